export const id = 5991;
export const ids = [5991];
export const modules = {

/***/ 5991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   token: () => (/* binding */ token)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);


async function token(door, [path = '']) {
    const { url, bearer } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    const { status, body } = await new Promise((resolve, reject) => {
        const request = (0,node_http__WEBPACK_IMPORTED_MODULE_1__.get)(url, { headers: { authorization: bearer }, timeout: 60_000 }, (response) => {
            let text = '';
            response.setEncoding('utf8');
            response.on('data', (piece) => {
                text += piece;
            });
            response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
        });
        request.on('timeout', () => request.destroy(new Error('timeout')));
        request.on('error', reject);
    });
    if (status !== 200) {
        door.print('keyless-agent: no token can be had now.\n', 'stderr');
        return 1;
    }
    door.print(body);
    return 0;
}


/***/ })

};
