/**
 * A tiny agent for demonstrations without the real CLI: takes Claude Code's flags, speaks Bedrock for real, runs Read
 * calls below its working folder, and prints Claude Code's stream of JSON lines.
 * In: argv, environment, the task on stdin. Out: JSON lines on stdout, an exit status. Hosts: ANTHROPIC_BEDROCK_BASE_URL,
 * else bedrock-runtime.REGION.amazonaws.com.
 * Trap: it is no coding agent: what it says comes from whatever model answers, in the demo a script.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { resolve, sep } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { signRequest } from './aws-sigv4.ts';
import { decodeMessages } from './event-stream.ts';
import type { Message, TextBlock, ToolResultBlock, ToolUseBlock } from './script.ts';

const VERSION = '0.0.0 (scripted agent)';
const LONGEST_CONVERSATION = 20;
const DOLLARS_PER_INPUT_TOKEN = 3e-6;
const DOLLARS_PER_OUTPUT_TOKEN = 15e-6;

type Env = Readonly<Record<string, string | undefined>>;

/** A refusal of the model endpoint. */
class ApiError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

interface Answer {
  readonly id: string;
  readonly content: (TextBlock | ToolUseBlock)[];
  readonly stopReason: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

interface Denial {
  readonly tool_name: string;
  readonly tool_use_id: string;
  readonly tool_input: unknown;
}

/**
 * Runs the agent once.
 * @param argv flags as the claude CLI gets them, without node and script; unknown ones are ignored
 * @param cwd folder that Read calls stay in
 * @returns exit status: 0 done, 1 failed
 */
export async function scriptedAgent(
  argv: readonly string[],
  env: Env,
  stdin: Readable,
  stdout: Writable,
  cwd: string = process.cwd(),
): Promise<number> {
  if (argv.includes('--version') || argv.includes('-v')) {
    stdout.write(`${VERSION}\n`);
    return 0;
  }
  const session = new Session(argv, env, stdout, realpathSync(cwd));
  return session.run(await readAll(stdin));
}

class Session {
  readonly #argv: readonly string[];
  readonly #env: Env;
  readonly #stdout: Writable;
  readonly #cwd: string;
  readonly #id: string;
  readonly #model: string;
  readonly #started = Date.now();
  readonly #denials: Denial[] = [];
  #inputTokens = 0;
  #outputTokens = 0;
  #turns = 0;
  #structured: unknown;

  constructor(argv: readonly string[], env: Env, stdout: Writable, cwd: string) {
    this.#argv = argv;
    this.#env = env;
    this.#stdout = stdout;
    this.#cwd = cwd;
    this.#id = flag(argv, '--session-id') ?? randomUUID();
    this.#model = flag(argv, '--model') ?? env.ANTHROPIC_MODEL ?? '';
  }

  async run(task: string): Promise<number> {
    this.#emit({
      type: 'system',
      subtype: 'init',
      cwd: this.#cwd,
      tools: this.#tools().map(({ name }) => name),
      mcp_servers: [],
      model: this.#model,
      permissionMode: flag(this.#argv, '--permission-mode') ?? 'default',
      slash_commands: [],
      apiKeySource: 'none',
      claude_code_version: VERSION,
      output_style: 'default',
    });
    try {
      const final = await this.#converse(task);
      return this.#finish({ subtype: 'success', is_error: false, result: final.text, stop_reason: final.stopReason });
    } catch (error) {
      const status = error instanceof ApiError ? error.status : null;
      const result = `API Error: ${error instanceof Error ? error.message : 'unknown'}`;
      return this.#finish({ subtype: 'success', is_error: true, result, api_error_status: status });
    }
  }

