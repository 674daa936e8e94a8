/**
 * OpenAI's two model APIs, the part that is the same at OpenAI and on Azure: short text answers, whole or streamed.
 * In: a Responses or Chat Completions body. Out: the scripted model's text in that API's form. Talks to nobody.
 * Trap: only Chat Completions ends its stream with `data: [DONE]`.
 * https://platform.openai.com/docs/api-reference/responses-streaming
 */
import { randomBytes } from 'node:crypto';
import { type Reply, readJsonObject } from './loopback-server.ts';
import { asStreamFault, type ModelFault, piecesOf, playFrames, tokensOf } from './messages-api.ts';
import type { Message, MessagesRequest, ScriptedModel } from './script.ts';

export type OpenAiApi = 'responses' | 'chat';

/** A request body the API refuses. */
export class BadRequest extends Error {
  readonly parameter: string;
  constructor(parameter: string, message: string) {
    super(message);
    this.parameter = parameter;
  }
}

export interface ModelRequest {
  readonly api: OpenAiApi;
  readonly model: string;
  readonly streams: boolean;
  readonly asked: MessagesRequest;
  readonly bytes: number;
}

interface Item {
  readonly role?: string;
  readonly content?: string | readonly { readonly text?: string }[];
}

/** Reads a body. @param deployment stands in for `model` where the path names it @throws BadRequest */
export function readModelRequest(bytes: Buffer, api: OpenAiApi, deployment?: string): ModelRequest {
  const body = readJsonObject(bytes);
  if (!body) throw new BadRequest('', 'We could not parse the JSON body of your request.');
  const model = deployment ?? body.model;
  if (typeof model !== 'string') throw new BadRequest('model', "Missing required parameter: 'model'.");
  const name = api === 'chat' ? 'messages' : 'input';
  const given = body[name];
  const items = typeof given === 'string' ? [{ role: 'user', content: given }] : given;
  if (!Array.isArray(items) || items.length === 0) {
    throw new BadRequest(name, `Missing required parameter: '${name}'.`);
  }
  const limit = Number(body.max_output_tokens ?? body.max_completion_tokens ?? body.max_tokens ?? 4096);
  const asked = { max_tokens: limit, messages: (items as Item[]).map(asMessage) };
  return { api, model, streams: body.stream === true, asked, bytes: bytes.length };
}

function asMessage({ role, content = '' }: Item): Message {
  const text = typeof content === 'string' ? content : content.map((part) => part.text ?? '').join('\n');
  return { role: role === 'assistant' ? 'assistant' : 'user', content: text };
}

export interface AnswerOptions {
  readonly model: ScriptedModel;
  readonly fault: ModelFault | undefined;
  readonly paceMs: number | undefined;
}

/** Lets the scripted model speak. */
export function answerModelRequest(request: ModelRequest, options: AnswerOptions): Reply {
  const turn = options.model(request.asked);
  const text = turn.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
  const made = request.api === 'chat' ? chat(request, text) : responses(request, text);
  if (!request.streams) {
    return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(made.whole) };
  }
  const fault = asStreamFault(options.fault);
  const exception = Buffer.from(
    `event: error\ndata: ${JSON.stringify({ type: 'error', code: 'server_error', message: 'The server had an error.' })}\n\n`,
  );
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream; charset=utf-8' },
    stream: (out) => playFrames(out, made.frames, { fault, exception, paceMs: options.paceMs }),
  };
}

interface Made {
  readonly whole: object;
  readonly frames: readonly Buffer[];
}

const identifier = (prefix: string): string => prefix + randomBytes(24).toString('hex');
const seconds = (): number => Math.floor(Date.now() / 1000);

function chat(request: ModelRequest, text: string): Made {
  const id = identifier('chatcmpl-');
  const usage = {
    prompt_tokens: tokensOf(request.bytes),
    completion_tokens: tokensOf(text.length),
    total_tokens: tokensOf(request.bytes) + tokensOf(text.length),
  };
  const common = { id, created: seconds(), model: request.model };
  const message = { role: 'assistant', content: text, refusal: null };
  const whole = {
    ...common,
    object: 'chat.completion',
    choices: [{ index: 0, message, finish_reason: 'stop', logprobs: null }],
    usage,
  };
  const chunk = (delta: object, finish: string | null): object => ({
    ...common,
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta, finish_reason: finish }],
  });
  const chunks = [
    chunk({ role: 'assistant', content: '' }, null),
    ...piecesOf(text).map((content) => chunk({ content }, null)),
    chunk({}, 'stop'),
  ];
  const lines = [...chunks.map((one) => JSON.stringify(one)), '[DONE]'];
  return { whole, frames: lines.map((line) => Buffer.from(`data: ${line}\n\n`)) };
}

function responses(request: ModelRequest, text: string): Made {
  const part = { type: 'output_text', text, annotations: [] };
  const item = { id: identifier('msg_'), type: 'message', role: 'assistant', status: 'completed', content: [part] };
  const usage = {
    input_tokens: tokensOf(request.bytes),
    output_tokens: tokensOf(text.length),
    total_tokens: tokensOf(request.bytes) + tokensOf(text.length),
  };
  const base = {
    id: identifier('resp_'),
    object: 'response',
    created_at: seconds(),
    model: request.model,
    error: null,
  };
  const whole = { ...base, status: 'completed', output: [item], usage };
  const begun = { ...base, status: 'in_progress', output: [], usage: null };
  const at = { item_id: item.id, output_index: 0, content_index: 0 };
  const events = [
    { type: 'response.created', response: begun },
    { type: 'response.output_item.added', output_index: 0, item: { ...item, status: 'in_progress', content: [] } },
    { type: 'response.content_part.added', ...at, part: { ...part, text: '' } },
    ...piecesOf(text).map((delta) => ({ type: 'response.output_text.delta', ...at, delta })),
    { type: 'response.output_text.done', ...at, text },
    { type: 'response.content_part.done', ...at, part },
    { type: 'response.output_item.done', output_index: 0, item },
    { type: 'response.completed', response: whole },
  ];
  const frames = events.map((event, sequence_number) =>
    Buffer.from(`event: ${event.type}\ndata: ${JSON.stringify({ ...event, sequence_number })}\n\n`),
  );
  return { whole, frames };
}
