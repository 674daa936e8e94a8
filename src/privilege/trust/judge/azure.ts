/**
 * Whom the federated credentials of an Entra application admit.
 * In: `az ad app federated-credential list`, one credential, or what Graph and ARM give · out: an answer for each set of claims.
 * Talks to no host.
 * Traps: Entra compares letter by letter, upper and lower case too; an expression has a grammar of one form only, and whatever lies
 * outside it is unknown here; an expression over a claim that Entra does not know for this issuer cannot have been made.
 * https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials
 */
import type { Claims } from '../../../core/identity.ts';
import { array, type Fields, object, text } from '../../../kit/fields.ts';
import { GITHUB } from '../job.ts';
import { type Admitted, type Answer, admittedIf, every, type ReadTrust, UnreadableTrust } from './answer.ts';
import { globParts, matchesGlob } from './glob.ts';

const WRITE = 'az ad app federated-credential list --id 11111111-2222-4333-8444-555555555555';
const MOST_CREDENTIALS = 100;
const MOST_CLAUSES = 32;

interface Clause {
  readonly claim: string;
  readonly operator: string;
  readonly value: string;
}

interface FederatedCredential {
  readonly name: string;
  readonly issuer: string;
  readonly audiences: readonly string[];
  readonly subject: string | undefined;
  /** Undefined: there is none · a text: why it cannot be read. */
  readonly expression: readonly Clause[] | string | undefined;
}

/** @throws UnreadableTrust */
export function readAzure(value: unknown): ReadTrust {
  const outer = object(value);
  const list = Array.isArray(value) ? value : outer && Array.isArray(outer.value) ? outer.value : [value];
  if (list.length === 0) throw new UnreadableTrust('The list of federated credentials is empty.', WRITE);
  if (list.length > MOST_CREDENTIALS)
    throw new UnreadableTrust('There are more than 100 federated credentials.', WRITE);
  const credentials = list.map(readCredential);
  return {
    says: credentials.length === 1 ? 'Entra federated credential' : `${credentials.length} Entra federated credentials`,
    notes: credentials
      .filter(isOutdated)
      .map(
        ({ name }) =>
          `${name}: for GitHub, Entra now takes an expression only when it names repository_id or repository_owner_id beside sub.`,
      ),
    admits: (claims) => admits(credentials, claims),
  };
}

function readCredential(value: unknown, at: number): FederatedCredential {
  const whole = object(value);
  const fields = object(whole?.properties) ?? whole;
  const name = text(whole?.name ?? fields?.displayName) ?? `credential ${at + 1}`;
  if (!fields) throw new UnreadableTrust('A federated credential is not an object.', WRITE);
  const issuer = text(fields.issuer);
  if (issuer === undefined) throw new UnreadableTrust(`${name} has no issuer: this is no federated credential.`, WRITE);
  const audiences = array(fields.audiences ?? fields.audience ?? []);
  if (audiences.length === 0 || !audiences.every((one) => typeof one === 'string')) {
    throw new UnreadableTrust(`${name} has no list of audiences.`, WRITE);
  }
  const subject = fields.subject ?? undefined;
  if (subject !== undefined && typeof subject !== 'string')
    throw new UnreadableTrust(`The subject of ${name} is not a text.`, WRITE);
  const expression = readExpression(fields);
  if (subject === undefined && expression === undefined)
    throw new UnreadableTrust(`${name} has neither subject nor claimsMatchingExpression.`, WRITE);
  return { name, issuer, audiences: audiences as string[], subject, expression };
}

function readExpression(fields: Fields): FederatedCredential['expression'] {
  const expression = fields.claimsMatchingExpression ?? undefined;
  if (expression === undefined) return undefined;
  const { value, languageVersion = 1 } = object(expression) ?? { value: expression };
  if (languageVersion !== 1) return 'its language version is not 1';
  return typeof value === 'string' ? clausesOf(value) : 'it is not a text';
}

