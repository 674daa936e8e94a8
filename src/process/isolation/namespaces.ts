/**
 * The strongest hold: process ids, files, network and IPC of its own, and a user of its own where root helps.
 *
 * In: a setting → out: an Isolation, proved. Talks to no host.
 * Traps: files of ours are shown to the agent's user as its own where the file system can do that; only elsewhere they change hands,
 * and then they have to come back; programs are read from where they lie, whose modes are not ours to change.
 */
import { connect, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import type { Host, Outpost, SpawnOrder } from '../../core/host.ts';
import type { Held } from '../containment.ts';
import { type Setting as Common, Custody, freshUid, prove } from './hold.ts';
import type { Given, Opened } from './isolation.ts';
import { ISOLATION_LEAKS, type IsolationMode } from './modes.ts';
import { type MappedRow, type Mapping, mountWords, tryWords } from './owner-map.ts';
import { isAgentUid, maySeeAll, placeOpenly, type Survey, survey, takeBack } from './ownership.ts';
import { isSystem, layoutOf } from './view.ts';
import { asRoot, dwell, lesser, MAPPED, roomWords, type Tools } from './words.ts';

interface Setting extends Common {
  readonly tools: Tools;
  /** The agent is another user than we. */
  readonly stranger: boolean;
}

const UNSEEN: Survey = { owner: undefined, linked: false, mappable: new Set() };

/** @throws with what does not hold */
export async function openNamespaces(setting: Setting, mode: IsolationMode): Promise<Opened> {
  const by = { root: 'by root', sudo: 'by sudo', 'user-namespace': 'by a user namespace' }[setting.power];
  const { power, tools, host, stranger, me } = setting;
  const uid = stranger ? freshUid(host) : me;
  try {
    const [room, seen] = await Promise.all([
      host.outpost!(roomWords(power, tools), stranger ? uid : undefined),
      stranger ? look(setting, uid) : UNSEEN,
    ]);
    try {
      const hold = new Namespaces(setting, room, uid, seen);
      await hold.recover();
      const found = await hold.prove();
      const files = !stranger ? '' : hold.keepsOwners ? ', files stay ours' : ', files are lent';
      return {
        mode,
        says: `own processes, files, network and IPC ${by}; user ${found.uid}, no new privileges${files}`,
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

function mappingOf({ tools, me }: Setting, uid: number): Mapping | undefined {
  const { perl, unshare } = tools;
  return perl === undefined ? undefined : { perl, unshare, me: [me, process.getgid!()], agent: [uid, uid] };
}

function look(setting: Setting, uid: number): Promise<Survey> {
  const { power, tools, me, ask, host } = setting;
  const mapping = mappingOf(setting, uid);
  const mapper = mapping ? tryWords(mapping, [ask.workspace, host.files.privateDir()]) : [];
  return survey({ root: asRoot(power, tools), me, workspace: ask.workspace, mapper }, host);
}

class Namespaces {
  readonly #setting: Setting;
  readonly #room: Outpost;
  readonly #seen: Survey;
  readonly #root: string;
  readonly #uid: number;
  readonly #gid: number;
  readonly #mapping: Mapping | undefined;
  readonly #custody: Custody;
  readonly #writes: string[] = [];
  readonly #reads: string[] = [];
  readonly #programs: string[] = [];
  /** Programs that are mapped, and those that are taken from a copy. */
  readonly #mappedPrograms = new Set<string>();
  readonly #copies = new Map<string, string>();
  readonly #instead: Readonly<Record<string, string>>;
  #maps = true;

  constructor(setting: Setting, room: Outpost, uid: number, seen: Survey) {
    this.#setting = setting;
    this.#room = room;
    this.#seen = seen;
    this.#uid = uid;
    const { host, stranger, ask } = setting;
    this.#gid = stranger ? uid : process.getgid!();
    this.#mapping = stranger ? mappingOf(setting, uid) : undefined;
    this.#custody = new Custody({ root: this.#asRoot, me: setting.me, uid, scratch: false }, ask.hides, host);
    this.#root = join(host.files.privateDir(), 'root');
    host.files.makePrivateDir(this.#root);
    this.#instead = stranger ? named(uid, host) : {};
  }

  get #asRoot(): string[] {
    return asRoot(this.#setting.power, this.#setting.tools);
  }

  /** The workspace stays ours while the agent works in it. */
  get keepsOwners(): boolean {
    return this.#isMapped(this.#setting.ask.workspace);
  }

  #isMapped(path: string): boolean {
    if (!this.#maps) return false;
    const { ask, host } = this.#setting;
    if (path === ask.workspace) return this.#seen.mappable.has(path) && !this.#seen.linked;
    return this.#mappedPrograms.has(path) || this.#seen.mappable.has(host.files.privateDir());
  }

  /** A run that was killed may have left the workspace to its agent. */
  async recover(): Promise<void> {
    const { owner } = this.#seen;
    const { ask, me, host, stranger } = this.#setting;
    if (!stranger || owner === undefined || !isAgentUid(owner)) return;
    const loan = {
      root: this.#asRoot,
      me,
      uid: owner,
      mark: ask.workspace,
      lent: [ask.workspace],
      shown: [],
      scratch: false,
    };
    await takeBack(loan, host);
    host.log.line('The workspace still belonged to the agent of a run that was killed; it is ours again.');
  }

  async prove() {
    const { stranger } = this.#setting;
    const claims = { otherUser: stranger, ownNetwork: true, noMetadata: true };
    const attempt = () =>
      prove((order) => this.#held(order), this.#setting, { ...claims, asItIs: !stranger || this.keepsOwners });
    try {
      return await attempt();
    } catch (error) {
      if (!stranger || this.#seen.mappable.size === 0) throw error;
      this.#maps = false;
      return attempt();
    }
  }

  async admit({ writes = [], reads = [], programs = [] }: Given): Promise<void> {
    this.#writes.push(...writes);
    this.#reads.push(...reads);
    const unknown = programs.filter((folder) => !this.#programs.includes(folder));
    this.#programs.push(...unknown);
    const closed = unknown.filter((folder) => !isSystem(folder));
    if (this.#setting.stranger && closed.length > 0) await this.#openPrograms(closed);
  }

  async #openPrograms(folders: readonly string[]): Promise<void> {
    const { tools, host, me } = this.#setting;
    const mapper = this.#mapping && this.#maps ? tryWords(this.#mapping, folders) : [];
    const { mappable } = await survey({ root: this.#asRoot, me, mapper }, host);
    for (const folder of folders) {
      if (mappable.has(folder)) this.#mappedPrograms.add(folder);
      else if (!(await maySeeAll(folder, [...this.#asRoot, ...lesser(tools, this.#uid, this.#gid)], host))) {
        const copy = join(host.files.privateDir(), `program-${this.#copies.size}`);
        if (await placeOpenly(folder, copy, host)) this.#copies.set(folder, copy);
      }
    }
  }

  async wrap(order: SpawnOrder): Promise<Held> {
    const { ask, stranger } = this.#setting;
    if (stranger) {
      const all = [ask.workspace, ...this.#writes, ...this.#reads, ...Object.values(this.#instead)];
      const shown = ask.writable && this.keepsOwners ? [ask.workspace] : [];
      await this.#custody.lend({ lent: all.filter((path) => !this.#isMapped(path)), shown });
    }
    return this.#held(order);
  }

  async reach(port: number, take = (socket: Socket): void => pass(socket, port)): Promise<void> {
    await this.#room.listen(port, take);
  }

  #held(order: SpawnOrder): Held {
    const { ask, host, power, tools, stranger } = this.#setting;
    const rows = stranger ? this.#rows() : [];
    const places = rows.map(({ path }, at) => [path, `${this.#root}/${MAPPED}/${at}`] as const);
    const layout = layoutOf(
      {
        reads: [
          // What lies in the workspace comes with it; by itself a link of the checkout there would be mounted as what it leads to.
          ...[dirname(process.execPath), ...namedBy(order.env), ...ask.reads, ...this.#programs, ...this.#reads].filter(
            (path) => !path.startsWith(`${ask.workspace}/`),
          ),
          ...(ask.writable ? [] : [ask.workspace]),
        ],
        writes: [...this.#writes, ...(ask.writable ? [ask.workspace] : [])],
        hides: ask.hides,
        instead: this.#instead,
        sources: new Map([...this.#copies, ...places]),
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
      mapper: this.#mapping && rows.length > 0 ? mountWords(this.#mapping, MAPPED, rows) : [],
      uid: this.#uid,
      gid: this.#gid,
    };
    const signal = (name: NodeJS.Signals): void => this.#room.signal(name);
    return { order: dwell(order, dwelling), containment: 'pid-namespace', ...(power === 'sudo' && { signal }) };
  }

  /** What is shown with another owner. */
  #rows(): MappedRow[] {
    const { ask } = this.#setting;
    const all: MappedRow[] = [
      { path: ask.workspace, access: ask.writable ? 'rw' : 'ro' },
      ...this.#writes.map((path) => ({ path, access: 'rw' as const })),
      ...[...this.#reads, ...this.#mappedPrograms, ...Object.values(this.#instead)].map((path) => ({
        path,
        access: 'ro' as const,
      })),
    ];
    return all.filter(({ path }) => this.#isMapped(path) && !path.startsWith(`${ask.workspace}/`));
  }

  async ended(): Promise<void> {
    await this.#custody.takeBack();
  }
}

/** Programs ask for the name of their user, and some do not bear that it has none: lists of users that know the agent. */
function named(uid: number, host: Host): Readonly<Record<string, string>> {
  const entries = { passwd: `agent:x:${uid}:${uid}::/:/bin/sh`, group: `agent:x:${uid}:` };
  const instead: Record<string, string> = {};
  for (const [name, entry] of Object.entries(entries)) {
    const place = `/etc/${name}`;
    if (!host.files.exists(place)) continue;
    const path = join(host.files.privateDir(), `users-${uid}-${name}`);
    if (!host.files.exists(path)) host.files.writePrivate(path, `${host.files.read(place).trimEnd()}\n${entry}\n`);
    instead[place] = path;
  }
  return instead;
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
