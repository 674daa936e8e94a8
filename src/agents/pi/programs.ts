/**
 * The pinned @earendil-works/pi-coding-agent: what is started on each platform, and the digest of all that is installed with it.
 * Written by `node scripts/pin-tree.ts pi 0.87.1`, never by hand; the lock file is in locks/pi.
 */
import type { TreeProgram } from '../agent.ts';

export const VERSION = '0.87.1';

export const PROGRAMS: Readonly<Record<string, TreeProgram>> = {
  'linux-x64': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    digest: '9581ced185c9a5ef482d4d6054688dfcf3f4d7f7c49edd4c9d2e687979035f76',
    megabytes: 63,
  },
  'linux-x64-musl': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    digest: '9581ced185c9a5ef482d4d6054688dfcf3f4d7f7c49edd4c9d2e687979035f76',
    megabytes: 63,
  },
  'linux-arm64': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    digest: '9581ced185c9a5ef482d4d6054688dfcf3f4d7f7c49edd4c9d2e687979035f76',
    megabytes: 63,
  },
  'linux-arm64-musl': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    digest: '9581ced185c9a5ef482d4d6054688dfcf3f4d7f7c49edd4c9d2e687979035f76',
    megabytes: 63,
  },
  'darwin-x64': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    digest: '9581ced185c9a5ef482d4d6054688dfcf3f4d7f7c49edd4c9d2e687979035f76',
    megabytes: 63,
  },
  'darwin-arm64': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    digest: '9581ced185c9a5ef482d4d6054688dfcf3f4d7f7c49edd4c9d2e687979035f76',
    megabytes: 63,
  },
  'win32-x64': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    digest: '9581ced185c9a5ef482d4d6054688dfcf3f4d7f7c49edd4c9d2e687979035f76',
    megabytes: 63,
  },
  'win32-arm64': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    digest: '9581ced185c9a5ef482d4d6054688dfcf3f4d7f7c49edd4c9d2e687979035f76',
    megabytes: 63,
  },
};
