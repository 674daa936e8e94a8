/** The whole result as JSON, for the report file. Pure. */
import { findingLink } from '../core/finding.ts';
import type { Report } from '../core/report.ts';

/** Indented by two, keys in the order of {@link Report}, one line end at the end. What is undefined is left out. */
export function jsonReport(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The findings of `check`, each with its place in the docs. `form` counts up when a key changes its meaning. */
export function jsonFindings({ version, outcome, exit, error, findings, identity, credential, notes }: Report): string {
  const linked = findings.map((finding) => ({ ...finding, link: findingLink(finding.id) }));
  const told = { form: 1, version, outcome, exit, error, identity, credential, findings: linked, notes };
  return `${JSON.stringify(told, null, 2)}\n`;
}
