/**
 * Compares what an agent told with the change itself. In: told findings, the files · out: findings that hold, and a tally of the
 * rest. Pure.
 * Traps: the agent may have been talked into anything, so nothing it says about the change is believed; a click on a suggestion
 * commits it, so it is offered only where every line it replaces is quoted as it stands, and shows everything it holds.
 */
import { reaches, SEVERITIES, type Severity } from '../core/finding.ts';
import { type FileChange, newLines } from './diff.ts';
import { alike, traitsOf } from './fingerprint.ts';
import { onlySeen } from './neutralise.ts';
import type { ToldReview } from './read-answer.ts';
import { CONFIDENCES, type Place, type ReviewFinding, type Tally, type ToldFinding } from './review.ts';
import { showPath } from './show-diff.ts';

export interface ValidateAsk {
  /** Findings below are counted, not kept; default all. */
  readonly minSeverity?: Severity | undefined;
  /** Default {@link DEFAULT_MOST_FINDINGS}. */
  readonly mostFindings?: number | undefined;
}

export const DEFAULT_MOST_FINDINGS = 50;
/** Findings alike in one run that are told apart. */
const MOST_ALIKE = 20;

export interface Validated {
  readonly findings: readonly ReviewFinding[];
  readonly tally: Tally;
}

/** @param files the whole change, also what the agent was not shown */
export function validateFindings(told: ToldReview, files: readonly FileChange[], ask: ValidateAsk = {}): Validated {
  const tally = { belowSeverity: 0, outside: 0, wrongLine: 0 };
  const byName = namesOf(files);
  const held: ReviewFinding[] = [];
  for (const finding of told.findings) {
    const file = fileOf(finding.path, byName);
    if (!file) tally.outside += 1;
    else if (ask.minSeverity && !reaches(finding.severity, ask.minSeverity)) tally.belowSeverity += 1;
    else {
      const compared = compare(finding, file);
      if (finding.startLine !== undefined && !compared.place) tally.wrongLine += 1;
      held.push(compared);
    }
  }
  const { kept, repeated, beyond } = withoutRepeats(held.sort(byWeight));
  const findings = kept.slice(0, ask.mostFindings ?? DEFAULT_MOST_FINDINGS);
  return {
    findings: withUniqueFingerprints(findings),
    tally: {
      told: told.findings.length + told.malformed,
      malformed: told.malformed,
      ...tally,
      repeated,
      overLimit: kept.length - findings.length + beyond,
    },
  };
}

/**
 * By every name a file has or had; the new names count first, then what may be left of a name on its way through an agent: without
 * what is not seen, without blanks around it, or in the quotes it was shown in. Else an author names a file so that nothing can be
 * found in it.
 */
function namesOf(files: readonly FileChange[]): ReadonlyMap<string, FileChange> {
  const names = new Map<string, FileChange>();
  const gone = files.filter(({ status }) => status === 'deleted');
  const there = files.filter(({ status }) => status !== 'deleted');
  for (const file of there) if (file.oldPath !== undefined) names.set(file.oldPath, file);
  for (const file of [...gone, ...there]) names.set(file.path, file);
  for (const file of there) {
    const seen = onlySeen(file.path);
    for (const name of [showPath(file.path), seen, seen.trim(), file.path.trim()]) {
      if (name !== '' && !names.has(name)) names.set(name, file);
    }
  }
  return names;
}

