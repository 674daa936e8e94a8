/**
 * Which credentials a git configuration keeps, by kind; their values are looked at and dropped.
 * In: the text of a configuration file · out: what kinds of credential, and which further files it includes. Talks to no host.
 * Traps: a checkout keeps its token as a header, in an address, or (actions/checkout since version 6) in a file that is included on a
 * condition; an SSH key stands in a command line; a name in an address is a user, unless it looks like a token.
 * https://git-scm.com/docs/git-config#_syntax
 */

/** What a credential is, in words for a finding. */
export type KeptKind = 'a request header' | 'a remote address' | 'an SSH key' | 'a cookie file' | 'a credential helper';

export interface GitConfigFacts {
  readonly kept: readonly KeptKind[];
  /** Values of `include.path` and `includeIf.*.path`, as written. */
  readonly includes: readonly string[];
}

interface Entry {
  /** Lower case; the subsection keeps its case. */
  readonly section: string;
  readonly subsection: string;
  readonly key: string;
  readonly value: string;
}

const SECTION = /^\[\s*([\w.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]/;
const VARIABLE = /^([A-Za-z][\w-]*)\s*(?:=\s*(.*))?$/;
const MOST_LINES = 50_000;

/** Never throws; what is no configuration keeps nothing. */
export function readGitConfig(text: string): GitConfigFacts {
  const entries = parse(text);
  const kept = entries.map(kindOf).filter((kind) => kind !== undefined);
  const includes = entries
    .filter(({ section, key, value }) => /^include(if)?$/.test(section) && key === 'path' && value !== '')
    .map(({ value }) => value);
  return { kept: [...new Set(kept)], includes };
}

function parse(text: string): Entry[] {
  const entries: Entry[] = [];
  let section = '';
  let subsection = '';
  for (const line of joined(text)) {
    let rest = line.trim();
    const heading = SECTION.exec(rest);
    if (heading) {
      section = (heading[1] ?? '').toLowerCase();
      subsection = (heading[2] ?? '').replaceAll(/\\(.)/g, '$1');
      rest = rest.slice(heading[0].length).trim();
    }
    const variable = VARIABLE.exec(rest);
    if (variable) {
      entries.push({
        section,
        subsection,
        key: (variable[1] ?? '').toLowerCase(),
        value: unquoted(variable[2] ?? ''),
      });
    }
  }
  return entries;
}

/** Lines, with those that end in a backslash put together. */
function joined(text: string): string[] {
  const lines: string[] = [];
  let open = false;
  for (const line of text.split(/\r?\n/, MOST_LINES)) {
    const continues = /(?:^|[^\\])(?:\\\\)*\\$/.test(line);
    const content = continues ? line.slice(0, -1) : line;
    if (open) lines[lines.length - 1] += content;
    else lines.push(content);
    open = continues;
  }
  return lines;
}

/** A value without its quotes and without a comment outside of them. */
function unquoted(written: string): string {
  let value = '';
  let quoted = false;
  for (let at = 0; at < written.length; at++) {
    const char = written[at]!;
    if (char === '\\') value += written[++at] ?? '';
    else if (char === '"') quoted = !quoted;
    else if (!quoted && (char === '#' || char === ';')) break;
    else value += char;
  }
  return value.trim();
}

const SECRET_HEADER =
  /^(proxy-)?authorization\s*:|^(private|job|deploy)-token\s*:|^cookie\s*:|^x-[\w-]*(token|key)\s*:/i;

function kindOf({ section, subsection, key, value }: Entry): KeptKind | undefined {
  if (section === 'http' && key === 'extraheader' && SECRET_HEADER.test(value)) return 'a request header';
  if (section === 'http' && key === 'cookiefile' && value !== '') return 'a cookie file';
  if (section === 'core' && key === 'sshcommand' && /(?:^|\s)-i\s*\S/.test(value)) return 'an SSH key';
  if (section === 'credential' && key === 'helper' && value !== '') return 'a credential helper';
  if (/^(push)?url$/.test(key) && holdsPassword(value)) return 'a remote address';
  if (section === 'url' && holdsPassword(subsection)) return 'a remote address';
  return undefined;
}

const USER_INFO = /^[a-z][a-z0-9+.-]*:\/\/([^/@\s]+)@/i;
const TOKEN = /^(gh[a-z]_|github_pat_|gl[a-z]+-|ATCTT|ATBB)|^[\w.~-]{20,}$/;

function holdsPassword(address: string): boolean {
  const user = USER_INFO.exec(address)?.[1];
  if (user === undefined || /^ssh:/i.test(address)) return false;
  const [name = '', password = ''] = user.split(/:(.*)/s);
  return password !== '' || TOKEN.test(name);
}
