import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KeylessError } from '../../src/core/errors.ts';
import { ALGORITHMS } from '../../src/identity/supplied-jwt/inputs.ts';
import { readJwt } from '../../src/identity/supplied-jwt/read-jwt.ts';
import {
  AUDIENCE,
  CLAIMS,
  disposeHosts,
  ecKey,
  fakeHost,
  get,
  HEADER,
  ISSUER,
  JWKS,
  jwt,
  KEY,
  NOW,
  part,
  plan,
  rsaKey,
  STRICT,
  textOf,
} from './supplied-jwt-fixtures.ts';

afterAll(disposeHosts);

const EC = ecKey('ec-1');
const STRANGER = rsaKey('key-1');
const BOTH = JSON.stringify({ keys: [KEY.jwk, EC.jwk] });
const DEEP = `${'{"a":'.repeat(1_500)}1${'}'.repeat(1_500)}`;
const without = (name: string) => ({ ...CLAIMS, [name]: undefined });
/** The same bytes in another spelling: the last character carries bits that nobody reads. */
const strayBits = (text: string) => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return text.slice(0, -1) + alphabet[alphabet.indexOf(text.at(-1)!) + 1];
};

describe('a supplied JWT', () => {
  it('is trusted when everything about it is right', async () => {
    expect(await get(jwt())).toMatchObject({
      claims: CLAIMS,
      trust: 'signature',
      says: 'service:agent for my-gateway',
      findings: [],
    });
  });

  it('is hidden whole and in each part, even when it is refused', async () => {
    for (const text of [jwt(), jwt({ ...CLAIMS, exp: NOW - 3600, iat: NOW - 7200, nbf: NOW - 7200 })]) {
      const host = fakeHost();
      await get(text, STRICT, '', host);
      expect(host.hidden.map((secret) => secret.reveal())).toEqual([text, ...text.split('.')]);
    }
  });

  it('asks nobody when the keys are at hand', async () => {
    const host = fakeHost();
    await get(jwt(), STRICT, '', host);
    expect(host.requests).toEqual([]);
  });

  it.each([
    ['RS256 and its key id', jwt()],
    ['ES256', jwt(CLAIMS, { ...HEADER, alg: 'ES256', kid: 'ec-1' }, EC.secret)],
    ['no typ', jwt(CLAIMS, { alg: 'RS256', kid: 'key-1' })],
    ['typ at+jwt', jwt(CLAIMS, { ...HEADER, typ: 'application/at+JWT' })],
    ['a header member nobody knows', jwt(CLAIMS, { ...HEADER, x5t: 'abc' })],
    ['a list of the one audience', jwt({ ...CLAIMS, aud: [AUDIENCE] })],
    ['no nbf and no jti', jwt({ ...CLAIMS, nbf: undefined, jti: undefined })],
    ['an end 59 seconds ago', jwt({ ...CLAIMS, exp: NOW - 59, iat: NOW - 300, nbf: NOW - 300 })],
    ['a beginning in 60 seconds', jwt({ ...CLAIMS, nbf: NOW + 60, iat: NOW + 60 })],
    ['a life of 24 hours', jwt({ ...CLAIMS, iat: NOW, exp: NOW + 86_400 })],
    ['16 KiB', padded(16 * 1024)],
    ['names in objects of their own', jwt(`${JSON.stringify(CLAIMS).slice(0, -1)},"a":{"sub":1},"b":{"sub":2}}`)],
  ])('is taken with %s', async (_, text) => {
    expect(await get(text, { ...STRICT, 'jwt-jwks': BOTH })).toMatchObject({ trust: 'signature' });
  });
});

/** A good token of about this many characters, and never more. */
function padded(length: number): string {
  const empty = jwt({ ...CLAIMS, pad: '' }).length;
  return jwt({ ...CLAIMS, pad: 'x'.repeat(Math.floor(((length - empty) * 3) / 4) - 1) });
}

