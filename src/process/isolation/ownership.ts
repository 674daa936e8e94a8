/**
 * Files that another user shall work with, lent and taken back; and that user's processes, ended.
 *
 * In: folders, and the agent's user id → out: they are its own for the time of the run. Our own words, started as root.
 * Traps: a file with several names may be somebody's store (a package manager's cache) and is not lent; what is hidden from the agent
 * may lie in a folder that is lent; no link is followed; a folder may hold files of several owners, so only ours change hands and only
 * the agent's come back; what the agent leaves behind in folders everybody may write to would belong to the next user with this id,
 * and may have ours in it; a program that was made to run as its owner would run as us once it is ours.
 */
import { resolve } from 'node:path';
import type { Host, SpawnOrder } from '../../core/host.ts';
import { runTool, SYSTEM_PATH } from './tools.ts';

/** Beside Debian's users (to 59999) and below systemd's (from 60001). */
export const FIRST_UID = 52_000;
export const UIDS = 8_000;

export function isAgentUid(uid: number): boolean {
  return Number.isSafeInteger(uid) && uid >= FIRST_UID && uid < FIRST_UID + UIDS;
}

/** The mark is older than anything the agent did; only folders that everybody may write to are searched for what it left there. */
const TAKE_BACK = `me=$1 uid=$2 mark=$3 scratch=$4 group=$(id -g "$1" 2>/dev/null || echo "$1"); shift 4
while [ $# -gt 0 ] && [ "$1" != -- ]; do
find "$1" -xdev -user "$uid" -group "$uid" -exec chgrp -h "$group" {} +
find "$1" -xdev -user "$uid" -exec chown -h "$me" {} +
shift; done
[ $# -eq 0 ] || shift
for path; do find "$path" -xdev -type f -user "$me" -perm /6000 -cnewer "$mark" -exec chmod ug-s {} +; done
[ "$scratch" = no ] || find /tmp /var/tmp /dev/shm -xdev -type d ! -user "$uid" ! -perm -002 -prune -o \\
-user "$uid" -prune -exec sh -c 'uid=$1; shift; find "$@" -xdev -depth -user "$uid" -delete' sh "$uid" {} + 2>/dev/null
exit 0`;

/** Nothing of that user's is left running; kill(-1) misses nobody, whatever is started meanwhile. Started as that user. */
export const END_ALL = 'n=0; while kill -KILL -1 2>/dev/null && [ $n -lt 50 ]; do n=$((n+1)); sleep 0.02; done; exit 0';

export interface Loan {
  /** The words that lead to root; none: we are root. */
  readonly root: readonly string[];
  readonly me: number;
  readonly uid: number;
  /** A file of ours that is there as long as something is lent. */
  readonly mark: string;
  /** What changes hands. */
  readonly lent: readonly string[];
  /** Folders of ours where the agent may have changed modes. */
  readonly shown: readonly string[];
  /** The agent could leave files in the folders everybody may write to. */
  readonly scratch: boolean;
}

/** @param spared folders that stay ours, with all that is in them, though they lie in one that is lent */
export async function lend({ root, me, uid, lent }: Loan, spared: readonly string[], host: Host): Promise<boolean> {
  if (lent.length === 0) return true;
  const folders = lent.map((path) => resolve(path));
  const inside = spared.filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)));
  const prune = inside.flatMap((path) => ['-path', path.replaceAll(/[\\*?[\]]/g, '\\$&'), '-prune', '-o']);
  const ours = ['-user', String(me), '(', '-type', 'd', '-o', '-links', '1', ')'];
  const words = [
    ...root,
    'find',
    ...folders,
    '-xdev',
    ...prune,
    ...ours,
    '-exec',
    'chown',
    '-h',
    String(uid),
    '{}',
    '+',
  ];
  return (await runTool(host, words, { seconds: 120 })).ok;
}

export async function takeBack(loan: Loan, host: Host): Promise<void> {
  await runTool(host, backWords(loan), { seconds: 120 });
}

