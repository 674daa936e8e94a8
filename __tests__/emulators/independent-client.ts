/** Clients the emulators share no code with: AWS's own STS client and its own signer. */
import { createHash, createHmac } from 'node:crypto';
import {
  AssumeRoleWithWebIdentityCommand,
  type AssumeRoleWithWebIdentityCommandInput,
  type Credentials,
  STSClient,
} from '@aws-sdk/client-sts';
import { SignatureV4 } from '@smithy/signature-v4';
import type { World } from '../../src/emulators/index.ts';

export const SONNET = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
export const SONNET_MODEL = 'anthropic.claude-sonnet-4-5-20250929-v1:0';
export const HAIKU = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';
export const SONNET_PROFILE = `arn:aws:bedrock:us-east-1:123456789012:inference-profile/${SONNET}`;

type Bytes = string | ArrayBuffer | ArrayBufferView;
const bytes = (data: Bytes): string | Uint8Array => {
  if (typeof data === 'string') return data;
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
};

class Sha256 {
  readonly #hash;
  constructor(secret?: Bytes) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytes(secret));
  }
  update(data: Bytes): void {
    this.#hash.update(bytes(data));
  }
  async digest(): Promise<Uint8Array> {
    return new Uint8Array(this.#hash.digest());
  }
  reset(): void {}
}

export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export function keysOf(credentials: Credentials | undefined): Keys {
  return {
    accessKeyId: credentials?.AccessKeyId ?? '',
    secretAccessKey: credentials?.SecretAccessKey ?? '',
    sessionToken: credentials?.SessionToken ?? '',
  };
}

export const signer = (keys: Keys, region = 'us-east-1', service = 'bedrock'): SignatureV4 =>
  new SignatureV4({ credentials: keys, region, service, sha256: Sha256 });

export function stsClient(world: World, keys: Keys = { accessKeyId: 'none', secretAccessKey: 'none' }): STSClient {
  return new STSClient({
    region: 'us-east-1',
    endpoint: world.sts.url,
    credentials: keys,
    maxAttempts: 1,
  });
}

/** Assumes the world's role with a fresh token, changed as asked. */
export async function assume(world: World, change: Partial<AssumeRoleWithWebIdentityCommandInput> = {}) {
  return stsClient(world).send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: world.roleArn,
      RoleSessionName: 'octo-org-payments-1',
      WebIdentityToken: world.issuer.mint('sts.amazonaws.com'),
      ...change,
    }),
  );
}

export async function assumedKeys(world: World, policy?: object): Promise<Keys> {
  const answer = await assume(world, policy && { Policy: JSON.stringify(policy) });
  return keysOf(answer.Credentials);
}

export interface Answered {
  readonly status: number;
  readonly error: string | null;
  readonly body: Buffer;
  readonly message: string | undefined;
}

export async function fetched(url: string, init: RequestInit): Promise<Answered> {
  const response = await fetch(url, init);
  const body = Buffer.from(await response.arrayBuffer());
  const error = response.headers.get('x-amzn-errortype')?.split(':')[0] ?? null;
  return {
    status: response.status,
    error,
    body,
    message: error === null ? undefined : JSON.parse(body.toString()).message,
  };
}

export const HELLO = {
  anthropic_version: 'bedrock-2023-05-31',
  max_tokens: 100,
  messages: [{ role: 'user', content: 'Hello' }],
};

export interface Call {
  readonly model?: string;
  readonly verb?: string;
  readonly body?: object | string;
  readonly region?: string;
  readonly service?: string;
  readonly signedAt?: Date;
  /** Sent in place of the body that was signed. */
  readonly sent?: object;
  /** Changes the signed headers before they are sent. */
  readonly tamper?: (headers: Record<string, string>) => void;
}

/** Calls the emulated Bedrock with headers signed by AWS's signer. */
export async function invoke(world: World, keys: Keys, call: Call = {}): Promise<Answered> {
  const url = new URL(
    `${world.bedrock.url}/model/${encodeURIComponent(call.model ?? SONNET)}/${call.verb ?? 'invoke'}`,
  );
  const body = typeof call.body === 'string' ? call.body : JSON.stringify(call.body ?? HELLO);
  const request = {
    method: 'POST',
    protocol: 'http:',
    hostname: '127.0.0.1',
    port: Number(url.port),
    path: url.pathname,
    query: {},
    headers: { host: url.host, 'content-type': 'application/json' } as Record<string, string>,
    body,
  };
  const signed = await signer(keys, call.region, call.service).sign(request, {
    signingDate: call.signedAt ?? new Date(),
  });
  const headers = { ...signed.headers };
  call.tamper?.(headers);
  return fetched(url.href, { method: 'POST', headers, body: call.sent ? JSON.stringify(call.sent) : body });
}

/** A short-term Bedrock key, made as AWS's token generator makes it. */
export async function bearerKey(
  keys: Keys,
  region = 'us-east-1',
  expiresIn = 3600,
  signingDate = new Date(),
): Promise<string> {
  const presigned = await signer(keys, region).presign(
    {
      method: 'POST',
      protocol: 'https:',
      hostname: 'bedrock.amazonaws.com',
      path: '/',
      query: { Action: 'CallWithBearerToken' },
      headers: { host: 'bedrock.amazonaws.com' },
    },
    { expiresIn, signingDate },
  );
  const query = Object.entries(presigned.query ?? {})
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&');
  return `bedrock-api-key-${Buffer.from(`bedrock.amazonaws.com/?${query}&Version=1`).toString('base64')}`;
}

export async function invokeWithBearer(world: World, bearer: string, model = SONNET): Promise<Answered> {
  return fetched(`${world.bedrock.url}/model/${encodeURIComponent(model)}/invoke`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify(HELLO),
  });
}
