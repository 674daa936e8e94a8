/**
 * `node bench/isolation.ts`: what isolation adds to the agent's start, against a direct start and against the containment of `none`,
 * in one run; and what is done before, while the credential is exchanged. Promise: at most 100 ms at the median.
 * The workspace holds 5,000 files; the agent's program lies in a folder nobody else may enter, as our cache is.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shell } from '../src/ci/shell.ts';
import type { SpawnOrder } from '../src/core/host.ts';
import { createHost } from '../src/host/index.ts';
import { contained } from '../src/process/containment.ts';
import { isolate } from '../src/process/isolation/index.ts';

const RUNS = 25;
const FILES = 5000;
const workspace = mkdtempSync(join(tmpdir(), 'bench-isolation-'));
for (let at = 0; at < FILES; at++) {
  const folder = join(workspace, `folder-${at % 50}`);
  if (at < 50) mkdirSync(folder);
  writeFileSync(join(folder, `file-${at}`), '');
}
const programs = mkdtempSync(join(tmpdir(), 'bench-isolation-programs-'));
writeFileSync(join(programs, 'agent'), '#!/bin/sh\nexit 0\n', { mode: 0o700 });
const host = createHost({ platform: shell, env: process.env, cwd: workspace, log: 'stderr' });
const order: SpawnOrder = { file: '/bin/true', args: [], env: { PATH: '/usr/bin:/bin' }, cwd: workspace };

async function median(start: () => Promise<SpawnOrder>, after: () => Promise<void> = async () => {}): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const from = performance.now();
    const child = host.spawn(await start());
    child.stdout.resume();
    child.stderr.resume();
    await child.exit;
    times.push(performance.now() - from);
    await after();
  }
  return times.toSorted((a, b) => a - b)[RUNS >> 1]!;
}

const from = performance.now();
const isolation = await isolate({ asked: 'auto', workspace, writable: true, reads: [], hides: [] }, host);
const prepared = performance.now() - from;
const admitting = performance.now();
await isolation.admit({ programs: [programs] });
const admitted = performance.now() - admitting;
const direct = await median(async () => order);
const none = await median(async () => (await contained(host, order)).order);
const held = await median(
  async () => (await isolation.wrap(order)).order,
  () => isolation.ended(),
);
await isolation.close();
host.close();
for (const folder of [workspace, programs]) rmSync(folder, { recursive: true });

const ms = (value: number): string => `${value.toFixed(1)} ms`;
process.stdout.write(`${isolation.mode}: ${isolation.says}
direct ${ms(direct)} · none (containment) ${ms(none)} · isolated ${ms(held)}
added by isolation ${ms(held - direct)} (promise: 100 ms) · its programs shown once, ${ms(admitted)} · prepared and proved before, beside the
exchange, in ${ms(prepared)}
`);
process.exitCode = held - direct <= 100 ? 0 : 1;
