/**
 * A change as an agent reads it: every line with the number it has in the new version, which is the one a finding must name.
 * In: files · out: text, and how many bytes it takes. Pure.
 * Trap: a line may be as long as its author likes; what is cut away is said at the place.
 */
import type { DiffLine, FileChange, Hunk } from './diff.ts';

/** Of one line, characters. */
const LONGEST_LINE = 1000;

/** The head of a file, one line. Names are written as JSON when they have anything but ordinary characters. */
export function showFileHead(file: FileChange): string {
  const from = file.oldPath === undefined ? '' : `, was ${showPath(file.oldPath)}`;
  return `=== ${showPath(file.path)} (${file.status}${from})`;
}

/** The lines of one hunk, each ending in a line feed. */
export function showHunk(hunk: Hunk): string {
  const head = hunk.heading === '' ? '@@' : `@@ ${cutLine(hunk.heading)}`;
  const lines = hunk.lines.map(({ kind, text, new: at }) => `${String(at ?? '').padStart(6)} ${kind}${cutLine(text)}`);
  return `${[head, ...lines].join('\n')}\n`;
}

/** Files with their hunks. */
export function showFiles(files: readonly FileChange[]): string {
  return files.map((file) => `${showFileHead(file)}\n${file.hunks.map(showHunk).join('')}`).join('\n');
}

/** Bytes of a head with its line end and the empty line between files. */
export function headBytes(file: FileChange): number {
  return Buffer.byteLength(showFileHead(file)) + 2;
}

/** The length of {@link showHunk} in bytes, without making the text: thousands of files are counted for a plan. */
export function hunkBytes({ heading, lines }: Hunk): number {
  let bytes = hunkHeadBytes(heading);
  for (const line of lines) bytes += lineBytes(line);
  return bytes;
}

export function hunkHeadBytes(heading: string): number {
  return heading === '' ? 3 : 4 + Buffer.byteLength(cutLine(heading));
}

export function lineBytes({ text, new: at }: DiffLine): number {
  const digits = at !== undefined && at > 999_999 ? String(at).length : 6;
  return digits + 3 + Buffer.byteLength(cutLine(text));
}

/** A line of it is not shown to its end. */
export function isCut({ hunks }: FileChange): boolean {
  return hunks.some(({ lines }) => lines.some(({ text }) => text.length > LONGEST_LINE));
}

/** As it is, or as JSON when a name like any other could not be told from it. */
export function showPath(path: string): string {
  return /^[\p{L}\p{N}\p{M} ./@+~_()[\]{}#=,-]+$/u.test(path) ? path : JSON.stringify(path);
}

function cutLine(text: string): string {
  return text.length <= LONGEST_LINE
    ? text
    : `${text.slice(0, LONGEST_LINE)} [${text.length - LONGEST_LINE} more characters]`;
}
