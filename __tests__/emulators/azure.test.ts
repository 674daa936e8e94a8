import { generateKeyPairSync } from 'node:crypto';
import { ClientAssertionCredential } from '@azure/identity';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, jwtVerify } from 'jose';
import type { AzureOptions } from '../../src/emulators/azure.ts';
import { type Azure, startWorld, type World } from '../../src/emulators/index.ts';
import { signJwt } from '../../src/emulators/json-web-token.ts';
import { echoScript } from '../../src/emulators/script.ts';
import { makeCertificates } from '../fakes/certificates.ts';
import { asked, type Fields, post, sseTypes } from './http-client.ts';

const AUDIENCE = 'api://AzureADTokenExchange';
const COGNITIVE = 'https://cognitiveservices.azure.com';

let world: World & { readonly azure: Azure };
const start = async (azure: Partial<AzureOptions> = {}): Promise<void> => {
  await world?.close();
  world = await startWorld({ model: echoScript('Hello from Azure.'), azure });
};
beforeEach(() => start());
afterEach(() => world.close());

const jwt = (change: Fields = {}, audience = AUDIENCE): string => world.issuer.mint(audience, change);

const token = async (change: Record<string, string> = {}, tenant = world.azure.tenantId) => {
  const form = {
    client_id: world.azure.clientId,
    scope: `${COGNITIVE}/.default`,
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: jwt(),
    ...change,
  };
  return asked(`${world.azure.authority.url}/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
};

/** Status, error and AADSTS numbers. */
const refused = async (change: Record<string, string>, tenant?: string): Promise<unknown[]> => {
  const { status, body } = await token(change, tenant);
  return [status, body.error, body.error_codes];
};

describe("Entra's token endpoint", () => {
  it('gives a token of the tenant for the resource, signed by its own key', async () => {
    const { status, body } = await token();
    expect([status, body.token_type, body.expires_in]).toEqual([200, 'Bearer', 3599]);
    const keys = createLocalJWKSet({ keys: [world.azure.authority.jwk] });
    const { payload } = await jwtVerify(String(body.access_token), keys, { audience: COGNITIVE });
    expect(payload).toMatchObject({ tid: world.azure.tenantId, appid: world.azure.clientId, idtyp: 'app' });
  });

  it('serves the official library over TLS', async () => {
    const tls = makeCertificates();
    await world.close();
    world = await startWorld({ azure: true, tls });
    const { tenantId, clientId, authority } = world.azure;
    const credential = new ClientAssertionCredential(tenantId, clientId, async () => jwt(), {
      authorityHost: authority.url,
      disableInstanceDiscovery: true,
      tlsOptions: { ca: tls.ca },
    });
    const got = await credential.getToken('https://ai.azure.com/.default');
    expect(authority.minted()).toEqual([got.token]);
  });

  it('names what does not match: issuer, audience, subject, and the case of the subject', async () => {
    const sub = 'repo:octo-org/payments:ref:refs/heads/main';
    expect((await token({ client_assertion: jwt({ sub }) })).status).toBe(200);
    const invalid = [400, 'invalid_request'];
    expect(await refused({ client_assertion: jwt({ iss: 'https://x.example' }) })).toEqual([...invalid, [700211]]);
    expect(await refused({ client_assertion: jwt({}, 'sts.amazonaws.com') })).toEqual([...invalid, [700212]]);
    expect(await refused({ client_assertion: jwt({ sub: `${sub}2` }) })).toEqual([...invalid, [700213]]);
    expect(await refused({ client_assertion: jwt({ sub: sub.replace('o', 'O') }) })).toEqual([...invalid, [7002138]]);
  });

  it('describes a refusal with its number, trace and time', async () => {
    const { body } = await token({ client_assertion: jwt({ sub: 'repo:octo-org/other:pull_request' }) });
    expect(body).toMatchObject({
      error_description: expect.stringMatching(
        /^AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:octo-org\/other:pull_request'\..* Trace ID: [0-9a-f-]{36} Correlation ID: /,
      ),
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/),
      trace_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      error_uri: expect.stringContaining('700213'),
    });
  });

  it('refuses an unknown tenant, application and resource, and a scope without /.default', async () => {
    expect(await refused({}, 'contoso.example')).toEqual([400, 'invalid_request', [90002]]);
    expect(await refused({ client_id: '00000000-0000-4000-8000-000000000000' })).toEqual([
      400,
      'unauthorized_client',
      [700016],
    ]);
    expect(await refused({ scope: 'https://example.com/.default' })).toEqual([400, 'invalid_resource', [500011]]);
    expect(await refused({ scope: COGNITIVE })).toEqual([400, 'invalid_scope', [70011]]);
  });

  it('refuses an application without a federated credential', async () => {
    const application = { clientId: world.azure.clientId, objectId: world.azure.tenantId, federated: [] };
    await start({ applications: [application] });
    expect(await refused({})).toEqual([401, 'invalid_client', [70025]]);
  });

  it('refuses an assertion six minutes past its end, not four', async () => {
    const end = (minutes: number): string => {
      const exp = Math.floor(Date.now() / 1000) - minutes * 60;
      return jwt({ exp, iat: exp - 300, nbf: exp - 900 });
    };
    expect((await token({ client_assertion: end(4) })).status).toBe(200);
    expect(await refused({ client_assertion: end(6) })).toEqual([401, 'invalid_client', [700024]]);
  });

  it('refuses an assertion that another key signed', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const claims = JSON.parse(Buffer.from(jwt().split('.')[1] ?? '', 'base64url').toString()) as Fields;
    const forged = signJwt(claims, privateKey, world.issuer.jwks().keys[0]?.kid ?? '');
    expect(await refused({ client_assertion: forged })).toEqual([401, 'invalid_client', [700027]]);
  });

  it.each([
    ['90033', 503],
    ['90055', 429],
    ['7000222', 401],
  ])('misbehaves with AADSTS%s', async (code, status) => {
    world.azure.authority.faults.add({ kind: 'error', code });
    expect((await refused({})).slice(0, 1)).toEqual([status]);
    expect((await token()).status).toBe(200);
  });
});

const accessToken = async (scope = COGNITIVE): Promise<string> =>
  String((await token({ scope: `${scope}/.default` })).body.access_token);

describe('an Azure AI resource', () => {
  const message = { model: 'claude-sonnet-4-5', max_tokens: 100, messages: [{ role: 'user', content: 'Hi' }] };
  const call = (path: string, body: Fields, headers: Record<string, string>) =>
    post(world.azure.models.url + path, body, { 'anthropic-version': '2023-06-01', ...headers });
  const messages = (headers: Record<string, string>, body: Fields = message) =>
    call('/anthropic/v1/messages', body, headers);
  const bearer = (value: string): Record<string, string> => ({ authorization: `Bearer ${value}` });

  it('answers Messages to a token of either audience and to the key, whole and streamed', async () => {
    const headers = [
      bearer(await accessToken()),
      bearer(await accessToken('https://ai.azure.com')),
      { 'x-api-key': world.azure.apiKey },
    ];
    for (const one of headers) {
      expect((await messages(one)).body).toMatchObject({ content: [{ type: 'text', text: 'Hello from Azure.' }] });
    }
    const { text } = await messages(bearer(await accessToken()), { ...message, stream: true });
    expect(sseTypes(text).at(-1)).toBe('message_stop');
  });

  it('refuses a token for another audience, a spoilt one, one that ended, and a wrong key', async () => {
    const good = await accessToken();
    const [head, payload, signature = ''] = good.split('.');
    const spoilt = `${head}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    const management = await accessToken('https://management.azure.com');
    for (const wrong of [
      bearer(management),
      bearer(spoilt),
      { 'x-api-key': 'wrong' },
      { 'api-key': world.azure.apiKey },
    ]) {
      expect((await messages(wrong)).status).toBe(401);
    }
    expect((await messages(bearer(management))).body.message).toMatch(/audience is incorrect/);
    expect((await messages(bearer(good))).status).toBe(200);
    world.expireCredentials();
    expect((await messages(bearer(good))).status).toBe(401);
  });

  it('refuses a principal without a role on the resource', async () => {
    await start({ allowed: [] });
    const { status, body } = await messages(bearer(await accessToken()));
    expect([status, (body.error as Fields).code]).toEqual([401, 'PermissionDenied']);
  });

  it('knows its deployments', async () => {
    await start({ deployments: ['claude-sonnet-4-5'] });
    const headers = bearer(await accessToken());
    expect((await messages(headers)).status).toBe(200);
    const { status, body } = await messages(headers, { ...message, model: 'claude-haiku-4-5' });
    expect([status, (body.error as Fields).code]).toEqual([404, 'DeploymentNotFound']);
  });

  it('answers Azure OpenAI by both of its spellings, whole and streamed', async () => {
    const headers = bearer(await accessToken());
    const chat = { messages: [{ role: 'user', content: 'Hi' }] };
    const [responses, dated, undated] = await Promise.all([
      call('/openai/v1/responses', { model: 'gpt', input: 'Hi' }, headers),
      call('/openai/deployments/gpt/chat/completions?api-version=2024-10-21', chat, headers),
      call('/openai/deployments/gpt/chat/completions', chat, headers),
    ]);
    expect(responses.body).toMatchObject({
      status: 'completed',
      output: [{ content: [{ type: 'output_text', text: 'Hello from Azure.' }] }],
    });
    expect(dated.body).toMatchObject({ choices: [{ message: { content: 'Hello from Azure.' } }] });
    expect(undated.status).toBe(404);
    const streamed = await call('/openai/v1/responses', { model: 'gpt', input: 'Hi', stream: true }, headers);
    expect([sseTypes(streamed.text)[0], sseTypes(streamed.text).at(-1)]).toEqual([
      'response.created',
      'response.completed',
    ]);
    const chunks = await call('/openai/v1/chat/completions', { ...chat, model: 'gpt', stream: true }, headers);
    expect(chunks.text.endsWith('data: [DONE]\n\n')).toBe(true);
    expect(
      (await call('/openai/v1/responses', { model: 'gpt', input: 'Hi' }, { 'api-key': world.azure.apiKey })).status,
    ).toBe(200);
    expect((await call('/openai/v1/responses', { model: 'gpt', input: 'Hi' }, {})).status).toBe(401);
  });
});
