import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CloudPlan } from '../../src/clouds/cloud.ts';
import { openai } from '../../src/clouds/openai/index.ts';
import type { FakeHost } from '../fakes/fake-host.ts';
import {
  failure,
  JsonEndpoint,
  json,
  liveHost,
  Mint,
  NOW_SECONDS,
  planOf,
  type Reply,
  saidOf,
  textOf,
  tryPlan,
} from './token-fixtures.ts';

const endpoint = new JsonEndpoint();
beforeAll(() => endpoint.open());
afterAll(() => endpoint.close());

let host: FakeHost;
let mint: Mint;
beforeEach(() => {
  host = liveHost();
  mint = new Mint({ aud: 'https://api.openai.com/v1' });
});
afterEach(() => host.dispose());

const IDS = { 'openai-identity-provider-id': 'idp_1', 'openai-service-account-id': 'sa_1' };
const NATIVE = { 'openai-federation-rule-id': 'idpm_1', 'openai-native-federation': 'true' };

function plan(inputs: Record<string, string> = {}): CloudPlan {
  return planOf(openai, { ...IDS, 'openai-token-endpoint': `${endpoint.url}/oauth/token`, ...inputs });
}

const TOKEN = 'eyJ.minted.by-openai';
const granted = (changes: Record<string, unknown> = {}): Reply =>
  json(200, {
    access_token: TOKEN,
    issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    token_type: 'Bearer',
    expires_in: 290,
    ...changes,
  });

describe('a granted exchange', () => {
  it('sends exactly the documented request', async () => {
    endpoint.answer(granted());
    await plan().exchange(mint.next, host);
    const [sent] = endpoint.sent;
    expect([sent?.method, sent?.path, sent?.headers['content-type']]).toEqual([
      'POST',
      '/oauth/token',
      'application/json',
    ]);
    expect(sent?.headers['anthropic-beta']).toBeUndefined();
    expect(JSON.parse(sent?.body ?? '')).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      subject_token: 'head.payload1.signature',
      identity_provider_id: 'idp_1',
      service_account_id: 'sa_1',
    });
  });

  it('gives a hidden token that ends when the answer says, and hands it over as the SDKs read it', async () => {
    endpoint.answer(granted());
    const planned = plan({ 'openai-base-url': 'https://eu.api.openai.com/v1' });
    const credential = await planned.exchange(mint.next, host);
    expect(credential).toMatchObject({
      cloud: 'openai',
      kind: 'access token',
      principal: 'sa_1',
      expiresAt: (NOW_SECONDS + 290) * 1000,
    });
    expect(host.hidden.map((secret) => secret.reveal())).toEqual([TOKEN]);
    const access = planned.access(credential);
    expect(Object.keys(access.env)).toEqual(['OPENAI_API_KEY', 'OPENAI_BASE_URL']);
    expect([access.token?.scheme, access.endpoint]).toEqual(['bearer', 'https://eu.api.openai.com/v1']);
    const led = planned.access(credential, undefined, 'http://127.0.0.1:1/v1');
    expect([led.env.OPENAI_BASE_URL, led.endpoint]).toEqual(['http://127.0.0.1:1/v1', 'http://127.0.0.1:1/v1']);
  });
});

describe('the scopes of the answer', () => {
  const told = async (scope: unknown): Promise<unknown> => {
    endpoint.answer(granted({ scope }));
    const { findings = [], confirmed } = await plan().exchange(mint.next, host);
    return [...findings.map(({ id, verdict, severity }) => `${id} ${verdict} ${severity}`), ...confirmed];
  };

  it.each<[string, unknown, readonly string[]]>([
    [
      'calling models',
      'model.request api.responses.write api.model.read',
      ['openai-permissions enforced info', 'openai-permissions'],
    ],
    ['files too', 'model.request api.files.write', ['openai-permissions exceeded medium']],
    ['everything', 'api.all', ['openai-permissions exceeded high']],
    ['the organisation', 'model.request api.management.read', ['openai-permissions exceeded high']],
    ['what only looks like it', 'model.requests', ['openai-permissions exceeded medium']],
    ['nothing', '', []],
    ['no text', ['model.request'], []],
  ])('that name %s', async (_, scope, expected) => {
    expect(await told(scope)).toEqual(expected);
  });

  it('are not repeated when they are odd', async () => {
    endpoint.answer(granted({ scope: '<b>x</b> api.files.read' }));
    const { findings } = await plan().exchange(mint.next, host);
    expect(findings?.[0]?.title).toBe('The token may do more than call models: api.files.read.');
  });
});

