import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AnthropicOptions } from '../../src/emulators/anthropic.ts';
import { type Anthropic, SKEWS, startWorld, type World } from '../../src/emulators/index.ts';
import { signJwt } from '../../src/emulators/json-web-token.ts';
import { echoScript } from '../../src/emulators/script.ts';
import { type Fields, post, sseTypes } from './http-client.ts';

const OAUTH = { 'anthropic-beta': 'oauth-2025-04-20' };
const FEDERATION = { 'anthropic-beta': 'oauth-2025-04-20,oidc-federation-2026-04-01' };

let world: World & { readonly anthropic: Anthropic };
const start = async (anthropic: Partial<AnthropicOptions> = {}): Promise<void> => {
  await world?.close();
  world = await startWorld({ model: echoScript('Hello.'), anthropic });
};
beforeEach(() => start());
afterEach(() => world.close());

const jwt = (change: Fields = {}): string => world.issuer.mint('https://api.anthropic.com', change);

const exchange = (change: Fields = {}, headers: Record<string, string> = FEDERATION) =>
  post(
    `${world.anthropic.url}/v1/oauth/token`,
    {
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion: jwt(),
      federation_rule_id: world.anthropic.ruleId,
      organization_id: world.anthropic.organizationId,
      service_account_id: world.anthropic.serviceAccountId,
      ...change,
    },
    headers,
  );

/** The cause the console shows; the caller must have seen the same 401 for each. */
const causeOf = async (change: Fields): Promise<string | undefined> => {
  const { status, body } = await exchange(change);
  expect(status).toBe(401);
  expect(body).toMatchObject({
    type: 'error',
    error: { type: 'authentication_error', message: 'Authentication failed' },
  });
  return world.anthropic.history().at(-1);
};

describe("Anthropic's exchange", () => {
  it('gives a token that lives twice as long as the JWT has left', async () => {
    const { status, body } = await exchange();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      access_token: expect.stringMatching(/^sk-ant-oat01-/),
      token_type: 'Bearer',
      scope: 'workspace:inference',
    });
    expect(body.expires_in).toBeGreaterThanOrEqual(596);
    expect(body.expires_in).toBeLessThanOrEqual(600);
  });

  it('never lets it live longer than the rule says, nor shorter than a minute', async () => {
    await start({ change: { lifeSeconds: 120 } });
    expect((await exchange()).body.expires_in).toBe(120);
    const exp = Math.floor(Date.now() / 1000) + 10;
    expect((await exchange({ assertion: jwt({ exp }) })).body.expires_in).toBe(60);
  });

  it('takes each jti once, and a fresh one after it', async () => {
    const assertion = jwt();
    expect((await exchange({ assertion })).status).toBe(200);
    expect(await causeOf({ assertion })).toBe('jti_reused');
    expect((await exchange()).status).toBe(200);
    expect(await causeOf({ assertion: jwt({ jti: undefined }) })).toBe('jti_required');
  });

  it('takes a jti again where the issuer does not check it', async () => {
    await start({ change: { checkJti: false } });
    const assertion = jwt();
    expect([(await exchange({ assertion })).status, (await exchange({ assertion })).status]).toEqual([200, 200]);
  });

  it('hides every cause behind one 401', async () => {
    const now = Math.floor(Date.now() / 1000);
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const claims = JSON.parse(Buffer.from(jwt().split('.')[1] ?? '', 'base64url').toString()) as Fields;
    const forged = signJwt(claims, privateKey, world.issuer.jwks().keys[0]?.kid ?? '');
    expect(await causeOf({ assertion: forged })).toBe('invalid_signature');
    expect(await causeOf({ assertion: 'x' })).toBe('malformed_assertion');
    expect(await causeOf({ assertion: jwt({ iss: 'https://x.example' }) })).toBe('unknown_issuer');
    expect(await causeOf({ assertion: jwt({ sub: 'repo:octo-org/payments:pull_request' }) })).toBe(
      'match_subject_prefix',
    );
    expect(await causeOf({ assertion: jwt({ exp: now - 31, iat: now - 331 }) })).toBe('assertion_expired');
    expect(await causeOf({ assertion: jwt({ iat: now, exp: now + 3601 }) })).toBe('assertion_lifetime_too_long');
    expect(await causeOf({ federation_rule_id: 'fdrl_01AAAAAAAAAAAA' })).toBe('unknown_rule');
    expect(await causeOf({ service_account_id: 'svac_01AAAAAAAAAAAA' })).toBe('service_account_not_allowed');
    expect(await causeOf({ workspace_id: 'default' })).toBe('workspace_not_allowed');
    expect(await causeOf({ organization_id: '00000000-0000-4000-8000-000000000000' })).toBe('organization_mismatch');
    expect((await exchange({ assertion: jwt({ iat: now, exp: now + 3600 }) })).status).toBe(200);
    expect((await exchange({ workspace_id: world.anthropic.workspaceId })).status).toBe(200);
  });

  it('refuses an issuer whose clock runs five minutes ahead, and one five minutes behind', async () => {
    const skewed = async (skew: (typeof SKEWS)[keyof typeof SKEWS]): Promise<string | undefined> => {
      const iat = Math.floor(Date.now() / 1000) + skew.seconds;
      return causeOf({ assertion: jwt({ iat, nbf: iat - 600, exp: iat + 269 }) });
    };
    expect([await skewed(SKEWS.ahead), await skewed(SKEWS.behind)]).toEqual([
      'assertion_not_yet_valid',
      'assertion_expired',
    ]);
  });

  it('matches a prefix only when it ends in a star, and audience and claims exactly', async () => {
    await start({ change: { subjectPrefix: 'repo:octo-org/payments:*' } });
    expect((await exchange()).status).toBe(200);
    await start({ change: { subjectPrefix: 'repo:octo-org/payments:' } });
    expect(await causeOf({})).toBe('match_subject_prefix');
    await start({ change: { audience: 'https://api.anthropic.com', claims: { ref: 'refs/heads/main' } } });
    expect((await exchange()).status).toBe(200);
    expect(await causeOf({ assertion: world.issuer.mint('https://api.anthropic.com/') })).toBe('match_audience');
    expect(await causeOf({ assertion: jwt({ ref: 'refs/heads/x' }) })).toBe('match_claims');
  });

  it('asks for the workspace when the rule has two', async () => {
    await start({ change: { workspaces: ['default', 'wrkspc_01AAAAAAAAAAAA'] } });
    expect(await causeOf({})).toBe('workspace_id_required');
    expect((await exchange({ workspace_id: 'default' })).status).toBe(200);
  });

  it.each([
    ['a rule id of another form', { federation_rule_id: 'rule-1' }],
    ['no service account', { service_account_id: undefined }],
    ['a workspace of another form', { workspace_id: 'main' }],
    ['an organisation that is no UUID', { organization_id: 'acme' }],
    ['an assertion above 16 KiB', { assertion: 'x'.repeat(16 * 1024 + 1) }],
  ])('answers 400 to %s', async (_, change) => {
    const { status, body } = await exchange(change);
    expect([status, (body.error as Fields).type]).toEqual([400, 'invalid_request_error']);
    expect(world.anthropic.history()).toEqual([]);
  });

  it('answers 400 without the federation beta', async () => {
    expect((await exchange({}, OAUTH)).status).toBe(400);
  });
});

