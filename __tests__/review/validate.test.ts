import { describe, expect, it } from '@jest/globals';
import { parseDiff } from '../../src/review/diff.ts';
import { readReview } from '../../src/review/read-answer.ts';
import { validateFindings } from '../../src/review/validate.ts';
import { answerOf, DIFF, FILES, INJECTION, OFF_BY_ONE, type Said, WRONG_SIGN } from './review-fixtures.ts';

const validated = (findings: readonly object[], ask = {}, files = FILES) =>
  validateFindings(readReview({ summary: '', findings }), files, ask);
const only = (finding: Partial<Said>, files = FILES) =>
  validated([{ ...WRONG_SIGN, ...finding }], {}, files).findings[0];

describe('an answer', () => {
  it.each([
    ['a value', answerOf(INJECTION)],
    ['JSON', JSON.stringify(answerOf(INJECTION))],
    [
      'JSON in a fence behind a sentence',
      `Here it is:\n\n\`\`\`json\n${JSON.stringify(answerOf(INJECTION))}\n\`\`\`\n`,
    ],
    ['JSON within prose', `I found ${JSON.stringify(answerOf(INJECTION))} and nothing more.`],
    ['a bare list', [INJECTION]],
  ])('is read from %s', (_name, answer) => {
    const told = readReview(answer);
    expect(told.structured).toBe(true);
    expect(told.findings).toMatchObject([{ path: 'src/find.js', startLine: 2, endLine: 2, severity: 'high' }]);
  });

  it.each(['It looks fine to me.', '{"findings": "none"}', '{"findings": [', '', '[[[[', undefined, null, 7])(
    'that is %j is prose, and never "no findings"',
    (answer) => {
      expect(readReview(answer)).toMatchObject({ structured: false, findings: [] });
    },
  );

  it('loses only those findings that are none', () => {
    const told = readReview({
      summary: 's',
      findings: [INJECTION, 'text', { path: 'a' }, { ...INJECTION, severity: 'worst' }, null],
    });
    expect(told.findings).toHaveLength(1);
    expect(told.malformed).toBe(4);
  });

  it('with a line beyond all numbers that can be counted up to is told for the file', () => {
    const said = { ...INJECTION, start_line: 2 ** 53, end_line: 1e300 };
    const told = readReview({ summary: '', findings: [said] });
    expect(told.findings).toMatchObject([{ startLine: 2_147_483_647, endLine: 2_147_483_647 }]);
    const { findings, tally } = validateFindings(told, FILES);
    expect([findings[0]?.place, tally.wrongLine]).toEqual([undefined, 1]);
  });

  it.each([
    ['fences of all lengths', () => Array.from({ length: 3_000 }, (_, at) => '`'.repeat(3_003 - at)).join('\n')],
    ['a long fence that nothing closes', () => `${'`'.repeat(20_000)}\n${'x\n'.repeat(20_000)}`],
    ['thousands of blocks', () => '```\n{\n```\n'.repeat(20_000)],
  ])('of %s is read in no time', (_name, answer) => {
    const start = process.hrtime.bigint();
    expect(readReview(answer()).structured).toBe(false);
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(1_000);
  });

  it('is read from a block whose end is longer than its beginning, behind others', () => {
    const json = JSON.stringify(answerOf(INJECTION));
    expect(readReview(`\`\`\`js\nx\n\`\`\`\n~~~json\n${json}\n~~~~\nThat is {all}.`).findings).toHaveLength(1);
  });

  it('of 10,000 findings about one file of 100,000 lines takes no longer', () => {
    const lines = Array.from({ length: 100_000 }, (_, at) => `+const value${at} = ${at};`).join('\n');
    const files = parseDiff(`diff --git a/a.js b/a.js\nnew file mode 100644\n@@ -0,0 +1,100000 @@\n${lines}\n`);
    const many = Array.from({ length: 10_000 }, (_, at) => ({
      ...INJECTION,
      path: 'a.js',
      start_line: 90_000 + at,
      end_line: 90_000 + at,
      message: `Finding ${at}`,
    }));
    const start = process.hrtime.bigint();
    expect(validated(many, {}, files).findings).toHaveLength(50);
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(5_000);
  });

  it('of 10,000 findings becomes fifty, quickly, and the others are counted', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({
      ...INJECTION,
      message: `Finding ${at} about something else ${at * 7}`,
    }));
    const start = process.hrtime.bigint();
    const { findings, tally } = validated(many);
    expect(findings.length).toBeLessThanOrEqual(50);
    expect(tally.told).toBe(10_000);
    expect(findings.length + tally.repeated + tally.overLimit).toBe(10_000);
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(2_000);
  });
});

