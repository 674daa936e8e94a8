/**
 * How long the post step takes, as a multiple of `node -e 0` in the same round.
 *
 * `node bench/post.ts [rounds]` (default 41). Two cases: nothing was taken, and a private folder is left with a journal of two
 * leases, as a killed main step leaves it. After every run of the second the folder must be gone.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { PRIVATE_DIR_STATE, PRIVATE_PREFIX, recordLease } from '../src/host/leases.ts';
import {
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
import { built } from './runner.ts';

const TARGET = 1.5;

function leaveBehind(temp: string): string {
  const dir = mkdtempSync(join(temp, PRIVATE_PREFIX));
  for (const name of ['agent-home', 'system-prompt']) {
    recordLease(dir, { kind: 'path', path: name });
    writeFileSync(join(dir, name), 'x'.repeat(1000));
  }
  return dir;
}

async function main(rounds: number): Promise<void> {
  const temp = mkdtempSync(join(tmpdir(), 'bench-post-'));
  const program = (dir?: string): Program => ({
    args: [built('post.js')],
    env: { GITHUB_ACTIONS: 'true', ...(dir !== undefined && { [`STATE_${PRIVATE_DIR_STATE}`]: dir }) },
  });
  const nothing = async (): Promise<number> => quiet(await run(program()));
  const folder = async (): Promise<number> => {
    const dir = leaveBehind(temp);
    const ms = quiet(await run(program(dir)));
    if (existsSync(dir)) throw new Error('the private folder is still there');
    return ms;
  };
  try {
    const taken = await inTurn(rounds, {
      'node -e 0': async () => (await run(NOTHING)).ms,
      'nothing to give back': nothing,
      'a private folder': folder,
    });
    const usage = {
      'node -e 0': NOTHING,
      'nothing to give back': program(),
      'a private folder': program(leaveBehind(temp)),
    };
    const names = Object.keys(taken) as (keyof typeof taken)[];
    const rows = [];
    for (const name of names) {
      const { rssMiB } = await observe(usage[name], temp);
      const factor = ratio(taken[name], taken['node -e 0']);
      const judged = name === 'node -e 0' ? '' : verdict(factor, TARGET);
      rows.push([name, milliseconds(median(taken[name])), times(factor), `${rssMiB.toFixed(0)} MiB`, judged]);
    }
    process.stdout.write(`Node ${process.version}, ${rounds} rounds, medians\n`);
    process.stdout.write(table([['', 'wall', 'ratio', 'peak RSS', `target ${TARGET} ×`], ...rows]));
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

function quiet(ended: Awaited<ReturnType<typeof run>>): number {
  if (ended.status !== 0 || ended.out !== '' || ended.err !== '')
    throw new Error(`exit ${ended.status}: ${ended.out}${ended.err}`);
  return ended.ms;
}

await main(Number(argv[2] ?? 41));
