/**
 * Whom an AWS trust policy admits to AssumeRoleWithWebIdentity.
 * In: the policy, or what `aws iam get-role` prints · out: an answer for each set of claims. Talks to no host.
 * Traps: condition keys know no case and begin with the issuer; AWS fills them from a few claims only, and only for issuers it knows
 * (github.com, not GitLab); a statement that denies wins; a principal of another issuer never matches, a `*` always does.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
import type { Claims } from '../../../core/identity.ts';
import { type Fields, object } from '../../../kit/fields.ts';
import { GITHUB } from '../job.ts';
import { type Admitted, type Answer, every, type ReadTrust, UnreadableTrust } from './answer.ts';
import { type Condition, evaluate, type Key, type RequestKeys } from './aws-conditions.ts';
import { globParts, matchesGlob } from './glob.ts';

interface Statement {
  readonly allows: boolean;
  /** As IAM counts, from 1. */
  readonly number: number;
  readonly actions: readonly string[];
  readonly exceptActions: boolean;
  /** Undefined: everybody. */
  readonly federated: readonly string[] | undefined;
  readonly exceptPrincipals: boolean;
  /** It names principals of other kinds (accounts, roles, services). */
  readonly others: boolean;
  readonly conditions: readonly Condition[];
}

const ACTION = 'sts:assumerolewithwebidentity';
const MOST_STATEMENTS = 200;
const WRITE = 'the trust policy: aws iam get-role --role-name ci-agent --query Role.AssumeRolePolicyDocument';

/** Claims of github.com that AWS makes into condition keys, beside sub and aud. */
const GITHUB_KEYS = [
  'actor',
  'actor_id',
  'job_workflow_ref',
  'repository',
  'repository_id',
  'workflow',
  'ref',
  'environment',
  'enterprise_id',
];
const EVERYBODYS_KEYS = ['sub', 'aud', 'amr'];
/** Chosen by whoever calls. */
const FREE = ['sts:rolesessionname', 'sts:durationseconds'];

/** @throws UnreadableTrust */
export function readAws(value: unknown): ReadTrust {
  const policy = policyOf(value);
  refuseUnknown(policy, ['Version', 'Id', 'Statement'], 'the policy');
  const list = [policy.Statement].flat();
  if (list.length === 0 || list.length > MOST_STATEMENTS)
    throw unreadable('The policy has no statement, or more than 200.');
  const statements = list.map(readStatement);
  const variables = policy.Version === '2012-10-17';
  return {
    says: `AWS trust policy, ${statements.length === 1 ? 'one statement' : `${statements.length} statements`}`,
    notes: notesOf(statements),
    admits: (claims) => admits(statements, claims, variables),
  };
}

function policyOf(value: unknown): Fields {
  const outer = object(value);
  const role = object(outer?.Role) ?? outer;
  const inner = role?.AssumeRolePolicyDocument ?? role?.assume_role_policy;
  if (inner === undefined) {
    if (role && 'Statement' in role) return role;
    throw unreadable('This is no trust policy: it has no Statement.');
  }
  const policy = typeof inner === 'string' ? parseInner(inner) : object(inner);
  if (!policy) throw unreadable('The trust policy inside is not a JSON object.');
  return policy;
}

/** IAM's API gives the document with percent signs. */
function parseInner(text: string): Fields | undefined {
  try {
    return object(JSON.parse(text.trimStart().startsWith('%') ? decodeURIComponent(text) : text));
  } catch {
    throw unreadable('The trust policy inside is not JSON.');
  }
}

function readStatement(value: unknown, at: number): Statement {
  const number = at + 1;
  const statement = object(value);
  if (!statement) throw unreadable(`Statement ${number} is not an object.`);
  const known = ['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Condition'];
  refuseUnknown(statement, known, `statement ${number}`);
  if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny') {
    throw unreadable(`Statement ${number} has neither Effect "Allow" nor "Deny".`);
  }
  const exceptActions = 'NotAction' in statement;
  if (exceptActions === 'Action' in statement)
    throw unreadable(`Statement ${number} needs one of Action and NotAction.`);
  const exceptPrincipals = 'NotPrincipal' in statement;
  if (exceptPrincipals === 'Principal' in statement) {
    throw unreadable(`Statement ${number} needs one of Principal and NotPrincipal.`);
  }
  const principal = exceptPrincipals ? statement.NotPrincipal : statement.Principal;
  return {
    allows: statement.Effect === 'Allow',
    number,
    actions: texts(exceptActions ? statement.NotAction : statement.Action, `statement ${number}, Action`),
    exceptActions,
    ...readPrincipal(principal, number),
    exceptPrincipals,
    conditions: readConditions(statement.Condition, number),
  };
}

function readPrincipal(value: unknown, number: number): Pick<Statement, 'federated' | 'others'> {
  if (value === '*') return { federated: undefined, others: false };
  const principal = object(value);
  if (!principal) throw unreadable(`The Principal of statement ${number} is neither "*" nor an object.`);
  refuseUnknown(principal, ['AWS', 'Federated', 'Service', 'CanonicalUser'], `the Principal of statement ${number}`);
  const of = (kind: string): readonly string[] =>
    principal[kind] === undefined ? [] : texts(principal[kind], `statement ${number}, Principal`);
  if (of('AWS').includes('*')) return { federated: undefined, others: false };
  return {
    federated: of('Federated'),
    others: ['AWS', 'Service', 'CanonicalUser'].some((kind) => of(kind).length > 0),
  };
}

