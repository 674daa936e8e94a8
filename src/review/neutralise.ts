/**
 * A model's Markdown on its way into a comment: it looks the same, and nothing in it acts. In: untrusted Markdown · out: Markdown
 * that names nobody, closes nothing, runs no quick action, loads no image, hides nothing, leads to known hosts only. Pure.
 *
 * Traps: hosts read a comment twice, as rendered HTML (mentions, references) and as raw text (quick actions, bots that wait for
 * `/merge`), so a name is broken in both readings. What we take for code the renderer must take for code too, so fenced blocks are
 * written anew. A block named `suggestion` is a button, and one named after a drawing language loads from elsewhere: only names of
 * programming languages stay. No character reference of the model survives, so nothing comes back after the work is done.
 * https://github.github.com/gfm/ · https://docs.gitlab.com/user/project/quick_actions/ · https://docs.gitlab.com/user/markdown/
 */

export interface NeutraliseAsk {
  /** Hosts a link may lead to, `github.com`; a port counts as part of it. Default none. */
  readonly hosts?: readonly string[] | undefined;
  /** Longest result before our own additions, characters; default {@link DEFAULT_LONGEST}. */
  readonly longest?: number | undefined;
}

export const DEFAULT_LONGEST = 4_000;
const MOST_LINES = 400;
const LONGEST_LINE = 2_000;
const LONGEST_NAME = 200;

/** Stands for nothing and breaks words apart: as a reference where Markdown is rendered, as itself where text is shown raw. */
const BREAK = '&#8203;';
const RAW_BREAK = '\u200b';

/** Names of code blocks that only colour. */
const LANGUAGES = new Set(
  'bash c c# c++ clojure cmake console cpp cs csharp css cue dart diff docker dockerfile elixir elm erlang fish fsharp go graphql groovy haskell hcl html http ini java javascript js json json5 jsonc jsx julia kotlin less lua make makefile markdown md nginx nim nix objc ocaml perl php plaintext powershell properties proto protobuf ps1 py python r rb rego ruby rust sass scala scss sh shell solidity sql svelte swift terraform text toml ts tsx txt typescript vb vim vue xml yaml yml zig zsh'.split(
    ' ',
  ),
);

/** The same text, harmless. */
export function neutralise(untrusted: string, ask: NeutraliseAsk = {}): string {
  const longest = ask.longest ?? DEFAULT_LONGEST;
  const text = clean(untrusted.slice(0, longest * 4));
  const cut = shorten(text, longest);
  const blocks = blocksOf(cut).map((block) =>
    block.kind === 'code' ? codeBlock(block.lines, block.info) : prose(block.lines.join('\n'), ask.hosts ?? []),
  );
  const safe = blocks.join('\n');
  // A character may become eight; a text of nothing but those is no message.
  if (safe.length > longest * 2 && longest > 100)
    return neutralise(untrusted, { ...ask, longest: Math.floor(longest / 2) });
  const isCut = cut.length < text.length || untrusted.length > longest * 4;
  return isCut ? `${safe}\n\n_The text goes on; it was cut here._` : safe;
}

/** The same on one line of at most `longest` characters, without blocks: for tables and lists. */
export function neutraliseLine(untrusted: string, longest: number, ask: NeutraliseAsk = {}): string {
  const line = clean(untrusted.slice(0, longest * 8))
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(line);
  const cut =
    characters.length <= longest
      ? line
      : `${characters
          .slice(0, longest - 1)
          .join('')
          .trimEnd()}…`;
  return prose(cut, ask.hosts ?? []).replaceAll('|', '&#124;');
}

