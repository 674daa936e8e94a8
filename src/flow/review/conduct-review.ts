/** `review` from its inputs to its exit status: look, read, tell. Shared by the action and the shell. */

import { join } from 'node:path';
import { asKeylessError, CODES, type KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import type { Inputs } from '../../core/inputs.ts';
import type { Secret } from '../../core/secret.ts';
import { counted } from '../../kit/counted.ts';
import { type Conducted, conduct } from '../conduct.ts';
import { type JourneyAsk, makeResults } from '../index.ts';
import { contextOf } from '../make-plan.ts';
import type { Journey } from '../make-report.ts';
import { type Prepared, planReview, prepareReview } from './prepare.ts';
import { NOTHING_DROPPED, writeSkip } from './record.ts';
import { skipped } from './target.ts';
import { sumsOf } from './tell-review.ts';
import { ownReview, useReview, writeFiles } from './use-review.ts';

export type ReviewJourney = Omit<JourneyAsk, 'command' | 'prepare'>;

/** @param onGitHub the summary belongs to the job */
export async function conductReview(given: ReviewJourney, onGitHub: boolean): Promise<Conducted> {
  const { host, secrets } = collecting(given.host);
  let prepared: Prepared | undefined;
  const ask: JourneyAsk = {
    ...given,
    host,
    command: 'run',
    prepare: async (journey) => {
      if (given.inputs.flag('dry-run')) {
        planReview({ ...given, host });
        journey.notes.push(reviewPlan(given.inputs));
        return;
      }
      prepared = await prepareReview({ ...given, host }).catch((thrown: unknown) => {
        throw tellSkip(asKeylessError(thrown), journey, { ...given, host });
      });
      if (prepared.mine.length > 0) return;
      journey.results = makeResults({ ...given, host }, prepared);
      journey.review = nothingToRead(prepared, journey.results, host);
      throw whyNothing(prepared);
    },
  };
  return conduct(ask, useReview(ask, { prepared: () => prepared!, secrets }), onGitHub);
}

/** What the plan of a run does not tell of a review. */
function reviewPlan(inputs: Inputs): string {
  const what = inputs.flag('staged') ? 'what is staged' : (inputs.text('range') ?? 'the change of the event');
  const given = ['review-guidelines', 'min-severity', 'max-findings', 'fail-on', 'request-changes']
    .filter((name) => inputs.given(name))
    .map((name) => `, ${name} ${inputs.text(name)}`);
  const where = inputs.flag('publish') ? 'published by this step' : 'not published by this step';
  return `A review of ${what}${given.join('')}, ${where}. Whether the change is there is not looked at in a dry run.`;
}

/** A publishing step or job behind this one finds the reason in the place of a review. */
function tellSkip(error: KeylessError, journey: Journey, ask: ReviewJourney): KeylessError {
  if (CODES[error.code].outcome !== 'skipped') return error;
  journey.results = makeResults(ask, { context: contextOf(ask.platform, ask.host) });
  journey.reviewFile = join(journey.results, 'review.json');
  ask.host.files.writePrivate(journey.reviewFile, writeSkip(error.message));
  return error;
}

function whyNothing({ plan, files, target, change }: Prepared): KeylessError {
  const { length } = plan.shards;
  if (length > 0) {
    return skipped(
      `The change has ${counted(length, 'part')}; there is none for this job.`,
      'Nothing is broken: the other jobs review it.',
    );
  }
  if (files.length > 0) {
    return skipped(
      'The change has no file that is reviewed.',
      'Nothing is broken. What is left out is in the summary; see review-ignore.',
    );
  }
  if (target.kind === 'staged') return skipped('Nothing is staged.', 'git add FILES   (then again)');
  if (target.kind === 'pull' || change.base !== change.head) {
    return skipped(`No file is changed by ${target.says}.`, 'Nothing is broken.');
  }
  return skipped(
    `There is no commit in ${target.says}.`,
    'The other way round? The newer one stands behind the dots: main..HEAD',
  );
}

/** The publishing step then says the same, and marks as resolved what is gone. */
function nothingToRead(prepared: Prepared, results: string, host: Host) {
  const { change, context, target, left, files, plan } = prepared;
  const record = {
    repository: context.repository,
    pull: target.kind === 'pull' ? target.number : undefined,
    base: change.base,
    head: change.head,
    shards: plan.shards.length,
    parts: [],
    left,
    dropped: NOTHING_DROPPED,
    notes: [],
  };
  const review = ownReview(record, prepared);
  return {
    ...sumsOf(review, { files, context }),
    ...writeFiles(record, review, { results, name: prepared.recordName }, host),
  };
}

/** The same host, which remembers what it was told to hide: the last look at a review needs the secrets themselves. */
export function collecting(host: Host): { readonly host: Host; readonly secrets: readonly Secret[] } {
  const secrets: Secret[] = [];
  const hide = (secret: Secret): void => {
    secrets.push(secret);
    host.hide(secret);
  };
  return { host: { ...host, hide }, secrets };
}
