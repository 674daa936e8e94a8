/**
 * The change as a diff, and files of its base. In: a target, the checkout, perhaps the API → out: files with their hunks.
 * Talks to: the job's own GitHub, by git for missing history and by its API when git cannot.
 * Traps: a pull request is compared with the merge base, not with the newest commit of the branch it is for, or lines that others
 * changed look like its own; a shallow checkout has no merge base, so history is fetched into a folder of ours; the checkout's
 * configuration could start programs (flow/repo/git.ts).
 * https://git-scm.com/docs/git-diff-tree
 */
import { join, posix } from 'node:path';
import type { RunContext } from '../../core/context.ts';
import { KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import { Secret } from '../../core/secret.ts';
import { gitPlace, readIndex } from '../../kit/git-dir.ts';
import { isLoopbackHost } from '../../kit/private-address.ts';
import { type FileChange, parseDiff } from '../../review/diff.ts';
import { findBase, genuineContents, resolveFile } from '../repo/base.ts';
import { Git, GitError } from '../repo/git.ts';
import { type GithubReader, isTooLarge, unreadable } from './github.ts';
import { type Target, TOKEN_FIX } from './target.ts';

export interface ReadAsk {
  readonly target: Target;
  readonly context: RunContext;
  readonly github: GithubReader | undefined;
  readonly token: Secret | undefined;
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
    if (!(error instanceof GitError)) throw unreadable(error, TOKEN_FIX);
    reasons.push(error.message);
  }
  throw new KeylessError('change-unavailable', `The change could not be read: ${ask.target.says}.`, {
    likely: reasons.length > 0 ? `${reasons.join('; ')}.` : 'There is no checkout, and no token for the API.',
    fix:
      ask.target.kind === 'pull'
        ? `- uses: actions/checkout@v6\n  with:\n    fetch-depth: 0\n# or let the API be asked:\n${TOKEN_FIX}`
        : 'fetch-depth: 0   (under with: at actions/checkout; in a shell: a range of commits that exist)',
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
  if (found) return compare(git, { ...found, ruled }, 'the checkout');
  const fetched = ends && (await fetchHistory(git, ends, ask, reasons));
  return fetched && compare(git, { ...fetched, ruled }, 'the checkout and history that was fetched');
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
  const { server, repository, platform } = ask.context;
  const url = server === undefined ? undefined : fetchUrl(server, repository);
  if (platform !== 'github' || url === undefined) {
    reasons.push('the checkout does not hold its commits');
    return undefined;
  }
  const commits = [ends.to, ...(ends.from === undefined ? [] : [ends.from])];
  for (const depth of DEPTHS) {
    try {
      await git.fetch(url, commits, depth, ask.token && basic(ask.token));
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

function basic(token: Secret): Secret {
  const pair = Buffer.from(`x-access-token:${token.reveal()}`, 'utf8').toString('base64');
  return new Secret('header for git', `basic ${pair}`);
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

async function fromApi({ target, github, token }: ReadAsk, reasons: string[]): Promise<ReadChange | undefined> {
  if (target.kind !== 'pull' || !github) return undefined;
  if (!token) {
    reasons.push('there is no token to ask the API with');
    return undefined;
  }
  const { base, head, number } = target;
  const read = await github.diff(base, head).catch((error: unknown) => {
    if (!isTooLarge(error)) throw error;
    return undefined;
  });
  // The list of files is longer than GitHub's diff may be, but always that of the newest commit.
  const files = read ?? ((await github.pull(number)).head === head ? await github.files(number) : undefined);
  if (!files) return undefined;
  return { files, head, base, says: "GitHub's API", baseFile: (path) => github.file(path, base) };
}
