/**
 * Vendors that know nothing but a stored key, each on a loopback address of its own: OpenAI- or Anthropic-compatible.
 * In: requests with the vendor's key, at the vendor's own paths. Out: model answers. Hosts: 127.0.0.1 only.
 * Order of judgement: the path → the key → the body.
 * Traps: Anthropic-compatible paths take the key as `x-api-key` or as bearer, the others as bearer only; xAI answers a wrong key
 * with 400, and no two vendors give a refusal the same form.
 * https://docs.mistral.ai/api · https://console.groq.com/docs/errors · https://inference-docs.cerebras.ai/support/error ·
 * https://docs.x.ai/docs/key-information/debugging · https://openrouter.ai/docs/api-reference/errors ·
 * https://vercel.com/docs/ai-gateway · https://docs.z.ai/api-reference · https://opencode.ai/docs/zen ·
 * https://platform.minimax.io/docs/api-reference/text-anthropic-api
 */
import { randomBytes } from 'node:crypto';
import type { KeyVendor } from '../core/credential.ts';
import { bearerOf, header, jsonReply, type Reply, readJsonObject, type WireRequest } from './loopback-server.ts';
import {
  answerMessage,
  BadMessages,
  composeMessage,
  type ModelFault,
  readMessages,
  suitsCall,
} from './messages-api.ts';
import { answerModelRequest, BadRequest, type OpenAiApi, readModelRequest } from './openai-api.ts';
import type { AssistantTurn, MessagesRequest, ScriptedModel } from './script.ts';
import { asRefusal, type EmulatorOptions, type Service, startService } from './service.ts';

export interface KeyVendorsOptions extends EmulatorOptions {
  readonly model: ScriptedModel;
  readonly paceMs?: number | undefined;
}

export interface VendorHandle extends Service<ModelFault> {
  /** The name the vendor's clients ask for. */
  readonly host: string;
  /** A key that works, here alone. */
  readonly apiKey: string;
}

export interface KeyVendors {
  readonly vendors: Readonly<Record<KeyVendor, VendorHandle>>;
  play(model: ScriptedModel): void;
  /** Bodies of the accepted model requests of all of them, latest last. */
  conversations(): readonly MessagesRequest[];
  /** None: only the key leads there, and the name of the host. */
  readonly inputs: Readonly<Record<string, string>>;
  secrets(): readonly string[];
  close(): Promise<void>;
}

type Api = OpenAiApi | 'messages';

interface Facts {
  readonly host: string;
  readonly paths: Readonly<Record<string, Api>>;
  /** How keys of the vendor begin. */
  readonly begins: string;
  /** A stream tells the usage without being asked to. */
  readonly alwaysTellsUsage?: boolean;
  /** The answer to a key that is not known. */
  readonly wrongKey: readonly [number, object];
}

const ANTHROPIC_REFUSAL = { type: 'error', error: { type: 'authentication_error', message: 'invalid x-api-key' } };
const MINIMAX_REFUSAL = {
  type: 'error',
  error: {
    type: 'authentication_error',
    message: "login fail: Please carry the API secret key in the 'Authorization' field of the request header",
  },
};

const FACTS: Readonly<Record<KeyVendor, Facts>> = {
  mistral: {
    host: 'api.mistral.ai',
    paths: { '/v1/chat/completions': 'chat' },
    begins: '',
    alwaysTellsUsage: true,
    wrongKey: [401, { detail: 'Unauthorized' }],
  },
  groq: {
    host: 'api.groq.com',
    paths: { '/openai/v1/chat/completions': 'chat', '/openai/v1/responses': 'responses' },
    begins: 'gsk_',
    wrongKey: [401, { error: { message: 'Invalid API Key', type: 'invalid_request_error', code: 'invalid_api_key' } }],
  },
  cerebras: {
    host: 'api.cerebras.ai',
    paths: { '/v1/chat/completions': 'chat' },
    begins: 'csk-',
    wrongKey: [
      401,
      { message: 'Wrong API Key', type: 'invalid_request_error', param: 'api_key', code: 'wrong_api_key' },
    ],
  },
  xai: {
    host: 'api.x.ai',
    paths: { '/v1/chat/completions': 'chat', '/v1/responses': 'responses', '/v1/messages': 'messages' },
    begins: 'xai-',
    wrongKey: [
      400,
      {
        code: 'Client specified an invalid argument',
        error: 'Incorrect API key provided. You can obtain an API key from https://console.x.ai.',
      },
    ],
  },
  openrouter: {
    host: 'openrouter.ai',
    paths: {
      '/api/v1/chat/completions': 'chat',
      '/api/v1/responses': 'responses',
      '/api/v1/messages': 'messages',
    },
    begins: 'sk-or-v1-',
    wrongKey: [401, { error: { message: 'User not found.', code: 401 } }],
  },
  'vercel-ai-gateway': {
    host: 'ai-gateway.vercel.sh',
    paths: { '/v1/chat/completions': 'chat', '/v1/responses': 'responses', '/v1/messages': 'messages' },
    begins: 'vck_',
    wrongKey: [401, ANTHROPIC_REFUSAL],
  },
  zai: {
    host: 'api.z.ai',
    paths: { '/api/coding/paas/v4/chat/completions': 'chat', '/api/paas/v4/chat/completions': 'chat' },
    begins: '',
    wrongKey: [401, { error: { code: '401', message: 'token expired or incorrect' } }],
  },
  'opencode-zen': {
    host: 'opencode.ai',
    paths: { '/zen/v1/chat/completions': 'chat', '/zen/v1/responses': 'responses', '/zen/v1/messages': 'messages' },
    begins: 'sk-',
    wrongKey: [401, { type: 'error', error: { type: 'AuthError', message: 'Invalid API key.' } }],
  },
  minimax: {
    host: 'api.minimax.io',
    paths: { '/anthropic/v1/messages': 'messages', '/v1/chat/completions': 'chat' },
    begins: 'eyJ',
    wrongKey: [401, MINIMAX_REFUSAL],
  },
  'minimax-cn': {
    host: 'api.minimaxi.com',
    paths: { '/anthropic/v1/messages': 'messages', '/v1/chat/completions': 'chat' },
    begins: 'eyJ',
    wrongKey: [401, MINIMAX_REFUSAL],
  },
};

