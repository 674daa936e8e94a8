/**
 * What a comment of ours remembers, in a marker nobody sees, and what of it counts.
 * In: comments with their authors · out: the findings known from earlier runs. Pure.
 *
 * Traps: anybody can write a marker, so only comments of our own identity count, by its number and never by its name, and only a
 * marker that is the very first thing in them: what a model wrote never comes first. Other programs may post under the same
 * identity, so a marker decides one thing alone, whether something is said again; it never makes a finding go away.
 */
import { SEVERITIES, type Severity } from '../core/finding.ts';
import { array, number, text } from '../kit/fields.ts';
import type { Comparable } from './fingerprint.ts';
import { CATEGORIES, type ReviewFinding } from './review.ts';

/** A comment as a host lists it. */
export interface HostComment {
  /** Number or word by which the host finds it again. */
  readonly id: string;
  /** The author's number at the host. */
  readonly author: string;
  readonly body: string;
  /** The discussion it belongs to, where that has a name of its own. */
  readonly thread?: string | undefined;
}

/** A finding of an earlier run. */
export interface Known extends Comparable {
  readonly severity: Severity;
  /** First words, a stranger's. */
  readonly title: string;
  readonly line?: number | undefined;
  readonly state: 'open' | 'resolved';
  /** It has a comment at its lines. */
  readonly inline: boolean;
  readonly thread?: string | undefined;
}

/** What the summary comment remembers. */
export interface Memory {
  readonly head: string;
  /** Hash of the whole change that was reviewed. */
  readonly digest: string;
  /** Everything that was to be published then was. */
  readonly complete: boolean;
  readonly findings: readonly Known[];
}

const VERSION = '1';
/** Of a marker's content; hosts take 65,536 characters a comment. */
const LONGEST_MEMORY = 24_000;
const MOST_KNOWN = 300;
const MARKER = /^<!-- keyless-agent:(review|finding):1:([a-z0-9-]{1,40}):([\w-]*) -->(?:\r?\n|$)/;

/** @param name of this review, when a change has several: `review` */
export function findingMarker(name: string, known: Known): string {
  return marker('finding', name, packFinding(known));
}

/** What a review begins with that has comments or asks for changes. */
export function reviewMarker(name: string): string {
  return `<!-- keyless-agent:asks:${VERSION}:${name} -->`;
}

/** Those that are open and the gravest stay when there are too many. */
export function memoryMarker(name: string, memory: Memory): string {
  const order = [...memory.findings].sort(
    (one, other) =>
      Number(one.state === 'resolved') - Number(other.state === 'resolved') ||
      SEVERITIES.indexOf(other.severity) - SEVERITIES.indexOf(one.severity),
  );
  for (let most = Math.min(order.length, MOST_KNOWN); ; most = Math.floor(most * 0.8)) {
    const { head, digest, complete } = memory;
    const made = marker('review', name, [head, digest, complete ? 1 : 0, order.slice(0, most).map(packFinding)]);
    if (made.length <= LONGEST_MEMORY || most === 0) return made;
  }
}

function marker(kind: 'review' | 'finding', name: string, content: unknown): string {
  const packed = Buffer.from(JSON.stringify(content), 'utf8').toString('base64url');
  return `<!-- keyless-agent:${kind}:${VERSION}:${name}:${packed} -->`;
}

function packFinding(known: Known): unknown[] {
  const { fingerprint, path, category, severity, title, line, state, anchors, near, gist, patch, inline } = known;
  return [
    fingerprint,
    path,
    category,
    severity,
    title,
    line ?? 0,
    state === 'open' ? 1 : 0,
    anchors.join(''),
    near.join(''),
    gist.join(''),
    patch,
    inline ? 1 : 0,
  ];
}

export interface Recalled {
  /** The summary comment; the oldest when there are several. */
  readonly sticky?: { readonly id: string; readonly body: string } | undefined;
  readonly memory?: Memory | undefined;
  /** From inline comments and from the summary, each finding once. */
  readonly known: readonly Known[];
}

/**
 * What earlier runs left behind.
 * @param self our own number at the host; undefined: not known, then nothing counts
 */
