import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keepFiles } from '../../src/kit/kept-files.ts';

describe('kept files', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'kept-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('takes out however many hooks were put there', () => {
    mkdirSync(join(root, 'hooks'));
    const kept = keepFiles(root, ['hooks/']);
    for (let at = 0; at < 600; at++) writeFileSync(join(root, 'hooks', `a${at}`), '');
    writeFileSync(join(root, 'hooks', 'pre-commit'), '#!/bin/sh');
    kept.restore();
    expect(readdirSync(join(root, 'hooks'))).toEqual([]);
  });

  it('touches nothing behind a link that took the place of a folder on the way', () => {
    const [top, outside] = [join(root, 'top'), join(root, 'outside')];
    mkdirSync(join(top, 'x', 'npmrc'), { recursive: true });
    mkdirSync(outside);
    writeFileSync(join(outside, 'npmrc'), 'mine');
    const kept = keepFiles(join(top, 'x', 'npmrc'), ['.git']);
    rmSync(join(top, 'x'), { recursive: true });
    symlinkSync(outside, join(top, 'x'));
    expect(kept.restore()).toEqual(['.']);
    expect(readFileSync(join(outside, 'npmrc'), 'utf8')).toBe('mine');
    expect(existsSync(join(outside, '.git'))).toBe(false);
  });
});
