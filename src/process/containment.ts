/**
 * How a child is held, so that nothing it starts outlives it: a PID namespace where the kernel gives one, whose end is the end of
 * every process inside; else a process group and a hunt.
 *
 * In: the host → out: the order as it is really started. Probed once a host, in a few milliseconds.
 * Traps: the first process of a namespace ignores signals it has no handler for, so a shell takes that place and the agent keeps
 * the usual ones; without a new /proc the children would see process ids that are not theirs; a user namespace maps our own user
 * only, so root takes the plain way.
 * Spec: https://man7.org/linux/man-pages/man7/pid_namespaces.7.html, https://man7.org/linux/man-pages/man1/unshare.1.html
 */
import type { Host, SpawnOrder } from '../core/host.ts';
import { findTool } from './isolation/tools.ts';
import { FIRST_PROCESS } from './isolation/words.ts';

/** user: everything of the agent's own user ends. */
export type Containment = 'pid-namespace' | 'process-group' | 'process-tree' | 'user';

/** The order as it is really started, and what holds its processes together. */
export interface Held {
  readonly order: SpawnOrder;
  readonly containment: Containment;
  /** Where our own signals do not reach it. */
  signal?(signal: NodeJS.Signals): void;
}

const PROBE_MS = 2000;

const probes = new WeakMap<Host, Promise<readonly string[] | undefined>>();

function candidates(host: Host): string[][] {
  const unshare = findTool(host, 'unshare');
  if (host.platform !== 'linux' || unshare === undefined) return [];
  const setpriv = findTool(host, 'setpriv');
  // When our own process is killed outright, the kernel ends unshare, and with it the namespace.
  const bound = setpriv === undefined ? [] : [setpriv, '--pdeathsig', 'KILL'];
  const own = ['--pid', '--fork', '--kill-child', '--mount-proc'];
  return [
    [...bound, unshare, ...own],
    [...bound, unshare, '--user', '--map-current-user', ...own],
  ];
}

async function works(host: Host, words: readonly string[]): Promise<boolean> {
  try {
    const child = host.spawn({
      file: words[0]!,
      args: [...words.slice(1), '/bin/sh', '-c', 'exit 0'],
      env: {},
      cwd: '/',
    });
    child.stdin?.end();
    child.stdout.resume();
    child.stderr.resume();
    const alarm = setTimeout(() => child.kill('SIGKILL'), PROBE_MS);
    const exit = await child.exit;
    clearTimeout(alarm);
    return exit.code === 0;
  } catch {
    return false;
  }
}

async function probe(host: Host): Promise<readonly string[] | undefined> {
  for (const words of candidates(host)) {
    if (await works(host, words)) return words;
  }
  return undefined;
}

/** Asks the kernel what it gives; call it early, so that the answer is there when the agent starts. */
export async function containment(host: Host): Promise<Containment> {
  if (host.platform === 'win32') return 'process-tree';
  return (await namespaceWords(host)) ? 'pid-namespace' : 'process-group';
}

function namespaceWords(host: Host): Promise<readonly string[] | undefined> {
  const known = probes.get(host) ?? probe(host);
  probes.set(host, known);
  return known;
}

/** Without a namespace: a process group of its own, where there is such a thing. */
export function grouped(host: Host, order: SpawnOrder): Held {
  if (host.platform === 'win32') return { order, containment: 'process-tree' };
  return { order: { ...order, group: true }, containment: 'process-group' };
}

/** The order as it is started: inside a PID namespace when there is one; always a group of its own. */
export async function contained(host: Host, order: SpawnOrder): Promise<Held> {
  const words = host.platform === 'win32' ? undefined : await namespaceWords(host);
  if (!words) return grouped(host, order);
  const args = [...words.slice(1), '/bin/sh', '-c', FIRST_PROCESS, 'sh', order.file, ...order.args];
  return { order: { ...order, file: words[0]!, args, group: true }, containment: 'pid-namespace' };
}
