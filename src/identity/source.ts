/** Port: where the job's identity comes from. */
import type { Host } from '../core/host.ts';
import type { IdentityToken } from '../core/identity.ts';
import type { InputSpec, Inputs } from '../core/inputs.ts';
import type { Secret } from '../core/secret.ts';

/** What the CI platform can give, passed by the flow. */
export interface IdentityOffer {
  readonly platform: string;
  readonly canMint: boolean;
  idToken(audience: string): Promise<Secret>;
}

export interface IdentityPlan {
  readonly id: string;
  readonly says: string;
  /** A fresh identity token for this audience. @throws KeylessError of the identity group (exit 3) */
  get(audience: string, host: Host): Promise<IdentityToken>;
}

export interface IdentitySource {
  readonly id: string;
  readonly inputs: readonly InputSpec[];
  /** undefined: not asked for. A bad ask is a fault on `inputs`. */
  plan(inputs: Inputs, offer: IdentityOffer): IdentityPlan | undefined;
}
