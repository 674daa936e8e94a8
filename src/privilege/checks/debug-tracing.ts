/**
 * Switches that make other programs print what they hold: GitLab's traces, git's wire trace, a shell that shows each line.
 * In: variables · out: findings debug-trace, debug-services, git-trace. Talks to no host.
 * Traps: GitLab sets CI_DEBUG_TRACE to "false" when it is off, so its presence says nothing; GitHub's switches are judged with the
 * runner (debug-logging).
 * https://docs.gitlab.com/ci/variables/variables_troubleshooting/#enable-debug-logging
 */
import type { Finding } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import type { PrivilegeCheck, Subject } from '../check.ts';

export const debugTracing: PrivilegeCheck = {
  id: 'debug-tracing',
  inspect(_subject: Subject, { env }: Host): readonly Finding[] {
    const findings: Finding[] = [];
    if (isOn(env.CI_DEBUG_TRACE)) findings.push(TRACE);
    if (isOn(env.CI_DEBUG_SERVICES)) findings.push(SERVICES);
    if (tracesWire(env)) findings.push(GIT);
    return findings;
  },
};

/** What the runner takes for true (Go's strconv.ParseBool). */
function isOn(value: string | undefined): boolean {
  return ['1', 't', 'T', 'true', 'TRUE', 'True'].includes(value ?? '');
}

/** git hides headers in its trace unless it is told not to; what curl itself shows for GIT_CURL_VERBOSE it hides the same way. */
function tracesWire(env: Host['env']): boolean {
  const traced = [env.GIT_TRACE_CURL, env.GIT_CURL_VERBOSE].some((value) => value !== undefined && isSet(value));
  return traced && ['0', 'false', 'no', 'off'].includes((env.GIT_TRACE_REDACT ?? '').toLowerCase());
}

function isSet(value: string): boolean {
  return !['', '0', 'false', 'no', 'off'].includes(value.toLowerCase());
}

const TRACE: Finding = {
  id: 'debug-trace',
  layer: 'job',
  verdict: 'exceeded',
  severity: 'high',
  title: 'CI_DEBUG_TRACE is on: the runner prints every variable of the job, tokens included.',
  detail: 'Everyone who may read the job log reads them; what is minted during the job is masked by nobody but us.',
  fix: 'variables:\n  CI_DEBUG_TRACE: "false"',
};

const SERVICES: Finding = {
  id: 'debug-services',
  layer: 'job',
  verdict: 'exceeded',
  severity: 'medium',
  title: 'CI_DEBUG_SERVICES is on: service containers print to the job log, masked values included.',
  detail: 'What we print is redacted; what they print is not ours.',
  fix: 'variables:\n  CI_DEBUG_SERVICES: "false"',
};

const GIT: Finding = {
  id: 'git-trace',
  layer: 'job',
  verdict: 'exceeded',
  severity: 'medium',
  title: 'git prints its requests with their tokens (GIT_TRACE_REDACT is off).',
  detail: 'The tokens of every fetch and push of the job are then in its log.',
  fix: 'env:\n  GIT_TRACE_REDACT: "1"   # or without GIT_TRACE_CURL and GIT_CURL_VERBOSE',
};
