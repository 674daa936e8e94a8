/**
 * `codemie-claude`: Claude Code, started by CodeMie's client.
 * In: the Agent port's questions → out: data. What is said of Claude Code is in claude-code/, of the client in shared.ts.
 * Trap: the client hands Claude Code's own flags on as they are, standard input too, but takes `--model` and `--resume` itself.
 */
import type { Inputs } from '../../core/inputs.ts';
import type { Exit, Heard, Judgement, Launch, LaunchDirs, LaunchOrder } from '../../core/launch.ts';
import type { Agent } from '../agent.ts';
import { checkArguments, checkReadOnly } from '../check-inputs.ts';
import { claudeCode, READING } from '../claude-code/index.ts';
import { claudeCard } from './cards.ts';
import { checkSilent, DEFAULT_MODEL, environment, inner, SHADOWS, without } from './shared.ts';

const OWN = /^ANTHROPIC_(?!CONFIG_DIR$)|^CLAUDE_CODE_SUBAGENT_MODEL$/;

function check(inputs: Inputs): void {
  checkSilent(inputs);
  checkReadOnly(inputs, READING);
  checkArguments(inputs, { '--effort': /^(low|medium|high|xhigh|max)$/ });
}

function launch(order: LaunchOrder, dirs: LaunchDirs): Launch {
  const below = claudeCode.launch(inner(order), dirs);
  const env = Object.entries(below.env).filter(([name]) => !OWN.test(name));
  return {
    ...below,
    argv: ['--silent', ...without(below.argv, '--model')],
    env: { ...Object.fromEntries(env), ...environment(order.access, order.model) },
    shadows: [...below.shadows, ...SHADOWS],
  };
}

function judge(heard: Heard, exit: Exit, order: LaunchOrder): Judgement {
  return claudeCode.judge(heard, exit, inner(order));
}

export const codemieClaude: Agent = {
  ...claudeCode,
  ...claudeCard,
  name: 'CodeMie (Claude Code)',
  rereads: { codemie: 'relay' },
  defaultModel: () => DEFAULT_MODEL,
  install: { kind: 'command', program: 'codemie-claude', starts: 'claude' },
  abilities: { ...claudeCode.abilities, session: [] },
  shadows: [...claudeCode.shadows, ...SHADOWS],
  check,
  launch,
  environment,
  listen: (order, dirs) => claudeCode.listen(inner(order), dirs),
  judge,
};
