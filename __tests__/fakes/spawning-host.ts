/** A FakeHost whose children are real processes, in the shape of the Host's own. */
import { spawn } from 'node:child_process';
import type { Child, SpawnOrder } from '../../src/core/host.ts';
import type { Exit } from '../../src/core/launch.ts';
import { FakeHost, type FakeHostOptions } from './fake-host.ts';

export function realSpawn(order: SpawnOrder): Child {
  const child = spawn(order.file, [...order.args], {
    env: { ...order.env },
    cwd: order.cwd,
    stdio: [order.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    detached: order.group === true,
  });
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(order.stdin);
  const exit = new Promise<Exit>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code: code ?? undefined, signal: signal ?? undefined }));
  });
  exit.catch(() => undefined);
  return {
    pid: child.pid ?? 0,
    stdin: child.stdin,
    stdout: child.stdout!,
    stderr: child.stderr!,
    exit,
    kill: (signal) => {
      if (!child.pid || child.exitCode !== null || child.signalCode !== null) return false;
      try {
        return process.kill(order.group ? -child.pid : child.pid, signal);
      } catch {
        return false;
      }
    },
  };
}

/** @param hidden paths that this world does not have (a tool that is not installed) */
export class SpawningHost extends FakeHost {
  constructor(options: FakeHostOptions = {}, hidden: readonly string[] = []) {
    super({ spawn: realSpawn, ...options });
    const exists = this.files.exists;
    this.files.exists = (path) => !hidden.some((name) => path.endsWith(name)) && exists(path);
  }

  override now(): number {
    return Date.now();
  }

  override random(bytes: number): string {
    return [...crypto.getRandomValues(new Uint8Array(bytes))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
  }
}
