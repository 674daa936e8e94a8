import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/core/report.ts';
import { tellResult } from '../../src/flow/tell-result.ts';
import { FakeHost } from '../fakes/fake-host.ts';

const REPORT: Report = {
  version: '0.0.0',
  command: 'run',
  outcome: 'success',
  exit: 0,
  plan: [],
  findings: [],
  isolation: 'none',
  times: {},
  durationSeconds: 1,
  notes: [],
};

describe('the results folder', () => {
  const hosts: FakeHost[] = [];
  afterEach(() => {
    for (const host of hosts.splice(0)) host.dispose();
  });

  function world() {
    const host = new FakeHost();
    hosts.push(host);
    const elsewhere = join(host.cwd, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'report.json'), 'precious');
    return { host, elsewhere, results: join(host.cwd, 'results') };
  }

  it('gets the report', async () => {
    const { host, results } = world();
    mkdirSync(results);
    expect((await tellResult(REPORT, results, host, true)).reportPath).toBe(join(results, 'report.json'));
    expect(existsSync(join(results, 'report.json'))).toBe(true);
  });

  it('is not written through a link that the agent put in its place', async () => {
    const { host, results, elsewhere } = world();
    symlinkSync(elsewhere, results);
    expect((await tellResult(REPORT, results, host, true)).reportPath).toBeUndefined();
    expect(host.files.read(join(elsewhere, 'report.json'))).toBe('precious');
    expect(host.lines).toContain('report.json could not be written (ELOOP).');
  });
});
