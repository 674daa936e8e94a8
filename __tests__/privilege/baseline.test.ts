/** What somebody has accepted: with a reason, for a time, and never what always stops. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/core/finding.ts';
import { type Accepted, aboutBaseline, accept, readBaseline } from '../../src/privilege/baseline.ts';
import { decide } from '../../src/privilege/index.ts';

const NOW = Date.UTC(2026, 10, 21, 12);
const ENTRY: Accepted = { id: 'runner-self-hosted', reason: 'Thrown away after each job.', expires: '2027-01-31' };
const FOUND: Finding = {
  id: 'runner-self-hosted',
  layer: 'job',
  verdict: 'exceeded',
  severity: 'high',
  title: 'The runner is self-hosted.',
};

const read = (entry: unknown) => readBaseline(JSON.stringify([entry]), NOW);
const whatOf = (entry: unknown) => read(entry).faults.map(({ what }) => what);

describe('the file', () => {
  it('is a list of findings with a reason and a day', () => {
    expect(read(ENTRY)).toEqual({ entries: [ENTRY], faults: [] });
    expect(read({ ...ENTRY, match: 'self-hosted' }).entries).toEqual([{ ...ENTRY, match: 'self-hosted' }]);
    expect(readBaseline('\uFEFF[]', NOW)).toEqual({ entries: [], faults: [] });
  });

  it.each([
    ['is not JSON', 'id: runner', 'The baseline is not JSON.'],
    ['is no list', '{"id":"x"}', 'The baseline is not a list.'],
    ['is too long', `[${Array(501).fill('1').join(',')}]`, 'The baseline has more than 500 entries.'],
  ])('is refused when it %s', (_name, text, what) => {
    const { entries, faults } = readBaseline(text, NOW);
    expect(entries).toEqual([]);
    expect(faults.map((fault) => fault.what)).toEqual([what]);
    expect(faults[0]).toMatchObject({ input: 'least-privilege-baseline', write: expect.stringContaining('"reason"') });
  });

  it.each<[string, unknown, string[]]>([
    ['a word', 'runner-self-hosted', ['Entry 1 is not an object.']],
    ['nothing', null, ['Entry 1 is not an object.']],
    ['without an id', { ...ENTRY, id: undefined }, ['Entry 1 names no finding.']],
    ['with a pattern for an id', { ...ENTRY, id: '*' }, ['Entry 1 names no finding.']],
    [
      'about the baseline itself',
      { ...ENTRY, id: 'baseline-expired' },
      ['Entry 1 accepts a finding about the baseline itself.'],
    ],
    ['without a reason', { ...ENTRY, reason: ' ' }, ['Entry 1 has no reason.']],
    ['without a day', { ...ENTRY, expires: undefined }, ['Entry 1 has no day on which it ends.']],
    ['with a day that does not exist', { ...ENTRY, expires: '2027-02-30' }, ['Entry 1 has no day on which it ends.']],
    ['with a moment', { ...ENTRY, expires: '2027-01-31T00:00:00Z' }, ['Entry 1 has no day on which it ends.']],
    ['for more than a year', { ...ENTRY, expires: '2027-11-24' }, ['Entry 1 is accepted for more than a year.']],
    ['with an empty match', { ...ENTRY, match: '' }, ['Entry 1 has an empty match.']],
    ['with unknown keys', { ...ENTRY, until: '2027-01-01' }, ['Entry 1 has unknown keys.']],
    [
      'with nothing',
      {},
      ['Entry 1 names no finding.', 'Entry 1 has no reason.', 'Entry 1 has no day on which it ends.'],
    ],
  ])('is refused with an entry %s', (_name, entry, what) => {
    expect(whatOf(entry)).toEqual(what);
    expect(read(entry).entries).toEqual([]);
  });

  it('may accept for a whole year, and says the last day there is', () => {
    expect(whatOf({ ...ENTRY, expires: '2027-11-21' })).toEqual([]);
    expect(read({ ...ENTRY, expires: '2030-01-01' }).faults[0]?.write).toContain('"expires": "2027-11-22"');
  });

  it('accepts nothing when one of its entries is at fault', () => {
    expect(readBaseline(JSON.stringify([ENTRY, {}]), NOW).entries).toEqual([]);
  });
});

describe('an accepted finding', () => {
  it('keeps its verdict and says until when and why', () => {
    expect(accept([FOUND], [ENTRY], NOW)).toEqual([
      { ...FOUND, accepted: { reason: 'Thrown away after each job.', until: '2027-01-31' } },
    ]);
    expect(aboutBaseline([ENTRY], [FOUND], NOW)).toEqual([]);
  });

  it('no longer stops the run, whatever the mode', () => {
    expect(decide([FOUND], 'enforce', 'high')?.code).toBe('privilege-exceeded');
    expect(decide(accept([FOUND], [ENTRY], NOW), 'enforce', 'high')).toBeUndefined();
    const unknown: Finding = { ...FOUND, verdict: 'unknown' };
    expect(decide([unknown], 'strict', 'high')?.code).toBe('privilege-unknown');
    expect(decide(accept([unknown], [ENTRY], NOW), 'strict', 'high')).toBeUndefined();
  });

  it('is not one of another id, or of another title where a title is asked for', () => {
    expect(accept([FOUND], [{ ...ENTRY, id: 'runner' }], NOW)).toEqual([FOUND]);
    expect(accept([FOUND], [{ ...ENTRY, match: 'hosted by us' }], NOW)).toEqual([FOUND]);
    expect(accept([FOUND], [{ ...ENTRY, match: 'self-hosted' }], NOW)[0]?.accepted).toBeDefined();
  });

  it('is accepted on its last day, and no longer on the next', () => {
    const last = Date.UTC(2027, 0, 31, 23, 59);
    expect(accept([FOUND], [ENTRY], last)[0]?.accepted).toBeDefined();
    expect(accept([FOUND], [ENTRY], last + 60_000)).toEqual([FOUND]);
    expect(aboutBaseline([ENTRY], [FOUND], last + 60_000)).toMatchObject([
      {
        id: 'baseline-expired',
        verdict: 'exceeded',
        severity: 'low',
        title: 'runner-self-hosted was accepted until 2027-01-31; that is over.',
      },
    ]);
  });

  it('is never one that always stops, and the try is told', () => {
    const stopping: Finding = { ...FOUND, stops: true };
    expect(accept([stopping], [ENTRY], NOW)).toEqual([stopping]);
    expect(decide(accept([stopping], [ENTRY], NOW), 'enforce', 'critical')?.code).toBe('privilege-exceeded');
    expect(aboutBaseline([ENTRY], [stopping], NOW)).toMatchObject([{ id: 'baseline-refused', severity: 'medium' }]);
  });

  it('is none where nothing is open: the entry is told as unused', () => {
    const holds: Finding = { ...FOUND, verdict: 'enforced' };
    expect(accept([holds], [ENTRY], NOW)).toEqual([holds]);
    expect(aboutBaseline([ENTRY], [holds], NOW)).toMatchObject([{ id: 'baseline-unused', severity: 'info' }]);
    expect(aboutBaseline([{ ...ENTRY, match: 'other' }], [FOUND], NOW)[0]?.title).toContain('with that title');
  });

  it('by accident stops the run even when somebody marked it as accepted', () => {
    const forged: Finding = { ...FOUND, stops: true, accepted: { reason: 'x', until: '2027-01-31' } };
    expect(decide([forged], 'enforce', 'critical')?.code).toBe('privilege-exceeded');
  });

  it('never changes how many findings there are, nor a verdict', () => {
    const finding = fc.record({
      id: fc.constantFrom('runner-self-hosted', 'trigger-fork'),
      layer: fc.constantFrom('job' as const, 'cloud' as const),
      verdict: fc.constantFrom('enforced' as const, 'proved' as const, 'exceeded' as const, 'unknown' as const),
      severity: fc.constantFrom('info' as const, 'high' as const),
      title: fc.string(),
      stops: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        const marked = accept(findings, [ENTRY], NOW);
        expect(marked.map(({ verdict }) => verdict)).toEqual(findings.map(({ verdict }) => verdict));
        expect(marked.filter(({ accepted, stops }) => accepted && stops)).toEqual([]);
      }),
    );
  });
});
