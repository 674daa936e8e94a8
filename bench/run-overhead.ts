/**
 * What `run` adds to the agent: the same Claude Code with the same flags and environment, against the same emulated Bedrock, once
 * started bare and once by `dist/cli.js run`, in turn.
 *
 * `node bench/run-overhead.ts [rounds]` (default 11; Linux and macOS). Needs the pinned Claude Code in the cache folder of keyless-agent:
 * `node dist/cli.js demo` puts it there. Prints medians of: both wall times, the times that the report gives for the parts, what is
 * left of the difference after exchange and checks, and the peak memory of our own process.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { claudeCode, INSTALL } from '../src/agents/claude-code/index.ts';
import { buildEnvironment } from '../src/process/environment.ts';
import { inTurn, median, milliseconds, observe, type Program, run, table, verdict } from './measure.ts';
import { built, Runner } from './runner.ts';
import { type Started, startAway } from './world.ts';

const TARGET = { ms: 150, rssMiB: 90 };
const TASK = 'Read README.md and say what it is about.';
const MODEL = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
const PLAIN = fileURLToPath(new URL('./plain-exchange.js', import.meta.url));

function cachedBinary(): string {
  const root =
    process.env.XDG_CACHE_HOME ?? join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
  const entry = `claude-code-${INSTALL.version}-${process.platform}-${process.arch}`;
  const binary = join(root, 'keyless-agent', entry, 'claude');
  if (!existsSync(binary)) throw new Error(`${binary} is missing: node dist/cli.js demo`);
  return binary;
}

/** Session keys for the bare agent, by the plain exchange. */
async function mint(world: Started, runner: Runner): Promise<Record<string, string>> {
  const inputs = { 'role-to-assume': world.roleArn, 'aws-region': world.region, 'sts-endpoint': world.stsUrl };
  const ended = await run(runner.step([PLAIN], inputs));
  if (ended.status !== 0) throw new Error(ended.err);
  return Object.fromEntries(
    [...runner.written('GITHUB_ENV').matchAll(/^(\w+)<<(\S+)\n(.*)\n\2$/gm)].map((m) => [m[1]!, m[3]!]),
  );
}

function bare(world: Started, runner: Runner, binary: string, keys: Record<string, string>): Program {
  const root = mkdtempSync(join(runner.folder, 'bare-'));
  const dirs = { home: join(root, 'home'), config: join(root, 'config'), temp: join(root, 'tmp') };
  for (const dir of Object.values(dirs)) mkdirSync(dir);
  const step = runner.step([]);
  const launch = claudeCode.launch(
    {
      task: TASK,
      access: { backend: 'bedrock', env: keys, region: world.region, endpoint: world.bedrockUrl },
      model: MODEL,
      allowedTools: [],
      deniedTools: [],
      mcpServers: [],
      instructions: false,
      keepSession: false,
      command: [],
      agentArgs: [],
      workingDirectory: step.cwd!,
    },
    dirs,
  );
  const stepEnv = { PATH: process.env.PATH, ...step.env };
  const ask = { stepEnv, platform: process.platform, agentEnv: [], set: launch.env, dirs, workspace: step.cwd! };
  const { env, files } = buildEnvironment({ ...ask, shadows: launch.shadows });
  for (const [path, content] of Object.entries(files)) writeFileSync(path, content);
  return { file: binary, args: launch.argv, env, cwd: step.cwd!, input: launch.stdin ?? '' };
}

interface Times {
  readonly exchange: number;
  readonly install: number;
  readonly checks: number;
  readonly agent: number;
}

async function main(rounds: number): Promise<void> {
  const binary = cachedBinary();
  const world = await startAway({ tls: true });
  const runner = new Runner(world.env);
  try {
    const keys = await mint(world, runner);
    const results = join(runner.folder, 'results');
    const flags = {
      agent: 'claude-code',
      'role-to-assume': world.roleArn,
      'aws-region': world.region,
      'sts-endpoint': world.stsUrl,
      'bedrock-endpoint': world.bedrockUrl,
      model: MODEL,
      task: TASK,
      'output-dir': results,
    };
    const words = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
    const ours = (): Program => runner.step([built('cli.js'), 'run', ...words]);
    const parts: Times[] = [];
    writeFileSync(join(runner.folder, 'workspace', 'README.md'), '# A small project\n');
    const taken = await inTurn(rounds, {
      bare: async () => {
        const { status, out, err, ms } = await run(bare(world, runner, binary, keys));
        if (status !== 0 || !out.includes('"subtype":"success"')) throw new Error(`bare: ${status} ${out}${err}`);
        return ms;
      },
      run: async () => {
        const { status, out, err, ms } = await run(ours());
        if (status !== 0) throw new Error(`run: ${status} ${out}${err}`);
        parts.push((JSON.parse(readFileSync(join(results, 'report.json'), 'utf8')) as { times: Times }).times);
        rmSync(results, { recursive: true });
        return ms;
      },
    });
    const counted = parts.slice(-rounds);
    const added = taken.run.map((ms, n) => ms - taken.bare[n]! - counted[n]!.exchange - counted[n]!.checks);
    const usages = [];
    for (let n = 0; n < 3; n++) usages.push((await observe(ours(), runner.folder)).rssMiB);
    const part = (name: keyof Times): string => milliseconds(median(counted.map((times) => times[name])));
    process.stdout.write(`Node ${process.version}, Claude Code ${INSTALL.version}, ${rounds} rounds, medians\n`);
    process.stdout.write(
      table([
        ['', '', 'target'],
        ['bare agent', milliseconds(median(taken.bare)), ''],
        ['run', milliseconds(median(taken.run)), ''],
        ['  exchange', part('exchange'), ''],
        ['  install (waiting for --version)', part('install'), ''],
        ['  checks', part('checks'), ''],
        ['  agent', part('agent'), ''],
        [
          'added beyond exchange and checks',
          milliseconds(median(added)),
          `${TARGET.ms} ms: ${verdict(median(added), TARGET.ms)}`,
        ],
        [
          'peak RSS of our process',
          `${median(usages).toFixed(0)} MiB`,
          `${TARGET.rssMiB} MiB: ${verdict(median(usages), TARGET.rssMiB)}`,
        ],
      ]),
    );
  } finally {
    world.close();
    runner.close();
  }
}

await main(Number(argv[2] ?? 11));
