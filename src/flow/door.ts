/** A command's door, with the CI platform port filled in. */
import { github } from '../ci/github.ts';
import type { CiPlatform } from '../ci/platform.ts';
import { shell } from '../ci/shell.ts';
import type { Door as AnyDoor } from '../core/door.ts';

export { platformOf } from '../ci/index.ts';
export type Door = AnyDoor<CiPlatform>;
export type Platform = CiPlatform;

/** GitHub's identity and context with a terminal's voice: for the demo, and for a process whose output nobody reads. */
export const quietGithub: CiPlatform = { ...github, voice: shell.voice, commandFiles: [] };
