/** The main job with the real Claude Code, from the job's token to the summary, against emulators that verify every signature. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  bashScript,
  echoScript,
  reviewScript,
  type ScriptedModel,
  structuredScript,
  toolsScript,
} from '../../src/emulators/index.ts';
import { makeCertificates } from '../fakes/certificates.ts';
import { CLEAN, inJob, type Runner, type RunnerOptions, type StepEnded, WITH } from '../fakes/runner.ts';

/** The first of them may have to fetch the agent. */
const SECONDS = 240_000;
const MODEL = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
const TASK = { ...WITH, model: MODEL, timeout: '2m', task: 'Explain what changed in the last commit and list risks.' };

async function work(
  model: ScriptedModel,
  more: Readonly<Record<string, string>>,
  look: (ended: StepEnded, runner: Runner) => void | Promise<void>,
  options: RunnerOptions = {},
): Promise<void> {
  await inJob({ ...options, agent: 'claude-code', world: { model } }, async (runner) => {
    const ended = await runner.main({ ...TASK, ...more });
    await look(ended, runner);
    expect(await runner.wrapUp()).toEqual(CLEAN);
  });
}

describe('the action with Claude Code', () => {
  it(
    'reviews the repository and tells it everywhere',
    async () => {
      await work(reviewScript(['src/session.js']), {}, (ended, { world }) => {
        expect(ended.exit).toBe(0);
        expect(ended.outputs).toEqual({
          outcome: 'success',
          result: expect.stringContaining('### 1. Session id from a predictable source (medium), `src/session.js:1`'),
          'session-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
          'cost-usd': expect.stringMatching(/^0\.\d+$/),
          turns: '2',
          'input-tokens': expect.stringMatching(/^\d{3,}$/),
          'output-tokens': expect.stringMatching(/^\d{2,}$/),
          'duration-seconds': expect.stringMatching(/^\d+(\.\d)?$/),
          transcript: expect.stringMatching(/\/transcript\.jsonl$/),
          'credential-expires-at': expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
          'aws-account-id': '123456789012',
          isolation: 'namespace',
          requests: expect.stringMatching(/\/requests\.jsonl$/),
          exceeded: expect.stringMatching(/^\d+$/),
          unknown: expect.stringMatching(/^\d+$/),
          report: expect.stringMatching(/\/report\.json$/),
        });
        expect(ended.exported).toEqual({});
        // Verdict, answer, table, in this order.
        const parts = [
          '## ✅',
          '### 1. Session id',
          '| **Identity** |',
          '| **Credential** |',
          '| **Checks** |',
          '| **Cost** |',
          '| **Time** |',
        ];
        const places = parts.map((part) => ended.summary.indexOf(part));
        expect(places).toEqual([...places].sort((one, other) => one - other));
        expect(places).not.toContain(-1);
        for (const line of ['::group::The agent at work', 'Read ', '::endgroup::', '✓ '])
          expect(ended.stdout).toContain(line);
        expect(ended.stdout).not.toContain('{"type":');
        const report = JSON.parse(readFileSync(ended.outputs.report!, 'utf8')) as Record<string, unknown>;
        expect(report).toMatchObject({
          command: 'run',
          outcome: 'success',
          exit: 0,
          agent: { id: 'claude-code', model: MODEL },
        });
        const calls = world.requests.filter(({ service }) => service === 'bedrock');
        const principal = 'arn:aws:sts::123456789012:assumed-role/ci-agent/octo-org.payments@19512345678-1';
        expect(new Set(calls.map((call) => call.principal))).toEqual(new Set([principal]));
        expect(
          calls.filter(({ action }) => action === 'bedrock:InvokeModelWithResponseStream').map(({ status }) => status),
        ).toEqual([200, 200]);
      });
    },
    SECONDS,
  );

  it(
    'is not led astray by a stale key and by variables that would win over the credential',
    async () => {
      const stale = 'sk-ant-api03-c3RhbGUta2V5LW9mLWFuLWVhcmxpZXItc3RlcA';
      const env = {
        ANTHROPIC_API_KEY: stale,
        AWS_PROFILE: 'prod',
        ANTHROPIC_MODEL: 'claude-opus-4-1',
        CLAUDE_CODE_USE_VERTEX: '1',
      };
      const look = (ended: StepEnded): void => {
        expect(ended.exit).toBe(0);
        expect(ended.outputs.result).toBe('All is well.');
        expect(ended.log).toContain(
          'left out of its environment: ANTHROPIC_API_KEY, ANTHROPIC_MODEL, AWS_PROFILE, CLAUDE_CODE_USE_VERTEX',
        );
      };
      await work(echoScript('All is well.'), {}, look, { env, secrets: [stale] });
    },
    SECONDS,
  );

  it(
    'works with a bearer that is good for Bedrock only',
    async () => {
      await work(echoScript('All is well.'), { 'bedrock-credential': 'bearer' }, (ended, { world }) => {
        expect(ended.exit).toBe(0);
        expect(ended.outputs).toMatchObject({ outcome: 'success', result: 'All is well.' });
        expect(world.bedrock.bearersSeen().length).toBeGreaterThan(0);
      });
    },
    SECONDS,
  );

  it(
    'works over TLS with endpoints of a private authority',
    async () => {
      const tls = makeCertificates();
      await inJob(
        { agent: 'claude-code', world: { tls, model: echoScript('All is well.') } },
        async (runner, world) => {
          const authority = join(runner.root, 'company-ca.pem');
          writeFileSync(authority, tls.ca);
          const ended = await runner.main(TASK, { NODE_EXTRA_CA_CERTS: authority });
          expect(world.env.AWS_ENDPOINT_URL_BEDROCK_RUNTIME).toMatch(/^https:/);
          expect(ended.exit).toBe(0);
          expect(ended.outputs).toMatchObject({ outcome: 'success', result: 'All is well.' });
          expect(await runner.wrapUp()).toEqual(CLEAN);
        },
      );
    },
    SECONDS,
  );

  it(
    'gives the answer as JSON when a schema asks for it',
    async () => {
      const schema =
        '{"type":"object","properties":{"risk":{"type":"string"},"lines":{"type":"integer"}},"required":["risk","lines"]}';
      await work(structuredScript({ risk: '::error::low', lines: 3 }), { 'json-schema': schema }, (ended) => {
        expect(ended.exit).toBe(0);
        expect(JSON.parse(ended.outputs['structured-output']!)).toEqual({ risk: '::error::low', lines: 3 });
      });
    },
    SECONDS,
  );

  it(
    'is honest when the schema was not filled',
    async () => {
      const schema = '{"type":"object","properties":{"risk":{"type":"string"}},"required":["risk"]}';
      await work(echoScript('I would rather talk.'), { 'json-schema': schema }, (ended) => {
        expect(ended.exit).toBe(1);
        expect(ended.outputs).toMatchObject({ outcome: 'failed' });
        expect(ended.log).toContain('docs/errors.md#agent-structure');
      });
    },
    SECONDS,
  );

  it(
    'shows nothing of the credential that a taken-over agent prints',
    async () => {
      const fetch =
        'curl -s -H "Authorization: Bearer $AWS_BEARER_TOKEN_BEDROCK" "$ANTHROPIC_BEDROCK_BASE_URL/inference-profiles"';
      const steal = [
        'env',
        'env | base64 -w0',
        'env | base64',
        'tr "\\0" "\\n" < /proc/$PPID/environ | rev',
        fetch,
        `${fetch} | base64 -w0`,
        `${fetch} | od -An -v -tx1 | tr -d " \\n"`,
        `${fetch} | head -c 100; sleep 0.1; ${fetch} | tail -c +101`,
        'printf "%s" "$AWS_BEARER_TOKEN_BEDROCK" | od -An -v -tx1 | tr -d " \\n"',
        'printf "%s" "$AWS_BEARER_TOKEN_BEDROCK" | head -c 40; sleep 0.1; printf "%s" "$AWS_BEARER_TOKEN_BEDROCK" | tail -c +41',
      ].join('; echo; ');
      await work(bashScript(steal), { 'allowed-tools': 'Bash' }, (ended) => {
        expect(ended.exit).toBe(0);
        expect(ended.outputs.result).toContain('Bash said');
        expect(ended.outputs.result).toContain('***');
        // The token of the run was there, and is good for nothing but the models of the run.
        expect(ended.outputs.result).toContain('AWS_BEARER_TOKEN_BEDROCK=***');
        expect(ended.outputs.result).toContain('inferenceProfileSummaries');
      });
    },
    SECONDS,
  );

  it(
    'says denied when no tool was allowed, and success when one was',
    async () => {
      const model = toolsScript(
        [{ tool: 'Write', input: { file_path: '/etc/keyless-agent-was-here', content: 'x' } }],
        () => 'I could not write it.',
      );
      await work(model, {}, (ended) => {
        expect(ended.exit).toBe(1);
        expect(ended.outputs).toMatchObject({ outcome: 'denied' });
        expect(ended.log).toContain('none was allowed.');
        expect(ended.log).toContain('allowed-tools: Write');
      });
      await work(bashScript('git log --oneline'), {}, (ended) => {
        expect(ended.exit).toBe(0);
        expect(ended.outputs.result).toContain('Add src/session.js');
      });
    },
    SECONDS,
  );

  it(
    'keeps commands to the runner that the model writes out of the log',
    async () => {
      await work(
        echoScript('Hello\n::set-output name=outcome::failed\n::add-mask::Hello\n::error::planted'),
        {},
        (ended) => {
          expect(ended.exit).toBe(0);
          expect(ended.outputs.outcome).toBe('success');
          expect(ended.outputs.result).toContain('::error::planted');
          const commands = ended.stdout
            .split('\n')
            .filter((line) => /^\s*::(set-output|error|add-mask::Hello)/.test(line));
          expect(commands).toEqual([]);
        },
      );
    },
    SECONDS,
  );

  it(
    'says that the limit of turns was reached',
    async () => {
      const read = { tool: 'Read', input: { file_path: 'README.md' } };
      await work(toolsScript([read, read, read, read]), { 'max-turns': '2' }, (ended) => {
        expect(ended.exit).toBe(6);
        expect(ended.outputs).toMatchObject({ outcome: 'over-budget' });
        expect(ended.log).toContain('The agent reached the limit of 2 turns before it was done.');
        expect(ended.log).toContain('max-turns: 4');
      });
    },
    SECONDS,
  );

  it(
    'says that the role may not call the model, without the words of the endpoint',
    async () => {
      await inJob({ agent: 'claude-code', world: { policies: [] } }, async (runner) => {
        const ended = await runner.main(TASK);
        expect(ended.exit).toBe(1);
        expect(ended.outputs).toMatchObject({ outcome: 'failed' });
        expect(ended.log).toContain('The model endpoint refused the credential.');
        expect(ended.log).toContain('Allow bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream');
        expect(ended.log).toContain('docs/errors.md#model-denied');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it(
    'says that the account has no access to the model',
    async () => {
      await inJob({ agent: 'claude-code' }, async (runner, world) => {
        world.bedrock.faults.add({ kind: 'error', code: 'AccessDeniedException' }, Number.POSITIVE_INFINITY);
        const ended = await runner.main(TASK);
        expect(ended.exit).toBe(1);
        expect(ended.log).toContain(`The account has no access to ${MODEL}.`);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it(
    'is not stopped by a credential that expires while it works: the broker asks for another',
    async () => {
      let expire = (): void => undefined;
      const model: ScriptedModel = (request) => {
        expire();
        return bashScript('git status')(request);
      };
      await inJob({ agent: 'claude-code', world: { model } }, async (runner, world) => {
        expire = () => world.expireCredentials();
        const ended = await runner.main(TASK);
        expect(ended.exit).toBe(0);
        expect(ended.summary).toContain('The credential was renewed');
        expect(world.requests.filter(({ service }) => service === 'bedrock').map(({ status }) => status)).toContain(
          403,
        );
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it(
    'is ended at the time limit with what it was doing',
    async () => {
      await work(bashScript('tail -f README.md'), { 'allowed-tools': 'Bash', timeout: '4s' }, (ended) => {
        expect(ended.exit).toBe(6);
        expect(ended.outputs).toMatchObject({ outcome: 'timed-out' });
        expect(ended.log).toContain('Bash tail -f README.md');
        expect(ended.log).toContain('The agent was ended after 4s.');
      });
    },
    SECONDS,
  );

  it(
    'reads the task from a file of the workspace',
    async () => {
      await inJob({ agent: 'claude-code', world: { model: echoScript('Read.') } }, async (runner) => {
        const { task: _, ...rest } = TASK;
        const ended = await runner.main({ ...rest, 'task-file': 'README.md' });
        expect(ended.exit).toBe(0);
        expect(ended.outputs.result).toBe('Read.');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

describe('run in a shell', () => {
  it(
    'prints the answer alone on standard output and everything else beside it',
    async () => {
      await inJob({ agent: 'claude-code', world: { model: echoScript('All is well.') } }, async (runner) => {
        const step = runner.stepEnv({});
        const env = Object.fromEntries(Object.entries(step).filter(([name]) => !name.startsWith('INPUT_')));
        const flags = ['--role-to-assume', WITH['role-to-assume'], '--aws-region', 'us-east-1', '--task-file', '-'];
        const ended = await runner.cli(['run', ...flags, '--timeout', '2m'], env, 'Explain what changed.\n');
        expect(ended.exit).toBe(0);
        expect(ended.stdout).toBe('All is well.\n');
        expect(ended.stderr).toContain('turn 1    All is well.');
        expect(runner.leaks()).toEqual([]);
      });
    },
    SECONDS,
  );
});
