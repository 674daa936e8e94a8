/**
 * A hold for root of a container that may make no namespaces, and for a user with sudo there: somebody else does the work.
 *
 * In: a setting → out: an Isolation, proved. Talks to no host.
 * Traps: that user sees the files we see, so the folders of the job are closed to others for a while, and what has to come back is
 * on disk before; a program in a folder nobody else may enter is started from another place; its processes end by their user, for a
 * group can be left and a parent can be killed.
 */
import { dirname, join } from 'node:path';
import type { Host, Outpost, SpawnOrder } from '../../core/host.ts';
import { closeFolders, reopenFolders } from '../../kit/closed-folders.ts';
import type { Held } from '../containment.ts';
import { type Setting as Common, Custody, freshUid, living, prove } from './hold.ts';
import type { Opened } from './isolation.ts';
import { ISOLATION_LEAKS } from './modes.ts';
import { endAll, letThrough, mayEnter, maySeeAll, placeOpenly } from './ownership.ts';
import { metadataOf } from './proof.ts';
import { asRoot, lesser, step, type Tools } from './words.ts';

interface Setting extends Common {
  readonly tools: Pick<Tools, 'setpriv' | 'sudo'>;
}

/** @param required asked for by name @throws with what does not hold */
export async function openOtherUser({ power, tools, me, ask, host }: Setting, required: boolean): Promise<Opened> {
  const by = power === 'sudo' ? ' by sudo' : '';
  const uid = freshUid(host);
  const root = asRoot(power, tools);
  const become = [...root, ...lesser(tools, uid, uid)];
  const custody = new Custody({ root, me, uid, scratch: true }, ask.hides, host);
  const lent: string[] = ask.writable ? [ask.workspace] : [];
  const moved = new Map<string, string>();
  let guard: Outpost | undefined;
  const held = (order: SpawnOrder): Held => ({
    order: step(relocated(order, moved), tools, uid, uid, power),
    containment: 'user',
    ...(power === 'sudo' && { signal: (name: NodeJS.Signals) => guard?.signal(name) }),
  });
  let reopen = (): void => {};
  const close = async (): Promise<void> => {
    guard?.close();
    reopen();
  };
  try {
    guard = await host.outpost?.(root, uid);
    reopen = closeOff([...ask.hides], [ask.workspace, host.files.privateDir()], host);
    await letThrough(host.files.privateDir(), host);
    const node = dirname(process.execPath);
    if (!(await mayEnter(node, become, host))) await placeElsewhere(node, moved, host);
    // Whoever asks for this by name is not given it where the machine tells everybody its own credentials.
    const claims = { asItIs: !ask.writable, otherUser: true, ownNetwork: false, noMetadata: required };
    const clouds = metadataOf(await prove(held, { ask, host }, claims));
    return {
      mode: 'user',
      says: `user ${uid}${by}, no groups, no new privileges; network and files are those of the machine`,
      leaks: [
        ...ISOLATION_LEAKS.user,
        ...(clouds.length > 0 ? [`cloud metadata answers at ${clouds.join(', ')}`] : []),
      ],
      ownNetwork: false,
      admit: async ({ writes = [], reads = [], programs = [] }) => {
        lent.push(...writes, ...reads);
        for (const folder of programs) {
          if (!moved.has(folder) && !(await maySeeAll(folder, become, host))) await placeElsewhere(folder, moved, host);
        }
      },
      reach: async () => {},
      wrap: async (order) => {
        await custody.lend({ lent, shown: [] });
        return held(order);
      },
      ended: async () => {
        await endAll(become, [], host);
        await custody.takeBack();
      },
      close,
    };
  } catch (error) {
    await close();
    throw new Error(`another user${by}: ${(error as Error).message}`);
  }
}

/** @returns takes the closing back */
function closeOff(paths: readonly string[], needs: readonly string[], host: Host): () => void {
  const list = join(host.files.privateDir(), `closed-${host.random(4)}`);
  host.lease({ kind: 'closed', path: list, by: living(host) });
  if (!closeFolders(paths, needs, list)) return () => {};
  // Should we crash, the lease is given back on the way out.
  const unhook = host.atExit?.(() => {});
  return () => {
    reopenFolders(list);
    unhook?.();
  };
}

/** Programs in folders of ours that nobody else may enter are put where the agent can start them; their bytes are not copied. */
async function placeElsewhere(folder: string, moved: Map<string, string>, host: Host): Promise<void> {
  const place = join(host.files.privateDir(), `program-${moved.size}`);
  if (await placeOpenly(folder, place, host)) moved.set(folder, place);
}

/** The same order, started from where its program has been put. */
function relocated(order: SpawnOrder, moved: ReadonlyMap<string, string>): SpawnOrder {
  const place = (word: string): string => {
    const folder = [...moved.keys()].find((from) => word === from || word.startsWith(`${from}/`));
    return folder === undefined ? word : moved.get(folder)! + word.slice(folder.length);
  };
  return { ...order, file: place(order.file), args: order.args.map(place) };
}
