/**
 * Codex, OpenAI's coding agent, pinned to one version with its whole tree.
 * In: the Agent port's questions → out: data. Hosts, traps and specs are told in the files beside this one.
 */
import type { Agent } from '../agent.ts';
import { checkInputs } from './arguments.ts';
import { accessEnvironment, defaultModel } from './backends.ts';
import { card } from './card.ts';
import { CodexEar } from './hear.ts';
import { judge } from './judge.ts';
import { launch, SHADOWS } from './launch.ts';
import { PROGRAMS, VERSION } from './programs.ts';

export const codex: Agent = {
  ...card,
  name: 'Codex',
  rereads: {},
  defaultModel,
  install: {
    kind: 'tree',
    package: '@openai/codex',
    version: VERSION,
    lock: 'codex',
    programs: PROGRAMS,
    versionArgs: ['--version'],
    versionPattern: /^codex-cli (\d+\.\d+\.\d+(?:-[\w.]+)?)$/m,
  },
  abilities: {
    permissions: {
      'read-only': { by: 'there is no shell; it sees the task and nothing of the files' },
      edit: { by: 'its sandbox: the workspace alone can be written, no network' },
      full: { by: 'its sandbox is off: shell, network and web search are open' },
    },
    limits: {
      'max-turns': { grade: 'none', by: 'agent' },
      'max-cost-usd': { grade: 'after the turn', by: 'agent', byOurPrices: true },
      'allowed-tools': { grade: 'hard', by: 'agent' },
      'denied-tools': { grade: 'hard', by: 'agent' },
    },
    jsonSchema: 'native',
    mcp: ['http', 'stdio'],
    session: ['config/codex/sessions'],
    toolExample: 'apply_patch, web_search',
  },
  shadows: SHADOWS,
  check: checkInputs,
  launch,
  environment: accessEnvironment,
  noise: /failed to refresh available models/,
  listen: (order) => new CodexEar(order),
  judge,
};
