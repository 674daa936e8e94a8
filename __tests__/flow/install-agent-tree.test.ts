import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Agent, CommandInstall, TreeInstall } from '../../src/agents/agent.ts';
import { agents as listed } from '../../src/agents/index.ts';
import { agentState, installAgent } from '../../src/flow/install-agent.ts';
import { treeDigest } from '../../src/kit/tree-digest.ts';
import { SpawningHost } from '../fakes/spawning-host.ts';

const agents = await Promise.all(listed.map(({ load }) => load()));

const PROGRAM = 'node_modules/tool-linux-x64/bin/tool';
const SCRIPT = 'node_modules/tool/cli.js';
const BINARY = '#!/bin/sh\necho "tool 2.0.1"\n';

let dir: string;
let bin: string;
let cache: string;
const hosts: SpawningHost[] = [];

function world(env: Record<string, string> = {}, nodeVersion = '24.1.0'): SpawningHost {
  const host = new SpawningHost({
    env: { PATH: `${bin}:/usr/bin:/bin`, HOME: join(dir, 'home'), XDG_CACHE_HOME: cache, ...env },
  });
  Object.assign(host, { self: [join(bin, 'our-node'), join(dir, 'ours', 'dist', 'cli.js')], nodeVersion });
  hosts.push(host);
  return host;
}

function put(path: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { mode });
}

/** A shell script in place of Node.js: tells a version, or runs what it is given as a shell script. */
function nodeThatSays(name: string, version: string): void {
  put(join(bin, name), `#!/bin/sh\n[ "$1" = --version ] && { echo v${version}; exit; }\nexec /bin/sh "$@"\n`, 0o755);
}

/** What npm brings: these files below the folder it runs in. */
function npmThatBrings(files: Record<string, string>): void {
  rmSync(join(dir, 'delivery'), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) put(join(dir, 'delivery', path), text, 0o755);
  npmThat(`cp -R ${dir}/delivery/. . && echo '{"odd":1}' > node_modules/.package-lock.json`);
}

function npmThat(script: string): void {
  put(
    join(bin, 'npm'),
    `#!/bin/sh\necho "$@" >> ${dir}/calls\ncp package.json ${dir}/manifest.json; cp package-lock.json ${dir}/lock.json 2>/dev/null\n${script}\n`,
    0o755,
  );
}

function calls(): string[] {
  const file = join(dir, 'calls');
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
}

const read = (name: string) => JSON.parse(readFileSync(join(dir, name), 'utf8'));

/** An agent whose pinned tree is what lies in the delivery now. */
async function treeAgent(over: Partial<TreeInstall> = {}, path = PROGRAM): Promise<Agent> {
  const { digest } = await treeDigest(join(dir, 'delivery', 'node_modules'));
  const install: TreeInstall = {
    kind: 'tree',
    package: 'tool',
    version: '2.0.1',
    lock: 'tool',
    programs: { 'linux-x64': { path, script: path === SCRIPT, digest, megabytes: 42 } },
    versionArgs: ['--version'],
    versionPattern: /tool (\d+\.\d+\.\d+)/,
    ...over,
  };
  return { ...agents[0]!, id: 'tool', install };
}

const TREE = { [PROGRAM]: BINARY, 'node_modules/tool-linux-x64/package.json': '{}' };

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'install-tree-'));
  bin = join(dir, 'bin');
  cache = join(dir, 'cache');
  nodeThatSays('our-node', '24.1.0');
  const optionalDependencies = { 'tool-linux-x64': 'npm:tool@2.0.1-linux-x64', 'tool-win32-x64': '2.0.1' };
  const base = { name: 'keyless-agent-tool', version: '1.0.0', dependencies: { left: '1.0.0' }, optionalDependencies };
  put(join(dir, 'ours', 'locks', 'tool', 'package.json'), JSON.stringify(base));
  put(
    join(dir, 'ours', 'locks', 'tool', 'package-lock.json'),
    JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': base,
        'node_modules/left': { version: '1.0.0', integrity: 'sha512-left', license: 'MIT' },
        'node_modules/tool-linux-x64': {
          name: 'tool',
          version: '2.0.1-linux-x64',
          integrity: 'sha512-linux',
          optional: true,
          os: ['linux'],
        },
        'node_modules/tool-win32-x64': { version: '2.0.1', integrity: 'sha512-windows', optional: true, os: ['win32'] },
        'node_modules/tool-win32-x64/node_modules/deep': { version: '1.0.0', integrity: 'sha512-deep' },
      },
    }),
  );
});

