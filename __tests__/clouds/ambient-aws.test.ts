import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aws } from '../../src/clouds/aws/index.ts';
import type { CloudPlan } from '../../src/clouds/cloud.ts';
import type { Credential } from '../../src/core/credential.ts';
import { type Fault, KeylessError } from '../../src/core/errors.ts';
import { LiveHttp } from '../../src/host/http.ts';
import { proxyFor } from '../../src/host/proxy.ts';
import { FakeHost } from '../fakes/fake-host.ts';
import { CONTEXT, granted, inputsOf, ROLE, refused, SONNET, saidOf, TokenEndpoint } from './aws-fixtures.ts';

const KEYS = {
  Code: 'Success',
  AccessKeyId: 'ASIAMACHINE',
  SecretAccessKey: 'machine/key+1',
  Token: 'machine//token==',
  Expiration: '2026-11-21T06:00:00Z',
};
/** What the machine's services are asked, in order. */
const asked: string[] = [];
let behave: { hop?: boolean; hang?: boolean; role?: string; keys?: unknown; fail?: number; failures?: number } = {};

/** An instance metadata service that takes IMDSv2 only, and a container endpoint that wants its token. */
function serve(request: IncomingMessage, response: ServerResponse): void {
  asked.push(`${request.method} ${request.url}`);
  if (behave.hang || (behave.hop && request.method === 'PUT')) return;
  const [status, body = ''] = answer(request);
  response.writeHead(status);
  response.end(body);
}

function answer({ method, url, headers }: IncomingMessage): [number, string?] {
  if ((behave.failures ?? 0) > 0) {
    behave.failures = (behave.failures ?? 0) - 1;
    return [behave.fail ?? 500];
  }
  const keys = JSON.stringify(behave.keys ?? KEYS);
  if (url === '/v1/credentials') return headers.authorization === 'pod-token' ? [200, keys] : [401];
  if (url === '/latest/api/token') {
    if (method !== 'PUT') return [405];
    return /^\d+$/.test(String(headers['x-aws-ec2-metadata-token-ttl-seconds'])) ? [200, 'imds-token'] : [400];
  }
  if (headers['x-aws-ec2-metadata-token'] !== 'imds-token') return [401];
  const folder = '/latest/meta-data/iam/security-credentials/';
  const role = behave.role ?? 'ci-runner';
  if (url === folder) return role === '' ? [404] : [200, role];
  return url === `${folder}ci-runner` ? [200, keys] : [404];
}

const sts = new TokenEndpoint();
let machine: Server;
let machineUrl: string;
let live: LiveHttp;
let host: FakeHost;

beforeAll(async () => {
  await sts.open();
  machine = createServer(serve);
  await new Promise<void>((resolve) => machine.listen(0, '127.0.0.1', resolve));
  machineUrl = `http://127.0.0.1:${(machine.address() as AddressInfo).port}`;
});
afterAll(async () => {
  machine.closeAllConnections();
  await new Promise((resolve) => machine.close(resolve));
  await sts.close();
});
beforeEach(() => {
  behave = {};
  asked.length = 0;
  live = new LiveHttp({
    env: {},
    nodeVersion: '24.21.0',
    cancelled: new AbortController().signal,
    cancellation: () => new Error('cancelled'),
  });
  host = new FakeHost({ answer: (request) => live.request(request) });
});
afterEach(() => {
  live.close();
  host.dispose();
});

type Env = Record<string, string | undefined>;

function tryPlan(inputs: Record<string, string>, env: Env): { plan: CloudPlan | undefined; faults: readonly Fault[] } {
  const read = inputsOf({ identity: 'ambient', 'aws-region': 'us-east-1', 'sts-endpoint': sts.url, ...inputs });
  const plan = aws.plan(read, { backend: 'bedrock', models: [SONNET], seconds: 1800, context: CONTEXT, env });
  return { plan, faults: read.faults };
}

function planOf(inputs: Record<string, string>, env: Env = {}): CloudPlan {
  const { plan, faults } = tryPlan(inputs, env);
  if (!plan) throw new Error(`no plan: ${JSON.stringify(faults)}`);
  return plan;
}

function exchange(plan: CloudPlan): Promise<Credential> {
  return plan.exchange(() => Promise.reject(new Error('no identity token may be asked for')), host);
}

