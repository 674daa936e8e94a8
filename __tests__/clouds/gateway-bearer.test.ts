import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CloudPlan } from '../../src/clouds/cloud.ts';
import { gateway } from '../../src/clouds/gateway/index.ts';
import { revealed, Secret } from '../../src/core/secret.ts';
import { FakeHost } from '../fakes/fake-host.ts';
import { failure, Mint, NOW_SECONDS, planOf, saidOf, textOf, tryPlan } from './token-fixtures.ts';

const URL_ = 'https://llm.example.com';
const CI = { 'base-url': URL_, audience: URL_ };
const SUPPLIED = { identity: { id: 'jwt', lifeSeconds: 2400, renews: false } };

let host: FakeHost;
let mint: Mint;
beforeEach(() => {
  host = new FakeHost();
  mint = new Mint({ aud: URL_ });
});
afterEach(() => host.dispose());

function findingOf(plan: CloudPlan): string {
  return plan.findings.map(({ id, verdict, severity }) => `${id} ${verdict} ${severity}`).join();
}

describe('the bearer for a gateway', () => {
  it('is the identity token for its audience, without any request', async () => {
    const plan = planOf(gateway, CI);
    const credential = await plan.exchange(mint.next, host);
    expect(host.requests).toEqual([]);
    expect(credential).toMatchObject({ cloud: 'gateway', kind: 'jwt bearer', expiresAt: (NOW_SECONDS + 300) * 1000 });
    expect(host.hidden.map((secret) => secret.reveal())).toEqual(['head.payload1.signature']);
    expect([plan.audience, plan.lifeSeconds, plan.renews, plan.upstream?.url]).toEqual([URL_, 300, 'identity', URL_]);
    expect(findingOf(plan)).toBe('gateway-identity-bearer exceeded low');
  });

  it('is the supplied JWT with the audience it is said to have, or none', () => {
    const named = planOf(gateway, { 'base-url': URL_, 'jwt-audience': 'my-gateway' }, SUPPLIED);
    expect([named.audience, named.lifeSeconds, findingOf(named)]).toEqual([
      'my-gateway',
      2400,
      'gateway-identity-bearer exceeded low',
    ]);
    const open = planOf(gateway, { 'base-url': URL_ }, SUPPLIED);
    expect([open.audience, findingOf(open)]).toEqual([undefined, 'gateway-identity-bearer exceeded medium']);
    expect(saidOf(open, 'Bearer')).toBe('the supplied JWT');
  });

  it('refuses a supplied JWT that ends before the run can, unless it is read again', () => {
    const short = { identity: { id: 'jwt', lifeSeconds: 900, renews: false } };
    expect(
      tryPlan(gateway, { 'base-url': URL_ }, short).faults.map(({ input, write }) => [input, write.split(' ')[1]]),
    ).toEqual([['timeout', '14m']]);
    expect(tryPlan(gateway, { 'base-url': URL_ }, { identity: { ...short.identity, renews: true } }).faults).toEqual(
      [],
    );
  });

  it('is refused when it has expired, and taken a second before', async () => {
    const at = (exp: number) => planOf(gateway, CI).exchange(new Mint({ exp }).next, host);
    const error = await failure(at(NOW_SECONDS));
    expect([error.code, textOf(error).includes('payload')]).toEqual(['exchange-expired', false]);
    expect((await at(NOW_SECONDS + 1)).kind).toBe('jwt bearer');
  });

  it('is told by variables; led to the broker, an agent sees neither bearer nor headers', async () => {
    const plan = planOf(gateway, { ...CI, 'custom-headers': 'X-Tenant: payments\nX-Team-Key: hush-hush' });
    const credential = await plan.exchange(mint.next, host);
    const access = plan.access(credential);
    expect(Object.fromEntries(Object.entries(access.env).map(([name, value]) => [name, revealed(value)]))).toEqual({
      ANTHROPIC_BASE_URL: URL_,
      ANTHROPIC_AUTH_TOKEN: 'head.payload1.signature',
      ANTHROPIC_CUSTOM_HEADERS: 'X-Tenant: payments\nX-Team-Key: hush-hush',
    });
    expect([access.endpoint, access.token?.scheme, access.headers?.map(revealed)]).toEqual([
      URL_,
      'bearer',
      ['X-Tenant: payments', 'X-Team-Key: hush-hush'],
    ]);
    const parts = { Bearer: new Secret('bearer', 'of-the-run') };
    const led = plan.access({ ...credential, parts }, undefined, 'http://127.0.0.1:1');
    expect(Object.fromEntries(Object.entries(led.env).map(([name, value]) => [name, revealed(value)]))).toEqual({
      ANTHROPIC_BASE_URL: 'http://127.0.0.1:1',
      ANTHROPIC_AUTH_TOKEN: 'of-the-run',
    });
    expect([led.endpoint, led.headers]).toEqual(['http://127.0.0.1:1', undefined]);
  });

  it('hides the value of a header that is named like a key, and shows names only', async () => {
    const plan = planOf(gateway, { ...CI, 'custom-headers': 'X-Tenant: payments\nX-Team-Key: hush-hush' });
    await plan.exchange(mint.next, host);
    expect(host.hidden.map((secret) => secret.reveal())).toEqual([
      'hush-hush',
      'X-Team-Key: hush-hush',
      'head.payload1.signature',
    ]);
    expect(saidOf(plan, 'Further headers')).toBe('X-Tenant, X-Team-Key');
    expect(JSON.stringify(plan.says)).not.toContain('hush');
    expect(JSON.stringify(plan.access(await plan.exchange(mint.next, host)))).not.toContain('hush');
  });
});

