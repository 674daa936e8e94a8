import { describe, expect, it } from '@jest/globals';
import { checkLimits, checkSharedInputs } from '../../src/agents/check-inputs.ts';
import { gemini } from '../../src/agents/gemini/index.ts';
import { AGENT_INPUTS } from '../../src/core/agent-inputs.ts';
import type { Access } from '../../src/core/credential.ts';
import { Inputs, type RawInput } from '../../src/core/inputs.ts';
import type { AgentEvent, Exit, Heard, LaunchOrder } from '../../src/core/launch.ts';
import { revealed, Secret } from '../../src/core/secret.ts';

const dirs = { home: '/p/home', config: '/p/config', temp: '/p/tmp' };

const VERTEX: Access = {
  backend: 'vertex',
  region: 'us-central1',
  project: 'octo-payments',
  env: { GOOGLE_CLOUD_PROJECT: 'octo-payments', GCLOUD_PROJECT: 'octo-payments' },
  files: { GOOGLE_APPLICATION_CREDENTIALS: { name: 'google-credentials.json', content: new Secret('file', '{}') } },
};
const KEY: Access = {
  backend: 'gemini',
  env: { GEMINI_API_KEY: new Secret('key', 'AIzaKey') },
  token: { value: new Secret('key', 'AIzaKey'), scheme: 'api-key' },
};

const MCP = [{ name: 'docs', kind: 'http', url: 'http://127.0.0.1:1/x' }] as const;

