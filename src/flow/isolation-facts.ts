/** What the least-privilege check is told of the hold on the agent. Pure. */
import type { Inputs } from '../core/inputs.ts';
import type { IsolationFacts } from '../privilege/check.ts';
import type { Isolation } from '../process/isolation/index.ts';

export function isolationFacts({ mode, ownNetwork, refused }: Isolation, inputs: Inputs): IsolationFacts {
  return {
    mode,
    ownNetwork,
    allowHosts: inputs.list('allow-hosts'),
    refused: refused.length === 0 ? undefined : refused.join('; '),
  };
}
