export const id = 266;

export const ids = [ 266 ];

export const modules = {
 90266: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   probeModels: () => probeModels
  });
  var _core_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8717);
  var _kit_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9);
  var _bearer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13575);
  const BODY = '{}';
  const TIMEOUT_MS = 15e3;
  async function probeModels(order, credential, host) {
   return Promise.all(order.models.map(model => probeModel(model, order, credential, host)));
  }
  async function probeModel(model, order, credential, host) {
   try {
    const url = new URL(`${order.bedrockUrl}/model/${encodeURIComponent(model)}/invoke`);
    const headers = await authorised(url, order.region, credential, host);
    const response = await host.http.request({
     method: 'POST',
     url: url.href,
     headers,
     body: BODY,
     timeoutMs: TIMEOUT_MS
    });
    return {
     model,
     ...judge(response)
    };
   } catch (thrown) {
    const says = thrown instanceof _core_host_js__WEBPACK_IMPORTED_MODULE_0__.j ? `The model endpoint gave no answer (${thrown.fault}).` : 'The probe failed.';
    return {
     model,
     verdict: 'unknown',
     says
    };
   }
  }
  async function authorised(url, region, credential, host) {
   const headers = {
    host: url.host,
    'content-type': 'application/json',
    accept: 'application/json'
   };
   const bearer = credential.parts.BearerToken;
   if (bearer) return {
    ...headers,
    authorization: `Bearer ${bearer.reveal()}`
   };
   const {SignatureV4} = await __webpack_require__.e(5118).then(__webpack_require__.t.bind(__webpack_require__, 75118, 19));
   const {sessionToken, ...keys} = (0, _bearer_js__WEBPACK_IMPORTED_MODULE_2__.d)(credential.parts);
   const credentials = sessionToken === undefined ? keys : {
    ...keys,
    sessionToken
   };
   const signer = new SignatureV4({
    service: 'bedrock',
    region,
    sha256: _kit_sha256_js__WEBPACK_IMPORTED_MODULE_1__.I,
    credentials
   });
   const signed = await signer.sign({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    headers,
    body: BODY
   }, {
    signingDate: new Date(host.now())
   });
   return signed.headers;
  }
  function judge({status, headers, body}) {
   const type = headers['x-amzn-errortype'] ?? '';
   if (status === 403 && /Expired/i.test(`${type}${body}`)) return {
    verdict: 'unknown',
    says: 'The credential has expired.'
   };
   if (status === 403) return {
    verdict: 'denied',
    says: 'This credential may not call the model, or the account has no access to it.'
   };
   if (status === 404) return {
    verdict: 'missing',
    says: 'The model does not exist in this region, or has been retired.'
   };
   if (status === 400 && /identifier is invalid/i.test(body)) return {
    verdict: 'missing',
    says: 'The model id is not valid.'
   };
   if (status === 400 && /on-demand throughput/i.test(body)) {
    return {
     verdict: 'missing',
     says: 'The model is served through an inference profile only: put us., eu. … before its id.'
    };
   }
   if (status === 400 && /ValidationException/.test(`${type}${body}`)) return {
    verdict: 'callable',
    says: 'The credential may call the model.'
   };
   return {
    verdict: 'unknown',
    says: `The model endpoint answered ${status}.`
   };
  }
 }
};
