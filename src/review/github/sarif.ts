/**
 * A review for code scanning. In: a review · out: SARIF 2.1.0 as text, and packed as GitHub takes it. Pure.
 * Trap: GitHub tells results apart by `partialFingerprints`; without ours every moved line would be a new alert.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html · https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
import { VERSION } from '../../core/version.ts';
import type { Category, Review, ReviewFinding } from '../review.ts';
import { levelOf } from '../write-comments.ts';

const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const;
/** What GitHub makes `critical`, `high`, `medium` and `low` of. */
const SCORES = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.5', info: '0.5' } as const;

export function sarifOf({ findings }: Review): string {
  const categories = [...new Set(findings.map(({ category }) => category))].sort();
  const run = {
    tool: {
      driver: {
        name: 'keyless-agent',
        informationUri: 'https://github.com/keyless-agent/keyless-agent',
        version: VERSION,
        rules: categories.map((category) => ruleOf(category, findings)),
      },
    },
    results: findings.map((finding) => resultOf(finding, categories)),
  };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function ruleOf(category: Category, findings: readonly ReviewFinding[]): object {
  const gravest = (['critical', 'high', 'medium', 'low', 'info'] as const).find((severity) =>
    findings.some((finding) => finding.category === category && finding.severity === severity),
  );
  return {
    id: `review/${category}`,
    name: category,
    shortDescription: { text: `Review finding: ${category}` },
    ...(category === 'security' && gravest
      ? { properties: { tags: ['security'], 'security-severity': SCORES[gravest] } }
      : {}),
  };
}

function resultOf(finding: ReviewFinding, categories: readonly Category[]): object {
  const { category, severity, message, path, place, fingerprint } = finding;
  return {
    ruleId: `review/${category}`,
    ruleIndex: categories.indexOf(category),
    level: LEVELS[levelOf(severity)],
    // Brackets would be a link.
    message: { text: message.replace(/[\\[\]]/g, '\\$&') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
          region: { startLine: place?.startLine ?? 1, endLine: place?.endLine ?? 1 },
        },
      },
    ],
    partialFingerprints: { 'keylessAgentFinding/v1': fingerprint },
  };
}

/** gzip, then base64. */
export async function packedSarif(report: string): Promise<string> {
  const { gzipSync } = await import('node:zlib');
  return gzipSync(report).toString('base64');
}
