/**
 * The exchange itself: AssumeRoleWithWebIdentity (unsigned), or AssumeRole signed with credentials the step already has.
 * In: an order made at plan time, identity tokens on demand · out: a Credential, everything secret in it already hidden.
 * Talks to: the STS endpoint of the order, nothing else (no provider chain, no config file, no metadata service).
 * Trap: `client.destroy()` would end the shared agent and its warmed connections; the host closes them. The SDK's own retries
 * are off, because they try permanent refusals again and reuse a token that has gone stale.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
import type { AssumeRoleCommandInput, STSClient } from '@aws-sdk/client-sts';
import type { Credential } from '../../core/credential.ts';
import { KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import type { IdentityToken } from '../../core/identity.ts';
import { Secret } from '../../core/secret.ts';
import { parseAssumedRoleArn, type RoleArn } from './arn.ts';
import { makeBearer, revealedKeys } from './bearer.ts';
import { accountMismatch, type ExchangeFacts, explain, malformed, type RetryClass } from './errors.ts';

export type Sdk = typeof import('@aws-sdk/client-sts');

export interface ExchangeOrder {
  readonly role: RoleArn;
  readonly region: string;
  readonly stsUrl: string;
  readonly sessionName: string;
  readonly durationSeconds: number;
  readonly audience: string | undefined;
  /** undefined: the credential is not cut down (uncut.ts alone asks for that). */
  readonly policy: string | undefined;
  readonly managedPolicies: readonly string[];
  readonly allowedAccounts: readonly string[];
  readonly bearer: boolean;
  /** Credentials of the step that sign AssumeRole; undefined: the identity token is used. */
  readonly chain: ChainKeys | undefined;
}

export interface ChainKeys {
  readonly accessKeyId: Secret;
  readonly secretAccessKey: Secret;
  readonly sessionToken: Secret | undefined;
}

const MOST_TRIES = 4;
/** All tries and pauses together, milliseconds. */
const LONGEST_MS = 45_000;
const ONE_TRY_MS = 15_000;
const CONNECT_MS = 5_000;
const FIRST_PAUSE_MS = 400;

interface Answer {
  readonly Credentials?:
    | {
        readonly AccessKeyId?: string | undefined;
        readonly SecretAccessKey?: string | undefined;
        readonly SessionToken?: string | undefined;
        readonly Expiration?: Date | undefined;
      }
    | undefined;
  readonly AssumedRoleUser?: { readonly Arn?: string | undefined } | undefined;
}

/**
 * One exchange with bounded retries by class.
 * @throws KeylessError exit 4, account-mismatch (5), cancelled | terminated
 */
export async function exchange(
  order: ExchangeOrder,
  sdk: () => Promise<Sdk>,
  identity: () => Promise<IdentityToken>,
  host: Host,
): Promise<Credential> {
  hideChain(order.chain, host);
  // The client is made while the identity token is still under way.
  const ready = sdk().then((loaded) => ({ loaded, client: makeClient(order, loaded, host) }));
  const [{ loaded, client }, token] = await Promise.all([ready, order.chain ? undefined : identity()]);
  const answer = await tryBounded(order, loaded, client, token, identity, host);
  return toCredential(answer.answer, order, answer.facts, host);
}

function hideChain(chain: ChainKeys | undefined, host: Host): void {
  for (const secret of [chain?.accessKeyId, chain?.secretAccessKey, chain?.sessionToken]) {
    if (secret) host.hide(secret);
  }
}

async function tryBounded(
  order: ExchangeOrder,
  sdk: Sdk,
  client: STSClient,
  first: IdentityToken | undefined,
  identity: () => Promise<IdentityToken>,
  host: Host,
): Promise<{ answer: Answer; facts: ExchangeFacts }> {
  const deadline = host.now() + LONGEST_MS;
  const used = new Set<RetryClass>();
  let token = first;
  for (let tries = 1; ; tries += 1) {
    const facts = factsOf(order, token);
    try {
      return { answer: await send(order, sdk, client, token, host, deadline), facts };
    } catch (thrown) {
      if (host.cancelled.aborted) throw cancelled(host);
      const { error, retry } = explain(thrown, facts);
      const again = mayRetry(retry, tries, used);
      used.add(retry);
      const pause = retry === 'stale' ? 0 : pauseMs(tries, host);
      if (!again || host.now() + pause >= deadline) throw error;
      host.log.debug(`${error.message} Trying again (${retry}), try ${tries + 1} of ${MOST_TRIES}.`);
      if (pause > 0) await host.sleep(pause);
      if (retry === 'stale') token = await identity();
    }
  }
}

function mayRetry(retry: RetryClass, tries: number, used: ReadonlySet<RetryClass>): boolean {
  if (retry === 'permanent' || tries >= MOST_TRIES) return false;
  return retry === 'transient' || !used.has(retry);
}

/** 0.4, 0.8, 1.6 s, each with up to half of it more, so that parallel jobs drift apart. */
export function pauseMs(tries: number, host: Host): number {
  const base = FIRST_PAUSE_MS * 2 ** (tries - 1);
  return Math.round(base * (1 + Number.parseInt(host.random(2), 16) / 0x2_0000));
}

export function cancelled(host: Host): KeylessError {
  const code = host.cancelled.reason === 'SIGTERM' ? 'terminated' : 'cancelled';
  return new KeylessError(code, 'The run was cancelled during the exchange.');
}

