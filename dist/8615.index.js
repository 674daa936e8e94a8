export const id = 8615;

export const ids = [ 8615 ];

export const modules = {
 8615: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   release: () => release
  });
  var _flow_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89185);
  async function release(door, words) {
   const {inputs} = (0, _flow_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Ww)(words, []);
   const path = inputs.text('env-file');
   if (path === undefined && inputs.faults.length === 0) {
    const told = await door.giveBackAbandoned();
    for (const line of told) door.print(`${line}\n`, 'stderr');
    if (told.length === 0) {
     door.print('Nothing was left. What auth wrote: keyless-agent release --env-file "$XDG_RUNTIME_DIR/agent.env"\n', 'stderr');
    }
    return 0;
   }
   if (path === undefined || inputs.faults.length > 0) {
    for (const fault of inputs.faults) door.print(`${fault.input}: ${fault.what}\n  write: ${fault.write}\n`, 'stderr');
    return 2;
   }
   const says = {
    removed: `given back: ${path}`,
    gone: `nothing to give back: ${path} does not exist`,
    refused: `left alone: ${path} is not a file that keyless-agent wrote (regular, yours, mode 0600, with our first line)`
   };
   const done = door.giveBack(path);
   door.print(`${says[done]}\n`, 'stderr');
   return done === 'refused' ? 2 : 0;
  }
 }
};
