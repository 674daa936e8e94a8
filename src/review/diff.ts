/**
 * Reads a unified diff as git and the hosts write it. In: text · out: files with their hunks and both line numbers. Pure.
 * Traps: a removed line `-- x` looks like a file header, so lines are taken by the counts of the hunk's head and by nothing else;
 * a name with blanks ends in a tab, one with other characters than ASCII stands in quotes with octal escapes of its bytes; a file
 * without hunks has its name in the first line only, where nothing parts the two names but their being equal.
 * https://git-scm.com/docs/diff-format#generate_patch_text_with_p
 */
import { createHash } from 'node:crypto';

export interface DiffLine {
  readonly kind: '+' | '-' | ' ';
  /** Without the line end, a carriage return before it included. */
  readonly text: string;
  readonly old?: number | undefined;
  readonly new?: number | undefined;
  /** The line ended with a carriage return and a line feed. */
  readonly crlf?: boolean | undefined;
}

export interface Hunk {
  readonly oldStart: number;
  readonly newStart: number;
  /** What git prints behind the numbers, often the function the hunk lies in. */
  readonly heading: string;
  readonly lines: readonly DiffLine[];
}

export interface FileChange {
  /** Name after the change; of a deleted file the one it had. */
  readonly path: string;
  /** Another name before the change. */
  readonly oldPath?: string | undefined;
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed' | 'copied';
  readonly binary: boolean;
  readonly hunks: readonly Hunk[];
  /** The text ended before the last hunk did, or the whole change is longer than anybody reads. */
  readonly cut?: boolean | undefined;
  /** Ids of the contents before and after, as the `index` line has them. */
  readonly blobs?: string | undefined;
}

interface Draft {
  blobs?: string;
  path: string;
  oldPath: string;
  status: FileChange['status'];
  binary: boolean;
  cut: boolean;
  readonly hunks: Hunk[];
}

/** Every file of a diff, in its order. What stands before the first `diff --git` is passed over. */
export function parseDiff(text: string): FileChange[] {
  const reader = new Reader(text);
  const files: FileChange[] = [];
  for (let line = reader.next(); line !== undefined; line = reader.next()) {
    if (line.startsWith('diff --git ')) files.push(readFile(line, reader));
  }
  return files;
}

/** Of all files together; the largest plan shows a fraction of them, and each takes memory. */
const MOST_LINES = 1_000_000;

class Reader {
  /** Lines that may still be kept. */
  room = MOST_LINES;
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next line without its line feed; undefined at the end. */
  next(): string | undefined {
    const line = this.peek();
    if (line !== undefined) this.#at += line.length + 1;
    return line;
  }

  peek(): string | undefined {
    if (this.#at >= this.#text.length) return undefined;
    const end = this.#text.indexOf('\n', this.#at);
    return this.#text.slice(this.#at, end < 0 ? this.#text.length : end);
  }
}

function readFile(first: string, reader: Reader): FileChange {
  const [oldPath, path] = namesOf(first.slice('diff --git '.length));
  const draft: Draft = { path, oldPath, status: 'modified', binary: false, cut: false, hunks: [] };
  for (let line = reader.peek(); line !== undefined && !line.startsWith('diff --git '); line = reader.peek()) {
    reader.next();
    const hunk = HUNK.exec(line);
    if (hunk) draft.hunks.push(readHunk(hunk, reader, draft));
    else if (draft.hunks.length === 0) readHeader(line, draft);
  }
  return {
    path: draft.status === 'deleted' ? draft.oldPath : draft.path,
    ...(draft.oldPath !== draft.path && draft.status !== 'deleted' && draft.status !== 'added'
      ? { oldPath: draft.oldPath }
      : {}),
    status: draft.status,
    binary: draft.binary,
    hunks: draft.hunks,
    ...(draft.cut ? { cut: true } : {}),
    ...(draft.blobs === undefined ? {} : { blobs: draft.blobs }),
  };
}

function readHeader(line: string, draft: Draft): void {
  const word =
    /^(?:new file|deleted file|rename (?:from|to)|copy (?:from|to)|---|\+\+\+|index|Binary files|GIT binary)/.exec(
      line,
    )?.[0];
  const rest = word === undefined ? '' : line.slice(word.length + 1);
  if (word === 'new file') draft.status = 'added';
  else if (word === 'deleted file') draft.status = 'deleted';
  else if (word === 'index') draft.blobs = rest.split(' ')[0] ?? '';
  else if (word === 'Binary files' || word === 'GIT binary') draft.binary = true;
  else if (word === '---' && rest.trimEnd() !== '/dev/null') draft.oldPath = sideName(rest);
  else if (word === '+++' && rest.trimEnd() !== '/dev/null') draft.path = sideName(rest);
  else if (word?.endsWith('from')) draft.oldPath = plainName(rest);
  else if (word?.endsWith('to')) {
    draft.path = plainName(rest);
    draft.status = word.startsWith('copy') ? 'copied' : 'renamed';
  }
}

const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?(.*)$/;

function readHunk(head: RegExpExecArray, reader: Reader, draft: Draft): Hunk {
  const [, oldStart = '', oldCount = '1', newStart = '', newCount = '1', heading = ''] = head;
  let [oldLine, newLine, oldLeft, newLeft] = [oldStart, newStart, oldCount, newCount].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const lines: DiffLine[] = [];
  while (oldLeft > 0 || newLeft > 0) {
    const line = reader.peek();
    // Some programs write an empty unchanged line without its blank.
    const kind = line === '' ? ' ' : line?.[0];
    if (line === undefined || !isKind(kind)) {
      if (kind === '\\') {
        reader.next();
        continue;
      }
      draft.cut = true;
      break;
    }
    reader.next();
    const crlf = line.endsWith('\r');
    if (reader.room > 0) {
      reader.room -= 1;
      lines.push({
        kind,
        text: line.slice(1, crlf ? -1 : undefined),
        ...(kind === '+' ? {} : { old: oldLine }),
        ...(kind === '-' ? {} : { new: newLine }),
        ...(crlf ? { crlf } : {}),
      });
    } else draft.cut = true;
    if (kind !== '+') {
      oldLine += 1;
      oldLeft -= 1;
    }
    if (kind !== '-') {
      newLine += 1;
      newLeft -= 1;
    }
  }
  return { oldStart: Number(oldStart), newStart: Number(newStart), heading: heading.trimEnd(), lines };
}

function isKind(kind: string | undefined): kind is DiffLine['kind'] {
  return kind === '+' || kind === '-' || kind === ' ';
}

/** `a/x b/x`, where either may stand in quotes. */
function namesOf(text: string): readonly [string, string] {
  const quoted =
    /^("(?:[^"\\]|\\.)*"|a\/.*?) ("(?:[^"\\]|\\.)*")\s*$/.exec(text) ?? /^("(?:[^"\\]|\\.)*") (b\/.*)$/.exec(text);
  if (quoted) return [sideName(quoted[1] ?? ''), sideName(quoted[2] ?? '')];
  const half = (text.length - 1) / 2;
  const [one, other] = [text.slice(0, half), text.slice(half + 1)];
  if (Number.isInteger(half) && one.slice(2) === other.slice(2)) return [sideName(one), sideName(other)];
  const middle = text.indexOf(' b/');
  // Two names without quotes that differ: the lines that follow tell them.
  return middle < 0
    ? [sideName(text), sideName(text)]
    : [sideName(text.slice(0, middle)), sideName(text.slice(middle + 1))];
}

