import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HeldFolder } from '../../src/kit/held-folder.ts';

let base: string;
let held: HeldFolder;
const at = (...names: string[]): string => join(base, ...names);
const results = (): string => at('out', 'results');
const inode = (path: string): number => statSync(path).ino;
let before: number;

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'held-')));
  mkdirSync(results(), { recursive: true });
  mkdirSync(at('elsewhere'));
  writeFileSync(join(results(), 'ours'), 'ours');
  held = new HeldFolder(results());
  before = inode(results());
});
afterEach(() => {
  held.close();
  rmSync(base, { recursive: true, force: true });
});

/** It is there, no link leads to it, it holds what it held, and nothing lies beside it that was not there. */
function expectOurs(beside: readonly string[] = ['results']): void {
  expect(realpathSync(results())).toBe(results());
  expect(inode(results())).toBe(before);
  expect(readdirSync(results())).toEqual(['ours']);
  expect(readdirSync(at('out'))).toEqual(beside);
}

const onLinux = process.platform === 'linux' ? it : it.skip;

describe('a folder that is held', () => {
  it('stays where nobody touched it', () => {
    expect(held.putBack()).toBe('kept');
    expectOurs();
  });

  onLinux('is found where it was moved to', () => {
    renameSync(results(), at('moved'));
    expect(held.putBack()).toBe('found');
    expectOurs();
    expect(existsSync(at('moved'))).toBe(false);
  });

  onLinux.each<[string, () => void]>([
    ['a link to somewhere else', () => symlinkSync(at('elsewhere'), results())],
    ['a link that leads back to it', () => symlinkSync(at('moved'), results())],
    ['a file', () => writeFileSync(results(), 'PATH=/tmp/evil')],
    ['a folder with files', () => mkdirSync(join(results(), 'deep'), { recursive: true })],
    [
      'the folder it was put into',
      () => {
        mkdirSync(results());
        renameSync(at('moved'), join(results(), 'moved'));
      },
    ],
  ])('takes the place of %s', (_name, plant) => {
    renameSync(results(), at('moved'));
    plant();
    expect(held.putBack()).toBe('found');
    expectOurs();
    expect(readdirSync(at('elsewhere'))).toEqual([]);
  });

  onLinux('is put back behind a folder that became a link, and what it leads to is left alone', () => {
    renameSync(at('out'), at('away'));
    mkdirSync(at('elsewhere', 'results'));
    symlinkSync(at('elsewhere'), at('out'));
    expect(held.putBack()).toBe('found');
    expectOurs();
    expect(lstatSync(at('out')).isSymbolicLink()).toBe(false);
    expect(readdirSync(at('elsewhere'))).toEqual(['results']);
  });

  onLinux('is put back where the folders on the way are gone or shut', () => {
    renameSync(results(), at('moved'));
    rmSync(at('out'), { recursive: true });
    expect(held.putBack()).toBe('found');
    renameSync(results(), at('moved'));
    chmodSync(at('out'), 0);
    expect(held.putBack()).toBe('found');
    chmodSync(results(), 0);
    expect(held.putBack()).toBe('kept');
    expectOurs();
    expect(statSync(results()).mode & 0o700).toBe(0o700);
  });

  it('is a new one once it was removed, and that one is held', () => {
    rmSync(results(), { recursive: true });
    symlinkSync(at('elsewhere'), results());
    expect(held.putBack()).toBe('lost');
    expect(readdirSync(results())).toEqual([]);
    expect(readdirSync(at('elsewhere'))).toEqual([]);
    expect(held.putBack()).toBe('kept');
  });

  onLinux('is not taken for one that got its number', () => {
    rmSync(results(), { recursive: true });
    mkdirSync(results());
    writeFileSync(join(results(), 'outputs.env'), 'PATH=/tmp/evil');
    expect(held.putBack()).toBe('lost');
    expect(readdirSync(results())).toEqual([]);
  });

  onLinux('takes the place of a tree too deep to be named', () => {
    renameSync(results(), at('moved'));
    mkdirSync(results());
    const [from, name] = [process.cwd(), 'd'.repeat(200)];
    process.chdir(results());
    for (let depth = 0; depth < 60; depth++) {
      mkdirSync(name);
      process.chdir(name);
    }
    process.chdir(from);
    expect(held.putBack()).toBe('found');
    expect(inode(results())).toBe(before);
    expect(readFileSync(join(results(), 'ours'), 'utf8')).toBe('ours');
  });

  it('that cannot be ours any more is refused: its path was given by a link, which leads elsewhere by now', () => {
    symlinkSync(at('out'), at('link'));
    const other = new HeldFolder(at('link', 'results'));
    rmSync(at('link'));
    symlinkSync(at('elsewhere'), at('link'));
    expect(() => other.putBack()).toThrow('leads elsewhere');
    other.close();
    expectOurs();
  });
});
