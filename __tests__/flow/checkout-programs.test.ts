import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { shell } from '../../src/ci/shell.ts';
import type { RunContext } from '../../src/core/context.ts';
import { KeylessError } from '../../src/core/errors.ts';
import { makePlan } from '../../src/flow/make-plan.ts';
import { readShellInputs } from '../../src/flow/read-inputs.ts';
import { LiveFiles } from '../../src/host/files.ts';
import { FakeHost } from '../fakes/fake-host.ts';

const PULL: Partial<RunContext> = { event: 'pull_request' };
const PUSH: Partial<RunContext> = { event: 'push', refProtected: true };

/** The inputs that the plan refuses in a checkout with `scripts/agent.sh`, which `tools` leads to. */
async function faulty(context: Partial<RunContext>, ...words: string[]): Promise<string[]> {
  const fake = new FakeHost();
  const outside = fake.cwd;
  const workspace = join(outside, 'workspace');
  mkdirSync(join(workspace, 'scripts'), { recursive: true });
  mkdirSync(join(fake.cwd, 'bin'));
  for (const path of ['workspace/scripts/agent.sh', 'bin/agent.sh']) writeFileSync(join(fake.cwd, path), '#!/bin/sh\n');
  symlinkSync(join(workspace, 'scripts/agent.sh'), join(fake.cwd, 'bin/link.sh'));
  symlinkSync(join(fake.cwd, 'bin'), join(workspace, 'tools'));
  const files = new LiveFiles({ tempDir: fake.cwd, workspace, made: () => undefined });
  const host = Object.assign(fake, { files, cwd: workspace });
  const given = words.map((word) => word.replaceAll('OUTSIDE', outside));
  const key = ['--api-key', 'sk-ant-api-0123456789', '--model', 'claude-sonnet-4-5-20250929', '--task', 'x'];
  const { inputs } = readShellInputs([...key, ...given], []);
  const platform = {
    ...shell,
    context: (...ask: Parameters<typeof shell.context>) => ({ ...shell.context(...ask), workspace, ...context }),
  };
  try {
    await makePlan('run', inputs, platform, host);
    return [];
  } catch (error) {
    if (!(error instanceof KeylessError)) throw error;
    return error.faults.map(({ input }) => input);
  } finally {
    fake.dispose();
  }
}

describe('a program of the checkout', () => {
  const run = (context: Partial<RunContext>, command: string, ...more: string[]) =>
    faulty(context, '--agent', 'custom', '--agent-command', command, ...more);

  it.each([
    './scripts/agent.sh',
    'OUTSIDE/workspace/scripts/agent.sh --fast',
    'OUTSIDE/bin/link.sh',
    './tools/agent.sh',
    'bash scripts/agent.sh',
    "bash -c 'cd . && scripts/agent.sh'",
    'node --import=./scripts/agent.sh OUTSIDE/bin/agent.sh',
  ])('does not run on a pull request: %s', async (command) => {
    expect(await run(PULL, command)).toEqual(['agent-command']);
    expect(await run(PUSH, command)).toEqual([]);
  });

  it('runs on one when the workflow says that its authors are trusted, and so does a program from outside', async () => {
    expect(await run(PULL, './scripts/agent.sh', '--repo-config', 'head')).toEqual([]);
    expect(await run(PULL, 'OUTSIDE/bin/agent.sh --model {model} scripts')).toEqual([]);
  });

  it('is no MCP server there, whether it is the command or its argument', async () => {
    const server = (command: string, ...args: string[]) => [
      '--mcp-config',
      JSON.stringify({ mcpServers: { docs: { command, args } } }),
    ];
    expect(await faulty(PULL, ...server('node', 'scripts/agent.sh'))).toEqual(['mcp-config']);
    expect(await faulty(PULL, ...server('OUTSIDE/workspace/scripts/agent.sh'))).toEqual(['mcp-config']);
    expect(await faulty(PULL, ...server('OUTSIDE/bin/agent.sh', '--read-only'))).toEqual([]);
    expect(await faulty(PUSH, ...server('node', 'scripts/agent.sh'))).toEqual([]);
  });
});
