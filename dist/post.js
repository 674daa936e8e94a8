import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_exports__ = {};

// CONCATENATED MODULE: ./lib/flow/results-state.js
const RESULTS_DIR_STATE = 'RESULTS_DIR';

// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

// CONCATENATED MODULE: ./lib/kit/closed-folders.js
const LONGEST_LIST_BYTES = 16 * 1024 * 1024;

const OTHERS = 63;

const LOOK = 54;

const PASS = 9;

function closeFolders(paths, needs, list) {
 const found = paths.flatMap(path => closed_folders_open(path, needs));
 if (found.length === 0) return false;
 const file = openSync(list, 'wx', 384);
 try {
  writeSync(file, JSON.stringify(found.map(({closed}) => closed)));
  fsyncSync(file);
 } finally {
  closeSync(file);
 }
 for (const {closed, mode} of found.toReversed()) {
  try {
   chmodSync(closed.path, mode);
  } catch {}
 }
 return true;
}

function closed_folders_open(path, needs) {
 const stats = lstatSync(path, {
  throwIfNoEntry: false
 });
 if (!stats || stats.isSymbolicLink() || needs.includes(path)) return [];
 const way = needs.some(need => need.startsWith(`${path}/`));
 const before = stats.mode & 4095;
 const mode = way ? before & ~LOOK | PASS : before & ~OTHERS;
 const closed = {
  path,
  mode: before,
  device: stats.dev,
  inode: stats.ino
 };
 const own = mode === before ? [] : [ {
  closed,
  mode
 } ];
 return way ? [ ...own, ...readdirSync(path).flatMap(name => closed_folders_open(join(path, name), needs)) ] : own;
}

function reopenFolders(list) {
 const left = readList(list).filter(closed => !isOpen(closed));
 if (left.length === 0) (0, external_node_fs_namespaceObject.rmSync)(list, {
  force: true
 });
 return left.map(({path}) => path);
}

function isOpen({path, mode, device, inode}) {
 let file;
 try {
  file = (0, external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NOFOLLOW | external_node_fs_namespaceObject.constants.O_NONBLOCK);
  const now = (0, external_node_fs_namespaceObject.fstatSync)(file);
  if (now.dev === device && now.ino === inode) (0, external_node_fs_namespaceObject.fchmodSync)(file, now.mode & 4032 | mode & OTHERS);
  return true;
 } catch (error) {
  return [ 'ENOENT', 'ELOOP', 'ENOTDIR' ].includes(error.code ?? '');
 } finally {
  if (file !== undefined) (0, external_node_fs_namespaceObject.closeSync)(file);
 }
}

function readList(list) {
 try {
  const stats = (0, external_node_fs_namespaceObject.lstatSync)(list);
  if (!stats.isFile() || stats.size > LONGEST_LIST_BYTES) return [];
  const items = JSON.parse((0, external_node_fs_namespaceObject.readFileSync)(list, 'utf8'));
  return Array.isArray(items) ? items.filter(isSound) : [];
 } catch {
  return [];
 }
}

function isSound(item) {
 const {path, mode, device, inode} = item ?? {};
 return typeof path === 'string' && path.startsWith('/') && !path.includes('\0') && [ mode, device, inode ].every(value => Number.isSafeInteger(value));
}

// CONCATENATED MODULE: ./lib/kit/moved-files.js
const LIST = 'moves.json';

const moved_files_LONGEST_LIST_BYTES = 16 * 1024 * 1024;

function writeMoves(store, moves) {
 mkdirSync(store, {
  recursive: true,
  mode: 448
 });
 const file = openSync(join(store, LIST), 'wx', 384);
 try {
  writeSync(file, JSON.stringify(moves));
  fsyncSync(file);
 } finally {
  closeSync(file);
 }
}

function moveAside(root, store, moves) {
 for (const {path, kept} of moves) {
  if (kept === undefined) continue;
  if (!realParents(root, path)) throw new Error(`ENOTDIR: a link is on the way to ${path}`);
  transfer(join(root, path), join(store, kept));
 }
}

function putStands(root, stands) {
 for (const {path, content, executable} of stands) {
  if (!realParents(root, path)) throw new Error(`ENOTDIR: a link is on the way to ${path}`);
  mkdirSync(dirname(join(root, path)), {
   recursive: true
  });
  writeFileSync(join(root, path), content, {
   flag: 'wx'
  });
  if (executable) chmodSync(join(root, path), 493);
 }
}

