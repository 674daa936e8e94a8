/**
 * The Gemini API of Google AI on loopback (generativelanguage.googleapis.com), opened by an API key.
 * In: requests with `x-goog-api-key`, or `?key=`. Out: model answers. Hosts: 127.0.0.1 only.
 * Order of judgement: the key → the model → the body.
 * Trap: a key that is not valid is a 400 here, not a 401; no key at all is a 403.
 * https://ai.google.dev/gemini-api/docs/troubleshooting
 */
import { randomBytes } from 'node:crypto';
import { answerGenerate, GENERATE_VERBS, readGenerate, streams } from './gemini-api.ts';
import { answered, GoogleError } from './google-account.ts';
import { header, type Reply, type WireRequest } from './loopback-server.ts';
import { type ModelFault, suitsCall } from './messages-api.ts';
import type { AssistantTurn, MessagesRequest, ScriptedModel } from './script.ts';
import { type EmulatorOptions, type Service, startService } from './service.ts';

export interface GeminiOptions extends EmulatorOptions {
  readonly model: ScriptedModel;
  /** Which model ids exist; default: all that begin with `gemini-`. */
  readonly serves?: (model: string) => boolean;
  /** Pause between two events of a stream, milliseconds. */
  readonly paceMs?: number | undefined;
}

export interface Gemini extends Service<ModelFault> {
  /** A key that works. */
  readonly apiKey: string;
  play(model: ScriptedModel): void;
  /** Bodies of the accepted model requests, latest last. */
  conversations(): readonly MessagesRequest[];
  /** None: only the key leads there, and the name of the host. */
  readonly inputs: Readonly<Record<string, string>>;
  secrets(): readonly string[];
  /** Ends the life of the key. */
  expireCredentials(now: number): void;
}

const SERVICE = 'generativelanguage.googleapis.com';

interface State {
  readonly options: GeminiOptions;
  readonly apiKey: string;
  readonly speak: (request: MessagesRequest) => AssistantTurn;
  expiresAt: number;
}

/** Starts the service. @throws the listen error */
export async function startGemini(options: GeminiOptions): Promise<Gemini> {
  let { model } = options;
  const conversations: MessagesRequest[] = [];
  const state: State = {
    options,
    apiKey: `AIza${randomBytes(27).toString('base64url').slice(0, 35)}`,
    speak: (request) => {
      conversations.push(request);
      return model(request);
    },
    expiresAt: Number.POSITIVE_INFINITY,
  };
  const service = await startService<ModelFault>({
    ...options,
    service: 'gemini',
    fits: (fault, request) => suitsCall(fault, streams(request.path)),
    handle: (request, now, fault) => answered(fault, SERVICE, () => answer(state, request, now, fault)),
  });
  return {
    ...service,
    apiKey: state.apiKey,
    play: (next) => {
      model = next;
    },
    conversations: () => conversations,
    inputs: {},
    secrets: () => [state.apiKey],
    expireCredentials: (now) => {
      state.expiresAt = now;
    },
  };
}

function answer(state: State, request: WireRequest, now: number, fault: ModelFault | undefined): Reply {
  authenticate(state, request, now);
  const found = /^\/v1(beta)?\/models\/([\w.-]+):(\w+)$/.exec(request.path);
  const [, beta, name = '', verb = ''] = found ?? [];
  if (request.method !== 'POST' || !GENERATE_VERBS.some((known) => known === verb)) {
    throw new GoogleError(404, 'NOT_FOUND', 'Not Found');
  }
  if (!(state.options.serves?.(name) ?? name.startsWith('gemini-'))) {
    throw new GoogleError(
      404,
      'NOT_FOUND',
      `models/${name} is not found for API version v1${beta ?? ''}, or is not supported for generateContent. Call ListModels to see the list of available models and their supported methods.`,
    );
  }
  const reply = answerGenerate(readGenerate(request.body), {
    verb,
    sse: request.query.get('alt') === 'sse',
    modelName: name,
    model: state.speak,
    fault,
    paceMs: state.options.paceMs,
  });
  return { ...reply, principal: 'api-key', action: verb };
}

function authenticate({ apiKey, expiresAt }: State, request: WireRequest, now: number): void {
  const given = header(request, 'x-goog-api-key') ?? request.query.get('key') ?? undefined;
  if (header(request, 'authorization') !== undefined) {
    throw new GoogleError(
      401,
      'UNAUTHENTICATED',
      'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
      { reason: 'ACCESS_TOKEN_TYPE_UNSUPPORTED', metadata: { service: SERVICE } },
    );
  }
  if (given === undefined || given === '') {
    throw new GoogleError(
      403,
      'PERMISSION_DENIED',
      "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
    );
  }
  const details = { reason: 'API_KEY_INVALID', metadata: { service: SERVICE } };
  if (given !== apiKey) {
    throw new GoogleError(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', details);
  }
  if (now >= expiresAt) {
    throw new GoogleError(400, 'INVALID_ARGUMENT', 'API key expired. Please renew the API key.', details);
  }
}
