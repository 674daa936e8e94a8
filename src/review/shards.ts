/**
 * Parts a change into shares that fit an agent's context, for the CI system's own matrix.
 * In: files, a budget · out: shares, and what fits into none. Pure, and the same for the same change: every job of the matrix
 * makes the whole plan and takes its own share.
 * Trap: files of one folder belong together, so the order of names is kept rather than shares filled to the brim.
 * https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#jobsjob_idstrategymatrix (256 jobs at most)
 */
import type { DiffLine, FileChange, Hunk } from './diff.ts';
import type { LeftOut } from './review.ts';
import { headBytes, hunkBytes, hunkHeadBytes, isCut, lineBytes } from './show-diff.ts';

/** Of the shown diff in one share: about 60,000 tokens. */
export const DEFAULT_BUDGET_BYTES = 200_000;
export const DEFAULT_MOST_SHARDS = 16;
export const MOST_SHARDS = 256;

export interface ShardAsk {
  /** Bytes of shown diff in one share; default {@link DEFAULT_BUDGET_BYTES}. */
  readonly budgetBytes?: number | undefined;
  /** Default {@link DEFAULT_MOST_SHARDS}, at most {@link MOST_SHARDS}. */
  readonly mostShards?: number | undefined;
}

export interface Shard {
  /** From 1. */
  readonly number: number;
  /** A file that is longer than a budget is here with some of its hunks. */
  readonly files: readonly FileChange[];
  readonly bytes: number;
}

export interface ShardPlan {
  readonly shards: readonly Shard[];
  readonly left: readonly LeftOut[];
  readonly budgetBytes: number;
}

interface Piece {
  readonly file: FileChange;
  readonly bytes: number;
}

/** The plan; no share is larger than the budget. A change without files has no share. */
export function planShards(files: readonly FileChange[], ask: ShardAsk = {}): ShardPlan {
  const budgetBytes = ask.budgetBytes ?? DEFAULT_BUDGET_BYTES;
  const most = Math.min(ask.mostShards ?? DEFAULT_MOST_SHARDS, MOST_SHARDS);
  const left: LeftOut[] = [];
  const pieces = inOrder(files).flatMap((file) => piecesOf(file, budgetBytes, left));
  const groups: { files: FileChange[]; bytes: number }[] = [];
  for (const { file, bytes } of pieces) {
    const last = groups.at(-1);
    if (last && last.bytes + bytes <= budgetBytes) {
      last.files.push(file);
      last.bytes += bytes;
    } else groups.push({ files: [file], bytes });
  }
  const beyond = groups.slice(most).flatMap((group) => group.files.map(({ path }) => path));
  for (const path of new Set(beyond)) left.push({ path, why: 'no-shard' });
  const shards = groups.slice(0, most).map((group, index) => ({ number: index + 1, ...group }));
  return { shards, left, budgetBytes };
}

/** By code points, so that every machine has the same order whatever its language. */
function inOrder(files: readonly FileChange[]): FileChange[] {
  return [...files].sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
}

/**
 * The file whole when it fits, else groups of its hunks, and a hunk in pieces when it alone is too large: else whoever adds enough
 * lines to a file keeps it from being read.
 */
function piecesOf(file: FileChange, budgetBytes: number, left: LeftOut[]): Piece[] {
  const head = headBytes(file);
  const sizes = file.hunks.map(hunkBytes);
  const whole = sizes.reduce((sum, size) => sum + size, head);
  // What did not arrive whole cannot be shown whole.
  if (file.cut) left.push({ path: file.path, why: 'too-large' });
  if (isCut(file)) left.push({ path: file.path, why: 'long-lines' });
  if (whole <= budgetBytes) return [{ file, bytes: whole }];
  const pieces: Piece[] = [];
  let hunks: Hunk[] = [];
  let bytes = head;
  const end = (): void => {
    if (hunks.length > 0) pieces.push({ file: { ...file, hunks }, bytes });
    hunks = [];
    bytes = head;
  };
  let tooLarge = false;
  for (const [index, whole] of file.hunks.entries()) {
    const fitting = head + (sizes[index] ?? 0) > budgetBytes ? partsOf(whole, budgetBytes - head) : [whole];
    for (const hunk of fitting) {
      const size = fitting.length === 1 ? (sizes[index] ?? 0) : hunkBytes(hunk);
      if (head + size > budgetBytes) {
        tooLarge = true;
        continue;
      }
      if (bytes + size > budgetBytes) end();
      hunks.push(hunk);
      bytes += size;
    }
  }
  end();
  if ((tooLarge || file.hunks.length === 0) && !file.cut) left.push({ path: file.path, why: 'too-large' });
  return pieces;
}

/** A hunk cut between lines; a line that alone is too large makes a piece that is. */
function partsOf({ heading, lines, oldStart, newStart }: Hunk, budgetBytes: number): Hunk[] {
  const parts: Hunk[] = [];
  const head = hunkHeadBytes(heading);
  let bytes = Number.POSITIVE_INFINITY;
  let piece: DiffLine[] = [];
  let [old, now] = [oldStart, newStart];
  for (const line of lines) {
    const size = lineBytes(line);
    if (bytes + size > budgetBytes) {
      piece = [];
      parts.push({ heading, lines: piece, oldStart: old, newStart: now });
      bytes = head;
    }
    piece.push(line);
    bytes += size;
    if (line.old !== undefined) old = line.old + 1;
    if (line.new !== undefined) now = line.new + 1;
  }
  return parts;
}

/** `2/5`, as a job of the matrix is told which share is its own; undefined: it is no such word. */
export function readShard(text: string): { readonly number: number; readonly of: number } | undefined {
  const [, number = '', of = ''] = /^(\d{1,3})\/(\d{1,3})$/.exec(text.trim()) ?? [];
  const read = { number: Number(number), of: Number(of) };
  return read.number >= 1 && read.number <= read.of && read.of <= MOST_SHARDS ? read : undefined;
}

/** What `strategy.matrix` (GitHub) or, in capitals, `parallel:matrix` (GitLab) takes. */
export function shardNames(plan: ShardPlan): string[] {
  return plan.shards.map(({ number }) => `${number}/${plan.shards.length}`);
}
