/**
 * Vertex AI on loopback: Anthropic's models (rawPredict, streamRawPredict, count-tokens) and Google's own.
 * In: requests with an access token. Out: Messages or generated content, whole or as server-sent events. Hosts: 127.0.0.1 only.
 * Order of judgement: who → may they → is the model served there → is the body sound.
 * Trap: the model is in the path and must not be in the body, except for count-tokens.
 * https://cloud.google.com/vertex-ai/generative-ai/docs/partner-models/claude/use-claude
 */
import { answerGenerate, readGenerate } from './gemini-api.ts';
import { answered, type GoogleAccount, GoogleError, permissionsIn, principalOf } from './google-account.ts';
import { bearerOf, jsonReply, type Reply, type WireRequest } from './loopback-server.ts';
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
import { type EmulatorOptions, type Service, startService } from './service.ts';

export interface VertexOptions extends EmulatorOptions {
  readonly account: GoogleAccount;
  readonly model: ScriptedModel;
  /** Where the models are served. */
  readonly locations?: readonly string[];
  /** Which model ids exist; default: all that begin with `claude-` or `gemini-`. */
  readonly serves?: (model: string) => boolean;
  /** Pause between two events of a stream, milliseconds. */
  readonly paceMs?: number | undefined;
}

export interface Vertex extends Service<ModelFault> {
  /** Lets another script speak from now on. */
  play(model: ScriptedModel): void;
  /** Bodies of the accepted model requests, latest last. */
  conversations(): readonly MessagesRequest[];
}

const LOCATIONS = ['global', 'us-east5', 'us-central1', 'europe-west1', 'europe-west4', 'asia-southeast1'];
const VERSION = 'vertex-2023-10-16';
const PERMISSION = 'aiplatform.endpoints.predict';

/** Starts the service. */
export async function startVertex(options: VertexOptions): Promise<Vertex> {
  let { model } = options;
  const conversations: MessagesRequest[] = [];
  const speak = (request: MessagesRequest): AssistantTurn => {
    conversations.push(request);
    return model(request);
  };
  const service = await startService<ModelFault>({
    ...options,
    service: 'vertex',
    fits: (fault, request) => suitsCall(fault, /:stream(RawPredict|GenerateContent)$/.test(request.path)),
    handle: (request, now, fault) => {
      try {
        const asked = { ...options, model: speak };
        return answered(fault, 'aiplatform.googleapis.com', () => answer(asked, request, now, fault));
      } catch (error) {
        if (error instanceof BadMessages) return badBody(error);
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
  };
}

function badBody(error: BadMessages): Reply {
  const body = { type: 'error', error: { type: 'invalid_request_error', message: error.message } };
  return { ...jsonReply(400, body), error: 'invalid_request_error' };
}

interface Route {
  readonly project: string;
  readonly location: string;
  readonly publisher: string;
  readonly model: string;
  readonly verb: string;
}

function findRoute({ method, path }: WireRequest): Route {
  const found =
    /^\/v1(?:beta1)?\/projects\/([^/]+)\/locations\/([^/]+)\/publishers\/(anthropic|google)\/models\/([^/:]+):(\w+)$/.exec(
      decodeURIComponent(path),
    );
  if (method !== 'POST' || !found) throw new GoogleError(404, 'NOT_FOUND', 'Not Found');
  const [, project = '', location = '', publisher = '', model = '', verb = ''] = found;
  return { project, location, publisher, model, verb };
}

function answer(options: VertexOptions, request: WireRequest, now: number, fault: ModelFault | undefined): Reply {
  const route = findRoute(request);
  const principal = principalOf(options.account, bearerOf(request), now);
  const resource = `projects/${route.project}/locations/${route.location}/publishers/${route.publisher}/models/${route.model}`;
  if (!permissionsIn(options.account, route.project, principal).includes(PERMISSION)) {
    throw new GoogleError(
      403,
      'PERMISSION_DENIED',
      `Permission '${PERMISSION}' denied on resource '//aiplatform.googleapis.com/${resource}' (or it may not exist).`,
      {
        reason: 'IAM_PERMISSION_DENIED',
        domain: 'aiplatform.googleapis.com',
        metadata: { permission: PERMISSION, resource },
      },
    );
  }
  if (!(options.locations ?? LOCATIONS).includes(route.location)) {
    throw new GoogleError(
      400,
      'FAILED_PRECONDITION',
      `Publisher Model \`${resource}\` is not servable in region ${route.location}.`,
    );
  }
  const told = { principal: principal.name, action: `${route.publisher}:${route.verb}` };
  if (route.publisher === 'google') return { ...generate(options, route, resource, request, fault), ...told };
  return { ...predict(options, route, resource, request, fault), ...told };
}

function checkModel(options: VertexOptions, family: RegExp, model: string, resource: string): void {
  if (options.serves?.(model) ?? family.test(model)) return;
  const message = `Publisher Model \`${resource}\` was not found or your project does not have access to it. Please ensure you are using a valid model version.`;
  throw new GoogleError(404, 'NOT_FOUND', message);
}

function predict(
  options: VertexOptions,
  route: Route,
  resource: string,
  request: WireRequest,
  fault: ModelFault | undefined,
): Reply {
  const { verb, model } = route;
  if (verb === 'rawPredict' && model === 'count-tokens') {
    const body = readMessages(request.body, { needs: ['model'] }) as MessagesRequest & { model: string };
    checkModel(options, /^claude-/, String(body.model), resource);
    return jsonReply(200, { input_tokens: tokensOf(request.body.length) });
  }
  if (verb !== 'rawPredict' && verb !== 'streamRawPredict') throw new GoogleError(404, 'NOT_FOUND', 'Not Found');
  checkModel(options, /^claude-/, model, resource);
  const body = readMessages(request.body, { version: VERSION, surplus: ['model'] });
  const named = model.replace('@', '-');
  const setting = { prefix: 'msg_vrtx_01', model: named, bytes: request.body.length };
  const streams = verb === 'streamRawPredict' && (body as { stream?: boolean }).stream === true;
  const how = { streams, fault, paceMs: options.paceMs, headers: {} };
  return answerMessage(composeMessage(options.model(body), body, setting), how);
}

/** One answer of a Google model. */
function generate(
  options: VertexOptions,
  route: Route,
  resource: string,
  request: WireRequest,
  fault: ModelFault | undefined,
): Reply {
  checkModel(options, /^gemini-/, route.model, resource);
  return answerGenerate(readGenerate(request.body), {
    verb: route.verb,
    sse: request.query.get('alt') === 'sse',
    modelName: route.model,
    model: options.model,
    fault,
    paceMs: options.paceMs,
  });
}
