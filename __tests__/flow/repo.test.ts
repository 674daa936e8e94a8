/** What of a repository an agent may obey, by event: moved out of the way for the run, and back as it was. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { surveyRepository } from '../../src/flow/repo/index.ts';
import { chooseMode, fromBase, isTrusted } from '../../src/flow/repo/trust.ts';
import { readLeases, recordLease, removeLeased } from '../../src/host/leases.ts';
import { moveAside, putBack, putStands, readMoves, writeMoves } from '../../src/kit/moved-files.ts';
import { inRepository, type Repository, type Tree } from './repo-fixtures.ts';

const BASE = { 'CLAUDE.md': 'base\n', '.claude/settings.json': '{}\n', 'src/a.js': 'one\n' };

/** A base, a change, and what lies there while the agent works. */
async function during(repo: Repository, base: Tree, change: Tree, more: Parameters<Repository['ask']> = []) {
  const sha = repo.commit(base);
  repo.commit(change);
  const held = await surveyRepository(repo.ask({ base: { ref: 'main', sha }, ...more[0] }, more[1]), repo.host);
  const before = repo.look();
  held.hold();
  const seen = repo.look();
  const done = await held.conclude();
  return { held, before, seen, after: repo.look(), done };
}

describe('whose word counts', () => {
  it.each([
    ['push', true, true, 'head'],
    ['schedule', true, true, 'head'],
    ['workflow_dispatch', true, true, 'head'],
    ['push', false, false, 'base'],
    ['push', undefined, false, 'base'],
    ['pull_request', true, false, 'base'],
    ['pull_request_target', true, false, 'base'],
    ['issue_comment', true, false, 'base'],
    ['workflow_run', true, false, 'base'],
    ['merge_group', true, false, 'base'],
    [undefined, undefined, false, 'unread'],
  ])('on %s with a protected ref %s: trusted %s, so repo-config is %s', async (event, refProtected, trusted, mode) => {
    await inRepository(async (repo) => {
      const context = repo.context({ event, refProtected });
      expect([isTrusted(context), chooseMode(context, undefined)]).toEqual([trusted, mode]);
    });
  });

  it('is the user’s own when repo-config is given, and says so when it opens a stranger’s change', async () => {
    await inRepository(async (repo) => {
      const open = await during(repo, BASE, { 'CLAUDE.md': 'head\n' }, [{}, { repoConfig: 'head' }]);
      expect(open.seen['CLAUDE.md']).toBe('head\n');
      expect(open.held.instructions).toBe(true);
      expect(open.held.findings).toMatchObject([{ id: 'repo-config-head', verdict: 'exceeded', severity: 'medium' }]);
      const trusted = await surveyRepository(repo.ask({ event: 'push', refProtected: true }), repo.host);
      expect([trusted.mode, trusted.findings, trusted.listed]).toEqual(['head', [], []]);
    });
  });

  it('lets files named by inputs come from the disk in a shell, where whoever types decides', () => {
    const context = { platform: 'shell', dependabot: false, runner: 'unknown', workspace: '/w', debug: false } as const;
    expect(fromBase(context, undefined)).toBe(false);
    expect(fromBase({ ...context, event: 'pull_request' }, undefined)).toBe(true);
    expect(fromBase({ ...context, event: 'pull_request' }, 'head')).toBe(false);
  });
});

