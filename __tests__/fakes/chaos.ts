/**
 * The journeys of the chaos test: every endpoint of every exchange × every way it can misbehave, from inputs to verdict, with the real
 * host. In: nothing · out: how each ended, by name. Hosts: 127.0.0.1 only.
 *
 * Its clock and that of the emulators run ten times as fast, and its time limits are as much shorter, so that a minute of waiting
 * takes six seconds. The AWS SDK keeps time by itself, so its endpoint is asked at the true speed.
 * Trap: runs in a process of its own, for SDKs tell errors apart by class, and a test runner has classes of its own.
 */
import type { Credential } from '../../src/core/credential.ts';
import type { Host, HttpRequest } from '../../src/core/host.ts';
import { CHAOS, type ChaosName, SKEWS, startWorld, type World } from '../../src/emulators/index.ts';
import { startJwks } from '../../src/emulators/jwks.ts';
import { conduct } from '../../src/flow/conduct.ts';
import { quietGithub } from '../../src/flow/door.ts';
import { readShellInputs } from '../../src/flow/read-inputs.ts';
import { createHost } from '../../src/host/index.ts';
import { flags, leadTo } from './clouds.ts';
import { formsOf } from './encodings.ts';
import { WITH } from './runner.ts';

const ALWAYS = Number.POSITIVE_INFINITY;
const BEGAN = Date.now();
const fastClock = (faster: number) => (): number => BEGAN + (Date.now() - BEGAN) * faster;

/** An endpoint in a world of its own. */
interface Endpoint {
  readonly faster: number;
  readonly inputs: () => Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** Misbehaves at the coming requests. */
  readonly chaos: (fault: ChaosName, times: number) => void;
  /** The clock of the endpoint itself; undefined: it has none that matters. */
  readonly skew?: (name: keyof typeof SKEWS) => void;
  readonly issuer: Pick<World['issuer'], 'rotate'> & { readonly skew: (name: keyof typeof SKEWS) => void };
  readonly calm: () => void;
  readonly secrets: () => readonly string[];
  readonly close: () => Promise<void>;
}

export const CLOUDS = ['AWS STS', 'Google STS', 'IAM Credentials', 'Entra', 'Anthropic', 'OpenAI'] as const;
export type Name = (typeof CLOUDS)[number] | 'JWKS';

async function startEndpoint(name: Name): Promise<Endpoint> {
  if (name === 'JWKS') return startKeys();
  const faster = name === 'AWS STS' ? 1 : 10;
  const world = await startWorld({
    google: true,
    azure: true,
    anthropic: true,
    openai: true,
    clock: fastClock(faster),
  });
  const { google, azure, anthropic, openai, sts, issuer } = world;
  const account = { 'service-account': google.serviceAccount };
  const [faults, inputs] = {
    'AWS STS': [sts.faults, WITH],
    'Google STS': [google.sts.faults, leadTo('google', world)],
    'IAM Credentials': [google.iamCredentials.faults, { ...leadTo('google', world), ...account }],
    Entra: [azure.authority.faults, leadTo('azure', world)],
    Anthropic: [anthropic.faults, leadTo('anthropic', world)],
    OpenAI: [openai.faults, leadTo('openai', world)],
  }[name] as [(typeof google.sts)['faults'], Record<string, string>];
  return {
    faster,
    inputs: () => inputs,
    env: world.env,
    chaos: (fault, times) => faults.add(CHAOS[fault], times),
    ...(name !== 'AWS STS' && { skew: (way) => faults.add(SKEWS[way], ALWAYS) }),
    issuer: { rotate: issuer.rotate, skew: (way) => issuer.faults.add(SKEWS[way], ALWAYS) },
    calm: () => {
      faults.clear();
      issuer.faults.clear();
    },
    secrets: () => world.secrets(),
    close: () => world.close(),
  };
}

/** The keys a supplied JWT is checked with; the JWT is for a gateway, which is not asked before there is an agent. */
async function startKeys(): Promise<Endpoint> {
  const clock = fastClock(10);
  const issuer = await startJwks({ clock });
  let skew = 0;
  const minted = (): string => {
    const iat = Math.floor(clock() / 1000) + skew;
    return issuer.mint({ iat, nbf: iat, exp: iat + 3600 });
  };
  return {
    faster: 10,
    inputs: () => ({
      'base-url': 'https://llm-gateway.example.com',
      'jwt-audience': 'gateway',
      'jwt-issuer': issuer.issuer,
      'jwt-token': minted(),
    }),
    env: {},
    chaos: (fault, times) => issuer.faults.add(CHAOS[fault], times),
    issuer: {
      rotate: issuer.rotate,
      skew: (way) => {
        skew = SKEWS[way].seconds;
      },
    },
    calm: () => {
      issuer.faults.clear();
      skew = 0;
    },
    secrets: () => issuer.secrets(),
    close: () => issuer.close(),
  };
}

