import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { type JwksFault, type JwksIssuer, type JwksOptions, startJwks } from '../../src/emulators/jwks.ts';
import { asked } from './http-client.ts';

let issuer: JwksIssuer;
const start = async (options: JwksOptions = {}): Promise<void> => {
  issuer = await startJwks(options);
};
afterEach(() => issuer.close());

const verify = (token: string) =>
  jwtVerify(token, createRemoteJWKSet(new URL(issuer.jwksUrl), { timeoutDuration: 300 }), {
    issuer: issuer.issuer,
    audience: 'gateway',
  });

describe('an issuer of arbitrary tokens', () => {
  it.each(['RS256', 'ES256'] as const)('signs with %s what an independent verifier accepts', async (algorithm) => {
    await start({ algorithm });
    const { protectedHeader, payload } = await verify(issuer.mint({ role: 'ci' }));
    expect([protectedHeader.alg, payload.role]).toEqual([algorithm, 'ci']);
    await expect(verify(issuer.mint({ aud: 'other' }))).rejects.toThrow(/"aud"/);
  });

  it('describes itself by discovery, wrongly when told to', async () => {
    await start();
    expect((await asked(issuer.discoveryUrl)).body).toEqual({ issuer: issuer.url, jwks_uri: issuer.jwksUrl });
    await issuer.close();
    await start({ discovery: { issuer: 'https://x.example' } });
    expect((await asked(issuer.discoveryUrl)).body.issuer).toBe('https://x.example');
  });

  it('rotates: with the old key listed, without it, and before the new one is listed', async () => {
    await start();
    const old = issuer.mint();
    await issuer.rotate();
    await expect(verify(old)).resolves.toBeDefined();
    await expect(verify(issuer.mint())).resolves.toBeDefined();
    await issuer.rotate({ old: false });
    await expect(verify(old)).rejects.toThrow(/no applicable key/);
    await expect(verify(issuer.mint())).resolves.toBeDefined();
    await issuer.rotate({ listed: false });
    await expect(verify(issuer.mint())).rejects.toThrow();
  });

  it.each<[string, JwksFault]>([
    ['slow', { kind: 'slow', ms: 600 }],
    ['silent', { kind: 'hang' }],
    ['reset', { kind: 'reset' }],
    ['truncated', { kind: 'truncated' }],
    ['HTML', { kind: 'garbage' }],
    ['failing', { kind: 'http', status: 503 }],
    ['redirecting', { kind: 'redirect', to: 'http://127.0.0.1:1/jwks.json' }],
    ['another set', { kind: 'keys', keys: [] }],
  ])('can be %s for one request', async (_, fault) => {
    await start();
    const token = issuer.mint();
    issuer.faults.add(fault);
    await expect(verify(token)).rejects.toThrow();
    await expect(verify(token)).resolves.toBeDefined();
    expect(issuer.fetches()).toBeLessThanOrEqual(2);
  });

  it('can be huge, of another type, and send elsewhere', async () => {
    await start();
    const elsewhere = createServer((_, res) => res.end('elsewhere')).listen(0, '127.0.0.1');
    await new Promise((resolve) => elsewhere.once('listening', resolve));
    const to = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    issuer.faults.add({ kind: 'huge', bytes: 3_000_000 });
    issuer.faults.add({ kind: 'content-type', value: 'text/html' });
    issuer.faults.add({ kind: 'redirect', to, status: 307 });
    expect((await asked(issuer.jwksUrl)).text.length).toBeGreaterThan(3_000_000);
    expect((await asked(issuer.jwksUrl)).headers.get('content-type')).toBe('text/html');
    expect((await asked(issuer.jwksUrl)).text).toBe('elsewhere');
    elsewhere.close();
  });
});
