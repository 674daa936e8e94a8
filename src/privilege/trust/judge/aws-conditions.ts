/**
 * The Condition block of a trust policy, asked about one token.
 * In: the block, the request's keys · out: holds, does not hold, unknown; and which condition decided. Talks to no host.
 * Traps: a key that is missing makes a positive operator fail and a negated one hold; `…IfExists` and `ForAllValues:` hold without
 * it; policy variables (`${…}`) are put in even where no wildcard is allowed; a role's session name is the caller's to choose. An
 * operator that is not known here is unknown, never a refusal.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
import { type Admitted, admittedIf, every, not, some } from './answer.ts';
import { globParts, matchesGlob, type Part } from './glob.ts';

/** A key of the request. `absent`: AWS fills it for no such token · `doubtful`: sources disagree, or it depends on the caller's place. */
export type Key = { readonly values: readonly string[] } | 'absent' | 'doubtful' | 'free';

export interface RequestKeys {
  /** @param name in lower case */
  key(name: string): Key;
  /** For a `doubtful` key: the values it would have if AWS filled it; undefined: nobody knows. */
  perhaps(name: string): readonly string[] | undefined;
  /** What a condition on a `free` key comes to: whoever chooses the value chooses the one that lets him in. */
  readonly chosen: Admitted;
}

export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

export interface Verdict {
  readonly holds: Admitted;
  /** The condition that failed, or that could not be decided. */
  readonly because: string;
}

/** @param variables policy variables are put in (policies of version 2012-10-17) */
export function evaluate(conditions: readonly Condition[], keys: RequestKeys, variables: boolean): Verdict {
  let open: string | undefined;
  for (const condition of conditions) {
    const holds = evaluateOne(condition, keys, variables);
    if (holds === 'no') return { holds, because: `${condition.operator} on ${condition.key}` };
    if (holds === 'unknown') open ??= `${condition.operator} on ${condition.key} cannot be judged here`;
  }
  return open === undefined ? { holds: 'yes', because: 'every condition holds' } : { holds: 'unknown', because: open };
}

const OPERATOR = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/;

type Compare = (expected: string, actual: string) => Admitted;

interface Comparison {
  readonly negated: boolean;
  readonly compare: (expected: readonly Part[], actual: string) => Admitted;
}

/** Policy variables may hold `*` as a plain character, so what is compared comes in parts. */
function plain(compare: Compare): Comparison['compare'] {
  return (expected, actual) => compare(expected.map((part) => (typeof part === 'string' ? part : '')).join(''), actual);
}

const numbers =
  (holds: (expected: number, actual: number) => boolean): Compare =>
  (expected, actual) => {
    const [wanted, is] = [Number(expected), Number(actual)];
    return admittedIf(
      expected.trim() !== '' && actual.trim() !== '' && !Number.isNaN(wanted + is) && holds(wanted, is),
    );
  };
const glob: Comparison['compare'] = (expected, actual) => admittedIf(matchesGlob(expected, actual));
const same: Compare = (expected, actual) => admittedIf(expected === actual);
const folded: Compare = (expected, actual) => admittedIf(expected.toLowerCase() === actual.toLowerCase());

const COMPARISONS: Readonly<Record<string, Comparison & { readonly wild?: boolean }>> = {
  StringEquals: { negated: false, compare: plain(same) },
  StringNotEquals: { negated: true, compare: plain(same) },
  StringEqualsIgnoreCase: { negated: false, compare: plain(folded) },
  StringNotEqualsIgnoreCase: { negated: true, compare: plain(folded) },
  StringLike: { negated: false, compare: glob, wild: true },
  StringNotLike: { negated: true, compare: glob, wild: true },
  ArnEquals: { negated: false, compare: arn, wild: true },
  ArnLike: { negated: false, compare: arn, wild: true },
  ArnNotEquals: { negated: true, compare: arn, wild: true },
  ArnNotLike: { negated: true, compare: arn, wild: true },
  Bool: { negated: false, compare: plain(folded) },
  NumericEquals: { negated: false, compare: plain(numbers((a, b) => a === b)) },
  NumericNotEquals: { negated: true, compare: plain(numbers((a, b) => a === b)) },
  NumericLessThan: { negated: false, compare: plain(numbers((a, b) => b < a)) },
  NumericLessThanEquals: { negated: false, compare: plain(numbers((a, b) => b <= a)) },
  NumericGreaterThan: { negated: false, compare: plain(numbers((a, b) => b > a)) },
  NumericGreaterThanEquals: { negated: false, compare: plain(numbers((a, b) => b >= a)) },
};

