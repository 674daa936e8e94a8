/**
 * Which of Google's predefined roles a set of rights looks like, and the custom role to write instead.
 * In: granted canaries, who holds them · out: a finding, commands and Terraform to paste. Talks to no host.
 * Trap: what is recognised is a likeness. The rights may come from several roles, from a group or from a folder above the project, so
 * the commands name the role that fits and cannot promise that it is the one.
 * https://cloud.google.com/iam/docs/understanding-roles · https://cloud.google.com/iam/docs/creating-custom-roles
 */
import type { Finding } from '../../core/finding.ts';
import type { Subject } from '../check.ts';
import { PREDICT } from './google-canaries.ts';
import { GOOGLE_ROLES, type GoogleRole, ROLES_AS_OF } from './google-roles.ts';

export interface Likeness {
  readonly role: GoogleRole;
  /** Nothing was granted that the role has not. */
  readonly exact: boolean;
}

/**
 * The role that explains most of what was granted, and holds nothing that was denied; of equals the smallest, and one for people
 * before one of Google's own agents.
 */
export function likeness(granted: readonly string[]): Likeness | undefined {
  const held = new Set(granted);
  const fits = GOOGLE_ROLES.filter(
    ({ canaries }) => canaries.length > 0 && canaries.every((canary) => held.has(canary)),
  );
  const [best] = fits.sort(
    (one, other) =>
      other.canaries.length - one.canaries.length ||
      Number(one.agent ?? false) - Number(other.agent ?? false) ||
      one.permissions - other.permissions,
  );
  return best && { role: best, exact: best.canaries.length === held.size };
}

/** Nothing when no canary was granted: then there is no role to name. */
export function roleFinding(granted: readonly string[], fix: string): readonly Finding[] {
  if (granted.length === 0) return [];
  const like = likeness(granted);
  const title = like
    ? `The rights look like those of ${like.role.name}${like.exact ? '' : ' and more'}: ${like.role.permissions} permissions, where calling a model takes one.`
    : 'The rights look like those of no predefined role that may call models; calling a model takes one permission.';
  return [
    {
      id: 'gcp-role-wide',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: 'medium',
      title,
      detail: `Compared with the predefined roles as of ${ROLES_AS_OF}; the rights may also come from several roles, a group or a folder.`,
      fix: like ? `${fix}\n${takeAway(like.role.name)}` : fix,
    },
  ];
}

function takeAway(role: string): string {
  return `and take the wide role away:\n  gcloud projects remove-iam-policy-binding PROJECT --condition=None --role=${role} --member=MEMBER   # both as above`;
}

/** The custom role that may call models and nothing else, given to whoever the token belongs to. */
export function narrowRole({ target, identity, credential }: Subject): string {
  const project = target?.project ?? 'my-project';
  const member = memberOf(target?.serviceAccount, credential?.principal, identity?.claims.sub);
  return [
    'Give it one custom role and no other:',
    `  gcloud iam roles create modelCaller --project=${project} --title='Model caller' --permissions=${PREDICT}`,
    `  gcloud projects add-iam-policy-binding ${project} --condition=None --role=projects/${project}/roles/modelCaller \\`,
    `    --member='${member}'`,
    'or in Terraform:',
    '  resource "google_project_iam_custom_role" "model_caller" {',
    `    project     = "${project}"`,
    '    role_id     = "modelCaller"',
    '    title       = "Model caller"',
    `    permissions = ["${PREDICT}"]`,
    '  }',
    '  resource "google_project_iam_member" "agent" {',
    `    project = "${project}"`,
    '    role    = google_project_iam_custom_role.model_caller.name',
    `    member  = "${member}"`,
    '  }',
  ].join('\n');
}

/** A subject that could end a quoted word is left for the reader to fill in. */
function memberOf(account: string | undefined, provider: string | undefined, sub: string | undefined): string {
  if (account !== undefined) return `serviceAccount:${account}`;
  const pool = /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+/.exec(provider ?? '')?.[0];
  const subject = sub !== undefined && /^[\w:@./-]{1,127}$/.test(sub) ? sub : 'SUBJECT';
  const place = pool ?? 'projects/NUMBER/locations/global/workloadIdentityPools/POOL';
  return `principal://iam.googleapis.com/${place}/subject/${subject}`;
}
