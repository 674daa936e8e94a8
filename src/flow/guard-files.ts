/**
 * The CI system's command files (GITHUB_ENV, GITHUB_OUTPUT …) belong to the same user as the agent, who can find and fill them:
 * a variable written there would act in a later step. They are read before the agent starts and put back after it is dead.
 */
import type { Host } from '../core/host.ts';

export interface FileGuard {
  /** Puts every file back as it was; the names of those that had been changed. */
  restore(): string[];
}

/** @param names variables that hold the files' paths */
export function guardFiles(names: readonly string[], host: Host): FileGuard {
  const kept = new Map<string, { path: string; content: string }>();
  for (const name of names) {
    const path = host.env[name];
    if (path && host.files.exists(path)) kept.set(name, { path, content: host.files.read(path, 64 * 1024 * 1024) });
  }
  return {
    restore: () => {
      const changed: string[] = [];
      for (const [name, { path, content }] of kept) {
        if (!host.files.isLink(path) && host.files.exists(path) && sameContent(path, content, host)) continue;
        host.files.remove(path);
        host.files.append(path, content);
        changed.push(name);
      }
      return changed;
    },
  };
}

function sameContent(path: string, content: string, host: Host): boolean {
  try {
    return host.files.read(path, 64 * 1024 * 1024) === content;
  } catch {
    return false;
  }
}
