/**
 * Files that another user shall work with, lent and taken back.
 *
 * In: folders, and the agent's user id → out: they are its own for the time of the run. Our own words, started as root.
 * Traps: a file with several names may be somebody's store (a package manager's cache) and is not lent; no link is followed; a
 * folder may hold files of several owners, so only ours change hands and only the agent's come back; what the agent leaves behind
 * in folders everybody may write to would belong to the next user with this id.
 */
import type { Host, SpawnOrder } from '../../core/host.ts';
import { runTool, SYSTEM_PATH } from './tools.ts';

const LEND = `me=$1 uid=$2; shift 2; for path; do
find "$path" -xdev -user "$me" \\( -type d -o -links 1 \\) -exec chown -h "$uid" {} + || exit 1; done`;

const TAKE_BACK = `me=$1 uid=$2 group=$(id -g "$1" 2>/dev/null || echo "$1"); shift 2; for path; do
find "$path" -xdev -user "$uid" -group "$uid" -exec chgrp -h "$group" {} +
find "$path" -xdev -user "$uid" -exec chown -h "$me" {} +; done
find /tmp /var/tmp /dev/shm -xdev -user "$uid" -delete 2>/dev/null
exit 0`;

/** Nothing of that user's is left running; kill(-1) misses nobody, whatever is started meanwhile. */
const END_ALL = `n=0; while kill -KILL -1 2>/dev/null && [ $n -lt 50 ]; do n=$((n+1)); sleep 0.02; done; exit 0`;

export interface Loan {
  readonly root: readonly string[];
  readonly me: number;
  readonly uid: number;
}

export async function lend(paths: readonly string[], { root, me, uid }: Loan, host: Host): Promise<boolean> {
  const words = [...root, '/bin/sh', '-c', LEND, 'sh', String(me), String(uid), ...paths];
  return paths.length === 0 || (await runTool(host, words, { seconds: 120 })).ok;
}

export async function takeBack(paths: readonly string[], loan: Loan, host: Host): Promise<void> {
  const { file, args } = backOrder(paths, loan);
  await runTool(host, [file, ...args], { seconds: 120 });
}

/** For an end that cannot wait. */
export function backOrder(paths: readonly string[], { root, me, uid }: Loan): SpawnOrder {
  const [file, ...args] = [...root, '/bin/sh', '-c', TAKE_BACK, 'sh', String(me), String(uid), ...paths];
  return { file: file!, args, env: { PATH: SYSTEM_PATH }, cwd: '/', group: true };
}

/** Everybody may read and start what lies in these folders; they hold programs. */
export async function openUp(folders: readonly string[], { root }: Loan, host: Host): Promise<void> {
  const script = 'for path; do find "$path" -xdev ! -type l ! -perm -004 -exec chmod a+rX {} +; done';
  if (folders.length > 0) await runTool(host, [...root, '/bin/sh', '-c', script, 'sh', ...folders], { seconds: 60 });
}

/** A folder of ours that others may pass through, but not look into. */
export async function letThrough(folder: string, host: Host): Promise<void> {
  await runTool(host, ['chmod', '711', folder]);
}

/** Asked of the kernel, as the user in question. */
export async function mayEnter(folder: string, become: readonly string[], host: Host): Promise<boolean> {
  return (await runTool(host, [...become, '/bin/sh', '-c', 'cd "$1" && ls . >/dev/null', 'sh', folder])).ok;
}

/** The same files under another name, or copies where the file system has no second names; readable by everybody. */
export async function linkTree(from: string, to: string, host: Host): Promise<void> {
  const script = 'cp -al "$1" "$2" 2>/dev/null || { rm -rf "$2"; cp -a "$1" "$2"; }; chmod -R a+rX "$2"';
  await runTool(host, ['/bin/sh', '-c', script, 'sh', from, to], { seconds: 60 });
}

/** @param become the words that make a command that user's */
export async function endAll(become: readonly string[], root: readonly string[], host: Host): Promise<void> {
  await runTool(host, [...root, ...become, '/bin/sh', '-c', END_ALL]);
}

/** Closed to everybody else; where the agent's own way leads through, only the rest beside the way. */
const CLOSE = `IFS='
'
needs=$1; shift
shut() {
  [ -L "$1" ] && return
  way=
  for need in $needs; do case $need in "$1") return ;; "$1"/*) way=yes ;; esac; done
  stat -c '%a %n' "$1"
  [ "$way" ] || { chmod go-rwx "$1"; return; }
  chmod go-rw "$1"
  for child in "$1"/* "$1"/.[!.]*; do [ -e "$child" ] && (shut "$child"); done
}
for path; do shut "$path"; done; :`;

const REOPEN = 'while read -r mode path; do [ -z "$mode" ] || chmod "$mode" "$path"; done';

/**
 * For a user who sees the same files as we: folders of the job are closed to others for a while.
 * @param needs folders that stay as they are, though they lie in one that is closed
 * @returns takes the closing back
 */
export async function closeOff(
  paths: readonly string[],
  needs: readonly string[],
  host: Host,
): Promise<() => Promise<void>> {
  const there = paths.filter((path) => host.files.exists(path));
  if (there.length === 0) return async () => {};
  const { out } = await runTool(host, ['/bin/sh', '-c', CLOSE, 'sh', needs.join('\n'), ...there]);
  // A folder within another was closed twice: what it was at first comes last.
  const before = out.split('\n').toReversed().join('\n');
  return async () => void (await runTool(host, ['/bin/sh', '-c', REOPEN], { stdin: `${before}\n` }));
}
