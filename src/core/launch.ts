/** How an agent is started and what is heard from it. All data: written, leased and started by the flow. */

import type { Access } from './credential.ts';
import type { Code } from './errors.ts';
import type { Value } from './secret.ts';

/**
 * What an agent may do. read-only: no shell, no web, no MCP · edit: files of the workspace too · full: whatever its CLI can,
 * under our supervision.
 */
export const PERMISSIONS = ['read-only', 'edit', 'full'] as const;
export type Permissions = (typeof PERMISSIONS)[number];

/** A server of the Model Context Protocol the agent may use. */
export type McpServer =
  | {
      readonly name: string;
      readonly kind: 'http';
      /** Of our own relay on loopback, which alone knows the server's address and what it is sent to prove who asks. */
      readonly url: string;
    }
  | {
      readonly name: string;
      readonly kind: 'stdio';
      readonly command: string;
      readonly args: readonly string[];
      readonly env: Readonly<Record<string, string>>;
    };

/** What the agent shall do, with the limits it is told. */
export interface LaunchOrder {
  readonly task: string;
  readonly access: Access;
  readonly model: string;
  /** undefined: the agent reads, and does what `allowedTools` names. */
  readonly permissions?: Permissions | undefined;
  readonly maxTurns?: number | undefined;
  readonly maxCostUsd?: number | undefined;
  readonly allowedTools: readonly string[];
  /** Wins over every allowance. */
  readonly deniedTools: readonly string[];
  readonly mcpServers: readonly McpServer[];
  /** The repository's instruction files (AGENTS.md, CLAUDE.md …) are read; what lies there has been judged by the flow. */
  readonly instructions: boolean;
  /** What the CLI would obey of the repository has been moved away or taken from the base; absent: nobody has looked. */
  readonly tidied?: boolean | undefined;
  /** Session to go on with; its state has been put back into `LaunchDirs`. */
  readonly resume?: string | undefined;
  /** The session's state is kept after the run. */
  readonly keepSession: boolean;
  /** Words of the user's own command line, for the agent `custom`. */
  readonly command: readonly string[];
  readonly systemPrompt?: string | undefined;
  /** JSON schema text the answer must fill. */
  readonly jsonSchema?: string | undefined;
  readonly agentArgs: readonly string[];
  readonly workingDirectory: string;
}

/** Private folders of this run, outside the workspace, mode 0700. */
export interface LaunchDirs {
  readonly home: string;
  readonly config: string;
  readonly temp: string;
}

export interface LaunchFile {
  /** Absolute path below one of the LaunchDirs. */
  readonly path: string;
  readonly content: Value;
}

export interface Launch {
  /** Arguments after the binary. No secret is ever in here. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, Value>>;
  readonly stdin: string;
  readonly files: readonly LaunchFile[];
  /** Variables that would override ours: never in the child's environment, and named in the report when the step had them. */
  readonly shadows: readonly string[];
  /** Run before the agent, in the same environment: what would make the whole run useless is found out first. */
  readonly preflight?: Preflight | undefined;
}

export interface Preflight {
  /** Arguments after the binary. */
  readonly argv: readonly string[];
  readonly seconds: number;
  /** @param output both streams, redacted, at most 8 KiB @returns an empty judgement when all is well */
  judge(exit: Exit, output: string): Judgement;
}

export type AgentEvent =
  | { readonly kind: 'start'; readonly model?: string; readonly version?: string; readonly sessionId?: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tool'; readonly name: string; readonly detail: string }
  | { readonly kind: 'tool-result'; readonly failed: boolean; readonly text: string }
  | { readonly kind: 'denied'; readonly tool: string; readonly reason: string }
  | {
      readonly kind: 'retry';
      readonly attempt: number;
      readonly most: number;
      readonly delaySeconds: number;
      readonly status?: number;
    }
  /** The model has answered once more; counted where our own limits on turns are the only ones. */
  | { readonly kind: 'turn' }
  /** Tokens of one answer. Cached ones are part of `inputTokens`; the same `messageId` replaces what was told before. */
  | {
      readonly kind: 'usage';
      readonly inputTokens: number;
      readonly outputTokens: number;
      readonly cachedTokens?: number;
      readonly messageId?: string;
    }
  | { readonly kind: 'result'; readonly result: AgentResult }
  /** A line that is not in the agent's own format: shown as it is (after redaction). */
  | { readonly kind: 'other'; readonly text: string };

export interface AgentResult {
  readonly failed: boolean;
  readonly subtype?: string | undefined;
  readonly text?: string | undefined;
  readonly structuredOutput?: unknown;
  readonly sessionId?: string | undefined;
  readonly turns?: number | undefined;
  /** By the count of the CLI itself. */
  readonly costUsd?: number | undefined;
  readonly inputTokens?: number | undefined;
  readonly outputTokens?: number | undefined;
  readonly denials: readonly string[];
  readonly errors: readonly string[];
  readonly httpStatus?: number | undefined;
  readonly errorClass?: string | undefined;
  readonly stopReason?: string | undefined;
}

/** What an agent prints, understood line by line; holds what it must remember between lines, within bounds. */
export interface Ear {
  /** One line of standard output → what it says. Never throws. */
  hear(line: string): readonly AgentEvent[];
  /**
   * After the end of the process: the result of a CLI whose stream has no closing event. Never throws.
   * @param read text of a file below the launch's folders; undefined when it is absent, too large or no plain file
   */
  end(exit: Exit, read: (path: string) => string | undefined): readonly AgentEvent[];
}

/** What was heard, bounded whatever the agent prints. */
export interface Heard {
  readonly result?: AgentResult | undefined;
  /** The last text the agent said. */
  readonly lastText?: string | undefined;
  /** Tool calls that were tried, and how many of them were denied. */
  readonly toolCalls: number;
  readonly denials: number;
  readonly lastRetryStatus?: number | undefined;
  /** The end of standard error, at most 8 KiB, redacted. */
  readonly errorTail: string;
}

export interface Exit {
  readonly code: number | undefined;
  readonly signal: string | undefined;
}

/** The judgement: a code when something is wrong. */
export interface Judgement {
  readonly code?: Code | undefined;
  readonly what?: string | undefined;
  readonly likely?: string | undefined;
  readonly fix?: string | undefined;
}
