import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Agent } from '../../src/agents/agent.ts';
import { agents as listed } from '../../src/agents/index.ts';
import { installAgent, platformKey } from '../../src/flow/install-agent.ts';
import { SpawningHost } from '../fakes/spawning-host.ts';

const agents = await Promise.all(listed.map(({ load }) => load()));

const BINARY = '#!/bin/sh\necho "1.2.3 (Claude Code)"\n';
const LIAR = '#!/bin/sh\necho "1.2.2 (Claude Code)"\n';
const BROKEN = '#!/bin/sh\necho "version GLIBC_2.99 not found" >&2\nexit 127\n';

let dir: string;
let bin: string;
let cache: string;
const hosts: SpawningHost[] = [];

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function agentOf(content = BINARY): Agent {
  const agent = agents.find(({ id }) => id === 'claude-code')!;
  return {
    ...agent,
    install: {
      kind: 'binary',
      version: '1.2.3',
      versionArgs: ['--version'],
      versionPattern: /^(\d+\.\d+\.\d+) \(Claude Code\)/m,
      packages: {
        'linux-x64': {
          name: '@scope/agent-linux-x64',
          integrity: 'sha512-pinned',
          binary: 'agent',
          sha256: sha256(content),
          megabytes: 95,
        },
      },
    },
  };
}

/** An npm that writes down how it was called, then does what the script says. */
function npmThat(script: string): void {
  writeFileSync(
    join(bin, 'npm'),
    `#!/bin/sh\necho "$@" >> ${dir}/calls\nenv > ${dir}/npm-env\ncp package-lock.json ${dir}/lock.json 2>/dev/null\n${script}\n`,
    { mode: 0o755 },
  );
}

function npmThatDelivers(content: string): void {
  writeFileSync(join(dir, 'delivery'), content, { mode: 0o755 });
  npmThat(
    `mkdir -p node_modules/@scope/agent-linux-x64 && cp ${dir}/delivery node_modules/@scope/agent-linux-x64/agent`,
  );
}

function world(env: Record<string, string> = {}): SpawningHost {
  const host = new SpawningHost({
    env: { PATH: `${bin}:/usr/bin:/bin`, HOME: join(dir, 'home'), XDG_CACHE_HOME: cache, ...env },
  });
  hosts.push(host);
  return host;
}

function calls(): string[] {
  const file = join(dir, 'calls');
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
}

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'install-agent-'));
  bin = join(dir, 'bin');
  cache = join(dir, 'cache');
  mkdirSync(bin);
});

afterEach(() => {
  for (const host of hosts.splice(0)) host.dispose();
  rmSync(dir, { recursive: true, force: true });
});

