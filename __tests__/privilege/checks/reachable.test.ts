import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Child, SpawnOrder } from '../../../src/core/host.ts';
import { reachable } from '../../../src/privilege/checks/reachable.ts';
import { found, hostOfFiles, judged, NONE, tidy, USER } from './job-fixtures.ts';

afterEach(tidy);

const open = { agent: { isolation: NONE } };
const programs = { agent: { isolation: NONE, permissions: 'full' } } as const;
const STATUS = 'Name:\tnode\nUid:\t1001\t1001\t1001\t1001\nGid:\t1001\t1001\t1001\t1001\nGroups:\t4 118 1001 \n';
const ROOT = 'Uid:\t0\t0\t0\t0\nGid:\t0\t0\t0\t0\nGroups:\t0 \n';

function ending(code: number): { spawn: (order: SpawnOrder) => Child; orders: SpawnOrder[] } {
  const orders: SpawnOrder[] = [];
  return {
    orders,
    spawn: (order) => {
      orders.push(order);
      const [stdout, stderr] = [new PassThrough(), new PassThrough()];
      stdout.end();
      stderr.end();
      return {
        pid: 1,
        stdin: null,
        stdout,
        stderr,
        exit: Promise.resolve({ code, signal: undefined }),
        kill: () => true,
      };
    },
  };
}

describe('what identity tokens are asked for with', () => {
  const env = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'eyCANARY' };
  it.each([
    ['is out of reach in namespaces', {}, 'enforced info'],
    ['is out of reach of another user', { agent: { isolation: USER } }, 'enforced info'],
    ['is in reach of the same user', open, 'exceeded medium'],
    ['is gravely in reach of one that may start programs', programs, 'exceeded high'],
    ['is in reach nobody knows how far', { agent: { isolation: undefined } }, 'unknown medium'],
    ['is no matter where no agent is started', { subject: { command: 'auth' } }, 'none'],
  ] as const)('%s', async (_name, changes, expected) => {
    expect(await judged(reachable, 'request-token-reachable', changes, hostOfFiles({}, { env }))).toBe(expected);
  });

  it('is no matter where there is none', async () => {
    expect(await found(reachable, open, hostOfFiles({}))).toEqual([]);
  });
});

describe('other secrets of the step', () => {
  const judge = (env: Record<string, string>, changes = {}) =>
    judged(reachable, 'step-secrets-reachable', changes, hostOfFiles({}, { env }));

  it.each([
    [{ NPM_TOKEN: 'npm_CANARY0123' }, 'exceeded medium'],
    [{ DEPLOY_KEY: 'CANARY-0123456' }, 'exceeded medium'],
    [{ USE_API_KEY: 'true' }, 'none'],
    [{ MAX_TOKENS: '4096000' }, 'none'],
    [{ KEY_FILE: 'CANARY-0123456' }, 'none'],
    [{ SIGNING_KEY: '/etc/keys/ci.pem' }, 'none'],
    [{ NPM_TOKEN: '' }, 'none'],
    [{ CI_JOB_TOKEN: 'glcbt-CANARY012' }, 'none'],
    [{ INPUT_API_KEY: 'sk-CANARY0123' }, 'none'],
  ] as [Record<string, string>, string][])('%j, agent not held, is %s', async (env, expected) => {
    expect(await judge(env, open)).toBe(expected);
  });

  it('are out of reach of a held agent', async () => {
    expect(await judge({ NPM_TOKEN: 'npm_CANARY0123' })).toBe('enforced info');
  });

  it('are named, never shown', async () => {
    const host = hostOfFiles({}, { env: { NPM_TOKEN: 'npm_CANARY0123', DB_PASSWORD: 'CANARY-999' } });
    const findings = await found(reachable, open, host);
    expect(findings.map(({ title }) => title)).toEqual([
      'The agent can reach other secrets of the step: DB_PASSWORD, NPM_TOKEN.',
    ]);
    expect(JSON.stringify(findings)).not.toContain('CANARY');
  });
});

