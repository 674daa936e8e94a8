/**
 * Fetches the Entra access token of this machine from the one source that was asked for.
 * In: a source, the order of the exchange · out: a Credential for the named application in the named tenant.
 * Talks to: the managed identity endpoint (link-local or loopback), or runs `az`; nothing else.
 * Trap: the SDK's managed identity keeps its first connection and every token for as long as the process lives and reads the
 * endpoint from the process, so a renewal could get the old token and a changed endpoint would not be seen: it is asked by hand.
 * https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token
 * https://learn.microsoft.com/azure/app-service/overview-managed-identity#rest-endpoint-reference
 * https://learn.microsoft.com/azure/azure-arc/servers/managed-identity-authentication
 */
import type { Credential } from '../../core/credential.ts';
import { KeylessError } from '../../core/errors.ts';
import type { Host, HttpResponse } from '../../core/host.ts';
import type { IdentityToken } from '../../core/identity.ts';
import { Secret } from '../../core/secret.ts';
import { decodeJwt } from '../../kit/jwt.ts';
import { askMetadata, type MetadataAsk, withinTime } from '../ambient.ts';
import type { ManagedIdentity } from './ambient.ts';
import { objectOf } from './bridge.ts';
import type { ExchangeFacts } from './errors.ts';
import { type AzureOrder, resourceOf } from './inputs.ts';
import { pin } from './pin.ts';

