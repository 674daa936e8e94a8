/** The files an SDK is told of by a variable: written private, leased, below this run's folder. */
import { join } from 'node:path';
import type { Access } from '../core/credential.ts';
import type { Host } from '../core/host.ts';
import { revealed } from '../core/secret.ts';

/**
 * @param folder where they go: each start of an agent has its own, and a file is never written over
 * @returns the variables with the paths they shall hold
 */
export function writeFiles(access: Access, host: Host, folder?: string): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [variable, { name, content }] of Object.entries(access.files ?? {})) {
    // The private folder is made when it is first asked for: without a file nobody asks.
    const path = join(folder ?? host.files.privateDir(), 'access', name);
    host.lease({ kind: 'path', path });
    host.files.writePrivate(path, revealed(content));
    variables[variable] = path;
  }
  return variables;
}
