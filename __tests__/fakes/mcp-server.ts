/**
 * A small server of the Model Context Protocol over streamable HTTP: one tool, a session, and a check of who asks.
 *
 * In: the issuer's keys and an audience, when tokens are asked for → out: an address, what was asked, what was refused.
 * Hosts: 127.0.0.1 only, and the issuer's JWKS address.
 * Trap: shares nothing with the product; signatures are checked with node:crypto alone.
 * Spec: https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#streamable-http
 */
import { createPublicKey, type JsonWebKey, randomUUID, verify } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface McpServerOptions {
  /** Tokens of this issuer, for this audience, are asked for. */
  readonly trust?: { readonly jwksUrl: string; readonly issuer: string; readonly audience: string };
  /** What the tool `lookup` answers to a word. */
  readonly lookup: (word: string) => string;
}

export interface McpServer {
  readonly url: string;
  /** Methods of the protocol, in order. */
  readonly calls: readonly string[];
  /** Why requests were refused. */
  readonly refusals: readonly string[];
  /** Subjects whose token was good. */
  readonly subjects: readonly string[];
  close(): void;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: { readonly protocolVersion?: string; readonly arguments?: { readonly word?: string } };
}

const TOOL = {
  name: 'lookup',
  description: 'Looks a word up in the glossary of the team.',
  inputSchema: { type: 'object', properties: { word: { type: 'string' } }, required: ['word'] },
};

export async function startMcpServer(options: McpServerOptions): Promise<McpServer> {
  const [calls, refusals, subjects]: string[][] = [[], [], []];
  const session = randomUUID();
  const server = createServer(async (request, response) => {
    const wrong = options.trust && (await judge(request, options.trust, subjects!));
    if (wrong) {
      refusals!.push(wrong);
      response.writeHead(401, { 'www-authenticate': 'Bearer' }).end();
    } else if (request.method !== 'POST') response.writeHead(405).end();
    else answer(await read(request), request, response);
  });
  const answer = (message: Message, request: IncomingMessage, response: ServerResponse): void => {
    calls!.push(message.method ?? 'answer');
    const isFirst = message.method === 'initialize';
    // Asked first by clients that know a later version of the protocol than this server.
    if (message.method === 'server/discover') return void response.writeHead(404).end();
    if (!isFirst && request.headers['mcp-session-id'] !== session) {
      refusals!.push('session');
      response.writeHead(404).end();
      return;
    }
    if (message.id === undefined) return void response.writeHead(202).end();
    const text = JSON.stringify({ jsonrpc: '2.0', id: message.id, result: result(message) });
    const isCall = message.method === 'tools/call';
    response.writeHead(200, {
      'content-type': isCall ? 'text/event-stream' : 'application/json',
      ...(isFirst && { 'mcp-session-id': session }),
    });
    response.end(isCall ? `event: message\ndata: ${text}\n\n` : text);
  };
  const result = ({ method, params }: Message): object => {
    if (method === 'initialize') {
      const protocolVersion = params?.protocolVersion ?? '2025-06-18';
      return { protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'glossary', version: '1.0.0' } };
    }
    if (method === 'tools/list') return { tools: [TOOL] };
    if (method === 'tools/call') {
      return { content: [{ type: 'text', text: options.lookup(params?.arguments?.word ?? '') }] };
    }
    return {};
  };
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: calls!,
    refusals: refusals!,
    subjects: subjects!,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function read(request: IncomingMessage): Promise<Message> {
  let text = '';
  for await (const piece of request.setEncoding('utf8') as AsyncIterable<string>) text += piece;
  return JSON.parse(text) as Message;
}

/** What is wrong with the token; undefined: nothing. */
async function judge(
  request: IncomingMessage,
  trust: NonNullable<McpServerOptions['trust']>,
  subjects: string[],
): Promise<string | undefined> {
  const [head, body, signature] = (/^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '').split('.');
  if (!head || !body || !signature) return 'no token';
  const decode = (part: string): Record<string, unknown> => JSON.parse(Buffer.from(part, 'base64url').toString());
  const { keys } = (await (await fetch(trust.jwksUrl)).json()) as { keys: (JsonWebKey & { kid: string })[] };
  const jwk = keys.find(({ kid }) => kid === decode(head).kid);
  if (!jwk) return 'unknown key';
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  if (!verify('sha256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'))) return 'signature';
  const claims = decode(body);
  if (claims.iss !== trust.issuer) return 'issuer';
  if (claims.aud !== trust.audience) return 'audience';
  if (Number(claims.exp) * 1000 < Date.now()) return 'expired';
  subjects.push(String(claims.sub));
  return undefined;
}