function takeOut(root, path, to) {
 if (!realParents(root, path)) throw new Error(`ENOTDIR: a link is on the way to ${path}`);
 mkdirSync(dirname(to), {
  recursive: true,
  mode: 448
 });
 transfer(join(root, path), to);
}

function putBack(root, store, moves, force = false) {
 try {
  if ((0, external_node_fs_namespaceObject.lstatSync)(store).isDirectory()) (0, external_node_fs_namespaceObject.chmodSync)(store, 448);
 } catch {}
 return moves.filter(move => !isBack(root, store, move, force));
}

function readMoves(store) {
 try {
  const path = (0, external_node_path_namespaceObject.join)(store, LIST);
  const stats = (0, external_node_fs_namespaceObject.lstatSync)(path);
  if (!stats.isFile() || stats.size > moved_files_LONGEST_LIST_BYTES) return [];
  const list = JSON.parse((0, external_node_fs_namespaceObject.readFileSync)(path, 'utf8'));
  return Array.isArray(list) ? list.flatMap(soundMove) : [];
 } catch {
  return [];
 }
}

function soundMove(item) {
 const {path, kept} = item ?? {};
 if (typeof path !== 'string' || !isSoundPath(path)) return [];
 if (kept === undefined) return [ {
  path
 } ];
 return typeof kept === 'string' && /^\d+$/.test(kept) ? [ {
  path,
  kept
 } ] : [];
}

function isSoundPath(path) {
 const parts = path.split('/');
 return parts.every(part => part !== '' && part !== '.' && part !== '..' && !part.includes('\0')) && parts[0] !== '.git';
}

function isBack(root, store, {path, kept}, force) {
 const place = (0, external_node_path_namespaceObject.join)(root, path);
 try {
  const stored = kept === undefined ? undefined : (0, external_node_path_namespaceObject.join)(store, kept);
  if (stored !== undefined && !isThere(stored)) return true;
  if (stored === undefined && !realParents(root, path)) return true;
  if (force) clearWay(root, path);
  if (!realParents(root, path)) return false;
  (0, external_node_fs_namespaceObject.rmSync)(place, {
   recursive: true,
   force: true
  });
  if (stored === undefined) return true;
  (0, external_node_fs_namespaceObject.mkdirSync)((0, external_node_path_namespaceObject.dirname)(place), {
   recursive: true
  });
  transfer(stored, place);
  return true;
 } catch {
  return false;
 }
}

function isThere(path) {
 return (0, external_node_fs_namespaceObject.lstatSync)(path, {
  throwIfNoEntry: false
 }) !== undefined;
}

function realParents(root, path) {
 const parents = path.split('/').slice(0, -1);
 return parents.every((_, at) => {
  const stats = (0, external_node_fs_namespaceObject.lstatSync)((0, external_node_path_namespaceObject.join)(root, ...parents.slice(0, at + 1)), {
   throwIfNoEntry: false
  });
  return stats === undefined || stats.isDirectory();
 });
}

function clearWay(root, path) {
 const parents = path.split('/').slice(0, -1);
 parents.forEach((_, at) => {
  const folder = (0, external_node_path_namespaceObject.join)(root, ...parents.slice(0, at + 1));
  if (isThere(folder) && !(0, external_node_fs_namespaceObject.lstatSync)(folder).isDirectory()) (0, 
  external_node_fs_namespaceObject.rmSync)(folder);
 });
}

function transfer(from, to) {
 try {
  (0, external_node_fs_namespaceObject.renameSync)(from, to);
 } catch (error) {
  if (error.code !== 'EXDEV') throw error;
  const part = `${to}.part`;
  (0, external_node_fs_namespaceObject.rmSync)(part, {
   recursive: true,
   force: true
  });
  copy(from, part);
  (0, external_node_fs_namespaceObject.renameSync)(part, to);
  (0, external_node_fs_namespaceObject.rmSync)(from, {
   recursive: true,
   force: true
  });
 }
}

function copy(from, to) {
 const stats = (0, external_node_fs_namespaceObject.lstatSync)(from);
 if (stats.isSymbolicLink()) {
  (0, external_node_fs_namespaceObject.symlinkSync)((0, external_node_fs_namespaceObject.readlinkSync)(from), to);
  (0, external_node_fs_namespaceObject.lutimesSync)(to, stats.atime, stats.mtime);
  return;
 }
 if (stats.isDirectory()) {
  (0, external_node_fs_namespaceObject.mkdirSync)(to);
  for (const name of (0, external_node_fs_namespaceObject.readdirSync)(from)) copy((0, 
  external_node_path_namespaceObject.join)(from, name), (0, external_node_path_namespaceObject.join)(to, name));
 } else if (stats.isFile()) {
  (0, external_node_fs_namespaceObject.copyFileSync)(from, to);
 } else {
  throw new Error(`EINVAL: ${from} is no file, folder or link`);
 }
 (0, external_node_fs_namespaceObject.chmodSync)(to, stats.mode & 4095);
 (0, external_node_fs_namespaceObject.utimesSync)(to, stats.atime, stats.mtime);
}

