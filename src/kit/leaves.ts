/**
 * What lies below a path: files and links with the ids git gives them. Touches the file system directly, reading only.
 * In: a root, a relative path → out: leaves. No link is followed, neither on the way nor at the end.
 * Trap: names that are no UTF-8 cannot be named back to the system; whoever gets one must not think it was handled.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects (blob ids)
 */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync, type Stats } from 'node:fs';
import { join } from 'node:path';

export interface Leaf {
  /** Relative to the root, `/` separated. */
  readonly path: string;
  readonly kind: 'file' | 'link' | 'other';
  readonly executable: boolean;
  readonly bytes: number;
}

export type IdFormat = 'sha1' | 'sha256';

/** True when every folder on the way to `path` is a real folder of the root, no link. */
export function isReachable(root: string, path: string): boolean {
  const parents = path.split('/').slice(0, -1);
  return parents.every((_, at) => {
    const stats = lstatSync(join(root, ...parents.slice(0, at + 1)), { throwIfNoEntry: false });
    return stats?.isDirectory() === true;
  });
}

export function kindAt(root: string, path: string): Leaf['kind'] | 'folder' | undefined {
  if (!isReachable(root, path)) return undefined;
  const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
  return stats?.isDirectory() ? 'folder' : stats && kindOf(stats);
}

/** What lies there, unless it is a folder, or a link is on the way. */
export function leafAt(root: string, path: string): Leaf | undefined {
  if (!isReachable(root, path)) return undefined;
  const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
  return stats === undefined || stats.isDirectory() ? undefined : leafOf(path, stats);
}

function leafOf(path: string, stats: Stats): Leaf {
  return { path, kind: kindOf(stats), executable: (stats.mode & 0o100) !== 0, bytes: stats.size };
}

function kindOf(stats: Stats): Leaf['kind'] {
  return stats.isFile() ? 'file' : stats.isSymbolicLink() ? 'link' : 'other';
}

/**
 * Every leaf at or below `path`, sorted; undefined: there are more than `most`, or it cannot be read.
 * @param skip folders of these names are not entered
 */
export function leavesBelow(
  root: string,
  path: string,
  most: number,
  skip: readonly string[] = [],
): readonly Leaf[] | undefined {
  const leaves: Leaf[] = [];
  const waiting = [path];
  try {
    while (waiting.length > 0) {
      const at = waiting.pop()!;
      const stats = lstatSync(join(root, at), { throwIfNoEntry: false });
      if (stats === undefined) continue;
      if (stats.isDirectory()) {
        const names = readdirSync(join(root, at)).filter((name) => !skip.includes(name));
        for (const name of names) waiting.push(at === '' ? name : `${at}/${name}`);
      } else {
        leaves.push(leafOf(at, stats));
      }
      if (leaves.length + waiting.length > most) return undefined;
    }
  } catch {
    return undefined;
  }
  return leaves.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** The id git gives the content as it lies there (nothing converted); undefined: it cannot be read. */
export function blobId(root: string, leaf: Leaf, format: IdFormat): string | undefined {
  try {
    const path = join(root, leaf.path);
    if (leaf.kind === 'other') return undefined;
    const bytes = leaf.kind === 'link' ? readlinkSync(path, 'buffer') : readFileSync(path);
    return contentId(bytes, format);
  } catch {
    return undefined;
  }
}

/** The id git gives these bytes. */
export function contentId(bytes: Uint8Array, format: IdFormat): string {
  return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** What a link says, read as UTF-8. */
export function linkTarget(path: string): string {
  return readlinkSync(path);
}
