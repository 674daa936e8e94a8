/** What a review says when it cannot go on, or not with everything: the cause as it is, and a way out that works. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { startGithubReviews } from '../../src/emulators/index.ts';
import { readShellInputs } from '../../src/flow/read-inputs.ts';
import { refuseForeign } from '../../src/flow/review/inputs.ts';
import { AFTER, answer, answers, type Change, commit, git, INJECTION, pullRequest } from '../fakes/change.ts';
import { flags, stepOf } from '../fakes/clouds.ts';
import { startGitServer } from '../fakes/git-server.ts';
import { inJob, type Runner, WITH } from '../fakes/runner.ts';

const SECONDS = 120_000;
const REPOSITORY = 'octo-org/payments';
const PUSH = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/topic',
  GITHUB_REF_PROTECTED: 'true',
  GITHUB_REPOSITORY: REPOSITORY,
};
const REVIEW = { ...WITH, mode: 'review', 'agent-version': '9.9.9', timeout: '1m', 'least-privilege': 'warn' };

const inCheckout = (play: (runner: Runner, change: Change) => Promise<void>): Promise<void> =>
  inJob({ agent: 'stand-in', world: { job: { environment: 'agent', immutableSubject: true } } }, (runner) =>
    play(runner, pullRequest(runner)),
  );

/** In place of the checkout a clone of its newest commit alone. */
function makeShallow(runner: Runner, branch: string): void {
  const whole = join(runner.root, 'whole');
  renameSync(runner.workspace, whole);
  execFileSync('git', ['clone', '-q', '--depth=1', `--branch=${branch}`, `file://${whole}`, runner.workspace]);
}

const within = (folder: string): string[] => ['env', '-C', folder];

describe('a range', () => {
  it(
    'with a name that the checkout does not know is told by that name, and as shallow where it is',
    async () => {
      await inCheckout(async (runner) => {
        const plan = (range: string) => runner.cli(['plan', '--shards', '--range', range]);
        const unknown = await plan('nope..HEAD');
        expect(unknown.exit).toBe(2);
        expect(unknown.stderr).toMatch(/likely +nope is no commit of this checkout\.\n/);
        expect(unknown.stderr).not.toContain('token');
        makeShallow(runner, 'topic');
        const shallow = await plan('HEAD~1..');
        expect(shallow.stderr).toContain('HEAD~1 is no commit of this checkout, which holds the newest commits alone');
        expect(shallow.stderr).toContain('git fetch --unshallow');
      });
    },
    SECONDS,
  );

  it(
    'asked for below the root names the root, and outside of every checkout says so',
    async () => {
      await inCheckout(async (runner) => {
        const below = await runner.cli(
          ['plan', '--shards', '--staged'],
          {},
          undefined,
          within(`${runner.workspace}/src`),
        );
        expect(below.exit).toBe(2);
        expect(below.stderr).toContain('This folder is not the root of its checkout.');
        expect(below.stderr).toContain(`cd ${runner.workspace}\n`);
        const outside = await runner.cli(['plan', '--shards', '--staged'], {}, undefined, within(runner.home));
        expect(outside.stderr).toContain('This folder is in no checkout.');
      });
    },
    SECONDS,
  );
});

describe('a checkout in a folder of the workspace', () => {
  it(
    'is read where working-directory names it, and through no link out of the workspace',
    async () => {
      await inCheckout(async (runner, { start, head }) => {
        const whole = join(runner.root, 'whole');
        renameSync(runner.workspace, whole);
        mkdirSync(runner.workspace);
        symlinkSync(whole, join(runner.workspace, 'out'));
        execFileSync('git', ['clone', '-q', whole, join(runner.workspace, 'repo')]);
        writeFileSync(runner.eventPath, JSON.stringify({ before: start, after: head }));
        const plan = (inputs: object) => runner.main({ mode: 'plan', ...inputs }, PUSH);
        const bare = await plan({});
        expect(bare.exit).toBe(2);
        expect(bare.log).toContain('working-directory: repo');
        const named = await plan({ 'working-directory': 'repo' });
        expect(named.log).toContain('the pushed commits from the checkout: 2 files');
        expect(named.outputs.shards).toBe('["1/1"]');
        expect((await plan({ 'working-directory': 'out' })).exit).toBe(2);
        expect((await plan({ 'working-directory': '../../../whole' })).exit).toBe(2);
        // What is checked out there beside the rights of the base is refused as it is in the workspace itself.
        const event = { repository: { full_name: REPOSITORY }, pull_request: { number: 7, head: { sha: head } } };
        writeFileSync(runner.eventPath, JSON.stringify(event));
        git({ ...runner, workspace: join(runner.workspace, 'repo') } as Runner, 'checkout', '-q', '--detach', head);
        const target = { ...PUSH, GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_REF: 'refs/heads/main' };
        const unsafe = await runner.main({ ...REVIEW, 'working-directory': 'repo' }, target);
        expect(unsafe.log).toContain('On pull_request_target the change itself is checked out');
      });
    },
    SECONDS,
  );
});

