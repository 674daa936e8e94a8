/**
 * What `review` does with a checked credential: the agent reads the parts in turn, then what it found is compared with the change,
 * looked through for secrets, and written down for the publishing step.
 * Traps: a part that fails must not cost the others; findings of a run that was ended early are told, and so is that; nothing an
 * agent said is written before the last look at it, in which every secret of this job takes part.
 */
import { join } from 'node:path';
import { asKeylessError, KeylessError } from '../../core/errors.ts';
import { reaches, type Severity } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import type { Inputs } from '../../core/inputs.ts';
import type { AgentResult } from '../../core/launch.ts';
import type { Secret } from '../../core/secret.ts';
import { counted } from '../../kit/counted.ts';
import { textsIn } from '../../review/api.ts';
import { FragmentIndex } from '../../review/fragments.ts';
import { codeQualityOf } from '../../review/gitlab/code-quality.ts';
import { cleanReview, type LiveSecrets, makeGuard } from '../../review/leak-scan.ts';
import { makeReview } from '../../review/make-review.ts';
import type { Review } from '../../review/review.ts';
import type { Shard } from '../../review/shards.ts';
import type { JourneyAsk, Use } from '../index.ts';
import type { Journey } from '../make-report.ts';
import { remaining } from '../meter.ts';
import type { AgentRun } from '../run-agent.ts';
import { stage } from '../stages.ts';
import { addedUp, granted, type Start, useRun, type Work } from '../use-run.ts';
import { assemble } from './assemble.ts';
import type { Prepared } from './prepare.ts';
import { publishRecord } from './publish-record.ts';
import { addTallies, asAnswer, NOTHING_DROPPED, type Part, type ReviewRecord, writeRecord } from './record.ts';
import { annotate, sumsOf } from './tell-review.ts';

export interface ReviewUse {
  readonly prepared: () => Prepared;
  /** Every secret of this process so far. */
  readonly secrets: readonly Secret[];
}

/** What the agent said of one part; undefined: it failed without a word. */
interface Told {
  readonly shard: Shard;
  readonly answer: unknown;
  /** The run that gave it ended as it should. */
  readonly whole: boolean;
}

export function useReview(ask: JourneyAsk, { prepared, secrets }: ReviewUse): Use {
  return async (plan, credential, journey, identities) => {
    const { host, inputs } = ask;
    const ready = prepared();
    if (ready.isolated && journey.isolation === 'none') throw notIsolated(journey);
    const told: Told[] = [];
    let failure: KeylessError | undefined;
    // What the run itself makes, such as the token of the broker, counts from the moment it is made.
    const live = () => ({ redact: (text: string) => host.redact(text), fragments: new FragmentIndex(secrets) });
    const watch = leakWatch(live);
    try {
      await useRun(ask, inTurn(ready, told, inputs, { host, see: watch.see }))(plan, credential, journey, identities);
    } catch (thrown) {
      failure = asKeylessError(thrown);
    }
    watch.stop();
    if (host.cancelled.aborted || told.every(({ answer }) => answer === undefined)) throw failure ?? noAnswer();
    const record = await makeRecord(ready, told, live(), failure);
    const review = await conclude(ask, ready, record, { journey, live: live() });
    if (failure) throw failure;
    if (record.parts.some(({ whole }) => whole === false)) throw unusable();
    // Another job publishes: it can only do so when this one does not fail, and then it fails itself.
    if (ask.inputs.given('gitlab-token-variable') && !ready.publishes) return;
    refuseFindings(ask.inputs, review);
  };
}

/**
 * The answer is redacted long before it is looked at; whether it held a secret is seen here, and only that is remembered.
 * `stop` throws KeylessError publication-stopped when one did.
 */
function leakWatch(live: () => LiveSecrets) {
  let found: unknown;
  return {
    see: (raw: AgentResult): void => {
      try {
        makeGuard(live())(textsIn([raw.text, raw.structuredOutput]));
      } catch (error) {
        found ??= error;
      }
    },
    stop: (): void => {
      if (found !== undefined) throw found;
    },
  };
}

interface Turns {
  readonly host: Host;
  readonly see: (raw: AgentResult) => void;
}

function inTurn({ mine, tasks }: Prepared, told: Told[], inputs: Inputs, { host, see }: Turns): Work {
  return async (start) => {
    let sum: AgentRun | undefined;
    let failed: AgentRun | undefined;
    for (const [index, shard] of mine.entries()) {
      const left = sum && remaining(granted(inputs), sum);
      if (sum && !left) break;
      if (mine.length > 1)
        stage(host, 'part', `${index + 1} of ${mine.length}: ${counted(shard.files.length, 'file')}`);
      const run = await start({ ...placeOf(index), task: tasks[index] ?? '', left, onAnswer: see });
      const { result, judgement } = run;
      const usable = judgement.code === undefined || judgement.code === 'agent-structure';
      const answer = usable ? (result?.structuredOutput ?? (result?.text || undefined)) : undefined;
      told.push({ shard, answer, whole: judgement.code === undefined });
      if (judgement.code !== undefined) failed ??= run;
      sum = sum ? addedUp(sum, run, []) : run;
      if (run.cancelled || run.timedOut || judgement.code === 'over-budget') break;
    }
    if (!sum) throw noAnswer();
    // The run is judged by the first part that failed: the others are told all the same.
    return failed ? { ...sum, judgement: failed.judgement } : sum;
  };
}

