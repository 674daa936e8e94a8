/**
 * The federated credential of Entra that admits exactly this job, with the role beside it.
 * In: the job, client, resource · out: JSON, az, Terraform. Talks to no host.
 * Traps: an exact subject of names alone survives neither a rename nor a takeover, so ids need an expression; Entra takes expressions
 * for github.com's own issuer with few claims; a single quote has no documented form inside one.
 * https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials
 */
import type { Job } from '../job.ts';
import { type Pin, pinsOf } from '../pins.ts';
import type { Place, PrintedTrust } from './printed.ts';
import { comment, hclText, hereFile, shellWord } from './quote.ts';

const COMPARED = ['sub', 'repository_id', 'repository_owner_id', 'job_workflow_ref'];
const CLIENT = '11111111-2222-4333-8444-555555555555';
const LONGEST_NAME = 120;

/** An expression, where the subject alone would not do and Entra can compare more. */
function isFlexible(job: Job): boolean {
  if (job.kind !== 'github' || !job.shared) return false;
  const pins = pinsOf(job);
  const hasId = pins.some(({ claim }) => claim === 'repository_id' || claim === 'repository_owner_id');
  const isPlain = pins.every(({ claim, value }) => !COMPARED.includes(claim) || !value.includes("'"));
  return hasId && isPlain && (job.form !== 'immutable' || job.environment === undefined);
}

export function azurePins(job: Job): readonly Pin[] {
  const known = isFlexible(job) ? COMPARED : ['sub'];
  return pinsOf(job).filter(({ claim }) => known.includes(claim));
}

export function azureClause({ claim, value }: Pick<Pin, 'claim' | 'value'>): string {
  return `claims['${claim}'] eq '${value}'`;
}

export function printAzure(job: Job, { azure: place }: Place): PrintedTrust {
  const pins = azurePins(job);
  const client = place.clientId ?? CLIENT;
  const name = nameFor(job.subject);
  const flexible = isFlexible(job);
  const expression = pins.map(azureClause).join(' and ');
  const credential = {
    name,
    issuer: job.issuer,
    ...(flexible ? { claimsMatchingExpression: { value: expression, languageVersion: 1 } } : { subject: job.subject }),
    audiences: [job.audience],
  };
  const text = JSON.stringify(credential, null, 2);
  const role = roleOf(place);
  return {
    pins,
    trust: [
      { title: flexible ? 'Federated credential (flexible)' : 'Federated credential', file: 'credential.json', text },
    ],
    permissions: [{ title: role.title, file: 'role.json', text: role.text }],
    cli: commands(client, text, flexible, place),
    terraform: terraform(job, name, flexible ? expression : undefined, place),
    replace: [
      ...(place.clientId === undefined ? [`${CLIENT}: the application (--client-id)`] : []),
      ...(place.resource === undefined
        ? ['my-resource: the resource (--foundry-resource, --azure-openai-resource)']
        : []),
      'my-group and the subscription in role.json: where the resource is',
    ],
    notes: notesOf(job, flexible),
  };
}

function notesOf(job: Job, flexible: boolean): readonly string[] {
  if (flexible) {
    return [
      'Expressions are a preview of Entra, made through Microsoft Graph. When it refuses this one, use the exact subject: "subject" in place of claimsMatchingExpression.',
    ];
  }
  const alone = 'Entra compares the subject alone here, letter by letter.';
  if (job.kind !== 'github') return [alone];
  const quoted = pinsOf(job).some(({ claim, value }) => COMPARED.includes(claim) && value.includes("'"));
  if (quoted && job.form !== 'immutable') {
    return [
      `${alone} A name has a single quote in it, which an expression cannot hold: without it ids could be compared too.`,
    ];
  }
  return job.form === 'immutable' && job.environment !== undefined ? [] : [alone];
}

/** 3 to 120 characters that may stand in an address. */
function nameFor(subject: string): string {
  const name = subject
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, LONGEST_NAME)
    .replace(/-+$/, '');
  return name.length < 3 ? 'ci-agent' : name;
}

