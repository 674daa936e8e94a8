/**
 * What `agent-args` may say to Claude Code: flags that change how it thinks, none that changes what it may do or obey.
 *
 * In: Inputs → out: faults. No host is contacted.
 * Traps: several of the CLI's flags are variadic and add up when they are given twice; it has more flags than its help tells of, so
 * only what is known to be harmless is let through.
 * Spec: https://code.claude.com/docs/en/cli-reference
 */
import type { Inputs } from '../../core/inputs.ts';
import { type AllowedFlag, checkArguments, checkReadOnly } from '../check-inputs.ts';
import { READING } from './launch.ts';

/** Of the permission modes those that only narrow what is allowed, or widen it to edits. */
const ALLOWED: Readonly<Record<string, AllowedFlag>> = {
  '--agent': /^[\w-]+$/,
  '--agents': /^\s*\{/,
  '--autocompact': /^(auto|\d+)$/,
  '--betas': /^[\w.,-]+$/,
  '--effort': /^(low|medium|high|xhigh|max)$/,
  '--exclude-dynamic-system-prompt-sections': 'alone',
  '--permission-mode': /^(acceptEdits|default|dontAsk|manual|plan)$/,
  '--tools': 'value',
};

const TOOLS = 'allowed-tools: Edit, Write, Bash(npm test)   (name what it needs)';
const SYSTEM_PROMPT = 'system-prompt: …   (the text itself)';
const STREAM = 'leave it out: the stream is read by keyless-agent';
const SESSION = 'resume: ${{ steps.first.outputs.session }}   (or task: … with what the agent must know)';

const REFUSALS: Readonly<Record<string, string>> = {
  '--': 'task: …',
  '--agents': "agent-args: --agents '{…}'   (the JSON itself; the change under review could have written a file)",
  '--allow-dangerously-skip-permissions': TOOLS,
  '--allowed-tools': TOOLS,
  '--allowedTools': TOOLS,
  '--append-system-prompt': SYSTEM_PROMPT,
  '--append-system-prompt-file': SYSTEM_PROMPT,
  '--continue': SESSION,
  '--dangerously-skip-permissions': TOOLS,
  '--debug': 'leave it out; the transcript holds every step',
  '--debug-file': 'leave it out; the transcript holds every step',
  '--disallowed-tools': 'denied-tools: Bash(git push *)',
  '--disallowedTools': 'denied-tools: Bash(git push *)',
  '--fallback-model': 'model: …   (and allowed-models: … for others)',
  '--json-schema': "json-schema: '{…}'",
  '--max-budget-usd': 'max-cost-usd: 2.50',
  '--max-turns': 'max-turns: 30',
  '--mcp-config': 'mcp-config: \'{"mcpServers":{…}}\'',
  '--model': 'model: us.anthropic.claude-sonnet-4-5-20250929-v1:0',
  '--output-format': STREAM,
  '--permission-mode': TOOLS,
  '--resume': SESSION,
  '--system-prompt-file': SYSTEM_PROMPT,
  '-c': SESSION,
  '-p': STREAM,
  '-r': SESSION,
};

/** Several of them add up in the CLI: what a preset takes away would be given back. */
const PRESET_DECIDES = /(^|\s)--(tools|permission-mode)([\s=]|$)/;

/** Tells every fault in what only Claude Code can judge. */
export function checkInputs(inputs: Inputs): void {
  checkReadOnly(inputs, READING);
  checkArguments(inputs, ALLOWED, REFUSALS);
  if (inputs.given('agent-permissions') && PRESET_DECIDES.test(inputs.text('agent-args') ?? '')) {
    inputs.fault(
      'agent-args',
      '--tools and --permission-mode say what the agent may do, and so does agent-permissions.',
      'one of them',
    );
  }
}
