/**
 * The rights that an application which only calls models must not have on Azure, in groups; and those with which a model is called.
 * Data. Names are the operations of Azure's resource providers.
 * Trap: what the holder becomes by a right is what counts: with `listkeys` a token of an hour is traded for a key that never ends.
 * https://learn.microsoft.com/azure/role-based-access-control/resource-provider-operations
 */
import type { Severity } from '../../core/finding.ts';

export interface ActionGroup {
  /** Id of its finding. */
  readonly id: string;
  readonly severity: Severity;
  /** After "The application may". */
  readonly may: string;
  readonly why: string;
  readonly actions: readonly string[];
}

export const ACTION_GROUPS: readonly ActionGroup[] = [
  {
    id: 'azure-may-make-keys',
    severity: 'critical',
    may: 'read or make permanent keys',
    why: 'A token of an hour is traded for a key that never ends.',
    actions: [
      'Microsoft.CognitiveServices/accounts/listkeys/action',
      'Microsoft.CognitiveServices/accounts/regeneratekey/action',
      'Microsoft.MachineLearningServices/workspaces/listKeys/action',
      'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/listkeys/action',
      'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints/listkeys/action',
      'Microsoft.MachineLearningServices/workspaces/connections/listsecrets/action',
      'Microsoft.Storage/storageAccounts/listkeys/action',
      'Microsoft.Storage/storageAccounts/listAccountSas/action',
      'Microsoft.Search/searchServices/listAdminKeys/action',
      'Microsoft.DocumentDB/databaseAccounts/listKeys/action',
      'Microsoft.ContainerRegistry/registries/listCredentials/action',
      'Microsoft.ContainerService/managedClusters/listClusterAdminCredential/action',
      'Microsoft.Web/sites/config/list/action',
      'Microsoft.Web/sites/publishxml/action',
      'Microsoft.Batch/batchAccounts/listKeys/action',
      'Microsoft.EventHub/namespaces/authorizationRules/listkeys/action',
      'Microsoft.ServiceBus/namespaces/authorizationRules/listKeys/action',
    ],
  },
  {
    id: 'azure-may-grant-roles',
    severity: 'critical',
    may: 'give itself or others any role, or act as another identity',
    why: 'With one of these rights it gives itself every other one.',
    actions: [
      'Microsoft.Authorization/roleAssignments/write',
      'Microsoft.Authorization/roleDefinitions/write',
      'Microsoft.Authorization/roleAssignmentScheduleRequests/write',
      'Microsoft.Authorization/roleEligibilityScheduleRequests/write',
      'Microsoft.Authorization/elevateAccess/action',
      'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action',
      'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write',
      'Microsoft.KeyVault/vaults/accessPolicies/write',
    ],
  },
  {
    id: 'azure-may-run-code',
    severity: 'high',
    may: 'run code on machines, sites and clusters',
    why: 'What runs there has the identity of the machine, and goes on after the job has ended.',
    actions: [
      'Microsoft.Compute/virtualMachines/runCommand/action',
      'Microsoft.Compute/virtualMachines/extensions/write',
      'Microsoft.Compute/virtualMachines/write',
      'Microsoft.Web/sites/write',
      'Microsoft.ContainerService/managedClusters/runCommand/action',
      'Microsoft.ContainerInstance/containerGroups/write',
      'Microsoft.Automation/automationAccounts/jobs/write',
      'Microsoft.Logic/workflows/write',
      'Microsoft.MachineLearningServices/workspaces/jobs/write',
      'Microsoft.MachineLearningServices/workspaces/computes/write',
    ],
  },
  {
    id: 'azure-may-change-models',
    severity: 'high',
    may: 'change the resource, its deployments or its content filters',
    why: 'It can put another model behind a name that others use, switch keys on again, or take filters away.',
    actions: [
      'Microsoft.CognitiveServices/accounts/write',
      'Microsoft.CognitiveServices/accounts/delete',
      'Microsoft.CognitiveServices/accounts/deployments/write',
      'Microsoft.CognitiveServices/accounts/deployments/delete',
      'Microsoft.CognitiveServices/accounts/raiPolicies/write',
      'Microsoft.CognitiveServices/accounts/connections/write',
      'Microsoft.CognitiveServices/accounts/projects/write',
      'Microsoft.CognitiveServices/accounts/capabilityHosts/write',
    ],
  },
];

/** Patterns that say every service or every right of one; those in `MILD_SERVICES` change nothing that matters. */
export const MILD_SERVICES: readonly string[] = ['microsoft.support', 'microsoft.features', 'microsoft.insights'];

/**
 * Data actions with which a model is called: those of the narrowest built-in roles (Cognitive Services OpenAI User, Foundry Project
 * Runtime User), and the two that are documented for Claude.
 */
export const INFERENCE: readonly string[] = [
  'Microsoft.CognitiveServices/accounts/OpenAI/*/read',
  'Microsoft.CognitiveServices/accounts/OpenAI/engines/completions/action',
  'Microsoft.CognitiveServices/accounts/OpenAI/engines/search/action',
  'Microsoft.CognitiveServices/accounts/OpenAI/engines/generate/action',
  'Microsoft.CognitiveServices/accounts/OpenAI/deployments/audio/action',
  'Microsoft.CognitiveServices/accounts/OpenAI/deployments/search/action',
  'Microsoft.CognitiveServices/accounts/OpenAI/deployments/completions/action',
  'Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action',
  'Microsoft.CognitiveServices/accounts/OpenAI/deployments/realtime/action',
  'Microsoft.CognitiveServices/accounts/OpenAI/deployments/extensions/chat/completions/action',
  'Microsoft.CognitiveServices/accounts/OpenAI/deployments/embeddings/action',
  'Microsoft.CognitiveServices/accounts/OpenAI/images/generations/action',
  'Microsoft.CognitiveServices/accounts/OpenAI/video/generations/*/action',
  'Microsoft.CognitiveServices/accounts/OpenAI/video/generations/*/delete',
  'Microsoft.CognitiveServices/accounts/OpenAI/assistants/*',
  'Microsoft.CognitiveServices/accounts/OpenAI/responses/*',
  'Microsoft.CognitiveServices/accounts/AIServices/responses/*',
  'Microsoft.CognitiveServices/accounts/MaaS/*',
  'Microsoft.CognitiveServices/accounts/providers/*',
];
