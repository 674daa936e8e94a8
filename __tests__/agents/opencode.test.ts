import { describe, expect, it } from '@jest/globals';
import { checkSharedInputs } from '../../src/agents/check-inputs.ts';
import { opencode } from '../../src/agents/opencode/index.ts';
import { AGENT_INPUTS } from '../../src/core/agent-inputs.ts';
import type { Access } from '../../src/core/credential.ts';
import { Inputs } from '../../src/core/inputs.ts';
import type { AgentEvent, AgentResult, Heard, LaunchOrder } from '../../src/core/launch.ts';
import { revealed, Secret } from '../../src/core/secret.ts';

const DIRS = { home: '/run/home', config: '/run/config', temp: '/run/tmp' };
const KEY = { value: new Secret('key', 'sk-ant-api03-x'), scheme: 'api-key' } as const;
const OAUTH = { value: new Secret('token', 'sk-ant-oat01-x'), scheme: 'oauth' } as const;
const BEARER = { value: new Secret('bearer', 'tok'), scheme: 'bearer' } as const;

function order(access: Access, more: Partial<LaunchOrder> = {}): LaunchOrder {
  return {
    task: 'Look.',
    access,
    model: 'm-1',
    allowedTools: [],
    deniedTools: [],
    mcpServers: [],
    instructions: false,
    keepSession: false,
    command: [],
    agentArgs: [],
    workingDirectory: '/work',
    ...more,
  };
}

/** The launch, with its files by name and its configuration read. */
function launched(access: Access, more: Partial<LaunchOrder> = {}) {
  const { argv, env, files, stdin } = opencode.launch(order(access, more), DIRS);
  const texts = Object.fromEntries(
    files.map(({ path, content }) => [path.replace('/run/config/', ''), revealed(content)]),
  );
  const config = JSON.parse(texts['opencode/opencode.json'] ?? 'null');
  return { argv, env, stdin, texts, config, plugin: texts['opencode/plugin/keyless.js'] ?? '' };
}

const BEDROCK: Access = {
  backend: 'bedrock',
  region: 'us-east-1',
  env: { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: new Secret('id', 'ASIAX') },
};

