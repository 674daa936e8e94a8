/** Which hold on the agent is asked for, what this machine gives of it, and what the least-privilege check is told of it. */
import type { Host } from '../core/host.ts';
import type { Inputs } from '../core/inputs.ts';
import type { IsolationFacts } from '../privilege/check.ts';
import type { Isolation, IsolationAsk } from '../process/isolation/index.ts';

export function isolationAsked(inputs: Inputs): IsolationAsk['asked'] {
  return (inputs.text('isolation') ?? 'auto') as IsolationAsk['asked'];
}

/** What a run would be held by on this machine: tried, and let go again. @throws KeylessError `isolation-unavailable` */
export async function tryIsolation(inputs: Inputs, workspace: string, host: Host): Promise<Isolation> {
  const { isolate } = await import('../process/isolation/index.ts');
  const ask = { asked: isolationAsked(inputs), workspace, writable: false, reads: [], hides: [] };
  const held = await isolate(ask, host);
  await held.close();
  return held;
}

export function isolationFacts({ mode, ownNetwork, refused }: Isolation, inputs: Inputs): IsolationFacts {
  return {
    mode,
    ownNetwork,
    allowHosts: inputs.list('allow-hosts'),
    refused: refused.length === 0 ? undefined : refused.join('; '),
  };
}
