/** What is read of both agents of CodeMie at every start, chosen or not. */
import type { AgentCard } from '../agent.ts';
import { card as claudeCode } from '../claude-code/card.ts';
import { card as opencode } from '../opencode/card.ts';
import { SILENT, SPEAKS } from './shared.ts';

export const claudeCard: AgentCard = {
  id: 'codemie-claude',
  inputs: [SILENT],
  speaks: SPEAKS,
  repoFiles: { ...claudeCode.repoFiles, settings: [...claudeCode.repoFiles.settings, '.codemie/'] },
};

export const opencodeCard: AgentCard = {
  id: 'codemie-opencode',
  inputs: [SILENT],
  speaks: SPEAKS,
  repoFiles: { ...opencode.repoFiles, settings: [...opencode.repoFiles.settings, '.codemie/'] },
};
