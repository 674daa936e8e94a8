/**
 * The part of GitHub's REST and GraphQL APIs that a review is published through: one repository with one pull request.
 * In: tokens with the permissions of a job · out: what GitHub would answer, and everything that was written. Hosts: 127.0.0.1 only.
 * Traps: comments on a pull request go with `pull-requests: write` or `issues: write`; one comment at a line that the diff does not
 * show refuses the whole review; what creates content has a limit of its own beside the hourly one.
 * https://docs.github.com/rest/pulls/reviews · https://docs.github.com/rest/issues/comments · https://docs.github.com/rest/checks/runs
 */
import { randomBytes } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import {
  bearerOf,
  header,
  jsonReply,
  type Reply,
  readJsonObject,
  type ServiceFault,
  type WireRequest,
} from './loopback-server.ts';
import { shownLines } from './patch-lines.ts';
import { asRefusal, type EmulatorOptions, paged, type Service, startService } from './service.ts';

/** Entries of a page, unless the request says otherwise. */
const PAGE = 30;

export type RepositoryPermissions = Readonly<Record<string, 'read' | 'write'>>;

export interface Account {
  readonly id: number;
  readonly login: string;
}

export interface PullFile {
  readonly filename: string;
  readonly status: string;
  readonly previous_filename?: string;
  /** Absent for binary files and for those GitHub finds too large. */
  readonly patch?: string;
}

export interface PullFacts {
  readonly number: number;
  readonly head: string;
  readonly author: Account;
  readonly files: readonly PullFile[];
  readonly title?: string;
  readonly body?: string;
  /** Commit and branch it is for; default: forty zeros upon `main`. */
  readonly base?: { readonly sha: string; readonly ref: string };
  readonly labels?: readonly string[];
  /** Where the change comes from; null: the fork is gone; default: the repository itself. */
  readonly from?: string | null;
}

export interface GithubReviewsOptions extends EmulatorOptions {
  readonly repository: string;
  readonly pull: PullFacts;
  /** What `GET /collaborators/NAME/permission` answers; default: nobody is known. */
  readonly roles?: Readonly<Record<string, 'admin' | 'write' | 'read' | 'none'>>;
  /** Files at every commit, for `GET /contents`. */
  readonly contents?: Readonly<Record<string, string>>;
  /** When every commit says it was made, ISO 8601. */
  readonly committedAt?: string;
  /** Requests a minute that create content; default 80. */
  readonly contentPerMinute?: number;
}

export interface StoredComment {
  readonly id: number;
  readonly user: Account;
  body: string;
  readonly path?: string;
  readonly line?: number;
  readonly start_line?: number;
}

export interface StoredReview {
  readonly id: number;
  readonly user: Account;
  state: 'COMMENTED' | 'CHANGES_REQUESTED' | 'APPROVED' | 'DISMISSED' | 'PENDING';
  readonly body: string;
  readonly commit_id: string;
}

export interface GithubReviews extends Service<ServiceFault> {
  /** The job's own token, of the account `github-actions[bot]`. */
  jobToken(permissions: RepositoryPermissions): string;
  personToken(account: Account): string;
  /** A push; a forced one makes the commits before it unknown. */
  push(head: string, files: readonly PullFile[], forced?: boolean): void;
  /** A comment somebody else wrote. */
  plant(kind: 'inline' | 'summary', user: Account, body: string): void;
  forgetSummaries(): void;
  readonly inline: readonly StoredComment[];
  readonly summaries: readonly StoredComment[];
  readonly reviews: readonly StoredReview[];
  readonly checkRuns: readonly Fields[];
  /** Uploaded reports, unpacked. */
  readonly sarifs: readonly string[];
  /** `POST /repos/…` of everything that was to change something, refused or not. */
  readonly writes: readonly string[];
  secrets(): readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** The account behind every `GITHUB_TOKEN`. */
export const ACTIONS_BOT: Account = { id: 41898282, login: 'github-actions[bot]' };

const LONGEST_BODY = 65_536;
const MOST_ANNOTATIONS = 50;

interface Holder extends Account {
  /** Undefined: a person, who may what the repository lets them. */
  readonly permissions?: RepositoryPermissions;
}

/** A refusal as GitHub words it. */
class GithubRefusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly errors: readonly unknown[] | undefined;
  constructor(
    status: number,
    message: string,
    headers: Readonly<Record<string, string>> = {},
    errors?: readonly unknown[],
  ) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.errors = errors;
  }
}

