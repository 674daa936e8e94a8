import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { azure } from '../../src/clouds/azure/index.ts';
import { cleanEnvironment, type HelperLimits, runHelper } from '../../src/clouds/static-key/helper.ts';
import { staticKey } from '../../src/clouds/static-key/index.ts';
import type { Backend } from '../../src/core/credential.ts';
import type { Child } from '../../src/core/host.ts';
import type { Exit } from '../../src/core/launch.ts';
import { revealed } from '../../src/core/secret.ts';
import { spawnChild } from '../../src/host/spawn.ts';
import { FakeHost } from '../fakes/fake-host.ts';
import { failure, inputsOf, Mint, planOf, saidOf, textOf, tryPlan } from './token-fixtures.ts';

let host: FakeHost;
beforeEach(() => {
  host = new FakeHost({ spawn: (order) => spawnChild(order, 'linux'), env: { PATH: process.env.PATH } });
});
afterEach(() => host.dispose());

const KEY = 'sk-ant-api03-stored';
/** Of a vendor whose keys begin like many others'. */
const PLAIN = 'sk-stored';

async function handedOut(inputs: Record<string, string>, backend: Backend) {
  const plan = planOf(staticKey, inputs, { backend });
  const access = plan.access(await plan.exchange(new Mint().next, host));
  const env = Object.fromEntries(Object.entries(access.env).map(([name, value]) => [name, revealed(value)]));
  return { env, scheme: access.token?.scheme, endpoint: access.endpoint };
}

