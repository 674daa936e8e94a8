import { describe, expect, it } from '@jest/globals';
import { copilot } from '../../src/agents/copilot/index.ts';
import { AGENT_INPUTS } from '../../src/core/agent-inputs.ts';
import type { Access } from '../../src/core/credential.ts';
import { Inputs } from '../../src/core/inputs.ts';
import type { AgentEvent, AgentResult, Exit, Heard, LaunchOrder } from '../../src/core/launch.ts';
import { revealed, Secret, type Value } from '../../src/core/secret.ts';

const DIRS = { home: '/run/home', config: '/run/config', temp: '/run/tmp' };
const TOKEN = new Secret('token', 'the-token');

const access = (rest: Partial<Access> = {}): Access => ({
  backend: 'copilot',
  env: { COPILOT_GITHUB_TOKEN: new Secret('GitHub token', 'ghs_x') },
  ...rest,
});

const order = (rest: Partial<LaunchOrder> = {}): LaunchOrder => ({
  task: 'Review it.',
  access: access(),
  model: 'claude-sonnet-4.5',
  allowedTools: [],
  deniedTools: [],
  mcpServers: [],
  instructions: false,
  keepSession: false,
  command: [],
  agentArgs: [],
  workingDirectory: '/w',
  ...rest,
});

const argv = (rest: Partial<LaunchOrder> = {}): readonly string[] => copilot.launch(order(rest), DIRS).argv;
const rights = (rest: Partial<LaunchOrder>): string[] =>
  argv(rest).filter((word) => /^--(available|excluded|allow|deny)/.test(word));

const told = (env: Readonly<Record<string, Value>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env)
      .filter(([name]) => /^COPILOT_(GITHUB|GH|MODEL|OFFLINE|PROVIDER)/.test(name))
      .map(([name, value]) => [name, revealed(value)]),
  );

const reaching = (rest: Partial<Access>, model = 'gpt-5.4') =>
  told(copilot.launch(order({ access: access({ env: {}, ...rest }), model }), DIRS).env);

describe('what Copilot is started with', () => {
  it('is the task on standard input, JSON lines, and nothing that talks to strangers', () => {
    const launch = copilot.launch(order({ systemPrompt: 'Answer in German.' }), DIRS);
    expect(launch.stdin).toBe('Answer in German.\n\nReview it.');
    expect(launch.argv.slice(0, 11)).toEqual([
      '--output-format=json',
      '--no-color',
      '--log-level=none',
      '--no-ask-user',
      '--no-auto-update',
      '--no-remote-export',
      '--disable-builtin-mcps',
      '--disable-client-telemetry',
      '--usage-output-file=/run/config/usage.json',
      '--model=claude-sonnet-4.5',
      '--no-custom-instructions',
    ]);
    expect(launch.env.COPILOT_HOME).toBe('/run/config/copilot');
  });

  it('never trusts a folder, whatever is asked for', () => {
    for (const permissions of [undefined, 'read-only', 'edit', 'full'] as const) {
      const launch = copilot.launch(order({ permissions, instructions: true }), DIRS);
      expect(launch.argv).not.toContain('--trust-folder');
      expect(launch.env.COPILOT_ALLOW_ALL).toBeUndefined();
    }
  });

  it('has no secret among its arguments', () => {
    for (const [backend, more] of [
      ['copilot', { env: { COPILOT_GITHUB_TOKEN: TOKEN } }],
      ['openai', { token: { value: TOKEN, scheme: 'bearer' } }],
    ] as const) {
      expect(argv({ access: access({ backend, ...more }) }).join(' ')).not.toContain('the-token');
    }
  });

  it('reads the instructions of the repository only when told to', () => {
    expect(argv({ instructions: true })).not.toContain('--no-custom-instructions');
    expect(rights({ permissions: 'full', instructions: true })).toEqual(['--allow-all']);
    expect(rights({ permissions: 'full' })).toEqual(['--allow-all', '--excluded-tools=skill']);
  });

  it('sets every variable aside that makes it run hooks, servers or extensions of the repository', () => {
    for (const kind of ['EXTENSIONS', 'REPO_HOOKS', 'WORKSPACE_MCP']) {
      expect(copilot.shadows).toContain(`GITHUB_COPILOT_PROMPT_MODE_${kind}`);
    }
    for (const name of [
      'COPILOT_ALLOW_ALL',
      'GH_TOKEN',
      'GITHUB_TOKEN',
      'COPILOT_PROVIDER_BASE_URL',
      'COPILOT_API_URL',
    ]) {
      expect(copilot.shadows).toContain(name);
    }
  });

  it('goes on with a session by its id', () => {
    expect(argv({ resume: '20672bce-9dd7' })).toContain('--resume=20672bce-9dd7');
  });
});

