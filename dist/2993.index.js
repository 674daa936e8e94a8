export const id = 2993;

export const ids = [ 2993 ];

export const modules = {
 12993: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   fetchWorkflow: () => fetchWorkflow
  });
  var _github_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78649);
  async function fetchWorkflow(api, place, host) {
   const path = `/repos/${place.repository}/contents/${place.path.split('/').map(encodeURIComponent).join('/')}?ref=${place.commit}`;
   try {
    const response = await host.http.request((0, _github_api_js__WEBPACK_IMPORTED_MODULE_0__.H6)(api, path));
    const {content, encoding} = (0, _github_api_js__WEBPACK_IMPORTED_MODULE_0__.EN)(response);
    if (response.status !== 200 || typeof content !== 'string' || encoding !== 'base64') return undefined;
    return Buffer.from(content, 'base64').toString('utf8');
   } catch {
    return undefined;
   }
  }
 }
};
