/**
 * Claude Code, Anthropic's coding agent, pinned to one version by checksum.
 * In: the Agent port's questions → out: data. Hosts, traps and specs are told in the files beside this one.
 */
import type { Agent } from '../agent.ts';
import { checkInputs, INPUTS } from './arguments.ts';
import { accessEnvironment, SPEAKS } from './backends.ts';
import { hear } from './hear.ts';
import { judge } from './judge.ts';
import { launch, SHADOWS } from './launch.ts';
import { defaultModel } from './models.ts';
import { PACKAGES, VERSION } from './packages.ts';

export const claudeCode: Agent = {
  id: 'claude-code',
  inputs: INPUTS,
  speaks: SPEAKS,
  rereads: {
    bedrock: 'aws-container',
    vertex: 'google-token-url',
    anthropic: 'token-command',
    gateway: 'token-command',
  },
  defaultModel,
  install: {
    version: VERSION,
    packages: PACKAGES,
    versionArgs: ['--version'],
    versionPattern: /^(\d+\.\d+\.\d+(?:-[\w.]+)?) \(Claude Code\)/m,
  },
  shadows: SHADOWS,
  check: checkInputs,
  launch,
  environment: accessEnvironment,
  hear,
  judge,
};
