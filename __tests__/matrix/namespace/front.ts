/**
 * The one server behind every name: TLS on 443 (HTTP/1.1 and HTTP/2), plain HTTP on 80, passed on to the emulator the present row
 * has named for that host, as it is. Any other name is a stranger: noted, and given nothing.
 * In: notes of the namespace · out: answers of emulators. Hosts: 127.0.0.1 only; listens on the front's address.
 * Trap: signatures cover the Host header, so it stays as the client wrote it; HTTP/2 carries it as `:authority`.
 */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { TLSSocket } from 'node:tls';
import type { Authority } from './authority.ts';
import { FRONT_ADDRESS } from './dns.ts';
import type { Notes } from './notes.ts';

/** Headers of one connection only; HTTP/2 knows none of them. */
const HOP_BY_HOP = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'proxy-connection', 'te'];

type AnyRequest = IncomingMessage | Http2ServerRequest;
type AnyResponse = ServerResponse | Http2ServerResponse;

/** @throws the listen errors */
export async function startFront(authority: Authority, notes: Notes): Promise<void> {
  const answer = (from: AnyRequest, to: AnyResponse): void =>
    pass(from as IncomingMessage, to as ServerResponse, notes);
  const secure = createSecureServer(
    {
      allowHTTP1: true,
      SNICallback: (name, give) => {
        try {
          notes.connected(name.toLowerCase());
          give(null, authority.leaf(name.toLowerCase()));
        } catch (error) {
          give(error as Error);
        }
      },
    },
    answer,
  );
  secure.on('tlsClientError', (error: NodeJS.ErrnoException, socket: TLSSocket) => {
    // A connection opened in advance and closed unused has asked for nobody.
    if (!socket.servername && error.code !== 'ECONNRESET') notes.connected('(no name)');
  });
  secure.on('sessionError', () => {});
  const plain = createServer(answer);
  const listening = [
    { server: secure, port: 443 },
    { server: plain, port: 80 },
  ];
  for (const { server, port } of listening) {
    await new Promise<void>((listens, failed) => {
      server.once('error', failed);
      server.listen(port, FRONT_ADDRESS, listens);
    });
    server.unref();
  }
}

/** The compatibility API of HTTP/2 is used as that of HTTP/1.1: their types differ in what is not used here. */
function pass(from: IncomingMessage, to: ServerResponse, notes: Notes): void {
  const authority = from.headers[':authority'] ?? from.headers.host ?? '';
  const host = String(authority).replace(/:\d+$/, '').toLowerCase();
  const target = notes.targetOf(host);
  if (target === undefined) {
    notes.connected(host || '(no name)');
    to.writeHead(421);
    to.end();
    return;
  }
  const base = new URL(target);
  const headers: Record<string, string | string[] | undefined> = { host: String(authority) };
  for (const [name, value] of Object.entries(from.headers)) if (!name.startsWith(':')) headers[name] = value;
  const path = `${base.pathname.replace(/\/$/, '')}${from.url}`;
  const onward = request({ host: base.hostname, port: base.port, method: from.method, path, headers, agent: false });
  onward.on('response', (answer) => {
    const given = Object.entries(answer.headers).filter(([name]) => !HOP_BY_HOP.includes(name));
    to.writeHead(answer.statusCode ?? 502, Object.fromEntries(given));
    answer.on('error', () => to.destroy());
    answer.pipe(to);
  });
  onward.on('error', () => to.destroy());
  from.on('error', () => onward.destroy());
  from.pipe(onward);
}