// CONCATENATED MODULE: ./lib/process/isolation/tools.js
const FOLDERS = [ '/usr/bin', '/bin', '/usr/sbin', '/sbin' ];

const tools_SYSTEM_PATH = FOLDERS.toReversed().join(':');

function findTool(host, name) {
 return FOLDERS.map(folder => `${folder}/${name}`).find(path => host.files.exists(path));
}

async function tools_runTool(host, words, options = {}) {
 const text = {
  out: '',
  said: ''
 };
 try {
  const child = host.spawn({
   file: words[0],
   args: words.slice(1),
   env: {
    PATH: tools_SYSTEM_PATH,
    LC_ALL: 'C'
   },
   cwd: '/',
   ...options.stdin !== undefined && {
    stdin: options.stdin
   }
  });
  child.stdout.on('data', bytes => {
   text.out += bytes.toString('utf8');
  });
  child.stderr.on('data', bytes => {
   text.said = (text.said + bytes.toString('utf8')).slice(-2e3);
  });
  const alarm = setTimeout(() => child.kill('SIGKILL'), (options.seconds ?? 10) * 1e3);
  const exit = await child.exit;
  clearTimeout(alarm);
  return {
   ok: exit.code === 0,
   ...text
  };
 } catch (error) {
  return {
   ok: false,
   out: '',
   said: error.code ?? 'cannot be started'
  };
 }
}

// CONCATENATED MODULE: ./lib/process/isolation/ownership.js
const FIRST_UID = 52e3;

const UIDS = 8e3;

function isAgentUid(uid) {
 return Number.isSafeInteger(uid) && uid >= FIRST_UID && uid < FIRST_UID + UIDS;
}

const TAKE_BACK = `me=$1 uid=$2 mark=$3 scratch=$4 group=$(id -g "$1" 2>/dev/null || echo "$1"); shift 4\nwhile [ $# -gt 0 ] && [ "$1" != -- ]; do\nfind "$1" -xdev -user "$uid" -group "$uid" -exec chgrp -h "$group" {} +\nfind "$1" -xdev -user "$uid" -exec chown -h "$me" {} +\nshift; done\n[ $# -eq 0 ] || shift\nfor path; do find "$path" -xdev -type f -user "$me" -perm /6000 -cnewer "$mark" -exec chmod ug-s {} +; done\n[ "$scratch" = no ] || find /tmp /var/tmp /dev/shm -xdev -type d ! -user "$uid" ! -perm -002 -prune -o \\\n-user "$uid" -prune -exec sh -c 'uid=$1; shift; find "$@" -xdev -depth -user "$uid" -delete' sh "$uid" {} + 2>/dev/null\nexit 0`;

const END_ALL = 'n=0; while kill -KILL -1 2>/dev/null && [ $n -lt 50 ]; do n=$((n+1)); sleep 0.02; done; exit 0';

async function lend({root, me, uid, lent}, spared, host) {
 if (lent.length === 0) return true;
 const folders = lent.map(path => resolve(path));
 const inside = spared.filter(path => folders.some(folder => path.startsWith(`${folder}/`)));
 const prune = inside.flatMap(path => [ '-path', path.replaceAll(/[\\*?[\]]/g, '\\$&'), '-prune', '-o' ]);
 const ours = [ '-user', String(me), '(', '-type', 'd', '-o', '-links', '1', ')' ];
 const words = [ ...root, 'find', ...folders, '-xdev', ...prune, ...ours, '-exec', 'chown', '-h', String(uid), '{}', '+' ];
 return (await runTool(host, words, {
  seconds: 120
 })).ok;
}

async function takeBack(loan, host) {
 await runTool(host, backWords(loan), {
  seconds: 120
 });
}

function backWords({root, me, uid, mark, lent, shown, scratch}) {
 const who = [ String(me), String(uid), mark, scratch ? 'yes' : 'no' ];
 return [ ...root, '/bin/sh', '-c', TAKE_BACK, 'sh', ...who, ...lent, '--', ...shown ];
}

function endWords(become, root) {
 return [ ...root, ...become, '/bin/sh', '-c', END_ALL ];
}

async function endAll(become, root, host) {
 await runTool(host, endWords(become, root));
}

