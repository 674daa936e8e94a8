export const id = 1328;
export const ids = [1328];
export const modules = {

/***/ 1328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  agentState: () => (/* binding */ agentState),
  installAgent: () => (/* binding */ installAgent),
  platformKey: () => (/* binding */ platformKey)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./lib/kit/binary-cache.js




const MARKER = 'verified.json';
const FRESH = '.new-';
const STALE_MS = 60 * 60 * 1000;
function stats(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
}
function isOwnFolder(path) {
    const found = stats(path);
    if (!found?.isDirectory())
        return false;
    return process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o077) === 0);
}
function makeRoot(root) {
    try {
        (0,external_node_fs_.mkdirSync)(root, { recursive: true, mode: 0o700 });
    }
    catch {
        return false;
    }
    return isOwnFolder(root);
}
function readEntry(folder, binaryName) {
    const binary = (0,external_node_path_.join)(folder, binaryName);
    try {
        const marker = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, MARKER), 'utf8'));
        const found = stats(binary);
        return found?.isFile() && found.size === marker.bytes && typeof marker.sha256 === 'string'
            ? { binary, marker }
            : undefined;
    }
    catch {
        return undefined;
    }
}
async function sha256Of(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(path, { highWaterMark: 4 * 1024 * 1024 }), hash);
    return hash.digest('hex');
}
function freshFolder(root, nowMs) {
    for (const name of (0,external_node_fs_.readdirSync)(root)) {
        if (name.startsWith(FRESH) && nowMs - (stats((0,external_node_path_.join)(root, name))?.mtimeMs ?? nowMs) > STALE_MS)
            discard((0,external_node_path_.join)(root, name));
    }
    const folder = (0,external_node_path_.join)(root, FRESH + (0,external_node_crypto_.randomBytes)(8).toString('hex'));
    (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
    return folder;
}
function putFile(folder, name, text) {
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text, { mode: 0o600, flag: 'wx' });
}
function discard(folder) {
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
}
function place(order) {
    const { root, target, binaryName } = order;
    const folder = freshFolder(root, order.nowMs);
    const marker = { version: order.version, sha256: order.sha256, bytes: (0,external_node_fs_.lstatSync)(order.source).size };
    try {
        (0,external_node_fs_.renameSync)(order.source, (0,external_node_path_.join)(folder, binaryName));
        (0,external_node_fs_.chmodSync)((0,external_node_path_.join)(folder, binaryName), 0o500);
        putFile(folder, MARKER, JSON.stringify(marker));
        if (order.replace && (0,external_node_fs_.existsSync)(target)) {
            const aside = (0,external_node_path_.join)(root, FRESH + (0,external_node_crypto_.randomBytes)(8).toString('hex'));
            (0,external_node_fs_.renameSync)(target, aside);
            discard(aside);
        }
        (0,external_node_fs_.renameSync)(folder, target);
    }
    catch (error) {
        discard(folder);
        const theirs = readEntry(target, binaryName);
        if (theirs?.marker.sha256 === order.sha256)
            return theirs;
        throw error;
    }
    return { binary: (0,external_node_path_.join)(target, binaryName), marker };
}

// EXTERNAL MODULE: ./lib/process/supervise.js + 1 modules
var supervise = __webpack_require__(1246);
;// CONCATENATED MODULE: ./lib/flow/install-agent.js




