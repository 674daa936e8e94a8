/**
 * Before the plan of a review is made: which change, may it be, what is in it, and so what the agent's tasks are.
 * In: inputs, the event → out: tasks; inputs filled in as those of a run that only reads. Talks to the host of the repository, where
 * git or the event do not tell.
 * Traps: the host's token is taken out of the inputs here, so that nothing of the run that follows can hand it on; a dry run asks
 * nobody and so reads no change.
 */
import type { CiPlatform } from '../../ci/platform.ts';
import type { RunContext } from '../../core/context.ts';
import { inputFaults, KeylessError } from '../../core/errors.ts';
import { reaches, type Severity } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import type { Inputs } from '../../core/inputs.ts';
import type { Secret } from '../../core/secret.ts';
import { IDENTITY_SOURCES } from '../../identity/index.ts';
import { counted } from '../../kit/counted.ts';
import { ApiError } from '../../review/api.ts';
import type { FileChange } from '../../review/diff.ts';
import { type DiscussionNote, reviewTask } from '../../review/prompt.ts';
import type { LeftOut } from '../../review/review.ts';
import { reviewSchemaText } from '../../review/schema.ts';
import { IGNORED_FILES, selectFiles } from '../../review/select-files.ts';
import {
  DEFAULT_MOST_SHARDS,
  MOST_SHARDS,
  planShards,
  readShard,
  type Shard,
  type ShardPlan,
} from '../../review/shards.ts';
import { DEFAULT_MOST_FINDINGS } from '../../review/validate.ts';
import { changeOf, contextOf } from '../make-plan.ts';
import { stage } from '../stages.ts';
import type { Limits } from './assemble.ts';
import type { Forge } from './forge.ts';
import { forgeOf, JOB_TOKEN, takeToken } from './forges.ts';
import { refuseForeign, refusePublishing, refuseRunInputs } from './inputs.ts';
import { type ReadChange, readChange } from './read-change.ts';
import { findTarget, mustIsolate, type Target } from './target.ts';

export interface ReviewAsk {
  readonly inputs: Inputs;
  readonly platform: CiPlatform;
  readonly host: Host;
}

/** A change with its parts. */
export interface Looked {
  readonly context: RunContext;
  readonly target: Target;
  readonly change: ReadChange;
  readonly files: readonly FileChange[];
  readonly left: readonly LeftOut[];
  readonly plan: ShardPlan;
  readonly token: Secret | undefined;
  readonly forge: Forge | undefined;
}

export interface Prepared extends Looked {
  /** The parts this run reviews. */
  readonly mine: readonly Shard[];
  /** How what it writes down is called: equal jobs leave their files in one place. */
  readonly recordName: string;
  readonly tasks: readonly string[];
  readonly limits: Limits;
  /** The agent has to be kept from this process. */
  readonly isolated: boolean;
  readonly publishes: boolean;
}

/** Finds and reads the change, and parts it. @throws KeylessError */
export async function lookAtChange(ask: ReviewAsk, context: RunContext, token: Secret | undefined): Promise<Looked> {
  const { inputs, platform, host } = ask;
  const forge = forgeOf(context, token, host);
  const change = changeOf(platform, host);
  const target = await findTarget({ inputs, context, change, forge });
  const mostShards = readMostShards(ask);
  if (inputs.faults.length > 0) throw inputFaults(inputs.faults);
  const found = await readChange({ target, context, forge }, host);
  const { files, left } = selectFiles(found.files, { ignore: ignored(inputs.list('review-ignore')) });
  const plan = planShards(files, { mostShards });
  const size = `${counted(found.files.length, 'file')}, ${left.length} left out, ${counted(plan.shards.length, 'part')}`;
  stage(host, 'change', `${target.says} from ${found.says}: ${size}`);
  return { context, target, change: found, files: found.files, left: [...left, ...plan.left], plan, token, forge };
}

