/** The main job on every other cloud, with the real Claude Code: exchange, check, hand-over, answer, clean end; and `auth`. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { reviewScript, type WorldOptions } from '../../src/emulators/index.ts';
import { CLEAN, inJob, type Runner } from '../fakes/runner.ts';

const SECONDS = 240_000;
const WORK = { task: 'Review this repository.', timeout: '2m' };

type Inputs = Readonly<Record<string, string>>;

/** The world's own inputs for a cloud: what a user would write. */
function inputsOf({ world }: Runner): Inputs {
  return world.inputs;
}

interface Row {
  readonly name: string;
  readonly world: WorldOptions;
  readonly more?: (runner: Runner) => Inputs;
  /** Seen in the log: who the credential is, and what the plan says of its life. */
  readonly says: string;
  readonly lasts: string;
}

const ROWS: readonly Row[] = [
  {
    name: 'Google Cloud, direct federation',
    world: { google: true },
    says: '(federated-token, expires in 5 min)',
    lasts: 'renews itself (google-token-url)',
  },
  {
    name: 'Google Cloud, a service account',
    world: { google: true },
    more: ({ world }) => ({
      'service-account': (world as unknown as { google: { serviceAccount: string } }).google.serviceAccount,
    }),
    says: '.iam.gserviceaccount.com',
    lasts: 'renews itself (google-token-url)',
  },
  {
    name: 'Azure, Foundry',
    world: { azure: true },
    says: '(access token, expires in 60 min)',
    lasts: '1h, not renewed: claude-code reads it once',
  },
  {
    name: 'Anthropic',
    world: { anthropic: true },
    says: '(access token, expires in 10 min)',
    lasts: 'renews itself (token-command)',
  },
  {
    name: 'a gateway that takes the CI token',
    world: { gateway: true },
    says: '(jwt bearer, expires in 5 min)',
    lasts: 'renews itself (token-command)',
  },
];

describe('the action with Claude Code on other clouds', () => {
  it.each(ROWS)(
    'reviews the repository on $name',
    async ({ world, more, says, lasts }) => {
      await inJob(
        { agent: 'claude-code', world: { ...world, model: reviewScript(['src/session.js']) } },
        async (runner) => {
          const inputs = { ...inputsOf(runner), ...more?.(runner), ...WORK };
          const planned = await runner.main({ ...inputs, 'dry-run': 'true' });
          expect([planned.exit, planned.log.includes(lasts)]).toEqual([0, true]);
          const ended = await runner.main(inputs);
          expect(ended.log).toContain('✓ ');
          expect([ended.exit, ended.outputs.outcome]).toEqual([0, 'success']);
          expect(ended.outputs.result).toContain('Session id from a predictable source');
          expect(ended.log).toContain(says);
          expect(await runner.wrapUp()).toEqual(CLEAN);
        },
      );
    },
    SECONDS,
  );

  it(
    'says which cloud refuses the job, with the trust to write',
    async () => {
      await inJob(
        { agent: 'claude-code', world: { google: { change: { condition: () => false } } } },
        async (runner) => {
          const ended = await runner.main({ ...inputsOf(runner), ...WORK });
          expect([ended.exit, ended.log]).toEqual([4, expect.stringContaining('assertion.sub')]);
          expect(await runner.wrapUp()).toEqual(CLEAN);
        },
      );
    },
    SECONDS,
  );
});

describe('auth on other clouds', () => {
  it(
    'leaves Google SDKs a file that holds no identity, and post takes it back',
    async () => {
      await inJob({ agent: 'claude-code', world: { google: true } }, async (runner) => {
        const ended = await runner.main(inputsOf(runner));
        expect(ended.exit).toBe(0);
        const path = ended.exported.GOOGLE_APPLICATION_CREDENTIALS ?? '';
        const file = JSON.parse(readFileSync(path, 'utf8')) as { type: string; token_url: string };
        expect([file.type, new URL(file.token_url).hostname]).toEqual(['external_account', '127.0.0.1']);
        expect(Object.keys(ended.exported)).toEqual(
          expect.arrayContaining(['CLOUDSDK_AUTH_ACCESS_TOKEN', 'GOOGLE_OAUTH_ACCESS_TOKEN', 'GOOGLE_CLOUD_PROJECT']),
        );
        expect(await runner.wrapUp()).toEqual(CLEAN);
        expect(() => readFileSync(path)).toThrow('ENOENT');
      });
    },
    SECONDS,
  );

  it.each([
    [
      'Azure',
      { azure: true },
      ['CLAUDE_CODE_USE_FOUNDRY', 'ANTHROPIC_FOUNDRY_BASE_URL', 'ANTHROPIC_FOUNDRY_AUTH_TOKEN'],
    ],
    ['Anthropic', { anthropic: true }, ['ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_BASE_URL', 'ANTHROPIC_BETAS']],
    ['OpenAI', { openai: true }, ['OPENAI_API_KEY', 'OPENAI_BASE_URL']],
  ] as const)(
    'exports exactly what later steps on %s need',
    async (_name, world, names) => {
      await inJob({ agent: 'claude-code', world: world as WorldOptions }, async (runner) => {
        const ended = await runner.main(inputsOf(runner));
        expect(ended.exit).toBe(0);
        expect(Object.keys(ended.exported).sort()).toEqual([...names].sort());
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});
