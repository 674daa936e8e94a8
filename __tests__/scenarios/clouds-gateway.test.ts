/** A gateway that takes the job's own identity as bearer: with the real Claude Code, for later steps, and examined by doctor. */
import { describe, expect, it } from '@jest/globals';
import { bashScript, echoScript } from '../../src/emulators/index.ts';
import { asked, flags, leadTo, SECONDS, stepOf } from '../fakes/clouds.ts';
import { CLEAN, inJob } from '../fakes/runner.ts';

const TASK = { task: 'Explain what changed in the last commit.', timeout: '1m' };
const SUBJECT = 'repo:octo-org/payments:ref:refs/heads/main';

describe('the action with Claude Code behind a gateway', () => {
  it(
    'works longer than one identity token lives: the broker asks for the next',
    async () => {
      const world = {
        gateway: true,
        issuerSkewSeconds: -293,
        model: bashScript('sleep 8; env; env | base64 -w0'),
      } as const;
      await inJob({ agent: 'claude-code', world }, async (runner, started) => {
        const ended = await runner.main({ ...leadTo('gateway', started), ...TASK, 'allowed-tools': 'Bash' });
        expect(ended.exit).toBe(0);
        expect(ended.outputs).toMatchObject({ outcome: 'success', turns: '2' });
        expect(ended.outputs.result).not.toMatch(/ACTIONS_ID_TOKEN/);
        expect(ended.outputs.result).toContain('ANTHROPIC_AUTH_TOKEN=***');
        const calls = started.requests.filter(({ service, status }) => service === 'gateway' && status === 200);
        expect(calls.map(({ principal }) => principal)).toEqual([SUBJECT, SUBJECT]);
        expect(started.issuer.minted()).toHaveLength(2);
        expect(ended.summary).toContain('The credential was renewed');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it(
    'sends the headers that the gateway insists on, and hides their values',
    async () => {
      const value = 'tenant-key-7f3a9c1e5b';
      const gateway = { requires: { name: 'X-Tenant-Key', value }, prefix: '/code-assistant-api' };
      const world = { gateway, model: echoScript('All is well.') } as const;
      await inJob({ agent: 'claude-code', world, secrets: [value] }, async (runner, started) => {
        const ended = await runner.main({ ...leadTo('gateway', started), ...TASK });
        expect(ended.exit).toBe(0);
        expect(ended.outputs.result).toBe('All is well.');
        expect(started.requests.at(-1)).toMatchObject({ path: '/code-assistant-api/v1/messages', status: 200 });
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

describe('auth and exec for a gateway', () => {
  it(
    'hand out the identity token for its audience, masked, and nothing else',
    async () => {
      await inJob({ world: { gateway: true } }, async (runner, world) => {
        const inputs = leadTo('gateway', world);
        const ended = await runner.main(inputs);
        expect(ended.exit).toBe(0);
        const [token] = world.issuer.minted();
        expect(ended.exported).toEqual({ ANTHROPIC_BASE_URL: world.gateway.baseUrl, ANTHROPIC_AUTH_TOKEN: token });
        for (const part of [token!, ...token!.split('.')])
          expect(ended.stdout.split('\n')).toContain(`::add-mask::${part}`);
        const script = 'env; env | base64 -w0; printf %s "$ANTHROPIC_AUTH_TOKEN" | rev';
        const exec = await runner.cli(['exec', ...flags(inputs), '--', 'sh', '-c', script], stepOf(runner));
        expect(exec.exit).toBe(0);
        expect(exec.stdout).toContain('ANTHROPIC_AUTH_TOKEN=***');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

describe('doctor for a gateway', () => {
  const MODEL = 'claude-sonnet-4-5-20250929';
  it.each([
    {
      name: 'passes everything on',
      gateway: {},
      more: {},
      says: [
        `✓ model          ${MODEL} at /v1/messages: callable. It answers, and anthropic-beta and anthropic-version pass.`,
        `✓ model          ${MODEL} at /v1/messages/count_tokens: callable.`,
      ],
    },
    {
      name: 'counts no tokens',
      gateway: { countsTokens: false },
      more: {},
      says: [
        `✓ model          ${MODEL} at /v1/messages: callable.`,
        `· model          ${MODEL} at /v1/messages/count_tokens: unknown. It counts no tokens (404)`,
      ],
    },
    {
      name: 'rejects the beta header',
      gateway: { rejectsBeta: 'all' as const },
      more: {},
      says: [`✗ model          ${MODEL} at /v1/messages: denied. The gateway rejects the header anthropic-beta (400;`],
    },
    {
      name: 'does not route the model',
      gateway: { models: ['another'] },
      more: {},
      says: [`✗ model          ${MODEL} at /v1/messages: missing. The gateway refuses the model or the request (400)`],
    },
    {
      name: 'expects another audience',
      gateway: {},
      more: { audience: 'https://elsewhere.example' },
      says: [`✗ model          ${MODEL} at /v1/messages: denied. The gateway does not accept the bearer (401)`],
    },
  ])(
    'tells that it $name',
    async ({ gateway, more, says }) => {
      await inJob({ agent: 'claude-code', world: { gateway } }, async (runner, world) => {
        const inputs = { ...leadTo('gateway', world), ...more };
        const ended = await runner.cli(['doctor', ...flags(inputs)], stepOf(runner));
        expect(ended.exit).toBe(says.join().includes('✗') ? 1 : 0);
        for (const text of says) expect(ended.stdout).toContain(text);
        expect(asked(world.requests, 'gateway').length).toBeLessThanOrEqual(8);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});
