import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exchangeUncut } from '../../src/clouds/aws/uncut.ts';
import type { UncutOrder } from '../../src/clouds/cloud.ts';
import { FakeHost } from '../fakes/fake-host.ts';
import { granted, planOf, ROLE, TokenEndpoint, token } from './aws-fixtures.ts';

const endpoint = new TokenEndpoint();
beforeAll(() => endpoint.open());
afterAll(() => endpoint.close());

const order = (changes: Partial<UncutOrder> = {}): UncutOrder => ({
  cloud: 'aws',
  role: ROLE,
  region: 'us-east-1',
  endpoint: endpoint.url,
  sessionName: 'octo-org.payments@9876543210-2',
  backend: 'bedrock',
  bearer: false,
  ...changes,
});

describe('the exchange that cuts nothing down', () => {
  it('sends no policy of any kind and asks for the shortest life', async () => {
    endpoint.answer(granted());
    const credential = await exchangeUncut(order(), token(), new FakeHost());
    const [form] = endpoint.forms;
    expect([...form!.keys()].sort()).toEqual([
      'Action',
      'DurationSeconds',
      'RoleArn',
      'RoleSessionName',
      'Version',
      'WebIdentityToken',
    ]);
    expect(form!.get('DurationSeconds')).toBe('900');
    expect(credential.confirmed).not.toContain('aws-session-policy');
  });

  it('hides what it gets', async () => {
    endpoint.answer(granted());
    const host = new FakeHost();
    const { parts } = await exchangeUncut(order(), token(), host);
    expect(host.hidden).toEqual(expect.arrayContaining(Object.values(parts)));
  });

  it('takes no credential of another account', async () => {
    endpoint.answer(granted({ arn: 'arn:aws:sts::999999999999:assumed-role/ci-agent/x' }));
    await expect(exchangeUncut(order(), token(), new FakeHost())).rejects.toMatchObject({ code: 'account-mismatch' });
  });

  it.each([
    ['another thing than a role', { role: 'arn:aws:iam::123456789012:user/x' }],
    ['no region', { region: 'evil.example/' }],
    ['a region of another partition', { region: 'cn-north-1' }],
  ])('refuses an order for %s', async (_, changes) => {
    endpoint.answer(granted());
    await expect(exchangeUncut(order(changes), token(), new FakeHost())).rejects.toThrow('not an order');
    expect(endpoint.forms).toEqual([]);
  });
});

describe('the order for it', () => {
  it('is plain data that follows from the plan', () => {
    const { uncut } = planOf({});
    expect(JSON.parse(JSON.stringify(uncut))).toEqual({
      ...order(),
      endpoint: 'https://sts.us-east-1.amazonaws.com',
    });
  });

  it('is not there when the role is assumed with keys', () => {
    const env = { AWS_ACCESS_KEY_ID: 'ASIA1', AWS_SECRET_ACCESS_KEY: 'k', AWS_SESSION_TOKEN: 't' };
    expect(planOf({ inputs: { 'role-chaining': 'true' }, ask: { env } }).uncut).toBeUndefined();
  });

  it('leaves the session policy of the job itself as it is', () => {
    expect(planOf({}).target?.sessionPolicy).toContain('bedrock:InvokeModel');
  });
});
