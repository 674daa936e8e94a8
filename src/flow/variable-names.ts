/**
 * The plan's line about what the agent or later steps will get: names of variables and private files, never a value.
 * In: a plan → out: the names. Nothing is asked, written or started.
 * Trap: in a run the agent's own start decides, not what a later step would export; so it is made up with stand-ins and looked at.
 */
import { basename, join } from 'node:path';
import type { Access } from '../core/credential.ts';
import { revealed, Secret, type Value } from '../core/secret.ts';
import { lifetimeOf, servesSdks, standInFor } from './lifetime.ts';
import type { Plan } from './make-plan.ts';

type Planned = Omit<Plan, 'lines' | 'notes' | 'facts'>;

/** Names of the variables that the agent or later steps will get; values are nobody's business here. */
export function variableNames(plan: Planned, chosenModel: string | undefined): string {
  const { cloud, agent, command } = plan;
  const parts = Object.fromEntries(cloud.parts.map((name) => [name, new Secret(name, STAND_IN)]));
  const credential = { cloud: cloud.cloud, kind: '', parts, confirmed: [] };
  const leaves = command === 'auth' && plan.hasPost && servesSdks(cloud.delivery);
  const delivery = command === 'run' ? lifetimeOf(cloud, plan.identity, agent).delivery : 'static';
  const hasFile = cloud.delivery === 'google-token-url' && agent.rereads[cloud.backend] === cloud.delivery;
  const leadsToSource = delivery === 'broker' ? hasFile : delivery !== 'static';
  const source =
    leaves || leadsToSource
      ? { url: `http://127.0.0.1/${STAND_IN}`, bearer: new Secret('loopback bearer', STAND_IN) }
      : undefined;
  const access =
    delivery === 'broker'
      ? cloud.access(standInFor(credential, new Secret('broker bearer', STAND_IN)), source, 'http://127.0.0.1')
      : cloud.access(credential, source);
  const names = command === 'run' ? launchNames(plan, access) : undefined;
  if (names && names.length > 0) return names.join(', ');
  return Object.keys({
    ...(command === 'auth' ? cloud.access(credential).env : {}),
    ...access.env,
    ...agent.environment(access, command === 'run' ? plan.model : chosenModel),
    ...access.files,
  }).join(', ');
}

/** Stands for every part of the credential, to see where an agent puts it. */
const STAND_IN = 'standin0value';

/** What this agent is really started with: the variables of the backend it is given, and where the credential is. */
function launchNames(plan: Planned, access: Access): readonly string[] | undefined {
  const holds = (content: Value): boolean => revealed(content).includes(STAND_IN);
  const order = {
    task: '',
    access,
    model: plan.model,
    permissions: plan.permissions,
    allowedTools: [],
    deniedTools: [],
    mcpServers: [],
    instructions: false,
    tidied: true,
    keepSession: false,
    command: plan.agentCommand,
    agentArgs: [],
    workingDirectory: plan.workingDirectory,
  };
  const root = join(plan.workingDirectory, '..');
  try {
    const dirs = { home: join(root, 'home'), config: join(root, 'config'), temp: join(root, 'tmp') };
    const { env, files } = plan.agent.launch(order, dirs);
    const variables = Object.entries(env).filter(([name, value]) => name in access.env || holds(value));
    const written = files.filter(({ content }) => holds(content)).map(({ path }) => `a private ${basename(path)}`);
    return [...new Set([...variables.map(([name]) => name), ...Object.keys(access.files ?? {}), ...written])];
  } catch {
    // It is told when the agent is equipped.
    return undefined;
  }
}