describe('every refusal', () => {
  const code = (status: number, error: unknown): Reply => json(status, { error });
  const rows: readonly (readonly [string, Reply, string, number])[] = [
    ['bad request', code(400, { code: 'invalid_request', message: 'CANARY' }), 'exchange-failed', 1],
    ['bad request, RFC 6749', code(400, 'invalid_request'), 'exchange-failed', 1],
    ['invalid grant', code(400, 'invalid_grant'), 'exchange-rejected', 1],
    ['wrong issuer, audience or signature', code(401, { code: 'invalid_subject_token' }), 'exchange-rejected', 1],
    ['no mapping, or two', code(403, { code: 'no_mapping' }), 'exchange-denied', 1],
    ['throttled', code(429, { code: 'rate_limit' }), 'exchange-throttled', 4],
    ['internal', code(503, 'server_error'), 'exchange-failed', 4],
    ['no lifetime', granted({ expires_in: '300' }), 'exchange-malformed', 1],
    ['HTML', { status: 403, body: '<html>CANARY', headers: { 'content-type': 'text/html' } }, 'exchange-malformed', 1],
  ];

  it.each(rows)('%s', async (_, reply, expected, tries) => {
    endpoint.answer(reply);
    const error = await failure(plan().exchange(mint.next, host));
    expect([error.code, endpoint.sent.length]).toEqual([expected, tries]);
    const text = textOf(error) + host.debugLines.join();
    for (const secret of ['CANARY', 'payload']) expect(text).not.toContain(secret);
  });

  it('shows what provider and mapping have to say for exactly this job', async () => {
    endpoint.answer(code(403, { code: 'no_mapping' }));
    const fix = (await failure(plan().exchange(mint.next, host))).fix ?? '';
    expect(JSON.parse(fix.slice(fix.indexOf('{')))).toEqual({
      issuer: 'https://token.actions.githubusercontent.com',
      audience: 'https://api.openai.com/v1',
      service_account_id: 'sa_1',
      attribute_matchers: { sub: 'repo:octo-org/payments:environment:agent', repository: 'octo-org/payments' },
    });
  });

  it('says that other issuers need an agreement, and not so for GitHub', async () => {
    endpoint.answer(code(401, 'invalid_token'));
    const from = async (iss: string) => (await failure(plan().exchange(new Mint({ iss }).next, host))).likely;
    expect(await from('https://gitlab.com')).toContain('by agreement');
    expect(await from('https://token.actions.githubusercontent.com')).not.toContain('by agreement');
  });

  it('tries once more with a fresh token when this one had expired', async () => {
    endpoint.answer(code(401, 'invalid_token'), granted());
    await plan().exchange(new Mint({ exp: NOW_SECONDS - 31 }).next, host);
    expect(endpoint.sent).toHaveLength(2);
  });
});

describe('inputs of OpenAI', () => {
  it.each([
    [300, 300],
    [7200, 3600],
    [undefined, 3600],
  ])('of an identity that lives %s s give a token of at most %s s', (lifeSeconds, expected) => {
    expect(planOf(openai, IDS, { identity: { lifeSeconds, renews: true } }).lifeSeconds).toBe(expected);
  });

  it('ask for the audience of the documentation, or another one', () => {
    expect(planOf(openai, IDS).audience).toBe('https://api.openai.com/v1');
    expect(planOf(openai, { ...IDS, audience: 'our-wif' }).audience).toBe('our-wif');
  });

  it.each([
    [{ 'openai-identity-provider-id': 'idp_1' }, ['openai-service-account-id']],
    [{ ...IDS, 'openai-service-account-id': 'sk-proj-CANARY' }, ['openai-service-account-id']],
    [{ ...IDS, 'openai-identity-provider-id': 'idpm_1' }, ['openai-identity-provider-id']],
    [{ ...IDS, 'openai-identity-provider-id': 'a b' }, ['openai-identity-provider-id']],
    [{ ...IDS, 'openai-base-url': 'https://api.openai.com' }, ['openai-base-url']],
    [{ ...IDS, 'openai-token-endpoint': 'http://auth.openai.com/oauth/token' }, ['openai-token-endpoint']],
    [{ ...IDS, audience: 'a b' }, ['audience']],
    [{ 'openai-federation-rule-id': 'idpm_1' }, ['openai-native-federation']],
    [{ 'openai-native-federation': 'true' }, ['openai-federation-rule-id']],
    [{ ...NATIVE, 'openai-federation-rule-id': 'idp_1' }, ['openai-federation-rule-id']],
    [{ ...NATIVE, ...IDS }, ['openai-identity-provider-id', 'openai-service-account-id']],
  ])('%j are refused', (inputs, names) => {
    const { plan: none, faults } = tryPlan(openai, inputs);
    expect(none).toBeUndefined();
    expect(faults.map(({ input }) => input)).toEqual(names);
    expect(JSON.stringify(faults)).not.toContain('CANARY');
  });

  it('report what OpenAI does not tell, and moved addresses', () => {
    const ids = (inputs: Record<string, string>) => planOf(openai, { ...IDS, ...inputs }).findings.map(({ id }) => id);
    expect(ids({})).toEqual(['openai-permissions']);
    expect(ids({ 'openai-base-url': 'https://proxy.example.com/v1' })).toEqual([
      'openai-permissions',
      'openai-endpoint-override',
    ]);
  });
});

describe("Codex's own federation", () => {
  it('sends nothing, and hands over rule and identity token under the names Codex reads', async () => {
    const planned = planOf(openai, NATIVE);
    endpoint.answer(granted());
    const access = planned.access(await planned.exchange(mint.next, host));
    expect(endpoint.sent).toHaveLength(0);
    expect(access.env).toEqual({ OPENAI_FEDERATION_RULE_ID: 'idpm_1' });
    expect(Object.keys(access.files ?? {})).toEqual(['OPENAI_IDENTITY_TOKEN_FILE']);
    expect(access.token).toBeUndefined();
    expect(planned.findings.map(({ id, severity }) => `${id} ${severity}`)).toEqual([
      'openai-identity-handed-over high',
      'openai-native-experimental low',
    ]);
    expect(saidOf(planned, 'Experimental')).toContain('beta');
  });
});
