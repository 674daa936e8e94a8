/** GitHub Copilot CLI: GitHub's own tokens of every kind, and models of the user's own. */
import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { toolsScript, type World } from '../../src/emulators/index.ts';
import { leadTo } from '../fakes/clouds.ts';
import type { StepEnded } from '../fakes/runner.ts';
import { matrix, type Row } from './matrix.ts';

const ANSWER = 'The change looks sound.';

/** Reads a file of the repository, then answers: a whole conversation, not one request. */
const model = toolsScript([{ tool: 'glob', input: { pattern: '**/*.js' } }], ([listing]) =>
  listing?.text.includes('session.js') ? ANSWER : `unexpected listing: ${listing?.text}`,
);

const isFinding = ({ log }: StepEnded): void => expect(log).toContain('This run is not keyless');

const row = (backend: string, credential: string, rest: Omit<Row, 'backend' | 'credential' | 'answer'>): Row => ({
  backend,
  credential,
  answer: ANSWER,
  ...rest,
  world: { model, ...rest.world },
});

/** Verdicts on the token, as the report tells them. */
const verdicts = ({ outputs }: StepEnded): string[] => {
  const report = JSON.parse(readFileSync(outputs.report!, 'utf8')) as { findings: { id: string; verdict: string }[] };
  return report.findings.filter(({ id }) => id.startsWith('copilot-')).map(({ id, verdict }) => `${id} ${verdict}`);
};

const github = (world: World, host = 'github.com'): Record<string, string> => {
  const { url } = world.copilot!;
  const copilot = host === 'github.com' ? 'api.githubcopilot.com' : `copilot-api.${host}`;
  return { [`api.${host}`]: url, [copilot]: url };
};

/** As an address of an Azure OpenAI resource is written. */
const azureOpenai = (world: World): Record<string, string> => ({
  backend: 'azure-openai',
  'azure-openai-base-url': `${world.azure!.models.url}/openai/v1`,
});

matrix('copilot', [
  row('copilot', "the job's own token", {
    world: { copilot: true },
    inputs: (world) => leadTo('copilot', world),
    hosts: github,
    check: (ended, world) => {
      expect(verdicts(ended)).toEqual(['copilot-job-token enforced']);
      expect(
        world.requests.some(({ action, principal }) => action === 'chat' && principal === 'job: github-actions[bot]'),
      ).toBe(true);
    },
  }),
  row('copilot', 'fine-grained personal token', {
    world: { copilot: true },
    inputs: (world) => ({ 'github-token': world.copilot!.personToken('github_pat_') }),
    hosts: github,
    check: isFinding,
  }),
  row('copilot', 'OAuth token of a person', {
    world: { copilot: true },
    inputs: (world) => ({ 'github-token': world.copilot!.personToken('gho_', ['read:user']) }),
    hosts: github,
    check: isFinding,
  }),
  row('copilot', "token of an app's installation", {
    world: { copilot: true },
    inputs: (world) => ({
      'github-token': world.copilot!.appToken({ metadata: 'read', 'copilot-requests': 'write' }),
    }),
    hosts: github,
    check: (ended) => expect(verdicts(ended)).toEqual(['copilot-app-token unknown']),
  }),
  row('copilot', "the job's own token, data residency", {
    world: { copilot: true, job: { server: 'https://acme.ghe.com' } },
    inputs: (world) => leadTo('copilot', world),
    hosts: (world) => github(world, 'acme.ghe.com'),
    check: (ended) => expect(verdicts(ended)).toEqual(['copilot-job-token enforced']),
  }),
  row('openai', 'federation by GitHub OIDC', {
    world: { openai: true },
    inputs: (world) => leadTo('openai', world),
  }),
  row('openai', 'stored key', {
    world: { openai: true },
    inputs: (world) => ({ backend: 'openai', 'api-key': world.openai!.apiKey }),
    hosts: (world) => ({ 'api.openai.com': world.openai!.url }),
    check: isFinding,
  }),
  row('azure-openai', 'Entra token by GitHub OIDC', {
    world: { azure: { deployments: ['my-deployment'] } },
    inputs: (world) => ({
      ...leadTo('azure', world),
      ...azureOpenai(world),
      model: 'gpt-5.4',
      'azure-openai-deployment-map': 'gpt-5.4=my-deployment',
    }),
  }),
  row('azure-openai', 'stored key', {
    world: { azure: { deployments: ['my-deployment'] } },
    inputs: (world) => ({ ...azureOpenai(world), 'api-key': world.azure!.apiKey, model: 'my-deployment' }),
    check: isFinding,
  }),
  row('anthropic', 'federation by GitHub OIDC', {
    world: { anthropic: true },
    inputs: (world) => leadTo('anthropic', world),
  }),
  row('anthropic', 'stored key', {
    world: { anthropic: true },
    inputs: (world) => ({ 'api-key': world.anthropic!.apiKey }),
    hosts: (world) => ({ 'api.anthropic.com': world.anthropic!.url }),
    check: isFinding,
  }),
  row('gateway', "the job's identity as bearer", {
    world: { gateway: true },
    inputs: (world) => leadTo('gateway', world),
  }),
  row('gateway', 'stored key, with headers of its own', {
    world: { gateway: { requires: { name: 'X-Tenant', value: 'pay$ments' } } },
    inputs: (world) => ({
      backend: 'gateway',
      'base-url': world.inputs['base-url']!,
      'api-key': world.gateway!.apiKey,
      'custom-headers': 'X-Tenant: pay$ments',
      model: 'model-of-the-house',
    }),
    check: isFinding,
  }),
]);
