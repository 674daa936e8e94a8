/**
 * Gemini CLI, Google's coding agent, with Gemini models of Vertex AI or of the Gemini API.
 * In: the Agent port's questions → out: data. Hosts, traps and specs are told in the files beside this one.
 */
import type { Agent } from '../agent.ts';
import { checkInputs, TOOL_EXAMPLE } from './arguments.ts';
import { accessEnvironment, DEFAULT_MODEL } from './backends.ts';
import { card } from './card.ts';
import { listen } from './hear.ts';
import { judge } from './judge.ts';
import { launch, SHADOWS } from './launch.ts';
import { PROGRAMS, VERSION } from './programs.ts';

export const gemini: Agent = {
  ...card,
  name: 'Gemini CLI',
  rereads: { vertex: 'google-token-url' },
  defaultModel: (backend) => (card.speaks.includes(backend) ? DEFAULT_MODEL : undefined),
  install: {
    kind: 'tree',
    package: '@google/gemini-cli',
    version: VERSION,
    lock: 'gemini',
    programs: PROGRAMS,
    minimumNode: '20.0',
    versionArgs: ['--version'],
    versionPattern: /^(\d+\.\d+\.\d+(?:-[\w.]+)?)\s*$/m,
  },
  abilities: {
    permissions: {
      'read-only': { by: 'no other tools exist in the session' },
      edit: { by: 'write_file and replace are allowed, inside the workspace; there is no shell and no web' },
      full: { by: 'every tool of the CLI is allowed; questions are answered with yes' },
    },
    limits: {
      'max-turns': { grade: 'hard', by: 'agent' },
      'max-cost-usd': { grade: 'none', by: 'us' },
      'allowed-tools': { grade: 'hard', by: 'agent' },
      'denied-tools': { grade: 'hard', by: 'agent' },
    },
    jsonSchema: 'retry',
    mcp: ['http', 'stdio'],
    session: ['home/.gemini/tmp', 'home/.gemini/projects.json'],
    toolExample: TOOL_EXAMPLE,
  },
  shadows: SHADOWS,
  check: checkInputs,
  launch,
  environment: accessEnvironment,
  noise: /^(Ripgrep is not available|YOLO mode is enabled)/,
  listen,
  judge,
};
