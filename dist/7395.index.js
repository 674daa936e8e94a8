export const id = 7395;

export const ids = [ 7395, 4701 ];

export const modules = {
 950: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Kp: () => findProgram,
   My: () => cacheRoots,
   Ng: () => platformKey,
   q1: () => storeRoot
  });
  var _kit_binary_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9168);
  var _kit_search_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5628);
  function platformKey(host) {
   const key = `${host.platform}-${host.arch}`;
   if (host.platform !== 'linux') return key;
   const machine = host.arch === 'arm64' ? 'aarch64' : 'x86_64';
   const glibc = host.arch === 'arm64' ? '/lib/ld-linux-aarch64.so.1' : '/lib64/ld-linux-x86-64.so.2';
   const musl = host.files.exists(`/lib/ld-musl-${machine}.so.1`);
   return musl && (host.files.exists('/etc/alpine-release') || !host.files.exists(glibc)) ? `${key}-musl` : key;
  }
  function cacheRoots(host) {
   const {join, isAbsolute} = (0, _kit_search_path_js__WEBPACK_IMPORTED_MODULE_1__.f0)(host);
   const home = (0, _kit_search_path_js__WEBPACK_IMPORTED_MODULE_1__.lt)(host);
   const usual = {
    win32: host.env.LOCALAPPDATA,
    darwin: home && join(home, 'Library', 'Caches')
   };
   const own = host.env.XDG_CACHE_HOME || (usual[host.platform] ?? (home && join(home, '.cache')));
   const candidates = [ host.env.RUNNER_TOOL_CACHE, own ];
   return candidates.filter(folder => !!folder && isAbsolute(folder)).map(folder => join(folder, 'keyless-agent')).filter(folder => !(0, 
   _kit_search_path_js__WEBPACK_IMPORTED_MODULE_1__.P_)(folder, host));
  }
  function storeRoot(host) {
   const usable = cacheRoots(host).find(_kit_binary_cache_js__WEBPACK_IMPORTED_MODULE_0__.tz);
   if (usable !== undefined) return usable;
   const root = (0, _kit_search_path_js__WEBPACK_IMPORTED_MODULE_1__.f0)(host).join(host.files.privateDir(), 'agent-cache');
   host.files.makePrivateDir(root);
   return root;
  }
  function findProgram(name, host) {
   const names = host.platform === 'win32' && !name.toLowerCase().endsWith('.exe') ? [ `${name}.exe` ] : [ name ];
   for (const folder of (0, _kit_search_path_js__WEBPACK_IMPORTED_MODULE_1__.oe)(host)) {
    const found = names.map(each => (0, _kit_search_path_js__WEBPACK_IMPORTED_MODULE_1__.f0)(host).join(folder, each)).find(path => host.files.exists(path));
    if (found !== undefined) return found;
   }
   return undefined;
  }
 },
 7395: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   holdAgent: () => holdAgent
  });
  var external_node_path_ = __webpack_require__(6760);
  var program_place = __webpack_require__(1914);
  var containment = __webpack_require__(4701);
  var promises_ = __webpack_require__(1553);
  var external_node_http_ = __webpack_require__(7067);
  var external_node_net_ = __webpack_require__(7030);
  var external_node_os_ = __webpack_require__(8161);
  var private_address = __webpack_require__(7190);
  var allowed_hosts = __webpack_require__(5868);
  // CONCATENATED MODULE: ./lib/process/isolation/egress.js
  const LOOPBACK = /^(?:127\.0\.0\.1|localhost)$/;
  const CONNECT_MS = 2e4;
  const MOST_REMEMBERED = 100;
  const AUTHORITY = /^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]{1,253}):(\d{1,5})$/;
  async function startEgress({allow, upstream}) {
   const rules = allow.map(allowed_hosts.s).filter(rule => rule !== undefined);
   const denied = new Map;
   const own = new Set;
   const refuse = (name, socket, why) => {
    if (denied.has(name) || denied.size < MOST_REMEMBERED) denied.set(name, (denied.get(name) ?? 0) + 1);
    socket.end(`HTTP/1.1 403 ${why}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
   };
   const open = async (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const [, name, port] = AUTHORITY.exec(request.url ?? '') ?? [];
    if (name === undefined) return refuse('(malformed)', socket, 'Malformed');
    const target = {
     host: (0, allowed_hosts.$)(name),
     port: Number(port)
    };
    const label = `${target.host}:${target.port}`;
    const isOwn = LOOPBACK.test(target.host) && own.has(target.port);
    if (!isOwn && !rules.some(rule => rule.test(target))) return refuse(label, socket, 'Not in allow-hosts');
    try {
     const onward = isOwn ? await connected('127.0.0.1', target.port) : await reach(target, upstream);
     if (!onward) return refuse(label, socket, 'Leads to this machine');
     socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
     join(socket, onward, head);
    } catch {
     socket.end('HTTP/1.1 502 Not reachable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    }
   };
   const server = (0, external_node_http_.createServer)((ask, response) => {
    const asked = URL.canParse(ask.url ?? '') ? new URL(ask.url) : undefined;
    if (asked?.protocol === 'http:' && LOOPBACK.test(asked.hostname) && own.has(Number(asked.port))) {
     return passOn(ask, response, asked);
    }
    refuse(asked?.host ?? '(malformed)', response.socket ?? ask.socket, 'Only CONNECT');
   });
   server.on('connect', (request, socket, head) => void open(request, socket, head));
   server.on('clientError', (_error, socket) => socket.destroy());
   server.headersTimeout = 1e4;
   await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
   });
   server.unref();
   return {
    port: server.address().port,
    take: socket => void server.emit('connection', socket),
    admit: port => void own.add(port),
    denied: () => denied,
    close: () => {
     server.close();
     server.closeAllConnections();
    }
   };
  }
  function passOn(from, to, {port, pathname, search}) {
   const {method, headers} = from;
   const onward = (0, external_node_http_.request)({
    host: '127.0.0.1',
    port,
    method,
    path: `${pathname}${search}`,
    headers,
    agent: false
   });
   onward.on('response', answer => {
    to.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.on('error', () => to.destroy());
    answer.pipe(to);
   });
   onward.on('error', () => to.destroy());
   from.on('error', () => onward.destroy());
   to.on('close', () => onward.destroy());
   from.pipe(onward);
  }
  async function reach(target, upstream) {
   const proxy = upstream?.(`https://${(0, external_node_net_.isIP)(target.host) === 6 ? `[${target.host}]` : target.host}:${target.port}`);
   if (proxy) return throughProxy(target, proxy);
   if ((0, external_node_net_.isIP)(target.host)) return connected(target.host, target.port);
   const addresses = await (0, promises_.lookup)(target.host, {
    all: true
   });
   const cards = Object.values((0, external_node_os_.networkInterfaces)()).flatMap(all => all ?? []);
   const here = cards.filter(({internal}) => !internal).map(({address}) => address);
   const found = addresses.find(({address}) => [ 'public', 'private' ].includes((0, 
   private_address.Zu)(address)) && !here.includes(address));
   return found && connected(found.address, target.port);
  }
  function connected(host, port) {
   return new Promise((resolve, reject) => {
    const socket = (0, external_node_net_.connect)({
     host,
     port,
     allowHalfOpen: true
    });
    const fail = () => {
     socket.destroy();
     reject(new Error('not reachable'));
    };
    socket.once('error', fail).setTimeout(CONNECT_MS, fail);
    socket.once('connect', () => {
     socket.setTimeout(0);
     socket.off('error', fail).on('error', () => socket.destroy());
     resolve(socket);
    });
   });
  }
  async function throughProxy({host, port}, proxy) {
   const socket = await connected((0, allowed_hosts.$)(proxy.hostname), Number(proxy.port || 80));
   const user = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
   const known = proxy.username === '' ? '' : `Proxy-Authorization: Basic ${Buffer.from(user).toString('base64')}\r\n`;
   const authority = `${(0, external_node_net_.isIP)(host) === 6 ? `[${host}]` : host}:${port}`;
   socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n${known}\r\n`);
   let answer = Buffer.alloc(0);
   for await (const bytes of socket.iterator({
    destroyOnReturn: false
   })) {
    answer = Buffer.concat([ answer, bytes ]);
    const end = answer.indexOf('\r\n\r\n');
    if (end < 0 && answer.length < 16384) continue;
    if (end < 0 || !/^HTTP\/1\.[01] 2\d\d /.test(answer.toString('latin1'))) break;
    socket.unshift(answer.subarray(end + 4));
    return socket;
   }
   socket.destroy();
   throw new Error('refused by the proxy');
  }
  function join(near, far, head) {
   if (head.length > 0) far.write(head);
   near.pipe(far).pipe(near);
   near.on('close', () => far.destroy());
   far.on('close', () => near.destroy());
  }
  var process_isolation = __webpack_require__(9024);
  var places = __webpack_require__(950);
  var lifetime = __webpack_require__(4065);
  // CONCATENATED MODULE: ./lib/flow/isolate-agent.js
  async function holdAgent(plan, {inputs, writable, hides}, host) {
   const {env} = host;
   const folders = [ env.RUNNER_TEMP ?? '', env.HOME ?? '', ...(0, places.My)(host), ...hides ].filter(path => path !== '');
   const isolation = await (0, process_isolation.isolate)({
    asked: inputs.text('isolation') ?? 'auto',
    workspace: plan.context.workspace,
    writable,
    reads: [ ...toolFolders(host), ...inputs.list('allow-paths') ],
    hides: folders
   }, host);
   if (isolation.mode === 'none') void (0, containment.R7)(host);
   if (!isolation.ownNetwork) {
    return {
     isolation,
     env: {},
     open: async () => {},
     denied: () => new Map,
     close: () => isolation.close()
    };
   }
   try {
    const listed = [ ...inputs.list('allow-hosts'), ...(0, lifetime.W3)(plan.cloud) ? [] : plan.cloud.hosts ?? [] ];
    const egress = await startEgress({
     allow: listed,
     upstream: address => host.http.proxy?.(address)
    });
    await isolation.reach(egress.port, egress.take);
    for (const port of localPorts(listed)) await isolation.reach(port);
    return {
     isolation,
     env: wayOut(egress.port),
     async open(port, take) {
      egress.admit(port);
      await isolation.reach(port, take);
     },
     denied: () => egress.denied(),
     async close() {
      egress.close();
      await isolation.close();
     }
    };
   } catch (error) {
    await isolation.close();
    throw error;
   }
  }
  function toolFolders({env}) {
   const folders = [ (0, external_node_path_.dirname)(process.execPath), ...(env.PATH ?? '').split(':') ].filter(path => path.endsWith('/bin'));
   const modules = folders.map(folder => (0, external_node_path_.join)((0, external_node_path_.dirname)(folder), 'lib', 'node_modules'));
   return [ env.RUNNER_TOOL_CACHE ?? '', env.AGENT_TOOLSDIRECTORY ?? '', ...modules ].filter(program_place.h);
  }
  function localPorts(hosts) {
   const ports = hosts.flatMap(entry => /^(?:localhost|127\.0\.0\.1):(\d{1,5})$/i.exec(entry)?.[1] ?? []);
   return [ ...new Set(ports.map(Number)) ];
  }
  function wayOut(port) {
   const proxy = `http://127.0.0.1:${port}`;
   const local = '127.0.0.1,localhost,::1';
   return {
    HTTPS_PROXY: proxy,
    https_proxy: proxy,
    NO_PROXY: local,
    no_proxy: local,
    NODE_USE_ENV_PROXY: '1'
   };
  }
 },
 9168: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bj: () => sha256Of,
   UN: () => putFile,
   Zn: () => isOwnFolder,
   dF: () => makeExecutable,
   hB: () => readEntry,
   ik: () => place,
   lj: () => freshFolder,
   tz: () => makeRoot,
   vf: () => discard
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
  const MARKER = 'verified.json';
  const FRESH = '.new-';
  const STALE_MS = 60 * 60 * 1e3;
  function stats(path) {
   return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, {
    throwIfNoEntry: false
   });
  }
  function isOwnFolder(path) {
   const found = stats(path);
   if (!found?.isDirectory()) return false;
   return process.getuid === undefined || found.uid === process.getuid() && (found.mode & 63) === 0;
  }
  function makeRoot(root) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(root, {
     recursive: true,
     mode: 448
    });
   } catch {
    return false;
   }
   return isOwnFolder(root);
  }
  function readEntry(folder, program) {
   const full = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, program);
   try {
    const marker = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, MARKER), 'utf8'));
    const found = stats(full);
    return found?.isFile() && found.size === marker.bytes && typeof marker.sha256 === 'string' ? {
     folder,
     program: full,
     marker
    } : undefined;
   } catch {
    return undefined;
   }
  }
  async function sha256Of(path) {
   const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
   await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, {
    highWaterMark: 4 * 1024 * 1024
   }), hash);
   return hash.digest('hex');
  }
  function freshFolder(root, nowMs) {
   for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(root)) {
    if (name.startsWith(FRESH) && nowMs - (stats((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name))?.mtimeMs ?? nowMs) > STALE_MS) discard((0, 
    node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name));
   }
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, FRESH + (0, 
   node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex'));
   (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, {
    mode: 448
   });
   return folder;
  }
  function putFile(folder, name, text) {
   (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), text, {
    mode: 384,
    flag: 'wx'
   });
  }
  function discard(folder) {
   (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, {
    recursive: true,
    force: true,
    maxRetries: 3
   });
  }
  function place(order) {
   const {root, target, program} = order;
   const folder = freshFolder(root, order.nowMs);
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(order.source, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, order.name));
    const marker = {
     version: order.version,
     sha256: order.sha256,
     bytes: (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, program)).size
    };
    putFile(folder, MARKER, JSON.stringify(marker));
    if (order.replace && (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(target)) {
     const aside = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, FRESH + (0, 
     node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex'));
     (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(target, aside);
     discard(aside);
    }
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(folder, target);
    return {
     folder: target,
     program: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, program),
     marker
    };
   } catch (error) {
    discard(folder);
    const theirs = readEntry(target, program);
    if (theirs?.marker.sha256 === order.sha256) return theirs;
    throw error;
   }
  }
  function makeExecutable(path) {
   (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(path, 320);
  }
 },
 1914: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => programPlace,
   h: () => isOpenToAll
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  function programPlace(path, kept) {
   const real = resolved(path);
   const tree = /^(.*\/keyless-agent\/[^/]+)\//.exec(real)?.[1] ?? /^(.*?\/node_modules)\//.exec(real)?.[1] ?? (0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real);
   const holdsMore = tree === '/' || kept.some(folder => folder === tree || folder.startsWith(`${tree}/`));
   return holdsMore ? real : tree;
  }
  function isOpenToAll(folder) {
   const found = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, {
    throwIfNoEntry: false
   });
   return found?.isDirectory() === true && (found.mode & 5) === 5;
  }
  function resolved(path) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
   } catch {
    return path;
   }
  }
 },
 4701: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R7: () => containment,
   k_: () => contained,
   zD: () => grouped
  });
  var _isolation_tools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(169);
  var _isolation_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1015);
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
 }
};
