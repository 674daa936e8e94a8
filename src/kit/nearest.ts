/** "Did you mean": the known word closest to a mistyped one. */

/** Edit distance with transpositions (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** The shortest beginning of a word, or part of it, that still means the whole. */
const SHORTEST_PART = 4;

/** The one of `known` that the word is a beginning of (`claud`), or that it has as a part (`gemini-cli`, `github-copilot`). */
function wholeOf(word: string, known: readonly string[]): string | undefined {
  const begun = word.length < SHORTEST_PART ? [] : known.filter((name) => name.startsWith(word));
  const parts = word.split('-');
  const held = known.filter((name) => name.length >= SHORTEST_PART && parts.includes(name));
  const fits = begun.length > 0 ? begun : held;
  return fits.length === 1 ? fits[0] : undefined;
}

/**
 * The nearest of `known`, or undefined when none is near enough to be a slip (a third of the word at most) and the word is no part
 * of a single one.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const folded = word.toLowerCase().replaceAll('_', '-').slice(0, 64);
  let best: { name: string; far: number } | undefined;
  for (const name of known) {
    const far = distance(folded, name.toLowerCase());
    if (!best || far < best.far) best = { name, far };
  }
  if (best && best.far <= Math.max(2, Math.floor(folded.length / 3))) return best.name;
  return wholeOf(folded, known);
}
