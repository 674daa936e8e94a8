import { afterEach, describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/core/finding.ts';
import type { WorldOptions } from '../../../src/emulators/index.ts';
import type { Subject } from '../../../src/privilege/check.ts';
import { mayAllow, sessionPolicyCanary } from '../../../src/privilege/probes/aws.ts';
import { allow, forbid, INVOKE, openScene, type Scene, SESSION_POLICY } from './aws-fixtures.ts';

const ALWAYS = Number.POSITIVE_INFINITY;
const WIDE = allow('*');

let scene: Scene;
afterEach(() => scene.close());

async function open(options: WorldOptions = { policies: [WIDE] }): Promise<void> {
  scene = await openScene(options);
}

interface Ask {
  readonly session?: typeof WIDE | undefined;
  readonly changes?: Partial<Subject>;
  readonly signal?: AbortSignal;
}

async function ask(asked: Ask = { session: INVOKE }): Promise<{ caller: Finding; canary: Finding }> {
  const subject = scene.subject(scene.credential(asked.session), asked.changes);
  const signal = asked.signal ?? new AbortController().signal;
  const [caller, canary, ...more] = await sessionPolicyCanary.ask(subject, scene.host, signal);
  expect(more).toEqual([]);
  return { caller: caller!, canary: canary! };
}

describe('the canary of the session policy', () => {
  it('is proved when a wide role is denied by the session policy', async () => {
    await open();
    const { caller, canary } = await ask();
    expect(caller).toMatchObject({ id: 'aws-caller-identity', verdict: 'proved', severity: 'info' });
    expect(canary).toMatchObject({
      id: 'aws-session-policy-canary',
      layer: 'cloud',
      verdict: 'proved',
      severity: 'info',
      title:
        'The credential was denied what the session policy does not allow: bedrock:ListInferenceProfiles, ec2:DescribeRegions.',
    });
    expect(canary.detail).toContain('AWS names the session policy as the reason.');
  });

  it('stops when the same wide role is not cut down at all', async () => {
    await open();
    const { canary } = await ask({ session: undefined });
    expect(canary).toMatchObject({ verdict: 'exceeded', severity: 'high', stops: true });
    expect(canary.title).toContain('bedrock:ListInferenceProfiles, ec2:DescribeRegions');
  });

  it('says so when a tight role would have been denied anyway', async () => {
    await open({ policies: [INVOKE] });
    const { canary } = await ask();
    expect(canary.verdict).toBe('proved');
    expect(canary.detail).toContain('the role may not do it either');
  });

  it('says that it asked on this machine', async () => {
    await open();
    expect((await ask()).canary.detail).toContain('not at AWS');
  });

  it('asks for nothing that changes anything', async () => {
    await open();
    await ask();
    const actions = scene.world.requests.map(({ action }) => action);
    expect([...new Set(actions)].sort()).toEqual([
      'GetCallerIdentity',
      'bedrock:ListInferenceProfiles',
      'ec2:DescribeRegions',
    ]);
    expect(actions).toHaveLength(6);
  });

  it.each([
    ['throttled', { kind: 'error', code: 'RequestLimitExceeded', status: 503 }],
    ['throttled with 400', { kind: 'error', code: 'ThrottlingException', status: 400 }],
    ['answered by a proxy', { kind: 'http', status: 200, body: '<html>welcome</html>' }],
    ['refused by a proxy', { kind: 'http', status: 403, body: 'Access Denied' }],
    ['broken', { kind: 'http', status: 500 }],
    ['cut off', { kind: 'truncated' }],
    ['reset', { kind: 'reset' }],
    ['answered with garbage', { kind: 'garbage' }],
    ['redirected', { kind: 'http', status: 307, headers: { location: 'http://127.0.0.1:1/' } }],
    ['told that the session is over', { kind: 'error', code: 'ExpiredTokenException' }],
    ['denied to everybody', { kind: 'lie', answer: 'deny' }],
    ['granted to everybody', { kind: 'lie', answer: 'grant' }],
  ] as const)('is unknown, never a pass, when it is %s', async (_, fault) => {
    await open();
    scene.world.aws.faults.add(fault, ALWAYS);
    const { caller, canary } = await ask();
    expect(canary).toMatchObject({ verdict: 'unknown', severity: 'medium' });
    expect(caller.verdict).toBe('proved');
  });

  it.each(['grant', 'deny'] as const)(
    'unmasks a service that would %s anything by a wrong signature',
    async (answer) => {
      await open();
      scene.world.aws.faults.add({ kind: 'lie', answer }, ALWAYS);
      expect((await ask({ session: undefined })).canary.title).toContain('a wrong signature was not refused');
    },
  );

  it('is unknown when one of two is throttled, though the other was denied', async () => {
    await open();
    scene.world.aws.faults.add({ kind: 'error', code: 'RequestLimitExceeded', status: 503, service: 'ec2' }, ALWAYS);
    const { canary } = await ask();
    expect(canary).toMatchObject({ verdict: 'unknown' });
    expect(canary.title).toContain('ec2:DescribeRegions (RequestLimitExceeded)');
  });

  it('is proved by the one denial that is not the organisation’s', async () => {
    await open({ policies: [WIDE], organisation: forbid('ec2:*') });
    const { canary } = await ask();
    expect(canary.verdict).toBe('proved');
    expect(canary.title).toBe(
      'The credential was denied what the session policy does not allow: bedrock:ListInferenceProfiles.',
    );
  });

  it('is unknown when the organisation denies all of it', async () => {
    await open({ policies: [WIDE], organisation: forbid('ec2:*', 'bedrock:List*') });
    expect((await ask()).canary).toMatchObject({ verdict: 'unknown' });
    expect((await ask({ session: undefined })).canary).toMatchObject({ verdict: 'unknown' });
  });

  it('still stops when one of two is throttled and the other was granted', async () => {
    await open();
    scene.world.aws.faults.add({ kind: 'error', code: 'RequestLimitExceeded', status: 503, service: 'ec2' }, ALWAYS);
    expect((await ask({ session: undefined })).canary).toMatchObject({ verdict: 'exceeded', stops: true });
  });

  it('gives a hanging service up at the signal', async () => {
    await open();
    scene.world.aws.faults.add({ kind: 'hang' }, ALWAYS);
    const began = Date.now();
    const { caller, canary } = await ask({ session: INVOKE, signal: AbortSignal.timeout(150) });
    expect(Date.now() - began).toBeLessThan(1500);
    expect(canary.title).toContain('no answer in time');
    expect([caller.verdict, canary.verdict]).toEqual(['proved', 'unknown']);
  });

  it.each([
    ['throttles', { kind: 'error', code: 'Throttling' }],
    ['denies even who it is', { kind: 'error', code: 'AccessDenied' }],
    ['answers oddly', { kind: 'garbage' }],
  ] as const)('proves nothing by a denial while STS %s', async (_, fault) => {
    await open();
    scene.world.sts.faults.add(fault, ALWAYS);
    const { caller, canary } = await ask();
    expect([caller.verdict, canary.verdict]).toEqual(['unknown', 'unknown']);
  });

  it('stops on a credential of another account, and proves nothing by it', async () => {
    await open();
    const credential = { ...scene.credential(INVOKE), account: '999999999999' };
    const found = await sessionPolicyCanary.ask(scene.subject(credential), scene.host, new AbortController().signal);
    expect(found).toMatchObject([
      { id: 'aws-caller-identity', verdict: 'exceeded', severity: 'high', stops: true },
      { verdict: 'unknown' },
    ]);
  });

  it('is unknown when AWS names another caller of the same account', async () => {
    await open();
    const credential = { ...scene.credential(INVOKE), principal: 'arn:aws:sts::123456789012:assumed-role/other/x' };
    const [caller] = await sessionPolicyCanary.ask(scene.subject(credential), scene.host, new AbortController().signal);
    expect(caller).toMatchObject({ verdict: 'unknown' });
  });

  it('blames managed session policies for what they may allow', async () => {
    await open();
    const planned: Finding[] = [
      { id: 'aws-managed-session-policies', layer: 'cloud', verdict: 'unknown', severity: 'low', title: 'x' },
    ];
    expect((await ask({ session: undefined, changes: { planned } })).canary).toMatchObject({ verdict: 'unknown' });
  });

  it('does not ask for what a policy of the user allows', async () => {
    await open();
    const own = allow('bedrock:*');
    const target = { ...scene.subject(scene.credential(own)).target!, sessionPolicy: JSON.stringify(own) };
    expect((await ask({ session: own, changes: { target } })).canary.title).toBe(
      'The credential was denied what the session policy does not allow: ec2:DescribeRegions.',
    );
    const all = { ...target, sessionPolicy: JSON.stringify(WIDE) };
    expect((await ask({ session: WIDE, changes: { target: all } })).canary).toMatchObject({
      verdict: 'unknown',
      title: 'Whether the session policy holds could not be told: your own policy allows what would be asked.',
    });
  });

  it('sends nothing to a stranger that a variable of the step names', async () => {
    await open();
    scene.host.env.AWS_ENDPOINT_URL_EC2 = 'https://ec2.evil.example';
    const { canary } = await ask();
    expect(canary).toMatchObject({ verdict: 'unknown' });
    expect(canary.title).toContain('AWS_ENDPOINT_URL_EC2 names neither loopback nor the service');
    expect(scene.world.requests.some(({ action }) => action === 'ec2:DescribeRegions')).toBe(false);
  });

  it('shows no secret in any finding', async () => {
    await open();
    const texts = JSON.stringify(await ask());
    expect(scene.world.secrets().filter((secret) => texts.includes(secret))).toEqual([]);
  });

  it.each([
    ['another cloud', { target: { cloud: 'gcp', backend: 'vertex', models: [] } }],
    ['no session policy', { target: { cloud: 'aws', backend: 'bedrock', models: [], region: 'us-east-1' } }],
    ['no credential', { credential: undefined }],
  ] as const)('does not apply to %s', async (_, changes) => {
    await open();
    const credential = scene.credential(INVOKE);
    expect(sessionPolicyCanary.applies(scene.subject(credential))).toBe(true);
    expect(sessionPolicyCanary.applies(scene.subject(credential, changes))).toBe(false);
  });
});

describe('what a session policy may allow', () => {
  it.each([
    [SESSION_POLICY, 'bedrock:ListInferenceProfiles', false],
    [SESSION_POLICY, 'bedrock:invokemodel', true],
    ['{"Statement":{"Effect":"Allow","Action":"EC2:Describe*","Resource":"*"}}', 'ec2:DescribeRegions', true],
    ['{"Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}', 'ec2:DescribeRegions', false],
    ['{"Statement":{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}}', 'ec2:DescribeRegions', true],
    ['{"Statement":{"Effect":"Allow","NotAction":["ec2:*"],"Resource":"*"}}', 'ec2:DescribeRegions', false],
    ['{"Statement":{"Effect":"Allow","Action":"ec2:Describe?egions"}}', 'ec2:DescribeRegions', true],
    ['{"Statement":[7]}', 'ec2:DescribeRegions', true],
    ['{"Statement":{"Effect":"Allow","Action":[7]}}', 'ec2:DescribeRegions', true],
    ['not JSON', 'ec2:DescribeRegions', true],
  ])('%s: %s → %s', (policy, action, expected) => {
    scene = { close: async () => {} } as Scene;
    expect(mayAllow(policy, action)).toBe(expected);
  });

  it('takes no time over a pattern of many stars', () => {
    scene = { close: async () => {} } as Scene;
    const policy = JSON.stringify({ Statement: { Effect: 'Allow', Action: `${'*a'.repeat(5000)}b` } });
    const began = Date.now();
    expect(mayAllow(policy, `ec2:${'a'.repeat(5000)}`)).toBe(false);
    expect(Date.now() - began).toBeLessThan(1000);
  });
});
