import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Secret } from '../../src/core/secret.ts';
import { FragmentIndex } from '../../src/review/fragments.ts';
import { scrubKnownKeys } from '../../src/review/known-keys.ts';
import { cleanReview, leakIn, makeGuard } from '../../src/review/leak-scan.ts';
import { FakeHost } from '../fakes/fake-host.ts';
import { INJECTION, NO_SECRETS, reviewOf, WRONG_SIGN } from './review-fixtures.ts';

/** Made up, of the forms these things have. */
const AWS_SECRET = 'kP7vQ2mX9rT4wZ1bN8cL5hJ3gF6dS0aYuEiOqRtW';
const SIGNATURE = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const JWT = `eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL3Rva2VuLmFjdGlvbnMuZ2l0aHVidXNlcmNvbnRlbnQuY29tIn0.${SIGNATURE}`;

function live(...values: string[]) {
  const host = new FakeHost();
  const secrets = values.map((value) => new Secret('AWS secret access key', value));
  for (const secret of secrets) host.hide(secret);
  return { redact: (text: string) => host.redact(text), fragments: new FragmentIndex(secrets) };
}

describe('a piece of a live secret', () => {
  const index = new FragmentIndex([new Secret('AWS secret access key', AWS_SECRET)]);

  it.each([
    ['whole', AWS_SECRET],
    ['without its first seven characters', AWS_SECRET.slice(7)],
    ['twelve characters of it', `x ${AWS_SECRET.slice(11, 23)} y`],
    ['reversed', [...AWS_SECRET].reverse().join('')],
    ['parted by blanks', [...AWS_SECRET].join(' ')],
    ['parted by line ends', AWS_SECRET.replace(/.{5}/g, '$&\n')],
    ['parted by dashes', AWS_SECRET.replace(/.{4}/g, '$&-')],
    ['parted by characters nobody sees', [...AWS_SECRET].join('\u200b')],
    ['in hex', Buffer.from(AWS_SECRET.slice(3)).toString('hex').toUpperCase()],
    ['in base32', 'NNIDO5SRGJWVQOLSKQ2HOWRRMJHDQY2MGVUEUM3HIY3GIUZQMF'],
    ['in base32 behind something else', 'pb4wwubxozite3kyhfzfindxliywetrymngdk2ckgntumntekm'],
    ['with its case turned round', 'Kp7Vq2Mx9Rt4Wz1Bn8Cl5Hj3Gf6Ds0AyUeIoQrTw'],
    ['in capitals', AWS_SECRET.toUpperCase()],
    ['in wide letters', [...AWS_SECRET].map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).join('')],
    ['with a mark on every letter', [...AWS_SECRET].join('\u0301')],
    ['as numbers', [...Buffer.from(AWS_SECRET)].map((byte) => `chr(${byte})`).join(' + ')],
    ['as octal numbers', [...Buffer.from(AWS_SECRET)].map((byte) => `\\${byte.toString(8)}`).join('')],
    ['as escapes', [...Buffer.from(AWS_SECRET)].map((byte) => `\\u00${byte.toString(16)}`).join('')],
    ['as a list of hex numbers', [...Buffer.from(AWS_SECRET)].map((byte) => `0x${byte.toString(16)}`).join(', ')],
    ['turned by thirteen letters', 'xC7iD2zK9eG4jM1oA8pY5uW3tS6qF0nLhRvBdEgJ'],
    ['in hex, reversed', [...Buffer.from(AWS_SECRET).toString('hex')].reverse().join('')],
    ['in two halves among words', `It is ${AWS_SECRET.slice(16, 26)}, and before that ${AWS_SECRET.slice(3, 13)}.`],
    ['in base64 behind something else', Buffer.from(`ab${AWS_SECRET}`).toString('base64url')],
  ])('is found %s', (_name, text) => {
    expect(index.find(text)).toBe('AWS secret access key');
  });

  it('is no piece of what a token openly says: the commit in its claims is the one a review names', () => {
    const [head = '', , signature = ''] = JWT.split('.');
    const claims = Buffer.from(JSON.stringify({ iss: 'https://gitlab.com', sha: 'c3d5'.repeat(10) })).toString(
      'base64url',
    );
    const parts = new FragmentIndex([head, claims, signature].map((part) => new Secret('identity token part', part)));
    const memory = Buffer.from(JSON.stringify({ v: 'x', sha: 'c3d5'.repeat(10) })).toString('base64');
    expect(parts.find(`<!-- ${memory} -->`)).toBeUndefined();
    expect(parts.find(`<!-- ${claims.slice(20)} -->`)).toBeUndefined();
    expect(parts.find(`<!-- ${signature.slice(5, 20)} -->`)).toBe('identity token part');
  });

  it('is found at any place of any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(AWS_SECRET.length - 12), (before, behind, at) => {
        expect(index.find(`${before} ${AWS_SECRET.slice(at, at + 12)} ${behind}`)).toBeDefined();
      }),
    );
  });

  it('is not eleven characters, nor another key of that form', () => {
    expect(index.find(AWS_SECRET.slice(4, 15))).toBeUndefined();
    expect(index.find('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY')).toBeUndefined();
  });

  it('of a JWT is one of its signature, for everybody knows its head and its issuer', () => {
    const jwt = new FragmentIndex([new Secret('identity token', JWT)]);
    expect(jwt.find(JWT.split('.').slice(0, 2).join('.'))).toBeUndefined();
    expect(jwt.find(`the signature ends in ${SIGNATURE.slice(-14)}`)).toBe('identity token');
  });

  it('of a JWT is not its head alone, which the vault is told of by itself', () => {
    const [head = ''] = JWT.split('.');
    expect(new FragmentIndex([new Secret('token part', head)]).find(`const example = '${head}.e30.x'`)).toBeUndefined();
    const opaque = Buffer.from('{"user":"x","key":"kP7vQ2mX9rT4wZ1bN8cL"}').toString('base64url');
    expect(new FragmentIndex([new Secret('login', opaque)]).find(opaque.slice(20))).toBe('login');
  });

  it('is no region in an address, and not one short piece alone', () => {
    const address = new FragmentIndex([new Secret('address', 'https://queue-1.eu-central-1.example.com/kP7vQ2mX9rT4')]);
    expect(address.find('the region eu-west-1 and central-2, queue-1 too')).toBeUndefined();
    expect(index.find(`${AWS_SECRET.slice(0, 9)} and ${AWS_SECRET.slice(2, 11)}`)).toBeUndefined();
  });

  it('is no word of a password made of words', () => {
    const words = new FragmentIndex([new Secret('password', 'correct horse battery staple')]);
    expect(words.find('a correct horse needs a battery staple')).toBeUndefined();
  });
});

