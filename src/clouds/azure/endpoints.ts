/**
 * Which addresses we talk to: the sign-in, and the model endpoint the agent is given.
 * In: inputs, the cloud · out: addresses, faults, a finding's material. Talks to no host itself.
 * Trap: the documented base address of Foundry has been wrong in several places (no `/anthropic`, or too much behind it), and
 * Azure OpenAI has three spellings; each is answered with the right line instead of a 404 later.
 * https://code.claude.com/docs/en/microsoft-foundry · https://learn.microsoft.com/azure/foundry/openai/api-version-lifecycle
 */
import type { Backend } from '../../core/credential.ts';
import type { Finding } from '../../core/finding.ts';
import type { Inputs } from '../../core/inputs.ts';
import { type Environment, environmentOf, environmentOfAuthority, modelHost } from './environments.ts';

export interface Authority {
  /** Origin without a trailing slash. */
  readonly url: string;
  /** The input that named it; undefined: the vendor's default. */
  readonly from?: string | undefined;
  readonly vendor: boolean;
}

export interface ModelEndpoint {
  /** Base address as the agents' clients take it: `…/anthropic`, `…/openai/v1`. */
  readonly url: string;
  /** Name of the resource, when the address is the vendor's default for it in the public cloud. */
  readonly resource?: string | undefined;
  /** A Foundry project's own endpoint: its tokens are made out to another resource. */
  readonly project: boolean;
  /** The input of an address that is not the vendor's. */
  readonly foreign?: string | undefined;
}

const AUTHORITY = 'azure-authority-host';
const MANAGEMENT = 'azure-management-endpoint';
const NAME = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/i;
const PROJECT = /^\/api\/projects\/[^/]+/;

/** Explicit input, else the vendor's sign-in. Faults go to `inputs`. */
export function readAuthority(
  inputs: Inputs,
  environment: Environment,
  env: Readonly<Record<string, string | undefined>>,
): Authority | undefined {
  if (inputs.given(AUTHORITY)) return authorityFromInput(inputs, environment);
  const variable = env.AZURE_AUTHORITY_HOST ?? '';
  const named = URL.canParse(variable) ? environmentOfAuthority(new URL(variable).hostname) : undefined;
  if (named !== undefined && named !== environment.name) {
    const what = `The step's variable AZURE_AUTHORITY_HOST names the sign-in of ${named}, the inputs mean ${environment.name}.`;
    inputs.fault('azure-environment', what, `azure-environment: ${named}   # or unset AZURE_AUTHORITY_HOST`);
    return undefined;
  }
  return { url: environment.authority, vendor: true };
}

function authorityFromInput(inputs: Inputs, environment: Environment): Authority | undefined {
  const url = parse(inputs.text(AUTHORITY) ?? '');
  if (typeof url === 'string') {
    inputs.fault(AUTHORITY, url, `${AUTHORITY}: ${environment.authority}`);
    return undefined;
  }
  if (url.pathname.replace(/\/+$/, '') !== '') {
    inputs.fault(AUTHORITY, 'The address has a path; the tenant is added by us.', `${AUTHORITY}: ${url.origin}`);
    return undefined;
  }
  const known = environmentOfAuthority(url.hostname);
  if (known !== undefined && known !== environment.name) {
    const what = `The address is the sign-in of ${known}, not of ${environment.name}.`;
    inputs.fault(AUTHORITY, what, `azure-environment: ${known}`);
    return undefined;
  }
  return { url: url.origin, from: AUTHORITY, vendor: known !== undefined && url.protocol === 'https:' };
}

/** Who is asked what the application may do. An address is taken from the input alone. Faults go to `inputs`. */
export function readManagement(inputs: Inputs, environment: Environment): Authority | undefined {
  if (!inputs.given(MANAGEMENT)) return { url: environment.management, vendor: true };
  const url = parse(inputs.text(MANAGEMENT) ?? '');
  const wrong =
    typeof url !== 'string' && url.pathname !== '/' ? 'The address has a path; what is asked is added by us.' : url;
  if (typeof wrong === 'string') {
    inputs.fault(MANAGEMENT, wrong, `${MANAGEMENT}: ${environment.management}`);
    return undefined;
  }
  return { url: wrong.origin, from: MANAGEMENT, vendor: wrong.origin === environment.management };
}

