/**
 * docs/agents.md: what each agent speaks, how it is handed its credential, what it can be held to, and which rows of the matrix ran.
 * In: the agents' declarations and what `npm run test:agents -- --record` wrote down · out: the page's text. Pure but for one file.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ran } from '../__tests__/matrix/matrix.ts';
import { type Agent, type AgentInstall, type Held, LIMITS, type Limit } from '../src/agents/agent.ts';
import { agents as listed } from '../src/agents/index.ts';
import { isBrokered } from '../src/broker/order.ts';
import type { Backend } from '../src/core/credential.ts';
import { PERMISSIONS } from '../src/core/launch.ts';

const agents = await Promise.all(listed.map(({ load }) => load()));

/** Where the rows that passed are written down, relative to the repository. */
export const RAN_FILE = '__tests__/matrix/ran.json';

export interface Recorded {
  /** Day of the run, ISO 8601. */
  readonly on: string;
  readonly rows: readonly Ran[];
}

/** The order of the page, whatever order the rows ended in. */
export function sortRan(rows: readonly Ran[]): Ran[] {
  const key = ({ agent, backend, credential }: Ran): string => `${agent}\n${backend}\n${credential}`;
  return [...rows].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

function recorded(): Recorded {
  const path = join(import.meta.dirname, '..', RAN_FILE);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Recorded) : { on: '', rows: [] };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

const code = (text: string): string => (text === '' ? '' : `\`${text}\``);
const codes = (texts: readonly string[]): string => texts.map(code).join(', ');

function install(install: AgentInstall): string[] {
  if (install.kind === 'command') return [install.program ? code(install.program) : 'your own', '', 'found on `PATH`'];
  if (install.kind === 'binary') return ['one binary a platform', install.version, 'npm, integrity and SHA-256 pinned'];
  const node = install.minimumNode === undefined ? '' : `, Node.js ${install.minimumNode} or newer`;
  return [code(install.package), install.version, `npm, the whole tree pinned${node}`];
}

function permission(held: Held): string {
  return 'refused' in held ? `refused: ${held.refused}` : held.by;
}

function limit({ grade, by }: Limit): string {
  return grade === 'none' ? 'none' : `${grade}, by ${by === 'us' ? 'keyless-agent' : 'the agent'}`;
}

/** Who holds the credential while the agent works, and whether it is renewed. */
function held(agent: Agent, backend: Backend): readonly [who: string, renews: string] {
  if (isBrokered(backend)) return ['broker', 'yes'];
  return agent.rereads[backend] === 'relay' ? ['relay', 'yes'] : ['the agent: a variable or a private file', 'no'];
}

function delivery(agent: Agent, backend: Backend): string[] {
  const model = agent.defaultModel(backend, 'us-east-1') ?? '';
  return [code(agent.id), code(backend), ...held(agent, backend), code(model)];
}

/** Rows that were written down before isolation was have neither of the two. */
type Row = Omit<Ran, 'isolation' | 'delivery'> & Partial<Pick<Ran, 'isolation' | 'delivery'>>;

const HOLDERS: Readonly<Record<string, string>> = { broker: 'broker', relay: 'relay', environment: 'the agent' };

function ranRow(row: Row): string[] {
  const { agent, version, backend, credential, model, isolation = '', delivery = '', tolerated } = row;
  const holder = HOLDERS[delivery] ?? delivery;
  return [code(agent), version, code(backend), credential, code(model), code(isolation), holder, tolerated.join(', ')];
}

/** @param rows what ran; default: what was written down */
export function agentsPage({ on, rows }: Recorded = recorded()): string {
  const overview = agents.map((agent) => [code(agent.id), agent.name, ...install(agent.install)]);
  const deliveries = agents.flatMap((agent) => agent.speaks.map((backend) => delivery(agent, backend)));
  const permissions = agents.map(({ id, abilities }) => [
    code(id),
    ...PERMISSIONS.map((preset) => permission(abilities.permissions[preset])),
  ]);
  const limits = agents.map(({ id, abilities }) => [
    code(id),
    'hard, by keyless-agent',
    ...LIMITS.map((name) => limit(abilities.limits[name])),
  ]);
  const results = agents.map(({ id, abilities }) => [
    code(id),
    abilities.jsonSchema === 'native' ? 'held by the agent' : 'asked for, checked, corrected once',
    abilities.session.length > 0 ? 'yes' : 'no',
    abilities.mcp.length > 0 ? abilities.mcp.join(', ') : 'none',
    code(abilities.toolExample),
  ]);
  const files = agents.map(({ id, repoFiles }) => [code(id), codes(repoFiles.instructions), codes(repoFiles.settings)]);
  return `# Agents

Printed by \`npm run generate\` from the declarations in \`src/agents\` and from the last recorded run of the matrix.

${table(['agent', 'name', 'what is started', 'version', 'where from'], overview)}

A backend that an agent does not speak is refused with the list of those it does.

## Delivery

Who holds the credential while the agent works, and whether it is renewed during the run (where the identity of the job can be had
anew). *broker*: the agent has an address on loopback and a token of this run ([the broker](broker.md)). *relay*: the same, for
[CodeMie](codemie.md). With \`anthropic-native-federation\`, and with Codex's own federation, the agent holds what it trades the
identity for. \`agent-version\` and \`model\` override what is named here.

${table(['agent', 'backend', 'held by', 'renews', 'default model'], deliveries)}

## Permissions

What holds each preset of \`agent-permissions\`. A preset that an agent cannot hold is refused before the start. \`denied-tools\` wins
over every one.

${table(['agent', ...PERMISSIONS.map(code)], permissions)}

## Limits

*hard*: cannot be passed. *after the turn*: what is under way is finished first. *advisory*: the agent is told, and may not listen.
*none*: asking for it is refused. A cost is counted with the prices in \`src/agents/prices.ts\`.

Where a [broker](broker.md#limits) is in between, it holds \`max-tokens\` and \`max-requests\` for every agent, and \`max-cost-usd\` for
every model whose price is known: *hard*, whatever the CLI can do, passed by one request at most. The column \`max-cost-usd\` is what is
left without one, or without a price; without a price it is refused where keyless-agent would have to count. Without a broker
\`max-tokens\` and \`max-requests\` are refused.

${table(['agent', '`timeout`', ...LIMITS.map(code)], limits)}

## Answers, sessions, servers

${table(['agent', '`json-schema`', '`resume`', '`mcp-config`', 'a tool rule'], results)}

[MCP servers](mcp.md) has what a server may be.

## The repository's own files

What each agent would obey or run by itself. Settings of the repository are never loaded; instructions are taken from where
\`repo-config\` says, and all of these are set aside where the event is not trusted.

${table(['agent', 'instructions', 'settings'], files)}

## What ran

Each row is the real agent, at this version, with this credential, through the whole product (\`npm run test:agents\`): in a network
that has only loopback, against services that verify the credential and serve the vendor's own host names with a certificate of a
private authority. The last column names hosts that the agent asks for without being told to; they got no answer. CodeMie's own client is not
on the public registry: its rows ran with a stand-in for it, above the real agent ([codemie.md](codemie.md)).

${rows.length === 0 ? 'No run was recorded yet.' : `Recorded on ${on}.\n\n${table(['agent', 'version', 'backend', 'credential', 'model', 'isolation', 'held by', 'asked besides'], sortRan(rows).map(ranRow))}`}
`;
}
