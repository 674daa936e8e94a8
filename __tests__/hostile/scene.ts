/**
 * A CI job with everything a thief could want, and a taken-over agent in it. Started three times over, as in a real job: the runner's
 * worker, which starts keyless-agent's main process, which starts the agent, held as told; and a background process of an earlier step.
 *
 * In: `node scene.ts worker '{"asked":"auto",…}'`, in a world of its own (stage.ts) → out: one line of JSON on standard output.
 * Every secret is a canary that is nowhere else, so a byte of it in what a theft prints is a theft.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { dirname, join } from 'node:path';
import { startUpstreamRelay } from '../../src/broker/upstream-relay.ts';
import { runnerFolders } from '../../src/ci/gitlab/runner-folders.ts';
import { shell } from '../../src/ci/shell.ts';
import { Secret } from '../../src/core/secret.ts';
import { createHost } from '../../src/host/index.ts';
import { takeEnvironment } from '../../src/host/own-process.ts';
import { HeldFolder } from '../../src/kit/held-folder.ts';
import { startEgress } from '../../src/process/isolation/egress.ts';
import { isolate } from '../../src/process/isolation/index.ts';
import type { IsolationMode } from '../../src/process/isolation/modes.ts';
import { supervise } from '../../src/process/supervise.ts';
import { THEFTS } from './thefts.ts';

export interface SceneAsk {
  readonly asked: 'auto' | IsolationMode;
  readonly writable: boolean;
  /** This machine has no `unshare`. */
  readonly noNamespaces?: boolean;
  /** Whoever plays may use sudo without a password; `pty`: which puts a terminal in between, as Ubuntu's does. */
  readonly sudo?: 'plain' | 'pty';
  /** In a container as Docker makes it: its capabilities, and no system call that makes namespaces or mounts. */
  readonly container?: boolean;
  /** A kernel or file system that does not map owners. */
  readonly noMaps?: boolean;
  /** Only these thefts. */
  readonly only?: readonly string[];
}

export interface Stolen {
  readonly name: string;
  /** Places whose canary it got. */
  readonly places: readonly string[];
  readonly poisoned: boolean;
  /** It was really tried. */
  readonly tried: boolean;
  readonly output: string;
}

export interface SceneEnded {
  readonly mode: IsolationMode;
  readonly says: string;
  readonly leaks: readonly string[];
  readonly refused: readonly string[];
  readonly thefts: readonly Stolen[];
  /** What the agent could do that it should: write, reach the broker. */
  readonly works: Readonly<Record<string, boolean>>;
  readonly deniedHosts: readonly string[];
  /** The workspace and the runner's folders are as they were, owners and modes included. */
  readonly restored: boolean;
}

const ROOT = '/tmp/scene';
const HOME = `${ROOT}/home/runner`;
const TEMP = `${HOME}/work/_temp`;
const WORKSPACE = `${HOME}/work/repository/repository`;
const RESULTS = `${WORKSPACE}/.keyless-agent`;
/** As a runner of GitLab has it: open to everybody. */
const BESIDE = `${WORKSPACE}.tmp`;
const COMMANDS = `${TEMP}/_runner_file_commands`;

const [, , role, told = '{}'] = process.argv;
/** The main process is told them through a pipe: in its environment they would all be found at once. */
const canaries: Record<string, string> = JSON.parse(
  role === 'main' ? readFileSync(0, 'utf8') : (process.env.SCENE_CANARIES ?? '{}'),
);
const NAMES = [
  ...['worker', 'main', 'heap', 'descriptor', 'upstream', 'home', 'temp', 'private', 'sibling', 'service', 'metadata'],
  ...['docker', 'agent', 'abstract', 'memory', 'variable'],
];

function canary(place: string): string {
  canaries[place] ??= `CANARY${place}_${randomBytes(12).toString('hex')}`;
  return canaries[place];
}

function write(path: string, text: string, mode = 0o600): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { mode });
}

