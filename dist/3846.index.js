export const id = 3846;
export const ids = [3846];
export const modules = {

/***/ 3846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isolate: () => (/* binding */ isolate)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/process/containment.js
var containment = __webpack_require__(4701);
// EXTERNAL MODULE: ./lib/process/proc.js
var proc = __webpack_require__(2629);
// EXTERNAL MODULE: ./lib/process/isolation/modes.js
var modes = __webpack_require__(698);
// EXTERNAL MODULE: ./lib/process/isolation/tools.js
var tools = __webpack_require__(169);
;// CONCATENATED MODULE: ./lib/process/isolation/ownership.js

const LEND = `me=$1 uid=$2; shift 2; for path; do
find "$path" -xdev -user "$me" \\( -type d -o -links 1 \\) -exec chown -h "$uid" {} + || exit 1; done`;
const TAKE_BACK = `me=$1 uid=$2 group=$(id -g "$1" 2>/dev/null || echo "$1"); shift 2; for path; do
find "$path" -xdev -user "$uid" -group "$uid" -exec chgrp -h "$group" {} +
find "$path" -xdev -user "$uid" -exec chown -h "$me" {} +; done
find /tmp /var/tmp /dev/shm -xdev -user "$uid" -delete 2>/dev/null
exit 0`;
const END_ALL = `n=0; while kill -KILL -1 2>/dev/null && [ $n -lt 50 ]; do n=$((n+1)); sleep 0.02; done; exit 0`;
async function lend(paths, { root, me, uid }, host) {
    const words = [...root, '/bin/sh', '-c', LEND, 'sh', String(me), String(uid), ...paths];
    return paths.length === 0 || (await (0,tools/* runTool */.qI)(host, words, { seconds: 120 })).ok;
}
async function takeBack(paths, loan, host) {
    const { file, args } = backOrder(paths, loan);
    await (0,tools/* runTool */.qI)(host, [file, ...args], { seconds: 120 });
}
function backOrder(paths, { root, me, uid }) {
    const [file, ...args] = [...root, '/bin/sh', '-c', TAKE_BACK, 'sh', String(me), String(uid), ...paths];
    return { file: file, args, env: { PATH: tools/* SYSTEM_PATH */.sg }, cwd: '/', group: true };
}
async function openUp(folders, { root }, host) {
    const script = 'for path; do find "$path" -xdev ! -type l ! -perm -004 -exec chmod a+rX {} +; done';
    if (folders.length > 0)
        await (0,tools/* runTool */.qI)(host, [...root, '/bin/sh', '-c', script, 'sh', ...folders], { seconds: 60 });
}
async function letThrough(folder, host) {
    await (0,tools/* runTool */.qI)(host, ['chmod', '711', folder]);
}
async function mayEnter(folder, become, host) {
    return (await (0,tools/* runTool */.qI)(host, [...become, '/bin/sh', '-c', 'cd "$1" && ls . >/dev/null', 'sh', folder])).ok;
}
async function linkTree(from, to, host) {
    const script = 'cp -al "$1" "$2" 2>/dev/null || { rm -rf "$2"; cp -a "$1" "$2"; }; chmod -R a+rX "$2"';
    await (0,tools/* runTool */.qI)(host, ['/bin/sh', '-c', script, 'sh', from, to], { seconds: 60 });
}
async function endAll(become, root, host) {
    await (0,tools/* runTool */.qI)(host, [...root, ...become, '/bin/sh', '-c', END_ALL]);
}
const CLOSE = `IFS='
'
needs=$1; shift
shut() {
  [ -L "$1" ] && return
  way=
  for need in $needs; do case $need in "$1") return ;; "$1"/*) way=yes ;; esac; done
  stat -c '%a %n' "$1"
  [ "$way" ] || { chmod go-rwx "$1"; return; }
  chmod go-rw "$1"
  for child in "$1"/* "$1"/.[!.]*; do [ -e "$child" ] && (shut "$child"); done
}
for path; do shut "$path"; done; :`;
const REOPEN = 'while read -r mode path; do [ -z "$mode" ] || chmod "$mode" "$path"; done';
async function closeOff(paths, needs, host) {
    const there = paths.filter((path) => host.files.exists(path));
    if (there.length === 0)
        return async () => { };
    const { out } = await (0,tools/* runTool */.qI)(host, ['/bin/sh', '-c', CLOSE, 'sh', needs.join('\n'), ...there]);
    const before = out.split('\n').toReversed().join('\n');
    return async () => void (await (0,tools/* runTool */.qI)(host, ['/bin/sh', '-c', REOPEN], { stdin: `${before}\n` }));
}

;// CONCATENATED MODULE: ./lib/process/isolation/proof.js

const METADATA = ['169.254.169.254', '169.254.170.2', '168.63.129.16', 'fd00:ec2::254'];
const CONNECT_MS = 150;
const PROGRAM = `const fs=require('node:fs'),net=require('node:net'),a=JSON.parse(process.argv[1]);
const can=(f)=>{try{f();return true}catch{return false}};const got=[];
let other=false;try{const t=fs.readFileSync('/proc/'+a.pid+'/stat','latin1');other=t.slice(t.lastIndexOf(')')+2).split(' ')[19]!==a.began}catch{}
if(!other)for(const n of ['environ','mem','maps','fd'])if(can(()=>n==='fd'?fs.readdirSync('/proc/'+a.pid+'/fd'):fs.readSync(fs.openSync('/proc/'+a.pid+'/'+n),Buffer.alloc(1))))got.push(n);
if(!other&&can(()=>process.kill(a.pid,0)))got.push('signal');
if(can(()=>fs.readFileSync(a.bait)))got.push('bait');
const status=fs.readFileSync('/proc/self/status','utf8'),field=(n)=>(new RegExp('^'+n+':\\\\s*(.*)$','m').exec(status)||[])[1]||'';
const knock=(host,port)=>new Promise((r)=>{const s=net.connect({host,port});const end=(v)=>{s.destroy();r(v)};
s.setTimeout(${CONNECT_MS},()=>end()).on('connect',()=>end(host)).on('error',()=>end())});
Promise.all([knock('127.0.0.1',a.port),...${JSON.stringify(METADATA)}.map((h)=>knock(h,80))]).then((answered)=>
process.stdout.write(JSON.stringify({uid:process.getuid(),gid:process.getgid(),groups:process.getgroups(),
noNewPrivileges:field('NoNewPrivs')==='1',capabilities:!/^0+$/.test(field('CapEff'))||!/^0+$/.test(field('CapPrm')),got,
workspace:can(()=>fs.statSync(a.workspace)),listed:can(()=>fs.readdirSync(a.workspace)),answered:answered.filter(Boolean),
interfaces:Object.keys(require('node:os').networkInterfaces())})))`;
function attempt(reach, node) {
    return { file: node, args: ['-e', PROGRAM, JSON.stringify(reach)], env: {}, cwd: reach.workspace };
}
function parseFound(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function metadataOf({ answered }) {
    return answered.filter((address) => METADATA.includes(address));
}
function refuted(found, claims, me) {
    const clouds = metadataOf(found);
    const groups = found.groups.filter((group) => group !== found.gid && group !== 65534);
    const faults = [
        found.got.length > 0 && `it reaches ours: ${found.got.join(', ')}`,
        !found.noNewPrivileges && 'it may gain privileges',
        found.capabilities && 'it has capabilities',
        !(claims.asItIs ? found.listed : found.workspace) && 'it cannot read the workspace',
        claims.otherUser && found.uid === me && 'it is the same user',
        claims.otherUser && groups.length > 0 && `it is in groups ${groups.join(', ')}`,
        claims.ownNetwork && found.answered.length > 0 && `it reaches ${found.answered.join(', ')}`,
        claims.noMetadata && clouds.length > 0 && `cloud metadata answers at ${clouds.join(', ')}`,
        claims.ownNetwork && found.interfaces.some((name) => name !== 'lo') && 'it has a network interface',
    ];
    return faults.filter((fault) => fault !== false);
}
async function listenSilently() {
    const server = (0,external_node_net_.createServer)((socket) => socket.destroy());
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    server.unref();
    return { port: server.address().port, close: () => void server.close() };
}

;// CONCATENATED MODULE: ./lib/process/isolation/view.js
const SYSTEM = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/etc', '/opt', '/nix/store'];
const SCRATCH = ['/tmp', '/var/tmp', '/dev/shm', '/run'];
const DEVICES = ['null', 'zero', 'full', 'random', 'urandom', 'tty'].map((name) => `/dev/${name}`);
function layoutOf(view, root, host) {
    const known = mounts(host);
    const system = SYSTEM.filter((path) => host.files.exists(path));
    const read = outermost([...system, ...view.reads].filter((path) => host.files.exists(path)), view.hides);
    const below = known.map(({ point }) => point).filter((point) => read.some((path) => isBelow(point, path)));
    const [readFolders, readFiles] = parted([...new Set([...read, ...below])], host);
    const folders = [
        ...readFolders.map((path) => ({ path, row: bind(path, 'ro', root, known) })),
        ...view.writes.map((path) => ({ path, row: bind(path, 'rw', root, known) })),
        ...[...SCRATCH, ...view.hides.filter((path) => isSeen(path, read, view.writes))].map((path) => ({
            path,
            row: line('tmpfs', root, path, 'tmpfs', `mode=${/tmp|shm/.test(path) ? '1777' : '755'},nosuid,nodev`),
        })),
        { path: '/dev/pts', row: line('devpts', root, '/dev/pts', 'devpts', 'newinstance,ptmxmode=0666,mode=620') },
        { path: '/proc', row: line('proc', root, '/proc', 'proc', 'nosuid,nodev,noexec') },
    ];
    const files = [
        ...DEVICES.map((path) => line(path, root, path, 'none', 'bind,rw')),
        ...readFiles.map((path) => bind(path, 'ro', root, known)),
        ...Object.entries(view.instead ?? {}).map(([place, source]) => line(source, root, place, 'none', 'bind,ro,nosuid,nodev')),
    ];
    return {
        folders: view_text(folders.toSorted((a, b) => depth(a.path) - depth(b.path)).map(({ row }) => row)),
        files: view_text(files),
        names: [...DEVICES, ...readFiles].map((path) => path.slice(1)),
    };
}
const view_text = (rows) => rows.map((row) => `${row}\n`).join('');
function parted(paths, host) {
    const isFolder = (path) => host.files.exists(`${path}/.`);
    return [paths.filter(isFolder), paths.filter((path) => !isFolder(path))];
}
function bind(path, access, root, known) {
    const noexec = around(path, known)?.options.includes('noexec') ? ',noexec' : '';
    return line(path, root, path, 'none', `rbind,${access},nosuid,nodev${noexec}`);
}
function line(source, root, target, type, options) {
    return [escaped(source), escaped(root + target), type, `${options},X-mount.mkdir`, '0', '0'].join(' ');
}
function escaped(path) {
    return path.replaceAll(/[\\ \t\n]/g, (char) => `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`);
}
function unescaped(path) {
    return path.replaceAll(/\\([0-7]{3})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 8)));
}
function mounts(host) {
    try {
        return host.files
            .read('/proc/self/mountinfo')
            .split('\n')
            .filter((row) => row !== '')
            .map((row) => row.split(' '))
            .map((fields) => ({ point: unescaped(fields[4] ?? ''), options: (fields[5] ?? '').split(',') }));
    }
    catch {
        return [];
    }
}
function around(path, known) {
    return known
        .filter(({ point }) => point === path || isBelow(path, point))
        .toSorted((a, b) => a.point.length - b.point.length)
        .at(-1);
}
function isBelow(path, folder) {
    return path !== folder && path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
function isSeen(path, ...lists) {
    return lists.flat().some((folder) => isBelow(path, folder));
}
function outermost(paths, hides) {
    return [...new Set(paths)].filter((path) => isSeen(path, hides) || !isSeen(path, paths));
}
const depth = (path) => path.split('/').length;

// EXTERNAL MODULE: ./lib/process/isolation/words.js
var words = __webpack_require__(1015);
;// CONCATENATED MODULE: ./lib/process/isolation/index.js











const FIRST_UID = 52_000;
const UIDS = 8_000;
const PROOF_SECONDS = 5;
async function isolate(ask, host) {
    const refused = [];
    for (const make of candidates(ask, host)) {
        try {
            const isolation = await make();
            if (isolation)
                return { ...isolation, refused };
        }
        catch (error) {
            refused.push(error.message);
        }
    }
    if (ask.asked === 'auto' || ask.asked === 'none')
        return { ...none(host), refused };
    throw new errors/* KeylessError */.FM('isolation-unavailable', `isolation: ${ask.asked} cannot be had on this machine.`, {
        likely: refused.join('; ') || 'It needs Linux, with unshare, nsenter and setpriv (util-linux).',
        fix: 'isolation: auto   (takes the strongest there is, and says which)\nor a runner that allows namespaces or sudo',
    });
}
function candidates({ asked, ...ask }, host) {
    const me = process.getuid?.();
    const [unshare, nsenter, setpriv] = ['unshare', 'nsenter', 'setpriv'].map((name) => (0,tools/* findTool */.SG)(host, name));
    if (asked === 'none' || host.platform !== 'linux' || me === undefined || !setpriv)
        return [];
    const sudo = me === 0 ? undefined : (0,tools/* findTool */.SG)(host, 'sudo');
    const powers = me === 0 ? ['root'] : [...(sudo ? ['sudo'] : []), 'user-namespace'];
    const found = [];
    for (const power of powers) {
        if (!unshare || !nsenter || !host.outpost || (asked === 'user' && power === 'user-namespace'))
            continue;
        const stranger = me === 0 || asked === 'user';
        const setting = { power, tools: { unshare, nsenter, setpriv, sudo }, me, ask, stranger, host };
        found.push(() => Namespaced.open(setting, asked === 'user' ? 'user' : 'namespace'));
    }
    if (me === 0 && asked !== 'namespace')
        found.push(() => otherUser({ setpriv }, ask, asked === 'user', host));
    return found;
}
function none(host) {
    return {
        mode: 'none',
        says: 'the same user, the same files, the same network',
        leaks: modes/* ISOLATION_LEAKS */.Q.none,
        ownNetwork: false,
        admit: async () => { },
        reach: async () => { },
        wrap: (order) => (0,containment/* contained */.k_)(host, order),
        ended: async () => { },
        close: async () => { },
    };
}
function named(uid, host) {
    const entries = { passwd: `agent:x:${uid}:${uid}::/:/bin/sh`, group: `agent:x:${uid}:` };
    const instead = {};
    for (const [name, entry] of Object.entries(entries)) {
        const place = `/etc/${name}`;
        if (!host.files.exists(place))
            continue;
        const path = (0,external_node_path_.join)(host.files.privateDir(), `users-${name}`);
        if (!host.files.exists(path))
            host.files.writePrivate(path, `${host.files.read(place).trimEnd()}\n${entry}\n`);
        instead[place] = path;
    }
    return instead;
}
function freshUid(host) {
    return FIRST_UID + (Number.parseInt(host.random(4), 16) % UIDS);
}
async function prove(hold, { ask, host }, claims) {
    const bait = (0,external_node_path_.join)(host.files.privateDir(), 'bait');
    if (!host.files.exists(bait))
        host.files.writePrivate(bait, 'nobody but us reads this');
    const silent = await listenSilently();
    try {
        const node = process.execPath;
        const began = (0,proc/* startTimeOf */.P2)(process.pid, host.platform) ?? '';
        const reach = { pid: process.pid, began, bait, workspace: ask.workspace, port: silent.port };
        const { order } = hold(attempt(reach, node));
        const { out, said } = await runOrder(host, order);
        const found = parseFound(out);
        if (!found)
            throw new Error(`it does not start (${lastWords(said)})`);
        const faults = refuted(found, claims, process.getuid());
        if (faults.length > 0)
            throw new Error(faults.join(', '));
        return found;
    }
    finally {
        silent.close();
    }
}
function runOrder(host, order) {
    return (0,tools/* runTool */.qI)(host, [order.file, ...order.args], { seconds: PROOF_SECONDS });
}
class Namespaced {
    #setting;
    #room;
    #root;
    #uid;
    #gid;
    #writes = [];
    #reads = [];
    #programs = [];
    #instead;
    #unhook;
    static async open(setting, mode) {
        const { power, tools, host, stranger } = setting;
        const by = { root: 'by root', sudo: 'by sudo', 'user-namespace': 'by a user namespace' }[power];
        try {
            const room = await host.outpost((0,words/* roomWords */.Pk)(power, tools));
            try {
                const hold = new Namespaced(setting, room);
                const found = await prove((order) => hold.held(order), setting, {
                    asItIs: !stranger,
                    otherUser: stranger,
                    ownNetwork: true,
                    noMetadata: true,
                });
                return {
                    mode,
                    says: `own processes, files, network and IPC ${by}; user ${found.uid}, no new privileges`,
                    leaks: modes/* ISOLATION_LEAKS */.Q.namespace,
                    ownNetwork: true,
                    admit: (given) => hold.admit(given),
                    reach: (port, take) => hold.reach(port, take),
                    wrap: (order) => hold.wrap(order),
                    ended: () => hold.ended(),
                    close: async () => room.close(),
                };
            }
            catch (error) {
                room.close();
                throw error;
            }
        }
        catch (error) {
            throw new Error(`namespaces ${by}: ${error.message}`);
        }
    }
    constructor(setting, room) {
        this.#setting = setting;
        this.#room = room;
        const { host, stranger, me } = setting;
        this.#uid = stranger ? freshUid(host) : me;
        this.#gid = stranger ? this.#uid : process.getgid();
        this.#root = (0,external_node_path_.join)(host.files.privateDir(), 'root');
        host.files.makePrivateDir(this.#root);
        this.#instead = stranger ? named(this.#uid, host) : {};
    }
    get #loan() {
        const { power, tools, me } = this.#setting;
        return { root: (0,words/* asRoot */.tE)(power, tools), me, uid: this.#uid };
    }
    async admit({ writes = [], reads = [], programs = [] }) {
        this.#writes.push(...writes);
        this.#reads.push(...reads);
        this.#programs.push(...programs);
        if (this.#setting.stranger)
            await openUp(programs, this.#loan, this.#setting.host);
    }
    async wrap(order) {
        const { stranger, host } = this.#setting;
        if (stranger) {
            this.#unhook ??= host.atExit?.(() => void host.spawn(backOrder(this.#all, this.#loan)));
            await lendOrFail(this.#all, this.#loan, host);
        }
        return this.held(order);
    }
    get #all() {
        const { ask } = this.#setting;
        return [ask.workspace, ...this.#writes, ...this.#reads, ...Object.values(this.#instead)];
    }
    async reach(port, take = (socket) => pass(socket, port)) {
        await this.#room.listen(port, take);
    }
    held(order) {
        const { ask, host, power, tools } = this.#setting;
        const layout = layoutOf({
            reads: [
                (0,external_node_path_.dirname)(process.execPath),
                ...namedBy(order.env),
                ...ask.reads,
                ...this.#programs,
                ...this.#reads,
                ...(ask.writable ? [] : [ask.workspace]),
            ],
            writes: [...this.#writes, ...(ask.writable ? [ask.workspace] : [])],
            hides: ask.hides,
            instead: this.#instead,
        }, this.#root, host);
        const dwelling = {
            power,
            tools,
            roomPid: this.#room.pid,
            root: this.#root,
            layout,
            uid: this.#uid,
            gid: this.#gid,
        };
        return { order: (0,words/* dwell */.N3)(order, dwelling), containment: 'pid-namespace' };
    }
    async ended() {
        const { stranger, host } = this.#setting;
        if (stranger)
            await takeBack(this.#all, this.#loan, host);
        this.#unhook?.();
        this.#unhook = undefined;
    }
}
function namedBy(env) {
    const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
    const trusted = [env.NODE_EXTRA_CA_CERTS, env.SSL_CERT_FILE, env.SSL_CERT_DIR];
    return [...folders, ...trusted.filter((path) => path !== undefined)];
}
function pass(socket, port) {
    const onward = (0,external_node_net_.connect)({ host: '127.0.0.1', port, allowHalfOpen: true });
    const end = () => {
        socket.destroy();
        onward.destroy();
    };
    socket.on('error', end).on('close', () => onward.end());
    onward.on('error', end).on('close', () => socket.end());
    socket.pipe(onward).pipe(socket);
}
async function otherUser(tools, ask, required, host) {
    const uid = freshUid(host);
    const become = (0,words/* lesser */.Zh)(tools, uid, uid);
    const loan = { root: [], me: process.getuid(), uid };
    const lent = ask.writable ? [ask.workspace] : [];
    const moved = new Map();
    const reopen = await closeOff(ask.hides, [ask.workspace, host.files.privateDir()], host);
    const held = (order) => ({
        order: (0,words/* step */.PM)(relocated(order, moved), tools, uid, uid),
        containment: 'process-group',
    });
    let unhook;
    try {
        await letThrough(host.files.privateDir(), host);
        await placeWhereSeen([(0,external_node_path_.dirname)(process.execPath)], become, moved, host);
        const claims = { asItIs: !ask.writable, otherUser: true, ownNetwork: false, noMetadata: required };
        const found = await prove(held, { ask, host }, claims);
        const clouds = metadataOf(found);
        return {
            mode: 'user',
            says: `user ${uid}, no groups, no new privileges; network and files are those of the machine`,
            leaks: [
                ...modes/* ISOLATION_LEAKS */.Q.user,
                ...(clouds.length > 0 ? [`cloud metadata answers at ${clouds.join(', ')}`] : []),
            ],
            ownNetwork: false,
            admit: async ({ writes = [], reads = [], programs = [] }) => {
                lent.push(...writes, ...reads);
                await placeWhereSeen(programs, become, moved, host);
            },
            reach: async () => { },
            wrap: async (order) => {
                unhook ??= host.atExit?.(() => void host.spawn(backOrder(lent, loan)));
                await lendOrFail(lent, loan, host);
                return held(order);
            },
            ended: async () => {
                await endAll(become, [], host);
                await takeBack(lent, loan, host);
                unhook?.();
                unhook = undefined;
            },
            close: reopen,
        };
    }
    catch (error) {
        await reopen();
        throw new Error(`another user: ${error.message}`);
    }
}
async function placeWhereSeen(folders, become, moved, host) {
    for (const folder of folders) {
        if (moved.has(folder) || (await mayEnter(folder, become, host)))
            continue;
        const place = (0,external_node_path_.join)(host.files.privateDir(), `program-${moved.size}`);
        host.lease({ kind: 'path', path: place });
        moved.set(folder, place);
        await linkTree(folder, place, host);
    }
}
function relocated(order, moved) {
    const place = (word) => {
        const folder = [...moved.keys()].find((from) => word === from || word.startsWith(`${from}/`));
        return folder === undefined ? word : moved.get(folder) + word.slice(folder.length);
    };
    return { ...order, file: place(order.file), args: order.args.map(place) };
}
async function lendOrFail(paths, loan, host) {
    if (await lend(paths, loan, host))
        return;
    throw new errors/* KeylessError */.FM('isolation-unavailable', 'Files could not be handed to the user of the agent.', {
        likely: 'The file system keeps owners to itself (NFS, a mounted share).',
        fix: 'isolation: none, or a workspace on a local disk',
    });
}
function lastWords(said) {
    const rows = said.split('\n').filter((row) => row.trim() !== '' && !row.includes('dmesg(1)'));
    return rows.at(-1)?.trim() ?? 'without a word';
}


/***/ })

};
