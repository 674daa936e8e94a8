/**
 * The part of GitLab's REST API that a review is read and published through: one project with one merge request.
 * In: tokens with scopes, a job's token · out: what GitLab would answer, everything that was written, and every quick action it would have run.
 * Hosts: 127.0.0.1 only.
 * Traps: quick actions are found in the raw text of a note; here every line counts, in a block of code too, which is stricter than
 * GitLab; an unchanged line needs both of its numbers; a job token reads a merge request, its notes and files, and nothing more.
 * https://docs.gitlab.com/api/discussions/ · https://docs.gitlab.com/user/project/quick_actions/ · https://docs.gitlab.com/ci/jobs/ci_job_token/
 */
import { createHash, randomBytes } from 'node:crypto';
import {
  header,
  jsonReply,
  type Reply,
  readJsonObject,
  type ServiceFault,
  type WireRequest,
} from './loopback-server.ts';
import { shownLines } from './patch-lines.ts';
import { asRefusal, type EmulatorOptions, paged, type Service, startService } from './service.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Entries of a page, unless the request says otherwise. */
const PAGE = 20;

export interface ChangedFile {
  readonly old_path: string;
  readonly new_path: string;
  /** Hunks. */
  readonly diff: string;
}

export interface Version {
  readonly base: string;
  readonly start: string;
  readonly head: string;
  readonly files: readonly ChangedFile[];
}

export interface GitlabNotesOptions extends EmulatorOptions {
  readonly project: string;
  readonly iid: number;
  readonly version: Version;
  readonly title?: string;
  readonly description?: string;
  readonly labels?: readonly string[];
  /** CI_JOB_TOKEN of a running job of this project. */
  readonly jobToken?: string;
  /** Files of the target branch by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly targetBranch?: string;
}

export interface StoredNote {
  readonly id: number;
  readonly author: { readonly id: number };
  body: string;
  readonly type: 'DiffNote' | null;
  readonly system: boolean;
  resolved: boolean;
  readonly position?: Fields;
  readonly discussion: string;
}

export interface GitlabNotes extends Service<ServiceFault> {
  /** Address up to `/api/v4`. */
  readonly api: string;
  /** A project access token, whose account is a bot of that number. @param scopes `api`, `read_api` */
  token(id: number, scopes: readonly string[]): string;
  /** A push; a forced one that loses the versions before it is `forget`. */
  push(version: Version, forget?: boolean): void;
  plant(author: number, body: string, type?: 'DiffNote'): void;
  readonly notes: readonly StoredNote[];
  /** Orders found in notes: each would have been run. */
  readonly quickActions: readonly string[];
  readonly writes: readonly string[];
  secrets(): readonly string[];
}

/** What a job's own token may. */
const JOB = Symbol('job');

interface Holder {
  readonly id: number;
  readonly scopes: readonly (string | typeof JOB)[];
}

class GitlabRefusal extends Error {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
    super(String(status));
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

class MergeRequest {
  readonly options: GitlabNotesOptions;
  readonly tokens = new Map<string, Holder>();
  readonly notes: StoredNote[] = [];
  readonly quickActions: string[] = [];
  readonly writes: string[] = [];
  /** The newest first. */
  versions: Version[];
  #ids = 300;

  constructor(options: GitlabNotesOptions) {
    this.options = options;
    this.versions = [options.version];
  }

