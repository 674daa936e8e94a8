/** A token endpoint on loopback that answers what it is told and keeps what it was sent, and plans made from inputs as people write them. */
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { anthropic } from '../../src/clouds/anthropic/index.ts';
import { azure } from '../../src/clouds/azure/index.ts';
import type { Cloud, CloudAsk, CloudPlan } from '../../src/clouds/cloud.ts';
import { gateway } from '../../src/clouds/gateway/index.ts';
import { openai } from '../../src/clouds/openai/index.ts';
import { staticKey } from '../../src/clouds/static-key/index.ts';
import type { RunContext } from '../../src/core/context.ts';
import { type Fault, KeylessError } from '../../src/core/errors.ts';
import type { Claims, IdentityToken } from '../../src/core/identity.ts';
import { Inputs } from '../../src/core/inputs.ts';
import { Secret } from '../../src/core/secret.ts';
import { SHARED_INPUTS } from '../../src/core/shared-inputs.ts';
import { LiveHttp } from '../../src/host/http.ts';
import { FakeHost, type FakeHostOptions } from '../fakes/fake-host.ts';

const CONTEXT: RunContext = {
  platform: 'github',
  dependabot: false,
  runner: 'hosted',
  workspace: '/work',
  debug: false,
};

const JWT_INPUTS = ['jwt-token', 'jwt-audience'].map(
  (name) => ({ name, type: 'text', group: 'Identity', about: '' }) as const,
);

export interface Tried {
  readonly plan: CloudPlan | undefined;
  readonly faults: readonly Fault[];
}

/** Inputs as people write them. */
export function inputsOf(values: Record<string, string>, ...further: readonly Cloud[]): Inputs {
  const raw = new Map(Object.entries(values).map(([name, value]) => [name, { value, from: 'input' }]));
  const specs = [...new Set([anthropic, azure, openai, gateway, staticKey, ...further])].flatMap(
    ({ inputs }) => inputs,
  );
  return new Inputs([...SHARED_INPUTS, ...JWT_INPUTS, ...specs], raw);
}

export function tryPlan(cloud: Cloud, values: Record<string, string>, ask: Partial<CloudAsk> = {}): Tried {
  const inputs = inputsOf(values, cloud);
  const plan = cloud.plan(inputs, {
    backend: cloud.offers[0] ?? 'anthropic',
    models: ['claude-x'],
    seconds: 1800,
    context: CONTEXT,
    identity: { id: 'ci-token', lifeSeconds: 300, renews: true },
    env: {},
    ...ask,
  });
  return { plan, faults: inputs.faults };
}

export function planOf(cloud: Cloud, values: Record<string, string>, ask: Partial<CloudAsk> = {}): CloudPlan {
  const { plan, faults } = tryPlan(cloud, values, ask);
  if (!plan || faults.length > 0) throw new Error(`no plan: ${JSON.stringify(faults)}`);
  return plan;
}

export function saidOf(plan: CloudPlan, title: string): string | undefined {
  return plan.says.find((line) => line.title === title)?.value;
}

/** FakeHost's clock stands here. */
export const NOW_SECONDS = Date.UTC(2026, 10, 21) / 1000;
export const DATE = 'Sat, 21 Nov 2026 00:00:00 GMT';

export const CLAIMS: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:octo-org/payments:environment:agent',
  aud: 'https://api.anthropic.com',
  repository: 'octo-org/payments',
  iat: NOW_SECONDS,
  exp: NOW_SECONDS + 300,
};

/** Identity tokens that differ in text and `jti` each time. */
export class Mint {
  count = 0;
  readonly #claims: Claims;

  constructor(claims: Claims = {}) {
    this.#claims = claims;
  }

  readonly next = async (): Promise<IdentityToken> => {
    this.count += 1;
    return {
      token: new Secret('identity token', `head.payload${this.count}.signature`),
      claims: { ...CLAIMS, jti: `id-${this.count}`, ...this.#claims },
      trust: 'ci-endpoint',
      says: 'test',
    };
  };
}

export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers?: Record<string, string>;
  /** Breaks the connection instead of answering. */
  readonly drop?: boolean;
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return { status, body: JSON.stringify(body), headers };
}

export interface Sent {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

type Answer = (sent: Sent, at: number) => Reply | Promise<Reply>;

/** Answers the replies in order, the last one for ever. */
export class JsonEndpoint {
  readonly sent: Sent[] = [];
  readonly #server: Server;
  #answer: Answer = () => json(500, {});

  constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', async () => {
        const { method, url: path, headers } = request;
        const sent = { method, path, headers, body: Buffer.concat(chunks).toString() };
        this.sent.push(sent);
        const reply = await this.#answer(sent, this.sent.length);
        if (reply.drop) return request.socket.destroy();
        response.writeHead(reply.status, { date: DATE, 'content-type': 'application/json', ...reply.headers });
        response.end(reply.body);
      });
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  answer(...replies: readonly Reply[]): void {
    this.answerWith((_, at) => replies[Math.min(at, replies.length) - 1] ?? json(500, {}));
  }

  answerWith(answer: Answer): void {
    this.#answer = answer;
    this.sent.length = 0;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** A fake host whose requests go over real connections. */
export function liveHost(options: FakeHostOptions = {}): FakeHost {
  const http = new LiveHttp({
    env: {},
    nodeVersion: '24.21.0',
    cancelled: new AbortController().signal,
    cancellation: () => new Error('cancelled'),
  });
  return new FakeHost({ answer: (request) => http.request(request), ...options });
}

export async function failure(promise: Promise<unknown>): Promise<KeylessError> {
  try {
    await promise;
  } catch (thrown) {
    if (thrown instanceof KeylessError) return thrown;
    throw thrown;
  }
  throw new Error('it succeeded');
}

/** Every text of an error, as it could reach a log. */
export function textOf(error: KeylessError): string {
  return [error.message, error.likely, error.fix, JSON.stringify(error.facts), error.stack].join('\n');
}
