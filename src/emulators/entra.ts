/**
 * Microsoft Entra ID on loopback: the token endpoint for client credentials with a federated assertion, and discovery.
 * In: form posts. Out: access tokens signed by its own key, or AADSTS errors. Hosts: 127.0.0.1 only.
 * Order of judgement: tenant, application, scope, assertion form, its issuer, audience and subject, its signature, its time.
 * Trap: the subject is compared with case; the numbers are hints for people, programs shall read `error`.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
import { createHash, generateKeyPair, type KeyObject, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { IssuerKeys, type TrustedIssuer } from './issuer-keys.ts';
import { audiencesOf, type Claims, type PublicJwk, type ReadJwt, readJwt, signJwt } from './json-web-token.ts';
import { jsonReply, type Reply, type ServiceFault, type WireRequest } from './loopback-server.ts';
import { type AskedRefusal, asRefusal, type EmulatorOptions, type Service, startService } from './service.ts';

export interface FederatedCredential {
  readonly trusts: TrustedIssuer;
  readonly subject: string;
  /** Default: `api://AzureADTokenExchange`. */
  readonly audience?: string;
}

export interface Application {
  readonly clientId: string;
  /** Object id of its service principal. */
  readonly objectId: string;
  readonly federated: readonly FederatedCredential[];
  /** App roles in the token. */
  readonly roles?: readonly string[];
}

export interface EntraOptions extends EmulatorOptions {
  readonly tenantId: string;
  readonly applications: readonly Application[];
  /** Resources that exist in the tenant, as in `<resource>/.default`. */
  readonly resources?: readonly string[];
  /** Life of an access token, seconds. */
  readonly lifeSeconds?: number;
}

export interface Entra extends Service<ServiceFault> {
  readonly tenantId: string;
  /** The key access tokens are signed with. */
  readonly jwk: PublicJwk;
  /** `iss` of the access tokens. */
  readonly issuer: string;
  /** Every access token minted so far. */
  minted(): readonly string[];
}

export const TOKEN_EXCHANGE_AUDIENCE = 'api://AzureADTokenExchange';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const RESOURCES = ['https://cognitiveservices.azure.com', 'https://ai.azure.com', 'https://management.azure.com'];
const LIFE_SECONDS = 3599;
const TOLERANCE_SECONDS = 300;

/** A refusal by its AADSTS number. */
class EntraError extends Error {
  readonly number: number;
  readonly status: number;
  readonly code: string;
  constructor(number: number, message: string, status?: number) {
    super(message);
    const [usual, code] = KINDS[number] ?? [400, 'invalid_request'];
    this.number = number;
    this.status = status ?? usual;
    this.code = code;
  }
}

/** HTTP status and `error` by AADSTS number. */
const KINDS: Readonly<Record<number, readonly [number, string]>> = {
  70011: [400, 'invalid_scope'],
  70025: [401, 'invalid_client'],
  70052: [400, 'invalid_client'],
  50013: [400, 'invalid_grant'],
  500133: [400, 'invalid_grant'],
  500011: [400, 'invalid_resource'],
  700016: [400, 'unauthorized_client'],
  700024: [401, 'invalid_client'],
  700027: [401, 'invalid_client'],
  700223: [400, 'invalid_request'],
  700238: [400, 'invalid_request'],
  7000215: [401, 'invalid_client'],
  7000222: [401, 'invalid_client'],
  900382: [400, 'invalid_request'],
  90006: [503, 'temporarily_unavailable'],
  90024: [503, 'temporarily_unavailable'],
  90033: [503, 'temporarily_unavailable'],
  90055: [429, 'temporarily_unavailable'],
};

/** What the service says when a fault asks for a number without a text. */
const KNOWN_FAULTS: Readonly<Record<number, string>> = {
  50013: 'Assertion failed signature validation.',
  500133: 'Assertion is not within its valid time range.',
  70021: 'No matching federated identity record found for presented assertion.',
  70025: 'The client has no configured federated identity credentials.',
  70052: 'The identity must be a managed identity, a single tenant app, or a service account.',
  700223: 'Workload identity federation from this issuer is blocked by a policy of the tenant.',
  700238: 'Workload identity federation from this issuer is not allowed by a policy of the tenant.',
  7000215: 'Invalid client secret provided.',
  7000222: 'The provided client secret keys are expired.',
  900382: 'Confidential client is not supported in cross cloud requests.',
  90006: 'External server retryable error.',
  90024: 'A transient error has occurred. Please try again.',
  90033: 'A transient error has occurred. Please try again.',
  90055: 'Tenant is being throttled. Please try again later.',
};

