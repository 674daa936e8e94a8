import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { planAmbient } from '../../src/clouds/azure/ambient.ts';
import { azure } from '../../src/clouds/azure/index.ts';
import type { CloudPlan } from '../../src/clouds/cloud.ts';
import type { Credential } from '../../src/core/credential.ts';
import { type Fault, KeylessError } from '../../src/core/errors.ts';
import { Inputs } from '../../src/core/inputs.ts';
import { SHARED_INPUTS } from '../../src/core/shared-inputs.ts';
import { LiveHttp } from '../../src/host/http.ts';
import { FakeHost } from '../fakes/fake-host.ts';
import { CONTEXT } from './aws-fixtures.ts';
import { CLIENT, TENANT } from './azure-fixtures.ts';

const SYSTEM = '22222222-2222-4333-8444-555555555555';
const jwt = (claims: object): string =>
  [{ alg: 'RS256', typ: 'JWT' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .concat('c2ln')
    .join('.');
const entra = (changes: object = {}): string =>
  jwt({
    aud: 'https://cognitiveservices.azure.com',
    tid: TENANT,
    appid: CLIENT,
    oid: '33333333-2222-4333-8444-555555555555',
    ...changes,
  });

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}
const asked: Asked[] = [];
let behave: { hang?: boolean; none?: boolean; token?: string; life?: number; userAssigned?: boolean } = {};

/** The instance metadata service, the endpoint of App Service, and a sign-in. Each wants its own header. */
function answer({ path, query, headers, body }: Asked): [number, object] {
  const token = behave.token ?? entra(query.client_id === undefined ? { appid: SYSTEM } : {});
  const life = behave.life ?? 86_400;
  const granted = {
    access_token: token,
    expires_on: String(Math.floor(Date.now() / 1000) + life),
    resource: query.resource,
    token_type: 'Bearer',
  };
  if (path === '/arc') {
    const good = headers.metadata === 'true' && query['api-version'] === '2020-06-01';
    return headers.authorization === 'Basic arc-key' ? [200, granted] : [good ? 401 : 400, {}];
  }
  if (path === '/metadata/identity/oauth2/token' || path === '/msi/token') {
    const service = path === '/msi/token';
    if (service ? headers['x-identity-header'] !== 'header-secret' : headers.metadata !== 'true')
      return [401, { error: 'CANARY' }];
    if (query['api-version'] !== (service ? '2019-08-01' : '2018-02-01')) return [400, { error: 'invalid_request' }];
    if (behave.none || (behave.userAssigned === false && query.client_id !== undefined)) {
      return [400, { error: 'invalid_request', error_description: 'Identity not found CANARY' }];
    }
    return query.resource === 'https://cognitiveservices.azure.com'
      ? [200, granted]
      : [400, { error: 'invalid_resource' }];
  }
  const form = new URLSearchParams(body);
  const good =
    path === `/${TENANT}/oauth2/v2.0/token` &&
    form.get('client_assertion') === podJwt &&
    form.get('client_id') === CLIENT;
  return good
    ? [200, { access_token: entra(), expires_in: 3600, token_type: 'Bearer' }]
    : [400, { error: 'invalid_client' }];
}
const podJwt = jwt({
  iss: 'https://oidc.prod-aks.azure.com/x',
  sub: 'system:serviceaccount:ci:runner',
  aud: 'api://AzureADTokenExchange',
});

/** Where Azure Arc says its file is. */
let arc = '';
let machine: Server;
let url: string;
let live: LiveHttp;
let host: FakeHost;

beforeAll(async () => {
  machine = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
      const one = {
        method: request.method ?? '',
        path: pathname,
        query: Object.fromEntries(searchParams),
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      asked.push(one);
      if (behave.hang) return;
      const [status, body] = answer(one);
      const realm = arc.startsWith(host.cwd) ? '/var/opt/azcmagent/tokens/challenge.key' : arc;
      response.writeHead(status, { 'www-authenticate': `Basic realm=${realm}` });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => machine.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(machine.address() as AddressInfo).port}`;
});
afterAll(async () => {
  machine.closeAllConnections();
  await new Promise((resolve) => machine.close(resolve));
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
  // The link-local address of the metadata service is this test's server.
  host = new FakeHost({
    now: Date.now(),
    answer: (request) => live.request({ ...request, url: request.url.replace('http://169.254.169.254', url) }),
  });
});
afterEach(() => {
  live.close();
  host.dispose();
});

type Env = Record<string, string | undefined>;

function tryPlan(
  values: Record<string, string>,
  env: Env = {},
): { plan: CloudPlan | undefined; faults: readonly Fault[] } {
  const common = {
    'client-id': CLIENT,
    'tenant-id': TENANT,
    'foundry-resource': 'octo',
    'azure-authority-host': url,
    ...values,
  };
  const read = (given: Record<string, string>): Inputs =>
    new Inputs(
      [...SHARED_INPUTS, ...azure.inputs],
      new Map(Object.entries(given).map(([name, value]) => [name, { value, from: 'input' }])),
    );
  const ask = { backend: 'foundry', models: ['claude-sonnet-4-5'], seconds: 3600, context: CONTEXT, env } as const;
  const inputs = read({ identity: 'ambient', ...common });
  const { 'ambient-source': _source, ...usual } = common as Record<string, string>;
  const plan = planAmbient(inputs, ask, () => azure.plan(read(usual), ask) as CloudPlan);
  return { plan, faults: inputs.faults };
}

function planOf(values: Record<string, string>, env: Env = {}): CloudPlan {
  const { plan, faults } = tryPlan(values, env);
  if (!plan) throw new Error(`no plan: ${JSON.stringify(faults)}`);
  return plan;
}

function exchange(plan: CloudPlan): Promise<Credential> {
  return plan.exchange(() => Promise.reject(new Error('no identity token of the job may be asked for')), host);
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

const MANAGED = { 'ambient-source': 'managed-identity' };

describe('a managed identity', () => {
  it('is asked for by its client id, with the header of the metadata service', async () => {
    const plan = planOf(MANAGED);
    const credential = await exchange(plan);
    expect(asked.map(({ path, query }) => [path, query.client_id])).toEqual([
      ['/metadata/identity/oauth2/token', CLIENT],
    ]);
    expect(credential).toMatchObject({ cloud: 'azure', account: TENANT, confirmed: ['azure-tenant-pin'] });
    expect(credential.principal).toContain(CLIENT);
    expect((credential.expiresAt ?? 0) - host.now()).toBeGreaterThan(86_000_000);
    expect(host.hidden.map((secret) => secret.reveal())).toContain(credential.parts.AccessToken?.reveal());
    expect([plan.audience, plan.renews]).toEqual([undefined, 'always']);
  });

  it('may be the system-assigned one, when the machine knows no other and the id is its own', async () => {
    behave = { userAssigned: false };
    const credential = await exchange(planOf({ ...MANAGED, 'client-id': SYSTEM }));
    expect(asked.map(({ query }) => query.client_id)).toEqual([SYSTEM, undefined]);
    expect(credential.principal).toContain(SYSTEM);
  });

  it('is refused when the machine is another application, or in another tenant', async () => {
    behave = { userAssigned: false };
    const other = await failure(planOf(MANAGED));
    expect([other.code, other.exit]).toEqual(['account-mismatch', 5]);
    behave = { token: entra({ tid: '00000000-8888-4777-8666-555555555555', appid: CLIENT }) };
    expect(
      (await failure(planOf({ ...MANAGED, 'azure-scope': 'https://cognitiveservices.azure.com/.default' }))).code,
    ).toBe('account-mismatch');
  });

  it('that is not assigned is told without the answer of the endpoint', async () => {
    behave = { none: true };
    const error = await failure(planOf({ ...MANAGED, 'client-id': '44444444-2222-4333-8444-555555555555' }));
    expect([error.code, error.facts['http-status']]).toEqual(['identity-unavailable', '400']);
    expect(JSON.stringify([error.message, error.likely, error.fix, error.facts, String(error.cause)])).not.toContain(
      'CANARY',
    );
  });

  it('is given up when the metadata service says nothing', async () => {
    behave = { hang: true };
    const began = Date.now();
    const error = await failure(planOf({ ...MANAGED, 'client-id': '55555555-2222-4333-8444-555555555555' }));
    expect([error.code, error.facts.asked]).toEqual([
      'identity-unavailable',
      'GET 169.254.169.254/metadata/identity/oauth2/token',
    ]);
    expect(Date.now() - began).toBeLessThan(8_000);
  }, 15_000);

  it('of App Service is asked at its own endpoint with its secret header', async () => {
    const env = { IDENTITY_ENDPOINT: `${url}/msi/token`, IDENTITY_HEADER: 'header-secret' };
    const id = '66666666-2222-4333-8444-555555555555';
    behave = { token: entra({ appid: id }) };
    await exchange(planOf({ 'ambient-source': 'auto', 'client-id': id }, env));
    expect(asked.map(({ path }) => path)).toEqual(['/msi/token']);
  });

  it('of Azure Arc is asked again with what only its group can read', async () => {
    arc = join(host.cwd, 'challenge.key');
    writeFileSync(arc, 'arc-key\n');
    const read = host.files.read;
    host.files.read = (path) => read(path.replace('/var/opt/azcmagent/tokens', host.cwd));
    await exchange(planOf(MANAGED, { IDENTITY_ENDPOINT: `${url}/arc` }));
    expect(asked.map(({ headers }) => headers.authorization)).toEqual([undefined, 'Basic arc-key']);
    expect(host.hidden.map((secret) => secret.reveal())).toContain('arc-key');
  });

  it.each(['/etc/passwd', '/var/opt/azcmagent/tokens/../../../../etc/shadow.key', '/var/opt/azcmagent/tokens/x.pem'])(
    'reads no other file for a challenge: %s',
    async (path) => {
      arc = path;
      host.files.read = () => {
        throw new Error('read');
      };
      const error = await failure(planOf(MANAGED, { IDENTITY_ENDPOINT: `${url}/arc` }));
      expect(error.message).toBe('The challenge of Azure Arc names no file of its own.');
      expect(asked).toHaveLength(1);
    },
  );

  it.each(['http://10.0.0.1/msi/token', 'https://identity.example.com/', 'http://169.254.169.254.evil.example/'])(
    'does not follow IDENTITY_ENDPOINT to %s',
    (where) => {
      const { plan, faults } = tryPlan(MANAGED, { IDENTITY_ENDPOINT: where });
      expect([plan, faults.map(({ input }) => input)]).toEqual([undefined, ['IDENTITY_ENDPOINT']]);
    },
  );

  it('takes the link-local endpoints of Azure', () => {
    expect(planOf(MANAGED, { IDENTITY_ENDPOINT: 'http://169.254.130.4:8081/msi/token' }).says[0]?.value).toBe(
      'managed identity (169.254.130.4:8081)',
    );
    expect(planOf(MANAGED).says[0]?.value).toBe('managed identity of the machine');
  });
});

describe('the workload identity of a pod', () => {
  it('is exchanged like any identity token, read anew from its file', async () => {
    const file = join(host.cwd, 'token');
    writeFileSync(file, `${podJwt}\n`);
    const credential = await exchange(planOf({}, { AZURE_FEDERATED_TOKEN_FILE: file }));
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([`POST /${TENANT}/oauth2/v2.0/token`]);
    expect(credential.principal).toContain(CLIENT);
    expect(host.hidden.map((secret) => secret.reveal())).toContain(podJwt);
  });

  it('whose file is not there is told by its path', async () => {
    const error = await failure(planOf({}, { AZURE_FEDERATED_TOKEN_FILE: '/nowhere/token' }));
    expect([error.code, error.exit]).toEqual(['identity-unavailable', 3]);
    expect(error.fix).toContain('/nowhere/token');
    // The SDK was being loaded meanwhile.
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
});

describe('a login of the Azure CLI', () => {
  /** In a process of its own, because the SDK starts `az` from the PATH of the process. */
  function withAz(script: string): { code?: string; message?: string; shown: string; principal?: string } {
    const bin = join(host.cwd, 'bin');
    mkdirSync(bin, { recursive: true });
    if (script !== '') writeFileSync(join(bin, 'az'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    const source = new URL('../../src/clouds/azure/ambient-token.ts', import.meta.url).href;
    const order = {
      clientId: CLIENT,
      tenant: TENANT,
      tenantIsId: true,
      environment: { name: 'AzureCloud' },
      audience: '',
      scope: 'https://cognitiveservices.azure.com/.default',
    };
    const code = `import { takeFromCli } from ${JSON.stringify(source)};
      const host = { now: () => Date.now(), hide() {} };
      takeFromCli(${JSON.stringify(order)}, host).then(
        ({ principal }) => ({ principal, shown: '' }),
        (e) => ({ code: e.code, message: e.message, shown: JSON.stringify([e.message, e.likely, e.fix, e.facts, String(e.cause)]) }),
      ).then((said) => console.log(JSON.stringify(said)));`;
    const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', code];
    return JSON.parse(execFileSync(process.execPath, args, { env: { PATH: `${bin}:/bin` }, encoding: 'utf8' }));
  }

  it('gives the token of the named application', () => {
    const token = { accessToken: entra(), expires_on: Math.floor(Date.now() / 1000) + 3600 };
    expect(withAz(`echo '${JSON.stringify(token)}'`).principal).toContain(CLIENT);
  });

  it.each([
    [
      'another application',
      `echo '${JSON.stringify({ accessToken: entra({ appid: SYSTEM }), expires_on: 4_000_000_000 })}'`,
      'account-mismatch',
      'The access token is for',
    ],
    [
      'nobody logged in',
      `echo "ERROR: Please run 'az login' to setup account. CANARY" >&2; exit 1`,
      'identity-unavailable',
      'The Azure CLI is not logged in.',
    ],
    ['a failure', 'echo CANARY >&2; exit 1', 'identity-unavailable', 'The Azure CLI gave no token.'],
    ['no CLI', '', 'identity-unavailable', 'The Azure CLI is not installed.'],
  ])('refuses %s', (_, script, code, message) => {
    const said = withAz(script);
    expect(said.code).toBe(code);
    expect(said.message).toContain(message);
    expect(said.shown).not.toContain('CANARY');
  });
});

describe('which source', () => {
  it('is never guessed, and one of several has to be named', () => {
    expect(tryPlan({}).faults[0]?.what).toContain('ask for managed-identity or azure-cli');
    const both = { AZURE_FEDERATED_TOKEN_FILE: '/t', IDENTITY_ENDPOINT: 'http://127.0.0.1/' };
    expect(tryPlan({}, both).faults.map(({ write }) => write)).toEqual([
      'ambient-source: workload-identity | managed-identity',
    ]);
    expect(tryPlan({ 'ambient-source': 'ec2' }).faults[0]?.what).toContain('Azure has no ambient source "ec2"');
  });
});
