import { afterAll, describe, expect, it } from '@jest/globals';
import { HttpError, type HttpFault, type HttpResponse } from '../../src/core/host.ts';
import {
  AUDIENCE,
  answers,
  CLAIMS,
  disposeHosts,
  fakeHost,
  get,
  HEADER,
  ISSUER,
  JWKS,
  json,
  jwt,
  KEY,
  plan,
  rsaKey,
  textOf,
} from './supplied-jwt-fixtures.ts';

afterAll(disposeHosts);

const KEYS_URL = 'https://keys.example.com/jwks.json';
const DISCOVERY_URL = `${ISSUER}/.well-known/openid-configuration`;
const BY_ADDRESS = { 'jwt-issuer': ISSUER, 'jwt-audience': AUDIENCE, 'jwt-jwks-uri': KEYS_URL };
const BY_ISSUER = { 'jwt-issuer': ISSUER, 'jwt-audience': AUDIENCE };
const document = (change: object = {}) => json({ issuer: ISSUER, jwks_uri: KEYS_URL, ...change });

async function ask(given: Record<string, string>, table: Record<string, HttpResponse | (() => HttpResponse)>) {
  const host = fakeHost({ answer: answers(table) });
  const got = await get(jwt(), given, '', host);
  return { got, host, asked: host.requests.map(({ url }) => url) };
}

describe('the keys of the issuer', () => {
  it('come from the address the user names, in one request with bounds', async () => {
    const { got, host } = await ask(BY_ADDRESS, { [KEYS_URL]: json(JWKS) });
    expect(got.trust).toBe('signature');
    expect(host.requests).toEqual([
      {
        method: 'GET',
        url: KEYS_URL,
        headers: { accept: 'application/jwk-set+json, application/json' },
        timeoutMs: 5_000,
        maxBytes: 262_144,
        publicOnly: false,
      },
    ]);
  });

  it('come by discovery from the issuer the user names, from a host that must be public', async () => {
    const { got, host, asked } = await ask(BY_ISSUER, { [DISCOVERY_URL]: document(), [KEYS_URL]: json(JWKS) });
    expect(got.trust).toBe('signature');
    expect(asked).toEqual([DISCOVERY_URL, KEYS_URL]);
    expect(host.requests.map(({ publicOnly }) => publicOnly)).toEqual([false, true]);
  });

  it('may be on the host of the issuer itself, wherever that is', async () => {
    const own = `${ISSUER}/certs`;
    const { got, host } = await ask(BY_ISSUER, { [DISCOVERY_URL]: document({ jwks_uri: own }), [own]: json(JWKS) });
    expect(got.trust).toBe('signature');
    expect(host.requests.map(({ publicOnly }) => publicOnly)).toEqual([false, false]);
  });

  it('are looked for without a second slash when the issuer ends in one', async () => {
    const issuer = 'https://login.example.com/';
    const host = fakeHost({
      answer: answers({
        'https://login.example.com/.well-known/openid-configuration': json({ issuer, jwks_uri: KEYS_URL }),
        [KEYS_URL]: json(JWKS),
      }),
    });
    const given = { 'jwt-issuer': issuer, 'jwt-audience': AUDIENCE };
    expect(await get(jwt({ ...CLAIMS, iss: issuer }), given, '', host)).toMatchObject({ trust: 'signature' });
  });

  it('come from a file, without any request', async () => {
    const host = fakeHost();
    host.files.writePrivate(`${host.cwd}/keys.json`, JWKS);
    const given = { 'jwt-issuer': ISSUER, 'jwt-audience': AUDIENCE, 'jwt-jwks': 'keys.json' };
    expect(await get(jwt(), given, '', host)).toMatchObject({ trust: 'signature' });
    expect(await get(jwt(), { ...given, 'jwt-jwks': 'absent.json' }, '', host)).toMatchObject({
      code: 'identity-keys',
      message: 'The key file absent.json does not exist.',
    });
  });

  it('are not asked for by a token whose claims are wrong already', async () => {
    const host = fakeHost();
    expect(await get(jwt({ ...CLAIMS, iss: 'https://evil.example' }), BY_ISSUER, '', host)).toMatchObject({
      code: 'identity-untrusted',
    });
    expect(host.requests).toEqual([]);
  });
});

