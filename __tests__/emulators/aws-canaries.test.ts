import { afterEach, describe, expect, it } from '@jest/globals';
import type { PolicyDocument } from '../../src/emulators/iam-policy.ts';
import { startWorld, type World, type WorldOptions } from '../../src/emulators/index.ts';
import { signer } from './independent-client.ts';

let world: World;
afterEach(() => world.close());

const allow = (...actions: string[]): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
});

interface Call {
  readonly service: string;
  readonly region?: string;
  readonly method?: string;
  readonly path?: string;
  readonly target?: string;
  readonly form?: Readonly<Record<string, string>>;
}

const ME = 'arn:aws:sts::123456789012:assumed-role/ci-agent/test';

async function open(identity: readonly PolicyDocument[], session?: PolicyDocument, options: WorldOptions = {}) {
  world = await startWorld({ policies: identity, ...options });
  const { accessKeyId, secretAccessKey, sessionToken } = world.sts.sessions.mint({
    expiresAt: Date.now() + 900_000,
    arn: ME,
    roleArn: world.roleArn,
    account: world.account,
    userId: 'AROAX:test',
    grants: { identity, boundary: options.boundary?.document, session: session && [session] },
  });
  return { accessKeyId, secretAccessKey, sessionToken };
}

type Keys = Awaited<ReturnType<typeof open>>;

