/**
 * What started the run, and whether strangers can start it or write what the agent reads.
 * In: context, claims · out: findings trigger-untrusted, trigger-fork, trigger-origin. Talks to no host.
 * Trap: these events run with the rights of the base repository, so the job has an identity although the text is a stranger's.
 * https://docs.github.com/en/actions/reference/security/secure-use
 */
import type { Finding } from '../../core/finding.ts';
import { believedClaims } from '../believed-claims.ts';
import type { PrivilegeCheck, Subject } from '../check.ts';

/** Anyone with an account can cause these on a public repository. */
const OPEN_EVENTS = new Set([
  'pull_request_target',
  'issue_comment',
  'issues',
  'workflow_run',
  'discussion',
  'discussion_comment',
  'pull_request_review_comment',
  'fork',
  'watch',
]);

/** Here the change itself, not only a text, may be a stranger's; `fork: false` settles that. */
const CHANGE_EVENTS = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'workflow_run',
  'merge_request_event',
  'external_pull_request_event',
]);

/** They run on the base: the files of the change are there only when a step fetches them, which untrusted-checkout tells. */
const BASE_EVENTS = new Set(['pull_request_target', 'workflow_run']);

export const trigger: PrivilegeCheck = {
  id: 'trigger',
  inspect({ context, identity }: Subject): readonly Finding[] {
    const { event, fork } = context;
    if (event === undefined) return [];
    const environment = believedClaims(identity).environment !== undefined;
    if (fork === true) {
      const gated = environment && BASE_EVENTS.has(event);
      return [context.platform === 'gitlab' ? PARENT_PIPELINE : forkFinding(event, gated)];
    }
    if (OPEN_EVENTS.has(event)) {
      const gated = environment || (CHANGE_EVENTS.has(event) && fork === false);
      return [openFinding(event, gated)];
    }
    return CHANGE_EVENTS.has(event) && fork === undefined ? [originFinding(event)] : [];
  },
};

/** A fork's own pipeline has the fork's identity, and ends before this. */
const PARENT_PIPELINE: Finding = {
  id: 'trigger-fork',
  layer: 'job',
  verdict: 'exceeded',
  severity: 'high',
  title: 'The merge request comes from a fork, and its pipeline runs in this project, with its identity.',
  detail: 'A stranger decides what the agent reads and which files of the repository it runs.',
  fix: 'agent:\n  rules:\n    - if: $CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_MERGE_REQUEST_PROJECT_ID',
};

function forkFinding(event: string, gated: boolean): Finding {
  return {
    id: 'trigger-fork',
    layer: 'job',
    verdict: 'exceeded',
    severity: gated ? 'medium' : 'high',
    title: `The change comes from a fork (${event}), and yet the job may have an identity.`,
    detail: gated
      ? 'The files of the repository are those of the base, and the environment narrows it; what the agent reads is a stranger’s.'
      : 'A stranger decides what the agent reads and which files of the repository it runs.',
    fix: 'jobs:\n  agent:\n    if: github.event.pull_request.head.repo.full_name == github.repository',
  };
}

function openFinding(event: string, gated: boolean): Finding {
  return {
    id: 'trigger-untrusted',
    layer: 'job',
    verdict: 'exceeded',
    severity: gated ? 'medium' : 'high',
    title: `${event} can be caused by people without write access.`,
    detail: gated
      ? 'The environment (or the origin of the change) narrows it; what the agent reads may still be a stranger’s.'
      : 'Their text reaches an agent that holds a credential.',
    fix: 'Use pull_request, push, schedule or workflow_dispatch, or put an approval in between:\njobs:\n  agent:\n    environment: agent   # with required reviewers',
  };
}

function originFinding(event: string): Finding {
  return {
    id: 'trigger-origin',
    layer: 'job',
    verdict: 'unknown',
    severity: 'medium',
    title: `Whether this ${event} comes from a fork could not be told.`,
    detail: 'The CI system does not say which repository the change comes from.',
  };
}
