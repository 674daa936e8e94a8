/** Port: a coding agent's CLI. One file an agent; everything here is data or pure, the flow acts. */
import type { Access, Backend, Delivery } from '../core/credential.ts';
import type { InputSpec, Inputs } from '../core/inputs.ts';
import type { AgentEvent, Exit, Heard, Judgement, Launch, LaunchDirs, LaunchOrder } from '../core/launch.ts';
import type { Value } from '../core/secret.ts';

/** The package that carries the binary for one platform, from the npm registry. */
export interface PlatformPackage {
  readonly name: string;
  /** Subresource integrity of the tarball at the pinned version (`sha512-…`). */
  readonly integrity: string;
  /** Path of the binary inside the package. */
  readonly binary: string;
  /** SHA-256 of the binary at the pinned version, hex. */
  readonly sha256: string;
}

export interface AgentInstall {
  readonly version: string;
  /** Keys: `linux-x64`, `linux-x64-musl`, `darwin-arm64`, `win32-x64` … */
  readonly packages: Readonly<Record<string, PlatformPackage>>;
  readonly versionArgs: readonly string[];
  /** Finds the version in what `versionArgs` prints. */
  readonly versionPattern: RegExp;
}

export interface Agent {
  readonly id: string;
  readonly inputs: readonly InputSpec[];
  readonly speaks: readonly Backend[];
  /** Dated default model for a backend, in the geography of this region. */
  defaultModel(backend: Backend, region?: string): string;
  /** By backend, the renewing ways this agent really re-reads; a backend that is missing reads once. */
  readonly rereads: Readonly<Partial<Record<Backend, Delivery>>>;
  readonly install: AgentInstall;
  /** Variables that would override ours: absent from every environment we build. */
  readonly shadows: readonly string[];
  /** Judges the agent's own inputs; faults go to `inputs`. */
  check(inputs: Inputs): void;
  launch(order: LaunchOrder, dirs: LaunchDirs): Launch;
  /** The variables with which a later step of the user's own can start this agent; no limits, no isolation. */
  environment(access: Access, model?: string): Readonly<Record<string, Value>>;
  /** One line of standard output → what it says. Never throws. */
  hear(line: string): readonly AgentEvent[];
  judge(heard: Heard, exit: Exit, order: LaunchOrder): Judgement;
}
