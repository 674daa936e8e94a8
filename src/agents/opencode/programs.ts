/**
 * The pinned opencode-ai: what is started on each platform, and the digest of all that is installed with it.
 * Written by `node scripts/pin-tree.ts opencode 1.18.33`, never by hand; the lock file is in locks/opencode.
 */
import type { TreeProgram } from '../agent.ts';

export const VERSION = '1.18.33';

export const PROGRAMS: Readonly<Record<string, TreeProgram>> = {
  'linux-x64': {
    path: 'node_modules/opencode-linux-x64/bin/opencode',
    beside: ['@vscode/ripgrep-linux-x64'],
    digest: '0312ce1975e2a34a0713d6f71e41bcaf6a00c4ecfe9357fd1153fd9a16f0342f',
    megabytes: 63,
  },
};