function orderOf(changes: Partial<LaunchOrder> = {}): LaunchOrder {
  return {
    task: 'Explain.',
    access: VERTEX,
    model: 'gemini-2.5-pro',
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

function launch(changes: Partial<LaunchOrder> = {}) {
  const made = gemini.launch(orderOf(changes), dirs);
  const env = Object.fromEntries(Object.entries(made.env).map(([name, value]) => [name, revealed(value)]));
  const file = (name: string): string => revealed(made.files.find(({ path }) => path === name)!.content);
  return {
    ...made,
    env,
    settings: JSON.parse(file('/p/home/.gemini/settings.json')),
    policy: file('/p/config/policy.toml'),
  };
}

/** Each rule of a policy as `decision priority what`. */
function rules(policy: string): string[] {
  return policy
    .split('[[rule]]\n')
    .slice(1)
    .map((block) => {
      const fields = Object.fromEntries(
        block
          .trim()
          .split('\n')
          .map((line) => [line.slice(0, line.indexOf(' =')), JSON.parse(line.slice(line.indexOf('= ') + 2))]),
      );
      const what = [fields.mcpName, fields.toolName, fields.commandPrefix].flat().filter(Boolean).join(' ');
      return `${fields.decision} ${fields.priority} ${what}${fields.allowRedirection ? ' >' : ''}`;
    });
}

/** @param held limits that the broker holds */
function faultsOf(given: Record<string, string>, held: readonly string[] = []) {
  const raw = new Map<string, RawInput>(Object.entries(given).map(([name, value]) => [name, { value, from: 'input' }]));
  const inputs = new Inputs([...AGENT_INPUTS, ...gemini.inputs], raw);
  checkSharedInputs(inputs, gemini);
  checkLimits(inputs, gemini, held);
  gemini.check(inputs);
  return inputs.faults.map(({ input, what, write }) => ({ input, what, write }));
}

describe('the launch of Gemini CLI', () => {
  it('holds no secret and no task among the arguments', () => {
    expect(launch({ access: KEY }).argv).toEqual([
      '--output-format',
      'stream-json',
      '--model',
      'gemini-2.5-pro',
      '--approval-mode',
      'default',
      '--admin-policy',
      '/p/config/policy.toml',
      '--extensions',
      'none',
    ]);
  });

  it('always names the address of the model, so that no .env of the repository can', () => {
    expect(launch().env.GOOGLE_VERTEX_BASE_URL).toBe('https://us-central1-aiplatform.googleapis.com');
    expect(launch({ access: { ...VERTEX, region: 'global' } }).env.GOOGLE_VERTEX_BASE_URL).toBe(
      'https://aiplatform.googleapis.com',
    );
    expect(launch({ access: { ...VERTEX, region: 'eu' } }).env.GOOGLE_VERTEX_BASE_URL).toBe(
      'https://aiplatform.eu.rep.googleapis.com',
    );
    expect(launch({ access: { ...VERTEX, endpoint: 'https://vertex.example.com' } }).env.GOOGLE_VERTEX_BASE_URL).toBe(
      'https://vertex.example.com',
    );
    expect(launch({ access: KEY }).env).toMatchObject({
      GOOGLE_GEMINI_BASE_URL: 'https://generativelanguage.googleapis.com',
      GEMINI_API_KEY: 'AIzaKey',
    });
  });

  it('reads its settings untrusted, whoever is trusted later', () => {
    for (const permissions of ['read-only', 'edit', 'full'] as const) {
      const { env, settings } = launch({ permissions });
      expect(env.GEMINI_CLI_TRUST_WORKSPACE).toBe('false');
      expect(settings.security).toMatchObject({ folderTrust: { enabled: false }, auth: { useExternal: true } });
      expect(settings.advanced).toEqual({ ignoreLocalEnv: true });
    }
  });

  it('trusts the folder only where something needs that, and nothing unasked would be read there', () => {
    const trusts = (changes: Partial<LaunchOrder>): boolean => launch(changes).argv.includes('--skip-trust');
    const needs: Partial<LaunchOrder>[] = [
      { permissions: 'full' },
      { allowedTools: ['run_shell_command(git log)'] },
      { permissions: 'edit', mcpServers: MCP },
    ];
    expect(needs.map((each) => trusts({ ...each, tidied: true }))).toEqual([true, true, true]);
    expect(needs.slice(0, 2).map(trusts)).toEqual([false, false]);
    expect(() => launch(needs[2])).toThrow('starts MCP servers only in a folder it trusts');
    expect([{}, { permissions: 'edit' as const }].map((each) => trusts({ ...each, tidied: true }))).toEqual([
      false,
      false,
    ]);
    expect(trusts({ permissions: 'read-only', mcpServers: MCP, tidied: true })).toBe(false);
    expect(trusts({ permissions: 'read-only', instructions: true })).toBe(true);
  });

  it('takes the text of a task that begins with a slash, not a command of that name', () => {
    expect(launch({ task: '/review it' }).stdin).toBe('\n/review it');
    expect(launch({ systemPrompt: 'Be brief.' }).stdin).toBe('Be brief.\n\nExplain.');
  });

  it('refuses a task of which the CLI would read a part only', () => {
    expect(() => launch({ task: 'x'.repeat(8 * 1024 * 1024) })).toThrow('larger than the 8 MB');
    expect(launch({ task: 'x'.repeat(8 * 1024 * 1024 - 1) }).stdin).toHaveLength(8 * 1024 * 1024 - 1);
  });

  it('refuses Vertex AI without a file that leads to a token', () => {
    const { files: _files, ...bare } = VERTEX;
    expect(() => launch({ access: bare })).toThrow('cannot be given a plain access token');
  });

  it('has side tasks done by the same model', () => {
    const { customAliases } = launch({ model: 'gemini-x' }).settings.modelConfigs as {
      customAliases: Record<string, { modelConfig: { model: string } }>;
    };
    expect(new Set(Object.values(customAliases).map(({ modelConfig }) => modelConfig.model))).toEqual(
      new Set(['gemini-x']),
    );
    expect(Object.keys(customAliases)).toContain('gemini-3-flash-base');
  });
});

describe('the policy given to Gemini CLI', () => {
  const READING = 'read_file read_many_files list_directory glob grep_search write_todos update_topic';

  it('denies everything that is not named', () => {
    expect(rules(launch({ permissions: 'read-only' }).policy)).toEqual([
      'deny 1 *',
      `allow 100 ${READING}`,
      'deny 200 activate_skill invoke_agent',
    ]);
    expect(launch({ permissions: 'read-only' }).settings.tools.core).toEqual(READING.split(' '));
  });

  it('adds file tools for edit, and everything for full', () => {
    expect(rules(launch({ permissions: 'edit' }).policy)[1]).toBe(`allow 100 ${READING} replace write_file`);
    const full = launch({ permissions: 'full' });
    expect(rules(full.policy)[1]).toBe('allow 100 * >');
    expect(full.argv).toContain('yolo');
    expect(full.settings.tools.core).toBeUndefined();
  });

  it('puts a denial above every allowance, and a named beginning lets nothing be redirected', () => {
    const { policy } = launch({
      permissions: 'full',
      allowedTools: ['run_shell_command(npm test *)', 'run_shell_command'],
      deniedTools: ['run_shell_command(git push)', 'web_fetch'],
    });
    expect(rules(policy).slice(3)).toEqual([
      'allow 500 run_shell_command npm test',
      'allow 500 run_shell_command >',
      'deny 900 run_shell_command git push',
      'deny 900 web_fetch',
    ]);
  });

  it('names MCP servers, but none for read-only', () => {
    const edit = launch({ permissions: 'edit', mcpServers: MCP, tidied: true });
    expect(rules(edit.policy)).toContain('allow 100 docs *');
    expect(edit.settings).toMatchObject({
      mcpServers: { docs: { httpUrl: 'http://127.0.0.1:1/x' } },
      mcp: { allowed: ['docs'] },
    });
    expect(launch({ permissions: 'read-only', mcpServers: MCP }).settings.mcpServers).toEqual({});
  });
});

describe('the inputs of Gemini CLI', () => {
  it('are refused where a rule could make the whole policy unreadable', () => {
    expect(faultsOf({ 'denied-tools': 'Bash(git push *)' })).toEqual([
      {
        input: 'denied-tools',
        what: '"Bash(git push *)" is not a tool rule of Gemini CLI.',
        write: 'denied-tools: write_file, replace, run_shell_command(npm test)',
      },
    ]);
    expect(faultsOf({ 'denied-tools': 'run_shell_command(git push *), web_fetch, mcp_docs_*' })).toEqual([]);
  });

  it('are not had back by naming them beside read-only', () => {
    const faults = (allowed: string) =>
      faultsOf({ 'agent-permissions': 'read-only', 'allowed-tools': allowed }).map(({ what }) => what);
    expect(faults('run_shell_command(npm test), read_file')).toEqual(['read-only means no run_shell_command.']);
    expect(faults('web_fetch')).toEqual(['read-only means no web_fetch.']);
    expect(faults('read_file, glob')).toEqual([]);
  });

  it('are refused for a limit on money where the broker cannot hold it', () => {
    expect(faultsOf({ 'max-cost-usd': '2' })[0]).toMatchObject({
      input: 'max-cost-usd',
      what: 'Gemini CLI has no way to hold it.',
    });
    expect(faultsOf({ 'max-cost-usd': '2' }, ['max-cost-usd'])).toEqual([]);
  });

  it('are refused for an argument that would undo a protection', () => {
    expect(faultsOf({ 'agent-args': '--yolo' })[0]?.write).toBe('agent-permissions: full');
    expect(faultsOf({ 'agent-args': '--include-directories /' })[0]?.what).toBe(
      '--include-directories is not among the arguments that are known to be harmless.',
    );
    expect(faultsOf({ 'agent-args': '--screen-reader' })).toEqual([]);
  });
});

const INIT =
  '{"type":"init","timestamp":"2026-11-21T11:23:55.087Z","session_id":"731db433-986a-4659-8cb6-282e2e0f4180","model":"gemini-2.5-pro"}';
const STATS =
  '"stats":{"total_tokens":14455,"input_tokens":14424,"output_tokens":31,"cached":0,"input":14424,"duration_ms":127,"tool_calls":1,"models":{"gemini-2.5-pro":{"total_tokens":14455,"input_tokens":14424,"output_tokens":31,"cached":0,"input":14424}}}';

function hearAll(lines: readonly string[]): AgentEvent[] {
  const ear = gemini.listen(orderOf(), dirs);
  return lines.flatMap((line) => ear.hear(line));
}

describe('the stream of Gemini CLI', () => {
  it('is heard as start, turns, texts, calls and a result', () => {
    expect(
      hearAll([
        INIT,
        '{"type":"message","timestamp":"2026-11-21T11:23:55.087Z","role":"user","content":"Do it."}',
        '{"type":"message","timestamp":"2026-11-21T11:23:55.152Z","role":"assistant","content":"I will","delta":true}',
        '{"type":"message","timestamp":"2026-11-21T11:23:55.153Z","role":"assistant","content":" look.","delta":true}',
        '{"type":"tool_use","timestamp":"2026-11-21T11:23:55.173Z","tool_name":"read_file","tool_id":"read_file__1","parameters":{"file_path":"a.txt"}}',
        '{"type":"tool_result","timestamp":"2026-11-21T11:23:55.197Z","tool_id":"read_file__1","status":"success","output":""}',
        '{"type":"message","timestamp":"2026-11-21T11:23:55.211Z","role":"assistant","content":"The answer is 42.","delta":true}',
        `{"type":"result","timestamp":"2026-11-21T11:23:55.213Z","status":"success",${STATS}}`,
      ]),
    ).toEqual([
      { kind: 'start', model: 'gemini-2.5-pro', sessionId: '731db433-986a-4659-8cb6-282e2e0f4180' },
      { kind: 'turn' },
      { kind: 'text', text: 'I will look.' },
      { kind: 'tool', name: 'read_file', detail: 'a.txt' },
      { kind: 'tool-result', failed: false, text: '' },
      { kind: 'turn' },
      { kind: 'text', text: 'The answer is 42.' },
      {
        kind: 'result',
        result: {
          failed: false,
          text: 'The answer is 42.',
          sessionId: '731db433-986a-4659-8cb6-282e2e0f4180',
          turns: 2,
          inputTokens: 14424,
          outputTokens: 31,
          denials: [],
          errors: [],
          errorClass: undefined,
        },
      },
    ]);
  });

  it('tells as denied what the policy refused, and what the model was never given', () => {
    const events = hearAll([
      '{"type":"tool_use","tool_name":"run_shell_command","tool_id":"1","parameters":{"command":"touch shell.txt","description":"x"}}',
      '{"type":"tool_result","tool_id":"1","status":"error","output":"x","error":{"type":"policy_violation","message":"Tool execution denied by policy. keyless-agent was not told to allow this."}}',
      '{"type":"tool_use","tool_name":"write_file","tool_id":"2","parameters":{"file_path":"w.txt"}}',
      '{"type":"tool_result","tool_id":"2","status":"error","output":"x","error":{"type":"tool_not_registered","message":"Tool \\"write_file\\" not found."}}',
      '{"type":"tool_use","tool_name":"run_shell_command","tool_id":"3","parameters":{"command":"git status > f"}}',
      '{"type":"tool_result","tool_id":"3","status":"error","error":{"type":"unhandled_exception","message":"Tool execution for \\"Shell\\" requires user confirmation, which is not supported in non-interactive mode."}}',
      '{"type":"tool_use","tool_name":"read_file","tool_id":"4","parameters":{"file_path":"f1.txt"}}',
      '{"type":"tool_result","tool_id":"4","status":"error","output":"File not found.","error":{"type":"file_not_found","message":"File not found: /w/f1.txt"}}',
      '{"type":"result","status":"success","stats":{}}',
    ]);
    expect(events.flatMap((event) => (event.kind === 'denied' ? [event.tool] : []))).toEqual([
      'run_shell_command',
      'write_file',
      'run_shell_command',
    ]);
    expect(events.at(-1)).toMatchObject({
      result: {
        text: undefined,
        denials: ['run_shell_command(touch shell.txt)', 'write_file(w.txt)', 'run_shell_command(git status > f)'],
      },
    });
  });

  it('counts two calls of one answer as one turn', () => {
    const use = (id: string) => `{"type":"tool_use","tool_name":"glob","tool_id":"${id}","parameters":{"pattern":"*"}}`;
    const events = hearAll([use('1'), use('2')]);
    expect(events.filter(({ kind }) => kind === 'turn')).toHaveLength(1);
  });

  it('shows a line that is not of the stream as it is', () => {
    expect(hearAll(['Loaded cached credentials.', '[1]', ''])).toEqual([
      { kind: 'other', text: 'Loaded cached credentials.' },
      { kind: 'other', text: '[1]' },
    ]);
  });
});

function judged(
  said: string | undefined,
  code: number,
  heard: Partial<Heard> = {},
  changes: Partial<LaunchOrder> = {},
) {
  const error = said === undefined ? '' : `"error":{"type":"unknown","message":${JSON.stringify(said)}},`;
  const status = said === undefined ? 'success' : 'error';
  const event = hearAll([`{"type":"result","status":"${status}",${error}${STATS}}`]).at(-1);
  if (event?.kind !== 'result') throw new Error('no result was heard');
  const exit: Exit = { code, signal: undefined };
  return gemini.judge(
    { result: event.result, toolCalls: 0, denials: 0, errorTail: '', ...heard },
    exit,
    orderOf(changes),
  );
}

describe('the judgement of Gemini CLI', () => {
  it.each([
    [
      '[API Error: {"error":{"code":403,"message":"Permission \'aiplatform.endpoints.predict\' denied"}}]',
      147,
      'model-denied',
    ],
    [
      '[API Error: {"error":{"code":401,"message":"Request had invalid authentication credentials."}}]',
      145,
      'model-denied',
    ],
    [
      '[API Error: {"error":{"code":400,"message":"API key not valid.","details":[{"reason":"API_KEY_INVALID"}]}}]',
      144,
      'model-denied',
    ],
    ['[API Error: Could not load the default credentials.]', 1, 'model-denied'],
    [
      '[API Error: Publisher Model `projects/p/models/gemini-9` was not found or your project does not have access to it.]',
      1,
      'model-missing',
    ],
    ['[API Error: models/gpt-4 is not found for API version v1beta]', 1, 'model-missing'],
    [
      '[API Error: {"error":{"code":400,"message":"Publisher Model `x` is not servable in region us-east1."}}]',
      144,
      'model-missing',
    ],
    ['[API Error: Resource exhausted. Please try again later.]\nPlease wait', 173, 'model-throttled'],
    ['[API Error: The service is currently unavailable.]', 247, 'model-throttled'],
    [
      '[API Error: {"error":{"message":"<html>bad gateway</html>","code":502,"status":"Bad Gateway"}}]',
      246,
      'model-unreachable',
    ],
    ['[API Error: exception TypeError: fetch failed sending request]', 1, 'model-unreachable'],
    ['[API Error: terminated]', 1, 'model-unreachable'],
    ['Model stream ended without a finish reason.', 0, 'model-unreachable'],
    ['The model returned an empty response with no text or thoughts.', 0, 'agent-empty'],
    ['Reached max session turns for this session.', 53, 'over-budget'],
    ['something new', 1, 'agent-failed'],
  ])('of %s with status %i is %s', (said, code, expected) => {
    expect(judged(said, code).code).toBe(expected);
  });

  it('names an expired key as such', () => {
    const said = '[API Error: {"error":{"code":400,"message":"API key expired. Please renew the API key."}}]';
    expect(judged(said, 144, {}, { access: KEY }).what).toBe(
      'The model endpoint refused the credential: it has expired.',
    );
  });

  it('of an end without an answer is not success', () => {
    expect(judged(undefined, 0).code).toBe('agent-empty');
    expect(
      gemini.judge(
        { toolCalls: 0, denials: 0, errorTail: 'Please set an Auth method' },
        { code: 41, signal: undefined },
        orderOf(),
      ),
    ).toMatchObject({
      code: 'agent-crashed',
      what: 'Gemini CLI ended with status 41 without a result. Its last words: Please set an Auth method',
      likely: 'Gemini CLI found no credential.',
    });
  });

  it('of a run whose every call was denied names the tools', () => {
    const result = { failed: false, text: 'I could not.', denials: ['run_shell_command(rm -rf /)'], errors: [] };
    const heard = { result, toolCalls: 1, denials: 1, errorTail: '' };
    const exit = { code: 0, signal: undefined };
    expect(gemini.judge(heard, exit, orderOf())).toMatchObject({
      code: 'agent-denied',
      fix: 'allowed-tools: run_shell_command(npm test)   (name what the task really needs)',
    });
    expect(gemini.judge({ ...heard, toolCalls: 2 }, exit, orderOf())).toEqual({});
  });

  it('never lets a run pass whose policy was not accepted', () => {
    const result = { failed: false, text: 'Done.', denials: [], errors: [] };
    const heard = { result, toolCalls: 0, denials: 0, errorTail: '[ADMIN] Policy file error in policy.toml:\n' };
    expect(gemini.judge(heard, { code: 0, signal: undefined }, orderOf()).code).toBe('agent-failed');
  });
});
