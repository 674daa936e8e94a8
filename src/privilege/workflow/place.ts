/**
 * Which file says what this job is: the workflow itself, or one that it calls.
 * In: the run's facts, claims, variables · out: repository, path, commit and job. Talks to no host.
 * Trap: the runner names the workflow that was started; the job may stand in a called one, in another repository. Only the identity
 * token tells that.
 * https://docs.github.com/en/actions/reference/security/oidc#oidc-token-claims (job_workflow_ref)
 */

import type { RunContext } from '../../core/context.ts';
import type { Claims } from '../../core/identity.ts';
import { isCommitId } from '../../kit/commit-id.ts';

export interface WorkflowPlace {
  /** `owner/name`. */
  readonly repository: string;
  /** `.github/workflows/agent.yml`. */
  readonly path: string;
  readonly commit: string;
  readonly job: string | undefined;
  readonly called: boolean | undefined;
}

/** `octo-org/payments/.github/workflows/agent.yml@refs/heads/main`, taken apart. */
export interface WorkflowRef {
  readonly repository: string;
  readonly path: string;
  /** `refs/heads/main`, `refs/tags/v1`, or a commit. */
  readonly ref: string;
}

const REF = /^([\w.-]+\/[\w.-]+)\/(\.github\/workflows\/[^@\0\n]+\.ya?ml)@([^\0\n]+)$/;

export function readRef(text: unknown): WorkflowRef | undefined {
  const [, repository, path, ref] = (typeof text === 'string' && REF.exec(text)) || [];
  if (repository === undefined || path === undefined || ref === undefined || path.split('/').includes('..')) {
    return undefined;
  }
  return { repository, path, ref };
}

export function isCommit(ref: string | undefined): ref is string {
  return ref !== undefined && isCommitId(ref);
}

/**
 * Whether the job stands in a called workflow; undefined: not told.
 * @param claims only such as may be believed
 */
export function isCalled(claims: Claims): boolean | undefined {
  const [own, started] = [readRef(claims.job_workflow_ref), readRef(claims.workflow_ref)];
  if (!own || !started) return undefined;
  return !sameFile(own, started);
}

export function sameFile(a: WorkflowRef, b: WorkflowRef): boolean {
  return a.repository.toLowerCase() === b.repository.toLowerCase() && a.path === b.path;
}

/** Where the text of this job is to be had; undefined: it is not told. @param claims only such as may be believed */
export function workflowPlace(
  context: RunContext,
  claims: Claims,
  env: Readonly<Record<string, string | undefined>>,
): WorkflowPlace | undefined {
  const called = isCalled(claims);
  const ref = called === true ? readRef(claims.job_workflow_ref) : readRef(context.workflowRef);
  const commit = called === true ? claims.job_workflow_sha : (env.GITHUB_WORKFLOW_SHA ?? context.sha);
  if (!ref || typeof commit !== 'string' || !isCommit(commit)) return undefined;
  return { repository: ref.repository, path: ref.path, commit, job: env.GITHUB_JOB || undefined, called };
}
