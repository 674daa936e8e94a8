/**
 * Pieces of live secrets, to be found again in what is about to be published: a thief who knows of masks cuts the beginning off.
 * In: secrets, texts · out: which secret a text holds a piece of. Talks to no host.
 *
 * Traps: not every piece of a secret is secret. A JWT's head and claims are the same in a thousand documents, so of a JWT only the
 * signature counts, by itself too; a prefix such as `ghs_` or a password made of words says nothing, so a piece counts only when
 * its characters look drawn by lot. Characters may be parted by blanks, line ends or marks nobody sees, drawn in other letters or written as
 * numbers, turned in case or in order, so texts are searched in several readings. Whoever wants to hide a secret from this search
 * still can; it makes that a deliberate act and no accident.
 */
import type { Secret } from '../core/secret.ts';

/** Characters of a piece. */
export const FRAGMENT_LENGTH = 12;
/** Different characters a piece must have; hex has sixteen in all. */
const MOST_ALIKE_CHARACTERS = 7;
/** Pieces of encoded forms are longer, for their characters say less each: as many bytes as a piece has. */
const BASE64_LENGTH = 16;
const BASE32_LENGTH = 20;
const HEX_LENGTH = 24;
/** Two pieces of this length, apart from each other in the secret, count as one of the full length: it may be told bit by bit. */
const HALF_LENGTH = 8;
const DIFFERENT_IN_HALF = 6;

interface Half {
  readonly label: string;
  readonly secret: number;
  readonly at: number;
}

export class FragmentIndex {
  /** Pieces in small letters: a thief may turn the case round and lose nothing. */
  readonly #byLength = new Map<number, Map<string, string>>();
  readonly #halves = new Map<string, Half>();
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
    const { label } = secret;
    for (const form of [core, core.replace(/[^A-Za-z0-9]/g, ''), rot13(core)]) {
      this.#addAll(form, FRAGMENT_LENGTH, label);
    }
    this.#addAll(bytes.toString('hex'), HEX_LENGTH, label);
    for (const shift of [0, 1, 2]) this.#addBase64(base64Core(bytes, shift), label);
    for (const shift of [0, 1, 2, 3, 4]) this.#addAll(base32Core(bytes, shift), BASE32_LENGTH, label);
    this.#addHalves(core, label);
  }

  /** Label of the first secret a piece of which is in the text; undefined: none is. */
  find(text: string): string | undefined {
    if (this.#byLength.size === 0) return undefined;
    const plain = text.normalize('NFKD').toLowerCase();
    const bare = plain.replace(/[\s\p{Cf}\p{M}]+/gu, '');
    // Without separators too: `a-b-c`, `a.b.c`, quotes and table bars between pieces.
    const readings = new Set([
      bare,
      bare.replace(/[^a-z0-9+/_=-]+/g, ''),
      bare.replace(/[^a-z0-9]+/g, ''),
      bare.replace(BEFORE_HEX, '').replace(/[^a-z0-9]+/g, ''),
      ...byNumbers(plain),
    ]);
    for (const reading of readings) {
      const found = this.#findIn(reading) ?? this.#findIn([...reading].reverse().join(''));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #findIn(text: string): string | undefined {
    for (const [length, pieces] of this.#byLength) {
      for (let at = 0; at + length <= text.length; at++) {
        const label = pieces.get(text.slice(at, at + length));
        if (label !== undefined) return label;
      }
    }
    return this.#findHalves(text);
  }

  #findHalves(text: string): string | undefined {
    const seen = new Map<number, { readonly first: number; readonly last: number }>();
    for (let at = 0; at + HALF_LENGTH <= text.length; at++) {
      const half = this.#halves.get(text.slice(at, at + HALF_LENGTH));
      if (half === undefined) continue;
      const { first, last } = seen.get(half.secret) ?? { first: half.at, last: half.at };
      if (half.at >= first + HALF_LENGTH || half.at <= last - HALF_LENGTH) return half.label;
      seen.set(half.secret, { first: Math.min(first, half.at), last: Math.max(last, half.at) });
    }
    return undefined;
  }

  #addHalves(core: string, label: string): void {
    for (const [at, piece] of windows(core, HALF_LENGTH).entries()) {
      if (isHalf(piece)) this.#halves.set(piece.toLowerCase(), { label, secret: this.#known.size, at });
    }
  }

  #addBase64(text: string, label: string): void {
    for (const form of [
      text.replaceAll('-', '+').replaceAll('_', '/'),
      text.replaceAll('+', '-').replaceAll('/', '_'),
      text.replace(/[^A-Za-z0-9]/g, ''),
    ]) {
      this.#addAll(form, BASE64_LENGTH, label);
    }
  }

  #addAll(text: string, length: number, label: string): void {
    const pieces = this.#byLength.get(length) ?? new Map<string, string>();
    this.#byLength.set(length, pieces);
    for (const piece of windows(text, length)) if (looksRandom(piece)) pieces.set(piece.toLowerCase(), label);
  }
}

/** What stands before the hex number of a character: `\x41`, `\u0041`, `\u{41}`, `0x41`, `&#x41;`, `U+0041`. Blanks are gone. */
const BEFORE_HEX = /(?:\\x|\\u\{?|0x|&#x|u\+)(?:0{2})?/g;

/** All numbers of a text as the characters of these codes, whatever stands between them: `chr(65)`, `&#65;`, `\101`, `01000001`. */
function byNumbers(text: string): string[] {
  const numbers = text.match(/\d+/g) ?? [];
  return [10, 8, 2].map((base) =>
    numbers
      .map((digits) => Number.parseInt(digits, base))
      .filter((code) => code > 0x20 && code < 0x7f)
      .map((code) => String.fromCharCode(code))
      .join('')
      .toLowerCase(),
  );
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
  return (
    kindsIn(piece) >= 2 &&
    new Set(piece).size >= MOST_ALIKE_CHARACTERS &&
    !/\s/.test(piece) &&
    /\d|[a-z][A-Z].*[a-z][A-Z]/.test(piece)
  );
}

/** So short that it has to look more so: no piece of a word with a number behind it. */
function isHalf(piece: string): boolean {
  const digits = piece.replace(/\D/g, '').length;
  return (
    new Set(piece).size >= DIFFERENT_IN_HALF && digits > 0 && (kindsIn(piece) === 3 || (digits >= 3 && digits < 8))
  );
}

function kindsIn(piece: string): number {
  return [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(piece)).length;
}

function rot13(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}

/** The characters of the encoding that depend on these bytes alone. */
function base64Core(bytes: Buffer, shift: number): string {
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
  return encoded.slice(Math.ceil((8 * shift) / 6), Math.floor((8 * (shift + bytes.length)) / 6));
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The same of base32 (RFC 4648). */
function base32Core(bytes: Buffer, shift: number): string {
  const bits = [...Buffer.alloc(shift), ...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const encoded = (bits.match(/.{5}/g) ?? []).map((five) => BASE32[Number.parseInt(five, 2)]).join('');
  return encoded.slice(Math.ceil((8 * shift) / 5));
}
