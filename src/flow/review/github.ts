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
import { isCommitId } from '../../kit/commit-id.ts';
import { array, type Fields, number, object, text } from '../../kit/fields.ts';
import { apiUrl } from '../../privilege/github-api.ts';
import { type Answer, ApiError, allPages, orMissing, patiently } from '../../review/api.ts';
import { type FileChange, parseDiff } from '../../review/diff.ts';
import type { DiscussionNote } from '../../review/prompt.ts';
import { basicHeader, type Cures, type Forge, type ListedFiles, OWN_WORDS, type PullFacts } from './forge.ts';

const TIMEOUT_MS = 60_000;
const LARGEST_ANSWER = 64 * 1024 * 1024;
const MOST_PAGES = 30;
/** What GitHub lists of anything, and so of files. */
const MOST_LISTED = 3_000;
/** https://docs.github.com/rest/commits/commits#compare-two-commits */
const MOST_COMPARED = 300;
/** Later than any time that it is compared with. */
const NOT_KNOWN = '9999-12-31T00:00:00Z';

const TOKEN = 'github-token: ${{ github.token }}';
const READ = `permissions:\n  pull-requests: read\n# and below with:\n${TOKEN}`;
const CURES: Cures = {
  read: READ,
  publish: `permissions:\n  pull-requests: write\n# and below with:\n${TOKEN}`,
  history: `- uses: actions/checkout@v6\n  with:\n    fetch-depth: 0\n# or let the API be asked:\n${READ}`,
  token: { input: 'github-token', write: TOKEN },
};

export class GithubForge implements Forge {
  readonly name = 'GitHub';
  readonly noun = 'pull request';
  readonly cures = CURES;
  readonly askers = this;
  readonly api: string;
  readonly #base: string;
  readonly #token: Secret | undefined;
  readonly #host: Host;

  private constructor(api: string, repository: string, token: Secret | undefined, host: Host) {
    this.api = api;
    this.#base = `${api}/repos/${repository}`;
    this.#token = token;
    this.#host = host;
  }

  /** Undefined: this job runs on no GitHub. */
  static of(context: RunContext, token: Secret | undefined, host: Host): GithubForge | undefined {
    const api = apiUrl(context, host.env.GITHUB_API_URL);
    if (api === undefined || context.repository === undefined) return undefined;
    return new GithubForge(api, context.repository, token, host);
  }

  get hasToken(): boolean {
    return this.#token !== undefined;
  }

  get gitHeader(): Secret | undefined {
    return this.#token && basicHeader('x-access-token', this.#token);
  }

  async pull(wanted: number): Promise<PullFacts> {
    const fields = object(await this.#json('reading the pull request', `/pulls/${wanted}`)) ?? {};
    const [head, base] = [object(fields.head), object(fields.base)];
    const headSha = text(head?.sha) ?? '';
    const baseSha = text(base?.sha) ?? '';
    if (number(fields.number) !== wanted || !isCommitId(headSha) || !isCommitId(baseSha)) {
      throw new KeylessError('change-unavailable', `GitHub's answer for pull request ${wanted} has no commits.`);
    }
    return {
      number: wanted,
      title: text(fields.title),
      description: text(fields.body),
      head: headSha,
      base: baseSha,
      labels: array(fields.labels).flatMap((label) => text(object(label)?.name) ?? []),
    };
  }

  async filesAt({ number, head, base }: PullFacts, wanted: string): Promise<ListedFiles | undefined> {
    if (head === wanted) {
      const files = await this.#files(number);
      return { files, cut: files.length >= MOST_LISTED };
    }
    // GitHub tells 250 commits.
    const commits = await this.#all('listing the commits', `/pulls/${number}/commits`);
    if (!commits.some(({ sha }) => sha === wanted)) return undefined;
    const what = 'reading the change';
    const answer = object(await this.#json(what, `/compare/${base}...${wanted}`));
    if (!Array.isArray(answer?.files)) throw new ApiError(what, 'unreachable');
    const files = answer.files.flatMap((entry) => fileOf(object(entry) ?? {}));
    return { files, cut: files.length >= MOST_COMPARED };
  }

  async read(pull: number, base: string, head: string): Promise<readonly FileChange[] | undefined> {
    try {
      const accept = 'application/vnd.github.diff';
      const { data } = await this.#get('reading the change', `/compare/${base}...${head}`, accept);
      const shown = String(data);
      // A page of something in between is no change without files.
      if (shown !== '' && !shown.startsWith('diff --git ')) throw new ApiError('reading the change', 'unreachable');
      return parseDiff(shown);
    } catch (error) {
      if (!isTooLarge(error)) throw error;
    }
    // The list of files is longer than GitHub's diff may be, but always that of the newest commit.
    return (await this.pull(pull)).head === head ? this.#files(pull) : undefined;
  }

  async #files(pull: number): Promise<readonly FileChange[]> {
    return (await this.#all('listing the files', `/pulls/${pull}/files`)).flatMap(fileOf);
  }

  async discussion(pull: number): Promise<readonly DiscussionNote[]> {
    const entries = await this.#all('reading the discussion', `/issues/${pull}/comments`, 3);
    return entries
      .map(({ user, body }) => ({ author: text(object(user)?.login) ?? 'somebody', text: text(body) ?? '' }))
      .filter((note) => note.text !== '' && !note.text.startsWith(OWN_WORDS));
  }

  mayWrite(account: string): Promise<boolean> {
    return orMissing(false, async () => {
      const path = `/collaborators/${encodeURIComponent(account)}/permission`;
      const answer = object(await this.#json('asking who may write', path));
      const user = text(object(answer?.user)?.login)?.toLowerCase();
      return user === account.toLowerCase() && ['admin', 'write'].includes(text(answer?.permission) ?? '');
    });
  }

  async forcedAt(pull: number): Promise<string | undefined> {
    const events = await this.#all('reading the timeline', `/issues/${pull}/timeline`);
    // The oldest come first: what is behind them could be one.
    if (events.length >= MOST_LISTED) return NOT_KNOWN;
    return events
      .filter(({ event }) => event === 'head_ref_force_pushed')
      .flatMap(({ created_at }) => text(created_at) ?? [])
      .sort()
      .at(-1);
  }

  async committedAt(commit: string): Promise<string | undefined> {
    const answer = object(await this.#json('reading the commit', `/commits/${commit}`));
    return text(object(object(answer?.commit)?.committer)?.date);
  }

  file(path: string, ref: string): Promise<string | undefined> {
    const name = path.split('/').map(encodeURIComponent).join('/');
    const where = `/contents/${name}?ref=${encodeURIComponent(ref)}`;
    const raw = 'application/vnd.github.raw+json';
    return orMissing(undefined, async () => String((await this.#get('reading a file of the base', where, raw)).data));
  }

  async #json(what: string, path: string): Promise<unknown> {
    const { data } = await this.#get(what, path, 'application/vnd.github+json');
    try {
      return JSON.parse(String(data));
    } catch {
      return undefined;
    }
  }

  #all(what: string, path: string, mostPages = MOST_PAGES): Promise<readonly Fields[]> {
    return allPages(what, mostPages, (page, size) => this.#json(what, `${path}?per_page=${size}&page=${page}`));
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

/** GitHub shows a diff of at most 300 files and 20,000 lines in one piece. */
function isTooLarge(error: unknown): boolean {
  return error instanceof ApiError && [406, 422].includes(error.status);
}
