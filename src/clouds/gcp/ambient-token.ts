/**
 * Fetches the access token of this machine, and turns it into one of the named service account when it is another's.
 * In: an order made at plan time · out: a Credential, everything secret in it already hidden.
 * Talks to: the metadata server (169.254.169.254), or what the ADC file says (Google's token endpoints only), and the IAM
 * Credentials endpoint.
 * Trap: the library asks the metadata server through proxies and by variables of the process, so that is done here; files of
 * each kind are left to its clients, over the host's connections. Impersonation written into a file is done by us, so that
 * lifetime and account are the asked ones.
 * https://cloud.google.com/compute/docs/access/authenticate-workloads#applications · https://google.aip.dev/auth/4110
 */
import type { OAuth2ClientOptions } from 'google-auth-library';
import type { Credential } from '../../core/credential.ts';
import { KeylessError } from '../../core/errors.ts';
import type { Finding } from '../../core/finding.ts';
import { type Host, HttpError, type HttpResponse } from '../../core/host.ts';
import { Secret } from '../../core/secret.ts';
import { isLoopbackHost } from '../../kit/private-address.ts';
import { askMetadata, type MetadataAsk, unavailable } from '../ambient.ts';
import type { GcpAmbient, GcpAmbientOrder } from './ambient.ts';
import { type ExchangeFacts, explain, malformed, readAnswer } from './errors.ts';
import { SCOPE } from './exchange.ts';

interface MachineToken {
  readonly value: Secret;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  /** Address of the account; undefined: a person, or a principal without one. */
  readonly email: string | undefined;
  readonly findings: readonly Finding[];
}

const LARGEST_FILE = 64 * 1024;
const MOST_TRIES = 4;
const LONGEST_MS = 45_000;
const ONE_TRY_MS = 10_000;
const FIRST_PAUSE_MS = 400;

/** @throws KeylessError exit 3 or 4, runtime-too-old, cancelled | terminated */
export async function exchangeAmbient(order: GcpAmbientOrder, host: Host): Promise<Credential> {
  const token = await machineToken(order, order.source, host);
  const wanted = order.serviceAccount.email;
  const own = token.email === wanted;
  const { value, expiresAt } = own ? token : await impersonate(order, wanted, token.value, token.email, host);
  return {
    cloud: 'gcp',
    kind: 'service-account-token',
    expiresAt,
    account: order.project,
    principal: wanted,
    parts: { AccessToken: value },
    confirmed: [],
    findings: token.findings,
  };
}

function machineToken(order: GcpAmbientOrder, source: GcpAmbient, host: Host): Promise<MachineToken> {
  return source.kind === 'gce' ? attached(source.url, host) : fromFile(order, source.path, host);
}

const METADATA: Omit<MetadataAsk, 'request'> = {
  service: 'The metadata server of Google Cloud',
  likely: 'This machine is not on Google Cloud, or a network policy keeps pods from the metadata server.',
  fix: 'On Google Cloud attach an account:\n  gcloud compute instances set-service-account INSTANCE --service-account=EMAIL --scopes=cloud-platform\nElsewhere name another ambient-source, or use the identity token of the job: identity: ci',
};

async function attached(base: string, host: Host): Promise<MachineToken> {
  const folder = `${base}/computeMetadata/v1/instance/service-accounts/default/`;
  const email = (await fromMetadata(`${folder}email`, host)).body.trim();
  const ask = metadataAsk(`${folder}token?scopes=${encodeURIComponent(SCOPE)}`);
  const fields = objectOf((await fromMetadata(ask.request.url, host)).body);
  const { access_token: value, expires_in: life } = fields ?? {};
  if (!isToken(value) || typeof life !== 'number' || !(life > 0)) throw noToken(ask);
  const secret = new Secret('Google access token', value);
  host.hide(secret);
  return { value: secret, expiresAt: host.now() + life * 1000, email, findings: [] };
}

function metadataAsk(url: string): MetadataAsk {
  return { ...METADATA, request: { method: 'GET', url, headers: { 'metadata-flavor': 'Google' } } };
}

/** The header of the answer tells Google's server from whatever else answers at that address. */
async function fromMetadata(url: string, host: Host): Promise<HttpResponse> {
  const ask = metadataAsk(url);
  const response = await askMetadata(ask, host);
  if (response.headers['metadata-flavor'] !== 'Google') throw unavailable(ask, "is not Google's");
  if (response.status === 404) {
    throw unavailable({ ...ask, likely: 'No service account is attached to this machine.' }, 'has no service account');
  }
  if (response.status !== 200) throw unavailable(ask, `answered with status ${response.status}`);
  return response;
}

