/**
 * `keyless-agent review`: an agent reads a change and only reads. Progress on standard error, the findings on standard output.
 * Trap: in a `run:` step of a CI job standard output is the job log, where a stranger's words could be commands.
 */
import { type Door, platformOf } from '../flow/door.ts';
import { readShellInputs } from '../flow/read-inputs.ts';
import { conductReview } from '../flow/review/conduct-review.ts';
import { reviewAnswer } from '../flow/review/review-answer.ts';

/** For a word without its flag. */
const EXAMPLE = '--range main..HEAD   (or --staged)';

export async function review(door: Door, words: readonly string[]): Promise<number> {
  const platform = platformOf(door.env);
  const { inputs, extra } = readShellInputs(words, ['json'], { platform, env: door.env }, EXAMPLE);
  const host = door.createHost({ platform, env: door.env, cwd: door.cwd, log: 'stderr' });
  try {
    const told = await conductReview(
      { inputs, platform, host, stdin: door.stdin, printed: true },
      platform.id === 'github',
    );
    if (told.report.review) door.print(reviewAnswer(told.report.review, extra.has('json')));
    const { file, codeQuality } = told.report.review ?? {};
    for (const path of [file, codeQuality, told.summaryPath, told.reportPath])
      if (path) host.log.line(`written: ${path}`);
    return told.exit;
  } finally {
    host.close();
  }
}
