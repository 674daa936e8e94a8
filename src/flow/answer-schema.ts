/**
 * An answer in the form of a JSON schema, from agents whose CLI cannot hold them to one: asked for in the task, read out of the
 * final text, checked, and corrected once.
 *
 * In: texts → out: texts, a value, what is wrong with it. Nothing is started or written here, no host is contacted.
 * Traps: models wrap JSON in fences and sentences, so more than one piece of the text may be meant; a schema may refer to other
 * documents, which are never fetched; the validator runs without `eval`, so a schema is data and nothing else.
 * Spec: https://json-schema.org/draft/2020-12/json-schema-validation
 */
import type { Schema, SchemaDraft } from '@cfworker/json-schema';
import { parseStrictJson, StrictJsonError } from '../kit/strict-json.ts';

export type Reading =
  | { readonly value: unknown; readonly faults?: undefined }
  /** What is wrong, one short sentence each, at most {@link MOST_FAULTS}. */
  | { readonly value?: undefined; readonly faults: readonly string[] };

const MOST_FAULTS = 20;
/** Nesting of an answer; deeper ones are no answer to any schema. */
const DEEPEST = 64;
/** An answer is at the end of a text, however long it is. */
const LONGEST_TEXT = 1_000_000;
/** Places in a text where JSON may begin that are tried at most. */
const MOST_STARTS = 50;
/** Of an earlier answer, in the task that asks for its correction. */
const LONGEST_QUOTE = 100_000;

/** Told of the schema itself before anything is started; undefined: it can be used. */
export function schemaFault(schemaText: string): string | undefined {
  let schema: unknown;
  try {
    schema = parseStrictJson(schemaText, DEEPEST);
  } catch (error) {
    const why = error instanceof StrictJsonError ? error.fault : 'syntax';
    return why === 'duplicate' ? 'A member name occurs twice.' : 'It is not JSON, or nested too deep.';
  }
  return faultIn(schema);
}

const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

/** Below these stand values, not schemas. */
const VALUES: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'examples']);

function faultIn(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  for (const [name, value] of Object.entries(node)) {
    if (VALUES.has(name)) continue;
    if (name === 'type' && typeof value === 'string' && !TYPES.includes(value)) {
      return `"${value.slice(0, 40)}" is no type; there are ${TYPES.join(', ')}.`;
    }
    if (name === '$ref' && typeof value === 'string' && !value.startsWith('#')) {
      return 'A `$ref` leads to another document, which is not fetched.';
    }
    if (name === 'pattern' && typeof value === 'string' && !isPattern(value)) return 'A `pattern` is no expression.';
    const below = faultIn(value);
    if (below) return below;
  }
  return undefined;
}

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}

/** The task, with the form its answer must have. */
export function taskWithSchema(task: string, schemaText: string): string {
  return `${task.trimEnd()}

Your final message must be one JSON value that is valid against this JSON schema:

${schemaText.trim()}

Answer with the JSON alone: no sentence before or after it, no code fence.
`;
}

/**
 * The task of the one retry.
 * @param answer the final text that did not fit
 * @param faults as {@link readAnswer} told them
 */
export function correctionTask(task: string, schemaText: string, answer: string, faults: readonly string[]): string {
  const quoted = answer.length > LONGEST_QUOTE ? `…${answer.slice(-LONGEST_QUOTE)}` : answer;
  return `The work below has been done already, but its answer does not have the form that was asked for. Do not do the work again: write the same answer in the right form.

What is wrong with it:
${faults.map((fault) => `- ${fault}`).join('\n')}

The answer so far, between the lines of equals signs:
==========
${quoted.trim()}
==========

The work it answers, between the lines of equals signs:
==========
${task.trim()}
==========

Your final message must be one JSON value that is valid against this JSON schema:

${schemaText.trim()}

Answer with the JSON alone: no sentence before or after it, no code fence.
`;
}

/**
 * Finds the JSON an answer holds and checks it. The first piece that fits counts: the whole text, then fenced blocks and bare
 * values, the last one first. When none fits, the faults are those of the piece that came first.
 * @param text the agent's final text
 */
export async function readAnswer(text: string, schemaText: string): Promise<Reading> {
  const check = await checker(schemaText);
  let faults: readonly string[] | undefined;
  for (const piece of piecesOf(text.slice(-LONGEST_TEXT))) {
    const read = parse(piece);
    if (!read) continue;
    const wrong = check(read.value);
    if (wrong.length === 0) return { value: read.value };
    faults ??= wrong;
  }
  return { faults: faults ?? ['There is no JSON in it.'] };
}

function parse(piece: string): { readonly value: unknown } | undefined {
  try {
    return { value: parseStrictJson(piece, DEEPEST) };
  } catch {
    return undefined;
  }
}

async function checker(schemaText: string): Promise<(value: unknown) => string[]> {
  const { Validator } = await import('@cfworker/json-schema');
  const schema = JSON.parse(schemaText) as Schema;
  const validator = new Validator(schema, draftOf(schema), false);
  return (value) => {
    const { valid, errors } = validator.validate(value);
    if (valid) return [];
    // A place within is told by itself; that its surroundings do not match either says nothing more.
    const exact = errors.filter(({ keyword }) => !['properties', 'items', '$ref', 'allOf'].includes(keyword));
    const told = (exact.length > 0 ? exact : errors).map(({ instanceLocation, error }) => {
      const place = instanceLocation.replace(/^#\/?/, '');
      return (place === '' ? error : `${place}: ${error}`).slice(0, 300);
    });
    return [...new Set(told)].slice(0, MOST_FAULTS);
  };
}

function draftOf(schema: Schema): SchemaDraft {
  const named = typeof schema.$schema === 'string' ? schema.$schema : '';
  if (/draft-0?4/.test(named)) return '4';
  if (/draft-0?[67]/.test(named)) return '7';
  return named.includes('2019-09') ? '2019-09' : '2020-12';
}

function* piecesOf(text: string): Generator<string> {
  yield text;
  const fenced = [...text.matchAll(/^[ \t]*(```+|~~~+)[^\n]*\n([\s\S]*?)^[ \t]*\1/gm)].map(([, , inside]) => inside!);
  yield* fenced.reverse();
  yield* bareValues(text).reverse();
}

/** Objects and lists in a text, outermost only, in order. */
function bareValues(text: string): string[] {
  const values: string[] = [];
  let at = 0;
  for (let starts = 0; starts < MOST_STARTS; starts++) {
    const rest = text.slice(at).search(/[{[]/);
    if (rest < 0) break;
    const start = at + rest;
    const end = endOfValue(text, start);
    if (end !== undefined) values.push(text.slice(start, end));
    at = end ?? start + 1;
  }
  return values;
}

/** Where the bracket that opens at `start` is closed; undefined: never. */
function endOfValue(text: string, start: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') depth++;
    else if ((sign === '}' || sign === ']') && --depth === 0) return at + 1;
  }
  return undefined;
}