describe('installing the pinned version', () => {
  it('asks npm for exactly this package by version and integrity, without scripts', async () => {
    npmThatDelivers(BINARY);
    const installed = await installAgent(agentOf(), 'pinned', world());
    expect(installed).toMatchObject({
      version: '1.2.3',
      source: 'npm',
      findings: [{ id: 'agent-version', verdict: 'enforced' }],
    });
    expect(readFileSync(installed.binary, 'utf8')).toBe(BINARY);
    expect(calls()[0]).toContain('ci --package-lock --ignore-scripts --no-audit --no-fund');
    const lock = JSON.parse(readFileSync(join(dir, 'lock.json'), 'utf8'));
    expect(lock.packages['node_modules/@scope/agent-linux-x64']).toEqual({
      version: '1.2.3',
      integrity: 'sha512-pinned',
    });
  });

  it('tells the size of the download before it begins', async () => {
    npmThatDelivers(BINARY);
    const host = world();
    await installAgent(agentOf(), 'pinned', host);
    expect(host.lines[0]).toBe('Fetching claude-code 1.2.3 for linux-x64 from the npm registry (about 95 MB) …');
  });

  it('takes it from the cache the second time, without npm', async () => {
    npmThatDelivers(BINARY);
    await installAgent(agentOf(), 'pinned', world());
    const again = await installAgent(agentOf(), '1.2.3', world());
    expect(again.source).toBe('cache');
    expect(calls()).toHaveLength(1);
  });

  it('leaves one private entry and nothing else in the cache folder', async () => {
    npmThatDelivers(BINARY);
    await installAgent(agentOf(), 'pinned', world());
    const root = join(cache, 'keyless-agent');
    expect(readdirSync(root)).toEqual(['claude-code-1.2.3-linux-x64']);
    expect(readdirSync(join(root, 'claude-code-1.2.3-linux-x64')).sort()).toEqual(['agent', 'verified.json']);
    expect(statSync(root).mode & 0o777).toBe(0o700);
  });

  it('gives npm no secret of the step, but its registry and proxy', async () => {
    npmThatDelivers(BINARY);
    await installAgent(
      agentOf(),
      'pinned',
      world({
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
        NPM_TOKEN: 'npm-secret',
        AWS_SECRET_ACCESS_KEY: 'aws-secret',
        npm_config_registry: 'https://mirror.example/',
        npm_config_ignore_scripts: 'false',
        HTTPS_PROXY: 'http://proxy.example:3128',
      }),
    );
    const env = readFileSync(join(dir, 'npm-env'), 'utf8');
    expect(env).not.toMatch(/request-token|npm-secret|aws-secret|ignore_scripts/);
    expect(env).toContain('npm_config_registry=https://mirror.example/');
    expect(env).toContain('HTTPS_PROXY=http://proxy.example:3128');
  });

  it('takes no npm from the workspace', async () => {
    npmThatDelivers(BINARY);
    const workspace = join(dir, 'workspace');
    mkdirSync(join(workspace, 'node_modules', '.bin'), { recursive: true });
    writeFileSync(join(workspace, 'node_modules', '.bin', 'npm'), `#!/bin/sh\ntouch ${dir}/hijacked\n`, {
      mode: 0o755,
    });
    const host = world({
      GITHUB_WORKSPACE: workspace,
      PATH: `${workspace}/node_modules/.bin:./bin:${bin}:/usr/bin:/bin`,
    });
    expect((await installAgent(agentOf(), 'pinned', host)).source).toBe('npm');
    expect(existsSync(join(dir, 'hijacked'))).toBe(false);
  });

  it('refuses a binary that does not match the checksum', async () => {
    npmThatDelivers(`${BINARY}# and more\n`);
    await expect(installAgent(agentOf(), 'pinned', world())).rejects.toMatchObject({
      code: 'agent-unavailable',
      message: 'What npm installed as claude-code 1.2.3 does not match the checksum of this release.',
    });
    expect(readdirSync(join(cache, 'keyless-agent'))).toEqual([]);
  });

  it('refuses a binary that tells another version', async () => {
    npmThatDelivers(LIAR);
    await expect(installAgent(agentOf(LIAR), 'pinned', world())).rejects.toMatchObject({
      message: 'The binary says it is claude-code 1.2.2, not 1.2.3.',
    });
    expect(readdirSync(join(cache, 'keyless-agent'))).toEqual([]);
  });

  it('says what the binary said when it does not start', async () => {
    npmThatDelivers(BROKEN);
    await expect(installAgent(agentOf(BROKEN), 'pinned', world())).rejects.toMatchObject({
      message: 'claude-code 1.2.3 does not start: --version ended with status 127.',
      likely: 'Its words: version GLIBC_2.99 not found',
    });
  });

  it('lets two jobs fill the same cache at once', async () => {
    npmThatDelivers(BINARY);
    const both = await Promise.all([
      installAgent(agentOf(), 'pinned', world()),
      installAgent(agentOf(), 'pinned', world()),
    ]);
    expect(both.map((one) => readFileSync(one.binary, 'utf8'))).toEqual([BINARY, BINARY]);
    expect(readdirSync(join(cache, 'keyless-agent'))).toEqual(['claude-code-1.2.3-linux-x64']);
  });

  it('stores nothing below the workspace', async () => {
    npmThatDelivers(BINARY);
    const workspace = join(dir, 'workspace');
    const host = world({ GITHUB_WORKSPACE: workspace, XDG_CACHE_HOME: join(workspace, 'cache') });
    const installed = await installAgent(agentOf(), 'pinned', host);
    expect(installed.binary.startsWith(host.files.privateDir())).toBe(true);
    expect(existsSync(workspace)).toBe(false);
  });

  it('says how to get npm when there is none', async () => {
    await expect(installAgent(agentOf(), 'pinned', world({ PATH: bin }))).rejects.toMatchObject({
      code: 'agent-unavailable',
      message: 'npm was not found, and the agent is not in the cache.',
      fix: expect.stringContaining('actions/setup-node'),
    });
  });
});

describe('a cached binary', () => {
  function tamper(): string {
    const path = join(cache, 'keyless-agent', 'claude-code-1.2.3-linux-x64', 'agent');
    chmodSync(path, 0o700);
    writeFileSync(path, BINARY.replace('echo', 'ECHO'));
    return path;
  }

  it('is hashed on a self-hosted runner, and fetched again when it was changed', async () => {
    npmThatDelivers(BINARY);
    await installAgent(agentOf(), 'pinned', world());
    tamper();
    const again = await installAgent(agentOf(), 'pinned', world({ RUNNER_ENVIRONMENT: 'self-hosted' }));
    expect(again.source).toBe('npm');
    expect(readFileSync(again.binary, 'utf8')).toBe(BINARY);
  });

  it('is hashed when others may write to its folder', async () => {
    npmThatDelivers(BINARY);
    await installAgent(agentOf(), 'pinned', world());
    chmodSync(join(cache, 'keyless-agent'), 0o755);
    const host = world();
    expect((await installAgent(agentOf(), 'pinned', host)).source).toBe('cache');
    tamper();
    expect((await installAgent(agentOf(), 'pinned', host)).source).toBe('npm');
    expect(host.lines).toContain('The cached claude-code 1.2.3 does not match its checksum and is not used.');
  });

  it('is not used when its size is not the marked one', async () => {
    npmThatDelivers(BINARY);
    const first = await installAgent(agentOf(), 'pinned', world());
    chmodSync(first.binary, 0o700);
    writeFileSync(first.binary, 'cut');
    expect((await installAgent(agentOf(), 'pinned', world())).source).toBe('npm');
  });
});

