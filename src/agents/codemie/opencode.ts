/**
 * `codemie-opencode`: OpenCode, started by CodeMie's client.
 * In: the Agent port's questions → out: data. What is said of OpenCode is in opencode/, of the client in shared.ts.
 * Traps: the client adds a configuration of its own in a variable, which wins over a file where both say something: the provider
 * and the model are its, the rules and the switches ours; it takes `--model` itself.
 */
import type { Inputs } from '../../core/inputs.ts';
import type { Exit, Heard, Judgement, Launch, LaunchDirs, LaunchOrder } from '../../core/launch.ts';
import type { Agent } from '../agent.ts';
import { opencode } from '../opencode/index.ts';
import { opencodeCard } from './cards.ts';
import { checkSilent, DEFAULT_MODEL, environment, inner, SHADOWS, without } from './shared.ts';

function check(inputs: Inputs): void {
  checkSilent(inputs);
  opencode.check(inputs);
}

function launch(order: LaunchOrder, dirs: LaunchDirs): Launch {
  const below = opencode.launch(inner(order), dirs);
  // The agent's own word has to come first: the client adds `run` to a task, and this is none.
  return {
    ...below,
    argv: [...without(below.argv, '--model'), '--silent'],
    env: { ...below.env, ...environment(order.access, order.model) },
    shadows: [...below.shadows, ...SHADOWS],
  };
}

function judge(heard: Heard, exit: Exit, order: LaunchOrder): Judgement {
  return opencode.judge(heard, exit, inner(order));
}

export const codemieOpencode: Agent = {
  ...opencode,
  ...opencodeCard,
  name: 'CodeMie (OpenCode)',
  rereads: { codemie: 'relay' },
  defaultModel: () => DEFAULT_MODEL,
  install: { kind: 'command', program: 'codemie-opencode', starts: 'opencode' },
  abilities: { ...opencode.abilities, session: [] },
  shadows: [...opencode.shadows, ...SHADOWS],
  check,
  launch,
  environment,
  listen: (order, dirs) => opencode.listen(inner(order), dirs),
  judge,
};
