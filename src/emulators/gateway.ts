/**
 * A model gateway on loopback, in the manner of LiteLLM: Messages, Chat Completions and Responses behind one bearer.
 * In: requests with a JWT of a trusted issuer made for this gateway, or with its own key. Out: model answers.
 * Hosts: 127.0.0.1 only.
 * Trap: gateways differ in what they let through (beta headers, count_tokens), so each difference is an option.
 * https://docs.litellm.ai/docs/proxy/token_auth
 */
import { randomBytes } from 'node:crypto';
import { modelCatalogue } from './codemie.ts';
import { IssuerKeys, type TrustedIssuer } from './issuer-keys.ts';
import { audiencesOf, readJwt } from './json-web-token.ts';
import { bearerOf, header, jsonReply, type Reply, type WireRequest } from './loopback-server.ts';
import {
  answerMessage,
  BadMessages,
  composeMessage,
  type ModelFault,
  readMessages,
  suitsCall,
  tokensOf,
} from './messages-api.ts';
import { answerModelRequest, BadRequest, type OpenAiApi, readModelRequest } from './openai-api.ts';
import type { AssistantTurn, MessagesRequest, ScriptedModel } from './script.ts';
import { asRefusal, type EmulatorOptions, type Service, startService } from './service.ts';

export interface GatewayOptions extends EmulatorOptions {
  readonly trusts: TrustedIssuer;
  readonly model: ScriptedModel;
  /** Audience a JWT must carry; default: the gateway's own address. */
  readonly audience?: string;
  /** In front of `/v1/…`, such as `/code-assistant-api`. */
  readonly prefix?: string;
  /** Values of `anthropic-beta` it rejects; `all`: the header itself. */
  readonly rejectsBeta?: 'all' | readonly string[];
  /** Whether `/v1/messages/count_tokens` exists; default true. */
  readonly countsTokens?: boolean;
  /** A header it insists on, besides the bearer. */
  readonly requires?: { readonly name: string; readonly value: string };
  /** Names in the catalogue at `/v1/llm_models`; default: there is none. */
  readonly catalogue?: readonly string[];
  /** Model names it routes; default: any. */
  readonly models?: readonly string[];
  readonly paceMs?: number | undefined;
}

export interface Gateway extends Service<ModelFault> {
  /** What a client calls the base address: with the prefix, without `/v1`. */
  readonly baseUrl: string;
  readonly audience: string;
  /** A key of the gateway's own that works (`sk-…`). */
  readonly apiKey: string;
  play(model: ScriptedModel): void;
  conversations(): readonly MessagesRequest[];
  readonly inputs: Readonly<Record<string, string>>;
  secrets(): readonly string[];
}

class GatewayError extends Error {
  readonly status: number;
  readonly type: string;
  constructor(status: number, type: string, message: string) {
    super(message);
    this.status = status;
    this.type = type;
  }
}

function errorReply({ status, type, message }: GatewayError): Reply {
  const body = { error: { message, type, param: 'None', code: String(status) } };
  const retry: Record<string, string> = status === 429 ? { 'retry-after': '1' } : {};
  return { ...jsonReply(status, body, retry), error: type };
}

const KNOWN_FAULTS: Readonly<Record<string, number>> = {
  auth_error: 401,
  budget_exceeded: 400,
  throttling_error: 429,
  internal_server_error: 500,
  service_unavailable: 503,
};

/** Starts the gateway. @throws the listen error */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  let { model } = options;
  const apiKey = `sk-${randomBytes(16).toString('base64url')}`;
  const conversations: MessagesRequest[] = [];
  const keys = new IssuerKeys();
  const prefix = options.prefix ?? '';
  const setting = (): Setting => ({
    options,
    audience: options.audience ?? service.url,
    apiKey,
    keys,
    speak: (request) => {
      conversations.push(request);
      return model(request);
    },
  });
  const service: Service<ModelFault> = await startService<ModelFault>({
    ...options,
    service: 'gateway',
    fits: (fault, request) => suitsCall(fault, /"stream"\s*:\s*true/.test(request.body.toString('utf8'))),
    handle: async (request, now, fault) => {
      const refusal = asRefusal(fault);
      try {
        if (refusal) {
          const status = refusal.status ?? KNOWN_FAULTS[refusal.code] ?? 400;
          throw new GatewayError(status, refusal.code, refusal.message ?? refusal.code);
        }
        return await answer(setting(), request, now, fault);
      } catch (error) {
        if (error instanceof GatewayError) return errorReply(error);
        if (error instanceof BadMessages || error instanceof BadRequest) {
          return errorReply(new GatewayError(400, 'invalid_request_error', error.message));
        }
        throw error;
      }
    },
  });
  const baseUrl = service.url + prefix;
  return {
    ...service,
    baseUrl,
    audience: setting().audience,
    apiKey,
    play: (next) => {
      model = next;
    },
    conversations: () => conversations,
    inputs: {
      'base-url': baseUrl,
      audience: setting().audience,
      ...(options.requires && { 'custom-headers': `${options.requires.name}: ${options.requires.value}` }),
    },
    secrets: () => [apiKey],
  };
}

