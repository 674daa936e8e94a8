/**
 * Switches of GitLab that print what the job holds. In: variables → out: faults. Talks to no host.
 * Trap: GitLab sets CI_DEBUG_TRACE to "false" when it is off, so its presence says nothing.
 * https://docs.gitlab.com/ci/variables/variables_troubleshooting/#enable-debug-logging
 */
import type { Fault } from '../../core/errors.ts';
import type { Env } from '../platform.ts';

/** What the runner takes for true (Go's strconv.ParseBool). */
const TRUE = ['1', 't', 'T', 'true', 'TRUE', 'True'];

export function unsafe(env: Env): readonly Fault[] {
  if (!TRUE.includes(env.CI_DEBUG_TRACE ?? '')) return [];
  return [
    {
      input: 'CI_DEBUG_TRACE',
      what: 'CI_DEBUG_TRACE is on: the runner prints every variable of the job and every command, tokens included.',
      write: 'variables:\n  CI_DEBUG_TRACE: "false"   # or knowingly: least-privilege: warn',
    },
  ];
}