describe('a stored key', () => {
  const BASE = { 'base-url': 'https://llm.example.com' };
  const OAT = 'sk-ant-oat01-stored';
  it.each([
    ['anthropic', { 'api-key': KEY }, { ANTHROPIC_API_KEY: KEY }, 'api-key', undefined],
    ['openai', { 'api-key': PLAIN }, { OPENAI_API_KEY: PLAIN }, 'api-key', undefined],
    ['gemini', { 'api-key': PLAIN }, { GEMINI_API_KEY: PLAIN }, 'api-key', undefined],
    ['mistral', { 'api-key': PLAIN }, { MISTRAL_API_KEY: PLAIN }, 'api-key', undefined],
    ['groq', { 'api-key': 'gsk_1' }, { GROQ_API_KEY: 'gsk_1' }, 'api-key', undefined],
    ['cerebras', { 'api-key': 'csk-1' }, { CEREBRAS_API_KEY: 'csk-1' }, 'api-key', undefined],
    ['xai', { 'api-key': 'xai-1' }, { XAI_API_KEY: 'xai-1' }, 'api-key', undefined],
    ['openrouter', { 'api-key': 'sk-or-1' }, { OPENROUTER_API_KEY: 'sk-or-1' }, 'api-key', undefined],
    ['vercel-ai-gateway', { 'api-key': 'vck_1' }, { AI_GATEWAY_API_KEY: 'vck_1' }, 'api-key', undefined],
    ['zai', { 'api-key': PLAIN }, { ZAI_API_KEY: PLAIN }, 'api-key', undefined],
    ['opencode-zen', { 'api-key': PLAIN }, { OPENCODE_API_KEY: PLAIN }, 'api-key', undefined],
    ['minimax', { 'api-key': PLAIN }, { MINIMAX_API_KEY: PLAIN }, 'api-key', undefined],
    ['minimax-cn', { 'api-key': PLAIN }, { MINIMAX_CN_API_KEY: PLAIN }, 'api-key', undefined],
    [
      'foundry',
      { 'api-key': PLAIN, 'foundry-base-url': 'https://proxy.example.com/anthropic' },
      { ANTHROPIC_FOUNDRY_API_KEY: PLAIN, ANTHROPIC_FOUNDRY_BASE_URL: 'https://proxy.example.com/anthropic' },
      'api-key',
      'https://proxy.example.com/anthropic',
    ],
    [
      'azure-openai',
      {
        'api-key': PLAIN,
        'azure-openai-resource': 'my-resource',
        'azure-openai-api-version': 'preview',
        'azure-openai-deployment-map': 'gpt-5.4=mine',
      },
      {
        AZURE_OPENAI_API_KEY: PLAIN,
        AZURE_OPENAI_RESOURCE_NAME: 'my-resource',
        AZURE_OPENAI_ENDPOINT: 'https://my-resource.openai.azure.com',
        AZURE_OPENAI_API_VERSION: 'preview',
        OPENAI_API_VERSION: 'preview',
        AZURE_OPENAI_DEPLOYMENT_NAME_MAP: 'gpt-5.4=mine',
      },
      'api-key',
      undefined,
    ],
    ['anthropic', { 'claude-code-oauth-token': OAT }, { CLAUDE_CODE_OAUTH_TOKEN: OAT }, undefined, undefined],
    [
      'gateway',
      { 'api-key': KEY, ...BASE, 'custom-headers': 'X-Tenant: a' },
      {
        ANTHROPIC_AUTH_TOKEN: KEY,
        ANTHROPIC_BASE_URL: 'https://llm.example.com',
        ANTHROPIC_CUSTOM_HEADERS: 'X-Tenant: a',
      },
      'bearer',
      'https://llm.example.com',
    ],
    [
      'openai',
      { 'api-key': KEY, ...BASE },
      { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: 'https://llm.example.com/v1' },
      'bearer',
      'https://llm.example.com/v1',
    ],
  ] as const)('for %s with %j is handed over as its SDK reads it', async (backend, inputs, env, scheme, endpoint) => {
    expect(await handedOut(inputs, backend)).toEqual({ env, scheme, endpoint });
  });

  it('needs no identity, is hidden, has no end, and is a finding', async () => {
    const plan = planOf(staticKey, { 'api-key': KEY });
    const mint = new Mint();
    const credential = await plan.exchange(mint.next, host);
    expect([mint.count, plan.audience, plan.renews, plan.delivery, credential.expiresAt]).toEqual([
      0,
      undefined,
      'never',
      undefined,
      undefined,
    ]);
    expect(host.hidden.map((secret) => secret.reveal())).toEqual([KEY]);
    expect(plan.findings).toMatchObject([{ id: 'static-key', verdict: 'exceeded', severity: 'medium' }]);
    expect(plan.findings[0]?.fix).toContain('anthropic-federation-rule-id');
    expect(JSON.stringify([plan.says, plan.findings])).not.toContain(KEY);
    expect(saidOf(plan, 'Credential life')).toBe('no end known');
  });

  it('is a finding for every vendor, and says so where there is no keyless way', () => {
    const findings = planOf(staticKey, { 'api-key': PLAIN }, { backend: 'mistral' }).findings;
    expect(findings).toMatchObject([
      { id: 'static-key', title: 'This run is not keyless: api-key gives it a key that lives on after it.' },
    ]);
    expect(findings[0]?.fix).toContain('mistral knows no identities of jobs');
  });

  it('leaves the place of an Azure resource to the keyless way when there is no key', () => {
    const asks = (values: Record<string, string>) =>
      [azure, staticKey].filter((cloud) => cloud.asked(inputsOf(values))).map(({ id }) => id);
    expect(asks({ 'foundry-resource': 'r', 'api-key': PLAIN })).toEqual(['static-key']);
    expect(asks({ 'foundry-resource': 'r' })).toEqual(['azure']);
    expect(asks({ 'foundry-resource': 'r', 'api-key': PLAIN, 'client-id': 'c' })).toEqual(['azure', 'static-key']);
  });

  it.each([
    [{ 'api-key': 'sk-ant-oat01-CANARY' }, 'anthropic', 'api-key'],
    [{ 'claude-code-oauth-token': 'sk-ant-api03-CANARY' }, 'anthropic', 'claude-code-oauth-token'],
    [{ 'claude-code-oauth-token': 'sk-ant-oat01-CANARY' }, 'openai', 'claude-code-oauth-token'],
    [{ 'api-key': 'CANARY two' }, 'anthropic', 'api-key'],
    [{ 'api-key': '  ' }, 'anthropic', 'api-key'],
    [{ 'api-key': 'CANARY', 'api-key-helper': '/bin/true' }, 'anthropic', 'api-key-helper'],
    [{ 'api-key': 'CANARY', 'api-key-helper-ttl': '5m' }, 'anthropic', 'api-key-helper-ttl'],
    [{ 'api-key-helper-ttl': '5m' }, 'anthropic', 'api-key-helper'],
    [{ 'api-key': 'CANARY' }, 'gateway', 'base-url'],
    [{ 'api-key': 'CANARY', 'base-url': 'https://x.example.com' }, 'gemini', 'base-url'],
    [{ 'api-key': 'CANARY', 'base-url': 'https://x.example.com/v1' }, 'anthropic', 'base-url'],
    [{ 'api-key': 'CANARY', 'base-url': 'https://x.example.com' }, 'mistral', 'base-url'],
    [{ 'api-key': 'CANARY', 'custom-headers': 'X-Tenant: a' }, 'mistral', 'custom-headers'],
    [{ 'api-key': 'gsk_CANARY' }, 'anthropic', 'backend'],
    [{ 'api-key': 'sk-ant-CANARY' }, 'mistral', 'backend'],
    [{ 'api-key': 'CANARY', 'foundry-resource': 'my-resource' }, 'anthropic', 'backend'],
    [{ 'api-key': 'CANARY' }, 'foundry', 'foundry-resource'],
    [{ 'api-key': 'CANARY' }, 'azure-openai', 'azure-openai-resource'],
    [{ 'api-key-helper': './get-key' }, 'anthropic', 'api-key-helper'],
    [{ 'api-key-helper': 'cat key | tr a b' }, 'anthropic', 'api-key-helper'],
    [{ 'api-key-helper': "get 'key" }, 'anthropic', 'api-key-helper'],
  ] as const)('%j for %s is refused at %s, and never repeated', (inputs, backend, input) => {
    const { plan, faults } = tryPlan(staticKey, inputs, { backend });
    expect(plan).toBeUndefined();
    expect(faults.map((fault) => fault.input)).toEqual([input]);
    expect(JSON.stringify(faults)).not.toContain('CANARY');
  });
});

