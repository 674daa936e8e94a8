/**
 * This run's findings beside those of earlier runs. In: a review, what is known · out: what is new, what was said already, what is
 * resolved. Pure.
 * Traps: a finding counts as resolved only when the agent saw its file again and did not repeat it; a file that was left out this
 * time says nothing, and neither does one that a limit may have hidden. On a change that is the same as last time nothing is said at
 * the lines that was not said before, and nothing can have been resolved.
 */
import { reaches } from '../core/finding.ts';
import { pairUp } from './fingerprint.ts';
import { asKnown, type Known, type Recalled } from './markers.ts';
import type { Review, ReviewFinding } from './review.ts';

export interface Comparison {
  /** To be said at their lines. */
  readonly fresh: readonly ReviewFinding[];
  /** Said at their lines in an earlier run, by that run's fingerprint: their comment carries it. */
  readonly repeated: ReadonlyMap<ReviewFinding, string>;
  /** Told in the summary only: about whole files, or found on a second look at the same change. */
  readonly summaryOnly: readonly ReviewFinding[];
  /** Known findings that are gone. */
  readonly resolved: readonly Known[];
  /** Open ones that this run says nothing of: their file was not looked at, a limit hides them, or the change is the same. */
  readonly unseen: readonly Known[];
  /** Resolved ones that are found again, with a comment at their lines. */
  readonly reopened: readonly Known[];
  /** Nothing changed since the last complete review. */
  readonly sameChange: boolean;
}

/**
 * @param paths every file of the change, also those that were left out
 * @param pathsCut there are more
 */
export function compareRuns(
  review: Review,
  recalled: Recalled,
  paths: readonly string[],
  pathsCut: boolean = false,
): Comparison {
  const pairs = pairUp(review.findings, recalled.known);
  const sameChange = recalled.memory?.complete === true && recalled.memory.digest === review.digest;
  const fresh: ReviewFinding[] = [];
  const repeated = new Map<ReviewFinding, string>();
  const summaryOnly: ReviewFinding[] = [];
  for (const [index, finding] of review.findings.entries()) {
    const earlier = recalled.known[pairs.get(index) ?? -1];
    if (earlier?.inline) repeated.set(finding, earlier.fingerprint);
    else if (finding.place === undefined || sameChange) summaryOnly.push(finding);
    else fresh.push(finding);
  }
  const found = new Set(pairs.values());
  const missing = recalled.known.filter((known, index) => known.state === 'open' && !found.has(index));
  const seen = new Set(review.reviewed);
  const there = new Set(paths);
  const isGone = (known: Known): boolean =>
    review.structured &&
    recalled.memory?.digest !== review.digest &&
    !mayBeHidden(known, review) &&
    (seen.has(known.path) || !(pathsCut || there.has(known.path)));
  return {
    fresh,
    repeated,
    summaryOnly,
    resolved: recalled.known.filter(
      (known, index) => !found.has(index) && (known.state === 'resolved' || isGone(known)),
    ),
    unseen: missing.filter((known) => !isGone(known)),
    reopened: recalled.known.filter(({ state, inline }, index) => state === 'resolved' && inline && found.has(index)),
    sameChange,
  };
}

/** Whether the run may have found it again and left it out. */
function mayBeHidden({ severity }: Known, { findings, tally, minSeverity }: Review): boolean {
  const isCut = tally.overLimit > 0 && !findings.some((finding) => !reaches(finding.severity, severity));
  const isBelow = tally.belowSeverity > 0 && minSeverity !== undefined && !reaches(severity, minSeverity);
  return tally.malformed > 0 || isCut || isBelow;
}

/**
 * What the next run shall know.
 * @param posted findings that have a comment at their lines by now
 */
export function remember(review: Review, comparison: Comparison, posted: ReadonlySet<ReviewFinding>): Known[] {
  return [
    ...review.findings.map((finding) => {
      const earlier = comparison.repeated.get(finding);
      const known = asKnown(finding, earlier !== undefined || posted.has(finding));
      return earlier === undefined ? known : { ...known, fingerprint: earlier };
    }),
    ...comparison.unseen,
    ...comparison.resolved.map((known): Known => ({ ...known, state: 'resolved' })),
  ];
}
