import { describe, expect, it } from '@jest/globals';
import { checkLimits, checkSharedInputs } from '../../src/agents/check-inputs.ts';
import { custom } from '../../src/agents/custom.ts';
import { AGENT_INPUTS } from '../../src/core/agent-inputs.ts';
import { Inputs } from '../../src/core/inputs.ts';
import type { LaunchOrder } from '../../src/core/launch.ts';
import { revealed, Secret } from '../../src/core/secret.ts';

const TOKEN = new Secret('broker bearer', 'of-the-run');
const BROKER = 'http://127.0.0.1:1';
const dirs = { home: '/p/home', config: '/p/config', temp: '/p/tmp' };
const order: LaunchOrder = {
  task: 'Explain.',
  access: { backend: 'openai', env: { OPENAI_API_KEY: new Secret('key', 'sk-secret') } },
  model: 'gpt-5.5',
  allowedTools: [],
  deniedTools: [],
  mcpServers: [],
  instructions: false,
  keepSession: false,
  command: ['./agent.sh', '--model', '{model}'],
  agentArgs: [],
  workingDirectory: '/work',
};

/** @param held limits that the broker holds */
function faultsOf(given: Record<string, string>, held: readonly string[] = []) {
  const raw = new Map(Object.entries(given).map(([name, value]) => [name, { value, from: 'input' }]));
  const inputs = new Inputs([...AGENT_INPUTS, ...custom.inputs], raw);
  checkSharedInputs(inputs, custom);
  checkLimits(inputs, custom, held);
  custom.check(inputs);
  return inputs.faults.map(({ input, what }) => `${input}: ${what}`);
}

describe('a custom agent', () => {
  it('gets the task on standard input, the model among its words and the credential in its environment', () => {
    const launch = custom.launch(order, dirs);
    expect(launch.argv).toEqual(['--model', 'gpt-5.5']);
    expect(launch.stdin).toBe('Explain.');
    expect(launch.files).toEqual([]);
    expect(Object.keys(launch.env)).toEqual(['OPENAI_API_KEY']);
  });

  it.each<[string, LaunchOrder['access'], Record<string, string>]>([
    [
      'the AWS SDKs, on Bedrock',
      { backend: 'bedrock', env: { AWS_BEARER_TOKEN_BEDROCK: TOKEN }, endpoint: BROKER },
      {
        AWS_BEARER_TOKEN_BEDROCK: 'of-the-run',
        AWS_ENDPOINT_URL_BEDROCK_RUNTIME: BROKER,
        ANTHROPIC_BEDROCK_BASE_URL: BROKER,
      },
    ],
    [
      "OpenAI's SDKs, on Bedrock",
      { backend: 'bedrock-mantle', env: { AWS_BEARER_TOKEN_BEDROCK: TOKEN }, endpoint: BROKER },
      { AWS_BEARER_TOKEN_BEDROCK: 'of-the-run', OPENAI_API_KEY: 'of-the-run', OPENAI_BASE_URL: `${BROKER}/v1` },
    ],
    [
      "Anthropic's SDKs, on Foundry",
      { backend: 'foundry', env: {}, endpoint: `${BROKER}/anthropic`, token: { value: TOKEN, scheme: 'bearer' } },
      { ANTHROPIC_FOUNDRY_AUTH_TOKEN: 'of-the-run', ANTHROPIC_FOUNDRY_BASE_URL: `${BROKER}/anthropic` },
    ],
  ])('is led to the broker by the variables of %s', (_name, access, expected) => {
    const { env } = custom.launch({ ...order, access }, dirs);
    expect(Object.fromEntries(Object.entries(env).map(([name, value]) => [name, revealed(value)]))).toEqual(expected);
  });

  it('gets the task in a private file when its words ask for one', () => {
    const launch = custom.launch({ ...order, command: ['aider', '--message-file={task-file}'] }, dirs);
    expect(launch.argv).toEqual(['--message-file=/p/config/task.md']);
    expect(launch.files).toEqual([{ path: '/p/config/task.md', content: 'Explain.' }]);
    expect(launch.stdin).toBe('');
  });

  it('answers with all it printed; a bad status and silence are no success', () => {
    const heard = (lines: string[], code: number) => {
      const ear = custom.listen(order, dirs);
      for (const line of lines) ear.hear(line);
      const [event] = ear.end({ code, signal: undefined }, () => undefined);
      const result = event?.kind === 'result' ? event.result : undefined;
      const judged = custom.judge(
        { result, toolCalls: 0, denials: 0, errorTail: 'broken pipe\n' },
        { code, signal: undefined },
        order,
      );
      return { text: result?.text, code: judged.code };
    };
    expect(heard(['one', '', 'two'], 0)).toEqual({ text: 'one\n\ntwo', code: undefined });
    expect(heard(['one'], 3)).toEqual({ text: 'one', code: 'agent-failed' });
    expect(heard([], 0)).toEqual({ text: '', code: 'agent-empty' });
  });

  it('is refused without a command, with the tools of a shell, and with limits nobody could hold', () => {
    expect(faultsOf({ 'agent-command': './agent.sh' })).toEqual([]);
    expect(faultsOf({})).toEqual(['agent-command: `agent: custom` needs the command to run.']);
    expect(faultsOf({ 'agent-command': 'a | b' })).toEqual([
      'agent-command: No shell reads the words: pipes and redirections are plain text.',
    ]);
    expect(faultsOf({ 'agent-command': 'a', 'max-turns': '3' })).toEqual([
      'max-turns: A custom agent has no way to hold it.',
    ]);
    expect(faultsOf({ 'agent-command': 'a', 'max-cost-usd': '3' })).toHaveLength(1);
    expect(faultsOf({ 'agent-command': 'a', 'max-cost-usd': '3' }, ['max-cost-usd'])).toEqual([]);
    expect(faultsOf({ 'agent-command': 'a', 'agent-permissions': 'edit' })[0]).toContain('cannot hold edit');
  });
});
