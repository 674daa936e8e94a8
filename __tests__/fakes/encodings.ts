/**
 * Every way a secret may be written down, for canaries. In: secrets → out: texts to look for, each with the words for it.
 * Trap: base64 depends on where the secret begins, so the core that is the same whatever stands around it is looked for.
 */

export interface Form {
  readonly form: string;
  readonly says: string;
}

/** Shorter forms turn up by chance. */
const SHORTEST = 8;

/** The forms of all secrets, without repetition. */
export function formsOf(secrets: readonly string[]): Form[] {
  const seen = new Map<string, string>();
  for (const secret of new Set(secrets)) {
    for (const [kind, form] of encodings(secret)) {
      if (form.length >= SHORTEST && !seen.has(form))
        seen.set(form, `${secret.slice(0, 6)}… (${secret.length} characters) ${kind}`);
    }
  }
  return [...seen].map(([form, says]) => ({ form, says }));
}

function encodings(secret: string): [string, string][] {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString('hex');
  const percent = hex.replaceAll(/../g, '%$&');
  const quoted = JSON.stringify(secret).slice(1, -1);
  const shifted = [0, 1, 2].flatMap((shift): [string, string][] => {
    const core = base64Core(bytes, shift);
    return [
      [`base64 at shift ${shift}`, core],
      [`base64url at shift ${shift}`, core.replaceAll('+', '-').replaceAll('/', '_')],
    ];
  });
  return [
    ['as it is', secret],
    ['reversed', [...secret].reverse().join('')],
    ['hex', hex],
    ['hex, upper case', hex.toUpperCase()],
    ['percent-encoded', encodeURIComponent(secret)],
    ['percent-encoded throughout', percent],
    ['percent-encoded throughout, upper case', percent.toUpperCase()],
    ['JSON', quoted],
    ['JSON with escaped slashes', quoted.replaceAll('/', '\\/')],
    ...shifted,
  ];
}

/** The characters that hold bits of the secret only, with `shift` bytes of something else before it. */
function base64Core(bytes: Buffer, shift: number): string {
  const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
  const from = Math.ceil((shift * 8) / 6);
  const to = Math.floor(((shift + bytes.length) * 8) / 6);
  return text.slice(from, to);
}
