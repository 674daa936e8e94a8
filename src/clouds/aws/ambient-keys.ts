/**
 * Fetches the credential of this machine from the source that was asked for; everything secret is hidden at once.
 * In: a source · out: keys with their end, or for IRSA the pod's identity token.
 * Talks to: 169.254.169.254 (EC2), 169.254.170.2 or .23 (containers), for a profile whatever that profile says.
 * Trap: EC2 and containers are asked by hand, not by the SDK's providers: those fall back to IMDSv1 or to the variables and
 * files of the process, invent an end for credentials that have expired, and wait for ever on a container endpoint that takes the
 * connection and says nothing. Profiles are a format of their own and left to the SDK.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-security-credentials.html
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
 */
import { KeylessError } from '../../core/errors.ts';
import type { Host, HttpRequest, HttpResponse } from '../../core/host.ts';
import type { IdentityToken } from '../../core/identity.ts';
import { Secret } from '../../core/secret.ts';
import { decodeJwt } from '../../kit/jwt.ts';
import { askMetadata, type MetadataAsk, unavailable, withinTime } from '../ambient.ts';
import { AMBIENT_VARIABLES, type AwsAmbient } from './ambient.ts';
import type { ChainKeys } from './exchange.ts';

type Source<Kind extends AwsAmbient['kind']> = Extract<AwsAmbient, { kind: Kind }>;

export interface AmbientKeys extends ChainKeys {
  /** Milliseconds since the epoch; undefined: a long-lived key. */
  readonly expiresAt: number | undefined;
}

const LARGEST_FILE = 64 * 1024;
/** A metadata token is used for the two requests that follow, seconds. */
const METADATA_TOKEN_LIFE = '60';
const PROFILE_MS = 30_000;

/** @throws KeylessError identity-unavailable | identity-request-failed | identity-malformed */
export async function ambientKeys(
  source: Source<'ec2' | 'ecs' | 'profile'>,
  region: string,
  host: Host,
): Promise<AmbientKeys> {
  if (source.kind === 'ec2') return instanceKeys(source, host);
  return source.kind === 'ecs' ? containerKeys(source, host) : profileKeys(source, region, host);
}

const EC2: Omit<MetadataAsk, 'request'> = {
  service: 'The EC2 instance metadata service',
  likely:
    'This machine is no EC2 instance, its metadata service is switched off, or this is a container behind a hop limit of 1.',
  fix: 'On an EC2 instance, from outside:\n  aws ec2 modify-instance-metadata-options --instance-id i-0123456789abcdef0 --http-endpoint enabled --http-tokens required --http-put-response-hop-limit 2\nElsewhere name another ambient-source, or use the identity token of the job: identity: ci',
};

const NO_ROLE_FIX =
  'aws ec2 associate-iam-instance-profile --instance-id i-0123456789abcdef0 --iam-instance-profile Name=ci-runner';

async function instanceKeys({ url }: Source<'ec2'>, host: Host): Promise<AmbientKeys> {
  const put = {
    ...EC2,
    request: {
      method: 'PUT',
      url: `${url}/latest/api/token`,
      headers: { 'x-aws-ec2-metadata-token-ttl-seconds': METADATA_TOKEN_LIFE },
    },
  } as const;
  const answered = await askMetadata(put, host);
  if (answered.status !== 200 || !/^[\x21-\x7e]+$/.test(answered.body)) {
    throw unavailable(put, `gave no session token (IMDSv2, status ${answered.status})`);
  }
  const token = new Secret('EC2 metadata token', answered.body);
  host.hide(token);
  const get = (path: string): MetadataAsk => ({
    ...EC2,
    request: { method: 'GET', url: `${url}${path}`, headers: { 'x-aws-ec2-metadata-token': token.reveal() } },
  });
  const folder = '/latest/meta-data/iam/security-credentials/';
  const listing = await askMetadata(get(folder), host);
  const role = listing.body.split('\n')[0]?.trim() ?? '';
  if (listing.status === 404 || (listing.status === 200 && role === '')) {
    throw unavailable(
      { ...get(folder), likely: 'The instance has no instance profile.', fix: NO_ROLE_FIX },
      'has no role',
    );
  }
  const ask = get(`${folder}${role}`);
  if (listing.status !== 200 || !/^[\w+=,.@-]{1,64}$/.test(role)) throw refusedBy(get(folder), listing);
  return readKeys(await askMetadata(ask, host), ask, host);
}

