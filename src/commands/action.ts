/** The action step: with a task it runs the agent, without one it authenticates the later steps of the job. */
import { conduct } from '../flow/conduct.ts';
import { type Door, platformOf } from '../flow/door.ts';
import { readActionInputs } from '../flow/read-inputs.ts';
import { useAuth } from '../flow/use-auth.ts';

/** @returns the exit status */
export async function action(door: Door): Promise<number> {
  try {
    return await step(door);
  } catch (thrown) {
    const { text, exit } = (await import('../flow/last-resort.ts')).lastResort(thrown);
    door.print(text);
    return exit;
  }
}

async function step(door: Door): Promise<number> {
  const platform = platformOf(door.env);
  const host = door.createHost({ platform, env: door.env, cwd: door.env.GITHUB_WORKSPACE ?? door.cwd, log: 'stdout' });
  const inputs = readActionInputs(platform, host.env);
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
