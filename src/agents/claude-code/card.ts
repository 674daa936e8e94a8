/** What is read of Claude Code at every start, chosen or not. */
import type { Backend } from '../../core/credential.ts';
import type { AgentCard } from '../agent.ts';

const SPEAKS = ['bedrock', 'vertex', 'foundry', 'anthropic', 'gateway'] as const satisfies readonly Backend[];

export type Spoken = (typeof SPEAKS)[number];

export const card: AgentCard = {
  id: 'claude-code',
  inputs: [],
  speaks: SPEAKS,
  repoFiles: {
    instructions: ['CLAUDE.md', 'CLAUDE.local.md'],
    settings: ['.claude/', '.mcp.json', '.claude-plugin/', '.lsp.json'],
  },
};
