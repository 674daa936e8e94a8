import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KEY_VENDORS, type KeyVendor } from '../../src/core/credential.ts';
import { echoScript, startWorld } from '../../src/emulators/index.ts';
import type { KeyVendors } from '../../src/emulators/key-vendors.ts';

let close: () => Promise<void>;
let handles: KeyVendors['vendors'];
beforeAll(async () => {
  const world = await startWorld({ keyVendors: true, model: echoScript('Hello.') });
  handles = world.keyVendors.vendors;
  close = () => world.close();
});
afterAll(() => close());

const ask = { model: 'm', max_tokens: 10, messages: [{ role: 'user', content: 'Hi' }] };

async function call(vendor: KeyVendor, path: string, headers: Record<string, string>) {
  const body = JSON.stringify(path.endsWith('/responses') ? { model: 'm', input: 'Hi' } : ask);
  const answer = await fetch(handles[vendor].url + path, { method: 'POST', headers, body });
  return { status: answer.status, text: await answer.text() };
}

describe('a vendor of keys', () => {
  it.each([
    ['mistral', '/v1/chat/completions', 401],
    ['groq', '/openai/v1/chat/completions', 401],
    ['cerebras', '/v1/chat/completions', 401],
    ['xai', '/v1/responses', 400],
    ['openrouter', '/api/v1/messages', 401],
    ['vercel-ai-gateway', '/v1/messages', 401],
    ['zai', '/api/coding/paas/v4/chat/completions', 401],
    ['opencode-zen', '/zen/v1/responses', 401],
    ['minimax', '/anthropic/v1/messages', 401],
    ['minimax-cn', '/anthropic/v1/messages', 401],
  ] as const)('%s answers at %s with its own key, and %d without', async (vendor, path, refusal) => {
    const own = await call(vendor, path, { authorization: `Bearer ${handles[vendor].apiKey}` });
    expect([own.status, own.text.includes('Hello.')]).toEqual([200, true]);
    const other = handles[KEY_VENDORS[(KEY_VENDORS.indexOf(vendor) + 1) % KEY_VENDORS.length]!].apiKey;
    expect((await call(vendor, path, { authorization: `Bearer ${other}` })).status).toBe(refusal);
    expect((await call(vendor, path, {})).status).toBe(refusal);
  });

  it('takes a key as x-api-key where it speaks Anthropic’s API only', async () => {
    expect((await call('minimax', '/anthropic/v1/messages', { 'x-api-key': handles.minimax.apiKey })).status).toBe(200);
    expect((await call('groq', '/openai/v1/chat/completions', { 'x-api-key': handles.groq.apiKey })).status).toBe(401);
  });

  it('refuses a wrong key beside a right one', async () => {
    const both = { authorization: `Bearer ${handles.minimax.apiKey}`, 'x-api-key': 'wrong' };
    expect((await call('minimax', '/anthropic/v1/messages', both)).status).toBe(401);
  });
});
