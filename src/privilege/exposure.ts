/**
 * How far the agent reaches beside what it is given.
 * In: what is known of the agent and of what holds it · out: one word, or yes and no. Talks to no host.
 * Trap: a mode that nobody has told is not the absence of one: nothing is graver, and nothing milder, than what is known.
 */
import type { AgentFacts, Subject } from './check.ts';
import { startsAnything } from './tool-rule.ts';

/** held: another user, or processes and files of its own · open: as the job itself · unknown: nobody has said. */
export type Exposure = 'held' | 'open' | 'unknown';

export function exposureOf({ agent }: Subject): Exposure {
  if (!agent?.isolation) return 'unknown';
  return agent.isolation.mode === 'none' ? 'open' : 'held';
}

/** True for the commands that start an agent, or judge how one would be started. */
export function startsAgent({ command }: Subject): boolean {
  return command === 'run' || command === 'check';
}

/** It may start programs of its choice: what lies in reach of the user it runs as is then in its reach. */
export function mayRunPrograms({ id, permissions, command, allowedTools }: AgentFacts): boolean {
  if (permissions === 'read-only') return false;
  return permissions === 'full' || id === 'custom' || command.length > 0 || allowedTools.some(startsAnything);
}
