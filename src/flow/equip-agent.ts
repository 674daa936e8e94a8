/** Launch data → files on disk (private, leased) and the child's exact environment. */
import { join } from 'node:path';
import type { Access } from '../core/credential.ts';
import { KeylessError } from '../core/errors.ts';
import type { Host } from '../core/host.ts';
import type { Inputs } from '../core/inputs.ts';
import type { Launch, LaunchOrder } from '../core/launch.ts';
import { revealed } from '../core/secret.ts';
import { splitWords } from '../kit/words.ts';
import { buildEnvironment } from '../process/environment.ts';
import type { Plan } from './make-plan.ts';
import { writeFiles } from './write-files.ts';

export interface Equipment {
  readonly order: LaunchOrder;
  readonly launch: Launch;
  readonly env: Readonly<Record<string, string>>;
  /** Variables of the step that would have won over ours and were left out. */
  readonly setAside: readonly string[];
}

export function equipAgent(plan: Plan, inputs: Inputs, access: Access, host: Host): Equipment {
  const root = join(host.files.privateDir(), 'agent');
  const dirs = { home: join(root, 'home'), config: join(root, 'config'), temp: join(root, 'tmp') };
  for (const dir of [root, ...Object.values(dirs)]) host.files.makePrivateDir(dir);
  const order: LaunchOrder = {
    task: plan.task ?? '',
    access,
    model: plan.model,
    maxTurns: inputs.number('max-turns'),
    allowedTools: inputs.list('allowed-tools'),
    systemPrompt: inputs.text('system-prompt'),
    jsonSchema: inputs.text('json-schema'),
    agentArgs: splitWords(inputs.text('agent-args') ?? '') ?? [],
    workingDirectory: plan.workingDirectory,
  };
  const launch = plan.agent.launch(order, dirs);
  for (const file of launch.files) {
    host.lease({ kind: 'path', path: file.path });
    host.files.writePrivate(file.path, revealed(file.content));
  }
  const built = buildEnvironment({
    stepEnv: host.env,
    platform: host.platform,
    agentEnv: plan.agentEnv,
    set: { ...launch.env, ...writeFiles(access, host) },
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
  return { order, launch, env: built.env, setAside: built.setAside };
}
