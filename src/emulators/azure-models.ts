/**
 * One Azure AI resource on loopback: Anthropic's models as Foundry serves them, and Azure OpenAI.
 * In: requests with an Entra token or the resource's key. Out: model answers, whole or streamed. Hosts: 127.0.0.1 only.
 * Trap: a key goes in `x-api-key` to Anthropic's models and in `api-key` to OpenAI's; `model` names a deployment.
 * https://learn.microsoft.com/azure/ai-foundry/foundry-models/how-to/use-foundry-models-claude
 * https://learn.microsoft.com/azure/ai-foundry/openai/reference
 */
import { audiencesOf, type PublicJwk, readJwt, signatureHolds } from './json-web-token.ts';
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
import { asRefusal, type EmulatorOptions, inFull, type Service, startService } from './service.ts';

export interface AzureModelsOptions extends EmulatorOptions {
  readonly tenantId: string;
  /** Key and `iss` of the tenant's access tokens. */
  readonly jwk: PublicJwk;
  readonly issuer: string;
  /** Client ids that hold a role with the data actions on this resource. */
  readonly allowed: readonly string[];
  /** The resource's static key. */
  readonly apiKey: string;
  /** Access tokens whose life was ended before their `exp`. */
  readonly hasEnded?: (token: string) => boolean;
  /** Deployment names; default: any. */
  readonly deployments?: readonly string[];
  readonly model: ScriptedModel;
  readonly paceMs?: number | undefined;
}

export interface AzureModels extends Service<ModelFault> {
  play(model: ScriptedModel): void;
  conversations(): readonly MessagesRequest[];
}

const AUDIENCES = ['https://cognitiveservices.azure.com', 'https://ai.azure.com'];

class AzureError extends Error {
  readonly status: number;
  readonly code: string;
  /** The oldest form has no `error` object. */
  readonly flat: boolean;
  constructor(status: number, code: string, message: string, flat = false) {
    super(message);
    this.status = status;
    this.code = code;
    this.flat = flat;
  }
}

function errorReply(error: AzureError): Reply {
  const { status, code, message } = error;
  const body = error.flat ? { statusCode: status, message } : { error: { code, message } };
  const retry: Record<string, string> = status === 429 ? { 'retry-after': '1' } : {};
  return { ...jsonReply(status, body, retry), error: code };
}

const KNOWN_FAULTS: Readonly<Record<string, readonly [number, string]>> = {
  RateLimitReached: [
    429,
    'Requests have exceeded the call rate limit of your current tier. Please retry after 1 second.',
  ],
  InternalServerError: [500, 'The server had an error while processing your request.'],
  ServiceUnavailable: [503, 'The service is temporarily unable to process your request.'],
  PermissionDenied: [401, 'The principal lacks the required data action to perform the operation.'],
};

