/** keyless-agent is killed outright while its agent works: nothing of the agent runs on, and what was lent comes back. */
import { describe, expect, it } from '@jest/globals';
import type { Killed, KilledAsk } from './killed.ts';
import { canStage, hasSudo, playIn } from './stage.ts';

const SOMEBODY = 12_345;
const SECONDS = 60;

type Ask = Omit<KilledAsk, 'asked'>;

function play(uid: number, ask: Ask): Promise<Killed> {
  return playIn(uid, ask, 'killed.ts', ['outer', JSON.stringify({ ...ask, asked: 'auto' })]);
}

const REPAIRED = { ran: true, runsOn: false, restored: true, clean: true };

const ROOT: [string, number, boolean, Ask][] = [
  ['shown to the agent as its own: nothing to give back', 0, false, { next: 'post' }],
  ['lent, and put back by the post step', 0, true, { next: 'post', noMaps: true }],
  ['lent in a container, and put back by the post step', 0, true, { next: 'post', container: true }],
  ['lent, and put back by the next run', 0, true, { next: 'run', noMaps: true }],
  ['lent in a container, and put back by the next run', 0, true, { next: 'run', container: true }],
  [
    'lent, and put back by the next run without any trace of the first',
    0,
    true,
    { next: 'run without a trace', noMaps: true },
  ],
];
const SUDO: typeof ROOT = [
  ['shown by sudo: nothing to give back', SOMEBODY, false, { next: 'post', sudo: 'pty' }],
  ['lent by sudo, and put back by the post step', SOMEBODY, true, { next: 'post', sudo: 'plain', noMaps: true }],
  [
    'lent by sudo in a container, and put back by the post step',
    SOMEBODY,
    true,
    { next: 'post', sudo: 'pty', container: true },
  ],
];

(canStage ? describe : describe.skip)('after SIGKILL a workspace', () => {
  it.concurrent.each([...ROOT, ...(hasSudo ? SUDO : [])])(
    'is %s',
    async (_name, uid, lent, ask) => {
      expect(await play(uid, ask)).toMatchObject({ ...REPAIRED, lent });
    },
    SECONDS * 1000,
  );

  it(
    'is told to be ours again by the run that repairs it',
    async () => {
      const { told } = await play(0, { next: 'run', noMaps: true });
      expect(told).toBe(
        'Gave back what a run that was killed had left: /tmp/scene/home/runner/work/repository/repository.\n',
      );
    },
    SECONDS * 1000,
  );
});

(canStage ? describe : describe.skip)('an agent that takes no hint to end', () => {
  const sudo: [string, number, Ask][] = [
    ['by sudo', SOMEBODY, { next: 'nobody', sudo: 'pty' }],
    ['by sudo as another user', SOMEBODY, { next: 'nobody', sudo: 'pty', container: true }],
  ];

  it.concurrent.each<[string, number, Ask]>([
    ['by root', 0, { next: 'nobody' }],
    ['by root as another user', 0, { next: 'nobody', container: true }],
    ['by a user namespace', SOMEBODY, { next: 'nobody' }],
    ...(hasSudo ? sudo : []),
  ])(
    'is ended when its time is over: held %s',
    async (_name, uid, ask) => {
      expect(await play(uid, ask)).toMatchObject({ ran: true, runsOn: false, restored: true });
    },
    SECONDS * 1000,
  );
});
