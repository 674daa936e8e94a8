/**
 * Google's Security Token Service on loopback: a JWT of a workload identity provider for a federated access token.
 * In: POST /v1/token as camelCase JSON, snake_case JSON or snake_case form. Out: a token as long-lived as the JWT, at most
 * an hour. Hosts: 127.0.0.1 only.
 * Order of judgement: the request, the provider, the JWT (issuer, audience, signature, time), its attributes, the condition.
 * Trap: the audience of the request is the provider's resource name without `https:`; the JWT's audience may carry it.
 * https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token
 */
import type { GoogleAccount, GooglePrincipal } from './google-account.ts';
import { IssuerKeys, type TrustedIssuer } from './issuer-keys.ts';
import { audiencesOf, type Claims, type ReadJwt, readJwt } from './json-web-token.ts';
import {
  header,
  jsonReply,
  type Reply,
  readJsonObject,
  type ServiceFault,
  type WireRequest,
} from './loopback-server.ts';
import { asRefusal, type EmulatorOptions, type Service, startService } from './service.ts';

export interface WorkloadProvider {
  readonly pool: string;
  readonly provider: string;
  readonly trusts: TrustedIssuer;
  /** Allowed audiences; default: the provider's own resource name with or without `https:`. */
  readonly audiences?: readonly string[];
  /** The attribute mapping; default: `google.subject` from `sub`, `attribute.repository` from `repository` or `project_path`. */
  readonly mapping?: (claims: Claims) => Readonly<Record<string, string>>;
  /** The attribute condition; default: none. */
  readonly condition?: (claims: Claims, attributes: Readonly<Record<string, string>>) => boolean;
  readonly disabled?: boolean;
}

export interface GoogleStsOptions extends EmulatorOptions {
  readonly account: GoogleAccount;
  readonly providers: readonly WorkloadProvider[];
}

/** A refusal in the form of RFC 6749 §5.2. */
class TokenError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
const SUBJECT_TYPES = ['urn:ietf:params:oauth:token-type:jwt', 'urn:ietf:params:oauth:token-type:id_token'];
const LONGEST_SECONDS = 3600;
const LONGEST_JWT_SECONDS = 48 * 3600;
const LONGEST_ATTRIBUTE_BYTES = 127;

/** The full resource name of a provider. */
export function providerResource(account: GoogleAccount, { pool, provider }: WorkloadProvider): string {
  const { universe, projectNumber } = account;
  return `//iam.${universe}/projects/${projectNumber}/locations/global/workloadIdentityPools/${pool}/providers/${provider}`;
}

/** Starts the service. */
export async function startGoogleSts(options: GoogleStsOptions): Promise<Service<ServiceFault>> {
  const keys = new IssuerKeys();
  return startService<ServiceFault>({
    ...options,
    service: 'google-sts',
    handle: async (request, now, fault) => {
      const refusal = asRefusal(fault);
      try {
        if (refusal) {
          throw new TokenError(refusal.code, refusal.message ?? refusal.code, refusal.status ?? statusOf(refusal.code));
        }
        return await exchange(options, keys, request, now);
      } catch (error) {
        if (error instanceof TokenError) return errorReply(error);
        throw error;
      }
    },
  });
}

const statusOf = (code: string): number =>
  (({ internal_failure: 500, temporarily_unavailable: 503 }) as Record<string, number>)[code] ?? 400;

function errorReply(error: TokenError): Reply {
  const body = { error: error.code, error_description: error.message };
  return { ...jsonReply(error.status, body), action: 'token', error: error.code };
}

async function exchange(
  { account, providers }: GoogleStsOptions,
  keys: IssuerKeys,
  request: WireRequest,
  now: number,
): Promise<Reply> {
  if (request.method !== 'POST' || request.path !== '/v1/token') throw new TokenError('not_found', 'Not Found', 404);
  const ask = readAsk(request);
  const provider = findProvider(account, providers, ask.audience);
  const jwt = readJwt(ask.subjectToken);
  if (!jwt) throw new TokenError('invalid_grant', 'Unable to parse the ID Token.');
  await judge(account, provider, keys, jwt, Math.floor(now / 1000));
  const principal = federated(account, provider, jwt.claims, ask.scopes);
  const seconds = Math.min(LONGEST_SECONDS, Number(jwt.claims.exp) - Math.floor(now / 1000));
  const { token } = account.tokens.mint('ya29.d.', principal, now + seconds * 1000);
  const body = { access_token: token, issued_token_type: ACCESS_TOKEN, token_type: 'Bearer', expires_in: seconds };
  return { ...jsonReply(200, body), action: 'token', principal: principal.name };
}

interface Ask {
  readonly audience: string;
  readonly subjectToken: string;
  readonly scopes: readonly string[];
}

/** One body in one of three styles; mixed styles are not understood. */
function readAsk(request: WireRequest): Ask {
  const read = readBody(request);
  const invalid = (what: string): TokenError => new TokenError('invalid_request', what);
  if (header(request, 'authorization') !== undefined) throw invalid('Client authentication is not supported.');
  const [grant, audience = '', subjectToken = '', type, requested, scope = ''] = [
    'grant_type',
    'audience',
    'subject_token',
    'subject_token_type',
    'requested_token_type',
    'scope',
  ].map(read);
  if (grant !== EXCHANGE) throw new TokenError('unsupported_grant_type', 'Invalid value for "grant_type".');
  if (subjectToken === '') throw invalid('Missing required parameter: "subject_token".');
  if (!SUBJECT_TYPES.includes(type ?? '')) throw invalid('Invalid value for "subject_token_type".');
  if (requested !== undefined && requested !== ACCESS_TOKEN) throw invalid('Invalid value for "requested_token_type".');
  const scopes = scope.split(' ').filter((word) => word !== '');
  if (scopes.length === 0) throw new TokenError('invalid_scope', 'Missing required parameter: "scope".');
  return { audience, subjectToken, scopes };
}

