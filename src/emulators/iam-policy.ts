/**
 * IAM policy documents: grammar, and the decision for one request: identity policies, cut down by session policies.
 * In: documents and a request (action, resource, context keys). Out: allowed, or the reason in AWS's words.
 * Talks to nobody. Trap: an ARN is matched component by component, so `*` in the region never reaches the account.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */

type OneOrMore = string | readonly string[];
type ConditionBlock = Readonly<Record<string, Readonly<Record<string, OneOrMore>>>>;

export interface PolicyStatement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: '*' | Readonly<Record<string, OneOrMore>>;
  readonly Action?: OneOrMore;
  readonly NotAction?: OneOrMore;
  readonly Resource?: OneOrMore;
  readonly NotResource?: OneOrMore;
  readonly Condition?: ConditionBlock;
}

export interface PolicyDocument {
  readonly Version?: string;
  readonly Id?: string;
  readonly Statement: PolicyStatement | readonly PolicyStatement[];
}

/** Condition keys of a request; names are compared without regard to case. */
export type ConditionContext = Readonly<Record<string, OneOrMore>>;

export interface AccessRequest {
  /** `bedrock:InvokeModel`. */
  readonly action: string;
  /** ARN, or `*` for actions that know no resource. */
  readonly resource: string;
  readonly context?: ConditionContext;
}

export type Decision = 'allow' | 'deny' | 'none';

export interface Grants {
  readonly identity: readonly PolicyDocument[];
  /** Permissions boundary of the role; undefined: it has none. */
  readonly boundary?: PolicyDocument | undefined;
  /** Service control policy of the organisation; undefined: there is none. */
  readonly organisation?: PolicyDocument | undefined;
  /** undefined: the session was not cut down. */
  readonly session?: readonly PolicyDocument[] | undefined;
}

/** A policy text that IAM would not accept. The message is what IAM answers. */
export class PolicySyntaxError extends Error {
  override readonly name = 'PolicySyntaxError';
}

const list = (value: OneOrMore | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

const statements = (document: PolicyDocument): readonly PolicyStatement[] =>
  Array.isArray(document.Statement) ? document.Statement : [document.Statement as PolicyStatement];

// --- grammar ---

const DOCUMENT_KEYS = new Set(['Version', 'Id', 'Statement']);
const STATEMENT_KEYS = new Set([
  'Sid',
  'Effect',
  'Principal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
]);

/**
 * Parses a session policy by IAM's grammar.
 * @throws PolicySyntaxError
 */
export function parseSessionPolicy(text: string): PolicyDocument {
  const document = parseJson(text);
  refuseUnknown(document, DOCUMENT_KEYS);
  const version = document.Version;
  if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') fail('Syntax errors in policy.');
  const all = Array.isArray(document.Statement) ? document.Statement : [document.Statement];
  if (document.Statement === undefined || all.length === 0) fail('Syntax errors in policy.');
  for (const statement of all) checkStatement(statement);
  return document as unknown as PolicyDocument;
}

function parseJson(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    fail('This policy contains invalid Json');
  }
  return isObject(value) ? value : fail('Syntax errors in policy.');
}

function checkStatement(value: unknown): void {
  const statement = isObject(value) ? value : fail('Syntax errors in policy.');
  if ('Principal' in statement || 'NotPrincipal' in statement) fail('Policy document should not specify a principal.');
  refuseUnknown(statement, STATEMENT_KEYS);
  if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny') fail('Syntax errors in policy.');
  if (statement.Sid !== undefined && !/^[A-Za-z0-9]*$/.test(String(statement.Sid))) {
    fail('Statement IDs (SID) in a single policy must be alpha numeric.');
  }
  const actions = exactlyOne(statement, 'Action', 'NotAction', 'Policy statement must contain actions.');
  for (const action of actions) checkAction(action);
  const resources = exactlyOne(statement, 'Resource', 'NotResource', 'Policy statement must contain resources.');
  for (const resource of resources) checkResource(resource);
  if (statement.Condition !== undefined) checkCondition(statement.Condition);
}

function exactlyOne(statement: Record<string, unknown>, one: string, other: string, missing: string): string[] {
  if (one in statement && other in statement) fail('Syntax errors in policy.');
  const value = statement[one] ?? statement[other];
  if (value === undefined) fail(missing);
  return strings(value);
}

function strings(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  if (all.length === 0 || !all.every((item) => typeof item === 'string')) fail('Syntax errors in policy.');
  return all as string[];
}

