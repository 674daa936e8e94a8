/** A supplied JWT through the built program: every way to hand it in, every reason not to take it, and renewal during a run. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { bashScript, type ScriptedModel, type WorldOptions } from '../../src/emulators/index.ts';
import { type JwksIssuer, type JwksOptions, startJwks } from '../../src/emulators/jwks.ts';
import { asked, flags, program, SECONDS } from '../fakes/clouds.ts';
import { CLEAN, type Ended, inJob, type Runner } from '../fakes/runner.ts';

const TASK = { task: 'Explain what changed in the last commit.', timeout: '1m' };
const AUDIENCE = 'gateway';

interface Job {
  readonly runner: Runner;
  readonly issuer: JwksIssuer;
  /** Leads to the gateway and says what the JWT must prove. */
  readonly inputs: Readonly<Record<string, string>>;
  /** `exec` in a shell that has no identity of its own: the status says whether the command ran. */
  exec(more: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>, stdin?: string): Promise<Ended>;
}

interface JobOptions {
  readonly issuer?: JwksOptions;
  readonly model?: ScriptedModel;
  readonly agent?: 'claude-code';
}

/** Prints a digest, so that the test sees which token the command got and the log does not. */
const DIGEST = 'printf %s "$ANTHROPIC_AUTH_TOKEN" | sha256sum | cut -c1-64; env; env | base64 -w0';
const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex');

async function withIssuer(play: (job: Job) => Promise<void>, options: JobOptions = {}): Promise<void> {
  const issuer = await startJwks(options.issuer);
  const trusts = { issuer: issuer.issuer, keys: async () => issuer.jwks() };
  const { model, agent } = options;
  const world: WorldOptions = { gateway: { trusts, audience: AUDIENCE }, ...(model && { model }) };
  try {
    await inJob({ world, ...(agent && { agent }) }, async (runner, { inputs: given }) => {
      const inputs = { 'base-url': given['base-url']!, 'jwt-issuer': issuer.issuer, 'jwt-audience': AUDIENCE };
      const exec: Job['exec'] = (more, env = {}, stdin = undefined) =>
        runner.cli(['exec', ...flags({ ...inputs, ...more }), '--', 'sh', '-c', DIGEST], env, stdin);
      await play({ runner, issuer, inputs, exec });
      for (const secret of issuer.secrets()) runner.hide(secret);
      expect(await runner.wrapUp()).toEqual(CLEAN);
    });
  } finally {
    await issuer.close();
  }
}

/** A file of the job that rightly holds a token. */
function fileWith(runner: Runner, name: string, text: string): string {
  const path = join(runner.root, name);
  writeFileSync(path, text);
  runner.exempt(path);
  return path;
}

describe('a JWT is handed in', () => {
  it(
    'as an argument, with the warning that everybody can read it',
    async () => {
      await withIssuer(async ({ issuer, exec }) => {
        const token = issuer.mint();
        const ended = await exec({ 'jwt-token': token });
        expect(ended.exit).toBe(0);
        expect(ended.stdout).toContain(digestOf(token));
        expect(ended.stdout).toContain('ANTHROPIC_AUTH_TOKEN=***');
        expect(ended.stderr).toContain('--jwt-token stands on the command line');
        expect(ended.stderr).toContain('--jwt-token-file PATH or --jwt-token-env VARIABLE');
        expect(issuer.fetches()).toBe(1);
      });
    },
    SECONDS,
  );

  it.each([
    { name: 'KEYLESS_JWT_TOKEN', more: {} },
    { name: 'CODEMIE_JWT_TOKEN', more: {} },
    { name: 'MY_CUSTOM_TOKEN', more: { 'jwt-token-env': 'MY_CUSTOM_TOKEN' } },
  ])(
    'in the variable $name, without a warning',
    async ({ name, more }) => {
      await withIssuer(async ({ issuer, exec }) => {
        const token = issuer.mint();
        const ended = await exec(more, { [name]: token });
        expect(ended.exit).toBe(0);
        expect(ended.stdout).toContain(digestOf(token));
        expect(ended.stderr).not.toContain('stands on the command line');
        expect(ended.stderr).toContain(`supplied JWT from ${name}, signature verified`);
      });
    },
    SECONDS,
  );

  it(
    'in a file, on standard input, and by a command that is given no secret',
    async () => {
      await withIssuer(async ({ runner, issuer, exec }) => {
        const token = issuer.mint();
        const file = fileWith(runner, 'token', `${token}\n`);
        const ways = [
          await exec({ 'jwt-token-file': file }),
          await exec({ 'jwt-token-file': '-' }, {}, `${token}\n`),
          await exec(
            { 'jwt-token-command': program(runner, 'mint', `test -z "$OTHER_SECRET" && cat '${file}'`) },
            { OTHER_SECRET: 'not for the command' },
          ),
        ];
        expect(ways.map(({ exit }) => exit)).toEqual([0, 0, 0]);
        for (const { stdout, stderr } of ways) {
          expect(stdout).toContain(digestOf(token));
          expect(stderr).not.toContain('stands on the command line');
        }
      });
    },
    SECONDS,
  );

  it(
    'in several ways: the first of the documented order wins, and the plan names the others',
    async () => {
      await withIssuer(async ({ runner, issuer, exec }) => {
        const [first, second, third] = [issuer.mint(), issuer.mint(), issuer.mint()];
        const file = fileWith(runner, 'token', third);
        const variables = { KEYLESS_JWT_TOKEN: second };
        const argument = await exec({ 'jwt-token': first, 'jwt-token-file': file }, variables);
        expect(argument.stdout).toContain(digestOf(first));
        const variable = await exec({ 'jwt-token-file': file }, variables);
        expect(variable.stdout).toContain(digestOf(second));
        expect(variable.stderr).toContain('(not used: jwt-token-file)');
      });
    },
    SECONDS,
  );

  it(
    'without keys: told as not verified, never silently',
    async () => {
      await withIssuer(async ({ runner, issuer, inputs }) => {
        const words = flags({ 'base-url': inputs['base-url']!, 'jwt-audience': AUDIENCE });
        const env = { KEYLESS_JWT_TOKEN: issuer.mint() };
        const ended = await runner.cli(['exec', ...words, '--', 'true'], env);
        expect(ended.exit).toBe(0);
        expect(ended.stderr).toContain('signature not verified (no jwt-issuer or keys given)');
        expect(issuer.fetches()).toBe(0);
        const strict = await runner.cli(['exec', ...words, '--least-privilege', 'strict', '--', 'true'], env);
        expect(strict.exit).toBe(5);
      });
    },
    SECONDS,
  );
});