interface Token {
  readonly token: Secret;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

const LARGEST_FILE = 64 * 1024;
const CLI_MS = 30_000;

/** The token is given out only when tenant, application and resource are the asked ones. */
function toCredential({ token, expiresAt }: Token, order: AzureOrder, source: string, host: Host): Credential {
  const pinned = pin(token, order, factsOf(order, source));
  if (!(expiresAt > host.now())) {
    throw new KeylessError('identity-malformed', 'The access token of this machine has expired.', {
      likely: 'The clock of the machine is off.',
      fix: 'Compare the clock (date -u) with real time, then run the job again.',
    });
  }
  return {
    cloud: 'azure',
    kind: 'access token',
    expiresAt,
    account: pinned.tenant,
    principal: pinned.principal,
    parts: { AccessToken: token },
    confirmed: order.tenantIsId ? ['azure-tenant-pin'] : [],
  };
}

/** Each part too: a payload alone, printed without its signature, still tells much. */
function hideWhole(token: Secret, host: Host): void {
  host.hide(token);
  for (const part of token.reveal().split('.').slice(0, 3)) {
    if (part !== '' && part.length < token.length) host.hide(new Secret(`${token.label} part`, part));
  }
}

function factsOf(order: AzureOrder, endpoint: string): ExchangeFacts {
  const { clientId, tenant, environment, audience, scope } = order;
  return { clientId, tenant, environment, audience, scope, endpoint, claims: {} };
}

const SERVICE: Omit<MetadataAsk, 'request'> = {
  service: 'The managed identity endpoint',
  likely: 'This machine is not on Azure (and not in Azure Arc), or no identity is assigned to it.',
  fix: 'On Azure: az vm identity assign --resource-group GROUP --name MACHINE --identities IDENTITY\nElsewhere name another ambient-source, or use the identity token of the job: identity: ci',
};
const ARC_AGENT = '/opt/azcmagent/bin/himds';
const ARC_URL = 'http://127.0.0.1:40342/metadata/identity/oauth2/token';

/**
 * The identity with the named client id. A user-assigned one is asked for by it; when the machine knows none by that id, its
 * system-assigned one may be it, which the pin then decides.
 * @throws KeylessError identity-unavailable | identity-malformed (exit 3), account-mismatch (5)
 */
export async function takeManaged(source: ManagedIdentity, order: AzureOrder, host: Host): Promise<Credential> {
  if (source.secret) host.hide(source.secret);
  const arc = source.dialect === 'imds' && host.files.exists(ARC_AGENT);
  const place: ManagedIdentity = arc ? { ...source, dialect: 'arc', url: ARC_URL } : source;
  const assigned = await askManaged(place, order, order.clientId, host);
  const unknown = assigned.status === 400 || assigned.status === 404;
  const response = unknown ? await askManaged(place, order, undefined, host) : assigned;
  return toCredential(readToken(response, order, host), order, new URL(place.url).host, host);
}

const VERSIONS = { imds: '2018-02-01', 'app-service': '2019-08-01', arc: '2020-06-01' } as const;

async function askManaged(
  { dialect, url, secret }: ManagedIdentity,
  order: AzureOrder,
  clientId: string | undefined,
  host: Host,
): Promise<HttpResponse> {
  const address = new URL(url);
  address.searchParams.set('api-version', VERSIONS[dialect]);
  address.searchParams.set('resource', resourceOf(order.scope));
  if (clientId !== undefined) address.searchParams.set('client_id', clientId);
  const own = secret ? { 'x-identity-header': secret.reveal() } : { metadata: 'true' };
  const ask = (headers: Readonly<Record<string, string>>): Promise<HttpResponse> =>
    askMetadata({ ...SERVICE, request: { method: 'GET', url: address.href, headers: { ...own, ...headers } } }, host);
  const response = await ask({});
  if (dialect !== 'arc' || response.status !== 401) return response;
  const key = arcKey(response.headers['www-authenticate'] ?? '', host);
  return ask({ authorization: `Basic ${key.reveal()}` });
}

/**
 * Azure Arc proves that we may read a file that only its group can read. The file's place is checked: the answer names it, and
 * whoever gave the answer gets what is in it.
 */
function arcKey(challenge: string, host: Host): Secret {
  const path = /^Basic realm=(\/var\/opt\/azcmagent\/tokens\/[\w-]{1,100}\.key)$/.exec(challenge)?.[1];
  const fail = (why: string): KeylessError =>
    new KeylessError('identity-unavailable', `The challenge of Azure Arc ${why}.`, {
      likely: 'The user of the runner is not in the group himds, or something else than Azure Arc answers.',
      fix: 'sudo usermod -aG himds RUNNER-USER   # then start the runner anew',
    });
  if (path === undefined) throw fail('names no file of its own');
  try {
    const key = new Secret('Azure Arc challenge', host.files.read(path, 4096).trim());
    host.hide(key);
    return key;
  } catch (thrown) {
    throw fail(`cannot be answered: its file cannot be read (${(thrown as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}

function readToken(response: HttpResponse, order: AzureOrder, host: Host): Token {
  const { access_token: token, expires_on: ends } = objectOf(response.body) ?? {};
  const facts = { client: order.clientId, scope: order.scope, 'http-status': String(response.status) };
  if (response.status !== 200) {
    throw new KeylessError('identity-unavailable', `${SERVICE.service} gave no token (status ${response.status}).`, {
      likely: `The identity with client id ${order.clientId} is not assigned to this machine.`,
      fix: SERVICE.fix,
      facts,
    });
  }
  if (typeof token !== 'string' || token === '') {
    throw new KeylessError('identity-malformed', `${SERVICE.service} gave an answer that is no token.`, {
      likely: 'Something else than Azure answers at this address.',
      fix: 'Ask the address by hand on this machine.',
      facts,
    });
  }
  const secret = new Secret('Entra access token', token);
  hideWhole(secret, host);
  return { token: secret, expiresAt: Number(ends) * 1000 };
}

/** The login of the Azure CLI, by the SDK's credential for it alone. @throws KeylessError exit 3 or 5 */
export async function takeFromCli(order: AzureOrder, host: Host): Promise<Credential> {
  const { setLogLevel } = await import('@azure/logger');
  setLogLevel();
  const sdk = await import('./cli-sdk.ts');
  const { token, expiresOnTimestamp } = await fromCli(sdk, order);
  const secret = new Secret('Entra access token', token);
  hideWhole(secret, host);
  return toCredential({ token: secret, expiresAt: expiresOnTimestamp }, order, 'az', host);
}

async function fromCli(
  sdk: typeof import('./cli-sdk.ts'),
  order: AzureOrder,
): Promise<{ token: string; expiresOnTimestamp: number }> {
  const login = `az login --service-principal … --tenant ${order.tenant}`;
  const fail = (why: string, likely: string): KeylessError =>
    new KeylessError('identity-unavailable', `The Azure CLI ${why}.`, {
      likely,
      fix: `On this machine, as the user of the runner:\n  ${login}\n  az account get-access-token --scope ${order.scope} --tenant ${order.tenant} --query expiresOn`,
      facts: { looked: 'az account get-access-token', tenant: order.tenant, scope: order.scope },
    });
  const late = () => fail('did not answer in time', 'It waits for a person to sign in.');
  try {
    const credential = new sdk.AzureCliCredential({ tenantId: order.tenant, processTimeoutInMs: CLI_MS });
    return await withinTime(credential.getToken(order.scope), CLI_MS + 1_000, late);
  } catch (thrown) {
    if (thrown instanceof KeylessError) throw thrown;
    // Read to tell the causes apart and never shown: it may repeat what az printed.
    const message = thrown instanceof Error ? thrown.message : '';
    if (/could not be found/i.test(message)) throw fail('is not installed', '`az` is not on the PATH of the runner.');
    throw /az login/i.test(message)
      ? fail('is not logged in', 'Nobody is logged in as this user, or the login has ended.')
      : fail('gave no token', 'The login is for another tenant, or may not use this scope.');
  }
}

/** The token of the pod's service account; read anew at each call, because the kubelet renews the file. */
export function podToken(path: string, host: Host): IdentityToken {
  let text: string;
  try {
    text = host.files.read(path, LARGEST_FILE).trim();
  } catch (thrown) {
    const code = (thrown as NodeJS.ErrnoException).code ?? 'unknown';
    throw new KeylessError(
      'identity-unavailable',
      `The file that AZURE_FEDERATED_TOKEN_FILE names cannot be read (${code}).`,
      {
        likely: 'The token volume is not mounted into this container, or belongs to another user.',
        fix: `Mount it where AZURE_FEDERATED_TOKEN_FILE says: ${path}`,
      },
    );
  }
  const token = new Secret('service account token', text);
  hideWhole(token, host);
  const { claims } = decodeJwt(token.reveal());
  return { token, claims, trust: 'unverified', says: 'workload identity of the pod' };
}
