/** `check` from its inputs to its exit status: walk, tell. Shared by the action and the shell. */

import { jsonFindings } from '../report/json.ts';
import { type CheckAsk, checkRun } from './check-run.ts';
import { hideSecrets } from './conduct.ts';
import { contextOf } from './make-plan.ts';
import { RESULTS_DIR_STATE } from './results-state.ts';
import { tellCheck } from './tell-check.ts';
import { tellPlan } from './tell-result.ts';

export interface CheckConducted {
  readonly exit: number;
  /** What standard output gets; undefined: the table has been shown. */
  readonly json?: string | undefined;
  /** Paths of what was written. */
  readonly written: readonly string[];
}

/**
 * @param how.onGitHub the summary belongs to the job
 * @param how.json the terminal gets the JSON instead of the table
 */
export async function conductCheck(
  ask: CheckAsk,
  { onGitHub, json }: { readonly onGitHub: boolean; readonly json: boolean },
): Promise<CheckConducted> {
  const { host, inputs, platform } = ask;
  hideSecrets(inputs, host);
  const { report, results } = await checkRun(ask);
  if (inputs.flag('dry-run') && !report.error) {
    tellPlan(report, host);
    return { exit: 0, written: [] };
  }
  const { workspace } = contextOf(platform, host);
  const told = await tellCheck(report, { inputs, host, results, workspace, onGitHub, json });
  if (results !== undefined) host.voice.saveState(RESULTS_DIR_STATE, '');
  const written = [told.summaryPath, told.findingsPath, told.sarifPath].filter((path) => path !== undefined);
  return { exit: report.exit, json: json ? jsonFindings(report) : undefined, written };
}
