/**
 * The part of GitHub's REST and GraphQL APIs that tells what a token may do.
 * In: tokens of every kind. Out: repositories, whose token it is, contents, and documented refusals of writes.
 * Hosts: 127.0.0.1 only.
 * Trap: whether GitHub looks at permission or body first is not documented, so both orders can be had; nothing is ever written.
 * https://docs.github.com/en/rest · https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
import { randomBytes } from 'node:crypto';
import {
  bearerOf,
  jsonReply,
  type Reply,
  readJsonObject,
  type ServiceFault,
  type WireRequest,
} from './loopback-server.ts';
import { asRefusal, type EmulatorOptions, type Service, startService } from './service.ts';

/** By the name in the header, `pull_requests`. */
export type HeldPermissions = Readonly<Record<string, 'read' | 'write'>>;

export interface GithubApiOptions extends EmulatorOptions {
  /** `owner/name` of the job. */
  readonly repository: string;
  /** What the job's own token may do; default: to read the repository. */
  readonly permissions?: HeldPermissions;
  /** Files by path, at every commit. */
  readonly files?: Readonly<Record<string, string>>;
  /** Looks at a body before it looks at the permission. */
  readonly bodyFirst?: boolean;
  /** How it lies: yes to everything, no to everything, or yes without saying what it should. */
  readonly lies?: 'grants-all' | 'denies-all' | 'empty';
}

export interface GithubApi extends Service<ServiceFault> {
  /** The token of the job, `github.token`. */
  readonly jobToken: string;
  /** Of an app's installation (also `ghs_`). @param repositories it reaches; default: the job's alone */
  appToken(permissions: HeldPermissions, repositories?: readonly string[]): string;
  /** Of a person. @param scopes of a classic or OAuth token */
  personToken(prefix: PersonPrefix, scopes?: readonly string[]): string;
  /** What was written in spite of everything: must stay empty. */
  written(): readonly string[];
  secrets(): readonly string[];
  expireCredentials(now: number): void;
}

export type PersonPrefix = 'gho_' | 'ghu_' | 'github_pat_' | 'ghp_';

interface Holder {
  readonly login: string;
  readonly installation: boolean;
  readonly permissions: HeldPermissions;
  readonly repositories: readonly string[];
  readonly scopes?: readonly string[] | undefined;
  expiresAt: number;
}

interface Writing {
  readonly permission: string;
  /** Fields without which the body is refused. */
  readonly required: readonly string[];
}

const WRITES: Readonly<Record<string, Writing>> = {
  '/git/refs': { permission: 'contents', required: ['ref', 'sha'] },
  '/pulls': { permission: 'pull_requests', required: ['head', 'base'] },
  '/issues': { permission: 'issues', required: ['title'] },
  '/check-runs': { permission: 'checks', required: ['name', 'head_sha'] },
  '/deployments': { permission: 'deployments', required: ['ref'] },
  '/attestations': { permission: 'attestations', required: ['bundle'] },
  '/code-scanning/sarifs': { permission: 'security_events', required: ['commit_sha', 'ref', 'sarif'] },
};
const STATUSES: Writing = { permission: 'statuses', required: ['state'] };

class GithubError extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

type Fault = readonly [status: number, message: string, headers?: Readonly<Record<string, string>>];

/** Refusals that have nothing to do with permissions, by name. */
const KNOWN_FAULTS: Readonly<Record<string, Fault>> = {
  rate_limit: [403, 'API rate limit exceeded for installation.', { 'x-ratelimit-remaining': '0' }],
  secondary_limit: [403, 'You have exceeded a secondary rate limit.', { 'retry-after': '60' }],
  too_many_requests: [429, 'You have exceeded a secondary rate limit.', { 'retry-after': '60' }],
  saml: [403, 'Resource protected by organization SAML enforcement.'],
  archived: [403, 'Repository was archived so is read-only.'],
};

interface State {
  readonly options: GithubApiOptions;
  readonly tokens: Map<string, Holder>;
  readonly written: string[];
}

/** @throws the listen error */
export async function startGithubApi(options: GithubApiOptions): Promise<GithubApi> {
  const tokens = new Map<string, Holder>();
  const mint = (prefix: string, holder: Omit<Holder, 'expiresAt'>): string => {
    const token = prefix + randomBytes(18).toString('hex');
    tokens.set(token, { ...holder, expiresAt: Number.POSITIVE_INFINITY });
    return token;
  };
  const repositories = [options.repository];
  const jobToken = mint('ghs_', {
    login: 'github-actions[bot]',
    installation: true,
    permissions: options.permissions ?? { contents: 'read' },
    repositories,
  });
  const state: State = { options, tokens, written: [] };
  const service = await startService<ServiceFault>({
    ...options,
    service: 'github-api',
    handle: (request, now, fault) => {
      try {
        return answer(state, request, now, fault);
      } catch (error) {
        if (error instanceof GithubError) return refusal(error);
        throw error;
      }
    },
  });
  return {
    ...service,
    jobToken,
    appToken: (permissions, reached = repositories) =>
      mint('ghs_', { login: 'release-app[bot]', installation: true, permissions, repositories: reached }),
    personToken: (prefix, scopes) =>
      mint(prefix, { login: 'mona', installation: false, permissions: {}, repositories, scopes }),
    written: () => state.written,
    secrets: () => [...tokens.keys()],
    expireCredentials: (now) => {
      for (const holder of tokens.values()) holder.expiresAt = Math.min(holder.expiresAt, now);
    },
  };
}