describe('the launch of OpenCode', () => {
  it('gives the task on standard input, names a title and one model for everything', () => {
    const { argv, stdin, config } = launched({ backend: 'anthropic', env: {}, token: KEY });
    expect(stdin).toBe('Look.');
    expect(argv).toEqual(['run', '--format', 'json', '--model', 'anthropic/m-1', '--title', 'keyless-agent']);
    expect(config).toMatchObject({
      model: 'anthropic/m-1',
      small_model: 'anthropic/m-1',
      enabled_providers: ['anthropic'],
    });
  });

  it('switches off what the repository and the machine configure', () => {
    const { env, config } = launched(BEDROCK);
    expect(env).toMatchObject({
      OPENCODE_DISABLE_PROJECT_CONFIG: 'true',
      OPENCODE_DISABLE_CLAUDE_CODE: 'true',
      OPENCODE_DISABLE_EXTERNAL_SKILLS: 'true',
      OPENCODE_TEST_MANAGED_CONFIG_DIR: '/run/config/managed',
      XDG_CONFIG_HOME: '/run/config',
      GIT_ALLOW_PROTOCOL: 'none',
      npm_config_registry: 'http://127.0.0.1:9/',
    });
    expect(config).toMatchObject({ lsp: false, formatter: false, snapshot: false, share: 'disabled' });
  });

  it('puts no token into arguments or environment', () => {
    const { argv, env } = launched({ backend: 'openai', env: { OPENAI_API_KEY: BEARER.value }, token: BEARER });
    expect(JSON.stringify([argv, Object.values(env).map(revealed)])).not.toContain('tok');
  });

  it.each([
    ['a key', KEY, { apiKey: 'sk-ant-api03-x' }],
    ['a federated token', OAUTH, { authToken: 'sk-ant-oat01-x', headers: { 'anthropic-beta': 'oauth-2025-04-20' } }],
  ])('sends %s to Anthropic in the header it belongs into', (_name, token, options) => {
    const { config } = launched({ backend: 'anthropic', env: {}, token });
    const { headerTimeout, chunkTimeout, ...rest } = config.provider.anthropic.options;
    expect(rest).toEqual(options);
    expect([headerTimeout, chunkTimeout]).toEqual([60_000, 120_000]);
  });

  it.each([
    ['us.anthropic.claude-sonnet-4-5-20250929-v1:0', 'us.anthropic.claude-sonnet-4-5-20250929-v1:0'],
    [
      'anthropic.claude-3-haiku-20240307-v1:0',
      'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0',
    ],
  ])('calls %s on Bedrock as %s, so that the CLI puts nothing before it', (model, id) => {
    const { config } = launched(BEDROCK, { model });
    expect(config.provider['amazon-bedrock'].models[model].id).toBe(id);
  });

  it.each([
    [
      'claude-sonnet-4-5@20250929',
      '@ai-sdk/google-vertex/anthropic',
      '/v1/projects/p/locations/us-east5/publishers/anthropic/models',
    ],
    ['gemini-2.5-pro', '@ai-sdk/google-vertex', '/v1beta1/projects/p/locations/us-east5/publishers/google'],
  ])('reaches %s on Vertex by the API it has there', (model, npm, path) => {
    const access: Access = {
      backend: 'vertex',
      env: {},
      project: 'p',
      region: 'us-east5',
      endpoint: 'http://127.0.0.1:2',
    };
    const provider = launched(access, { model }).config.provider['google-vertex'];
    expect([provider.npm, provider.options.baseURL]).toEqual([npm, `http://127.0.0.1:2${path}`]);
  });

  it('names the deployment that the map gives the model, with an Entra token as bearer', () => {
    const env = { AZURE_OPENAI_DEPLOYMENT_NAME_MAP: 'gpt-5.4=mine,m-1=other' };
    const provider = launched({ backend: 'azure-openai', env, resource: 'res', token: BEARER }).config.provider[
      'azure-openai'
    ];
    expect(provider).toMatchObject({
      npm: '@ai-sdk/openai',
      options: { baseURL: 'https://res.openai.azure.com/openai/v1', apiKey: 'tok' },
      models: { 'm-1': { id: 'other' } },
    });
  });

  it.each([
    ['claude-of-the-house', '@ai-sdk/anthropic'],
    ['gpt-of-the-house', '@ai-sdk/openai-compatible'],
  ])('calls %s at a gateway by %s, with the further headers', (model, npm) => {
    const access: Access = {
      backend: 'gateway',
      env: {},
      endpoint: 'https://gw',
      token: BEARER,
      headers: ['X-Tenant: a:b'],
    };
    const { gateway } = launched(access, { model }).config.provider;
    expect(gateway).toMatchObject({ npm, options: { baseURL: 'https://gw/v1', headers: { 'X-Tenant': 'a:b' } } });
  });

  it('refuses a credential it has no way to present', () => {
    expect(() => opencode.launch(order({ backend: 'anthropic', env: {} }), DIRS)).toThrow('cannot use this kind');
  });

  it('names instruction files only when they count, and the system prompt always', () => {
    expect(launched(BEDROCK).config.instructions).toBeUndefined();
    const { config, texts } = launched(BEDROCK, { instructions: true, systemPrompt: 'In German.' });
    expect(config.instructions).toEqual(['/work/AGENTS.md', '/work/CLAUDE.md', '/run/config/system-prompt.md']);
    expect(texts['system-prompt.md']).toBe('In German.');
  });

  it('goes on with a session', () => {
    const { argv } = launched(BEDROCK, { resume: 'ses_1' });
    expect(argv.slice(-2)).toEqual(['--session', 'ses_1']);
  });

  it('gives a later step the token in a variable of its own', () => {
    const env = opencode.environment({ backend: 'openai', env: {}, token: BEARER }, 'gpt-5.5');
    expect(revealed(env.OPENCODE_MODEL_TOKEN ?? '')).toBe('tok');
    expect(revealed(env.OPENCODE_CONFIG_CONTENT ?? '')).toContain('"apiKey":"{env:OPENCODE_MODEL_TOKEN}"');
  });
});

