export const id = 7193;

export const ids = [ 7193 ];

export const modules = {
 37193: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   allows: () => allows,
   builtInRole: () => builtInRole,
   callsModels: () => callsModels,
   judgeAzurePermissions: () => judgeAzurePermissions,
   judgeAzureRole: () => judgeAzureRole,
   matches: () => matches,
   readPermission: () => readPermission
  });
  var kit_fields = __webpack_require__(11567);
  // CONCATENATED MODULE: ./lib/privilege/probes/azure-actions.js
  const ACTION_GROUPS = [ {
   id: 'azure-may-make-keys',
   severity: 'critical',
   may: 'read or make permanent keys',
   why: 'A token of an hour is traded for a key that never ends.',
   actions: [ 'Microsoft.CognitiveServices/accounts/listkeys/action', 'Microsoft.CognitiveServices/accounts/regeneratekey/action', 'Microsoft.MachineLearningServices/workspaces/listKeys/action', 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/listkeys/action', 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints/listkeys/action', 'Microsoft.MachineLearningServices/workspaces/connections/listsecrets/action', 'Microsoft.Storage/storageAccounts/listkeys/action', 'Microsoft.Storage/storageAccounts/listAccountSas/action', 'Microsoft.Search/searchServices/listAdminKeys/action', 'Microsoft.DocumentDB/databaseAccounts/listKeys/action', 'Microsoft.ContainerRegistry/registries/listCredentials/action', 'Microsoft.ContainerService/managedClusters/listClusterAdminCredential/action', 'Microsoft.Web/sites/config/list/action', 'Microsoft.Web/sites/publishxml/action', 'Microsoft.Batch/batchAccounts/listKeys/action', 'Microsoft.EventHub/namespaces/authorizationRules/listkeys/action', 'Microsoft.ServiceBus/namespaces/authorizationRules/listKeys/action' ]
  }, {
   id: 'azure-may-grant-roles',
   severity: 'critical',
   may: 'give itself or others any role, or act as another identity',
   why: 'With one of these rights it gives itself every other one.',
   actions: [ 'Microsoft.Authorization/roleAssignments/write', 'Microsoft.Authorization/roleDefinitions/write', 'Microsoft.Authorization/roleAssignmentScheduleRequests/write', 'Microsoft.Authorization/roleEligibilityScheduleRequests/write', 'Microsoft.Authorization/elevateAccess/action', 'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action', 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write', 'Microsoft.KeyVault/vaults/accessPolicies/write' ]
  }, {
   id: 'azure-may-run-code',
   severity: 'high',
   may: 'run code on machines, sites and clusters',
   why: 'What runs there has the identity of the machine, and goes on after the job has ended.',
   actions: [ 'Microsoft.Compute/virtualMachines/runCommand/action', 'Microsoft.Compute/virtualMachines/extensions/write', 'Microsoft.Compute/virtualMachines/write', 'Microsoft.Web/sites/write', 'Microsoft.ContainerService/managedClusters/runCommand/action', 'Microsoft.ContainerInstance/containerGroups/write', 'Microsoft.Automation/automationAccounts/jobs/write', 'Microsoft.Logic/workflows/write', 'Microsoft.MachineLearningServices/workspaces/jobs/write', 'Microsoft.MachineLearningServices/workspaces/computes/write' ]
  }, {
   id: 'azure-may-change-models',
   severity: 'high',
   may: 'change the resource, its deployments or its content filters',
   why: 'It can put another model behind a name that others use, switch keys on again, or take filters away.',
   actions: [ 'Microsoft.CognitiveServices/accounts/write', 'Microsoft.CognitiveServices/accounts/delete', 'Microsoft.CognitiveServices/accounts/deployments/write', 'Microsoft.CognitiveServices/accounts/deployments/delete', 'Microsoft.CognitiveServices/accounts/raiPolicies/write', 'Microsoft.CognitiveServices/accounts/connections/write', 'Microsoft.CognitiveServices/accounts/projects/write', 'Microsoft.CognitiveServices/accounts/capabilityHosts/write' ]
  } ];
  const MILD_SERVICES = [ 'microsoft.support', 'microsoft.features', 'microsoft.insights' ];
  const INFERENCE = [ 'Microsoft.CognitiveServices/accounts/OpenAI/*/read', 'Microsoft.CognitiveServices/accounts/OpenAI/engines/completions/action', 'Microsoft.CognitiveServices/accounts/OpenAI/engines/search/action', 'Microsoft.CognitiveServices/accounts/OpenAI/engines/generate/action', 'Microsoft.CognitiveServices/accounts/OpenAI/deployments/audio/action', 'Microsoft.CognitiveServices/accounts/OpenAI/deployments/search/action', 'Microsoft.CognitiveServices/accounts/OpenAI/deployments/completions/action', 'Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action', 'Microsoft.CognitiveServices/accounts/OpenAI/deployments/realtime/action', 'Microsoft.CognitiveServices/accounts/OpenAI/deployments/extensions/chat/completions/action', 'Microsoft.CognitiveServices/accounts/OpenAI/deployments/embeddings/action', 'Microsoft.CognitiveServices/accounts/OpenAI/images/generations/action', 'Microsoft.CognitiveServices/accounts/OpenAI/video/generations/*/action', 'Microsoft.CognitiveServices/accounts/OpenAI/video/generations/*/delete', 'Microsoft.CognitiveServices/accounts/OpenAI/assistants/*', 'Microsoft.CognitiveServices/accounts/OpenAI/responses/*', 'Microsoft.CognitiveServices/accounts/AIServices/responses/*', 'Microsoft.CognitiveServices/accounts/MaaS/*', 'Microsoft.CognitiveServices/accounts/providers/*' ];
  var azure_roles = __webpack_require__(14140);
  // CONCATENATED MODULE: ./lib/privilege/probes/azure-judge.js
  const OPERATION = /^[\w.*/:$-]{1,300}$/;
  const MOST_OPERATIONS = 500;
  function readPermission(value) {
   const fields = (0, kit_fields.Ik)(value);
   if (!fields) return undefined;
   const lists = [ 'actions', 'notActions', 'dataActions', 'notDataActions' ].map(name => operations(fields[name] ?? fields[`${name[0]?.toUpperCase()}${name.slice(1)}`]));
   const [actions, notActions, dataActions, notDataActions] = lists;
   if (!actions || !notActions || !dataActions || !notDataActions) return undefined;
   return {
    actions,
    notActions,
    dataActions,
    notDataActions
   };
  }
  function operations(value) {
   if (value === undefined || value === null) return [];
   const list = (0, kit_fields.YO)(value);
   const sound = Array.isArray(value) && list.length <= MOST_OPERATIONS;
   return sound && list.every(one => OPERATION.test((0, kit_fields.Qq)(one) ?? '')) ? list : undefined;
  }
  function matches(pattern, operation) {
   const parts = pattern.toLowerCase().split('*');
   const whole = operation.toLowerCase();
   const first = parts[0] ?? '';
   const last = parts.at(-1) ?? '';
   if (parts.length === 1) return whole === first;
   if (!whole.startsWith(first) || whole.length < first.length + last.length || !whole.endsWith(last)) return false;
   let at = first.length;
   for (const part of parts.slice(1, -1)) {
    const found = whole.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
   }
   return at <= whole.length - last.length;
  }
  function allows(entries, operation) {
   return entries.some(({actions, notActions}) => isLeft(actions, notActions, operation));
  }
  function isLeft(given, taken, operation) {
   return given.some(one => matches(one, operation)) && !taken.some(one => matches(one, operation));
  }
  function callsModels(entries) {
   return entries.some(({dataActions, notDataActions}) => dataActions.some(given => !notDataActions.some(taken => matches(taken, given)) && INFERENCE.some(one => matches(one, given) || isLeft([ given ], notDataActions, one))));
  }
  function judgeAzurePermissions(entries, fix) {
   return [ ...ACTION_GROUPS.flatMap(({id, severity, may, why, actions}) => {
    const granted = [ ...actions.filter(action => allows(entries, action)), ...keysBesides(id, entries) ];
    return granted.length === 0 ? [] : [ exceeded(id, severity, `The application may ${may}`, granted, why, fix) ];
   }), ...actionsWide(entries, fix), ...dataWide(entries, fix), ...looksAround(entries, fix) ];
  }
  const KEY_ACTION = /\/list\w*(?:key|secret|credential|connectionstring|sas)\w*\/action$/i;
  function keysBesides(group, entries) {
   if (group !== 'azure-may-make-keys') return [];
   const listed = entries.flatMap(({actions}) => actions).filter(one => KEY_ACTION.test(one.replaceAll('*', 'x')));
   const known = ACTION_GROUPS.flatMap(({actions}) => actions.map(one => one.toLowerCase()));
   return [ ...new Set(listed) ].filter(one => !known.includes(one.toLowerCase()) && allows(entries, one));
  }
  function actionsWide(entries, fix) {
   const left = effective(entries, 'actions').filter(one => !/\/read$/i.test(one));
   const inGroups = ACTION_GROUPS.flatMap(({actions}) => actions.map(one => one.toLowerCase()));
   const others = left.filter(one => !inGroups.includes(one.toLowerCase()) && !KEY_ACTION.test(one));
   if (others.length === 0) return [];
   const severity = others.some(isWhole) ? 'high' : 'medium';
   const title = 'The application may change more than it needs to';
   const why = 'Calling a model takes data actions alone, and no action of the administration.';
   return [ exceeded('azure-actions-wide', severity, title, others, why, fix) ];
  }
  function isWhole(pattern) {
   const [provider = '', ...rest] = pattern.toLowerCase().split('/');
   if (provider.includes('*')) return true;
   return rest[0] === '*' && rest.at(-1) !== 'read' && !MILD_SERVICES.includes(provider);
  }
  function looksAround(entries, fix) {
   const reads = effective(entries, 'actions').filter(one => /^[^/]*\*[^/]*\/(?:.*\/)?read$/i.test(one));
   if (reads.length === 0) return [];
   const why = 'Names of machines, accounts and secrets are no secrets, but they tell where to look.';
   return [ exceeded('azure-may-look-around', 'low', 'The application may list what there is', reads, why, fix) ];
  }
  const SERVICE = 'microsoft.cognitiveservices/';
  function dataWide(entries, fix) {
   const others = effective(entries, 'dataActions').filter(one => !INFERENCE.some(known => matches(known, one)));
   if (others.length === 0) return [];
   const wide = others.some(one => !one.toLowerCase().startsWith(`${SERVICE}accounts/`) || isAll(one));
   const title = 'The application may use more data than a call to a model takes';
   const why = 'Files, training data, agents, stored conversations and other services of the resource belong to others.';
   return [ exceeded('azure-data-wide', wide ? 'high' : 'medium', title, others, why, fix) ];
  }
  function isAll(pattern) {
   return /^microsoft\.cognitiveservices\/accounts\/\*/i.test(pattern);
  }
  function effective(entries, plane) {
   const taken = plane === 'actions' ? 'notActions' : 'notDataActions';
   const left = entries.flatMap(entry => entry[plane].filter(one => !entry[taken].some(not => matches(not, one))));
   return [ ...new Set(left) ];
  }
  const MOST_SHOWN = 6;
  function exceeded(id, severity, title, granted, detail, fix) {
   const more = granted.length > MOST_SHOWN ? ` and ${granted.length - MOST_SHOWN} more` : '';
   const list = `${granted.slice(0, MOST_SHOWN).join(', ')}${more}`;
   return {
    id,
    layer: 'cloud',
    verdict: 'exceeded',
    severity,
    title: `${title}: ${list}.`,
    detail,
    fix
   };
  }
  function builtInRole(entry) {
   return azure_roles._.find(role => same(role.actions, entry.actions) && same(role.dataActions, entry.dataActions) && same(role.notActions, entry.notActions));
  }
  function same(one, other) {
   const sorted = list => [ ...new Set(list.map(text => text.toLowerCase())) ].sort().join();
   return sorted(one) === sorted(other);
  }
  function judgeAzureRole(document, fix) {
   const fields = (0, kit_fields.Ik)(document);
   const properties = (0, kit_fields.Ik)(fields?.properties) ?? fields;
   const parts = properties && Array.isArray(properties.permissions) ? (0, kit_fields.YO)(properties.permissions) : [ document ];
   const entries = parts.map(readPermission);
   const sound = fields !== undefined && entries.every(entry => entry !== undefined) && entries.length > 0;
   const says = entries.flatMap(entry => entry ? [ ...entry.actions, ...entry.dataActions ] : []);
   if (!sound || says.length === 0) return [ UNREADABLE ];
   return judgeAzurePermissions(entries, fix);
  }
  const UNREADABLE = {
   id: 'azure-role-unreadable',
   layer: 'cloud',
   verdict: 'unknown',
   severity: 'medium',
   title: 'The document is no role definition of Azure, so nothing is known from it.'
  };
 },
 14140: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => AZURE_ROLES_AS_OF,
   _: () => AZURE_ROLES
  });
  const AZURE_ROLES_AS_OF = '2026-08-22';
  const AZURE_ROLES = [ {
   name: 'Cognitive Services OpenAI User',
   id: '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd',
   actions: [ 'Microsoft.CognitiveServices/*/read', 'Microsoft.Authorization/roleAssignments/read', 'Microsoft.Authorization/roleDefinitions/read' ],
   notActions: [],
   dataActions: [ 'Microsoft.CognitiveServices/accounts/OpenAI/*/read', 'Microsoft.CognitiveServices/accounts/OpenAI/engines/completions/action', 'Microsoft.CognitiveServices/accounts/OpenAI/engines/search/action', 'Microsoft.CognitiveServices/accounts/OpenAI/engines/generate/action', 'Microsoft.CognitiveServices/accounts/OpenAI/deployments/audio/action', 'Microsoft.CognitiveServices/accounts/OpenAI/deployments/search/action', 'Microsoft.CognitiveServices/accounts/OpenAI/deployments/completions/action', 'Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action', 'Microsoft.CognitiveServices/accounts/OpenAI/deployments/realtime/action', 'Microsoft.CognitiveServices/accounts/OpenAI/deployments/extensions/chat/completions/action', 'Microsoft.CognitiveServices/accounts/OpenAI/deployments/embeddings/action', 'Microsoft.CognitiveServices/accounts/OpenAI/images/generations/action', 'Microsoft.CognitiveServices/accounts/OpenAI/video/generations/*/action', 'Microsoft.CognitiveServices/accounts/OpenAI/video/generations/*/delete', 'Microsoft.CognitiveServices/accounts/OpenAI/assistants/*', 'Microsoft.CognitiveServices/accounts/OpenAI/responses/*' ],
   notDataActions: [ 'Microsoft.CognitiveServices/accounts/OpenAI/stored-completions/read' ]
  }, {
   name: 'Foundry Project Runtime User',
   id: '142bfaed-a13f-4c2d-bed2-6db62c4a1009',
   actions: [],
   notActions: [],
   dataActions: [ 'Microsoft.CognitiveServices/accounts/AIServices/responses/*' ],
   notDataActions: []
  }, {
   name: 'Azure AI Developer',
   id: '64702f94-c441-49e6-a78b-ef80e0188fee',
   actions: [ 'Microsoft.MachineLearningServices/workspaces/*/read', 'Microsoft.MachineLearningServices/workspaces/*/action', 'Microsoft.MachineLearningServices/workspaces/*/delete', 'Microsoft.MachineLearningServices/workspaces/*/write', 'Microsoft.MachineLearningServices/locations/*/read', 'Microsoft.Authorization/*/read', 'Microsoft.Resources/deployments/*' ],
   notActions: [ 'Microsoft.MachineLearningServices/workspaces/delete', 'Microsoft.MachineLearningServices/workspaces/write', 'Microsoft.MachineLearningServices/workspaces/listKeys/action', 'Microsoft.MachineLearningServices/workspaces/hubs/write', 'Microsoft.MachineLearningServices/workspaces/hubs/delete', 'Microsoft.MachineLearningServices/workspaces/featurestores/write', 'Microsoft.MachineLearningServices/workspaces/featurestores/delete', 'Microsoft.MachineLearningServices/workspaces/evaluations/results/labels/read', 'Microsoft.MachineLearningServices/workspaces/evaluations/results/reasonings/read', 'Microsoft.MachineLearningServices/workspaces/simulations/results/images/read' ],
   dataActions: [ 'Microsoft.CognitiveServices/accounts/OpenAI/*', 'Microsoft.CognitiveServices/accounts/SpeechServices/*', 'Microsoft.CognitiveServices/accounts/ContentSafety/*', 'Microsoft.CognitiveServices/accounts/MaaS/*' ],
   notDataActions: [ 'Microsoft.CognitiveServices/accounts/OpenAI/fine-tunes-deployments/write' ]
  }, {
   name: 'Cognitive Services Data Contributor (Preview)',
   id: '19c28022-e58e-450d-a464-0b2a53034789',
   actions: [],
   notActions: [],
   dataActions: [ 'Microsoft.CognitiveServices/*' ],
   notDataActions: [ 'Microsoft.CognitiveServices/accounts/OpenAI/fine-tunes-deployments/write', 'Microsoft.CognitiveServices/accounts/AIServices/fine_tuning_deployments/write' ]
  }, {
   name: 'Cognitive Services OpenAI Contributor',
   id: 'a001fd3d-188f-4b5d-821b-7da978bf7442',
   actions: [ 'Microsoft.CognitiveServices/*/read', 'Microsoft.CognitiveServices/accounts/deployments/write', 'Microsoft.CognitiveServices/accounts/deployments/delete', 'Microsoft.CognitiveServices/accounts/raiPolicies/read', 'Microsoft.CognitiveServices/accounts/raiPolicies/write', 'Microsoft.CognitiveServices/accounts/raiPolicies/delete', 'Microsoft.CognitiveServices/accounts/commitmentplans/read', 'Microsoft.CognitiveServices/accounts/commitmentplans/write', 'Microsoft.CognitiveServices/accounts/commitmentplans/delete', 'Microsoft.Authorization/roleAssignments/read', 'Microsoft.Authorization/roleDefinitions/read' ],
   notActions: [],
   dataActions: [ 'Microsoft.CognitiveServices/accounts/OpenAI/*' ],
   notDataActions: []
  }, {
   name: 'Cognitive Services User',
   id: 'a97b65f3-24c7-4388-baec-2e87135dc908',
   actions: [ 'Microsoft.CognitiveServices/*/read', 'Microsoft.CognitiveServices/accounts/listkeys/action', 'Microsoft.Insights/alertRules/read', 'Microsoft.Insights/diagnosticSettings/read', 'Microsoft.Insights/logDefinitions/read', 'Microsoft.Insights/metricdefinitions/read', 'Microsoft.Insights/metrics/read', 'Microsoft.ResourceHealth/availabilityStatuses/read', 'Microsoft.Resources/deployments/operations/read', 'Microsoft.Resources/subscriptions/operationresults/read', 'Microsoft.Resources/subscriptions/read', 'Microsoft.Resources/subscriptions/resourceGroups/read', 'Microsoft.Support/*' ],
   notActions: [],
   dataActions: [ 'Microsoft.CognitiveServices/*' ],
   notDataActions: [ 'Microsoft.CognitiveServices/accounts/AIServices/agents/endpoints/UserIdentityImpersonation/action', 'Microsoft.CognitiveServices/accounts/OpenAI/fine-tunes-deployments/write', 'Microsoft.CognitiveServices/accounts/AIServices/fine_tuning_deployments/write' ]
  }, {
   name: 'Cognitive Services Contributor',
   id: '25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68',
   actions: [ 'Microsoft.Authorization/*/read', 'Microsoft.CognitiveServices/*', 'Microsoft.Features/features/read', 'Microsoft.Features/providers/features/read', 'Microsoft.Features/providers/features/register/action', 'Microsoft.Insights/alertRules/*', 'Microsoft.Insights/diagnosticSettings/*', 'Microsoft.Insights/logDefinitions/read', 'Microsoft.Insights/metricdefinitions/read', 'Microsoft.Insights/metrics/read', 'Microsoft.ResourceHealth/availabilityStatuses/read', 'Microsoft.Resources/deployments/*', 'Microsoft.Resources/deployments/operations/read', 'Microsoft.Resources/subscriptions/operationresults/read', 'Microsoft.Resources/subscriptions/read', 'Microsoft.Resources/subscriptions/resourcegroups/deployments/*', 'Microsoft.Resources/subscriptions/resourceGroups/read', 'Microsoft.Support/*' ],
   notActions: [],
   dataActions: [],
   notDataActions: []
  }, {
   name: 'Foundry User',
   id: '53ca6127-db72-4b80-b1b0-d745d6d5456d',
   actions: [ 'Microsoft.Authorization/*/read', 'Microsoft.CognitiveServices/*/read', 'Microsoft.CognitiveServices/accounts/listkeys/action', 'Microsoft.Insights/alertRules/read', 'Microsoft.Insights/diagnosticSettings/read', 'Microsoft.Insights/logDefinitions/read', 'Microsoft.Insights/metricdefinitions/read', 'Microsoft.Insights/metrics/read', 'Microsoft.ResourceHealth/availabilityStatuses/read', 'Microsoft.Resources/deployments/*', 'Microsoft.Resources/subscriptions/operationresults/read', 'Microsoft.Resources/subscriptions/read', 'Microsoft.Resources/subscriptions/resourceGroups/read', 'Microsoft.Support/*' ],
   notActions: [],
   dataActions: [ 'Microsoft.CognitiveServices/*' ],
   notDataActions: [ 'Microsoft.CognitiveServices/accounts/AIServices/agents/endpoints/UserIdentityImpersonation/action', 'Microsoft.CognitiveServices/accounts/OpenAI/fine-tunes-deployments/write', 'Microsoft.CognitiveServices/accounts/AIServices/fine_tuning_deployments/write' ]
  }, {
   name: 'Foundry Project Manager',
   id: 'eadc314b-1a2d-4efa-be10-5d325db5065e',
   actions: [ 'Microsoft.Authorization/roleAssignments/write', 'Microsoft.Authorization/roleAssignments/delete', 'Microsoft.CognitiveServices/accounts/*/read', 'Microsoft.CognitiveServices/accounts/projects/*', 'Microsoft.CognitiveServices/locations/*/read', 'Microsoft.Authorization/*/read', 'Microsoft.Insights/alertRules/*', 'Microsoft.Resources/deployments/*', 'Microsoft.Resources/subscriptions/resourceGroups/read' ],
   notActions: [],
   dataActions: [ 'Microsoft.CognitiveServices/*' ],
   notDataActions: [ 'Microsoft.CognitiveServices/accounts/AIServices/agents/endpoints/UserIdentityImpersonation/action', 'Microsoft.CognitiveServices/accounts/OpenAI/fine-tunes-deployments/write', 'Microsoft.CognitiveServices/accounts/AIServices/fine_tuning_deployments/write' ]
  }, {
   name: 'Foundry Owner',
   id: 'c883944f-8b7b-4483-af10-35834be79c4a',
   actions: [ 'Microsoft.AlertsManagement/actionRules/*', 'Microsoft.AlertsManagement/alerts/*', 'Microsoft.AlertsManagement/issues/*', 'Microsoft.AlertsManagement/prometheusRuleGroups/*', 'Microsoft.AlertsManagement/smartDetectorAlertRules/*', 'Microsoft.Authorization/*/read', 'Microsoft.Authorization/roleAssignments/write', 'Microsoft.Authorization/roleAssignments/delete', 'Microsoft.CognitiveServices/*', 'Microsoft.Insights/activityLogAlerts/*', 'Microsoft.Insights/metricalerts/*', 'Microsoft.Insights/scheduledqueryrules/*', 'Microsoft.ResourceHealth/availabilityStatuses/read', 'Microsoft.Resources/deployments/*', 'Microsoft.Resources/deployments/operations/read', 'Microsoft.Resources/subscriptions/operationresults/read', 'Microsoft.Resources/subscriptions/read', 'Microsoft.Resources/subscriptions/resourcegroups/deployments/*', 'Microsoft.Resources/subscriptions/resourceGroups/read', 'Microsoft.Support/*' ],
   notActions: [],
   dataActions: [ 'Microsoft.CognitiveServices/*' ],
   notDataActions: [ 'Microsoft.CognitiveServices/accounts/AIServices/agents/endpoints/UserIdentityImpersonation/action' ]
  }, {
   name: 'Reader',
   id: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
   actions: [ '*/read' ],
   notActions: [],
   dataActions: [],
   notDataActions: []
  }, {
   name: 'Contributor',
   id: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
   actions: [ '*' ],
   notActions: [ 'Microsoft.Authorization/*/Delete', 'Microsoft.Authorization/*/Write', 'Microsoft.Authorization/elevateAccess/Action', 'Microsoft.Blueprint/blueprintAssignments/write', 'Microsoft.Blueprint/blueprintAssignments/delete', 'Microsoft.Compute/galleries/share/action', 'Microsoft.Purview/consents/write', 'Microsoft.Purview/consents/delete', 'Microsoft.Resources/deploymentStacks/manageDenySetting/action', 'Microsoft.Subscription/cancel/action', 'Microsoft.Subscription/enable/action' ],
   dataActions: [],
   notDataActions: []
  }, {
   name: 'Owner',
   id: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
   actions: [ '*' ],
   notActions: [],
   dataActions: [],
   notDataActions: []
  } ];
 }
};
