import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CHAOS, type ChaosName, SKEWS, startWorld, type WireFault } from '../../src/emulators/index.ts';
import { asked, post } from './http-client.ts';

const start = () =>
  startWorld({
    google: true,
    azure: true,
    anthropic: true,
    openai: true,
    gateway: true,
  });
type Whole = Awaited<ReturnType<typeof start>>;

const GRANT = 'urn:ietf:params:oauth:grant-type:';
const MESSAGE = { model: 'claude-sonnet-4-5', max_tokens: 5, messages: [{ role: 'user', content: 'Hi' }] };
const VERSION = { 'anthropic-version': '2023-06-01' };

const googleToken = ({ google, issuer }: Whole) =>
  post(`${google.sts.url}/v1/token`, {
    grantType: `${GRANT}token-exchange`,
    audience: google.audience,
    subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
    subjectToken: issuer.mint(google.audience),
    scope: 'https://www.googleapis.com/auth/cloud-platform',
  });
const entraToken = ({ azure, issuer }: Whole) =>
  asked(`${azure.authority.url}/${azure.tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: azure.clientId,
      scope: 'https://cognitiveservices.azure.com/.default',
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: issuer.mint('api://AzureADTokenExchange'),
    }),
  });
const anthropicToken = ({ anthropic, issuer }: Whole) =>
  post(
    `${anthropic.url}/v1/oauth/token`,
    {
      grant_type: `${GRANT}jwt-bearer`,
      assertion: issuer.mint('anthropic'),
      federation_rule_id: anthropic.ruleId,
      organization_id: anthropic.organizationId,
      service_account_id: anthropic.serviceAccountId,
    },
    { 'anthropic-beta': 'oauth-2025-04-20,oidc-federation-2026-04-01' },
  );
const openaiToken = ({ openai, issuer }: Whole) =>
  post(`${openai.url}/oauth/token`, {
    grant_type: `${GRANT}token-exchange`,
    subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
    subject_token: issuer.mint(openai.audience),
    identity_provider_id: openai.identityProviderId,
    service_account_id: openai.serviceAccountId,
  });

/** Every endpoint: where its faults are queued, and one right request. */
const ENDPOINTS: Readonly<
  Record<string, { faults: (w: Whole) => { add(f: WireFault): void }; ask: (w: Whole) => ReturnType<typeof asked> }>
> = {
  'google sts': { faults: (w) => w.google.sts.faults, ask: googleToken },
  'google iam': {
    faults: (w) => w.google.iamCredentials.faults,
    ask: async (w) =>
      post(
        `${w.google.iamCredentials.url}/v1/projects/-/serviceAccounts/${w.google.serviceAccount}:generateAccessToken`,
        { scope: ['https://www.googleapis.com/auth/cloud-platform'] },
        { authorization: `Bearer ${(await googleToken(w)).body.access_token}` },
      ),
  },
  vertex: {
    faults: (w) => w.google.vertex.faults,
    ask: async (w) =>
      post(
        `${w.google.vertex.url}/v1/projects/octo-payments/locations/global/publishers/anthropic/models/claude-sonnet-4-5:rawPredict`,
        { anthropic_version: 'vertex-2023-10-16', max_tokens: 5, messages: MESSAGE.messages },
        { authorization: `Bearer ${(await googleToken(w)).body.access_token}` },
      ),
  },
  entra: { faults: (w) => w.azure.authority.faults, ask: entraToken },
  'azure models': {
    faults: (w) => w.azure.models.faults,
    ask: (w) =>
      post(`${w.azure.models.url}/anthropic/v1/messages`, MESSAGE, { ...VERSION, 'x-api-key': w.azure.apiKey }),
  },
  anthropic: { faults: (w) => w.anthropic.faults, ask: anthropicToken },
  openai: { faults: (w) => w.openai.faults, ask: openaiToken },
  gateway: {
    faults: (w) => w.gateway.faults,
    ask: (w) =>
      post(`${w.gateway.baseUrl}/v1/messages`, MESSAGE, {
        authorization: `Bearer ${w.issuer.mint(w.gateway.audience)}`,
      }),
  },
};

let world: Whole;
beforeAll(async () => {
  world = await start();
});
afterAll(() => world.close());

/** What a client sees: `unreachable`, or status, type, and whether there is a JSON body. */
async function sight(ask: Promise<{ status: number; headers: Headers; body: object }>): Promise<unknown> {
  try {
    const { status, headers, body } = await ask;
    return [status, headers.get('content-type')?.split(';')[0] ?? '', Object.keys(body).length > 0];
  } catch {
    return 'unreachable';
  }
}

const SIGHTS: Readonly<Record<Exclude<ChaosName, 'timeout'>, unknown>> = {
  reset: 'unreachable',
  'too many requests': [429, 'application/json', true],
  'internal error': [500, 'application/json', true],
  'bad gateway': [502, 'text/html', false],
  unavailable: [503, 'application/json', true],
  'gateway timeout': [504, 'text/plain', false],
  'truncated body': 'unreachable',
  'wrong content type': [200, 'text/plain', true],
  'html with status 200': [200, 'text/html', false],
  'no answer at all': [200, 'application/json', false],
  garbage: [200, 'text/html', false],
};

describe('every further endpoint', () => {
  it.each(Object.keys(ENDPOINTS))('%s misbehaves in every way once, and then works', async (name) => {
    const { faults, ask } = ENDPOINTS[name] as (typeof ENDPOINTS)[string];
    for (const [fault, seen] of Object.entries(SIGHTS)) {
      faults(world).add(CHAOS[fault as ChaosName]);
      expect([fault, await sight(ask(world))]).toEqual([fault, seen]);
      expect(await sight(ask(world))).toEqual([200, 'application/json', true]);
    }
  });

  it.each(Object.keys(ENDPOINTS))('%s keeps silent when told to, and the world still closes', async (name) => {
    const { faults, ask } = ENDPOINTS[name] as (typeof ENDPOINTS)[string];
    const own = await start();
    faults(own).add(CHAOS.timeout);
    const ended = sight(ask(own));
    const first = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 60, 'silent'))]);
    await own.close();
    expect([first, await ended]).toEqual(['silent', 'unreachable']);
  });

  it('judges by its own clock when that is off', async () => {
    const { google, openai } = world;
    google.sts.faults.add(SKEWS.ahead);
    openai.faults.add({ kind: 'skew', seconds: 200 });
    expect((await googleToken(world)).body.error).toBe('invalid_grant');
    const left = Number((await openaiToken(world)).body.expires_in);
    expect([left > 95, left <= 100]).toEqual([true, true]);
    google.sts.faults.add(SKEWS.behind);
    expect((await googleToken(world)).body.expires_in).toBeGreaterThan(590);
  });
});

describe('key rotation at the issuer', () => {
  const ASKS = { googleToken, entraToken, anthropicToken, openaiToken };
  const statuses = async (of: Whole): Promise<number[]> =>
    Promise.all(Object.values(ASKS).map(async (ask) => (await ask(of)).status));

  it('is followed by every token service once the new key is listed', async () => {
    const own = await start();
    try {
      expect(await statuses(own)).toEqual([200, 200, 200, 200]);
      await own.issuer.rotate({ listed: false });
      expect(await statuses(own)).toEqual([400, 401, 401, 400]);
      await own.issuer.rotate();
      expect(await statuses(own)).toEqual([200, 200, 200, 200]);
    } finally {
      await own.close();
    }
  });
});

describe('the world with further clouds', () => {
  it('starts none of them unless asked', async () => {
    const plain = await startWorld();
    expect([plain.google, plain.azure, plain.anthropic, plain.openai, plain.gateway, plain.inputs]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      {},
    ]);
    await plain.close();
  });

  it('gives the inputs that lead to what was asked for', async () => {
    const own = await startWorld({ google: { projectId: 'shop' } });
    expect(own.inputs).toEqual({
      'workload-identity-provider': 'projects/481516234201/locations/global/workloadIdentityPools/ci/providers/github',
      'project-id': 'shop',
      'vertex-location': 'us-east5',
      'google-sts-endpoint': own.google.sts.url,
      'iam-credentials-endpoint': own.google.iamCredentials.url,
      'vertex-endpoint': own.google.vertex.url,
    });
    await own.close();
  });

  it('lists every secret any of them holds, and logs none', async () => {
    const tokens = await Promise.all([googleToken, entraToken, anthropicToken, openaiToken].map((ask) => ask(world)));
    const secrets = world.secrets();
    const held = [...tokens.map(({ body }) => String(body.access_token)), world.azure.apiKey, world.gateway.apiKey];
    const keys = [world.anthropic.apiKey, world.anthropic.subscriptionToken, world.openai.apiKey];
    expect([...held, ...keys].filter((secret) => !secrets.includes(secret))).toEqual([]);
    const log = JSON.stringify(world.requests);
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
  });
});
