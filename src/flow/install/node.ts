/**
 * Which Node.js runs an agent that is a script: the one that runs us, when it is new enough, else one on PATH outside the
 * workspace, else a plain refusal. npm on an older Node.js would quietly take an older version of the agent.
 */
import { KeylessError } from '../../core/errors.ts';
import type { Host } from '../../core/host.ts';
import { paths, searchPath } from '../../kit/search-path.ts';
import { finish } from './finish.ts';

const ASK_SECONDS = 10;

/** True when `version` is at least `minimum`, both as dotted numbers. */
export function isAtLeast(version: string, minimum: string): boolean {
  const [have, need] = [numbers(version), numbers(minimum)];
  for (let at = 0; at < need.length; at += 1) {
    const difference = (have[at] ?? 0) - (need[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

function numbers(version: string): number[] {
  return version.replace(/^v/, '').split('-')[0]!.split('.').map(Number);
}

/**
 * @param minimum as `22.19`; undefined: any that we run on
 * @returns absolute path of a Node.js
 * @throws KeylessError `runtime-too-old`
 */
export async function nodeFor(id: string, minimum: string | undefined, host: Host): Promise<string> {
  const own = host.self[0]!;
  if (minimum === undefined || isAtLeast(host.nodeVersion, minimum)) return own;
  const name = host.platform === 'win32' ? 'node.exe' : 'node';
  const seen = [`${own} is ${host.nodeVersion}`];
  for (const folder of searchPath(host)) {
    const path = paths(host).join(folder, name);
    if (!host.files.exists(path)) continue;
    const version = await versionOf(path, host);
    if (version !== undefined && isAtLeast(version, minimum)) return path;
    seen.push(`${path} is ${version ?? 'unusable'}`);
  }
  throw new KeylessError('runtime-too-old', `${id} needs Node.js ${minimum} or newer, and there is none here.`, {
    likely: `Found: ${[...new Set(seen)].join(', ')}.`,
    fix: 'Add a step before this one:\n  - uses: actions/setup-node@v6\n    with: { node-version: 24 }\nor use an image with Node.js 24.',
  });
}

async function versionOf(file: string, host: Host): Promise<string | undefined> {
  const cwd = host.files.privateDir();
  try {
    const done = await finish({ file, args: ['--version'], env: {}, cwd, seconds: ASK_SECONDS }, host);
    return done.code === 0 ? /^v(\d+\.\d+\.\d+)/.exec(done.out)?.[1] : undefined;
  } catch (error) {
    if (error instanceof KeylessError && error.code !== 'agent-unavailable') throw error;
    return undefined;
  }
}
