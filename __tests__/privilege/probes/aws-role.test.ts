import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { HttpRequest, HttpResponse, SpawnOrder } from '../../../src/core/host.ts';
import type { WorldOptions } from '../../../src/emulators/index.ts';
import { judgeRole, type RoleAsk, readVerdict } from '../../../src/flow/judge-role.ts';
import { inspectSelf } from '../../../src/privilege/probes/aws-inspection.ts';
import { judgeUncut } from '../../../src/privilege/probes/aws-role.ts';
import { formsOf } from '../../fakes/encodings.ts';
import { realSpawn } from '../../fakes/spawning-host.ts';
import { allow, forbid, INVOKE, openScene, type Scene } from './aws-fixtures.ts';

const ALWAYS = Number.POSITIVE_INFINITY;
const GROUPS = [
  'aws-role-identities',
  'aws-role-secrets',
  'aws-role-data',
  'aws-role-compute',
  'aws-role-audit',
  'aws-role-agents',
  'aws-role-models',
];

let scene: Scene | undefined;
afterEach(async () => {
  await scene?.close();
  scene = undefined;
});

async function open(options: WorldOptions = {}): Promise<Scene> {
  scene = await openScene({ policies: [INVOKE], ...options });
  return scene;
}

function place(from: Scene, signal = new AbortController().signal) {
  return { credential: from.credential(undefined), region: from.world.region, host: from.host, signal };
}

/** Verdict by finding id, with the role asked in this process. */
async function judged(from: Scene, off: readonly string[] = [], signal?: AbortSignal) {
  const { credential, region, host, signal: never } = place(from);
  const ask = { role: from.world.roleArn, region, models: [], backend: 'bedrock', bearer: false, off } as const;
  const { findings, trust } = await judgeUncut(ask, credential, host, signal ?? never);
  return { findings, trust, verdicts: Object.fromEntries(findings.map(({ id, verdict }) => [id, verdict])) };
}

const verdictsOf = (verdict: string): Record<string, string> =>
  Object.fromEntries(GROUPS.map((group) => [group, verdict]));

/** Closes the one world and opens the next. */
async function again(before: Scene, options: WorldOptions): Promise<Scene> {
  await before.close();
  return open(options);
}

describe('a role that may do nothing but call models', () => {
  it('is proved to be denied everything else', async () => {
    const { findings, verdicts } = await judged(await open());
    expect(verdicts).toEqual({ 'aws-role-self-inspection': 'proved', ...verdictsOf('proved') });
    expect(findings.every(({ severity }) => severity === 'info')).toBe(true);
  });

  it('is proved so in China as well, where IAM lives elsewhere', async () => {
    const { verdicts } = await judged(await open({ region: 'cn-northwest-1' }));
    expect(verdicts).toEqual({ 'aws-role-self-inspection': 'proved', ...verdictsOf('proved') });
  });
});

describe('a role that may do more', () => {
  it.each([
    ['secretsmanager:ListSecrets', 'aws-role-secrets', 'high'],
    ['ssm:DescribeParameters', 'aws-role-secrets', 'high'],
    ['kms:ListKeys', 'aws-role-secrets', 'high'],
    ['iam:ListUsers', 'aws-role-identities', 'medium'],
    ['iam:ListRoles', 'aws-role-identities', 'medium'],
    ['organizations:DescribeOrganization', 'aws-role-identities', 'medium'],
    ['s3:ListAllMyBuckets', 'aws-role-data', 'medium'],
    ['dynamodb:ListTables', 'aws-role-data', 'medium'],
    ['logs:DescribeLogGroups', 'aws-role-data', 'medium'],
    ['ec2:DescribeInstances', 'aws-role-compute', 'high'],
    ['ec2:CreateKeyPair', 'aws-role-compute', 'high'],
    ['lambda:ListFunctions', 'aws-role-compute', 'high'],
    ['cloudtrail:DescribeTrails', 'aws-role-audit', 'low'],
    ['bedrock-agentcore:ListAgentRuntimes', 'aws-role-agents', 'medium'],
    ['bedrock:ListFoundationModels', 'aws-role-models', 'low'],
  ])('%s is found, and nothing besides', async (action, id, severity) => {
    const { findings, verdicts } = await judged(await open({ policies: [INVOKE, allow(action)] }));
    expect(verdicts).toEqual({ 'aws-role-self-inspection': 'proved', ...verdictsOf('proved'), [id]: 'exceeded' });
    const found = findings.find((finding) => finding.id === id);
    expect(found?.severity).toBe(severity);
    expect(found?.title).toContain(`: ${action}.`);
  });

  it('is no surprise when it is what AWS recommends for agents on Bedrock', async () => {
    const recommended = allow('bedrock:ListInferenceProfiles', 'bedrock:GetInferenceProfile');
    const { findings } = await judged(await open({ policies: [INVOKE, recommended] }));
    expect(findings.filter(({ verdict }) => verdict === 'exceeded')).toEqual([]);
  });
});