class Pull {
  readonly options: GithubReviewsOptions;
  readonly tokens = new Map<string, Holder>();
  readonly inline: StoredComment[] = [];
  readonly summaries: StoredComment[] = [];
  readonly reviews: StoredReview[] = [];
  readonly checkRuns: Fields[] = [];
  readonly sarifs: string[] = [];
  readonly writes: string[] = [];
  readonly created: number[] = [];
  readonly timeline: Fields[] = [];
  head: string;
  files: readonly PullFile[];
  commits: Set<string>;
  #ids = 1000;

  constructor(options: GithubReviewsOptions) {
    this.options = options;
    this.head = options.pull.head;
    this.files = options.pull.files;
    this.commits = new Set([this.head]);
  }

  nextId(): number {
    this.#ids += 1;
    return this.#ids;
  }
}

/** Starts the API. @throws the listen error */
export async function startGithubReviews(options: GithubReviewsOptions): Promise<GithubReviews> {
  const pull = new Pull(options);
  const service = await startService<ServiceFault>({
    ...options,
    service: 'github',
    handle: (request, now, fault) => {
      try {
        return answer(pull, request, now, asRefusal(fault));
      } catch (error) {
        if (!(error instanceof GithubRefusal)) throw error;
        const body = {
          message: error.message,
          ...(error.errors && { errors: error.errors }),
          status: String(error.status),
        };
        return { ...jsonReply(error.status, body, error.headers), error: error.message };
      }
    },
  });
  const mint = (prefix: string, holder: Holder): string => {
    const token = prefix + randomBytes(18).toString('hex');
    pull.tokens.set(token, holder);
    return token;
  };
  return {
    ...service,
    jobToken: (permissions) => mint('ghs_', { ...ACTIONS_BOT, permissions }),
    personToken: (account) => mint('ghp_', account),
    push: (head, files, forced = false) => {
      if (forced)
        pull.timeline.push({
          event: 'head_ref_force_pushed',
          created_at: new Date((options.clock ?? Date.now)()).toISOString(),
        });
      pull.head = head;
      pull.files = files;
      pull.commits = new Set(forced ? [head] : [...pull.commits, head]);
    },
    plant: (kind, user, body) => {
      const list = kind === 'inline' ? pull.inline : pull.summaries;
      list.unshift({ id: pull.nextId(), user, body });
    },
    forgetSummaries: () => {
      pull.summaries.length = 0;
    },
    inline: pull.inline,
    summaries: pull.summaries,
    reviews: pull.reviews,
    checkRuns: pull.checkRuns,
    sarifs: pull.sarifs,
    writes: pull.writes,
    secrets: () => [...pull.tokens.keys()],
  };
}

const REFUSALS: Readonly<Record<string, () => GithubRefusal>> = {
  'secondary-limit': () =>
    new GithubRefusal(
      403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      {
        'retry-after': '7',
      },
    ),
  'too-many': () => new GithubRefusal(429, 'Too many requests', { 'retry-after': '3' }),
  'server-error': () => new GithubRefusal(502, 'Server Error'),
};

