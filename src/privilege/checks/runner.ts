/**
 * Where the job runs and how much it prints.
 * In: context, claims, debug variables · out: findings runner-self-hosted, runner-unknown, debug-logging. Talks to no host.
 * Trap: a self-hosted machine keeps what a job leaves: files, caches, background processes of earlier jobs.
 */
import type { Finding } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import { believedClaims } from '../believed-claims.ts';
import type { PrivilegeCheck, Subject } from '../check.ts';

export const runner: PrivilegeCheck = {
  id: 'runner',
  inspect(subject: Subject, host: Host): readonly Finding[] {
    const { context } = subject;
    const findings: Finding[] = [];
    const where = whereItRuns(subject);
    if (where === 'self-hosted') findings.push(SELF_HOSTED);
    if (where === 'unknown' && (context.platform === 'github' || host.env.GITLAB_CI === 'true')) findings.push(UNKNOWN);
    // GitLab's switches have findings of their own (debug-tracing).
    const debug = context.debug && context.platform !== 'gitlab';
    if (debug || isOn(host.env.RUNNER_DEBUG) || isOn(host.env.ACTIONS_STEP_DEBUG)) findings.push(DEBUG);
    return findings;
  },
};

/** What the runner says, else the token: GitLab's runner says nothing. */
function whereItRuns({ context, identity }: Subject): Subject['context']['runner'] {
  if (context.runner !== 'unknown') return context.runner;
  const claim = believedClaims(identity).runner_environment;
  if (claim === 'self-hosted') return 'self-hosted';
  return claim === 'github-hosted' || claim === 'gitlab-hosted' ? 'hosted' : 'unknown';
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

const SELF_HOSTED: Finding = {
  id: 'runner-self-hosted',
  layer: 'job',
  verdict: 'exceeded',
  severity: 'medium',
  title: 'The runner is self-hosted: what earlier jobs left there can reach this one, and the reverse.',
  detail: 'Such a machine often has a role or keys of its own, which an agent can find.',
  fix: 'Use a hosted runner, or one that is thrown away after each job (--ephemeral) and has no role of its own.',
};

const UNKNOWN: Finding = {
  id: 'runner-unknown',
  layer: 'job',
  verdict: 'unknown',
  severity: 'low',
  title: 'Whether the runner is hosted or self-hosted could not be told.',
};

const DEBUG: Finding = {
  id: 'debug-logging',
  layer: 'job',
  verdict: 'exceeded',
  severity: 'medium',
  title: 'Debug logging is on: other steps and the runner print more than they should.',
  detail: 'What we print is redacted; what they print is not ours.',
  fix: 'Delete the variables ACTIONS_STEP_DEBUG and ACTIONS_RUNNER_DEBUG, or run the job again without debug logging.',
};
