export const id = 4733;

export const ids = [ 4733 ];

export const modules = {
 14733: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   probeModels: () => probeModels
  });
  var _core_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8717);
  const TIMEOUT_MS = 15e3;
  async function probeModels(order, credential, host) {
   return Promise.all(order.models.map(model => probeModel(model, order, credential, host)));
  }
  async function probeModel(model, order, credential, host) {
   const place = placeOf(model);
   const token = credential.parts.AccessToken;
   if (!place || !token) return {
    model,
    verdict: 'unknown',
    says: 'It is not known whose model this is: publisher/model.'
   };
   const path = `projects/${order.project}/locations/${order.location}/publishers/${place.publisher}/models/${place.name}`;
   try {
    const response = await host.http.request({
     method: 'POST',
     url: `${order.vertexUrl}/v1/${path}:${place.publisher === 'google' ? 'generateContent' : 'rawPredict'}`,
     headers: {
      authorization: `Bearer ${token.reveal()}`,
      'content-type': 'application/json'
     },
     body: '{}',
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
  function placeOf(model) {
   const named = /^(?:publishers\/)?([a-z0-9-]+)\/(?:models\/)?([\w.@-]+)$/.exec(model);
   if (named) return {
    publisher: named[1],
    name: named[2]
   };
   if (/^claude-[\w.@-]+$/.test(model)) return {
    publisher: 'anthropic',
    name: model.replace(/\[1m\]$/, '')
   };
   return /^gemini-[\w.@-]+$/.test(model) ? {
    publisher: 'google',
    name: model
   } : undefined;
  }
  function judge({status, body}) {
   if (status === 401) return {
    verdict: 'unknown',
    says: 'The credential has expired or is not accepted.'
   };
   if (status === 403 && /SERVICE_DISABLED/.test(body)) {
    return {
     verdict: 'denied',
     says: 'Vertex AI is switched off in the project: enable aiplatform.googleapis.com.'
    };
   }
   if (status === 403) return {
    verdict: 'denied',
    says: 'The credential lacks aiplatform.endpoints.predict here.'
   };
   if (status === 404) {
    return {
     verdict: 'missing',
     says: 'The model does not exist in this location, or is not open to this project.'
    };
   }
   if (status === 400 && /not servable|FAILED_PRECONDITION/.test(body)) {
    return {
     verdict: 'missing',
     says: 'The model is not served in this location.'
    };
   }
   if (status === 400) return {
    verdict: 'callable',
    says: 'The credential may call the model.'
   };
   if (status === 429) return {
    verdict: 'unknown',
    says: 'The quota for the model is used up, or is zero.'
   };
   return {
    verdict: 'unknown',
    says: `The model endpoint answered ${status}.`
   };
  }
 }
};
