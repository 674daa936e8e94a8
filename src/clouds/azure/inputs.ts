/**
 * The inputs of the Azure exchange: declarations, and the reading of them with every fault told at once.
 * In: raw inputs, the step's AZURE_AUTHORITY_HOST · out: an order for the exchange, or faults. Talks to no host.
 * Trap: application id, object id, tenant id and subscription id are all GUIDs; none can be told from its looks, so the faults
 * and the refusals of the sign-in say where each is found.
 */
import type { InputSpec, Inputs } from '../../core/inputs.ts';
import type { CloudAsk } from '../cloud.ts';
import { KEY_INPUTS } from '../gateway-address.ts';
import { type Authority, type ModelEndpoint, readAuthority, readEndpoint, readManagement } from './endpoints.ts';
import {
  ENVIRONMENTS,
  type Environment,
  type EnvironmentName,
  environmentOf,
  isForbiddenResource,
} from './environments.ts';

const DECLARED: readonly InputSpec[] = [
  {
    name: 'client-id',
    type: 'text',
    group: 'Azure',
    about: 'Application (client) id of the app registration or managed identity that trusts this job.',
    example: '11111111-2222-4333-8444-555555555555',
  },
  {
    name: 'tenant-id',
    type: 'text',
    group: 'Azure',
    about: 'Directory (tenant) id of Microsoft Entra ID, or a verified domain of it.',
    example: '99999999-8888-4777-8666-555555555555',
  },
  {
    name: 'azure-environment',
    type: 'text',
    group: 'Azure',
    about: 'Cloud the tenant is in; it decides sign-in, audience and scopes.',
    default: 'AzureCloud',
    choices: ENVIRONMENTS,
  },
  {
    name: 'foundry-resource',
    type: 'text',
    group: 'Azure',
    about: 'Name of the Microsoft Foundry resource that serves Claude.',
    example: 'my-resource',
  },
  {
    name: 'foundry-base-url',
    type: 'text',
    group: 'Azure',
    about: 'Address of the Foundry endpoint instead of foundry-resource (https, or http on loopback).',
    example: 'https://my-resource.services.ai.azure.com/anthropic',
  },
  {
    name: 'azure-openai-resource',
    type: 'text',
    group: 'Azure',
    about: 'Name of the Azure OpenAI resource.',
    example: 'my-resource',
  },
  {
    name: 'azure-openai-base-url',
    type: 'text',
    group: 'Azure',
    about: 'Address of the Azure OpenAI endpoint instead of azure-openai-resource (https, or http on loopback).',
    example: 'https://my-resource.openai.azure.com/openai/v1',
  },
  {
    name: 'azure-openai-api-version',
    type: 'text',
    group: 'Azure',
    about: 'API version for clients that send one; the /openai/v1 addresses need none.',
    example: 'preview',
  },
  {
    name: 'azure-openai-deployment-map',
    type: 'list',
    group: 'Azure',
    about: 'Deployments by model, model=deployment, for clients that know models by name.',
    example: 'gpt-5.4=my-deployment',
  },
  {
    name: 'azure-scope',
    type: 'text',
    group: 'Azure',
    about: 'Scope of the access token; by default the one the model endpoint expects.',
    example: 'https://cognitiveservices.azure.com/.default',
  },
  {
    name: 'azure-authority-host',
    type: 'text',
    group: 'Azure',
    about: 'Address of the sign-in instead of the one of azure-environment (https, or http on loopback).',
    example: 'https://login.microsoftonline.com',
  },
  {
    name: 'azure-resource-id',
    type: 'text',
    group: 'Azure',
    about:
      'Full id of the resource that serves the model. With it `check` asks Azure what the application may do there; nothing else reads it.',
    example:
      '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/my-group/providers/Microsoft.CognitiveServices/accounts/my-resource',
  },
  {
    name: 'azure-management-endpoint',
    type: 'text',
    group: 'Azure',
    about:
      'Address of Azure Resource Manager, for `check`, instead of the one of azure-environment (https, or http on loopback).',
    example: 'https://management.azure.com',
  },
];

/** The declarations, each with the underscored spelling. `environment` of other actions is not taken: it means too much. */
export const AZURE_INPUTS: readonly InputSpec[] = DECLARED.map((spec) => ({
  ...spec,
  alias: [spec.name.replaceAll('-', '_')],
}));

