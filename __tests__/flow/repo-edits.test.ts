/** What becomes of what the agent wrote: a patch that gives exactly its files elsewhere, or none at all. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/core/secret.ts';
import { surveyRepository } from '../../src/flow/repo/index.ts';
import { inRepository, Repository, type Tree } from './repo-fixtures.ts';

const BYTES = Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7) % 256));

/** Lets an agent work on a trusted event. */
async function edited(repo: Repository, work: () => void, more: Parameters<Repository['ask']> = []) {
  const held = await surveyRepository(repo.ask({ event: 'push', refProtected: true, ...more[0] }, more[1]), repo.host);
  held.hold();
  work();
  return { held, ...(await held.conclude(join(repo.host.files.privateDir(), 'agent.patch'))) };
}

/** What a fresh clone looks like with the patch applied as the second job does. */
function applied(repo: Repository, patch: string): Record<string, string> {
  const clone = new Repository();
  try {
    clone.git('pull', '-q', repo.dir, 'main');
    clone.git('apply', '--index', patch);
    return clone.look();
  } finally {
    clone.dispose();
  }
}

describe('the patch', () => {
  it('gives a clone exactly the files the agent left, of every kind', async () => {
    await inRepository(async (repo) => {
      repo.commit({
        '.gitignore': 'out/\n',
        'a.js': 'one\ntwo\n',
        'gone.txt': 'x\n',
        'old name.txt': 'a text long enough to be known again\nunder another name\n',
        'run.sh': '#!/bin/sh\n',
        'image.bin': BYTES,
        link: '→a.js',
        latin: Buffer.from([0xe9, 10]),
        'folder/x': 'x',
      });
      const done = await edited(repo, () => {
        repo.write({
          'a.js': 'one\n2\n',
          'gone.txt': undefined,
          'image.bin': Buffer.from(BYTES).reverse(),
          link: '→run.sh',
          latin: Buffer.from([0xe9, 0xe8, 10]),
          folder: 'a file now',
          'new/höhe \t"q".txt': 'new\n',
          'new/line\nbreak': 'n',
          '-rf': 'dash',
          'out/built.js': 'ignored',
        });
        renameSync(join(repo.dir, 'old name.txt'), join(repo.dir, 'new name.txt'));
        repo.chmod('run.sh', 0o755);
      });
      const { 'out/built.js': ignored, ...wanted } = repo.look();
      expect(ignored).toBe('ignored');
      expect(done.changedFiles).toEqual([
        '-rf',
        'a.js',
        'folder',
        'folder/x',
        'gone.txt',
        'image.bin',
        'latin',
        'link',
        'new name.txt',
        '"new/höhe \\t\\"q\\".txt"',
        '"new/line\\nbreak"',
        'old name.txt',
        'run.sh',
      ]);
      expect(applied(repo, done.patch!)).toEqual(wanted);
      expect([done.stopped, done.findings, done.notes]).toEqual([undefined, [], []]);
    });
  });

  it('holds what the agent did, not what lay there changed before it', async () => {
    await inRepository(async (repo) => {
      repo.commit({ 'a.js': 'one\n', 'b.js': 'one\n' });
      repo.write({ 'a.js': 'built\n', 'generated.js': 'by an earlier step\n' });
      const done = await edited(repo, () => repo.write({ 'b.js': 'two\n' }));
      expect(done.changedFiles).toEqual(['b.js']);
      expect(readFileSync(done.patch!, 'utf8')).not.toContain('built');
    });
  });

  it('is not written when nothing changed, and the checkout’s own index is as it was', async () => {
    await inRepository(async (repo) => {
      repo.commit({ 'a.js': 'one\n' });
      const index = readFileSync(join(repo.dir, '.git/index'));
      const done = await edited(repo, () => undefined);
      expect([done.changedFiles, done.patch]).toEqual([[], undefined]);
      expect(readFileSync(join(repo.dir, '.git/index')).equals(index)).toBe(true);
    });
  });

  it('holds what the agent committed, and tells that it did', async () => {
    await inRepository(async (repo) => {
      repo.commit({ 'a.js': 'one\n' });
      const done = await edited(repo, () => void repo.commit({ 'a.js': 'two\n' }));
      expect(done.changedFiles).toEqual(['a.js']);
      expect(done.findings).toMatchObject([{ id: 'agent-moved-head', severity: 'medium' }]);
    });
  });

  it('does not hold what we moved, only what the agent wrote in its place', async () => {
    await inRepository(async (repo) => {
      const sha = repo.commit({ '.claude/settings.json': '{}\n', 'CLAUDE.md': 'base\n' });
      repo.commit({ '.claude/hooks/evil.sh': 'x\n', 'CLAUDE.md': 'head\n', 'AGENTS.md': 'new\n' });
      const before = repo.look();
      const write = () => repo.write({ '.claude/agents/a.md': 'mine\n', '.claude/settings.json': undefined });
      const done = await edited(repo, write, [{ event: 'pull_request', base: { sha } }]);
      expect(done.changedFiles).toEqual(['.claude/agents/a.md', '.claude/settings.json']);
      expect(repo.look()).toEqual(before);
      const { '.claude/settings.json': removed, ...rest } = before;
      expect(removed).toBe('{}\n');
      expect(applied(repo, done.patch!)).toEqual({ ...rest, '.claude/agents/a.md': 'mine\n' });
      expect(done.findings).toMatchObject([{ id: 'agent-wrote-config', severity: 'high' }]);
    });
  });

  it('does not hold what the agent wrote in the place of a file that git ignores', async () => {
    await inRepository(async (repo) => {
      const sha = repo.commit({ '.gitignore': '.env\n' });
      repo.write({ '.env': 'MODE=test\n' });
      const write = () => repo.write({ '.env': 'MODE=live\n', 'a/.mcp.json': '{}\n' });
      const done = await edited(repo, write, [{ event: 'pull_request', base: { sha } }]);
      expect(done.changedFiles).toEqual(['a/.mcp.json']);
      expect(repo.look()['.env']).toBe('MODE=test\n');
      expect(done.findings).toMatchObject([{ title: 'The agent wrote .env, a/.mcp.json.' }]);
    });
  });

  it('of a file that acts in later runs is told: a workflow gravely, an instruction file less, code not at all', async () => {
    const severity = async (tree: Tree) => {
      let found: unknown;
      await inRepository(async (repo) => {
        repo.commit({ 'a.js': '' });
        const { findings } = await edited(repo, () => repo.write(tree));
        found = findings.map((finding) => `${finding.id} ${finding.severity}`);
      });
      return found;
    };
    expect(await severity({ '.github/workflows/ci.yml': 'on: push\n' })).toEqual(['agent-wrote-config high']);
    expect(await severity({ 'docs/AGENTS.md': 'x\n' })).toEqual(['agent-wrote-config medium']);
    expect(await severity({ 'src/github/a.js': 'x\n' })).toEqual([]);
  });

  it('leaves out the results folder when it lies in the repository', async () => {
    await inRepository(async (repo) => {
      repo.commit({ 'a.js': 'one\n' });
      const ours = join(repo.dir, 'res[ults]');
      const write = () => repo.write({ 'res[ults]/transcript.jsonl': '{}', 'resu/x': 'theirs' });
      const done = await edited(repo, write, [{}, { ours: [ours] }]);
      expect(done.changedFiles).toEqual(['resu/x']);
    });
  });
});

