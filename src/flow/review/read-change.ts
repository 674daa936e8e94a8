/**
 * The change as a diff, and files of its base. In: a target, the checkout, perhaps the API → out: files with their hunks.
 * Talks to: the job's own host, by git for missing history and by its API when git cannot.
 * Traps: a pull request is compared with the merge base, not with the newest commit of the branch it is for, or lines that others
 * changed look like its own; a shallow checkout has no merge base, so history is fetched into a folder of ours; the checkout's
 * configuration could start programs (flow/repo/git.ts).
 * https://git-scm.com/docs/git-diff-tree
 */

import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { RunContext } from '../../core/context.ts';
import { KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import { isCommitId } from '../../kit/commit-id.ts';
import { type GitPlace, gitPlace, readIndex } from '../../kit/git-dir.ts';
import { isLoopbackHost } from '../../kit/private-address.ts';
import { ApiError } from '../../review/api.ts';
import { type FileChange, parseDiff } from '../../review/diff.ts';
import { findBase, genuineContents, resolveFile } from '../repo/base.ts';
import { Git, GitError } from '../repo/git.ts';
import type { Forge } from './forge.ts';
import type { Target } from './target.ts';

export interface ReadAsk {
  readonly target: Target;
  readonly context: RunContext;
  readonly forge: Forge | undefined;
}

export interface ReadChange {
  readonly files: readonly FileChange[];
  /** Newest commit of the change; of what is staged the one it is upon. */
  readonly head: string;
  /** Commit the change is compared with. */
  readonly base: string;
  /** A text of the base; undefined: it has no such file. */
  readonly baseFile: (path: string) => Promise<string | undefined>;
  /** Where it was read from, for the log. */
  readonly says: string;
}

/** Commits that are fetched, until the merge base is among them. */
const DEPTHS = [100, 1000, undefined] as const;

/** @throws KeylessError change-unavailable */
export async function readChange(ask: ReadAsk, host: Host): Promise<ReadChange> {
  const reasons: string[] = [];
  try {
    const local = await fromGit(ask, host, reasons);
    if (local) return local;
    const remote = await fromApi(ask, reasons);
    if (remote) return remote;
  } catch (error) {
    if (!(error instanceof GitError || error instanceof ApiError)) throw error;
    reasons.push(error.message);
  }
  throw new KeylessError('change-unavailable', `The change could not be read: ${ask.target.says}.`, {
    likely: reasons.length > 0 ? `${reasons.join('; ')}.` : 'There is no checkout, and no token for the API.',
    fix: ask.forge?.cures.history ?? 'a range of commits that this checkout holds: git log --oneline',
  });
}

async function fromGit(ask: ReadAsk, host: Host, reasons: string[]): Promise<ReadChange | undefined> {
  const { target, context } = ask;
  const place = gitPlace(context.workspace) ?? placeBelow(ask, host);
  if (!place) {
    if (target.kind !== 'pull') throw noCheckout(ask);
    reasons.push(NO_CHECKOUT);
    return undefined;
  }
  const index = target.kind === 'staged' ? readIndex(place) : undefined;
  const git = new Git(join(host.files.privateDir(), 'git-change'), place, index, host);
  if (target.kind === 'staged') {
    const head = (await git.commitOf('HEAD')) ?? EMPTY_TREE[place.format];
    const text = await git.run(['diff-index', '--cached', ...PATCH, head]);
    return made(git, text, { base: head, head, ruled: head, says: 'the index of the checkout' });
  }
  const ends = await endsOf(git, target, ask);
  const ruled = target.kind === 'pull' ? target.base : undefined;
  const alone = ends.alone === undefined ? '' : `, of a new branch only its last commit (${ends.alone})`;
  const found = await mergeBase(git, ends);
  if (found) return ruledByNewest(await compare(git, { ...found, ruled }, `the checkout${alone}`), ask, host);
  const fetched = await fetchHistory(git, ends, ask, reasons);
  if (!fetched) return undefined;
  const change = await compare(git, { ...fetched, ruled }, `the checkout and history that was fetched${alone}`);
  return ruledByNewest(change, ask, host);
}

/** actions/checkout with `path:`; no link may lead out of the workspace. */
function placeBelow({ target: { folder }, context }: ReadAsk, { files }: Host): GitPlace | undefined {
  const inside = folder !== undefined && files.isWithin(folder, context.workspace);
  return inside ? gitPlace(folder) : undefined;
}

const NO_CHECKOUT = 'the workspace is no checkout, and working-directory names none';

/** In a shell one may stand below the root: what is told there names files from the root on, so it has to be run there. */
function noCheckout({ target, context: { platform, workspace } }: ReadAsk): KeylessError {
  const what = `The change could not be read: ${target.says.slice(0, 200)}.`;
  if (platform !== 'shell') {
    return new KeylessError('change-unavailable', what, {
      likely: `${NO_CHECKOUT.replace(/^t/, 'T')}.`,
      fix: 'working-directory: repo   (the folder of the checkout, where it is not the workspace itself)',
    });
  }
  const root = foldersAbove(workspace).find((folder) => gitPlace(folder) !== undefined);
  return new KeylessError('change-unavailable', what, {
    likely: root === undefined ? 'This folder is in no checkout.' : 'This folder is not the root of its checkout.',
    fix: root === undefined ? 'Run it in the root of a repository.' : `cd ${root}`,
  });
}

function foldersAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [above, ...foldersAbove(above)];
}