describe('the permissions of OpenCode', () => {
  const rules = (more: Partial<LaunchOrder>) => launched(BEDROCK, more).config.permission;
  const MCP = [{ name: 'docs', kind: 'http', url: 'http://127.0.0.1:5/x' }] as const;

  it('denies all that is not named, and asks nothing', () => {
    expect(Object.entries(rules({ permissions: 'read-only' }))[0]).toEqual(['*', 'deny']);
    expect(JSON.stringify([rules({}), rules({ permissions: 'edit' }), rules({ permissions: 'full' })])).not.toContain(
      'ask',
    );
  });

  it('lets edits into the workspace, but not into .git', () => {
    expect(rules({ permissions: 'edit' }).edit).toEqual({
      '*': 'allow',
      '.git': 'deny',
      '.git/*': 'deny',
      '*/.git/*': 'deny',
    });
  });

  it('allows a command beside the others that stay denied', () => {
    expect(rules({ allowedTools: ['Bash(npm test)', 'Write'] })).toMatchObject({
      bash: { '*': 'deny', 'npm test': 'allow' },
      edit: 'allow',
    });
  });

  it('lets a denial win, as the last rule', () => {
    const found = rules({ permissions: 'full', allowedTools: ['bash'], deniedTools: ['bash(git push *)', 'WebFetch'] });
    expect(found.bash).toEqual({ '*': 'allow', 'git push *': 'deny' });
    expect(Object.keys(found).at(-1)).toBe('webfetch');
    expect(found.webfetch).toBe('deny');
  });

  it('knows MCP servers, but for read-only', () => {
    expect(rules({ mcpServers: MCP })['docs_*']).toBe('allow');
    const held = launched(BEDROCK, { permissions: 'read-only', mcpServers: MCP }).config;
    expect([held.mcp, held.permission['docs_*']]).toEqual([undefined, undefined]);
  });

  it('hands a server of its own none of the credential', () => {
    const server = { name: 'own', kind: 'stdio', command: 'docs', args: ['-x'], env: { A: '1' } } as const;
    expect(launched(BEDROCK, { mcpServers: [server] }).config.mcp.own).toEqual({
      type: 'local',
      command: ['docs', '-x'],
      environment: { AWS_ACCESS_KEY_ID: '', A: '1' },
      enabled: true,
    });
  });

  it.each([
    ['--variant high', []],
    ['--auto', ['--auto is not among the arguments that are known to be harmless.']],
    ['--agent plan', ['--agent is not among the arguments that are known to be harmless.']],
  ])('judges agent-args %s', (words, faults) => {
    const inputs = inputsOf({ 'agent-args': words });
    opencode.check(inputs);
    expect(inputs.faults.map(({ what }) => what)).toEqual(faults);
  });

  it('refuses a pattern for a tool that takes none', () => {
    const inputs = inputsOf({ 'allowed-tools': 'webfetch(domain:example.com)' });
    checkSharedInputs(inputs, opencode);
    opencode.check(inputs);
    expect(inputs.faults.map(({ write }) => write)).toEqual(['allowed-tools: webfetch']);
  });
});

function inputsOf(given: Readonly<Record<string, string>>): Inputs {
  const raw = new Map(Object.entries(given).map(([name, value]) => [name, { value, from: name }]));
  return new Inputs(AGENT_INPUTS, raw);
}

// Recorded from OpenCode 1.18.33; ids and times shortened.
const START =
  '{"type":"step_start","timestamp":1,"sessionID":"ses_1","part":{"id":"prt_1","messageID":"msg_1","sessionID":"ses_1","type":"step-start"}}';
const TOOL =
  '{"type":"tool_use","timestamp":2,"sessionID":"ses_1","part":{"type":"tool","tool":"bash","callID":"c0","state":{"status":"completed","input":{"command":"echo hi","description":"x"},"output":"hi\\n","metadata":{"output":"hi\\n","exit":0,"truncated":false},"title":"echo hi","time":{"start":1,"end":2}},"id":"prt_2","sessionID":"ses_1","messageID":"msg_1"}}';
