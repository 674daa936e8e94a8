/** What the agent sees, who it is made, and what happens when that cannot be had. */
import { createServer, request as httpRequest } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openOutpost } from '../../src/host/outpost.ts';
import { parseAllowed } from '../../src/process/isolation/allowed-hosts.ts';
import { type Egress, startEgress } from '../../src/process/isolation/egress.ts';
import { isolate } from '../../src/process/isolation/index.ts';
import { idMap } from '../../src/process/isolation/owner-map.ts';
import { whyNot } from '../../src/process/isolation/restrictions.ts';
import { layoutOf } from '../../src/process/isolation/view.ts';
import { dwell, step } from '../../src/process/isolation/words.ts';
import { FakeHost } from '../fakes/fake-host.ts';
import { SpawningHost } from '../fakes/spawning-host.ts';

const MOUNTS = [
  '22 27 0:21 / /proc rw,relatime - proc proc rw',
  '27 1 254:0 / / rw,relatime - ext4 /dev/vda rw',
  '40 27 254:0 /x /etc/hosts rw,relatime - ext4 /dev/vda rw',
  '41 27 0:40 / /mnt/disk\\040one rw,nosuid,noexec - ext4 /dev/vdb rw',
].join('\n');
const FOLDERS = [
  '/usr',
  '/bin',
  '/etc',
  '/opt',
  '/opt/runner',
  '/home/x/repo',
  '/mnt/disk one/repo',
  '/home/x/.cache/tool',
];
const FILES = ['/etc/hosts', '/home/x/token.json'];

function machine(): FakeHost {
  const host = new FakeHost();
  const known = new Set([...FOLDERS, ...FOLDERS.map((path) => `${path}/.`), ...FILES]);
  Object.assign(host.files, {
    exists: (path: string) => known.has(path),
    read: (path: string) => (path === '/proc/self/mountinfo' ? MOUNTS : ''),
  });
  return host;
}

const rows = (text: string): string[] => text.split('\n').filter((row) => row !== '');

describe('the file system of the agent', () => {
  const view = {
    reads: ['/home/x/.cache/tool', '/home/x/token.json'],
    writes: ['/home/x/repo'],
    hides: ['/opt/runner', '/home/x'],
  };

  it('has the system and what was given, and no home', () => {
    const { folders } = layoutOf(view, '/new', machine());
    const points = rows(folders).map((row) => row.split(' ')[1]);
    expect(points).toEqual(
      expect.arrayContaining(['/new/usr', '/new/etc', '/new/home/x/repo', '/new/home/x/.cache/tool']),
    );
    expect(points).not.toContain('/new/home');
    expect(points).not.toContain('/new/home/x');
  });

  it('can be written to in the workspace alone', () => {
    const { folders } = layoutOf(view, '/new', machine());
    expect(rows(folders).filter((row) => / rbind,rw,/.test(row))).toEqual([
      '/home/x/repo /new/home/x/repo none rbind,rw,nosuid,nodev,X-mount.mkdir 0 0',
    ]);
  });

  it('binds what is mounted below a read-only folder anew, since it would stay writable', () => {
    const { files } = layoutOf(view, '/new', machine());
    expect(rows(files)).toContain('/etc/hosts /new/etc/hosts none rbind,ro,nosuid,nodev,X-mount.mkdir 0 0');
  });

  it('shows an empty folder for what is hidden inside of a visible one, after that one', () => {
    const points = rows(layoutOf(view, '/new', machine()).folders).map((row) => row.split(' ')[1]);
    expect(points.indexOf('/new/opt/runner')).toBeGreaterThan(points.indexOf('/new/opt'));
  });

  it('drops no flag of a mount it shows, and writes a space as fstab wants it', () => {
    const { folders } = layoutOf({ ...view, writes: ['/mnt/disk one/repo'] }, '/new', machine());
    expect(rows(folders)).toContain(
      '/mnt/disk\\040one/repo /new/mnt/disk\\040one/repo none rbind,rw,nosuid,nodev,noexec,X-mount.mkdir 0 0',
    );
  });
});

describe('what is taken from elsewhere', () => {
  const sources = new Map([
    ['/home/x/repo', '/new/.mapped/0'],
    ['/opt/runner', '/new/.mapped/1'],
  ]);

  it('stands in its own place, and is not dropped where it lies in what can be read', () => {
    const { folders } = layoutOf(
      { reads: ['/opt/runner'], writes: ['/home/x/repo'], hides: [], sources },
      '/new',
      machine(),
    );
    expect(rows(folders)).toEqual(
      expect.arrayContaining([
        '/new/.mapped/0 /new/home/x/repo none rbind,rw,nosuid,nodev,X-mount.mkdir 0 0',
        '/new/.mapped/1 /new/opt/runner none rbind,ro,nosuid,nodev,X-mount.mkdir 0 0',
      ]),
    );
    const points = rows(folders).map((row) => row.split(' ')[1]);
    expect(points.indexOf('/new/opt/runner')).toBeGreaterThan(points.indexOf('/new/opt'));
  });
});

