/** What is read of OpenCode at every start, chosen or not. */
import type { Backend } from '../../core/credential.ts';
import type { AgentCard } from '../agent.ts';

const SPEAKS = [
  'anthropic',
  'bedrock',
  'vertex',
  'openai',
  'azure-openai',
  'gateway',
] as const satisfies readonly Backend[];

export type Spoken = (typeof SPEAKS)[number];

export const card: AgentCard = {
  id: 'opencode',
  inputs: [],
  speaks: SPEAKS,
  repoFiles: {
    instructions: ['AGENTS.md', 'CLAUDE.md', 'CONTEXT.md'],
    settings: [
      'opencode.json',
      'opencode.jsonc',
      'tui.json',
      'tui.jsonc',
      '.opencode/',
      '.claude/skills/',
      '.agents/skills/',
    ],
  },
};
