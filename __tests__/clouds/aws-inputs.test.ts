import { describe, expect, it } from '@jest/globals';
import { aws } from '../../src/clouds/aws/index.ts';
import { defaultSessionName } from '../../src/clouds/aws/session-name.ts';
import { CONTEXT, inputsOf, planOf, ROLE, saidOf, tryPlan } from './aws-fixtures.ts';

const ASK = { backend: 'bedrock', models: [], seconds: 60, context: CONTEXT, env: {} } as const;

function faultsOf(inputs: Record<string, string>): string[] {
  return tryPlan({ inputs }).faults.map(({ input, what, write }) => `${input} | ${what} | ${write}`);
}

describe('being asked for', () => {
  it('is silent when no input of AWS is given', () => {
    const inputs = inputsOf({ model: 'x.y' });
    expect(aws.plan(inputs, ASK)).toBeUndefined();
    expect(inputs.faults).toEqual([]);
  });

  it('asks for role and region at once when only another input of AWS is given', () => {
    const inputs = inputsOf({ 'bedrock-credential': 'bearer' });
    expect(aws.plan(inputs, ASK)).toBeUndefined();
    expect(inputs.faults.map(({ input, write }) => [input, write])).toEqual([
      ['aws-region', 'aws-region: us-east-1'],
      ['role-to-assume', 'role-to-assume: arn:aws:iam::123456789012:role/ci-agent'],
    ]);
  });

  it('does not take AWS_REGION or AWS_ROLE_ARN of the environment for inputs', () => {
    const inputs = inputsOf({});
    expect(aws.plan(inputs, { ...ASK, env: { AWS_REGION: 'us-east-1', AWS_ROLE_ARN: ROLE } })).toBeUndefined();
  });
});

describe('the role', () => {
  it.each([
    ['ci-agent', "is a role's name, not its ARN", 'arn:aws:iam::123456789012:role/ci-agent'],
    ['arn:aws:iam::123456789012:user/bob', 'ARN of a user', 'arn:aws:iam::123456789012:role/ci-agent'],
    ['arn:aws:sts::123456789012:assumed-role/deploy/run', 'a session', 'arn:aws:iam::123456789012:role/deploy'],
    [
      'arn:aws:iam::123456789012:oidc-provider/x.example',
      'the identity provider',
      'arn:aws:iam::123456789012:role/ci-agent',
    ],
    ['arn:aws:iam::12345:role/ci', '12 digits, "12345" is not', 'arn:aws:iam::123456789012:role/ci-agent'],
    ['arn:aws:iam::123456789012:role/ci agent', 'white space', 'arn:aws:iam::123456789012:role/ciagent'],
    [
      'arn:aws-eu:iam::123456789012:role/ci',
      '"aws-eu" is not a supported partition',
      'arn:aws:iam::123456789012:role/ci-agent',
    ],
    ['arn:aws:iam::123456789012:role/', 'is not the ARN of an IAM role', 'arn:aws:iam::123456789012:role/ci-agent'],
  ])('refuses %s and says what it is', (role, what, write) => {
    const [fault, ...others] = tryPlan({ inputs: { 'role-to-assume': role } }).faults;
    expect(others).toEqual([]);
    expect(fault?.what).toContain(what);
    expect(fault?.write).toBe(`role-to-assume: ${write}`);
  });

  it('takes a role with a path and keeps its own name apart', () => {
    expect(
      saidOf(planOf({ inputs: { 'role-to-assume': 'arn:aws:iam::123456789012:role/team/ci/agent' } }), 'AWS role'),
    ).toBe('arn:aws:iam::123456789012:role/team/ci/agent');
  });

  it('names both partitions when ARN and region disagree', () => {
    expect(faultsOf({ 'aws-region': 'cn-north-1' })).toEqual([
      'role-to-assume | The role is in partition aws, region cn-north-1 is in partition aws-cn. | role-to-assume: arn:aws-cn:iam::123456789012:role/ci-agent   # or a region of aws',
    ]);
  });

  it.each([
    ['aws-us-gov', 'us-gov-west-1', 'https://sts.us-gov-west-1.amazonaws.com', 'sts.amazonaws.com'],
    ['aws-cn', 'cn-north-1', 'https://sts.cn-north-1.amazonaws.com.cn', 'sts.amazonaws.com.cn'],
    ['aws', 'eu-central-1', 'https://sts.eu-central-1.amazonaws.com', 'sts.amazonaws.com'],
  ])('goes to the endpoint and audience of partition %s', (partition, region, sts, audience) => {
    const plan = planOf({
      inputs: { 'role-to-assume': `arn:${partition}:iam::123456789012:role/ci-agent`, 'aws-region': region },
    });
    expect(saidOf(plan, 'STS endpoint')).toBe(sts);
    expect(plan.audience).toBe(audience);
  });
});

