/**
 * The one thing of GitHub's toolkit that a run needs. Loaded by `import()` alone, never at the top of a file.
 * Trap: the rest of the package is an HTTP client, a megabyte; named here, the bundle leaves it out.
 * https://github.com/actions/toolkit/tree/main/packages/core
 */
export { summary } from '@actions/core';
