/**
 * What of the inputs only Gemini CLI can judge: its tool rules, its names of MCP servers, its arguments.
 *
 * In: Inputs → out: faults. No host is contacted.
 * Trap: a policy with one malformed rule is ignored as a whole, and with it every denial; so a rule is accepted only in a known form.
 * Spec: https://geminicli.com/docs/cli/cli-reference/
 */
import type { Inputs } from '../../core/inputs.ts';
import { type AllowedFlag, checkArguments, checkReadOnly } from '../check-inputs.ts';
import { toolRules } from '../tool-rules.ts';
import { READING, RULE } from './policy.ts';

export const TOOL_EXAMPLE = 'write_file, replace, run_shell_command(npm test)';

const ALLOWED: Readonly<Record<string, AllowedFlag>> = { '--screen-reader': 'alone' };

const OUR_STREAM = 'leave it out: the stream is read by keyless-agent';
const REFUSALS: Readonly<Record<string, string>> = {
  '-m': 'model: gemini-2.5-pro',
  '--model': 'model: gemini-2.5-pro',
  '-p': 'task: …',
  '--prompt': 'task: …',
  '-y': 'agent-permissions: full',
  '--yolo': 'agent-permissions: full',
  '--approval-mode': 'agent-permissions: read-only | edit | full',
  '--allowed-tools': `allowed-tools: ${TOOL_EXAMPLE}`,
  '--policy': `allowed-tools: ${TOOL_EXAMPLE}`,
  '--admin-policy': 'denied-tools: web_fetch, run_shell_command(git push)',
  '--allowed-mcp-server-names': 'mcp-config: \'{"mcpServers":{…}}\'',
  '-r': 'resume: …   (the session artifact of an earlier run)',
  '--resume': 'resume: …   (the session artifact of an earlier run)',
  '-o': OUR_STREAM,
  '--output-format': OUR_STREAM,
};

/** Tells every fault in what only Gemini CLI can judge. */
export function checkInputs(inputs: Inputs): void {
  for (const name of ['allowed-tools', 'denied-tools']) {
    for (const rule of toolRules(inputs.list(name))) {
      if (RULE.test(rule) || rule.startsWith('-')) continue;
      inputs.fault(name, `"${rule.slice(0, 60)}" is not a tool rule of Gemini CLI.`, `${name}: ${TOOL_EXAMPLE}`);
    }
  }
  checkReadOnly(inputs, READING);
  checkArguments(inputs, ALLOWED, REFUSALS);
}
