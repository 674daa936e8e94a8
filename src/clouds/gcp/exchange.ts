/**
 * The exchange itself: the identity token becomes a federated access token (RFC 8693), and with a service account that token
 * becomes one of the account (generateAccessToken).
 * In: an order made at plan time, identity tokens on demand · out: a Credential, everything secret in it already hidden.
 * Talks to: the STS endpoint of the order, and the IAM Credentials endpoint when there is a service account; nothing else.
 * Trap: the library's clients retry refusals, keep the request (with the token in it) inside their errors and bring their own
 * HTTP. So its token exchange alone is used, over the host's connections; its impersonation warns on the console and cannot be
 * given these, so that one request is made here.
 * https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token ·
 * https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken
 */
import type { StsCredentialsConstructionOptions } from 'google-auth-library/build/src/auth/stscredentials.js';
import type { Credential } from '../../core/credential.ts';
import { KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import type { IdentityToken } from '../../core/identity.ts';
import { Secret } from '../../core/secret.ts';
import { JWT } from './access.ts';
import { type ExchangeFacts, explain, malformed, type RetryClass, readAnswer, type Step } from './errors.ts';
import type { GcpOrder } from './inputs.ts';

export type Sdk = typeof import('google-auth-library/build/src/auth/stscredentials.js');

/** Vertex AI takes no narrower scope. */
export const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
const GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';

const MOST_TRIES = 4;
/** All tries and pauses together, milliseconds. */
const LONGEST_MS = 45_000;
const ONE_TRY_MS = 15_000;
const FIRST_PAUSE_MS = 400;
const MOST_BYTES = 64 * 1024;
/** How much later than the identity token an access token may end and still count as ending with it. */
const SLACK_MS = 60_000;

/** What the library builds for its transport and what it takes back. */
interface LibraryRequest {
  readonly url: string | URL;
  readonly data: URLSearchParams;
}
type Transporter = NonNullable<StsCredentialsConstructionOptions['transporter']>;

interface Token {
  readonly value: Secret;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** One exchange under way: what has been got so far, and what may still be tried. */
interface Attempt {
  readonly order: GcpOrder;
  readonly sdk: Sdk;
  readonly host: Host;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  identity: IdentityToken;
  federated?: Token | undefined;
}

/**
 * One exchange with bounded retries by class.
 * @throws KeylessError exit 4, runtime-too-old, cancelled | terminated
 */
export async function exchange(
  order: GcpOrder,
  sdk: () => Promise<Sdk>,
  identity: () => Promise<IdentityToken>,
  host: Host,
): Promise<Credential> {
  requireNode(host);
  const [loaded, first] = await Promise.all([sdk(), identity()]);
  const attempt: Attempt = { order, sdk: loaded, host, deadline: host.now() + LONGEST_MS, identity: first };
  const token = await tryBounded(attempt, identity);
  return toCredential(token, attempt);
}

/** google-auth-library states Node 22 as the oldest it runs on. */
function requireNode({ nodeVersion }: Host): void {
  if (Number.parseInt(nodeVersion, 10) >= 22) return;
  throw new KeylessError('runtime-too-old', `Google Cloud needs Node.js 22 or newer; this is ${nodeVersion}.`, {
    fix: 'Use Node.js 22 or 24; GitHub runs the action on 24 by itself.',
  });
}

async function tryBounded(attempt: Attempt, identity: () => Promise<IdentityToken>): Promise<Token> {
  const { host } = attempt;
  const used = new Set<RetryClass>();
  for (let tries = 1; ; tries += 1) {
    try {
      return await run(attempt);
    } catch (thrown) {
      if (host.cancelled.aborted) throw cancelled(host);
      const step = attempt.federated ? 'iam' : 'sts';
      const { error, retry } = explain(thrown, step, factsOf(attempt));
      const again = mayRetry(retry, tries, used);
      used.add(retry);
      const pause = retry === 'stale' ? 0 : pauseMs(tries, host);
      if (!again || host.now() + pause >= attempt.deadline) throw error;
      host.log.debug(`${error.message} Trying again (${retry}), try ${tries + 1} of ${MOST_TRIES}.`);
      if (pause > 0) await host.sleep(pause);
      if (retry === 'stale') {
        attempt.federated = undefined;
        attempt.identity = await identity();
      }
    }
  }
}

/** Both steps, the first only when it is not done yet. */
async function run(attempt: Attempt): Promise<Token> {
  attempt.federated ??= await federate(attempt);
  return attempt.order.serviceAccount ? impersonate(attempt, attempt.federated) : attempt.federated;
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

async function federate(attempt: Attempt): Promise<Token> {
  const { order, sdk, identity, host } = attempt;
  const client = new (bare(sdk))({
    tokenExchangeEndpoint: `${order.sts.url}/v1/token`,
    transporter: { request: (request: LibraryRequest) => sendForm(request, attempt) } as unknown as Transporter,
  });
  const answer = await client.exchangeToken({
    grantType: GRANT,
    audience: `//iam.${order.universe}/${order.provider.name}`,
    scope: [SCOPE],
    requestedTokenType: ACCESS_TOKEN,
    subjectToken: identity.token.reveal(),
    subjectTokenType: JWT,
  });
  const expiresIn: unknown = answer.expires_in;
  const expiresAt = typeof expiresIn === 'number' ? host.now() + expiresIn * 1000 : Number.NaN;
  return checked('federated access token', answer.access_token, answer.token_type, expiresAt, 'sts', attempt);
}

/**
 * The job has no client of its own that would have to prove itself. What the library prepares for one brings the global `Headers`
 * with it, a part of Node that takes ten milliseconds to load.
 */
function bare(sdk: Sdk): Sdk['StsCredentials'] {
  return class extends sdk.StsCredentials {
    protected override applyClientAuthenticationOptions(): void {}
  };
}

async function sendForm({ url, data }: LibraryRequest, attempt: Attempt): Promise<{ data: unknown }> {
  const response = await attempt.host.http.request({
    method: 'POST',
    url: String(url),
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: data.toString(),
    timeoutMs: timeLeft(attempt),
    maxBytes: MOST_BYTES,
  });
  return { data: { ...readAnswer(response) } };
}

async function impersonate(attempt: Attempt, federated: Token): Promise<Token> {
  const { order, host } = attempt;
  const response = await host.http.request({
    method: 'POST',
    url: `${order.iam.url}/v1/${accountName(order.serviceAccount?.email ?? '')}:generateAccessToken`,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: `Bearer ${federated.value.reveal()}`,
    },
    body: JSON.stringify({
      ...(order.delegates.length > 0 ? { delegates: order.delegates.map(accountName) } : {}),
      scope: [SCOPE],
      lifetime: `${order.lifetimeSeconds}s`,
    }),
    timeoutMs: timeLeft(attempt),
    maxBytes: MOST_BYTES,
  });
  const { accessToken, expireTime } = readAnswer(response);
  const expiresAt = typeof expireTime === 'string' ? Date.parse(expireTime) : Number.NaN;
  return checked('Google access token', accessToken, 'Bearer', expiresAt, 'iam', attempt);
}

function accountName(email: string): string {
  return `projects/-/serviceAccounts/${email}`;
}

function timeLeft({ host, deadline }: Attempt): number {
  return Math.max(1, Math.min(ONE_TRY_MS, deadline - host.now()));
}

/** A token that can be used, hidden before anything else is done with it. */
function checked(label: string, value: unknown, type: unknown, expiresAt: number, step: Step, attempt: Attempt): Token {
  const facts = factsOf(attempt);
  if (typeof value !== 'string' || value === '') throw malformed('no access token', step, facts);
  const secret = new Secret(label, value);
  attempt.host.hide(secret);
  if (!/^[\u0021-\u007e]+$/.test(value)) throw malformed('an access token with other characters', step, facts);
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer') throw malformed('no bearer token', step, facts);
  if (!(expiresAt > attempt.host.now())) throw malformed('no expiry ahead', step, facts);
  return { value: secret, expiresAt };
}

function factsOf({ order, identity }: Attempt): ExchangeFacts {
  return {
    provider: order.provider,
    serviceAccount: order.serviceAccount?.email,
    delegates: order.delegates,
    audience: order.audience,
    lifetimeSeconds: order.lifetimeSeconds,
    hosts: { sts: new URL(order.sts.url).host, iam: new URL(order.iam.url).host },
    claims: identity.claims,
  };
}

function toCredential(token: Token, { order, identity }: Attempt): Credential {
  const ends = identity.claims.exp;
  const bounded = ends !== undefined && token.expiresAt <= ends * 1000 + SLACK_MS;
  return {
    cloud: 'gcp',
    kind: order.serviceAccount ? 'service-account-token' : 'federated-token',
    expiresAt: token.expiresAt,
    account: order.project,
    principal: order.serviceAccount?.email ?? order.provider.name,
    parts: { AccessToken: token.value },
    confirmed: !order.serviceAccount && bounded ? ['gcp-direct-lifetime'] : [],
  };
}