  add(note: Omit<StoredNote, 'id' | 'system' | 'resolved' | 'discussion'>): StoredNote {
    this.#ids += 1;
    const discussion = createHash('sha1').update(String(this.#ids)).digest('hex');
    const stored = { ...note, id: this.#ids, system: false, resolved: false, discussion };
    this.notes.push(stored);
    return stored;
  }
}

/** Starts the API. @throws the listen error */
export async function startGitlabNotes(options: GitlabNotesOptions): Promise<GitlabNotes> {
  const request = new MergeRequest(options);
  const service = await startService<ServiceFault>({
    ...options,
    service: 'gitlab',
    handle: (wire, _now, fault) => {
      try {
        return answer(request, wire, asRefusal(fault));
      } catch (error) {
        if (!(error instanceof GitlabRefusal)) throw error;
        return { ...jsonReply(error.status, error.body, error.headers), error: String(error.status) };
      }
    },
  });
  return {
    ...service,
    api: `${service.url}/api/v4`,
    token: (id, scopes) => {
      const token = `glpat-${randomBytes(15).toString('base64url')}`;
      request.tokens.set(token, { id, scopes });
      return token;
    },
    push: (version, forget = false) => {
      request.versions = forget ? [version] : [version, ...request.versions];
    },
    plant: (author, body, type) => {
      request.add({ author: { id: author }, body, type: type ?? null });
    },
    notes: request.notes,
    quickActions: request.quickActions,
    writes: request.writes,
    secrets: () => [...request.tokens.keys()],
  };
}

function answer(request: MergeRequest, wire: WireRequest, refusal: { code: string } | undefined): Reply {
  const { method, path } = wire;
  if (method !== 'GET') request.writes.push(`${method} ${path}`);
  const holder = authenticate(request, wire);
  if (refusal?.code === 'lost-answer') {
    route(request, wire, holder);
    throw new GitlabRefusal(502, 'Bad Gateway');
  }
  if (refusal?.code === 'too-many')
    throw new GitlabRefusal(
      429,
      { message: 'This endpoint has been requested too many times.' },
      { 'retry-after': '4' },
    );
  if (refusal) throw new GitlabRefusal(500, { message: '500 Internal Server Error' });
  return route(request, wire, holder);
}

function authenticate({ tokens, options }: MergeRequest, wire: WireRequest): Holder {
  const ofJob = header(wire, 'job-token');
  if (ofJob !== undefined && ofJob === options.jobToken) return { id: 20, scopes: [JOB] };
  const holder = tokens.get(header(wire, 'private-token') ?? '');
  if (!holder) throw new GitlabRefusal(401, { message: '401 Unauthorized' });
  const wanted = wire.method === 'GET' ? ['api', 'read_api'] : ['api'];
  if (!wanted.some((scope) => holder.scopes.includes(scope))) {
    throw new GitlabRefusal(403, {
      error: 'insufficient_scope',
      error_description: 'The request requires higher privileges than provided by the access token.',
      scope: 'api',
    });
  }
  return holder;
}

function route(request: MergeRequest, wire: WireRequest, holder: Holder): Reply {
  const { method, path } = wire;
  // To a job token everything else does not exist.
  if (holder.scopes.includes(JOB) && !isForJobs(request, wire))
    throw new GitlabRefusal(404, { message: '404 Not found' });
  if (method === 'GET' && path === '/api/v4/user') return jsonReply(200, { id: holder.id, bot: true });
  const project = `/api/v4/projects/${encodeURIComponent(request.options.project)}`;
  const base = `${project}/merge_requests/${request.options.iid}`;
  if (method === 'GET' && path.startsWith(`${project}/repository/files/`)) return rawFile(request, wire, project);
  const rest = path.startsWith(base) ? path.slice(base.length) : '/unknown';
  if (method === 'GET' && rest === '') return jsonReply(200, describe(request));
  if (method === 'GET' && rest === '/versions')
    return paged(
      wire,
      request.versions.map((one, index) => describeVersion(one, versionId(request, index))),
      PAGE,
    );
  if (method === 'GET' && rest === '/diffs') return paged(wire, request.versions[0]!.files.map(describeFile), PAGE);
  if (method === 'GET' && rest === '/notes') return paged(wire, request.notes.map(asNote), PAGE);
  const version = method === 'GET' ? /^\/versions\/(\d+)$/.exec(rest)?.[1] : undefined;
  const found = request.versions.find((_, index) => String(versionId(request, index)) === version);
  if (found) return jsonReply(200, { diffs: found.files.map(describeFile) });
  if (method === 'GET' && rest === '/discussions') return paged(wire, request.notes.map(asDiscussion), PAGE);
  if (method === 'POST' && rest === '/discussions') return discuss(request, bodyOf(wire), holder);
  if (method === 'POST' && rest === '/notes') {
    const body = textBody(request, bodyOf(wire));
    return jsonReply(201, request.add({ author: { id: holder.id }, body, type: null }));
  }
  const note = /^\/notes\/(\d+)$/.exec(rest)?.[1];
  if (method === 'PUT' && note !== undefined) return update(request, Number(note), bodyOf(wire), holder);
  const discussion = /^\/discussions\/([0-9a-f]{40})$/.exec(rest)?.[1];
  if (method === 'PUT' && discussion !== undefined) return resolve(request, discussion, bodyOf(wire));
  throw new GitlabRefusal(404, { message: '404 Not found' });
}

function describe({ options, versions }: MergeRequest): object {
  const { base, start, head } = versions[0]!;
  return {
    iid: options.iid,
    title: options.title ?? 'A change',
    description: options.description ?? null,
    labels: options.labels ?? [],
    target_branch: options.targetBranch ?? 'main',
    sha: head,
    web_url: `https://gitlab.com/${options.project}/-/merge_requests/${options.iid}`,
    diff_refs: { base_sha: base, start_sha: start, head_sha: head },
  };
}

/** The newest has the highest. */
function versionId({ versions }: MergeRequest, index: number): number {
  return 100 + versions.length - index;
}

function describeFile({ old_path, new_path, diff }: ChangedFile): object {
  return {
    old_path,
    new_path,
    a_mode: '100644',
    b_mode: '100644',
    diff,
    new_file: /^@@ -0,0 /.test(diff),
    renamed_file: old_path !== new_path,
    deleted_file: /^@@ -\d+(?:,\d+)? \+0,0 /.test(diff),
    too_large: false,
    collapsed: false,
  };
}

function asNote({ id, author, body, type, system }: StoredNote): object {
  return { id, author: { ...author, username: `user${author.id}` }, body, type, system };
}

function isForJobs({ options }: MergeRequest, { method, path }: WireRequest): boolean {
  const project = `/api/v4/projects/${encodeURIComponent(options.project)}`;
  const request = `${project}/merge_requests/${options.iid}`;
  return (
    method === 'GET' &&
    (path === request || path === `${request}/notes` || path.startsWith(`${project}/repository/files/`))
  );
}

/** A file of the target branch, by that branch's name. */
function rawFile({ options }: MergeRequest, wire: WireRequest, project: string): Reply {
  const [, path = ''] = /^\/repository\/files\/([^/]+)\/raw$/.exec(wire.path.slice(project.length)) ?? [];
  const isKnown = wire.query.get('ref') === (options.targetBranch ?? 'main');
  const text = isKnown ? options.files?.[decodeURIComponent(path)] : undefined;
  if (text === undefined) throw new GitlabRefusal(404, { message: '404 File Not Found' });
  return { status: 200, headers: { 'content-type': 'text/plain' }, body: text };
}

function describeVersion({ base, start, head }: Version, id: number): object {
  return { id, base_commit_sha: base, start_commit_sha: start, head_commit_sha: head };
}

function asDiscussion(note: StoredNote): object {
  return { id: note.discussion, individual_note: note.type === null, notes: [note] };
}

function bodyOf(wire: WireRequest): Fields {
  const body = readJsonObject(wire.body);
  if (!body) throw new GitlabRefusal(400, { error: 'body is invalid' });
  return body;
}

function textBody(request: MergeRequest, { body }: Fields): string {
  if (typeof body !== 'string' || body.trim() === '')
    throw new GitlabRefusal(400, { error: 'body is missing, body is empty' });
  if (body.length > 1_000_000) throw new GitlabRefusal(400, { message: 'Note {:note=>["is too long"]}' });
  request.quickActions.push(...[...body.matchAll(/^\s*\/[a-z_]+\b.*$/gim)].map(([line]) => line.trim()));
  return body;
}

function discuss(request: MergeRequest, fields: Fields, holder: Holder): Reply {
  const body = textBody(request, fields);
  const position = fields.position as Fields | undefined;
  if (position) checkPosition(request, position);
  const note = request.add({
    author: { id: holder.id },
    body,
    type: position ? 'DiffNote' : null,
    ...(position && { position }),
  });
  return jsonReply(201, asDiscussion(note));
}

const BAD_LINE = { message: '400 Bad request - Note {:line_code=>["can\'t be blank", "must be a valid line code"]}' };

function checkPosition({ versions }: MergeRequest, position: Fields): void {
  const { base_sha, start_sha, head_sha, position_type, old_path, new_path, old_line, new_line } = position;
  if (position_type !== 'text') throw new GitlabRefusal(400, { error: 'position[position_type] is invalid' });
  const version = versions.find(
    ({ base, start, head }) => base === base_sha && start === start_sha && head === head_sha,
  );
  if (!version) throw new GitlabRefusal(400, { message: '400 Bad request - Note {:position=>["is incomplete"]}' });
  const file = version.files.find((one) => one.new_path === new_path && one.old_path === old_path);
  const fits = shownLines(file?.diff ?? '').some(
    ({ before, after }) => before === old_line && after === new_line && (before ?? after) !== undefined,
  );
  if (!fits) throw new GitlabRefusal(400, BAD_LINE);
}

function update(request: MergeRequest, id: number, fields: Fields, holder: Holder): Reply {
  const note = request.notes.find((one) => one.id === id);
  if (!note) throw new GitlabRefusal(404, { message: '404 Note Not Found' });
  if (note.author.id !== holder.id) throw new GitlabRefusal(403, { message: '403 Forbidden' });
  note.body = textBody(request, fields);
  return jsonReply(200, note);
}

function resolve(request: MergeRequest, discussion: string, { resolved }: Fields): Reply {
  const note = request.notes.find((one) => one.discussion === discussion && one.type === 'DiffNote');
  if (!note) throw new GitlabRefusal(404, { message: '404 Discussion Not Found' });
  note.resolved = resolved === true;
  return jsonReply(200, asDiscussion(note));
}