describe('the region', () => {
  it.each([
    ['us-east1', 'is not an AWS region', 'us-east-1'],
    ['us-esat-1', 'is not an AWS region', 'us-east-1'],
    ['eu-central-1b', 'is an availability zone', 'eu-central-1'],
    ['us-iso-east-1', 'is not supported', 'us-east-1'],
    ['eusc-de-east-1', 'is not supported', 'us-east-1'],
    ['us-east-1.evil.example', 'is not an AWS region', 'us-east-1'],
  ])('refuses %s', (region, what, write) => {
    const [fault] = tryPlan({ inputs: { 'aws-region': region } }).faults;
    expect(fault?.what).toContain(what);
    expect(fault?.write).toBe(`aws-region: ${write}`);
  });
});

describe('the duration', () => {
  it.each([
    [60, 900],
    [600, 900],
    [1800, 2100],
    [3600, 3600],
    [7200, 3600],
  ])('covers a run of %i s with a credential of %i s', (seconds, life) => {
    expect(planOf({ ask: { seconds } }).lifeSeconds).toBe(life);
  });

  it.each(['899', '43201', '1000.5'])('refuses %s seconds', (value) => {
    expect(faultsOf({ 'role-duration-seconds': value })[0]).toContain('out of range');
  });

  it.each(['900', '43200'])('takes %s seconds', (value) => {
    expect(planOf({ inputs: { 'role-duration-seconds': value } }).lifeSeconds).toBe(Number(value));
  });

  it('says in the plan that the credential ends before the run may', () => {
    expect(saidOf(planOf({ ask: { seconds: 7200 } }), 'Credential life')).toBe(
      '1h, shorter than the 2h the run may take',
    );
  });

  it('finds a life far beyond the run', () => {
    const plan = planOf({ inputs: { 'role-duration-seconds': '43200' } });
    expect(plan.findings.find(({ id }) => id === 'aws-lifetime')?.fix).toBe('with:\n  role-duration-seconds: 2100');
    expect(planOf({}).findings.some(({ id }) => id === 'aws-lifetime')).toBe(false);
  });
});

describe('role chaining', () => {
  const env = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'k' };

  it('needs no identity token', () => {
    expect(planOf({ inputs: { 'role-chaining': 'true' }, ask: { env } }).audience).toBeUndefined();
  });

  it('refuses more than an hour', () => {
    const { faults } = tryPlan({ inputs: { 'role-chaining': 'true', 'role-duration-seconds': '3601' }, ask: { env } });
    expect(faults.map(({ what }) => what)).toEqual([
      '3601 is out of range: whole seconds from 900 to 3600 with role-chaining (1h).',
    ]);
  });

  it('refuses to start without credentials in the environment', () => {
    expect(faultsOf({ 'role-chaining': 'true' })[0]).toContain('AWS_ACCESS_KEY_ID');
  });
});

describe('the account pin', () => {
  it('refuses a role outside the allowed accounts before any request', () => {
    expect(faultsOf({ 'allowed-account-ids': '210987654321' })).toEqual([
      'allowed-account-ids | The role is in account 123456789012, which is not among 210987654321. | allowed-account-ids: 123456789012   # only if that account is meant',
    ]);
  });

  it('takes a role inside them', () => {
    const plan = planOf({ inputs: { 'allowed-account-ids': '210987654321, 123456789012' } });
    expect(plan.findings.find(({ id }) => id === 'aws-account-pin')?.verdict).toBe('enforced');
  });

  it('does not claim a pin when none is given', () => {
    expect(planOf({}).findings.find(({ id }) => id === 'aws-account-pin')?.verdict).toBe('exceeded');
  });
});

describe('the session name', () => {
  const name = (repository: string, runId = '9876543210', runAttempt = '12') =>
    defaultSessionName({ repository, runId, runAttempt });

  it('carries repository, run and attempt', () => {
    expect(name('octo-org/payments')).toBe('octo-org.payments@9876543210-12');
  });

  it('keeps run, attempt and the end of a long repository whole', () => {
    const long = name(`a-very-long-organisation-name-indeed/${'b'.repeat(40)}-service`);
    expect(long).toBe(`${`ed.${'b'.repeat(40)}-service`.slice(-50)}@9876543210-12`);
    expect(long.length).toBeLessThanOrEqual(64);
  });

  it.each(['ö/ü', 'a/b c', 'x/$(id)', ''])('stays within the grammar for %j', (repository) => {
    expect(name(repository)).toMatch(/^[A-Za-z0-9_+=,.@-]{2,64}$/);
  });

  it('works without a run', () => {
    expect(defaultSessionName({})).toBe('keyless-agent');
  });

  it('refuses a given name outside the grammar', () => {
    expect(faultsOf({ 'role-session-name': 'a b' })[0]).toContain('2 to 64 characters');
    expect(saidOf(planOf({ inputs: { 'role-session-name': 'bot@1' } }), 'Session name')).toBe('bot@1');
  });
});

it('tells every fault at once', () => {
  const { faults } = tryPlan({
    inputs: {
      'role-to-assume': 'ci',
      'aws-region': 'mars-1',
      'role-duration-seconds': '1',
      'allowed-account-ids': '1',
      'role-session-name': '!',
    },
  });
  expect(faults.map(({ input }) => input).sort()).toEqual([
    'allowed-account-ids',
    'aws-region',
    'role-duration-seconds',
    'role-session-name',
    'role-to-assume',
  ]);
});
