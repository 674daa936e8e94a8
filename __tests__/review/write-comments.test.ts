import { describe, expect, it } from '@jest/globals';
import { compareRuns } from '../../src/review/compare-runs.ts';
import { asKnown, findingMarker, type Known } from '../../src/review/markers.ts';
import type { Review } from '../../src/review/review.ts';
import { inlineComment, summaryComment } from '../../src/review/write-comments.ts';
import { INJECTION, OFF_BY_ONE, reviewOf, WRONG_SIGN } from './review-fixtures.ts';

const WRITING = { name: 'review', linkHosts: ['github.com'], suggestionFence: () => 'suggestion' };
const LONGEST = 38_000;

function summarised(review: Review, known: readonly Known[] = []): string {
  return summaryComment(review, compareRuns(review, { known }, []), new Set(), WRITING, LONGEST);
}

describe('the summary', () => {
  it('still says what was left out when names and words are as long as they can be', () => {
    const name = `${'&<|>'.repeat(40)}文`;
    const review = reviewOf([INJECTION, WRONG_SIGN, OFF_BY_ONE]);
    const written = summarised({
      ...review,
      summary: '@&'.repeat(30_000),
      findings: review.findings.map((finding) => ({ ...finding, path: name, message: '&<'.repeat(4_000) })),
      left: (['ignored', 'generated', 'binary', 'too-large', 'no-shard'] as const).flatMap((why) =>
        Array.from({ length: 20 }, (_, at) => ({ path: `${at}${name}`, why })),
      ),
    });
    expect(written.length).toBeLessThanOrEqual(LONGEST);
    expect(written).toContain('**Not reviewed**');
    expect(written).toContain('- 20 beyond the number of runs that were planned: ');
    expect(written).toMatch(/^\| high \| /m);
    expect(written).toMatch(/It never approves\.<\/sub>$/);
  });

  it('leaves a name in its own letters, whatever else is in it', () => {
    const review = reviewOf([INJECTION]);
    const left = [{ path: 'größe|文.ts', why: 'binary' as const }];
    expect(summarised({ ...review, left })).toContain('<code>größe&#124;文.ts</code>');
  });

  it('joins nothing that a title had parted', () => {
    const finding = { ...reviewOf([INJECTION]).findings[0]!, message: 'It is gh~p_x. And more.' };
    expect(summarised(reviewOf([]), [asKnown(finding, true)])).toContain('- It is gh~p_x. (high, `src/find.js`)');
  });
});

describe('a comment at a line', () => {
  it('begins with its marker', () => {
    const [finding] = reviewOf([INJECTION]).findings;
    expect(inlineComment(finding!, WRITING).split('\n')[0]).toBe(findingMarker('review', asKnown(finding!, true)));
  });
});
