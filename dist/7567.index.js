export const id = 7567;

export const ids = [ 7567 ];

export const modules = {
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
 }
};
