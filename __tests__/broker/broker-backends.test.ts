/** Every backend through the broker, to emulators that verify what the real ones verify; the client holds the run's bearer alone. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrokerOrder } from '../../src/broker/order.ts';
import { AwsSessions } from '../../src/emulators/aws-credentials.ts';
import { startBedrock } from '../../src/emulators/bedrock.ts';
import { startMantle } from '../../src/emulators/bedrock-mantle.ts';
import { decodeMessages } from '../../src/emulators/event-stream.ts';
import { startWorld } from '../../src/emulators/index.ts';
import { echoScript } from '../../src/emulators/script.ts';
import { atEnd, BEARER, brokerTo, CLAUDE, credentialOf, endAll, HELLO, say } from './broker-fixtures.ts';

const start = () =>
  startWorld({
    model: echoScript('Hello from the model.'),
    google: true,
    azure: true,
    anthropic: true,
    openai: true,
    gateway: { prefix: '/llm' },
    gemini: true,
  });
let world: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  world = await start();
});
afterAll(() => world.close());
afterEach(endAll);

const SONNET = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
const SONNET_ARN = `arn:aws:bedrock:us-east-1:123456789012:inference-profile/${SONNET}`;
const { model: _model, ...bodyOnly } = HELLO;
const FOR_BEDROCK = { anthropic_version: 'bedrock-2023-05-31', ...bodyOnly };
const CHAT = { model: 'gpt-5.5', messages: [{ role: 'user', content: 'Hello' }] };
const RESPONSES = { model: 'gpt-5.5', input: 'Hello' };
const CONTENT = { contents: [{ role: 'user', parts: [{ text: 'Hello' }] }] };
const VERSION = { 'anthropic-version': '2023-06-01' };

async function bedrock() {
  const sessions = new AwsSessions();
  const arn = 'arn:aws:sts::123456789012:assumed-role/ci-agent/run';
  const allow = { Effect: 'Allow', Action: ['bedrock:*', 'bedrock-mantle:*'], Resource: '*' } as const;
  const keys = sessions.mint({
    expiresAt: Date.now() + 3_600_000,
    arn,
    roleArn: 'arn:aws:iam::123456789012:role/ci-agent',
    account: '123456789012',
    userId: 'AROA:run',
    grants: { identity: [{ Version: '2012-10-17', Statement: [allow] }] },
  });
  const shared = { region: 'us-east-1', account: '123456789012', partition: 'aws', sessions, clock: Date.now };
  const model = echoScript('Hello from Bedrock.');
  const runtime = atEnd(await startBedrock({ ...shared, model }));
  const mantle = atEnd(await startMantle({ ...shared, model }));
  const { accessKeyId, secretAccessKey, sessionToken } = keys;
  const parts = { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken };
  return { runtime, mantle, credential: credentialOf(parts, 'session-keys'), keys };
}

async function googleToken(): Promise<string> {
  const { google } = world;
  const body = JSON.stringify({
    audience: google.audience,
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    scope: 'https://www.googleapis.com/auth/cloud-platform',
    subject_token: world.issuer.mint(`https:${google.audience}`, {}),
  });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${google.sts.url}/v1/token`, { method: 'POST', headers, body });
  return String(((await answer.json()) as { access_token: string }).access_token);
}

async function entraToken(): Promise<string> {
  const { azure } = world;
  const form = new URLSearchParams({
    client_id: azure.clientId,
    scope: 'https://cognitiveservices.azure.com/.default',
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: world.issuer.mint('api://AzureADTokenExchange', {}),
  });
  const answer = await fetch(`${azure.authority.url}/${azure.tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: form,
  });
  return String(((await answer.json()) as { access_token: string }).access_token);
}

const order = (
  backend: BrokerOrder['backend'],
  url: string,
  parts: Record<string, string>,
  models: readonly string[],
  more: { kind?: string; region?: string; project?: string } = {},
) => {
  const credential = credentialOf(parts, more.kind);
  return { url, backend, models, credential: async () => credential, upstream: { url, ...more } };
};

describe('the broker before Anthropic', () => {
  it('adds the token and the beta it needs, whole and streamed, and counts what was used', async () => {
    const { url, subscriptionToken } = world.anthropic;
    const broker = await brokerTo(
      order('anthropic', url, { Key: subscriptionToken }, [CLAUDE], { kind: 'subscription token' }),
    );
    expect(broker.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const whole = await say(broker, { headers: VERSION });
    expect(whole.body).toMatchObject({ type: 'message', content: [{ type: 'text', text: 'Hello from the model.' }] });
    const streamed = await say(broker, {
      path: '/v1/messages?beta=true',
      headers: { ...VERSION, 'anthropic-beta': 'interleaved-thinking-2025-05-14' },
      body: { ...HELLO, stream: true },
    });
    expect(streamed.headers['content-type']).toMatch(/^text\/event-stream/);
    expect(streamed.text).toMatch(/^event: message_start\n[\s\S]*event: message_stop\ndata: .*\n\n$/);
    const [first, second] = broker.record().requests;
    expect(first).toMatchObject({
      api: 'messages',
      model: CLAUDE,
      status: 200,
      inputTokens: 24,
      outputTokens: 7,
      counted: 'told',
    });
    expect(second).toMatchObject({ api: 'messages', status: 200, inputTokens: 27, outputTokens: 7, counted: 'told' });
  });

  it('takes the bearer in whatever header a client has for a key', async () => {
    const broker = await brokerTo(
      order('anthropic', world.anthropic.url, { Key: world.anthropic.apiKey }, [CLAUDE], { kind: 'api key' }),
    );
    for (const name of ['x-api-key', 'api-key', 'x-goog-api-key']) {
      const headers = { ...VERSION, authorization: '', [name]: BEARER };
      expect((await say(broker, { headers })).status).toBe(200);
      expect((await say(broker, { headers: { ...headers, [name]: 'cd'.repeat(32) } })).status).toBe(401);
    }
  });

  it('counts tokens for free, and lists the models of the run without asking', async () => {
    const broker = await brokerTo({
      ...order('anthropic', world.anthropic.url, { Key: world.anthropic.apiKey }, [CLAUDE], { kind: 'api key' }),
      limits: { maxRequests: 1 },
    });
    const count = { path: '/v1/messages/count_tokens', headers: VERSION };
    expect((await say(broker, count)).body).toEqual({ input_tokens: 24 });
    expect((await say(broker, count)).status).toBe(200);
    expect(broker.record().sums).toMatchObject({ inputTokens: 0, outputTokens: 0 });
    const before = world.requests.length;
    expect((await say(broker, { method: 'GET', path: '/v1/models' })).body).toMatchObject({ data: [{ id: CLAUDE }] });
    expect(world.requests.length).toBe(before);
  });
});

describe('the broker before Bedrock', () => {
  it('signs anew with the keys of the run: invoke and converse, whole and streamed, by id and by ARN', async () => {
    const { runtime, credential } = await bedrock();
    const broker = await brokerTo({
      url: runtime.url,
      backend: 'bedrock',
      models: [SONNET, SONNET_ARN],
      credential: async () => credential,
      upstream: { url: runtime.url, region: 'us-east-1' },
    });
    const converse = { messages: [{ role: 'user', content: [{ text: 'Hello' }] }] };
    const whole = await say(broker, { path: `/model/${SONNET}/invoke`, body: FOR_BEDROCK });
    expect(whole.body).toMatchObject({ type: 'message' });
    const byArn = await say(broker, { path: `/model/${encodeURIComponent(SONNET_ARN)}/invoke`, body: FOR_BEDROCK });
    expect(byArn.status).toBe(200);
    expect((await say(broker, { path: `/model/${SONNET}/converse`, body: converse })).body).toMatchObject({
      usage: { outputTokens: 6 },
    });
    const invoked = await say(broker, { path: `/model/${SONNET}/invoke-with-response-stream`, body: FOR_BEDROCK });
    expect(decodeMessages(invoked.bytes).messages.at(-1)?.headers[':event-type']).toBe('chunk');
    const conversed = await say(broker, { path: `/model/${SONNET}/converse-stream`, body: converse });
    expect(decodeMessages(conversed.bytes).messages.at(-1)?.headers[':event-type']).toBe('metadata');
    expect(broker.record().requests.map(({ api, outputTokens, counted }) => [api, outputTokens, counted])).toEqual([
      ['invoke', 6, 'told'],
      ['invoke', 6, 'told'],
      ['converse', 6, 'told'],
      ['invoke', 6, 'told'],
      ['converse', 6, 'told'],
    ]);
  });

  it('answers for the control plane from the list of models, and reaches no other operation', async () => {
    const { runtime, credential } = await bedrock();
    const upstream = { url: runtime.url, region: 'us-east-1' };
    const broker = await brokerTo({
      url: runtime.url,
      backend: 'bedrock',
      models: [SONNET],
      credential: async () => credential,
      upstream,
    });
    const listed = await say(broker, { method: 'GET', path: '/inference-profiles?type=SYSTEM_DEFINED' });
    expect(listed.body).toMatchObject({
      inferenceProfileSummaries: [{ inferenceProfileId: SONNET, status: 'ACTIVE' }],
    });
    for (const path of [
      `/model/${SONNET}/async-invoke`,
      '/agents',
      '/guardrail/x/version/1/apply',
      '/foundation-models',
    ]) {
      const refused = await say(broker, { path, body: FOR_BEDROCK });
      expect([refused.status, refused.headers['x-amzn-errortype']]).toEqual([404, 'UnknownOperationException']);
    }
  });

  it('signs for the OpenAI-compatible endpoint under its own service name', async () => {
    const { mantle, credential } = await bedrock();
    const broker = await brokerTo({
      url: mantle.url,
      backend: 'bedrock-mantle',
      models: ['openai.gpt-5.5'],
      credential: async () => credential,
      upstream: { url: mantle.url, region: 'us-east-1' },
    });
    const answer = await say(broker, { path: '/openai/v1/responses', body: { ...RESPONSES, model: 'openai.gpt-5.5' } });
    expect(answer.body).toMatchObject({ status: 'completed' });
    expect(broker.record().requests[0]).toMatchObject({ api: 'responses', model: 'openai.gpt-5.5', counted: 'told' });
  });
});

describe('the broker before Google Cloud', () => {
  it("reaches both makers' models of the one project and location", async () => {
    const { vertex, projectId } = world.google;
    const token = await googleToken();
    const models = ['claude-sonnet-4-5@20250929', 'gemini-2.5-pro'];
    const place = { region: 'us-east5', project: projectId };
    const broker = await brokerTo(order('vertex', vertex.url, { AccessToken: token }, models, place));
    const at = `/projects/${projectId}/locations/us-east5/publishers`;
    const claude = { anthropic_version: 'vertex-2023-10-16', ...bodyOnly };
    for (const [verb, body] of [
      ['rawPredict', claude],
      ['streamRawPredict', { ...claude, stream: true }],
    ] as const) {
      const path = `/v1${at}/anthropic/models/claude-sonnet-4-5@20250929:${verb}`;
      expect((await say(broker, { path, body })).status).toBe(200);
    }
    const counting = await say(broker, {
      path: `/v1${at}/anthropic/models/count-tokens:rawPredict`,
      body: { ...HELLO, model: models[0]! },
    });
    expect(counting.status).toBe(200);
    for (const verb of ['generateContent', 'streamGenerateContent?alt=sse', 'countTokens']) {
      expect(
        (await say(broker, { path: `/v1beta1${at}/google/models/gemini-2.5-pro:${verb}`, body: CONTENT })).status,
      ).toBe(200);
    }
    expect(broker.record().requests.map(({ api, counted }) => `${api} ${counted}`)).toEqual([
      'messages told',
      'messages told',
      'count none',
      'generate told',
      'generate told',
      'count none',
    ]);
    const elsewhere = `/v1/projects/other/locations/us-east5/publishers/google/models/gemini-2.5-pro:generateContent`;
    expect((await say(broker, { path: elsewhere, body: CONTENT })).status).toBe(404);
    const uncounted = await say(broker, { path: `/v1${at}/anthropic/models/count-tokens:rawPredict`, body: HELLO });
    expect(uncounted.status).toBe(403);
  });

  it('reaches the Gemini API with a key that the client has not', async () => {
    const { url, apiKey } = world.gemini;
    const broker = await brokerTo(order('gemini', url, { Key: apiKey }, ['gemini-2.5-pro']));
    const path = '/v1beta/models/gemini-2.5-pro:streamGenerateContent?alt=sse';
    const headers = { 'x-goog-api-key': BEARER, authorization: '' };
    const streamed = await say(broker, { path, headers, body: CONTENT });
    expect(streamed.text).toContain('"usageMetadata"');
    expect(broker.record().requests[0]).toMatchObject({ api: 'generate', counted: 'told' });
    expect((await say(broker, { path: `${path}&key=${apiKey}`, headers, body: CONTENT })).status).toBe(404);
  });
});

describe('the broker before Azure', () => {
  it('serves Claude on Foundry', async () => {
    const url = `${world.azure.models.url}/anthropic`;
    const broker = await brokerTo(order('foundry', url, { AccessToken: await entraToken() }, [CLAUDE]));
    expect(broker.url).toMatch(/:\d+\/anthropic$/);
    const headers = { ...VERSION, 'x-api-key': BEARER, authorization: '' };
    expect((await say(broker, { path: '/anthropic/v1/messages', headers })).body).toMatchObject({ type: 'message' });
  });

  it('serves Azure OpenAI by both forms of path, with a key as with a token', async () => {
    const url = `${world.azure.models.url}/openai/v1`;
    const credentials: Record<string, string>[] = [{ AccessToken: await entraToken() }, { Key: world.azure.apiKey }];
    for (const parts of credentials) {
      const broker = await brokerTo(order('azure-openai', url, parts, ['gpt-5.5']));
      const dated = '/openai/deployments/gpt-5.5/chat/completions?api-version=2025-04-01-preview';
      const { model: _gpt, ...nameless } = CHAT;
      expect((await say(broker, { path: '/openai/v1/responses?api-version=v1', body: RESPONSES })).status).toBe(200);
      expect((await say(broker, { path: '/openai/v1/chat/completions', body: CHAT })).status).toBe(200);
      expect((await say(broker, { path: dated, body: nameless })).status).toBe(200);
      expect((await say(broker, { path: dated, body: { ...CHAT, model: 'gpt-6-astra' } })).status).toBe(403);
      expect((await say(broker, { path: dated.replace('gpt-5.5', 'gpt-6-astra'), body: nameless })).status).toBe(403);
    }
  });
});

describe('the broker before OpenAI and gateways', () => {
  it('serves both of OpenAI’s APIs', async () => {
    const broker = await brokerTo(order('openai', `${world.openai.url}/v1`, { Key: world.openai.apiKey }, ['gpt-5.5']));
    expect(broker.url).toMatch(/:\d+\/v1$/);
    expect((await say(broker, { path: '/v1/responses', body: RESPONSES })).body).toMatchObject({ status: 'completed' });
    const streamed = await say(broker, { path: '/v1/responses', body: { ...RESPONSES, stream: true } });
    expect(streamed.text).toContain('event: response.completed');
    expect((await say(broker, { path: '/v1/chat/completions', body: CHAT })).body).toMatchObject({
      object: 'chat.completion',
    });
    expect((await say(broker, { method: 'GET', path: '/v1/models' })).body).toMatchObject({
      data: [{ id: 'gpt-5.5' }],
    });
    expect(broker.record().requests.map(({ counted }) => counted)).toEqual(['told', 'told', 'told']);
  });

  it("serves every API of a gateway below the gateway's own path, with the user's further headers", async () => {
    const { baseUrl, apiKey } = world.gateway;
    const asked = order('gateway', baseUrl, { Bearer: apiKey }, [CLAUDE, 'gpt-5.5']);
    const broker = await brokerTo({ ...asked, upstream: { ...asked.upstream, headers: ['X-Tenant: payments'] } });
    expect((await say(broker)).body).toMatchObject({ type: 'message' });
    expect((await say(broker, { path: '/v1/chat/completions', body: CHAT })).status).toBe(200);
    expect((await say(broker, { path: '/responses', body: RESPONSES })).status).toBe(200);
  });
});
