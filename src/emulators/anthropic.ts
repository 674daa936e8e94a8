/**
 * Anthropic's API on loopback: the workload identity exchange and the Messages API.
 * In: JSON posts. Out: access tokens, messages. Hosts: 127.0.0.1 only.
 * Order of judgement at the exchange: the form of the request (400), then everything about the assertion (an opaque 401
 * whose cause stands only in `history()`, as in the vendor's console).
 * Trap: one `jti` is good for one exchange; the access token lives at most twice what the JWT has left.
 * https://platform.claude.com/docs/en/manage-claude/wif-reference
 * https://docs.anthropic.com/en/api/errors
 */
import { randomBytes } from 'node:crypto';
import { AccessTokens } from './access-tokens.ts';
import { IssuerKeys, type TrustedIssuer } from './issuer-keys.ts';
import { audiencesOf, type Claims, readJwt } from './json-web-token.ts';
import { bearerOf, header, jsonReply, type Reply, readJsonObject, type WireRequest } from './loopback-server.ts';
import {
  answerMessage,
  BadMessages,
  composeMessage,
  type ModelFault,
  readMessages,
  suitsCall,
  tokensOf,
} from './messages-api.ts';
import type { AssistantTurn, MessagesRequest, ScriptedModel } from './script.ts';
import { asRefusal, type EmulatorOptions, inFull, type Service, startService } from './service.ts';

export interface FederationRule {
  /** `fdrl_…`. */
  readonly id: string;
  readonly trusts: TrustedIssuer;
  /** Longest `exp − iat` the issuer may use, seconds; default 3600. */
  readonly longestJwtSeconds?: number;
  /** Whether each `jti` is good once; default true. */
  readonly checkJti?: boolean;
  /** Exact unless it ends in `*`. */
  readonly subjectPrefix?: string;
  readonly audience?: string;
  readonly claims?: Readonly<Record<string, string>>;
  readonly condition?: (claims: Claims) => boolean;
  /** `svac_…` that may be asked for. */
  readonly serviceAccounts: readonly string[];
  /** `wrkspc_…` or `default`; more than one: the request must name one. */
  readonly workspaces: readonly string[];
  /** 60 … 86400, default 3600. */
  readonly lifeSeconds?: number;
  readonly scope?: string;
}

export interface AnthropicOptions extends EmulatorOptions {
  readonly trusts: TrustedIssuer;
  /** The rule's `subject_prefix`. */
  readonly subject: string;
  readonly model: ScriptedModel;
  readonly organizationId?: string;
  readonly serviceAccountId?: string;
  readonly workspaceId?: string;
  /** Changes the one rule. */
  readonly change?: Partial<Omit<FederationRule, 'id' | 'trusts'>>;
  /**
   * Whether an access token shown in `x-api-key` and as bearer at once passes, as a key helper sends it. What the real
   * service does is not documented; default true.
   */
  readonly tokenAlsoAsKey?: boolean;
  readonly paceMs?: number | undefined;
}

export interface Anthropic extends Service<ModelFault> {
  readonly ruleId: string;
  readonly organizationId: string;
  readonly serviceAccountId: string;
  readonly workspaceId: string;
  /** A plain API key that works. */
  readonly apiKey: string;
  /** A subscription token that works (`CLAUDE_CODE_OAUTH_TOKEN`). */
  readonly subscriptionToken: string;
  /** What the console would show of each exchange: `ok`, or the cause of the refusal. */
  history(): readonly string[];
  play(model: ScriptedModel): void;
  conversations(): readonly MessagesRequest[];
  readonly inputs: Readonly<Record<string, string>>;
  secrets(): readonly string[];
  expireCredentials(now: number): void;
}

const OAUTH_BETA = 'oauth-2025-04-20';
const FEDERATION_BETA = 'oidc-federation-2026-04-01';
const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const LARGEST_ASSERTION = 16 * 1024;
const SKEW_SECONDS = 30;
const LONGEST_JWT_SECONDS = 3600;
const SHORTEST_LIFE_SECONDS = 60;
const DEFAULT_LIFE_SECONDS = 3600;

class ApiError extends Error {
  readonly status: number;
  readonly type: string;
  constructor(status: number, type: string, message: string) {
    super(message);
    this.status = status;
    this.type = type;
  }
}

const bad = (message: string): ApiError => new ApiError(400, 'invalid_request_error', message);
const unauthenticated = (message: string): ApiError => new ApiError(401, 'authentication_error', message);

