/**
 * A process of ours elsewhere: in another network namespace, so that sockets which listen over there are answered here and no
 * forwarder stands between the agent and our servers; and beside the agent's user, so that nothing of that user outlives us.
 *
 * In: the words that lead there → out: ports that listen there, signals to the agent's user. Talks to no host.
 * Traps: a socket belongs to the namespace it was opened in, whoever holds it; sudo lets through the first three descriptors
 * only, so the channel is standard input; the program over there must close its copy, or it would take connections itself; whom
 * sudo started we may not signal, and when we are killed outright nobody tells it, so the end of the channel does.
 * Spec: https://nodejs.org/api/child_process.html#subprocesssendmessage-sendhandle-options-callback, POSIX.1-2024 kill() (pid -1)
 */
import { spawn } from 'node:child_process';
import type { Server, Socket } from 'node:net';
import type { Outpost } from '../core/host.ts';
import { END_ALL } from '../process/isolation/ownership.ts';

const LONGEST_START_MS = 15_000;

/** Runs over there; it holds no secret and ends with our channel. */
const PROGRAM = `const net=require('node:net'),{spawn}=require('node:child_process');const uid=+process.argv[1];
const asUser=(script,done)=>spawn('/bin/sh',['-c',script],{uid,gid:uid,cwd:'/',env:{PATH:'/usr/bin:/bin'},stdio:'ignore'}).on('error',done).on('exit',done);
const end=(done)=>uid>0?asUser(${JSON.stringify(END_ALL)},done):done();
process.on('message',({port,signal})=>{
if(signal==='SIGKILL')return end(()=>{});
if(signal)return uid>0&&asUser('kill -'+signal.slice(3)+' -1',()=>{});
const s=net.createServer().once('error',(e)=>process.send({port,fault:e.code}));
s.listen(port,'127.0.0.1',()=>process.send({port:s.address().port,asked:port},s,()=>s.close()))});
process.on('disconnect',()=>end(()=>process.exit(0)));
for(const s of ['SIGHUP','SIGINT','SIGTERM'])process.on(s,()=>{});
process.send({pid:process.pid})`;

interface Said {
  readonly pid?: number;
  readonly port?: number;
  readonly asked?: number;
  readonly fault?: string;
}

/** @throws when the words lead nowhere; the message holds what was said */
export async function openOutpost(words: readonly string[], uid = 0): Promise<Outpost> {
  const node = ['/usr/bin/env', 'NODE_CHANNEL_FD=0', 'NODE_CHANNEL_SERIALIZATION_MODE=json', process.execPath];
  const [file, ...args] = [...words, ...node, '-e', PROGRAM, String(uid)];
  // A group of its own: Ctrl-C in a terminal is for us, who then have time to end in order.
  const child = spawn(file!, args, { cwd: '/', env: {}, stdio: ['ipc', 'ignore', 'pipe'], detached: true });
  let said = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    said = (said + bytes.toString('utf8')).slice(-500);
  });
  const servers = new Map<number, Server>();
  const waiting = new Map<number, { resolve(): void; reject(error: Error): void; take(socket: Socket): void }>();
  const pid = await new Promise<number>((resolve, reject) => {
    const fail = (): void => reject(new Error(said.trim() || 'it cannot be started'));
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
  child.on('error', () => {});
  child.unref();
  child.channel?.unref();
  (child.stderr as Socket | null)?.unref();
  return {
    pid,
    listen: (port, take) =>
      new Promise<void>((resolve, reject) => {
        waiting.set(port, { resolve, reject, take });
        child.channel?.ref();
        child.send({ port });
      }).finally(() => child.channel?.unref()),
    signal: (signal) => void (child.connected && child.send({ signal })),
    close: () => {
      for (const server of servers.values()) server.close();
      if (child.connected) child.disconnect();
    },
  };
}
