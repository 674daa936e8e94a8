/**
 * Keys of known kinds in a text, whoever they belong to: replaced, so that a sample key in a diff neither spreads nor silences the
 * review. In: texts · out: the same with `[KIND]` for each. Talks to no host; the rules are secretlint's recommended ones.
 * Trap: the rules obey comments in the text that switch them off, so those words are broken while it is searched; a key may be
 * found across two texts when they are searched as one, so each is marked off by a line of its own.
 * https://github.com/secretlint/secretlint/tree/master/packages/%40secretlint/secretlint-rule-preset-recommend
 */

export interface Scrubbed {
  readonly texts: readonly string[];
  /** Kinds found, with their number: `GITHUB_TOKEN` → 2. */
  readonly found: Readonly<Record<string, number>>;
}

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

const BETWEEN = '\n\n';

/** Loads the rules (280 kB) at its first use. */
export async function scrubKnownKeys(texts: readonly string[]): Promise<Scrubbed> {
  const hits = await search(texts.join(BETWEEN));
  const found: Record<string, number> = {};
  for (const { kind } of hits) found[kind] = (found[kind] ?? 0) + 1;
  let from = 0;
  const scrubbed = texts.map((text) => {
    const start = from;
    from += text.length + BETWEEN.length;
    return replaced(text, start, hits);
  });
  return { texts: scrubbed, found };
}

/** The parts of a text that a hit covers, the last one first so that the others stay where they are. */
function replaced(text: string, offset: number, hits: readonly Hit[]): string {
  let out = text;
  for (const { start, end, kind } of [...hits].reverse()) {
    const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, text.length)];
    if (from < to) out = `${out.slice(0, from)}[${kind}]${out.slice(to)}`;
  }
  return out;
}

/** In order and apart from each other. */
async function search(content: string): Promise<Hit[]> {
  if (content.trim() === '') return [];
  const [{ lintSource }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  const { messages } = await lintSource({
    source: {
      filePath: 'review.txt',
      // Of the same length, so that places stay.
      content: content.replace(/secretlint-/gi, 'secretlint_'),
      ext: '.txt',
      contentType: 'text',
    },
    options: {
      config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] },
      noPhysicFilePath: true,
    },
  });
  const hits = messages
    .map(({ range: [start, end], messageId }) => ({ start, end, kind: kindOf(messageId) }))
    .sort((one, other) => one.start - other.start);
  const apart: Hit[] = [];
  for (const hit of hits) {
    const last = apart.at(-1);
    if (!last || hit.start >= last.end) apart.push(hit);
    else if (hit.end > last.end) apart[apart.length - 1] = { ...last, end: hit.end };
  }
  return apart;
}

function kindOf(id: string): string {
  return id.replace(/[^\w-]/g, '').slice(0, 60) || 'KEY';
}