/** A refused assertion: the caller learns nothing, the console shows the cause. */
class Refused extends Error {}

const identifier = (prefix: string): string =>
  `${prefix}01${randomBytes(16).toString('base64url').replace(/[-_]/g, 'x')}`;

const KNOWN_FAULTS: Readonly<Record<string, readonly [number, string]>> = {
  invalid_request_error: [400, 'The request is not valid.'],
  authentication_error: [401, 'Authentication failed'],
  permission_error: [403, 'Your credential does not have permission to use the specified resource.'],
  not_found_error: [404, 'The requested resource could not be found.'],
  request_too_large: [413, 'Request exceeds the maximum allowed number of bytes.'],
  rate_limit_error: [429, 'This request would exceed the rate limit for your organization.'],
  api_error: [500, 'Internal server error'],
  overloaded_error: [529, 'Overloaded'],
};

function errorReply(error: ApiError): Reply {
  const request_id = identifier('req_');
  const retry: Record<string, string> = error.status === 429 ? { 'retry-after': '1' } : {};
  const body = { type: 'error', error: { type: error.type, message: error.message }, request_id };
  return { ...jsonReply(error.status, body, { 'request-id': request_id, ...retry }), error: error.type };
}

interface Grant {
  readonly principal: string;
  readonly scopes: readonly string[];
}

/** Starts the service with one rule, one API key and one subscription token. @throws the listen error */
export async function startAnthropic(options: AnthropicOptions): Promise<Anthropic> {
  const organizationId = options.organizationId ?? '5b1e9f7c-2d64-4c1b-9a53-0e7f6f4d8a21';
  const serviceAccountId = options.serviceAccountId ?? identifier('svac_');
  const workspaceId = options.workspaceId ?? identifier('wrkspc_');
  const rule: FederationRule = {
    id: identifier('fdrl_'),
    trusts: options.trusts,
    subjectPrefix: options.subject,
    serviceAccounts: [serviceAccountId],
    workspaces: [workspaceId],
    scope: 'workspace:inference',
    ...options.change,
  };
  const api = new Api(options, organizationId, rule);
  const service = await startService<ModelFault>({
    ...options,
    service: 'anthropic',
    fits: (fault, request) => suitsCall(fault, /"stream"\s*:\s*true/.test(request.body.toString('utf8'))),
    handle: async (request, now, fault) => {
      const refusal = asRefusal(fault);
      try {
        if (refusal) throw new ApiError(...inFull(refusal, KNOWN_FAULTS));
        return await api.answer(request, now, fault);
      } catch (error) {
        if (error instanceof ApiError) return errorReply(error);
        if (error instanceof BadMessages) return errorReply(bad(error.message));
        throw error;
      }
    },
  });
  return {
    ...service,
    ruleId: rule.id,
    organizationId,
    serviceAccountId,
    workspaceId,
    apiKey: api.apiKey,
    subscriptionToken: api.subscriptionToken,
    history: () => api.history,
    play: (model) => {
      api.model = model;
    },
    conversations: () => api.conversations,
    inputs: {
      'anthropic-federation-rule-id': rule.id,
      'anthropic-organization-id': organizationId,
      'anthropic-service-account-id': serviceAccountId,
      'anthropic-workspace-id': workspaceId,
      'anthropic-base-url': service.url,
    },
    secrets: () => [api.apiKey, ...api.tokens.all()],
    expireCredentials: (now) => api.tokens.expireAll(now),
  };
}

class Api {
  model: ScriptedModel;
  readonly apiKey = `sk-ant-api03-${randomBytes(69).toString('base64url')}`;
  readonly subscriptionToken: string;
  readonly tokens = new AccessTokens<Grant>();
  readonly history: string[] = [];
  readonly conversations: MessagesRequest[] = [];
  readonly #options: AnthropicOptions;
  readonly #organizationId: string;
  readonly #rule: FederationRule;
  readonly #keys = new IssuerKeys();
  readonly #spent = new Set<string>();

  constructor(options: AnthropicOptions, organizationId: string, rule: FederationRule) {
    this.#options = options;
    this.#organizationId = organizationId;
    this.#rule = rule;
    this.model = options.model;
    const grant = { principal: 'subscription', scopes: ['user:inference'] };
    this.subscriptionToken = this.tokens.mint('sk-ant-oat01-', grant, Number.POSITIVE_INFINITY).token;
  }

