/**
 * What Copilot may do, in its own rules: tools that are not named do not exist for the model at all.
 *
 * In: LaunchOrder → out: flags. No host is contacted.
 * Traps: the CLI itself lets shell commands pass that it holds to be harmless, and `git diff --output=FILE` or `git grep -O` are
 * among them: so no preset but `full` has a shell, and a rule for one command denies those others; `write` reaches into .git, where
 * a hook is a program; a rule that allows says nothing about which tools there are.
 * Spec: `copilot help permissions`
 */
import { join } from 'node:path';
import type { LaunchOrder, McpServer } from '../../core/launch.ts';
import { toolRules } from '../tool-rules.ts';

/** Their names differ with the family of the model. */
export const READING = ['view', 'grep', 'rg', 'glob'];
const WRITING = ['create', 'edit', 'apply_patch', 'str_replace_editor'];
const SHELL = ['bash', 'read_bash', 'write_bash', 'stop_bash', 'list_bash'];
const POWERSHELL = SHELL.map((name) => name.replace('bash', 'powershell'));

/** By the kind of a rule, the tools it speaks of. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  shell: [...SHELL, ...POWERSHELL],
  write: WRITING,
  url: ['web_fetch'],
};

/** Commands the CLI takes for harmless which write files or start programs, given the right flag. */
const NOT_HARMLESS = ['git diff', 'git log', 'git show', 'git grep', 'git branch', 'uniq', 'file', 'date'];

/** `shell(git:*)` → `shell`. */
const kindOf = (rule: string): string => rule.split('(', 1)[0]!.trim();

function toolsOf(rule: string, servers: readonly McpServer[]): readonly string[] {
  const kind = kindOf(rule);
  if (servers.some(({ name }) => name === kind)) return [];
  return KINDS[kind] ?? [kind];
}

/** A rule for some commands does not mean the others that the CLI would let pass. */
function shellDenials(rules: readonly string[]): string[] {
  const commands = rules.filter((rule) => kindOf(rule) === 'shell').map((rule) => /^shell\((.*)\)$/.exec(rule)?.[1]);
  if (commands.length === 0 || commands.includes(undefined)) return [];
  const named = (harmless: string): boolean =>
    commands.some((command = '') => {
      const words = command.replace(/:\*$/, '');
      return (
        words === harmless ||
        words.startsWith(`${harmless} `) ||
        (command.endsWith(':*') && words === harmless.split(' ')[0])
      );
    });
  return NOT_HARMLESS.filter((harmless) => !named(harmless)).map(
    (harmless) => `shell(${harmless}${harmless.includes(' ') ? '' : ':*'})`,
  );
}

/** Rules that deny go by kind; a plain name is taken away altogether. */
function denialFlags(rules: readonly string[], servers: readonly McpServer[]): string[] {
  return rules.map((rule) => {
    const byRule = rule.includes('(') || kindOf(rule) in KINDS || servers.some(({ name }) => name === rule);
    return byRule ? `--deny-tool=${rule}` : `--excluded-tools=${rule}`;
  });
}

/** A server that is called like a kind would open that kind: it gets no rule, so its tools are refused. */
function serverRules(servers: readonly McpServer[]): string[] {
  return servers.map(({ name }) => name).filter((name) => !(name in KINDS));
}

/** The flags that hold the agent. `full` has every tool, path and address; folders are never trusted. */
export function toolFlags(order: LaunchOrder): string[] {
  const { permissions, workingDirectory } = order;
  const servers = permissions === 'read-only' ? [] : order.mcpServers;
  const denied = denialFlags(toolRules(order.deniedTools), servers);
  if (permissions === 'full') {
    // What the repository says of its skills enters the prompt by way of this tool alone.
    return ['--allow-all', ...(order.instructions ? [] : ['--excluded-tools=skill']), ...denied];
  }
  const asked = toolRules(order.allowedTools);
  const rules = [...(permissions === 'edit' ? ['write'] : []), ...asked];
  const tools = [
    ...READING,
    ...rules.flatMap((rule) => toolsOf(rule, servers)),
    ...servers.map(({ name }) => `${name}/*`),
  ];
  return [
    ...[...new Set(tools)].map((tool) => `--available-tools=${tool}`),
    ...[...rules, ...serverRules(servers)].map((rule) => `--allow-tool=${rule}`),
    ...shellDenials(asked).map((rule) => `--deny-tool=${rule}`),
    ...(rules.some((rule) => kindOf(rule) === 'write')
      ? [`--deny-tool=write(${join(workingDirectory, '.git')}/**)`]
      : []),
    ...denied,
  ];
}
