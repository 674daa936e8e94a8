/**
 * The body of a request, read so that it means one thing only to whoever reads it after us.
 * In: bytes → out: which models it names, how much it may use. Talks to no host.
 * Traps: some servers take the last of two equal names, some the first, some do not tell `Model` from `model` or `max_tokens` from
 * `maxTokens`, some skip bytes that are no UTF-8: all of that is refused; tools that call a second model name it in their
 * own `model`; a list of models to fall back to would pass by the list of this run.
 * Spec: RFC 8259 §4, §8.1
 */
import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { reachOf } from './reach.ts';
import { Refusal } from './refusal.ts';

export interface Asked {
  /** The model that answers, unless the path names it. */
  readonly model: string | undefined;
  /** Models that its tools call. */
  readonly others: readonly string[];
  readonly streams: boolean;
  /** Most tokens it may say. */
  readonly maxOutputTokens: number;
  /** It refers to content that is kept elsewhere, so its size says nothing about its tokens. */
  readonly refers: boolean;
  /** What it would have the endpoint do by itself. */
  readonly doing: string | undefined;
  /** A streamed answer ends with the tokens it used. */
  readonly tellsUsage: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/** What a model says at most when it is not told. */
const LONGEST_ANSWER = 128_000;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

const invalid = (words: string): Refusal => new Refusal('invalid', words);

export const tooLarge = (): Refusal => new Refusal('too-large', 'The request is too long.');

/** @param held is told of each piece, and may refuse it @throws Refusal too-large */
export function readBody(request: IncomingMessage, most: number, held: (bytes: number) => void): Promise<Buffer> {
  return new Promise((done, failed) => {
    const pieces: Buffer[] = [];
    let size = 0;
    request.on('data', (piece: Buffer) => {
      size += piece.length;
      try {
        held(piece.length);
        if (size > most) throw tooLarge();
        pieces.push(piece);
      } catch (refusal) {
        request.removeAllListeners('data');
        request.resume();
        failed(refusal);
      }
    });
    request.on('end', () => done(pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)));
    request.on('close', () => {
      if (!request.complete) failed(new Refusal('timeout', 'The client has gone.'));
    });
  });
}

/** @throws Refusal invalid */
export function readAsked(bytes: Buffer): Asked {
  const body = parse(bytes);
  checkNames(bytes);
  const others = toolsOf(body)
    .map(({ model }) => model)
    .filter((name) => name !== undefined);
  if (![body.model ?? '', ...others].every((name) => typeof name === 'string')) throw invalid('model is not a text.');
  if (Object.keys(body).some((name) => /^(?:models|fallback)/i.test(name))) {
    throw invalid('A list of further models is not taken.');
  }
  const stream = body.stream_options as Json | undefined;
  return {
    model: body.model as string | undefined,
    others: others as string[],
    streams: body.stream === true,
    maxOutputTokens: longestAnswer(body),
    ...reachOf(body),
    tellsUsage: stream?.include_usage === true,
  };
}

function parse(bytes: Buffer): Json {
  let value: unknown;
  try {
    if (isUtf8(bytes)) value = JSON.parse(bytes.toString('utf8'));
  } catch {
    // Told below.
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid('The body is no JSON object.');
  return value as Json;
}

/** Names of the outermost object are plain words, and no two are the same to anybody. The bytes are known to be JSON. */
function checkNames(bytes: Buffer): void {
  const seen = new Set<string>();
  let depth = 0;
  let nameComes = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === QUOTE) {
      const end = closingQuote(bytes, at);
      if (nameComes) addName(seen, bytes.toString('latin1', at + 1, end));
      nameComes = false;
      at = end;
    } else if (byte === 0x7b || byte === 0x5b) nameComes = ++depth === 1;
    else if (byte === 0x7d || byte === 0x5d) depth--;
    else if (byte === 0x2c) nameComes = depth === 1;
  }
}

function closingQuote(bytes: Buffer, open: number): number {
  let at = open + 1;
  // Most texts are short; a search has a price of its own.
  for (const near = Math.min(at + 48, bytes.length); at < near; at++) {
    if (bytes[at] === QUOTE) return at;
    if (bytes[at] === BACKSLASH) at++;
  }
  for (;;) {
    at = bytes.indexOf(QUOTE, at);
    let before = at - 1;
    while (bytes[before] === BACKSLASH) before--;
    if ((at - before) % 2 === 1) return at;
    at++;
  }
}

function addName(seen: Set<string>, name: string): void {
  if (!/^[\w.-]{1,128}$/.test(name)) throw invalid('A name in the body is no plain word.');
  const plain = name.replace(/[_.-]/g, '').toLowerCase();
  if (seen.has(plain)) throw invalid('A name is in the body twice.');
  if (plain === 'model' && name !== 'model') throw invalid('model is not written as it should be.');
  seen.add(plain);
}

function toolsOf(body: Json): readonly Json[] {
  const more = body.additionalModelRequestFields as Json | undefined;
  return [body.tools, more?.tools].flatMap((tools) => (Array.isArray(tools) ? (tools as Json[]) : [])).filter(Boolean);
}

function longestAnswer(body: Json): number {
  const inference = body.inferenceConfig as Json | undefined;
  const generation = (body.generationConfig ?? body.generation_config) as Json | undefined;
  const limits = [
    body.max_tokens,
    body.max_completion_tokens,
    body.max_output_tokens,
    inference?.maxTokens,
    generation?.maxOutputTokens,
    generation?.max_output_tokens,
  ].filter(isCount);
  const times = [body.n, generation?.candidateCount, generation?.candidate_count].filter(isCount);
  return (limits.length === 0 ? LONGEST_ANSWER : Math.max(...limits)) * Math.max(1, ...times);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

/** The body is known to be an object that does not ask for it yet; one that says it does not want it is refused. */
export function askForUsage(body: Buffer): Buffer {
  const { stream_options: given, ...rest } = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
  const options = typeof given === 'object' && given !== null ? given : {};
  return Buffer.from(JSON.stringify({ ...rest, stream_options: { ...options, include_usage: true } }));
}
