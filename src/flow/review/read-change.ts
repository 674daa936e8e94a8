/**
 * The change as a diff, and files of its base. In: a target, the checkout, perhaps the API → out: files with their hunks.
 * Talks to: the job's own host, by git for missing history and by its API when git cannot.
 * Traps: a pull request is compared with the merge base, not with the newest commit of the branch it is for, or lines that others
 * changed look like its own; a shallow checkout has no merge base, so history is fetched into a folder of ours; the checkout's
 * configuration could start programs (flow/repo/git.ts).
 * https://git-scm.com/docs/git-diff-tree
 */
import { join, posix } from 'node:path';
import type { RunContext } from '../../core/context.ts';
import { KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import { gitPlace, readIndex } from '../../kit/git-dir.ts';
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

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
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
  const place = gitPlace(context.workspace);
  if (!place) {
    reasons.push('the workspace is no checkout');
    return undefined;
  }
  const index = target.kind === 'staged' ? readIndex(place) : undefined;
  const git = new Git(join(host.files.privateDir(), 'git-change'), place, index, host);
  if (target.kind === 'staged') {
    const head = (await git.commitOf('HEAD')) ?? EMPTY_TREE[place.format];
    const text = await git.run(['diff-index', '--cached', ...PATCH, head]);
    return made(git, text, { base: head, head, ruled: head, says: 'the index of the checkout' });
  }
  const ends = await endsOf(git, target, context);
  const found = ends && (await mergeBase(git, ends));
  const ruled = target.kind === 'pull' ? target.base : undefined;
  if (found) return ruledByNewest(await compare(git, { ...found, ruled }, 'the checkout'), ask, host);
  const fetched = ends && (await fetchHistory(git, ends, ask, reasons));
  if (!fetched) return undefined;
  const change = await compare(git, { ...fetched, ruled }, 'the checkout and history that was fetched');
  return ruledByNewest(change, ask, host);
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
}

/** Both ends as commits; undefined: there is no such commit anywhere. */
async function endsOf(
  git: Git,
  target: Exclude<Target, { kind: 'staged' }>,
  { base }: RunContext,
): Promise<Ends | undefined> {
  if (target.kind === 'pull') return { from: target.base, to: target.head };
  const named = async (name: string): Promise<string | undefined> =>
    COMMIT.test(name) ? name : ((await git.commitOf(name)) ?? (await git.commitOf(`refs/remotes/origin/${name}`)));
  const to = await named(target.to);
  if (to === undefined) return undefined;
  if (target.from === undefined) {
    const main = base?.ref === undefined ? undefined : await git.commitOf(`refs/remotes/origin/${base.ref}`);
    return { from: main === to ? undefined : main, to };
  }
  const from = await named(target.from);
  return from === undefined ? undefined : { from, to };
}

/** Undefined: a commit is missing, or nothing here joins them. */
async function mergeBase(git: Git, { from, to }: Ends): Promise<{ from: string; to: string } | undefined> {
  if (!(await has(git, to))) return undefined;
  // A new branch: against the commit before, as far as it is known.
  if (from === undefined) {
    const parent = (await git.run(['rev-parse', '--verify', '--quiet', `${to}^`], undefined, [0, 1, 128])).toString();
    return COMMIT.test(parent.trim()) ? { from: parent.trim(), to } : undefined;
  }
  if (!(await has(git, from))) return undefined;
  const common = (await git.run(['merge-base', from, to], undefined, [0, 1])).toString('latin1').trim();
  return COMMIT.test(common) ? { from: common, to } : undefined;
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

/** Plain http is for this machine alone. */
function fetchUrl(server: string, repository: string | undefined): string | undefined {
  if (!URL.canParse(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository ?? '')) return undefined;
  const { protocol, hostname, origin } = new URL(server);
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopbackHost(hostname))) return undefined;
  return `${origin}/${repository}`;
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
