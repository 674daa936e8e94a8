/** Why an agent cannot be had, in plain words: one place for the error and its advice. */
import { KeylessError } from '../../core/errors.ts';

export interface Advice {
  readonly likely?: string;
  readonly fix?: string;
  readonly facts?: Record<string, string>;
  readonly cause?: unknown;
}

export function unusable(what: string, advice: Advice = {}): KeylessError {
  return new KeylessError('agent-unavailable', what, {
    likely: advice.likely ?? 'A mirror or proxy serves something else under this name.',
    fix: advice.fix ?? 'Check the registry in .npmrc; if it is right, do not use this runner and report it.',
    ...(advice.facts && { facts: advice.facts }),
    cause: advice.cause,
  });
}

export function noPackage(agent: string, key: string, known: readonly string[]): KeylessError {
  return unusable(`There is no package of ${agent} for ${key}.`, {
    likely: 'Its maker does not build for this platform, or this release has no checksum for it.',
    fix: `Use one of: ${known.join(', ')}.`,
  });
}

export function cannotStore(root: string, error: unknown): KeylessError {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return unusable(full ? 'The disk is full.' : `The cache folder ${root} cannot be used (${code}).`, {
    likely: full
      ? 'An agent needs up to 1 GB while it is unpacked.'
      : 'Another user made it, or the disk is read-only.',
    fix: full
      ? 'Free space, or set RUNNER_TOOL_CACHE or XDG_CACHE_HOME to a larger disk.'
      : 'Remove that folder, or set XDG_CACHE_HOME to another one.',
    cause: error,
  });
}