interface State {
  readonly facts: Facts;
  readonly apiKey: string;
  readonly speak: (request: MessagesRequest) => AssistantTurn;
  readonly paceMs: number | undefined;
}

/** Starts every vendor. @throws the listen error */
export async function startKeyVendors(options: KeyVendorsOptions): Promise<KeyVendors> {
  let { model } = options;
  const conversations: MessagesRequest[] = [];
  const speak = (request: MessagesRequest): AssistantTurn => {
    conversations.push(request);
    return model(request);
  };
  const names = Object.keys(FACTS) as KeyVendor[];
  const started = await Promise.all(names.map((vendor) => startVendor(vendor, options, speak)));
  return {
    vendors: Object.fromEntries(started.map((one, at) => [names[at], one])) as Record<KeyVendor, VendorHandle>,
    play: (next) => {
      model = next;
    },
    conversations: () => conversations,
    inputs: {},
    secrets: () => started.map(({ apiKey }) => apiKey),
    close: async () => {
      await Promise.all(started.map((one) => one.close()));
    },
  };
}

async function startVendor(
  vendor: KeyVendor,
  options: KeyVendorsOptions,
  speak: State['speak'],
): Promise<VendorHandle> {
  const facts = FACTS[vendor];
  const state: State = {
    facts,
    apiKey: facts.begins + randomBytes(24).toString('hex'),
    speak,
    paceMs: options.paceMs,
  };
  const service = await startService<ModelFault>({
    ...options,
    service: vendor,
    fits: (fault, request) => suitsCall(fault, /"stream"\s*:\s*true/.test(request.body.toString('utf8'))),
    handle: (request, _now, fault) => {
      const refusal = asRefusal(fault);
      if (refusal) return refused(refusal.status ?? 400, refusal.code, refusal.message ?? refusal.code);
      return answer(state, request, fault);
    },
  });
  return { ...service, host: facts.host, apiKey: state.apiKey };
}

function refused(status: number, code: string, message: string): Reply {
  const retry: Record<string, string> = status === 429 ? { 'retry-after': '1' } : {};
  return { ...jsonReply(status, { error: { message, type: code, code } }, retry), error: code };
}

function answer(state: State, request: WireRequest, fault: ModelFault | undefined): Reply {
  const api = state.facts.paths[request.path];
  if (api === undefined || request.method !== 'POST') return refused(404, 'not_found', 'Not Found');
  if (!holdsKey(state, request, api)) {
    const [status, body] = state.facts.wrongKey;
    return { ...jsonReply(status, body), error: 'invalid_api_key' };
  }
  try {
    const reply = api === 'messages' ? message(state, request, fault) : completion(state, request, api, fault);
    return { ...reply, principal: 'api-key', action: api };
  } catch (error) {
    if (error instanceof BadMessages || error instanceof BadRequest) {
      return refused(400, 'invalid_request_error', error.message);
    }
    throw error;
  }
}

function holdsKey({ apiKey }: State, request: WireRequest, api: Api): boolean {
  const bearer = bearerOf(request);
  const key = api === 'messages' ? header(request, 'x-api-key') : undefined;
  return [bearer, key].every((one) => one === undefined || one === apiKey) && (bearer ?? key) !== undefined;
}

function completion(state: State, request: WireRequest, api: OpenAiApi, fault: ModelFault | undefined): Reply {
  const body = state.facts.alwaysTellsUsage ? withUsage(request.body) : request.body;
  return answerModelRequest(readModelRequest(body, api), { model: state.speak, fault, paceMs: state.paceMs });
}

function withUsage(bytes: Buffer): Buffer {
  const body = readJsonObject(bytes);
  return body ? Buffer.from(JSON.stringify({ ...body, stream_options: { include_usage: true } })) : bytes;
}

function message(state: State, request: WireRequest, fault: ModelFault | undefined): Reply {
  const body = readMessages(request.body, { needs: ['model', 'max_tokens'] });
  const { model, stream } = body as { model?: string; stream?: boolean };
  const made = { prefix: 'msg_', model: String(model), bytes: request.body.length };
  const how = { streams: stream === true, fault, paceMs: state.paceMs, headers: {} };
  return answerMessage(composeMessage(state.speak(body), body, made), how);
}
