/**
 * Everything that descends from one child, also what left its process group and session and lost its parent.
 *
 * In: the process table, looked at again and again → out: the living members, and an end to all of them.
 * Trap: a child that leaves group, session, parent and environment all at once between two looks is not found. Where processes
 * can be put into a namespace of their own nothing escapes; this is for where they cannot.
 */
import { relative } from 'node:path';
import type { ProcessRow, ProcessTable } from './proc.ts';

export interface FamilySigns {
  /** `NAME=value` in the environment of every member that did not remove it. */
  readonly mark: string;
  /** Our own process id, never a member. */
  readonly self: number;
  /** An orphan that began since, in a session of its own, and works below this folder, is a member. */
  readonly folder?: string | undefined;
}

export class Family {
  readonly #table: ProcessTable;
  readonly #signs: FamilySigns;
  /** Start times by process id, of all that were ever seen. */
  readonly #known = new Map<number, string>();
  /** What ran before the child: never a member. */
  readonly #before: ReadonlyMap<number, string>;
  readonly #root: number;

  /** @param before what was running just before the child was started */
  constructor(table: ProcessTable, root: number, signs: FamilySigns, before: readonly ProcessRow[]) {
    this.#table = table;
    this.#root = root;
    this.#signs = signs;
    this.#before = new Map(before.map((row) => [row.pid, row.startTime]));
    const self = table.row(root);
    if (self) this.#known.set(root, self.startTime);
  }

  #member(row: ProcessRow | undefined): boolean {
    return row !== undefined && this.#known.get(row.pid) === row.startTime;
  }

  /**
   * By its parent; or by a group or session whose leader is a member, or that a living member shares. A leader's id alone proves
   * nothing once the leader is gone: the id may have been given to a stranger since.
   */
  #related(row: ProcessRow, rows: ReadonlyMap<number, ProcessRow>): boolean {
    if (this.#member(rows.get(row.parent))) return true;
    const shared = [row.group, row.session].filter((id) => id > 1);
    if (shared.some((id) => this.#member(rows.get(id)))) return true;
    for (const other of rows.values()) {
      if (
        this.#member(other) &&
        (shared.includes(other.group) || (other.session > 1 && shared.includes(other.session)))
      )
        return true;
    }
    return false;
  }

  /** Its environment, or being an orphan in our folder, gives it away. */
  #bearsSigns(row: ProcessRow): boolean {
    if (this.#before.get(row.pid) === row.startTime) return false;
    if (this.#table.carries(row.pid, this.#signs.mark)) return true;
    const alone = row.parent === 1 && !this.#before.has(row.session);
    const at = this.#signs.folder !== undefined && alone ? this.#table.folder(row.pid) : undefined;
    return at !== undefined && !relative(this.#signs.folder!, at).startsWith('..');
  }

  /** Looks at the table and remembers the members; `thorough` also reads environments. */
  look(thorough = false): readonly ProcessRow[] {
    const rows = new Map(this.#table.list().map((row) => [row.pid, row]));
    for (let grown = true; grown; ) {
      grown = false;
      for (const row of rows.values()) {
        if (row.pid === this.#signs.self || this.#member(row)) continue;
        if (!this.#related(row, rows) && !(thorough && this.#bearsSigns(row))) continue;
        this.#known.set(row.pid, row.startTime);
        grown = true;
      }
    }
    return [...rows.values()].filter((row) => this.#member(row) && !row.zombie);
  }

  /**
   * Ends every living member: frozen first, so that none can start another one, then killed; again until none is found.
   * @returns the members that were found, `name (pid)`; a trailing `, still running` when one would not die
   */
  async end(wait: (ms: number) => Promise<void>): Promise<string[]> {
    const ended = new Map<number, string>();
    for (let round = 0; round < 20; round++) {
      const living = this.look(true);
      if (living.length === 0) return [...ended.values()];
      for (const row of living) this.#table.kill(row, 'SIGSTOP');
      for (const row of [...this.look(true), ...living]) {
        if (row.pid !== this.#root) ended.set(row.pid, `${row.name} (${row.pid})`);
        this.#table.kill(row, 'SIGKILL');
      }
      await wait(round < 5 ? 10 : 50);
    }
    for (const row of this.look(true)) ended.set(row.pid, `${row.name} (${row.pid}), still running`);
    return [...ended.values()];
  }
}