/** A name as code, whatever is in it: a code span that nothing ends early, fit for a table. */
export function codeSpan(text: string): string {
  const line = clean(text.slice(0, LONGEST_LINE)).replace(/\s+/g, ' ').trim();
  const shown = line.length <= LONGEST_NAME ? line : `…${line.slice(-LONGEST_NAME)}`;
  if (shown === '') return '` `';
  if (/^[^`|<>&@\\]*$/.test(shown)) return `\`${shown}\``;
  return `<code>${shown.replace(/[^\w\s./\p{L}\p{M}\p{N}-]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
}

/** A block of code that nothing in it ends. @param language one of ours, or what a host gives a meaning to */
export function fenced(text: string, language = ''): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const mark = '`'.repeat(longest + 1);
  // A suggestion without a line takes lines away; one empty line would be put there.
  return `${mark}${language}\n${text === '' ? '' : `${text}\n`}${mark}`;
}

// --- characters ---

/** Escape sequences, control characters, halves of pairs, and everything that is not seen or turns the reading direction. */
const UNSEEN =
  /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|[\p{Cf}\p{Cs}\p{Co}\p{DI}\u2028\u2029\u2800]/gu;

/** More marks on one letter than any language writes. */
const PILED = /(\p{M}{3})\p{M}+/gu;

/** Only what is seen. Also what is looked through for keys: something between two letters would hide one until it is taken out. */
export function onlySeen(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, '');
}

function clean(text: string): string {
  return onlySeen(text)
    .replace(PILED, '$1')
    .replace(/([>[(*_~!#|`-])\1{79,}/g, (run) => run.slice(0, 80));
}

/** Whole lines as far as they go. */
function shorten(text: string, longest: number): string {
  const lines: string[] = [];
  let length = 0;
  for (const line of text.split('\n').slice(0, MOST_LINES)) {
    const kept = line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
    const room = longest - length;
    if (room <= 0) break;
    lines.push(kept.slice(0, room));
    length += kept.length + 1;
  }
  return lines.join('\n');
}

// --- blocks ---

interface Block {
  readonly kind: 'code' | 'prose';
  readonly info: string;
  readonly lines: string[];
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let fence: { readonly mark: string; readonly indent: number } | undefined;
  for (const line of text.split('\n')) {
    const last = blocks.at(-1);
    if (fence) {
      if (closes(line, fence.mark)) fence = undefined;
      else last!.lines.push(line.replace(new RegExp(`^[ \\t]{0,${fence.indent}}`), ''));
      continue;
    }
    const [, blank = '', mark = '', info = ''] = /^([ \t]*)(`{3,}(?=[^`]*$)|~{3,})(.*)$/.exec(line) ?? [];
    if (mark !== '') {
      fence = { mark, indent: blank.length };
      blocks.push({ kind: 'code', info: info.trim(), lines: [] });
    } else if (last?.kind === 'prose') last.lines.push(line);
    else blocks.push({ kind: 'prose', info: '', lines: [line] });
  }
  return blocks;
}

function closes(line: string, mark: string): boolean {
  const text = line.trim();
  return text.length >= mark.length && text === (mark[0] ?? '').repeat(text.length);
}

/** A stranger's code as a block that only shows. At the margin, closed, with a fence nothing in it can close. Quick actions are looked for in raw text, blocks or not. */
export function codeBlock(lines: readonly string[], info = ''): string {
  const named = /^[\w+#.-]*/.exec(info)?.[0].toLowerCase() ?? '';
  // A lone carriage return ends a line for some who look for orders.
  const shown = lines.flatMap((line) => clean(line).split('\n'));
  const text = shown.map((line) => line.replace(/^([\s>]*)(?=\/[A-Za-z_])/, `$1${RAW_BREAK}`)).join('\n');
  return fenced(withoutCommands(text, RAW_BREAK), LANGUAGES.has(named) ? named : '');
}

// --- prose ---

/** Marks the place of a finished piece; no text has this character after {@link clean}. */
const PIECE = '\ue000';

/** Pieces that are finished are put aside, the rest is disarmed whatever stands around it, then the pieces come back. */
function prose(text: string, hosts: readonly string[]): string {
  const pieces: string[] = [];
  const aside = (piece: string): string => `${PIECE}${pieces.push(piece) - 1}${PIECE}`;
  const shown = text
    .replace(/(?<!`)(`+)(?!`)([^\n]*?[^`\n])\1(?!`)/g, (_all, _mark, inside: string) => aside(safeSpan(inside)))
    .replace(MARKDOWN_LINK, (all: string, words: string, address: string) => {
      const known = knownAddress(address, hosts);
      return known === undefined ? all : aside(`[${disarm(words)}](${known})`);
    })
    .replace(BARE_LINK, (found: string) => {
      const address = found.replace(/[.,:;!?*_~]+$/, '');
      const known = knownAddress(address, hosts);
      // In angle brackets it ends where it ends, whatever we make of what follows.
      return `${aside(known === undefined ? safeSpan(address) : `<${known}>`)}${found.slice(address.length)}`;
    });
  return (
    disarm(shown)
      .replace(new RegExp(`${PIECE}(\\d+)${PIECE}`, 'g'), (_all, at: string) => pieces[Number(at)] ?? '')
      .split('\n')
      // Last of all, when every line has its start.
      .map(disarmLine)
      .join('\n')
  );
}

/** `[words](address)` with nothing unusual in either. */
const MARKDOWN_LINK = /(?<![!\\])\[([^[\]\n\ue000]{1,300})\]\((https:\/\/[^\s()<>\ue000]{1,500})\)/g;
/** What becomes a link by itself. */
const BARE_LINK =
  /(?:[a-z][a-z0-9+.-]{0,30}:\/\/|(?:mailto|xmpp|data|javascript):|www\.)[^\s<>()\ue000"'`]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gi;

/** What hosts turn into a reference, which shows up at the other end. */
const REFERENCES =
  /\/(?:issues|pull|pulls|merge_requests|work_items|epics|incidents?|tasks|snippets|vulnerabilities|alert_management|milestones|iterations|designs|discussions|commits?|compare)\//i;

/** The address as it may stand, when its host is one of these: nothing but letters that mean nothing in Markdown. */
function knownAddress(address: string, hosts: readonly string[]): string | undefined {
  if (!/^https:\/\/[\w.:-]+(?:\/[\w./%~-]*)?(?:#[A-Za-z][\w-]*)?$/.test(address) || !URL.canParse(address))
    return undefined;
  const url = new URL(address);
  // An address of an issue or another change would close or mention it, however its letters are written.
  if (/%|\.\./.test(url.pathname) || REFERENCES.test(`${url.pathname}/`)) return undefined;
  return url.username === '' && hosts.includes(url.host) ? address : undefined;
}

function safeSpan(inside: string): string {
  const shown = inside.replace(/\ue000\d*/g, '').trim();
  // Never nothing: what stands on both sides would become one word when the piece comes back.
  if (shown === '') return BREAK;
  if (/^[^`<>&@|\\]*$/.test(shown) && !/^\//.test(shown)) return `\`${withoutCommands(shown, ' ')}\``;
  return `<code>${shown.replace(/[^\w\s.-]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
}

/** Takes the power out of characters, wherever they stand. */
function disarm(text: string): string {
  return (
    text
      .replace(/&(?=[#A-Za-z])/g, '&amp;')
      .replace(/<(?=[^\s\d=<])/g, '&lt;')
      // From here on references of ours come in, which have a `#` and a digit themselves.
      .replace(/([#!&$%~])(?=\d)/g, `$1${BREAK}`)
      // GitLab: `[issue:1]`, `[vulnerability:1]`.
      .replace(/\[(?=[a-z_]{1,30}:)/gi, `[${BREAK}`)
      .replaceAll('![', '&#91;image: ')
      .replace(/\](?=[([:])/g, '&#93;')
      // What BARE_LINK left, for nothing an address consists of stands behind it.
      .replace(/(www)(?=\.)|(:)(?=\/\/)/gi, `$&${BREAK}`)
      .replace(/(GH-)(?=\d)/gi, `$1${BREAK}`)
      .replace(/@(?=[\w.-])/g, `@${BREAK}`)
      // A block within a quote or a list, which blocksOf does not look for.
      .replace(/~{3,}/g, (run) => '&#126;'.repeat(run.length))
      // A backslash would take the meaning from what we put behind it.
      .replace(/[`$\\]/g, (mark) => `&#${mark.charCodeAt(0)};`)
  );
}

/** At the start of a line, behind the marks of quotes and lists. */
const LINE_MARKS = /^((?:[\s>*+-]|\d{1,9}[.)])*)(?=\/)/;

function disarmLine(line: string): string {
  return withoutCommands(line.replace(LINE_MARKS, `$1${BREAK}`), BREAK);
}

/** Breaks what a job log would take for an order, should the text ever be printed there. */
function withoutCommands(text: string, by: string): string {
  return text.replace(/^(\s*):(?=:[A-Za-z])/gm, `$1:${by}`).replace(/##(?=\[[A-Za-z])/g, `##${by}`);
}