describe('what Copilot may do', () => {
  const READING = ['view', 'grep', 'rg', 'glob'].map((tool) => `--available-tools=${tool}`);

  it('is to read, without a shell, when nothing else is said', () => {
    expect(rights({})).toEqual(READING);
    expect(rights({ permissions: 'read-only' })).toEqual(READING);
  });

  it('is to write below the working directory, not into .git', () => {
    expect(rights({ permissions: 'edit' })).toEqual([
      ...READING,
      '--available-tools=create',
      '--available-tools=edit',
      '--available-tools=apply_patch',
      '--available-tools=str_replace_editor',
      '--allow-tool=write',
      '--deny-tool=write(/w/.git/**)',
    ]);
  });

  it('is the shell command that is named, and not those the CLI believes to be harmless', () => {
    const flags = rights({ allowedTools: ['shell(npm test)'] });
    expect(flags).toContain('--available-tools=bash');
    expect(flags).toContain('--allow-tool=shell(npm test)');
    for (const command of ['git diff', 'git log', 'git show', 'git grep', 'git branch', 'uniq:*', 'file:*', 'date:*']) {
      expect(flags).toContain(`--deny-tool=shell(${command})`);
    }
  });

  it('is one of those when it is named itself, or all of git is', () => {
    const log = rights({ allowedTools: ['shell(git log:*)'] });
    expect(log).not.toContain('--deny-tool=shell(git log)');
    expect(log).toContain('--deny-tool=shell(git grep)');
    expect(
      rights({ allowedTools: ['shell(git:*)'] }).filter((flag) => flag.startsWith('--deny-tool=shell(git')),
    ).toEqual([]);
    expect(rights({ allowedTools: ['shell'] }).filter((flag) => flag.startsWith('--deny'))).toEqual([]);
  });

  it('is never what is denied: by rule for a kind, by absence for one tool', () => {
    const denied = ['shell(git push)', 'write', 'web_fetch', 'docs(drop)'];
    expect(rights({ permissions: 'full', instructions: true, deniedTools: denied })).toEqual([
      '--allow-all',
      '--deny-tool=shell(git push)',
      '--deny-tool=write',
      '--excluded-tools=web_fetch',
      '--deny-tool=docs(drop)',
    ]);
  });

  it('is to use the servers it is given, but not read-only, and none opens a kind by its name', () => {
    const mcpServers = [
      { name: 'docs', kind: 'http', url: 'http://127.0.0.1:9/mcp' },
      { name: 'shell', kind: 'stdio', command: '/bin/srv', args: ['-x'], env: { A: 'b' } },
    ] as const;
    const launch = copilot.launch(order({ mcpServers }), DIRS);
    expect(launch.argv).toContain('--additional-mcp-config=@/run/config/mcp.json');
    expect(JSON.parse(revealed(launch.files[0]!.content))).toEqual({
      mcpServers: {
        docs: { type: 'http', url: 'http://127.0.0.1:9/mcp', tools: ['*'] },
        shell: { type: 'local', command: '/bin/srv', args: ['-x'], env: { A: 'b' }, tools: ['*'] },
      },
    });
    expect(rights({ mcpServers }).slice(4)).toEqual([
      '--available-tools=docs/*',
      '--available-tools=shell/*',
      '--allow-tool=docs',
    ]);
    const none = copilot.launch(order({ mcpServers, permissions: 'read-only' }), DIRS);
    expect([none.files, none.argv.filter((word) => word.includes('mcp-config'))]).toEqual([[], []]);
  });
});

describe('arguments of the user', () => {
  const judged = (text: string) => {
    const inputs = new Inputs(AGENT_INPUTS, new Map([['agent-args', { value: text, from: 'input' }]]));
    copilot.check(inputs);
    return inputs.faults.map(({ write }) => write);
  };

  it('are taken when they are harmless', () => {
    expect(judged('--reasoning-effort high --max-ai-credits 30 --disallow-temp-dir')).toEqual([]);
  });

  it.each([
    ['--trust-folder', /^leave it out/],
    ['--yolo', /^agent-permissions: full/],
    ['--allow-tool=shell', /^allowed-tools:/],
    ['--additional-mcp-config=@x.json', /^mcp-config:/],
    ['--plugin-dir ./evil', /^leave it out/],
    ['--share-gist', /^leave it out/],
  ])('are refused when they could undo a protection: %s', (text, write) => {
    expect(judged(text)[0]).toMatch(write);
  });
});

