export const id = 4701;

export const ids = [ 4701 ];

export const modules = {
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
