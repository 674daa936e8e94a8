/**
 * Whatever the probes answer: where one of them is unknown, the run is not judged as passed, and nobody who reads the result, in
 * whatever form, can take it for a pass.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/core/finding.ts';
import type { Host } from '../../src/core/host.ts';
import type { Report } from '../../src/core/report.ts';
import type { Subject } from '../../src/privilege/check.ts';
import { decide } from '../../src/privilege/index.ts';
import { type ProbeEntry, startAsking } from '../../src/privilege/probes/index.ts';
import { type Answer, findingOf } from '../../src/privilege/probes/verdict.ts';
import { checkSummary, checkVerdict, findingsTable } from '../../src/report/findings-table.ts';
import { jsonFindings } from '../../src/report/json.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import { done } from '../report/report-fixtures.ts';

const OUTCOMES = ['granted', 'denied', 'unclear', 'throws', 'hangs', 'silent', 'off', 'unloadable'] as const;
type Outcome = (typeof OUTCOMES)[number];
interface Played {
  readonly outcome: Outcome;
  readonly control: Answer;
}

const SUBJECT = { target: { cloud: 'aws' } } as unknown as Subject;

function finding(outcome: Answer, control: Answer, name: string): Finding {
  return findingOf({ answer: outcome }, control, {
    id: `aws-may-${name}`,
    layer: 'cloud',
    exceeded: { severity: 'high', title: `It may ${name}.` },
    proved: `It may not ${name}.`,
    unknown: `Whether it may ${name} could not be told`,
  });
}

function entry({ outcome, control }: Played, at: number): ProbeEntry {
  const id = `probe-${at}`;
  const ask = async (): Promise<readonly Finding[]> => {
    if (outcome === 'throws') throw new Error('broken');
    if (outcome === 'hangs') return new Promise(() => undefined);
    if (outcome === 'silent') return [];
    return [finding(outcome === 'granted' || outcome === 'denied' ? outcome : 'unclear', control, `do-${at}`)];
  };
  const load = async () => {
    if (outcome === 'unloadable') throw new Error('no such chunk');
    return { id, asks: '', applies: () => true, ask };
  };
  return { id, cloud: 'aws', load };
}

async function play(played: readonly Played[]): Promise<readonly Finding[]> {
  const off = played.flatMap(({ outcome }, at) => (outcome === 'off' ? [`probe-${at}`] : []));
  return startAsking(SUBJECT, {} as Host, off, played.map(entry)).within(0.01);
}

/** What a reader would have to be told. */
function isUnknown({ outcome, control }: Played): boolean {
  if (outcome === 'granted') return false;
  return outcome !== 'denied' || control !== 'granted';
}

const plays = fc.array(
  fc.record({
    outcome: fc.constantFrom(...OUTCOMES),
    control: fc.constantFrom<Answer>('granted', 'denied', 'unclear'),
  }),
  { minLength: 1, maxLength: 5 },
);
const RUNS = { numRuns: 25 };

describe('with any outcome of any probe', () => {
  it('there is a finding for each, and only what was denied beside a control is proved', async () => {
    await fc.assert(
      fc.asyncProperty(plays, async (played) => {
        const verdicts = (await play(played)).map(({ verdict }) => verdict);
        const expected = played.map((one) =>
          isUnknown(one) ? 'unknown' : one.outcome === 'granted' ? 'exceeded' : 'proved',
        );
        expect(verdicts).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('strict stops as soon as one is unknown, and goes on only where every one is proved', async () => {
    await fc.assert(
      fc.asyncProperty(plays, async (played) => {
        const stop = decide(await play(played), 'strict', 'critical');
        expect(stop === undefined).toBe(!played.some(isUnknown));
      }),
      RUNS,
    );
  });

  it('no form of the result leaves an unknown out or calls it anything else', async () => {
    await fc.assert(
      fc.asyncProperty(plays, async (played) => {
        const findings = await play(played);
        const report: Report = { ...done, command: 'check', findings };
        const unknown = played.filter(isUnknown).length;
        const rows = findingsTable(findings, false).filter((line) => line.startsWith('  unknown '));
        const cells = checkSummary(report)
          .split('\n')
          .filter((line) => line.startsWith('| unknown |'));
        const json = JSON.parse(jsonFindings(report)) as { findings: Finding[] };
        const sarif = JSON.parse(sarifReport(report, { file: 'a.yml' })) as {
          runs: [{ results: { message: { text: string } }[] }];
        };
        const passed = { ...report, exit: 0 };
        const ticked =
          `${checkVerdict(passed, false).join('')}${checkSummary(passed)}`.includes('✓') ||
          checkSummary(passed).includes('✅');
        expect(ticked && unknown > 0).toBe(false);
        expect(rows).toHaveLength(unknown);
        expect(cells).toHaveLength(unknown);
        expect(json.findings.filter(({ verdict }) => verdict === 'unknown')).toHaveLength(unknown);
        const results = sarif.runs[0].results.filter(({ message }) => message.text.startsWith('Unknown: '));
        expect(results).toHaveLength(unknown);
      }),
      RUNS,
    );
  });

  it('the terminal paints no unknown in the colour of what holds', async () => {
    const findings = await play([
      { outcome: 'hangs', control: 'granted' },
      { outcome: 'denied', control: 'granted' },
    ]);
    const lines = findingsTable(findings, true);
    expect(lines.filter((line) => line.includes('\u001b[32m')).map((line) => line.includes('proved'))).toEqual([true]);
    expect(lines.filter((line) => line.includes('\u001b[33munknown'))).toHaveLength(1);
  });
});
