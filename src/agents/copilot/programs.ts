/**
 * The pinned @github/copilot: what is started on each platform, and the digest of all that is installed with it.
 * Written by `node scripts/pin-tree.ts copilot 1.0.102`, never by hand; the lock file is in locks/copilot.
 */
import type { TreeProgram } from '../agent.ts';

export const VERSION = '1.0.102';

export const PROGRAMS: Readonly<Record<string, TreeProgram>> = {
  'linux-x64': {
    path: 'node_modules/@github/copilot-linux-x64/copilot',
    digest: 'cd63bcc44d9d9da23d9168f6bc7c4966282f1bbb5a3d0ee7d71e1a398e577844',
    megabytes: 129,
  },
  'linux-x64-musl': {
    path: 'node_modules/@github/copilot-linuxmusl-x64/copilot',
    digest: 'e0fb551eb0ce52bc21fa924ca2f264e1e59486577e69cb3080063c240756363b',
    megabytes: 125,
  },
  'linux-arm64': {
    path: 'node_modules/@github/copilot-linux-arm64/copilot',
    digest: 'e054fca7e40fd9e8fe21ef8b6caa9f246859e0375a7d19a125dc0b48aaf4df4a',
    megabytes: 130,
  },
  'linux-arm64-musl': {
    path: 'node_modules/@github/copilot-linuxmusl-arm64/copilot',
    digest: '6f3add4aa30c521c2d10439f1d2d5ee9dc5eb571954b2ef6e739b72652d329fa',
    megabytes: 121,
  },
  'darwin-x64': {
    path: 'node_modules/@github/copilot-darwin-x64/copilot',
    digest: '719a7d75e10923d15c29b2649e8f683525d687c296328b5f969e60259db736da',
    megabytes: 126,
  },
  'darwin-arm64': {
    path: 'node_modules/@github/copilot-darwin-arm64/copilot',
    digest: '34b55d9d5e6620c18da5f0d2b78ae2108717b7707eaa216f1912714b4e677ac3',
    megabytes: 119,
  },
  'win32-x64': {
    path: 'node_modules/@github/copilot-win32-x64/copilot.exe',
    digest: 'b2b9a708c33cd1db7648a4ab456ba41b4e3349e016aaca7b307bb45fdd84e6ac',
    megabytes: 113,
  },
  'win32-arm64': {
    path: 'node_modules/@github/copilot-win32-arm64/copilot.exe',
    digest: '7ddde23ddba1be3839976798010f9ed4fb8625906cf5bffde3c7d0611300c46a',
    megabytes: 113,
  },
};
