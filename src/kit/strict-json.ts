/**
 * JSON that means one thing only: member names occur once an object, nesting is bounded.
 * In: text · out: the value, or a StrictJsonError that says which rule it broke and repeats nothing of it. Talks to no host.
 * Trap: two readers of `{"aud":"a","aud":"b"}` may see two tokens, and `"\u0061ud"` is the same name as `"aud"`; text nested
 * some hundred thousand deep makes JSON.parse throw a RangeError, so the depth is counted before it is parsed.
 * https://www.rfc-editor.org/rfc/rfc8259#section-4, https://www.rfc-editor.org/rfc/rfc7519#section-4
 */

export type JsonFault = 'syntax' | 'duplicate' | 'depth';

export class StrictJsonError extends Error {
  readonly fault: JsonFault;

  constructor(fault: JsonFault) {
    super(`JSON: ${fault}`);
    this.name = 'StrictJsonError';
    this.fault = fault;
  }
}

/** Claims and key sets stay below ten. */
const DEEPEST = 32;

/** @throws StrictJsonError */
export function parseStrictJson(text: string, deepest: number = DEEPEST): unknown {
  scan(text, deepest);
  try {
    return JSON.parse(text);
  } catch {
    throw new StrictJsonError('syntax');
  }
}

/** The same for text that has to be an object. @throws StrictJsonError */
export function parseStrictObject(text: string): Readonly<Record<string, unknown>> {
  const value = parseStrictJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new StrictJsonError('syntax');
  return value as Record<string, unknown>;
}

/** Looks at names and depth only; whatever else is wrong JSON.parse tells. */
function scan(text: string, deepest: number): void {
  /** The names seen in each open object; undefined for an open array. */
  const open: (Set<string> | undefined)[] = [];
  let nameComes = false;
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case '"': {
        const end = endOfString(text, at);
        if (nameComes) addName(open.at(-1), text.slice(at, end + 1));
        nameComes = false;
        at = end;
        break;
      }
      case '{':
      case '[':
        if (open.length === deepest) throw new StrictJsonError('depth');
        nameComes = text[at] === '{';
        open.push(nameComes ? new Set() : undefined);
        break;
      case '}':
      case ']':
        open.pop();
        nameComes = false;
        break;
      case ',':
        nameComes = open.at(-1) !== undefined;
        break;
    }
  }
}

/** Index of the closing quote. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  throw new StrictJsonError('syntax');
}

function addName(names: Set<string> | undefined, literal: string): void {
  let name: string;
  try {
    name = JSON.parse(literal) as string;
  } catch {
    throw new StrictJsonError('syntax');
  }
  if (names?.has(name)) throw new StrictJsonError('duplicate');
  names?.add(name);
}
