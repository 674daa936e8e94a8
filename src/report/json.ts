/** The whole result as JSON, for the report file. Pure. */
import type { Report } from '../core/report.ts';

/** Indented by two, keys in the order of {@link Report}, one line end at the end. What is undefined is left out. */
export function jsonReport(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
