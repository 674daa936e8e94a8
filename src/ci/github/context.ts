/**
 * What GitHub says about this run. In: the job's variables and the event file · out: a RunContext. No request.
 * Trap: a missing or unreadable event file means "cannot tell", never "not a fork".
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
import type { RunContext } from '../../core/context.ts';
import type { Env } from '../platform.ts';

type Json = Readonly<Record<string, unknown>>;

function child(value: unknown, ...names: string[]): unknown {
  let at: unknown = value;
  for (const name of names) {
    if (at === null || typeof at !== 'object') return undefined;
    at = (at as Json)[name];
  }
  return at;
}

function readEvent(env: Env, readFile: (path: string) => string | undefined): Json | undefined {
  const path = env.GITHUB_EVENT_PATH;
  if (!path) return undefined;
  try {
    const parsed: unknown = JSON.parse(readFile(path) ?? 'null');
    return parsed !== null && typeof parsed === 'object' ? (parsed as Json) : undefined;
  } catch {
    return undefined;
  }
}

/** Events whose payload says which repository the change comes from; the rest runs on this repository's own content. */
const PULL_REQUEST_EVENTS = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
];

function fromFork(name: string | undefined, event: Json | undefined): boolean | undefined {
  if (name === undefined) return undefined;
  if (PULL_REQUEST_EVENTS.includes(name)) {
    const pull = child(event, 'pull_request');
    return differs(child(pull, 'head', 'repo'), child(pull, 'base', 'repo', 'full_name'));
  }
  if (name === 'workflow_run') {
    return differs(child(event, 'workflow_run', 'head_repository'), child(event, 'repository', 'full_name'));
  }
  if (name === 'issue_comment') {
    if (!event) return undefined;
    return child(event, 'issue', 'pull_request') === undefined ? false : undefined;
  }
  return false;
}

function differs(head: unknown, base: unknown): boolean | undefined {
  if (typeof base !== 'string') return undefined;
  // GitHub gives null when the fork was deleted; the base repository of a pull request cannot be.
  if (head === null) return true;
  const name = child(head, 'full_name');
  return typeof name === 'string' ? name.toLowerCase() !== base.toLowerCase() : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The branch a change is for: the one a pull request names, else the default branch. */
function baseOf(env: Env, event: Json | undefined): RunContext['base'] {
  const pull = child(event, 'pull_request', 'base') ?? undefined;
  if (pull !== undefined) return { ref: text(child(pull, 'ref')), sha: text(child(pull, 'sha')) };
  const group = child(event, 'merge_group');
  if (group !== undefined) {
    return { ref: text(child(group, 'base_ref'))?.replace(/^refs\/heads\//, ''), sha: text(child(group, 'base_sha')) };
  }
  const ref = text(child(event, 'repository', 'default_branch'));
  if (ref === undefined) return undefined;
  // Events without a branch of their own (issue_comment, workflow_run, schedule) run on the default branch's newest commit.
  return { ref, sha: env.GITHUB_REF === `refs/heads/${ref}` ? env.GITHUB_SHA || undefined : undefined };
}

const RUNNERS = { 'github-hosted': 'hosted', 'self-hosted': 'self-hosted' } as const;

function flag(value: string | undefined): boolean | undefined {
  return value === 'true' ? true : value === 'false' ? false : undefined;
}

function runUrl(env: Env): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  if (!server || !repository || !id) return undefined;
  const attempt = env.GITHUB_RUN_ATTEMPT;
  return `${server}/${repository}/actions/runs/${id}${attempt ? `/attempts/${attempt}` : ''}`;
}

/** The run's facts. `cwd` stands in for a missing GITHUB_WORKSPACE. */
export function readContext(env: Env, cwd: string, readFile: (path: string) => string | undefined): RunContext {
  const event = readEvent(env, readFile);
  const given = (name: string): string | undefined => env[name] || undefined;
  return {
    platform: 'github',
    server: given('GITHUB_SERVER_URL'),
    repository: given('GITHUB_REPOSITORY'),
    ref: given('GITHUB_REF'),
    sha: given('GITHUB_SHA'),
    event: given('GITHUB_EVENT_NAME'),
    actor: given('GITHUB_ACTOR'),
    runId: given('GITHUB_RUN_ID'),
    runAttempt: given('GITHUB_RUN_ATTEMPT'),
    runUrl: runUrl(env),
    workflowRef: given('GITHUB_WORKFLOW_REF'),
    refProtected: flag(env.GITHUB_REF_PROTECTED),
    base: baseOf(env, event),
    headSha: text(child(event, 'pull_request', 'head', 'sha')),
    fork: fromFork(given('GITHUB_EVENT_NAME'), event),
    dependabot: [env.GITHUB_ACTOR, child(event, 'sender', 'login')].includes('dependabot[bot]'),
    runner: RUNNERS[env.RUNNER_ENVIRONMENT as keyof typeof RUNNERS] ?? 'unknown',
    workspace: given('GITHUB_WORKSPACE') ?? cwd,
    debug: env.RUNNER_DEBUG === '1',
  };
}
