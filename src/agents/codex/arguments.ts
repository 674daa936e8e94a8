/**
 * The inputs Codex reads, judged before anything is touched, and what `agent-args` may not say.
 *
 * In: Inputs → out: faults. No host is contacted.
 * Trap: `-c` sets any key of the configuration, the sandbox and the provider among them; only a few are let through.
 * Spec: https://developers.openai.com/codex/cli/reference
 */
import type { Inputs } from '../../core/inputs.ts';
import { checkArguments } from '../check-inputs.ts';
import { toolRules } from '../tool-rules.ts';
import { isOpen } from './schema.ts';
import { ALLOWABLE, DENIABLE } from './tools.ts';

const HARMLESS_KEY =
  /^(model_reasoning_effort|model_reasoning_summary|model_verbosity|model_context_window|model_auto_compact_token_limit|tool_output_token_limit)="?[A-Za-z0-9_-]+"?$/;

const ALLOWED = { '-c': HARMLESS_KEY, '--config': HARMLESS_KEY } as const;

const REFUSALS: Readonly<Record<string, string>> = {
  '-m': 'model: gpt-5.5-2026-04-23',
  '--model': 'model: gpt-5.5-2026-04-23',
  '-s': 'agent-permissions: edit   (or full)',
  '--sandbox': 'agent-permissions: edit   (or full)',
  '--full-auto': 'agent-permissions: edit',
  '--dangerously-bypass-approvals-and-sandbox': 'agent-permissions: full',
  '--yolo': 'agent-permissions: full',
  '--trust': 'leave it out: it would let the repository configure the agent',
  '--output-schema': "json-schema: '{…}'",
  '--search': 'allowed-tools: web_search',
};

/** Tells every fault in what only Codex can judge. */
export function checkInputs(inputs: Inputs): void {
  checkArguments(inputs, ALLOWED, REFUSALS);
  checkTools(inputs, 'allowed-tools', ALLOWABLE);
  checkTools(inputs, 'denied-tools', DENIABLE);
  const shell = toolRules(inputs.list('allowed-tools')).includes('exec_command');
  if (inputs.text('agent-permissions') === 'read-only' && shell) {
    inputs.fault(
      'allowed-tools',
      'read-only means no shell.',
      'leave agent-permissions out: the shell then only reads',
    );
  }
  checkSchema(inputs);
}

function checkTools(inputs: Inputs, input: string, known: readonly string[]): void {
  for (const rule of toolRules(inputs.list(input))) {
    if (known.includes(rule)) continue;
    inputs.fault(
      input,
      `"${rule.slice(0, 40)}" is no tool that Codex can be ${input === 'allowed-tools' ? 'allowed' : 'denied'} by name.`,
      `${input}: ${known.join(', ')}`,
    );
  }
}

/** Whether it is JSON at all has been judged for every agent. */
function checkSchema(inputs: Inputs): void {
  const text = inputs.text('json-schema');
  if (text === undefined) return;
  let schema: unknown;
  try {
    schema = JSON.parse(text);
  } catch {
    return;
  }
  if (schema === null || typeof schema !== 'object' || !isOpen(schema as Readonly<Record<string, unknown>>)) return;
  inputs.fault(
    'json-schema',
    'An object in it takes further properties; to such a schema the service cannot hold an answer.',
    'json-schema: …   (with "additionalProperties": false, and every property named)',
  );
}
