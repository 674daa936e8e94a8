/**
 * A model's Markdown, made safe to show beside our own. In: untrusted Markdown · out: Markdown that looks the same, but loads
 * nothing, hides nothing, calls nobody, and ends where it ends.
 * Trap: what we take for code the renderer must take for code too. So a fenced block is written anew (its own fence, closed,
 * never indented by four), and outside of blocks the dangerous characters are disarmed whatever the backticks around them say.
 * https://spec.commonmark.org/0.31.2/#fenced-code-blocks · https://github.github.com/gfm/
 */
import { printable } from './format.ts';

/** Breaks a mention without a visible trace. */
const ZERO_WIDTH = '&#8203;';

interface Fence {
  readonly mark: string;
  readonly indent: number;
  readonly info: string;
  readonly lines: string[];
}

/** The same text, harmless. */
export function safeMarkdown(untrusted: string): string {
  const out: string[] = [];
  let prose: string[] = [];
  let fence: Fence | undefined;
  const endProse = (): void => {
    if (prose.length > 0) out.push(safeProse(prose.join('\n')));
    prose = [];
  };
  const endFence = (): void => {
    if (fence) out.push(...writeFence(fence));
    fence = undefined;
  };
  for (const line of printable(untrusted).split('\n')) {
    if (fence) {
      if (closes(line, fence)) endFence();
      else fence.lines.push(line);
      continue;
    }
    fence = opens(line);
    if (fence) endProse();
    else prose.push(line);
  }
  endProse();
  endFence();
  return out.join('\n');
}

function opens(line: string): Fence | undefined {
  const match = /^([ \t]*)(`{3,}|~{3,})(.*)$/.exec(line);
  if (!match) return undefined;
  const [, blank = '', mark = '', info = ''] = match;
  if (mark.startsWith('`') && info.includes('`')) return undefined;
  return { mark, indent: blank.replaceAll('\t', '    ').length, info: info.trim(), lines: [] };
}

function closes(line: string, fence: Fence): boolean {
  const text = line.trim();
  return text.length >= fence.mark.length && text === (fence.mark[0] ?? '').repeat(text.length);
}

/** A block whose fence no line of it can close. Four blanks before it could be another kind of block, so it moves to the margin. */
function writeFence({ indent, info, lines }: Fence): string[] {
  const margin = indent <= 3 ? ' '.repeat(indent) : '';
  const longest =
    lines
      .join('\n')
      .match(/`{3,}/g)
      ?.reduce((most, run) => Math.max(most, run.length), 2) ?? 2;
  const mark = '`'.repeat(Math.max(3, longest + 1));
  const language = /^[\w+#.-]*/.exec(info)?.[0] ?? '';
  const body = lines.map((line) => `${margin}${line.replace(new RegExp(`^[ \\t]{0,${indent}}`), '')}`.trimEnd());
  return [`${margin}${mark}${language}`, ...body, `${margin}${mark}`];
}

/** Stands for a line break inside a table cell while the rest is disarmed; taken out of the text beforehand. */
const CELL_BREAK = '\ue000';

/** Comments and definitions that show nothing go; then code spans and the text between them are disarmed, each in its own way. */
function safeProse(text: string): string {
  const shown = text
    .replaceAll(CELL_BREAK, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^ {0,3}\[[^\]\n]*\]:[ \t]*(?:#|<>)[^\n]*$/gm, '')
    // The one tag that tables need. Elsewhere a tag at the start of a line would switch Markdown off until the next blank line.
    .replace(/^\|.*$/gm, (row) => row.replace(/<br ?\/?>/g, CELL_BREAK));
  let out = '';
  let from = 0;
  for (const span of shown.matchAll(/(?<!`)(`+)(?!`)([^\n]*?[^`\n])\1(?!`)/g)) {
    out += safeText(shown.slice(from, span.index)) + safeSpan(span[0], span[2] ?? '');
    from = span.index + span[0].length;
  }
  return (out + safeText(shown.slice(from))).replaceAll(CELL_BREAK, '<br>');
}

/** A code span stays as it is when nothing in it could act outside of one; otherwise it is written in characters that cannot. */
function safeSpan(span: string, content: string): string {
  if (!/[<@]|!\[/.test(content)) return span;
  const escaped = content.trim().replace(/[^\w\s./-]/gu, (character) => `&#${character.codePointAt(0)};`);
  return `<code>${escaped}</code>`;
}

function safeText(text: string): string {
  return text
    .replace(/<(?=[A-Za-z/!?])/g, '&lt;')
    .replaceAll('![', '[image: ')
    .replace(/&(?:#0*64|#x0*40|commat);?/gi, '@')
    .replace(/(?<![A-Za-z0-9])@(?=[A-Za-z0-9])/g, `@${ZERO_WIDTH}`);
}
