/**
 * The base commit: the reviewed state of the branch that a change is for, as far as the checkout holds it.
 * In: a Git, the run's facts → out: the commit's files, read from its objects. Nothing is fetched.
 * Traps: a shallow checkout names its parents without having them; a partial one has trees without contents; a link in the base
 * may lead to a file of the change.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 */

import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { RunContext } from '../../core/context.ts';
import { isCommitId } from '../../kit/commit-id.ts';
import { contentId } from '../../kit/leaves.ts';
import type { Git } from './git.ts';

export interface BaseFile {
  readonly path: string;
  readonly kind: 'file' | 'link';
  readonly executable: boolean;
  readonly id: string;
}

export interface Base {
  readonly commit: string;
  readonly files: ReadonlyMap<string, BaseFile>;
}

const MOST_LINKS = 8;

/** The base of this run; undefined: the event names none, or the checkout does not hold it. */
export async function findBase(git: Git, head: string | undefined, context: RunContext): Promise<Base | undefined> {
  for (const commit of await candidates(git, head, context)) {
    const files = await listing(git, commit);
    if (files) return { commit, files };
  }
  return undefined;
}

async function candidates(git: Git, head: string | undefined, context: RunContext): Promise<string[]> {
  const merged = head === undefined ? undefined : await mergedInto(git, head, context);
  const { ref, sha } = context.base ?? {};
  const tracked = ref === undefined || sha !== undefined ? undefined : await git.commitOf(`refs/remotes/origin/${ref}`);
  return [sha, merged, tracked].filter((sha) => sha !== undefined && isCommitId(sha)) as string[];
}

/**
 * The first parent of GitHub's merge commit of a pull request: the base branch as it was when the merge was made.
 * Only when the checked-out commit is the run's own and its second parent is the change.
 */
async function mergedInto(git: Git, head: string, { sha, headSha, event }: RunContext): Promise<string | undefined> {
  if (event !== 'pull_request' || headSha === undefined || head !== sha) return undefined;
  try {
    const text = (await genuine(git, 'commit', [head])).get(head)!.toString('utf8');
    const parents = [...text.split('\n\n')[0]!.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]);
    return parents.length === 2 && parents[1] === headSha ? parents[0] : undefined;
  } catch {
    return undefined;
  }
}

async function listing(git: Git, commit: string): Promise<Map<string, BaseFile> | undefined> {
  try {
    const files = new Map<string, BaseFile>();
    const top = /^tree ([0-9a-f]+)$/m.exec((await genuine(git, 'commit', [commit])).get(commit)!.toString('latin1'));
    for (let level: [folder: string, id: string][] = [['', top![1]!]]; level.length > 0; ) {
      const trees = await genuine(
        git,
        'tree',
        level.map(([, id]) => id),
      );
      const next: typeof level = [];
      for (const [folder, tree] of level) {
        for (const { mode, name, id } of entriesOf(trees.get(tree)!, git.place.format)) {
          const path = `${folder}${name}`;
          const kind = mode === '120000' ? 'link' : mode.startsWith('100') ? 'file' : undefined;
          if (mode === '40000') next.push([`${path}/`, id]);
          else if (kind) files.set(path, { path, kind, executable: mode === '100755', id });
        }
      }
      level = next;
    }
    return files;
  } catch {
    return undefined;
  }
}

/** A file of a commit, by objects that are what their ids say. */
export async function genuineFile(git: Git, commit: string, path: string): Promise<Buffer | undefined> {
  const found = (await listing(git, commit))?.get(path);
  return found?.kind === 'file' ? (await genuineContents(git, [found.id])).get(found.id) : undefined;
}

/** @throws when one of them is missing, or is not what its id says */
async function genuine(
  git: Git,
  type: 'commit' | 'tree',
  ids: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const found = await contents(git, ids);
  for (const id of ids) {
    const body = found.get(id);
    const hash = body && createHash(git.place.format).update(`${type} ${body.length}\0`).update(body).digest('hex');
    if (hash !== id) throw new Error(`${type} ${id} is not genuine`);
  }
  return found;
}

function entriesOf(tree: Buffer, format: 'sha1' | 'sha256'): { mode: string; name: string; id: string }[] {
  const length = format === 'sha1' ? 20 : 32;
  const entries = [];
  for (let at = 0; at < tree.length; ) {
    const [space, end] = [tree.indexOf(0x20, at), tree.indexOf(0, at)];
    const [mode, name] = [tree.toString('latin1', at, space), tree.toString('utf8', space + 1, end)];
    at = end + 1 + length;
    entries.push({ mode, name, id: tree.toString('hex', end + 1, at) });
  }
  return entries;
}

/**
 * Contents that are what their id says; the others are missing: git does not look, and on a runner that keeps its folders an agent
 * of an earlier job may have written something else under an id of the base.
 */
export async function genuineContents(git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const found = [...(await contents(git, ids))];
  return new Map(found.filter(([id, content]) => contentId(content, git.place.format) === id));
}

/** Contents by id; an id is missing when the checkout does not hold it. */
export async function contents(git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return found;
  const output = await git.run(['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(10, at);
    const [id = '', type, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type === 'missing' || size === undefined) continue;
    found.set(id, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

/** The file of the base a path leads to, links within the base followed; undefined: to nothing, a folder or out of it. */
export async function resolveFile(git: Git, base: Base, path: string): Promise<BaseFile | undefined> {
  let at = path;
  for (let links = 0; links <= MOST_LINKS; links++) {
    const file = base.files.get(at);
    if (file?.kind !== 'link') return file;
    const target = (await genuineContents(git, [file.id])).get(file.id)?.toString('utf8');
    if (target === undefined || target.startsWith('/')) return undefined;
    at = posix.join(posix.dirname(at), target);
    if (at.startsWith('../')) return undefined;
  }
  return undefined;
}
