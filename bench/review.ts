/**
 * How long a review takes beside its agent.
 *
 * `node bench/review.ts [rounds]` (default 21 rounds) prints, in process: a change of 3,000 files and 60,000 lines read from its diff
 * and parted for a matrix; 10,000 findings about it compared with it; the same findings told apart from those of an earlier run; a
 * review of 50 findings made harmless, looked through for ten live secrets, and written. What is timed is taken in turn, round by
 * round; the ratio is to JSON.parse of the same diff as one string in the same round. Each is checked for what has to come of it.
 */
import { argv, stdout } from 'node:process';
import { Secret } from '../src/core/secret.ts';
import { compareRuns } from '../src/review/compare-runs.ts';
import { parseDiff } from '../src/review/diff.ts';
import { FragmentIndex } from '../src/review/fragments.ts';
import { makeGuard } from '../src/review/leak-scan.ts';
import { makeReview } from '../src/review/make-review.ts';
import { selectFiles } from '../src/review/select-files.ts';
import { planShards } from '../src/review/shards.ts';
import { summaryComment } from '../src/review/write-comments.ts';
import { inTurn, median, ratio, table, verdict } from './measure.ts';

const FILES = 3_000;
const PLAN_TARGET_MS = 200;

const body = Array.from({ length: 20 }, (_, at) => `+const value${at} = compute(${at});`).join('\n');
const nameOf = (at: number): string => `src/m${at % 60}/f${at}.ts`;
const diff = Array.from(
  { length: FILES },
  (_, at) =>
    `diff --git a/${nameOf(at)} b/${nameOf(at)}\nnew file mode 100644\n--- /dev/null\n+++ b/${nameOf(at)}\n@@ -0,0 +1,20 @@\n${body}\n`,
).join('');
const files = parseDiff(diff);
const text = JSON.stringify(diff);

function findings(count: number): object[] {
  return Array.from({ length: count }, (_, at) => ({
    path: nameOf(at % FILES),
    start_line: 1 + (at % 20),
    end_line: 1 + (at % 20),
    severity: 'high',
    confidence: 'high',
    category: 'bug',
    message: `The value ${at} is computed twice, see @somebody and https://example.com/${at}.`,
    suggestion: null,
  }));
}

const plan = planShards(selectFiles(files).files, { mostShards: 256 });
const review = (count: number, most: number) =>
  makeReview({
    files,
    plan: { ...plan, shards: [{ number: 1, files, bytes: 0 }] },
    left: [],
    answers: [{ number: 1, answer: { summary: 'Many values.', findings: findings(count) } }],
    head: 'a'.repeat(40),
    minSeverity: undefined,
    mostFindings: most,
  });
const secrets = Array.from(
  { length: 10 },
  (_, at) => new Secret(`secret ${at}`, Buffer.from(`${at} a very secret value ${at * 7919}`).toString('base64')),
);
const guard = makeGuard({ redact: (one: string) => one, fragments: new FragmentIndex(secrets) });
const paths = files.map(({ path }) => path);
const writing = { name: 'review', linkHosts: [], suggestionFence: () => 'suggestion' };
const fifty = review(50, 50);
const many = review(10_000, 10_000);

function timed(work: () => boolean, name: string): () => Promise<number> {
  return () => {
    const from = performance.now();
    const isRight = work();
    const took = performance.now() - from;
    if (!isRight) throw new Error(`${name}: not what it should be`);
    return Promise.resolve(took);
  };
}

const works: Readonly<Record<string, () => boolean>> = {
  'JSON.parse of the diff': () => JSON.parse(text).length === diff.length,
  'reading the diff': () => parseDiff(diff).length === FILES,
  'parting 3,000 files': () => {
    const { shards, left } = planShards(selectFiles(files).files, { mostShards: 256 });
    return left.length === 0 && shards.flatMap((shard) => shard.files).length === FILES;
  },
  'validating 10,000 findings': () => review(10_000, 50).findings.length === 50,
  'comparing 10,000 with none': () => compareRuns(many, { known: [] }, paths).fresh.length > 0,
  'writing and scanning 50': () => {
    const comment = summaryComment(fifty, compareRuns(fifty, { known: [] }, paths), new Set(), writing, 60_000);
    guard([comment]);
    return comment.length > 1_000 && !comment.includes('@somebody');
  },
};

const rounds = Number(argv[2] ?? 21);
const taken = await inTurn(
  rounds,
  Object.fromEntries(Object.entries(works).map(([name, work]) => [name, timed(work, name)])),
);
stdout.write(
  table([
    ['in process', 'median', 'ratio', 'goal'],
    ...Object.entries(taken).map(([name, values]) => [
      name,
      `${median(values).toFixed(1)} ms`,
      `${ratio(values, taken['JSON.parse of the diff']!).toFixed(1)} ×`,
      name === 'parting 3,000 files' ? `${PLAN_TARGET_MS} ms: ${verdict(median(values), PLAN_TARGET_MS)}` : '',
    ]),
  ]),
);
