/** What ships as locks/<agent>: enough to install exactly one tree, from any registry. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { TreeInstall, TreeProgram } from '../../src/agents/agent.ts';
import { agents as listed } from '../../src/agents/index.ts';
import { projectFor } from '../../src/flow/install/project.ts';

const agents = await Promise.all(listed.map(({ load }) => load()));

const LOCKS = join(import.meta.dirname, '../../locks');
const read = (lock: string, name: string) => JSON.parse(readFileSync(join(LOCKS, lock, name), 'utf8'));
const shipped = (lock: string) => ({ manifest: read(lock, 'package.json'), lock: read(lock, 'package-lock.json') });

const trees = agents.flatMap(({ id, install }) => (install.kind === 'tree' ? [{ id, install }] : []));

describe('the lock files', () => {
  it('are there for every agent that is a tree, and for no other', () => {
    expect(readdirSync(LOCKS).sort()).toEqual(trees.map(({ install }) => install.lock).sort());
  });

  it.each(trees)('of $id hold every package by its integrity and bind none to an address', ({ install }) => {
    for (const [path, entry] of Object.entries(shipped(install.lock).lock.packages as Record<string, object>)) {
      if (path !== '') expect(entry).toMatchObject({ integrity: expect.stringMatching(/^sha512-[\w+/]{86}==$/) });
      expect(entry).not.toHaveProperty('resolved');
    }
  });

  it.each(trees)('of $id bring the pinned version of the program on every platform that has one', ({ install }) => {
    expect(Object.keys(install.programs)).toContain('linux-x64');
    for (const program of Object.values(install.programs)) {
      expect(program.digest).toMatch(/^[0-9a-f]{64}$/);
      expect(versionOf(install, program)).toContain(install.version);
    }
  });

  it.each([['opencode'], ['pi']])('of %s bring the search program of each platform, and that of no other', (id) => {
    const { install } = trees.find((each) => each.id === id)!;
    for (const [key, program] of Object.entries(install.programs)) {
      const { manifest, lock } = projectFor(shipped(install.lock), program);
      const own = `@vscode/ripgrep-${key.replace('-musl', '')}`;
      const isSearch = (name: string) => name.includes('ripgrep');
      expect(Object.keys(manifest.dependencies ?? {}).filter(isSearch)).toEqual([own]);
      expect(Object.keys(lock.packages).filter(isSearch)).toEqual([`node_modules/${own}`]);
    }
  });
});

/** Of the package that holds the program, in what npm is told to install. */
function versionOf(install: TreeInstall, program: TreeProgram): string | undefined {
  const { packages } = projectFor(shipped(install.lock), program).lock;
  const [folder] = Object.keys(packages).filter((each) => each !== '' && program.path.startsWith(`${each}/`));
  return folder === undefined ? undefined : packages[folder]?.version;
}
