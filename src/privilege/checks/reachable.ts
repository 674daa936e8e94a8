/**
 * What a taken-over agent could reach beside its own environment: the means to ask for identity tokens, root, docker, other secrets
 * of the step, keys in the home folder.
 * In: what holds the agent, variables (names only), a few well-known files · out: findings request-token-reachable, root-reachable,
 * docker-reachable, step-secrets-reachable, home-keys-reachable. Talks to no host; starts `sudo -n true` where nothing holds the agent.
 * Trap: a variable that is taken away from a child still stands in /proc/<pid>/environ of its parents, so only another user or
 * other process ids keep it from the agent, never a clean environment.
 * https://man7.org/linux/man-pages/man5/proc_pid_environ.5.html
 */
import { join } from 'node:path';
import type { Finding, Severity } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import { looksLikeKey, namedLikeKey } from '../../kit/key-names.ts';
import type { PrivilegeCheck, Subject } from '../check.ts';
import { exposureOf, mayRunPrograms, startsAgent } from '../exposure.ts';

export const reachable: PrivilegeCheck = {
  id: 'reachable',
  async inspect(subject: Subject, host: Host): Promise<readonly Finding[]> {
    if (!startsAgent(subject)) return [];
    const exposure = exposureOf(subject);
    const asks = host.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ? true : undefined;
    const secrets = secretNames(host);
    if (exposure === 'held') return [...(asks ? [REQUEST_HELD] : []), ...(secrets.length > 0 ? [SECRETS_HELD] : [])];
    if (exposure === 'unknown') return asks || secrets.length > 0 ? [NOT_TOLD] : [];
    const severity = subject.agent && mayRunPrograms(subject.agent) ? 'high' : 'medium';
    return [
      ...(asks ? [requestOpen(severity)] : []),
      ...(secrets.length > 0 ? [secretsOpen(secrets, severity)] : []),
      ...(await rootFindings(host, severity)),
      ...dockerFindings(host, severity),
      ...homeFindings(host, severity),
    ];
  },
};

/** Of the CI system or of ours; each is judged elsewhere. */
const JUDGED_ELSEWHERE =
  /^(ACTIONS_|INPUT_|STATE_|CI_JOB_TOKEN$|CI_JOB_JWT|CI_REGISTRY_PASSWORD$|CI_DEPENDENCY_PROXY_PASSWORD$|CI_REPOSITORY_URL$|KEYLESS_)/;

/** Names of the step's variables that are named like a key and hold something. */
function secretNames({ env }: Host): string[] {
  return Object.entries(env)
    .filter(([name, value]) => namedLikeKey(name) && looksLikeKey(value ?? '') && !JUDGED_ELSEWHERE.test(name))
    .map(([name]) => name)
    .sort();
}

const HOLD =
  'with:\n  isolation: namespace   # or user: fails where the machine gives neither, instead of going on without';

const REQUEST_HELD: Finding = {
  id: 'request-token-reachable',
  layer: 'agent',
  verdict: 'enforced',
  severity: 'info',
  title: 'What identity tokens are asked for with is out of the agent’s reach.',
};

const SECRETS_HELD: Finding = {
  id: 'step-secrets-reachable',
  layer: 'agent',
  verdict: 'enforced',
  severity: 'info',
  title: 'The other secrets of the step are out of the agent’s reach.',
};

const NOT_TOLD: Finding = {
  id: 'request-token-reachable',
  layer: 'agent',
  verdict: 'unknown',
  severity: 'medium',
  title: 'Whether the agent can reach the secrets of the step is not known: how it is isolated was not told.',
  fix: HOLD,
};

function requestOpen(severity: Severity): Finding {
  return {
    id: 'request-token-reachable',
    layer: 'agent',
    verdict: 'exceeded',
    severity,
    title: 'The agent can reach what identity tokens are asked for with.',
    detail:
      'It runs as the same user as the step, whose environment stands in /proc. Whoever reads it gets identity tokens of this job for any audience, and may write its caches.',
    fix: HOLD,
  };
}

const MOST_NAMES = 10;

function secretsOpen(names: readonly string[], severity: Severity): Finding {
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  const shown = names.slice(0, MOST_NAMES).map((name) => (/^\w{1,60}$/.test(name) ? name : 'one with an odd name'));
  return {
    id: 'step-secrets-reachable',
    layer: 'agent',
    verdict: 'exceeded',
    severity,
    title: `The agent can reach other secrets of the step: ${shown.join(', ')}${more}.`,
    detail: 'They are not in its environment, but in that of the step, which the same user can read.',
    fix: `Give them to the step that needs them, not to the job:\nsteps:\n  - run: ./scripts/deploy.sh\n    env:\n      ${shown[0]}: \${{ secrets.${shown[0]} }}\nor\n${HOLD}`,
  };
}

