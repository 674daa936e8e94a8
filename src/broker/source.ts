/**
 * The renewing source: a loopback endpoint that gives an SDK the present credential, for commands and later steps that outlive any
 * one of them; in a run it gives Google's libraries the broker's token, since they take a credential from a file alone.
 * In: what to answer (fetched anew for each request) · out: address, bearer, and an end. Listens on 127.0.0.1 only.
 * Traps: every process of this machine can reach a loopback port, so path and bearer are 256-bit random and compared in constant
 * time; a browser could be sent here under another name, so the Host header must be ours; access tokens only, never an identity.
 * Container credentials: https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
 * Token exchange answer: RFC 8693 §2.2.1
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Delivery } from '../core/credential.ts';
import type { Host } from '../core/host.ts';
import { Secret } from '../core/secret.ts';
import { same } from './same.ts';

export interface Answer {
  readonly type: string;
  readonly body: string;
}

export interface Source {
  readonly url: string;
  readonly bearer: Secret;
  /** How often a credential was given out. */
  served(): number;
  close(): void;
}

const LONGEST_BODY_BYTES = 16 * 1024;

/**
 * Starts listening.
 * @param answer the present credential in the form this delivery wants; a rejection becomes status 503
 * @throws the listen error
 */
export async function startSource(delivery: Delivery, answer: () => Promise<Answer>, host: Host): Promise<Source> {
  const bearer = new Secret('loopback bearer', host.random(32));
  host.hide(bearer);
  const path = `/${host.random(32)}`;
  let served = 0;
  let authority = '';
  const give = async (response: ServerResponse): Promise<void> => {
    try {
      const { type, body } = await answer();
      served++;
      end(response, 200, type, body);
    } catch {
      // Why is told in the report; the agent learns only that there is none.
      end(response, 503, 'application/json', '{"error":"temporarily_unavailable"}');
    }
  };
  const server = createServer((request, response) => {
    if (request.headers.host !== authority || !same(request.url ?? '', path)) return refuse(response, 404);
    if (delivery === 'google-token-url') {
      // Whoever hangs up in the middle of a request must not end this process with it.
      google(request, response, bearer, give).catch(() => response.destroy());
      return;
    }
    if (request.method !== 'GET') return refuse(response, 405);
    if (!same(bare(request.headers.authorization), bearer.reveal())) return refuse(response, 401);
    void give(response);
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // It serves the run; it must not keep the process alive after it.
  server.unref();
  authority = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${authority}${path}`,
    bearer,
    served: () => served,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Google's clients fetch a subject token (GET), then trade it at the token address (POST): here both are ours. */
async function google(
  request: IncomingMessage,
  response: ServerResponse,
  bearer: Secret,
  give: (response: ServerResponse) => Promise<void>,
): Promise<void> {
  if (request.method === 'GET') {
    if (!same(bare(request.headers.authorization), bearer.reveal())) return refuse(response, 401);
    return end(response, 200, 'application/json', JSON.stringify({ subject: bearer.reveal() }));
  }
  if (request.method !== 'POST') return refuse(response, 405);
  const form = new URLSearchParams(await bodyOf(request));
  if (!same(form.get('subject_token') ?? '', bearer.reveal())) {
    return end(response, 400, 'application/json', '{"error":"invalid_grant"}');
  }
  await give(response);
}

/** AWS clients send the token bare, others after `Bearer `. */
function bare(authorization: string | undefined): string {
  return (authorization ?? '').replace(/^Bearer /i, '');
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > LONGEST_BODY_BYTES) return '';
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function refuse(response: ServerResponse, status: number): void {
  end(response, status, 'application/json', '{"error":"refused"}');
}

function end(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  });
  response.end(body);
}
