/**
 * Redaction of text that arrives in pieces: the output is the same wherever the pieces are cut, down to single bytes.
 *
 * In: bytes or text. Out: the same with `***` for every secret. Talks to no host.
 *
 * What is held back is exactly the longest end that is the beginning of a pattern, so ordinary text, prompts and progress bars
 * are forwarded at once and the memory stays flat.
 *
 * The trap: a matcher that starts afresh after a failed beginning misses "aab" in "xaa" + "ab". Here the held bytes are
 * searched again together with the next ones, and by the patterns of that moment: a secret hidden in between counts too.
 *
 * Events: separate messages must not wait for each other because of an innocent "e" at their end. A soft stream lets a pending
 * beginning of up to three bytes go at the end of each push, remembers it, and masks the rest when it becomes a match.
 */
import type { RedactStream } from '../core/host.ts';
import type { Automaton } from './automaton.ts';

/** What stands for a secret. */
export const MASK = '***';

/** Most bytes of a pending beginning that a soft stream lets go at the end of an event. */
export const SOFT_BYTES = 3;

const MASK_BYTES = Buffer.from(MASK);
const EMPTY = Buffer.alloc(0);

/** Bytes in, bytes out, with what may be the start of a secret held back until it is decided. */
export interface ByteStream {
  /** A chunk without secrets comes back as the same object, not copied. */
  push(chunk: Uint8Array): Uint8Array;
  /** The rest, at the end of the stream. */
  end(): Uint8Array;
}

export interface RedactorOptions {
  /** Each push is an event of its own, see the head of this file. */
  readonly soft?: boolean;
}

/**
 * @param patterns the automaton, or where to ask for the present one at each push
 */
export function createRedactor(patterns: Automaton | (() => Automaton), options: RedactorOptions = {}): ByteStream {
  const present = typeof patterns === 'function' ? patterns : () => patterns;
  return new Redactor(present, options.soft === true);
}

/** The same for text. A UTF-8 sequence or a surrogate pair is never split. */
export function createTextRedactor(
  patterns: Automaton | (() => Automaton),
  options: RedactorOptions = {},
): RedactStream {
  return new TextRedactor(createRedactor(patterns, options));
}

/** Masks a whole text. One without secrets comes back as the same object. */
export function maskAll(automaton: Automaton, text: Uint8Array): Uint8Array {
  const spans = automaton.spans(text);
  if (spans.length === 0) return text;
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (let i = 0; i < spans.length; i += 2) {
    pieces.push(text.subarray(at, spans[i]!), MASK_BYTES);
    at = spans[i + 1]!;
  }
  pieces.push(text.subarray(at));
  return Buffer.concat(pieces);
}

class Redactor implements ByteStream {
  readonly #present: () => Automaton;
  readonly #soft: boolean;
  /** The pending end of what came so far, a copy of our own. */
  #tail: Uint8Array = EMPTY;
  /** How many bytes of the tail are already written or masked. */
  #done = 0;
  /** A mask was the last thing written: a match that touches it needs no other. */
  #masked = false;

  constructor(present: () => Automaton, soft: boolean) {
    this.#present = present;
    this.#soft = soft;
  }

  push(chunk: Uint8Array): Uint8Array {
    if (chunk.length === 0) return EMPTY;
    const automaton = this.#present();
    const text = this.#tail.length === 0 ? chunk : Buffer.concat([this.#tail, chunk]);
    const pending = automaton.pendingFrom(text);
    const release = this.#soft ? softBytes(automaton) : 0;
    const limit = text.length - pending <= release ? text.length : pending;
    return this.#write(text, automaton.spans(text), limit, pending);
  }

  end(): Uint8Array {
    const text = this.#tail;
    const rest = this.#write(text, this.#present().spans(text), text.length, text.length);
    this.#masked = false;
    return rest;
  }

  /** Gives out everything before `limit`, and keeps what starts at `pending`. */
  #write(text: Uint8Array, spans: readonly number[], limit: number, pending: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    let at = this.#done;
    for (let i = 0; i < spans.length; i += 2) {
      const start = spans[i]!;
      const end = spans[i + 1]!;
      if (start >= limit) break;
      if (end <= at) continue;
      if (start > at) {
        pieces.push(text.subarray(at, start));
        this.#masked = false;
      }
      if (!this.#masked) pieces.push(MASK_BYTES);
      this.#masked = true;
      at = end;
    }
    if (at < limit) {
      pieces.push(at === 0 && limit === text.length ? text : text.subarray(at, limit));
      this.#masked = false;
      at = limit;
    }
    this.#tail = pending === text.length ? EMPTY : Uint8Array.prototype.slice.call(text, pending);
    this.#done = at - pending;
    return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
  }
}

/** Never more than half of the shortest pattern: of a four-character secret two may show. */
function softBytes(automaton: Automaton): number {
  return Math.min(SOFT_BYTES, automaton.shortest >> 1);
}

class TextRedactor implements RedactStream {
  readonly #bytes: ByteStream;
  /** The first half of a surrogate pair whose second has not come yet. */
  #half = '';

  constructor(bytes: ByteStream) {
    this.#bytes = bytes;
  }

  push(text: string): string {
    let whole = this.#half + text;
    this.#half = '';
    if (/[\ud800-\udbff]$/.test(whole)) {
      this.#half = whole.slice(-1);
      whole = whole.slice(0, -1);
    }
    const bytes = Buffer.from(whole, 'utf8');
    const out = this.#bytes.push(bytes);
    // Every pattern starts and ends with a whole character, so what is given out can be decoded on its own.
    return out === bytes ? whole : decode(out);
  }

  end(): string {
    const rest = this.#half;
    this.#half = '';
    return decode(this.#bytes.push(Buffer.from(rest, 'utf8'))) + decode(this.#bytes.end());
  }
}

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