/** The endpoint the backend needs, from a resource's name or an address, never both. Faults go to `inputs`. */
export function readEndpoint(inputs: Inputs, backend: Backend, environment: Environment): ModelEndpoint | undefined {
  const shape = backend === 'azure-openai' ? OPENAI : FOUNDRY;
  const given = [shape.resource, shape.address].filter((name) => inputs.given(name));
  if (given.length === 2) {
    inputs.fault(
      shape.address,
      `Both ${shape.resource} and ${shape.address} are given.`,
      `one of them: ${shape.write}`,
    );
    return undefined;
  }
  if (given.length === 0) {
    const other = backend === 'azure-openai' ? FOUNDRY : OPENAI;
    const meant = [other.resource, other.address].some((name) => inputs.given(name));
    const hint = meant ? `\n# or: backend: ${other === OPENAI ? 'azure-openai' : 'foundry'}` : '';
    inputs.fault(shape.resource, `Nothing says where the model is served (${shape.title}).`, `${shape.write}${hint}`);
    return undefined;
  }
  return inputs.given(shape.resource)
    ? fromResource(inputs, shape, environment)
    : fromAddress(inputs, shape, environment);
}

interface Shape {
  readonly title: string;
  readonly resource: string;
  readonly address: string;
  readonly write: string;
  /** What follows the host. */
  readonly path: string;
  readonly suffix: 'foundrySuffix' | 'openaiSuffix';
  /** What is wrong with the path on a host of Microsoft's. */
  wrong(path: string, service: string): string | undefined;
}

const FOUNDRY: Shape = {
  title: 'Microsoft Foundry',
  resource: 'foundry-resource',
  address: 'foundry-base-url',
  write: 'foundry-resource: my-resource',
  path: '/anthropic',
  suffix: 'foundrySuffix',
  wrong(path, service) {
    if (service !== 'foundry')
      return 'This is the address of Azure OpenAI; Claude is served elsewhere on the same resource.';
    if (PROJECT.test(path) || path === '/anthropic') return undefined;
    if (path === '') return 'The address lacks /anthropic: Claude is not served at the root of the resource.';
    if (/^\/anthropic\/v1/.test(path)) return 'The address says too much: /v1/messages is added by the agent.';
    if (/^\/(models|openai)(\/|$)/.test(path)) return 'At this path other models answer, not Claude.';
    return 'Claude is served at /anthropic.';
  },
};

