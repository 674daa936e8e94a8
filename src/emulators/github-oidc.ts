/**
 * GitHub's OIDC issuer on loopback: mints the job's identity token, publishes its keys.
 * In: facts of a job. Out: RS256 tokens of 300 seconds. Hosts: 127.0.0.1 only.
 * Trap: `iss` is the real issuer by default, so that the product judges what it would see; keys are served from loopback.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
import { createHash, generateKeyPair, type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { type PublicJwk, signJwt } from './json-web-token.ts';
import { header, jsonReply, type Reply, type WireFault, type WireRequest } from './loopback-server.ts';
import { type EmulatorOptions, type Service, startService } from './service.ts';

/** Facts of the job that asks. Every field has a default. */
export interface JobFacts {
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  readonly visibility: 'public' | 'private' | 'internal';
  readonly ref: string;
  readonly refProtected: boolean;
  readonly sha: string;
  readonly event: string;
  readonly actor: string;
  readonly actorId: string;
  readonly runId: string;
  readonly runNumber: string;
  readonly runAttempt: string;
  readonly workflow: string;
  /** Path of the workflow file in the repository. */
  readonly workflowFile: string;
  readonly headRef: string;
  readonly baseRef: string;
  readonly runner: 'github-hosted' | 'self-hosted';
  readonly environment?: string | undefined;
  /** `repo:O@id/R@id:…`, the form of repositories made after July 2026. */
  readonly immutableSubject?: boolean | undefined;
  /** Replaces `sub` altogether (a customised template). */
  readonly subject?: string | undefined;
  readonly server: string;
}

export const DEFAULT_JOB: JobFacts = {
  repository: 'octo-org/payments',
  repositoryId: '698012345',
  ownerId: '1342004',
  visibility: 'private',
  ref: 'refs/heads/main',
  refProtected: true,
  sha: '9f2c61d0b7e84c0ba1d5f6b8a3e2c4d5e6f70812',
  event: 'push',
  actor: 'mona',
  actorId: '583231',
  runId: '19512345678',
  runNumber: '42',
  runAttempt: '1',
  workflow: 'review',
  workflowFile: '.github/workflows/review.yml',
  headRef: '',
  baseRef: '',
  runner: 'github-hosted',
  server: 'https://github.com',
};

export type OidcFault =
  | WireFault
  /** 403 `Can't issue ID_TOKEN for job in '…' state`. */
  | { readonly kind: 'state'; readonly state: 'Pending' | 'Delayed' | 'Completed' }
  | { readonly kind: 'status'; readonly status: number; readonly body?: string }
  /** `{"count":0,"value":""}`. */
  | { readonly kind: 'empty' }
  /** A token whose life ended a minute ago. */
  | { readonly kind: 'expired' }
  /** A token with a broken signature. */
  | { readonly kind: 'forged' }
  /** A token of an issuer whose clock runs this far ahead (or behind, when negative). */
  | { readonly kind: 'skew'; readonly seconds: number };

export interface GithubOidcOptions extends EmulatorOptions {
  readonly job?: Partial<JobFacts>;
  /** The `iss` claim; `loopback`: the emulator's own address. Default: GitHub's. */
  readonly issuer?: string;
  /** How far the issuer's clock runs ahead, seconds. */
  readonly skewSeconds?: number;
}

export interface GithubOidc extends Service<OidcFault> {
  readonly issuer: string;
  readonly jwksUrl: string;
  readonly requestUrl: string;
  readonly requestToken: string;
  readonly job: JobFacts;
  jwks(): { keys: PublicJwk[] };
  /**
   * Signs with a new key from now on.
   * @param old whether the old key stays listed (default) @param listed whether the new key is listed already (default)
   */
  rotate(how?: { readonly old?: boolean; readonly listed?: boolean }): Promise<void>;
  /** Mints as the endpoint does; `change` replaces claims (undefined removes one). */
  mint(audience?: string, change?: Readonly<Record<string, unknown>>): string;
  /** Every token minted so far. */
  minted(): readonly string[];
}

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const LIFE_SECONDS = 300;

/** Starts the issuer. */
export async function startGithubOidc(options: GithubOidcOptions = {}): Promise<GithubOidc> {
  const job: JobFacts = { ...DEFAULT_JOB, ...options.job };
  let key = await makeKey();
  let listed: readonly PublicJwk[] = [key.jwk];
  const requestToken = `eyJhbGciOiJSUzI1NiJ9.${randomBytes(120).toString('base64url')}.${randomBytes(64).toString('base64url')}`;
  const minted: string[] = [];
  const clock = options.clock ?? Date.now;
  let issuer = options.issuer ?? GITHUB_ISSUER;

  const mint = (audience = ownerUrl(job), change: Readonly<Record<string, unknown>> = {}): string => {
    const iat = Math.floor(clock() / 1000) + (options.skewSeconds ?? 0);
    const claims = { ...claimsOf(job, issuer, audience, iat), ...change };
    const token = signJwt(claims, key.privateKey, key.jwk.kid);
    minted.push(token);
    return token;
  };

  const asksForToken = ({ path, method }: WireRequest): boolean => path === '/token' && method === 'GET';
  const mayAsk = (request: WireRequest): boolean => header(request, 'authorization') === `Bearer ${requestToken}`;
  const service: Service<OidcFault> = await startService<OidcFault>({
    ...options,
    service: 'github-oidc',
    fits: (_fault, request) => asksForToken(request) && mayAsk(request),
    handle: (request, _now, fault) => {
      if (request.path === '/.well-known/jwks') return json(200, { keys: listed });
      if (request.path === '/.well-known/openid-configuration') return json(200, discovery(issuer, service.url));
      if (!asksForToken(request)) return json(404, { message: 'Not Found' });
      if (!mayAsk(request)) return { ...json(401, { message: 'Unauthorized' }), error: 'Unauthorized' };
      const audience = request.query.get('audience') ?? undefined;
      return {
        ...(failureOf(fault) ?? answer(tokenFor(fault, audience, mint, clock))),
        principal: subjectOf(job),
        action: 'idtoken',
      };
    },
  });
  if (issuer === 'loopback') issuer = service.url;
  return {
    ...service,
    issuer,
    jwksUrl: `${service.url}/.well-known/jwks`,
    requestUrl: `${service.url}/token?api-version=2.0`,
    requestToken,
    job,
    jwks: () => ({ keys: [...listed] }),
    rotate: async (how = {}) => {
      key = await makeKey();
      listed = [...(how.old === false ? [] : listed), ...(how.listed === false ? [] : [key.jwk])];
    },
    mint,
    minted: () => minted,
  };
}