/** Everything the SDK would otherwise look up in files and variables is given, so that it reads none. */
export function makeClient(order: Pick<ExchangeOrder, 'region' | 'stsUrl' | 'chain'>, sdk: Sdk, host: Host): STSClient {
  const agent = host.http.agent(order.stsUrl);
  return new sdk.STSClient({
    region: order.region,
    endpoint: order.stsUrl,
    maxAttempts: 1,
    retryMode: 'standard',
    defaultsMode: 'standard',
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    useGlobalEndpoint: false,
    authSchemePreference: [],
    sigv4aSigningRegionSet: [order.region],
    userAgentAppId: 'keyless-agent',
    requestHandler: {
      connectionTimeout: CONNECT_MS,
      ...(order.stsUrl.startsWith('https:') ? { httpsAgent: agent } : { httpAgent: agent }),
    },
    credentials: chainCredentials(order.chain),
  });
}

function chainCredentials(chain: ChainKeys | undefined) {
  return async () => {
    if (!chain) throw new Error('this request is not signed');
    return {
      accessKeyId: chain.accessKeyId.reveal(),
      secretAccessKey: chain.secretAccessKey.reveal(),
      ...(chain.sessionToken ? { sessionToken: chain.sessionToken.reveal() } : {}),
    };
  };
}

async function send(
  order: ExchangeOrder,
  sdk: Sdk,
  client: STSClient,
  token: IdentityToken | undefined,
  host: Host,
  deadline: number,
): Promise<Answer> {
  const limit = AbortSignal.timeout(Math.max(1, Math.min(ONE_TRY_MS, deadline - host.now())));
  const abortSignal = AbortSignal.any([host.cancelled, limit]);
  const common: AssumeRoleCommandInput = {
    RoleArn: order.role.arn,
    RoleSessionName: order.sessionName,
    DurationSeconds: order.durationSeconds,
    ...(order.policy === undefined ? {} : { Policy: order.policy }),
    ...(order.managedPolicies.length > 0 ? { PolicyArns: order.managedPolicies.map((arn) => ({ arn })) } : {}),
  };
  try {
    if (!token) return await client.send(new sdk.AssumeRoleCommand(common), { abortSignal });
    const input = { ...common, WebIdentityToken: token.token.reveal() };
    return await client.send(new sdk.AssumeRoleWithWebIdentityCommand(input), { abortSignal });
  } catch (thrown) {
    if (limit.aborted) throw limit.reason;
    throw thrown;
  }
}

function factsOf(order: ExchangeOrder, token: IdentityToken | undefined): ExchangeFacts {
  return {
    role: order.role,
    region: order.region,
    endpoint: new URL(order.stsUrl).host,
    audience: order.audience,
    durationSeconds: order.durationSeconds,
    claims: token?.claims,
  };
}

/** Checks the answer and pins the account before anything is given out. */
async function toCredential(
  answer: Answer,
  order: ExchangeOrder,
  facts: ExchangeFacts,
  host: Host,
): Promise<Credential> {
  const keys = hiddenKeys(answer, facts, host);
  const arn = answer.AssumedRoleUser?.Arn ?? '';
  const assumed = parseAssumedRoleArn(arn);
  if (!assumed) throw malformed('no assumed role', facts);
  const expected = order.allowedAccounts.length > 0 ? order.allowedAccounts : [order.role.account];
  if (!expected.includes(assumed.account) || assumed.account !== order.role.account) {
    throw accountMismatch(assumed.account, expected, facts);
  }
  if (assumed.role !== order.role.name) throw malformed('another role', facts);
  const expiresAt = answer.Credentials?.Expiration?.getTime() ?? Number.NaN;
  if (!(expiresAt > host.now())) throw malformed('no expiry ahead', facts);
  return {
    cloud: 'aws',
    kind: order.bearer ? 'bearer' : 'session-keys',
    expiresAt,
    account: assumed.account,
    principal: arn,
    parts: { ...keys, ...(order.bearer ? await withBearer(keys, order.region, expiresAt, host) : {}) },
    confirmed: [
      ...(order.policy === undefined ? [] : ['aws-session-policy']),
      ...(order.allowedAccounts.length > 0 ? ['aws-account-pin'] : []),
    ],
  };
}

interface KeyParts extends Record<string, Secret> {
  readonly AccessKeyId: Secret;
  readonly SecretAccessKey: Secret;
  readonly SessionToken: Secret;
}

function hiddenKeys({ Credentials }: Answer, facts: ExchangeFacts, host: Host): KeyParts {
  const { AccessKeyId, SecretAccessKey, SessionToken } = Credentials ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken) throw malformed('no credentials', facts);
  const parts = {
    AccessKeyId: new Secret('AWS access key id', AccessKeyId),
    SecretAccessKey: new Secret('AWS secret access key', SecretAccessKey),
    SessionToken: new Secret('AWS session token', SessionToken),
  };
  for (const part of Object.values(parts)) host.hide(part);
  return parts;
}

/** The Bedrock key made from session keys, hidden in all its forms. */
export async function withBearer(
  keys: Readonly<Record<string, Secret>>,
  region: string,
  expiresAt: number,
  host: Host,
): Promise<{ BearerToken: Secret }> {
  const { key, inner } = await makeBearer(revealedKeys(keys), region, host.now(), expiresAt);
  for (const secret of [key, ...inner]) host.hide(secret);
  return { BearerToken: key };
}