describe('another version', () => {
  const answers = `case "$1" in view) echo '{"version":"1.3.0","dist.integrity":"sha512-told"}'; exit 0;; esac`;

  it('is held to what the registry says, and is a finding', async () => {
    const content = BINARY.replace('1.2.3', '1.3.0');
    writeFileSync(join(dir, 'delivery'), content, { mode: 0o755 });
    npmThat(
      `${answers}\nmkdir -p node_modules/@scope/agent-linux-x64 && cp ${dir}/delivery node_modules/@scope/agent-linux-x64/agent`,
    );
    const installed = await installAgent(agentOf(), 'latest', world());
    expect(installed).toMatchObject({
      version: '1.3.0',
      findings: [{ id: 'agent-version', verdict: 'unknown', severity: 'low' }],
    });
    const lock = JSON.parse(readFileSync(join(dir, 'lock.json'), 'utf8'));
    expect(lock.packages['node_modules/@scope/agent-linux-x64']).toEqual({
      version: '1.3.0',
      integrity: 'sha512-told',
    });
  });

  it('is fetched again on a self-hosted runner, where nothing can prove the cached one', async () => {
    const content = BINARY.replace('1.2.3', '1.3.0');
    writeFileSync(join(dir, 'delivery'), content, { mode: 0o755 });
    npmThat(
      `${answers}\nmkdir -p node_modules/@scope/agent-linux-x64 && cp ${dir}/delivery node_modules/@scope/agent-linux-x64/agent`,
    );
    await installAgent(agentOf(), '1.3.0', world());
    expect((await installAgent(agentOf(), '1.3.0', world())).source).toBe('cache');
    expect((await installAgent(agentOf(), '1.3.0', world({ RUNNER_ENVIRONMENT: 'self-hosted' }))).source).toBe('npm');
  });

  it('is refused, not replaced, when the registry does not have it', async () => {
    npmThat('echo "npm error code E404" >&2; exit 1');
    await expect(installAgent(agentOf(), '9.9.9', world())).rejects.toMatchObject({
      message: 'The npm registry does not have this version.',
      facts: { npm: 'E404' },
    });
  });
});

describe('an install that fails', () => {
  it.each([
    ['EINTEGRITY', 'What the registry sent does not match the checksum of this release.'],
    ['E401', 'The npm registry refused the request.'],
    ['ENOSPC', 'The disk is full.'],
    ['ECONNREFUSED', 'The npm registry could not be reached, and the agent is not in the cache.'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'The certificate of the npm registry is not trusted.'],
  ])('with %s is told in plain words', async (code, message) => {
    npmThat(`echo "npm error code ${code}" >&2; exit 1`);
    await expect(installAgent(agentOf(), 'pinned', world())).rejects.toMatchObject({
      code: 'agent-unavailable',
      message,
    });
    expect(readdirSync(join(cache, 'keyless-agent'))).toEqual([]);
  });

  it('shows no credential of a registry address', async () => {
    npmThat('echo "npm error request to https://user:hunter22@registry.example/x was odd" >&2; exit 1');
    const error = await installAgent(agentOf(), 'pinned', world()).catch((thrown) => thrown);
    expect(`${error.message} ${error.likely} ${error.fix}`).not.toContain('hunter22');
    expect(error.likely).toContain('https://***@registry.example/x');
  });

  it('names the platforms when there is no package for this one', async () => {
    const host = world();
    Object.defineProperty(host, 'arch', { value: 'riscv64' });
    await expect(installAgent(agentOf(), 'pinned', host)).rejects.toMatchObject({
      message: 'There is no package of claude-code for linux-riscv64.',
      fix: 'Use one of: linux-x64.',
    });
  });
});

describe('the platform key', () => {
  const on = (platform: NodeJS.Platform, arch: string, files: readonly string[]) =>
    platformKey({ platform, arch, files: { exists: (path: string) => files.includes(path) } as never });

  it.each([
    ['linux', 'x64', ['/lib64/ld-linux-x86-64.so.2'], 'linux-x64'],
    ['linux', 'x64', ['/lib/ld-musl-x86_64.so.1'], 'linux-x64-musl'],
    ['linux', 'x64', ['/lib/ld-musl-x86_64.so.1', '/lib64/ld-linux-x86-64.so.2'], 'linux-x64'],
    [
      'linux',
      'arm64',
      ['/lib/ld-musl-aarch64.so.1', '/lib/ld-linux-aarch64.so.1', '/etc/alpine-release'],
      'linux-arm64-musl',
    ],
    ['darwin', 'arm64', [], 'darwin-arm64'],
    ['win32', 'x64', [], 'win32-x64'],
  ] as const)('of %s %s with %j is %s', (platform, arch, files, key) => {
    expect(on(platform, arch, files)).toBe(key);
  });
});
