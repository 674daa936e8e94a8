/** CodeMie's two agents: how its client is started, and with what. What is heard and judged is that of the agent below. */
import { describe, expect, it } from '@jest/globals';
import { codemieClaude } from '../../src/agents/codemie/claude.ts';
import { codemieOpencode } from '../../src/agents/codemie/opencode.ts';
import { Inputs } from '../../src/core/inputs.ts';
import type { LaunchOrder } from '../../src/core/launch.ts';
import { revealed, Secret } from '../../src/core/secret.ts';
import { allInputs } from '../../src/flow/read-inputs.ts';

const DIRS = { home: '/p/home', config: '/p/config', temp: '/p/tmp' };
const TOKEN = new Secret('relay token', 'run.token.here');

const order = (more: Partial<LaunchOrder> = {}): LaunchOrder => ({
  task: 'Review the change.',
  access: {
    backend: 'codemie',
    env: {
      CODEMIE_PROVIDER: 'bearer-auth',
      CODEMIE_AUTH_METHOD: 'jwt',
      CODEMIE_BASE_URL: 'http://127.0.0.1:4711/code-assistant-api',
      CODEMIE_JWT_TOKEN: TOKEN,
    },
    endpoint: 'http://127.0.0.1:4711/code-assistant-api',
    token: { value: TOKEN, scheme: 'bearer' },
  },
  model: 'claude-sonnet-4-6',
  allowedTools: [],
  deniedTools: [],
  mcpServers: [],
  instructions: false,
  keepSession: false,
  command: [],
  agentArgs: [],
  workingDirectory: '/work',
  ...more,
});

const given = (values: Record<string, string>): Inputs =>
  new Inputs(
    allInputs(),
    new Map(Object.entries(values).map(([name, value]) => [name, { value, from: 'input' as const }])),
  );

describe.each([
  ['codemie-claude', codemieClaude],
  ['codemie-opencode', codemieOpencode],
])('%s', (_id, agent) => {
  const { argv, env, stdin, shadows } = agent.launch(order(), DIRS);

  it('gives the client its address, model and token by the environment, and the task on standard input', () => {
    expect(env).toMatchObject({
      CODEMIE_PROVIDER: 'bearer-auth',
      CODEMIE_AUTH_METHOD: 'jwt',
      CODEMIE_BASE_URL: 'http://127.0.0.1:4711/code-assistant-api',
      CODEMIE_MODEL: 'claude-sonnet-4-6',
      CODEMIE_HAIKU_MODEL: 'claude-sonnet-4-6',
    });
    expect(revealed(env.CODEMIE_JWT_TOKEN!)).toBe('run.token.here');
    expect(stdin).toBe('Review the change.');
  });

  it('puts neither token nor task among the arguments, and no flag that the client would take for its own', () => {
    expect(argv.join(' ')).not.toMatch(/run\.token|Review the change|--jwt-token|--base-url|--task|--api-key/);
    expect(argv).toContain('--silent');
    expect(argv).not.toContain('--model');
    expect(argv).not.toContain('-m');
  });

  it('sets nothing that would lead the agent below past the client', () => {
    for (const name of ['ANTHROPIC_BASE_URL', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_MODEL', 'OPENCODE_CONFIG_CONTENT']) {
      expect(env).not.toHaveProperty(name);
    }
  });

  it('keeps proxies and settings of the client out of its environment', () => {
    for (const name of ['HTTP_PROXY', 'https_proxy', 'CODEMIE_URL', 'CODEMIE_PROFILE_CONFIG', 'ANTHROPIC_BASE_URL']) {
      expect(shadows).toContain(name);
    }
  });

  it('is a program of the user’s own that is kept out of the working folder', () => {
    expect(agent.install).toMatchObject({ kind: 'command', starts: agent === codemieClaude ? 'claude' : 'opencode' });
  });

  it.each([
    ['true', []],
    ['false', ['silent']],
  ])('takes silent: %s or says why not', (silent, faults) => {
    const inputs = given({ silent });
    agent.check(inputs);
    expect(inputs.faults.map(({ input }) => input)).toEqual(faults);
  });

  it('refuses an argument that would undo a protection', () => {
    const inputs = given({ 'agent-args': '--jwt-token a.b.c' });
    agent.check(inputs);
    expect(inputs.faults[0]?.input).toBe('agent-args');
  });
});

describe('codemie-claude', () => {
  it('holds Claude Code to the same flags as without CodeMie', () => {
    const { argv } = codemieClaude.launch(order({ permissions: 'read-only', maxTurns: 5 }), DIRS);
    expect(argv.slice(0, 2)).toEqual(['--silent', '-p']);
    expect(argv).toEqual(expect.arrayContaining(['--setting-sources', '--strict-mcp-config', '--max-turns', '5']));
    expect(argv[argv.indexOf('--tools') + 1]).toBe('Read,Glob,Grep');
  });

  it('tells a refusal of the server in the words of a gateway', () => {
    const result = { failed: true, denials: [], errors: ['no'], httpStatus: 401, errorClass: 'authentication_failed' };
    const heard = { result, toolCalls: 0, denials: 0, errorTail: '' };
    expect(codemieClaude.judge(heard, { code: 1, signal: undefined }, order())).toMatchObject({ code: 'model-denied' });
  });
});

describe('codemie-opencode', () => {
  it('begins with the word of OpenCode itself', () => {
    expect(codemieOpencode.launch(order(), DIRS).argv[0]).toBe('run');
  });
});
