export const id = 5097;

export const ids = [ 5097, 2473, 9920 ];

export const modules = {
 69920: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   contents: () => contents,
   findBase: () => findBase,
   genuineContents: () => genuineContents,
   genuineFile: () => genuineFile,
   resolveFile: () => resolveFile
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _kit_commit_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54533);
  var _kit_leaves_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36142);
  const MOST_LINKS = 8;
  async function findBase(git, head, context) {
   for (const commit of await candidates(git, head, context)) {
    const files = await listing(git, commit);
    if (files) return {
     commit,
     files
    };
   }
   return undefined;
  }
  async function candidates(git, head, context) {
   const merged = head === undefined ? undefined : await mergedInto(git, head, context);
   const {ref, sha} = context.base ?? {};
   const tracked = ref === undefined || sha !== undefined ? undefined : await git.commitOf(`refs/remotes/origin/${ref}`);
   return [ sha, merged, tracked ].filter(sha => sha !== undefined && (0, _kit_commit_id_js__WEBPACK_IMPORTED_MODULE_3__.j)(sha));
  }
  async function mergedInto(git, head, {sha, headSha, event}) {
   if (event !== 'pull_request' || headSha === undefined || head !== sha) return undefined;
   try {
    const text = (await genuine(git, 'commit', [ head ])).get(head).toString('utf8');
    const parents = [ ...text.split('\n\n')[0].matchAll(/^parent ([0-9a-f]+)$/gm) ].map(match => match[1]);
    return parents.length === 2 && parents[1] === headSha ? parents[0] : undefined;
   } catch {
    return undefined;
   }
  }
  async function listing(git, commit) {
   try {
    const files = new Map;
    const top = /^tree ([0-9a-f]+)$/m.exec((await genuine(git, 'commit', [ commit ])).get(commit).toString('latin1'));
    for (let level = [ [ '', top[1] ] ]; level.length > 0; ) {
     const trees = await genuine(git, 'tree', level.map(([, id]) => id));
     const next = [];
     for (const [folder, tree] of level) {
      for (const {mode, name, id} of entriesOf(trees.get(tree), git.place.format)) {
       const path = `${folder}${name}`;
       const kind = mode === '120000' ? 'link' : mode.startsWith('100') ? 'file' : undefined;
       if (mode === '40000') next.push([ `${path}/`, id ]); else if (kind) files.set(path, {
        path,
        kind,
        executable: mode === '100755',
        id
       });
      }
     }
     level = next;
    }
    return files;
   } catch {
    return undefined;
   }
  }
  async function genuineFile(git, commit, path) {
   const found = (await listing(git, commit))?.get(path);
   return found?.kind === 'file' ? (await genuineContents(git, [ found.id ])).get(found.id) : undefined;
  }
  async function genuine(git, type, ids) {
   const found = await contents(git, ids);
   for (const id of ids) {
    const body = found.get(id);
    const hash = body && (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(git.place.format).update(`${type} ${body.length}\0`).update(body).digest('hex');
    if (hash !== id) throw new Error(`${type} ${id} is not genuine`);
   }
   return found;
  }
  function entriesOf(tree, format) {
   const length = format === 'sha1' ? 20 : 32;
   const entries = [];
   for (let at = 0; at < tree.length; ) {
    const [space, end] = [ tree.indexOf(32, at), tree.indexOf(0, at) ];
    const [mode, name] = [ tree.toString('latin1', at, space), tree.toString('utf8', space + 1, end) ];
    at = end + 1 + length;
    entries.push({
     mode,
     name,
     id: tree.toString('hex', end + 1, at)
    });
   }
   return entries;
  }
  async function genuineContents(git, ids) {
   const found = [ ...await contents(git, ids) ];
   return new Map(found.filter(([id, content]) => (0, _kit_leaves_js__WEBPACK_IMPORTED_MODULE_2__.fm)(content, git.place.format) === id));
  }
  async function contents(git, ids) {
   const found = new Map;
   const wanted = [ ...new Set(ids) ];
   if (wanted.length === 0) return found;
   const output = await git.run([ 'cat-file', '--batch' ], `${wanted.join('\n')}\n`);
   let at = 0;
   while (at < output.length) {
    const end = output.indexOf(10, at);
    const [id = '', type, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type === 'missing' || size === undefined) continue;
    found.set(id, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
   }
   return found;
  }
  async function resolveFile(git, base, path) {
   let at = path;
   for (let links = 0; links <= MOST_LINKS; links++) {
    const file = base.files.get(at);
    if (file?.kind !== 'link') return file;
    const target = (await genuineContents(git, [ file.id ])).get(file.id)?.toString('utf8');
    if (target === undefined || target.startsWith('/')) return undefined;
    at = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(at), target);
    if (at.startsWith('../')) return undefined;
   }
   return undefined;
  }
 },
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
 },
 5097: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   fromBase: () => trust.sr,
   isFromBase: () => isFromBase,
   isTrusted: () => trust.W2,
   readFromBase: () => readFromBase,
   surveyRepository: () => surveyRepository
  });
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(3828);
  var git_dir = __webpack_require__(50462);
  var ignore_pattern = __webpack_require__(19499);
  var external_node_fs_ = __webpack_require__(73024);
  // CONCATENATED MODULE: ./lib/kit/kept-files.js
  const MOST_BYTES = 4 * 1024 * 1024;
  const MOST_FILES = 500;
  function keepFiles(dir, names, meanwhile = () => undefined) {
   const kept = new Map;
   const links = new Map;
   const isFolder = look(dir)?.isDirectory() === true;
   const way = foldersTo(dir).filter(folder => look(folder)?.isDirectory());
   for (const name of listed(dir, names).slice(0, MOST_FILES)) {
    const stats = look((0, external_node_path_.join)(dir, name));
    if (stats?.isSymbolicLink()) links.set(name, (0, external_node_fs_.readlinkSync)((0, 
    external_node_path_.join)(dir, name)));
    if (stats?.isFile() && stats.size <= MOST_BYTES) {
     const bytes = (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(dir, name));
     const text = meanwhile(bytes.toString('utf8'));
     const shown = text === undefined ? bytes : Buffer.from(text);
     if (shown !== bytes) (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(dir, name), shown);
     kept.set(name, {
      bytes,
      mode: stats.mode & 511,
      shown
     });
    }
   }
   const others = new Set(listed(dir, names).filter(name => !kept.has(name) && !links.has(name)));
   return {
    restore: () => {
     const changed = [];
     for (const folder of way) {
      const stats = look(folder);
      if (!stats || stats.isDirectory()) continue;
      changed.push('.');
      attempt(() => {
       (0, external_node_fs_.rmSync)(folder);
       (0, external_node_fs_.mkdirSync)(folder);
      });
     }
     if (isFolder && look(dir)?.isDirectory() !== true) {
      changed.push('.');
      attempt(() => {
       (0, external_node_fs_.rmSync)(dir, {
        recursive: true,
        force: true
       });
       (0, external_node_fs_.mkdirSync)(dir, {
        recursive: true
       });
      });
     }
     if (look(dir)?.isSymbolicLink() && !isFolder && kept.size + links.size + others.size === 0) return changed;
     for (const name of listed(dir, names)) {
      if (kept.has(name) || links.has(name) || others.has(name)) continue;
      changed.push(name);
      attempt(() => (0, external_node_fs_.rmSync)((0, external_node_path_.join)(dir, name), {
       recursive: true,
       force: true
      }));
     }
     for (const [name, target] of links) {
      if (linkAt((0, external_node_path_.join)(dir, name)) === target) continue;
      changed.push(name);
      attempt(() => {
       (0, external_node_fs_.rmSync)((0, external_node_path_.join)(dir, name), {
        recursive: true,
        force: true
       });
       (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)((0, external_node_path_.join)(dir, name)), {
        recursive: true
       });
       (0, external_node_fs_.symlinkSync)(target, (0, external_node_path_.join)(dir, name));
      });
     }
     for (const [name, {bytes, mode, shown}] of kept) {
      const untouched = isSame((0, external_node_path_.join)(dir, name), shown, mode);
      if (!untouched) changed.push(name);
      if (untouched && shown === bytes) continue;
      attempt(() => {
       (0, external_node_fs_.rmSync)((0, external_node_path_.join)(dir, name), {
        recursive: true,
        force: true
       });
       (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)((0, external_node_path_.join)(dir, name)), {
        recursive: true
       });
       (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(dir, name), bytes, {
        mode,
        flag: 'wx'
       });
       (0, external_node_fs_.chmodSync)((0, external_node_path_.join)(dir, name), mode);
      });
     }
     return [ ...new Set(changed) ].sort();
    }
   };
  }
  function listed(dir, names) {
   return names.flatMap(name => {
    if (!name.endsWith('/')) return look((0, external_node_path_.join)(dir, name)) ? [ name ] : [];
    try {
     const stats = (0, external_node_fs_.lstatSync)((0, external_node_path_.join)(dir, name.slice(0, -1)));
     if (!stats.isDirectory()) return [ name.slice(0, -1) ];
     return (0, external_node_fs_.readdirSync)((0, external_node_path_.join)(dir, name)).map(one => `${name}${one}`);
    } catch {
     return [];
    }
   });
  }
  function foldersTo(path) {
   const parent = (0, external_node_path_.dirname)(path);
   return parent === path ? [] : [ ...foldersTo(parent), parent ];
  }
  function look(path) {
   try {
    return (0, external_node_fs_.lstatSync)(path);
   } catch {
    return undefined;
   }
  }
  function linkAt(path) {
   return look(path)?.isSymbolicLink() ? (0, external_node_fs_.readlinkSync)(path) : undefined;
  }
  function isSame(path, bytes, mode) {
   try {
    const stats = (0, external_node_fs_.lstatSync)(path);
    return stats.isFile() && (stats.mode & 511) === mode && (0, external_node_fs_.readFileSync)(path).equals(bytes);
   } catch {
    return false;
   }
  }
  function attempt(work) {
   try {
    work();
   } catch {}
  }
  var kit_leaves = __webpack_require__(36142);
  var moved_files = __webpack_require__(90901);
  var repo_base = __webpack_require__(69920);
  var repo_git = __webpack_require__(22473);
  // CONCATENATED MODULE: ./lib/flow/repo/edits.js
  const MOST_EDIT_BYTES = 20 * 1024 * 1024;
  const MOST_PATCH_BYTES = 50 * 1024 * 1024;
  const MOST_LEFTOVER_BYTES = 20 * 1024 * 1024;
  async function takeSnapshot(git) {
   const links = await linksIn(git);
   const dirty = await changedOnDisk(git, new Set(links));
   const large = dirty.present.filter(({bytes}) => bytes > MOST_LEFTOVER_BYTES).map(({path}) => path);
   const omitted = new Set([ ...links, ...dirty.omitted, ...large ]);
   await stage(git, {
    ...dirty,
    present: dirty.present.filter(({path}) => !omitted.has(path))
   });
   const tree = await writeTree(git);
   const index = (0, git_dir.vY)({
    ...git.place,
    gitDir: git.dir,
    commonDir: git.dir
   });
   return {
    place: git.place,
    tree,
    index,
    objects: (0, external_node_path_.join)(git.dir, 'objects'),
    omitted
   };
  }
  async function linksIn(git) {
   return (await git.records([ 'ls-files', '-s', '-z' ])).filter(record => record.startsWith('160000 ')).map(record => record.slice(record.indexOf('\t') + 1));
  }
  async function findEdits(before, overlay, {dir, patch}, host) {
   const git = new repo_git.Git(dir, before.place, before.index, host, {
    objects: [ before.objects ]
   });
   const dirty = await changedOnDisk(git, before.omitted);
   const strangers = [ ...dirty.omitted ].filter(path => !before.omitted.has(path));
   const repositories = strangers.filter(path => !path.includes('�'));
   const notes = strangers.map(path => `${path} is a repository of its own, or no name in UTF-8: it is not in the patch.`);
   const bytes = dirty.present.reduce((sum, file) => sum + file.bytes, 0) + overlay.written.reduce((sum, {leaf}) => sum + leaf.bytes, 0);
   if (bytes > MOST_EDIT_BYTES) {
    const changedFiles = [ ...dirty.present.map(({path}) => path), ...dirty.removed ].sort();
    return {
     changedFiles,
     notes,
     repositories,
     stopped: tooLarge(`The agent changed files of ${megabytes(bytes)} in all`)
    };
   }
   await stage(git, dirty);
   await lay(git, overlay);
   const tree = await writeTree(git);
   const pairs = await differences(git, before.tree, tree);
   const changedFiles = [ ...new Set(pairs.map(({path}) => path)) ].sort();
   if (changedFiles.length === 0) return {
    changedFiles,
    notes,
    repositories
   };
   const args = [ 'diff-tree', '-r', '-p', '-M', '--binary', '--full-index', '--no-color', '--no-ext-diff', '--no-textconv' ];
   const text = await git.run([ ...args, before.tree, tree ]);
   if (text.length > MOST_PATCH_BYTES) {
    return {
     changedFiles,
     notes,
     repositories,
     stopped: tooLarge(`The patch has ${megabytes(text.length)}`)
    };
   }
   const binary = await binaryPaths(git, before.tree, tree);
   const hidden = pairs.filter(({path}) => binary.has(path));
   const leak = patchLeaks(text, host) ? 'the patch' : await leakIn(git, hidden, host);
   if (leak !== undefined) return {
    changedFiles,
    notes,
    repositories,
    stopped: leaking(leak)
   };
   host.files.remove(patch);
   await git.run([ ...args, `--output=${patch}`, before.tree, tree ]);
   return {
    changedFiles,
    notes,
    repositories,
    patch
   };
  }
  async function changedOnDisk(git, known) {
   const {top} = git.place;
   const records = await git.records([ 'ls-files', '-z', '-t', '-m', '-d', '-o', '--exclude-standard' ]);
   const paths = [ ...new Set(records.map(record => record.slice(2))) ];
   const omitted = new Set;
   const present = [];
   const removed = [];
   for (const path of paths) {
    const plain = path.replace(/\/$/, '');
    if (known.has(plain)) continue;
    if (plain !== path || plain.includes('�')) {
     omitted.add(plain);
     continue;
    }
    const leaf = (0, kit_leaves.QL)(top, path);
    if (leaf && leaf.kind !== 'other') present.push({
     path,
     bytes: leaf.bytes
    }); else removed.push(path);
   }
   return {
    present,
    removed,
    omitted
   };
  }
  async function stage(git, {present, removed}) {
   const names = paths => paths.map(path => `${path}\0`).join('');
   if (removed.length > 0) await git.run([ 'update-index', '--force-remove', '-z', '--stdin' ], names(removed));
   if (present.length === 0) return;
   const args = [ 'update-index', '--add', '--remove', '--replace', '-z', '--stdin' ];
   await git.run(args, names(present.map(({path}) => path)));
  }
  async function lay(git, {written, removed}) {
   if (removed.length > 0) {
    await git.run([ 'update-index', '--force-remove', '-z', '--stdin' ], removed.map(path => `${path}\0`).join(''));
   }
   const names = written.map(({path}) => `./${path}\0`).join('');
   if (names === '') return;
   const ignored = (await git.run([ 'check-ignore', '-z', '--stdin' ], names, [ 0, 1 ])).toString('utf8').split('\0');
   const lines = [];
   for (const {path, at, leaf} of written) {
    if (ignored.includes(`./${path}`) || leaf.kind === 'other') continue;
    const target = leaf.kind === 'link' ? (0, kit_leaves.Cm)(at) : undefined;
    const id = (await git.run([ 'hash-object', '-w', ...target === undefined ? [ '--no-filters', at ] : [ '--stdin' ] ], target)).toString('latin1').trim();
    const mode = leaf.kind === 'link' ? '120000' : leaf.executable ? '100755' : '100644';
    lines.push(`${mode} ${id} 0\t${path}\0`);
   }
   if (lines.length > 0) await git.run([ 'update-index', '--replace', '-z', '--index-info' ], lines.join(''));
  }
  async function writeTree(git) {
   return (await git.run([ 'write-tree', '--missing-ok' ])).toString('latin1').trim();
  }
  async function differences(git, before, after) {
   const records = await git.records([ 'diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--no-renames', before, after ]);
   const pairs = [];
   for (let at = 0; at + 1 < records.length; at += 2) {
    const [, , oldId = '', newId = ''] = records[at].split(' ');
    pairs.push({
     path: records[at + 1],
     ids: [ oldId, newId ].filter(id => !/^0+$/.test(id))
    });
   }
   return pairs;
  }
  async function binaryPaths(git, before, after) {
   const records = await git.records([ 'diff-tree', '-r', '-z', '--numstat', '--no-renames', before, after ]);
   return new Set(records.filter(record => record.startsWith('-\t-\t')).map(record => record.slice(4)));
  }
  function leaks(text, host) {
   return host.redact(text) !== text;
  }
  function patchLeaks(patch, host) {
   const text = patch.toString('utf8');
   const lines = text.split('\n');
   const side = signs => lines.filter(line => line !== '' && signs.includes(line[0])).map(line => line.slice(1)).join('\n');
   return [ text, side('+ '), side('- ') ].some(one => leaks(one, host));
  }
  async function leakIn(git, pairs, host) {
   const bytes = await (0, repo_base.contents)(git, pairs.flatMap(({ids}) => ids));
   const leaky = ({ids}) => ids.some(id => {
    const text = bytes.get(id)?.toString('utf8') ?? '';
    return leaks(text, host) || leaks(text.replaceAll('\0', ''), host);
   });
   return pairs.find(leaky)?.path;
  }
  function megabytes(bytes) {
   return `${(bytes / 1024 / 1024).toFixed(0)} MB`;
  }
  function tooLarge(what) {
   return new errors.FM('publication-stopped', `${what}: no patch is handed on.`, {
    likely: 'It fetched or built something that .gitignore does not name.',
    fix: 'Name what is built in .gitignore, or ask for less in one task.'
   });
  }
  function leaking(where) {
   return new errors.FM('publication-stopped', `A secret of this run is in ${where}: no patch is handed on.`, {
    likely: 'The agent wrote a credential, a token or a masked variable into a file.',
    fix: 'Look at what the agent was told and what it read. The credential of this run ends by itself; another secret has to be replaced.'
   });
  }
  var secret = __webpack_require__(58563);
  // CONCATENATED MODULE: ./lib/flow/repo/git-credentials.js
  const HEADER = /^[ \t]*extraheader[ \t]*=[ \t]*(.*)$/gim;
  const ADDRESS = /^([ \t]*(?:push)?url[ \t]*=[ \t]*"?[a-z+]+:\/\/)([^\s/@"]+)@/gim;
  const INSTEAD = /^([ \t]*\[[ \t]*url[ \t]+"[a-z+]+:\/\/)([^\s/@"]+)@/gim;
  const INCLUDED = /^[ \t]*path[ \t]*=[ \t]*"?(.*(?:git-credentials-[\w-]+\.config|\.tmp\/\.(?:gitlab-runner\.ext\.conf|glr\.gconf)))"?[ \t]*$/gim;
  function findCredentials(config) {
   const headers = [ ...config.matchAll(HEADER) ].flatMap(([, value = '']) => valuesOf(value));
   const users = [ ...config.matchAll(ADDRESS), ...config.matchAll(INSTEAD) ];
   const addresses = users.flatMap(([, , user = '']) => user.split(':').slice(1));
   return {
    secrets: [ ...headers, ...addresses ].filter(value => value.length >= 6).map(value => new secret.z('git credential of the checkout', value)),
    files: [ ...config.matchAll(INCLUDED) ].map(([, path = '']) => path)
   };
  }
  function withoutCredentials(config) {
   const bare = config.replaceAll(HEADER, '').replaceAll(ADDRESS, '$1').replaceAll(INSTEAD, '$1').replaceAll(INCLUDED, '');
   return bare === config ? undefined : bare;
  }
  function valuesOf(header) {
   const word = header.trim().replaceAll('"', '').split(/\s+/).at(-1) ?? '';
   const password = Buffer.from(word, 'base64').toString('utf8').split(':').slice(1).join(':');
   return [ word, password ];
  }
  function credentialsFinding({secrets, files}, platform) {
   if (secrets.length + files.length === 0) return undefined;
   return {
    id: 'checkout-credentials',
    layer: 'job',
    verdict: 'exceeded',
    severity: 'medium',
    title: 'The checkout kept the token of the job; it is taken out of the git configuration while the agent runs.',
    detail: 'With it the agent could push, as far as the permissions of the job go. It is put back for later steps.',
    fix: platform === 'gitlab' ? 'variables:\n  FF_GIT_URLS_WITHOUT_TOKENS: "true"   # the default of GitLab Runner 18.0; hosted runners put it back' : '- uses: actions/checkout@v6\n  with:\n    persist-credentials: false'
   };
  }
  var proc = __webpack_require__(32629);
  // CONCATENATED MODULE: ./lib/flow/repo/one-at-a-time.js
  const NAME = 'keyless-agent.lock';
  const LONGEST_BYTES = 1024;
  function claimCheckout(gitFolder, host) {
   const startTime = (0, proc.P)(process.pid, host.platform);
   if (startTime === undefined) return () => undefined;
   const path = (0, external_node_path_.join)(gitFolder, NAME);
   const take = () => {
    try {
     host.files.writePrivate(path, JSON.stringify({
      pid: process.pid,
      startTime
     }));
     return true;
    } catch (error) {
     return error.code !== 'EEXIST';
    }
   };
   if (!take()) {
    if (isHeld(path, host)) throw atWork();
    host.files.remove(path);
    if (!take()) throw atWork();
   }
   return () => host.files.remove(path);
  }
  function isHeld(path, host) {
   try {
    const {pid, startTime} = JSON.parse(host.files.read(path, LONGEST_BYTES));
    return typeof pid === 'number' && (0, proc.P)(pid, host.platform) === startTime;
   } catch {
    return false;
   }
  }
  function atWork() {
   return new errors.FM('environment-unsafe', 'Another run is at work in this checkout.', {
    likely: 'Two agents were started in one folder: each moves files out of the way of the other.',
    fix: 'Run them one after the other, or check out once for each (with: { path: … } at actions/checkout).'
   });
  }
  // CONCATENATED MODULE: ./lib/flow/repo/set-aside.js
  const MOST_COMPARED = 5e3;
  const MOST_WALKED = 2e4;
  const UNREADABLE_NAME = '�';
  function pathFrom(outer, inner) {
   const way = (0, external_node_path_.relative)(outer, inner);
   return (0, external_node_path_.isAbsolute)(way) ? '..' : way.split(external_node_path_.sep).join('/');
  }
  function below(folder, path) {
   return folder === '' ? path : `${folder}/${path}`;
  }
  async function findUnits(ask) {
   const prefix = ask.git ? pathFrom(ask.workspace, ask.git.place.top) : '';
   const found = new Set([ ...lookedFor(ask), ...await set_aside_listed(ask, prefix) ]);
   const baseUnits = matching(ask.base?.files.keys() ?? [], ask.matches).map(path => below(prefix, path));
   const units = [];
   for (const path of topmost([ ...found, ...baseUnits ])) {
    if (path.includes(UNREADABLE_NAME)) throw unreadable(path);
    const unit = await judge(path, prefix, ask);
    if (unit) units.push(unit);
   }
   return units;
  }
  function matching(paths, matches) {
   const units = new Set;
   for (const path of paths) {
    const unit = matches(path);
    if (unit !== undefined) units.add(unit);
   }
   return [ ...units ];
  }
  function topmost(paths) {
   const kept = [];
   for (const path of [ ...new Set(paths) ].sort()) {
    if (!kept.some(one => path.startsWith(`${one}/`))) kept.push(path);
   }
   return kept;
  }
  function lookedFor({workspace, workingDirectory, patterns}) {
   const parts = pathFrom(workspace, workingDirectory).split('/').filter(Boolean);
   const folders = [ '', ...parts.map((_, at) => parts.slice(0, at + 1).join('/')) ];
   return folders.flatMap(folder => (0, ignore_pattern.v)(patterns).map(name => below(folder, name))).filter(path => (0, 
   kit_leaves.Ii)(workspace, path) !== undefined);
  }
  async function set_aside_listed({git, workspace, matches}, prefix) {
   if (!git) return walked(workspace, '', matches);
   const [index, others] = await Promise.all([ git.records([ 'ls-files', '-s', '-z' ]), git.records([ 'ls-files', '-o', '-z', '--exclude-standard' ]) ]);
   const entries = index.map(record => ({
    mode: record.slice(0, 6),
    path: record.slice(record.indexOf('\t') + 1)
   }));
   const nested = [ ...entries.filter(({mode}) => mode === '160000').map(({path}) => path), ...others.filter(path => path.endsWith('/')).map(path => path.slice(0, -1)) ];
   const paths = [ ...entries.map(({path}) => path), ...others ].map(path => path.replace(/\/$/, ''));
   return [ ...matching(paths, matches).map(path => below(prefix, path)), ...nested.flatMap(path => walked(workspace, below(prefix, path), matches)) ].filter(path => (0, 
   kit_leaves.Ii)(workspace, path) !== undefined || path.includes(UNREADABLE_NAME));
  }
  function walked(workspace, folder, matches) {
   if (folder !== '' && (0, kit_leaves.Ii)(workspace, folder) !== 'folder') return [];
   const leaves = (0, kit_leaves.eH)(workspace, folder, MOST_WALKED, [ '.git', 'node_modules' ]);
   if (leaves === undefined) {
    throw new errors.FM('environment-unsafe', `${folder || 'The workspace'} cannot be searched for files that agents obey.`, {
     likely: `It is no part of the checked-out repository, and holds more than ${MOST_WALKED} files or one that cannot be read.`,
     fix: 'Check out with actions/checkout without submodules, or keep such a folder out of the workspace.'
    });
   }
   const inner = leaves.map(({path}) => folder === '' ? path : path.slice(folder.length + 1));
   return matching(inner, matches).map(path => below(folder, path));
  }
  async function judge(path, prefix, ask) {
   const {base, git, workspace} = ask;
   const inRepository = prefix === '' || path === prefix || path.startsWith(`${prefix}/`);
   if (!base || !git || !inRepository) return {
    path,
    what: 'set aside',
    stands: []
   };
   const cut = prefix === '' ? 0 : prefix.length + 1;
   const files = [ ...base.files.values() ].filter(file => file.path === path.slice(cut) || file.path.startsWith(`${path.slice(cut)}/`));
   const targets = new Map;
   for (const file of files) targets.set(file.path, await (0, repo_base.resolveFile)(git, base, file.path));
   const leaves = (0, kit_leaves.kj)(workspace, path) ? (0, kit_leaves.eH)(workspace, path, MOST_COMPARED) : [];
   const moved = leaf => ({
    ...leaf,
    path: leaf.path.slice(cut)
   });
   if (leaves && set_aside_isSame(leaves.map(moved), files, targets, ask)) return undefined;
   const stands = await standsOf(files, targets, prefix, git);
   return {
    path,
    what: stands.length > 0 ? 'taken from base' : 'set aside',
    stands
   };
  }
  function set_aside_isSame(leaves, files, targets, {git, platform}) {
   const {top, format} = git.place;
   if (leaves.length !== files.length) return false;
   return files.every(file => {
    const leaf = leaves.find(one => one.path === file.path);
    if (!leaf || leaf.kind !== file.kind || (0, kit_leaves.zA)(top, leaf, format) !== file.id) return false;
    if (file.kind === 'link') return leadsToSame(targets.get(file.path), top, format);
    return platform === 'win32' || leaf.executable === file.executable;
   });
  }
  function leadsToSame(target, top, format) {
   const leaf = target && (0, kit_leaves.QL)(top, target.path);
   return leaf?.kind === 'file' && (0, kit_leaves.zA)(top, leaf, format) === target?.id;
  }
  async function standsOf(files, targets, prefix, git) {
   const real = files.flatMap(file => {
    const target = targets.get(file.path);
    return target ? [ {
     path: file.path,
     target
    } ] : [];
   });
   const bytes = await (0, repo_base.genuineContents)(git, real.map(({target}) => target.id));
   return real.flatMap(({path, target}) => {
    const content = bytes.get(target.id);
    return content ? [ {
     path: below(prefix, path),
     content,
     executable: target.executable
    } ] : [];
   });
  }
  function unreadable(path) {
   return new errors.FM('environment-unsafe', 'A file that agents obey lies in a folder whose name is no UTF-8.', {
    likely: `It shows as ${path}. It can be neither read from the base nor moved out of the way.`,
    fix: 'Rename the folder.'
   });
  }
  var trust = __webpack_require__(87667);
  var inside = __webpack_require__(20350);
  // CONCATENATED MODULE: ./lib/flow/repo/named-files.js
  function isFromBase(path, context, asked, host) {
   if (!(0, trust.sr)(context, asked)) return false;
   const whole = (0, external_node_path_.resolve)(context.workspace, path);
   return (0, inside.F)(whole, context.workspace) || host.files.isWithin(whole, context.workspace);
  }
  async function readFromBase(files, context, asked, host) {
   const wanted = files.filter(({path}) => isFromBase(path, context, asked, host));
   const texts = new Map;
   if (wanted.length === 0) return texts;
   const {git, base} = await openBase(context, host);
   const missing = [];
   for (const file of wanted) {
    const text = git && base ? await textOf(file, git, base, context) : undefined;
    if (typeof text === 'string') texts.set(file.path, text); else missing.push({
     file,
     why: whyNot(file, base, text, context)
    });
   }
   if (missing.length > 0) throw unavailable(missing, base !== undefined);
   return texts;
  }
  async function openBase(context, host) {
   const place = (0, git_dir.YM)(context.workspace);
   if (!place) return {};
   try {
    const git = new repo_git.Git((0, external_node_path_.join)(host.files.privateDir(), 'git-inputs'), place, undefined, host);
    return {
     git,
     base: await (0, repo_base.findBase)(git, await git.commitOf('HEAD'), context)
    };
   } catch {
    return {};
   }
  }
  async function textOf({path, maxBytes}, git, base, {workspace}) {
   const file = await (0, repo_base.resolveFile)(git, base, pathFrom(workspace, (0, 
   external_node_path_.resolve)(workspace, path)));
   const bytes = file && (await (0, repo_base.genuineContents)(git, [ file.id ])).get(file.id);
   if (!bytes) return undefined;
   return bytes.length <= maxBytes && bytes.toString('utf8');
  }
  function whyNot({path}, base, text, {event}) {
   if (!base) return `${path} has to come from the base of this ${event}, and the checkout does not hold the base.`;
   return text === false ? `${path} is too large in the base.` : `${path} is not in the base of this ${event}.`;
  }
  function unavailable(missing, hasBase) {
   const write = hasBase ? 'a file that is on the base branch, or one outside the workspace (written by an earlier step to $RUNNER_TEMP)' : 'fetch-depth: 2   (under with: at actions/checkout; 0 when the event is no pull request)';
   return new errors.FM('input-invalid', 'Files named by inputs cannot be read from the base.', {
    likely: 'Anybody who can open a change could otherwise write what the agent is told; so it is read from the reviewed branch.',
    faults: missing.map(({file, why}) => ({
     input: file.input,
     what: why,
     write
    }))
   });
  }
  // CONCATENATED MODULE: ./lib/flow/repo/index.js
  const RUN_LATER = [ '.github/', '/.gitlab-ci.yml', '.gitmodules', '.gitattributes', '.husky/', '.pre-commit-config.yaml' ];
  const GIT_FILES = [ 'commondir', 'config', 'config.worktree', 'hooks/', 'info/attributes', 'info/exclude', 'info/sparse-checkout' ];
  const LONGEST_CONFIG_BYTES = 4 * 1024 * 1024;
  const MOST_WRITTEN = 5e3;
  async function surveyRepository(ask, host) {
   const place = findPlace(ask.context.workspace, ask.workingDirectory);
   const release = place ? claimCheckout(place.commonDir, host) : () => undefined;
   try {
    return await survey(ask, place, release, host);
   } catch (error) {
    release();
    throw error;
   }
  }
  async function survey(asked, place, release, host) {
   const context = place ? {
    ...asked.context,
    checkout: (0, git_dir.Uo)(place)
   } : asked.context;
   const ask = {
    ...asked,
    context
   };
   const wanted = (0, trust.jO)(context, ask.repoConfig);
   const git = place && openGit(place, ask, host);
   const head = await (git?.commitOf('HEAD'));
   const credentials = place && credentialsOf(place, host);
   const moves = wanted === 'base' || wanted === 'none';
   const base = git && wanted === 'base' ? await (0, repo_base.findBase)(git, head, context) : undefined;
   const mode = wanted === 'base' && !base ? 'none' : wanted;
   const matches = matcherOf(ask.repoFiles, host);
   const patterns = ask.repoFiles.flatMap(({instructions, settings}) => [ ...instructions, ...settings ]);
   const [links, taken, units] = await Promise.all([ git && repo_attempt(() => linksIn(git)), git && ask.edits ? repo_attempt(() => takeSnapshot(git)) : undefined, moves ? unitsOf({
    ...ask,
    ...context,
    matches,
    patterns,
    git,
    base,
    platform: host.platform
   }) : [] ]);
   const inner = Array.isArray(links) ? links : [];
   const seen = {
    ask,
    place,
    head,
    mode,
    units,
    base,
    matches,
    wanted,
    credentials,
    inner
   };
   return new Held(seen, taken, release, host);
  }
  function openGit(place, ask, host) {
   const inner = ask.ours.map(path => pathFrom(place.top, path)).filter(path => path !== '' && !path.startsWith('..'));
   const ignored = inner.map(path => `/${path.replaceAll(/[\\*?[\]]/g, '\\$&')}/`);
   return new repo_git.Git((0, external_node_path_.join)(host.files.privateDir(), 'git-before'), place, (0, 
   git_dir.vY)(place), host, {
    ignored
   });
  }
  function credentialsOf(place, host) {
   const read = path => {
    try {
     return host.files.read(path, LONGEST_CONFIG_BYTES);
    } catch {
     return '';
    }
   };
   const dirs = [ place.commonDir, ...(0, git_dir.Gg)(place.commonDir).map(({gitDir}) => gitDir) ];
   const own = dirs.map(dir => findCredentials(read((0, external_node_path_.join)(dir, 'config'))));
   const files = [ ...new Set(own.flatMap(one => one.files)) ];
   const included = files.flatMap(path => findCredentials(read(path)).secrets);
   const secrets = [ ...own.flatMap(one => one.secrets), ...included ];
   for (const secret of secrets) host.hide(secret);
   return {
    secrets,
    files
   };
  }
  function findPlace(workspace, workingDirectory) {
   for (let at = workingDirectory; ;at = (0, external_node_path_.dirname)(at)) {
    const place = (0, git_dir.YM)(at);
    if (place) return place;
    if (at === workspace || at === (0, external_node_path_.dirname)(at)) return undefined;
   }
  }
  function matcherOf(repoFiles, host) {
   const patterns = repoFiles.flatMap(({instructions, settings}) => [ ...instructions, ...settings ]);
   return (0, ignore_pattern.j)([ ...new Set(patterns) ], host.platform !== 'linux');
  }
  async function unitsOf(ask) {
   try {
    return await findUnits(ask);
   } catch (error) {
    if (!(error instanceof repo_git.GitError)) throw error;
    throw new errors.FM('environment-unsafe', 'The files that agents obey could not be found.', {
     likely: error.absent ? 'There is no git on PATH.' : `${error.message}.`,
     fix: 'Check out the repository, with git on the runner or in the image of the job, or say repo-config: head when everyone who can cause this event is trusted.',
     cause: error
    });
   }
  }
  async function repo_attempt(work) {
   try {
    return await work();
   } catch (error) {
    return error instanceof repo_git.GitError ? error.message : `it failed (${error.code ?? 'unknown'})`;
   }
  }
  class Held {
   release;
   #seen;
   #snapshot;
   #host;
   #store;
   #moves=[];
   #guards=[];
   #index;
   #release;
   constructor(seen, snapshot, release, host) {
    this.release = release;
    this.#seen = seen;
    this.#snapshot = snapshot;
    this.#host = host;
    this.#store = (0, external_node_path_.join)(host.files.privateDir(), 'set-aside');
   }
   get mode() {
    return this.#seen.mode;
   }
   get instructions() {
    return this.mode === 'head' || this.mode === 'base';
   }
   get listed() {
    return this.#seen.units.map(({path, what}) => ({
     path,
     what
    }));
   }
   get says() {
    const {mode, base, ask} = this.#seen;
    if (mode === 'head') return 'instruction files as checked out';
    if (mode === 'unread') return 'instruction files are not read (repo-config: head reads them)';
    if (mode === 'none') return 'instruction files are not read';
    return `instruction files as on ${ask.context.base?.ref ?? 'the base'} (${base?.commit.slice(0, 10)})`;
   }
   get findings() {
    const {ask, credentials} = this.#seen;
    const kept = credentials && credentialsFinding(credentials, ask.context.platform);
    return [ ...(0, trust.EV)(ask.context, this.mode), ...kept ? [ kept ] : [] ];
   }
   get notes() {
    const {wanted, mode, ask, place} = this.#seen;
    const notes = [];
    if (ask.repoConfig === undefined && (0, trust.wP)(ask.context)) {
     notes.push(`What is checked out is not the commit of this ${ask.context.event}: it is treated as a change that nobody has reviewed. Where it is meant: repo-config: head.`);
    }
    if (wanted === 'base' && mode === 'none') {
     const depth = ask.context.platform === 'gitlab' ? 'GIT_DEPTH: "0" as a variable of the job (git-depth: 0 with our templates)' : `fetch-depth: ${ask.context.event === 'pull_request' ? 2 : 0} at actions/checkout`;
     notes.push(`The checkout does not hold the base of this ${ask.context.event ?? 'run'}: the files that agents obey are set aside, and no instruction file is read. To read them as on the base branch: ${depth}.`);
    }
    if (ask.edits && !place) notes.push('The folder is no git repository: what the agent changes there is not told.');
    if (typeof this.#snapshot === 'string') notes.push(`What the agent changes is not told: ${this.#snapshot}.`);
    return notes;
   }
   hold() {
    const {place, units, ask, credentials, inner} = this.#seen;
    const root = ask.context.workspace;
    this.#moves = units.map(({path}, at) => ({
     path,
     ...(0, kit_leaves.Ii)(root, path) === undefined ? {} : {
      kept: String(at)
     }
    }));
    try {
     if (place) this.#guardGit(place, inner, credentials?.files ?? []);
     if (units.length === 0) return;
     (0, moved_files.m1)(this.#store, this.#moves);
     this.#host.lease({
      kind: 'moved',
      path: this.#store,
      to: root
     });
     (0, moved_files.WA)(root, this.#store, this.#moves);
     (0, moved_files.nY)(root, units.flatMap(({stands}) => stands));
    } catch (error) {
     (0, moved_files.pK)(root, this.#store, this.#moves);
     this.#restoreGit();
     throw cannotMove(error);
    }
   }
   async conclude(patch) {
    const {workspace} = this.#seen.ask.context;
    const findings = [];
    const notes = [];
    const meddled = this.#restoreGit();
    if (meddled.length > 0) findings.push(gitFinding(meddled));
    const overlay = await repo_attempt(async () => this.#overlay());
    if (typeof overlay === 'string') notes.push(`What the agent wrote over ${shown(this.#moves.map(({path}) => path))} is lost: ${overlay}.`);
    const laid = typeof overlay === 'string' ? {
     written: [],
     removed: []
    } : overlay;
    const blocked = (0, moved_files.pK)(workspace, this.#store, this.#moves);
    const left = (0, moved_files.pK)(workspace, this.#store, blocked, true);
    if (blocked.length > left.length) notes.push(`Put back over what the agent had put in the way: ${shown(blocked.map(({path}) => path))}.`);
    if (left.length > 0) findings.push(lostFinding(left)); else await repo_attempt(async () => this.#host.files.remove(this.#store));
    let edits;
    if (patch !== undefined && typeof this.#snapshot === 'object') {
     const snapshot = this.#snapshot;
     const dir = (0, external_node_path_.join)(this.#host.files.privateDir(), 'git-after');
     const found = await repo_attempt(() => findEdits(snapshot, this.#inRepository(laid), {
      dir,
      patch
     }, this.#host));
     if (typeof found === 'string') notes.push(`What the agent changed is not told: ${found}.`); else edits = found;
    }
    const told = this.#writtenFinding([ ...laid.written.map(({path}) => path), ...laid.removed ], edits);
    if (told) findings.push(told);
    const moved = await this.#headFinding();
    if (moved) findings.push(moved);
    const made = [ ...await this.#newLinks(), ...edits?.repositories ?? [] ];
    if (made.length > 0) findings.push(repositoryFinding([ ...new Set(made) ].sort()));
    return {
     changedFiles: edits?.changedFiles.map(oneLine),
     patch: edits?.patch,
     stopped: edits?.stopped,
     findings,
     notes: [ ...notes, ...edits?.notes ?? [] ]
    };
   }
   #guardGit(place, inner, files) {
    this.#release = this.#host.atExit?.(() => void this.#restoreGit());
    this.#index = (0, git_dir.vY)(place);
    this.#guards.push(keepFiles(place.commonDir, GIT_FILES, withoutCredentials));
    if (place.gitDir !== place.commonDir) this.#guards.push(keepFiles(place.gitDir, GIT_FILES));
    this.#guards.push(keepFiles(place.top, [ '.git' ]));
    for (const {gitDir, top} of (0, git_dir.Gg)(place.commonDir)) {
     this.#guards.push(keepFiles(gitDir, GIT_FILES, withoutCredentials));
     if (top !== undefined) this.#guards.push(keepFiles(top, [ '.git' ]));
    }
    for (const link of inner.filter(path => (0, kit_leaves.kj)(place.top, path))) {
     this.#guards.push(keepFiles((0, external_node_path_.join)(place.top, link), [ '.git' ]));
     this.#guards.push(keepFiles((0, external_node_path_.join)(place.top, link, '.git'), GIT_FILES, withoutCredentials));
    }
    for (const path of files) this.#guards.push(keepFiles((0, external_node_path_.dirname)(path), [ (0, 
    external_node_path_.basename)(path) ], withoutCredentials));
   }
   #restoreGit() {
    this.#release?.();
    return this.#guards.flatMap(guard => guard.restore());
   }
   async #newLinks() {
    const {place} = this.#seen;
    const before = this.#index;
    if (!place || !before) return [];
    const found = await repo_attempt(async () => {
     const now = (0, git_dir.vY)(place);
     if (isSameIndex(before, now)) return [];
     const links = index => linksIn(new repo_git.Git((0, external_node_path_.join)(this.#host.files.privateDir(), 'git-links'), place, index, this.#host));
     const known = await links(before);
     return (await links(now)).filter(link => !known.includes(link));
    });
    if (typeof found !== 'string' && found.length === 0) return [];
    await repo_attempt(async () => (0, git_dir.jF)(place, before));
    return typeof found === 'string' ? [] : found;
   }
   #overlay() {
    const {units, ask, place} = this.#seen;
    const root = ask.context.workspace;
    const format = place?.format ?? 'sha1';
    const folder = (0, external_node_path_.join)(this.#host.files.privateDir(), 'written');
    const written = [];
    const removed = [];
    if (this.#moves.length === 0) return {
     written,
     removed
    };
    for (const {path, stands} of units) {
     const leaves = (0, kit_leaves.Ii)(root, path) === undefined ? [] : (0, kit_leaves.eH)(root, path, MOST_WRITTEN) ?? [];
     for (const leaf of leaves) {
      const stand = stands.find(one => one.path === leaf.path);
      if (stand && isStand(root, leaf, stand, format)) continue;
      const at = (0, external_node_path_.join)(folder, String(written.length));
      (0, moved_files.gu)(root, leaf.path, at);
      written.push({
       path: leaf.path,
       at,
       leaf
      });
     }
     const names = new Set(leaves.map(leaf => leaf.path));
     removed.push(...stands.map(stand => stand.path).filter(name => !names.has(name)));
    }
    return {
     written,
     removed
    };
   }
   #inRepository({written, removed}) {
    const {ask, place} = this.#seen;
    const prefix = place ? pathFrom(ask.context.workspace, place.top) : '';
    const start = prefix === '' ? '' : `${prefix}/`;
    return {
     written: written.flatMap(one => one.path.startsWith(start) ? [ {
      ...one,
      path: one.path.slice(start.length)
     } ] : []),
     removed: removed.flatMap(path => path.startsWith(start) ? [ path.slice(start.length) ] : [])
    };
   }
   #writtenFinding(written, edits) {
    const {repoFiles} = this.#seen.ask;
    const grave = (0, ignore_pattern.j)([ ...RUN_LATER, ...repoFiles.flatMap(({settings}) => settings) ]);
    const obeyed = (edits?.changedFiles ?? []).filter(path => this.#seen.matches(path) !== undefined || grave(path) !== undefined);
    const paths = [ ...new Set([ ...obeyed, ...written ]) ].sort();
    if (paths.length === 0) return undefined;
    const where = edits ? 'what the agent wrote there is in the patch alone' : 'what the agent wrote there was taken out';
    return {
     id: 'agent-wrote-config',
     layer: 'agent',
     verdict: 'exceeded',
     severity: paths.some(path => grave(path) !== undefined) ? 'high' : 'medium',
     title: `The agent wrote ${shown(paths)}.`,
     detail: `Agents, CI systems or git obey such files: they act in later runs.${written.length === 0 ? '' : ` In the workspace they are as before; ${where}.`}`,
     fix: 'Read these lines of the patch before it is applied, or deny such paths where it is.'
    };
   }
   async #headFinding() {
    const {place, head} = this.#seen;
    if (!place || this.#guards.length === 0) return undefined;
    const git = new repo_git.Git((0, external_node_path_.join)(this.#host.files.privateDir(), 'git-head'), place, undefined, this.#host);
    const now = await git.commitOf('HEAD');
    if (now === head || this.#host.cancelled.aborted) return undefined;
    return {
     id: 'agent-moved-head',
     layer: 'agent',
     verdict: 'exceeded',
     severity: 'medium',
     title: `The agent committed, or switched to another commit: HEAD was ${head?.slice(0, 10) ?? 'unborn'} and is ${now?.slice(0, 10) ?? 'unborn'}.`,
     detail: 'The patch holds what became of the files, whoever committed them. Nothing was pushed by this step.',
     fix: 'git reset --soft to the first commit, if a later step of this job works on the checkout.'
    };
   }
  }
  function isStand(root, leaf, {content, executable}, format) {
   const alike = leaf.kind === 'file' && leaf.executable === executable && leaf.bytes === content.length;
   return alike && (0, kit_leaves.zA)(root, leaf, format) === (0, kit_leaves.fm)(content, format);
  }
  function oneLine(path) {
   return /^"|[\0-\x1f\x7f]/.test(path) ? JSON.stringify(path) : path;
  }
  function shown(paths) {
   const most = 10;
   const names = paths.slice(0, most).map(path => JSON.stringify(path).slice(1, -1));
   return `${names.join(', ')}${paths.length > most ? ` and ${paths.length - most} more` : ''}`;
  }
  function isSameIndex(one, other) {
   const names = Object.keys(one.files);
   return names.length === Object.keys(other.files).length && names.every(name => Buffer.from(one.files[name]).equals(other.files[name] ?? Buffer.alloc(0)));
  }
  function repositoryFinding(made) {
   return {
    id: 'agent-made-repository',
    layer: 'agent',
    verdict: 'exceeded',
    severity: 'high',
    title: `The agent left a git repository of its own within the checkout: ${shown(made)}.`,
    detail: 'Its configuration can name programs; git starts them once a later step adds the folder, commits or asks for the status.',
    fix: 'Work with the patch in a job of its own; or remove these folders before any later step calls git.'
   };
  }
  function gitFinding(meddled) {
   return {
    id: 'agent-git-config',
    layer: 'agent',
    verdict: 'exceeded',
    severity: 'high',
    title: `The agent changed the git folder (${shown(meddled)}); it was put back.`,
    detail: 'What stands there makes git start programs in a later step of this job.'
   };
  }
  function lostFinding(left) {
   return {
    id: 'repo-files-lost',
    layer: 'agent',
    verdict: 'exceeded',
    severity: 'high',
    title: `${shown(left.map(({path}) => path))} could not be put back.`,
    detail: 'The agent changed the folders they lie in, so that this user may not write there.',
    fix: 'Check out again in a later step that needs them.'
   };
  }
  function cannotMove(error) {
   const {code, message} = error;
   return new errors.FM('environment-unsafe', 'The files that agents obey could not be moved out of the way.', {
    likely: `The system says ${code ?? message.split(':')[0]}: this user may not write to the workspace, or a link is in the way.`,
    fix: 'Check out as the user this step runs as.',
    cause: error
   });
  }
 },
 19499: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => matcher,
   v: () => literals
  });
  function matcher(patterns, ignoreCase = false) {
   const anywhere = patterns.filter(pattern => !pattern.startsWith('/'));
   const rooted = patterns.filter(pattern => pattern.startsWith('/'));
   const flags = ignoreCase ? 'isu' : 'su';
   const searches = [ ...rooted.length > 0 ? [ new RegExp(`^(?:${alternatives(rooted)})(?=/|$)`, flags) ] : [], ...anywhere.length > 0 ? [ new RegExp(`^(?:.*?/)??(?:${alternatives(anywhere)})(?=/|$)`, flags) ] : [] ];
   return path => {
    const found = searches.map(search => search.exec(path)?.[0]).filter(part => part !== undefined);
    return found.sort((one, other) => one.length - other.length)[0];
   };
  }
  function alternatives(patterns) {
   const plain = patterns.map(pattern => pattern.replace(/^\//, '').replace(/\/$/, ''));
   return [ ...new Set(plain) ].sort((one, other) => one.length - other.length).map(source).join('|');
  }
  function source(pattern) {
   return pattern.split(/(\*\*\/|\*\*|\*|\?)/).map(part => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    return part.replaceAll(/[\\^$.|+()[\]{}]/g, '\\$&');
   }).join('');
  }
  function literals(patterns) {
   return [ ...new Set(patterns.filter(pattern => !/[*?]/.test(pattern)).map(pattern => pattern.replace(/^\//, '').replace(/\/$/, ''))) ];
  }
 },
 36142: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Cm: () => linkTarget,
   Ii: () => kindAt,
   QL: () => leafAt,
   eH: () => leavesBelow,
   fm: () => contentId,
   kj: () => isReachable,
   zA: () => blobId
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  function isReachable(root, path) {
   const parents = path.split('/').slice(0, -1);
   return parents.every((_, at) => {
    const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ...parents.slice(0, at + 1)), {
     throwIfNoEntry: false
    });
    return stats?.isDirectory() === true;
   });
  }
  function kindAt(root, path) {
   if (!isReachable(root, path)) return undefined;
   const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), {
    throwIfNoEntry: false
   });
   return stats?.isDirectory() ? 'folder' : stats && kindOf(stats);
  }
  function leafAt(root, path) {
   if (!isReachable(root, path)) return undefined;
   const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), {
    throwIfNoEntry: false
   });
   return stats === undefined || stats.isDirectory() ? undefined : leafOf(path, stats);
  }
  function leafOf(path, stats) {
   return {
    path,
    kind: kindOf(stats),
    executable: (stats.mode & 64) !== 0,
    bytes: stats.size
   };
  }
  function kindOf(stats) {
   return stats.isFile() ? 'file' : stats.isSymbolicLink() ? 'link' : 'other';
  }
  function leavesBelow(root, path, most, skip = []) {
   const leaves = [];
   const waiting = [ path ];
   try {
    while (waiting.length > 0) {
     const at = waiting.pop();
     const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, at), {
      throwIfNoEntry: false
     });
     if (stats === undefined) continue;
     if (stats.isDirectory()) {
      const names = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, at)).filter(name => !skip.includes(name));
      for (const name of names) waiting.push(at === '' ? name : `${at}/${name}`);
     } else {
      leaves.push(leafOf(at, stats));
     }
     if (leaves.length + waiting.length > most) return undefined;
    }
   } catch {
    return undefined;
   }
   return leaves.sort((one, other) => one.path < other.path ? -1 : 1);
  }
  function blobId(root, leaf, format) {
   try {
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, leaf.path);
    if (leaf.kind === 'other') return undefined;
    const bytes = leaf.kind === 'link' ? (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path, 'buffer') : (0, 
    node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    return contentId(bytes, format);
   } catch {
    return undefined;
   }
  }
  function contentId(bytes, format) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  }
  function linkTarget(path) {
   return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path);
  }
 }
};
