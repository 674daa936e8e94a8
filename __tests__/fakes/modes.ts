/** The modes of isolation that this machine gives, each with the words a run is started with to get it. */
import { chmodSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Runner } from './runner.ts';

const CAPABILITIES =
  '-all,+chown,+dac_override,+fowner,+fsetid,+kill,+setgid,+setuid,+setpcap,+net_bind_service,+net_raw,+sys_chroot,+mknod,+audit_write,+setfcap';
/** As root of a container that Docker has made, which may make no namespaces: `user` is what `auto` gives then. */
const CONTAINER = ['setpriv', `--bounding-set=${CAPABILITIES}`, `--inh-caps=${CAPABILITIES}`];

export interface Mode {
  readonly mode: 'none' | 'user' | 'namespace';
  /** The input `isolation`. */
  readonly asked: string;
  readonly wrap: readonly string[];
}

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
const OTHERS: readonly Mode[] = [
  { mode: 'user', asked: 'auto', wrap: CONTAINER },
  { mode: 'namespace', asked: 'namespace', wrap: [] },
];

/** Only root can play them all. */
export const MODES: readonly Mode[] = [{ mode: 'none', asked: 'none', wrap: [] }, ...(isRoot ? OTHERS : [])];

/** Another user must be able to get to the workspace, as in a job. */
export function letOthersPass({ root }: Runner): void {
  for (const folder of [dirname(root), root]) chmodSync(folder, 0o755);
}
