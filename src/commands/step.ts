/**
 * The action step: with a task it runs the agent, without one it authenticates the later steps of the job; with `check: true` it
 * only checks, whatever else is given; `mode` makes it review a change, publish a review, or plan one.
 */
import type { LiveHost } from '../core/door.ts';
import { type Conducted, conduct } from '../flow/conduct.ts';
import type { Platform } from '../flow/door.ts';
import { readActionInputs } from '../flow/read-inputs.ts';
import type { conductPublish } from '../flow/review/conduct-publish.ts';
import { useAuth } from '../flow/use-auth.ts';

/** @returns the exit status */
export async function step(platform: Platform, host: LiveHost): Promise<number> {
  const inputs = readActionInputs(platform, host.env);
  if (inputs.flag('check')) {
    try {
      const { conductCheck } = await import('../flow/conduct-check.ts');
      return (await conductCheck({ inputs, platform, host }, { onGitHub: true, json: false })).exit;
    } finally {
      host.close();
    }
  }
  const mode = inputs.text('mode');
  if (mode !== undefined && mode !== 'run') {
    try {
      return (await inMode(mode, { inputs, platform, host })).exit;
    } finally {
      host.close();
    }
  }
  const isRun = inputs.given('task') || inputs.given('task-file');
  try {
    const command = isRun ? 'run' : 'auth';
    const ask = { command, inputs, platform, host, hasPost: true } as const;
    const use = isRun ? (await import('../flow/use-run.ts')).useRun(ask) : useAuth(ask);
    const { exit } = await conduct(ask, use, true);
    return exit;
  } finally {
    // What `auth` made is for later steps: the post step gives it back.
    host.close({ keep: !isRun });
  }
}

async function inMode(mode: string, ask: Parameters<typeof conductPublish>[0]): Promise<Conducted> {
  if (mode === 'publish') return (await import('../flow/review/conduct-publish.ts')).conductPublish(ask, true);
  if (mode === 'plan') return (await import('../flow/review/conduct-plan.ts')).conductPlan(ask, true);
  return (await import('../flow/review/conduct-review.ts')).conductReview({ ...ask, hasPost: true }, true);
}
