import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkSharedInputs } from '../../src/agents/check-inputs.ts';
import { gateSource } from '../../src/agents/pi/gate.ts';
import { statusOf } from '../../src/agents/pi/hear.ts';
import { pi } from '../../src/agents/pi/index.ts';
import { AGENT_INPUTS } from '../../src/core/agent-inputs.ts';
import type { Access } from '../../src/core/credential.ts';
import { type InputSpec, Inputs } from '../../src/core/inputs.ts';
import type { AgentEvent, Heard, LaunchOrder } from '../../src/core/launch.ts';
import { revealed, Secret } from '../../src/core/secret.ts';

const DIRS = { home: '/run/home', config: '/run/config', temp: '/run/tmp' };
const KEY = { value: new Secret('key', 'sk-$x'), scheme: 'api-key' } as const;
const BEARER = { value: new Secret('bearer', 'tok'), scheme: 'bearer' } as const;
const FILES = { GOOGLE_APPLICATION_CREDENTIALS: { name: 'google-credentials.json', content: '{}' } };

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

/** The launch with its files by name, the JSON ones read. */
function launched(access: Access, more: Partial<LaunchOrder> = {}) {
  const { argv, env, files, stdin } = pi.launch(order(access, more), DIRS);
  const texts = Object.fromEntries(
    files.map(({ path, content }) => [path.replace('/run/config/pi/', ''), revealed(content)]),
  );
  const plain = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, revealed(value)]));
  const json = (name: string) => JSON.parse(texts[name] ?? 'null');
  return { argv, env: plain, stdin, texts, models: json('models.json').providers, auth: json('auth.json') };
}

const flagOf = (argv: readonly string[], flag: string): string | undefined => argv[argv.indexOf(flag) + 1];

