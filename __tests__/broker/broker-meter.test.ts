/** Limits of a run at the broker: what is let go, what waits, what is refused and how, and what is remembered. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { BrokerOrder } from '../../src/broker/order.ts';
import type { Judgement } from '../../src/core/launch.ts';
import {
  type Answers,
  brokerTo,
  CLAUDE,
  credentialOf,
  endAll,
  endpointThat,
  HELLO,
  json,
  say,
  used,
} from './broker-fixtures.ts';

afterEach(endAll);

/** A dollar a thousand tokens said, nothing for those read. */
const costOf: BrokerOrder['costOf'] = (_model, { outputTokens }) => outputTokens / 1000;

async function open(limits: BrokerOrder['limits'], answers: Answers = used(10, 100), more: object = {}) {
  const told: Judgement[] = [];
  const endpoint = await endpointThat(answers);
  const order = { limits, costOf, onOver: (judgement: Judgement) => void told.push(judgement), ...more };
  const broker = await brokerTo({ url: endpoint.url, ...order });
  return { ...endpoint, broker, told };
}

const statuses = async (calls: readonly Promise<{ status: number }>[]): Promise<number[]> =>
  (await Promise.all(calls)).map(({ status }) => status);

describe('the limits of a run', () => {
  it('hold the number of requests', async () => {
    const { broker, asked, told } = await open({ maxRequests: 2 });
    expect(await statuses([say(broker), say(broker)])).toEqual([200, 200]);
    expect(broker.judgement()).toBeUndefined();
    expect((await say(broker)).status).toBe(403);
    expect((await say(broker)).status).toBe(403);
    expect(asked).toHaveLength(2);
    expect(told).toEqual([broker.judgement()]);
    expect(broker.judgement()).toMatchObject({ code: 'over-budget', fix: 'max-requests: 4   (or a smaller task)' });
    expect(broker.record()).toMatchObject({ sums: { requests: 2 }, refused: { 'over-budget': 2 } });
  });

  it('let the answer pass that uses up the money, and no further one', async () => {
    const { broker, asked } = await open({ maxCostUsd: 0.25 });
    for (const status of [200, 200, 200, 403, 403]) expect((await say(broker)).status).toBe(status);
    expect(asked).toHaveLength(3);
    expect(broker.record().sums).toMatchObject({ outputTokens: 300, costUsd: expect.closeTo(0.3) });
    expect(broker.judgement()?.what).toBe(
      'The agent has used 0.30 US dollars of the 0.25 it was granted, and asked for more.',
    );
  });

  it('are passed by one request at most, however many come at once', async () => {
    const { broker, asked } = await open({ maxTokens: 250 }, async (seen, response) => {
      await new Promise((later) => setTimeout(later, 5));
      used(10, 100)(seen, response);
    });
    const all = await statuses(Array.from({ length: 20 }, () => say(broker)));
    expect(all.filter((status) => status === 200)).toHaveLength(3);
    expect(asked).toHaveLength(3);
    expect(broker.record().sums).toMatchObject({ inputTokens: 30, outputTokens: 300 });
  });

  it('let requests go side by side while there is room for the most they may use', async () => {
    let most = 0;
    let now = 0;
    const { broker } = await open({ maxTokens: 1_000_000 }, async (seen, response) => {
      most = Math.max(most, ++now);
      await new Promise((later) => setTimeout(later, 30));
      now--;
      used(10, 100)(seen, response);
    });
    expect(await statuses([say(broker), say(broker), say(broker)])).toEqual([200, 200, 200]);
    expect(most).toBe(3);
  });

  it('let what refers to kept content go alone, for its size says nothing', async () => {
    let most = 0;
    let now = 0;
    const { broker } = await open({ maxTokens: 1_000_000 }, async (seen, response) => {
      most = Math.max(most, ++now);
      await new Promise((later) => setTimeout(later, 20));
      now--;
      used(10, 100)(seen, response);
    });
    const refers = { body: { ...HELLO, previous_response_id: 'resp_1' } };
    expect(await statuses([say(broker, refers), say(broker, refers), say(broker)])).toEqual([200, 200, 200]);
    expect(most).toBe(1);
  });

  it('charge a client that leaves before its answer what the model could have said by then', async () => {
    const { broker, asked } = await open({ maxTokens: 1_000_000 }, () => {});
    const controller = new AbortController();
    const body = JSON.stringify({ ...HELLO, max_tokens: 4000 });
    const headers = { authorization: `Bearer ${broker.bearer.reveal()}`, 'content-type': 'application/json' };
    const gone = fetch(`${broker.url}/v1/messages`, { method: 'POST', headers, body, signal: controller.signal });
    while (asked.length === 0) await new Promise((later) => setTimeout(later, 5));
    await broker.host.sleep(10_000);
    controller.abort();
    await expect(gone).rejects.toThrow();
    while (broker.record().requests.length === 0) await new Promise((later) => setTimeout(later, 5));
    expect(broker.record().requests).toMatchObject([
      { status: 499, inputTokens: Math.ceil(body.length / 4), outputTokens: 3000, counted: 'estimated' },
    ]);
  });

  it('charge nothing for an error of the endpoint', async () => {
    const { broker } = await open({ maxTokens: 10 }, json({ type: 'error', error: { type: 'overloaded_error' } }, 529));
    for (let at = 0; at < 3; at++) expect((await say(broker)).status).toBe(529);
    expect(broker.record().sums).toEqual({ inputTokens: 0, outputTokens: 0, cachedTokens: 0, requests: 3, costUsd: 0 });
  });

  it('are no limits of money for a model whose price is not known', async () => {
    const price: BrokerOrder['costOf'] = (model, tokens) => (model === CLAUDE ? tokens.outputTokens : undefined);
    const models = [CLAUDE, 'my-deployment'];
    const order = { url: 'http://127.0.0.1:9', models, costOf: price };
    await expect(brokerTo({ ...order, limits: { maxCostUsd: 1 } })).rejects.toMatchObject({ code: 'input-invalid' });
    await expect(brokerTo({ ...order, limits: { maxTokens: 1 } })).resolves.toBeDefined();
  });
});

