/** A world for tests: everything a run does to it is recorded, nothing leaves the process. */
import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Child, Host, HttpRequest, HttpResponse, Lease, SpawnOrder } from '../../src/core/host.ts';
import { revealed, type Secret } from '../../src/core/secret.ts';

export interface FakeHostOptions {
  readonly env?: Record<string, string | undefined>;
  readonly platform?: NodeJS.Platform;
  readonly now?: number;
  readonly answer?: (request: HttpRequest) => HttpResponse | Promise<HttpResponse>;
  readonly spawn?: (order: SpawnOrder) => Child;
}

export class FakeHost implements Host {
  readonly env: Record<string, string | undefined>;
  readonly platform: NodeJS.Platform;
  readonly arch = 'x64';
  readonly nodeVersion = '24.21.0';
  readonly cwd: string;
  readonly self = ['/usr/bin/node', '/opt/keyless-agent/dist/cli.js'];
  readonly requests: HttpRequest[] = [];
  readonly warmed: string[] = [];
  readonly hidden: Secret[] = [];
  readonly masked: Secret[] = [];
  readonly exported: Record<string, string> = {};
  readonly outputs: Record<string, string> = {};
  readonly annotations: { level: string; message: string; title?: string | undefined }[] = [];
  readonly summaries: string[] = [];
  readonly state: Record<string, string> = {};
  readonly lines: string[] = [];
  readonly debugLines: string[] = [];
  readonly leases: Lease[] = [];
  readonly spawned: SpawnOrder[] = [];
  readonly slept: number[] = [];
  readonly abort = new AbortController();
  readonly cancelled = this.abort.signal;
  readonly #options: FakeHostOptions;
  readonly #dir: string;
  #now: number;

  constructor(options: FakeHostOptions = {}) {
    this.#options = options;
    this.env = options.env ?? {};
    this.platform = options.platform ?? 'linux';
    this.#now = options.now ?? Date.UTC(2026, 10, 21);
    this.#dir = mkdtempSync(join(tmpdir(), 'fake-host-'));
    this.cwd = this.#dir;
  }

  now(): number {
    return this.#now;
  }

  /** Moves the clock; nobody waits. */
  async sleep(ms: number): Promise<void> {
    this.slept.push(ms);
    this.#now += ms;
  }

  random(bytes: number): string {
    return 'ab'.repeat(bytes);
  }

  readonly http = {
    request: async (request: HttpRequest): Promise<HttpResponse> => {
      this.requests.push(request);
      if (!this.#options.answer) throw new Error(`unexpected request to ${request.url}`);
      return this.#options.answer(request);
    },
    warm: (url: string): void => {
      this.warmed.push(url);
    },
    agent: (): Agent => new Agent(),
    close: (): void => {},
  };

  readonly files = {
    privateDir: (): string => {
      const dir = join(this.#dir, 'private');
      mkdirSync(dir, { recursive: true, mode: 0o700 });
      return dir;
    },
    read: (path: string): string => readFileSync(path, 'utf8'),
    exists: (path: string): boolean => existsSync(path),
    isLink: (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false,
    isPlainFile: (path: string): boolean => {
      const stats = lstatSync(path, { throwIfNoEntry: false });
      return stats?.isFile() === true && stats.nlink === 1;
    },
    isWithin: (path: string, folder: string): boolean => `${path}/`.startsWith(`${folder}/`),
    writePrivate: (path: string, content: string): void => {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      writeFileSync(path, content, { mode: 0o600 });
    },
    makePrivateDir: (path: string): void => {
      mkdirSync(path, { recursive: true, mode: 0o700 });
    },
    remove: (path: string): void => {
      rmSync(path, { recursive: true, force: true });
    },
    append: (path: string, content: string): void => {
      appendFileSync(path, content);
    },
    openPrivate: (path: string) => ({
      append: (content: string): void => appendFileSync(path, content),
      close: (): void => {},
    }),
  };

  spawn(order: SpawnOrder): Child {
    this.spawned.push(order);
    if (!this.#options.spawn) throw new Error(`unexpected spawn of ${order.file}`);
    return this.#options.spawn(order);
  }

  readonly log = {
    line: (text: string): void => {
      this.lines.push(this.redact(text));
    },
    debug: (text: string): void => {
      this.debugLines.push(this.redact(text));
    },
    group: (title: string): void => {
      this.lines.push(`▸ ${title}`);
    },
    endGroup: (): void => {},
    colour: false,
  };

  readonly voice = {
    mask: (secret: Secret): void => {
      this.masked.push(secret);
    },
    exportEnv: (name: string, value: string | Secret): void => {
      this.exported[name] = revealed(value);
    },
    output: (name: string, value: string): void => {
      this.outputs[name] = value;
    },
    annotate: (level: 'notice' | 'warning' | 'error', message: string, title?: string): void => {
      this.annotations.push({ level, message, title });
    },
    summary: async (markdown: string): Promise<void> => {
      this.summaries.push(markdown);
    },
    saveState: (name: string, value: string): void => {
      this.state[name] = value;
    },
  };

  hide(secret: Secret): void {
    this.hidden.push(secret);
  }

  redact(text: string): string {
    return this.hidden.reduce((shown, secret) => shown.replaceAll(secret.reveal(), '***'), text);
  }

  redactStream() {
    return { push: (text: string): string => this.redact(text), end: (): string => '' };
  }

  redactEvents() {
    return this.redactStream();
  }

  readonly passed: string[] = [];

  passOn(_stream: 'stdout' | 'stderr', bytes: Uint8Array | 'end'): void {
    if (bytes !== 'end') this.passed.push(this.redact(Buffer.from(bytes).toString()));
  }

  lease(lease: Lease): void {
    this.leases.push(lease);
  }

  /** Removes what the fake wrote to disk. */
  dispose(): void {
    rmSync(this.#dir, { recursive: true, force: true });
  }
}
