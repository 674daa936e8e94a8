/**
 * The servers of the Model Context Protocol that a run may use: the input `mcp-config`, read and judged before anything starts.
 *
 * In: JSON, or the path of a file with it → out: servers, or every fault at once with the line to write instead.
 * Hosts: none; the servers themselves are met by broker/mcp-relay.ts, or by the agent on its own machine.
 * Traps: a token minted for another audience than the server itself would let that server act as this job elsewhere, so the
 * audience must name the server's own host; a key in an address ends up in logs; a relative command is a program of the repository.
 * Spec: https://modelcontextprotocol.io/specification/2025-06-18/basic/transports, RFC 8707 §2 (the resource is the audience)
 */
import type { Mint } from '../broker/mcp-relay.ts';
import type { Host } from '../core/host.ts';
import type { Inputs } from '../core/inputs.ts';
import type { McpServer } from '../core/launch.ts';
import { Secret, type Value } from '../core/secret.ts';
import { isLoopbackHost, isPrivateHost } from '../kit/private-address.ts';
import { parseStrictJson, StrictJsonError } from '../kit/strict-json.ts';

/** A remote server; only the relay learns of its address. */
export interface RemoteMcpServer {
  readonly name: string;
  readonly kind: 'http';
  readonly url: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, Value>>;
  /** An identity token minted for this audience is sent with every request. */
  readonly audience?: string | undefined;
  /** It may lie in a private network or on this machine. */
  readonly allowPrivate: boolean;
}

