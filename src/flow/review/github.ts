/**
 * What a review reads of GitHub: the pull request, its files, who may write.
 * In: where GitHub is, perhaps a token · out: facts, each checked for its form. Talks to the API of the job's own GitHub.
 * Traps: an answer to a stranger's number may belong to another pull request, so callers compare commits; a file too large for
 * GitHub has no patch; a person's role is told by the API alone, never by `author_association` of an event.
 * https://docs.github.com/rest/pulls/pulls · https://docs.github.com/rest/collaborators/collaborators
 */
import type { RunContext } from '../../core/context.ts';
import { KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import type { Secret } from '../../core/secret.ts';
import { array, type Fields, number, object, text } from '../../kit/fields.ts';
import { apiUrl } from '../../privilege/github-api.ts';
import { type Answer, ApiError, patiently } from '../../review/api.ts';
import { type FileChange, parseDiff } from '../../review/diff.ts';
import type { DiscussionNote } from '../../review/prompt.ts';

const TIMEOUT_MS = 60_000;
const LARGEST_ANSWER = 64 * 1024 * 1024;
const PAGE = 100;
/** GitHub lists at most 3,000 files. */
const MOST_PAGES = 30;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

export interface PullFacts {
  readonly number: number;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly head: string;
  readonly base: string;
  readonly baseRef: string | undefined;
  readonly labels: readonly string[];
  /** It comes from another repository, or from one that is gone. */
  readonly fork: boolean;
}

export class GithubReader {
  readonly #base: string;
  readonly #api: string;
  readonly #token: Secret | undefined;
  readonly #host: Host;

  private constructor(api: string, repository: string, token: Secret | undefined, host: Host) {
    this.#api = api;
    this.#base = `${api}/repos/${repository}`;
    this.#token = token;
    this.#host = host;
  }

  /** Undefined: this job runs on no GitHub. */
  static of(context: RunContext, token: Secret | undefined, host: Host): GithubReader | undefined {
    const api = apiUrl(context, host.env.GITHUB_API_URL);
    if (api === undefined || context.repository === undefined) return undefined;
    return new GithubReader(api, context.repository, token, host);
  }

  get api(): string {
    return this.#api;
  }

  /** @throws ApiError · KeylessError change-unavailable when the answer is no pull request */
  async pull(wanted: number): Promise<PullFacts> {
    const fields = object(await this.#json('reading the pull request', `/pulls/${wanted}`)) ?? {};
    const [head, base] = [object(fields.head), object(fields.base)];
    const headSha = text(head?.sha) ?? '';
    const baseSha = text(base?.sha) ?? '';
    if (number(fields.number) !== wanted || !COMMIT.test(headSha) || !COMMIT.test(baseSha)) {
      throw new KeylessError('change-unavailable', `GitHub's answer for pull request ${wanted} has no commits.`);
    }
    const from = text(object(head?.repo)?.full_name)?.toLowerCase();
    return {
      number: wanted,
      title: text(fields.title),
      description: text(fields.body),
      head: headSha,
      base: baseSha,
      baseRef: text(base?.ref),
      labels: array(fields.labels).flatMap((label) => text(object(label)?.name) ?? []),
      fork: from === undefined || from !== text(object(base?.repo)?.full_name)?.toLowerCase(),
    };
  }

  /** The change between the merge base of two commits and the second one. @throws ApiError */
  async diff(base: string, head: string): Promise<readonly FileChange[]> {
    const accept = 'application/vnd.github.diff';
    const { data } = await this.#get('reading the change', `/compare/${base}...${head}`, accept);
    return parseDiff(String(data));
  }

  /** The files as GitHub shows them now, and so the lines that can have a comment. @throws ApiError */
  async files(pull: number): Promise<readonly FileChange[]> {
    const entries = await this.#all('listing the files', `/pulls/${pull}/files`);
    return entries.flatMap(fileOf);
  }

  /** The same for a commit that is not the newest any more. @throws ApiError */
  async filesBetween(base: string, head: string): Promise<readonly FileChange[]> {
    const answer = object(await this.#json('reading the change', `/compare/${base}...${head}`));
    return array(answer?.files).flatMap((entry) => fileOf(object(entry) ?? {}));
  }

  /** Commits of a pull request; GitHub tells 250. @throws ApiError */
  async commits(pull: number): Promise<readonly string[]> {
    const entries = await this.#all('listing the commits', `/pulls/${pull}/commits`);
    return entries.flatMap(({ sha }) => text(sha) ?? []);
  }

  /** What people and programs wrote below a pull request, the oldest first; our own words left out. @throws ApiError */
  async discussion(pull: number): Promise<readonly DiscussionNote[]> {
    const entries = await this.#all('reading the discussion', `/issues/${pull}/comments`, 3);
    return entries
      .map(({ user, body }) => ({ author: text(object(user)?.login) ?? 'somebody', text: text(body) ?? '' }))
      .filter((note) => note.text !== '' && !note.text.startsWith('<!-- keyless-agent:'));
  }

  /** Whether this account may write to the repository; asked for people and bots alike. @throws ApiError */
  async mayWrite(account: string): Promise<boolean> {
    try {
      const path = `/collaborators/${encodeURIComponent(account)}/permission`;
      const answer = object(await this.#json('asking who may write', path));
      const user = text(object(answer?.user)?.login)?.toLowerCase();
      return user === account.toLowerCase() && ['admin', 'write'].includes(text(answer?.permission) ?? '');
    } catch (error) {
      if (error instanceof ApiError && error.refusal === 'missing') return false;
      throw error;
    }
  }

  /** When the branch of a pull request was last moved by force, ISO 8601; undefined: never. @throws ApiError */
  async forcedAt(pull: number): Promise<string | undefined> {
    const events = await this.#all('reading the timeline', `/issues/${pull}/timeline`);
    return events
      .filter(({ event }) => event === 'head_ref_force_pushed')
      .flatMap(({ created_at }) => text(created_at) ?? [])
      .sort()
      .at(-1);
  }

  /** When a commit was made, by its own word, ISO 8601. @throws ApiError */
  async committedAt(commit: string): Promise<string | undefined> {
    const answer = object(await this.#json('reading the commit', `/commits/${commit}`));
    return text(object(object(answer?.commit)?.committer)?.date);
  }

  /** A file as a commit has it; undefined: it has none of that name. @throws ApiError */
  async file(path: string, commit: string): Promise<string | undefined> {
    const name = path.split('/').map(encodeURIComponent).join('/');
    try {
      const accept = 'application/vnd.github.raw+json';
      return String((await this.#get('reading a file of the base', `/contents/${name}?ref=${commit}`, accept)).data);
    } catch (error) {
      if (error instanceof ApiError && error.refusal === 'missing') return undefined;
      throw error;
    }
  }

  async #json(what: string, path: string): Promise<unknown> {
    const { data } = await this.#get(what, path, 'application/vnd.github+json');
    try {
      return JSON.parse(String(data));
    } catch {
      return undefined;
    }
  }

  async #all(what: string, path: string, mostPages = MOST_PAGES): Promise<readonly Fields[]> {
    const all: Fields[] = [];
    for (let page = 1; page <= mostPages; page++) {
      const entries = array(await this.#json(what, `${path}?per_page=${PAGE}&page=${page}`));
      all.push(...entries.map((entry) => object(entry) ?? {}));
      if (entries.length < PAGE) break;
    }
    return all;
  }

  #get(what: string, path: string, accept: string): Promise<Answer> {
    return patiently(what, { repeatable: true }, this.#host, async () => {
      const { status, headers, body } = await this.#host.http.request({
        method: 'GET',
        url: this.#base + path,
        headers: {
          ...(this.#token ? { authorization: `Bearer ${this.#token.reveal()}` } : {}),
          accept,
          'user-agent': 'keyless-agent',
          'x-github-api-version': '2022-11-28',
        },
        timeoutMs: TIMEOUT_MS,
        maxBytes: LARGEST_ANSWER,
      });
      return { status, headers, data: body };
    });
  }
}

const STATUSES: Readonly<Record<string, FileChange['status']>> = {
  added: 'added',
  removed: 'deleted',
  renamed: 'renamed',
  copied: 'copied',
};

/** One file of a list; where GitHub shows no patch, its content's id tells one version from another. */
function fileOf({ filename, previous_filename, status, patch, sha }: Fields): FileChange[] {
  const path = text(filename);
  if (path === undefined || path === '') return [];
  const shown = text(patch);
  const hunks = shown === undefined ? [] : (parseDiff(`diff --git a/f b/f\n${shown}\n`)[0]?.hunks ?? []);
  const oldPath = text(previous_filename);
  return [
    {
      path,
      ...(oldPath === undefined ? {} : { oldPath }),
      status: STATUSES[text(status) ?? ''] ?? 'modified',
      binary: shown === undefined,
      hunks,
      ...(text(sha) === undefined ? {} : { blobs: text(sha) }),
    },
  ];
}

/** An ApiError as the end of a command. */
export function unreadable(error: unknown, fix: string): unknown {
  if (!(error instanceof ApiError)) return error;
  return new KeylessError('change-unavailable', `The change could not be read: ${error.message}.`, {
    likely:
      error.refusal === 'read-only' || error.refusal === 'missing' || error.refusal === 'unauthorised'
        ? 'The token may not read pull requests of this repository, or there is no such pull request.'
        : 'GitHub did not answer as expected.',
    fix,
    cause: error,
  });
}

/** GitHub shows a diff of at most 300 files and 20,000 lines in one piece. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof ApiError && [406, 422].includes(error.status);
}
