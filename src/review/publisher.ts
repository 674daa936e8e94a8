/**
 * The port of a host that reviews are published on. One file a host; index.ts lists them.
 * Trap: publishing is done where the agent is not, with a token the agent never had; whatever is sent passes `guard` first, in the
 * one function of each publisher that writes.
 */
import type { Severity } from '../core/finding.ts';
import type { Host } from '../core/host.ts';
import type { Secret } from '../core/secret.ts';
import type { Review } from './review.ts';
import type { Annotation } from './write-comments.ts';

export interface PublishContext {
  /** Address of the API: `https://api.github.com`, `https://gitlab.com/api/v4`. */
  readonly api: string;
  /** `owner/name`, or the path or number of a GitLab project. */
  readonly repository: string;
  /** Number of the pull or merge request. */
  readonly change: number;
  readonly token: Secret;
  /** Of this review, when a change has several: small letters, digits, dashes. */
  readonly name: string;
  /** Every file of the change, also those that were not reviewed. */
  readonly paths: readonly string[];
  /** The host lists fewer files than the change has: what is not among `paths` is not gone. */
  readonly pathsCut?: boolean | undefined;
  /** Hosts links may lead to. */
  readonly linkHosts: readonly string[];
  /** Asks for changes when a finding reaches this; undefined: never. */
  readonly requestChanges?: Severity | undefined;
  /** GitHub: also a check run (`checks: write`), failed when a finding reaches this severity. */
  readonly checkRun?: { readonly name: string; readonly failOn?: Severity | undefined } | undefined;
  /** GitHub: also upload to code scanning (`security-events: write`), for this ref. */
  readonly sarif?: { readonly ref: string } | undefined;
  /** Looks at texts right before they are sent. @throws KeylessError publication-stopped */
  readonly guard: (texts: readonly string[]) => void;
}

/** How far it went: at the lines · in the summary comment alone · nowhere, the job's own summary has to do. */
export type Reach = 'inline' | 'summary' | 'none';

export interface Published {
  readonly reach: Reach;
  /** Where it can be read; undefined when it was not published. */
  readonly url?: string | undefined;
  /** Comments made at lines by this run. */
  readonly comments: number;
  /** Requests that changed something or tried to. */
  readonly writes: number;
  /** What did not go as asked, one sentence each, ours. To be told, never kept quiet. */
  readonly notes: readonly string[];
  /** The summary as Markdown, neutralised, for the job's own summary. */
  readonly summary: string;
  /** For the job itself, when the comments could not be made. Empty when they were. */
  readonly annotations: readonly Annotation[];
}

export interface ReviewPublisher {
  readonly id: string;
  /**
   * Publishes what is new and brings the summary up to date.
   * @throws KeylessError publication-stopped when the guard found something or the host cannot be used at all
   */
  publish(review: Review, context: PublishContext, host: Host): Promise<Published>;
}