function carriedOut(words) {
 return {
  file: words[0],
  args: words.slice(1),
  env: {
   PATH: tools_SYSTEM_PATH,
   LC_ALL: 'C'
  },
  cwd: '/'
 };
}

const SURVEY = null && `me=$1 workspace=$2; shift 2\n[ -z "$workspace" ] || { stat -c 'owner %u' "$workspace"; find "$workspace" -xdev -user "$me" -type f -links +1 -printf linked -quit; echo; }\n[ $# -eq 0 ] || "$@"`;

async function survey({root, me, workspace, mapper}, host) {
 const {out} = await runTool(host, [ ...root, '/bin/sh', '-c', SURVEY, 'sh', String(me), workspace ?? '', ...mapper ], {
  seconds: 60
 });
 const rows = out.split('\n');
 const owner = rows.find(row => row.startsWith('owner '))?.slice(6);
 return {
  owner: owner === undefined ? undefined : Number(owner),
  linked: rows.includes('linked'),
  mappable: new Set(rows.flatMap(row => row.startsWith('maps ') ? [ row.slice(5) ] : []))
 };
}

async function letThrough(folder, host) {
 await runTool(host, [ 'chmod', '711', folder ]);
}

async function maySeeAll(folder, become, host) {
 const script = `cd "$1" && [ -z "$(find . ! -type l \\( ! -readable -o -type d ! -executable \\) -print -quit 2>&1)" ]`;
 return (await runTool(host, [ ...become, '/bin/sh', '-c', script, 'sh', folder ])).ok;
}

async function mayEnter(folder, become, host) {
 return (await runTool(host, [ ...become, '/bin/sh', '-c', 'cd "$1" && ls . >/dev/null', 'sh', folder ])).ok;
}

async function placeOpenly(from, to, host) {
 const script = `set -e; mkdir "$2"; cp -al "$1/." "$2" 2>/dev/null || { rm -rf "$2"; mkdir "$2"; cp -a "$1/." "$2"; }\nfind "$2" -type d ! -perm -055 -exec chmod go+rX {} +\nfind "$2" -type f \\( ! -perm -004 -o -perm -100 ! -perm -001 \\) -exec sh -c 'for file; do cp -p "$file" "$file.open" && chmod go+rX "$file.open" && mv -f "$file.open" "$file"; done' sh {} +`;
 return (await runTool(host, [ '/bin/sh', '-c', script, 'sh', from, to ], {
  seconds: 60
 })).ok;
}

// CONCATENATED MODULE: ./lib/process/isolation/words.js
const LAST_ARE_WE = '{ echo 1000 >/proc/self/oom_score_adj; } 2>/dev/null';

const FIRST_PROCESS = null && `${LAST_ARE_WE}; trap : HUP INT TERM; "$@"; exit "$?"`;

const MAPPED = '.mapped';

const FURNISH = null && `set -ef; umask 022; ulimit -c 0; PATH=${SYSTEM_PATH}; export PATH\nroot=$1 folders=$2 files=$3 names=$4 cwd=$5 mapped=; shift 5\nIFS='\n'\nmount -t tmpfs -o mode=755,nosuid,nodev tmpfs "$root"\ncd "$root"\nmkdir dev .old ${MAPPED}\nif [ "$1" != -- ]; then\nmount -t tmpfs -o mode=755 tmpfs ${MAPPED}; "$@"; mapped=/${MAPPED}\nwhile [ "$1" != -- ]; do shift; done\nfi\nshift\nprintf %s "$folders" >.folders; printf %s "$files" >.files\nmount -a -T "$root/.folders"\nfor name in $names; do [ -e "$name" ] || { [ -d "./\${name%/*}" ] || mkdir -p "./\${name%/*}"; : >"$name"; }; done\nmount -a -T "$root/.files"\nrm .folders .files\nln -s /proc/self/fd pts/ptmx dev; ln -s fd/0 dev/stdin; ln -s fd/1 dev/stdout; ln -s fd/2 dev/stderr; ln -s /run var\npivot_root . .old\numount -l /.old $mapped\nrmdir /.old /${MAPPED}\nmount -o remount,bind,ro,nosuid,nodev /\ncd "$cwd"\nexec "$@"`;

const LOOPBACK_UP = null && `ip link set lo up 2>/dev/null || ifconfig lo up 2>/dev/null ||\nperl -e 'socket(S,2,2,0) && ioctl(S,0x8914,pack("a16s@40","lo",0x41)) or exit 1' && exec "$@"`;

