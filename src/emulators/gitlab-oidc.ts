/**
 * A GitLab on loopback, as far as a job's identity goes: mints what `id_tokens:` asks for, publishes its keys, tells the job's variables.
 * In: facts of a job. Out: RS256 tokens that live as long as the job may take, CI_* variables. Hosts: 127.0.0.1 only.
 * Traps: `iss` is gitlab.com by default, so that the product judges what it would see; keys are served from loopback. `project_*`
 * name the source project of a merge request, `job_project_*` (since 18.4) the project whose pipeline it is.
 * https://docs.gitlab.com/ci/secrets/id_token_authentication/ · https://docs.gitlab.com/ci/variables/predefined_variables/
 */
import { createHash, generateKeyPair, type KeyObject, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { type PublicJwk, signJwt } from './json-web-token.ts';
import { jsonReply, startLoopback } from './loopback-server.ts';
import type { EmulatorOptions } from './service.ts';

/** Facts of the job. Every field has a default. */
export interface GitlabJobFacts {
  readonly server: string;
  /** The project whose pipeline this is. */
  readonly project: string;
  readonly projectId: string;
  readonly namespaceId: string;
  /** Where a merge request comes from; default: the project itself. */
  readonly sourceProject?: string | undefined;
  readonly sourceProjectId?: string | undefined;
  /** Where a merge request leads; default: the project itself. */
  readonly targetProjectId?: string | undefined;
  /** CI_PIPELINE_SOURCE. */
  readonly source: string;
  /** Branch or tag name. */
  readonly ref: string;
  readonly refType: 'branch' | 'tag';
  readonly refProtected: boolean;
  readonly sha: string;
  /** Number of the merge request; makes it a merge request pipeline. */
  readonly mergeRequest?: string | undefined;
  readonly targetBranch: string;
  readonly baseSha: string;
  readonly user: string;
  readonly pipelineId: string;
  readonly jobId: string;
  readonly jobTimeoutSeconds: number;
  readonly runner: 'gitlab-hosted' | 'self-hosted';
  readonly environment?: string | undefined;
  readonly environmentProtected?: boolean | undefined;
}

export const DEFAULT_GITLAB_JOB: GitlabJobFacts = {
  server: 'https://gitlab.com',
  project: 'acme/payments',
  projectId: '4711',
  namespaceId: '72',
  source: 'push',
  ref: 'main',
  refType: 'branch',
  refProtected: true,
  sha: '9f2c61d0b7e84c0ba1d5f6b8a3e2c4d5e6f70812',
  targetBranch: 'main',
  baseSha: '1d0b7e84c0ba1d5f6b8a3e2c4d5e6f708129f2c6',
  user: 'mona',
  pipelineId: '1574632',
  jobId: '8302266',
  jobTimeoutSeconds: 3600,
  runner: 'gitlab-hosted',
};

export interface GitlabOidcOptions extends EmulatorOptions {
  readonly job?: Partial<GitlabJobFacts>;
  /** The `iss` claim; `loopback`: the emulator's own address. Default: the server of the job. */
  readonly issuer?: string;
}

export interface GitlabOidc {
  readonly url: string;
  readonly issuer: string;
  readonly jwksUrl: string;
  readonly job: GitlabJobFacts;
  jwks(): { keys: PublicJwk[] };
  /** Mints as GitLab does for `aud:`; `change` replaces claims (undefined removes one). */
  mint(audience: string | readonly string[], change?: Readonly<Record<string, unknown>>): string;
  minted(): readonly string[];
  /** What the runner gives the job, identity tokens left aside. */
  env(): Record<string, string>;
  close(): Promise<void>;
}

/** Starts the issuer. @throws the listen error */
export async function startGitlabOidc(options: GitlabOidcOptions = {}): Promise<GitlabOidc> {
  const job: GitlabJobFacts = { ...DEFAULT_GITLAB_JOB, ...options.job };
  const clock = options.clock ?? Date.now;
  const startedAt = clock();
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const jwk = describeKey(publicKey);
  const minted: string[] = [];
  let issuer = options.issuer ?? job.server;
  const server = await startLoopback({
    service: 'gitlab-oidc',
    tls: options.tls,
    roundTripMs: options.roundTripMs,
    log: options.log ?? (() => {}),
    handle: async (request) => {
      if (request.path === '/oauth/discovery/keys') return jsonReply(200, { keys: [jwk] });
      if (request.path === '/.well-known/openid-configuration') return jsonReply(200, discovery(issuer, server.url));
      return jsonReply(404, { error: '404 Not Found' });
    },
  });
  if (issuer === 'loopback') issuer = server.url;
  return {
    url: server.url,
    issuer,
    jwksUrl: `${server.url}/oauth/discovery/keys`,
    job,
    jwks: () => ({ keys: [jwk] }),
    mint: (audience, change = {}) => {
      const iat = Math.floor(clock() / 1000);
      const aud = typeof audience === 'string' ? audience : [...audience];
      const token = signJwt({ ...claimsOf(job, issuer, iat), aud, ...change }, privateKey, jwk.kid);
      minted.push(token);
      return token;
    },
    minted: () => minted,
    env: () => variablesOf(job, startedAt),
    close: server.close,
  };
}

function describeKey(key: KeyObject): PublicJwk {
  const jwk = key.export({ format: 'jwk' });
  const kid = createHash('sha256').update(String(jwk.n)).digest('base64url');
  return { ...jwk, kid, use: 'sig', alg: 'RS256' };
}

function discovery(issuer: string, url: string): object {
  return {
    issuer,
    jwks_uri: `${url}/oauth/discovery/keys`,
    response_types_supported: ['none'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
}

const source = (job: GitlabJobFacts): string => job.sourceProject ?? job.project;
const group = (path: string): string => path.split('/').slice(0, -1).join('/');

/** The `sub` claim in its default form. */
export function gitlabSubject(job: GitlabJobFacts): string {
  return `project_path:${source(job)}:ref_type:${job.refType}:ref:${job.ref}`;
}

function refPath(job: GitlabJobFacts): string {
  if (job.mergeRequest !== undefined) return `refs/merge-requests/${job.mergeRequest}/head`;
  return `refs/${job.refType === 'tag' ? 'tags' : 'heads'}/${job.ref}`;
}

function claimsOf(job: GitlabJobFacts, issuer: string, iat: number): Record<string, unknown> {
  const host = job.server.replace(/^https?:\/\//, '');
  return {
    namespace_id: job.namespaceId,
    namespace_path: group(source(job)),
    project_id: job.sourceProjectId ?? job.projectId,
    project_path: source(job),
    user_id: '20',
    user_login: job.user,
    user_email: `${job.user}@example.com`,
    user_access_level: 'developer',
    job_project_id: job.projectId,
    job_project_path: job.project,
    job_namespace_id: job.namespaceId,
    job_namespace_path: group(job.project),
    pipeline_id: job.pipelineId,
    pipeline_source: job.source,
    job_id: job.jobId,
    ref: job.ref,
    ref_type: job.refType,
    ref_path: refPath(job),
    ref_protected: String(job.refProtected && job.mergeRequest === undefined),
    ...(job.environment !== undefined && {
      environment: job.environment,
      environment_protected: String(job.environmentProtected ?? false),
      deployment_tier: 'other',
      environment_action: 'start',
    }),
    runner_id: 1,
    runner_environment: job.runner,
    sha: job.sha,
    project_visibility: 'private',
    ci_config_ref_uri: `${host}/${job.project}//.gitlab-ci.yml@${refPath(job)}`,
    ci_config_sha: job.sha,
    jti: randomUUID(),
    iat,
    nbf: iat - 5,
    exp: iat + job.jobTimeoutSeconds,
    iss: issuer,
    sub: gitlabSubject(job),
  };
}

function variablesOf(job: GitlabJobFacts, startedAt: number): Record<string, string> {
  const url = `${job.server}/${job.project}`;
  return {
    CI: 'true',
    GITLAB_CI: 'true',
    CI_SERVER: 'yes',
    CI_SERVER_URL: job.server,
    CI_SERVER_FQDN: job.server.replace(/^https?:\/\//, ''),
    CI_API_V4_URL: `${job.server}/api/v4`,
    CI_PROJECT_ID: job.projectId,
    CI_PROJECT_PATH: job.project,
    CI_PROJECT_URL: url,
    CI_DEFAULT_BRANCH: 'main',
    CI_PIPELINE_ID: job.pipelineId,
    CI_PIPELINE_SOURCE: job.source,
    CI_JOB_ID: job.jobId,
    CI_JOB_NAME: 'keyless-agent',
    CI_JOB_URL: `${url}/-/jobs/${job.jobId}`,
    CI_JOB_STARTED_AT: new Date(startedAt).toISOString().replace(/\.\d+Z$/, 'Z'),
    CI_JOB_TIMEOUT: String(job.jobTimeoutSeconds),
    CI_COMMIT_SHA: job.sha,
    CI_COMMIT_REF_NAME: job.ref,
    CI_COMMIT_REF_PROTECTED: String(job.refProtected && job.mergeRequest === undefined),
    CI_DEBUG_TRACE: 'false',
    GITLAB_USER_LOGIN: job.user,
    ...(job.mergeRequest === undefined ? onRef(job) : onMergeRequest(job)),
  };
}

function onRef(job: GitlabJobFacts): Record<string, string> {
  return job.refType === 'tag' ? { CI_COMMIT_TAG: job.ref } : { CI_COMMIT_BRANCH: job.ref };
}

function onMergeRequest(job: GitlabJobFacts): Record<string, string> {
  return {
    CI_MERGE_REQUEST_IID: job.mergeRequest ?? '',
    CI_MERGE_REQUEST_PROJECT_ID: job.targetProjectId ?? job.projectId,
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: job.sourceProjectId ?? job.projectId,
    CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: job.ref,
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: job.targetBranch,
    CI_MERGE_REQUEST_DIFF_BASE_SHA: job.baseSha,
    CI_MERGE_REQUEST_REF_PATH: refPath(job),
  };
}
