/**
 * GitHub's back door: the post step gives back what a killed main step could not. Loads almost nothing.
 * In: the paths of the private folder and of results no output names, saved by main (the agent could have rewritten them:
 * everything found there is hostile input).
 */
import { RESULTS_DIR_STATE } from './flow/results-state.ts';
import { PRIVATE_DIR_STATE, readLeases, removeLeased, removePrivateDir } from './host/leases.ts';

const dir = process.env[`STATE_${PRIVATE_DIR_STATE}`];
if (dir) {
  const refused = readLeases(dir)
    .reverse()
    .filter((lease) => removeLeased(dir, lease) === 'refused');
  // A folder with files of the workspace that could not go back is their only copy.
  const own = refused.some(({ kind }) => kind === 'moved' || kind === 'closed') ? undefined : dir;
  const folders = [own, process.env[`STATE_${RESULTS_DIR_STATE}`]].filter((folder) => !!folder) as string[];
  const kept = folders.filter((folder) => removePrivateDir(folder) === 'refused').length;
  if (refused.length + kept > 0) {
    process.stdout.write(
      '::warning title=keyless-agent::Something could not be given back: it is not provably ours, so it was left alone.\n',
    );
  }
}
