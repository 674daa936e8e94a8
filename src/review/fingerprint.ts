/**
 * What a finding is recognised by when the agent words it anew and the lines have moved.
 * In: a finding's file, place and words · out: traits, and how much two findings are alike. Pure.
 * Traps: neither the message nor a line number may decide, for both change from run to run; a line such as `}` says nothing; two
 * different findings may lie on one line. So the code on its lines decides, then the category, and the words only between equals.
 */
import { type FileChange, newLines, patchDigest, shortHash } from './diff.ts';
import type { Category, Place, Traits } from './review.ts';

/** What is compared: from this run, or from an earlier one. */
export interface Comparable extends Traits {
  readonly path: string;
  /** Another name the same file had before. */
  readonly oldPath?: string | undefined;
  readonly category: Category;
}

/** Lines of a place that are remembered. */
const MOST_ANCHORS = 8;
const MOST_WORDS = 16;

/** The traits of a finding, its fingerprint not yet made unique among those of its review. */
export function traitsOf(
  finding: { readonly path: string; readonly category: Category; readonly message: string },
  file: FileChange,
  place: Place | undefined,
): Traits {
  const { anchors, near } = place ? codeTraits(file, place) : { anchors: [], near: [] };
  return {
    fingerprint: shortHash(finding.path, finding.category, ...anchors),
    anchors,
    near,
    gist: gistOf(finding.message),
    patch: patchDigest(file),
  };
}

function codeTraits(file: FileChange, place: Place): { anchors: string[]; near: string[] } {
  const telling = tellingLines(file);
  const from = firstFrom(telling, place.startLine);
  const to = firstFrom(telling, place.endLine + 1);
  const inside = telling.slice(from, Math.min(to, from + MOST_ANCHORS));
  const before = telling[from - 1]?.[1];
  const after = telling[to]?.[1];
  const near = [before, after].filter((hash) => hash !== undefined);
  // Nothing but brackets: what stands around them has to do.
  const anchors = inside.length > 0 ? inside.map(([, hash]) => hash) : near;
  return { anchors: [...new Set(anchors)], near };
}

/** Index of the first line that is not before this one: thousands of findings may be about one file of as many lines. */
function firstFrom(telling: readonly TellingLine[], line: number): number {
  let [low, high] = [0, telling.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (telling[middle]![0] < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

type TellingLine = readonly [number: number, hash: string];

const knownTelling = new WeakMap<FileChange, readonly TellingLine[]>();

function tellingLines(file: FileChange): readonly TellingLine[] {
  const known =
    knownTelling.get(file) ??
    [...newLines(file)].flatMap(([at, { line }]) => (isTelling(line.text) ? [[at, hashLine(line.text)] as const] : []));
  knownTelling.set(file, known);
  return known;
}

/** White space is not part of it: moving code into a block changes nothing. */
function hashLine(text: string): string {
  return shortHash(text.replace(/\s+/g, '')).slice(0, 8);
}

function isTelling(text: string): boolean {
  return /(?:[\p{L}\p{N}][^\p{L}\p{N}]*){3}/u.test(text);
}

const COMMON = new Set(
  'this that with from when then they them there here have will would should could must does done into over only also which while where what because been being make made more most some such than very your line code file function value method'.split(
    ' ',
  ),
);

/** The words that carry a message, by their beginnings, as hashes. */
export function gistOf(message: string): string[] {
  const words =
    message
      .toLowerCase()
      .slice(0, 2000)
      .match(/[\p{L}\p{N}_]{4,}/gu) ?? [];
  const stems = [...new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 6)))];
  return stems.slice(0, MOST_WORDS).map((stem) => shortHash(stem).slice(0, 4));
}

/** Shared part of the smaller of two sets, 0 to 1. */
export function overlap(one: readonly string[], other: readonly string[]): number {
  const smaller = Math.min(one.length, other.length);
  if (smaller === 0) return 0;
  const set = new Set(other);
  return one.filter((item) => set.has(item)).length / smaller;
}

/** Words of two categories on one line that make them one finding. */
const SAME_WORDS = 0.4;
/** The same without a common line. */
const SAME_MATTER = 0.6;

/** How surely two findings are one: 0 not at all, else the more the surer. */
export function alike(now: Comparable, earlier: Comparable): number {
  if (now.path !== earlier.path && now.oldPath !== earlier.path) return 0;
  const words = overlap(now.gist, earlier.gist);
  const sameCategory = now.category === earlier.category;
  if (now.anchors.length === 0 && earlier.anchors.length === 0) {
    if (!sameCategory) return 0;
    return now.patch === earlier.patch || words >= SAME_WORDS ? 1 + words : 0;
  }
  const common = overlap(now.anchors, earlier.anchors);
  const around = overlap(now.near, earlier.near);
  if (common > 0) return sameCategory ? 3 + common + words + around : words >= SAME_WORDS ? 2 + words : 0;
  return sameCategory && words >= SAME_MATTER ? words : 0;
}

/** The surest pairs first, each finding in one pair at most. Indexes of the two lists. */
export function pairUp(now: readonly Comparable[], earlier: readonly Comparable[]): Map<number, number> {
  const byPath = new Map<string, number[]>();
  for (const [index, { path }] of earlier.entries()) byPath.set(path, [...(byPath.get(path) ?? []), index]);
  const scores: (readonly [score: number, now: number, earlier: number])[] = [];
  for (const [mine, finding] of now.entries()) {
    const names = finding.oldPath === undefined ? [finding.path] : [finding.path, finding.oldPath];
    for (const theirs of names.flatMap((name) => byPath.get(name) ?? [])) {
      const score = alike(finding, earlier[theirs]!);
      if (score > 0) scores.push([score, mine, theirs]);
    }
  }
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const [, mine, theirs] of scores.sort(([one], [other]) => other - one)) {
    if (pairs.has(mine) || taken.has(theirs)) continue;
    pairs.set(mine, theirs);
    taken.add(theirs);
  }
  return pairs;
}
