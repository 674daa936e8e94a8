/**
 * GitHub Copilot's model service and the part of GitHub's REST and GraphQL APIs around it, on one address.
 * In: GitHub tokens of every kind, as the runner and the user have them. Out: model lists, completions, what a token may do.
 * Hosts: 127.0.0.1 only.
 * Trap: a token of a job is judged by its permissions, a token of a person by the person's plan; a classic personal token is
 * good at GitHub and no good at Copilot.
 * https://docs.github.com/en/copilot/concepts/agents/about-copilot-cli · https://docs.github.com/en/rest
 */
import { randomBytes } from 'node:crypto';
import { bearerOf, header, jsonReply, type Reply, readJsonObject, type WireRequest } from './loopback-server.ts';
import { asStreamFault, type ModelFault, playFrames, suitsCall } from './messages-api.ts';
import { BadChat, composeChat, readChat } from './openai-chat.ts';
import type { MessagesRequest, ScriptedModel } from './script.ts';
import { asRefusal, type EmulatorOptions, type Service, startService } from './service.ts';

export type Access = 'read' | 'write';

/** What a job's or an app's token may do, as `permissions:` names it. */
export type TokenPermissions = Readonly<Record<string, Access>>;

export interface CopilotOptions extends EmulatorOptions {
  readonly model: ScriptedModel;
  /** `owner/name` of the job. */
  readonly repository: string;
  /** Path of the workflow in the repository, and its text at the commit the job runs. */
  readonly workflowFile: string;
  readonly workflow?: string;
  /** What the job's own token may do; default: exactly what Copilot needs. */
  readonly permissions?: TokenPermissions;
  /** Policy of the organisation "Copilot CLI billed to the organization"; default true. */
  readonly allowed?: boolean;
  readonly models?: readonly string[];
  readonly paceMs?: number | undefined;
}

export interface Copilot extends Service<ModelFault> {
  /** The token of the job, `github.token`. */
  readonly jobToken: string;
  /** A token of a GitHub App's installation (also `ghs_`). */
  appToken(permissions: TokenPermissions): string;
  /** A stored token of a person. @param scopes of an OAuth or classic token */
  personToken(prefix: 'gho_' | 'ghu_' | 'github_pat_' | 'ghp_', scopes?: readonly string[]): string;
  play(model: ScriptedModel): void;
  conversations(): readonly MessagesRequest[];
  readonly inputs: Readonly<Record<string, string>>;
  secrets(): readonly string[];
  expireCredentials(now: number): void;
}

/** A workflow that gives its job no more than Copilot needs. */
export const LEAN_WORKFLOW = `name: review
on: push
permissions:
  contents: read
  copilot-requests: write
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
`;

const LEAN: TokenPermissions = { contents: 'read', metadata: 'read', 'copilot-requests': 'write' };
const MODELS = ['claude-sonnet-4.5', 'claude-haiku-4.5', 'gpt-5.4'];

interface Holder {
  readonly kind: 'job' | 'app' | 'person';
  readonly login: string;
  readonly permissions: TokenPermissions;
  readonly scopes?: readonly string[] | undefined;
  readonly classic?: boolean;
  expiresAt: number;
}

