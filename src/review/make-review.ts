/**
 * The answers of several runs as one review. In: what each share's agent told, the plan · out: a review, honest about what is
 * missing. Pure.
 * Trap: the shares' findings come from other jobs, so they are validated here, against the change, and not where they were made;
 * a share that never arrived means files nobody reviewed.
 */
import { changeDigest, type FileChange } from './diff.ts';
import { readReview, type ToldReview } from './read-answer.ts';
import type { LeftOut, Review } from './review.ts';
import type { ShardPlan } from './shards.ts';
import { type ValidateAsk, validateFindings } from './validate.ts';

export interface ShareAnswer {
  /** From 1. */
  readonly number: number;
  /** The value the agent's CLI held to the schema, or its final text; undefined: the run failed. */
  readonly answer: unknown;
  /** False: more might have been told. */
  readonly whole?: boolean | undefined;
}

export interface MakeReviewAsk extends ValidateAsk {
  /** The whole change. */
  readonly files: readonly FileChange[];
  readonly plan: ShardPlan;
  /** Files that were left out before the plan was made. */
  readonly left: readonly LeftOut[];
  readonly answers: readonly ShareAnswer[];
  readonly head: string;
  /** The shares that had to be answered; default: all. The others are other jobs' concern. */
  readonly due?: readonly number[] | undefined;
}

/** One review from the answers of one or more shares; a number that comes twice counts once. */
export function makeReview(ask: MakeReviewAsk): Review {
  const told = new Map<number, ToldReview>();
  for (const { number, answer } of ask.answers) {
    if (answer !== undefined && answer !== null && !told.has(number)) told.set(number, readReview(answer));
  }
  const { shards } = ask.plan;
  const answered = shards.flatMap(({ number }) => told.get(number) ?? []);
  const usable = shards.filter(({ number }) => told.get(number)?.structured);
  const partial = new Set(ask.answers.filter(({ whole }) => whole === false).map(({ number }) => number));
  const together: ToldReview = {
    summary: summaryOf(answered),
    findings: answered.flatMap(({ findings }) => findings),
    malformed: answered.reduce((sum, { malformed }) => sum + malformed, 0),
    structured: shards.length === 0 || usable.length > 0,
  };
  const left = [...ask.left, ...ask.plan.left];
  return {
    summary: together.summary,
    structured: together.structured,
    ...validateFindings(together, ask.files, ask),
    minSeverity: ask.minSeverity,
    reviewed: wholeFiles(
      ask,
      new Set(usable.filter(({ number }) => !partial.has(number)).map(({ number }) => number)),
      left,
    ),
    left,
    digest: changeDigest(ask.files),
    head: ask.head,
    notes: missingNotes(ask, told),
  };
}

function summaryOf(answered: readonly ToldReview[]): string {
  const usable = answered.filter(({ structured }) => structured);
  const summaries = (usable.length > 0 ? usable : answered).map(({ summary }) => summary.trim());
  return summaries.filter((summary) => summary !== '').join('\n\n');
}

/** A file that is in several shares was reviewed when all of them answered. */
function wholeFiles({ plan }: MakeReviewAsk, usable: ReadonlySet<number>, left: readonly LeftOut[]): string[] {
  const missing = new Set(left.filter(({ why }) => why !== 'long-lines').map(({ path }) => path));
  const seen = new Set<string>();
  for (const { number, files } of plan.shards) {
    for (const { path } of files) (usable.has(number) ? seen : missing).add(path);
  }
  return [...seen].filter((path) => !missing.has(path));
}

function missingNotes(
  { plan: { shards }, due = shards.map(({ number }) => number) }: MakeReviewAsk,
  told: ReadonlyMap<number, ToldReview>,
): string[] {
  const notes: string[] = [];
  const missing = due.filter((number) => !told.has(number)).length;
  if (missing > 0) {
    notes.push(`${missing} of ${shards.length} parts of the change were not reviewed: their runs gave no answer.`);
  }
  const answered = shards.flatMap(({ number }) => told.get(number) ?? []);
  const unusable = answered.filter(({ structured }) => !structured).length;
  if (unusable > 0 && unusable < answered.length) {
    notes.push(`${unusable} of ${shards.length} parts gave an answer that could not be read.`);
  }
  return notes;
}
