/** A file's path as an error may repeat it: people write a secret where the path of its file belongs. */

/** With a folder in it, with an ending, or one plain word. */
const PATH = /[\\/]|^[\w.-]{1,40}\.[A-Za-z]{2,5}$|^[a-z.]{1,12}$/;
const LONGEST = 256;

/** The path when it has the form of one, else `The file it names`. */
export function shownPath(path: string): string {
  return path.length <= LONGEST && PATH.test(path) ? path : 'The file it names';
}
