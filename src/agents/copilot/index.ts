/**
 * GitHub Copilot CLI, pinned to one version by the digest of what is installed.
 * In: the Agent port's questions → out: data. Hosts, traps and specs are told in the files beside this one.
 */
import type { Inputs } from '../../core/inputs.ts';
import type { Agent } from '../agent.ts';
import { checkArguments, checkReadOnly, checkSubscription } from '../check-inputs.ts';
import { accessEnvironment, defaultModel } from './backends.ts';
import { card } from './card.ts';
import { listenTo } from './hear.ts';
import { judge } from './judge.ts';
import { launch, SHADOWS } from './launch.ts';
import { PROGRAMS, VERSION } from './programs.ts';
import { READING } from './tools.ts';

/** What may stand in `agent-args`: nothing here widens what the agent may do. */
const HARMLESS = {
  '--reasoning-effort': /^(none|minimal|low|medium|high|xhigh|max)$/,
  '--context': /^(default|long_context)$/,
  '--max-ai-credits': /^\d+$/,
  '--deny-url': 'value',
  '--secret-env-vars': /^[A-Z][A-Z0-9_,]*$/,
  '--disallow-temp-dir': 'alone',
} as const;

const NAMED_INPUT = {
  '--model': 'model: claude-sonnet-4.5',
  '--allow-tool': 'allowed-tools: write, shell(npm test)',
  '--available-tools': 'allowed-tools: write, shell(npm test)',
  '--deny-tool': 'denied-tools: shell(git push)',
  '--excluded-tools': 'denied-tools: web_fetch',
  '--allow-all-tools': 'agent-permissions: full',
  '--allow-all': 'agent-permissions: full',
  '--yolo': 'agent-permissions: full',
  '--resume': 'resume: ${{ steps.first.outputs.session }}',
  '--continue': 'resume: ${{ steps.first.outputs.session }}',
  '--additional-mcp-config': 'mcp-config: \'{"mcpServers":{…}}\'',
  '-p': 'task: …',
  '--prompt': 'task: …',
};

export const copilot: Agent = {
  ...card,
  name: 'GitHub Copilot CLI',
  defaultModel,
  rereads: {},
  install: {
    kind: 'tree',
    package: '@github/copilot',
    version: VERSION,
    lock: 'copilot',
    programs: PROGRAMS,
    // `--version` unpacks 240 MB before it answers; this one does not.
    versionArgs: ['--binary-version'],
    versionPattern: /^Copilot binary version: (\d+\.\d+\.\d+(?:-[\w.]+)?)$/m,
  },
  abilities: {
    permissions: {
      'read-only': { by: 'no other tools exist in the session' },
      edit: { by: 'tools that write files exist too, below the working directory and never in .git; no shell' },
      full: { by: 'every tool, path and address is allowed; settings of the repository are still not loaded' },
    },
    limits: {
      'max-turns': { grade: 'after the turn', by: 'us' },
      // Tokens are told once, at the end.
      'max-cost-usd': { grade: 'none', by: 'us' },
      'allowed-tools': { grade: 'hard', by: 'agent' },
      'denied-tools': { grade: 'hard', by: 'agent' },
    },
    jsonSchema: 'retry',
    mcp: ['http', 'stdio'],
    session: ['config/copilot/session-state'],
    toolExample: 'write, shell(npm test)',
  },
  shadows: SHADOWS,
  check: (inputs: Inputs) => {
    checkArguments(inputs, HARMLESS, NAMED_INPUT);
    checkReadOnly(inputs, READING);
    checkSubscription(inputs, 'Copilot');
  },
  launch,
  environment: accessEnvironment,
  noise: /after disposal has started/,
  listen: (_order, dirs) => listenTo(dirs),
  judge,
};
