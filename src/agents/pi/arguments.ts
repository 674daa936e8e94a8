/**
 * What only Pi can judge of the inputs: its few harmless flags, its tools' names, and what it does not speak.
 *
 * In: Inputs → out: faults. No host is contacted.
 * Trap: a rule with a pattern can be held for the shell and for allowing only; a denied pattern would be evaded with a quote.
 */
import type { Inputs } from '../../core/inputs.ts';
import { checkArguments, checkSubscription } from '../check-inputs.ts';
import { toolRules } from '../tool-rules.ts';
import { READING, readRule, SHELL } from './tools.ts';

const ALLOWED = { '--thinking': /^(off|minimal|low|medium|high|xhigh|max)$/ };

const REFUSALS: Readonly<Record<string, string>> = {
  '--api-key': 'api-key: ${{ secrets.MODEL_KEY }}   with backend: …',
  '--model': 'model: …',
  '--provider': 'backend: …',
  '--tools': 'allowed-tools: read, edit, bash(npm test)',
  '--exclude-tools': 'denied-tools: bash',
  '--append-system-prompt': 'system-prompt: …',
  '--continue': 'resume: ${{ steps.first.outputs.session }}',
  '--session': 'resume: ${{ steps.first.outputs.session }}',
  '--approve': 'leave it out: it runs code of the repository beside the credential',
  '--extension': 'leave it out: it runs in the process that holds the credential',
};

function checkTools(inputs: Inputs): void {
  const readOnly = inputs.text('agent-permissions') === 'read-only';
  for (const text of toolRules(inputs.list('allowed-tools'))) {
    const rule = readRule(text);
    if (!rule) {
      inputs.fault(
        'allowed-tools',
        'Pi has the tools read, grep, find, ls, edit, write and bash.',
        'allowed-tools: edit, bash(npm test)',
      );
    } else if (rule.only !== undefined && rule.tool !== SHELL) {
      inputs.fault(
        'allowed-tools',
        `Only bash takes a rule in parentheses; ${rule.tool} does not.`,
        `allowed-tools: ${rule.tool}`,
      );
    } else if (readOnly && !READING.some((tool) => tool === rule.tool)) {
      inputs.fault(
        'allowed-tools',
        `read-only means no ${rule.tool}.`,
        `agent-permissions: ${rule.tool === SHELL ? 'full' : 'edit'}   (or leave ${rule.tool} out)`,
      );
    }
  }
  for (const text of toolRules(inputs.list('denied-tools'))) {
    const rule = readRule(text);
    if (rule && rule.only === undefined) continue;
    inputs.fault(
      'denied-tools',
      rule
        ? 'A denied pattern could be evaded; a tool is denied as a whole.'
        : 'Pi has the tools read, grep, find, ls, edit, write and bash.',
      `denied-tools: ${rule?.tool ?? SHELL}`,
    );
  }
}

/** Tells every fault in what only Pi can judge. */
export function checkInputs(inputs: Inputs): void {
  checkArguments(inputs, ALLOWED, REFUSALS);
  checkTools(inputs);
  checkSubscription(inputs, 'Pi');
  if (/claude/i.test(inputs.text('model') ?? '') && inputs.given('workload-identity-provider')) {
    inputs.fault(
      'model',
      'On Vertex AI Pi speaks to Gemini models only.',
      'model: gemini-2.5-pro   (or agent: claude-code)',
    );
  }
}
