import { afterEach, describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/core/secret.ts';
import {
  ACTIONS_BOT,
  type GithubReviews,
  type GithubReviewsOptions,
  type RepositoryPermissions,
  startGithubReviews,
} from '../../src/emulators/github-reviews.ts';
import { LiveHttp } from '../../src/host/http.ts';
import { parseDiff } from '../../src/review/diff.ts';
import { FragmentIndex } from '../../src/review/fragments.ts';
import { github } from '../../src/review/github/index.ts';
import { makeGuard } from '../../src/review/leak-scan.ts';
import type { PublishContext, Published } from '../../src/review/publisher.ts';
import type { Review } from '../../src/review/review.ts';
import { FakeHost } from '../fakes/fake-host.ts';
import {
  contextFor,
  HEAD,
  INJECTION,
  later,
  OFF_BY_ONE,
  PATCH_A,
  PATCH_B,
  reviewOf,
  type Said,
  WRONG_SIGN,
} from './review-fixtures.ts';

const REPOSITORY = 'octo/app';
const WRITE: RepositoryPermissions = { 'pull-requests': 'write' };
const PULL = {
  number: 7,
  head: HEAD,
  author: { id: 5, login: 'mona' },
  files: [
    { filename: 'src/find.js', status: 'modified', patch: PATCH_A },
    { filename: 'src/add.js', status: 'added', patch: PATCH_B },
  ],
};

const open: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

interface Stage {
  readonly api: GithubReviews;
  readonly host: FakeHost;
  publish(review: Review, more?: Partial<PublishContext>): Promise<Published>;
}

async function stage(
  permissions: RepositoryPermissions = WRITE,
  more: Partial<GithubReviewsOptions> = {},
): Promise<Stage> {
  const host = new FakeHost();
  const http = new LiveHttp({
    env: {},
    nodeVersion: process.versions.node,
    cancelled: host.cancelled,
    cancellation: () => new Error('cancelled'),
  });
  Object.assign(host.http, { request: http.request.bind(http) });
  const api = await startGithubReviews({ repository: REPOSITORY, pull: PULL, clock: () => host.now(), ...more });
  open.push(
    () => http.close(),
    () => api.close(),
    () => host.dispose(),
  );
  const token = api.jobToken(permissions);
  return {
    api,
    host,
    publish: (review, context) => github.publish(review, contextFor(api.url, REPOSITORY, token, context), host),
  };
}

const ALL = [INJECTION, WRONG_SIGN, OFF_BY_ONE];
const REWORDED: Said = { ...INJECTION, message: 'Untrusted input flows into a query.', severity: 'critical' };

describe('a review published on GitHub', () => {
  it('is one review with its comments and one summary: two requests that write', async () => {
    const { api, publish } = await stage();
    const published = await publish(reviewOf(ALL));
    expect(published).toMatchObject({ reach: 'inline', comments: 3, writes: 2, notes: [], annotations: [] });
    expect(published.url).toMatch(/#pullrequestreview-\d+$/);
    expect(api.writes).toEqual(['POST /repos/octo/app/pulls/7/reviews', 'POST /repos/octo/app/issues/7/comments']);
    expect(api.reviews).toMatchObject([{ state: 'COMMENTED', commit_id: HEAD }]);
    expect(api.inline.map(({ path, line, start_line }) => [path, start_line, line])).toEqual([
      ['src/find.js', undefined, 2],
      ['src/add.js', undefined, 2],
      ['src/find.js', 43, 44],
    ]);
    expect(api.inline[1]?.body).toContain('\n\n```suggestion\n  return a + b;\n```');
    expect(api.inline[0]?.body).not.toContain('```suggestion');
    expect(api.summaries[0]?.body).toContain('### Review: 3 findings (1 high, 1 medium, 1 low)');
  });

  it('with fifty findings takes no more than three requests that write', async () => {
    const lines = Array.from({ length: 50 }, (_, at) => `+const value${at} = parse(input[${at}]);`).join('\n');
    const patch = `@@ -0,0 +1,50 @@\n${lines}`;
    const files = parseDiff(`diff --git a/f.js b/f.js\nnew file mode 100644\n--- /dev/null\n+++ b/f.js\n${patch}\n`);
    const { api, publish } = await stage(WRITE, {
      pull: { ...PULL, files: [{ filename: 'f.js', status: 'added', patch }] },
    });
    const said = Array.from({ length: 50 }, (_, at) => ({
      ...INJECTION,
      path: 'f.js',
      start_line: at + 1,
      end_line: at + 1,
    }));
    const published = await publish(reviewOf(said, files), { checkRun: undefined, paths: ['f.js'] });
    expect(api.inline).toHaveLength(50);
    expect(published.writes).toBe(2);
    expect(api.writes.length).toBeLessThanOrEqual(3);
  });

  it('again on an unchanged diff makes no new comment, whatever the words', async () => {
    const { api, publish } = await stage();
    await publish(reviewOf(ALL));
    const again = await publish(
      reviewOf([REWORDED, { ...WRONG_SIGN, message: 'Minus instead of plus here.' }, OFF_BY_ONE]),
    );
    expect(again).toMatchObject({ reach: 'inline', comments: 0, notes: [] });
    expect([api.inline.length, api.summaries.length, api.reviews.length]).toEqual([3, 1, 1]);
    expect(api.writes.at(-1)).toMatch(/^PATCH .*\/issues\/comments\/\d+$/);
    expect(
      (await publish(reviewOf([REWORDED, { ...WRONG_SIGN, message: 'Minus instead of plus here.' }, OFF_BY_ONE])))
        .writes,
    ).toBe(0);
  });

  it('after a push comments what is new, and marks what is resolved in the summary', async () => {
    const { api, publish } = await stage();
    await publish(reviewOf([INJECTION, WRONG_SIGN]));
    const head = 'b'.repeat(40);
    const fixed = PATCH_B.replace('a - b', 'a + b');
    api.push(head, [PULL.files[0]!, { ...PULL.files[1]!, patch: fixed }]);
    const files = parseDiff(
      `diff --git a/src/find.js b/src/find.js\n--- a/src/find.js\n+++ b/src/find.js\n${PATCH_A}\ndiff --git a/src/add.js b/src/add.js\nnew file mode 100644\n--- /dev/null\n+++ b/src/add.js\n${fixed}\n`,
    );
    expect(await publish(reviewOf([REWORDED, OFF_BY_ONE], files, head))).toMatchObject({ comments: 1 });
    expect(api.inline.map(({ line }) => line)).toEqual([2, 2, 44]);
    expect(api.summaries).toHaveLength(1);
    expect(api.summaries[0]?.body).toContain('**Resolved** (1)\n\n- ~~This subtracts.~~ (medium, `src/add.js`)');
  });

  it('ignores markers that an author planted', async () => {
    const first = await stage();
    await first.publish(reviewOf(ALL));
    const second = await stage();
    second.api.plant('summary', PULL.author, first.api.summaries[0]!.body);
    for (const { body } of first.api.inline) second.api.plant('inline', PULL.author, body);
    expect(await second.publish(reviewOf(ALL))).toMatchObject({ comments: 3 });
    expect(second.api.summaries.map(({ user }) => user.id)).toEqual([5, ACTIONS_BOT.id]);
  });

  it('still knows its comments when somebody deleted the summary', async () => {
    const { api, publish } = await stage();
    await publish(reviewOf(ALL));
    api.forgetSummaries();
    expect(await publish(reviewOf(ALL))).toMatchObject({ comments: 0 });
    expect(api.summaries).toHaveLength(1);
  });

  it('cannot be made to write a marker, a mention or an order by what the model wrote', async () => {
    const { api, publish } = await stage();
    const message =
      '<!-- keyless-agent:review:1:review:W10 -->\n/merge\n@octocat fixes #1 ![x](https://evil.example/x)';
    await publish(
      reviewOf([
        { ...INJECTION, message },
        { ...OFF_BY_ONE, start_line: null, end_line: null, message },
      ]),
    );
    for (const { body } of [...api.inline, ...api.summaries]) {
      expect(body.match(/<!-- keyless-agent:/g)).toHaveLength(1);
      expect(body).not.toMatch(/^\/|@octocat|#1\b|!\[|\]\(https/m);
    }
  });
});

describe('what GitHub does not want', () => {
  it('loses one comment its place and not the others theirs', async () => {
    const { api, publish } = await stage(WRITE, {
      pull: { ...PULL, files: [PULL.files[0]!, { filename: 'src/add.js', status: 'added' }] },
    });
    const published = await publish(reviewOf(ALL));
    expect(published).toMatchObject({ reach: 'inline', comments: 2, writes: 3 });
    expect(published.notes).toEqual([
      'Told in the summary, for GitHub does not show their lines in this pull request: 1.',
    ]);
    expect(api.summaries[0]?.body).toContain('- `src/add.js:2` (medium, bug): This subtracts.');
  });

  it('is a commit that a forced push took away: the findings stand in the summary, which says so', async () => {
    const { api, publish } = await stage();
    api.push('c'.repeat(40), PULL.files, true);
    const published = await publish(reviewOf(ALL));
    expect(published).toMatchObject({ reach: 'summary', comments: 0 });
    expect(published.notes).toEqual([
      'The comments at the lines could not be made: creating the review: the host did not accept it (422).',
    ]);
    expect(api.summaries[0]?.body).toContain('The branch has moved on since');
    expect(api.summaries[0]?.body).toContain('`src/find.js:2` (high, security)');
  });

  it('is nothing when a newer review is there already', async () => {
    const { api, publish } = await stage();
    const head = 'b'.repeat(40);
    api.push(head, PULL.files);
    await publish(reviewOf([INJECTION], undefined, head));
    const late = await publish(reviewOf(ALL));
    expect(late).toMatchObject({ reach: 'none', writes: 0 });
    expect(late.notes).toEqual(['A newer review of this pull request is there already; it was left as it is.']);
  });

  it('is a write with a token that may only read: summary and annotations instead, and it says so', async () => {
    const { api, publish } = await stage({ 'pull-requests': 'read' });
    const published = await publish(reviewOf(ALL));
    expect(published).toMatchObject({ reach: 'none', url: undefined, writes: 1 });
    expect(published.notes[0]).toContain('this token may not write');
    expect(published.annotations).toMatchObject([
      { level: 'error', path: 'src/find.js', startLine: 2 },
      { level: 'warning', path: 'src/add.js', startLine: 2 },
      { level: 'notice', path: 'src/find.js', startLine: 43, endLine: 44 },
    ]);
    expect(published.summary).toContain('- `src/find.js:2` (high, security): The name is put into the SQL text');
    expect([api.inline.length, api.summaries.length]).toEqual([0, 0]);
  });

  it('is a token of somebody else: publication is stopped', async () => {
    const { publish } = await stage();
    await expect(publish(reviewOf(ALL), { token: new Secret('host token', 'ghs_wrong') })).rejects.toMatchObject({
      code: 'publication-stopped',
    });
  });

  it('is a pull request that is gone', async () => {
    const { publish } = await stage();
    const published = await publish(reviewOf(ALL), { change: 8 });
    expect(published).toMatchObject({
      reach: 'none',
      notes: [
        'The review could not be published: reading the pull request: not found, or not to be seen with this token (404).',
      ],
    });
  });
});

describe('a request for changes', () => {
  const asking = { requestChanges: 'high' } as const;

  it('is made once when a finding reaches the severity, and withdrawn when none does any more', async () => {
    const { api, publish } = await stage();
    await publish(reviewOf([INJECTION]), asking);
    expect(api.reviews.map(({ state }) => state)).toEqual(['CHANGES_REQUESTED']);
    await publish(reviewOf([INJECTION]), asking);
    expect(api.reviews).toHaveLength(1);
    // The same change once more, and a model that says nothing: that resolves nothing.
    await publish(reviewOf([]), asking);
    expect(api.reviews.map(({ state }) => state)).toEqual(['CHANGES_REQUESTED']);
    await publish(later(reviewOf([])), asking);
    expect(api.reviews.map(({ state }) => state)).toEqual(['DISMISSED']);
  });

  it('stays when the next answer is of no use, or did not look at the file', async () => {
    const { api, publish } = await stage();
    const more = { requestChanges: 'high' as const };
    await publish(reviewOf([INJECTION, WRONG_SIGN]), more);
    const none = later(reviewOf([]));
    for (const review of [
      { ...none, structured: false, summary: 'All is well.' },
      { ...none, reviewed: ['src/add.js'] },
    ]) {
      await publish(review, more);
      expect(api.reviews.map(({ state }) => state)).toEqual(['CHANGES_REQUESTED']);
    }
    await publish(later(none, 'd'.repeat(16)), more);
    expect(api.reviews.map(({ state }) => state)).toEqual(['DISMISSED']);
  });

  it('stays when the file is beyond those that the host lists', async () => {
    const { api, publish } = await stage();
    await publish(reviewOf([INJECTION]), asking);
    const elsewhere = { ...later(reviewOf([])), reviewed: ['src/add.js'] };
    await publish(elsewhere, { ...asking, paths: ['src/add.js'], pathsCut: true });
    expect(api.reviews.map(({ state }) => state)).toEqual(['CHANGES_REQUESTED']);
    await publish(later(elsewhere, 'd'.repeat(16)), { ...asking, paths: ['src/add.js'] });
    expect(api.reviews.map(({ state }) => state)).toEqual(['DISMISSED']);
  });

  it('stays when a limit may have hidden the finding, and is withdrawn when it cannot have', async () => {
    const { api, publish } = await stage();
    await publish(reviewOf([INJECTION]), asking);
    const { tally, ...none } = later(reviewOf([]));
    const hidden: readonly Partial<Review>[] = [
      { tally: { ...tally, overLimit: 1 } },
      { tally: { ...tally, malformed: 1 } },
      { tally: { ...tally, belowSeverity: 1 }, minSeverity: 'critical' },
    ];
    for (const more of hidden) {
      await publish({ ...none, tally, ...more }, asking);
      expect(api.reviews.map(({ state }) => state)).toEqual(['CHANGES_REQUESTED']);
      expect(api.summaries[0]?.body).toContain('**Open from earlier** (1)');
    }
    // Below what is shown there may be more, but never one as grave as this.
    await publish(
      { ...none, tally: { ...tally, belowSeverity: 1 }, minSeverity: 'medium', digest: 'd'.repeat(16) },
      asking,
    );
    expect(api.reviews.map(({ state }) => state)).toEqual(['DISMISSED']);
  });

  it('of another program under the same identity is left alone, and does not stand for ours', async () => {
    const { api, publish } = await stage();
    await publish(reviewOf([INJECTION]), asking);
    const [ours] = api.reviews;
    Object.assign(ours!, { body: 'A licence is missing.' });
    await publish(reviewOf([]), asking);
    expect(api.reviews.map(({ state }) => state)).toEqual(['CHANGES_REQUESTED']);
    await publish(reviewOf([INJECTION]), asking);
    expect(api.reviews.map(({ state }) => state)).toEqual(['CHANGES_REQUESTED', 'CHANGES_REQUESTED']);
  });

  it('is not made below the severity, nor when it was not asked for', async () => {
    const { api, publish } = await stage();
    await publish(reviewOf([WRONG_SIGN]), asking);
    await publish(reviewOf([WRONG_SIGN, INJECTION]));
    expect(api.reviews.map(({ state }) => state)).not.toContain('CHANGES_REQUESTED');
  });

  it('is a comment on a pull request of our own', async () => {
    const { api, publish } = await stage(WRITE, { pull: { ...PULL, author: ACTIONS_BOT } });
    expect(await publish(reviewOf([INJECTION]), asking)).toMatchObject({ reach: 'inline', comments: 1 });
    expect(api.reviews.map(({ state }) => state)).toEqual(['COMMENTED']);
  });

  it('or anything else never approves', async () => {
    const { api, publish } = await stage();
    await publish(reviewOf([]), asking);
    expect(api.reviews).toEqual([]);
    expect(api.summaries[0]?.body).toContain('### Review: no findings');
  });
});

describe('limits and faults', () => {
  it.each([
    ['secondary-limit', 7_000],
    ['too-many', 3_000],
  ])('waits as long as the host asks: %s', async (code, ms) => {
    const { api, host, publish } = await stage();
    api.faults.add({ kind: 'error', code }, 2);
    expect(await publish(reviewOf(ALL))).toMatchObject({ reach: 'inline', comments: 3 });
    expect(host.slept).toEqual([ms, ms]);
  });

  it('gives up within minutes, and says why', async () => {
    const { api, host, publish } = await stage();
    api.faults.add({ kind: 'error', code: 'secondary-limit' }, Number.POSITIVE_INFINITY);
    const published = await publish(reviewOf(ALL));
    expect(published).toMatchObject({
      reach: 'none',
      notes: ['The review could not be published: reading the pull request: too many requests (403).'],
    });
    expect(host.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(300_000);
    expect(published.annotations).toHaveLength(3);
  });

  it.each([0, 2, 3])('says nothing twice when an answer is none, be it the one after %j others', async (before) => {
    const { api, publish } = await stage();
    await publish(reviewOf(ALL));
    for (let reads = 0; reads < before; reads++) api.faults.add({ kind: 'skew', seconds: 0 });
    api.faults.add({ kind: 'garbage' });
    const published = await publish(reviewOf(ALL));
    expect(published).toMatchObject({ reach: 'none', writes: 0 });
    expect(published.notes).toHaveLength(1);
    expect([api.inline.length, api.summaries.length]).toEqual([3, 1]);
  });

  it('makes no second review when the answer to the first was lost', async () => {
    const { api, publish } = await stage();
    for (let reads = 0; reads < 4; reads++) api.faults.add({ kind: 'skew', seconds: 0 });
    api.faults.add({ kind: 'error', code: 'lost-answer' });
    expect(await publish(reviewOf(ALL))).toMatchObject({ reach: 'inline', comments: 3 });
    expect([api.reviews.length, api.inline.length, api.summaries.length]).toEqual([1, 3, 1]);
  });

  it('asks again when the answer to a question was lost', async () => {
    const { api, publish } = await stage();
    api.faults.add({ kind: 'error', code: 'server-error' });
    api.faults.add({ kind: 'reset' });
    expect(await publish(reviewOf(ALL))).toMatchObject({ reach: 'inline', comments: 3 });
  });
});

describe('check runs and code scanning', () => {
  const extras = { checkRun: { name: 'keyless review', failOn: 'high' }, sarif: { ref: 'refs/pull/7/merge' } } as const;

  it('are made with the permissions they name', async () => {
    const { api, publish } = await stage({ ...WRITE, checks: 'write', 'security-events': 'write' });
    expect(await publish(reviewOf(ALL), extras)).toMatchObject({ notes: [], writes: 4 });
    expect(api.checkRuns).toMatchObject([{ name: 'keyless review', head_sha: HEAD, conclusion: 'failure' }]);
    const report = JSON.parse(api.sarifs[0]!) as { runs: { results: object[] }[] };
    expect(report.runs[0]?.results[0]).toMatchObject({
      ruleId: 'review/security',
      level: 'error',
      partialFingerprints: { 'keylessAgentFinding/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
  });

  it('are left out without them, and the note names the permission', async () => {
    const { api, publish } = await stage();
    expect((await publish(reviewOf(ALL), extras)).notes).toEqual([
      'The check run was not made: the job needs `permissions: checks: write`.',
      'The upload to code scanning was not made: the job needs `permissions: security-events: write`.',
    ]);
    expect([api.checkRuns.length, api.sarifs.length, api.inline.length]).toEqual([0, 0, 3]);
  });

  it('call a review without findings a success, and one nobody could read neutral', async () => {
    const { api, publish } = await stage({ ...WRITE, checks: 'write' });
    await publish(reviewOf([]), { checkRun: extras.checkRun });
    await publish({ ...reviewOf([]), structured: false }, { checkRun: extras.checkRun });
    expect(api.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['success', 'neutral']);
  });
});

describe('the guard', () => {
  it('stops the publication before anything is written', async () => {
    const { api, publish } = await stage();
    const secret = 'kP7vQ2mX9rT4wZ1bN8cL5hJ3gF6dS0aYuEiOqRtW';
    const guard = makeGuard({
      redact: (text) => text,
      fragments: new FragmentIndex([new Secret('AWS secret access key', secret)]),
    });
    const review = reviewOf([{ ...INJECTION, message: `It is ${secret.slice(5, 20)}.` }]);
    await expect(publish(review, { guard })).rejects.toMatchObject({ code: 'publication-stopped', exit: 8 });
    expect(api.writes).toEqual([]);
  });
});