describe('a patch with a secret of this run', () => {
  const VALUE = 'FwoGZXIvYXdzEBYaDHqa0AP1/s3cr3t';
  const LINES = '-----BEGIN KEY-----\nMIIEvQIBADANBgkqhkiG9w0\n-----END KEY-----';
  it.each([
    ['in a text', `key = ${VALUE}\n`],
    ['over several lines', `# k\n${LINES}\n`],
    ['in a binary file', Buffer.concat([BYTES, Buffer.from(VALUE)])],
    ['in UTF-16', Buffer.from(`key = ${VALUE}`, 'utf16le')],
  ])('%s is not handed on', async (_, content) => {
    await inRepository(async (repo) => {
      repo.commit({ 'a.js': 'one\n' });
      repo.host.hide(new Secret('session token', VALUE));
      repo.host.hide(new Secret('key', LINES));
      const done = await edited(repo, () => repo.write({ 'config.txt': content }));
      expect(done.stopped).toMatchObject({ code: 'publication-stopped', exit: 8 });
      expect(done.patch).toBeUndefined();
      expect(existsSync(join(repo.host.files.privateDir(), 'agent.patch'))).toBe(false);
      expect(done.changedFiles).toEqual(['config.txt']);
    });
  });

  it.each([
    ['a text', 'key = none\n'],
    ['a binary file', BYTES],
  ])('is told from %s without one', async (_, content) => {
    await inRepository(async (repo) => {
      repo.commit({ 'a.js': 'one\n' });
      repo.host.hide(new Secret('session token', VALUE));
      const done = await edited(repo, () => repo.write({ 'config.txt': content }));
      expect([done.stopped, existsSync(done.patch!)]).toEqual([undefined, true]);
    });
  });

  it('hidden from the diff by attributes of the agent is found all the same', async () => {
    await inRepository(async (repo) => {
      repo.commit({ 'a.js': 'one\n' });
      repo.host.hide(new Secret('session token', VALUE));
      const done = await edited(repo, () => repo.write({ '.gitattributes': '* binary -diff\n', 'a.js': `${VALUE}\n` }));
      expect(done.stopped?.message).toBe('A secret of this run is in the patch: no patch is handed on.');
    });
  });
});

