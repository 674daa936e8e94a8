/**
 * How long an AWS policy document takes to be judged.
 *
 * `node bench/policy.ts [rounds]` (default 41 rounds) prints, in process, the time from text to findings for documents of the sizes
 * that AWS's managed policies have: the narrow policy of docs/aws.md, 6 KB (the limit of a managed policy of one's own), 6 KB within
 * a boundary of 6 KB, 150 KB (what AWS's ReadOnlyAccess has with its indents), everything allowed; and what loading costs once, in
 * processes of their own. Documents are taken in turn, round by round, ten judgements each. Beside the clock stands the processor's
 * time, which other work on the machine hardly changes; the ratio is to JSON.parse of 150 KB in the same round. Each is checked for
 * what has to be found.
 */
import { argv, cpuUsage, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { loadActionList } from '../src/privilege/policy/index.ts';
import { judgeDocuments, type PolicyOptions } from '../src/privilege/policy/judge.ts';
import { narrowPolicy } from '../src/privilege/policy/narrow.ts';
import { inTurn, median, ratio, run, table, verdict } from './measure.ts';

const TARGET_MS = 5;

/** Statements of real kinds until the text is long enough: lists of actions of each service, wildcards among them, some resources. */
function documentOfSize(names: readonly string[], bytes: number): string {
  const statements: object[] = [];
  const services = [...new Set(names.map((name) => name.split(':')[0]!))];
  for (let at = 0; JSON.stringify(statements, null, 4).length < bytes; at = (at + 7) % services.length) {
    const actions = names.filter((name) => name.startsWith(`${services[at]}:`)).slice(0, 12 + (statements.length % 30));
    const wild = actions[0]!.replace(/(:[A-Z][a-z]+).*$/, '$1*');
    const service = wild.split(':')[0]!;
    statements.push({
      Sid: `Group${statements.length}`,
      Effect: statements.length % 9 === 8 ? 'Deny' : 'Allow',
      Action: [wild, ...actions],
      Resource:
        statements.length % 3 === 0 ? '*' : [`arn:aws:${service}:*:*:thing/*`, `arn:aws:${service}:*:*:other/team-*`],
      ...(statements.length % 4 === 0 ? { Condition: { StringEquals: { 'aws:ResourceTag/team': 'agents' } } } : {}),
    });
  }
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 4);
}

/** Milliseconds of one judgement, on the clock and of the processor's time. */
interface Took {
  readonly clock: number;
  readonly processor: number;
}

function timed(times: number, work: () => void): Took {
  const from = performance.now();
  const before = cpuUsage();
  for (let time = 0; time < times; time++) work();
  const { user, system } = cpuUsage(before);
  return { clock: (performance.now() - from) / times, processor: (user + system) / 1000 / times };
}

async function inProcess(rounds: number): Promise<string> {
  const list = await loadActionList();
  const small = documentOfSize(list.names, 6_144);
  const large = documentOfSize(list.names, 150_000);
  const all = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] });
  const processor: Record<string, number[]> = {};
  const told = (name: string, work: () => void) => (): Promise<number> => {
    const took = timed(10, work);
    processor[name] = [...(processor[name] ?? []), took.processor];
    return Promise.resolve(took.clock);
  };
  const judging = (name: string, text: string, least: number, options: PolicyOptions = {}) =>
    told(name, () => {
      const found = judgeDocuments([{ name: 'p', text }], list, options).findings.length;
      if (least === 0 ? found > 0 : found < least) throw new Error(`${name}: ${found} findings`);
    });
  const boundary = { name: 'b', text: small };
  const taken = await inTurn(rounds, {
    'JSON.parse of 150 KB': told('JSON.parse of 150 KB', () => JSON.parse(large)),
    'the narrow policy': judging('the narrow policy', narrowPolicy(undefined).text, 0),
    '6 KB': judging('6 KB', small, 2),
    '6 KB within a boundary': judging('6 KB within a boundary', small, 1, { boundary }),
    '150 KB': judging('150 KB', large, 4),
    'Action *': judging('Action *', all, 9),
  });
  const names = Object.keys(taken) as (keyof typeof taken)[];
  const fine = (ms: number): string => `${ms.toFixed(2)} ms`;
  return table([
    ['in process', 'clock', 'processor', 'ratio', `goal, ${TARGET_MS} ms`],
    ...names.map((name) => [
      name,
      fine(median(taken[name])),
      fine(median(processor[name]!)),
      `${ratio(taken[name], taken['JSON.parse of 150 KB']).toFixed(1)} ×`,
      name.startsWith('JSON') ? '' : verdict(median(taken[name]), TARGET_MS),
    ]),
  ]);
}

const PROGRAM = `
const from = performance.now();
const { judgePolicies, loadActionList } = await import(process.env.DOOR);
await loadActionList();
const loaded = performance.now();
await judgePolicies([{ name: 'p', text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}' }]);
process.stdout.write(JSON.stringify([loaded - from, performance.now() - loaded]));
`;

/** The first use in a process: the files and the list, then the first document. */
async function first(rounds: number): Promise<string> {
  const door = fileURLToPath(new URL('../src/privilege/policy/index.ts', import.meta.url));
  const taken: number[][] = [];
  for (let round = 0; round < rounds; round++) {
    const { out } = await run({ args: ['--input-type=module', '-e', PROGRAM], env: { DOOR: door } });
    taken.push(JSON.parse(out) as number[]);
  }
  const row = (name: string, at: number): string[] => [name, `${median(taken.map((one) => one[at]!)).toFixed(0)} ms`];
  return table([['once in a process', 'median'], row('loading, from the sources', 0), row('the first document', 1)]);
}

const rounds = Number(argv[2] ?? 41);
stdout.write(`${await inProcess(rounds)}\n`);
stdout.write(await first(Math.min(rounds, 11)));
