/**
 * `keyless-agent check`: the least-privilege check alone. A table on standard output, or with `--json` the findings alone.
 * Trap: flags that several files follow are not inputs of other commands, so their words are read here.
 */
import { conductCheck } from '../flow/conduct-check.ts';
import { type Door, platformOf } from '../flow/door.ts';
import { readShellInputs } from '../flow/read-inputs.ts';

const FLAGS = ['json', 'online', 'offline'];

export async function check(door: Door, words: readonly string[]): Promise<number> {
  const platform = platformOf(door.env);
  const { inputs, extra } = readShellInputs(withFiles(words), FLAGS, { platform, env: door.env });
  const json = extra.has('json');
  const host = door.createHost({ platform, env: door.env, cwd: door.cwd, log: json ? 'stderr' : 'stdout' });
  try {
    if (extra.has('online') && extra.has('offline')) {
      inputs.fault('--offline', '--online and --offline are both given.', 'one of them, or none');
    }
    const reach = extra.has('offline') ? 'offline' : extra.has('online') ? 'online' : undefined;
    const ask = { inputs, platform, host, stdin: door.stdin, reach } as const;
    const told = await conductCheck(ask, { onGitHub: platform.id === 'github', json });
    if (told.json !== undefined) door.print(told.json);
    for (const path of told.written) host.log.line(`written: ${path}`);
    return told.exit;
  } finally {
    host.close();
  }
}

/** `--policy A B --policy C` as one list, which an input is. */
function withFiles(words: readonly string[]): readonly string[] {
  const files: string[] = [];
  const others: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.startsWith('--policy=')) files.push(word.slice('--policy='.length));
    else if (word === '--policy') {
      while (words[at + 1] !== undefined && !words[at + 1]!.startsWith('--')) files.push(words[++at]!);
    } else others.push(word);
  }
  const asked = words.some((word) => word === '--policy' || word.startsWith('--policy='));
  if (!asked) return words;
  // Without a file the flag is told as one that has no value.
  return [...others, '--policy', ...(files.length > 0 ? [files.join('\n')] : [])];
}
