import { describe, expect, it } from '@jest/globals';
import { codex } from '../../src/agents/codex/index.ts';
import { isOpen, strictSchema, withoutPadding } from '../../src/agents/codex/schema.ts';
import { tomlOf } from '../../src/agents/codex/toml.ts';
import { AGENT_INPUTS } from '../../src/core/agent-inputs.ts';
import type { Access } from '../../src/core/credential.ts';
import { Inputs } from '../../src/core/inputs.ts';
import type { AgentEvent, AgentResult, Heard, LaunchOrder } from '../../src/core/launch.ts';
import { revealed, Secret, type Value } from '../../src/core/secret.ts';

const DIRS = { home: '/p/home', config: '/p/config', temp: '/p/tmp' };
const TOKEN = new Secret('token', 'secret-token-1234');
const OPENAI: Access = { backend: 'openai', env: {}, token: { value: TOKEN, scheme: 'bearer' } };

const orderOf = (change: Partial<LaunchOrder> = {}): LaunchOrder => ({
  task: 'Review it.',
  access: OPENAI,
  model: 'gpt-5.5-2026-04-23',
  allowedTools: [],
  deniedTools: [],
  mcpServers: [],
  instructions: false,
  keepSession: false,
  command: [],
  agentArgs: [],
  workingDirectory: '/w',
  ...change,
});

/** The configuration Codex reads, line by line by its first key. */
function launched(change: Partial<LaunchOrder> = {}) {
  const launch = codex.launch(orderOf(change), DIRS);
  const text = revealed(launch.files.find(({ path }) => path === '/p/config/codex/config.toml')!.content);
  const config = Object.fromEntries(
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/ = (.*)/s, 2)),
  ) as Record<string, string>;
  const env = Object.fromEntries(
    Object.entries(launch.env).map(([name, value]: [string, Value]) => [name, revealed(value)]),
  );
  return { ...launch, text, config, env };
}

