/**
 * What `run` adds to each agent: the real CLI with the same arguments, environment and standard input, against the same emulated model,
 * once started bare and once by `dist/cli.js run`, in turn.
 *
 * `node bench/agents-overhead.ts [rounds] [agent …]` (default 7 rounds, every agent; Linux and macOS). The pinned agents have to be in
 * the cache folder: `npm run test:agents` puts them there. The credential is a stored key, so that no exchange is in the way; the
 * model answers in one turn. Prints medians, what was added, and the peak memory of our own process.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import type { Agent } from '../src/agents/agent.ts';
import { agents } from '../src/agents/index.ts';
import { shell } from '../src/ci/shell.ts';
import { staticKey } from '../src/clouds/static-key/index.ts';
import type { Access, Backend } from '../src/core/credential.ts';
import { Inputs } from '../src/core/inputs.ts';
import { revealed } from '../src/core/secret.ts';
import { type Installed, installAgent } from '../src/flow/install-agent.ts';
import { allInputs } from '../src/flow/read-inputs.ts';
import { createHost } from '../src/host/index.ts';
import { buildEnvironment } from '../src/process/environment.ts';
import { inTurn, median, milliseconds, observe, type Program, run, table, verdict } from './measure.ts';
import { built, Runner } from './runner.ts';
import { startAway } from './world.ts';

const TARGET_MS = 150;
const TASK = 'Say what this repository is about, in one sentence.';

/** What most agents speak; Gemini CLI does not, and is not measured. */
const BACKEND: Backend = 'gateway';
const MODEL = 'claude-sonnet-4-5';

type Host = ReturnType<typeof createHost>;
type Given = Readonly<Record<string, string>>;

async function accessOf(given: Given, host: Host): Promise<Access> {
  const raw = new Map(Object.entries(given).map(([name, value]) => [name, { value, from: 'input' }]));
  const inputs = new Inputs(allInputs(), raw);
  const context = shell.context(host.env, host.cwd, () => undefined);
  const plan = staticKey.plan(inputs, { backend: BACKEND, models: [], seconds: 600, context, env: {} });
  if (!plan) throw new Error(JSON.stringify(inputs.faults));
  const none = async (): Promise<never> => {
    throw new Error('no identity is needed');
  };
  return plan.access(await plan.exchange(none, host));
}

/** The agent as the product would start it, without the product. */
function bare(agent: Agent, access: Access, installed: Installed, runner: Runner): Program {
  const root = mkdtempSync(join(runner.folder, 'bare-'));
  const dirs = { home: join(root, 'home'), config: join(root, 'config'), temp: join(root, 'tmp') };
  for (const dir of Object.values(dirs)) mkdirSync(dir);
  const { cwd = root } = runner.step([]);
  const order = {
    task: TASK,
    access,
    model: MODEL,
    allowedTools: [],
    deniedTools: [],
    mcpServers: [],
    instructions: false,
    keepSession: false,
    command: [],
    agentArgs: [],
    workingDirectory: cwd,
  };
  const launch = agent.launch(order, dirs);
  for (const { path, content } of launch.files) {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, revealed(content), { mode: 0o600 });
  }
  const { env, files } = buildEnvironment({
    stepEnv: { PATH: process.env.PATH },
    platform: process.platform,
    agentEnv: [],
    set: launch.env,
    shadows: launch.shadows,
    dirs,
    workspace: cwd,
  });
  for (const [path, content] of Object.entries(files)) writeFileSync(path, content);
  return { file: installed.binary, args: [...installed.args, ...launch.argv], env, cwd, input: launch.stdin };
}

async function measure(agent: Agent, keys: Readonly<Record<string, Given>>, rounds: number, host: Host) {
  if (!agent.speaks.includes(BACKEND) || agent.install.kind === 'command') return undefined;
  const given = { ...keys[BACKEND], backend: BACKEND };
  const runner = new Runner({});
  try {
    const installed = await installAgent(agent, 'pinned', host);
    const access = await accessOf(given, host);
    const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
    const { 'api-key': key = '', ...plain } = given as Record<string, string>;
    const flags = { agent: agent.id, model: MODEL, task: TASK, 'least-privilege': 'warn', ...plain };
    const words = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
    const ours = (): Program =>
      runner.step(
        [built('cli.js'), 'run', ...words, '--api-key-env', 'BENCH_KEY'],
        {},
        {
          BENCH_KEY: key,
          RUNNER_TOOL_CACHE: cache,
          PATH: process.env.PATH ?? '',
        },
      );
    const ended = async (name: string, program: Program): Promise<number> => {
      const { status, out, err, ms } = await run(program);
      if (status !== 0) throw new Error(`${agent.id} ${name}: ${status} ${out.slice(-2000)}${err.slice(-2000)}`);
      return ms;
    };
    const taken = await inTurn(rounds, {
      bare: () => ended('bare', bare(agent, access, installed, runner)),
      run: () => ended('run', ours()),
    });
    const added = median(taken.run.map((ms, n) => ms - taken.bare[n]!));
    const { rssMiB } = await observe(ours(), runner.folder);
    return [
      `${agent.id} ${installed.version}`,
      milliseconds(median(taken.bare)),
      milliseconds(median(taken.run)),
      milliseconds(added),
      verdict(added, TARGET_MS),
      `${rssMiB.toFixed(0)} MiB`,
    ];
  } finally {
    runner.close();
  }
}

async function main(rounds: number, named: readonly string[]): Promise<void> {
  const world = await startAway({ tls: false, agents: true });
  const home = mkdtempSync(join(homedir(), '.keyless-bench-'));
  const host = createHost({ platform: shell, env: { ...process.env }, cwd: home, log: 'stderr', ownProcess: false });
  const rows: string[][] = [];
  try {
    for (const agent of agents.filter(({ id }) => named.length === 0 || named.includes(id))) {
      const row = await measure(await agent.load(), world.inputs, rounds, host);
      if (row) rows.push(row);
    }
  } finally {
    host.close();
    world.close();
    rmSync(home, { recursive: true, force: true });
  }
  process.stdout.write(`Node ${process.version}, ${rounds} rounds, medians; added: target ${TARGET_MS} ms\n`);
  process.stdout.write(table([['', 'bare', 'run', 'added', '', 'our memory'], ...rows]));
}

await main(Number(argv[2] ?? 7), argv.slice(3));
