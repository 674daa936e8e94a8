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
  async function faulty(command: Command, ...words: string[]): Promise<string[]> {
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
    symlinkSync(join(secrets, 'environ'), join(workspace, '..link.md'));
    symlinkSync(secrets, join(workspace, 'away'));
    symlinkSync(workspace, join(fake.cwd, 'in'));
    const files = new LiveFiles({ tempDir: fake.cwd, workspace, made: () => undefined });
    const host = Object.assign(fake, { files, cwd: workspace });
    const given = words.map((word) => word.replace('OUTSIDE', outside));
    const { inputs } = readShellInputs(['--api-key', 'sk-ant-api-0123456789', ...given], []);
    try {
      await makePlan(command, inputs, shell, host);
      return [];
    } catch (error) {
      if (!(error instanceof KeylessError)) throw error;
      return error.faults.map(({ input }) => input);
    }
  }

  it('a task file is one of the workspace, not a link that shows the model something else', async () => {
    expect(await faulty('run', '--task-file', 'task.md')).toEqual([]);
    expect(await faulty('run', '--task-file', 'link.md')).toEqual(['task-file']);
    expect(await faulty('run', '--task-file', '..link.md')).toEqual(['task-file']);
    expect(await faulty('run', '--task-file', 'away/environ')).toEqual(['task-file']);
  });

  it('a task file outside is taken when it is named itself', async () => {
    expect(await faulty('run', '--task-file', 'OUTSIDE/secrets/environ')).toEqual([]);
  });

  it('the working directory is one of the workspace, wherever its links lead', async () => {
    expect(await faulty('run', '--task', 'x', '--working-directory', 'src')).toEqual([]);
    expect(await faulty('run', '--task', 'x', '--working-directory', 'away')).toEqual(['working-directory']);
  });

  it('a timeout beyond what a timer can hold is a fault, not the end of the run at once', async () => {
    expect(await faulty('run', '--task', 'x', '--timeout', '576h')).toEqual([]);
    expect(await faulty('run', '--task', 'x', '--timeout', '577h')).toEqual(['timeout']);
  });

  it('what the agent may reach is hosts, and what it may read is folders of tools', async () => {
    const run = ['run', '--task', 'x'] as const;
    for (const host of ['registry.npmjs.org', '*.pythonhosted.org', 'git.example.com:8443', 'localhost:5432']) {
      expect(await faulty(...run, '--allow-hosts', host)).toEqual([]);
    }
    for (const wrong of ['https://registry.npmjs.org/', 'a host', '*', '*.10.0.0.1']) {
      expect(await faulty(...run, '--allow-hosts', wrong)).toEqual(['allow-hosts']);
    }
    expect(await faulty(...run, '--allow-paths', '/opt/tools')).toEqual([]);
    for (const wrong of ['tools', '/', '/proc/self', '/run', 'OUTSIDE']) {
      expect(await faulty(...run, '--allow-paths', wrong)).toEqual(['allow-paths']);
    }
  });

  it('the env-file does not get into the workspace through a link', async () => {
    expect(await faulty('auth', '--env-file', 'OUTSIDE/secrets/agent.env')).toEqual([]);
    expect(await faulty('auth', '--env-file', 'OUTSIDE/in/agent.env')).toEqual(['env-file']);
  });
});

