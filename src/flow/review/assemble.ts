/**
 * Parts and the change → one review, ready to be shown. In: files of the change, the parts that answered · out: a Review. Pure.
 * Trap: in the publishing job the parts come from a file, so their paths are looked up in the change as the host shows it.
 */
import { reaches, type Severity } from '../../core/finding.ts';
import type { FileChange } from '../../review/diff.ts';
import { makeReview } from '../../review/make-review.ts';
import type { Review } from '../../review/review.ts';
import { DEFAULT_BUDGET_BYTES } from '../../review/shards.ts';
import { addTallies, type ReviewRecord } from './record.ts';

export interface Limits {
  readonly minSeverity: Severity | undefined;
  readonly mostFindings: number | undefined;
}

/** @param files the whole change @param due numbers of the parts that had to be answered; default: all */
export function assemble(
  record: ReviewRecord,
  files: readonly FileChange[],
  limits: Limits,
  due?: readonly number[],
): Review {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const known = new Map(record.parts.map((part) => [part.number, part]));
  const shards = Array.from({ length: record.shards }, (_, index) => {
    const paths = known.get(index + 1)?.paths ?? [];
    return { number: index + 1, files: paths.flatMap((path) => byPath.get(path) ?? []), bytes: 0 };
  });
  const review = makeReview({
    files,
    plan: { shards, left: [], budgetBytes: DEFAULT_BUDGET_BYTES },
    left: record.left.filter(({ path }) => byPath.has(path)),
    answers: record.parts.map(({ number, answer, whole }) => ({ number, answer, whole })),
    head: record.head,
    due,
    ...limits,
  });
  const kept = review.tally.told - review.tally.malformed;
  return {
    ...review,
    minSeverity: stricter(record.minSeverity, limits.minSeverity),
    tally: addTallies(record.dropped, review.tally, kept),
    notes: [...record.notes, ...review.notes],
  };
}

function stricter(one: Severity | undefined, other: Severity | undefined): Severity | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return reaches(one, other) ? one : other;
}
