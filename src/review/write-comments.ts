/**
 * What is written at a line, in the summary comment and in annotations. In: findings and their comparison with earlier runs ·
 * out: Markdown. Pure.
 * Trap: every text but our own words is a stranger's, the names of files and what an earlier run remembered included; each goes
 * through neutralise.ts at the moment it is written.
 */

import { SEVERITIES, type Severity } from '../core/finding.ts';
import { counted } from '../kit/counted.ts';
import type { Comparison } from './compare-runs.ts';
import { asKnown, findingMarker, type Known, titleOf } from './markers.ts';
import { codeBlock, codeSpan, fenced, neutralise, neutraliseLine } from './neutralise.ts';
import type { LeftOut, Review, ReviewFinding, Tally } from './review.ts';

export interface Writing {
  /** Of this review, when a change has several. */
  readonly name: string;
  /** Hosts that links may lead to. */
  readonly linkHosts: readonly string[];
  /** How the host opens a block whose text is committed at a click. */
  readonly suggestionFence: (lines: number) => string;
}

const LONGEST_MESSAGE = 4_000;

/** How much of everything is told; the less, the shorter the comment. */
interface Room {
  readonly rows: number;
  readonly resolved: number;
  readonly names: number;
  readonly item: number;
  readonly summary: number;
}

const WIDE: Room = { rows: 100, resolved: 30, names: 10, item: 600, summary: 10_000 };
/** Rows go first. The last ones fit whatever the author of a change calls the files. */
const ROOMS: readonly Room[] = [
  WIDE,
  { ...WIDE, rows: 50 },
  { ...WIDE, rows: 20 },
  { ...WIDE, rows: 5 },
  { rows: 5, resolved: 5, names: 3, item: 200, summary: 4_000 },
  { rows: 2, resolved: 2, names: 1, item: 100, summary: 1_000 },
];

/** The comment at a finding's lines. */
export function inlineComment(finding: ReviewFinding, writing: Writing): string {
  const { message, suggestion, committable, place } = finding;
  const parts = [
    `${findingMarker(writing.name, asKnown(finding, true))}\n**${capital(finding.severity)}** · ${finding.category} · ${finding.confidence} confidence`,
    neutralise(message, { hosts: writing.linkHosts, longest: LONGEST_MESSAGE }),
  ];
  if (suggestion && committable && place) {
    parts.push(fenced(suggestion.replacement, writing.suggestionFence(place.endLine - place.startLine + 1)));
  } else if (suggestion) {
    parts.push(`Suggested, to be put in by hand:\n\n${codeBlock(suggestion.replacement.split('\n'))}`);
  }
  return parts.join('\n\n');
}

/**
 * The summary of a review, as a comment without its marker and as a job summary.
 * @param placed findings that have a comment at their lines; the others are written out here
 * @param longest characters it may have; rows of the table go until it fits
 */
export function summaryComment(
  review: Review,
  comparison: Comparison,
  placed: ReadonlySet<ReviewFinding>,
  writing: Writing,
  longest: number,
): string {
  for (const room of ROOMS) {
    const text = summaryOf(review, comparison, placed, writing, room);
    if (text.length <= longest) return text;
  }
  return `### ${headline(review)}\n\nThe summary is too long for a comment; it is in the summary of the job.`;
}

