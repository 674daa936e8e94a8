/** What is read of Gemini CLI at every start, chosen or not. */
import type { Backend } from '../../core/credential.ts';
import type { AgentCard } from '../agent.ts';

const SPEAKS: readonly Backend[] = ['vertex', 'gemini'];

export const card: AgentCard = {
  id: 'gemini',
  inputs: [],
  speaks: SPEAKS,
  repoFiles: {
    instructions: ['GEMINI.md', 'AGENTS.md'],
    settings: ['.gemini/', '.env', '.agents/', '.geminiignore'],
  },
};
