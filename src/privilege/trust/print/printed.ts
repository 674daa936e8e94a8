/** What a printer gives: one trust in the forms people paste. Data only. */
import type { Pin } from '../pins.ts';

export interface TrustDocument {
  /** `Trust policy`. */
  readonly title: string;
  /** The file the commands read it from. */
  readonly file: string;
  /** JSON, or plain text. */
  readonly text: string;
}

export interface PrintedTrust {
  /** The claims it names. */
  readonly pins: readonly Pin[];
  /** Who gets in. */
  readonly trust: readonly TrustDocument[];
  /** What whoever gets in may do: call models. */
  readonly permissions: readonly TrustDocument[];
  readonly cli: string;
  /** Undefined: there is no provider of Terraform for it. */
  readonly terraform: string | undefined;
  /** What stands for something of the reader's own. */
  readonly replace: readonly string[];
  readonly notes: readonly string[];
}

/** What the command knows of the place beside the claims; whatever is missing gets a placeholder. */
export interface Place {
  readonly aws: {
    readonly partition: string;
    readonly account: string | undefined;
    readonly role: string | undefined;
    /** The permission policy as JSON, made by whoever makes the session policy. */
    readonly permissions: string;
    /** Where the permission policy names a model nobody asked for by name. */
    readonly permissionNotes: readonly string[];
  };
  readonly google: {
    /** `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`. */
    readonly provider: string | undefined;
    readonly project: string | undefined;
    readonly serviceAccount: string | undefined;
  };
  readonly azure: {
    readonly clientId: string | undefined;
    readonly resource: string | undefined;
    readonly endpoint: 'foundry' | 'azure-openai';
  };
  readonly anthropic: { readonly serviceAccount: string | undefined; readonly workspace: string | undefined };
  readonly openai: { readonly provider: string | undefined; readonly serviceAccount: string | undefined };
}

export const EXAMPLE_PROVIDER = 'projects/123456789012/locations/global/workloadIdentityPools/ci-pool/providers/ci';
