import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Secret } from '../../src/core/secret.ts';
import { derivedForms } from '../../src/redact/forms.ts';
import { Vault } from '../../src/redact/vault.ts';

function redact(value: string, text: string): string {
  const vault = new Vault();
  vault.hide(new Secret('a secret', value));
  return vault.redact(text);
}

const values = fc.string({ unit: 'grapheme', minLength: 8, maxLength: 80 }).filter((value) => value.trim().length >= 8);

describe('derived forms', () => {
  it.each([
    ['raw', 'hunter2/secret+é', 'hunter2/secret+é'],
    ['base64', 'hunter2/secret+é', 'aHVudGVyMi9zZWNyZXQrw6k='],
    ['base64url', 'hunter2?secret~>>', 'aHVudGVyMj9zZWNyZXR-Pj4'],
    ['hex', 'hunter2/secret+é', '68756e746572322f7365637265742bc3a9'],
    ['upper-case hex', 'hunter2/secret+é', '68756E746572322F7365637265742BC3A9'],
    ['percent-encoded', 'hunter2/secret+é', 'hunter2%2Fsecret%2B%C3%A9'],
    ['percent-encoded in lower case', 'hunter2/secret+é', 'hunter2%2fsecret%2b%c3%a9'],
    ['every byte percent-encoded', 'hunter2/', '%68%75%6E%74%65%72%32%2F'],
    ['every byte percent-encoded in lower case', 'hunter2/', '%68%75%6e%74%65%72%32%2f'],
    ['form-encoded', 'two words & more', 'two+words+%26+more'],
    ['JSON', 'a "quoted" secret\\', 'a \\"quoted\\" secret\\\\'],
    ['JSON of PHP', 'hunter2/secret+é', 'hunter2\\/secret+\\u00e9'],
    ['JSON of Go', 'hunter2&<secret>', 'hunter2\\u0026\\u003csecret\\u003e'],
    ['JSON of .NET', 'hunter2+secret', 'hunter2\\u002Bsecret'],
    ['JSON inside JSON', 'a "quoted" secret', 'a \\\\\\"quoted\\\\\\" secret'],
    ['XML', 'hunter2&<secret>', 'hunter2&amp;&lt;secret&gt;'],
    ['reversed', 'hunter2/🔑', '🔑/2retnuh'],
  ])('cover %s', (_form, value, printed) => {
    const shown = redact(value, `before ${printed} after`);
    expect(shown.replace(/\*\*\*[A-Za-z0-9+/_-]?=?/, '***')).toBe('before *** after');
  });

  it('cover base64 at all nine alignments, in both alphabets, but for the characters shared with a neighbour', () => {
    fc.assert(
      fc.property(values, fc.nat({ max: 2 }), fc.nat({ max: 2 }), (value, before, behind) => {
        const secret = Buffer.from(value.trim());
        const text = Buffer.concat([Buffer.alloc(before, 'é'), secret, Buffer.alloc(behind, '>')]);
        const from = Math.ceil((before * 4) / 3);
        const to = Math.floor(((before + secret.length) * 4) / 3);
        for (const alphabet of ['base64', 'base64url'] as const) {
          const encoded = text.toString(alphabet);
          expect(redact(value, encoded)).toBe(`${encoded.slice(0, from)}***${encoded.slice(to)}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('cover base64 wrapped at 76 and 64 columns, wherever the secret stands in the file', () => {
    const secret = 'IQoJb3JpZ2luX2VjE-session-token-'.repeat(6);
    for (const columns of [76, 64]) {
      for (let before = 0; before < 60; before++) {
        const encoded = Buffer.from(`${'#'.repeat(before)}${secret}##`).toString('base64');
        const wrapped = encoded.replace(new RegExp(`.{${columns}}`, 'g'), '$&\n');
        const core = encoded.slice(Math.ceil((before * 4) / 3), Math.floor(((before + secret.length) * 4) / 3));
        const shown = redact(secret, wrapped);
        expect(shown).toContain('***');
        expect(shown.replaceAll('\n', '')).toBe(encoded.replace(core, '***'));
      }
    }
  });

  it('cover any text as JSON and as a URL component', () => {
    fc.assert(
      fc.property(values, (value) => {
        const secret = value.trim();
        expect(redact(secret, JSON.stringify({ k: secret }))).toBe('{"k":"***"}');
        expect(redact(secret, `?k=${encodeURIComponent(secret)}&`)).toBe('?k=***&');
      }),
      { numRuns: 300 },
    );
  });

  it('cover each line of a key, also where its file writes the breaks as \\n', () => {
    const pem = '-----BEGIN KEY-----\nMIIEvQIBADANBgkq\n  hkiG9w0BAQEFAASC  \nx=\n-----END KEY-----\n';
    expect(redact(pem, 'cat: MIIEvQIBADANBgkq and hkiG9w0BAQEFAASC')).toBe('cat: *** and ***');
    expect(redact(JSON.stringify({ key: pem }), 'cat: MIIEvQIBADANBgkq.')).toBe('cat: ***.');
    expect(redact(pem, 'x=1')).toBe('x=1');
  });

  it('cover a value without the white space around it', () => {
    expect(redact(' hunter2-secret\n', '[hunter2-secret]')).toBe('[***]');
  });

  it('keep ordinary words when a secret is short', () => {
    expect(redact('yes', 'yes, sir')).toBe('yes, sir');
    expect(redact('level', 'levels: a leveller')).toBe('***s: a ***ler');
    expect(derivedForms('abc')).toEqual([]);
    expect(derivedForms('abcd').map(String)).toEqual(['abcd', '61626364', '%61%62%63%64']);
  });

  it('survive a lone surrogate', () => {
    expect(redact('half-a-pair-\ud83d', 'say half-a-pair-\ud83d!')).toBe('say ***!');
  });
});