/** @throws KeylessError; its tasks are in the inputs from then on */
export async function prepareReview(ask: ReviewAsk): Promise<Prepared> {
  const { inputs, host } = ask;
  refuseOthers(ask);
  const token = tokenOf(ask);
  const publishes = inputs.flag('publish');
  checkThresholds(inputs);
  const limits = readLimits(inputs);
  const context = contextOf(ask.platform, host);
  const isolated = mustHold(ask, context, token, publishes);
  const looked = await lookAtChange(ask, context, token);
  const mine = ownShards(ask, looked.plan);
  if (publishes && looked.target.kind !== 'pull') {
    inputs.fault(
      'publish',
      `What is reviewed (${looked.target.says}) is no pull or merge request: there is nowhere to publish.`,
      'publish: false',
    );
  }
  if (inputs.faults.length > 0) throw inputFaults(inputs.faults);
  const guidelines = await readGuidelines(ask, looked);
  const words = await readWords(looked, host);
  const discussion = await readDiscussion(looked, host);
  const tasks = mine.map((shard) =>
    reviewTask({
      shard,
      shards: looked.plan.shards.length,
      ...words,
      discussion,
      guidelines,
      language: inputs.text('review-language'),
      minSeverity: limits.minSeverity,
      mostFindings: limits.mostFindings,
      mark: host.random(8),
    }),
  );
  asReadingRun(inputs, tasks[0] ?? NOTHING_READ);
  return { ...looked, mine, recordName: recordName(ask), tasks, limits, isolated, publishes };
}

/**
 * Who may be reviewed here, and beside what: a stranger's change, or a token that may write.
 * @returns the agent has to be kept from this process @throws KeylessError identity-fork, environment-unsafe
 */
function mustHold(ask: ReviewAsk, context: RunContext, token: Secret | undefined, publishes: boolean): boolean {
  const { inputs, platform, host } = ask;
  refuseFork(ask, context);
  const untrusted = mustIsolate({ inputs, context });
  const isolated = untrusted || token !== undefined;
  if (isolated && inputs.text('isolation') === 'none') {
    const why = untrusted ? 'a stranger’s change is checked out' : 'the token of the host is in this step';
    inputs.fault('isolation', `The agent has to be isolated, for ${why}.`, 'isolation: auto');
  }
  if (publishes && !token) faultOfToken(inputs, forgeOf(context, token, host));
  if (token && !publishes && platform.id === 'gitlab') {
    const variable = inputs.text('gitlab-token-variable');
    const note = `${variable} is in this job too, where the agent is: limit it to the environment of the job that publishes (Settings → CI/CD → Variables).`;
    host.voice.annotate('warning', note, 'keyless-agent review');
  }
  return isolated;
}

/** Inputs that would be passed over. */
function refuseOthers({ inputs, platform }: ReviewAsk): void {
  refuseRunInputs(inputs, 'review');
  refusePublishing(inputs);
  refuseForeign(inputs, platform.id);
}

/** For a dry run: the same inputs, without a change. */
export function planReview(ask: ReviewAsk): void {
  const { inputs } = ask;
  refuseOthers(ask);
  tokenOf(ask);
  checkThresholds(inputs);
  asReadingRun(inputs, NOTHING_READ);
}

const NOTHING_READ = 'Review the change. (A dry run reads none.)';

/** The agent named `copilot` needs GitHub's itself, as its way to the model. */
function tokenOf(ask: ReviewAsk): Secret | undefined {
  const isAgents = ask.platform.id !== 'gitlab' && ask.inputs.text('agent') === 'copilot';
  return isAgents ? undefined : takeToken(ask);
}

