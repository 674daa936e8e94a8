/**
 * Publishes a review on a GitHub pull request: one review with its comments in one request, one summary comment that is kept up
 * to date. In: a review, a token with `pull-requests: write` · out: what was published, and what was not. Talks to GitHub's API.
 * Traps: one comment at a line that is not in the pull request's diff makes GitHub refuse all of them; the job's own token may be
 * read-only (forks, Dependabot), which only a refusal tells; a review without an event stays a draft nobody sees. Never approves:
 * the word is not in this file.
 * https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request · https://docs.github.com/rest/issues/comments
 */

import { reaches, type Severity } from '../../core/finding.ts';
import { counted } from '../../kit/counted.ts';
import { type Fields, object, text } from '../../kit/fields.ts';
import { ApiError, messageOf, textsIn } from '../api.ts';
import { type Comparison, compareRuns } from '../compare-runs.ts';
import { newLines, parseDiff } from '../diff.ts';
import { Ledger, type TokenWords } from '../ledger.ts';
import { type HostComment, type Recalled, recall, reviewMarker, sameComment } from '../markers.ts';
import type { PublishContext, Published, ReviewPublisher } from '../publisher.ts';
import type { Review, ReviewFinding } from '../review.ts';
import { inlineComment, type Writing } from '../write-comments.ts';
import { GithubApi } from './api.ts';
import { checkRunOf } from './check-run.ts';
import { packedSarif, sarifOf } from './sarif.ts';

const LIST_INLINE = 'GET /repos/{owner}/{repo}/pulls/{number}/comments';
const LIST_SUMMARIES = 'GET /repos/{owner}/{repo}/issues/{number}/comments';
const CREATE_REVIEW = 'POST /repos/{owner}/{repo}/pulls/{number}/reviews';
/** A pull request with more comments than this is told as it is. */
const MOST_PAGES = 30;
/** GitHub takes 65,536 characters; the marker has its share. */
const LONGEST_SUMMARY = 38_000;
const LONGEST_JOB_SUMMARY = 200_000;

export const github: ReviewPublisher = {
  id: 'github',
  async publish(review, context, host) {
    return new Publication(review, context, await GithubApi.open(context, host)).run();
  },
};

const TOKEN_WORDS: TokenWords = {
  host: 'GitHub',
  mayNotWrite: {
    why: 'a run for a fork or Dependabot, or `pull-requests: write` is missing',
    instead: 'The findings are in the summary of the job and in its annotations.',
  },
  notAccepted: {
    likely: 'The token has expired, or it belongs to another server.',
    fix: 'github-token: ${{ github.token }}',
  },
};

/** What is known of the pull request before anything is written. */
interface Situation {
  readonly self: string;
  readonly head: string;
  readonly url: string | undefined;
  readonly recalled: Recalled;
  /** Reviews of ours that still ask for changes. */
  readonly blocking: readonly number[];
}

class Publication {
  readonly #review: Review;
  readonly #context: PublishContext;
  readonly #api: GithubApi;
  readonly #writing: Writing;
  readonly #ledger: Ledger;
  #self = '';

  constructor(review: Review, context: PublishContext, api: GithubApi) {
    this.#review = review;
    this.#context = context;
    this.#api = api;
    const { name, linkHosts } = context;
    this.#writing = { name, linkHosts, suggestionFence: () => 'suggestion' };
    this.#ledger = new Ledger(review, this.#writing, TOKEN_WORDS);
  }