interface Setting {
  readonly options: GatewayOptions;
  readonly audience: string;
  readonly apiKey: string;
  readonly keys: IssuerKeys;
  readonly speak: (request: MessagesRequest) => AssistantTurn;
}

type Route = OpenAiApi | 'messages' | 'count' | 'catalogue' | 'hello';

function findRoute({ options }: Setting, { method, path }: WireRequest): Route {
  const routes: Readonly<Record<string, Route>> = {
    '/v1/messages': 'messages',
    ...((options.countsTokens ?? true) && { '/v1/messages/count_tokens': 'count' }),
    '/v1/chat/completions': 'chat',
    '/chat/completions': 'chat',
    '/v1/responses': 'responses',
    '/responses': 'responses',
  };
  const { prefix = '', catalogue } = options;
  const below = path.startsWith(prefix) ? path.slice(prefix.length) : '';
  if (catalogue && method === 'GET' && below === '/v1/llm_models') return 'catalogue';
  if (catalogue && method === 'HEAD' && below === '/api/hello') return 'hello';
  const route = routes[below];
  if (route === undefined || method !== 'POST') throw new GatewayError(404, 'not_found', 'Not Found');
  return route;
}

async function answer(
  setting: Setting,
  request: WireRequest,
  now: number,
  fault: ModelFault | undefined,
): Promise<Reply> {
  const { options } = setting;
  const route = findRoute(setting, request);
  const principal = await authenticate(setting, request, Math.floor(now / 1000));
  const told = { principal, action: route };
  if (route === 'catalogue') return { ...jsonReply(200, modelCatalogue(options.catalogue ?? [])), ...told };
  if (route === 'hello') return { status: 200, headers: {}, ...told };
  const { requires } = options;
  if (requires && header(request, requires.name.toLowerCase()) !== requires.value) {
    throw new GatewayError(403, 'auth_error', `Header ${requires.name} is missing or not known.`);
  }
  if (route === 'chat' || route === 'responses') {
    const asked = readModelRequest(request.body, route);
    checkModel(options, asked.model);
    return { ...answerModelRequest(asked, { model: setting.speak, fault, paceMs: options.paceMs }), ...told };
  }
  checkBetas(options, request);
  const body = readMessages(request.body, { needs: route === 'count' ? ['model'] : ['model', 'max_tokens'] });
  const { model, stream } = body as { model?: string; stream?: boolean };
  checkModel(options, String(model));
  if (route === 'count') return { ...jsonReply(200, { input_tokens: tokensOf(request.body.length) }), ...told };
  const made = { prefix: 'msg_01', model: String(model), bytes: request.body.length };
  const how = { streams: stream === true, fault, paceMs: options.paceMs, headers: {} };
  return { ...answerMessage(composeMessage(setting.speak(body), body, made), how), ...told };
}

function checkModel({ models }: GatewayOptions, model: string): void {
  if (models?.includes(model) ?? true) return;
  throw new GatewayError(400, 'invalid_request_error', `Invalid model name passed in model=${model}.`);
}

function checkBetas({ rejectsBeta = [] }: GatewayOptions, request: WireRequest): void {
  const value = header(request, 'anthropic-beta');
  if (value === undefined) return;
  const betas = value.split(',').map((one) => one.trim());
  const rejected = rejectsBeta === 'all' ? betas : betas.filter((beta) => rejectsBeta.includes(beta));
  if (rejected.length === 0) return;
  const message = `Unexpected value(s) \`${rejected.join('`, `')}\` for the \`anthropic-beta\` header.`;
  throw new GatewayError(400, 'invalid_request_error', message);
}

/** Who calls: `sub` of the JWT, or `api-key`. @param now seconds */
async function authenticate(setting: Setting, request: WireRequest, now: number): Promise<string> {
  const bearer = bearerOf(request) ?? header(request, 'x-api-key');
  const refuse = (why: string): GatewayError => new GatewayError(401, 'auth_error', `Authentication Error, ${why}`);
  if (bearer === undefined) throw refuse('No api key passed in.');
  if (bearer === setting.apiKey) return 'api-key';
  const jwt = readJwt(bearer);
  if (!jwt) throw refuse('Invalid proxy server token passed.');
  const { claims } = jwt;
  if (claims.iss !== setting.options.trusts.issuer) throw refuse('Validation fails: Invalid issuer');
  const signature = await setting.keys.check(setting.options.trusts, jwt);
  if (signature !== 'holds') throw refuse('Validation fails: Signature verification failed');
  if (now >= Number(claims.exp)) throw refuse('Token Expired');
  if (claims.nbf !== undefined && now < Number(claims.nbf))
    throw refuse('Validation fails: The token is not yet valid');
  if (!audiencesOf(claims).includes(setting.audience)) throw refuse("Validation fails: Audience doesn't match");
  return String(claims.sub);
}
