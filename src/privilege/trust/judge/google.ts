/**
 * Whom a workload identity provider of Google Cloud admits, and whom its bindings.
 * In: `gcloud … providers describe --format=json`, alone or with the IAM policy · out: an answer for each set of claims. Talks to no host.
 * Traps: without a condition every token of the issuer is taken; a claim that is missing makes the condition fail, which is a refusal;
 * a mapped attribute of more than 127 bytes is one too; what the provider lets in has no rights until a binding names it.
 * https://cloud.google.com/iam/docs/reference/rest/v1/projects.locations.workloadIdentityPools.providers
 * https://cloud.google.com/iam/docs/principal-identifiers
 */
import type { Claims } from '../../../core/identity.ts';
import { array, type Fields, object, text } from '../../../kit/fields.ts';
import { type Admitted, type Answer, admittedIf, every, type ReadTrust, some, UnreadableTrust } from './answer.ts';
import { celCompiler, type Expression } from './cel.ts';

const WRITE =
  'gcloud iam workload-identity-pools providers describe github --location=global --workload-identity-pool=ci-pool --format=json';
/** Bytes. */
const LONGEST_ATTRIBUTE = 127;
const DEFAULT_AUDIENCE =
  /^(?:https:)?\/\/iam\.googleapis\.com\/(projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+\/providers\/[^/]+)$/;

interface Provider {
  /** `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`. */
  readonly name: string | undefined;
  readonly issuer: string;
  readonly audiences: readonly string[];
  readonly disabled: boolean;
  readonly mapping: ReadonlyMap<string, Expression>;
  readonly condition: Expression | undefined;
}

interface Member {
  readonly member: string;
  readonly conditional: boolean;
}

/** @throws UnreadableTrust */
export async function readGoogle(value: unknown): Promise<ReadTrust> {
  const compile = await celCompiler();
  const parts = [value].flat().flatMap((part) => {
    const fields = object(part);
    return fields?.provider === undefined ? [part] : [fields.provider, fields];
  });
  const provider = readProvider(parts, compile);
  const members = readMembers(parts);
  return {
    says: `Google Cloud provider ${provider.condition ? 'with' : 'without'} a condition, ${
      members
        ? members.length === 1
          ? 'one member of bindings'
          : `${members.length} members of bindings`
        : 'no bindings given'
    }`,
    notes:
      members === undefined
        ? [
            'No IAM policy is given, so the provider alone is judged. What it lets in has no rights until a binding names it; give both in one list: [provider, policy].',
          ]
        : [],
    admits: (claims) => admits(provider, members, claims),
  };
}

function readProvider(parts: readonly unknown[], compile: (text: string) => Expression): Provider {
  const fields = parts
    .map(object)
    .find(
      (part) => part !== undefined && ('oidc' in part || 'attributeMapping' in part || 'attribute_mapping' in part),
    );
  if (!fields)
    throw new UnreadableTrust('This is no workload identity provider: it has no oidc and no attributeMapping.', WRITE);
  const oidc = object([fields.oidc].flat()[0]);
  const issuer = text(oidc?.issuerUri ?? oidc?.issuer_uri);
  if (issuer === undefined) throw new UnreadableTrust('The provider has no oidc.issuerUri.', WRITE);
  const mapping = object(fields.attributeMapping ?? fields.attribute_mapping);
  const subject = text(mapping?.['google.subject']);
  if (!mapping || subject === undefined) throw new UnreadableTrust('The provider maps no google.subject.', WRITE);
  const wrong = Object.entries(mapping).find(([, expression]) => typeof expression !== 'string');
  if (wrong) throw new UnreadableTrust('In attributeMapping a value is not a text.', WRITE);
  const condition = fields.attributeCondition ?? fields.attribute_condition;
  if (condition !== undefined && condition !== null && typeof condition !== 'string') {
    throw new UnreadableTrust('attributeCondition is not a text.', WRITE);
  }
  const audiences = array(oidc?.allowedAudiences ?? oidc?.allowed_audiences);
  return {
    name: text(fields.name),
    issuer,
    audiences: audiences.map(String),
    disabled: fields.disabled === true || fields.state === 'DELETED',
    mapping: new Map(
      Object.entries(mapping as Record<string, string>).map(([name, expression]) => [name, compile(expression)]),
    ),
    condition: condition ? compile(condition) : undefined,
  };
}

/** The members of every binding given; undefined: no policy was given. */
function readMembers(parts: readonly unknown[]): readonly Member[] | undefined {
  const policies = parts
    .map(object)
    .filter((part) => part !== undefined && ('bindings' in part || 'members' in part || 'member' in part));
  if (policies.length === 0) return undefined;
  const bindings = policies.flatMap((policy) => ('bindings' in policy! ? array(policy.bindings) : [policy]));
  return bindings.flatMap((binding) => {
    const fields = object(binding);
    const named = fields && [fields.members ?? fields.member].flat();
    if (!fields || !named?.every((member) => typeof member === 'string')) {
      throw new UnreadableTrust(
        'In the bindings there is one without members.',
        'gcloud projects get-iam-policy my-project --format=json',
      );
    }
    return (named as string[]).map((member) => ({
      member,
      conditional: fields.condition !== undefined && fields.condition !== null,
    }));
  });
}

