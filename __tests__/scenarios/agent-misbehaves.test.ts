/** An agent that does everything wrong: the outcome is told honestly, nothing secret is shown, nothing is left. */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CLEAN, inJob, type Runner, type StepEnded, standIn } from '../fakes/runner.ts';

const SECONDS = 60_000;

/** The redacted transcript's events. */
function transcriptOf(ended: StepEnded): Record<string, unknown>[] {
  const text = readFileSync(ended.outputs.transcript!, 'utf8');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Record<string, unknown>]));
}

/** One step with the agent that stands in, and the checks that hold whatever it does. */
async function play(
  task: string,
  look: (ended: StepEnded, runner: Runner) => void | Promise<void>,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  await inJob({ agent: 'stand-in' }, async (runner) => {
    const ended = await runner.main(standIn(task, more));
    await look(ended, runner);
    expect(await runner.wrapUp()).toEqual(CLEAN);
  });
}

describe('an agent that behaves', () => {
  it.concurrent(
    'is a success, so that the failures below are not failures of the stand-in',
    async () => {
      await play('answer All is well.', (ended) => {
        expect(ended.exit).toBe(0);
        expect(ended.outputs).toMatchObject({
          outcome: 'success',
          result: 'All is well.',
          turns: '1',
          'cost-usd': '0.0123',
        });
        expect(transcriptOf(ended).map(({ kind }) => kind)).toEqual(['start', 'text', 'usage', 'result']);
      });
    },
    SECONDS,
  );
});