describe('root', () => {
  const files = { '/usr/bin/sudo': '', '/proc/self/status': STATUS };

  it('is in reach when sudo asks for no password', async () => {
    const sudo = ending(0);
    expect(await judged(reachable, 'root-reachable', open, hostOfFiles(files, sudo))).toBe('exceeded medium');
    expect(sudo.orders.map(({ file, args }) => [file, ...args].join(' '))).toEqual(['/usr/bin/sudo -n true']);
  });

  it('is not when sudo does', async () => {
    expect(await judged(reachable, 'root-reachable', open, hostOfFiles(files, ending(1)))).toBe('none');
  });

  it('is not when there is no sudo, and nothing is started then', async () => {
    expect(await judged(reachable, 'root-reachable', open, hostOfFiles({ '/proc/self/status': STATUS }))).toBe('none');
  });

  it('is there already when the job is root', async () => {
    expect(await judged(reachable, 'root-reachable', programs, hostOfFiles({ '/proc/self/status': ROOT }))).toBe(
      'exceeded medium',
    );
  });

  it('is not asked for when something holds the agent', async () => {
    const sudo = ending(0);
    expect(await judged(reachable, 'root-reachable', {}, hostOfFiles(files, sudo))).toBe('none');
    expect(sudo.orders).toEqual([]);
  });
});

describe('docker', () => {
  const socket = { '/var/run/docker.sock': '', '/proc/self/status': STATUS };
  it.each([
    [
      'is in reach of a member of its group',
      { ...socket, '/etc/group': 'root:x:0:\ndocker:x:118:runner\n' },
      open,
      'exceeded medium',
    ],
    [
      'is gravely so of one that may start programs',
      { ...socket, '/etc/group': 'docker:x:118:\n' },
      programs,
      'exceeded high',
    ],
    ['is not of others', { ...socket, '/etc/group': 'docker:x:999:\n' }, open, 'none'],
    ['is of root', { '/var/run/docker.sock': '', '/proc/self/status': ROOT }, open, 'exceeded medium'],
    ['may be where no group is called so', { ...socket, '/etc/group': 'root:x:0:\n' }, open, 'unknown medium'],
    ['may be where nothing can be read', { '/var/run/docker.sock': '' }, open, 'unknown medium'],
    ['is not there', { '/proc/self/status': STATUS }, open, 'none'],
    ['is out of reach of a held agent', { ...socket, '/etc/group': 'docker:x:118:\n' }, {}, 'none'],
  ] as const)('%s', async (_name, files, changes, expected) => {
    expect(await judged(reachable, 'docker-reachable', changes, hostOfFiles(files))).toBe(expected);
  });

  it('is in reach by DOCKER_HOST', async () => {
    const host = hostOfFiles({ '/proc/self/status': STATUS }, { env: { DOCKER_HOST: 'tcp://docker:2375' } });
    expect(await judged(reachable, 'docker-reachable', open, host)).toBe('exceeded medium');
  });
});

describe('keys in the home folder', () => {
  const host = (files: Record<string, string>) => hostOfFiles(files, { env: { HOME: '/home/ci' } });

  it('are told by their names', async () => {
    const findings = await found(
      reachable,
      open,
      host({ '/home/ci/.aws/credentials': 'CANARY', '/home/ci/.netrc': '' }),
    );
    expect(findings.map(({ title }) => title)).toEqual([
      'The agent can read keys in the home folder of the job: ~/.aws/credentials, ~/.netrc.',
    ]);
  });

  it('are none when there are none, and out of reach when the agent is held', async () => {
    expect(await found(reachable, open, host({ '/home/ci/.bashrc': '' }))).toEqual([]);
    expect(await found(reachable, {}, host({ '/home/ci/.netrc': '' }))).toEqual([]);
  });
});
