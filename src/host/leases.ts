/**
 * What was taken and must be given back: the journal, and how one entry is given back.
 * In: this run's private folder · out: leases, and things removed. Talks to nobody.
 * Loads almost nothing: the post step is mostly this file.
 * Trap: the agent has the same user and may have rewritten journal and folder. Both are hostile input: only names below our own
 * 0700 folder, a named file only when it proves to be ours, no symbolic link followed, a process only with its start time.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs';
import { basename, isAbsolute, join, normalize, sep } from 'node:path';
import type { Lease, Living } from '../core/host.ts';
import { reopenFolders } from '../kit/closed-folders.ts';
import { putBack, readMoves } from '../kit/moved-files.ts';
import { backWords, carriedOut, endWords, isAgentUid } from '../process/isolation/ownership.ts';
import { findTool } from '../process/isolation/tools.ts';
import { lesser } from '../process/isolation/words.ts';
import { processTable } from '../process/proc.ts';

const JOURNAL = 'leases.jsonl';
const LONGEST_JOURNAL_BYTES = 1024 * 1024;
const MOST_LEASES = 10_000;

/** How the private folder's name begins. */
export const PRIVATE_PREFIX = 'keyless-agent-';

/** Under this name the private folder's path is saved for the post step (`STATE_PRIVATE_DIR`). */
export const PRIVATE_DIR_STATE = 'PRIVATE_DIR';

/** How the first line of a file begins that we wrote at a place of the user's choice. */
export const ENV_FILE_MARK = '# keyless-agent env-file';

/** removed · gone already · refused: it is not provably ours. */
export type Returned = 'removed' | 'gone' | 'refused';

const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;

