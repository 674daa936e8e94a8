/** What is read of Pi at every start, chosen or not. */
import type { Backend } from '../../core/credential.ts';
import type { AgentCard } from '../agent.ts';

const SPEAKS = [
  'anthropic',
  'bedrock',
  'vertex',
  'openai',
  'azure-openai',
  'gemini',
  'gateway',
  'mistral',
  'groq',
  'cerebras',
  'xai',
  'openrouter',
  'vercel-ai-gateway',
  'zai',
  'opencode-zen',
  'minimax',
  'minimax-cn',
] as const satisfies readonly Backend[];

export type Spoken = (typeof SPEAKS)[number];

export const card: AgentCard = {
  id: 'pi',
  inputs: [],
  speaks: SPEAKS,
  repoFiles: {
    instructions: ['AGENTS.md', 'AGENTS.MD', 'AGENTS.override.md', 'CLAUDE.md', 'CLAUDE.MD'],
    settings: ['.pi/', '.agents/'],
  },
};
