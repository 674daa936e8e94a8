import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  bashScript,
  echoScript,
  KNOWN_FLAW,
  type MessagesRequest,
  reviewScript,
  scriptedAgent,
  startWorld,
  structuredScript,
  toolsScript,
  type World,
  writeSampleRepository,
} from '../../src/emulators/index.ts';
import { assumedKeys, bearerKey, SONNET } from './independent-client.ts';

const TOOLS = [{ name: 'Read' }, { name: 'Bash' }];
const asked = (...more: MessagesRequest['messages']): MessagesRequest => ({
  max_tokens: 1000,
  system: [{ type: 'text', text: 'You are in:\n - Primary working directory: /repo\n - Is a git repository: true' }],
  messages: [{ role: 'user', content: 'Review this.' }, ...more],
  tools: TOOLS,
});
const exchange = (
  id: string,
  name: string,
  input: object,
  content: string,
  failed = false,
): MessagesRequest['messages'] => [
  { role: 'assistant', content: [{ type: 'tool_use', id, name, input: { ...input } }] },
  { role: 'user', content: [{ type: 'tool_result', tool_use_id: id, content, is_error: failed }] },
];

describe('scripts', () => {
  it('decides by the conversation, so that a repeated request gets the same answer', () => {
    const model = bashScript('git log');
    const first = model(asked());
    expect(model(asked())).toEqual(first);
    expect(first.content).toMatchObject([{ type: 'tool_use', name: 'Bash', input: { command: 'git log' } }]);
    expect(model(asked(...exchange('a', 'Bash', {}, 'one\n\n<system-reminder>x</system-reminder>'))).content).toEqual([
      { type: 'text', text: 'Bash said:\none' },
    ]);
  });

  it('answers probes and titles shortly, without using the script up', () => {
    const model = echoScript('The real answer.');
    const probe = model({ max_tokens: 1, messages: [{ role: 'user', content: 'Hi' }] });
    const title = model({ max_tokens: 50, messages: [{ role: 'user', content: 'Write a title for this session' }] });
    expect(probe.stopReason).toBe('max_tokens');
    expect(title.content).toEqual([{ type: 'text', text: 'Scripted session' }]);
    expect(model(asked()).content).toEqual([{ type: 'text', text: 'The real answer.' }]);
  });

  it('reads below the working folder the client names, and quotes only what it was given', () => {
    const model = reviewScript(['src/login.js']);
    const turn = model(asked());
    expect(turn.content[1]).toMatchObject({ name: 'Read', input: { file_path: '/repo/src/login.js' } });
    const listing = "  41\tconst a = 1;\n  42\t  get('SELECT * FROM t WHERE a = ' + a)";
    const found = model(asked(...exchange('a', 'Read', {}, listing))).content[0];
    const denied = model(asked(...exchange('a', 'Read', {}, listing, true))).content[0];
    expect(found).toMatchObject({
      text: expect.stringMatching(/src\/login\.js:42`[\s\S]*get\('SELECT \* FROM t WHERE a = ' \+ a\)/),
    });
    expect(denied).toEqual({ type: 'text', text: '## Review: No problems found\n\nNot read: `src/login.js`.' });
  });
});

describe('the sample repository', () => {
  it('has the known flaw, put in by its second commit, with the same hashes everywhere', () => {
    const dir = mkdtempSync(join(tmpdir(), 'sample-'));
    try {
      expect(writeSampleRepository(dir)).toEqual({ commits: true });
      const line = readFileSync(join(dir, KNOWN_FLAW.file), 'utf8').split('\n')[KNOWN_FLAW.line - 1];
      expect(line).toContain("'SELECT * FROM users WHERE '");
      const git = (...args: string[]): string => execFileSync('git', ['-C', dir, ...args], { encoding: 'utf8' });
      expect(git('log', '--format=%h %s')).toBe(
        '281b5ff Let people log in with their e-mail address\nff83496 Log users in by name\n',
      );
      expect(git('status', '--porcelain')).toBe('');
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});

describe('the scripted agent', () => {
  let world: World;
  let dir: string;
  beforeAll(async () => {
    world = await startWorld();
    dir = mkdtempSync(join(tmpdir(), 'sample-'));
    writeSampleRepository(dir);
  });
  afterAll(async () => {
    await world.close();
    rmSync(dir, { recursive: true, force: true });
  });

  async function run(env: Record<string, string>, argv: readonly string[] = []) {
    const out = new PassThrough();
    const task = Readable.from([Buffer.from('Review this repository.')]);
    const base = { AWS_REGION: 'us-east-1', ANTHROPIC_BEDROCK_BASE_URL: world.bedrock.url, ANTHROPIC_MODEL: SONNET };
    const exit = await scriptedAgent(['-p', '--verbose', ...argv], { ...base, ...env }, task, out, dir);
    const text = String(out.read() ?? '');
    return {
      exit,
      text,
      events: text.startsWith('{')
        ? text
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line))
        : [],
    };
  }
  const awsEnv = async (policy?: object): Promise<Record<string, string>> => {
    const keys = await assumedKeys(world, policy);
    return {
      AWS_ACCESS_KEY_ID: keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
      AWS_SESSION_TOKEN: keys.sessionToken ?? '',
    };
  };

  it('finds the known flaw with signed requests, in the CLI’s stream format', async () => {
    const { exit, events } = await run(await awsEnv());
    const last = events.at(-1);
    expect(exit).toBe(0);
    expect(events.map(({ type }) => type)).toEqual([
      'system',
      'assistant',
      'assistant',
      'user',
      'assistant',
      'assistant',
      'user',
      'assistant',
      'result',
    ]);
    expect(last).toMatchObject({ subtype: 'success', is_error: false, num_turns: 3, permission_denials: [] });
    expect(last.result).toContain('`src/login.js:8`');
    expect(last.total_cost_usd).toBeCloseTo(last.usage.input_tokens * 3e-6 + last.usage.output_tokens * 15e-6, 10);
  });

  it('works with a bearer key', async () => {
    const keys = await assumedKeys(world);
    expect((await run({ AWS_BEARER_TOKEN_BEDROCK: await bearerKey(keys) })).exit).toBe(0);
  });

  it('reports a refusal as an error with its status', async () => {
    const deny = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] };
    const { exit, events } = await run(await awsEnv(deny));
    expect([exit, events.at(-1)]).toMatchObject([1, { is_error: true, api_error_status: 403 }]);
  });

  it('reads no file outside its folder and runs no command', async () => {
    const calls = [
      { tool: 'Read', input: { file_path: '/etc/passwd' } },
      { tool: 'Bash', input: { command: 'id' } },
    ];
    world.bedrock.play(toolsScript(calls));
    const { events } = await run(await awsEnv());
    expect(events.at(-1).result).toMatch(/^Read failed:\nFile does not exist\.\n\nBash failed:/);
    expect(events.at(-1).permission_denials).toMatchObject([{ tool_name: 'Bash', tool_input: { command: 'id' } }]);
  });

  it('fills the JSON schema', async () => {
    world.bedrock.play(structuredScript({ verdict: 'bad' }));
    const { events } = await run(await awsEnv(), ['--json-schema', '{"type":"object"}']);
    expect(events.at(-1).structured_output).toEqual({ verdict: 'bad' });
  });

  it('prints its version', async () => {
    expect(await run({}, ['--version'])).toMatchObject({ exit: 0, text: '0.0.0 (scripted agent)\n' });
  });
});
