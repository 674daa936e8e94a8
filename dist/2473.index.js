export const id = 2473;

export const ids = [ 2473 ];

export const modules = {
 22473: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   Git: () => Git,
   GitError: () => GitError
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _kit_git_dir_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50462);
  var _kit_search_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35628);
  const REACH = [ 'HTTPS_PROXY', 'https_proxy', 'http_proxy', 'NO_PROXY', 'no_proxy', 'GIT_SSL_CAINFO', 'SSL_CERT_FILE', 'SSL_CERT_DIR' ];
  const LONGEST_MS = 12e4;
  const MOST_OUTPUT_BYTES = 512 * 1024 * 1024;
  class GitError extends Error {
   absent;
   constructor(message, absent = false) {
    super(message);
    this.name = 'GitError';
    this.absent = absent;
   }
  }
  class Git {
   place;
   dir;
   #host;
   constructor(dir, place, index, host, more = {}) {
    this.place = place;
    this.dir = dir;
    this.#host = host;
    (0, _kit_git_dir_js__WEBPACK_IMPORTED_MODULE_1__.s$)(dir, place, index, more);
   }
   async run(args, stdin, fine = [ 0 ]) {
    return this.#start(args, this.#environment(), stdin, fine);
   }
   async fetch(url, commits, depth, header) {
    const far = depth === undefined ? [ '--unshallow' ] : [ `--depth=${depth}` ];
    const args = [ 'fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules' ];
    await this.#start([ ...args, ...far, '--', url, ...commits ], this.#reaching(url, header));
   }
   async #start(args, env, stdin, fine = [ 0 ]) {
    const child = this.#host.spawn({
     file: 'git',
     args: [ '--no-pager', '-C', this.place.top, ...args ],
     env,
     cwd: this.dir,
     ...stdin === undefined ? {} : {
      stdin
     },
     group: true
    });
    const output = await collect(child, this.#host.cancelled, fine);
    if (output instanceof GitError) throw new GitError(`git ${args[0]} ${output.message}`, output.absent);
    return output;
   }
   async commitOf(name) {
    try {
     const args = [ '--git-dir', this.place.gitDir, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}` ];
     return (await this.run(args)).toString('latin1').trim() || undefined;
    } catch {
     return undefined;
    }
   }
   async records(args, stdin) {
    const text = (await this.run(args, stdin)).toString('utf8');
    return text.split('\0').filter(record => record !== '');
   }
   #reaching(url, header) {
    const {env} = this.#host;
    const passed = REACH.flatMap(name => env[name] ? [ [ name, env[name] ] ] : []);
    const authority = env.GIT_SSL_CAINFO ? undefined : env.CI_SERVER_TLS_CA_FILE;
    if (authority) passed.push([ 'GIT_SSL_CAINFO', authority ]);
    const told = [ [ 'http.followRedirects', 'false' ], [ 'fetch.fsckObjects', 'true' ], ...header ? [ [ `http.${url}.extraHeader`, `Authorization: ${header.reveal()}` ] ] : [] ];
    const base = this.#environment();
    const count = Number(base.GIT_CONFIG_COUNT);
    const more = told.flatMap(([name, value], at) => [ [ `GIT_CONFIG_KEY_${count + at}`, name ], [ `GIT_CONFIG_VALUE_${count + at}`, value ] ]);
    return {
     ...base,
     ...Object.fromEntries([ ...passed, ...more ]),
     GIT_CONFIG_COUNT: String(count + told.length),
     GIT_ALLOW_PROTOCOL: new URL(url).protocol.replace(':', '')
    };
   }
   #environment() {
    const {env, platform} = this.#host;
    const empty = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.dir, 'empty');
    const kept = platform === 'win32' ? [ 'SystemRoot', 'SystemDrive', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP' ] : [];
    const passed = kept.flatMap(name => env[name] ? [ [ name, env[name] ] ] : []);
    const isOurs = folder => !isWithinEither(folder, this.place.top, this.#host);
    const path = (0, _kit_search_path_js__WEBPACK_IMPORTED_MODULE_2__.oe)(this.#host).filter(isOurs).join(platform === 'win32' ? ';' : ':');
    return {
     ...Object.fromEntries(passed),
     PATH: path,
     HOME: this.dir,
     LC_ALL: 'C',
     GIT_DIR: this.dir,
     GIT_WORK_TREE: this.place.top,
     GIT_CONFIG_NOSYSTEM: '1',
     GIT_CONFIG_SYSTEM: empty,
     GIT_CONFIG_GLOBAL: empty,
     GIT_ATTR_NOSYSTEM: '1',
     GIT_NO_REPLACE_OBJECTS: '1',
     GIT_NO_LAZY_FETCH: '1',
     GIT_ALLOW_PROTOCOL: 'none',
     GIT_TERMINAL_PROMPT: '0',
     GIT_CONFIG_COUNT: '3',
     GIT_CONFIG_KEY_0: 'core.hooksPath',
     GIT_CONFIG_VALUE_0: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.dir, 'hooks'),
     GIT_CONFIG_KEY_1: 'core.excludesFile',
     GIT_CONFIG_VALUE_1: empty,
     GIT_CONFIG_KEY_2: 'core.attributesFile',
     GIT_CONFIG_VALUE_2: empty
    };
   }
  }
  function isWithinEither(path, folder, {files}) {
   return path === folder || path.startsWith(`${folder}/`) || files.isWithin(path, folder);
  }
  async function collect(child, cancelled, fine) {
   const chunks = [];
   let bytes = 0;
   let fault;
   const stop = why => {
    fault ??= why;
    child.kill('SIGKILL');
   };
   const cancel = () => stop('was cancelled');
   const timer = setTimeout(() => stop(`took longer than ${LONGEST_MS / 1e3} s`), LONGEST_MS);
   cancelled.addEventListener('abort', cancel, {
    once: true
   });
   child.stdout.on('data', chunk => {
    bytes += chunk.length;
    if (bytes > MOST_OUTPUT_BYTES) stop('printed too much'); else chunks.push(chunk);
   });
   child.stderr.resume();
   try {
    const {code} = await child.exit;
    if (fault !== undefined) return new GitError(fault);
    return code !== undefined && fine.includes(code) ? Buffer.concat(chunks) : new GitError(`ended with ${code ?? 'a signal'}`);
   } catch {
    return new GitError('could not be started', true);
   } finally {
    clearTimeout(timer);
    cancelled.removeEventListener('abort', cancel);
   }
  }
 }
};
