import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { IdentityPoolClient } from 'google-auth-library';
import type { GoogleOptions } from '../../src/emulators/google.ts';
import { type Google, startWorld, type World } from '../../src/emulators/index.ts';
import { signJwt } from '../../src/emulators/json-web-token.ts';
import { echoScript } from '../../src/emulators/script.ts';
import { asked, type Fields, json, post, sseTypes } from './http-client.ts';

const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
type Change = Partial<GoogleOptions>;

let world: World & { readonly google: Google };
const start = async (google: Change = {}): Promise<void> => {
  await world?.close();
  world = await startWorld({ model: echoScript('Hello from Vertex.'), google });
};
beforeEach(() => start());
afterEach(() => world.close());

const jwt = (change: Fields = {}, audience = `https:${world.google.audience}`): string =>
  world.issuer.mint(audience, change);

const fields = (change: Fields = {}): Fields => ({
  audience: world.google.audience,
  grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
  requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  scope: SCOPE,
  subject_token: jwt(),
  ...change,
});

const exchange = (change: Fields = {}, headers: Record<string, string> = {}) =>
  post(`${world.google.sts.url}/v1/token`, fields(change), headers);

/** Status, error and its text. */
const refused = async (change: Fields): Promise<unknown[]> => {
  const { status, body } = await exchange(change);
  return [status, body.error, body.error_description];
};

const federated = async (): Promise<string> => String((await exchange()).body.access_token);

describe("Google's token exchange", () => {
  it('answers snake_case JSON, camelCase JSON and a snake_case form alike', async () => {
    const camel = Object.fromEntries(
      Object.entries(fields()).map(([name, value]) => [
        name.replace(/_(.)/g, (_, c: string) => c.toUpperCase()),
        value,
      ]),
    );
    const url = `${world.google.sts.url}/v1/token`;
    const form = new URLSearchParams(fields() as Record<string, string>);
    const answers = [await exchange(), await post(url, camel), await asked(url, { method: 'POST', body: form })];
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(body).toMatchObject({
        access_token: expect.stringMatching(/^ya29\.d\./),
        issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        token_type: 'Bearer',
      });
      expect(body.expires_in).toBeGreaterThanOrEqual(298);
      expect(body.expires_in).toBeLessThanOrEqual(300);
    }
  });

  it('gives an hour at most, however long the JWT lives', async () => {
    const exp = Math.floor(Date.now() / 1000) + 7200;
    expect((await exchange({ subject_token: jwt({ exp }) })).body.expires_in).toBe(3600);
  });

  it('serves the official library, with a token URL on loopback', async () => {
    const client = new IdentityPoolClient({
      type: 'external_account',
      audience: world.google.audience,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: `${world.google.sts.url}/v1/token`,
      service_account_impersonation_url: `${world.google.iamCredentials.url}/v1/projects/-/serviceAccounts/${world.google.serviceAccount}:generateAccessToken`,
      scopes: [SCOPE],
      subject_token_supplier: { getSubjectToken: async () => jwt() },
    });
    expect((await client.getAccessToken()).token).toMatch(/^ya29\.c\./);
  });

  it.each([
    ['the pool', (a: string) => a.replace(/\/providers.*/, '')],
    ['a project id', (a: string) => a.replace(/projects\/\d+/, 'projects/octo-payments')],
    ['the https form', (a: string) => `https:${a}`],
  ])('refuses %s as audience and says what it should be', async (_, spoil) => {
    const [status, error, text] = await refused({ audience: spoil(world.google.audience) });
    expect([status, error]).toEqual([400, 'invalid_request']);
    expect(text).toMatch(/^Invalid value for "audience"\. This value should be the full resource name/);
  });

  it('refuses a provider that is absent, and one that is disabled, with the same words', async () => {
    const absent = await refused({ audience: world.google.audience.replace('/github', '/gitlab') });
    await start({ change: { disabled: true } });
    expect(absent.slice(0, 2)).toEqual([400, 'invalid_target']);
    expect(await refused({})).toEqual(absent);
  });

  it("takes a JWT made for the provider's name without https:, not one for another audience", async () => {
    expect((await exchange({ subject_token: jwt({}, world.google.audience) })).status).toBe(200);
    const [status, error, text] = await refused({ subject_token: jwt({}, 'sts.amazonaws.com') });
    expect([status, error]).toEqual([400, 'invalid_grant']);
    expect(text).toMatch(/^The audience in ID Token \[sts\.amazonaws\.com\] does not match the expected audience/);
  });

  it('takes only the allowed audiences once they are listed', async () => {
    await start({ change: { audiences: ['keyless'] } });
    expect((await exchange({ subject_token: jwt({}, 'keyless') })).status).toBe(200);
    expect((await exchange()).body.error).toBe('invalid_grant');
  });

  it('refuses another issuer, a stale token and one of 48 hours, but not one just under', async () => {
    const now = Math.floor(Date.now() / 1000);
    const iat = now - 400;
    const day2 = now + 48 * 3600;
    expect(await refused({ subject_token: jwt({ iat, exp: now - 1 }) })).toEqual([
      400,
      'invalid_grant',
      `ID Token issued at ${iat} is stale to sign-in.`,
    ]);
    expect((await refused({ subject_token: jwt({ iss: 'https://ghe.example.com' }) }))[1]).toBe('invalid_grant');
    expect((await refused({ subject_token: jwt({ iat: now, exp: day2 }) }))[1]).toBe('invalid_grant');
    expect((await exchange({ subject_token: jwt({ iat: now, exp: day2 - 1 }) })).status).toBe(200);
  });

  it('refuses a token that another key signed', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const claims = JSON.parse(Buffer.from(jwt().split('.')[1] ?? '', 'base64url').toString()) as Fields;
    const forged = signJwt(claims, privateKey, world.issuer.jwks().keys[0]?.kid ?? '');
    expect(await refused({ subject_token: forged })).toEqual([
      400,
      'invalid_grant',
      'Unable to verify the ID Token signature.',
    ]);
  });

  it('refuses what the attribute condition does not admit', async () => {
    await start({ change: { condition: (claims) => claims.ref === 'refs/heads/main' } });
    expect((await exchange()).status).toBe(200);
    expect(await refused({ subject_token: jwt({ ref: 'refs/heads/other' }) })).toEqual([
      400,
      'unauthorized_client',
      'The given credential is rejected by the attribute condition.',
    ]);
  });

  it('refuses a mapped attribute of 128 bytes, not of 127', async () => {
    expect((await exchange({ subject_token: jwt({ sub: 'x'.repeat(127) }) })).status).toBe(200);
    const [status, , text] = await refused({ subject_token: jwt({ sub: 'x'.repeat(128) }) });
    expect(status).toBe(400);
    expect(text).toMatch(/^The size of mapped attribute google\.subject exceeds the 127 bytes limit/);
  });

  it('refuses an Authorization header, a missing scope and an unknown grant', async () => {
    expect((await exchange({}, { authorization: 'Bearer x' })).body.error).toBe('invalid_request');
    expect((await exchange({ scope: undefined })).body.error).toBe('invalid_scope');
    expect((await exchange({ grant_type: 'client_credentials' })).body.error).toBe('unsupported_grant_type');
  });
});

