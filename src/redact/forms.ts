/**
 * Derived forms of a secret: the texts that give it away although it was never printed as it is.
 *
 * In: a secret's value. Out: the byte patterns to mask. Talks to no host.
 *
 * The trap: base64 of a text that merely contains the secret differs with the bytes before and after it. Only the characters
 * whose six bits all belong to the secret are the same every time; that core, at the three possible shifts, covers all nine
 * alignments. Up to four bits of the secret's first and last byte stay outside of it.
 *
 * Known limits: double encodings, spaced or dumped hex, compression, encryption, and a secret cut in pieces by other text.
 * Masking guards against accidents; keeping the secret away from the agent guards against theft.
 *
 * Base64: RFC 4648 §4 and §5 · percent-encoding: RFC 3986 §2.1 · JSON strings: RFC 8259 §7
 */

/** Secrets shorter than this are reported as weak: their forms are few and the search gets slower. Characters. */
export const WEAK_BELOW = 8;

/**
 * Nothing shorter than this is ever masked, be it a whole value or a line of one: masking `on` or `}` wherever it occurs would
 * destroy the text and, worse, tell the reader what the value is. Bytes.
 */
export const MIN_RAW = 4;

/** Encoded forms shorter than this are left out: four or five base64 characters are too often an ordinary word. Bytes. */
export const MIN_DERIVED = 6;

/** Columns at which `base64` (76), and PEM and `openssl base64` (64), break their lines. */
const WRAP_COLUMNS = [76, 64] as const;

/** Longer values get the wrapped form of a text that starts with them only; all offsets would take a hundred times their size. */
const WRAP_ALL_OFFSETS_BYTES = 8192;

/** What each encoder escapes: `encodeURIComponent`, strict RFC 3986, and HTML forms. */
const ESCAPED = [/[^A-Za-z0-9\-_.!~*'()]/g, /[^A-Za-z0-9\-_.~]/g, /[^A-Za-z0-9\-_.*]/g];

/**
 * Every byte pattern that gives the value away. White space around the value is not part of it: each form of the trimmed
 * value is found inside the same form of the untrimmed one.
 *
 * @param value the secret's value
 * @returns patterns of at least {@link MIN_RAW} bytes, a few of them twice; none for an empty or too short value
 */
export function derivedForms(value: string): Buffer[] {
  const core = value.trim();
  if (Buffer.byteLength(core) < MIN_RAW) return [];
  const raw = new Set([core, ...lines(core)]);
  const derived = new Set([
    ...base64Forms(core),
    ...hexForms(core),
    ...percentForms(core),
    ...jsonForms(core),
    xmlForm(core),
    [...core].reverse().join(''),
  ]);
  for (const text of raw) derived.delete(text);
  const wrapped = core.length < WEAK_BELOW ? [] : WRAP_COLUMNS.flatMap((columns) => wrappedForms(core, columns));
  return [...patterns(raw, MIN_RAW), ...patterns(derived, MIN_DERIVED), ...wrapped];
}

function patterns(texts: Iterable<string>, shortest: number): Buffer[] {
  return [...texts].map((text) => Buffer.from(text, 'utf8')).filter((bytes) => bytes.length >= shortest);
}

/** Lines of a value, also where the break is written `\n`: a key inside a JSON file is printed line by line once decoded. */
function lines(value: string): string[] {
  const found = value.split(/[\r\n]|\\r|\\n/).map((line) => line.trim());
  return found.length > 1 ? found : [];
}

function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8');
  const forms: string[] = [];
  for (const shift of [0, 1, 2] as const) {
    const { core } = base64Core(bytes, shift);
    forms.push(core, core.replaceAll('+', '-').replaceAll('/', '_'));
  }
  return forms;
}

interface Base64Core {
  readonly core: string;
  /** Column of the core's first character, counted from the start of the quartet in which the secret begins. */
  readonly column: number;
}

/** The characters of the encoding that depend on `bytes` alone when `shift` bytes (modulo 3) come before them. */
function base64Core(bytes: Buffer, shift: 0 | 1 | 2): Base64Core {
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
  const column = Math.ceil((8 * shift) / 6);
  return { core: encoded.slice(column, Math.floor((8 * (shift + bytes.length)) / 6)), column };
}

/** The core with its line breaks, for every place of the secret in a line of `columns` characters that breaks it. */
function wrappedForms(value: string, columns: number): Buffer[] {
  const bytes = Buffer.from(value, 'utf8');
  const forms: Buffer[] = [];
  const quartets = bytes.length > WRAP_ALL_OFFSETS_BYTES ? 1 : columns / 4;
  for (const shift of [0, 1, 2] as const) {
    const { core, column } = base64Core(bytes, shift);
    const text = Buffer.from(core, 'latin1');
    for (let quartet = 0; quartet < quartets; quartet++) {
      const firstLine = columns - ((quartet * 4 + column) % columns);
      if (firstLine < text.length) forms.push(wrap(text, firstLine, columns));
    }
  }
  return forms;
}

function wrap(text: Buffer, firstLine: number, columns: number): Buffer {
  const wrapped = Buffer.alloc(text.length + Math.ceil((text.length - firstLine) / columns), 0x0a);
  let to = text.copy(wrapped, 0, 0, firstLine) + 1;
  for (let at = firstLine; at < text.length; at += columns) {
    to += text.copy(wrapped, to, at, Math.min(text.length, at + columns)) + 1;
  }
  return wrapped;
}

function hexForms(value: string): string[] {
  const lower = Buffer.from(value, 'utf8').toString('hex');
  return [lower, lower.toUpperCase()];
}

/** Works on bytes: `encodeURIComponent` throws on a lone surrogate. */
function percentForms(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8').toString('latin1');
  const upper = [...ESCAPED, /./gs].map((escaped) => bytes.replace(escaped, percentEscape));
  const lower = upper.map((text) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()));
  const all = [...upper, ...lower];
  return [...all, ...all.map((text) => text.replaceAll('%20', '+'))];
}

function percentEscape(byte: string): string {
  return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** What Go, Python, PHP, .NET, Java and Ruby write: each escapes something else beyond what JSON demands. */
function jsonForms(value: string): string[] {
  const plain = JSON.stringify(value).slice(1, -1);
  const quoteless = plain.replaceAll('\\"', '\\u0022');
  const ascii = /[\u007f-\uffff]/g;
  const html = escapeUnits(plain, /[&<>\u2028\u2029]/g, false);
  const php = escapeUnits(quoteless, /[&<>']/g, true);
  const forms = [
    plain,
    html,
    php,
    escapeUnits(plain, ascii, false),
    escapeUnits(plain, ascii, true),
    escapeUnits(html, ascii, false),
    escapeUnits(php, ascii, false),
    escapeUnits(quoteless, /[&<>'+`\u007f-\uffff]/g, true),
  ];
  // JSON inside JSON: what a tool returned, quoted in the agent's own events.
  return [...forms, ...forms.map((text) => text.replaceAll('/', '\\/')), JSON.stringify(plain).slice(1, -1)];
}

function escapeUnits(text: string, units: RegExp, upper: boolean): string {
  return text.replace(units, (unit) => {
    const code = unit.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${upper ? code.toUpperCase() : code}`;
  });
}

function xmlForm(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