describe('the launch of Pi', () => {
  it('gives the task on standard input and loads nothing of the repository', () => {
    const { argv, stdin, env } = launched({ backend: 'groq', env: {}, token: KEY });
    expect(stdin).toBe('Look.');
    expect(argv).toEqual(
      expect.arrayContaining([
        '--no-approve',
        '--no-extensions',
        '--no-skills',
        '--no-prompt-templates',
        '--no-context-files',
        '--no-session',
      ]),
    );
    expect(env).toEqual({ PI_CODING_AGENT_DIR: '/run/config/pi', PI_OFFLINE: '1', PI_TELEMETRY: '0' });
  });

  it('reads the instruction files of the repository only when they were judged', () => {
    expect(launched({ backend: 'groq', env: {}, token: KEY }, { instructions: true }).argv).not.toContain(
      '--no-context-files',
    );
  });

  it.each([
    ['groq', 'groq'],
    ['opencode-zen', 'opencode'],
    ['gemini', 'google'],
    ['minimax-cn', 'minimax-cn'],
    ['vercel-ai-gateway', 'vercel-ai-gateway'],
  ] as const)(
    'puts the key of %s into auth.json for the provider %s, as it stands, and nowhere else',
    (backend, provider) => {
      const { argv, env, auth, models, texts } = launched({ backend, env: { SOME_API_KEY: KEY.value }, token: KEY });
      expect(flagOf(argv, '--provider')).toBe(provider);
      expect(auth).toEqual({ [provider]: { type: 'api_key', key: 'sk-$$x' } });
      expect(models).toEqual({});
      expect(JSON.stringify([argv, env, texts['gate.js'], texts['settings.json']])).not.toContain('sk-$');
    },
  );

  it.each(['!echo', 'a!b$c'])('lets no part of the key %j be taken for a command or a variable', (text) => {
    const { auth } = launched({ backend: 'groq', env: {}, token: { value: new Secret('k', text), scheme: 'api-key' } });
    expect(auth.groq.key).toBe(text === '!echo' ? '$!echo' : 'a!b$$c');
  });

  it('sends a token of Anthropic’s federation as a header, never as a key', () => {
    const access: Access = {
      backend: 'anthropic',
      env: { ANTHROPIC_BETAS: 'oauth-2025-04-20' },
      token: { ...BEARER, scheme: 'oauth' },
    };
    const { auth, models } = launched(access);
    expect(auth).toEqual({});
    expect(models.anthropic.headers).toEqual({
      Authorization: 'Bearer tok',
      'anthropic-beta': 'oauth-2025-04-20,interleaved-thinking-2025-05-14',
    });
  });

  it('speaks to an Azure deployment with an Entra token by the plain Responses API', () => {
    const env = { AZURE_OPENAI_DEPLOYMENT_NAME_MAP: 'gpt-5.4=mine,m-1=other' };
    const { argv, models } = launched({ backend: 'azure-openai', env, resource: 'res', token: BEARER });
    expect([flagOf(argv, '--provider'), flagOf(argv, '--model')]).toEqual(['azure-openai', 'other']);
    expect(models['azure-openai']).toMatchObject({
      baseUrl: 'https://res.openai.azure.com/openai/v1',
      api: 'openai-responses',
      models: [{ id: 'other' }],
    });
  });

  it('speaks to an Azure deployment with a key by Azure’s own API and version', () => {
    const access: Access = {
      backend: 'azure-openai',
      env: { AZURE_OPENAI_API_VERSION: 'preview' },
      endpoint: 'https://x.example/openai/v1',
      token: KEY,
    };
    const { argv, env } = launched(access);
    expect(flagOf(argv, '--provider')).toBe('azure-openai-responses');
    expect(env).toMatchObject({
      AZURE_OPENAI_BASE_URL: 'https://x.example/openai/v1',
      AZURE_OPENAI_API_VERSION: 'preview',
    });
  });

  it('chooses the API of a gateway by the model', () => {
    const access: Access = {
      backend: 'gateway',
      env: {},
      endpoint: 'https://g.example',
      token: BEARER,
      headers: ['X-Tenant: a$b'],
    };
    expect(launched(access, { model: 'claude-x' }).models.anthropic).toMatchObject({
      baseUrl: 'https://g.example',
      headers: { 'X-Tenant': 'a$$b', Authorization: 'Bearer tok' },
    });
    expect(launched(access, { model: 'gpt-x' }).models.gateway).toMatchObject({
      baseUrl: 'https://g.example/v1',
      api: 'openai-completions',
      headers: { 'X-Tenant': 'a$$b' },
    });
  });

  it('hands Bedrock’s variables on, and speaks HTTP/1.1 to an endpoint that is not AWS’s', () => {
    const env = { AWS_REGION: 'eu-west-1', AWS_SESSION_TOKEN: new Secret('t', 'session') };
    expect(launched({ backend: 'bedrock', env }).env).toMatchObject({
      AWS_REGION: 'eu-west-1',
      AWS_SESSION_TOKEN: 'session',
    });
    expect(launched({ backend: 'bedrock', env }).env.AWS_BEDROCK_FORCE_HTTP1).toBeUndefined();
    expect(launched({ backend: 'bedrock', env, endpoint: 'https://vpce.example' }).env).toMatchObject({
      AWS_ENDPOINT_URL_BEDROCK_RUNTIME: 'https://vpce.example',
      AWS_BEDROCK_FORCE_HTTP1: '1',
    });
  });

  it('refuses a plain Google token, which Pi cannot be handed', () => {
    const place = { backend: 'vertex', env: {}, project: 'p', region: 'global' } as const;
    expect(() => launched({ ...place, token: BEARER })).toThrow('Pi reads Google credentials from a file');
    expect(launched({ ...place, files: FILES }).env).toMatchObject({
      GOOGLE_CLOUD_PROJECT: 'p',
      GOOGLE_CLOUD_LOCATION: 'global',
    });
  });

  const TOOLS: readonly (readonly [Partial<LaunchOrder>, string])[] = [
    [{}, 'read,grep,find,ls'],
    [{ permissions: 'read-only' }, 'read,grep,find,ls'],
    [{ permissions: 'edit' }, 'read,grep,find,ls,edit,write'],
    [{ permissions: 'full' }, 'read,grep,find,ls,edit,write,bash'],
    [{ allowedTools: ['Edit', 'Bash(npm test)'] }, 'read,grep,find,ls,edit,bash'],
    [{ permissions: 'read-only', allowedTools: ['bash'] }, 'read,grep,find,ls'],
  ];
  it.each(TOOLS)('with %j offers the tools %s', (more, tools) => {
    expect(flagOf(launched({ backend: 'groq', env: {}, token: KEY }, more).argv, '--tools')).toBe(tools);
  });

  it('loads the gate always, and lets it hold no file where everything is allowed', () => {
    const access: Access = { backend: 'groq', env: {}, token: KEY };
    for (const [more, holds] of [
      [{ permissions: 'full' }, false],
      [{ permissions: 'edit' }, true],
      [{}, true],
    ] as const) {
      const { argv, texts } = launched(access, more);
      expect(flagOf(argv, '--extension')).toBe('/run/config/pi/gate.js');
      expect(texts['gate.js']!.split('\n')[0]!.includes('"files"')).toBe(holds);
    }
  });

  it('keeps a session where it can be taken up again', () => {
    const { argv } = launched({ backend: 'groq', env: {}, token: KEY }, { resume: 'id-1', keepSession: true });
    expect([flagOf(argv, '--session-dir'), flagOf(argv, '--session')]).toEqual(['/run/config/pi/sessions', 'id-1']);
    expect(argv).not.toContain('--no-session');
  });
});