describe('the attacks on a supplied JWT: refused is', () => {
  it.each([
    ['algorithm none', `${part({ alg: 'none' })}.${part(CLAIMS)}.c2ln`, 'untrusted', 'is not signed (alg none)'],
    ['algorithm nOnE', `${part({ alg: 'nOnE' })}.${part(CLAIMS)}.c2ln`, 'untrusted', 'is not signed (alg none)'],
    ['an empty signature', `${part({ alg: 'none' })}.${part(CLAIMS)}.`, 'malformed', 'It is not signed.'],
    ['HS256 with the public key as the secret', jwt(CLAIMS, { ...HEADER, alg: 'HS256' }), 'untrusted', 'shared secret'],
    ['an algorithm that was not accepted', jwt(CLAIMS, { ...HEADER, alg: 'PS256' }), 'untrusted', 'with PS256'],
    ['an algorithm nobody knows', jwt(CLAIMS, { ...HEADER, alg: 'RS1' }), 'untrusted', 'not known here'],
    ['no algorithm', jwt(CLAIMS, { kid: 'key-1' }), 'malformed', 'names no algorithm'],
    [
      'an EC algorithm with an RSA key',
      jwt(CLAIMS, { ...HEADER, alg: 'ES256' }, EC.secret),
      'untrusted',
      'no key for this',
    ],
    ['a key of its own (jwk)', jwt(CLAIMS, { ...HEADER, jwk: STRANGER.jwk }, STRANGER.secret), 'untrusted', 'has jwk'],
    ['jwk, although the real key signed', jwt(CLAIMS, { ...HEADER, jwk: KEY.jwk }), 'untrusted', 'has jwk'],
    ['jku', jwt(CLAIMS, { ...HEADER, jku: 'https://evil.example/jwks' }), 'untrusted', 'has jku'],
    ['x5u', jwt(CLAIMS, { ...HEADER, x5u: 'https://evil.example/c' }), 'untrusted', 'has x5u'],
    ['x5c', jwt(CLAIMS, { ...HEADER, x5c: ['MIIB'] }), 'untrusted', 'has x5c'],
    ['crit with a name nobody knows', jwt(CLAIMS, { ...HEADER, crit: ['x'], x: 1 }), 'untrusted', 'has crit'],
    ['an empty crit', jwt(CLAIMS, { ...HEADER, crit: [] }), 'untrusted', 'has crit'],
    ['b64 false with crit', jwt(CLAIMS, { ...HEADER, b64: false, crit: ['b64'] }), 'untrusted', 'has b64, crit'],
    ['b64 false without crit', jwt(CLAIMS, { ...HEADER, b64: false }), 'untrusted', 'has b64'],
    ['a token in a token (cty)', jwt(CLAIMS, { ...HEADER, cty: 'JWT' }), 'untrusted', 'has cty'],
    ['a key id that is a path', jwt(CLAIMS, { ...HEADER, kid: '../../dev/null' }), 'malformed', 'key id (kid)'],
    ['a key id with a quote', jwt(CLAIMS, { ...HEADER, kid: "x' OR 1=1" }), 'malformed', 'key id (kid)'],
    ['a key id of 257 characters', jwt(CLAIMS, { ...HEADER, kid: 'x'.repeat(257) }), 'malformed', 'key id (kid)'],
    ['an empty key id', jwt(CLAIMS, { ...HEADER, kid: '' }), 'malformed', 'key id (kid)'],
    ['a key id that is a number', jwt(CLAIMS, { ...HEADER, kid: 1 }), 'malformed', 'key id (kid)'],
    ['a key id the issuer does not have', jwt(CLAIMS, { ...HEADER, kid: 'key-9' }), 'untrusted', 'no key for this'],
    ['no key id, with two keys', jwt(CLAIMS, { alg: 'RS256' }), 'untrusted', 'does not say which key'],
    ['typ of another kind of token', jwt(CLAIMS, { ...HEADER, typ: 'logout+jwt' }), 'untrusted', 'for something else'],
    ['typ that is no text', jwt(CLAIMS, { ...HEADER, typ: 1 }), 'untrusted', 'for something else'],
    [
      'a signature by somebody else',
      jwt(CLAIMS, HEADER, STRANGER.secret),
      'untrusted',
      'signature of the supplied JWT does not',
    ],
    ['claims changed after signing', changed(), 'untrusted', 'signature of the supplied JWT does not'],
    [
      'a header name twice',
      jwt(CLAIMS, '{"alg":"none","alg":"RS256","kid":"key-1"}'),
      'malformed',
      'header has a name twice',
    ],
    [
      'a claim twice',
      jwt(`${JSON.stringify(CLAIMS).slice(0, -1)},"sub":"admin"}`),
      'malformed',
      'payload has a name twice',
    ],
    [
      'a claim twice, once spelt with an escape',
      jwt(`${JSON.stringify(CLAIMS).slice(0, -1)},"s\\u0075b":"admin"}`),
      'malformed',
      'payload has a name twice',
    ],
    ['no exp', jwt(without('exp')), 'untrusted', 'has no claim exp'],
    ['no iat', jwt(without('iat')), 'untrusted', 'has no claim iat'],
    ['no iss and no sub', jwt({ ...without('iss'), sub: undefined }), 'untrusted', 'has no claim iss, sub'],
    ['no aud', jwt(without('aud')), 'untrusted', 'has no claim aud'],
    ['exp as text', jwt({ ...CLAIMS, exp: String(CLAIMS.exp) }), 'malformed', 'claim exp has the wrong type'],
    [
      'exp beyond all numbers',
      jwt(`${JSON.stringify(without('exp')).slice(0, -1)},"exp":1e999}`),
      'malformed',
      'claim exp has the wrong',
    ],
    ['a negative iat', jwt({ ...CLAIMS, iat: -1 }), 'malformed', 'claim iat has the wrong type'],
    ['a subject that is a list', jwt({ ...CLAIMS, sub: ['a'] }), 'malformed', 'claim sub has the wrong type'],
    ['an end 60 seconds ago', jwt({ ...CLAIMS, exp: NOW - 60, iat: NOW - 300 }), 'expired', 'expired 1m ago'],
    ['nbf in 61 seconds', jwt({ ...CLAIMS, nbf: NOW + 61 }), 'expired', 'valid only in 1m1s'],
    ['iat in 61 seconds', jwt({ ...CLAIMS, iat: NOW + 61, nbf: NOW }), 'expired', 'issued 1m1s in the future'],
    ['an end before its beginning', jwt({ ...CLAIMS, iat: NOW, exp: NOW - 1 }), 'untrusted', 'ends before it begins'],
    [
      'a life of ten years',
      jwt({ ...CLAIMS, iat: NOW, exp: NOW + 315_360_000 }),
      'untrusted',
      'valid for 3650 days; at most 24h',
    ],
    [
      'a life of 24 hours and a second',
      jwt({ ...CLAIMS, iat: NOW, exp: NOW + 86_401 }),
      'untrusted',
      'at most 24h is accepted',
    ],
    ['another audience', jwt({ ...CLAIMS, aud: 'other' }), 'untrusted', 'for another audience than my-gateway'],
    ['a second audience', jwt({ ...CLAIMS, aud: [AUDIENCE, 'other'] }), 'untrusted', 'for others besides my-gateway'],
    ['the audience twice', jwt({ ...CLAIMS, aud: [AUDIENCE, AUDIENCE] }), 'untrusted', 'for others besides my-gateway'],
    ['an audience in other letters', jwt({ ...CLAIMS, aud: 'My-Gateway' }), 'untrusted', 'for another audience than'],
    ['no audience at all', jwt({ ...CLAIMS, aud: [] }), 'untrusted', 'for another audience than'],
    ['another issuer', jwt({ ...CLAIMS, iss: 'https://evil.example' }), 'untrusted', 'from another issuer'],
    ['the issuer with a slash behind it', jwt({ ...CLAIMS, iss: `${ISSUER}/` }), 'untrusted', 'from another issuer'],
    ['one character more than 16 KiB', `${padded(16 * 1024)}xxxx`, 'malformed', 'longer than 16 KiB'],
    ['20 MB', `${jwt()}${'x'.repeat(20_000_000)}`, 'malformed', 'longer than 16 KiB'],
    ['nesting of 1,500', jwt(DEEP), 'malformed', 'nested too deep'],
    ['a line end behind it', `${jwt()}\n`, 'malformed', 'a blank or a line end'],
    ['a blank before it', ` ${jwt()}`, 'malformed', 'a blank or a line end'],
    ['padding', `${jwt()}==`, 'malformed', 'characters that base64url does not have'],
    ['stray bits in the signature', strayBits(jwt()), 'malformed', 'signature is not canonical'],
    ['two parts', jwt().split('.').slice(0, 2).join('.'), 'malformed', 'has 2 parts'],
    ['four parts', `${jwt()}.e30`, 'malformed', 'has 4 parts'],
    ['five parts', `${jwt()}.e30.e30`, 'malformed', 'is encrypted'],
    ['one part', 'opaque-token', 'malformed', 'has one part'],
    ['a header in front', `Bearer ${jwt()}`, 'malformed', 'begins with the word Bearer'],
    ['quotes', `"${jwt()}"`, 'malformed', 'quotes around it'],
    ['a payload that is a list', jwt('[]'), 'malformed', 'payload is not a JSON object'],
    ['a payload that is no JSON', jwt('{'), 'malformed', 'payload is not a JSON object'],
    [
      'a payload that begins with a mark',
      jwt(`\ufeff${JSON.stringify(CLAIMS)}`),
      'malformed',
      'payload is not a JSON object',
    ],
  ])('%s', async (_, text, group, what) => {
    const error = await get(text, { ...STRICT, 'jwt-jwks': BOTH });
    expect(error).toBeInstanceOf(KeylessError);
    expect(error.message).toContain(what);
    expect([error.code, error.exit]).toEqual([`identity-${group}`, 3]);
    expect(error.fix).toBeTruthy();
    const shown = textOf(error);
    for (const piece of text
      .slice(0, 20_000)
      .split('.')
      .filter((one) => one.length > 12))
      expect(shown).not.toContain(piece.slice(0, 12));
  });

  it('nesting of 200,000, without a RangeError', async () => {
    const text = `${part(HEADER)}.${part('['.repeat(200_000))}.c2ln`;
    expect((await get(text)).message).toContain('longer than 16 KiB');
    // Within the size: JSON.parse itself would take this.
    expect((await get(jwt(`{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}`))).message).toContain('nested too deep');
  });

  it('20 MB in a millisecond, and it does not fill the vault', async () => {
    const text = `${jwt()}${'x'.repeat(20_000_000)}`;
    const times = [1, 2, 3].map(() => {
      const from = performance.now();
      expect(() => readJwt(text, ['RS256'])).toThrow('longer than 16 KiB');
      return performance.now() - from;
    });
    // The machine may be busy for once.
    expect(Math.min(...times)).toBeLessThan(5);
    const host = fakeHost();
    await get(text, STRICT, '', host);
    expect(host.hidden).toEqual([]);
  });

  it('another token under an id that was used, and not the same token once more', async () => {
    const host = fakeHost();
    host.files.writePrivate(`${host.cwd}/token`, jwt());
    const made = plan({ ...STRICT, 'jwt-token-file': 'token' }, { host }).plan!;
    await made.get('', host);
    expect(await made.get('', host)).toMatchObject({ trust: 'signature' });
    host.files.writePrivate(`${host.cwd}/token`, jwt({ ...CLAIMS, sub: 'admin' }));
    await expect(made.get('', host)).rejects.toThrow('with the same id (jti) was used');
    host.files.writePrivate(`${host.cwd}/token`, jwt({ ...CLAIMS, sub: 'admin', jti: 'id-2' }));
    expect(await made.get('', host)).toMatchObject({ says: 'admin for my-gateway' });
  });
});

