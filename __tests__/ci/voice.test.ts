import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { github } from '../../src/ci/github.ts';
import type { Sinks } from '../../src/ci/platform.ts';
import { shell } from '../../src/ci/shell.ts';
import { Secret } from '../../src/core/secret.ts';

const ENV = {
  GITHUB_ENV: '/env',
  GITHUB_OUTPUT: '/output',
  GITHUB_STATE: '/state',
  GITHUB_STEP_SUMMARY: '/summary',
};
const BASE = `keyless_${'ab'.repeat(16)}`;

class Recorder implements Sinks {
  readonly lines: string[] = [];
  readonly files: Record<string, string> = {};
  log(text: string): void {
    this.lines.push(text);
  }
  append(path: string, text: string): void {
    this.files[path] = (this.files[path] ?? '') + text;
  }
  random(bytes: number): string {
    return 'ab'.repeat(bytes);
  }
  redact(text: string): string {
    return text.replaceAll('hunter2', '***');
  }
  size(path: string): number {
    return Buffer.byteLength(this.files[path] ?? '');
  }
}

/** What the runner makes of a command file: the records between delimiters. */
function records(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const [name, delimiter] = (lines[i] ?? '').split('<<');
    if (!name || !delimiter) continue;
    const end = lines.indexOf(delimiter, i + 1);
    found[name] = lines.slice(i + 1, end).join('\n');
    i = end;
  }
  return found;
}

let sinks: Recorder;
beforeEach(() => {
  sinks = new Recorder();
});

describe('masks', () => {
  it('are registered line by line, never for a line of a letter or two', () => {
    github.voice(ENV, sinks).mask(new Secret('key', '-----BEGIN KEY-----\r\nMIIEvQ%3D\n  a\n}\n-----END KEY-----\n'));
    expect(sinks.lines).toEqual([
      '::add-mask::-----BEGIN KEY-----',
      '::add-mask::MIIEvQ%253D',
      '::add-mask::-----END KEY-----',
    ]);
  });

  it('are never printed in a plain shell', () => {
    shell.voice({}, sinks).mask(new Secret('key', 'a-long-secret-value'));
    expect(sinks.lines).toEqual([]);
  });
});

describe('records in command files', () => {
  it('are closed by a random delimiter', () => {
    github.voice(ENV, sinks).output('result', 'two\nlines');
    expect(sinks.files['/output']).toBe(`result<<${BASE}\ntwo\nlines\n${BASE}\n`);
  });

  it('cannot be closed from inside, even by who guesses the delimiter', () => {
    const attack = `x\n${BASE}\noutcome<<${BASE}_1\nsuccess\n${BASE}_1`;
    const voice = github.voice(ENV, sinks);
    voice.output('result', attack);
    voice.output('outcome', 'failed');
    expect(records(sinks.files['/output'] ?? '')).toEqual({ result: attack, outcome: 'failed' });
  });

  it('are redacted, but for a secret that is exported on purpose', () => {
    const voice = github.voice(ENV, sinks);
    voice.output('result', 'my hunter2');
    voice.saveState('DIR', '/tmp/hunter2');
    voice.exportEnv('REGION', 'hunter2');
    voice.exportEnv('AWS_SECRET_ACCESS_KEY', new Secret('key', 'hunter2'));
    expect(records(sinks.files['/output'] ?? '')).toEqual({ result: 'my ***' });
    expect(records(sinks.files['/state'] ?? '')).toEqual({ DIR: '/tmp/***' });
    expect(records(sinks.files['/env'] ?? '')).toEqual({ REGION: '***', AWS_SECRET_ACCESS_KEY: 'hunter2' });
  });

  it.each(['NODE_OPTIONS', 'node_options', 'LD_PRELOAD', 'PATH', 'BASH_ENV', 'GITHUB_TOKEN', 'a b', 'A\nB', 'A=B', ''])(
    'refuse to export %j',
    (name) => {
      expect(() => github.voice(ENV, sinks).exportEnv(name, 'x')).toThrow(
        expect.objectContaining({ code: 'internal' }),
      );
      expect(sinks.files).toEqual({});
    },
  );

  it('say plainly when the runner’s file is missing', () => {
    expect(() => github.voice({}, sinks).output('result', 'x')).toThrow(
      'GITHUB_OUTPUT is not set, although GITHUB_ACTIONS is.',
    );
  });
});

