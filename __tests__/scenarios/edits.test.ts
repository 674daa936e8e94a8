/** From the agent's edits to a pull request: the action makes the patch, the second job of the example applies it. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { CLEAN, inJob, type Runner, type StepEnded, standIn, WITH } from '../fakes/runner.ts';

const SECONDS = 60_000;
const EXAMPLE = resolve(import.meta.dirname, '../../examples/agent-patch.yml');

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly {
    readonly name?: string;
    readonly run?: string;
    readonly uses?: string;
    readonly env?: object;
  }[];
}
const { jobs } = parse(readFileSync(EXAMPLE, 'utf8')) as { jobs: Readonly<Record<'agent' | 'propose', Job>> };
const proposing = jobs.propose.steps.find((step) => step.run !== undefined)!;

function git(cwd: string, ...args: string[]): string {
  const who = ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com', '-c', 'init.defaultBranch=main'];
  return execFileSync('git', [...who, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

/** The second job: a fresh checkout of a bare origin, the script of the example, and a gh that writes down what it was told. */
class SecondJob {
  readonly dir = mkdtempSync(join(tmpdir(), 'second-job-'));
  readonly origin = join(this.dir, 'origin.git');
  readonly checkout = join(this.dir, 'checkout');

  constructor(from: string) {
    git(this.dir, 'clone', '-q', '--bare', from, this.origin);
    git(this.dir, 'clone', '-q', this.origin, this.checkout);
    mkdirSync(join(this.dir, 'bin'));
    writeFileSync(
      join(this.dir, 'bin/gh'),
      `#!/bin/sh\nfor word; do printf '%s\\n' "$word"; done > '${this.dir}/gh.txt'\n`,
    );
    chmodSync(join(this.dir, 'bin/gh'), 0o755);
  }

  /** @returns exit status and log */
  run(patch: string, result: string): { exit: number; log: string } {
    const script = join(this.dir, 'script.sh');
    writeFileSync(script, proposing.run!);
    const env = {
      PATH: `${join(this.dir, 'bin')}${delimiter}${process.env.PATH}`,
      HOME: this.dir,
      RUNNER_TEMP: this.dir,
      PATCH: patch,
      BASE: 'main',
      BRANCH: 'agent/17-1',
      TITLE: 'Edits by an agent, run 17',
      RESULT: result,
      GH_TOKEN: 'x',
    };
    expect(Object.keys(env)).toEqual(expect.arrayContaining(Object.keys(proposing.env!)));
    try {
      // As the runner starts a script with its default shell on Linux.
      const log = execFileSync('bash', ['-e', script], { cwd: this.checkout, env, encoding: 'utf8', stdio: 'pipe' });
      return { exit: 0, log };
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
      return { exit: status, log: stdout + stderr };
    }
  }

  branches(): string[] {
    return git(this.origin, 'for-each-ref', '--format=%(refname)').split('\n');
  }

  /** What gh was told; undefined: it was not called. */
  gh(): string[] | undefined {
    try {
      return readFileSync(join(this.dir, 'gh.txt'), 'utf8').trim().split('\n');
    } catch {
      return undefined;
    }
  }

  close(): void {
    rmSync(this.dir, { recursive: true });
  }
}

async function editing(
  script: string,
  look: (ended: StepEnded, runner: Runner) => void | Promise<void>,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  await inJob({ agent: 'stand-in' }, async (runner) => {
    const path = join(runner.root, 'agent.sh');
    writeFileSync(path, `set -e\n${script}\necho Done.\n`);
    const ended = await runner.main({
      ...WITH,
      agent: 'custom',
      'agent-command': `sh ${path}`,
      'agent-permissions': 'full',
      model: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
      task: 'Edit.',
      ...more,
    });
    await look(ended, runner);
  });
}

