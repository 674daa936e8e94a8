/**
 * Requests to GitHub's REST and GraphQL APIs with the job's own token, and what its answers mean.
 * In: where GitHub is, a token, a path · out: a request, or a reading of an answer. Whoever sends it talks to api.github.com, to
 * api.HOST of GitHub Enterprise Cloud, or to HOST/api/v3 of an Enterprise Server.
 * Traps: the address is made from the server the job runs on; a variable may lead to loopback only, or the token could be sent
 * anywhere; 403 is also what GitHub says when it was asked too often, or when an organisation wants a sign-in.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
import type { RunContext } from '../core/context.ts';
import type { HttpRequest, HttpResponse } from '../core/host.ts';
import type { Secret } from '../core/secret.ts';
import { object, text } from '../kit/fields.ts';
import { isLoopbackHost } from '../kit/private-address.ts';

export interface GithubApi {
  /** Without a trailing slash: `https://api.github.com`. */
  readonly url: string;
  readonly token: Secret;
}

const ONE_TRY_MS = 5_000;
const LONGEST_BYTES = 1024 * 1024;

/** The API of the GitHub this job runs on. @param variable GITHUB_API_URL, heard for loopback only */
export function apiUrl({ server }: RunContext, variable: string | undefined): string | undefined {
  if (variable !== undefined && URL.canParse(variable)) {
    const { hostname, origin, pathname } = new URL(variable);
    if (isLoopbackHost(hostname)) return origin + pathname.replace(/\/$/, '');
  }
  if (server === undefined || !URL.canParse(server)) return undefined;
  const { protocol, hostname, host } = new URL(server);
  if (protocol !== 'https:') return undefined;
  if (hostname === 'github.com' || hostname.endsWith('.ghe.com')) return `https://api.${hostname}`;
  return `https://${host}/api/v3`;
}

/** @param path below the API, with a leading slash @param body sent as JSON, by POST */
export function githubRequest(api: GithubApi, path: string, body?: unknown): HttpRequest {
  const post = body !== undefined;
  // On an Enterprise Server the REST API lies at /api/v3 and GraphQL at /api/graphql.
  const base = path === '/graphql' ? api.url.replace(/\/api\/v3$/, '/api') : api.url;
  return {
    method: post ? 'POST' : 'GET',
    url: base + path,
    headers: {
      authorization: `Bearer ${api.token.reveal()}`,
      accept: 'application/vnd.github+json',
      'user-agent': 'keyless-agent',
      'x-github-api-version': '2022-11-28',
      ...(post ? { 'content-type': 'application/json' } : {}),
    },
    ...(post ? { body: JSON.stringify(body) } : {}),
    timeoutMs: ONE_TRY_MS,
    maxBytes: LONGEST_BYTES,
  };
}

/** installation: of a job or an app · the others are a person's. */
export type TokenKind = 'installation' | 'classic' | 'fine-grained' | 'oauth' | 'app-user' | 'refresh' | 'other';

const PREFIXES: readonly (readonly [prefix: string, kind: TokenKind])[] = [
  ['ghs_', 'installation'],
  ['ghp_', 'classic'],
  ['github_pat_', 'fine-grained'],
  ['gho_', 'oauth'],
  ['ghu_', 'app-user'],
  ['ghr_', 'refresh'],
];

/**
 * What a token is by its beginning. Reveals it to look.
 * https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 */
export function tokenKind(token: Secret): TokenKind {
  const value = token.reveal();
  return PREFIXES.find(([prefix]) => value.startsWith(prefix))?.[1] ?? 'other';
}

/** The answer's JSON object; empty for anything else. */
export function bodyOf({ body }: HttpResponse): Readonly<Record<string, unknown>> {
  try {
    return object(JSON.parse(body)) ?? {};
  } catch {
    return {};
  }
}

const REFUSALS = [
  'Resource not accessible by integration',
  'Resource not accessible by personal access token',
] as const;

/**
 * GitHub's own word that the token lacks this permission: status, message, and the header that says what it takes.
 * @param permission as the header names it: `contents`, `pull_requests`
 */
export function lacks(response: HttpResponse, permission: string): boolean {
  if (response.status !== 403 || response.headers['x-ratelimit-remaining'] === '0') return false;
  if ('retry-after' in response.headers) return false;
  if (!REFUSALS.some((refusal) => bodyOf(response).message === refusal)) return false;
  const ways = accepted(response);
  return ways.length > 0 && ways.every((way) => way.has(permission));
}

/** `contents=write; contents=write,workflows=write` → what each way takes. */
export function accepted({ headers }: HttpResponse): readonly ReadonlyMap<string, string>[] {
  const ways = (headers['x-accepted-github-permissions'] ?? '').split(';').map((way) => way.trim());
  return ways
    .filter((way) => way !== '')
    .map((way) => {
      const pairs = way.split(',').map((pair) => pair.trim().split('='));
      return new Map(pairs.map(([name = '', level = '']) => [name, level]));
    });
}

/** The scopes of a person's token; undefined: the answer tells none. Only such as look like scopes. */
export function scopesOf({ headers }: HttpResponse): readonly string[] | undefined {
  const scopes = headers['x-oauth-scopes']?.split(',').map((scope) => scope.trim());
  return scopes?.filter((scope) => /^[\w:]{1,60}$/.test(scope));
}

/** `owner/name` of a repository's description. */
export function repositoryName(response: HttpResponse): string | undefined {
  return text(bodyOf(response).full_name);
}