/** To publish takes the token of the host. */
export function faultOfToken(inputs: Inputs, forge: Forge | undefined): void {
  // Where it was looked for has been told.
  if (inputs.faults.some((fault) => /^--github-token-(?:env|file)$/.test(fault.input))) return;
  const { input, write } = forge?.cures.token ?? { input: 'github-token', write: 'github-token: ${{ github.token }}' };
  const variable = inputs.text('gitlab-token-variable');
  const what = (): string => {
    if (inputs.text('agent') === 'copilot' && inputs.given('github-token')) {
      return 'Copilot needs the token itself, so another step or job publishes.';
    }
    if (variable === undefined) return 'To publish takes the token of the host.';
    if (variable === JOB_TOKEN) return 'The job token may not write comments.';
    return `${variable.slice(0, 60)} is not set in this job: a protected variable is missing on other refs, one of an environment in other jobs.`;
  };
  inputs.fault(
    input,
    what(),
    inputs.text('agent') === 'copilot' ? 'publish: false   (and a step with mode: publish)' : write,
  );
}

/** From here on it is a run like any other. */
function asReadingRun(inputs: Inputs, task: string): void {
  const values = { task, 'json-schema': reviewSchemaText(), 'agent-permissions': 'read-only' };
  for (const [name, value] of Object.entries(values)) inputs.supply(name, { value, from: 'review' });
}

/** What is read only after the work: a word that is none of theirs is told before it, or a gate would stand open. */
export function checkThresholds(inputs: Inputs): void {
  const { minSeverity } = readLimits(inputs);
  for (const name of ['fail-on', 'request-changes']) {
    const threshold = inputs.text(name) as Severity | undefined;
    if (threshold === undefined || minSeverity === undefined || reaches(threshold, minSeverity)) continue;
    inputs.fault(name, `min-severity: ${minSeverity} hides what ${name} is for.`, `min-severity: ${threshold}`);
  }
  inputs.flag('review-sarif');
  inputs.number('pull-request');
}

export function readLimits(inputs: Inputs): Limits {
  const mostFindings = inputs.number('max-findings') ?? DEFAULT_MOST_FINDINGS;
  if (mostFindings < 1 || !Number.isInteger(mostFindings)) {
    inputs.fault('max-findings', `${mostFindings} is not a whole number above zero.`, 'max-findings: 50');
  }
  return { minSeverity: inputs.text('min-severity') as Severity | undefined, mostFindings };
}

/** Which of several equal jobs this is, where each shall take its own part. */
function equalJob({ inputs, platform, host }: ReviewAsk): ReturnType<NonNullable<CiPlatform['jobOf']>> {
  const job = inputs.text('shard') === 'auto' ? platform.jobOf?.(host.env) : undefined;
  return job !== undefined && job.of > 1 ? job : undefined;
}

function readMostShards(ask: ReviewAsk): number {
  const { inputs } = ask;
  const job = equalJob(ask);
  if (job) {
    if (inputs.given('max-shards')) {
      inputs.fault('max-shards', 'With `shard: auto` there are as many parts as jobs.', 'leave max-shards out');
    }
    return Math.min(job.of, MOST_SHARDS);
  }
  const most = inputs.number('max-shards') ?? DEFAULT_MOST_SHARDS;
  if (Number.isInteger(most) && most >= 1 && most <= MOST_SHARDS) return most;
  inputs.fault('max-shards', `${most} is no number from 1 to ${MOST_SHARDS}.`, 'max-shards: 16');
  return DEFAULT_MOST_SHARDS;
}

function ignored(given: readonly string[]): readonly string[] {
  const builtIn = given.includes('none') ? [] : IGNORED_FILES;
  return [...builtIn, ...given.filter((pattern) => pattern !== 'none')];
}

function recordName(ask: ReviewAsk): string {
  const job = equalJob(ask);
  return job ? `review-${job.number}.json` : 'review.json';
}

