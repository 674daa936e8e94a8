/**
 * Patterns in the manner of gitignore, for the files that agents obey: `/x` at the root, `x` or `a/x` at any depth, `x/` a folder,
 * `*` and `?` within one name, `**` over names.
 * In: patterns, paths with `/` · out: the part of a path that a pattern names. Pure.
 * Trap: `x/` also names a file or link of that name, for a link could lead to the folder.
 * https://git-scm.com/docs/gitignore#_pattern_format
 */

/** The shortest beginning of `path` that a pattern names (`.claude` of `.claude/hooks/a.sh`); undefined: none does. */
export type Matcher = (path: string) => string | undefined;

/** @param ignoreCase for file systems that do */
export function matcher(patterns: readonly string[], ignoreCase = false): Matcher {
  const anywhere = patterns.filter((pattern) => !pattern.startsWith('/'));
  const rooted = patterns.filter((pattern) => pattern.startsWith('/'));
  const flags = ignoreCase ? 'isu' : 'su';
  const searches = [
    ...(rooted.length > 0 ? [new RegExp(`^(?:${alternatives(rooted)})(?=/|$)`, flags)] : []),
    ...(anywhere.length > 0 ? [new RegExp(`^(?:.*?/)??(?:${alternatives(anywhere)})(?=/|$)`, flags)] : []),
  ];
  return (path) => {
    const found = searches.map((search) => search.exec(path)?.[0]).filter((part) => part !== undefined);
    return found.sort((one, other) => one.length - other.length)[0];
  };
}

function alternatives(patterns: readonly string[]): string {
  // Shorter first: a folder before what lies in it.
  const plain = patterns.map((pattern) => pattern.replace(/^\//, '').replace(/\/$/, ''));
  return [...new Set(plain)]
    .sort((one, other) => one.length - other.length)
    .map(source)
    .join('|');
}

function source(pattern: string): string {
  return pattern
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map((part) => {
      if (part === '**/') return '(?:.*/)?';
      if (part === '**') return '.*';
      if (part === '*') return '[^/]*';
      if (part === '?') return '[^/]';
      return part.replaceAll(/[\\^$.|+()[\]{}]/g, '\\$&');
    })
    .join('');
}

/** The names a pattern stands for when it has no wildcard, as a path below a folder: where to look for what git does not list. */
export function literals(patterns: readonly string[]): string[] {
  return [
    ...new Set(
      patterns
        .filter((pattern) => !/[*?]/.test(pattern))
        .map((pattern) => pattern.replace(/^\//, '').replace(/\/$/, '')),
    ),
  ];
}
