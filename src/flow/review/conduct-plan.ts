/** `plan` from its inputs to its exit status: the parts of a change, for the CI system's own matrix. No agent, no cloud. */
import { counted } from '../../kit/counted.ts';
import { shardNames } from '../../review/shards.ts';
import { type Conducted, hideSecrets } from '../conduct.ts';
import { endInReport } from '../index.ts';
import { contextOf } from '../make-plan.ts';
import { beginJourney } from '../make-report.ts';
import { tellResult } from '../tell-result.ts';
import { takeToken } from './forges.ts';
import { lookAtChange, type ReviewAsk } from './prepare.ts';

/** @param onGitHub the summary belongs to the job */
export async function conductPlan(ask: ReviewAsk, onGitHub: boolean): Promise<Conducted> {
  const { host, inputs } = ask;
  const journey = beginJourney('plan', host, ask.platform.id);
  hideSecrets(inputs, host);
  const report = await endInReport(journey, host, async () => {
    const { plan, left } = await lookAtChange(ask, contextOf(ask.platform, host), takeToken(ask));
    journey.shards = shardNames(plan);
    // Long lines are cut in a file that is reviewed.
    const whole = left.filter(({ why }) => why !== 'long-lines');
    journey.notes.push(
      `${counted(plan.shards.length, 'part')} of at most ${plan.budgetBytes} bytes; ${counted(whole.length, 'file')} left out.`,
    );
  });
  const told = await tellResult(report, undefined, host, onGitHub);
  return { ...told, report, exit: report.exit };
}
