/**
 * Anthropic's Messages API, the part that is the same wherever it is served: reading a request, composing the answer,
 * the order of a stream's events, and how a stream can break.
 * In: a request body and a scripted turn. Out: a message, whole or as events. Talks to nobody.
 * Trap: each place has its own body version and its own fields that must not be there (`model` on Bedrock and Vertex).
 * https://docs.anthropic.com/en/api/messages-streaming
 */
import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Reply, ServiceFault } from './loopback-server.ts';
import type { AssistantTurn, MessagesRequest } from './script.ts';

/** How a stream goes wrong on its way. */
export type StreamFault =
  /** The stream begins and then says nothing more. */
  | { readonly kind: 'stall' }
  /** The connection breaks in the middle of the stream. */
  | { readonly kind: 'cut' }
  /** An exception event in the middle of the stream. */
  | { readonly kind: 'stream-exception'; readonly code?: string };

/** Faults of a model endpoint that speaks server-sent events. `only`: waits for a streamed call. */
export type ModelFault = (ServiceFault & { readonly only?: 'stream' }) | StreamFault;

/** A fault the stream can express; undefined: some other one. */
export function asStreamFault(fault: { readonly kind: string } | undefined): StreamFault | undefined {
  const kinds = ['stall', 'cut', 'stream-exception'];
  return fault !== undefined && kinds.includes(fault.kind) ? (fault as StreamFault) : undefined;
}

/** Whether a fault is meant for this call; faults of a stream wait for one. */
export function suitsCall(fault: ModelFault, streams: boolean): boolean {
  return streams || (asStreamFault(fault) === undefined && !('only' in fault && fault.only === 'stream'));
}

/** A request body the API refuses. */
export class BadMessages extends Error {}

export interface BodyRules {
  /** What `anthropic_version` in the body must be; undefined: the version travels in a header. */
  readonly version?: string;
  /** Fields that must not be there. */
  readonly surplus?: readonly string[];
  /** Fields that must be there besides `messages`. */
  readonly needs?: readonly string[];
}

/** Reads and judges a request. @throws BadMessages with the API's words */
export function readMessages(bytes: Buffer, rules: BodyRules): MessagesRequest {
  const malformed = 'Malformed input request, please reformat your input and try again.';
  let body: Record<string, unknown>;
  try {
    body = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
  } catch {
    throw new BadMessages(malformed);
  }
  if (typeof body !== 'object' || body === null) throw new BadMessages(malformed);
  if (rules.version !== undefined && body.anthropic_version !== rules.version) {
    const missing = body.anthropic_version === undefined;
    throw new BadMessages(missing ? 'anthropic_version: Field required' : 'Invalid API version');
  }
  for (const extra of rules.surplus ?? []) {
    if (extra in body) throw new BadMessages(`${extra}: Extra inputs are not permitted`);
  }
  for (const name of rules.needs ?? ['max_tokens']) {
    if (body[name] === undefined) throw new BadMessages(`${name}: Field required`);
  }
  if (body.max_tokens !== undefined && (!Number.isInteger(body.max_tokens) || Number(body.max_tokens) < 1)) {
    throw new BadMessages('max_tokens: Input should be greater than or equal to 1');
  }
  if (!Array.isArray(body.messages)) throw new BadMessages('messages: Field required');
  if (body.messages.length === 0) throw new BadMessages('messages: at least one message is required');
  return body as unknown as MessagesRequest;
}