function asRoot(power, {sudo = 'sudo'}) {
 return power === 'sudo' ? [ sudo, '-n' ] : [];
}

function roomWords(power, tools) {
 const user = power === 'user-namespace' ? [ '--user', '--map-root-user' ] : [];
 return [ ...asRoot(power, tools), tools.unshare, ...user, '--net', '/bin/sh', '-c', `PATH=${SYSTEM_PATH}; ${LOOPBACK_UP}`, 'sh' ];
}

function dwell(order, dwelling) {
 const {power, tools, roomPid, root, layout, mapper = []} = dwelling;
 const inUserNamespace = power === 'user-namespace';
 const enter = [ tools.nsenter, `--net=/proc/${roomPid}/ns/net`, ...inUserNamespace ? [ `--user=/proc/${roomPid}/ns/user`, '--preserve-credentials' ] : [] ];
 const bound = power === 'sudo' ? [] : [ tools.setpriv, '--pdeathsig', 'KILL' ];
 const namespaces = [ tools.unshare, '--mount', '--ipc', '--uts', '--cgroup', '--pid', '--fork', '--kill-child' ];
 const {folders, files, names} = layout;
 const furnish = [ '/bin/sh', '-c', FURNISH, 'sh', root, folders, files, names.join('\n'), order.cwd, ...mapper, '--' ];
 const held = [ ...enter, ...bound, ...namespaces, ...furnish, ...become(dwelling) ];
 return {
  ...started(order, power, tools, held, FIRST_PROCESS),
  cwd: '/'
 };
}

function started(order, power, tools, held, last) {
 const bySudo = power === 'sudo';
 const words = [ ...asRoot(power, tools), ...bySudo ? [ `--preserve-env=${Object.keys(order.env).join(',')}` ] : [], ...held, ...bySudo ? environment(order) : [], ...[ '/bin/sh', '-c', last, 'sh', order.file, ...order.args ] ];
 return {
  ...order,
  file: words[0],
  args: words.slice(1),
  group: true
 };
}

function become({power, tools, uid, gid}) {
 if (power !== 'user-namespace') return lesser(tools, uid, gid);
 const mapped = [ tools.unshare, '--user', `--map-user=${uid}`, `--map-group=${gid}` ];
 return [ ...mapped, tools.setpriv, '--no-new-privs', '--inh-caps=-all' ];
}

function lesser({setpriv}, uid, gid) {
 const who = [ '--reuid', String(uid), '--regid', String(gid), '--clear-groups' ];
 return [ setpriv, ...who, '--no-new-privs', '--bounding-set=-all', '--inh-caps=-all' ];
}

const SET_BY_SUDO = null && [ 'PATH', 'HOME', 'SHELL', 'USER', 'LOGNAME', 'TERM', 'MAIL' ];

const LEFT_BY_SUDO = null && [ 'SUDO_COMMAND', 'SUDO_USER', 'SUDO_UID', 'SUDO_GID', 'SUDO_HOME' ];

function environment({env}) {
 const unset = [ ...LEFT_BY_SUDO, ...SET_BY_SUDO.filter(name => env[name] === undefined) ];
 const set = SET_BY_SUDO.filter(name => env[name] !== undefined).map(name => `${name}=${env[name]}`);
 return [ '/usr/bin/env', ...unset.flatMap(name => [ '-u', name ]), ...set ];
}

const BARE = null && `${LAST_ARE_WE}; ulimit -c 0; exec "$@"`;

const BARE_IN = null && `${LAST_ARE_WE}; ulimit -c 0; cd "$1" && shift && exec "$@"`;

function step(order, tools, uid, gid, power = 'root') {
 const who = lesser(tools, uid, gid);
 if (power !== 'sudo') return started(order, power, tools, [ ...who, '--pdeathsig', 'KILL' ], BARE);
 const inside = {
  ...order,
  file: order.cwd,
  args: [ order.file, ...order.args ]
 };
 return {
  ...started(inside, power, tools, who, BARE_IN),
  cwd: '/'
 };
}

// CONCATENATED MODULE: ./lib/process/proc.js
function parseStat(pid, text) {
 const open = text.indexOf('(');
 const close = text.lastIndexOf(')');
 const fields = text.slice(close + 2).split(' ');
 const startTime = fields[19];
 if (open < 0 || startTime === undefined) return undefined;
 return {
  pid,
  parent: Number(fields[1]),
  group: Number(fields[2]),
  session: Number(fields[3]),
  startTime,
  name: text.slice(open + 1, close),
  zombie: fields[0] === 'Z' || fields[0] === 'X'
 };
}

