/**
 * The pinned @google/gemini-cli: what is started on each platform, and the digest of all that is installed with it.
 * Written by `node scripts/pin-tree.ts gemini 0.61.0`, never by hand; the lock file is in locks/gemini.
 */
import type { TreeProgram } from '../agent.ts';

export const VERSION = '0.61.0';

export const PROGRAMS: Readonly<Record<string, TreeProgram>> = {
  'linux-x64': {
    path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
    script: true,
    digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
    megabytes: 21,
  },
  'linux-x64-musl': {
    path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
    script: true,
    digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
    megabytes: 21,
  },
  'linux-arm64': {
    path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
    script: true,
    digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
    megabytes: 21,
  },
  'linux-arm64-musl': {
    path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
    script: true,
    digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
    megabytes: 21,
  },
  'darwin-x64': {
    path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
    script: true,
    digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
    megabytes: 21,
  },
  'darwin-arm64': {
    path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
    script: true,
    digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
    megabytes: 21,
  },
  'win32-x64': {
    path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
    script: true,
    digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
    megabytes: 21,
  },
  'win32-arm64': {
    path: 'node_modules/@google/gemini-cli/bundle/gemini.js',
    script: true,
    digest: '482b86de3a58b9c4705d86341a48e2fbc84cfa277f0befceb74622a32f4088e4',
    megabytes: 21,
  },
};
