/**
 * Matching with `*` (any run of characters) and `?` (one): case sensitive, the whole text.
 * In: a pattern in parts, a text · out: whether it matches. Pure.
 * Trap: as a regular expression, many `*` in one pattern take for ever; here the work is at most pattern times text.
 */

/** A character that stands for itself, or one of the two wildcards. */
export type Part = string | typeof MANY | typeof ONE;
export const MANY = Symbol('many');
export const ONE = Symbol('one');

/** `*` and `?` are wildcards, everything else stands for itself. */
export function globParts(pattern: string): Part[] {
  return Array.from(pattern, (letter) => (letter === '*' ? MANY : letter === '?' ? ONE : letter));
}

export function matchesGlob(pattern: readonly Part[], text: string): boolean {
  const letters = Array.from(text);
  let [p, t, star, resume] = [0, 0, -1, 0];
  while (t < letters.length) {
    const part = pattern[p];
    if (part === MANY) {
      star = p++;
      resume = t;
    } else if (part === ONE || (part !== undefined && part === letters[t])) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++resume;
    } else return false;
  }
  while (pattern[p] === MANY) p++;
  return p === pattern.length;
}
