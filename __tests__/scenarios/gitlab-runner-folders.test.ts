/**
 * What a GitLab runner leaves beside the workspace for everybody to read and change, as the helper of the docker executor does (umask
 * 0000): a file variable, git's settings with the job token, the file that later scripts source. A taken-over agent looks for them.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { letOthersPass, MODES, type Mode } from '../fakes/modes.ts';
import { type Ended, inJob, type Runner } from '../fakes/runner.ts';

const SECONDS = 90_000;
const JOB_TOKEN = 'glcbt-64_Zm9vYmFyYmF6cXV1';
const KUBE = 'canaryOfAFileVariable';
const LEAD = `[url "https://gitlab-ci-token:${JOB_TOKEN}@gitlab.example.com"]\n\tinsteadOf = https://gitlab.example.com\n`;
const FILES = { KUBECONFIG: `token: ${KUBE}\n`, gitlab_runner_env: '', '.gitlab-runner.ext.conf': LEAD };

interface Looked {
  readonly ended: Ended;
  /** Contents and modes of the runner's folder and of git's settings; equal: all is as it was. */
  readonly before: string;
  readonly after: string;
  readonly report: { readonly findings: readonly { readonly id: string; readonly title: string }[] };
}

async function played(script: string, { asked, wrap }: Mode): Promise<Looked> {
  return inJob({ agent: 'stand-in', world: { gitlab: {} } }, async (runner, world) => {
    letOthersPass(runner);
    const folder = `${runner.workspace}.tmp`;
    mkdirSync(folder);
    chmodSync(folder, 0o777);
    for (const [name, text] of Object.entries(FILES)) {
      writeFileSync(join(folder, name), text);
      chmodSync(join(folder, name), 0o666);
    }
    const git = (...words: string[]): string =>
      execFileSync('git', ['config', ...words], { cwd: runner.workspace, encoding: 'utf8' });
    git('include.path', `${folder}/.gitlab-runner.ext.conf`);
    git('remote.origin.url', 'https://gitlab.example.com/acme/payments.git');
    const path = join(runner.root, 'agent.sh');
    writeFileSync(path, `T=${folder}\n${script}\necho Done.\n`);
    const before = look(runner);
    const ended = await runner.cli(
      [
        ...['run', '--role-to-assume', 'arn:aws:iam::123456789012:role/ci-agent', '--aws-region', 'us-east-1'],
        ...['--agent', 'custom', '--agent-command', `sh ${path}`, '--agent-permissions', 'full', '--timeout', '1m'],
        ...['--model', 'us.anthropic.claude-sonnet-4-5-20250929-v1:0', '--task', 'Edit.', '--least-privilege', 'warn'],
        ...['--output-dir', '.keyless-agent', '--isolation', asked],
      ],
      {
        ...world.gitlab.env(),
        CI_PROJECT_DIR: runner.workspace,
        CI_JOB_TOKEN: JOB_TOKEN,
        KUBECONFIG: join(folder, 'KUBECONFIG'),
        GITLAB_ENV: join(folder, 'gitlab_runner_env'),
        KEYLESS_AGENT_ID_TOKEN: world.gitlab.mint('sts.amazonaws.com'),
        AWS_ENDPOINT_URL_STS: world.sts.url,
        AWS_ENDPOINT_URL_BEDROCK_RUNTIME: world.bedrock.url,
      },
      undefined,
      wrap,
    );
    const report = JSON.parse(readFileSync(join(runner.workspace, '.keyless-agent', 'report.json'), 'utf8'));
    return { ended, before, after: look(runner), report };
  });
}

function look({ workspace }: Runner): string {
  const names = ['', ...Object.keys(FILES)].map((name) => join(`${workspace}.tmp`, name));
  const modes = names.map((path) => (statSync(path).mode & 0o7777).toString(8)).join(' ');
  const texts = [...names.slice(1), join(workspace, '.git', 'config')].map((path) => readFileSync(path, 'utf8'));
  return [modes, ...texts].join('\n');
}

const held = MODES.filter(({ mode }) => mode !== 'none');

/** Everywhere the token of the job lies; encoded, so that nothing of it is found by our own redaction. */
const READ =
  'cat "$T"/KUBECONFIG "$T"/.gitlab-runner.ext.conf .git/config /proc/[0-9]*/environ 2>/dev/null | base64 -w0; echo';
const read = ({ ended }: Looked): string => Buffer.from(ended.stdout.split('\n')[0]!, 'base64').toString();

(held.length > 0 ? describe : describe.skip).each(held)('an agent in isolation $mode', (how) => {
  it.concurrent(
    'reads no file variable and no token of the job',
    async () => {
      const looked = await played(READ, how);
      expect(looked.ended.exit).toBe(0);
      expect(read(looked)).toContain('url = https://gitlab.example.com/acme/payments.git');
      expect(read(looked)).not.toMatch(/canary|glcbt|path =/);
      expect(looked.after).toBe(looked.before);
      expect(looked.report.findings).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ id: 'checkout-credentials', verdict: 'exceeded' }),
          expect.objectContaining({ id: 'gitlab-job-token', verdict: 'enforced' }),
        ]),
      );
    },
    SECONDS,
  );

  it.concurrent(
    'gets nothing into the file that later scripts source',
    async () => {
      const script = 'echo LD_PRELOAD=/tmp/evil.so >>"$T/gitlab_runner_env"; mv "$T" "$T.x"; mkdir "$T"';
      const looked = await played(script, how);
      expect(looked.ended.exit).toBe(0);
      expect(looked.after).toBe(looked.before);
    },
    SECONDS,
  );

  it.concurrent(
    'can work with git, though what its settings include is closed to it',
    async () => {
      const script =
        'echo x >new; git add new && git -c user.name=A -c user.email=a@b.c commit -qm new && git log -1 --format=%s; git remote get-url origin';
      const looked = await played(script, how);
      expect(looked.ended.stdout).toBe('new\nhttps://gitlab.example.com/acme/payments.git\nDone.\n');
      expect(looked.after).toBe(looked.before);
    },
    SECONDS,
  );
});

describe('an agent that nothing holds', () => {
  const [none] = MODES;

  it.concurrent(
    'finds the token of the job taken out of what git includes too',
    async () => {
      const looked = await played(READ, none!);
      expect(read(looked)).toContain(KUBE);
      expect(read(looked)).toContain('[url "https://gitlab.example.com"]');
      expect(read(looked)).not.toContain(`:${JOB_TOKEN}@`);
      expect(looked.report.findings).toContainEqual(
        expect.objectContaining({ id: 'gitlab-job-token', verdict: 'exceeded' }),
      );
      expect(looked.after).toBe(looked.before);
    },
    SECONDS,
  );

  it.concurrent(
    'writes into the file that later scripts source, and it is taken out and told',
    async () => {
      const looked = await played('echo LD_PRELOAD=/tmp/evil.so >>"$T/gitlab_runner_env"', none!);
      const told = 'The agent wrote to GITLAB_ENV; what it wrote was taken out.';
      expect(looked.ended.stderr).toContain(told);
      expect(looked.report.findings).toContainEqual(
        expect.objectContaining({ id: 'agent-command-files', title: told }),
      );
      expect(looked.after.split('\n').slice(1)).toEqual(looked.before.split('\n').slice(1));
    },
    SECONDS,
  );
});