afterEach(() => {
  for (const host of hosts.splice(0)) host.dispose();
  rmSync(dir, { recursive: true, force: true });
});

describe('installing a pinned tree', () => {
  it('has npm install what the shipped lock file names for this platform, and no other', async () => {
    npmThatBrings(TREE);
    const host = world();
    const installed = await installAgent(await treeAgent(), 'pinned', host);
    expect(installed).toMatchObject({ version: '2.0.1', source: 'npm', args: [], findings: [{ verdict: 'enforced' }] });
    expect(installed.binary).toBe(join(cache, 'keyless-agent', 'tool-2.0.1-linux-x64', PROGRAM));
    expect(read('lock.json').packages).toEqual({
      '': {
        name: 'keyless-agent-tool',
        version: '1.0.0',
        dependencies: { left: '1.0.0', 'tool-linux-x64': 'npm:tool@2.0.1-linux-x64' },
      },
      'node_modules/left': { version: '1.0.0', integrity: 'sha512-left' },
      'node_modules/tool-linux-x64': { name: 'tool', version: '2.0.1-linux-x64', integrity: 'sha512-linux' },
    });
    expect(calls()).toHaveLength(1);
    expect(calls()[0]).toContain('ci --package-lock --ignore-scripts --no-audit --no-fund');
    expect(host.lines[0]).toBe('Fetching tool 2.0.1 for linux-x64 from the npm registry (about 42 MB) …');
  });

  it("keeps the whole tree in one entry, without npm's own note", async () => {
    npmThatBrings(TREE);
    await installAgent(await treeAgent(), 'pinned', world());
    const root = join(cache, 'keyless-agent');
    expect(readdirSync(root)).toEqual(['tool-2.0.1-linux-x64']);
    expect(readdirSync(join(root, 'tool-2.0.1-linux-x64')).sort()).toEqual(['node_modules', 'verified.json']);
    expect(readdirSync(join(root, 'tool-2.0.1-linux-x64', 'node_modules'))).toEqual(['tool-linux-x64']);
  });

  it.each([
    ['a file more', { 'node_modules/extra/index.js': 'x' }],
    ['another file in a dependency', { 'node_modules/tool-linux-x64/package.json': '{"x":1}' }],
  ])('refuses a tree with %s, before anything in it is started', async (_, more) => {
    npmThatBrings(TREE);
    const agent = await treeAgent();
    npmThatBrings({ ...TREE, [PROGRAM]: BINARY, ...more });
    const started = join(dir, 'started');
    appendFileSync(join(dir, 'delivery', PROGRAM), `touch ${started}\n`);
    await expect(installAgent(agent, 'pinned', world())).rejects.toMatchObject({
      code: 'agent-unavailable',
      message: 'What npm installed as tool 2.0.1 does not match the checksum of this release.',
    });
    expect(existsSync(started)).toBe(false);
    expect(readdirSync(join(cache, 'keyless-agent'))).toEqual([]);
  });

  it('refuses a program that tells another version than the one asked for', async () => {
    npmThatBrings({ ...TREE, [PROGRAM]: BINARY.replace('2.0.1', '1.9.9') });
    await expect(installAgent(await treeAgent(), 'pinned', world())).rejects.toMatchObject({
      message: 'The binary says it is tool 1.9.9, not 2.0.1.',
    });
    expect(readdirSync(join(cache, 'keyless-agent'))).toEqual([]);
  });

  it('says what is wrong when the lock files were not shipped', async () => {
    npmThatBrings(TREE);
    rmSync(join(dir, 'ours', 'locks'), { recursive: true });
    await expect(installAgent(await treeAgent(), 'pinned', world())).rejects.toMatchObject({
      message: 'The lock file tool of this release cannot be read.',
      fix: expect.stringContaining('dist and locks belong together'),
    });
  });
});

