/** Why a file could not be read, as the end of a sentence that begins with its name. */

const KIB = 1024;
const MIB = 1024 * KIB;

/** @param mostBytes what the reader was told to take at most */
export function whyUnreadable(error: unknown, mostBytes: number): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'does not exist';
  if (code !== 'EFBIG') return 'cannot be read';
  return `is larger than ${mostBytes < MIB ? `${mostBytes / KIB} KiB` : `${mostBytes / MIB} MB`}`;
}