export interface Ended {
  /** `ok`, or the exit status and the code of the error. */
  readonly verdict: string;
  /** By the clock of the endpoint. */
  readonly seconds: number;
  /** Secrets that are to be read in anything that was said. */
  readonly leaks: readonly string[];
}

/** One journey up to the credential. */
async function exchange(endpoint: Endpoint): Promise<Ended> {
  const { faster } = endpoint;
  const clock = fastClock(faster);
  const said: string[] = [];
  const listen = { write: (bytes: string | Uint8Array) => said.push(Buffer.from(bytes).toString('utf8')) };
  const streams = { log: 'stdout', stdout: listen, stderr: listen, verbose: true, ownProcess: false } as const;
  const env = { ...endpoint.env, PATH: process.env.PATH, HOME: process.env.HOME };
  const live = createHost({ ...streams, platform: quietGithub, env, cwd: import.meta.dirname });
  const limit = ({ timeoutMs }: HttpRequest) => (timeoutMs === undefined ? {} : { timeoutMs: timeoutMs / faster });
  const host: Host = {
    ...live,
    now: clock,
    sleep: (ms) => live.sleep(ms / faster),
    http: {
      request: (request) => live.http.request({ ...request, ...limit(request) }),
      warm: (url) => live.http.warm(url),
      agent: (url) => live.http.agent(url),
      close: () => live.http.close(),
    },
  };
  const from = clock();
  let credential: Credential | undefined;
  const use = async (_plan: unknown, given: Credential): Promise<void> => {
    credential = given;
  };
  try {
    const { inputs } = readShellInputs(flags(endpoint.inputs()), []);
    const { report, exit } = await conduct({ command: 'exec', inputs, platform: quietGithub, host }, use, false);
    const text = [...said, JSON.stringify(report)].join('\n');
    return {
      verdict: report.error ? `${exit} ${report.error.code}` : credential ? 'ok' : 'neither',
      seconds: (clock() - from) / 1000,
      leaks: formsOf(endpoint.secrets()).flatMap(({ form, says }) => (text.includes(form) ? [says] : [])),
    };
  } finally {
    live.close();
  }
}

/**
 * The issuer's clock five minutes off, the endpoint's clock five minutes off, and new keys: beside the old ones, in their place, and
 * in use before they are published.
 */
export type Change =
  | 'issuer ahead'
  | 'issuer behind'
  | 'endpoint ahead'
  | 'endpoint behind'
  | 'keys added'
  | 'keys replaced'
  | 'keys not published';

export const NAMES: readonly Name[] = [...CLOUDS, 'JWKS'];
export const FAULTS = Object.keys(CHAOS) as ChaosName[];
export const BOTH = [ALWAYS, 1];
const ended = new Map<string, Ended>();
/** Under which name a journey's end is told. */
export const key = (name: Name, what: string, times?: number): string => `${name}, ${what}, ${times}`;

/** Asks one endpoint, one journey after the other. */
async function play(name: Name, faults: readonly ChaosName[], often: readonly number[]): Promise<void> {
  const endpoint = await startEndpoint(name);
  try {
    for (const fault of faults) {
      for (const times of often) {
        endpoint.chaos(fault, times);
        ended.set(key(name, fault, times), await exchange(endpoint));
        endpoint.calm();
      }
    }
  } finally {
    await endpoint.close();
  }
}

async function playChanges(name: Name): Promise<void> {
  const endpoint = await startEndpoint(name);
  const changes: Readonly<Record<Change, () => unknown>> = {
    'issuer ahead': () => endpoint.issuer.skew('ahead'),
    'issuer behind': () => endpoint.issuer.skew('behind'),
    'endpoint ahead': () => endpoint.skew?.('ahead'),
    'endpoint behind': () => endpoint.skew?.('behind'),
    'keys added': () => endpoint.issuer.rotate(),
    'keys replaced': () => endpoint.issuer.rotate({ old: false }),
    'keys not published': () => endpoint.issuer.rotate({ listed: false }),
  };
  try {
    for (const [change, act] of Object.entries(changes)) {
      await act();
      ended.set(key(name, change), await exchange(endpoint));
      endpoint.calm();
    }
  } finally {
    await endpoint.close();
  }
}

/** All of them at once: each waits most of the time, and none for another. */
export async function playAll(): Promise<Readonly<Record<string, Ended>>> {
  const [patient, ...others] = FAULTS;
  const slow = BOTH.map((times) => play('AWS STS', [patient!], [times]));
  const rest = NAMES.flatMap((name) => [play(name, name === 'AWS STS' ? others : FAULTS, BOTH), playChanges(name)]);
  await Promise.all([...slow, ...rest]);
  return Object.fromEntries(ended);
}
