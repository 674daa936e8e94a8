import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { claudeCode } from '../../src/agents/claude-code/index.ts';
import { shell } from '../../src/ci/shell.ts';
import { AGENT_INPUTS } from '../../src/core/agent-inputs.ts';
import { Inputs } from '../../src/core/inputs.ts';
import { Secret } from '../../src/core/secret.ts';
import { checkResume, keepSession, restoreSession } from '../../src/flow/session.ts';
import { createHost } from '../../src/host/index.ts';

let root: string;
const dirsOf = (name: string) => {
  const dirs = { home: join(root, name, 'home'), config: join(root, name, 'config'), temp: join(root, name, 'tmp') };
  for (const dir of Object.values(dirs)) mkdirSync(dir, { recursive: true });
  return dirs;
};
const hostOf = () =>
  createHost({ platform: shell, env: { TMPDIR: root }, cwd: root, log: 'stderr', ownProcess: false });
const faults = (resume: string, workspace: string) => {
  const inputs = new Inputs(AGENT_INPUTS, new Map([['resume', { value: resume, from: 'input' }]]));
  checkResume(inputs, claudeCode, workspace, hostOf());
  return inputs.faults.map(({ what }) => what);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'session-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a kept session', () => {
  it('comes back where the agent looks for it, its secrets taken out, and links left behind', () => {
    const host = hostOf();
    host.hide(new Secret('token', 'very-secret-value-1234'));
    const dirs = dirsOf('one');
    const projects = join(dirs.config, 'claude', 'projects', 'p');
    mkdirSync(projects, { recursive: true });
    writeFileSync(join(projects, 's.jsonl'), '{"said":"very-secret-value-1234"}\n');
    symlinkSync('/etc/passwd', join(projects, 'link'));
    writeFileSync(join(projects, 'db'), Buffer.concat([Buffer.from([0, 1]), Buffer.from('very-secret-value-1234')]));
    const results = join(root, 'results');
    mkdirSync(results);
    const kept = keepSession('abc-123', claudeCode, dirs, results, host);
    expect(kept).toEqual({ path: join(results, 'session') });
    const later = dirsOf('two');
    expect(restoreSession(kept.path!, claudeCode, later, host)).toBe('abc-123');
    const back = join(later.config, 'claude', 'projects', 'p');
    expect(readFileSync(join(back, 's.jsonl'), 'utf8')).toBe('{"said":"***"}\n');
    expect(existsSync(join(back, 'link'))).toBe(false);
    expect(existsSync(join(back, 'db'))).toBe(false);
    host.close();
  });

  it('is told about when there is none', () => {
    const host = hostOf();
    mkdirSync(join(root, 'results'));
    expect(keepSession(undefined, claudeCode, dirsOf('one'), join(root, 'results'), host).note).toContain(
      'no session id',
    );
    expect(keepSession('a', claudeCode, dirsOf('two'), join(root, 'results'), host).note).toContain('left no session');
    host.close();
  });

  it('is refused from the workspace, from nowhere, and from another agent', () => {
    const card = (folder: string, agent: string, sessionId = 'abc') => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'session.json'), JSON.stringify({ agent, sessionId }));
      return folder;
    };
    const workspace = join(root, 'work');
    expect(faults(card(join(root, 'good'), 'claude-code'), workspace)).toEqual([]);
    expect(faults(card(join(workspace, 's'), 'claude-code'), workspace)[0]).toContain('lies in the workspace');
    expect(faults(join(root, 'nothing'), workspace)[0]).toContain('holds no session');
    expect(faults(card(join(root, 'flag'), 'claude-code', '--settings'), workspace)[0]).toContain('holds no session');
    expect(faults(card(join(root, 'other'), 'codex'), workspace)).toEqual([
      'The session is one of codex, not of claude-code.',
    ]);
    expect(faults('relative', workspace)[0]).toContain('not an absolute path');
  });
});