describe('a discovery document is refused', () => {
  it.each([
    ['for another issuer', document({ issuer: 'https://evil.example' }), 'is for another issuer than jwt-issuer'],
    ['for the issuer with a slash behind it', document({ issuer: `${ISSUER}/` }), 'is for another issuer'],
    ['without an issuer', document({ issuer: undefined }), 'is for another issuer'],
    ['without keys', document({ jwks_uri: undefined }), 'names no https address'],
    ['with http', document({ jwks_uri: 'http://keys.example.com/jwks.json' }), 'names no https address'],
    ['with http on loopback', document({ jwks_uri: 'http://127.0.0.1:8080/jwks' }), 'names no https address'],
    ['with a password in it', document({ jwks_uri: 'https://u:p@keys.example.com/' }), 'names no https address'],
    ['with a file', document({ jwks_uri: 'file:///etc/passwd' }), 'names no https address'],
    [
      'that leads to the metadata of the machine',
      document({ jwks_uri: 'https://169.254.169.254/latest' }),
      '169.254.169.254, which is in a private network',
    ],
    [
      'that leads inside',
      document({ jwks_uri: 'https://10.0.0.1:6443/openid/v1/jwks' }),
      '10.0.0.1:6443, which is in a private',
    ],
    ['that leads inside in IPv6', document({ jwks_uri: 'https://[fd00::1]/jwks' }), 'in a private network'],
    ['that leads inside in hexadecimal', document({ jwks_uri: 'https://0x7f000001/jwks' }), 'in a private network'],
    ['that leads to localhost', document({ jwks_uri: 'https://localhost/jwks' }), 'in a private network'],
    [
      'with a name twice',
      json(`{"issuer":"x","issuer":"${ISSUER}","jwks_uri":"${KEYS_URL}"}`),
      'gave no discovery document',
    ],
    ['that is a list', json('[]'), 'gave no discovery document'],
  ])('%s', async (_, answer, what) => {
    const { got, asked } = await ask(BY_ISSUER, { [DISCOVERY_URL]: answer });
    expect(got).toMatchObject({ code: 'identity-keys', exit: 3 });
    expect(got.message).toContain(what);
    expect(asked).toEqual([DISCOVERY_URL]);
  });

  it('and one is taken from an issuer on loopback that the user named, with http there', async () => {
    const issuer = 'http://127.0.0.1:8080';
    const host = fakeHost({
      answer: answers({
        [`${issuer}/.well-known/openid-configuration`]: json({ issuer, jwks_uri: `${issuer}/keys` }),
        [`${issuer}/keys`]: json(JWKS),
      }),
    });
    const given = { 'jwt-issuer': issuer, 'jwt-audience': AUDIENCE };
    expect(await get(jwt({ ...CLAIMS, iss: issuer }), given, '', host)).toMatchObject({ trust: 'signature' });
  });

  it('when its name turns out to have a private address', async () => {
    const host = fakeHost({
      answer: ({ url, publicOnly }) => {
        if (publicOnly) throw new HttpError('private-address', 'keys.example.com: an address of a private network');
        return url === DISCOVERY_URL ? document() : json(JWKS);
      },
    });
    const error = await get(jwt(), BY_ISSUER, '', host);
    expect(error.message).toBe('The keys are said to be at keys.example.com, which is in a private network.');
    // Named by the user, the same host is asked.
    expect(await get(jwt(), BY_ADDRESS, '', host)).toMatchObject({ trust: 'signature' });
  });
});

describe('a key set is refused', () => {
  const many = (count: number) =>
    JSON.stringify({
      keys: [KEY.jwk, ...Array.from({ length: count - 1 }, (_, at) => ({ kty: 'EC', kid: `k${at}` }))],
    });

  it.each([
    ['that is a web page', json('<html>', 'text/html; charset=utf-8'), 'answered with a web page'],
    ['that is no JSON', json('not json', 'text/plain'), 'not JSON with each name once'],
    ['that has a name twice', json(`{"keys":[],"keys":[${JSON.stringify(KEY.jwk)}]}`), 'not JSON with each name once'],
    ['that is nested without end', json('['.repeat(100_000)), 'not JSON with each name once'],
    ['without keys', json({}), 'no list named keys'],
    ['with no key', json({ keys: [] }), 'holds no key'],
    ['with a key that is text', json({ keys: ['x'] }), 'is no JSON object'],
    ['with 51 keys', json(many(51)), 'more than 50 keys'],
    [
      'that is somewhere else',
      { status: 302, headers: { location: 'http://169.254.169.254/' }, body: '' },
      'sends us elsewhere (status 302)',
    ],
    ['that is not there', { status: 404, headers: {}, body: JWKS }, 'gave no keys (status 404)'],
  ])('%s', async (_, answer, what) => {
    const { got, asked } = await ask(BY_ADDRESS, { [KEYS_URL]: answer });
    expect(got).toMatchObject({ code: 'identity-keys', exit: 3 });
    expect(got.message).toContain(what);
    expect(asked).toEqual([KEYS_URL]);
  });

  it.each([
    ['has 50 keys', json(many(50))],
    ['says it is plain text', json(JWKS, 'text/plain')],
    ['does not say what it is', { status: 200, headers: {}, body: JWKS }],
  ])('and one is taken that %s', async (_, answer) => {
    expect((await ask(BY_ADDRESS, { [KEYS_URL]: answer })).got).toMatchObject({ trust: 'signature' });
  });
});

