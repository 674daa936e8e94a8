/**
 * What every hold is made with: who is asked, how it is proved, and what is lent to the agent's user for the time of a start.
 *
 * In: a setting → out: a proof that it holds, files lent and taken back. Talks to no host.
 * Trap: when we are killed between a loan and its return nobody else knows of it, so the lease is on disk before the first file
 * changes hands, and a mark of ours tells whether it is still out.
 */
import { join } from 'node:path';
import { KeylessError } from '../../core/errors.ts';
import type { Host, Living, SpawnOrder } from '../../core/host.ts';
import type { Held } from '../containment.ts';
import { startTimeOf } from '../proc.ts';
import type { IsolationAsk } from './isolation.ts';
import { FIRST_UID, type Loan, lend, takeBack, UIDS } from './ownership.ts';
import { attempt, type Claims, type Found, listenSilently, parseFound, refuted } from './proof.ts';
import { runTool } from './tools.ts';
import type { Power } from './words.ts';

export interface Setting {
  readonly power: Power;
  readonly me: number;
  readonly ask: Omit<IsolationAsk, 'asked'>;
  readonly host: Host;
}

/** On a busy machine the start alone takes seconds. */
const PROOF_SECONDS = 15;

/** A user id that nobody has here. */
export function freshUid(host: Host): number {
  return FIRST_UID + (Number.parseInt(host.random(4), 16) % UIDS);
}

/** Our own process, for whoever finds our leases. */
export function living(host: Host): Living {
  return { pid: process.pid, startTime: startTimeOf(process.pid, host.platform) ?? '' };
}

/** Tries the hold. @throws with what does not hold */
export async function prove(
  hold: (order: SpawnOrder) => Held,
  { ask, host }: Pick<Setting, 'ask' | 'host'>,
  claims: Claims,
): Promise<Found> {
  const bait = join(host.files.privateDir(), 'bait');
  if (!host.files.exists(bait)) host.files.writePrivate(bait, 'nobody but us reads this');
  const silent = await listenSilently();
  try {
    const { pid, startTime: began } = living(host);
    const reach = { pid, began, bait, workspace: ask.workspace, port: silent.port };
    const { order } = hold(attempt(reach, process.execPath));
    const { out, said } = await runTool(host, [order.file, ...order.args], { seconds: PROOF_SECONDS });
    const found = parseFound(out);
    if (!found) throw new Error(`it does not start (${lastWords(said)})`);
    const faults = refuted(found, claims, process.getuid!());
    if (faults.length > 0) throw new Error(faults.join(', '));
    return found;
  } finally {
    silent.close();
  }
}

function lastWords(said: string): string {
  const rows = said.split('\n').filter((row) => row.trim() !== '' && !row.includes('dmesg(1)'));
  return rows.at(-1)?.trim() ?? 'without a word';
}

/** What the agent's user has of ours, from a start to its end. */
export class Custody {
  readonly #terms: Pick<Loan, 'root' | 'me' | 'uid' | 'scratch'>;
  readonly #spared: readonly string[];
  readonly #host: Host;
  #out: Loan | undefined;
  #count = 0;
  #unhook: (() => void) | undefined;

  /** @param spared what is hidden from the agent is not given to it with the folder it lies in */
  constructor(terms: Pick<Loan, 'root' | 'me' | 'uid' | 'scratch'>, spared: readonly string[], host: Host) {
    this.#terms = terms;
    this.#spared = spared;
    this.#host = host;
  }

  /** @throws KeylessError `isolation-unavailable` */
  async lend({ lent, shown }: Pick<Loan, 'lent' | 'shown'>): Promise<void> {
    await this.takeBack();
    if (lent.length + shown.length === 0 && !this.#terms.scratch) return;
    const host = this.#host;
    const mark = join(host.files.privateDir(), `lent-${++this.#count}`);
    host.lease({ kind: 'lent', path: mark, uid: this.#terms.uid, folders: lent, shown, by: living(host) });
    host.files.writePrivate(mark, '');
    this.#out = { ...this.#terms, mark, lent, shown };
    // Should we crash, the leases are given back on the way out.
    this.#unhook = host.atExit?.(() => {});
    if (await lend(this.#out, this.#spared, host)) return;
    await this.takeBack();
    throw new KeylessError('isolation-unavailable', 'Files could not be handed to the user of the agent.', {
      likely: 'The file system keeps owners to itself (NFS, a mounted share).',
      fix: 'isolation: none, or a workspace on a local disk',
    });
  }

  async takeBack(): Promise<void> {
    const loan = this.#out;
    if (!loan) return;
    this.#out = undefined;
    await takeBack(loan, this.#host);
    this.#host.files.remove(loan.mark);
    this.#unhook?.();
    this.#unhook = undefined;
  }
}
