/**
 * OpenAI's Chat Completions API with tools: reading a conversation, composing the answer, the chunks of a stream.
 * In: a request body, a scripted turn. Out: the conversation in the script's own form; a completion, whole or as chunks.
 * Talks to nobody.
 * Trap: usage travels in a chunk of its own with no choices, and only when `stream_options.include_usage` asks for it; the
 * stream ends with `data: [DONE]`, which is no JSON.
 * https://platform.openai.com/docs/api-reference/chat
 */
import { randomBytes } from 'node:crypto';
import { piecesOf, tokensOf } from './messages-api.ts';
import type { AssistantTurn, Block, Message, MessagesRequest } from './script.ts';

/** A conversation the API refuses. */
export class BadChat extends Error {
  readonly parameter: string;
  constructor(parameter: string, message: string) {
    super(message);
    this.parameter = parameter;
  }
}

export interface ChatRequest {
  readonly model: string;
  readonly streams: boolean;
  readonly includesUsage: boolean;
  readonly asked: MessagesRequest;
  /** Size of the request. */
  readonly bytes: number;
}

interface ToolCall {
  readonly id?: unknown;
  readonly function?: { readonly name?: unknown; readonly arguments?: unknown };
}

interface ChatMessage {
  readonly role?: unknown;
  readonly content?: unknown;
  readonly tool_calls?: readonly ToolCall[];
  readonly tool_call_id?: unknown;
}

type Json = Readonly<Record<string, unknown>>;

const ROLES = ['system', 'developer', 'user', 'assistant', 'tool'];

/** Reads a body. @param deployment stands in for `model` where the path names it @throws BadChat with the API's words */
export function readChat(body: Json, bytes: number, deployment?: string): ChatRequest {
  const model = deployment ?? body.model;
  if (typeof model !== 'string') throw new BadChat('model', "Missing required parameter: 'model'.");
  const { messages } = body;
  if (!Array.isArray(messages) || messages.length === 0) {
    throw new BadChat('messages', "Missing required parameter: 'messages'.");
  }
  const said = messages as readonly ChatMessage[];
  checkMessages(said);
  const system = said.filter(({ role }) => role === 'system' || role === 'developer').map((one) => textOf(one.content));
  const options = body.stream_options as { include_usage?: unknown } | undefined;
  return {
    model,
    streams: body.stream === true,
    includesUsage: options?.include_usage === true,
    asked: {
      max_tokens: Number(body.max_completion_tokens ?? body.max_tokens ?? 4096),
      system: system.join('\n'),
      messages: conversation(said),
      tools: toolsOf(body.tools),
    },
    bytes,
  };
}

/** Every tool call is answered right after it, and nothing else is. */
function checkMessages(messages: readonly ChatMessage[]): void {
  let open: unknown[] = [];
  messages.forEach(({ role, tool_call_id, tool_calls }, at) => {
    if (!ROLES.includes(String(role))) throw new BadChat(`messages[${at}].role`, `Invalid value: '${String(role)}'.`);
    if (role === 'tool') {
      if (!open.includes(tool_call_id)) {
        const message =
          "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.";
        throw new BadChat(`messages[${at}].role`, message);
      }
      open = open.filter((id) => id !== tool_call_id);
      return;
    }
    refuseOpen(open);
    open = (tool_calls ?? []).map(({ id }) => id);
  });
  refuseOpen(open);
}

function refuseOpen(open: readonly unknown[]): void {
  if (open.length === 0) return;
  const message =
    "An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The " +
    `following tool_call_ids did not have response messages: ${open.join(', ')}`;
  throw new BadChat('messages', message);
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return (content as readonly { text?: unknown }[])
    .map(({ text }) => (typeof text === 'string' ? text : ''))
    .join('\n');
}

/** Tool messages become the results of one user message, as the script knows them. */
function conversation(messages: readonly ChatMessage[]): Message[] {
  const turns: { role: 'user' | 'assistant'; content: Block[] }[] = [];
  let results: Block[] | undefined;
  for (const message of messages) {
    if (message.role === 'tool') {
      if (!results) {
        results = [];
        turns.push({ role: 'user', content: results });
      }
      results.push({
        type: 'tool_result',
        tool_use_id: String(message.tool_call_id),
        content: textOf(message.content),
      });
      continue;
    }
    results = undefined;
    if (message.role === 'user')
      turns.push({ role: 'user', content: [{ type: 'text', text: textOf(message.content) }] });
    if (message.role === 'assistant') turns.push({ role: 'assistant', content: spoken(message) });
  }
  return turns;
}

