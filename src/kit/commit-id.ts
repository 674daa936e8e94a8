/** Ids of git's objects: SHA-1 or SHA-256, hexadecimal. Pure. */

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** True for a whole id; an abbreviated one, or a name, is none. */
export function isCommitId(value: string): boolean {
  return COMMIT.test(value);
}

/** As CI systems tell a commit; undefined: none, for which they write zeros. */
export function toldCommit(value: string | undefined): string | undefined {
  return value !== undefined && isCommitId(value) && !/^0+$/.test(value) ? value : undefined;
}
