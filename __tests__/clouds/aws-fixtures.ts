/** A plan of AWS from inputs as people write them, and a token endpoint on loopback that answers what it is told. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aws } from '../../src/clouds/aws/index.ts';
import type { CloudAsk, CloudPlan } from '../../src/clouds/cloud.ts';
import type { RunContext } from '../../src/core/context.ts';
import type { Fault } from '../../src/core/errors.ts';
import type { Claims, IdentityToken } from '../../src/core/identity.ts';
import { Inputs } from '../../src/core/inputs.ts';
import { Secret } from '../../src/core/secret.ts';
import { SHARED_INPUTS } from '../../src/core/shared-inputs.ts';

export const ROLE = 'arn:aws:iam::123456789012:role/ci-agent';
export const SONNET = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';

export const CONTEXT: RunContext = {
  platform: 'github',
  repository: 'octo-org/payments',
  runId: '9876543210',
  runAttempt: '2',
  dependabot: false,
  runner: 'hosted',
  workspace: '/work',
  debug: false,
};

export interface PlanAsk {
  readonly inputs?: Record<string, string>;
  readonly ask?: Partial<CloudAsk>;
}

export function inputsOf(values: Record<string, string>): Inputs {
  const raw = new Map(Object.entries(values).map(([name, value]) => [name, { value, from: 'input' }]));
  return new Inputs([...SHARED_INPUTS, ...aws.inputs], raw);
}

export function tryPlan({ inputs = {}, ask = {} }: PlanAsk): { plan: CloudPlan | undefined; faults: readonly Fault[] } {
  const read = inputsOf({ 'role-to-assume': ROLE, 'aws-region': 'us-east-1', ...inputs });
  const plan = aws.plan(read, {
    backend: 'bedrock',
    models: [SONNET],
    seconds: 1800,
    context: CONTEXT,
    env: {},
    ...ask,
  });
  return { plan, faults: read.faults };
}

export function planOf(asked: PlanAsk): CloudPlan {
  const { plan, faults } = tryPlan(asked);
  if (!plan) throw new Error(`no plan: ${JSON.stringify(faults)}`);
  return plan;
}

export function saidOf(plan: CloudPlan, title: string): string | undefined {
  return plan.says.find((line) => line.title === title)?.value;
}

export const CLAIMS: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:octo-org/payments:ref:refs/heads/main',
  aud: 'sts.amazonaws.com',
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
  /** Never answers. */
  readonly hang?: boolean;
}

export function granted(changes: { arn?: string; expires?: string; keys?: string; action?: string } = {}): Reply {
  const action = changes.action ?? 'AssumeRoleWithWebIdentity';
  const keys =
    changes.keys ??
    '<AccessKeyId>ASIAQEXAMPLEKEY</AccessKeyId><SecretAccessKey>secret/key+1</SecretAccessKey><SessionToken>session//token==</SessionToken>';
  const arn = changes.arn ?? 'arn:aws:sts::123456789012:assumed-role/ci-agent/octo-org.payments@9876543210-2';
  return {
    status: 200,
    body: `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result><AssumedRoleUser><Arn>${arn}</Arn><AssumedRoleId>AROA:x</AssumedRoleId></AssumedRoleUser><Credentials>${keys}<Expiration>${changes.expires ?? '2026-11-21T00:35:00Z'}</Expiration></Credentials></${action}Result><ResponseMetadata><RequestId>c6104cbe-af31-11e0-8154-cbc7ccf896c7</RequestId></ResponseMetadata></${action}Response>`,
  };
}

export function refused(code: string, message = 'x', status = 400): Reply {
  return {
    status,
    body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>c6104cbe-af31-11e0-8154-cbc7ccf896c7</RequestId></ErrorResponse>`,
  };
}

/** Answers the replies in order, the last one for ever; keeps the decoded forms it was sent. */
export class TokenEndpoint {
  readonly forms: URLSearchParams[] = [];
  readonly headers: Record<string, string | string[] | undefined>[] = [];
  readonly #server: Server;
  #replies: readonly Reply[] = [];

  constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => {
        this.forms.push(new URLSearchParams(Buffer.concat(chunks).toString()));
        this.headers.push(request.headers);
        const reply = this.#replies[Math.min(this.forms.length, this.#replies.length) - 1];
        if (reply?.hang) return;
        if (!reply || reply.drop) return request.socket.destroy();
        response.writeHead(reply.status, {
          'content-type': reply.type ?? 'text/xml',
          'x-amzn-requestid': 'c6104cbe-af31-11e0-8154-cbc7ccf896c7',
        });
        response.end(reply.body);
      });
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  answer(...replies: readonly Reply[]): void {
    this.#replies = replies;
    this.forms.length = 0;
    this.headers.length = 0;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