const part = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const SIGNATURE = part('signature of somebody else, long enough to be one');

interface Refusal {
  readonly name: string;
  readonly token: (issuer: JwksIssuer, now: number) => string;
  readonly code: 'identity-malformed' | 'identity-untrusted' | 'identity-expired';
  readonly says: string;
}

const claimsOf = (issuer: JwksIssuer, now: number): object => ({
  iss: issuer.issuer,
  sub: 'service:ci',
  aud: AUDIENCE,
  iat: now,
  exp: now + 3600,
});

/** A token whose header says this, signed by nobody. */
const headed =
  (header: object) =>
  (issuer: JwksIssuer, now: number): string =>
    `${part(header)}.${part(claimsOf(issuer, now))}.${SIGNATURE}`;

const REFUSED: readonly Refusal[] = [
  {
    name: 'a shared secret (HS256)',
    token: headed({ alg: 'HS256', typ: 'JWT' }),
    code: 'identity-untrusted',
    says: 'is signed with a shared secret (HS)',
  },
  {
    name: 'no algorithm (none)',
    token: headed({ alg: 'none' }),
    code: 'identity-untrusted',
    says: 'The supplied JWT is not signed (alg none).',
  },
  {
    name: 'no signature',
    token: (issuer, now) => `${part({ alg: 'none' })}.${part(claimsOf(issuer, now))}.`,
    code: 'identity-malformed',
    says: 'It is not signed.',
  },
  {
    name: 'a signature of somebody else',
    token: (issuer) => issuer.mint().replace(/[^.]+$/, SIGNATURE),
    code: 'identity-untrusted',
    says: 'The signature of the supplied JWT does not fit.',
  },
  {
    name: 'claims that were changed',
    token: (issuer) => {
      const [head, , signature] = issuer.mint().split('.');
      const [, body] = issuer.mint({ sub: 'service:admin' }).split('.');
      return `${head}.${body}.${signature}`;
    },
    code: 'identity-untrusted',
    says: 'The signature of the supplied JWT does not fit.',
  },
  {
    name: 'a key of its own (jwk)',
    token: (issuer) => issuer.mint({}, { jwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB' } }),
    code: 'identity-untrusted',
    says: 'The header of the supplied JWT has jwk.',
  },
  {
    name: 'a key from elsewhere (jku)',
    token: (issuer) => issuer.mint({}, { jku: 'https://evil.example/jwks.json' }),
    code: 'identity-untrusted',
    says: 'The header of the supplied JWT has jku.',
  },
  {
    name: 'a time that is over',
    token: (issuer, now) => issuer.mint({ iat: now - 7200, nbf: now - 7200, exp: now - 3600 }),
    code: 'identity-expired',
    says: 'The supplied JWT expired 1h',
  },
  {
    name: 'a time that has not come',
    token: (issuer, now) => issuer.mint({ nbf: now + 1800 }),
    code: 'identity-expired',
    says: '(nbf).',
  },
  {
    name: 'another audience',
    token: (issuer) => issuer.mint({ aud: 'elsewhere' }),
    code: 'identity-untrusted',
    says: 'The supplied JWT is for another audience than gateway.',
  },
  {
    name: 'a second audience',
    token: (issuer) => issuer.mint({ aud: [AUDIENCE, 'elsewhere'] }),
    code: 'identity-untrusted',
    says: 'The supplied JWT is for others besides gateway.',
  },
  {
    name: 'another issuer',
    token: (issuer) => issuer.mint({ iss: 'https://login.evil.example' }),
    code: 'identity-untrusted',
    says: 'The supplied JWT is from another issuer than jwt-issuer.',
  },
  {
    name: 'ten years to live',
    token: (issuer, now) => issuer.mint({ exp: now + 10 * 365 * 86_400 }),
    code: 'identity-untrusted',
    says: 'at most 24h is accepted',
  },
  {
    name: 'two parts',
    token: (issuer) => issuer.mint().split('.').slice(0, 2).join('.'),
    code: 'identity-malformed',
    says: 'It has 2 parts and not three with dots.',
  },
  {
    name: 'four parts',
    token: (issuer) => `${issuer.mint()}.${SIGNATURE}`,
    code: 'identity-malformed',
    says: 'It has 4 parts and not three with dots.',
  },
  {
    name: 'one name twice',
    token: (issuer, now) =>
      `${part({ alg: 'RS256' })}.${part(`{"sub":"a",${JSON.stringify(claimsOf(issuer, now)).slice(1)}`)}.${SIGNATURE}`,
    code: 'identity-malformed',
    says: 'Its payload has a name twice.',
  },
  {
    name: 'claims nested as deep as fits',
    token: () => `${part({ alg: 'RS256' })}.${part(`{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`)}.${SIGNATURE}`,
    code: 'identity-malformed',
    says: 'Its payload is nested too deep.',
  },
];

describe('a JWT is refused with status 3', () => {
  it.each(REFUSED)(
    'for $name',
    async ({ token, code, says }) => {
      await withIssuer(async ({ runner, issuer, exec }) => {
        const text = token(issuer, Math.floor(Date.now() / 1000));
        for (const secret of [text, ...text.split('.')]) if (secret.length > 40) runner.hide(secret);
        // By a command, which is run when the token is needed: nothing can be told from it before.
        const mint = program(runner, 'mint', `printf %s '${text}'`);
        runner.exempt(mint);
        const isLong = text.length > 16_384;
        const ended = await (isLong ? exec({}, { KEYLESS_JWT_TOKEN: text }) : exec({ 'jwt-token-command': mint }));
        expect(ended.exit).toBe(3);
        expect(ended.stdout).toBe('');
        expect(ended.stderr).toContain(says);
        expect(ended.stderr).toContain(`docs/errors.md#${code}`);
        expect(ended.seconds).toBeLessThan(30);
      });
    },
    SECONDS,
  );
});

describe('a JWT that is far too large', () => {
  it(
    'is refused from a file, standard input and a command, quickly and without a part of it',
    async () => {
      await withIssuer(async ({ runner, issuer, exec }) => {
        const [head, , signature] = issuer.mint().split('.');
        const body = part(`{"a":${'['.repeat(200_000)}${']'.repeat(200_000)},"b":"${'x'.repeat(15_000_000)}"}`);
        const huge = `${head}.${body}.${signature}`;
        expect(huge.length).toBeGreaterThan(20_000_000);
        const file = fileWith(runner, 'huge', huge);
        const fromFile = await exec({ 'jwt-token-file': file });
        const fromInput = await exec({ 'jwt-token-file': '-' }, {}, huge);
        const fromCommand = await exec({ 'jwt-token-command': `cat ${file}` });
        expect([fromFile.exit, fromInput.exit, fromCommand.exit]).toEqual([2, 3, 3]);
        expect(fromFile.stderr).toContain('is larger than 16 KiB.');
        expect(fromInput.stderr).toContain('It is longer than 16 KiB.');
        expect(fromCommand.stderr).toContain('jwt-token-command printed more than 16 KiB and was ended.');
        for (const { stdout, stderr, seconds } of [fromFile, fromInput, fromCommand]) {
          expect(stdout).toBe('');
          expect(stderr).not.toContain(body.slice(0, 40));
          expect(stderr.length).toBeLessThan(4000);
          expect(seconds).toBeLessThan(30);
        }
      });
    },
    SECONDS,
  );
});

describe('the keys of the issuer', () => {
  it(
    'may come slowly',
    async () => {
      await withIssuer(async ({ issuer, exec }) => {
        issuer.faults.add({ kind: 'slow', ms: 1500 });
        expect((await exec({}, { KEYLESS_JWT_TOKEN: issuer.mint() })).exit).toBe(0);
      });
    },
    SECONDS,
  );

  it(
    'may be given, so that nobody is asked',
    async () => {
      await withIssuer(async ({ issuer, exec }) => {
        const ended = await exec({ 'jwt-jwks': JSON.stringify(issuer.jwks()) }, { KEYLESS_JWT_TOKEN: issuer.mint() });
        expect(ended.exit).toBe(0);
        expect(issuer.fetches()).toBe(0);
      });
    },
    SECONDS,
  );

  it.each<{
    name: string;
    issuer?: JwksOptions;
    more?: Record<string, string>;
    prepare?: (one: JwksIssuer) => void;
    says: string;
    within: number;
  }>([
    {
      name: 'never answered',
      prepare: ({ faults }) => faults.add({ kind: 'hang' }, Number.POSITIVE_INFINITY),
      says: 'did not answer in time.',
      within: 22,
    },
    {
      name: 'not there',
      more: { 'jwt-jwks-uri': 'http://127.0.0.1:9/jwks.json' },
      says: 'cannot be reached.',
      within: 8,
    },
    {
      name: 'far too many',
      prepare: ({ faults }) => faults.add({ kind: 'huge', bytes: 20_000_000 }),
      says: 'gave more than 256 KiB.',
      within: 8,
    },
    {
      name: 'somewhere else',
      prepare: ({ faults }) => faults.add({ kind: 'redirect', to: 'https://evil.example/' }),
      says: 'sends us elsewhere (status 302)',
      within: 8,
    },
    {
      name: 'said to be in the private network',
      issuer: { discovery: { jwks_uri: 'https://10.0.0.7/jwks.json' } },
      says: 'The keys are said to be at 10.0.0.7, which is in a private network.',
      within: 8,
    },
    {
      name: 'described by another issuer',
      issuer: { discovery: { issuer: 'https://login.evil.example' } },
      says: 'is for another issuer than jwt-issuer.',
      within: 8,
    },
  ])(
    'are refused with status 3 when they are $name',
    async ({ issuer: options, more = {}, prepare, says, within }) => {
      await withIssuer(
        async ({ issuer, exec }) => {
          prepare?.(issuer);
          const ended = await exec(more, { KEYLESS_JWT_TOKEN: issuer.mint() });
          expect(ended.stderr).toContain(says);
          expect(ended.stderr).toContain('docs/errors.md#identity-keys');
          expect(ended).toMatchObject({ exit: 3, stdout: '' });
          expect(ended.seconds).toBeLessThan(within + 20);
        },
        options ? { issuer: options } : {},
      );
    },
    SECONDS,
  );
});

describe('a run with Claude Code on a JWT', () => {
  it(
    'that cannot be renewed and ends before the run may, is refused before anything starts',
    async () => {
      await withIssuer(async ({ runner, issuer, inputs }) => {
        const exp = Math.floor(Date.now() / 1000) + 600;
        const ended = await runner.main({ ...inputs, ...TASK, timeout: '30m', 'jwt-token': issuer.mint({ exp }) });
        expect(ended.exit).toBe(2);
        expect(ended.log).toContain('it is the credential itself and is not renewed.');
        expect(ended.log).toContain('timeout: 8m');
        expect(issuer.fetches()).toBe(0);
      });
    },
    SECONDS,
  );

  it.each(['file', 'command'] as const)(
    'from a %s takes the next one when the first ends',
    async (way) => {
      let renew = (): void => undefined;
      const model: ScriptedModel = (request) => {
        renew();
        return bashScript('sleep 15; env; env | base64 -w0')(request);
      };
      await withIssuer(
        async ({ runner, issuer, inputs }) => {
          const exp = Math.floor(Date.now() / 1000) + 15;
          const file = fileWith(runner, 'token', issuer.mint({ exp }));
          const place = {
            file: { 'jwt-token-file': file },
            command: { 'jwt-token-command': program(runner, 'mint', `cat '${file}'`) },
          }[way];
          renew = () => {
            writeFileSync(file, issuer.mint());
            renew = () => undefined;
          };
          const ended = await runner.main({ ...inputs, ...TASK, ...place, 'allowed-tools': 'Bash' });
          expect(ended.exit).toBe(0);
          expect(ended.outputs).toMatchObject({ outcome: 'success', turns: '2' });
          expect(ended.summary).toContain('The credential was renewed once.');
          const good = asked(runner.world.requests, 'gateway').filter((line) => line === 'messages 200');
          expect(good).toHaveLength(2);
        },
        { agent: 'claude-code', model },
      );
    },
    SECONDS,
  );
});
