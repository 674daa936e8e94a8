/**
 * GitHub's back door: the post step gives back what a killed main step could not. Loads almost nothing.
 * In: the private folder's path, saved by main (the agent could have rewritten it: everything found there is hostile input).
 */
import { PRIVATE_DIR_STATE, readLeases, removeLeased, removePrivateDir } from './host/leases.ts';

const dir = process.env[`STATE_${PRIVATE_DIR_STATE}`];
if (dir) {
  const refused = readLeases(dir)
    .reverse()
    .filter((lease) => removeLeased(dir, lease) === 'refused').length;
  const kept = removePrivateDir(dir) === 'refused';
  if (refused > 0 || kept) {
    process.stdout.write(
      '::warning title=keyless-agent::Something could not be given back: it is not provably ours, so it was left alone.\n',
    );
  }
}
