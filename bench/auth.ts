/**
 * How long `auth` with AWS takes, from the start of the process to its exit, exactly as GitHub's runner starts it.
 *
 * `node bench/auth.ts [rounds] [main.js]` (default 21 rounds; dist/main.js) prints, with no latency and with a pretended round trip
 * of 25 ms, medians and ratios to `node -e 0` of the same round, peak memory and connections. Everything goes over TLS on
 * loopback to the emulators in a process of their own. `plain` is the floor: the same requests by hand and nothing else.
 * Every run is checked: exit 0, the three keys in GITHUB_ENV, masked, and in no other line of the log.
 */
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
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

const TARGET = { times: 4.5, far: 210, rssMiB: 75 };
const ROUND_TRIP_MS = 25;
const PLAIN = fileURLToPath(new URL('./plain-exchange.js', import.meta.url));

interface Row {
  readonly wall: number;
  readonly ratio: number;
  readonly rssMiB: number;
  readonly connections: number;
}

type Name = 'node -e 0' | 'plain' | 'plain, connected early' | 'auth';

function check(ended: Ended, runner: Runner): number {
  const exported = runner.written('GITHUB_ENV');
  const key = /AWS_SECRET_ACCESS_KEY<<(\S+)\n(.+)\n\1\n/.exec(exported)?.[2];
  if (ended.status !== 0 || !key) throw new Error(`exit ${ended.status}\n${ended.out}${ended.err}`);
  const shown = ended.out.split('\n').filter((line) => line.includes(key));
  if (shown.join('\n') !== `::add-mask::${key}` || ended.err.includes(key)) throw new Error('the secret key was shown');
  return ended.ms;
}

async function measure(world: Started, rounds: number, main: string): Promise<Record<Name, Row>> {
  const runner = new Runner(world.env);
  try {
    const inputs = { 'role-to-assume': world.roleArn, 'aws-region': world.region, 'sts-endpoint': world.stsUrl };
    const programs: Record<Name, () => Program> = {
      'node -e 0': () => NOTHING,
      plain: () => runner.step([PLAIN], inputs),
      'plain, connected early': () => runner.step([PLAIN, 'early'], inputs),
      auth: () => runner.step([main], inputs),
    };
    const names = Object.keys(programs) as Name[];
    const each = <T>(make: (name: Name) => T): Record<Name, T> =>
      Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, T>;
    const taken = await inTurn(
      rounds,
      each((name) => async () => {
        const ended = await run(programs[name]());
        return name === 'node -e 0' ? ended.ms : check(ended, runner);
      }),
    );
    const rows: Partial<Record<Name, Row>> = {};
    for (const name of names) {
      const usages = [];
      for (let n = 0; n < 5; n++) usages.push(await observe(programs[name](), runner.folder));
      rows[name] = {
        wall: median(taken[name]),
        ratio: ratio(taken[name], taken['node -e 0']),
        rssMiB: median(usages.map((usage) => usage.rssMiB)),
        connections: median(usages.map((usage) => usage.connections)),
      };
    }
    return rows as Record<Name, Row>;
  } finally {
    runner.close();
  }
}

async function main(rounds: number, mainFile: string): Promise<void> {
  const worlds = [await startAway({ tls: true }), await startAway({ tls: true, roundTripMs: ROUND_TRIP_MS })] as const;
  try {
    const near = await measure(worlds[0], rounds, mainFile);
    const far = await measure(worlds[1], Math.ceil(rounds / 2), mainFile);
    const head = ['', 'wall', 'ratio', 'peak RSS', 'connections', `wall at ${ROUND_TRIP_MS} ms`];
    const rows = (Object.keys(near) as Name[]).map((name) => [
      name,
      milliseconds(near[name].wall),
      times(near[name].ratio),
      `${near[name].rssMiB.toFixed(0)} MiB`,
      `${near[name].connections}`,
      milliseconds(far[name].wall),
    ]);
    process.stdout.write(`Node ${process.version}, ${rounds} rounds, medians\n${table([head, ...rows])}`);
    const { auth } = near;
    process.stdout.write(
      `target ${TARGET.times} ×: ${verdict(auth.ratio, TARGET.times)} · ${TARGET.rssMiB} MiB: ${verdict(auth.rssMiB, TARGET.rssMiB)} · ` +
        `${TARGET.far} ms at ${ROUND_TRIP_MS} ms: ${verdict(far.auth.wall, TARGET.far)}\n`,
    );
  } finally {
    for (const world of worlds) world.close();
  }
}

await main(Number(argv[2] ?? 21), argv[3] ?? built('main.js'));
