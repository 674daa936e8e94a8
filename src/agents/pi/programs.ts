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
    beside: ['@vscode/ripgrep-linux-x64'],
    digest: '3b16645860c2810ba4ea42a32671eadf0741c85159c0026be8130bb8fc5bd27f',
    megabytes: 65,
  },
  'linux-x64-musl': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    beside: ['@vscode/ripgrep-linux-x64'],
    digest: '3b16645860c2810ba4ea42a32671eadf0741c85159c0026be8130bb8fc5bd27f',
    megabytes: 65,
  },
  'linux-arm64': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    beside: ['@vscode/ripgrep-linux-arm64'],
    digest: '3ecbfc20f79cfef232117871aa09c55f03086b5e1d9e89982b7479702e443ef2',
    megabytes: 65,
  },
  'linux-arm64-musl': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    beside: ['@vscode/ripgrep-linux-arm64'],
    digest: '3ecbfc20f79cfef232117871aa09c55f03086b5e1d9e89982b7479702e443ef2',
    megabytes: 65,
  },
  'darwin-x64': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    beside: ['@vscode/ripgrep-darwin-x64'],
    digest: 'befaa49957c2631e9a7abd5e1fee4a7b9f3c14de4a3f540dac052bb8643d9e4d',
    megabytes: 65,
  },
  'darwin-arm64': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    beside: ['@vscode/ripgrep-darwin-arm64'],
    digest: '9e53a184f7e26f920f5fdcdcfbed43bc6250c290206e5dc247432c504215de5c',
    megabytes: 65,
  },
  'win32-x64': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    beside: ['@vscode/ripgrep-win32-x64'],
    digest: 'b654ac42ecfa1e7cf42971bb40dc0561945da3cff1ac0750251378ffb7c9ec40',
    megabytes: 65,
  },
  'win32-arm64': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    beside: ['@vscode/ripgrep-win32-arm64'],
    digest: 'fbc52721bab913e89c2e37025120b5e44995909a180f73c7d4bbd139e4278bf9',
    megabytes: 65,
  },
};
