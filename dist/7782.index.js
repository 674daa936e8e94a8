export const id = 7782;

export const ids = [ 7782, 7567 ];

export const modules = {
 39437: (__unused_webpack_module, exports) => {
  var __webpack_unused_export__;
  __webpack_unused_export__ = {
   value: true
  };
  exports.w = void 0;
  exports.w = {
   instrumenterImplementation: undefined
  };
 },
 65473: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => AbortError
  });
  // CONCATENATED MODULE: ./node_modules/@azure/abort-controller/dist/esm/AbortError.js
  class AbortError extends Error {
   constructor(message) {
    super(message);
    this.name = "AbortError";
   }
  }
 },
 65433: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   y: () => createTracingClient
  });
  // CONCATENATED MODULE: ./node_modules/@azure/core-tracing/dist/esm/tracingContext.js
  const knownContextKeys = {
   span: Symbol.for("@azure/core-tracing span"),
   namespace: Symbol.for("@azure/core-tracing namespace")
  };
  function createTracingContext(options = {}) {
   let context = new TracingContextImpl(options.parentContext);
   if (options.span) {
    context = context.setValue(knownContextKeys.span, options.span);
   }
   if (options.namespace) {
    context = context.setValue(knownContextKeys.namespace, options.namespace);
   }
   return context;
  }
  class TracingContextImpl {
   _contextMap;
   constructor(initialContext) {
    this._contextMap = initialContext instanceof TracingContextImpl ? new Map(initialContext._contextMap) : new Map;
   }
   setValue(key, value) {
    const newContext = new TracingContextImpl(this);
    newContext._contextMap.set(key, value);
    return newContext;
   }
   getValue(key) {
    return this._contextMap.get(key);
   }
   deleteValue(key) {
    const newContext = new TracingContextImpl(this);
    newContext._contextMap.delete(key);
    return newContext;
   }
  }
  var state_cjs = __webpack_require__(39437);
  // CONCATENATED MODULE: ./node_modules/@azure/core-tracing/dist/esm/state.js
  const state_state = state_cjs.w;
  // CONCATENATED MODULE: ./node_modules/@azure/core-tracing/dist/esm/instrumenter.js
  function createDefaultTracingSpan() {
   return {
    end: () => {},
    isRecording: () => false,
    recordException: () => {},
    setAttribute: () => {},
    setStatus: () => {},
    addEvent: () => {}
   };
  }
  function createDefaultInstrumenter() {
   return {
    createRequestHeaders: () => ({}),
    parseTraceparentHeader: () => undefined,
    startSpan: (_name, spanOptions) => ({
     span: createDefaultTracingSpan(),
     tracingContext: createTracingContext({
      parentContext: spanOptions.tracingContext
     })
    }),
    withContext(_context, callback, ...callbackArgs) {
     return callback(...callbackArgs);
    }
   };
  }
  function useInstrumenter(instrumenter) {
   state.instrumenterImplementation = instrumenter;
  }
  function getInstrumenter() {
   if (!state_state.instrumenterImplementation) {
    state_state.instrumenterImplementation = createDefaultInstrumenter();
   }
   return state_state.instrumenterImplementation;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-tracing/dist/esm/tracingClient.js
  function createTracingClient(options) {
   const {namespace, packageName, packageVersion} = options;
   function startSpan(name, operationOptions, spanOptions) {
    const startSpanResult = getInstrumenter().startSpan(name, {
     ...spanOptions,
     packageName,
     packageVersion,
     tracingContext: operationOptions?.tracingOptions?.tracingContext
    });
    let tracingContext = startSpanResult.tracingContext;
    const span = startSpanResult.span;
    if (!tracingContext.getValue(knownContextKeys.namespace)) {
     tracingContext = tracingContext.setValue(knownContextKeys.namespace, namespace);
    }
    span.setAttribute("az.namespace", tracingContext.getValue(knownContextKeys.namespace));
    const updatedOptions = Object.assign({}, operationOptions, {
     tracingOptions: {
      ...operationOptions?.tracingOptions,
      tracingContext
     }
    });
    return {
     span,
     updatedOptions
    };
   }
   async function withSpan(name, operationOptions, callback, spanOptions) {
    const {span, updatedOptions} = startSpan(name, operationOptions, spanOptions);
    try {
     const result = await withContext(updatedOptions.tracingOptions.tracingContext, () => callback(updatedOptions, span));
     span.setStatus({
      status: "success"
     });
     return result;
    } catch (err) {
     span.setStatus({
      status: "error",
      error: err
     });
     throw err;
    } finally {
     span.end();
    }
   }
   function withContext(context, callback, ...callbackArgs) {
    return getInstrumenter().withContext(context, callback, ...callbackArgs);
   }
   function parseTraceparentHeader(traceparentHeader) {
    return getInstrumenter().parseTraceparentHeader(traceparentHeader);
   }
   function createRequestHeaders(tracingContext) {
    return getInstrumenter().createRequestHeaders(tracingContext);
   }
   return {
    startSpan,
    withSpan,
    withContext,
    parseTraceparentHeader,
    createRequestHeaders
   };
  }
 },
 16966: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   cb: () => delay,
   u1: () => getErrorMessage,
   bJ: () => isError,
   qx: () => isNodeLike,
   Al: () => stringToUint8Array,
   SW: () => uint8ArrayToString
  });
  var internal = __webpack_require__(1834);
  var esm = __webpack_require__(65473);
  // CONCATENATED MODULE: ./node_modules/@azure/core-util/dist/esm/createAbortablePromise.js
  function createAbortablePromise(buildPromise, options) {
   const {cleanupBeforeAbort, abortSignal, abortErrorMsg} = options ?? {};
   return new Promise((resolve, reject) => {
    function rejectOnAbort() {
     reject(new esm.l(abortErrorMsg ?? "The operation was aborted."));
    }
    function removeListeners() {
     abortSignal?.removeEventListener("abort", onAbort);
    }
    function onAbort() {
     cleanupBeforeAbort?.();
     removeListeners();
     rejectOnAbort();
    }
    if (abortSignal?.aborted) {
     return rejectOnAbort();
    }
    try {
     buildPromise(x => {
      removeListeners();
      resolve(x);
     }, x => {
      removeListeners();
      reject(x);
     });
    } catch (err) {
     reject(err);
    }
    abortSignal?.addEventListener("abort", onAbort);
   });
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-util/dist/esm/delay.js
  const StandardAbortMessage = "The delay was aborted.";
  function delay(timeInMs, options) {
   let token;
   const {abortSignal, abortErrorMsg} = options ?? {};
   return createAbortablePromise(resolve => {
    token = setTimeout(resolve, timeInMs);
   }, {
    cleanupBeforeAbort: () => clearTimeout(token),
    abortSignal,
    abortErrorMsg: abortErrorMsg ?? StandardAbortMessage
   });
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-util/dist/esm/error.js
  function getErrorMessage(e) {
   if ((0, internal.bJ)(e)) {
    return e.message;
   } else {
    let stringified;
    try {
     if (typeof e === "object" && e) {
      stringified = JSON.stringify(e);
     } else {
      stringified = String(e);
     }
    } catch (err) {
     stringified = "[unable to stringify input]";
    }
    return `Unknown error ${stringified}`;
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-util/dist/esm/index.js
  function calculateRetryDelay(retryAttempt, config) {
   return tspRuntime.calculateRetryDelay(retryAttempt, config);
  }
  function computeSha256Hash(content, encoding) {
   return tspRuntime.computeSha256Hash(content, encoding);
  }
  function computeSha256Hmac(key, stringToSign, encoding) {
   return tspRuntime.computeSha256Hmac(key, stringToSign, encoding);
  }
  function getRandomIntegerInclusive(min, max) {
   return tspRuntime.getRandomIntegerInclusive(min, max);
  }
  function isError(e) {
   return internal.bJ(e);
  }
  function isObject(input) {
   return tspRuntime.isObject(input);
  }
  function randomUUID() {
   return tspRuntime.randomUUID();
  }
  const isBrowser = internal.Bd;
  const isBun = internal.Qg;
  const isDeno = internal.N6;
  const isNode = internal.qx;
  const isNodeLike = internal.qx;
  const isNodeRuntime = internal.tX;
  const isReactNative = internal.lV;
  const isWebWorker = internal.p7;
  function uint8ArrayToString(bytes, format) {
   return internal.SW(bytes, format);
  }
  function stringToUint8Array(value, format) {
   return internal.Al(value, format);
  }
 },
 25721: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $z: () => DefaultAuthorityHost,
   GF: () => ALL_TENANTS,
   MF: () => SDK_VERSION,
   P0: () => CACHE_CAE_SUFFIX,
   Rg: () => DEFAULT_TOKEN_CACHE_NAME,
   XC: () => DefaultTenantId,
   XI: () => DefaultAuthority,
   hn: () => CACHE_NON_CAE_SUFFIX,
   l1: () => DeveloperSignOnClientId
  });
  const SDK_VERSION = `4.14.1`;
  const DeveloperSignOnClientId = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";
  const DefaultTenantId = "common";
  var AzureAuthorityHosts;
  (function(AzureAuthorityHosts) {
   AzureAuthorityHosts["AzureChina"] = "https://login.chinacloudapi.cn";
   AzureAuthorityHosts["AzureGermany"] = "https://login.microsoftonline.de";
   AzureAuthorityHosts["AzureGovernment"] = "https://login.microsoftonline.us";
   AzureAuthorityHosts["AzurePublicCloud"] = "https://login.microsoftonline.com";
  })(AzureAuthorityHosts || (AzureAuthorityHosts = {}));
  const DefaultAuthorityHost = AzureAuthorityHosts.AzurePublicCloud;
  const DefaultAuthority = "login.microsoftonline.com";
  const ALL_TENANTS = [ "*" ];
  const CACHE_CAE_SUFFIX = "cae";
  const CACHE_NON_CAE_SUFFIX = "nocae";
  const DEFAULT_TOKEN_CACHE_NAME = "msal.cache";
 },
 21429: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   GJ: () => AuthenticationErrorName,
   WT: () => AuthenticationRequiredError,
   oT: () => CredentialUnavailableError,
   v3: () => AuthenticationError
  });
  function isErrorResponse(errorResponse) {
   return errorResponse && typeof errorResponse.error === "string" && typeof errorResponse.error_description === "string";
  }
  const CredentialUnavailableErrorName = "CredentialUnavailableError";
  class CredentialUnavailableError extends Error {
   constructor(message, options) {
    super(message, options);
    this.name = CredentialUnavailableErrorName;
   }
  }
  const AuthenticationErrorName = "AuthenticationError";
  class AuthenticationError extends Error {
   statusCode;
   errorResponse;
   constructor(statusCode, errorBody, options) {
    let errorResponse;
    if (isErrorResponse(errorBody)) {
     errorResponse = convertOAuthErrorResponseToErrorResponse(errorBody);
    } else if (typeof errorBody === "string") {
     try {
      const oauthErrorResponse = JSON.parse(errorBody);
      errorResponse = convertOAuthErrorResponseToErrorResponse(oauthErrorResponse);
     } catch (e) {
      if (statusCode === 400) {
       errorResponse = {
        error: "invalid_request",
        errorDescription: `The service indicated that the request was invalid.\n\n${errorBody}`
       };
      } else {
       errorResponse = {
        error: "unknown_error",
        errorDescription: `An unknown error has occurred. Response body:\n\n${errorBody}`
       };
      }
     }
    } else {
     errorResponse = {
      error: "unknown_error",
      errorDescription: "An unknown error occurred and no additional details are available."
     };
    }
    super(`${errorResponse.error} Status code: ${statusCode}\nMore details:\n${errorResponse.errorDescription},`, options);
    this.statusCode = statusCode;
    this.errorResponse = errorResponse;
    this.name = AuthenticationErrorName;
   }
  }
  const AggregateAuthenticationErrorName = "AggregateAuthenticationError";
  class AggregateAuthenticationError extends Error {
   errors;
   constructor(errors, errorMessage) {
    const errorDetail = errors.join("\n");
    super(`${errorMessage}\n${errorDetail}`);
    this.errors = errors;
    this.name = AggregateAuthenticationErrorName;
   }
  }
  function convertOAuthErrorResponseToErrorResponse(errorBody) {
   return {
    error: errorBody.error,
    errorDescription: errorBody.error_description,
    correlationId: errorBody.correlation_id,
    errorCodes: errorBody.error_codes,
    timestamp: errorBody.timestamp,
    traceId: errorBody.trace_id
   };
  }
  class AuthenticationRequiredError extends Error {
   scopes;
   getTokenOptions;
   constructor(options) {
    super(options.message, options.cause ? {
     cause: options.cause
    } : undefined);
    this.scopes = options.scopes;
    this.getTokenOptions = options.getTokenOptions;
    this.name = "AuthenticationRequiredError";
   }
  }
 },
 88908: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DZ: () => formatSuccess,
   Wk: () => formatError,
   kF: () => credentialLogger,
   vF: () => logger
  });
  var _azure_logger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7567);
  const logger = (0, _azure_logger__WEBPACK_IMPORTED_MODULE_0__.KV)("identity");
  function processEnvVars(supportedEnvVars) {
   return supportedEnvVars.reduce((acc, envVariable) => {
    if (process.env[envVariable]) {
     acc.assigned.push(envVariable);
    } else {
     acc.missing.push(envVariable);
    }
    return acc;
   }, {
    missing: [],
    assigned: []
   });
  }
  function logEnvVars(credentialName, supportedEnvVars) {
   const {assigned} = processEnvVars(supportedEnvVars);
   logger.info(`${credentialName} => Found the following environment variables: ${assigned.join(", ")}`);
  }
  function formatSuccess(scope) {
   return `SUCCESS. Scopes: ${Array.isArray(scope) ? scope.join(", ") : scope}.`;
  }
  function formatError(scope, error) {
   let message = "ERROR.";
   if (scope?.length) {
    message += ` Scopes: ${Array.isArray(scope) ? scope.join(", ") : scope}.`;
   }
   return `${message} Error message: ${typeof error === "string" ? error : error.message}.`;
  }
  function credentialLoggerInstance(title, parent, log = logger) {
   const fullTitle = parent ? `${parent.fullTitle} ${title}` : title;
   function info(message) {
    log.info(`${fullTitle} =>`, message);
   }
   function warning(message) {
    log.warning(`${fullTitle} =>`, message);
   }
   function verbose(message) {
    log.verbose(`${fullTitle} =>`, message);
   }
   function error(message) {
    log.error(`${fullTitle} =>`, message);
   }
   return {
    title,
    fullTitle,
    info,
    warning,
    verbose,
    error
   };
  }
  function credentialLogger(title, log = logger) {
   const credLogger = credentialLoggerInstance(title, undefined, log);
   return {
    ...credLogger,
    parent: log,
    getToken: credentialLoggerInstance("=> getToken()", credLogger, log)
   };
  }
 },
 88069: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G9: () => checkTenantId,
   sl: () => processMultiTenantRequest,
   Vp: () => resolveAdditionallyAllowedTenantIds,
   gk: () => resolveTenantId
  });
  var constants = __webpack_require__(25721);
  var logging = __webpack_require__(88908);
  var errors = __webpack_require__(21429);
  // CONCATENATED MODULE: ./node_modules/@azure/identity/dist/esm/util/processMultiTenantRequest.js
  function createConfigurationErrorMessage(tenantId) {
   return `The current credential is not configured to acquire tokens for tenant ${tenantId}. To enable acquiring tokens for this tenant add it to the AdditionallyAllowedTenants on the credential options, or add "*" to AdditionallyAllowedTenants to allow acquiring tokens for any tenant.`;
  }
  function processMultiTenantRequest(tenantId, getTokenOptions, additionallyAllowedTenantIds = [], logger) {
   let resolvedTenantId;
   if (process.env.AZURE_IDENTITY_DISABLE_MULTITENANTAUTH) {
    resolvedTenantId = tenantId;
   } else if (tenantId === "adfs") {
    resolvedTenantId = tenantId;
   } else {
    resolvedTenantId = getTokenOptions?.tenantId ?? tenantId;
   }
   if (tenantId && resolvedTenantId !== tenantId && !additionallyAllowedTenantIds.includes("*") && !additionallyAllowedTenantIds.some(t => t.localeCompare(resolvedTenantId) === 0)) {
    const message = createConfigurationErrorMessage(resolvedTenantId);
    logger?.info(message);
    throw new errors.oT(message);
   }
   return resolvedTenantId;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/identity/dist/esm/util/tenantIdUtils.js
  function checkTenantId(logger, tenantId) {
   if (!tenantId.match(/^[0-9a-zA-Z-.]+$/)) {
    const error = new Error("Invalid tenant id provided. You can locate your tenant id by following the instructions listed here: https://learn.microsoft.com/partner-center/find-ids-and-domain-names.");
    logger.info((0, logging.Wk)("", error));
    throw error;
   }
  }
  function resolveTenantId(logger, tenantId, clientId) {
   if (tenantId) {
    checkTenantId(logger, tenantId);
    return tenantId;
   }
   if (!clientId) {
    clientId = constants.l1;
   }
   if (clientId !== constants.l1) {
    return "common";
   }
   return "organizations";
  }
  function resolveAdditionallyAllowedTenantIds(additionallyAllowedTenants) {
   if (!additionallyAllowedTenants || additionallyAllowedTenants.length === 0) {
    return [];
   }
   if (additionallyAllowedTenants.includes("*")) {
    return constants.GF;
   }
   return additionallyAllowedTenants;
  }
 },
 72331: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => tracingClient
  });
  var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25721);
  var _azure_core_tracing__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65433);
  const tracingClient = (0, _azure_core_tracing__WEBPACK_IMPORTED_MODULE_1__.y)({
   namespace: "Microsoft.AAD",
   packageName: "@azure/identity",
   packageVersion: _constants_js__WEBPACK_IMPORTED_MODULE_0__.MF
  });
 },
 7567: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   KV: () => createClientLogger,
   XM: () => getLogLevel,
   setLogLevel: () => setLogLevel
  });
  var logger = __webpack_require__(3482);
  // CONCATENATED MODULE: ./node_modules/@azure/logger/dist/esm/index.js
  const context = (0, logger.MX)({
   logLevelEnvVarName: "AZURE_LOG_LEVEL",
   namespace: "azure"
  });
  const AzureLogger = context.logger;
  function setLogLevel(level) {
   context.setLogLevel(level);
  }
  function getLogLevel() {
   return context.getLogLevel();
  }
  function createClientLogger(namespace) {
   return context.createClientLogger(namespace);
  }
 },
 27970: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Az: () => getEnvironmentVariable,
   Bd: () => isBrowser,
   N6: () => isDeno,
   Qg: () => isBun,
   lV: () => isReactNative,
   p7: () => isWebWorker,
   qx: () => isNodeLike,
   tX: () => isNodeRuntime
  });
  var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
  function getEnvironmentVariable(name) {
   return node_process__WEBPACK_IMPORTED_MODULE_0__.env[name];
  }
  function emitNodeWarning(warning) {
   process.emitWarning(warning);
  }
  const isBrowser = false;
  const isWebWorker = false;
  const isDeno = typeof node_process__WEBPACK_IMPORTED_MODULE_0__.versions.deno === "string" && node_process__WEBPACK_IMPORTED_MODULE_0__.versions.deno.length > 0;
  const isBun = typeof node_process__WEBPACK_IMPORTED_MODULE_0__.versions.bun === "string" && node_process__WEBPACK_IMPORTED_MODULE_0__.versions.bun.length > 0;
  const isNodeLike = true;
  const isNodeRuntime = !isBun && !isDeno;
  const isReactNative = false;
 },
 47507: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => logger
  });
  var _logger_logger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3482);
  const logger = (0, _logger_logger_js__WEBPACK_IMPORTED_MODULE_0__.KV)("ts-http-runtime");
 },
 3482: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   KV: () => createClientLogger,
   MX: () => createLoggerContext
  });
  var external_node_os_ = __webpack_require__(48161);
  var external_node_util_ = __webpack_require__(57975);
  var external_node_process_ = __webpack_require__(1708);
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/logger/log.js
  function log(message, ...args) {
   external_node_process_.stderr.write(`${external_node_util_.format(message, ...args)}${external_node_os_.EOL}`);
  }
  var env = __webpack_require__(27970);
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/logger/debug.js
  const debugEnvVariable = (0, env.Az)("DEBUG");
  let enabledString;
  let enabledNamespaces = [];
  let skippedNamespaces = [];
  const debuggers = [];
  if (debugEnvVariable) {
   enable(debugEnvVariable);
  }
  const debugObj = Object.assign(namespace => createDebugger(namespace), {
   enable,
   enabled,
   disable,
   log
  });
  function enable(namespaces) {
   enabledString = namespaces;
   enabledNamespaces = [];
   skippedNamespaces = [];
   const namespaceList = namespaces.split(",").map(ns => ns.trim());
   for (const ns of namespaceList) {
    if (ns.startsWith("-")) {
     skippedNamespaces.push(ns.substring(1));
    } else {
     enabledNamespaces.push(ns);
    }
   }
   for (const instance of debuggers) {
    instance.enabled = enabled(instance.namespace);
   }
  }
  function enabled(namespace) {
   if (namespace.endsWith("*")) {
    return true;
   }
   for (const skipped of skippedNamespaces) {
    if (namespaceMatches(namespace, skipped)) {
     return false;
    }
   }
   for (const enabledNamespace of enabledNamespaces) {
    if (namespaceMatches(namespace, enabledNamespace)) {
     return true;
    }
   }
   return false;
  }
  function namespaceMatches(namespace, patternToMatch) {
   if (patternToMatch.indexOf("*") === -1) {
    return namespace === patternToMatch;
   }
   let pattern = patternToMatch;
   if (patternToMatch.indexOf("**") !== -1) {
    const patternParts = [];
    let lastCharacter = "";
    for (const character of patternToMatch) {
     if (character === "*" && lastCharacter === "*") {
      continue;
     } else {
      lastCharacter = character;
      patternParts.push(character);
     }
    }
    pattern = patternParts.join("");
   }
   let namespaceIndex = 0;
   let patternIndex = 0;
   const patternLength = pattern.length;
   const namespaceLength = namespace.length;
   let lastWildcard = -1;
   let lastWildcardNamespace = -1;
   while (namespaceIndex < namespaceLength && patternIndex < patternLength) {
    if (pattern[patternIndex] === "*") {
     lastWildcard = patternIndex;
     patternIndex++;
     if (patternIndex === patternLength) {
      return true;
     }
     while (namespace[namespaceIndex] !== pattern[patternIndex]) {
      namespaceIndex++;
      if (namespaceIndex === namespaceLength) {
       return false;
      }
     }
     lastWildcardNamespace = namespaceIndex;
     namespaceIndex++;
     patternIndex++;
     continue;
    } else if (pattern[patternIndex] === namespace[namespaceIndex]) {
     patternIndex++;
     namespaceIndex++;
    } else if (lastWildcard >= 0) {
     patternIndex = lastWildcard + 1;
     namespaceIndex = lastWildcardNamespace + 1;
     if (namespaceIndex === namespaceLength) {
      return false;
     }
     while (namespace[namespaceIndex] !== pattern[patternIndex]) {
      namespaceIndex++;
      if (namespaceIndex === namespaceLength) {
       return false;
      }
     }
     lastWildcardNamespace = namespaceIndex;
     namespaceIndex++;
     patternIndex++;
     continue;
    } else {
     return false;
    }
   }
   const namespaceDone = namespaceIndex === namespace.length;
   const patternDone = patternIndex === pattern.length;
   const trailingWildCard = patternIndex === pattern.length - 1 && pattern[patternIndex] === "*";
   return namespaceDone && (patternDone || trailingWildCard);
  }
  function disable() {
   const result = enabledString || "";
   enable("");
   return result;
  }
  function createDebugger(namespace) {
   const newDebugger = Object.assign(debug, {
    enabled: enabled(namespace),
    destroy,
    log: debugObj.log,
    namespace,
    extend
   });
   function debug(...args) {
    if (!newDebugger.enabled) {
     return;
    }
    if (args.length > 0) {
     args[0] = `${namespace} ${args[0]}`;
    }
    newDebugger.log(...args);
   }
   debuggers.push(newDebugger);
   return newDebugger;
  }
  function destroy() {
   const index = debuggers.indexOf(this);
   if (index >= 0) {
    debuggers.splice(index, 1);
    return true;
   }
   return false;
  }
  function extend(namespace) {
   const newDebugger = createDebugger(`${this.namespace}:${namespace}`);
   newDebugger.log = this.log;
   return newDebugger;
  }
  const debug = debugObj;
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/logger/logger.js
  const TYPESPEC_RUNTIME_LOG_LEVELS = [ "verbose", "info", "warning", "error" ];
  const levelMap = {
   verbose: 400,
   info: 300,
   warning: 200,
   error: 100
  };
  function patchLogMethod(parent, child) {
   child.log = (...args) => {
    parent.log(...args);
   };
  }
  function isTypeSpecRuntimeLogLevel(level) {
   return TYPESPEC_RUNTIME_LOG_LEVELS.includes(level);
  }
  function createLoggerContext(options) {
   const registeredLoggers = new Set;
   const logLevelFromEnv = (0, env.Az)(options.logLevelEnvVarName);
   let logLevel;
   const clientLogger = debug(options.namespace);
   clientLogger.log = (...args) => {
    debug.log(...args);
   };
   function contextSetLogLevel(level) {
    if (level && !isTypeSpecRuntimeLogLevel(level)) {
     throw new Error(`Unknown log level '${level}'. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(",")}`);
    }
    logLevel = level;
    const enabledNamespaces = [];
    for (const logger of registeredLoggers) {
     if (shouldEnable(logger)) {
      enabledNamespaces.push(logger.namespace);
     }
    }
    debug.enable(enabledNamespaces.join(","));
   }
   if (logLevelFromEnv) {
    if (isTypeSpecRuntimeLogLevel(logLevelFromEnv)) {
     contextSetLogLevel(logLevelFromEnv);
    } else {
     console.error(`${options.logLevelEnvVarName} set to unknown log level '${logLevelFromEnv}'; logging is not enabled. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(", ")}.`);
    }
   }
   function shouldEnable(logger) {
    return Boolean(logLevel && levelMap[logger.level] <= levelMap[logLevel]);
   }
   function createLogger(parent, level) {
    const logger = Object.assign(parent.extend(level), {
     level
    });
    patchLogMethod(parent, logger);
    if (shouldEnable(logger)) {
     const enabledNamespaces = debug.disable();
     debug.enable(enabledNamespaces + "," + logger.namespace);
    }
    registeredLoggers.add(logger);
    return logger;
   }
   function contextGetLogLevel() {
    return logLevel;
   }
   function contextCreateClientLogger(namespace) {
    const clientRootLogger = clientLogger.extend(namespace);
    patchLogMethod(clientLogger, clientRootLogger);
    return {
     error: createLogger(clientRootLogger, "error"),
     warning: createLogger(clientRootLogger, "warning"),
     info: createLogger(clientRootLogger, "info"),
     verbose: createLogger(clientRootLogger, "verbose")
    };
   }
   return {
    setLogLevel: contextSetLogLevel,
    getLogLevel: contextGetLogLevel,
    createClientLogger: contextCreateClientLogger,
    logger: clientLogger
   };
  }
  const context = createLoggerContext({
   logLevelEnvVarName: "TYPESPEC_RUNTIME_LOG_LEVEL",
   namespace: "typeSpecRuntime"
  });
  const TypeSpecRuntimeLogger = context.logger;
  function setLogLevel(logLevel) {
   context.setLogLevel(logLevel);
  }
  function getLogLevel() {
   return context.getLogLevel();
  }
  function createClientLogger(namespace) {
   return context.createClientLogger(namespace);
  }
 },
 3816: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => stringToUint8Array,
   S: () => uint8ArrayToString
  });
  function uint8ArrayToString(bytes, format) {
   return Buffer.from(bytes).toString(format);
  }
  function stringToUint8Array(value, format) {
   return Buffer.from(value, format);
  }
 },
 34820: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => isError
  });
  var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
  function isError(e) {
   if ((0, _object_js__WEBPACK_IMPORTED_MODULE_0__.G)(e)) {
    const hasName = typeof e.name === "string";
    const hasMessage = typeof e.message === "string";
    return hasName && hasMessage;
   }
   return false;
  }
 },
 1834: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   If: () => sanitizer.I,
   Bd: () => env.Bd,
   Qg: () => env.Qg,
   N6: () => env.N6,
   bJ: () => error.b,
   qx: () => env.qx,
   tX: () => env.tX,
   lV: () => env.lV,
   p7: () => env.p7,
   Al: () => bytesEncoding.A,
   SW: () => bytesEncoding.S
  });
  var error = __webpack_require__(34820);
  var external_node_crypto_ = __webpack_require__(77598);
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/sha256.js
  async function computeSha256Hmac(key, stringToSign, encoding) {
   const decodedKey = Buffer.from(key, "base64");
   return createHmac("sha256", decodedKey).update(stringToSign).digest(encoding);
  }
  async function computeSha256Hash(content, encoding) {
   return createHash("sha256").update(content).digest(encoding);
  }
  var env = __webpack_require__(27970);
  var bytesEncoding = __webpack_require__(3816);
  var sanitizer = __webpack_require__(51945);
  var responseBody = __webpack_require__(9095);
 },
 8011: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => isObject
  });
  function isObject(input) {
   return typeof input === "object" && input !== null && !Array.isArray(input) && !(input instanceof RegExp) && !(input instanceof Date);
  }
 },
 9095: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   VA: () => disposeResponseBody,
   WT: () => disposeNodeStream,
   aP: () => setRequestCompletion,
   rb: () => setResponseBodyDisposer,
   rp: () => setResponseBodySource
  });
  var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47507);
  const responseBodySources = new WeakMap;
  const responseBodyDisposers = new WeakMap;
  const requestCompletions = new WeakMap;
  const responseBodyCompletions = new WeakMap;
  function setRequestCompletion(response, completion) {
   requestCompletions.set(response, completion);
   completion.then(() => requestCompletions.get(response) === completion && requestCompletions.delete(response)).catch(error => {
    _log_js__WEBPACK_IMPORTED_MODULE_0__.v.warning("Error tracking request completion", error);
   });
  }
  function getRequestCompletion(response) {
   return requestCompletions.get(response);
  }
  function setResponseBodyCompletion(response, completion) {
   responseBodyCompletions.set(response, completion);
   completion.then(() => responseBodyCompletions.get(response) === completion && responseBodyCompletions.delete(response)).catch(error => {
    logger.warning("Error tracking response body completion", error);
   });
  }
  function getResponseBodyCompletion(response) {
   return responseBodyCompletions.get(response);
  }
  function isNodeResponseBody(value) {
   return typeof value === "object" && value !== null && "resume" in value && typeof value.resume === "function";
  }
  function isNodeEventEmitterBody(value) {
   return "on" in value && typeof value.on === "function" && "once" in value && typeof value.once === "function" && "removeListener" in value && typeof value.removeListener === "function";
  }
  function isBrowserResponseBody(value) {
   return typeof value === "object" && value !== null && "cancel" in value && typeof value.cancel === "function";
  }
  function setResponseBodySource(body, source) {
   if (isNodeResponseBody(body) && isNodeResponseBody(source)) {
    responseBodySources.set(body, source);
   }
  }
  function setResponseBodyDisposer(response, dispose) {
   responseBodyDisposers.set(response, dispose);
   return () => {
    if (responseBodyDisposers.get(response) === dispose) {
     responseBodyDisposers.delete(response);
    }
   };
  }
  function disposeNodeResponseBody(readableStream, disposed = new Set) {
   if (disposed.has(readableStream)) {
    return;
   }
   disposed.add(readableStream);
   const source = responseBodySources.get(readableStream);
   responseBodySources.delete(readableStream);
   if (readableStream.closed !== true) {
    if (readableStream.destroy) {
     if (isNodeEventEmitterBody(readableStream)) {
      const onError = error => {
       _log_js__WEBPACK_IMPORTED_MODULE_0__.v.warning("Error disposing Node stream", error);
      };
      const onClose = () => {
       readableStream.removeListener("error", onError);
      };
      readableStream.on("error", onError);
      readableStream.once("close", onClose);
      try {
       readableStream.destroy();
      } catch (error) {
       readableStream.removeListener("error", onError);
       readableStream.removeListener("close", onClose);
       throw error;
      }
     } else {
      readableStream.destroy();
     }
    } else {
     readableStream.resume();
    }
   }
   if (source) {
    disposeNodeResponseBody(source, disposed);
   }
  }
  function disposeNodeStream(stream) {
   try {
    disposeNodeResponseBody(stream);
   } catch (error) {
    _log_js__WEBPACK_IMPORTED_MODULE_0__.v.warning("Error disposing Node stream", error);
   }
  }
  async function disposeResponseBody(response) {
   try {
    const dispose = responseBodyDisposers.get(response);
    responseBodyDisposers.delete(response);
    try {
     const readableStream = response.readableStreamBody;
     if (isNodeResponseBody(readableStream)) {
      disposeNodeStream(readableStream);
      return;
     }
     const browserStream = response.browserStreamBody;
     if (isBrowserResponseBody(browserStream)) {
      await browserStream.cancel();
     }
    } finally {
     dispose?.();
    }
   } catch (error) {
    _log_js__WEBPACK_IMPORTED_MODULE_0__.v.warning("Error disposing response body", error);
   }
  }
 },
 51945: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => Sanitizer
  });
  var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
  const RedactedString = "REDACTED";
  const defaultAllowedHeaderNames = [ "x-ms-client-request-id", "x-ms-return-client-request-id", "x-ms-useragent", "x-ms-correlation-request-id", "x-ms-request-id", "client-request-id", "ms-cv", "return-client-request-id", "traceparent", "azure-deprecating", "Access-Control-Allow-Credentials", "Access-Control-Allow-Headers", "Access-Control-Allow-Methods", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Access-Control-Max-Age", "Access-Control-Request-Headers", "Access-Control-Request-Method", "Origin", "Accept", "Accept-Encoding", "Cache-Control", "Connection", "Content-Length", "Content-Type", "Date", "ETag", "Expires", "If-Match", "If-Modified-Since", "If-None-Match", "If-Unmodified-Since", "Last-Modified", "Pragma", "Request-Id", "Retry-After", "Server", "Transfer-Encoding", "User-Agent", "WWW-Authenticate" ];
  const defaultAllowedQueryParameters = [ "api-version" ];
  class Sanitizer {
   allowedHeaderNames;
   allowedQueryParameters;
   constructor({additionalAllowedHeaderNames: allowedHeaderNames = [], additionalAllowedQueryParameters: allowedQueryParameters = []} = {}) {
    allowedHeaderNames = defaultAllowedHeaderNames.concat(allowedHeaderNames);
    allowedQueryParameters = defaultAllowedQueryParameters.concat(allowedQueryParameters);
    this.allowedHeaderNames = new Set(allowedHeaderNames.map(n => n.toLowerCase()));
    this.allowedQueryParameters = new Set(allowedQueryParameters.map(p => p.toLowerCase()));
   }
   sanitize(obj) {
    const seen = new Set;
    return JSON.stringify(obj, (key, value) => {
     if (value instanceof Error) {
      return {
       ...value,
       name: value.name,
       message: value.message
      };
     }
     if (key === "headers" && (0, _object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value)) {
      return this.sanitizeHeaders(value);
     } else if (key === "url" && typeof value === "string") {
      return this.sanitizeUrl(value);
     } else if (key === "query" && (0, _object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value)) {
      return this.sanitizeQuery(value);
     } else if (key === "body") {
      return undefined;
     } else if (key === "response") {
      return undefined;
     } else if (key === "operationSpec") {
      return undefined;
     } else if (Array.isArray(value) || (0, _object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value)) {
      if (seen.has(value)) {
       return "[Circular]";
      }
      seen.add(value);
     }
     return value;
    }, 2);
   }
   sanitizeUrl(value) {
    if (typeof value !== "string" || value === null || value === "") {
     return value;
    }
    const url = new URL(value);
    if (!url.search) {
     return value;
    }
    for (const [key] of url.searchParams) {
     if (!this.allowedQueryParameters.has(key.toLowerCase())) {
      url.searchParams.set(key, RedactedString);
     }
    }
    return url.toString();
   }
   sanitizeHeaders(obj) {
    const sanitized = {};
    for (const key of Object.keys(obj)) {
     if (this.allowedHeaderNames.has(key.toLowerCase())) {
      sanitized[key] = obj[key];
     } else {
      sanitized[key] = RedactedString;
     }
    }
    return sanitized;
   }
   sanitizeQuery(value) {
    if (typeof value !== "object" || value === null) {
     return value;
    }
    const sanitized = {};
    for (const k of Object.keys(value)) {
     if (this.allowedQueryParameters.has(k.toLowerCase())) {
      sanitized[k] = value[k];
     } else {
      sanitized[k] = RedactedString;
     }
    }
    return sanitized;
   }
  }
 }
};
