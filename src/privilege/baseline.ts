/**
 * Findings that somebody has accepted, with a reason and for a time.
 * In: the text of the baseline file, findings, the time · out: the findings, accepted ones marked, and what is wrong with the
 * baseline as findings of its own. Talks to no host.
 * Traps: an acceptance without an end is forgotten; one that fits too much hides what comes later; and one that has ended, or that
 * fits nothing, must not look as if it did its work.
 */
import type { Fault } from '../core/errors.ts';
import { type Finding, findingLink } from '../core/finding.ts';

export interface Accepted {
  readonly id: string;
  readonly reason: string;
  /** Last day it holds, UTC: `2027-01-31`. */
  readonly expires: string;
  /** Text that the finding's title must hold; undefined: every finding of this id. */
  readonly match?: string | undefined;
}

const INPUT = 'least-privilege-baseline';
const EXAMPLE = '[{ "id": "runner-self-hosted", "reason": "Thrown away after each job.", "expires": "2027-01-31" }]';
const KEYS = ['id', 'reason', 'expires', 'match'];
const DAY_MS = 86_400_000;
/** A year, and the day more that a leap year has. */
const LONGEST_MS = 366 * DAY_MS;
const MOST_ENTRIES = 500;

/**
 * Reads the file's text.
 * @param now milliseconds since the epoch
 * @returns the entries, or every fault at once
 */
export function readBaseline(text: string, now: number): { entries: readonly Accepted[]; faults: readonly Fault[] } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { entries: [], faults: [fault('The baseline is not JSON.', EXAMPLE)] };
  }
  if (!Array.isArray(value)) return { entries: [], faults: [fault('The baseline is not a list.', EXAMPLE)] };
  if (value.length > MOST_ENTRIES) {
    return { entries: [], faults: [fault(`The baseline has more than ${MOST_ENTRIES} entries.`, EXAMPLE)] };
  }
  const faults = value.flatMap((entry, at) => faultsOf(entry, `Entry ${at + 1}`, now));
  return { entries: faults.length > 0 ? [] : (value as Accepted[]), faults };
}

function fault(what: string, write: string): Fault {
  return { input: INPUT, what, write };
}

function faultsOf(entry: unknown, name: string, now: number): Fault[] {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    return [fault(`${name} is not an object.`, EXAMPLE)];
  }
  const given = entry as Record<string, unknown>;
  const faults: Fault[] = [];
  const odd = Object.keys(given).filter((key) => !KEYS.includes(key));
  if (odd.length > 0) faults.push(fault(`${name} has unknown keys.`, `only ${KEYS.join(', ')}`));
  if (typeof given.id !== 'string' || !/^[a-z][a-z0-9-]*$/.test(given.id)) {
    faults.push(fault(`${name} names no finding.`, '"id": "runner-self-hosted"'));
  } else if (given.id.startsWith('baseline-')) {
    faults.push(fault(`${name} accepts a finding about the baseline itself.`, 'put the baseline in order instead'));
  }
  if (typeof given.reason !== 'string' || given.reason.trim() === '') {
    faults.push(fault(`${name} has no reason.`, '"reason": "why this is fine here"'));
  }
  if ('match' in given && (typeof given.match !== 'string' || given.match.trim() === '')) {
    faults.push(fault(`${name} has an empty match.`, '"match": "a part of the title", or leave it out'));
  }
  const end = typeof given.expires === 'string' ? endOf(given.expires) : undefined;
  const latest = new Date(now + LONGEST_MS).toISOString().slice(0, 10);
  if (end === undefined) faults.push(fault(`${name} has no day on which it ends.`, `"expires": "${latest}"`));
  else if (end > now + LONGEST_MS + DAY_MS) {
    faults.push(fault(`${name} is accepted for more than a year.`, `"expires": "${latest}"   (at most)`));
  }
  return faults;
}

/** The end of that day, UTC; undefined: there is no such day. */
function endOf(day: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  const start = Date.parse(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(start) && new Date(start).toISOString().startsWith(day);
  return exists ? start + DAY_MS : undefined;
}

/** Marks what is accepted. What always stops cannot be, and what holds (`enforced`, `proved`) need not be. */
export function accept(findings: readonly Finding[], entries: readonly Accepted[], now: number): readonly Finding[] {
  const live = entries.filter(({ expires }) => isLive(expires, now));
  return findings.map((finding) => {
    const entry = isOpen(finding) && finding.stops !== true ? live.find((one) => fits(one, finding)) : undefined;
    return entry ? { ...finding, accepted: { reason: entry.reason, until: entry.expires } } : finding;
  });
}

/** What is to be said about the entries themselves. */
export function aboutBaseline(
  entries: readonly Accepted[],
  findings: readonly Finding[],
  now: number,
): readonly Finding[] {
  return entries.flatMap((entry) => aboutEntry(entry, findings, now));
}

function isLive(expires: string, now: number): boolean {
  return now < (endOf(expires) ?? 0);
}

function isOpen({ verdict }: Finding): boolean {
  return verdict === 'exceeded' || verdict === 'unknown';
}

function fits({ id, match }: Accepted, finding: Finding): boolean {
  return finding.id === id && (match === undefined || finding.title.includes(match));
}

function aboutEntry(entry: Accepted, findings: readonly Finding[], now: number): readonly Finding[] {
  const fitting = findings.filter((finding) => isOpen(finding) && fits(entry, finding));
  const common = { layer: 'job', verdict: 'exceeded' } as const;
  if (fitting.some(({ stops }) => stops === true)) {
    return [
      {
        ...common,
        id: 'baseline-refused',
        severity: 'medium',
        title: `${entry.id} cannot be accepted: it always stops the run.`,
        fix: `Take the entry out of the baseline, and see ${findingLink(entry.id)}`,
      },
    ];
  }
  if (!isLive(entry.expires, now)) {
    return [
      {
        ...common,
        id: 'baseline-expired',
        severity: 'low',
        title: `${entry.id} was accepted until ${entry.expires}; that is over.`,
        fix: 'Put it right, or accept it anew with a later day in "expires".',
      },
    ];
  }
  if (fitting.length > 0) return [];
  return [
    {
      ...common,
      id: 'baseline-unused',
      severity: 'info',
      title: `${entry.id} is accepted, but there is no such finding${entry.match === undefined ? '' : ' with that title'} here.`,
      fix: 'Take the entry out of the baseline, or put its id right.',
    },
  ];
}