describe('edits of the agent', () => {
  it(
    'become a patch that the second job turns into a pull request, without a credential of either in the other',
    async () => {
      const script = `
        printf 'a note\\n' > NOTES.md
        printf 'export const sessionId = () => crypto.randomUUID();\\n' > src/session.js
        git mv README.md LIESMICH.md
        git -c user.name=A -c user.email=a@example.com commit -qam 'by the agent'`;
      await editing(script, (ended, runner) => {
        expect(ended.exit).toBe(0);
        expect(ended.outputs['changed-files']!.split('\n')).toEqual([
          'LIESMICH.md',
          'NOTES.md',
          'README.md',
          'src/session.js',
        ]);
        const job = new SecondJob(runner.workspace);
        git(job.checkout, 'reset', '-q', '--hard', 'HEAD^');
        git(job.checkout, 'push', '-q', '-f', 'origin', 'HEAD:main');
        expect(job.run(ended.outputs.patch!, ended.outputs.result!)).toEqual({ exit: 0, log: '' });
        expect(job.branches()).toEqual(['refs/heads/agent/17-1', 'refs/heads/main']);
        expect(git(job.origin, 'diff', '--name-status', '--no-renames', 'main', 'agent/17-1').split('\n')).toEqual([
          'A\tLIESMICH.md',
          'A\tNOTES.md',
          'D\tREADME.md',
          'M\tsrc/session.js',
        ]);
        expect(git(job.origin, 'show', 'agent/17-1:NOTES.md')).toBe('a note');
        const told = ['--base', 'main', '--head', 'agent/17-1', '--title', 'Edits by an agent, run 17'];
        expect(job.gh()).toEqual(['pr', 'create', ...told, '--body-file', join(job.dir, 'body.md')]);
        expect(readFileSync(join(job.dir, 'body.md'), 'utf8')).toBe('Done.\n');
        job.close();
      });
      expect(jobs.agent.permissions).toEqual({ 'id-token': 'write', contents: 'read' });
      expect(jobs.propose.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
      expect(jobs.propose.steps.map(({ uses }) => uses ?? 'script')).toEqual([
        'actions/checkout@v6',
        'actions/download-artifact@v6',
        'script',
      ]);
    },
    SECONDS,
  );

  it.each([
    ['a workflow', 'mkdir -p .github/workflows && echo "on: push" > .github/workflows/x.yml'],
    ['a workflow under another case', 'mkdir -p .GitHub/workflows && echo "on: push" > .GitHub/workflows/x.yml'],
    ['a file that agents obey', 'mkdir -p docs && echo "obey" > docs/AGENTS.md'],
    ['attributes', 'mkdir -p a && echo "* filter=x" > a/.gitattributes'],
    ['settings of an agent', 'mkdir -p a/.claude && echo "{}" > a/.claude/settings.json'],
  ])(
    'are refused by the second job when they hold %s, and nothing is pushed',
    async (_, script) => {
      await editing(script, (ended, runner) => {
        expect(ended.exit).toBe(0);
        const job = new SecondJob(runner.workspace);
        const { exit, log } = job.run(ended.outputs.patch!, 'x');
        expect(exit).toBe(1);
        expect(log).toContain('::error::The patch touches files that act by themselves later.');
        expect([job.branches(), job.gh()]).toEqual([['refs/heads/main'], undefined]);
        job.close();
      });
    },
    SECONDS,
  );

  it(
    'that do not fit the checkout any more are not proposed',
    async () => {
      await editing('echo changed > README.md', (ended, runner) => {
        const job = new SecondJob(runner.workspace);
        writeFileSync(join(job.checkout, 'README.md'), 'something else\n');
        git(job.checkout, 'commit', '-qam', 'meanwhile');
        expect(job.run(ended.outputs.patch!, 'x').exit).not.toBe(0);
        expect([job.branches(), job.gh()]).toEqual([['refs/heads/main'], undefined]);
        job.close();
      });
    },
    SECONDS,
  );

  it(
    'with the token of the run in them are not handed on: exit 8, no patch, no leak',
    async () => {
      const fetching = `node -e '
        const token = process.env.AWS_BEARER_TOKEN_BEDROCK;
        if (!token) process.exit(9);
        require("node:fs").writeFileSync("config.bin", Buffer.concat([Buffer.alloc(9), Buffer.from(token)]));'`;
      await editing(fetching, (ended, runner) => {
        expect(ended.exit).toBe(8);
        expect(ended.outputs).toMatchObject({ outcome: 'failed', 'changed-files': 'config.bin' });
        expect(ended.outputs.patch).toBeUndefined();
        expect(ended.log).toContain('A secret of this run is in config.bin: no patch is handed on.');
        // What the agent left in the workspace is its own doing; nothing of ours repeats it.
        rmSync(join(runner.workspace, 'config.bin'));
        expect(runner.leaks()).toEqual([]);
      });
    },
    SECONDS,
  );

  it(
    'that are none give no patch, and an agent that may not write is not asked for any',
    async () => {
      await editing('true', (ended) => {
        expect(ended.exit).toBe(0);
        expect(ended.outputs.patch).toBeUndefined();
      });
      await inJob({ agent: 'stand-in' }, async (runner) => {
        const ended = await runner.main(standIn('answer', { 'agent-permissions': 'read-only' }));
        expect(ended.exit).toBe(0);
        expect(Object.keys(ended.outputs)).not.toContain('changed-files');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});
