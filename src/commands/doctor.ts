/** `keyless-agent doctor`: what this job's environment allows, a line a fact. */

import { hideSecrets } from '../flow/conduct.ts';
import { type Door, platformOf } from '../flow/door.ts';
import { examine } from '../flow/examine.ts';
import { readShellInputs } from '../flow/read-inputs.ts';

const MARKS = { ok: '✓', bad: '✗', note: '·' } as const;

export async function doctor(door: Door, words: readonly string[]): Promise<number> {
  const platform = platformOf(door.env);
  const { inputs } = readShellInputs(words, [], { platform, env: door.env });
  const host = door.createHost({ platform, env: door.env, cwd: door.cwd, log: 'stdout' });
  try {
    hideSecrets(inputs, host);
    const error = await examine({ command: 'doctor', inputs, platform, host, stdin: door.stdin }, (line) =>
      host.log.line(`${MARKS[line.mark]} ${line.title.padEnd(14)} ${line.says}`),
    );
    return error?.exit ?? 0;
  } finally {
    host.close();
  }
}