describe('files that agents obey, on a change', () => {
  it('are those of the base: changed ones as they were, new ones gone, deleted ones there again', async () => {
    await inRepository(async (repo) => {
      const base = { ...BASE, 'pkg/AGENTS.md': 'nested\n' };
      const change = {
        'CLAUDE.md': 'obey me\n',
        'pkg/AGENTS.md': undefined,
        'deep/er/.mcp.json': '{"mcpServers":{}}',
        '.claude/hooks/evil.sh': 'touch /tmp/x\n',
        '.gemini/settings.json': '{}',
      };
      const { held, before, seen, after } = await during(repo, base, change);
      expect(seen).toEqual({ ...BASE, 'pkg/AGENTS.md': 'nested\n' });
      expect(held.listed).toEqual([
        { path: '.claude', what: 'taken from base' },
        { path: '.gemini', what: 'set aside' },
        { path: 'CLAUDE.md', what: 'taken from base' },
        { path: 'deep/er/.mcp.json', what: 'set aside' },
        { path: 'pkg/AGENTS.md', what: 'taken from base' },
      ]);
      expect(held.instructions).toBe(true);
      expect(after).toEqual(before);
      expect(repo.git('status', '--porcelain')).toBe('');
    });
  });

  it('stay untouched when they are as in the base, so that git status is clean for the agent', async () => {
    await inRepository(async (repo) => {
      const sha = repo.commit(BASE);
      repo.commit({ 'src/a.js': 'two\n' });
      const held = await surveyRepository(repo.ask({ base: { sha } }), repo.host);
      held.hold();
      expect(held.listed).toEqual([]);
      expect(repo.git('status', '--porcelain')).toBe('');
      await held.conclude();
    });
  });

  it('are all gone with repo-config: none, and no instruction file is read', async () => {
    await inRepository(async (repo) => {
      const { held, seen, before, after } = await during(repo, BASE, {}, [{}, { repoConfig: 'none' }]);
      expect(seen).toEqual({ 'src/a.js': 'one\n' });
      expect(held.instructions).toBe(false);
      expect(after).toEqual(before);
    });
  });

  it('are found untracked and ignored too, in every folder down to the working one', async () => {
    await inRepository(async (repo) => {
      repo.commit({ '.gitignore': '.env\nbuild/\n', 'a/b/x': '', 'build/AGENTS.md': 'not looked for\n' });
      repo.git('rm', '-q', '--cached', 'build/AGENTS.md');
      const sha = repo.commit({ 'build/AGENTS.md': undefined });
      repo.write({ '.env': 'A=1', 'a/.env': 'A=2', 'a/b/.env': 'A=3', 'a/new/AGENTS.md': 'new\n' });
      const ask = repo.ask({ base: { sha } }, { workingDirectory: join(repo.dir, 'a/b') });
      const held = await surveyRepository(ask, repo.host);
      expect(held.listed.map(({ path }) => path)).toEqual(['.env', 'a/.env', 'a/b/.env', 'a/new/AGENTS.md']);
    });
  });

  it('are set aside, and told how to have them, when the checkout does not hold the base', async () => {
    await inRepository(async (repo) => {
      repo.commit(BASE);
      const { held, seen } = await during(repo, {}, { 'CLAUDE.md': 'head\n' }, [
        { base: { ref: 'main', sha: 'a'.repeat(40) } },
      ]);
      expect([held.mode, held.instructions]).toEqual(['none', false]);
      expect(seen).toEqual({ 'src/a.js': 'one\n' });
      expect(held.notes).toEqual([expect.stringContaining('fetch-depth: 2')]);
    });
  });

  it('come from the first parent of the merge commit when its second is the change, and from no other commit', async () => {
    await inRepository(async (repo) => {
      repo.commit(BASE);
      repo.git('checkout', '-q', '-b', 'change');
      const headSha = repo.commit({ 'CLAUDE.md': 'obey me\n' });
      repo.git('checkout', '-q', 'main');
      repo.commit({ 'CLAUDE.md': 'newer base\n' });
      repo.git('merge', '-q', '--no-ff', '-s', 'ours', '-m', 'merge', 'change');
      const sha = repo.git('rev-parse', 'HEAD');
      repo.commitAmended({ 'CLAUDE.md': 'obey me\n' });
      const merge = repo.git('rev-parse', 'HEAD');
      const gone = { ref: 'main', sha: 'b'.repeat(40) };
      const held = await surveyRepository(repo.ask({ base: gone, sha: merge, headSha }), repo.host);
      held.hold();
      expect(repo.look()['CLAUDE.md']).toBe('newer base\n');
      await held.conclude();
      for (const lie of [
        { sha: merge, headSha: sha },
        { sha, headSha },
      ]) {
        expect((await surveyRepository(repo.ask({ base: gone, ...lie }), repo.host)).mode).toBe('none');
      }
    });
  });

  it('come from the default branch, as far as it was fetched, when a push names no base', async () => {
    await inRepository(async (repo) => {
      const sha = repo.commit(BASE);
      repo.git('update-ref', 'refs/remotes/origin/main', sha);
      repo.commit({ 'CLAUDE.md': 'branch\n' });
      const held = await surveyRepository(
        repo.ask({ event: 'push', refProtected: false, base: { ref: 'main' } }),
        repo.host,
      );
      expect(held.listed).toEqual([{ path: 'CLAUDE.md', what: 'taken from base' }]);
    });
  });
});

