/**
 * Who decided what lies in the workspace. In: the run's facts, the input `repo-config` → out: what of the repository counts. Pure.
 * Trap: a branch that nobody protects is anybody's who may push; only the CI system's own word counts, never a name.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
import type { RepoConfig } from '../../core/agent-inputs.ts';
import type { RunContext } from '../../core/context.ts';
import type { Finding } from '../../core/finding.ts';

const TRUSTED_EVENTS = [
  'push',
  'schedule',
  'workflow_dispatch',
  // GitLab's: on a protected ref all of them check out that ref.
  ...['web', 'api', 'trigger', 'pipeline', 'parent_pipeline', 'chat'],
];

/** True when nothing but reviewed content is checked out: a push, schedule or dispatch on a protected ref, and that ref itself. */
export function isTrusted(context: RunContext): boolean {
  return isReviewed(context) && isItsOwn(context);
}

function isReviewed({ event, refProtected }: RunContext): boolean {
  return TRUSTED_EVENTS.includes(event ?? '') && refProtected === true;
}

/** A dispatch can check out anything: its own commit, or its own branch (on which an earlier step may have committed). */
function isItsOwn({ checkout, ref, sha }: RunContext): boolean {
  if (!checkout || sha === undefined || (checkout.commit === undefined && checkout.ref === undefined)) return true;
  return checkout.commit === sha || (checkout.ref !== undefined && checkout.ref === ref);
}

/** True when the event is one of ours and what lies there is something else. */
export function isAnother(context: RunContext): boolean {
  return isReviewed(context) && !isItsOwn(context);
}

/** True when there is a CI event at all; in a shell whoever types decides what lies in the folder. */
export function hasEvent({ event }: RunContext): boolean {
  return event !== undefined;
}

/** True when files named by inputs have to come from the base. */
export function fromBase(context: RunContext, asked: RepoConfig | undefined): boolean {
  return hasEvent(context) && !isTrusted(context) && asked !== 'head';
}

/** head, base, none as the input says · unread: nothing is moved and no instruction file is read. */
export type RepoMode = RepoConfig | 'unread';

export function chooseMode(context: RunContext, asked: RepoConfig | undefined): RepoMode {
  if (asked !== undefined) return asked;
  if (!hasEvent(context)) return 'unread';
  return isTrusted(context) ? 'head' : 'base';
}

/** What the choice itself opens. */
export function modeFindings(context: RunContext, mode: RepoMode): readonly Finding[] {
  if (mode !== 'head' || isTrusted(context) || !hasEvent(context)) return [];
  return [
    {
      id: 'repo-config-head',
      layer: 'agent',
      verdict: 'exceeded',
      severity: 'medium',
      title: `repo-config: head on ${context.event}: whoever wrote the change instructs the agent.`,
      detail:
        'AGENTS.md, CLAUDE.md and files named by inputs come from a ref that is not protected. They act as instructions, not as text under review.',
      fix:
        context.platform === 'gitlab'
          ? 'repo-config: base   (and GIT_DEPTH: "0", so that the base is there)'
          : 'repo-config: base   (and fetch-depth: 2 at actions/checkout)',
    },
  ];
}
