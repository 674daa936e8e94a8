/** The process that judges a role without its session policy; started by us alone, told everything on standard input. */
import { checkRole } from '../flow/check-role.ts';
import { type Door, quietGithub } from '../flow/door.ts';

export async function run(door: Door): Promise<number> {
  const answer = await checkRole(door.stdin(), (env) =>
    door.createHost({ platform: quietGithub, env, cwd: door.cwd, log: 'stderr', ownProcess: false }),
  );
  door.print(answer);
  return 0;
}