  async run(): Promise<Published> {
    // All of it before the first request, so that nothing is published by halves.
    this.#context.guard(textsIn(this.#review));
    let comparison = compareRuns(this.#review, { known: [] }, this.#context.paths);
    try {
      const situation = await this.#look();
      const { paths, pathsCut } = this.#context;
      comparison = compareRuns(this.#review, situation.recalled, paths, pathsCut);
      this.#ledger.url = situation.url;
      if (this.#ledger.isOvertaken(situation.recalled, situation.head)) {
        this.#ledger.notes.push('A newer review of this pull request is there already; it was left as it is.');
      } else {
        await this.#reviewStep(situation, comparison);
        await this.#summaryStep(situation, comparison);
        await this.#extras();
      }
    } catch (error) {
      this.#ledger.fault('The review could not be published', error);
    }
    return this.#ledger.published(comparison, this.#api.writes, LONGEST_JOB_SUMMARY);
  }

  async #look(): Promise<Situation> {
    const what = 'reading the pull request';
    const pull = object(await this.#api.read(what, 'GET /repos/{owner}/{repo}/pulls/{number}'));
    if (!pull) throw new ApiError(what, 'unreachable');
    const self = await this.#api.self();
    this.#self = self;
    const summaries = await this.#api.readAll('listing comments', LIST_SUMMARIES, MOST_PAGES);
    return {
      self,
      head: text(object(pull.head)?.sha) ?? '',
      url: text(pull.html_url),
      recalled: recall(this.#context.name, self, summaries.map(asComment), await this.#inlineComments()),
      blocking: this.#context.requestChanges === undefined ? [] : await this.#blocking(self),
    };
  }

  async #inlineComments(): Promise<HostComment[]> {
    return (await this.#api.readAll('listing review comments', LIST_INLINE, MOST_PAGES)).map(asComment);
  }

  async #blocking(self: string): Promise<number[]> {
    const route = 'GET /repos/{owner}/{repo}/pulls/{number}/reviews';
    const reviews = await this.#api.readAll('listing reviews', route, MOST_PAGES);
    return (
      reviews
        .filter(({ state, user }) => state === 'CHANGES_REQUESTED' && String(object(user)?.id) === self)
        // All jobs of a repository have one identity: what another program asks for is not ours to take back.
        .filter(({ body }) => text(body)?.startsWith(reviewMarker(this.#context.name)))
        .flatMap(({ id }) => (typeof id === 'number' ? [id] : []))
    );
  }

  // --- the review with its comments ---

  async #reviewStep(situation: Situation, { fresh, unseen }: Comparison): Promise<void> {
    const asks = reachesAny(this.#review.findings, this.#context.requestChanges);
    // What nobody looked at this time, be it that the answer was of no use, blocks as before.
    const isSettled = this.#review.structured && !asks && !reachesAny(unseen, this.#context.requestChanges);
    const event = asks && situation.blocking.length === 0 ? 'REQUEST_CHANGES' : 'COMMENT';
    try {
      if (fresh.length > 0 || event === 'REQUEST_CHANGES') await this.#create(fresh, event);
      if (isSettled) for (const id of situation.blocking) await this.#withdraw(id);
    } catch (error) {
      this.#ledger.fault('The comments at the lines could not be made', error);
    }
  }

  async #create(findings: readonly ReviewFinding[], event: 'COMMENT' | 'REQUEST_CHANGES'): Promise<void> {
    try {
      await this.#send(findings, event);
    } catch (error) {
      if (!(error instanceof ApiError) || error.refusal !== 'invalid') throw error;
      const own = /own pull request/i.test(messageOf(error.answer?.data));
      if (own)
        this.#ledger.notes.push(
          'GitHub lets nobody ask for changes in a pull request of their own, so this is a comment.',
        );
      const still = own ? findings : await this.#acceptable(findings);
      if (still.length < findings.length) {
        for (const finding of findings) if (!still.includes(finding)) this.#ledger.refused.add(finding);
        this.#ledger.notes.push(
          `Told in the summary, for GitHub does not show their lines in this pull request: ${findings.length - still.length}.`,
        );
      }
      const unchanged = !own && still.length === findings.length;
      // Nothing to leave out: it is not about the lines, and asking again would change nothing.
      if (unchanged) throw error;
      if (still.length > 0 || (event === 'REQUEST_CHANGES' && !own)) await this.#send(still, own ? 'COMMENT' : event);
    }
  }

  async #send(findings: readonly ReviewFinding[], event: 'COMMENT' | 'REQUEST_CHANGES'): Promise<void> {
    const first = findings[0];
    const done = async (): Promise<boolean> =>
      first !== undefined &&
      (await this.#inlineComments()).some(sameComment(inlineComment(first, this.#writing), this.#self));
    const body = {
      commit_id: this.#review.head,
      event,
      body: `${reviewMarker(this.#context.name)}\n${this.#reviewWords(findings.length, event)}`,
      comments: findings.map((finding) => this.#comment(finding)),
    };
    const made = object(await this.#api.write('creating the review', CREATE_REVIEW, body, done));
    this.#ledger.post(findings);
    this.#ledger.url = text(made?.html_url) ?? this.#ledger.url;
  }

  #reviewWords(fresh: number, event: 'COMMENT' | 'REQUEST_CHANGES'): string {
    const { requestChanges } = this.#context;
    const grave = this.#review.findings.filter(({ severity }) => requestChanges && reaches(severity, requestChanges));
    const asks = event === 'REQUEST_CHANGES' ? `${counted(grave.length, 'finding')} ${requestChanges} or graver. ` : '';
    return `${asks}${counted(fresh, 'new comment')}; the summary is in a comment of its own.`;
  }

  #comment(finding: ReviewFinding): Fields {
    const { startLine = 1, endLine = 1 } = finding.place ?? {};
    return {
      path: finding.path,
      body: inlineComment(finding, this.#writing),
      side: 'RIGHT',
      line: endLine,
      ...(startLine < endLine ? { start_line: startLine, start_side: 'RIGHT' } : {}),
    };
  }

  /** Those whose lines GitHub shows in this pull request; large files and changes are cut there. */
  async #acceptable(findings: readonly ReviewFinding[]): Promise<ReviewFinding[]> {
    const route = 'GET /repos/{owner}/{repo}/pulls/{number}/files';
    const files = await this.#api.readAll('listing the files', route, MOST_PAGES);
    const patches = new Map(files.map(({ filename, patch }) => [text(filename) ?? '', text(patch) ?? '']));
    return findings.filter(({ path, place }) => {
      const [file] = parseDiff(`diff --git a/f b/f\n${patches.get(path) ?? ''}\n`);
      const lines = file && newLines(file);
      const start = lines?.get(place?.startLine ?? 0);
      return start !== undefined && start.hunk === lines?.get(place?.endLine ?? 0)?.hunk;
    });
  }

  /** Takes back what an earlier run asked for; what blocks must not stay when nothing is left to block for. */
  async #withdraw(id: number): Promise<void> {
    try {
      await this.#api.write(
        'withdrawing the request for changes',
        'PUT /repos/{owner}/{repo}/pulls/{number}/reviews/{review_id}/dismissals',
        { review_id: id, message: 'No finding reaches the severity that asks for changes any more.' },
      );
    } catch (error) {
      this.#ledger.fault('The earlier request for changes could not be withdrawn', error);
    }
  }

