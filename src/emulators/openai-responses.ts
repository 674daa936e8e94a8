/**
 * OpenAI's Responses API with tools: reading a conversation, composing the answer, the events of a stream.
 * In: a request body, a scripted turn. Out: the conversation in the script's own form; a response, whole or as events.
 * Talks to nobody.
 * Traps: what belongs to one turn are separate items here, and the answer to a call names it by `call_id`, not by its item id;
 * a freeform (custom) tool takes plain text, not JSON; strict JSON schemas must close every object and require every property.
 * https://platform.openai.com/docs/api-reference/responses
 * https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
 */
import { randomBytes } from 'node:crypto';
import { piecesOf, tokensOf } from './messages-api.ts';
import type { AssistantTurn, Block, Message, MessagesRequest, ToolUseBlock } from './script.ts';

/** A conversation the API refuses. */
export class BadResponses extends Error {
  readonly parameter: string;
  readonly code: string | null;
  constructor(parameter: string, message: string, code: string | null = null) {
    super(message);
    this.parameter = parameter;
    this.code = code;
  }
}

type ToolKind = 'function' | 'custom' | 'local_shell' | 'tool_search';

interface OfferedTool {
  readonly kind: ToolKind;
  readonly namespace?: string | undefined;
}

export interface ResponsesRequest {
  readonly model: string;
  readonly streams: boolean;
  readonly asked: MessagesRequest;
  /** Size of the request. */
  readonly bytes: number;
  /** How each tool on offer is called, by name. */
  readonly offered: ReadonlyMap<string, OfferedTool>;
  /** The answer must fill a JSON schema. */
  readonly structured: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/** Reads a body. @param deployment stands in for `model` where the path names it @throws BadResponses with the API's words */
export function readResponses(body: Json, bytes: number, deployment?: string): ResponsesRequest {
  const model = deployment ?? body.model;
  if (typeof model !== 'string') throw new BadResponses('model', "Missing required parameter: 'model'.");
  const items = itemsOf(body.input);
  checkCalls(items);
  const offered = new Map(toolsOf([...array(body.tools), ...items.flatMap(({ tools }) => array(tools))]));
  const system = items
    .filter(({ role }) => role === 'developer' || role === 'system')
    .map((one) => textOf(one.content));
  if (typeof body.instructions === 'string') system.unshift(body.instructions);
  return {
    model,
    streams: body.stream === true,
    asked: {
      max_tokens: Number(body.max_output_tokens ?? 4096),
      system: system.join('\n'),
      messages: conversation(items),
      tools: [...offered.keys()].map((name) => ({ name })),
    },
    bytes,
    offered,
    structured: readFormat(body.text),
  };
}

const array = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function itemsOf(input: unknown): readonly Json[] {
  if (typeof input === 'string') return [{ role: 'user', content: input }];
  if (Array.isArray(input) && input.length > 0) return input as readonly Json[];
  throw new BadResponses('input', "Missing required parameter: 'input'.");
}

const CALLS = ['function_call', 'custom_tool_call', 'local_shell_call', 'tool_search_call'];
const OUTPUTS = ['function_call_output', 'custom_tool_call_output', 'local_shell_call_output', 'tool_search_output'];

/** Every call has its answer, and no answer is without its call. */
function checkCalls(items: readonly Json[]): void {
  const idsOf = (types: readonly string[]): unknown[] =>
    items.filter(({ type }) => types.includes(String(type))).map(({ call_id }) => call_id);
  const [called, answered] = [idsOf(CALLS), idsOf(OUTPUTS)];
  const stray = answered.find((id) => !called.includes(id));
  if (stray !== undefined) {
    throw new BadResponses('input', `No tool call found for function call output with call_id ${String(stray)}.`);
  }
  const open = called.find((id) => !answered.includes(id));
  if (open !== undefined) throw new BadResponses('input', `No tool output found for function call ${String(open)}.`);
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  return array(content)
    .map((part) => (part as Json).text)
    .filter((text) => typeof text === 'string')
    .join('\n');
}

/** Items that follow each other on one side become one message, as the script knows them. */
function conversation(items: readonly Json[]): Message[] {
  const turns: { role: 'user' | 'assistant'; content: Block[] }[] = [];
  for (const item of items) {
    const said = blockOf(item);
    if (!said) continue;
    const last = turns.at(-1);
    if (last?.role === said.role) last.content.push(said.block);
    else turns.push({ role: said.role, content: [said.block] });
  }
  return turns;
}

function blockOf(item: Json): { role: 'user' | 'assistant'; block: Block } | undefined {
  const type = String(item.type ?? 'message');
  if (type === 'message' && (item.role === 'user' || item.role === 'assistant')) {
    return { role: item.role, block: { type: 'text', text: textOf(item.content) } };
  }
  const id = String(item.call_id);
  if (OUTPUTS.includes(type)) {
    return { role: 'user', block: { type: 'tool_result', tool_use_id: id, content: textOf(item.output) } };
  }
  if (!CALLS.includes(type)) return undefined;
  return { role: 'assistant', block: { type: 'tool_use', id, ...calledOf(type, item) } };
}

function calledOf(type: string, item: Json): { name: string; input: Json } {
  if (type === 'custom_tool_call') return { name: String(item.name), input: { input: item.input } };
  if (type === 'local_shell_call') return { name: 'local_shell', input: (item.action ?? {}) as Json };
  if (type === 'tool_search_call') return { name: 'tool_search', input: (item.arguments ?? {}) as Json };
  return { name: String(item.name), input: parsed(String(item.arguments ?? '{}')) };
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return {};
  }
}

