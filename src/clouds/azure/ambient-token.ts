/**
 * Fetches the Entra access token of this machine with the one SDK credential that was asked for, never with a chain of them.
 * In: a kind of source, the order of the exchange · out: a Credential for the named application in the named tenant.
 * Talks to: the managed identity endpoint (link-local or loopback), or runs `az`; nothing else.
 * Traps: the SDK reads endpoint variables of the process itself, so every request is checked once more before it is sent; its
 * errors hold the endpoint's answer, so what came back is recorded here and they are dropped.
 * https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token
 */
import type { ManagedIdentityCredentialClientIdOptions } from '@azure/identity';
import type { Credential } from '../../core/credential.ts';
import { KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import type { IdentityToken } from '../../core/identity.ts';
import { Secret } from '../../core/secret.ts';
import { decodeJwt } from '../../kit/jwt.ts';
import { isLoopbackHost } from '../../kit/private-address.ts';
import { askMetadata, withinTime } from '../ambient.ts';
import { objectOf } from './bridge.ts';
import type { ExchangeFacts } from './errors.ts';
import type { Sdk } from './exchange.ts';
import type { AzureOrder } from './inputs.ts';
import { pin } from './pin.ts';

type HttpClient = NonNullable<ManagedIdentityCredentialClientIdOptions['httpClient']>;
type SdkRequest = Parameters<HttpClient['sendRequest']>[0];
type SdkResponse = Awaited<ReturnType<HttpClient['sendRequest']>>;

interface Token {
  readonly token: string;
  readonly expiresOnTimestamp: number;
}

/** What really came back, beside the SDK's own error. */
interface Outcome {
  status?: number;
  thrown?: KeylessError;
}

const LARGEST_FILE = 64 * 1024;
const MANAGED_MS = 20_000;
const CLI_MS = 30_000;

/**
 * @throws KeylessError identity-unavailable | identity-malformed (exit 3), account-mismatch (5)
 */
export async function takeToken(
  kind: 'managed-identity' | 'azure-cli',
  order: AzureOrder,
  host: Host,
): Promise<Credential> {
  const { setLogLevel } = await import('@azure/logger');
  setLogLevel();
  const sdk = await import('@azure/identity');
  const got = kind === 'azure-cli' ? await fromCli(sdk, order) : await fromManaged(sdk, order, host);
  const token = new Secret('Entra access token', got.token);
  hideWhole(token, host);
  const pinned = pin(token, order, factsOf(order, kind));
  if (!(got.expiresOnTimestamp > host.now())) {
    throw new KeylessError('identity-malformed', 'The access token of this machine has expired.', {
      likely: 'The clock of the machine is off.',
      fix: 'Compare the clock (date -u) with real time, then run the job again.',
    });
  }
  return {
    cloud: 'azure',
    kind: 'access token',
    expiresAt: got.expiresOnTimestamp,
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

/**
 * The identity with the named client id. A user-assigned one is asked for by it; when the machine knows none by that id, its
 * system-assigned one may be it, which the pin then decides.
 */
async function fromManaged(sdk: Sdk, order: AzureOrder, host: Host): Promise<Token> {
  const first: Outcome = {};
  const assigned = await managed(sdk, order, order.clientId, first, host);
  if (assigned) return assigned;
  const last: Outcome = first.status === undefined ? first : {};
  const own = first.status === undefined ? undefined : await managed(sdk, order, undefined, last, host);
  if (own) return own;
  if (last.thrown) throw last.thrown;
  throw new KeylessError('identity-unavailable', 'This machine gave no token for a managed identity.', {
    likely: `The identity with client id ${order.clientId} is not assigned to this machine, or the endpoint is not that of a managed identity.`,
    fix: 'az vm identity assign --resource-group GROUP --name MACHINE --identities IDENTITY',
    facts: { client: order.clientId, scope: order.scope, 'http-status': String(first.status ?? last.status ?? 'none') },
  });
}

async function managed(
  sdk: Sdk,
  order: AzureOrder,
  clientId: string | undefined,
  outcome: Outcome,
  host: Host,
): Promise<Token | undefined> {
  const options = { httpClient: localClient(host, outcome), retryOptions: { maxRetries: 0 } };
  const late = () => new Error('no answer in time');
  try {
    const credential = new sdk.ManagedIdentityCredential(clientId === undefined ? options : { ...options, clientId });
    return await withinTime(credential.getToken(order.scope), MANAGED_MS, late);
  } catch {
    return undefined;
  }
}

/** Sends what the SDK asks of this machine, and nothing to any other. */
function localClient(host: Host, outcome: Outcome): HttpClient {
  return {
    sendRequest: async (request) => {
      try {
        return await send(request, host, outcome);
      } catch (thrown) {
        if (thrown instanceof KeylessError) outcome.thrown = thrown;
        throw thrown;
      }
    },
  };
}

async function send(request: SdkRequest, host: Host, outcome: Outcome): Promise<SdkResponse> {
  const url = new URL(request.url);
  if (!isLoopbackHost(url.hostname) && !/^169\.254\.\d{1,3}\.\d{1,3}$/.test(url.hostname)) {
    throw new KeylessError('endpoint-refused', `The SDK would ask ${url.host} for the identity of this machine.`, {
      likely: 'A variable of the step (IDENTITY_ENDPOINT, MSI_ENDPOINT …) names that address.',
      fix: 'unset IDENTITY_ENDPOINT MSI_ENDPOINT IMDS_ENDPOINT AZURE_POD_IDENTITY_AUTHORITY_HOST',
    });
  }
  const headers = Object.fromEntries(
    Object.entries(request.headers.toJSON()).filter(([name]) => name !== 'user-agent'),
  );
  const response = await askMetadata(
    {
      service: 'The managed identity endpoint',
      likely: 'This machine is not on Azure (and not in Azure Arc), or no identity is assigned to it.',
      fix: 'On Azure: az vm identity assign --resource-group GROUP --name MACHINE --identities IDENTITY\nElsewhere name another ambient-source, or use the identity token of the job: identity: ci',
      request: {
        method: request.method === 'POST' ? 'POST' : 'GET',
        url: url.href,
        headers,
        ...(request.body === undefined || request.body === null ? {} : { body: String(request.body) }),
      },
    },
    host,
  );
  outcome.status = response.status;
  const token = objectOf(response.body)?.access_token;
  if (typeof token === 'string' && token !== '') hideWhole(new Secret('Entra access token', token), host);
  return { request, status: response.status, headers: new Headed(response.headers), bodyAsText: response.body };
}

/** The answer's headers: Azure Arc puts its challenge there. */
class Headed {
  readonly #values: Readonly<Record<string, string>>;
  constructor(values: Readonly<Record<string, string>>) {
    this.#values = values;
  }
  get(name: string): string | undefined {
    return this.#values[name.toLowerCase()];
  }
  has(name: string): boolean {
    return this.get(name) !== undefined;
  }
  set(): void {}
  delete(): void {}
  toJSON(): Record<string, string> {
    return { ...this.#values };
  }
  [Symbol.iterator](): Iterator<[string, string]> {
    return Object.entries(this.#values)[Symbol.iterator]();
  }
}

async function fromCli(sdk: Sdk, order: AzureOrder): Promise<Token> {
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