const SUDO_MS = 3_000;

async function rootFindings(host: Host, severity: Severity): Promise<readonly Finding[]> {
  if (host.platform === 'win32') return [];
  const isRoot = statusOf(host)?.uid === 0;
  const how = isRoot ? 'it runs as root' : (await sudoAnswers(host)) ? 'sudo asks for no password' : undefined;
  if (how === undefined) return [];
  return [
    {
      id: 'root-reachable',
      layer: 'agent',
      verdict: 'exceeded',
      severity: isRoot ? 'medium' : severity,
      title: `The agent can act as root: ${how}.`,
      detail: 'Root reads the memory of every process here, the runner’s own included, and changes later steps.',
      fix: isRoot ? `image: one whose user is not root, or\n${HOLD}` : HOLD,
    },
  ];
}

/** Only an answer of sudo itself counts; where it is not there, or is slow, it is not within reach. */
async function sudoAnswers(host: Host): Promise<boolean> {
  if (!host.files.exists('/usr/bin/sudo')) return false;
  try {
    const child = host.spawn({
      file: '/usr/bin/sudo',
      args: ['-n', 'true'],
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
      cwd: '/',
      stdin: '',
      group: true,
    });
    child.stdout.resume();
    child.stderr.resume();
    const timer = setTimeout(() => child.kill('SIGKILL'), SUDO_MS);
    try {
      return (await child.exit).code === 0;
    } finally {
      clearTimeout(timer);
    }
  } catch {
    return false;
  }
}

const SOCKETS = ['/var/run/docker.sock', '/run/docker.sock', '/run/podman/podman.sock'];

function dockerFindings(host: Host, severity: Severity): readonly Finding[] {
  const socket = SOCKETS.find((path) => host.files.exists(path));
  const remote = (host.env.DOCKER_HOST ?? '').startsWith('tcp:');
  if (socket === undefined && !remote) return [];
  const member = remote || isDockerMember(host);
  if (member === false) return [];
  return [
    {
      id: 'docker-reachable',
      layer: 'agent',
      verdict: member === true ? 'exceeded' : 'unknown',
      severity: member === true ? severity : 'medium',
      title: `The agent ${member === true ? 'can' : 'may be able to'} use docker (${remote ? 'DOCKER_HOST' : socket}).`,
      detail: 'Whoever starts containers mounts the whole machine into one, and is root there.',
      fix: HOLD,
    },
  ];
}

/** Whether this user is in the group of docker; undefined: it could not be told. */
function isDockerMember(host: Host): boolean | undefined {
  const status = statusOf(host);
  if (!status) return undefined;
  if (status.uid === 0) return true;
  try {
    const gid = /^docker:[^:]*:(\d+):/m.exec(host.files.read('/etc/group', 1024 * 1024))?.[1];
    return gid === undefined ? undefined : status.groups.includes(Number(gid));
  } catch {
    return undefined;
  }
}

function statusOf(host: Host): { uid: number; groups: readonly number[] } | undefined {
  try {
    const text = host.files.read('/proc/self/status', 64 * 1024);
    const uid = /^Uid:\s+\d+\s+(\d+)/m.exec(text)?.[1];
    const gid = /^Gid:\s+\d+\s+(\d+)/m.exec(text)?.[1];
    const groups = /^Groups:[ \t]*(.*)$/m.exec(text)?.[1] ?? '';
    if (uid === undefined) return undefined;
    const ids = [...groups.trim().split(/\s+/), gid ?? ''].filter((id) => id !== '').map(Number);
    return { uid: Number(uid), groups: ids };
  } catch {
    return undefined;
  }
}

/** Files that are there only when somebody signed in. */
const KEY_FILES = [
  '.aws/credentials',
  '.azure/msal_token_cache.json',
  '.config/gcloud/application_default_credentials.json',
  '.config/gcloud/credentials.db',
  '.config/gh/hosts.yml',
  '.docker/config.json',
  '.git-credentials',
  '.kube/config',
  '.netrc',
  '.ssh/id_ecdsa',
  '.ssh/id_ed25519',
  '.ssh/id_rsa',
];

function homeFindings(host: Host, severity: Severity): readonly Finding[] {
  const home = host.env.HOME ?? host.env.USERPROFILE;
  const found = home ? KEY_FILES.filter((name) => host.files.exists(join(home, name))) : [];
  if (found.length === 0) return [];
  return [
    {
      id: 'home-keys-reachable',
      layer: 'agent',
      verdict: 'exceeded',
      severity,
      title: `The agent can read keys in the home folder of the job: ${found.map((name) => `~/${name}`).join(', ')}.`,
      detail: 'They were left by earlier steps, or belong to the machine.',
      fix: `Sign in after this step, or in another job; or\n${HOLD}`,
    },
  ];
}