/** A name with its `a/` or `b/`. */
function sideName(text: string): string {
  return plainName(text).replace(/^[ab]\//, '');
}

function plainName(text: string): string {
  const bare = text.replace(/\r$/, '').replace(/\t$/, '');
  return bare.startsWith('"') && bare.endsWith('"') && bare.length > 1 ? unquote(bare.slice(1, -1)) : bare;
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

/** What git's quoting of names stands for: C escapes, octal for bytes. */
function unquote(text: string): string {
  const bytes: Buffer[] = [];
  for (const part of text.match(/\\[0-7]{3}|\\.|[^\\]+/gs) ?? []) {
    if (!part.startsWith('\\')) bytes.push(Buffer.from(part, 'utf8'));
    else if (part.length === 4) bytes.push(Buffer.from([Number.parseInt(part.slice(1), 8) & 0xff]));
    else bytes.push(Buffer.from([ESCAPES[part[1] ?? ''] ?? part.charCodeAt(1)]));
  }
  return Buffer.concat(bytes).toString('utf8');
}

/** A line of the new version with where it stands. */
export interface NewLine {
  readonly line: DiffLine;
  /** Index of its hunk. */
  readonly hunk: number;
}

const knownLines = new WeakMap<FileChange, ReadonlyMap<number, NewLine>>();

/** The lines of the new version that the diff shows, by their number, in order. */
export function newLines(file: FileChange): ReadonlyMap<number, NewLine> {
  const known = knownLines.get(file);
  if (known) return known;
  const lines = new Map<number, NewLine>();
  knownLines.set(file, lines);
  for (const [hunk, { lines: all }] of file.hunks.entries()) {
    for (const line of all) if (line.new !== undefined) lines.set(line.new, { line, hunk });
  }
  return lines;
}

/** The first eight bytes of a SHA-256, hex. */
export function shortHash(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}

const knownDigests = new WeakMap<FileChange, string>();

/** Hash of what changes in a file, not of where: a rebase that only moves lines keeps it. */
export function patchDigest(file: FileChange): string {
  const known = knownDigests.get(file) ?? digestOf(file);
  knownDigests.set(file, known);
  return known;
}

function digestOf(file: FileChange): string {
  const hash = createHash('sha256').update(
    `${file.path}\0${file.oldPath ?? ''}\0${file.status}\0${file.binary || file.cut ? file.blobs : ''}\n`,
  );
  for (const { lines } of file.hunks) {
    for (const { kind, text, crlf } of lines) hash.update(`${kind}${text}${crlf ? '\r' : ''}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Hash of a whole change, whatever the order of its files. */
export function changeDigest(files: readonly FileChange[]): string {
  return shortHash(...files.map(patchDigest).sort());
}