function readConditions(value: unknown, number: number): readonly Condition[] {
  if (value === undefined) return [];
  const block = object(value);
  if (!block) throw unreadable(`The Condition of statement ${number} is not an object.`);
  return Object.entries(block).flatMap(([operator, keys]) => {
    const pairs = object(keys);
    if (!pairs) throw unreadable(`A condition of statement ${number} is not an object of keys and values.`);
    return Object.entries(pairs).map(([key, values]) => ({
      operator,
      key,
      values: texts(values, `statement ${number}, Condition`),
    }));
  });
}

/** One or more texts; numbers and true/false are written as texts by IAM itself. */
function texts(value: unknown, where: string): readonly string[] {
  return [value].flat().map((one) => {
    if (typeof one === 'string' || typeof one === 'boolean' || typeof one === 'number') return String(one);
    throw unreadable(`In ${where} a value is neither a text nor a list of texts.`);
  });
}

function refuseUnknown(fields: Fields, known: readonly string[], where: string): void {
  const stranger = Object.keys(fields).find((name) => !known.includes(name));
  if (stranger === undefined) return;
  throw unreadable(
    `In ${where} there is a member IAM does not know: ${JSON.stringify(stranger.slice(0, 40))}. IAM refuses such a policy.`,
  );
}

function unreadable(what: string): UnreadableTrust {
  return new UnreadableTrust(what, WRITE);
}

function notesOf(statements: readonly Statement[]): readonly string[] {
  return statements
    .filter(({ allows, others }) => allows && others)
    .map(
      ({ number }) =>
        `Statement ${number} also admits AWS accounts, roles or services; only web identities are judged here.`,
    );
}

function admits(statements: readonly Statement[], claims: Claims, variables: boolean): Answer {
  const provider = (claims.iss ?? '').replace(/^https:\/\//, '');
  let allowed: Answer = { admitted: 'no', because: 'no statement names this issuer and action' };
  let open: Answer | undefined;
  for (const statement of statements) {
    const { holds, because } = matches(statement, provider, keysOf(claims, provider, statement.allows), variables);
    const where = `statement ${statement.number}: ${because}`;
    if (!statement.allows) {
      if (holds === 'yes') return { admitted: 'no', because: `statement ${statement.number} denies it` };
      if (holds === 'unknown') open ??= { admitted: 'unknown', because: where };
    } else if (holds === 'yes') allowed = { admitted: 'yes', because: where };
    else if (allowed.admitted !== 'yes' && (holds === 'unknown' || allowed.admitted === 'no')) {
      allowed = { admitted: holds, because: where };
    }
  }
  return allowed.admitted === 'no' || open === undefined ? allowed : open;
}

function matches(
  statement: Statement,
  provider: string,
  keys: RequestKeys,
  variables: boolean,
): { readonly holds: Admitted; readonly because: string } {
  const action = statement.actions.some((pattern) => matchesGlob(globParts(pattern.toLowerCase()), ACTION));
  if (action === statement.exceptActions) return { holds: 'no', because: 'another action' };
  const principal = isPrincipal(statement, provider);
  if (principal === 'no') return { holds: 'no', because: 'another issuer' };
  const { holds, because } = evaluate(statement.conditions, keys, variables);
  const both = every([principal, holds]);
  return {
    holds: both,
    because: both === 'unknown' && holds === 'yes' ? 'the principal cannot be judged here' : because,
  };
}

function isPrincipal({ federated, exceptPrincipals, allows, others }: Statement, provider: string): Admitted {
  if (federated === undefined) return exceptPrincipals ? 'no' : 'yes';
  const named = federated.some((arn) => providerOf(arn) === provider);
  if (!exceptPrincipals) return named ? 'yes' : federated.some((arn) => /[*?]/.test(arn)) ? 'unknown' : 'no';
  if (named) return 'no';
  // Who else a NotPrincipal leaves out depends on accounts and sessions; as a refusal it counts for nothing.
  return allows && !others ? 'yes' : 'unknown';
}

/** `arn:aws:iam::123456789012:oidc-provider/HOST/PATH` → `HOST/PATH`. */
function providerOf(arn: string): string | undefined {
  return /^arn:aws[\w-]*:iam::\d{12}:oidc-provider\/(.+)$/.exec(arn)?.[1];
}

function keysOf(claims: Claims, provider: string, allows: boolean): RequestKeys {
  const prefix = `${provider.toLowerCase()}:`;
  const valuesOf = (name: string): readonly string[] =>
    [claims[name]].flat().flatMap((value) => (value === undefined || value === null ? [] : [String(value)]));
  return {
    key: (name): Key => {
      if (FREE.includes(name)) return 'free';
      if (!name.startsWith(prefix)) return /^(?:aws|sts):/.test(name) ? 'doubtful' : 'absent';
      const claim = name.slice(prefix.length);
      const known = EVERYBODYS_KEYS.includes(claim) || (claims.iss === GITHUB && GITHUB_KEYS.includes(claim));
      return known ? { values: valuesOf(claim) } : 'doubtful';
    },
    chosen: allows ? 'yes' : 'no',
    perhaps: (name) => (name.startsWith(prefix) ? valuesOf(name.slice(prefix.length)) : undefined),
  };
}
