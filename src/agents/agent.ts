/**
 * Port: a coding agent's CLI. One file or folder an agent; everything here is data or pure, the flow acts.
 * Trap: the cards of all agents are read at every start; what one run needs of one agent is loaded when it is chosen.
 */
import type { Access, Backend, Delivery } from '../core/credential.ts';
import type { InputSpec, Inputs } from '../core/inputs.ts';
import type { Ear, Exit, Heard, Judgement, Launch, LaunchDirs, LaunchOrder, Permissions } from '../core/launch.ts';
import type { Value } from '../core/secret.ts';

interface InstallFacts {
  readonly version: string;
  readonly versionArgs: readonly string[];
  /** Finds the version in what `versionArgs` prints. */
  readonly versionPattern: RegExp;
}

/** The package that carries the binary for one platform, from the npm registry. */
export interface PlatformPackage {
  readonly name: string;
  /** Subresource integrity of the tarball at the pinned version (`sha512-…`). */
  readonly integrity: string;
  /** Path of the binary inside the package. */
  readonly binary: string;
  /** SHA-256 of the binary at the pinned version, hex. */
  readonly sha256: string;
  /** Size of the download. */
  readonly megabytes?: number;
}

/** One self-contained binary, started directly. */
export interface BinaryInstall extends InstallFacts {
  readonly kind: 'binary';
  /** Keys: `linux-x64`, `linux-x64-musl`, `darwin-arm64`, `win32-x64` … */
  readonly packages: Readonly<Record<string, PlatformPackage>>;
}

/** What is started on one platform, and what the whole installed tree must be. */
export interface TreeProgram {
  /** Path below the installed folder, `/` separated: `node_modules/@openai/codex-linux-x64/vendor/…/codex`. */
  readonly path: string;
  /** Started by Node.js rather than by itself. */
  readonly script?: boolean;
  /** Packages of the lock that are installed with it on this platform, by name: programs it starts in turn. */
  readonly beside?: readonly string[];
  /** Digest of every file of the tree, hex SHA-256, as `kit/tree-digest.ts` counts it. */
  readonly digest: string;
  /** Size of the download. */
  readonly megabytes?: number;
}

/** A package with everything it depends on, by the lock file shipped at `lock`. */
export interface TreeInstall extends InstallFacts {
  readonly kind: 'tree';
  readonly package: string;
  /** Folder with package.json and package-lock.json, below `locks/` of this repository. */
  readonly lock: string;
  readonly programs: Readonly<Record<string, TreeProgram>>;
  /** Lowest Node.js its scripts start on, `22.19`. */
  readonly minimumNode?: string;
}

/** A program the user brings: found on PATH, or named by the input `agent-command`. */
export interface CommandInstall {
  readonly kind: 'command';
  /** The program's name on PATH; undefined: the first word of `agent-command`. */
  readonly program?: string;
  readonly versionArgs?: readonly string[];
  readonly versionPattern?: RegExp;
  /**
   * Name of the program this one starts in turn. That one works in the working folder; this one is kept out of it, because it
   * would obey what lies there (`.env`, a configuration of its own).
   */
  readonly starts?: string;
}

export type AgentInstall = BinaryInstall | TreeInstall | CommandInstall;

/**
 * hard: cannot be passed · after the turn: what is under way is finished first · advisory: the agent is told and may not listen ·
 * none: cannot be held, and asking for it is refused.
 */
export type LimitGrade = 'hard' | 'after the turn' | 'advisory' | 'none';

export interface Limit {
  readonly grade: LimitGrade;
  /** Who holds it: the CLI itself, or our own count of its events. */
  readonly by: 'agent' | 'us';
  /** The CLI holds it with prices of our table. */
  readonly byOurPrices?: true;
}

export const LIMITS = ['max-turns', 'max-cost-usd', 'allowed-tools', 'denied-tools'] as const;
export type LimitName = (typeof LIMITS)[number];

/** How a preset is held by this CLI, or why it cannot be. */
export type Held = { readonly by: string } | { readonly refused: string };

export interface Abilities {
  readonly permissions: Readonly<Record<Permissions, Held>>;
  readonly limits: Readonly<Record<LimitName, Limit>>;
  /** native: the CLI holds the answer to the schema · retry: asked for in the task, checked by us, corrected once. */
  readonly jsonSchema: 'native' | 'retry';
  /** Kinds of MCP server it can be told of. */
  readonly mcp: readonly ('http' | 'stdio')[];
  /** Names below `LaunchDirs.config` or `.home` that hold a session, `config/…` or `home/…`; empty: it cannot go on with one. */
  readonly session: readonly string[];
  /** An example of a tool rule, for "write instead" lines. */
  readonly toolExample: string;
}

/** What this CLI obeys or runs of a repository by itself. gitignore-like: `/x` at the root, `x` at any depth, `x/` a folder. */
export interface RepoFiles {
  readonly instructions: readonly string[];
  readonly settings: readonly string[];
}

/** What has to be known of an agent that is not the chosen one. */
export interface AgentCard {
  readonly id: string;
  /** Inputs that this agent alone reads; those that several read are in core/agent-inputs.ts. */
  readonly inputs: readonly InputSpec[];
  readonly speaks: readonly Backend[];
  readonly repoFiles: RepoFiles;
}

/** A line of the registry. */
export interface ListedAgent extends AgentCard {
  load(): Promise<Agent>;
}

export interface Agent extends AgentCard {
  /** As its makers write it. */
  readonly name: string;
  /** Dated default model for a backend, in the geography of this region; undefined: the user has to name one. */
  defaultModel(backend: Backend, region?: string): string | undefined;
  /** By backend, what of ours this agent is led to beside its variables: Google's credential file, CodeMie's relay. */
  readonly rereads: Readonly<Partial<Record<Backend, Delivery>>>;
  readonly install: AgentInstall;
  readonly abilities: Abilities;
  /** Variables that would override ours: absent from every environment we build. */
  readonly shadows: readonly string[];
  /** Judges what only this agent can judge of the inputs; faults go to `inputs`. */
  check(inputs: Inputs): void;
  launch(order: LaunchOrder, dirs: LaunchDirs): Launch;
  /** The variables with which a later step of the user's own can start this agent; no limits, no isolation. */
  environment(access: Access, model?: string): Readonly<Record<string, Value>>;
  /** Lines of standard error that say nothing to anybody; they are kept for the judgement and not shown. */
  readonly noise?: RegExp | undefined;
  listen(order: LaunchOrder, dirs: LaunchDirs): Ear;
  judge(heard: Heard, exit: Exit, order: LaunchOrder): Judgement;
}