export interface ComposedMessage {
  readonly id: string;
  readonly model: string;
  readonly content: AssistantTurn['content'];
  readonly stopReason: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

const CHARACTERS_PER_TOKEN = 4;

/** How many tokens a request of so many bytes is said to be. */
export const tokensOf = (bytes: number): number => Math.ceil(bytes / CHARACTERS_PER_TOKEN);

export interface Setting {
  /** How message ids begin: `msg_01`, `msg_bdrk_01`, `msg_vrtx_01`. */
  readonly prefix: string;
  readonly model: string;
  /** Size of the request. */
  readonly bytes: number;
}

/** Makes a message of a scripted turn. */
export function composeMessage(turn: AssistantTurn, request: MessagesRequest, setting: Setting): ComposedMessage {
  const calls = turn.content.some(({ type }) => type === 'tool_use');
  const said = JSON.stringify(turn.content.map((block) => (block.type === 'text' ? block.text : block.input)));
  const outputTokens = Math.min(tokensOf(said.length), request.max_tokens);
  return {
    id: setting.prefix + randomBytes(16).toString('hex').slice(0, 22),
    model: setting.model,
    content: turn.content,
    stopReason: turn.stopReason ?? (calls ? 'tool_use' : 'end_turn'),
    inputTokens: turn.usage?.inputTokens ?? tokensOf(setting.bytes),
    outputTokens: turn.usage?.outputTokens ?? outputTokens,
  };
}

const usageOf = (inputTokens: number, outputTokens: number): object => ({
  input_tokens: inputTokens,
  cache_creation_input_tokens: 0,
  cache_read_input_tokens: 0,
  output_tokens: outputTokens,
});

/** The message whole. */
export function messageBody(message: ComposedMessage): object {
  return {
    model: message.model,
    id: message.id,
    type: 'message',
    role: 'assistant',
    content: message.content,
    stop_reason: message.stopReason,
    stop_sequence: null,
    usage: usageOf(message.inputTokens, message.outputTokens),
  };
}

export interface MessageEvent {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The events of one streamed message, in order. */
export function messageEvents(message: ComposedMessage): MessageEvent[] {
  const started = {
    model: message.model,
    id: message.id,
    type: 'message',
    role: 'assistant',
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage: usageOf(message.inputTokens, 1),
  };
  const ended = {
    type: 'message_delta',
    delta: { stop_reason: message.stopReason, stop_sequence: null },
    usage: { output_tokens: message.outputTokens },
  };
  return [
    { type: 'message_start', message: started },
    ...message.content.flatMap(blockEvents),
    ended,
    { type: 'message_stop' },
  ];
}

const PIECE = 60;

/** Cuts a text the way it travels. */
export const piecesOf = (text: string): readonly string[] => text.match(new RegExp(`[\\s\\S]{1,${PIECE}}`, 'gu')) ?? [];

function blockEvents(block: AssistantTurn['content'][number], index: number): MessageEvent[] {
  const deltas = piecesOf(block.type === 'text' ? block.text : JSON.stringify(block.input)).map((piece) =>
    block.type === 'text' ? { type: 'text_delta', text: piece } : { type: 'input_json_delta', partial_json: piece },
  );
  const opened = block.type === 'text' ? { type: 'text', text: '' } : { ...block, input: {} };
  const at = (type: string, more: object): MessageEvent => ({ type, index, ...more });
  return [
    at('content_block_start', { content_block: opened }),
    ...deltas.map((delta) => at('content_block_delta', { delta })),
    at('content_block_stop', {}),
  ];
}

/** One server-sent event. */
export function sseFrame(event: MessageEvent): Buffer {
  return Buffer.from(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
}

/** A message as the client asked for it: whole, or as server-sent events. */
export function answerMessage(
  message: ComposedMessage,
  how: { streams: boolean; fault: ModelFault | undefined; paceMs: number | undefined; headers: Record<string, string> },
): Reply {
  if (!how.streams) {
    const headers = { 'content-type': 'application/json', ...how.headers };
    return { status: 200, headers, body: JSON.stringify(messageBody(message)) };
  }
  const fault = asStreamFault(how.fault);
  const code = (fault?.kind === 'stream-exception' ? fault.code : undefined) ?? 'overloaded_error';
  const error = { type: 'error', error: { type: code, message: 'Overloaded' } };
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache', ...how.headers },
    stream: (out) =>
      playFrames(out, messageEvents(message).map(sseFrame), { fault, exception: sseFrame(error), paceMs: how.paceMs }),
  };
}

export interface Performance {
  readonly fault?: StreamFault | undefined;
  /** What is sent in the middle when the fault is an exception. */
  readonly exception: Buffer;
  /** Pause between two events, milliseconds. */
  readonly paceMs?: number | undefined;
}

/** Sends the frames of a stream one by one; a fault strikes in the middle. */
export async function playFrames(out: ServerResponse, frames: readonly Buffer[], how: Performance): Promise<void> {
  const { fault, paceMs = 0 } = how;
  const breakAt = Math.floor(frames.length / 2);
  for (const [index, bytes] of frames.entries()) {
    if (out.destroyed) return;
    if (index === breakAt && fault?.kind === 'stall') return new Promise((resolve) => out.once('close', resolve));
    if (index === breakAt && fault?.kind === 'cut') {
      await new Promise<void>((resolve) => out.write(bytes.subarray(0, bytes.length >> 1), () => resolve()));
      out.destroy();
      return;
    }
    if (index === breakAt && fault?.kind === 'stream-exception') {
      out.write(how.exception);
      return;
    }
    out.write(bytes);
    if (paceMs > 0) await new Promise((resolve) => setTimeout(resolve, paceMs));
  }
}
