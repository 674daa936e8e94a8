/** Azure from the job's token to the model: the action and the shell, with the real Claude Code on Microsoft Foundry. */
import { describe, expect, it } from '@jest/globals';
import { bashScript, echoScript } from '../../src/emulators/index.ts';
import { startJwks } from '../../src/emulators/jwks.ts';
import { asked, flags, leadTo, SECONDS, stepOf } from '../fakes/clouds.ts';
import { CLEAN, inJob } from '../fakes/runner.ts';

const TASK = { task: 'Explain what changed in the last commit.', timeout: '1m' };
const APPLICATION = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

describe('the action with Claude Code on Foundry', () => {
  it(
    'works with a token of the application, and shows nothing of it',
    async () => {
      const steal = 'env; env | base64 -w0; tr "\\0" "\\n" < /proc/$PPID/environ | rev';
      const world = { azure: true, model: bashScript(steal) } as const;
      await inJob({ agent: 'claude-code', world }, async (runner, started) => {
        const ended = await runner.main({ ...leadTo('azure', started), ...TASK, 'allowed-tools': 'Bash' });
        expect(ended.exit).toBe(0);
        expect(ended.outputs).toMatchObject({ outcome: 'success', turns: '2' });
        expect(ended.outputs.result).toContain('ANTHROPIC_FOUNDRY_AUTH_TOKEN=***');
        expect(ended.outputs.result).not.toMatch(/ACTIONS_ID_TOKEN|AZURE_CLIENT_ID|ANTHROPIC_FOUNDRY_API_KEY/);
        expect(ended.log).toContain(
          `credential  application ${APPLICATION} (object 16fd2706-8baf-433b-82eb-8c7fada847da)`,
        );
        expect(asked(started.requests, 'entra')).toEqual(['token 200']);
        expect(asked(started.requests, 'azure-models')).toEqual(['messages 200', 'messages 200']);
        expect(started.requests.at(-1)!.principal).toBe(APPLICATION);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it(
    'works longer than one Entra token lives: the broker has the next one in time',
    async () => {
      const world = { azure: { lifeSeconds: 19 }, model: bashScript('sleep 21; echo still here') } as const;
      await inJob({ agent: 'claude-code', world }, async (runner, started) => {
        const ended = await runner.main({ ...leadTo('azure', started), ...TASK, 'allowed-tools': 'Bash' });
        expect(ended.exit).toBe(0);
        expect(ended.outputs.result).toContain('still here');
        expect(ended.summary).toContain('The credential was renewed');
        expect(new Set(started.azure.authority.minted()).size).toBeGreaterThan(1);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it(
    'ends the agent before a token ends that nobody can renew',
    async () => {
      const issuer = await startJwks();
      const trusts = { issuer: issuer.issuer, keys: async () => issuer.jwks() };
      const world = { azure: { lifeSeconds: 19, trusts }, model: bashScript('tail -f README.md') } as const;
      try {
        await inJob({ agent: 'claude-code', world }, async (runner, started) => {
          const audience = 'api://AzureADTokenExchange';
          const jwt = {
            'jwt-token': issuer.mint({ aud: audience, sub: 'repo:octo-org/payments:ref:refs/heads/main' }),
            'jwt-issuer': issuer.issuer,
            'jwt-audience': audience,
          };
          const ended = await runner.main({ ...leadTo('azure', started), ...TASK, ...jwt, 'allowed-tools': 'Bash' });
          for (const secret of issuer.secrets()) runner.hide(secret);
          expect(ended.exit).toBe(6);
          expect(ended.outputs).toMatchObject({ outcome: 'timed-out' });
          expect(ended.log).toContain('before its credential ended.');
          expect(ended.log).toContain('docs/errors.md#timed-out');
          expect(ended.seconds).toBeLessThan(60);
          expect(await runner.wrapUp()).toEqual(CLEAN);
        });
      } finally {
        await issuer.close();
      }
    },
    SECONDS,
  );

  it(
    'says that the application has no role on the resource',
    async () => {
      const world = { azure: { allowed: [] }, model: echoScript('never said') } as const;
      await inJob({ agent: 'claude-code', world }, async (runner, started) => {
        const ended = await runner.main({ ...leadTo('azure', started), ...TASK });
        expect(ended.exit).toBe(1);
        expect(ended.log).toContain('The application has no role on the Foundry resource');
        expect(ended.log).toContain('docs/errors.md#model-denied');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

describe('auth for Azure', () => {
  it(
    'exports what Claude Code reads on Foundry, and nothing that could sign in',
    async () => {
      await inJob({ world: { azure: true } }, async (runner, world) => {
        const ended = await runner.main(leadTo('azure', world));
        expect(ended.exit).toBe(0);
        const [token] = world.azure.authority.minted();
        expect(ended.exported).toEqual({
          CLAUDE_CODE_USE_FOUNDRY: '1',
          ANTHROPIC_FOUNDRY_BASE_URL: `${world.azure.models.url}/anthropic`,
          ANTHROPIC_FOUNDRY_AUTH_TOKEN: token,
        });
        const masks = ended.stdout.split('\n');
        for (const part of [token!, ...token!.split('.')]) expect(masks).toContain(`::add-mask::${part}`);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it(
    'exports what the OpenAI SDKs read, without a key, when that is the backend',
    async () => {
      await inJob({ world: { azure: true } }, async (runner, world) => {
        const { 'foundry-base-url': _, ...inputs } = leadTo('azure', world);
        const url = `${world.azure.models.url}/openai/v1`;
        const openai = {
          backend: 'azure-openai',
          'azure-openai-base-url': url,
          'azure-openai-deployment-map': 'gpt-5.4=my-deployment',
        };
        const ended = await runner.main({ ...inputs, ...openai });
        expect(ended.exit).toBe(0);
        const [token] = world.azure.authority.minted();
        expect(ended.exported).toMatchObject({
          AZURE_OPENAI_AD_TOKEN: token,
          AZURE_OPENAI_BASE_URL: url,
          AZURE_OPENAI_ENDPOINT: world.azure.models.url,
        });
        expect(Object.keys(ended.exported).filter((name) => /API_KEY|AZURE_CLIENT|AZURE_TENANT/.test(name))).toEqual(
          [],
        );
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

describe('exec for Azure', () => {
  it(
    'gives the token that the resource accepts, and redacts it',
    async () => {
      await inJob({ world: { azure: true } }, async (runner, world) => {
        const script =
          'env; env | base64 -w0; curl -s -o /dev/null -w "answer %{http_code}" -H "Authorization: Bearer $ANTHROPIC_FOUNDRY_AUTH_TOKEN" -H "anthropic-version: 2023-06-01" -H "content-type: application/json" -d \'{"model":"claude-sonnet-4-5","max_tokens":8,"messages":[{"role":"user","content":"x"}]}\' "$ANTHROPIC_FOUNDRY_BASE_URL/v1/messages"';
        const words = ['exec', ...flags(leadTo('azure', world)), '--', 'sh', '-c', script];
        const ended = await runner.cli(words, stepOf(runner));
        expect(ended.exit).toBe(0);
        expect(ended.stdout).toContain('ANTHROPIC_FOUNDRY_AUTH_TOKEN=***');
        expect(ended.stdout).toContain('answer 200');
        expect(ended.stdout).not.toContain('ACTIONS_ID_TOKEN_REQUEST');
        expect(ended.stderr).toContain('CLAUDE_CODE_USE_FOUNDRY');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

describe('doctor for Azure', () => {
  it(
    'tells who it is and that the model may be called',
    async () => {
      await inJob({ agent: 'claude-code', world: { azure: true } }, async (runner, world) => {
        const ended = await runner.cli(['doctor', ...flags(leadTo('azure', world))], stepOf(runner));
        expect(ended.exit).toBe(0);
        expect(ended.stdout).toContain('✓ inputs         cloud azure, backend foundry, model claude-sonnet-4-5');
        expect(ended.stdout).toContain(`✓ credential     application ${APPLICATION}`);
        expect(ended.stdout).toContain('✓ model          claude-sonnet-4-5: callable.');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});
