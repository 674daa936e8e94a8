/**
 * Publishes a review on a GitLab merge request: a discussion at the lines of each new finding, one note that is kept up to date.
 * In: a review, a token with the scope `api` · out: what was published, and what was not. Talks to GitLab's API.
 * Traps: a note's lines that begin with `/` are orders which run with our token's rights, so every text was neutralised; a position
 * names three commits and, at an unchanged line, both line numbers, or GitLab refuses it; one that is refused costs that finding
 * its place and nothing else. Never approves.
 * https://docs.gitlab.com/api/discussions/#create-a-new-thread-in-the-merge-request-diff
 */
import { array, type Fields, object, text } from '../../kit/fields.ts';
import { ApiError, textsIn } from '../api.ts';
import { type Comparison, compareRuns } from '../compare-runs.ts';
import { Ledger, type TokenWords } from '../ledger.ts';
import { type HostComment, type Recalled, recall, sameComment } from '../markers.ts';
import type { PublishContext, Published, ReviewPublisher } from '../publisher.ts';
import type { Review, ReviewFinding } from '../review.ts';
import { inlineComment, type Writing } from '../write-comments.ts';
import { GitlabApi } from './api.ts';

const MOST_PAGES = 30;
/** GitLab takes a million characters; nobody reads them. */
const LONGEST_SUMMARY = 100_000;

export const gitlab: ReviewPublisher = {
  id: 'gitlab',
  async publish(review, context, host) {
    return new Publication(review, context, new GitlabApi(context, host)).run();
  },
};

interface Refs {
  readonly base_sha: string;
  readonly start_sha: string;
  readonly head_sha: string;
}

const TOKEN_WORDS: TokenWords = {
  host: 'GitLab',
  mayNotWrite: {
    why: 'it needs the scope `api` and the role Developer; `CI_JOB_TOKEN` cannot',
    instead: 'The findings are in the Code Quality report and in the summary.',
  },
  notAccepted: {
    likely: 'The token has expired, or it is a job token, which cannot write notes.',
    fix: 'gitlab-token-variable: NAME_OF_A_MASKED_VARIABLE',
  },
};

interface Situation {
  readonly self: string;
  readonly head: string;
  /** The version of the merge request that was reviewed; undefined: GitLab does not know it any more. */
  readonly refs: Refs | undefined;
  readonly url: string | undefined;
  readonly recalled: Recalled;
}

class Publication {
  readonly #review: Review;
  readonly #context: PublishContext;
  readonly #api: GitlabApi;
  readonly #writing: Writing;
  readonly #ledger: Ledger;

