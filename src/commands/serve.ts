/** The process that `auth` leaves behind for later steps; started by us alone, told everything on standard input. */
import { type Door, quietGithub } from '../flow/door.ts';
import { type KeepOrder, serveLaterSteps } from '../flow/keep-serving.ts';
import { readActionInputs } from '../flow/read-inputs.ts';

export async function serve(door: Door): Promise<number> {
  const { env, cwd } = JSON.parse(door.stdin()) as KeepOrder;
  const host = door.createHost({ platform: quietGithub, env, cwd, log: 'stderr', ownProcess: false });
  try {
    await serveLaterSteps(quietGithub, readActionInputs(quietGithub, env), host, (line) => door.print(line));
    return 0;
  } finally {
    host.close();
  }
}