function noToken({ service }: Pick<MetadataAsk, 'service'>): KeylessError {
  return new KeylessError('identity-malformed', `${service} gave an answer that is no access token.`, {
    likely: 'Something else answers at this address.',
    fix: 'Run the job again; if it stays, ask the address by hand on this machine.',
  });
}

type File = Readonly<Record<string, unknown>>;

async function fromFile(order: GcpAmbientOrder, path: string, host: Host): Promise<MachineToken> {
  const file = readFile(path, host);
  for (const name of ['private_key', 'refresh_token', 'client_secret']) {
    const value = file[name];
    if (typeof value === 'string' && value !== '') host.hide(new Secret(`${name} of the credential file`, value));
  }
  // An impersonating file is another one with an account on top; the account that counts is the one named to us.
  if (file.type === 'impersonated_service_account' && isObject(file.source_credentials)) {
    return fromParsed(order, file.source_credentials, host);
  }
  return fromParsed(order, file, host);
}

function readFile(path: string, host: Host): File {
  const fail = (why: string): KeylessError =>
    new KeylessError('identity-unavailable', `The file that GOOGLE_APPLICATION_CREDENTIALS names ${why}.`, {
      likely: 'The path is wrong, or the file belongs to another user.',
      fix: `Put a credential file at ${path}, readable for the user of the runner:\n  gcloud iam workload-identity-pools create-cred-config …`,
    });
  let text: string;
  try {
    text = host.files.read(path, LARGEST_FILE);
  } catch (thrown) {
    throw fail(`cannot be read (${(thrown as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
  const file = objectOf(text);
  if (!file) throw fail('is not a credential file (no JSON object)');
  return file;
}

type Library = typeof import('./machine-sdk.ts');
type Transporter = NonNullable<OAuth2ClientOptions['transporter']>;

interface Got {
  readonly token: unknown;
  /** Milliseconds since the epoch. */
  readonly ends: unknown;
}

async function fromParsed(order: GcpAmbientOrder, file: File, host: Host): Promise<MachineToken> {
  requireNode(host);
  const library = await import('./machine-sdk.ts');
  const transporter = { request: (request: LibraryRequest) => send(request, order, host) } as unknown as Transporter;
  const got = await asked(() =>
    file.type === 'external_account' ? federated(library, file, transporter, host) : byKey(library, file, transporter),
  );
  if (!isToken(got.token) || !(Number(got.ends) > host.now())) throw noToken({ service: "Google's token endpoint" });
  const value = new Secret('Google access token', got.token);
  host.hide(value);
  const email = file.type === 'service_account' ? String(file.client_email) : undefined;
  const findings = file.type === 'external_account' ? [] : [STATIC_KEY];
  return { value, expiresAt: Number(got.ends), email, findings };
}

/**
 * The library finds the subject token (file, address, command, AWS); the exchange is one of ours, because the client would make
 * it over connections of its own, to whatever address the file names. The account of the file is left out: our input decides.
 */
async function federated(library: Library, file: File, transporter: Transporter, host: Host): Promise<Got> {
  const source = isObject(file.credential_source) ? file.credential_source : {};
  const kind =
    'environment_id' in source ? 'AwsClient' : 'executable' in source ? 'PluggableAuthClient' : 'IdentityPoolClient';
  const { service_account_impersonation_url: _url, ...rest } = file;
  if ('certificate' in source || !isText(file.token_url) || !isText(file.audience)) throw badKind(file);
  const Client = library[kind] as unknown as new (options: object) => { retrieveSubjectToken(): Promise<string> };
  const client = new Client({ ...rest, transporter, useAuthRequestParameters: false, scopes: [SCOPE] });
  const subject = new Secret('subject token of the machine', await client.retrieveSubjectToken());
  host.hide(subject);
  const { StsCredentials } = await import('google-auth-library/build/src/auth/stscredentials.js');
  const answer = await new StsCredentials({ tokenExchangeEndpoint: file.token_url, transporter }).exchangeToken({
    grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
    requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
    audience: file.audience,
    scope: [SCOPE],
    subjectToken: subject.reveal(),
    subjectTokenType: String(file.subject_token_type),
  });
  return { token: answer.access_token, ends: host.now() + Number(answer.expires_in) * 1000 };
}

/** A key of a service account, or the login of a person. */
async function byKey(library: Library, file: File, transporter: Transporter): Promise<Got> {
  const common = { transporter, useAuthRequestParameters: false };
  let client: { getAccessToken(): Promise<{ token?: unknown }>; credentials: { expiry_date?: unknown } };
  if (file.type === 'service_account' && isText(file.client_email) && isText(file.private_key)) {
    client = new library.JWT({ ...common, email: file.client_email, key: file.private_key, scopes: [SCOPE] });
  } else if (file.type === 'authorized_user' && isText(file.refresh_token)) {
    const login = { clientId: String(file.client_id), clientSecret: String(file.client_secret) };
    client = new library.UserRefreshClient({ ...common, ...login, refreshToken: file.refresh_token });
  } else {
    throw badKind(file);
  }
  const { token } = await client.getAccessToken();
  return { token, ends: client.credentials.expiry_date };
}

/** Nothing of a library's own error is repeated: it may hold the request. */
async function asked(ask: () => Promise<Got>): Promise<Got> {
  try {
    return await ask();
  } catch (thrown) {
    if (thrown instanceof KeylessError) throw thrown;
    throw new KeylessError('identity-unavailable', 'The credential file gave no access token.', {
      likely: 'Its key is not valid, or the token it points to (file, address, command) is not there.',
      fix: 'Try it on this machine, as the user of the runner:\n  gcloud auth application-default print-access-token',
    });
  }
}

function badKind({ type }: File): KeylessError {
  const shown = typeof type === 'string' && /^[a-z_]{1,40}$/.test(type) ? type : 'unknown';
  return new KeylessError('identity-unavailable', `A credential file of type ${shown} is not taken.`, {
    likely: 'It is incomplete, or of a kind that is not for machines.',
    fix: 'Use a file of type external_account, the only kind without a key in it:\n  gcloud iam workload-identity-pools create-cred-config …',
  });
}

/** The library states Node 22 as the oldest it runs on. */
function requireNode({ nodeVersion }: Host): void {
  if (Number.parseInt(nodeVersion, 10) >= 22) return;
  throw new KeylessError('runtime-too-old', `Credential files need Node.js 22 or newer; this is ${nodeVersion}.`, {
    fix: 'Use Node.js 22 or 24.',
  });
}

interface LibraryRequest {
  readonly url?: string | URL;
  readonly method?: string;
  readonly headers?: HeadersInit;
  readonly data?: unknown;
}

/** One request of the library. What it sends is a credential, so it goes to Google or stays on this machine. */
async function send(
  request: LibraryRequest,
  order: GcpAmbientOrder,
  host: Host,
): Promise<{ data: unknown; status: number }> {
  const url = new URL(String(request.url));
  const method = request.method === 'POST' ? 'POST' : request.method === 'PUT' ? 'PUT' : 'GET';
  if (!mayBeAsked(url, method, order.universe)) throw stranger(url);
  const headers = Object.fromEntries(new Headers(request.headers));
  const body = bodyOf(request.data, headers, host);
  const response = await askMetadata(
    {
      service: 'The token endpoint of the credential file',
      likely: 'The firewall of the machine, or a proxy that is needed and not set.',
      fix: 'Check the proxy variables and the firewall of the machine, then run the job again.',
      oneTryMs: ONE_TRY_MS,
      request: { method, url: url.href, headers, ...(body === undefined ? {} : { body }) },
    },
    host,
  );
  if (response.status < 200 || response.status > 299) throw refusedBy(url, response.status);
  const data = objectOf(response.body);
  for (const name of ['access_token', 'accessToken', 'id_token']) {
    const value = data?.[name];
    if (isToken(value)) host.hide(new Secret('Google access token', value));
  }
  return { data: data ?? response.body, status: response.status };
}

/** Where a subject token comes from may be any https address or the machine itself; where one is sent to may not. */
function mayBeAsked(url: URL, method: string, universe: string): boolean {
  if (isLoopbackHost(url.hostname)) return true;
  if (url.protocol === 'https:' && url.hostname.endsWith(`.${universe}`)) return true;
  return method !== 'POST' && (url.protocol === 'https:' || url.hostname === '169.254.169.254');
}

function stranger(url: URL): KeylessError {
  return new KeylessError(
    'endpoint-refused',
    `The credential file sends its token to ${url.host}, which is not Google's.`,
    {
      likely: 'The file was changed, or belongs to another universe-domain.',
      fix: 'Make the file anew: gcloud iam workload-identity-pools create-cred-config …',
    },
  );
}

function bodyOf(data: unknown, headers: Record<string, string>, host: Host): string | undefined {
  if (data === undefined) return undefined;
  if (!(data instanceof URLSearchParams)) {
    headers['content-type'] ??= 'application/json';
    return typeof data === 'string' ? data : JSON.stringify(data);
  }
  const assertion = data.get('assertion');
  if (assertion) host.hide(new Secret('assertion signed with the key of the credential file', assertion));
  headers['content-type'] = 'application/x-www-form-urlencoded';
  return data.toString();
}

function refusedBy(url: URL, status: number): KeylessError {
  return new KeylessError('identity-request-failed', `Google refused the credential of the file (status ${status}).`, {
    likely:
      'Its key was deleted, its pool or provider does not admit this machine, or the clock of the machine is off.',
    fix: 'Compare the clock (date -u) with real time; make the file anew:\n  gcloud iam workload-identity-pools create-cred-config …',
    facts: { endpoint: url.host, 'http-status': String(status) },
  });
}

const STATIC_KEY: Finding = {
  id: 'gcp-ambient-static-key',
  layer: 'cloud',
  verdict: 'exceeded',
  severity: 'medium',
  title: 'The credential file holds a long-lived key (of a service account, or of a person).',
  detail: 'The agent runs as the user who can read that file.',
  fix: 'Replace the file by one without a key:\n  gcloud iam workload-identity-pools create-cred-config …',
};

async function impersonate(
  order: GcpAmbientOrder,
  email: string,
  bearer: Secret,
  by: string | undefined,
  host: Host,
): Promise<{ value: Secret; expiresAt: number }> {
  const deadline = host.now() + LONGEST_MS;
  const facts: ExchangeFacts = {
    provider: order.provider,
    serviceAccount: email,
    delegates: order.delegates,
    audience: order.audience,
    lifetimeSeconds: order.lifetimeSeconds,
    hosts: { sts: new URL(order.sts.url).host, iam: new URL(order.iam.url).host },
  };
  for (let tries = 1; ; tries += 1) {
    try {
      const { accessToken, expireTime } = readAnswer(await generate(order, email, bearer, host));
      const expiresAt = Date.parse(String(expireTime));
      if (!isToken(accessToken)) throw malformed('no access token', 'iam', facts);
      const value = new Secret('Google access token', accessToken);
      host.hide(value);
      if (!(expiresAt > host.now())) throw malformed('no expiry ahead', 'iam', facts);
      return { value, expiresAt };
    } catch (thrown) {
      if (thrown instanceof KeylessError) throw thrown;
      if (host.cancelled.aborted) throw cancelled(host);
      const { error, retry } = explain(thrown, 'iam', facts);
      const pause = FIRST_PAUSE_MS * 2 ** (tries - 1);
      if (retry !== 'transient' || tries >= MOST_TRIES || host.now() + pause >= deadline) {
        throw thrown instanceof HttpError ? error : ofMachine(error, email, by);
      }
      await host.sleep(pause);
    }
  }
}

function generate(order: GcpAmbientOrder, email: string, bearer: Secret, host: Host): Promise<HttpResponse> {
  const delegates = order.delegates.map((account) => `projects/-/serviceAccounts/${account}`);
  return host.http.request({
    method: 'POST',
    url: `${order.iam.url}/v1/projects/-/serviceAccounts/${email}:generateAccessToken`,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer.reveal()}` },
    body: JSON.stringify({
      ...(delegates.length > 0 ? { delegates } : {}),
      scope: [SCOPE],
      lifetime: `${order.lifetimeSeconds}s`,
    }),
    timeoutMs: ONE_TRY_MS,
    maxBytes: LARGEST_FILE,
  });
}

/** A refusal in words that fit: the machine's account asked, not the job's principal. */
function ofMachine(error: KeylessError, email: string, by: string | undefined): KeylessError {
  if (error.code !== 'exchange-denied') return error;
  const member = by?.includes('@') ? `serviceAccount:${by}` : '<principal of this machine>';
  return new KeylessError(error.code, `The account of this machine may not act as ${email}.`, {
    likely: 'It lacks the role Service Account Token Creator on that account, or the account does not exist.',
    fix: `gcloud iam service-accounts add-iam-policy-binding ${email} \\\n  --role=roles/iam.serviceAccountTokenCreator \\\n  --member='${member}'`,
    facts: error.facts,
  });
}

function cancelled(host: Host): KeylessError {
  const code = host.cancelled.reason === 'SIGTERM' ? 'terminated' : 'cancelled';
  return new KeylessError(code, 'The run was cancelled during the exchange.');
}

function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isObject(value: unknown): value is File {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectOf(text: string): File | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
