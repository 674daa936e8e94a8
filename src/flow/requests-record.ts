/**
 * What went through the broker, kept as a file of the results (one JSON line a request) and summed up for the report.
 * In: the broker's record → out: sums, a file. Times, models, tokens, cost, status; never content.
 */
import { join } from 'node:path';
import type { BrokerRecord } from '../broker/order.ts';
import type { Host } from '../core/host.ts';
import type { RequestSums } from '../core/report.ts';

/** Points of the plot; a line with more could not be read. */
const MOST_POINTS = 100;

export function keepRecord(record: BrokerRecord, folder: string | undefined, host: Host): RequestSums {
  const { requests, sums, refused } = record;
  return {
    count: sums.requests,
    inputTokens: sums.inputTokens,
    outputTokens: sums.outputTokens,
    costUsd: sums.costUsd,
    refused,
    medianFirstByteMs: median(requests.map(({ firstByteMs }) => firstByteMs)),
    plot: grouped(requests.map(({ inputTokens, outputTokens }) => inputTokens + outputTokens)),
    file: folder === undefined || requests.length === 0 ? undefined : writeRecord(record, folder, host),
  };
}

/** @returns undefined: it could not be written, which must not end a run that has done its work */
function writeRecord({ requests, forgotten }: BrokerRecord, folder: string, host: Host): string | undefined {
  const path = join(folder, 'requests.jsonl');
  const rows = requests.map(({ at, ...rest }) => JSON.stringify({ at: new Date(at).toISOString(), ...rest }));
  if (forgotten > 0) rows.unshift(JSON.stringify({ forgotten }));
  try {
    if (host.files.isLink(folder)) return undefined;
    host.files.remove(path);
    host.files.writePrivate(path, `${host.redact(rows.join('\n'))}\n`);
    return path;
  } catch {
    return undefined;
  }
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

/** As many neighbours together as it takes to have no more than a hundred. */
function grouped(values: readonly number[]): number[] {
  const size = Math.max(1, Math.ceil(values.length / MOST_POINTS));
  const groups: number[] = [];
  values.forEach((value, at) => {
    groups[Math.floor(at / size)] = (groups[Math.floor(at / size)] ?? 0) + value;
  });
  return groups;
}
