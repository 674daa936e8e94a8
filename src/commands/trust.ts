/** `keyless-agent trust print` and `trust check FILE`: the trust this job should have, and whom an existing one lets in. */
import { hideSecrets } from '../flow/conduct.ts';
import { type Door, platformOf } from '../flow/door.ts';
import { readShellInputs } from '../flow/read-inputs.ts';
import { checkTrust } from '../flow/trust/check-trust.ts';
import { faulty, stopOnFaults } from '../flow/trust/claims.ts';
import { printTrustOf } from '../flow/trust/print-trust.ts';
import type { TrustFormat } from '../flow/trust/text.ts';
import { takeFlags } from '../flow/trust/words.ts';

const USAGE = 'keyless-agent trust print [flags], or keyless-agent trust check FILE [flags]';

/** @returns the exit status: 0, or 5 when `check` finds the trust not tight */
export async function trust(door: Door, words: readonly string[]): Promise<number> {
  const { own, plain, rest } = takeFlags(words);
  const platform = platformOf(door.env);
  const { inputs } = readShellInputs(rest, [], { platform, env: door.env });
  stopOnFaults(inputs);
  const [verb, file, ...more] = plain;
  if ((verb !== 'print' && verb !== 'check') || more.length > 0 || (verb === 'print' && file !== undefined)) {
    throw faulty('trust', verb === undefined ? 'print or check is missing.' : 'These words are not understood.', USAGE);
  }
  if (verb === 'check' && file === undefined)
    throw faulty('trust check', 'The file is missing.', 'keyless-agent trust check trust.json --claims claims.json');
  const host = door.createHost({ platform, env: door.env, cwd: door.cwd, log: 'stderr' });
  try {
    hideSecrets(inputs, host);
    const ask = { inputs, platform, host, stdin: () => door.stdin(), cloud: own.cloud, claims: own.claims };
    if (verb === 'print') {
      const format: TrustFormat = own.format ?? 'json';
      door.print(host.redact(await printTrustOf({ ...ask, format, machine: own.json })));
      return 0;
    }
    const { text, exit } = await checkTrust({ ...ask, file: file!, machine: own.json });
    door.print(host.redact(text));
    return exit;
  } finally {
    host.close();
  }
}