/** An error as GitHub's REST API, or Copilot's, tells it. */
class CopilotError extends Error {
  readonly status: number;
  readonly code: string | undefined;
  constructor(status: number, message: string, code?: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const KNOWN_FAULTS: Readonly<Record<string, readonly [number, string]>> = {
  unauthorized: [401, 'unauthorized: token expired'],
  forbidden: [403, 'access denied by the policy of the organization'],
  model_not_found: [404, 'The requested model was not found.'],
  quota_exceeded: [402, 'You have no quota left.'],
  rate_limited: [429, 'Sorry, you have exceeded your Copilot rate limit.'],
  internal_error: [500, 'internal error'],
};

interface State {
  readonly options: CopilotOptions;
  readonly tokens: Map<string, Holder>;
  readonly speak: ScriptedModel;
}

/** Starts the service with a job's token. @throws the listen error */
export async function startCopilot(options: CopilotOptions): Promise<Copilot> {
  let { model } = options;
  const conversations: MessagesRequest[] = [];
  const tokens = new Map<string, Holder>();
  const mint = (prefix: string, holder: Omit<Holder, 'expiresAt'>): string => {
    const token =
      prefix +
      randomBytes(30)
        .toString('hex')
        .slice(0, prefix === 'github_pat_' ? 60 : 36);
    tokens.set(token, { ...holder, expiresAt: Number.POSITIVE_INFINITY });
    return token;
  };
  const job = { kind: 'job', login: 'github-actions[bot]', permissions: options.permissions ?? LEAN } as const;
  const jobToken = mint('ghs_', job);
  const state: State = {
    options,
    tokens,
    speak: (request) => {
      conversations.push(request);
      return model(request);
    },
  };
  const service = await startService<ModelFault>({
    ...options,
    service: 'copilot',
    fits: (fault, request) =>
      isModelCall(request) && suitsCall(fault, /"stream"\s*:\s*true/.test(request.body.toString('utf8'))),
    handle: (request, now, fault) => {
      try {
        return answer(state, request, now, fault);
      } catch (error) {
        if (error instanceof CopilotError) return errorReply(error, request);
        if (error instanceof BadChat)
          return errorReply(new CopilotError(400, error.message, 'invalid_request'), request);
        throw error;
      }
    },
  });
  return {
    ...service,
    jobToken,
    appToken: (permissions) => mint('ghs_', { kind: 'app', login: 'release-app[bot]', permissions }),
    personToken: (prefix, scopes) =>
      mint(prefix, { kind: 'person', login: 'mona', permissions: {}, scopes, classic: prefix === 'ghp_' }),
    play: (next) => {
      model = next;
    },
    conversations: () => conversations,
    inputs: { 'github-token': jobToken },
    secrets: () => [...tokens.keys()],
    expireCredentials: (now) => {
      for (const holder of tokens.values()) holder.expiresAt = Math.min(holder.expiresAt, now);
    },
  };
}

const isModelCall = ({ method, path }: WireRequest): boolean => method === 'POST' && path === '/chat/completions';

/** Copilot's own paths; all others are GitHub's. */
const isCopilotPath = (path: string): boolean => ['/models', '/chat/completions'].includes(path);

function errorReply({ status, message, code }: CopilotError, { path }: WireRequest): Reply {
  const retry: Record<string, string> = status === 429 ? { 'retry-after': '1' } : {};
  const body = isCopilotPath(path)
    ? { error: { message, code: code ?? '', type: 'invalid_request_error' } }
    : { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { ...jsonReply(status, body, retry), error: code ?? message };
}

function answer(state: State, request: WireRequest, now: number, fault: ModelFault | undefined): Reply {
  const refusal = asRefusal(fault);
  if (refusal) {
    const [status, message] = KNOWN_FAULTS[refusal.code] ?? [400, refusal.code];
    throw new CopilotError(refusal.status ?? status, refusal.message ?? message, refusal.code);
  }
  const holder = authenticate(state, request, now);
  const principal = `${holder.kind}: ${holder.login}`;
  const reply = isCopilotPath(request.path) ? copilot(state, request, holder, fault) : github(state, request, holder);
  return { ...reply, principal };
}

function authenticate({ tokens }: State, request: WireRequest, now: number): Holder {
  // GitHub's API takes both words.
  const word = /^token\s+(\S+)$/i.exec(header(request, 'authorization') ?? '')?.[1];
  const holder = tokens.get(bearerOf(request) ?? word ?? '');
  const copilots = isCopilotPath(request.path);
  if (!holder) throw new CopilotError(401, copilots ? 'unauthorized: invalid token' : 'Bad credentials');
  if (now >= holder.expiresAt)
    throw new CopilotError(401, copilots ? 'unauthorized: token expired' : 'Bad credentials');
  return holder;
}

// --- api.githubcopilot.com ---

function copilot(state: State, request: WireRequest, holder: Holder, fault: ModelFault | undefined): Reply {
  const { options } = state;
  if (holder.classic) throw new CopilotError(403, 'Personal Access Tokens are not supported for this endpoint');
  if (holder.kind !== 'person' && holder.permissions['copilot-requests'] !== 'write') {
    throw new CopilotError(403, 'Resource not accessible by integration', 'forbidden');
  }
  if (options.allowed === false) throw new CopilotError(403, 'not authorized to use this Copilot feature', 'forbidden');
  const models = options.models ?? MODELS;
  if (request.method === 'GET' && request.path === '/models') {
    return { ...jsonReply(200, { object: 'list', data: models.map(describeModel) }), action: 'models' };
  }
  if (!isModelCall(request)) throw new CopilotError(404, 'Not Found');
  const body = readJsonObject(request.body);
  if (!body) throw new CopilotError(400, 'invalid request body', 'invalid_request');
  const asked = readChat(body, request.body.length);
  if (!models.includes(asked.model)) {
    throw new CopilotError(400, 'The requested model is not supported.', 'model_not_supported');
  }
  const made = composeChat(state.speak(asked.asked), asked);
  if (!asked.streams) return { ...jsonReply(200, made.whole), action: 'chat' };
  const exception = Buffer.from(`data: ${JSON.stringify({ error: { message: 'internal error', code: '500' } })}\n\n`);
  const how = { fault: asStreamFault(fault), exception, paceMs: options.paceMs };
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream; charset=utf-8' },
    stream: (out) => playFrames(out, made.frames, how),
    action: 'chat',
  };
}

function describeModel(id: string): object {
  return {
    id,
    name: id,
    object: 'model',
    version: id,
    vendor: id.startsWith('claude') ? 'Anthropic' : 'OpenAI',
    preview: false,
    model_picker_enabled: true,
    policy: { state: 'enabled', terms: '' },
    capabilities: {
      type: 'chat',
      family: id,
      object: 'model_capabilities',
      tokenizer: 'o200k_base',
      limits: { max_context_window_tokens: 200_000, max_output_tokens: 16_000, max_prompt_tokens: 128_000 },
      supports: { streaming: true, tool_calls: true, parallel_tool_calls: true },
    },
    supported_endpoints: ['/chat/completions'],
    billing: { is_premium: true, multiplier: 1 },
  };
}

// --- api.github.com ---

function github(state: State, request: WireRequest, holder: Holder): Reply {
  const { repository, workflowFile, workflow = LEAN_WORKFLOW } = state.options;
  const { method, path } = request;
  if (method === 'POST' && path === '/graphql') {
    return { ...jsonReply(200, { data: { viewer: { login: holder.login } } }), action: 'viewer' };
  }
  if (method !== 'GET') throw new CopilotError(404, 'Not Found');
  if (path === '/copilot_internal/user') return seat(request, holder);
  if (path === '/user') return user(holder);
  if (path === '/installation/repositories') return installation(repository, holder);
  if (path === `/repos/${repository}`)
    return { ...jsonReply(200, repositoryOf(repository, holder)), action: 'repository' };
  if (path === `/repos/${repository}/contents/${workflowFile}`) {
    if (holder.kind !== 'person' && holder.permissions.contents === undefined) throw new CopilotError(404, 'Not Found');
    const content = Buffer.from(workflow).toString('base64').replace(/.{60}/g, '$&\n');
    return { ...jsonReply(200, { type: 'file', encoding: 'base64', path: workflowFile, content }), action: 'contents' };
  }
  throw new CopilotError(404, 'Not Found');
}

/** What GitHub tells the CLI of a person's plan, and where their Copilot is. */
function seat(request: WireRequest, holder: Holder): Reply {
  if (holder.kind !== 'person' || holder.classic) throw new CopilotError(403, 'Resource not accessible by integration');
  const host = header(request, 'host') ?? '';
  const enterprise = /^api\.([\w-]+\.ghe\.com)$/.exec(host)?.[1];
  const api = enterprise ? `https://copilot-api.${enterprise}` : 'https://api.githubcopilot.com';
  const endpoints = { api: host.startsWith('127.') ? `http://${host}` : api };
  return { ...jsonReply(200, { login: holder.login, copilot_plan: 'business', endpoints }), action: 'seat' };
}

function user(holder: Holder): Reply {
  if (holder.kind !== 'person') throw new CopilotError(403, 'Resource not accessible by integration');
  const scopes: Record<string, string> = holder.scopes ? { 'x-oauth-scopes': holder.scopes.join(', ') } : {};
  return { ...jsonReply(200, { login: holder.login }, scopes), action: 'user' };
}

function installation(repository: string, holder: Holder): Reply {
  if (holder.kind === 'person') throw new CopilotError(403, 'You must authenticate with an installation access token');
  const repositories = [repositoryOf(repository, holder)];
  return { ...jsonReply(200, { total_count: repositories.length, repositories }), action: 'installation' };
}

function repositoryOf(repository: string, holder: Holder): object {
  const person = holder.kind === 'person';
  const push = person || holder.permissions.contents === 'write';
  const permissions = { admin: false, maintain: false, push, triage: person, pull: true };
  return { full_name: repository, private: true, permissions };
}
