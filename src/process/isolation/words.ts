/**
 * The words that start a command in a world of its own. Data in, spawn order out; nothing is started here.
 *
 * In: how the kernel lets us make namespaces, the layout of the file system, who the agent shall be → out: argv.
 * Traps: a namespace's first process ignores signals it has no handler for, so a shell takes that place; root inside a user
 * namespace is still the owner of root's files and of /proc/sys outside, so root never uses one; `sudo` resets the environment
 * and closes every descriptor but the first three; what the agent could inherit of us (groups, capabilities) is taken away last.
 * Spec: https://man7.org/linux/man-pages/man7/namespaces.7.html, https://man7.org/linux/man-pages/man1/setpriv.1.html,
 * https://man7.org/linux/man-pages/man2/pivot_root.2.html
 */
import type { SpawnOrder } from '../../core/host.ts';
import { SYSTEM_PATH } from './tools.ts';
import type { Layout } from './view.ts';

/** How namespaces are made: by root (through sudo or by ourselves), or in a user namespace. */
export type Power = 'root' | 'sudo' | 'user-namespace';

export interface Tools {
  readonly unshare: string;
  readonly nsenter: string;
  readonly setpriv: string;
  /** Where root is reached through it. */
  readonly sudo?: string | undefined;
  /** Maps owners. */
  readonly perl?: string | undefined;
}

/** Where memory runs short the agent ends before we do, who have to give back what it was lent. Asked for, not needed. */
const LAST_ARE_WE = '{ echo 1000 >/proc/self/oom_score_adj; } 2>/dev/null';

/**
 * Waits for the agent, then ends with its status; everything left in the namespace ends with it. The traps do nothing: without
 * them some shells end at a signal meant for the agent, and an ignored signal would be inherited.
 */
export const FIRST_PROCESS = `${LAST_ARE_WE}; trap : HUP INT TERM; "$@"; exit "$?"`;

/** Where mounts with other owners wait to be put in place, below the new root. */
export const MAPPED = '.mapped';

/** An empty root is furnished and moved into; `$6…` are words that map owners, none or some, then `--`, then what is started there. */
const FURNISH = `set -ef; umask 022; ulimit -c 0; PATH=${SYSTEM_PATH}; export PATH
root=$1 folders=$2 files=$3 names=$4 cwd=$5 mapped=; shift 5
IFS='
'
mount -t tmpfs -o mode=755,nosuid,nodev tmpfs "$root"
cd "$root"
mkdir dev .old ${MAPPED}
if [ "$1" != -- ]; then
mount -t tmpfs -o mode=755 tmpfs ${MAPPED}; "$@"; mapped=/${MAPPED}
while [ "$1" != -- ]; do shift; done
fi
shift
printf %s "$folders" >.folders; printf %s "$files" >.files
mount -a -T "$root/.folders"
for name in $names; do [ -e "$name" ] || { [ -d "./\${name%/*}" ] || mkdir -p "./\${name%/*}"; : >"$name"; }; done
mount -a -T "$root/.files"
rm .folders .files
ln -s /proc/self/fd pts/ptmx dev; ln -s fd/0 dev/stdin; ln -s fd/1 dev/stdout; ln -s fd/2 dev/stderr; ln -s /run var
pivot_root . .old
umount -l /.old $mapped
rmdir /.old /${MAPPED}
mount -o remount,bind,ro,nosuid,nodev /
cd "$cwd"
exec "$@"`;

/** Without a perl, an ip or an ifconfig the loopback device stays down, and that is a fault. */
const LOOPBACK_UP = `ip link set lo up 2>/dev/null || ifconfig lo up 2>/dev/null ||
perl -e 'socket(S,2,2,0) && ioctl(S,0x8914,pack("a16s@40","lo",0x41)) or exit 1' && exec "$@"`;

/** What stands before a command that root shall run. */
export function asRoot(power: Power, { sudo = 'sudo' }: Pick<Tools, 'sudo'>): string[] {
  return power === 'sudo' ? [sudo, '-n'] : [];
}

/** A network of its own with nothing but loopback, in which `command` runs. */
export function roomWords(power: Power, tools: Tools): string[] {
  const user = power === 'user-namespace' ? ['--user', '--map-root-user'] : [];
  return [
    ...asRoot(power, tools),
    tools.unshare,
    ...user,
    '--net',
    '/bin/sh',
    '-c',
    `PATH=${SYSTEM_PATH}; ${LOOPBACK_UP}`,
    'sh',
  ];
}

export interface Dwelling {
  readonly power: Power;
  readonly tools: Tools;
  /** A process in the network the agent shall have. */
  readonly roomPid: number;
  readonly root: string;
  readonly layout: Layout;
  /** Words that mount what the layout takes from {@link MAPPED}. */
  readonly mapper?: readonly string[];
  /** Who the agent is. */
  readonly uid: number;
  readonly gid: number;
}

