/** The agents there are. A new one: one file or folder, one line here, its test, its docs page. */
import type { Agent } from './agent.ts';
import { claudeCode } from './claude-code/index.ts';
import { codemieClaude } from './codemie/claude.ts';
import { codemieOpencode } from './codemie/opencode.ts';
import { codex } from './codex/index.ts';
import { copilot } from './copilot/index.ts';
import { custom } from './custom.ts';
import { gemini } from './gemini/index.ts';
import { opencode } from './opencode/index.ts';
import { pi } from './pi/index.ts';

export const agents: readonly Agent[] = [
  claudeCode,
  codemieClaude,
  codemieOpencode,
  codex,
  copilot,
  custom,
  gemini,
  opencode,
  pi,
];
