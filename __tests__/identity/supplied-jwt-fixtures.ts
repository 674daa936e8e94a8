/** An issuer for tests: signs with node:crypto alone, so that signing and verifying share no code. */
import { constants, createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { KeylessError } from '../../src/core/errors.ts';
import type { HttpRequest, HttpResponse } from '../../src/core/host.ts';
import type { IdentityToken } from '../../src/core/identity.ts';
import { Inputs, type RawInput } from '../../src/core/inputs.ts';
import { Secret } from '../../src/core/secret.ts';
import { SHARED_INPUTS } from '../../src/core/shared-inputs.ts';
import { suppliedJwt } from '../../src/identity/supplied-jwt/index.ts';
import { FakeHost, type FakeHostOptions } from '../fakes/fake-host.ts';

export const NOW_MS = Date.UTC(2026, 10, 21, 12);
export const NOW = NOW_MS / 1000;
export const ISSUER = 'https://login.example.com/realms/ci';
export const AUDIENCE = 'my-gateway';

export interface TestKey {
  readonly secret: KeyObject;
  readonly jwk: Record<string, unknown>;
}

export function rsaKey(kid: string, modulusLength = 2048, publicExponent = 0x10001): TestKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength, publicExponent });
  return { secret: privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' } };
}

export function ecKey(kid: string, namedCurve: 'P-256' | 'P-384' = 'P-256'): TestKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve });
  return { secret: privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid } };
}

export const KEY: TestKey = rsaKey('key-1');
export const JWKS = JSON.stringify({ keys: [KEY.jwk] });

export const CLAIMS = {
  iss: ISSUER,
  sub: 'service:agent',
  aud: AUDIENCE,
  iat: NOW - 60,
  nbf: NOW - 60,
  exp: NOW + 540,
  jti: 'id-1',
  team: 'payments',
};
export const HEADER = { alg: 'RS256', typ: 'JWT', kid: 'key-1' };

export function part(value: unknown): string {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
}

/** @param claims an object, or the payload's exact text */
export function jwt(claims: object | string = CLAIMS, header: object | string = HEADER, key: KeyObject = KEY.secret) {
  const signed = `${part(header)}.${part(claims)}`;
  const alg = typeof header === 'string' ? 'RS256' : (header as { alg?: unknown }).alg;
  return `${signed}.${signature(signed, String(alg), key)}`;
}

function signature(text: string, alg: string, key: KeyObject): string {
  const data = Buffer.from(text);
  if (alg.startsWith('HS')) {
    return createHmac('sha256', key.export({ type: 'pkcs8', format: 'pem' }) as string)
      .update(data)
      .digest('base64url');
  }
  if (alg === 'ES256' || alg === 'ES384') {
    return sign(`sha${alg.slice(2)}`, data, { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
  }
  if (alg === 'PS256') {
    const padding = constants.RSA_PKCS1_PSS_PADDING;
    return sign('sha256', data, { key, padding, saltLength: 32 }).toString('base64url');
  }
  return sign('sha256', data, key).toString('base64url');
}

const made: FakeHost[] = [];

export function fakeHost(options: FakeHostOptions = {}): FakeHost {
  const host = new FakeHost({ now: NOW_MS, ...options });
  made.push(host);
  return host;
}

export function disposeHosts(): void {
  for (const host of made.splice(0)) host.dispose();
}

export function inputsOf(given: Record<string, string>): Inputs {
  const raw = new Map<string, RawInput>(Object.entries(given).map(([name, value]) => [name, { value, from: 'input' }]));
  return new Inputs([...SHARED_INPUTS, ...suppliedJwt.inputs], raw);
}

export interface World {
  readonly env?: Record<string, string>;
  readonly stdin?: string;
  readonly host?: FakeHost;
}

/** What the plan makes of these inputs, and the faults it found. */
export function plan(given: Record<string, string>, { env = {}, stdin = '', host }: World = {}) {
  const inputs = inputsOf(given);
  const made = suppliedJwt.plan(inputs, {
    platform: 'github',
    canMint: true,
    env,
    stdin: () => stdin,
    idToken: async () => new Secret('identity token', 'never asked'),
    now: () => NOW_MS,
    ...(host ? { read: (path: string, most: number) => readAt(host, path, most) } : {}),
  });
  return { plan: made, inputs, faults: inputs.faults };
}

function readAt(host: FakeHost, path: string, mostBytes: number): string {
  const text = host.files.read(path.startsWith('/') ? path : `${host.cwd}/${path}`);
  if (text.length > mostBytes) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
  return text;
}

export const STRICT = { 'jwt-issuer': ISSUER, 'jwt-audience': AUDIENCE, 'jwt-jwks': JWKS };

export type Got = IdentityToken & KeylessError;

/** The token that comes out, or the error. */
export async function get(token: string, given: Record<string, string> = STRICT, audience = '', host = fakeHost()) {
  const { plan: made, faults } = plan({ 'jwt-token': token, ...given }, { host });
  if (!made || faults.length > 0) throw new Error(`faults: ${faults.map((fault) => fault.what).join(' ')}`);
  return (await made.get(audience, host).catch((error: unknown) => error)) as Got;
}

/** An answer of status 200 with this JSON. */
export function json(value: unknown, type = 'application/json'): HttpResponse {
  return {
    status: 200,
    headers: { 'content-type': type },
    body: typeof value === 'string' ? value : JSON.stringify(value),
  };
}

/** Answers by address; one that is not listed is status 404. */
export function answers(table: Record<string, HttpResponse | (() => HttpResponse)>) {
  return ({ url }: HttpRequest): HttpResponse => {
    const found = table[url];
    return typeof found === 'function' ? found() : (found ?? { status: 404, headers: {}, body: '' });
  };
}

/** Everything an error would print. */
export function textOf(error: Error): string {
  const { message, likely, fix, facts, stack } = error as KeylessError;
  return [message, likely, fix, JSON.stringify(facts), stack, JSON.stringify(error), String(error.cause)].join('\n');
}
