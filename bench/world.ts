/**
 * The emulated outside world in a process of its own, so that its work does not slow what is measured more than a server would.
 * In: options by message · out: by message where it is and what a runner's step would see. Hosts: 127.0.0.1 only.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCertificates } from '../__tests__/fakes/certificates.ts';
import { startWorld, toolsScript } from '../src/emulators/index.ts';

export interface WorldOrder {
  readonly tls: boolean;
  readonly roundTripMs?: number;
  /** Google Cloud, Azure, Anthropic and OpenAI as well. */
  readonly clouds?: boolean;
  /** What takes a stored key, for agents without an exchange; the model answers at once. */
  readonly agents?: boolean;
}

export interface Place {
  /** What a GitHub runner gives the step; no endpoint variables. */
  readonly env: Readonly<Record<string, string>>;
  readonly roleArn: string;
  readonly region: string;
  readonly stsUrl: string;
  readonly bedrockUrl: string;
  /** By cloud: the inputs that lead there. Empty unless asked for. */
  readonly inputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Started extends Place {
  /** Everything minted so far, for leak checks. */
  secrets(): Promise<string[]>;
  /** What was asked since the last call, as `service method path`. */
  requests(): Promise<string[]>;
  close(): void;
}

type Question = 'secrets' | 'requests';

const ENDPOINTS = /^(AWS_|ANTHROPIC_)/;

/** Starts a world and waits until it listens. */
export async function startAway(order: WorldOrder): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-world-'));
  const child = fork(fileURLToPath(import.meta.url), ['--serve'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  child.send({ ...order, folder });
  const place = await answer<Place>(child);
  const ask = (question: Question): Promise<string[]> => {
    const list = answer<string[]>(child);
    child.send(question);
    return list;
  };
  return {
    ...place,
    secrets: () => ask('secrets'),
    requests: () => ask('requests'),
    close: () => {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function answer<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (status: number | null): void => reject(new Error(`the emulators ended with ${status}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as T);
    });
  });
}

async function serve(order: WorldOrder & { readonly folder: string }): Promise<void> {
  const tls = order.tls ? makeCertificates() : undefined;
  const world = await startWorld({
    ...(tls && { tls }),
    ...(order.roundTripMs !== undefined && { roundTripMs: order.roundTripMs }),
    ...(order.clouds && { google: true, azure: true, anthropic: true, openai: true }),
    ...(order.agents && { gateway: true }),
    model: order.agents
      ? toolsScript([], () => 'Done.')
      : toolsScript(
          [{ tool: 'Read', input: { file_path: 'README.md' }, says: 'I read the file first.' }],
          () => 'Done.',
        ),
  });
  const env: Record<string, string> = Object.fromEntries(
    Object.entries(world.env).filter(([name]) => !ENDPOINTS.test(name)),
  );
  if (tls) {
    env.NODE_EXTRA_CA_CERTS = join(order.folder, 'ca.pem');
    writeFileSync(env.NODE_EXTRA_CA_CERTS, tls.ca);
  }
  let told = 0;
  const requests = (): string[] => {
    const from = told;
    told = world.requests.length;
    return world.requests.slice(from).map(({ service, method, path }) => `${service} ${method} ${path}`);
  };
  process.on('message', (question: Question) => process.send?.(question === 'secrets' ? world.secrets() : requests()));
  const { roleArn, region, google, azure, anthropic, openai } = world;
  const inputs: Record<string, Readonly<Record<string, string>>> = Object.fromEntries(
    Object.entries({ google, azure, anthropic, openai }).flatMap(([name, one]) => (one ? [[name, one.inputs]] : [])),
  );
  const { gateway } = world;
  if (gateway) inputs.gateway = { 'base-url': gateway.baseUrl, 'api-key': gateway.apiKey };
  process.send?.({
    env,
    roleArn,
    region,
    stsUrl: world.sts.url,
    bedrockUrl: world.bedrock.url,
    inputs,
  } satisfies Place);
}

if (process.argv[2] === '--serve') {
  process.once('message', (order) => void serve(order as WorldOrder & { folder: string }));
  process.once('disconnect', () => process.exit());
}