function furnish(): void {
  const home = canary('home');
  const secrets: [string, number?][] = [
    ['.aws/credentials'],
    ['.config/gcloud/application_default_credentials.json'],
    ['.docker/config.json'],
    ['.netrc'],
    ['.npmrc', 0o644],
    ['.ssh/id_ed25519'],
    ['.git-credentials'],
    ['.gitconfig', 0o644],
    ['.kube/config'],
  ];
  for (const [name, mode] of secrets) write(`${HOME}/${name}`, `[x]\nkey = https://x:${home}@github.com\n`, mode);
  for (const name of ['.bashrc', 'bin/keep', 'tools/node', 'work/_actions/other/dist/post.js']) {
    write(`${HOME}/${name}`, '# as it was\n', 0o755);
  }
  write(`${TEMP}/git-credentials-1.config`, `extraheader = ${canary('temp')}\n`, 0o644);
  write(`${TEMP}/event.json`, `{"x":"${canary('temp')}"}`, 0o644);
  write(`${COMMANDS}/set_env_1`, `EARLIER=${canary('temp')}\n`, 0o644);
  write(`${WORKSPACE}/README.md`, 'A repository.\n', 0o644);
  write(`${WORKSPACE}/start`, '', 0o644);
  write('/dev/shm/job', canary('memory'));
  mkdirSync(BESIDE);
  chmodSync(BESIDE, 0o777);
  for (const name of ['KUBECONFIG', '.gitlab-runner.ext.conf', 'gitlab_runner_env']) {
    write(`${BESIDE}/${name}`, `x = ${canary('variable')}\n`);
    chmodSync(`${BESIDE}/${name}`, 0o666);
  }
}

const say: (place: string) => RequestListener = (place) => (_request, response) => response.end(`${canary(place)}\n`);

function listen(server: ReturnType<typeof createServer>, ...where: (string | number)[]): Promise<number> {
  return new Promise((resolve) => {
    server.once('error', () => resolve(0));
    const [first, second] = where;
    const told = (): void => resolve(typeof first === 'number' ? (server.address() as AddressInfo).port : 1);
    if (typeof first === 'number') server.listen(first, (second as string) ?? '127.0.0.1', told);
    else server.listen(first, told);
  });
}

