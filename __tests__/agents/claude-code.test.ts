import { describe, expect, it } from '@jest/globals';
import { checkSharedInputs } from '../../src/agents/check-inputs.ts';
import { claudeCode, INSTALL } from '../../src/agents/claude-code/index.ts';
import { toolRules } from '../../src/agents/tool-rules.ts';
import { AGENT_INPUTS } from '../../src/core/agent-inputs.ts';
import { Inputs, type RawInput } from '../../src/core/inputs.ts';
import type { AgentResult, Exit, Heard, LaunchOrder } from '../../src/core/launch.ts';
import { revealed, Secret } from '../../src/core/secret.ts';

const SONNET = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
const dirs = { home: '/p/home', config: '/p/config', temp: '/p/tmp' };

function orderOf(changes: Partial<LaunchOrder> = {}): LaunchOrder {
  return {
    task: 'Explain.',
    access: {
      backend: 'bedrock',
      region: 'us-east-1',
      env: { AWS_ACCESS_KEY_ID: new Secret('id', 'ASIAX'), AWS_SESSION_TOKEN: new Secret('t', 'session') },
    },
    model: SONNET,
    allowedTools: [],
    deniedTools: [],
    mcpServers: [],
    instructions: false,
    keepSession: false,
    command: [],
    agentArgs: [],
    workingDirectory: '/work/repo',
    ...changes,
  };
}

const ear = claudeCode.listen(orderOf(), dirs);

function launch(changes: Partial<LaunchOrder> = {}) {
  const made = claudeCode.launch(orderOf(changes), dirs);
  const env = Object.fromEntries(Object.entries(made.env).map(([name, value]) => [name, revealed(value)]));
  return { ...made, env };
}

function following(argv: readonly string[], flag: string): string | undefined {
  return argv[argv.indexOf(flag) + 1];
}

function faultsOf(given: Record<string, string>) {
  const raw = new Map<string, RawInput>(Object.entries(given).map(([name, value]) => [name, { value, from: 'input' }]));
  const inputs = new Inputs([...AGENT_INPUTS, ...claudeCode.inputs], raw);
  checkSharedInputs(inputs, claudeCode);
  claudeCode.check(inputs);
  return inputs.faults;
}