const CLAUSE = /^claims\['([A-Za-z0-9_.-]+)'\] ([a-z]+) '([^']*)'/;

/** `claims['sub'] eq '…' and claims['repository_id'] eq '…'`: one blank between words, nothing else. */
function clausesOf(expression: string): readonly Clause[] | string {
  const clauses: Clause[] = [];
  let rest = expression;
  while (true) {
    const match = CLAUSE.exec(rest);
    if (!match) return 'it has a form that Microsoft does not document';
    const [whole, claim = '', operator = '', value = ''] = match;
    clauses.push({ claim, operator, value });
    rest = rest.slice(whole.length);
    if (rest === '') return clauses;
    if (!rest.startsWith(' and ') || clauses.length === MOST_CLAUSES)
      return 'it has a form that Microsoft does not document';
    rest = rest.slice(' and '.length);
  }
}

function isOutdated({ issuer, expression }: FederatedCredential): boolean {
  return (
    issuer === GITHUB &&
    Array.isArray(expression) &&
    !expression.some(({ claim }) => /^repository_(?:owner_)?id$/.test(claim))
  );
}

function admits(credentials: readonly FederatedCredential[], claims: Claims): Answer {
  let open: Answer | undefined;
  let last: Answer = { admitted: 'no', because: 'no federated credential' };
  for (const credential of credentials) {
    last = admitsOne(credential, claims);
    const because = credentials.length === 1 ? last.because : `${credential.name}: ${last.because}`;
    if (last.admitted === 'yes') return { admitted: 'yes', because };
    if (last.admitted === 'unknown') open ??= { admitted: 'unknown', because };
  }
  return open ?? (credentials.length === 1 ? last : { admitted: 'no', because: 'none of the credentials fits' });
}

function admitsOne({ issuer, audiences, subject, expression }: FederatedCredential, claims: Claims): Answer {
  if (claims.iss !== issuer) return { admitted: 'no', because: 'another issuer' };
  const own = [claims.aud].flat();
  if (!own.some((one) => typeof one === 'string' && audiences.includes(one)))
    return { admitted: 'no', because: 'another audience' };
  if (subject !== undefined && expression !== undefined) {
    return { admitted: 'unknown', because: 'it has a subject and an expression, which exclude each other' };
  }
  if (subject !== undefined) {
    const same = claims.sub === subject;
    return { admitted: admittedIf(same), because: same ? 'the subject is the same' : 'another subject' };
  }
  if (typeof expression === 'string') return { admitted: 'unknown', because: `the expression: ${expression}` };
  const answers = (expression ?? []).map((clause) => ({ clause, admitted: holds(clause, claims, issuer) }));
  const admitted = every(answers.map((answer) => answer.admitted));
  const decisive = answers.find((answer) => answer.admitted === admitted)?.clause;
  const because =
    admitted === 'yes'
      ? 'the expression holds'
      : admitted === 'no'
        ? `another ${decisive?.claim}`
        : `Entra is not known to compare ${decisive?.claim}`;
  return { admitted, because };
}

/** What Entra compares beside the subject, by issuer. */
const GITHUB_CLAIMS: Readonly<Record<string, readonly string[]>> = {
  sub: ['eq', 'matches'],
  job_workflow_ref: ['eq', 'matches'],
  repository_id: ['eq'],
  repository_owner_id: ['eq'],
};
const OTHER_CLAIMS: Readonly<Record<string, readonly string[]>> = { sub: ['eq', 'matches'], project_id: ['eq'] };

function holds({ claim, operator, value }: Clause, claims: Claims, issuer: string): Admitted {
  const known = (issuer === GITHUB ? GITHUB_CLAIMS : OTHER_CLAIMS)[claim];
  if (!known?.includes(operator)) return 'unknown';
  const is = claims[claim];
  if (is === undefined) return 'no';
  if (typeof is !== 'string') return 'unknown';
  return admittedIf(operator === 'eq' ? is === value : matchesGlob(globParts(value), is));
}
