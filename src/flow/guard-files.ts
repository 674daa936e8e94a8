/**
 * The CI system's command files (GITHUB_ENV, GITHUB_OUTPUT …) belong to the same user as the agent, who can find and fill them:
 * a variable written there would act in a later step. They are read before the agent starts and put back after it is dead.
 * Trap: two of them made one file by a hard link still look untouched, until our own outputs become somebody's PATH; and a pipe
 * in the place of a file would hold its reader for ever. So only a plain file counts as unchanged.
 */
import type { Host } from '../core/host.ts';

const MOST_BYTES = 64 * 1024 * 1024;

export interface FileGuard {
  /** Puts every file back as it was; the names of those that had been changed. */
  restore(): string[];
}

/** @param names variables that hold the files' paths */
export function guardFiles(names: readonly string[], host: Host): FileGuard {
  const kept = new Map<string, { path: string; content: string | undefined }>();
  for (const name of names) {
    const path = host.env[name];
    if (path) kept.set(name, { path, content: isThere(path, host) ? host.files.read(path, MOST_BYTES) : undefined });
  }
  return {
    restore: () => {
      const changed: string[] = [];
      for (const [name, { path, content }] of kept) {
        if (content === undefined ? !isThere(path, host) : sameContent(path, content, host)) continue;
        changed.push(name);
        putBack(path, content, host);
      }
      return changed;
    },
  };
}

function isThere(path: string, host: Host): boolean {
  try {
    return host.files.exists(path) || host.files.isLink(path);
  } catch {
    return false;
  }
}

function sameContent(path: string, content: string, host: Host): boolean {
  try {
    return host.files.isPlainFile(path) && host.files.read(path, MOST_BYTES) === content;
  } catch {
    return false;
  }
}

/** One that cannot be put back (its folder is gone) must not keep the others from it. */
function putBack(path: string, content: string | undefined, host: Host): void {
  try {
    host.files.remove(path);
    if (content !== undefined) host.files.append(path, content);
  } catch {
    // The CI system has no such file to read either.
  }
}