/** Component by component: a `*` in one never reaches into the next. What is no ARN matches none. */
function arn(expected: readonly Part[], actual: string): Admitted {
  const is = split(Array.from(actual));
  const wants = split(expected);
  if (is.length !== 6 || wants.length !== 6) return 'no';
  return admittedIf(wants.every((part, at) => matchesGlob(part, is[at]!.join(''))));
}

function split<T extends Part>(letters: readonly T[]): T[][] {
  const parts: T[][] = [[]];
  for (const letter of letters) {
    if (letter === ':' && parts.length < 6) parts.push([]);
    else parts.at(-1)!.push(letter);
  }
  return parts;
}

function evaluateOne(condition: Condition, keys: RequestKeys, variables: boolean): Admitted {
  const match = OPERATOR.exec(condition.operator);
  if (!match) return 'unknown';
  const [, quantifier, name = '', ifExists] = match;
  const found = keys.key(condition.key.toLowerCase());
  if (name === 'Null' && quantifier === undefined && ifExists === undefined) return isNull(condition.values, found);
  const comparison = COMPARISONS[name];
  if (!comparison) return 'unknown';
  if (found === 'free') return keys.chosen;
  const ask = (values: readonly string[]): Admitted =>
    compareAll(comparison, condition.values, values, { quantifier, ifExists: ifExists !== undefined, keys, variables });
  if (found === 'absent') return ask([]);
  if (found !== 'doubtful') return ask(found.values);
  const perhaps = keys.perhaps(condition.key.toLowerCase());
  if (perhaps === undefined) return 'unknown';
  const [without, filled] = [ask([]), ask(perhaps)];
  return without === filled ? without : 'unknown';
}

function isNull(values: readonly string[], found: Key): Admitted {
  if (found === 'doubtful' || found === 'free') return 'unknown';
  const missing = found === 'absent' || found.values.length === 0;
  return some(
    values.map((value) => {
      const wanted = value.toLowerCase();
      return wanted === 'true' ? admittedIf(missing) : wanted === 'false' ? admittedIf(!missing) : 'unknown';
    }),
  );
}

interface How {
  readonly quantifier: string | undefined;
  readonly ifExists: boolean;
  readonly keys: RequestKeys;
  readonly variables: boolean;
}

function compareAll(
  { negated, compare, wild = false }: Comparison & { readonly wild?: boolean },
  expected: readonly string[],
  actual: readonly string[],
  { quantifier, ifExists, keys, variables }: How,
): Admitted {
  if (actual.length === 0) {
    if (ifExists || quantifier === 'ForAllValues') return 'yes';
    return admittedIf(negated && quantifier === undefined);
  }
  const wanted = expected.map((value) => (variables ? withVariables(value, wild, keys) : literal(value, wild)));
  const one = (value: string): Admitted => {
    const matched = some(
      wanted.map((parts) => (parts === undefined ? 'no' : parts === 'unknown' ? 'unknown' : compare(parts, value))),
    );
    return negated ? not(matched) : matched;
  };
  const answers = actual.map(one);
  if (quantifier === 'ForAllValues') return every(answers);
  if (quantifier === 'ForAnyValue') return some(answers);
  // AWS does not say how a single-valued operator treats a list: what holds for all and for any is sure.
  const [all, any] = [every(answers), some(answers)];
  return all === any ? all : 'unknown';
}

function literal(value: string, wild: boolean): Part[] {
  return wild ? globParts(value) : Array.from(value);
}

const VARIABLE = /\$\{(\$|[^${}]*)\}/g;

/** The value with its variables put in; `undefined`: one of them has no value, so that nothing matches. */
function withVariables(value: string, wild: boolean, keys: RequestKeys): Part[] | undefined | 'unknown' {
  const parts: Part[] = [];
  let at = 0;
  for (const match of value.matchAll(VARIABLE)) {
    parts.push(...literal(value.slice(at, match.index), wild));
    at = match.index + match[0].length;
    const put = variable(match[1]!, keys);
    if (put === undefined || put === 'unknown') return put;
    // A value that was put in is taken as it is: its `*` is no wildcard.
    parts.push(...Array.from(put.text));
  }
  return [...parts, ...literal(value.slice(at), wild)];
}

function variable(inner: string, keys: RequestKeys): { readonly text: string } | undefined | 'unknown' {
  if (inner === '*' || inner === '?' || inner === '$') return { text: inner };
  const [, name = '', otherwise] = /^\s*([^,]+?)\s*(?:,\s*'([^']*)'\s*)?$/.exec(inner) ?? [];
  if (name === '') return 'unknown';
  const found = keys.key(name.toLowerCase());
  if (found === 'doubtful' || found === 'free') return 'unknown';
  const values = found === 'absent' ? [] : found.values;
  if (values.length > 1) return 'unknown';
  const text = values[0] ?? otherwise;
  return text === undefined ? undefined : { text };
}