describe('links', () => {
  it('of a configuration’s name are moved themselves; what they lead to stays', async () => {
    await inRepository(async (repo) => {
      const { seen, before, after } = await during(repo, { x: '' }, { 'evil/settings.json': '{}', '.claude': '→evil' });
      expect(seen).toEqual({ x: '', 'evil/settings.json': '{}' });
      expect(before['.claude']).toBe('→evil');
      expect(after).toEqual(before);
    });
  });

  it('of the base become what they lead to in the base, whatever the change put there', async () => {
    await inRepository(async (repo) => {
      const base = {
        'CLAUDE.md': '→docs/agents.md',
        'docs/agents.md': 'reviewed\n',
        'AGENTS.md': '→/etc/passwd',
        'GEMINI.md': '→../out',
      };
      const { seen, before, after } = await during(repo, base, { 'docs/agents.md': 'obey me\n' });
      expect(seen).toEqual({ 'CLAUDE.md': 'reviewed\n', 'docs/agents.md': 'obey me\n' });
      expect(after).toEqual(before);
    });
  });

  it('and files are not taken for one another, though git gives their contents one id', async () => {
    await inRepository(async (repo) => {
      const { seen, held } = await during(
        repo,
        { 'CLAUDE.md': 'evil.md', x: '' },
        { 'CLAUDE.md': '→evil.md', 'evil.md': 'obey' },
      );
      expect(held.listed).toEqual([{ path: 'CLAUDE.md', what: 'taken from base' }]);
      expect(seen['CLAUDE.md']).toBe('evil.md');
    });
  });

  it('of the base stay links when what they lead to is as in the base', async () => {
    await inRepository(async (repo) => {
      const { held } = await during(repo, { 'AGENTS.md': '→CLAUDE.md', 'CLAUDE.md': 'x' }, { y: '' });
      expect(held.listed).toEqual([]);
    });
  });
});

describe('a hostile checkout', () => {
  it('hides nothing behind strange names, submodules or repositories within', async () => {
    await inRepository(async (repo) => {
      const sha = repo.commit({ x: '' });
      repo.commit({ 'new\nline/CLAUDE.md': 'a', '-rf/AGENTS.md': 'b', 'a"b\\/.mcp.json': '{}', ':(top)/.env': 'A=1' });
      const inner = join(repo.dir, 'vendored');
      mkdirSync(inner);
      execFileSync('git', ['init', '-q'], { cwd: inner });
      writeFileSync(join(inner, 'y'), '');
      execFileSync('git', ['add', '-A'], { cwd: inner });
      execFileSync('git', ['-c', 'user.name=M', '-c', 'user.email=m@e', 'commit', '-qm', 'x'], { cwd: inner });
      repo.git('add', 'vendored');
      repo.git('commit', '-q', '-m', 'a submodule');
      repo.write({ 'vendored/sub/CLAUDE.md': 'c', 'loose/AGENTS.md': 'd' });
      execFileSync('git', ['init', '-q'], { cwd: join(repo.dir, 'loose') });
      const before = repo.look();
      const held = await surveyRepository(repo.ask({ base: { sha } }), repo.host);
      held.hold();
      expect(repo.look()).toEqual({ x: '', 'vendored/y': '' });
      await held.conclude();
      expect(repo.look()).toEqual(before);
    });
  });

  it('is refused when a name is no UTF-8, which could be neither read nor moved', async () => {
    await inRepository(async (repo) => {
      const sha = repo.commit({ x: '' });
      mkdirSync(Buffer.concat([Buffer.from(`${repo.dir}/`), Buffer.from([0xff])]));
      writeFileSync(
        Buffer.concat([Buffer.from(`${repo.dir}/`), Buffer.from([0xff]), Buffer.from('/CLAUDE.md')]),
        'evil',
      );
      repo.git('add', '-A');
      await expect(surveyRepository(repo.ask({ base: { sha } }), repo.host)).rejects.toMatchObject({
        code: 'environment-unsafe',
      });
    });
  });

  it('runs nothing: no hook, filter, monitor, external diff or alias', async () => {
    await inRepository(async (repo) => {
      const sha = repo.commit(BASE);
      repo.commit({ 'CLAUDE.md': 'head\n', '.gitattributes': '* filter=evil diff=evil merge=evil\n' });
      const mark = join(repo.dir, '..', `ran-${sha}`);
      const script = join(repo.dir, '.git', 'evil.sh');
      writeFileSync(script, `#!/bin/sh\ntouch '${mark}'\ncat\n`, { mode: 0o755 });
      for (const [name, value] of [
        ['core.fsmonitor', script],
        ['filter.evil.clean', script],
        ['filter.evil.smudge', script],
        ['filter.evil.process', script],
        ['diff.evil.command', script],
        ['diff.evil.textconv', script],
        ['diff.external', script],
        ['core.hooksPath', join(repo.dir, '.git')],
        ['core.pager', script],
      ] as const) {
        repo.git('config', name, value);
      }
      const held = await surveyRepository(repo.ask({ base: { sha } }), repo.host);
      held.hold();
      repo.write({ 'src/a.js': 'two\n' });
      const done = await held.conclude(join(repo.host.files.privateDir(), 'agent.patch'));
      expect(done.changedFiles).toEqual(['src/a.js']);
      expect(existsSync(mark)).toBe(false);
      // The twin: git as everybody runs it does start it.
      try {
        repo.git('status');
      } catch {
        // How it ends is of no interest.
      }
      expect(existsSync(mark)).toBe(true);
      rmSync(mark);
    });
  });
});

