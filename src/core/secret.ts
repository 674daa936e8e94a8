/**
 * A value that must never be shown. Every accidental way out (template string, JSON, console, util.inspect) prints `***`;
 * `reveal()` is the only door, and a test lists the files that may call it.
 */
const INSPECT = Symbol.for('nodejs.util.inspect.custom');

export class Secret {
  /** What the value is, for messages: 'identity token', 'AWS secret access key'. */
  readonly label: string;
  readonly #value: string;

  constructor(label: string, value: string) {
    this.label = label;
    this.#value = value;
  }

  /** The value itself. Hand it to a vendor's endpoint or a child's environment, never to text. */
  reveal(): string {
    return this.#value;
  }

  get length(): number {
    return this.#value.length;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  [INSPECT](): string {
    return `Secret(${this.label})`;
  }
}

/** A variable's value as it travels: plain text or a secret. */
export type Value = string | Secret;

/** The text behind a value. Calls `reveal()`: only where the value is really handed over. */
export function revealed(value: Value): string {
  return typeof value === 'string' ? value : value.reveal();
}
