/**
 * Azure on loopback: one Entra tenant with one application, one AI resource that serves Foundry and Azure OpenAI, and the Resource
 * Manager, which tells what the application may do there.
 * In: who is trusted; every field has a default that admits the job. Out: addresses and the product's inputs that lead
 * there. Hosts: 127.0.0.1 only.
 * Trap: Microsoft's SDKs take an authority only over https, so start with `tls`.
 */
import { randomBytes } from 'node:crypto';
import { type AzureModels, startAzureModels } from './azure-models.ts';
import { type AzurePermissionFault, type AzurePermissionSet, startAzurePermissions } from './azure-permissions.ts';
import { type Application, type Entra, type FederatedCredential, startEntra } from './entra.ts';
import type { TrustedIssuer } from './issuer-keys.ts';
import type { ScriptedModel } from './script.ts';
import type { EmulatorOptions, Service } from './service.ts';

export interface AzureOptions extends EmulatorOptions {
  readonly trusts: TrustedIssuer;
  /** `sub` that the application's federated credential names. */
  readonly subject: string;
  readonly model: ScriptedModel;
  readonly tenantId?: string;
  readonly clientId?: string;
  /** Changes the one federated credential: subject, audience. */
  readonly change?: Partial<FederatedCredential>;
  /** Replaces the application altogether. */
  readonly applications?: readonly Application[];
  /** Client ids that may call the models; default: the application's. */
  readonly allowed?: readonly string[];
  readonly deployments?: readonly string[];
  /** Life of an access token, seconds. */
  readonly lifeSeconds?: number;
  /** What each role of the application allows on the resource; default: to call Claude, and nothing else. */
  readonly permissions?: readonly AzurePermissionSet[];
  /** Entries a page of the list of permissions. */
  readonly pageSize?: number;
  readonly paceMs?: number | undefined;
}

export interface Azure {
  readonly tenantId: string;
  readonly clientId: string;
  readonly authority: Entra;
  /** `/anthropic/v1/…` and `/openai/…`. */
  readonly models: AzureModels;
  /** Full id of the resource. */
  readonly resourceId: string;
  /** Azure Resource Manager. */
  readonly management: Service<AzurePermissionFault>;
  /** The resource's static key. */
  readonly apiKey: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Further inputs, with which `check` asks what the application may do. */
  readonly inquiry: Readonly<Record<string, string>>;
  secrets(): readonly string[];
  /** Ends the life of every access token minted so far. */
  expireCredentials(): void;
  close(): Promise<void>;
}

const RESOURCE_ID =
  '/subscriptions/6ba7b810-9dad-41d1-80b4-00c04fd430c8/resourceGroups/octo-ai/providers/Microsoft.CognitiveServices/accounts/octo';
const CALLS_CLAUDE: AzurePermissionSet = {
  actions: [],
  dataActions: ['Microsoft.CognitiveServices/accounts/MaaS/*'],
};

/** Starts the tenant, the resource and the Resource Manager. @throws the listen error */
export async function startAzure(options: AzureOptions): Promise<Azure> {
  const tenantId = options.tenantId ?? '7c9e6679-7425-40de-944b-e07fc1f90ae7';
  const clientId = options.clientId ?? '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
  const { clock, tls, roundTripMs, log, model, paceMs, trusts, subject, lifeSeconds, deployments } = options;
  const shared = { clock, tls, roundTripMs, log };
  const principalId = '16fd2706-8baf-433b-82eb-8c7fada847da';
  const application: Application = {
    clientId,
    objectId: principalId,
    federated: [{ trusts, subject, ...options.change }],
  };
  const authority = await startEntra({
    ...shared,
    tenantId,
    applications: options.applications ?? [application],
    ...(lifeSeconds !== undefined && { lifeSeconds }),
  });
  const apiKey = randomBytes(42).toString('base64url');
  const ended = new Set<string>();
  const models = await startAzureModels({
    ...shared,
    tenantId,
    jwk: authority.jwk,
    issuer: authority.issuer,
    allowed: options.allowed ?? [clientId],
    apiKey,
    hasEnded: (token) => ended.has(token),
    ...(deployments && { deployments }),
    model,
    paceMs,
  });
  const management = await startAzurePermissions({
    ...shared,
    tenantId,
    jwk: authority.jwk,
    issuer: authority.issuer,
    hasEnded: (token) => ended.has(token),
    pageSize: options.pageSize,
    assignments: (options.permissions ?? [CALLS_CLAUDE]).map((permission) => ({
      principalId,
      scope: RESOURCE_ID,
      permission,
    })),
  });
  return {
    tenantId,
    clientId,
    authority,
    models,
    resourceId: RESOURCE_ID,
    management,
    apiKey,
    inputs: {
      'client-id': clientId,
      'tenant-id': tenantId,
      'azure-authority-host': authority.url,
      'foundry-base-url': `${models.url}/anthropic`,
    },
    inquiry: { 'azure-resource-id': RESOURCE_ID, 'azure-management-endpoint': management.url },
    secrets: () => [apiKey, ...authority.minted().flatMap((token) => [token, ...token.split('.')])],
    expireCredentials: () => {
      for (const token of authority.minted()) ended.add(token);
    },
    close: async () => {
      await Promise.all([authority.close(), models.close(), management.close()]);
    },
  };
}