const FINISH =
  '{"type":"step_finish","timestamp":3,"sessionID":"ses_1","part":{"id":"prt_3","reason":"tool-calls","messageID":"msg_1","sessionID":"ses_1","type":"step-finish","tokens":{"total":7660,"input":7630,"output":18,"reasoning":2,"cache":{"write":4,"read":6}},"cost":0.025}}';
const START_2 = START.replace('msg_1', 'msg_2');
const TEXT =
  '{"type":"text","timestamp":4,"sessionID":"ses_1","part":{"id":"prt_4","messageID":"msg_2","sessionID":"ses_1","type":"text","text":"It says hi.","time":{"start":3,"end":4}}}';
const FINISH_2 = FINISH.replaceAll('msg_1', 'msg_2').replace('tool-calls', 'stop');
const ABSENT =
  '{"type":"tool_use","timestamp":2,"sessionID":"ses_1","part":{"type":"tool","tool":"bash","callID":"c0","state":{"status":"error","input":{"command":"true"},"error":"Model tried to call unavailable tool \'invalid\'. Available tools: glob, grep, read, todowrite.","time":{"start":1,"end":2}},"id":"prt_2","sessionID":"ses_1","messageID":"msg_1"}}';
const RULED = ABSENT.replace(
  /"error":"[^"]*"/,
  '"error":"The user has specified a rule which prevents you from using this specific tool call."',
);
const RETRY =
  '{"type":"keyless_retry","sessionID":"ses_1","attempt":2,"most":3,"delay":4160,"status":500,"message":"Internal server error","last":false}';
const GAVE_UP = RETRY.replace('"attempt":2', '"attempt":3').replace('false}', 'true}');

function heard(lines: readonly string[], code = 0): { events: AgentEvent[]; result: AgentResult | undefined } {
  const ear = opencode.listen(order(BEDROCK), DIRS);
  const events = lines.flatMap((line) => [...ear.hear(line)]);
  events.push(...ear.end({ code, signal: undefined }, () => undefined));
  const last = events.at(-1);
  return { events, result: last?.kind === 'result' ? last.result : undefined };
}

