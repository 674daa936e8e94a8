/**
 * How a checked credential reaches the agent: in its environment, or through our renewing loopback source where cloud and agent
 * both can. Either way its length of life is known before the start.
 */
import { join } from 'node:path';
import { type Source, startSource } from '../broker/source.ts';
import { startUpstreamRelay, type Upstream } from '../broker/upstream-relay.ts';
import type { Access, Credential, Delivery } from '../core/credential.ts';
import type { Host } from '../core/host.ts';
import { admission } from './check-privilege.ts';
import type { Identities } from './get-identity.ts';
import { type Lifetime, lifetimeOf } from './lifetime.ts';
import type { Plan } from './make-plan.ts';
import { Renewal } from './renewal.ts';

export interface HandOver {
  readonly access: Access;
  readonly lifetime: Lifetime;
  readonly renewal?: Renewal | undefined;
  /** Longest time the agent may run, seconds: the timeout, or what the credential allows when it does not renew. */
  readonly seconds: number;
  close(): void;
}

/** Before the end of a credential that is not renewed the agent gets this long to finish its sentence. */
const LAST_WORDS_SECONDS = 15;

/** @param rereads the renewing ways the receiver knows: an agent's, or those of the SDKs a command may use */
export async function handOver(
  plan: Plan,
  credential: Credential,
  identities: Identities,
  rereads: Readonly<Partial<Record<string, Delivery>>>,
  host: Host,
): Promise<HandOver> {
  const lifetime = lifetimeOf(plan.cloud, plan.identity, { id: plan.agent.id, rereads });
  if (plan.cloud.upstream && rereads[plan.cloud.backend] === 'relay') {
    return relayed(plan, plan.cloud.upstream, credential, identities, lifetime, host);
  }
  const { serve } = plan.cloud;
  const seconds = lifetime.renews ? plan.timeoutSeconds : secondsLeft(plan, credential, host);
  if (lifetime.delivery === 'static' || !serve) {
    return { access: plan.cloud.access(credential), lifetime, seconds, close: () => {} };
  }
  const renewal = lifetime.renews ? renewalOf(plan, credential, identities, host) : undefined;
  const present = async (): Promise<Credential> => (renewal ? renewal.current() : credential);
  const source = await startSource(lifetime.delivery, async () => serve(await present(), host.now()), host);
  return {
    access: plan.cloud.access(credential, {
      url: source.url,
      bearer: source.bearer,
      command: tokenCommand(source, host),
    }),
    lifetime,
    renewal,
    seconds,
    close: () => source.close(),
  };
}

function renewalOf(plan: Plan, credential: Credential, identities: Identities, host: Host): Renewal {
  const deadline = host.now() + plan.timeoutSeconds * 1000;
  return new Renewal(plan.cloud, identities, credential, deadline, host, admission(plan, identities, host));
}

/** What a credential that is not renewed allows of the timeout. */
function secondsLeft(plan: Plan, credential: Credential, host: Host): number {
  const left =
    credential.expiresAt === undefined ? Number.POSITIVE_INFINITY : (credential.expiresAt - host.now()) / 1000;
  return Math.max(1, Math.min(plan.timeoutSeconds, Math.floor(left - LAST_WORDS_SECONDS)));
}

/** The agent is given our relay and a token of this run, whether the real bearer can be renewed or not. */
async function relayed(
  plan: Plan,
  upstream: Upstream,
  credential: Credential,
  identities: Identities,
  lifetime: Lifetime,
  host: Host,
): Promise<HandOver> {
  const renewal = lifetime.renews ? renewalOf(plan, credential, identities, host) : undefined;
  const bearer = async () => (renewal ? await renewal.current() : credential).parts.Bearer;
  const { url, bearer: token, close } = await startUpstreamRelay(upstream, bearer, host);
  return {
    access: plan.cloud.access(credential, { url, bearer: token, command: [] }),
    lifetime,
    renewal,
    seconds: renewal ? plan.timeoutSeconds : secondsLeft(plan, credential, host),
    close,
  };
}

/** The words of a command that prints the present token: our own program, told by a private file where to ask. */
function tokenCommand(source: Source, host: Host): string[] {
  const path = join(host.files.privateDir(), 'token-source.json');
  host.lease({ kind: 'path', path });
  host.files.writePrivate(path, JSON.stringify({ url: source.url, bearer: source.bearer.reveal() }));
  return [...host.self, 'token', path];
}
