import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { BrokerRecord, RequestRecord } from '../../src/broker/order.ts';
import { keepRecord } from '../../src/flow/requests-record.ts';
import { LiveFiles } from '../../src/host/files.ts';
import { requestsCell, requestsPlot } from '../../src/report/requests.ts';
import { FakeHost } from '../fakes/fake-host.ts';

const request = (more: Partial<RequestRecord> = {}): RequestRecord => ({
  at: Date.UTC(2026, 10, 21, 12),
  api: 'messages',
  model: 'a-model',
  status: 200,
  inputTokens: 90,
  outputTokens: 10,
  cachedTokens: 0,
  costUsd: 0.01,
  counted: 'told',
  firstByteMs: 40,
  totalMs: 90,
  ...more,
});

const record = (requests: readonly RequestRecord[], more: Partial<BrokerRecord> = {}): BrokerRecord => ({
  requests,
  forgotten: 0,
  sums: { inputTokens: 90, outputTokens: 10, cachedTokens: 0, requests: requests.length, costUsd: 0.01 },
  refused: {},
  renewedOnRefusal: 0,
  ...more,
});

describe('the record of the requests', () => {
  let root: string;
  let host: FakeHost;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'requests-'));
    host = new FakeHost();
    Object.assign(host, { files: new LiveFiles({ tempDir: root, workspace: '/nowhere', made: () => undefined }) });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('is a line a request, with its time as people write it, and older ones that were forgotten are told', () => {
    const { file } = keepRecord(record([request()], { forgotten: 3 }), root, host);
    const lines = readFileSync(file!, 'utf8').trimEnd().split('\n');
    expect(JSON.parse(lines[0]!)).toEqual({ forgotten: 3 });
    expect(JSON.parse(lines[1]!)).toMatchObject({ at: '2026-11-21T12:00:00.000Z', model: 'a-model', status: 200 });
    expect(lines).toHaveLength(2);
  });

  it('leaves no file when nothing was asked, and none without a folder', () => {
    expect(keepRecord(record([]), root, host).file).toBeUndefined();
    expect(keepRecord(record([request()]), undefined, host).file).toBeUndefined();
  });

  it('plots at most a hundred points, whose sum is that of all requests', () => {
    const { plot } = keepRecord(record(Array.from({ length: 250 }, () => request())), undefined, host);
    expect(plot.length).toBeLessThanOrEqual(100);
    expect(plot.reduce((sum, tokens) => sum + tokens, 0)).toBe(25_000);
  });

  it('is told in one line: how many, how quickly, and what was refused', () => {
    const sums = keepRecord(
      record([request({ firstByteMs: 10 }), request({ firstByteMs: 50 }), request({ firstByteMs: 900 })], {
        refused: { model: 2 },
      }),
      undefined,
      host,
    );
    expect(requestsCell(sums)).toBe(
      '3 requests through the broker · half of them answered within 50 ms · 2 refused (model)',
    );
    expect(requestsPlot(sums)).toContain('bar [100, 100, 100]');
    expect(requestsPlot({ ...sums, plot: [100], count: 1 })).toBe('');
  });
});
