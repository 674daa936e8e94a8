import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./lib/flow/results-state.js
const RESULTS_DIR_STATE = 'RESULTS_DIR';

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./lib/kit/moved-files.js


const LIST = 'moves.json';
const LONGEST_LIST_BYTES = 16 * 1024 * 1024;
function writeMoves(store, moves) {
    mkdirSync(store, { recursive: true, mode: 0o700 });
    const file = openSync(join(store, LIST), 'wx', 0o600);
    try {
        writeSync(file, JSON.stringify(moves));
        fsyncSync(file);
    }
    finally {
        closeSync(file);
    }
}
function moveAside(root, store, moves) {
    for (const { path, kept } of moves) {
        if (kept === undefined)
            continue;
        if (!realParents(root, path))
            throw new Error(`ENOTDIR: a link is on the way to ${path}`);
        transfer(join(root, path), join(store, kept));
    }
}
function putStands(root, stands) {
    for (const { path, content, executable } of stands) {
        if (!realParents(root, path))
            throw new Error(`ENOTDIR: a link is on the way to ${path}`);
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), content, { flag: 'wx' });
        if (executable)
            chmodSync(join(root, path), 0o755);
    }
}
function takeOut(root, path, to) {
    if (!realParents(root, path))
        throw new Error(`ENOTDIR: a link is on the way to ${path}`);
    mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
    transfer(join(root, path), to);
}
function putBack(root, store, moves, force = false) {
    try {
        if ((0,external_node_fs_namespaceObject.lstatSync)(store).isDirectory())
            (0,external_node_fs_namespaceObject.chmodSync)(store, 0o700);
    }
    catch {
    }
    return moves.filter((move) => !isBack(root, store, move, force));
}
function readMoves(store) {
    try {
        const path = (0,external_node_path_namespaceObject.join)(store, LIST);
        const stats = (0,external_node_fs_namespaceObject.lstatSync)(path);
        if (!stats.isFile() || stats.size > LONGEST_LIST_BYTES)
            return [];
        const list = JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8'));
        return Array.isArray(list) ? list.flatMap(soundMove) : [];
    }
    catch {
        return [];
    }
}
function soundMove(item) {
    const { path, kept } = (item ?? {});
    if (typeof path !== 'string' || !isSoundPath(path))
        return [];
    if (kept === undefined)
        return [{ path }];
    return typeof kept === 'string' && /^\d+$/.test(kept) ? [{ path, kept }] : [];
}
function isSoundPath(path) {
    const parts = path.split('/');
    return (parts.every((part) => part !== '' && part !== '.' && part !== '..' && !part.includes('\0')) && parts[0] !== '.git');
}
function isBack(root, store, { path, kept }, force) {
    const place = (0,external_node_path_namespaceObject.join)(root, path);
    try {
        const stored = kept === undefined ? undefined : (0,external_node_path_namespaceObject.join)(store, kept);
        if (stored !== undefined && !isThere(stored))
            return true;
        if (stored === undefined && !realParents(root, path))
            return true;
        if (force)
            clearWay(root, path);
        if (!realParents(root, path))
            return false;
        (0,external_node_fs_namespaceObject.rmSync)(place, { recursive: true, force: true });
        if (stored === undefined)
            return true;
        (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.dirname)(place), { recursive: true });
        transfer(stored, place);
        return true;
    }
    catch {
        return false;
    }
}
function isThere(path) {
    return (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
function realParents(root, path) {
    const parents = path.split('/').slice(0, -1);
    return parents.every((_, at) => {
        const stats = (0,external_node_fs_namespaceObject.lstatSync)((0,external_node_path_namespaceObject.join)(root, ...parents.slice(0, at + 1)), { throwIfNoEntry: false });
        return stats === undefined || stats.isDirectory();
    });
}
function clearWay(root, path) {
    const parents = path.split('/').slice(0, -1);
    parents.forEach((_, at) => {
        const folder = (0,external_node_path_namespaceObject.join)(root, ...parents.slice(0, at + 1));
        if (isThere(folder) && !(0,external_node_fs_namespaceObject.lstatSync)(folder).isDirectory())
            (0,external_node_fs_namespaceObject.rmSync)(folder);
    });
}
function transfer(from, to) {
    try {
        (0,external_node_fs_namespaceObject.renameSync)(from, to);
    }
    catch (error) {
        if (error.code !== 'EXDEV')
            throw error;
        const part = `${to}.part`;
        (0,external_node_fs_namespaceObject.rmSync)(part, { recursive: true, force: true });
        copy(from, part);
        (0,external_node_fs_namespaceObject.renameSync)(part, to);
        (0,external_node_fs_namespaceObject.rmSync)(from, { recursive: true, force: true });
    }
}
function copy(from, to) {
    const stats = (0,external_node_fs_namespaceObject.lstatSync)(from);
    if (stats.isSymbolicLink()) {
        (0,external_node_fs_namespaceObject.symlinkSync)((0,external_node_fs_namespaceObject.readlinkSync)(from), to);
        (0,external_node_fs_namespaceObject.lutimesSync)(to, stats.atime, stats.mtime);
        return;
    }
    if (stats.isDirectory()) {
        (0,external_node_fs_namespaceObject.mkdirSync)(to);
        for (const name of (0,external_node_fs_namespaceObject.readdirSync)(from))
            copy((0,external_node_path_namespaceObject.join)(from, name), (0,external_node_path_namespaceObject.join)(to, name));
    }
    else if (stats.isFile()) {
        (0,external_node_fs_namespaceObject.copyFileSync)(from, to);
    }
    else {
        throw new Error(`EINVAL: ${from} is no file, folder or link`);
    }
    (0,external_node_fs_namespaceObject.chmodSync)(to, stats.mode & 0o7777);
    (0,external_node_fs_namespaceObject.utimesSync)(to, stats.atime, stats.mtime);
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./lib/process/proc.js


function parseStat(pid, text) {
    const open = text.indexOf('(');
    const close = text.lastIndexOf(')');
    const fields = text.slice(close + 2).split(' ');
    const startTime = fields[19];
    if (open < 0 || startTime === undefined)
        return undefined;
    return {
        pid,
        parent: Number(fields[1]),
        group: Number(fields[2]),
        session: Number(fields[3]),
        startTime,
        name: text.slice(open + 1, close),
        zombie: fields[0] === 'Z' || fields[0] === 'X',
    };
}
function send(pid, signal) {
    try {
        return process.kill(pid, signal);
    }
    catch {
        return false;
    }
}
function folders() {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)('/proc');
    }
    catch {
        return [];
    }
}
const linux = {
    everyMs: 250,
    list: () => {
        return folders()
            .filter((name) => /^\d+$/.test(name))
            .map((name) => linux.row(Number(name)))
            .filter((row) => row !== undefined);
    },
    carries: (pid, text) => {
        try {
            return (0,external_node_fs_namespaceObject.readFileSync)(`/proc/${pid}/environ`, 'latin1').split('\0').includes(text);
        }
        catch {
            return false;
        }
    },
    folder: (pid) => {
        try {
            return (0,external_node_fs_namespaceObject.readlinkSync)(`/proc/${pid}/cwd`);
        }
        catch {
            return undefined;
        }
    },
    row: (pid) => {
        try {
            return parseStat(pid, (0,external_node_fs_namespaceObject.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
        }
        catch {
            return undefined;
        }
    },
    kill: (row, signal) => linux.row(row.pid)?.startTime === row.startTime && send(row.pid, signal),
};
const PS = '/bin/ps';
const PS_LINE = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\w{3}\s+\w{3}\s+\d+\s+[\d:]+\s+\d{4})\s+(.*)$/;
function ps(args) {
    try {
        return (0,external_node_child_process_namespaceObject.execFileSync)(PS, args, {
            env: { LC_ALL: 'C' },
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
            maxBuffer: 64 * 1024 * 1024,
            timeout: 5000,
        });
    }
    catch {
        return '';
    }
}
function parsePs(line) {
    const match = PS_LINE.exec(line);
    if (!match)
        return undefined;
    const [, pid, parent, group, state, started, command] = match;
    return {
        pid: Number(pid),
        parent: Number(parent),
        group: Number(group),
        session: 0,
        startTime: started.replaceAll(/\s+/g, ' '),
        name: command.split('/').at(-1).slice(0, 64),
        zombie: state.startsWith('Z'),
    };
}
const COLUMNS = 'pid=,ppid=,pgid=,state=,lstart=,comm=';
const bsd = {
    everyMs: 2000,
    list: () => ps(['-A', '-o', COLUMNS])
        .split('\n')
        .map(parsePs)
        .filter((row) => row !== undefined),
    carries: (pid, text) => ps(['-E', '-ww', '-o', 'command=', '-p', String(pid)])
        .split(/\s/)
        .includes(text),
    folder: () => undefined,
    row: (pid) => parsePs(ps(['-o', COLUMNS, '-p', String(pid)])),
    kill: (row, signal) => bsd.row(row.pid)?.startTime === row.startTime && send(row.pid, signal),
};
const none = {
    everyMs: undefined,
    list: () => [],
    carries: () => false,
    folder: () => undefined,
    row: () => undefined,
    kill: () => false,
};
function processTable(platform) {
    if (platform === 'linux')
        return linux;
    return platform === 'win32' ? none : bsd;
}
function startTimeOf(pid, platform) {
    return processTable(platform).row(pid)?.startTime;
}
function descendants(pid, rows) {
    const found = [];
    const open = [pid];
    for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
        for (const row of rows) {
            if (row.parent !== parent || found.includes(row))
                continue;
            found.push(row);
            open.push(row.pid);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/host/leases.js




const JOURNAL = 'leases.jsonl';
const LONGEST_JOURNAL_BYTES = 1024 * 1024;
const MOST_LEASES = 10_000;
const PRIVATE_PREFIX = 'keyless-agent-';
const PRIVATE_DIR_STATE = 'PRIVATE_DIR';
const ENV_FILE_MARK = '# keyless-agent env-file';
const NO_FOLLOW = external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0;
function look(path) {
    try {
        return (0,external_node_fs_namespaceObject.lstatSync)(path);
    }
    catch {
        return undefined;
    }
}
function isOurs(stats) {
    return process.getuid === undefined || stats.uid === process.getuid();
}
function isPrivateDir(dir) {
    const stats = look(dir);
    if (!stats?.isDirectory() || !(0,external_node_path_namespaceObject.isAbsolute)(dir) || !(0,external_node_path_namespaceObject.basename)((0,external_node_path_namespaceObject.normalize)(dir)).startsWith(PRIVATE_PREFIX))
        return false;
    return process.platform === 'win32' || (isOurs(stats) && (stats.mode & 0o077) === 0);
}
function recordLease(dir, lease) {
    const flags = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | NO_FOLLOW;
    const journal = openSync(join(dir, JOURNAL), flags, 0o600);
    try {
        writeSync(journal, `${JSON.stringify(lease)}\n`);
        fsyncSync(journal);
    }
    finally {
        closeSync(journal);
    }
}
function readLeases(dir) {
    if (!isPrivateDir(dir))
        return [];
    const text = readPlainFile((0,external_node_path_namespaceObject.join)(dir, JOURNAL), LONGEST_JOURNAL_BYTES);
    return (text ?? '').split('\n').flatMap(parseLease).slice(0, MOST_LEASES);
}
function parseLease(line) {
    if (line === '')
        return [];
    try {
        const { kind, path, to, pid, startTime } = JSON.parse(line);
        if (kind === 'path' && typeof path === 'string')
            return [{ kind, path }];
        if (kind === 'moved' && typeof path === 'string' && typeof to === 'string')
            return [{ kind, path, to }];
        if (kind === 'process' && typeof pid === 'number' && typeof startTime === 'string')
            return [{ kind, pid, startTime }];
        return [];
    }
    catch {
        return [];
    }
}
function readPlainFile(path, most) {
    let file;
    try {
        file = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY | NO_FOLLOW | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0));
        const stats = (0,external_node_fs_namespaceObject.fstatSync)(file);
        if (!stats.isFile() || !isOurs(stats))
            return undefined;
        const bytes = Buffer.alloc(Math.min(most, stats.size));
        return bytes.subarray(0, (0,external_node_fs_namespaceObject.readSync)(file, bytes, 0, bytes.length, 0)).toString('utf8');
    }
    catch {
        return undefined;
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
function removeLeased(dir, lease) {
    if (lease.kind === 'process')
        return endProcess(lease.pid, lease.startTime);
    if (lease.kind === 'moved')
        return returnMoved(dir, lease.path, lease.to);
    if ((0,external_node_path_namespaceObject.isAbsolute)(lease.path) && !lease.path.startsWith(dir + external_node_path_namespaceObject.sep))
        return removeNamedFile(lease.path);
    const name = (0,external_node_path_namespaceObject.isAbsolute)(lease.path) ? lease.path.slice(dir.length + 1) : lease.path;
    return removeBelow(dir, name);
}
function removePrivateDir(dir) {
    if (look(dir) === undefined)
        return 'gone';
    return isPrivateDir(dir) ? removed(dir) : 'refused';
}
function returnMoved(dir, store, workspace) {
    const isBelow = store === (0,external_node_path_namespaceObject.join)(dir, (0,external_node_path_namespaceObject.basename)(store)) && !['.', '..'].includes((0,external_node_path_namespaceObject.basename)(store));
    const isStore = isPrivateDir(dir) && isBelow && look(store)?.isDirectory() === true;
    if (!isStore || !(0,external_node_path_namespaceObject.isAbsolute)(workspace) || look(workspace)?.isDirectory() !== true)
        return 'gone';
    return putBack(workspace, store, readMoves(store), true).length === 0 ? 'removed' : 'refused';
}
function removeBelow(dir, name) {
    const parts = name.split(/[/\\]/);
    if (!isPrivateDir(dir) || parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\0'))) {
        return 'refused';
    }
    let at = dir;
    for (const part of parts.slice(0, -1)) {
        at = (0,external_node_path_namespaceObject.join)(at, part);
        const stats = look(at);
        if (stats === undefined)
            return 'gone';
        if (!stats.isDirectory())
            return 'refused';
    }
    return removed((0,external_node_path_namespaceObject.join)(at, parts.at(-1) ?? ''));
}
function removeNamedFile(path) {
    const stats = look(path);
    if (stats === undefined)
        return 'gone';
    const isPrivate = process.platform === 'win32' || (stats.mode & 0o777) === 0o600;
    if (!stats.isFile() || !isOurs(stats) || !isPrivate)
        return 'refused';
    if (!readPlainFile(path, ENV_FILE_MARK.length)?.startsWith(ENV_FILE_MARK))
        return 'refused';
    return removed(path);
}
function removed(path) {
    if (look(path) === undefined)
        return 'gone';
    try {
        removeTree(path);
        return 'removed';
    }
    catch {
        return 'refused';
    }
}
function removeTree(path) {
    try {
        (0,external_node_fs_namespaceObject.rmSync)(path, { recursive: true, force: true });
    }
    catch {
        openUp(path);
        (0,external_node_fs_namespaceObject.rmSync)(path, { recursive: true, force: true });
    }
}
function openUp(path) {
    if (!look(path)?.isDirectory())
        return;
    (0,external_node_fs_namespaceObject.chmodSync)(path, 0o700);
    for (const name of (0,external_node_fs_namespaceObject.readdirSync)(path))
        openUp((0,external_node_path_namespaceObject.join)(path, name));
}
function endProcess(pid, startTime) {
    if (!Number.isSafeInteger(pid) || pid <= 1 || pid === process.pid || pid === process.ppid)
        return 'refused';
    const table = processTable(process.platform);
    const row = table.row(pid);
    if (row === undefined)
        return 'gone';
    if (row.startTime !== startTime)
        return 'refused';
    return table.kill({ pid, startTime }, 'SIGKILL') ? 'removed' : 'gone';
}

;// CONCATENATED MODULE: ./lib/post.js


const dir = process.env[`STATE_${PRIVATE_DIR_STATE}`];
if (dir) {
    const refused = readLeases(dir)
        .reverse()
        .filter((lease) => removeLeased(dir, lease) === 'refused');
    const own = refused.some(({ kind }) => kind === 'moved') ? undefined : dir;
    const folders = [own, process.env[`STATE_${RESULTS_DIR_STATE}`]].filter((folder) => !!folder);
    const kept = folders.filter((folder) => removePrivateDir(folder) === 'refused').length;
    if (refused.length + kept > 0) {
        process.stdout.write('::warning title=keyless-agent::Something could not be given back: it is not provably ours, so it was left alone.\n');
    }
}