describe('a cached tree', () => {
  const dependency = () =>
    join(cache, 'keyless-agent', 'tool-2.0.1-linux-x64', 'node_modules', 'tool-linux-x64', 'package.json');

  it('is taken without npm', async () => {
    npmThatBrings(TREE);
    const agent = await treeAgent();
    await installAgent(agent, 'pinned', world());
    expect((await installAgent(agent, '2.0.1', world())).source).toBe('cache');
    expect(calls()).toHaveLength(1);
  });

  it('is hashed whole on a self-hosted runner, and fetched again when any file of it was changed', async () => {
    npmThatBrings(TREE);
    const agent = await treeAgent();
    const selfHosted = { RUNNER_ENVIRONMENT: 'self-hosted' };
    await installAgent(agent, 'pinned', world());
    const untouched = await installAgent(agent, 'pinned', world(selfHosted));
    expect(untouched).toMatchObject({
      source: 'cache',
      findings: [{ detail: 'The copy in the cache folder was hashed again at this start.' }],
    });
    writeFileSync(dependency(), '{"evil":1}');
    const host = world(selfHosted);
    expect((await installAgent(agent, 'pinned', host)).source).toBe('npm');
    expect(readFileSync(dependency(), 'utf8')).toBe('{}');
    expect(host.lines).toContain('The cached tool 2.0.1 does not match its checksum and is not used.');
  });

  it('is hashed when others may write to its folder', async () => {
    npmThatBrings(TREE);
    const agent = await treeAgent();
    await installAgent(agent, 'pinned', world());
    chmodSync(join(cache, 'keyless-agent'), 0o755);
    expect((await installAgent(agent, 'pinned', world())).source).toBe('cache');
    writeFileSync(dependency(), '{"evil":1}');
    expect((await installAgent(agent, 'pinned', world())).source).toBe('npm');
  });
});

describe('a tree in another version', () => {
  it('is installed by its exact number without a lock file, and is a finding', async () => {
    npmThatBrings(TREE);
    const agent = await treeAgent();
    npmThatBrings({ ...TREE, [PROGRAM]: BINARY.replace('2.0.1', '2.1.0') });
    const installed = await installAgent(agent, '2.1.0', world());
    expect(installed).toMatchObject({
      version: '2.1.0',
      findings: [{ id: 'agent-version', verdict: 'unknown', severity: 'low' }],
    });
    expect(calls()[0]).toContain('install --package-lock=false --ignore-scripts');
    expect(existsSync(join(dir, 'lock.json'))).toBe(false);
    expect(read('manifest.json').dependencies).toEqual({
      left: '1.0.0',
      'tool-linux-x64': 'npm:tool@2.1.0-linux-x64',
    });
  });

  it('is asked for by name when it is the latest', async () => {
    npmThatBrings(TREE);
    const agent = await treeAgent();
    put(join(dir, 'delivery', PROGRAM), BINARY.replace('2.0.1', '3.0.0'), 0o755);
    npmThat(
      `[ "$1" = view ] && { echo '{"version":"3.0.0","dist.integrity":"sha512-told"}'; exit; }\ncp -R ${dir}/delivery/. .`,
    );
    expect((await installAgent(agent, 'latest', world())).version).toBe('3.0.0');
    expect(calls()[0]).toContain('view tool@latest version');
  });

  it('is refused when the installer brings the old one all the same', async () => {
    npmThatBrings(TREE);
    await expect(installAgent(await treeAgent(), '2.1.0', world())).rejects.toMatchObject({
      message: 'The binary says it is tool 2.0.1, not 2.1.0.',
    });
  });
});

describe('an agent that is a script', () => {
  const tree = { [SCRIPT]: 'echo tool 2.0.1\n' };
  const minimumNode = '22.19';

  it('is run by our own Node.js when that is new enough', async () => {
    npmThatBrings(tree);
    const installed = await installAgent(await treeAgent({ minimumNode }, SCRIPT), 'pinned', world({}, '22.19.0'));
    expect(installed.binary).toBe(join(bin, 'our-node'));
    expect(installed.args).toEqual([join(cache, 'keyless-agent', 'tool-2.0.1-linux-x64', SCRIPT)]);
  });

  it('is run by a newer Node.js of the search path, but never by one of the workspace', async () => {
    npmThatBrings(tree);
    const workspace = join(dir, 'workspace');
    put(join(workspace, 'bin', 'node'), `#!/bin/sh\ntouch ${dir}/hijacked; echo v24.0.0\n`, 0o755);
    nodeThatSays('node', '24.2.0');
    const env = { GITHUB_WORKSPACE: workspace, PATH: `${workspace}/bin:${bin}:/usr/bin:/bin` };
    const installed = await installAgent(await treeAgent({ minimumNode }, SCRIPT), 'pinned', world(env, '22.18.9'));
    expect(installed.binary).toBe(join(bin, 'node'));
    expect(existsSync(join(dir, 'hijacked'))).toBe(false);
  });

  it('is refused, before anything is fetched, when every Node.js here is too old', async () => {
    npmThatBrings(tree);
    nodeThatSays('node', '18.0.0');
    const host = world({ PATH: bin }, '20.9.0');
    await expect(installAgent(await treeAgent({ minimumNode }, SCRIPT), 'pinned', host)).rejects.toMatchObject({
      code: 'runtime-too-old',
      message: 'tool needs Node.js 22.19 or newer, and there is none here.',
      likely: `Found: ${bin}/our-node is 20.9.0, ${bin}/node is 18.0.0.`,
      fix: expect.stringContaining('node-version: 24'),
    });
    expect(calls()).toEqual([]);
  });
});