export function recall(
  name: string,
  self: string | undefined,
  summaries: readonly HostComment[],
  inline: readonly HostComment[],
): Recalled {
  const own = (comment: HostComment): boolean => self !== undefined && comment.author === self;
  const sticky = summaries.find((comment) => own(comment) && contentOf(comment.body, 'review', name) !== undefined);
  const memory = sticky && readMemory(contentOf(sticky.body, 'review', name));
  const known = new Map<string, Known>();
  for (const one of memory?.findings ?? []) known.set(one.fingerprint, one);
  for (const comment of inline.filter(own)) {
    const read = readKnown(contentOf(comment.body, 'finding', name));
    if (!read) continue;
    const remembered = known.get(read.fingerprint);
    known.set(read.fingerprint, { ...(remembered ?? read), inline: true, thread: comment.thread });
  }
  return {
    ...(sticky && { sticky: { id: sticky.id, body: sticky.body } }),
    ...(memory && { memory }),
    known: [...known.values()],
  };
}

/** Whether a listed comment is this one of ours. By its marker: what stands behind it a host may write in its own way. */
export function sameComment(body: string, self: string): (listed: HostComment) => boolean {
  const [marker = ''] = body.split('\n', 1);
  return (listed) => listed.author === self && listed.body.startsWith(marker);
}

/** The unpacked content of the marker a body begins with; undefined: it begins with none of these. */
function contentOf(body: string, kind: 'review' | 'finding', name: string): unknown {
  const [, found, of, packed = ''] = MARKER.exec(body.slice(0, LONGEST_MEMORY + 200)) ?? [];
  if (found !== kind || of !== name) return undefined;
  try {
    return JSON.parse(Buffer.from(packed, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function readMemory(content: unknown): Memory | undefined {
  const [head, digest, complete, findings] = array(content);
  if (!isHash(head) || !isHash(digest)) return undefined;
  const known = array(findings)
    .slice(0, MOST_KNOWN)
    .flatMap((one) => readKnown(one) ?? []);
  return { head, digest, complete: complete === 1, findings: known };
}

/** Every field is a stranger's until it has the form it must have. */
function readKnown(content: unknown): Known | undefined {
  const fields = array(content);
  const [fingerprint, path, category, severity, title, line, open, anchors, near, gist, patch, inline] = fields;
  const knownCategory = CATEGORIES.find((word) => word === category);
  const knownSeverity = SEVERITIES.find((word) => word === severity);
  if (!isHash(fingerprint) || !isHash(patch) || !knownCategory || !knownSeverity) return undefined;
  const name = text(path) ?? '';
  if (name === '' || name.length > 4096) return undefined;
  return {
    fingerprint,
    path: name,
    category: knownCategory,
    severity: knownSeverity,
    title: (text(title) ?? '').slice(0, LONGEST_TITLE),
    line: number(line) || undefined,
    state: open === 1 ? 'open' : 'resolved',
    anchors: hashes(anchors, 8),
    near: hashes(near, 8),
    gist: hashes(gist, 4),
    patch,
    inline: inline === 1,
  };
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{7,64}$/.test(value);
}

function hashes(value: unknown, digits: number): string[] {
  const all = text(value) ?? '';
  return /^[0-9a-f]{0,400}$/.test(all) ? (all.match(new RegExp(`.{${digits}}`, 'g')) ?? []) : [];
}

export const LONGEST_TITLE = 100;

/** The first sentence of a message, cut to the length of a title. */
export function titleOf(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim();
  const sentence = /^.{10,}?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
  const characters = Array.from(sentence.slice(0, LONGEST_TITLE * 2));
  return characters.length <= LONGEST_TITLE
    ? sentence.slice(0, LONGEST_TITLE * 2)
    : `${characters.slice(0, LONGEST_TITLE - 1).join('')}…`;
}

/** A finding of this run as the next one shall know it. */
export function asKnown(finding: ReviewFinding, inline: boolean): Known {
  const { fingerprint, anchors, near, gist, patch, path, category, severity, place, message } = finding;
  return {
    fingerprint,
    anchors,
    near,
    gist,
    patch,
    path,
    category,
    severity,
    title: titleOf(message),
    line: place?.startLine,
    state: 'open',
    inline,
  };
}
