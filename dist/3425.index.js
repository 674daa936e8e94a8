export const id = 3425;

export const ids = [ 3425 ];

export const modules = {
 53425: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   AzureCliCredential: () => AzureCliCredential
  });
  var tenantIdUtils = __webpack_require__(88069);
  var logging = __webpack_require__(88908);
  // CONCATENATED MODULE: ./node_modules/@azure/identity/dist/esm/util/scopeUtils.js
  function ensureScopes(scopes) {
   return Array.isArray(scopes) ? scopes : [ scopes ];
  }
  function ensureValidScopeForDevTimeCreds(scope, logger) {
   if (!scope.match(/^[0-9a-zA-Z-_.:/]+$/)) {
    const error = new Error("Invalid scope was specified by the user or calling client");
    logger.getToken.info((0, logging.Wk)(scope, error));
    throw error;
   }
  }
  function getScopeResource(scope) {
   return scope.replace(/\/.default$/, "");
  }
  var errors = __webpack_require__(21429);
  var esm = __webpack_require__(16966);
  var tracing = __webpack_require__(72331);
  // CONCATENATED MODULE: ./node_modules/@azure/identity/dist/esm/util/subscriptionUtils.js
  function checkSubscription(logger, subscription) {
   if (!subscription.match(/^[0-9a-zA-Z-._ ]+$/)) {
    const error = new Error(`Subscription '${subscription}' contains invalid characters. If this is the name of a subscription, use ` + `its ID instead. You can locate your subscription by following the instructions listed here: ` + `https://learn.microsoft.com/azure/azure-portal/get-subscription-tenant-id`);
    logger.info((0, logging.Wk)("", error));
    throw error;
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-process/dist/esm/errors.js
  const processErrorBrand = Symbol.for("@azure/core-process.ProcessError");
  class ProcessError extends Error {
   code;
   signal;
   killed;
   stdout;
   stderr;
   constructor(message, options = {}) {
    super(message);
    this.name = "ProcessError";
    this.code = options.code ?? null;
    this.signal = options.signal ?? null;
    this.killed = options.killed ?? false;
    Object.defineProperties(this, {
     [processErrorBrand]: {
      configurable: false,
      enumerable: false,
      value: true,
      writable: false
     },
     stdout: {
      configurable: false,
      enumerable: false,
      value: options.stdout,
      writable: false
     },
     stderr: {
      configurable: false,
      enumerable: false,
      value: options.stderr,
      writable: false
     }
    });
   }
  }
  function isProcessError(error) {
   if (error instanceof ProcessError) {
    return true;
   }
   if (typeof error !== "object" || error === null) {
    return false;
   }
   const candidate = error;
   return candidate[processErrorBrand] === true && candidate.name === "ProcessError" && (typeof candidate.code === "string" || typeof candidate.code === "number" || candidate.code === null) && typeof candidate.killed === "boolean" && (typeof candidate.signal === "string" || candidate.signal === null);
  }
  function errors_createExecutionError(error, stdout, stderr) {
   const code = error.code ?? null;
   const message = typeof code === "number" ? `The process exited with code ${code}.` : code ? `The process could not be completed (${code}).` : "The process could not be completed.";
   return new ProcessError(message, {
    code,
    signal: error.signal,
    killed: error.killed,
    stdout,
    stderr
   });
  }
  var external_node_child_process_ = __webpack_require__(31421);
  var external_node_path_ = __webpack_require__(76760);
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_url_ = __webpack_require__(73136);
  // CONCATENATED MODULE: ./node_modules/@azure/core-process/dist/esm/resolveExecutable.js
  const WINDOWS_NATIVE_EXTENSIONS = [ ".exe", ".com" ];
  const WINDOWS_BATCH_EXTENSIONS = [ ".cmd", ".bat" ];
  const WINDOWS_DRIVE_ABSOLUTE_PATH = /^[a-z]:[\\/]/i;
  function getEnvironmentValue(environment, name) {
   if (process.platform !== "win32") {
    return environment[name];
   }
   const normalizedName = name.toLowerCase();
   for (const [key, value] of Object.entries(environment)) {
    if (key.toLowerCase() === normalizedName) {
     return value;
    }
   }
   return undefined;
  }
  function setEnvironmentValue(environment, name, value) {
   const normalizedName = name.toLowerCase();
   const existingKey = Object.keys(environment).find(key => key.toLowerCase() === normalizedName);
   environment[existingKey ?? name] = value;
  }
  function snapshotEnvironment(environment) {
   const snapshot = {};
   const windowsKeys = new Set;
   for (const [key, value] of Object.entries(environment)) {
    if (process.platform === "win32") {
     const normalizedKey = key.toLowerCase();
     if (windowsKeys.has(normalizedKey)) {
      throw new ProcessError("The environment contains duplicate case-insensitive variable names.", {
       code: "ERR_INVALID_ENVIRONMENT"
      });
     }
     windowsKeys.add(normalizedKey);
    }
    if (value !== undefined && typeof value !== "string") {
     throw new ProcessError("The environment contains a non-string value.", {
      code: "ERR_INVALID_ENVIRONMENT"
     });
    }
    snapshot[key] = value;
   }
   return snapshot;
  }
  function normalizeCwd(cwd) {
   const cwdPath = cwd instanceof URL ? (0, external_node_url_.fileURLToPath)(cwd) : cwd;
   return external_node_path_.resolve(cwdPath ?? process.cwd());
  }
  function createProcessContext(options = {}) {
   if (options.allowWindowsBatchFiles !== undefined && typeof options.allowWindowsBatchFiles !== "boolean") {
    throw new ProcessError("The Windows batch option must be a boolean.", {
     code: "ERR_INVALID_PROCESS_OPTION"
    });
   }
   return {
    cwd: normalizeCwd(options.cwd),
    env: snapshotEnvironment(options.env ?? process.env),
    allowWindowsBatchFiles: options.allowWindowsBatchFiles === true
   };
  }
  function isExecutableFile(filePath) {
   try {
    if (!(0, external_node_fs_.statSync)(filePath).isFile()) {
     return false;
    }
    if (process.platform !== "win32") {
     (0, external_node_fs_.accessSync)(filePath, external_node_fs_.constants.X_OK);
    }
    return true;
   } catch {
    return false;
   }
  }
  function isNativeExtension(extension) {
   return WINDOWS_NATIVE_EXTENSIONS.some(candidate => candidate === extension);
  }
  function isBatchExtension(extension) {
   return WINDOWS_BATCH_EXTENSIONS.some(candidate => candidate === extension);
  }
  function resolveWindowsCandidate(candidate, allowWindowsBatchFiles) {
   const extension = external_node_path_.extname(candidate).toLowerCase();
   if (extension) {
    if (!isNativeExtension(extension) && !(allowWindowsBatchFiles && isBatchExtension(extension))) {
     return undefined;
    }
    return isExecutableFile(candidate) ? candidate : undefined;
   }
   for (const nativeExtension of WINDOWS_NATIVE_EXTENSIONS) {
    const nativeCandidate = candidate + nativeExtension;
    if (isExecutableFile(nativeCandidate)) {
     return nativeCandidate;
    }
   }
   if (allowWindowsBatchFiles) {
    for (const batchExtension of WINDOWS_BATCH_EXTENSIONS) {
     const batchCandidate = candidate + batchExtension;
     if (isExecutableFile(batchCandidate)) {
      return batchCandidate;
     }
    }
   }
   return undefined;
  }
  function getSearchPaths(context) {
   const pathValue = getEnvironmentValue(context.env, "PATH") ?? "";
   const paths = [];
   const seen = new Set;
   for (const entry of pathValue.split(external_node_path_.delimiter)) {
    let candidate = entry;
    if (process.platform === "win32") {
     candidate = candidate.trim();
     if (candidate.startsWith('"') && candidate.endsWith('"')) {
      candidate = candidate.slice(1, -1);
     }
    }
    if (!candidate || !external_node_path_.isAbsolute(candidate)) {
     continue;
    }
    const normalized = external_node_path_.resolve(candidate);
    const key = process.platform === "win32" ? normalized.toLowerCase() : normalized;
    if (!seen.has(key)) {
     seen.add(key);
     paths.push(normalized);
    }
   }
   return paths;
  }
  function hasPathSeparator(command) {
   return command.includes("/") || process.platform === "win32" && command.includes("\\");
  }
  function validateCommand(command) {
   if (!command || command.includes("\0") || /[\r\n]/.test(command)) {
    throw new ProcessError("The executable name is invalid.", {
     code: "ERR_INVALID_EXECUTABLE"
    });
   }
   if (process.platform === "win32" && /^[a-z]:[^\\/]/i.test(command)) {
    throw new ProcessError("Drive-relative executable paths are not supported.", {
     code: "ERR_INVALID_EXECUTABLE"
    });
   }
  }
  function resolveExecutableWithContext(command, context) {
   validateCommand(command);
   if (hasPathSeparator(command) || external_node_path_.isAbsolute(command)) {
    const candidate = external_node_path_.resolve(context.cwd, command);
    if (process.platform === "win32") {
     return resolveWindowsCandidate(candidate, context.allowWindowsBatchFiles);
    }
    return isExecutableFile(candidate) ? candidate : undefined;
   }
   const searchPaths = getSearchPaths(context);
   if (process.platform !== "win32") {
    for (const searchPath of searchPaths) {
     const candidate = external_node_path_.join(searchPath, command);
     if (isExecutableFile(candidate)) {
      return candidate;
     }
    }
    return undefined;
   }
   const extension = external_node_path_.extname(command).toLowerCase();
   if (extension) {
    if (!isNativeExtension(extension) && !(context.allowWindowsBatchFiles && isBatchExtension(extension))) {
     return undefined;
    }
    for (const searchPath of searchPaths) {
     const candidate = external_node_path_.join(searchPath, command);
     if (isExecutableFile(candidate)) {
      return candidate;
     }
    }
    return undefined;
   }
   for (const searchPath of searchPaths) {
    for (const nativeExtension of WINDOWS_NATIVE_EXTENSIONS) {
     const candidate = external_node_path_.join(searchPath, command + nativeExtension);
     if (isExecutableFile(candidate)) {
      return candidate;
     }
    }
   }
   if (context.allowWindowsBatchFiles) {
    for (const searchPath of searchPaths) {
     for (const batchExtension of WINDOWS_BATCH_EXTENSIONS) {
      const candidate = external_node_path_.join(searchPath, command + batchExtension);
      if (isExecutableFile(candidate)) {
       return candidate;
      }
     }
    }
   }
   return undefined;
  }
  function resolveExecutable(command, options = {}) {
   return resolveExecutableWithContext(command, createProcessContext(options));
  }
  function canonicalizeWindowsPath(filePath) {
   try {
    return external_node_fs_.realpathSync.native(filePath).toLowerCase();
   } catch {
    return external_node_path_.resolve(filePath).toLowerCase();
   }
  }
  function isWindowsDriveAbsolutePath(filePath) {
   return WINDOWS_DRIVE_ABSOLUTE_PATH.test(filePath);
  }
  function resolveWindowsCommandInterpreter(childEnvironment) {
   const hostEnvironment = snapshotEnvironment(process.env);
   const systemRoot = getEnvironmentValue(hostEnvironment, "SystemRoot");
   if (!systemRoot || !isWindowsDriveAbsolutePath(systemRoot)) {
    throw new ProcessError("A trusted Windows system directory could not be established.", {
     code: "ERR_UNTRUSTED_COMMAND_INTERPRETER"
    });
   }
   const executablePath = external_node_path_.join(systemRoot, "System32", "cmd.exe");
   if (!isExecutableFile(executablePath)) {
    throw new ProcessError("The Windows command interpreter could not be found.", {
     code: "ERR_UNTRUSTED_COMMAND_INTERPRETER"
    });
   }
   const comSpec = getEnvironmentValue(hostEnvironment, "ComSpec");
   if (comSpec && (!isWindowsDriveAbsolutePath(comSpec) || canonicalizeWindowsPath(comSpec) !== canonicalizeWindowsPath(executablePath))) {
    throw new ProcessError("The Windows command interpreter is not trusted.", {
     code: "ERR_UNTRUSTED_COMMAND_INTERPRETER"
    });
   }
   const childSystemRoot = getEnvironmentValue(childEnvironment, "SystemRoot");
   if (childSystemRoot && (!isWindowsDriveAbsolutePath(childSystemRoot) || canonicalizeWindowsPath(childSystemRoot) !== canonicalizeWindowsPath(systemRoot))) {
    throw new ProcessError("The child environment contains an untrusted system directory.", {
     code: "ERR_UNTRUSTED_COMMAND_INTERPRETER"
    });
   }
   const childComSpec = getEnvironmentValue(childEnvironment, "ComSpec");
   if (childComSpec && (!isWindowsDriveAbsolutePath(childComSpec) || canonicalizeWindowsPath(childComSpec) !== canonicalizeWindowsPath(executablePath))) {
    throw new ProcessError("The child environment contains an untrusted command interpreter.", {
     code: "ERR_UNTRUSTED_COMMAND_INTERPRETER"
    });
   }
   setEnvironmentValue(childEnvironment, "SystemRoot", systemRoot);
   setEnvironmentValue(childEnvironment, "ComSpec", executablePath);
   return {
    executablePath,
    systemRoot
   };
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-process/dist/esm/normalizeCommand.js
  const UNSAFE_BATCH_ARGUMENT = /[%!^&|<>()]/;
  const UNSAFE_BATCH_PATH = /[%!]/;
  const BATCH_META_CHARACTER = /([()\][%!^"`<>&|;, *?])/g;
  function containsControlCharacter(value) {
   for (const character of value) {
    const codePoint = character.codePointAt(0);
    if (codePoint <= 31 || codePoint === 127) {
     return true;
    }
   }
   return false;
  }
  function snapshotArguments(args) {
   return args.map((arg, index) => {
    if (typeof arg !== "string" || arg.includes("\0")) {
     throw new ProcessError(`Process argument ${index} is invalid.`, {
      code: "ERR_INVALID_PROCESS_ARGUMENT"
     });
    }
    return arg;
   });
  }
  function validateBatchArguments(args) {
   for (const [index, arg] of args.entries()) {
    if (containsControlCharacter(arg) || UNSAFE_BATCH_ARGUMENT.test(arg) || /\\"/.test(arg) || /\\{2,}$/.test(arg)) {
     throw new ProcessError(`Windows batch argument ${index} is unsafe.`, {
      code: "ERR_UNSAFE_WINDOWS_BATCH_ARGUMENT"
     });
    }
   }
  }
  function escapeBatchCommand(filePath) {
   if (containsControlCharacter(filePath) || UNSAFE_BATCH_PATH.test(filePath)) {
    throw new ProcessError("The Windows batch path cannot be represented safely.", {
     code: "ERR_UNSAFE_WINDOWS_BATCH_PATH"
    });
   }
   return filePath.replace(BATCH_META_CHARACTER, "^$1");
  }
  function escapeBatchArgument(argument) {
   let escaped = argument;
   escaped = escaped.replace(/(?=(\\+?)?)\1"/g, '$1$1\\"');
   escaped = escaped.replace(/(?=(\\+?)?)\1$/g, "$1$1");
   escaped = `"${escaped}"`;
   return escaped.replace(BATCH_META_CHARACTER, "^$1");
  }
  function normalizeCommand(command, args, context) {
   const copiedArgs = snapshotArguments(args);
   const resolvedPath = resolveExecutableWithContext(command, context);
   if (!resolvedPath) {
    throw new ProcessError("The executable could not be found.", {
     code: "ENOENT"
    });
   }
   if (process.platform !== "win32") {
    return {
     executable: resolvedPath,
     args: copiedArgs,
     cwd: context.cwd,
     env: context.env,
     windowsVerbatimArguments: false
    };
   }
   const extension = external_node_path_.extname(resolvedPath).toLowerCase();
   if (extension === ".exe" || extension === ".com") {
    return {
     executable: resolvedPath,
     args: copiedArgs,
     cwd: context.cwd,
     env: context.env,
     windowsVerbatimArguments: false
    };
   }
   if (extension !== ".cmd" && extension !== ".bat") {
    throw new ProcessError("The executable type is not supported on Windows.", {
     code: "ERR_UNSUPPORTED_WINDOWS_EXECUTABLE"
    });
   }
   if (!context.allowWindowsBatchFiles) {
    throw new ProcessError("Windows batch execution was not enabled.", {
     code: "ERR_WINDOWS_BATCH_DISABLED"
    });
   }
   if (context.cwd.startsWith("\\\\")) {
    throw new ProcessError("Windows batch execution does not support a UNC working directory.", {
     code: "ERR_UNSUPPORTED_WINDOWS_CWD"
    });
   }
   validateBatchArguments(copiedArgs);
   const commandInterpreter = resolveWindowsCommandInterpreter(context.env);
   const commandLine = [ escapeBatchCommand(resolvedPath), ...copiedArgs.map(escapeBatchArgument) ].join(" ");
   return {
    executable: commandInterpreter.executablePath,
    args: [ "/d", "/s", "/v:off", "/c", `"${commandLine}"` ],
    cwd: context.cwd,
    env: context.env,
    windowsVerbatimArguments: true
   };
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-process/dist/esm/process.js
  const commonOptionNames = [ "gid", "killSignal", "timeout", "uid", "windowsHide" ];
  const spawnOptionNames = [ ...commonOptionNames, "argv0", "detached", "serialization", "signal", "stdio" ];
  const spawnSyncOptionNames = [ ...commonOptionNames, "argv0", "encoding", "input", "maxBuffer", "stdio" ];
  const execFileOptionNames = [ ...commonOptionNames, "encoding", "maxBuffer", "signal" ];
  function sanitizeChildProcessError(error) {
   return error instanceof Error && !isProcessError(error) ? errors_createExecutionError(error) : error;
  }
  function callWithSanitizedChildProcessErrors(callback) {
   try {
    return callback();
   } catch (error) {
    throw sanitizeChildProcessError(error);
   }
  }
  function sanitizeChildProcessErrors(child) {
   const originalEmit = child.emit;
   child.emit = (eventName, ...args) => {
    if (eventName === "error") {
     args[0] = sanitizeChildProcessError(args[0]);
    }
    return Reflect.apply(originalEmit, child, [ eventName, ...args ]);
   };
   return child;
  }
  function prepareProcess(executable, args, options, allowedOptionNames) {
   if (options.shell !== undefined || options.windowsVerbatimArguments !== undefined) {
    throw new ProcessError("Shell-related process options are not supported.", {
     code: "ERR_UNSAFE_PROCESS_OPTION"
    });
   }
   const copiedOptions = {
    ...options
   };
   const {cwd, env, allowWindowsBatchFiles} = copiedOptions;
   const resolutionOptionNames = new Set([ "cwd", "env", "allowWindowsBatchFiles" ]);
   const allowedOptions = new Set(allowedOptionNames);
   const nodeOptions = {};
   for (const [name, value] of Object.entries(copiedOptions)) {
    if ((name === "shell" || name === "windowsVerbatimArguments") && value === undefined) {
     continue;
    }
    if (resolutionOptionNames.has(name)) {
     continue;
    }
    if (!allowedOptions.has(name)) {
     throw new ProcessError("The process options contain an unsupported property.", {
      code: "ERR_UNSUPPORTED_PROCESS_OPTION"
     });
    }
    nodeOptions[name] = value;
   }
   const context = createProcessContext({
    cwd,
    env,
    allowWindowsBatchFiles
   });
   const command = normalizeCommand(executable, args, context);
   if (command.windowsVerbatimArguments && nodeOptions.argv0 !== undefined) {
    throw new ProcessError("The argv0 option is not supported for Windows batch files.", {
     code: "ERR_UNSAFE_PROCESS_OPTION"
    });
   }
   return {
    command,
    nodeOptions
   };
  }
  function spawn(command, args = [], options = {}) {
   const prepared = prepareProcess(command, args, options, spawnOptionNames);
   const child = callWithSanitizedChildProcessErrors(() => childProcess.spawn(prepared.command.executable, prepared.command.args, {
    ...prepared.nodeOptions,
    cwd: prepared.command.cwd,
    env: prepared.command.env,
    shell: false,
    windowsVerbatimArguments: prepared.command.windowsVerbatimArguments
   }));
   return sanitizeChildProcessErrors(child);
  }
  function spawnSync(command, args = [], options = {}) {
   const prepared = prepareProcess(command, args, options, spawnSyncOptionNames);
   const result = callWithSanitizedChildProcessErrors(() => childProcess.spawnSync(prepared.command.executable, prepared.command.args, {
    ...prepared.nodeOptions,
    cwd: prepared.command.cwd,
    env: prepared.command.env,
    shell: false,
    windowsVerbatimArguments: prepared.command.windowsVerbatimArguments
   }));
   if (result.error) {
    return {
     ...result,
     error: createExecutionError(result.error)
    };
   }
   return result;
  }
  async function execFile(command, args = [], options = {}) {
   const prepared = prepareProcess(command, args, options, execFileOptionNames);
   return new Promise((resolve, reject) => {
    callWithSanitizedChildProcessErrors(() => external_node_child_process_.execFile(prepared.command.executable, prepared.command.args, {
     ...prepared.nodeOptions,
     cwd: prepared.command.cwd,
     env: prepared.command.env,
     shell: false,
     windowsVerbatimArguments: prepared.command.windowsVerbatimArguments,
     windowsHide: options.windowsHide
    }, (error, stdout, stderr) => {
     if (error) {
      reject(errors_createExecutionError(error, stdout, stderr));
      return;
     }
     resolve({
      stdout,
      stderr
     });
    }));
   });
  }
  // CONCATENATED MODULE: ./node_modules/@azure/identity/dist/esm/util/processUtils.js
  function outputToString(output) {
   if (output === undefined) {
    return "";
   }
   return Buffer.isBuffer(output) ? output.toString("utf8") : output;
  }
  const processUtils = {
   async execFileWithResult(file, params, options) {
    try {
     const result = await execFile(file, params, options);
     return {
      ...result,
      error: null
     };
    } catch (error) {
     if (isProcessError(error)) {
      return {
       stdout: outputToString(error.stdout),
       stderr: outputToString(error.stderr),
       error
      };
     }
     throw error;
    }
   },
   async execFile(file, params, options) {
    const {stdout, stderr, error} = await processUtils.execFileWithResult(file, params, options);
    if (stderr || error) {
     throw stderr ? new Error(stderr) : error;
    }
    return stdout;
   }
  };
  // CONCATENATED MODULE: ./node_modules/@azure/identity/dist/esm/credentials/azureCliCredential.js
  const logger = (0, logging.kF)("AzureCliCredential");
  const azureCliPublicErrorMessages = {
   claim: "This credential doesn't support claims challenges. To authenticate with the required claims, please run the following command:",
   notInstalled: "Azure CLI could not be found. Please visit https://aka.ms/azure-cli for installation instructions and then, once installed, authenticate to your Azure account using 'az login'.",
   login: "Please run 'az login' from a command prompt to authenticate before using this credential.",
   unknown: "Unknown error while trying to retrieve the access token",
   unexpectedResponse: 'Unexpected response from Azure CLI when getting token. Expected "expiresOn" to be a RFC3339 date string. Got:'
  };
  const cliCredentialInternals = {
   getSafeWorkingDir() {
    if (process.platform === "win32") {
     let systemRoot = process.env.SystemRoot || process.env["SYSTEMROOT"];
     if (!systemRoot) {
      logger.getToken.warning("The SystemRoot environment variable is not set. This may cause issues when using the Azure CLI credential.");
      systemRoot = "C:\\Windows";
     }
     return systemRoot;
    } else {
     return "/bin";
    }
   },
   async getAzureCliAccessToken(resource, tenantId, subscription, timeout) {
    let tenantSection = [];
    let subscriptionSection = [];
    if (tenantId) {
     tenantSection = [ "--tenant", tenantId ];
    }
    if (subscription) {
     subscriptionSection = [ "--subscription", subscription ];
    }
    const args = [ "account", "get-access-token", "--output", "json", "--resource", resource, ...tenantSection, ...subscriptionSection ];
    return processUtils.execFileWithResult("az", args, {
     allowWindowsBatchFiles: true,
     cwd: cliCredentialInternals.getSafeWorkingDir(),
     encoding: "utf8",
     timeout
    });
   }
  };
  class AzureCliCredential {
   tenantId;
   additionallyAllowedTenantIds;
   timeout;
   subscription;
   constructor(options) {
    if (options?.tenantId) {
     (0, tenantIdUtils.G9)(logger, options?.tenantId);
     this.tenantId = options?.tenantId;
    }
    if (options?.subscription) {
     checkSubscription(logger, options?.subscription);
     this.subscription = options?.subscription;
    }
    this.additionallyAllowedTenantIds = (0, tenantIdUtils.Vp)(options?.additionallyAllowedTenants);
    this.timeout = options?.processTimeoutInMs;
   }
   async getToken(scopes, options = {}) {
    const scope = typeof scopes === "string" ? scopes : scopes[0];
    const claimsValue = options.claims;
    if (claimsValue && claimsValue.trim()) {
     const encodedClaims = (0, esm.SW)((0, esm.Al)(claimsValue, "utf-8"), "base64");
     let loginCmd = `az login --claims-challenge ${encodedClaims} --scope ${scope}`;
     const tenantIdFromOptions = options.tenantId;
     if (tenantIdFromOptions) {
      loginCmd += ` --tenant ${tenantIdFromOptions}`;
     }
     const error = new errors.oT(`${azureCliPublicErrorMessages.claim} ${loginCmd}`);
     logger.getToken.info((0, logging.Wk)(scope, error));
     throw error;
    }
    const tenantId = (0, tenantIdUtils.sl)(this.tenantId, options, this.additionallyAllowedTenantIds);
    if (tenantId) {
     (0, tenantIdUtils.G9)(logger, tenantId);
    }
    if (this.subscription) {
     checkSubscription(logger, this.subscription);
    }
    logger.getToken.info(`Using the scope ${scope}`);
    return tracing.U.withSpan(`${this.constructor.name}.getToken`, options, async () => {
     try {
      ensureValidScopeForDevTimeCreds(scope, logger);
      const resource = getScopeResource(scope);
      const obj = await cliCredentialInternals.getAzureCliAccessToken(resource, tenantId, this.subscription, this.timeout);
      const specificScope = obj.stderr?.match("(.*)az login --scope(.*)");
      const isLoginError = obj.stderr?.match("(.*)az login(.*)") && !specificScope;
      const isNotInstallError = obj.stderr?.match("az:(.*)not found") || obj.stderr?.startsWith("'az' is not recognized") || obj.error && isProcessError(obj.error) && obj.error.code === "ENOENT";
      if (isNotInstallError) {
       const error = new errors.oT(azureCliPublicErrorMessages.notInstalled);
       logger.getToken.info((0, logging.Wk)(scopes, error));
       throw error;
      }
      if (isLoginError) {
       const error = new errors.oT(azureCliPublicErrorMessages.login);
       logger.getToken.info((0, logging.Wk)(scopes, error));
       throw error;
      }
      try {
       const responseData = obj.stdout;
       const response = this.parseRawResponse(responseData);
       logger.getToken.info((0, logging.DZ)(scopes));
       return response;
      } catch (e) {
       if (obj.stderr) {
        throw new errors.oT(obj.stderr);
       }
       throw e;
      }
     } catch (err) {
      const error = err.name === "CredentialUnavailableError" ? err : new errors.oT(err.message || azureCliPublicErrorMessages.unknown);
      logger.getToken.info((0, logging.Wk)(scopes, error));
      throw error;
     }
    });
   }
   parseRawResponse(rawResponse) {
    const response = JSON.parse(rawResponse);
    const token = response.accessToken;
    let expiresOnTimestamp = Number.parseInt(response.expires_on, 10) * 1e3;
    if (!isNaN(expiresOnTimestamp)) {
     logger.getToken.info("expires_on is available and is valid, using it");
     return {
      token,
      expiresOnTimestamp,
      tokenType: "Bearer"
     };
    }
    expiresOnTimestamp = new Date(response.expiresOn).getTime();
    if (isNaN(expiresOnTimestamp)) {
     throw new errors.oT(`${azureCliPublicErrorMessages.unexpectedResponse} "${response.expiresOn}"`);
    }
    return {
     token,
     expiresOnTimestamp,
     tokenType: "Bearer"
    };
   }
  }
 }
};
