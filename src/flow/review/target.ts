/**
 * Which change is to be reviewed, and whether it may be. In: the event, inputs, the API where the event does not tell · out: a target.
 * Talks to the API of the repository's host for comments, runs by hand and follow-up runs.
 * Traps: a comment names no commit, and one may be pushed between the comment and this run; a number that comes from an artifact is
 * a stranger's word; a job that runs with the rights of the base must not have the change in its workspace.
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
import { resolve } from 'node:path';
import type { ChangeEvent } from '../../core/change.ts';
import type { RunContext } from '../../core/context.ts';
import { inputFaults, KeylessError } from '../../core/errors.ts';
import type { Inputs } from '../../core/inputs.ts';
import { gitPlace, headOf } from '../../kit/git-dir.ts';
import { type Askers, type Forge, type PullFacts, unreadable } from './forge.ts';

export type Target = Wanted & {
  /** What working-directory names: there the checkout may be, where the workspace is none. */
  readonly folder?: string | undefined;
};

type Wanted =
  | {
      readonly kind: 'pull';
      readonly number: number;
      readonly head: string;
      readonly base: string;
      readonly title?: string | undefined;
      readonly description?: string | undefined;
      readonly says: string;
    }
  /** `from` undefined: nothing is known of what was there before. */
  | { readonly kind: 'commits'; readonly from: string | undefined; readonly to: string; readonly says: string }
  | { readonly kind: 'staged'; readonly says: string };

export interface TargetAsk {
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly change: ChangeEvent | undefined;
  /** Undefined: this job runs on none. */
  readonly forge: Forge | undefined;
}

/** They run with the rights of the base, whatever the change is. */
const BASE_EVENTS = ['pull_request_target', 'issue_comment', 'workflow_run'];

/**
 * A stranger's change in a workspace beside the rights of the base: refused, or allowed with an isolated agent.
 * @returns the agent has to be isolated @throws KeylessError environment-unsafe
 */
export function mustIsolate({ inputs, context }: Pick<TargetAsk, 'inputs' | 'context'>): boolean {
  const { event = '' } = context;
  const checkout = context.checkout ?? checkoutBelow({ inputs, context });
  if (!BASE_EVENTS.includes(event) || checkout === undefined) return false;
  const { commit, ref } = checkout;
  const ofBase = [context.sha, context.base?.sha].includes(commit) || (commit === undefined && ref === context.ref);
  // The commit of the event itself is the base in these events, unless it is the change's own.
  if (ofBase && commit !== context.headSha) return false;
  if (inputs.flag('allow-untrusted')) return true;
  throw new KeylessError(
    'environment-unsafe',
    `On ${event} the change itself is checked out, beside the rights of the base.`,
    {
      likely:
        'actions/checkout was given a ref: of the pull request. A review does not need it: the change is read from git or the API.',
      fix: '- uses: actions/checkout@v6   # no ref:\n  with:\n    persist-credentials: false\n# or, for an isolated agent that only reads:\nallow-untrusted: true',
    },
  );
}

/** @throws KeylessError review-skipped, change-unavailable, input-invalid by faults of `inputs` */
export async function findTarget(ask: TargetAsk): Promise<Target> {
  return { ...(await wanted(ask)), folder: folderOf(ask) };
}

function folderOf({ inputs, context }: Pick<TargetAsk, 'inputs' | 'context'>): string | undefined {
  const folder = inputs.given('working-directory') ? inputs.text('working-directory') : undefined;
  return folder === undefined ? undefined : resolve(context.workspace, folder);
}

async function wanted(ask: TargetAsk): Promise<Wanted> {
  const { inputs, context, change } = ask;
  const range = inputs.text('range');
  const staged = inputs.flag('staged');
  if (range !== undefined && staged) {
    inputs.fault('staged', 'range and staged are both given.', 'one of them');
  }
  if (staged) return { kind: 'staged', says: 'what is staged' };
  if (range !== undefined) return rangeOf(range, inputs);
  if (change?.comment || change?.onIssue) return byComment(ask);
  const number = numberOf(ask);
  if (number !== undefined && number === change?.number && change.head && change.base) {
    wantLabel(inputs, change.labels, ask.forge);
    const { head, base, title, description } = change;
    return { kind: 'pull', number, head, base, title, description, says: sayOf(number, ask.forge) };
  }
  // Nobody is asked with inputs that are wrong.
  if (inputs.faults.length > 0) throw inputFaults(inputs.faults);
  if (number !== undefined) return byNumber(number, ask);
  if (change?.push) {
    const { before, after } = change.push;
    return { kind: 'commits', from: before, to: after, says: 'the pushed commits' };
  }
  // What was given in another form has been told.
  if (inputs.given('pull-request')) return { kind: 'staged', says: 'nothing' };
  const isShell = context.event === undefined;
  const write = {
    shell: '--range main..HEAD   (or --staged)',
    github: 'pull-request: ${{ inputs.pull-request }}',
    gitlab: 'rules:\n  - if: $CI_PIPELINE_SOURCE == "merge_request_event"\n# or --pull-request 42 for a run by hand',
  };
  inputs.fault(
    isShell ? 'range' : 'pull-request',
    'Nothing says which change is to be reviewed.',
    write[isShell ? 'shell' : context.platform],
  );
  return { kind: 'staged', says: 'nothing' };
}

