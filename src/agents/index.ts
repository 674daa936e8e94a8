/** The agents there are. A new one: one file or folder, one line here, its test, its docs page. */
import type { Agent } from './agent.ts';
import { claudeCode } from './claude-code/index.ts';

export const agents: readonly Agent[] = [claudeCode];