const CONTAINER: Omit<MetadataAsk, 'request'> = {
  service: 'The container credentials endpoint',
  likely: 'The container runs without a task role or pod identity, or its network cannot reach the agent on the node.',
  fix: 'ECS: set taskRoleArn in the task definition. EKS: create a pod identity association and install the Pod Identity Agent.',
};

async function containerKeys(source: Source<'ecs'>, host: Host): Promise<AmbientKeys> {
  const token = source.tokenFile === undefined ? source.token : containerToken(source.tokenFile, host);
  if (token) {
    host.hide(token);
    if (/[\r\n]/.test(token.reveal())) {
      throw new KeylessError('identity-malformed', 'The authorization token of the container has a line break in it.', {
        likely: 'The variable or file was written by hand.',
        fix: `Let ECS or EKS set ${AMBIENT_VARIABLES.containerToken} or ${AMBIENT_VARIABLES.containerTokenFile}.`,
      });
    }
  }
  const request: MetadataAsk['request'] = {
    method: 'GET',
    url: source.url,
    headers: { accept: 'application/json', ...(token ? { authorization: token.reveal() } : {}) },
  };
  const ask = { ...CONTAINER, request };
  return readKeys(await askMetadata(ask, host), ask, host);
}

function containerToken(path: string, host: Host): Secret {
  return new Secret('container authorization token', readFile(path, AMBIENT_VARIABLES.containerTokenFile, host));
}

/** The text of a file that a variable names. @throws KeylessError identity-unavailable, with the path */
function readFile(path: string, variable: string, host: Host): string {
  try {
    return host.files.read(path, LARGEST_FILE);
  } catch (thrown) {
    const code = (thrown as NodeJS.ErrnoException).code ?? 'unknown';
    throw new KeylessError('identity-unavailable', `The file that ${variable} names cannot be read (${code}).`, {
      likely: 'The token volume is not mounted into this container, or belongs to another user.',
      fix: `Mount it where ${variable} says: ${path}`,
    });
  }
}

interface Document {
  readonly AccessKeyId?: unknown;
  readonly SecretAccessKey?: unknown;
  readonly Token?: unknown;
  readonly Expiration?: unknown;
}

/** Both services answer the same document. */
function readKeys(response: HttpResponse, ask: MetadataAsk, host: Host): AmbientKeys {
  const document = response.status === 200 ? parse(response.body) : undefined;
  const { AccessKeyId, SecretAccessKey, Token, Expiration } = document ?? {};
  if (!isText(AccessKeyId) || !isText(SecretAccessKey) || !isText(Token) || !isText(Expiration)) {
    throw refusedBy(ask, response);
  }
  const keys = hidden(AccessKeyId, SecretAccessKey, Token, host);
  const expiresAt = Date.parse(Expiration);
  if (!(expiresAt > host.now())) {
    throw new KeylessError('identity-malformed', `${ask.service} gave credentials that have expired.`, {
      likely: 'The clock of this machine is off, or the service cannot renew the role at the moment.',
      fix: 'Compare the clock (date -u) with real time, then run the job again.',
      facts: factsOf(ask.request, response),
    });
  }
  return { ...keys, expiresAt };
}

function parse(body: string): Document | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function hidden(id: string, key: string, token: string | undefined, host: Host): ChainKeys {
  const keys = {
    accessKeyId: new Secret('AWS access key id', id),
    secretAccessKey: new Secret('AWS secret access key', key),
    sessionToken: token === undefined ? undefined : new Secret('AWS session token', token),
  };
  for (const secret of Object.values(keys)) if (secret) host.hide(secret);
  return keys;
}

