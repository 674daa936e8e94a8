/**
 * Provider, condition and binding of Google Cloud that admit exactly this job, with the role beside them.
 * In: the job, provider, project, account · out: JSON, gcloud, Terraform. Talks to no host.
 * Traps: a mapped attribute holds 127 bytes, and a subject can be longer; ids are texts; the condition is evaluated after the mapping.
 * https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines
 */
import type { Job } from '../job.ts';
import { type Pin, pinsOf } from '../pins.ts';
import { EXAMPLE_PROVIDER, type Place, type PrintedTrust } from './printed.ts';
import { celText, comment, hclText, shellWord } from './quote.ts';

/** Bytes. */
const LONGEST_ATTRIBUTE = 127;
const ROLE = { title: 'Model caller', includedPermissions: ['aiplatform.endpoints.predict'], stage: 'GA' };

interface Names {
  readonly provider: string;
  readonly pool: string;
  readonly poolId: string;
  readonly providerId: string;
  readonly project: string;
  readonly account: string | undefined;
}

interface Trust {
  readonly mapping: Readonly<Record<string, string>>;
  readonly condition: string;
  readonly audiences: readonly string[];
  readonly member: string;
}

export function celClause({ claim, value }: Pick<Pin, 'claim' | 'value'>): string {
  return `assertion.${claim} == ${celText(value)}`;
}

export function printGoogle(job: Job, { google: place }: Place): PrintedTrust {
  const names = namesOf(place);
  const pins = pinsOf(job);
  const trust = trustOf(job, pins, names);
  const provider = {
    name: names.provider,
    oidc: { issuerUri: job.issuer, ...(trust.audiences.length > 0 ? { allowedAudiences: trust.audiences } : {}) },
    attributeMapping: trust.mapping,
    attributeCondition: trust.condition,
  };
  const role =
    names.account === undefined ? `projects/${names.project}/roles/modelCaller` : 'roles/iam.workloadIdentityUser';
  const binding = { bindings: [{ role, members: [trust.member] }] };
  return {
    pins,
    trust: [
      { title: 'Provider', file: 'provider.json', text: JSON.stringify(provider, null, 2) },
      {
        title: names.account === undefined ? 'Binding on the project' : `Binding on ${names.account}`,
        file: 'binding.json',
        text: JSON.stringify(binding, null, 2),
      },
    ],
    permissions: [{ title: 'Custom role modelCaller', file: 'role.json', text: JSON.stringify(ROLE, null, 2) }],
    cli: commands(job, trust, names),
    terraform: terraform(job, trust, names),
    replace: [
      ...(place.provider === undefined
        ? ['123456789012, ci-pool, ci: project number, pool and provider (--workload-identity-provider)']
        : []),
      ...(place.project === undefined ? ['my-project: the project (--project-id)'] : []),
    ],
    notes: [
      'Any other provider of the same pool that maps the same subject gets the same rights: keep one provider in the pool.',
    ],
  };
}

function namesOf({ provider = EXAMPLE_PROVIDER, project = 'my-project', serviceAccount }: Place['google']): Names {
  const at = provider.lastIndexOf('/providers/');
  const pool = provider.slice(0, at);
  return {
    provider,
    pool,
    poolId: pool.slice(pool.lastIndexOf('/') + 1),
    providerId: provider.slice(at + '/providers/'.length),
    project,
    account: serviceAccount,
  };
}

function trustOf(job: Job, pins: readonly Pin[], { provider, pool }: Names): Trust {
  const usual = [`https://iam.googleapis.com/${provider}`, `//iam.googleapis.com/${provider}`];
  const audiences = usual.includes(job.audience) ? [] : [job.audience];
  const condition = pins.map(celClause).join(' && ');
  if (Buffer.byteLength(job.subject) <= LONGEST_ATTRIBUTE) {
    const member = `principal://iam.googleapis.com/${pool}/subject/${job.subject}`;
    return { mapping: { 'google.subject': 'assertion.sub' }, condition, audiences, member };
  }
  // The condition holds the whole subject; the name of the principal only has to be short and never empty.
  const short = shortName(job, pins);
  return {
    mapping: { 'google.subject': `assertion.${short.claim}` },
    condition,
    audiences,
    member: `principal://iam.googleapis.com/${pool}/subject/${short.value}`,
  };
}