function look(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

function isOurs(stats: Stats): boolean {
  return process.getuid === undefined || stats.uid === process.getuid();
}

/**
 * True for a folder made by us: our name, our user, nobody else may look into it or change it (pass through it: yes), no symbolic
 * link. Modes mean nothing on Windows.
 */
export function isPrivateDir(dir: string): boolean {
  const stats = look(dir);
  if (!stats?.isDirectory() || !isAbsolute(dir) || !basename(normalize(dir)).startsWith(PRIVATE_PREFIX)) return false;
  return process.platform === 'win32' || (isOurs(stats) && (stats.mode & 0o066) === 0);
}

/** Writes the lease down and waits until it is on disk. */
export function recordLease(dir: string, lease: Lease): void {
  const flags = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | NO_FOLLOW;
  const journal = openSync(join(dir, JOURNAL), flags, 0o600);
  try {
    writeSync(journal, `${JSON.stringify(lease)}\n`);
    fsyncSync(journal);
  } finally {
    closeSync(journal);
  }
}

/** The leases of this folder, oldest first; empty when there is no journal of ours. Malformed lines are passed over. */
export function readLeases(dir: string): Lease[] {
  if (!isPrivateDir(dir)) return [];
  const text = readPlainFile(join(dir, JOURNAL), LONGEST_JOURNAL_BYTES);
  return (text ?? '').split('\n').flatMap(parseLease).slice(0, MOST_LEASES);
}

function parseLease(line: string): Lease[] {
  if (line === '') return [];
  try {
    const { kind, path, to, pid, startTime, uid, folders, shown, by } = JSON.parse(line) as Record<string, unknown>;
    if (kind === 'path' && typeof path === 'string') return [{ kind, path }];
    if (kind === 'moved' && typeof path === 'string' && typeof to === 'string') return [{ kind, path, to }];
    if (kind === 'process' && typeof pid === 'number' && typeof startTime === 'string')
      return [{ kind, pid, startTime }];
    if (typeof path !== 'string' || !isLiving(by)) return [];
    if (kind === 'closed') return [{ kind, path, by }];
    if (kind === 'lent' && typeof uid === 'number' && areTexts(folders) && areTexts(shown))
      return [{ kind, path, uid, folders, shown, by }];
    return [];
  } catch {
    return [];
  }
}

function isLiving(value: unknown): value is Living {
  const { pid, startTime } = (value ?? {}) as Record<string, unknown>;
  return typeof pid === 'number' && typeof startTime === 'string';
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MOST_LEASES && value.every((item) => typeof item === 'string');
}

/** At most `most` bytes of a regular file of ours; undefined for anything else. */
function readPlainFile(path: string, most: number): string | undefined {
  let file: number | undefined;
  try {
    // Without O_NONBLOCK a planted pipe would hold us for ever.
    file = openSync(path, constants.O_RDONLY | NO_FOLLOW | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(file);
    if (!stats.isFile() || !isOurs(stats)) return undefined;
    const bytes = Buffer.alloc(Math.min(most, stats.size));
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0)).toString('utf8');
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Gives one lease back. Never throws; `refused` means that nothing was touched. */
export function removeLeased(dir: string, lease: Lease): Returned {
  if (lease.kind === 'process') return endProcess(lease.pid, lease.startTime);
  if (lease.kind === 'moved') return returnMoved(dir, lease.path, lease.to);
  if (lease.kind === 'closed') return reopen(dir, lease.path);
  if (lease.kind === 'lent') return returnLent(dir, lease);
  if (isAbsolute(lease.path) && !lease.path.startsWith(dir + sep)) return removeNamedFile(lease.path);
  const name = isAbsolute(lease.path) ? lease.path.slice(dir.length + 1) : lease.path;
  return removeBelow(dir, name);
}

/** Removes the private folder itself, last of all. */
export function removePrivateDir(dir: string): Returned {
  if (look(dir) === undefined) return 'gone';
  return isPrivateDir(dir) ? removed(dir) : 'refused';
}

/** Directly below, by a plain name: neither dots nor a link on the way can lead to something of somebody else's. */
function isDirectlyBelow(dir: string, path: string): boolean {
  return isPrivateDir(dir) && path === join(dir, basename(path)) && !['.', '..'].includes(basename(path));
}

/** What a run that was killed had closed to other users is as open as it was: only the very same files. */
function reopen(dir: string, list: string): Returned {
  const stats = isDirectlyBelow(dir, list) ? look(list) : undefined;
  if (!stats?.isFile() || !isOurs(stats)) return 'gone';
  return reopenFolders(list).length === 0 ? 'removed' : 'refused';
}

const LONGEST_RETURN_MS = 120_000;

/**
 * What a run that was killed had lent to the agent's user is ours again, and nothing of that user runs on. Only from a user of the
 * agent's kind, only to ourselves, only below folders that were lent and are no links; while the mark is there.
 */
function returnLent(dir: string, { path, uid, folders, shown }: Extract<Lease, { kind: 'lent' }>): Returned {
  const mark = isDirectlyBelow(dir, path) ? look(path) : undefined;
  const me = process.getuid?.();
  if (me === undefined || !mark?.isFile() || !isOurs(mark)) return 'gone';
  const tool = (name: string): string | undefined => findTool({ files: { exists: existsSync } }, name);
  const [setpriv, sudo] = [tool('setpriv'), tool('sudo')];
  if (!isAgentUid(uid) || uid === me || !setpriv || (me !== 0 && !sudo)) return 'refused';
  const [there, seen] = [placesOf(folders), placesOf(shown)];
  if (!there || !seen) return 'refused';
  const root = me === 0 ? [] : [sudo!, '-n'];
  const loan = { root, me, uid, mark: path, lent: there, shown: seen, scratch: true };
  for (const words of [endWords(lesser({ setpriv }, uid, uid), root), backWords(loan)]) {
    const { file, args, env, cwd } = carriedOut(words);
    spawnSync(file, args, { env, cwd, stdio: 'ignore', timeout: LONGEST_RETURN_MS });
  }
  if (loan.lent.some((folder) => look(folder)?.uid === uid)) return 'refused';
  return removed(path);
}

/** Where folders and files really are, without those that are gone; undefined: a link stands there by now, or one is no plain path. */
function placesOf(paths: readonly string[]): string[] | undefined {
  if (!paths.every((path) => isAbsolute(path) && normalize(path) === path && path !== sep)) return undefined;
  const there = paths.filter((path) => look(path) !== undefined);
  if (there.some((path) => look(path)?.isSymbolicLink())) return undefined;
  return there.map((path) => realpathSync(path));
}

/** What a run that was killed had moved out of the workspace goes back there: plain names below it only, no link followed. */
function returnMoved(dir: string, store: string, workspace: string): Returned {
  const isStore = isDirectlyBelow(dir, store) && look(store)?.isDirectory() === true;
  if (!isStore || !isAbsolute(workspace) || look(workspace)?.isDirectory() !== true) return 'gone';
  return putBack(workspace, store, readMoves(store), true).length === 0 ? 'removed' : 'refused';
}

function removeBelow(dir: string, name: string): Returned {
  const parts = name.split(/[/\\]/);
  if (!isPrivateDir(dir) || parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\0'))) {
    return 'refused';
  }
  let at = dir;
  for (const part of parts.slice(0, -1)) {
    at = join(at, part);
    const stats = look(at);
    if (stats === undefined) return 'gone';
    if (!stats.isDirectory()) return 'refused';
  }
  return removed(join(at, parts.at(-1) ?? ''));
}

/** A file at a place the user named: only a regular one, ours, private, beginning as we begin it. */
function removeNamedFile(path: string): Returned {
  const stats = look(path);
  if (stats === undefined) return 'gone';
  const isPrivate = process.platform === 'win32' || (stats.mode & 0o777) === 0o600;
  if (!stats.isFile() || !isOurs(stats) || !isPrivate) return 'refused';
  if (!readPlainFile(path, ENV_FILE_MARK.length)?.startsWith(ENV_FILE_MARK)) return 'refused';
  return removed(path);
}

function removed(path: string): Returned {
  if (look(path) === undefined) return 'gone';
  try {
    removeTree(path);
    return 'removed';
  } catch {
    return 'refused';
  }
}

/** Removes a file, a link (not what it points to) or a whole folder, read-only folders in it included. @throws */
export function removeTree(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    openUp(path);
    rmSync(path, { recursive: true, force: true });
  }
}

/** Package managers leave read-only folders behind, from which nothing can be deleted. */
function openUp(path: string): void {
  if (!look(path)?.isDirectory()) return;
  chmodSync(path, 0o700);
  for (const name of readdirSync(path)) openUp(join(path, name));
}

function endProcess(pid: number, startTime: string): Returned {
  if (!Number.isSafeInteger(pid) || pid <= 1 || pid === process.pid || pid === process.ppid) return 'refused';
  const table = processTable(process.platform);
  const row = table.row(pid);
  if (row === undefined) return 'gone';
  if (row.startTime !== startTime) return 'refused';
  return table.kill({ pid, startTime }, 'SIGKILL') ? 'removed' : 'gone';
}
