/**
 * The hold on the agent of one run: the strongest this machine gives, a way out for listed hosts, and what it is shown.
 *
 * In: a plan, what was asked for → out: an isolation that is proved before anything is exchanged. Hosts: those of `allow-hosts`.
 * Traps: an agent with a network of its own reaches our loopback only where a port is made reachable; a proxy variable for plain
 * http would send the requests to our own broker through it, so only https is led there; what another mode cannot hold is a
 * finding, never dropped in silence.
 */
import type { Socket } from 'node:net';
import { dirname, join } from 'node:path';
import type { Host } from '../core/host.ts';
import type { Inputs } from '../core/inputs.ts';
import { isOpenToAll } from '../kit/program-place.ts';
import { containment } from '../process/containment.ts';
import { startEgress } from '../process/isolation/egress.ts';
import { type Isolation, isolate } from '../process/isolation/index.ts';
import { cacheRoots } from './install/places.ts';
import { isolationAsked } from './isolation-facts.ts';
import { hasBroker } from './lifetime.ts';
import type { Plan } from './make-plan.ts';

/** The agent's hold, and its way out. */
export interface Hold {
  readonly isolation: Isolation;
  /** Variables that lead https to the way out; empty where the network is the machine's. */
  readonly env: Readonly<Record<string, string>>;
  /** Makes a server of ours reachable, and no other of this machine. @param take serves its connections without a detour */
  open(port: number, take?: (socket: Socket) => void): Promise<void>;
  /** `host:port` → how often it was refused. */
  denied(): ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** What the agent needs that is no file of the system. */
export interface HoldAsk {
  readonly inputs: Inputs;
  /** Whether it may change files of the workspace. */
  readonly writable: boolean;
  /** Our own folders that must not be seen. */
  readonly hides: readonly string[];
}

/** @throws KeylessError `isolation-unavailable` when the mode asked for by name cannot be had */
export async function holdAgent(plan: Plan, { inputs, writable, hides }: HoldAsk, host: Host): Promise<Hold> {
  const { env } = host;
  // Our own cache may lie in the tool cache; of it the agent is shown its own program.
  const folders = [env.RUNNER_TEMP ?? '', env.HOME ?? '', ...cacheRoots(host), ...hides].filter((path) => path !== '');
  const isolation = await isolate(
    {
      asked: isolationAsked(inputs),
      workspace: plan.context.workspace,
      writable,
      reads: [...toolFolders(host), ...inputs.list('allow-paths')],
      hides: folders,
    },
    host,
  );
  // Asks the kernel early what else it gives to hold the agent's processes; the answer is kept.
  if (isolation.mode === 'none') void containment(host);
  if (!isolation.ownNetwork) {
    return { isolation, env: {}, open: async () => {}, denied: () => new Map(), close: () => isolation.close() };
  }
  try {
    // Without a broker the agent talks to the endpoint by itself.
    const listed = [...inputs.list('allow-hosts'), ...(hasBroker(plan.cloud) ? [] : (plan.cloud.hosts ?? []))];
    const egress = await startEgress({ allow: listed, upstream: (address) => host.http.proxy?.(address) });
    await isolation.reach(egress.port, egress.take);
    for (const port of localPorts(listed)) await isolation.reach(port);
    return {
      isolation,
      env: wayOut(egress.port),
      async open(port, take) {
        egress.admit(port);
        await isolation.reach(port, take);
      },
      denied: () => egress.denied(),
      async close() {
        egress.close();
        await isolation.close();
      },
    };
  } catch (error) {
    await isolation.close();
    throw error;
  }
}

/** Programs installed for jobs, and the packages that commands of Node.js on PATH lead to. */
function toolFolders({ env }: Host): string[] {
  const folders = [dirname(process.execPath), ...(env.PATH ?? '').split(':')].filter((path) => path.endsWith('/bin'));
  const modules = folders.map((folder) => join(dirname(folder), 'lib', 'node_modules'));
  // One that is closed to others would close what lies in it, our own programs too.
  return [env.RUNNER_TOOL_CACHE ?? '', env.AGENT_TOOLSDIRECTORY ?? '', ...modules].filter(isOpenToAll);
}

/** Services of this job: its loopback is not the agent's, so each port is made reachable. */
function localPorts(hosts: readonly string[]): number[] {
  const ports = hosts.flatMap((entry) => /^(?:localhost|127\.0\.0\.1):(\d{1,5})$/i.exec(entry)?.[1] ?? []);
  return [...new Set(ports.map(Number))];
}

function wayOut(port: number): Record<string, string> {
  const proxy = `http://127.0.0.1:${port}`;
  const local = '127.0.0.1,localhost,::1';
  return { HTTPS_PROXY: proxy, https_proxy: proxy, NO_PROXY: local, no_proxy: local, NODE_USE_ENV_PROXY: '1' };
}
