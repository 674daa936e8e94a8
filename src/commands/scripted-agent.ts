/** The demo's built-in agent, started as a process of its own in the place of Claude Code. */

import { scriptedAgent } from '../emulators/index.ts';
import type { Door } from '../flow/door.ts';

export async function run(door: Door, words: readonly string[]): Promise<number> {
  return scriptedAgent(words, door.env, process.stdin, process.stdout);
}
