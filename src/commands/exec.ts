/** `keyless-agent exec … -- COMMAND`: the command gets the credential, its output is redacted, its exit status is ours. */
import { constants } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import type { Host } from '../core/host.ts';
import type { Exit } from '../core/launch.ts';
import { conduct } from '../flow/conduct.ts';
import { type Door, platformOf } from '../flow/door.ts';
import { readShellInputs } from '../flow/read-inputs.ts';
import { useExec } from '../flow/use-exec.ts';

export async function exec(door: Door, words: readonly string[]): Promise<number> {
  const platform = platformOf(door.env);
  const { inputs, rest } = readShellInputs(words, [], { platform, env: door.env });
  if (rest.length === 0)
    inputs.fault('--', '`exec` needs a command.', 'keyless-agent exec --role-to-assume … -- COMMAND ARGUMENTS');
  const host = door.createHost({ platform, env: door.env, cwd: door.cwd, log: 'stderr' });
  const [file] = rest;
  if (file !== undefined && !isThere(file, host))
    inputs.fault('--', `There is no command "${file}".`, 'keyless-agent exec … -- COMMAND ARGUMENTS');
  try {
    const ask = { command: 'exec', inputs, platform, host, stdin: door.stdin } as const;
    let ended: Exit | undefined;
    const told = await conduct(
      ask,
      useExec(ask, rest, (exit) => {
        ended = exit;
      }),
      platform.id === 'github',
    );
    return told.exit === 0 ? statusOf(ended) : told.exit;
  } finally {
    host.close();
  }
}

/** Told before anything is asked for. On Windows the system alone knows what a name stands for, so the start tells. */
function isThere(file: string, host: Host): boolean {
  if (host.platform === 'win32') return true;
  if (file.includes('/')) return host.files.exists(resolve(host.cwd, file));
  return (host.env.PATH ?? '').split(delimiter).some((folder) => host.files.exists(join(folder, file)));
}

/** As a shell says it: the code, or 128 and the signal's number. */
function statusOf(exit: Exit | undefined): number {
  if (!exit) return 0;
  if (exit.code !== undefined) return exit.code;
  return 128 + (constants.signals[exit.signal as NodeJS.Signals] ?? 0);
}
