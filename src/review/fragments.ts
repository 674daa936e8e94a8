/**
 * Pieces of live secrets, to be found again in what is about to be published: a thief who knows of masks cuts the beginning off.
 * In: secrets, texts · out: which secret a text holds a piece of. Talks to no host.
 *
 * Traps: not every piece of a secret is secret. A JWT's head and claims are the same in a thousand documents, so of a JWT only the
 * signature counts, by itself too; a prefix such as `ghs_` or a password made of words says nothing, so a piece counts only when its characters
 * look drawn by lot. Characters may be parted by blanks, line ends or marks nobody sees, so texts are searched once more without.
 */
import type { Secret } from '../core/secret.ts';

/** Characters of a piece. */
export const FRAGMENT_LENGTH = 12;
/** Different characters a piece must have; hex has sixteen in all. */
const MOST_ALIKE_CHARACTERS = 7;
/** Pieces of encoded forms are longer, for their characters say less each: as many bytes as a piece has. */
const BASE64_LENGTH = 16;
const HEX_LENGTH = 24;

export class FragmentIndex {
  readonly #byLength = new Map<number, Map<string, string>>();
  readonly #known = new Set<string>();

  constructor(secrets: Iterable<Secret> = []) {
    for (const secret of secrets) this.add(secret);
  }

  /** Secrets without a piece that looks drawn by lot (short ones, words) are found whole by the vault, and add nothing here. */
  add(secret: Secret): void {
    const value = secret.reveal().trim();
    if (this.#known.has(value)) return;
    this.#known.add(value);
    const core = coreOf(value);
    if (!windows(core, FRAGMENT_LENGTH).some(looksRandom)) return;
    const bytes = Buffer.from(core, 'utf8');
    this.#addAll(core, FRAGMENT_LENGTH, secret.label);
    this.#addAll([...core].reverse().join(''), FRAGMENT_LENGTH, secret.label);
    this.#addAll(bytes.toString('hex'), HEX_LENGTH, secret.label);
    for (const shift of [0, 1, 2]) this.#addAll(base64Core(bytes, shift), BASE64_LENGTH, secret.label);
  }

  /** Label of the first secret a piece of which is in the text; undefined: none is. */
  find(text: string): string | undefined {
    if (this.#byLength.size === 0) return undefined;
    const bare = text.replace(/[\s\p{Cf}]+/gu, '');
    // Without separators too: `a-b-c`, `a.b.c`, quotes and table bars between pieces.
    const letters = bare.replace(/[^A-Za-z0-9+/_=-]/g, '');
    const tight = bare.replace(/[^A-Za-z0-9]/g, '');
    for (const form of new Set([bare, letters, tight])) {
      const found = this.#findIn(form);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #findIn(text: string): string | undefined {
    const lower = text.toLowerCase();
    for (const [length, pieces] of this.#byLength) {
      // Hex is written in both cases.
      const searched = length === HEX_LENGTH ? lower : text;
      for (let at = 0; at + length <= searched.length; at++) {
        const label = pieces.get(searched.slice(at, at + length));
        if (label !== undefined) return label;
      }
    }
    return undefined;
  }

  #addAll(text: string, length: number, label: string): void {
    const pieces = this.#byLength.get(length) ?? new Map<string, string>();
    this.#byLength.set(length, pieces);
    const plain =
      length === FRAGMENT_LENGTH
        ? [text, text.replace(/[^A-Za-z0-9]/g, '')]
        : [text.replaceAll('-', '+').replaceAll('_', '/'), text.replaceAll('+', '-').replaceAll('/', '_')];
    for (const form of new Set(plain)) {
      for (const piece of windows(form, length)) if (looksRandom(piece)) pieces.set(piece, label);
    }
  }
}

/** The part that is drawn by lot: a JWT's signature, a key without the prefix of its kind. */
function coreOf(value: string): string {
  const jwt = /^[\w-]+\.[\w-]+\.([\w-]+)$/.exec(value);
  if (value.startsWith('eyJ') && jwt) return jwt[1] ?? '';
  // The parts are hidden one by one as well; a commit in the claims is the commit that the review names.
  if (isJwtPart(value)) return '';
  return value.replace(/^(?:gh[a-z]_|github_pat_|glpat-|sk-ant-[a-z0-9]+-|sk-(?:proj-)?|ya29\.|A[SK]IA)/, '');
}

/** A JWT's head or its claims by themselves. */
function isJwtPart(value: string): boolean {
  if (!/^eyJ[\w-]+$/.test(value)) return false;
  try {
    const fields = JSON.parse(Buffer.from(value, 'base64url').toString('utf8')) as object;
    return 'alg' in fields || 'iss' in fields;
  } catch {
    return false;
  }
}

function windows(text: string, length: number): string[] {
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));
}

/** Letters and digits mixed, few of them twice. */
function looksRandom(piece: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(piece)).length;
  return (
    kinds >= 2 &&
    new Set(piece).size >= MOST_ALIKE_CHARACTERS &&
    !/\s/.test(piece) &&
    /\d|[a-z][A-Z].*[a-z][A-Z]/.test(piece)
  );
}

/** The characters of the encoding that depend on these bytes alone. */
function base64Core(bytes: Buffer, shift: number): string {
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
  return encoded.slice(Math.ceil((8 * shift) / 6), Math.floor((8 * (shift + bytes.length)) / 6));
}
