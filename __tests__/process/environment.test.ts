import { describe, expect, it } from '@jest/globals';
import { Secret, type Value } from '../../src/core/secret.ts';
import { buildEnvironment, secretsToHide, unsafeEnvironment } from '../../src/process/environment.ts';

const dirs = { home: '/private/home', config: '/private/config', temp: '/private/tmp' };

function build(
  stepEnv: Record<string, string>,
  rest: {
    agentEnv?: string[];
    set?: Record<string, Value>;
    shadows?: string[];
    platform?: NodeJS.Platform;
    workspace?: string;
  } = {},
) {
  return buildEnvironment({ stepEnv, platform: 'linux', agentEnv: [], set: {}, dirs, ...rest });
}

describe("the child's environment", () => {
  it('holds what is on the allow-list and nothing else of the step', () => {
    const { env } = build({
      PATH: '/usr/bin',
      LANG: 'C.UTF-8',
      LC_ALL: 'C',
      TZ: 'UTC',
      HOME: '/home/runner',
      TMPDIR: '/tmp',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'b',
      ACTIONS_RUNTIME_TOKEN: 'c',
      GITHUB_ENV: '/x',
      GITHUB_TOKEN: 'd',
      CI_JOB_TOKEN: 'e',
      ANTHROPIC_API_KEY: 'f',
      AWS_ACCESS_KEY_ID: 'g',
      NODE_OPTIONS: '--require x',
      LD_PRELOAD: '/x.so',
      'INPUT_ROLE-TO-ASSUME': 'h',
    });
    expect(env).toEqual({
      PATH: '/usr/bin',
      LANG: 'C.UTF-8',
      LC_ALL: 'C',
      TZ: 'UTC',
      HOME: '/private/home',
      TMPDIR: '/private/tmp',
      CI: 'true',
      GIT_TERMINAL_PROMPT: '0',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'credential.helper',
      GIT_CONFIG_VALUE_0: '',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/private/config/aws-empty',
      AWS_SHARED_CREDENTIALS_FILE: '/private/config/aws-empty',
    });
  });

  it('names the empty files that must exist', () => {
    expect(build({}).files).toEqual({ '/private/config/aws-empty': '' });
  });

  it('lets git trust the workspace, whoever owns it', () => {
    expect(build({}, { workspace: '/work/repo' }).env).toMatchObject({
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_1: 'safe.directory',
      GIT_CONFIG_VALUE_1: '/work/repo',
    });
  });

  it('drops folders of PATH that would be looked up in the repository', () => {
    expect(build({ PATH: '/usr/bin::.:node_modules/.bin:/bin' }).env.PATH).toBe('/usr/bin:/bin');
  });

  it('reveals ours, and ours win', () => {
    const { env } = build(
      { AWS_REGION: 'eu-west-1' },
      { set: { AWS_REGION: 'us-east-1', AWS_SESSION_TOKEN: new Secret('t', 'session') } },
    );
    expect(env).toMatchObject({ AWS_REGION: 'us-east-1', AWS_SESSION_TOKEN: 'session' });
  });

  it('passes proxies and private CAs on, with loopback past the proxy', () => {
    const { env } = build({ https_proxy: 'http://p:1', NO_PROXY: 'corp.example', NODE_EXTRA_CA_CERTS: '/ca.pem' });
    expect(env).toMatchObject({
      https_proxy: 'http://p:1',
      NO_PROXY: 'corp.example,127.0.0.1,localhost,::1',
      NODE_EXTRA_CA_CERTS: '/ca.pem',
    });
    expect(build({}).env).not.toHaveProperty('NO_PROXY');
  });

  it('never holds an empty variable of the step, which would still shadow', () => {
    expect(build({ LANG: '', HTTPS_PROXY: '' }).env).not.toHaveProperty('LANG');
  });

  it('names what the step had and was set aside, but not what was the same or empty', () => {
    const shadows = ['ANTHROPIC_API_KEY', 'AWS_PROFILE', 'AWS_REGION', 'ANTHROPIC_BASE_URL'];
    const step = { ANTHROPIC_API_KEY: 'stale', AWS_REGION: 'us-east-1', ANTHROPIC_BASE_URL: '' };
    expect(build(step, { shadows, set: { AWS_REGION: 'us-east-1' } }).setAside).toEqual(['ANTHROPIC_API_KEY']);
  });

  it('on Windows keeps one variable of each name, whatever its case', () => {
    const { env } = build(
      { Path: 'C:\\bin;.;D:\\tools', systemroot: 'C:\\Windows', UserProfile: 'C:\\Users\\x' },
      { platform: 'win32', set: { PATH: 'C:\\ours' } },
    );
    expect(Object.keys(env).filter((name) => name.toUpperCase() === 'PATH')).toEqual(['PATH']);
    expect(env).toMatchObject({
      PATH: 'C:\\ours',
      systemroot: 'C:\\Windows',
      USERPROFILE: '/private/home',
      TEMP: '/private/tmp',
    });
  });
});

