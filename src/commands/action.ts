/**
 * The action's door: makes the host, and has the connection to the issuer opened while the journey is loaded.
 * Trap: what is imported here at the top is parsed before that connection is asked for, and the journey is large.
 */
import { type Door, platformOf } from '../flow/door.ts';

/** @returns the exit status */
export async function action(door: Door): Promise<number> {
  try {
    const platform = platformOf(door.env);
    const host = door.createHost({
      platform,
      env: door.env,
      cwd: door.env.GITHUB_WORKSPACE ?? door.cwd,
      log: 'stdout',
    });
    // A dry run asks nobody.
    if (platform.input(host.env, 'dry-run')?.toLowerCase() !== 'true') platform.warm?.(host);
    // A connection moves on only when the event loop turns.
    await turn();
    const { step } = await import('./step.ts');
    await turn();
    return await step(platform, host);
  } catch (thrown) {
    const { text, exit } = (await import('../flow/last-resort.ts')).lastResort(thrown);
    door.print(text);
    return exit;
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