describe('how Copilot reaches a model', () => {
  it('is by GitHub’s own service with the token it looks at first', () => {
    const env = { COPILOT_GITHUB_TOKEN: new Secret('t', 'ghs_x'), COPILOT_GH_HOST: 'acme.ghe.com' };
    expect(told(copilot.launch(order({ access: access({ env }) }), DIRS).env)).toEqual({
      COPILOT_GITHUB_TOKEN: 'ghs_x',
      COPILOT_GH_HOST: 'acme.ghe.com',
      COPILOT_MODEL: 'claude-sonnet-4.5',
    });
  });

  it('is offline from GitHub with a model of the user’s own', () => {
    expect(reaching({ backend: 'openai', token: { value: TOKEN, scheme: 'bearer' } })).toEqual({
      COPILOT_OFFLINE: 'true',
      COPILOT_PROVIDER_TYPE: 'openai',
      COPILOT_PROVIDER_BASE_URL: 'https://api.openai.com/v1',
      COPILOT_PROVIDER_WIRE_API: 'responses',
      COPILOT_PROVIDER_BEARER_TOKEN: 'the-token',
      COPILOT_MODEL: 'gpt-5.4',
    });
  });

  it('is a bearer at Azure for an Entra token, the key’s own header for a key, and the deployment of the model', () => {
    const env = {
      AZURE_OPENAI_ENDPOINT: 'https://res.openai.azure.us',
      AZURE_OPENAI_DEPLOYMENT_NAME_MAP: 'gpt-5.4=our-deployment',
    };
    const entra = reaching({
      backend: 'azure-openai',
      resource: 'res',
      env,
      token: { value: TOKEN, scheme: 'bearer' },
    });
    expect(entra).toMatchObject({
      COPILOT_PROVIDER_TYPE: 'openai',
      COPILOT_PROVIDER_BASE_URL: 'https://res.openai.azure.us/openai/v1',
      COPILOT_PROVIDER_BEARER_TOKEN: 'the-token',
      COPILOT_PROVIDER_MODEL_ID: 'gpt-5.4',
      COPILOT_PROVIDER_WIRE_MODEL: 'our-deployment',
    });
    const endpoint = 'https://res.openai.azure.com/openai/v1';
    expect(reaching({ backend: 'azure-openai', endpoint, token: { value: TOKEN, scheme: 'api-key' } })).toMatchObject({
      COPILOT_PROVIDER_TYPE: 'azure',
      COPILOT_PROVIDER_BASE_URL: 'https://res.openai.azure.com',
      COPILOT_PROVIDER_API_KEY: 'the-token',
    });
  });

  it('tells Anthropic that the token is of its federation, and the CLI which model it is', () => {
    const federated = reaching(
      { backend: 'anthropic', token: { value: TOKEN, scheme: 'oauth' } },
      'claude-sonnet-4-5-20250929',
    );
    expect(federated).toEqual({
      COPILOT_OFFLINE: 'true',
      COPILOT_PROVIDER_TYPE: 'anthropic',
      COPILOT_PROVIDER_BASE_URL: 'https://api.anthropic.com',
      COPILOT_PROVIDER_HEADERS: 'anthropic-beta: oauth-2025-04-20',
      COPILOT_PROVIDER_BEARER_TOKEN: 'the-token',
      COPILOT_PROVIDER_MODEL_ID: 'claude-sonnet-4.5',
      COPILOT_PROVIDER_WIRE_MODEL: 'claude-sonnet-4-5-20250929',
    });
  });

  it('gives a gateway every header that is asked for', () => {
    const headers = ['X-Tenant: pay', new Secret('header', 'X-Key: k')];
    const gateway = reaching({ backend: 'gateway', endpoint: 'https://llm.example.com', headers });
    expect(gateway).toMatchObject({
      COPILOT_PROVIDER_BASE_URL: 'https://llm.example.com/v1',
      COPILOT_PROVIDER_WIRE_API: 'completions',
      COPILOT_PROVIDER_HEADERS: 'X-Tenant: pay\nX-Key: k',
    });
  });
});

// --- lines of the real CLI, 1.0.102 ---

const CALL =
  '{"type":"tool.execution_start","data":{"toolCallId":"c1","toolName":"bash","arguments":{"command":"git push","description":"x"},"turnId":"0","model":"claude-sonnet-4.5","toolTitle":"Running command"},"id":"b0","timestamp":"2026-11-21T11:17:08.562Z","parentId":"x"}';
