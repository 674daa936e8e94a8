/** What the job's platform can give of an identity → the one source that is asked for. Nothing is asked for yet. */
import { resolve } from 'node:path';
import type { CiPlatform } from '../ci/platform.ts';
import type { RunContext } from '../core/context.ts';
import type { Host } from '../core/host.ts';
import type { Inputs } from '../core/inputs.ts';
import { IDENTITY_SOURCES } from '../identity/index.ts';
import type { IdentityOffer, IdentityPlan } from '../identity/source.ts';

export interface IdentityAsk {
  readonly inputs: Inputs;
  readonly platform: CiPlatform;
  readonly host: Host;
  readonly context: RunContext;
  readonly stdin: () => string;
  /** Files that inputs name and that had to be read from the base of a change, by the path as written. */
  readonly named?: ReadonlyMap<string, string> | undefined;
}

/** Undefined: no source is asked for. Faults go to `inputs`. */
export function planIdentity(ask: IdentityAsk): IdentityPlan | undefined {
  const { inputs, platform, host, context, stdin, named } = ask;
  // Asked for where it is needed: an action has no such input.
  const variable = (): string | undefined => inputs.text('id-token-variable');
  const offer: IdentityOffer = {
    platform: platform.id,
    canMint: platform.canMint(host.env),
    idToken: (audience) => platform.idToken(audience, host, context, variable()),
    lifeSeconds: platform.tokenSeconds?.(host.env, host.now(), variable()) ?? platform.idTokenSeconds,
    env: host.env,
    stdin,
    now: () => host.now(),
    read: (path, maxBytes) => named?.get(path) ?? host.files.read(resolve(host.cwd, path), maxBytes),
  };
  return IDENTITY_SOURCES.map((source) => source.plan(inputs, offer)).find((plan) => plan !== undefined);
}
