/**
 * The Converse API of Amazon Bedrock: one form of request and answer for every model.
 * In: a request body, a composed message. Out: what the scripted model reads, the answer whole or as event-stream frames.
 * Talks to nobody.
 * Traps: a text block of a stream has no start event, only a tool call has; a conversation that holds a tool call must still
 * bring its `toolConfig`; tool results answer exactly the calls of the turn before.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStream.html
 */
import { encodeMessage } from './event-stream.ts';
import { BadMessages, type ComposedMessage, piecesOf } from './messages-api.ts';
import type { Block, Message, MessagesRequest } from './script.ts';

type Json = Readonly<Record<string, unknown>>;

const MALFORMED = 'Malformed input request, please reformat your input and try again.';
/** What a model of the service says at most when the request does not tell. */
const DEFAULT_MAX_TOKENS = 4096;
const TOOL_NAME = /^[a-zA-Z0-9_-]{1,64}$/;

function object(value: unknown): Json | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Json) : undefined;
}

function needed(value: unknown): Json {
  const found = object(value);
  if (!found) throw new BadMessages(MALFORMED);
  return found;
}

function list(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new BadMessages(`The ${name} field must be an array.`);
  return value;
}

function words(value: unknown): string {
  if (typeof value !== 'string') throw new BadMessages(MALFORMED);
  return value;
}

/** Reads and judges a request; what is no text or tool block is passed over. @throws BadMessages with the API's words */
export function readConverse(bytes: Buffer): MessagesRequest {
  let parsed: unknown;
  try {
    parsed = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new BadMessages(MALFORMED);
  }
  const body = needed(parsed);
  const messages = list(body.messages, 'messages').map(readMessage);
  checkTurns(messages);
  const tools = body.toolConfig === undefined ? undefined : readTools(needed(body.toolConfig));
  checkCalls(messages, tools !== undefined);
  const system = list(body.system ?? [], 'system').flatMap((part) => {
    const { text } = needed(part);
    return text === undefined ? [] : [{ type: 'text', text: words(text) }];
  });
  const maxTokens = object(body.inferenceConfig)?.maxTokens ?? DEFAULT_MAX_TOKENS;
  if (!Number.isInteger(maxTokens) || Number(maxTokens) < 1) {
    throw new BadMessages(
      `1 validation error detected: Value '${String(maxTokens)}' at 'inferenceConfig.maxTokens' failed to satisfy constraint: Member must have value greater than or equal to 1`,
    );
  }
  return { max_tokens: Number(maxTokens), messages, system, ...(tools === undefined ? {} : { tools }) };
}

function readTools(config: Json): { name: string }[] {
  const tools = list(config.tools, 'tools').flatMap((entry) => {
    const spec = object(needed(entry).toolSpec);
    if (!spec) return [];
    const name = words(spec.name);
    if (!TOOL_NAME.test(name)) {
      throw new BadMessages(
        `1 validation error detected: Value '${name}' at 'toolConfig.tools' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_-]+`,
      );
    }
    if (object(object(spec.inputSchema)?.json)?.type !== 'object') {
      throw new BadMessages(`The value at toolConfig.tools.toolSpec.inputSchema.json.type must be one of: object.`);
    }
    return [{ name }];
  });
  if (tools.length === 0) {
    throw new BadMessages(
      "1 validation error detected: Value '[]' at 'toolConfig.tools' failed to satisfy constraint: Member must have length greater than or equal to 1",
    );
  }
  return tools;
}

function readMessage(value: unknown, at: number): Message {
  const message = needed(value);
  const { role } = message;
  if (role !== 'user' && role !== 'assistant') throw new BadMessages(MALFORMED);
  const content = list(message.content, 'content');
  if (content.length === 0) {
    throw new BadMessages(
      `The content field in the Message object at messages.${at} is empty. Add a ContentBlock object to the content field and try again.`,
    );
  }
  return { role, content: content.flatMap((block, index) => readBlock(needed(block), at, index)) };
}

