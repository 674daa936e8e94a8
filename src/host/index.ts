/**
 * The real world behind the Host type: clock, network, files, processes, log, CI system, each with the vault before it.
 * In: the environment (taken once), the CI platform, where lines go · out: a Host, and `close` for the end.
 * Trap: a mask and an exported secret must leave unredacted; they are the only texts that do.
 */
import { randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CiPlatform, Sinks } from '../ci/platform.ts';
import type { LiveHost } from '../core/door.ts';
import { KeylessError } from '../core/errors.ts';
import type { Lease, Log, Voice } from '../core/host.ts';
import { Secret } from '../core/secret.ts';
import { logFilter } from '../redact/commands.ts';
import { Vault } from '../redact/vault.ts';
import { LiveFiles } from './files.ts';
import { LiveHttp } from './http.ts';
import { PRIVATE_DIR_STATE, readLeases, recordLease, removeLeased, removePrivateDir } from './leases.ts';
import { type Environment, leaveNoCore, shutInspector, watchSignals } from './own-process.ts';
import { spawnChild } from './spawn.ts';

/** Where this program lies; npm starts it through a link in another folder. */
function programFolder(): string {
  const script = process.argv[1] ?? '';
  try {
    return dirname(realpathSync(script));
  } catch {
    return dirname(script);
  }
}

/** A stream lines are written to: process.stdout or process.stderr. */
export interface LineStream {
  write(bytes: string | Uint8Array): unknown;
  on?(event: 'error', listener: () => void): unknown;
  listeners?(event: 'error'): readonly unknown[];
  readonly isTTY?: boolean;
}

export interface HostOptions {
  readonly platform: CiPlatform;
  readonly env: Environment;
  readonly cwd: string;
  /** The checked-out repository; default: `cwd`. */
  readonly workspace?: string;
  /** Where log lines go: standard output in an action, standard error in a shell. */
  readonly log: 'stdout' | 'stderr';
  readonly stdout?: LineStream;
  readonly stderr?: LineStream;
  /** Print debug lines. */
  readonly verbose?: boolean;
  /** False when `env` was made up (the demo): libraries that read process.env must then not be used. */
  readonly ownProcess?: boolean;
}

/** Builds the world of one run. @throws nothing; folders and connections are made at first use */
export function createHost(options: HostOptions): LiveHost {
  const { platform, env } = options;
  const out = open(options, options.log);
  const vault = new Vault();
  const workspace = options.workspace ?? options.cwd;
  const files = new LiveFiles({
    tempDir: (platform.id === 'github' ? env.RUNNER_TEMP : undefined) || tmpdir(),
    workspace,
    made: (dir) => voice.saveState(PRIVATE_DIR_STATE, dir),
  });
  const sinks: Sinks = {
    log: (text) => out.write(`${text}\n`),
    append: (path, text) => files.append(path, text),
    random: (bytes) => randomBytes(bytes).toString('hex'),
    redact: (text) => vault.redact(text),
    size: (path) => files.size(path),
    now: () => Date.now(),
    replace: (path, text) => {
      // A link of the repository, or of the agent, must not lead it out of the workspace.
      if (path.startsWith(`${workspace}/`) && !files.isWithin(dirname(path), workspace)) return;
      files.remove(path);
      files.writePrivate(path, text);
    },
    ownProcess: options.ownProcess ?? true,
  };
  const voice = platform.voice(env, sinks);
  const giveBack = (all: boolean): string[] => giveBackLeases(files.privateDirMade, all);
  const interruption = watchSignals(() => void giveBack(true));
  shutInspector();
  leaveNoCore();
  const cancelled = interruption.signal;
  const http = new LiveHttp({
    env,
    nodeVersion: process.versions.node,
    authority: platform.authority?.(env),
    cancelled,
    cancellation: () => cancellation(cancelled),
  });
  const passing = { stdout: vault.byteStream(), stderr: vault.byteStream() };
  return {
    env,
    platform: process.platform,
    arch: process.arch,
    nodeVersion: process.versions.node,
    cwd: options.cwd,
    self: [process.execPath, join(programFolder(), 'cli.js')],
    now: () => Date.now(),
    sleep: (ms) => sleepUnless(cancelled, ms),
    random: sinks.random,
    http,
    files,
    spawn: (order) => spawnChild(order, process.platform),
    outpost: async (words, uid) => (await import('./outpost.ts')).openOutpost(words, uid),
    giveBackAbandoned: async () => (await import('./abandoned.ts')).giveBackAbandoned(files.tempDir),
    log: makeLog(out, vault, voice, options),
    voice,
    hide: (secret) => hide(secret, vault, voice),
    redact: sinks.redact,
    redactStream: () => vault.stream(),
    redactEvents: () => vault.eventStream(),
    lease: (lease) => recordLease(files.privateDir(), lease),
    atExit: (work) => {
      const end = (): void => {
        giveBack(true);
        work();
      };
      // What was begun last is ended first: processes before the files they could write to.
      process.prependListener('exit', end);
      return () => process.removeListener('exit', end);
    },
    cancelled,
    passOn: (stream, bytes) => {
      const shown = bytes === 'end' ? passing[stream].end() : passing[stream].push(bytes);
      if (shown.length > 0) open(options, stream).write(shown);
    },
    close: ({ all = false, keep = false } = {}) => {
      http.close();
      interruption.release();
      return keep ? [] : giveBack(all);
    },
  };
}

