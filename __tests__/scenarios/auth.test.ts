/** `auth`, `exec` and `release`: the credential for later steps and other commands, in the action and in a shell. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { World } from '../../src/emulators/index.ts';
import { makeCertificates } from '../fakes/certificates.ts';
import { CLEAN, inJob, type Runner, WITH } from '../fakes/runner.ts';

const SECONDS = 60_000;
const MODEL = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
const FLAGS = ['--role-to-assume', WITH['role-to-assume'], '--aws-region', WITH['aws-region']];
const DEPLOYER = 'arn:aws:iam::123456789012:role/deployer';

/** A second role that the keys of `keysOf` may assume. */
const CHAIN = {
  roles: [
    {
      arn: 'arn:aws:iam::123456789012:role/ci-chained',
      trust: {
        Version: '2012-10-17' as const,
        Statement: [{ Effect: 'Allow' as const, Principal: { AWS: DEPLOYER }, Action: 'sts:AssumeRole' }],
      },
      policies: [
        {
          Version: '2012-10-17' as const,
          Statement: [{ Effect: 'Allow' as const, Action: 'bedrock:InvokeModel*', Resource: '*' }],
        },
      ],
    },
  ],
};
const CHAINED = [
  '--role-to-assume',
  'arn:aws:iam::123456789012:role/ci-chained',
  '--aws-region',
  'us-east-1',
  '--role-chaining',
];

