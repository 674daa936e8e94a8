/**
 * A git host over plain HTTP on loopback: one repository, behind a password. Runs git's own `http-backend`.
 * It serves the name that ends in `.git` alone, as GitLab does, which leads every other one there.
 * In: a repository, `user:password` → out: an address, and the command lines of every git process that was seen meanwhile.
 * https://git-scm.com/docs/git-http-backend
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';

export interface GitServer {
  readonly url: string;
  /** Every distinct command line on this machine while a request was served. */
  arguments(): readonly string[];
  close(): Promise<void>;
}

/** @param root an empty place for the server's own copy @param name `owner/name` */
export async function startGitServer(root: string, name: string, from: string, password: string): Promise<GitServer> {
  const store = join(root, 'git-host');
  const bare = join(store, `${name}.git`);
  mkdirSync(dirname(bare), { recursive: true });
  execFileSync('git', ['clone', '-q', '--bare', from, bare]);
  const config = (key: string, value: string) => execFileSync('git', ['-C', bare, 'config', key, value]);
  config('http.uploadpack', 'true');
  config('uploadpack.allowAnySHA1InWant', 'true');
  const seen = new Set<string>();
  const server = createServer((request, response) => {
    for (const line of commandLines()) seen.add(line);
    const wanted = `Basic ${Buffer.from(password).toString('base64')}`;
    if (request.headers.authorization?.toLowerCase() !== wanted.toLowerCase()) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    serve(store, request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arguments: () => [...seen],
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function commandLines(): string[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((pid) => {
      try {
        return [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')];
      } catch {
        return [];
      }
    });
}

function serve(store: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://host');
  const child = spawn('git', ['-c', 'safe.directory=*', 'http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: store,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      ...(request.headers['content-encoding'] && { HTTP_CONTENT_ENCODING: request.headers['content-encoding'] }),
      ...(typeof request.headers['git-protocol'] === 'string' && { GIT_PROTOCOL: request.headers['git-protocol'] }),
      REMOTE_USER: 'mona',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(child.stdin);
  child.stdin.on('error', () => undefined);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.on('close', () => {
    const all = Buffer.concat(chunks);
    const end = all.indexOf('\r\n\r\n');
    const headers = all.subarray(0, end).toString('latin1').split('\r\n');
    const status = headers.find((line) => /^status:/i.test(line));
    response.statusCode = status ? Number(status.split(/\s+/)[1]) : 200;
    for (const line of headers.filter((one) => !/^status:/i.test(one))) {
      const [key = '', ...value] = line.split(':');
      if (key !== '') response.setHeader(key, value.join(':').trim());
    }
    response.end(all.subarray(end + 4));
  });
}