export interface AzureOrder {
  readonly clientId: string;
  /** A GUID in lower case, or a domain. */
  readonly tenant: string;
  readonly tenantIsId: boolean;
  readonly environment: Environment;
  readonly audience: string;
  readonly authority: Authority;
  readonly endpoint: ModelEndpoint;
  readonly scope: string;
  readonly apiVersion: string | undefined;
  /** `model=deployment` entries. */
  readonly deployments: readonly string[];
  /** For `check` alone: the resource whose rights are asked for, and who is asked. */
  readonly resourceId: string | undefined;
  readonly management: Authority;
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const GUID_INSIDE = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
const SHARED_TENANTS = ['common', 'organizations', 'consumers'];
const API_VERSION = /^(?:v1|preview|latest|\d{4}-\d{2}-\d{2}(?:-preview)?)$/;
const DEPLOYMENT = /^[A-Za-z0-9][\w.:/-]*=[A-Za-z0-9][\w.-]{0,63}$/;
const RESOURCE_ID =
  /^\/subscriptions\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/resourceGroups\/[\w().-]{1,90}\/providers\/Microsoft\.CognitiveServices\/accounts\/[a-z0-9][\w.-]{1,63}(?:\/projects\/[a-z0-9][\w.-]{1,63})?$/i;
const SCOPE = /^(?:https:\/\/[a-z0-9.-]+|api:\/\/[\w.-]+|[0-9a-f-]{36})(?:\/[\w.-]+)*\/\.default$/i;

/** Inputs that say where a model is served: a stored key needs them too. */
export const PLACES: readonly string[] = [
  'azure-environment',
  'foundry-resource',
  'foundry-base-url',
  'azure-openai-resource',
  'azure-openai-base-url',
  'azure-openai-api-version',
  'azure-openai-deployment-map',
];

/**
 * True when any input of Azure was given: then a missing client is a fault rather than "not asked for". With a stored key the
 * places alone ask for nothing here.
 */
export function isAskedFor(inputs: Inputs): boolean {
  const hasKey = KEY_INPUTS.some((name) => inputs.given(name));
  return DECLARED.some(({ name }) => inputs.given(name) && !(hasKey && PLACES.includes(name)));
}

/** Everything the exchange needs; undefined when there are faults, which are then on `inputs`. */
export function readOrder(inputs: Inputs, ask: CloudAsk): AzureOrder | undefined {
  const environment = environmentOf((inputs.text('azure-environment') ?? 'AzureCloud') as EnvironmentName);
  const clientId = readClient(inputs);
  const tenant = readTenant(inputs, clientId);
  const authority = readAuthority(inputs, environment, ask.env);
  const endpoint = readEndpoint(inputs, ask.backend, environment);
  const scope = readScope(inputs, environment, endpoint);
  const apiVersion = readApiVersion(inputs);
  const deployments = readDeployments(inputs);
  const resourceId = readResourceId(inputs);
  const management = readManagement(inputs, environment);
  const audience = inputs.text('audience') || environment.audience;
  if (!clientId || !tenant || !authority || !endpoint || !scope || !management || inputs.faults.length > 0) {
    return undefined;
  }
  const tenantIsId = GUID.test(tenant);
  return {
    clientId,
    tenant,
    tenantIsId,
    environment,
    audience,
    authority,
    endpoint,
    scope,
    apiVersion,
    deployments,
    resourceId,
    management,
  };
}

function readClient(inputs: Inputs): string | undefined {
  const input = 'client-id';
  const text = inputs.text(input)?.trim() ?? '';
  const write = `${input}: ${GUID_INSIDE.exec(text)?.[0] ?? '11111111-2222-4333-8444-555555555555'}   # "Application (client) ID" on the overview page of the app registration`;
  if (text === '') {
    inputs.fault(input, 'The application that trusts this job is missing.', write);
    return undefined;
  }
  if (GUID.test(text)) return text.toLowerCase();
  inputs.fault(input, 'The client id has to be a GUID: not the name of the app, not its address (api://…).', write);
  return undefined;
}

function readTenant(inputs: Inputs, clientId: string | undefined): string | undefined {
  const input = 'tenant-id';
  const text = inputs.text(input)?.trim().toLowerCase() ?? '';
  const write = `${input}: ${GUID_INSIDE.exec(text)?.[0] ?? '99999999-8888-4777-8666-555555555555'}   # az account show --query tenantId`;
  if (text === '') {
    inputs.fault(input, 'The tenant is missing.', write);
    return undefined;
  }
  if (SHARED_TENANTS.includes(text)) {
    inputs.fault(input, `"${text}" is for people who sign in; an application signs in to one tenant.`, write);
    return undefined;
  }
  if (GUID.test(text) && text === clientId) {
    const what = 'client-id and tenant-id are the same; one of them is the wrong id.';
    inputs.fault(
      input,
      what,
      '# az account show --query tenantId   (a subscription id or object id is neither of the two)',
    );
    return undefined;
  }
  if (GUID.test(text) || DOMAIN.test(text)) return text;
  inputs.fault(input, 'The tenant has to be a GUID, or a verified domain such as contoso.onmicrosoft.com.', write);
  return undefined;
}

function readScope(inputs: Inputs, environment: Environment, endpoint: ModelEndpoint | undefined): string | undefined {
  const input = 'azure-scope';
  const fitting = `${endpoint?.project ? environment.foundryProject : environment.cognitive}/.default`;
  if (!inputs.given(input)) return fitting;
  const text = inputs.text(input)?.trim() ?? '';
  if (isForbiddenResource(resourceOf(text))) {
    const what = 'This scope gives rights over Azure itself, not over models; no agent gets such a token.';
    inputs.fault(input, what, `${input}: ${fitting}`);
    return undefined;
  }
  if (SCOPE.test(text)) return text;
  const bare = URL.canParse(text) && SCOPE.test(`${text.replace(/\/+$/, '')}/.default`);
  const what = bare ? 'The scope has to end with /.default.' : 'It is not a scope such as https://resource/.default.';
  inputs.fault(input, what, `${input}: ${bare ? `${text.replace(/\/+$/, '')}/.default` : fitting}`);
  return undefined;
}

/** The id without a slash at its end, or undefined; a fault goes to `inputs`. */
function readResourceId(inputs: Inputs): string | undefined {
  const input = 'azure-resource-id';
  if (!inputs.given(input)) return undefined;
  const id = (inputs.text(input) ?? '').trim().replace(/\/+$/, '');
  if (RESOURCE_ID.test(id)) return id;
  const what = 'It is not the id of an Azure AI or Azure OpenAI resource, which begins with /subscriptions/.';
  inputs.fault(
    input,
    what,
    `${input}: /subscriptions/…/accounts/my-resource   # az cognitiveservices account show --name my-resource --resource-group my-group --query id --output tsv`,
  );
  return undefined;
}

/** The resource a scope is for: what the access token is made out to. */
export function resourceOf(scope: string): string {
  return scope.replace(/\/+\.default$/, '').replace(/\/+$/, '');
}

/** The API version, or undefined; a fault goes to `inputs`. */
export function readApiVersion(inputs: Inputs): string | undefined {
  const input = 'azure-openai-api-version';
  const text = inputs.text(input);
  if (text === undefined || API_VERSION.test(text)) return text;
  inputs.fault(input, 'It is not an API version: v1, preview, latest or a date.', `${input}: preview`);
  return undefined;
}

/** `model=deployment` entries; faults go to `inputs`. */
export function readDeployments(inputs: Inputs): readonly string[] {
  const input = 'azure-openai-deployment-map';
  const entries = inputs.list(input).map((entry) => entry.replace(/\s*=\s*/, '='));
  const models = entries.map((entry) => entry.split('=', 1)[0] ?? '');
  const wrong = entries.find((entry) => !DEPLOYMENT.test(entry));
  const twice = models.find((model, at) => models.indexOf(model) !== at);
  if (wrong !== undefined) {
    inputs.fault(
      input,
      'An entry is not of the form model=deployment.',
      `${input}: gpt-5.4=my-deployment,gpt-5.4-mini=my-other`,
    );
  } else if (twice !== undefined) {
    inputs.fault(
      input,
      `The model ${twice} is named twice.`,
      `${input}: ${entries.filter((_, at) => models.indexOf(models[at] ?? '') === at).join(',')}`,
    );
  }
  return entries;
}
