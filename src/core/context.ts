/** What the CI system tells about this run. Facts only: judging them is the privilege check's work. */

export interface RunContext {
  readonly platform: 'github' | 'gitlab' | 'shell';
  /** Base address of the host, `https://github.com`. */
  readonly server?: string | undefined;
  /** `owner/name`. */
  readonly repository?: string | undefined;
  readonly ref?: string | undefined;
  readonly sha?: string | undefined;
  readonly event?: string | undefined;
  readonly actor?: string | undefined;
  readonly runId?: string | undefined;
  readonly runAttempt?: string | undefined;
  readonly runUrl?: string | undefined;
  readonly workflowRef?: string | undefined;
  readonly refProtected?: boolean | undefined;
  /** The branch a change is for, and its commit, as far as the event tells. */
  readonly base?: { readonly ref?: string | undefined; readonly sha?: string | undefined } | undefined;
  /** What lies in the workspace, as its git folder says; undefined: it is no repository. */
  readonly checkout?: Checkout | undefined;
  /** Newest commit of a pull request's own branch. */
  readonly headSha?: string | undefined;
  /** The change comes from another repository; undefined: cannot tell. */
  readonly fork?: boolean | undefined;
  readonly dependabot: boolean;
  readonly runner: 'hosted' | 'self-hosted' | 'unknown';
  /** Checked-out repository: absolute path. */
  readonly workspace: string;
  /** When the CI system ends the job, milliseconds since the epoch; undefined: it does not tell. */
  readonly endsAt?: number | undefined;
  /** Debug logging is on: the platform prints more than usual. */
  readonly debug: boolean;
}

/** `HEAD` of a checkout: the branch (`refs/heads/…`) unless it is detached, and the commit as far as it is known. */
export interface Checkout {
  readonly ref?: string | undefined;
  readonly commit?: string | undefined;
}