describe('api-key-helper', () => {
  const run = (script: string, limits?: HelperLimits) => runHelper(['sh', '-c', script], host, limits);

  it('gives the key it prints, trimmed, hidden, for its time to live', async () => {
    const plan = planOf(staticKey, { 'api-key-helper': 'printf " helper-key \\n"', 'api-key-helper-ttl': '5m' });
    const credential = await plan.exchange(new Mint().next, host);
    expect(credential.parts.Key?.reveal()).toBe('helper-key');
    expect(host.hidden.map((secret) => secret.reveal())).toEqual(['helper-key']);
    expect([credential.expiresAt, plan.lifeSeconds, plan.renews]).toEqual([host.now() + 300_000, 300, 'always']);
  });

  it('runs again for each renewal', async () => {
    const plan = planOf(staticKey, { 'api-key-helper': 'echo key' });
    await plan.exchange(new Mint().next, host);
    await plan.exchange(new Mint().next, host);
    expect(host.spawned).toHaveLength(2);
  });

  it('gets no token of the job and no key of another step', () => {
    const env = {
      PATH: 'bin:/bin::./tools:/work/repo/.venv/bin',
      HOME: '/root',
      GITHUB_WORKSPACE: '/work/repo',
      HTTPS_PROXY: 'http://p',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
      GITHUB_TOKEN: 'x',
      ANTHROPIC_API_KEY: 'x',
      NODE_OPTIONS: 'x',
      LANG: '',
    };
    const host = new FakeHost({ env, platform: 'linux' });
    // A folder of the checkout is the agent's to fill, and the program runs again at a renewal.
    expect(cleanEnvironment(host)).toEqual({ PATH: '/bin', HOME: '/root', HTTPS_PROXY: 'http://p' });
    host.dispose();
  });

  it.each([
    ['exit 3', 'exchange-failed', 'api-key-helper ended with 3.'],
    ['true', 'exchange-malformed', 'What api-key-helper printed is empty.'],
    ['echo CANARY; echo two', 'exchange-malformed', 'What api-key-helper printed has more than one line.'],
    ['echo "CANARY two"', 'exchange-malformed', 'What api-key-helper printed has characters that no key has.'],
    [
      'head -c 20000 /dev/zero | tr "\\0" C; sleep 20',
      'exchange-malformed',
      'What api-key-helper printed is longer than 16 KiB.',
    ],
    ['echo CANARY >&2; exit 1', 'exchange-failed', 'api-key-helper ended with 1.'],
  ])('%s is told apart, without its output', async (script, code, message) => {
    const error = await failure(run(script));
    expect([error.code, error.message]).toEqual([code, message]);
    expect(textOf(error)).not.toContain('CANARY');
  });

  it('is ended with all it started when it takes too long, after a line in the log', async () => {
    const began = Date.now();
    const error = await failure(run('sleep 20 & sleep 20', { warnMs: 50, mostMs: 300 }));
    expect(error.message).toBe('api-key-helper did not end within 0.3 s.');
    expect(host.lines).toEqual(['api-key-helper takes longer than 0.05 s.']);
    expect(Date.now() - began).toBeLessThan(5_000);
  });

  it('says nothing about time when it is quick', async () => {
    expect(await run('echo key', { warnMs: 5_000, mostMs: 10_000 })).toBe('key');
    expect(host.lines).toEqual([]);
  });

  it('is given up on when something it left behind keeps its pipe open', async () => {
    const child: Child = {
      pid: 1,
      stdin: null,
      stdout: new PassThrough(),
      stderr: new PassThrough(),
      exit: new Promise<Exit>(() => {}),
      kill: () => true,
    };
    host.dispose();
    host = new FakeHost({ spawn: () => child });
    expect((await failure(run('x', { warnMs: 10, mostMs: 20 }))).code).toBe('exchange-failed');
  });

  it('ends with the run', async () => {
    setTimeout(() => host.abort.abort('SIGTERM'), 50);
    expect((await failure(run('sleep 20'))).code).toBe('terminated');
  });

  it('that does not exist is said so', async () => {
    const error = await failure(runHelper(['/nonexistent/get-key'], host));
    expect(error.message).toBe('api-key-helper could not be started.');
  });
});