/** Tools that run at the client; those that the service runs itself (web search) are never called by a script. */
function toolsOf(tools: readonly unknown[], namespace?: string): [string, OfferedTool][] {
  return (tools as readonly Json[]).flatMap((tool): [string, OfferedTool][] => {
    const name = tool.name;
    if (tool.type === 'namespace') return toolsOf(array(tool.tools), String(name));
    if (tool.type === 'local_shell' || tool.type === 'tool_search') return [[tool.type, { kind: tool.type }]];
    if (tool.type !== 'function' && tool.type !== 'custom') return [];
    if (typeof name !== 'string') throw new BadResponses('tools', "Missing required parameter: 'tools[0].name'.");
    return [[name, { kind: tool.type, namespace: namespace || undefined }]];
  });
}

/** Whether the answer must fill a schema. @throws BadResponses when a strict schema is not one the service can hold */
function readFormat(text: unknown): boolean {
  const format = (text as Json | undefined)?.format as Json | undefined;
  if (format?.type !== 'json_schema') return false;
  if (typeof format.name !== 'string' || !/^[a-zA-Z0-9_-]{1,64}$/.test(format.name)) {
    throw new BadResponses('text.format.name', "Missing required parameter: 'text.format.name'.");
  }
  if (format.strict === true) checkStrict(format.schema as Json, format.name, []);
  return true;
}

function checkStrict(schema: Json | undefined, name: string, context: readonly string[]): void {
  if (typeof schema !== 'object' || schema === null) return;
  const where = `(${context.map((step) => `'${step}'`).join(', ')})`;
  const invalid = (what: string): BadResponses =>
    new BadResponses(
      'text.format.schema',
      `Invalid schema for response_format '${name}': In context=${where}, ${what}`,
      'invalid_json_schema',
    );
  const properties = schema.properties as Readonly<Record<string, Json>> | undefined;
  if (schema.type === 'object' || properties) {
    if (schema.additionalProperties !== false) {
      throw invalid("'additionalProperties' is required to be supplied and to be false.");
    }
    const missing = Object.keys(properties ?? {}).find((key) => !array(schema.required).includes(key));
    if (missing !== undefined) {
      throw invalid(
        `'required' is required to be supplied and to be an array including every key in properties. Missing '${missing}'.`,
      );
    }
  }
  for (const [key, inner] of Object.entries(properties ?? {}))
    checkStrict(inner, name, [...context, 'properties', key]);
  checkStrict(schema.items as Json | undefined, name, [...context, 'items']);
}

export interface ResponsesAnswer {
  /** The body of an answer that is not streamed. */
  readonly whole: object;
  /** The server-sent events of one that is. */
  readonly frames: readonly Buffer[];
}

type ResponsesEvent = { readonly type: string; readonly [field: string]: unknown };

interface OutputItem {
  readonly item: Json;
  /** What is sent of it between its opening and its end. */
  events(output_index: number): ResponsesEvent[];
  /** The item while it is opened. */
  readonly opened: Json;
}

const identifier = (prefix: string): string => prefix + randomBytes(24).toString('hex');

/** Makes a response of a scripted turn. */
export function composeResponses(turn: AssistantTurn, request: ResponsesRequest): ResponsesAnswer {
  const items = turn.content.map((block) => itemOf(block, request, turn.stopReason));
  const output = items.map(({ item }) => item);
  const usage = usageOf(turn, request.bytes, JSON.stringify(output).length);
  const base = {
    id: identifier('resp_'),
    object: 'response',
    created_at: Math.floor(Date.now() / 1000),
    model: request.model,
    error: null,
  };
  const cut = turn.stopReason === 'max_tokens';
  const whole = {
    ...base,
    status: cut ? 'incomplete' : 'completed',
    incomplete_details: cut ? { reason: 'max_output_tokens' } : null,
    output,
    usage,
  };
  const begun = { ...base, status: 'in_progress', incomplete_details: null, output: [], usage: null };
  const events: ResponsesEvent[] = [
    { type: 'response.created', response: begun },
    { type: 'response.in_progress', response: begun },
    ...items.flatMap(({ item, opened, events: between }, output_index) => [
      { type: 'response.output_item.added', output_index, item: opened },
      ...between(output_index),
      { type: 'response.output_item.done', output_index, item },
    ]),
    { type: cut ? 'response.incomplete' : 'response.completed', response: whole },
  ];
  return { whole, frames: events.map((event, sequence_number) => frame({ ...event, sequence_number })) };
}