function checkAction(action: string): void {
  if (action === '*') return;
  if (!action.includes(':')) fail('Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.');
  if (!/^[A-Za-z0-9-]+:[A-Za-z0-9*?]+$/.test(action)) fail(`The policy failed legacy parsing: ${action}`);
}

function checkResource(resource: string): void {
  if (resource === '*') return;
  const parts = resource.split(':');
  if (parts[0] !== 'arn' || parts.length < 6) fail(`Resource ${resource} must be in ARN format or "*".`);
  if (!/^(aws|aws-cn|aws-us-gov|\*)$/.test(parts[1] ?? '')) {
    fail(`Partition "${parts[1]}" is not valid for resource "${resource}".`);
  }
}

function checkCondition(value: unknown): void {
  const block = isObject(value) ? value : fail('Syntax errors in policy.');
  for (const [operator, tests] of Object.entries(block)) {
    if (!readOperator(operator)) fail(`Invalid Condition type : ${operator}.`);
    if (!isObject(tests)) fail('Syntax errors in policy.');
    for (const [key, wanted] of Object.entries(tests as object)) {
      if (!key.includes(':')) fail('Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.');
      const all: unknown[] = Array.isArray(wanted) ? wanted : [wanted];
      if (!all.every((item) => ['string', 'boolean', 'number'].includes(typeof item))) fail('Syntax errors in policy.');
    }
  }
}

function refuseUnknown(value: Record<string, unknown>, known: ReadonlySet<string>): void {
  if (Object.keys(value).some((key) => !known.has(key))) fail('Syntax errors in policy.');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fail(message: string): never {
  throw new PolicySyntaxError(message);
}

// --- wildcards ---

function glob(pattern: string, value: string, ignoreCase = false): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, ignoreCase ? 'is' : 's').test(value);
}

const ARN_PARTS = 6;

function arnParts(arn: string): string[] {
  const parts = arn.split(':');
  return [...parts.slice(0, ARN_PARTS - 1), parts.slice(ARN_PARTS - 1).join(':')];
}

function arnMatches(pattern: string, arn: string): boolean {
  if (pattern === '*') return true;
  if (pattern.split(':').length < ARN_PARTS || arn.split(':').length < ARN_PARTS) return pattern === arn;
  const actual = arnParts(arn);
  return arnParts(pattern).every((part, index) => glob(part, actual[index] ?? ''));
}

// --- conditions ---

interface Operator {
  readonly base: string;
  readonly ifExists: boolean;
  readonly set?: 'ForAllValues' | 'ForAnyValue' | undefined;
}

type Test = (wanted: string, actual: string) => boolean;

const number = (compare: (a: number, b: number) => boolean): Test => {
  return (wanted, actual) => compare(Number(actual), Number(wanted));
};
const date = (compare: (a: number, b: number) => boolean): Test => {
  return (wanted, actual) => compare(Date.parse(actual), Date.parse(wanted));
};

const TESTS: Readonly<Record<string, Test>> = {
  StringEquals: (wanted, actual) => wanted === actual,
  StringEqualsIgnoreCase: (wanted, actual) => wanted.toLowerCase() === actual.toLowerCase(),
  StringLike: (wanted, actual) => glob(wanted, actual),
  ArnEquals: arnMatches,
  ArnLike: arnMatches,
  Bool: (wanted, actual) => wanted.toLowerCase() === actual.toLowerCase(),
  NumericEquals: number((a, b) => a === b),
  NumericLessThan: number((a, b) => a < b),
  NumericLessThanEquals: number((a, b) => a <= b),
  NumericGreaterThan: number((a, b) => a > b),
  NumericGreaterThanEquals: number((a, b) => a >= b),
  DateEquals: date((a, b) => a === b),
  DateLessThan: date((a, b) => a < b),
  DateLessThanEquals: date((a, b) => a <= b),
  DateGreaterThan: date((a, b) => a > b),
  DateGreaterThanEquals: date((a, b) => a >= b),
};

const NEGATIONS: Readonly<Record<string, string>> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
  NumericNotEquals: 'NumericEquals',
  DateNotEquals: 'DateEquals',
};

function readOperator(text: string): Operator | undefined {
  const found = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/.exec(text);
  const base = found?.[2];
  if (base === undefined) return undefined;
  const known = base === 'Null' ? found?.[3] === undefined : base in TESTS || base in NEGATIONS;
  return known ? { base, ifExists: found?.[3] !== undefined, set: found?.[1] as Operator['set'] } : undefined;
}

