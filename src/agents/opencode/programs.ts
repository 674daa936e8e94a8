/**
 * The pinned opencode-ai: what is started on each platform, and the digest of all that is installed with it.
 * Written by `node scripts/pin-tree.ts opencode 1.18.33`, never by hand; the lock file is in locks/opencode.
 */
import type { TreeProgram } from '../agent.ts';

export const VERSION = '1.18.33';

export const PROGRAMS: Readonly<Record<string, TreeProgram>> = {
  'linux-x64': {
    path: 'node_modules/opencode-linux-x64/bin/opencode',
    digest: '0313239d89a72262b2a5e3a781e033c4e692dc0b2b5b88e5bcf47e683576fbd8',
    megabytes: 60,
  },
};
