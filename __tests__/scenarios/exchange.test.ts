/** From identity to credential when something is wrong on the way: exact status, one message with the cure, nothing leaked. */
import { describe, expect, it } from '@jest/globals';
import type { OidcFault, StsFault, WorldOptions } from '../../src/emulators/index.ts';
import { CLEAN, inJob, type RunnerOptions, WITH } from '../fakes/runner.ts';

const SECONDS = 60_000;
const ALWAYS = Number.POSITIVE_INFINITY;

const FORK_EVENT = {
  action: 'opened',
  pull_request: {
    head: { repo: { full_name: 'stranger/payments', fork: true } },
    base: { repo: { full_name: 'octo-org/payments' } },
  },
};
const NO_TOKEN = { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined };

const OTHER_ACCOUNT = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
<AssumeRoleWithWebIdentityResult><AssumedRoleUser><AssumedRoleId>AROAEXAMPLE:s</AssumedRoleId>
<Arn>arn:aws:sts::999999999999:assumed-role/ci-agent/octo-org.payments</Arn></AssumedRoleUser>
<Credentials><AccessKeyId>ASIAOTHERACCOUNT0001</AccessKeyId><SecretAccessKey>b3RoZXJhY2NvdW50c2VjcmV0a2V5MDAwMDAwMDAwMDAx</SecretAccessKey>
<SessionToken>b3RoZXJhY2NvdW50c2Vzc2lvbnRva2VuMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAx</SessionToken>
<Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;

interface Case {
  readonly name: string;
  readonly world?: WorldOptions;
  readonly runner?: RunnerOptions;
  readonly with?: Readonly<Record<string, string>>;
  readonly oidc?: OidcFault;
  readonly sts?: StsFault;
  readonly exit: number;
  readonly code: string;
  readonly says: readonly string[];
  /** Requests STS must have got, when that matters. */
  readonly tries?: number;
}

