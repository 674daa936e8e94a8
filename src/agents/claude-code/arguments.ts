/**
 * The inputs Claude Code reads, judged before anything is touched, and what `agent-args` may not say.
 *
 * In: Inputs → out: faults. No host is contacted.
 * Trap: several of the CLI's flags are variadic and swallow what follows; a word without a dash in front would become the prompt.
 * Spec: https://code.claude.com/docs/en/cli-reference
 */
import type { Inputs } from '../../core/inputs.ts';
import { splitWords } from '../../kit/words.ts';

interface Refusal {
  readonly flags: readonly string[];
  readonly why: string;
  readonly write: string;
}

const REFUSED: readonly Refusal[] = [
  {
    flags: ['--dangerously-skip-permissions', '--allow-dangerously-skip-permissions'],
    why: 'lets the agent do anything without asking',
    write: 'allowed-tools: Edit, Write, Bash(npm test)   (name what it needs)',
  },
  {
    flags: ['--settings', '--setting-sources', '--managed-settings', '--client-data-url', '--project-config-root'],
    why: 'would let settings of the repository or the machine override the credential and the protections',
    write: 'leave it out',
  },
  {
    flags: [
      '--plugin-dir',
      '--plugin-dir-no-mcp',
      '--plugin-url',
      '--channels',
      '--dangerously-load-development-channels',
    ],
    why: 'loads code into the process that holds the credential',
    write: 'leave it out',
  },
  {
    flags: [
      '-p',
      '--print',
      '--output-format',
      '--input-format',
      '--verbose',
      '--replay-user-messages',
      '--include-partial-messages',
    ],
    why: 'is set here: the stream is read by keyless-agent',
    write: 'leave it out',
  },
  {
    flags: [
      '--prompt-suggestions',
      '--bg',
      '--background',
      '--ide',
      '--chrome',
      '--desktop',
      '--cloud',
      '--teleport',
      '--remote',
      '--environment',
      '--pool',
      '-w',
      '--worktree',
      '--tmux',
    ],
    why: 'is for interactive or remote sessions, not for a job',
    write: 'leave it out',
  },
  {
    flags: ['--remote-control', '--rc', '--sdk-url', '--messaging-socket-path'],
    why: 'lets others steer the agent',
    write: 'leave it out',
  },
  {
    flags: ['-r', '--resume', '-c', '--continue', '--from-pr', '--fork-session', '--session-id'],
    why: 'names an earlier session; every run starts from nothing and leaves none behind',
    write: 'task: … (with what the agent must know)',
  },
  {
    flags: ['-d', '--debug', '--debug-file'],
    why: 'writes requests with their credential where they are not redacted',
    write: 'leave it out; the transcript holds every step',
  },
  {
    flags: ['--permission-prompt-tool', '--permission-prompts', '--inherit-permission-mode'],
    why: 'hands the decision about tools to somebody else',
    write: 'allowed-tools: …',
  },
  {
    flags: ['--model'],
    why: 'would differ from the model the credential is cut down to',
    write: 'model: us.anthropic.claude-sonnet-4-5-20250929-v1:0',
  },
  {
    flags: ['--fallback-model'],
    why: 'names a model the credential may not be allowed to call',
    write: 'model: …  (and allowed-models: … for others)',
  },
  { flags: ['--max-turns'], why: 'has an input of its own', write: 'max-turns: 30' },
  {
    flags: ['--allowedTools', '--allowed-tools'],
    why: 'has an input of its own',
    write: 'allowed-tools: Edit, Bash(npm test)',
  },
  {
    flags: ['--disallowedTools', '--disallowed-tools'],
    why: 'has an input of its own',
    write: 'denied-tools: Bash(git push *)',
  },
  { flags: ['--max-budget-usd'], why: 'has an input of its own', write: 'max-cost-usd: 2.50' },
  { flags: ['--mcp-config'], why: 'has an input of its own', write: 'mcp-config: \'{"mcpServers":{…}}\'' },
  {
    flags: ['--system-prompt-file', '--append-system-prompt-file', '--append-subagent-system-prompt-file'],
    why: 'names a file, which the change under review could have written',
    write: 'system-prompt: …   (the text itself)',
  },
  { flags: ['--append-system-prompt'], why: 'has an input of its own', write: 'system-prompt: …' },
  { flags: ['--json-schema'], why: 'has an input of its own', write: "json-schema: '{…}'" },
  { flags: ['--'], why: 'would make the words after it the prompt', write: 'task: …' },
];

