export const id = 9024;

export const ids = [ 9024 ];

export const modules = {
 24701: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R7: () => containment,
   k_: () => contained,
   zD: () => grouped
  });
  var _isolation_tools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(169);
  var _isolation_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21015);
  const PROBE_MS = 2e3;
  const probes = new WeakMap;
  function candidates(host) {
   const unshare = (0, _isolation_tools_js__WEBPACK_IMPORTED_MODULE_0__.SG)(host, 'unshare');
   if (host.platform !== 'linux' || unshare === undefined) return [];
   const setpriv = (0, _isolation_tools_js__WEBPACK_IMPORTED_MODULE_0__.SG)(host, 'setpriv');
   const bound = setpriv === undefined ? [] : [ setpriv, '--pdeathsig', 'KILL' ];
   const own = [ '--pid', '--fork', '--kill-child', '--mount-proc' ];
   return [ [ ...bound, unshare, ...own ], [ ...bound, unshare, '--user', '--map-current-user', ...own ] ];
  }
  async function works(host, words) {
   try {
    const child = host.spawn({
     file: words[0],
     args: [ ...words.slice(1), '/bin/sh', '-c', 'exit 0' ],
     env: {},
     cwd: '/'
    });
    child.stdin?.end();
    child.stdout.resume();
    child.stderr.resume();
    const alarm = setTimeout(() => child.kill('SIGKILL'), PROBE_MS);
    const exit = await child.exit;
    clearTimeout(alarm);
    return exit.code === 0;
   } catch {
    return false;
   }
  }
  async function probe(host) {
   for (const words of candidates(host)) {
    if (await works(host, words)) return words;
   }
   return undefined;
  }
  async function containment(host) {
   if (host.platform === 'win32') return 'process-tree';
   return await namespaceWords(host) ? 'pid-namespace' : 'process-group';
  }
  function namespaceWords(host) {
   const known = probes.get(host) ?? probe(host);
   probes.set(host, known);
   return known;
  }
  function grouped(host, order) {
   if (host.platform === 'win32') return {
    order,
    containment: 'process-tree'
   };
   return {
    order: {
     ...order,
     group: true
    },
    containment: 'process-group'
   };
  }
  async function contained(host, order) {
   const words = host.platform === 'win32' ? undefined : await namespaceWords(host);
   if (!words) return grouped(host, order);
   const args = [ ...words.slice(1), '/bin/sh', '-c', _isolation_words_js__WEBPACK_IMPORTED_MODULE_1__.Bx, 'sh', order.file, ...order.args ];
   return {
    order: {
     ...order,
     file: words[0],
     args,
     group: true
    },
    containment: 'pid-namespace'
   };
  }
 },
 19024: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   isolate: () => isolate
  });
  var errors = __webpack_require__(3828);
  var containment = __webpack_require__(24701);
  var modes = __webpack_require__(40698);
  var external_node_net_ = __webpack_require__(77030);
  var external_node_path_ = __webpack_require__(76760);
  var proc = __webpack_require__(32629);
  var ownership = __webpack_require__(63679);
  // CONCATENATED MODULE: ./lib/process/isolation/proof.js
  const METADATA = [ '169.254.169.254', '169.254.170.2', '168.63.129.16', 'fd00:ec2::254' ];
  const CONNECT_MS = 150;
  const PROGRAM = `const fs=require('node:fs'),net=require('node:net'),a=JSON.parse(process.argv[1]);\nconst can=(f)=>{try{f();return true}catch{return false}};const got=[];\nlet other=false;try{const t=fs.readFileSync('/proc/'+a.pid+'/stat','latin1');other=t.slice(t.lastIndexOf(')')+2).split(' ')[19]!==a.began}catch{}\nif(!other)for(const n of ['environ','mem','maps','fd'])if(can(()=>n==='fd'?fs.readdirSync('/proc/'+a.pid+'/fd'):fs.readSync(fs.openSync('/proc/'+a.pid+'/'+n),Buffer.alloc(1))))got.push(n);\nif(!other&&can(()=>process.kill(a.pid,0)))got.push('signal');\nif(can(()=>fs.readFileSync(a.bait)))got.push('bait');\nconst status=fs.readFileSync('/proc/self/status','utf8'),field=(n)=>(new RegExp('^'+n+':\\\\s*(.*)$','m').exec(status)||[])[1]||'';\nconst knock=(host,port)=>new Promise((r)=>{const s=net.connect({host,port});const end=(v)=>{s.destroy();r(v)};\ns.setTimeout(${CONNECT_MS},()=>end()).on('connect',()=>end(host)).on('error',()=>end())});\nPromise.all([knock('127.0.0.1',a.port),...${JSON.stringify(METADATA)}.map((h)=>knock(h,80))]).then((answered)=>\nprocess.stdout.write(JSON.stringify({uid:process.getuid(),gid:process.getgid(),groups:process.getgroups(),\nnoNewPrivileges:field('NoNewPrivs')==='1',capabilities:!/^0+$/.test(field('CapEff'))||!/^0+$/.test(field('CapPrm')),got,\nworkspace:can(()=>fs.statSync(a.workspace)),listed:can(()=>fs.readdirSync(a.workspace)),answered:answered.filter(Boolean),\ninterfaces:Object.keys(require('node:os').networkInterfaces())})))`;
  function attempt(reach, node) {
   return {
    file: node,
    args: [ '-e', PROGRAM, JSON.stringify(reach) ],
    env: {},
    cwd: reach.workspace
   };
  }
  function parseFound(text) {
   try {
    return JSON.parse(text);
   } catch {
    return undefined;
   }
  }
  function metadataOf({answered}) {
   return answered.filter(address => METADATA.includes(address));
  }
  function refuted(found, claims, me) {
   const clouds = metadataOf(found);
   const groups = found.groups.filter(group => group !== found.gid && group !== 65534);
   const faults = [ found.got.length > 0 && `it reaches ours: ${found.got.join(', ')}`, !found.noNewPrivileges && 'it may gain privileges', found.capabilities && 'it has capabilities', !(claims.asItIs ? found.listed : found.workspace) && 'it cannot read the workspace', claims.otherUser && found.uid === me && 'it is the same user', claims.otherUser && groups.length > 0 && `it is in groups ${groups.join(', ')}`, claims.ownNetwork && found.answered.length > 0 && `it reaches ${found.answered.join(', ')}`, claims.noMetadata && clouds.length > 0 && `cloud metadata answers at ${clouds.join(', ')}`, claims.ownNetwork && found.interfaces.some(name => name !== 'lo') && 'it has a network interface' ];
   return faults.filter(fault => fault !== false);
  }
  async function listenSilently() {
   const server = (0, external_node_net_.createServer)(socket => socket.destroy());
   await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
   });
   server.unref();
   return {
    port: server.address().port,
    close: () => void server.close()
   };
  }
  var isolation_tools = __webpack_require__(169);
  // CONCATENATED MODULE: ./lib/process/isolation/hold.js
  const PROOF_SECONDS = 15;
  function freshUid(host) {
   return ownership.mA + Number.parseInt(host.random(4), 16) % ownership.cQ;
  }
  function living(host) {
   return {
    pid: process.pid,
    startTime: (0, proc.P)(process.pid, host.platform) ?? ''
   };
  }
  async function prove(hold, {ask, host}, claims) {
   const bait = (0, external_node_path_.join)(host.files.privateDir(), 'bait');
   if (!host.files.exists(bait)) host.files.writePrivate(bait, 'nobody but us reads this');
   const silent = await listenSilently();
   try {
    const {pid, startTime: began} = living(host);
    const reach = {
     pid,
     began,
     bait,
     workspace: ask.workspace,
     port: silent.port
    };
    const {order} = hold(attempt(reach, process.execPath));
    const {out, said} = await (0, isolation_tools.qI)(host, [ order.file, ...order.args ], {
     seconds: PROOF_SECONDS
    });
    const found = parseFound(out);
    if (!found) throw new Error(`it does not start (${lastWords(said)})`);
    const faults = refuted(found, claims, process.getuid());
    if (faults.length > 0) throw new Error(faults.join(', '));
    return found;
   } finally {
    silent.close();
   }
  }
  function lastWords(said) {
   const rows = said.split('\n').filter(row => row.trim() !== '' && !row.includes('dmesg(1)'));
   return rows.at(-1)?.trim() ?? 'without a word';
  }
  class Custody {
   #terms;
   #spared;
   #host;
   #out;
   #count=0;
   #unhook;
   constructor(terms, spared, host) {
    this.#terms = terms;
    this.#spared = spared;
    this.#host = host;
   }
   async lend({lent, shown}) {
    await this.takeBack();
    if (lent.length + shown.length === 0 && !this.#terms.scratch) return;
    const host = this.#host;
    const mark = (0, external_node_path_.join)(host.files.privateDir(), `lent-${++this.#count}`);
    host.lease({
     kind: 'lent',
     path: mark,
     uid: this.#terms.uid,
     folders: lent,
     shown,
     by: living(host)
    });
    host.files.writePrivate(mark, '');
    this.#out = {
     ...this.#terms,
     mark,
     lent,
     shown
    };
    this.#unhook = host.atExit?.(() => {});
    if (await (0, ownership.oF)(this.#out, this.#spared, host)) return;
    await this.takeBack();
    throw new errors.FM('isolation-unavailable', 'Files could not be handed to the user of the agent.', {
     likely: 'The file system keeps owners to itself (NFS, a mounted share).',
     fix: 'isolation: none, or a workspace on a local disk'
    });
   }
   async takeBack() {
    const loan = this.#out;
    if (!loan) return;
    this.#out = undefined;
    await (0, ownership.zH)(loan, this.#host);
    this.#host.files.remove(loan.mark);
    this.#unhook?.();
    this.#unhook = undefined;
   }
  }
  // CONCATENATED MODULE: ./lib/process/isolation/owner-map.js
  const owner_map_PROGRAM = `use strict; my ($unshare,$uids,$gids,$to,@rows)=@ARGV;\npipe(my $out,my $theirs) and pipe(my $mine,my $in) or die "$!\n"; my $kid=fork()//die "$!\n";\nif (!$kid) { open(STDIN,'<&',$mine); open(STDOUT,'>&',$theirs);\nexec($unshare,'--user','/bin/sh','-c','read pid x </proc/self/stat; echo $pid; read x') or exit 1 }\nclose($theirs); close($mine);\nchomp(my $pid=<$out>//''); $pid or die "no user namespace\n";\nfor (['uid_map',$uids],['gid_map',$gids]) { my $map; open($map,'>',"/proc/$pid/$_->[0]") and syswrite($map,$_->[1]) or die "$_->[0]: $!\n" }\nopen(my $ns,'<',"/proc/$pid/ns/user") or die "$!\n";\nmy $at=0; for my $row (@rows) { last if $row eq '--'; my ($access,$path)=split / /,$row,2; my $none='';\nmy $tree=syscall(428,-100,$path,0x88001); my $attr=pack('QQQQ',0x100006|($access eq 'ro'),0,0,fileno($ns));\nif ($tree<0 || syscall(442,$tree,$none,0x9000,$attr,32)!=0) { next if $to eq ''; die "$path: $!\n" }\nif ($to eq '') { print "maps $path\n"; next }\nmy $place="$to/".$at++; if (-d $path) { mkdir $place } else { open(my $f,'>',$place) }\nsyscall(429,$tree,$none,-100,$place,4)==0 or die "$place: $!\n" }\nclose($in); waitpid($kid,0)`;
  function idMap(me, agent) {
   const known = 65536;
   const [low, high] = [ Math.min(me, agent), Math.max(me, agent) ];
   const between = [ [ 0, low ], [ low + 1, high ], [ high + 1, known ] ];
   const others = between.map(([from, to]) => [ from, Math.min(to, known) - from ]);
   return [ `${me} ${agent} 1`, ...others.filter(([, size]) => size > 0).map(([from, size]) => `${from} ${from} ${size}`) ].map(row => `${row}\n`).join('');
  }
  function tryWords(mapping, folders) {
   return [ ...words(mapping, ''), ...folders.map(path => `rw ${path}`) ];
  }
  function mountWords(mapping, to, rows) {
   return [ ...words(mapping, to), ...rows.map(({path, access}) => `${access} ${path}`) ];
  }
  function words({perl, unshare, me, agent}, to) {
   return [ perl, '-e', owner_map_PROGRAM, unshare, idMap(me[0], agent[0]), idMap(me[1], agent[1]), to ];
  }
  // CONCATENATED MODULE: ./lib/process/isolation/view.js
  const SYSTEM = [ '/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/etc', '/opt', '/nix/store' ];
  function isSystem(path) {
   return SYSTEM.some(folder => path === folder || isBelow(path, folder)) && !isBelow(path, '/opt');
  }
  const SCRATCH = [ '/tmp', '/var/tmp', '/dev/shm', '/run' ];
  const DEVICES = [ 'null', 'zero', 'full', 'random', 'urandom', 'tty' ].map(name => `/dev/${name}`);
  function layoutOf(view, root, host) {
   const known = mounts(host);
   const system = SYSTEM.filter(path => host.files.exists(path));
   const source = path => view.sources?.get(path) ?? path;
   const readable = [ ...system, ...view.reads ].filter(path => host.files.exists(path));
   const elsewhere = readable.filter(path => source(path) !== path);
   const read = [ ...outermost(readable.filter(path => !elsewhere.includes(path)), view.hides), ...elsewhere ];
   const below = known.map(({point}) => point).filter(point => read.some(path => source(path) === path && isBelow(point, path)));
   const [readFolders, readFiles] = parted([ ...new Set([ ...read, ...below ]) ], host);
   const folders = [ ...readFolders.map(path => ({
    path,
    row: bind(source(path), path, 'ro', root, known)
   })), ...view.writes.map(path => ({
    path,
    row: bind(source(path), path, 'rw', root, known)
   })), ...[ ...SCRATCH, ...view.hides.filter(path => isSeen(path, read, view.writes)) ].map(path => ({
    path,
    row: line('tmpfs', root, path, 'tmpfs', `mode=${/tmp|shm/.test(path) ? '1777' : '755'},nosuid,nodev`)
   })), {
    path: '/dev/pts',
    row: line('devpts', root, '/dev/pts', 'devpts', 'newinstance,ptmxmode=0666,mode=620')
   }, {
    path: '/proc',
    row: line('proc', root, '/proc', 'proc', 'nosuid,nodev,noexec')
   } ];
   const files = [ ...DEVICES.map(path => line(path, root, path, 'none', 'bind,rw')), ...readFiles.map(path => bind(source(path), path, 'ro', root, known)), ...Object.entries(view.instead ?? {}).map(([place, file]) => line(source(file), root, place, 'none', 'bind,ro,nosuid,nodev')) ];
   return {
    folders: view_text(folders.toSorted((a, b) => depth(a.path) - depth(b.path)).map(({row}) => row)),
    files: view_text(files),
    names: [ ...DEVICES, ...readFiles ].map(path => path.slice(1))
   };
  }
  const view_text = rows => rows.map(row => `${row}\n`).join('');
  function parted(paths, host) {
   const isFolder = path => host.files.exists(`${path}/.`);
   return [ paths.filter(isFolder), paths.filter(path => !isFolder(path)) ];
  }
  function bind(source, path, access, root, known) {
   const noexec = around(path, known)?.options.includes('noexec') ? ',noexec' : '';
   return line(source, root, path, 'none', `rbind,${access},nosuid,nodev${noexec}`);
  }
  function line(source, root, target, type, options) {
   return [ escaped(source), escaped(root + target), type, `${options},X-mount.mkdir`, '0', '0' ].join(' ');
  }
  function escaped(path) {
   return path.replaceAll(/[\\ \t\n]/g, char => `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`);
  }
  function unescaped(path) {
   return path.replaceAll(/\\([0-7]{3})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 8)));
  }
  function mounts(host) {
   try {
    return host.files.read('/proc/self/mountinfo').split('\n').filter(row => row !== '').map(row => row.split(' ')).map(fields => ({
     point: unescaped(fields[4] ?? ''),
     options: (fields[5] ?? '').split(',')
    }));
   } catch {
    return [];
   }
  }
  function around(path, known) {
   return known.filter(({point}) => point === path || isBelow(path, point)).toSorted((a, b) => a.point.length - b.point.length).at(-1);
  }
  function isBelow(path, folder) {
   return path !== folder && path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
  }
  function isSeen(path, ...lists) {
   return lists.flat().some(folder => isBelow(path, folder));
  }
  function outermost(paths, hides) {
   return [ ...new Set(paths) ].filter(path => isSeen(path, hides) || !isSeen(path, paths));
  }
  const depth = path => path.split('/').length;
  var isolation_words = __webpack_require__(21015);
  // CONCATENATED MODULE: ./lib/process/isolation/namespaces.js
  const UNSEEN = {
   owner: undefined,
   linked: false,
   mappable: new Set
  };
  async function openNamespaces(setting, mode) {
   const by = {
    root: 'by root',
    sudo: 'by sudo',
    'user-namespace': 'by a user namespace'
   }[setting.power];
   const {power, tools, host, stranger, me} = setting;
   const uid = stranger ? freshUid(host) : me;
   try {
    const [room, seen] = await Promise.all([ host.outpost((0, isolation_words.Pk)(power, tools), stranger ? uid : undefined), stranger ? look(setting, uid) : UNSEEN ]);
    try {
     const hold = new Namespaces(setting, room, uid, seen);
     await hold.recover();
     const found = await hold.prove();
     const files = !stranger ? '' : hold.keepsOwners ? ', files stay ours' : ', files are lent';
     return {
      mode,
      says: `own processes, files, network and IPC ${by}; user ${found.uid}, no new privileges${files}`,
      leaks: modes.Q.namespace,
      ownNetwork: true,
      admit: given => hold.admit(given),
      reach: (port, take) => hold.reach(port, take),
      wrap: order => hold.wrap(order),
      ended: () => hold.ended(),
      close: async () => room.close()
     };
    } catch (error) {
     room.close();
     throw error;
    }
   } catch (error) {
    throw new Error(`namespaces ${by}: ${error.message}`);
   }
  }
  function mappingOf({tools, me}, uid) {
   const {perl, unshare} = tools;
   return perl === undefined ? undefined : {
    perl,
    unshare,
    me: [ me, process.getgid() ],
    agent: [ uid, uid ]
   };
  }
  function look(setting, uid) {
   const {power, tools, me, ask, host} = setting;
   const mapping = mappingOf(setting, uid);
   const mapper = mapping ? tryWords(mapping, [ ask.workspace, host.files.privateDir() ]) : [];
   return (0, ownership.Fr)({
    root: (0, isolation_words.tE)(power, tools),
    me,
    workspace: ask.workspace,
    mapper
   }, host);
  }
  class Namespaces {
   #setting;
   #room;
   #seen;
   #root;
   #uid;
   #gid;
   #mapping;
   #custody;
   #writes=[];
   #reads=[];
   #programs=[];
   #mappedPrograms=new Set;
   #copies=new Map;
   #instead;
   #maps=true;
   constructor(setting, room, uid, seen) {
    this.#setting = setting;
    this.#room = room;
    this.#seen = seen;
    this.#uid = uid;
    const {host, stranger, ask} = setting;
    this.#gid = stranger ? uid : process.getgid();
    this.#mapping = stranger ? mappingOf(setting, uid) : undefined;
    this.#custody = new Custody({
     root: this.#asRoot,
     me: setting.me,
     uid,
     scratch: false
    }, ask.hides, host);
    this.#root = (0, external_node_path_.join)(host.files.privateDir(), 'root');
    host.files.makePrivateDir(this.#root);
    this.#instead = stranger ? named(uid, host) : {};
   }
   get #asRoot() {
    return (0, isolation_words.tE)(this.#setting.power, this.#setting.tools);
   }
   get keepsOwners() {
    return this.#isMapped(this.#setting.ask.workspace);
   }
   #isMapped(path) {
    if (!this.#maps) return false;
    const {ask, host} = this.#setting;
    if (path === ask.workspace) return this.#seen.mappable.has(path) && !this.#seen.linked;
    return this.#mappedPrograms.has(path) || this.#seen.mappable.has(host.files.privateDir());
   }
   async recover() {
    const {owner} = this.#seen;
    const {ask, me, host, stranger} = this.#setting;
    if (!stranger || owner === undefined || !(0, ownership.gD)(owner)) return;
    const loan = {
     root: this.#asRoot,
     me,
     uid: owner,
     mark: ask.workspace,
     lent: [ ask.workspace ],
     shown: [],
     scratch: false
    };
    await (0, ownership.zH)(loan, host);
    host.log.line('The workspace still belonged to the agent of a run that was killed; it is ours again.');
   }
   async prove() {
    const {stranger} = this.#setting;
    const claims = {
     otherUser: stranger,
     ownNetwork: true,
     noMetadata: true
    };
    const attempt = () => prove(order => this.#held(order), this.#setting, {
     ...claims,
     asItIs: !stranger || this.keepsOwners
    });
    try {
     return await attempt();
    } catch (error) {
     if (!stranger || this.#seen.mappable.size === 0) throw error;
     this.#maps = false;
     return attempt();
    }
   }
   async admit({writes = [], reads = [], programs = []}) {
    this.#writes.push(...writes);
    this.#reads.push(...reads);
    const unknown = programs.filter(folder => !this.#programs.includes(folder));
    this.#programs.push(...unknown);
    const closed = unknown.filter(folder => !isSystem(folder));
    if (this.#setting.stranger && closed.length > 0) await this.#openPrograms(closed);
   }
   async #openPrograms(folders) {
    const {tools, host, me} = this.#setting;
    const mapper = this.#mapping && this.#maps ? tryWords(this.#mapping, folders) : [];
    const {mappable} = await (0, ownership.Fr)({
     root: this.#asRoot,
     me,
     mapper
    }, host);
    for (const folder of folders) {
     if (mappable.has(folder)) this.#mappedPrograms.add(folder); else if (!await (0, 
     ownership._M)(folder, [ ...this.#asRoot, ...(0, isolation_words.Zh)(tools, this.#uid, this.#gid) ], host)) {
      const copy = (0, external_node_path_.join)(host.files.privateDir(), `program-${this.#copies.size}`);
      if (await (0, ownership.nU)(folder, copy, host)) this.#copies.set(folder, copy);
     }
    }
   }
   async wrap(order) {
    const {ask, stranger} = this.#setting;
    if (stranger) {
     const all = [ ask.workspace, ...this.#writes, ...this.#reads, ...Object.values(this.#instead) ];
     const shown = ask.writable && this.keepsOwners ? [ ask.workspace ] : [];
     await this.#custody.lend({
      lent: all.filter(path => !this.#isMapped(path)),
      shown
     });
    }
    return this.#held(order);
   }
   async reach(port, take = socket => pass(socket, port)) {
    await this.#room.listen(port, take);
   }
   #held(order) {
    const {ask, host, power, tools, stranger} = this.#setting;
    const rows = stranger ? this.#rows() : [];
    const places = rows.map(({path}, at) => [ path, `${this.#root}/${isolation_words.o0}/${at}` ]);
    const layout = layoutOf({
     reads: [ ...[ (0, external_node_path_.dirname)(process.execPath), ...namedBy(order.env), ...ask.reads, ...this.#programs, ...this.#reads ].filter(path => !path.startsWith(`${ask.workspace}/`)), ...ask.writable ? [] : [ ask.workspace ] ],
     writes: [ ...this.#writes, ...ask.writable ? [ ask.workspace ] : [] ],
     hides: ask.hides,
     instead: this.#instead,
     sources: new Map([ ...this.#copies, ...places ])
    }, this.#root, host);
    const dwelling = {
     power,
     tools,
     roomPid: this.#room.pid,
     root: this.#root,
     layout,
     mapper: this.#mapping && rows.length > 0 ? mountWords(this.#mapping, isolation_words.o0, rows) : [],
     uid: this.#uid,
     gid: this.#gid
    };
    const signal = name => this.#room.signal(name);
    return {
     order: (0, isolation_words.N3)(order, dwelling),
     containment: 'pid-namespace',
     ...power === 'sudo' && {
      signal
     }
    };
   }
   #rows() {
    const {ask} = this.#setting;
    const all = [ {
     path: ask.workspace,
     access: ask.writable ? 'rw' : 'ro'
    }, ...this.#writes.map(path => ({
     path,
     access: 'rw'
    })), ...[ ...this.#reads, ...this.#mappedPrograms, ...Object.values(this.#instead) ].map(path => ({
     path,
     access: 'ro'
    })) ];
    return all.filter(({path}) => this.#isMapped(path) && !path.startsWith(`${ask.workspace}/`));
   }
   async ended() {
    await this.#custody.takeBack();
   }
  }
  function named(uid, host) {
   const entries = {
    passwd: `agent:x:${uid}:${uid}::/:/bin/sh`,
    group: `agent:x:${uid}:`
   };
   const instead = {};
   for (const [name, entry] of Object.entries(entries)) {
    const place = `/etc/${name}`;
    if (!host.files.exists(place)) continue;
    const path = (0, external_node_path_.join)(host.files.privateDir(), `users-${uid}-${name}`);
    if (!host.files.exists(path)) host.files.writePrivate(path, `${host.files.read(place).trimEnd()}\n${entry}\n`);
    instead[place] = path;
   }
   return instead;
  }
  function namedBy(env) {
   const folders = (env.PATH ?? '').split(':').filter(folder => folder.startsWith('/'));
   const trusted = [ env.NODE_EXTRA_CA_CERTS, env.SSL_CERT_FILE, env.SSL_CERT_DIR ];
   return [ ...folders, ...trusted.filter(path => path !== undefined) ];
  }
  function pass(socket, port) {
   const onward = (0, external_node_net_.connect)({
    host: '127.0.0.1',
    port,
    allowHalfOpen: true
   });
   const end = () => {
    socket.destroy();
    onward.destroy();
   };
   socket.on('error', end).on('close', () => onward.end());
   onward.on('error', end).on('close', () => socket.end());
   socket.pipe(onward).pipe(socket);
  }
  var closed_folders = __webpack_require__(18346);
  // CONCATENATED MODULE: ./lib/process/isolation/other-user.js
  async function openOtherUser({power, tools, me, ask, host}, required) {
   const by = power === 'sudo' ? ' by sudo' : '';
   const uid = freshUid(host);
   const root = (0, isolation_words.tE)(power, tools);
   const become = [ ...root, ...(0, isolation_words.Zh)(tools, uid, uid) ];
   const custody = new Custody({
    root,
    me,
    uid,
    scratch: true
   }, ask.hides, host);
   const lent = ask.writable ? [ ask.workspace ] : [];
   const moved = new Map;
   let guard;
   const held = order => ({
    order: (0, isolation_words.PM)(relocated(order, moved), tools, uid, uid, power),
    containment: 'user',
    ...power === 'sudo' && {
     signal: name => guard?.signal(name)
    }
   });
   let reopen = () => {};
   const close = async () => {
    guard?.close();
    reopen();
   };
   try {
    guard = await (host.outpost?.(root, uid));
    reopen = closeOff([ ...ask.hides ], [ ask.workspace, host.files.privateDir() ], host);
    await (0, ownership.dH)(host.files.privateDir(), host);
    const node = (0, external_node_path_.dirname)(process.execPath);
    if (!await (0, ownership.uY)(node, become, host)) await placeElsewhere(node, moved, host);
    const claims = {
     asItIs: !ask.writable,
     otherUser: true,
     ownNetwork: false,
     noMetadata: required
    };
    const clouds = metadataOf(await prove(held, {
     ask,
     host
    }, claims));
    return {
     mode: 'user',
     says: `user ${uid}${by}, no groups, no new privileges; network and files are those of the machine`,
     leaks: [ ...modes.Q.user, ...clouds.length > 0 ? [ `cloud metadata answers at ${clouds.join(', ')}` ] : [] ],
     ownNetwork: false,
     admit: async ({writes = [], reads = [], programs = []}) => {
      lent.push(...writes, ...reads);
      for (const folder of programs) {
       if (!moved.has(folder) && !await (0, ownership._M)(folder, become, host)) await placeElsewhere(folder, moved, host);
      }
     },
     reach: async () => {},
     wrap: async order => {
      await custody.lend({
       lent,
       shown: []
      });
      return held(order);
     },
     ended: async () => {
      await (0, ownership.XZ)(become, [], host);
      await custody.takeBack();
     },
     close
    };
   } catch (error) {
    await close();
    throw new Error(`another user${by}: ${error.message}`);
   }
  }
  function closeOff(paths, needs, host) {
   const list = (0, external_node_path_.join)(host.files.privateDir(), `closed-${host.random(4)}`);
   host.lease({
    kind: 'closed',
    path: list,
    by: living(host)
   });
   if (!(0, closed_folders.s)(paths, needs, list)) return () => {};
   const unhook = host.atExit?.(() => {});
   return () => {
    (0, closed_folders.T)(list);
    unhook?.();
   };
  }
  async function placeElsewhere(folder, moved, host) {
   const place = (0, external_node_path_.join)(host.files.privateDir(), `program-${moved.size}`);
   if (await (0, ownership.nU)(folder, place, host)) moved.set(folder, place);
  }
  function relocated(order, moved) {
   const place = word => {
    const folder = [ ...moved.keys() ].find(from => word === from || word.startsWith(`${from}/`));
    return folder === undefined ? word : moved.get(folder) + word.slice(folder.length);
   };
   return {
    ...order,
    file: place(order.file),
    args: order.args.map(place)
   };
  }
  // CONCATENATED MODULE: ./lib/process/isolation/restrictions.js
  const USER_NAMESPACES = [ [ '/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1' ], [ '/proc/sys/kernel/unprivileged_userns_clone', '0' ], [ '/proc/sys/user/max_user_namespaces', '0' ] ];
  const SYS_ADMIN = 1n << 21n;
  function whyNot(said, power, host) {
   const status = read('/proc/self/status', host);
   const field = name => new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(status)?.[1] ?? '';
   const hints = [ ...(power === 'user-namespace' ? USER_NAMESPACES : []).flatMap(([file, value]) => read(file, host).trim() === value ? [ `${file.slice('/proc/sys/'.length).replaceAll('/', '.')} = ${value}` ] : []), ...power === 'root' && /^[0-9a-f]+$/.test(field('CapEff')) && (BigInt(`0x${field('CapEff')}`) & SYS_ADMIN) === 0n ? [ 'root here has no CAP_SYS_ADMIN' ] : [], ...field('Seccomp') === '2' ? [ 'a seccomp filter is in force' ] : [] ];
   return hints.length === 0 ? said : `${said}; ${hints.join(', ')}`;
  }
  function read(path, host) {
   try {
    return host.files.read(path);
   } catch {
    return '';
   }
  }
  // CONCATENATED MODULE: ./lib/process/isolation/index.js
  async function isolate(ask, host) {
   for (const line of await (host.giveBackAbandoned?.()) ?? []) host.log.line(line);
   const refused = [ ...missing(ask, host) ];
   for (const make of candidates(ask, host)) {
    try {
     return {
      ...await make(),
      refused
     };
    } catch (error) {
     refused.push(error.message);
    }
   }
   if (ask.asked === 'auto' || ask.asked === 'none') return {
    ...none(host),
    refused
   };
   throw new errors.FM('isolation-unavailable', `isolation: ${ask.asked} cannot be had on this machine.`, {
    likely: refused.join('; '),
    fix: 'isolation: auto   (takes the strongest there is, and says which)\nor a runner that allows namespaces or sudo'
   });
  }
  const NEEDED = [ 'unshare', 'nsenter', 'setpriv' ];
  function missing({asked}, host) {
   if (asked === 'none') return [];
   if (host.platform !== 'linux' || process.getuid === undefined) return [ `${host.platform} has no namespaces` ];
   const tools = NEEDED.filter(name => (0, isolation_tools.SG)(host, name) === undefined);
   return tools.length > 0 ? [ `not installed: ${tools.join(', ')} (util-linux)` ] : [];
  }
  function candidates({asked, ...ask}, host) {
   const me = process.getuid?.();
   const [unshare, nsenter, setpriv] = NEEDED.map(name => (0, isolation_tools.SG)(host, name));
   if (asked === 'none' || host.platform !== 'linux' || me === undefined || !setpriv) return [];
   const sudo = me === 0 ? undefined : (0, isolation_tools.SG)(host, 'sudo');
   const perl = (0, isolation_tools.SG)(host, 'perl');
   const rooted = me === 0 ? [ 'root' ] : sudo ? [ 'sudo' ] : [];
   const setting = power => ({
    power,
    me,
    ask,
    host
   });
   const found = [];
   if (unshare && nsenter && host.outpost) {
    const tools = {
     unshare,
     nsenter,
     setpriv,
     sudo,
     perl
    };
    const powers = me === 0 || asked === 'user' ? rooted : [ ...rooted, 'user-namespace' ];
    for (const power of powers) {
     const stranger = power !== 'user-namespace';
     const mode = asked === 'user' ? 'user' : 'namespace';
     found.push(() => openNamespaces({
      ...setting(power),
      tools,
      stranger
     }, mode).catch(error => {
      throw new Error(whyNot(error.message, power, host));
     }));
    }
   }
   if (asked !== 'namespace') {
    for (const power of rooted) found.push(() => openOtherUser({
     ...setting(power),
     tools: {
      setpriv,
      sudo
     }
    }, asked === 'user'));
   }
   return found;
  }
  function none(host) {
   return {
    mode: 'none',
    says: 'the same user, the same files, the same network',
    leaks: modes.Q.none,
    ownNetwork: false,
    admit: async () => {},
    reach: async () => {},
    wrap: order => (0, containment.k_)(host, order),
    ended: async () => {},
    close: async () => {}
   };
  }
 }
};
