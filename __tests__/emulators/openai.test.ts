import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type OpenAi, startWorld, type World } from '../../src/emulators/index.ts';
import type { OpenAiOptions } from '../../src/emulators/openai.ts';
import { echoScript } from '../../src/emulators/script.ts';
import { type Fields, post, sseTypes } from './http-client.ts';

let world: World & { readonly openai: OpenAi };
const start = async (openai: Partial<OpenAiOptions> = {}): Promise<void> => {
  await world?.close();
  world = await startWorld({ model: echoScript('Hello.'), openai });
};
beforeEach(() => start());
afterEach(() => world.close());

const jwt = (change: Fields = {}, audience = world.openai.audience): string => world.issuer.mint(audience, change);
const exchange = (change: Fields = {}) =>
  post(`${world.openai.url}/oauth/token`, {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    subject_token: jwt(),
    identity_provider_id: world.openai.identityProviderId,
    service_account_id: world.openai.serviceAccountId,
    ...change,
  });
const answered = async (change: Fields): Promise<unknown[]> => {
  const { status, body } = await exchange(change);
  return [status, body.error];
};

describe("OpenAI's exchange", () => {
  it('gives a token that never outlives the JWT, nor an hour', async () => {
    const { status, body } = await exchange();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      token_type: 'Bearer',
    });
    expect(body.expires_in).toBeGreaterThanOrEqual(298);
    expect(body.expires_in).toBeLessThanOrEqual(300);
    const end = Math.floor(Date.now() / 1000) + Number(body.expires_in);
    expect(Math.abs(Number(body.expires_at) - end)).toBeLessThanOrEqual(1);
    const exp = Math.floor(Date.now() / 1000) + 7200;
    expect((await exchange({ subject_token: jwt({ exp }) })).body.expires_in).toBe(3600);
  });

  it('refuses an unknown provider, another audience or issuer, an expired token and a missing field', async () => {
    const past = Math.floor(Date.now() / 1000) - 1;
    expect(await answered({ identity_provider_id: 'idp_x' })).toEqual([401, 'invalid_client']);
    expect(await answered({ subject_token: jwt({}, 'other') })).toEqual([400, 'invalid_grant']);
    expect(await answered({ subject_token: jwt({ iss: 'https://x.example' }) })).toEqual([400, 'invalid_grant']);
    expect(await answered({ subject_token: jwt({ exp: past }) })).toEqual([400, 'invalid_grant']);
    expect(await answered({ service_account_id: undefined })).toEqual([400, 'invalid_request']);
    expect(await answered({})).toEqual([200, undefined]);
  });

  it('admits through exactly one enabled mapping', async () => {
    expect(await answered({ subject_token: jwt({ sub: 'repo:octo-org/other:pull_request' }) })).toEqual([
      403,
      'access_denied',
    ]);
    const one = { serviceAccountId: 'svc_acct_1', claims: { repository: 'octo-org/payments' } };
    await start({ mappings: [one, { ...one, enabled: false }] });
    expect(await answered({})).toEqual([200, undefined]);
    await start({ mappings: [one, one] });
    expect(await answered({})).toEqual([403, 'access_denied']);
  });
});

describe("OpenAI's models", () => {
  const call = (bearer: string, body: Fields = { model: 'gpt-5.4', input: 'Hi' }, path = '/v1/responses') =>
    post(world.openai.url + path, body, bearer === '' ? {} : { authorization: `Bearer ${bearer}` });

  it('answer Responses and Chat Completions, whole and streamed', async () => {
    const token = String((await exchange()).body.access_token);
    expect((await call(token)).body).toMatchObject({ output: [{ content: [{ text: 'Hello.' }] }] });
    const { text } = await call(world.openai.apiKey, { model: 'gpt-5.4', input: 'Hi', stream: true });
    expect(sseTypes(text)).toEqual([
      'response.created',
      'response.in_progress',
      'response.output_item.added',
      'response.content_part.added',
      'response.output_text.delta',
      'response.output_text.done',
      'response.content_part.done',
      'response.output_item.done',
      'response.completed',
    ]);
    const chat = { model: 'gpt-5.4', messages: [{ role: 'user', content: 'Hi' }] };
    expect((await call(token, chat, '/v1/chat/completions')).body).toMatchObject({ object: 'chat.completion' });
  });

  it('refuse no token, a wrong one and one that ended', async () => {
    const token = String((await exchange()).body.access_token);
    const codes = async (bearer: string): Promise<unknown[]> => {
      const { status, body } = await call(bearer);
      return [status, (body.error as Fields | null)?.code];
    };
    expect(await codes(token)).toEqual([200, undefined]);
    expect(await codes('')).toEqual([401, 'missing_api_key']);
    expect(await codes('wrong')).toEqual([401, 'invalid_api_key']);
    world.expireCredentials();
    expect(await codes(token)).toEqual([401, 'token_expired']);
  });
});
