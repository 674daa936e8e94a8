/** A git folder as an agent would leave it that wants a later step's git to start its program. git itself is the judge. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findBase, genuineContents } from '../../src/flow/repo/base.ts';
import { Git } from '../../src/flow/repo/git.ts';
import { surveyRepository } from '../../src/flow/repo/index.ts';
import { gitPlace } from '../../src/kit/git-dir.ts';
import { inRepository, type Repository } from './repo-fixtures.ts';

interface Scene {
  readonly repo: Repository;
  readonly evil: string;
  readonly program: string;
}

function git(cwd: string, ...args: string[]): void {
  const who = ['-c', 'user.name=Mallory', '-c', 'user.email=m@example.com'];
  execFileSync('git', [...who, ...args], { cwd, stdio: 'ignore' });
}

function inner({ repo, program }: Scene, name: string): void {
  const dir = join(repo.dir, name);
  mkdirSync(dir, { recursive: true });
  git(dir, 'init', '-q');
  git(dir, 'commit', '-q', '--allow-empty', '-m', 'x');
  git(dir, 'config', 'core.fsmonitor', program);
}

const ATTACKS: Readonly<Record<string, (scene: Scene) => void>> = {
  'a commondir that leads to another configuration': ({ repo, evil, program }) => {
    cpSync(join(repo.dir, '.git'), evil, { recursive: true });
    git(repo.dir, 'config', '-f', join(evil, 'config'), 'core.fsmonitor', program);
    writeFileSync(join(repo.dir, '.git/commondir'), evil);
  },
  'a file in the place of the folder': ({ repo, evil, program }) => {
    renameSync(join(repo.dir, '.git'), evil);
    git(evil, 'config', '-f', join(evil, 'config'), 'core.fsmonitor', program);
    writeFileSync(join(repo.dir, '.git'), `gitdir: ${evil}\n`);
  },
  'a link in the place of the folder': ({ repo, evil, program }) => {
    renameSync(join(repo.dir, '.git'), evil);
    git(evil, 'config', '-f', join(evil, 'config'), 'core.fsmonitor', program);
    symlinkSync(evil, join(repo.dir, '.git'));
  },
  'a repository in a submodule that was not checked out': (scene) => inner(scene, 'lib/empty'),
  'a repository added to the index': (scene) => {
    inner(scene, 'vendor');
    git(scene.repo.dir, 'add', 'vendor');
  },
  'a repository added to the index where git ignores it': (scene) => {
    inner(scene, 'node_modules');
    git(scene.repo.dir, 'add', '-f', 'node_modules');
  },
};

async function afterwards(attack: (scene: Scene) => void) {
  let seen = { ran: false, findings: [] as string[], instructions: '' };
  await inRepository(async (repo) => {
    const sha = repo.commit({ 'a.txt': 'a\n', 'CLAUDE.md': 'head\n', '.gitignore': 'node_modules\n' });
    repo.git('update-index', '--add', '--cacheinfo', `160000,${sha},lib/empty`);
    repo.git('commit', '-q', '-m', 'a submodule');
    mkdirSync(join(repo.dir, 'lib/empty'), { recursive: true });
    const held = await surveyRepository(repo.ask({}, { repoConfig: 'none' }), repo.host);
    held.hold();
    const mark = join(repo.host.files.privateDir(), 'ran');
    const evil = join(repo.host.files.privateDir(), 'evil');
    attack({ repo, evil, program: `touch ${mark}; false` });
    rmSync(mark, { force: true });
    const { findings } = await held.conclude(join(repo.host.files.privateDir(), 'agent.patch'));
    writeFileSync(join(repo.dir, 'a.txt'), 'b\n');
    try {
      git(repo.dir, 'status');
    } catch {
      // A folder that is no repository any more starts nothing either.
    }
    const high = findings.filter(({ severity }) => severity === 'high').map(({ id }) => id);
    seen = { ran: existsSync(mark), findings: high, instructions: readFileSync(join(repo.dir, 'CLAUDE.md'), 'utf8') };
  });
  return seen;
}

describe('the git of a later step', () => {
  it.each(Object.entries(ATTACKS))('starts nothing for %s; it is told, and all else is back', async (_name, attack) => {
    const { ran, findings, instructions } = await afterwards(attack);
    expect([ran, instructions]).toEqual([false, 'head\n']);
    expect(findings).toHaveLength(1);
    expect(['agent-git-config', 'agent-made-repository']).toContain(findings[0]);
  });

  it('is told nothing of an index that the agent only refreshed or added a file to', async () => {
    const { findings } = await afterwards(({ repo }) => git(repo.dir, 'add', 'a.txt'));
    expect(findings).toEqual([]);
  });
});

describe('a submodule', () => {
  it('gives the agent no token that the checkout kept in its configuration, and has it again afterwards', async () => {
    await inRepository(async (repo) => {
      const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
      const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
      repo.commit({ 'a.txt': 'a\n' });
      const source = join(repo.host.files.privateDir(), 'source');
      mkdirSync(source);
      git(source, 'init', '-q');
      git(source, 'commit', '-q', '--allow-empty', '-m', 'x');
      repo.git('submodule', 'add', '-q', source, 'lib/inner');
      repo.git('commit', '-q', '-m', 'a submodule');
      const config = join(repo.dir, '.git/modules/lib/inner/config');
      git(
        join(repo.dir, 'lib/inner'),
        'config',
        'http.https://github.com/.extraheader',
        `AUTHORIZATION: basic ${basic}`,
      );
      const before = readFileSync(config, 'utf8');
      const held = await surveyRepository(repo.ask({ event: 'push', refProtected: true }), repo.host);
      expect(held.findings).toMatchObject([{ id: 'checkout-credentials' }]);
      held.hold();
      expect(readFileSync(config, 'utf8')).not.toContain(basic);
      writeFileSync(join(repo.dir, 'lib/inner/.git'), 'gitdir: /tmp/evil\n');
      const { findings } = await held.conclude();
      expect(findings).toMatchObject([{ id: 'agent-git-config', severity: 'high' }]);
      expect(readFileSync(config, 'utf8')).toBe(before);
      expect(readFileSync(join(repo.dir, 'lib/inner/.git'), 'utf8')).toBe('gitdir: ../../.git/modules/lib/inner\n');
    });
  });
});

describe('what is checked out', () => {
  const run = { event: 'workflow_dispatch', refProtected: true, ref: 'refs/heads/main' };

  it('is trusted on a dispatch when it is the commit or the branch of the event, and not when it is another', async () => {
    await inRepository(async (repo) => {
      const sha = repo.commit({ 'CLAUDE.md': 'reviewed\n' });
      const mode = async () => (await surveyRepository(repo.ask({ ...run, sha }), repo.host)).mode;
      expect(await mode()).toBe('head');
      repo.commit({ 'CLAUDE.md': 'an earlier step committed\n' });
      expect(await mode()).toBe('head');
      repo.git('checkout', '-q', '-b', 'change');
      repo.commit({ 'CLAUDE.md': 'obey me\n' });
      expect(await mode()).toBe('none');
      repo.git('checkout', '-q', '--detach');
      const held = await surveyRepository(repo.ask({ ...run, sha }), repo.host);
      expect([held.mode, held.instructions]).toEqual(['none', false]);
      expect(held.notes.join()).toContain('not the commit of this workflow_dispatch');
      repo.git('checkout', '-q', sha);
      expect(await mode()).toBe('head');
    });
  });
});

describe('the patch', () => {
  it('takes the place of a link that lies there, and is not written through it', async () => {
    await inRepository(async (repo) => {
      repo.commit({ 'a.txt': 'a\n' });
      const folder = repo.host.files.privateDir();
      const [patch, precious] = [join(folder, 'agent.patch'), join(folder, 'precious')];
      writeFileSync(precious, 'mine\n');
      symlinkSync(precious, patch);
      const held = await surveyRepository(repo.ask({}, { repoConfig: 'none' }), repo.host);
      held.hold();
      writeFileSync(join(repo.dir, 'a.txt'), 'b\n');
      expect((await held.conclude(patch)).patch).toBe(patch);
      expect(readFileSync(patch, 'utf8')).toContain('+b');
      expect(readFileSync(precious, 'utf8')).toBe('mine\n');
    });
  });
});

describe('an edit', () => {
  it('is seen although it comes in the second in which the index was written, and keeps size and time', async () => {
    await inRepository(async (repo) => {
      const second = 1_700_000_000;
      repo.commit({ 'a.txt': 'one\n' });
      repo.git('config', 'core.trustctime', 'false');
      utimesSync(join(repo.dir, 'a.txt'), second, second);
      repo.git('update-index', '--refresh');
      utimesSync(join(repo.dir, '.git/index'), second, second);
      const held = await surveyRepository(repo.ask({}, { repoConfig: 'none' }), repo.host);
      held.hold();
      writeFileSync(join(repo.dir, 'a.txt'), 'two\n');
      utimesSync(join(repo.dir, 'a.txt'), second, second);
      const { changedFiles } = await held.conclude(join(repo.host.files.privateDir(), 'agent.patch'));
      expect(changedFiles).toEqual(['a.txt']);
    });
  });
});

describe('a file of the base', () => {
  it('is not taken from an object that holds something else than its id says', async () => {
    await inRepository(async (repo) => {
      const sha = repo.commit({ 'CLAUDE.md': 'reviewed\n' });
      const id = repo.git('rev-parse', 'HEAD:CLAUDE.md');
      const forged = repo.git('hash-object', '-w', '--', join(repo.dir, '.git/HEAD'));
      const place = gitPlace(repo.dir)!;
      const own = new Git(join(repo.host.files.privateDir(), 'git-x'), place, undefined, repo.host);
      const base = await findBase(own, sha, repo.context({ base: { sha } }));
      expect(base?.files.get('CLAUDE.md')?.id).toBe(id);
      expect((await genuineContents(own, [id])).get(id)?.toString()).toBe('reviewed\n');
      const object = (name: string): string => join(repo.dir, '.git/objects', name.slice(0, 2), name.slice(2));
      rmSync(object(id), { force: true });
      cpSync(object(forged), object(id));
      expect([...(await genuineContents(own, [id]))]).toEqual([]);
    });
  });
});
