import { describe, expect, it } from '@jest/globals';
import { compareRuns, remember } from '../../src/review/compare-runs.ts';
import { parseDiff } from '../../src/review/diff.ts';
import { alike, pairUp } from '../../src/review/fingerprint.ts';
import { asKnown, findingMarker, memoryMarker, recall, sameComment } from '../../src/review/markers.ts';
import type { Review } from '../../src/review/review.ts';
import { DIFF, FILES, INJECTION, later, OFF_BY_ONE, reviewOf, type Said, WRONG_SIGN } from './review-fixtures.ts';

const SELF = '41898282';
const PATHS = FILES.map(({ path }) => path);
const one = (said: Said, files = FILES) => reviewOf([said], files).findings[0]!;

/** What a run leaves behind. An incomplete one does not hush the next, so that only the comparison decides. */
function left(review: Review, author = SELF, complete = false) {
  const comparison = compareRuns(review, { known: [] }, PATHS);
  const findings = remember(review, comparison, new Set(comparison.fresh));
  const memory = memoryMarker('review', { head: review.head, digest: review.digest, complete, findings });
  const inline = comparison.fresh.map((finding, at) => ({
    id: String(at),
    author,
    body: `${findingMarker('review', asKnown(finding, true))}\ntext`,
    thread: `t${at}`,
  }));
  return { summaries: [{ id: '9', author, body: `${memory}\ntext` }], inline };
}

const compared = (earlier: Review, now: Review, self: string | undefined = SELF, author = SELF) => {
  const { summaries, inline } = left(earlier, author);
  return compareRuns(now, recall('review', self, summaries, inline), PATHS);
};

const REWORDED: Said = {
  ...INJECTION,
  severity: 'critical',
  message: 'Untrusted input flows into a query. An attacker controls what the database runs.',
};

const SHIFTED = parseDiff(
  DIFF.replace('@@ -1,4 +1,6 @@ export function find\n', '@@ -1,4 +1,9 @@\n+// one\n+// two\n+// three\n').replace(
    '+42,4',
    '+45,4',
  ),
);

describe('a finding is the same as before', () => {
  it('in other words', () => {
    expect(compared(reviewOf([INJECTION]), reviewOf([REWORDED]))).toMatchObject({ fresh: [], resolved: [] });
  });

  it('with its lines moved, and the same fingerprint', () => {
    const moved = { ...INJECTION, start_line: 5, end_line: 5 };
    expect(one(moved, SHIFTED).place?.startLine).toBe(5);
    expect(one(moved, SHIFTED).fingerprint).toBe(one(INJECTION).fingerprint);
    expect(compared(reviewOf([INJECTION]), reviewOf([moved], SHIFTED)).fresh).toEqual([]);
  });

  it('in other words, with its lines moved and another indentation', () => {
    const indented = parseDiff(
      DIFF.replace('+  const rows', '+      const rows').replace('@@ -1,4 +1,6 @@', '@@ -1,4 +11,6 @@'),
    );
    const moved = { ...REWORDED, start_line: 12, end_line: 13 };
    expect(compared(reviewOf([INJECTION]), reviewOf([moved], indented)).fresh).toEqual([]);
  });

  it('after the file was renamed', () => {
    const renamed = parseDiff(
      DIFF.replace(
        'a/src/find.js b/src/find.js\n',
        'a/src/find.js b/src/search.js\nrename from src/find.js\nrename to src/search.js\n',
      ).replace('+++ b/src/find.js', '+++ b/src/search.js'),
    );
    expect(compared(reviewOf([INJECTION]), reviewOf([{ ...REWORDED, path: 'src/search.js' }], renamed)).fresh).toEqual(
      [],
    );
  });

  it('about a whole file, in other words, as long as the file is', () => {
    const whole = { ...WRONG_SIGN, start_line: null, end_line: null, category: 'test', message: 'There is no test.' };
    const again = { ...whole, message: 'Add unit coverage here.' };
    const otherFile = parseDiff(DIFF.replace('a - b', 'a + b'));
    expect(alike(one(again), one(whole))).toBeGreaterThan(0);
    expect(alike(one(again, otherFile), one(whole))).toBe(0);
  });
});

describe('a finding is another one', () => {
  it('at other code', () => {
    expect(compared(reviewOf([INJECTION]), reviewOf([OFF_BY_ONE])).fresh).toHaveLength(1);
  });

  it('of another category about another matter, though at the same line', () => {
    const slow = {
      ...INJECTION,
      category: 'performance',
      message: 'This reads every column and every row of a large table.',
    };
    expect(compared(reviewOf([INJECTION]), reviewOf([INJECTION, slow])).fresh).toMatchObject([
      { category: 'performance' },
    ]);
  });

  it('in another file with the same code', () => {
    const copy = parseDiff(DIFF.replaceAll('src/add.js', 'src/sum.js'));
    expect(alike(one({ ...WRONG_SIGN, path: 'src/sum.js' }, copy), one(WRONG_SIGN))).toBe(0);
  });

  it('when one known finding has been paired already', () => {
    expect([...pairUp([one(INJECTION), one(INJECTION)], [one(INJECTION)])]).toEqual([[0, 0]]);
  });
});

