/** The answer as a command line prints it. */
import type { Report } from '../core/report.ts';
import { neutralise } from '../redact/commands.ts';

/**
 * What is printed of a report: its JSON on one line, else its text.
 * @param isJobLog takes the power out of workflow commands; JSON stays the same JSON
 */
export function answerText(report: Pick<Report, 'result' | 'structuredOutput'>, isJobLog: boolean): string | undefined {
  const { result, structuredOutput } = report;
  if (structuredOutput === undefined) return isJobLog && result !== undefined ? neutralise(result) : result;
  const json = JSON.stringify(structuredOutput);
  // A line that begins with a bracket or a quote holds no `::command`; `##[command]` is one anywhere in a line.
  return isJobLog ? json.replaceAll('##[', '#\\u0023[') : json;
}
