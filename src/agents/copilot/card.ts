/** What is read of GitHub Copilot CLI at every start, chosen or not. */
import type { Backend } from '../../core/credential.ts';
import type { AgentCard } from '../agent.ts';

const SPEAKS = ['copilot', 'openai', 'azure-openai', 'anthropic', 'gateway'] as const satisfies readonly Backend[];

export type Spoken = (typeof SPEAKS)[number];

export const card: AgentCard = {
  id: 'copilot',
  inputs: [],
  speaks: SPEAKS,
  repoFiles: {
    instructions: [
      'AGENTS.md',
      'CLAUDE.md',
      'GEMINI.md',
      '.github/copilot-instructions.md',
      '.github/instructions/',
      '.claude/CLAUDE.md',
      '.claude/rules/',
    ],
    settings: [
      '.mcp.json',
      '/.github/mcp.json',
      '/.github/lsp.json',
      '/.github/hooks/',
      '/.github/copilot/',
      '/.github/agents/',
      '/.github/skills/',
      '/.github/extensions/',
      '/.github/plugin/',
      '/.github/plugin.json',
      '/.github/allowed_models.txt',
      '.copilot/',
      '.claude/',
      '.claude-plugin/',
      '.agents/',
      '.cursor/',
      '/.vscode/mcp.json',
    ],
  },
};
