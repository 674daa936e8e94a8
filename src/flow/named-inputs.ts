/** Files that inputs name, as far as they have to come from the base of a change: read before the plan is made. */
import type { RepoConfig } from '../core/agent-inputs.ts';
import type { RunContext } from '../core/context.ts';
import type { Host } from '../core/host.ts';
import type { Inputs } from '../core/inputs.ts';
import { BASELINE } from './privilege-inputs.ts';

const MOST_BYTES = 10 * 1024 * 1024;

/** Inputs that name a file, or (with JSON) hold its text themselves. */
const NAMING = ['task-file', 'mcp-config', 'jwt-jwks'] as const;

/**
 * By the path as written. Empty when no input names a file, which is the usual case and costs nothing.
 * @throws KeylessError `input-invalid`
 */
export async function readNamedInputs(
  inputs: Inputs,
  context: () => RunContext,
  host: Host,
): Promise<ReadonlyMap<string, string>> {
  const files = NAMING.flatMap((input) => {
    const path = inputs.text(input)?.trim();
    return path === undefined || path === '-' || path.startsWith('{') ? [] : [{ input, path, maxBytes: MOST_BYTES }];
  });
  const baseline = inputs.text(BASELINE)?.trim();
  const accepted = baseline === undefined ? [] : [{ input: BASELINE, path: baseline, maxBytes: MOST_BYTES }];
  if (files.length + accepted.length === 0) return new Map();
  const { readFromBase } = await import('./repo/index.ts');
  const texts = await readFromBase(files, context(), inputs.text('repo-config') as RepoConfig | undefined, host);
  // Whoever trusts the instructions of a change does not let it accept its own findings.
  return new Map([...texts, ...(await readFromBase(accepted, context(), undefined, host))]);
}
