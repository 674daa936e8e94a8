/** What a CI event says about a change that could be reviewed. Facts of the event alone: nothing here was asked for. */
export interface ChangeEvent {
  /** Number of the pull or merge request. */
  readonly number?: number | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** Newest commit of the branch the change is for, as the event knows it. */
  readonly base?: string | undefined;
  readonly baseRef?: string | undefined;
  /** Newest commit of the change. */
  readonly head?: string | undefined;
  readonly labels: readonly string[];
  /** What happened to it: `opened`, `labeled`, `created`. */
  readonly action?: string | undefined;
  /** The label an event is about. */
  readonly label?: string | undefined;
  /** Commits before and after a push; before is undefined for a new branch. */
  readonly push?: { readonly before?: string | undefined; readonly after: string } | undefined;
  readonly comment?: ChangeComment | undefined;
  /** A comment that stands on no change, but on an issue. */
  readonly onIssue?: boolean | undefined;
}

/** What a comment asks for is a stranger's until the host has told who its author is. */
export interface ChangeComment {
  readonly author: string;
  readonly text: string;
  /** ISO 8601. */
  readonly createdAt: string;
}
