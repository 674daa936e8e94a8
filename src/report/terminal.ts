/** The same for a terminal or a plain job log: plan, error, findings, verdict, as lines. In: a Report (redacted). Pure. */
import { CODES, type Code } from '../core/errors.ts';
import type { Finding, Severity } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { cost, headline, moment, plural, printable, seconds, tokens } from './format.ts';
import { isOpen, weight, worstFirst } from './markdown.ts';

const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;
export type Paint = (style: keyof typeof STYLES, text: string) => string;

export function painter(colour: boolean): Paint {
  return (style, text) => (colour ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
}

/** A label and its text, further lines of it below its first. */
function labelled(label: string, text: string, width: number, paint: Paint): string[] {
  const [first = '', ...rest] = printable(text).trimEnd().split('\n');
  const blank = ' '.repeat(width + 4);
  return [
    `  ${paint('dim', label.padEnd(width))}  ${first}`,
    ...rest.map((line) => (line === '' ? '' : `${blank}${line}`)),
  ];
}

/** What happened · likely cause · fix · link; every fault with the line to write. */
export function errorText(error: NonNullable<Report['error']>, colour: boolean): string[] {
  const paint = painter(colour);
  const skipped = CODES[error.code as Code]?.outcome === 'skipped';
  const mark = skipped ? paint('dim', '–') : paint('red', '✗');
  const lines = ['', `${mark} ${paint('bold', printable(error.what))}`, ''];
  for (const fault of error.faults ?? []) {
    lines.push(`  ${paint('bold', printable(fault.input))}: ${printable(fault.what)}`);
    lines.push(
      ...printable(fault.write)
        .split('\n')
        .map((line) => `      ${paint('green', line)}`),
      '',
    );
  }
  if (error.likely) lines.push(...labelled('likely', error.likely, 6, paint));
  if (error.fix) lines.push(...labelled('fix', error.fix, 6, paint));
  const facts = Object.entries(error.facts ?? {});
  const width = Math.max(0, ...facts.map(([name]) => name.length));
  const told = facts.map(([name, value]) => `${name.padEnd(width)}  ${value.replaceAll('\n', ' ')}`).join('\n');
  if (told !== '') lines.push(...labelled('facts', told, 6, paint));
  lines.push(...labelled('more', error.link, 6, paint), '');
  return lines;
}

/** What a run would do. */
export function planText(report: Report, colour: boolean): string[] {
  const paint = painter(colour);
  const width = Math.max(0, ...report.plan.map(({ title }) => title.length));
  const lines = ['', paint('bold', 'The plan. Nothing has been asked for, changed or started.'), ''];
  for (const { title, value } of report.plan) lines.push(...labelled(title, value, width, paint));
  lines.push('', ...findingsText(report.findings, colour));
  return [...lines, ...notes(report, paint)];
}

/** How a severity is painted. */
export const COLOURS: Readonly<Record<Severity, keyof typeof STYLES>> = {
  info: 'dim',
  low: 'dim',
  medium: 'yellow',
  high: 'red',
  critical: 'red',
};

/** Every finding, worst first, with its fix when it asks for one; empty when there is none. */
export function findingsText(findings: readonly Finding[], colour: boolean): string[] {
  const paint = painter(colour);
  const lines: string[] = [];
  for (const finding of worstFirst(findings)) {
    const open = isOpen(finding);
    const severity = weight(finding).padEnd(8);
    const verdict = finding.verdict.padEnd(8);
    const label = open
      ? paint(COLOURS[finding.severity], `${verdict}  ${severity}`)
      : `${paint('green', verdict)}  ${severity}`;
    lines.push(`  ${label}  ${printable(finding.title)}`);
    if (open && finding.fix)
      lines.push(
        ...printable(finding.fix)
          .split('\n')
          .map((line) => `${' '.repeat(22)}${paint('dim', line)}`),
      );
  }
  return lines.length === 0 ? [] : [...lines, ''];
}

/** The last words of a run that went well. */
export function verdictText(report: Report, colour: boolean): string[] {
  const paint = painter(colour);
  const { agent, credential } = report;
  const figures = [
    seconds(report.durationSeconds),
    agent?.turns === undefined ? undefined : plural(agent.turns, 'turn'),
    agent && tokens(agent),
    agent?.costUsd === undefined ? undefined : cost({ ...agent, costUsd: agent.costUsd }),
    report.changedFiles?.length ? `${plural(report.changedFiles.length, 'file')} changed` : undefined,
    agent || !credential?.expiresAt ? undefined : `valid until ${moment(credential.expiresAt)}`,
  ].filter((figure) => figure !== undefined);
  const mark = report.outcome === 'success' ? paint('green', '✓') : paint('dim', '–');
  return [
    '',
    `${mark} ${paint('bold', printable(headline(report)))}${paint('dim', ` · ${figures.join(' · ')}`)}`,
    ...notes(report, paint),
    '',
  ];
}

function notes(report: Report, paint: Paint): string[] {
  return report.notes.map((note) => `  ${paint('dim', '·')} ${printable(note)}`);
}

/** What a review found, a line each. */
export function reviewText(review: NonNullable<Report['review']>, colour: boolean): string[] {
  const paint = painter(colour);
  const rows = review.rows.map(({ severity, where, what }) => {
    const label = paint(COLOURS[severity as Severity] ?? 'dim', severity.padEnd(8));
    return `  ${label}  ${paint('bold', printable(where))}  ${printable(what)}`;
  });
  const told = review.url === undefined ? [] : [`  ${paint('dim', '·')} ${printable(review.url)}`];
  return ['', paint('bold', printable(review.headline)), ...rows, ...told];
}