function answer(pull: Pull, request: WireRequest, now: number, refusal: { code: string } | undefined): Reply {
  const { method, path } = request;
  const changes = method !== 'GET' && path !== '/graphql';
  if (changes) pull.writes.push(`${method} ${path}`);
  if (header(request, 'user-agent') === undefined) {
    throw new GithubRefusal(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
    );
  }
  const holder = authenticate(pull, request);
  // Carried out, and the answer lost on its way.
  if (refusal?.code === 'lost-answer') {
    route(pull, request, holder);
    throw new GithubRefusal(502, 'Server Error');
  }
  if (refusal) throw (REFUSALS[refusal.code] ?? REFUSALS['server-error']!)();
  if (method === 'POST' && changes) limitContent(pull, now);
  return { ...route(pull, request, holder), principal: holder.login };
}

function authenticate({ tokens }: Pull, request: WireRequest): Holder {
  const word = /^token\s+(\S+)$/i.exec(header(request, 'authorization') ?? '')?.[1];
  const holder = tokens.get(bearerOf(request) ?? word ?? '');
  if (!holder) throw new GithubRefusal(401, 'Bad credentials');
  return holder;
}

function limitContent({ created, options }: Pull, now: number): void {
  const recent = created.filter((at) => now - at < 60_000);
  if (recent.length >= (options.contentPerMinute ?? 80)) throw REFUSALS['secondary-limit']!();
  created.push(now);
}

function route(pull: Pull, request: WireRequest, holder: Holder): Reply {
  const { method, path } = request;
  if (method === 'POST' && path === '/graphql') return viewer(request, holder);
  const base = `/repos/${pull.options.repository}`;
  if (!path.startsWith(`${base}/`)) throw new GithubRefusal(404, 'Not Found');
  const [, rest = ''] = path.split(base);
  const number = String(pull.options.pull.number);
  const place = rest.replace(`/pulls/${number}`, '/pulls/N').replace(`/issues/${number}/`, '/issues/N/');
  const [shape = '', id = ''] = shapeOf(place);
  const act = ROUTES[`${method} ${shape}`] ?? (method === 'GET' ? named(rest) : undefined);
  if (!act) throw new GithubRefusal(404, 'Not Found');
  return act(pull, request, holder, Number(id));
}

/** A path with its number taken out. */
function shapeOf(path: string): readonly string[] {
  const found = /\/(\d+)(?=\/|$)/.exec(path);
  return found ? [path.replace(found[0], '/ID'), found[1] ?? ''] : [path];
}

type Act = (pull: Pull, request: WireRequest, holder: Holder, id: number) => Reply;