describe('lines for the log', () => {
  it('escape what would end an annotation or start another command', () => {
    const voice = github.voice(ENV, sinks);
    voice.annotate('error', '50% of hunter2\n::add-mask::x', 'a:b,c');
    voice.group?.('title\n::error::x');
    voice.debug?.('x\ny');
    voice.endGroup?.();
    expect(sinks.lines).toEqual([
      '::error title=a%3Ab%2Cc::50%25 of ***%0A::add-mask::x',
      '::group::title%0A::error::x',
      '::debug::x%0Ay',
      '::endgroup::',
    ]);
  });

  it('are plain in a shell', () => {
    shell.voice({}, sinks).annotate('warning', 'hunter2 is short', 'note');
    expect(sinks.lines).toEqual(['warning: note: *** is short']);
  });
});

describe('the job summary', () => {
  const MIB = 1024 * 1024;

  it('is written as it is when it fits', async () => {
    await github.voice(ENV, sinks).summary('# Title\n\nhunter2\n');
    expect(sinks.files['/summary']).toBe('# Title\n\n***\n');
  });

  it('is cut at a line end below 1 MiB, counted in bytes, with a notice', async () => {
    await github.voice(ENV, sinks).summary('é'.repeat(49).concat('\n').repeat(20_000));
    const text = sinks.files['/summary'] ?? '';
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MIB);
    expect(Buffer.byteLength(text)).toBeGreaterThan(MIB - 1000);
    expect(text).toMatch(/é{49}\n\n> \*\*The summary ends here\*\*/);
    expect(text).not.toContain('�');
  });

  it('counts what other steps of ours have written already', async () => {
    sinks.files['/summary'] = 'x'.repeat(MIB - 1000);
    await github.voice(ENV, sinks).summary('line\n'.repeat(1000));
    expect(sinks.size('/summary')).toBeLessThanOrEqual(MIB);
    expect(sinks.files['/summary']).toContain('The summary ends here');
  });

  it('is left out, and said so, when the file is full', async () => {
    sinks.files['/summary'] = 'x'.repeat(MIB);
    await github.voice(ENV, sinks).summary('line\n');
    expect(sinks.size('/summary')).toBe(MIB);
    expect(sinks.lines.join()).toContain('summary is full');
  });

  it('closes a code block that the cut has left open', async () => {
    await github.voice(ENV, sinks).summary(`\`\`\`js\n${'code();\n'.repeat(200_000)}\`\`\`\n`);
    expect(sinks.files['/summary']).toContain('code();\n```\n\n> **The summary ends here**');
  });
});

describe('the job summary of a real job', () => {
  const before = process.env.GITHUB_STEP_SUMMARY;
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'summary-'));
  });
  afterEach(() => {
    if (before === undefined) delete process.env.GITHUB_STEP_SUMMARY;
    else process.env.GITHUB_STEP_SUMMARY = before;
    rmSync(dir, { recursive: true });
  });

  it('goes through the toolkit of the runner, after what is there', async () => {
    const path = join(dir, 'summary.md');
    writeFileSync(path, 'before\n');
    process.env.GITHUB_STEP_SUMMARY = path;
    const own = Object.assign(sinks, { ownProcess: true });
    await github.voice({ GITHUB_STEP_SUMMARY: path }, own).summary('# Ours\n');
    expect(readFileSync(path, 'utf8')).toBe('before\n# Ours\n');
    expect(sinks.files).toEqual({});
  });
});
