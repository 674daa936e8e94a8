/** `keyless-agent run` and `exec` in a GitLab job, by the variables GitLab gives and no template: what an agent gains, what later jobs are told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { GitlabJobFacts } from '../../src/emulators/index.ts';
import { type AskedWorld, inJob, type Runner } from '../fakes/runner.ts';

const SECONDS = 90_000;
const JOB_TOKEN = 'glcbt-64_Zm9vYmFyYmF6cXV1';
const MERGE_REQUEST: Partial<GitlabJobFacts> = { source: 'merge_request_event', mergeRequest: '7', ref: 'feature' };
const WORDS = ['--role-to-assume', 'arn:aws:iam::123456789012:role/ci-agent', '--aws-region', 'us-east-1'];
const RUN = ['run', ...WORDS, '--agent-version', '9.9.9', '--timeout', '1m', '--isolation', 'none'];

function jobEnv(runner: Runner, world: AskedWorld): Record<string, string> {
  return {
    ...world.gitlab.env(),
    CI_PROJECT_DIR: runner.workspace,
    CI_JOB_TOKEN: JOB_TOKEN,
    KEYLESS_AGENT_ID_TOKEN: world.gitlab.mint('sts.amazonaws.com'),
    KEYLESS_DOTENV: dotenv(runner),
    AWS_ENDPOINT_URL_STS: world.sts.url,
    AWS_ENDPOINT_URL_BEDROCK_RUNTIME: world.bedrock.url,
  };
}

const dotenv = (runner: Runner): string => join(runner.root, 'outputs.env');

/** The variables that later jobs get. */
function toldOf(runner: Runner): Record<string, string> {
  const lines = readFileSync(dotenv(runner), 'utf8').trimEnd().split('\n');
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

const inGitlab = <Result>(play: (runner: Runner, world: AskedWorld) => Promise<Result>, job = MERGE_REQUEST) =>
  inJob({ agent: 'stand-in', secrets: [JOB_TOKEN], world: { gitlab: job } }, play);

describe('an agent in a GitLab job', () => {
  it.concurrent(
    'works with the identity of the job, and tells what it did in words and numbers',
    async () => {
      await inGitlab(async (runner, world) => {
        const ended = await runner.cli([...RUN, '--task', 'answer All is well.'], jobEnv(runner, world));
        expect([ended.exit, ended.stdout]).toEqual([0, 'All is well.\n']);
        expect(ended.stderr).toContain('assumed-role/ci-agent/acme.payments@1574632-8302266');
        expect(ended.stderr).toMatch(/\u001b\[0Ksection_start:\d{10}:keyless_agent_1\r\u001b\[0KThe agent at work\n/);
        expect(toldOf(runner)).toMatchObject({
          KEYLESS_OUTCOME: 'success',
          KEYLESS_TURNS: '1',
          KEYLESS_ISOLATION: 'none',
        });
        expect(runner.leaks()).toEqual([]);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'finds no token of GitLab among its variables',
    async () => {
      await inGitlab(async (runner, world) => {
        const more = {
          OTHER_TOKEN_BY_ANY_NAME: world.gitlab.mint('https://vault.example.com'),
          HARMLESS: world.gitlab.mint('x'),
        };
        const ended = await runner.cli([...RUN, '--task', 'environment'], { ...jobEnv(runner, world), ...more });
        const names = JSON.parse(ended.stdout) as string[];
        expect(names).toContain('PATH');
        expect(names.filter((name) => /^(CI_|GITLAB|KEYLESS_(?!RUN_MARK)|OTHER_TOKEN|HARMLESS)/.test(name))).toEqual(
          [],
        );
        expect(runner.leaks()).toEqual([]);
      });
    },
    SECONDS,
  );

  it.concurrent.each(['halves', 'encoded'])(
    'that prints its credential (%s) finds it masked, and no mask command is printed',
    async (behaviour) => {
      await inGitlab(async (runner, world) => {
        const ended = await runner.cli([...RUN, '--task', behaviour], jobEnv(runner, world));
        expect(ended.exit).toBe(0);
        expect(ended.stdout + ended.stderr).not.toContain('add-mask');
        expect(Object.keys(toldOf(runner)).filter((name) => !name.startsWith('KEYLESS_'))).toEqual([]);
        expect(runner.leaks()).toEqual([]);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'that its variable is asked for by name is refused',
    async () => {
      await inGitlab(async (runner, world) => {
        const env = { ...jobEnv(runner, world), HARMLESS: world.gitlab.mint('x') };
        const ended = await runner.cli([...RUN, '--task', 'answer x', '--agent-env', 'HARMLESS'], env);
        expect([ended.exit, ended.stderr]).toEqual([2, expect.stringContaining('HARMLESS holds a token of this job.')]);
      });
    },
    SECONDS,
  );
});

describe('a GitLab job that is not as it should be', () => {
  it.concurrent.each([
    { of: 'without a token', env: { KEYLESS_AGENT_ID_TOKEN: '' }, words: [], exit: 3, says: 'id_tokens:\n' },
    {
      of: 'with a token by another name',
      env: {},
      words: ['--id-token-variable', 'MINE'],
      exit: 3,
      says: 'The variable MINE holds no identity token.',
    },
    {
      of: 'whose tokens have another audience',
      env: {},
      words: ['--audience', 'https://sts.example.com'],
      exit: 3,
      says: 'another audience than https://sts.example.com',
    },
    { of: 'with CI_DEBUG_TRACE', env: { CI_DEBUG_TRACE: 'true' }, words: [], exit: 2, says: 'CI_DEBUG_TRACE is on' },
  ])(
    '$of ends with $exit before anything is exchanged',
    async ({ env, words, exit, says }) => {
      await inGitlab(async (runner, world) => {
        const ended = await runner.cli([...RUN, ...words, '--task', 'answer x'], { ...jobEnv(runner, world), ...env });
        expect([ended.exit, ended.stderr.replaceAll(/\n +/g, '\n')]).toEqual([exit, expect.stringContaining(says)]);
        expect(world.requests.filter(({ service }) => service === 'sts')).toEqual([]);
        expect(toldOf(runner)).toMatchObject({ KEYLESS_OUTCOME: 'failed' });
      });
    },
    SECONDS,
  );

  it.concurrent(
    'of a fork that is run in the parent project gets no credential and is told why',
    async () => {
      const fork = { ...MERGE_REQUEST, sourceProject: 'stranger/payments', sourceProjectId: '9000' };
      await inGitlab(async (runner, world) => {
        const ended = await runner.cli([...RUN, '--task', 'answer x'], jobEnv(runner, world));
        // The role of this world admits the fork's subject, so that the check alone decides.
        expect([ended.exit, ended.stderr]).toEqual([
          5,
          expect.stringContaining('comes from a fork, and its pipeline runs in this project'),
        ]);
        expect(ended.stdout).toBe('');
      }, fork);
    },
    SECONDS,
  );

  it.concurrent(
    'is taken for no GitLab job when GITLAB_CI is not "true"',
    async () => {
      await inGitlab(async (runner, world) => {
        const ended = await runner.cli([...RUN, '--task', 'answer x'], {
          ...jobEnv(runner, world),
          GITLAB_CI: 'false',
        });
        expect([ended.exit, ended.stderr]).toEqual([3, expect.stringContaining('This shell has no CI identity.')]);
      });
    },
    SECONDS,
  );
});

describe('a command in a GitLab job', () => {
  it.concurrent(
    'gets the credential and its own variables, and no identity token by whatever name',
    async () => {
      await inGitlab(async (runner, world) => {
        const script =
          'echo "$AWS_REGION $OWN [$KEYLESS_AGENT_ID_TOKEN$HARMLESS]"; echo "$AWS_SECRET_ACCESS_KEY"; exit 4';
        const env = { ...jobEnv(runner, world), OWN: 'kept', HARMLESS: world.gitlab.mint('x') };
        const ended = await runner.cli(['exec', ...WORDS, '--', 'sh', '-c', script], env);
        expect([ended.exit, ended.stdout]).toEqual([4, 'us-east-1 kept []\n***\n']);
        expect(runner.leaks()).toEqual([]);
      });
    },
    SECONDS,
  );
});