type Handler = (event: { toolName: string; input: Record<string, unknown> }) => { block: boolean } | undefined;

describe('the gate inside Pi', () => {
  let root: string;
  let folder: string;
  beforeAll(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'gate-')));
    folder = join(root, 'work');
    mkdirSync(join(folder, '.git'), { recursive: true });
    writeFileSync(join(folder, 'a.txt'), 'a');
    writeFileSync(join(root, 'secret'), 's');
    writeFileSync(join(folder, 'odd\u00a0name'), 'x');
    symlinkSync(join(root, 'secret'), join(folder, 'odd name'));
    symlinkSync(join(root, 'secret'), join(folder, 'link'));
    symlinkSync(join(root, 'nothing-yet'), join(folder, 'dangling'));
    symlinkSync(root, join(folder, 'up'));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  let count = 0;
  /** What the gate says, or what it makes of the path; a throw blocks too. */
  async function asked(
    toolName: string,
    input: Record<string, unknown>,
    commands?: readonly string[],
  ): Promise<unknown> {
    const file = join(root, `gate-${count++}.mjs`);
    writeFileSync(file, gateSource({ model: 'm', files: { folder, readable: [] }, ...(commands && { commands }) }));
    const module = (await import(pathToFileURL(file).href)) as { default: (pi: object) => void };
    const handlers = new Map<string, Handler>();
    module.default({ on: (name: string, given: Handler) => handlers.set(name, given) });
    try {
      const said = handlers.get('tool_call')?.({ toolName, input });
      return said?.block ? 'blocked' : (input.path ?? 'allowed');
    } catch {
      return 'blocked';
    }
  }

  it.each(['a.txt', '@a.txt', './a.txt', 'up/work/a.txt'])('hands on the real path of %s', async (path) => {
    expect(await asked('read', { path })).toBe(join(folder, 'a.txt'));
  });

  it.each([
    '../secret',
    '@../secret',
    'link',
    'up/secret',
    '/etc/passwd',
    '/proc/self/environ',
    '~/x',
    'file:///etc/passwd',
    'odd\u00a0name',
    'not-there',
  ])('does not let %j be read', async (path) => {
    expect(await asked('read', { path })).toBe('blocked');
  });

  it.each(['new.txt', 'sub/new.txt', 'a.txt'])('lets %s be written', async (path) => {
    expect(await asked('write', { path })).toBe(join(folder, path));
  });

  it.each(['../new.txt', 'link', 'dangling', 'up/new.txt', '.git/hooks/pre-commit', 'sub/.GIT/config'])(
    'does not let %s be written',
    async (path) => {
      expect(await asked('write', { path })).toBe('blocked');
    },
  );

  it.each([
    ['npm test', 'allowed'],
    [' npm test ', 'allowed'],
    ['npm test; id', 'blocked'],
    ['npm', 'blocked'],
    ['git log', 'allowed'],
    ['git log --oneline -5', 'allowed'],
    ['git logs', 'blocked'],
    ['git log; id', 'blocked'],
    ['git log $(id)', 'blocked'],
    ['git log `id`', 'blocked'],
    ['git log\nid', 'blocked'],
    ['git log > /tmp/x', 'blocked'],
  ])('given npm test and git log *, the command %j is %s', async (command, said) => {
    expect(await asked('bash', { command }, ['npm test', 'git log *'])).toBe(said);
  });

  it('blocks a tool it does not know', async () => {
    expect(await asked('powershell', {})).toBe('blocked');
  });
});

const ASSISTANT = {
  role: 'assistant',
  content: [{ type: 'text', text: 'All is well.' }],
  model: 'claude-sonnet-4-5-20250929',
  usage: { input: 1434, output: 16, cacheRead: 100, cacheWrite: 10, cost: { total: 0.004542 } },
  stopReason: 'stop',
  rawStopReason: 'end_turn',
};
const FAILED = {
  ...ASSISTANT,
  content: [],
  stopReason: 'error',
  rawStopReason: undefined,
  errorMessage: '401 {"type":"error"}',
  usage: {},
};