describe('what Codex is started with', () => {
  it('takes the task by standard input and nothing secret by its arguments or its configuration', () => {
    const { argv, stdin, env, text } = launched();
    expect(argv).toEqual([
      'exec',
      '--json',
      '--color',
      'never',
      '--skip-git-repo-check',
      '--ignore-rules',
      '--ephemeral',
      '--model',
      'gpt-5.5-2026-04-23',
      '-',
    ]);
    expect(stdin).toBe('Review it.');
    expect(env).toEqual({ CODEX_HOME: '/p/config/codex', KEYLESS_MODEL_TOKEN: 'secret-token-1234' });
    expect(text).not.toContain('secret-token-1234');
  });

  it.each<[string, Access, string, Record<string, string>]>([
    [
      'OpenAI',
      OPENAI,
      '{ keyless = { name = "keyless", base_url = "https://api.openai.com/v1", wire_api = "responses", request_max_retries = 3, stream_max_retries = 2, env_key = "KEYLESS_MODEL_TOKEN" } }',
      { KEYLESS_MODEL_TOKEN: 'secret-token-1234' },
    ],
    [
      'Azure by its resource',
      { backend: 'azure-openai', env: { AZURE_OPENAI_API_VERSION: 'preview' }, resource: 'res', token: OPENAI.token },
      '{ keyless = { name = "keyless", base_url = "https://res.openai.azure.com/openai/v1", wire_api = "responses", request_max_retries = 3, stream_max_retries = 2, env_key = "KEYLESS_MODEL_TOKEN", query_params = { api-version = "preview" } } }',
      { KEYLESS_MODEL_TOKEN: 'secret-token-1234' },
    ],
    [
      'Azure with the key of the resource',
      { backend: 'azure-openai', env: {}, endpoint: 'https://h/openai/v1', token: { value: TOKEN, scheme: 'api-key' } },
      '{ keyless = { name = "keyless", base_url = "https://h/openai/v1", wire_api = "responses", request_max_retries = 3, stream_max_retries = 2, env_http_headers = { api-key = "KEYLESS_MODEL_TOKEN" } } }',
      { KEYLESS_MODEL_TOKEN: 'secret-token-1234' },
    ],
    [
      'a gateway with headers',
      {
        backend: 'gateway',
        env: { ANTHROPIC_AUTH_TOKEN: TOKEN },
        endpoint: 'https://gw.example',
        token: OPENAI.token,
        headers: [new Secret('header', 'X-Team: pay: ments')],
      },
      '{ keyless = { name = "keyless", base_url = "https://gw.example/v1", wire_api = "responses", request_max_retries = 3, stream_max_retries = 2, env_key = "KEYLESS_MODEL_TOKEN", env_http_headers = { X-Team = "KEYLESS_MODEL_HEADER_0" } } }',
      { KEYLESS_MODEL_TOKEN: 'secret-token-1234', KEYLESS_MODEL_HEADER_0: 'pay: ments' },
    ],
    [
      'Bedrock at another address',
      {
        backend: 'bedrock-mantle',
        env: { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'ASIAX' },
        endpoint: 'https://vpce.example',
      },
      '{ amazon-bedrock = { base_url = "https://vpce.example/openai/v1" } }',
      { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'ASIAX' },
    ],
  ])('reaches %s', (_name, access, providers, variables) => {
    const { config, env } = launched({ access });
    expect(config.model_providers).toBe(providers);
    expect(env).toEqual({ CODEX_HOME: '/p/config/codex', ...variables });
  });

  it('leaves its own federation alone with the identity token', () => {
    const { config, env } = launched({ access: { backend: 'openai', env: { OPENAI_FEDERATION_RULE_ID: 'idpm_1' } } });
    expect([config.model_provider, config.model_providers]).toEqual(['"openai"', undefined]);
    expect(env).toEqual({ CODEX_HOME: '/p/config/codex', OPENAI_FEDERATION_RULE_ID: 'idpm_1' });
  });

  it('asks Azure for the deployment of a model', () => {
    const env = { AZURE_OPENAI_DEPLOYMENT_NAME_MAP: 'gpt-5.4=one, gpt-5.5=two' };
    const { argv } = launched({ access: { backend: 'azure-openai', env, resource: 'res' }, model: 'gpt-5.5' });
    expect(argv.slice(-3)).toEqual(['--model', 'two', '-']);
  });

  it.each<[Partial<LaunchOrder>, string, boolean, string, boolean]>([
    [{}, 'read-only', true, 'disabled', true],
    [{ permissions: 'read-only', allowedTools: ['apply_patch', 'web_search'] }, 'read-only', false, 'disabled', false],
    [{ allowedTools: ['apply_patch'] }, 'workspace-write', true, 'disabled', true],
    [{ allowedTools: ['web_search'] }, 'read-only', true, 'live', true],
    [{ permissions: 'edit' }, 'workspace-write', true, 'disabled', true],
    [{ permissions: 'edit', deniedTools: ['exec_command'] }, 'workspace-write', false, 'disabled', true],
    [{ permissions: 'full' }, 'danger-full-access', true, 'live', false],
    [{ permissions: 'full', deniedTools: ['apply_patch', 'web_search'] }, 'read-only', true, 'disabled', true],
  ])('holds %j', (change, sandbox, shell, web, triesSandbox) => {
    const { config, preflight } = launched(change);
    expect([config.sandbox_mode, config.web_search]).toEqual([`"${sandbox}"`, `"${web}"`]);
    expect(config.features).toContain(`shell_tool = ${shell},`);
    expect(preflight?.argv[0]).toBe(triesSandbox ? 'sandbox' : undefined);
  });

  it('gives no server to an agent that may only read, and one to any other', () => {
    const server = { name: 'docs', kind: 'stdio', command: '/bin/docs', args: ['-v'], env: { A: 'b "c"' } } as const;
    expect(launched({ mcpServers: [server], permissions: 'read-only' }).config.mcp_servers).toBeUndefined();
    expect(launched({ mcpServers: [server] }).config.mcp_servers).toBe(
      '{ docs = { command = "/bin/docs", args = ["-v"], env = { A = "b \\"c\\"" }, default_tools_approval_mode = "approve" } }',
    );
  });

  it('counts money by prices as weights, and nothing where there is no limit', () => {
    expect(launched({ maxCostUsd: 2.5 }).config.features).toContain(
      'rollout_budget = { enabled = true, limit_tokens = 2500000, reminder_at_remaining_tokens = [], prefill_token_weight = 5, sampling_token_weight = 30 }',
    );
    expect(launched().text).not.toContain('rollout_budget');
  });

  it('keeps its session, and goes on with one', () => {
    expect(launched({ keepSession: true }).argv).not.toContain('--ephemeral');
    expect(launched({ resume: '01a1' }).argv.slice(-3)).toEqual(['resume', '01a1', '-']);
  });

  it.each([
    [0, undefined],
    [1, 'agent-unavailable'],
    [undefined, 'agent-unavailable'],
  ])('takes a sandbox that ends with %s for %s', (code, expected) => {
    const { preflight } = launched();
    expect(preflight!.judge({ code, signal: undefined }, '').code).toBe(expected);
  });
});

