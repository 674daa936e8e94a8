/**
 * What the cloud adapter planned to cut down, against what the cloud confirmed.
 * In: planned findings, the credential · out: the same findings, believed only as far as they were confirmed. Talks to no host.
 * What the plan did not know and the cloud's answer tells, is told once: by the answer.
 * Trap: "we sent a policy" is not "the policy holds". Only the cloud's acceptance turns a plan into `enforced`.
 */
import type { Credential } from '../../core/credential.ts';
import type { Finding } from '../../core/finding.ts';
import type { PrivilegeCheck, Subject } from '../check.ts';

const POLICY = 'aws-session-policy';

export const cloudLimits: PrivilegeCheck = {
  id: 'cloud-limits',
  inspect({ planned, credential }: Subject): readonly Finding[] {
    const told = new Set(credential?.findings ?? []);
    const answered = new Set([...told].map(({ id }) => id));
    const judged = planned
      .filter((finding) => told.has(finding) || finding.verdict !== 'unknown' || !answered.has(finding.id))
      .map((finding) => believe(finding, credential));
    const policyPlanned = planned.some(({ id }) => id === POLICY || id === 'aws-ambient-uncut');
    return credential?.cloud === 'aws' && !policyPlanned ? [...judged, MISSING_POLICY] : judged;
  },
};

function believe(finding: Finding, credential: Credential | undefined): Finding {
  const claimed = finding.layer === 'cloud' && (finding.verdict === 'enforced' || finding.verdict === 'proved');
  if (!claimed) return finding;
  if (!credential)
    return { ...finding, verdict: 'unknown', title: `${finding.title} (not confirmed: nothing was exchanged)` };
  if (credential.confirmed.includes(finding.id)) return finding;
  return finding.id === POLICY
    ? MISSING_POLICY
    : { ...finding, verdict: 'unknown', title: `${finding.title} (not confirmed)` };
}

const MISSING_POLICY: Finding = {
  id: POLICY,
  layer: 'cloud',
  verdict: 'exceeded',
  severity: 'high',
  stops: true,
  title: 'No session policy holds: the credential has every right of the role.',
  detail: 'The token endpoint did not confirm a session policy.',
  fix: 'Let keyless-agent do the exchange with role-to-assume, and leave inline-session-policy out.',
};
