/**
 * Starts a program that must not see the working folder, which in turn starts one that has to work there.
 *
 * In: both programs → out: a start through two small shell scripts in this run's private folder. Talks to no host.
 * Why: CodeMie's client reads `.env` and `.codemie/` of the folder it stands in, and takes proxies, addresses and hooks from them.
 * It therefore stands in an empty folder; what it starts finds its way back.
 * Trap: the inner program is looked for by its name, so a folder of ours stands first on its search path.
 */

import type { Host } from '../../core/host.ts';
import { makeExecutable } from '../../kit/binary-cache.ts';
import { paths } from '../../kit/search-path.ts';
import { unusable } from './faults.ts';
import { findProgram } from './places.ts';
import type { Start } from './prove.ts';

const SHELL = '/bin/sh';

function quoted(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}

/** The variable is ours: `agent-env` may set no name that begins like it. */
const OUTER = (empty: string, bin: string): string => `KEYLESS_WORK="$PWD"
PATH=${quoted(bin)}:"$PATH"
export KEYLESS_WORK PATH
cd ${quoted(empty)} || exit 126
exec "$@"
`;

const INNER = (program: string): string => `#!${SHELL}
cd "$KEYLESS_WORK" || exit 126
unset KEYLESS_WORK
exec ${quoted(program)} "$@"
`;

/**
 * @param starts name of the program that works in the working folder
 * @throws KeylessError `agent-unavailable`
 */
export function startAside(id: string, binary: string, starts: string, host: Host): Start {
  if (host.platform === 'win32') {
    throw unusable(`${id} does not run on Windows here.`, {
      likely: 'Its client would obey what lies in the checked-out repository, and only a POSIX shell can keep it out.',
      fix: 'runs-on: ubuntu-latest',
    });
  }
  const inner = findProgram(starts, host);
  if (inner === undefined) {
    throw unusable(`There is no program ${starts}, which ${id} starts.`, {
      likely:
        'It is not installed on this runner, or only in the workspace, where programs are not looked for by name.',
      fix: `Install ${starts} in a step before this one.`,
    });
  }
  const { join } = paths(host);
  const root = join(host.files.privateDir(), `aside-${host.random(4)}`);
  const [empty, bin] = [join(root, 'empty'), join(root, 'bin')];
  for (const folder of [root, empty, bin]) host.files.makePrivateDir(folder);
  const outer = join(root, 'start.sh');
  host.files.writePrivate(outer, OUTER(empty, bin));
  host.files.writePrivate(join(bin, starts), INNER(inner));
  makeExecutable(join(bin, starts));
  return { binary: SHELL, args: [outer, binary] };
}