function send(pid, signal) {
 try {
  return process.kill(pid, signal);
 } catch {
  return false;
 }
}

function folders() {
 try {
  return (0, external_node_fs_namespaceObject.readdirSync)('/proc');
 } catch {
  return [];
 }
}

const linux = {
 everyMs: 250,
 list: () => folders().filter(name => /^\d+$/.test(name)).map(name => linux.row(Number(name))).filter(row => row !== undefined),
 carries: (pid, text) => {
  try {
   return (0, external_node_fs_namespaceObject.readFileSync)(`/proc/${pid}/environ`, 'latin1').split('\0').includes(text);
  } catch {
   return false;
  }
 },
 folder: pid => {
  try {
   return (0, external_node_fs_namespaceObject.readlinkSync)(`/proc/${pid}/cwd`);
  } catch {
   return undefined;
  }
 },
 row: pid => {
  try {
   return parseStat(pid, (0, external_node_fs_namespaceObject.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
  } catch {
   return undefined;
  }
 },
 kill: (row, signal) => linux.row(row.pid)?.startTime === row.startTime && send(row.pid, signal)
};

const PS = '/bin/ps';

const PS_LINE = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\w{3}\s+\w{3}\s+\d+\s+[\d:]+\s+\d{4})\s+(.*)$/;

function ps(args) {
 try {
  return (0, external_node_child_process_namespaceObject.execFileSync)(PS, args, {
   env: {
    LC_ALL: 'C'
   },
   encoding: 'utf8',
   stdio: [ 'ignore', 'pipe', 'ignore' ],
   maxBuffer: 64 * 1024 * 1024,
   timeout: 5e3
  });
 } catch {
  return '';
 }
}

function parsePs(line) {
 const match = PS_LINE.exec(line);
 if (!match) return undefined;
 const [, pid, parent, group, state, started, command] = match;
 return {
  pid: Number(pid),
  parent: Number(parent),
  group: Number(group),
  session: 0,
  startTime: started.replaceAll(/\s+/g, ' '),
  name: command.split('/').at(-1).slice(0, 64),
  zombie: state.startsWith('Z')
 };
}

const COLUMNS = 'pid=,ppid=,pgid=,state=,lstart=,comm=';

const bsd = {
 everyMs: 2e3,
 list: () => ps([ '-A', '-o', COLUMNS ]).split('\n').map(parsePs).filter(row => row !== undefined),
 carries: (pid, text) => ps([ '-E', '-ww', '-o', 'command=', '-p', String(pid) ]).split(/\s/).includes(text),
 folder: () => undefined,
 row: pid => parsePs(ps([ '-o', COLUMNS, '-p', String(pid) ])),
 kill: (row, signal) => bsd.row(row.pid)?.startTime === row.startTime && send(row.pid, signal)
};

const none = {
 everyMs: undefined,
 list: () => [],
 carries: () => false,
 folder: () => undefined,
 row: () => undefined,
 kill: () => false
};

function processTable(platform) {
 if (platform === 'linux') return linux;
 return platform === 'win32' ? none : bsd;
}

function startTimeOf(pid, platform) {
 const row = processTable(platform).row(pid);
 return row?.zombie ? undefined : row?.startTime;
}

// CONCATENATED MODULE: ./lib/host/leases.js
const JOURNAL = 'leases.jsonl';

const LONGEST_JOURNAL_BYTES = 1024 * 1024;

const MOST_LEASES = 1e4;

const PRIVATE_PREFIX = 'keyless-agent-';

const PRIVATE_DIR_STATE = 'PRIVATE_DIR';

const ENV_FILE_MARK = '# keyless-agent env-file';

const NO_FOLLOW = external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0;

function look(path) {
 try {
  return (0, external_node_fs_namespaceObject.lstatSync)(path);
 } catch {
  return undefined;
 }
}

function isOurs(stats) {
 return process.getuid === undefined || stats.uid === process.getuid();
}

function isPrivateDir(dir) {
 const stats = look(dir);
 if (!stats?.isDirectory() || !(0, external_node_path_namespaceObject.isAbsolute)(dir) || !(0, 
 external_node_path_namespaceObject.basename)((0, external_node_path_namespaceObject.normalize)(dir)).startsWith(PRIVATE_PREFIX)) return false;
 return process.platform === 'win32' || isOurs(stats) && (stats.mode & 54) === 0;
}

function recordLease(dir, lease) {
 const flags = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | NO_FOLLOW;
 const journal = openSync(join(dir, JOURNAL), flags, 384);
 try {
  writeSync(journal, `${JSON.stringify(lease)}\n`);
  fsyncSync(journal);
 } finally {
  closeSync(journal);
 }
}

function readLeases(dir) {
 if (!isPrivateDir(dir)) return [];
 const text = readPlainFile((0, external_node_path_namespaceObject.join)(dir, JOURNAL), LONGEST_JOURNAL_BYTES);
 return (text ?? '').split('\n').flatMap(parseLease).slice(0, MOST_LEASES);
}

function parseLease(line) {
 if (line === '') return [];
 try {
  const {kind, path, to, pid, startTime, uid, folders, shown, by} = JSON.parse(line);
  if (kind === 'path' && typeof path === 'string') return [ {
   kind,
   path
  } ];
  if (kind === 'moved' && typeof path === 'string' && typeof to === 'string') return [ {
   kind,
   path,
   to
  } ];
  if (kind === 'process' && typeof pid === 'number' && typeof startTime === 'string') return [ {
   kind,
   pid,
   startTime
  } ];
  if (typeof path !== 'string' || !isLiving(by)) return [];
  if (kind === 'closed') return [ {
   kind,
   path,
   by
  } ];
  if (kind === 'lent' && typeof uid === 'number' && areTexts(folders) && areTexts(shown)) return [ {
   kind,
   path,
   uid,
   folders,
   shown,
   by
  } ];
  return [];
 } catch {
  return [];
 }
}

function isLiving(value) {
 const {pid, startTime} = value ?? {};
 return typeof pid === 'number' && typeof startTime === 'string';
}

function areTexts(value) {
 return Array.isArray(value) && value.length <= MOST_LEASES && value.every(item => typeof item === 'string');
}

function readPlainFile(path, most) {
 let file;
 try {
  file = (0, external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY | NO_FOLLOW | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0));
  const stats = (0, external_node_fs_namespaceObject.fstatSync)(file);
  if (!stats.isFile() || !isOurs(stats)) return undefined;
  const bytes = Buffer.alloc(Math.min(most, stats.size));
  return bytes.subarray(0, (0, external_node_fs_namespaceObject.readSync)(file, bytes, 0, bytes.length, 0)).toString('utf8');
 } catch {
  return undefined;
 } finally {
  if (file !== undefined) (0, external_node_fs_namespaceObject.closeSync)(file);
 }
}

