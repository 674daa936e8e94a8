/** `check`: what a job may do, proved against services that answer as the real ones do, and told in every form. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/core/finding.ts';
import type { LogEntry, startWorld, WorldOptions } from '../../src/emulators/index.ts';
import { flags, leadTo, stepOf } from '../fakes/clouds.ts';
import { CLEAN, inJob, type Runner, standIn, WITH } from '../fakes/runner.ts';

const SECONDS = 240_000;
const FLAGS = flags(WITH);
const CHECK = { ...WITH, check: 'true' };
const WIDE: WorldOptions = {
  policies: [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }],
};

interface Told {
  readonly exit: number;
  readonly error?: { readonly code: string; readonly facts?: Readonly<Record<string, string>> };
  readonly findings: readonly (Finding & { readonly link: string })[];
}

const told = (path: string | undefined): Told => JSON.parse(readFileSync(path!, 'utf8')) as Told;
const verdictOf = ({ findings }: Told, id: string): string => {
  const found = findings
    .filter((finding) => finding.id === id)
    .map(({ verdict, severity }) => `${verdict} ${severity}`);
  return found.join(', ') || 'not told';
};
const idsOf = ({ findings }: Told, verdict: Finding['verdict']): string[] =>
  findings.filter((finding) => finding.verdict === verdict).map(({ id }) => id);
const toServices = (requests: readonly LogEntry[]): LogEntry[] => requests.filter(({ service }) => service === 'aws');

async function cli(runner: Runner, words: readonly string[], env: Record<string, string | undefined> = {}) {
  return runner.cli(['check', ...words], { ...stepOf(runner), ...env });
}

async function asJson(runner: Runner, words: readonly string[] = FLAGS, env: Record<string, string | undefined> = {}) {
  const ended = await cli(runner, [...words, '--json'], env);
  return { ended, told: JSON.parse(ended.stdout) as Told };
}

describe('check as a step of the action', () => {
  it.concurrent(
    'proves that a tight role can do nothing else, and tells it in every form',
    async () => {
      await inJob({}, async (runner, world) => {
        const ended = await runner.main(CHECK);
        expect(ended.exit).toBe(0);
        const result = told(ended.outputs.findings);
        expect(verdictOf(result, 'aws-session-policy')).toBe('enforced info');
        expect(verdictOf(result, 'aws-session-policy-canary')).toBe('proved info');
        expect(verdictOf(result, 'aws-role-secrets')).toBe('proved info');
        expect(ended.outputs).toMatchObject({
          outcome: 'success',
          exceeded: expect.any(String),
          unknown: expect.any(String),
        });
        expect(ended.summary).toContain('## ⚠️ Least privilege: ');
        expect(ended.summary).toContain('### What the cloud gives for it');
        expect(ended.log).toMatch(/^ {2}proved +The credential was denied what the session policy does not allow/m);
        const sarif = JSON.parse(readFileSync(ended.outputs.sarif!, 'utf8')) as {
          runs: [{ results: { ruleId: string }[] }];
        };
        expect(sarif.runs[0].results.map(({ ruleId }) => ruleId)).not.toContain('aws-role-secrets');
        expect(sarif.runs[0].results.length).toBe(idsOf(result, 'exceeded').length + idsOf(result, 'unknown').length);
        expect(ended.exported).toEqual({});
        expect(world.requests.filter(({ service }) => service === 'bedrock')).toEqual([]);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'fails with 5 when the role can do more, which the cut credential still cannot',
    async () => {
      await inJob({ world: WIDE }, async (runner) => {
        const ended = await runner.main(CHECK);
        expect(ended.exit).toBe(5);
        const result = told(ended.outputs.findings);
        expect(result.error?.code).toBe('privilege-exceeded');
        expect(verdictOf(result, 'aws-session-policy-canary')).toBe('proved info');
        expect(verdictOf(result, 'aws-role-self-inspection')).toBe('exceeded low');
        expect(
          result.findings.filter(({ verdict, severity }) => verdict === 'exceeded' && severity === 'critical'),
        ).not.toEqual([]);
        expect(ended.summary).toContain('## ❌ Least privilege: ');
        expect(ended.log).toMatch(/exit status 5 because of aws-/);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'starts no agent and ignores the task',
    async () => {
      await inJob({ agent: 'stand-in' }, async (runner) => {
        const ended = await runner.main(standIn('answer', { check: 'true' }));
        expect(ended.exit).toBe(0);
        expect(ended.outputs.result).toBeUndefined();
        expect(ended.log).not.toContain('The agent at work');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

describe('the setup that the documentation recommends', () => {
  const WORKFLOW = (permissions: string): string => `on: workflow_dispatch
jobs:
  agent:
    runs-on: ubuntu-latest
    environment: agent
    permissions:
${permissions}
    steps:
      - uses: keyless-agent/keyless-agent@${'0'.repeat(40)}
`;
  const TIGHT = '      id-token: write\n      contents: read';
  const world = { job: { environment: 'agent', immutableSubject: true, refProtected: true } };

  /** The workflow as committed, and another text over it in the workspace. */
  async function withWorkflow(committed: string, lying: string) {
    return inJob({ world }, async (runner) => {
      const path = join(runner.workspace, '.github', 'workflows', 'review.yml');
      mkdirSync(join(path, '..'), { recursive: true });
      const git = (...args: string[]): string =>
        execFileSync('git', ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com', ...args], {
          cwd: runner.workspace,
          encoding: 'utf8',
        }).trim();
      writeFileSync(path, committed);
      git('add', '-A');
      git('commit', '-q', '-m', 'x');
      writeFileSync(path, lying);
      const { ended, told: result } = await asJson(
        runner,
        [...FLAGS, '--allowed-account-ids', '123456789012', '--timeout', '10m'],
        {
          GITHUB_WORKFLOW_REF: 'octo-org/payments/.github/workflows/review.yml@refs/heads/main',
          GITHUB_WORKFLOW_SHA: git('rev-parse', 'HEAD'),
          GITHUB_JOB: 'agent',
        },
      );
      expect(ended.exit).toBe(0);
      return result;
    });
  }

  it.concurrent(
    'exceeds nowhere but at the endpoints, which are of this test',
    async () => {
      const result = await withWorkflow(WORKFLOW(TIGHT), WORKFLOW(TIGHT));
      expect(idsOf(result, 'exceeded').sort()).toEqual(['aws-endpoint-override']);
      expect(verdictOf(result, 'host-token-permissions')).toBe('enforced info');
    },
    SECONDS,
  );

  it.concurrent(
    'is judged by the workflow at its commit, not by what lies in the workspace',
    async () => {
      const result = await withWorkflow(WORKFLOW('      contents: write\n      id-token: write'), WORKFLOW(TIGHT));
      expect(verdictOf(result, 'host-token-permissions')).toMatch(/^exceeded /);
    },
    SECONDS,
  );
});

