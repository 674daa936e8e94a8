import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ModelProbe } from '../../src/clouds/cloud.ts';
import { gateway } from '../../src/clouds/gateway/index.ts';
import type { FakeHost } from '../fakes/fake-host.ts';
import { JsonEndpoint, json, liveHost, Mint, planOf, type Sent } from './token-fixtures.ts';

const endpoint = new JsonEndpoint();
beforeAll(() => endpoint.open());
afterAll(() => endpoint.close());

let host: FakeHost;
beforeEach(() => {
  host = liveHost();
});
afterEach(() => host.dispose());

/** Answers by `status`; the probes of one model. */
async function probe(status: (sent: Sent) => number, headers = 'X-Tenant: payments'): Promise<readonly ModelProbe[]> {
  endpoint.answerWith((sent) => json(status(sent), {}));
  const plan = planOf(gateway, { 'base-url': endpoint.url, audience: 'my-gateway', 'custom-headers': headers });
  const credential = await plan.exchange(new Mint().next, host);
  return (await plan.probe?.(credential, host)) ?? [];
}

const has = (sent: Sent, name: string): boolean => sent.headers[name] !== undefined;
const isCount = (sent: Sent): boolean => sent.path === '/v1/messages/count_tokens';

describe('what a gateway lets through', () => {
  it('is all well with one request a path, as an agent would send it', async () => {
    const probes = await probe(() => 200);
    expect(probes).toEqual([
      {
        model: 'claude-x at /v1/messages',
        verdict: 'callable',
        says: 'It answers, and anthropic-beta and anthropic-version pass.',
      },
      {
        model: 'claude-x at /v1/messages/count_tokens',
        verdict: 'callable',
        says: 'It answers, and anthropic-beta and anthropic-version pass.',
      },
    ]);
    const [messages, count] = endpoint.sent;
    expect(endpoint.sent).toHaveLength(2);
    expect(JSON.parse(messages?.body ?? '')).toEqual({
      model: 'claude-x',
      messages: [{ role: 'user', content: 'ping' }],
      max_tokens: 1,
    });
    expect(JSON.parse(count?.body ?? '')).not.toHaveProperty('max_tokens');
    expect(messages?.headers).toMatchObject({
      authorization: 'Bearer head.payload1.signature',
      'anthropic-version': '2023-06-01',
      'x-tenant': 'payments',
    });
  });

  it.each([
    ['anthropic-beta', (sent: Sent) => (has(sent, 'anthropic-beta') ? 400 : 200)],
    ['anthropic-version', (sent: Sent) => (has(sent, 'anthropic-version') ? 403 : 200)],
    [
      'anthropic-beta and anthropic-version',
      (sent: Sent) => (has(sent, 'anthropic-beta') || has(sent, 'anthropic-version') ? 400 : 200),
    ],
  ])('names %s when it is what the gateway rejects', async (name, status) => {
    const [messages, count] = await probe(status);
    expect([messages?.verdict, count?.verdict]).toEqual(['denied', 'denied']);
    expect(messages?.says).toContain(`rejects the header ${name} (`);
  });

  it('blames no header when the request fails without them too', async () => {
    const [messages] = await probe(() => 400);
    expect(messages?.verdict).toBe('missing');
    expect(messages?.says).not.toContain('header ');
  });

  it('tells the two paths apart', async () => {
    const [messages, count] = await probe((sent) => (isCount(sent) ? 404 : 200));
    // Nobody needs the second one.
    expect([messages?.verdict, count?.verdict]).toEqual(['callable', 'unknown']);
    expect(count?.says).toBe('It counts no tokens (404); Claude Code estimates then.');
    const [neither] = await probe(() => 404);
    expect(neither?.verdict).toBe('missing');
    expect(neither?.says).toContain('/code-assistant-api');
  });

  it.each([
    [401, 'denied', 2],
    [403, 'denied', 8],
    [405, 'missing', 2],
    [429, 'unknown', 8],
    [500, 'unknown', 8],
  ])('calls %s %s', async (status, verdict, requests) => {
    const probes = await probe(() => status);
    expect(probes.map((one) => one.verdict)).toEqual([verdict, status === 405 ? 'unknown' : verdict]);
    expect(endpoint.sent).toHaveLength(requests);
    expect(JSON.stringify(probes)).not.toContain('payload');
  });

  it('asks at both paths of OpenAI for a model that is not of Anthropic, and one is enough', async () => {
    const asked = async (answer: (path: string) => number) => {
      endpoint.answerWith(({ path }) => json(answer(path ?? ''), {}));
      const inputs = { 'base-url': endpoint.url, audience: 'my-gateway' };
      const plan = planOf(gateway, inputs, { models: ['gpt-5.5'] });
      const probes = (await plan.probe?.(await plan.exchange(new Mint().next, host), host)) ?? [];
      return probes.map(({ model, verdict }) => `${model} ${verdict}`);
    };
    expect(await asked((path) => (path.endsWith('/responses') ? 200 : 404))).toEqual([
      'gpt-5.5 at /v1/responses callable',
      'gpt-5.5 at /v1/chat/completions unknown',
    ]);
    expect(await asked(() => 404)).toEqual([
      'gpt-5.5 at /v1/responses missing',
      'gpt-5.5 at /v1/chat/completions missing',
    ]);
  });

  it('says unknown, and throws nothing, when nobody answers', async () => {
    endpoint.answer({ status: 0, body: '', drop: true });
    const plan = planOf(gateway, { 'base-url': endpoint.url, audience: 'my-gateway' });
    const probes = await plan.probe?.(await plan.exchange(new Mint().next, host), host);
    expect(probes?.map(({ verdict, says }) => `${verdict} ${says}`)).toEqual([
      'unknown The gateway gave no answer (reset).',
      'unknown The gateway gave no answer (reset).',
    ]);
  });
});
