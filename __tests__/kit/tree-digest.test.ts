import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { treeDigest } from '../../src/kit/tree-digest.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tree-digest-'));
  mkdirSync(join(root, 'lib'));
  writeFileSync(join(root, 'lib', 'a.js'), 'one');
  writeFileSync(join(root, 'b.js'), 'two');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const digest = async () => (await treeDigest(root)).digest;

describe('the digest of a tree', () => {
  it('is one known value for known content', async () => {
    expect(await treeDigest(root)).toEqual({
      // printf '["file","b.js",3]\ntwo["file","lib/a.js",3]\none' | sha256sum
      digest: '4f63a5adfb82d04ce0e0a90ebc99dcfeee9613276a5a307a389e2f4f32dd2ed2',
      files: 2,
      bytes: 6,
    });
  });

  it('is the same whatever modes, times and empty folders there are', async () => {
    const before = await digest();
    chmodSync(join(root, 'b.js'), 0o755);
    chmodSync(join(root, 'lib'), 0o700);
    utimesSync(join(root, 'b.js'), 0, 0);
    mkdirSync(join(root, 'empty'));
    expect(await digest()).toBe(before);
  });

  it.each([
    ['a byte is changed', () => writeFileSync(join(root, 'b.js'), 'twO')],
    ['a file is added', () => writeFileSync(join(root, 'lib', '.hidden'), '')],
    ['a file is gone', () => rmSync(join(root, 'b.js'))],
    ['a file has another name', () => renameSync(join(root, 'b.js'), join(root, 'c.js'))],
    ['a file lies in another folder', () => renameSync(join(root, 'b.js'), join(root, 'lib', 'b.js'))],
    ['a link is added', () => symlinkSync('b.js', join(root, 'link'))],
    [
      'a file has become a link to the same content',
      () => {
        renameSync(join(root, 'b.js'), join(tmpdir(), `${process.pid}-b.js`));
        symlinkSync(join(tmpdir(), `${process.pid}-b.js`), join(root, 'b.js'));
      },
    ],
  ])('is another one when %s', async (_, change) => {
    const before = await digest();
    change();
    expect(await digest()).not.toBe(before);
    rmSync(join(tmpdir(), `${process.pid}-b.js`), { force: true });
  });

  it('tells where a link points', async () => {
    symlinkSync('b.js', join(root, 'link'));
    const before = await digest();
    rmSync(join(root, 'link'));
    symlinkSync('lib', join(root, 'link'));
    expect(await digest()).not.toBe(before);
  });

  it('cannot be met by moving the border between two files', async () => {
    writeFileSync(join(root, 'b.js'), 'two["file","lib/a.js",3]\none');
    rmSync(join(root, 'lib'), { recursive: true });
    const joined = await digest();
    writeFileSync(join(root, 'b.js'), 'two');
    mkdirSync(join(root, 'lib'));
    writeFileSync(join(root, 'lib', 'a.js'), 'one');
    expect(await digest()).not.toBe(joined);
  });

  it('holds all of a file that is larger than one piece', async () => {
    const content = Buffer.alloc(3 * 1024 * 1024 + 1, 7);
    writeFileSync(join(root, 'b.js'), content);
    const before = await digest();
    content[content.length - 1] = 8;
    writeFileSync(join(root, 'b.js'), content);
    expect(await digest()).not.toBe(before);
  });

  it('refuses what is neither file nor link', async () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    await expect(treeDigest(root)).rejects.toThrow('pipe is neither file, link nor folder');
  });

  it('refuses a link in place of the folder', async () => {
    const link = `${root}-link`;
    symlinkSync(root, link);
    await expect(treeDigest(link)).rejects.toThrow('is no folder');
    rmSync(link);
  });
});