const OPENAI: Shape = {
  title: 'Azure OpenAI',
  resource: 'azure-openai-resource',
  address: 'azure-openai-base-url',
  write: 'azure-openai-resource: my-resource',
  path: '/openai/v1',
  suffix: 'openaiSuffix',
  wrong(path) {
    if (PROJECT.test(path) || path === '/openai/v1') return undefined;
    if (path === '' || path === '/openai') return 'The address lacks /openai/v1.';
    if (/^\/openai\/deployments(\/|$)/.test(path))
      return 'The path is the old one; deployments are named by `model` now.';
    if (/^\/openai\/v1\//.test(path))
      return 'The address says too much: what follows /openai/v1 is added by the agent.';
    return 'OpenAI models are served at /openai/v1.';
  },
};

function fromResource(inputs: Inputs, shape: Shape, environment: Environment): ModelEndpoint | undefined {
  const text = inputs.text(shape.resource) ?? '';
  if (NAME.test(text)) return vendorEndpoint(text, shape, environment);
  const found = modelHost(text.replace(/^https?:\/\//i, '').replace(/[/?#:].*$/s, ''));
  const what = found
    ? 'This is an address, not the name of the resource.'
    : 'A resource name has letters, digits and hyphens only; it is the first part of the endpoint.';
  inputs.fault(shape.resource, what, found ? `${shape.resource}: ${found.resource}` : shape.write);
  return undefined;
}

function vendorEndpoint(resource: string, shape: Shape, environment: Environment): ModelEndpoint {
  const url = `https://${resource.toLowerCase()}.${environment[shape.suffix]}${shape.path}`;
  // Agents make the address from the name for the public cloud only.
  return { url, project: false, ...(environment.name === 'AzureCloud' ? { resource: resource.toLowerCase() } : {}) };
}

function fromAddress(inputs: Inputs, shape: Shape, environment: Environment): ModelEndpoint | undefined {
  const url = parse(inputs.text(shape.address) ?? '');
  if (typeof url === 'string') {
    inputs.fault(shape.address, url, `${shape.address}: https://my-resource.${environment[shape.suffix]}${shape.path}`);
    return undefined;
  }
  const path = url.pathname.replace(/\/+$/, '');
  const host = modelHost(url.hostname);
  const project = PROJECT.test(path);
  if (!host || url.port !== '' || url.protocol !== 'https:') {
    return { url: `${url.origin}${path}`, project, foreign: shape.address };
  }
  if (host.environment !== environment.name) {
    const what = `The host is of ${host.environment}, not of ${environment.name}.`;
    inputs.fault(shape.address, what, `azure-environment: ${host.environment}`);
    return undefined;
  }
  const wrong = shape.wrong(path, host.service);
  if (wrong !== undefined) {
    const { url: right } = vendorEndpoint(host.resource, shape, environment);
    inputs.fault(shape.address, wrong, `${shape.address}: ${right}`);
    return undefined;
  }
  const usual = vendorEndpoint(host.resource, shape, environmentOf(host.environment));
  return usual.url === `${url.origin}${path}` ? usual : { url: `${url.origin}${path}`, project };
}

/** A URL we can use, or what is wrong with it. The text itself is never repeated: it may hold a password. */
function parse(text: string): URL | string {
  if (/[\s\\]/.test(text)) return 'The address has white space or a backslash in it.';
  if (!URL.canParse(text)) return 'It is not an address such as https://host.';
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'The address has to begin with https://.';
  if (url.username !== '' || url.password !== '' || text.includes('@')) return 'The address has a user name in it.';
  if (url.search !== '' || url.hash !== '' || /[?#]/.test(text)) return 'The address has a query or a fragment.';
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) return 'Plain http is taken for loopback addresses only.';
  return url;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}

/** What is said about addresses that are not Microsoft's own; nothing when all are. */
export function endpointFindings(
  authority: Authority,
  endpoint: ModelEndpoint,
  management?: Authority,
): readonly Finding[] {
  const moved = [
    ...(authority.from !== undefined ? [`sign-in → ${authority.url} (${authority.from})`] : []),
    ...(management?.from !== undefined ? [`Resource Manager → ${management.url} (${management.from})`] : []),
    ...(endpoint.foreign !== undefined ? [`model → ${endpoint.url} (${endpoint.foreign})`] : []),
  ];
  if (moved.length === 0) return [];
  const elsewhere = !authority.vendor || management?.vendor === false || endpoint.foreign !== undefined;
  return [
    {
      id: 'azure-endpoint-override',
      layer: 'cloud',
      verdict: 'exceeded',
      severity: elsewhere ? 'low' : 'info',
      title: `Requests go to addresses other than the default: ${moved.join(', ')}.`,
      detail:
        'Whoever answers there sees the identity token (sign-in), a token for Azure itself (Resource Manager), or the access token, the task and the answers (model).',
      fix: `Leave ${[authority.from, management?.from, endpoint.foreign].filter((name) => name !== undefined).join(', ')} out to use Microsoft's addresses.`,
    },
  ];
}

/** Address of the tenant's token endpoint. */
export function tokenUrl({ authority, tenant }: { authority: Authority; tenant: string }): string {
  return `${authority.url}/${tenant}/oauth2/v2.0/token`;
}
