/**
 * OpenAI on loopback: the workload identity exchange (auth.openai.com) and the Responses and Chat Completions APIs
 * (api.openai.com), on one address.
 * In: JSON posts. Out: access tokens, model answers. Hosts: 127.0.0.1 only.
 * Trap: the access token never outlives the JWT; exactly one enabled mapping must match.
 * https://developers.openai.com/api/reference/workload-identity-federation
 */
import { randomBytes } from 'node:crypto';
import { AccessTokens } from './access-tokens.ts';
import { IssuerKeys, type TrustedIssuer } from './issuer-keys.ts';
import { audiencesOf, type Claims, readJwt } from './json-web-token.ts';
import { bearerOf, jsonReply, type Reply, readJsonObject, type WireRequest } from './loopback-server.ts';
import { type ModelFault, suitsCall } from './messages-api.ts';
import { answerModelRequest, BadRequest, readModelRequest } from './openai-api.ts';
import type { AssistantTurn, MessagesRequest, ScriptedModel } from './script.ts';
import { asRefusal, type EmulatorOptions, inFull, type Service, startService } from './service.ts';

/** Claims that lead to a service account. */
export interface IdentityMapping {
  readonly serviceAccountId: string;
  /** Exact values. */
  readonly claims: Readonly<Record<string, string>>;
  readonly enabled?: boolean;
}

export interface OpenAiOptions extends EmulatorOptions {
  readonly trusts: TrustedIssuer;
  /** `sub` the one mapping names. */
  readonly subject: string;
  readonly model: ScriptedModel;
  /** Audience of the provider; default `https://api.openai.com/v1`. */
  readonly audience?: string;
  /** Replaces the one mapping. */
  readonly mappings?: readonly IdentityMapping[];
  /** Models the project may call; default: any. */
  readonly models?: readonly string[];
  readonly paceMs?: number | undefined;
}

export interface OpenAi extends Service<ModelFault> {
  readonly identityProviderId: string;
  readonly serviceAccountId: string;
  readonly audience: string;
  /** A plain API key that works. */
  readonly apiKey: string;
  play(model: ScriptedModel): void;
  conversations(): readonly MessagesRequest[];
  readonly inputs: Readonly<Record<string, string>>;
  secrets(): readonly string[];
  expireCredentials(now: number): void;
}

const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
const SUBJECT_TYPES = ['urn:ietf:params:oauth:token-type:jwt', 'urn:ietf:params:oauth:token-type:id_token'];
const LONGEST_SECONDS = 3600;

/** A refusal of the token endpoint (RFC 6749 §5.2) or, with a type, of the API. */
class OpenAiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly type: string | undefined;
  constructor(status: number, code: string, message: string, type?: string) {
    super(message);
    this.status = status;
    this.code = code;
    this.type = type;
  }
}

function errorReply({ status, code, type, message }: OpenAiError): Reply {
  const retry: Record<string, string> = status === 429 ? { 'retry-after': '1' } : {};
  const body =
    type === undefined ? { error: code, error_description: message } : { error: { message, type, param: null, code } };
  return { ...jsonReply(status, body, retry), error: code };
}

function badRequest({ message, parameter, code }: BadRequest): Reply {
  const error = { message, type: 'invalid_request_error', param: parameter || null, code };
  return { ...jsonReply(400, { error }), error: code ?? error.type };
}

const KNOWN_FAULTS: Readonly<Record<string, readonly [number, string]>> = {
  invalid_grant: [400, 'The subject token is not valid.'],
  invalid_client: [401, 'The identity provider is not known.'],
  access_denied: [403, 'No mapping admits this token.'],
  insufficient_permissions: [
    403,
    'You have insufficient permissions for this operation. Missing scopes: model.request.',
  ],
  rate_limit_exceeded: [429, 'Rate limit reached.'],
  server_error: [500, 'The server had an error while processing your request.'],
  service_unavailable: [503, 'The server is overloaded.'],
};

interface Grant {
  readonly principal: string;
}

interface State {
  readonly options: OpenAiOptions;
  readonly identityProviderId: string;
  readonly audience: string;
  readonly mappings: readonly IdentityMapping[];
  readonly apiKey: string;
  readonly tokens: AccessTokens<Grant>;
  readonly keys: IssuerKeys;
  readonly speak: (request: MessagesRequest) => AssistantTurn;
}

/** Starts both services with one provider and one mapping. @throws the listen error */
export async function startOpenAi(options: OpenAiOptions): Promise<OpenAi> {
  let { model } = options;
  const conversations: MessagesRequest[] = [];
  const identifier = (prefix: string): string => prefix + randomBytes(12).toString('hex');
  const serviceAccountId = options.mappings?.[0]?.serviceAccountId ?? identifier('svc_acct_');
  const state: State = {
    options,
    identityProviderId: identifier('idp_'),
    audience: options.audience ?? 'https://api.openai.com/v1',
    mappings: options.mappings ?? [{ serviceAccountId, claims: { sub: options.subject } }],
    apiKey: `sk-svcacct-${randomBytes(60).toString('base64url')}`,
    tokens: new AccessTokens<Grant>(),
    keys: new IssuerKeys(),
    speak: (request) => {
      conversations.push(request);
      return model(request);
    },
  };
  const service = await startService<ModelFault>({
    ...options,
    service: 'openai',
    fits: (fault, request) => suitsCall(fault, /"stream"\s*:\s*true/.test(request.body.toString('utf8'))),
    handle: async (request, now, fault) => {
      const refusal = asRefusal(fault);
      const type = request.path === '/oauth/token' ? undefined : 'invalid_request_error';
      try {
        if (refusal) throw new OpenAiError(...inFull(refusal, KNOWN_FAULTS), type);
        return await answer(state, request, now, fault);
      } catch (error) {
        if (error instanceof OpenAiError) return errorReply(error);
        if (error instanceof BadRequest) return badRequest(error);
        throw error;
      }
    },
  });
  return {
    ...service,
    identityProviderId: state.identityProviderId,
    serviceAccountId,
    audience: state.audience,
    apiKey: state.apiKey,
    play: (next) => {
      model = next;
    },
    conversations: () => conversations,
    inputs: {
      'openai-identity-provider-id': state.identityProviderId,
      'openai-service-account-id': serviceAccountId,
      'openai-base-url': `${service.url}/v1`,
      'openai-token-endpoint': `${service.url}/oauth/token`,
    },
    secrets: () => [state.apiKey, ...state.tokens.all()],
    expireCredentials: (now) => state.tokens.expireAll(now),
  };
}

