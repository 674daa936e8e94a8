/**
 * review.json: what a reviewing job hands to the publishing one. In: a review's parts → out: a text; and back, every field checked.
 * Talks to no host.
 * Traps: the file travels as an artifact and so counts as a stranger's; what it says of its pull request is compared with the API,
 * what it says of lines with the change itself; its notes are shown as text and never as Markdown of ours.
 */

import { SEVERITIES, type Severity } from '../../core/finding.ts';
import { isCommitId } from '../../kit/commit-id.ts';
import { array, type Fields, number, object, text } from '../../kit/fields.ts';
import { parseStrictJson } from '../../kit/strict-json.ts';
import { neutraliseLine } from '../../review/neutralise.ts';
import type { LeftOut, Review, ReviewFinding, Tally } from '../../review/review.ts';

export const RECORD_FORM = 1;
/** Of one file, bytes. */
export const LONGEST_RECORD = 64 * 1024 * 1024;
const DEEPEST = 32;
const MOST_PATHS = 10_000;
const MOST_NOTES = 30;

export interface Part {
  /** From 1. */
  readonly number: number;
  /** Files of the change that were shown in this part. */
  readonly paths: readonly string[];
  /** In the form of schema.ts, or the text of an answer that had no such form. */
  readonly answer: unknown;
  /** False: its run did not end as it should, so what it does not name may be there all the same. */
  readonly whole?: boolean | undefined;
}

export interface ReviewRecord {
  /** `owner/name`; undefined: of no host. */
  readonly repository?: string | undefined;
  /** Number of the pull request; undefined: of none. */
  readonly pull?: number | undefined;
  readonly base: string;
  readonly head: string;
  /** Findings below were left out. */
  readonly minSeverity?: Severity | undefined;
  /** Into how many parts the change was split. */
  readonly shards: number;
  readonly parts: readonly Part[];
  readonly left: readonly LeftOut[];
  /** What was dropped of the agent's findings before they were written here. */
  readonly dropped: Tally;
  readonly notes: readonly string[];
}

export function writeRecord(record: ReviewRecord): string {
  return `${JSON.stringify({ form: RECORD_FORM, ...record }, null, 2)}\n`;
}

/** In the place of a record where there is nothing to review: the publishing step then ends the same way. */
export function writeSkip(what: string): string {
  return `${JSON.stringify({ form: RECORD_FORM, skipped: what })}\n`;
}

/** Why there is no review; undefined: the file says no such thing. */
export function readSkip(written: string): string | undefined {
  try {
    const what = text(object(parseStrictJson(written, DEEPEST))?.skipped);
    return what === undefined ? undefined : neutraliseLine(what, 300);
  } catch {
    return undefined;
  }
}

/** @throws Error whose message says what is wrong, without words of the file */
export function readRecord(written: string): ReviewRecord {
  const fields = object(parseStrictJson(written, DEEPEST));
  if (!fields || fields.form !== RECORD_FORM) throw new Error(`it is no review.json of form ${RECORD_FORM}`);
  const [base, head] = [commit(fields.base), commit(fields.head)];
  const shards = count(fields.shards);
  if (base === undefined || head === undefined || shards === undefined || shards > 256) {
    throw new Error('commits or the number of parts are missing');
  }
  const pull = number(fields.pull);
  return {
    repository: text(fields.repository),
    pull: pull !== undefined && Number.isInteger(pull) && pull > 0 ? pull : undefined,
    base,
    head,
    minSeverity: SEVERITIES.find((severity) => severity === fields.minSeverity),
    shards,
    parts: array(fields.parts).slice(0, 256).flatMap(readPart),
    left: array(fields.left).slice(0, MOST_PATHS).flatMap(readLeft),
    dropped: readTally(object(fields.dropped)),
    notes: array(fields.notes)
      .slice(0, MOST_NOTES)
      .flatMap((note) => text(note) ?? [])
      .map((note) => neutraliseLine(note, 300)),
  };
}

function commit(value: unknown): string | undefined {
  const given = text(value) ?? '';
  return isCommitId(given) ? given : undefined;
}

function count(value: unknown): number | undefined {
  const given = number(value);
  return given !== undefined && Number.isInteger(given) && given >= 0 ? given : undefined;
}

function readPart(value: unknown): Part[] {
  const fields = object(value);
  const at = count(fields?.number);
  if (!fields || at === undefined || at < 1) return [];
  const paths = array(fields.paths)
    .slice(0, MOST_PATHS)
    .flatMap((path) => text(path) ?? []);
  return [{ number: at, paths, answer: fields.answer ?? undefined, whole: fields.whole !== false }];
}

const REASONS = ['ignored', 'generated', 'binary', 'too-large', 'no-shard', 'long-lines'] as const;

function readLeft(value: unknown): LeftOut[] {
  const fields = object(value);
  const path = text(fields?.path);
  const why = REASONS.find((reason) => reason === fields?.why);
  return path === undefined || why === undefined ? [] : [{ path, why }];
}

export const NOTHING_DROPPED: Tally = {
  told: 0,
  malformed: 0,
  outside: 0,
  belowSeverity: 0,
  repeated: 0,
  overLimit: 0,
  wrongLine: 0,
};

function readTally(fields: Fields | undefined): Tally {
  const names = Object.keys(NOTHING_DROPPED) as (keyof Tally)[];
  return Object.fromEntries(names.map((name) => [name, count(fields?.[name]) ?? 0])) as unknown as Tally;
}

/** The sum of what happened to findings before a review was made and then; the ones that were kept are told once. */
export function addTallies(before: Tally, now: Tally, kept: number): Tally {
  const names = Object.keys(NOTHING_DROPPED) as (keyof Tally)[];
  const sums = Object.fromEntries(names.map((name) => [name, before[name] + now[name]])) as unknown as Tally;
  return { ...sums, told: Math.max(before.told + now.told - kept, now.told) };
}

/** A review that was compared with the change and cleaned, in the form an agent answers in. */
export function asAnswer(review: Review): unknown {
  if (!review.structured) return review.summary;
  return { summary: review.summary, findings: review.findings.map(asTold) };
}

function asTold({ path, place, severity, confidence, category, message, suggestion }: ReviewFinding): Fields {
  return {
    path,
    start_line: place?.startLine ?? null,
    end_line: place?.endLine ?? null,
    severity,
    confidence,
    category,
    message,
    suggestion: suggestion ?? null,
  };
}

/**
 * Several parts' files as one. The first of a number counts.
 * @throws Error when they are not of one change
 */
export function mergeRecords(records: readonly ReviewRecord[]): ReviewRecord {
  const [first, ...others] = records;
  if (!first) throw new Error('there is none');
  const same = (one: ReviewRecord): string => [one.repository, one.pull, one.base, one.head, one.shards].join(' ');
  if (others.some((other) => same(other) !== same(first))) throw new Error('they are not of one change');
  const parts = new Map<number, Part>();
  let dropped = NOTHING_DROPPED;
  for (const record of records) {
    const fresh = record.parts.filter(({ number }) => number <= first.shards && !parts.has(number));
    for (const part of fresh) parts.set(part.number, part);
    // The same file twice tells nothing twice.
    if (fresh.length > 0) dropped = addTallies(dropped, record.dropped, 0);
  }
  const left = new Map(records.flatMap((record) => record.left).map((one) => [one.path, one]));
  return {
    ...first,
    parts: [...parts.values()].sort((one, other) => one.number - other.number),
    left: [...left.values()],
    dropped,
    notes: [...new Set(records.flatMap(({ notes }) => notes))],
  };
}