/** Signed by AWS's own signer, sent by Node's own client. */
async function call(keys: Keys, { service, region, method = 'POST', path = '/', target, form }: Call) {
  const url = new URL(world.aws.url);
  const body = form ? new URLSearchParams(form).toString() : method === 'GET' ? undefined : '{}';
  const signed = await signer(keys, region, service).sign({
    method,
    protocol: 'http:',
    hostname: url.hostname,
    path,
    headers: { host: url.host, ...(target === undefined ? {} : { 'x-amz-target': target }) },
    ...(body === undefined ? {} : { body }),
  });
  const { host: _, ...headers } = signed.headers;
  const response = await fetch(`${world.aws.url}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  return {
    status: response.status,
    type: response.headers.get('x-amzn-errortype'),
    id: response.headers.get('x-amzn-requestid') ?? response.headers.get('x-amz-request-id'),
    body: await response.text(),
  };
}

const USERS: Call = { service: 'iam', form: { Action: 'ListUsers', Version: '2010-05-08' } };
const REGIONS: Call = { service: 'ec2', form: { Action: 'DescribeRegions', Version: '2016-11-15', DryRun: 'true' } };
const BUCKETS: Call = { service: 's3', method: 'GET' };
const KEYS: Call = { service: 'kms', target: 'TrentService.ListKeys' };
const FUNCTIONS: Call = { service: 'lambda', method: 'GET', path: '/2015-03-31/functions' };

describe('the services beside Bedrock', () => {
  it.each([
    ['iam:ListUsers', USERS, 200, '<ListUsersResponse'],
    ['ec2:DescribeRegions', REGIONS, 412, '<Code>DryRunOperation</Code>'],
    ['s3:ListAllMyBuckets', BUCKETS, 200, '<ListAllMyBucketsResult'],
    ['kms:ListKeys', KEYS, 200, '"Keys":[]'],
    ['lambda:ListFunctions', FUNCTIONS, 200, '"Functions":[]'],
  ] as const)('answer %s to who may', async (action, asked, status, text) => {
    const answer = await call(await open([allow(action)]), asked);
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(text);
  });

  it.each([
    ['iam:ListUsers', USERS, 403, '<Code>AccessDenied</Code>'],
    ['ec2:DescribeRegions', REGIONS, 403, '<Code>UnauthorizedOperation</Code>'],
    ['s3:ListAllMyBuckets', BUCKETS, 403, '<Code>AccessDenied</Code>'],
    ['kms:ListKeys', KEYS, 400, '"__type":"AccessDeniedException"'],
    ['lambda:ListFunctions', FUNCTIONS, 403, 'is not authorized to perform: lambda:ListFunctions'],
  ] as const)('deny %s to whom the session policy cuts off', async (action, asked, status, text) => {
    const answer = await call(await open([allow('*')], allow('bedrock:InvokeModel')), asked);
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(text);
    expect(answer.body).toContain(`User: ${ME} is not authorized to perform: ${action} `);
    expect(answer.body).toContain(`because no session policy allows the ${action} action`);
  });

  it.each([
    [USERS, 403, 'SignatureDoesNotMatch'],
    [REGIONS, 401, 'AuthFailure'],
    [BUCKETS, 403, 'SignatureDoesNotMatch'],
    [KEYS, 400, 'InvalidSignatureException'],
    [FUNCTIONS, 403, 'InvalidSignatureException'],
  ] as const)('refuse a wrong signature of %j', async (asked, status, code) => {
    const keys = await open([allow('*')]);
    const answer = await call({ ...keys, secretAccessKey: 'wrong' }, asked);
    expect(answer.status).toBe(status);
    expect(`${answer.type} ${answer.body}`).toContain(code);
  });

  it.each([
    [USERS, 403, 'ExpiredToken'],
    [REGIONS, 400, 'RequestExpired'],
    [KEYS, 400, 'ExpiredTokenException'],
  ] as const)('refuse a session that is over: %j', async (asked, status, code) => {
    const keys = await open([allow('*')]);
    world.expireCredentials();
    const answer = await call(keys, asked);
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(code);
  });

  it('sign IAM for the one region it lives in', async () => {
    const keys = await open([allow('*')], undefined, { region: 'eu-central-1' });
    expect((await call(keys, { ...USERS, region: 'us-east-1' })).status).toBe(200);
    expect((await call(keys, { ...USERS, region: 'eu-central-1' })).body).toContain('SignatureDoesNotMatch');
  });

  it('refuse what is signed for another service', async () => {
    const keys = await open([allow('*')]);
    expect((await call(keys, { ...KEYS, service: 'ssm' })).body).toContain('InvalidSignatureException');
  });

  it('start nothing without a dry run', async () => {
    const keys = await open([allow('*')]);
    const answer = await call(keys, { service: 'ec2', form: { Action: 'RunInstances', Version: '2016-11-15' } });
    expect(answer.body).toContain('InvalidAction');
  });

  it('hold a permissions boundary', async () => {
    const boundary = { arn: 'arn:aws:iam::123456789012:policy/limit', document: allow('s3:*') };
    const keys = await open([allow('*')], undefined, { boundary });
    expect((await call(keys, KEYS)).body).toContain('because no permissions boundary allows the kms:ListKeys action');
    expect((await call(keys, BUCKETS)).status).toBe(200);
  });

  it('say the same to everybody when they lie, and throttle when they are told to', async () => {
    const keys = await open([]);
    world.aws.faults.add({ kind: 'lie', answer: 'grant' }, 2);
    world.aws.faults.add({ kind: 'lie', answer: 'deny' });
    world.aws.faults.add({ kind: 'error', code: 'ThrottlingException' });
    expect((await call(keys, KEYS)).status).toBe(200);
    expect((await call({ ...keys, secretAccessKey: 'wrong' }, KEYS)).status).toBe(200);
    expect((await call({ ...keys, secretAccessKey: 'wrong' }, KEYS)).body).toContain('AccessDeniedException');
    expect((await call(keys, KEYS)).body).toContain('ThrottlingException');
    expect((await call(keys, KEYS)).body).toContain('because no identity-based policy allows');
  });

  it('keep a fault for the service it is meant for', async () => {
    const keys = await open([allow('*')]);
    world.aws.faults.add({ kind: 'error', code: 'ThrottlingException', service: 'kms' });
    expect((await call(keys, BUCKETS)).status).toBe(200);
    expect((await call(keys, KEYS)).status).toBe(400);
    expect((await call(keys, KEYS)).status).toBe(200);
  });

  it('are led to by the variables of the SDKs', async () => {
    const keys = await open([]);
    expect(world.env).toMatchObject({
      AWS_ENDPOINT_URL_IAM: world.aws.url,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: world.aws.url,
    });
    expect((await call(keys, KEYS)).id).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('IAM', () => {
  const iam = (Action: string, more: Record<string, string> = {}): Call => ({
    service: 'iam',
    form: { Action, Version: '2010-05-08', ...more },
  });

  it('percent-encodes documents', async () => {
    const policy = allow("s3:Get*'()!");
    const keys = await open([allow('iam:*'), policy]);
    const { body } = await call(keys, iam('GetRolePolicy', { RoleName: 'ci-agent', PolicyName: 'inline-2' }));
    const [, document = ''] = /<PolicyDocument>([^<]*)</.exec(body) ?? [];
    expect(document).toMatch(/^%7B[A-Za-z0-9%._~-]+$/);
    expect(JSON.parse(decodeURIComponent(document))).toEqual(policy);
  });

  it('knows no role of another name, and says so to who may ask', async () => {
    const keys = await open([allow('iam:*')]);
    const answer = await call(keys, iam('GetRole', { RoleName: 'nobody' }));
    expect([answer.status, answer.body.includes('NoSuchEntity')]).toEqual([404, true]);
  });

  it('allows reading a role only where the policy names it', async () => {
    const own: PolicyDocument = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'iam:GetRole', Resource: 'arn:aws:iam::123456789012:role/ci-agent' }],
    };
    const keys = await open([own], undefined, {
      roles: [{ arn: 'arn:aws:iam::123456789012:role/other', trust: allow('x:y'), policies: [] }],
    });
    expect((await call(keys, iam('GetRole', { RoleName: 'ci-agent' }))).status).toBe(200);
    expect((await call(keys, iam('GetRole', { RoleName: 'other' }))).body).toContain('AccessDenied');
  });
});