const REFUSED: readonly Case[] = [
  // The longest of all, so it begins first.
  {
    name: 'an STS that never answers',
    sts: { kind: 'hang' },
    exit: 4,
    code: 'exchange-unreachable',
    says: ['AWS STS did not answer in time.'],
  },
  {
    name: 'a job without the permission',
    runner: { env: NO_TOKEN },
    exit: 3,
    code: 'identity-unavailable',
    says: ['This job may not ask GitHub for an identity token.', 'permissions:\n', 'id-token: write', 'contents: read'],
    tries: 0,
  },
  {
    name: 'a job that Dependabot started by hand, whose permission is missing for another reason',
    runner: { env: { ...NO_TOKEN, GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_ACTOR: 'dependabot[bot]' } },
    exit: 3,
    code: 'identity-unavailable',
    says: ['id-token: write'],
    tries: 0,
  },
  {
    name: 'a job that is over',
    oidc: { kind: 'state', state: 'Completed' },
    exit: 3,
    code: 'identity-request-failed',
    says: ['GitHub\'s token endpoint answered 403: the job is "Completed"'],
    tries: 0,
  },
  {
    name: 'an issuer that fails',
    oidc: { kind: 'status', status: 503, body: 'upstream secret-looking body' },
    exit: 3,
    code: 'identity-request-failed',
    says: ["GitHub's token endpoint answered 503 (4 tries).", 'https://www.githubstatus.com'],
    tries: 0,
  },
  {
    name: 'an issuer that answers without a token',
    oidc: { kind: 'empty' },
    exit: 3,
    code: 'identity-malformed',
    says: ["GitHub's token endpoint answered without a usable token."],
    tries: 0,
  },
  {
    name: 'a trust policy for another branch',
    world: { trust: trustOf('repo:octo-org/payments:ref:refs/heads/release') },
    exit: 4,
    code: 'exchange-denied',
    says: [
      "The role's trust policy does not admit this job.",
      'repo:octo-org/payments:ref:refs/heads/main',
      '"token.actions.githubusercontent.com:sub"',
      '"Action": "sts:AssumeRoleWithWebIdentity"',
    ],
    tries: 1,
  },
  {
    name: 'a role that does not exist',
    with: { 'role-to-assume': 'arn:aws:iam::123456789012:role/nobody' },
    exit: 4,
    code: 'exchange-denied',
    says: ['The role does not exist, or its condition on sub or aud does not match'],
    tries: 1,
  },
  {
    name: 'an audience that the provider does not have',
    with: { audience: 'https://elsewhere.example' },
    exit: 4,
    code: 'exchange-rejected',
    says: [
      'AWS STS does not accept the audience of the identity token.',
      '--client-id https://elsewhere.example',
      'audience: sts.amazonaws.com',
    ],
    tries: 1,
  },
  {
    name: 'a token with a broken signature',
    oidc: { kind: 'forged' },
    exit: 4,
    code: 'exchange-rejected',
    says: ['AWS STS does not accept the identity token.'],
    tries: 1,
  },
  {
    name: 'an issuer that hands out old tokens',
    oidc: { kind: 'expired' },
    exit: 3,
    code: 'identity-malformed',
    says: ['The identity token has expired already.', 'date -u'],
    tries: 0,
  },
  {
    name: 'an STS that calls every token expired, a fresh one too',
    sts: { kind: 'error', code: 'ExpiredTokenException' },
    exit: 4,
    code: 'exchange-expired',
    says: ['AWS STS says the identity token has expired.', 'date -u'],
    tries: 2,
  },
  {
    name: 'a throttled STS',
    sts: { kind: 'error', code: 'Throttling' },
    exit: 4,
    code: 'exchange-throttled',
    says: ['AWS STS kept throttling.'],
    tries: 4,
  },
  {
    name: 'a failing STS',
    sts: { kind: 'error', code: 'InternalFailure' },
    exit: 4,
    code: 'exchange-failed',
    says: ['AWS STS answered with an internal error.', 'https://health.aws.amazon.com'],
    tries: 4,
  },
  {
    name: 'an STS that refuses the packed policy',
    sts: { kind: 'error', code: 'PackedPolicyTooLarge' },
    exit: 4,
    code: 'exchange-policy',
    says: ['The session policy is too large once AWS has packed it.', 'allowed-models'],
    tries: 1,
  },
  {
    name: 'a region that is switched off',
    sts: { kind: 'error', code: 'RegionDisabledException' },
    exit: 4,
    code: 'exchange-region',
    says: ['STS is switched off in this region for the account.', 'aws account enable-region --region-name us-east-1'],
    tries: 1,
  },
  {
    name: 'a lifetime that the role does not allow',
    with: { 'role-duration-seconds': '7200' },
    exit: 4,
    code: 'exchange-duration',
    says: [
      'The role does not allow a session this long.',
      'role-duration-seconds: 3600',
      '--max-session-duration 7200',
    ],
    tries: 1,
  },
  {
    name: 'an STS that answers garbage',
    sts: { kind: 'garbage' },
    exit: 4,
    code: 'exchange-malformed',
    says: ['The token endpoint gave an answer that is not from STS.'],
    tries: 1,
  },
  {
    name: 'an STS whose answer breaks off',
    sts: { kind: 'truncated' },
    exit: 4,
    code: 'exchange-unreachable',
    says: ['The connection to AWS STS broke.'],
    tries: 4,
  },
  {
    name: 'an STS that cuts the connection',
    sts: { kind: 'reset' },
    exit: 4,
    code: 'exchange-unreachable',
    says: ['The connection to AWS STS broke.'],
  },
  {
    name: 'an STS that gives the credential of another account',
    sts: { kind: 'garbage', body: OTHER_ACCOUNT },
    exit: 5,
    code: 'account-mismatch',
    says: ['The credential belongs to account 999999999999, not to 123456789012.', 'allowed-account-ids: 999999999999'],
    tries: 1,
  },
];

function trustOf(subject: string): NonNullable<WorldOptions['trust']> {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { 'token.actions.githubusercontent.com:sub': subject } },
      },
    ],
  };
}

