/** The action's outputs, declared once: action.yml, the docs and the writing of them come from here. */
import type { Verdict } from '../core/finding.ts';
import type { Report } from '../core/report.ts';

/** Files that were written. */
export interface OutputPaths {
  readonly report?: string | undefined;
  readonly findings?: string | undefined;
  readonly sarif?: string | undefined;
}

export interface OutputSpec {
  readonly name: string;
  readonly about: string;
  /** The value in a report; undefined: the output is not set. */
  readonly of: (report: Report, paths: OutputPaths) => string | number | undefined;
}

export const OUTPUTS: readonly OutputSpec[] = [
  {
    name: 'outcome',
    about: '`success`, `failed`, `timed-out`, `over-budget`, `skipped`, `denied` or `cancelled`.',
    // Whether a command of the user's own did what it should is told by its exit status alone.
    of: (report) => (report.command === 'exec' && report.outcome === 'success' ? undefined : report.outcome),
  },
  {
    name: 'result',
    about:
      "The agent's final answer, redacted. Untrusted text: give it to a shell only through an environment variable.",
    of: (report) => report.result,
  },
  {
    name: 'structured-output',
    about: 'The answer as JSON, when `json-schema` is given.',
    of: (report) => (report.structuredOutput === undefined ? undefined : JSON.stringify(report.structuredOutput)),
  },
  { name: 'session-id', about: "The agent's own session id.", of: (report) => report.agent?.sessionId },
  {
    name: 'changed-files',
    about: 'Names of the files the agent changed, one a line; set when it may write.',
    of: (report) => report.changedFiles?.join('\n'),
  },
  {
    name: 'patch',
    about: 'Path of a patch with these changes, secrets looked for; for a second job that applies it.',
    of: (report) => report.patch,
  },
  {
    name: 'session',
    about: 'Folder of the kept session, for `resume` in a later step of this job.',
    of: (report) => report.session,
  },
  {
    name: 'cost-usd',
    about:
      'What the run cost in US dollars: by the count of the agent, else its tokens at the prices of our dated table.',
    of: (report) => report.agent?.costUsd,
  },
  { name: 'turns', about: 'Turns the agent took.', of: (report) => report.agent?.turns },
  { name: 'input-tokens', about: 'Tokens read, cached ones included.', of: (report) => report.agent?.inputTokens },
  { name: 'output-tokens', about: 'Tokens written.', of: (report) => report.agent?.outputTokens },
  { name: 'duration-seconds', about: 'Wall clock time of the whole step.', of: (report) => report.durationSeconds },
  {
    name: 'transcript',
    about: 'Path of the redacted transcript, one JSON event a line.',
    of: (report) => report.transcript,
  },
  {
    name: 'credential-expires-at',
    about: 'When the credential ends, ISO 8601.',
    of: (report) => report.credential?.expiresAt,
  },
  {
    name: 'aws-account-id',
    about: 'The account the credential belongs to.',
    of: (report) => (report.credential?.cloud === 'aws' ? report.credential.account : undefined),
  },
  {
    name: 'isolation',
    about:
      'What kept the agent from the rest of the job: `namespace` (own processes, files and network), `user` (another user) or `none`.',
    of: (report) => (report.command === 'run' && report.agent ? report.isolation : undefined),
  },
  {
    name: 'requests',
    about:
      'Path of the record of every request to the model, one JSON line each: time, model, tokens, cost, never content.',
    of: (report) => report.requests?.file,
  },
  {
    name: 'exceeded',
    about: 'How many findings of the least-privilege check are `exceeded` and not accepted.',
    of: (report) => countOpen(report, 'exceeded'),
  },
  {
    name: 'unknown',
    about: 'How many findings of the least-privilege check are `unknown` and not accepted. An unknown is no pass.',
    of: (report) => countOpen(report, 'unknown'),
  },
  {
    name: 'review',
    about: 'With `mode: review`: path of review.json, for `review-file` of the publishing step or job.',
    of: (report) => report.reviewFile,
  },
  {
    name: 'review-findings',
    about: 'How many findings a review has.',
    of: (report) => report.review?.findings,
  },
  {
    name: 'review-url',
    about: 'Where the published review can be read.',
    of: (report) => report.review?.url,
  },
  {
    name: 'review-reach',
    about:
      'How far publication went: `inline` (at the lines), `summary` (one comment alone) or `none` (job summary and annotations).',
    of: (report) => report.review?.reach,
  },
  {
    name: 'code-quality',
    about: "Path of a review's findings in the format of GitLab's Code Quality report.",
    of: (report) => report.review?.codeQuality,
  },
  {
    name: 'shards',
    about: 'With `mode: plan`: the parts of the change as JSON, `["1/2","2/2"]`, for `strategy.matrix`.',
    of: (report) => (report.shards === undefined ? undefined : JSON.stringify(report.shards)),
  },
  { name: 'report', about: 'Path of the whole result as JSON.', of: (_report, paths) => paths.report },
  { name: 'findings', about: 'With `check`: path of the findings as JSON.', of: (_report, paths) => paths.findings },
  {
    name: 'sarif',
    about: 'With `check`: path of the findings as SARIF, for `github/codeql-action/upload-sarif`.',
    of: (_report, paths) => paths.sarif,
  },
];

/** Undefined before anything was judged: none found and none looked for are not the same. */
function countOpen({ findings }: Report, verdict: Verdict): number | undefined {
  if (findings.length === 0) return undefined;
  return findings.filter((finding) => finding.verdict === verdict && finding.accepted === undefined).length;
}

/** Every output that this report sets. */
export function outputsOf(report: Report, paths: OutputPaths): Record<string, string> {
  const set: Record<string, string> = {};
  for (const output of OUTPUTS) {
    const value = output.of(report, paths);
    if (value !== undefined) set[output.name] = String(value);
  }
  return set;
}