describe('a finding', () => {
  it('at a line of the diff keeps its place, with the old number of an unchanged line', () => {
    expect(only({})?.place).toEqual({ startLine: 2, endLine: 2 });
    expect(only({ path: 'src/find.js', start_line: 5, end_line: 5, suggestion: null })?.place).toEqual({
      startLine: 5,
      endLine: 5,
      oldEndLine: 3,
    });
  });

  it('at a line the diff does not show becomes one about the file, and is counted', () => {
    const { findings, tally } = validated([{ ...INJECTION, start_line: 20, end_line: 21 }]);
    expect(findings[0]?.place).toBeUndefined();
    expect(tally.wrongLine).toBe(1);
  });

  it('about a range over two hunks keeps to the first', () => {
    expect(only({ path: 'src/find.js', start_line: 4, end_line: 44 })?.place).toMatchObject({
      startLine: 4,
      endLine: 6,
    });
  });

  it('about a path outside of the change is dropped and counted', () => {
    const paths = ['src/other.js', '/etc/passwd', '../src/add.js', ''];
    const { findings, tally } = validated(paths.map((path) => ({ ...INJECTION, path })));
    expect(findings).toEqual([]);
    expect(tally).toMatchObject({ outside: 3, malformed: 1 });
  });

  it('under the old name of a renamed file is about the new one', () => {
    const files = parseDiff('diff --git a/old.js b/new.js\nrename from old.js\nrename to new.js\n');
    expect(only({ path: 'old.js' }, files)).toMatchObject({ path: 'new.js', oldPath: 'old.js', place: undefined });
  });

  it.each([
    [' lead.js', ' lead.js'],
    [' lead.js', 'lead.js'],
    ['trail ', 'trail '],
    ['\r.js', '\r.js'],
    ['\u001b[2Jesc.js', 'esc.js'],
    ['x\u202ecod.js', 'xcod.js'],
    ['new\nline.js', '"new\\nline.js"'],
    ['plain.js', './plain.js'],
  ])('about a file named %j is found as %j', (name, told) => {
    const files = parseDiff(
      `diff --git a/f b/f\nnew file mode 100644\n--- /dev/null\n+++ ${JSON.stringify(`b/${name}`).replace('\\u001b', '\\033')}\n@@ -0,0 +1 @@\n+x\n`,
    );
    expect(files[0]?.path).toBe(name);
    expect(only({ path: told, start_line: 1, end_line: 1 }, files)?.path).toBe(name);
  });

  it('about one of two names that differ in a blank is about that one', () => {
    const file = (path: string) => ({ ...FILES[1]!, path });
    const files = [file(' a.js'), file('a.js')];
    expect([' a.js', 'a.js'].map((path) => only({ path }, files)?.path)).toEqual([' a.js', 'a.js']);
  });

  it('below the severity asked for is counted and not kept', () => {
    const { findings, tally } = validated([INJECTION, OFF_BY_ONE], { minSeverity: 'medium' });
    expect(findings.map(({ severity }) => severity)).toEqual(['high']);
    expect(tally.belowSeverity).toBe(1);
  });

  it('said twice is kept once, and two different ones at one line are two with two fingerprints', () => {
    const other = { ...INJECTION, message: 'Reading every column makes this slow when the table grows wider.' };
    const { findings, tally } = validated([INJECTION, INJECTION, other]);
    expect(findings).toHaveLength(2);
    expect(tally.repeated).toBe(1);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it('of more words about one line than are told apart is over the limit, and no repeat', () => {
    const words = 'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike'.split(' ');
    const pairs = words.flatMap((one) => words.filter((two) => two > one).map((two) => `${one} ${two}`)).slice(0, 30);
    const { findings, tally } = validated(pairs.map((message) => ({ ...INJECTION, message })));
    expect(findings).toHaveLength(20);
    expect(tally).toMatchObject({ told: 30, repeated: 0, overLimit: 10 });
  });

  it('is sorted by what weighs more, and those above the limit are counted', () => {
    const { findings, tally } = validated([OFF_BY_ONE, WRONG_SIGN, INJECTION], { mostFindings: 2 });
    expect(findings.map(({ severity }) => severity)).toEqual(['high', 'medium']);
    expect(tally.overLimit).toBe(1);
  });
});

describe('a suggestion', () => {
  const suggests = (original: string, replacement: string, more: Partial<Said> = {}) =>
    only({ suggestion: { original, replacement }, ...more })?.committable;

  it('is committable where the quoted text is what stands there', () => {
    expect(suggests('  return a - b;', '  return a + b;')).toBe(true);
    expect(suggests('  return a - b;\r\n', '  return a + b;\r\n')).toBe(true);
  });

  it('takes the lines its quoted text has, not those that were told', () => {
    expect(only({ end_line: 3, suggestion: { original: '  return a - b;', replacement: 'x' } })?.place).toEqual({
      startLine: 2,
      endLine: 2,
    });
  });

  it.each([
    ['other text', '  return a-b;', '  return a + b;'],
    ['lines that are not all there', '  return a - b;\n}\nmore', 'x'],
    ['nothing new', '  return a - b;', '  return a - b;'],
    ['a character nobody sees', '  return a - b;', '  return a +\u200b b;'],
    ['a turned reading direction', '  return a - b;', '  return a + b; /*\u202e } \u2066*/'],
    ['an order to bots', '  return a - b;', '/merge'],
    ['code behind more blanks than a screen is wide', '  return a - b;', `  return a + b;${' '.repeat(120)}steal();`],
    ['code behind tabs', '  return a - b;', `  return a + b;${'\t'.repeat(20)}steal();`],
    ['a line nobody reads to its end', '  return a - b;', `  return a + b; // ${'-'.repeat(600)} */ steal();`],
    ['a hundred and one lines', '  return a - b;', 'x\n'.repeat(101)],
  ])('with %s is not committable', (_name, original, replacement) => {
    expect(suggests(original, replacement)).toBe(false);
  });

  it('on lines that end with a carriage return is not committable', () => {
    const files = parseDiff(DIFF.replace('+  return a - b;', '+  return a - b;\r'));
    const said = { ...WRONG_SIGN, suggestion: { original: '  return a - b;', replacement: 'x' } };
    expect(validated([said], {}, files).findings[0]).toMatchObject({ committable: false, place: { startLine: 2 } });
  });
});
