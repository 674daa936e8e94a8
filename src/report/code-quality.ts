/**
 * Issues of a review as GitLab's Code Quality report, which the merge request shows without any token.
 * In: issues, already redacted → out: the JSON text of `gl-code-quality-report.json`, which belongs into the results folder. No I/O.
 * Traps: GitLab drops a report with a byte order mark, with a path that is not relative to the repository, or with a severity it does
 * not know; issues with equal fingerprints become one; a fingerprint with a line number in it makes every issue new as soon as a
 * line is added above it.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
import { createHash } from 'node:crypto';
import type { Severity } from '../core/finding.ts';

/** Its name in the results folder; our templates upload it from there. */
export const CODE_QUALITY_FILE = 'gl-code-quality-report.json';

export interface ReviewIssue {
  /** Relative to the repository. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** What kind of issue, stable from run to run: `sql-injection`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One or a few sentences; plain text. */
  readonly says: string;
  /** The lines it is about: with path and rule they tell it from others, wherever it moves to. */
  readonly snippet?: string | undefined;
}

const SEVERITIES: Readonly<Record<Severity, string>> = {
  info: 'info',
  low: 'minor',
  medium: 'major',
  high: 'critical',
  critical: 'blocker',
};

const LONGEST_CHARS = 1000;

/** The report; an empty list for no issues, which is what the widget compares with. Issues outside of the repository are left out. */
export function codeQuality(issues: readonly ReviewIssue[]): string {
  const seen = new Map<string, number>();
  const rows = issues.flatMap((issue) => {
    const path = insidePath(issue.path);
    if (path === undefined) return [];
    const identity = `${path}\n${issue.rule}\n${normal(issue.snippet ?? issue.says)}`;
    const nth = seen.get(identity) ?? 0;
    seen.set(identity, nth + 1);
    return [
      {
        description: plain(issue.says),
        check_name: plain(issue.rule),
        fingerprint: createHash('sha256')
          .update(nth === 0 ? identity : `${identity}\n${nth}`)
          .digest('hex'),
        severity: SEVERITIES[issue.severity],
        location: { path, lines: { begin: Math.max(1, Math.floor(issue.line) || 1) } },
      },
    ];
  });
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}

function insidePath(path: string): string | undefined {
  const parts = path.replace(/^\.\//, '').split('/');
  const isOutside = path === '' || path.startsWith('/') || parts.some((part) => part === '..' || part === '');
  return isOutside || /[\u0000-\u001f\\]/.test(path) ? undefined : parts.join('/');
}

function plain(text: string): string {
  return text
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\ufeff]+/g, ' ')
    .trim()
    .slice(0, LONGEST_CHARS);
}

/** Blanks and indentation come and go with formatters. */
function normal(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
