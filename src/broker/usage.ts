/**
 * The tokens of an answer, read in passing: the bytes are looked at and never changed, held back or kept.
 * In: the bytes of an answer as they come → out: what the endpoint says was used. Talks to no host.
 * Traps: a stream of text tells its usage several times, each time the sum so far; an event may be cut anywhere; a model can say
 * `"usage"` itself, in the input of a tool: so the largest number counts, and a false one can only spend, never save.
 * Specs: https://docs.anthropic.com/en/api/messages-streaming · https://platform.openai.com/docs/api-reference/responses-streaming ·
 * https://ai.google.dev/api/generate-content#UsageMetadata · https://smithy.io/2.0/aws/amazon-eventstream.html
 */
import type { Tokens } from './order.ts';

export interface UsageReader {
  /** The next bytes of the answer. Never throws. */
  see(bytes: Buffer): void;
  /** undefined: nothing was said yet. */
  readonly tokens: Tokens | undefined;
}

export type UsageName = 'usage' | 'usageMetadata' | 'amazon-bedrock-invocationMetrics';

/** An object of counts is shorter than this. */
const LONGEST_OBJECT = 16 * 1024;
/** Larger ones hold no counts. */
const LONGEST_FRAME = 1024 * 1024;
/** Nobody uses more in one request; what says so is not a count. */
const MOST_TOKENS = 1e9;

const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** JSON, whole or as server-sent events. */
export class TextUsage implements UsageReader {
  /** `"usage":` */
  readonly #mark: Buffer;
  /** The same without its first quote: a search goes by the first byte, and quotes are everywhere. */
  readonly #search: Buffer;
  #held: Buffer | undefined;
  #tokens: Tokens | undefined;

  constructor(name: UsageName) {
    this.#mark = Buffer.from(`"${name}":`);
    this.#search = this.#mark.subarray(1);
  }

  get tokens(): Tokens | undefined {
    return this.#tokens;
  }

