/**
 * What went through the broker, for the job summary: one line of sums, and a plot of the tokens of each request.
 * In: sums of the report → out: Markdown. Pure. Numbers and our own words only, so nothing needs to be neutralised.
 * Spec: https://mermaid.js.org/syntax/xyChart.html (GitHub and GitLab draw it)
 */
import type { RequestSums } from '../core/report.ts';
import { compact, plural } from './format.ts';

/** One cell of the table. */
export function requestsCell({ count, refused, medianFirstByteMs }: RequestSums): string {
  const kept = Object.entries(refused).map(([reason, number]) => `${number} refused (${reason})`);
  const who = count === 1 ? '' : 'half of them ';
  const wait = medianFirstByteMs === undefined ? [] : [`${who}answered within ${Math.round(medianFirstByteMs)} ms`];
  return [`${plural(count, 'request')} through the broker`, ...wait, ...kept].join(' · ');
}

/** A plot of one bar says nothing; empty. */
export function requestsPlot({ plot, count }: RequestSums): string {
  if (plot.length < 2) return '';
  const size = Math.ceil(count / plot.length);
  const each = size === 1 ? 'each request' : `each ${size} requests`;
  const chart = [
    'xychart-beta',
    `  x-axis "${size === 1 ? 'request' : `${size} requests`}" 1 --> ${plot.length}`,
    `  y-axis "tokens" 0 --> ${Math.max(1, ...plot)}`,
    `  bar [${plot.join(', ')}]`,
  ].join('\n');
  const most = compact(Math.max(...plot));
  return `<details>\n<summary>Tokens of ${each} (at most ${most})</summary>\n\n\`\`\`mermaid\n${chart}\n\`\`\`\n\n</details>`;
}
