/**
 * Whom a federation rule of Anthropic admits.
 * In: the rule, alone or with its issuer · out: an answer for each set of claims. Talks to no host.
 * Traps: `subject_prefix` is exact unless it ends with `*`; a matcher that is left out is not asked; a rule names its issuer by an id
 * only, so which issuer that is stands in another document.
 * https://platform.claude.com/docs/en/api/http/admin/federation_rules/create
 */
import type { Claims } from '../../../core/identity.ts';
import { array, type Fields, object, text } from '../../../kit/fields.ts';
import { type Answer, type ReadTrust, UnreadableTrust } from './answer.ts';
import { celCompiler, type Expression } from './cel.ts';

const WRITE = 'ant beta:organization:federation:rules retrieve --federation-rule-id fdrl_…';
const DEFAULT_AUDIENCE = 'https://api.anthropic.com';
const INFERENCE = 'workspace:inference';

interface Rule {
  readonly issuer: string | undefined;
  readonly archived: boolean;
  readonly subject: string | undefined;
  readonly audience: string;
  readonly claims: Readonly<Record<string, string>>;
  readonly condition: Expression | undefined;
}

/** @param own the issuer of the job's own token, which a rule without its issuer is taken to name. @throws UnreadableTrust */
export async function readAnthropic(value: unknown, own: string): Promise<ReadTrust> {
  const parts = [value].flat().flatMap((part) => {
    const fields = object(part);
    return fields?.rule === undefined ? [part] : [fields.rule, fields.issuer];
  });
  const fields = parts.map(object).find((part) => part !== undefined && 'match' in part);
  const match = object(fields?.match);
  if (!fields || !match) throw new UnreadableTrust('This is no federation rule: it has no match.', WRITE);
  const issuer = text(parts.map(object).find((part) => part !== undefined && 'issuer_url' in part)?.issuer_url);
  const rule = await readRule(fields, match, issuer);
  return {
    says: 'Anthropic federation rule',
    notes: notesOf(fields, issuer),
    admits: (claims) => admits(rule, own, claims),
  };
}

async function readRule(fields: Fields, match: Fields, issuer: string | undefined): Promise<Rule> {
  const stranger = Object.keys(match).find(
    (name) => !['subject_prefix', 'audience', 'claims', 'condition'].includes(name),
  );
  if (stranger !== undefined) {
    throw new UnreadableTrust(
      `In match there is a member Anthropic does not know: ${JSON.stringify(stranger.slice(0, 40))}.`,
      WRITE,
    );
  }
  const optional = (name: string): string | undefined => {
    const found = match[name] ?? undefined;
    if (found === undefined || typeof found === 'string') return found;
    throw new UnreadableTrust(`${name} is not a text.`, WRITE);
  };
  const claims = object(match.claims ?? {});
  if (!claims || !Object.values(claims).every((one) => typeof one === 'string')) {
    throw new UnreadableTrust('The claims of match are not texts by name.', WRITE);
  }
  const condition = optional('condition');
  return {
    issuer,
    archived: (fields.archived_at ?? undefined) !== undefined,
    subject: optional('subject_prefix'),
    audience: optional('audience') ?? DEFAULT_AUDIENCE,
    claims: claims as Record<string, string>,
    condition: condition === undefined ? undefined : (await celCompiler())(condition),
  };
}

function notesOf(fields: Fields, issuer: string | undefined): readonly string[] {
  const scope = text(fields.oauth_scope);
  const everywhere = fields.applies_to_all_workspaces === true || array(fields.workspace_ids).length > 1;
  return [
    ...(issuer === undefined
      ? [
          'The rule names its issuer by an id; it is taken to be the one of this job. To have it compared give both in one list: [issuer, rule].',
        ]
      : []),
    ...(scope === undefined || scope === INFERENCE
      ? []
      : [`oauth_scope is ${JSON.stringify(scope.slice(0, 80))}; calling models needs "${INFERENCE}" alone.`]),
    ...(everywhere ? ['The rule is enabled for more than one workspace; one is enough.'] : []),
  ];
}

function no(because: string): Answer {
  return { admitted: 'no', because };
}

function admits(rule: Rule, own: string, claims: Claims): Answer {
  if (rule.archived) return no('the rule is archived');
  if (claims.iss !== (rule.issuer ?? own)) return no('another issuer');
  if (![claims.aud].flat().includes(rule.audience)) return no('another audience');
  const { sub } = claims;
  if (rule.subject !== undefined) {
    const isPrefix = rule.subject.endsWith('*');
    const fits = isPrefix ? sub?.startsWith(rule.subject.slice(0, -1)) === true : sub === rule.subject;
    if (!fits) return no('another subject');
  }
  const differs = Object.entries(rule.claims).find(([name, value]) => claims[name] !== value);
  if (differs) return no(`another ${differs[0]}`);
  if (!rule.condition) return { admitted: 'yes', because: 'every matcher fits' };
  const result = rule.condition({ claims });
  if (result.kind === 'unknown') return { admitted: 'unknown', because: `the condition: ${result.because}` };
  if (result.kind === 'failed') return no(`the condition fails: ${result.because}`);
  if (typeof result.value !== 'boolean')
    return { admitted: 'unknown', because: 'the condition gives no true or false' };
  return result.value ? { admitted: 'yes', because: 'every matcher fits' } : no('the condition is false');
}
