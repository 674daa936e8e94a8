/** The outside world, as a run sees it. Types only: `host/` makes the real one, tests make a fake one. */

import type { Agent as HttpAgent } from 'node:http';
import type { Agent as HttpsAgent } from 'node:https';
import type { Socket } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import type { Exit } from './launch.ts';
import type { Secret } from './secret.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'HEAD' | 'PUT' | 'PATCH';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Whole request, milliseconds. */
  readonly timeoutMs: number;
  /** Longest body accepted, bytes (default 1 MiB). */
  readonly maxBytes?: number;
  /** Refuse (`private-address`) a host that resolves to an address of a private network. A proxy resolves by itself. */
  readonly publicOnly?: boolean;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Why a request gave no answer. The message names host and cause, never headers or body. */
export type HttpFault = 'timeout' | 'refused' | 'reset' | 'dns' | 'tls' | 'too-large' | 'private-address' | 'other';

export class HttpError extends Error {
  readonly fault: HttpFault;
  constructor(fault: HttpFault, message: string) {
    super(message);
    this.name = 'HttpError';
    this.fault = fault;
  }
}

export interface Http {
  /** One request, no redirects. @throws HttpError */
  request(request: HttpRequest): Promise<HttpResponse>;
  /** Opens the connection to this address early (DNS, TCP, TLS), to be used by the next request to it. Never throws. */
  warm(url: string): void;
  /**
   * The agent that holds warmed connections, proxies and private CAs: for clients that are not ours.
   * @param ask publicOnly: connects to no address of a private network (a proxy resolves by itself)
   * @throws HttpError private-address, when the address itself is one
   */
  agent(url: string, ask?: { readonly publicOnly: boolean }): HttpAgent | HttpsAgent;
  /** The proxy that requests to this address go through, with its password; undefined: none. */
  proxy?(url: string): URL | undefined;
  /** Ends every idle connection, so that the process can leave. */
  close(): void;
}

export interface Files {
  /** This run's private folder (0700, outside the workspace), made at first use. */
  privateDir(): string;
  /** A file's text. @throws with the usual `code` (ENOENT …); `maxBytes` exceeded gives code EFBIG. */
  read(path: string, maxBytes?: number): string;
  exists(path: string): boolean;
  /** True for a symbolic link, whatever it points to. */
  isLink(path: string): boolean;
  /** True for a regular file that has this name alone: no link of either kind, no folder, no pipe. */
  isPlainFile(path: string): boolean;
  /** True when `path` is `folder` or lies below it, every symbolic link followed; what does not exist yet counts where it would be. */
  isWithin(path: string, folder: string): boolean;
  /** Writes a new file with mode 0600; refuses symlinks. Folders on the way get 0700. */
  writePrivate(path: string, content: string): void;
  makePrivateDir(path: string): void;
  /** Removes a file or folder; one that is gone already is fine. */
  remove(path: string): void;
  /** Appends, synchronously. @throws ENOSPC and friends */
  append(path: string, content: string): void;
  /** Makes a new file like `writePrivate`, and keeps it open: whatever becomes of its name, what is written goes there alone. */
  openPrivate(path: string): OpenFile;
}

export interface OpenFile {
  /** Synchronously, for the transcript. @throws ENOSPC and friends */
  append(content: string): void;
  close(): void;
}

/** Something taken that must be given back; written down before it is taken. */
export type Lease =
  /** A file or folder, by its name below the run's private folder or an absolute path that we made (an env-file). */
  | { readonly kind: 'path'; readonly path: string }
  /** Files of the workspace `to` that were moved to the folder `path` below the private one: they are put back (kit/moved-files). */
  | { readonly kind: 'moved'; readonly path: string; readonly to: string }
  | { readonly kind: 'process'; readonly pid: number; readonly startTime: string }
  /** Files that were closed to other users: the list `path` below the private folder tells what they were (kit/closed-folders). */
  | { readonly kind: 'closed'; readonly path: string; readonly by: Living }
  /**
   * Folders and files that belong to the agent's user for the time of the run, as long as there is the file `path` below the private
   * folder; `shown` ones keep their owner, and the agent may have changed modes there.
   */
  | {
      readonly kind: 'lent';
      readonly path: string;
      readonly uid: number;
      readonly folders: readonly string[];
      readonly shown: readonly string[];
      readonly by: Living;
    };

/** Our process, so that a later one can tell whether it lives. */
export interface Living {
  readonly pid: number;
  readonly startTime: string;
}

export interface SpawnOrder {
  readonly file: string;
  readonly args: readonly string[];
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly stdin?: string | undefined;
  /** Hand our own standard input on, unless it is a terminal (a group of its own may not read from one). */
  readonly inheritStdin?: boolean;
  /** Own process group, so that the whole tree can be ended (POSIX). */
  readonly group?: boolean;
}