/** Starts the resource. */
export async function startAzureModels(options: AzureModelsOptions): Promise<AzureModels> {
  let { model } = options;
  const conversations: MessagesRequest[] = [];
  const speak = (request: MessagesRequest): AssistantTurn => {
    conversations.push(request);
    return model(request);
  };
  const service = await startService<ModelFault>({
    ...options,
    service: 'azure-models',
    fits: (fault, request) => suitsCall(fault, /"stream"\s*:\s*true/.test(request.body.toString('utf8'))),
    handle: (request, now, fault) => {
      const refusal = asRefusal(fault);
      try {
        if (refusal) throw new AzureError(...inFull(refusal, KNOWN_FAULTS));
        return answer({ ...options, model: speak }, request, now, fault);
      } catch (error) {
        if (error instanceof AzureError) return errorReply(error);
        if (error instanceof BadMessages) return badMessages(error);
        if (error instanceof BadRequest) return badRequest(error);
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

function badMessages({ message }: BadMessages): Reply {
  const error = { type: 'invalid_request_error', message };
  return { ...jsonReply(400, { type: 'error', error }), error: error.type };
}

function badRequest({ message, parameter, code }: BadRequest): Reply {
  const error = { message, type: 'invalid_request_error', param: parameter || null, code };
  return { ...jsonReply(400, { error }), error: code ?? error.type };
}

type Route =
  | { readonly kind: 'messages' | 'count' | 'models' }
  | { readonly kind: OpenAiApi; readonly deployment?: string | undefined };

function findRoute({ method, path, query }: WireRequest): Route {
  const [, project = ''] = /^(\/api\/projects\/[^/]+)?\//.exec(path) ?? [];
  const place = path.slice(project.length);
  if (method === 'POST' && place === '/anthropic/v1/messages') return { kind: 'messages' };
  if (method === 'POST' && place === '/anthropic/v1/messages/count_tokens') return { kind: 'count' };
  if (method === 'GET' && place === '/openai/v1/models') return { kind: 'models' };
  const [, deployment, api] =
    /^\/openai\/(?:v1|deployments\/([^/]+))\/(responses|chat\/completions)$/.exec(place) ?? [];
  if (method !== 'POST' || api === undefined || (deployment !== undefined && api === 'responses')) {
    throw new AzureError(404, '404', 'Resource not found');
  }
  const version = query.get('api-version');
  if (deployment !== undefined && !/^\d{4}-\d\d-\d\d(-preview)?$/.test(version ?? '')) {
    throw new AzureError(404, '404', 'Resource not found');
  }
  return { kind: api === 'responses' ? 'responses' : 'chat', deployment };
}

function answer(options: AzureModelsOptions, request: WireRequest, now: number, fault: ModelFault | undefined): Reply {
  const route = findRoute(request);
  const openai = ['chat', 'responses', 'models'].includes(route.kind);
  const principal = authenticate(options, request, Math.floor(now / 1000), openai ? 'api-key' : 'x-api-key');
  const told = { principal, action: route.kind };
  if (route.kind === 'chat' || route.kind === 'responses') {
    const asked = readModelRequest(request.body, route.kind, route.deployment);
    checkDeployment(options, asked.model);
    return { ...answerModelRequest(asked, { model: options.model, fault, paceMs: options.paceMs }), ...told };
  }
  if (route.kind === 'models') return { ...listModels(options), ...told };
  if (header(request, 'anthropic-version') === undefined) {
    throw new BadMessages('anthropic-version: header is required');
  }
  const needs = route.kind === 'count' ? ['model'] : ['model', 'max_tokens'];
  const body = readMessages(request.body, { needs }) as MessagesRequest & { model: string; stream?: boolean };
  checkDeployment(options, body.model);
  if (route.kind === 'count') return { ...jsonReply(200, { input_tokens: tokensOf(request.body.length) }), ...told };
  const setting = { prefix: 'msg_01', model: body.model, bytes: request.body.length };
  const message = composeMessage(options.model(body), body, setting);
  const how = { streams: body.stream === true, fault, paceMs: options.paceMs, headers: {} };
  return { ...answerMessage(message, how), ...told };
}

function listModels({ deployments = [] }: AzureModelsOptions): Reply {
  return jsonReply(200, { object: 'list', data: deployments.map((id) => ({ id, object: 'model' })) });
}

function checkDeployment(options: AzureModelsOptions, name: string): void {
  if (options.deployments?.includes(name) ?? true) return;
  throw new AzureError(
    404,
    'DeploymentNotFound',
    'The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again.',
  );
}

/** Who calls: the application of the token, or `api-key`. @param now seconds */
function authenticate(options: AzureModelsOptions, request: WireRequest, now: number, keyHeader: string): string {
  const bearer = bearerOf(request);
  const key = header(request, keyHeader);
  if (bearer === undefined && key === options.apiKey) return 'api-key';
  if (bearer === undefined) {
    throw new AzureError(
      401,
      '401',
      'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.',
    );
  }
  const jwt = readJwt(bearer);
  const claims = jwt?.claims ?? {};
  const sound =
    jwt !== undefined &&
    !options.hasEnded?.(bearer) &&
    signatureHolds(jwt, options.jwk) &&
    claims.iss === options.issuer &&
    claims.tid === options.tenantId &&
    now < Number(claims.exp) &&
    audiencesOf(claims).some((audience) => AUDIENCES.includes(audience));
  if (!sound) {
    throw new AzureError(
      401,
      'Unauthorized',
      `Unauthorized. Access token is missing, invalid, audience is incorrect (${AUDIENCES[0]}), or have expired.`,
      true,
    );
  }
  if (options.allowed.includes(String(claims.appid))) return String(claims.appid);
  throw new AzureError(
    401,
    'PermissionDenied',
    `The principal \`${String(claims.oid)}\` lacks the required data action to perform \`${request.method} ${request.path}\` operation.`,
  );
}
