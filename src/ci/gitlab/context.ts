/**
 * What GitLab says about this run. In: the job's variables, the claims of its identity token → out: a RunContext. No request.
 * Traps: a merge request pipeline has CI_MERGE_REQUEST_* and no CI_COMMIT_BRANCH; a pipeline of a fork runs in the fork's own
 * project unless a member of the parent starts it there; a child pipeline calls itself `parent_pipeline` although it belongs to a
 * merge request. On merge requests the claims `project_*` name the source project, `job_project_*` the one the job runs in.
 * https://docs.gitlab.com/ci/variables/predefined_variables/ · https://docs.gitlab.com/ci/secrets/id_token_authentication/
 */
import type { RunContext } from '../../core/context.ts';
import type { Claims } from '../../core/identity.ts';
import type { Env } from '../platform.ts';
import { jobTokens, TOKEN_VARIABLE } from './job-tokens.ts';

const RUNNERS = { 'gitlab-hosted': 'hosted', 'self-hosted': 'self-hosted' } as const;

/** The run's facts. `cwd` stands in for a missing CI_PROJECT_DIR. */
export function readContext(env: Env, cwd: string): RunContext {
  const given = (name: string): string | undefined => env[name] || undefined;
  const claims = claimsOfJob(env);
  return {
    platform: 'gitlab',
    server: given('CI_SERVER_URL'),
    repository: given('CI_PROJECT_PATH'),
    ref: refOf(env),
    sha: given('CI_COMMIT_SHA'),
    event: eventOf(env),
    actor: given('GITLAB_USER_LOGIN'),
    runId: given('CI_PIPELINE_ID'),
    // A job that is retried gets an id of its own, in the same pipeline.
    runAttempt: given('CI_JOB_ID'),
    runUrl: given('CI_JOB_URL'),
    workflowRef: typeof claims.ci_config_ref_uri === 'string' ? claims.ci_config_ref_uri : undefined,
    refProtected: flag(env.CI_COMMIT_REF_PROTECTED),
    base: baseOf(env),
    headSha: isMergeRequest(env) ? (given('CI_MERGE_REQUEST_SOURCE_BRANCH_SHA') ?? given('CI_COMMIT_SHA')) : undefined,
    fork: fromFork(env, claims),
    dependabot: false,
    runner: RUNNERS[claims.runner_environment as keyof typeof RUNNERS] ?? 'unknown',
    workspace: given('CI_PROJECT_DIR') ?? cwd,
    endsAt: endOf(env),
    debug: env.CI_DEBUG_TRACE === 'true' || env.CI_DEBUG_SERVICES === 'true',
  };
}

/** The claims of our token, or of the only other one. They inform; who decides reads them from the token that was used. */
function claimsOfJob(env: Env): Claims {
  const tokens = jobTokens(env);
  const own =
    tokens.find(({ variable }) => variable === TOKEN_VARIABLE) ?? (tokens.length === 1 ? tokens[0] : undefined);
  return own?.claims ?? {};
}

function isMergeRequest(env: Env): boolean {
  return Boolean(env.CI_MERGE_REQUEST_IID);
}

/** GitLab's own word (CI_PIPELINE_SOURCE); a child pipeline of a merge request is judged as what started it. */
function eventOf(env: Env): string | undefined {
  if (isMergeRequest(env)) return 'merge_request_event';
  return env.CI_PIPELINE_SOURCE || undefined;
}

function refOf(env: Env): string | undefined {
  if (isMergeRequest(env)) return env.CI_MERGE_REQUEST_REF_PATH || undefined;
  if (env.CI_COMMIT_TAG) return `refs/tags/${env.CI_COMMIT_TAG}`;
  const branch = env.CI_COMMIT_BRANCH || env.CI_COMMIT_REF_NAME;
  return branch ? `refs/heads/${branch}` : undefined;
}

/**
 * The branch a change is for. The newest commit of the target is told in merged results pipelines alone; the common ancestor always,
 * and it was reviewed as well.
 */
function baseOf(env: Env): RunContext['base'] {
  if (isMergeRequest(env)) {
    const sha = env.CI_MERGE_REQUEST_TARGET_BRANCH_SHA || env.CI_MERGE_REQUEST_DIFF_BASE_SHA || undefined;
    return { ref: env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME || undefined, sha };
  }
  if (!env.CI_DEFAULT_BRANCH) return undefined;
  const isThere = env.CI_COMMIT_BRANCH === env.CI_DEFAULT_BRANCH;
  return { ref: env.CI_DEFAULT_BRANCH, sha: isThere ? env.CI_COMMIT_SHA || undefined : undefined };
}

function fromFork(env: Env, claims: Claims): boolean | undefined {
  // GitLab 18.4 and later says it in the token itself.
  if (typeof claims.job_project_id === 'string' && typeof claims.project_id === 'string') {
    if (claims.job_project_id !== claims.project_id) return true;
  }
  if (isMergeRequest(env)) {
    return differ(env.CI_MERGE_REQUEST_SOURCE_PROJECT_ID, env.CI_MERGE_REQUEST_PROJECT_ID);
  }
  if (env.CI_PIPELINE_SOURCE === 'external_pull_request_event') {
    return differ(env.CI_EXTERNAL_PULL_REQUEST_SOURCE_REPOSITORY, env.CI_EXTERNAL_PULL_REQUEST_TARGET_REPOSITORY);
  }
  return env.CI_PIPELINE_SOURCE ? false : undefined;
}

/** A deleted source project has no id: that is "cannot tell", never "not a fork". */
function differ(source: string | undefined, target: string | undefined): boolean | undefined {
  return source && target ? source.toLowerCase() !== target.toLowerCase() : undefined;
}

function flag(value: string | undefined): boolean | undefined {
  return value === 'true' ? true : value === 'false' ? false : undefined;
}

/** CI_JOB_TIMEOUT is in seconds and counts from the start of the job. */
function endOf(env: Env): number | undefined {
  const started = Date.parse(env.CI_JOB_STARTED_AT ?? '');
  const seconds = Number(env.CI_JOB_TIMEOUT || Number.NaN);
  return Number.isFinite(started) && seconds > 0 ? started + seconds * 1000 : undefined;
}
