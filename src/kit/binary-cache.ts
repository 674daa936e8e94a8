/**
 * A folder of verified programs that is kept from run to run: each entry is a folder of its own, put in place in one step.
 *
 * In: folders below one root → out: entries, hashes. Touches the file system directly, below that root only; it knows nothing of
 * what the programs are: one file, or a whole tree with the program somewhere in it.
 * Traps: two jobs may fill the same entry at once; a folder that others may write to proves nothing; a job can be killed half way.
 * Spec: POSIX.1-2024 rename() (atomic; fails on a folder that is not empty)
 */
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  createReadStream,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Written into an entry when it was verified and had started. */
export interface Marker {
  readonly version: string;
  /** Of the one file, or of the whole tree. */
  readonly sha256: string;
  /** Size of the program's own file. */
  readonly bytes: number;
}

export interface Entry {
  readonly folder: string;
  /** Absolute path of what is started. */
  readonly program: string;
  readonly marker: Marker;
}

const MARKER = 'verified.json';
const FRESH = '.new-';
const STALE_MS = 60 * 60 * 1000;

function stats(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

/** True for a real folder of this user that nobody else may enter. Windows keeps profile folders private by itself. */
export function isOwnFolder(path: string): boolean {
  const found = stats(path);
  if (!found?.isDirectory()) return false;
  return process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o077) === 0);
}

/** Makes the root with mode 0700. False: it cannot be made, or is not ours alone. */
export function makeRoot(root: string): boolean {
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 });
  } catch {
    return false;
  }
  return isOwnFolder(root);
}

/** The entry as its marker tells it; undefined when it is absent, incomplete or not of the marked size. */
export function readEntry(folder: string, program: string): Entry | undefined {
  const full = join(folder, program);
  try {
    const marker = JSON.parse(readFileSync(join(folder, MARKER), 'utf8')) as Marker;
    const found = stats(full);
    return found?.isFile() && found.size === marker.bytes && typeof marker.sha256 === 'string'
      ? { folder, program: full, marker }
      : undefined;
  } catch {
    return undefined;
  }
}

/** SHA-256 of a file, hex. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 4 * 1024 * 1024 }), hash);
  return hash.digest('hex');
}

/** A new folder below the root to prepare an entry in; what dead runs left behind is removed. */
export function freshFolder(root: string, nowMs: number): string {
  for (const name of readdirSync(root)) {
    if (name.startsWith(FRESH) && nowMs - (stats(join(root, name))?.mtimeMs ?? nowMs) > STALE_MS)
      discard(join(root, name));
  }
  const folder = join(root, FRESH + randomBytes(8).toString('hex'));
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

/** Text for a file below a fresh folder. */
export function putFile(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, name), text, { mode: 0o600, flag: 'wx' });
}

export function discard(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

export interface Placement {
  readonly root: string;
  /** The entry's folder below the root. */
  readonly target: string;
  /** The verified file or folder as it lies now, on the same file system. */
  readonly source: string;
  /** Its name in the entry. */
  readonly name: string;
  /** The program's path in the entry: `name` itself, or below it. */
  readonly program: string;
  readonly version: string;
  readonly sha256: string;
  /** What lies at `target` was judged unusable and is taken away. */
  readonly replace: boolean;
  readonly nowMs: number;
}

/** Puts the program and its marker in place in one step. When another run was quicker its entry stays. */
export function place(order: Placement): Entry {
  const { root, target, program } = order;
  const folder = freshFolder(root, order.nowMs);
  try {
    renameSync(order.source, join(folder, order.name));
    const marker = { version: order.version, sha256: order.sha256, bytes: lstatSync(join(folder, program)).size };
    putFile(folder, MARKER, JSON.stringify(marker satisfies Marker));
    if (order.replace && existsSync(target)) {
      const aside = join(root, FRESH + randomBytes(8).toString('hex'));
      renameSync(target, aside);
      discard(aside);
    }
    renameSync(folder, target);
    return { folder: target, program: join(target, program), marker };
  } catch (error) {
    discard(folder);
    const theirs = readEntry(target, program);
    if (theirs?.marker.sha256 === order.sha256) return theirs;
    throw error;
  }
}

/** Lets the program be started, and changed by nobody by accident. */
export function makeExecutable(path: string): void {
  chmodSync(path, 0o500);
}