describe('an endpoint that says nothing about the role', () => {
  it.each([
    ['grants everybody everything', { kind: 'lie', answer: 'grant' }],
    ['denies everybody everything', { kind: 'lie', answer: 'deny' }],
    ['throttles', { kind: 'error', code: 'ThrottlingException' }],
    ['fails', { kind: 'http', status: 503 }],
    ['is a page of a proxy', { kind: 'http', status: 200, body: '<html/>' }],
  ] as const)('leaves everything unknown when it %s', async (_, fault) => {
    const from = await open({ policies: [allow('*')] });
    from.world.aws.faults.add(fault, ALWAYS);
    const { verdicts } = await judged(from);
    expect(verdicts).toEqual({ 'aws-role-self-inspection': 'unknown', ...verdictsOf('unknown') });
  });

  it('leaves everything unknown when it hangs, at the signal', async () => {
    const from = await open();
    from.world.aws.faults.add({ kind: 'hang' }, ALWAYS);
    const began = Date.now();
    const { verdicts } = await judged(from, [], AbortSignal.timeout(200));
    expect(Date.now() - began).toBeLessThan(2000);
    expect(verdicts).toEqual({ 'aws-role-self-inspection': 'unknown', ...verdictsOf('unknown') });
  });

  it('leaves a denial unknown that an organisation gave', async () => {
    const from = await open({ policies: [allow('*')], organisation: forbid('kms:*', 'iam:*') });
    expect((await judged(from)).verdicts).toMatchObject({
      'aws-role-self-inspection': 'unknown',
      'aws-role-secrets': 'exceeded',
      'aws-role-identities': 'exceeded',
    });
    const { verdicts } = await judged(await again(from, { organisation: forbid('kms:*') }));
    expect(verdicts).toMatchObject({ 'aws-role-secrets': 'unknown', 'aws-role-data': 'proved' });
  });

  it('leaves everything unknown while STS does not say who asks', async () => {
    const from = await open();
    from.world.sts.faults.add({ kind: 'error', code: 'Throttling' }, ALWAYS);
    expect((await judged(from)).verdicts).toEqual({
      'aws-caller-identity': 'unknown',
      'aws-role-self-inspection': 'unknown',
      ...verdictsOf('unknown'),
    });
  });
});

describe('a question that is turned off', () => {
  it('is not sent', async () => {
    const from = await open();
    await judged(from, ['kms-list-keys', 'aws-role-inspection']);
    const actions = from.world.requests.map(({ action }) => action);
    expect(actions).toContain('ssm:DescribeParameters');
    expect(actions).not.toContain('kms:ListKeys');
    expect(actions).not.toContain('iam:GetRole');
  });

  it('leaves no group without a question', async () => {
    const { verdicts } = await judged(await open(), ['cloudtrail-describe-trails']);
    expect(Object.keys(verdicts)).not.toContain('aws-role-audit');
  });
});

const READS = [
  'iam:GetRole',
  'iam:ListAttachedRolePolicies',
  'iam:ListRolePolicies',
  'iam:GetRolePolicy',
  'iam:GetPolicy',
  'iam:GetPolicyVersion',
];
const MANAGED = 'arn:aws:iam::123456789012:policy/agents/wide';
const BOUNDARY = { arn: 'arn:aws:iam::123456789012:policy/limit', document: allow('*') };

