/**
 * What keeps the agent away is not believed, it is tried: a small program of ours goes the agent's way and reaches for what the
 * agent must not have.
 *
 * In: what to reach for → out: what it got hold of. The judge sits here, outside.
 * Trap: a probe that could not run has proved nothing.
 */
import { createServer } from 'node:net';
import type { SpawnOrder } from '../../core/host.ts';

/** What the program over there is told; no secret but the bait, which is made for it. */
export interface Reach {
  /** Our own process, as this machine counts, and when it began: in a namespace the number may be somebody else's. */
  readonly pid: number;
  readonly began: string;
  /** A file of ours it must not be able to read. */
  readonly bait: string;
  /** A folder it must be able to read, and one it must be able to write to. */
  readonly workspace: string;
  /** A port of this machine's loopback that it was not given. */
  readonly port: number;
}

/** What it found. */
export interface Found {
  readonly uid: number;
  readonly gid: number;
  readonly groups: readonly number[];
  readonly noNewPrivileges: boolean;
  readonly capabilities: boolean;
  /** `environ`, `mem` … of our process, `bait`, `signal`. */
  readonly got: readonly string[];
  /** It leads there, and it may be read already. */
  readonly workspace: boolean;
  readonly listed: boolean;
  /** Addresses that answered. */
  readonly answered: readonly string[];
  readonly interfaces: readonly string[];
}

/** Where clouds tell a machine its own credentials. */
const METADATA = ['169.254.169.254', '169.254.170.2', '168.63.129.16', 'fd00:ec2::254'];
const CONNECT_MS = 150;

const PROGRAM = `const fs=require('node:fs'),net=require('node:net'),a=JSON.parse(process.argv[1]);
const can=(f)=>{try{f();return true}catch{return false}};const got=[];
let other=false;try{const t=fs.readFileSync('/proc/'+a.pid+'/stat','latin1');other=t.slice(t.lastIndexOf(')')+2).split(' ')[19]!==a.began}catch{}
if(!other)for(const n of ['environ','mem','maps','fd'])if(can(()=>n==='fd'?fs.readdirSync('/proc/'+a.pid+'/fd'):fs.readSync(fs.openSync('/proc/'+a.pid+'/'+n),Buffer.alloc(1))))got.push(n);
if(!other&&can(()=>process.kill(a.pid,0)))got.push('signal');
if(can(()=>fs.readFileSync(a.bait)))got.push('bait');
const status=fs.readFileSync('/proc/self/status','utf8'),field=(n)=>(new RegExp('^'+n+':\\\\s*(.*)$','m').exec(status)||[])[1]||'';
const knock=(host,port)=>new Promise((r)=>{const s=net.connect({host,port});const end=(v)=>{s.destroy();r(v)};
s.setTimeout(${CONNECT_MS},()=>end()).on('connect',()=>end(host)).on('error',()=>end())});
Promise.all([knock('127.0.0.1',a.port),...${JSON.stringify(METADATA)}.map((h)=>knock(h,80))]).then((answered)=>
process.stdout.write(JSON.stringify({uid:process.getuid(),gid:process.getgid(),groups:process.getgroups(),
noNewPrivileges:field('NoNewPrivs')==='1',capabilities:!/^0+$/.test(field('CapEff'))||!/^0+$/.test(field('CapPrm')),got,
workspace:can(()=>fs.statSync(a.workspace)),listed:can(()=>fs.readdirSync(a.workspace)),answered:answered.filter(Boolean),
interfaces:Object.keys(require('node:os').networkInterfaces())})))`;

/** The order that goes and tries. */
export function attempt(reach: Reach, node: string): SpawnOrder {
  return { file: node, args: ['-e', PROGRAM, JSON.stringify(reach)], env: {}, cwd: reach.workspace };
}

export function parseFound(text: string): Found | undefined {
  try {
    return JSON.parse(text) as Found;
  } catch {
    return undefined;
  }
}

export interface Claims {
  /** The workspace will not be handed over, so it must be readable as it is. */
  readonly asItIs: boolean;
  readonly otherUser: boolean;
  readonly ownNetwork: boolean;
  /** The machine's own credentials are out of reach. */
  readonly noMetadata: boolean;
}

/** Where it was told, or could have been, who this machine is. */
export function metadataOf({ answered }: Found): string[] {
  return answered.filter((address) => METADATA.includes(address));
}

/** What was claimed and does not hold; empty: all of it does. */
export function refuted(found: Found, claims: Claims, me: number): string[] {
  const clouds = metadataOf(found);
  const groups = found.groups.filter((group) => group !== found.gid && group !== 65534);
  const faults = [
    found.got.length > 0 && `it reaches ours: ${found.got.join(', ')}`,
    !found.noNewPrivileges && 'it may gain privileges',
    found.capabilities && 'it has capabilities',
    !(claims.asItIs ? found.listed : found.workspace) && 'it cannot read the workspace',
    claims.otherUser && found.uid === me && 'it is the same user',
    claims.otherUser && groups.length > 0 && `it is in groups ${groups.join(', ')}`,
    claims.ownNetwork && found.answered.length > 0 && `it reaches ${found.answered.join(', ')}`,
    claims.noMetadata && clouds.length > 0 && `cloud metadata answers at ${clouds.join(', ')}`,
    claims.ownNetwork && found.interfaces.some((name) => name !== 'lo') && 'it has a network interface',
  ];
  return faults.filter((fault) => fault !== false);
}

/** A port of this machine that takes connections and says nothing. */
export async function listenSilently(): Promise<{ readonly port: number; close(): void }> {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  return { port: (server.address() as { port: number }).port, close: () => void server.close() };
}
