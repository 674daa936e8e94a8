/** One calm line a stage: a name, then what happened. */
import type { Host } from '../core/host.ts';

export function stage(host: Host, name: string, text: string): void {
  host.log.line(`${name.padEnd(11)} ${text}`);
}
