/**
 * Whose instructions the agent follows: those of the reviewed state, or those of the change it is to look at.
 * In: where instruction files come from, the event · out: finding repo-config, or repo-config-head. Talks to no host.
 * Trap: AGENTS.md of a pull request is an order to the agent, written by whoever wrote the pull request.
 * https://docs.github.com/en/actions/reference/security/secure-use
 */
import type { RunContext } from '../../core/context.ts';
import type { Finding } from '../../core/finding.ts';
import type { PrivilegeCheck, Subject } from '../check.ts';
import { startsAgent } from '../exposure.ts';

export const agentRepoConfig: PrivilegeCheck = {
  id: 'agent-repo-config',
  inspect(subject: Subject): readonly Finding[] {
    const { agent, context, planned } = subject;
    if (!agent || !startsAgent(subject) || context.event === undefined) return [];
    if (planned.some(({ id }) => id === 'repo-config-head')) return [];
    if (agent.repoConfig === 'base' || agent.repoConfig === 'none') return [fromBase(agent.repoConfig)];
    return agent.repoConfig === 'head' && !isReviewed(context) ? [fromChange(context)] : [];
  },
};

const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch'];

/** Nothing but what passed the protection of its ref. */
function isReviewed({ event, refProtected }: RunContext): boolean {
  return TRUSTED_EVENTS.includes(event ?? '') && refProtected === true;
}

function fromBase(mode: 'base' | 'none'): Finding {
  return {
    id: 'repo-config',
    layer: 'agent',
    verdict: 'enforced',
    severity: 'info',
    title:
      mode === 'base'
        ? 'Instruction files come from the base branch, not from the change.'
        : 'Instruction files of the repository are set aside.',
  };
}

function fromChange({ event }: RunContext): Finding {
  return {
    id: 'repo-config-head',
    layer: 'agent',
    verdict: 'exceeded',
    severity: 'medium',
    title: `repo-config: head on ${event}: whoever wrote the change instructs the agent.`,
    detail: 'AGENTS.md, CLAUDE.md and files named by inputs then come from a ref that is not protected.',
    fix: 'with:\n  repo-config: base   # and fetch-depth: 2 at actions/checkout',
  };
}
