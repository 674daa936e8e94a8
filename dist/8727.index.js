export const id = 8727;

export const ids = [ 8727 ];

export const modules = {
 8727: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   agentState: () => agentState,
   installAgent: () => installAgent,
   platformKey: () => places.Ng
  });
  var binary_cache = __webpack_require__(79168);
  var errors = __webpack_require__(3828);
  // CONCATENATED MODULE: ./lib/flow/install/faults.js
  function unusable(what, advice = {}) {
   return new errors.FM('agent-unavailable', what, {
    likely: advice.likely ?? 'A mirror or proxy serves something else under this name.',
    fix: advice.fix ?? 'Check the registry in .npmrc; if it is right, do not use this runner and report it.',
    ...advice.facts && {
     facts: advice.facts
    },
    cause: advice.cause
   });
  }
  function noPackage(agent, key, known) {
   return unusable(`There is no package of ${agent} for ${key}.`, {
    likely: 'Its maker does not build for this platform, or this release has no checksum for it.',
    fix: `Use one of: ${known.join(', ')}.`
   });
  }
  function cannotStore(root, error) {
   const code = error.code ?? 'unknown';
   const full = code === 'ENOSPC' || code === 'EDQUOT';
   return unusable(full ? 'The disk is full.' : `The cache folder ${root} cannot be used (${code}).`, {
    likely: full ? 'An agent needs up to 1 GB while it is unpacked.' : 'Another user made it, or the disk is read-only.',
    fix: full ? 'Free space, or set RUNNER_TOOL_CACHE or XDG_CACHE_HOME to a larger disk.' : 'Remove that folder, or set XDG_CACHE_HOME to another one.',
    cause: error
   });
  }
  var search_path = __webpack_require__(35628);
  var supervise = __webpack_require__(51246);
  // CONCATENATED MODULE: ./lib/flow/install/finish.js
  const LONGEST_ANSWER = 64 * 1024;
  const LONGEST_TAIL = 8 * 1024;
  async function finish(errand, host) {
   let out = '';
   let tail = '';
   const {file, args, env, cwd} = errand;
   const done = await (0, supervise.z)(host, {
    file,
    args,
    env,
    cwd
   }, {
    timeoutSeconds: errand.seconds,
    graceSeconds: 2,
    onStdout: bytes => {
     if (out.length < LONGEST_ANSWER) out += bytes.toString('utf8');
    },
    onStderr: bytes => {
     tail = (tail + bytes.toString('utf8')).slice(-LONGEST_TAIL);
    }
   });
   if (done.cancelled) throw new errors.FM(done.cancelled === 'SIGTERM' ? 'terminated' : 'cancelled', 'The run was cancelled while the agent was fetched.');
   return {
    code: done.exit.code,
    timedOut: done.timedOut,
    out,
    tail
   };
  }
  function firstWords(text, host) {
   const words = host.redact(text).replaceAll(/\/\/[^/@\s]+@/g, '//***@').trim().split('\n')[0]?.slice(0, 200);
   return words || undefined;
  }
  // CONCATENATED MODULE: ./lib/flow/install/npm.js
  const FETCH_SECONDS = 300;
  const ASK_SECONDS = 60;
  const INSTALL_FLAGS = [ '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--omit=optional', '--no-bin-links', '--install-strategy=hoisted', '--no-global' ];
  const QUIET_FLAGS = [ '--loglevel=error', '--logs-max=0', '--no-update-notifier', '--no-progress', '--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000' ];
  function npmEnvironment(host, search) {
   const keep = /^(HOME|USERPROFILE|APPDATA|LOCALAPPDATA|USER|LOGNAME|LANG|LC_ALL|TMPDIR|TEMP|TMP|SystemRoot|SystemDrive|windir|ComSpec|PATHEXT|SSL_CERT_FILE|SSL_CERT_DIR|NODE_EXTRA_CA_CERTS|(https?|no|all)_proxy|npm_config_(registry|userconfig|globalconfig|cafile|ca|proxy|https_proxy|noproxy|cache|strict_ssl))$/i;
   const env = {};
   for (const [name, value] of Object.entries(host.env)) if (value && keep.test(name)) env[name] = value;
   return {
    ...env,
    PATH: search.join((0, search_path.f0)(host).delimiter),
    NODE_AUTH_TOKEN: '',
    NPM_TOKEN: '',
    CI: 'true'
   };
  }
  function findNpm(search, host) {
   const {join} = (0, search_path.f0)(host);
   if (host.platform !== 'win32') {
    const found = search.map(folder => join(folder, 'npm')).find(path => host.files.exists(path));
    return found === undefined ? undefined : [ found ];
   }
   const script = folder => join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js');
   const folder = search.find(each => host.files.exists(join(each, 'node.exe')) && host.files.exists(script(each)));
   return folder === undefined ? undefined : [ join(folder, 'node.exe'), script(folder) ];
  }
  async function npm(args, cwd, seconds, names, host) {
   const search = (0, search_path.oe)(host);
   const [file, ...first] = findNpm(search, host) ?? [];
   if (file === undefined) {
    throw unusable('npm was not found, and the agent is not in the cache.', {
     likely: 'This runner has no Node.js with npm on its PATH.',
     fix: 'Add a step before this one:\n  - uses: actions/setup-node@v6\n    with: { node-version: 24 }'
    });
   }
   const all = [ ...first, ...args, ...QUIET_FLAGS ];
   const done = await finish({
    file,
    args: all,
    env: npmEnvironment(host, search),
    cwd,
    seconds
   }, host);
   if (done.timedOut) {
    throw unusable(`npm did not end within ${seconds} seconds.`, {
     likely: 'The registry answers very slowly, or a proxy holds the connection.',
     fix: 'Check HTTPS_PROXY and the registry in .npmrc, or keep the cache folder between jobs.'
    });
   }
   if (done.code !== 0) throw npmFault(done, names, host);
   return done.out;
  }
  const NPM_FAULTS = [ [ /EINTEGRITY/, 'What the registry sent does not match the checksum of this release.', 'A mirror or proxy serves another file under this version, or the transfer was damaged.', 'Check the registry in .npmrc; if it is right, do not use this runner and report it.' ], [ /E40[13]|ENEEDAUTH/, 'The npm registry refused the request.', 'The registry in .npmrc wants a token. Tokens in variables (NODE_AUTH_TOKEN, NPM_TOKEN) are not passed to this install.', 'Use a registry that serves public packages without a token, or write the token itself into ~/.npmrc.' ], [ /E404|ETARGET|ENOVERSIONS/, 'The npm registry does not have this version.', 'A mirror lags behind or blocks the package, or there is no such version.', 'Allow NAMES on the mirror, or choose another agent-version.' ], [ /ENOSPC/, 'The disk is full.', 'An agent needs up to 1 GB while it is unpacked.', 'Free space, or set RUNNER_TOOL_CACHE or XDG_CACHE_HOME to a larger disk.' ], [ /EACCES|EPERM|EROFS/, 'npm may not write where it has to.', "npm's own cache folder or the cache folder of keyless-agent is not writable.", 'Make ~/.npm and ~/.cache writable, or set npm_config_cache and XDG_CACHE_HOME.' ], [ /SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|CERT_|ERR_TLS|ERR_SSL/, 'The certificate of the npm registry is not trusted.', 'A company proxy signs with a certificate of its own.', 'NODE_EXTRA_CA_CERTS: /path/to/company-ca.pem   (or cafile= in .npmrc)' ], [ /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|FETCH_ERROR|ENOTCACHED|EIDLETIMEOUT/, 'The npm registry could not be reached, and the agent is not in the cache.', 'The job has no network, a proxy is missing, or the registry in .npmrc is wrong.', 'Set HTTPS_PROXY or the registry, or keep the cache folder (RUNNER_TOOL_CACHE, ~/.cache/keyless-agent) between jobs.' ] ];
  function npmFault(done, names, host) {
   const known = NPM_FAULTS.find(([pattern]) => pattern.test(done.tail));
   const code = /npm (?:error|ERR!) code (\w+)/.exec(done.tail)?.[1];
   if (known) {
    const [, what, likely, fix] = known;
    return unusable(what, {
     likely,
     fix: fix.replace('NAMES', names),
     facts: code ? {
      npm: code
     } : {}
    });
   }
   const words = firstWords(done.tail, host);
   return unusable(`npm ended with status ${done.code ?? 'none'}.`, {
    likely: words ? `Its words: ${words}` : 'It said nothing.',
    fix: 'Run the same job with debug logging, or keep the cache folder between jobs.'
   });
  }
  var places = __webpack_require__(20950);
  // CONCATENATED MODULE: ./lib/flow/install/prove.js
  const START_SECONDS = 20;
  async function toldVersion(id, asks, start, host) {
   const home = (0, search_path.f0)(host).join(host.files.privateDir(), `version-check-${host.random(4)}`);
   host.files.makePrivateDir(home);
   const root = host.env.SystemRoot;
   const env = {
    PATH: (0, search_path.oe)(host).join((0, search_path.f0)(host).delimiter),
    HOME: home,
    USERPROFILE: home,
    TMPDIR: home,
    ...root && {
     SystemRoot: root
    }
   };
   const args = [ ...start.args, ...asks.versionArgs ];
   try {
    const done = await finish({
     file: start.binary,
     args,
     env,
     cwd: home,
     seconds: START_SECONDS
    }, host);
    const told = asks.versionPattern.exec(done.out)?.[1];
    if (done.code !== 0 || told === undefined) throw doesNotStart(id, asks, done, host);
    return told;
   } finally {
    host.files.remove(home);
   }
  }
  async function proveVersion(id, asks, version, start, host) {
   const told = await toldVersion(`${id} ${version}`, asks, start, host);
   if (told === version) return;
   throw unusable(`The binary says it is ${id} ${told}, not ${version}.`, {
    likely: 'The package holds another version than its name says.',
    fix: 'agent-version: pinned'
   });
  }
  function doesNotStart(what, asks, done, host) {
   const words = firstWords(done.tail, host);
   const how = done.timedOut ? `did not answer within ${START_SECONDS} seconds` : `ended with status ${done.code ?? 'none'}`;
   return unusable(`${what} does not start: ${asks.versionArgs.join(' ')} ${how}.`, {
    likely: words ? `Its words: ${words}` : 'The machine lacks a library or a processor feature it needs.',
    fix: 'Use a runner image with glibc 2.31 or newer (or Alpine with libstdc++), or another agent-version.'
   });
  }
  const KNOWN = {
   fetched: undefined,
   verified: 'The copy in the cache folder was hashed again at this start.',
   marked: 'It was verified when it was put into the cache folder, which only this user may enter.'
  };
  function versionFinding(id, version, pinned, known) {
   if (!pinned) {
    return {
     id: 'agent-version',
     layer: 'agent',
     verdict: 'unknown',
     severity: 'low',
     title: `${id} ${version} is not the version whose checksum ships with this release.`,
     detail: 'Its integrity is what the registry said at the time; whoever controls the registry controls the agent.',
     fix: 'agent-version: pinned'
    };
   }
   const detail = KNOWN[known];
   return {
    id: 'agent-version',
    layer: 'agent',
    verdict: 'enforced',
    severity: 'info',
    title: `${id} ${version} is the pinned version and matches the checksum of this release.`,
    ...detail && {
     detail
    }
   };
  }
  // CONCATENATED MODULE: ./lib/flow/install/store.js
  function entryFolder(root, ware, host) {
   return (0, search_path.f0)(host).join(root, `${ware.id}-${ware.version}-${ware.key}`);
  }
  function isShared({env}) {
   if (env.RUNNER_ENVIRONMENT === 'github-hosted') return false;
   return env.RUNNER_ENVIRONMENT !== undefined || /^(true|1)$/i.test(env.CI ?? '') || env.JENKINS_URL !== undefined;
  }
  async function fromCache(ware, host) {
   for (const root of (0, places.My)(host)) {
    const folder = entryFolder(root, ware, host);
    const entry = (0, binary_cache.hB)(folder, ware.program);
    if (!entry || entry.marker.version !== ware.version) continue;
    if (ware.sha256 !== undefined && entry.marker.sha256 !== ware.sha256) continue;
    const ours = (0, binary_cache.Zn)(root) && (0, binary_cache.Zn)(folder);
    if (ours && !isShared(host)) return {
     entry,
     known: 'marked'
    };
    if (ware.sha256 === undefined) continue;
    if (await hashed(ware, folder, host) === ware.sha256) return {
     entry,
     known: 'verified'
    };
    host.log.line(`The cached ${ware.id} ${ware.version} does not match its checksum and is not used.`);
   }
   return undefined;
  }
  async function hashed(ware, folder, host) {
   try {
    return await ware.hash((0, search_path.f0)(host).join(folder, ware.kept.name));
   } catch {
    return undefined;
   }
  }
  async function fromRegistry(ware, host) {
   const root = (0, places.q1)(host);
   const target = entryFolder(root, ware, host);
   const replace = host.files.exists(target);
   const folder = fresh(root, host);
   const from = host.now();
   const size = ware.megabytes === undefined ? '' : ` (about ${ware.megabytes} MB)`;
   host.log.line(`Fetching ${ware.id} ${ware.version} for ${ware.key} from the npm registry${size} …`);
   try {
    await ware.fetch(folder);
    const sha256 = await judged(ware, folder, host);
    const {kept, program, version} = ware;
    const source = (0, search_path.f0)(host).join(folder, kept.path);
    const entry = (0, binary_cache.ik)({
     root,
     target,
     source,
     name: kept.name,
     program,
     version,
     sha256,
     replace,
     nowMs: host.now()
    });
    const how = ware.sha256 === undefined ? '' : ', checksum verified';
    host.log.line(`Fetched in ${((host.now() - from) / 1e3).toFixed(1)} s${how}.`);
    return {
     entry,
     known: 'fetched'
    };
   } catch (error) {
    if (error instanceof errors.FM) throw error;
    throw cannotStore(root, error);
   } finally {
    (0, binary_cache.vf)(folder);
   }
  }
  async function judged(ware, folder, host) {
   const {join} = (0, search_path.f0)(host);
   const kept = join(folder, ware.kept.path);
   const program = ware.program === ware.kept.name ? kept : join(folder, ware.program);
   if (!host.files.isPlainFile(program)) throw noProgram(ware);
   const sha256 = await ware.hash(kept);
   if (ware.sha256 !== undefined && sha256 !== ware.sha256) {
    throw unusable(`What npm installed as ${ware.id} ${ware.version} does not match the checksum of this release.`);
   }
   if (!ware.script) (0, binary_cache.dF)(program);
   await ware.prove(ware.start(program));
   return sha256;
  }
  function noProgram({id, version, program, sha256}) {
   const what = `What npm installed as ${id} ${version} holds no ${program}.`;
   return sha256 === undefined ? unusable(what, {
    likely: 'This version is laid out otherwise than the pinned one.',
    fix: 'agent-version: pinned'
   }) : unusable(what);
  }
  function fresh(root, host) {
   try {
    return (0, binary_cache.lj)(root, host.now());
   } catch (error) {
    throw cannotStore(root, error);
   }
  }
  // CONCATENATED MODULE: ./lib/flow/install/registry.js
  async function askRegistry(name, version, host) {
   const folder = fresh((0, places.q1)(host), host);
   try {
    const args = [ 'view', `${name}@${version}`, 'version', 'dist.integrity', '--json' ];
    const answer = JSON.parse(await npm(args, folder, ASK_SECONDS, name, host) || '{}');
    const [found, integrity] = [ answer.version, answer['dist.integrity'] ];
    if (typeof found === 'string' && /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(found) && typeof integrity === 'string' && integrity.startsWith('sha512-')) {
     return {
      version: found,
      integrity
     };
    }
   } catch (error) {
    if (error instanceof errors.FM) throw error;
   } finally {
    (0, binary_cache.vf)(folder);
   }
   throw unusable(`The registry has no usable answer for version ${version} of ${name}.`, {
    likely: 'There is no such version, or the registry leaves out the integrity.',
    fix: 'agent-version: pinned'
   });
  }
  // CONCATENATED MODULE: ./lib/flow/install/binary.js
  async function binaryWare(id, install, version, host) {
   const key = (0, places.Ng)(host);
   const platform = install.packages[key];
   if (!platform) throw noPackage(id, key, Object.keys(install.packages));
   const asked = version === 'latest' ? await askRegistry(platform.name, version, host) : undefined;
   const exact = asked?.version ?? version;
   const pinned = exact === install.version;
   return {
    id,
    version: exact,
    key,
    sha256: pinned ? platform.sha256 : undefined,
    megabytes: platform.megabytes,
    kept: {
     path: `node_modules/${platform.name}/${platform.binary}`,
     name: platform.binary
    },
    program: platform.binary,
    script: false,
    hash: binary_cache.Bj,
    start: binary => ({
     binary,
     args: []
    }),
    prove: start => proveVersion(id, install, exact, start, host),
    fetch: async folder => {
     const wanted = pinned ? {
      version: exact,
      integrity: platform.integrity
     } : asked ?? await askRegistry(platform.name, exact, host);
     (0, binary_cache.UN)(folder, 'package.json', JSON.stringify(manifest(platform, wanted)));
     (0, binary_cache.UN)(folder, 'package-lock.json', JSON.stringify(lockfile(platform, wanted)));
     await npm([ 'ci', '--package-lock', ...INSTALL_FLAGS ], folder, FETCH_SECONDS, platform.name, host);
    }
   };
  }
  const NAME = 'keyless-agent-install';
  function manifest(platform, wanted) {
   return {
    name: NAME,
    version: '1.0.0',
    private: true,
    dependencies: {
     [platform.name]: wanted.version
    }
   };
  }
  function lockfile(platform, wanted) {
   const dependencies = {
    [platform.name]: wanted.version
   };
   return {
    name: NAME,
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: {
     '': {
      name: NAME,
      version: '1.0.0',
      dependencies
     },
     [`node_modules/${platform.name}`]: {
      version: wanted.version,
      integrity: wanted.integrity
     }
    }
   };
  }
  var external_node_path_ = __webpack_require__(76760);
  // CONCATENATED MODULE: ./lib/flow/install/aside.js
  const SHELL = '/bin/sh';
  function quoted(path) {
   return `'${path.replaceAll("'", "'\\''")}'`;
  }
  const OUTER = (empty, bin) => `KEYLESS_WORK="$PWD"\nPATH=${quoted(bin)}:"$PATH"\nexport KEYLESS_WORK PATH\ncd ${quoted(empty)} || exit 126\nexec "$@"\n`;
  const INNER = program => `#!${SHELL}\ncd "$KEYLESS_WORK" || exit 126\nunset KEYLESS_WORK\nexec ${quoted(program)} "$@"\n`;
  function startAside(id, binary, starts, host) {
   if (host.platform === 'win32') {
    throw unusable(`${id} does not run on Windows here.`, {
     likely: 'Its client would obey what lies in the checked-out repository, and only a POSIX shell can keep it out.',
     fix: 'runs-on: ubuntu-latest'
    });
   }
   const inner = (0, places.Kp)(starts, host);
   if (inner === undefined) {
    throw unusable(`There is no program ${starts}, which ${id} starts.`, {
     likely: 'It is not installed on this runner, or only in the workspace, where programs are not looked for by name.',
     fix: `Install ${starts} in a step before this one.`
    });
   }
   const {join} = (0, search_path.f0)(host);
   const root = join(host.files.privateDir(), `aside-${host.random(4)}`);
   const [empty, bin] = [ join(root, 'empty'), join(root, 'bin') ];
   for (const folder of [ root, empty, bin ]) host.files.makePrivateDir(folder);
   const outer = join(root, 'start.sh');
   host.files.writePrivate(outer, OUTER(empty, bin));
   host.files.writePrivate(join(bin, starts), INNER(inner));
   (0, binary_cache.dF)(join(bin, starts));
   return {
    binary: SHELL,
    args: [ outer, binary ]
   };
  }
  // CONCATENATED MODULE: ./lib/flow/install/command.js
  const AS_FOUND = 'as found';
  function commandPath(install, command, host) {
   const word = install.program ?? command[0];
   if (word === undefined) return undefined;
   if (!(0, external_node_path_.isAbsolute)(word) && !/[/\\]/.test(word)) return (0, 
   places.Kp)(word, host);
   const path = (0, external_node_path_.resolve)(host.cwd, word);
   return host.files.exists(path) ? path : undefined;
  }
  async function findCommand(id, install, version, command, host) {
   const word = install.program ?? command[0];
   if (word === undefined) {
    throw unusable('No command is given.', {
     likely: `The agent ${id} runs a command of your own.`,
     fix: 'agent-command: my-agent --headless'
    });
   }
   const binary = commandPath(install, command, host);
   if (binary === undefined) {
    const isPath = /[/\\]/.test(word);
    throw unusable(`There is no program ${word}.`, {
     likely: isPath ? 'A path is taken from the workspace; it is misspelt, or the repository is not checked out.' : 'It is not installed on this runner, or only in the workspace, where programs are not looked for by name.',
     fix: isPath ? 'agent-command: ./scripts/agent.sh --model {model}' : `Install ${word} in a step before this one${install.program === undefined ? ', or write its path' : ''}.`
    });
   }
   const told = await versionIfTold(id, install, binary, host);
   if (version !== 'pinned' && version !== told) {
    throw unusable(told === undefined ? `The version of ${id} cannot be chosen here: its program is yours.` : `${word} is version ${told}, not ${version}.`, {
     likely: 'keyless-agent starts it and does not install it.',
     fix: 'Leave agent-version out.'
    });
   }
   const start = install.starts === undefined ? {
    binary,
    args: []
   } : startAside(id, binary, install.starts, host);
   return {
    ...start,
    version: told ?? AS_FOUND,
    findings: [ commandFinding(id, binary, host) ]
   };
  }
  async function versionIfTold(id, install, binary, host) {
   const {versionArgs, versionPattern} = install;
   return versionArgs && versionPattern ? toldVersion(id, {
    versionArgs,
    versionPattern
   }, {
    binary,
    args: []
   }, host) : undefined;
  }
  function commandFinding(id, binary, host) {
   const inside = (0, search_path.P_)(binary, host);
   return {
    id: 'agent-version',
    layer: 'agent',
    verdict: 'unknown',
    severity: inside ? 'medium' : 'low',
    title: inside ? `The program of ${id} lies in the workspace: whoever can change the repository can change it.` : `The program of ${id} is yours: this release neither pins nor verifies it.`,
    fix: 'Pin it where you install it, outside the workspace.'
   };
  }
  var external_node_crypto_ = __webpack_require__(77598);
  var external_node_fs_ = __webpack_require__(73024);
  var promises_ = __webpack_require__(58500);
  // CONCATENATED MODULE: ./lib/kit/tree-digest.js
  const PIECE_BYTES = 1024 * 1024;
  const TURN_MS = 10;
  async function treeDigest(root) {
   if (!(0, external_node_fs_.lstatSync)(root).isDirectory()) throw new Error(`${root} is no folder`);
   const found = new Map;
   collect(root, '', found);
   const hash = (0, external_node_crypto_.createHash)('sha256');
   const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
   let bytes = 0;
   let turn = performance.now();
   const pause = async () => {
    if (performance.now() - turn < TURN_MS) return;
    await (0, promises_.setImmediate)();
    turn = performance.now();
   };
   for (const path of [ ...found.keys() ].sort()) {
    const full = (0, external_node_path_.join)(root, path);
    bytes += found.get(path) === 'link' ? addLink(full, path, hash) : await addFile(full, path, hash, buffer, pause);
    await pause();
   }
   return {
    digest: hash.digest('hex'),
    files: found.size,
    bytes
   };
  }
  function collect(folder, prefix, found) {
   for (const entry of (0, external_node_fs_.readdirSync)(folder, {
    withFileTypes: true
   })) {
    const path = prefix + entry.name;
    if (entry.isDirectory()) collect((0, external_node_path_.join)(folder, entry.name), `${path}/`, found); else if (entry.isFile()) found.set(path, 'file'); else if (entry.isSymbolicLink()) found.set(path, 'link'); else throw new Error(`${path} is neither file, link nor folder`);
   }
  }
  function head(kind, path, bytes) {
   return `${JSON.stringify([ kind, path, bytes ])}\n`;
  }
  function addLink(full, path, hash) {
   const target = Buffer.from((0, external_node_fs_.readlinkSync)(full));
   hash.update(head('link', path, target.length)).update(target);
   return target.length;
  }
  async function addFile(full, path, hash, buffer, pause) {
   const file = (0, external_node_fs_.openSync)(full, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
   try {
    const {size} = (0, external_node_fs_.fstatSync)(file);
    hash.update(head('file', path, size));
    let left = size;
    for (;;) {
     const read = (0, external_node_fs_.readSync)(file, buffer);
     if (read === 0) break;
     left -= read;
     hash.update(buffer.subarray(0, read));
     if (read === buffer.length) await pause();
    }
    if (left !== 0) throw new Error(`${path} changed while it was read`);
    return size;
   } finally {
    (0, external_node_fs_.closeSync)(file);
   }
  }
  // CONCATENATED MODULE: ./lib/flow/install/node.js
  const node_ASK_SECONDS = 10;
  function isAtLeast(version, minimum) {
   const [have, need] = [ numbers(version), numbers(minimum) ];
   for (let at = 0; at < need.length; at += 1) {
    const difference = (have[at] ?? 0) - (need[at] ?? 0);
    if (difference !== 0) return difference > 0;
   }
   return true;
  }
  function numbers(version) {
   return version.replace(/^v/, '').split('-')[0].split('.').map(Number);
  }
  async function nodeFor(id, minimum, host) {
   const own = host.self[0];
   if (minimum === undefined || isAtLeast(host.nodeVersion, minimum)) return own;
   const name = host.platform === 'win32' ? 'node.exe' : 'node';
   const seen = [ `${own} is ${host.nodeVersion}` ];
   for (const folder of (0, search_path.oe)(host)) {
    const path = (0, search_path.f0)(host).join(folder, name);
    if (!host.files.exists(path)) continue;
    const version = await versionOf(path, host);
    if (version !== undefined && isAtLeast(version, minimum)) return path;
    seen.push(`${path} is ${version ?? 'unusable'}`);
   }
   throw new errors.FM('runtime-too-old', `${id} needs Node.js ${minimum} or newer, and there is none here.`, {
    likely: `Found: ${[ ...new Set(seen) ].join(', ')}.`,
    fix: 'Add a step before this one:\n  - uses: actions/setup-node@v6\n    with: { node-version: 24 }\nor use an image with Node.js 24.'
   });
  }
  async function versionOf(file, host) {
   const cwd = host.files.privateDir();
   try {
    const done = await finish({
     file,
     args: [ '--version' ],
     env: {},
     cwd,
     seconds: node_ASK_SECONDS
    }, host);
    return done.code === 0 ? /^v(\d+\.\d+\.\d+)/.exec(done.out)?.[1] : undefined;
   } catch (error) {
    if (error instanceof errors.FM && error.code !== 'agent-unavailable') throw error;
    return undefined;
   }
  }
  // CONCATENATED MODULE: ./lib/flow/install/project.js
  function projectFor(shipped, program) {
   const {name, version} = shipped.manifest;
   const optional = Object.entries(shipped.manifest.optionalDependencies ?? {});
   const isOwn = each => program.path.startsWith(`node_modules/${each}/`) || program.beside?.includes(each);
   const own = optional.filter(([each]) => isOwn(each));
   const others = optional.map(([each]) => each).filter(each => !isOwn(each));
   const isOther = path => others.some(each => `${path}/`.startsWith(`node_modules/${each}/`));
   const dependencies = {
    ...shipped.manifest.dependencies,
    ...Object.fromEntries(own)
   };
   const entries = Object.entries(shipped.lock.packages).filter(([path]) => path !== '' && !isOther(path)).map(([path, locked]) => [ path, identityOf(locked) ]);
   return {
    manifest: {
     name,
     version,
     dependencies
    },
    lock: {
     ...{
      name,
      version,
      lockfileVersion: 3,
      requires: true
     },
     packages: {
      '': {
       name,
       version,
       dependencies
      },
      ...Object.fromEntries(entries)
     }
    }
   };
  }
  function identityOf({name, version, integrity, dependencies}) {
   return {
    ...name && {
     name
    },
    version,
    integrity,
    ...dependencies && {
     dependencies
    }
   };
  }
  function inVersion(manifest, pinned, asked) {
   const specs = Object.entries(manifest.dependencies ?? {});
   return {
    ...manifest,
    dependencies: Object.fromEntries(specs.map(([name, spec]) => [ name, spec.replaceAll(pinned, asked) ]))
   };
  }
  // CONCATENATED MODULE: ./lib/flow/install/tree.js
  const NPM_NOTE = 'node_modules/.package-lock.json';
  async function treeWare(id, install, version, host) {
   const key = (0, places.Ng)(host);
   const program = install.programs[key];
   if (!program) throw noPackage(id, key, Object.keys(install.programs));
   const node = program.script ? await nodeFor(id, install.minimumNode, host) : undefined;
   const exact = version === 'latest' ? (await askRegistry(install.package, version, host)).version : version;
   const pinned = exact === install.version;
   return {
    id,
    version: exact,
    key,
    sha256: pinned ? program.digest : undefined,
    megabytes: program.megabytes,
    kept: {
     path: 'node_modules',
     name: 'node_modules'
    },
    program: program.path,
    script: node !== undefined,
    hash: async folder => (await treeDigest(folder)).digest,
    start: path => node === undefined ? {
     binary: path,
     args: []
    } : {
     binary: node,
     args: [ path ]
    },
    prove: start => proveVersion(id, install, exact, start, host),
    fetch: async folder => {
     const project = projectFor(shipped(install.lock, host), program);
     const manifest = pinned ? project.manifest : inVersion(project.manifest, install.version, exact);
     (0, binary_cache.UN)(folder, 'package.json', JSON.stringify(manifest));
     if (pinned) (0, binary_cache.UN)(folder, 'package-lock.json', JSON.stringify(project.lock));
     const verb = pinned ? [ 'ci', '--package-lock' ] : [ 'install', '--package-lock=false' ];
     await npm([ ...verb, ...INSTALL_FLAGS ], folder, FETCH_SECONDS, install.package, host);
     host.files.remove((0, search_path.f0)(host).join(folder, NPM_NOTE));
    }
   };
  }
  function shipped(lock, host) {
   const folder = (0, search_path.f0)(host).join((0, external_node_path_.dirname)(host.self[1] ?? ''), '..', 'locks', lock);
   const read = name => JSON.parse(host.files.read((0, search_path.f0)(host).join(folder, name), 4 * 1024 * 1024));
   try {
    return {
     manifest: read('package.json'),
     lock: read('package-lock.json')
    };
   } catch (error) {
    throw new errors.FM('agent-unavailable', `The lock file ${lock} of this release cannot be read.`, {
     likely: `There is no readable ${folder}: only a part of keyless-agent was copied here.`,
     fix: 'Install keyless-agent whole: the folders dist and locks belong together.',
     cause: error
    });
   }
  }
  // CONCATENATED MODULE: ./lib/flow/install-agent.js
  async function installAgent(agent, version, host, command = []) {
   const {id, install} = agent;
   if (install.kind === 'command') {
    return {
     ...await findCommand(id, install, version, command, host),
     source: 'path'
    };
   }
   const ware = await wareOf(id, install, version, host);
   const {entry, known} = await fromCache(ware, host) ?? await fromRegistry(ware, host);
   return {
    ...ware.start(entry.program),
    version: ware.version,
    source: known === 'fetched' ? 'npm' : 'cache',
    findings: [ versionFinding(id, ware.version, ware.version === install.version, known) ]
   };
  }
  function wareOf(id, install, version, host) {
   const asked = version === 'pinned' ? install.version : version;
   return install.kind === 'binary' ? binaryWare(id, install, asked, host) : treeWare(id, install, asked, host);
  }
  async function agentState(agent, version, host, command = []) {
   const {id, install} = agent;
   if (install.kind === 'command') {
    const path = commandPath(install, command, host);
    return {
     version: AS_FOUND,
     cached: path !== undefined,
     says: path ?? 'there is no such program on this machine'
    };
   }
   if (version === 'latest') return {
    version,
    cached: false,
    says: 'asked for and downloaded at the first run'
   };
   const ware = await wareOf(id, install, version, host);
   const cached = await fromCache(ware, host) !== undefined;
   const size = ware.megabytes === undefined ? '' : ` (about ${ware.megabytes} MB)`;
   return {
    version: ware.version,
    cached,
    says: cached ? 'in the cache' : `will be downloaded at the first run${size}`
   };
  }
 },
 20950: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Kp: () => findProgram,
   My: () => cacheRoots,
   Ng: () => platformKey,
   q1: () => storeRoot
  });
  var _kit_binary_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79168);
  var _kit_search_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35628);
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
 79168: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
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
 51246: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => supervise
  });
  var errors = __webpack_require__(3828);
  var containment = __webpack_require__(24701);
  var external_node_path_ = __webpack_require__(76760);
  // CONCATENATED MODULE: ./lib/process/family.js
  class Family {
   #table;
   #signs;
   #known=new Map;
   #before;
   #root;
   constructor(table, root, signs, before) {
    this.#table = table;
    this.#root = root;
    this.#signs = signs;
    this.#before = new Map(before.map(row => [ row.pid, row.startTime ]));
    const self = table.row(root);
    if (self) this.#known.set(root, self.startTime);
   }
   #member(row) {
    return row !== undefined && this.#known.get(row.pid) === row.startTime;
   }
   #related(row, rows) {
    if (this.#member(rows.get(row.parent))) return true;
    const shared = [ row.group, row.session ].filter(id => id > 1);
    if (shared.some(id => this.#member(rows.get(id)))) return true;
    for (const other of rows.values()) {
     if (this.#member(other) && (shared.includes(other.group) || other.session > 1 && shared.includes(other.session))) return true;
    }
    return false;
   }
   #bearsSigns(row) {
    if (this.#before.get(row.pid) === row.startTime) return false;
    if (this.#table.carries(row.pid, this.#signs.mark)) return true;
    const alone = row.parent === 1 && !this.#before.has(row.session);
    const at = this.#signs.folder !== undefined && alone ? this.#table.folder(row.pid) : undefined;
    return at !== undefined && !(0, external_node_path_.relative)(this.#signs.folder, at).startsWith('..');
   }
   look(thorough = false) {
    const rows = new Map(this.#table.list().map(row => [ row.pid, row ]));
    for (let grown = true; grown; ) {
     grown = false;
     for (const row of rows.values()) {
      if (row.pid === this.#signs.self || this.#member(row)) continue;
      if (!this.#related(row, rows) && !(thorough && this.#bearsSigns(row))) continue;
      this.#known.set(row.pid, row.startTime);
      grown = true;
     }
    }
    return [ ...rows.values() ].filter(row => this.#member(row) && !row.zombie);
   }
   async end(wait) {
    const ended = new Map;
    for (let round = 0; round < 20; round++) {
     const living = this.look(true);
     if (living.length === 0) return [ ...ended.values() ];
     for (const row of living) this.#table.kill(row, 'SIGSTOP');
     for (const row of [ ...this.look(true), ...living ]) {
      if (row.pid !== this.#root) ended.set(row.pid, `${row.name} (${row.pid})`);
      this.#table.kill(row, 'SIGKILL');
     }
     await wait(round < 5 ? 10 : 50);
    }
    for (const row of this.look(true)) ended.set(row.pid, `${row.name} (${row.pid}), still running`);
    return [ ...ended.values() ];
   }
  }
  var proc = __webpack_require__(32629);
  // CONCATENATED MODULE: ./lib/process/supervise.js
  const MARK = 'KEYLESS_RUN_MARK';
  const DEFAULT_GRACE_SECONDS = 8;
  const CANCEL_GRACE_SECONDS = 4;
  const TERM_AT = .6;
  const SILENCE_MS = 1e3;
  const POLL_MS = 100;
  const tick = ms => new Promise(resolve => void setTimeout(resolve, ms).unref());
  const wait = ms => new Promise(resolve => setTimeout(resolve, ms));
  class Drain {
   #pending=Promise.resolve();
   #waiting=0;
   #failed=false;
   #lastAt=performance.now();
   #stream;
   #sink;
   #fail;
   constructor(stream, sink, fail) {
    this.#stream = stream;
    this.#sink = sink;
    this.#fail = fail;
    stream.on('data', bytes => this.#take(bytes));
    stream.on('error', () => undefined);
   }
   #take(bytes) {
    this.#lastAt = performance.now();
    const work = this.#waiting > 0 ? this.#pending.then(() => this.#give(bytes)) : this.#give(bytes);
    if (!work) return;
    this.#stream.pause();
    this.#waiting++;
    this.#pending = work.then(() => {
     this.#lastAt = performance.now();
     if (--this.#waiting === 0) this.#stream.resume();
    });
   }
   #give(bytes) {
    if (this.#failed) return;
    try {
     return this.#sink(bytes)?.catch(error => this.#refuse(error));
    } catch (error) {
     this.#refuse(error);
    }
   }
   #refuse(error) {
    this.#failed = true;
    this.#fail(error);
   }
   get idleMs() {
    return this.#waiting > 0 ? 0 : performance.now() - this.#lastAt;
   }
   settled() {
    return this.#pending;
   }
  }
  class Ending {
   #host;
   #child;
   #timers=[];
   #firmAt=Number.POSITIVE_INFINITY;
   constructor(host, child) {
    this.#host = host;
    this.#child = child;
   }
   get begun() {
    return Number.isFinite(this.#firmAt);
   }
   begin(graceSeconds) {
    const firmAt = performance.now() + graceSeconds * 1e3;
    if (firmAt >= this.#firmAt) return;
    const first = !this.begun;
    this.#firmAt = firmAt;
    this.clear();
    if (this.#host.platform === 'win32') {
     this.#treeOnWindows();
     return;
    }
    if (first) this.#child.kill('SIGINT');
    this.#timers.push(setTimeout(() => this.#child.kill('SIGTERM'), graceSeconds * TERM_AT * 1e3));
    this.#timers.push(setTimeout(() => this.#child.kill('SIGKILL'), graceSeconds * 1e3));
   }
   clear() {
    for (const timer of this.#timers.splice(0)) clearTimeout(timer);
   }
   #treeOnWindows() {
    const root = this.#host.env.SystemRoot ?? 'C:\\Windows';
    try {
     const killer = this.#host.spawn({
      file: `${root}\\System32\\taskkill.exe`,
      args: [ '/PID', String(this.#child.pid), '/T', '/F' ],
      env: {
       SystemRoot: root
      },
      cwd: this.#host.cwd
     });
     killer.stdout.resume();
     killer.stderr.resume();
     killer.exit.catch(() => this.#child.kill('SIGKILL'));
    } catch {
     this.#child.kill('SIGKILL');
    }
   }
  }
  function reasonOf(signal) {
   return signal.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT';
  }
  async function rootEnded(child, table, startTime) {
   if (child.ended) return child.ended;
   let exit;
   let done = false;
   const over = child.exit.then(how => {
    exit = how;
    done = true;
   }, () => {
    done = true;
   });
   while (!done) {
    await Promise.race([ over, tick(Math.max(POLL_MS, table.everyMs ?? 0)) ]);
    if (done || startTime === undefined) continue;
    const row = table.row(child.pid);
    if (!row || row.zombie || row.startTime !== startTime) return undefined;
   }
   return exit;
  }
  async function pipesClosed(exit, drains) {
   let how;
   const from = performance.now();
   const over = exit.then(known => {
    how = known;
   });
   while (how === undefined) {
    await Promise.race([ over, tick(POLL_MS) ]);
    const idle = Math.min(performance.now() - from, ...drains.map(one => one.idleMs));
    if (how === undefined && idle > SILENCE_MS) return undefined;
   }
   return how;
  }
  async function supervise(host, order, options) {
   let back;
   const ended = () => {
    back ??= options.isolation?.ended() ?? Promise.resolve();
    return back;
   };
   try {
    return await watch(host, order, options, ended);
   } finally {
    await ended();
   }
  }
  async function watch(host, order, options, ended) {
   const mark = host.random(16);
   const marked = {
    ...order,
    env: {
     ...order.env,
     [MARK]: mark
    }
   };
   const hold = await held(host, marked, options);
   if (host.cancelled.aborted) {
    return {
     exit: {
      code: undefined,
      signal: undefined
     },
     timedOut: false,
     cancelled: reasonOf(host.cancelled),
     survivors: [],
     containment: hold.containment
    };
   }
   const table = options.processes ?? (0, proc.o)(host.platform);
   const before = hold.containment === 'process-group' ? table.list() : [];
   const child = reached(start(host, hold.order), hold);
   const startTime = table.row(child.pid)?.startTime;
   if (startTime !== undefined) host.lease({
    kind: 'process',
    pid: child.pid,
    startTime
   });
   const ending = new Ending(host, child);
   let sinkFault;
   const fail = error => {
    sinkFault ??= {
     error
    };
    ending.begin(1);
   };
   const drains = [ new Drain(child.stdout, options.onStdout, fail), new Drain(child.stderr, options.onStderr, fail) ];
   let timedOut = false;
   const clock = setTimeout(() => {
    timedOut = true;
    ending.begin(options.graceSeconds ?? DEFAULT_GRACE_SECONDS);
   }, options.timeoutSeconds * 1e3);
   const cancel = () => ending.begin(Math.min(options.graceSeconds ?? CANCEL_GRACE_SECONDS, CANCEL_GRACE_SECONDS));
   host.cancelled.addEventListener('abort', cancel, {
    once: true
   });
   if (host.cancelled.aborted) cancel();
   const stop = () => ending.begin(options.graceSeconds ?? DEFAULT_GRACE_SECONDS);
   options.stop?.addEventListener('abort', stop, {
    once: true
   });
   const family = hold.containment === 'process-group' ? new Family(table, child.pid, {
    mark: `${MARK}=${mark}`,
    self: process.pid,
    folder: host.env.CI ? order.cwd : undefined
   }, before) : undefined;
   family?.look();
   const release = host.atExit?.(() => {
    child.kill('SIGKILL');
    for (const row of family?.look(true) ?? []) table.kill(row, 'SIGKILL');
   });
   const looking = family && table.everyMs !== undefined ? setInterval(() => family.look(), table.everyMs) : undefined;
   try {
    const how = await rootEnded(child, table, startTime);
    clearTimeout(clock);
    clearInterval(looking);
    ending.clear();
    const survivors = family ? await family.end(wait) : [];
    await ended();
    const closed = await pipesClosed(started(child.exit, order.file), drains);
    await Promise.all(drains.map(one => one.settled()));
    if (sinkFault) throw sinkFault.error;
    return {
     exit: closed ?? how ?? {
      code: undefined,
      signal: undefined
     },
     timedOut,
     cancelled: host.cancelled.aborted ? reasonOf(host.cancelled) : undefined,
     survivors,
     containment: hold.containment
    };
   } finally {
    clearTimeout(clock);
    clearInterval(looking);
    ending.clear();
    release?.();
    host.cancelled.removeEventListener('abort', cancel);
    options.stop?.removeEventListener('abort', stop);
   }
  }
  function held(host, order, {isolation, namespace}) {
   if (isolation) return isolation.wrap(order);
   return namespace === false ? (0, containment.zD)(host, order) : (0, containment.k_)(host, order);
  }
  function start(host, order) {
   try {
    return host.spawn(order);
   } catch (error) {
    throw cannotStart(order.file, error);
   }
  }
  async function started(exit, file) {
   try {
    return await exit;
   } catch (error) {
    throw cannotStart(file, error);
   }
  }
  function reached(child, {signal}) {
   if (!signal) return child;
   return {
    ...child,
    kill: name => {
     signal(name);
     return true;
    }
   };
  }
  function cannotStart(file, error) {
   const code = error.code ?? 'unknown';
   return new errors.FM('agent-unavailable', `The agent could not be started (${code}).`, {
    likely: code === 'E2BIG' ? 'Arguments and environment together are too long.' : `The file ${file} is missing or may not be executed.`,
    fix: code === 'E2BIG' ? 'Shorten system-prompt, json-schema or agent-env.' : 'Remove the cache folder of keyless-agent and run again.',
    cause: error
   });
  }
 }
};
