/**
 * `npm run test:agents [-- AGENT…] [--record]`: every agent's real CLI on every backend, in a network namespace with nothing but
 * loopback. The pinned agents are fetched first, with the product's own installer, since nothing can be fetched in there.
 *
 * In: names of agents (default: all) · out: a table; exit 1 when a row failed or could not run, or when docs/agents.md tells other
 * rows than those that ran. `--record` writes down what ran, for that page.
 * Hosts: the npm registry, before any test. Needs Linux with unshare, ip, mount, openssl, and root or user namespaces.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ran } from '../__tests__/matrix/matrix.ts';
import { agents as listed } from '../src/agents/index.ts';
import { shell } from '../src/ci/shell.ts';
import { asKeylessError } from '../src/core/errors.ts';
import { installAgent } from '../src/flow/install-agent.ts';
import { createHost } from '../src/host/index.ts';
import { RAN_FILE, type Recorded, sortRan } from './agents-page.ts';

const agents = await Promise.all(listed.map(({ load }) => load()));

const ROOT = join(import.meta.dirname, '..');
const MATRIX = join(ROOT, '__tests__/matrix');
const ENTER = join(MATRIX, 'namespace/enter.ts');
/** Each namespace runs one agent's rows; as many at once as the machine can bear. */
const AT_ONCE = 2;

interface Assertion {
  readonly status: string;
  readonly title: string;
  readonly duration?: number | null;
  readonly failureMessages: readonly string[];
}

interface Outcome {
  readonly file: string;
  readonly assertions: readonly Assertion[];
  /** What went wrong outside of any row. */
  readonly fault?: string | undefined;
}

/** How a namespace is made here. @throws with one clear line when it cannot be */
function wayIn(): { argv: string[]; env: Record<string, string> } {
  if (process.platform !== 'linux') throw new Error('the matrix needs the network namespaces of Linux');
  const [uid, gid] = [process.getuid!(), process.getgid!()];
  const bare = ['unshare', '--net', '--mount'];
  const asUser = [...bare, '--user', '--map-root-user'];
  // Root of a container may lack the right to make a namespace, but not the right every user has.
  const faults: string[] = [];
  const way = (uid === 0 ? [bare, asUser] : [asUser]).find((words) => {
    const tried = spawnSync(words[0]!, [...words.slice(1), 'mount', '--make-rprivate', '/'], { encoding: 'utf8' });
    faults.push((tried.error?.message ?? tried.stderr).trim().split('\n')[0]!);
    return tried.status === 0;
  });
  if (!way) {
    throw new Error(
      `no network namespace can be made (${faults.at(-1)}). Run it as root, or allow user namespaces: sysctl kernel.apparmor_restrict_unprivileged_userns=0 user.max_user_namespaces=10000`,
    );
  }
  for (const [tool, ask] of [
    ['openssl', 'version'],
    ['ip', '-V'],
  ] as const) {
    if (spawnSync(tool, [ask]).error && !(tool === 'ip' && !spawnSync('ifconfig', ['-V']).error)) {
      throw new Error(
        `the matrix needs ${tool} (Debian, Ubuntu: apt-get install ${tool === 'ip' ? 'iproute2' : tool})`,
      );
    }
  }
  return { argv: [...way, '--kill-child'], env: uid === 0 ? {} : { KEYLESS_MATRIX_USER: `${uid}:${gid}` } };
}

/** A file holds the rows of an agent (`codex`), of a family (`codemie`), or tells which agent it needs (`mcp.claude-code`). */
function isOf(file: string, agent: string): boolean {
  return file === agent || agent.startsWith(`${file}-`) || file.endsWith(`.${agent}`);
}

/** Fetches what is pinned into this user's cache, one after the other: npm uses both processors by itself. */
async function install(wanted: readonly string[]): Promise<void> {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const env = { ...process.env, RUNNER_TOOL_CACHE: cache };
  for (const agent of agents.filter(({ id }) => wanted.some((name) => isOf(name, id)))) {
    if (agent.install.kind === 'command') continue;
    const host = createHost({ platform: shell, env, cwd: ROOT, log: 'stderr' });
    const started = performance.now();
    try {
      const { version, source } = await installAgent(agent, 'pinned', host);
      say(`installed ${agent.id} ${version} from ${source} (${seconds(performance.now() - started)})`);
    } catch (thrown) {
      const { message, likely, fix } = asKeylessError(thrown);
      // Its rows then fail one by one; the others are still worth running.
      say(`FAIL  ${agent.id} cannot be installed: ${message} ${likely ?? ''} ${fix ?? ''}`);
    } finally {
      host.close({ all: true });
    }
  }
}

