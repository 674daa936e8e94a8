/** What `review` prints on standard output: a table, or one line of JSON a finding. */
import type { ReviewRow, ReviewSums } from '../../core/report.ts';
import { neutralise } from '../../redact/commands.ts';
import { reviewText } from '../../report/terminal.ts';

/** Ends with a line end. */
export function reviewAnswer(review: ReviewSums, asJson: boolean): string {
  if (!asJson) return `${neutralise(reviewText(review, false).join('\n')).trim()}\n`;
  return review.rows.map((row) => `${lineOf(row)}\n`).join('');
}

/** The whole finding, in an order that reads well; with no word that a CI system takes for an order, and the same once parsed. */
function lineOf(row: ReviewRow): string {
  const { path, startLine, endLine, severity, confidence, category, message, suggestion, fingerprint } = row;
  const told = { path, startLine, endLine, severity, confidence, category, message, suggestion, fingerprint };
  return JSON.stringify(told)
    .replaceAll('##[', '#\\u0023[')
    .replace(/section(?=_(?:start|end))/g, 'sectio\\u006e')
    .replace(/[\u007f-\u009f]|\p{Cf}/gu, escaped);
}

function escaped(sign: string): string {
  const units = Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
