/** One command from its inputs to its exit status: walk, tell, give back. Shared by the action and the shell. */
import { dirname, join, resolve } from 'node:path';
import type { Host } from '../core/host.ts';
import type { Report } from '../core/report.ts';
import { secretsToHide } from '../process/environment.ts';
import { type JourneyAsk, type Use, walk } from './index.ts';
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
  hideStepSecrets(host);
  const isDryRun = inputs.flag('dry-run');
  const results = ask.command === 'run' && !isDryRun ? resultsDir(ask) : '';
  if (results !== '') host.files.makePrivateDir(results);
  const report = await walk(ask, results, use);
  if (isDryRun && !report.error) {
    tellPlan(report, host);
    return { report, exit: 0 };
  }
  const told = await tellResult(report, results, host, onGitHub);
  host.http.close();
  return { ...told, report, exit: report.exit };
}

/** Whatever the step's environment holds that looks like a key is redacted from the first line on. */
export function hideStepSecrets(host: Host): void {
  for (const secret of secretsToHide(host.env)) host.hide(secret);
}

/** Where report, transcript and summary stay after the run: what the user named, or a new folder beside our private one. */
function resultsDir({ inputs, host }: JourneyAsk): string {
  const named = inputs.text('output-dir');
  return named === undefined
    ? join(dirname(host.files.privateDir()), `keyless-agent-results-${host.random(6)}`)
    : resolve(host.env.GITHUB_WORKSPACE ?? host.cwd, named);
}
