/** What a cloud gives back for an identity, and the access an agent is handed. */
import type { Secret, Value } from './secret.ts';

/** Where a model is served. */
export type Backend = 'bedrock';

export interface Credential {
  readonly cloud: string;
  /** `session-keys`, `bearer` … for the report. */
  readonly kind: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt?: number | undefined;
  /** Account, project or tenant it belongs to. */
  readonly account?: string | undefined;
  /** The principal in the cloud's own words (an ARN). */
  readonly principal?: string | undefined;
  /** Named secret parts, as the cloud names them (`AccessKeyId`). */
  readonly parts: Readonly<Record<string, Secret>>;
  /** What the cloud confirmed about how it cut the credential down. */
  readonly confirmed: readonly string[];
}

/** What an agent needs to reach the model: variables to set, and where to. */
export interface Access {
  readonly backend: Backend;
  /** Exact variables the SDK family of this backend reads. */
  readonly env: Readonly<Record<string, Value>>;
  readonly region?: string | undefined;
  /** Address of the model endpoint when it is not the vendor's default. */
  readonly endpoint?: string | undefined;
  readonly expiresAt?: number | undefined;
}
