/** What a door hands to its command: the words typed, and how to make the world it acts in. Types only. */
import type { Host } from './host.ts';

export interface LiveHost extends Host {
  /**
   * Ends connections and listeners and gives back what was leased; files at a place the user named are kept unless `all`;
   * everything is kept with `keep`: the post step gives it back.
   * @returns the names of what could not be given back
   */
  close(options?: { readonly all?: boolean; readonly keep?: boolean }): readonly string[];
}

/** `Platform` is the CI platform port; core does not know it. */
export interface HostAsk<Platform> {
  readonly platform: Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Where log lines go: standard output in an action, standard error in a shell. */
  readonly log: 'stdout' | 'stderr';
  /** False when `env` was made up (the demo): libraries that read the real one must then not be used. */
  readonly ownProcess?: boolean;
}

export interface Door<Platform> {
  /** Words after the program's name. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  createHost(ask: HostAsk<Platform>): LiveHost;
  /** Removes a file that `auth` wrote, if it proves to be ours. */
  giveBack(path: string): 'removed' | 'gone' | 'refused';
  /** Gives back what runs that were killed have left. @returns what was done, and what could not be, in words */
  giveBackAbandoned(): Promise<readonly string[]>;
  /** Writes plain text to standard output, or standard error. */
  print(text: string, to?: 'stdout' | 'stderr'): void;
  /** Standard input, whole. */
  stdin(): string;
}