  constructor(review: Review, context: PublishContext, api: GitlabApi) {
    this.#review = review;
    this.#context = context;
    this.#api = api;
    const { name, linkHosts } = context;
    this.#writing = { name, linkHosts, suggestionFence: (lines) => `suggestion:-${lines - 1}+0` };
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
        this.#ledger.notes.push('A newer review of this merge request is there already; it was left as it is.');
      } else {
        await this.#discussionsStep(situation, comparison);
        await this.#noteStep(situation, comparison);
      }
    } catch (error) {
      this.#ledger.fault('The review could not be published', error);
    }
    return this.#ledger.published(comparison, this.#api.writes, LONGEST_SUMMARY);
  }

  async #look(): Promise<Situation> {
    const what = 'reading the merge request';
    const request = object(await this.#api.read(what, ''));
    if (!request) throw new ApiError(what, 'unreachable');
    const current = readRefs(request.diff_refs);
    const self = await this.#api.self();
    const { notes, inline } = await this.#listed();
    return {
      self,
      head: current?.head_sha ?? '',
      refs: current?.head_sha === this.#review.head ? current : await this.#versionOf(this.#review.head),
      url: text(request.web_url),
      recalled: recall(this.#context.name, self, notes, inline),
    };
  }

  async #listed(): Promise<{ notes: HostComment[]; inline: HostComment[] }> {
    const discussions = await this.#api.readAll('listing discussions', '/discussions', MOST_PAGES);
    const all = discussions.flatMap(({ id, notes }) =>
      array(notes).map((note) => ({ fields: object(note) ?? {}, thread: String(id) })),
    );
    const comments = (wanted: boolean): HostComment[] =>
      all.filter(({ fields }) => (fields.type === 'DiffNote') === wanted && fields.system !== true).map(asComment);
    return { notes: comments(false), inline: comments(true) };
  }

  /** After a push the reviewed commits are found among the earlier versions; after a forced one perhaps no more. */
  async #versionOf(head: string): Promise<Refs | undefined> {
    const versions = await this.#api.readAll('listing versions', '/versions', 1);
    const version = versions.find(({ head_commit_sha }) => head_commit_sha === head);
    return readRefs({
      base_sha: version?.base_commit_sha,
      start_sha: version?.start_commit_sha,
      head_sha: version?.head_commit_sha,
    });
  }

  // --- discussions at lines ---

  async #discussionsStep(
    { refs, recalled, self }: Situation,
    { fresh, resolved, reopened }: Comparison,
  ): Promise<void> {
    if (!refs && fresh.length > 0) {
      this.#ledger.notes.push(
        'The reviewed commit is no longer part of the merge request; the findings stand in the summary.',
      );
    }
    for (const finding of refs ? fresh : []) {
      if (!this.#ledger.mayWrite || !(await this.#discuss(finding, refs!, self))) break;
    }
    if (!this.#ledger.mayWrite) return;
    if (this.#ledger.refused.size > 0) {
      this.#ledger.notes.push(
        `Told in the summary, for GitLab did not accept their lines: ${this.#ledger.refused.size}.`,
      );
    }
    const open = new Set(recalled.known.filter(({ state }) => state === 'open').map(({ fingerprint }) => fingerprint));
    const gone = resolved.filter(({ fingerprint }) => open.has(fingerprint));
    for (const [all, state] of [
      [gone, true],
      [reopened, false],
    ] as const) {
      for (const { thread } of all) if (thread !== undefined && !(await this.#settle(thread, state))) return;
    }
  }

  /** @returns false: the host takes nothing more for now */
  async #discuss(finding: ReviewFinding, refs: Refs, self: string): Promise<boolean> {
    const body = inlineComment(finding, this.#writing);
    const done = async (): Promise<boolean> => (await this.#listed()).inline.some(sameComment(body, self));
    const discussion = { body, position: positionOf(finding, refs) };
    try {
      await this.#api.write('creating a discussion', 'POST', '/discussions', discussion, done);
      this.#ledger.post([finding]);
    } catch (error) {
      if (error instanceof ApiError && error.refusal === 'invalid') this.#ledger.refused.add(finding);
      else this.#ledger.fault('A discussion could not be made', error);
      return takesMore(error);
    }
    return true;
  }

  /** @returns false: there is no point in going on */
  async #settle(thread: string, resolved: boolean): Promise<boolean> {
    const what = resolved ? 'resolved' : 'opened again';
    try {
      const path = `/discussions/${encodeURIComponent(thread)}`;
      await this.#api.write(`having a discussion ${what}`, 'PUT', path, { resolved });
    } catch (error) {
      this.#ledger.fault(`A discussion could not be ${what}`, error);
      return this.#ledger.mayWrite && takesMore(error);
    }
    return true;
  }

  // --- the note that is kept up to date ---

  async #noteStep({ recalled, self, head }: Situation, comparison: Comparison): Promise<void> {
    if (!this.#ledger.mayWrite) return;
    const body = this.#ledger.comment(comparison, head !== this.#review.head, LONGEST_SUMMARY);
    try {
      if (recalled.sticky?.body !== body) {
        await (recalled.sticky
          ? this.#api.write('updating the summary', 'PUT', `/notes/${recalled.sticky.id}`, { body })
          : this.#api.write('creating the summary', 'POST', '/notes', { body }, () => this.#hasNote(self)));
      }
      this.#ledger.summarised(comparison);
    } catch (error) {
      this.#ledger.fault('The summary could not be written', error);
    }
  }

  async #hasNote(self: string): Promise<boolean> {
    return recall(this.#context.name, self, (await this.#listed()).notes, []).sticky !== undefined;
  }
}

function asComment({ fields, thread }: { readonly fields: Fields; readonly thread: string }): HostComment {
  return { id: String(fields.id), author: String(object(fields.author)?.id), body: text(fields.body) ?? '', thread };
}

/** Each request has the patience of minutes: fifty of them would be hours. */
function takesMore(error: unknown): boolean {
  return error instanceof ApiError && error.refusal !== 'limited' && error.refusal !== 'unreachable';
}

function readRefs(value: unknown): Refs | undefined {
  const { base_sha, start_sha, head_sha } = object(value) ?? {};
  if (typeof base_sha !== 'string' || typeof start_sha !== 'string' || typeof head_sha !== 'string') return undefined;
  return { base_sha, start_sha, head_sha };
}

function positionOf({ path, oldPath, place }: ReviewFinding, refs: Refs): Fields {
  return {
    position_type: 'text',
    ...refs,
    old_path: oldPath ?? path,
    new_path: path,
    new_line: place?.endLine,
    ...(place?.oldEndLine === undefined ? {} : { old_line: place.oldEndLine }),
  };
}
