/**
 * Port: a CI system. Adding one = one file here, one line in index.ts, its test, its docs page.
 * `env` is always handed in; nothing here reads the real environment.
 */
import type { ChangeEvent } from '../core/change.ts';
import type { RunContext } from '../core/context.ts';
import type { Fault } from '../core/errors.ts';
import type { Host, Voice } from '../core/host.ts';
import type { Secret } from '../core/secret.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** Whose certificates are trusted for one host, beside those that are trusted for all. */
export interface Authority {
  /** With its port, where it is not the usual one. */
  readonly host: string;
  /** PEM. */
  readonly file: string;
}

/** Where a voice's text goes: raw writers, and the redactor that the voice puts every text through, masks and exported secrets excepted. */
export interface Sinks {
  /** One line for the job log, without its line end (standard output on GitHub, standard error in a shell). */
  log(text: string): void;
  /** Appends to a file the CI system reads (GITHUB_OUTPUT …). */
  append(path: string, text: string): void;
  /** Hex text of random bytes, for delimiters. */
  random(bytes: number): string;
  /** Applied to every text before it leaves. */
  redact(text: string): string;
  /** Bytes already in a file; 0 when it is not there. */
  size?(path: string): number;
  /** Writes a file anew, private to this user; what is in its place, a link included, is removed first. */
  replace?(path: string, text: string): void;
  /** Milliseconds since the epoch. */
  now?(): number;
  /** True when `env` is this process's own environment, so that libraries that read the real one see the same. */
  readonly ownProcess?: boolean;
}

export interface InputChannel {
  /** How its variables begin: `KEYLESS_WITH_`. */
  readonly prefix: string;
  /** What one of them gives. Undefined: nothing was given. */
  read(
    env: Env,
    name: string,
  ): { readonly value: string } | { readonly what: string; readonly write: string } | undefined;
}

export interface CiPlatform {
  readonly id: RunContext['platform'];
  /** Vendor's page for the variables read here. */
  readonly docs: string;
  /** True only when the CI system says so itself (never by the mere presence of a variable). */
  detect(env: Env): boolean;
  context(env: Env, cwd: string, readFile: (path: string) => string | undefined): RunContext;
  /** What the event says about a change to review; undefined: there is no event. */
  change?(env: Env, readFile: (path: string) => string | undefined): ChangeEvent | undefined;
  /**
   * Where the pipeline of a fork has the fork's own identity, and so none that your trust admits.
   * @throws KeylessError identity-fork
   */
  refuseFork?(env: Env, context: RunContext): void;
  /** The CI system's own host, where an authority of its own signs its certificate: the file that holds it. */
  authority?(env: Env): Authority | undefined;
  /** Which of several equal jobs this is, from 1; undefined: it is the only one. */
  jobOf?(env: Env): { readonly number: number; readonly of: number } | undefined;
  /** An action input's raw text; undefined when the platform has no such channel or it is empty. */
  input(env: Env, name: string): string | undefined;
  /** Variables that a template of ours fills in, which a command line reads beside its flags. */
  readonly channel?: InputChannel | undefined;
  /** Switches of this platform that take a protection away; the run is refused unless findings are only told. */
  unsafe?(env: Env): readonly Fault[];
  /** Life of one identity token, seconds; undefined: the platform gives none. */
  readonly idTokenSeconds?: number | undefined;
  /** Whether this job may ask for identity tokens, for any audience and again during the run. */
  canMint(env: Env): boolean;
  /** Opens the connection that `idToken` will use, where this job may ask at all; what is wrong is told by the request itself. */
  warm?(host: Host): void;
  /** Seconds that the token in hand still lives, where the job gets one at its start and no other. @param variable its name, when an input says so */
  tokenSeconds?(env: Env, now: number, variable?: string): number | undefined;
  /**
   * Asks for an identity token (RFC 7519) for this audience.
   * @param variable where the job has it in a variable: its name, when an input says so
   * @throws KeylessError identity-unavailable | identity-fork | identity-audience | identity-request-failed …, each with the platform's own cure
   */
  idToken(audience: string, host: Host, context: RunContext, variable?: string): Promise<Secret>;
  voice(env: Env, sinks: Sinks): Voice;
  /** Variables naming files the CI system reads back after the step, which nobody but us may fill. */
  readonly commandFiles: readonly string[];
  /** Folders in which the runner keeps what the job was given, beside the workspace: scripts, file variables, git's credentials. */
  runnerFolders?(env: Env): readonly string[];
}