describe('an issuer in trouble', () => {
  const failing = (fault: HttpFault) =>
    fakeHost({
      answer: () => {
        throw new HttpError(fault, `${KEYS_URL} CANARY`);
      },
    });

  it.each([
    ['timeout', 3, 'did not answer in time'],
    ['refused', 3, 'cannot be reached'],
    ['reset', 3, 'broke off the connection'],
    ['dns', 3, 'has no address here'],
    ['tls', 1, 'has no certificate that is trusted here'],
    ['too-large', 1, 'gave more than 256 KiB'],
    ['other', 1, 'cannot be asked'],
  ] as const)('(%s) is tried %i times and then told', async (fault, tries, what) => {
    const host = failing(fault);
    const error = await get(jwt(), BY_ADDRESS, '', host);
    expect(error).toMatchObject({ code: 'identity-keys', exit: 3 });
    expect(error.message).toContain(what);
    expect(textOf(error)).not.toContain('CANARY');
    expect(host.requests).toHaveLength(tries);
    expect(host.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(5_000);
  });

  it.each([500, 503, 429])('(status %i) is tried again, and the second answer counts', async (status) => {
    let tries = 0;
    const { got } = await ask(BY_ADDRESS, {
      [KEYS_URL]: () => (++tries === 1 ? { status, headers: {}, body: '' } : json(JWKS)),
    });
    expect(got).toMatchObject({ trust: 'signature' });
    expect(tries).toBe(2);
  });

  it('never costs more than 20 seconds', async () => {
    const host = fakeHost({
      answer: async () => {
        await host.sleep(9_000);
        throw new HttpError('timeout', '');
      },
    });
    await get(jwt(), BY_ADDRESS, '', host);
    expect(host.requests).toHaveLength(2);
  });
});

describe('when the issuer changes its keys', () => {
  const next = rsaKey('key-2');
  const nextToken = (jti: string) => jwt({ ...CLAIMS, jti }, { ...HEADER, kid: 'key-2' }, next.secret);

  /** A run that validates one token after the other. */
  function run(responses: () => HttpResponse) {
    const host = fakeHost({ answer: responses });
    const file = `${host.cwd}/token`;
    host.files.writePrivate(file, jwt());
    const made = plan({ ...BY_ADDRESS, 'jwt-token-file': file }, { host }).plan!;
    const validate = async (token: string) => {
      host.files.writePrivate(file, token);
      return made.get('', host).then(
        () => 'taken',
        (error: Error) => error.message,
      );
    };
    return { host, validate };
  }

  it('they are kept for ten minutes and then fetched anew', async () => {
    const { host, validate } = run(() => json(JWKS));
    for (const wait of [0, 0, 299_000, 299_000]) {
      await host.sleep(wait);
      expect(await validate(jwt())).toBe('taken');
    }
    expect(host.requests).toHaveLength(1);
    await host.sleep(3_000);
    expect(await validate(jwt({ ...CLAIMS, jti: 'id-2', exp: CLAIMS.exp + 3600 }))).toBe('taken');
    expect(host.requests).toHaveLength(2);
  });

  it('an unknown key id fetches them once more, but not within 30 seconds', async () => {
    let keys: object[] = [KEY.jwk];
    const { host, validate } = run(() => json({ keys }));
    expect(await validate(jwt())).toBe('taken');
    keys = [KEY.jwk, next.jwk];
    await host.sleep(29_000);
    expect(await validate(nextToken('a'))).toContain('has no key for this JWT');
    expect(host.requests).toHaveLength(1);
    await host.sleep(1_000);
    expect(await validate(nextToken('a'))).toBe('taken');
    expect(host.requests).toHaveLength(2);
  });

  it('tokens with made-up key ids cause two requests a minute at most', async () => {
    const { host, validate } = run(() => json(JWKS));
    for (let at = 0; at < 60; at++) {
      await validate(jwt({ ...CLAIMS, jti: `j${at}` }, { ...HEADER, kid: `made-up-${at}` }));
      await host.sleep(1_000);
    }
    expect(host.requests).toHaveLength(2);
  });

  it('a failure is remembered for 30 seconds, and then they are asked for again', async () => {
    let up = false;
    const { host, validate } = run(() => (up ? json(JWKS) : { status: 404, headers: {}, body: '' }));
    expect(await validate(jwt())).toContain('gave no keys (status 404)');
    up = true;
    expect(await validate(jwt())).toContain('gave no keys (status 404)');
    expect(host.requests).toHaveLength(1);
    await host.sleep(30_000);
    expect(await validate(jwt())).toBe('taken');
  });

  it('two validations at once share one request', async () => {
    const { host, validate } = run(() => json(JWKS));
    expect(await Promise.all([validate(jwt()), validate(jwt())])).toEqual(['taken', 'taken']);
    expect(host.requests).toHaveLength(1);
  });
});
