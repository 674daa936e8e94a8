/**
 * The vault: every secret of this run, and the only place that knows how to take them out of a text.
 *
 * In: secrets. Out: redacted texts and streams. Talks to no host.
 *
 * The trap: a secret can be hidden while streams are open. Each stream asks for the present patterns at every push, so from
 * then on the new secret is masked too, also in what was still held back.
 *
 * Values can neither be listed nor inspected; adding is cheap, the patterns are made when a text next needs them.
 */
import type { RedactStream } from '../core/host.ts';
import type { Secret } from '../core/secret.ts';
import { Automaton } from './automaton.ts';
import { derivedForms, WEAK_BELOW } from './forms.ts';
import { type ByteStream, createRedactor, createTextRedactor, maskAll } from './stream.ts';

const INSPECT = Symbol.for('nodejs.util.inspect.custom');

export class Vault {
  readonly #known = new Set<string>();
  readonly #weak = new Set<string>();
  #fresh: string[] = [];
  #patterns: Buffer[] = [];
  #automaton = new Automaton([]);
  readonly #present = (): Automaton => this.#current();

  /** Masks the value in every derived form from now on. Empty and blank values are ignored. */
  hide(secret: Secret): void {
    const value = secret.reveal().trim();
    if (value === '' || this.#known.has(value)) return;
    this.#known.add(value);
    this.#fresh.push(value);
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
    const automaton = this.#current();
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
    if (this.#fresh.length > 0) {
      // Kept sorted: merging a few more into a sorted list is quick, so hiding one more secret costs little.
      this.#patterns = this.#patterns.concat(this.#fresh.flatMap((value) => derivedForms(value))).sort(Buffer.compare);
      this.#fresh = [];
      this.#automaton = new Automaton(this.#patterns);
    }
    return this.#automaton;
  }
}
