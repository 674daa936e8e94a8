/**
 * The exchange itself: the identity token as client assertion, an access token back.
 * In: an order made at plan time, identity tokens on demand · out: a Credential, everything secret in it already hidden.
 * Talks to: the token endpoint of the order, nothing else (no discovery, no metadata service, no credential chain).
 * Traps: the SDK calls the assertion callback twice for one access token, so one identity token is fetched and given both times;
 * it keeps access tokens in memory, so each try has a client of its own: a renewal must never get the old token back.
 * https://learn.microsoft.com/entra/workload-id/workload-identity-federation
 */
import type { Credential } from '../../core/credential.ts';
import { KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import type { IdentityToken } from '../../core/identity.ts';
import { bridge, DIRECT, type Granted, type Outcome } from './bridge.ts';
import { tokenUrl } from './endpoints.ts';
import { type ExchangeFacts, explain, type RetryClass } from './errors.ts';
import type { AzureOrder } from './inputs.ts';
import { pin } from './pin.ts';

export type Sdk = typeof import('./sdk.ts');

const MOST_TRIES = 4;
/** All tries and pauses together, milliseconds. */
const LONGEST_MS = 45_000;
const ONE_TRY_MS = 15_000;
const FIRST_PAUSE_MS = 400;

/**
 * One exchange with bounded retries by class.
 * @throws KeylessError exit 4, account-mismatch (5), cancelled | terminated
 */
export async function exchange(
  order: AzureOrder,
  sdk: () => Promise<Sdk>,
  identity: () => Promise<IdentityToken>,
  host: Host,
): Promise<Credential> {
  // A proxy that cannot be used is told before the SDK reads the same variables in its own way.
  host.http.agent(order.authority.url);
  const [loaded, first] = await Promise.all([sdk(), identity()]);
  const { granted, askedAt, facts } = await tryBounded(order, loaded, first, identity, host);
  const pinned = pin(granted.accessToken, order, facts);
  return {
    cloud: 'azure',
    kind: 'access token',
    expiresAt: askedAt + granted.expiresInSeconds * 1000,
    account: pinned.tenant,
    principal: pinned.principal,
    parts: { AccessToken: granted.accessToken },
    confirmed: order.tenantIsId ? ['azure-tenant-pin'] : [],
  };
}

/**
 * A second exchange of the same identity, for Azure Resource Manager: good for asking what the application may do, and for whatever it
 * may do. So it is made in `check` alone, where no agent runs.
 * @throws KeylessError as {@link exchange} does
 */
export async function inquire(
  order: AzureOrder,
  sdk: () => Promise<Sdk>,
  identity: () => Promise<IdentityToken>,
  host: Host,
): Promise<Credential> {
  const asking = inquiryOrder(order);
  host.http.agent(order.authority.url);
  const [loaded, first] = await Promise.all([sdk(), identity()]);
  const { granted, askedAt, facts } = await tryBounded(asking, loaded, first, identity, host);
  const pinned = pin(granted.accessToken, asking, facts, 'inquiry');
  return {
    cloud: 'azure',
    kind: 'management token',
    expiresAt: askedAt + granted.expiresInSeconds * 1000,
    account: pinned.tenant,
    principal: pinned.principal,
    parts: { ManagementToken: granted.accessToken },
    confirmed: [],
  };
}

/** The same order for a token of Azure Resource Manager. */
function inquiryOrder(order: AzureOrder): AzureOrder {
  return { ...order, scope: `${order.environment.management}/.default` };
}

interface Success {
  readonly granted: Granted;
  readonly askedAt: number;
  readonly facts: ExchangeFacts;
}

async function tryBounded(
  order: AzureOrder,
  sdk: Sdk,
  first: IdentityToken,
  identity: () => Promise<IdentityToken>,
  host: Host,
): Promise<Success> {
  const deadline = host.now() + LONGEST_MS;
  const used = new Set<RetryClass>();
  let token = first;
  for (let tries = 1; ; tries += 1) {
    const facts = factsOf(order, token);
    const askedAt = host.now();
    const outcome = await ask(order, sdk, token, host, deadline);
    if (outcome.granted) return { granted: outcome.granted, askedAt, facts };
    if (host.cancelled.aborted) throw cancelled(host);
    if (outcome.thrown instanceof KeylessError) throw outcome.thrown;
    const { error, retry, afterMs } = explain(outcome, facts);
    const again = mayRetry(retry, tries, used);
    used.add(retry);
    const pause = retry === 'stale' ? 0 : Math.max(pauseMs(tries, host), afterMs);
    if (!again || host.now() + pause >= deadline) throw error;
    host.log.debug(`${error.message} Trying again (${retry}), try ${tries + 1} of ${MOST_TRIES}.`);
    if (pause > 0) await host.sleep(pause);
    if (retry === 'stale') token = await identity();
  }
}

function mayRetry(retry: RetryClass, tries: number, used: ReadonlySet<RetryClass>): boolean {
  if (retry === 'permanent' || tries >= MOST_TRIES) return false;
  return retry === 'transient' || !used.has(retry);
}

/** 0.4, 0.8, 1.6 s, each with up to half of it more, so that parallel jobs drift apart. */
function pauseMs(tries: number, host: Host): number {
  const base = FIRST_PAUSE_MS * 2 ** (tries - 1);
  return Math.round(base * (1 + Number.parseInt(host.random(2), 16) / 0x2_0000));
}

function cancelled(host: Host): KeylessError {
  const code = host.cancelled.reason === 'SIGTERM' ? 'terminated' : 'cancelled';
  return new KeylessError(code, 'The run was cancelled during the exchange.');
}

/** One request. Never throws: what went wrong is in the outcome, and nothing of the SDK's own error is kept. */
async function ask(order: AzureOrder, sdk: Sdk, token: IdentityToken, host: Host, deadline: number): Promise<Outcome> {
  const outcome: Outcome = {};
  const authority = order.authority.url.replace(/^http:/, 'https:');
  const request = {
    tokenUrl: tokenUrl(order),
    authority: `${authority}/${order.tenant}`,
    timeoutMs: () => Math.max(1, Math.min(ONE_TRY_MS, deadline - host.now())),
  };
  try {
    const credential = new sdk.ClientAssertionCredential(
      order.tenant,
      order.clientId,
      async () => token.token.reveal(),
      {
        authorityHost: authority,
        disableInstanceDiscovery: true,
        httpClient: bridge(request, host, outcome),
        ...DIRECT,
        retryOptions: { maxRetries: 0 },
        // Never used, for our client sends; it keeps the SDK from the proxy variables, some spellings of which break it.
        proxyOptions: { host: 'http://127.0.0.1', port: 9 },
        redirectOptions: { maxRetries: 0 },
      },
    );
    await credential.getToken(order.scope);
  } catch {
    // Only an answer the SDK did not get, or did not take, ends here; `explain` tells which.
    delete outcome.granted;
  }
  return outcome;
}

function factsOf(order: AzureOrder, token: IdentityToken): ExchangeFacts {
  return {
    clientId: order.clientId,
    tenant: order.tenant,
    environment: order.environment,
    audience: order.audience,
    scope: order.scope,
    endpoint: new URL(order.authority.url).host,
    claims: token.claims,
  };
}
