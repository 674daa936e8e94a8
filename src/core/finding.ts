/** One observation of the least-privilege check. */

/**
 * enforced: we cut it down · proved: something is allowed without and denied with · exceeded: more than needed ·
 * unknown: could not be judged, never a pass.
 */
export type Verdict = 'enforced' | 'proved' | 'exceeded' | 'unknown';

export const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Finding {
  /** Stable, kebab-case, the anchor in docs/findings.md: `aws-session-policy`. */
  readonly id: string;
  readonly layer: 'job' | 'identity' | 'cloud' | 'agent';
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** One line: what is so. */
  readonly title: string;
  /** Why it matters. */
  readonly detail?: string | undefined;
  /** What to write instead. */
  readonly fix?: string | undefined;
  /** Stops the run under `enforce` whatever its severity (a missing session policy, another account). */
  readonly stops?: boolean | undefined;
  /** The file it is about, relative to the workspace; undefined: the workflow. */
  readonly file?: string | undefined;
  /** Somebody has accepted it in the baseline: it is shown as accepted, and no longer stops the run. Never set on one that `stops`. */
  readonly accepted?: Acceptance | undefined;
}

export interface Acceptance {
  readonly reason: string;
  /** Last day, `2027-01-31`. */
  readonly until: string;
}

const DOCS = 'https://github.com/keyless-agent/keyless-agent/blob/main/docs/findings.md';

/** Where the docs tell what a finding means, with before and after. */
export function findingLink(id: string): string {
  return `${DOCS}#${id}`;
}

/** True when `severity` is at or above `threshold`. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold);
}
