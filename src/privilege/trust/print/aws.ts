/**
 * The trust policy of AWS that admits exactly this job, with the permission policy beside it.
 * In: the job, account and role, the permission policy · out: JSON, commands, Terraform. Talks to no host.
 * Traps: `${` in a value is a policy variable; AWS knows GitHub's claims for github.com's own issuer only, for any other there is the
 * subject alone.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
import type { Job } from '../job.ts';
import { type Pin, pinsOf } from '../pins.ts';
import type { Place, PrintedTrust } from './printed.ts';
import { comment, hclDocument, hclText, hereFile, shellWord } from './quote.ts';

const COMPARED = ['sub', 'repository_id', 'environment', 'ref', 'job_workflow_ref'];
const ACCOUNT = '123456789012';

/** The claims AWS can compare for this job's issuer. */
export function awsPins(job: Job): readonly Pin[] {
  const known = job.kind === 'github' && job.shared ? COMPARED : ['sub'];
  return pinsOf(job).filter(({ claim }) => known.includes(claim));
}

export function awsKey(issuer: string, claim: string): string {
  return `${issuer.replace(/^https:\/\//, '')}:${claim}`;
}

/** `${` begins a policy variable, and `${$}` is a plain dollar. */
export function awsValue(text: string): string {
  return text.replaceAll('${', () => '${$}{');
}

export function printAws(job: Job, { aws: place }: Place): PrintedTrust {
  const pins = awsPins(job);
  const account = place.account ?? ACCOUNT;
  const role = place.role ?? 'ci-agent';
  const provider = job.issuer.replace(/^https:\/\//, '');
  const conditions: Record<string, string> = { [awsKey(job.issuer, 'aud')]: awsValue(job.audience) };
  for (const { claim, value } of pins) conditions[awsKey(job.issuer, claim)] = awsValue(value);
  const policy = JSON.stringify(
    {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: `arn:${place.partition}:iam::${account}:oidc-provider/${provider}` },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: { StringEquals: conditions },
        },
      ],
    },
    null,
    2,
  );
  return {
    pins,
    trust: [{ title: 'Trust policy', file: 'trust.json', text: policy }],
    permissions: [{ title: 'Permission policy', file: 'permissions.json', text: place.permissions }],
    cli: commands(job, role, policy, place.permissions),
    terraform: terraform(job, role, policy, place.permissions),
    replace: [
      ...(place.account === undefined ? [`${ACCOUNT}: the account (--role-to-assume names account and role)`] : []),
      ...place.permissionNotes,
    ],
    notes: notesOf(job),
  };
}

function notesOf(job: Job): readonly string[] {
  if (job.kind === 'github' && job.shared) return [];
  const what = job.kind === 'gitlab' ? 'GitLab' : new URL(job.issuer).host;
  const more =
    job.kind === 'gitlab'
      ? ' Ids can be put into the subject: the project setting ci_id_token_sub_claim_components.'
      : '';
  return [`Of the tokens of ${what} AWS compares subject and audience only.${more}`];
}

function commands(job: Job, role: string, policy: string, permissions: string): string {
  const name = shellWord(role);
  return [
    comment('1. The identity provider, once an account. EntityAlreadyExists means that it is there.'),
    `aws iam create-open-id-connect-provider \\\n  --url ${shellWord(job.issuer)} --client-id-list ${shellWord(job.audience)}`,
    '',
    comment('2. The role and whom it trusts. For a role that exists: the command in the comment.'),
    hereFile('trust.json', policy),
    `aws iam create-role --role-name ${name} --max-session-duration 3600 \\\n  --assume-role-policy-document file://trust.json`,
    `# aws iam update-assume-role-policy --role-name ${name} --policy-document file://trust.json`,
    '',
    comment('3. What it may do: call models, nothing else.'),
    hereFile('permissions.json', permissions),
    `aws iam put-role-policy --role-name ${name} --policy-name invoke-model \\\n  --policy-document file://permissions.json`,
  ].join('\n');
}

function terraform(job: Job, role: string, policy: string, permissions: string): string {
  return `resource "aws_iam_openid_connect_provider" "ci" {
  url            = ${hclText(job.issuer)}
  client_id_list = [${hclText(job.audience)}]
}

resource "aws_iam_role" "ci_agent" {
  name                 = ${hclText(role)}
  max_session_duration = 3600
  assume_role_policy   = <<-JSON
${indented(hclDocument(policy))}
  JSON
}

resource "aws_iam_role_policy" "invoke_model" {
  name   = "invoke-model"
  role   = aws_iam_role.ci_agent.id
  policy = <<-JSON
${indented(hclDocument(permissions))}
  JSON
}`;
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '    ');
}