function heard(...lines: object[]): AgentEvent[] {
  const ear = pi.listen(order({ backend: 'groq', env: {} }), DIRS);
  return [
    ...lines.flatMap((line) => ear.hear(JSON.stringify(line))),
    ...ear.end({ code: 0, signal: undefined }, () => undefined),
  ];
}

describe('what Pi prints', () => {
  it('is a start, turns, tool calls, what they gave, tokens, and at the end the result', () => {
    const events = heard(
      { type: 'session', version: 3, id: '01a1fdd3-65be', timestamp: '2026-11-21T11:17:32.223Z', cwd: '/w' },
      { type: 'agent_start' },
      { type: 'turn_start' },
      { type: 'message_end', message: { role: 'user', content: [{ type: 'text', text: 'Do it' }] } },
      { type: 'tool_execution_start', toolCallId: 't', toolName: 'read', args: { path: 'hello.txt' } },
      {
        type: 'tool_execution_end',
        toolCallId: 't',
        toolName: 'read',
        result: { content: [{ type: 'text', text: 'hello' }] },
        isError: false,
      },
      {
        type: 'tool_execution_end',
        toolCallId: 'u',
        toolName: 'bash',
        result: { content: [{ type: 'text', text: 'Tool bash not found' }], details: {} },
        isError: true,
      },
      { type: 'message_end', message: ASSISTANT },
    );
    expect(events).toEqual([
      { kind: 'start', sessionId: '01a1fdd3-65be' },
      { kind: 'turn' },
      { kind: 'tool', name: 'read', detail: 'hello.txt' },
      { kind: 'tool-result', failed: false, text: 'hello' },
      { kind: 'denied', tool: 'bash', reason: 'not among the tools of this run' },
      { kind: 'text', text: 'All is well.' },
      { kind: 'usage', inputTokens: 1544, outputTokens: 16, cachedTokens: 100 },
      {
        kind: 'result',
        result: {
          failed: false,
          text: 'All is well.',
          sessionId: '01a1fdd3-65be',
          turns: 1,
          costUsd: 0.004542,
          inputTokens: 1544,
          outputTokens: 16,
          denials: ['bash'],
          errors: [],
          httpStatus: undefined,
          stopReason: 'end_turn',
        },
      },
    ]);
  });

  it('counts an answer that is tried again as one turn', () => {
    const retry = {
      type: 'auto_retry_start',
      attempt: 1,
      maxAttempts: 3,
      delayMs: 2000,
      errorMessage: '529 {"type":"error"}',
    };
    const events = heard(
      { type: 'turn_start' },
      { type: 'message_end', message: FAILED },
      retry,
      { type: 'turn_start' },
      { type: 'message_end', message: ASSISTANT },
    );
    expect(events.filter(({ kind }) => kind === 'turn')).toHaveLength(1);
    expect(events).toContainEqual({ kind: 'retry', attempt: 1, most: 3, delaySeconds: 2, status: 529 });
    expect(events.at(-1)).toMatchObject({ result: { failed: false, turns: 1 } });
  });

  it('says nothing of the price of a model that Pi has none for', () => {
    const free = { ...ASSISTANT, usage: { input: 5, output: 5, cost: { total: 0 } } };
    expect(heard({ type: 'message_end', message: free }).at(-1)).toMatchObject({ result: { costUsd: undefined } });
  });

  it('has no result when no answer ever came, and shows what is not its format', () => {
    expect(heard({ type: 'session', id: 'x' })).toEqual([{ kind: 'start', sessionId: 'x' }]);
    const ear = pi.listen(order({ backend: 'groq', env: {} }), DIRS);
    expect(ear.hear('not json')).toEqual([{ kind: 'other', text: 'not json' }]);
    expect(ear.hear('null')).toEqual([{ kind: 'other', text: 'null' }]);
  });

  it.each([
    ['401 {"type":"error"}', 401],
    ['401: {"message":"Invalid API Key"}', 401],
    ['401 status code (no body)', 401],
    ['OpenAI API error (429): {"code":"rate_limit_exceeded"}', 429],
    ['Mistral API error (401): {"detail":"Unauthorized"}', 401],
    ['{"error":{"code":404,"message":"models/x is not found"}}', 404],
    ['Connection error.', undefined],
    ['Only 400 lines were read', undefined],
  ])('tells the status in %j', (message, status) => {
    expect(statusOf(message)).toBe(status);
  });
});

