/**
 * How long `auth` takes with Google Cloud, Azure, Anthropic and OpenAI, from the start of the process to its exit.
 *
 * `node bench/auth-clouds.ts [rounds] [dist]` (default 21 rounds; dist/) prints, with no latency and with a pretended round trip of
 * 25 ms, medians and ratios to `node -e 0` of the same round, peak memory and connections. Everything goes over TLS on loopback to
 * the emulators in a process of their own. Every run is checked: exit 0, one identity token and one access token asked for, the
 * access token in GITHUB_ENV, masked, and no secret of the emulated world in any other line of the log.
 * Trap: the action's step with Google also starts a process that serves later steps and waits until it listens. That is no part
 * of the exchange, so the exchange is `cli.js auth` in the same job, which has no post step and hence starts none: the same
 * journey, masks, checks, GITHUB_ENV and summary. The whole step is a row of its own; post.js ends its process after each run.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { PRIVATE_DIR_STATE } from '../src/host/leases.ts';
import {
  type Ended,
  inTurn,
  median,
  milliseconds,
  NOTHING,
  observe,
  type Program,
  ratio,
  run,
  table,
  times,
  verdict,
} from './measure.ts';
import { built, Runner } from './runner.ts';
import { type Started, startAway } from './world.ts';

const ROUND_TRIP_MS = 25;
const OBSERVED = 5;

interface Goal {
  readonly times: number;
  readonly far: number;
}

interface Target {
  readonly name: string;
  readonly goal?: Goal;
  /** Requests of one run that tokens are asked with. */
  readonly tokens: number;
  program(world: Started, runner: Runner, dist: string): Program;
}

const TARGETS: readonly Target[] = [
  { name: 'Google, direct', goal: { times: 4.4, far: 215 }, tokens: 2, program: byCommandLine },
  { name: 'Google, whole step with the serving process', tokens: 2, program: byAction('google') },
  { name: 'Azure', goal: { times: 5, far: 300 }, tokens: 2, program: byAction('azure') },
  { name: 'Anthropic', goal: { times: 3.4, far: 190 }, tokens: 2, program: byAction('anthropic') },
  { name: 'OpenAI', goal: { times: 3.4, far: 190 }, tokens: 2, program: byAction('openai') },
];
const UNIT = 'node -e 0';

interface Row {
  readonly wall: number;
  readonly ratio: number;
  readonly rssMiB: number;
  readonly connections: number;
}

function byAction(cloud: string): Target['program'] {
  return (world, runner, dist) => runner.step([join(dist, 'main.js')], world.inputs[cloud]);
}

function byCommandLine(world: Started, runner: Runner, dist: string): Program {
  const flags = Object.entries(world.inputs.google!).flatMap(([name, value]) => [`--${name}`, value]);
  return runner.step([join(dist, 'cli.js'), 'auth', ...flags]);
}

/** A value that the step wrote for the runner. */
function writtenValue(text: string, name: string): string | undefined {
  return new RegExp(`^${name}<<(\\S+)\\n(.*)\\n\\1$`, 'm').exec(text)?.[2];
}

async function check(ended: Ended, target: Target, world: Started, runner: Runner): Promise<number> {
  const log = `${ended.out}${ended.err}`;
  if (ended.status !== 0) throw new Error(`${target.name}: exit ${ended.status}\n${log}`);
  // The service fetches the issuer's keys once, at its first exchange.
  const asked = (await world.requests()).filter((request) => !request.endsWith('/jwks'));
  if (asked.length !== target.tokens) throw new Error(`${target.name} asked ${asked.join(', ')}`);
  const secrets = await world.secrets();
  const exported = secrets.filter((secret) => runner.written('GITHUB_ENV').includes(secret));
  const masked = exported.filter((secret) => log.includes(`::add-mask::${secret}\n`));
  if (masked.length === 0) throw new Error(`${target.name}: no access token was exported and masked`);
  const lines = log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  if (secrets.some((secret) => lines.some((line) => line.includes(secret)))) throw new Error('a secret was shown');
  return ended.ms;
}

/** The post step: ends what the step left for later ones. @throws when the private folder is still there */
async function giveBack(runner: Runner, dist: string): Promise<void> {
  const folder = writtenValue(runner.written('GITHUB_STATE'), PRIVATE_DIR_STATE);
  if (folder === undefined) return;
  const post = await run(runner.step([join(dist, 'post.js')], {}, { [`STATE_${PRIVATE_DIR_STATE}`]: folder }));
  if (post.status !== 0 || existsSync(folder)) throw new Error(`not given back: ${folder}\n${post.out}${post.err}`);
}

async function measure(world: Started, rounds: number, dist: string): Promise<Map<string, Row>> {
  const runner = new Runner(world.env);
  try {
    const once = (target: Target) => async (): Promise<number> => {
      const ended = await run(target.program(world, runner, dist));
      const ms = await check(ended, target, world, runner);
      await giveBack(runner, dist);
      return ms;
    };
    const taken = await inTurn(rounds, {
      [UNIT]: async () => (await run(NOTHING)).ms,
      ...Object.fromEntries(TARGETS.map((target) => [target.name, once(target)])),
    });
    const rows = new Map<string, Row>();
    for (const [name, walls] of Object.entries(taken)) {
      const target = TARGETS.find((one) => one.name === name);
      const usages = [];
      for (let n = 0; n < OBSERVED; n++) {
        usages.push(await observe(target?.program(world, runner, dist) ?? NOTHING, runner.folder));
        if (target) await giveBack(runner, dist);
      }
      await world.requests();
      rows.set(name, {
        wall: median(walls),
        ratio: ratio(walls, taken[UNIT]!),
        rssMiB: median(usages.map((usage) => usage.rssMiB)),
        connections: median(usages.map((usage) => usage.connections)),
      });
    }
    return rows;
  } finally {
    runner.close();
  }
}

async function main(rounds: number, dist: string): Promise<void> {
  const order = { tls: true, clouds: true };
  const worlds = [await startAway(order), await startAway({ ...order, roundTripMs: ROUND_TRIP_MS })] as const;
  try {
    const near = await measure(worlds[0], rounds, dist);
    const far = await measure(worlds[1], Math.ceil(rounds / 2), dist);
    const head = ['', 'wall', 'ratio', 'peak RSS', 'connections', `wall at ${ROUND_TRIP_MS} ms`, 'goals'];
    const rows = [...near].map(([name, row]) => {
      const goal = TARGETS.find((one) => one.name === name)?.goal;
      const there = far.get(name)!;
      return [
        name,
        milliseconds(row.wall),
        times(row.ratio),
        `${row.rssMiB.toFixed(0)} MiB`,
        `${row.connections}`,
        milliseconds(there.wall),
        goal
          ? `${goal.times} ×: ${verdict(row.ratio, goal.times)} · ${goal.far} ms: ${verdict(there.wall, goal.far)}`
          : '',
      ];
    });
    process.stdout.write(`Node ${process.version}, ${rounds} rounds, medians\n${table([head, ...rows])}`);
  } finally {
    for (const world of worlds) world.close();
  }
}

await main(Number(argv[2] ?? 21), argv[3] ?? built(''));