  async #converse(task: string): Promise<{ text: string; stopReason: string }> {
    const messages: Message[] = [{ role: 'user', content: [{ type: 'text', text: task }] }];
    const limit = Number(flag(this.#argv, '--max-turns') ?? LONGEST_CONVERSATION);
    while (this.#turns < limit) {
      const answer = await this.#ask(messages);
      this.#hear(answer);
      messages.push({ role: 'assistant', content: answer.content });
      const calls = answer.content.filter((block): block is ToolUseBlock => block.type === 'tool_use');
      if (calls.length === 0) {
        const text = answer.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
        return { text, stopReason: answer.stopReason };
      }
      const results = calls.map((call) => this.#use(call));
      messages.push({ role: 'user', content: results });
      for (const result of results) {
        this.#emit({ type: 'user', message: { role: 'user', content: [result] }, parent_tool_use_id: null });
      }
    }
    throw new Error(`Reached max turns (${limit})`);
  }

  #hear(answer: Answer): void {
    this.#turns += 1;
    this.#inputTokens += answer.inputTokens;
    this.#outputTokens += answer.outputTokens;
    const usage = { input_tokens: answer.inputTokens, output_tokens: answer.outputTokens };
    for (const block of answer.content) {
      const message = {
        id: answer.id,
        type: 'message',
        role: 'assistant',
        model: this.#model,
        content: [block],
        stop_reason: null,
        stop_sequence: null,
        usage,
      };
      this.#emit({ type: 'assistant', message, parent_tool_use_id: null });
    }
  }

  #finish(outcome: Readonly<Record<string, unknown>> & { readonly is_error: boolean }): number {
    const usage = {
      input_tokens: this.#inputTokens,
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 0,
      output_tokens: this.#outputTokens,
    };
    const cost = this.#inputTokens * DOLLARS_PER_INPUT_TOKEN + this.#outputTokens * DOLLARS_PER_OUTPUT_TOKEN;
    const spent = Date.now() - this.#started;
    this.#emit({
      type: 'result',
      ...outcome,
      duration_ms: spent,
      duration_api_ms: spent,
      num_turns: this.#turns,
      total_cost_usd: cost,
      usage,
      modelUsage: {
        [this.#model]: { inputTokens: this.#inputTokens, outputTokens: this.#outputTokens, costUSD: cost },
      },
      permission_denials: this.#denials,
      terminal_reason: outcome.is_error ? 'error' : 'completed',
      ...(this.#structured !== undefined && { structured_output: this.#structured }),
    });
    return outcome.is_error ? 1 : 0;
  }

