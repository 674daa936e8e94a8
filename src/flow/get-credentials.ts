/** Identity → credential. The cloud's adapter exchanges, hides what it minted and pins the account before it answers. */
import type { Credential } from '../core/credential.ts';
import type { Host } from '../core/host.ts';
import type { Identities } from './get-identity.ts';
import type { Plan } from './make-plan.ts';

export async function getCredentials(plan: Plan, identities: Identities, host: Host): Promise<Credential> {
  return plan.cloud.exchange(() => identities.next(), host);
}
