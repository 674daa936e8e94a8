/**
 * Port: one file a check; each finding's id is an anchor in docs/findings.md.
 * Two kinds: one that judges what is known already, and one that asks (a probe), which has a clock and can be turned off by name.
 */
import type { RunContext } from '../core/context.ts';
import type { Credential } from '../core/credential.ts';
import type { Finding } from '../core/finding.ts';
import type { Host } from '../core/host.ts';
import type { IdentityToken } from '../core/identity.ts';
import type { Permissions } from '../core/launch.ts';
import type { Secret } from '../core/secret.ts';
import type { Target } from '../core/target.ts';

export type { Target };

/** What the agent may do, and what keeps it from doing more. */
export interface AgentFacts {
  readonly id: string;
  readonly permissions?: Permissions | undefined;
  readonly allowedTools: readonly string[];
  readonly deniedTools: readonly string[];
  readonly agentArgs: readonly string[];
  /** The words of `agent-command`. */
  readonly command: readonly string[];
  /** Servers of the Model Context Protocol: their names. */
  readonly mcpServers: readonly string[];
  /** Names and values of `agent-env` as written. */
  readonly agentEnv: readonly string[];
  /** `base`, `head`, `none`, or `unread`: nobody has looked at what the repository tells agents. */
  readonly repoConfig: string;
  /** broker: it holds no credential, our broker or relay does · environment: it holds one. */
  readonly delivery: 'broker' | 'environment';
  readonly isolation?: IsolationFacts | undefined;
}

export interface IsolationFacts {
  readonly mode: 'namespace' | 'user' | 'none';
  /** Own network: only the broker and the listed hosts are reachable. */
  readonly ownNetwork: boolean;
  readonly allowHosts: readonly string[];
  /** Why nothing stronger was to be had. */
  readonly refused?: string | undefined;
}

export interface Subject {
  readonly command: 'run' | 'auth' | 'exec' | 'doctor' | 'check';
  readonly context: RunContext;
  readonly identity?: IdentityToken | undefined;
  /** The audience that was asked for. */
  readonly audience?: string | undefined;
  readonly credential?: Credential | undefined;
  /** What the cloud's `inquiry` gave, in `check` alone: a credential for asking what the principal may do. */
  readonly inquiry?: Credential | undefined;
  /** Findings the plans made before any request. */
  readonly planned: readonly Finding[];
  readonly target?: Target | undefined;
  readonly agent?: AgentFacts | undefined;
  /** The job's token of the host (GITHUB_TOKEN, CI_JOB_TOKEN), for reading what it may do. */
  readonly hostToken?: Secret | undefined;
  /** What `agent-permissions` and `task` ask for is all they need; text of the workflow file at its ref, when it can be read. */
  readonly workflow?: { readonly path: string; readonly text: string; readonly job?: string | undefined } | undefined;
}

export interface PrivilegeCheck {
  readonly id: string;
  inspect(subject: Subject, host: Host): readonly Finding[] | Promise<readonly Finding[]>;
}

/** A check that sends requests. What it has not answered when the clock ends is `unknown`, said so. */
export interface Probe {
  /** Kebab-case; the name that `least-privilege-probes` turns it off by, documented in docs/findings.md under "What is asked". */
  readonly id: string;
  /** One line for the docs: what is asked, and where that shows (CloudTrail, audit logs). */
  readonly asks: string;
  /** Whether there is anything to ask of this subject. */
  applies(subject: Subject): boolean;
  /**
   * @param signal aborted when the clock ends: requests still under way are given up
   * @returns findings; a denied probe is `proved`, a granted one `exceeded`, everything else (throttled, hung, odd) `unknown`
   */
  ask(subject: Subject, host: Host, signal: AbortSignal): Promise<readonly Finding[]>;
}
