/**
 * The present credential, renewed before it ends: one exchange at a time, whoever asks; a margin that does not loop for short
 * lives; nothing new after the deadline.
 */
import type { CloudPlan } from '../clouds/cloud.ts';
import type { Credential } from '../core/credential.ts';
import { asKeylessError, KeylessError } from '../core/errors.ts';
import type { Host } from '../core/host.ts';
import type { Identities } from './get-identity.ts';

/** Renewed when this share of its life is left, at most this many milliseconds before its end. */
const MARGIN_SHARE = 0.25;
const LONGEST_MARGIN_MS = 120_000;
/** Two exchanges are at least this far apart, however short a life the cloud gives. */
const SHORTEST_PAUSE_MS = 5_000;

export class Renewal {
  readonly #cloud: CloudPlan;
  readonly #identities: Identities;
  readonly #host: Host;
  readonly #deadline: number;
  readonly #admit: (fresh: Credential) => Promise<void>;
  #credential: Credential;
  #since: number;
  /** When the present one is due, spread a little so that parallel jobs drift apart. */
  #dueAt: number;
  #inFlight: Promise<Credential> | undefined;
  #count = 0;
  #fault: KeylessError | undefined;

  /**
   * @param deadline milliseconds since the epoch; later nothing is minted
   * @param admit rejects a fresh credential that does not pass what the first one had to pass
   */
  constructor(
    cloud: CloudPlan,
    identities: Identities,
    first: Credential,
    deadline: number,
    host: Host,
    admit: (fresh: Credential) => Promise<void> = async () => {},
  ) {
    this.#cloud = cloud;
    this.#identities = identities;
    this.#host = host;
    this.#deadline = deadline;
    this.#admit = admit;
    this.#credential = first;
    this.#since = host.now();
    this.#dueAt = this.#due(first);
  }

  /** How often it was renewed. */
  get count(): number {
    return this.#count;
  }

  /** Why the last renewal failed; undefined: none failed, or a later one succeeded. */
  get fault(): KeylessError | undefined {
    return this.#fault;
  }

  /**
   * The present credential.
   * @param refused one that the cloud has called expired or unknown: a newer one is fetched, unless it is new itself
   * @throws KeylessError when it has ended and could not be renewed
   */
  async current(refused?: Credential): Promise<Credential> {
    const now = this.#host.now();
    if (refused === this.#credential && now - this.#since >= SHORTEST_PAUSE_MS)
      this.#dueAt = Math.min(this.#dueAt, now);
    if (now < this.#dueAt || now >= this.#deadline) return this.#alive(now);
    this.#inFlight ??= this.#renew().finally(() => {
      this.#inFlight = undefined;
    });
    try {
      return await this.#inFlight;
    } catch (thrown) {
      const error = asKeylessError(thrown);
      this.#fault = error;
      // Still good for a while: give it out, and try again a little later.
      this.#dueAt = this.#host.now() + SHORTEST_PAUSE_MS;
      if (!this.#ended(this.#host.now())) return this.#credential;
      throw error;
    }
  }

  async #renew(): Promise<Credential> {
    const fresh = await this.#cloud.exchange(() => this.#identities.next(), this.#host);
    sameAccount(this.#credential, fresh);
    await this.#admit(fresh);
    this.#credential = fresh;
    this.#since = this.#host.now();
    this.#dueAt = this.#due(fresh);
    this.#count++;
    this.#fault = undefined;
    return fresh;
  }

  #due(credential: Credential): number {
    if (credential.expiresAt === undefined) return Number.POSITIVE_INFINITY;
    const life = credential.expiresAt - this.#since;
    const margin = Math.min(LONGEST_MARGIN_MS, life * MARGIN_SHARE);
    const jitter = (Number.parseInt(this.#host.random(2), 16) / 0xffff) * margin * 0.2;
    return Math.max(this.#since + SHORTEST_PAUSE_MS, credential.expiresAt - margin - jitter);
  }

  #ended(now: number): boolean {
    return this.#credential.expiresAt !== undefined && now >= this.#credential.expiresAt;
  }

  #alive(now: number): Credential {
    if (this.#ended(now) && this.#fault) throw this.#fault;
    return this.#credential;
  }
}

/** A machine's identity can be changed under a run: whoever was pinned at the start stays pinned. */
function sameAccount(known: Credential, fresh: Credential): void {
  if (fresh.account === known.account) return;
  throw new KeylessError('account-mismatch', 'The renewed credential belongs to another account than the first one.', {
    likely: 'The role, profile or login of the machine was changed while the run was under way.',
    fix: 'Leave the identity of the machine alone during a run, and name the account in the inputs.',
    facts: { expected: known.account ?? '(none)', found: fresh.account ?? '(none)' },
  });
}
