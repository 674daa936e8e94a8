/** The least-privilege check: everything observed, and whether the run may go on. Before any export or spawn. */
import type { Credential } from '../core/credential.ts';
import type { KeylessError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { Host } from '../core/host.ts';
import type { IdentityToken } from '../core/identity.ts';
import { decide, inspectAll } from '../privilege/index.ts';
import type { Identities } from './get-identity.ts';
import type { Plan } from './make-plan.ts';

export interface Verdicts {
  readonly findings: readonly Finding[];
  /** Why the run must stop; undefined: it may go on. */
  readonly stop?: KeylessError | undefined;
}

/** For credentials after the first one: the same checks, and no way on for one that fails them. @throws KeylessError exit 5 */
export function admission(plan: Plan, identities: Identities, host: Host): (fresh: Credential) => Promise<void> {
  return async (fresh) => {
    const { stop } = await checkPrivilege(plan, identities.last(), fresh, [], host);
    if (stop) throw stop;
  };
}

export async function checkPrivilege(
  plan: Plan,
  identity: IdentityToken | undefined,
  credential: Credential | undefined,
  more: readonly Finding[],
  host: Host,
): Promise<Verdicts> {
  const { mode, threshold } = plan.privilege;
  if (mode === 'off') return { findings: [] };
  const findings = await inspectAll(
    {
      command: plan.command,
      context: plan.context,
      identity,
      audience: plan.cloud.audience,
      credential,
      planned: [...plan.cloud.findings, ...(identity?.findings ?? []), ...(credential?.findings ?? []), ...more],
    },
    host,
  );
  return { findings, stop: decide(findings, mode, threshold) };
}