describe('the launch of Claude Code', () => {
  it('loads no settings, servers, commands or sessions of the repository or the machine', () => {
    const { argv } = launch();
    expect(argv.slice(0, 9)).toEqual([
      '-p',
      '--output-format',
      'stream-json',
      '--verbose',
      '--setting-sources',
      '',
      '--strict-mcp-config',
      '--disable-slash-commands',
      '--no-session-persistence',
    ]);
    expect(JSON.parse(following(argv, '--settings')!)).toMatchObject({ disableAllHooks: true });
  });

  it('gives the task on standard input, never as an argument', () => {
    const { argv, stdin } = launch({ task: '--help /etc' });
    expect(stdin).toBe('--help /etc');
    expect(argv).not.toContain('--help /etc');
  });

  it('allows nothing beyond the built-in reading by default', () => {
    expect(launch().argv).not.toContain('--allowedTools');
  });

  it('puts the tool rules last, each an argument of its own', () => {
    const { argv } = launch({ allowedTools: ['Edit', 'Bash(npm test)'], agentArgs: ['--effort', 'high'] });
    expect(argv.slice(-3)).toEqual(['--allowedTools', 'Edit', 'Bash(npm test)']);
    expect(argv.indexOf('--effort')).toBeLessThan(argv.indexOf('--disallowedTools'));
  });

  it('leaves web tools out unless they are allowed', () => {
    expect(launch().argv).toContain('WebFetch');
    const { argv } = launch({ allowedTools: ['WebFetch(domain:docs.rs)'] });
    expect(argv).not.toContain('WebFetch');
    expect(argv.at(-1)).toBe('WebFetch(domain:docs.rs)');
  });

  it('passes the limits and texts it was given', () => {
    const { argv } = launch({ maxTurns: 7, systemPrompt: 'Be brief.', jsonSchema: '{}' });
    expect(following(argv, '--max-turns')).toBe('7');
    expect(following(argv, '--append-system-prompt')).toBe('Be brief.');
    expect(following(argv, '--json-schema')).toBe('{}');
    expect(following(argv, '--model')).toBe(SONNET);
  });

  it('names every model family, so that none is probed', () => {
    expect(launch().env).toMatchObject({
      CLAUDE_CODE_USE_BEDROCK: '1',
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'ASIAX',
      ANTHROPIC_MODEL: SONNET,
      ANTHROPIC_DEFAULT_SONNET_MODEL: SONNET,
      ANTHROPIC_DEFAULT_OPUS_MODEL: 'us.anthropic.claude-opus-4-5-20251101-v1:0',
      ANTHROPIC_DEFAULT_HAIKU_MODEL: 'us.anthropic.claude-haiku-4-5-20251001-v1:0',
      CLAUDE_CODE_MAX_RETRIES: '3',
      CLAUDE_CONFIG_DIR: '/p/config/claude',
    });
  });

  it('keeps the geography of the chosen model, and of the region for an application profile', () => {
    const eu = launch({ model: 'eu.anthropic.claude-opus-4-5-20251101-v1:0' }).env;
    expect(eu.ANTHROPIC_DEFAULT_OPUS_MODEL).toBe('eu.anthropic.claude-opus-4-5-20251101-v1:0');
    expect(eu.ANTHROPIC_DEFAULT_HAIKU_MODEL).toBe('eu.anthropic.claude-haiku-4-5-20251001-v1:0');
    const arn = 'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc';
    expect(launch({ model: arn }).env).toMatchObject({
      ANTHROPIC_MODEL: arn,
      ANTHROPIC_DEFAULT_SONNET_MODEL: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
    });
  });

  it('sets the address of the model endpoint only when there is one', () => {
    expect(launch().env).not.toHaveProperty('ANTHROPIC_BEDROCK_BASE_URL');
    const access = { ...orderOf().access, endpoint: 'http://127.0.0.1:9' };
    expect(launch({ access }).env.ANTHROPIC_BEDROCK_BASE_URL).toBe('http://127.0.0.1:9');
  });

  it('puts no secret into an argument', () => {
    expect(launch().argv.join(' ')).not.toMatch(/ASIAX|session\b(?!-)/);
  });

  it('shadows a stale key of another backend', () => {
    expect(launch().shadows).toEqual(
      expect.arrayContaining(['ANTHROPIC_API_KEY', 'AWS_PROFILE', 'AWS_BEARER_TOKEN_BEDROCK']),
    );
  });

  it('refuses a task larger than the CLI takes', () => {
    expect(() => launch({ task: 'x'.repeat(10_000_001) })).toThrow(
      'The task is larger than the 10 MB that Claude Code takes.',
    );
    expect(launch({ task: 'x'.repeat(10_000_000) }).stdin).toHaveLength(10_000_000);
  });

  it.each([
    ['us-east-1', 'us.'],
    ['ca-central-1', 'us.'],
    ['eu-central-1', 'eu.'],
    ['ap-northeast-1', 'jp.'],
    ['ap-southeast-2', 'au.'],
    ['us-gov-west-1', 'us-gov.'],
    ['sa-east-1', 'global.'],
    [undefined, 'us.'],
  ])('in %s takes the default model of the geography %s', (region, prefix) => {
    expect(claudeCode.defaultModel('bedrock', region)).toBe(`${prefix}anthropic.claude-sonnet-4-5-20250929-v1:0`);
  });
});

