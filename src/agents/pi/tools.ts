/**
 * Which of Pi's tools a run gets, and the commands its shell may run.
 *
 * In: the order's permissions and rules → out: names for `--tools` and `--exclude-tools`, command rules for the gate. No host.
 * Trap: Pi has no permission system; a tool is there or it is not, and everything finer is held by our gate (gate.ts).
 * Spec: Pi's docs/cli.md, "Tools"
 */
import type { Permissions } from '../../core/launch.ts';
import { toolRules } from '../tool-rules.ts';

export const READING = ['read', 'grep', 'find', 'ls'] as const;
export const EDITING = ['edit', 'write'] as const;
export const SHELL = 'bash';
const TOOLS: readonly string[] = [...READING, ...EDITING, SHELL];

const GRANTED: Readonly<Record<Permissions, readonly string[]>> = {
  'read-only': READING,
  edit: [...READING, ...EDITING],
  full: TOOLS,
};

/** One rule as a person writes it, in the spelling of Claude Code too: `Bash(npm test)`. */
export interface Rule {
  readonly tool: string;
  /** What stands in the parentheses. */
  readonly only?: string | undefined;
}

/** undefined: Pi has no such tool. */
export function readRule(text: string): Rule | undefined {
  const [, name = '', only] = /^(\w+)(?:\((.+)\))?$/s.exec(text.trim()) ?? [];
  const tool = name.toLowerCase();
  return TOOLS.includes(tool) ? { tool, only } : undefined;
}

export interface ToolOrder {
  readonly permissions?: Permissions | undefined;
  readonly allowedTools: readonly string[];
  readonly deniedTools: readonly string[];
}

export interface ToolChoice {
  readonly tools: readonly string[];
  readonly excluded: readonly string[];
  /** Commands the shell may run: an exact line, or a line's beginning before ` *`; undefined: any. */
  readonly commands: readonly string[] | undefined;
}

/** What this order comes to. */
export function chooseTools(order: ToolOrder): ToolChoice {
  const granted = order.permissions ? GRANTED[order.permissions] : READING;
  // What read-only leaves out cannot be had back by a rule.
  const rules = order.permissions === 'read-only' ? [] : rulesOf(order.allowedTools);
  const shell = rules.filter(({ tool }) => tool === SHELL);
  const anyCommand = granted.includes(SHELL) || shell.some(({ only }) => only === undefined);
  return {
    tools: [...new Set([...granted, ...rules.map(({ tool }) => tool)])],
    excluded: [...new Set(rulesOf(order.deniedTools).map(({ tool }) => tool))],
    commands: anyCommand ? undefined : shell.flatMap(({ only }) => only ?? []),
  };
}

function rulesOf(list: readonly string[]): Rule[] {
  return toolRules(list).flatMap((text) => readRule(text) ?? []);
}