const ROUTES: Readonly<Record<string, Act>> = {
  'GET /pulls/N': (pull, _request, holder) => {
    need(holder, 'read', 'pull-requests');
    const { number, author } = pull.options.pull;
    return jsonReply(200, {
      number,
      state: 'open',
      user: author,
      title: pull.options.pull.title ?? 'A change',
      body: pull.options.pull.body ?? null,
      labels: (pull.options.pull.labels ?? []).map((name) => ({ name })),
      head: { sha: pull.head, ref: 'topic', repo: repositoryOf(pull) },
      base: { ...baseOf(pull), repo: { full_name: pull.options.repository } },
      html_url: `https://github.com/${pull.options.repository}/pull/${number}`,
    });
  },
  'GET /pulls/N/files': (pull, request, holder) => {
    need(holder, 'read', 'pull-requests');
    return paged(request, pull.files, PAGE);
  },
  'GET /pulls/N/commits': (pull, request, holder) => {
    need(holder, 'read', 'pull-requests');
    return paged(
      request,
      [...pull.commits].map((sha) => ({ sha })),
      PAGE,
    );
  },
  'GET /issues/N/timeline': (pull, request, holder) => {
    need(holder, 'read', 'pull-requests', 'issues');
    return paged(request, pull.timeline, PAGE);
  },
  'GET /pulls/N/comments': (pull, request, holder) => {
    need(holder, 'read', 'pull-requests');
    return paged(request, pull.inline, PAGE);
  },
  'GET /pulls/N/reviews': (pull, request, holder) => {
    need(holder, 'read', 'pull-requests');
    return paged(request, pull.reviews, PAGE);
  },
  'POST /pulls/N/reviews': (pull, request, holder) => {
    need(holder, 'write', 'pull-requests');
    return createReview(pull, bodyOf(request), holder);
  },
  'PUT /pulls/N/reviews/ID/dismissals': (pull, request, holder, id) => {
    need(holder, 'write', 'pull-requests');
    const review = pull.reviews.find((one) => one.id === id);
    if (!review) throw new GithubRefusal(404, 'Not Found');
    if (typeof bodyOf(request).message !== 'string') throw new GithubRefusal(422, 'Validation Failed');
    if (!['CHANGES_REQUESTED', 'APPROVED'].includes(review.state)) {
      throw new GithubRefusal(422, 'Can not dismiss a commented pull request review');
    }
    review.state = 'DISMISSED';
    return jsonReply(200, review);
  },
  'GET /issues/N/comments': (pull, request, holder) => {
    need(holder, 'read', 'pull-requests', 'issues');
    return paged(request, pull.summaries, PAGE);
  },
  'POST /issues/N/comments': (pull, request, holder) => {
    need(holder, 'write', 'pull-requests', 'issues');
    const body = textBody(bodyOf(request).body);
    const comment: StoredComment = { id: pull.nextId(), user: accountOf(holder), body };
    pull.summaries.push(comment);
    const url = `https://github.com/${pull.options.repository}/pull/${pull.options.pull.number}#issuecomment-${comment.id}`;
    return jsonReply(201, { ...comment, html_url: url });
  },
  'PATCH /issues/comments/ID': (pull, request, holder, id) => {
    need(holder, 'write', 'pull-requests', 'issues');
    const comment = pull.summaries.find((one) => one.id === id);
    if (!comment) throw new GithubRefusal(404, 'Not Found');
    comment.body = textBody(bodyOf(request).body);
    return jsonReply(200, comment);
  },
  'POST /check-runs': (pull, request, holder) => {
    need(holder, 'write', 'checks');
    return createCheckRun(pull, bodyOf(request));
  },
  'POST /code-scanning/sarifs': (pull, request, holder) => {
    need(holder, 'write', 'security-events');
    const { commit_sha, ref, sarif } = bodyOf(request);
    if (
      typeof commit_sha !== 'string' ||
      typeof ref !== 'string' ||
      !ref.startsWith('refs/') ||
      typeof sarif !== 'string'
    ) {
      throw new GithubRefusal(422, 'Invalid request.');
    }
    pull.sarifs.push(gunzipSync(Buffer.from(sarif, 'base64')).toString('utf8'));
    return jsonReply(202, { id: '47177e22-5596-11eb-80a1-c1e54ef945c6' });
  },
};

function baseOf({ options }: Pull): { readonly sha: string; readonly ref: string } {
  return options.pull.base ?? { sha: '0'.repeat(40), ref: 'main' };
}

function repositoryOf({ options }: Pull): { readonly full_name: string } | null {
  const { from = options.repository } = options.pull;
  return from === null ? null : { full_name: from };
}

/** Routes whose last part is a name. */
function named(rest: string): Act | undefined {
  const [, kind = '', name = ''] = /^\/(collaborators|compare|commits|contents)\/(.+)$/.exec(rest) ?? [];
  return NAMED[kind]?.(decodeURIComponent(name));
}

