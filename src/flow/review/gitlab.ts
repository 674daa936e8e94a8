/**
 * What a review reads of GitLab: the merge request, its versions, what was said below it.
 * In: the job's variables, perhaps a token that may write · out: facts, each checked for its form. Talks to the API of the job's own
 * GitLab.
 * Traps: without another token the job's own is used, which may read a merge request, its notes and files, and no diff; a diff is made
 * some time after the merge request is, and GitLab leaves the text of a large one out.
 * https://docs.gitlab.com/api/merge_requests/ · https://docs.gitlab.com/ci/jobs/ci_job_token/
 */

import type { RunContext } from '../../core/context.ts';
import { KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import { Secret } from '../../core/secret.ts';
import { isCommitId } from '../../kit/commit-id.ts';
import { array, type Fields, number, object, text } from '../../kit/fields.ts';
import { isLoopbackHost } from '../../kit/private-address.ts';
import { type Answer, ApiError, allPages, orMissing, patiently } from '../../review/api.ts';
import { type FileChange, parseDiff } from '../../review/diff.ts';
import type { DiscussionNote } from '../../review/prompt.ts';
import { basicHeader, type Cures, type Forge, type ListedFiles, OWN_WORDS, type PullFacts } from './forge.ts';

const TIMEOUT_MS = 60_000;
const LARGEST_ANSWER = 64 * 1024 * 1024;
const MOST_PAGES = 30;
/** Files of a diff, unless the administrator sets another number. */
const MOST_LISTED = 1_000;

const TOKEN =
  'gitlab-token-variable: REVIEW_TOKEN   # a masked variable with a project access token: role Developer, scope api';
const CURES: Cures = {
  read: 'pull-request: a merge request of this project, which the user who started the pipeline may see',
  publish: TOKEN,
  history: "variables:\n  GIT_DEPTH: '0'   # in our templates: git-depth: '0'; the image needs git",
  token: { input: 'gitlab-token-variable', write: TOKEN },
};

export class GitlabForge implements Forge {
  readonly name = 'GitLab';
  readonly noun = 'merge request';
  readonly cures = CURES;
  readonly api: string;
  readonly gitHeader: Secret | undefined;
  readonly #project: string;
  readonly #headers: () => Record<string, string>;
  readonly #host: Host;
  readonly hasToken: boolean;

  private constructor(api: string, repository: string, token: Secret | undefined, host: Host) {
    this.api = api;
    this.#project = `${api}/projects/${encodeURIComponent(repository)}`;
    this.#host = host;
    const ofJob = host.env.CI_JOB_TOKEN ? new Secret('job token', host.env.CI_JOB_TOKEN) : undefined;
    // The scope `api` does not reach git; the job's own token does.
    this.gitHeader = ofJob && basicHeader('gitlab-ci-token', ofJob);
    this.hasToken = token !== undefined || ofJob !== undefined;
    this.#headers = () => {
      if (token) return { 'private-token': token.reveal() };
      return ofJob ? { 'job-token': ofJob.reveal() } : {};
    };
  }

  /** @param token one that may write; undefined: the job's own is used. Undefined: this job runs on no GitLab. */
  static of(context: RunContext, token: Secret | undefined, host: Host): GitlabForge | undefined {
    const api = host.env.CI_API_V4_URL?.replace(/\/$/, '') ?? '';
    if (context.platform !== 'gitlab' || context.repository === undefined || !URL.canParse(api)) return undefined;
    const { protocol, hostname } = new URL(api);
    // A GitLab of one's own may have no certificate; a token of ours that can write never goes there in clear text.
    const plain = protocol === 'http:' && (isLoopbackHost(hostname) || token === undefined);
    return protocol === 'https:' || plain ? new GitlabForge(api, context.repository, token, host) : undefined;
  }

  async pull(wanted: number): Promise<PullFacts> {
    const fields = object(await this.#json('reading the merge request', `/merge_requests/${wanted}`)) ?? {};
    const refs = object(fields.diff_refs);
    const [head, base] = [text(refs?.head_sha) ?? '', text(refs?.base_sha) ?? ''];
    if (number(fields.iid) !== wanted || !isCommitId(head) || !isCommitId(base)) {
      throw new KeylessError('change-unavailable', `GitLab's answer for merge request ${wanted} has no commits.`, {
        likely: 'GitLab makes the diff of a merge request some time after it is opened, and has not yet.',
        fix: 'Retry the job.',
      });
    }
    return {
      number: wanted,
      title: text(fields.title),
      description: text(fields.description),
      head,
      base,
      labels: array(fields.labels).flatMap((label) => text(label) ?? []),
    };
  }

  async filesAt({ number: iid, head }: PullFacts, wanted: string): Promise<ListedFiles | undefined> {
    if (head === wanted) {
      const files = (await this.#all('listing the files', `/merge_requests/${iid}/diffs`)).flatMap(fileOf);
      return { files, cut: files.length >= MOST_LISTED };
    }
    const versions = await this.#all('listing versions', `/merge_requests/${iid}/versions`);
    const id = number(versions.find(({ head_commit_sha }) => head_commit_sha === wanted)?.id);
    if (id === undefined) return undefined;
    const version = object(await this.#json('reading a version', `/merge_requests/${iid}/versions/${id}`));
    if (!Array.isArray(version?.diffs)) throw new ApiError('reading a version', 'unreachable');
    const files = version.diffs.flatMap((entry) => fileOf(object(entry) ?? {}));
    return { files, cut: files.length >= MOST_LISTED };
  }

  async read(iid: number, _base: string, head: string): Promise<readonly FileChange[] | undefined> {
    return (await this.filesAt(await this.pull(iid), head))?.files;
  }

  async discussion(iid: number): Promise<readonly DiscussionNote[]> {
    const path = `/merge_requests/${iid}/notes`;
    const notes = await this.#all('reading the discussion', path, 'sort=asc&order_by=created_at', 3);
    return notes
      .filter(({ system }) => system !== true)
      .map(({ author, body }) => ({ author: text(object(author)?.username) ?? 'somebody', text: text(body) ?? '' }))
      .filter((note) => note.text !== '' && !note.text.startsWith(OWN_WORDS));
  }

  file(path: string, ref: string): Promise<string | undefined> {
    const where = `/repository/files/${encodeURIComponent(path)}/raw?ref=${encodeURIComponent(ref)}`;
    return orMissing(undefined, async () => String((await this.#get('reading a file of the base', where)).data));
  }

  async #json(what: string, path: string): Promise<unknown> {
    const { data } = await this.#get(what, path);
    try {
      return JSON.parse(String(data));
    } catch {
      return undefined;
    }
  }

  #all(what: string, path: string, query = '', mostPages = MOST_PAGES): Promise<readonly Fields[]> {
    const more = query === '' ? '' : `&${query}`;
    return allPages(what, mostPages, (page, size) => this.#json(what, `${path}?per_page=${size}&page=${page}${more}`));
  }

  #get(what: string, path: string): Promise<Answer> {
    return patiently(what, { repeatable: true }, this.#host, async () => {
      const { status, headers, body } = await this.#host.http.request({
        method: 'GET',
        url: this.#project + path,
        headers: { ...this.#headers(), accept: 'application/json', 'user-agent': 'keyless-agent' },
        timeoutMs: TIMEOUT_MS,
        maxBytes: LARGEST_ANSWER,
      });
      return { status, headers, data: body };
    });
  }
}

/** One file of a list. A diff that is too large, or collapsed, has no text. */
function fileOf({
  old_path,
  new_path,
  diff,
  new_file,
  renamed_file,
  deleted_file,
  a_mode,
  b_mode,
}: Fields): FileChange[] {
  const path = text(new_path);
  if (path === undefined || path === '') return [];
  const shown = text(diff) ?? '';
  const hunks = shown === '' ? [] : (parseDiff(`diff --git a/f b/f\n${shown}\n`)[0]?.hunks ?? []);
  const oldPath = text(old_path);
  const moved = renamed_file === true && oldPath !== undefined && oldPath !== path;
  return [
    {
      path,
      ...(moved ? { oldPath } : {}),
      status: new_file === true ? 'added' : deleted_file === true ? 'deleted' : moved ? 'renamed' : 'modified',
      binary: hunks.length === 0 && !moved && a_mode === b_mode,
      hunks,
    },
  ];
}
