/**
 * Where a key of an Azure resource leads: Foundry or Azure OpenAI, by the same inputs as the keyless way.
 * In: inputs, the backend · out: the place and its variables, or faults. Talks to no host.
 * Trap: agents refuse a resource's name and an address at once, so one of the two is handed over.
 * https://learn.microsoft.com/azure/foundry/openai/api-version-lifecycle
 */
import type { Backend } from '../../core/credential.ts';
import type { Inputs } from '../../core/inputs.ts';
import { type ModelEndpoint, readEndpoint } from '../azure/endpoints.ts';
import { type EnvironmentName, environmentOf } from '../azure/environments.ts';
import { PLACES, readApiVersion, readDeployments } from '../azure/inputs.ts';

export interface AzurePlace {
  readonly endpoint: ModelEndpoint;
  readonly apiVersion: string | undefined;
  /** `model=deployment` entries. */
  readonly deployments: readonly string[];
}

export function isAzure(backend: Backend): boolean {
  return backend === 'foundry' || backend === 'azure-openai';
}

/** Inputs of a place that were given. */
export function placesGiven(inputs: Inputs): readonly string[] {
  return PLACES.filter((name) => inputs.given(name));
}

/** undefined: faults are on `inputs`. */
export function readAzurePlace(inputs: Inputs, backend: Backend): AzurePlace | undefined {
  const environment = environmentOf((inputs.text('azure-environment') ?? 'AzureCloud') as EnvironmentName);
  const endpoint = readEndpoint(inputs, backend, environment);
  const apiVersion = readApiVersion(inputs);
  const deployments = readDeployments(inputs);
  return endpoint && { endpoint, apiVersion, deployments };
}

/** The names Azure's clients read for an OpenAI resource. */
export function openaiPlace({ endpoint, apiVersion, deployments }: AzurePlace): Readonly<Record<string, string>> {
  return {
    ...(endpoint.resource === undefined
      ? { AZURE_OPENAI_BASE_URL: endpoint.url }
      : { AZURE_OPENAI_RESOURCE_NAME: endpoint.resource }),
    AZURE_OPENAI_ENDPOINT: new URL(endpoint.url).origin,
    ...(apiVersion === undefined ? {} : { AZURE_OPENAI_API_VERSION: apiVersion, OPENAI_API_VERSION: apiVersion }),
    ...(deployments.length === 0 ? {} : { AZURE_OPENAI_DEPLOYMENT_NAME_MAP: deployments.join(',') }),
  };
}

/** The names Claude Code reads for a Foundry resource. */
export function foundryPlace({ endpoint }: AzurePlace): Readonly<Record<string, string>> {
  return endpoint.resource === undefined
    ? { ANTHROPIC_FOUNDRY_BASE_URL: endpoint.url }
    : { ANTHROPIC_FOUNDRY_RESOURCE: endpoint.resource };
}
