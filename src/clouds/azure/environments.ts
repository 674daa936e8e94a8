/**
 * The clouds of Microsoft: who signs in where, which audience and which resources the model endpoints have there.
 * In: a name of `azure-environment` · out: hosts and addresses. Talks to no host.
 * Trap: nothing crosses between these clouds: a tenant, an audience or a resource of one is unknown in the others.
 * https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud
 */

export const ENVIRONMENTS = ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'] as const;
export type EnvironmentName = (typeof ENVIRONMENTS)[number];

export interface Environment {
  readonly name: EnvironmentName;
  /** Where tokens are asked for, without a trailing slash. */
  readonly authority: string;
  /** What the identity token has to be made out to. */
  readonly audience: string;
  /** Azure Resource Manager: its address, and the resource its tokens are made out to. */
  readonly management: string;
  /** Resource of account endpoints and of Azure OpenAI. */
  readonly cognitive: string;
  /** Resource of Foundry project endpoints. */
  readonly foundryProject: string;
  /** What the endpoints' host names end with after the resource's name. */
  readonly foundrySuffix: string;
  readonly openaiSuffix: string;
  readonly cognitiveSuffix: string;
}

function environment(
  name: EnvironmentName,
  authority: string,
  audience: string,
  management: string,
  suffix: string,
): Environment {
  return {
    name,
    authority,
    audience,
    management,
    cognitive: `https://cognitiveservices.${suffix}`,
    foundryProject: `https://ai.${suffix}`,
    foundrySuffix: `services.ai.${suffix}`,
    openaiSuffix: `openai.${suffix}`,
    cognitiveSuffix: `cognitiveservices.${suffix}`,
  };
}

const TABLE: Readonly<Record<EnvironmentName, Environment>> = {
  AzureCloud: environment(
    'AzureCloud',
    'https://login.microsoftonline.com',
    'api://AzureADTokenExchange',
    'https://management.azure.com',
    'azure.com',
  ),
  AzureUSGovernment: environment(
    'AzureUSGovernment',
    'https://login.microsoftonline.us',
    'api://AzureADTokenExchangeUSGov',
    'https://management.usgovcloudapi.net',
    'azure.us',
  ),
  AzureChinaCloud: environment(
    'AzureChinaCloud',
    'https://login.chinacloudapi.cn',
    'api://AzureADTokenExchangeChina',
    'https://management.chinacloudapi.cn',
    'azure.cn',
  ),
};

/** Further names under which the same sign-in answers. */
const ALSO: Readonly<Record<string, EnvironmentName>> = {
  'login.windows.net': 'AzureCloud',
  'login.partner.microsoftonline.cn': 'AzureChinaCloud',
};

export function environmentOf(name: EnvironmentName): Environment {
  return TABLE[name];
}

/** The cloud whose sign-in this host is; undefined: not Microsoft's. */
export function environmentOfAuthority(hostname: string): EnvironmentName | undefined {
  const known = ENVIRONMENTS.find((name) => new URL(TABLE[name].authority).hostname === hostname);
  return known ?? ALSO[hostname];
}

export interface ModelHost {
  readonly environment: EnvironmentName;
  readonly service: 'foundry' | 'openai' | 'cognitive';
  readonly resource: string;
}

/** Whose model endpoint this host is; undefined: not one of Microsoft's. Exactly one label may stand before the suffix. */
export function modelHost(hostname: string): ModelHost | undefined {
  const [resource = '', ...rest] = hostname.toLowerCase().split('.');
  const suffix = rest.join('.');
  for (const name of ENVIRONMENTS) {
    const { foundrySuffix, openaiSuffix, cognitiveSuffix } = TABLE[name];
    const service = { [foundrySuffix]: 'foundry', [openaiSuffix]: 'openai', [cognitiveSuffix]: 'cognitive' }[suffix];
    if (service !== undefined && resource !== '') {
      return { environment: name, service: service as ModelHost['service'], resource };
    }
  }
  return undefined;
}

/**
 * Resources no agent is given a token for: with one of them it could change Azure itself.
 * https://learn.microsoft.com/azure/role-based-access-control/rest-api-data-actions
 */
const FORBIDDEN = new Set([
  'management.azure.com',
  'management.core.windows.net',
  'management.usgovcloudapi.net',
  'management.core.usgovcloudapi.net',
  'management.chinacloudapi.cn',
  'management.core.chinacloudapi.cn',
  'graph.microsoft.com',
  'graph.microsoft.us',
  'dod-graph.microsoft.us',
  'graph.windows.net',
  'microsoftgraph.chinacloudapi.cn',
  // The same two as application ids: Azure Service Management, Microsoft Graph.
  '797f4846-ba00-4fd7-ba43-dac1f8f63013',
  '00000003-0000-0000-c000-000000000000',
]);

/** True for Azure's own administration and for Microsoft Graph, as an address or as an application id. */
export function isForbiddenResource(resource: string): boolean {
  const host = URL.canParse(resource) ? new URL(resource).hostname : resource;
  return FORBIDDEN.has(host.toLowerCase());
}
