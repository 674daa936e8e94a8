/** review.json: what it says comes back, and what a stranger writes into it counts for nothing it must not. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assemble } from '../../src/flow/review/assemble.ts';
import {
  addTallies,
  asAnswer,
  mergeRecords,
  NOTHING_DROPPED,
  type ReviewRecord,
  readRecord,
  writeRecord,
} from '../../src/flow/review/record.ts';
import {
  answerOf,
  FILES,
  HEAD,
  INJECTION,
  OFF_BY_ONE,
  reviewOf,
  type Said,
  WRONG_SIGN,
} from '../review/review-fixtures.ts';

const BASE = 'b'.repeat(40);
const ALL = { minSeverity: undefined, mostFindings: undefined };

function record(more: Partial<ReviewRecord> = {}): ReviewRecord {
  return {
    repository: 'octo-org/payments',
    pull: 7,
    base: BASE,
    head: HEAD,
    shards: 1,
    parts: [{ number: 1, paths: FILES.map(({ path }) => path), answer: answerOf(INJECTION, WRONG_SIGN) }],
    left: [{ path: 'package-lock.json', why: 'ignored' }],
    dropped: NOTHING_DROPPED,
    notes: [],
    ...more,
  };
}

describe('a record', () => {
  it('says the same after it was written and read', () => {
    const whole = {
      ...record(),
      minSeverity: 'low' as const,
      parts: record().parts.map((one) => ({ ...one, whole: false })),
    };
    expect(readRecord(writeRecord(whole))).toEqual(whole);
  });

  it('keeps places, suggestions and fingerprints of a review that was made before', () => {
    const before = reviewOf([INJECTION, WRONG_SIGN, OFF_BY_ONE]);
    const parts = [{ number: 1, paths: FILES.map(({ path }) => path), answer: asAnswer(before) }];
    const after = assemble(readRecord(writeRecord(record({ parts }))), FILES, ALL);
    expect(after.findings).toEqual(before.findings);
    expect(after.findings.filter(({ committable }) => committable).length).toBe(1);
    expect([...after.reviewed].sort()).toEqual([...before.reviewed].sort());
  });

  it('counts what was dropped before, and each finding once', () => {
    const outside: Said = { ...INJECTION, path: 'other.js' };
    const before = reviewOf([INJECTION, outside, outside]);
    const parts = [{ number: 1, paths: ['src/find.js'], answer: asAnswer(before) }];
    const dropped = addTallies(NOTHING_DROPPED, before.tally, 0);
    expect(assemble(record({ parts, dropped }), FILES, ALL).tally).toEqual({
      told: 3,
      malformed: 0,
      outside: 2,
      belowSeverity: 0,
      repeated: 0,
      overLimit: 0,
      wrongLine: 0,
    });
  });

  it('names no file as reviewed that the change does not have, or whose part is missing', () => {
    const stranger = record({
      shards: 2,
      parts: [{ number: 1, paths: ['src/add.js', '/etc/passwd'], answer: answerOf() }],
    });
    const review = assemble(stranger, FILES, ALL);
    expect(review.reviewed).toEqual(['src/add.js']);
    expect(review.left).toEqual([]);
    expect(review.notes).toEqual(['1 of 2 parts of the change were not reviewed: their runs gave no answer.']);
  });

  it.each([
    ['no JSON', 'x'],
    ['a key twice', '{"form":1,"form":1}'],
    ['another form', writeRecord(record()).replace('"form": 1', '"form": 2')],
    ['a head that is no commit', writeRecord({ ...record(), head: 'main' })],
    ['a base that is an option', writeRecord({ ...record(), base: '--output=/etc/passwd' })],
    ['too many parts', writeRecord({ ...record(), shards: 257 })],
  ])('is refused with %s', (_what, text) => {
    expect(() => readRecord(text)).toThrow();
  });

  it('shows notes as text, whatever stands in them', () => {
    const [note] = readRecord(writeRecord(record({ notes: ['@mona closes #1, ![x](https://evil.example/x)'] }))).notes;
    expect(note).not.toMatch(/@mona|#1|!\[/);
  });

  it('is read or refused, whatever JSON it is, and never has a number or path of another type', () => {
    const fields = fc.dictionary(
      fc.constantFrom('repository', 'pull', 'parts', 'left', 'dropped', 'notes'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fields, (more) => {
        const read = readRecord(JSON.stringify({ form: 1, base: BASE, head: HEAD, shards: 1, ...more }));
        expect(read.pull === undefined || Number.isInteger(read.pull)).toBe(true);
        expect(read.parts.every(({ paths }) => paths.every((path) => typeof path === 'string'))).toBe(true);
        expect(Object.values(read.dropped).every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
        assemble(read, FILES, ALL);
      }),
    );
  });
});

describe('records of several jobs', () => {
  const part = (number: number) => ({ number, paths: ['src/find.js'], answer: answerOf() });

  it('are one when they are of one change, and the first of a part counts', () => {
    const merged = mergeRecords([
      record({ shards: 2, parts: [part(2)] }),
      record({ shards: 2, parts: [{ ...part(1), paths: ['src/add.js'] }] }),
      record({ shards: 2, parts: [part(1), part(9)] }),
    ]);
    expect(merged.parts.map(({ number, paths }) => [number, paths[0]])).toEqual([
      [1, 'src/add.js'],
      [2, 'src/find.js'],
    ]);
  });

  it('counts what was dropped once, however often a file comes', () => {
    const dropped = { ...NOTHING_DROPPED, told: 3, outside: 2 };
    const once = record({ parts: [part(1)], dropped });
    expect(mergeRecords([once, once]).dropped).toEqual(dropped);
    const two = [1, 2].map((number) => record({ shards: 2, parts: [part(number)], dropped }));
    expect(mergeRecords(two).dropped.outside).toBe(4);
  });

  it.each([
    ['another commit', { head: 'c'.repeat(40) }],
    ['another pull request', { pull: 8 }],
    ['another repository', { repository: 'octo-org/other' }],
    ['another plan', { shards: 3 }],
  ])('are refused when one is of %s', (_what, more) => {
    expect(() => mergeRecords([record(), record(more)])).toThrow('they are not of one change');
  });
});
