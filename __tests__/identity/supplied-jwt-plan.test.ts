import { afterAll, describe, expect, it } from '@jest/globals';
import { runCommand } from '../../src/identity/supplied-jwt/run-command.ts';
import { SpawningHost } from '../fakes/spawning-host.ts';
import {
  AUDIENCE,
  CLAIMS,
  disposeHosts,
  fakeHost,
  ISSUER,
  JWKS,
  jwt,
  NOW,
  NOW_MS,
  plan,
  STRICT,
  textOf,
} from './supplied-jwt-fixtures.ts';

afterAll(disposeHosts);

describe('a supplied JWT is asked for', () => {
  it.each([
    ['by nothing', {}, {}],
    ['by a variable alone', {}, { KEYLESS_JWT_TOKEN: 'a.b.c', CODEMIE_JWT_TOKEN: 'a.b.c' }],
    ['when another identity is', { identity: 'ambient' }, { KEYLESS_JWT_TOKEN: 'a.b.c' }],
    ['when the own of the job is', { identity: 'ci' }, { CODEMIE_JWT_TOKEN: 'a.b.c' }],
  ])('not %s', (_, given, env) => {
    const { plan: made, faults } = plan(given, { env });
    expect(made).toBeUndefined();
    expect(faults).toEqual([]);
  });

  it.each([
    ['by the token', { 'jwt-token': 'a.b.c' }, {}, 'jwt-token'],
    ['by `identity: jwt` and a variable', { identity: 'jwt' }, { CODEMIE_JWT_TOKEN: 'a.b.c' }, 'CODEMIE_JWT_TOKEN'],
    [
      'by another jwt- input and a variable',
      { 'jwt-issuer': ISSUER },
      { KEYLESS_JWT_TOKEN: 'a.b.c' },
      'KEYLESS_JWT_TOKEN',
    ],
    ['by the name of a variable', { 'jwt-token-env': 'MINE' }, { MINE: 'a.b.c' }, 'MINE'],
  ])('%s', (_, given, env, name) => {
    const { plan: made, faults } = plan(given, { env });
    expect(faults).toEqual([]);
    expect(made?.says).toMatch(new RegExp(`^supplied JWT from ${name}, `));
  });

  it.each([
    ['identity: ci', { identity: 'ci', 'jwt-token': 'a.b.c' }, 'identity is ci, and jwt-token is given too.'],
    [
      'identity: ambient',
      { identity: 'ambient', 'jwt-issuer': ISSUER },
      'identity is ambient, and jwt-issuer is given too.',
    ],
  ])('is a contradiction beside %s', (_, given, what) => {
    expect(plan(given).faults.map((fault) => fault.what)).toEqual([what]);
  });
});

