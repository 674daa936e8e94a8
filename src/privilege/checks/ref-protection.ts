/**
 * Is the branch this runs on protected? Otherwise whoever may push to it writes the workflow that gets the credential.
 * In: context, claims · out: finding ref-unprotected or ref-protection-unknown. Talks to no host.
 * Trap: the claim is text ("true"), the variable a boolean; the claim is the one a trust policy can ask for.
 */
import type { Finding } from '../../core/finding.ts';
import { believedClaims } from '../believed-claims.ts';
import type { PrivilegeCheck, Subject } from '../check.ts';

const ON_A_REF = new Set([
  'push',
  'workflow_dispatch',
  'repository_dispatch',
  'schedule',
  'release',
  'create',
  'dynamic',
]);

export const refProtection: PrivilegeCheck = {
  id: 'ref-protection',
  inspect(subject: Subject): readonly Finding[] {
    const { context, identity } = subject;
    if (context.platform !== 'github' || !ON_A_REF.has(context.event ?? '')) return [];
    const isProtected = protection(subject);
    if (isProtected === true) return [];
    if (isProtected === undefined) {
      const title = 'Whether the branch is protected could not be told.';
      return [{ id: 'ref-protection-unknown', layer: 'job', verdict: 'unknown', severity: 'low', title }];
    }
    return [
      {
        id: 'ref-unprotected',
        layer: 'job',
        verdict: 'exceeded',
        severity: believedClaims(identity).environment === undefined ? 'medium' : 'low',
        title: `${context.ref ?? 'The branch'} is not protected.`,
        detail: 'Whoever may push to it can change this workflow and use its identity.',
        fix: 'Protect the branch (Settings → Rules), or let the trust policy name a protected branch or an environment only.',
      },
    ];
  },
};

function protection({ context, identity }: Subject): boolean | undefined {
  const claim = believedClaims(identity).ref_protected;
  if (claim === 'true' || claim === 'false') return claim === 'true';
  return context.refProtected;
}
