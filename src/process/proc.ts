/**
 * The process table: who runs, since when, started by whom. Used to record leases that cannot hit a stranger, and to find
 * processes that escaped from the agent's process group.
 *
 * In: process ids → out: rows; and a kill that first checks the start time. Together with the real Host the only place that looks
 * at the operating system's processes.
 * Traps: a process id is used again after its process is gone, so a row counts only with its start time; on Linux a process name
 * may hold spaces and parentheses; another user's environment cannot be read.
 * Spec: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html, POSIX.1-2024 ps
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

export interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** Session id; 0 where the platform does not tell. */
  readonly session: number;
  /** Changes when the id is used again. Clock ticks since boot on Linux, a date elsewhere. */
  readonly startTime: string;
  readonly name: string;
  /** It has ended and waits for its parent. */
  readonly zombie: boolean;
}

export interface ProcessTable {
  /** How often `list` may be called without being felt, milliseconds; undefined: the platform cannot list. */
  readonly everyMs: number | undefined;
  list(): readonly ProcessRow[];
  /** True when the process carries `text` in the environment it was started with. */
  carries(pid: number, text: string): boolean;
  /** The folder it works in; undefined where that is not told. */
  folder(pid: number): string | undefined;
  row(pid: number): ProcessRow | undefined;
  /** Ends the process if it still is the one of this start time. False: it is gone. */
  kill(row: Pick<ProcessRow, 'pid' | 'startTime'>, signal: NodeJS.Signals): boolean;
}

function parseStat(pid: number, text: string): ProcessRow | undefined {
  const open = text.indexOf('(');
  const close = text.lastIndexOf(')');
  // Fields from the third on: state ppid pgrp session … starttime (22nd).
  const fields = text.slice(close + 2).split(' ');
  const startTime = fields[19];
  if (open < 0 || startTime === undefined) return undefined;
  return {
    pid,
    parent: Number(fields[1]),
    group: Number(fields[2]),
    session: Number(fields[3]),
    startTime,
    name: text.slice(open + 1, close),
    zombie: fields[0] === 'Z' || fields[0] === 'X',
  };
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** Empty where /proc is not mounted. */
function folders(): string[] {
  try {
    return readdirSync('/proc');
  } catch {
    return [];
  }
}

const linux: ProcessTable = {
  everyMs: 250,
  list: () => {
    return folders()
      .filter((name) => /^\d+$/.test(name))
      .map((name) => linux.row(Number(name)))
      .filter((row) => row !== undefined);
  },
  carries: (pid, text) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(text);
    } catch {
      return false;
    }
  },
  folder: (pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`);
    } catch {
      return undefined;
    }
  },
  row: (pid) => {
    try {
      return parseStat(pid, readFileSync(`/proc/${pid}/stat`, 'latin1'));
    } catch {
      return undefined;
    }
  },
  kill: (row, signal) => linux.row(row.pid)?.startTime === row.startTime && send(row.pid, signal),
};

const PS = '/bin/ps';
const PS_LINE = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\w{3}\s+\w{3}\s+\d+\s+[\d:]+\s+\d{4})\s+(.*)$/;

function ps(args: readonly string[]): string {
  try {
    return execFileSync(PS, args, {
      env: { LC_ALL: 'C' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
      timeout: 5000,
    });
  } catch {
    return '';
  }
}

function parsePs(line: string): ProcessRow | undefined {
  const match = PS_LINE.exec(line);
  if (!match) return undefined;
  const [, pid, parent, group, state, started, command] = match;
  return {
    pid: Number(pid),
    parent: Number(parent),
    group: Number(group),
    session: 0,
    startTime: started!.replaceAll(/\s+/g, ' '),
    name: command!.split('/').at(-1)!.slice(0, 64),
    zombie: state!.startsWith('Z'),
  };
}

const COLUMNS = 'pid=,ppid=,pgid=,state=,lstart=,comm=';

const bsd: ProcessTable = {
  everyMs: 2000,
  list: () =>
    ps(['-A', '-o', COLUMNS])
      .split('\n')
      .map(parsePs)
      .filter((row) => row !== undefined),
  carries: (pid, text) =>
    ps(['-E', '-ww', '-o', 'command=', '-p', String(pid)])
      .split(/\s/)
      .includes(text),
  folder: () => undefined,
  row: (pid) => parsePs(ps(['-o', COLUMNS, '-p', String(pid)])),
  kill: (row, signal) => bsd.row(row.pid)?.startTime === row.startTime && send(row.pid, signal),
};

/** Windows tells nothing cheaply; `taskkill /T` walks the tree there. */
const none: ProcessTable = {
  everyMs: undefined,
  list: () => [],
  carries: () => false,
  folder: () => undefined,
  row: () => undefined,
  kill: () => false,
};

export function processTable(platform: NodeJS.Platform): ProcessTable {
  if (platform === 'linux') return linux;
  return platform === 'win32' ? none : bsd;
}

/**
 * When the process began, in the platform's own words; undefined: it is gone, or the platform does not tell.
 * Trap: in a container whose first process waits for nobody, what was killed stays in the table as a zombie.
 */
export function startTimeOf(pid: number, platform: NodeJS.Platform): string | undefined {
  const row = processTable(platform).row(pid);
  return row?.zombie ? undefined : row?.startTime;
}
