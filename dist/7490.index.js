export const id = 7490;

export const ids = [ 7490 ];

export const modules = {
 97490: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: () => run
  });
  var _emulators_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15218);
  async function run(door, words) {
   return (0, _emulators_index_js__WEBPACK_IMPORTED_MODULE_0__.U3)(words, door.env, process.stdin, process.stdout);
  }
 }
};