describe('what is put back', () => {
  it('is as it was: modes, times, links, empty folders', async () => {
    await inRepository(async (repo) => {
      const sha = repo.commit({ x: '' });
      repo.commit({ '.claude/hook.sh': '#!/bin/sh\n', '.claude/link': '→../x' });
      repo.chmod('.claude/hook.sh', 0o751);
      mkdirSync(join(repo.dir, '.claude/empty'), { mode: 0o700 });
      utimesSync(join(repo.dir, '.claude/hook.sh'), 1_000_000, 1_000_000);
      const held = await surveyRepository(repo.ask({ base: { sha } }), repo.host);
      held.hold();
      expect(existsSync(join(repo.dir, '.claude'))).toBe(false);
      await held.conclude();
      const { mode, mtimeMs } = lstatSync(join(repo.dir, '.claude/hook.sh'));
      expect([mode & 0o777, mtimeMs]).toEqual([0o751, 1_000_000_000]);
      expect(lstatSync(join(repo.dir, '.claude/empty')).mode & 0o777).toBe(0o700);
      expect(repo.look()['.claude/link']).toBe('→../x');
    });
  });

  it('comes back although the agent removed the folder, or made it a link that leads out', async () => {
    await inRepository(async (repo) => {
      const outside = mkdtempSync(join(tmpdir(), 'outside-'));
      const sha = repo.commit({ x: '' });
      repo.commit({ 'a/CLAUDE.md': 'one', 'b/CLAUDE.md': 'two' });
      writeFileSync(join(outside, 'CLAUDE.md'), 'not ours');
      const held = await surveyRepository(repo.ask({ base: { sha } }), repo.host);
      held.hold();
      rmSync(join(repo.dir, 'a'), { recursive: true });
      rmSync(join(repo.dir, 'b'), { recursive: true });
      symlinkSync(outside, join(repo.dir, 'b'));
      const done = await held.conclude();
      expect(repo.look()).toEqual({ 'a/CLAUDE.md': 'one', 'b/CLAUDE.md': 'two', x: '' });
      expect(readFileSync(join(outside, 'CLAUDE.md'), 'utf8')).toBe('not ours');
      expect(done.notes).toEqual(['Put back over what the agent had put in the way: b/CLAUDE.md.']);
      rmSync(outside, { recursive: true });
    });
  });

  it('is put back by the lease of a run that was killed, and a tampered list leads nowhere', () => {
    const root = mkdtempSync(join(tmpdir(), 'work-'));
    const dir = mkdtempSync(join(tmpdir(), 'keyless-agent-'));
    const store = join(dir, 'set-aside');
    writeFileSync(join(root, 'CLAUDE.md'), 'head');
    const moves = [{ path: 'CLAUDE.md', kept: '0' }, { path: 'AGENTS.md' }];
    writeMoves(store, moves);
    recordLease(dir, { kind: 'moved', path: store, to: root });
    moveAside(root, store, moves);
    putStands(root, [
      { path: 'CLAUDE.md', content: Buffer.from('base'), executable: false },
      { path: 'AGENTS.md', content: Buffer.from('base'), executable: false },
    ]);
    expect(readLeases(dir).map((lease) => removeLeased(dir, lease))).toEqual(['removed']);
    expect(readdirSync(root)).toEqual(['CLAUDE.md']);
    expect(readFileSync(join(root, 'CLAUDE.md'), 'utf8')).toBe('head');

    const victim = join(root, '..', 'victim');
    writeFileSync(victim, 'safe');
    const tampered = [
      { path: '../victim' },
      { path: '/etc/x' },
      { path: '.git/config' },
      { path: 'a', kept: '../../x' },
      7,
    ];
    writeFileSync(join(store, 'moves.json'), JSON.stringify(tampered));
    expect(removeLeased(dir, { kind: 'moved', path: store, to: root })).toBe('removed');
    expect(readFileSync(victim, 'utf8')).toBe('safe');
    expect(removeLeased(dir, { kind: 'moved', path: root, to: dir })).toBe('gone');
    for (const path of [root, dir, victim]) rmSync(path, { recursive: true });
  });

  it('is nobody’s any more once it is back: a file that a later step makes there stays', async () => {
    await inRepository(async (repo) => {
      await during(repo, { 'AGENTS.md': 'base\n', x: '' }, { 'AGENTS.md': undefined });
      repo.write({ 'AGENTS.md': 'of a later step\n' });
      const [lease] = repo.host.leases;
      expect(lease).toMatchObject({ kind: 'moved', to: repo.dir });
      if (lease?.kind === 'moved') putBack(lease.to, lease.path, readMoves(lease.path), true);
      expect(repo.look()['AGENTS.md']).toBe('of a later step\n');
    });
  });

  it('survives a store on another file system', () => {
    withOtherFileSystem((root, store) => {
      mkdirSync(join(root, '.claude'));
      writeFileSync(join(root, '.claude/x.sh'), 'x', { mode: 0o700 });
      symlinkSync('x.sh', join(root, '.claude/y'));
      const moves = [{ path: '.claude', kept: '0' }];
      moveAside(root, store, moves);
      expect(readdirSync(root)).toEqual([]);
      expect(putBack(root, store, moves)).toEqual([]);
      expect(readdirSync(join(root, '.claude')).sort()).toEqual(['x.sh', 'y']);
      expect(lstatSync(join(root, '.claude/x.sh')).mode & 0o777).toBe(0o700);
    });
  });

  it('is whole when one of the files could not be moved', () => {
    withOtherFileSystem((root, store) => {
      writeFileSync(join(root, 'CLAUDE.md'), 'one');
      mkdirSync(join(root, '.claude'));
      writeFileSync(join(root, '.claude/a'), 'two');
      execFileSync('mkfifo', [join(root, '.claude/pipe')]);
      const moves = [
        { path: 'CLAUDE.md', kept: '0' },
        { path: '.claude', kept: '1' },
      ];
      expect(() => moveAside(root, store, moves)).toThrow('no file, folder or link');
      expect(readdirSync(root)).toEqual(['.claude']);
      expect(putBack(root, store, moves)).toEqual([]);
      expect(readdirSync(root)).toEqual(['.claude', 'CLAUDE.md']);
      expect(readdirSync(join(root, '.claude'))).toEqual(['a', 'pipe']);
    });
  });
});

