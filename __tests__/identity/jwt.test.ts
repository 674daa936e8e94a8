import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KeylessError } from '../../src/core/errors.ts';
import { decodeJwt, LONGEST_JWT } from '../../src/kit/jwt.ts';

const part = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const HEAD = part({ alg: 'RS256', typ: 'JWT' });
const jwt = (claims: unknown, head = HEAD, signature = 'c2ln') => `${head}.${part(claims)}.${signature}`;

function refusal(text: string): KeylessError {
  try {
    decodeJwt(text);
  } catch (thrown) {
    if (thrown instanceof KeylessError) return thrown;
    throw thrown;
  }
  throw new Error('it was taken');
}

describe('reading a JWT', () => {
  it('gives header and claims', () => {
    const claims = { iss: 'https://x', sub: 's', aud: ['a', 'b'], exp: 1 };
    expect(decodeJwt(jwt(claims))).toEqual({ header: { alg: 'RS256', typ: 'JWT' }, claims });
  });

  it.each([
    ['nothing', ''],
    ['two parts', `${HEAD}.e30`],
    ['four parts', `${jwt({})}.x`],
    ['an empty signature', `${HEAD}.e30.`],
    ['a line end behind it', `${jwt({})}\n`],
    ['a blank in it', `${HEAD} .e30.c2ln`],
    ['padding', `${HEAD}.e30=.c2ln`],
    ['the other alphabet', `${HEAD}.e+/0.c2ln`],
    ['stray bits in the payload', `${HEAD}.e31.c2ln`],
    ['stray bits in the signature', `${HEAD}.e30.c2lo-`],
    ['a payload that is an array', jwt([])],
    ['a payload that is null', jwt('null')],
    ['a payload that is text', jwt('"x"')],
    ['a payload that is no JSON', jwt('{')],
    [
      'bytes that are no UTF-8',
      `${HEAD}.${Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]).toString('base64url')}.c2ln`,
    ],
    ['a header that is no JSON', jwt({}, part('x'))],
    ['algorithm none', jwt({}, part({ alg: 'None' }))],
    ['no algorithm', jwt({}, part({}))],
    ['a number for sub', jwt({ sub: 1 })],
    ['text for exp', jwt({ exp: '1' })],
    ['numbers in aud', jwt({ aud: ['a', 1] })],
    ['nesting beyond reason', jwt(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)],
    ['more than 64 KiB', jwt({ sub: 'x'.repeat(LONGEST_JWT) })],
  ])('refuses %s', (_, text) => {
    expect(refusal(text).code).toBe('identity-malformed');
  });

  it('never repeats the token in the error', () => {
    for (const text of [`${HEAD}.CANARYx.c2ln`, jwt('CANARY'), `CANARY ${jwt({})}`]) {
      const error = refusal(text);
      expect(`${error.message}${error.likely}${error.fix}${error.stack}${JSON.stringify(error)}`).not.toContain(
        'CANARY',
      );
      expect(error.cause).toBeUndefined();
    }
  });

  it('throws nothing but its own error, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => jwt(text)),
          fc.json().map((text) => jwt(text)),
        ),
        (text) => {
          try {
            decodeJwt(text);
          } catch (thrown) {
            expect(thrown).toBeInstanceOf(KeylessError);
          }
        },
      ),
    );
  });
});
