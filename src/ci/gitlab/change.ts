/**
 * What GitLab says about the change under review. In: the job's variables · out: a ChangeEvent. No request.
 * Traps: title and description are not taken from here: the runner has filled in what people wrote in them as `$NAME`, secrets of the
 * job included; in a merged results pipeline CI_COMMIT_SHA is a merge that nobody wrote; before the first push of a branch there is a
 * commit of zeros.
 * https://docs.gitlab.com/ci/variables/predefined_variables/#predefined-variables-for-merge-request-pipelines
 */

import type { ChangeEvent } from '../../core/change.ts';
import { toldCommit } from '../../kit/commit-id.ts';
import type { Env } from '../platform.ts';
import { readContext } from './context.ts';

/** Undefined: the pipeline is about no change. */
export function readChange(env: Env): ChangeEvent | undefined {
  if (env.CI_MERGE_REQUEST_IID) return mergeRequestOf(env);
  const after = toldCommit(env.CI_COMMIT_SHA);
  if (env.CI_PIPELINE_SOURCE !== 'push' || env.CI_COMMIT_TAG || after === undefined) return undefined;
  return { labels: [], push: { before: toldCommit(env.CI_COMMIT_BEFORE_SHA), after } };
}

function mergeRequestOf(env: Env): ChangeEvent {
  const { base, headSha } = readContext(env, '');
  const number = Number(env.CI_MERGE_REQUEST_IID);
  return {
    number: Number.isInteger(number) && number > 0 ? number : undefined,
    base: toldCommit(base?.sha),
    baseRef: base?.ref,
    head: toldCommit(headSha),
    labels: (env.CI_MERGE_REQUEST_LABELS ?? '').split(',').filter((label) => label !== ''),
  };
}
