/** Numbers and texts as people read them. Pure. */
import { formatDuration } from '../core/inputs.ts';
import type { Report } from '../core/report.ts';

/** Terminal escape sequences, control characters but tab and line end, and marks that turn the reading direction. */
const UNPRINTABLE =
  /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]/gu;

/** The text without anything a terminal or a browser would act on; line ends become `\n`. */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '');
}

/** One line of at most `most` characters, cut with an ellipsis. */
export function oneLine(text: string, most: number): string {
  const line = printable(text).replace(/\s+/g, ' ').trim();
  const characters = Array.from(line.slice(0, most * 2 + 2));
  return characters.length <= most
    ? line
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** `950`, `12.3k`, `1.2M`. */
export function compact(count: number): string {
  if (count < 1000) return String(count);
  const [value, unit] = count < 999_950 ? [count / 1000, 'k'] : [count / 1_000_000, 'M'];
  return `${value.toFixed(1).replace(/\.0$/, '')}${unit}`;
}

/** US dollars: `$0.08`, `<$0.01`. */
export function dollars(amount: number): string {
  return amount > 0 && amount < 0.005 ? '<$0.01' : `$${amount.toFixed(2)}`;
}

/** `$0.08`, or `about $0.08` when it was not the agent itself that counted. */
export function cost({ costUsd, costSource }: { costUsd: number; costSource?: string | undefined }): string {
  const amount = dollars(costUsd);
  return costSource === undefined || costSource === 'agent' ? amount : `about ${amount} (${costSource})`;
}

/** Tenths up to ten seconds, then whole: `0.4s`, `1m12s`. */
export function seconds(value: number): string {
  return value < 9.95 ? `${value.toFixed(1).replace(/\.0$/, '')}s` : formatDuration(value);
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `2026-11-21T12:34:56.000Z` → `2026-11-21 12:34 UTC`. */
export function moment(iso: string): string {
  return iso.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/, '$1 $2 UTC');
}

/** `12.3k tokens in, 640 out`; undefined when nothing was counted. */
export function tokens(agent: {
  inputTokens?: number | undefined;
  outputTokens?: number | undefined;
}): string | undefined {
  const { inputTokens = 0, outputTokens = 0 } = agent;
  return inputTokens + outputTokens === 0
    ? undefined
    : `${compact(inputTokens)} tokens in, ${compact(outputTokens)} out`;
}

/** What became of it in a few words, without a full stop. */
export function headline(report: Report): string {
  if (report.error) return report.error.what.replace(/\.$/, '');
  if (report.outcome === 'skipped') return 'Skipped';
  return report.command === 'auth' ? 'Credentials are ready' : 'Done';
}
