/**
 * Writes the pins of Claude Code for every platform: tarball integrity from the registry, SHA-256 of the binary as unpacked.
 *
 * In: a version (`node scripts/pin-agent.ts 2.1.329`). Out: src/agents/claude-code/packages.ts, ready to review and commit.
 * Hosts: the npm registry of the user's own npm configuration. Downloads about 100 MB a platform, one after the other, and
 * deletes each as soon as it is hashed.
 * Trap: the registry is asked for the integrity of what it serves itself; compare it with a second source before committing.
 * Spec: https://www.w3.org/TR/SRI/ (integrity), https://docs.npmjs.com/cli/commands/npm-pack
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

const SCOPE = '@anthropic-ai/claude-code';
const PLATFORMS = [
  'linux-x64',
  'linux-x64-musl',
  'linux-arm64',
  'linux-arm64-musl',
  'darwin-x64',
  'darwin-arm64',
  'win32-x64',
  'win32-arm64',
] as const;
const TARGET = new URL('../src/agents/claude-code/packages.ts', import.meta.url);

interface Pin {
  readonly platform: string;
  readonly name: string;
  readonly integrity: string;
  readonly binary: string;
  readonly sha256: string;
  readonly megabytes: number;
}

interface Packed {
  readonly filename: string;
  readonly integrity: string;
  /** Bytes of the tarball. */
  readonly size: number;
}

function npm(args: readonly string[], cwd: string): unknown {
  return JSON.parse(
    execFileSync('npm', [...args, '--json'], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

async function pin(platform: string, version: string): Promise<Pin> {
  const name = `${SCOPE}-${platform}`;
  const dir = mkdtempSync(join(tmpdir(), 'pin-agent-'));
  try {
    const published = npm(['view', `${name}@${version}`, 'dist.integrity'], dir);
    const [packed] = npm(['pack', `${name}@${version}`], dir) as Packed[];
    if (!packed || packed.integrity !== published)
      throw new Error(`${name}: the tarball is not what the registry lists`);
    execFileSync('tar', ['-xzf', packed.filename], { cwd: dir });
    const binary = platform.startsWith('win32') ? 'claude.exe' : 'claude';
    return {
      platform,
      name,
      integrity: packed.integrity,
      binary,
      sha256: await sha256(join(dir, 'package', binary)),
      megabytes: Math.round(packed.size / 1e6),
    };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function print(version: string, pins: readonly Pin[]): string {
  const rows = pins.map(
    (row) => `  '${row.platform}': {
    name: '${row.name}',
    integrity: '${row.integrity}',
    binary: '${row.binary}',
    sha256: '${row.sha256}',
    megabytes: ${row.megabytes},
  },`,
  );
  return `/**
 * The pinned Claude Code: one package a platform. Written by \`node scripts/pin-agent.ts ${version}\`, never by hand.
 * Integrity is of the tarball on the npm registry; SHA-256 is of the binary inside it.
 */
import type { PlatformPackage } from '../agent.ts';

export const VERSION = '${version}';

export const PACKAGES: Readonly<Record<string, PlatformPackage>> = {
${rows.join('\n')}
};
`;
}

const version = process.argv[2];
if (!version || !/^\d+\.\d+\.\d+$/.test(version)) {
  console.error('usage: node scripts/pin-agent.ts <version>');
  process.exit(2);
}
const pins: Pin[] = [];
for (const platform of PLATFORMS) {
  console.log(`pinning ${platform} …`);
  pins.push(await pin(platform, version));
}
writeFileSync(TARGET, print(version, pins));
console.log(`wrote ${TARGET.pathname}`);
