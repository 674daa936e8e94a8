/**
 * Flags and variables with which an agent's CLI asks nobody: in a command of the user's own, or in further arguments.
 * In: agent-args, agent-command, agent-env · out: finding agent-bypass. Talks to no host.
 * Traps: a flag may stand in a line that a shell takes apart (`bash -c 'claude --yolo'`), and its value after a blank or an equals
 * sign; what a script of the user's own passes on cannot be seen.
 * https://code.claude.com/docs/en/cli-reference · https://developers.openai.com/codex/cli/reference · `copilot help permissions` ·
 * https://geminicli.com/docs/cli/cli-reference/
 */
import type { Finding } from '../../core/finding.ts';
import type { AgentFacts, PrivilegeCheck, Subject } from '../check.ts';
import { exposureOf, startsAgent } from '../exposure.ts';

export const agentBypass: PrivilegeCheck = {
  id: 'agent-bypass',
  inspect(subject: Subject): readonly Finding[] {
    const { agent } = subject;
    if (!agent || !startsAgent(subject)) return [];
    const found = [...new Set([...flagsIn(wordsOf(agent)), ...variablesIn(agent)])];
    return found.length === 0 ? [] : [finding(found, subject)];
  },
};

/** Every word, those inside of a quoted line as well. */
function wordsOf({ command, agentArgs }: AgentFacts): readonly string[] {
  const words = [...command, ...agentArgs].flatMap((word) => word.replaceAll(/['"]/g, '').split(/[\s;&|()]+/));
  return words.filter((word) => word !== '');
}

/** By themselves they switch questions, rules or the sandbox off. */
const ALONE = new Set([
  '--allow-all',
  '--allow-all-paths',
  '--allow-all-tools',
  '--allow-all-urls',
  '--allow-dangerously-skip-permissions',
  '--dangerously-allow-all',
  '--dangerously-bypass-approvals-and-sandbox',
  '--dangerously-bypass-hook-trust',
  '--dangerously-skip-permissions',
  '--full-auto',
  '--no-sandbox',
  '--skip-permissions-unsafe',
  '--skip-trust',
  '--trust-all-tools',
  '--trust-folder',
  '--yes-always',
  '--yolo',
]);

/** With this value they do. */
const WITH_VALUE: readonly (readonly [flag: RegExp, value: RegExp])[] = [
  [/^--permission-mode$/, /^bypassPermissions$/],
  [/^--approval-mode$/, /^yolo$/],
  [/^(-s|--sandbox)$/, /^danger-full-access$/],
  [/^(-c|--config)$/, /^sandbox_mode=\W*danger-full-access/],
];

/** Short, and something else in other programs: only where the program is this one. */
const BY_PROGRAM: Readonly<Record<string, readonly string[]>> = {
  codex: ['--trust'],
  gemini: ['-y'],
  opencode: ['--auto'],
  pi: ['--approve'],
  qwen: ['-y'],
};

function flagsIn(words: readonly string[]): string[] {
  const programs = words.map((word) => word.split('/').at(-1) ?? '');
  const own = Object.entries(BY_PROGRAM).flatMap(([program, flags]) => (programs.includes(program) ? flags : []));
  return words.flatMap((word, at) => {
    const [flag = '', given] = word.startsWith('--') ? word.split(/=(.*)/s) : [word];
    if (ALONE.has(flag) || own.includes(flag)) return [flag];
    const value = given ?? words[at + 1] ?? '';
    const known = WITH_VALUE.find(([name, dangerous]) => name.test(flag) && dangerous.test(value));
    return known ? [`${flag} ${value.split(/[=\s]/)[0]}`] : [];
  });
}

/** Variables that do the same; as they stand in agent-env or before a command. */
const VARIABLES = /^(COPILOT_ALLOW_ALL=true|GEMINI_CLI_TRUST_WORKSPACE=(true|1)|GOOSE_MODE=auto|IS_SANDBOX=1)$/;

function variablesIn(agent: AgentFacts): string[] {
  return [...agent.agentEnv, ...wordsOf(agent)].filter((word) => VARIABLES.test(word));
}

function finding(found: readonly string[], subject: Subject): Finding {
  const custom = subject.agent?.id === 'custom';
  return {
    id: 'agent-bypass',
    layer: 'agent',
    verdict: 'exceeded',
    severity: exposureOf(subject) === 'open' ? 'high' : 'medium',
    title: `The agent is told to ask nobody: ${found.slice(0, 6).join(', ')}.`,
    detail: 'Its own rules, sandbox or trust of the folder are off; only the isolation holds it then.',
    fix: custom
      ? 'agent-command: the same without that flag, with the tools it needs named (--allowedTools "Edit,Bash(npm test)")'
      : 'with:\n  agent-permissions: edit   # and without it in agent-args',
  };
}