const PRESET_DECIDES = ['--tools', '--permission-mode'];

/** Modes that only narrow what is allowed, or widen it to edits. */
const MODES = ['acceptEdits', 'default', 'dontAsk', 'manual', 'plan'];

function refusal(word: string): Refusal | undefined {
  const flag = word.startsWith('--') ? word.split('=', 1)[0]! : word;
  if (/^-[A-Za-z]/.test(word)) {
    const letters = [...word.slice(1)].map((letter) => `-${letter}`);
    return REFUSED.find((row) => row.flags.some((known) => letters.includes(known)));
  }
  return REFUSED.find((row) => row.flags.includes(flag));
}

/** Flags whose value is JSON or the name of a file with it; both may take several. */
const JSON_OR_FILE: Readonly<Record<string, string>> = {
  '--agents': 'its hooks and servers would be started',
};

/** Every value of the flag at `at`: after its `=`, and the words up to the next flag. */
function valuesAt(words: readonly string[], at: number): string[] {
  const rest = words.slice(at + 1);
  const next = rest.findIndex((word) => word.startsWith('-'));
  const cut = words[at]!.indexOf('=');
  return [...(cut >= 0 ? [words[at]!.slice(cut + 1)] : []), ...(next < 0 ? rest : rest.slice(0, next))];
}

/** The value of the flag at `at`: after its `=`, or the next word. */
function valueAt(words: readonly string[], at: number): string {
  const word = words[at]!;
  const cut = word.indexOf('=');
  return cut >= 0 ? word.slice(cut + 1) : (words[at + 1] ?? '');
}

function checkArguments(inputs: Inputs): void {
  const words = splitWords(inputs.text('agent-args') ?? '');
  if (words === undefined) {
    inputs.fault('agent-args', 'A quote is opened and never closed.', `agent-args: --effort high --tools "Read,Bash"`);
    return;
  }
  if (words[0] !== undefined && !words[0].startsWith('-')) {
    inputs.fault('agent-args', `"${words[0].slice(0, 40)}" is not a flag; it would become the prompt.`, 'task: …');
  }
  words.forEach((word, at) => {
    const refused = word.startsWith('-') ? refusal(word) : undefined;
    const flag = word.split('=', 1)[0]!;
    if (refused) inputs.fault('agent-args', `${flag} ${refused.why}.`, refused.write);
    if (flag === '--permission-mode' && !MODES.includes(valueAt(words, at))) {
      inputs.fault(
        'agent-args',
        'This permission mode lets the agent do anything without asking.',
        'allowed-tools: Edit, Write, Bash(npm test)',
      );
    }
    // Several of them add up in the CLI: what a preset takes away would be given back.
    if (PRESET_DECIDES.includes(flag) && inputs.given('agent-permissions')) {
      inputs.fault('agent-args', `${flag} and agent-permissions both say what the agent may do.`, 'one of them');
    }
    const starts = JSON_OR_FILE[flag];
    if (starts && valuesAt(words, at).some((value) => !value.trimStart().startsWith('{'))) {
      inputs.fault(
        'agent-args',
        `${flag} names a file, which the change under review could have written; ${starts}.`,
        `agent-args: ${flag} '{…}'   (the JSON itself)`,
      );
    }
  });
}

/** Tells every fault in what only Claude Code can judge. */
export function checkInputs(inputs: Inputs): void {
  checkArguments(inputs);
}