describe('what the plan says to write instead', () => {
  const ROLE = ['--role-to-assume', 'arn:aws:iam::123456789012:role/ci-agent', '--aws-region', 'us-east-1'];

  async function faults(...words: string[]): Promise<[string, string][]> {
    const host = new FakeHost();
    try {
      await makePlan('run', readShellInputs(['--task', 'x', ...words], []).inputs, shell, host);
      return [];
    } catch (error) {
      if (!(error instanceof KeylessError)) throw error;
      return error.faults.map(({ input, write }) => [input, write.split('\n')[0]!]);
    } finally {
      host.dispose();
    }
  }

  it.each([
    ['claud', 'agent: claude-code'],
    ['CODEX', 'agent: codex'],
    ['gemini-cli', 'agent: gemini'],
    ['github-copilot', 'agent: copilot'],
  ])('names the agent that %s means, and judges nothing by another one', async (given, write) => {
    expect((await faults('--agent', given, '--openai-service-account-id', 'sa_1', '--max-turns', '3'))[0]).toEqual([
      'agent',
      write,
    ]);
    expect(await faults('--agent', given, ...ROLE, '--max-cost-usd', '3')).toEqual([['agent', write]]);
  });

  it('lists them all when nothing is near, and the one for any command', async () => {
    const [, write] = (await faults('--agent', 'cursor', ...ROLE))[0]!;
    expect(write).toContain('codex | copilot | custom');
    expect(write).toContain('agent-command');
  });

  it.each([
    ['claude-code', 'role-to-assume: arn:aws:iam::123456789012:role/ci-agent'],
    ['copilot', 'github-token: ${{ github.token }}'],
    ['codex', 'openai-identity-provider-id: idp_abc123'],
  ])('names a cloud that %s can use when none is named', async (agent, write) => {
    expect((await faults('--agent', agent)).map(([, line]) => line)).toContain(write);
  });

  it('names the agents of a cloud that the chosen one does not speak to, and asks for no model of a backend that cannot be', async () => {
    const fault = await faults('--agent', 'gemini', ...ROLE);
    expect(fault.map(([input]) => input)).toEqual(['agent']);
    expect(fault[0]![1]).toContain('agent: claude-code | codex | custom | opencode | pi');
    expect(await faults('--agent', 'codex', '--backend', 'vertex', ...ROLE)).toEqual([
      ['backend', 'backend: bedrock-mantle'],
    ]);
  });

  it('tells what the agent is really started with, not what a later step would export', async () => {
    const host = new FakeHost();
    const gets = async (...words: string[]): Promise<string | undefined> => {
      const { inputs } = readShellInputs(['--task', 'x', '--api-key', 'key-0123456789abcdef', ...words], []);
      return (await makePlan('run', inputs, shell, host)).lines.find(({ title }) => title === 'Agent gets')?.value;
    };
    expect(await gets('--agent', 'codex')).toBe('KEYLESS_MODEL_TOKEN');
    expect(await gets('--agent', 'pi', '--backend', 'mistral')).toBe('a private auth.json');
    expect(await gets('--agent', 'gemini', '--backend', 'gemini')).toBe('GEMINI_API_KEY');
    host.dispose();
  });

  it('takes limits where the broker counts, and refuses them where nobody does', async () => {
    const key = ['--api-key', 'key-0123456789abcdef'];
    const counted = ['--max-tokens', '2000000', '--max-requests', '200', '--max-cost-usd', '2'];
    expect(await faults('--agent', 'gemini', '--backend', 'gemini', ...key, ...counted)).toEqual([]);
    expect((await faults('--agent', 'pi', '--backend', 'mistral', ...key, ...counted)).map(([input]) => input)).toEqual(
      ['max-tokens', 'max-requests', 'max-cost-usd'],
    );
    expect((await faults('--agent', 'gemini', '--backend', 'gemini', ...key, '--max-tokens', '0.5'))[0]).toEqual([
      'max-tokens',
      'max-tokens: 2000000',
    ]);
    const unpriced = ['--agent', 'gemini', '--backend', 'gemini', '--model', 'gemini-99', ...key];
    expect((await faults(...unpriced, '--max-cost-usd', '2'))[0]?.[0]).toBe('max-cost-usd');
  });

  it('takes a limit of money where we count ourselves, for a model whose price is known', async () => {
    const codemie = ['--agent', 'codemie-opencode', '--base-url', 'https://codemie.example.com'];
    const asked = [...codemie, '--jwt-token-command', '/bin/echo x', '--max-cost-usd', '2'];
    expect(await faults(...asked)).toEqual([]);
    expect(await faults(...asked, '--model', 'model-99')).toEqual([
      ['max-cost-usd', 'max-turns: 30   (or a model of the price table in docs/agents.md)'],
    ]);
  });

  it('refuses a limit of money to Codex, which has no prices of its own, for a model without a known price', async () => {
    const key = ['--agent', 'codex', '--backend', 'openai', '--api-key', 'sk-0123456789abcdef', '--max-cost-usd', '2'];
    expect(await faults(...key, '--model', 'gpt-5.5')).toEqual([]);
    expect((await faults(...key, '--model', 'gpt-99')).map(([input]) => input)).toEqual(['max-cost-usd']);
  });

  it('a Claude subscription is for Claude Code alone, although the broker could send it for anybody', async () => {
    const token = ['--claude-code-oauth-token', 'sk-ant-oat01-0123456789'];
    expect(await faults('--agent', 'claude-code', ...token)).toEqual([]);
    for (const agent of ['opencode', 'pi', 'copilot']) {
      expect((await faults('--agent', agent, ...token)).map(([input]) => input)).toEqual(['claude-code-oauth-token']);
    }
  });

  it('tells once that an agent knows no servers', async () => {
    const servers = '{"mcpServers":{"a":{"url":"https://mcp.example.com"}}}';
    expect((await faults('--agent', 'pi', '--mcp-config', servers, ...ROLE)).map(([input]) => input)).toEqual([
      'mcp-config',
    ]);
  });
});
