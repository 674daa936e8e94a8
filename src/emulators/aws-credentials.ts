/**
 * The AWS credentials the emulated STS has minted, and what each may do. Shared by STS and Bedrock, as in one account.
 * In: a session. Out: keys. Talks to nobody.
 */
import { randomBytes } from 'node:crypto';
import type { Grants } from './iam-policy.ts';

export interface AwsSession {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
  /** `arn:aws:sts::…:assumed-role/name/session`. */
  readonly arn: string;
  readonly roleArn: string;
  readonly account: string;
  /** `AROA…:session`. */
  readonly userId: string;
  /** What the role may do, and how this session was cut down. */
  readonly grants: Grants;
}

export type SessionFacts = Omit<AwsSession, 'accessKeyId' | 'secretAccessKey' | 'sessionToken'>;

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Upper-case letters and digits as AWS uses them in identifiers. */
export function awsIdentifier(prefix: string, length: number): string {
  return prefix + [...randomBytes(length)].map((byte) => BASE32[byte % BASE32.length]).join('');
}

export class AwsSessions {
  readonly #byKey = new Map<string, AwsSession>();

  /** Mints an ASIA key, its secret and a session token of more than 300 characters. */
  mint(facts: SessionFacts): AwsSession {
    const session: AwsSession = {
      ...facts,
      accessKeyId: awsIdentifier('ASIA', 16),
      secretAccessKey: randomBytes(30).toString('base64'),
      sessionToken: `IQoJb3JpZ2luX2Vj${randomBytes(288).toString('base64')}`,
    };
    this.#byKey.set(session.accessKeyId, session);
    return session;
  }

  find(accessKeyId: string): AwsSession | undefined {
    return this.#byKey.get(accessKeyId);
  }

  all(): readonly AwsSession[] {
    return [...this.#byKey.values()];
  }

  /** Ends the life of everything minted so far. */
  expireAll(atMs: number): void {
    for (const session of this.#byKey.values()) session.expiresAt = Math.min(session.expiresAt, atMs);
  }
}