describe('the credential that nothing cuts down', () => {
  it.concurrent(
    'exists after everything else has been asked, in a process that is gone',
    async () => {
      await inJob({}, async (runner, world) => {
        const ended = await runner.main(CHECK);
        expect(ended.exit).toBe(0);
        const exchanges = world.requests.flatMap(({ action }, at) =>
          action === 'AssumeRoleWithWebIdentity' ? [at] : [],
        );
        expect(exchanges).toHaveLength(2);
        const cut = world.requests.findLastIndex(({ action }) => action === 'ec2:DescribeRegions');
        expect(exchanges[1]).toBeGreaterThan(cut);
        const uncut = toServices(world.requests.slice(exchanges[1]));
        expect(new Set(uncut.map(({ status }) => status))).not.toContain(200);
        expect((await runner.wrapUp()).survivors).toEqual([]);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'is never asked for where its probe is turned off, and that is told as unknown',
    async () => {
      await inJob({}, async (runner, world) => {
        const { told: result } = await asJson(runner, [...FLAGS, '--least-privilege-probes', '-aws-role']);
        expect(verdictOf(result, 'probe-off')).toBe('unknown low');
        expect(world.requests.filter(({ action }) => action === 'AssumeRoleWithWebIdentity')).toHaveLength(1);
      });
    },
    SECONDS,
  );
});

describe('an answer that is no answer', () => {
  it.concurrent.each<[string, Parameters<Awaited<ReturnType<typeof startWorld>>['aws']['faults']['add']>[0]]>([
    ['throttles', { kind: 'error', code: 'Throttling' }],
    ['hangs up', { kind: 'reset' }],
    ['says no to everybody', { kind: 'lie', answer: 'deny' }],
    ['says yes to everybody', { kind: 'lie', answer: 'grant' }],
    ['is broken', { kind: 'http', status: 500 }],
  ])(
    'when the service %s is unknown: strict stops on it, enforce goes on and says so',
    async (_name, fault) => {
      await inJob({}, async (runner, world) => {
        world.aws.faults.add(fault, Number.POSITIVE_INFINITY);
        const enforce = await asJson(runner);
        expect(enforce.ended.exit).toBe(0);
        expect(verdictOf(enforce.told, 'aws-session-policy-canary')).toBe('unknown medium');
        const asked = enforce.told.findings.filter(({ id }) => id.startsWith('aws-role-'));
        expect(asked.length).toBeGreaterThan(5);
        expect(asked.filter(({ verdict }) => verdict === 'proved')).toEqual([]);
        const strict = await asJson(runner, [...FLAGS, '--least-privilege', 'strict']);
        expect([strict.ended.exit, strict.told.error?.code]).toEqual([5, 'privilege-unknown']);
        expect(runner.leaks()).toEqual([]);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'when the exchange itself is refused ends with 4, and what is known of the job is told all the same',
    async () => {
      const world = { trust: { Version: '2012-10-17', Statement: [] } } as unknown as WorldOptions;
      await inJob({ world }, async (runner) => {
        const { ended, told: result } = await asJson(runner);
        expect([ended.exit, result.error?.code]).toEqual([4, 'exchange-denied']);
        expect(verdictOf(result, 'identity-audience')).toBe('enforced info');
        expect(verdictOf(result, 'aws-session-policy')).toMatch(/^(unknown|exceeded)/);
        expect(idsOf(result, 'proved').filter((id) => id.startsWith('aws-'))).toEqual([]);
        expect(runner.leaks()).toEqual([]);
      });
    },
    SECONDS,
  );
});

describe('check in a shell', () => {
  it.concurrent(
    'prints with --json the findings alone on standard output',
    async () => {
      await inJob({}, async (runner) => {
        const { ended, told: result } = await asJson(runner);
        expect(ended.exit).toBe(0);
        expect(result.findings.length).toBeGreaterThan(10);
        expect(result.findings[0]?.link).toMatch(/docs\/findings\.md#[a-z-]+$/);
        expect(ended.stderr).toContain('credential  arn:aws:sts::123456789012:assumed-role/ci-agent/');
        expect(runner.leaks()).toEqual([]);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'asks nobody with --offline, and does not pass off what it did not ask',
    async () => {
      await inJob({}, async (runner, world) => {
        const { ended, told: result } = await asJson(runner, [...FLAGS, '--offline']);
        expect(ended.exit).toBe(0);
        expect(verdictOf(result, 'check-offline')).toBe('unknown low');
        expect(verdictOf(result, 'aws-session-policy')).toBe('unknown info');
        expect(idsOf(result, 'proved')).toEqual([]);
        expect(world.requests).toEqual([]);
        const strict = await cli(runner, [...FLAGS, '--offline', '--least-privilege', 'strict']);
        expect(strict.exit).toBe(5);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'writes the SARIF where it was told to, and refuses a place it cannot write to',
    async () => {
      await inJob({}, async (runner) => {
        const ended = await cli(runner, [...FLAGS, '--offline', '--sarif', 'out.sarif']);
        expect(ended.exit).toBe(0);
        expect(JSON.parse(readFileSync(join(runner.workspace, 'out.sarif'), 'utf8'))).toMatchObject({
          version: '2.1.0',
        });
        const refused = await cli(runner, [...FLAGS, '--offline', '--sarif', 'README.md/out.sarif']);
        expect(refused.exit).toBe(2);
        expect(refused.stderr + refused.stdout).toContain('sarif: least-privilege.sarif');
        mkdirSync(join(runner.workspace, 'kept/below'), { recursive: true });
        const folder = await cli(runner, [...FLAGS, '--offline', '--sarif', 'kept']);
        expect(folder.exit).toBe(2);
        expect(folder.stderr + folder.stdout).toContain('and it stays');
        expect(existsSync(join(runner.workspace, 'kept/below'))).toBe(true);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'tells every fault at once, and nothing passes that was not judged',
    async () => {
      await inJob({}, async (runner, world) => {
        const ended = await cli(runner, [
          '--aws-region',
          'us-east-1',
          '--least-privilege',
          'off',
          '--policy',
          'gone.json',
        ]);
        expect(ended.exit).toBe(2);
        const said = ended.stdout + ended.stderr;
        for (const text of ['With off there is nothing to check.', 'gone.json does not exist.', 'role-to-assume']) {
          expect(said).toContain(text);
        }
        expect(said).toContain('Nothing was judged');
        expect(world.requests).toEqual([]);
        expect((await cli(runner, [...FLAGS, '--online', '--offline'])).exit).toBe(2);
      });
    },
    SECONDS,
  );
});

describe('check --policy', () => {
  const TIGHT = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'],
        Resource: 'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0',
      },
    ],
  };
  const PASSING = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' }] };
  const CREATING = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: ['lambda:CreateFunction', 'lambda:InvokeFunction'], Resource: '*' }],
  };

  it.concurrent(
    'judges files with no cloud named, and asks nobody',
    async () => {
      await inJob({}, async (runner, world) => {
        writeFileSync(join(runner.workspace, 'tight.json'), JSON.stringify(TIGHT));
        writeFileSync(join(runner.workspace, 'passing.json'), JSON.stringify(PASSING));
        writeFileSync(join(runner.workspace, 'creating.json'), JSON.stringify(CREATING));
        const tight = await asJson(runner, ['--policy', 'tight.json']);
        expect([tight.ended.exit, idsOf(tight.told, 'exceeded')]).toEqual([0, []]);
        const both = await asJson(runner, ['--policy', 'passing.json', 'creating.json']);
        expect(both.ended.exit).toBe(5);
        expect(verdictOf(both.told, 'aws-policy-pass-role')).toBe('exceeded critical');
        expect(both.told.findings[0]?.file).toMatch(/^(passing|creating)\.json$/);
        expect(world.requests).toEqual([]);
        const step = await runner.main({ check: 'true', policy: 'passing.json\ncreating.json' });
        expect([step.exit, step.outputs.outcome]).toEqual([5, 'failed']);
        expect(told(step.outputs.findings).findings.length).toBe(both.told.findings.length);
        expect(world.requests).toEqual([]);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'judges role definitions of Azure as well, each by itself',
    async () => {
      await inJob({}, async (runner, world) => {
        const save = (name: string, document: object): void =>
          writeFileSync(join(runner.workspace, name), JSON.stringify(document));
        save('narrow.json', { Actions: [], DataActions: ['Microsoft.CognitiveServices/accounts/MaaS/*'] });
        save('keys.json', { Actions: ['Microsoft.CognitiveServices/accounts/listkeys/action'], DataActions: [] });
        save('none.json', { Actions: 'Microsoft.CognitiveServices/accounts/listkeys/action' });
        save('tight.json', TIGHT);
        const narrow = await asJson(runner, ['--policy', 'narrow.json', 'tight.json']);
        expect([narrow.ended.exit, idsOf(narrow.told, 'exceeded')]).toEqual([0, []]);
        const wide = await asJson(runner, ['--policy', 'narrow.json', 'keys.json', 'tight.json']);
        expect(wide.ended.exit).toBe(5);
        expect(wide.told.findings.filter(({ verdict }) => verdict === 'exceeded').map(({ file }) => file)).toEqual([
          'keys.json',
        ]);
        const none = await asJson(runner, ['--policy', 'none.json']);
        expect([none.ended.exit, verdictOf(none.told, 'azure-role-unreadable')]).toEqual([5, 'unknown medium']);
        expect(world.requests).toEqual([]);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'is refused where it would have no effect',
    async () => {
      await inJob({}, async (runner, world) => {
        const ended = await runner.main({ ...WITH, policy: 'a.json', sarif: 'b.sarif' });
        expect(ended.exit).toBe(2);
        for (const name of ['policy', 'sarif'])
          expect(ended.log).toContain(`${name} belongs to the check, and this is auth.`);
        expect(world.requests).toEqual([]);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'does not pass a file that it cannot understand',
    async () => {
      await inJob({}, async (runner) => {
        writeFileSync(join(runner.workspace, 'odd.json'), '{"Version":"2012-10-17","Statement":[{"Effect":');
        const { told: odd } = await asJson(runner, ['--policy', 'odd.json']);
        expect(idsOf(odd, 'unknown').length).toBeGreaterThan(0);
        const strict = await cli(runner, ['--policy', 'odd.json', '--least-privilege', 'strict']);
        expect(strict.exit).toBe(5);
      });
    },
    SECONDS,
  );
});

describe('what has been accepted', () => {
  const ACCEPTED = (id: string): string => JSON.stringify([{ id, reason: 'Known, ends in spring.', expires: soon() }]);
  const soon = (): string => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const THRESHOLD = ['--least-privilege-threshold', 'low', '--least-privilege-probes', '-aws-role'];
  const git = (runner: Runner, ...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com', ...args], {
      cwd: runner.workspace,
      encoding: 'utf8',
    }).trim();
  const commit = (runner: Runner, name: string, text: string): string => {
    writeFileSync(join(runner.workspace, name), text);
    git(runner, 'add', '-A');
    git(runner, 'commit', '-q', '-m', name);
    return git(runner, 'rev-parse', 'HEAD');
  };

  it.concurrent(
    'no longer stops, and is shown as accepted with its reason',
    async () => {
      await inJob({}, async (runner) => {
        writeFileSync(join(runner.workspace, 'accepted.json'), ACCEPTED('environment-none'));
        const words = [...FLAGS, ...THRESHOLD, '--least-privilege-baseline', 'accepted.json'];
        const before = await asJson(runner, [...FLAGS, ...THRESHOLD]);
        const after = await asJson(runner, words);
        expect(before.told.error?.facts?.findings).toContain('environment-none');
        expect(after.told.error?.facts?.findings).not.toContain('environment-none');
        expect(after.told.findings.find(({ id }) => id === 'environment-none')).toMatchObject({
          verdict: 'exceeded',
          accepted: { reason: 'Known, ends in spring.' },
        });
        const table = await cli(runner, words);
        expect(table.stdout).toMatch(/^ {2}exceeded {2}accepted {2}The job is not bound to an environment\./m);
        expect(table.stdout).toContain('Known, ends in spring.');
      });
    },
    SECONDS,
  );

  it.concurrent(
    'comes from the base in a pull request, whatever the change and repo-config say',
    async () => {
      await inJob({}, async (runner) => {
        const base = commit(runner, 'accepted.json', ACCEPTED('identity-subject-name-only'));
        const head = commit(runner, 'accepted.json', ACCEPTED('environment-none'));
        const repository = { full_name: 'octo-org/payments', default_branch: 'main' };
        const pull = { base: { ref: 'main', sha: base, repo: repository }, head: { sha: head, repo: repository } };
        writeFileSync(runner.eventPath, JSON.stringify({ pull_request: pull, repository }));
        const env = {
          GITHUB_EVENT_NAME: 'pull_request',
          GITHUB_REF: 'refs/pull/7/merge',
          GITHUB_REF_PROTECTED: 'false',
        };
        const words = [...FLAGS, ...THRESHOLD, '--least-privilege-baseline', 'accepted.json', '--repo-config', 'head'];
        const { told: result } = await asJson(runner, words, env);
        const accepted = result.findings.filter((finding) => finding.accepted).map(({ id }) => id);
        expect(accepted).toEqual(['identity-subject-name-only']);
        expect(result.error?.facts?.findings).toContain('environment-none');
      });
    },
    SECONDS,
  );
});

describe('the check beside an agent', () => {
  it.concurrent(
    'stops before the agent starts when the session policy does not hold',
    async () => {
      await inJob({ agent: 'stand-in', world: WIDE }, async (runner, world) => {
        // An endpoint that forgets the session policy: what it grants goes by the role alone.
        world.aws.faults.add({ kind: 'lie', answer: 'grant' }, Number.POSITIVE_INFINITY);
        const ended = await runner.main(standIn('answer', { 'least-privilege': 'strict' }));
        expect(ended.exit).toBe(5);
        expect(ended.outputs.outcome).toBe('failed');
        expect(ended.log).not.toContain('The agent at work');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'asks with the cut credential alone, and nothing at all when it is off',
    async () => {
      await inJob({ agent: 'stand-in' }, async (runner, world) => {
        const ended = await runner.main(standIn('answer'));
        expect(ended.exit).toBe(0);
        expect(world.requests.filter(({ action }) => action === 'AssumeRoleWithWebIdentity')).toHaveLength(1);
        expect(new Set(toServices(world.requests).map(({ action }) => action))).toEqual(
          new Set(['bedrock:ListInferenceProfiles', 'ec2:DescribeRegions']),
        );
        const before = toServices(world.requests).length;
        expect((await runner.main(standIn('answer', { 'least-privilege': 'off' }))).exit).toBe(0);
        expect(toServices(world.requests)).toHaveLength(before);
        expect(runner.leaks()).toEqual([]);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'waits three seconds at most for a service that hangs, and tells it as unknown',
    async () => {
      await inJob({ agent: 'stand-in' }, async (runner, world) => {
        world.aws.faults.add({ kind: 'hang' }, Number.POSITIVE_INFINITY);
        const ended = await runner.main(standIn('answer'));
        expect(ended.exit).toBe(0);
        const report = told(ended.outputs.report);
        expect(verdictOf(report, 'aws-session-policy-canary')).toBe('unknown medium');
        const { times } = JSON.parse(readFileSync(ended.outputs.report!, 'utf8')) as { times: { checks: number } };
        expect(times.checks).toBeLessThan(4000);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

describe('check on the other clouds', () => {
  // One after the other: these emulators are loaded while a test runs.
  it.each(['google', 'anthropic', 'openai', 'gateway'] as const)(
    'tells what %s gives for the job, and calls nothing a pass that it did not prove',
    async (cloud) => {
      await inJob({ world: { [cloud]: true } as WorldOptions }, async (runner, world) => {
        const { ended, told: result } = await asJson(runner, flags(leadTo(cloud, world)));
        expect([0, 5]).toContain(ended.exit);
        expect(result.findings.length).toBeGreaterThan(3);
        const stopping = result.findings.filter(
          ({ severity, verdict }) => verdict === 'exceeded' && /high|critical/.test(severity),
        );
        expect(ended.exit).toBe(stopping.length > 0 ? 5 : 0);
        expect(runner.leaks()).toEqual([]);
      });
    },
    SECONDS,
  );
});
