/**
 * Listening sockets in another network namespace, answered in this process: a program started over there opens them and hands
 * them to us, so that no forwarder stands between the agent and our servers.
 *
 * In: the words that lead into that network → out: ports that listen there. Talks to no host.
 * Traps: a socket belongs to the namespace it was opened in, whoever holds it; sudo lets through the first three descriptors
 * only, so the channel is standard input; the program over there must close its copy, or it would take connections itself.
 * Spec: https://nodejs.org/api/child_process.html#subprocesssendmessage-sendhandle-options-callback
 */
import { spawn } from 'node:child_process';
import type { Server, Socket } from 'node:net';
import type { Outpost } from '../core/host.ts';

const LONGEST_START_MS = 5000;

/** Runs over there; it holds no secret and ends with our channel. */
const PROGRAM = `const net=require('node:net');
process.on('message',(port)=>{const s=net.createServer().once('error',(e)=>process.send({port,fault:e.code}));
s.listen(port,'127.0.0.1',()=>process.send({port:s.address().port,asked:port},s,()=>s.close()))});
process.on('disconnect',()=>process.exit(0));process.send({pid:process.pid})`;

interface Said {
  readonly pid?: number;
  readonly port?: number;
  readonly asked?: number;
  readonly fault?: string;
}

/** @throws when the words lead nowhere; the message holds what was said */
export async function openOutpost(words: readonly string[]): Promise<Outpost> {
  const node = ['/usr/bin/env', 'NODE_CHANNEL_FD=0', 'NODE_CHANNEL_SERIALIZATION_MODE=json', process.execPath];
  const [file, ...args] = [...words, ...node, '-e', PROGRAM];
  const child = spawn(file!, args, { cwd: '/', env: {}, stdio: ['ipc', 'ignore', 'pipe'] });
  let said = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    said = (said + bytes.toString('utf8')).slice(-500);
  });
  const servers = new Map<number, Server>();
  const waiting = new Map<number, { resolve(): void; reject(error: Error): void; take(socket: Socket): void }>();
  const pid = await new Promise<number>((resolve, reject) => {
    const fail = (): void => reject(new Error(`no network of its own: ${said.trim() || 'it cannot be started'}`));
    const alarm = setTimeout(() => {
      child.kill('SIGKILL');
      fail();
    }, LONGEST_START_MS);
    child.once('error', fail);
    child.once('close', () => {
      clearTimeout(alarm);
      fail();
      for (const { reject: refuse } of waiting.values()) refuse(new Error('the network of its own is gone'));
    });
    child.on('message', (message, handle) => {
      const { pid: there, port, asked, fault } = message as Said;
      if (there !== undefined) {
        clearTimeout(alarm);
        resolve(there);
        return;
      }
      const key = asked ?? port ?? -1;
      const wait = waiting.get(key);
      waiting.delete(key);
      if (fault !== undefined || !handle) return wait?.reject(new Error(`port ${key}: ${fault ?? 'not handed over'}`));
      const server = handle as Server;
      servers.set(key, server);
      // A client may end its half and still read the answer.
      (server as Server & { allowHalfOpen: boolean }).allowHalfOpen = true;
      server.on('connection', (socket) => wait?.take(socket));
      server.unref();
      wait?.resolve();
    });
  });
  child.unref();
  child.channel?.unref();
  (child.stderr as Socket | null)?.unref();
  return {
    pid,
    listen: (port, take) =>
      new Promise<void>((resolve, reject) => {
        waiting.set(port, { resolve, reject, take });
        child.channel?.ref();
        child.send(port);
      }).finally(() => child.channel?.unref()),
    close: () => {
      for (const server of servers.values()) server.close();
      if (child.connected) child.disconnect();
    },
  };
}
