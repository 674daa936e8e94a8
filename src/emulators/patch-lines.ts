/** The lines a host shows of a file's patch, for judging where a comment may stand. In: text of hunks · out: lines. Pure. */

export interface ShownLine {
  readonly hunk: number;
  readonly kind: 'added' | 'removed' | 'unchanged';
  readonly before?: number;
  readonly after?: number;
}

/** @param patch hunks without file headers, as the hosts' APIs give them */
export function shownLines(patch: string): ShownLine[] {
  const shown: ShownLine[] = [];
  let hunk = -1;
  let before = 0;
  let after = 0;
  for (const line of patch.split('\n')) {
    const start = line.match(/^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/);
    if (start) {
      hunk += 1;
      before = Number(start[1]);
      after = Number(start[2]);
      continue;
    }
    if (hunk < 0 || line === '') continue;
    switch (line.charAt(0)) {
      case '+':
        shown.push({ hunk, kind: 'added', after: after++ });
        break;
      case '-':
        shown.push({ hunk, kind: 'removed', before: before++ });
        break;
      case ' ':
        shown.push({ hunk, kind: 'unchanged', before: before++, after: after++ });
        break;
    }
  }
  return shown;
}
