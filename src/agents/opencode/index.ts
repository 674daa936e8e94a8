/**
 * OpenCode, the open source coding agent: a native binary, pinned by the lock of its package.
 * In: the Agent port's questions → out: data. Hosts, traps and specs are told in the files beside this one.
 */
import type { Inputs } from '../../core/inputs.ts';
import type { Agent } from '../agent.ts';
import { checkArguments, checkReadOnly, checkSubscription } from '../check-inputs.ts';
import { card } from './card.ts';
import { listen } from './hear.ts';
import { judge } from './judge.ts';
import { environment, launch, SHADOWS } from './launch.ts';
import { defaultModel } from './models.ts';
import { checkRules } from './permissions.ts';
import { PROGRAMS, VERSION } from './programs.ts';

function check(inputs: Inputs): void {
  checkArguments(inputs, { '--variant': /^[a-z]+$/, '--thinking': 'alone' });
  checkRules(inputs);
  checkSubscription(inputs, 'OpenCode');
  checkReadOnly(inputs, ['read', 'glob', 'grep', 'list', 'todowrite']);
}

export const opencode: Agent = {
  ...card,
  name: 'OpenCode',
  rereads: { vertex: 'google-token-url' },
  defaultModel,
  install: {
    kind: 'tree',
    package: 'opencode-ai',
    lock: 'opencode',
    version: VERSION,
    programs: PROGRAMS,
    versionArgs: ['--version'],
    versionPattern: /^(\d+\.\d+\.\d+(?:-[\w.]+)?)$/m,
  },
  abilities: {
    permissions: {
      'read-only': { by: 'shell, web, subagents and edits are denied, and so is every path outside the workspace' },
      edit: { by: 'files of the workspace may be edited, .git not; shell, web and subagents are denied' },
      full: { by: 'everything is allowed, outside the workspace too; nothing is ever asked' },
    },
    limits: {
      'max-turns': { grade: 'after the turn', by: 'us' },
      'max-cost-usd': { grade: 'after the turn', by: 'us' },
      'allowed-tools': { grade: 'hard', by: 'agent' },
      'denied-tools': { grade: 'hard', by: 'agent' },
    },
    jsonSchema: 'retry',
    mcp: ['http', 'stdio'],
    session: ['config/session'],
    toolExample: 'edit, bash(npm test)',
  },
  shadows: SHADOWS,
  check,
  launch,
  environment,
  listen,
  judge,
};