describe('an agent that fails', () => {
  it.concurrent.each([
    {
      task: 'crash',
      code: 'agent-crashed',
      says: 'without a result. Its last words: ',
    },
    { task: 'vanish', code: 'agent-crashed', says: 'ended with status 0 without a result.' },
    { task: 'garbage', code: 'agent-crashed', says: 'ended with status 0 without a result.' },
    { task: 'empty', code: 'agent-empty', says: 'The agent ended without an answer.' },
    { task: 'error', code: 'model-denied', says: 'The model endpoint refused the credential.' },
  ])(
    'is told apart: $task is $code',
    async ({ task, code, says }) => {
      await play(task, (ended) => {
        expect(ended.exit).toBe(1);
        expect(ended.outputs).toMatchObject({ outcome: 'failed' });
        expect(ended.outputs.result ?? '').toBe('');
        expect(ended.log).toContain(says);
        expect(ended.log).toContain(`docs/errors.md#${code}`);
        expect(ended.log.match(/^::error/gm)).toHaveLength(1);
        expect(ended.summary).toContain('## ❌');
        expect(JSON.parse(readFileSync(ended.outputs.report!, 'utf8'))).toMatchObject({
          outcome: 'failed',
          error: { code },
        });
      });
    },
    SECONDS,
  );

  it.concurrent.each([
    { version: '4.0.4', says: 'The npm registry does not have this version.' },
    { version: '4.0.3', says: 'The npm registry refused the request.' },
    { version: '5.0.0', says: 'claude-code 5.0.0 does not start' },
    { version: '5.0.1', says: 'The binary says it is claude-code 1.0.0, not 5.0.1.' },
    {
      version: 'pinned',
      says: 'What npm installed as claude-code 2.1.329 does not match the checksum of this release.',
    },
  ])(
    'before it starts, at version $version, ends with status 2',
    async ({ version, says }) => {
      const look = (ended: StepEnded): void => {
        expect(ended.log).toContain(says);
        expect(ended.exit).toBe(2);
        expect(ended.outputs).toMatchObject({ outcome: 'failed' });
        expect(ended.log).toContain('docs/errors.md#agent-unavailable');
      };
      await play('answer', look, { 'agent-version': version });
    },
    SECONDS,
  );

  it.concurrent(
    'when there is no npm to fetch it, says how to get one',
    async () => {
      await inJob({}, async (runner) => {
        const ended = await runner.main(standIn('answer'), { PATH: '/nonexistent' });
        expect(ended.exit).toBe(2);
        expect(ended.log).toContain('npm was not found, and the agent is not in the cache.');
        expect(ended.log).toContain('uses: actions/setup-node@v6');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

describe('an agent that prints too much', () => {
  it.concurrent.each(['flood', 'river'])(
    'is heard to the end: %s of 100 MB',
    async (task) => {
      await play(task, (ended) => {
        expect(ended.exit).toBe(0);
        expect(ended.outputs).toMatchObject({ outcome: 'success', result: `Done after the ${task}.` });
        expect(ended.stdout.length).toBeLessThan(200_000);
        expect(readFileSync(ended.outputs.transcript!).length).toBeLessThan(51_000_000);
        expect(ended.summary.length).toBeLessThan(100_000);
      });
    },
    SECONDS,
  );
});

describe('an agent that answers too much', () => {
  it.concurrent(
    'has its answer cut where GitHub would drop it, and says so',
    async () => {
      await play('essay', (ended) => {
        expect(ended.exit).toBe(0);
        expect(ended.outputs.result!.length).toBeLessThan(501_000);
        expect(ended.outputs.result!.endsWith('… (cut; 3000000 characters)')).toBe(true);
        expect(Buffer.byteLength(ended.summary)).toBeLessThanOrEqual(1_048_576);
        expect(ended.summary.includes('| **Identity** |')).toBe(true);
      });
    },
    SECONDS,
  );
});

describe('an agent that shows what it was given', () => {
  it.concurrent.each(['session-keys', 'bearer'])(
    'in halves: %s',
    async (credential) => {
      const look = (ended: StepEnded): void => {
        expect(ended.exit).toBe(0);
        expect(ended.outputs.result).toMatch(/^keys: [^A-Za-z0-9]+( and [^A-Za-z0-9]+)* end$/);
        const said = transcriptOf(ended).map((event) => String(event.text ?? ''));
        expect(said.length).toBeGreaterThan(10);
      };
      await play('halves', look, { 'bedrock-credential': credential });
    },
    SECONDS,
  );

  it.concurrent.each(['session-keys', 'bearer'])(
    'in every encoding: %s',
    async (credential) => {
      const look = (ended: StepEnded): void => {
        expect(ended.exit).toBe(0);
        expect(ended.outputs.result).toContain('***');
        expect(ended.outputs['structured-output']).toContain('***');
      };
      await play('encoded', look, { 'bedrock-credential': credential });
    },
    SECONDS,
  );

  it.concurrent(
    'has an environment without the means to make an identity, without inputs and without command files',
    async () => {
      await inJob(
        {
          agent: 'stand-in',
          env: {
            ANTHROPIC_API_KEY: 'sk-ant-api03-stale-c3RhbGUta2V5',
            MY_TOKEN: 'tok-0123456789abcdef',
            JAVA_HOME: '/opt/java',
          },
        },
        async (runner) => {
          const ended = await runner.main(standIn('environment', { 'agent-env': 'JAVA_HOME, LOG_LEVEL=debug' }));
          const names = JSON.parse(ended.outputs.result!) as string[];
          expect(names).toEqual(
            expect.arrayContaining([
              'ANTHROPIC_BEDROCK_BASE_URL',
              'AWS_BEARER_TOKEN_BEDROCK',
              'CLAUDE_CODE_USE_BEDROCK',
              'JAVA_HOME',
              'LOG_LEVEL',
              'PATH',
            ]),
          );
          expect(
            names.filter((name) =>
              /^(ACTIONS_|GITHUB_|INPUT_|RUNNER_|STATE_|ANTHROPIC_API_KEY|MY_TOKEN|AWS_ACCESS|AWS_SECRET|AWS_SESSION|AWS_CONTAINER|AWS_ROLE|AWS_WEB)/.test(
                name,
              ),
            ),
          ).toEqual([]);
          expect(ended.log).toContain('left out of its environment: ANTHROPIC_API_KEY');
          expect(await runner.wrapUp()).toEqual(CLEAN);
        },
      );
    },
    SECONDS,
  );
});

describe('an agent that speaks to the runner', () => {
  it.concurrent(
    'is not heard by it: no line of the log is a command of the agent',
    async () => {
      await play('commands', (ended) => {
        expect(ended.exit).toBe(0);
        const commands = `${ended.stdout}\n${ended.stderr}`
          .split(/\r\n|\r|\n/)
          .filter((line) => /^\s*(::[a-z-]+|##\[|##vso\[)/i.test(line));
        expect(commands.filter((line) => !/^::(add-mask::|group::The agent at work|endgroup::)/.test(line))).toEqual(
          [],
        );
        expect(commands).not.toContain('::add-mask::the');
        expect(ended.log).not.toContain('\u001b');
        expect(ended.outputs.outcome).toBe('success');
        expect(ended.outputs.result).toContain('planted');
      });
    },
    SECONDS,
  );

  it.concurrent(
    'finds none of its files in isolation',
    async () => {
      await inJob({ agent: 'stand-in' }, async (runner) => {
        const { env, running, ended: killed } = runner.begin(standIn('unused'));
        running.child.kill('SIGKILL');
        await killed;
        const ended = await runner.main(standIn(`plant ${env.GITHUB_ENV}`), { GITHUB_ENV: env.GITHUB_ENV! });
        expect(ended.outputs.isolation).toBe('namespace');
        expect(ended.log).toContain('ENOENT');
        expect(ended.exported).toEqual({});
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'through its files, where nothing holds it, is taken out again and reported',
    async () => {
      await inJob({ agent: 'stand-in' }, async (runner) => {
        const step = runner.begin(standIn('unused'));
        step.running.child.kill('SIGKILL');
        await step.ended;
        const files = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;
        const paths = Object.fromEntries(files.map((name) => [name, step.env[name]!]));
        const plant = `plant ${Object.values(paths).join(' ')}`;
        const ended = await runner.main(standIn(plant, { isolation: 'none' }), paths);
        expect(ended.exit).toBe(0);
        expect(ended.exported).toEqual({});
        expect(ended.path).toBe('');
        expect(ended.outputs).not.toHaveProperty('PLANTED');
        expect(ended.state).not.toHaveProperty('PLANTED');
        expect(ended.summary).not.toContain('PLANTED');
        const told =
          'The agent wrote to GITHUB_ENV, GITHUB_PATH, GITHUB_OUTPUT, GITHUB_STATE, GITHUB_STEP_SUMMARY; what it wrote was taken out.';
        expect(ended.summary).toContain(told);
        expect(ended.log).toContain(`::warning title=keyless-agent::${told}`);
        const report = JSON.parse(readFileSync(ended.outputs.report!, 'utf8')) as { findings: { id: string }[] };
        expect(report.findings).toContainEqual(
          expect.objectContaining({ id: 'agent-command-files', verdict: 'exceeded', severity: 'high' }),
        );
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

describe('an agent that stays', () => {
  it.concurrent(
    'hanging, is ended at the time limit although it ignores the gentle signals',
    async () => {
      const look = (ended: StepEnded): void => {
        expect(ended.exit).toBe(6);
        expect(ended.outputs).toMatchObject({ outcome: 'timed-out' });
        expect(ended.log).toContain('The agent was ended after 2s.');
        expect(ended.log).toContain('timeout: 4s');
        expect(ended.seconds).toBeLessThan(60);
      };
      await play('hang', look, { timeout: '2s' });
    },
    SECONDS,
  );

  it.concurrent(
    'through processes of their own session, takes them along',
    async () => {
      const seconds = String(randomInt(100_000, 1_000_000));
      await play(`leave ${seconds}`, (ended) => {
        expect(ended.exit).toBe(0);
        expect(ended.outputs.result).toBe('I left something running.');
        expect(sleepers(seconds)).toEqual([]);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'where the kernel gives no namespace, is hunted for them, and they are named',
    async () => {
      await inJob({ agent: 'stand-in' }, async (runner) => {
        const seconds = String(randomInt(100_000, 1_000_000));
        const own = ['unshare', '--user', '--map-root-user'];
        // Where not even this is allowed there are no namespaces for the agent either.
        const wrap = works([...own, 'true']) ? [...own, process.execPath, '-e', WITHOUT_NAMESPACES] : [];
        const ended = await runner.begin(standIn(`leave ${seconds}`), {}, wrap).finish();
        expect(ended.exit).toBe(0);
        const report = JSON.parse(readFileSync(ended.outputs.report!, 'utf8')) as { agent: { survivors: string[] } };
        expect(report.agent.survivors.filter((name) => /^sleep \(\d+\)$/.test(name)).length).toBeGreaterThanOrEqual(3);
        expect(sleepers(seconds)).toEqual([]);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'in the workspace, may: what it was asked to write is left alone',
    async () => {
      await inJob({ agent: 'stand-in' }, async (runner) => {
        const ended = await runner.main(standIn('edit', { 'agent-permissions': 'edit' }));
        expect(ended.exit).toBe(0);
        expect(existsSync(join(runner.workspace, 'NOTES.md'))).toBe(true);
        rmSync(ended.outputs.patch!);
        expect(await runner.wrapUp()).toEqual({ ...CLEAN, left: ['?? NOTES.md'] });
      });
    },
    SECONDS,
  );
});

describe('a place that is full', () => {
  it.concurrent(
    'ends the transcript early and not the run, whatever says that there is no more room',
    async () => {
      await inJob({ agent: 'stand-in' }, async (runner) => {
        const step = runner.begin(standIn('chatter'), {}, ['prlimit', `--fsize=${64 * 1024}`]);
        const ended = await step.finish();
        expect(ended.exit).toBe(0);
        expect(ended.outputs).toMatchObject({ outcome: 'success', result: 'I have said it all.' });
        expect(ended.log).toContain('The transcript could not be written (EFBIG).');
        expect(ended.summary).toContain('The transcript could not be written (EFBIG).');
        const { left, ...rest } = await runner.wrapUp();
        expect(rest).toEqual({ postExit: 0, postSaid: '', leaks: [], survivors: [] });
        expect(left.filter((path) => !path.endsWith('/transcript.jsonl'))).toEqual([]);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'is told plainly when it is the disk',
    async () => {
      await inJob({ agent: 'stand-in' }, async (runner) => {
        const disk = join(runner.root, 'disk');
        mkdirSync(disk);
        const mounts = [
          ['unshare', '--mount'],
          ['unshare', '--mount', '--map-root-user'],
        ].find(canMount);
        // Where nothing may be mounted the limit above has to do.
        const wrap = mounts
          ? [...mounts, process.execPath, '-e', ON_A_SMALL_DISK, disk]
          : ['prlimit', `--fsize=${64 * 1024}`];
        const ended = await runner.begin(standIn('chatter', { 'output-dir': disk }), {}, wrap).finish();
        expect(ended.exit).toBe(0);
        expect(ended.outputs).toMatchObject({ outcome: 'success', result: 'I have said it all.' });
        expect(ended.log).toContain(
          mounts ? 'The disk is full: the transcript ends early.' : 'could not be written (EFBIG)',
        );
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'as a job summary, is left at the limit that GitHub shows',
    async () => {
      await inJob({ agent: 'stand-in' }, async (runner) => {
        const path = join(runner.temp, '_runner_file_commands', 'step_summary_of_earlier');
        writeFileSync(path, `${'earlier '.repeat(7)}\n`.repeat(18_350));
        const before = readFileSync(path).length;
        const ended = await runner.main(standIn('chatter'), { GITHUB_STEP_SUMMARY: path });
        expect(before).toBe(1_045_950);
        expect(ended.exit).toBe(0);
        const after = Buffer.byteLength(ended.summary);
        expect(after).toBeGreaterThan(before);
        expect(after).toBeLessThanOrEqual(1_048_576);
        expect(ended.summary).toContain('**The summary ends here**');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'as a job summary filled to the brim, is left alone, and said so',
    async () => {
      await inJob({ agent: 'stand-in' }, async (runner) => {
        const path = join(runner.temp, '_runner_file_commands', 'step_summary_of_earlier');
        writeFileSync(path, 'x'.repeat(1_048_570));
        const ended = await runner.main(standIn('answer Fine.'), { GITHUB_STEP_SUMMARY: path });
        expect(ended.exit).toBe(0);
        expect(ended.outputs.result).toBe('Fine.');
        expect(ended.summary.length).toBe(1_048_570);
        expect(ended.log).toContain('The job summary is full (GitHub shows at most 1 MiB); ours was left out.');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

/** Runs its arguments where no further PID namespace may be made. */
const WITHOUT_NAMESPACES = `
  require('node:fs').writeFileSync('/proc/sys/user/max_pid_namespaces', '0');
  const [file, ...args] = process.argv.slice(1);
  process.exitCode = require('node:child_process').spawnSync(file, args, { stdio: 'inherit' }).status;
`;

/** Command lines of running `sleep` processes whose time begins with these digits. */
function sleepers(seconds: string): string[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line.startsWith(`sleep ${seconds}`));
}

/** Not a shell: some drop variables with a hyphen in their name, which the inputs have. */
const ON_A_SMALL_DISK = `
  const [disk, file, ...args] = process.argv.slice(1);
  const { spawnSync } = require('node:child_process');
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
  process.exitCode = spawnSync(file, args, { stdio: 'inherit' }).status;
`;

function works([file, ...args]: readonly string[]): boolean {
  return spawnSync(file!, args).status === 0;
}

const canMount = (words: readonly string[]): boolean => works([...words, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']);
