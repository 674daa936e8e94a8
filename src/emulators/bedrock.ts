/**
 * Amazon Bedrock on loopback: the runtime (`/model/{id}/invoke…`, `/model/{id}/converse…`) and the part of the control plane
 * that agents ask (`/inference-profiles`), on one address.
 * In: requests signed with minted keys, or with a short-term API key. Out: Anthropic Messages or Converse, whole or as event stream.
 * Hosts: 127.0.0.1 only. Order of judgement: who → may they → does it exist → is the body sound.
 * Traps: the model id in the path may be percent-encoded, an ARN carries a slash inside; Converse is authorised by the actions
 * of InvokeModel, it has none of its own.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModelWithResponseStream.html
 */
import { randomUUID } from 'node:crypto';
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
import { converseBody, converseFrames, readConverse } from './bedrock-converse.ts';
import { encodeMessage } from './event-stream.ts';
import { type AccessRequest, deniedMessage, refusal } from './iam-policy.ts';
import { bearerOf, type Reply, type WireFault, type WireRequest } from './loopback-server.ts';
import {
  asStreamFault,
  BadMessages,
  type ComposedMessage,
  composeMessage,
  messageBody,
  messageEvents,
  playFrames,
  readMessages,
  type StreamFault,
} from './messages-api.ts';
import type { MessagesRequest, ScriptedModel } from './script.ts';
import { type AskedRefusal, type EmulatorOptions, inFull, type Service, startService } from './service.ts';

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
  | StreamFault;

export interface BedrockOptions extends EmulatorOptions {
  readonly region: string;
  readonly account: string;
  readonly partition?: string;
  readonly sessions: AwsSessions;
  readonly model: ScriptedModel;
  readonly models?: readonly FoundationModel[];
  readonly applicationProfiles?: readonly ApplicationProfile[];
  /** Pause between two events of a stream, milliseconds. */
  readonly paceMs?: number | undefined;
}

export interface Bedrock extends Service<BedrockFault> {
  /** Lets another script speak from now on. */
  play(model: ScriptedModel): void;
  /** Every bearer key that was shown, good or bad. */
  bearersSeen(): readonly string[];
  /** Bodies of the accepted model requests, latest last. */
  conversations(): readonly MessagesRequest[];
}

/** Starts the service. */
export async function startBedrock(options: BedrockOptions): Promise<Bedrock> {
  const runtime = new Runtime(options);
  const service = await startService<BedrockFault>({
    ...options,
    service: 'bedrock',
    fits: (fault, request) => request.path.startsWith('/model/') && suits(fault, request),
    handle: (request, _now, fault) =>
      fault?.kind === 'error' ? errorReply(faultError(fault)) : runtime.answer(request, fault),
  });
  return {
    ...service,
    play: (model) => {
      runtime.model = model;
    },
    bearersSeen: () => [...runtime.bearers],
    conversations: () => runtime.conversations,
  };
}

/** Faults of a stream wait for a request that streams. */
function suits(fault: BedrockFault, request: WireRequest): boolean {
  const ofStream = asStreamFault(fault) !== undefined || (fault.kind === 'error' && fault.only === 'stream');
  return !ofStream || /\/(invoke-with-response|converse)-stream$/.test(request.path);
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

function faultError(fault: AskedRefusal): BedrockError {
  return new BedrockError(...inFull(fault, KNOWN_FAULTS));
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

class Runtime {
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
    const bearer = bearerOf(request);
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
    const body = readBody(request.body, route.converse);
    const turn = this.model(body);
    this.conversations.push(body);
    const model = target.model.replace(/^anthropic\./, '').replace(/-v\d+(:\d+)?$/, '');
    const message = composeMessage(turn, body, { prefix: 'msg_bdrk_01', model, bytes: request.body.length });
    if (!route.streams) return route.converse ? jsonReply(converseBody(message)) : messageReply(message);
    return {
      status: 200,
      headers: {
        'content-type': 'application/vnd.amazon.eventstream',
        'x-amzn-requestid': randomUUID(),
        ...(route.converse ? {} : { 'x-amzn-bedrock-content-type': 'application/json' }),
      },
      stream: (out) => {
        const broken = asStreamFault(fault);
        const exception = exceptionFrame(broken?.kind === 'stream-exception' ? broken.code : undefined);
        return playFrames(out, route.converse ? converseFrames(message) : eventsOf(message).map(frame), {
          fault: broken,
          exception,
          paceMs: this.#options.paceMs,
        });
      },
    };
  }
}

interface Invoke {
  readonly kind: 'invoke';
  readonly action: string;
  readonly id: string;
  readonly streams: boolean;
  readonly converse: boolean;
}
type Route =
  | Invoke
  | { readonly kind: 'profiles'; readonly action: string }
  | { readonly kind: 'profile'; readonly action: string; readonly id: string };

function findRoute({ method, path }: WireRequest): Route | undefined {
  const [, encoded, verb] =
    /^\/model\/(.+)\/(invoke|invoke-with-response-stream|converse|converse-stream)$/.exec(path) ?? [];
  if (method === 'POST' && encoded !== undefined) {
    const streams = verb?.endsWith('-stream') === true;
    const action = streams ? 'bedrock:InvokeModelWithResponseStream' : 'bedrock:InvokeModel';
    return { kind: 'invoke', action, id: decodeId(encoded), streams, converse: verb?.startsWith('converse') === true };
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

function readBody(bytes: Buffer, converse: boolean): MessagesRequest {
  try {
    if (converse) return readConverse(bytes);
    return readMessages(bytes, { version: BEDROCK_VERSION, surplus: ['model', 'stream'] });
  } catch (error) {
    if (error instanceof BadMessages) throw new BedrockError(400, 'ValidationException', error.message);
    throw error;
  }
}

function messageReply(message: ComposedMessage): Reply {
  const reply = jsonReply(messageBody(message));
  const counts = {
    'x-amzn-bedrock-input-token-count': String(message.inputTokens),
    'x-amzn-bedrock-output-token-count': String(message.outputTokens),
    'x-amzn-bedrock-invocation-latency': '120',
  };
  return { ...reply, headers: { ...reply.headers, ...counts } };
}

/** The events of one streamed message, the last with the service's own measurements. */
function eventsOf(message: ComposedMessage): object[] {
  const measured = {
    'amazon-bedrock-invocationMetrics': {
      inputTokenCount: message.inputTokens,
      outputTokenCount: message.outputTokens,
      invocationLatency: 120,
      firstByteLatency: 60,
    },
  };
  return messageEvents(message).map((event) => (event.type === 'message_stop' ? { ...event, ...measured } : event));
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

function exceptionFrame(code = 'modelStreamErrorException'): Buffer {
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