function spoken(message: ChatMessage): Block[] {
  const text = textOf(message.content);
  const calls = (message.tool_calls ?? []).map((call): Block => {
    const input = parsed(String(call.function?.arguments ?? '{}'));
    return { type: 'tool_use', id: String(call.id), name: String(call.function?.name), input };
  });
  return [...(text === '' ? [] : [{ type: 'text', text } as const]), ...calls];
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return {};
  }
}

function toolsOf(tools: unknown): { name: string }[] {
  if (!Array.isArray(tools)) return [];
  return (tools as readonly { function?: { name?: unknown } }[]).flatMap((tool, at) => {
    const name = tool.function?.name;
    if (typeof name === 'string') return [{ name }];
    throw new BadChat(`tools[${at}].function`, `Missing required parameter: 'tools[${at}].function'.`);
  });
}

export interface ChatAnswer {
  /** The body of an answer that is not streamed. */
  readonly whole: object;
  /** The server-sent events of one that is, `[DONE]` included. */
  readonly frames: readonly Buffer[];
}

const FINISHES = { end_turn: 'stop', tool_use: 'tool_calls', max_tokens: 'length', refusal: 'content_filter' } as const;

/** Makes a completion of a scripted turn. */
export function composeChat(
  turn: AssistantTurn,
  request: Pick<ChatRequest, 'model' | 'bytes' | 'includesUsage'>,
): ChatAnswer {
  const text = turn.content.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('');
  const calls = turn.content.flatMap((block) => (block.type === 'tool_use' ? [block] : []));
  const toolCalls = calls.map(({ id, name, input }) => ({
    id,
    type: 'function',
    function: { name, arguments: JSON.stringify(input) },
  }));
  const finish = FINISHES[turn.stopReason ?? (calls.length > 0 ? 'tool_use' : 'end_turn')];
  const usage = usageOf(turn, request.bytes, text.length + JSON.stringify(toolCalls).length);
  const common = {
    id: `chatcmpl-${randomBytes(16).toString('hex')}`,
    created: Math.floor(Date.now() / 1000),
    model: request.model,
  };
  const message = {
    role: 'assistant',
    content: text === '' ? null : text,
    refusal: null,
    ...(toolCalls.length > 0 && { tool_calls: toolCalls }),
  };
  const choices = [{ index: 0, message, finish_reason: finish, logprobs: null }];
  const chunk = (delta: object, finish_reason: string | null = null): object => ({
    ...common,
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta, finish_reason }],
  });
  const chunks = [
    chunk({ role: 'assistant', content: toolCalls.length > 0 && text === '' ? null : '' }),
    ...piecesOf(text).map((content) => chunk({ content })),
    ...toolCalls.flatMap((call, index) => callDeltas(call, index).map((delta) => chunk(delta))),
    chunk({}, finish),
    ...(request.includesUsage ? [{ ...common, object: 'chat.completion.chunk', choices: [], usage }] : []),
  ];
  return {
    whole: { ...common, object: 'chat.completion', choices, usage },
    frames: [...chunks.map((one) => JSON.stringify(one)), '[DONE]'].map((line) => Buffer.from(`data: ${line}\n\n`)),
  };
}

/** A call is opened with its id and name; its arguments follow in pieces that know the call by its index alone. */
function callDeltas(
  call: { readonly id: string; readonly function: { name: string; arguments: string } },
  index: number,
): object[] {
  const opened = { index, id: call.id, type: 'function', function: { name: call.function.name, arguments: '' } };
  const pieces = piecesOf(call.function.arguments).map((piece) => ({ index, function: { arguments: piece } }));
  return [opened, ...pieces].map((one) => ({ tool_calls: [one] }));
}

function usageOf(turn: AssistantTurn, bytes: number, said: number): object {
  const prompt = turn.usage?.inputTokens ?? tokensOf(bytes);
  const completion = turn.usage?.outputTokens ?? tokensOf(said);
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    prompt_tokens_details: { cached_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0 },
  };
}