function readBody(request: WireRequest): (name: string) => string | undefined {
  const type = (header(request, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded') {
    const form = new URLSearchParams(request.body.toString('utf8'));
    return (name) => form.get(name) ?? undefined;
  }
  const body = type === 'application/json' ? readJsonObject(request.body) : undefined;
  if (!body) throw new TokenError('invalid_request', 'Invalid request body.');
  const camel = 'grantType' in body;
  return (name) => {
    const key = camel ? name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()) : name;
    const value = body[key];
    return typeof value === 'string' ? value : undefined;
  };
}

function findProvider(
  account: GoogleAccount,
  providers: readonly WorkloadProvider[],
  audience: string,
): WorkloadProvider {
  const form =
    /^\/\/iam\.[a-z0-9.-]+\/projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+\/providers\/[^/]+$/;
  if (!form.test(audience)) {
    throw new TokenError(
      'invalid_request',
      'Invalid value for "audience". This value should be the full resource name of the Identity Provider. See https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token for the list of possible formats.',
    );
  }
  const provider = providers.find((candidate) => providerResource(account, candidate) === audience);
  if (!provider || provider.disabled) {
    throw new TokenError(
      'invalid_target',
      'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
    );
  }
  return provider;
}

/** Issuer, audience, signature and time. @param now seconds */
async function judge(
  account: GoogleAccount,
  provider: WorkloadProvider,
  keys: IssuerKeys,
  jwt: ReadJwt,
  now: number,
): Promise<void> {
  const { claims } = jwt;
  const bad = (message: string): TokenError => new TokenError('invalid_grant', message);
  for (const name of ['iss', 'sub', 'aud', 'iat', 'exp']) {
    if (claims[name] === undefined) throw bad(`The ID Token has no "${name}" claim.`);
  }
  if (claims.iss !== provider.trusts.issuer) {
    throw bad(
      `The issuer in ID Token ${String(claims.iss)} does not match the expected ones: ${provider.trusts.issuer}`,
    );
  }
  const own = providerResource(account, provider);
  const allowed = provider.audiences ?? [own, `https:${own}`];
  if (!audiencesOf(claims).some((audience) => allowed.includes(audience))) {
    throw bad(
      `The audience in ID Token [${audiencesOf(claims).join(', ')}] does not match the expected audience ${allowed[0]}.`,
    );
  }
  if (!['RS256', 'ES256'].includes(String(jwt.header.alg)) || jwt.header.kid === undefined) {
    throw bad('The ID Token must be signed with RS256 or ES256 and name its key.');
  }
  const signature = await keys.check(provider.trusts, jwt);
  if (signature === 'unreachable') throw bad("Error connecting to the given credential's issuer.");
  if (signature !== 'holds') throw bad('Unable to verify the ID Token signature.');
  checkTime(claims, now);
}

function checkTime(claims: Claims, now: number): void {
  const [iat, exp, nbf] = [Number(claims.iat), Number(claims.exp), Number(claims.nbf ?? 0)];
  if (now >= exp) throw new TokenError('invalid_grant', `ID Token issued at ${iat} is stale to sign-in.`);
  if (now < nbf) throw new TokenError('invalid_grant', 'The ID Token is not yet valid.');
  if (exp - iat >= LONGEST_JWT_SECONDS) {
    throw new TokenError('invalid_grant', 'The ID Token must expire less than 48 hours after it was issued.');
  }
}

const DEFAULT_MAPPING = (claims: Claims): Record<string, string> => ({
  'google.subject': String(claims.sub),
  ...(typeof claims.repository === 'string' && { 'attribute.repository': claims.repository }),
  ...(typeof claims.project_path === 'string' && { 'attribute.repository': claims.project_path }),
});

function federated(
  account: GoogleAccount,
  provider: WorkloadProvider,
  claims: Claims,
  scopes: readonly string[],
): GooglePrincipal {
  const attributes = (provider.mapping ?? DEFAULT_MAPPING)(claims);
  for (const [name, value] of Object.entries(attributes)) {
    if (Buffer.byteLength(value) > LONGEST_ATTRIBUTE_BYTES) {
      throw new TokenError(
        'invalid_request',
        `The size of mapped attribute ${name} exceeds the ${LONGEST_ATTRIBUTE_BYTES} bytes limit. Either modify your attribute mapping or the incoming assertion to produce a mapped attribute that is less than ${LONGEST_ATTRIBUTE_BYTES} bytes.`,
      );
    }
  }
  if (provider.condition && !provider.condition(claims, attributes)) {
    throw new TokenError('unauthorized_client', 'The given credential is rejected by the attribute condition.');
  }
  const { universe, projectNumber } = account;
  const pool = `iam.${universe}/projects/${projectNumber}/locations/global/workloadIdentityPools/${provider.pool}`;
  const subject = `principal://${pool}/subject/${attributes['google.subject']}`;
  const sets = Object.entries(attributes)
    .filter(([name]) => name.startsWith('attribute.'))
    .map(([name, value]) => `principalSet://${pool}/${name}/${value}`);
  return { name: subject, members: [subject, ...sets, `principalSet://${pool}/*`], scopes };
}

/** The member name for all identities of one repository. */
export function repositoryMember(account: GoogleAccount, pool: string, repository: string): string {
  return `principalSet://iam.${account.universe}/projects/${account.projectNumber}/locations/global/workloadIdentityPools/${pool}/attribute.repository/${repository}`;
}
