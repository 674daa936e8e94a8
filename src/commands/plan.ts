/** `keyless-agent plan --shards`: the parts of a change as JSON on standard output, for a matrix. No agent, no cloud. */
import { type Door, platformOf } from '../flow/door.ts';
import { readShellInputs } from '../flow/read-inputs.ts';
import { conductPlan } from '../flow/review/conduct-plan.ts';

/** For a word without its flag. */
const EXAMPLE = '--shards --range main..HEAD';

export async function plan(door: Door, words: readonly string[]): Promise<number> {
  const platform = platformOf(door.env);
  const { inputs } = readShellInputs(words, ['shards'], { platform, env: door.env }, EXAMPLE);
  const host = door.createHost({ platform, env: door.env, cwd: door.cwd, log: 'stderr' });
  try {
    const { exit, report } = await conductPlan({ inputs, platform, host }, platform.id === 'github');
    if (report.shards) door.print(`${JSON.stringify(report.shards)}\n`);
    return exit;
  } finally {
    host.close();
  }
}
