import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { containment } from '../../src/process/containment.ts';
import { processTable } from '../../src/process/proc.ts';
import { supervise } from '../../src/process/supervise.ts';
import { SpawningHost } from '../fakes/spawning-host.ts';

const PATH = '/usr/bin:/bin';
const dir = mkdtempSync(join(tmpdir(), 'supervise-'));
const hosts: SpawningHost[] = [];
let files = 0;

function world(hidden: readonly string[] = []): SpawningHost {
  const host = new SpawningHost({ env: { CI: 'true' } }, hidden);
  hosts.push(host);
  return host;
}

/** Without `unshare` there is no namespace: group and hunt. */
const WITHOUT_NAMESPACE = ['/unshare'];

function newFile(): string {
  return join(dir, `file-${++files}`);
}

async function run(
  host: SpawningHost,
  script: string,
  options: { timeoutSeconds?: number; graceSeconds?: number } = {},
) {
  let out = '';
  const watched = await supervise(
    host,
    { file: '/bin/bash', args: ['-c', script], env: { PATH }, cwd: dir },
    {
      timeoutSeconds: 20,
      ...options,
      onStdout: (bytes) => {
        out += bytes.toString();
      },
      onStderr: () => undefined,
    },
  );
  return { ...watched, out };
}

function isAlive(pidFile: string): boolean {
  const row = processTable('linux').row(Number(readFileSync(pidFile, 'utf8')));
  return row !== undefined && !row.zombie;
}

afterEach(() => {
  for (const host of hosts.splice(0)) host.dispose();
});
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));

const MODES: [string, readonly string[]][] = [
  ['as the machine allows', []],
  ['without a namespace', WITHOUT_NAMESPACE],
];