const NAMED: Readonly<Record<string, (name: string) => Act>> = {
  collaborators: (name) => (pull, _request, holder) => {
    need(holder, 'read', 'metadata', 'contents');
    const login = name.replace(/\/permission$/, '');
    const permission = pull.options.roles?.[login];
    if (permission === undefined) throw new GithubRefusal(404, `${login} is not a user`);
    return jsonReply(200, { permission, role_name: permission, user: { login } });
  },
  compare: (name) => (pull, request, holder) => {
    need(holder, 'read', 'contents');
    const [before = '', after = ''] = name.split('...');
    if (before !== baseOf(pull).sha || !pull.commits.has(after)) throw new GithubRefusal(404, 'Not Found');
    if (!header(request, 'accept')?.includes('diff')) return jsonReply(200, { files: pull.files });
    if (pull.files.length > 300)
      throw new GithubRefusal(406, 'Sorry, the diff exceeded the maximum number of files (300).');
    return {
      status: 200,
      headers: { 'content-type': 'application/vnd.github.diff; charset=utf-8' },
      body: diffOf(pull.files),
    };
  },
  commits: (name) => (pull, _request, holder) => {
    need(holder, 'read', 'contents');
    if (!pull.commits.has(name)) throw new GithubRefusal(422, `No commit found for SHA: ${name}`);
    const date = pull.options.committedAt ?? '2026-11-02T09:00:00Z';
    return jsonReply(200, { sha: name, commit: { committer: { name: 'Mona', date } } });
  },
  contents: (name) => (pull, _request, holder) => {
    need(holder, 'read', 'contents');
    const text = pull.options.contents?.[name];
    if (text === undefined) throw new GithubRefusal(404, 'Not Found');
    return { status: 200, headers: { 'content-type': 'application/vnd.github.raw+json' }, body: text };
  },
};

function diffOf(files: readonly PullFile[]): string {
  return files
    .map(({ filename, status, previous_filename = filename, patch = '' }) => {
      const [a, b] = [
        status === 'added' ? '/dev/null' : `a/${previous_filename}`,
        status === 'removed' ? '/dev/null' : `b/${filename}`,
      ];
      const kind =
        status === 'added' ? 'new file mode 100644\n' : status === 'removed' ? 'deleted file mode 100644\n' : '';
      return `diff --git a/${previous_filename} b/${filename}\n${kind}--- ${a}\n+++ ${b}\n${patch}\n`;
    })
    .join('');
}

function viewer(request: WireRequest, holder: Holder): Reply {
  const { query } = bodyOf(request);
  if (typeof query !== 'string' || !/\bviewer\b/.test(query))
    throw new GithubRefusal(400, 'A query attribute must be specified');
  return { ...jsonReply(200, { data: { viewer: { databaseId: holder.id, login: holder.login } } }), action: 'viewer' };
}

/** The first of these that the token has will do. */
function need({ permissions }: Holder, access: 'read' | 'write', ...names: readonly string[]): void {
  if (!permissions) return;
  const has = names.some(
    (name) => permissions[name] === 'write' || (access === 'read' && permissions[name] === 'read'),
  );
  if (has) return;
  throw new GithubRefusal(403, 'Resource not accessible by integration', {
    'x-accepted-github-permissions': names.map((name) => `${name.replace('-', '_')}=${access}`).join('; '),
  });
}

function accountOf({ id, login }: Holder): Account {
  return { id, login };
}

function bodyOf(request: WireRequest): Fields {
  const body = readJsonObject(request.body);
  if (!body) throw new GithubRefusal(400, 'Problems parsing JSON');
  return body;
}

function textBody(body: unknown): string {
  if (typeof body !== 'string' || body.trim() === '') throw invalid('body', 'missing_field');
  if (body.length > LONGEST_BODY)
    throw new GithubRefusal(422, 'Validation Failed', {}, ['body is too long (maximum is 65536 characters)']);
  return body;
}

function invalid(field: string, code: string): GithubRefusal {
  return new GithubRefusal(422, 'Validation Failed', {}, [{ resource: 'PullRequestReview', field, code }]);
}

const STATES: Readonly<Record<string, StoredReview['state']>> = {
  COMMENT: 'COMMENTED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  APPROVE: 'APPROVED',
};

