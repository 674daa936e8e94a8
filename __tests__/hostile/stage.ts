/**
 * A world of its own for a scene, so that what is stolen and spoilt there is not this machine's: process ids, network with the
 * addresses of cloud metadata services, empty temporary folders, copies of the folders a thief would write to.
 *
 * In: who plays, and how the agent is to be held → out: how it ended. Needs root; without it nothing can be staged.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { SceneAsk, SceneEnded } from './scene.ts';

const REPOSITORY = join(import.meta.dirname, '../..');

const SET = `set -e
repo=$1 node=$2 uid=$3; shift 3
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
ulimit -c unlimited
cd /tmp/scene
echo 5000 >/proc/sys/kernel/ns_last_pid
setpriv --reuid $uid --regid $uid --clear-groups "$@"`;

export const canStage = process.platform === 'linux' && process.getuid?.() === 0;

/** @param uid who the job runs as */
export function playScene(uid: number, ask: SceneAsk): Promise<SceneEnded> {
  const node = dirname(process.execPath);
  const worker = [
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    join(import.meta.dirname, 'scene.ts'),
    'worker',
  ];
  const unshare = ['--net', '--mount', '--pid', '--ipc', '--fork', '--kill-child', '--mount-proc'];
  const args = [...unshare, '/bin/sh', '-c', SET, 'sh', REPOSITORY, node, String(uid), ...worker, JSON.stringify(ask)];
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
        resolve(JSON.parse(text.out) as SceneEnded);
      } catch {
        reject(new Error(`the scene did not end well: ${text.said.slice(-3000)}`));
      }
    });
  });
}