describe.each(MODES)('a supervised child, held %s', (_name, hidden) => {
  it('gives its exit status and all of its output', async () => {
    const done = await run(world(hidden), 'echo one; echo two; exit 7');
    expect(done).toMatchObject({
      exit: { code: 7 },
      out: 'one\ntwo\n',
      timedOut: false,
      cancelled: undefined,
      survivors: [],
    });
  });

  it('may end by itself within the grace after SIGINT', async () => {
    const done = await run(world(hidden), "trap 'echo last; exit 5' INT; for i in {1..200}; do sleep 0.05; done", {
      timeoutSeconds: 0.3,
      graceSeconds: 5,
    });
    expect(done).toMatchObject({ timedOut: true, exit: { code: 5 }, out: 'last\n' });
  });

  it('is killed when it ignores every gentle signal', async () => {
    const began = performance.now();
    const done = await run(world(hidden), "trap '' INT TERM; while :; do sleep 0.1; done", {
      timeoutSeconds: 0.2,
      graceSeconds: 1,
    });
    expect(done).toMatchObject({ timedOut: true, exit: { signal: 'SIGKILL' } });
    expect(performance.now() - began).toBeLessThan(4000);
  });

  it('leaves no child that went into a session of its own', async () => {
    const pid = newFile();
    const done = await run(
      world(hidden),
      `setsid sh -c 'echo $$ > ${pid}; exec sleep 60' & while [ ! -s ${pid} ]; do sleep 0.02; done; exit 0`,
    );
    expect(done.exit.code).toBe(0);
    // In a namespace the process wrote the id it has there; what counts is that no such sleep is left.
    if (done.containment === 'process-group') {
      expect(done.survivors).toEqual([`sleep (${readFileSync(pid, 'utf8').trim()})`]);
      expect(isAlive(pid)).toBe(false);
    } else {
      expect(done.survivors).toEqual([]);
    }
  });

  it('leaves no child that removed its environment, its session and its parent', async () => {
    const [sign, go] = [newFile(), newFile()];
    const escaping = `( setsid env -i PATH=${PATH} bash -c 'echo x > ${go}; while sleep 0.1; do echo alive >> ${sign}; done' >/dev/null 2>&1 & )`;
    await run(world(hidden), `${escaping}; while [ ! -s ${go} ]; do sleep 0.02; done; sleep 0.7`);
    const before = readFileSync(sign, 'utf8').length;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(before).toBeGreaterThan(0);
    expect(readFileSync(sign, 'utf8').length).toBe(before);
  });

  it('does not keep us waiting when a survivor holds its output open', async () => {
    const began = performance.now();
    const done = await run(world(hidden), 'setsid sleep 30 & sleep 0.3; echo done');
    expect(done.out).toBe('done\n');
    expect(performance.now() - began).toBeLessThan(4000);
  });

  it('is recorded as a lease with its start time', async () => {
    const host = world(hidden);
    await run(host, 'exit 0');
    expect(host.leases).toEqual([
      { kind: 'process', pid: expect.any(Number), startTime: expect.stringMatching(/^\d+$/) },
    ]);
  });

  it('is held back while its output is still being handled', async () => {
    const host = world(hidden);
    let bytesSeen = 0;
    let inWork = 0;
    let most = 0;
    await supervise(
      host,
      { file: '/bin/sh', args: ['-c', 'head -c 20000000 /dev/zero'], env: { PATH }, cwd: dir },
      {
        timeoutSeconds: 30,
        onStdout: async (bytes) => {
          most = Math.max(most, ++inWork);
          bytesSeen += bytes.length;
          await new Promise((resolve) => setImmediate(resolve));
          inWork--;
        },
        onStderr: () => undefined,
      },
    );
    expect(bytesSeen).toBe(20_000_000);
    expect(most).toBe(1);
  });

  it('is ended, and the fault told, when its output cannot be handled', async () => {
    const began = performance.now();
    const watched = supervise(
      world(hidden),
      { file: '/bin/sh', args: ['-c', 'while :; do echo x; sleep 0.05; done'], env: { PATH }, cwd: dir },
      {
        timeoutSeconds: 30,
        onStdout: () => {
          throw new Error('no space left');
        },
        onStderr: () => undefined,
      },
    );
    await expect(watched).rejects.toThrow('no space left');
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('supervise', () => {
  it('is ended within five seconds of a cancel, whatever it ignores', async () => {
    const host = world(WITHOUT_NAMESPACE);
    setTimeout(() => host.abort.abort('SIGINT'), 200);
    const began = performance.now();
    const done = await run(host, "trap '' INT TERM; while :; do sleep 0.1; done");
    expect(done).toMatchObject({ cancelled: 'SIGINT', timedOut: false, exit: { signal: 'SIGKILL' } });
    expect(performance.now() - began).toBeLessThan(5200);
  });

  it('says which file could not be started', async () => {
    const watched = supervise(
      world(WITHOUT_NAMESPACE),
      { file: '/nonexistent/agent', args: [], env: {}, cwd: dir },
      { timeoutSeconds: 5, onStdout: () => undefined, onStderr: () => undefined },
    );
    await expect(watched).rejects.toMatchObject({
      code: 'agent-unavailable',
      message: 'The agent could not be started (ENOENT).',
    });
  });

  it('starts nothing when the run is cancelled already', async () => {
    const host = world(WITHOUT_NAMESPACE);
    host.abort.abort('SIGTERM');
    const done = await run(host, `touch ${join(dir, 'started')}`);
    expect(done).toMatchObject({ cancelled: 'SIGTERM', exit: { code: undefined, signal: undefined } });
    expect(existsSync(join(dir, 'started'))).toBe(false);
  });

  it('hides our own process from the child where a namespace is given', async () => {
    const host = world();
    const kind = await containment(host);
    const done = await run(host, `if [ -e /proc/${process.pid}/environ ]; then echo seen; else echo hidden; fi`);
    expect(done.out.trim()).toBe(kind === 'pid-namespace' ? 'hidden' : 'seen');
  });

  it('probes the kernel once a host', async () => {
    const host = world();
    await containment(host);
    const probes = host.spawned.length;
    await containment(host);
    expect(host.spawned.length).toBe(probes);
  });
});

describe('a process that ends before its time', () => {
  it.each(MODES)('takes everything with it, at once, %s', async (_, hidden) => {
    const work: (() => void)[] = [];
    let released = 0;
    const atExit = (one: () => void): (() => void) => {
      work.push(one);
      return () => void released++;
    };
    const host = Object.assign(world(hidden), { atExit });
    const pid = newFile();
    const child = `trap '' INT TERM; (trap '' INT TERM; exec setsid sleep 60) & echo $! > ${pid}.new; mv ${pid}.new ${pid}; wait`;
    const running = run(host, child);
    while (!existsSync(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 100));
    for (const one of work) one();
    await running;
    expect(work).toHaveLength(1);
    expect(released).toBe(1);
    if (hidden.length > 0) expect(isAlive(pid)).toBe(false);
  });
});
