/**
 * The vault: every secret of this run, and the only place that knows how to take them out of a text.
 *
 * In: secrets. Out: redacted texts and streams. Talks to no host.
 *
 * The trap: a secret can be hidden while streams are open. Each stream asks for the present patterns at every push, so from
 * then on the new secret is masked too, also in what was still held back.
 *
 * Values can neither be listed nor inspected; adding is cheap, the patterns are made when a text next needs them. Those of a
 * long token take longest (a hundred line-wrapped forms), and a short whole text cannot hold any of them: see {@link LONG_RUN}.
 */
import type { RedactStream } from '../core/host.ts';
import type { Secret } from '../core/secret.ts';
import { Automaton } from './automaton.ts';
import { derivedForms, WEAK_BELOW } from './forms.ts';
import { type ByteStream, createRedactor, createTextRedactor, maskAll } from './stream.ts';

/** A secret whose every derived form is written in the characters of {@link LONG_RUN}: bearers, JSON Web Tokens and their parts. */
const LONG_PLAIN = /^[\w.+/=~-]{80,}$/;

/**
 * What each form of such a secret contains: eighty of these characters in a row, or, where base64 is broken into lines (106
 * characters at least, in lines of 76 at most), a line that begins with thirty of them.
 */
const LONG_RUN = /[\w.+/=~%\\-]{80}|\n[\w.+/=~%\\-]{30}/;

const INSPECT = Symbol.for('nodejs.util.inspect.custom');

export class Vault {
  readonly #known = new Set<string>();
  readonly #weak = new Set<string>();
  #fresh: string[] = [];
  /** Long plain secrets that no text has needed yet. */
  #waiting: string[] = [];
  #patterns: Buffer[] = [];
  #automaton = new Automaton([]);
  readonly #present = (): Automaton => this.#current();

  /** Masks the value in every derived form from now on. Empty and blank values are ignored. */
  hide(secret: Secret): void {
    const value = secret.reveal().trim();
    if (value === '' || this.#known.has(value)) return;
    this.#known.add(value);
    (LONG_PLAIN.test(value) ? this.#waiting : this.#fresh).push(value);
    if (value.length < WEAK_BELOW) this.#weak.add(secret.label);
  }

  /** How many distinct secrets are hidden. */
  get count(): number {
    return this.#known.size;
  }

  /** Labels of secrets under eight characters: easily guessed, seldom encoded recognisably, and under four not masked at all. */
  get weak(): readonly string[] {
    return [...this.#weak];
  }

  /** The text with `***` for every secret; the text itself when it has none. */
  redact(text: string): string {
    const automaton = LONG_RUN.test(text) ? this.#current() : this.#built();
    if (automaton.size === 0) return text;
    const bytes = Buffer.from(text, 'utf8');
    const masked = maskAll(automaton, bytes);
    return masked === bytes ? text : Buffer.from(masked).toString('utf8');
  }

  /** The bytes with `***` for every secret; the same object when there is none. */
  redactBytes(bytes: Uint8Array): Uint8Array {
    return maskAll(this.#current(), bytes);
  }

  /** A redactor with its own state, for text that arrives in pieces. */
  stream(): RedactStream {
    return createTextRedactor(this.#present);
  }

  /** The same for bytes, valid UTF-8 or not. */
  byteStream(): ByteStream {
    return createRedactor(this.#present);
  }

  /**
   * For text that arrives as separate events. A push gives out its text but for the end that looks like a secret's beginning
   * of more than three bytes; joined outputs never show more than those three of any secret.
   */
  eventStream(): RedactStream {
    return createTextRedactor(this.#present, { soft: true });
  }

  toJSON(): string {
    return `Vault(${this.count})`;
  }

  [INSPECT](): string {
    return `Vault(${this.count})`;
  }

  #current(): Automaton {
    this.#fresh.push(...this.#waiting);
    this.#waiting = [];
    return this.#built();
  }

  #built(): Automaton {
    if (this.#fresh.length > 0) {
      // Kept sorted: merging a few more into a sorted list is quick, so hiding one more secret costs little.
      this.#patterns = this.#patterns.concat(this.#fresh.flatMap((value) => derivedForms(value))).sort(Buffer.compare);
      this.#fresh = [];
      this.#automaton = new Automaton(this.#patterns);
    }
    return this.#automaton;
  }
}
