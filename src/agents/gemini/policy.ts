/**
 * What the agent may do, as a policy file of Gemini CLI in its highest tier: everything is denied but what is named.
 *
 * In: LaunchOrder → out: TOML text. No host is contacted.
 * Traps: a denied tool is not even offered to the model; a rule for a shell command means its beginning, and the CLI takes chained
 * commands apart itself; a redirection makes an allowed command a question, which nobody answers here.
 * Spec: https://geminicli.com/docs/reference/policy-engine/
 */
import type { LaunchOrder, Permissions } from '../../core/launch.ts';
import { toolRules } from '../tool-rules.ts';

/** No shell, no web: files of the workspace, and the agent's own notes. */
export const READING = [
  'read_file',
  'read_many_files',
  'list_directory',
  'glob',
  'grep_search',
  'write_todos',
  'update_topic',
];
const EDITING = ['replace', 'write_file'];
const SHELL = 'run_shell_command';

const GRANTED: Readonly<Record<Permissions, readonly string[]>> = {
  'read-only': READING,
  edit: [...READING, ...EDITING],
  full: ['*'],
};

/** What a rule of the user's own looks like: a tool, and for the shell a beginning of the command. */
export const RULE = /^(?:[A-Za-z_][\w.*-]*|run_shell_command\([ -~]+\))$/;

interface Rule {
  readonly decision: 'allow' | 'deny';
  readonly priority: number;
  readonly toolName?: string | readonly string[];
  readonly commandPrefix?: string;
  readonly mcpName?: string;
}

/** They hand the work to instructions and agents from elsewhere. */
const LEFT_OUT = ['activate_skill', 'invoke_agent'];

const DENY = 900;
const ASKED = 500;
const UNASKED = 200;
const PRESET = 100;

/** Tools that are there at all; undefined: every one. A second fence, which holds when this CLI should not understand the first. */
export function offered({ permissions, allowedTools }: LaunchOrder): readonly string[] | undefined {
  const named = toolRules(allowedTools).map((rule) => rule.split('(', 1)[0]!);
  if (permissions === 'full' || named.some((name) => name.includes('*'))) return undefined;
  return [...new Set([...(permissions === undefined ? READING : GRANTED[permissions]), ...named])];
}

/** `run_shell_command(npm test *)` → the tool and what its command begins with. */
function asked(rule: string): Pick<Rule, 'toolName' | 'commandPrefix'> {
  const prefix = /^run_shell_command\((.+)\)$/.exec(rule)?.[1];
  if (prefix === undefined) return { toolName: rule };
  return { toolName: SHELL, commandPrefix: prefix.replace(/(?: |:)\*$/, '').trim() };
}

function rulesOf(order: LaunchOrder): Rule[] {
  const { permissions } = order;
  const servers = permissions === 'read-only' ? [] : order.mcpServers;
  return [
    { decision: 'deny', priority: 1, toolName: '*' },
    { decision: 'allow', priority: PRESET, toolName: permissions === undefined ? READING : GRANTED[permissions] },
    { decision: 'deny', priority: UNASKED, toolName: LEFT_OUT },
    ...servers.map(({ name }): Rule => ({ decision: 'allow', priority: PRESET, mcpName: name, toolName: '*' })),
    ...toolRules(order.allowedTools).map((rule): Rule => ({ decision: 'allow', priority: ASKED, ...asked(rule) })),
    ...toolRules(order.deniedTools).map((rule): Rule => ({ decision: 'deny', priority: DENY, ...asked(rule) })),
  ];
}

function written(rule: Rule): string {
  // A command whose beginning alone is named must not write where its output goes.
  const shell =
    rule.commandPrefix === undefined &&
    rule.mcpName === undefined &&
    [rule.toolName].flat().some((name) => name === SHELL || name === '*');
  const fields = {
    ...rule,
    ...(rule.decision === 'allow' && shell ? { allowRedirection: true } : {}),
    ...(rule.decision === 'deny' ? { denyMessage: 'keyless-agent was not told to allow this.' } : {}),
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
  return `[[rule]]\n${lines.join('\n')}\n`;
}

/** The policy file. JSON strings, numbers and lists are TOML as they are. */
export function policy(order: LaunchOrder): string {
  return rulesOf(order).map(written).join('\n');
}
