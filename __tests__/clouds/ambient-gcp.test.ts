import { generateKeyPairSync, verify } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CloudPlan } from '../../src/clouds/cloud.ts';
import { accessOf } from '../../src/clouds/gcp/access.ts';
import { planAmbient } from '../../src/clouds/gcp/ambient.ts';
import { gcp } from '../../src/clouds/gcp/index.ts';
import type { Credential } from '../../src/core/credential.ts';
import { type Fault, KeylessError } from '../../src/core/errors.ts';
import type { HttpRequest, HttpResponse } from '../../src/core/host.ts';
import { Inputs } from '../../src/core/inputs.ts';
import { Secret } from '../../src/core/secret.ts';
import { SHARED_INPUTS } from '../../src/core/shared-inputs.ts';
import { LiveHttp } from '../../src/host/http.ts';
import { FakeHost } from '../fakes/fake-host.ts';
import { CONTEXT } from './aws-fixtures.ts';

const ATTACHED = 'runner@my-project.iam.gserviceaccount.com';
const AGENT = 'ci-agent@my-project.iam.gserviceaccount.com';
/** The library counts by the real clock, so the world of this test has it too. */
const NOW = Date.now();
const EXPIRES = NOW + 1_800_000;

interface Asked {
  readonly line: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}
const asked: Asked[] = [];
let behave: { flavor?: string; hang?: boolean; none?: boolean; token?: unknown; refuse?: number } = {};

/** A metadata server that wants its header, Google's token service, and IAM Credentials. */
function answer({ line, headers, body }: Asked): [number, unknown] {
  const path = line.split(' ')[1] ?? '';
  if (path.startsWith('/computeMetadata/')) {
    if (headers['metadata-flavor'] !== 'Google') return [403, 'missing header'];
    if (behave.none) return [404, 'not found'];
    if (path.endsWith('/default/email')) return [200, ATTACHED];
    if (!path.includes('/default/token?scopes=https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fcloud-platform'))
      return [400, ''];
    return [200, behave.token ?? { access_token: 'machine-token', expires_in: 3599, token_type: 'Bearer' }];
  }
  if (path === '/v1/token') {
    const form = new URLSearchParams(body);
    return form.get('subject_token') === 'subject-of-the-machine'
      ? [200, { access_token: 'federated-token', expires_in: 3600, token_type: 'Bearer', issued_token_type: 'x' }]
      : [400, { error: 'invalid_grant', error_description: 'CANARY' }];
  }
  if (path.endsWith(':generateAccessToken')) {
    if (behave.refuse) {
      return [
        behave.refuse,
        {
          error: {
            code: behave.refuse,
            status: 'PERMISSION_DENIED',
            message: "Permission 'iam.serviceAccounts.getAccessToken' denied CANARY",
          },
        },
      ];
    }
    return [
      200,
      {
        accessToken: `agent-token-by-${headers.authorization}`.replaceAll(' ', '-'),
        expireTime: new Date(EXPIRES).toISOString(),
      },
    ];
  }
  return [404, ''];
}

let machine: Server;
let url: string;
let live: LiveHttp;
let host: FakeHost;
let outside: ((request: HttpRequest) => HttpResponse) | undefined;

