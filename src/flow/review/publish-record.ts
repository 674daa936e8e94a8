/**
 * Publishes what a review found, with the token of the host. In: a record, a token · out: what was published, and what was not.
 * Talks to the API of the job's own GitHub or GitLab. Runs where no agent is, or after it has ended.
 * Traps: the record may come from another job's artifact, so the pull request and its commit are asked for and compared; lines are
 * compared with the change as the host shows it; everything is looked through once more, with the secrets of this job.
 */
import type { ChangeEvent } from '../../core/change.ts';
import type { RunContext } from '../../core/context.ts';
import { KeylessError } from '../../core/errors.ts';
import type { Severity } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import type { Inputs } from '../../core/inputs.ts';
import type { ReviewSums } from '../../core/report.ts';
import type { Secret } from '../../core/secret.ts';
import { counted } from '../../kit/counted.ts';
import type { FileChange } from '../../review/diff.ts';
import { publishers } from '../../review/index.ts';
import { cleanReview, type LiveSecrets, makeGuard } from '../../review/leak-scan.ts';
import type { Published } from '../../review/publisher.ts';
import type { Review } from '../../review/review.ts';
import { headline } from '../../review/write-comments.ts';
import { stage } from '../stages.ts';
import { assemble } from './assemble.ts';
import { type Forge, type ListedFiles, unreadable } from './forge.ts';
import { forgeOf } from './forges.ts';
import { readLimits } from './prepare.ts';
import type { ReviewRecord } from './record.ts';
import { skipped } from './target.ts';
import { annotateAll, linkHosts, rowsOf } from './tell-review.ts';

export interface PublishAsk {
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly token: Secret;
  readonly live: LiveSecrets;
  /** What the event says; a record of another change is refused. */
  readonly event?: ChangeEvent | undefined;
}

export interface PublishedRecord {
  readonly sums: ReviewSums;
  readonly review: Review;
}

/** @throws KeylessError publication-stopped, review-skipped, change-unavailable, input-invalid */
export async function publishRecord(ask: PublishAsk, record: ReviewRecord, host: Host): Promise<PublishedRecord> {
  const { inputs, context, token, live } = ask;
  const forge = forgeOf(context, token, host);
  if (!forge && context.server?.startsWith('http:')) {
    throw new KeylessError(
      'input-invalid',
      `${context.server} has no HTTPS, and the token is not sent in clear text.`,
      {
        fix: 'external_url of the GitLab with https, or the Code Quality report, which needs no token',
      },
    );
  }
  if (!forge || context.repository === undefined) {
    throw new KeylessError(
      'input-invalid',
      'A review can be published in a job of GitHub Actions or GitLab CI/CD alone.',
      {
        fix: 'keyless-agent review --range main..HEAD   (tells it here)',
      },
    );
  }
  const pull = checkedPull(ask, record, forge);
  const listed = await filesOf(record, pull, forge);
  const files = listed.cut ? [...listed.files, ...beyond(record, listed.files)] : listed.files;
  const review = await cleanReview(assemble(record, files, readLimits(inputs)), live);
  const published = await publish(review, pull, { files, cut: listed.cut }, { ...ask, api: forge.api }, host);
  annotateAll(published.annotations, host);
  const reach = { inline: 'at the lines', summary: 'in one comment', none: 'in the summary of this job alone' }[
    published.reach
  ];
  stage(
    host,
    'published',
    `${reach}, ${counted(published.comments, 'new comment')}, ${counted(published.writes, 'writing request')}`,
  );
  for (const note of published.notes) host.voice.annotate('warning', note, 'keyless-agent publish');
  const sums = {
    ...rowsOf(review),
    markdown: told(review, published, forge),
    reach: published.reach,
    url: published.url,
  };
  return { sums, review };
}

/** What stands on the pull or merge request is not said twice. */
function told(review: Review, { reach, url, summary, comments, writes, notes }: Published, { noun }: Forge): string {
  if (reach === 'none' || url === undefined) return summary;
  const upToDate = writes === 0 ? 'nothing was new' : 'the summary is up to date';
  const more = notes.map((note) => `- ${note}`).join('\n');
  return `### ${headline(review)}\n\n${counted(comments, 'new comment')}; ${upToDate}. [The review on the ${noun}](${url})${more === '' ? '' : `\n\n${more}`}`;
}

/** The number of the pull request, when nothing here says that it should be another. */
function checkedPull(
  { inputs, context, event }: PublishAsk,
  { repository, pull, head }: ReviewRecord,
  { noun }: Forge,
): number {
  if (repository?.toLowerCase() !== context.repository?.toLowerCase()) throw another('another repository');
  if (pull === undefined) {
    throw new KeylessError('input-invalid', `The review is not of a ${noun}, so there is nowhere to publish it.`, {
      fix: 'publish only what was reviewed for a pull or merge request',
    });
  }
  const asked = inputs.number('pull-request') ?? event?.number;
  if (asked !== undefined && asked !== pull) throw another(`${noun} ${pull} and not ${asked}`);
  if (context.event === 'workflow_run' && event?.head !== undefined && event.head !== head) {
    throw another('another commit than the one the earlier workflow ran for');
  }
  return pull;
}

function another(what: string): KeylessError {
  return new KeylessError('publication-stopped', `The review is of ${what}.`, {
    likely: 'The file or artifact of another run was taken, or somebody changed it.',
    fix: 'review-file: what the reviewing step or job of this run wrote',
  });
}

/** The change as the host shows it at the commit that was reviewed. */
async function filesOf({ head }: ReviewRecord, number: number, forge: Forge): Promise<ListedFiles> {
  try {
    const files = await forge.filesAt(await forge.pull(number), head);
    if (files) return files;
  } catch (error) {
    throw unreadable(error, forge, forge.cures.publish);
  }
  throw skipped(
    `The commit that was reviewed (${head.slice(0, 10)}) is not part of ${forge.noun} ${number}; nothing was published.`,
    `After a forced push the newer commit has its own run. If this happens every time, the file is of another ${forge.noun}.`,
  );
}

/** Files of the record that the host's list does not reach: nothing of them can have a place, and nothing of them is dropped. */
function beyond(record: ReviewRecord, files: readonly FileChange[]): FileChange[] {
  const listed = new Set(files.map(({ path }) => path));
  const named = [...record.parts.flatMap(({ paths }) => paths), ...record.left.map(({ path }) => path)];
  return [...new Set(named)]
    .filter((path) => !listed.has(path))
    .map((path) => ({ path, status: 'modified', binary: false, hunks: [] }));
}

function publish(
  review: Review,
  pull: number,
  { files, cut }: ListedFiles,
  ask: PublishAsk & { readonly api: string },
  host: Host,
): Promise<Published> {
  const { inputs, context, token, live, api } = ask;
  const checkRun = inputs.text('check-run');
  const failOn = inputs.text('fail-on') as Severity | undefined;
  const publisher = publishers.find(({ id }) => id === context.platform)!;
  return publisher.publish(
    review,
    {
      api,
      repository: context.repository!,
      change: pull,
      token,
      name: 'review',
      paths: files.map(({ path }) => path),
      pathsCut: cut,
      linkHosts: linkHosts(context.server),
      requestChanges: inputs.text('request-changes') as Severity | undefined,
      checkRun: checkRun === undefined ? undefined : { name: checkRun, failOn },
      sarif: inputs.flag('review-sarif') ? { ref: `refs/pull/${pull}/head` } : undefined,
      guard: makeGuard(live),
    },
    host,
  );
}