function admits(provider: Provider, members: readonly Member[] | undefined, claims: Claims): Answer {
  if (provider.disabled) return no('the provider is switched off');
  if (claims.iss !== provider.issuer) return no('another issuer');
  if (!isAudience(provider, claims)) return no('another audience');
  const assertion: Fields = claims;
  const attributes = mapped(provider.mapping, assertion);
  if ('because' in attributes) return attributes;
  const condition = judged(provider.condition, {
    assertion,
    google: attributes.google,
    attribute: attributes.attribute,
  });
  if (condition.admitted === 'no' || members === undefined) return condition;
  const bound = some(members.map((member) => isMember(member, provider, attributes)));
  const both = every([condition.admitted, bound]);
  if (both === 'unknown') {
    return {
      admitted: both,
      because: bound === 'unknown' ? 'a member of the bindings cannot be judged here' : condition.because,
    };
  }
  return both === 'yes'
    ? { admitted: 'yes', because: `${condition.because}, and a binding names it` }
    : no('no binding names it');
}

function no(because: string): Answer {
  return { admitted: 'no', because };
}

/** Without a list of its own a provider takes its own name, with and without `https:`. */
function isAudience({ audiences, name }: Provider, claims: Claims): boolean {
  const own = [claims.aud].flat().filter((one) => typeof one === 'string');
  if (audiences.length > 0) return own.some((one) => audiences.includes(one));
  return own.some((one) => {
    const match = DEFAULT_AUDIENCE.exec(one);
    return match !== null && (name === undefined || match[1] === name);
  });
}

interface Attributes {
  readonly google: Readonly<Record<string, unknown>>;
  readonly attribute: Readonly<Record<string, unknown>>;
}

function mapped(mapping: ReadonlyMap<string, Expression>, assertion: Fields): Attributes | Answer {
  const [google, attribute]: Record<string, unknown>[] = [{}, {}];
  for (const [name, expression] of mapping) {
    const result = expression({ assertion });
    if (result.kind === 'unknown') return { admitted: 'unknown', because: `the mapping of ${name}: ${result.because}` };
    if (result.kind === 'failed') {
      // Without a subject there is no token; another attribute is simply not there.
      if (name === 'google.subject') return no(`the mapping of ${name}: ${result.because}`);
      continue;
    }
    if (typeof result.value === 'string' && Buffer.byteLength(result.value) > LONGEST_ATTRIBUTE) {
      return no(`${name} is longer than ${LONGEST_ATTRIBUTE} bytes`);
    }
    if (name === 'google.subject' && (typeof result.value !== 'string' || result.value === ''))
      return no(`${name} is no text`);
    const [room, short] = name.startsWith('attribute.')
      ? [attribute!, name.slice('attribute.'.length)]
      : [google!, name.slice('google.'.length)];
    room[short] = result.value;
  }
  return { google: google!, attribute: attribute! };
}

function judged(condition: Expression | undefined, variables: Readonly<Record<string, unknown>>): Answer {
  if (!condition) return { admitted: 'yes', because: 'there is no condition' };
  const result = condition(variables);
  if (result.kind === 'unknown') return { admitted: 'unknown', because: `the condition: ${result.because}` };
  if (result.kind === 'failed') return no(`the condition fails: ${result.because}`);
  if (typeof result.value !== 'boolean')
    return { admitted: 'unknown', because: 'the condition gives no true or false' };
  return {
    admitted: admittedIf(result.value),
    because: result.value ? 'the condition holds' : 'the condition is false',
  };
}

const PRINCIPAL =
  /^principal(Set)?:\/\/iam\.googleapis\.com\/(projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+)\/(.+)$/;

function isMember({ member, conditional }: Member, { name }: Provider, { google, attribute }: Attributes): Admitted {
  if (member === 'allUsers' || member === 'allAuthenticatedUsers') return conditional ? 'unknown' : 'yes';
  const match = PRINCIPAL.exec(member);
  // Accounts, people and groups of Google are no federated principals.
  if (!match)
    return /^(?:user|serviceAccount|group|domain|deleted|projectOwner|projectEditor|projectViewer):/.test(member)
      ? 'no'
      : 'unknown';
  const [, set, pool, rest = ''] = match;
  if (name !== undefined && !name.startsWith(`${pool}/providers/`)) return 'no';
  const holds = named(set !== undefined, rest, google, attribute);
  return conditional && holds === 'yes' ? 'unknown' : holds;
}

function named(
  isSet: boolean,
  rest: string,
  google: Attributes['google'],
  attribute: Attributes['attribute'],
): Admitted {
  if (!isSet)
    return rest.startsWith('subject/') ? admittedIf(rest.slice('subject/'.length) === google.subject) : 'unknown';
  if (rest === '*') return 'yes';
  const match = /^attribute\.([^/]+)\/([\s\S]+)$/.exec(rest);
  return match ? admittedIf(attribute[match[1]!] === match[2]) : 'unknown';
}
