/**
 * Is the identity bound to a deployment environment? It is the one thing in the subject that a branch cannot choose alone.
 * In: claims · out: finding environment-none. Talks to no host.
 * https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments
 */
import type { Finding } from '../../core/finding.ts';
import { believedClaims } from '../believed-claims.ts';
import type { PrivilegeCheck, Subject } from '../check.ts';

export const environment: PrivilegeCheck = {
  id: 'environment',
  inspect({ context, identity }: Subject): readonly Finding[] {
    if (context.platform !== 'github' || !identity || believedClaims(identity).environment !== undefined) return [];
    const repository = /^repo:[^:]+/.exec(identity.claims.sub ?? '')?.[0] ?? 'repo:<owner>/<repository>';
    return [
      {
        id: 'environment-none',
        layer: 'identity',
        verdict: 'exceeded',
        severity: 'low',
        title: 'The job is not bound to an environment.',
        detail: 'An environment brings branch rules and reviewers, and the trust can ask for it.',
        fix: `jobs:\n  agent:\n    environment: agent\nand in the trust, as the subject:\n  "${repository}:environment:agent"`,
      },
    ];
  },
};
