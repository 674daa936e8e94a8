/** One command from its inputs to its exit status: walk, tell, give back. Shared by the action and the shell. */
import type { Host } from '../core/host.ts';
import type { Inputs } from '../core/inputs.ts';
import type { Report } from '../core/report.ts';
import { secretsToHide } from '../process/environment.ts';
import { type JourneyAsk, type Use, walk } from './index.ts';
import { allInputs } from './read-inputs.ts';
import { takeSecrets } from './read-secrets.ts';
import { RESULTS_DIR_STATE } from './results-state.ts';
import { type Told, tellPlan, tellResult } from './tell-result.ts';

export interface Conducted extends Told {
  readonly report: Report;
  readonly exit: number;
}

/**
 * @param use what the command does with a checked credential
 * @param onGitHub results belong under RUNNER_TEMP and in the job summary
 */
export async function conduct(ask: JourneyAsk, use: Use, onGitHub: boolean): Promise<Conducted> {
  const { host, inputs } = ask;
  hideSecrets(inputs, host);
  const { report, results } = await walk(ask, use);
  if (inputs.flag('dry-run') && !report.error) {
    tellPlan(report, host);
    return { report, exit: 0 };
  }
  const told = await tellResult(report, results, host, onGitHub, ask.printed);
  if (results !== undefined) host.voice.saveState(RESULTS_DIR_STATE, '');
  return { ...told, report, exit: report.exit };
}

/** Everything secret that was given to us is hidden before anything is said. */
export function hideSecrets(inputs: Inputs, host: Host): void {
  hideStepSecrets(host);
  takeSecrets(inputs, allInputs(), host);
}

/** Whatever the step's environment holds that looks like a key is redacted from the first line on. */
function hideStepSecrets(host: Host): void {
  // `bedrock-credential: session-keys` is named like a key and is none; masking it would blank the words in every log.
  const plain = allInputs().filter((spec) => spec.type !== 'secret');
  const open = new Set(plain.map((spec) => `INPUT_${spec.name.toUpperCase().replaceAll('-', '_')}`));
  // Our templates hand secrets over by the name of their variable, so what their own variables hold is none.
  const isOpen = (name: string): boolean => open.has(name) || name.startsWith('KEYLESS_WITH_');
  const named = Object.entries(host.env).filter(([name]) => !isOpen(name.toUpperCase().replaceAll('-', '_')));
  for (const secret of secretsToHide(Object.fromEntries(named))) host.hide(secret);
}