/** A good signature over other claims. */
function changed(): string {
  const [head, , signature] = jwt().split('.');
  return `${head}.${part({ ...CLAIMS, sub: 'admin' })}.${signature}`;
}

describe('keys that prove nothing are refused:', () => {
  const { n, e } = KEY.jwk as { n: string; e: string };
  const set = (...keys: object[]) => ({ ...STRICT, 'jwt-jwks': JSON.stringify({ keys }) });
  const small = rsaKey('key-1', 1024);
  const three = rsaKey('key-1', 2048, 3);

  it.each([
    ['RSA of 1024 bits', small.jwk, small, 'has 1024 bits; 2048 are needed'],
    ['exponent 3', three.jwk, three, 'has an unsafe exponent'],
    ['exponent 1', { ...KEY.jwk, e: 'AQ' }, KEY, 'has an unsafe exponent'],
    ['an even exponent', { ...KEY.jwk, e: 'AQAC' }, KEY, 'has an unsafe exponent'],
    ['an exponent of nine bytes', { ...KEY.jwk, e: 'AQAAAAAAAAAB' }, KEY, 'has an unsafe exponent'],
    ['a modulus that is no number', { ...KEY.jwk, n: '' }, KEY, 'no readable modulus'],
    ['a private key', KEY.secret.export({ format: 'jwk' }), KEY, 'is a private key'],
  ])('%s', async (_, jwk, { secret }, what) => {
    const error = await get(jwt(CLAIMS, HEADER, secret), set({ ...jwk, kid: 'key-1' }));
    expect(error).toMatchObject({ code: 'identity-keys', exit: 3 });
    expect(error.message).toContain(what);
  });

  it.each([
    ['is for encryption', { use: 'enc' }],
    ['may not verify', { key_ops: ['encrypt'] }],
    ['is for another algorithm', { alg: 'RS512' }],
    ['is of another type', { kty: 'oct', k: 'c2VjcmV0' }],
  ])('one that %s', async (_, change) => {
    expect((await get(jwt(), set({ ...KEY.jwk, ...change }))).message).toContain('The issuer has no key for this JWT');
  });

  it('one on another curve', async () => {
    const other = ecKey('key-1', 'P-384');
    const error = await get(jwt(CLAIMS, { ...HEADER, alg: 'ES256' }, other.secret), set(other.jwk));
    expect(error.message).toContain('The issuer has no key for this JWT');
    const accepted = { ...set(other.jwk), 'jwt-algorithms': 'ES384' };
    expect(await get(jwt(CLAIMS, { ...HEADER, alg: 'ES384' }, other.secret), accepted)).toMatchObject({
      trust: 'signature',
    });
  });

  it('a point that is on no curve', async () => {
    const error = await get(
      jwt(CLAIMS, { ...HEADER, alg: 'ES256' }, EC.secret),
      set({ ...EC.jwk, x: EC.jwk.y, kid: 'key-1' }),
    );
    expect(error).toMatchObject({ code: 'identity-keys', message: 'The key of the issuer cannot be used.' });
  });

  it('two under one id', async () => {
    expect((await get(jwt(), set(KEY.jwk, STRANGER.jwk))).message).toBe('Two keys of the issuer have the same key id.');
  });

  it.each([
    ['says no more than it must', { kty: 'RSA', n, e, kid: 'key-1' }, HEADER],
    ['is the only one, and the token names none', { kty: 'RSA', n, e }, { alg: 'RS256' }],
    ['may verify among others', { ...KEY.jwk, key_ops: ['verify', 'wrapKey'] }, HEADER],
  ])('and one is taken that %s', async (_, jwk, header) => {
    expect(await get(jwt(CLAIMS, header), set(jwk))).toMatchObject({ trust: 'signature' });
  });

  it('and one is taken beside keys for something else under other ids', async () => {
    expect(await get(jwt(), set(KEY.jwk, { ...STRANGER.jwk, use: 'enc', kid: 'x' }, { kty: 'new' }))).toMatchObject({
      trust: 'signature',
    });
  });

  it('an RSA key is tried with PS256 when that is accepted', async () => {
    const given = { ...set({ kty: 'RSA', n, e, kid: 'key-1' }), 'jwt-algorithms': 'RS256, PS256' };
    expect(await get(jwt(CLAIMS, { ...HEADER, alg: 'PS256' }), given)).toMatchObject({ trust: 'signature' });
  });
});