describe('an agent that does not play fair', () => {
  it('cannot make our own git start a program after it has ended', async () => {
    await inRepository(async (repo) => {
      repo.commit({ 'a.js': 'one\n' });
      const mark = join(repo.host.files.privateDir(), 'ran');
      const done = await edited(repo, () => {
        const evil = join(repo.host.files.privateDir(), 'evil.sh');
        writeFileSync(evil, `#!/bin/sh\ntouch '${mark}'\n`, { mode: 0o755 });
        for (const name of ['git-before', 'git-after', 'git-head']) {
          mkdirSync(join(repo.host.files.privateDir(), name, 'hooks'), { recursive: true });
          const config = `[core]\n\tfsmonitor = ${evil}\n[diff]\n\texternal = ${evil}\n`;
          writeFileSync(join(repo.host.files.privateDir(), name, 'config'), config);
        }
        repo.git('config', 'core.fsmonitor', evil);
        rmSync(mark, { force: true });
        repo.write({ 'a.js': 'two\n', '.gitattributes': '* filter=x diff=x\n' });
      });
      expect(done.changedFiles).toEqual(['.gitattributes', 'a.js']);
      expect(existsSync(mark)).toBe(false);
    });
  });

  it('holds nobody up with a pipe, and a repository within is told and left out', async () => {
    await inRepository(async (repo) => {
      repo.commit({ 'a.js': 'one\n', 'b.js': 'one\n' });
      const done = await edited(repo, () => {
        rmSync(join(repo.dir, 'a.js'));
        execFileSync('mkfifo', [join(repo.dir, 'a.js'), join(repo.dir, 'pipe')]);
        execFileSync('git', ['init', '-q', join(repo.dir, 'inner')]);
        repo.write({ 'inner/x': 'x' });
      });
      expect(done.changedFiles).toEqual(['a.js']);
      expect(done.notes).toEqual(['inner is a repository of its own, or no name in UTF-8: it is not in the patch.']);
    });
  });

  it('hands on nothing when it left more than an edit', async () => {
    await inRepository(async (repo) => {
      repo.commit({ 'a.js': 'one\n' });
      const done = await edited(repo, () => repo.write({ 'core.dump': new Uint8Array(21 * 1024 * 1024) }));
      expect(done.stopped).toMatchObject({ code: 'publication-stopped', message: expect.stringContaining('21 MB') });
      expect(done.changedFiles).toEqual(['core.dump']);
    });
  });
});

describe('a folder that is no repository', () => {
  it('has no patch, and says so', async () => {
    await inRepository(async (repo) => {
      rmSync(join(repo.dir, '.git'), { recursive: true });
      repo.write({ 'deep/CLAUDE.md': 'x' });
      const done = await edited(repo, () => repo.write({ a: 'b' }), [{ event: 'pull_request' }]);
      expect([done.changedFiles, done.patch]).toEqual([undefined, undefined]);
      expect(done.held.listed).toEqual([{ path: 'deep/CLAUDE.md', what: 'set aside' }]);
      expect(done.held.notes).toContain('The folder is no git repository: what the agent changes there is not told.');
    });
  });

  it('but has one checked out below, counts from there', async () => {
    await inRepository(async (repo) => {
      repo.commit({ 'a.js': 'one\n', 'sub/b.js': 'one\n' });
      const ask = { context: { ...repo.context({ event: 'pull_request' }), workspace: join(repo.dir, 'sub') } };
      repo.write({ 'sub/CLAUDE.md': 'set aside' });
      execFileSync('git', ['clone', '-q', repo.dir, join(repo.dir, 'sub/checkout')]);
      const workingDirectory = join(repo.dir, 'sub/checkout/sub');
      const done = await edited(repo, () => repo.write({ 'sub/checkout/sub/b.js': 'two\n' }), [
        {},
        { ...ask, workingDirectory },
      ]);
      expect(done.changedFiles).toEqual(['sub/b.js']);
      expect(done.held.listed).toEqual([{ path: 'CLAUDE.md', what: 'set aside' }]);
    });
  });
});
