/**
 * How long can this run last? A credential renews only when the identity can be had anew (or none is needed) and it is ours to give:
 * the broker's or the relay's, or one that the SDKs of a command fetch from our source. What an agent was handed it reads once.
 */
import type { Agent } from '../agents/agent.ts';
import { isBrokered } from '../broker/order.ts';
import type { CloudPlan } from '../clouds/cloud.ts';
import type { Credential, Delivery } from '../core/credential.ts';
import { formatDuration } from '../core/inputs.ts';
import type { Secret } from '../core/secret.ts';
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

/** Whether a run gives the agent the broker in the place of the endpoint, and no credential at all. */
export function hasBroker({ upstream, backend }: Pick<CloudPlan, 'upstream' | 'backend'>): boolean {
  return upstream !== undefined && isBrokered(backend);
}

/** Of a run. */
export function lifetimeOf(cloud: CloudPlan, identity: IdentityPlan, agent: Pick<Agent, 'id' | 'rereads'>): Lifetime {
  if (!hasBroker(cloud)) return lifetimeInHand(cloud, identity, agent);
  const renews = isHadAgain(cloud, identity);
  return {
    delivery: 'broker',
    renews,
    seconds: renews ? Number.POSITIVE_INFINITY : cloud.lifeSeconds,
    says: renews ? 'renews itself in the broker' : lastsFor(cloud, whyOnce(cloud)),
  };
}

/** Where the credential is while the agent of a run is at work; `environment`: the agent holds it. */
export function deliveryOf({
  agent,
  cloud,
}: {
  readonly agent: Pick<Agent, 'rereads'>;
  readonly cloud: CloudPlan;
}): 'broker' | 'relay' | 'environment' {
  if (hasBroker(cloud)) return 'broker';
  return cloud.upstream && agent.rereads[cloud.backend] === 'relay' ? 'relay' : 'environment';
}

/** Where whoever uses the credential holds it, or fetches it from us. */
export function lifetimeInHand(
  cloud: CloudPlan,
  identity: IdentityPlan,
  agent: Pick<Agent, 'id' | 'rereads'>,
): Lifetime {
  const again = isHadAgain(cloud, identity);
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
  const why = again ? `${agent.id} reads it once` : whyOnce(cloud);
  return { delivery, renews: false, seconds: cloud.lifeSeconds, says: lastsFor(cloud, why) };
}

function isHadAgain({ renews }: CloudPlan, identity: IdentityPlan): boolean {
  return renews === 'always' || (renews === 'identity' && identity.renews);
}

function whyOnce({ renews }: CloudPlan): string {
  return renews === 'never' ? 'it is used as it was handed in' : 'no fresh identity token can be had';
}

function lastsFor({ lifeSeconds }: CloudPlan, why: string): string {
  return lifeSeconds > A_DAY ? 'until it is taken back' : `${formatDuration(lifeSeconds)}, not renewed: ${why}`;
}

/** A credential of the same form that is good at the broker alone: an agent is led to it as it would be to the endpoint. */
export function standInFor(credential: Credential, bearer: Secret): Credential {
  const names = credential.parts.AccessKeyId ? ['BearerToken'] : Object.keys(credential.parts);
  const parts = Object.fromEntries(names.map((name) => [name, bearer]));
  return { ...credential, parts, expiresAt: undefined };
}

/** Ways that SDKs of later steps know by themselves; a container endpoint needs a process that nobody would end off GitHub. */
export function servesSdks(delivery: Delivery | undefined): boolean {
  return delivery === 'google-token-url';
}
