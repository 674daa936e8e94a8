/** In a process of its own: what is done when it ends before its time. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const HOST = join(import.meta.dirname, '../../src/host/index.ts');
const SHELL = join(import.meta.dirname, '../../src/ci/shell.ts');

function ended(end: string): string {
  const program = `
    import { writeSync } from 'node:fs';
    import { createHost } from ${JSON.stringify(HOST)};
    import { shell } from ${JSON.stringify(SHELL)};
    const host = createHost({ platform: shell, env: {}, cwd: '/', log: 'stderr' });
    const release = host.atExit(() => writeSync(1, 'put back'));
    ${end}`;
  const words = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program];
  return spawnSync(process.execPath, words, { encoding: 'utf8' }).stdout;
}

describe('what is to be done at the end', () => {
  it('is done when the process is left in the middle, or crashes', () => {
    expect(ended('process.exit(143);')).toBe('put back');
    expect(ended(`Promise.reject(new Error('crash'));`)).toBe('put back');
  });

  it('is not done once it was taken back', () => {
    expect(ended('release(); process.exit(0);')).toBe('');
  });
});