function summaryOf(
  review: Review,
  comparison: Comparison,
  placed: ReadonlySet<ReviewFinding>,
  writing: Writing,
  room: Room,
): string {
  const asked = { hosts: writing.linkHosts, longest: room.summary };
  const sections = [
    `### ${headline(review)}`,
    review.structured
      ? neutralise(review.summary, asked)
      : `The agent's answer was not in the form asked for, so nothing could be placed at a line. This is what it wrote:\n\n${quoted(neutralise(review.summary, asked))}`,
    findingsTable(review.findings, writing, room.rows),
    writtenOut(
      review.findings.filter((finding) => !placed.has(finding)),
      writing,
      room,
      placed.size === 0 ? 'In full' : 'Without a comment at a line',
    ),
    knownList('Open from earlier', comparison.unseen, writing, room.resolved),
    knownList('Resolved', comparison.resolved, writing, room.resolved),
    leftSection(review.left, room.names),
    notesOf(review),
    `<sub>keyless-agent reviewed ${codeSpan(review.head.slice(0, 12))}. It never approves.</sub>`,
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

/** Under a heading: a list right below another one would be part of it. */
function notesOf(review: Review): string {
  const notes = [...review.notes, ...tallyNotes(review.tally)].map((note) => `- ${note}`);
  return notes.length === 0 ? '' : `**Notes**\n\n${notes.join('\n')}`;
}

/** `Review: 3 findings, 1 of them high`. */
export function headline(review: Review): string {
  const { findings } = review;
  if (!review.structured) return 'Review without a usable answer';
  if (findings.length === 0)
    return review.reviewed.length === 0 ? 'Review: no file was looked at' : 'Review: no findings';
  const counts = [...SEVERITIES]
    .reverse()
    .map((severity) => [findings.filter((finding) => finding.severity === severity).length, severity] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => `${count} ${severity}`);
  return `Review: ${counted(findings.length, 'finding')} (${counts.join(', ')})`;
}

function findingsTable(findings: readonly ReviewFinding[], writing: Writing, most: number): string {
  if (findings.length === 0) return '';
  const rows = findings.slice(0, most).map((finding) => {
    const what = neutraliseLine(titleOf(finding.message), 140, { hosts: writing.linkHosts });
    return `| ${finding.severity} | ${codeSpan(whereOf(finding))} | ${what} |`;
  });
  const more = findings.length > most ? `\n\n${findings.length - most} more are in the report file.` : '';
  return `| Severity | Where | What |\n|---|---|---|\n${rows.join('\n')}${more}`;
}

function whereOf({ path, place }: ReviewFinding): string {
  return place ? `${path}:${place.startLine}` : path;
}

/** Those about whole files, and those whose comment could not be made. */
function writtenOut(findings: readonly ReviewFinding[], writing: Writing, room: Room, title: string): string {
  if (findings.length === 0) return '';
  const items = findings.slice(0, room.rows).map((finding) => {
    const words = neutraliseLine(finding.message, room.item, { hosts: writing.linkHosts });
    return `- ${codeSpan(whereOf(finding))} (${finding.severity}, ${finding.category}): ${words}`;
  });
  return `**${title}**\n\n${items.join('\n')}`;
}

function knownList(title: string, known: readonly Known[], writing: Writing, most: number): string {
  if (known.length === 0) return '';
  const items = known.slice(0, most).map((one) => {
    // Taken out of a title, a tilde would join what it parts.
    const strike = title === 'Resolved' && !one.title.includes('~') ? '~~' : '';
    const words = neutraliseLine(one.title, 140, { hosts: writing.linkHosts });
    return `- ${strike}${words}${strike} (${one.severity}, ${codeSpan(one.path)})`;
  });
  const more = known.length > most ? `\n- and ${known.length - most} more` : '';
  return `**${title}** (${known.length})\n\n${items.join('\n')}${more}`;
}

const REASONS: Readonly<Record<LeftOut['why'], string>> = {
  ignored: 'on the list of files to leave out',
  generated: 'generated',
  binary: 'binary',
  'too-large': 'larger than the budget of one run, at least in part',
  'no-shard': 'beyond the number of runs that were planned',
  'long-lines': 'with lines of more than 1,000 characters, of which the rest was not shown',
};

function leftSection(left: readonly LeftOut[], most: number): string {
  const reasons = Object.keys(REASONS) as LeftOut['why'][];
  const lines = reasons.flatMap((why) => {
    const paths = left.filter((one) => one.why === why).map(({ path }) => path);
    if (paths.length === 0) return [];
    const names = paths.slice(0, most).map(codeSpan).join(', ');
    return `- ${paths.length} ${REASONS[why]}: ${names}${paths.length > most ? ' and others' : ''}`;
  });
  return lines.length === 0 ? '' : `**Not reviewed**\n\n${lines.join('\n')}`;
}

function tallyNotes(tally: Tally): string[] {
  const rows: (readonly [count: number, words: string])[] = [
    [tally.malformed, 'not in the form of a finding, dropped'],
    [tally.outside, 'about files that are not part of the change, dropped'],
    [tally.belowSeverity, 'below the severity asked for, not shown'],
    [tally.repeated, 'said twice, shown once'],
    [tally.overLimit, 'above the number of findings asked for, not shown'],
    [tally.wrongLine, 'about a line the change does not show, told for the whole file'],
  ];
  return rows.filter(([count]) => count > 0).map(([count, words]) => `${count} of ${tally.told} ${words}`);
}

/** An annotation of the CI system: plain text, no Markdown. */
export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly path: string;
  readonly startLine?: number | undefined;
  readonly endLine?: number | undefined;
  readonly message: string;
}

export function annotationsOf(findings: readonly ReviewFinding[]): Annotation[] {
  return findings.map(({ severity, path, place, message }) => ({
    level: levelOf(severity),
    path,
    startLine: place?.startLine,
    endLine: place?.endLine,
    message: message.slice(0, LONGEST_MESSAGE),
  }));
}

export function levelOf(severity: Severity): Annotation['level'] {
  if (severity === 'critical' || severity === 'high') return 'error';
  return severity === 'medium' ? 'warning' : 'notice';
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