function removeLeased(dir, lease) {
 if (lease.kind === 'process') return endProcess(lease.pid, lease.startTime);
 if (lease.kind === 'moved') return returnMoved(dir, lease.path, lease.to);
 if (lease.kind === 'closed') return reopen(dir, lease.path);
 if (lease.kind === 'lent') return returnLent(dir, lease);
 if ((0, external_node_path_namespaceObject.isAbsolute)(lease.path) && !lease.path.startsWith(dir + external_node_path_namespaceObject.sep)) return removeNamedFile(lease.path);
 const name = (0, external_node_path_namespaceObject.isAbsolute)(lease.path) ? lease.path.slice(dir.length + 1) : lease.path;
 return removeBelow(dir, name);
}

function removePrivateDir(dir) {
 if (look(dir) === undefined) return 'gone';
 return isPrivateDir(dir) ? removed(dir) : 'refused';
}

function isDirectlyBelow(dir, path) {
 return isPrivateDir(dir) && path === (0, external_node_path_namespaceObject.join)(dir, (0, 
 external_node_path_namespaceObject.basename)(path)) && ![ '.', '..' ].includes((0, 
 external_node_path_namespaceObject.basename)(path));
}

function reopen(dir, list) {
 const stats = isDirectlyBelow(dir, list) ? look(list) : undefined;
 if (!stats?.isFile() || !isOurs(stats)) return 'gone';
 return reopenFolders(list).length === 0 ? 'removed' : 'refused';
}

const LONGEST_RETURN_MS = 12e4;

function returnLent(dir, {path, uid, folders, shown}) {
 const mark = isDirectlyBelow(dir, path) ? look(path) : undefined;
 const me = process.getuid?.();
 if (me === undefined || !mark?.isFile() || !isOurs(mark)) return 'gone';
 const tool = name => findTool({
  files: {
   exists: external_node_fs_namespaceObject.existsSync
  }
 }, name);
 const [setpriv, sudo] = [ tool('setpriv'), tool('sudo') ];
 if (!isAgentUid(uid) || uid === me || !setpriv || me !== 0 && !sudo) return 'refused';
 const [there, seen] = [ placesOf(folders), placesOf(shown) ];
 if (!there || !seen) return 'refused';
 const root = me === 0 ? [] : [ sudo, '-n' ];
 const loan = {
  root,
  me,
  uid,
  mark: path,
  lent: there,
  shown: seen,
  scratch: true
 };
 for (const words of [ endWords(lesser({
  setpriv
 }, uid, uid), root), backWords(loan) ]) {
  const {file, args, env, cwd} = carriedOut(words);
  (0, external_node_child_process_namespaceObject.spawnSync)(file, args, {
   env,
   cwd,
   stdio: 'ignore',
   timeout: LONGEST_RETURN_MS
  });
 }
 if (loan.lent.some(folder => look(folder)?.uid === uid)) return 'refused';
 return removed(path);
}