/** actions/checkout with `path:` leaves the workspace itself without one. */
function checkoutBelow(ask: Pick<TargetAsk, 'inputs' | 'context'>): RunContext['checkout'] {
  const folder = folderOf(ask);
  const place = folder === undefined ? undefined : gitPlace(folder);
  return place && headOf(place);
}

function rangeOf(range: string, inputs: Inputs): Wanted {
  const [, from = '', to = ''] = /^([^\s.][^\s]*?)\.{2,3}([^\s.][^\s]*)?$/.exec(range.trim()) ?? [];
  if (from === '' || from.startsWith('-') || to.startsWith('-')) {
    inputs.fault('range', `"${range.slice(0, 80)}" is no range of commits.`, 'range: main..HEAD');
  }
  return { kind: 'commits', from, to: to || 'HEAD', says: range.trim() };
}

function sayOf(number: number, forge: Forge | undefined): string {
  return `${forge?.noun ?? 'pull request'} ${number}`;
}

/** The number of the event, or of the input; both have to be the same. */
function numberOf({ inputs, change, forge }: TargetAsk): number | undefined {
  const given = inputs.number('pull-request');
  if (given !== undefined && (!Number.isInteger(given) || given < 1)) {
    inputs.fault('pull-request', `${given} is no number of a ${forge?.noun ?? 'pull request'}.`, 'pull-request: 42');
  }
  if (given !== undefined && change?.number !== undefined && given !== change.number) {
    inputs.fault('pull-request', `The event is about ${sayOf(change.number, forge)}.`, 'leave pull-request out');
  }
  return given ?? change?.number;
}

function wantLabel(inputs: Inputs, labels: readonly string[], forge: Forge | undefined): void {
  const label = inputs.text('review-label');
  if (label === undefined || labels.includes(label)) return;
  throw skipped(
    `The ${forge?.noun ?? 'pull request'} does not have the label ${label.slice(0, 60)}.`,
    'Set the label to have it reviewed.',
  );
}

async function byNumber(number: number, { inputs, context, change, forge }: TargetAsk): Promise<Wanted> {
  const pull = await pullOf(number, forge);
  if (context.event === 'workflow_run' && change?.head !== undefined && change.head !== pull.head) {
    throw skipped(
      `Pull request ${number} does not have the commit that the earlier workflow ran for.`,
      'A newer push has its own run. If this happens every time, the number in the artifact is wrong.',
    );
  }
  wantLabel(inputs, pull.labels, forge);
  return targetOf(pull, forge);
}

function targetOf({ number, head, base, title, description }: PullFacts, forge: Forge | undefined): Wanted {
  return { kind: 'pull', number, head, base, title, description, says: sayOf(number, forge) };
}

async function pullOf(number: number, forge: Forge | undefined): Promise<PullFacts> {
  if (!forge) {
    throw new KeylessError(
      'change-unavailable',
      'A pull or merge request can only be read in a job of GitHub Actions or GitLab CI/CD.',
    );
  }
  try {
    return await forge.pull(number);
  } catch (error) {
    throw unreadable(error, forge, forge.cures.read);
  }
}

/** Somebody who may write asked for it in a comment; the commit that was there then is reviewed. */
async function byComment({ inputs, change, forge }: TargetAsk): Promise<Wanted> {
  const trigger = inputs.text('comment-trigger') ?? '';
  const { comment, number, action } = change ?? {};
  const [line = ''] = (comment?.text ?? '').trim().split(/\r?\n/);
  const words = line.slice(trigger.length).trim();
  const asked = line === trigger || line.startsWith(`${trigger} `);
  if (!comment || number === undefined || action !== 'created' || !asked) {
    throw skipped(
      'The comment does not ask for a review.',
      `A new comment on a pull request that begins with: ${trigger}`,
    );
  }
  if (words !== '' && !/^[0-9a-f]{16,64}$/.test(words)) {
    throw skipped(
      'What follows the words of the comment is no commit.',
      `${trigger} 1a2b3c4d5e6f7a8b   (16 digits or more of the commit: fewer can be found again for another one)`,
    );
  }
  if (!forge?.askers || !forge.hasToken) {
    inputs.fault(
      'github-token',
      'Who wrote the comment has to be asked of GitHub.',
      'github-token: ${{ github.token }}',
    );
    throw inputFaults(inputs.faults);
  }
  try {
    if (!(await forge.askers.mayWrite(comment.author))) {
      throw skipped(
        'The author of the comment may not write to this repository.',
        'Only who may write can ask for a review; that holds for bots too.',
      );
    }
    const pull = await forge.pull(number);
    if (words !== '' ? !pull.head.startsWith(words) : await movedSince(comment.createdAt, pull, forge.askers)) {
      throw skipped(
        'The pull request has moved on since the comment was written.',
        `Look at its newest commit, then: ${trigger} ${pull.head.slice(0, 16)}`,
      );
    }
    return targetOf(pull, forge);
  } catch (error) {
    throw unreadable(error, forge, forge.cures.read);
  }
}

/** A commit's own date can be written at will; whoever wants to be sure names the commit. */
async function movedSince(at: string, pull: PullFacts, askers: Askers): Promise<boolean> {
  const [committed, forced] = [await askers.committedAt(pull.head), await askers.forcedAt(pull.number)];
  const isLater = (time: string): boolean => !(Date.parse(time) <= Date.parse(at));
  return committed === undefined || isLater(committed) || (forced !== undefined && isLater(forced));
}

export function skipped(what: string, fix: string): KeylessError {
  return new KeylessError('review-skipped', what, { fix });
}
