/**
 * Whom a mapping of an OpenAI workload identity provider admits.
 * In: the mapping, or a list of them, alone or with the provider · out: an answer for each set of claims. Talks to no host.
 * Traps: issuer and audience belong to the provider, which is another document; OpenAI does not say whether a `*` in a value is a
 * wildcard, nor whether a number equals its text: where that decides, the answer is unknown.
 * https://developers.openai.com/api/docs/guides/workload-identity-federation
 */
import type { Claims } from '../../../core/identity.ts';
import { type Fields, object, text } from '../../../kit/fields.ts';
import { type Admitted, type Answer, admittedIf, every, type ReadTrust, UnreadableTrust } from './answer.ts';
import { globParts, matchesGlob } from './glob.ts';

const WRITE = '{"name":"ci-agent","attribute_matchers":{"sub":"repo:my-org/my-repo:environment:agent"}, …}';

interface Mapping {
  readonly name: string;
  readonly enabled: boolean;
  readonly matchers: Readonly<Record<string, unknown>>;
}

interface Provider {
  readonly issuer: string | undefined;
  /** Undefined: not told. */
  readonly audiences: readonly string[] | undefined;
}

/**
 * @param own issuer and audience of the job's own token, which a mapping without its provider is taken to be for
 * @throws UnreadableTrust
 */
export function readOpenai(value: unknown, own: { readonly issuer: string; readonly audience: string }): ReadTrust {
  const outer = object(value);
  const parts = (outer && Array.isArray(outer.data) ? outer.data : [value].flat()).flatMap((part: unknown) => {
    const fields = object(part);
    return fields?.mapping === undefined ? [part] : [fields.provider, fields.mapping];
  });
  const fields = parts.map(object).filter((part) => part !== undefined && 'attribute_matchers' in part);
  if (fields.length === 0) throw new UnreadableTrust('This is no mapping: it has no attribute_matchers.', WRITE);
  const mappings = fields.map((mapping, at) => readMapping(mapping!, at));
  const provider = readProvider(
    parts.map(object).find((part) => part !== undefined && !('attribute_matchers' in part)),
  );
  return {
    says: mappings.length === 1 ? 'OpenAI mapping' : `${mappings.length} OpenAI mappings`,
    notes: notesOf(fields as Fields[], provider),
    admits: (claims) => admits(mappings, provider, own, claims),
  };
}

function readMapping(fields: Fields, at: number): Mapping {
  const matchers = object(fields.attribute_matchers);
  const isScalar = (one: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof one);
  if (!matchers || !Object.values(matchers).every(isScalar)) {
    throw new UnreadableTrust('attribute_matchers is not an object of texts, numbers and true or false.', WRITE);
  }
  return { name: text(fields.name) ?? `mapping ${at + 1}`, enabled: fields.enabled !== false, matchers };
}

function readProvider(fields: Fields | undefined): Provider {
  if (!fields) return { issuer: undefined, audiences: undefined };
  const audiences = [fields.audience ?? fields.audiences ?? fields.allowed_audiences]
    .flat()
    .filter((one) => typeof one === 'string');
  return { issuer: text(fields.issuer ?? fields.issuer_url), audiences: audiences.length > 0 ? audiences : undefined };
}

function notesOf(mappings: readonly Fields[], { issuer, audiences }: Provider): readonly string[] {
  const open = mappings.some(({ permissions }) => object(permissions)?.type !== 'restricted');
  return [
    ...(issuer === undefined
      ? ['Which issuer the provider trusts is not in this document; it is taken to be the one of this job.']
      : []),
    ...(audiences === undefined
      ? [
          'Which audience the provider asks for is not in this document. To have it compared give both in one list: [provider, mapping].',
        ]
      : []),
    ...(open ? ['permissions is not "restricted": the token may do whatever the service account may.'] : []),
  ];
}

function admits(
  mappings: readonly Mapping[],
  provider: Provider,
  own: { readonly issuer: string; readonly audience: string },
  claims: Claims,
): Answer {
  if (claims.iss !== (provider.issuer ?? own.issuer)) return { admitted: 'no', because: 'another issuer' };
  const audiences = [claims.aud].flat();
  if (provider.audiences && !audiences.some((one) => provider.audiences!.some((known) => known === one))) {
    return { admitted: 'no', because: 'another audience' };
  }
  const answers = mappings
    .filter(({ enabled }) => enabled)
    .map((mapping) => ({ mapping, ...matches(mapping, claims) }));
  const yes = answers.filter(({ admitted }) => admitted === 'yes');
  if (yes.length > 1) return { admitted: 'no', because: 'two mappings fit, which OpenAI refuses' };
  const open = answers.find(({ admitted }) => admitted === 'unknown');
  const isForeign = provider.audiences === undefined && !audiences.includes(own.audience);
  const heldBy = isForeign ? 'the audience of the provider, which is not in this document' : undefined;
  if (yes[0]) return { admitted: 'yes', because: yes[0].because, heldBy };
  if (open) return { admitted: 'unknown', because: open.because };
  return { admitted: 'no', because: answers.length === 1 ? answers[0]!.because : 'no mapping fits' };
}

function matches({ matchers }: Mapping, claims: Claims): { readonly admitted: Admitted; readonly because: string } {
  const answers = Object.entries(matchers).map(([claim, wanted]) => ({
    claim,
    admitted: compare(claims[claim], wanted),
  }));
  const admitted = every(answers.map((answer) => answer.admitted));
  const claim = answers.find((answer) => answer.admitted === admitted)?.claim;
  if (admitted === 'yes')
    return { admitted, because: answers.length === 0 ? 'there is no matcher' : 'every matcher fits' };
  return {
    admitted,
    because: admitted === 'no' ? `another ${claim}` : `how OpenAI compares ${claim} is not documented`,
  };
}

function compare(is: unknown, wanted: unknown): Admitted {
  if (is === undefined || is === null) return 'no';
  if (Array.isArray(is)) return is.includes(wanted) ? 'unknown' : 'no';
  if (is === wanted) return 'yes';
  if (typeof is !== typeof wanted) return String(is) === String(wanted) ? 'unknown' : 'no';
  const isWild = typeof wanted === 'string' && /[*?]/.test(wanted) && matchesGlob(globParts(wanted), String(is));
  return isWild ? 'unknown' : admittedIf(false);
}
