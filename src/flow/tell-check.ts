/** What `check` found → terminal, job summary, JSON, SARIF, outputs. All of it already redacted. */
import { join, resolve } from 'node:path';
import { KeylessError } from '../core/errors.ts';
import type { Host } from '../core/host.ts';
import type { Inputs } from '../core/inputs.ts';
import type { Report } from '../core/report.ts';
import { checkSummary, checkVerdict, findingsTable, isVerdict, stopLine } from '../report/findings-table.ts';
import { jsonFindings } from '../report/json.ts';
import { type SarifPlace, sarifReport } from '../report/sarif.ts';
import { errorText } from '../report/terminal.ts';
import { isInside, leadsOut } from './inside.ts';
import { outputsOf } from './outputs.ts';

export interface CheckTold {
  readonly findingsPath?: string | undefined;
  readonly sarifPath?: string | undefined;
  readonly summaryPath?: string | undefined;
}

export interface TellAsk {
  readonly inputs: Inputs;
  readonly host: Host;
  /** Folder of the results; undefined: there are none. */
  readonly results: string | undefined;
  readonly workspace: string;
  readonly onGitHub: boolean;
  /** The terminal gets the JSON instead of the table. */
  readonly json: boolean;
}

export async function tellCheck(report: Report, ask: TellAsk): Promise<CheckTold> {
  const { host, results, onGitHub, json } = ask;
  const place = sarifPlace(ask);
  const keep = (name: string, text: string): string | undefined =>
    results === undefined ? undefined : write(join(results, name), text, host);
  const sarif = sarifReport(report, place);
  let fault: unknown;
  const named = (): string | undefined => {
    try {
      return namedSarif(sarif, ask) ?? keep('findings.sarif', sarif);
    } catch (thrown) {
      // What was found is told all the same.
      fault = thrown;
      return undefined;
    }
  };
  const told = {
    findingsPath: keep('findings.json', jsonFindings(report)),
    sarifPath: named(),
    summaryPath: onGitHub ? undefined : keep('summary.md', checkSummary(report)),
  };
  if (onGitHub) await host.voice.summary(checkSummary(report), true);
  const outputs = outputsOf(report, { findings: told.findingsPath, sarif: told.sarifPath });
  for (const [name, value] of Object.entries(outputs)) host.voice.output(name, value);
  if (!json) for (const line of findingsTable(report.findings, host.log.colour)) host.log.line(line);
  if (report.error) {
    host.voice.annotate(report.outcome === 'skipped' ? 'notice' : 'error', annotation(report), 'keyless-agent check');
    if (!isVerdict(report.error)) for (const line of errorText(report.error, host.log.colour)) host.log.line(line);
  }
  if (!json) for (const line of checkVerdict(report, host.log.colour)) host.log.line(line);
  if (fault) throw fault;
  return told;
}

function annotation(report: Report): string {
  const { what = '', faults = [] } = report.error ?? {};
  return stopLine(report) ?? [what, ...faults.map((fault) => `${fault.input}: ${fault.what}`)].join(' ');
}

function write(path: string, text: string, host: Host): string | undefined {
  try {
    host.files.remove(path);
    host.files.writePrivate(path, text);
    return path;
  } catch (error) {
    host.log.line(`${path} could not be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
    return undefined;
  }
}

/** Where the user wants the SARIF. @throws KeylessError input-invalid: a later step would upload another file, or none */
function namedSarif(text: string, { inputs, host, workspace }: TellAsk): string | undefined {
  const named = inputs.text('sarif');
  if (named === undefined) return undefined;
  const path = resolve(workspace, named);
  const isElsewhere = leadsOut(path, workspace, host);
  const isOther = isOtherThanFile(path, isInside(path, workspace), host);
  const written = isElsewhere || isOther ? undefined : write(path, text, host);
  if (written !== undefined) return written;
  const likely = isElsewhere
    ? 'It is a link that leads out of the workspace.'
    : isOther
      ? 'There is a folder, a device or a link of that name, and it stays.'
      : 'The folder is missing, or this user may not write there.';
  throw new KeylessError('input-invalid', `The SARIF file ${named} cannot be written.`, {
    likely,
    fix: 'sarif: least-privilege.sarif   (relative to the workspace)',
  });
}

/** What is replaced is removed first, a whole folder too: only a file may be, or a link of the workspace. */
function isOtherThanFile(path: string, inside: boolean, { files }: Host): boolean {
  try {
    if (files.isPlainFile(path)) return false;
    return files.isLink(path) ? !inside : files.exists(path);
  } catch {
    // A file in the place of a folder: nothing can be written there, which is told.
    return false;
  }
}

/** The workflow the job is written in; off GitHub what the user's own pipeline is called most often. */
function sarifPlace({ host }: TellAsk): SarifPlace {
  const ref = host.env.GITHUB_WORKFLOW_REF ?? '';
  const file = /^[^/@]+\/[^/@]+\/(\.github\/workflows\/[^@]+)@/.exec(ref)?.[1];
  return file === undefined
    ? { file: host.env.GITLAB_CI === 'true' ? '.gitlab-ci.yml' : '.github/workflows' }
    : { file, job: host.env.GITHUB_JOB };
}
