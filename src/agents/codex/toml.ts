/**
 * Plain data → TOML, for the one configuration file we write. Pure.
 * Trap: an inline table stands on one line, and a JSON string is a TOML basic string but for DEL, which TOML wants escaped.
 * Spec: https://toml.io/en/v1.0.0
 */

export type Toml = string | number | boolean | readonly Toml[] | { readonly [key: string]: Toml | undefined };

/** Values that are undefined leave no key behind. */
export function tomlOf(table: Readonly<Record<string, Toml | undefined>>): string {
  return pairs(table)
    .map((pair) => `${pair}\n`)
    .join('');
}

function pairs(table: Readonly<Record<string, Toml | undefined>>): string[] {
  return Object.entries(table).flatMap(([key, value]) =>
    value === undefined ? [] : [`${/^[A-Za-z0-9_-]+$/.test(key) ? key : text(key)} = ${inline(value)}`],
  );
}

function inline(value: Toml): string {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${(value as readonly Toml[]).map(inline).join(', ')}]`;
  return `{ ${pairs(value as Readonly<Record<string, Toml | undefined>>).join(', ')} }`;
}

function text(value: string): string {
  return JSON.stringify(value).replaceAll('\u007f', '\\u007f');
}
