/**
 * Is the token of this very run? Its claims are compared with what the CI system says about the run.
 * In: claims, context · out: finding identity-context, which stops. Talks to no host.
 * Trap: a claim that is missing on either side proves nothing and is left out.
 */
import type { Finding } from '../../core/finding.ts';
import type { PrivilegeCheck, Subject } from '../check.ts';

export const claimsContext: PrivilegeCheck = {
  id: 'claims-context',
  inspect({ identity, context }: Subject): readonly Finding[] {
    if (!identity) return [];
    const { claims } = identity;
    const pairs: readonly (readonly [string, unknown, string | undefined])[] = [
      ['repository', claims.repository, context.repository],
      // On a merge request `project_path` names where the change comes from.
      ['project_path', claims.job_project_path ?? (context.fork ? undefined : claims.project_path), context.repository],
      ['pipeline_id', claims.pipeline_id, context.runId],
      ['run_id', claims.run_id, context.runId],
      ['sha', claims.sha, context.sha],
    ];
    const differing = pairs.filter(
      ([, claim, here]) => claim !== undefined && here !== undefined && !same(claim, here),
    );
    if (differing.length === 0) return [];
    return [
      {
        id: 'identity-context',
        layer: 'identity',
        verdict: 'exceeded',
        severity: 'high',
        stops: true,
        title: `The identity token is not of this run: ${differing.map(([name]) => name).join(', ')} differs.`,
        detail: 'A token of another run was handed in, or the variables of this run were changed.',
        fix: `Run the job again; on a self-hosted runner look for what sets ${context.platform === 'gitlab' ? 'CI_' : 'GITHUB_'} variables.`,
      },
    ];
  },
};

/** Repository names keep their case in tokens but are one name in any case. */
function same(claim: unknown, here: string): boolean {
  return String(claim).toLowerCase() === here.toLowerCase();
}
