/**
 * The pinned @openai/codex: what is started on each platform, and the digest of all that is installed with it.
 * Written by `node scripts/pin-tree.ts codex 0.169.0`, never by hand; the lock file is in locks/codex.
 */
import type { TreeProgram } from '../agent.ts';

export const VERSION = '0.169.0';

export const PROGRAMS: Readonly<Record<string, TreeProgram>> = {
  'linux-x64': {
    path: 'node_modules/@openai/codex-linux-x64/vendor/x86_64-unknown-linux-musl/bin/codex',
    digest: '003278a79f7946a5d2ed6d307b25edfdc1c28941ef15948d4524dcdad0f9b7b5',
    megabytes: 167,
  },
  'linux-x64-musl': {
    path: 'node_modules/@openai/codex-linux-x64/vendor/x86_64-unknown-linux-musl/bin/codex',
    digest: '003278a79f7946a5d2ed6d307b25edfdc1c28941ef15948d4524dcdad0f9b7b5',
    megabytes: 167,
  },
  'linux-arm64': {
    path: 'node_modules/@openai/codex-linux-arm64/vendor/aarch64-unknown-linux-musl/bin/codex',
    digest: 'fb40a8b8d355cec59c86fafba455b676487cfec52c647edb54cf7f82b4155ae6',
    megabytes: 172,
  },
  'linux-arm64-musl': {
    path: 'node_modules/@openai/codex-linux-arm64/vendor/aarch64-unknown-linux-musl/bin/codex',
    digest: 'fb40a8b8d355cec59c86fafba455b676487cfec52c647edb54cf7f82b4155ae6',
    megabytes: 172,
  },
  'darwin-x64': {
    path: 'node_modules/@openai/codex-darwin-x64/vendor/x86_64-apple-darwin/bin/codex',
    digest: '50411523bcbbee22f56ee6eb58ea25e42f8313b5c599ee36e788aa37848f50e9',
    megabytes: 164,
  },
  'darwin-arm64': {
    path: 'node_modules/@openai/codex-darwin-arm64/vendor/aarch64-apple-darwin/bin/codex',
    digest: '816b71544fc4c7dbccbecfe097ca33f9636690c6ec44925bc03d0dce560d37e9',
    megabytes: 154,
  },
  'win32-x64': {
    path: 'node_modules/@openai/codex-win32-x64/vendor/x86_64-pc-windows-msvc/bin/codex.exe',
    digest: 'f55a69b5598a3f6611b24f146b7ff956d09cc71a4d202ee6bbd83fc4ff43e690',
    megabytes: 187,
  },
  'win32-arm64': {
    path: 'node_modules/@openai/codex-win32-arm64/vendor/aarch64-pc-windows-msvc/bin/codex.exe',
    digest: '844dde2664096920de3a3ee16ce7a4cf0a8ed3bffee7a340540b2cecacbaefa5',
    megabytes: 176,
  },
};
