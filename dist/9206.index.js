export const id = 9206;

export const ids = [ 9206 ];

export const modules = {
 79206: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   giveBackAbandoned: () => giveBackAbandoned
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _process_proc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32629);
  var _leases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97847);
  function giveBackAbandoned(tempDir) {
   const dirs = namesIn(tempDir).filter(name => name.startsWith(_leases_js__WEBPACK_IMPORTED_MODULE_3__.$t)).map(name => (0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tempDir, name));
   return dirs.filter(_leases_js__WEBPACK_IMPORTED_MODULE_3__.fE).flatMap(giveBack);
  }
  function namesIn(folder) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
   } catch {
    return [];
   }
  }
  function giveBack(dir) {
   const leases = (0, _leases_js__WEBPACK_IMPORTED_MODULE_3__.Mw)(dir);
   const taken = leases.filter(lease => lease.kind === 'lent' || lease.kind === 'closed');
   if (taken.length === 0 || taken.some(({by}) => (0, _process_proc_js__WEBPACK_IMPORTED_MODULE_2__.P)(by.pid, process.platform) === by.startTime)) return [];
   const results = leases.toReversed().map(lease => ({
    lease,
    done: (0, _leases_js__WEBPACK_IMPORTED_MODULE_3__.hz)(dir, lease)
   }));
   const refused = results.filter(({lease, done}) => done === 'refused' && lease.kind !== 'process');
   if (refused.length === 0) (0, _leases_js__WEBPACK_IMPORTED_MODULE_3__.VZ)(dir);
   const paths = taken.flatMap(lease => lease.kind === 'lent' ? [ ...lease.folders, ...lease.shown ] : []);
   const what = paths.filter(path => !path.startsWith(dir)).join(', ');
   return refused.length === 0 ? [ `Gave back what a run that was killed had left${what === '' ? '' : `: ${what}`}.` ] : [ `A run that was killed has left something that could not be given back; see the files in ${dir}.` ];
  }
 }
};