/** Starts the service. */
export async function startEntra(options: EntraOptions): Promise<Entra> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const jwk = describeKey(publicKey);
  const issuer = `https://sts.windows.net/${options.tenantId}/`;
  const minted: string[] = [];
  const authority = new Authority(options, { privateKey, jwk, issuer }, minted);
  const service: Service<ServiceFault> = await startService<ServiceFault>({
    ...options,
    service: 'entra',
    fits: (_fault, request) => request.method === 'POST',
    handle: async (request, now, fault) => {
      const refusal = asRefusal(fault);
      try {
        if (refusal) throw faultError(refusal);
        return await authority.answer(request, now, service.url);
      } catch (error) {
        if (error instanceof EntraError) return errorReply(error, now);
        throw error;
      }
    },
  });
  return { ...service, tenantId: options.tenantId, jwk, issuer, minted: () => minted };
}

function describeKey(key: KeyObject): PublicJwk {
  const jwk = key.export({ format: 'jwk' });
  const kid = createHash('sha1').update(String(jwk.n)).digest('base64url');
  return { ...jwk, kid, use: 'sig', alg: 'RS256' };
}

/** @param fault `code` is the AADSTS number */
function faultError(fault: AskedRefusal): EntraError {
  const number = Number(fault.code);
  return new EntraError(number, fault.message ?? KNOWN_FAULTS[number] ?? 'The request was refused.', fault.status);
}

function errorReply(error: EntraError, now: number): Reply {
  const [trace, correlation] = [randomUUID(), randomUUID()];
  const timestamp = new Date(now)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, 'Z');
  const body = {
    error: error.code,
    error_description: `AADSTS${error.number}: ${error.message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
    error_codes: [error.number],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${error.number}`,
  };
  const retry: Record<string, string> = error.number === 90055 ? { 'retry-after': '1' } : {};
  return { ...jsonReply(error.status, body, retry), action: 'token', error: `AADSTS${error.number}` };
}

interface Signer {
  readonly privateKey: KeyObject;
  readonly jwk: PublicJwk;
  readonly issuer: string;
}

class Authority {
  readonly #options: EntraOptions;
  readonly #signer: Signer;
  readonly #minted: string[];
  readonly #keys = new IssuerKeys();

  constructor(options: EntraOptions, signer: Signer, minted: string[]) {
    this.#options = options;
    this.#signer = signer;
    this.#minted = minted;
  }