beforeAll(async () => {
  machine = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const one = {
        line: `${request.method} ${request.url}`,
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      asked.push(one);
      if (behave.hang) return;
      const [status, body] = answer(one);
      response.writeHead(status, { 'metadata-flavor': behave.flavor ?? 'Google' });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
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
  outside = undefined;
  asked.length = 0;
  live = new LiveHttp({
    env: {},
    nodeVersion: '24.21.0',
    cancelled: new AbortController().signal,
    cancellation: () => new Error('cancelled'),
  });
  const here = (request: HttpRequest) => request.url.startsWith(url);
  host = new FakeHost({
    now: NOW,
    answer: (request) => (here(request) || !outside ? live.request(request) : outside(request)),
  });
});
afterEach(() => {
  live.close();
  host.dispose();
});

type Env = Record<string, string | undefined>;

function tryPlan(values: Record<string, string>, env: Env): { plan: CloudPlan | undefined; faults: readonly Fault[] } {
  const given = { identity: 'ambient', 'service-account': AGENT, 'iam-credentials-endpoint': url, ...values };
  const kept = Object.entries(given).filter(([, value]) => value !== '');
  const inputs = new Inputs(
    [...SHARED_INPUTS, ...gcp.inputs],
    new Map(kept.map(([name, value]) => [name, { value, from: 'input' }])),
  );
  const ask = { backend: 'vertex', models: [], seconds: 1800, context: CONTEXT, env } as const;
  const plan = planAmbient(inputs, ask, (order) => ({
    cloud: 'gcp',
    backend: 'vertex',
    says: [
      { title: 'Identity provider', value: order.provider.name },
      { title: 'Acts as', value: order.serviceAccount?.email ?? '' },
    ],
    audience: 'https://iam.googleapis.com/x',
    lifeSeconds: 1,
    parts: ['AccessToken'],
    findings: [],
    warm: () => {},
    exchange: () => Promise.reject(new Error('the exchange by identity token')),
    access: (credential, source) => accessOf(credential, order, source),
    renews: 'identity',
  }));
  return { plan, faults: inputs.faults };
}

function planOf(values: Record<string, string> = {}, env: Env = { GCE_METADATA_HOST: url.slice(7) }): CloudPlan {
  const { plan, faults } = tryPlan({ 'ambient-source': 'gce', ...values }, env);
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

const shown = (error: KeylessError) =>
  JSON.stringify([error.message, error.likely, error.fix, error.facts, String(error.cause)]);

describe('the attached service account', () => {
  it('is handed on when it is the named one, without another request', async () => {
    const credential = await exchange(planOf({ 'service-account': ATTACHED }));
    expect(asked.map(({ line }) => line.split('?')[0])).toEqual([
      'GET /computeMetadata/v1/instance/service-accounts/default/email',
      'GET /computeMetadata/v1/instance/service-accounts/default/token',
    ]);
    expect(credential).toMatchObject({ cloud: 'gcp', account: 'my-project', principal: ATTACHED });
    expect(credential.parts.AccessToken?.reveal()).toBe('machine-token');
    expect(host.hidden.map((secret) => secret.reveal())).toContain('machine-token');
  });

  it('only signs for the named one when it is another', async () => {
    const credential = await exchange(planOf({ delegates: 'hop@my-project.iam.gserviceaccount.com' }));
    expect(credential.parts.AccessToken?.reveal()).toBe('agent-token-by-Bearer-machine-token');
    expect([credential.principal, credential.expiresAt]).toEqual([AGENT, EXPIRES]);
    expect(asked[2]?.line).toBe(`POST /v1/projects/-/serviceAccounts/${AGENT}:generateAccessToken`);
    expect(JSON.parse(asked[2]?.body ?? '')).toEqual({
      delegates: ['projects/-/serviceAccounts/hop@my-project.iam.gserviceaccount.com'],
      scope: ['https://www.googleapis.com/auth/cloud-platform'],
      lifetime: '2100s',
    });
  });

  it('says which binding is missing when it may not, and repeats nothing of the answer', async () => {
    behave = { refuse: 403 };
    const error = await failure(planOf());
    expect(error.code).toBe('exchange-denied');
    expect(error.fix).toContain(`--member='serviceAccount:${ATTACHED}'`);
    expect(shown(error)).not.toMatch(/CANARY|machine-token/);
  });

  it.each([
    [{ flavor: 'Other' }, 'identity-unavailable', "is not Google's"],
    [{ none: true }, 'identity-unavailable', 'has no service account'],
    [{ token: { access_token: 'x', expires_in: 0 } }, 'identity-malformed', 'no access token'],
    [{ token: '<html>' }, 'identity-malformed', 'no access token'],
  ])('refuses %o', async (how, code, said) => {
    behave = how;
    const error = await failure(planOf());
    expect([error.code, error.exit]).toEqual([code, 3]);
    expect(error.message).toContain(said);
  });

  it('gives up on a metadata server that says nothing', async () => {
    behave = { hang: true };
    const began = Date.now();
    expect((await failure(planOf())).code).toBe('identity-unavailable');
    expect(Date.now() - began).toBeLessThan(8_000);
  }, 15_000);

  it.each(['metadata.example.com', '10.0.0.1:80', '169.254.169.254@evil.example'])(
    'does not follow the variable to %s',
    (where) => {
      const { plan, faults } = tryPlan({ 'ambient-source': 'gce' }, { GCE_METADATA_HOST: where });
      expect([plan, faults.map(({ input }) => input)]).toEqual([undefined, ['GCE_METADATA_HOST']]);
    },
  );

  it('is asked at the well-known address, never guessed, and never with an exchange', () => {
    expect(planOf({}, {}).says[0]?.value).toBe('attached service account (169.254.169.254)');
    expect(planOf().audience).toBeUndefined();
    expect(tryPlan({}, {}).faults[0]?.what).toContain('ambient-source: gce');
    const name = 'projects/1/locations/global/workloadIdentityPools/pool/providers/prov';
    const { faults } = tryPlan({ 'ambient-source': 'gce', 'workload-identity-provider': name }, {});
    expect(faults.map(({ input }) => input)).toEqual(['workload-identity-provider']);
  });

  it('wants the account named', () => {
    const { faults } = tryPlan({ 'ambient-source': 'gce', 'service-account': '', 'project-id': 'my-project' }, {});
    expect(faults.map(({ input }) => input)).toEqual(['service-account']);
  });

  it('renews through our own source: no identity and no provider of ours is in the file', async () => {
    const plan = planOf();
    const source = { url: 'http://127.0.0.1:1/x', bearer: new Secret('bearer', 'loop') };
    const file = plan.access(await exchange(plan), source).files?.GOOGLE_APPLICATION_CREDENTIALS;
    const content = file?.content instanceof Secret ? JSON.parse(file.content.reveal()) : {};
    expect([plan.renews, content.token_url]).toEqual(['always', 'http://127.0.0.1:1/x']);
    expect(JSON.stringify(content)).not.toContain('machine-token');
  });
});

describe('a credential file', () => {
  let env: Env;
  const write = (content: unknown): void => {
    const file = join(host.cwd, 'adc.json');
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    env = { GOOGLE_APPLICATION_CREDENTIALS: file };
  };
  const federated = (changes: object = {}) => {
    writeFileSync(join(host.cwd, 'subject'), 'subject-of-the-machine');
    return {
      type: 'external_account',
      audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/q',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: `${url}/v1/token`,
      credential_source: { file: join(host.cwd, 'subject') },
      ...changes,
    };
  };
  const plan = () => planOf({ 'ambient-source': 'auto' }, env);

  it('of workload identity federation acts as the account of the input, whatever the file says', async () => {
    write(
      federated({
        service_account_impersonation_url:
          'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/admin@x.iam.gserviceaccount.com:generateAccessToken',
      }),
    );
    const credential = await exchange(plan());
    expect(credential.parts.AccessToken?.reveal()).toBe('agent-token-by-Bearer-federated-token');
    expect(credential.findings).toEqual([]);
    expect(host.hidden.map((secret) => secret.reveal())).toEqual(
      expect.arrayContaining(['subject-of-the-machine', 'federated-token']),
    );
  });

  it('sends its token to nobody but Google', async () => {
    write(federated({ token_url: 'https://sts.googleapis.com.evil.example/v1/token' }));
    const error = await failure(plan());
    expect([error.code, asked.length]).toEqual(['endpoint-refused', 0]);
  });

  it('that Google refuses is told without the answer', async () => {
    write(federated());
    writeFileSync(join(host.cwd, 'subject'), 'other');
    const error = await failure(plan());
    expect([error.code, error.facts['http-status']]).toEqual(['identity-request-failed', '400']);
    expect(shown(error)).not.toMatch(/CANARY|other/);
  });

  it('with a key signs with it, and the key is hidden and told', async () => {
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    write({
      type: 'service_account',
      client_email: AGENT,
      private_key: key,
      token_uri: 'https://oauth2.googleapis.com/token',
    });
    outside = (request) => {
      const assertion = new URLSearchParams(String(request.body)).get('assertion') ?? '';
      const [head, body, signature] = assertion.split('.');
      const good = verify(
        'sha256',
        Buffer.from(`${head}.${body}`),
        pair.publicKey,
        Buffer.from(signature ?? '', 'base64url'),
      );
      const fits = good && new URL(request.url).hostname.endsWith('.googleapis.com');
      return {
        status: fits ? 200 : 400,
        headers: {},
        body: JSON.stringify({ access_token: 'key-token', expires_in: 3600 }),
      };
    };
    const credential = await exchange(plan());
    expect(credential.parts.AccessToken?.reveal()).toBe('key-token');
    expect(credential.findings?.map(({ id }) => id)).toEqual(['gcp-ambient-static-key']);
    expect(host.hidden.map((secret) => secret.reveal())).toEqual(expect.arrayContaining([key, 'key-token']));
  });

  it.each([
    ['[]', 'is not a credential file (no JSON object)'],
    [{ type: 'gdch_service_account' }, 'of type gdch_service_account is not taken'],
    [{ type: 'service_account' }, 'of type service_account is not taken'],
    [{ type: 'external_account', audience: 'x' }, 'of type external_account is not taken'],
    [
      {
        type: 'external_account',
        audience: 'x',
        token_url: 'https://sts.googleapis.com/',
        credential_source: { file: '/no' },
      },
      'gave no access token',
    ],
  ])('that cannot be used is refused: %o', async (content, said) => {
    write(content);
    const error = await failure(plan());
    expect([error.code, error.exit]).toEqual(['identity-unavailable', 3]);
    expect(error.message).toContain(said);
  });

  it('that is not there is named', async () => {
    env = { GOOGLE_APPLICATION_CREDENTIALS: '/nowhere/adc.json' };
    const error = await failure(plan());
    expect(error.message).toBe('The file that GOOGLE_APPLICATION_CREDENTIALS names cannot be read (ENOENT).');
    expect(error.fix).toContain('/nowhere/adc.json');
  });
});
