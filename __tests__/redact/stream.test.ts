import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Secret } from '../../src/core/secret.ts';
import { Automaton } from '../../src/redact/automaton.ts';
import { createRedactor } from '../../src/redact/stream.ts';
import { Vault } from '../../src/redact/vault.ts';

const TOKEN = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';

function vaultOf(...values: string[]): Vault {
  const vault = new Vault();
  for (const value of values) vault.hide(new Secret('a secret', value));
  return vault;
}

/** Texts in which secrets, their encodings and halves of them are planted. */
function planted(values: readonly string[]): fc.Arbitrary<string> {
  const forms = values.flatMap((value) => [
    value,
    value.slice(0, 9),
    value.slice(9),
    Buffer.from(`{"k":"${value}"}`).toString('base64'),
    encodeURIComponent(value),
  ]);
  return fc
    .array(fc.oneof(fc.constantFrom(...forms), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 10 })
    .map((parts) => parts.join(''));
}

describe('byte stream', () => {
  it('gives the same bytes for any cuts, down to single bytes', () => {
    const values = [TOKEN, 'pässwörd-ünïcode-🔑-value', `${TOKEN.slice(20)}overlapping-tail`];
    fc.assert(
      fc.property(planted(values), fc.array(fc.nat(), { maxLength: 6 }), (text, places) => {
        const vault = vaultOf(...values);
        const whole = Buffer.from(text);
        const expected = Buffer.from(vault.redactBytes(whole)).toString('latin1');
        const ends = [...places.map((place) => place % (whole.length + 1)).toSorted((a, b) => a - b), whole.length];
        const pieces = ends.map((end, i) => whole.subarray(ends[i - 1] ?? 0, end));
        const singles = Array.from(whole, (_, i) => whole.subarray(i, i + 1));
        for (const chunks of [pieces, singles]) {
          const stream = vault.byteStream();
          const out = Buffer.concat([...chunks.map((chunk) => stream.push(chunk)), stream.end()]);
          expect(out.toString('latin1')).toBe(expected);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('passes every byte of secret-free input, invalid UTF-8 too', () => {
    const vault = vaultOf(TOKEN);
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 6 }), (chunks) => {
        const stream = vault.byteStream();
        const out = Buffer.concat([...chunks.map((chunk) => stream.push(chunk)), stream.end()]);
        expect(out.equals(Buffer.concat(chunks))).toBe(true);
      }),
    );
  });

  it('does not restart naively: "aab" in "xaa" and "ab" is found', () => {
    const stream = createRedactor(new Automaton([Buffer.from('aab')]));
    expect(Buffer.from(stream.push(Buffer.from('xaa'))).toString()).toBe('x');
    expect(Buffer.from(stream.push(Buffer.from('ab'))).toString()).toBe('a***');
  });

  it('forwards ordinary text at once, also without a line break', () => {
    const stream = vaultOf(TOKEN).byteStream();
    expect(Buffer.from(stream.push(Buffer.from('Continue? [y/N] '))).toString()).toBe('Continue? [y/N] ');
  });

  it('leaves no tail of a secret that overlaps another', () => {
    const vault = vaultOf('first-secret-shared', 'shared-second-secret');
    expect(vault.redact('<first-secret-shared-second-secret>')).toBe('<***>');
  });

  it('keeps no reference to a chunk whose memory the reader uses again', () => {
    const stream = vaultOf(TOKEN).byteStream();
    const memory = Buffer.from(`> ${TOKEN.slice(0, 10)}`);
    expect(Buffer.from(stream.push(memory)).toString()).toBe('> ');
    memory.fill('#');
    expect(Buffer.from(stream.push(Buffer.from(TOKEN.slice(10)))).toString()).toBe('***');
  });

  it('masks a secret that was hidden while its first half was held back for another', () => {
    const vault = vaultOf('common-start-of-one-secret');
    const stream = vault.stream();
    expect(stream.push('> common-start-of-')).toBe('> ');
    vault.hide(new Secret('minted', 'common-start-of-other-secret'));
    expect(stream.push('other-secret.')).toBe('***.');
  });

  it('masks at the end what only a secret hidden since then explains', () => {
    const vault = vaultOf('common-start-of-one-secret');
    const stream = vault.stream();
    stream.push('common-start');
    vault.hide(new Secret('minted', 'common-start'));
    expect(stream.end()).toBe('***');
  });
});

describe('text stream', () => {
  it('gives back the same text whatever surrogate pairs and sequences are cut', () => {
    const text = 'grüße 🔑🔑 pässwörd-🔑-x 🎉';
    const vault = vaultOf('pässwörd-🔑-x');
    const stream = vault.stream();
    const out = text.split('').map((unit) => stream.push(unit));
    expect(out.join('') + stream.end()).toBe('grüße 🔑🔑 *** 🎉');
    for (const piece of out) expect(piece).not.toContain('\ufffd');
  });

  it('gives out what was held when the stream ends', () => {
    const stream = vaultOf(TOKEN).stream();
    expect(stream.push(`so ${TOKEN.slice(0, 12)}`)).toBe('so ');
    expect(stream.end()).toBe(TOKEN.slice(0, 12));
    expect(stream.end()).toBe('');
  });

  it('does not hold a sentence back, but the beginning of a secret', () => {
    const stream = vaultOf('done-with-this-secret').stream();
    expect(stream.push('All do')).toBe('All ');
    expect(stream.push(' it.')).toBe('do it.');
  });
});

describe('event stream', () => {
  it('lets up to three characters of a possible secret go at the end of an event', () => {
    const stream = vaultOf('done-with-this-secret').eventStream();
    expect(stream.push('All don')).toBe('All don');
    expect(stream.push('All done')).toBe('All ');
    expect(stream.push(' now')).toBe('done now');
  });

  it('masks the rest when a match completes in the next event', () => {
    const stream = vaultOf('done-with-this-secret').eventStream();
    expect(stream.push('key: don')).toBe('key: don');
    expect(stream.push('e-with-this-secret, ok')).toBe('***, ok');
  });

  it('never shows more than three characters of a secret, in however many events it is printed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: TOKEN.length }), { minLength: 1, maxLength: 6 }), (places) => {
        const stream = vaultOf(TOKEN).eventStream();
        const ends = [...places.toSorted((a, b) => a - b), TOKEN.length];
        const events = ends.map((end, i) => TOKEN.slice(ends[i - 1] ?? 0, end));
        const shown = `${events.map((event) => stream.push(event)).join('')}${stream.push(' end.')}${stream.end()}`;
        expect(shown).toMatch(/^(w|wJ|wJa)?\*\*\* end\.$/);
      }),
    );
  });

  it('shows no more than half of a very short secret', () => {
    const stream = vaultOf('abcd').eventStream();
    expect(stream.push('abc') + stream.push('d!')).toBe('***!');
    expect(stream.push('ab') + stream.push('cd!')).toBe('ab***!');
  });

  it('changes nothing in secret-free events', () => {
    const vault = vaultOf(TOKEN, 'another-secret-value');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 8 }), (events) => {
        const stream = vault.eventStream();
        expect(events.map((event) => stream.push(event)).join('') + stream.end()).toBe(events.join(''));
      }),
    );
  });
});