describe('what OpenCode is heard to say', () => {
  it('is a run with a tool call and an answer', () => {
    const { events, result } = heard([START, TOOL, FINISH, START_2, TEXT, FINISH_2]);
    expect(events.slice(0, -1)).toEqual([
      { kind: 'start', model: 'm-1', sessionId: 'ses_1' },
      { kind: 'turn' },
      { kind: 'tool', name: 'bash', detail: 'echo hi' },
      { kind: 'tool-result', failed: false, text: 'hi\n' },
      { kind: 'usage', inputTokens: 7640, outputTokens: 20, cachedTokens: 6, messageId: 'msg_1' },
      { kind: 'turn' },
      { kind: 'text', text: 'It says hi.' },
      { kind: 'usage', inputTokens: 7640, outputTokens: 20, cachedTokens: 6, messageId: 'msg_2' },
    ]);
    expect(result).toEqual({
      failed: false,
      text: 'It says hi.',
      sessionId: 'ses_1',
      turns: 2,
      costUsd: 0.05,
      inputTokens: 15280,
      outputTokens: 40,
      denials: [],
      errors: [],
      httpStatus: undefined,
      errorClass: undefined,
      stopReason: 'stop',
    });
  });

  it('does not take for the answer what was said before a tool call', () => {
    const before = TEXT.replace('msg_2', 'msg_1').replace('It says hi.', 'I will look.');
    expect(heard([START, before, TOOL, FINISH, START_2, FINISH_2]).result?.text).toBeUndefined();
  });

  it('sees through the tool that stands for a call that could not be made', () => {
    const input = '{"tool":"write","error":"Model tried to call unavailable tool \'write\'. Available tools: bash."}';
    const line = TOOL.replace('"tool":"bash"', '"tool":"invalid"').replace(/"input":\{[^}]*\}/, `"input":${input}`);
    const { events, result } = heard([START, line]);
    expect(events).toContainEqual({ kind: 'denied', tool: 'write', reason: 'not there in this run' });
    expect(result?.denials).toEqual(['write']);
  });

  it.each([
    ['is not there', ABSENT],
    ['a rule denies', RULED],
    ['leaves the workspace', RULED.replace(/The user has[^"]*/, 'This path leads out of the workspace.')],
  ])('counts a call that %s as denied', (_name, line) => {
    const { events, result } = heard([START, line]);
    expect(events.map(({ kind }) => kind)).toContain('denied');
    expect(result?.denials).toEqual(['bash(true)']);
  });

  it('counts one turn for a message that was begun again after a retry', () => {
    expect(heard([START, RETRY, START, TEXT, FINISH]).result?.turns).toBe(1);
  });

  it('forgets an error once the endpoint has answered', () => {
    expect(heard([RETRY, START, TEXT, FINISH_2]).result).toMatchObject({
      failed: false,
      errors: [],
      text: 'It says hi.',
    });
  });

  it('fails with what was said last when the retries were ended, although the status is 0', () => {
    const { events, result } = heard([RETRY, GAVE_UP]);
    expect(events).toContainEqual({ kind: 'retry', attempt: 2, most: 3, delaySeconds: 4.2, status: 500 });
    expect(result).toMatchObject({ failed: true, httpStatus: 500, errors: ['Internal server error'] });
  });

  it('shows a line in another format as it is, and never throws', () => {
    expect(heard(['Illegal instruction']).events).toEqual([{ kind: 'other', text: 'Illegal instruction' }]);
    expect(() =>
      heard(['null', '[]', '{"type":"text"}', '{"type":"tool_use","part":{"state":3}}', '{"type":7}']),
    ).not.toThrow();
  });
});

describe('the judgement of a run of OpenCode', () => {
  const RESULT: AgentResult = { failed: false, text: 'Done.', denials: [], errors: [] };
  const judged = (result: Partial<AgentResult> | undefined, more: Partial<Heard> = {}, code = 0) =>
    opencode.judge(
      { toolCalls: 0, denials: 0, errorTail: '', result: result && { ...RESULT, ...result }, ...more },
      { code, signal: undefined },
      order(BEDROCK),
    ).code;
  const failed = (error: string, more: Partial<AgentResult> = {}) =>
    judged({ failed: true, text: undefined, errors: [error], ...more }, {}, 1);

  it('is success for an answer', () => {
    expect(judged({})).toBeUndefined();
  });

  it.each([
    ['no answer', judged({ text: undefined }), 'agent-empty'],
    ['nothing allowed, status 0', judged({}, { toolCalls: 1, denials: 1 }), 'agent-denied'],
    ['one of two calls denied', judged({}, { toolCalls: 2, denials: 1 }), undefined],
    ['no line at all', judged(undefined, {}, 1), 'agent-crashed'],
    ['a result without a reason', judged({ failed: true, text: undefined }, {}, 1), 'agent-crashed'],
    ['401', failed('x', { httpStatus: 401 }), 'model-denied'],
    ['404', failed('x', { httpStatus: 404 }), 'model-missing'],
    ['429', failed('x', { httpStatus: 429 }), 'model-throttled'],
    ['500', failed('x', { httpStatus: 500 }), 'model-unreachable'],
    [
      'words of Bedrock',
      failed('undefined: The system encountered an unexpected error during processing.'),
      'model-unreachable',
    ],
    [
      'overload in the stream, status 200',
      failed('{"type":"overloaded_error"}', { httpStatus: 200 }),
      'model-throttled',
    ],
    [
      'no connection',
      failed('Cannot connect to API: Unable to connect. Is the computer able to access the url?'),
      'model-unreachable',
    ],
    [
      'a model it does not know',
      failed('Model not found: x/y', { errorClass: 'ProviderModelNotFoundError' }),
      'model-missing',
    ],
    ['an opaque error', failed('UnknownError', { errorClass: 'UnknownError' }), 'agent-failed'],
    ['too long a task', failed('x', { errorClass: 'ContextOverflowError' }), 'agent-failed'],
  ])('tells %s', (_name, code, expected) => {
    expect(code).toBe(expected);
  });
});
