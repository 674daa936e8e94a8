/**
 * Policy documents as people hand them over, read strictly.
 * In: text or an object: the document itself, or the answer of the AWS command line that holds it · out: statements, and what is wrong.
 * Talks to no host.
 * Traps: of a faulty document only the Allow statements are kept, so that a fault never makes a policy look smaller; variables mean
 * something only with Version 2012-10-17; a letter that merely looks like ASCII makes an entry nobody can be sure of.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
import { parseStrictJson, StrictJsonError } from '../../kit/strict-json.ts';
import { type ConditionSense, readCondition, UNCONDITIONAL } from './conditions.ts';
import { LONGEST_PATTERN } from './pattern.ts';

/** Characters of one document; IAM takes 6,144 to 10,240. */
export const LONGEST_DOCUMENT = 1_000_000;
export const MOST_STATEMENTS = 10_000;

export interface PolicySource {
  /** How the user knows it: a file, a policy's name. */
  readonly name: string;
  readonly text?: string | undefined;
  /** Already parsed; whether a name stood there twice can then not be told. */
  readonly object?: unknown;
}

export type FaultKind = 'syntax' | 'size' | 'lookalike' | 'condition' | 'variable';

export interface Fault {
  readonly kind: FaultKind;
  /** `permissions.json, statement 2 (InvokeModels)`. */
  readonly where: string;
  readonly what: string;
}

export interface ResourceEntry {
  /** Variables are stars in it, so it stands for no less than the entry. */
  readonly pattern: string;
  /** False: it may stand for less, so a Deny of it takes nothing away for certain. */
  readonly exact: boolean;
  /** IAM would not take it, or it means something else than it seems to. */
  readonly odd: boolean;
}

export interface Statement {
  readonly where: string;
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  /** `NotAction`: everything but these. */
  readonly exceptActions: boolean;
  readonly resources: readonly ResourceEntry[];
  readonly exceptResources: boolean;
  readonly condition: ConditionSense;
}

export interface ReadDocument {
  readonly statements: readonly Statement[];
  readonly faults: readonly Fault[];
}

const DOCUMENT_KEYS = new Set(['Version', 'Id', 'Statement']);
const STATEMENT_KEYS = new Set(['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition']);
const PRINTABLE = /^[\x21-\x7e]+$/;
/** Its first five parts; a trailing colon begins the sixth. */
const ARN = /^arn:[a-z*?-]+:[a-z0-9*?-]+:[a-z0-9*?-]*:[a-z0-9*?-]*$/;
const ACTION = /^(?:\*|\*:\*|[a-z0-9-]+:[a-z0-9*?-]+)$/i;

type Note = (kind: FaultKind, where: string, what: string) => void;

export function readDocument(source: PolicySource): ReadDocument {
  const faults: Fault[] = [];
  const note: Note = (kind, where, what) => {
    faults.push({ kind, where, what });
  };
  const found = documentOf(source, note);
  if (found === undefined) return { statements: [], faults };
  for (const key of Object.keys(found)) if (!DOCUMENT_KEYS.has(key)) note('syntax', source.name, unknownKey(key));
  const variables = readVersion(found.Version, source.name, note);
  const list = Array.isArray(found.Statement) ? found.Statement : [found.Statement];
  if (found.Statement === undefined || list.length === 0) note('syntax', source.name, 'It has no Statement.');
  if (list.length > MOST_STATEMENTS) {
    note('size', source.name, `It has ${list.length} statements; ${MOST_STATEMENTS} are judged at most.`);
    return { statements: [], faults };
  }
  if (found.Statement === undefined) return { statements: [], faults };
  const seen = new Set<string>();
  const statements = list.flatMap((value, at) => {
    const sid = isObject(value) && typeof value.Sid === 'string' && value.Sid !== '' ? value.Sid : undefined;
    const where = `${source.name}, statement ${at + 1}${sid === undefined ? '' : ` (${shown(sid)})`}`;
    if (sid !== undefined && seen.has(sid)) note('syntax', where, 'Its Sid is used twice.');
    if (sid !== undefined) seen.add(sid);
    return readStatement(value, where, variables, note);
  });
  // IAM takes no faulty document, so nothing may be held against a Deny in it.
  const broken = faults.some(({ kind }) => kind !== 'variable');
  return { statements: broken ? statements.filter(({ effect }) => effect === 'Allow') : statements, faults };
}

