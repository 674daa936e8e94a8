/**
 * What stops the agent from reaching past its own environment, and what it holds when it does: judged by the hold that was proved.
 * In: the agent's hold and how the credential is handed over, environment, two well-known files → out: findings isolation-namespace,
 * isolation-user, isolation-none. Talks to no host.
 * Traps: deleting a variable does not delete it: a process of the same user reads it from /proc/<pid>/environ; an agent that nothing
 * holds reaches the broker's memory, so a credential it was not given is not kept from it.
 */
import type { Finding } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import type { AgentFacts, IsolationFacts, PrivilegeCheck, Subject } from '../check.ts';

export const isolation: PrivilegeCheck = {
  id: 'isolation',
  inspect({ command, agent }: Subject, host: Host): readonly Finding[] {
    const facts = agent?.isolation;
    if (command === 'doctor' || (command === 'check' && !facts)) return [];
    const delivery = agent?.delivery ?? 'environment';
    if (facts?.mode === 'namespace') return [held(facts, delivery)];
    if (facts?.mode === 'user') return [facts.ownNetwork ? held(facts, delivery) : otherUser(facts, delivery)];
    return [loose(facts, command, delivery, host)];
  },
};

const HOLDS: Readonly<Record<AgentFacts['delivery'], string>> = {
  broker: 'It holds no credential: requests go through our broker.',
  environment: 'It holds the credential itself.',
};

function held({ mode, allowHosts }: IsolationFacts, delivery: AgentFacts['delivery']): Finding {
  const hosts =
    allowHosts.length === 0
      ? 'Nothing but our own ports can be reached.'
      : `Reachable beside our own ports: ${allowHosts.join(', ')}.`;
  const common = {
    id: mode === 'user' ? 'isolation-user' : 'isolation-namespace',
    layer: 'agent',
    detail: `${HOLDS[delivery]} ${hosts}`,
  } as const;
  if (delivery === 'broker') {
    const title = 'The agent has processes, files and a network of its own, and no credential.';
    return { ...common, verdict: 'enforced', severity: 'info', title };
  }
  const title = 'The agent is kept from the job, but not from the credential.';
  return { ...common, verdict: 'exceeded', severity: 'low', title, fix: NARROW };
}

function otherUser({ refused }: IsolationFacts, delivery: AgentFacts['delivery']): Finding {
  return {
    id: 'isolation-user',
    layer: 'agent',
    verdict: 'exceeded',
    severity: 'low',
    title: 'The agent is another user, on the network of this machine.',
    detail: [
      `${HOLDS[delivery]} It reaches what this machine reaches, services on loopback and cloud metadata included.`,
      ...(refused ? [`Own namespaces could not be had: ${refused}.`] : []),
    ].join(' '),
    fix: 'A runner that allows namespaces: a machine instead of a container, or a container with --privileged or --cap-add SYS_ADMIN and no seccomp filter.',
  };
}

function loose(
  facts: IsolationFacts | undefined,
  command: Subject['command'],
  delivery: AgentFacts['delivery'],
  host: Host,
): Finding {
  const isAgent = command === 'run' || command === 'check';
  const reachable = [
    ...(host.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ? ['the variables that ask for identity tokens (in /proc)'] : []),
    ...(host.files.exists('/usr/bin/sudo') ? ['sudo, if the user may use it'] : []),
    ...(host.files.exists('/var/run/docker.sock') ? ['the docker socket'] : []),
    ...(isAgent && delivery === 'broker' ? ["our own memory, with the broker's credential"] : []),
  ];
  const what = reachable.length > 0 ? `: ${reachable.join(', ')}` : '';
  return {
    id: 'isolation-none',
    layer: 'agent',
    verdict: 'exceeded',
    severity: 'medium',
    title: isAgent
      ? 'The agent runs as the same user as the rest of the job.'
      : 'Whatever uses the credential runs as the same user as the rest of the job.',
    detail: [
      `It can read what that user can read${what}.`,
      ...(facts?.refused ? [`Nothing stronger could be had: ${facts.refused}.`] : []),
    ].join(' '),
    fix: facts?.refused
      ? 'A runner with Linux that allows namespaces or sudo; and nothing else in the job worth reading: only id-token: write and contents: read, no other secrets.'
      : 'Give the job nothing else worth reading: only id-token: write and contents: read, no other secrets.',
  };
}

const NARROW =
  'An agent and a backend that take the broker; and a role or account that can do no more than call models.';
