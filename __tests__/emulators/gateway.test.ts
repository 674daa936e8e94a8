import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { GatewayOptions } from '../../src/emulators/gateway.ts';
import { type Gateway, startWorld, type World } from '../../src/emulators/index.ts';
import { type JwksIssuer, startJwks } from '../../src/emulators/jwks.ts';
import { echoScript } from '../../src/emulators/script.ts';
import { type Fields, post, sseTypes } from './http-client.ts';

let world: World & { readonly gateway: Gateway };
const start = async (gateway: Partial<GatewayOptions> = {}): Promise<void> => {
  await world?.close();
  world = await startWorld({ model: echoScript('Hello.'), gateway });
};
beforeEach(() => start());
afterEach(() => world.close());

const message = { model: 'claude-sonnet-4-5', max_tokens: 10, messages: [{ role: 'user', content: 'Hi' }] };
const jwt = (change: Fields = {}, audience = world.gateway.audience): string => world.issuer.mint(audience, change);
const call = (headers: Record<string, string> = {}, path = '/v1/messages', body: Fields = message, token = jwt()) =>
  post(world.gateway.baseUrl + path, body, { authorization: `Bearer ${token}`, ...headers });

describe('a gateway', () => {
  it('answers all three APIs to a JWT made for it, and to its own key', async () => {
    expect((await call()).body).toMatchObject({ content: [{ text: 'Hello.' }] });
    expect(sseTypes((await call({}, '/v1/messages', { ...message, stream: true })).text).at(-1)).toBe('message_stop');
    expect((await call({}, '/v1/messages/count_tokens')).status).toBe(200);
    expect((await call({}, '/v1/chat/completions')).body).toMatchObject({
      choices: [{ message: { content: 'Hello.' } }],
    });
    expect((await call({}, '/v1/responses', { model: 'gpt', input: 'Hi' })).body).toMatchObject({
      status: 'completed',
    });
    const key = { authorization: '', 'x-api-key': world.gateway.apiKey };
    expect((await call(key)).status).toBe(200);
  });

  it('refuses a JWT for another audience, of another issuer, an expired one and an early one', async () => {
    const now = Math.floor(Date.now() / 1000);
    const wrong = [
      jwt({}, 'sts.amazonaws.com'),
      jwt({ iss: 'https://x.example' }),
      jwt({ exp: now - 1 }),
      jwt({ nbf: now + 60 }),
      'sk-wrong',
    ];
    for (const token of wrong) {
      const { status, body } = await call({}, '/v1/messages', message, token);
      expect([status, (body.error as Fields).type]).toEqual([401, 'auth_error']);
    }
  });

  it('trusts another issuer when told so, and no longer the job', async () => {
    const issuer: JwksIssuer = await startJwks({ algorithm: 'ES256' });
    try {
      const token = issuer.mint({ aud: 'gateway' });
      await start({ trusts: { issuer: issuer.issuer, keys: async () => issuer.jwks() }, audience: 'gateway' });
      expect((await call({}, '/v1/messages', message, token)).status).toBe(200);
      expect((await call()).status).toBe(401);
    } finally {
      await issuer.close();
    }
  });

  it('can reject beta headers, one or all', async () => {
    const beta = { 'anthropic-beta': 'oauth-2025-04-20,context-1m-2025-08-07' };
    expect((await call(beta)).status).toBe(200);
    await start({ rejectsBeta: ['context-1m-2025-08-07'] });
    const { status, body } = await call(beta);
    expect([status, (body.error as Fields).message]).toEqual([
      400,
      'Unexpected value(s) `context-1m-2025-08-07` for the `anthropic-beta` header.',
    ]);
    expect((await call({ 'anthropic-beta': 'oauth-2025-04-20' })).status).toBe(200);
    await start({ rejectsBeta: 'all' });
    expect((await call({ 'anthropic-beta': 'oauth-2025-04-20' })).status).toBe(400);
    expect((await call()).status).toBe(200);
  });

  it('can lack count_tokens', async () => {
    await start({ countsTokens: false });
    expect([(await call({}, '/v1/messages/count_tokens')).status, (await call()).status]).toEqual([404, 200]);
  });

  it('can insist on a header, and says which line gives it', async () => {
    await start({ requires: { name: 'X-Team', value: 'payments' }, prefix: '/code-assistant-api' });
    expect([(await call()).status, (await call({ 'x-team': 'payments' })).status]).toEqual([403, 200]);
    expect(world.inputs).toEqual({
      'base-url': `${world.gateway.url}/code-assistant-api`,
      audience: world.gateway.url,
      'custom-headers': 'X-Team: payments',
    });
  });

  it('knows its models', async () => {
    await start({ models: ['claude-sonnet-4-5'] });
    const other = { ...message, model: 'claude-x' };
    expect([(await call()).status, (await call({}, '/v1/messages', other)).status]).toEqual([200, 400]);
  });
});
