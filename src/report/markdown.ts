/**
 * The job summary: verdict first, then the answer, then what it stood on. In: a Report (redacted) · out: Markdown. Pure.
 * Trap: answer, denials and refs are a stranger's words; each goes through safe-markdown or into a code span of ours.
 */
import type { Outcome } from '../core/errors.ts';
import { type Finding, reaches, SEVERITIES } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { cost, headline, moment, oneLine, plural, printable, seconds, tokens } from './format.ts';
import { requestsCell, requestsPlot } from './requests.ts';
import { safeMarkdown } from './safe-markdown.ts';

/** Above this the answer would crowd out the rest of a summary that GitHub cuts at 1 MiB. Bytes, before neutralising. */
const LONGEST_ANSWER = 400_000;

const MARKS: Readonly<Record<Outcome, string>> = {
  success: '✅',
  skipped: '⏭️',
  failed: '❌',
  denied: '❌',
  'timed-out': '❌',
  'over-budget': '❌',
  cancelled: '❌',
};

/** The summary of a run, ends with a line end. */
export function markdownSummary(report: Report): string {
  const parts = [
    verdict(report),
    report.error ? errorPart(report.error) : '',
    answer(report),
    (report.result && !report.error) || report.review ? '---' : '',
    table(report),
    notesPart(report.notes),
    report.requests ? requestsPlot(report.requests) : '',
    findingsPart(report.findings),
    `<sub>keyless-agent ${report.version}</sub>`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const MOST_NAMES = 10;

function names(paths: readonly string[]): string {
  const shown = paths.slice(0, MOST_NAMES).map(code).join(', ');
  return paths.length > MOST_NAMES ? `${shown} and ${paths.length - MOST_NAMES} more` : shown;
}

function changedCell(files: readonly string[]): string {
  return files.length === 0 ? 'no file' : `${count(files.length, 'file')}: ${names(files)}`;
}

/** Files that agents obey and that were not as checked out while the agent ran. */
function asideCell(listed: NonNullable<Report['repository']>): string {
  const kinds = [...new Set(listed.map(({ what }) => what))];
  return join(
    kinds.map((kind) => `${text(kind)}: ${names(listed.filter(({ what }) => what === kind).map(({ path }) => path))}`),
  );
}

function verdict(report: Report): string {
  const { agent, outcome, durationSeconds } = report;
  const figures = [
    text(headline(report)),
    seconds(durationSeconds),
    agent?.costUsd === undefined ? '' : cost({ ...agent, costUsd: agent.costUsd }),
  ];
  return `## ${MARKS[outcome]} ${join(figures)}`;
}

/** Likely cause, fix, facts and link of an error. */
export function errorPart(error: NonNullable<Report['error']>): string {
  const parts: string[] = [];
  if (error.likely) parts.push(`**Likely cause:** ${text(error.likely)}`);
  const faults = error.faults ?? [];
  if (faults.length > 0) {
    parts.push(
      faults
        .map((fault) => `- **${text(fault.input)}**: ${text(fault.what)}\n${indent(fenced(fault.write))}`)
        .join('\n'),
    );
  }
  if (error.fix)
    parts.push(error.fix.includes('\n') ? `**Fix:**\n\n${fenced(error.fix)}` : `**Fix:** ${text(error.fix)}`);
  const facts = Object.entries(error.facts ?? {});
  if (facts.length > 0) parts.push(rows(facts.map(([name, value]) => [text(name), code(value)])));
  parts.push(`[More about \`${error.code}\`](${error.link})`);
  return parts.join('\n\n');
}

function answer(report: Report): string {
  if (report.review) return report.review.markdown;
  const given = report.result?.trim();
  if (!given)
    return report.structuredOutput === undefined
      ? ''
      : fenced(JSON.stringify(report.structuredOutput, null, 2), 'json');
  const partial = report.error ? '_What the agent had written by then:_\n\n' : '';
  const bytes = Buffer.from(given);
  if (bytes.length <= LONGEST_ANSWER) return partial + safeMarkdown(given);
  // A character cut in two at the end becomes one replacement character, which goes with the last line.
  const head = bytes.subarray(0, LONGEST_ANSWER).toString('utf8');
  const cut = head.slice(0, head.lastIndexOf('\n') + 1 || head.length - 1);
  return `${partial}${safeMarkdown(cut.trimEnd())}\n\n_The answer goes on; it is whole in the report file._`;
}

function table(report: Report): string {
  const { identity, credential, agent, findings } = report;
  const lines: (readonly [string, string | undefined])[] = [
    [
      'Identity',
      identity &&
        join(
          [
            identity.claims.sub ? code(identity.claims.sub) : text(identity.says),
            identity.claims.aud && `for ${text(identity.claims.aud)}`,
          ],
          ' ',
        ),
    ],
    ['Credential', credential && credentialCell(credential)],
    ['Checks', findings.length > 0 ? countVerdicts(findings) : undefined],
    [
      'Agent',
      agent && join([text(join([agent.id, agent.version], ' ')), agent.model && code(agent.model), agent.backend]),
    ],
    [
      'Work',
      agent && join([count(agent.turns, 'turn'), count(agent.toolCalls, 'tool call'), deniedCell(agent.denials ?? [])]),
    ],
    [
      'Cost',
      agent &&
        join([agent.costUsd === undefined ? undefined : cost({ ...agent, costUsd: agent.costUsd }), tokens(agent)]),
    ],
    ['Changed', report.changedFiles && changedCell(report.changedFiles)],
    ['Repository', report.repository?.length ? asideCell(report.repository) : undefined],
    ['Requests', report.requests && requestsCell(report.requests)],
    ['Isolation', agent && isolationCell(report, agent.containment)],
    [
      'Survivors',
      agent?.survivors?.length
        ? `${agent.survivors.map(code).join(', ')} outlived the agent and were ended`
        : undefined,
    ],
    ['Time', timeCell(report)],
  ];
  const told = lines.flatMap(([name, value]) => (value ? [[`**${name}**`, value]] : []));
  // The time alone stands in the verdict already.
  return told.length > 1 ? rows(told) : '';
}

/** Where the credential was says more than what held the agent. */
const WHERE: Readonly<Record<NonNullable<Report['delivery']>, string>> = {
  broker: 'the credential stayed in the broker',
  relay: 'the credential stayed in our relay',
  environment: 'the agent held the credential',
};

function isolationCell({ isolation, delivery }: Report, containment: string | undefined): string {
  return join([text(isolation), delivery && WHERE[delivery], containment && `held by ${text(containment)}`]);
}

function credentialCell(credential: NonNullable<Report['credential']>): string {
  return join([
    text(join([credential.cloud, credential.kind], ' ')),
    credential.principal ? code(credential.principal) : credential.account && code(credential.account),
    credential.expiresAt && `until ${moment(credential.expiresAt)}`,
  ]);
}

function deniedCell(denials: readonly string[]): string | undefined {
  return denials.length === 0
    ? undefined
    : `${denials.length} denied (${[...new Set(denials)].slice(0, 5).map(code).join(', ')})`;
}

function timeCell(report: Report): string {
  const parts = Object.entries(report.times)
    .filter(([, milliseconds]) => milliseconds >= 50)
    .map(([name, milliseconds]) => `${text(name)} ${seconds(milliseconds / 1000)}`);
  return join([seconds(report.durationSeconds), ...parts]);
}

/** `2 enforced · 1 exceeded · 1 unknown · 1 of them accepted`: what is accepted is counted by its verdict as well. */
export function findingCounts(findings: readonly Finding[]): string {
  const accepted = findings.filter((finding) => finding.accepted !== undefined).length;
  return join([countVerdicts(findings), accepted > 0 && `${accepted} of them accepted`]);
}

/** `3 enforced · 1 exceeded`, in the order of the verdicts. */
function countVerdicts(findings: readonly Finding[]): string {
  return (['enforced', 'proved', 'exceeded', 'unknown'] as const)
    .map((name) => [findings.filter((finding) => finding.verdict === name).length, name] as const)
    .filter(([number]) => number > 0)
    .map(([number, name]) => `${number} ${name}`)
    .join(' · ');
}

/** Worst first: what is open before what holds, then by severity; equals keep their order. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (one, other) =>
      Number(isOpen(other)) - Number(isOpen(one)) ||
      Number(asks(other)) - Number(asks(one)) ||
      SEVERITIES.indexOf(other.severity) - SEVERITIES.indexOf(one.severity),
  );
}

/** True for a finding that is no pass: accepted or not, it is shown as what it is. */
export function isOpen(finding: Finding): boolean {
  return finding.verdict === 'exceeded' || finding.verdict === 'unknown';
}

/** What stands in the column of severities: only what is open has one that matters. */
export function weight(finding: Finding): string {
  if (!isOpen(finding)) return '';
  return finding.accepted ? 'accepted' : finding.severity;
}

/** True for a finding that asks somebody to do something. */
export function asks(finding: Finding): boolean {
  return isOpen(finding) && finding.accepted === undefined;
}

function findingsPart(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const urgent = findings.filter((finding) => asks(finding) && reaches(finding.severity, 'medium')).length;
  const title =
    urgent === 0 ? 'Least-privilege checks' : `Least-privilege checks: ${plural(urgent, 'finding')} to look at`;
  const lines = worstFirst(findings).map((finding) => [finding.verdict, weight(finding), findingCell(finding)]);
  return `<details>\n<summary>${title}</summary>\n\n${rows(lines, ['Verdict', 'Severity', 'Finding'])}\n\n</details>`;
}

/** The title, and behind a click why it matters, what to write, and until when it is accepted. @param link to the docs */
export function findingCell({ title, detail, fix, accepted }: Finding, link?: string): string {
  const taken = accepted && `Accepted until ${text(accepted.until)}: ${text(accepted.reason)}`;
  const more = [taken, detail && text(detail), fix && fixCell(fix), link].filter(Boolean).join('<br>');
  return more === '' ? text(title) : `<details><summary>${text(title)}</summary>${more}</details>`;
}

function notesPart(notes: readonly string[]): string {
  return notes.map((note) => `- ${text(note)}`).join('\n');
}

function join(parts: readonly (string | undefined | false)[], between = ' · '): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== '').join(between);
}

