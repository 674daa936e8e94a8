/** `keyless-agent publish`: publishes what a review wrote down, with the token of the host. No agent, no cloud. */
import { type Door, platformOf } from '../flow/door.ts';
import { readShellInputs } from '../flow/read-inputs.ts';
import { conductPublish } from '../flow/review/conduct-publish.ts';

/** For a word without its flag. */
const EXAMPLE = '--review-file .keyless-agent/review.json';

export async function publish(door: Door, words: readonly string[]): Promise<number> {
  const platform = platformOf(door.env);
  const { inputs } = readShellInputs(words, [], { platform, env: door.env }, EXAMPLE);
  const host = door.createHost({ platform, env: door.env, cwd: door.cwd, log: 'stderr' });
  try {
    const { exit, report } = await conductPublish({ inputs, platform, host }, platform.id === 'github');
    if (report.review?.url !== undefined) door.print(`${report.review.url}\n`);
    return exit;
  } finally {
    host.close();
  }
}