  async answer(request: WireRequest, now: number, url: string): Promise<Reply> {
    if (request.path === '/common/discovery/instance') return jsonReply(200, instances(url, this.#options.tenantId));
    const [, tenant = '', place] = /^\/([^/]+)\/(.+)$/.exec(request.path) ?? [];
    if (place === 'discovery/v2.0/keys') return jsonReply(200, { keys: [this.#signer.jwk] });
    if (place === 'v2.0/.well-known/openid-configuration') {
      this.#checkTenant(tenant);
      return jsonReply(200, discovery(url, tenant));
    }
    if (place !== 'oauth2/v2.0/token' || request.method !== 'POST') return jsonReply(404, {});
    this.#checkTenant(tenant);
    return this.#token(new URLSearchParams(request.body.toString('utf8')), now);
  }

  #checkTenant(tenant: string): void {
    if (tenant.toLowerCase() === this.#options.tenantId.toLowerCase()) return;
    throw new EntraError(
      90002,
      `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
    );
  }

  async #token(form: URLSearchParams, now: number): Promise<Reply> {
    const need = (name: string): string => {
      const value = form.get(name);
      if (!value) throw new EntraError(900144, `The request body must contain the following parameter: '${name}'.`);
      return value;
    };
    if (need('grant_type') !== 'client_credentials') throw new EntraError(70003, 'The grant type is not supported.');
    const application = this.#application(need('client_id'));
    const resource = this.#resource(need('scope'));
    if (need('client_assertion_type') !== ASSERTION_TYPE) {
      throw new EntraError(50027, 'The client assertion type is not supported.');
    }
    await this.#judge(application, need('client_assertion'), Math.floor(now / 1000));
    const seconds = this.#options.lifeSeconds ?? LIFE_SECONDS;
    const token = this.#mint(application, resource, Math.floor(now / 1000), seconds);
    const body = { token_type: 'Bearer', expires_in: seconds, ext_expires_in: seconds, access_token: token };
    return { ...jsonReply(200, body), action: 'token', principal: application.clientId };
  }

  #application(clientId: string): Application {
    const found = this.#options.applications.find((app) => app.clientId.toLowerCase() === clientId.toLowerCase());
    if (found) return found;
    throw new EntraError(
      700016,
      `Application with identifier '${clientId}' was not found in the directory '${this.#options.tenantId}'. This can happen if the application has not been installed by the administrator of the tenant.`,
    );
  }

  #resource(scope: string): string {
    const resource = /^(https:\/\/\S+)\/\.default$/.exec(scope)?.[1];
    if (resource === undefined)
      throw new EntraError(70011, `The provided value for the input parameter 'scope' is not valid.`);
    if ((this.#options.resources ?? RESOURCES).includes(resource)) return resource;
    throw new EntraError(500011, `The resource principal named ${resource} was not found in the tenant.`);
  }

  /** @param now seconds */
  async #judge(application: Application, assertion: string, now: number): Promise<void> {
    const jwt = readJwt(assertion);
    if (!jwt) throw new EntraError(50027, 'JWT token is invalid or malformed.');
    const { trusts } = matching(application, jwt.claims);
    await this.#checkSignature(trusts, jwt);
    const [from, until] = [Number(jwt.claims.nbf ?? jwt.claims.iat ?? 0), Number(jwt.claims.exp)];
    if (now <= until + TOLERANCE_SECONDS && now >= from - TOLERANCE_SECONDS) return;
    const at = (seconds: number): string => new Date(seconds * 1000).toISOString();
    throw new EntraError(
      700024,
      `Client assertion is not within its valid time range. Current time: ${at(now)}, assertion valid from ${at(from)}, expiry time of assertion ${at(until)}.`,
    );
  }

  async #checkSignature(trusts: TrustedIssuer, jwt: ReadJwt): Promise<void> {
    const signature = await this.#keys.check(trusts, jwt);
    if (signature === 'unreachable') throw faultError({ code: '90006' });
    if (signature !== 'holds') throw new EntraError(700027, 'Client assertion failed signature validation.');
  }

  #mint(application: Application, resource: string, now: number, seconds: number): string {
    const { tenantId } = this.#options;
    const claims: Claims = {
      aud: resource,
      iss: this.#signer.issuer,
      iat: now,
      nbf: now,
      exp: now + seconds,
      appid: application.clientId,
      appidacr: '2',
      idp: this.#signer.issuer,
      idtyp: 'app',
      oid: application.objectId,
      sub: application.objectId,
      roles: application.roles ?? [],
      tid: tenantId,
      uti: randomUUID(),
      ver: '1.0',
    };
    const token = signJwt(claims, this.#signer.privateKey, this.#signer.jwk.kid);
    this.#minted.push(token);
    return token;
  }
}

/** The federated credential the assertion fits, or which part of it fits none. */
function matching(application: Application, claims: Claims): FederatedCredential {
  const none = (number: number, what: string): EntraError =>
    new EntraError(
      number,
      `No matching federated identity record found for presented assertion ${what}. Check your federated identity credential Subject, Audience and Issuer against the presented assertion.`,
    );
  if (application.federated.length === 0) {
    throw new EntraError(
      70025,
      `The client '${application.clientId}' has no configured federated identity credentials.`,
    );
  }
  const [issuer, subject] = [String(claims.iss), String(claims.sub)];
  const byIssuer = application.federated.filter(({ trusts }) => trusts.issuer === issuer);
  if (byIssuer.length === 0) throw none(700211, `issuer '${issuer}'`);
  const audiences = audiencesOf(claims);
  const byAudience = byIssuer.filter(({ audience = TOKEN_EXCHANGE_AUDIENCE }) => audiences.includes(audience));
  if (byAudience.length === 0) throw none(700212, `audience '${audiences.join(', ')}'`);
  const found = byAudience.find((credential) => credential.subject === subject);
  if (found) return found;
  const cased = byAudience.some((credential) => credential.subject.toLowerCase() === subject.toLowerCase());
  if (!cased) throw none(700213, `subject '${subject}'`);
  throw none(7002138, `subject '${subject}'; a record differs from it only in upper and lower case`);
}

function discovery(url: string, tenant: string): object {
  return {
    token_endpoint: `${url}/${tenant}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${url}/${tenant}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: `${url}/${tenant}/v2.0`,
    authorization_endpoint: `${url}/${tenant}/oauth2/v2.0/authorize`,
    device_authorization_endpoint: `${url}/${tenant}/oauth2/v2.0/devicecode`,
    end_session_endpoint: `${url}/${tenant}/oauth2/v2.0/logout`,
    tenant_region_scope: 'EU',
    cloud_instance_name: 'microsoftonline.com',
  };
}

function instances(url: string, tenant: string): object {
  const { host } = new URL(url);
  return {
    tenant_discovery_endpoint: `${url}/${tenant}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  };
}