/** The order, to be carried out in namespaces of its own. */
export function dwell(order: SpawnOrder, dwelling: Dwelling): SpawnOrder {
  const { power, tools, roomPid, root, layout, mapper = [] } = dwelling;
  const inUserNamespace = power === 'user-namespace';
  const enter = [
    tools.nsenter,
    `--net=/proc/${roomPid}/ns/net`,
    ...(inUserNamespace ? [`--user=/proc/${roomPid}/ns/user`, '--preserve-credentials'] : []),
  ];
  // Sudo puts a parent between us and the rest, which is not ours to be bound to.
  const bound = power === 'sudo' ? [] : [tools.setpriv, '--pdeathsig', 'KILL'];
  const namespaces = [tools.unshare, '--mount', '--ipc', '--uts', '--cgroup', '--pid', '--fork', '--kill-child'];
  const { folders, files, names } = layout;
  const furnish = ['/bin/sh', '-c', FURNISH, 'sh', root, folders, files, names.join('\n'), order.cwd, ...mapper, '--'];
  const held = [...enter, ...bound, ...namespaces, ...furnish, ...become(dwelling)];
  return { ...started(order, power, tools, held, FIRST_PROCESS), cwd: '/' };
}

/** The order behind the words that hold it, in the shell that comes last; through sudo with the environment it was given. */
function started(
  order: SpawnOrder,
  power: Power,
  tools: Pick<Tools, 'sudo'>,
  held: readonly string[],
  last: string,
): SpawnOrder {
  const bySudo = power === 'sudo';
  const words = [
    ...asRoot(power, tools),
    ...(bySudo ? [`--preserve-env=${Object.keys(order.env).join(',')}`] : []),
    ...held,
    ...(bySudo ? environment(order) : []),
    ...['/bin/sh', '-c', last, 'sh', order.file, ...order.args],
  ];
  return { ...order, file: words[0]!, args: words.slice(1), group: true };
}

function become({ power, tools, uid, gid }: Pick<Dwelling, 'power' | 'tools' | 'uid' | 'gid'>): string[] {
  if (power !== 'user-namespace') return lesser(tools, uid, gid);
  // A second one inside the first, whose root could undo the mounts; a program started by no root has no capability.
  const mapped = [tools.unshare, '--user', `--map-user=${uid}`, `--map-group=${gid}`];
  return [...mapped, tools.setpriv, '--no-new-privs', '--inh-caps=-all'];
}

/** Another user, no groups, no capabilities, and no way to any. */
export function lesser({ setpriv }: Pick<Tools, 'setpriv'>, uid: number, gid: number): string[] {
  const who = ['--reuid', String(uid), '--regid', String(gid), '--clear-groups'];
  return [setpriv, ...who, '--no-new-privs', '--bounding-set=-all', '--inh-caps=-all'];
}

/** What sudo sets whatever it is told to preserve; none of it is secret, since arguments are not. */
const SET_BY_SUDO = ['PATH', 'HOME', 'SHELL', 'USER', 'LOGNAME', 'TERM', 'MAIL'];
const LEFT_BY_SUDO = ['SUDO_COMMAND', 'SUDO_USER', 'SUDO_UID', 'SUDO_GID', 'SUDO_HOME'];

function environment({ env }: SpawnOrder): string[] {
  const unset = [...LEFT_BY_SUDO, ...SET_BY_SUDO.filter((name) => env[name] === undefined)];
  const set = SET_BY_SUDO.filter((name) => env[name] !== undefined).map((name) => `${name}=${env[name]}`);
  return ['/usr/bin/env', ...unset.flatMap((name) => ['-u', name]), ...set];
}

const BARE = `${LAST_ARE_WE}; ulimit -c 0; exec "$@"`;
/** The same through sudo, which stays where it was started: the agent's folder may be closed to our own user. */
const BARE_IN = `${LAST_ARE_WE}; ulimit -c 0; cd "$1" && shift && exec "$@"`;

/** The order, to be carried out by another user in the world as it is. */
export function step(
  order: SpawnOrder,
  tools: Pick<Tools, 'setpriv' | 'sudo'>,
  uid: number,
  gid: number,
  power: Power = 'root',
): SpawnOrder {
  const who = lesser(tools, uid, gid);
  // Sudo puts a parent between us and the rest, which is not ours to be bound to.
  if (power !== 'sudo') return started(order, power, tools, [...who, '--pdeathsig', 'KILL'], BARE);
  const inside = { ...order, file: order.cwd, args: [order.file, ...order.args] };
  return { ...started(inside, power, tools, who, BARE_IN), cwd: '/' };
}