const DENIED =
  '{"type":"tool.execution_complete","data":{"toolCallId":"c1","model":"claude-sonnet-4.5","turnId":"0","rte":false,"success":false,"error":{"message":"Permission to run this tool was denied due to the following rules: `shell(git push)`","code":"denied"}},"id":"b1","timestamp":"2026-11-21T11:17:08.562Z","parentId":"x"}';
const WITHHELD =
  '{"type":"tool.execution_complete","data":{"toolCallId":"c1","success":false,"error":{"message":"Tool \'bash\' does not exist. Available tools that can be called are view, grep, glob.","code":"failure"}},"id":"b1"}';
const DONE =
  '{"type":"tool.execution_complete","data":{"toolCallId":"c1","model":"claude-sonnet-4.5","turnId":"0","rte":false,"shellExecution":{"exitCode":0},"success":true,"result":{"content":"done\\n<shellId: 0 completed with exit code 0>"}},"id":"b1"}';
const ASKS =
  '{"type":"assistant.message","data":{"messageId":"m0","model":"claude-sonnet-4.5","providerId":"copilot","content":"Let me see.","toolRequests":[{"toolCallId":"c1","name":"bash","arguments":{"command":"git push"},"type":"function"}],"turnId":"0"},"id":"a0"}';
const ANSWERS =
  '{"type":"assistant.message","data":{"messageId":"m1","model":"claude-sonnet-4.5","providerId":"copilot","content":"Hello there.","toolRequests":[],"turnId":"1","rte":false,"apiCallId":"x"},"id":"a1"}';
const RESULT =
  '{"type":"result","timestamp":"2026-11-21T11:17:08.624Z","sessionId":"20672bce-9dd7-47b0-ad7b-8c5c098a51f4","exitCode":0,"usage":{"premiumRequests":1,"totalApiDurationMs":4,"sessionDurationMs":269,"codeChanges":{"linesAdded":0,"linesRemoved":0,"filesModified":[]}}}';
const FAILURE =
  '{"type":"model.call_failure","data":{"model":"claude-sonnet-4.5","statusCode":403,"durationMs":1,"failureKind":"api","retryAttempt":0,"errorMessage":"{\\"message\\":\\"access denied by the policy of the organization\\",\\"code\\":\\"forbidden\\"}"},"ephemeral":true}';
const RETRY =
  '{"type":"assistant.turn_retry","data":{"turnId":"0","model":"gpt-5.4","reason":"streaming_error"},"ephemeral":true}';
const ERROR =
  '{"type":"session.error","data":{"errorType":"authorization","message":"Authorization error. Your credentials may be expired or invalid.","statusCode":403,"remediation":"sign_in"},"id":"e0"}';
const FAILED = RESULT.replace('"exitCode":0', '"exitCode":1');
const USAGE =
  '{"totalPremiumRequestCost":1,"modelMetrics":{"claude-sonnet-4.5":{"requests":{"count":1,"cost":1},"usage":{"inputTokens":10,"outputTokens":2,"cacheReadTokens":4}},"gpt-5.4":{"usage":{"inputTokens":5,"outputTokens":1}}}}';

function hear(lines: readonly string[], code = 0, usage: string | undefined = USAGE): AgentEvent[] {
  const ear = copilot.listen(order(), DIRS);
  const exit: Exit = { code, signal: undefined };
  const read = (path: string): string | undefined => (path === '/run/config/usage.json' ? usage : undefined);
  return [...lines.flatMap((line) => ear.hear(line)), ...ear.end(exit, read)];
}

const resultOf = (events: readonly AgentEvent[]): AgentResult | undefined =>
  events.flatMap((event) => (event.kind === 'result' ? [event.result] : []))[0];

