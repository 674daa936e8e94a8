/**
 * The identity of this machine becomes a credential for the agent's role, or, without one, is handed on as it is.
 * In: a source, the order of the exchange · out: a Credential, its account pinned.
 * Talks to: the source, then the STS endpoint of the order.
 * Trap: GetCallerIdentity cannot be denied by any policy, so it always tells the account; it is asked before anything is given
 * out, and there is no session policy it could confirm.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
import type { Credential } from '../../core/credential.ts';
import { KeylessError } from '../../core/errors.ts';
import type { Finding } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import type { Secret } from '../../core/secret.ts';
import type { AwsAmbient } from './ambient.ts';
import { type AmbientKeys, ambientKeys, irsaToken } from './ambient-keys.ts';
import type { RoleArn } from './arn.ts';
import { explain, type Refusal } from './errors.ts';
import {
  type ChainKeys,
  cancelled,
  type ExchangeOrder,
  exchange,
  makeClient,
  pauseMs,
  type Sdk,
  withBearer,
} from './exchange.ts';

/** With a role: by web identity (IRSA's own role), else AssumeRole signed with the machine's keys. */
export async function exchangeAmbient(
  source: AwsAmbient,
  order: ExchangeOrder,
  sdk: () => Promise<Sdk>,
  host: Host,
): Promise<Credential> {
  if (source.kind === 'irsa' && source.role.arn === order.role.arn) {
    return exchange({ ...order, chain: undefined }, sdk, () => irsaToken(source, host), host);
  }
  const chain = await signingKeys(source, order, sdk, host);
  try {
    return await exchange({ ...order, chain }, sdk, unasked, host);
  } catch (thrown) {
    throw thrown instanceof KeylessError ? saidOfMachine(thrown, source) : thrown;
  }
}

async function signingKeys(
  source: AwsAmbient,
  order: ExchangeOrder,
  sdk: () => Promise<Sdk>,
  host: Host,
): Promise<ChainKeys> {
  if (source.kind !== 'irsa') return ambientKeys(source, order.region, host);
  const { parts } = await exchange(steppingStone(source.role, order), sdk, () => irsaToken(source, host), host);
  return {
    accessKeyId: parts.AccessKeyId as Secret,
    secretAccessKey: parts.SecretAccessKey as Secret,
    sessionToken: parts.SessionToken,
  };
}

/** The pod's own role, cut down to the one thing it is needed for: assuming the agent's role. */
function steppingStone(role: RoleArn, order: ExchangeOrder): ExchangeOrder {
  const statement = { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: order.role.arn };
  return {
    ...order,
    role,
    durationSeconds: 900,
    policy: JSON.stringify({ Version: '2012-10-17', Statement: [statement] }),
    managedPolicies: [],
    allowedAccounts: [],
    bearer: false,
    chain: undefined,
  };
}

function unasked(): never {
  throw new KeylessError('internal', 'An identity token was asked for although the machine signs.');
}

/** Refused signatures are told in words that fit: it was the machine that signed, not variables of the step. */
function saidOfMachine(error: KeylessError, source: AwsAmbient): KeylessError {
  if (error.code !== 'exchange-rejected') return error;
  return new KeylessError(error.code, `AWS STS does not accept the credentials of this machine: ${source.says}.`, {
    likely: REFUSED_LIKELY,
    fix: REFUSED_FIX,
    facts: error.facts,
  });
}

const REFUSED_LIKELY =
  'They have expired, belong to another partition than aws-region, or the clock of the machine is off.';
const REFUSED_FIX = 'Compare the clock (date -u) with real time, and aws-region with the partition of the machine.';

export interface UncutOrder {
  readonly source: Exclude<AwsAmbient, { kind: 'irsa' }>;
  readonly region: string;
  readonly stsUrl: string;
  /** Never empty. */
  readonly allowedAccounts: readonly string[];
  readonly bearer: boolean;
}

/** How long a Bedrock bearer of a long-lived key may live, milliseconds. */
const BEARER_MS = 3_600_000;

/**
 * Without a role: the machine's own session, once GetCallerIdentity has shown whose it is.
 * @throws KeylessError exit 3, 4, account-mismatch (5)
 */
