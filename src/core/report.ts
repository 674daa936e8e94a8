/** The whole result of a run: what the report file holds and every text is written from. No secret, already redacted. */
import type { Fault, Outcome } from './errors.ts';
import type { Finding } from './finding.ts';

export interface PlanLine {
  readonly title: string;
  readonly value: string;
}

export interface Report {
  readonly version: string;
  readonly command: string;
  readonly outcome: Outcome;
  readonly exit: number;
  readonly error?:
    | {
        readonly code: string;
        readonly what: string;
        readonly likely?: string | undefined;
        readonly fix?: string | undefined;
        readonly facts?: Readonly<Record<string, string>> | undefined;
        readonly link: string;
        readonly faults?: readonly Fault[] | undefined;
      }
    | undefined;
  readonly plan: readonly PlanLine[];
  readonly identity?:
    | { readonly says: string; readonly claims: Readonly<Record<string, string>>; readonly trust: string }
    | undefined;
  readonly credential?:
    | {
        readonly cloud: string;
        readonly kind: string;
        readonly account?: string | undefined;
        readonly principal?: string | undefined;
        /** ISO 8601. */
        readonly expiresAt?: string | undefined;
        readonly confirmed: readonly string[];
      }
    | undefined;
  readonly findings: readonly Finding[];
  readonly agent?:
    | {
        readonly id: string;
        readonly version?: string | undefined;
        readonly model?: string | undefined;
        readonly backend?: string | undefined;
        readonly sessionId?: string | undefined;
        readonly turns?: number | undefined;
        readonly toolCalls?: number | undefined;
        readonly denials?: readonly string[] | undefined;
        readonly costUsd?: number | undefined;
        /** `agent`: by its own count · `prices of DATE`: tokens by our dated table. */
        readonly costSource?: string | undefined;
        readonly inputTokens?: number | undefined;
        readonly outputTokens?: number | undefined;
        /** Variables of the step that would have overridden ours and were left out. */
        readonly setAside?: readonly string[] | undefined;
        /** What held its processes together: `pid-namespace`, `process-group`, `process-tree`. */
        readonly containment?: string | undefined;
        /** Processes that outlived the agent and were ended. */
        readonly survivors?: readonly string[] | undefined;
      }
    | undefined;
  readonly result?: string | undefined;
  readonly structuredOutput?: unknown;
  /** What a review found, and what became of it. */
  readonly review?: ReviewSums | undefined;
  /** Path of review.json, also when it says why there is no review. */
  readonly reviewFile?: string | undefined;
  /** The parts that a change was planned to be reviewed in: `2/5`. */
  readonly shards?: readonly string[] | undefined;
  /** `namespace`, `user` or `none`. */
  readonly isolation: string;
  /** Where the credential was while the agent ran: `environment`: in its hands. */
  readonly delivery?: 'broker' | 'relay' | 'environment' | undefined;
  /** What went through the broker. */
  readonly requests?: RequestSums | undefined;
  /** Connections the agent was refused, the most frequent first. */
  readonly deniedHosts?: readonly { readonly host: string; readonly count: number }[] | undefined;
  readonly times: Readonly<Record<string, number>>;
  readonly durationSeconds: number;
  readonly transcript?: string | undefined;
  /** Files the agent changed, relative to the repository; undefined: not known. */
  readonly changedFiles?: readonly string[] | undefined;
  /** Path of the patch with these changes. */
  readonly patch?: string | undefined;
  /** Files of the repository that agents obey and that were not as checked out during the run. */
  readonly repository?: readonly { readonly path: string; readonly what: string }[] | undefined;
  /** Folder of the kept session. */
  readonly session?: string | undefined;
  readonly notes: readonly string[];
}

/** One finding of a review: `where` and `what` in one line each, and the whole for programs; null: there is none. */
export interface ReviewRow {
  readonly severity: string;
  readonly where: string;
  readonly what: string;
  readonly path: string;
  /** Null: it is about the whole file. */
  readonly startLine: number | null;
  readonly endLine: number | null;
  readonly confidence: string;
  readonly category: string;
  readonly message: string;
  /** Lines to put in the place of others; null also where the others are not what stands there. */
  readonly suggestion: { readonly original: string; readonly replacement: string } | null;
  readonly fingerprint: string;
}

/** A review, as it is told everywhere. */
export interface ReviewSums {
  /** `Review: 3 findings (1 high, 2 low)`. */
  readonly headline: string;
  /** For the job's summary, already neutralised. */
  readonly markdown: string;
  /** For a terminal: the gravest first. */
  readonly rows: readonly ReviewRow[];
  readonly findings: number;
  /** Path of review.json, for the publishing step. */
  readonly file?: string | undefined;
  /** Path of the report in the format of GitLab's Code Quality. */
  readonly codeQuality?: string | undefined;
  /** Where it was published; undefined: it was not. */
  readonly url?: string | undefined;
  /** How far publication went: at the lines · in one comment · nowhere; undefined: it was not tried. */
  readonly reach?: 'inline' | 'summary' | 'none' | undefined;
}

/** The requests of a run to its model, summed up; never content. */
export interface RequestSums {
  readonly count: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costUsd?: number | undefined;
  /** Not sent on, by the reason. */
  readonly refused: Readonly<Record<string, number>>;
  /** Half of the answers began within this time, milliseconds. */
  readonly medianFirstByteMs?: number | undefined;
  /** Tokens of each request in turn, input and output together; at most a hundred points, later ones summed up in groups. */
  readonly plot: readonly number[];
  /** Path of the file with one line a request. */
  readonly file?: string | undefined;
}