describe('a role that may read itself', () => {
  it('hands out every document, its boundary and its trust', async () => {
    const odd = allow("s3:Get*'()!");
    const from = await open({
      policies: [allow(...READS), odd],
      attached: { [MANAGED]: allow('ec2:*') },
      boundary: BOUNDARY,
    });
    const found = await inspectSelf('ci-agent', place(from));
    expect(found).toMatchObject({
      complete: true,
      boundary: { name: BOUNDARY.arn },
      allowed: [...READS].sort(byOrder),
    });
    expect(found.documents.map(({ name, text }) => [name, JSON.parse(text)])).toEqual([
      [MANAGED, allow('ec2:*')],
      ['inline-1', allow(...READS)],
      ['inline-2', odd],
    ]);
    expect(JSON.parse(found.boundary?.text ?? '')).toEqual(BOUNDARY.document);
    expect(JSON.parse(found.trust ?? '')).toMatchObject({ Statement: [{ Action: 'sts:AssumeRoleWithWebIdentity' }] });
  });

  it.each(READS)('is not known wholly without %s', async (missing) => {
    const rights = READS.filter((action) => action !== missing);
    const from = await open({ policies: [allow(...rights)], attached: { [MANAGED]: allow('ec2:*') } });
    expect((await inspectSelf('ci-agent', place(from))).complete).toBe(false);
  });

  it.each([
    [50, true],
    [51, false],
    [101, false],
  ])('with %i policies is known wholly: %s', async (count, complete) => {
    const policies = [allow(...READS), ...Array.from({ length: count - 1 }, () => INVOKE)];
    const found = await inspectSelf('ci-agent', place(await open({ policies })));
    expect([found.documents.length, found.complete]).toEqual([50, complete]);
  });

  it.each([
    ['true', false],
    ['false', true],
  ])('has told all when IsTruncated is %s: %s', async (truncated, complete) => {
    const from = await open({ policies: [allow(...READS)] });
    const { http } = from.host;
    const request = async (order: HttpRequest): Promise<HttpResponse> => {
      const response = await http.request(order);
      return { ...response, body: response.body.replace('<IsTruncated>false', `<IsTruncated>${truncated}`) };
    };
    Object.assign(from.host, { http: { ...http, request } });
    const found = await inspectSelf('ci-agent', place(from));
    Object.assign(from.host, { http });
    expect([found.documents.length, found.complete]).toEqual([1, complete]);
  });

  it('is judged by its documents, and asked nothing more', async () => {
    const from = await open({ policies: [allow(...READS), allow('iam:CreateAccessKey')] });
    const { findings, trust } = await judged(from);
    expect(findings).toContainEqual(
      expect.objectContaining({ id: 'aws-role-self-inspection', verdict: 'exceeded', severity: 'low' }),
    );
    expect(findings.some(({ verdict, severity }) => verdict === 'exceeded' && severity === 'critical')).toBe(true);
    expect(findings.filter(({ id }) => GROUPS.includes(id))).toEqual([]);
    expect(trust).toContain('sts:AssumeRoleWithWebIdentity');
  });

  it('is asked as well when it may read a part only', async () => {
    const from = await open({ policies: [allow('iam:GetRole'), allow('kms:ListKeys')] });
    const { verdicts } = await judged(from);
    expect(verdicts).toMatchObject({ 'aws-role-self-inspection': 'exceeded', 'aws-role-secrets': 'exceeded' });
  });

  it('is not believed when the wrong signature reads it too', async () => {
    const from = await open({ policies: [allow(...READS)] });
    from.world.aws.faults.add({ kind: 'lie', answer: 'grant', service: 'iam' }, ALWAYS);
    const found = await inspectSelf('ci-agent', place(from));
    expect(found).toMatchObject({ complete: false, documents: [], allowed: [] });
    expect(found.trust).toBeUndefined();
  });
});