  see(piece: Buffer): void {
    const bytes = this.#held ? Buffer.concat([this.#held, piece]) : piece;
    this.#held = undefined;
    for (let at = this.#find(bytes, 0); at >= 0; at = this.#find(bytes, at + 1)) {
      const open = openingBrace(bytes, at + this.#mark.length);
      if (open === undefined) continue;
      const end = closingBrace(bytes, open);
      if (end === undefined) {
        this.#hold(bytes, at);
        return;
      }
      this.#take(bytes.toString('utf8', open, end + 1));
    }
    this.#hold(bytes, this.#startAtEnd(bytes));
  }

  #find(bytes: Buffer, from: number): number {
    let at = bytes.indexOf(this.#search, from + 1);
    while (at > 0 && bytes[at - 1] !== QUOTE) at = bytes.indexOf(this.#search, at + 1);
    return at - 1;
  }

  /** Where a mark may begin whose end has not come yet. */
  #startAtEnd(bytes: Buffer): number {
    const from = Math.max(0, bytes.length - this.#mark.length + 1);
    for (let at = bytes.indexOf(QUOTE, from); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) {
      if (bytes.compare(this.#mark, 0, bytes.length - at, at) === 0) return at;
    }
    return bytes.length;
  }

  #hold(bytes: Buffer, from: number): void {
    const length = bytes.length - from;
    // A copy: a part of the bytes would keep all of them.
    if (length > 0 && length <= LONGEST_OBJECT) this.#held = Buffer.from(bytes.subarray(from));
  }

  #take(text: string): void {
    try {
      this.#tokens = larger(this.#tokens, tokensIn(JSON.parse(text) as Json));
    } catch {
      // Not JSON after all.
    }
  }
}

/** AWS event stream. Of `invoke` each event is JSON in base64, of `converse` it is JSON. */
export class FrameUsage implements UsageReader {
  readonly #readers: readonly TextUsage[] = [new TextUsage('usage'), new TextUsage('amazon-bedrock-invocationMetrics')];
  #held: Buffer | undefined;
  #skip = 0;

  get tokens(): Tokens | undefined {
    const [all, measured] = this.#readers.map(({ tokens }) => tokens);
    return measured ? larger(all, measured) : all;
  }

  see(piece: Buffer): void {
    let bytes = this.#held ? Buffer.concat([this.#held, piece]) : piece;
    this.#held = undefined;
    for (;;) {
      if (this.#skip > 0) {
        const skipped = Math.min(this.#skip, bytes.length);
        this.#skip -= skipped;
        bytes = bytes.subarray(skipped);
      }
      if (bytes.length < 12) break;
      const length = Math.max(16, bytes.readUInt32BE(0));
      if (length > LONGEST_FRAME) this.#skip = length;
      else if (bytes.length < length) break;
      else {
        this.#seePayload(bytes.subarray(Math.min(12 + bytes.readUInt32BE(4), length - 4), length - 4));
        bytes = bytes.subarray(length);
      }
    }
    if (bytes.length > 0) this.#held = Buffer.from(bytes);
  }

  #seePayload(payload: Buffer): void {
    const start = payload.indexOf('"bytes":"');
    const inner =
      start < 0
        ? payload
        : Buffer.from(payload.toString('latin1', start + 9, payload.indexOf(QUOTE, start + 9)), 'base64');
    for (const reader of this.#readers) reader.see(inner);
  }
}

/** Index of the `{` that is the value, or of the end when nothing has come yet; undefined: another value. */
function openingBrace(bytes: Buffer, from: number): number | undefined {
  let at = from;
  while (bytes[at] === 0x20) at++;
  return at === bytes.length || bytes[at] === OPEN ? at : undefined;
}

function closingBrace(bytes: Buffer, open: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = open; at < bytes.length; at++) {
    const byte = bytes[at];
    if (quoted && byte === BACKSLASH) at++;
    else if (byte === QUOTE) quoted = !quoted;
    else if (quoted) continue;
    else if (byte === OPEN) depth++;
    else if (byte === CLOSE && --depth === 0) return at;
  }
  return undefined;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * The counts of every API in one form. Anthropic's and Converse's input is without what was read from or written to a cache;
 * Google's answer is without its thoughts.
 */
export function tokensIn(usage: Json): Tokens {
  const of = (place: unknown, ...names: readonly string[]): number => {
    const value = names.map((name) => (place as Json | undefined)?.[name]).find((one) => typeof one === 'number');
    return typeof value === 'number' && value > 0 && value < MOST_TOKENS ? Math.ceil(value) : 0;
  };
  const details = usage.input_tokens_details ?? usage.prompt_tokens_details;
  const read = of(usage, 'cache_read_input_tokens', 'cacheReadInputTokens', 'cacheReadInputTokenCount');
  const written = of(usage, 'cache_creation_input_tokens', 'cacheWriteInputTokens', 'cacheWriteInputTokenCount');
  const whole = of(usage, 'prompt_tokens', 'promptTokenCount') + of(usage, 'toolUsePromptTokenCount');
  const part = of(usage, 'input_tokens', 'inputTokens', 'inputTokenCount');
  return {
    inputTokens: Math.max(whole, part + (details === undefined ? read + written : 0)),
    outputTokens:
      of(usage, 'output_tokens', 'completion_tokens', 'outputTokens', 'outputTokenCount', 'candidatesTokenCount') +
      of(usage, 'thoughtsTokenCount'),
    cachedTokens: Math.max(read, of(details, 'cached_tokens'), of(usage, 'cachedContentTokenCount')),
  };
}

function larger(a: Tokens | undefined, b: Tokens): Tokens {
  return {
    inputTokens: Math.max(a?.inputTokens ?? 0, b.inputTokens),
    outputTokens: Math.max(a?.outputTokens ?? 0, b.outputTokens),
    cachedTokens: Math.max(a?.cachedTokens ?? 0, b.cachedTokens),
  };
}
