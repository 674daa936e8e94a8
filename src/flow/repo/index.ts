/**
 * The repository during a run: what of it the agent may obey, that it is put back afterwards, and what became of its files.
 * Three beats: `surveyRepository` looks (and may run beside the exchange), `hold` moves files out of the way just before the agent
 * starts, `conclude` tells what changed and puts everything back once the agent is dead.
 * In: the run's facts, the files every agent obeys → out: listed files, findings, changed files, a patch. Talks to no host.
 * Traps: everything the agent could reach in the meantime is hostile, the git folder included; whatever happens, what was moved
 * comes back (a lease says so before the first move).
 */
import { basename, dirname, join } from 'node:path';
import type { RepoFiles } from '../../agents/agent.ts';
import type { RepoConfig } from '../../core/agent-inputs.ts';
import type { RunContext } from '../../core/context.ts';
import { KeylessError } from '../../core/errors.ts';
import type { Finding } from '../../core/finding.ts';
import type { Host } from '../../core/host.ts';
import {
  type GitPlace,
  gitModules,
  gitPlace,
  headOf,
  type IndexCopy,
  putIndexBack,
  readIndex,
} from '../../kit/git-dir.ts';
import { type Matcher, matcher } from '../../kit/ignore-pattern.ts';
import { type KeptFiles, keepFiles } from '../../kit/kept-files.ts';
import { blobId, contentId, type IdFormat, isReachable, kindAt, type Leaf, leavesBelow } from '../../kit/leaves.ts';
import { type Move, moveAside, putBack, putStands, type Stand, takeOut, writeMoves } from '../../kit/moved-files.ts';
import { type Base, findBase } from './base.ts';
import { type Edits, findEdits, linksIn, type Overlay, type Snapshot, takeSnapshot } from './edits.ts';
import { Git, GitError } from './git.ts';
import { credentialsFinding, findCredentials, type GitCredentials, withoutCredentials } from './git-credentials.ts';
import { claimCheckout } from './one-at-a-time.ts';
import { findUnits, pathFrom, type Unit } from './set-aside.ts';
import { chooseMode, isAnother, modeFindings, type RepoMode } from './trust.ts';

export { isFromBase, type NamedFile, readFromBase } from './named-files.ts';
export { fromBase, isTrusted } from './trust.ts';

export interface RepositoryAsk {
  readonly context: RunContext;
  /** Absolute, inside the workspace. */
  readonly workingDirectory: string;
  /** The input `repo-config`; undefined: by event. */
  readonly repoConfig?: RepoConfig | undefined;
  /** Of every agent there is, whichever runs. */
  readonly repoFiles: readonly RepoFiles[];
  /** The agent may write: what it changes is told. */
  readonly edits: boolean;
  /** Folders of ours that may lie in the workspace (results), absolute. */
  readonly ours: readonly string[];
}

export interface Listed {
  /** Relative to the workspace. */
  readonly path: string;
  readonly what: 'set aside' | 'taken from base';
}

export interface Concluded {
  /**
   * Relative to the repository, a renamed file under both names; one with a line break in it as a JSON text.
   * Undefined: nothing is known (no repository, or the agent may not write).
   */
  readonly changedFiles?: readonly string[] | undefined;
  /** Path of the patch. */
  readonly patch?: string | undefined;
  /** Why there is no patch although files changed: exit 8, unless the run has failed anyway. */
  readonly stopped?: KeylessError | undefined;
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
}

export interface Repository {
  readonly mode: RepoMode;
  /** The agent may read instruction files: what lies there has been judged. */
  readonly instructions: boolean;
  readonly listed: readonly Listed[];
  /** One line for the log. */
  readonly says: string;
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
  /** Moves and replaces what is listed. @throws KeylessError environment-unsafe, with everything put back */
  hold(): void;
  /**
   * After the agent and all it started are dead. Never throws; puts everything back whatever happens.
   * @param patch where a patch may be written; undefined: none is wanted (cancelled)
   */
  conclude(patch?: string): Promise<Concluded>;
  /** Another run may work in the checkout from now on. */
  release(): void;
}