describe("Google's IAM credentials", () => {
  const generate = (bearer: string | undefined, body: Fields, email = world.google.serviceAccount) =>
    post(
      `${world.google.iamCredentials.url}/v1/projects/-/serviceAccounts/${email}:generateAccessToken`,
      body,
      bearer === undefined ? {} : { authorization: `Bearer ${bearer}` },
    );

  it('gives a token of the service account for as long as asked', async () => {
    const { status, body } = await generate(await federated(), { scope: [SCOPE], lifetime: '900s' });
    expect(status).toBe(200);
    expect(body.accessToken).toMatch(/^ya29\.c\./);
    const left = Date.parse(String(body.expireTime)) - Date.now();
    expect(left).toBeGreaterThan(895_000);
    expect(left).toBeLessThanOrEqual(900_000);
  });

  it('refuses more than an hour unless the account allows it', async () => {
    const ask = { scope: [SCOPE], lifetime: '3601s' };
    const { status, body } = await generate(await federated(), ask);
    expect([status, (body.error as Fields).status]).toEqual([400, 'INVALID_ARGUMENT']);
    const users = [
      'principalSet://iam.googleapis.com/projects/481516234201/locations/global/workloadIdentityPools/ci/*',
    ];
    await start({
      serviceAccounts: [{ email: 'long@octo-payments.iam.gserviceaccount.com', users, longestSeconds: 43_200 }],
    });
    expect((await generate(await federated(), ask)).status).toBe(200);
  });

  it('refuses a principal without a binding, with the permission in the details', async () => {
    const other = jwt({ repository: 'octo-org/other' });
    const token = String((await exchange({ subject_token: other })).body.access_token);
    expect(await generate(token, { scope: [SCOPE] })).toMatchObject({
      status: 403,
      body: {
        error: {
          code: 403,
          message: "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
          status: 'PERMISSION_DENIED',
          details: [
            {
              '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
              reason: 'IAM_PERMISSION_DENIED',
              metadata: { permission: 'iam.serviceAccounts.getAccessToken' },
            },
          ],
        },
      },
    });
    expect((await generate(await federated(), { scope: [SCOPE] })).status).toBe(200);
  });

  it('walks a delegation chain only when each account is open to the one before', async () => {
    const member =
      'principalSet://iam.googleapis.com/projects/481516234201/locations/global/workloadIdentityPools/ci/*';
    const [target, hop] = ['target', 'hop'].map((name) => `${name}@octo-payments.iam.gserviceaccount.com`) as [
      string,
      string,
    ];
    await start({
      serviceAccounts: [
        { email: target, users: [`serviceAccount:${hop}`] },
        { email: hop, users: [member] },
      ],
    });
    const chain = { scope: [SCOPE], delegates: [`projects/-/serviceAccounts/${hop}`] };
    expect((await generate(await federated(), chain, target)).status).toBe(200);
    expect((await generate(await federated(), { scope: [SCOPE] }, target)).status).toBe(403);
  });

  it('refuses a missing bearer, an unknown one, one that ended, and one with too narrow a scope', async () => {
    const reason = async (bearer: string | undefined): Promise<unknown> => {
      const { status, body } = await generate(bearer, { scope: [SCOPE] });
      return [status, ((body.error as Fields).details as Fields[])[0]?.reason];
    };
    const narrow = String((await exchange({ scope: 'https://www.googleapis.com/auth/devstorage' })).body.access_token);
    const ended = await federated();
    expect(await reason(undefined)).toEqual([401, 'CREDENTIALS_MISSING']);
    expect(await reason('ya29.unknown')).toEqual([401, 'ACCESS_TOKEN_TYPE_UNSUPPORTED']);
    expect(await reason(narrow)).toEqual([403, 'ACCESS_TOKEN_SCOPE_INSUFFICIENT']);
    world.expireCredentials();
    expect(await reason(ended)).toEqual([401, 'ACCESS_TOKEN_EXPIRED']);
  });

  it('tells which permissions a principal holds, and takes no wildcards', async () => {
    const url = `${world.google.resourceManager.url}/v1/projects/octo-payments:testIamPermissions`;
    const ask = async (permissions: string[]) =>
      post(url, { permissions }, { authorization: `Bearer ${await federated()}` });
    const held = ['aiplatform.endpoints.predict', 'resourcemanager.projects.delete'];
    expect((await ask(held)).body).toEqual({ permissions: ['aiplatform.endpoints.predict'] });
    expect((await ask(['aiplatform.*'])).status).toBe(400);
  });

  it('takes no question with a permission that does not exist, or with more than a hundred', async () => {
    const url = `${world.google.resourceManager.url}/v3/projects/octo-payments:testIamPermissions`;
    const ask = async (permissions: string[]): Promise<unknown[]> => {
      const { status, body } = await post(url, { permissions }, { authorization: `Bearer ${await federated()}` });
      return [status, (body.error as Fields | undefined)?.status];
    };
    expect(await ask(['aiplatform.endpoints.predict', 'nothing.such.get'])).toEqual([400, 'INVALID_ARGUMENT']);
    expect(await ask(Array.from({ length: 101 }, () => 'storage.objects.get'))).toEqual([400, 'INVALID_ARGUMENT']);
    expect(await ask(Array.from({ length: 100 }, () => 'storage.objects.get'))).toEqual([200, undefined]);
  });

  it('tells of a service account what the project gives and what the account gives', async () => {
    const url = (email: string): string =>
      `${world.google.iam.url}/v1/projects/-/serviceAccounts/${email}:testIamPermissions`;
    const permissions = ['iam.serviceAccounts.actAs', 'aiplatform.endpoints.predict'];
    const ask = async (email: string): Promise<unknown[]> => {
      const { status, body } = await post(
        url(email),
        { permissions },
        { authorization: `Bearer ${await federated()}` },
      );
      return [status, body.permissions];
    };
    expect(await ask(world.google.serviceAccount)).toEqual([200, ['aiplatform.endpoints.predict']]);
    expect(await ask('other@octo-payments.iam.gserviceaccount.com')).toEqual([404, undefined]);
    expect((await post(url(world.google.serviceAccount), { permissions })).status).toBe(401);
  });
});

