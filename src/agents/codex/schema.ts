/**
 * A JSON schema as people write it ↔ the strict form to which OpenAI's service holds an answer.
 *
 * In: a schema → out: the same with every object closed and every property required; an optional one may be null instead. An
 * answer → the same without those nulls. Pure.
 * Trap: an object that is open on purpose (additionalProperties) has no strict form.
 * Spec: https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
 */

type Json = Readonly<Record<string, unknown>>;

function object(value: unknown): Json | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Json) : undefined;
}

/** Keys whose value is a schema, a list of schemas, or schemas by name. */
const ONE = ['items', 'additionalProperties', 'not'];
const LIST = ['anyOf', 'oneOf', 'allOf', 'prefixItems'];
const NAMED = ['properties', '$defs', 'definitions'];

function mapped(schema: Json, change: (inner: Json) => Json): Json {
  const one = (value: unknown): unknown => {
    const inner = object(value);
    return inner ? change(inner) : value;
  };
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (ONE.includes(key)) return [key, one(value)];
      if (LIST.includes(key) && Array.isArray(value)) return [key, value.map(one)];
      const named = NAMED.includes(key) ? object(value) : undefined;
      if (!named) return [key, value];
      return [key, Object.fromEntries(Object.entries(named).map(([name, inner]) => [name, one(inner)]))];
    }),
  );
}

function requiredOf(schema: Json): readonly unknown[] {
  return Array.isArray(schema.required) ? schema.required : [];
}

function admitsNull(schema: unknown): boolean {
  const { type, anyOf } = object(schema) ?? {};
  return [type].flat().includes('null') || (Array.isArray(anyOf) && anyOf.some(admitsNull));
}

export function strictSchema(schema: Json): Json {
  const inner = mapped(schema, strictSchema);
  const properties = object(inner.properties);
  if (!properties && inner.type !== 'object') return inner;
  const required = requiredOf(schema);
  const closed = Object.entries(properties ?? {}).map(([name, property]) => [
    name,
    required.includes(name) || admitsNull(property) ? property : { anyOf: [property, { type: 'null' }] },
  ]);
  return {
    ...inner,
    properties: Object.fromEntries(closed),
    required: Object.keys(properties ?? {}),
    additionalProperties: inner.additionalProperties ?? false,
  };
}

/** Whether an object anywhere in it takes properties that are not named: no strict form says that. */
export function isOpen(schema: Json): boolean {
  const { additionalProperties } = schema;
  if (additionalProperties !== undefined && additionalProperties !== false) return true;
  let open = false;
  mapped(schema, (inner) => {
    open ||= isOpen(inner);
    return inner;
  });
  return open;
}

/** The answer without the nulls that stand for properties left out. */
export function withoutPadding(value: unknown, schema: unknown): unknown {
  const known = object(schema) ?? {};
  if (Array.isArray(value)) return value.map((entry) => withoutPadding(entry, known.items));
  const fields = object(value);
  const properties = object(known.properties);
  if (!fields || !properties) return value;
  const required = requiredOf(known);
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name, field]) => field !== null || required.includes(name) || admitsNull(properties[name]))
      .map(([name, field]) => [name, withoutPadding(field, properties[name])]),
  );
}