function fileOf(path: string, byName: ReadonlyMap<string, FileChange>): FileChange | undefined {
  const ways = [path, path.replace(/^\.\//, ''), path.replace(/^[ab]\//, ''), path.trim(), onlySeen(path).trim()];
  return ways.map((way) => byName.get(way)).find((file) => file !== undefined);
}

function compare(finding: ToldFinding, file: FileChange): ReviewFinding {
  const told = placeOf(finding, file);
  const fitted = finding.suggestion && told ? suggestedPlace(finding, file, told) : undefined;
  const place = fitted ?? told;
  return {
    ...finding,
    path: file.path,
    oldPath: file.oldPath,
    place,
    committable: fitted !== undefined,
    ...traitsOf({ ...finding, path: file.path }, file, place),
  };
}

/** From the first line told. */
const MOST_LINES = 500;

/** The told lines as far as one hunk shows them; undefined: it shows none. */
function placeOf({ startLine, endLine }: ToldFinding, file: FileChange): Place | undefined {
  if (startLine === undefined || endLine === undefined || file.status === 'deleted') return undefined;
  const lines = newLines(file);
  let first: number | undefined;
  let last = 0;
  for (let at = startLine; at <= Math.min(endLine, startLine + MOST_LINES); at++) {
    const hunk = lines.get(at)?.hunk;
    if (hunk === undefined) continue;
    first ??= at;
    if (hunk === lines.get(first)?.hunk) last = at;
  }
  return first === undefined ? undefined : asPlace(first, last, file);
}

function asPlace(startLine: number, endLine: number, file: FileChange): Place {
  const oldEndLine = newLines(file).get(endLine)?.line.old;
  return { startLine, endLine, ...(oldEndLine === undefined ? {} : { oldEndLine }) };
}

/** Characters that nobody sees, or that turn the reading direction: what is shown would not be what is committed. */
const UNSEEN = /(?!\ufe0f)[\p{Cf}\p{Cc}\p{DI}\u2800]/u;
const LONGEST_REPLACEMENT_LINES = 100;
/** Columns a run of blanks may take: behind more of them code stands where nobody scrolls to. */
const WIDEST_GAP = 100;
const LONGEST_REPLACEMENT_LINE = 500;

/** The lines a suggestion replaces, when its quoted text is exactly what stands there. */
function suggestedPlace(finding: ToldFinding, file: FileChange, told: Place): Place | undefined {
  const { original, replacement } = finding.suggestion!;
  if (original === replacement || UNSEEN.test(replacement.replace(/[\n\t]/g, ''))) return undefined;
  const quoted = original.split('\n');
  // Hosts and bots look for orders such as /merge in raw text, also within a suggestion, which cannot be altered.
  if (/^\s*\/[A-Za-z]/m.test(replacement)) return undefined;
  const put = replacement.split('\n');
  if (put.length > LONGEST_REPLACEMENT_LINES || quoted.length > LONGEST_REPLACEMENT_LINES) return undefined;
  if (put.some((line) => !quoted.includes(line) && isOutOfSight(line))) return undefined;
  const lines = newLines(file);
  const { hunk } = lines.get(told.startLine)!;
  const matches = quoted.every((text, index) => {
    const shown = lines.get(told.startLine + index);
    // A host puts in plain line feeds, which would mix the file's line ends.
    return shown?.hunk === hunk && shown.line.text === text && !shown.line.crlf;
  });
  return matches ? asPlace(told.startLine, told.startLine + quoted.length - 1, file) : undefined;
}

function isOutOfSight(line: string): boolean {
  if (line.length > LONGEST_REPLACEMENT_LINE) return true;
  return (line.match(/\s+/g) ?? []).some((gap) => gap.length + 7 * gap.replace(/[^\t]/g, '').length > WIDEST_GAP);
}

/** The gravest and surest first, then in the order of the change. */
function byWeight(one: ReviewFinding, other: ReviewFinding): number {
  return (
    SEVERITIES.indexOf(other.severity) - SEVERITIES.indexOf(one.severity) ||
    CONFIDENCES.indexOf(other.confidence) - CONFIDENCES.indexOf(one.confidence) ||
    (one.path < other.path ? -1 : one.path > other.path ? 1 : 0) ||
    (one.place?.startLine ?? 0) - (other.place?.startLine ?? 0)
  );
}

/** What a model says twice in one answer is kept once; two different things about one line are two, up to a limit. */
function withoutRepeats(findings: readonly ReviewFinding[]) {
  const kept: ReviewFinding[] = [];
  let beyond = 0;
  const alikeOnes = new Map<string, ReviewFinding[]>();
  for (const finding of findings) {
    const known = alikeOnes.get(finding.fingerprint) ?? [];
    alikeOnes.set(finding.fingerprint, known);
    if (known.some((other) => saysTheSame(finding, other))) continue;
    if (known.length === MOST_ALIKE) {
      beyond += 1;
      continue;
    }
    known.push(finding);
    kept.push(finding);
  }
  return { kept, repeated: findings.length - kept.length - beyond, beyond };
}

function saysTheSame(one: ReviewFinding, other: ReviewFinding): boolean {
  if (one.message === other.message) return true;
  return (
    alike(one, other) > 0 &&
    one.gist.length > 0 &&
    one.gist.filter((word) => other.gist.includes(word)).length >= one.gist.length * 0.6
  );
}

/** GitLab shows findings with the same fingerprint as one. */
function withUniqueFingerprints(findings: readonly ReviewFinding[]): ReviewFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const times = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, times + 1);
    return times === 0
      ? finding
      : {
          ...finding,
          fingerprint: `${finding.fingerprint.slice(0, 14)}${(times % 256).toString(16).padStart(2, '0')}`,
        };
  });
}