describe('what is required of the claims', () => {
  const claims = {
    ...CLAIMS,
    level: 3,
    on: true,
    groups: ['a', 'b'],
    empty: '',
    odd: { a: 1 },
    'https://x.example/r': 'y=z',
  };
  const demand = (text: string) => get(jwt(claims), { ...STRICT, 'jwt-required-claims': text });

  it.each([
    'team',
    'team=payments',
    'level=3',
    'on=true',
    'groups=b',
    'odd',
    'https://x.example/r=y=z',
    'team=payments, groups=a',
  ])('%s is there', async (text) => expect(await demand(text)).toMatchObject({ trust: 'signature' }));

  it.each([
    'tea',
    'team=other',
    'level=30',
    'groups=c',
    'groups=a\nteam=x',
    'empty',
    'odd=[object Object]',
    'constructor',
    '__proto__',
    'toString=',
  ])('%s is not there', async (text) =>
    expect(await demand(text)).toMatchObject({ code: 'identity-untrusted', exit: 3 }),
  );

  it('is named in the error, and what the claim is instead is not', async () => {
    const error = await demand('team=CANARY-WANTED');
    expect(error.message).toBe('The supplied JWT does not have what is required of team.');
    expect(textOf(error)).not.toMatch(/payments|CANARY/);
  });
});