function createReview(pull: Pull, body: Fields, holder: Holder): Reply {
  const { event, comments = [], commit_id = pull.head } = body;
  const state = event === undefined ? 'PENDING' : STATES[String(event)];
  if (!state) throw invalid('event', 'invalid');
  if (state === 'APPROVED' && holder.permissions) {
    throw new GithubRefusal(422, 'Unprocessable Entity', {}, [
      'GitHub Actions is not permitted to approve pull requests.',
    ]);
  }
  if (holder.id === pull.options.pull.author.id && ['APPROVED', 'CHANGES_REQUESTED'].includes(state)) {
    const verb = state === 'APPROVED' ? 'approve' : 'request changes on';
    throw new GithubRefusal(422, 'Unprocessable Entity', {}, [`Review Can not ${verb} your own pull request`]);
  }
  if (!pull.commits.has(String(commit_id))) {
    throw new GithubRefusal(422, 'Unprocessable Entity', {}, ['The commit_id is not part of the pull request']);
  }
  if (state !== 'PENDING') textBody(body.body);
  if (!Array.isArray(comments)) throw invalid('comments', 'invalid');
  const checked = comments.map((comment) => checkedComment(pull, comment as Fields, holder));
  const id = pull.nextId();
  pull.inline.push(...checked);
  pull.reviews.push({
    id,
    user: accountOf(holder),
    state,
    body: String(body.body ?? ''),
    commit_id: String(commit_id),
  });
  const url = `https://github.com/${pull.options.repository}/pull/${pull.options.pull.number}#pullrequestreview-${id}`;
  return jsonReply(200, { id, state, html_url: url });
}

const COMMENT_FIELDS = new Set(['path', 'position', 'body', 'line', 'side', 'start_line', 'start_side']);

function checkedComment(pull: Pull, comment: Fields, holder: Holder): StoredComment {
  const strange = Object.keys(comment).find((name) => !COMMENT_FIELDS.has(name));
  if (strange !== undefined)
    throw new GithubRefusal(422, 'Invalid request.', {}, [`"${strange}" is not a permitted key.`]);
  const { path, line, side = 'RIGHT', start_line, start_side = side } = comment;
  const body = textBody(comment.body);
  const file = pull.files.find(({ filename }) => filename === path);
  if (!file) throw unprocessable('Path could not be resolved');
  const lines = shownLines(file.patch ?? '');
  const at = (number: unknown, on: unknown) => lines.find((one) => (on === 'LEFT' ? one.before : one.after) === number);
  const end = typeof line === 'number' ? at(line, side) : undefined;
  if (!end) throw unprocessable('Line could not be resolved');
  if (start_line !== undefined) {
    const start = at(start_line, start_side);
    if (!start || Number(start_line) >= Number(line)) throw unprocessable('Start line must precede the end line.');
    if (start.hunk !== end.hunk) throw unprocessable('Start line must be part of the same hunk as the line.');
  }
  return {
    id: pull.nextId(),
    user: accountOf(holder),
    body,
    path: file.filename,
    line: Number(line),
    ...(start_line === undefined ? {} : { start_line: Number(start_line) }),
  };
}

function unprocessable(why: string): GithubRefusal {
  return new GithubRefusal(422, 'Unprocessable Entity', {}, [why]);
}

function createCheckRun(pull: Pull, body: Fields): Reply {
  const { name, head_sha, status, conclusion } = body;
  const output = body.output as Fields | undefined;
  if (typeof name !== 'string' || typeof head_sha !== 'string') throw invalid('name', 'missing_field');
  if (status === 'completed' && typeof conclusion !== 'string') throw invalid('conclusion', 'missing_field');
  const annotations = (output?.annotations ?? []) as readonly Fields[];
  if (annotations.length > MOST_ANNOTATIONS)
    throw new GithubRefusal(422, 'Invalid request. No more than 50 items are allowed.');
  const complete = ['path', 'start_line', 'end_line', 'annotation_level', 'message'];
  if (annotations.some((one) => complete.some((field) => one[field] === undefined)))
    throw invalid('annotations', 'missing_field');
  if (output && (typeof output.title !== 'string' || typeof output.summary !== 'string' || output.summary === '')) {
    throw invalid('output', 'missing_field');
  }
  pull.checkRuns.push(body);
  return jsonReply(201, { id: pull.nextId(), name, conclusion });
}
