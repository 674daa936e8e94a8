export const id = 3429;
export const ids = [3429];
export const modules = {

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lastResort: () => (/* binding */ lastResort)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1488);


function lastResort(thrown) {
    const error = thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .KeylessError */ .FM
        ? thrown
        : new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .KeylessError */ .FM('internal', `A fault of keyless-agent itself: ${thrown instanceof Error ? thrown.name : typeof thrown}.`, {
            fix: 'Please report it with the version (keyless-agent --version) and what you called.',
        });
    const { code, message, likely, fix, facts, faults, link } = error;
    return {
        text: `${(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .errorText */ .kc)({ code, what: message, likely, fix, facts, faults, link }, false).join('\n')}\n`,
        exit: error.exit,
    };
}


/***/ })

};