/** Linux has a second file system for everyone. */
function withOtherFileSystem(play: (root: string, store: string) => void): void {
  const root = mkdtempSync(join(tmpdir(), 'work-'));
  const store = mkdtempSync(join('/dev/shm', 'store-'));
  try {
    expect(lstatSync(root).dev).not.toBe(lstatSync(store).dev);
    play(root, store);
  } finally {
    for (const path of [root, store]) rmSync(path, { recursive: true });
  }
}

describe('the git folder', () => {
  it('is put back when the agent planted a hook or a setting, and that is told', async () => {
    await inRepository(async (repo) => {
      repo.commit(BASE);
      const config = readFileSync(join(repo.dir, '.git/config'), 'utf8');
      const held = await surveyRepository(repo.ask({ event: 'push', refProtected: true }), repo.host);
      held.hold();
      writeFileSync(join(repo.dir, '.git/hooks/pre-push'), '#!/bin/sh\n', { mode: 0o755 });
      repo.git('config', 'core.fsmonitor', '/bin/evil');
      const done = await held.conclude();
      expect(existsSync(join(repo.dir, '.git/hooks/pre-push'))).toBe(false);
      expect(readFileSync(join(repo.dir, '.git/config'), 'utf8')).toBe(config);
      expect(done.findings).toMatchObject([
        {
          id: 'agent-git-config',
          severity: 'high',
          title: 'The agent changed the git folder (config, hooks/pre-push); it was put back.',
        },
      ]);
    });
  });

  it('gives no finding when nothing in it was changed', async () => {
    await inRepository(async (repo) => {
      repo.commit(BASE);
      const held = await surveyRepository(repo.ask({ event: 'push', refProtected: true }), repo.host);
      held.hold();
      expect((await held.conclude()).findings).toEqual([]);
    });
  });

  it('gives the agent no token that the checkout kept, and has it again afterwards', async () => {
    await inRepository(async (repo) => {
      repo.commit(BASE);
      const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
      const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
      const file = join(repo.dir, '..', 'git-credentials-1f2e.config');
      writeFileSync(file, `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${basic}\n`);
      repo.git('config', 'http.https://git.example/.extraheader', `AUTHORIZATION: basic ${basic}`);
      repo.git('config', `includeIf.gitdir:${repo.dir}/.git.path`, file);
      repo.git('config', 'remote.origin.url', `https://x-access-token:${token}@github.com/acme/shop`);
      const config = readFileSync(join(repo.dir, '.git/config'), 'utf8');
      const held = await surveyRepository(repo.ask({ event: 'push', refProtected: true }), repo.host);
      expect(held.findings).toMatchObject([{ id: 'checkout-credentials', verdict: 'exceeded', severity: 'medium' }]);
      expect(repo.host.redact(`${token} ${basic}`)).toBe('*** ***');
      held.hold();
      const during = readFileSync(join(repo.dir, '.git/config'), 'utf8') + readFileSync(file, 'utf8');
      expect(during).not.toMatch(/ghs_|basic|git-credentials/);
      expect(repo.git('config', 'remote.origin.url')).toBe('https://github.com/acme/shop');
      expect((await held.conclude()).findings).toEqual([]);
      expect(readFileSync(join(repo.dir, '.git/config'), 'utf8')).toBe(config);
      expect(readFileSync(file, 'utf8')).toContain(basic);
      rmSync(file);
    });
  });

  it('leads git past what a runner of GitLab includes, which the agent cannot read', async () => {
    await inRepository(async (repo) => {
      repo.commit(BASE);
      const token = 'glcbt-64_Zm9vYmFyYmF6cXV1';
      const folder = `${repo.dir}.tmp`;
      mkdirSync(folder);
      const lead = `[url "https://gitlab-ci-token:${token}@gitlab.example.com"]\n\tinsteadOf = https://gitlab.example.com\n`;
      writeFileSync(join(folder, '.gitlab-runner.ext.conf'), lead);
      repo.git('config', 'include.path', `${folder}/.gitlab-runner.ext.conf`);
      repo.git('config', '--add', 'include.path', `${folder}/.glr.gconf`);
      repo.git('config', '--add', 'include.path', '/etc/company.gitconfig');
      const config = readFileSync(join(repo.dir, '.git/config'), 'utf8');
      const held = await surveyRepository(repo.ask({ event: 'push', refProtected: true }), repo.host);
      expect(held.findings).toMatchObject([{ id: 'checkout-credentials', verdict: 'exceeded', severity: 'medium' }]);
      expect(repo.host.redact(token)).toBe('***');
      held.hold();
      expect(repo.git('config', '--file', join(repo.dir, '.git/config'), '--get-all', 'include.path')).toBe(
        '/etc/company.gitconfig',
      );
      expect(readFileSync(join(folder, '.gitlab-runner.ext.conf'), 'utf8')).toBe(
        '[url "https://gitlab.example.com"]\n\tinsteadOf = https://gitlab.example.com\n',
      );
      expect((await held.conclude()).findings).toEqual([]);
      expect(readFileSync(join(repo.dir, '.git/config'), 'utf8')).toBe(config);
      expect(readFileSync(join(folder, '.gitlab-runner.ext.conf'), 'utf8')).toBe(lead);
      rmSync(folder, { recursive: true });
    });
  });
});
