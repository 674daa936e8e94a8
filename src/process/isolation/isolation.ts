/** What keeps the agent from our process and from the rest of the job: what is asked of it, and what it does. Types only. */
import type { Socket } from 'node:net';
import type { SpawnOrder } from '../../core/host.ts';
import type { Held } from '../containment.ts';
import type { IsolationMode } from './modes.ts';

export interface IsolationAsk {
  readonly asked: 'auto' | IsolationMode;
  /** The checked-out repository. */
  readonly workspace: string;
  readonly writable: boolean;
  /** Folders and files the agent may read beside the system's own and those its environment names (PATH, certificates). */
  readonly reads: readonly string[];
  /** What must look empty though it lies in a folder that can be read, or is closed to other users: the runner's own folders. */
  readonly hides: readonly string[];
}

/** What the agent is given beside the workspace. */
export interface Given {
  /** Folders of its own. */
  readonly writes?: readonly string[];
  /** Private files of ours that are made for it. */
  readonly reads?: readonly string[];
  /** Folders of programs that are no secret: its CLI, ours. */
  readonly programs?: readonly string[];
}

export interface Isolation {
  readonly mode: IsolationMode;
  /** In words, for the log: what the hold is made of. */
  readonly says: string;
  /** What this hold does not keep from the agent. */
  readonly leaks: readonly string[];
  /** Stronger holds that were tried, and why they are not it. */
  readonly refused: readonly string[];
  /** True when the agent reaches no network but the ports it is given. */
  readonly ownNetwork: boolean;
  /** Before the first start. */
  admit(given: Given): Promise<void>;
  /** Makes a port of our loopback reachable at the same address. @param take a server of ours, which then takes its connections without a detour */
  reach(port: number, take?: (socket: Socket) => void): Promise<void>;
  /** Lends what the agent needs and gives the order as it is really started; `ended` has to follow. */
  wrap(order: SpawnOrder): Promise<Held>;
  /** When the agent has ended: nothing of it runs on. Files that were lent are ours again. */
  ended(): Promise<void>;
  close(): Promise<void>;
}

/** A hold before it is known which others were refused. */
export type Opened = Omit<Isolation, 'refused'>;