describe('what became of a run of Pi', () => {
  const judged = (message: object | undefined, more: Partial<Heard> = {}, code = 0): string | undefined => {
    const result =
      message &&
      heard({ type: 'message_end', message }).flatMap((one) => (one.kind === 'result' ? [one.result] : []))[0];
    const all: Heard = { result, toolCalls: 0, denials: 0, errorTail: '', ...more };
    return pi.judge(all, { code, signal: undefined }, order({ backend: 'groq', env: {} })).code;
  };
  const failing = (errorMessage: string) => ({ ...FAILED, errorMessage });

  it.each([
    ['an answer', ASSISTANT, undefined],
    ['a wrong key', failing('401 {"type":"error"}'), 'model-denied'],
    [
      'a wrong key that is called a bad request',
      failing('xai API error (400): 400 "Incorrect API key provided."'),
      'model-denied',
    ],
    ['a model that is not there', failing('404: {"message":"no such model"}'), 'model-missing'],
    ['throttling', failing('OpenAI API error (429): {}'), 'model-throttled'],
    ['no connection', failing('Connection error.'), 'model-unreachable'],
    ['a stream that broke', failing('terminated'), 'model-unreachable'],
    ['an answer that is none', failing('Anthropic stream ended without a stop reason'), 'model-unreachable'],
    ['an empty answer', { ...ASSISTANT, content: [] }, 'agent-empty'],
    ['half an answer', { ...ASSISTANT, stopReason: 'length', rawStopReason: 'max_tokens' }, 'agent-failed'],
    ['no answer at all', undefined, 'agent-crashed'],
  ])('with status 0 and %s is judged by that alone', (_name, message, code) => {
    expect(judged(message)).toBe(code);
  });

  it('is a failure when it crashes after an answer, or when nothing it tried was allowed', () => {
    expect(judged(ASSISTANT, {}, 1)).toBe('agent-crashed');
    expect(judged(ASSISTANT, { toolCalls: 2, denials: 2 })).toBe('agent-denied');
    expect(judged(ASSISTANT, { toolCalls: 2, denials: 1 })).toBeUndefined();
  });
});

describe('the inputs of Pi', () => {
  const EXTRA = ['claude-code-oauth-token', 'workload-identity-provider', 'model'].map(
    (name): InputSpec => ({ name, type: 'text', group: 'Agent', about: '' }),
  );
  const faultsOf = (values: Record<string, string>): string[] => {
    const raw = new Map(Object.entries(values).map(([name, value]) => [name, { value, from: 'input' }]));
    const inputs = new Inputs([...AGENT_INPUTS, ...EXTRA], raw);
    checkSharedInputs(inputs, pi);
    pi.check(inputs);
    return inputs.faults.map(({ input }) => input);
  };

  it.each([
    [{ 'agent-args': '--thinking high' }, []],
    [{ 'agent-args': '--thinking huge' }, ['agent-args']],
    [{ 'agent-args': '--api-key sk-1' }, ['agent-args']],
    [{ 'agent-args': '--approve' }, ['agent-args']],
    [{ 'agent-args': '-e evil.ts' }, ['agent-args']],
    [{ 'agent-args': '@/etc/passwd' }, ['agent-args']],
    [{ 'allowed-tools': 'Edit, Bash(npm test)' }, []],
    [{ 'allowed-tools': 'WebFetch' }, ['allowed-tools']],
    [{ 'allowed-tools': 'edit(src/*)' }, ['allowed-tools']],
    [{ 'allowed-tools': 'bash', 'agent-permissions': 'read-only' }, ['allowed-tools']],
    [{ 'allowed-tools': 'read', 'agent-permissions': 'read-only' }, []],
    [{ 'denied-tools': 'bash' }, []],
    [{ 'denied-tools': 'Bash(git push *)' }, ['denied-tools']],
    [{ 'mcp-config': '{"mcpServers":{}}' }, ['mcp-config']],
    [{ 'claude-code-oauth-token': 'x' }, ['claude-code-oauth-token']],
    [{ model: 'claude-sonnet-4-5@20250929', 'workload-identity-provider': 'p' }, ['model']],
  ])('%j have the faults %j', (values, faults) => {
    expect(faultsOf(values as Record<string, string>)).toEqual(faults);
  });
});