/** Other files that decide what runs later; an edit of them is told. */
const RUN_LATER = [
  '.github/',
  '/.gitlab-ci.yml',
  '.gitmodules',
  '.gitattributes',
  '.husky/',
  '.pre-commit-config.yaml',
];
/** Of a git folder: what makes git run programs in a later step. `commondir` leads to another folder's configuration and hooks. */
const GIT_FILES = [
  'commondir',
  'config',
  'config.worktree',
  'hooks/',
  'info/attributes',
  'info/exclude',
  'info/sparse-checkout',
];

const LONGEST_CONFIG_BYTES = 4 * 1024 * 1024;
/** In one place that was not as checked out. */
const MOST_WRITTEN = 5000;

/** Looks at everything, touches nothing of the workspace. @throws KeylessError environment-unsafe */
export async function surveyRepository(ask: RepositoryAsk, host: Host): Promise<Repository> {
  const place = findPlace(ask.context.workspace, ask.workingDirectory);
  // Before the look: what another run has moved away would be missed.
  const release = place ? claimCheckout(place.commonDir, host) : (): void => undefined;
  try {
    return await survey(ask, place, release, host);
  } catch (error) {
    release();
    throw error;
  }
}

async function survey(
  asked: RepositoryAsk,
  place: GitPlace | undefined,
  release: () => void,
  host: Host,
): Promise<Repository> {
  const context = place ? { ...asked.context, checkout: headOf(place) } : asked.context;
  const ask = { ...asked, context };
  const wanted = chooseMode(context, ask.repoConfig);
  const git = place && openGit(place, ask, host);
  const head = await git?.commitOf('HEAD');
  const credentials = place && credentialsOf(place, host);
  const moves = wanted === 'base' || wanted === 'none';
  const base = git && wanted === 'base' ? await findBase(git, head, context) : undefined;
  const mode = wanted === 'base' && !base ? 'none' : wanted;
  const matches = matcherOf(ask.repoFiles, host);
  const patterns = ask.repoFiles.flatMap(({ instructions, settings }) => [...instructions, ...settings]);
  const [links, taken, units] = await Promise.all([
    git && attempt(() => linksIn(git)),
    git && ask.edits ? attempt(() => takeSnapshot(git)) : undefined,
    moves ? unitsOf({ ...ask, ...context, matches, patterns, git, base, platform: host.platform }) : [],
  ]);
  const inner = Array.isArray(links) ? links : [];
  const seen = { ask, place, head, mode, units, base, matches, wanted, credentials, inner };
  return new Held(seen, taken, release, host);
}

function openGit(place: GitPlace, ask: RepositoryAsk, host: Host): Git {
  const inner = ask.ours
    .map((path) => pathFrom(place.top, path))
    .filter((path) => path !== '' && !path.startsWith('..'));
  const ignored = inner.map((path) => `/${path.replaceAll(/[\\*?[\]]/g, '\\$&')}/`);
  return new Git(join(host.files.privateDir(), 'git-before'), place, readIndex(place), host, { ignored });
}

/** Known to the vault from here on. */
function credentialsOf(place: GitPlace, host: Host): GitCredentials {
  const read = (path: string): string => {
    try {
      return host.files.read(path, LONGEST_CONFIG_BYTES);
    } catch {
      return '';
    }
  };
  const dirs = [place.commonDir, ...gitModules(place.commonDir).map(({ gitDir }) => gitDir)];
  const own = dirs.map((dir) => findCredentials(read(join(dir, 'config'))));
  const files = [...new Set(own.flatMap((one) => one.files))];
  const included = files.flatMap((path) => findCredentials(read(path)).secrets);
  const secrets = [...own.flatMap((one) => one.secrets), ...included];
  for (const secret of secrets) host.hide(secret);
  return { secrets, files };
}