const FETCH_SECONDS = 300;
const ASK_SECONDS = 60;
const START_SECONDS = 20;
const LONGEST_ANSWER = 64 * 1024;
const LONGEST_TAIL = 8 * 1024;
async function installAgent(agent, version, host) {
    const key = platformKey(host);
    const platform = agent.install.packages[key];
    if (!platform)
        throw noPackage(agent, key);
    const asked = version === 'latest' ? await askRegistry(platform, version, host) : undefined;
    const exact = asked?.version ?? (version === 'pinned' ? agent.install.version : version);
    const pinned = exact === agent.install.version;
    const roots = cacheRoots(host);
    const known = await fromCache(roots, agent, exact, key, platform, pinned, host);
    if (known)
        return proved(agent, known, exact, 'cache', pinned, host);
    const wanted = pinned
        ? { version: exact, integrity: platform.integrity, sha256: platform.sha256 }
        : (asked ?? (await askRegistry(platform, exact, host)));
    const fetched = await fetchBinary(roots, agent, wanted, key, platform, host);
    return proved(agent, fetched, exact, 'npm', pinned, host);
}
async function agentState(agent, version, host) {
    const key = platformKey(host);
    const platform = agent.install.packages[key];
    if (!platform)
        throw noPackage(agent, key);
    const pinned = version === 'pinned' || version === agent.install.version;
    const exact = pinned ? agent.install.version : version;
    const entry = await fromCache(cacheRoots(host), agent, exact, key, platform, pinned, host);
    return { version: exact, cached: entry !== undefined };
}
function platformKey(host) {
    const key = `${host.platform}-${host.arch}`;
    if (host.platform !== 'linux')
        return key;
    const machine = host.arch === 'arm64' ? 'aarch64' : 'x86_64';
    const glibc = host.arch === 'arm64' ? '/lib/ld-linux-aarch64.so.1' : '/lib64/ld-linux-x86-64.so.2';
    const musl = host.files.exists(`/lib/ld-musl-${machine}.so.1`);
    return musl && (host.files.exists('/etc/alpine-release') || !host.files.exists(glibc)) ? `${key}-musl` : key;
}
function paths(host) {
    return host.platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
}
function isBelow(path, folder, host) {
    const way = paths(host).relative(folder, path);
    return way === '' || (!way.startsWith('..') && !paths(host).isAbsolute(way));
}
function workspaces(host) {
    const home = homeOf(host);
    const here = home && isBelow(home, host.cwd, host) ? undefined : host.cwd;
    return [host.env.GITHUB_WORKSPACE, host.env.CI_PROJECT_DIR, here].filter((folder) => !!folder);
}
function homeOf(host) {
    return host.platform === 'win32' ? host.env.USERPROFILE : host.env.HOME;
}
function cacheRoots(host) {
    const { join, isAbsolute } = paths(host);
    const home = homeOf(host);
    const usual = {
        win32: host.env.LOCALAPPDATA,
        darwin: home && join(home, 'Library', 'Caches'),
    };
    const own = host.env.XDG_CACHE_HOME || (usual[host.platform] ?? (home && join(home, '.cache')));
    const candidates = [host.env.RUNNER_TOOL_CACHE, own];
    return candidates
        .filter((folder) => !!folder && isAbsolute(folder))
        .map((folder) => join(folder, 'keyless-agent'))
        .filter((folder) => !workspaces(host).some((workspace) => isBelow(folder, workspace, host)));
}
function entryFolder(root, agent, version, key, host) {
    return paths(host).join(root, `${agent.id}-${version}-${key}`);
}
async function fromCache(roots, agent, version, key, platform, pinned, host) {
    for (const root of roots) {
        const folder = entryFolder(root, agent, version, key, host);
        const entry = readEntry(folder, platform.binary);
        if (!entry || entry.marker.version !== version)
            continue;
        if (pinned && entry.marker.sha256 !== platform.sha256)
            continue;
        const ours = isOwnFolder(root) && isOwnFolder(folder);
        if (!ours && !pinned)
            continue;
        const trusted = ours && host.env.RUNNER_ENVIRONMENT !== 'self-hosted';
        if (trusted || (await sha256Of(entry.binary)) === entry.marker.sha256)
            return entry;
        host.log.line(`The cached ${agent.id} ${version} does not match its checksum and is not used.`);
    }
    return undefined;
}
async function fetchBinary(roots, agent, wanted, key, platform, host) {
    const root = roots.find(makeRoot) ?? lastRoot(host);
    const target = entryFolder(root, agent, wanted.version, key, host);
    const replace = host.files.exists(target);
    const folder = fresh(root, host);
    const from = host.now();
    host.log.line(`Fetching ${agent.id} ${wanted.version} for ${key} from the npm registry (about 100 MB) …`);
    try {
        putFile(folder, 'package.json', JSON.stringify(manifest(platform, wanted)));
        putFile(folder, 'package-lock.json', JSON.stringify(lockfile(platform, wanted)));
        await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], folder, FETCH_SECONDS, host);
        const source = paths(host).join(folder, 'node_modules', platform.name, platform.binary);
        if (!host.files.exists(source))
            throw unusable(`The package ${platform.name} holds no ${platform.binary}.`);
        const sha256 = await sha256Of(source);
        if (wanted.sha256 !== undefined && sha256 !== wanted.sha256) {
            throw unusable(`The binary of ${agent.id} ${wanted.version} does not match the checksum of this release.`);
        }
        const entry = place({
            root,
            target,
            source,
            binaryName: platform.binary,
            version: wanted.version,
            sha256,
            replace,
            nowMs: host.now(),
        });
        host.log.line(`Fetched in ${((host.now() - from) / 1000).toFixed(1)} s, checksum verified.`);
        return entry;
    }
    catch (error) {
        if (error instanceof errors/* KeylessError */.FM)
            throw error;
        throw cannotStore(root, error);
    }
    finally {
        discard(folder);
    }
}
function lastRoot(host) {
    const root = paths(host).join(host.files.privateDir(), 'agent-cache');
    host.files.makePrivateDir(root);
    return root;
}
function fresh(root, host) {
    try {
        return freshFolder(root, host.now());
    }
    catch (error) {
        throw cannotStore(root, error);
    }
}
const NAME = 'keyless-agent-install';
function manifest(platform, wanted) {
    return { name: NAME, version: '1.0.0', private: true, dependencies: { [platform.name]: wanted.version } };
}
function lockfile(platform, wanted) {
    const dependencies = { [platform.name]: wanted.version };
    return {
        name: NAME,
        version: '1.0.0',
        lockfileVersion: 3,
        requires: true,
        packages: {
            '': { name: NAME, version: '1.0.0', dependencies },
            [`node_modules/${platform.name}`]: { version: wanted.version, integrity: wanted.integrity },
        },
    };
}
async function askRegistry(platform, version, host) {
    const root = cacheRoots(host).find(makeRoot) ?? lastRoot(host);
    const folder = fresh(root, host);
    try {
        const text = await npm(['view', `${platform.name}@${version}`, 'version', 'dist.integrity', '--json'], folder, ASK_SECONDS, host);
        const answer = JSON.parse(text || '{}');
        const [found, integrity] = [answer.version, answer['dist.integrity']];
        if (typeof found === 'string' &&
            /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(found) &&
            typeof integrity === 'string' &&
            integrity.startsWith('sha512-')) {
            return { version: found, integrity };
        }
    }
    catch (error) {
        if (error instanceof errors/* KeylessError */.FM)
            throw error;
    }
    finally {
        discard(folder);
    }
    throw unusable(`The registry has no usable answer for version ${version} of ${platform.name}.`, {
        likely: 'There is no such version, or the registry leaves out the integrity.',
        fix: 'agent-version: pinned',
    });
}
function npmEnvironment(host, search) {
    const keep = /^(HOME|USERPROFILE|APPDATA|LOCALAPPDATA|USER|LOGNAME|LANG|LC_ALL|TMPDIR|TEMP|TMP|SystemRoot|SystemDrive|windir|ComSpec|PATHEXT|SSL_CERT_FILE|SSL_CERT_DIR|NODE_EXTRA_CA_CERTS|(https?|no|all)_proxy|npm_config_(registry|userconfig|globalconfig|cafile|ca|proxy|https_proxy|noproxy|cache|strict_ssl))$/i;
    const env = {};
    for (const [name, value] of Object.entries(host.env))
        if (value && keep.test(name))
            env[name] = value;
    return { ...env, PATH: search.join(paths(host).delimiter), NODE_AUTH_TOKEN: '', NPM_TOKEN: '', CI: 'true' };
}
function searchPath(host) {
    const { delimiter, isAbsolute } = paths(host);
    const path = Object.entries(host.env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
    const inside = (folder) => workspaces(host).some((workspace) => isBelow(folder, workspace, host));
    return path.split(delimiter).filter((folder) => isAbsolute(folder) && !inside(folder));
}
function findNpm(search, host) {
    const { join } = paths(host);
    if (host.platform !== 'win32') {
        const found = search.map((folder) => join(folder, 'npm')).find((path) => host.files.exists(path));
        return found === undefined ? undefined : [found];
    }
    const script = (folder) => join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js');
    const folder = search.find((each) => host.files.exists(join(each, 'node.exe')) && host.files.exists(script(each)));
    return folder === undefined ? undefined : [join(folder, 'node.exe'), script(folder)];
}
const NPM_FLAGS = [
    '--loglevel=error',
    '--logs-max=0',
    '--no-update-notifier',
    '--no-progress',
    '--fetch-retries=2',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
];
async function finish(file, args, env, cwd, seconds, host) {
    let out = '';
    let tail = '';
    const done = await (0,supervise/* supervise */.z)(host, { file, args, env, cwd }, {
        timeoutSeconds: seconds,
        graceSeconds: 2,
        onStdout: (bytes) => {
            if (out.length < LONGEST_ANSWER)
                out += bytes.toString('utf8');
        },
        onStderr: (bytes) => {
            tail = (tail + bytes.toString('utf8')).slice(-LONGEST_TAIL);
        },
    });
    if (done.cancelled)
        throw new errors/* KeylessError */.FM(done.cancelled === 'SIGTERM' ? 'terminated' : 'cancelled', 'The run was cancelled while the agent was fetched.');
    return { code: done.exit.code, timedOut: done.timedOut, out, tail };
}
async function npm(args, cwd, seconds, host) {
    const search = searchPath(host);
    const [file, ...first] = findNpm(search, host) ?? [];
    if (file === undefined) {
        throw unusable('npm was not found, and the agent is not in the cache.', {
            likely: 'This runner has no Node.js with npm on its PATH.',
            fix: 'Add a step before this one:\n  - uses: actions/setup-node@v6\n    with: { node-version: 24 }',
        });
    }
    const done = await finish(file, [...first, ...args, ...NPM_FLAGS], npmEnvironment(host, search), cwd, seconds, host);
    if (done.timedOut) {
        throw unusable(`npm did not end within ${seconds} seconds.`, {
            likely: 'The registry answers very slowly, or a proxy holds the connection.',
            fix: 'Check HTTPS_PROXY and the registry in .npmrc, or keep the cache folder between jobs.',
        });
    }
    if (done.code !== 0)
        throw npmFault(done, host);
    return done.out;
}
const NPM_FAULTS = [
    [
        /EINTEGRITY/,
        'What the registry sent does not match the checksum of this release.',
        'A mirror or proxy serves another file under this version, or the transfer was damaged.',
        'Check the registry in .npmrc; if it is right, do not use this runner and report it.',
    ],
    [
        /E40[13]|ENEEDAUTH/,
        'The npm registry refused the request.',
        'The registry in .npmrc wants a token. Tokens in variables (NODE_AUTH_TOKEN, NPM_TOKEN) are not passed to this install.',
        'Use a registry that serves public packages without a token, or write the token itself into ~/.npmrc.',
    ],
    [
        /E404|ETARGET|ENOVERSIONS/,
        'The npm registry does not have this version.',
        'A mirror lags behind or blocks the package, or there is no such version.',
        'Allow @anthropic-ai/claude-code-* on the mirror, or choose another agent-version.',
    ],
    [
        /ENOSPC/,
        'The disk is full.',
        'The binary needs about 500 MB while it is unpacked.',
        'Free space, or set RUNNER_TOOL_CACHE or XDG_CACHE_HOME to a larger disk.',
    ],
    [
        /EACCES|EPERM|EROFS/,
        'npm may not write where it has to.',
        "npm's own cache folder or the cache folder of keyless-agent is not writable.",
        'Make ~/.npm and ~/.cache writable, or set npm_config_cache and XDG_CACHE_HOME.',
    ],
    [
        /SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|CERT_|ERR_TLS|ERR_SSL/,
        'The certificate of the npm registry is not trusted.',
        'A company proxy signs with a certificate of its own.',
        'NODE_EXTRA_CA_CERTS: /path/to/company-ca.pem   (or cafile= in .npmrc)',
    ],
    [
        /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|FETCH_ERROR|ENOTCACHED|EIDLETIMEOUT/,
        'The npm registry could not be reached, and the agent is not in the cache.',
        'The job has no network, a proxy is missing, or the registry in .npmrc is wrong.',
        'Set HTTPS_PROXY or the registry, or keep the cache folder (RUNNER_TOOL_CACHE, ~/.cache/keyless-agent) between jobs.',
    ],
];
function npmFault(done, host) {
    const known = NPM_FAULTS.find(([pattern]) => pattern.test(done.tail));
    const code = /npm (?:error|ERR!) code (\w+)/.exec(done.tail)?.[1];
    if (known)
        return unusable(known[1], { likely: known[2], fix: known[3], facts: code ? { npm: code } : {} });
    const words = host
        .redact(done.tail)
        .replaceAll(/\/\/[^/@\s]+@/g, '//***@')
        .trim()
        .split('\n')[0]
        ?.slice(0, 200);
    return unusable(`npm ended with status ${done.code ?? 'none'}.`, {
        likely: words ? `Its words: ${words}` : 'It said nothing.',
        fix: 'Run the same job with debug logging, or keep the cache folder between jobs.',
    });
}
async function proved(agent, entry, version, source, pinned, host) {
    const home = paths(host).join(host.files.privateDir(), 'version-check');
    host.files.makePrivateDir(home);
    const root = host.env.SystemRoot;
    const env = {
        PATH: searchPath(host).join(paths(host).delimiter),
        HOME: home,
        USERPROFILE: home,
        TMPDIR: home,
        ...(root && { SystemRoot: root }),
    };
    const done = await finish(entry.binary, agent.install.versionArgs, env, home, START_SECONDS, host);
    const told = agent.install.versionPattern.exec(done.out)?.[1];
    if (done.code !== 0 || told === undefined)
        throw doesNotStart(agent, version, done, host);
    if (told !== version) {
        throw unusable(`The binary says it is ${agent.id} ${told}, not ${version}.`, {
            likely: 'The package holds another version than its name says.',
            fix: 'agent-version: pinned',
        });
    }
    return {
        binary: entry.binary,
        version,
        source,
        findings: [pinned ? pinnedFinding(agent, version, source) : looseFinding(agent, version)],
    };
}
function doesNotStart(agent, version, done, host) {
    const words = host.redact(done.tail).trim().split('\n')[0]?.slice(0, 200);
    const how = done.timedOut
        ? `did not answer within ${START_SECONDS} seconds`
        : `ended with status ${done.code ?? 'none'}`;
    return unusable(`${agent.id} ${version} does not start: ${agent.install.versionArgs.join(' ')} ${how}.`, {
        likely: words ? `Its words: ${words}` : 'The machine lacks a library or a processor feature it needs.',
        fix: 'Use a runner image with glibc 2.31 or newer (or Alpine with libstdc++), or another agent-version.',
    });
}
function pinnedFinding(agent, version, source) {
    return {
        id: 'agent-version',
        layer: 'agent',
        verdict: 'enforced',
        severity: 'info',
        title: `${agent.id} ${version} is the pinned version and matches the checksum of this release.`,
        ...(source === 'cache' && {
            detail: 'It was verified when it was put into the cache folder, which only this user may enter.',
        }),
    };
}
function looseFinding(agent, version) {
    return {
        id: 'agent-version',
        layer: 'agent',
        verdict: 'unknown',
        severity: 'low',
        title: `${agent.id} ${version} is not the version whose checksum ships with this release.`,
        detail: 'Its integrity is what the registry said at the time; whoever controls the registry controls the agent.',
        fix: 'agent-version: pinned',
    };
}
function unusable(what, advice = {}) {
    return new errors/* KeylessError */.FM('agent-unavailable', what, {
        likely: advice.likely ?? 'A mirror or proxy serves something else under this name.',
        fix: advice.fix ?? 'Check the registry in .npmrc; if it is right, do not use this runner and report it.',
        ...(advice.facts && { facts: advice.facts }),
        cause: advice.cause,
    });
}
function noPackage(agent, key) {
    return unusable(`There is no package of ${agent.id} for ${key}.`, {
        likely: 'Its maker does not build for this platform.',
        fix: `Use one of: ${Object.keys(agent.install.packages).join(', ')}.`,
    });
}
function cannotStore(root, error) {
    const code = error.code ?? 'unknown';
    const full = code === 'ENOSPC' || code === 'EDQUOT';
    return unusable(full ? 'The disk is full.' : `The cache folder ${root} cannot be used (${code}).`, {
        likely: full
            ? 'The binary needs about 500 MB while it is unpacked.'
            : 'Another user made it, or the disk is read-only.',
        fix: full
            ? 'Free space, or set RUNNER_TOOL_CACHE or XDG_CACHE_HOME to a larger disk.'
            : 'Remove that folder, or set XDG_CACHE_HOME to another one.',
        cause: error,
    });
}


/***/ }),

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ supervise)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/process/containment.js
var containment = __webpack_require__(4701);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/process/family.js

