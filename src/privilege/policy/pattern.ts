/**
 * Wildcards of IAM: `*` for any characters, `?` for one. Does one pattern cover another, can two of them meet?
 * In: patterns · out: yes or no. Talks to no host.
 * Traps: covering is answered yes only when it is certain, meeting is answered no only when it is certain; the middle is searched
 * from left to right once, so a pattern of many stars costs no more than its length; `${*}` is a star that means itself.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */

const ARN_PARTS = 6;

/** Longer ones are not looked at; IAM's own limit for an ARN. */
export const LONGEST_PATTERN = 2048;

export function isLiteral(text: string): boolean {
  return !text.includes('*') && !text.includes('?');
}

export class Pattern {
  readonly #head: string;
  /** Undefined: no star, the head is all. */
  readonly #tail: string | undefined;
  readonly #middle: readonly string[];

  constructor(text: string) {
    const [head = '', ...rest] = text.split(/\*+/);
    this.#head = head;
    this.#tail = rest.pop();
    this.#middle = rest;
  }

  /** True when everything that `text` can stand for fits; wildcards in `text` fit a star only. */
  covers(text: string): boolean {
    const head = this.#head;
    const tail = this.#tail;
    if (tail === undefined) return text.length === head.length && fits(head, text, 0);
    const end = text.length - tail.length;
    if (end < head.length || !fits(head, text, 0) || !fits(tail, text, end)) return false;
    let at = head.length;
    for (const part of this.#middle) {
      const found = find(part, text, at, end);
      if (found < 0) return false;
      at = found + part.length;
    }
    return true;
  }
}

function fits(part: string, text: string, from: number): boolean {
  if (!part.includes('?')) return text.startsWith(part, from);
  for (let at = 0; at < part.length; at++) {
    const actual = text[from + at];
    if (part[at] === '?' ? actual === '*' || actual === undefined : part[at] !== actual) return false;
  }
  return true;
}

function find(part: string, text: string, from: number, end: number): number {
  if (!part.includes('?')) {
    const found = text.indexOf(part, from);
    return found >= 0 && found + part.length <= end ? found : -1;
  }
  for (let at = from; at + part.length <= end; at++) if (fits(part, text, at)) return at;
  return -1;
}

/** `*`, or an ARN of stars. */
export function isEverything(pattern: string): boolean {
  return /^(?:\*+|arn(?::\*+){5,})$/.test(pattern);
}

function arnParts(arn: string): readonly string[] | undefined {
  const parts = arn.split(':');
  return parts.length < ARN_PARTS
    ? undefined
    : [...parts.slice(0, ARN_PARTS - 1), parts.slice(ARN_PARTS - 1).join(':')];
}

/** True when `wide` surely covers all of `narrow`: part by part, as a star does not surely reach over a colon. */
export function covers(wide: string, narrow: string): boolean {
  if (wide === narrow || isEverything(wide)) return true;
  const wanted = arnParts(wide);
  const actual = arnParts(narrow);
  if (!wanted || !actual) return false;
  return wanted.every((part, at) => part === actual[at] || new Pattern(part).covers(actual[at]!));
}

/** False when nothing can fit both: their beginnings or their ends exclude each other. */
export function canMeet(one: string, other: string): boolean {
  if (isLiteral(one)) return isLiteral(other) ? one === other : new Pattern(other).covers(one);
  if (isLiteral(other)) return new Pattern(one).covers(other);
  const [oneHead, oneTail] = ends(one);
  const [otherHead, otherTail] = ends(other);
  const heads = oneHead.startsWith(otherHead) || otherHead.startsWith(oneHead);
  return heads && (oneTail.endsWith(otherTail) || otherTail.endsWith(oneTail));
}

function ends(pattern: string): readonly [head: string, tail: string] {
  return [/^[^*?]*/.exec(pattern)![0], /[^*?]*$/.exec(pattern)![0]];
}

/** every: whatever there is of that kind · some: a name with a wildcard · named: one thing. */
export type Breadth = 'every' | 'some' | 'named';

/** Their resource begins with a name, not with a kind such as `role/`. */
const WITHOUT_KIND = new Set(['s3', 'sns', 'sqs', 'execute-api', 'codecommit']);

/** How much a resource of a policy stands for. */
export function breadthOf(resource: string): Breadth {
  const parts = arnParts(resource);
  if (!parts) return isLiteral(resource) ? 'named' : 'every';
  const service = parts[2]!;
  const whole = parts[ARN_PARTS - 1]!;
  const name = WITHOUT_KIND.has(service) ? whole.replace(/\/.*$/s, '') : whole.replace(/^[a-z][a-z0-9-]*[/:](?=.)/, '');
  if (/^[*?/:]*$/.test(name)) return 'every';
  return isLiteral(name) ? 'named' : 'some';
}