function byOrder(a: string, b: string): number {
  const order = [
    'iam:GetRole',
    'iam:ListAttachedRolePolicies',
    'iam:ListRolePolicies',
    'iam:GetPolicy',
    'iam:GetPolicyVersion',
    'iam:GetRolePolicy',
  ];
  return order.indexOf(a) - order.indexOf(b);
}

/** What the second exchange is asked for. */
function askOf(from: Scene, changes: Partial<RoleAsk> = {}): RoleAsk {
  const { world } = from;
  const uncut = {
    cloud: 'aws',
    role: world.roleArn,
    region: world.region,
    endpoint: world.env.AWS_ENDPOINT_URL_STS ?? '',
    sessionName: 'octo-org.payments@1-1',
    backend: 'bedrock',
    bearer: false,
  } as const;
  return { uncut, identity: from.identity(), models: [], off: [], ...changes };
}

/** The real child, with everything it was given and wrote kept. */
function watch(from: Scene): { orders: SpawnOrder[]; pids: number[]; written: string[] } {
  const seen = { orders: [] as SpawnOrder[], pids: [] as number[], written: [] as string[] };
  Object.assign(from.host, {
    spawn: (order: SpawnOrder) => {
      const child = realSpawn(order);
      seen.orders.push(order);
      seen.pids.push(child.pid);
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => seen.written.push(chunk.toString()));
      }
      return child;
    },
  });
  return seen;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('the child that holds the uncut credential', () => {
  it('finds what the role may do beyond the session policy, and is gone', async () => {
    const from = await open({ policies: [INVOKE, allow('secretsmanager:*')] });
    const seen = watch(from);
    const { findings } = await judgeRole(askOf(from), from.host);
    expect(findings.filter(({ verdict }) => verdict === 'exceeded').map(({ id }) => id)).toEqual(['aws-role-secrets']);
    expect(seen.pids.map(isAlive)).toEqual([false]);
    expect(from.host.leases).toMatchObject([{ kind: 'process', pid: seen.pids[0] }]);
  });

  it('has the token from its standard input alone, and gives no credential away', async () => {
    const from = await open();
    const seen = watch(from);
    await judgeRole(askOf(from), from.host);
    const [order] = seen.orders;
    expect(order?.args.at(-1)).toBe('check-role');
    expect(Object.keys(order?.env ?? {})).toEqual([]);
    const secrets = from.world.secrets().filter((secret) => secret.length >= 16);
    expect(secrets.some((secret) => order?.stdin?.includes(secret))).toBe(true);
    const shown = [...(order?.args ?? []), ...seen.written, ...from.host.lines, ...from.host.debugLines].join('\n');
    expect(formsOf(secrets).filter(({ form }) => shown.includes(form))).toEqual([]);
  });

  it('asks for no session policy, and for the shortest life', async () => {
    const from = await open({ policies: [allow('kms:ListKeys')] });
    await judgeRole(askOf(from), from.host);
    const [session] = from.world.sts.sessions.all();
    expect(session?.grants.session).toBeUndefined();
    expect(Math.round((session!.expiresAt - Date.now()) / 60_000)).toBeLessThanOrEqual(15);
  });

  it('writes no file', async () => {
    const from = await open();
    await judgeRole(askOf(from), from.host);
    expect(readdirSync(from.host.files.privateDir())).toEqual([]);
  });

  it('is ended at the signal', async () => {
    const from = await open();
    const seen = watch(from);
    from.world.sts.faults.add({ kind: 'hang' }, ALWAYS);
    const began = Date.now();
    const { findings } = await judgeRole(askOf(from), from.host, AbortSignal.timeout(1000));
    expect(Date.now() - began).toBeLessThan(4000);
    expect(findings).toMatchObject([{ id: 'aws-role-unjudged', verdict: 'unknown', severity: 'medium' }]);
    expect(seen.pids.map(isAlive)).toEqual([false]);
  });

  it('ends by itself within its time', async () => {
    const from = await open();
    from.world.sts.faults.add({ kind: 'hang' }, ALWAYS);
    const { findings } = await judgeRole(askOf(from, { withinMs: 1000 }), from.host);
    expect(findings[0]?.title).toContain('STS gave no answer in time');
  });

  it('tells a refused exchange by its code', async () => {
    const from = await open();
    from.world.sts.faults.add({ kind: 'error', code: 'AccessDenied', status: 403 }, ALWAYS);
    const { findings } = await judgeRole(askOf(from), from.host);
    expect(findings).toMatchObject([{ id: 'aws-role-unjudged', verdict: 'unknown' }]);
    expect(findings[0]?.title).toContain('the exchange failed: ');
  });

  it('is not started when it is turned off, and that is said', async () => {
    const from = await open();
    const seen = watch(from);
    expect((await judgeRole(askOf(from, { off: ['aws-role'] }), from.host)).findings).toMatchObject([
      { id: 'probe-off', verdict: 'unknown' },
    ]);
    expect(seen.orders).toEqual([]);
  });

  it('says which of its questions are turned off', async () => {
    const from = await open();
    const { findings } = await judgeRole(askOf(from, { off: ['kms-list-keys', 'gcp-permissions'] }), from.host);
    expect(findings.filter(({ id }) => id === 'probe-off').map(({ title }) => title)).toEqual([
      'The probe kms-list-keys is turned off, so nothing is known from it.',
    ]);
  });

  it.each([
    ['no order', { uncut: undefined }],
    ['no identity token', { identity: undefined }],
  ])('is not started with %s', async (_, changes) => {
    const from = await open();
    const seen = watch(from);
    expect((await judgeRole(askOf(from, changes), from.host)).findings).toMatchObject([{ verdict: 'unknown' }]);
    expect(seen.orders).toEqual([]);
  });

  it.each([
    ['does not exist', ['/nonexistent/node']],
    ['breaks', [process.execPath, '--eval', 'process.exit(3)']],
    ['says nothing', [process.execPath, '--eval', '']],
    ['floods', [process.execPath, '--eval', 'process.stdout.write("x".repeat(3e6))']],
    ['says that all is well', [process.execPath, '--eval', 'console.log(JSON.stringify({findings:[]}))']],
  ])('is unknown when its program %s', async (_, self) => {
    const from = await open();
    Object.assign(from.host, { self });
    expect((await judgeRole(askOf(from), from.host)).findings).toMatchObject([
      { id: 'aws-role-unjudged', verdict: 'unknown' },
    ]);
  });
});