  // --- the summary comment ---

  async #summaryStep({ recalled, self, head }: Situation, comparison: Comparison): Promise<void> {
    if (!this.#ledger.mayWrite) return;
    const hasMoved = head !== '' && head !== this.#review.head;
    const body = this.#ledger.comment(comparison, hasMoved, LONGEST_SUMMARY);
    if (recalled.sticky?.body === body) {
      this.#ledger.summarised(comparison);
      return;
    }
    try {
      const made = recalled.sticky
        ? await this.#api.write('updating the summary', 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            comment_id: Number(recalled.sticky.id),
            body,
          })
        : await this.#api.write(
            'creating the summary',
            'POST /repos/{owner}/{repo}/issues/{number}/comments',
            { body },
            async () => this.#hasSummary(self),
          );
      this.#ledger.summarised(comparison);
      this.#ledger.url ??= text(object(made)?.html_url);
    } catch (error) {
      this.#ledger.fault('The summary comment could not be written', error);
    }
  }

  async #hasSummary(self: string): Promise<boolean> {
    const all = await this.#api.readAll('listing comments', LIST_SUMMARIES, MOST_PAGES);
    return recall(this.#context.name, self, all.map(asComment), []).sticky !== undefined;
  }

  // --- what else was asked for ---

  async #extras(): Promise<void> {
    const { checkRun, sarif } = this.#context;
    if (checkRun) {
      await this.#extra('The check run', 'checks: write', () =>
        this.#api.write('creating the check run', 'POST /repos/{owner}/{repo}/check-runs', {
          ...checkRunOf(this.#review, checkRun, this.#writing),
        }),
      );
    }
    if (sarif) {
      const report = sarifOf(this.#review);
      this.#context.guard([report]);
      await this.#extra('The upload to code scanning', 'security-events: write', async () =>
        this.#api.write('uploading to code scanning', 'POST /repos/{owner}/{repo}/code-scanning/sarifs', {
          commit_sha: this.#review.head,
          ref: sarif.ref,
          sarif: await packedSarif(report),
          tool_name: 'keyless-agent',
        }),
      );
    }
  }

  async #extra(what: string, permission: string, act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const refused = error instanceof ApiError && error.refusal === 'read-only';
      if (refused) this.#ledger.notes.push(`${what} was not made: the job needs \`permissions: ${permission}\`.`);
      else this.#ledger.fault(`${what} was not made`, error);
    }
  }
}

function asComment(fields: Fields): HostComment {
  return { id: String(fields.id), author: String(object(fields.user)?.id), body: text(fields.body) ?? '' };
}

function reachesAny(findings: readonly { readonly severity: Severity }[], threshold: Severity | undefined): boolean {
  return threshold !== undefined && findings.some(({ severity }) => reaches(severity, threshold));
}
