/**
 * `keyless-agent run`: progress on standard error, the answer alone on standard output.
 * Trap: in a `run:` step of a CI job standard output is the job log, where the answer's own lines could be commands.
 */
import { answerText } from '../flow/answer-text.ts';
import { conduct } from '../flow/conduct.ts';
import { type Door, platformOf } from '../flow/door.ts';
import { readShellInputs } from '../flow/read-inputs.ts';
import { useRun } from '../flow/use-run.ts';

export async function run(door: Door, words: readonly string[]): Promise<number> {
  const platform = platformOf(door.env);
  const { inputs } = readShellInputs(words, [], { platform, env: door.env });
  const host = door.createHost({ platform, env: door.env, cwd: door.cwd, log: 'stderr' });
  try {
    const ask = { command: 'run', inputs, platform, host, stdin: door.stdin } as const;
    const told = await conduct(ask, useRun(ask), platform.id === 'github');
    const answer = answerText(told.report, platform.id !== 'shell');
    if (answer !== undefined && told.exit === 0) door.print(`${answer.trimEnd()}\n`);
    for (const path of [told.summaryPath, told.reportPath]) if (path) host.log.line(`written: ${path}`);
    return told.exit;
  } finally {
    host.close();
  }
}
