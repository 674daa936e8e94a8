/**
 * Files and folders of a job that are closed to other users for a while, and how they are opened again: as they were.
 * In: paths, a list of our own → out: modes changed there and back. Touches the file system directly.
 * Traps: a process may be killed between two changes, so the list is on disk before the first; what lies at a path by the time it
 * is opened again may be another file, or a link to one, so each counts only with its device and inode number; only what others
 * could do is given back, never a bit that makes a program somebody else's.
 * Spec: POSIX.1-2024 chmod()
 */
import {
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

interface Closed {
  readonly path: string;
  readonly mode: number;
  readonly device: number;
  readonly inode: number;
}

const LONGEST_LIST_BYTES = 16 * 1024 * 1024;
/** What others may do: read, write, enter. */
const OTHERS = 0o077;
/** Of a folder on the way to one that stays open only its content is hidden. */
const LOOK = 0o066;
const PASS = 0o011;

/**
 * @param needs paths that stay as they are, though they lie in one that is closed
 * @param list a new file of ours, written first
 * @returns false: there is nothing to close @throws what the file system says when the list cannot be written
 */
export function closeFolders(paths: readonly string[], needs: readonly string[], list: string): boolean {
  const found = paths.flatMap((path) => open(path, needs));
  if (found.length === 0) return false;
  const file = openSync(list, 'wx', 0o600);
  try {
    writeSync(file, JSON.stringify(found.map(({ closed }) => closed)));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  // From the inside: what lies beside the way is shut before the way is open.
  for (const { closed, mode } of found.toReversed()) {
    try {
      chmodSync(closed.path, mode);
    } catch {
      // Somebody else's; what can be read there others could read before.
    }
  }
  return true;
}

interface Change {
  readonly closed: Closed;
  /** What it gets. */
  readonly mode: number;
}

/** What has to be changed at and below a path. */
function open(path: string, needs: readonly string[]): Change[] {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats || stats.isSymbolicLink() || needs.includes(path)) return [];
  const way = needs.some((need) => need.startsWith(`${path}/`));
  const before = stats.mode & 0o7777;
  const mode = way ? (before & ~LOOK) | PASS : before & ~OTHERS;
  const closed = { path, mode: before, device: stats.dev, inode: stats.ino };
  const own = mode === before ? [] : [{ closed, mode }];
  return way ? [...own, ...readdirSync(path).flatMap((name) => open(join(path, name), needs))] : own;
}

/** Opens what the list names, and removes the list. Can be called again; never throws. @returns those that stayed closed */
export function reopenFolders(list: string): string[] {
  const left = readList(list).filter((closed) => !isOpen(closed));
  if (left.length === 0) rmSync(list, { force: true });
  return left.map(({ path }) => path);
}

function isOpen({ path, mode, device, inode }: Closed): boolean {
  let file: number | undefined;
  try {
    // Without O_NONBLOCK a planted pipe would hold us for ever.
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const now: Stats = fstatSync(file);
    if (now.dev === device && now.ino === inode) fchmodSync(file, (now.mode & 0o7700) | (mode & OTHERS));
    return true;
  } catch (error) {
    return ['ENOENT', 'ELOOP', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function readList(list: string): Closed[] {
  try {
    const stats = lstatSync(list);
    if (!stats.isFile() || stats.size > LONGEST_LIST_BYTES) return [];
    const items: unknown = JSON.parse(readFileSync(list, 'utf8'));
    return Array.isArray(items) ? items.filter(isSound) : [];
  } catch {
    return [];
  }
}

function isSound(item: unknown): item is Closed {
  const { path, mode, device, inode } = (item ?? {}) as Record<string, unknown>;
  return (
    typeof path === 'string' &&
    path.startsWith('/') &&
    !path.includes('\0') &&
    [mode, device, inode].every((value) => Number.isSafeInteger(value))
  );
}
