import { describe, expect, it } from '@jest/globals';
import { checkSharedInputs } from '../../src/agents/check-inputs.ts';
import { agents as listed } from '../../src/agents/index.ts';
import { Inputs } from '../../src/core/inputs.ts';
import { allInputs } from '../../src/flow/read-inputs.ts';

const agents = await Promise.all(listed.map(({ load }) => load()));

/** How each CLI names its shell, and a tool that only reads. */
const TOOLS: Readonly<Record<string, readonly [shell: string, reading: string]>> = {
  'claude-code': ['Bash', 'Read'],
  'codemie-claude': ['Bash', 'Read'],
  'codemie-opencode': ['bash', 'read'],
  codex: ['exec_command', ''],
  copilot: ['shell(git:*)', 'view'],
  gemini: ['run_shell_command', 'read_file'],
  opencode: ['bash', 'read'],
  pi: ['bash', 'read'],
};

function faultsOf(id: string, tool: string): readonly string[] {
  const agent = agents.find((one) => one.id === id)!;
  const given = { 'agent-permissions': 'read-only', ...(tool === '' ? {} : { 'allowed-tools': tool }) };
  const raw = new Map(Object.entries(given).map(([name, value]) => [name, { value, from: 'input' }]));
  const inputs = new Inputs(allInputs(), raw);
  checkSharedInputs(inputs, agent);
  agent.check(inputs);
  return inputs.faults.map(({ input }) => input);
}

const holding = agents.filter(({ abilities }) => 'by' in abilities.permissions['read-only']);

describe('read-only', () => {
  it('is held by every agent but a command of the user', () => {
    expect(agents.filter((agent) => !holding.includes(agent)).map(({ id }) => id)).toEqual(['custom']);
    expect(holding.map(({ id }) => id).sort()).toEqual(Object.keys(TOOLS).sort());
  });

  it.each(Object.entries(TOOLS))(
    'lets nobody name the shell of %s beside it, and lets reading be named',
    (id, [shell, reading]) => {
      expect(faultsOf(id, shell)).toContain('allowed-tools');
      expect(faultsOf(id, reading)).toEqual([]);
    },
  );
});