describe("Claude Code's inputs", () => {
  it('are accepted when they are sound', () => {
    expect(
      faultsOf({
        'max-turns': '30',
        'agent-args': `--effort high --tools "Read,Bash" --permission-mode acceptEdits`,
        'json-schema': '{"type":"object"}',
        'system-prompt': 'Answer in German.',
      }),
    ).toEqual([]);
  });

  it('let only one of preset and arguments say what the agent may do', () => {
    expect(faultsOf({ 'agent-permissions': 'read-only', 'agent-args': '--tools Bash' })[0]?.write).toBe('one of them');
    expect(faultsOf({ 'agent-permissions': 'read-only', 'agent-args': '--effort low' })).toEqual([]);
  });

  it('refuse a flag among the allowed tools, and take a rule with dashes inside', () => {
    expect(faultsOf({ 'allowed-tools': 'Edit, --dangerously-skip-permissions' }).map(({ input }) => input)).toEqual([
      'allowed-tools',
    ]);
    expect(faultsOf({ 'allowed-tools': 'Edit, Bash(npm test --silent)' })).toEqual([]);
  });

  it.each([
    ['--dangerously-skip-permissions', /allowed-tools/],
    ['--permission-mode bypassPermissions', /allowed-tools/],
    ['--permission-mode=auto', /allowed-tools/],
    ['--settings {}', /leave it out/],
    ['--setting-sources=user', /leave it out/],
    ['--output-format text', /leave it out/],
    ['-p', /leave it out/],
    ['-pc', /leave it out/],
    ['--resume abc', /^resume/],
    ['--debug-file x', /transcript/],
    ['--model opus', /^model:/],
    ['--fallback-model x', /allowed-models/],
    ['--max-turns=3', /^max-turns/],
    ['--allowed-tools Edit', /^allowed-tools/],
    ['--append-system-prompt x', /^system-prompt/],
    [`--mcp-config '{"mcpServers":{}}'`, /^mcp-config/],
    ['--disallowedTools Bash', /^denied-tools/],
    ['--max-budget-usd 3', /^max-cost-usd/],
    ['--agents .claude/agents.json', /the JSON itself/],
    ['--managed-settings {}', /leave it out/],
    ['--add-dir ../other', /leave it out/],
    ['--tools', /--tools …/],
    ['--append-system-prompt-file AGENTS.md', /^system-prompt/],
    ['--rc', /leave it out/],
    ['--plugin-dir x', /leave it out/],
    ['--effort high -- prompt', /^task/],
    ['explain', /^task/],
  ])('refuse agent-args %s and name what to write', (args, write) => {
    expect(faultsOf({ 'agent-args': args })[0]).toEqual({
      input: 'agent-args',
      what: expect.any(String),
      write: expect.stringMatching(write),
    });
  });

  it.each([
    [{ 'agent-args': '--name "open' }, 'A quote is opened and never closed.'],
    [{ 'max-turns': '0' }, '0 is not a whole number of turns.'],
    [{ 'max-turns': '1.5' }, '1.5 is not a whole number of turns.'],
    [{ 'json-schema': '{' }, 'The schema is not JSON.'],
    [{ 'json-schema': '[]' }, 'The schema is not a JSON object.'],
    [{ 'system-prompt': 'x'.repeat(200_000) }, 'It has 200000 bytes; an argument of a process holds at most 122880.'],
  ])('%j is told', (given, what) => {
    expect(faultsOf(given as Record<string, string>).map((fault) => fault.what)).toEqual([what]);
  });

  it('keep a comma inside a tool rule', () => {
    expect(toolRules(['Edit', 'Bash(echo a', 'b)', 'Read'])).toEqual(['Edit', 'Bash(echo a, b)', 'Read']);
  });
});

