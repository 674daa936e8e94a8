/**
 * How long can this run last? Platform × target × agent: a credential renews only when the identity can be had anew (or none is
 * needed), the cloud's SDKs can be pointed at a renewing source, and the agent really reads it again.
 */
import type { Agent } from '../agents/agent.ts';
import type { CloudPlan } from '../clouds/cloud.ts';
import type { Delivery } from '../core/credential.ts';
import { formatDuration } from '../core/inputs.ts';
import type { IdentityPlan } from '../identity/source.ts';

export interface Lifetime {
  /** How the agent is given the credential. */
  readonly delivery: Delivery;
  readonly renews: boolean;
  /** Longest run, seconds; Infinity where the credential renews itself. */
  readonly seconds: number;
  readonly says: string;
}

/** Nothing that is minted lives this long, seconds: a longer life is a key somebody stored. */
const A_DAY = 24 * 3600;

export function lifetimeOf(cloud: CloudPlan, identity: IdentityPlan, agent: Pick<Agent, 'id' | 'rereads'>): Lifetime {
  const again = cloud.renews === 'always' || (cloud.renews === 'identity' && identity.renews);
  const reread = cloud.delivery !== undefined && agent.rereads[cloud.backend] === cloud.delivery;
  if (reread && again && cloud.delivery) {
    return {
      delivery: cloud.delivery,
      renews: true,
      seconds: Number.POSITIVE_INFINITY,
      says: `renews itself (${cloud.delivery})`,
    };
  }
  // Google's libraries take a credential from a file alone, and ours leads to the source: it then gives out the one there is.
  const delivery = reread && cloud.delivery === 'google-token-url' ? cloud.delivery : 'static';
  const why = again
    ? `${agent.id} reads it once`
    : cloud.renews === 'never'
      ? 'it is used as it was handed in'
      : 'no fresh identity token can be had';
  return {
    delivery,
    renews: false,
    seconds: cloud.lifeSeconds,
    says:
      cloud.lifeSeconds > A_DAY
        ? 'until it is taken back'
        : `${formatDuration(cloud.lifeSeconds)}, not renewed: ${why}`,
  };
}

/** Ways that SDKs of later steps know by themselves; a container endpoint needs a process that nobody would end off GitHub. */
export function servesSdks(delivery: Delivery | undefined): boolean {
  return delivery === 'google-token-url';
}