describe("Anthropic's Messages", () => {
  const body = { model: 'claude-sonnet-4-5', max_tokens: 10, messages: [{ role: 'user', content: 'Hi' }] };
  const call = (headers: Record<string, string>, change: Fields = {}, path = '/v1/messages') =>
    post(world.anthropic.url + path, { ...body, ...change }, { 'anthropic-version': '2023-06-01', ...headers });
  const minted = async (): Promise<string> => String((await exchange()).body.access_token);

  it('answers a key, a minted token and a subscription, whole, streamed and counted', async () => {
    const bearers = [await minted(), world.anthropic.subscriptionToken];
    const headers = [
      { 'x-api-key': world.anthropic.apiKey },
      ...bearers.map((token) => ({ ...OAUTH, authorization: `Bearer ${token}` })),
    ];
    for (const one of headers) expect((await call(one)).body).toMatchObject({ content: [{ text: 'Hello.' }] });
    expect(sseTypes((await call(headers[1] ?? {}, { stream: true })).text).at(0)).toBe('message_start');
    const counted = await call(headers[1] ?? {}, { max_tokens: undefined }, '/v1/messages/count_tokens');
    expect(Number(counted.body.input_tokens)).toBeGreaterThan(0);
  });

  it('refuses a token without the OAuth beta, one that ended, an unknown one and a wrong key', async () => {
    const authorization = `Bearer ${await minted()}`;
    expect((await call({ ...OAUTH, authorization })).status).toBe(200);
    expect((await call({ authorization })).body).toMatchObject({ error: { type: 'authentication_error' } });
    expect((await call({ ...OAUTH, authorization: 'Bearer sk-ant-oat01-x' })).status).toBe(401);
    expect((await call({ 'x-api-key': 'wrong' })).status).toBe(401);
    expect((await call({})).status).toBe(401);
    world.expireCredentials();
    expect((await call({ ...OAUTH, authorization })).status).toBe(401);
  });

  it('takes a token shown as key and bearer at once only when told to', async () => {
    const both = async (): Promise<Record<string, string>> => {
      const token = await minted();
      return { ...OAUTH, authorization: `Bearer ${token}`, 'x-api-key': token };
    };
    expect((await call(await both())).status).toBe(200);
    await start({ tokenAlsoAsKey: false });
    expect((await call(await both())).status).toBe(401);
  });

  it('refuses a token of a rule without an inference scope', async () => {
    await start({ change: { scope: 'org:admin' } });
    const { status, body: refused } = await call({ ...OAUTH, authorization: `Bearer ${await minted()}` });
    expect([status, (refused.error as Fields).type]).toEqual([403, 'permission_error']);
  });

  it('wants its version header', async () => {
    const { apiKey, url } = world.anthropic;
    expect((await post(`${url}/v1/messages`, body, { 'x-api-key': apiKey })).status).toBe(400);
  });

  it.each([
    ['rate_limit_error', 429],
    ['overloaded_error', 529],
    ['api_error', 500],
    ['permission_error', 403],
  ])('misbehaves with %s', async (code, status) => {
    world.anthropic.faults.add({ kind: 'error', code });
    const key = { 'x-api-key': world.anthropic.apiKey };
    expect([(await call(key)).status, (await call(key)).status]).toEqual([status, 200]);
  });
});
