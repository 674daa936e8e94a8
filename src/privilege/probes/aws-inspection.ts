/**
 * The role's own description and policies, as far as the role may read them.
 * In: the uncut credential of a role · out: its documents, its boundary, its trust policy, and whether that is all of them.
 * Talks to IAM.
 * Traps: documents come percent-encoded inside XML. A list that was cut short, or one document that could not be had, leaves the
 * rest half the truth: `complete` says so.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
 */
import { elementOf, elementsOf } from './aws-answers.ts';
import { type AskPlace, askOne, type Told } from './aws-ask.ts';
import { type Question, SELF } from './aws-questions.ts';

export interface PolicyText {
  /** Policy name or ARN. */
  readonly name: string;
  readonly text: string;
}

export interface Inspection {
  /** What IAM answered to the first question. */
  readonly role: Told;
  readonly documents: readonly PolicyText[];
  readonly boundary?: PolicyText | undefined;
  readonly trust?: string | undefined;
  /** True when nothing is missing from `documents` and `boundary`. */
  readonly complete: boolean;
  /** Actions that were allowed. */
  readonly allowed: readonly string[];
}

/** Of each kind. IAM attaches some twenty managed policies at most, and its first page holds 100. */
const MOST_POLICIES = 50;
const LONGEST_DOCUMENT = 200_000;

/** @param role its name, without a path. Never throws. */
export async function inspectSelf(role: string, place: AskPlace): Promise<Inspection> {
  const [own, attached, inline] = await Promise.all([
    askOne(SELF.role(role), place),
    askOne(SELF.attached(role), place),
    askOne(SELF.inline(role), place),
  ]);
  const boundaryArn = elementOf(own.body ?? '', 'PermissionsBoundaryArn');
  const arns = elementsOf(attached.body ?? '', 'PolicyArn');
  const names = elementsOf(inline.body ?? '', 'member');
  const [managed, embedded, boundary] = await Promise.all([
    Promise.all(arns.slice(0, MOST_POLICIES).map((arn) => managedPolicy(arn, place))),
    Promise.all(names.slice(0, MOST_POLICIES).map((name) => inlinePolicy(role, name, place))),
    boundaryArn === undefined ? undefined : managedPolicy(boundaryArn, place),
  ]);
  const read = [...managed, ...embedded];
  const documents = read.flatMap(({ document }) => (document ? [document] : []));
  const lists = [own, attached, inline];
  return {
    role: own,
    documents,
    boundary: boundary?.document,
    trust: documentIn(own.body, 'AssumeRolePolicyDocument'),
    complete:
      lists.every(({ answer }) => answer === 'granted') &&
      [attached, inline].every(({ body = '' }) => elementOf(body, 'IsTruncated') !== 'true') &&
      documents.length === arns.length + names.length &&
      (boundaryArn === undefined || boundary?.document !== undefined),
    allowed: [...new Set([...lists, ...read.flatMap(({ told }) => told)].filter(granted).map(actionOf))],
  };
}

const granted = ({ answer }: Told): boolean => answer === 'granted';
const actionOf = ({ question }: Told): string => question.action;

interface Read {
  readonly told: readonly Told[];
  readonly document?: PolicyText | undefined;
}

async function inlinePolicy(role: string, name: string, place: AskPlace): Promise<Read> {
  return readOne(name, [], SELF.inlineDocument(role, name), 'PolicyDocument', place);
}

async function managedPolicy(arn: string, place: AskPlace): Promise<Read> {
  const policy = await askOne(SELF.managed(arn), place);
  const version = elementOf(policy.body ?? '', 'DefaultVersionId');
  if (version === undefined) return { told: [policy] };
  return readOne(arn, [policy], SELF.managedDocument(arn, version), 'Document', place);
}

async function readOne(
  name: string,
  before: readonly Told[],
  question: Question,
  field: string,
  place: AskPlace,
): Promise<Read> {
  const told = await askOne(question, place);
  const text = documentIn(told.body, field);
  return { told: [...before, told], document: text === undefined ? undefined : { name, text } };
}

/** A percent-encoded document; undefined: none, or none that can be decoded. */
function documentIn(body: string | undefined, field: string): string | undefined {
  const encoded = elementOf(body ?? '', field);
  if (encoded === undefined || encoded.length > LONGEST_DOCUMENT) return undefined;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}