async function answer(state: State, request: WireRequest, now: number, fault: ModelFault | undefined): Promise<Reply> {
  const { method, path } = request;
  if (method === 'POST' && path === '/oauth/token') return exchange(state, request, Math.floor(now / 1000));
  if (method === 'GET' && path === '/v1/models') return listModels(state, authenticate(state, request, now));
  const api = path === '/v1/responses' ? 'responses' : path === '/v1/chat/completions' ? 'chat' : undefined;
  if (method !== 'POST' || api === undefined) {
    throw new OpenAiError(404, 'unknown_url', `Invalid URL (${method} ${path})`, 'invalid_request_error');
  }
  const principal = authenticate(state, request, now);
  const asked = readModelRequest(request.body, api);
  if (!(state.options.models?.includes(asked.model) ?? true)) {
    const message = `The model \`${asked.model}\` does not exist or you do not have access to it.`;
    throw new OpenAiError(404, 'model_not_found', message, 'invalid_request_error');
  }
  const reply = answerModelRequest(asked, {
    model: state.speak,
    fault,
    paceMs: state.options.paceMs,
  });
  return { ...reply, principal, action: api };
}

function listModels({ options }: State, principal: string): Reply {
  const data = (options.models ?? ['gpt-5.5']).map((id) => ({ id, object: 'model', created: 0, owned_by: 'system' }));
  return { ...jsonReply(200, { object: 'list', data }), principal, action: 'models' };
}

function authenticate({ apiKey, tokens }: State, request: WireRequest, now: number): string {
  const bearer = bearerOf(request);
  if (bearer === apiKey) return 'api-key';
  const found = bearer === undefined ? undefined : tokens.find(bearer);
  if (found && now < found.expiresAt) return found.grant.principal;
  const [code, message] = found
    ? ['token_expired', 'Your access token has expired.']
    : bearer === undefined
      ? ['missing_api_key', 'You did not provide an API key.']
      : ['invalid_api_key', 'Incorrect API key provided.'];
  throw new OpenAiError(401, code, message, 'invalid_request_error');
}

/** @param now seconds */
async function exchange(state: State, request: WireRequest, now: number): Promise<Reply> {
  const body = readJsonObject(request.body);
  const text = (name: string): string => {
    const value = body?.[name];
    if (typeof value === 'string' && value !== '') return value;
    throw new OpenAiError(400, 'invalid_request', `Missing required parameter: ${name}.`);
  };
  if (text('grant_type') !== EXCHANGE) {
    throw new OpenAiError(400, 'unsupported_grant_type', 'The grant type is not supported.');
  }
  if (!SUBJECT_TYPES.includes(text('subject_token_type'))) {
    throw new OpenAiError(400, 'invalid_request', 'The subject token type is not supported.');
  }
  const serviceAccountId = text('service_account_id');
  if (text('identity_provider_id') !== state.identityProviderId) {
    throw new OpenAiError(401, 'invalid_client', 'The identity provider is not known.');
  }
  const claims = await verify(state, text('subject_token'), now);
  const admits = ({ enabled = true, claims: wanted, serviceAccountId: id }: IdentityMapping): boolean =>
    enabled && id === serviceAccountId && Object.entries(wanted).every(([name, value]) => claims[name] === value);
  if (state.mappings.filter(admits).length !== 1) {
    throw new OpenAiError(403, 'access_denied', 'Exactly one enabled mapping must match the subject token.');
  }
  const seconds = Math.min(LONGEST_SECONDS, Number(claims.exp) - now);
  const { token } = state.tokens.mint('sk-oat-', { principal: serviceAccountId }, (now + seconds) * 1000);
  const minted = {
    access_token: token,
    issued_token_type: ACCESS_TOKEN,
    token_type: 'Bearer',
    expires_in: seconds,
    expires_at: now + seconds,
  };
  return { ...jsonReply(200, minted), action: 'token', principal: serviceAccountId };
}

/** @param now seconds */
async function verify({ options, audience, keys }: State, token: string, now: number): Promise<Claims> {
  const invalid = (message: string): OpenAiError => new OpenAiError(400, 'invalid_grant', message);
  const jwt = readJwt(token);
  if (!jwt) throw invalid('The subject token is not a JWT.');
  const { claims } = jwt;
  if (claims.iss !== options.trusts.issuer) throw invalid('The issuer of the subject token is not the provider’s.');
  const signature = await keys.check(options.trusts, jwt);
  if (signature !== 'holds') throw invalid('The signature of the subject token could not be verified.');
  if (now >= Number(claims.exp)) throw invalid('The subject token has expired.');
  if (claims.nbf !== undefined && now < Number(claims.nbf)) throw invalid('The subject token is not yet valid.');
  if (!audiencesOf(claims).includes(audience))
    throw invalid('The audience of the subject token is not the provider’s.');
  return claims;
}