/** The nearest repository, from the working folder up to the workspace. */
function findPlace(workspace: string, workingDirectory: string): GitPlace | undefined {
  for (let at = workingDirectory; ; at = dirname(at)) {
    const place = gitPlace(at);
    if (place) return place;
    if (at === workspace || at === dirname(at)) return undefined;
  }
}

function matcherOf(repoFiles: readonly RepoFiles[], host: Host): Matcher {
  const patterns = repoFiles.flatMap(({ instructions, settings }) => [...instructions, ...settings]);
  return matcher([...new Set(patterns)], host.platform !== 'linux');
}

async function unitsOf(ask: Parameters<typeof findUnits>[0]): Promise<readonly Unit[]> {
  try {
    return await findUnits(ask);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new KeylessError('environment-unsafe', 'The files that agents obey could not be found.', {
      likely: error.absent ? 'There is no git on PATH.' : `${error.message}.`,
      fix: 'Check out the repository, with git on the runner or in the image of the job, or say repo-config: head when everyone who can cause this event is trusted.',
      cause: error,
    });
  }
}

/** What cannot be had here is no reason to stop; it is told. */
async function attempt<T>(work: () => Promise<T>): Promise<T | string> {
  try {
    return await work();
  } catch (error) {
    return error instanceof GitError
      ? error.message
      : `it failed (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`;
  }
}

interface Surveyed {
  readonly ask: RepositoryAsk;
  readonly place: GitPlace | undefined;
  readonly head: string | undefined;
  readonly wanted: RepoMode;
  readonly mode: RepoMode;
  readonly units: readonly Unit[];
  readonly base: Base | undefined;
  readonly matches: Matcher;
  readonly credentials: GitCredentials | undefined;
  /** Submodules the index knows, checked out or not. */
  readonly inner: readonly string[];
}

class Held implements Repository {
  readonly release: () => void;
  readonly #seen: Surveyed;
  /** Text: why there is none. */
  readonly #snapshot: Snapshot | string | undefined;
  readonly #host: Host;
  readonly #store: string;
  #moves: readonly Move[] = [];
  readonly #guards: KeptFiles[] = [];
  #index: IndexCopy | undefined;
  #release: (() => void) | undefined;

  constructor(seen: Surveyed, snapshot: Snapshot | string | undefined, release: () => void, host: Host) {
    this.release = release;
    this.#seen = seen;
    this.#snapshot = snapshot;
    this.#host = host;
    this.#store = join(host.files.privateDir(), 'set-aside');
  }

  get mode(): RepoMode {
    return this.#seen.mode;
  }

  get instructions(): boolean {
    return this.mode === 'head' || this.mode === 'base';
  }

  get listed(): readonly Listed[] {
    return this.#seen.units.map(({ path, what }) => ({ path, what }));
  }

  get says(): string {
    const { mode, base, ask } = this.#seen;
    if (mode === 'head') return 'instruction files as checked out';
    if (mode === 'unread') return 'instruction files are not read (repo-config: head reads them)';
    if (mode === 'none') return 'instruction files are not read';
    return `instruction files as on ${ask.context.base?.ref ?? 'the base'} (${base?.commit.slice(0, 10)})`;
  }

  get findings(): readonly Finding[] {
    const { ask, credentials } = this.#seen;
    const kept = credentials && credentialsFinding(credentials, ask.context.platform);
    return [...modeFindings(ask.context, this.mode), ...(kept ? [kept] : [])];
  }