describe('the guard', () => {
  it('stops for a secret, and says which and never what', () => {
    const guard = makeGuard(live(AWS_SECRET));
    const stopped = (): void => guard(['fine', `key: ${AWS_SECRET.slice(2, 30)}`]);
    expect(stopped).toThrow('holds a piece of a live secret (AWS secret access key)');
    expect(() => guard(['fine', 'and fine'])).not.toThrow();
    try {
      stopped();
    } catch (error) {
      expect(error).toMatchObject({ code: 'publication-stopped', exit: 8 });
      expect(JSON.stringify(error) + String(error)).not.toContain(AWS_SECRET.slice(2, 14));
    }
  });

  it('stops for a hidden value that only the vault knows', () => {
    const known = {
      redact: (text: string) => text.replaceAll('hunter2-hunter2', '***'),
      fragments: new FragmentIndex(),
    };
    expect(leakIn('it is hunter2-hunter2', known)).toBe('a hidden value');
  });

  it('does not stop for an ordinary word that some variable holds', () => {
    expect(leakIn('a test that tests the test', live('test'))).toBeUndefined();
  });
});

describe('a review that is cleaned', () => {
  it('loses the keys of known kinds, says which, and goes on', async () => {
    const key = `ghp_${'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'}`;
    const said = { ...WRONG_SIGN, suggestion: { original: '  return a - b;', replacement: `  return "${key}";` } };
    const review = await cleanReview(reviewOf([{ ...INJECTION, message: `A token: ${key}` }, said]), NO_SECRETS);
    expect(JSON.stringify(review)).not.toContain(key);
    expect(review.findings[0]?.message).toBe('A token: [GITHUB_TOKEN]');
    expect(review.findings[1]).toMatchObject({ committable: false, suggestion: undefined });
    expect(review.notes).toEqual(['2 texts in the form of a key (GITHUB_TOKEN) replaced.']);
  });

  it('is the same when there is nothing to take out', async () => {
    const review = reviewOf([INJECTION, WRONG_SIGN]);
    expect(await cleanReview(review, NO_SECRETS)).toEqual(review);
  });

  it('stops when a secret is spread over several findings', async () => {
    const parts = [AWS_SECRET.slice(0, 9), AWS_SECRET.slice(9, 18)];
    const review = reviewOf([
      { ...INJECTION, message: parts[0]! },
      { ...WRONG_SIGN, suggestion: null, message: parts[1]! },
    ]);
    await expect(cleanReview(review, live(AWS_SECRET))).rejects.toMatchObject({ code: 'publication-stopped' });
  });

  it('holds no key that something nobody sees had parted', async () => {
    const key = `ghp_${'abcdefghijklmnopqrstuvwxyz0123456789'}`;
    const parted = `${key.slice(0, 2)}\u200b${key.slice(2, 9)}\u202e${key.slice(9)}`;
    const suggestion = { original: '  return a - b;', replacement: `  return '${parted}';` };
    const review = await cleanReview(
      reviewOf([
        { ...INJECTION, message: parted },
        { ...WRONG_SIGN, suggestion },
      ]),
      NO_SECRETS,
    );
    expect(review.findings.map((finding) => [finding.message, finding.suggestion])).toEqual([
      ['[GITHUB_TOKEN]', undefined],
      ['This subtracts.', undefined],
    ]);
  });

  it('keeps a suggestion whose sign is drawn by two characters', async () => {
    const suggestion = { original: '  return a - b;', replacement: "  return '\u2764\ufe0f';" };
    const review = await cleanReview(reviewOf([{ ...WRONG_SIGN, suggestion }]), NO_SECRETS);
    expect(review.findings[0]).toMatchObject({ committable: true, suggestion });
  });

  it('stops for a password that something nobody sees had parted', async () => {
    const review = reviewOf([{ ...INJECTION, message: 'It is correct horse bat\u2060tery staple, I think.' }]);
    const stopped = cleanReview(review, live('correct horse battery staple'));
    await expect(stopped).rejects.toMatchObject({ code: 'publication-stopped' });
  });

  it('loses an ordinary word that some variable holds', async () => {
    const review = await cleanReview(reviewOf([{ ...INJECTION, message: 'The test is wrong.' }]), live('test'));
    expect(review.findings[0]?.message).toBe('The *** is wrong.');
  });
});

describe('known kinds of keys', () => {
  it('are found although the text switches the search off', async () => {
    const key = `glpat-${'abcdefghij1234567890'}`;
    const { texts } = await scrubKnownKeys(['<!-- secretlint-disable -->\n', `// secretlint-disable\n${key}`]);
    expect(texts).toEqual(['<!-- secretlint-disable -->\n', '// secretlint-disable\n[GITLAB_PERSONAL_ACCESS_TOKEN]']);
  });

  it('are not what only resembles them', async () => {
    const texts = [
      'ghp_short',
      'sk-learn is a library',
      'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      '',
    ];
    expect((await scrubKnownKeys(texts)).texts).toEqual(texts);
  });
});