export async function takeUncut(order: UncutOrder, sdk: () => Promise<Sdk>, host: Host): Promise<Credential> {
  const [keys, loaded] = await Promise.all([ambientKeys(order.source, order.region, host), sdk()]);
  const { account, arn } = await callerOf(order, keys, loaded, host);
  if (!order.allowedAccounts.includes(account)) {
    throw new KeylessError(
      'account-mismatch',
      `The credential belongs to account ${account}, not to ${order.allowedAccounts.join(' or ')}.`,
      {
        likely: 'allowed-account-ids names the wrong account, or this machine is in another one.',
        fix: `allowed-account-ids: ${account}   # only if that account is meant`,
        facts: { endpoint: new URL(order.stsUrl).host, principal: arn },
      },
    );
  }
  const { accessKeyId, secretAccessKey, sessionToken, expiresAt } = keys;
  const parts: Record<string, Secret> = {
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    ...(sessionToken ? { SessionToken: sessionToken } : {}),
  };
  const ends = expiresAt ?? (order.bearer ? host.now() + BEARER_MS : undefined);
  const bearer = order.bearer ? await withBearer(parts, order.region, ends ?? host.now() + BEARER_MS, host) : {};
  return {
    cloud: 'aws',
    kind: order.bearer ? 'bearer' : 'session-keys',
    expiresAt: ends,
    account,
    principal: arn,
    parts: { ...parts, ...bearer },
    confirmed: ['aws-account-pin'],
    findings: sessionToken === undefined ? [STATIC_KEY] : [],
  };
}

const STATIC_KEY: Finding = {
  id: 'aws-ambient-static-key',
  layer: 'cloud',
  verdict: 'exceeded',
  severity: 'high',
  title: 'The profile holds a long-lived access key, and the agent gets it.',
  detail: 'It does not expire: whoever takes it has it until somebody deletes it.',
  fix: 'Give the machine a role and the profile credential_source, or put role-to-assume on top.',
};

const MOST_TRIES = 4;
const LONGEST_MS = 45_000;
const ONE_TRY_MS = 15_000;

async function callerOf(
  order: UncutOrder,
  keys: AmbientKeys,
  sdk: Sdk,
  host: Host,
): Promise<{ account: string; arn: string }> {
  const client = makeClient({ ...order, chain: keys }, sdk, host);
  const deadline = host.now() + LONGEST_MS;
  for (let tries = 1; ; tries += 1) {
    const limit = AbortSignal.timeout(ONE_TRY_MS);
    try {
      const abortSignal = AbortSignal.any([host.cancelled, limit]);
      const { Account = '', Arn = '' } = await client.send(new sdk.GetCallerIdentityCommand({}), { abortSignal });
      if (!/^\d{12}$/.test(Account) || Arn.split(':')[4] !== Account) throw notSts(order);
      return { account: Account, arn: Arn };
    } catch (thrown) {
      if (thrown instanceof KeylessError) throw thrown;
      if (host.cancelled.aborted) throw cancelled(host);
      const { error, retry } = explainCaller(limit.aborted ? limit.reason : thrown, order);
      const pause = pauseMs(tries, host);
      if (retry !== 'transient' || tries >= MOST_TRIES || host.now() + pause >= deadline) throw error;
      await host.sleep(pause);
    }
  }
}

function notSts(order: UncutOrder): KeylessError {
  return new KeylessError(
    'exchange-malformed',
    'The token endpoint gave an answer that is not from STS. (no account)',
    {
      likely: 'A proxy, a captive portal or a wrong sts-endpoint answered instead.',
      fix: `Ask ${new URL(order.stsUrl).host} from the runner by hand, and check sts-endpoint and the proxy variables.`,
    },
  );
}

/** The table of the exchange, without what it says about a role. */
function explainCaller(thrown: unknown, order: UncutOrder): Refusal {
  const role: RoleArn = { arn: '', partition: 'aws', account: '', name: '' };
  const endpoint = new URL(order.stsUrl).host;
  const { error, retry } = explain(thrown, { role, region: order.region, endpoint, durationSeconds: 0 });
  const { role: _role, 'asked-duration': _duration, ...facts } = error.facts;
  const machine = error.code === 'exchange-rejected' || error.code === 'exchange-denied';
  const what = machine
    ? `AWS STS does not accept the credentials of this machine: ${order.source.says}.`
    : error.message;
  const region = error.code === 'exchange-region';
  const fix = machine ? REFUSED_FIX : region ? 'aws-region: us-east-1   # or a region that is on' : error.fix;
  const likely = machine ? REFUSED_LIKELY : error.likely;
  return { retry, error: new KeylessError(error.code, what, { likely, fix, facts }) };
}