function frame(event: ResponsesEvent): Buffer {
  return Buffer.from(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
}

/** What the service sends when a stream fails in the middle. */
export const STREAM_ERROR: Buffer = frame({
  type: 'error',
  code: 'server_error',
  message: 'The server had an error.',
  param: null,
});

function itemOf(
  block: AssistantTurn['content'][number],
  request: ResponsesRequest,
  stopReason: AssistantTurn['stopReason'],
): OutputItem {
  if (block.type === 'text') return messageItem(block.text, stopReason === 'refusal');
  // What a script says in the form of a tool is said here in the form of the text.
  if (request.structured && block.name === 'StructuredOutput') return messageItem(JSON.stringify(block.input), false);
  const offered = request.offered.get(block.name) ?? { kind: 'function' };
  if (offered.kind === 'custom') return customItem(block, offered);
  if (offered.kind === 'local_shell')
    return plainItem('lsh_', block, { type: 'local_shell_call', action: action(block) });
  if (offered.kind === 'tool_search') {
    return plainItem('tsc_', block, { type: 'tool_search_call', execution: 'client', arguments: block.input });
  }
  return functionItem(block, offered);
}

function messageItem(text: string, refuses: boolean): OutputItem {
  const [type, field] = refuses ? ['refusal', 'refusal'] : ['output_text', 'text'];
  const part: Json = { type, [field]: text, ...(refuses ? {} : { annotations: [] }) };
  const item: Json = {
    id: identifier('msg_'),
    type: 'message',
    role: 'assistant',
    status: 'completed',
    content: [part],
  };
  return {
    item,
    opened: { ...item, status: 'in_progress', content: [] },
    events: (output_index) => {
      const at = { item_id: item.id, output_index, content_index: 0 };
      return [
        { type: 'response.content_part.added', ...at, part: { ...part, [field]: '' } },
        ...piecesOf(text).map((delta) => ({ type: `response.${type}.delta`, ...at, delta })),
        { type: `response.${type}.done`, ...at, [field]: text },
        { type: 'response.content_part.done', ...at, part },
      ];
    },
  };
}

function functionItem(block: ToolUseBlock, { namespace }: OfferedTool): OutputItem {
  const text = JSON.stringify(block.input);
  const item: Json = {
    id: identifier('fc_'),
    type: 'function_call',
    status: 'completed',
    call_id: block.id,
    name: block.name,
    arguments: text,
    ...(namespace === undefined ? {} : { namespace }),
  };
  return {
    item,
    opened: { ...item, status: 'in_progress', arguments: '' },
    events: (output_index) => {
      const at = { item_id: item.id, output_index };
      return [
        ...piecesOf(text).map((delta) => ({ type: 'response.function_call_arguments.delta', ...at, delta })),
        { type: 'response.function_call_arguments.done', ...at, arguments: text },
      ];
    },
  };
}

/** A freeform tool: the script puts its text under `input`. */
function customItem(block: ToolUseBlock, { namespace }: OfferedTool): OutputItem {
  const text = String(block.input.input ?? '');
  const item: Json = {
    id: identifier('ctc_'),
    type: 'custom_tool_call',
    status: 'completed',
    call_id: block.id,
    name: block.name,
    input: text,
    ...(namespace === undefined ? {} : { namespace }),
  };
  return {
    item,
    opened: { ...item, status: 'in_progress', input: '' },
    events: (output_index) => {
      const at = { item_id: item.id, output_index };
      return [
        ...piecesOf(text).map((delta) => ({ type: 'response.custom_tool_call_input.delta', ...at, delta })),
        { type: 'response.custom_tool_call_input.done', ...at, input: text },
      ];
    },
  };
}

const action = (block: ToolUseBlock): Json => ({ type: 'exec', env: {}, ...block.input });

/** A call whose input does not travel in pieces. */
function plainItem(prefix: string, block: ToolUseBlock, fields: Json): OutputItem {
  const item: Json = { id: identifier(prefix), status: 'completed', call_id: block.id, ...fields };
  return { item, opened: { ...item, status: 'in_progress' }, events: () => [] };
}

function usageOf(turn: AssistantTurn, bytes: number, said: number): object {
  const input = turn.usage?.inputTokens ?? tokensOf(bytes);
  const output = turn.usage?.outputTokens ?? tokensOf(said);
  return {
    input_tokens: input,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: input + output,
  };
}