function ownShards(ask: ReviewAsk, { shards }: ShardPlan): readonly Shard[] {
  const { inputs, platform } = ask;
  const given = inputs.text('shard');
  if (given === undefined) return shards;
  if (given === 'auto' && platform.jobOf) {
    const job = equalJob(ask);
    return job ? shards.filter(({ number }) => number === job.number) : shards;
  }
  const wanted = readShard(given);
  if (wanted && wanted.of === shards.length) return shards.filter(({ number }) => number === wanted.number);
  const now = shards.length === 0 ? 'no part' : counted(shards.length, 'part');
  inputs.fault(
    'shard',
    wanted
      ? `The change has ${now} and not ${wanted.of}: it is another one than was planned.`
      : `"${given.slice(0, 20)}" is no part such as 2/5.`,
    platform.id === 'gitlab'
      ? 'shard: auto   (with parallel: in the job; one part goes to each of its equal jobs)'
      : 'shard: ${{ matrix.shard }}   (as plan printed it for the same commit, with the same review-ignore and max-shards)',
  );
  return [];
}

async function readGuidelines({ inputs }: ReviewAsk, { change, target }: Looked): Promise<string | undefined> {
  const path = inputs.text('review-guidelines');
  if (path === undefined) return undefined;
  const told =
    path.startsWith('/') || path.split('/').includes('..')
      ? undefined
      : await change.baseFile(path.replace(/^\.\//, ''));
  if (told !== undefined) return told;
  throw new KeylessError('input-invalid', 'One input needs a change.', {
    likely:
      'Guidelines instruct the agent, so they are read from the base of the change and never from the change itself.',
    faults: [
      {
        input: 'review-guidelines',
        what: `${path.slice(0, 100)} is not in the base of ${target.says} (${change.base.slice(0, 10)}).`,
        write: 'review-guidelines: .github/review-guidelines.md   (relative to the repository, on the base branch)',
      },
    ],
  });
}

/** Title and description, from the host where the event does not tell them as they were written. */
async function readWords(
  { target, forge }: Looked,
  { voice }: Host,
): Promise<{ readonly title?: string | undefined; readonly description?: string | undefined }> {
  if (target.kind !== 'pull') return {};
  const { title, description, number } = target;
  if (title !== undefined || !forge?.hasToken) return { title, description };
  try {
    const pull = await forge.pull(number);
    return { title: pull.title, description: pull.description };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    voice.annotate(
      'notice',
      `The agent was not shown title and description: ${error.message}.`,
      'keyless-agent review',
    );
    return {};
  }
}

/** Nice to have, and only where there is a token to ask with. */
async function readDiscussion({ target, forge }: Looked, { voice }: Host): Promise<readonly DiscussionNote[]> {
  if (target.kind !== 'pull' || !forge?.hasToken) return [];
  return forge.discussion(target.number).catch((error: unknown) => {
    if (!(error instanceof ApiError)) throw error;
    voice.annotate('notice', `The agent was not shown the discussion: ${error.message}.`, 'keyless-agent review');
    return [];
  });
}

const FORK_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];

/** Told before anything is read, with the way that works. */
function refuseFork({ inputs, platform, host }: ReviewAsk, context: RunContext): void {
  const { event = '', fork, dependabot } = context;
  const others = IDENTITY_SOURCES.flatMap((source) => source.inputs).filter(({ name }) => name !== 'audience');
  if (others.some(({ name }) => inputs.given(name))) return;
  platform.refuseFork?.(host.env, context);
  const bare = (fork === true || dependabot) && FORK_EVENTS.includes(event) && !platform.canMint(host.env);
  if (!bare) return;
  const who = fork === true ? 'This pull request comes from a fork' : 'Dependabot opened this pull request';
  throw new KeylessError('identity-fork', `${who}, so GitHub gives the job no identity token.`, {
    likely: 'This is how GitHub keeps the code of strangers from acting for your repository. Nothing was run.',
    fix: 'Nothing is broken. To review such changes safely, let a second workflow do it, which never checks them out:\non:\n  workflow_run:\n    workflows: [pull-request]\n    types: [completed]\n# the whole recipe: docs/review.md, "Pull requests from forks"',
  });
}
