/**
 * The opaque access tokens one vendor has minted, and what each stands for.
 * In: a grant and its end. Out: a random token. Talks to nobody.
 */
import { randomBytes } from 'node:crypto';

export interface AccessToken<Grant> {
  readonly token: string;
  readonly grant: Grant;
  /** Milliseconds since the epoch. */
  expiresAt: number;
}

export class AccessTokens<Grant> {
  readonly #byToken = new Map<string, AccessToken<Grant>>();

  /** @param prefix how the vendor's tokens begin @param expiresAt milliseconds since the epoch */
  mint(prefix: string, grant: Grant, expiresAt: number): AccessToken<Grant> {
    const entry = { token: prefix + randomBytes(96).toString('base64url'), grant, expiresAt };
    this.#byToken.set(entry.token, entry);
    return entry;
  }

  find(token: string): AccessToken<Grant> | undefined {
    return this.#byToken.get(token);
  }

  all(): readonly string[] {
    return [...this.#byToken.keys()];
  }

  /** Ends the life of everything minted so far. */
  expireAll(atMs: number): void {
    for (const entry of this.#byToken.values()) entry.expiresAt = Math.min(entry.expiresAt, atMs);
  }
}
