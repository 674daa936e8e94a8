/**
 * Multi-pattern search over bytes: where do any of these patterns occur, and which end of the text could still become one?
 *
 * In: the patterns once, then texts. Out: merged spans to mask, and the start of the pending end. Talks to no host.
 *
 * Wu-Manber with blocks of two bytes skips most of an ordinary text: its speed depends on the shortest pattern, not on their
 * number. Where a skip is impossible the sorted patterns are searched by halves, which finds the longest pattern at that place
 * even when a hundred share their beginning. The same sorted list answers what may still become a pattern.
 *
 * The trap: masking one match and going on behind it leaves the tail of a second secret that overlaps the first. All matches
 * are found and joined before anything is masked; touching ones become one.
 *
 * Sun Wu and Udi Manber, "A fast algorithm for multi-pattern searching", TR-94-17, University of Arizona, 1994.
 */

/** Longest skip that fits the table's bytes. */
const MAX_WINDOW = 255;

export class Automaton {
  /** Number of distinct patterns. */
  readonly size: number;
  /** Bytes of the shortest pattern; 0 when there is none. */
  readonly shortest: number;
  /** Bytes of the longest pattern. */
  readonly longest: number;
  readonly #patterns: readonly Buffer[];
  /** For each pattern the longest other one that it starts with, -1 for none. */
  readonly #parent: Int32Array;
  /** Index of the first pattern whose first two bytes are at or above the key. */
  readonly #bucket: Int32Array;
  /** Bytes the search may skip when the window ends with the block. */
  readonly #shift: Uint8Array;
  readonly #window: number;

  /** @param patterns each of at least two bytes; duplicates are dropped */
  constructor(patterns: readonly Buffer[]) {
    const sorted = patterns.toSorted(Buffer.compare).filter((bytes, i, all) => i === 0 || !bytes.equals(all[i - 1]!));
    this.#patterns = sorted;
    this.size = sorted.length;
    this.shortest = sorted.reduce((least, bytes) => Math.min(least, bytes.length), sorted[0]?.length ?? 0);
    this.longest = sorted.reduce((most, bytes) => Math.max(most, bytes.length), 0);
    this.#window = Math.min(this.shortest, MAX_WINDOW);
    this.#parent = parents(sorted);
    this.#bucket = buckets(sorted);
    this.#shift = shifts(sorted, this.#window);
  }

  /**
   * Every place a pattern occurs, overlapping and touching matches joined.
   *
   * @returns start and end (exclusive) of each span in turn, ascending
   */
  spans(text: Uint8Array): number[] {
    const found: number[] = [];
    for (let at = this.#candidate(text, 0); at < text.length; at = this.#candidate(text, at + 1)) {
      const matched = this.#longestAt(text, at);
      if (matched > 0) join(found, at, at + matched);
    }
    return found;
  }

  /**
   * Start of the longest end of the text that is the beginning of some pattern, but not the whole of it.
   * The text's length when there is none.
   */
  pendingFrom(text: Uint8Array): number {
    const length = text.length;
    const earliest = Math.max(0, length - this.longest + 1);
    for (let at = this.#candidate(text, earliest); at < length; at = this.#candidate(text, at + 1)) {
      if (this.#continues(text, at)) return at;
    }
    // What is shorter than the window was not looked at.
    for (let at = Math.max(earliest, length - this.#window + 1); at < length; at++) {
      if (this.#continues(text, at)) return at;
    }
    return length;
  }

  /** First place from `from` on where a whole window fits and a pattern may start; the text's length when there is none. */
  #candidate(text: Uint8Array, from: number): number {
    const length = text.length;
    if (this.size === 0) return length;
    const shift = this.#shift;
    const bucket = this.#bucket;
    const reach = this.#window - 1;
    let end = from + reach;
    while (end < length) {
      const skip = shift[(text[end - 1]! << 8) | text[end]!]!;
      if (skip === 0) {
        const key = (text[end - reach]! << 8) | text[end - reach + 1]!;
        if (bucket[key] !== bucket[key + 1]) return end - reach;
        end++;
      } else {
        end += skip;
      }
    }
    return length;
  }

  /** Length of the longest pattern that starts at `start`, 0 for none. */
  #longestAt(text: Uint8Array, start: number): number {
    const key = (text[start]! << 8) | text[start + 1]!;
    let candidate = this.#firstAbove(text, start, key) - 1;
    // Every pattern that the text starts with is also a beginning of its neighbour in the sorted list.
    while (candidate >= this.#bucket[key]!) {
      const pattern = this.#patterns[candidate]!;
      if (order(pattern, text, start) === 0) return pattern.length;
      candidate = this.#parent[candidate]!;
    }
    return 0;
  }

  /** True when the rest of the text from `start` is a proper beginning of a pattern. */
  #continues(text: Uint8Array, start: number): boolean {
    const rest = text.length - start;
    const first = text[start]! << 8;
    if (rest === 1) return this.#bucket[first] !== this.#bucket[first + 256];
    const key = first | text[start + 1]!;
    if (this.#bucket[key] === this.#bucket[key + 1]) return false;
    const next = this.#firstAbove(text, start, key);
    if (next === this.#bucket[key + 1]) return false;
    const pattern = this.#patterns[next]!;
    return pattern.length > rest && pattern.compare(text, start, text.length, 0, rest) === 0;
  }

  /** Index of the first pattern that sorts behind the text from `start`; one that the text starts with sorts before it. */
  #firstAbove(text: Uint8Array, start: number, key: number): number {
    let low = this.#bucket[key]!;
    let high = this.#bucket[key + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (order(this.#patterns[middle]!, text, start) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Below, equal to or above the text of the pattern's length that starts at `start`. */
function order(pattern: Buffer, text: Uint8Array, start: number): number {
  return pattern.compare(text, start, Math.min(text.length, start + pattern.length));
}

/** Adds a span that starts at or behind the start of all others. */
function join(found: number[], start: number, end: number): void {
  const last = found.length - 1;
  if (last > 0 && start <= found[last]!) found[last] = Math.max(found[last]!, end);
  else found.push(start, end);
}

function parents(sorted: readonly Buffer[]): Int32Array {
  const parent = new Int32Array(sorted.length).fill(-1);
  for (let i = 1; i < sorted.length; i++) {
    let candidate = i - 1;
    while (candidate >= 0 && !startsWith(sorted[i]!, sorted[candidate]!)) candidate = parent[candidate]!;
    parent[i] = candidate;
  }
  return parent;
}

function startsWith(bytes: Buffer, beginning: Buffer): boolean {
  return bytes.length >= beginning.length && beginning.compare(bytes, 0, beginning.length) === 0;
}

function buckets(sorted: readonly Buffer[]): Int32Array {
  const bucket = new Int32Array(0x10001);
  let filled = 0;
  for (const [i, bytes] of sorted.entries()) {
    const next = bytes.readUInt16BE(0) + 1;
    if (next > filled) bucket.fill(i, filled, next);
    filled = next;
  }
  return bucket.fill(sorted.length, filled);
}

function shifts(sorted: readonly Buffer[], window: number): Uint8Array {
  const shift = new Uint8Array(0x10000).fill(Math.max(0, window - 1));
  for (const bytes of sorted) {
    for (let end = 1; end < window; end++) {
      const block = (bytes[end - 1]! << 8) | bytes[end]!;
      const skip = window - 1 - end;
      if (skip < shift[block]!) shift[block] = skip;
    }
  }
  return shift;
}
