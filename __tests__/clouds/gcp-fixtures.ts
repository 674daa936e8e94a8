/** A plan of Google Cloud from inputs as people write them, and Google's two endpoints on loopback that answer what they are told. */
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CloudAsk, CloudPlan } from '../../src/clouds/cloud.ts';
import { gcp } from '../../src/clouds/gcp/index.ts';
import type { Fault } from '../../src/core/errors.ts';
import type { Claims, IdentityToken } from '../../src/core/identity.ts';
import { Inputs } from '../../src/core/inputs.ts';
import { Secret } from '../../src/core/secret.ts';
import { SHARED_INPUTS } from '../../src/core/shared-inputs.ts';
import { LiveHttp } from '../../src/host/http.ts';
import { FakeHost } from '../fakes/fake-host.ts';
import { CONTEXT } from './aws-fixtures.ts';

export const PROVIDER = 'projects/123456789012/locations/global/workloadIdentityPools/ci-pool/providers/github';
export const ACCOUNT = 'ci-agent@my-project.iam.gserviceaccount.com';
export const SUB = 'repo:octo-org/payments:ref:refs/heads/main';
/** 00:05 of the fake host's day, the end of its identity tokens. */
export const TOKEN_END = Date.UTC(2026, 10, 21, 0, 5);

export interface PlanAsk {
  readonly inputs?: Record<string, string>;
  readonly ask?: Partial<CloudAsk>;
}

/** `''` takes an input of the defaults away. */
export function tryPlan({ inputs = {}, ask = {} }: PlanAsk): { plan: CloudPlan | undefined; faults: readonly Fault[] } {
  const values = { 'workload-identity-provider': PROVIDER, 'project-id': 'my-project', ...inputs };
  const given = Object.entries(values).filter(([, value]) => value !== '');
  const raw = new Map(given.map(([name, value]) => [name, { value, from: 'input' }]));
  const read = new Inputs([...SHARED_INPUTS, ...gcp.inputs], raw);
  const plan = gcp.plan(read, {
    backend: 'vertex',
    models: ['claude-sonnet-4-5@20250929'],
    seconds: 1800,
    context: CONTEXT,
    identity: { lifeSeconds: 300, renews: true },
    env: {},
    ...ask,
  });
  return { plan, faults: read.faults };
}

export function planOf(asked: PlanAsk = {}): CloudPlan {
  const { plan, faults } = tryPlan(asked);
  if (!plan) throw new Error(`no plan: ${JSON.stringify(faults)}`);
  return plan;
}

export function saidOf(plan: CloudPlan, title: string): string | undefined {
  return plan.says.find((line) => line.title === title)?.value;
}

export const CLAIMS: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: SUB,
  aud: `https://iam.googleapis.com/${PROVIDER}`,
  repository: 'octo-org/payments',
  actor: 'someone-not-to-be-named',
  exp: TOKEN_END / 1000,
};

export function token(text = 'aaaa.bbbb.cccc', claims: Claims = CLAIMS): IdentityToken {
  return { token: new Secret('identity token', text), claims, trust: 'ci-endpoint', says: 'test' };
}

export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
  /** Breaks the connection instead of answering. */
  readonly drop?: boolean;
}

export function json(status: number, body: unknown): Reply {
  return { status, body: JSON.stringify(body), type: 'application/json; charset=UTF-8' };
}

export const FEDERATED = 'ya29.d.federated-token_secret';
export const MINTED = 'ya29.c.account-token_secret';

export function granted(changes: Record<string, unknown> = {}): Reply {
  return json(200, {
    access_token: FEDERATED,
    issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    token_type: 'Bearer',
    expires_in: 290,
    ...changes,
  });
}

export function impersonated(changes: Record<string, unknown> = {}): Reply {
  return json(200, { accessToken: MINTED, expireTime: '2026-11-21T00:35:00Z', ...changes });
}

/** A refusal of the token service. */
export function oauth(error: string, description: string, status = 400): Reply {
  return json(status, { error, error_description: `${description} ${LEAK}` });
}

/** A refusal of a Google API. */
export function api(code: number, status: string, message: string, reason?: string, metadata = {}): Reply {
  const details = reason && [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, metadata }];
  return json(code, { error: { code, status, message: `${message} ${LEAK}`, ...(details && { details }) } });
}

/** Stands in every refusing body, so that a body in a message is seen. */
export const LEAK = 'BODY-TEXT-THAT-MUST-NOT-BE-SHOWN';

interface Seen {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Both services on one port: replies in order for each, the last one for ever. */
export class Google {
  readonly #server: Server;
  readonly sts: Seen[] = [];
  readonly iam: Seen[] = [];
  #replies: Record<'sts' | 'iam', readonly Reply[]> = { sts: [], iam: [] };

  constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => {
        const path = request.url ?? '';
        const service = path === '/v1/token' ? 'sts' : 'iam';
        const seen = this[service];
        seen.push({ path, headers: request.headers, body: Buffer.concat(chunks).toString() });
        const replies = this.#replies[service];
        const reply = replies[Math.min(seen.length, replies.length) - 1];
        if (!reply || reply.drop) return request.socket.destroy();
        response.writeHead(reply.status, { 'content-type': reply.type ?? 'text/html' });
        response.end(reply.body);
      });
    });
  }

  answer(sts: readonly Reply[], iam: readonly Reply[] = []): void {
    this.#replies = { sts, iam };
    this.sts.length = 0;
    this.iam.length = 0;
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The inputs that lead a plan here. */
  get inputs(): Record<string, string> {
    return { 'google-sts-endpoint': this.url, 'iam-credentials-endpoint': this.url };
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** A fake world whose requests really leave, over the product's own HTTP. */
export function liveHost(): FakeHost & { done(): void } {
  const live: LiveHttp = new LiveHttp({
    env: {},
    nodeVersion: '24.21.0',
    cancelled: new AbortController().signal,
    cancellation: () => new Error('cancelled'),
  });
  const host = new FakeHost({ answer: (request) => live.request(request) });
  return Object.assign(host, {
    done: (): void => {
      live.close();
      host.dispose();
    },
  });
}
