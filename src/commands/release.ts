/**
 * `keyless-agent release --env-file PATH`: gives back what `auth` wrote. Only a file that proves to be ours is removed.
 * `keyless-agent release` alone: what runs that were killed have left: a workspace lent to their agent, folders closed to others.
 */

import type { Door } from '../flow/door.ts';
import { readShellInputs } from '../flow/read-inputs.ts';

export async function release(door: Door, words: readonly string[]): Promise<number> {
  const { inputs } = readShellInputs(words, []);
  const path = inputs.text('env-file');
  if (path === undefined && inputs.faults.length === 0) {
    const told = await door.giveBackAbandoned();
    for (const line of told) door.print(`${line}\n`, 'stderr');
    if (told.length === 0) {
      door.print(
        'Nothing was left. What auth wrote: keyless-agent release --env-file "$XDG_RUNTIME_DIR/agent.env"\n',
        'stderr',
      );
    }
    return 0;
  }
  if (path === undefined || inputs.faults.length > 0) {
    for (const fault of inputs.faults) door.print(`${fault.input}: ${fault.what}\n  write: ${fault.write}\n`, 'stderr');
    return 2;
  }
  const says = {
    removed: `given back: ${path}`,
    gone: `nothing to give back: ${path} does not exist`,
    refused: `left alone: ${path} is not a file that keyless-agent wrote (regular, yours, mode 0600, with our first line)`,
  };
  const done = door.giveBack(path);
  door.print(`${says[done]}\n`, 'stderr');
  return done === 'refused' ? 2 : 0;
}
