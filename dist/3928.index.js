export const id = 3928;

export const ids = [ 3928 ];

export const modules = {
 43928: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   probeModels: () => probeModels
  });
  var _core_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8717);
  const TIMEOUT_MS = 15e3;
  const MISSING = /DeploymentNotFound|deployment[^"]{0,40}(?:does not|doesn't) exist|unknown_model|model_not_found/i;
  function probeModels(ask, order, credential, host) {
   return Promise.all(ask.models.map(model => probeModel(model, ask.dialect, order, credential, host)));
  }
  async function probeModel(model, dialect, order, credential, host) {
   try {
    const response = await host.http.request({
     method: 'POST',
     url: addressOf(dialect, order),
     headers: {
      authorization: `Bearer ${credential.parts.AccessToken?.reveal() ?? ''}`,
      'content-type': 'application/json',
      accept: 'application/json',
      ...dialect === 'messages' ? {
       'anthropic-version': '2023-06-01'
      } : {}
     },
     body: JSON.stringify(bodyOf(dialect, deploymentOf(model, order))),
     timeoutMs: TIMEOUT_MS
    });
    return {
     model,
     ...judge(response, order)
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
  function addressOf(dialect, {endpoint, apiVersion}) {
   if (dialect === 'messages') return `${endpoint.url}/v1/messages`;
   return `${endpoint.url}/responses${apiVersion === undefined ? '' : `?api-version=${apiVersion}`}`;
  }
  function bodyOf(dialect, model) {
   return dialect === 'messages' ? {
    model,
    max_tokens: 1,
    messages: []
   } : {
    model,
    max_output_tokens: 1
   };
  }
  function deploymentOf(model, {deployments}) {
   return deployments.find(entry => entry.startsWith(`${model}=`))?.slice(model.length + 1) ?? model;
  }
  function judge({status, body}, {scope}) {
   if (status === 401) {
    return {
     verdict: 'denied',
     says: `The endpoint does not accept the token: another tenant, another scope than ${scope}, or no role at all.`
    };
   }
   if (status === 403) {
    return {
     verdict: 'denied',
     says: 'The application has no role that may call the model, or the network rules of the resource keep the runner out.'
    };
   }
   if (status === 404 || status === 400 && MISSING.test(body)) {
    return {
     verdict: 'missing',
     says: 'There is no deployment of this name, or the address of the endpoint is wrong.'
    };
   }
   if (status === 400 || status === 422) return {
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
