/**
 * Amazon Bedrock on loopback: the runtime (`/model/{id}/invoke…`) and the part of the control plane that agents ask
 * (`/inference-profiles`), on one address.
 * In: requests signed with minted keys, or with a short-term API key. Out: Anthropic Messages, whole or as event stream.
 * Hosts: 127.0.0.1 only. Order of judgement: who → may they → does it exist → is the body sound.
 * Trap: the model id in the path may be percent-encoded, an ARN carries a slash inside.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModelWithResponseStream.html
 */
import { randomBytes, randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { AwsSession, AwsSessions } from './aws-credentials.ts';
import { type SignatureProblem, type Verification, verifyBearerKey, verifySignedRequest } from './aws-sigv4.ts';
import {
  type ApplicationProfile,
  type Catalogue,
  describeProfile,
  type FoundationModel,
  findTarget,
  MODELS,
  type Place,
  profileArn,
  profileIds,
  requiredAccess,
  type Target,
} from './bedrock-catalogue.ts';
import { encodeMessage } from './event-stream.ts';
import { type AccessRequest, deniedMessage, refusal } from './iam-policy.ts';
import {
  asWireFault,
  Faults,
  header,
  type LogEntry,
  type Reply,
  startLoopback,
  type Tls,
  underFault,
  type WireFault,
  type WireRequest,
} from './loopback-server.ts';
import type { AssistantTurn, MessagesRequest, ScriptedModel } from './script.ts';

export type BedrockFault =
  | WireFault
  /** `ThrottlingException` (429), `InternalServerException` (500), `ServiceUnavailableException` (503) … */
  | {
      readonly kind: 'error';
      readonly code: string;
      readonly status?: number;
      readonly message?: string;
      /** Only streamed calls, so that an agent's probes do not use the fault up. */
      readonly only?: 'stream';
    }
  /** The stream begins and then says nothing more. */
  | { readonly kind: 'stall' }
  /** The connection breaks in the middle of the stream. */
  | { readonly kind: 'cut' }
  /** An exception event in the middle of the stream. */
  | { readonly kind: 'stream-exception'; readonly code?: string };

export interface BedrockOptions {
  readonly region: string;
  readonly account: string;
  readonly partition?: string;
  readonly sessions: AwsSessions;
  readonly model: ScriptedModel;
  readonly models?: readonly FoundationModel[];
  readonly applicationProfiles?: readonly ApplicationProfile[];
  /** Pause between two events of a stream, milliseconds. */
  readonly paceMs?: number | undefined;
  readonly clock?: () => number;
  readonly tls?: Tls | undefined;
  readonly roundTripMs?: number | undefined;
  readonly log?: (entry: LogEntry) => void;
}

export interface Bedrock {
  readonly url: string;
  readonly faults: Faults<BedrockFault>;
  /** Lets another script speak from now on. */
  play(model: ScriptedModel): void;
  /** Every bearer key that was shown, good or bad. */
  bearersSeen(): readonly string[];
  /** Bodies of the accepted model requests, latest last. */
  conversations(): readonly MessagesRequest[];
  close(): Promise<void>;
}

/** Starts the service. */
export async function startBedrock(options: BedrockOptions): Promise<Bedrock> {
  const faults = new Faults<BedrockFault>();
  const service = new Service(options);
  const server = await startLoopback({
    service: 'bedrock',
    tls: options.tls,
    roundTripMs: options.roundTripMs,
    log: options.log ?? (() => {}),
    handle: (request) => {
      const fault = request.path.startsWith('/model/') ? faults.take((next) => suits(next, request)) : undefined;
      return underFault(asWireFault(fault), () =>
        fault?.kind === 'error' ? errorReply(faultError(fault)) : service.answer(request, fault),
      );
    },
  });
  return {
    url: server.url,
    faults,
    play: (model) => {
      service.model = model;
    },
    bearersSeen: () => [...service.bearers],
    conversations: () => service.conversations,
    close: server.close,
  };
}

/** Faults of a stream wait for a request that streams. */
function suits(fault: BedrockFault, request: WireRequest): boolean {
  const ofStream =
    ['stall', 'cut', 'stream-exception'].includes(fault.kind) || (fault.kind === 'error' && fault.only === 'stream');
  return !ofStream || request.path.endsWith('/invoke-with-response-stream');
}

class BedrockError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const KNOWN_FAULTS: Readonly<Record<string, readonly [number, string]>> = {
  ThrottlingException: [429, 'Too many tokens, please wait before trying again.'],
  InternalServerException: [
    500,
    'The system encountered an unexpected error during processing. Try your request again.',
  ],
  ServiceUnavailableException: [503, 'Bedrock is unable to process your request.'],
  ModelTimeoutException: [408, 'The model took too long to respond.'],
  ModelNotReadyException: [429, 'The model is not ready.'],
  ExpiredTokenException: [403, 'The security token included in the request is expired'],
  AccessDeniedException: [403, "You don't have access to the model with the specified model ID."],
};

function faultError(fault: { code: string; status?: number; message?: string }): BedrockError {
  const [status, message] = KNOWN_FAULTS[fault.code] ?? [400, fault.code];
  return new BedrockError(fault.status ?? status, fault.code, fault.message ?? message);
}

const SIGNATURE_CODES: Readonly<Record<SignatureProblem, string>> = {
  missing: 'MissingAuthenticationTokenException',
  incomplete: 'IncompleteSignatureException',
  'unknown-key': 'UnrecognizedClientException',
  expired: 'ExpiredTokenException',
  scope: 'InvalidSignatureException',
  date: 'InvalidSignatureException',
  signature: 'InvalidSignatureException',
};

class Service {
  model: ScriptedModel;
  readonly bearers = new Set<string>();
  readonly conversations: MessagesRequest[] = [];
  readonly #options: BedrockOptions;
  readonly #place: Place;
  readonly #catalogue: Catalogue;

  constructor(options: BedrockOptions) {
    this.#options = options;
    this.model = options.model;
    this.#place = { partition: options.partition ?? 'aws', region: options.region, account: options.account };
    this.#catalogue = {
      models: options.models ?? MODELS,
      applicationProfiles: options.applicationProfiles ?? [],
    };
  }

  async answer(request: WireRequest, fault: BedrockFault | undefined): Promise<Reply> {
    const route = findRoute(request);
    let principal: string | undefined;
    const told = (reply: Reply): Reply => ({ ...reply, principal, action: route?.action });
    try {
      if (!route) throw new BedrockError(404, 'UnknownOperationException', 'Unknown operation');
      const session = this.#authenticate(request);
      principal = session.arn;
      if (route.kind === 'profiles') return told(this.#listProfiles(session, request));
      if (route.kind === 'profile') return told(this.#getProfile(session, route.id));
      return told(this.#invoke(session, route, request, fault));
    } catch (error) {
      if (error instanceof BedrockError) return told(errorReply(error));
      throw error;
    }
  }

  #authenticate(request: WireRequest): AwsSession {
    const { sessions, region, clock } = this.#options;
    const expected = { sessions, service: 'bedrock', region, now: (clock ?? Date.now)() };
    const bearer = /^Bearer (.*)$/i.exec(header(request, 'authorization') ?? '')?.[1];
    if (bearer !== undefined) this.bearers.add(bearer);
    const verified: Verification =
      bearer === undefined ? verifySignedRequest(request, expected) : verifyBearerKey(bearer, expected);
    if (!verified.session) throw new BedrockError(403, SIGNATURE_CODES[verified.problem], verified.message);
    if (bearer !== undefined) {
      const context = { 'bedrock:BearerTokenType': 'SHORT_TERM' };
      authorise(verified.session, { action: 'bedrock:CallWithBearerToken', resource: '*', context });
    }
    return verified.session;
  }

  #listProfiles(session: AwsSession, request: WireRequest): Reply {
    authorise(session, { action: 'bedrock:ListInferenceProfiles', resource: '*' });
    const type = request.query.get('type') === 'APPLICATION' ? 'APPLICATION' : 'SYSTEM_DEFINED';
    const summaries = profileIds(this.#catalogue, this.#place, type).map((id) =>
      describeProfile(id, this.#catalogue, this.#place),
    );
    return jsonReply({ inferenceProfileSummaries: summaries });
  }

  #getProfile(session: AwsSession, id: string): Reply {
    const resource = id.startsWith('arn:') ? id : profileArn(this.#place, id);
    authorise(session, { action: 'bedrock:GetInferenceProfile', resource });
    const profile = describeProfile(id, this.#catalogue, this.#place);
    if (!profile)
      throw new BedrockError(404, 'ResourceNotFoundException', 'The requested inference profile was not found.');
    return jsonReply(profile);
  }

  #invoke(session: AwsSession, route: Invoke, request: WireRequest, fault: BedrockFault | undefined): Reply {
    const target = findTarget(route.id, this.#catalogue, this.#place);
    for (const access of requiredAccess(route.action, target, this.#place)) authorise(session, access);
    checkTarget(target, route.id);
    const body = readBody(request.body);
    const turn = this.model(body);
    this.conversations.push(body);
    const message = composeMessage(turn, body, target.model, request.body.length);
    if (!route.streams) return messageReply(message);
    return {
      status: 200,
      headers: {
        'content-type': 'application/vnd.amazon.eventstream',
        'x-amzn-requestid': randomUUID(),
        'x-amzn-bedrock-content-type': 'application/json',
      },
      stream: (out) => play(out, message, fault, this.#options.paceMs ?? 0),
    };
  }
}

interface Invoke {
  readonly kind: 'invoke';
  readonly action: string;
  readonly id: string;
  readonly streams: boolean;
}
type Route =
  | Invoke
  | { readonly kind: 'profiles'; readonly action: string }
  | { readonly kind: 'profile'; readonly action: string; readonly id: string };

function findRoute({ method, path }: WireRequest): Route | undefined {
  const [, encoded, verb] = /^\/model\/(.+)\/(invoke|invoke-with-response-stream)$/.exec(path) ?? [];
  if (method === 'POST' && encoded !== undefined) {
    const streams = verb === 'invoke-with-response-stream';
    const action = streams ? 'bedrock:InvokeModelWithResponseStream' : 'bedrock:InvokeModel';
    return { kind: 'invoke', action, id: decodeId(encoded), streams };
  }
  if (method !== 'GET') return undefined;
  if (path === '/inference-profiles') return { kind: 'profiles', action: 'bedrock:ListInferenceProfiles' };
  const [, id] = /^\/inference-profiles\/(.+)$/.exec(path) ?? [];
  return id === undefined ? undefined : { kind: 'profile', action: 'bedrock:GetInferenceProfile', id: decodeId(id) };
}

function decodeId(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

function authorise(session: AwsSession, access: AccessRequest): void {
  const reason = refusal(session.grants, access);
  if (reason === undefined) return;
  throw new BedrockError(403, 'AccessDeniedException', deniedMessage(session.arn, access, reason));
}

function checkTarget(target: Target, id: string): void {
  if (!target.exists && target.kind === 'application-profile') {
    throw new BedrockError(
      404,
      'ResourceNotFoundException',
      'Could not resolve the inference profile from the provided ARN.',
    );
  }
  if (!target.exists) throw new BedrockError(400, 'ValidationException', 'The provided model identifier is invalid.');
  if (!target.onDemand) {
    throw new BedrockError(
      400,
      'ValidationException',
      `Invocation of model ID ${id} with on-demand throughput isn’t supported. Retry your request with the ID or ARN of an inference profile that contains this model.`,
    );
  }
}

const BEDROCK_VERSION = 'bedrock-2023-05-31';

function readBody(bytes: Buffer): MessagesRequest {
  const invalid = (message: string): BedrockError => new BedrockError(400, 'ValidationException', message);
  let body: Record<string, unknown>;
  try {
    body = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
  } catch {
    throw invalid('Malformed input request, please reformat your input and try again.');
  }
  if (typeof body !== 'object' || body === null)
    throw invalid('Malformed input request, please reformat your input and try again.');
  if (body.anthropic_version !== BEDROCK_VERSION) {
    throw invalid(body.anthropic_version === undefined ? 'anthropic_version: Field required' : 'Invalid API version');
  }
  for (const extra of ['model', 'stream']) {
    if (extra in body) throw invalid(`${extra}: Extra inputs are not permitted`);
  }
  if (body.max_tokens === undefined) throw invalid('max_tokens: Field required');
  if (!Number.isInteger(body.max_tokens) || Number(body.max_tokens) < 1) {
    throw invalid('max_tokens: Input should be greater than or equal to 1');
  }
  if (!Array.isArray(body.messages)) throw invalid('messages: Field required');
  if (body.messages.length === 0) throw invalid('messages: at least one message is required');
  return body as unknown as MessagesRequest;
}

interface ComposedMessage {
  readonly id: string;
  readonly model: string;
  readonly content: AssistantTurn['content'];
  readonly stopReason: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

const CHARACTERS_PER_TOKEN = 4;

function composeMessage(turn: AssistantTurn, request: MessagesRequest, model: string, bytes: number): ComposedMessage {
  const calls = turn.content.some(({ type }) => type === 'tool_use');
  const said = JSON.stringify(turn.content.map((block) => (block.type === 'text' ? block.text : block.input)));
  const outputTokens = Math.min(Math.ceil(said.length / CHARACTERS_PER_TOKEN), request.max_tokens);
  return {
    id: `msg_bdrk_01${randomBytes(16).toString('hex').slice(0, 22)}`,
    model: model.replace(/^anthropic\./, '').replace(/-v\d+(:\d+)?$/, ''),
    content: turn.content,
    stopReason: turn.stopReason ?? (calls ? 'tool_use' : 'end_turn'),
    inputTokens: turn.usage?.inputTokens ?? Math.ceil(bytes / CHARACTERS_PER_TOKEN),
    outputTokens: turn.usage?.outputTokens ?? outputTokens,
  };
}

const usageOf = (inputTokens: number, outputTokens: number): object => ({
  input_tokens: inputTokens,
  cache_creation_input_tokens: 0,
  cache_read_input_tokens: 0,
  output_tokens: outputTokens,
});

function messageReply(message: ComposedMessage): Reply {
  const reply = jsonReply({
    model: message.model,
    id: message.id,
    type: 'message',
    role: 'assistant',
    content: message.content,
    stop_reason: message.stopReason,
    stop_sequence: null,
    usage: usageOf(message.inputTokens, message.outputTokens),
  });
  const counts = {
    'x-amzn-bedrock-input-token-count': String(message.inputTokens),
    'x-amzn-bedrock-output-token-count': String(message.outputTokens),
    'x-amzn-bedrock-invocation-latency': '120',
  };
  return { ...reply, headers: { ...reply.headers, ...counts } };
}

/** The events of one streamed message, in order. */
function eventsOf(message: ComposedMessage): object[] {
  const started = {
    model: message.model,
    id: message.id,
    type: 'message',
    role: 'assistant',
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage: usageOf(message.inputTokens, 1),
  };
  return [
    { type: 'message_start', message: started },
    ...message.content.flatMap(blockEvents),
    {
      type: 'message_delta',
      delta: { stop_reason: message.stopReason, stop_sequence: null },
      usage: { output_tokens: message.outputTokens },
    },
    {
      type: 'message_stop',
      'amazon-bedrock-invocationMetrics': {
        inputTokenCount: message.inputTokens,
        outputTokenCount: message.outputTokens,
        invocationLatency: 120,
        firstByteLatency: 60,
      },
    },
  ];
}

const PIECE = 60;

function blockEvents(block: AssistantTurn['content'][number], index: number): object[] {
  const text = block.type === 'text' ? block.text : JSON.stringify(block.input);
  const pieces = text.match(new RegExp(`[\\s\\S]{1,${PIECE}}`, 'gu')) ?? [];
  const deltas = pieces.map((piece) =>
    block.type === 'text' ? { type: 'text_delta', text: piece } : { type: 'input_json_delta', partial_json: piece },
  );
  const opened = block.type === 'text' ? { type: 'text', text: '' } : { ...block, input: {} };
  return [
    { type: 'content_block_start', index, content_block: opened },
    ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta })),
    { type: 'content_block_stop', index },
  ];
}

function frame(event: object): Buffer {
  const bytes = Buffer.from(JSON.stringify(event)).toString('base64');
  // `p` is the padding the service adds so that lengths tell less.
  const padding = 'abcdefghijklmnopqrstuvwxyz'.slice(0, 1 + (bytes.length % 26));
  return encodeMessage({
    headers: { ':event-type': 'chunk', ':content-type': 'application/json', ':message-type': 'event' },
    payload: Buffer.from(JSON.stringify({ bytes, p: padding })),
  });
}

async function play(
  out: ServerResponse,
  message: ComposedMessage,
  fault: BedrockFault | undefined,
  paceMs: number,
): Promise<void> {
  const frames = eventsOf(message).map(frame);
  const breakAt = Math.floor(frames.length / 2);
  for (const [index, bytes] of frames.entries()) {
    if (out.destroyed) return;
    if (index === breakAt && fault?.kind === 'stall') return new Promise((resolve) => out.once('close', resolve));
    if (index === breakAt && fault?.kind === 'cut') {
      await new Promise<void>((resolve) => out.write(bytes.subarray(0, bytes.length >> 1), () => resolve()));
      out.destroy();
      return;
    }
    if (index === breakAt && fault?.kind === 'stream-exception') {
      out.write(exceptionFrame(fault.code ?? 'modelStreamErrorException'));
      return;
    }
    out.write(bytes);
    if (paceMs > 0) await new Promise((resolve) => setTimeout(resolve, paceMs));
  }
}

function exceptionFrame(code: string): Buffer {
  return encodeMessage({
    headers: { ':exception-type': code, ':content-type': 'application/json', ':message-type': 'exception' },
    payload: Buffer.from(JSON.stringify({ message: 'An error occurred while streaming the response.' })),
  });
}

function jsonReply(body: object): Reply {
  const headers = { 'content-type': 'application/json', 'x-amzn-requestid': randomUUID() };
  return { status: 200, headers, body: JSON.stringify(body) };
}

function errorReply(error: BedrockError): Reply {
  return {
    status: error.status,
    headers: {
      'content-type': 'application/json',
      'x-amzn-requestid': randomUUID(),
      'x-amzn-errortype': `${error.code}:http://internal.amazon.com/coral/com.amazon.bedrock/`,
    },
    body: JSON.stringify({ message: error.message }),
    error: error.code,
  };
}