function documentOf({ name, text, object }: PolicySource, note: Note): Record<string, unknown> | undefined {
  if (text !== undefined && text.length > LONGEST_DOCUMENT) {
    note('size', name, `It has ${text.length} characters; ${LONGEST_DOCUMENT} are judged at most.`);
    return undefined;
  }
  let value: unknown = object;
  try {
    if (text !== undefined) value = parseStrictJson(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const fault = error instanceof StrictJsonError ? error.fault : 'syntax';
    note('syntax', name, JSON_FAULTS[fault]);
    return undefined;
  }
  const document = unwrapped(value);
  if (document === undefined) note('syntax', name, 'It is not a JSON object.');
  // Written plainly or as \u0435; most texts have neither, which is quickly seen.
  const plain = text !== undefined && !/[^\x00-\xff]|\\u/.test(text);
  const stranger = plain ? undefined : /[^\x00-\xff]/u.exec(JSON.stringify(document ?? ''))?.[0];
  if (stranger !== undefined)
    note('lookalike', name, `It has the character ${shown(stranger)}, which IAM does not take.`);
  return document;
}

const JSON_FAULTS = {
  syntax: 'It is not valid JSON.',
  duplicate: 'A name stands twice in one object, and readers differ in which of the two they take.',
  depth: 'It is nested too deep.',
} as const;

/** The answers of get-role-policy, get-policy-version and the like hold the document one or two levels down. */
function unwrapped(value: unknown): Record<string, unknown> | undefined {
  if (!isObject(value)) return undefined;
  if ('Statement' in value) return value;
  const version = isObject(value.PolicyVersion) ? value.PolicyVersion.Document : undefined;
  const inner = [value.PolicyDocument, version, value.Document].find(isObject);
  return inner ?? value;
}

function readVersion(version: unknown, where: string, note: Note): boolean {
  if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') {
    note('syntax', where, 'Its Version is neither 2012-10-17 nor 2008-10-17.');
  }
  return version === '2012-10-17';
}

function readStatement(value: unknown, where: string, variables: boolean, note: Note): Statement[] {
  if (!isObject(value)) {
    note('syntax', where, 'It is not an object.');
    return [];
  }
  for (const key of Object.keys(value)) if (!STATEMENT_KEYS.has(key)) note('syntax', where, unknownKey(key));
  const { Effect: effect } = value;
  const actions = readEither(value, 'Action', 'NotAction', where, note);
  const resources = readEither(value, 'Resource', 'NotResource', where, note);
  if (effect !== 'Allow' && effect !== 'Deny') note('syntax', where, 'Its Effect is neither Allow nor Deny.');
  if ((effect !== 'Allow' && effect !== 'Deny') || !actions || !resources) return [];
  const condition =
    value.Condition === undefined
      ? UNCONDITIONAL
      : readCondition(value.Condition, (what) => note('condition', where, what));
  return [
    {
      where,
      effect,
      actions: actions.texts.filter((text) => isAction(text, where, note)),
      exceptActions: actions.except,
      resources: resources.texts.map((text) => readResource(text, where, variables, note)),
      exceptResources: resources.except,
      condition,
    },
  ];
}

function readEither(
  statement: Record<string, unknown>,
  one: string,
  other: string,
  where: string,
  note: Note,
): { readonly texts: readonly string[]; readonly except: boolean } | undefined {
  const except = other in statement;
  if (except === one in statement) {
    note('syntax', where, except ? `It has both ${one} and ${other}.` : `It has neither ${one} nor ${other}.`);
    return undefined;
  }
  const value = statement[except ? other : one];
  const texts: unknown[] = Array.isArray(value) ? value : [value];
  if (texts.length === 0 || !texts.every((text) => typeof text === 'string')) {
    note('syntax', where, `${except ? other : one} is not a text or a list of texts.`);
    return undefined;
  }
  if (texts.some((text) => text.length > LONGEST_PATTERN)) {
    note('size', where, `An entry is longer than ${LONGEST_PATTERN} characters.`);
    return undefined;
  }
  return { texts: [...new Set(texts)], except };
}

function isAction(text: string, where: string, note: Note): boolean {
  if (ACTION.test(text)) return true;
  const lookalike = text !== '' && !PRINTABLE.test(text);
  if (lookalike)
    note('lookalike', where, `The action "${shown(text)}" has characters that only look like the usual ones.`);
  else note('syntax', where, `"${shown(text)}" is not an action.`);
  return false;
}

function readResource(text: string, where: string, variables: boolean, note: Note): ResourceEntry {
  const variable = variables && /\$\{(?![*?$]\})/.test(text);
  const pattern = variables ? text.replace(/\$\{([^}]*)\}/g, (_, name: string) => MEANT[name] ?? '*') : text;
  const header = pattern.split(':').slice(0, 5).join(':');
  if (!PRINTABLE.test(header)) {
    note('lookalike', where, `The resource "${shown(text)}" has characters that only look like the usual ones.`);
    return { pattern: '*', exact: false, odd: true };
  }
  if (pattern !== '*' && !ARN.test(header)) {
    note('syntax', where, `The resource "${shown(text)}" is neither * nor an ARN.`);
    return { pattern: '*', exact: false, odd: true };
  }
  if (variable) note('variable', where, `What "${shown(text)}" stands for is known only when it is used.`);
  return { pattern, exact: !variable, odd: false };
}

/** `${*}`, `${?}` and `${$}` mean the character itself. */
const MEANT: Readonly<Record<string, string>> = { '*': '\u0001', '?': '\u0002', $: '$' };

function unknownKey(key: string): string {
  return `"${shown(key)}" does not belong there.`;
}

/** A text of the document, short, with everything beyond ASCII as its number. */
export function shown(text: string): string {
  const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return short.replace(/[^\x20-\x7e…]/gu, (mark) => `\\u{${mark.codePointAt(0)!.toString(16)}}`);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