/** A program the agent starts by itself. */
export interface LocalMcpServer {
  readonly name: string;
  readonly kind: 'stdio';
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export type McpServerAsk = RemoteMcpServer | LocalMcpServer;

export interface McpOffer {
  /** A file that `mcp-config` names, from the state of the repository that counts. @throws with the usual `code` */
  read(path: string): string;
  /** What the agent can be told of. */
  readonly kinds: readonly McpServerAsk['kind'][];
  /** As its makers write it. */
  readonly agent: string;
  /** Whether this job's identity can be minted for an audience. */
  readonly canMint: boolean;
}

/** The servers of one run, as the agent is told of them. */
export interface McpServers {
  readonly servers: readonly McpServer[];
  /** What became of them, for the report. */
  notes(): readonly string[];
  close(): void;
}

const INPUT = 'mcp-config';
const MOST_SERVERS = 20;
/** Ends up in names of tools (`mcp__name__tool`), where two underscores part the names. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9-]|_(?!_|$)){0,62}$/;
const HEADER_NAME = /^[a-z0-9!#$%&'*+.^`|~-]+$/;
const HEADER_VALUE = /^[\t\x20-\x7e]*$/;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
const AUDIENCE = /^[\x21-\x7e]{1,255}$/;
const CONTROL = /[\0-\x1f\x7f]/;

/** Of the transport: the relay writes them itself, and these decide where a message ends or who speaks. */
const OWN_HEADERS =
  /^(host|connection|content-length|content-type|transfer-encoding|te|trailer|upgrade|expect|accept|accept-encoding|origin|cookie|proxy-.*|mcp-.*|last-event-id)$/;
/** Headers that say nothing secret; the value of every other one is hidden. */
const OPEN_HEADERS = /^(user-agent|accept-language|x-mcp-[a-z-]+|x-toolsets?|x-readonly)$/;

const EXAMPLE = `${INPUT}: '{"mcpServers":{"docs":{"type":"http","url":"https://mcp.example.com/mcp"}}}'`;

/** Tells one fault. */
type Tell = (what: string, write: string) => void;

/** The servers asked for; faults go to `inputs`, and then the list is not to be used. */
export function readMcpConfig(inputs: Inputs, offer: McpOffer): readonly McpServerAsk[] {
  const text = inputs.text(INPUT);
  if (text === undefined) return [];
  const tell: Tell = (what, write) => inputs.fault(INPUT, what, write);
  const json = text.trimStart().startsWith('{') ? text : readFile(text.trim(), offer, tell);
  const root = json === undefined ? undefined : parseRoot(json, tell);
  if (!root) return [];
  const entries = Object.entries(root);
  if (entries.length > MOST_SERVERS) tell(`It names ${entries.length} servers.`, `at most ${MOST_SERVERS} servers`);
  const servers = entries.slice(0, MOST_SERVERS).flatMap(([name, entry]) => readServer(name, entry, tell) ?? []);
  for (const server of servers) checkOffer(server, offer, tell);
  return servers;
}

/** A server in words for the plan: no path, no header. */
export function describeMcpServer(server: McpServerAsk): string {
  if (server.kind === 'stdio') return `${server.name} (the program ${server.command})`;
  const token = server.audience === undefined ? '' : `, with an identity token for ${server.audience} alone`;
  return `${server.name} (${new URL(server.url).origin}${token})`;
}

/**
 * Opens the relay, when there is a remote server.
 * @throws the listen error
 */
export async function openMcpServers(asked: readonly McpServerAsk[], mint: Mint, host: Host): Promise<McpServers> {
  const local = asked.filter((server) => server.kind === 'stdio');
  const remote = asked.filter((server) => server.kind === 'http');
  if (remote.length === 0) return { servers: local, notes: () => [], close: () => undefined };
  const { startMcpRelay } = await import('../broker/mcp-relay.ts');
  const relay = await startMcpRelay(remote, mint, host);
  const relayed = relay.servers.map(({ name, url }): McpServer => ({ name, kind: 'http', url }));
  return { servers: [...relayed, ...local], notes: relay.notes, close: relay.close };
}

function checkOffer(server: McpServerAsk, { kinds, agent, canMint }: McpOffer, tell: Tell): void {
  // That an agent knows no servers at all has been told already.
  if (kinds.length > 0 && !kinds.includes(server.kind)) {
    const other = `a server with "type": "${kinds[0]}"`;
    tell(`${server.name}: ${agent} cannot be told of servers of the type ${server.kind}.`, other);
  }
  if (server.kind === 'http' && server.audience !== undefined && !canMint) {
    tell(
      `${server.name}: This job has no identity that could be minted for ${server.audience}.`,
      '"headers": {"Authorization": "…"}   (or a job with permissions: id-token: write)',
    );
  }
}

function readFile(path: string, offer: McpOffer, tell: Tell): string | undefined {
  try {
    return offer.read(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    tell(`The file it names cannot be read (${code}).`, `${INPUT}: .github/mcp.json   (or the JSON itself)`);
    return undefined;
  }
}

function parseRoot(json: string, tell: Tell): Readonly<Record<string, unknown>> | undefined {
  let value: unknown;
  try {
    value = parseStrictJson(json);
  } catch (error) {
    const twice = error instanceof StrictJsonError && error.fault === 'duplicate';
    tell(twice ? 'A name occurs twice in one object of its JSON.' : 'It is not JSON.', EXAMPLE);
    return undefined;
  }
  const root = isObject(value) ? value : {};
  const servers = root.mcpServers;
  if (!isObject(servers)) {
    tell('It has no object `mcpServers`.', EXAMPLE);
    return undefined;
  }
  for (const name of Object.keys(root).filter((key) => key !== 'mcpServers')) {
    tell(`Beside \`mcpServers\` it has ${shown(name)}.`, EXAMPLE);
  }
  return servers;
}

function readServer(name: string, entry: unknown, tell: Tell): McpServerAsk | undefined {
  if (!NAME.test(name)) {
    tell(`${shown(name)} is no name for a server.`, 'letters, digits, - and single _, at most 63, such as "team-docs"');
  }
  const of: Tell = (what, write) => tell(`${NAME.test(name) ? name : shown(name)}: ${what}`, write);
  if (!isObject(entry)) {
    of('It is not an object.', `"${name}": {"type": "http", "url": "https://mcp.example.com/mcp"}`);
    return undefined;
  }
  const type = entry.type ?? (entry.command === undefined ? 'http' : 'stdio');
  if (type === 'sse') {
    of('The older SSE transport is not spoken.', '"type": "http" with the address of its streamable HTTP endpoint');
    return undefined;
  }
  if (type !== 'http' && type !== 'streamable-http' && type !== 'stdio') {
    of('Its type is not known.', '"type": "http"   or   "type": "stdio"');
    return undefined;
  }
  return type === 'stdio' ? readLocal(name, entry, of) : readRemote(name, entry, of);
}

function readRemote(name: string, entry: Readonly<Record<string, unknown>>, tell: Tell): RemoteMcpServer | undefined {
  checkKeys(entry, ['type', 'url', 'headers', 'audience', 'allow-private'], tell);
  const allowed = entry['allow-private'] ?? false;
  if (typeof allowed !== 'boolean') tell('allow-private is not true or false.', '"allow-private": true');
  const allowPrivate = allowed === true;
  const url = readUrl(entry.url, allowPrivate, tell);
  const headers = readHeaders(entry.headers ?? {}, tell);
  const audience = readAudience(entry.audience, url, headers, tell);
  if (!url || !headers) return undefined;
  return { name, kind: 'http', url: url.href, headers, audience, allowPrivate };
}

function readUrl(value: unknown, allowPrivate: boolean, tell: Tell): URL | undefined {
  const write = '"url": "https://mcp.example.com/mcp"';
  if (typeof value !== 'string' || !URL.canParse(value) || CONTROL.test(value)) {
    tell('Its url is not an address.', write);
    return undefined;
  }
  const url = new URL(value);
  if (url.username !== '' || url.password !== '') {
    tell('Its url holds a user or password.', `${write}, "headers": {"Authorization": "…"}`);
    return undefined;
  }
  if (url.hash !== '') {
    tell('Its url ends in a fragment, which no server sees.', write);
    return undefined;
  }
  if (!isPrivateHost(url.hostname)) {
    if (url.protocol === 'https:') return url;
  } else if (!allowPrivate) {
    tell(`${url.hostname} is an address of a private network.`, '"allow-private": true   (if it is meant)');
    return undefined;
  } else if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname))) return url;
  tell('Its url is not https.', write);
  return undefined;
}