describe('what is heard of Copilot', () => {
  it('is each turn, each tool with what it brought back, and the last text as the answer', () => {
    const events = hear([ASKS, CALL, DONE, ANSWERS, RESULT]);
    expect(events.slice(0, -1)).toEqual([
      { kind: 'text', text: 'Let me see.' },
      { kind: 'turn' },
      { kind: 'tool', name: 'bash', detail: 'git push' },
      { kind: 'tool-result', failed: false, text: 'done\n<shellId: 0 completed with exit code 0>' },
      { kind: 'text', text: 'Hello there.' },
      { kind: 'turn' },
    ]);
    expect(resultOf(events)).toMatchObject({
      failed: false,
      text: 'Hello there.',
      sessionId: '20672bce-9dd7-47b0-ad7b-8c5c098a51f4',
      turns: 2,
      inputTokens: 15,
      outputTokens: 3,
    });
  });

  it('is a denial, by a rule or because the tool does not exist in this run', () => {
    expect(hear([CALL, DENIED])[1]).toMatchObject({ kind: 'denied', tool: 'bash' });
    expect(hear([CALL, WITHHELD])[1]).toEqual({
      kind: 'denied',
      tool: 'bash',
      reason: 'not among the tools of this run',
    });
    expect(resultOf(hear([ASKS, CALL, DENIED, ANSWERS, RESULT]))?.denials).toEqual(['bash(git push)']);
  });

  it('is no answer when the last thing it said was a call', () => {
    expect(resultOf(hear([ASKS, CALL, DONE, RESULT]))?.text).toBeUndefined();
  });

  it('is the provider’s own refusal, not the CLI’s guess that the credential has expired', () => {
    const result = resultOf(hear([FAILURE, ERROR, FAILED], 1));
    expect(result).toMatchObject({ failed: true, httpStatus: 403, errorClass: 'authorization' });
    expect(result?.errors.join()).toContain('access denied by the policy');
    expect(result?.errors.join()).not.toContain('expired');
  });

  it('is each retry with the status that caused it', () => {
    expect(hear([FAILURE.replace('403', '429'), RETRY])[0]).toEqual({
      kind: 'retry',
      attempt: 1,
      most: 5,
      delaySeconds: 0,
      status: 429,
    });
  });

  it('is nothing at the end of a process that never spoke', () => {
    expect(hear([], 1)).toEqual([]);
  });

  it('survives lines and files of any other form', () => {
    expect(hear(['not JSON', '[]', '{"type":5}', '{"type":"tool.execution_complete"}', RESULT], 0, '[1')).toMatchObject(
      [
        { kind: 'other', text: 'not JSON' },
        { kind: 'other' },
        { kind: 'other' },
        { kind: 'tool-result', failed: true, text: '' },
        { kind: 'result', result: { failed: false } },
      ],
    );
  });
});

describe('what becomes of a run', () => {
  const judge = (heard: Partial<Heard>, code = 0) =>
    copilot.judge({ toolCalls: 0, denials: 0, errorTail: '', ...heard }, { code, signal: undefined }, order());
  const result = (rest: Partial<AgentResult> = {}): AgentResult => ({
    failed: false,
    text: 'Done.',
    denials: [],
    errors: [],
    ...rest,
  });
  const failed = (rest: Partial<AgentResult>) =>
    judge({ result: result({ failed: true, text: undefined, ...rest }) }, 1).code;

  it('is success with an answer', () => {
    expect(judge({ result: result() })).toEqual({});
  });

  it('is no success when every tool was denied, although the status is 0', () => {
    expect(judge({ result: result(), toolCalls: 2, denials: 2 }).code).toBe('agent-denied');
    expect(judge({ result: result(), toolCalls: 3, denials: 2 })).toEqual({});
  });

  it('is no success without an answer', () => {
    expect(judge({ result: result({ text: ' ' }) }).code).toBe('agent-empty');
  });

  it.each([
    ['model-denied', { httpStatus: 401, errorClass: 'authentication' }],
    ['model-denied', { httpStatus: 403, errorClass: 'authorization' }],
    ['model-missing', { httpStatus: 404 }],
    ['model-missing', { httpStatus: 400, errors: ['{"code":"model_not_supported"}'] }],
    ['model-throttled', { httpStatus: 429 }],
    ['model-throttled', { httpStatus: 402, errorClass: 'quota' }],
    ['model-throttled', { httpStatus: 503 }],
    ['model-unreachable', { httpStatus: 500 }],
    ['model-unreachable', { errorClass: 'transport' }],
    ['agent-failed', { httpStatus: 400, errors: ['400 bad'] }],
  ] as const)('is %s for %j', (code, rest) => {
    expect(failed(rest)).toBe(code);
  });

  it.each([
    ['model-missing', 'Error: Model "gpt-99" from --model flag is not available.'],
    ['model-denied', 'Error: Authentication failed\n\nYour GitHub token may be invalid, expired, or lacking …'],
    ['model-denied', 'Error: No authentication information found.'],
    [
      'model-unreachable',
      'Error: Failed to load models\n\nError: error sending request for url (https://api.githubcopilot.com/models): client error (Connect) [ENOTFOUND]\n  • If the problem persists, retry later',
    ],
    ['agent-crashed', "error: unexpected argument '--x' found"],
    ['agent-crashed', ''],
  ])('is %s when it never spoke and said %j', (code, errorTail) => {
    expect(judge({ errorTail }, 1).code).toBe(code);
  });

  it('says what to write when GitHub refuses the job’s token', () => {
    expect(judge({ result: result({ failed: true, httpStatus: 403 }) }, 1).fix).toContain('copilot-requests: write');
  });
});
