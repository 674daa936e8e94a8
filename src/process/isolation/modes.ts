/** The modes of isolation, and what each does not keep from the agent. Data only. */

export const ISOLATION_MODES = ['namespace', 'user', 'none'] as const;
export type IsolationMode = (typeof ISOLATION_MODES)[number];

export const ISOLATION_LEAKS: Readonly<Record<IsolationMode, readonly string[]>> = {
  namespace: [],
  user: [
    'the network is open: what this machine reaches, the agent reaches',
    'names and arguments of all processes can be seen',
    'files every user of this machine may read can be read',
  ],
  none: [
    'the memory and the environment of every process of this user, where the kernel gives no process ids of their own',
    'every file of this user: other homes, keys, tokens left by earlier steps',
    'sudo and the docker socket, where the user has them',
    'the network, cloud metadata included',
  ],
};
