/** Port: where the job's identity comes from. */
import type { Host } from '../core/host.ts';
import type { IdentityToken } from '../core/identity.ts';
import type { InputSpec, Inputs } from '../core/inputs.ts';
import type { Secret } from '../core/secret.ts';

/** What the CI platform can give, passed by the flow. */
export interface IdentityOffer {
  readonly platform: string;
  readonly canMint: boolean;
  /** Life of one token of the platform, seconds (GitHub: 300); what is left of it where the job is given one at its start. */
  readonly lifeSeconds?: number | undefined;
  /** The step's environment: only variables named in the adapter or by an input are read. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard input, whole, once. */
  stdin(): string;
  idToken(audience: string): Promise<Secret>;
  /** Milliseconds since the epoch, for what is left of a token that can be read at plan time. */
  now?(): number;
  /** The text of a file an input names, relative to the folder we were started in. @throws with the usual `code` */
  read?(path: string, maxBytes: number): string;
}

export interface IdentityPlan {
  readonly id: string;
  readonly says: string;
  /** Whether `get` can give a fresh token later in the run. */
  readonly renews: boolean;
  /** Life of one token, seconds, when it is known before it is fetched. */
  readonly lifeSeconds?: number | undefined;
  /** A fresh identity token for this audience. @throws KeylessError of the identity group (exit 3) */
  get(audience: string, host: Host): Promise<IdentityToken>;
}

export interface IdentitySource {
  readonly id: string;
  readonly inputs: readonly InputSpec[];
  /** undefined: not asked for. A bad ask is a fault on `inputs`. */
  plan(inputs: Inputs, offer: IdentityOffer): IdentityPlan | undefined;
}
