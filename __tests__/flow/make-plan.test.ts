import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { shell } from '../../src/ci/shell.ts';
import { KeylessError } from '../../src/core/errors.ts';
import { type Command, makePlan } from '../../src/flow/make-plan.ts';
import { readShellInputs } from '../../src/flow/read-inputs.ts';
import { LiveFiles } from '../../src/host/files.ts';
import { FakeHost } from '../fakes/fake-host.ts';

describe('inputs that the plan refuses', () => {
  const hosts: FakeHost[] = [];
  afterEach(() => {
    for (const host of hosts.splice(0)) host.dispose();
  });

  /** A workspace with a link out of it beside a real file and folder; and a link into it from outside. */
  function faulty(command: Command, ...words: string[]): string[] {
    const fake = new FakeHost();
    hosts.push(fake);
    const outside = fake.cwd;
    const workspace = join(outside, 'workspace');
    const secrets = join(fake.cwd, 'secrets');
    mkdirSync(join(workspace, 'src'), { recursive: true });
    mkdirSync(secrets);
    writeFileSync(join(workspace, 'task.md'), 'review');
    writeFileSync(join(secrets, 'environ'), 'ACTIONS_ID_TOKEN_REQUEST_TOKEN=CANARY');
    symlinkSync(join(secrets, 'environ'), join(workspace, 'link.md'));
    symlinkSync(secrets, join(workspace, 'away'));
    symlinkSync(workspace, join(fake.cwd, 'in'));
    const files = new LiveFiles({ tempDir: fake.cwd, workspace, made: () => undefined });
    const host = Object.assign(fake, { files, cwd: workspace });
    const given = words.map((word) => word.replace('OUTSIDE', outside));
    const { inputs } = readShellInputs(['--api-key', 'sk-ant-api-0123456789', ...given], []);
    try {
      makePlan(command, inputs, shell, host);
      return [];
    } catch (error) {
      if (!(error instanceof KeylessError)) throw error;
      return error.faults.map(({ input }) => input);
    }
  }

  it('a task file is one of the workspace, not a link that shows the model something else', () => {
    expect(faulty('run', '--task-file', 'task.md')).toEqual([]);
    expect(faulty('run', '--task-file', 'link.md')).toEqual(['task-file']);
    expect(faulty('run', '--task-file', 'away/environ')).toEqual(['task-file']);
  });

  it('a task file outside is taken when it is named itself', () => {
    expect(faulty('run', '--task-file', 'OUTSIDE/secrets/environ')).toEqual([]);
  });

  it('the working directory is one of the workspace, wherever its links lead', () => {
    expect(faulty('run', '--task', 'x', '--working-directory', 'src')).toEqual([]);
    expect(faulty('run', '--task', 'x', '--working-directory', 'away')).toEqual(['working-directory']);
  });

  it('a timeout beyond what a timer can hold is a fault, not the end of the run at once', () => {
    expect(faulty('run', '--task', 'x', '--timeout', '576h')).toEqual([]);
    expect(faulty('run', '--task', 'x', '--timeout', '577h')).toEqual(['timeout']);
  });

  it('the env-file does not get into the workspace through a link', () => {
    expect(faulty('auth', '--env-file', 'OUTSIDE/secrets/agent.env')).toEqual([]);
    expect(faulty('auth', '--env-file', 'OUTSIDE/in/agent.env')).toEqual(['env-file']);
  });
});
