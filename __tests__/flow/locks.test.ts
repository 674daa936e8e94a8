/** What ships as locks/<agent>: enough to install exactly one tree, from any registry. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { TreeInstall } from '../../src/agents/agent.ts';
import { agents } from '../../src/agents/index.ts';
import { projectFor } from '../../src/flow/install/project.ts';

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
    for (const { path, digest } of Object.values(install.programs)) {
      expect(digest).toMatch(/^[0-9a-f]{64}$/);
      expect(versionOf(install, path)).toContain(install.version);
    }
  });
});

/** Of the package that holds the program, in what npm is told to install. */
function versionOf(install: TreeInstall, path: string): string | undefined {
  const { packages } = projectFor(shipped(install.lock), path).lock;
  const [folder] = Object.keys(packages).filter((each) => each !== '' && path.startsWith(`${each}/`));
  return folder === undefined ? undefined : packages[folder]?.version;
}
