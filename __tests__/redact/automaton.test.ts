import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Automaton } from '../../src/redact/automaton.ts';
import { createRedactor } from '../../src/redact/stream.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

function automaton(...patterns: string[]): Automaton {
  return new Automaton(patterns.map(bytes));
}

/** Chunks through a redactor, as text. */
function redacted(patterns: Automaton, chunks: readonly Buffer[]): string {
  const stream = createRedactor(patterns);
  const out = chunks.map((chunk) => Buffer.from(stream.push(chunk)));
  return Buffer.concat([...out, Buffer.from(stream.end())]).toString('latin1');
}

/** The plain definition: mark every byte of every occurrence, then mask each run. */
function plainly(patterns: readonly string[], text: string): string {
  const marked = Array.from(text, () => false);
  for (const pattern of patterns) {
    for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1))
      marked.fill(true, at, at + pattern.length);
  }
  let out = '';
  for (let i = 0; i < text.length; i++) {
    if (!marked[i]) out += text[i];
    else if (i === 0 || !marked[i - 1]) out += '***';
  }
  return out;
}

function cut(text: string, places: readonly number[]): Buffer[] {
  const at = [0, ...places.map((place) => place % (text.length + 1)).toSorted((a, b) => a - b), text.length];
  return at.slice(1).map((end, i) => bytes(text.slice(at[i], end)));
}

describe('automaton', () => {
  it('joins overlapping and touching matches into one span', () => {
    expect(automaton('abcd', 'cdef', 'gh').spans(bytes('xabcdefghx'))).toEqual([1, 9]);
  });

  it('finds the longest of patterns that share their beginning', () => {
    expect(automaton('abcd', 'abcdef', 'abcdxyz').spans(bytes('abcdefz abcdxyy'))).toEqual([0, 6, 8, 12]);
  });

  it('finds a short pattern although a longer neighbour sorts between it and the text', () => {
    expect(automaton('ab', 'abc', 'abcz').spans(bytes('abd'))).toEqual([0, 2]);
  });

  it('names the longest end that a pattern could continue', () => {
    const patterns = automaton('ababz', 'bq');
    expect(patterns.pendingFrom(bytes('xxabab'))).toBe(2);
    expect(patterns.pendingFrom(bytes('xxab'))).toBe(2);
    expect(patterns.pendingFrom(bytes('xxb'))).toBe(2);
    expect(patterns.pendingFrom(bytes('ababz'))).toBe(5);
    expect(patterns.pendingFrom(bytes('xx'))).toBe(2);
  });

  it('matches nothing and holds nothing without patterns', () => {
    expect(new Automaton([]).spans(bytes('anything'))).toEqual([]);
    expect(new Automaton([]).pendingFrom(bytes('anything'))).toBe(8);
  });

  it('agrees with the plain definition for any patterns, text and cuts', () => {
    const word = (least: number, most: number) =>
      fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: least, maxLength: most }).map((list) => list.join(''));
    fc.assert(
      fc.property(
        fc.array(word(2, 7), { minLength: 1, maxLength: 8 }),
        word(0, 60),
        fc.array(fc.nat(), { maxLength: 8 }),
        (patterns, text, places) => {
          const expected = plainly(patterns, text);
          const built = automaton(...patterns);
          expect(redacted(built, [bytes(text)])).toBe(expected);
          expect(redacted(built, cut(text, places))).toBe(expected);
          expect(redacted(built, Array.from(text, bytes))).toBe(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('agrees with the plain definition for patterns longer than the largest skip', () => {
    const long = 'abc'.repeat(200);
    const text = `x${long.slice(0, 500)}x${long}y${long}${long.slice(1)}`;
    const built = automaton(long, `${long}d`);
    const expected = plainly([long, `${long}d`], text);
    expect(redacted(built, [bytes(text)])).toBe(expected);
    expect(redacted(built, Array.from(text, bytes))).toBe(expected);
  });
});
