/**
 * What a condition takes away from a statement, judged without knowing the request.
 * In: a Condition block · out: what it narrows, what it does not, and what cannot be told. Talks to no host.
 * Traps: ForAllValues, …IfExists and every negated operator are true when the key is missing; a value of stars is no limit; a
 * condition on circumstances (address, time, region) is met by the job that has the credential, and so by its agent.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
import { breadthOf, isEverything } from './pattern.ts';

export interface ConditionSense {
  /** There is a condition, so a Deny takes nothing away for certain. */
  readonly conditional: boolean;
  /** False: it cannot be told whether it ever holds. */
  readonly certain: boolean;
  /** Keys, in lower case, by which it names the things that may be touched. */
  readonly narrowedBy: readonly string[];
  /** It holds only for calls that another service makes. */
  readonly through: boolean;
  /** Services a role may be passed to; undefined: any. */
  readonly passedTo?: readonly string[] | undefined;
  /** Tests that look like a limit and are none. */
  readonly open: readonly string[];
}

export const UNCONDITIONAL: ConditionSense = {
  conditional: false,
  certain: true,
  narrowedBy: [],
  through: false,
  open: [],
};

const POSITIVE = new Set([
  'StringEquals',
  'StringEqualsIgnoreCase',
  'StringLike',
  'ArnEquals',
  'ArnLike',
  'NumericEquals',
  'NumericLessThan',
  'NumericLessThanEquals',
  'NumericGreaterThan',
  'NumericGreaterThanEquals',
  'DateEquals',
  'DateLessThan',
  'DateLessThanEquals',
  'DateGreaterThan',
  'DateGreaterThanEquals',
  'Bool',
  'BinaryEquals',
  'IpAddress',
]);
const NEGATIVE = new Set([
  'StringNotEquals',
  'StringNotEqualsIgnoreCase',
  'StringNotLike',
  'ArnNotEquals',
  'ArnNotLike',
  'NumericNotEquals',
  'DateNotEquals',
  'NotIpAddress',
]);

/** Keys that name the thing touched. Anything else is a circumstance. */
const THINGS: readonly RegExp[] = [
  /^aws:resourcetag\//,
  /^[a-z0-9-]+:resourcetag\//,
  /^bedrock:(?:inferenceprofilearn|guardrailidentifier|prompt-router-arn|promptrouterarn)$/,
  /^bedrock-mantle:model$/,
  /^iam:(?:awsservicename|policyarn|permissionsboundary|associatedresourcearn|servicespecificcredentialservicename)$/,
  /^(?:s3:prefix|s3:existingobjecttag\/.+|s3:dataaccesspointarn)$/,
  /^dynamodb:leadingkeys$/,
  /^secretsmanager:secretid$/,
  /^kms:(?:encryptioncontext:.+|requestalias|resourcealiases)$/,
  /^(?:lambda:functionarn|lambda:layer|ecs:cluster|ecs:task-definition|rds:db-tag\/.+|ssm:document.*|ssm:resourcetag\/.+)$/,
  /^(?:cloudformation|codebuild|glue|states|events|logs|sns|sqs):[a-z]*(?:arn|name|id)$/,
];

/** Keys of a call that a service makes with the caller's rights. */
const SERVICES = /^(?:aws:calledvia(?:first|last)?|kms:viaservice|aws:viaawsservice)$/;
const OPERATOR = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/;

interface Test {
  readonly base: string;
  readonly all: boolean;
  readonly ifExists: boolean;
  readonly name: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** @param complain is told what cannot be judged */
export function readCondition(block: unknown, complain: (what: string) => void): ConditionSense {
  const { tests, certain } = readTests(block, complain);
  const present = new Set(
    tests.filter(({ base, values }) => base === 'Null' && values.join() === 'false').map(({ key }) => key),
  );
  const open = tests.filter((test) => isOpen(test, present));
  const binding = tests.filter((test) => POSITIVE.has(test.base) && !open.includes(test));
  const passedTo = binding.filter(({ key }) => key === 'iam:passedtoservice').map(({ values }) => values);
  return {
    conditional: tests.length > 0 || !certain,
    certain,
    narrowedBy: binding.filter(namesThings).map(({ key }) => key),
    through: binding.some(({ key, values }) => SERVICES.test(key) && values.join() !== 'false'),
    passedTo: passedTo[0],
    open: open.map(({ name, key }) => `${name} on ${key}`),
  };
}

function readTests(
  block: unknown,
  complain: (what: string) => void,
): { readonly tests: readonly Test[]; readonly certain: boolean } {
  const tests: Test[] = [];
  let certain = true;
  const fail = (what: string): void => {
    complain(what);
    certain = false;
  };
  if (!isObject(block)) {
    fail('The Condition is not an object.');
    return { tests, certain };
  }
  for (const [name, keys] of Object.entries(block)) {
    const [, set, base = '', ifExists] = OPERATOR.exec(name) ?? [];
    if (!POSITIVE.has(base) && !NEGATIVE.has(base) && !(base === 'Null' && ifExists === undefined)) {
      fail(`The condition operator "${plain(name)}" is not known.`);
    } else if (!isObject(keys)) {
      fail(`The condition ${name} has no keys.`);
    } else {
      for (const [key, value] of Object.entries(keys)) {
        const values = valuesOf(value);
        if (!/^[\x21-\x7e]+:[\x20-\x7e]+$/.test(key)) fail(`"${plain(key)}" is not a condition key.`);
        else if (!values) fail(`The values of ${key} are not texts.`);
        else {
          const [all, exists] = [set === 'ForAllValues', ifExists !== undefined];
          tests.push({ base, all, ifExists: exists, name, key: key.toLowerCase(), values });
        }
      }
    }
  }
  return { tests, certain };
}

function valuesOf(value: unknown): readonly string[] | undefined {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  const sound = values.length > 0 && values.every((one) => ['string', 'number', 'boolean'].includes(typeof one));
  return sound ? values.map(String) : undefined;
}

/** An ARN that stands for all things of a kind names none of them. */
function namesThings({ key, values }: Test): boolean {
  const wide = values.some((value) => value.startsWith('arn:') && breadthOf(value) === 'every');
  return !wide && THINGS.some((thing) => thing.test(key));
}

/** It holds although the key is missing, or for every value. */
function isOpen({ base, all, ifExists, key, values }: Test, present: ReadonlySet<string>): boolean {
  if (!POSITIVE.has(base)) return false;
  if ((all || ifExists) && !present.has(key)) return true;
  return /^(?:StringLike|Arn)/.test(base) && values.some(isEverything);
}

function plain(text: string): string {
  return text.slice(0, 80).replace(/[^\x20-\x7e]/gu, (mark) => `\\u{${mark.codePointAt(0)!.toString(16)}}`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
