/**
 * What OpenCode may do, as its `permission` configuration.
 *
 * In: preset, allowed and denied tools, MCP servers → out: rules. No host is contacted.
 * Traps: the last rule that fits wins, so the order of the keys is the order of the rules; what would be asked is rejected in a job
 * and ends the run without a word, so nothing is ever left to be asked; a tool without patterns refuses the whole configuration
 * when it is given one; hooks below .git run in later steps, so no preset but full lets the agent write there.
 * Spec: https://opencode.ai/docs/permissions
 */
import type { Inputs } from '../../core/inputs.ts';
import type { LaunchOrder, Permissions } from '../../core/launch.ts';
import { toolRules } from '../tool-rules.ts';

type Action = 'allow' | 'deny';
type Rules = Record<string, Action | Record<string, Action>>;

const READING: Rules = {
  '*': 'deny',
  read: { '*': 'allow', '*.env': 'deny', '*.env.*': 'deny', '*.env.example': 'allow' },
  glob: 'allow',
  grep: 'allow',
  list: 'allow',
  todowrite: 'allow',
  external_directory: 'deny',
};

const GRANTED: Readonly<Record<Permissions, Rules>> = {
  'read-only': READING,
  edit: { ...READING, edit: { '*': 'allow', '.git': 'deny', '.git/*': 'deny', '*/.git/*': 'deny' } },
  full: { '*': 'allow' },
};

/** These take no pattern. */
const FLAT = ['todowrite', 'question', 'webfetch', 'websearch', 'doom_loop'];

/** Tools that are one permission, and names people know from elsewhere. */
const NAMES: Readonly<Record<string, string>> = {
  write: 'edit',
  patch: 'edit',
  apply_patch: 'edit',
  multiedit: 'edit',
  ls: 'list',
  todoread: 'todowrite',
};

interface Rule {
  readonly permission: string;
  readonly pattern?: string;
}

function read(rule: string): Rule {
  const [, name = rule, pattern] = /^([^(]+)\(([\s\S]*)\)$/.exec(rule.trim()) ?? [];
  const known = name.trim().toLowerCase();
  const permission = NAMES[known] ?? (/^[a-z]+$/.test(known) ? known : name.trim());
  return pattern === undefined || pattern === '*' ? { permission } : { permission, pattern };
}

/** Puts a rule after all that are there. */
function add(rules: Rules, { permission, pattern }: Rule, action: Action): void {
  const before = rules[permission];
  delete rules[permission];
  if (pattern === undefined || FLAT.includes(permission)) {
    rules[permission] = action;
    return;
  }
  // What is not named keeps what the general rule says of it.
  const general = typeof before === 'string' ? before : (rules['*'] as Action);
  const patterns: Record<string, Action> = typeof before === 'object' ? { ...before } : { '*': general };
  delete patterns[pattern];
  rules[permission] = { ...patterns, [pattern]: action };
}

/** The tools of a server are named after it. */
const toolsOf = (server: string): string => `${server.replace(/[^a-zA-Z0-9_-]/g, '_')}_*`;

export function permissionRules(order: LaunchOrder): Rules {
  const rules = structuredClone(GRANTED[order.permissions ?? 'read-only']);
  if (order.permissions !== 'read-only') {
    for (const { name } of order.mcpServers) add(rules, { permission: toolsOf(name) }, 'allow');
  }
  for (const rule of toolRules(order.allowedTools)) add(rules, read(rule), 'allow');
  for (const rule of toolRules(order.deniedTools)) add(rules, read(rule), 'deny');
  return rules;
}

/** Tells of rules that OpenCode cannot hold. */
export function checkRules(inputs: Inputs): void {
  for (const rule of toolRules(inputs.list('allowed-tools')).map(read)) {
    if (rule.pattern === undefined || !FLAT.includes(rule.permission)) continue;
    inputs.fault(
      'allowed-tools',
      `OpenCode allows ${rule.permission} as a whole or not at all.`,
      `allowed-tools: ${rule.permission}`,
    );
  }
}