class Family {
    #table;
    #signs;
    #known = new Map();
    #before;
    #root;
    constructor(table, root, signs, before) {
        this.#table = table;
        this.#root = root;
        this.#signs = signs;
        this.#before = new Map(before.map((row) => [row.pid, row.startTime]));
        const self = table.row(root);
        if (self)
            this.#known.set(root, self.startTime);
    }
    #member(row) {
        return row !== undefined && this.#known.get(row.pid) === row.startTime;
    }
    #related(row, rows) {
        if (this.#member(rows.get(row.parent)))
            return true;
        const shared = [row.group, row.session].filter((id) => id > 1);
        if (shared.some((id) => this.#member(rows.get(id))))
            return true;
        for (const other of rows.values()) {
            if (this.#member(other) &&
                (shared.includes(other.group) || (other.session > 1 && shared.includes(other.session))))
                return true;
        }
        return false;
    }
    #bearsSigns(row) {
        if (this.#before.get(row.pid) === row.startTime)
            return false;
        if (this.#table.carries(row.pid, this.#signs.mark))
            return true;
        const alone = row.parent === 1 && !this.#before.has(row.session);
        const at = this.#signs.folder !== undefined && alone ? this.#table.folder(row.pid) : undefined;
        return at !== undefined && !(0,external_node_path_.relative)(this.#signs.folder, at).startsWith('..');
    }
    look(thorough = false) {
        const rows = new Map(this.#table.list().map((row) => [row.pid, row]));
        for (let grown = true; grown;) {
            grown = false;
            for (const row of rows.values()) {
                if (row.pid === this.#signs.self || this.#member(row))
                    continue;
                if (!this.#related(row, rows) && !(thorough && this.#bearsSigns(row)))
                    continue;
                this.#known.set(row.pid, row.startTime);
                grown = true;
            }
        }
        return [...rows.values()].filter((row) => this.#member(row) && !row.zombie);
    }
    async end(wait) {
        const ended = new Map();
        for (let round = 0; round < 20; round++) {
            const living = this.look(true);
            if (living.length === 0)
                return [...ended.values()];
            for (const row of living)
                this.#table.kill(row, 'SIGSTOP');
            for (const row of [...this.look(true), ...living]) {
                if (row.pid !== this.#root)
                    ended.set(row.pid, `${row.name} (${row.pid})`);
                this.#table.kill(row, 'SIGKILL');
            }
            await wait(round < 5 ? 10 : 50);
        }
        for (const row of this.look(true))
            ended.set(row.pid, `${row.name} (${row.pid}), still running`);
        return [...ended.values()];
    }
}

// EXTERNAL MODULE: ./lib/process/proc.js
var proc = __webpack_require__(2629);
;// CONCATENATED MODULE: ./lib/process/supervise.js




const MARK = 'KEYLESS_RUN_MARK';
const DEFAULT_GRACE_SECONDS = 8;
const CANCEL_GRACE_SECONDS = 4;
const TERM_AT = 0.6;
const SILENCE_MS = 1000;
const POLL_MS = 100;
const tick = (ms) => new Promise((resolve) => void setTimeout(resolve, ms).unref());
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
class Drain {
    #pending = Promise.resolve();
    #waiting = 0;
    #failed = false;
    #lastAt = performance.now();
    #stream;
    #sink;
    #fail;
    constructor(stream, sink, fail) {
        this.#stream = stream;
        this.#sink = sink;
        this.#fail = fail;
        stream.on('data', (bytes) => this.#take(bytes));
        stream.on('error', () => undefined);
    }
    #take(bytes) {
        this.#lastAt = performance.now();
        const work = this.#waiting > 0 ? this.#pending.then(() => this.#give(bytes)) : this.#give(bytes);
        if (!work)
            return;
        this.#stream.pause();
        this.#waiting++;
        this.#pending = work.then(() => {
            this.#lastAt = performance.now();
            if (--this.#waiting === 0)
                this.#stream.resume();
        });
    }
    #give(bytes) {
        if (this.#failed)
            return;
        try {
            return this.#sink(bytes)?.catch((error) => this.#refuse(error));
        }
        catch (error) {
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
    #timers = [];
    #firmAt = Number.POSITIVE_INFINITY;
    constructor(host, child) {
        this.#host = host;
        this.#child = child;
    }
    get begun() {
        return Number.isFinite(this.#firmAt);
    }
    begin(graceSeconds) {
        const firmAt = performance.now() + graceSeconds * 1000;
        if (firmAt >= this.#firmAt)
            return;
        const first = !this.begun;
        this.#firmAt = firmAt;
        this.clear();
        if (this.#host.platform === 'win32') {
            this.#treeOnWindows();
            return;
        }
        if (first)
            this.#child.kill('SIGINT');
        this.#timers.push(setTimeout(() => this.#child.kill('SIGTERM'), graceSeconds * TERM_AT * 1000));
        this.#timers.push(setTimeout(() => this.#child.kill('SIGKILL'), graceSeconds * 1000));
    }
    clear() {
        for (const timer of this.#timers.splice(0))
            clearTimeout(timer);
    }
    #treeOnWindows() {
        const root = this.#host.env.SystemRoot ?? 'C:\\Windows';
        try {
            const killer = this.#host.spawn({
                file: `${root}\\System32\\taskkill.exe`,
                args: ['/PID', String(this.#child.pid), '/T', '/F'],
                env: { SystemRoot: root },
                cwd: this.#host.cwd,
            });
            killer.stdout.resume();
            killer.stderr.resume();
            killer.exit.catch(() => this.#child.kill('SIGKILL'));
        }
        catch {
            this.#child.kill('SIGKILL');
        }
    }
}
function reasonOf(signal) {
    return signal.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT';
}
async function rootEnded(child, table, startTime) {
    if (child.ended)
        return child.ended;
    let exit;
    let done = false;
    const over = child.exit.then((how) => {
        exit = how;
        done = true;
    }, () => {
        done = true;
    });
    while (!done) {
        await Promise.race([over, tick(Math.max(POLL_MS, table.everyMs ?? 0))]);
        if (done || startTime === undefined)
            continue;
        const row = table.row(child.pid);
        if (!row || row.zombie || row.startTime !== startTime)
            return undefined;
    }
    return exit;
}
async function pipesClosed(exit, drains) {
    let how;
    const from = performance.now();
    const over = exit.then((known) => {
        how = known;
    });
    while (how === undefined) {
        await Promise.race([over, tick(POLL_MS)]);
        const idle = Math.min(performance.now() - from, ...drains.map((one) => one.idleMs));
        if (how === undefined && idle > SILENCE_MS)
            return undefined;
    }
    return how;
}
async function supervise(host, order, options) {
    const mark = host.random(16);
    const marked = { ...order, env: { ...order.env, [MARK]: mark } };
    const hold = options.namespace === false ? (0,containment/* grouped */.zD)(host, marked) : await (0,containment/* contained */.k_)(host, marked);
    if (host.cancelled.aborted) {
        return {
            exit: { code: undefined, signal: undefined },
            timedOut: false,
            cancelled: reasonOf(host.cancelled),
            survivors: [],
            containment: hold.containment,
        };
    }
    const table = options.processes ?? (0,proc/* processTable */.oI)(host.platform);
    const before = hold.containment === 'process-group' ? table.list() : [];
    const child = start(host, hold.order);
    const startTime = table.row(child.pid)?.startTime;
    if (startTime !== undefined)
        host.lease({ kind: 'process', pid: child.pid, startTime });
    const ending = new Ending(host, child);
    let sinkFault;
    const fail = (error) => {
        sinkFault ??= { error };
        ending.begin(1);
    };
    const drains = [new Drain(child.stdout, options.onStdout, fail), new Drain(child.stderr, options.onStderr, fail)];
    let timedOut = false;
    const clock = setTimeout(() => {
        timedOut = true;
        ending.begin(options.graceSeconds ?? DEFAULT_GRACE_SECONDS);
    }, options.timeoutSeconds * 1000);
    const cancel = () => ending.begin(Math.min(options.graceSeconds ?? CANCEL_GRACE_SECONDS, CANCEL_GRACE_SECONDS));
    host.cancelled.addEventListener('abort', cancel, { once: true });
    if (host.cancelled.aborted)
        cancel();
    const family = hold.containment === 'process-group'
        ? new Family(table, child.pid, { mark: `${MARK}=${mark}`, self: process.pid, folder: host.env.CI ? order.cwd : undefined }, before)
        : undefined;
    family?.look();
    const release = host.atExit?.(() => {
        child.kill('SIGKILL');
        for (const row of family?.look(true) ?? [])
            table.kill(row, 'SIGKILL');
    });
    const watch = family && table.everyMs !== undefined ? setInterval(() => family.look(), table.everyMs) : undefined;
    try {
        const ended = await rootEnded(child, table, startTime);
        clearTimeout(clock);
        clearInterval(watch);
        ending.clear();
        const survivors = family ? await family.end(wait) : [];
        const closed = await pipesClosed(started(child.exit, order.file), drains);
        await Promise.all(drains.map((one) => one.settled()));
        if (sinkFault)
            throw sinkFault.error;
        return {
            exit: closed ?? ended ?? { code: undefined, signal: undefined },
            timedOut,
            cancelled: host.cancelled.aborted ? reasonOf(host.cancelled) : undefined,
            survivors,
            containment: hold.containment,
        };
    }
    finally {
        clearTimeout(clock);
        clearInterval(watch);
        ending.clear();
        release?.();
        host.cancelled.removeEventListener('abort', cancel);
    }
}
function start(host, order) {
    try {
        return host.spawn(order);
    }
    catch (error) {
        throw cannotStart(order.file, error);
    }
}
async function started(exit, file) {
    try {
        return await exit;
    }
    catch (error) {
        throw cannotStart(file, error);
    }
}
function cannotStart(file, error) {
    const code = error.code ?? 'unknown';
    return new errors/* KeylessError */.FM('agent-unavailable', `The agent could not be started (${code}).`, {
        likely: code === 'E2BIG'
            ? 'Arguments and environment together are too long.'
            : `The file ${file} is missing or may not be executed.`,
        fix: code === 'E2BIG'
            ? 'Shorten system-prompt, json-schema or agent-env.'
            : 'Remove the cache folder of keyless-agent and run again.',
        cause: error,
    });
}


/***/ })

};
