/**
 * A review as a check run. In: a review · out: the body of the request. Pure.
 * Trap: one request takes fifty annotations; the gravest are taken, and the rest is told.
 * https://docs.github.com/rest/checks/runs#create-a-check-run
 */
import { reaches, type Severity } from '../../core/finding.ts';
import { neutralise } from '../neutralise.ts';
import type { Review } from '../review.ts';
import { annotationsOf, headline, type Writing } from '../write-comments.ts';

const MOST_ANNOTATIONS = 50;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

export function checkRunOf(
  review: Review,
  { name, failOn }: { readonly name: string; readonly failOn?: Severity | undefined },
  writing: Writing,
): Readonly<Record<string, unknown>> {
  const { findings, head, structured, summary } = review;
  const annotations = annotationsOf(findings.slice(0, MOST_ANNOTATIONS)).map((one) => ({
    path: one.path,
    start_line: one.startLine ?? 1,
    end_line: one.endLine ?? one.startLine ?? 1,
    annotation_level: LEVELS[one.level],
    message: one.message,
  }));
  const more = findings.length - annotations.length;
  return {
    name,
    head_sha: head,
    status: 'completed',
    conclusion: conclusionOf(review, failOn),
    output: {
      title: headline(review),
      summary:
        `${neutralise(structured ? summary : '', { hosts: writing.linkHosts })}${more > 0 ? `\n\n${more} more findings have no annotation.` : ''}`.trim() ||
        headline(review),
      annotations,
    },
  };
}

/** An answer nobody could read is no success. */
function conclusionOf({ findings, structured, reviewed }: Review, failOn: Severity | undefined): string {
  if (failOn !== undefined && findings.some(({ severity }) => reaches(severity, failOn))) return 'failure';
  return structured && findings.length === 0 && reviewed.length > 0 ? 'success' : 'neutral';
}
