/**
 * What the GitLab template adds before the program is at work: the same plan (`run`, `dry-run: true`) once by `dist/cli.js` as it lies
 * there, once by the bootstrap that fetches the program from a Files API on loopback, and once by the bootstrap that has it in its cache.
 *
 * `node bench/gitlab.ts [rounds]` (default 15; Linux and macOS). Prints medians, ratios to the bare start of each round, and what is
 * downloaded. Trap: on loopback a download costs no network; at 10 MB/s the pack of AWS takes 40 ms more.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import { compressed, programPacks } from '../scripts/program-packs.ts';
import { DEFAULT_GITLAB_JOB } from '../src/emulators/gitlab-oidc.ts';
import { inTurn, median, milliseconds, NOTHING, type Program, ratio, run, table, times } from './measure.ts';

const root = resolve(import.meta.dirname, '..');
const rounds = Number(argv[2] ?? 15);
const folder = mkdtempSync(join(tmpdir(), 'bench-gitlab-'));
const workspace = join(folder, 'job');
mkdirSync(workspace);
execFileSync('git', ['init', '--quiet'], { cwd: workspace });

const packs = programPacks(root).map((pack) => ({ ...pack, bytes: compressed(pack) }));
const server = createServer((request, response) => {
  response.end(packs.find(({ name }) => request.url?.includes(`${name}.br`))?.bytes);
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));

const pin = {
  commands: ['run'],
  from: 'component',
  project: 'acme/keyless-agent',
  ref: 'a'.repeat(40),
  version: '0.1.0',
  packs: Object.fromEntries(
    packs.map(({ name, sha256 }) => [
      name,
      { sha256, ...(name !== 'program' && { inputs: ['client-id', 'project-id'] }) },
    ]),
  ),
};
const env = {
  GITLAB_CI: 'true',
  CI_PROJECT_DIR: workspace,
  CI_PROJECT_PATH: DEFAULT_GITLAB_JOB.project,
  CI_PIPELINE_SOURCE: 'push',
  CI_API_V4_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4`,
  TMPDIR: folder,
  KEYLESS_TEST_PIN: JSON.stringify(pin),
  KEYLESS_WITH_ROLE_TO_ASSUME: 'arn:aws:iam::123456789012:role/ci-agent',
  KEYLESS_WITH_AWS_REGION: 'us-east-1',
  KEYLESS_WITH_TASK: 'Explain what changed.',
  KEYLESS_WITH_DRY_RUN: 'true ',
};
const bare: Program = { args: [join(root, 'dist/cli.js'), 'run'], env, cwd: workspace };
const input = readFileSync(join(root, 'scripts/gitlab-bootstrap.js'), 'utf8');

function bootstrap(cache: string): Program {
  return { args: ['--input-type=module', '-'], input, env: { ...env, XDG_CACHE_HOME: cache }, cwd: workspace };
}

async function timed(program: Program): Promise<number> {
  const ended = await run(program);
  if (ended.status !== 0) throw new Error(ended.err);
  return ended.ms;
}

let round = 0;
const taken = await inTurn(rounds, {
  nothing: async () => (await run(NOTHING)).ms,
  bare: () => timed(bare),
  fetched: () => timed(bootstrap(join(folder, `cache-${round++}`))),
  cached: () => timed(bootstrap(join(folder, 'cache'))),
});
server.close();
rmSync(folder, { recursive: true });

const row = (title: string, values: readonly number[]): string[] => [
  title,
  milliseconds(median(values)),
  times(ratio(values, taken.bare)),
  times(ratio(values, taken.nothing)),
];
process.stdout.write(
  table([
    ['', 'median', 'to bare', 'to node -e 0'],
    row('node -e 0', taken.nothing),
    row('dist/cli.js run, a plan', taken.bare),
    row('the same by the template, fetched', taken.fetched),
    row('the same by the template, cached', taken.cached),
  ]),
);
const size = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
process.stdout.write(
  `\n${table([['pack', 'downloaded', 'of'], ...packs.map(({ name, bytes, text }) => [name, size(bytes.length), size(text.length)])])}`,
);
