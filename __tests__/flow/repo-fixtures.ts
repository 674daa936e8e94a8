/** Real repositories in temporary folders, and a run's facts about them. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RunContext } from '../../src/core/context.ts';
import type { RepositoryAsk } from '../../src/flow/repo/index.ts';
import { SpawningHost } from '../fakes/spawning-host.ts';

export const REPO_FILES = [
  { instructions: ['CLAUDE.md', 'AGENTS.md'], settings: ['.claude/', '.mcp.json'] },
  { instructions: ['GEMINI.md', '.github/copilot-instructions.md'], settings: ['.gemini/', '.env'] },
];

/** A text is a file, `→target` a link, undefined: gone. */
export type Tree = Readonly<Record<string, string | Uint8Array | undefined>>;

export class Repository {
  readonly dir = realpathSync(mkdtempSync(join(tmpdir(), 'repo-')));
  readonly host: SpawningHost;

  constructor() {
    this.host = new SpawningHost({ env: { PATH: process.env.PATH, HOME: '/nonexistent' } });
    this.git('init', '-q', '-b', 'main');
  }

  git(...args: string[]): string {
    const who = ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com', '-c', 'protocol.file.allow=always'];
    return execFileSync('git', [...who, ...args], {
      cwd: this.dir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  }

  write(tree: Tree): void {
    for (const [name, content] of Object.entries(tree)) {
      const path = join(this.dir, name);
      rmSync(path, { recursive: true, force: true });
      if (content === undefined) continue;
      mkdirSync(dirname(path), { recursive: true });
      if (typeof content === 'string' && content.startsWith('→')) symlinkSync(content.slice(1), path);
      else writeFileSync(path, content);
    }
  }

  commit(tree: Tree): string {
    this.write(tree);
    this.git('add', '-A', '-f');
    this.git('commit', '-q', '--allow-empty', '-m', 'a change');
    return this.git('rev-parse', 'HEAD');
  }

  commitAmended(tree: Tree): void {
    this.write(tree);
    this.git('add', '-A', '-f');
    this.git('commit', '-q', '--amend', '--no-edit');
  }

  /** What lies there: text of files (with `*` before it when executable), `→target` of links. Without .git. */
  look(): Record<string, string> {
    const seen: Record<string, string> = {};
    const visit = (folder: string): void => {
      for (const name of readdirSync(join(this.dir, folder)).sort()) {
        const path = folder === '' ? name : `${folder}/${name}`;
        const whole = join(this.dir, path);
        const stats = lstatSync(whole);
        if (name === '.git') continue;
        if (stats.isDirectory()) visit(path);
        else if (stats.isSymbolicLink()) seen[path] = `→${readlinkSync(whole)}`;
        else if (stats.isFile()) seen[path] = `${stats.mode & 0o100 ? '*' : ''}${readFileSync(whole, 'utf8')}`;
        else seen[path] = '(special)';
      }
    };
    visit('');
    return seen;
  }

  chmod(name: string, mode: number): void {
    chmodSync(join(this.dir, name), mode);
  }

  context(more: Partial<RunContext> = {}): RunContext {
    return {
      platform: 'github',
      event: 'pull_request',
      dependabot: false,
      runner: 'hosted',
      workspace: this.dir,
      debug: false,
      ...more,
    };
  }

  ask(more: Partial<RunContext> = {}, ask: Partial<RepositoryAsk> = {}): RepositoryAsk {
    return {
      context: this.context(more),
      workingDirectory: this.dir,
      repoFiles: REPO_FILES,
      edits: true,
      ours: [],
      ...ask,
    };
  }

  dispose(): void {
    rmSync(this.dir, { recursive: true, force: true });
    this.host.dispose();
  }
}

export async function inRepository(play: (repo: Repository) => Promise<void>): Promise<void> {
  const repo = new Repository();
  try {
    await play(repo);
  } finally {
    repo.dispose();
  }
}
