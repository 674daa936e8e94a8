/**
 * Name lookup that gives public addresses only, for a host that somebody else's document named.
 * In: a name · out: its addresses, or an error when any of them is private. Asks the system's resolver.
 * Trap: an address looked up beforehand may be another one at the time of the connection, so the check is the connection's own
 * lookup.
 * https://nodejs.org/api/net.html#socketconnectoptions-connectlistener (lookup)
 */
import type { LookupAddress, LookupOptions } from 'node:dns';
import { addressKind } from '../kit/private-address.ts';

export const PRIVATE_ADDRESS = 'ERR_PRIVATE_ADDRESS';

type Answer = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/** In the shape `net.connect` asks for. The resolver is loaded here, because nearly no run needs it. */
export function publicLookup(hostname: string, options: LookupOptions, answer: Answer): void {
  import('node:dns').then(({ lookup }) =>
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return answer(error, []);
      if (found.some(({ address }) => addressKind(address) !== 'public')) return answer(privateAddress(), []);
      const [first] = found;
      if (options.all || !first) return answer(null, found);
      return answer(null, first.address, first.family);
    }),
  );
}

export function privateAddress(): NodeJS.ErrnoException {
  return Object.assign(new Error('private address'), { code: PRIVATE_ADDRESS });
}
