/**
 * Google Cloud on loopback: STS, IAM Credentials, IAM, Resource Manager and Vertex AI of one project, on an address each, as in
 * reality.
 * In: who is trusted and what they may do; every field has a default that admits the job. Out: addresses and the product's
 * inputs that lead there. Hosts: 127.0.0.1 only.
 */
import { AccessTokens } from './access-tokens.ts';
import type { GoogleAccount, GooglePrincipal, ServiceAccount } from './google-account.ts';
import { startGoogleIam } from './google-iam.ts';
import { type PermissionFault, startGooglePermissions } from './google-permissions.ts';
import { providerResource, repositoryMember, startGoogleSts, type WorkloadProvider } from './google-sts.ts';
import type { TrustedIssuer } from './issuer-keys.ts';
import type { ServiceFault } from './loopback-server.ts';
import type { ScriptedModel } from './script.ts';
import type { EmulatorOptions, Service } from './service.ts';
import { startVertex, type Vertex, type VertexOptions } from './vertex.ts';

export interface GoogleOptions extends EmulatorOptions {
  readonly trusts: TrustedIssuer;
  /** `owner/name` that the default bindings admit. */
  readonly repository: string;
  readonly model: ScriptedModel;
  readonly projectId?: string;
  readonly projectNumber?: string;
  readonly universe?: string;
  readonly pool?: string;
  readonly provider?: string;
  /** Changes the provider: audiences, mapping, condition, disabled. */
  readonly change?: Partial<Omit<WorkloadProvider, 'pool' | 'provider' | 'trusts'>>;
  /** Replaces the one service account, `ci-agent@PROJECT.iam.gserviceaccount.com`. */
  readonly serviceAccounts?: readonly ServiceAccount[];
  /** Permissions or roles by member; default: the repository and the service account may predict. */
  readonly grants?: GoogleAccount['grants'];
  /** What the roles named in `grants` consist of. */
  readonly roles?: GoogleAccount['roles'];
  /** Permissions that cannot be asked for on a project. */
  readonly untestable?: readonly string[];
  readonly locations?: VertexOptions['locations'];
  readonly serves?: VertexOptions['serves'];
  readonly paceMs?: number | undefined;
}

export interface Google {
  /** `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`. */
  readonly provider: string;
  /** What the STS request must carry: `//iam.…`. */
  readonly audience: string;
  readonly serviceAccount: string;
  readonly projectId: string;
  readonly sts: Service<ServiceFault>;
  readonly iamCredentials: Service<ServiceFault>;
  readonly vertex: Vertex;
  /** `testIamPermissions` of projects and of service accounts. */
  readonly resourceManager: Service<PermissionFault>;
  readonly iam: Service<PermissionFault>;
  /** The variables that lead there. */
  readonly env: Readonly<Record<string, string>>;
  /** What the product is told to come here, by input name. */
  readonly inputs: Readonly<Record<string, string>>;
  secrets(): readonly string[];
  expireCredentials(now: number): void;
  close(): Promise<void>;
}

/** Starts the five services. @throws the listen error */
export async function startGoogle(options: GoogleOptions): Promise<Google> {
  const projectId = options.projectId ?? 'octo-payments';
  const email = `ci-agent@${projectId}.iam.gserviceaccount.com`;
  const provider: WorkloadProvider = {
    pool: options.pool ?? 'ci',
    provider: options.provider ?? 'github',
    trusts: options.trusts,
    ...options.change,
  };
  const bare = {
    projectId,
    projectNumber: options.projectNumber ?? '481516234201',
    universe: options.universe ?? 'googleapis.com',
    tokens: new AccessTokens<GooglePrincipal>(),
    grants: {},
    serviceAccounts: [],
  };
  const member = repositoryMember(bare, provider.pool, options.repository);
  const predict = ['aiplatform.endpoints.predict'];
  const account: GoogleAccount = {
    ...bare,
    grants: options.grants ?? { [member]: predict, [`serviceAccount:${email}`]: predict },
    roles: options.roles,
    serviceAccounts: options.serviceAccounts ?? [{ email, users: [member] }],
  };
  const { clock, tls, roundTripMs, log, model, paceMs, locations, serves, untestable } = options;
  const shared = { clock, tls, roundTripMs, log, account };
  const [sts, iamCredentials, vertex, resourceManager, iam] = await Promise.all([
    startGoogleSts({ ...shared, providers: [provider] }),
    startGoogleIam(shared),
    startVertex({ ...shared, model, paceMs, ...(locations && { locations }), ...(serves && { serves }) }),
    startGooglePermissions({ ...shared, service: 'cloudresourcemanager', untestable }),
    startGooglePermissions({ ...shared, service: 'iam', untestable }),
  ]);
  const audience = providerResource(account, provider);
  const serviceAccount = account.serviceAccounts[0]?.email ?? '';
  const name = audience.replace(/^\/\/[^/]+\//, '');
  return {
    provider: name,
    audience,
    serviceAccount,
    projectId,
    sts,
    iamCredentials,
    vertex,
    resourceManager,
    iam,
    env: {
      CLOUDSDK_API_ENDPOINT_OVERRIDES_CLOUDRESOURCEMANAGER: resourceManager.url,
      CLOUDSDK_API_ENDPOINT_OVERRIDES_IAM: iam.url,
    },
    inputs: {
      'workload-identity-provider': name,
      'project-id': projectId,
      'vertex-location': 'us-east5',
      'google-sts-endpoint': sts.url,
      'iam-credentials-endpoint': iamCredentials.url,
      'vertex-endpoint': vertex.url,
    },
    secrets: () => account.tokens.all(),
    expireCredentials: (now) => account.tokens.expireAll(now),
    close: async () => {
      await Promise.all([sts, iamCredentials, vertex, resourceManager, iam].map((one) => one.close()));
    },
  };
}