/**
 * GitLab's job knows an older commit of the branch that a change is for, which its author can choose: rules are those of the
 * branch now, as far as the host can be asked.
 */
function ruledByNewest(change: ReadChange, { target, context, forge }: ReadAsk, { voice }: Host): ReadChange {
  const branch = context.base?.ref;
  if (target.kind !== 'pull' || context.platform !== 'gitlab' || branch === undefined || !forge?.hasToken)
    return change;
  return {
    ...change,
    baseFile: (path) =>
      forge.file(posix.normalize(path), branch).catch((error: unknown) => {
        if (!(error instanceof ApiError)) throw error;
        const note = `Rules are read from the commit that the change was made from: ${branch} could not be asked (${error.message}).`;
        voice.annotate('warning', note, 'keyless-agent review');
        return change.baseFile(path);
      }),
  };
}

interface Ends {
  readonly from: string | undefined;
  readonly to: string;
  /** Why nothing but the last commit can be read. */
  readonly alone?: string | undefined;
}

/** Both ends as commits. @throws KeylessError change-unavailable for a name that the checkout does not know */
async function endsOf(git: Git, target: Exclude<Target, { kind: 'staged' }>, ask: ReadAsk): Promise<Ends> {
  if (target.kind === 'pull') return { from: target.base, to: target.head };
  const named = async (name: string): Promise<string> => {
    if (isCommitId(name)) return name;
    const commit = (await git.commitOf(name)) ?? (await git.commitOf(`refs/remotes/origin/${name}`));
    if (commit === undefined) throw unknownCommit(name, git, ask);
    return commit;
  };
  const to = await named(target.to);
  return target.from === undefined ? newBranch(git, to, ask) : { from: await named(target.from), to };
}

function unknownCommit(name: string, { place }: Git, { target, forge }: ReadAsk): KeylessError {
  const isShallow = existsSync(join(place.commonDir, 'shallow'));
  const all = forge?.cures.history ?? 'git fetch --unshallow';
  return new KeylessError('change-unavailable', `The change could not be read: ${target.says.slice(0, 200)}.`, {
    likely: `${name.slice(0, 100)} is no commit of this checkout${isShallow ? ', which holds the newest commits alone (it is shallow)' : ''}.`,
    fix: isShallow ? all : 'a range of commits that this checkout holds: git log --oneline',
  });
}

/** Nothing is known of what was there before the push: against the branch that changes go to, fetched where it is not here. */
async function newBranch(git: Git, to: string, ask: ReadAsk): Promise<Ends> {
  const ref = ask.context.base?.ref;
  if (ref === undefined) return { from: undefined, to, alone: 'what it comes from is not known' };
  const known = await git.commitOf(`refs/remotes/origin/${ref}`);
  const from = known ?? (await fetchBranch(git, ref, ask));
  if (from instanceof GitError) return { from: undefined, to, alone: `${ref} is not here: ${from.message}` };
  return from === to ? { from: undefined, to, alone: `it is ${ref}` } : { from, to };
}

const FETCHED = 'refs/keyless-agent/base';

