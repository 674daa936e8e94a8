/**
 * Starts a child process. In: an order, environment whole · out: its pipes and how it ended.
 * Trap: `close` comes after the pipes are closed, which a grandchild may hold open; whoever waits must end the group first.
 * https://nodejs.org/api/child_process.html
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { PassThrough, type Readable } from 'node:stream';
import type { Child, SpawnOrder } from '../core/host.ts';
import type { Exit } from '../core/launch.ts';

/** Starts what the order says; a fault of the start (ENOENT …) comes through `exit`. */
export function spawnChild(order: SpawnOrder, platform: NodeJS.Platform): Child {
  const group = order.group === true && platform !== 'win32';
  const child = spawn(order.file, order.args, {
    cwd: order.cwd,
    env: { ...order.env },
    detached: group,
    windowsHide: true,
    stdio: [stdinOf(order), 'pipe', 'pipe'],
  });
  if (child.stdin) {
    // A child that does not read its input to the end is no fault of ours.
    child.stdin.on('error', () => {});
    child.stdin.end(order.stdin);
  }
  const exit = exitOf(child);
  // Whoever awaits it is told; nobody awaiting must not end the process.
  exit.catch(() => {});
  return {
    pid: child.pid ?? -1,
    stdin: child.stdin,
    stdout: child.stdout ?? emptyPipe(),
    stderr: child.stderr ?? emptyPipe(),
    exit,
    ended: endOf(child),
    kill: (signal) => signalTo(child, signal, group),
  };
}

function stdinOf(order: SpawnOrder): 'pipe' | 'inherit' | 'ignore' {
  if (order.stdin !== undefined) return 'pipe';
  return order.inheritStdin && !process.stdin.isTTY ? 'inherit' : 'ignore';
}

/** The process itself, whoever may still hold its pipes open. Never settles for one that could not start: `exit` tells that. */
function endOf(child: ChildProcess): Promise<Exit> {
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => resolve({ code: code ?? undefined, signal: signal ?? undefined }));
  });
}

function exitOf(child: ChildProcess): Promise<Exit> {
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      if (child.pid === undefined) reject(error);
    });
    child.on('close', (code, signal) => resolve({ code: code ?? undefined, signal: signal ?? undefined }));
  });
}

function signalTo(child: ChildProcess, signal: NodeJS.Signals, group: boolean): boolean {
  if (child.pid === undefined) return false;
  if (!group) return child.kill(signal);
  try {
    // The group outlives its first process while any member is left.
    return process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}

function emptyPipe(): Readable {
  return new PassThrough().end();
}
