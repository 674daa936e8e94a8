import type { Backend } from './credential.ts';

/** What the credential is for, in the cloud's own words. No secret. */
export interface Target {
  readonly cloud: string;
  readonly backend: Backend;
  readonly models: readonly string[];
  readonly region?: string | undefined;
  /** AWS: the role to assume, an ARN. */
  readonly role?: string | undefined;
  /** AWS: the inline session policy that is sent, JSON: what it allows need not be denied. */
  readonly sessionPolicy?: string | undefined;
  /** Google Cloud: project id. */
  readonly project?: string | undefined;
  /** Google Cloud: the service account impersonated; undefined: direct access of the federated principal. */
  readonly serviceAccount?: string | undefined;
  /** Google Cloud: domain of the universe. */
  readonly universe?: string | undefined;
  /** Azure: application (client) id and directory. */
  readonly clientId?: string | undefined;
  readonly tenantId?: string | undefined;
  /** Azure: name of the resource that serves the model. */
  readonly resource?: string | undefined;
  /** Azure: full id of that resource (`/subscriptions/…`), and the address of Azure Resource Manager. */
  readonly resourceId?: string | undefined;
  readonly management?: string | undefined;
  /** Address of the model endpoint. */
  readonly endpoint?: string | undefined;
  /** Anthropic: the workspace the rule is bound to. */
  readonly workspace?: string | undefined;
}
