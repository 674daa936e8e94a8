/**
 * Programs of the checkout that a command line would start. On an event that anybody can cause they are the work of whoever wrote
 * the change, and would run beside the credential.
 * In: the words of a command → out: the first that names such a file; undefined: none does.
 * Trap: an interpreter takes its script as an argument, and a shell takes a whole line as one word.
 */
import { resolve } from 'node:path';
import type { Host } from '../core/host.ts';
import { isInside } from './inside.ts';

export interface CommandPlace {
  readonly workspace: string;
  readonly workingDirectory: string;
}

/** What stands between the words of a shell's line, and before the value of a flag. */
const BETWEEN = /[\s;|&()<>"'`$={},]+/;

export function programOfCheckout(words: readonly string[], place: CommandPlace, host: Host): string | undefined {
  return words.find((word, at) =>
    [word, ...word.split(BETWEEN)].some((part) => part !== '' && isOfCheckout(part, at === 0, place, host)),
  );
}

/** A bare first word is looked for on PATH, where the workspace is left out. */
function isOfCheckout(part: string, isFirst: boolean, place: CommandPlace, host: Host): boolean {
  if (isFirst && !/[/\\]/.test(part)) return false;
  return [place.workspace, place.workingDirectory, host.cwd].some((folder) => {
    const path = resolve(folder, part);
    return isFile(path, host) && (isInside(path, place.workspace) || host.files.isWithin(path, place.workspace));
  });
}

function isFile(path: string, host: Host): boolean {
  try {
    return host.files.isPlainFile(path) || host.files.isLink(path);
  } catch {
    // A file is on the way: nothing can lie there.
    return false;
  }
}
