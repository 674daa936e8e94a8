/** How an agent is started and what is heard from it. All data: written, leased and started by the flow. */

import type { Access } from './credential.ts';
import type { Code } from './errors.ts';
import type { Value } from './secret.ts';

/** What the agent shall do, with the limits it is told. */
export interface LaunchOrder {
  readonly task: string;
  readonly access: Access;
  readonly model: string;
  readonly maxTurns?: number | undefined;
  readonly allowedTools: readonly string[];
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
  | { readonly kind: 'usage'; readonly inputTokens: number; readonly outputTokens: number; readonly messageId?: string }
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
  readonly costUsd?: number | undefined;
  readonly inputTokens?: number | undefined;
  readonly outputTokens?: number | undefined;
  readonly denials: readonly string[];
  readonly errors: readonly string[];
  readonly httpStatus?: number | undefined;
  readonly errorClass?: string | undefined;
  readonly stopReason?: string | undefined;
}

/** What was heard, bounded whatever the agent prints. */
export interface Heard {
  readonly result?: AgentResult | undefined;
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