describe('agent-env', () => {
  it('adds NAME from the step and NAME=value', () => {
    const { env, faults } = build(
      { JAVA_HOME: '/jdk' },
      { agentEnv: ['JAVA_HOME', 'LOG_LEVEL=debug', 'EMPTY=', 'A=b=c'] },
    );
    expect(faults).toEqual([]);
    expect(env).toMatchObject({ JAVA_HOME: '/jdk', LOG_LEVEL: 'debug', EMPTY: '', A: 'b=c' });
  });

  it.each([
    ['ACTIONS_ID_TOKEN_REQUEST_URL', /identity/],
    ['GITHUB_TOKEN', /later step/],
    ['GITHUB_OUTPUT', /outputs of this step/],
    ['AWS_SECRET_ACCESS_KEY', /role-to-assume/],
    ['AWS_REGION', /aws-region/],
    ['ANTHROPIC_MODEL', /^model:/],
    ['ANTHROPIC_BEDROCK_BASE_URL', /bedrock-endpoint/],
    ['CLAUDE_CODE_USE_VERTEX', /agent-args/],
    ['OPENAI_API_KEY', /leave it out/],
    ['COPILOT_ALLOW_ALL', /agent-args/],
    ['OPENCODE_CONFIG', /agent-args/],
    ['OPENROUTER_BASE_URL', /leave it out/],
    ['NODE_OPTIONS', /leave it out/],
    ['LD_PRELOAD', /leave it out/],
    ['BASH_ENV', /leave it out/],
    ['GIT_SSH_COMMAND', /leave it out/],
    ['PATH', /GITHUB_PATH/],
    ['https_proxy', /own env/],
    ['NODE_TLS_REJECT_UNAUTHORIZED', /leave it out/],
    ['STRIPE_SECRET', /step of its own/],
    ['node_options', /leave it out/],
  ])('refuses %s and names what to write', (name, write) => {
    const { env, faults } = build({ [name]: 'value' }, { agentEnv: [`${name}=value`] });
    expect(faults).toEqual([
      { input: 'agent-env', what: expect.stringContaining(name), write: expect.stringMatching(write) },
    ]);
    if (!/proxy/i.test(name)) expect(env[name]).not.toBe('value');
  });

  it('tells a name the step does not have', () => {
    expect(build({}, { agentEnv: ['JAVA_HOME'] }).faults[0]?.what).toBe(
      'JAVA_HOME is not in the environment of this step.',
    );
  });

  it('tells what is no name', () => {
    expect(build({}, { agentEnv: ['A-B=1', '=x'] }).faults).toHaveLength(2);
  });
});

describe('an unsafe environment', () => {
  it.each([
    [{ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, 'NODE_TLS_REJECT_UNAUTHORIZED'],
    [{ NODE_DEBUG: 'fs,https' }, 'NODE_DEBUG'],
    [{ NODE_DEBUG: '*' }, 'NODE_DEBUG'],
    [{ NODE_OPTIONS: '--inspect=0.0.0.0' }, 'NODE_OPTIONS'],
    [{ SSLKEYLOGFILE: '/tmp/k' }, 'SSLKEYLOGFILE'],
  ])('%j is a fault', (env, input) => {
    expect(unsafeEnvironment(env as Record<string, string>).map((fault) => fault.input)).toEqual([input]);
  });

  it('is not an ordinary one', () => {
    expect(
      unsafeEnvironment({
        NODE_TLS_REJECT_UNAUTHORIZED: '1',
        NODE_DEBUG: 'module',
        NODE_OPTIONS: '--max-old-space-size=4096',
      }),
    ).toEqual([]);
  });
});

describe('secrets to hide', () => {
  const hidden = (env: Record<string, string>) => secretsToHide(env).map((secret) => secret.reveal());

  it('are the values of variables named like a key', () => {
    expect(
      hidden({ MY_SERVICE_TOKEN: 'abcdef123', DB_PASSWORD: 'hunter22', 'INPUT_API-KEY': 'k-123456', NAME: 'visible' }),
    ).toEqual(['abcdef123', 'hunter22', 'k-123456']);
    expect(hidden({ INPUT_DB_PWD: 'hunter22' })).toEqual(['hunter22']);
  });

  it('are AWS keys even when they look like a path', () => {
    expect(hidden({ AWS_SECRET_ACCESS_KEY: '/abcdef/ghijkl', AWS_ACCESS_KEY_ID: 'ASIAEXAMPLE' })).toEqual([
      '/abcdef/ghijkl',
      'ASIAEXAMPLE',
    ]);
  });

  it('are passwords inside addresses, as written and decoded', () => {
    expect(hidden({ HTTPS_PROXY: 'http://me:s%40cret1@proxy:3128' })).toEqual(['s%40cret1', 's@cret1']);
  });

  it('are not paths, addresses, short or plain words, or counts', () => {
    expect(
      hidden({
        SSH_KEY: '/home/runner/.ssh/id',
        ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example/x',
        API_KEY: 'abc',
        USE_TOKEN: 'required',
        MAX_TOKENS: '100000',
        PWD: '/work/repository',
      }),
    ).toEqual([]);
  });
});
