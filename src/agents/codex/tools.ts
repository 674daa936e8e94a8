/**
 * What Codex may do: a preset and the tools named → its sandbox, its features.
 *
 * In: LaunchOrder → out: configuration. No host is contacted.
 * Traps: Codex reads files with its shell alone, so without the shell it sees what the task says and no more; apply_patch cannot be
 * taken away, but writes nothing in a read-only sandbox; without exclude_slash_tmp the shell may write in all of /tmp, where our own
 * folders may lie.
 * Spec: https://developers.openai.com/codex/security, https://developers.openai.com/codex/config-reference
 */
import type { LaunchOrder } from '../../core/launch.ts';
import { toolRules } from '../tool-rules.ts';
import type { Toml } from './toml.ts';

/** Tools by the names Codex gives them. */
export const ALLOWABLE = ['exec_command', 'apply_patch', 'web_search'] as const;
export const DENIABLE = [...ALLOWABLE, 'view_image', 'spawn_agent'] as const;

export type Sandbox = 'read-only' | 'workspace-write' | 'danger-full-access';

export interface Powers {
  readonly sandbox: Sandbox;
  readonly shell: boolean;
  readonly config: Readonly<Record<string, Toml>>;
  readonly features: Readonly<Record<string, boolean>>;
}

function sandboxOf(order: LaunchOrder, allowed: readonly string[], denied: readonly string[]): Sandbox {
  const { permissions } = order;
  if (permissions === 'read-only' || denied.includes('apply_patch')) return 'read-only';
  if (permissions === 'full') return 'danger-full-access';
  return permissions === 'edit' || allowed.includes('apply_patch') ? 'workspace-write' : 'read-only';
}

export function powersOf(order: LaunchOrder): Powers {
  const allowed = toolRules(order.allowedTools);
  const denied = toolRules(order.deniedTools);
  const reading = order.permissions === 'read-only';
  const sandbox = sandboxOf(order, allowed, denied);
  const shell = !reading && !denied.includes('exec_command');
  const asksWeb = order.permissions === 'full' || allowed.includes('web_search');
  const web = asksWeb && !reading && !denied.includes('web_search');
  return {
    sandbox,
    shell,
    config: {
      sandbox_mode: sandbox,
      approval_policy: 'never',
      web_search: web ? 'live' : 'disabled',
      ...(reading || denied.includes('spawn_agent') ? { agents: { enabled: false } } : {}),
      sandbox_workspace_write: { exclude_slash_tmp: true, network_access: false },
    },
    features: {
      shell_tool: shell,
      view_image: !denied.includes('view_image'),
    },
  };
}