/** An answer that is no credential. Nothing of its text is repeated. */
function refusedBy(ask: MetadataAsk, response: HttpResponse): KeylessError {
  const facts = factsOf(ask.request, response);
  if (response.status === 200) {
    return new KeylessError('identity-malformed', `${ask.service} gave an answer that is no credential.`, {
      likely: 'Something else than AWS answers at this address.',
      fix: ask.fix,
      facts,
    });
  }
  const refused = [400, 401, 403].includes(response.status);
  return new KeylessError(
    refused ? 'identity-request-failed' : 'identity-unavailable',
    `${ask.service} answered with status ${response.status}.`,
    { likely: refused ? 'It does not accept the token of this request.' : ask.likely, fix: ask.fix, facts },
  );
}

function factsOf(request: Omit<HttpRequest, 'timeoutMs'>, response: HttpResponse): Record<string, string> {
  const { host, pathname } = new URL(request.url);
  return { asked: `${request.method} ${host}${pathname}`, 'http-status': String(response.status) };
}

/** The token of the pod's service account; read anew at each call, because the kubelet renews the file. */
export async function irsaToken(source: Source<'irsa'>, host: Host): Promise<IdentityToken> {
  const text = readFile(source.tokenFile, AMBIENT_VARIABLES.tokenFile, host).trim();
  const token = new Secret('service account token', text);
  host.hide(token);
  for (const part of text.split('.').slice(0, 3)) if (part !== '') host.hide(new Secret('token part', part));
  const { claims } = decodeJwt(token.reveal());
  return { token, claims, trust: 'unverified', says: source.says };
}

/** What the SDK's reader of profiles gives. */
interface SdkKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

async function profileKeys(source: Source<'profile'>, region: string, host: Host): Promise<AmbientKeys> {
  const { fromIni } = await import('@aws-sdk/credential-provider-ini');
  const options = {
    profile: source.profile,
    ...(source.credentialsFile === undefined ? {} : { filepath: source.credentialsFile }),
    ...(source.configFile === undefined ? {} : { configFilepath: source.configFile }),
    ignoreCache: true,
    parentClientConfig: { region },
    // A profile may lead on to the metadata service of the instance: there, too, by IMDSv2 only.
    ec2MetadataV1Disabled: true,
  };
  const keys = await resolveProfile(() => fromIni(options)(), source);
  return {
    ...hidden(keys.accessKeyId, keys.secretAccessKey, keys.sessionToken, host),
    expiresAt: keys.expiration?.getTime(),
  };
}

async function resolveProfile(resolve: () => Promise<SdkKeys>, source: Source<'profile'>): Promise<SdkKeys> {
  const fail = (why: string, likely: string): KeylessError =>
    new KeylessError('identity-unavailable', `The AWS profile ${source.profile} ${why}.`, {
      likely,
      fix: `Try it on this machine, as the user of the runner:\n  aws sts get-caller-identity --profile ${source.profile}`,
      facts: {
        'credentials-file': source.credentialsFile ?? '~/.aws/credentials',
        'config-file': source.configFile ?? '~/.aws/config',
      },
    });
  const late = () => fail('gave no credentials in time', 'Its credential_process or its sign-in service hangs.');
  try {
    return await withinTime(resolve(), PROFILE_MS, late);
  } catch (thrown) {
    if (thrown instanceof KeylessError) throw thrown;
    const message = thrown instanceof Error ? thrown.message : '';
    // The library's own text is read to tell the two causes apart and never shown: it may repeat what a command printed.
    throw /Could not resolve credentials using profile|could not be found/i.test(message)
      ? fail(
          'does not exist or has no credentials',
          'A misspelt aws-profile, or the runner is another user than the one who set it up.',
        )
      : fail(
          'gave no credentials',
          'Its session has ended, its role cannot be assumed, or its credential_process failed.',
        );
  }
}
