/** What the documentation tells people to write is accepted: each whole step of this action, in examples and pages, gives a plan. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { github } from '../../src/ci/github.ts';
import { KeylessError } from '../../src/core/errors.ts';
import { makePlan, type Plan } from '../../src/flow/make-plan.ts';
import { readActionInputs } from '../../src/flow/read-inputs.ts';
import { planReview } from '../../src/flow/review/prepare.ts';
import { FakeHost } from '../fakes/fake-host.ts';
import { blocksOf, type Step, stepsOf, workflowOf } from './blocks.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const NOW = Date.UTC(2026, 10, 21);

function jwt(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const iat = NOW / 1000;
  const claims = { iss: 'https://login.example.com/realms/ci', sub: 'agent', aud: 'my-gateway', iat, exp: iat + 7200 };
  return `${part({ alg: 'RS256', kid: '1' })}.${part(claims)}.AAAA`;
}

/** What stands for an expression. */
function filled(text: string): string {
  return text
    .replaceAll(/\$\{\{ secrets\.\w*JWT\w* \}\}/g, jwt())
    .replaceAll('${{ secrets.CLAUDE_CODE_OAUTH_TOKEN }}', 'sk-ant-oat01-abc')
    .replaceAll('${{ vars.AGENT_ROLE }}', 'arn:aws:iam::123456789012:role/ci-agent')
    .replaceAll(/\$\{\{ steps\.\w+\.outputs\.session \}\}/g, session)
    .replaceAll(/\$\{\{ [\w.]+\.number \}\}/g, '42')
    .replaceAll('${{ github.token }}', `ghs_${'a'.repeat(36)}`)
    .replaceAll(/\$\{\{ secrets\.\w+ \}\}/g, 'sk-0123456789abcdef0123456789abcdef');
}

const session = mkdtempSync(join(tmpdir(), 'session-'));
writeFileSync(join(session, 'session.json'), JSON.stringify({ agent: 'claude-code', sessionId: 'b3c1' }));
afterAll(() => rmSync(session, { recursive: true }));

/** Variables that a machine of this kind has. */
const MACHINES: Readonly<Record<string, Record<string, string>>> = {
  irsa: { AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/ci-agent', AWS_WEB_IDENTITY_TOKEN_FILE: '/token' },
};

/** The plan of a step of this action on GitHub; nothing is asked of anybody. @throws KeylessError */
function planOf(step: Step): Promise<Plan> {
  const given = Object.entries(step.with ?? {}).map(([name, value]) => [name, filled(String(value))] as const);
  const env: Record<string, string> = {
    GITHUB_ACTIONS: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://pipelines.actions.githubusercontent.com/token',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    ...MACHINES[String(step.with?.['ambient-source'])],
    ...Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value)])),
    ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const host = new FakeHost({ env, now: NOW });
  env.GITHUB_WORKSPACE = host.cwd;
  mkdirSync(join(host.cwd, '.github'));
  writeFileSync(join(host.cwd, '.github', 'least-privilege.json'), '[]');
  const has = (name: string): boolean => given.some(([one]) => one === name);
  const inputs = readActionInputs(github, env);
  if (inputs.text('mode') === 'review') planReview({ inputs, platform: github, host });
  const command = has('check') ? 'check' : inputs.given('task') ? 'run' : 'auth';
  return makePlan(command, inputs, github, host);
}

const PAGES = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)];
const texts = [
  ...PAGES.flatMap((page) =>
    blocksOf(page, read(page))
      .filter(({ language }) => language === 'yaml')
      .map((block) => ({ at: `${page}:${block.line}`, text: block.text })),
  ),
  ...readdirSync(join(root, 'examples')).map((name) => ({ at: `examples/${name}`, text: read(`examples/${name}`) })),
];
const steps = texts.flatMap(({ at, text }) =>
  stepsOf(workflowOf(text) ?? 'jobs: {}')
    .filter((step) => step.uses?.startsWith('keyless-agent/') === true && step.with !== undefined)
    // Policies alone have no plan, and nor have steps without a cloud.
    .filter(({ with: given = {} }) => !('policy' in given) || 'aws-region' in given)
    .filter(({ with: given = {} }) => given.mode !== 'publish' && given.mode !== 'plan')
    .map((step) => ({ at, step })),
);

async function faultsOf(step: Step): Promise<string[]> {
  try {
    await planOf(step);
    return [];
  } catch (thrown) {
    if (!(thrown instanceof KeylessError)) throw thrown;
    return [thrown.message, ...thrown.faults.map(({ input, what }) => `${input}: ${what}`)];
  }
}

describe('steps in the documentation', () => {
  it('are accepted as they stand', async () => {
    expect(steps.length).toBeGreaterThan(20);
    const refused: string[] = [];
    for (const { at, step } of steps) refused.push(...(await faultsOf(step)).map((fault) => `${at}: ${fault}`));
    expect(refused).toEqual([]);
  });

  it('are refused when they name two clouds, so that the check above can fail', async () => {
    const both = { 'role-to-assume': 'arn:aws:iam::123456789012:role/ci-agent', 'aws-region': 'us-east-1' };
    const step = { with: { ...both, 'base-url': 'https://llm-gateway.example.com', audience: 'x' } };
    expect((await faultsOf(step)).join()).toContain('Inputs of two clouds are given: aws and gateway.');
  });

  it.each([
    ['examples/explain-commit.yml', 'bedrock', 'renews itself in the broker'],
    ['examples/google.yml', 'vertex', 'renews itself in the broker'],
    ['examples/azure.yml', 'foundry', 'renews itself in the broker'],
    ['examples/anthropic.yml', 'anthropic', 'renews itself in the broker'],
    ['examples/gateway-jwt.yml', 'gateway', 'no fresh identity token can be had'],
  ])('%s reaches the model on %s, and its credential lasts as docs/lifetimes.md says', async (file, backend, lasts) => {
    const { step } = steps.find(({ at }) => at === file)!;
    const { lines, backend: chosen } = await planOf(step);
    expect(chosen).toBe(backend);
    expect(lines.find(({ title }) => title === 'Credential lasts')?.value).toContain(lasts);
  });
});
