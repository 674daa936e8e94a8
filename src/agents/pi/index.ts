/**
 * Pi, the coding agent of Earendil Works, installed from npm with everything it depends on.
 * In: the Agent port's questions → out: data. Hosts, traps and specs are told in the files beside this one.
 */
import type { Agent } from '../agent.ts';
import { checkInputs } from './arguments.ts';
import { card } from './card.ts';
import { PiEar } from './hear.ts';
import { judge } from './judge.ts';
import { launch, SHADOWS } from './launch.ts';
import { defaultModel } from './models.ts';
import { PROGRAMS, VERSION } from './programs.ts';

export const pi: Agent = {
  ...card,
  name: 'Pi',
  rereads: { vertex: 'google-token-url' },
  defaultModel,
  install: {
    kind: 'tree',
    package: '@earendil-works/pi-coding-agent',
    version: VERSION,
    lock: 'pi',
    programs: PROGRAMS,
    minimumNode: '22.19',
    versionArgs: ['--version'],
    versionPattern: /^(\d+\.\d+\.\d+(?:-[\w.]+)?)$/m,
  },
  abilities: {
    permissions: {
      'read-only': {
        by: 'no other tools than read, grep, find and ls exist; our gate keeps them below the working folder',
      },
      edit: {
        by: 'edit and write exist too, below the working folder and outside of .git by our gate; there is no shell',
      },
      full: { by: 'all of its tools, anywhere: Pi has no sandbox and asks nothing' },
    },
    limits: {
      'max-turns': { grade: 'after the turn', by: 'us' },
      'max-cost-usd': { grade: 'after the turn', by: 'us' },
      'allowed-tools': { grade: 'hard', by: 'us' },
      'denied-tools': { grade: 'hard', by: 'agent' },
    },
    jsonSchema: 'retry',
    mcp: [],
    session: ['config/pi/sessions'],
    toolExample: 'edit, write, bash(npm test)',
  },
  shadows: SHADOWS,
  check: checkInputs,
  launch,
  environment: (access) => access.env,
  listen: () => new PiEar(),
  judge,
};
