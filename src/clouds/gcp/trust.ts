/**
 * The trust that admits exactly this job, as commands ready to paste.
 * In: the token's claims, the provider, the service account · out: gcloud commands. Talks to no host.
 * Trap: the subject is copied from the token, never built from names; a mapped attribute holds at most 127 bytes, and GitHub's
 * subject can be longer.
 * https://cloud.google.com/iam/docs/workload-identity-federation#conditions · https://cloud.google.com/iam/docs/principal-identifiers
 */
import type { Claims } from '../../core/identity.ts';
import type { Provider } from './names.ts';

/** Longest mapped attribute, bytes. */
export const LONGEST_ATTRIBUTE = 127;
const PROVIDERS = 'gcloud iam workload-identity-pools providers';

/** Changes of pools, providers and bindings are not seen at once. */
export const SETTLING = 'Changes take up to five minutes until Google sees them everywhere.';

/** The condition (CEL) that only tokens with this subject fulfil; undefined when the token has no subject we can write down. */
export function attributeCondition(claims: Claims): string | undefined {
  const sub = subjectOf(claims);
  return sub === undefined ? undefined : `assertion.sub == ${JSON.stringify(sub)}`;
}

/** The member of an IAM binding that is this job, given the mapping `google.subject=assertion.sub`. */
export function principalOf(claims: Claims, provider: Provider): string | undefined {
  const pool = `iam.googleapis.com/projects/${provider.number}/locations/global/workloadIdentityPools/${provider.pool}`;
  const sub = subjectOf(claims);
  if (sub === undefined) return undefined;
  if (Buffer.byteLength(sub) <= LONGEST_ATTRIBUTE) return `principal://${pool}/subject/${sub}`;
  const { repository } = claims;
  return typeof repository === 'string' && /^[\w./-]+$/.test(repository)
    ? `principalSet://${pool}/attribute.repository/${repository}`
    : undefined;
}

/** Sets the provider's condition to this job alone. */
export function conditionCommand(claims: Claims, provider: Provider): string {
  const condition = attributeCondition(claims) ?? 'assertion.sub == "<subject>"';
  return [
    `${PROVIDERS} update-oidc ${provider.name} \\`,
    `  --attribute-condition=${shellWord(condition)}`,
    ...nameNote(claims),
  ].join('\n');
}

/** Lets this job act as the service account. */
export function bindingCommand(claims: Claims, provider: Provider, email: string): string {
  const member =
    principalOf(claims, provider) ??
    `principal://iam.googleapis.com/projects/${provider.number}/locations/global/workloadIdentityPools/${provider.pool}/subject/<subject>`;
  return [
    `gcloud iam service-accounts add-iam-policy-binding ${email} \\`,
    '  --role=roles/iam.workloadIdentityUser \\',
    `  --member=${shellWord(member)}`,
  ].join('\n');
}

/** A mapping whose attributes stay within the limit for these claims. */
export function mappingFor(claims: Claims): string {
  if (Buffer.byteLength(claims.sub ?? '') <= LONGEST_ATTRIBUTE) return 'google.subject=assertion.sub';
  if (typeof claims.repository === 'string') {
    return 'google.subject=assertion.repository_id,attribute.repository=assertion.repository';
  }
  return `google.subject=assertion.${claims.project_id === undefined ? '<shorter claim>' : 'project_id'}`;
}

export function providerCommand(verb: string, provider: Provider, flags = ''): string {
  return `${PROVIDERS} ${verb} ${provider.name}${flags === '' ? '' : ` ${flags}`}`;
}

/** One word for a POSIX shell. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function subjectOf({ sub }: Claims): string | undefined {
  return sub !== undefined && sub !== '' && /^[\u0020-\u007e\u00a0-\uffff]+$/.test(sub) ? sub : undefined;
}

/** A subject made of names only survives neither a rename nor a name that is given up and taken by someone else. */
function nameNote({ sub, repository }: Claims): readonly string[] {
  if (typeof repository !== 'string' || !/^[\w./-]+$/.test(repository)) return [];
  if (sub === undefined || !/^repo:[^@/]+\/[^@:]+:/.test(sub)) return [];
  return [
    `# names can change hands, the number cannot: add  && assertion.repository_id == "…"  (gh api repos/${repository} --jq .id)`,
  ];
}