export function backWords({ root, me, uid, mark, lent, shown, scratch }: Loan): string[] {
  const who = [String(me), String(uid), mark, scratch ? 'yes' : 'no'];
  return [...root, '/bin/sh', '-c', TAKE_BACK, 'sh', ...who, ...lent, '--', ...shown];
}

/** @param become the words that make a command that user's */
export function endWords(become: readonly string[], root: readonly string[]): string[] {
  return [...root, ...become, '/bin/sh', '-c', END_ALL];
}

/** Everything still running as that user ends. */
export async function endAll(become: readonly string[], root: readonly string[], host: Host): Promise<void> {
  await runTool(host, endWords(become, root));
}

/** What both kinds of words need to be carried out where there is no Host: in the post step. */
export function carriedOut(words: readonly string[]): SpawnOrder {
  return { file: words[0]!, args: words.slice(1), env: { PATH: SYSTEM_PATH, LC_ALL: 'C' }, cwd: '/' };
}

/** What has to be known of the files before they are lent or shown. */
export interface Survey {
  /** Whose the workspace is. */
  readonly owner: number | undefined;
  /** Files of ours in it that have another name, perhaps somewhere else. */
  readonly linked: boolean;
  /** Folders that can be shown to another user as its own, without changing hands. */
  readonly mappable: ReadonlySet<string>;
}

const SURVEY = `me=$1 workspace=$2; shift 2
[ -z "$workspace" ] || { stat -c 'owner %u' "$workspace"; find "$workspace" -xdev -user "$me" -type f -links +1 -printf linked -quit; echo; }
[ $# -eq 0 ] || "$@"`;

/** @param mapper words that print which of the folders can be mapped, one a line; none: this machine maps nothing */
export async function survey(
  { root, me, workspace, mapper }: Pick<Loan, 'root' | 'me'> & { workspace?: string; mapper: readonly string[] },
  host: Host,
): Promise<Survey> {
  const { out } = await runTool(
    host,
    [...root, '/bin/sh', '-c', SURVEY, 'sh', String(me), workspace ?? '', ...mapper],
    {
      seconds: 60,
    },
  );
  const rows = out.split('\n');
  const owner = rows.find((row) => row.startsWith('owner '))?.slice(6);
  return {
    owner: owner === undefined ? undefined : Number(owner),
    linked: rows.includes('linked'),
    mappable: new Set(rows.flatMap((row) => (row.startsWith('maps ') ? [row.slice(5)] : []))),
  };
}

/** A folder of ours that others may pass through, but not look into. */
export async function letThrough(folder: string, host: Host): Promise<void> {
  await runTool(host, ['chmod', '711', folder]);
}

/** Asked of the kernel, as the user in question: the folder, and all that lies in it. */
export async function maySeeAll(folder: string, become: readonly string[], host: Host): Promise<boolean> {
  const script = `cd "$1" && [ -z "$(find . ! -type l \\( ! -readable -o -type d ! -executable \\) -print -quit 2>&1)" ]`;
  return (await runTool(host, [...become, '/bin/sh', '-c', script, 'sh', folder])).ok;
}

/** The same of the folder alone. */
export async function mayEnter(folder: string, become: readonly string[], host: Host): Promise<boolean> {
  return (await runTool(host, [...become, '/bin/sh', '-c', 'cd "$1" && ls . >/dev/null', 'sh', folder])).ok;
}

/**
 * The same programs at another place, for everybody to read: second names where that needs no change of a file, else copies. The
 * files and folders at the first place stay as they are.
 */
export async function placeOpenly(from: string, to: string, host: Host): Promise<boolean> {
  const script = `set -e; mkdir "$2"; cp -al "$1/." "$2" 2>/dev/null || { rm -rf "$2"; mkdir "$2"; cp -a "$1/." "$2"; }
find "$2" -type d ! -perm -055 -exec chmod go+rX {} +
find "$2" -type f \\( ! -perm -004 -o -perm -100 ! -perm -001 \\) -exec sh -c 'for file; do cp -p "$file" "$file.open" && chmod go+rX "$file.open" && mv -f "$file.open" "$file"; done' sh {} +`;
  return (await runTool(host, ['/bin/sh', '-c', script, 'sh', from, to], { seconds: 60 })).ok;
}
