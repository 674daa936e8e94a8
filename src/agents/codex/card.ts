/** What is read of Codex at every start, chosen or not. */
import type { Backend } from '../../core/credential.ts';
import type { AgentCard } from '../agent.ts';

const SPEAKS = ['openai', 'azure-openai', 'gateway', 'bedrock-mantle'] as const satisfies readonly Backend[];

export type Spoken = (typeof SPEAKS)[number];

export const card: AgentCard = {
  id: 'codex',
  inputs: [],
  speaks: SPEAKS,
  repoFiles: {
    instructions: ['AGENTS.md', 'AGENTS.override.md'],
    settings: ['.codex/', '.agents/'],
  },
};
