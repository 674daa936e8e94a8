/** What a review is made of, from the agent's answer to what is published. Types and word lists only. */
import type { Severity } from '../core/finding.ts';

export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const CATEGORIES = [
  'bug',
  'security',
  'performance',
  'maintainability',
  'test',
  'documentation',
  'style',
  'other',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Lines to put in the place of others. Line ends are `\n`, none at the end. */
export interface Suggestion {
  /** The lines as they are now, as the agent quotes them. */
  readonly original: string;
  readonly replacement: string;
}

/** A finding as the agent told it: the form is right, nothing else is known. Every text is a stranger's. */
export interface ToldFinding {
  readonly path: string;
  /** Lines of the new version, counted from 1; undefined: about the whole file. */
  readonly startLine?: number | undefined;
  readonly endLine?: number | undefined;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly category: Category;
  readonly message: string;
  readonly suggestion?: Suggestion | undefined;
}

/** Lines of the new version that the diff shows, all in one hunk. */
export interface Place {
  readonly startLine: number;
  readonly endLine: number;
  /** Number of the last line in the old version, when it is unchanged; GitLab asks for both. */
  readonly oldEndLine?: number | undefined;
}

/** What a finding is recognised by at the next push; see fingerprint.ts. All hex. */
export interface Traits {
  /** Unique in its review. */
  readonly fingerprint: string;
  /** Hashes of the lines it is about; empty: about the whole file. */
  readonly anchors: readonly string[];
  /** Hashes of the lines around. */
  readonly near: readonly string[];
  /** Hashes of the words of its message. */
  readonly gist: readonly string[];
  /** Hash of the file's whole change. */
  readonly patch: string;
}

/** A finding that was compared with the diff. */
export interface ReviewFinding extends ToldFinding, Traits {
  /** Name before the change, of a renamed file. */
  readonly oldPath?: string | undefined;
  /** Undefined: about the whole file. */
  readonly place?: Place | undefined;
  /** The suggestion's quoted text is what stands there: it may be offered as one click. */
  readonly committable: boolean;
}

/** A file that was not shown to the agent, or not all of it. */
export interface LeftOut {
  readonly path: string;
  /** long-lines: the whole file, but some lines not to their end. */
  readonly why: 'ignored' | 'generated' | 'binary' | 'too-large' | 'no-shard' | 'long-lines';
}

/** How many of the told findings went where. */
export interface Tally {
  readonly told: number;
  /** Not in the form of a finding. */
  readonly malformed: number;
  /** About a path that is not part of the change. */
  readonly outside: number;
  readonly belowSeverity: number;
  readonly repeated: number;
  readonly overLimit: number;
  /** Named a line that the diff does not show, and became a finding about the file. */
  readonly wrongLine: number;
}

/** One review, ready to be published. Texts of the agent are still as it wrote them. */
export interface Review {
  /** The agent's own words about the whole change. */
  readonly summary: string;
  readonly findings: readonly ReviewFinding[];
  readonly tally: Tally;
  /** Findings below were left out. */
  readonly minSeverity?: Severity | undefined;
  /** False: the agent's answer was not in the form asked for; `summary` is that answer. */
  readonly structured: boolean;
  /** Files of the change that the agent was shown and whose findings arrived, whole. */
  readonly reviewed: readonly string[];
  readonly left: readonly LeftOut[];
  /** Hash of the whole change: the same after a rebase that changes nothing. */
  readonly digest: string;
  /** Newest commit that was reviewed. */
  readonly head: string;
  /** Things to tell, one sentence each, ours. */
  readonly notes: readonly string[];
}
