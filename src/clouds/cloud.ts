/** Port: who trades an identity token for a credential. SDKs are loaded by `warm`/`exchange`, never at import. */

import type { RunContext } from '../core/context.ts';
import type { Access, Backend, Credential, Delivery, RenewalSource } from '../core/credential.ts';
import type { Finding } from '../core/finding.ts';
import type { Host } from '../core/host.ts';
import type { IdentityToken } from '../core/identity.ts';
import type { InputSpec, Inputs } from '../core/inputs.ts';
import type { PlanLine } from '../core/report.ts';
import type { Value } from '../core/secret.ts';
import type { Target } from '../core/target.ts';

export interface CloudAsk {
  readonly backend: Backend;
  /** Models the credential shall be cut down to; empty: none named (all models, a finding). */
  readonly models: readonly string[];
  /** How long the credential is needed, seconds (the run's timeout). */
  readonly seconds: number;
  readonly context: RunContext;
  /** What the identity can do: how long one token lives, and whether a fresh one can be had during the run. */
  readonly identity?:
    | {
        /** Id of the identity source: `ci-token`, `jwt` … */
        readonly id?: string | undefined;
        readonly lifeSeconds?: number | undefined;
        readonly renews: boolean;
      }
    | undefined;
  /** The step's environment: only the endpoint and proxy variables named in the adapter are read. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * What is needed to make the same exchange once more with nothing that cuts the credential down. Plain data, no secret: `check`
 * hands it to a process of its own, which judges the principal itself and has ended before anything else runs.
 */
export interface UncutOrder {
  readonly cloud: string;
  /** AWS: ARN of the role. */
  readonly role: string;
  readonly region: string;
  /** Address of the token endpoint. */
  readonly endpoint: string;
  readonly sessionName: string;
  /** What the job itself gets of the role: where its models are served, and whether a Bedrock bearer is made. */
  readonly backend: Backend;
  readonly bearer: boolean;
}

export interface CloudPlan {
  readonly cloud: string;
  readonly backend: Backend;
  readonly says: readonly PlanLine[];
  /** The same for the least-privilege check: role, project, resource, endpoint. No secret. */
  readonly target?: Omit<Target, 'cloud' | 'backend' | 'models'>;
  /** Audience the identity token must carry; undefined: no identity token is needed. */
  readonly audience?: string | undefined;
  /** Longest life of the credential asked for, seconds. */
  readonly lifeSeconds: number;
  /** Names of the parts the credential will have (for the plan's list of variables). */
  readonly parts: readonly string[];
  /** What is already known to be (or not to be) cut down, before any request. */
  readonly findings: readonly Finding[];
  /** Loads the SDK and opens the connection while the identity token is still in flight. Never throws. */
  warm(host: Host): void;
  /**
   * One exchange, with bounded retries by error class; pins the account before it returns.
   * `identity` fetches a fresh token when it is called again (stale-token errors are retried once with a new one).
   * Everything secret is hidden before this resolves.
   * @throws KeylessError exit 4 or 5
   */
  exchange(identity: () => Promise<IdentityToken>, host: Host): Promise<Credential>;
  /**
   * The variables for an agent or later steps.
   * @param source when given, the variables lead there instead of holding the credential
   * @param at when given, the address of the broker: it stands in for the endpoint, and nothing of `upstream` is told
   */
  access(credential: Credential, source?: RenewalSource, at?: string): Access;
  /** How SDKs of this backend can be pointed at a renewing source; undefined: not at all. */
  readonly delivery?: Delivery | undefined;
  /** Where the broker (or, for the delivery `relay`, our relay) sends what the agent asks; undefined: the agent talks to the endpoint itself. */
  readonly upstream?: Upstream | undefined;
  /** What the renewing source answers: status 200, this type and body. */
  serve?(credential: Credential, now: number): { readonly type: string; readonly body: string };
  /** Whom the agent talks to by itself where there is no broker: `host`, `*.host`, `host:port`, as in `allow-hosts`. */
  readonly hosts?: readonly string[] | undefined;
  /** Whether a further exchange is possible during the run: `identity` needs a fresh identity token, `always` needs none. */
  readonly renews?: 'identity' | 'always' | 'never' | undefined;
  /**
   * A second credential of the same principal, good for nothing but asking what that principal may do. For `check` alone: it is
   * never handed out and never exists beside an agent. Hidden before this resolves.
   * @throws KeylessError as `exchange` does
   */
  inquiry?(identity: () => Promise<IdentityToken>, host: Host): Promise<Credential>;
  /** undefined: this cloud cuts nothing down, or the exchange needs more than an identity token. */
  readonly uncut?: UncutOrder | undefined;
  /** One call per model that costs nothing, for `doctor`: may this credential call it? */
  probe?(credential: Credential, host: Host): Promise<readonly ModelProbe[]>;
}

/** The endpoint of the model, as the broker needs to know it. */
export interface Upstream {
  /** The address clients of this backend are given (`Access.endpoint`), the vendor's own included; no slash at its end. */
  readonly url: string;
  /** Sent with every request, `Name: value`. */
  readonly headers?: readonly Value[] | undefined;
  /** AWS: the region signed for. Google Cloud: the only location. */
  readonly region?: string | undefined;
  /** Google Cloud: the only project. */
  readonly project?: string | undefined;
  /** `model=name` entries: models that the endpoint knows by another name (deployments on Azure). */
  readonly names?: readonly string[] | undefined;
}

export interface ModelProbe {
  readonly model: string;
  readonly verdict: 'callable' | 'denied' | 'missing' | 'unknown';
  readonly says: string;
}

export interface Cloud {
  readonly id: string;
  readonly offers: readonly Backend[];
  readonly inputs: readonly InputSpec[];
  /** True when its own inputs are given. Two clouds asked for at once are an input error. */
  asked(inputs: Inputs): boolean;
  /** undefined: not asked for. A bad ask is a fault on `inputs`. */
  plan(inputs: Inputs, ask: CloudAsk): CloudPlan | undefined;
}