describe('no credential', () => {
  it.concurrent.each(REFUSED)(
    'comes of $name',
    async (the) => {
      const secrets = ['ASIAOTHERACCOUNT0001', 'b3RoZXJhY2NvdW50c2VjcmV0a2V5MDAwMDAwMDAwMDAx', 'secret-looking'];
      await inJob({ ...the.runner, ...(the.world && { world: the.world }), secrets }, async (runner, world) => {
        if (the.oidc) world.issuer.faults.add(the.oidc, ALWAYS);
        if (the.sts) world.sts.faults.add(the.sts, ALWAYS);
        const ended = await runner.main({ ...WITH, task: 'Explain.', 'agent-version': '9.9.9', ...the.with });
        const log = ended.log.replaceAll('\r', '');
        for (const text of the.says) expect(log).toContain(text);
        expect(log).toContain(`docs/errors.md#${the.code}`);
        expect(ended.exit).toBe(the.exit);
        expect(ended.outputs).toMatchObject({ outcome: 'failed' });
        expect(ended.outputs).not.toHaveProperty('result');
        expect(ended.exported).toEqual({});
        expect(ended.log.match(/^::error/gm)).toHaveLength(1);
        expect(ended.summary).toContain('## ❌');
        const asked = world.requests.filter(({ service }) => service === 'sts');
        if (the.tries !== undefined) expect(asked).toHaveLength(the.tries);
        expect(world.requests.filter(({ service }) => service === 'bedrock')).toEqual([]);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    90_000,
  );

  it.concurrent(
    'is looked for when nothing listens at the address',
    async () => {
      await inJob({}, async (runner, world) => {
        await world.sts.close();
        const ended = await runner.main(WITH);
        expect(ended.exit).toBe(4);
        expect(ended.log).toContain('The connection to AWS STS was refused.');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it.concurrent.each([
    {
      of: 'a fork',
      env: { GITHUB_ACTOR: 'stranger' },
      says: 'This pull request comes from a fork, so GitHub gives the job no identity token.',
    },
    {
      of: 'Dependabot',
      env: { GITHUB_ACTOR: 'dependabot[bot]' },
      says: 'Dependabot started this run, so GitHub gives the job no identity token.',
    },
  ])(
    'is needed for the pull request of $of: it is skipped, said plainly, and no failure',
    async ({ of, env, says }) => {
      const event =
        of === 'a fork'
          ? FORK_EVENT
          : { pull_request: { ...FORK_EVENT.pull_request, head: { repo: { full_name: 'octo-org/payments' } } } };
      await inJob({ event, env: { ...NO_TOKEN, GITHUB_EVENT_NAME: 'pull_request', ...env } }, async (runner, world) => {
        const ended = await runner.main({ ...WITH, task: 'Explain.' });
        expect(ended.exit).toBe(0);
        expect(ended.outputs).toMatchObject({ outcome: 'skipped' });
        expect(ended.log).toContain(says);
        expect(ended.log).toMatch(/^::notice title=keyless-agent skipped::/m);
        expect(ended.log).not.toMatch(/^::error/m);
        expect(ended.summary).toContain('## ⏭️');
        expect(world.requests).toEqual([]);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

describe('a passing fault', () => {
  it.concurrent.each<{ name: string; oidc?: OidcFault; sts?: StsFault; times: number }>([
    { name: 'a job that still counts as pending', oidc: { kind: 'state', state: 'Pending' }, times: 2 },
    { name: 'an issuer that fails once', oidc: { kind: 'status', status: 500 }, times: 1 },
    { name: 'a token that was too old, once', sts: { kind: 'error', code: 'ExpiredTokenException' }, times: 1 },
    { name: 'a throttled STS', sts: { kind: 'error', code: 'Throttling' }, times: 2 },
    { name: 'a connection that breaks', sts: { kind: 'reset' }, times: 1 },
    { name: 'an issuer STS cannot reach', sts: { kind: 'error', code: 'IDPCommunicationError' }, times: 1 },
  ])(
    'is waited out: $name',
    async ({ oidc, sts, times }) => {
      await inJob({}, async (runner, world) => {
        if (oidc) world.issuer.faults.add(oidc, times);
        if (sts) world.sts.faults.add(sts, times);
        const ended = await runner.main(WITH);
        expect(ended.exit).toBe(0);
        expect(ended.outputs).toMatchObject({ outcome: 'success', 'aws-account-id': '123456789012' });
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

describe('what the job may do', () => {
  it.concurrent(
    'stops the run before the agent when a fork may cause it',
    async () => {
      const job = { event: 'pull_request_target' };
      await inJob({ agent: 'stand-in', world: { job }, event: FORK_EVENT }, async (runner) => {
        const inputs = { ...WITH, task: 'answer Fine.', 'agent-version': '9.9.9' };
        const ended = await runner.main(inputs);
        expect(ended.exit).toBe(5);
        expect(ended.log).toContain(
          'The change comes from a fork (pull_request_target), and yet the job may have an identity.',
        );
        expect(ended.log).toContain('docs/errors.md#privilege-exceeded');
        expect(ended.log).not.toContain('The agent at work');
        expect(ended.outputs).toMatchObject({ outcome: 'failed' });
        expect(await runner.wrapUp()).toEqual(CLEAN);
        const accepted = await runner.main({ ...inputs, 'least-privilege': 'warn' });
        expect(accepted.exit).toBe(0);
        expect(accepted.outputs).toMatchObject({ outcome: 'success', result: 'Fine.' });
        expect(accepted.log).toContain('The change comes from a fork');
      });
    },
    SECONDS,
  );

  it.concurrent(
    'stops a strict run on what could not be judged',
    async () => {
      await inJob({ agent: 'stand-in' }, async (runner) => {
        const ended = await runner.main({
          ...WITH,
          task: 'answer Fine.',
          'agent-version': '9.9.9',
          'least-privilege': 'strict',
        });
        expect(ended.exit).toBe(5);
        expect(ended.log).toContain('claude-code 9.9.9 is not the version whose checksum ships with this release.');
        expect(ended.log).toContain('docs/errors.md#privilege-unknown');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});
