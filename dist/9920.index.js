export const id = 9920;

export const ids = [ 9920 ];

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
