/** Report → everywhere people look: outputs, job summary, annotation, files, terminal. All of it already redacted. */
import { join } from 'node:path';
import type { Host } from '../core/host.ts';
import type { Report } from '../core/report.ts';
import { jsonReport } from '../report/json.ts';
import { markdownSummary } from '../report/markdown.ts';
import { errorText, planText, reviewText, verdictText } from '../report/terminal.ts';
import { outputsOf } from './outputs.ts';

export interface Told {
  readonly reportPath?: string | undefined;
  readonly summaryPath?: string | undefined;
}

export async function tellResult(
  report: Report,
  results: string | undefined,
  host: Host,
  onGitHub: boolean,
  /** The command prints what a review found itself, on standard output. */
  printed = false,
): Promise<Told> {
  const told: { reportPath?: string; summaryPath?: string } = {};
  const write = (name: string, text: string): string | undefined => {
    if (results === undefined) return undefined;
    const path = join(results, name);
    try {
      // The agent could have put a link in the folder's place.
      if (host.files.isLink(results)) throw Object.assign(new Error('a link'), { code: 'ELOOP' });
      host.files.remove(path);
      host.files.writePrivate(path, text);
      return path;
    } catch (error) {
      host.log.line(`${name} could not be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
      return undefined;
    }
  };
  const reportPath = write('report.json', jsonReport(report));
  if (reportPath) told.reportPath = reportPath;
  const markdown = markdownSummary(report);
  if (onGitHub) await host.voice.summary(markdown, report.command !== 'run');
  else {
    const path = write('summary.md', markdown);
    if (path) told.summaryPath = path;
  }
  for (const [name, value] of Object.entries(outputsOf(report, { report: told.reportPath })))
    host.voice.output(name, value);
  if (onGitHub) annotate(report, host);
  if (report.review && !printed) for (const line of reviewText(report.review, host.log.colour)) host.log.line(line);
  if (report.error) for (const line of errorText(report.error, host.log.colour)) host.log.line(line);
  else if (report.command !== 'exec') for (const line of verdictText(report, host.log.colour)) host.log.line(line);
  return told;
}

/** Elsewhere an annotation is one more line of the log, which tells the whole error anyway. */
function annotate({ error, outcome }: Report, { voice }: Host): void {
  if (!error) return;
  if (outcome === 'skipped') {
    voice.annotate('notice', error.what, 'keyless-agent skipped');
    return;
  }
  const faults = (error.faults ?? []).map((fault) => `${fault.input}: ${fault.what}`);
  const parts = [error.what, ...faults, error.likely].flatMap((part) => (part ? asSentence(part) : []));
  voice.annotate('error', parts.join(' '), 'keyless-agent');
}

/** One line holds them all, and a CLI's last words end as they like. */
function asSentence(text: string): string {
  return /[.!?…:]$/.test(text) ? text : `${text}.`;
}

/** The plan alone, for `dry-run`. */
export function tellPlan(report: Report, host: Host): void {
  for (const line of planText(report, host.log.colour)) host.log.line(line);
}