describe('who is asked', () => {
  it('is the gateway for an address, and not when a stored key goes there', () => {
    const asked = (inputs: Record<string, string>) => tryPlan(gateway, inputs).plan !== undefined;
    expect(asked(CI)).toBe(true);
    expect(asked({ ...CI, 'api-key': 'x' })).toBe(false);
    expect(tryPlan(gateway, { audience: 'x' })).toEqual({ plan: undefined, faults: [] });
  });
});

describe('inputs of a gateway', () => {
  it.each([
    ['https://llm.example.com/v1', 'base-url: https://llm.example.com'],
    ['https://llm.example.com/v1/', 'base-url: https://llm.example.com'],
    ['https://llm.example.com/anthropic/v1/messages', 'base-url: https://llm.example.com/anthropic'],
    ['https://llm.example.com/v1/chat/completions', 'base-url: https://llm.example.com'],
    ['http://llm.example.com', 'base-url: https://llm.example.com'],
  ])('%s is answered with the right line', (url, write) => {
    const { plan, faults } = tryPlan(gateway, { ...CI, 'base-url': url });
    expect([plan, faults.map((fault) => fault.write)]).toEqual([undefined, [write]]);
  });

  it.each([
    'https://llm.example.com/v1beta',
    'https://codemie.example.com/code-assistant-api',
    'http://127.0.0.1:4000',
  ])('%s is an address', (url) => {
    expect(tryPlan(gateway, { ...CI, 'base-url': url }).faults).toEqual([]);
  });

  it.each([
    'sts.amazonaws.com',
    'sts.amazonaws.com.cn',
    'api://AzureADTokenExchange',
    '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/q',
    'https://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/q',
    'https://api.anthropic.com',
    'https://api.openai.com/v1',
    'https://github.com/octo-org',
  ])('the audience %s, which another service trusts, is refused', (audience) => {
    expect(tryPlan(gateway, { ...CI, audience }).faults.map(({ input }) => input)).toEqual(['audience']);
  });

  it('ask for an audience, for the address, and take one that only the gateway has', () => {
    const inputs = (values: Record<string, string>) => tryPlan(gateway, values).faults.map(({ input }) => input);
    expect(inputs({ 'base-url': URL_ })).toEqual(['audience']);
    expect(inputs({ 'custom-headers': 'X-Tenant: a', audience: 'my-gateway' })).toEqual(['base-url']);
    expect(inputs({ 'base-url': URL_, audience: 'my-gateway' })).toEqual([]);
  });

  it.each([
    ['Authorization: Bearer CANARY', 'carries the credential'],
    ['x-API-key: CANARY', 'carries a key'],
    ['Host: CANARY', 'belongs to the connection'],
    ['CANARY', 'Line 1 is not'],
    ['X Tenant: CANARY', 'Line 1 is not'],
    ['X-A: 1\nX-B CANARY', 'Line 2 is not'],
    [': CANARY', 'Line 1 is not'],
    ['X-Empty:', 'has no value'],
    ['X-A: caf\u00e9CANARY', 'not plain ASCII'],
    ['X-A: a\u0000CANARY', 'not plain ASCII'],
    [`X-A: ${'CANARY'.repeat(2000)}`, 'longer than 8 KiB'],
    ['X-A: CANARY\nx-a: CANARY', 'there twice'],
  ])('the header lines %# are refused without being repeated', (lines, what) => {
    const { plan, faults } = tryPlan(gateway, { ...CI, 'custom-headers': lines });
    expect(plan).toBeUndefined();
    expect(faults.map((fault) => fault.what).join()).toContain(what);
    expect(JSON.stringify(faults)).not.toContain('CANARY');
  });
});
