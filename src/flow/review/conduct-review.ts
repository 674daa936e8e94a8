/** `review` from its inputs to its exit status: look, read, tell. Shared by the action and the shell. */
import type { Host } from '../../core/host.ts';
import type { Secret } from '../../core/secret.ts';
import { counted } from '../../kit/counted.ts';
import { type Conducted, conduct } from '../conduct.ts';
import { type JourneyAsk, makeResults } from '../index.ts';
import { assemble } from './assemble.ts';
import { type Prepared, planReview, prepareReview } from './prepare.ts';
import { NOTHING_DROPPED } from './record.ts';
import { skipped } from './target.ts';
import { sumsOf } from './tell-review.ts';
import { ownParts, useReview, writeFiles } from './use-review.ts';

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
      if (given.inputs.flag('dry-run')) return planReview({ ...given, host });
      prepared = await prepareReview({ ...given, host });
      if (prepared.mine.length > 0) return;
      journey.results = makeResults({ ...given, host }, prepared);
      journey.review = nothingToRead(prepared, journey.results, host);
      const { length } = prepared.plan.shards;
      throw length > 0
        ? skipped(
            `The change has ${counted(length, 'part')}; there is none for this job.`,
            'Nothing is broken: the other jobs review it.',
          )
        : skipped(
            'The change has no file that is reviewed.',
            'Nothing is broken. What is left out is in the summary; see review-ignore.',
          );
    },
  };
  return conduct(ask, useReview(ask, { prepared: () => prepared!, secrets }), onGitHub);
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
  const review = ownParts(assemble(record, files, { minSeverity: undefined, mostFindings: undefined }), prepared);
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
