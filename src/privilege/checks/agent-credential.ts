/**
 * Whether the agent holds the credential it works with.
 * In: how it is handed over, what holds the agent · out: finding agent-credential. Talks to no host.
 * Trap: an agent without the credential can still spend it, as far as the broker lets it; one that holds it can take it away.
 */
import type { Finding } from '../../core/finding.ts';
import type { PrivilegeCheck, Subject } from '../check.ts';
import { exposureOf, startsAgent } from '../exposure.ts';

export const agentCredential: PrivilegeCheck = {
  id: 'agent-credential',
  inspect(subject: Subject): readonly Finding[] {
    if (!subject.agent || !startsAgent(subject)) return [];
    if (subject.agent.delivery === 'broker') return [byBroker(subject)];
    return [
      {
        ...COMMON,
        verdict: 'exceeded',
        severity: 'low',
        title: 'The agent holds the credential, in its environment.',
        detail:
          'Whoever takes it over can use the credential elsewhere, until it ends; it is cut down and short-lived.',
        fix: 'agent: claude-code   # or another that is given a loopback address in place of the credential: docs/agents.md',
      },
    ];
  },
};

const COMMON = { id: 'agent-credential', layer: 'agent' } as const;

/** Our own process holds it: out of reach only where the agent is held. */
function byBroker(subject: Subject): Finding {
  const exposure = exposureOf(subject);
  if (exposure === 'held') {
    return { ...COMMON, verdict: 'enforced', severity: 'info', title: 'The agent holds no credential.' };
  }
  if (exposure === 'unknown') {
    const title = 'The agent is given no credential; whether it can reach it is not known.';
    return { ...COMMON, verdict: 'unknown', severity: 'low', title };
  }
  return {
    ...COMMON,
    verdict: 'exceeded',
    severity: 'low',
    title: 'The agent is given no credential, but runs as the user whose processes hold it.',
    detail: 'A process of the same user can read the memory of ours, where the kernel lets it.',
    fix: 'with:\n  isolation: namespace   # or user',
  };
}