describe('the answer of the child', () => {
  const FINDING = { id: 'aws-role-data', layer: 'cloud', verdict: 'proved', severity: 'info', title: 'x' };
  const text = (changes: object, more: object = {}): string =>
    JSON.stringify({ findings: [{ ...FINDING, ...changes }], ...more });

  it('is taken when it is what it should be', () => {
    expect(readVerdict(text({}, { trust: '{}' }))).toEqual({ findings: [FINDING], trust: '{}' });
    expect(readVerdict(text({ detail: 'a\nb', fix: 'c', stops: true }))?.findings).toHaveLength(1);
  });

  it.each([
    ['no JSON', 'x'],
    ['a list', '[]'],
    ['no findings', '{}'],
    ['empty findings', '{"findings":[]}'],
    ['another member', text({}, { more: 1 })],
    ['a finding with another member', text({ accepted: { reason: 'x', until: '2030-01-01' } })],
    ['an id that is none', text({ id: '../x' })],
    ['an unknown verdict', text({ verdict: 'fine' })],
    ['an unknown severity', text({ severity: 'none' })],
    ['another layer', text({ layer: 'job' })],
    ['an empty title', text({ title: '' })],
    ['an escape sequence', text({ title: '\u001b[2J' })],
    ['a carriage return', text({ detail: 'a\rb' })],
    ['a title without end', text({ title: 'x'.repeat(5000) })],
    ['a trust that is no text', text({}, { trust: {} })],
    ['a member twice', '{"findings":[],"findings":[]}'],
    ['too many findings', JSON.stringify({ findings: Array.from({ length: 301 }, () => FINDING) })],
  ])('is not taken when it is %s', (_, answer) => {
    expect(readVerdict(answer)).toBeUndefined();
  });
});
