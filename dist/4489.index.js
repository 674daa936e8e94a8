export const id = 4489;

export const ids = [ 4489 ];

export const modules = {
 74489: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   narrowAzureRole: () => narrowAzureRole,
   narrowRoleName: () => narrowRoleName
  });
  const CUSTOM = 'Claude inference';
  function narrowRoleName({target}) {
   if (/\/api\/projects\/[^/]+/.test(target?.endpoint ?? '')) return {
    name: 'Foundry Project Runtime User',
    own: false
   };
   return target?.backend === 'foundry' ? {
    name: CUSTOM,
    own: true
   } : {
    name: 'Cognitive Services OpenAI User',
    own: false
   };
  }
  function narrowAzureRole(subject) {
   const {target} = subject;
   const {name, own} = narrowRoleName(subject);
   const scope = target?.resourceId ?? '/subscriptions/…/accounts/my-resource';
   const client = target?.clientId ?? 'CLIENT-ID';
   return [ `Give the application one role, "${name}", on this one resource, and take the others away:`, ...own ? [ `  az role definition create --role-definition '${definition(scope)}'` ] : [], `  az role assignment create --role "${name}" --scope "${scope}" \\`, `    --assignee-object-id "$(az ad sp show --id ${client} --query id --output tsv)" --assignee-principal-type ServicePrincipal`, `  az role assignment list --all --assignee ${client}`, 'or in Terraform:', ...own ? ownRole(scope) : [], '  resource "azurerm_role_assignment" "agent" {', `    scope = "${scope}"`, own ? '    role_definition_id = azurerm_role_definition.claude.role_definition_resource_id' : `    role_definition_name = "${name}"`, '    principal_id = azuread_service_principal.ci_agent.object_id', '  }' ].join('\n');
  }
  function definition(scope) {
   return JSON.stringify({
    Name: CUSTOM,
    Description: 'Call Claude deployments, nothing else.',
    Actions: [],
    DataActions: [ 'Microsoft.CognitiveServices/accounts/MaaS/*' ],
    AssignableScopes: [ scope.replace(/\/providers\/.*$/s, '') ]
   });
  }
  function ownRole(scope) {
   return [ '  resource "azurerm_role_definition" "claude" {', `    name  = "${CUSTOM}"`, `    scope = "${scope.replace(/\/providers\/.*$/s, '')}"`, '    permissions {', '      data_actions = ["Microsoft.CognitiveServices/accounts/MaaS/*"]', '    }', '  }' ];
  }
 }
};
