/**
 * The one way out of the agent's network: a proxy of ours that connects to listed hosts only, and remembers who else was asked for.
 *
 * In: a list of hosts → out: a loopback server for CONNECT (RFC 9110 §9.3.6); bytes are passed on, never looked into.
 * Traps: a listed name may resolve to an address of this machine or of a cloud's metadata service, so addresses are judged after
 * they are looked up, and connected to as judged; a proxy before us resolves by itself; a refused request is told in words, since
 * CLIs show the status line and nothing else; names the agent asks for are its own text, so what is remembered is bounded.
 */
import { lookup } from 'node:dns/promises';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, isIP, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Duplex } from 'node:stream';
import { addressKind } from '../../kit/private-address.ts';
import { bare, parseAllowed, type Target } from './allowed-hosts.ts';

export interface EgressAsk {
  /** `host` (port 443), `host:port`, `*.host` for everything below. */
  readonly allow: readonly string[];
  /** The proxy this machine itself has to use for an address, with a password in it where it needs one; undefined: none. */
  readonly upstream?: ((address: string) => URL | undefined) | undefined;
}

export interface Egress {
  readonly port: number;
  /** Serves a connection that was taken elsewhere. */
  take(socket: Socket): void;
  /** A port of our own loopback that is let through: some clients send even that by the proxy they are told of. */
  admit(port: number): void;
  /** `host:port` → how often it was refused. */
  denied(): ReadonlyMap<string, number>;
  close(): void;
}

const LOOPBACK = /^(?:127\.0\.0\.1|localhost)$/;
const CONNECT_MS = 20_000;
const MOST_REMEMBERED = 100;
const AUTHORITY = /^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]{1,253}):(\d{1,5})$/;

/** @throws the listen error */
export async function startEgress({ allow, upstream }: EgressAsk): Promise<Egress> {
  const rules = allow.map(parseAllowed).filter((rule) => rule !== undefined);
  const denied = new Map<string, number>();
  const own = new Set<number>();
  const refuse = (name: string, socket: Duplex, why: string): void => {
    if (denied.has(name) || denied.size < MOST_REMEMBERED) denied.set(name, (denied.get(name) ?? 0) + 1);
    socket.end(`HTTP/1.1 403 ${why}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
  };
  const open = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    socket.on('error', () => socket.destroy());
    const [, name, port] = AUTHORITY.exec(request.url ?? '') ?? [];
    if (name === undefined) return refuse('(malformed)', socket, 'Malformed');
    const target = { host: bare(name), port: Number(port) };
    const label = `${target.host}:${target.port}`;
    const isOwn = LOOPBACK.test(target.host) && own.has(target.port);
    if (!isOwn && !rules.some((rule) => rule.test(target))) return refuse(label, socket, 'Not in allow-hosts');
    try {
      const onward = isOwn ? await connected('127.0.0.1', target.port) : await reach(target, upstream);
      if (!onward) return refuse(label, socket, 'Leads to this machine');
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      join(socket, onward, head);
    } catch {
      socket.end('HTTP/1.1 502 Not reachable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    }
  };
  const server = createServer((ask, response) => {
    const asked = URL.canParse(ask.url ?? '') ? new URL(ask.url!) : undefined;
    if (asked?.protocol === 'http:' && LOOPBACK.test(asked.hostname) && own.has(Number(asked.port))) {
      return passOn(ask, response, asked);
    }
    // Without TLS the path could be anything to anybody on the way.
    refuse(asked?.host ?? '(malformed)', response.socket ?? ask.socket, 'Only CONNECT');
  });
  server.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => void open(request, socket, head));
  server.on('clientError', (_error, socket) => socket.destroy());
  server.headersTimeout = 10_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    take: (socket) => void server.emit('connection', socket),
    admit: (port) => void own.add(port),
    denied: () => denied,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A request to a server of ours that came by the proxy: the same, with the path alone. */
function passOn(from: IncomingMessage, to: ServerResponse, { port, pathname, search }: URL): void {
  const { method, headers } = from;
  const onward = request({ host: '127.0.0.1', port, method, path: `${pathname}${search}`, headers, agent: false });
  onward.on('response', (answer) => {
    to.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.on('error', () => to.destroy());
    answer.pipe(to);
  });
  onward.on('error', () => to.destroy());
  from.on('error', () => onward.destroy());
  to.on('close', () => onward.destroy());
  from.pipe(onward);
}

/** @returns undefined: the name leads to an address that was not asked for @throws when nobody answers */
async function reach(target: Target, upstream: EgressAsk['upstream']): Promise<Socket | undefined> {
  const proxy = upstream?.(`https://${isIP(target.host) === 6 ? `[${target.host}]` : target.host}:${target.port}`);
  if (proxy) return throughProxy(target, proxy);
  if (isIP(target.host)) return connected(target.host, target.port);
  const addresses = await lookup(target.host, { all: true });
  // A company's own registry is private; this machine and a cloud's metadata service are never what a list means by a name.
  const cards = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  const here = cards.filter(({ internal }) => !internal).map(({ address }) => address);
  const found = addresses.find(
    ({ address }) => ['public', 'private'].includes(addressKind(address)) && !here.includes(address),
  );
  return found && connected(found.address, target.port);
}

function connected(host: string, port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, allowHalfOpen: true });
    const fail = (): void => {
      socket.destroy();
      reject(new Error('not reachable'));
    };
    socket.once('error', fail).setTimeout(CONNECT_MS, fail);
    socket.once('connect', () => {
      socket.setTimeout(0);
      socket.off('error', fail).on('error', () => socket.destroy());
      resolve(socket);
    });
  });
}

async function throughProxy({ host, port }: Target, proxy: URL): Promise<Socket> {
  const socket = await connected(bare(proxy.hostname), Number(proxy.port || 80));
  const user = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  const known = proxy.username === '' ? '' : `Proxy-Authorization: Basic ${Buffer.from(user).toString('base64')}\r\n`;
  const authority = `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
  socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n${known}\r\n`);
  let answer = Buffer.alloc(0);
  for await (const bytes of socket.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    answer = Buffer.concat([answer, bytes]);
    const end = answer.indexOf('\r\n\r\n');
    if (end < 0 && answer.length < 16_384) continue;
    if (end < 0 || !/^HTTP\/1\.[01] 2\d\d /.test(answer.toString('latin1'))) break;
    socket.unshift(answer.subarray(end + 4));
    return socket;
  }
  socket.destroy();
  throw new Error('refused by the proxy');
}

function join(near: Duplex, far: Socket, head: Buffer): void {
  if (head.length > 0) far.write(head);
  near.pipe(far).pipe(near);
  near.on('close', () => far.destroy());
  far.on('close', () => near.destroy());
}
