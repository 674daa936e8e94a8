/**
 * The narrowest role that calls models at this endpoint, as commands and Terraform to paste.
 * In: the target · out: text. Talks to no host.
 * Trap: the two built-in roles that are usually named for Claude, Cognitive Services User and Foundry User, can both buy a permanent
 * key; for Claude at the account's endpoint only a role of one's own is narrow.
 * https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/ai-machine-learning
 */
import type { Subject } from '../check.ts';

const CUSTOM = 'Claude inference';

/** The role by name: of one's own, or built in. */
export function narrowRoleName({ target }: Pick<Subject, 'target'>): { readonly name: string; readonly own: boolean } {
  if (/\/api\/projects\/[^/]+/.test(target?.endpoint ?? ''))
    return { name: 'Foundry Project Runtime User', own: false };
  return target?.backend === 'foundry'
    ? { name: CUSTOM, own: true }
    : { name: 'Cognitive Services OpenAI User', own: false };
}

export function narrowAzureRole(subject: Pick<Subject, 'target'>): string {
  const { target } = subject;
  const { name, own } = narrowRoleName(subject);
  const scope = target?.resourceId ?? '/subscriptions/…/accounts/my-resource';
  const client = target?.clientId ?? 'CLIENT-ID';
  return [
    `Give the application one role, "${name}", on this one resource, and take the others away:`,
    ...(own ? [`  az role definition create --role-definition '${definition(scope)}'`] : []),
    `  az role assignment create --role "${name}" --scope "${scope}" \\`,
    `    --assignee-object-id "$(az ad sp show --id ${client} --query id --output tsv)" --assignee-principal-type ServicePrincipal`,
    `  az role assignment list --all --assignee ${client}`,
    'or in Terraform:',
    ...(own ? ownRole(scope) : []),
    '  resource "azurerm_role_assignment" "agent" {',
    `    scope = "${scope}"`,
    own
      ? '    role_definition_id = azurerm_role_definition.claude.role_definition_resource_id'
      : `    role_definition_name = "${name}"`,
    '    principal_id = azuread_service_principal.ci_agent.object_id',
    '  }',
  ].join('\n');
}

function definition(scope: string): string {
  return JSON.stringify({
    Name: CUSTOM,
    Description: 'Call Claude deployments, nothing else.',
    Actions: [],
    DataActions: ['Microsoft.CognitiveServices/accounts/MaaS/*'],
    AssignableScopes: [scope.replace(/\/providers\/.*$/s, '')],
  });
}

function ownRole(scope: string): readonly string[] {
  return [
    '  resource "azurerm_role_definition" "claude" {',
    `    name  = "${CUSTOM}"`,
    `    scope = "${scope.replace(/\/providers\/.*$/s, '')}"`,
    '    permissions {',
    '      data_actions = ["Microsoft.CognitiveServices/accounts/MaaS/*"]',
    '    }',
    '  }',
  ];
}