describe("a program of the user's own", () => {
  const commandAgent = (install: Partial<CommandInstall> = {}): Agent => ({
    ...agents[0]!,
    id: 'custom',
    install: { kind: 'command', ...install },
  });

  it('is found on the search path, and is a finding', async () => {
    put(join(bin, 'my-agent'), BINARY, 0o755);
    expect(await installAgent(commandAgent(), 'pinned', world(), ['my-agent', '--headless'])).toMatchObject({
      binary: join(bin, 'my-agent'),
      args: [],
      version: 'as found',
      source: 'path',
      findings: [
        {
          id: 'agent-version',
          verdict: 'unknown',
          severity: 'low',
          title: 'The program of custom is yours: this release neither pins nor verifies it.',
        },
      ],
    });
    expect(calls()).toEqual([]);
  });

  it('tells its version when it can be asked', async () => {
    put(join(bin, 'my-agent'), BINARY, 0o755);
    const install = { program: 'my-agent', versionArgs: ['--version'], versionPattern: /tool (\S+)/ };
    expect((await installAgent(commandAgent(install), 'pinned', world())).version).toBe('2.0.1');
    await expect(installAgent(commandAgent(install), '2.0.2', world())).rejects.toMatchObject({
      message: 'my-agent is version 2.0.1, not 2.0.2.',
    });
  });

  it('is not found by its name in the workspace', async () => {
    const workspace = join(dir, 'workspace');
    put(join(workspace, 'bin', 'my-agent'), BINARY, 0o755);
    const host = world({ GITHUB_WORKSPACE: workspace, PATH: `${workspace}/bin:/usr/bin:/bin` });
    await expect(installAgent(commandAgent(), 'pinned', host, ['my-agent'])).rejects.toMatchObject({
      code: 'agent-unavailable',
      message: 'There is no program my-agent.',
    });
  });

  it('may lie in the workspace when its path says so, which is a graver finding', async () => {
    const workspace = join(dir, 'workspace');
    put(join(workspace, 'my-agent'), BINARY, 0o755);
    const host = world({ GITHUB_WORKSPACE: workspace });
    const installed = await installAgent(commandAgent(), 'pinned', host, [join(workspace, 'my-agent')]);
    expect(installed.findings).toMatchObject([{ verdict: 'unknown', severity: 'medium' }]);
  });
});

describe('a program that must not see the working folder', () => {
  const agent: Agent = { ...agents[0]!, id: 'wary', install: { kind: 'command', program: 'client', starts: 'inner' } };
  const run = (start: { binary: string; args: readonly string[] }, words: string[], cwd: string): string =>
    execFileSync(start.binary, [...start.args, ...words], {
      cwd,
      encoding: 'utf8',
      env: { PATH: `${bin}:/usr/bin:/bin` },
    });

  it('stands in an empty folder, and what it starts stands in the working folder', async () => {
    put(join(bin, 'client'), '#!/bin/sh\necho "client sees: $(ls -A)"\nexec inner "$@"\n', 0o755);
    put(join(bin, 'inner'), '#!/bin/sh\necho "inner $* in $PWD, and no ${KEYLESS_WORK-trace}"\n', 0o755);
    const work = join(dir, "it's work");
    put(join(work, '.env'), 'HTTP_PROXY=http://evil.example');
    const installed = await installAgent(agent, 'pinned', world());
    expect(run(installed, ['-p', 'a "b" $c'], work)).toBe(
      `client sees: \ninner -p a "b" $c in ${work}, and no trace\n`,
    );
  });

  it('is refused when what it starts is missing', async () => {
    put(join(bin, 'client'), '#!/bin/sh\n', 0o755);
    await expect(installAgent(agent, 'pinned', world())).rejects.toMatchObject({
      code: 'agent-unavailable',
      message: 'There is no program inner, which wary starts.',
    });
  });
});

describe('what doctor says of an agent', () => {
  it('tells whether a download is needed and how large it is', async () => {
    npmThatBrings(TREE);
    const agent = await treeAgent();
    expect(await agentState(agent, 'pinned', world())).toEqual({
      version: '2.0.1',
      cached: false,
      says: 'will be downloaded at the first run (about 42 MB)',
    });
    await installAgent(agent, 'pinned', world());
    expect(await agentState(agent, 'pinned', world())).toMatchObject({ cached: true, says: 'in the cache' });
  });
});