describe('what Codex says', () => {
  const LINES = [
    '{"type":"thread.started","thread_id":"01a1fde7-52a2-76f0-a876-74537c7c6fb2"}',
    '{"type":"turn.started"}',
    '{"type":"item.completed","item":{"id":"item_0","type":"error","message":"Model metadata for `mydeploy` not found."}}',
    '{"type":"item.started","item":{"id":"item_1","type":"command_execution","command":"/bin/bash -c \'sleep 1; echo world\'","aggregated_output":"","exit_code":null,"status":"in_progress"}}',
    '{"type":"item.completed","item":{"id":"item_1","type":"command_execution","command":"/bin/bash -c \'sleep 1; echo world\'","aggregated_output":"world\\n","exit_code":0,"status":"completed"}}',
    '{"type":"item.completed","item":{"id":"item_3","type":"file_change","changes":[{"path":"/w/new.txt","kind":"add"}],"status":"completed"}}',
    '{"type":"item.completed","item":{"id":"item_4","type":"mcp_tool_call","server":"srv","tool":"ping","arguments":{},"result":{"content":[{"type":"text","text":"pong"}],"structured_content":null},"error":null,"status":"completed"}}',
    '{"type":"item.completed","item":{"id":"item_5","type":"agent_message","text":"Done."}}',
    '{"type":"turn.completed","usage":{"input_tokens":16774,"cached_input_tokens":100,"cache_write_input_tokens":0,"output_tokens":133,"reasoning_output_tokens":0}}',
  ];
  const heardOf = (lines: readonly string[], change: Partial<LaunchOrder> = {}): AgentEvent[] => {
    const ear = codex.listen(orderOf(change), DIRS);
    return [...lines.flatMap((line) => ear.hear(line)), ...ear.end({ code: 0, signal: undefined }, () => undefined)];
  };

  it('is understood, a call and its outcome each once, a remark no failure', () => {
    expect(heardOf(LINES)).toEqual([
      { kind: 'start', sessionId: '01a1fde7-52a2-76f0-a876-74537c7c6fb2' },
      { kind: 'other', text: 'Model metadata for `mydeploy` not found.' },
      { kind: 'tool', name: 'exec_command', detail: 'sleep 1; echo world' },
      { kind: 'tool-result', failed: false, text: 'world\n' },
      { kind: 'tool', name: 'apply_patch', detail: '/w/new.txt' },
      { kind: 'tool-result', failed: false, text: '' },
      { kind: 'tool', name: 'mcp__srv__ping', detail: '' },
      { kind: 'tool-result', failed: false, text: 'pong' },
      { kind: 'text', text: 'Done.' },
      { kind: 'usage', inputTokens: 16774, outputTokens: 133, cachedTokens: 100 },
      {
        kind: 'result',
        result: {
          failed: false,
          text: 'Done.',
          sessionId: '01a1fde7-52a2-76f0-a876-74537c7c6fb2',
          inputTokens: 16774,
          outputTokens: 133,
          denials: [],
          errors: [],
        },
      },
    ]);
  });

  it('gives no result when it broke off in the middle', () => {
    expect(heardOf(LINES.slice(0, -1)).filter(({ kind }) => kind === 'result')).toEqual([]);
  });

  it.each([
    ['unexpected status 401 Unauthorized: Incorrect API key provided., url: http://h/v1/responses', 401],
    ['exceeded retry limit, last status: 429 Too Many Requests', 429],
    ['We’re currently experiencing high demand, which may cause temporary errors.', 500],
    ['Quota exceeded. Check your plan and billing details.', 429],
    ['The model `gpt-nope` does not exist or you do not have access to it.', 404],
    ['Connection failed: error sending request', undefined],
  ])('tells the status of "%s"', (message, status) => {
    const events = heardOf([
      JSON.stringify({ type: 'error', message: `Reconnecting... 1/2 (${message})` }),
      JSON.stringify({ type: 'turn.failed', error: { message } }),
    ]);
    expect(events[0]).toEqual({ kind: 'retry', attempt: 1, most: 2, delaySeconds: 0, ...(status && { status }) });
    expect(events[1]).toMatchObject({ result: { failed: true, errors: [message] } });
    expect((events[1] as { result: AgentResult }).result.httpStatus).toBe(status);
  });

  it('shows what is not in its format, and never throws', () => {
    expect(
      heardOf(['plain', '{"a":1}', '{"type":"item.completed"}', '{"type":"item.completed","item":7}', '']),
    ).toEqual([
      { kind: 'other', text: 'plain' },
      { kind: 'other', text: '{"a":1}' },
    ]);
  });

  it('gives the structured answer without the nulls of what was left out', () => {
    const jsonSchema = '{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"required":["a"]}';
    const said = { type: 'agent_message', id: 'i', text: '{"a":"x","b":null}' };
    const lines = [JSON.stringify({ type: 'item.completed', item: said }), '{"type":"turn.completed","usage":{}}'];
    const result = heardOf(lines, { jsonSchema }).at(-1) as { result: AgentResult };
    expect(result.result.structuredOutput).toEqual({ a: 'x' });
  });
});

