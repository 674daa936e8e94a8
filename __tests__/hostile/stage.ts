/**
 * A world of its own for a scene, so that what is stolen and spoilt there is not this machine's: process ids, network with the
 * addresses of cloud metadata services, empty temporary folders, copies of the folders a thief would write to.
 *
 * In: who plays, and how the agent is to be held → out: how it ended. Needs root; without it nothing can be staged.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SceneAsk, SceneEnded } from './scene.ts';

const REPOSITORY = join(import.meta.dirname, '../..');

const SET = `set -e
repo=$1 node=$2 uid=$3 sudo=$4 caps=$5 forbid=$6; shift 6
ip link set lo up
for address in 169.254.169.254 169.254.170.2 168.63.129.16; do ip addr add $address/32 dev lo; done
ip -6 addr add fd00:ec2::254/128 dev lo 2>/dev/null || :
sysctl -qw net.ipv4.ip_unprivileged_port_start=0
mount --make-rprivate /
hold=/media
mount -t tmpfs tmpfs $hold
mkdir $hold/repo $hold/node $hold/up $hold/work
mount --bind "$repo" $hold/repo; mount --bind "$node" $hold/node
mount -t overlay overlay -o lowerdir=/etc,upperdir=$hold/up,workdir=$hold/work /etc
for scratch in /tmp /var/tmp /dev/shm; do mount -t tmpfs -o mode=1777 tmpfs $scratch; done
mount -t tmpfs -o mode=777 tmpfs /run
mount -t tmpfs -o mode=755 tmpfs /opt; mount -t tmpfs -o mode=755 tmpfs /var/spool
mkdir -p "$repo" "$node"
mount --bind $hold/repo "$repo"; mount -o remount,bind,ro "$repo"
mount --bind $hold/node "$node"; mount -o remount,bind,ro "$node"
umount /sys/fs/cgroup 2>/dev/null || mount -t tmpfs tmpfs /sys/fs/cgroup || :
mkdir /tmp/scene; chown $uid:$uid /tmp/scene
[ $uid -eq 0 ] || { echo "runner:x:$uid:$uid::/tmp/scene:/bin/sh" >>/etc/passwd; echo "runner:x:$uid:" >>/etc/group; echo 'runner:*:19000::::::' >>/etc/shadow; }
if [ -n "$sudo" ]; then
  printf 'runner ALL=(ALL) NOPASSWD:ALL\\n' >/etc/sudoers
  [ $sudo = plain ] || printf 'Defaults use_pty\\n' >>/etc/sudoers
  chmod 440 /etc/sudoers
elif [ -e /etc/sudoers ]; then printf 'root ALL=(ALL) ALL\\n' >/etc/sudoers; fi
ulimit -c unlimited
cd /tmp/scene
echo 5000 >/proc/sys/kernel/ns_last_pid
# The worker is not the first process: its number has to be one that no process of the agent's has in a namespace.
if [ -z "$caps" ]; then setpriv --reuid $uid --regid $uid --clear-groups "$@"; exit; fi
perl -e "$forbid" setpriv --reuid $uid --regid $uid --clear-groups --bounding-set="$caps" "$@"; exit`;

/** What Docker leaves to root of a container. */
const CAPABILITIES =
  '-all,+chown,+dac_override,+fowner,+fsetid,+kill,+setgid,+setuid,+setpcap,+net_bind_service,+net_raw,+sys_chroot,+mknod,+audit_write,+setfcap';

/** What Docker's filter refuses to such a root, by the numbers of this machine: unshare, setns, mounts; and clone with namespaces. */
const FORBIDDEN =
  process.arch === 'arm64' ? [97, 268, 39, 40, 41, 428, 429, 430, 442] : [272, 308, 155, 165, 166, 428, 429, 430, 442];
const [CLONE, PRCTL] = process.arch === 'arm64' ? [220, 167] : [56, 157];

/** Loads the filter and becomes the command; https://man7.org/linux/man-pages/man2/seccomp.2.html */
const FORBID = `my @deny=(${FORBIDDEN.join(',')}); my $n=@deny;
my $code=pack('SCCL',0x20,0,0,0); my $at=0;
$code.=pack('SCCL',0x15,$n+6-$at++,0,$_) for @deny;
$code.=pack('SCCL',0x15,0,1,435).pack('SCCL',0x06,0,0,0x50026);
$code.=pack('SCCL',0x15,0,3,${CLONE}).pack('SCCL',0x20,0,0,16).pack('SCCL',0x45,0,1,0x7e020000).pack('SCCL',0x06,0,0,0x50001);
$code.=pack('SCCL',0x06,0,0,0x7fff0000).pack('SCCL',0x06,0,0,0x50001);
my $program=pack('Sx6P',length($code)/8,$code); syscall(${PRCTL},22,2,$program)==0 or die "seccomp: $!"; exec @ARGV`;

/** Installed on this machine; nothing is installed for a test. */
export const hasSudo = existsSync('/usr/bin/sudo');

export const canStage = process.platform === 'linux' && process.getuid?.() === 0;

/** What the world is like beside being empty. */
export type World = Pick<SceneAsk, 'sudo' | 'container'>;

/**
 * Starts a script of this folder in a world of its own.
 * @param uid who the job runs as @returns the one line of JSON it prints @throws with what it said instead
 */
export function playIn<Ended>(
  uid: number,
  { sudo, container }: World,
  script: string,
  words: readonly string[],
): Promise<Ended> {
  const node = dirname(process.execPath);
  const program = [
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    join(import.meta.dirname, script),
    ...words,
  ];
  const world = [sudo ?? '', container ? CAPABILITIES : '', FORBID];
  const unshare = ['--net', '--mount', '--pid', '--ipc', '--fork', '--kill-child', '--mount-proc'];
  const args = [...unshare, '/bin/sh', '-c', SET, 'sh', REPOSITORY, node, String(uid), ...world, ...program];
  const child = spawn('unshare', args, {
    env: {
      PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
      RUNNER_SECRET: 'x',
      SCENE_CANARIES: JSON.stringify({ worker: `CANARYworker_${randomBytes(12).toString('hex')}` }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { out: '', said: '' };
  child.stdout.on('data', (bytes: Buffer) => {
    text.out += bytes.toString();
  });
  child.stderr.on('data', (bytes: Buffer) => {
    text.said += bytes.toString();
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      try {
        resolve(JSON.parse(text.out) as Ended);
      } catch {
        reject(new Error(`the scene did not end well: ${text.said.slice(-3000)}`));
      }
    });
  });
}

/** @param uid who the job runs as */
export function playScene(uid: number, ask: SceneAsk): Promise<SceneEnded> {
  return playIn(uid, ask, 'scene.ts', ['worker', JSON.stringify(ask)]);
}