  #emit(event: Readonly<Record<string, unknown>>): void {
    this.#stdout.write(`${JSON.stringify({ ...event, session_id: this.#id, uuid: randomUUID() })}\n`);
  }

  #tools(): { name: string; description: string; input_schema: unknown }[] {
    const schema = flag(this.#argv, '--json-schema');
    const path = { type: 'object', properties: { file_path: { type: 'string' } }, required: ['file_path'] };
    const read = { name: 'Read', description: 'Reads a file.', input_schema: path };
    if (schema === undefined) return [read];
    const structured = { name: 'StructuredOutput', description: 'Gives the answer.', input_schema: JSON.parse(schema) };
    return [read, structured];
  }

  #use(call: ToolUseBlock): ToolResultBlock {
    const result = (content: string, failed = false): ToolResultBlock => ({
      type: 'tool_result',
      tool_use_id: call.id,
      content,
      ...(failed && { is_error: true }),
    });
    if (call.name === 'StructuredOutput') {
      this.#structured = call.input;
      return result('Structured output provided successfully');
    }
    if (call.name !== 'Read') {
      this.#denials.push({ tool_name: call.name, tool_use_id: call.id, tool_input: call.input });
      return result(`This agent has no permission to use ${call.name}.`, true);
    }
    try {
      return result(this.#read(String(call.input.file_path)));
    } catch {
      return result('File does not exist.', true);
    }
  }

  /** Numbered lines, as the Read tool gives them. @throws when the file is absent or outside the folder */
  #read(path: string): string {
    const file = realpathSync(resolve(this.#cwd, path));
    if (!file.startsWith(this.#cwd + sep)) throw new Error('outside the working folder');
    const lines = readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');
    return lines.map((line, index) => `${String(index + 1).padStart(6)}→${line}`).join('\n');
  }

  async #ask(messages: readonly Message[]): Promise<Answer> {
    const base = this.#env.ANTHROPIC_BEDROCK_BASE_URL ?? `https://bedrock-runtime.${this.#region()}.amazonaws.com`;
    const url = new URL(
      `${base.replace(/\/$/, '')}/model/${encodeURIComponent(this.#model)}/invoke-with-response-stream`,
    );
    const body = JSON.stringify({
      anthropic_version: 'bedrock-2023-05-31',
      max_tokens: 4096,
      system: `You are a scripted agent.\nWorking directory: ${this.#cwd}`,
      messages,
      tools: this.#tools(),
    });
    const response = await post(url, this.#authorise(url, body), body);
    const bytes = await readBytes(response);
    if (response.statusCode !== 200)
      throw new ApiError(response.statusCode ?? 0, errorText(response.statusCode, bytes));
    return assemble(bytes);
  }

  #region(): string {
    return this.#env.AWS_REGION ?? this.#env.AWS_DEFAULT_REGION ?? 'us-east-1';
  }

  #authorise(url: URL, body: string): Record<string, string> {
    const env = this.#env;
    const bearer =
      env.AWS_BEARER_TOKEN_BEDROCK ?? (env.CLAUDE_CODE_SKIP_BEDROCK_AUTH ? env.ANTHROPIC_AUTH_TOKEN : undefined);
    if (bearer) return { 'content-type': 'application/json', authorization: `Bearer ${bearer}` };
    if (!env.AWS_ACCESS_KEY_ID || !env.AWS_SECRET_ACCESS_KEY) throw new Error('no AWS credentials in the environment');
    const keys = {
      accessKeyId: env.AWS_ACCESS_KEY_ID,
      secretAccessKey: env.AWS_SECRET_ACCESS_KEY,
      sessionToken: env.AWS_SESSION_TOKEN,
    };
    const place = { region: this.#region(), service: 'bedrock', now: Date.now() };
    return signRequest({ method: 'POST', url, body }, keys, place);
  }
}

function flag(argv: readonly string[], name: string): string | undefined {
  const joined = argv.find((argument) => argument.startsWith(`${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 1);
  const at = argv.indexOf(name);
  return at < 0 ? undefined : argv[at + 1];
}

function post(url: URL, headers: Record<string, string>, body: string): Promise<IncomingMessage> {
  return new Promise((done, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const sent = send(url, { method: 'POST', headers, agent: false }, done);
    sent.on('error', reject);
    sent.end(body);
  });
}

async function readBytes(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks);
}

async function readAll(stream: Readable): Promise<string> {
  return (await readBytes(stream)).toString('utf8');
}

function errorText(status: number | undefined, bytes: Buffer): string {
  try {
    return `${status} ${(JSON.parse(bytes.toString('utf8')) as { message?: string }).message ?? ''}`;
  } catch {
    return `${status}`;
  }
}

interface StreamEvent {
  readonly type: string;
  readonly index?: number;
  readonly message?: { readonly id: string; readonly usage: { readonly input_tokens: number } };
  readonly content_block?: { readonly type: string; readonly id?: string; readonly name?: string };
  readonly delta?: { readonly text?: string; readonly partial_json?: string; readonly stop_reason?: string };
  readonly usage?: { readonly output_tokens: number };
}

/** Puts one streamed message together. @throws Error on an exception event or a stream that ends early */
function assemble(bytes: Buffer): Answer {
  const events = decodeMessages(bytes).messages.map(({ headers, payload }): StreamEvent => {
    const text = payload.toString('utf8');
    if (headers[':message-type'] !== 'event') throw new Error(headers[':exception-type'] ?? 'stream error');
    return JSON.parse(Buffer.from((JSON.parse(text) as { bytes: string }).bytes, 'base64').toString('utf8'));
  });
  const start = events.find(({ type }) => type === 'message_start');
  const end = events.find(({ type }) => type === 'message_delta');
  if (!start || !end) throw new Error('the stream ended early');
  const content = events.flatMap((event) => {
    if (event.type !== 'content_block_start') return [];
    const pieces = events.filter(({ type, index }) => type === 'content_block_delta' && index === event.index);
    const text = pieces.map(({ delta }) => delta?.text ?? delta?.partial_json ?? '').join('');
    return [blockOf(event, text)];
  });
  return {
    id: start.message?.id ?? '',
    content,
    stopReason: end.delta?.stop_reason ?? 'end_turn',
    inputTokens: start.message?.usage.input_tokens ?? 0,
    outputTokens: end.usage?.output_tokens ?? 0,
  };
}

function blockOf(event: StreamEvent, text: string): TextBlock | ToolUseBlock {
  const block = event.content_block;
  if (block?.type !== 'tool_use') return { type: 'text', text };
  return { type: 'tool_use', id: block.id ?? '', name: block.name ?? '', input: JSON.parse(text || '{}') };
}