describe('what becomes of a run of Codex', () => {
  const good: AgentResult = { failed: false, text: 'Done.', denials: [], errors: [] };
  const bad = (said: string, httpStatus?: number): AgentResult => ({
    failed: true,
    denials: [],
    errors: [said],
    httpStatus,
  });
  const judged = (change: Partial<Heard>, exit = 0, order: Partial<LaunchOrder> = {}) =>
    codex.judge(
      { toolCalls: 1, denials: 0, errorTail: '', ...change },
      { code: exit, signal: undefined },
      orderOf(order),
    ).code;
  const GONE = 'ERROR codex_core::tools::router: error=unsupported call: exec_command';
  const REJECTED = 'ERROR codex_core::tools::router: error=patch rejected: writing is blocked by read-only sandbox';

  it.each<[string, Partial<Heard>, number, string | undefined]>([
    ['a good end', { result: good }, 0, undefined],
    ['a good end with another status', { result: good }, 1, 'agent-crashed'],
    ['an empty answer', { result: { ...good, text: ' ' } }, 0, 'agent-empty'],
    ['patches rejected and nothing else done', { result: good, toolCalls: 0, errorTail: REJECTED }, 0, 'agent-denied'],
    ['a call of a tool that was taken away', { result: good, toolCalls: 0, errorTail: GONE }, 0, 'agent-denied'],
    ['such a call after others', { result: good, errorTail: GONE }, 0, undefined],
    ['a patch rejected after other calls', { result: good, errorTail: REJECTED }, 0, undefined],
    [
      'a sandbox that never started',
      { result: good, toolCalls: 0, errorTail: 'error building bubblewrap command: Permission denied' },
      0,
      'agent-failed',
    ],
    ['no result', { errorTail: 'Error: boom' }, 1, 'agent-crashed'],
    ['a used up budget', { result: bad('budget reached') }, 1, 'over-budget'],
    [
      'too long a task',
      { result: bad("Codex ran out of room in the model's context window. Start a new thread") },
      1,
      'agent-failed',
    ],
    ['a schema refused', { result: bad("Invalid schema for response_format 'x'") }, 1, 'agent-structure'],
    ['a token refused', { result: bad('unexpected status 401 Unauthorized', 401) }, 1, 'model-denied'],
    [
      'no AWS credential',
      { result: bad('stream disconnected before completion: failed to load AWS credentials: x') },
      1,
      'model-denied',
    ],
    ['an unknown model', { result: bad('The model `x` does not exist', 404) }, 1, 'model-missing'],
    ['throttling', { result: bad('exceeded retry limit', 429) }, 1, 'model-throttled'],
    ['an outage', { result: bad('high demand', 500) }, 1, 'model-unreachable'],
    ['nobody there', { result: bad('Connection failed: error sending request') }, 1, 'model-unreachable'],
    [
      'a broken stream',
      { result: bad('stream disconnected before completion: Transport error') },
      1,
      'model-unreachable',
    ],
    ['something else', { result: bad('strange') }, 1, 'agent-failed'],
  ])('%s', (_name, heard, exit, code) => {
    expect(judged(heard, exit)).toBe(code);
  });

  it('asks for the schema only when there was one', () => {
    expect(judged({ result: good }, 0, { jsonSchema: '{"type":"object"}' })).toBe('agent-structure');
    expect(
      judged({ result: { ...good, structuredOutput: {} } }, 0, { jsonSchema: '{"type":"object"}' }),
    ).toBeUndefined();
  });
});

