/**
 * Amazon Bedrock's OpenAI-compatible endpoint (`bedrock-mantle.<region>.api.aws`) on loopback: Responses, Chat Completions, models.
 * In: requests signed with minted keys for the service `bedrock-mantle`, or with a short-term API key. Out: model answers.
 * Hosts: 127.0.0.1 only. Order of judgement: who → is the body sound → may they → does the model exist.
 * Traps: the short-term key is one of the service `bedrock`, the signature one of `bedrock-mantle`; a request without the header
 * OpenAI-Project is one of the project `default`, and it is the project that is authorised, with the model as a condition key.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/bedrock-mantle.html
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_bedrock-mantle.html
 */
import type { AwsSession, AwsSessions } from './aws-credentials.ts';
import { type SignatureProblem, type Verification, verifyBearerKey, verifySignedRequest } from './aws-sigv4.ts';
import { type AccessRequest, deniedMessage, refusal } from './iam-policy.ts';
import { bearerOf, header, jsonReply, type Reply, type WireRequest } from './loopback-server.ts';
import { type ModelFault, suitsCall } from './messages-api.ts';
import { answerModelRequest, BadRequest, type OpenAiApi, readModelRequest } from './openai-api.ts';
import type { AssistantTurn, MessagesRequest, ScriptedModel } from './script.ts';
import { asRefusal, type EmulatorOptions, type Service, startService } from './service.ts';

export interface MantleOptions extends EmulatorOptions {
  readonly region: string;
  readonly account: string;
  readonly partition: string;
  readonly sessions: AwsSessions;
  readonly model: ScriptedModel;
  /** Model ids it serves. */
  readonly models?: readonly string[];
  readonly paceMs?: number | undefined;
}

export interface Mantle extends Service<ModelFault> {
  play(model: ScriptedModel): void;
  conversations(): readonly MessagesRequest[];
  /** Every bearer key that was shown, good or bad. */
  bearersSeen(): readonly string[];
}

const MODELS = ['openai.gpt-5.5', 'openai.gpt-5.6-sol', 'openai.gpt-oss-120b'];

class MantleError extends Error {
  readonly status: number;
  readonly code: string;
  readonly type: string;
  constructor(status: number, code: string, message: string, type = 'invalid_request_error') {
    super(message);
    this.status = status;
    this.code = code;
    this.type = type;
  }
}

function errorReply({ status, code, type, message }: MantleError): Reply {
  const retry: Record<string, string> = status === 429 ? { 'retry-after': '1' } : {};
  return { ...jsonReply(status, { error: { code, message, param: null, type } }, retry), error: code };
}

const KNOWN_FAULTS: Readonly<Record<string, readonly [number, string, string]>> = {
  rate_limit_exceeded: [429, 'Too many requests, please wait before trying again.', 'rate_limit_error'],
  server_error: [500, 'The system encountered an unexpected error during processing.', 'server_error'],
  service_unavailable: [503, 'Bedrock is unable to process your request.', 'server_error'],
};

/** The words of each refusal of a signature; Codex tells an expired credential by `ExpiredToken`. */
const SIGNATURE_CODES: Readonly<Record<SignatureProblem, string>> = {
  missing: 'MissingAuthenticationTokenException',
  incomplete: 'IncompleteSignatureException',
  'unknown-key': 'UnrecognizedClientException',
  expired: 'ExpiredTokenException',
  scope: 'InvalidSignatureException',
  date: 'InvalidSignatureException',
  signature: 'InvalidSignatureException',
};