function readBlock(block: Json, at: number, index: number): Block[] {
  const { text, toolUse, toolResult } = block;
  if (text !== undefined) {
    if (words(text).trim() === '') {
      throw new BadMessages(
        `The text field in the ContentBlock object at messages.${at}.content.${index} is blank. Add text to the text field, and try again.`,
      );
    }
    return [{ type: 'text', text: words(text) }];
  }
  if (toolUse !== undefined) {
    const call = needed(toolUse);
    return [{ type: 'tool_use', id: words(call.toolUseId), name: words(call.name), input: needed(call.input) }];
  }
  if (toolResult !== undefined) {
    const result = needed(toolResult);
    const content = list(result.content, 'content').map((part) => {
      const { text: said, json } = needed(part);
      return { type: 'text', text: said === undefined ? JSON.stringify(json ?? null) : words(said) };
    });
    return [
      { type: 'tool_result', tool_use_id: words(result.toolUseId), content, is_error: result.status === 'error' },
    ];
  }
  return [];
}

const blocksOf = (message: Message | undefined): readonly Block[] =>
  typeof message?.content === 'string' ? [] : (message?.content ?? []);

function checkTurns(messages: readonly Message[]): void {
  if (messages.length === 0) throw new BadMessages('The messages field must hold at least one message.');
  if (messages[0]?.role !== 'user') {
    throw new BadMessages(
      'A conversation must start with a user message. Try again with a conversation that starts with a user message.',
    );
  }
}

/** Every call is answered in the next message, and nothing else is. */
function checkCalls(messages: readonly Message[], configured: boolean): void {
  messages.forEach((message, at) => {
    const results = blocksOf(message).flatMap((block) => (block.type === 'tool_result' ? [block.tool_use_id] : []));
    const calls = blocksOf(messages[at - 1]).flatMap((block) => (block.type === 'tool_use' ? [block.id] : []));
    if ((results.length > 0 || calls.length > 0) && !configured) {
      throw new BadMessages('The toolConfig field must be defined when using toolUse and toolResult content blocks.');
    }
    const open = calls.filter((id) => !results.includes(id));
    if (open.length > 0) {
      throw new BadMessages(
        `Expected toolResult blocks at messages.${at}.content for the following Ids: ${open.join(', ')}`,
      );
    }
    if (results.some((id) => !calls.includes(id))) {
      throw new BadMessages(
        `The number of toolResult blocks at messages.${at}.content exceeds the number of toolUse blocks of previous turn.`,
      );
    }
  });
}

const STOPS: Readonly<Record<string, string>> = { refusal: 'content_filtered' };

const stopOf = (message: ComposedMessage): string => STOPS[message.stopReason] ?? message.stopReason;

const usageOf = ({ inputTokens, outputTokens }: ComposedMessage): object => ({
  inputTokens,
  outputTokens,
  totalTokens: inputTokens + outputTokens,
  cacheReadInputTokens: 0,
  cacheWriteInputTokens: 0,
});

/** The answer of `Converse`. */
export function converseBody(message: ComposedMessage): object {
  const content = message.content.map((block) =>
    block.type === 'text'
      ? { text: block.text }
      : { toolUse: { toolUseId: block.id, name: block.name, input: block.input } },
  );
  return {
    output: { message: { role: 'assistant', content } },
    stopReason: stopOf(message),
    usage: usageOf(message),
    metrics: { latencyMs: 120 },
  };
}

/** The frames of `ConverseStream`, in order. */
export function converseFrames(message: ComposedMessage): Buffer[] {
  return [
    frame('messageStart', { role: 'assistant' }),
    ...message.content.flatMap(blockFrames),
    frame('messageStop', { stopReason: stopOf(message) }),
    frame('metadata', { usage: usageOf(message), metrics: { latencyMs: 120 } }),
  ];
}

function blockFrames(block: ComposedMessage['content'][number], contentBlockIndex: number): Buffer[] {
  const delta = (change: object): Buffer => frame('contentBlockDelta', { contentBlockIndex, delta: change });
  const stop = frame('contentBlockStop', { contentBlockIndex });
  if (block.type === 'text') return [...piecesOf(block.text).map((text) => delta({ text })), stop];
  const start = { toolUse: { toolUseId: block.id, name: block.name } };
  return [
    frame('contentBlockStart', { contentBlockIndex, start }),
    ...piecesOf(JSON.stringify(block.input)).map((input) => delta({ toolUse: { input } })),
    stop,
  ];
}

function frame(type: string, event: object): Buffer {
  const bytes = JSON.stringify(event);
  // `p` is the padding the service adds so that lengths tell less.
  const p = 'abcdefghijklmnopqrstuvwxyz'.slice(0, 1 + (bytes.length % 26));
  return encodeMessage({
    headers: { ':event-type': type, ':content-type': 'application/json', ':message-type': 'event' },
    payload: Buffer.from(JSON.stringify({ ...event, p })),
  });
}
