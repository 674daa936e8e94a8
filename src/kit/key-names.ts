/**
 * Which variables are named like a key, and which values look like one.
 * In: a name, a value · out: yes or no. Talks to no host.
 * Trap: `MAX_TOKENS` is a number, `GOOGLE_APPLICATION_CREDENTIALS` often a path, and a flag called `USE_API_KEY` is no key: name and
 * value both have to look like one.
 */

/** Underscore-separated words that name a key; `MAX_TOKENS` and `TOKENS` are not among them. */
const KEY_NAME =
  /(^|[_-])(TOKEN|KEY|APIKEY|SECRET|SECRETS|PASSWORD|PASSWD|PASS|PASSPHRASE|PWD|CREDENTIALS?|PAT|JWT|BEARER|COOKIE|DSN)([_-]|$)/i;
const PLACE_NAME = /[_-](FILE|PATH|DIR|SOCK|URL|URI|HOST|ENDPOINT|PORT|ID|NAME|VERSION|TTL|TTL_MS)$/i;
const WORKING_FOLDER = /^(OLD)?PWD$/;

/** True when a variable is named like a key. */
export function namedLikeKey(name: string): boolean {
  return KEY_NAME.test(name) && !PLACE_NAME.test(name) && !WORKING_FOLDER.test(name);
}

/** What is shorter is a word; masking it would tear holes into every text. */
export const SHORTEST_KEY = 6;
const PLAIN_WORD =
  /^(true|false|enabled|disabled|required|optional|default|always|public|private|inherit|unset|masked|\*+|\d{1,11})$/i;
const PATH_LIKE = /^(~|\.{1,2}|[A-Za-z]:)?([\\/][\w.@ -]+){2,}[\\/]?$/;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;

export function looksLikeKey(value: string): boolean {
  const text = value.trim();
  return text.length >= SHORTEST_KEY && ![PLAIN_WORD, PATH_LIKE, ADDRESS].some((plain) => plain.test(text));
}
