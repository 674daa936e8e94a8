/**
 * What a tool rule opens, in the words of every agent's CLI: `Bash(npm test)`, `shell(git:*)`, `run_shell_command(npm test)`.
 * In: a rule · out: whether it is a shell, and whether any program can be started with it. Talks to no host.
 * Trap: a rule for one command with a wildcard is a rule for all commands when that one starts others: `Bash(env *)`,
 * `Bash(git *)` (`git -c alias.x='!sh' x`), `Bash(find *)` (`-exec`).
 */

/** Lower case: the shell of Claude Code, Pi, OpenCode · Copilot · Gemini. */
const SHELLS = new Set(['bash', 'shell', 'run_shell_command', 'powershell']);
/** Lower case: tools that reach addresses of the agent's choice. */
const WEB = new Set(['webfetch', 'websearch', 'web_fetch', 'web_search', 'google_web_search', 'url', 'fetch']);

/** Programs that start whatever stands in their arguments, or read it from somewhere. */
const STARTERS =
  /^(?:(?:ba|da|z|k|fi|tc|c)?sh|pwsh|powershell|env|xargs|eval|exec|command|nohup|timeout|time|nice|setsid|stdbuf|sudo|su|doas|ssh|docker|podman|kubectl|python[\d.]*|node|deno|bun|ruby|perl|php|lua|osascript|npx|pnpx|bunx|uvx|pipx|uv|npm|pnpm|yarn|pip3?|cargo|go|make|git|find|fd|awk|gawk|tar|rsync|vim?|ed|less|man|tclsh|java|mvn|gradle)$/;

export interface ToolRule {
  /** As written: `Bash`. */
  readonly tool: string;
  /** What stands in the parentheses; undefined: nothing does. */
  readonly pattern: string | undefined;
}

export function readRule(rule: string): ToolRule {
  const open = rule.indexOf('(');
  if (open < 0) return { tool: rule.trim(), pattern: undefined };
  const inside = rule.slice(open + 1).trimEnd();
  return { tool: rule.slice(0, open).trim(), pattern: inside.endsWith(')') ? inside.slice(0, -1) : inside };
}

export function isWeb(rule: string): boolean {
  return WEB.has(readRule(rule).tool.toLowerCase());
}

/** True when the agent can start a program that nobody named. */
export function startsAnything(rule: string): boolean {
  const { tool, pattern } = readRule(rule);
  if (tool === '*') return true;
  if (!SHELLS.has(tool.toLowerCase())) return false;
  const command = (pattern ?? '').trim();
  // Nothing but wildcards: `Bash`, `Bash(*)`, `shell(:*)`.
  if (/^[\s:*]*$/.test(command)) return true;
  const [program = '', next = ''] = command.replaceAll(/:?\*/g, ' * ').trim().split(/\s+/);
  if (program === '*') return true;
  return next === '*' && STARTERS.test(program.split('/').at(-1) ?? '');
}
