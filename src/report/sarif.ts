/**
 * Findings as SARIF 2.1.0, for code scanning. In: a Report (redacted), where its job is written down · out: JSON text. Pure.
 * Traps: code scanning makes an alert of every result, so what holds (`enforced`, `proved`) is left out; an alert is found again
 * by its fingerprint, so that one holds nothing that differs from run to run; a result without a place is refused; and `kind:
 * review` would need the level `none`, which nobody is shown, so an unknown says so in its words.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html ·
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
import { createHash } from 'node:crypto';
import { type Finding, findingLink, type Severity } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { oneLine, printable } from './format.ts';
import { isOpen } from './markdown.ts';

export interface SarifPlace {
  /** File the job is written in, relative to the repository. */
  readonly file: string;
  /** Name of the job there. */
  readonly job?: string | undefined;
}

/** GitHub's scale: from 9.0 critical, from 7.0 high, from 4.0 medium. */
const SCORES: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  info: '0.5',
};

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

const HOME = 'https://github.com/keyless-agent/keyless-agent';

export function sarifReport(report: Report, place: SarifPlace): string {
  const findings = report.findings.filter(isOpen);
  const ids = [...new Set(findings.map(({ id }) => id))];
  const seen = new Map<string, number>();
  const results = findings.map((finding) => {
    const print = fingerprint(finding, place);
    const nth = (seen.get(print) ?? 0) + 1;
    seen.set(print, nth);
    return resultOf(finding, ids.indexOf(finding.id), place, `${print}:${nth}`);
  });
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'keyless-agent',
            version: report.version,
            semanticVersion: report.version,
            informationUri: HOME,
            rules: ids.map((id) => ruleOf(id, findings)),
          },
        },
        automationDetails: { id: `keyless-agent/${place.file}${place.job ? `/${place.job}` : ''}/` },
        invocations: [{ executionSuccessful: report.error === undefined || report.exit === 5 }],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(id: string, findings: readonly Finding[]) {
  const own = findings.filter((finding) => finding.id === id);
  const worst = own.reduce((one, other) =>
    Number(SCORES[other.severity]) > Number(SCORES[one.severity]) ? other : one,
  );
  const link = findingLink(id);
  return {
    id,
    name: id,
    shortDescription: { text: id.replaceAll('-', ' ') },
    fullDescription: { text: oneLine(worst.detail ?? worst.title, 1000) },
    help: {
      text: `What it means, with before and after: ${link}`,
      markdown: `[What it means, with before and after](${link})`,
    },
    helpUri: link,
    defaultConfiguration: { level: levelOf(worst) },
    properties: { tags: ['security', 'least-privilege', worst.layer], 'security-severity': SCORES[worst.severity] },
  };
}

/** Nobody knows what an unknown is, so it is never an error by itself and never less than a note. */
function levelOf({ verdict, severity }: Finding): 'error' | 'warning' | 'note' {
  return verdict === 'unknown' && LEVELS[severity] === 'error' ? 'warning' : LEVELS[severity];
}

function resultOf(finding: Finding, ruleIndex: number, place: SarifPlace, print: string) {
  const { id, verdict, severity, layer, title, detail, fix, accepted, file } = finding;
  const said = [title, detail, fix && `Fix:\n${fix}`].filter(Boolean).join('\n\n');
  return {
    ruleId: id,
    ruleIndex,
    level: levelOf(finding),
    message: { text: `${verdict === 'unknown' ? 'Unknown: ' : ''}${printable(said).slice(0, 4000)}` },
    locations: [
      { physicalLocation: { artifactLocation: { uri: uriOf(file ?? place.file) }, region: { startLine: 1 } } },
    ],
    partialFingerprints: { 'keylessFinding/v1': print },
    properties: { verdict, severity, layer },
    ...(accepted && {
      suppressions: [
        { kind: 'external', status: 'accepted', justification: `${accepted.reason} (until ${accepted.until})` },
      ],
    }),
  };
}

/** A relative path as a URI reference. */
function uriOf(path: string): string {
  return path
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
}

/** Numbers, dates and ids in a title may differ from run to run; what it is about does not. */
function fingerprint({ id, title, file }: Finding, place: SarifPlace): string {
  const subject = title.toLowerCase().replaceAll(/[0-9a-f]{7,}|\d+/g, '#');
  const text = [id, subject, file ?? place.file, place.job ?? ''].join('\0');
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
