/**
 * The Gemini API, the part that is the same at Vertex AI and at generativelanguage.googleapis.com: reading a request, composing
 * the answer, whole or as a stream.
 * In: a request body and a scripted turn. Out: a GenerateContentResponse. Talks to nobody.
 * Trap: a conversation has the roles `user` and `model`; what a tool brought back travels as a `user` part, and the parts of one
 * turn must answer every call of the turn before.
 * https://ai.google.dev/api/generate-content
 */
import { randomBytes } from 'node:crypto';
import { errorReply, GoogleError } from './google-account.ts';
import { jsonReply, type Reply, readJsonObject } from './loopback-server.ts';
import { asStreamFault, type ModelFault, piecesOf, playFrames, tokensOf } from './messages-api.ts';
import type { AssistantTurn, Block, Message, MessagesRequest, ScriptedModel } from './script.ts';

interface Part {
  readonly text?: string;
  readonly thought?: boolean;
  readonly functionCall?: { readonly id?: string; readonly name: string; readonly args?: Record<string, unknown> };
  readonly functionResponse?: {
    readonly id?: string;
    readonly name: string;
    readonly response?: Record<string, unknown>;
  };
}

interface Content {
  readonly role?: string;
  readonly parts?: readonly Part[];
}

export interface GenerateRequest {
  readonly asked: MessagesRequest;
  /** Schema the answer must fill, when it must be JSON. */
  readonly schema: JsonSchema | undefined;
  readonly bytes: number;
}

interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: JsonSchema;
}

const invalid = (message: string): GoogleError => new GoogleError(400, 'INVALID_ARGUMENT', message);

/** Verbs of a model both services know. */
export const GENERATE_VERBS = ['generateContent', 'streamGenerateContent', 'countTokens'] as const;

/** Whether a path asks for a stream. */
export const streams = (path: string): boolean => path.endsWith(':streamGenerateContent');

/** Reads and judges a body. @throws GoogleError INVALID_ARGUMENT, in the words of the API */
export function readGenerate(bytes: Buffer): GenerateRequest {
  const body = readJsonObject(bytes);
  if (!body) throw invalid('Invalid JSON payload received. Unexpected token.');
  const { contents } = body;
  if (!Array.isArray(contents) || contents.length === 0)
    throw invalid('* GenerateContentRequest.contents: contents is not specified\n');
  const turns = contents as readonly Content[];
  checkTurns(turns);
  const tools = declarations(body.tools);
  const config = (body.generationConfig ?? {}) as Record<string, unknown>;
  const system = (body.systemInstruction ?? body.system_instruction) as Content | undefined;
  const limit = Number(config.maxOutputTokens ?? 8192);
  const asksJson = config.responseMimeType === 'application/json';
  return {
    asked: {
      max_tokens: limit,
      ...(system && { system: (system.parts ?? []).map(({ text = '' }) => text).join('\n') }),
      messages: asMessages(turns),
      ...(tools.length > 0 && { tools }),
    },
    schema: asksJson ? ((config.responseJsonSchema ?? config.responseSchema ?? {}) as JsonSchema) : undefined,
    bytes: bytes.length,
  };
}

function checkTurns(turns: readonly Content[]): void {
  for (const [at, { role = 'user', parts = [] }] of turns.entries()) {
    if (!['user', 'model', 'function'].includes(role)) throw invalid('Please use a valid role: user, model.');
    const calls = callsOf(parts).length;
    const next = turns[at + 1];
    if (calls === 0 || next === undefined) continue;
    const answers = (next.parts ?? []).filter((part) => part.functionResponse).length;
    if (answers !== calls) {
      throw invalid(
        'Please ensure that the number of function response parts is equal to the number of function call parts of the function call turn.',
      );
    }
  }
}

const callsOf = (parts: readonly Part[]): readonly Part[] => parts.filter((part) => part.functionCall);

function declarations(tools: unknown): { name: string }[] {
  const all = (Array.isArray(tools) ? tools : []) as readonly { functionDeclarations?: readonly { name?: string }[] }[];
  return all
    .flatMap(({ functionDeclarations = [] }) => functionDeclarations)
    .map(({ name = '' }, at) => {
      if (/^[A-Za-z_][\w.:-]{0,127}$/.test(name)) return { name };
      throw invalid(`* GenerateContentRequest.tools[0].function_declarations[${at}].name: Invalid function name.\n`);
    });
}

/** Calls have no id of their own here: a call and its answer are matched by their order within two neighbouring turns. */
function asMessages(turns: readonly Content[]): Message[] {
  return turns.map(({ role, parts = [] }, at) => ({
    role: role === 'model' ? 'assistant' : 'user',
    content: role === 'model' ? spoken(parts, at) : given(parts, at),
  }));
}

const idOf = (turn: number, call: number): string => `call_${turn}_${call}`;

function spoken(parts: readonly Part[], at: number): Block[] {
  let call = 0;
  return parts.flatMap(({ text, thought, functionCall }): Block[] => {
    if (thought) return [{ type: 'thinking' }];
    if (functionCall) {
      return [{ type: 'tool_use', id: idOf(at, call++), name: functionCall.name, input: functionCall.args ?? {} }];
    }
    return text === undefined ? [] : [{ type: 'text', text }];
  });
}