describe('what is heard from Claude Code', () => {
  const hear = (event: unknown) => ear.hear(JSON.stringify(event));

  it('is its start', () => {
    expect(
      hear({ type: 'system', subtype: 'init', model: 'm', claude_code_version: '2.1.329', session_id: 's' }),
    ).toEqual([{ kind: 'start', model: 'm', version: '2.1.329', sessionId: 's' }]);
  });

  it('is text, tools with what a person wants to see of them, and tokens', () => {
    const message = {
      id: 'msg_1',
      model: 'claude',
      content: [
        { type: 'text', text: 'Looking.' },
        { type: 'tool_use', name: 'Bash', input: { command: 'git log -3', description: 'log' } },
        { type: 'tool_use', name: 'Read', input: { file_path: '/work/a.ts', limit: 3 } },
      ],
      usage: { input_tokens: 10, cache_read_input_tokens: 5, output_tokens: 2 },
    };
    expect(hear({ type: 'assistant', message, parent_tool_use_id: null })).toEqual([
      { kind: 'text', text: 'Looking.' },
      { kind: 'tool', name: 'Bash', detail: 'git log -3' },
      { kind: 'tool', name: 'Read', detail: '/work/a.ts' },
      { kind: 'usage', inputTokens: 15, outputTokens: 2, messageId: 'msg_1' },
    ]);
  });

  it('is no tool call when the answer is given its form, and no text when an error is repeated', () => {
    const form = { content: [{ type: 'tool_use', name: 'StructuredOutput', input: { a: 1 } }] };
    expect(hear({ type: 'assistant', message: form })).toEqual([]);
    const error = { model: '<synthetic>', content: [{ type: 'text', text: 'API Error: 403' }], usage: {} };
    expect(hear({ type: 'assistant', message: error })).toEqual([]);
  });

  it('is the result of a tool, as text or as blocks', () => {
    const content = [
      { type: 'tool_result', content: 'plain' },
      {
        type: 'tool_result',
        is_error: true,
        content: [{ type: 'text', text: 'a' }, { type: 'image' }, { type: 'text', text: 'b' }],
      },
    ];
    expect(hear({ type: 'user', message: { content } })).toEqual([
      { kind: 'tool-result', failed: false, text: 'plain' },
      { kind: 'tool-result', failed: true, text: 'a\nb' },
    ]);
  });

  it('is a denial and a retry', () => {
    expect(
      hear({
        type: 'system',
        subtype: 'permission_denied',
        tool_name: 'Bash',
        decision_reason: 'This command requires approval',
      }),
    ).toEqual([{ kind: 'denied', tool: 'Bash', reason: 'This command requires approval' }]);
    expect(
      hear({
        type: 'system',
        subtype: 'api_retry',
        attempt: 1,
        max_retries: 3,
        retry_delay_ms: 505,
        error_status: 429,
      }),
    ).toEqual([{ kind: 'retry', attempt: 1, most: 3, delaySeconds: 0.505, status: 429 }]);
  });

  it('is a result with the tokens of every model', () => {
    const [event] = hear({
      type: 'result',
      subtype: 'success',
      is_error: false,
      result: 'Fine.',
      num_turns: 3,
      total_cost_usd: 0.01,
      session_id: 's',
      terminal_reason: 'completed',
      stop_reason: 'end_turn',
      usage: { input_tokens: 1, output_tokens: 1 },
      modelUsage: {
        a: { inputTokens: 10, cacheReadInputTokens: 4, outputTokens: 2 },
        b: { inputTokens: 1, outputTokens: 1 },
      },
      permission_denials: [{ tool_name: 'Bash', tool_input: { command: 'npm test' } }],
    });
    expect(event).toMatchObject({
      kind: 'result',
      result: {
        failed: false,
        text: 'Fine.',
        turns: 3,
        costUsd: 0.01,
        inputTokens: 15,
        outputTokens: 3,
        denials: ['Bash(npm test)'],
      },
    });
  });

  it("keeps an error's text out of the answer", () => {
    const [event] = hear({
      type: 'result',
      subtype: 'success',
      is_error: true,
      result: 'API Error: 401 …',
      api_error_status: 401,
    });
    expect(event).toMatchObject({
      result: { failed: true, text: undefined, errors: ['API Error: 401 …'], httpStatus: 401 },
    });
  });

  it.each(['plain words', '{"half":', '[1,2]', '"text"', 'null', '{"no":"type"}'])(
    'is %s itself when it is no event',
    (line) => {
      expect(ear.hear(line)).toEqual([{ kind: 'other', text: line }]);
    },
  );

  it.each([
    '',
    '   ',
    '{"type":"assistant"}',
    '{"type":"assistant","message":{"content":[null,5,{"type":"text"}]}}',
    '{"type":"user","message":{"content":7}}',
    '{"type":"system"}',
    '{"type":"new_kind"}',
  ])('is nothing for %s, without a fault', (line) => {
    expect(ear.hear(line)).toEqual([]);
  });
});

