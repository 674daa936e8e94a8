import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeDigest, type FileChange, newLines, parseDiff } from '../../src/review/diff.ts';
import { DIFF, FILES } from './review-fixtures.ts';

describe('a diff that is read', () => {
  it('gives each line its number in both versions', () => {
    const [find] = FILES;
    expect(find?.hunks.map(({ heading }) => heading)).toEqual(['export function find', 'export function last']);
    expect(find?.hunks[0]?.lines.map(({ kind, old: before, new: after }) => [kind, before, after])).toEqual([
      [' ', 1, 1],
      ['-', 2, undefined],
      ['+', undefined, 2],
      ['+', undefined, 3],
      ['+', undefined, 4],
      [' ', 3, 5],
      [' ', 4, 6],
    ]);
    expect([...newLines(find!).keys()]).toEqual([1, 2, 3, 4, 5, 6, 42, 43, 44, 45]);
  });

  it('does not take a removed line for a file header', () => {
    const text =
      'diff --git a/q.sql b/q.sql\n--- a/q.sql\n+++ b/q.sql\n@@ -1,2 +1,2 @@\n--- old\n-diff --git a/x b/x\n+++ new\n+@@ -1 +1 @@\n';
    const files = parseDiff(text);
    expect(files).toHaveLength(1);
    expect(files[0]?.hunks[0]?.lines.map(({ kind, text: line }) => `${kind}|${line}`)).toEqual([
      '-|-- old',
      '-|diff --git a/x b/x',
      '+|++ new',
      '+|@@ -1 +1 @@',
    ]);
  });

  it('says that a text was cut in the middle of a hunk', () => {
    expect(parseDiff(DIFF.slice(0, 300))[0]?.cut).toBe(true);
    expect(FILES.some(({ cut }) => cut)).toBe(false);
  });

  it('keeps its digest when lines only move, and loses it when one changes', () => {
    expect(changeDigest(parseDiff(DIFF.replace('@@ -1,4 +1,6 @@', '@@ -101,4 +101,6 @@')))).toBe(changeDigest(FILES));
    expect(changeDigest(parseDiff(DIFF.replace('a - b', 'a + b')))).not.toBe(changeDigest(FILES));
  });

  it('reads any bytes without an error', () => {
    const lines = fc.constantFrom(
      'diff --git a/x b/x',
      '--- a/x',
      '+++ b/x',
      '@@ -1,2 +1 @@',
      '+a',
      '-b',
      ' c',
      '',
      '\\ No',
      'diff --git "a/\\3',
      'Binary files',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(lines, fc.string())), (all) => {
        for (const file of parseDiff(all.join('\n'))) newLines(file);
      }),
    );
  });
});

describe('what git itself prints', () => {
  let dir = '';
  let files: readonly FileChange[] = [];
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'core.autocrlf=false', ...args], {
      cwd: dir,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: dir, GIT_CONFIG_NOSYSTEM: '1' },
    });
  const put = (name: string, content: string | Buffer): void => writeFileSync(join(dir, name), content);

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'diff-'));
    git('init', '-q');
    put('naïve file.ts', 'a\n');
    put('tab\tname', 'a\n');
    put('crlf.txt', 'one\r\ntwo\r\n');
    put('gone.txt', 'x\n');
    put('old name.txt', `${'line\n'.repeat(20)}end\n`);
    put('only moved.txt', 'moved\n'.repeat(9));
    put('bin', Buffer.from([0, 1, 2, 3]));
    git('add', '-A');
    git('commit', '-qm', 'one');
    put('naïve file.ts', 'b\n');
    put('tab\tname', 'b\n');
    put('crlf.txt', 'one\r\n2\r\n');
    put('bin', Buffer.from([0, 9, 9, 9]));
    put('no end', 'no line end');
    put('empty b/file.txt'.replace('/', '-'), '');
    git('mv', 'old name.txt', 'new name.txt');
    git('mv', 'only moved.txt', 'a b.txt');
    put('new name.txt', `${'line\n'.repeat(20)}END\n`);
    git('rm', '-q', 'gone.txt');
    git('add', '-A');
    files = parseDiff(git('diff', '--cached', '-M', '--no-color'));
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('is read with names in any spelling, renames, binaries and empty files', () => {
    const told = files.map(({ path, oldPath, status, binary }) => [path, oldPath, status, binary]);
    expect(told.sort()).toEqual([
      ['a b.txt', 'only moved.txt', 'renamed', false],
      ['bin', undefined, 'modified', true],
      ['crlf.txt', undefined, 'modified', false],
      ['empty b-file.txt', undefined, 'added', false],
      ['gone.txt', undefined, 'deleted', false],
      ['naïve file.ts', undefined, 'modified', false],
      ['new name.txt', 'old name.txt', 'renamed', false],
      ['no end', undefined, 'added', false],
      ['tab\tname', undefined, 'modified', false],
    ]);
  });

  it('is read with carriage returns told and not shown', () => {
    const lines = files.find(({ path }) => path === 'crlf.txt')?.hunks[0]?.lines;
    expect(lines?.map(({ kind, text, crlf }) => [kind, text, crlf])).toEqual([
      [' ', 'one', true],
      ['-', 'two', true],
      ['+', '2', true],
    ]);
  });
});

it('of more lines than anybody reads keeps as many as fit, and says that a file is not whole', () => {
  const count = 1_000_000;
  const change = (blob: string): string =>
    `diff --git a/a b/a\nindex 1111111..${blob}\n@@ -0,0 +1,${count + 5} @@\n${'+\n'.repeat(count + 5)}diff --git a/b b/b\n@@ -1 +1 @@\n-x\n+y\n`;
  const files = parseDiff(change('2222222'));
  expect(files.map(({ path, cut, hunks }) => [path, cut, hunks[0]?.lines.length])).toEqual([
    ['a', true, count],
    ['b', true, 0],
  ]);
  expect(changeDigest(files)).not.toBe(changeDigest(parseDiff(change('3333333'))));
});