const OPENAI_USER = 'Cognitive Services OpenAI User';

function roleOf({ endpoint }: Place['azure']): { readonly title: string; readonly text: string } {
  if (endpoint === 'azure-openai') {
    return {
      title: 'Built-in role',
      text: JSON.stringify({ roleName: OPENAI_USER, id: '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd' }, null, 2),
    };
  }
  const role = {
    Name: 'Claude inference',
    Description: 'Call Claude deployments, nothing else.',
    Actions: [],
    NotActions: [],
    DataActions: ['Microsoft.CognitiveServices/accounts/MaaS/*'],
    NotDataActions: [],
    AssignableScopes: ['/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/my-group'],
  };
  return { title: 'Custom role', text: JSON.stringify(role, null, 2) };
}

function commands(client: string, credential: string, flexible: boolean, place: Place['azure']): string {
  const resource = place.resource ?? 'my-resource';
  const create = flexible
    ? [
        'az rest --method POST --headers Content-Type=application/json --body @credential.json \\',
        `  --url "https://graph.microsoft.com/beta/applications(appId='${client}')/federatedIdentityCredentials"`,
      ]
    : [`az ad app federated-credential create --id ${client} --parameters credential.json`];
  const isOpenai = place.endpoint === 'azure-openai';
  return [
    comment('1. Whom the application trusts.'),
    hereFile('credential.json', credential),
    ...create,
    '',
    comment('2. What it may do: call models of one resource, nothing else.'),
    ...(isOpenai
      ? []
      : [hereFile('role.json', roleOf(place).text), 'az role definition create --role-definition role.json']),
    `az role assignment create --role ${shellWord(isOpenai ? OPENAI_USER : 'Claude inference')} \\`,
    `  --assignee-object-id "$(az ad sp show --id ${client} --query id --output tsv)" \\`,
    '  --assignee-principal-type ServicePrincipal \\',
    `  --scope "$(az cognitiveservices account show --name ${shellWord(resource)} --resource-group my-group --query id --output tsv)"`,
  ].join('\n');
}

function terraform(job: Job, name: string, expression: string | undefined, place: Place['azure']): string {
  const kind = expression === undefined ? 'federated' : 'flexible_federated';
  const fields: [string, string][] = [
    ['application_id', 'azuread_application.ci_agent.id'],
    ['display_name', hclText(name)],
    ['issuer', hclText(job.issuer)],
    expression === undefined ? ['subject', hclText(job.subject)] : ['claims_matching_expression', hclText(expression)],
    expression === undefined ? ['audiences', `[${hclText(job.audience)}]`] : ['audience', hclText(job.audience)],
  ];
  const width = Math.max(...fields.map(([field]) => field.length));
  const isOpenai = place.endpoint === 'azure-openai';
  return `resource "azuread_application" "ci_agent" {
  display_name = "ci-agent"
}

resource "azuread_service_principal" "ci_agent" {
  client_id = azuread_application.ci_agent.client_id
}

resource "azuread_application_${kind}_identity_credential" "agent" {
${fields.map(([field, value]) => `  ${field.padEnd(width)} = ${value}`).join('\n')}
}

data "azurerm_cognitive_account" "models" {
  name                = ${hclText(place.resource ?? 'my-resource')}
  resource_group_name = "my-group"
}

${
  isOpenai
    ? ''
    : `resource "azurerm_role_definition" "inference" {
  name  = "Claude inference"
  scope = data.azurerm_cognitive_account.models.id
  permissions {
    data_actions = ["Microsoft.CognitiveServices/accounts/MaaS/*"]
  }
}

`
}resource "azurerm_role_assignment" "inference" {
  scope                = data.azurerm_cognitive_account.models.id
  principal_id         = azuread_service_principal.ci_agent.object_id
  ${isOpenai ? `role_definition_name = ${hclText(OPENAI_USER)}` : 'role_definition_id   = azurerm_role_definition.inference.role_definition_resource_id'}
}`;
}