describe('the audience', () => {
  const named = { 'jwt-issuer': ISSUER, 'jwt-jwks': JWKS };

  it('is the one the cloud expects, when the user names none', async () => {
    expect(await get(jwt(), named, AUDIENCE)).toMatchObject({ findings: [] });
    expect(await get(jwt(), named, 'sts.amazonaws.com')).toMatchObject({ code: 'identity-untrusted' });
  });

  it('is refused when user and cloud name two', async () => {
    expect((await get(jwt(), STRICT, 'sts.amazonaws.com')).message).toBe(
      'jwt-audience is my-gateway, and the token is to be used at sts.amazonaws.com.',
    );
    expect(await get(jwt(), STRICT, AUDIENCE)).toMatchObject({ trust: 'signature' });
  });

  it('is not judged when nobody names one, and that is said', async () => {
    const { findings } = await get(jwt(without('aud')), named);
    expect(findings).toMatchObject([{ id: 'jwt-audience-open', verdict: 'unknown' }]);
  });
});

describe('what is said about a token that passes', () => {
  const day = 86_400;
  const long = { 'jwt-max-lifetime': '2000h' };
  const ids = async (claims: object, given: Record<string, string> = {}) =>
    (await get(jwt({ ...CLAIMS, ...claims }), { ...STRICT, ...given })).findings?.map(({ id }) => id);

  it('without keys: that nobody checked the signature, and it is not trusted', async () => {
    const forged = `${jwt().slice(0, -4)}AAAA`;
    const got = await get(forged, { 'jwt-audience': AUDIENCE });
    expect(got.trust).toBe('unverified');
    expect(got.findings).toMatchObject([{ id: 'jwt-unverified', verdict: 'unknown', fix: `jwt-issuer: ${ISSUER}` }]);
  });

  it('without keys its claims still refuse it', async () => {
    expect(await get(jwt({ ...CLAIMS, exp: NOW - 61 }), { 'jwt-audience': AUDIENCE })).toMatchObject({
      code: 'identity-expired',
    });
  });

  it('a life of more than an hour', async () => {
    expect(await ids({ iat: NOW, exp: NOW + 3600 })).toEqual([]);
    expect(await ids({ iat: NOW, exp: NOW + 3601 })).toEqual(['jwt-long-lived']);
  });

  it('an end within seven days, for tokens issued for longer', async () => {
    expect(await ids({ iat: NOW - 20 * day, exp: NOW + 7 * day }, long)).toEqual([
      'jwt-long-lived',
      'jwt-expires-soon',
    ]);
    expect(await ids({ iat: NOW - 20 * day, exp: NOW + 7 * day + 1 }, long)).toEqual(['jwt-long-lived']);
    expect(await ids({ iat: NOW - 1, exp: NOW + 7 * day - 1 }, long)).toEqual(['jwt-long-lived']);
  });

  it('a longer life than the limit is refused with the line that would allow it', async () => {
    const error = await get(jwt({ ...CLAIMS, iat: NOW, exp: NOW + 30 * day }));
    expect(error.fix).toContain('jwt-max-lifetime: 720h');
    expect(
      await get(jwt({ ...CLAIMS, iat: NOW, exp: NOW + 30 * day }), { ...STRICT, 'jwt-max-lifetime': '720h' }),
    ).toMatchObject({
      trust: 'signature',
    });
  });
});