async function fetchBranch(git: Git, ref: string, { context, forge }: ReadAsk): Promise<string | GitError> {
  const url = context.server === undefined ? undefined : fetchUrl(context.server, context.repository);
  const isPlain = /^[\w#@%+][\w#@%+./-]*$/.test(ref) && !ref.includes('..');
  if (!forge || url === undefined || !isPlain) return new GitError('it cannot be fetched');
  try {
    await git.fetch(url, [`refs/heads/${ref}:${FETCHED}`], 1, forge.gitHeader);
    return (await git.run(['rev-parse', '--verify', '--quiet', FETCHED])).toString('latin1').trim();
  } catch (error) {
    if (error instanceof GitError) return error;
    throw error;
  }
}

/** Undefined: a commit is missing, or nothing here joins them. */
async function mergeBase(git: Git, { from, to }: Ends): Promise<{ from: string; to: string } | undefined> {
  if (!(await has(git, to))) return undefined;
  // Against the commit before, as far as it is known.
  if (from === undefined) {
    const parent = (await git.run(['rev-parse', '--verify', '--quiet', `${to}^`], undefined, [0, 1, 128])).toString();
    return isCommitId(parent.trim()) ? { from: parent.trim(), to } : undefined;
  }
  if (!(await has(git, from))) return undefined;
  const common = (await git.run(['merge-base', from, to], undefined, [0, 1])).toString('latin1').trim();
  return isCommitId(common) ? { from: common, to } : undefined;
}

async function has(git: Git, commit: string): Promise<boolean> {
  try {
    await git.run(['cat-file', '-e', `${commit}^{commit}`]);
    return true;
  } catch {
    return false;
  }
}

async function fetchHistory(git: Git, ends: Ends, ask: ReadAsk, reasons: string[]) {
  const { server, repository } = ask.context;
  const url = server === undefined ? undefined : fetchUrl(server, repository);
  if (!ask.forge || url === undefined) {
    reasons.push('the checkout does not hold its commits');
    return undefined;
  }
  const commits = [ends.to, ...(ends.from === undefined ? [] : [ends.from])];
  for (const depth of DEPTHS) {
    try {
      await git.fetch(url, commits, depth, ask.forge.gitHeader);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      reasons.push(`missing history could not be fetched (${error.message})`);
      return undefined;
    }
    const found = await mergeBase(git, ends);
    if (found) return found;
  }
  reasons.push('the two commits have no common ancestor');
  return undefined;
}

/** Where git finds a repository; undefined: nowhere that is safe. Plain http is for this machine alone. */
export function fetchUrl(server: string, repository: string | undefined): string | undefined {
  // GitLab has groups in groups, may lie below a path, and leads to the name with its ending, which git does not follow here.
  if (!URL.canParse(server) || !/^[\w.-]+(?:\/[\w.-]+)+$/.test(repository ?? '')) return undefined;
  const { protocol, hostname, origin, pathname } = new URL(server);
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopbackHost(hostname))) return undefined;
  return `${origin}${pathname.replace(/\/$/, '')}/${repository}.git`;
}

const PATCH = [
  '-r',
  '-p',
  '-M',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--submodule=short',
];
const EMPTY_TREE = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
} as const;

interface Compared {
  readonly from: string;
  readonly to: string;
  /** Commit whose rules hold: the newest of the branch a change is for, so that no change can choose an older one. */
  readonly ruled: string | undefined;
}

async function compare(git: Git, { from, to, ruled = from }: Compared, says: string): Promise<ReadChange> {
  return made(git, await git.run(['diff-tree', ...PATCH, from, to]), { base: from, head: to, ruled, says });
}

type Facts = Pick<ReadChange, 'base' | 'head' | 'says'> & { readonly ruled: string };

function made(git: Git, text: Buffer, { base, head, says, ruled }: Facts): ReadChange {
  return {
    files: parseDiff(text.toString('utf8')),
    head,
    base,
    says,
    baseFile: async (path) => {
      const listed = await findBase(git, undefined, { ...NO_FACTS, base: { sha: ruled } });
      const file = listed && (await resolveFile(git, listed, posix.normalize(path.replaceAll('\\', '/'))));
      return file && (await genuineContents(git, [file.id])).get(file.id)?.toString('utf8');
    },
  };
}

const NO_FACTS: RunContext = { platform: 'shell', dependabot: false, runner: 'unknown', workspace: '', debug: false };

async function fromApi({ target, forge }: ReadAsk, reasons: string[]): Promise<ReadChange | undefined> {
  if (target.kind !== 'pull' || !forge) return undefined;
  if (!forge.hasToken) {
    reasons.push('there is no token to ask the API with');
    return undefined;
  }
  const { base, head, number } = target;
  const files = await forge.read(number, base, head);
  if (!files) return undefined;
  return { files, head, base, says: `${forge.name}'s API`, baseFile: (path) => forge.file(path, base) };
}
