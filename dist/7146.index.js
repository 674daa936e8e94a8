export const id = 7146;

export const ids = [ 7146 ];

export const modules = {
 27146: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   ClientAssertionCredential: () => _node_modules_azure_identity_dist_esm_credentials_clientAssertionCredential_js__WEBPACK_IMPORTED_MODULE_0__.X
  });
  var _node_modules_azure_identity_dist_esm_credentials_clientAssertionCredential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74242);
 }
};
