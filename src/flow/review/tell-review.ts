/** A review as the job tells it. In: a review that was cleaned · out: texts, and annotations by way of the host. */
import type { Host } from '../../core/host.ts';
import type { ReviewRow, ReviewSums } from '../../core/report.ts';
import { compareRuns } from '../../review/compare-runs.ts';
import { titleOf } from '../../review/markers.ts';
import { onlySeen } from '../../review/neutralise.ts';
import type { Review, ReviewFinding } from '../../review/review.ts';
import { type Annotation, annotationsOf, headline, summaryComment } from '../../review/write-comments.ts';
import type { Looked } from './prepare.ts';

const LONGEST_SUMMARY = 300_000;
/** GitHub shows ten of each kind a step. */
const MOST_ANNOTATIONS = 10;

/** Without what only the host knows: earlier reviews, where it was published. */
export function sumsOf(review: Review, { files, context }: Pick<Looked, 'files' | 'context'>): ReviewSums {
  const comparison = compareRuns(
    review,
    { known: [] },
    files.map(({ path }) => path),
  );
  const writing = { name: 'review', linkHosts: linkHosts(context.server), suggestionFence: () => 'suggestion' };
  return { ...rowsOf(review), markdown: summaryComment(review, comparison, new Set(), writing, LONGEST_SUMMARY) };
}

export function rowsOf(review: Review): Pick<ReviewSums, 'headline' | 'rows' | 'findings'> {
  return {
    headline: headline(review),
    findings: review.findings.length,
    rows: review.findings.map(rowOf),
  };
}

function rowOf(finding: ReviewFinding): ReviewRow {
  const { severity, place, message, confidence, category, suggestion, committable, fingerprint } = finding;
  const path = onlySeen(finding.path).replace(/\s+/g, ' ');
  return {
    severity,
    where: `${path}${place ? `:${place.startLine}` : ''}`,
    what: titleOf(message),
    path: finding.path,
    startLine: place?.startLine ?? null,
    endLine: place?.endLine ?? null,
    confidence,
    category,
    message,
    suggestion: (committable && suggestion) || null,
    fingerprint,
  };
}

/** Hosts that links in a review may lead to. */
export function linkHosts(server: string | undefined): string[] {
  return server !== undefined && URL.canParse(server) ? [new URL(server).host] : [];
}

export function annotate(review: Review, host: Host): void {
  annotateAll(annotationsOf(review.findings), host);
}

export function annotateAll(annotations: readonly Annotation[], host: Host): void {
  for (const level of ['error', 'warning', 'notice'] as const) {
    for (const { path, startLine, endLine, message } of annotations
      .filter((annotation) => annotation.level === level)
      .slice(0, MOST_ANNOTATIONS)) {
      host.voice.annotate(level, message, 'keyless-agent review', { path, startLine, endLine });
    }
  }
}