describe('whatever comes', () => {
  const CANARY = 'Q0FOQVJZCANARY';
  const pieces = fc.oneof(
    fc.string(),
    fc.json().map((text) => part(text)),
    fc.string().map((text) => part(text)),
    fc.constantFrom(
      part(HEADER),
      part(CLAIMS),
      part({ alg: 'RS256' }),
      `${CANARY}`,
      '',
      part({ alg: CANARY, kid: CANARY }),
    ),
    fc
      .dictionary(fc.constantFrom('alg', 'kid', 'typ', 'iss', 'sub', 'aud', 'exp', 'iat', 'nbf', 'jti'), fc.jsonValue())
      .map((value) => part({ alg: 'RS256', ...value })),
  );

  it('reading throws nothing but our own error, and the error repeats nothing of it', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 5 }), (list) => {
        const text = list.join('.');
        try {
          readJwt(text, ALGORITHMS);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(KeylessError);
          expect(textOf(thrown as Error)).not.toContain('CANARY');
          for (const one of list.filter((piece) => piece.length >= 12))
            expect(textOf(thrown as Error)).not.toContain(one);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('validating ends in a token or in an identity error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...Object.keys(CLAIMS)), fc.oneof(fc.jsonValue(), fc.nat({ max: 2 ** 31 }))),
        async (change) => {
          const got: unknown = await get(jwt({ ...CLAIMS, ...change }));
          if (got instanceof KeylessError) expect(got.code).toMatch(/^identity-(malformed|untrusted|expired)$/);
          else expect(got).toMatchObject({ claims: { iss: ISSUER, aud: AUDIENCE } });
        },
      ),
      { numRuns: 100 },
    );
  });

  it('one changed character is never taken', async () => {
    const good = jwt();
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: good.length - 1 }),
        fc.constantFrom('A', 'z', '0', '-', '_', '.'),
        async (at, letter) => {
          fc.pre(good[at] !== letter);
          expect(await get(good.slice(0, at) + letter + good.slice(at + 1))).toBeInstanceOf(KeylessError);
        },
      ),
      { numRuns: 150 },
    );
  });
});