describe('the push of a new branch', () => {
  it(
    'is read against the branch it goes to, which is fetched, and else it is said that one commit was read',
    async () => {
      await inCheckout(async (runner, { start }) => {
        git(runner, 'branch', '-f', 'main', start);
        git(runner, 'checkout', '-q', 'topic');
        commit(runner, { 'src/second.js': 'export const second = 2;\n' });
        const after = commit(runner, { 'src/third.js': 'export const third = 3;\n' });
        const secret = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
        runner.hide(secret);
        const server = await startGitServer(runner.root, REPOSITORY, runner.workspace, `x-access-token:${secret}`);
        try {
          const repository = { full_name: REPOSITORY, default_branch: 'main' };
          const pushed = { before: '0'.repeat(40), after, repository };
          writeFileSync(runner.eventPath, JSON.stringify(pushed));
          const env = { ...PUSH, GITHUB_SERVER_URL: server.url, GITHUB_API_URL: server.url };
          const plan = (more: object = {}) => runner.main({ mode: 'plan', ...more }, env);
          const alone = await plan();
          expect(alone.log).toMatch(
            /the pushed commits from the checkout, of a new branch only its last commit \(main .*1 file,/,
          );
          makeShallow(runner, 'topic');
          const fetched = await plan({ 'github-token': secret });
          expect(fetched.log).toContain('the pushed commits from the checkout and history that was fetched: 4 files');
          expect(git(runner, 'for-each-ref', '--format=%(refname)', 'refs/keyless-agent')).toBe('');
          expect(server.arguments().filter((words) => words.includes(secret))).toEqual([]);
          writeFileSync(
            runner.eventPath,
            JSON.stringify({ ...pushed, repository: { ...repository, default_branch: '--upload-pack=x' } }),
          );
          const odd = await plan({ 'github-token': secret });
          expect(odd.log).toContain('of a new branch only its last commit (--upload-pack=x is not here');
        } finally {
          await server.close();
        }
      });
    },
    SECONDS,
  );
});

describe('a token', () => {
  it(
    'that is missing is told as that, and one that is not accepted as ended or mistyped',
    async () => {
      await inCheckout(async (runner, { base, head }) => {
        const github = await startGithubReviews({
          repository: REPOSITORY,
          pull: { number: 7, head, author: { id: 1, login: 'mona' }, base: { sha: base, ref: 'main' }, files: [] },
        });
        try {
          const env = { ...PUSH, GITHUB_API_URL: github.url };
          const none = await runner.main({ mode: 'plan', 'pull-request': '7' }, env);
          expect(none.exit).toBe(2);
          expect(none.log).toMatch(/likely +No token was given/);
          expect(none.log).not.toContain('not accepted');
          const wrong = await runner.main({ mode: 'plan', 'pull-request': '7', 'github-token': 'ghs_mistyped' }, env);
          expect(wrong.log).toMatch(/likely +The token has ended or is mistyped\./);
        } finally {
          await github.close();
        }
      });
    },
    SECONDS,
  );
});

describe('inputs of a review', () => {
  it(
    'are told once for one word',
    async () => {
      await inCheckout(async (runner) => {
        const number = await runner.main({ mode: 'plan', 'pull-request': '#7' }, { ...PUSH, GITHUB_EVENT_NAME: 'x' });
        expect(number.log).toContain('One input needs a change.');
        expect(number.log).toContain('"#7" is not a number.');
        const agent = { ...REVIEW, agent: 'custom', 'agent-command': './agent.sh' };
        for (const more of [{}, { 'dry-run': 'true' }]) {
          const custom = await runner.main({ ...agent, ...more }, PUSH);
          expect(custom.exit).toBe(2);
          expect(custom.log).toContain('One input needs a change.');
          expect(custom.log).toContain('A custom agent cannot review');
          expect(custom.log).not.toContain('agent-permissions');
        }
      });
    },
    SECONDS,
  );

  it('name the token of GitLab where that of GitHub is given, which is then no cloud either', () => {
    const told = (words: readonly string[], platform: string) => {
      const { inputs } = readShellInputs(['--github-token', 'glpat-x', ...words], []);
      refuseForeign(inputs, platform);
      return [inputs.faults.map(({ write }) => write), inputs.given('github-token')];
    };
    expect(told([], 'gitlab')).toEqual([['gitlab-token-variable: REVIEW_TOKEN'], false]);
    expect(told(['--agent', 'copilot'], 'gitlab')).toEqual([[], true]);
    expect(told([], 'github')).toEqual([[], true]);
    const { inputs } = readShellInputs(['--github-token', 'glpat-x'], []);
    inputs.fault('gitlab-token-variable', 'To publish takes the token of the host.', 'gitlab-token-variable: …');
    refuseForeign(inputs, 'gitlab');
    expect(inputs.faults).toHaveLength(1);
  });
});

describe('an agent that gives no findings', () => {
  it.each([
    ['prose', 'It looks fine to me.'],
    ['nothing', ''],
    ['half a JSON', '{"summary":"x","findings":['],
  ])(
    'but %s is not to be cured with words that a review refuses',
    async (_, said) => {
      await inCheckout(async (runner, { start, head }) => {
        writeFileSync(runner.eventPath, JSON.stringify({ before: start, after: head }));
        const ended = await runner.main({ ...REVIEW, ...answers(said) }, PUSH);
        expect(ended.exit).toBe(1);
        expect(ended.log).toMatch(/fix +Run it again, or take a stronger model: model: …/);
        expect(ended.log).not.toContain('Say in the task');
      });
    },
    SECONDS,
  );
});

describe('review --json', () => {
  it(
    'prints each finding as a whole, in a line with no word that a CI system obeys',
    async () => {
      await inCheckout(async (runner, { start }) => {
        git(runner, 'checkout', '-q', '--detach', start);
        writeFileSync(join(runner.workspace, 'src/find.js'), AFTER);
        git(runner, 'add', '-A');
        const message = 'First sentence. ##[error]x\nsection_start:1:x\u202e and more.';
        const finding = {
          ...INJECTION,
          message,
          suggestion: { original: '  return rows;', replacement: '  return rows.all();' },
          start_line: 3,
          end_line: 3,
        };
        const inputs = flags({
          ...WITH,
          'agent-version': '9.9.9',
          'least-privilege': 'warn',
          ...answers(answer(finding, { ...INJECTION, start_line: null, end_line: null, severity: 'low' })),
        });
        const words = ['review', '--staged', '--json', ...inputs];
        const paths = ['--allow-paths', runner.stepEnv({})['INPUT_ALLOW-PATHS']!];
        const ended = await runner.cli([...words, ...paths], { ...stepOf(runner), ...PUSH });
        if (ended.exit !== 0) throw new Error(ended.log);
        const lines = ended.stdout.trimEnd().split('\n');
        expect(ended.stdout).not.toMatch(/##\[|section_start|\u202e/);
        expect(lines.map((line) => JSON.parse(line))).toEqual([
          {
            path: 'src/find.js',
            startLine: 3,
            endLine: 3,
            severity: 'high',
            confidence: 'high',
            category: 'security',
            message: expect.stringContaining('and more.'),
            suggestion: finding.suggestion,
            fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
          },
          expect.objectContaining({ severity: 'low', startLine: null, endLine: null, suggestion: null }),
        ]);
      });
    },
    SECONDS,
  );
});
