export const id = 801;

export const ids = [ 801 ];

export const modules = {
 20801: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   probeGateway: () => probeGateway
  });
  var _core_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8717);
  var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58563);
  const BETA = 'claude-code-20250219,interleaved-thinking-2025-05-14';
  const VERSION = '2023-06-01';
  const TIMEOUT_MS = 3e4;
  const COUNT = '/v1/messages/count_tokens';
  const PATHS = [ '/v1/messages', COUNT ];
  const OPENAI_PATHS = [ '/v1/responses', '/v1/chat/completions' ];
  const PROBED = [ 'anthropic-beta', 'anthropic-version' ];
  async function probeGateway(order, bearer, host) {
   const all = [];
   for (const model of order.models) {
    if (/claude/i.test(model)) for (const path of PATHS) all.push(...await probePath(path, model, order, bearer, host)); else all.push(...await probeOpenai(model, order, bearer, host));
   }
   return all;
  }
  async function probeOpenai(model, order, bearer, host) {
   const answers = await Promise.all(OPENAI_PATHS.map(async path => ({
    path,
    status: await send(path, model, [], order, bearer, host)
   })));
   const some = answers.some(({status}) => isGood(status));
   return answers.map(({path, status}) => {
    const name = `${model} at ${path}`;
    if (isGood(status)) return {
     model: name,
     verdict: 'callable',
     says: 'It answers.'
    };
    const judged = judge(status);
    return some ? {
     model: name,
     verdict: 'unknown',
     says: `${judged.says} An agent that asks at the other path needs it not.`
    } : {
     model: name,
     ...judged
    };
   });
  }
  async function probePath(path, model, order, bearer, host) {
   const ask = headers => send(path, model, headers, order, bearer, host);
   const name = `${model} at ${path}`;
   const whole = await ask(PROBED);
   if (isGood(whole)) {
    return [ {
     model: name,
     verdict: 'callable',
     says: `It answers, and ${PROBED.join(' and ')} pass.`
    } ];
   }
   if (path === COUNT && (whole === 404 || whole === 405)) {
    return [ {
     model: name,
     verdict: 'unknown',
     says: `It counts no tokens (${whole}); Claude Code estimates then.`
    } ];
   }
   if (whole instanceof _core_host_js__WEBPACK_IMPORTED_MODULE_0__.j || whole === 401 || whole === 404 || whole === 405) return [ {
    model: name,
    ...judge(whole)
   } ];
   const guilty = await findGuilty(ask);
   if (guilty.length === 0) return [ {
    model: name,
    ...judge(whole)
   } ];
   const says = `The gateway rejects the header ${guilty.join(' and ')} (${whole}; without it the same request succeeds). Let it pass the header on unchanged.`;
   return [ {
    model: name,
    verdict: 'denied',
    says
   } ];
  }
  async function findGuilty(ask) {
   for (const header of PROBED) {
    if (isGood(await ask(PROBED.filter(other => other !== header)))) return [ header ];
   }
   return isGood(await ask([])) ? PROBED : [];
  }
  function isGood(status) {
   return typeof status === 'number' && status >= 200 && status < 300;
  }
  async function send(path, model, headers, order, bearer, host) {
   const values = {
    'anthropic-beta': BETA,
    'anthropic-version': VERSION
   };
   const body = path === '/v1/responses' ? {
    model,
    input: 'ping',
    max_output_tokens: 16
   } : {
    model,
    messages: [ {
     role: 'user',
     content: 'ping'
    } ],
    ...path === COUNT ? {} : {
     max_tokens: 1
    }
   };
   try {
    const {status} = await host.http.request({
     method: 'POST',
     url: `${order.url}${path}`,
     headers: {
      ...customHeaders(order.headers),
      ...Object.fromEntries(headers.map(name => [ name, values[name] ])),
      'content-type': 'application/json',
      authorization: `Bearer ${bearer.reveal()}`
     },
     body: JSON.stringify(body),
     timeoutMs: TIMEOUT_MS
    });
    return status;
   } catch (thrown) {
    return thrown instanceof _core_host_js__WEBPACK_IMPORTED_MODULE_0__.j ? thrown : new _core_host_js__WEBPACK_IMPORTED_MODULE_0__.j('other', 'the probe failed');
   }
  }
  function customHeaders(headers) {
   return Object.fromEntries(headers.map(({name, line}) => [ name.toLowerCase(), (0, 
   _core_secret_js__WEBPACK_IMPORTED_MODULE_1__.D)(line).slice(name.length + 2) ]));
  }
  function judge(status) {
   if (status instanceof _core_host_js__WEBPACK_IMPORTED_MODULE_0__.j) return {
    verdict: 'unknown',
    says: `The gateway gave no answer (${status.fault}).`
   };
   if (status === 401) return {
    verdict: 'denied',
    says: 'The gateway does not accept the bearer (401): audience, issuer or expiry.'
   };
   if (status === 403) return {
    verdict: 'denied',
    says: 'This bearer may not call the model there (403).'
   };
   if (status === 404 || status === 405) {
    return {
     verdict: 'missing',
     says: `The gateway has no such path, or does not know the model (${status}). Some serve the API below a path of their own (CodeMie: /code-assistant-api); OpenAI-compatible ones have no /v1/messages.`
    };
   }
   if (status === 400 || status === 422) return {
    verdict: 'missing',
    says: `The gateway refuses the model or the request (${status}), with any headers.`
   };
   if (status === 429) return {
    verdict: 'unknown',
    says: 'The gateway throttles (429): ask again later.'
   };
   return {
    verdict: 'unknown',
    says: `The gateway answered ${status}.`
   };
  }
 }
};
