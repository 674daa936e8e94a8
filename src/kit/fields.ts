/** Reading data nobody vouches for: each gives the value when it is of that kind, and nothing otherwise. Pure. */

export type Fields = Readonly<Record<string, unknown>>;

export function object(value: unknown): Fields | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : undefined;
}

export function array(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A finite number. */
export function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** What is no number counts nothing. */
export function sum(...values: readonly unknown[]): number {
  return values.reduce<number>((total, value) => total + (number(value) ?? 0), 0);
}
