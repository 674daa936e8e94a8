/** The runner that stands in for GitHub's can fail: what it is to find, it finds. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { formsOf } from '../fakes/encodings.ts';
import { CLEAN, inJob, readRecords } from '../fakes/runner.ts';

const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"1';

describe('the canary', () => {
  const dresses: readonly (readonly [string, string])[] = [
    ['as it is', SECRET],
    ['reversed', [...SECRET].reverse().join('')],
    ['in hex', Buffer.from(SECRET).toString('hex')],
    ['percent-encoded', encodeURIComponent(SECRET)],
    ['as JSON', JSON.stringify({ key: SECRET })],
    ...[0, 1, 2].flatMap((before): [string, string][] =>
      [0, 1, 2].map((after) => [
        `in base64, ${before} bytes before and ${after} after`,
        Buffer.from(`${'<'.repeat(before)}${SECRET}${'>'.repeat(after)}`).toString('base64'),
      ]),
    ),
    ['in base64url', Buffer.from(`?${SECRET}`).toString('base64url')],
  ];

  it.each(dresses)('finds a secret %s', (_, text) => {
    expect(formsOf([SECRET]).some(({ form }) => `before ${text} after`.includes(form))).toBe(true);
  });

  it('finds nothing where there is nothing', () => {
    expect(formsOf([SECRET]).filter(({ form }) => 'wJalrXUtnFEMI/K7MDENG is a part only'.includes(form))).toEqual([]);
  });

  it('looks into the temporary folder, the home folder and the workspace', async () => {
    await inJob({ secrets: [SECRET] }, async (runner) => {
      expect(await runner.wrapUp()).toEqual(CLEAN);
      for (const folder of [runner.temp, runner.home, runner.workspace]) {
        mkdirSync(join(folder, 'deep'));
        writeFileSync(join(folder, 'deep', 'file'), `x${SECRET}x`);
      }
      expect(runner.leaks()).toHaveLength(3);
    });
  });
});

describe('the look at what is left', () => {
  it('sees files, empty folders, changes of the workspace and processes', async () => {
    await inJob({}, async (runner) => {
      writeFileSync(join(runner.temp, 'file'), '');
      mkdirSync(join(runner.root, 'tmp', 'folder'));
      writeFileSync(join(runner.workspace, 'new.txt'), '');
      const child = spawn('sleep', ['60'], { cwd: runner.workspace, stdio: 'ignore' });
      try {
        const seen = await runner.wrapUp();
        expect(seen.left).toEqual(['/work/_temp/file', '/tmp/folder', '?? new.txt']);
        expect(seen.survivors).toEqual([`${child.pid}: sleep 60 `]);
      } finally {
        child.kill('SIGKILL');
      }
    });
  });
});

describe('the reading of command files', () => {
  it('follows the rules of the runner', () => {
    expect(readRecords('a=1\nb<<END\none\ntwo=2\nEND\n\nc=x<<y\n')).toEqual({ a: '1', b: 'one\ntwo=2', c: 'x<<y' });
  });

  it.each(['no record', 'a<<END\nnever closed\n', '<<END\nx\nEND\n'])('refuses what the runner refuses: %j', (text) => {
    expect(() => readRecords(text)).toThrow(/Invalid/);
  });
});
