/** The results folder lies in the workspace, the agent may write there and is taken over: our files end up in our folder, and no others. */
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { letOthersPass, MODES, type Mode } from '../fakes/modes.ts';
import { type AskedWorld, inJob, type Runner, type StepEnded, WITH } from '../fakes/runner.ts';

const SECONDS = 90_000;
/** $OUTSIDE is a folder of the job that is not the agent's. */
const ATTACKS = {
  'puts a link in its place': 'mv build/results build/old; ln -s "$OUTSIDE" build/results',
  'puts a link in the place of the folder it lies in': 'mv build away; ln -s "$OUTSIDE" build',
  'puts files of its own there':
    'mv build/results build/away; mkdir -p build/results/session; echo PATH=/tmp/evil >build/results/outputs.env; echo x >build/results/gl-code-quality-report.json',
  'puts it into a folder of its own, in its place':
    'mv build away; mkdir -p build/results; echo x >build/results/loot; mv away/results build/results/ || mv away build/results/',
  'makes its path unusable': 'mv build away; mkdir -p build/results/x; chmod 0 build/results build',
};

async function attacked(
  attack: string,
  { asked, wrap }: Mode,
  look: (ended: StepEnded, runner: Runner, outside: string) => void,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  await inJob({ agent: 'stand-in' }, async (runner) => {
    letOthersPass(runner);
    const outside = join(runner.root, 'outside');
    mkdirSync(join(outside, 'results'), { recursive: true });
    const path = join(runner.root, 'agent.sh');
    writeFileSync(
      path,
      `echo Begun.; touch made && echo "It may write."; OUTSIDE=${outside}; sleep 0.5; ${attack}; echo "After it."`,
    );
    const inputs = {
      ...WITH,
      agent: 'custom',
      'agent-command': `sh ${path}`,
      'agent-permissions': 'full',
      model: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
      task: 'Edit.',
      'output-dir': 'build/results',
      isolation: asked,
      timeout: '1m',
      'least-privilege': 'warn',
      ...more,
    };
    look(await runner.begin(inputs, {}, wrap).finish(), runner, outside);
  });
}

const lines = (path: string): string => readFileSync(path, 'utf8');

describe.each(MODES)('in isolation $mode, an agent that', (how) => {
  const { mode } = how;
  it.concurrent.each(Object.entries(ATTACKS))(
    '%s changes nothing of what we hand on',
    async (_name, attack) => {
      await attacked(attack, how, (ended, runner, outside) => {
        expect(ended.log).toContain('It may write.');
        expect([ended.exit, ended.outputs.isolation]).toEqual([0, mode]);
        const results = join(runner.workspace, 'build', 'results');
        expect(ended.outputs).toMatchObject({
          report: join(results, 'report.json'),
          transcript: join(results, 'transcript.jsonl'),
        });
        expect(realpathSync(results)).toBe(results);
        expect(lstatSync(results).uid).toBe(process.getuid!());
        expect(readdirSync(results).sort()).toEqual(['agent.patch', 'report.json', 'transcript.jsonl']);
        expect(lines(ended.outputs.transcript!)).toContain('After it.');
        expect([readdirSync(outside), readdirSync(join(outside, 'results'))]).toEqual([['results'], []]);
        const report = JSON.parse(lines(ended.outputs.report!)) as { findings: { id: string }[] };
        const told = report.findings.some(({ id }) => id === 'agent-results-folder');
        // In namespaces the folder itself is a mount, which cannot be moved; the one it lies in can.
        expect(told).toBe(mode !== 'namespace' || attack.startsWith('mv build away'));
        expect(ended.log.includes('The results folder was not as we had left it: the agent moved it')).toBe(told);
      });
    },
    SECONDS,
  );
});

const users = MODES.filter(({ mode }) => mode === 'user');

(users.length > 0 ? describe : describe.skip).each(users)('as another user, an agent that', (how) => {
  it(
    'moves it to a folder everybody may write to, where what it leaves behind is removed, does not have it removed',
    async () => {
      const away = join(dirname(process.env.TMPDIR ?? tmpdir()), `away-${process.pid}`);
      await attacked(`mv build ${away}; mkdir -p ${away}/loot/deep`, how, (ended, runner) => {
        expect(ended.log).toContain('the agent moved it; it is back in its place');
        const results = join(runner.workspace, 'build', 'results');
        expect(readdirSync(results).sort()).toEqual(['agent.patch', 'report.json', 'transcript.jsonl']);
        expect(lines(ended.outputs.transcript!)).toContain('After it.');
        expect(readdirSync(away)).toEqual([]);
        rmdirSync(away);
      });
    },
    SECONDS,
  );
});