function conditionHolds(block: ConditionBlock | undefined, context: ConditionContext): boolean {
  const byName = new Map(Object.entries(context).map(([key, value]) => [key.toLowerCase(), list(value)]));
  return Object.entries(block ?? {}).every(([name, tests]) => {
    const operator = readOperator(name);
    if (!operator) throw new PolicySyntaxError(`Invalid Condition type : ${name}.`);
    return Object.entries(tests).every(([key, wanted]) =>
      testHolds(operator, list(wanted).map(String), byName.get(key.toLowerCase())),
    );
  });
}

function testHolds(operator: Operator, wanted: readonly string[], actual: readonly string[] | undefined): boolean {
  if (operator.base === 'Null') return wanted.includes(String(actual === undefined));
  const positive = NEGATIONS[operator.base] ?? operator.base;
  const negated = positive !== operator.base;
  if (actual === undefined) return operator.ifExists || negated || operator.set === 'ForAllValues';
  const test = TESTS[positive];
  if (!test) return false;
  const one = (value: string): boolean => wanted.some((item) => test(item, value)) !== negated;
  if (operator.set === 'ForAllValues') return actual.every(one);
  if (operator.set === 'ForAnyValue') return actual.some(one);
  return negated ? actual.every(one) : actual.some(one);
}

// --- decisions ---

function covers(statement: PolicyStatement, request: AccessRequest): boolean {
  const named = (patterns: OneOrMore | undefined): boolean =>
    list(patterns).some((pattern) => glob(pattern, request.action, true));
  const placed = (patterns: OneOrMore | undefined): boolean =>
    list(patterns).some((pattern) => arnMatches(pattern, request.resource));
  const action = statement.Action !== undefined ? named(statement.Action) : !named(statement.NotAction);
  const resource = statement.Resource !== undefined ? placed(statement.Resource) : !placed(statement.NotResource);
  return action && resource && conditionHolds(statement.Condition, request.context ?? {});
}

/** What these documents together say: an explicit deny wins, then any allow. */
export function decide(documents: readonly PolicyDocument[], request: AccessRequest): Decision {
  const hits = documents.flatMap(statements).filter((statement) => covers(statement, request));
  if (hits.some((statement) => statement.Effect === 'Deny')) return 'deny';
  return hits.length > 0 ? 'allow' : 'none';
}

/**
 * The reason this request is refused, worded as AWS ends its message; undefined: allowed.
 * An explicit deny is named before a missing allow.
 */
export function refusal(grants: Grants, request: AccessRequest): string | undefined {
  const identity = decide(grants.identity, request);
  const boundary = grants.boundary === undefined ? 'allow' : decide([grants.boundary], request);
  const session = grants.session === undefined ? 'allow' : decide(grants.session, request);
  if (grants.organisation !== undefined && decide([grants.organisation], request) !== 'allow') {
    return 'with an explicit deny in a service control policy';
  }
  if (boundary === 'deny') return 'with an explicit deny in a permissions boundary';
  if (identity === 'deny') return 'with an explicit deny in an identity-based policy';
  if (session === 'deny') return 'with an explicit deny in a session policy';
  if (identity === 'none') return `because no identity-based policy allows the ${request.action} action`;
  if (boundary === 'none') return `because no permissions boundary allows the ${request.action} action`;
  if (session === 'none') return `because no session policy allows the ${request.action} action`;
  return undefined;
}

/** The whole message of an access-denied answer. */
export function deniedMessage(principal: string, request: AccessRequest, reason: string): string {
  return `User: ${principal} is not authorized to perform: ${request.action} on resource: ${request.resource} ${reason}`;
}

/** Who asks, as a trust policy sees it. */
export interface TrustRequest {
  readonly action: string;
  /** `Federated` or `AWS`, and every name the caller answers to. */
  readonly principal: { readonly type: string; readonly names: readonly string[] };
  readonly context: ConditionContext;
}

/** What a role's trust policy says to this caller. */
export function decideTrust(document: PolicyDocument, request: TrustRequest): Decision {
  const hits = statements(document).filter(
    (statement) =>
      list(statement.Action).some((pattern) => glob(pattern, request.action, true)) &&
      principalMatches(statement.Principal, request.principal) &&
      conditionHolds(statement.Condition, request.context),
  );
  if (hits.some((statement) => statement.Effect === 'Deny')) return 'deny';
  return hits.length > 0 ? 'allow' : 'none';
}

function principalMatches(wanted: PolicyStatement['Principal'], actual: TrustRequest['principal']): boolean {
  if (wanted === '*') return true;
  return list(wanted?.[actual.type]).some((name) => name === '*' || actual.names.includes(name));
}