function readHeaders(value: unknown, tell: Tell): Readonly<Record<string, Value>> | undefined {
  const write = '"headers": {"X-Team": "payments"}';
  if (!isObject(value)) {
    tell('Its headers are not an object.', write);
    return undefined;
  }
  const headers: Record<string, Value> = {};
  for (const [given, text] of Object.entries(value)) {
    const name = given.toLowerCase();
    if (!HEADER_NAME.test(name) || typeof text !== 'string' || !HEADER_VALUE.test(text)) {
      tell(`The header ${shown(given)} is malformed.`, write);
    } else if (OWN_HEADERS.test(name)) {
      tell(`The header ${shown(given)} belongs to the transport.`, `leave ${given} out`);
    } else if (text.includes('${')) {
      // Nothing of the step's environment is ever put into a request by a name in a file.
      tell(
        `The header ${shown(given)} holds a variable, and none is filled in.`,
        `the value itself: ${INPUT} as JSON with \${{ secrets.… }} in the workflow`,
      );
    } else if (Object.hasOwn(headers, name)) tell(`The header ${shown(given)} occurs twice.`, write);
    else headers[name] = OPEN_HEADERS.test(name) || text === '' ? text : new Secret(`header ${name}`, text);
  }
  return headers;
}

function readAudience(
  value: unknown,
  url: URL | undefined,
  headers: Readonly<Record<string, Value>> | undefined,
  tell: Tell,
): string | undefined {
  if (value === undefined) return undefined;
  const write = `"audience": "${url ? url.origin : 'https://mcp.example.com'}"`;
  if (typeof value !== 'string' || !AUDIENCE.test(value)) {
    tell('Its audience is not a text of 1 to 255 visible characters.', write);
    return undefined;
  }
  if (headers && Object.hasOwn(headers, 'authorization')) {
    tell('It has both an audience and a header Authorization.', `${write}   (or the header alone)`);
  }
  if (url && !namesHost(value, url.hostname)) {
    tell(
      'Its audience does not name its own host: the server could use the token elsewhere.',
      `${write}   (and have the server accept that audience)`,
    );
    return undefined;
  }
  return value;
}

/** `https://mcp.example.com/mcp`, `api://mcp.example.com` and `mcp.example.com` all name that host. */
function namesHost(audience: string, hostname: string): boolean {
  if (audience.toLowerCase() === hostname) return true;
  const authority = /^[a-z][a-z0-9+.-]*:\/\/([^/?#\\@]+)(?:[/?#]|$)/i.exec(audience)?.[1];
  return authority?.toLowerCase().replace(/:\d+$/, '') === hostname;
}

function readLocal(name: string, entry: Readonly<Record<string, unknown>>, tell: Tell): LocalMcpServer | undefined {
  checkKeys(entry, ['type', 'command', 'args', 'env'], tell);
  const command = readCommand(entry.command, tell);
  const args = entry.args ?? [];
  const env = entry.env ?? {};
  const isWords = Array.isArray(args) && args.every((word) => typeof word === 'string' && !word.includes('\0'));
  if (!isWords) tell('Its args are not a list of texts.', '"args": ["--read-only"]');
  const isEnv =
    isObject(env) && Object.entries(env).every(([key, text]) => VARIABLE.test(key) && typeof text === 'string');
  if (!isEnv) tell('Its env is not an object of names and texts.', '"env": {"LOG_LEVEL": "info"}');
  const holds = [...(isWords ? args : []), ...(isEnv ? Object.values(env) : [])];
  if (holds.some((text) => String(text).includes('${'))) {
    tell('Its args or env hold a variable, and none is filled in.', `the value itself: ${INPUT} as JSON`);
  }
  if (command === undefined || !isWords || !isEnv) return undefined;
  return { name, kind: 'stdio', command, args: args as string[], env: env as Record<string, string> };
}

function readCommand(value: unknown, tell: Tell): string | undefined {
  const write = '"command": "/usr/local/bin/docs-server", "args": ["--read-only"]';
  if (typeof value !== 'string' || value.trim() === '' || CONTROL.test(value)) {
    tell('Its command is missing.', write);
    return undefined;
  }
  if (value.startsWith('-') || (/\s/.test(value) && !/[/\\]/.test(value))) {
    tell('Its command is not one word.', write);
    return undefined;
  }
  // A name is looked for on PATH; a whole path says which program is meant.
  if (/[/\\]/.test(value) && !/^(?:\/|[A-Za-z]:[/\\])/.test(value)) {
    tell('Its command is a path of the repository, which whoever changes the repository decides.', write);
    return undefined;
  }
  return value;
}

function checkKeys(entry: Readonly<Record<string, unknown>>, known: readonly string[], tell: Tell): void {
  for (const key of Object.keys(entry).filter((name) => !known.includes(name))) {
    tell(`It has ${shown(key)}, which means nothing here.`, `one of: ${known.join(', ')}`);
  }
}

/** Of names the user wrote: short, and never a value. */
function shown(name: string): string {
  return `"${name.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 40)}"`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
