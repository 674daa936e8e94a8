export const id = 7490;
export const ids = [7490];
export const modules = {

/***/ 7490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _emulators_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7922);

async function run(door, words) {
    return (0,_emulators_index_js__WEBPACK_IMPORTED_MODULE_0__/* .scriptedAgent */ .U3)(words, door.env, process.stdin, process.stdout);
}


/***/ })

};
