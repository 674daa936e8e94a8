import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { closeFolders, reopenFolders } from '../../src/kit/closed-folders.ts';

let base: string;
let list: string;
const at = (...names: string[]): string => join(base, ...names);
const mode = (...names: string[]): string => (statSync(at(...names)).mode & 0o7777).toString(8);

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'closed-'));
  list = at('list');
  mkdirSync(at('home', 'work', 'repository'), { recursive: true });
  for (const folder of [['home'], ['home', 'work'], ['home', 'work', 'repository']]) chmodSync(at(...folder), 0o755);
  writeFileSync(at('home', '.npmrc'), 'x');
  chmodSync(at('home', '.npmrc'), 0o644);
  writeFileSync(at('home', '.private'), 'x', { mode: 0o600 });
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

describe('folders closed to others', () => {
  it('hide everything but the way to what stays open', () => {
    expect(closeFolders([at('home')], [at('home', 'work', 'repository')], list)).toBe(true);
    expect([mode('home'), mode('home', 'work'), mode('home', 'work', 'repository')]).toEqual(['711', '711', '755']);
    expect([mode('home', '.npmrc'), mode('home', '.private')]).toEqual(['600', '600']);
  });

  it('are as they were when they are opened again, and the list is gone', () => {
    closeFolders([at('home')], [at('home', 'work', 'repository')], list);
    expect(reopenFolders(list)).toEqual([]);
    expect([mode('home'), mode('home', 'work'), mode('home', '.npmrc'), mode('home', '.private')]).toEqual([
      ...['755', '755', '644', '600'],
    ]);
    expect(existsSync(list)).toBe(false);
    expect(reopenFolders(list)).toEqual([]);
  });

  it('are passable on the way to what stays open, also where nobody else could pass before', () => {
    chmodSync(at('home'), 0o700);
    closeFolders([at('home')], [at('home', 'work', 'repository')], list);
    expect(mode('home')).toBe('711');
    reopenFolders(list);
    expect(mode('home')).toBe('700');
  });

  it('need no list when nothing was open', () => {
    chmodSync(at('home'), 0o700);
    expect(closeFolders([at('home')], [], list)).toBe(false);
    expect(existsSync(list)).toBe(false);
  });

  it('are not opened when another file lies there by then, or a link to one', () => {
    writeFileSync(at('precious'), 'x', { mode: 0o600 });
    closeFolders([at('home', '.npmrc')], [], list);
    renameSync(at('home', '.npmrc'), at('home', 'elsewhere'));
    symlinkSync(at('precious'), at('home', '.npmrc'));
    expect(reopenFolders(list)).toEqual([]);
    expect([mode('precious'), mode('home', 'elsewhere')]).toEqual(['600', '600']);
  });

  it('give nobody more than others had: no bit that makes a program somebody else’s', () => {
    const { dev, ino } = statSync(at('home', '.npmrc'));
    writeFileSync(list, JSON.stringify([{ path: at('home', '.npmrc'), mode: 0o6755, device: dev, inode: ino }]), {
      mode: 0o600,
    });
    chmodSync(at('home', '.npmrc'), 0o600);
    reopenFolders(list);
    expect(mode('home', '.npmrc')).toBe('655');
  });

  it.each([
    '',
    'null',
    '{}',
    '[null]',
    '[{"path":"relative","mode":1,"device":1,"inode":1}]',
    '[{"path":"/x\\u0000"}]',
  ])('take %j for no list', (text) => {
    writeFileSync(list, text);
    expect(reopenFolders(list)).toEqual([]);
  });
});