function placesOf(paths) {
 if (!paths.every(path => (0, external_node_path_namespaceObject.isAbsolute)(path) && (0, 
 external_node_path_namespaceObject.normalize)(path) === path && path !== external_node_path_namespaceObject.sep)) return undefined;
 const there = paths.filter(path => look(path) !== undefined);
 if (there.some(path => look(path)?.isSymbolicLink())) return undefined;
 return there.map(path => (0, external_node_fs_namespaceObject.realpathSync)(path));
}

function returnMoved(dir, store, workspace) {
 const isStore = isDirectlyBelow(dir, store) && look(store)?.isDirectory() === true;
 if (!isStore || !(0, external_node_path_namespaceObject.isAbsolute)(workspace) || look(workspace)?.isDirectory() !== true) return 'gone';
 return putBack(workspace, store, readMoves(store), true).length === 0 ? 'removed' : 'refused';
}

function removeBelow(dir, name) {
 const parts = name.split(/[/\\]/);
 if (!isPrivateDir(dir) || parts.some(part => part === '' || part === '.' || part === '..' || part.includes('\0'))) {
  return 'refused';
 }
 let at = dir;
 for (const part of parts.slice(0, -1)) {
  at = (0, external_node_path_namespaceObject.join)(at, part);
  const stats = look(at);
  if (stats === undefined) return 'gone';
  if (!stats.isDirectory()) return 'refused';
 }
 return removed((0, external_node_path_namespaceObject.join)(at, parts.at(-1) ?? ''));
}

function removeNamedFile(path) {
 const stats = look(path);
 if (stats === undefined) return 'gone';
 const isPrivate = process.platform === 'win32' || (stats.mode & 511) === 384;
 if (!stats.isFile() || !isOurs(stats) || !isPrivate) return 'refused';
 if (!readPlainFile(path, ENV_FILE_MARK.length)?.startsWith(ENV_FILE_MARK)) return 'refused';
 return removed(path);
}

function removed(path) {
 if (look(path) === undefined) return 'gone';
 try {
  removeTree(path);
  return 'removed';
 } catch {
  return 'refused';
 }
}

function removeTree(path) {
 try {
  (0, external_node_fs_namespaceObject.rmSync)(path, {
   recursive: true,
   force: true
  });
 } catch {
  openUp(path);
  (0, external_node_fs_namespaceObject.rmSync)(path, {
   recursive: true,
   force: true
  });
 }
}

function openUp(path) {
 if (!look(path)?.isDirectory()) return;
 (0, external_node_fs_namespaceObject.chmodSync)(path, 448);
 for (const name of (0, external_node_fs_namespaceObject.readdirSync)(path)) openUp((0, 
 external_node_path_namespaceObject.join)(path, name));
}

function endProcess(pid, startTime) {
 if (!Number.isSafeInteger(pid) || pid <= 1 || pid === process.pid || pid === process.ppid) return 'refused';
 const table = processTable(process.platform);
 const row = table.row(pid);
 if (row === undefined) return 'gone';
 if (row.startTime !== startTime) return 'refused';
 return table.kill({
  pid,
  startTime
 }, 'SIGKILL') ? 'removed' : 'gone';
}

// CONCATENATED MODULE: ./lib/post.js
const dir = process.env[`STATE_${PRIVATE_DIR_STATE}`];

if (dir) {
 const refused = readLeases(dir).reverse().filter(lease => removeLeased(dir, lease) === 'refused');
 const own = refused.some(({kind}) => kind === 'moved' || kind === 'closed') ? undefined : dir;
 const folders = [ own, process.env[`STATE_${RESULTS_DIR_STATE}`] ].filter(folder => !!folder);
 const kept = folders.filter(folder => removePrivateDir(folder) === 'refused').length;
 if (refused.length + kept > 0) {
  process.stdout.write('::warning title=keyless-agent::Something could not be given back: it is not provably ours, so it was left alone.\n');
 }
}