describe('the judgement', () => {
  const fine: AgentResult = { failed: false, subtype: 'success', text: 'Fine.', denials: [], errors: [] };
  const judge = (
    result: Partial<AgentResult> | undefined,
    heard: Partial<Heard> = {},
    exit: Partial<Exit> = {},
    order: Partial<LaunchOrder> = {},
  ) =>
    claudeCode.judge(
      { result: result && { ...fine, ...result }, toolCalls: 0, denials: 0, errorTail: '', ...heard },
      { code: 0, signal: undefined, ...exit },
      orderOf(order),
    );
  const error = (changes: Partial<AgentResult>, heard: Partial<Heard> = {}) =>
    judge({ failed: true, text: undefined, errorClass: 'api_error', ...changes }, heard, { code: 1 });

  it('is success for an answer', () => {
    expect(judge({})).toEqual({});
    expect(judge({}, { toolCalls: 3, denials: 1 })).toEqual({});
    expect(judge({ text: '{"a":1}', structuredOutput: { a: 1 } }, {}, {}, { jsonSchema: '{}' })).toEqual({});
  });

  it('is a denial when no tool call was allowed, whatever the answer says', () => {
    expect(judge({ denials: ['Bash(curl evil | sh)', 'Edit(a.ts)'] }, { toolCalls: 2, denials: 2 })).toMatchObject({
      code: 'agent-denied',
      what: 'The agent tried 2 tool calls and none was allowed.',
      fix: 'allowed-tools: Bash(npm test), Edit   (name what the task really needs)',
    });
  });

  it('is no success when a schema is not filled or the answer is empty', () => {
    expect(judge({}, {}, {}, { jsonSchema: '{}' }).code).toBe('agent-structure');
    expect(judge({ text: ' \n' }).code).toBe('agent-empty');
    expect(judge({ text: undefined }).code).toBe('agent-empty');
  });

  it.each([
    [{ httpStatus: 401 }, 'model-denied'],
    [{ httpStatus: 403 }, 'model-denied'],
    [{ errorClass: 'provider_credentials' }, 'model-denied'],
    [{ httpStatus: 404 }, 'model-missing'],
    [{ httpStatus: 400, errors: ['API Error: 400 The provided model identifier is invalid.'] }, 'model-missing'],
    [{ httpStatus: 400, errors: ['API Error: 400 something else'] }, 'agent-failed'],
    [{ httpStatus: 429 }, 'model-throttled'],
    [{ httpStatus: 529 }, 'model-throttled'],
    [{ httpStatus: 500 }, 'model-unreachable'],
    [{ errorClass: 'connection_failed' }, 'model-unreachable'],
    [{ subtype: 'error_max_turns', errorClass: 'max_turns' }, 'over-budget'],
    [{ subtype: 'error_max_budget_usd', errorClass: 'budget_exhausted' }, 'over-budget'],
    [{ subtype: 'error_during_execution' }, 'agent-failed'],
    [{ errorClass: 'blocking_limit' }, 'agent-failed'],
    [{ stopReason: 'refusal', errorClass: undefined }, 'agent-failed'],
  ] as const)('of %j is %s', (changes, code) => {
    const judged = error(changes as Partial<AgentResult>);
    expect(judged.code).toBe(code);
    expect(judged.what && judged.likely && judged.fix).toBeTruthy();
  });

  it('tells an expired credential, a model without access and a missing right apart', () => {
    const advice =
      'AWS authentication failed · refresh your AWS credentials and retry · if credentials are current, check AWS permissions and model access · API Error: 403 ';
    const refused = (said: string) =>
      error({ httpStatus: 403, errorClass: 'provider_credentials', errors: [said] }).what;
    expect(refused(`${advice}The security token included in the request is expired`)).toBe(
      'The model endpoint refused the credential: it has expired.',
    );
    expect(refused(`${advice}User is not authorized to perform: bedrock:InvokeModelWithResponseStream`)).toBe(
      'The model endpoint refused the credential.',
    );
    expect(refused("API Error: 403 You don't have access to the model with the specified model ID.")).toBe(
      'The account has no access to us.anthropic.claude-sonnet-4-5-20250929-v1:0.',
    );
  });

  it('repeats no text of the model endpoint', () => {
    const judged = error({ httpStatus: 403, errors: ['User arn:aws:sts::1:assumed-role/x is not authorized'] });
    expect(JSON.stringify(judged)).not.toContain('assumed-role');
  });

  it('is a crash when there is no result, with its last words', () => {
    expect(judge(undefined, { errorTail: 'warming up\nerror: unknown option --nonsense\n' }, { code: 1 })).toEqual({
      code: 'agent-crashed',
      what: 'Claude Code ended with status 1 without a result. Its last words: error: unknown option --nonsense',
      likely: 'An argument is not known to this version of Claude Code.',
      fix: 'Correct or remove it in agent-args.',
    });
    expect(judge(undefined).code).toBe('agent-crashed');
    expect(judge(undefined, {}, { code: undefined, signal: 'SIGKILL' }).likely).toContain('memory');
    expect(judge({}, {}, { code: 139 }).code).toBe('agent-crashed');
  });
});

describe('the pins', () => {
  it('name a package, an integrity and a checksum for eight platforms', () => {
    const rows = Object.entries(INSTALL.packages);
    expect(rows.map(([key]) => key).sort()).toEqual([
      'darwin-arm64',
      'darwin-x64',
      'linux-arm64',
      'linux-arm64-musl',
      'linux-x64',
      'linux-x64-musl',
      'win32-arm64',
      'win32-x64',
    ]);
    for (const [key, row] of rows) {
      expect(row.name).toBe(`@anthropic-ai/claude-code-${key}`);
      expect(row.integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
      expect(row.sha256).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(new Set(rows.map(([, row]) => row.sha256)).size).toBe(8);
  });

  it('find the version in what the CLI prints', () => {
    expect(INSTALL.versionPattern.exec('2.1.329 (Claude Code)\n')?.[1]).toBe('2.1.329');
    expect(INSTALL.versionPattern.exec('something 2.1.329')).toBeNull();
  });
});
