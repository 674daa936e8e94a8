import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseStrictJson, parseStrictObject, StrictJsonError } from '../../src/kit/strict-json.ts';

function fault(text: string, parse: (text: string) => unknown = parseStrictJson): string | undefined {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof StrictJsonError) return error.fault;
    throw error;
  }
  return undefined;
}

describe('strict JSON', () => {
  it.each([
    ['a name twice', '{"a":1,"a":1}', 'duplicate'],
    ['a name twice, once spelt with an escape', '{"aud":1,"\\u0061ud":2}', 'duplicate'],
    ['a name twice in an inner object', '{"x":[{"a":1,"b":{"c":1,"c":2}}]}', 'duplicate'],
    ['a name twice with other things between', '{"a":{"b":1},"c":[1,"a"],"a":2}', 'duplicate'],
    ['the empty name twice', '{"":1,"":2}', 'duplicate'],
    ['33 levels', `${'['.repeat(33)}${']'.repeat(33)}`, 'depth'],
    ['200,000 levels', '['.repeat(200_000), 'depth'],
    ['200,000 objects in one another', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`, 'depth'],
    ['a string without an end', '{"a', 'syntax'],
    ['a bad escape in a name', '{"\\x":1}', 'syntax'],
    ['a comma too many', '{"a":1,}', 'syntax'],
    ['two values', '{} {}', 'syntax'],
    ['nothing', '', 'syntax'],
  ])('refuses %s', (_, text, expected) => {
    expect(fault(text)).toBe(expected);
  });

  it.each([
    ['a name once in each of two objects', '[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
    ['a name that is also a value', '{"a":"a","b":["a","a"]}', { a: 'a', b: ['a', 'a'] }],
    ['names that differ in case', '{"a":1,"A":2}', { a: 1, A: 2 }],
    ['a quote and a brace in a string', '{"a":"\\"{\\\\","b":"}"}', { a: '"{\\', b: '}' }],
  ])('takes %s', (_, text, expected) => {
    expect(parseStrictJson(text)).toEqual(expected);
  });

  it('takes 32 levels', () => {
    expect(fault(`${'['.repeat(32)}${']'.repeat(32)}`)).toBeUndefined();
  });

  it.each(['[]', 'null', '"x"', '1'])('does not take %s for an object', (text) => {
    expect(fault(text, parseStrictObject)).toBe('syntax');
    expect(fault(text)).toBeUndefined();
  });

  it('gives what JSON.parse gives for whatever was written by JSON.stringify', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value);
        expect(parseStrictJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('sees every doubled name, wherever it stands', () => {
    const names = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(names, fc.nat(), fc.nat(), (list, which, where) => {
        const members = list.map((name) => `${JSON.stringify(name)}:${JSON.stringify(name)}`);
        expect(fault(`{${members.join(',')}}`)).toBeUndefined();
        const doubled = members.toSpliced(where % (members.length + 1), 0, members[which % members.length]!);
        expect(fault(`{${doubled.join(',')}}`)).toBe('duplicate');
      }),
    );
  });

  it('throws nothing but its own error, and repeats nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ':', ',', 'a', '1') })),
        (text) => {
          try {
            parseStrictJson(text);
          } catch (error) {
            expect(error).toBeInstanceOf(StrictJsonError);
            expect((error as Error).message).toMatch(/^JSON: (syntax|duplicate|depth)$/);
          }
        },
      ),
    );
  });
});
