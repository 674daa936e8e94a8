/** What touches nothing: dry runs, help, version, doctor, and commands that cannot be. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CLEAN, inJob, type Runner, WITH } from '../fakes/runner.ts';

const SECONDS = 60_000;
const VERSION = (
  JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string }
).version;
const FLAGS = ['--role-to-assume', WITH['role-to-assume'], '--aws-region', WITH['aws-region']];

function stepOf(runner: Runner) {
  return Object.fromEntries(Object.entries(runner.stepEnv({})).filter(([name]) => !name.startsWith('INPUT_')));
}

describe('a dry run', () => {
  it.concurrent.each([
    {
      of: 'run',
      inputs: { task: 'Explain what changed.' },
      says: ['claude-code 2.1.329', 'Explain what changed.', '30m'],
    },
    { of: 'auth', inputs: {}, says: ['AWS_SESSION_TOKEN', 'CLAUDE_CODE_USE_BEDROCK'] },
  ])(
    'of $of prints the plan and touches nothing',
    async ({ inputs, says }) => {
      await inJob({}, async (runner, world) => {
        const ended = await runner.main({ ...WITH, ...inputs, 'dry-run': 'true' });
        expect(ended.exit).toBe(0);
        const plan = [
          'The plan. Nothing has been asked for, changed or started.',
          WITH['role-to-assume'],
          'sts.amazonaws.com',
          ...says,
        ];
        for (const text of plan) expect(ended.log).toContain(text);
        expect(world.requests).toEqual([]);
        expect(ended).toMatchObject({ outputs: {}, exported: {}, state: {}, path: '', summary: '' });
        expect(runner.leaks()).toEqual([]);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

describe('the command line', () => {
  it.concurrent.each([['--help'], ['help'], ['-h'], []])(
    'prints its help: %s',
    async (...words) => {
      await inJob({}, async (runner) => {
        const ended = await runner.cli(words.filter((word) => typeof word === 'string'));
        expect(ended).toMatchObject({ exit: 0, stderr: '' });
        for (const command of ['run ', 'auth ', 'exec ', 'release ', 'doctor ', 'demo '])
          expect(ended.stdout).toContain(`  ${command}`);
      });
    },
    SECONDS,
  );

  it.concurrent.each(['run', 'auth', 'exec', 'doctor'])(
    'prints every input in the help of %s',
    async (command) => {
      await inJob({}, async (runner) => {
        const ended = await runner.cli([command, '--help']);
        expect(ended).toMatchObject({ exit: 0, stderr: '' });
        for (const flag of ['--role-to-assume', '--aws-region', '--least-privilege', '--timeout'])
          expect(ended.stdout).toContain(flag);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'prints its version and nothing else',
    async () => {
      await inJob({}, async (runner) => {
        expect(await runner.cli(['--version'])).toMatchObject({ exit: 0, stdout: `${VERSION}\n`, stderr: '' });
      });
    },
    SECONDS,
  );

  it.concurrent.each([
    { words: ['rum'], says: ['There is no command "rum".', 'Did you mean: keyless-agent run'] },
    { words: ['run', ...FLAGS], says: ['`run` needs a task.', 'task: Explain what changed in the last commit'] },
    { words: ['run', ...FLAGS, '--task', 'x', '--modell', 'y'], says: ['There is no input "modell".', '--model …'] },
    { words: ['run', ...FLAGS, '--task'], says: ['--task has no value.'] },
    { words: ['run', ...FLAGS, 'review it'], says: ['A word without a flag in front of it is not understood.'] },
    { words: ['run', ...FLAGS, '--task', 'a', '--task', 'b'], says: ['--task is given twice.'] },
    { words: ['auth', ...FLAGS], says: ['Off GitHub `auth` needs a file to write to.', '--env-file'] },
  ])(
    'refuses with status 2: $words',
    async ({ words, says }) => {
      await inJob({}, async (runner, world) => {
        const ended = await runner.cli(words);
        expect(ended.exit).toBe(2);
        expect(ended.stdout).toBe('');
        for (const text of says) expect(ended.stderr).toContain(text);
        expect(world.requests).toEqual([]);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

describe('doctor', () => {
  it.concurrent(
    'tells what the job may do, without a secret in it',
    async () => {
      await inJob({ agent: 'claude-code' }, async (runner) => {
        const ended = await runner.cli(['doctor', ...FLAGS], stepOf(runner));
        expect(ended.exit).toBe(0);
        const says = [
          '✓ identity',
          'lives 300 s',
          'repo:octo-org/payments:ref:refs/heads/main',
          '✓ credential',
          'expires in',
          'agent',
          '2.1.329',
          '✓ model',
        ];
        for (const text of says) expect(ended.stdout).toContain(text);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'ends with the status of what is missing',
    async () => {
      await inJob({ agent: 'claude-code' }, async (runner) => {
        const env = {
          ...stepOf(runner),
          ACTIONS_ID_TOKEN_REQUEST_URL: undefined,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined,
        };
        const ended = await runner.cli(['doctor', ...FLAGS], env);
        expect(ended.exit).toBe(3);
        expect(ended.stdout).toContain('✗ identity');
        expect(ended.stdout).toContain('id-token: write');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

describe('demo', () => {
  it.concurrent(
    'does the whole job on this machine and says that the words are scripted',
    async () => {
      await inJob({}, async (runner) => {
        const ended = await runner.cli(['demo', '--no-agent-download']);
        expect(ended.exit).toBe(0);
        expect(ended.stdout).toContain("The model's words are scripted");
        expect(ended.stdout).toContain('a tiny built-in scripted agent stands in for Claude Code');
        expect(ended.stdout).toContain('src/login.js:');
        expect(ended.stdout).toContain('summary ');
      });
    },
    SECONDS,
  );
});