function shortName(job: Job, pins: readonly Pin[]): Pick<Pin, 'claim' | 'value'> {
  const id = pins.find(({ claim }) => claim === 'repository_id' || claim === 'project_id');
  if (id) return id;
  if (job.kind === 'github') return { claim: 'repository', value: `${job.owner}/${job.name}` };
  return job.kind === 'gitlab' ? { claim: 'project_path', value: job.path } : { claim: 'sub', value: job.subject };
}

function commands(job: Job, { mapping, condition, audiences, member }: Trust, names: Names): string {
  const on = `--project=${shellWord(names.project)}`;
  const pairs = Object.entries(mapping).map(([name, expression]) => `${name}=${expression}`);
  const bind =
    names.account === undefined
      ? [
          `gcloud projects add-iam-policy-binding ${shellWord(names.project)} --condition=None \\`,
          `  --role=projects/${names.project}/roles/modelCaller \\`,
          `  --member=${shellWord(member)}`,
        ]
      : [
          `gcloud projects add-iam-policy-binding ${shellWord(names.project)} --condition=None \\`,
          `  --role=projects/${names.project}/roles/modelCaller --member=${shellWord(`serviceAccount:${names.account}`)}`,
          `gcloud iam service-accounts add-iam-policy-binding ${shellWord(names.account)} ${on} \\`,
          '  --role=roles/iam.workloadIdentityUser \\',
          `  --member=${shellWord(member)}`,
        ];
  return [
    comment('1. Pool and provider. For a provider that exists: update-oidc in place of create-oidc.'),
    `gcloud iam workload-identity-pools create ${names.poolId} ${on} --location=global`,
    `gcloud iam workload-identity-pools providers create-oidc ${names.providerId} ${on} --location=global \\`,
    `  --workload-identity-pool=${names.poolId} \\`,
    `  --issuer-uri=${shellWord(job.issuer)} \\`,
    ...(audiences.length > 0 ? [`  --allowed-audiences=${shellWord(audiences.join(','))} \\`] : []),
    `  --attribute-mapping=${shellWord(pairs.join(','))} \\`,
    `  --attribute-condition=${shellWord(condition)}`,
    '',
    comment('2. What it may do: call models, nothing else.'),
    `gcloud iam roles create modelCaller ${on} --title='Model caller' --permissions=aiplatform.endpoints.predict`,
    '',
    comment('3. Who may do it.'),
    ...bind,
  ].join('\n');
}

function terraform(job: Job, { mapping, condition, audiences, member }: Trust, names: Names): string {
  const pairs = Object.entries(mapping).map(([name, expression]) => `    ${hclText(name)} = ${hclText(expression)}`);
  const allowed = audiences.length > 0 ? `\n    allowed_audiences = [${audiences.map(hclText).join(', ')}]` : '';
  const issuer = audiences.length > 0 ? 'issuer_uri        ' : 'issuer_uri ';
  return `resource "google_iam_workload_identity_pool" "ci" {
  project                   = ${hclText(names.project)}
  workload_identity_pool_id = ${hclText(names.poolId)}
}

resource "google_iam_workload_identity_pool_provider" "ci" {
  project                            = ${hclText(names.project)}
  workload_identity_pool_id          = google_iam_workload_identity_pool.ci.workload_identity_pool_id
  workload_identity_pool_provider_id = ${hclText(names.providerId)}
  attribute_mapping = {
${pairs.join('\n')}
  }
  attribute_condition = ${hclText(condition)}
  oidc {
    ${issuer}= ${hclText(job.issuer)}${allowed}
  }
}

resource "google_project_iam_custom_role" "model_caller" {
  project     = ${hclText(names.project)}
  role_id     = "modelCaller"
  title       = "Model caller"
  permissions = ["aiplatform.endpoints.predict"]
}

${bindings(member, names)}`;
}

function bindings(member: string, { project, account }: Names): string {
  const role = (of: string): string => `resource "google_project_iam_member" "ci_agent" {
  project = ${hclText(project)}
  role    = google_project_iam_custom_role.model_caller.name
  member  = ${hclText(of)}
}`;
  if (account === undefined) return role(member);
  return `${role(`serviceAccount:${account}`)}

resource "google_service_account_iam_member" "job" {
  service_account_id = ${hclText(`projects/${project}/serviceAccounts/${account}`)}
  role               = "roles/iam.workloadIdentityUser"
  member             = ${hclText(member)}
}`;
}
