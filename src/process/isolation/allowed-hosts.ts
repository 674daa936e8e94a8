/** The lines of `allow-hosts`: `host` (port 443), `host:port`, `*.host` for everything below. In: text → out: a test. Talks to no host. */
import { isIP } from 'node:net';

export interface Target {
  readonly host: string;
  readonly port: number;
}

/** What a line of the list admits; undefined: it is no such line. */
export function parseAllowed(entry: string): { readonly test: (target: Target) => boolean } | undefined {
  const [, wild, name, port = '443'] =
    /^(\*\.)?(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/.exec(entry.toLowerCase()) ?? [];
  if (name === undefined || (wild && isIP(name)) || Number(port) < 1 || Number(port) > 65535) return undefined;
  const host = bare(name);
  return { test: (to) => to.port === Number(port) && (wild ? to.host.endsWith(`.${host}`) : to.host === host) };
}

/** A host as it is compared: lower case, no brackets, no dot at its end. */
export const bare = (host: string): string => host.toLowerCase().replaceAll(/^\[|\]$|\.$/g, '');
