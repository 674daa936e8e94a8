/** Anthropic and OpenAI by the job's identity, and keys that somebody stored: told as what they are. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { bashScript, echoScript } from '../../src/emulators/index.ts';
import { asked, flags, leadTo, program, SECONDS, stepOf } from '../fakes/clouds.ts';
import { CLEAN, inJob, type StepEnded } from '../fakes/runner.ts';

const TASK = { task: 'Explain what changed in the last commit.', timeout: '1m' };

interface Finding {
  readonly id: string;
  readonly verdict: string;
  readonly severity?: string;
}

function findingOf(ended: StepEnded, id: string): Finding | undefined {
  const report = JSON.parse(readFileSync(ended.outputs.report!, 'utf8')) as { findings: Finding[] };
  return report.findings.find((finding) => finding.id === id);
}

describe('Anthropic by the identity of the job', () => {
  it(
    'gives Claude Code the broker in place of the endpoint, and neither an access token nor the identity',
    async () => {
      const steal = 'env; env | base64 -w0; cat "$CLAUDE_CONFIG_DIR"/*.json; tr "\\0" "\\n" < /proc/$PPID/cmdline';
      const world = { anthropic: true, model: bashScript(steal) } as const;
      await inJob({ agent: 'claude-code', world }, async (runner, started) => {
        const ended = await runner.main({ ...leadTo('anthropic', started), ...TASK, 'allowed-tools': 'Bash' });
        expect(ended.exit).toBe(0);
        expect(ended.outputs).toMatchObject({ outcome: 'success', turns: '2' });
        expect(ended.outputs.result).not.toMatch(/ACTIONS_ID_TOKEN|sk-ant-oat/);
        expect(ended.outputs.result).toMatch(/ANTHROPIC_BASE_URL=http:\/\/127\.0\.0\.1:\d+/);
        const { anthropic, requests } = started;
        expect(anthropic.history()).toEqual(['ok']);
        expect(asked(requests, 'anthropic')).toEqual(['token 200', 'messages 200', 'messages 200']);
        const principal = `${anthropic.serviceAccountId}@${anthropic.workspaceId}`;
        expect(requests.at(-1)!.principal).toBe(principal);
        expect(ended.log).toContain(`credential  ${anthropic.serviceAccountId} (access token, expires in 10 min)`);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it(
    'refuses a token whose scope is more than calling models',
    async () => {
      const world = { anthropic: { change: { scope: 'workspace:developer' } } } as const;
      await inJob({ world }, async (runner, started) => {
        const ended = await runner.main(leadTo('anthropic', started));
        expect(ended.exit).toBe(5);
        expect(ended.log).toContain('The token may do more than call models: workspace:developer.');
        expect(ended.log).toContain('docs/errors.md#privilege-exceeded');
        expect(ended.exported).toEqual({});
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it(
    'exports what Claude Code reads, masked',
    async () => {
      await inJob({ world: { anthropic: true } }, async (runner, world) => {
        const ended = await runner.main(leadTo('anthropic', world));
        expect(ended.exit).toBe(0);
        expect(ended.exported).toEqual({
          ANTHROPIC_AUTH_TOKEN: expect.stringMatching(/^sk-ant-oat01-/),
          ANTHROPIC_BETAS: 'oauth-2025-04-20',
          ANTHROPIC_BASE_URL: world.anthropic.url,
        });
        const token = ended.exported.ANTHROPIC_AUTH_TOKEN!;
        expect(world.anthropic.secrets()).toContain(token);
        expect(ended.stdout.split('\n')).toContain(`::add-mask::${token}`);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it(
    'gives a command the token, redacted, and tells doctor who it is',
    async () => {
      await inJob({ agent: 'claude-code', world: { anthropic: true } }, async (runner, world) => {
        const inputs = flags(leadTo('anthropic', world));
        const ended = await runner.cli(['exec', ...inputs, '--', 'sh', '-c', 'env; env | base64 -w0'], stepOf(runner));
        expect(ended.exit).toBe(0);
        expect(ended.stdout).toContain('ANTHROPIC_AUTH_TOKEN=***');
        expect(ended.stdout).toContain('ANTHROPIC_BETAS=oauth-2025-04-20');
        const doctor = await runner.cli(['doctor', ...inputs], stepOf(runner));
        expect(doctor.exit).toBe(0);
        expect(doctor.stdout).toContain(`✓ credential     ${world.anthropic.serviceAccountId} (access token`);
        // Three tokens were asked for, and none was used twice.
        expect(world.anthropic.history()).toEqual(['ok', 'ok']);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

describe('OpenAI by the identity of the job', () => {
  it(
    'exports what the SDKs read, masked',
    async () => {
      await inJob({ world: { openai: true } }, async (runner, world) => {
        const ended = await runner.main(leadTo('openai', world));
        expect(ended.exit).toBe(0);
        expect(ended.exported).toEqual({
          OPENAI_API_KEY: expect.stringMatching(/^sk-oat-/),
          OPENAI_BASE_URL: `${world.openai.url}/v1`,
        });
        expect(ended.stdout.split('\n')).toContain(`::add-mask::${ended.exported.OPENAI_API_KEY}`);
        expect(asked(world.requests, 'openai')).toEqual(['token 200']);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it(
    'gives a command a token that the API accepts, and redacts it',
    async () => {
      await inJob({ world: { openai: true } }, async (runner, world) => {
        const script =
          'env; env | base64 -w0; curl -s -o /dev/null -w "answer %{http_code}" -H "Authorization: Bearer $OPENAI_API_KEY" -H "content-type: application/json" -d \'{"model":"gpt-5.4","messages":[{"role":"user","content":"x"}]}\' "$OPENAI_BASE_URL/chat/completions"';
        const words = ['exec', ...flags(leadTo('openai', world)), '--', 'sh', '-c', script];
        const ended = await runner.cli(words, stepOf(runner));
        expect(ended.exit).toBe(0);
        expect(ended.stdout).toContain('OPENAI_API_KEY=***');
        expect(ended.stdout).toContain('answer 200');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it(
    'is told apart from what Claude Code speaks',
    async () => {
      await inJob({ world: { openai: true } }, async (runner, world) => {
        const ended = await runner.main({ ...leadTo('openai', world), ...TASK });
        expect(ended.exit).toBe(2);
        expect(ended.log).toContain('Agent and cloud have no backend in common');
        expect(world.requests).toEqual([]);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

describe('a stored key', () => {
  it(
    'works at a gateway, is masked, and is a finding',
    async () => {
      const world = { gateway: true, model: echoScript('All is well.') } as const;
      await inJob({ agent: 'claude-code', world }, async (runner, { gateway }) => {
        const ended = await runner.main({ 'base-url': gateway.baseUrl, 'api-key': gateway.apiKey, ...TASK });
        expect(ended.exit).toBe(0);
        expect(ended.outputs.result).toBe('All is well.');
        expect(findingOf(ended, 'static-key')).toMatchObject({ verdict: 'exceeded', severity: 'medium' });
        expect(ended.log).toContain('medium: This run is not keyless: api-key gives it a key that lives on after it.');
        expect(ended.stdout.split('\n')).toContain(`::add-mask::${gateway.apiKey}`);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it(
    'printed by a helper works too, and the helper is given no secret of the job',
    async () => {
      const world = { gateway: true, model: echoScript('All is well.') } as const;
      await inJob({ agent: 'claude-code', world }, async (runner, { gateway }) => {
        const helper = program(runner, 'get-key', `env > '${runner.root}/helper.env'; echo '${gateway.apiKey}'`);
        runner.exempt(helper);
        const ended = await runner.main({ 'base-url': gateway.baseUrl, 'api-key-helper': helper, ...TASK });
        expect(ended.exit).toBe(0);
        expect(ended.outputs.result).toBe('All is well.');
        expect(findingOf(ended, 'static-key')).toMatchObject({ verdict: 'exceeded' });
        const names = readFileSync(`${runner.root}/helper.env`, 'utf8').match(/^\w+(?==)/gm)!;
        expect(names.filter((name) => /^(ACTIONS|GITHUB|INPUT|RUNNER)_/.test(name))).toEqual([]);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it.each([
    {
      input: 'claude-code-oauth-token',
      variable: 'CLAUDE_CODE_OAUTH_TOKEN',
      key: 'sk-ant-oat01-c3Vic2NyaXB0aW9uLXRva2Vu',
    },
    { input: 'api-key', variable: 'ANTHROPIC_API_KEY', key: 'sk-ant-api03-c3RvcmVkLWtleS1vZi1zb21lYm9keQ' },
  ])(
    'as $input is exported under $variable alone, masked and told',
    async ({ input, variable, key }) => {
      await inJob({ secrets: [key] }, async (runner, world) => {
        const ended = await runner.main({ [input]: key });
        expect(ended.exit).toBe(0);
        expect(ended.exported).toEqual({ [variable]: key });
        expect(ended.stdout.split('\n')).toContain(`::add-mask::${key}`);
        expect(ended.log).toContain(`This run is not keyless: ${input} gives it a key that lives on after it.`);
        // Nobody was asked for an identity that nobody needs.
        expect(world.requests).toEqual([]);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it(
    'stops a run that asks for none',
    async () => {
      const key = 'sk-ant-api03-c3RvcmVkLWtleS1vZi1zb21lYm9keQ';
      await inJob({ secrets: [key] }, async (runner) => {
        const ended = await runner.main({ 'api-key': key, 'least-privilege-threshold': 'medium' });
        expect(ended.exit).toBe(5);
        expect(ended.exported).toEqual({});
        expect(ended.log).toContain('docs/errors.md#privilege-exceeded');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});