/** The runner: its environment, its sockets, what an earlier step left behind. */
async function worker(ask: string): Promise<void> {
  for (const name of NAMES) canary(name);
  furnish();
  for (const address of ['169.254.169.254', '169.254.170.2', '168.63.129.16', 'fd00:ec2::254']) {
    await listen(createServer(say('metadata')), 80, address);
  }
  const port = await listen(createServer(say('service')), 0, '0.0.0.0');
  await listen(createServer(say('docker')), '/run/docker.sock');
  mkdirSync('/tmp/ssh-job', { mode: 0o700 });
  await listen(createServer(say('agent')), '/tmp/ssh-job/agent.1');
  createSocketServer((socket) => socket.end(canary('abstract'))).listen('\0job-abstract');
  const dns = createSocket('udp4', (bytes) => appendFileSync(`${ROOT}/dns.log`, `${bytes.toString('latin1')}\n`));
  await new Promise<void>((resolve) => dns.bind(0, '127.0.0.1', resolve));
  const env = { PATH: process.env.PATH, HOME };
  const start = (role: string, more: Record<string, string>) =>
    spawn(process.execPath, [import.meta.filename, role, ask], {
      env: { ...env, ...more },
      cwd: HOME,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
  // An earlier step's program has its secret in its environment and in its memory, and was told nothing of ours.
  const sibling = spawn(
    process.execPath,
    ['-e', `globalThis.kept=process.env.AWS_SECRET_ACCESS_KEY+'';setInterval(()=>{},1e6)`],
    {
      env: { PATH: process.env.PATH, AWS_SECRET_ACCESS_KEY: canary('sibling') },
      cwd: HOME,
      stdio: 'ignore',
    },
  );
  const main = start('main', {
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: canary('main'),
    INPUT_API_KEY: canary('main'),
    SCENE_SIBLING: String(sibling.pid),
    SCENE_PORT: String(port),
    SCENE_DNS: String((dns.address() as AddressInfo).port),
    SCENE_WORKER: String(process.pid),
  });
  main.stdin?.end(JSON.stringify(canaries));
  main.stdout?.pipe(process.stdout);
  main.on('close', () => process.exit());
}

/** What the agent's own program does: every theft, a few at a time, and tells what each printed. */
const THIEF = `const {spawn}=require('node:child_process');const fs=require('node:fs');
const todo=JSON.parse(fs.readFileSync(process.argv[2],'utf8'));
const env={...process.env};
const one=(t)=>new Promise((done)=>{const file=t.sh?'/bin/sh':process.execPath,args=t.sh?['-c',t.sh]:['-e',t.js];
let out='';const c=spawn(file,args,{env:{...env,NAME:t.name},detached:true,cwd:process.cwd(),stdio:['ignore','pipe','pipe']});
const take=(b)=>{if(out.length<4e6)out+=b.toString('latin1')};c.stdout.on('data',take);c.stderr.on('data',take);
const finish=()=>{clearTimeout(end);if(t.name!=='outlive')try{process.kill(-c.pid,'SIGKILL')}catch{}process.stdout.write(JSON.stringify({name:t.name,out})+'\\n');done()};
const end=setTimeout(finish,6000);c.on('exit',()=>setTimeout(finish,50));c.on('error',(e)=>{out+=e.code;finish()})});
(async()=>{const next=async()=>{for(let t;(t=todo.shift());)await one(t)};const last=todo.filter((t)=>t.name==='core-dump');todo.splice(0,1e3,...todo.filter((t)=>!last.includes(t)));
await Promise.all([next(),next(),next(),next()]);for(const t of last)await one(t)})();`;

async function main(ask: SceneAsk): Promise<void> {
  const host = createHost({
    platform: { ...shell, id: 'github' },
    env: { ...takeEnvironment(), RUNNER_TEMP: TEMP },
    cwd: WORKSPACE,
    log: 'stderr',
  });
  const absent = [...(ask.noNamespaces ? ['/unshare'] : []), ...(ask.noMaps ? ['/perl'] : [])];
  const { exists } = host.files;
  Object.assign(host.files, {
    exists: (path: string) => !absent.some((name) => path.endsWith(name)) && exists.call(host.files, path),
  });
  const kept = [canary('heap'), new Secret('credential', canary('heap'))];
  const open = openSync(`${TEMP}/deleted`, 'w+', 0o600);
  writeFileSync(open, canary('descriptor'));
  rmSync(`${TEMP}/deleted`);
  host.files.writePrivate(join(host.files.privateDir(), 'credential.json'), `{"token":"${canary('private')}"}`);
  const upstream = createServer((request, response) => {
    const known = request.headers.authorization === `Bearer ${canary('upstream')}`;
    response.writeHead(known ? 200 : 401, { 'content-type': 'application/json' });
    response.end('{"ok":true}');
  });
  const upstreamPort = await listen(upstream, 0);
  const relay = await startUpstreamRelay(
    { url: `http://127.0.0.1:${upstreamPort}`, headers: [] },
    async () => new Secret('upstream', canary('upstream')),
    host,
  );
  const egress = await startEgress({ allow: ['allowed.example'] });
  const before = look();
  host.files.makePrivateDir(RESULTS);
  const results = new HeldFolder(RESULTS);
  const hides = [TEMP, HOME, RESULTS, ...runnerFolders({ CI_PROJECT_DIR: WORKSPACE })];
  const isolation = await isolate(
    { asked: ask.asked, workspace: WORKSPACE, writable: ask.writable, reads: [], hides },
    host,
  );
  const place = join(host.files.privateDir(), 'agent');
  for (const name of ['home', 'tmp']) host.files.makePrivateDir(join(place, name));
  const broker = new URL(relay.url);
  await isolation.reach(Number(broker.port));
  await isolation.reach(egress.port, egress.take);
  const thefts = THEFTS.filter(({ name }) => !ask.only || ask.only.includes(name));
  host.files.writePrivate(join(place, 'thefts.json'), JSON.stringify(thefts));
  host.files.writePrivate(join(place, 'thief.cjs'), THIEF);
  await isolation.admit({ writes: [place] });
  let out = '';
  const env = {
    PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
    HOME: join(place, 'home'),
    TMPDIR: join(place, 'tmp'),
    HTTPS_PROXY: `http://127.0.0.1:${egress.port}`,
    ...{ JOB_HOME: HOME, JOB_TEMP: TEMP, PRIVATE: host.files.privateDir(), WORKSPACE, BROKER: broker.host },
    ...{ MAIN: String(process.pid), WORKER: host.env.SCENE_WORKER!, SIBLING: host.env.SCENE_SIBLING! },
    ...{ PORT: host.env.SCENE_PORT!, DNS: host.env.SCENE_DNS!, BEARER: relay.bearer.reveal() },
  };
  const run = (file: string, args: string[], take: (bytes: Buffer) => void) =>
    supervise(
      host,
      { file, args, env, cwd: WORKSPACE },
      { timeoutSeconds: 150, isolation, onStdout: take, onStderr: (bytes) => void process.stderr.write(bytes) },
    );
  let worked = '';
  await run(
    '/bin/sh',
    [
      '-c',
      `touch "$HOME/x" && echo home; cat README.md >/dev/null && echo reads; touch made 2>/dev/null && echo writes;
curl -sS --noproxy '*' -X POST -d '{}' -H "Authorization: Bearer $BEARER" ${relay.url} | grep -q ok && echo broker`,
    ],
    (bytes) => {
      worked += bytes.toString();
    },
  );
  await run(process.execPath, [join(place, 'thief.cjs'), join(place, 'thefts.json')], (bytes) => {
    out += bytes.toString('latin1');
  });
  const grown = (): number => (existsSync(`${WORKSPACE}/outlived`) ? statSync(`${WORKSPACE}/outlived`).size : 0);
  const size = grown();
  await new Promise((resolve) => setTimeout(resolve, 900));
  const outlived = grown() > size;
  results.putBack();
  const wounds = poisoned(host.files.privateDir());
  await isolation.close();
  const after = look();
  const ended: SceneEnded = {
    mode: isolation.mode,
    says: isolation.says,
    leaks: isolation.leaks,
    refused: isolation.refused,
    thefts: thefts.map(({ name }) =>
      judge(name, printed(out, name), name === 'outlive' ? outlived : wounds.includes(name)),
    ),
    works: Object.fromEntries(['home', 'reads', 'writes', 'broker'].map((word) => [word, worked.includes(word)])),
    deniedHosts: [...egress.denied().keys()],
    restored: before === after,
  };
  process.stdout.write(`${JSON.stringify(ended)}\n`, () => process.exit(kept.length > 0 ? 0 : 1));
}

function printed(out: string, name: string): string | undefined {
  for (const line of out.split('\n')) {
    try {
      const told = JSON.parse(line) as { name: string; out: string };
      if (told.name === name) return told.out;
    } catch {
      // Half a line of an agent that was ended.
    }
  }
  return undefined;
}

function judge(name: string, told: string | undefined, wounded: boolean): Stolen {
  const output = told ?? '';
  const forms = (value: string): string[] => {
    const bytes = Buffer.from(value);
    return [value, bytes.toString('base64').slice(4, -6), bytes.toString('hex'), [...value].reverse().join('')];
  };
  const places = Object.entries(canaries).filter(([, value]) => forms(value).some((form) => output.includes(form)));
  return {
    name,
    places: places.map(([place]) => place),
    poisoned: wounded || output.split('\n').includes(`POISON ${name}`),
    tried: told !== undefined,
    output: output.slice(0, 300),
  };
}

/** Names of the thefts that have left their mark where a later step would read it. */
function poisoned(privateDir: string): string[] {
  const paths = [
    ...['set_env_1', 'x'].map((name) => `${COMMANDS}/${name}`),
    ...['.bashrc', '.profile', '.gitconfig', '.ssh/authorized_keys', 'bin/git', 'tools/node'].map(
      (name) => `${HOME}/${name}`,
    ),
    ...[
      `${HOME}/work/_actions/other/dist/post.js`,
      `${privateDir}/leases.jsonl`,
      '/etc/ld.so.preload',
      '/opt/hostile-tool',
    ],
    ...[`${ROOT}/dns.log`, `${RESULTS}/outputs.env`, `${BESIDE}/gitlab_runner_env`],
  ];
  const text = paths.map((path) => (existsSync(path) ? readFileSync(path, 'latin1') : '')).join('\n');
  return [...text.matchAll(/POISON ([\w-]+)|poison-([\w-]+)/g)].map(([, mark, name]) => mark ?? name!);
}

/** Owners and modes of the job's folders. */
function look(): string {
  return [
    HOME,
    TEMP,
    COMMANDS,
    WORKSPACE,
    `${HOME}/.aws`,
    `${HOME}/.npmrc`,
    `${WORKSPACE}/README.md`,
    `${TEMP}/event.json`,
    ...[BESIDE, `${BESIDE}/KUBECONFIG`, `${BESIDE}/gitlab_runner_env`],
  ]
    .map((path) => statSync(path))
    .map(({ uid, gid, mode }) => `${uid}:${gid}:${mode.toString(8)}`)
    .join(' ');
}

if (role === 'worker') await worker(told);
if (role === 'main') await main(JSON.parse(told) as SceneAsk);
