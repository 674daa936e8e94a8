/**
 * The last look at everything that is about to be published. In: texts, what is live · out: nothing, or the order to stop.
 * Talks to no host.
 * Traps: a redacted text is only proof that a secret was there, so a hit stops the publication rather than hides it; but a variable
 * named like a key may hold an ordinary short word, which would stop every review: such a word is taken out and no more.
 */

import { KeylessError } from '../core/errors.ts';
import { counted } from '../kit/counted.ts';
import type { FragmentIndex } from './fragments.ts';
import { scrubKnownKeys } from './known-keys.ts';
import { onlySeen } from './neutralise.ts';
import type { Review, ReviewFinding } from './review.ts';

export interface LiveSecrets {
  /** The text with `***` for every hidden value in every derived form: `host.redact`. */
  readonly redact: (text: string) => string;
  readonly fragments: FragmentIndex;
}

/** A hidden value shorter than this is a word as likely as a secret. */
const SHORTEST_SECRET = 8;
const MASK = '***';

/** What must not be published: a secret's label, or `a hidden value`. Undefined: nothing. */
export function leakIn(text: string, live: LiveSecrets): string | undefined {
  return live.fragments.find(text) ?? (holdsSecret(text, live) ? 'a hidden value' : undefined);
}

function holdsSecret(text: string, { redact }: LiveSecrets): boolean {
  if (redact(text) === text) return false;
  const lines = text.split('\n');
  // A value of several lines is in none of them.
  return lines.every((line) => redact(line) === line) || lines.some((line) => hidesMuch(line, redact(line)));
}

/** True when what was taken out of the line is, hit by hit, longer than a word. */
function hidesMuch(line: string, redacted: string): boolean {
  if (line === redacted) return false;
  const masks = redacted.split(MASK).length - line.split(MASK).length;
  return masks < 1 || line.length - redacted.length + MASK.length * masks >= SHORTEST_SECRET * masks;
}

/**
 * For {@link PublishContext.guard}: stops when one of the texts holds what must not leave. Names the kind of thing, never the thing.
 */
export function makeGuard(live: LiveSecrets): (texts: readonly string[]) => void {
  return (texts) => {
    const found = texts.map((text) => leakIn(text, live)).find((label) => label !== undefined);
    if (found === undefined) return;
    throw new KeylessError(
      'publication-stopped',
      `What was about to be published holds a piece of a live secret (${found}).`,
      {
        likely: 'The change or something the agent read made it repeat a credential of this job.',
        fix: 'See in the redacted transcript what the agent read; revoke the credential if it outlives the job.',
      },
    );
  };
}

/**
 * The agent's words as they may be published: known kinds of keys and short hidden words taken out, each kind told in a note.
 * @throws KeylessError publication-stopped when they hold a live secret, or a piece of one
 */
export async function cleanReview(review: Review, live: LiveSecrets): Promise<Review> {
  const texts = textsOf(review);
  // What is not seen would part a secret or a key that is whole again when it is published.
  const shown = texts.map(onlySeen);
  // As a whole too: a secret may be spread over several.
  makeGuard(live)([...texts, ...shown, shown.join('')]);
  const { texts: cleaned, found } = await scrubKnownKeys(shown.map(live.redact));
  const notes = Object.entries(found).map(
    ([kind, count]) => `${counted(count, 'text')} in the form of a key (${kind}) replaced.`,
  );
  const [summary = '', ...rest] = cleaned;
  const findings = review.findings.map((finding, index) => withTexts(finding, rest.slice(index * 3, index * 3 + 3)));
  return { ...review, summary, findings, notes: [...review.notes, ...notes] };
}

function textsOf(review: Review): string[] {
  return [
    review.summary,
    ...review.findings.flatMap(({ message, suggestion }) => [
      message,
      suggestion?.original ?? '',
      suggestion?.replacement ?? '',
    ]),
  ];
}

function withTexts(finding: ReviewFinding, [message = '', original, replacement]: readonly string[]): ReviewFinding {
  const { suggestion } = finding;
  if (suggestion && onlySeen(suggestion.original) === original && onlySeen(suggestion.replacement) === replacement) {
    return { ...finding, message };
  }
  // A suggestion that lost something would be committed without it.
  return { ...finding, message, suggestion: undefined, committable: false };
}
