/** Claude Code: every backend, every kind of credential. */
import { expect } from '@jest/globals';
import { toolsScript, type World } from '../../src/emulators/index.ts';
import { leadTo } from '../fakes/clouds.ts';
import { type StepEnded, WITH } from '../fakes/runner.ts';
import { matrix, type Row } from './matrix.ts';

const ANSWER = 'The change looks sound.';

/** Runs a command of the repository, then answers: a whole conversation, not one request. */
const model = toolsScript(
  [{ tool: 'Bash', input: { command: 'git log --oneline', description: 'History' } }],
  ([log]) => (log?.text.includes('Add src/session.js') ? ANSWER : `unexpected history: ${log?.text}`),
);

const isFinding = ({ log }: StepEnded): void => expect(log).toContain('This run is not keyless');

const row = (backend: string, credential: string, rest: Omit<Row, 'backend' | 'credential' | 'answer'>): Row => ({
  backend,
  credential,
  answer: ANSWER,
  ...rest,
  world: { model, ...rest.world },
});

/** Without a base URL of its own: the vendor's name is served to it. */
const anthropicHost = (world: World): Record<string, string> => ({ 'api.anthropic.com': world.anthropic!.url });

matrix('claude-code', [
  row('anthropic', 'federation by GitHub OIDC', {
    world: { anthropic: true },
    inputs: (world) => leadTo('anthropic', world),
  }),
  row('anthropic', 'stored key', {
    world: { anthropic: true },
    inputs: (world) => ({ 'api-key': world.anthropic!.apiKey }),
    hosts: anthropicHost,
    check: isFinding,
  }),
  row('anthropic', 'key of a helper program', {
    world: { anthropic: true },
    inputs: (world) => ({ 'api-key-helper': `printf %s ${world.anthropic!.apiKey}` }),
    hosts: anthropicHost,
    check: isFinding,
  }),
  row('anthropic', 'token of a subscription', {
    world: { anthropic: true },
    inputs: (world) => ({ 'claude-code-oauth-token': world.anthropic!.subscriptionToken }),
    hosts: anthropicHost,
    check: isFinding,
  }),
  row('bedrock', 'session keys by GitHub OIDC', { world: {}, inputs: () => WITH }),
  row('bedrock', 'Bedrock bearer by GitHub OIDC', {
    world: {},
    inputs: () => ({ ...WITH, 'bedrock-credential': 'bearer' }),
  }),
  row('vertex', 'federation by GitHub OIDC', {
    world: { google: true },
    inputs: (world) => leadTo('google', world),
  }),
  row('foundry', 'Entra token by GitHub OIDC', {
    world: { azure: true },
    inputs: (world) => leadTo('azure', world),
  }),
  row('foundry', 'stored key', {
    world: { azure: true },
    inputs: (world) => ({
      backend: 'foundry',
      'foundry-base-url': world.inputs['foundry-base-url']!,
      'api-key': world.azure!.apiKey,
    }),
    check: isFinding,
  }),
  row('gateway', "the job's identity as bearer", {
    world: { gateway: true },
    inputs: (world) => leadTo('gateway', world),
  }),
  row('gateway', 'stored key, with headers of its own', {
    world: { gateway: { requires: { name: 'X-Tenant', value: 'payments' } } },
    inputs: (world) => ({
      'base-url': world.inputs['base-url']!,
      'api-key': world.gateway!.apiKey,
      'custom-headers': 'X-Tenant: payments',
    }),
    check: isFinding,
  }),
  row('gateway', 'key of a helper program', {
    world: { gateway: true },
    inputs: (world) => ({
      'base-url': world.inputs['base-url']!,
      'api-key-helper': `printf %s ${world.gateway!.apiKey}`,
    }),
    check: isFinding,
  }),
]);