/** Credentials that a shell has already, and the addresses of the emulators. */
function keysOf(world: World) {
  const session = world.sts.sessions.mint({
    expiresAt: Date.now() + 3_600_000,
    arn: 'arn:aws:sts::123456789012:assumed-role/deployer/mona',
    roleArn: DEPLOYER,
    account: '123456789012',
    userId: 'AROADEPLOYER:mona',
    grants: {
      identity: [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' }] }],
      session: undefined,
    },
  });
  return {
    AWS_ACCESS_KEY_ID: session.accessKeyId,
    AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
    AWS_SESSION_TOKEN: session.sessionToken,
    AWS_ENDPOINT_URL_STS: world.env.AWS_ENDPOINT_URL_STS,
    AWS_ENDPOINT_URL_BEDROCK_RUNTIME: world.env.AWS_ENDPOINT_URL_BEDROCK_RUNTIME,
  };
}

/** Variables the env-file sets, as a shell sees them. */
function readEnvFile(path: string): Record<string, string> {
  return Object.fromEntries(
    [...readFileSync(path, 'utf8').matchAll(/^export (\w+)='(.*)'$/gm)].map(([, name, value]) => [name, value]),
  );
}

describe('the action without a task', () => {
  it.concurrent(
    'exports the session keys and what leads Claude Code to them, masked, and nothing else',
    async () => {
      await inJob({}, async (runner, world) => {
        const ended = await runner.main({ ...WITH, model: MODEL });
        expect(ended.exit).toBe(0);
        expect(ended.outputs).toEqual({
          outcome: 'success',
          'duration-seconds': expect.stringMatching(/^\d+(\.\d)?$/),
          'credential-expires-at': expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/),
          'aws-account-id': '123456789012',
          exceeded: expect.stringMatching(/^\d+$/),
          unknown: expect.stringMatching(/^\d+$/),
        });
        const [session] = world.sts.sessions.all();
        expect(ended.exported).toMatchObject({
          AWS_ACCESS_KEY_ID: session!.accessKeyId,
          AWS_SECRET_ACCESS_KEY: session!.secretAccessKey,
          AWS_SESSION_TOKEN: session!.sessionToken,
          AWS_REGION: 'us-east-1',
          CLAUDE_CODE_USE_BEDROCK: '1',
          ANTHROPIC_MODEL: MODEL,
          ANTHROPIC_BEDROCK_BASE_URL: world.env.AWS_ENDPOINT_URL_BEDROCK_RUNTIME,
        });
        expect(Object.keys(ended.exported).filter((name) => !/^(AWS|ANTHROPIC|CLAUDE)_/.test(name))).toEqual([]);
        const masks = ended.stdout.split('\n').filter((line) => line.startsWith('::add-mask::'));
        for (const secret of [
          session!.accessKeyId,
          session!.secretAccessKey,
          session!.sessionToken,
          ...world.issuer.minted(),
        ]) {
          expect(masks).toContain(`::add-mask::${secret}`);
        }
        // Masked before anything else is said about it.
        expect(ended.stdout.indexOf(`::add-mask::${session!.accessKeyId}`)).toBeLessThan(
          ended.stdout.indexOf('credential '),
        );
        expect(ended.path).toBe('');
        const actions = world.requests.map(({ action }) => action);
        expect(actions.slice(0, 3)).toEqual(['idtoken', undefined, 'AssumeRoleWithWebIdentity']);
        // The rest are the questions of the least-privilege check.
        expect(actions.filter((action) => action?.startsWith('AssumeRole'))).toHaveLength(1);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'exports a bearer alone when that is asked for',
    async () => {
      await inJob({}, async (runner) => {
        const ended = await runner.main({ ...WITH, 'bedrock-credential': 'bearer' });
        expect(ended.exit).toBe(0);
        expect(ended.exported.AWS_BEARER_TOKEN_BEDROCK).toMatch(/^bedrock-api-key-/);
        expect(Object.keys(ended.exported).filter((name) => /ACCESS_KEY|SESSION_TOKEN/.test(name))).toEqual([]);
        runner.hide(ended.exported.AWS_BEARER_TOKEN_BEDROCK!);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'speaks TLS to endpoints of a private authority that the step names, and to no others',
    async () => {
      const tls = makeCertificates();
      await inJob({ world: { tls } }, async (runner) => {
        const authority = join(runner.root, 'company-ca.pem');
        writeFileSync(authority, tls.ca);
        const trusted = await runner.main(WITH, { NODE_EXTRA_CA_CERTS: authority });
        expect(trusted.exit).toBe(0);
        expect(trusted.outputs['aws-account-id']).toBe('123456789012');
        expect((await runner.post()).exit).toBe(0);
        const untrusted = await runner.main(WITH);
        expect(untrusted.exit).toBe(3);
        expect(untrusted.log).toContain('the certificate is not trusted');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'chains from credentials of the step',
    async () => {
      await inJob({ world: CHAIN }, async (runner, world) => {
        const inputs = {
          ...WITH,
          'role-to-assume': 'arn:aws:iam::123456789012:role/ci-chained',
          'role-chaining': 'true',
        };
        const ended = await runner.main(inputs, keysOf(world));
        expect(ended.exit).toBe(0);
        const exchanges = world.requests.filter(({ action }) => action?.startsWith('AssumeRole'));
        expect(exchanges.map(({ action }) => action)).toEqual(['AssumeRole']);
        expect(ended.exported.AWS_ACCESS_KEY_ID).toBe(world.sts.sessions.all().at(-1)!.accessKeyId);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

describe('auth in a shell', () => {
  it.concurrent(
    'writes a private file outside the workspace, which release takes back',
    async () => {
      await inJob({ world: CHAIN }, async (runner, world) => {
        const file = join(runner.root, 'agent.env');
        runner.exempt(file);
        const ended = await runner.cli(['auth', ...CHAINED, '--env-file', file], keysOf(world));
        expect(ended).toMatchObject({ exit: 0, stdout: '' });
        expect(statSync(file).mode & 0o777).toBe(0o600);
        const minted = world.sts.sessions.all().at(-1)!;
        expect(readEnvFile(file)).toMatchObject({
          AWS_ACCESS_KEY_ID: minted.accessKeyId,
          AWS_SESSION_TOKEN: minted.sessionToken,
          CLAUDE_CODE_USE_BEDROCK: '1',
        });
        expect(await runner.wrapUp()).toEqual(CLEAN);
        const released = await runner.cli(['release', '--env-file', file]);
        expect(released).toMatchObject({ exit: 0, stdout: '' });
        expect(released.stderr).toContain(`given back: ${file}`);
        expect(existsSync(file)).toBe(false);
        const again = await runner.cli(['release', '--env-file', file]);
        expect(again.exit).toBe(0);
        expect(again.stderr).toContain('nothing to give back');
      });
    },
    SECONDS,
  );

  it.concurrent(
    'refuses a file in the workspace, and one that is there already',
    async () => {
      await inJob({ world: CHAIN }, async (runner, world) => {
        const inside = await runner.cli(
          ['auth', ...CHAINED, '--env-file', join(runner.workspace, 'agent.env')],
          keysOf(world),
        );
        expect(inside.exit).toBe(2);
        expect(inside.stderr).toContain('The file would lie in the workspace, where it can be committed.');
        const taken = join(runner.root, 'taken.env');
        writeFileSync(taken, 'mine\n');
        const refused = await runner.cli(['auth', ...CHAINED, '--env-file', taken], keysOf(world));
        expect(refused.exit).toBe(2);
        expect(refused.stderr).toContain(`${taken} exists already.`);
        expect(readFileSync(taken, 'utf8')).toBe('mine\n');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'does not release what it did not write',
    async () => {
      await inJob({}, async (runner) => {
        const file = join(runner.root, 'notes.txt');
        writeFileSync(file, 'mine\n', { mode: 0o600 });
        const ended = await runner.cli(['release', '--env-file', file]);
        expect(ended.exit).toBe(2);
        expect(ended.stderr).toContain('left alone');
        expect(readFileSync(file, 'utf8')).toBe('mine\n');
      });
    },
    SECONDS,
  );

  it.concurrent(
    'without any identity says where there is one',
    async () => {
      await inJob({}, async (runner) => {
        const ended = await runner.cli(['auth', ...FLAGS, '--env-file', join(runner.root, 'agent.env')]);
        expect(ended.exit).toBe(3);
        expect(ended.stderr).toContain('This shell has no CI identity.');
        expect(ended.stderr).toContain('keyless-agent demo');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

describe('exec', () => {
  const inStep = (runner: Runner, command: readonly string[]) =>
    runner.cli(['exec', ...FLAGS, '--', ...command], { ...runner.stepEnv({}), ...withoutInputs(runner) });

  it.concurrent.each([0, 1, 7, 42])(
    'passes the status %d of its command on',
    async (status) => {
      await inJob({}, async (runner) => {
        const ended = await inStep(runner, ['sh', '-c', `echo done; exit ${status}`]);
        expect(ended.exit).toBe(status);
        expect(ended.stdout).toContain('done');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'says how a signal ended it, as a shell does',
    async () => {
      await inJob({}, async (runner) => {
        expect((await inStep(runner, ['sh', '-c', 'kill -TERM $$'])).exit).toBe(143);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'gives the credential and redacts what the command prints of it',
    async () => {
      await inJob({}, async (runner) => {
        const script =
          'echo "id $AWS_ACCESS_KEY_ID"; env; env | base64 -w0; printf %s "$AWS_SECRET_ACCESS_KEY" | rev >&2; test -n "$AWS_SESSION_TOKEN"';
        const ended = await inStep(runner, ['sh', '-c', script]);
        expect(ended.exit).toBe(0);
        expect(ended.stdout).toContain('id ***');
        expect(ended.stdout).not.toContain('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'names a command that is not there',
    async () => {
      await inJob({}, async (runner) => {
        const ended = await inStep(runner, ['no-such-command']);
        expect(ended.exit).toBe(2);
        expect(ended.stderr + ended.stdout).toContain('There is no command "no-such-command".');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'needs a command',
    async () => {
      await inJob({}, async (runner) => {
        const ended = await inStep(runner, []);
        expect(ended.exit).toBe(2);
        expect(ended.stderr + ended.stdout).toContain('`exec` needs a command.');
      });
    },
    SECONDS,
  );
});

/** A `run:` step has no INPUT_ variables. */
function withoutInputs(runner: Runner): Record<string, undefined> {
  const names = Object.keys(runner.stepEnv({})).filter((name) => name.startsWith('INPUT_'));
  return Object.fromEntries(names.map((name) => [name, undefined]));
}