describe('Vertex', () => {
  const body = { anthropic_version: 'vertex-2023-10-16', max_tokens: 100, messages: [{ role: 'user', content: 'Hi' }] };
  const call = async (change: { path?: string; body?: Fields; bearer?: string; project?: string } = {}) => {
    const project = change.project ?? 'octo-payments';
    const path = change.path ?? 'us-east5/publishers/anthropic/models/claude-sonnet-4-5@20250929:rawPredict';
    const headers = { authorization: `Bearer ${change.bearer ?? (await federated())}` };
    return post(`${world.google.vertex.url}/v1/projects/${project}/locations/${path}`, change.body ?? body, headers);
  };
  const stream = 'global/publishers/anthropic/models/claude-sonnet-4-5:streamRawPredict';

  it('answers whole and as server-sent events', async () => {
    expect((await call()).body).toMatchObject({
      type: 'message',
      model: 'claude-sonnet-4-5-20250929',
      content: [{ type: 'text', text: 'Hello from Vertex.' }],
    });
    const { text } = await call({ path: stream, body: { ...body, stream: true } });
    expect(sseTypes(text)).toEqual([
      'message_start',
      'content_block_start',
      'content_block_delta',
      'content_block_stop',
      'message_delta',
      'message_stop',
    ]);
  });

  it('counts tokens', async () => {
    const path = 'us-east5/publishers/anthropic/models/count-tokens:rawPredict';
    const { status, body: counted } = await call({
      path,
      body: { model: 'claude-sonnet-4-5', messages: body.messages },
    });
    expect([status, Number(counted.input_tokens) > 0]).toEqual([200, true]);
  });

  it('refuses another project, a principal without the permission, and a token that ended', async () => {
    const denied = await call({ project: 'someone-elses' });
    expect([denied.status, (denied.body.error as Fields).message]).toEqual([
      403,
      "Permission 'aiplatform.endpoints.predict' denied on resource '//aiplatform.googleapis.com/projects/someone-elses/locations/us-east5/publishers/anthropic/models/claude-sonnet-4-5@20250929' (or it may not exist).",
    ]);
    const bearer = await federated();
    expect((await call({ bearer })).status).toBe(200);
    world.expireCredentials();
    expect((await call({ bearer })).status).toBe(401);
    await start({ grants: {} });
    expect((await call()).status).toBe(403);
  });

  it('refuses an unknown model, a location without it, and a body with the model or the wrong version', async () => {
    const wrong = await Promise.all([
      call({ path: 'us-east5/publishers/anthropic/models/gpt-4:rawPredict' }),
      call({ path: stream.replace('global', 'mars-north1') }),
      call({ body: { ...body, model: 'claude-sonnet-4-5' } }),
      call({ body: { ...body, anthropic_version: 'bedrock-2023-05-31' } }),
    ]);
    expect(wrong.map(({ status }) => status)).toEqual([404, 400, 400, 400]);
  });

  it('answers for a Google model, whole and streamed', async () => {
    const gemini = 'us-central1/publishers/google/models/gemini-2.5-pro';
    const contents = [{ role: 'user', parts: [{ text: 'Hi' }] }];
    const { body: whole } = await call({ path: `${gemini}:generateContent`, body: { contents } });
    const streamed = await call({ path: `${gemini}:streamGenerateContent?alt=sse`, body: { contents } });
    const wanted = { candidates: [{ content: { parts: [{ text: 'Hello from Vertex.' }] }, finishReason: 'STOP' }] };
    expect(whole).toMatchObject(wanted);
    expect(json(streamed.text.replace(/^data: /, ''))).toMatchObject(wanted);
  });

  it('misbehaves in the middle of a stream, and waits for one to do so', async () => {
    world.google.vertex.faults.add({ kind: 'stream-exception' });
    expect((await call()).status).toBe(200);
    const { text } = await call({ path: stream, body: { ...body, stream: true } });
    expect(sseTypes(text).at(-1)).toBe('error');
    world.google.vertex.faults.add({ kind: 'error', code: 'RESOURCE_EXHAUSTED' });
    expect((await call()).status).toBe(429);
  });
});
