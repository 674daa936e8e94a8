/**
 * Signature Version 4, made from scratch over what we send: nothing the client signed or hashed is believed.
 * In: keys, place, request → out: its headers with the signature. Talks to no host.
 * Traps: the path is encoded once more on top of what the wire carries; the clock is the run's; the SDK's signer derives its key
 * once a day and place when it is kept.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
import type { SignatureV4 } from '@smithy/signature-v4';
import type { Credential } from '../../core/credential.ts';
import { Sha256 } from '../../kit/sha256.ts';
import type { Headers } from './index.ts';

export interface Signed {
  readonly host: string;
  readonly path: string;
  readonly body: Buffer;
}

/** Beside the host and the time; the others belong to the connection or to the client's own book-keeping. */
const SIGNED = /^(?:host|content-type|x-amzn-bedrock-[\w-]+)$/;

export class AwsSigner {
  readonly #service: string;
  readonly #region: string;
  readonly #made = new WeakMap<Credential, SignatureV4>();

  constructor(service: string, region: string) {
    this.#service = service;
    this.#region = region;
  }

  /** @throws when the credential is no AWS keys */
  async add(headers: Headers, request: Signed, credential: Credential, now: number): Promise<void> {
    const signer = this.#made.get(credential) ?? (await this.#make(credential));
    const signed = await signer.sign(
      {
        method: 'POST',
        protocol: 'https:',
        hostname: request.host,
        path: request.path,
        query: {},
        headers: Object.fromEntries(Object.entries(headers).filter(([name]) => SIGNED.test(name))),
        body: request.body,
      },
      { signingDate: new Date(now) },
    );
    Object.assign(headers, signed.headers);
  }

  async #make(credential: Credential): Promise<SignatureV4> {
    const { AccessKeyId, SecretAccessKey, SessionToken } = credential.parts;
    if (!AccessKeyId || !SecretAccessKey) throw new Error('not a credential of AWS');
    const { SignatureV4 } = await import('@smithy/signature-v4');
    const signer = new SignatureV4({
      service: this.#service,
      region: this.#region,
      sha256: Sha256,
      credentials: {
        accessKeyId: AccessKeyId.reveal(),
        secretAccessKey: SecretAccessKey.reveal(),
        ...(SessionToken && { sessionToken: SessionToken.reveal() }),
      },
    });
    this.#made.set(credential, signer);
    return signer;
  }
}