export interface Child {
  readonly pid: number;
  readonly stdin: Writable | null;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Resolves when the process has ended and its pipes are closed; rejects when it cannot start (ENOENT …). */
  readonly exit: Promise<Exit>;
  /** Resolves as soon as the process itself has ended, while others may still hold its pipes open. Never rejects. */
  readonly ended?: Promise<Exit>;
  /** Signals the process, or its whole group when it has one. False: it is gone. */
  kill(signal: NodeJS.Signals): boolean;
}

/** A process of ours in another network, or as another user: its listening sockets are answered in this process. */
export interface Outpost {
  /** A process over there, as this machine counts. */
  readonly pid: number;
  /** Listens on 127.0.0.1 over there; each connection is given to `take`. @throws when the port is taken */
  listen(port: number, take: (socket: Socket) => void): Promise<void>;
  /** Signals every process of the user it watches over. */
  signal(signal: NodeJS.Signals): void;
  close(): void;
}

export type Level = 'debug' | 'info' | 'notice' | 'warning' | 'error';

/** Lines for the job log. Redacted and command-neutralised before they leave. */
export interface Log {
  line(text: string): void;
  debug(text: string): void;
  /** Foldable section where the platform has one. */
  group(title: string): void;
  endGroup(): void;
  /** True when colours and cursor movement make sense. */
  readonly colour: boolean;
}

/** Where an annotation belongs. */
export interface AnnotationPlace {
  /** Relative to the repository. */
  readonly path: string;
  /** From 1; undefined: the whole file. */
  readonly startLine?: number | undefined;
  readonly endLine?: number | undefined;
}

/** How we speak to the CI system. Every text is redacted on its way. */
export interface Voice {
  mask(secret: Secret): void;
  exportEnv(name: string, value: string | Secret): void;
  output(name: string, value: string): void;
  annotate(level: 'notice' | 'warning' | 'error', message: string, title?: string, at?: AnnotationPlace): void;
  /**
   * Adds Markdown to the job summary; size limits are kept here.
   * @param quick without the CI system's own library, which takes longer to load than a short step works
   */
  summary(markdown: string, quick?: boolean): Promise<void>;
  /** Loads what a summary that is not quick will need. Never throws. */
  prepareSummary?(): void;
  saveState(name: string, value: string): void;
  /** Opens a foldable section of the log, where the platform has one. */
  group?(title: string): void;
  endGroup?(): void;
  /** A line the platform shows only in debug mode. */
  debug?(text: string): void;
}

export interface Host {
  /** The step's environment. Read only; a bare variable never acts as an input. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly nodeVersion: string;
  readonly cwd: string;
  /** How this program's command line is started again: the runtime and its script. */
  readonly self: readonly string[];
  /** Milliseconds since the epoch. */
  now(): number;
  /** @throws AbortError-like when the run is cancelled */
  sleep(ms: number): Promise<void>;
  /** Hex text of `bytes` random bytes. */
  random(bytes: number): string;
  readonly http: Http;
  readonly files: Files;
  spawn(order: SpawnOrder): Child;
  /**
   * Starts a program of ours where the words lead (into another network, as another user).
   * @param uid a user whose processes end when our own process does, however that happens @throws when they lead nowhere
   */
  outpost?(words: readonly string[], uid?: number): Promise<Outpost>;
  /** Gives back what runs that were killed left on this machine. @returns what was done, and what could not be, in words */
  giveBackAbandoned?(): Promise<readonly string[]>;
  readonly log: Log;
  readonly voice: Voice;
  /** Gives on the bytes of a wrapped command (`exec`), redacted with state across calls; `end` flushes what is held back. */
  passOn(stream: 'stdout' | 'stderr', bytes: Uint8Array | 'end'): void;
  /** Puts a secret into the vault (every derived form is redacted from then on) and registers the platform's mask. */
  hide(secret: Secret): void;
  /** What would be printed for this text: every hidden value replaced. */
  redact(text: string): string;
  /** A redactor with its own state, for text that arrives in pieces. */
  redactStream(): RedactStream;
  /** The same for separate events: an event is given at once, but for what may be the longer start of a secret. */
  redactEvents(): RedactStream;
  /** Records what must be given back, before it is taken. */
  lease(lease: Lease): void;
  /**
   * Should our process end before its time (a second signal, a crash), leases are given back and then `work` is done, synchronously.
   * @returns takes it back
   */
  atExit?(work: () => void): () => void;
  /** Aborted at SIGINT (`reason` 'SIGINT') or SIGTERM. */
  readonly cancelled: AbortSignal;
}

/** Text in, text out, with what may be the start of a secret held back until it is decided. */
export interface RedactStream {
  push(text: string): string;
  /** The rest, at the end of the stream. */
  end(): string;
}
