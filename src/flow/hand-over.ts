/**
 * How a checked credential is put to use: by the broker, so that the agent never holds it; where no broker can stand in for the
 * endpoint, in the agent's environment or through CodeMie's relay; for a command of `exec`, through a renewing source where its SDK
 * knows one. Either way its length of life is known before the start.
 */
import { costOf } from '../agents/prices.ts';
import type { Broker, Limits } from '../broker/order.ts';
import { startSource } from '../broker/source.ts';
import { startUpstreamRelay, type Upstream } from '../broker/upstream-relay.ts';
import type { CloudPlan } from '../clouds/cloud.ts';
import type { Access, Credential, Delivery } from '../core/credential.ts';
import type { Host } from '../core/host.ts';
import { admission } from './check-privilege.ts';
import type { Identities } from './get-identity.ts';
import { hasBroker, type Lifetime, lifetimeInHand, lifetimeOf, standInFor } from './lifetime.ts';
import type { Plan } from './make-plan.ts';
import { Renewal } from './renewal.ts';

export interface HandOver {
  readonly access: Access;
  readonly lifetime: Lifetime;
  readonly renewal?: Renewal | undefined;
  /** Longest time the agent may run, seconds: the timeout, or what the credential allows when it does not renew. */
  readonly seconds: number;
  /** Holds the credential in the agent's place; undefined: the agent has it, or a source it is fetched from. */
  readonly broker?: Broker | undefined;
  /** Ports of our loopback servers that the access leads to. */
  readonly ports: readonly number[];
  close(): void;
}

/** Before the end of a credential that is not renewed the agent gets this long to finish its sentence. */
const LAST_WORDS_SECONDS = 15;

/**
 * Of a run: the broker where there can be one.
 * @param rereads the ways of ours the agent knows
 */
export async function handToAgent(
  plan: Plan,
  credential: Credential,
  identities: Identities,
  rereads: Readonly<Partial<Record<string, Delivery>>>,
  limits: Limits,
  host: Host,
): Promise<HandOver> {
  const { upstream } = plan.cloud;
  if (!upstream || !hasBroker(plan.cloud)) return handOver(plan, credential, identities, rereads, host);
  const lifetime = lifetimeOf(plan.cloud, plan.identity, plan.agent);
  const renewal = lifetime.renews ? renewalOf(plan, credential, identities, host) : undefined;
  const { startBroker } = await import('../broker/server.ts');
  const broker = await startBroker(
    {
      backend: plan.backend,
      upstream,
      models: servedModels(plan),
      limits,
      // With every tool the agent has the web anyway.
      vendorTools: plan.permissions === 'full',
      costOf,
      credential: async (refused) => (renewal ? renewal.current(refused) : credential),
    },
    host,
  );
  const standIn = standInFor(credential, broker.bearer);
  const files = await credentialFile(plan.cloud, standIn, rereads, host);
  return {
    access: plan.cloud.access(standIn, files?.source, broker.url),
    lifetime,
    renewal,
    seconds: renewal ? plan.timeoutSeconds : secondsLeft(plan, credential, host),
    broker,
    ports: [portOf(broker.url), ...(files ? [portOf(files.source.url)] : [])],
    close: () => {
      broker.close();
      files?.close();
    },
  };
}

/** Every name by which an agent may ask for a model of this run. */
function servedModels({ models, cloud }: Plan): readonly string[] {
  const names = new Map((cloud.upstream?.names ?? []).map((entry) => entry.split('=', 2) as [string, string]));
  // Claude Code writes the long context behind the name and does not send it.
  const plain = models.map((model) => model.replace(/\[1m\]$/, ''));
  return [...new Set([...models, ...plain, ...plain.flatMap((model) => names.get(model) ?? [])])];
}

/** Google's libraries take a credential from a file alone; ours leads to a source that gives out the broker's bearer. */
async function credentialFile(
  { delivery, serve, backend }: CloudPlan,
  standIn: Credential,
  rereads: Readonly<Partial<Record<string, Delivery>>>,
  host: Host,
) {
  if (delivery !== 'google-token-url' || rereads[backend] !== delivery || !serve) return undefined;
  const lasting = (): Credential => ({ ...standIn, expiresAt: host.now() + AN_HOUR_MS });
  const source = await startSource(delivery, async () => serve(lasting(), host.now()), host);
  return { source: { url: source.url, bearer: source.bearer }, close: () => source.close() };
}

const AN_HOUR_MS = 3_600_000;

const portOf = (url: string): number => Number(new URL(url).port);

/** @param rereads the ways of ours the receiver knows: an agent's, or those of the SDKs a command may use */
export async function handOver(
  plan: Plan,
  credential: Credential,
  identities: Identities,
  rereads: Readonly<Partial<Record<string, Delivery>>>,
  host: Host,
): Promise<HandOver> {
  const lifetime = lifetimeInHand(plan.cloud, plan.identity, { id: plan.agent.id, rereads });
  if (plan.cloud.upstream && rereads[plan.cloud.backend] === 'relay') {
    return relayed(plan, plan.cloud.upstream, credential, identities, lifetime, host);
  }
  const { serve } = plan.cloud;
  const seconds = lifetime.renews ? plan.timeoutSeconds : secondsLeft(plan, credential, host);
  if (lifetime.delivery === 'static' || !serve) {
    return { access: plan.cloud.access(credential), lifetime, seconds, ports: [], close: () => {} };
  }
  const renewal = lifetime.renews ? renewalOf(plan, credential, identities, host) : undefined;
  const present = async (): Promise<Credential> => (renewal ? renewal.current() : credential);
  const source = await startSource(lifetime.delivery, async () => serve(await present(), host.now()), host);
  return {
    access: plan.cloud.access(credential, { url: source.url, bearer: source.bearer }),
    lifetime,
    renewal,
    seconds,
    ports: [portOf(source.url)],
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
    access: plan.cloud.access(credential, { url, bearer: token }),
    lifetime,
    renewal,
    seconds: renewal ? plan.timeoutSeconds : secondsLeft(plan, credential, host),
    ports: [portOf(url)],
    close,
  };
}