  async answer(request: WireRequest, now: number, fault: ModelFault | undefined): Promise<Reply> {
    const { method, path } = request;
    if (method === 'POST' && path === '/v1/oauth/token') return this.#exchange(request, Math.floor(now / 1000));
    if (method === 'GET' && path === '/v1/models') {
      const principal = this.#authenticate(request, now);
      return { ...jsonReply(200, { data: [], has_more: false, first_id: null, last_id: null }), principal };
    }
    const counts = path === '/v1/messages/count_tokens';
    if (method !== 'POST' || (path !== '/v1/messages' && !counts)) {
      throw new ApiError(404, 'not_found_error', 'Not found');
    }
    const principal = this.#authenticate(request, now);
    if (header(request, 'anthropic-version') === undefined) throw bad('anthropic-version: header is required');
    const told = { principal, action: counts ? 'count_tokens' : 'messages' };
    const body = readMessages(request.body, { needs: counts ? ['model'] : ['model', 'max_tokens'] });
    if (counts) return { ...jsonReply(200, { input_tokens: tokensOf(request.body.length) }), ...told };
    return { ...this.#speak(body as MessagesRequest & { model: string; stream?: boolean }, request, fault), ...told };
  }

  #speak(
    body: MessagesRequest & { model: string; stream?: boolean },
    request: WireRequest,
    fault: ModelFault | undefined,
  ): Reply {
    this.conversations.push(body);
    const turn: AssistantTurn = this.model(body);
    const setting = { prefix: 'msg_01', model: body.model, bytes: request.body.length };
    const headers = { 'request-id': identifier('req_') };
    const how = { streams: body.stream === true, fault, paceMs: this.#options.paceMs, headers };
    return answerMessage(composeMessage(turn, body, setting), how);
  }

  /** Who calls: the name of the key or token. */
  #authenticate(request: WireRequest, now: number): string {
    const key = header(request, 'x-api-key');
    const bearer = bearerOf(request);
    const both = key !== undefined && key === bearer && (this.#options.tokenAlsoAsKey ?? true);
    if (key === this.apiKey) return 'api-key';
    if (key !== undefined && !both) throw unauthenticated('invalid x-api-key');
    if (bearer === undefined) throw unauthenticated('x-api-key header is required');
    const found = this.tokens.find(bearer);
    if (!found) throw unauthenticated('Invalid bearer token');
    if (!betasOf(request).includes(OAUTH_BETA)) {
      throw unauthenticated('OAuth authentication is currently not supported.');
    }
    if (now >= found.expiresAt) throw unauthenticated('OAuth token has expired.');
    const enough = ['workspace:inference', 'workspace:developer', 'user:inference'];
    if (!found.grant.scopes.some((scope) => enough.includes(scope))) {
      throw new ApiError(403, 'permission_error', 'OAuth token does not meet scope requirement workspace:inference');
    }
    return found.grant.principal;
  }

  /** @param now seconds */
  async #exchange(request: WireRequest, now: number): Promise<Reply> {
    const ask = readExchange(request);
    try {
      const { claims, workspace } = await this.#judge(ask, now);
      const left = Number(claims.exp) - now;
      const { lifeSeconds = DEFAULT_LIFE_SECONDS, scope = 'workspace:inference' } = this.#rule;
      const seconds = Math.max(SHORTEST_LIFE_SECONDS, Math.min(lifeSeconds, 2 * left));
      const grant = { principal: `${ask.serviceAccountId}@${workspace}`, scopes: scope.split(' ') };
      const { token } = this.tokens.mint('sk-ant-oat01-', grant, (now + seconds) * 1000);
      this.history.push('ok');
      const body = { access_token: token, token_type: 'Bearer', expires_in: seconds, scope };
      return { ...jsonReply(200, body), action: 'token', principal: grant.principal };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.history.push(error.message);
      return { ...errorReply(unauthenticated('Authentication failed')), action: 'token' };
    }
  }

  /** Everything about who asks. @throws Refused with the cause as the console names it */
  async #judge(ask: Exchange, now: number): Promise<{ claims: Claims; workspace: string }> {
    const rule = this.#rule;
    if (ask.ruleId !== rule.id) throw new Refused('unknown_rule');
    if (ask.organizationId !== this.#organizationId) throw new Refused('organization_mismatch');
    const claims = await this.#verify(ask.assertion, now);
    this.#match(claims);
    if (!rule.serviceAccounts.includes(ask.serviceAccountId)) throw new Refused('service_account_not_allowed');
    const workspace = ask.workspaceId ?? (rule.workspaces.length === 1 ? rule.workspaces[0] : undefined);
    if (workspace === undefined) throw new Refused('workspace_id_required');
    if (!rule.workspaces.includes(workspace)) throw new Refused('workspace_not_allowed');
    this.#spend(claims);
    return { claims, workspace };
  }