describe('the map of owners', () => {
  it.each<[number, number, string[]]>([
    [0, 52_001, ['0 52001 1', '1 1 52000', '52002 52002 13534']],
    [1001, 52_001, ['1001 52001 1', '0 0 1001', '1002 1002 50999', '52002 52002 13534']],
    [1_400_000, 52_001, ['1400000 52001 1', '0 0 52001', '52002 52002 13534']],
  ])('from %i to %i leaves everybody else as they are, and maps nobody twice', (me, agent, expected) => {
    expect(idMap(me, agent).trimEnd().split('\n')).toEqual(expected);
  });
});

describe('why there are no namespaces', () => {
  const kernel = (files: Record<string, string>): FakeHost => {
    const host = new FakeHost();
    Object.assign(host.files, {
      read: (path: string) => {
        const text = files[path];
        if (text === undefined) throw new Error('ENOENT');
        return text;
      },
    });
    return host;
  };

  it('is told by the setting of Ubuntu 24.04, to whom it concerns', () => {
    const host = kernel({ '/proc/sys/kernel/apparmor_restrict_unprivileged_userns': '1\n' });
    expect(whyNot('mount: denied', 'user-namespace', host)).toBe(
      'mount: denied; kernel.apparmor_restrict_unprivileged_userns = 1',
    );
    expect(whyNot('mount: denied', 'sudo', host)).toBe('mount: denied');
  });

  it("is told by a root that is none, and by a container's filter", () => {
    const host = kernel({ '/proc/self/status': 'CapEff:\t00000000a80425fb\nSeccomp:\t2\n' });
    expect(whyNot('not permitted', 'root', host)).toBe(
      'not permitted; root here has no CAP_SYS_ADMIN, a seccomp filter is in force',
    );
  });

  it('is not guessed at', () => {
    const host = kernel({ '/proc/self/status': 'CapEff:\t000001ffffffffff\nSeccomp:\t0\n' });
    expect(whyNot('not permitted', 'root', host)).toBe('not permitted');
  });
});

describe.each(['darwin', 'win32'] as const)('on %s', (platform) => {
  const ask = { workspace: '/w', writable: true, reads: ['/r'], hides: ['/h'] };
  const order = { file: '/bin/agent', args: [], env: {}, cwd: '/w' };

  it('the strongest there is, is none, and says why', async () => {
    const host = new FakeHost({ platform });
    const isolation = await isolate({ ...ask, asked: 'auto' }, host);
    expect(isolation).toMatchObject({ mode: 'none', ownNetwork: false, refused: [`${platform} has no namespaces`] });
    host.dispose();
  });

  it('every step of it can be taken, and the agent is started as it is, in a group where there are groups', async () => {
    const host = new FakeHost({ platform });
    const isolation = await isolate({ ...ask, asked: 'none' }, host);
    await isolation.admit({ writes: ['/w2'], programs: ['/p'] });
    await isolation.reach(8080);
    expect(await isolation.wrap(order)).toEqual(
      platform === 'win32'
        ? { order, containment: 'process-tree' }
        : { order: { ...order, group: true }, containment: 'process-group' },
    );
    await isolation.ended();
    await isolation.close();
    expect([host.spawned, host.leases]).toEqual([[], []]);
    host.dispose();
  });

  it.each(['namespace', 'user'] as const)('%s, asked for by name, stops the run', async (asked) => {
    const host = new FakeHost({ platform });
    await expect(isolate({ ...ask, asked }, host)).rejects.toMatchObject({
      code: 'isolation-unavailable',
      likely: `${platform} has no namespaces`,
    });
    host.dispose();
  });
});

describe('the words of a start', () => {
  const order = {
    file: '/bin/agent',
    args: ['-p'],
    env: { PATH: '/usr/bin', HOME: '/h', API_TOKEN: 'kept-out' },
    cwd: '/w',
  };
  const tools = {
    unshare: '/usr/bin/unshare',
    nsenter: '/usr/bin/nsenter',
    setpriv: '/usr/bin/setpriv',
    sudo: '/usr/bin/sudo',
  };
  const layout = { folders: '', files: '', names: [] };
  const dwelling = { tools, roomPid: 7, root: '/r', layout, uid: 1001, gid: 1001 };

  it('take groups, capabilities and the way to any from whoever root starts', () => {
    const { args } = dwell(order, { ...dwelling, power: 'root' });
    expect(args.join(' ')).toContain(
      '--reuid 1001 --regid 1001 --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all',
    );
  });

  it('leave the values of variables out of the arguments of sudo, but those that are no secret', () => {
    const { file, args } = dwell(order, { ...dwelling, power: 'sudo' });
    expect([file, ...args].slice(0, 3)).toEqual(['/usr/bin/sudo', '-n', '--preserve-env=PATH,HOME,API_TOKEN']);
    expect(args.join(' ')).not.toContain('kept-out');
    expect(args).toEqual(expect.arrayContaining(['PATH=/usr/bin', 'HOME=/h']));
  });

  it('leave the values out of the arguments of sudo also where there is nothing but another user', () => {
    const { file, args } = step(order, tools, 52_001, 52_001, 'sudo');
    expect([file, ...args].slice(0, 3)).toEqual(['/usr/bin/sudo', '-n', '--preserve-env=PATH,HOME,API_TOKEN']);
    expect(args.join(' ')).not.toContain('kept-out');
    expect(args.slice(-3)).toEqual(['/w', '/bin/agent', '-p']);
  });

  it('end with us where there is nothing but another user', () => {
    expect(step(order, tools, 52_001, 52_001).args).toEqual(expect.arrayContaining(['--pdeathsig', 'KILL', '52001']));
  });
});

