/**
 * What GitHub's event says about the change under review. In: the job's variables and the event file · out: a ChangeEvent. No request.
 * Traps: a comment on a pull request names no commit; `workflow_run` names a commit and, for a fork, no number; a new branch is
 * pushed with a zero commit before it.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */

import type { ChangeEvent } from '../../core/change.ts';
import { toldCommit } from '../../kit/commit-id.ts';
import { array, type Fields, number, object, text } from '../../kit/fields.ts';
import type { Env } from '../platform.ts';

/** Undefined: there is no event file, or it cannot be read. */
export function readChange(env: Env, readFile: (path: string) => string | undefined): ChangeEvent | undefined {
  const event = readEvent(env, readFile);
  if (!event) return undefined;
  const pull = object(event.pull_request) ?? object(event.issue) ?? {};
  const name = env.GITHUB_EVENT_NAME ?? '';
  const run = object(event.workflow_run);
  const onIssue = name === 'issue_comment' && object(object(event.issue)?.pull_request) === undefined;
  return {
    number: onIssue ? undefined : number(pull.number),
    title: text(pull.title),
    description: text(pull.body),
    base: toldCommit(text(object(pull.base)?.sha)),
    baseRef: text(object(pull.base)?.ref),
    head: toldCommit(text(object(pull.head)?.sha)) ?? toldCommit(text(run?.head_sha)),
    labels: array(pull.labels).flatMap((label) => text(object(label)?.name) ?? []),
    action: text(event.action),
    label: text(object(event.label)?.name),
    push: name === 'push' ? pushOf(event) : undefined,
    comment: name === 'issue_comment' ? commentOf(object(event.comment)) : undefined,
    onIssue,
  };
}

function readEvent(env: Env, readFile: (path: string) => string | undefined): Fields | undefined {
  const path = env.GITHUB_EVENT_PATH;
  if (!path) return undefined;
  try {
    return object(JSON.parse(readFile(path) ?? 'null'));
  } catch {
    return undefined;
  }
}

function pushOf(event: Fields): ChangeEvent['push'] {
  const after = toldCommit(text(event.after));
  return after === undefined ? undefined : { before: toldCommit(text(event.before)), after };
}

function commentOf(comment: Fields | undefined): ChangeEvent['comment'] {
  // One that is gone, or without an author, asks for nothing; that it is a comment decides all the same.
  const author = text(object(comment?.user)?.login);
  const asked = author === undefined ? undefined : text(comment?.body);
  return { author: author ?? '', text: asked ?? '', createdAt: text(comment?.created_at) ?? '' };
}