function refusal({ status, message, headers }: GithubError): Reply {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { ...jsonReply(status, body, headers), error: message };
}

function answer(state: State, request: WireRequest, now: number, fault: ServiceFault | undefined): Reply {
  const asked = asRefusal(fault);
  if (asked) {
    const [status, message, headers] = KNOWN_FAULTS[asked.code] ?? [400, asked.code];
    throw new GithubError(asked.status ?? status, asked.message ?? message, headers);
  }
  const holder = authenticate(state, request, now);
  return { ...(lie(state, request) ?? honest(state, request, holder)), principal: holder.login };
}

function authenticate({ tokens }: State, request: WireRequest, now: number): Holder {
  const holder = tokens.get(bearerOf(request) ?? '');
  if (!holder || now >= holder.expiresAt) throw new GithubError(401, 'Bad credentials');
  return holder;
}

function lie({ options }: State, request: WireRequest): Reply | undefined {
  const { lies, repository } = options;
  if (lies === 'empty') return jsonReply(200, {});
  if (lies === 'grants-all') {
    const everything = { full_name: repository, permissions: { push: false }, total_count: 1 };
    const viewer = { data: { viewer: { login: 'github-actions[bot]' } } };
    const repositories = [{ full_name: repository }];
    return jsonReply(request.method === 'POST' ? 201 : 200, { ...everything, ...viewer, repositories });
  }
  if (lies !== 'denies-all') return undefined;
  const names = [...Object.values(WRITES), STATUSES].map(({ permission }) => `${permission}=write`).join(',');
  throw new GithubError(403, INACCESSIBLE, { 'x-accepted-github-permissions': names });
}

const INACCESSIBLE = 'Resource not accessible by integration';

function honest(state: State, request: WireRequest, holder: Holder): Reply {
  const { method, path } = request;
  const { repository } = state.options;
  const scopes: Record<string, string> = holder.scopes ? { 'x-oauth-scopes': holder.scopes.join(', ') } : {};
  if (method === 'POST' && path === '/graphql') {
    return { ...jsonReply(200, { data: { viewer: { login: holder.login } } }, scopes), action: 'viewer' };
  }
  if (method === 'GET' && path === '/installation/repositories') return installation(holder);
  const below = path.startsWith(`/repos/${repository}`) ? path.slice(`/repos/${repository}`.length) : undefined;
  if (below === undefined || !holder.repositories.includes(repository)) throw new GithubError(404, 'Not Found');
  if (method === 'GET' && below === '') {
    return { ...jsonReply(200, describe(repository, holder), scopes), action: 'repository' };
  }
  if (method === 'GET' && below.startsWith('/contents/')) return contents(state, below.slice(10), holder);
  const writing = /^\/statuses\/[0-9a-f]{40}$/.test(below) ? STATUSES : WRITES[below];
  if (method === 'POST' && writing) return write(state, request, holder, writing);
  throw new GithubError(404, 'Not Found');
}

function installation(holder: Holder): Reply {
  if (!holder.installation) throw new GithubError(403, 'You must authenticate with an installation access token');
  const repositories = holder.repositories.map((name) => describe(name, holder));
  return { ...jsonReply(200, { total_count: repositories.length, repositories }), action: 'installation' };
}

function describe(repository: string, { installation: installed, permissions }: Holder): object {
  const push = !installed || permissions.contents === 'write';
  return {
    full_name: repository,
    private: true,
    permissions: { admin: false, maintain: false, push, triage: !installed, pull: true },
  };
}

function contents({ options }: State, encoded: string, { installation: installed, permissions }: Holder): Reply {
  const file = options.files?.[decodeURIComponent(encoded)];
  if (file === undefined || (installed && permissions.contents === undefined)) throw new GithubError(404, 'Not Found');
  const content = Buffer.from(file).toString('base64').replace(/.{60}/g, '$&\n');
  return { ...jsonReply(200, { type: 'file', encoding: 'base64', content }), action: 'contents' };
}

function write(state: State, request: WireRequest, holder: Holder, { permission, required }: Writing): Reply {
  const body = readJsonObject(request.body) ?? {};
  const whole = required.every((name) => name in body);
  const invalid = new GithubError(422, 'Invalid request.');
  if (!whole && state.options.bodyFirst === true) throw invalid;
  const allowed = !holder.installation || holder.permissions[permission] === 'write';
  if (!allowed) throw new GithubError(403, INACCESSIBLE, { 'x-accepted-github-permissions': `${permission}=write` });
  if (!whole) throw invalid;
  state.written.push(request.path);
  return { ...jsonReply(201, { id: 1 }), action: `${permission}=write` };
}