function placeOf(index: number): Omit<Start, 'task'> {
  const more = index === 0 ? '' : `-${index + 1}`;
  return { folder: `agent${more}`, transcript: `transcript${more}.jsonl` };
}

/** Each part compared with the change and cleaned by itself, so that a part is what one agent said. @throws KeylessError publication-stopped */
async function makeRecord(
  { change, context, target, files, left, plan, limits }: Prepared,
  told: readonly Told[],
  live: LiveSecrets,
  failure: KeylessError | undefined,
): Promise<ReviewRecord> {
  const parts: Part[] = [];
  const notes = new Set<string>();
  let dropped = NOTHING_DROPPED;
  for (const { shard, answer, whole } of told.filter((one) => one.answer !== undefined)) {
    const made = makeReview({
      files,
      plan: { ...plan, shards: [{ ...shard, number: 1 }] },
      left: [],
      answers: [{ number: 1, answer }],
      head: change.head,
      ...limits,
    });
    const cleaned = await cleanReview(made, live);
    for (const note of cleaned.notes) notes.add(note);
    dropped = addTallies(dropped, cleaned.tally, 0);
    parts.push({
      number: shard.number,
      paths: shard.files.map(({ path }) => path),
      answer: asAnswer(cleaned),
      whole: whole && made.structured,
    });
  }
  if (failure) notes.add(`The run did not end well (${failure.code}): what is told here may not be all.`);
  return {
    repository: context.repository,
    pull: target.kind === 'pull' ? target.number : undefined,
    base: change.base,
    head: change.head,
    minSeverity: limits.minSeverity,
    shards: plan.shards.length,
    parts,
    left,
    dropped,
    notes: [...notes],
  };
}

interface Ending {
  readonly journey: Journey;
  readonly live: LiveSecrets;
}

/** Writes the files, tells the job, and publishes when that was asked of this step. */
async function conclude(
  { inputs, host }: JourneyAsk,
  ready: Prepared,
  record: ReviewRecord,
  { journey, live }: Ending,
): Promise<Review> {
  const review = ownReview(record, ready);
  const files = writeFiles(record, review, { results: journey.results, name: ready.recordName }, host);
  journey.review = { ...sumsOf(review, ready), ...files };
  if (ready.publishes && ready.token) {
    const told = await publishRecord({ inputs, context: ready.context, token: ready.token, live }, record, host);
    journey.review = { ...told.sums, ...files };
  } else if (ready.target.kind !== 'pull') annotate(review, host);
  return review;
}

/** The review as this job tells it: it is not to blame for the parts of the others. */
export function ownReview(record: ReviewRecord, { mine, plan, files, limits }: Prepared): Review {
  const review = assemble(
    record,
    files,
    limits,
    mine.map(({ number }) => number),
  );
  if (mine.length === plan.shards.length) return review;
  const own = mine[0]
    ? `This is part ${mine[0].number} of ${plan.shards.length}.`
    : 'The other jobs review the change.';
  return { ...review, notes: [...review.notes, own] };
}

/** @param name of the record; undefined: none is written @returns where they are */
export function writeFiles(
  record: ReviewRecord,
  review: Review,
  { results, name }: { readonly results: string | undefined; readonly name?: string },
  host: Host,
): { readonly file?: string; readonly codeQuality?: string } {
  if (results === undefined) return {};
  const write = (file: string, text: string): string => {
    const path = join(results, file);
    host.files.remove(path);
    host.files.writePrivate(path, text);
    return path;
  };
  return {
    ...(name !== undefined && { file: write(name, writeRecord(record)) }),
    codeQuality: write('gl-code-quality-report.json', codeQualityOf(review)),
  };
}

/** @throws KeylessError review-findings */
export function refuseFindings(inputs: Inputs, review: Review): void {
  const threshold = inputs.text('fail-on') as Severity | undefined;
  if (threshold === undefined) return;
  const grave = review.findings.filter(({ severity }) => reaches(severity, threshold));
  if (grave.length === 0) return;
  throw new KeylessError(
    'review-findings',
    `${counted(grave.length, 'finding')} of the review reach${grave.length === 1 ? 'es' : ''} fail-on (${threshold}).`,
    {
      likely: 'The review found what this repository does not want to merge.',
      fix: 'See the findings in the summary.',
    },
  );
}

function notIsolated({ hold }: Journey): KeylessError {
  return new KeylessError(
    'isolation-unavailable',
    'This review needs an agent that is isolated, and this machine gives no isolation.',
    {
      likely: hold?.isolation.refused.join('; ') || undefined,
      fix: 'A Linux runner with bubblewrap or passwordless sudo; or publish in a second job, and leave the token of the host out here.',
    },
  );
}

function unusable(): KeylessError {
  return new KeylessError('agent-structure', 'The agent gave an answer that is no review.', {
    likely: 'It answered in prose, or in a form of its own.',
    fix: 'Run it again, or take a stronger model: model: …',
  });
}

function noAnswer(): KeylessError {
  return new KeylessError('agent-empty', 'The agent gave no answer about the change.');
}
