/** What `review` prints on standard output: a table, or one line of JSON a finding. */
import type { ReviewSums } from '../../core/report.ts';
import { neutralise } from '../../redact/commands.ts';
import { reviewText } from '../../report/terminal.ts';

/** Ends with a line end. */
export function reviewAnswer(review: ReviewSums, asJson: boolean): string {
  if (!asJson) return `${neutralise(reviewText(review, false).join('\n')).trim()}\n`;
  return review.rows.map((row) => `${JSON.stringify(row).replaceAll('##[', '#\\u0023[')}\n`).join('');
}