/** Starts the endpoint. @throws the listen error */
export async function startMantle(options: MantleOptions): Promise<Mantle> {
  let { model } = options;
  const conversations: MessagesRequest[] = [];
  const bearers = new Set<string>();
  const speak = (request: MessagesRequest): AssistantTurn => {
    conversations.push(request);
    return model(request);
  };
  const service = await startService<ModelFault>({
    ...options,
    service: 'bedrock-mantle',
    fits: (fault, request) => suitsCall(fault, /"stream"\s*:\s*true/.test(request.body.toString('utf8'))),
    handle: (request, now, fault) => {
      const refused = asRefusal(fault);
      const bearer = bearerOf(request);
      if (bearer !== undefined) bearers.add(bearer);
      try {
        if (refused) {
          const [status, message, type] = KNOWN_FAULTS[refused.code] ?? [400, refused.code, 'invalid_request_error'];
          throw new MantleError(refused.status ?? status, refused.code, refused.message ?? message, type);
        }
        return answer({ ...options, model: speak }, request, now, fault);
      } catch (error) {
        if (error instanceof MantleError) return errorReply(error);
        if (error instanceof BadRequest) return errorReply(new MantleError(400, 'invalid_value', error.message));
        throw error;
      }
    },
  });
  return {
    ...service,
    play: (next) => {
      model = next;
    },
    conversations: () => conversations,
    bearersSeen: () => [...bearers],
  };
}

const ROUTES: Readonly<Record<string, OpenAiApi | 'models'>> = {
  'POST /openai/v1/responses': 'responses',
  'POST /v1/responses': 'responses',
  'POST /openai/v1/chat/completions': 'chat',
  'POST /v1/chat/completions': 'chat',
  'GET /openai/v1/models': 'models',
  'GET /v1/models': 'models',
};

function answer(options: MantleOptions, request: WireRequest, now: number, fault: ModelFault | undefined): Reply {
  const route = ROUTES[`${request.method} ${request.path}`];
  if (route === undefined) throw new MantleError(404, 'not_found', `Invalid URL (${request.method} ${request.path})`);
  const session = authenticate(options, request, now);
  const told = { principal: session.arn, action: route };
  const resource = projectOf(options, request);
  if (route === 'models') {
    authorise(session, { action: 'bedrock-mantle:ListModels', resource });
    const data = (options.models ?? MODELS).map((id) => ({ id, object: 'model' }));
    return { ...jsonReply(200, { object: 'list', data }), ...told };
  }
  const asked = readModelRequest(request.body, route);
  const context = { 'bedrock-mantle:Model': asked.model };
  authorise(session, { action: 'bedrock-mantle:CreateInference', resource, context });
  if (!(options.models ?? MODELS).includes(asked.model)) {
    throw new MantleError(404, 'model_not_found', `The model '${asked.model}' does not exist`);
  }
  return { ...answerModelRequest(asked, { model: options.model, fault, paceMs: options.paceMs }), ...told };
}

function projectOf({ partition, region, account }: MantleOptions, request: WireRequest): string {
  const project = header(request, 'openai-project') ?? 'default';
  return `arn:${partition}:bedrock-mantle:${region}:${account}:project/${project}`;
}

/** @param now milliseconds since the epoch */
function authenticate({ sessions, region }: MantleOptions, request: WireRequest, now: number): AwsSession {
  const bearer = bearerOf(request);
  const verified: Verification =
    bearer === undefined
      ? verifySignedRequest(request, { sessions, region, now, service: 'bedrock-mantle' })
      : verifyBearerKey(bearer, { sessions, region, now, service: 'bedrock' });
  if (!verified.session) {
    const code = SIGNATURE_CODES[verified.problem];
    throw new MantleError(401, code, verified.message, 'authentication_error');
  }
  if (bearer !== undefined) {
    const context = { 'bedrock-mantle:BearerTokenType': 'SHORT_TERM', 'bedrock:BearerTokenType': 'SHORT_TERM' };
    authorise(verified.session, { action: 'bedrock-mantle:CallWithBearerToken', resource: '*', context });
    authorise(verified.session, { action: 'bedrock:CallWithBearerToken', resource: '*', context });
  }
  return verified.session;
}

function authorise(session: AwsSession, access: AccessRequest): void {
  const reason = refusal(session.grants, access);
  if (reason === undefined) return;
  throw new MantleError(403, 'access_denied', deniedMessage(session.arn, access, reason), 'permission_denied_error');
}