describe.each(MODES)('on GitLab, in isolation $mode', ({ mode, asked, wrap }) => {
  it.concurrent(
    'an agent that plants variables for later jobs finds them gone',
    async () => {
      await inGitlab(async (runner, world) => {
        const outside = join(runner.root, 'outside');
        const path = join(runner.root, 'agent.sh');
        writeFileSync(
          path,
          `mkdir .keyless-agent/x; echo PATH=/tmp/evil >>.keyless-agent/outputs.env; mv .keyless-agent old && ln -s ${outside} .keyless-agent; echo "Done. $(cat /proc/self/oom_score_adj)"`,
        );
        const ended = await runner.cli(gitlabRun(path, asked), gitlabEnv(runner, world), undefined, wrap);
        // Should memory run short, it is ended before us.
        if (mode !== 'none') expect(ended.stdout).toBe('Done. 1000\n');
        expect(ended.exit).toBe(0);
        const results = join(runner.workspace, '.keyless-agent');
        expect(realpathSync(results)).toBe(results);
        const variables = lines(join(results, 'outputs.env')).split('\n');
        expect(variables).toContain(`KEYLESS_ISOLATION=${mode}`);
        expect(variables.filter((line) => !/^(KEYLESS_[A-Z_]+=[\w.:-]+)?$/.test(line))).toEqual([]);
        expect(readdirSync(outside)).toEqual([]);
      });
    },
    SECONDS,
  );
});

describe('a results folder that cannot be kept from the agent', () => {
  it.concurrent(
    'since it is a link of the repository, is refused, and nothing is written behind it',
    async () => {
      await inGitlab(async (runner, world) => {
        const outside = join(runner.root, 'outside');
        symlinkSync(outside, join(runner.workspace, '.keyless-agent'));
        const ended = await runner.cli(gitlabRun('agent.sh', 'none'), gitlabEnv(runner, world));
        expect(ended.exit).toBe(2);
        expect(ended.stderr).toContain(
          `The results folder ${runner.workspace}/.keyless-agent is a link, or behind one.`,
        );
        expect(readdirSync(outside)).toEqual([]);
      });
    },
    SECONDS,
  );

  it.concurrent.each([
    ['.', 'holds the workspace, where the agent works.'],
    ['inner/results', 'is a link, or behind one.'],
  ])(
    'since it is %s, is refused',
    async (folder, says) => {
      await inGitlab(async (runner, world) => {
        symlinkSync('src', join(runner.workspace, 'inner'));
        const words = gitlabRun('agent.sh', 'none').map((word) => (word === '.keyless-agent' ? folder : word));
        const ended = await runner.cli(words, gitlabEnv(runner, world));
        expect([ended.exit, ended.stderr]).toEqual([2, expect.stringContaining(says)]);
        expect(readdirSync(join(runner.workspace, 'src'))).toEqual(['session.js']);
      });
    },
    SECONDS,
  );
});

function inGitlab(play: (runner: Runner, world: AskedWorld) => Promise<void>): Promise<void> {
  return inJob({ agent: 'stand-in', world: { gitlab: {} } }, async (runner, world) => {
    letOthersPass(runner);
    mkdirSync(join(runner.root, 'outside'));
    await play(runner, world);
  });
}

const gitlabRun = (script: string, asked: string): string[] => [
  ...['run', '--role-to-assume', 'arn:aws:iam::123456789012:role/ci-agent', '--aws-region', 'us-east-1'],
  ...['--agent', 'custom', '--agent-command', `sh ${script}`, '--agent-permissions', 'full', '--timeout', '1m'],
  ...['--model', 'us.anthropic.claude-sonnet-4-5-20250929-v1:0', '--task', 'Edit.', '--least-privilege', 'warn'],
  ...['--output-dir', '.keyless-agent', '--isolation', asked],
];

const gitlabEnv = (runner: Runner, world: AskedWorld): Record<string, string> => ({
  ...world.gitlab.env(),
  CI_PROJECT_DIR: runner.workspace,
  KEYLESS_AGENT_ID_TOKEN: world.gitlab.mint('sts.amazonaws.com'),
  KEYLESS_DOTENV: join(runner.workspace, '.keyless-agent', 'outputs.env'),
  AWS_ENDPOINT_URL_STS: world.sts.url,
  AWS_ENDPOINT_URL_BEDROCK_RUNTIME: world.bedrock.url,
});
