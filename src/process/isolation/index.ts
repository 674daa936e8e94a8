/**
 * What keeps the agent from our process and from the rest of the job: the strongest hold this machine gives, proved before use.
 *
 * In: what was asked for, what the agent shall see → out: an Isolation that turns orders into held ones. Talks to no host.
 * namespace: own process ids, files, network and IPC; with root's help another user too · user: another user, no groups, no new
 * privileges · none: what containment gives, and a list of what it leaks.
 * Traps: nothing is weakened in silence: what was asked for by name and cannot be had is an error; a kernel that lets one make
 * namespaces may still refuse what is done inside (AppArmor on Ubuntu, seccomp in containers), so only the proof counts; a run that
 * was killed may have left the workspace to the user of its agent.
 */
import { KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import { contained } from '../containment.ts';
import type { Isolation, IsolationAsk, Opened } from './isolation.ts';
import { ISOLATION_LEAKS } from './modes.ts';
import { openNamespaces } from './namespaces.ts';
import { openOtherUser } from './other-user.ts';
import { whyNot } from './restrictions.ts';
import { findTool } from './tools.ts';
import type { Power, Tools } from './words.ts';

export type { Given, Isolation, IsolationAsk } from './isolation.ts';

/** @throws KeylessError `isolation-unavailable` when the mode asked for cannot be had */
export async function isolate(ask: IsolationAsk, host: Host): Promise<Isolation> {
  for (const line of (await host.giveBackAbandoned?.()) ?? []) host.log.line(line);
  const refused = [...missing(ask, host)];
  for (const make of candidates(ask, host)) {
    try {
      return { ...(await make()), refused };
    } catch (error) {
      refused.push((error as Error).message);
    }
  }
  if (ask.asked === 'auto' || ask.asked === 'none') return { ...none(host), refused };
  throw new KeylessError('isolation-unavailable', `isolation: ${ask.asked} cannot be had on this machine.`, {
    likely: refused.join('; '),
    fix: 'isolation: auto   (takes the strongest there is, and says which)\nor a runner that allows namespaces or sudo',
  });
}

const NEEDED = ['unshare', 'nsenter', 'setpriv'];

/** What nothing can be held without. */
function missing({ asked }: IsolationAsk, host: Host): string[] {
  if (asked === 'none') return [];
  if (host.platform !== 'linux' || process.getuid === undefined) return [`${host.platform} has no namespaces`];
  const tools = NEEDED.filter((name) => findTool(host, name) === undefined);
  return tools.length > 0 ? [`not installed: ${tools.join(', ')} (util-linux)`] : [];
}

function candidates({ asked, ...ask }: IsolationAsk, host: Host): (() => Promise<Opened>)[] {
  const me = process.getuid?.();
  const [unshare, nsenter, setpriv] = NEEDED.map((name) => findTool(host, name));
  if (asked === 'none' || host.platform !== 'linux' || me === undefined || !setpriv) return [];
  const sudo = me === 0 ? undefined : findTool(host, 'sudo');
  const perl = findTool(host, 'perl');
  const rooted: Power[] = me === 0 ? ['root'] : sudo ? ['sudo'] : [];
  const setting = (power: Power) => ({ power, me, ask, host });
  const found: (() => Promise<Opened>)[] = [];
  if (unshare && nsenter && host.outpost) {
    const tools: Tools = { unshare, nsenter, setpriv, sudo, perl };
    // A user namespace has one user.
    const powers: Power[] = me === 0 || asked === 'user' ? rooted : [...rooted, 'user-namespace'];
    for (const power of powers) {
      const stranger = power !== 'user-namespace';
      const mode = asked === 'user' ? 'user' : 'namespace';
      found.push(() =>
        openNamespaces({ ...setting(power), tools, stranger }, mode).catch((error: Error) => {
          throw new Error(whyNot(error.message, power, host));
        }),
      );
    }
  }
  if (asked !== 'namespace') {
    for (const power of rooted)
      found.push(() => openOtherUser({ ...setting(power), tools: { setpriv, sudo } }, asked === 'user'));
  }
  return found;
}

function none(host: Host): Opened {
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
