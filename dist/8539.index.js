export const id = 8539;

export const ids = [ 8539 ];

export const modules = {
 78539: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   AwsClient: () => google_auth_library_build_src_auth_awsclient_js__WEBPACK_IMPORTED_MODULE_0__.t,
   IdentityPoolClient: () => google_auth_library_build_src_auth_identitypoolclient_js__WEBPACK_IMPORTED_MODULE_1__.s,
   JWT: () => google_auth_library_build_src_auth_jwtclient_js__WEBPACK_IMPORTED_MODULE_2__.y,
   PluggableAuthClient: () => google_auth_library_build_src_auth_pluggable_auth_client_js__WEBPACK_IMPORTED_MODULE_3__.PW,
   UserRefreshClient: () => google_auth_library_build_src_auth_refreshclient_js__WEBPACK_IMPORTED_MODULE_4__.yD
  });
  var google_auth_library_build_src_auth_awsclient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81261);
  var google_auth_library_build_src_auth_identitypoolclient_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29960);
  var google_auth_library_build_src_auth_jwtclient_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75277);
  var google_auth_library_build_src_auth_pluggable_auth_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46077);
  var google_auth_library_build_src_auth_refreshclient_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99807);
 }
};
