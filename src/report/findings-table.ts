/**
 * Findings for `check`: a table a layer in the terminal, and the job summary. In: a Report (redacted) · out: text. Pure.
 * Trap: an unknown is never painted like a pass, and an accepted finding keeps its verdict; it only says until when and why.
 */
import { type Finding, findingLink, reaches } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { oneLine, plural, printable, seconds } from './format.ts';
import { asks, errorPart, findingCell, findingCounts, isOpen, rows, text, weight, worstFirst } from './markdown.ts';
import { COLOURS, type Paint, painter } from './terminal.ts';

/** The layers in the order of the way a credential takes. */
const LAYERS: readonly (readonly [Finding['layer'], string])[] = [
  ['job', 'The job'],
  ['identity', 'Its identity'],
  ['cloud', 'What the cloud gives for it'],
  ['agent', 'The agent'],
];

/** Findings of one layer, worst first, under its name; layers without findings are left out. */
function byLayer(
  findings: readonly Finding[],
): readonly { readonly name: string; readonly findings: readonly Finding[] }[] {
  return LAYERS.map(([layer, name]) => ({
    name,
    findings: worstFirst(findings.filter((finding) => finding.layer === layer)),
  })).filter((group) => group.findings.length > 0);
}

/** Lines for a terminal or a plain job log. A fix that several findings share is written out once. */
export function findingsTable(findings: readonly Finding[], colour: boolean): string[] {
  const paint = painter(colour);
  const written: { readonly id: string; readonly fix: string }[] = [];
  return byLayer(findings).flatMap(({ name, findings: group }) => [
    '',
    `${paint('bold', name)}  ${paint('dim', findingCounts(group))}`,
    ...group.flatMap((finding) => {
      const lines = row(finding, written, paint);
      if (finding.fix !== undefined && asks(finding)) written.push({ id: finding.id, fix: finding.fix });
      return lines;
    }),
  ]);
}

const INDENT = ' '.repeat(22);

function row(finding: Finding, written: readonly { id: string; fix: string }[], paint: Paint): string[] {
  const label = `${finding.verdict.padEnd(8)}  ${weight(finding).padEnd(8)}`;
  const style = isOpen(finding) ? (finding.accepted ? 'dim' : COLOURS[finding.severity]) : 'green';
  const lines = [`  ${paint(style, label)}  ${oneLine(finding.title, 1000)}  ${paint('dim', finding.id)}`];
  if (finding.file) lines.push(`${INDENT}${paint('dim', `in ${oneLine(finding.file, 300)}`)}`);
  if (finding.accepted) {
    const { until, reason } = finding.accepted;
    lines.push(`${INDENT}${paint('dim', `accepted until ${oneLine(until, 20)}: ${oneLine(reason, 1000)}`)}`);
  } else if (isOpen(finding)) {
    lines.push(...below(finding.detail, paint), ...below(fixOf(finding, written), paint));
  }
  return lines;
}

/** The fix, or what it has beyond one that stands above it already. Short ones are not worth the way up. */
function fixOf({ fix }: Finding, written: readonly { id: string; fix: string }[]): string | undefined {
  const known = written.find((one) => one.fix.length > 200 && `${fix}\n`.startsWith(`${one.fix}\n`));
  if (fix === undefined || !known) return fix;
  return `Write as for ${known.id} above.${fix.slice(known.fix.length)}`;
}

function below(said: string | undefined, paint: Paint): string[] {
  if (said === undefined) return [];
  return printable(said)
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `${INDENT}${paint('dim', line)}`));
}

/** good: nothing is left to look at · open: it goes on, and something is · failed. */
function standing(report: Report): 'good' | 'open' | 'failed' {
  if (report.exit !== 0) return 'failed';
  if (isClean(report)) return 'good';
  const left = report.findings.filter((finding) => finding.verdict === 'unknown' || isUrgent(finding));
  return report.findings.length === 0 || left.some(asks) ? 'open' : 'good';
}

/** Documents were judged (their notes say which), and there is nothing to say against them. */
function isClean({ findings, notes, error, exit }: Report): boolean {
  return exit === 0 && error === undefined && findings.length === 0 && notes.length > 0;
}

function isUrgent(finding: Finding): boolean {
  return asks(finding) && reaches(finding.severity, 'medium');
}

const MARKS = { good: '✓', open: '!', failed: '✗' } as const;
const MARK_COLOURS = { good: 'green', open: 'yellow', failed: 'red' } as const;
const EMOJI = { good: '✅', open: '⚠️', failed: '❌' } as const;

/** The last line: how it stands. An unknown takes the tick away: it is no pass. */
export function checkVerdict(report: Report, colour: boolean): string[] {
  const paint = painter(colour);
  const how = standing(report);
  return [
    '',
    `${paint(MARK_COLOURS[how], MARKS[how])} ${paint('bold', headlineOf(report))}${paint('dim', ` · ${seconds(report.durationSeconds)}`)}`,
    ...stopLines(report).map((line) => `  ${paint('dim', '·')} ${line}`),
    ...report.notes.map((note) => `  ${paint('dim', '·')} ${printable(note)}`),
    '',
  ];
}

/** True when the findings themselves are why it ends with a failure: they have been told already. */
export function isVerdict(error: Report['error']): boolean {
  return error?.code === 'privilege-exceeded' || error?.code === 'privilege-unknown';
}

/** By what it fails. */
function stopLines({ error, exit }: Report): string[] {
  if (!error || !isVerdict(error)) return [];
  const { findings = '', threshold = '', 'least-privilege': mode = '' } = error.facts ?? {};
  const names = [...new Set(findings.split(', '))].join(', ');
  return [`least-privilege: ${mode}, threshold ${threshold}: exit status ${exit} because of ${names}`];
}

/** One line for an annotation of the job. */
export function stopLine(report: Report): string | undefined {
  return stopLines(report)[0];
}

/** Says no more than what was seen: without a finding it was not a pass but nothing. */
function headlineOf(report: Report): string {
  const { findings, error } = report;
  if (isClean(report)) return 'Nothing beyond calling models was found';
  if (findings.length === 0) return error ? 'Nothing was judged' : 'Nothing was found to judge';
  const urgent = findings.filter(isUrgent).length;
  return `${findingCounts(findings)}${urgent > 0 ? `; ${plural(urgent, 'finding')} to look at` : ''}`;
}

/** The job summary, ends with a line end. */
export function checkSummary(report: Report): string {
  const { findings, error, version, durationSeconds } = report;
  const parts = [
    `## ${EMOJI[standing(report)]} Least privilege: ${text(headlineOf(report))} · ${seconds(durationSeconds)}`,
    stopLines(report).map(text).join('\n'),
    error && !isVerdict(error) ? `**${text(error.what)}**\n\n${errorPart(error)}` : '',
    ...byLayer(findings).map(({ name, findings: group }) => `### ${name}\n\n${groupTable(group)}`),
    report.notes.map((note) => `- ${text(note)}`).join('\n'),
    `<sub>keyless-agent ${version}</sub>`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function groupTable(findings: readonly Finding[]): string {
  const lines = findings.map((finding) => {
    const link = `<a href="${findingLink(finding.id)}">${text(finding.id)}: before and after</a>`;
    return [finding.verdict, weight(finding), findingCell(finding, isOpen(finding) ? link : undefined)];
  });
  return rows(lines, ['Verdict', 'Severity', 'Finding']);
}
