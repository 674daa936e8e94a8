import { describe, expect, it } from '@jest/globals';
import { planOf, saidOf, tryPlan } from './aws-fixtures.ts';

function viaVariable(name: string, value: string, region = 'us-east-1') {
  const inputs: Record<string, string> = { 'aws-region': region };
  return tryPlan({ inputs, ask: { env: { [name]: value } } });
}

describe('endpoint variables of the step', () => {
  it.each([
    'http://127.0.0.1:4566',
    'http://127.8.9.1:80',
    'http://[::1]:4566',
    'https://localhost:8443',
    'http://127.1:4566',
    'https://sts.us-east-1.amazonaws.com',
    'https://sts.eu-west-1.amazonaws.com/',
    'https://sts-fips.us-east-1.amazonaws.com',
    'https://sts.amazonaws.com',
    'https://sts.us-east-1.api.aws',
    'https://vpce-0a1b-2c3d-us-east-1a.sts.us-east-1.vpce.amazonaws.com',
  ])('takes %s for STS', (value) => {
    expect(viaVariable('AWS_ENDPOINT_URL_STS', value).faults).toEqual([]);
  });

  it.each([
    ['another domain', 'https://sts.us-east-1.amazonaws.com.evil.com'],
    ['a suffix without a dot', 'https://evil-amazonaws.com'],
    ["a stranger's bucket", 'https://evil.s3.amazonaws.com'],
    ["a stranger's API", 'https://abc.execute-api.us-east-1.amazonaws.com'],
    ['a bucket that looks like STS', 'https://sts.us-east-1.s3.amazonaws.com'],
    ["a stranger's endpoint service", 'https://vpce-1.vpce-svc-2.us-east-1.vpce.amazonaws.com'],
    ['plain http', 'http://sts.us-east-1.amazonaws.com'],
    ['a user name', 'https://sts.us-east-1.amazonaws.com@evil.com'],
    ['a password', 'https://u:p@sts.us-east-1.amazonaws.com'],
    ['a port', 'https://sts.us-east-1.amazonaws.com:8443'],
    ['a path', 'https://sts.us-east-1.amazonaws.com/x'],
    ['a query', 'https://sts.us-east-1.amazonaws.com/?x=1'],
    ['a trailing dot', 'https://sts.us-east-1.amazonaws.com.'],
    ['another partition', 'https://sts.cn-north-1.amazonaws.com.cn'],
    ['another service', 'https://iam.us-east-1.amazonaws.com'],
    ['a region that is none', 'https://sts.evil.amazonaws.com'],
    ['loopback in the name', 'http://127.0.0.1.evil.com'],
    ['localhost in the name', 'http://localhost.evil.com'],
    ['every interface', 'http://0.0.0.0:80'],
    ['the metadata service', 'http://169.254.169.254'],
    ['a mapped address', 'http://[::ffff:169.254.169.254]'],
    ['a backslash', 'https://sts.us-east-1.amazonaws.com\\@evil.com'],
    ['a line end', 'https://sts.us-east-1.amazonaws.com\n.evil.com'],
    ['another scheme', 'ftp://127.0.0.1'],
    ['no address', 'nonsense'],
  ])('refuses %s and asks for the input', (_, value) => {
    const { faults } = viaVariable('AWS_ENDPOINT_URL_STS', value);
    expect(faults.map(({ input }) => input)).toEqual(['AWS_ENDPOINT_URL_STS']);
    expect(faults[0]?.write).toMatch(/^sts-endpoint: https:/);
  });

  it('never repeats a password in the fault', () => {
    const [fault] = viaVariable('AWS_ENDPOINT_URL_STS', 'https://u:hunter2@proxy.example').faults;
    expect(JSON.stringify(fault)).not.toContain('hunter2');
  });

  it('refuses Bedrock in another region than the one requests are signed for', () => {
    const name = 'AWS_ENDPOINT_URL_BEDROCK_RUNTIME';
    expect(viaVariable(name, 'https://bedrock-runtime.eu-west-1.amazonaws.com').faults).toHaveLength(1);
    expect(viaVariable(name, 'https://bedrock-runtime.us-east-1.amazonaws.com').faults).toEqual([]);
  });

  it('refuses two variables that disagree', () => {
    const env = {
      AWS_ENDPOINT_URL_BEDROCK_RUNTIME: 'http://127.0.0.1:1',
      ANTHROPIC_BEDROCK_BASE_URL: 'http://127.0.0.1:2',
    };
    expect(tryPlan({ ask: { env } }).faults.map(({ write }) => write)).toEqual([
      'bedrock-endpoint: http://127.0.0.1:1',
    ]);
  });

  it('hands an accepted address to the agent and makes it a finding', () => {
    const plan = planOf({ ask: { env: { ANTHROPIC_BEDROCK_BASE_URL: 'http://127.0.0.1:9/base/' } } });
    const access = plan.access({ cloud: 'aws', kind: 'session-keys', parts: {}, confirmed: [] });
    expect(access.endpoint).toBe('http://127.0.0.1:9/base');
    expect(plan.findings.find(({ id }) => id === 'aws-endpoint-override')?.title).toBe(
      'Requests go to addresses other than the default: bedrock-runtime → http://127.0.0.1:9/base (ANTHROPIC_BEDROCK_BASE_URL).',
    );
  });

  it('says nothing when no address is moved', () => {
    const plan = planOf({});
    expect(plan.findings.some(({ id }) => id === 'aws-endpoint-override')).toBe(false);
    expect(plan.access({ cloud: 'aws', kind: 'session-keys', parts: {}, confirmed: [] }).endpoint).toBeUndefined();
  });
});