/** Only the stream that is used: to make process.stderr costs 2 ms. */
function open(options: HostOptions, name: 'stdout' | 'stderr'): LineStream {
  const stream: LineStream = options[name] ?? process[name];
  // A reader that has gone (`| head`) must not end the run before it has cleaned up.
  if (stream.listeners?.('error').includes(ignore) === false) stream.on?.('error', ignore);
  return stream;
}

function ignore(): void {}

const JWT = /^[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}$/;

/** Into the vault first, then the platform's mask: once, whoever asks again. A JWT is hidden whole and in each of its parts. */
function hide(secret: Secret, vault: Vault, voice: Voice): void {
  const value = secret.reveal();
  const parts = JWT.test(value) ? value.split('.').map((part) => new Secret(`part of ${secret.label}`, part)) : [];
  for (const hidden of [secret, ...parts]) {
    const before = vault.count;
    vault.hide(hidden);
    if (vault.count > before) voice.mask(hidden);
  }
}

function makeLog(out: LineStream, vault: Vault, voice: Voice, options: HostOptions): Log {
  const colour = hasColour(out, options);
  const write = (text: string): void => {
    if (colour) out.write(`${vault.redact(text)}\n`);
    else {
      // A line is whole: nothing is held back, and the vault may take its shorter way.
      const filter = logFilter({ push: (line) => vault.redact(line), end: () => '' });
      out.write(`${filter.push(text)}${filter.end()}\n`);
    }
  };
  const verbose = options.verbose ?? false;
  return {
    line: write,
    debug: (text) => {
      if (voice.debug) voice.debug(text);
      else if (verbose) write(text);
    },
    group: (title) => (voice.group ? voice.group(title) : write(title)),
    endGroup: () => voice.endGroup?.(),
    colour,
  };
}

/** https://no-color.org */
function hasColour(out: LineStream, { platform, env }: HostOptions): boolean {
  return platform.id === 'shell' && out.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}

function cancellation(signal: AbortSignal): KeylessError {
  return signal.reason === 'SIGTERM'
    ? new KeylessError('terminated', 'The run was ended by SIGTERM.')
    : new KeylessError('cancelled', 'The run was cancelled by SIGINT.');
}

function sleepUnless(signal: AbortSignal, ms: number): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(cancellation(signal));
    const stop = (): void => {
      clearTimeout(timer);
      reject(cancellation(signal));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}

function giveBackLeases(dir: string | undefined, all: boolean): string[] {
  if (dir === undefined) return [];
  const left: string[] = [];
  let holds = false;
  for (const lease of readLeases(dir).reverse()) {
    const named = lease.kind === 'path' && !isBelow(lease.path, dir);
    if (named && !all) continue;
    if (removeLeased(dir, lease) !== 'refused') continue;
    left.push(nameOf(lease));
    holds ||= lease.kind === 'moved' || lease.kind === 'closed';
  }
  // It holds the only copy of somebody's files, or knows alone what has to come back.
  if (holds) return left;
  if (removePrivateDir(dir) === 'refused') left.push(dir);
  return left;
}

function nameOf(lease: Lease): string {
  if (lease.kind === 'process') return `process ${lease.pid}`;
  if (lease.kind === 'lent') return `${lease.folders.join(', ')}: still owned by the agent's user ${lease.uid}`;
  if (lease.kind === 'closed') return `modes of files, as ${lease.path} tells`;
  return lease.kind === 'path' ? lease.path : `files of ${lease.to} in ${lease.path}`;
}

function isBelow(path: string, dir: string): boolean {
  return path.startsWith(`${dir}/`) || path.startsWith(`${dir}\\`) || !/^([/\\]|[A-Za-z]:)/.test(path);
}
