/** `keyless-agent auth`: on GitHub exports to later steps, elsewhere writes `--env-file`. */
import { conduct } from '../flow/conduct.ts';
import { type Door, platformOf } from '../flow/door.ts';
import { readShellInputs } from '../flow/read-inputs.ts';
import { useAuth } from '../flow/use-auth.ts';

export async function auth(door: Door, words: readonly string[]): Promise<number> {
  const platform = platformOf(door.env);
  const { inputs } = readShellInputs(words, [], { platform, env: door.env });
  const host = door.createHost({ platform, env: door.env, cwd: door.cwd, log: 'stderr' });
  try {
    const ask = { command: 'auth', inputs, platform, host, stdin: door.stdin } as const;
    return (await conduct(ask, useAuth(ask), platform.id === 'github')).exit;
  } finally {
    host.close();
  }
}