function given(parts: readonly Part[], at: number): Block[] {
  let call = 0;
  return parts.flatMap(({ text, functionResponse }): Block[] => {
    if (!functionResponse) return text === undefined ? [] : [{ type: 'text', text }];
    const { response = {} } = functionResponse;
    const failed = response.error !== undefined;
    const said = response.error ?? response.output ?? response;
    const content = typeof said === 'string' ? said : JSON.stringify(said);
    return [{ type: 'tool_result', tool_use_id: idOf(at - 1, call++), content, is_error: failed }];
  });
}

export interface GenerateOptions {
  readonly verb: string;
  /** `?alt=sse`: server-sent events; else one JSON array. */
  readonly sse: boolean;
  readonly modelName: string;
  readonly model: ScriptedModel;
  readonly fault: ModelFault | undefined;
  readonly paceMs: number | undefined;
}

/** Lets the scripted model answer. @throws GoogleError for a verb there is not */
export function answerGenerate(request: GenerateRequest, options: GenerateOptions): Reply {
  const { verb } = options;
  if (!GENERATE_VERBS.some((known) => known === verb)) throw new GoogleError(404, 'NOT_FOUND', 'Not Found');
  if (verb === 'countTokens') return jsonReply(200, { totalTokens: tokensOf(request.bytes) });
  const turn = options.model(request.asked);
  const chunks = chunksOf(request, turn, options.modelName);
  if (verb === 'generateContent') return jsonReply(200, whole(chunks));
  if (!options.sse) return jsonReply(200, chunks);
  const fault = asStreamFault(options.fault);
  const broken = errorReply(new GoogleError(503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.'));
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream' },
    stream: (out) =>
      playFrames(out, chunks.map(frame), {
        fault,
        exception: Buffer.from(`data: ${String(broken.body)}\r\n\r\n`),
        paceMs: options.paceMs,
      }),
  };
}

const frame = (chunk: Chunk): Buffer => Buffer.from(`data: ${JSON.stringify(chunk)}\r\n\r\n`);

interface Candidate {
  readonly index: number;
  readonly content: { readonly role: 'model'; readonly parts: readonly Part[] };
  readonly finishReason?: string;
}

interface Chunk {
  readonly candidates: readonly Candidate[];
  readonly usageMetadata: object;
  readonly modelVersion: string;
  readonly responseId: string;
}

const FINISH: Readonly<Record<string, string>> = { max_tokens: 'MAX_TOKENS', refusal: 'SAFETY' };

function chunksOf(request: GenerateRequest, turn: AssistantTurn, modelVersion: string): Chunk[] {
  const parts = partsOf(request, turn);
  const said = JSON.stringify(parts);
  const prompt = turn.usage?.inputTokens ?? tokensOf(request.bytes);
  const candidates = turn.usage?.outputTokens ?? tokensOf(said.length);
  const usageMetadata = {
    promptTokenCount: prompt,
    candidatesTokenCount: candidates,
    totalTokenCount: prompt + candidates,
  };
  const responseId = randomBytes(12).toString('base64url');
  const finishReason = FINISH[turn.stopReason ?? ''] ?? 'STOP';
  return parts.map((part, at) => ({
    candidates: [
      {
        index: 0,
        content: { role: 'model' as const, parts: [part] },
        ...(at === parts.length - 1 && { finishReason }),
      },
    ],
    usageMetadata,
    modelVersion,
    responseId,
  }));
}

function partsOf({ schema }: GenerateRequest, { content }: AssistantTurn): Part[] {
  const parts = content.flatMap((block): Part[] => {
    if (block.type === 'tool_use') return [{ functionCall: { name: block.name, args: { ...block.input } } }];
    return piecesOf(schema ? filled(block.text, schema) : block.text).map((text) => ({ text }));
  });
  return parts.length > 0 ? parts : [{ text: '' }];
}

/** The service holds the model to the schema: words that are no JSON cannot come out. */
function filled(text: string, schema: JsonSchema): string {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return JSON.stringify(smallest(schema));
  }
}

function smallest(schema: JsonSchema): unknown {
  if (schema.enum?.length) return schema.enum[0];
  const empty: Readonly<Record<string, unknown>> = { string: '', number: 0, integer: 0, boolean: false, array: [] };
  const type = (schema.type ?? 'object').toLowerCase();
  if (type !== 'object') return empty[type] ?? null;
  const names = schema.required ?? [];
  return Object.fromEntries(names.map((name) => [name, smallest(schema.properties?.[name] ?? { type: 'string' })]));
}

/** All parts in one answer; texts in a row are one text. */
function whole(chunks: readonly Chunk[]): Chunk {
  const last = chunks.at(-1)!;
  const parts = chunks.flatMap(({ candidates }) => candidates.flatMap(({ content }) => content.parts));
  const joined: Part[] = [];
  for (const part of parts) {
    const text = joined.at(-1)?.text;
    if (text === undefined || part.text === undefined) joined.push(part);
    else joined[joined.length - 1] = { text: text + part.text };
  }
  const [candidate] = last.candidates;
  return { ...last, candidates: [{ ...candidate!, content: { role: 'model', parts: joined } }] };
}