describe('the token comes', () => {
  it('from the first place in the documented order, and the others are named', () => {
    const host = fakeHost();
    host.files.writePrivate(`${host.cwd}/token`, 'from.the.file');
    const given: Record<string, string> = {
      'jwt-token': 'from.the.input',
      'jwt-token-env': 'MINE',
      'jwt-token-file': 'token',
      'jwt-token-command': 'mint',
    };
    const env: Record<string, string> = { KEYLESS_JWT_TOKEN: 'k.k.k', CODEMIE_JWT_TOKEN: 'c.c.c', MINE: 'm.m.m' };
    const order = [
      'jwt-token',
      'KEYLESS_JWT_TOKEN',
      'CODEMIE_JWT_TOKEN',
      'jwt-token-env',
      'jwt-token-file',
      'jwt-token-command',
    ];
    const used: (string | undefined)[] = [];
    for (const name of order) {
      const says = plan(given, { env, host }).plan?.says;
      used.push(/^supplied JWT from (.+?)(?: \(|, signature)/.exec(says ?? '')?.[1]);
      if (name === 'jwt-token') expect(says).toContain(`(not used: ${order.slice(1).join(', ')})`);
      delete given[name];
      delete env[name];
    }
    expect(used).toEqual([
      'jwt-token',
      'KEYLESS_JWT_TOKEN',
      'CODEMIE_JWT_TOKEN',
      'MINE',
      'jwt-token-file token',
      'jwt-token-command mint',
    ]);
  });

  it.each([
    ['of which none is given', { identity: 'jwt' }, {}, 'A supplied JWT is asked for, and there is none.'],
    ['from a variable that is empty', { identity: 'jwt' }, { KEYLESS_JWT_TOKEN: '' }, 'KEYLESS_JWT_TOKEN is empty.'],
    ['from a named variable that is not set', { 'jwt-token-env': 'MINE' }, {}, 'MINE is not set.'],
    ['from a named variable that is empty', { 'jwt-token-env': 'MINE' }, { MINE: '' }, 'MINE is empty.'],
    [
      'from a name that is none',
      { 'jwt-token-env': 'eyJh.CANARY.c2ln' },
      {},
      'It is not the name of an environment variable.',
    ],
    [
      'from the runner itself',
      { 'jwt-token-env': 'ACTIONS_RUNTIME_TOKEN' },
      { ACTIONS_RUNTIME_TOKEN: 'a.b.c' },
      'ACTIONS_RUNTIME_TOKEN belongs to the runner and is never handed on.',
    ],
    ['from a file that is not there', { 'jwt-token-file': 'absent' }, {}, 'absent does not exist.'],
    ['from a folder', { 'jwt-token-file': '.' }, {}, '. is a folder.'],
    ['from a file that is empty', { 'jwt-token-file': 'empty' }, {}, 'empty is empty.'],
    ['from a file that is too large', { 'jwt-token-file': 'large' }, {}, 'large is larger than 16 KiB.'],
    ['from standard input that is empty', { 'jwt-token-file': '-' }, {}, 'Standard input is empty.'],
    ['from a command with an open quote', { 'jwt-token-command': 'mint "x' }, {}, 'A quote is left open.'],
    ['from a command without a name', { 'jwt-token-command': '""' }, {}, 'It names no program.'],
  ])('and is a fault %s', (_, given, env, what) => {
    const host = fakeHost();
    host.files.writePrivate(`${host.cwd}/empty`, '\n');
    host.files.writePrivate(`${host.cwd}/large`, 'x'.repeat(16_387));
    const { faults } = plan(given, { env, host });
    expect(faults.map((fault) => fault.what)).toEqual([what]);
    expect(faults[0]?.write).toBeTruthy();
    expect(JSON.stringify(faults)).not.toContain('CANARY');
  });

  it('not from a program of the repository', () => {
    for (const line of ['./mint', 'ci/mint --x', "'..\\mint'"]) {
      expect(plan({ 'jwt-token-command': line }).faults.map((fault) => fault.input)).toEqual(['jwt-token-command']);
    }
    for (const line of ['mint', '/usr/bin/mint', 'C:/mint.exe'])
      expect(plan({ 'jwt-token-command': line }).faults).toEqual([]);
  });

  it('from standard input without the line end that echo puts there', async () => {
    const { plan: made } = plan({ ...STRICT, 'jwt-token-file': '-' }, { stdin: `${jwt()}\n` });
    expect(made?.renews).toBe(false);
    expect(await made?.get('', fakeHost())).toMatchObject({ trust: 'signature' });
  });
});

describe('what must be proved is a fault when', () => {
  it.each([
    ['a shared secret is accepted', { 'jwt-algorithms': 'RS256,HS256' }, 'jwt-algorithms', 'jwt-algorithms: RS256'],
    ['no signature is accepted', { 'jwt-algorithms': 'none' }, 'jwt-algorithms', 'jwt-algorithms: RS256,ES256'],
    ['an algorithm is misspelt', { 'jwt-algorithms': 'ES257,ES384' }, 'jwt-algorithms', 'jwt-algorithms: ES384'],
    ['there are keys and no issuer', { 'jwt-jwks': JWKS }, 'jwt-issuer', 'jwt-issuer: https://'],
    ['there are two key sources', { ...STRICT, 'jwt-jwks-uri': 'https://x.example/j' }, 'jwt-jwks', 'one of them'],
    ['the key set is broken', { ...STRICT, 'jwt-jwks': '{"keys":[' }, 'jwt-jwks', 'jwt-jwks: {"keys"'],
    ['the key set is empty', { ...STRICT, 'jwt-jwks': '{"keys":[]}' }, 'jwt-jwks', 'jwt-jwks: {"keys"'],
    [
      'the key set has http',
      { 'jwt-issuer': ISSUER, 'jwt-jwks-uri': 'http://keys.example.com/j' },
      'jwt-jwks-uri',
      'https://',
    ],
    [
      'the key set has a password',
      { 'jwt-issuer': ISSUER, 'jwt-jwks-uri': 'https://u:CANARY@keys.example.com/j' },
      'jwt-jwks-uri',
      'https://',
    ],
    ['the issuer is no address, and there are no keys', { 'jwt-issuer': 'codemie' }, 'jwt-issuer', 'jwt-jwks-uri'],
    ['the issuer is http', { 'jwt-issuer': 'http://login.example.com' }, 'jwt-issuer', 'jwt-jwks-uri'],
    ['the lifetime has no unit', { 'jwt-max-lifetime': '3600' }, 'jwt-max-lifetime', 'jwt-max-lifetime: 3600m'],
    ['a required claim has no name', { 'jwt-required-claims': '=x' }, 'jwt-required-claims', 'team=payments'],
  ])('%s', (_, given, input, write) => {
    const { faults } = plan({ 'jwt-token': 'a.b.c', ...given });
    expect(faults.map((fault) => fault.input)).toEqual([input]);
    expect(faults[0]?.write).toContain(write);
    expect(JSON.stringify(faults)).not.toContain('CANARY');
  });

  it.each([
    [
      'all algorithms are accepted that have a public key',
      { 'jwt-algorithms': 'RS256,RS384,RS512,PS256,PS384,PS512,ES256,ES384,ES512,EdDSA,Ed25519' },
    ],
    ['the issuer is no address, but has keys', { ...STRICT, 'jwt-issuer': 'codemie' }],
    [
      'keys are on loopback, which the user named',
      { 'jwt-issuer': ISSUER, 'jwt-jwks-uri': 'http://localhost:8080/jwks' },
    ],
  ])('and none when %s', (_, given) => {
    expect(plan({ 'jwt-token': 'a.b.c', ...given }).faults).toEqual([]);
  });
});

describe('the plan of a supplied JWT', () => {
  it('says how it is verified, or that it is not', () => {
    expect(plan({ 'jwt-token': 'a.b.c', ...STRICT }).plan?.says).toBe(
      'supplied JWT from jwt-token, signature verified with the keys given, at most 24h long',
    );
    expect(plan({ 'jwt-token': 'a.b.c', 'jwt-issuer': ISSUER }).plan?.says).toContain('keys from login.example.com');
    expect(plan({ 'jwt-token': 'a.b.c' }).plan?.says).toBe(
      'supplied JWT from jwt-token, signature not verified (no jwt-issuer or keys given)',
    );
  });

  it('knows how long a token at hand will live, and that it cannot be renewed', () => {
    expect(plan({ 'jwt-token': jwt() }).plan).toMatchObject({ renews: false, lifeSeconds: 540 });
    expect(plan({ 'jwt-token': jwt({ ...CLAIMS, exp: NOW - 5 }) }).plan?.lifeSeconds).toBe(0);
    expect(plan({ 'jwt-token': 'a.b.c' }).plan?.lifeSeconds).toBeUndefined();
  });

  it('knows that a file can be read again, and how long its token lives now', () => {
    const host = fakeHost();
    host.files.writePrivate(`${host.cwd}/token`, jwt());
    expect(plan({ 'jwt-token-file': 'token' }, { host }).plan).toMatchObject({ renews: true, lifeSeconds: 540 });
  });

  it('runs no command', () => {
    const { plan: made } = plan({ 'jwt-token-command': 'mint' });
    expect(made).toMatchObject({ renews: true });
    expect(made?.lifeSeconds).toBeUndefined();
  });
});

describe('a token in a file', () => {
  it('is read once for the plan and the first use, then anew each time, and judged each time', async () => {
    const host = fakeHost();
    const file = `${host.cwd}/token`;
    host.files.writePrivate(file, `${jwt()}\n`);
    const made = plan({ ...STRICT, 'jwt-token-file': 'token' }, { host }).plan!;
    host.files.remove(file);
    expect((await made.get('', host)).claims.jti).toBe('id-1');
    await expect(made.get('', host)).rejects.toMatchObject({ code: 'identity-unavailable', exit: 3 });
    host.files.writePrivate(file, jwt({ ...CLAIMS, jti: 'id-2' }));
    expect((await made.get('', host)).claims.jti).toBe('id-2');
    host.files.writePrivate(file, jwt({ ...CLAIMS, jti: 'id-3', aud: 'other' }));
    await expect(made.get('', host)).rejects.toMatchObject({ code: 'identity-untrusted' });
  });

  it('that nobody renews is refused when its time is over', async () => {
    const host = fakeHost();
    host.files.writePrivate(`${host.cwd}/token`, jwt());
    const made = plan({ ...STRICT, 'jwt-token-file': 'token' }, { host }).plan!;
    await made.get('', host);
    await host.sleep(601_000);
    await expect(made.get('', host)).rejects.toMatchObject({ code: 'identity-expired', exit: 3 });
  });
});

describe('a token from a command', () => {
  const node = process.execPath;
  const limits = { longestMs: 5_000, patienceMs: 5_000, graceMs: 200 };
  const run = (script: string, most = 16_386, change: Partial<typeof limits> = {}) => {
    const host = new SpawningHost({
      env: { PATH: '/usr/bin:/bin', HOME: '/tmp', LANG: 'C', SECRET_KEY: 'CANARY', NODE_OPTIONS: '--x' },
    });
    return {
      host,
      done: runCommand([node, '-e', script], most, host, { ...limits, ...change }).finally(() => host.dispose()),
    };
  };

  it('sees PATH, HOME and LANG and nothing else', async () => {
    const names = JSON.parse(await run('console.log(JSON.stringify(Object.keys(process.env)))').done) as string[];
    expect(names.sort()).toEqual(['HOME', 'LANG', 'PATH']);
  });

  it('is run again and judged again for every fresh one', async () => {
    const host = fakeHost();
    const texts = [
      jwt(),
      jwt({ ...CLAIMS, jti: 'id-2' }),
      jwt({ ...CLAIMS, jti: 'id-3', iss: 'https://evil.example' }),
    ];
    host.files.writePrivate(`${host.cwd}/tokens`, `${texts.join('\n')}\n`);
    const spawning = new SpawningHost({ env: { PATH: '/usr/bin:/bin' } });
    spawning.now = () => NOW_MS;
    const script = `const fs=require('fs'),p='${host.cwd}/tokens',[t,...r]=fs.readFileSync(p,'utf8').split('\\n');fs.writeFileSync(p,r.join('\\n'));console.log(t)`;
    host.files.writePrivate(`${host.cwd}/mint.cjs`, script);
    const made = plan({ ...STRICT, 'jwt-token-command': `${node} ${host.cwd}/mint.cjs` }).plan!;
    expect((await made.get('', spawning)).claims.jti).toBe('id-1');
    expect((await made.get(AUDIENCE, spawning)).claims.jti).toBe('id-2');
    await expect(made.get('', spawning)).rejects.toMatchObject({ code: 'identity-untrusted' });
    spawning.dispose();
  });

  it.each([
    ['that fails', 'console.error("CANARY");console.log("CANARY");process.exit(3)', 'failed with status 3'],
    ['that is ended', 'process.kill(process.pid, "SIGKILL")', 'was ended by a signal'],
    [
      'that prints without end',
      'setInterval(()=>process.stdout.write("x".repeat(9999)),1)',
      'printed more than 16 KiB and was ended',
    ],
    ['that prints a little too much', 'process.stdout.write("x".repeat(16387))', 'printed more than 16 KiB'],
  ])('is refused from one %s', async (_, script, what) => {
    const error = await run(script).done.catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ code: 'identity-unavailable', exit: 3 });
    expect((error as Error).message).toContain(what);
    expect(textOf(error as Error)).not.toContain('CANARY');
  });

  it('is refused from one that does not exist', async () => {
    const host = new SpawningHost();
    await expect(runCommand(['/no/such/program'], 100, host, limits)).rejects.toThrow('could not be started');
    host.dispose();
  });

  it('is refused from one that takes too long, with all it started, after a word of warning', async () => {
    const script =
      "process.on('SIGTERM',()=>{});const c=require('child_process').spawn('sleep',['300'],{stdio:'inherit'});console.log(c.pid);setInterval(()=>{},1000)";
    const { host, done } = run(script, 16_386, { longestMs: 700, patienceMs: 300 });
    await expect(done).rejects.toThrow('took longer than 0.7 s and was ended');
    expect(host.annotations.map(({ message }) => message)).toEqual(['Still waiting for jwt-token-command (0.3 s).']);
  });

  it('is taken from one that prints the most it may', async () => {
    expect(await run('process.stdout.write("x".repeat(16386))').done).toHaveLength(16_386);
  });

  it('is not waited for when the run is cancelled', async () => {
    const { host, done } = run('setInterval(()=>{},1000)');
    host.abort.abort('SIGINT');
    await expect(done).rejects.toMatchObject({ code: 'cancelled', exit: 130 });
  });
});