function count(number: number | undefined, one: string): string | undefined {
  return number === undefined ? undefined : plural(number, one);
}

/** A table; without a head it has an empty one, which GitHub shows as none. */
export function rows(lines: readonly (readonly string[])[], head: readonly string[] = ['', '']): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n');
}

/** Inline text of ours that may carry a stranger's words: every mark is escaped, line ends become blanks. */
export function text(plain: string): string {
  return oneLine(plain, 2000)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*[\]|]/g, '\\$&')
    .replace(/!(?=\\\[)/g, '&#33;')
    .replace(/(?<![A-Za-z0-9])@(?=[A-Za-z0-9])/g, '@&#8203;');
}

/** What would end a code span or a table cell, or act outside of one. */
const CODE_SPECIAL = /[&<>|`*_[\]\\~@!:]/g;

function entities(plain: string): string {
  return plain.replace(CODE_SPECIAL, (character) => `&#${character.codePointAt(0)};`);
}

/** A code span, also inside a table. */
function code(plain: string): string {
  const line = oneLine(plain, 2000);
  return /[`|]/.test(line) || line === '' ? `<code>${entities(line)}</code>` : `\`${line}\``;
}

/** A fix inside a table cell: a sentence as it is, several lines as code. */
function fixCell(plain: string): string {
  const lines = printable(plain).trimEnd();
  return lines.includes('\n') ? `Fix:<pre>${entities(lines).replaceAll('\n', '<br>')}</pre>` : `Fix: ${text(lines)}`;
}

function fenced(plain: string, language = ''): string {
  const body = printable(plain).trimEnd();
  const longest = body.match(/`{3,}/g)?.reduce((most, run) => Math.max(most, run.length), 2) ?? 2;
  const mark = '`'.repeat(longest + 1);
  return `${mark}${language}\n${body}\n${mark}`;
}

function indent(block: string): string {
  return block.replace(/^/gm, '  ');
}
