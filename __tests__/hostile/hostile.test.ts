/** Every theft, played by the agent of a staged job, held in each way this machine can hold it. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { SceneAsk, SceneEnded } from './scene.ts';
import { canStage, hasSudo, playScene } from './stage.ts';
import { THEFTS } from './thefts.ts';

const SOMEBODY = 12_345;
const SECONDS = 120;

const stolen = ({ thefts }: SceneEnded): string[] =>
  thefts.filter(({ places, poisoned }) => places.length > 0 || poisoned).map(({ name }) => name);
const places = ({ thefts }: SceneEnded): string[] => [...new Set(thefts.flatMap((theft) => theft.places))].sort();

/** Only root can stage a job beside the machine's own. */
const staged = canStage ? describe : describe.skip;

function scene(uid: number, ask: SceneAsk): { ended: SceneEnded } {
  const played = {} as { ended: SceneEnded };
  beforeAll(async () => {
    played.ended = await playScene(uid, ask);
  }, SECONDS * 1000);
  return played;
}

it('tries at least 60 thefts, each under a name of its own', () => {
  expect(new Set(THEFTS.map(({ name }) => name)).size).toBe(THEFTS.length);
  expect(THEFTS.length).toBeGreaterThanOrEqual(60);
});

staged.each<[string, number, SceneAsk]>([
  ['root, asked for the strongest', 0, { asked: 'auto', writable: true }],
  ['root, asked for another user', 0, { asked: 'user', writable: true }],
  ['root, on a file system that maps no owners', 0, { asked: 'auto', writable: true, noMaps: true }],
  ['a plain user, asked for the strongest', SOMEBODY, { asked: 'auto', writable: true }],
])('an agent in namespaces, started by %s', (_name, uid, ask) => {
  const played = scene(uid, ask);

  it('tries every theft and gets nothing', () => {
    expect(played.ended.thefts.filter(({ tried }) => !tried)).toEqual([]);
    expect(stolen(played.ended)).toEqual([]);
  });

  it('can do its work: read, write, keep a home, reach the model', () => {
    expect(played.ended.works).toEqual({ home: true, reads: true, writes: true, broker: true });
  });

  it('gives everything back as it was', () => {
    expect(played.ended.restored).toBe(true);
  });

  it('has its denied connections told', () => {
    expect(played.ended.deniedHosts).toContain('169.254.169.254:80');
  });
});

/** As on hosted runners. What is not installed here cannot be used here. */
const withSudo = canStage && hasSudo ? describe : describe.skip;

withSudo.each<[string, SceneAsk]>([
  ['as it was for long', { asked: 'auto', writable: true, sudo: 'plain' }],
  ['with a terminal in between', { asked: 'auto', writable: true, sudo: 'pty' }],
])('an agent of a user with sudo, %s', (_name, ask) => {
  const played = scene(SOMEBODY, ask);

  it('is another user in namespaces, and gets nothing, sudo least of all', () => {
    expect(played.ended.says).toMatch(/by sudo; user 5\d{4}, no new privileges, files stay ours$/);
    expect(played.ended.thefts.filter(({ tried }) => !tried)).toEqual([]);
    expect(stolen(played.ended)).toEqual([]);
    expect(played.ended.thefts.find(({ name }) => name === 'sudo')?.output).toContain(
      '"no new privileges" flag is set',
    );
  });

  it('can do its work, and leaves everything as it was', () => {
    expect(played.ended.works).toEqual({ home: true, reads: true, writes: true, broker: true });
    expect(played.ended.restored).toBe(true);
  });
});

staged('an agent that may only read', () => {
  const played = scene(0, { asked: 'auto', writable: false, only: ['aws-file'] });

  it('cannot write to the workspace, and can do all else', () => {
    expect(played.ended.works).toEqual({ home: true, reads: true, writes: false, broker: true });
  });
});

const CONTAINER: [string, number, SceneAsk][] = [
  ['there is no unshare', 0, { asked: 'auto', writable: true, noNamespaces: true }],
  ['a container forbids namespaces to its root', 0, { asked: 'auto', writable: true, container: true }],
];
const WITH_SUDO: typeof CONTAINER = [
  [
    'a container forbids them to a user with sudo',
    SOMEBODY,
    { asked: 'auto', writable: true, container: true, sudo: 'pty' },
  ],
];

staged.each([...CONTAINER, ...(hasSudo ? WITH_SUDO : [])])(
  'an agent that is another user, since %s',
  (_name, uid, ask) => {
    const played = scene(uid, ask);

    it('is held by mode user, and what that leaks is told', () => {
      expect(played.ended.mode).toBe('user');
      expect(played.ended.leaks.join('\n')).toContain('cloud metadata answers at 169.254.169.254');
      expect(played.ended.refused.join('\n')).toContain(
        ask.container ? 'a seccomp filter is in force' : 'not installed: unshare',
      );
    });

    it('gets nothing of the job: only what an open network gives to anybody', () => {
      expect(played.ended.thefts.filter(({ tried }) => !tried)).toEqual([]);
      expect(places(played.ended)).toEqual(['abstract', 'metadata', 'service']);
      expect(
        stolen(played.ended).filter((name) => THEFTS.find((theft) => theft.name === name)?.group === 'later steps'),
      ).toEqual([]);
    });

    it('gives everything back as it was', () => {
      expect(played.ended.restored).toBe(true);
    });
  },
);

staged('a plain user in a container that forbids namespaces', () => {
  const played = scene(SOMEBODY, { asked: 'auto', writable: true, container: true, only: ['own-env'] });

  it('has none, and is told what was tried and what stood in the way', () => {
    expect(played.ended.mode).toBe('none');
    expect(played.ended.refused.join('\n')).toContain('namespaces by a user namespace');
    expect(played.ended.refused.join('\n')).toContain('a seccomp filter is in force');
  });
});

staged('an agent that nothing holds', () => {
  const played = scene(SOMEBODY, { asked: 'none', writable: true, noNamespaces: true });

  it('gets hold of every secret, so these thefts are real', () => {
    expect(played.ended.mode).toBe('none');
    expect(places(played.ended)).toEqual([
      ...['abstract', 'agent', 'descriptor', 'docker', 'heap', 'home', 'main', 'memory', 'metadata', 'private'],
      ...['service', 'sibling', 'temp', 'upstream', 'variable', 'worker'],
    ]);
  });

  it("finds no secret in keyless-agent's environment, not even in the one it was started with", () => {
    expect(played.ended.thefts.find(({ name }) => name === 'main-environ')).toMatchObject({ tried: true, places: [] });
  });

  it('cannot open our debugger, though it opens the one of a plain Node.js process', () => {
    expect(stolen(played.ended)).toContain('inspector-worker');
    expect(stolen(played.ended)).not.toContain('inspector-main');
  });
});