async function failure(plan: CloudPlan): Promise<KeylessError> {
  try {
    await exchange(plan);
  } catch (thrown) {
    if (thrown instanceof KeylessError) return thrown;
    throw thrown;
  }
  throw new Error('the exchange succeeded');
}

const EC2 = { 'ambient-source': 'ec2', 'role-to-assume': ROLE };
const ec2Env = (): Env => ({ AWS_EC2_METADATA_SERVICE_ENDPOINT: machineUrl });
const podEnv = (file: string): Env => ({
  AWS_CONTAINER_CREDENTIALS_FULL_URI: `${machineUrl}/v1/credentials`,
  AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file,
});

describe('the role of an EC2 instance', () => {
  it('is fetched by IMDSv2 alone: token first, then role, then keys', async () => {
    sts.answer(granted({ action: 'AssumeRole' }));
    await exchange(planOf(EC2, ec2Env()));
    expect(asked).toEqual([
      'PUT /latest/api/token',
      'GET /latest/meta-data/iam/security-credentials/',
      'GET /latest/meta-data/iam/security-credentials/ci-runner',
    ]);
  });

  it('signs AssumeRole with the session policy, and is hidden with its metadata token', async () => {
    sts.answer(granted({ action: 'AssumeRole' }));
    const credential = await exchange(planOf(EC2, ec2Env()));
    expect(sts.forms[0]?.get('Action')).toBe('AssumeRole');
    expect(sts.forms[0]?.get('Policy')).toContain('foundation-model');
    expect(sts.headers[0]?.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=ASIAMACHINE\//);
    expect(host.hidden.map((secret) => secret.reveal())).toEqual(
      expect.arrayContaining(['imds-token', 'ASIAMACHINE', 'machine/key+1', 'machine//token==', 'secret/key+1']),
    );
    expect(credential.parts.AccessKeyId?.reveal()).toBe('ASIAQEXAMPLEKEY');
    expect(credential.confirmed).toEqual(['aws-session-policy']);
  });

  it('is not asked without a session token when the service gives none (hop limit)', async () => {
    behave = { hop: true };
    const error = await failure(planOf(EC2, ec2Env()));
    expect([error.code, error.exit]).toEqual(['identity-unavailable', 3]);
    expect(error.likely).toContain('hop limit');
    expect(error.fix).toContain('--http-put-response-hop-limit 2');
    expect(new Set(asked)).toEqual(new Set(['PUT /latest/api/token']));
  }, 15_000);

  it('says that the instance has no role', async () => {
    behave = { role: '' };
    const error = await failure(planOf(EC2, ec2Env()));
    expect([error.code, error.likely]).toEqual(['identity-unavailable', 'The instance has no instance profile.']);
  });

  it('names what was asked when nothing listens there', async () => {
    const error = await failure(planOf(EC2, { AWS_EC2_METADATA_SERVICE_ENDPOINT: 'http://127.0.0.1:9' }));
    expect(error.message).toBe('The EC2 instance metadata service at 127.0.0.1:9 does not answer (refused).');
    expect(error.facts).toEqual({ asked: 'PUT 127.0.0.1:9/latest/api/token' });
  });

  it.each([
    ['expired', { ...KEYS, Expiration: '2026-11-20T23:59:59Z' }],
    ['without an end', { ...KEYS, Expiration: undefined }],
    ['not keys', { Code: 'AssumeRoleUnauthorizedAccess' }],
    ['not an object', 'ASIAMACHINE'],
  ])('refuses an answer that is %s, and does not repeat it', async (_, keys) => {
    behave = { keys };
    const error = await failure(planOf(EC2, ec2Env()));
    expect(error.code).toBe('identity-malformed');
    expect(JSON.stringify([error.message, error.likely, error.fix, error.facts])).not.toMatch(/ASIAMACHINE|machine\//);
  });

  it('asks again after a passing fault, and gives up after three tries', async () => {
    sts.answer(granted({ action: 'AssumeRole' }));
    behave = { fail: 503, failures: 2 };
    await exchange(planOf(EC2, ec2Env()));
    expect(asked.slice(0, 3)).toEqual(Array(3).fill('PUT /latest/api/token'));
    behave = { fail: 503, failures: 3 };
    expect((await failure(planOf(EC2, ec2Env()))).code).toBe('identity-unavailable');
  });

  it.each([
    ['http://metadata.example.com', 'metadata.example.com'],
    ['http://169.254.169.254@evil.example', 'is not an http address'],
    ['http://10.0.0.1', '10.0.0.1'],
    ['ftp://127.0.0.1', 'is not an http address'],
  ])('does not follow the variable to %s', (address, said) => {
    const { plan, faults } = tryPlan(EC2, { AWS_EC2_METADATA_SERVICE_ENDPOINT: address });
    expect(plan).toBeUndefined();
    expect(faults.map(({ input }) => input)).toEqual(['AWS_EC2_METADATA_SERVICE_ENDPOINT']);
    expect(faults[0]?.what).toContain(said);
  });

  it('is asked at the well-known address over IPv4, and over IPv6 when that is said', () => {
    expect(saidOf(planOf(EC2), 'Signed with')).toBe('role of the EC2 instance (169.254.169.254, IMDSv2)');
    const ipv6 = planOf(EC2, { AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE: 'IPv6' });
    expect(saidOf(ipv6, 'Signed with')).toBe('role of the EC2 instance ([fd00:ec2::254], IMDSv2)');
  });

  it('never asks a proxy for the identity of the machine', () => {
    const env = { http_proxy: 'http://proxy.example:3128' };
    expect(proxyFor(new URL('http://169.254.169.254/latest'), env)).toBeUndefined();
    expect(proxyFor(new URL('http://[fd00:ec2::254]/latest'), env)).toBeUndefined();
    expect(proxyFor(new URL('http://169.254.169.254.example/'), env)?.variable).toBe('http_proxy');
  });
});

describe('the role of a container', () => {
  const inputs = { 'role-to-assume': ROLE };
  let file: string;
  beforeEach(() => {
    file = join(host.cwd, 'pod-token');
    writeFileSync(file, 'pod-token');
  });

  it('is fetched with the token of the file, read anew each time', async () => {
    sts.answer(granted({ action: 'AssumeRole' }));
    const plan = planOf(inputs, podEnv(file));
    await exchange(plan);
    expect(sts.headers[0]?.authorization).toContain('Credential=ASIAMACHINE/');
    writeFileSync(file, 'another');
    const error = await failure(plan);
    expect([error.code, error.facts['http-status']]).toEqual(['identity-request-failed', '401']);
    expect(asked).toEqual(['GET /v1/credentials', 'GET /v1/credentials']);
  });

  it('sends the token of the variable when there is no file', async () => {
    sts.answer(granted({ action: 'AssumeRole' }));
    const env = { ...podEnv(''), AWS_CONTAINER_AUTHORIZATION_TOKEN: 'pod-token' };
    await exchange(planOf(inputs, env));
    expect(asked).toEqual(['GET /v1/credentials']);
    expect(host.hidden[0]?.reveal()).toBe('pod-token');
  });

  it('sends no token that has a line break in it', async () => {
    writeFileSync(file, 'pod-token\r\nx: y');
    expect((await failure(planOf(inputs, podEnv(file)))).code).toBe('identity-malformed');
    expect(asked).toEqual([]);
  });

  it('says which file is missing', async () => {
    const error = await failure(planOf(inputs, podEnv('/nowhere/token')));
    expect(error.message).toBe('The file that AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE names cannot be read (ENOENT).');
    expect(error.fix).toContain('/nowhere/token');
  });

  it('gives up on an endpoint that takes the connection and says nothing', async () => {
    behave = { hang: true };
    const began = Date.now();
    expect((await failure(planOf(inputs, podEnv(file)))).code).toBe('identity-unavailable');
    expect(Date.now() - began).toBeLessThan(10_000);
  }, 15_000);

  it.each([
    ['AWS_CONTAINER_CREDENTIALS_FULL_URI', 'https://credentials.example.com/x'],
    ['AWS_CONTAINER_CREDENTIALS_FULL_URI', 'http://169.254.169.254/latest'],
    ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', '@evil.example/x'],
    ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', '.evil.example/x'],
  ])('does not follow %s to %s', (name, value) => {
    const { plan, faults } = tryPlan(inputs, { [name]: value });
    expect([plan, faults.map(({ input }) => input)]).toEqual([undefined, [name]]);
  });

  it.each([
    [{ AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/v2/credentials/id' }, '169.254.170.2'],
    [{ AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://169.254.170.23/v1/credentials' }, '169.254.170.23'],
    [{ AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://[fd00:ec2::23]/v1/credentials' }, '[fd00:ec2::23]'],
  ])('takes %o', (env, where) => {
    expect(saidOf(planOf(inputs, env), 'Signed with')).toBe(`role of the container (${where})`);
  });
});

describe('the service account of a pod (IRSA)', () => {
  const jwt = (n: number): string =>
    [
      { alg: 'RS256' },
      {
        iss: 'https://oidc.eks.us-east-1.amazonaws.com/id/A',
        sub: 'system:serviceaccount:ci:runner',
        aud: 'sts.amazonaws.com',
        n,
      },
    ]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .concat('c2ln')
      .join('.');
  let env: Env;
  let file: string;
  beforeEach(() => {
    file = join(host.cwd, 'irsa-token');
    writeFileSync(file, `${jwt(1)}\n`);
    env = { AWS_ROLE_ARN: ROLE, AWS_WEB_IDENTITY_TOKEN_FILE: file };
  });

  it('is a web identity, so its own role is cut down without another role on top', async () => {
    sts.answer(granted());
    const plan = planOf({}, env);
    await exchange(plan);
    expect(sts.forms[0]?.get('Action')).toBe('AssumeRoleWithWebIdentity');
    expect(sts.forms[0]?.get('WebIdentityToken')).toBe(jwt(1));
    expect(sts.forms[0]?.get('Policy')).toContain('foundation-model');
    expect(sts.headers[0]?.authorization).toBeUndefined();
    expect(plan.findings.map(({ id }) => id)).not.toContain('aws-ambient-uncut');
    expect(plan.audience).toBeUndefined();
  });

  it('reads the file anew when the token was stale', async () => {
    sts.answer(refused('ExpiredTokenException'), granted());
    const plan = planOf({}, env);
    host.hide = (secret) => {
      host.hidden.push(secret);
      if (secret.label === 'service account token') writeFileSync(file, jwt(2));
    };
    await exchange(plan);
    expect(sts.forms.map((form) => form.get('WebIdentityToken'))).toEqual([jwt(1), jwt(2)]);
  });

  it('assumes another role by way of its own, cut down to that one step', async () => {
    const agent = 'arn:aws:iam::123456789012:role/ci-agent';
    env = { ...env, AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/pod' };
    sts.answer(
      granted({ arn: 'arn:aws:sts::123456789012:assumed-role/pod/x' }),
      granted({
        action: 'AssumeRole',
        keys: '<AccessKeyId>A</AccessKeyId><SecretAccessKey>B</SecretAccessKey><SessionToken>C</SessionToken>',
      }),
    );
    const credential = await exchange(planOf({ 'role-to-assume': agent }, env));
    expect(sts.forms.map((form) => [form.get('Action'), form.get('RoleArn')])).toEqual([
      ['AssumeRoleWithWebIdentity', 'arn:aws:iam::123456789012:role/pod'],
      ['AssumeRole', agent],
    ]);
    expect(JSON.parse(sts.forms[0]?.get('Policy') ?? '').Statement).toEqual([
      { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: agent },
    ]);
    expect(credential.parts.AccessKeyId?.reveal()).toBe('A');
  });

  it('shows the trust policy for the service account when the role does not admit it', async () => {
    sts.answer(refused('AccessDenied', 'x', 403));
    const error = await failure(planOf({}, env));
    expect(error.fix).toContain('"oidc.eks.us-east-1.amazonaws.com/id/A:sub": "system:serviceaccount:ci:runner"');
  });

  it('asks for what is missing', () => {
    const { faults } = tryPlan({ 'ambient-source': 'irsa' }, { AWS_ROLE_ARN: ROLE });
    expect(faults[0]?.what).toContain('AWS_WEB_IDENTITY_TOKEN_FILE is not set');
  });
});

describe('a named profile', () => {
  const inputs = { 'aws-profile': 'runner', 'role-to-assume': ROLE };
  let env: Env;
  beforeEach(() => {
    env = { AWS_SHARED_CREDENTIALS_FILE: join(host.cwd, 'credentials'), AWS_CONFIG_FILE: join(host.cwd, 'config') };
    writeFileSync(
      join(host.cwd, 'credentials'),
      '[runner]\naws_access_key_id = AKIAPROFILE\naws_secret_access_key = profilekey\n',
    );
    writeFileSync(
      join(host.cwd, 'config'),
      `[profile helper]\ncredential_process = echo '{"Version":1,"AccessKeyId":"ASIAHELPER","SecretAccessKey":"helperkey","SessionToken":"helpertoken","Expiration":"2036-11-21T06:00:00Z"}'\n[profile broken]\ncredential_process = echo helperkey; exit 3\n`,
    );
  });

  it('signs AssumeRole with the keys of the file', async () => {
    sts.answer(granted({ action: 'AssumeRole' }));
    await exchange(planOf(inputs, env));
    expect(sts.headers[0]?.authorization).toContain('Credential=AKIAPROFILE/');
    expect(host.hidden.map((secret) => secret.reveal()).slice(0, 2)).toEqual(['AKIAPROFILE', 'profilekey']);
  });

  it('runs the credential_process of the profile', async () => {
    sts.answer(granted({ action: 'AssumeRole' }));
    await exchange(planOf({ ...inputs, 'aws-profile': 'helper' }, env));
    expect(sts.headers[0]?.authorization).toContain('Credential=ASIAHELPER/');
  });

  it.each([
    ['nobody', 'The AWS profile nobody does not exist or has no credentials.'],
    ['broken', 'The AWS profile broken gave no credentials.'],
  ])('says what is wrong with %s and repeats nothing of it', async (profile, message) => {
    const error = await failure(planOf({ ...inputs, 'aws-profile': profile }, env));
    expect([error.code, error.message]).toEqual(['identity-unavailable', message]);
    expect(error.fix).toContain(`aws sts get-caller-identity --profile ${profile}`);
    expect(JSON.stringify([error.message, error.likely, error.facts, String(error.cause)])).not.toContain('helperkey');
  });

  it('refuses an address for the requests of the profile itself, and takes a loopback one', () => {
    const stranger = tryPlan(inputs, { ...env, AWS_ENDPOINT_URL: 'https://sts.example.com' });
    expect(stranger.faults.map(({ input }) => input)).toEqual(['AWS_ENDPOINT_URL']);
    expect(tryPlan(inputs, { ...env, AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' }).faults).toEqual([]);
  });

  it('does not read AWS_PROFILE', () => {
    const { faults } = tryPlan({ 'ambient-source': 'profile' }, { AWS_PROFILE: 'runner' });
    expect(faults.map(({ input }) => input)).toContain('aws-profile');
  });
});

describe('which source', () => {
  const both = { AWS_ROLE_ARN: ROLE, AWS_WEB_IDENTITY_TOKEN_FILE: '/t', AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/c' };

  it('is none that was not asked for, whatever the environment holds', () => {
    const read = inputsOf({ 'role-to-assume': ROLE, 'aws-region': 'us-east-1' });
    const plan = aws.plan(read, { backend: 'bedrock', models: [SONNET], seconds: 60, context: CONTEXT, env: both });
    expect([plan?.audience, plan && saidOf(plan, 'Signed with')]).toEqual([
      'sts.amazonaws.com',
      'the identity token of the job',
    ]);
  });

  it('is an error when several are named, and the named one when one is picked', () => {
    const { faults } = tryPlan({ 'role-to-assume': ROLE }, both);
    expect(faults.map(({ input, write }) => [input, write])).toEqual([
      ['ambient-source', 'ambient-source: ecs | irsa'],
    ]);
    expect(saidOf(planOf({ 'role-to-assume': ROLE, 'ambient-source': 'ecs' }, both), 'Signed with')).toContain(
      'container',
    );
  });

  it('is never guessed: an instance has to be asked for', () => {
    const { faults } = tryPlan({ 'role-to-assume': ROLE }, {});
    expect(faults).toHaveLength(1);
    expect(faults[0]?.what).toContain('ambient-source: ec2');
  });

  it.each([
    [{ 'ambient-source': 'gce' }, 'ambient-source'],
    [{ 'ambient-source': 'ec2', 'role-chaining': 'true' }, 'role-chaining'],
    [{ 'ambient-source': 'ec2', 'aws-profile': 'x' }, 'aws-profile'],
    [{ identity: 'ci', 'aws-profile': 'x' }, 'aws-profile'],
  ])('refuses %o', (inputs, input) => {
    const { plan, faults } = tryPlan(
      { 'role-to-assume': ROLE, ...inputs },
      {
        AWS_ACCESS_KEY_ID: 'a',
        AWS_SECRET_ACCESS_KEY: 'b',
      },
    );
    expect([plan, faults.map((fault) => fault.input)]).toEqual([undefined, [input]]);
  });
});

describe('without a role on top', () => {
  const inputs = { 'ambient-source': 'ec2', 'allowed-account-ids': '123456789012' };
  const caller = (arn: string, account = '123456789012') => ({
    status: 200,
    body: `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>${arn}</Arn><UserId>AROA:i-1</UserId><Account>${account}</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>c6104cbe-af31-11e0-8154-cbc7ccf896c7</RequestId></ResponseMetadata></GetCallerIdentityResponse>`,
  });
  const ARN = 'arn:aws:sts::123456789012:assumed-role/ci-runner/i-1';

  it('hands on the session of the machine and says that it exceeds and stops', async () => {
    sts.answer(caller(ARN));
    const plan = planOf(inputs, ec2Env());
    const credential = await exchange(plan);
    expect(sts.forms[0]?.get('Action')).toBe('GetCallerIdentity');
    expect(sts.headers[0]?.authorization).toContain('Credential=ASIAMACHINE/');
    expect(credential).toMatchObject({
      account: '123456789012',
      principal: ARN,
      expiresAt: Date.UTC(2026, 10, 21, 6),
      confirmed: ['aws-account-pin'],
    });
    expect(plan.findings[0]).toMatchObject({
      id: 'aws-ambient-uncut',
      verdict: 'exceeded',
      severity: 'high',
      stops: true,
    });
    expect(plan.access(credential).env.AWS_SESSION_TOKEN).toBe(credential.parts.SessionToken);
  });

  it('refuses the machine of another account before anything is given out', async () => {
    sts.answer(caller('arn:aws:sts::210987654321:assumed-role/ci-runner/i-1', '210987654321'));
    const error = await failure(planOf(inputs, ec2Env()));
    expect([error.code, error.exit]).toEqual(['account-mismatch', 5]);
  });

  it.each([
    ['an account beside the ARN of another', caller(ARN, '210987654321'), 'exchange-malformed', 1],
    ['a page of a proxy', { status: 200, body: '<html></html>' }, 'exchange-malformed', 1],
    ['expired keys', refused('ExpiredToken', 'x', 403), 'exchange-rejected', 1],
    ['unknown keys', refused('InvalidClientTokenId', 'x', 403), 'exchange-rejected', 1],
    ['throttling', refused('Throttling'), 'exchange-throttled', 4],
  ])('refuses %s', async (_, reply, code, tries) => {
    sts.answer(reply);
    const error = await failure(planOf({ ...inputs, 'allowed-account-ids': '123456789012,210987654321' }, ec2Env()));
    expect([error.code, sts.forms.length]).toEqual([code, tries]);
    expect(error.likely && error.fix).toBeTruthy();
  });

  it('wants the account, and no input that a role would be needed for', () => {
    const { faults } = tryPlan({ 'ambient-source': 'ec2', 'inline-session-policy': '{}' }, {});
    expect(faults.map(({ input }) => input)).toEqual(['inline-session-policy', 'allowed-account-ids']);
  });

  it('says after the exchange that the profile holds a long-lived key', async () => {
    sts.answer(caller('arn:aws:iam::123456789012:user/ci'));
    const file = join(host.cwd, 'credentials');
    writeFileSync(file, '[p]\naws_access_key_id = AKIA\naws_secret_access_key = k\n');
    const plan = planOf(
      { 'aws-profile': 'p', 'allowed-account-ids': '123456789012' },
      {
        AWS_SHARED_CREDENTIALS_FILE: file,
        AWS_CONFIG_FILE: '/nowhere',
      },
    );
    const credential = await exchange(plan);
    expect(credential.findings?.map(({ id }) => id)).toEqual(['aws-ambient-static-key']);
    expect([credential.expiresAt, Object.keys(credential.parts)]).toEqual([
      undefined,
      ['AccessKeyId', 'SecretAccessKey'],
    ]);
    expect(JSON.parse(plan.serve?.(credential, 0).body ?? '').Expiration).toBe('1970-01-01T01:00:00.000Z');
  });
});
