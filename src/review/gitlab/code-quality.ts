/**
 * A review as GitLab's Code Quality report, which needs no token. In: a review · out: the artifact's text. Pure.
 * Traps: the widget compares with the target branch's report, so a job on the default branch uploads the empty one; equal
 * fingerprints collapse into one; a byte order mark makes the report unreadable.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
import type { Severity } from '../../core/finding.ts';
import type { Review } from '../review.ts';

/** What a job on the default branch uploads. */
export const EMPTY_CODE_QUALITY = '[]\n';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  info: 'info',
  low: 'minor',
  medium: 'major',
  high: 'critical',
  critical: 'blocker',
};

const LONGEST_DESCRIPTION = 2_000;

export function codeQualityOf({ findings }: Review): string {
  const items = findings.map(({ category, message, fingerprint, severity, path, place }) => ({
    description: message.replace(/\s+/g, ' ').slice(0, LONGEST_DESCRIPTION),
    check_name: `review/${category}`,
    fingerprint,
    severity: SEVERITIES[severity],
    location: { path, lines: { begin: place?.startLine ?? 1, end: place?.endLine ?? place?.startLine ?? 1 } },
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}