  async #verify(assertion: string, now: number): Promise<Claims> {
    const { trusts, longestJwtSeconds = LONGEST_JWT_SECONDS } = this.#rule;
    const jwt = readJwt(assertion);
    if (!jwt) throw new Refused('malformed_assertion');
    const { claims } = jwt;
    if (claims.iss !== trusts.issuer) throw new Refused('unknown_issuer');
    if (jwt.header.kid === undefined) throw new Refused('kid_required');
    for (const name of ['sub', 'iat', 'exp']) if (claims[name] === undefined) throw new Refused(`${name}_required`);
    const signature = await this.#keys.check(trusts, jwt);
    if (signature === 'unreachable') throw new Refused('jwks_unavailable');
    if (signature !== 'holds') throw new Refused('invalid_signature');
    const [iat, exp, nbf] = [Number(claims.iat), Number(claims.exp), Number(claims.nbf ?? 0)];
    if (now > exp + SKEW_SECONDS) throw new Refused('assertion_expired');
    if (now < iat - SKEW_SECONDS || now < nbf - SKEW_SECONDS) throw new Refused('assertion_not_yet_valid');
    if (exp - iat > longestJwtSeconds) throw new Refused('assertion_lifetime_too_long');
    return claims;
  }

  #match(claims: Claims): void {
    const { subjectPrefix, audience, claims: wanted = {}, condition } = this.#rule;
    if (subjectPrefix !== undefined && !startsAs(String(claims.sub), subjectPrefix)) {
      throw new Refused('match_subject_prefix');
    }
    if (audience !== undefined && !audiencesOf(claims).includes(audience)) throw new Refused('match_audience');
    for (const [name, value] of Object.entries(wanted)) {
      if (claims[name] !== value) throw new Refused('match_claims');
    }
    if (condition && !condition(claims)) throw new Refused('match_condition');
  }

  #spend(claims: Claims): void {
    if (this.#rule.checkJti === false) return;
    if (typeof claims.jti !== 'string') throw new Refused('jti_required');
    if (this.#spent.has(claims.jti)) throw new Refused('jti_reused');
    this.#spent.add(claims.jti);
  }
}

const startsAs = (subject: string, prefix: string): boolean =>
  prefix.endsWith('*') ? subject.startsWith(prefix.slice(0, -1)) : subject === prefix;

function betasOf(request: WireRequest): string[] {
  return request.headers
    .filter(([name]) => name === 'anthropic-beta')
    .flatMap(([, value]) => value.split(',').map((one) => one.trim()));
}

interface Exchange {
  readonly assertion: string;
  readonly ruleId: string;
  readonly organizationId: string;
  readonly serviceAccountId: string;
  readonly workspaceId: string | undefined;
}

/** The request's form. @throws ApiError 400 */
function readExchange(request: WireRequest): Exchange {
  const body = readJsonObject(request.body);
  if (!body) throw bad('The request body is not valid JSON.');
  const betas = betasOf(request);
  if (!betas.includes(OAUTH_BETA) || !betas.includes(FEDERATION_BETA)) {
    throw bad('This grant type requires the anthropic-beta header.');
  }
  const text = (name: string, form: RegExp): string => {
    const value = body[name];
    if (typeof value !== 'string' || value === '') throw bad(`${name}: Field required`);
    if (!form.test(value)) throw bad(`${name}: Invalid value`);
    return value;
  };
  text('grant_type', new RegExp(`^${GRANT}$`));
  const assertion = text('assertion', /./);
  if (assertion.length > LARGEST_ASSERTION) throw bad('assertion: Too long');
  return {
    assertion,
    ruleId: text('federation_rule_id', /^fdrl_[A-Za-z0-9]{8,}$/),
    organizationId: text('organization_id', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
    serviceAccountId: text('service_account_id', /^svac_[A-Za-z0-9]{8,}$/),
    workspaceId:
      body.workspace_id === undefined ? undefined : text('workspace_id', /^(default|wrkspc_[A-Za-z0-9]{8,})$/),
  };
}