describe('a used-up budget', () => {
  const over = { limits: { maxRequests: 0 }, url: 'http://127.0.0.1:9' };
  const gpt = { ...over, models: ['gpt-5.5'], credential: async () => credentialOf({ AccessToken: 'x' }) };

  it('is told to each API’s clients in the form they take as final', async () => {
    const anthropic = await say(await brokerTo(over));
    expect([anthropic.status, anthropic.headers['x-should-retry'], anthropic.body]).toEqual([
      403,
      'false',
      {
        type: 'error',
        error: {
          type: 'permission_error',
          message:
            'The agent has used 0 requests of the 0 it was granted, and asked for more. This run gets no further answers.',
        },
      },
    ]);
    const openai = await say(await brokerTo({ ...gpt, backend: 'openai' }), {
      path: '/v1/responses',
      body: { model: 'gpt-5.5', input: 'x' },
    });
    expect([openai.status, openai.headers['x-should-retry'], openai.body]).toMatchObject([
      400,
      'false',
      { error: { code: 'insufficient_quota' } },
    ]);
    const bedrock = await say(await brokerTo({ ...over, backend: 'bedrock' }), {
      path: `/model/${CLAUDE}/converse`,
      body: {},
    });
    expect([bedrock.status, bedrock.headers['x-amzn-errortype']]).toEqual([400, 'ServiceQuotaExceededException']);
    const gemini = await say(await brokerTo({ ...over, backend: 'gemini', models: ['gemini-2.5-pro'] }), {
      path: '/v1beta/models/gemini-2.5-pro:generateContent',
      body: {},
    });
    expect([gemini.status, gemini.body]).toMatchObject([403, { error: { code: 403, status: 'PERMISSION_DENIED' } }]);
  });
});

describe('streams of chat completions', () => {
  const chat = (body: object) => ({ path: '/v1/chat/completions', body: { model: 'gpt-5.5', messages: [], ...body } });
  const order = { backend: 'openai', models: ['gpt-5.5'] } as const;

  it('are asked for their tokens where a limit needs them, and left alone where none does', async () => {
    const { broker, asked } = await open({ maxTokens: 1000 }, used(1, 1), order);
    await say(broker, chat({ stream: true }));
    await say(broker, chat({ stream: true, stream_options: { include_obfuscation: false } }));
    await say(broker, chat({}));
    expect(asked.map(({ body }) => JSON.parse(body).stream_options)).toEqual([
      { include_usage: true },
      { include_obfuscation: false, include_usage: true },
      undefined,
    ]);
    const free = await open(undefined, used(1, 1), order);
    const sent = chat({ stream: true });
    await say(free.broker, sent);
    expect(free.asked[0]!.body).toBe(JSON.stringify(sent.body));
  });
});
