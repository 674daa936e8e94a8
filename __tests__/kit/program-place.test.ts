import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { programPlace } from '../../src/kit/program-place.ts';

describe('what has to be seen for a program to start', () => {
  let root: string;
  const put = (path: string): string => {
    const whole = join(root, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, '');
    return whole;
  };
  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'program-')));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('is the whole entry of our cache, however deep the program lies in it', () => {
    const program = put('keyless-agent/codex-1.0.0/node_modules/codex/bin/codex');
    expect(programPlace(program, [])).toBe(join(root, 'keyless-agent/codex-1.0.0'));
  });

  it('is all packages where a name on PATH leads into one', () => {
    const link = join(root, 'tool');
    symlinkSync(put('lib/node_modules/tool/cli.js'), link);
    expect(programPlace(link, [])).toBe(join(root, 'lib/node_modules'));
  });

  it('is its folder, but the file alone where that folder is a home or holds one', () => {
    const program = put('home/agent.sh');
    expect(programPlace(program, [])).toBe(join(root, 'home'));
    expect(programPlace(program, [join(root, 'home')])).toBe(program);
    expect(programPlace(program, [join(root, 'home/work')])).toBe(program);
  });
});
