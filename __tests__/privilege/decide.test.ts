import { describe, expect, it } from '@jest/globals';
import type { Finding, Severity, Verdict } from '../../src/core/finding.ts';
import type { PrivilegeMode } from '../../src/core/shared-inputs.ts';
import { decide } from '../../src/privilege/index.ts';

function finding(verdict: Verdict, severity: Severity, stops?: boolean): Finding {
  return { id: `f-${verdict}`, layer: 'job', verdict, severity, title: `It is ${verdict}.`, fix: 'write: this', stops };
}

type Row = readonly [PrivilegeMode, Verdict, Severity, boolean, Severity, string];

describe('may the run go on', () => {
  const rows: readonly Row[] = [
    ['enforce', 'exceeded', 'high', false, 'high', 'privilege-exceeded'],
    ['enforce', 'exceeded', 'critical', false, 'high', 'privilege-exceeded'],
    ['enforce', 'exceeded', 'medium', false, 'high', 'goes on'],
    ['enforce', 'exceeded', 'medium', false, 'medium', 'privilege-exceeded'],
    ['enforce', 'exceeded', 'info', true, 'critical', 'privilege-exceeded'],
    ['enforce', 'unknown', 'critical', false, 'high', 'goes on'],
    ['enforce', 'unknown', 'info', true, 'high', 'privilege-exceeded'],
    ['enforce', 'enforced', 'critical', true, 'high', 'goes on'],
    ['strict', 'unknown', 'info', false, 'high', 'privilege-unknown'],
    ['strict', 'exceeded', 'high', false, 'high', 'privilege-exceeded'],
    ['strict', 'exceeded', 'medium', false, 'high', 'goes on'],
    ['strict', 'enforced', 'high', false, 'high', 'goes on'],
    ['strict', 'proved', 'high', false, 'high', 'goes on'],
    ['warn', 'exceeded', 'critical', true, 'high', 'goes on'],
    ['warn', 'unknown', 'critical', false, 'high', 'goes on'],
    ['off', 'exceeded', 'critical', true, 'high', 'goes on'],
  ];

  it.each(rows)('%s: %s at %s (stops: %s), threshold %s: %s', (mode, verdict, severity, stops, threshold, expected) => {
    expect(decide([finding(verdict, severity, stops)], mode, threshold)?.code ?? 'goes on').toBe(expected);
  });

  it('names every finding that stops, what to write, and the way to accept it', () => {
    const error = decide(
      [finding('exceeded', 'high'), finding('unknown', 'low'), finding('exceeded', 'low')],
      'strict',
      'high',
    );
    expect(error?.message).toBe('It is exceeded. It is unknown.');
    expect(error?.fix).toBe('write: this\nOr accept it knowingly: least-privilege: warn');
    expect(decide([finding('unknown', 'low')], 'strict', 'high')?.fix).toContain('least-privilege: enforce');
    expect(error?.facts.findings).toBe('f-exceeded, f-unknown');
    expect(error?.exit).toBe(5);
  });

  it('lets a run without findings go on in every mode', () => {
    for (const mode of ['strict', 'enforce', 'warn', 'off'] as const) expect(decide([], mode, 'info')).toBeUndefined();
  });
});
