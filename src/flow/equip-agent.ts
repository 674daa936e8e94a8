/** Launch data → files on disk (private, leased) and the child's exact environment. */
import { join } from 'node:path';
import type { Access } from '../core/credential.ts';
import { KeylessError } from '../core/errors.ts';
import type { Host } from '../core/host.ts';
import type { Inputs } from '../core/inputs.ts';
import type { Launch, LaunchDirs, LaunchOrder, McpServer } from '../core/launch.ts';
import { revealed } from '../core/secret.ts';
import { splitWords } from '../kit/words.ts';
import { buildEnvironment } from '../process/environment.ts';
import type { Plan } from './make-plan.ts';
import type { Limits } from './meter.ts';
import { writeFiles } from './write-files.ts';

export interface Equipment {
  readonly order: LaunchOrder;
  readonly dirs: LaunchDirs;
  /** Holds all of them. */
  readonly root: string;
  readonly launch: Launch;
  readonly env: Readonly<Record<string, string>>;
  /** Variables of the step that would have won over ours and were left out. */
  readonly setAside: readonly string[];
}

/** What only the moment of the run can tell of an order. */
export interface Moment {
  readonly task: string;
  readonly access: Access;
  readonly instructions: boolean;
  /** What agents obey in the repository was looked at, and set aside where need be. */
  readonly tidied: boolean;
  readonly mcpServers: readonly McpServer[];
  /** What is left of the limits, when an earlier start used some of them; undefined: all that the inputs grant. */
  readonly left?: Limits | undefined;
  /** Variables that lead out of the agent's own network. */
  readonly wayOut: Readonly<Record<string, string>>;
  /** Name of the folders of this start; a second start gets others. */
  readonly folder: string;
  /** Puts the state of an earlier session into the folders. @returns its id */
  readonly resume?: ((dirs: LaunchDirs) => string) | undefined;
}

/** A CLI that cannot bear a proxy is given none: it then reaches nothing but our own servers. */
function wayOut({ wayOut: variables }: Moment, { shadows }: Launch): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !shadows.includes(name)));
}

export function equipAgent(plan: Plan, inputs: Inputs, moment: Moment, host: Host): Equipment {
  const { access } = moment;
  const root = join(host.files.privateDir(), moment.folder);
  const dirs = { home: join(root, 'home'), config: join(root, 'config'), temp: join(root, 'tmp') };
  for (const dir of [root, ...Object.values(dirs)]) host.files.makePrivateDir(dir);
  const order: LaunchOrder = {
    task: moment.task,
    access,
    model: plan.model,
    permissions: plan.permissions,
    maxTurns: moment.left ? moment.left.maxTurns : inputs.number('max-turns'),
    maxCostUsd: moment.left ? moment.left.maxCostUsd : inputs.number('max-cost-usd'),
    allowedTools: inputs.list('allowed-tools'),
    deniedTools: inputs.list('denied-tools'),
    mcpServers: moment.mcpServers,
    instructions: moment.instructions,
    tidied: moment.tidied,
    resume: moment.resume?.(dirs),
    keepSession: inputs.flag('keep-session'),
    command: plan.agentCommand,
    systemPrompt: inputs.text('system-prompt'),
    jsonSchema: plan.agent.abilities.jsonSchema === 'native' ? inputs.text('json-schema') : undefined,
    agentArgs: splitWords(inputs.text('agent-args') ?? '') ?? [],
    workingDirectory: plan.workingDirectory,
  };
  const launch = plan.agent.launch(order, dirs);
  for (const file of launch.files) {
    // A kept session may hold a file that is ours to write.
    if (order.resume !== undefined) host.files.remove(file.path);
    host.lease({ kind: 'path', path: file.path });
    host.files.writePrivate(file.path, revealed(file.content));
  }
  const built = buildEnvironment({
    stepEnv: host.env,
    platform: host.platform,
    agentEnv: plan.agentEnv,
    set: { ...wayOut(moment, launch), ...launch.env, ...writeFiles(access, host, root) },
    shadows: launch.shadows,
    dirs,
    workspace: plan.context.workspace,
  });
  if (built.faults.length > 0) {
    throw new KeylessError('input-invalid', 'agent-env names variables that the agent must not get.', {
      faults: built.faults,
    });
  }
  for (const [path, content] of Object.entries(built.files)) host.files.writePrivate(path, content);
  return { order, dirs, root, launch, env: built.env, setAside: built.setAside };
}
