/** The agents there are. A new one: one file or folder, one line here, its test, its docs page. */
import type { ListedAgent } from './agent.ts';
import { card as claudeCode } from './claude-code/card.ts';
import { claudeCard as codemieClaude, opencodeCard as codemieOpencode } from './codemie/cards.ts';
import { card as codex } from './codex/card.ts';
import { card as copilot } from './copilot/card.ts';
import { custom } from './custom.ts';
import { card as gemini } from './gemini/card.ts';
import { card as opencode } from './opencode/card.ts';
import { card as pi } from './pi/card.ts';

export const agents: readonly ListedAgent[] = [
  { ...claudeCode, load: async () => (await import('./claude-code/index.ts')).claudeCode },
  { ...codemieClaude, load: async () => (await import('./codemie/claude.ts')).codemieClaude },
  { ...codemieOpencode, load: async () => (await import('./codemie/opencode.ts')).codemieOpencode },
  { ...codex, load: async () => (await import('./codex/index.ts')).codex },
  { ...copilot, load: async () => (await import('./copilot/index.ts')).copilot },
  // Small enough to be its own card.
  { ...custom, load: async () => custom },
  { ...gemini, load: async () => (await import('./gemini/index.ts')).gemini },
  { ...opencode, load: async () => (await import('./opencode/index.ts')).opencode },
  { ...pi, load: async () => (await import('./pi/index.ts')).pi },
];