function play(file: string, way: ReturnType<typeof wayIn>, results: string): Promise<Outcome> {
  const output = join(results, `${file}.json`);
  const jest = ['--config', 'jest.matrix.config.js', '--json', '--outputFile', output, join(MATRIX, file)];
  const [program, ...args] = [...way.argv, process.execPath, ENTER, ...jest];
  const env = { ...process.env, ...way.env, KEYLESS_MATRIX_RESULTS: results };
  const child = spawn(program!, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    words = `${words}${text}`.slice(-200_000);
  });
  return new Promise((ended, failed) => {
    child.on('error', failed);
    child.on('close', (code) => {
      const told = existsSync(output)
        ? (JSON.parse(readFileSync(output, 'utf8')) as { testResults: { assertionResults: Assertion[] }[] })
        : { testResults: [] };
      const assertions = told.testResults.flatMap(({ assertionResults }) => assertionResults);
      const explained = assertions.some(({ status }) => status === 'failed');
      if (code !== 0) say(words.trim());
      ended({ file, assertions, fault: code === 0 || explained ? undefined : `the tests ended with status ${code}` });
    });
  });
}

async function playAll(files: readonly string[], way: ReturnType<typeof wayIn>, results: string): Promise<Outcome[]> {
  const waiting = [...files];
  const outcomes: Outcome[] = [];
  const worker = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      outcomes.push(await play(file, way, results));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return outcomes.sort((one, other) => one.file.localeCompare(other.file));
}

function readRan(results: string): Ran[] {
  return sortRan(
    readdirSync(results)
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => readFileSync(join(results, name), 'utf8').trim().split('\n'))
      .map((line) => JSON.parse(line) as Ran),
  );
}

/** What ran and what the page tells must be the same; only the agents that were run are compared. */
function compare(ran: readonly Ran[], names: readonly string[], record: boolean): boolean {
  const path = join(ROOT, RAN_FILE);
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Recorded) : { on: '', rows: [] };
  const isRun = ({ agent }: Ran): boolean => names.some((name) => isOf(name, agent));
  const before = JSON.stringify(sortRan(known.rows.filter(isRun)));
  if (before === JSON.stringify(ran)) return true;
  if (!record) {
    say(
      `FAIL  ${RAN_FILE} tells other rows than those that ran: npm run test:agents -- --record, then npm run generate`,
    );
    return false;
  }
  const rows = sortRan([...known.rows.filter((row) => !isRun(row)), ...ran]);
  const on = new Date().toISOString().slice(0, 10);
  writeFileSync(path, `${JSON.stringify({ on, rows } satisfies Recorded, null, 2)}\n`);
  say(`recorded ${ran.length} rows in ${RAN_FILE}; now npm run generate`);
  return true;
}

function printTable(outcomes: readonly Outcome[]): void {
  for (const { file, assertions, fault } of outcomes) {
    say(`\n${file.replace(/\.test\.ts$/, '')}`);
    for (const { status, title, duration } of assertions) {
      say(`  ${status === 'passed' ? 'ok  ' : 'FAIL'}  ${title} (${seconds(duration ?? 0)})`);
    }
    if (fault) say(`  FAIL  ${fault}`);
    else if (assertions.length === 0) say('  FAIL  no row ran');
  }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function main(words: readonly string[]): Promise<number> {
  const record = words.includes('--record');
  const asked = words.filter((word) => !word.startsWith('--'));
  const started = performance.now();
  const way = wayIn();
  const files = readdirSync(MATRIX)
    .filter((name) => name.endsWith('.test.ts'))
    .filter((name) => asked.length === 0 || asked.some((word) => name.split('.').includes(word)));
  if (files.length === 0) throw new Error(`no rows for ${asked.join(', ')} in __tests__/matrix`);
  const names = files.map((name) => name.replace(/\.test\.ts$/, ''));
  await install(names);
  const results = mkdtempSync(join(tmpdir(), 'keyless-results-'));
  try {
    const outcomes = await playAll(files, way, results);
    printTable(outcomes);
    const all = outcomes.flatMap(({ assertions }) => assertions);
    const passed = all.filter(({ status }) => status === 'passed').length;
    const failed = all.length - passed + outcomes.filter((one) => one.fault || one.assertions.length === 0).length;
    const same = failed > 0 || compare(readRan(results), names, record);
    // As jest says it, so that the same reader understands both.
    say(`\nTests:       ${failed > 0 ? `${failed} failed, ` : ''}${passed} passed, ${passed + failed} total`);
    say(`Time:        ${seconds(performance.now() - started)}`);
    return failed === 0 && same ? 0 : 1;
  } finally {
    rmSync(results, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  say(`FAIL  ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
