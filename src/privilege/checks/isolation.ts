/**
 * What stops the agent from reaching past its own environment: today nothing but good behaviour, and that is said.
 * In: command, environment, two well-known files · out: finding isolation-none. Talks to no host.
 * Trap: deleting a variable does not delete it: a process of the same user reads it from /proc/<pid>/environ.
 */
import type { Finding } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import type { PrivilegeCheck, Subject } from '../check.ts';

export const isolation: PrivilegeCheck = {
  id: 'isolation',
  inspect({ command }: Subject, host: Host): readonly Finding[] {
    if (command === 'doctor') return [];
    const reachable = [
      ...(host.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ? ['the variables that ask for identity tokens (in /proc)'] : []),
      ...(host.files.exists('/usr/bin/sudo') ? ['sudo, if the user may use it'] : []),
      ...(host.files.exists('/var/run/docker.sock') ? ['the docker socket'] : []),
    ];
    return [
      {
        id: 'isolation-none',
        layer: 'agent',
        verdict: 'exceeded',
        severity: 'medium',
        title: 'The agent runs as the same user as the rest of the job.',
        detail: `It can read what that user can read${reachable.length > 0 ? `: ${reachable.join(', ')}` : ''}.`,
        fix: 'Give the job nothing else worth reading: only id-token: write and contents: read, no other secrets.',
      },
    ];
  },
};
