/**
 * Files of a workspace that are out of their place for a while, and how they come back: all of them, as they were.
 * In: a workspace, a private store folder, a list of moves → out: files moved there and back. Touches the file system directly.
 * Traps: a process may be killed between two moves, so the list is on disk before the first; what lies at the place by then was
 * written by someone else; a folder on the way may have become a link that leads anywhere, and is not followed; store and
 * workspace may be two file systems, where a rename fails.
 * Spec: POSIX.1-2024 rename()
 */
import {
  chmodSync,
  closeSync,
  copyFileSync,
  fsyncSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export interface Move {
  /** Relative to the workspace, `/` separated. */
  readonly path: string;
  /** Its name in the store; undefined: nothing lay there, and what is put there meanwhile is to be removed. */
  readonly kept?: string | undefined;
}

/** What is put into the place of a file. */
export interface Stand {
  /** Relative to the workspace. */
  readonly path: string;
  readonly content: Uint8Array;
  readonly executable: boolean;
}

const LIST = 'moves.json';
const LONGEST_LIST_BYTES = 16 * 1024 * 1024;

/** Writes down what is going to be moved. Must come before {@link moveAside}. */
export function writeMoves(store: string, moves: readonly Move[]): void {
  mkdirSync(store, { recursive: true, mode: 0o700 });
  const file = openSync(join(store, LIST), 'wx', 0o600);
  try {
    writeSync(file, JSON.stringify(moves));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Takes the files out of the workspace. @throws what the file system says; those moved before stay moved */
export function moveAside(root: string, store: string, moves: readonly Move[]): void {
  for (const { path, kept } of moves) {
    if (kept === undefined) continue;
    if (!realParents(root, path)) throw new Error(`ENOTDIR: a link is on the way to ${path}`);
    transfer(join(root, path), join(store, kept));
  }
}

/** Puts stand-ins into free places, with the folders they need. @throws what the file system says */
export function putStands(root: string, stands: readonly Stand[]): void {
  for (const { path, content, executable } of stands) {
    if (!realParents(root, path)) throw new Error(`ENOTDIR: a link is on the way to ${path}`);
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content, { flag: 'wx' });
    if (executable) chmodSync(join(root, path), 0o755);
  }
}

/** Takes one file or link out of the workspace for good. @throws what the file system says */
export function takeOut(root: string, path: string, to: string): void {
  if (!realParents(root, path)) throw new Error(`ENOTDIR: a link is on the way to ${path}`);
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  transfer(join(root, path), to);
}

/**
 * Puts moves back: what lies in their place is removed, what was moved returns. Can be called again; never throws.
 * @param force a link or file that stands where a folder on the way was is removed (the link itself, not what it leads to)
 * @returns those that could not be put back; they stay in the store
 */
export function putBack(root: string, store: string, moves: readonly Move[], force = false): Move[] {
  try {
    // Whoever has our user may have closed the folder.
    if (lstatSync(store).isDirectory()) chmodSync(store, 0o700);
  } catch {
    // What cannot be had from it is told.
  }
  return moves.filter((move) => !isBack(root, store, move, force));
}

/** What {@link writeMoves} wrote; empty when there is nothing sound. */
export function readMoves(store: string): Move[] {
  try {
    const path = join(store, LIST);
    const stats = lstatSync(path);
    if (!stats.isFile() || stats.size > LONGEST_LIST_BYTES) return [];
    const list: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(list) ? list.flatMap(soundMove) : [];
  } catch {
    return [];
  }
}

function soundMove(item: unknown): Move[] {
  const { path, kept } = (item ?? {}) as Record<string, unknown>;
  if (typeof path !== 'string' || !isSoundPath(path)) return [];
  if (kept === undefined) return [{ path }];
  return typeof kept === 'string' && /^\d+$/.test(kept) ? [{ path, kept }] : [];
}

/** A path below a root, whatever stands in the way there. */
function isSoundPath(path: string): boolean {
  const parts = path.split('/');
  return (
    parts.every((part) => part !== '' && part !== '.' && part !== '..' && !part.includes('\0')) && parts[0] !== '.git'
  );
}

function isBack(root: string, store: string, { path, kept }: Move, force: boolean): boolean {
  const place = join(root, path);
  try {
    const stored = kept === undefined ? undefined : join(store, kept);
    // Not in the store: it was never moved, or is back already.
    if (stored !== undefined && !isThere(stored)) return true;
    if (stored === undefined && !realParents(root, path)) return true;
    if (force) clearWay(root, path);
    if (!realParents(root, path)) return false;
    rmSync(place, { recursive: true, force: true });
    if (stored === undefined) return true;
    mkdirSync(dirname(place), { recursive: true });
    transfer(stored, place);
    return true;
  } catch {
    return false;
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** No link and no file on the way; folders that are missing are fine. */
function realParents(root: string, path: string): boolean {
  const parents = path.split('/').slice(0, -1);
  return parents.every((_, at) => {
    const stats = lstatSync(join(root, ...parents.slice(0, at + 1)), { throwIfNoEntry: false });
    return stats === undefined || stats.isDirectory();
  });
}

function clearWay(root: string, path: string): void {
  const parents = path.split('/').slice(0, -1);
  parents.forEach((_, at) => {
    const folder = join(root, ...parents.slice(0, at + 1));
    if (isThere(folder) && !lstatSync(folder).isDirectory()) rmSync(folder);
  });
}

function transfer(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // Under its name only once it is whole: a half copy must not pass for the file when things are put back.
    const part = `${to}.part`;
    rmSync(part, { recursive: true, force: true });
    copy(from, part);
    renameSync(part, to);
    rmSync(from, { recursive: true, force: true });
  }
}

/** With modes, times and links as they are. @throws on what is no file, folder or link */
function copy(from: string, to: string): void {
  const stats = lstatSync(from);
  if (stats.isSymbolicLink()) {
    symlinkSync(readlinkSync(from), to);
    lutimesSync(to, stats.atime, stats.mtime);
    return;
  }
  if (stats.isDirectory()) {
    mkdirSync(to);
    for (const name of readdirSync(from)) copy(join(from, name), join(to, name));
  } else if (stats.isFile()) {
    copyFileSync(from, to);
  } else {
    throw new Error(`EINVAL: ${from} is no file, folder or link`);
  }
  chmodSync(to, stats.mode & 0o7777);
  utimesSync(to, stats.atime, stats.mtime);
}