describe('the inputs of Codex', () => {
  const faultsOf = (values: Record<string, string>): string[] => {
    const inputs = new Inputs(
      AGENT_INPUTS,
      new Map(Object.entries(values).map(([name, value]) => [name, { value, from: 'input' }])),
    );
    codex.check(inputs);
    return inputs.faults.map(({ input, what }) => `${input}: ${what}`);
  };

  it.each(['-c model_reasoning_effort=high', `-c 'model_verbosity="low"'`, '--config=model_context_window=200000'])(
    'lets %s through',
    (text) => {
      expect(faultsOf({ 'agent-args': text })).toEqual([]);
    },
  );

  it.each([
    '-c sandbox_mode=danger-full-access',
    '-c model_providers.x.base_url="https://attacker.example"',
    '-cmodel_reasoning_effort=high',
    '--dangerously-bypass-approvals-and-sandbox',
    '--trust',
    '--enable shell_tool',
    '--add-dir /',
    '-p evil',
    'resume',
  ])('refuses %s', (text) => {
    expect(faultsOf({ 'agent-args': text })).not.toEqual([]);
  });

  it('refuses tools it has no name for, a shell for reading only, and a schema that is open', () => {
    expect(faultsOf({ 'allowed-tools': 'Bash(npm test)' })).toEqual([
      'allowed-tools: "Bash(npm test)" is no tool that Codex can be allowed by name.',
    ]);
    expect(faultsOf({ 'denied-tools': 'exec_command, view_image' })).toEqual([]);
    expect(faultsOf({ 'agent-permissions': 'read-only', 'allowed-tools': 'exec_command' })).toEqual([
      'allowed-tools: read-only means no shell.',
    ]);
    expect(faultsOf({ 'json-schema': '{"type":"object","properties":{"a":{"additionalProperties":true}}}' })).toEqual([
      'json-schema: An object in it takes further properties; to such a schema the service cannot hold an answer.',
    ]);
    expect(faultsOf({ 'json-schema': '{"type":"object","properties":{"a":{"type":"string"}}}' })).toEqual([]);
  });
});

describe('schemas', () => {
  const SCHEMA = {
    type: 'object',
    properties: {
      list: { type: 'array', items: { type: 'object', properties: { x: { type: 'number' } } } },
      maybe: { type: ['string', 'null'] },
    },
    required: ['list'],
  };

  it('are closed and made to name everything, and answers give back what was left out', () => {
    expect(strictSchema(SCHEMA)).toEqual({
      type: 'object',
      properties: {
        list: {
          type: 'array',
          items: {
            type: 'object',
            properties: { x: { anyOf: [{ type: 'number' }, { type: 'null' }] } },
            required: ['x'],
            additionalProperties: false,
          },
        },
        maybe: { type: ['string', 'null'] },
      },
      required: ['list', 'maybe'],
      additionalProperties: false,
    });
    expect(withoutPadding({ list: [{ x: null }, { x: 1 }], maybe: null }, SCHEMA)).toEqual({
      list: [{}, { x: 1 }],
      maybe: null,
    });
  });

  it('are open when an object anywhere in them is', () => {
    expect(isOpen(SCHEMA)).toBe(false);
    expect(
      isOpen({ type: 'object', properties: { a: { anyOf: [{ additionalProperties: { type: 'string' } }] } } }),
    ).toBe(true);
  });
});

describe('TOML', () => {
  it('keeps quotes, line ends and strange keys inside their value', () => {
    expect(tomlOf({ a: 'x"\n[b]\u007f', 'c.d': { e: [1, true], f: undefined } })).toBe(
      'a = "x\\"\\n[b]\\u007f"\n"c.d" = { e = [1, true] }\n',
    );
  });
});