describe('a run after another', () => {
  it('on the same change says nothing at the lines that was not said, and puts it into the summary', () => {
    const { summaries, inline } = left(reviewOf([INJECTION]), SELF, true);
    const now = reviewOf([REWORDED, WRONG_SIGN]);
    const comparison = compareRuns(now, recall('review', SELF, summaries, inline), PATHS);
    expect(comparison).toMatchObject({ sameChange: true, fresh: [], summaryOnly: [{ path: 'src/add.js' }] });
  });

  it('marks as resolved what is gone from a file it looked at, and nothing of the others', () => {
    const earlier = reviewOf([INJECTION, WRONG_SIGN]);
    const now = { ...later(reviewOf([])), reviewed: ['src/add.js'] };
    expect(compared(earlier, now)).toMatchObject({
      resolved: [{ path: 'src/add.js', thread: 't1' }],
      unseen: [{ path: 'src/find.js' }],
    });
  });

  it('resolves nothing when its answer could not be read', () => {
    const none = later(reviewOf([]));
    expect(compared(reviewOf([INJECTION]), none).resolved).toHaveLength(1);
    expect(compared(reviewOf([INJECTION]), { ...none, structured: false }).resolved).toEqual([]);
  });

  it('keeps in mind under which fingerprint a finding was said, for the run after it', () => {
    const [first, second] = [reviewOf([INJECTION]), reviewOf([{ ...REWORDED, end_line: 3 }])];
    const { summaries, inline } = left(first);
    const comparison = compareRuns(second, recall('review', SELF, summaries, inline), PATHS);
    const body = memoryMarker('review', {
      head: 'b'.repeat(40),
      digest: 'c'.repeat(16),
      complete: true,
      findings: remember(second, comparison, new Set()),
    });
    const third = compareRuns(
      reviewOf([INJECTION]),
      recall('review', SELF, [{ id: '9', author: SELF, body }], inline),
      PATHS,
    );
    expect(third).toMatchObject({ fresh: [], resolved: [], unseen: [] });
  });
});

describe('a marker', () => {
  it('tells a comment of ours again, however the host writes what stands behind it', () => {
    const body = `${findingMarker('review', asKnown(reviewOf([INJECTION]).findings[0]!, true))}\n**High** \n\nx`;
    const isIt = sameComment(body, SELF);
    const listed = body.replaceAll('\n', '\r\n').trimEnd();
    expect(isIt({ id: '1', author: SELF, body: listed })).toBe(true);
    expect(isIt({ id: '1', author: 'somebody', body })).toBe(false);
    expect(isIt({ id: '1', author: SELF, body: `x\n${body}` })).toBe(false);
  });

  const nothing = { fresh: [{ path: 'src/find.js' }], resolved: [] };

  it('of somebody else does not count', () => {
    expect(compared(reviewOf([INJECTION]), reviewOf([INJECTION]), SELF, '777')).toMatchObject(nothing);
  });

  it('counts for nobody while we do not know who we are', () => {
    const { summaries, inline } = left(reviewOf([INJECTION]));
    expect(recall('review', undefined, summaries, inline)).toEqual({ known: [] });
  });

  it('counts only as the very first thing of a comment', () => {
    const { summaries, inline } = left(reviewOf([INJECTION]));
    const quoted = [...summaries, ...inline].map((comment) => ({ ...comment, body: `> ${comment.body}` }));
    expect(recall('review', SELF, quoted, quoted)).toEqual({ known: [] });
  });

  it('of another review on the same change does not count', () => {
    const { summaries, inline } = left(reviewOf([INJECTION]));
    expect(recall('security', SELF, summaries, inline)).toEqual({ known: [] });
  });

  it.each([
    '',
    'W10',
    'bm90IGpzb24',
    Buffer.from('[1,2,3,[[["a"]]]]').toString('base64url'),
    Buffer.from('{"__proto__":1}').toString('base64url'),
  ])('with the content %j is passed over', (content) => {
    const body = `<!-- keyless-agent:review:1:review:${content} -->\n`;
    const finding = `<!-- keyless-agent:finding:1:review:${content} -->\n`;
    const recalled = recall(
      'review',
      SELF,
      [{ id: '1', author: SELF, body }],
      [{ id: '2', author: SELF, body: finding }],
    );
    expect(recalled.known).toEqual([]);
    expect(recalled.memory).toBeUndefined();
  });

  it('stays within its share of a comment, open and grave findings first', () => {
    const many = Array.from({ length: 1_000 }, (_, at) => ({
      ...asKnown(one(INJECTION), true),
      fingerprint: at.toString(16).padStart(16, '0'),
      state: at < 900 ? ('resolved' as const) : ('open' as const),
    }));
    const body = memoryMarker('review', {
      head: 'a'.repeat(40),
      digest: 'b'.repeat(16),
      complete: true,
      findings: many,
    });
    expect(body.length).toBeLessThanOrEqual(24_000);
    const { known } = recall('review', SELF, [{ id: '1', author: SELF, body }], []);
    expect(known.length).toBeGreaterThan(30);
    expect(known[0]?.state).toBe('open');
  });
});
