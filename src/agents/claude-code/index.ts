/**
 * Claude Code, Anthropic's coding agent, pinned to one version by checksum.
 * In: the Agent port's questions → out: data. Hosts, traps and specs are told in the files beside this one.
 */
import type { Agent, BinaryInstall } from '../agent.ts';
import { checkInputs } from './arguments.ts';
import { accessEnvironment } from './backends.ts';
import { card } from './card.ts';
import { hear } from './hear.ts';
import { judge } from './judge.ts';
import { launch, SHADOWS } from './launch.ts';
import { defaultModel } from './models.ts';
import { PACKAGES, VERSION } from './packages.ts';

export { READING } from './launch.ts';

export const INSTALL: BinaryInstall = {
  kind: 'binary',
  version: VERSION,
  packages: PACKAGES,
  versionArgs: ['--version'],
  versionPattern: /^(\d+\.\d+\.\d+(?:-[\w.]+)?) \(Claude Code\)/m,
};

export const claudeCode: Agent = {
  ...card,
  name: 'Claude Code',
  rereads: { vertex: 'google-token-url' },
  defaultModel,
  install: INSTALL,
  abilities: {
    permissions: {
      'read-only': { by: 'no other tools exist in the session' },
      edit: { by: 'Edit and Write are allowed; shell commands beyond reading are not' },
      full: { by: 'shell, web and subagents are allowed too; questions are never skipped' },
    },
    limits: {
      'max-turns': { grade: 'hard', by: 'agent' },
      'max-cost-usd': { grade: 'after the turn', by: 'agent' },
      'allowed-tools': { grade: 'hard', by: 'agent' },
      'denied-tools': { grade: 'hard', by: 'agent' },
    },
    jsonSchema: 'native',
    mcp: ['http', 'stdio'],
    session: ['config/claude/projects'],
    toolExample: 'Edit, Write, Bash(npm test)',
  },
  shadows: SHADOWS,
  check: checkInputs,
  launch,
  environment: accessEnvironment,
  listen: () => ({ hear, end: () => [] }),
  judge,
};