describe('an isolation that cannot be had', () => {
  const ask = { workspace: '/tmp', writable: true, reads: [], hides: [] };

  it.each(['namespace', 'user'] as const)('stops the run when it was asked for by name: %s', async (asked) => {
    const host = new SpawningHost({}, ['/unshare', '/setpriv']);
    await expect(isolate({ ...ask, asked }, host)).rejects.toMatchObject({ code: 'isolation-unavailable' });
    host.dispose();
  });

  it('is none, with a list of what that leaks, when the strongest was asked for', async () => {
    const host = new SpawningHost({}, ['/unshare', '/setpriv']);
    const isolation = await isolate({ ...ask, asked: 'auto' }, host);
    expect(isolation).toMatchObject({ mode: 'none', ownNetwork: false });
    expect(isolation.leaks.length).toBeGreaterThan(0);
    host.dispose();
  });
});

describe('an outpost', () => {
  it('gives the connections of its port to us', async () => {
    const outpost = await openOutpost(['/usr/bin/env']);
    const server = createServer((_request, response) => response.end('from here'));
    const free = createTcpServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    await outpost.listen(port, (socket) => server.emit('connection', socket));
    const answer = await (await fetch(`http://127.0.0.1:${port}/`)).text();
    expect(answer).toBe('from here');
    server.closeAllConnections();
    outpost.close();
  });

  it('says why it could not be opened', async () => {
    await expect(openOutpost(['/bin/sh', '-c', 'echo no such network >&2; exit 3'])).rejects.toThrow('no such network');
  });
});

describe('the list of hosts', () => {
  it.each<[string, string, number, boolean]>([
    ['example.com', 'example.com', 443, true],
    ['example.com', 'example.com', 80, false],
    ['example.com', 'evil-example.com', 443, false],
    ['example.com', 'www.example.com', 443, false],
    ['*.example.com', 'www.example.com', 443, true],
    ['*.example.com', 'example.com', 443, false],
    ['*.example.com', 'www.example.com.evil.org', 443, false],
    ['Example.COM:8443', 'example.com', 8443, true],
    ['[fd00::1]:443', 'fd00::1', 443, true],
  ])('%s and %s:%i → %s', (entry, host, port, admitted) => {
    expect(parseAllowed(entry)?.test({ host, port })).toBe(admitted);
  });

  it.each(['https://example.com', 'example.com/path', '*', '*.10.0.0.1', 'a b', ''])('knows no line %j', (entry) => {
    expect(parseAllowed(entry)).toBeUndefined();
  });
});

describe('the way out', () => {
  const open: Egress[] = [];
  afterEach(() => {
    for (const egress of open.splice(0)) egress.close();
  });

  async function ask(egress: Egress, authority: string): Promise<number> {
    open.push(egress);
    return new Promise((resolve, reject) => {
      const request = httpRequest({ port: egress.port, host: '127.0.0.1', method: 'CONNECT', path: authority });
      request.on('connect', (response, socket) => {
        socket.destroy();
        resolve(response.statusCode!);
      });
      request.on('error', reject).end();
    });
  }

  it('connects to a listed address and to no other, and remembers which was asked for', async () => {
    const server = createTcpServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const egress = await startEgress({ allow: [`127.0.0.1:${port}`] });
    expect(await ask(egress, `127.0.0.1:${port}`)).toBe(200);
    expect(await ask(egress, `127.0.0.2:${port}`)).toBe(403);
    expect([...egress.denied()]).toEqual([[`127.0.0.2:${port}`, 1]]);
    server.close();
  });

  it('does not follow a listed name to this machine', async () => {
    const egress = await startEgress({ allow: ['localhost:443'] });
    expect(await ask(egress, 'localhost:443')).toBe(403);
  });

  it('forgets how often, not that, when a flood of names is asked for', async () => {
    const egress = await startEgress({ allow: [] });
    for (let at = 0; at < 105; at++) await ask(egress, `n${at}.example:443`);
    expect(egress.denied().size).toBe(100);
  });
});
