/**
 * An agent's answer → findings in the right form. In: what it said, as a value or as text · out: a summary, findings, how many had
 * no such form. Pure.
 * Trap: one bad finding among fifty must not cost the other forty-nine, so each is read by itself; prose is an answer too, and
 * never means that nothing was found.
 */
import { SEVERITIES } from '../core/finding.ts';
import { array, type Fields, number, object, text } from '../kit/fields.ts';
import { parseStrictJson } from '../kit/strict-json.ts';
import { CATEGORIES, CONFIDENCES, type Suggestion, type ToldFinding } from './review.ts';

export interface ToldReview {
  readonly summary: string;
  readonly findings: readonly ToldFinding[];
  readonly malformed: number;
  /** False: there was no JSON of that form; `summary` is the text as it came. */
  readonly structured: boolean;
}

/** More than this are counted and not read. */
const MOST_READ = 20_000;
const LONGEST_MESSAGE = 8_000;
const LONGEST_SUGGESTION = 20_000;
const LONGEST_SUMMARY = 50_000;
const DEEPEST = 64;
/** Fenced blocks that may be it, from the end. */
const MOST_BLOCKS = 100;
/** No file has more; a number above 2^53 would be the same as the next one. */
const LAST_LINE = 2 ** 31 - 1;

/** @param answer the value the agent's CLI held to the schema, or its final text */
export function readReview(answer: unknown): ToldReview {
  const value = typeof answer === 'string' ? jsonIn(answer) : answer;
  const fields = object(value) ?? (Array.isArray(value) ? { findings: value } : undefined);
  if (!fields || !Array.isArray(fields.findings)) {
    const prose = typeof answer === 'string' ? answer : '';
    return { summary: prose.slice(0, LONGEST_SUMMARY), findings: [], malformed: 0, structured: false };
  }
  const told = array(fields.findings);
  const findings = told.slice(0, MOST_READ).flatMap((item) => readFinding(object(item)) ?? []);
  return {
    summary: (text(fields.summary) ?? '').slice(0, LONGEST_SUMMARY),
    findings,
    malformed: told.length - findings.length,
    // Not one of them in the form of a finding: it is another form that was answered in.
    structured: told.length === 0 || findings.length > 0,
  };
}

/** The whole text, or its last fenced block, or what lies between the first and the last brace. */
function jsonIn(answer: string): unknown {
  const braces = answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
  for (const piece of [answer, ...fencedIn(answer).slice(-MOST_BLOCKS).reverse(), braces]) {
    try {
      const value = parseStrictJson(piece, DEEPEST);
      if (typeof value === 'object' && value !== null) return value;
    } catch {
      // The next piece may be it.
    }
  }
  return undefined;
}

/** What stands in fenced blocks. Line by line: an expression that looks for the end of each takes for ever when there is none. */
function fencedIn(answer: string): string[] {
  const blocks: string[] = [];
  let open: { readonly mark: string; readonly lines: string[] } | undefined;
  for (const line of answer.split('\n')) {
    const mark = /^[ \t]*(`{3,}|~{3,})/.exec(line)?.[1];
    if (open && mark?.startsWith(open.mark)) {
      blocks.push(open.lines.join('\n'));
      open = undefined;
    } else if (open) open.lines.push(line);
    else if (mark !== undefined) open = { mark, lines: [] };
  }
  return blocks;
}

function readFinding(fields: Fields | undefined): ToldFinding | undefined {
  if (!fields) return undefined;
  const path = text(fields.path);
  const message = text(fields.message)?.trim();
  const severity = oneOf(SEVERITIES, fields.severity);
  if (!path?.trim() || !message || !severity) return undefined;
  const startLine = lineNumber(fields.start_line) ?? lineNumber(fields.end_line);
  const endLine = lineNumber(fields.end_line) ?? startLine;
  const reversed = startLine !== undefined && endLine !== undefined && endLine < startLine;
  return {
    path,
    startLine: reversed ? endLine : startLine,
    endLine: reversed ? startLine : endLine,
    severity,
    confidence: oneOf(CONFIDENCES, fields.confidence) ?? 'low',
    category: oneOf(CATEGORIES, fields.category) ?? 'other',
    message: message.slice(0, LONGEST_MESSAGE),
    suggestion: readSuggestion(object(fields.suggestion)),
  };
}

function readSuggestion(fields: Fields | undefined): Suggestion | undefined {
  const original = text(fields?.original);
  const replacement = text(fields?.replacement);
  if (original === undefined || replacement === undefined) return undefined;
  if (original.length + replacement.length > LONGEST_SUGGESTION) return undefined;
  return { original: asLines(original), replacement: asLines(replacement) };
}

function asLines(value: string): string {
  return value.replace(/\r\n/g, '\n').replace(/\n$/, '');
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  const given = text(value)?.trim().toLowerCase();
  return words.find((word) => word === given);
}

function lineNumber(value: unknown): number | undefined {
  const given = number(value);
  return given !== undefined && Number.isInteger(given) && given >= 1 ? Math.min(given, LAST_LINE) : undefined;
}