function failureOf(fault: OidcFault | undefined): Reply | undefined {
  if (fault?.kind === 'state') {
    const message = `Can't issue ID_TOKEN for job in '${fault.state}' state`;
    return { ...json(403, { message }), error: fault.state };
  }
  if (fault?.kind === 'status') {
    return { status: fault.status, headers: { 'content-type': 'text/plain' }, body: fault.body ?? '', error: 'status' };
  }
  return fault?.kind === 'empty' ? { ...json(200, { count: 0, value: '' }), error: 'empty' } : undefined;
}

function tokenFor(
  fault: OidcFault | undefined,
  audience: string | undefined,
  mint: GithubOidc['mint'],
  clock: () => number,
): string {
  if (fault?.kind === 'expired') {
    const exp = Math.floor(clock() / 1000) - 60;
    return mint(audience, { exp, iat: exp - LIFE_SECONDS, nbf: exp - LIFE_SECONDS - 600 });
  }
  if (fault?.kind === 'skew') {
    const iat = Math.floor(clock() / 1000) + fault.seconds;
    return mint(audience, { iat, nbf: iat - 600, exp: iat + LIFE_SECONDS });
  }
  const token = mint(audience);
  if (fault?.kind !== 'forged') return token;
  const [head, payload, signature = ''] = token.split('.');
  const turned = Buffer.from(signature, 'base64url').map((byte) => byte ^ 0x55);
  return `${head}.${payload}.${Buffer.from(turned).toString('base64url')}`;
}

function answer(value: string): Reply {
  return json(200, { count: value.length, value });
}

function json(status: number, body: unknown): Reply {
  return jsonReply(status, body, { 'content-type': 'application/json; charset=utf-8' });
}

async function makeKey(): Promise<{ privateKey: KeyObject; jwk: PublicJwk }> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return { privateKey, jwk: describeKey(publicKey) };
}

function describeKey(key: KeyObject): PublicJwk {
  const jwk = key.export({ format: 'jwk' });
  const kid = createHash('sha1')
    .update(String(jwk.n))
    .digest('hex')
    .toUpperCase()
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
  return { ...jwk, kid, use: 'sig', alg: 'RS256' };
}

function discovery(issuer: string, url: string): object {
  return {
    issuer,
    jwks_uri: `${url}/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  };
}

const owner = (job: JobFacts): string => job.repository.split('/')[0] ?? '';
const ownerUrl = (job: JobFacts): string => `${job.server}/${owner(job)}`;

/** The `sub` claim: environment before pull request before ref; a colon inside a value is percent-encoded. */
export function subjectOf(job: JobFacts): string {
  if (job.subject !== undefined) return job.subject;
  const [name, repository] = job.repository.split('/');
  const repo = job.immutableSubject ? `${name}@${job.ownerId}/${repository}@${job.repositoryId}` : job.repository;
  const safe = (value: string): string => value.replaceAll(':', '%3A');
  if (job.environment !== undefined) return `repo:${repo}:environment:${safe(job.environment)}`;
  if (job.event === 'pull_request') return `repo:${repo}:pull_request`;
  return `repo:${repo}:ref:${safe(job.ref)}`;
}

/** `owner/name/path@ref`. */
export const workflowRefOf = (job: JobFacts): string => `${job.repository}/${job.workflowFile}@${job.ref}`;

function claimsOf(job: JobFacts, issuer: string, audience: string, iat: number): Record<string, unknown> {
  return {
    jti: randomUUID(),
    sub: subjectOf(job),
    aud: audience,
    ref: job.ref,
    sha: job.sha,
    repository: job.repository,
    repository_owner: owner(job),
    repository_owner_id: job.ownerId,
    run_id: job.runId,
    run_number: job.runNumber,
    run_attempt: job.runAttempt,
    repository_visibility: job.visibility,
    repository_id: job.repositoryId,
    actor_id: job.actorId,
    actor: job.actor,
    workflow: job.workflow,
    head_ref: job.headRef,
    base_ref: job.baseRef,
    event_name: job.event,
    ref_protected: String(job.refProtected),
    ref_type: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    workflow_ref: workflowRefOf(job),
    workflow_sha: job.sha,
    job_workflow_ref: workflowRefOf(job),
    job_workflow_sha: job.sha,
    runner_environment: job.runner,
    ...(job.environment !== undefined && { environment: job.environment }),
    iss: issuer,
    nbf: iat - 600,
    exp: iat + LIFE_SECONDS,
    iat,
  };
}
