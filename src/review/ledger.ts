/**
 * What a publication has said so far: at which lines, what the host would not take, what did not go as asked; and so what its
 * summary says and how it ends. In: a review, what the publisher reports · out: texts, a Published. The same for every host; no I/O.
 */
import { KeylessError } from '../core/errors.ts';
import { ApiError } from './api.ts';
import { type Comparison, remember } from './compare-runs.ts';
import { memoryMarker, type Recalled } from './markers.ts';
import type { Published, Reach } from './publisher.ts';
import type { Review, ReviewFinding } from './review.ts';
import { annotationsOf, summaryComment, type Writing } from './write-comments.ts';

/** A host's own words for a token that does not do. */
export interface TokenWords {
  readonly host: string;
  readonly mayNotWrite: { readonly why: string; readonly instead: string };
  readonly notAccepted: { readonly likely: string; readonly fix: string };
}

export class Ledger {
  readonly notes: string[] = [];
  readonly posted = new Set<ReviewFinding>();
  /** The host does not have them at their lines; trying again would change nothing. */
  readonly refused = new Set<ReviewFinding>();
  url: string | undefined;
  readonly #review: Review;
  readonly #writing: Writing;
  readonly #words: TokenWords;
  #reach: Reach = 'none';
  #mayWrite = true;

  constructor(review: Review, writing: Writing, words: TokenWords) {
    this.#review = review;
    this.#writing = writing;
    this.#words = words;
  }

  /** False as soon as the host told that the token may only read. */
  get mayWrite(): boolean {
    return this.#mayWrite;
  }

  /** The comments at these lines are made. */
  post(findings: readonly ReviewFinding[]): void {
    for (const finding of findings) this.posted.add(finding);
    this.#reach = 'inline';
  }

  /** The summary is there; and so is what an earlier run said at the lines. */
  summarised({ repeated }: Comparison): void {
    if (this.#reach === 'none') this.#reach = repeated.size > 0 ? 'inline' : 'summary';
  }

  /** A review of the newest commit is there already, and this is none. */
  isOvertaken({ memory }: Recalled, head: string): boolean {
    return memory !== undefined && memory.head === head && this.#review.head !== head;
  }

  /** The comment that is kept up to date. @param hasMoved there are newer commits */
  comment(comparison: Comparison, hasMoved: boolean, longest: number): string {
    const isSettled = (finding: ReviewFinding): boolean => this.posted.has(finding) || this.refused.has(finding);
    const marker = memoryMarker(this.#writing.name, {
      head: this.#review.head,
      digest: this.#review.digest,
      complete: this.#review.structured && comparison.fresh.every(isSettled),
      findings: remember(this.#review, comparison, this.posted),
    });
    const moved = hasMoved ? ['The branch has moved on since; this is about the commit named below.'] : [];
    return `${marker}\n${this.#summary(comparison, longest, moved)}`;
  }

  #summary(comparison: Comparison, longest: number, more: readonly string[] = []): string {
    const review = { ...this.#review, notes: [...this.#review.notes, ...this.notes, ...more] };
    const placed = new Set([...comparison.repeated.keys(), ...this.posted]);
    return summaryComment(review, comparison, placed, this.#writing, longest);
  }

  /** What went wrong becomes a note; what must stop everything goes on. */
  fault(what: string, error: unknown): void {
    if (!(error instanceof ApiError)) throw error;
    const { host, mayNotWrite, notAccepted } = this.#words;
    if (error.refusal === 'read-only') {
      this.#mayWrite = false;
      this.notes.push(`${what}: this token may not write (${mayNotWrite.why}). ${mayNotWrite.instead}`);
    } else if (error.refusal === 'unauthorised') {
      throw new KeylessError('publication-stopped', `${host} does not accept the token for publishing.`, {
        ...notAccepted,
        cause: error,
      });
    } else this.notes.push(`${what}: ${error.message}.`);
  }

  /** @param writes requests that changed something @param longest characters of the job's summary */
  published(comparison: Comparison, writes: number, longest: number): Published {
    const untold = this.#review.findings.filter(
      (finding) => !this.posted.has(finding) && !comparison.repeated.has(finding),
    );
    return {
      reach: this.#reach,
      url: this.#reach === 'none' ? undefined : this.url,
      comments: this.posted.size,
      writes,
      notes: [...this.notes],
      summary: this.#summary(comparison, longest),
      annotations: this.#reach === 'none' ? annotationsOf(untold) : [],
    };
  }
}
