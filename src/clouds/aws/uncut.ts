/**
 * The exchange without a session policy: the credential has every right of the role. Made by `check` alone, in a process that
 * holds nothing else and ends before anything else runs (flow/judge-role.ts).
 * In: an order, an identity token · out: a Credential of the shortest life AWS gives, hidden. Talks to: STS.
 * Trap: never beside an agent, and never as a fallback: who gets this credential by mistake has lost the session policy.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
import type { Credential } from '../../core/credential.ts';
import type { Host } from '../../core/host.ts';
import type { IdentityToken } from '../../core/identity.ts';
import type { UncutOrder } from '../cloud.ts';
import { parseRoleArn } from './arn.ts';
import { exchange } from './exchange.ts';
import { isRegion, partitionOf } from './partitions.ts';

/** Seconds; AWS gives nothing shorter. */
const SHORTEST = 900;

/** @throws KeylessError exit 4 or 5 · Error when the order is none of ours */
export async function exchangeUncut(order: UncutOrder, identity: IdentityToken, host: Host): Promise<Credential> {
  const role = parseRoleArn(order.role);
  if ('what' in role || !isRegion(order.region) || partitionOf(order.region) !== role.partition) {
    throw new Error('not an order for a role of AWS');
  }
  return exchange(
    {
      role,
      region: order.region,
      stsUrl: order.endpoint,
      sessionName: order.sessionName,
      durationSeconds: SHORTEST,
      audience: undefined,
      policy: undefined,
      managedPolicies: [],
      allowedAccounts: [role.account],
      bearer: false,
      chain: undefined,
    },
    () => import('@aws-sdk/client-sts'),
    async () => identity,
    host,
  );
}
