export const id = 3690;

export const ids = [ 3690 ];

export const modules = {
 3690: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   codemieOpencode: () => codemieOpencode
  });
  var _opencode_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41330);
  var _cards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57744);
  var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83418);
  function check(inputs) {
   (0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.Q4)(inputs);
   _opencode_index_js__WEBPACK_IMPORTED_MODULE_0__.opencode.check(inputs);
  }
  function launch(order, dirs) {
   const below = _opencode_index_js__WEBPACK_IMPORTED_MODULE_0__.opencode.launch((0, 
   _shared_js__WEBPACK_IMPORTED_MODULE_2__.vW)(order), dirs);
   return {
    ...below,
    argv: [ ...(0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.FF)(below.argv, '--model'), '--silent' ],
    env: {
     ...below.env,
     ...(0, _shared_js__WEBPACK_IMPORTED_MODULE_2__.cA)(order.access, order.model)
    },
    shadows: [ ...below.shadows, ..._shared_js__WEBPACK_IMPORTED_MODULE_2__.I4 ]
   };
  }
  function judge(heard, exit, order) {
   return _opencode_index_js__WEBPACK_IMPORTED_MODULE_0__.opencode.judge(heard, exit, (0, 
   _shared_js__WEBPACK_IMPORTED_MODULE_2__.vW)(order));
  }
  const codemieOpencode = {
   ..._opencode_index_js__WEBPACK_IMPORTED_MODULE_0__.opencode,
   ..._cards_js__WEBPACK_IMPORTED_MODULE_1__.c,
   name: 'CodeMie (OpenCode)',
   rereads: {
    codemie: 'relay'
   },
   defaultModel: () => _shared_js__WEBPACK_IMPORTED_MODULE_2__.UB,
   install: {
    kind: 'command',
    program: 'codemie-opencode',
    starts: 'opencode'
   },
   abilities: {
    ..._opencode_index_js__WEBPACK_IMPORTED_MODULE_0__.opencode.abilities,
    session: []
   },
   shadows: [ ..._opencode_index_js__WEBPACK_IMPORTED_MODULE_0__.opencode.shadows, ..._shared_js__WEBPACK_IMPORTED_MODULE_2__.I4 ],
   check,
   launch,
   environment: _shared_js__WEBPACK_IMPORTED_MODULE_2__.cA,
   listen: (order, dirs) => _opencode_index_js__WEBPACK_IMPORTED_MODULE_0__.opencode.listen((0, 
   _shared_js__WEBPACK_IMPORTED_MODULE_2__.vW)(order), dirs),
   judge
  };
 }
};
