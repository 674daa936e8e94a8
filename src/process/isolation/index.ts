/**
 * What keeps the agent from our process and from the rest of the job: the strongest hold this machine gives, proved before use.
 *
 * In: what was asked for, what the agent shall see → out: an Isolation that turns orders into held ones. Talks to no host.
 * namespace: own process ids, files, network and IPC; as root another user too · user: another user, no groups, no new
 * privileges · none: what containment gives, and a list of what it leaks.
 * Traps: nothing is weakened in silence: what was asked for by name and cannot be had is an error; a kernel that lets one make
 * namespaces may still refuse what is done inside (AppArmor on Ubuntu, seccomp in containers), so only the proof counts.
 */

import { connect, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { KeylessError } from '../../core/errors.ts';
import type { Host, Outpost, SpawnOrder } from '../../core/host.ts';
import { contained, type Held } from '../containment.ts';
import { startTimeOf } from '../proc.ts';
import { ISOLATION_LEAKS, type IsolationMode } from './modes.ts';
import {
  backOrder,
  closeOff,
  endAll,
  type Loan,
  lend,
  letThrough,
  linkTree,
  mayEnter,
  openUp,
  takeBack,
} from './ownership.ts';
import { attempt, type Claims, type Found, listenSilently, metadataOf, parseFound, refuted } from './proof.ts';
import { findTool, runTool } from './tools.ts';
import { layoutOf } from './view.ts';
import { asRoot, dwell, lesser, type Power, roomWords, step, type Tools } from './words.ts';

export interface IsolationAsk {
  readonly asked: 'auto' | IsolationMode;
  /** The checked-out repository. */
  readonly workspace: string;
  readonly writable: boolean;
  /** Folders and files the agent may read beside the system's own and those its environment names (PATH, certificates). */
  readonly reads: readonly string[];
  /** What must look empty though it lies in a folder that can be read, or is closed to other users: the runner's own folders. */
  readonly hides: readonly string[];
}

/** What the agent is given beside the workspace. */
export interface Given {
  /** Folders of its own. */
  readonly writes?: readonly string[];
  /** Private files of ours that are made for it. */
  readonly reads?: readonly string[];
  /** Folders of programs that are no secret: its CLI, ours. */
  readonly programs?: readonly string[];
}

export interface Isolation {
  readonly mode: IsolationMode;
  /** In words, for the log: what the hold is made of. */
  readonly says: string;
  /** What this hold does not keep from the agent. */
  readonly leaks: readonly string[];
  /** Stronger holds that were tried, and why they are not it. */
  readonly refused: readonly string[];
  /** True when the agent reaches no network but the ports it is given. */
  readonly ownNetwork: boolean;
  /** Before the first start. */
  admit(given: Given): Promise<void>;
  /**
   * Makes a port of our loopback reachable at the same address.
   * @param take a server of ours, which then takes its connections without a detour
   */
  reach(port: number, take?: (socket: Socket) => void): Promise<void>;
  /** Lends what the agent needs and gives the order as it is really started; `ended` has to follow. */
  wrap(order: SpawnOrder): Promise<Held>;
  /** When the agent has ended: nothing of it runs on. Files that were lent are ours again. */
  ended(): Promise<void>;
  close(): Promise<void>;
}

/** Beside Debian's users (to 59999) and below systemd's (from 60001). */
const FIRST_UID = 52_000;
const UIDS = 8_000;
const PROOF_SECONDS = 5;

/** @throws KeylessError `isolation-unavailable` when the mode asked for cannot be had */
export async function isolate(ask: IsolationAsk, host: Host): Promise<Isolation> {
  const refused: string[] = [];
  for (const make of candidates(ask, host)) {
    try {
      const isolation = await make();
      if (isolation) return { ...isolation, refused };
    } catch (error) {
      refused.push((error as Error).message);
    }
  }
  if (ask.asked === 'auto' || ask.asked === 'none') return { ...none(host), refused };
  throw new KeylessError('isolation-unavailable', `isolation: ${ask.asked} cannot be had on this machine.`, {
    likely: refused.join('; ') || 'It needs Linux, with unshare, nsenter and setpriv (util-linux).',
    fix: 'isolation: auto   (takes the strongest there is, and says which)\nor a runner that allows namespaces or sudo',
  });
}

function candidates({ asked, ...ask }: IsolationAsk, host: Host): (() => Promise<Omit<Isolation, 'refused'>>)[] {
  const me = process.getuid?.();
  const [unshare, nsenter, setpriv] = ['unshare', 'nsenter', 'setpriv'].map((name) => findTool(host, name));
  if (asked === 'none' || host.platform !== 'linux' || me === undefined || !setpriv) return [];
  const sudo = me === 0 ? undefined : findTool(host, 'sudo');
  const powers: Power[] = me === 0 ? ['root'] : [...(sudo ? ['sudo' as const] : []), 'user-namespace'];
  const found: (() => Promise<Omit<Isolation, 'refused'>>)[] = [];
  for (const power of powers) {
    // A user namespace has one user.
    if (!unshare || !nsenter || !host.outpost || (asked === 'user' && power === 'user-namespace')) continue;
    const stranger = me === 0 || asked === 'user';
    const setting = { power, tools: { unshare, nsenter, setpriv, sudo }, me, ask, stranger, host };
    found.push(() => Namespaced.open(setting, asked === 'user' ? 'user' : 'namespace'));
  }
  if (me === 0 && asked !== 'namespace') found.push(() => otherUser({ setpriv }, ask, asked === 'user', host));
  return found;
}

function none(host: Host): Omit<Isolation, 'refused'> {
  return {
    mode: 'none',
    says: 'the same user, the same files, the same network',
    leaks: ISOLATION_LEAKS.none,
    ownNetwork: false,
    admit: async () => {},
    reach: async () => {},
    wrap: (order) => contained(host, order),
    ended: async () => {},
    close: async () => {},
  };
}

/** Programs ask for the name of their user, and some do not bear that it has none: lists of users that know the agent. */
function named(uid: number, host: Host): Readonly<Record<string, string>> {
  const entries = { passwd: `agent:x:${uid}:${uid}::/:/bin/sh`, group: `agent:x:${uid}:` };
  const instead: Record<string, string> = {};
  for (const [name, entry] of Object.entries(entries)) {
    const place = `/etc/${name}`;
    if (!host.files.exists(place)) continue;
    const path = join(host.files.privateDir(), `users-${name}`);
    if (!host.files.exists(path)) host.files.writePrivate(path, `${host.files.read(place).trimEnd()}\n${entry}\n`);
    instead[place] = path;
  }
  return instead;
}

/** A user id that nobody has here. */
function freshUid(host: Host): number {
  return FIRST_UID + (Number.parseInt(host.random(4), 16) % UIDS);
}

interface Setting {
  readonly power: Power;
  readonly tools: Tools;
  readonly me: number;
  readonly ask: Omit<IsolationAsk, 'asked'>;
  /** The agent is another user than we. */
  readonly stranger: boolean;
  readonly host: Host;
}

/** Tries the hold. @throws with what does not hold */
async function prove(
  hold: (order: SpawnOrder) => Held,
  { ask, host }: Pick<Setting, 'host'> & { ask: Pick<IsolationAsk, 'workspace'> },
  claims: Claims,
): Promise<Found> {
  const bait = join(host.files.privateDir(), 'bait');
  if (!host.files.exists(bait)) host.files.writePrivate(bait, 'nobody but us reads this');
  const silent = await listenSilently();
  try {
    const node = process.execPath;
    const began = startTimeOf(process.pid, host.platform) ?? '';
    const reach = { pid: process.pid, began, bait, workspace: ask.workspace, port: silent.port };
    const { order } = hold(attempt(reach, node));
    const { out, said } = await runOrder(host, order);
    const found = parseFound(out);
    if (!found) throw new Error(`it does not start (${lastWords(said)})`);
    const faults = refuted(found, claims, process.getuid!());
    if (faults.length > 0) throw new Error(faults.join(', '));
    return found;
  } finally {
    silent.close();
  }
}

function runOrder(host: Host, order: SpawnOrder) {
  return runTool(host, [order.file, ...order.args], { seconds: PROOF_SECONDS });
}

class Namespaced {
  readonly #setting: Setting;
  readonly #room: Outpost;
  readonly #root: string;
  readonly #uid: number;
  readonly #gid: number;
  readonly #writes: string[] = [];
  readonly #reads: string[] = [];
  readonly #programs: string[] = [];
  readonly #instead: Readonly<Record<string, string>>;
  #unhook: (() => void) | undefined;

  static async open(setting: Setting, mode: IsolationMode): Promise<Omit<Isolation, 'refused'>> {
    const { power, tools, host, stranger } = setting;
    const by = { root: 'by root', sudo: 'by sudo', 'user-namespace': 'by a user namespace' }[power];
    try {
      const room = await host.outpost!(roomWords(power, tools));
      try {
        const hold = new Namespaced(setting, room);
        const found = await prove((order) => hold.held(order), setting, {
          asItIs: !stranger,
          otherUser: stranger,
          ownNetwork: true,
          noMetadata: true,
        });
        return {
          mode,
          says: `own processes, files, network and IPC ${by}; user ${found.uid}, no new privileges`,
          leaks: ISOLATION_LEAKS.namespace,
          ownNetwork: true,
          admit: (given) => hold.admit(given),
          reach: (port, take) => hold.reach(port, take),
          wrap: (order) => hold.wrap(order),
          ended: () => hold.ended(),
          close: async () => room.close(),
        };
      } catch (error) {
        room.close();
        throw error;
      }
    } catch (error) {
      throw new Error(`namespaces ${by}: ${(error as Error).message}`);
    }
  }

  constructor(setting: Setting, room: Outpost) {
    this.#setting = setting;
    this.#room = room;
    const { host, stranger, me } = setting;
    this.#uid = stranger ? freshUid(host) : me;
    this.#gid = stranger ? this.#uid : process.getgid!();
    this.#root = join(host.files.privateDir(), 'root');
    host.files.makePrivateDir(this.#root);
    this.#instead = stranger ? named(this.#uid, host) : {};
  }

  get #loan(): Loan {
    const { power, tools, me } = this.#setting;
    return { root: asRoot(power, tools), me, uid: this.#uid };
  }

  /** What changes hands: the workspace whether it may be written to or not, since it must be read. */
  async admit({ writes = [], reads = [], programs = [] }: Given): Promise<void> {
    this.#writes.push(...writes);
    this.#reads.push(...reads);
    this.#programs.push(...programs);
    if (this.#setting.stranger) await openUp(programs, this.#loan, this.#setting.host);
  }

  async wrap(order: SpawnOrder): Promise<Held> {
    const { stranger, host } = this.#setting;
    if (stranger) {
      // A crash of ours must not leave the workspace to a user nobody knows.
      this.#unhook ??= host.atExit?.(() => void host.spawn(backOrder(this.#all, this.#loan)));
      await lendOrFail(this.#all, this.#loan, host);
    }
    return this.held(order);
  }

  get #all(): string[] {
    const { ask } = this.#setting;
    return [ask.workspace, ...this.#writes, ...this.#reads, ...Object.values(this.#instead)];
  }

  async reach(port: number, take = (socket: Socket): void => pass(socket, port)): Promise<void> {
    await this.#room.listen(port, take);
  }

  held(order: SpawnOrder): Held {
    const { ask, host, power, tools } = this.#setting;
    const layout = layoutOf(
      {
        reads: [
          dirname(process.execPath),
          ...namedBy(order.env),
          ...ask.reads,
          ...this.#programs,
          ...this.#reads,
          ...(ask.writable ? [] : [ask.workspace]),
        ],
        writes: [...this.#writes, ...(ask.writable ? [ask.workspace] : [])],
        hides: ask.hides,
        instead: this.#instead,
      },
      this.#root,
      host,
    );
    const dwelling = {
      power,
      tools,
      roomPid: this.#room.pid,
      root: this.#root,
      layout,
      uid: this.#uid,
      gid: this.#gid,
    };
    return { order: dwell(order, dwelling), containment: 'pid-namespace' };
  }

  async ended(): Promise<void> {
    const { stranger, host } = this.#setting;
    if (stranger) await takeBack(this.#all, this.#loan, host);
    this.#unhook?.();
    this.#unhook = undefined;
  }
}

/** What the environment leads to: folders of programs, certificates to trust. */
function namedBy(env: SpawnOrder['env']): string[] {
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const trusted = [env.NODE_EXTRA_CA_CERTS, env.SSL_CERT_FILE, env.SSL_CERT_DIR];
  return [...folders, ...trusted.filter((path) => path !== undefined)];
}

/** A connection over there, continued to this machine's own loopback. */
function pass(socket: Socket, port: number): void {
  const onward = connect({ host: '127.0.0.1', port, allowHalfOpen: true });
  const end = (): void => {
    socket.destroy();
    onward.destroy();
  };
  socket.on('error', end).on('close', () => onward.end());
  onward.on('error', end).on('close', () => socket.end());
  socket.pipe(onward).pipe(socket);
}

/** Root of a container that may make no namespaces can still let somebody else do the work. */
async function otherUser(
  tools: Pick<Tools, 'setpriv'>,
  ask: Omit<IsolationAsk, 'asked'>,
  required: boolean,
  host: Host,
): Promise<Omit<Isolation, 'refused'>> {
  const uid = freshUid(host);
  const become = lesser(tools, uid, uid);
  const loan: Loan = { root: [], me: process.getuid!(), uid };
  const lent: string[] = ask.writable ? [ask.workspace] : [];
  const moved = new Map<string, string>();
  const reopen = await closeOff(ask.hides, [ask.workspace, host.files.privateDir()], host);
  const held = (order: SpawnOrder): Held => ({
    order: step(relocated(order, moved), tools, uid, uid),
    containment: 'process-group',
  });
  let unhook: (() => void) | undefined;
  try {
    await letThrough(host.files.privateDir(), host);
    await placeWhereSeen([dirname(process.execPath)], become, moved, host);
    // Whoever asks for this by name is not given it where the machine tells everybody its own credentials.
    const claims = { asItIs: !ask.writable, otherUser: true, ownNetwork: false, noMetadata: required };
    const found = await prove(held, { ask, host }, claims);
    const clouds = metadataOf(found);
    return {
      mode: 'user',
      says: `user ${uid}, no groups, no new privileges; network and files are those of the machine`,
      leaks: [
        ...ISOLATION_LEAKS.user,
        ...(clouds.length > 0 ? [`cloud metadata answers at ${clouds.join(', ')}`] : []),
      ],
      ownNetwork: false,
      admit: async ({ writes = [], reads = [], programs = [] }) => {
        lent.push(...writes, ...reads);
        await placeWhereSeen(programs, become, moved, host);
      },
      reach: async () => {},
      wrap: async (order) => {
        unhook ??= host.atExit?.(() => void host.spawn(backOrder(lent, loan)));
        await lendOrFail(lent, loan, host);
        return held(order);
      },
      ended: async () => {
        await endAll(become, [], host);
        await takeBack(lent, loan, host);
        unhook?.();
        unhook = undefined;
      },
      close: reopen,
    };
  } catch (error) {
    await reopen();
    throw new Error(`another user: ${(error as Error).message}`);
  }
}

/** Programs in folders of ours that nobody else may enter are put where the agent can start them; their bytes are not copied. */
async function placeWhereSeen(
  folders: readonly string[],
  become: readonly string[],
  moved: Map<string, string>,
  host: Host,
): Promise<void> {
  for (const folder of folders) {
    if (moved.has(folder) || (await mayEnter(folder, become, host))) continue;
    const place = join(host.files.privateDir(), `program-${moved.size}`);
    host.lease({ kind: 'path', path: place });
    moved.set(folder, place);
    await linkTree(folder, place, host);
  }
}

/** The same order, started from where its program has been put. */
function relocated(order: SpawnOrder, moved: ReadonlyMap<string, string>): SpawnOrder {
  const place = (word: string): string => {
    const folder = [...moved.keys()].find((from) => word === from || word.startsWith(`${from}/`));
    return folder === undefined ? word : moved.get(folder)! + word.slice(folder.length);
  };
  return { ...order, file: place(order.file), args: order.args.map(place) };
}

async function lendOrFail(paths: readonly string[], loan: Loan, host: Host): Promise<void> {
  if (await lend(paths, loan, host)) return;
  throw new KeylessError('isolation-unavailable', 'Files could not be handed to the user of the agent.', {
    likely: 'The file system keeps owners to itself (NFS, a mounted share).',
    fix: 'isolation: none, or a workspace on a local disk',
  });
}

function lastWords(said: string): string {
  const rows = said.split('\n').filter((row) => row.trim() !== '' && !row.includes('dmesg(1)'));
  return rows.at(-1)?.trim() ?? 'without a word';
}