describe('endpoint inputs', () => {
  it('take any https host, because someone asked for it', () => {
    expect(saidOf(planOf({ inputs: { 'sts-endpoint': 'https://sts.corp.example/aws' } }), 'STS endpoint')).toBe(
      'https://sts.corp.example/aws',
    );
  });

  it('win over a variable that would be refused', () => {
    const inputs = { 'sts-endpoint': 'https://sts.us-east-1.amazonaws.com' };
    expect(tryPlan({ inputs, ask: { env: { AWS_ENDPOINT_URL_STS: 'https://evil.example' } } }).faults).toEqual([]);
  });

  it('refuse plain http beyond loopback', () => {
    expect(tryPlan({ inputs: { 'bedrock-endpoint': 'http://10.0.0.1' } }).faults[0]?.what).toBe(
      'Plain http is taken for loopback addresses only.',
    );
    expect(tryPlan({ inputs: { 'bedrock-endpoint': 'http://127.0.0.1:1' } }).faults).toEqual([]);
  });
});

describe('FIPS', () => {
  it('uses the FIPS hosts and tells the agent', () => {
    const plan = planOf({ inputs: { 'use-fips-endpoint': 'true' } });
    expect(saidOf(plan, 'STS endpoint')).toBe('https://sts-fips.us-east-1.amazonaws.com');
    expect(plan.access({ cloud: 'aws', kind: 'session-keys', parts: {}, confirmed: [] }).endpoint).toBe(
      'https://bedrock-runtime-fips.us-east-1.amazonaws.com',
    );
  });

  it('uses the plain STS host in GovCloud, which is FIPS already', () => {
    const inputs = {
      'role-to-assume': 'arn:aws-us-gov:iam::123456789012:role/ci-agent',
      'aws-region': 'us-gov-west-1',
      'use-fips-endpoint': 'true',
    };
    expect(saidOf(planOf({ inputs }), 'STS endpoint')).toBe('https://sts.us-gov-west-1.amazonaws.com');
  });

  it('is refused in China', () => {
    const inputs = {
      'role-to-assume': 'arn:aws-cn:iam::123456789012:role/ci-agent',
      'aws-region': 'cn-north-1',
      'use-fips-endpoint': 'true',
    };
    expect(tryPlan({ inputs }).faults.map(({ input }) => input)).toEqual(['use-fips-endpoint']);
  });
});