  get notes(): readonly string[] {
    const { wanted, mode, ask, place } = this.#seen;
    const notes: string[] = [];
    if (ask.repoConfig === undefined && isAnother(ask.context)) {
      notes.push(
        `What is checked out is not the commit of this ${ask.context.event}: it is treated as a change that nobody has reviewed. Where it is meant: repo-config: head.`,
      );
    }
    if (wanted === 'base' && mode === 'none') {
      const depth =
        ask.context.platform === 'gitlab'
          ? 'GIT_DEPTH: "0" as a variable of the job (git-depth: 0 with our templates)'
          : `fetch-depth: ${ask.context.event === 'pull_request' ? 2 : 0} at actions/checkout`;
      notes.push(
        `The checkout does not hold the base of this ${ask.context.event ?? 'run'}: the files that agents obey are set aside, and no instruction file is read. To read them as on the base branch: ${depth}.`,
      );
    }
    if (ask.edits && !place) notes.push('The folder is no git repository: what the agent changes there is not told.');
    if (typeof this.#snapshot === 'string') notes.push(`What the agent changes is not told: ${this.#snapshot}.`);
    return notes;
  }

  hold(): void {
    const { place, units, ask, credentials, inner } = this.#seen;
    const root = ask.context.workspace;
    this.#moves = units.map(({ path }, at) => ({
      path,
      ...(kindAt(root, path) === undefined ? {} : { kept: String(at) }),
    }));
    try {
      if (place) this.#guardGit(place, inner, credentials?.files ?? []);
      if (units.length === 0) return;
      writeMoves(this.#store, this.#moves);
      this.#host.lease({ kind: 'moved', path: this.#store, to: root });
      moveAside(root, this.#store, this.#moves);
      putStands(
        root,
        units.flatMap(({ stands }) => stands),
      );
    } catch (error) {
      putBack(root, this.#store, this.#moves);
      this.#restoreGit();
      throw cannotMove(error);
    }
  }

  async conclude(patch?: string): Promise<Concluded> {
    const { workspace } = this.#seen.ask.context;
    const findings: Finding[] = [];
    const notes: string[] = [];
    const meddled = this.#restoreGit();
    if (meddled.length > 0) findings.push(gitFinding(meddled));
    const overlay = await attempt(async () => this.#overlay());
    if (typeof overlay === 'string')
      notes.push(`What the agent wrote over ${shown(this.#moves.map(({ path }) => path))} is lost: ${overlay}.`);
    const laid = typeof overlay === 'string' ? { written: [], removed: [] } : overlay;
    const blocked = putBack(workspace, this.#store, this.#moves);
    const left = putBack(workspace, this.#store, blocked, true);
    if (blocked.length > left.length)
      notes.push(`Put back over what the agent had put in the way: ${shown(blocked.map(({ path }) => path))}.`);
    if (left.length > 0) findings.push(lostFinding(left));
    else await attempt(async () => this.#host.files.remove(this.#store));
    let edits: Edits | undefined;
    if (patch !== undefined && typeof this.#snapshot === 'object') {
      const snapshot = this.#snapshot;
      const dir = join(this.#host.files.privateDir(), 'git-after');
      const found = await attempt(() => findEdits(snapshot, this.#inRepository(laid), { dir, patch }, this.#host));
      if (typeof found === 'string') notes.push(`What the agent changed is not told: ${found}.`);
      else edits = found;
    }
    const told = this.#writtenFinding([...laid.written.map(({ path }) => path), ...laid.removed], edits);
    if (told) findings.push(told);
    const moved = await this.#headFinding();
    if (moved) findings.push(moved);
    const made = [...(await this.#newLinks()), ...(edits?.repositories ?? [])];
    if (made.length > 0) findings.push(repositoryFinding([...new Set(made)].sort()));
    return {
      changedFiles: edits?.changedFiles.map(oneLine),
      patch: edits?.patch,
      stopped: edits?.stopped,
      findings,
      notes: [...notes, ...(edits?.notes ?? [])],
    };
  }

  #guardGit(place: GitPlace, inner: readonly string[], files: readonly string[]): void {
    this.#release = this.#host.atExit?.(() => void this.#restoreGit());
    this.#index = readIndex(place);
    // One after the other: a failure half way gives back what was taken until then.
    this.#guards.push(keepFiles(place.commonDir, GIT_FILES, withoutCredentials));
    if (place.gitDir !== place.commonDir) this.#guards.push(keepFiles(place.gitDir, GIT_FILES));
    // A file that says where the git folder is could say another one.
    this.#guards.push(keepFiles(place.top, ['.git']));
    for (const { gitDir, top } of gitModules(place.commonDir)) {
      this.#guards.push(keepFiles(gitDir, GIT_FILES, withoutCredentials));
      if (top !== undefined) this.#guards.push(keepFiles(top, ['.git']));
    }
    // git looks into each of them, also where nothing was checked out until now.
    for (const link of inner.filter((path) => isReachable(place.top, path))) {
      this.#guards.push(keepFiles(join(place.top, link), ['.git']));
      this.#guards.push(keepFiles(join(place.top, link, '.git'), GIT_FILES, withoutCredentials));
    }
    for (const path of files) this.#guards.push(keepFiles(dirname(path), [basename(path)], withoutCredentials));
  }

  /** The names that had been changed. */
  #restoreGit(): string[] {
    this.#release?.();
    return this.#guards.flatMap((guard) => guard.restore());
  }

  /** Repositories within that the agent has made known to the index, which is put back then: git would look into each. */
  async #newLinks(): Promise<readonly string[]> {
    const { place } = this.#seen;
    const before = this.#index;
    if (!place || !before) return [];
    const found = await attempt(async () => {
      const now = readIndex(place);
      if (isSameIndex(before, now)) return [];
      const links = (index: IndexCopy): Promise<readonly string[]> =>
        linksIn(new Git(join(this.#host.files.privateDir(), 'git-links'), place, index, this.#host));
      const known = await links(before);
      return (await links(now)).filter((link) => !known.includes(link));
    });
    if (typeof found !== 'string' && found.length === 0) return [];
    await attempt(async () => putIndexBack(place, before));
    return typeof found === 'string' ? [] : found;
  }

  /** What the agent wrote in the places that were not as checked out; taken out of the workspace, so that all can be put back. */
  #overlay(): Overlay {
    const { units, ask, place } = this.#seen;
    const root = ask.context.workspace;
    const format = place?.format ?? 'sha1';
    const folder = join(this.#host.files.privateDir(), 'written');
    const written: { path: string; at: string; leaf: Leaf }[] = [];
    const removed: string[] = [];
    if (this.#moves.length === 0) return { written, removed };
    for (const { path, stands } of units) {
      const leaves = kindAt(root, path) === undefined ? [] : (leavesBelow(root, path, MOST_WRITTEN) ?? []);
      for (const leaf of leaves) {
        const stand = stands.find((one) => one.path === leaf.path);
        if (stand && isStand(root, leaf, stand, format)) continue;
        const at = join(folder, String(written.length));
        takeOut(root, leaf.path, at);
        written.push({ path: leaf.path, at, leaf });
      }
      const names = new Set(leaves.map((leaf) => leaf.path));
      removed.push(...stands.map((stand) => stand.path).filter((name) => !names.has(name)));
    }
    return { written, removed };
  }

  /** The same, by paths of the repository. */
  #inRepository({ written, removed }: Overlay): Overlay {
    const { ask, place } = this.#seen;
    const prefix = place ? pathFrom(ask.context.workspace, place.top) : '';
    const start = prefix === '' ? '' : `${prefix}/`;
    return {
      written: written.flatMap((one) =>
        one.path.startsWith(start) ? [{ ...one, path: one.path.slice(start.length) }] : [],
      ),
      removed: removed.flatMap((path) => (path.startsWith(start) ? [path.slice(start.length)] : [])),
    };
  }

  #writtenFinding(written: readonly string[], edits: Edits | undefined): Finding | undefined {
    const { repoFiles } = this.#seen.ask;
    const grave = matcher([...RUN_LATER, ...repoFiles.flatMap(({ settings }) => settings)]);
    const obeyed = (edits?.changedFiles ?? []).filter(
      (path) => this.#seen.matches(path) !== undefined || grave(path) !== undefined,
    );
    const paths = [...new Set([...obeyed, ...written])].sort();
    if (paths.length === 0) return undefined;
    const where = edits
      ? 'what the agent wrote there is in the patch alone'
      : 'what the agent wrote there was taken out';
    return {
      id: 'agent-wrote-config',
      layer: 'agent',
      verdict: 'exceeded',
      severity: paths.some((path) => grave(path) !== undefined) ? 'high' : 'medium',
      title: `The agent wrote ${shown(paths)}.`,
      detail: `Agents, CI systems or git obey such files: they act in later runs.${written.length === 0 ? '' : ` In the workspace they are as before; ${where}.`}`,
      fix: 'Read these lines of the patch before it is applied, or deny such paths where it is.',
    };
  }

  /** Commits stay in the checkout; nobody pushes them. */
  async #headFinding(): Promise<Finding | undefined> {
    const { place, head } = this.#seen;
    if (!place || this.#guards.length === 0) return undefined;
    const git = new Git(join(this.#host.files.privateDir(), 'git-head'), place, undefined, this.#host);
    const now = await git.commitOf('HEAD');
    if (now === head || this.#host.cancelled.aborted) return undefined;
    return {
      id: 'agent-moved-head',
      layer: 'agent',
      verdict: 'exceeded',
      severity: 'medium',
      title: `The agent committed, or switched to another commit: HEAD was ${head?.slice(0, 10) ?? 'unborn'} and is ${now?.slice(0, 10) ?? 'unborn'}.`,
      detail: 'The patch holds what became of the files, whoever committed them. Nothing was pushed by this step.',
      fix: 'git reset --soft to the first commit, if a later step of this job works on the checkout.',
    };
  }
}

function isStand(root: string, leaf: Leaf, { content, executable }: Stand, format: IdFormat): boolean {
  const alike = leaf.kind === 'file' && leaf.executable === executable && leaf.bytes === content.length;
  return alike && blobId(root, leaf, format) === contentId(content, format);
}

/** A name that fits on a line: as it is, or as a JSON text when it holds what would break one. */
function oneLine(path: string): string {
  return /^"|[\0-\x1f\x7f]/.test(path) ? JSON.stringify(path) : path;
}

function shown(paths: readonly string[]): string {
  const most = 10;
  const names = paths.slice(0, most).map((path) => JSON.stringify(path).slice(1, -1));
  return `${names.join(', ')}${paths.length > most ? ` and ${paths.length - most} more` : ''}`;
}

function isSameIndex(one: IndexCopy, other: IndexCopy): boolean {
  const names = Object.keys(one.files);
  return (
    names.length === Object.keys(other.files).length &&
    names.every((name) => Buffer.from(one.files[name]!).equals(other.files[name] ?? Buffer.alloc(0)))
  );
}

function repositoryFinding(made: readonly string[]): Finding {
  return {
    id: 'agent-made-repository',
    layer: 'agent',
    verdict: 'exceeded',
    severity: 'high',
    title: `The agent left a git repository of its own within the checkout: ${shown(made)}.`,
    detail:
      'Its configuration can name programs; git starts them once a later step adds the folder, commits or asks for the status.',
    fix: 'Work with the patch in a job of its own; or remove these folders before any later step calls git.',
  };
}

function gitFinding(meddled: readonly string[]): Finding {
  return {
    id: 'agent-git-config',
    layer: 'agent',
    verdict: 'exceeded',
    severity: 'high',
    title: `The agent changed the git folder (${shown(meddled)}); it was put back.`,
    detail: 'What stands there makes git start programs in a later step of this job.',
  };
}

function lostFinding(left: readonly Move[]): Finding {
  return {
    id: 'repo-files-lost',
    layer: 'agent',
    verdict: 'exceeded',
    severity: 'high',
    title: `${shown(left.map(({ path }) => path))} could not be put back.`,
    detail: 'The agent changed the folders they lie in, so that this user may not write there.',
    fix: 'Check out again in a later step that needs them.',
  };
}

function cannotMove(error: unknown): KeylessError {
  const { code, message } = error as NodeJS.ErrnoException;
  return new KeylessError('environment-unsafe', 'The files that agents obey could not be moved out of the way.', {
    likely: `The system says ${code ?? message.split(':')[0]}: this user may not write to the workspace, or a link is in the way.`,
    fix: 'Check out as the user this step runs as.',
    cause: error,
  });
}
