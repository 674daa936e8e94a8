export const id = 7555;

export const ids = [ 7555 ];

export const modules = {
 5152: (__unused_webpack_module, exports, __webpack_require__) => {
  const {HttpRequest, parseUrl} = __webpack_require__(93422);
  const {InvokeStore} = __webpack_require__(29320);
  const {normalizeProvider} = __webpack_require__(90402);
  const {RETRY_MODES} = __webpack_require__(23609);
  const {platform, release} = __webpack_require__(48161);
  const {versions, env} = __webpack_require__(1708);
  const {isValidHostLabel, isIpAddress, customEndpointFunctions} = __webpack_require__(62085);
  const {EndpointError, resolveEndpoint} = __webpack_require__(62085);
  exports.EndpointError = EndpointError;
  exports.isIpAddress = isIpAddress;
  exports.resolveEndpoint = resolveEndpoint;
  const {loadConfig, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS} = __webpack_require__(47291);
  const {REGION_ENV_NAME, REGION_INI_NAME, resolveRegionConfig} = __webpack_require__(47291);
  exports.NODE_REGION_CONFIG_FILE_OPTIONS = NODE_REGION_CONFIG_FILE_OPTIONS;
  exports.NODE_REGION_CONFIG_OPTIONS = NODE_REGION_CONFIG_OPTIONS;
  exports.REGION_ENV_NAME = REGION_ENV_NAME;
  exports.REGION_INI_NAME = REGION_INI_NAME;
  exports.resolveRegionConfig = resolveRegionConfig;
  const state = {
   warningEmitted: false
  };
  const emitWarningIfUnsupportedVersion = version => {
   if (version && !state.warningEmitted) {
    if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
     state.warningEmitted = true;
     return;
    }
    const userMajorVersion = parseInt(version.substring(1, version.indexOf(".")));
    const vv = 22;
    if (userMajorVersion < vv) {
     state.warningEmitted = true;
     process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\nversions published after the first week of January 2027\nwill require node >=${vv}. You are running node ${version}.\n\nTo continue receiving updates to AWS services, bug fixes,\nand security updates please upgrade to node >=${vv}.\n\nMore information can be found at: https://a.co/c895JFp`);
    }
   }
  };
  const longPollMiddleware = () => (next, context) => async args => {
   context.__retryLongPoll = true;
   return next(args);
  };
  const longPollMiddlewareOptions = {
   name: "longPollMiddleware",
   tags: [ "RETRY" ],
   step: "initialize",
   override: true
  };
  const getLongPollPlugin = options => ({
   applyToStack: clientStack => {
    clientStack.add(longPollMiddleware(), longPollMiddlewareOptions);
   }
  });
  function setCredentialFeature(credentials, feature, value) {
   if (!credentials.$source) {
    credentials.$source = {};
   }
   credentials.$source[feature] = value;
   return credentials;
  }
  function setFeature(context, feature, value) {
   if (!context.__aws_sdk_context) {
    context.__aws_sdk_context = {
     features: {}
    };
   } else if (!context.__aws_sdk_context.features) {
    context.__aws_sdk_context.features = {};
   }
   context.__aws_sdk_context.features[feature] = value;
  }
  function setTokenFeature(token, feature, value) {
   if (!token.$source) {
    token.$source = {};
   }
   token.$source[feature] = value;
   return token;
  }
  const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
  const getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
   if (!isDefaultSocketTimeoutEnabled()) {
    return undefined;
   }
   if (typeof requestHandler?.handle === "function") {
    return undefined;
   }
   return timeoutMs;
  };
  function resolveHostHeaderConfig(input) {
   return input;
  }
  const hostHeaderMiddleware = options => next => async args => {
   if (!HttpRequest.isInstance(args.request)) {
    return next(args);
   }
   const {request} = args;
   const {handlerProtocol = ""} = options.requestHandler.metadata || {};
   if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
    delete request.headers["host"];
    request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
   } else if (!request.headers["host"]) {
    let host = request.hostname;
    if (request.port != null) {
     host += `:${request.port}`;
    }
    request.headers["host"] = host;
   }
   return next(args);
  };
  const hostHeaderMiddlewareOptions = {
   name: "hostHeaderMiddleware",
   step: "build",
   priority: "low",
   tags: [ "HOST" ],
   override: true
  };
  const getHostHeaderPlugin = options => ({
   applyToStack: clientStack => {
    clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
   }
  });
  const loggerMiddleware = () => (next, context) => async args => {
   try {
    const response = await next(args);
    const {clientName, commandName, logger, dynamoDbDocumentClientOptions = {}} = context;
    const {overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog} = dynamoDbDocumentClientOptions;
    const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
    const outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
    const {$metadata, ...outputWithoutMetadata} = response.output;
    logger?.info?.({
     clientName,
     commandName,
     input: inputFilterSensitiveLog(args.input),
     output: outputFilterSensitiveLog(outputWithoutMetadata),
     metadata: $metadata
    });
    return response;
   } catch (error) {
    const {clientName, commandName, logger, dynamoDbDocumentClientOptions = {}} = context;
    const {overrideInputFilterSensitiveLog} = dynamoDbDocumentClientOptions;
    const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
    logger?.error?.({
     clientName,
     commandName,
     input: inputFilterSensitiveLog(args.input),
     error,
     metadata: error.$metadata
    });
    throw error;
   }
  };
  const loggerMiddlewareOptions = {
   name: "loggerMiddleware",
   tags: [ "LOGGER" ],
   step: "initialize",
   override: true
  };
  const getLoggerPlugin = options => ({
   applyToStack: clientStack => {
    clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
   }
  });
  const recursionDetectionMiddlewareOptions = {
   step: "build",
   tags: [ "RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION" ],
   name: "recursionDetectionMiddleware",
   override: true,
   priority: "low"
  };
  const AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
  const _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID";
  const X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
  const TRACEPARENT = "traceparent";
  const TRACESTATE = "tracestate";
  const BAGGAGE = "baggage";
  const recursionDetectionMiddleware = () => next => async args => {
   const {request} = args;
   if (!HttpRequest.isInstance(request)) {
    return next(args);
   }
   let invokeStore;
   {
    const traceIdHeader = Object.keys(request.headers ?? {}).find(h => h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ?? X_AMZN_TRACE_ID;
    if (!request.headers.hasOwnProperty(traceIdHeader)) {
     const functionName = process.env[AWS_LAMBDA_FUNCTION_NAME];
     const traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
     invokeStore ??= await InvokeStore.getInstanceAsync();
     const traceIdFromInvokeStore = invokeStore?.getXRayTraceId();
     const traceId = traceIdFromInvokeStore ?? traceIdFromEnv;
     const nonEmptyString = str => typeof str === "string" && str.length > 0;
     if (nonEmptyString(functionName) && nonEmptyString(traceId)) {
      request.headers[X_AMZN_TRACE_ID] = traceId;
     }
    }
   }
   {
    sanitizeTraceHeaders(request.headers);
    const existingTraceparent = request.headers[TRACEPARENT];
    if (!existingTraceparent) {
     const traceparent = (invokeStore ??= await InvokeStore.getInstanceAsync())?.getTraceparent?.();
     if (traceparent) {
      request.headers[TRACEPARENT] = traceparent;
      const tracestate = invokeStore?.getTracestate?.();
      if (tracestate) {
       request.headers[TRACESTATE] = tracestate;
      }
      const baggage = invokeStore?.getBaggage?.();
      if (baggage) {
       request.headers[BAGGAGE] = baggage;
      }
     }
    }
   }
   return next(args);
  };
  function sanitizeTraceHeaders(headers) {
   for (const header of Object.keys(headers)) {
    const lower = header.toLowerCase();
    if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
     headers[lower] = headers[header];
     delete headers[header];
    }
   }
  }
  const getRecursionDetectionPlugin = options => ({
   applyToStack: clientStack => {
    clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
   }
  });
  const DEFAULT_UA_APP_ID = undefined;
  function isValidUserAgentAppId(appId) {
   if (appId === undefined) {
    return true;
   }
   return typeof appId === "string" && appId.length <= 50;
  }
  function resolveUserAgentConfig(input) {
   const normalizedAppIdProvider = normalizeProvider(input.userAgentAppId ?? DEFAULT_UA_APP_ID);
   const {customUserAgent} = input;
   return Object.assign(input, {
    customUserAgent: typeof customUserAgent === "string" ? [ [ customUserAgent ] ] : customUserAgent,
    userAgentAppId: async () => {
     const appId = await normalizedAppIdProvider();
     if (!isValidUserAgentAppId(appId)) {
      const logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
      if (typeof appId !== "string") {
       logger?.warn("userAgentAppId must be a string or undefined.");
      } else if (appId.length > 50) {
       logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
      }
     }
     return appId;
    }
   });
  }
  const partitionsInfo = {
   partitions: [ {
    id: "aws",
    outputs: {
     dnsSuffix: "amazonaws.com",
     dualStackDnsSuffix: "api.aws",
     implicitGlobalRegion: "us-east-1",
     name: "aws",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
    regions: {
     "af-south-1": {
      description: "Africa (Cape Town)"
     },
     "ap-east-1": {
      description: "Asia Pacific (Hong Kong)"
     },
     "ap-east-2": {
      description: "Asia Pacific (Taipei)"
     },
     "ap-northeast-1": {
      description: "Asia Pacific (Tokyo)"
     },
     "ap-northeast-2": {
      description: "Asia Pacific (Seoul)"
     },
     "ap-northeast-3": {
      description: "Asia Pacific (Osaka)"
     },
     "ap-south-1": {
      description: "Asia Pacific (Mumbai)"
     },
     "ap-south-2": {
      description: "Asia Pacific (Hyderabad)"
     },
     "ap-southeast-1": {
      description: "Asia Pacific (Singapore)"
     },
     "ap-southeast-2": {
      description: "Asia Pacific (Sydney)"
     },
     "ap-southeast-3": {
      description: "Asia Pacific (Jakarta)"
     },
     "ap-southeast-4": {
      description: "Asia Pacific (Melbourne)"
     },
     "ap-southeast-5": {
      description: "Asia Pacific (Malaysia)"
     },
     "ap-southeast-6": {
      description: "Asia Pacific (New Zealand)"
     },
     "ap-southeast-7": {
      description: "Asia Pacific (Thailand)"
     },
     "aws-global": {
      description: "aws global region"
     },
     "ca-central-1": {
      description: "Canada (Central)"
     },
     "ca-west-1": {
      description: "Canada West (Calgary)"
     },
     "eu-central-1": {
      description: "Europe (Frankfurt)"
     },
     "eu-central-2": {
      description: "Europe (Zurich)"
     },
     "eu-north-1": {
      description: "Europe (Stockholm)"
     },
     "eu-south-1": {
      description: "Europe (Milan)"
     },
     "eu-south-2": {
      description: "Europe (Spain)"
     },
     "eu-west-1": {
      description: "Europe (Ireland)"
     },
     "eu-west-2": {
      description: "Europe (London)"
     },
     "eu-west-3": {
      description: "Europe (Paris)"
     },
     "il-central-1": {
      description: "Israel (Tel Aviv)"
     },
     "me-central-1": {
      description: "Middle East (UAE)"
     },
     "me-south-1": {
      description: "Middle East (Bahrain)"
     },
     "me-west-1": {
      description: "Middle East (Saudi Arabia)"
     },
     "mx-central-1": {
      description: "Mexico (Central)"
     },
     "sa-east-1": {
      description: "South America (Sao Paulo)"
     },
     "sa-west-1": {
      description: "South America (Chile)"
     },
     "us-east-1": {
      description: "US East (N. Virginia)"
     },
     "us-east-2": {
      description: "US East (Ohio)"
     },
     "us-west-1": {
      description: "US West (N. California)"
     },
     "us-west-2": {
      description: "US West (Oregon)"
     }
    }
   }, {
    id: "aws-cn",
    outputs: {
     dnsSuffix: "amazonaws.com.cn",
     dualStackDnsSuffix: "api.amazonwebservices.com.cn",
     implicitGlobalRegion: "cn-northwest-1",
     name: "aws-cn",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^cn\\-\\w+\\-\\d+$",
    regions: {
     "aws-cn-global": {
      description: "aws-cn global region"
     },
     "cn-north-1": {
      description: "China (Beijing)"
     },
     "cn-northwest-1": {
      description: "China (Ningxia)"
     }
    }
   }, {
    id: "aws-eusc",
    outputs: {
     dnsSuffix: "amazonaws.eu",
     dualStackDnsSuffix: "api.amazonwebservices.eu",
     implicitGlobalRegion: "eusc-de-east-1",
     name: "aws-eusc",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^eusc\\-(de)\\-\\w+\\-\\d+$",
    regions: {
     "eusc-de-east-1": {
      description: "AWS European Sovereign Cloud (Germany)"
     }
    }
   }, {
    id: "aws-iso",
    outputs: {
     dnsSuffix: "c2s.ic.gov",
     dualStackDnsSuffix: "api.aws.ic.gov",
     implicitGlobalRegion: "us-iso-east-1",
     name: "aws-iso",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^us\\-iso\\-\\w+\\-\\d+$",
    regions: {
     "aws-iso-global": {
      description: "aws-iso global region"
     },
     "us-iso-east-1": {
      description: "US ISO East"
     },
     "us-iso-west-1": {
      description: "US ISO WEST"
     }
    }
   }, {
    id: "aws-iso-b",
    outputs: {
     dnsSuffix: "sc2s.sgov.gov",
     dualStackDnsSuffix: "api.aws.scloud",
     implicitGlobalRegion: "us-isob-east-1",
     name: "aws-iso-b",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^us\\-isob\\-\\w+\\-\\d+$",
    regions: {
     "aws-iso-b-global": {
      description: "aws-iso-b global region"
     },
     "us-isob-east-1": {
      description: "US ISOB East (Ohio)"
     },
     "us-isob-west-1": {
      description: "US ISOB West"
     }
    }
   }, {
    id: "aws-iso-e",
    outputs: {
     dnsSuffix: "cloud.adc-e.uk",
     dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
     implicitGlobalRegion: "eu-isoe-west-1",
     name: "aws-iso-e",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^eu\\-isoe\\-\\w+\\-\\d+$",
    regions: {
     "aws-iso-e-global": {
      description: "aws-iso-e global region"
     },
     "eu-isoe-west-1": {
      description: "EU ISOE West"
     }
    }
   }, {
    id: "aws-iso-f",
    outputs: {
     dnsSuffix: "csp.hci.ic.gov",
     dualStackDnsSuffix: "api.aws.hci.ic.gov",
     implicitGlobalRegion: "us-isof-south-1",
     name: "aws-iso-f",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^us\\-isof\\-\\w+\\-\\d+$",
    regions: {
     "aws-iso-f-global": {
      description: "aws-iso-f global region"
     },
     "us-isof-east-1": {
      description: "US ISOF EAST"
     },
     "us-isof-south-1": {
      description: "US ISOF SOUTH"
     }
    }
   }, {
    id: "aws-us-gov",
    outputs: {
     dnsSuffix: "amazonaws.com",
     dualStackDnsSuffix: "api.aws",
     implicitGlobalRegion: "us-gov-west-1",
     name: "aws-us-gov",
     supportsDualStack: true,
     supportsFIPS: true
    },
    regionRegex: "^us\\-gov\\-\\w+\\-\\d+$",
    regions: {
     "aws-us-gov-global": {
      description: "aws-us-gov global region"
     },
     "us-gov-east-1": {
      description: "AWS GovCloud (US-East)"
     },
     "us-gov-west-1": {
      description: "AWS GovCloud (US-West)"
     }
    }
   } ],
   version: "1.1"
  };
  let selectedPartitionsInfo = partitionsInfo;
  let selectedUserAgentPrefix = "";
  const partition = value => {
   const {partitions} = selectedPartitionsInfo;
   for (const partition of partitions) {
    const {regions, outputs} = partition;
    for (const [region, regionData] of Object.entries(regions)) {
     if (region === value) {
      return {
       ...outputs,
       ...regionData
      };
     }
    }
   }
   for (const partition of partitions) {
    const {regionRegex, outputs} = partition;
    if (new RegExp(regionRegex).test(value)) {
     return {
      ...outputs
     };
    }
   }
   const DEFAULT_PARTITION = partitions.find(partition => partition.id === "aws");
   if (!DEFAULT_PARTITION) {
    throw new Error("Provided region was not found in the partition array or regex," + " and default partition with id 'aws' doesn't exist.");
   }
   return {
    ...DEFAULT_PARTITION.outputs
   };
  };
  const setPartitionInfo = (partitionsInfo, userAgentPrefix = "") => {
   selectedPartitionsInfo = partitionsInfo;
   selectedUserAgentPrefix = userAgentPrefix;
  };
  const useDefaultPartitionInfo = () => {
   setPartitionInfo(partitionsInfo, "");
  };
  const getUserAgentPrefix = () => selectedUserAgentPrefix;
  const ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
  async function checkFeatures(context, config, args) {
   const request = args.request;
   if (request?.headers?.["smithy-protocol"] === "rpc-v2-cbor") {
    setFeature(context, "PROTOCOL_RPC_V2_CBOR", "M");
   }
   if (typeof config.retryStrategy === "function") {
    const retryStrategy = await config.retryStrategy();
    if (typeof retryStrategy.mode === "string") {
     switch (retryStrategy.mode) {
     case RETRY_MODES.ADAPTIVE:
      setFeature(context, "RETRY_MODE_ADAPTIVE", "F");
      break;

     case RETRY_MODES.STANDARD:
      setFeature(context, "RETRY_MODE_STANDARD", "E");
      break;
     }
    }
   }
   if (typeof config.accountIdEndpointMode === "function") {
    const endpointV2 = context.endpointV2;
    if (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)) {
     setFeature(context, "ACCOUNT_ID_ENDPOINT", "O");
    }
    switch (await (config.accountIdEndpointMode?.())) {
    case "disabled":
     setFeature(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
     break;

    case "preferred":
     setFeature(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
     break;

    case "required":
     setFeature(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
     break;
    }
   }
   const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
   if (identity?.$source) {
    const credentials = identity;
    if (credentials.accountId) {
     setFeature(context, "RESOLVED_ACCOUNT_ID", "T");
    }
    for (const [key, value] of Object.entries(credentials.$source ?? {})) {
     setFeature(context, key, value);
    }
   }
  }
  const USER_AGENT = "user-agent";
  const X_AMZ_USER_AGENT = "x-amz-user-agent";
  const SPACE = " ";
  const UA_NAME_SEPARATOR = "/";
  const UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
  const UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
  const UA_ESCAPE_CHAR = "-";
  const BYTE_LIMIT = 1024;
  function encodeFeatures(features) {
   let buffer = "";
   for (const key in features) {
    const val = features[key];
    if (buffer.length + val.length + 1 <= BYTE_LIMIT) {
     if (buffer.length) {
      buffer += "," + val;
     } else {
      buffer += val;
     }
     continue;
    }
    break;
   }
   return buffer;
  }
  const userAgentMiddleware = options => (next, context) => async args => {
   const {request} = args;
   if (!HttpRequest.isInstance(request)) {
    return next(args);
   }
   const {headers} = request;
   const userAgent = context?.userAgent?.map(escapeUserAgent) || [];
   const defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
   await checkFeatures(context, options, args);
   const awsContext = context;
   defaultUserAgent.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
   const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
   const appId = await options.userAgentAppId();
   if (appId) {
    defaultUserAgent.push(escapeUserAgent([ `app`, `${appId}` ]));
   }
   const prefix = getUserAgentPrefix();
   const sdkUserAgentValue = (prefix ? [ prefix ] : []).concat([ ...defaultUserAgent, ...userAgent, ...customUserAgent ]).join(SPACE);
   const normalUAValue = [ ...defaultUserAgent.filter(section => section.startsWith("aws-sdk-")), ...customUserAgent ].join(SPACE);
   if (options.runtime !== "browser") {
    if (normalUAValue) {
     headers[X_AMZ_USER_AGENT] = headers[X_AMZ_USER_AGENT] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue;
    }
    headers[USER_AGENT] = sdkUserAgentValue;
   } else {
    headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
   }
   return next({
    ...args,
    request
   });
  };
  const escapeUserAgent = userAgentPair => {
   const name = userAgentPair[0].split(UA_NAME_SEPARATOR).map(part => part.replace(UA_NAME_ESCAPE_REGEX, UA_ESCAPE_CHAR)).join(UA_NAME_SEPARATOR);
   const version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, UA_ESCAPE_CHAR);
   const prefixSeparatorIndex = name.indexOf(UA_NAME_SEPARATOR);
   const prefix = name.substring(0, prefixSeparatorIndex);
   let uaName = name.substring(prefixSeparatorIndex + 1);
   if (prefix === "api") {
    uaName = uaName.toLowerCase();
   }
   return [ prefix, uaName, version ].filter(item => item && item.length > 0).reduce((acc, item, index) => {
    switch (index) {
    case 0:
     return item;

    case 1:
     return `${acc}/${item}`;

    default:
     return `${acc}#${item}`;
    }
   }, "");
  };
  const getUserAgentMiddlewareOptions = {
   name: "getUserAgentMiddleware",
   step: "build",
   priority: "low",
   tags: [ "SET_USER_AGENT", "USER_AGENT" ],
   override: true
  };
  const getUserAgentPlugin = config => ({
   applyToStack: clientStack => {
    clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
   }
  });
  const getRuntimeUserAgentPair = () => {
   const runtimesToCheck = [ "deno", "bun", "llrt" ];
   for (const runtime of runtimesToCheck) {
    if (versions[runtime]) {
     return [ `md/${runtime}`, versions[runtime] ];
    }
   }
   return [ "md/nodejs", versions.node ];
  };
  const crtAvailability = {
   isCrtAvailable: false
  };
  const isCrtAvailable = () => {
   if (crtAvailability.isCrtAvailable) {
    return [ "md/crt-avail" ];
   }
   return null;
  };
  const createDefaultUserAgentProvider = ({serviceId, clientVersion}) => {
   const runtimeUserAgentPair = getRuntimeUserAgentPair();
   return async config => {
    const sections = [ [ "aws-sdk-js", clientVersion ], [ "ua", "2.1" ], [ `os/${platform()}`, release() ], [ "lang/js" ], runtimeUserAgentPair ];
    const crtAvailable = isCrtAvailable();
    if (crtAvailable) {
     sections.push(crtAvailable);
    }
    if (serviceId) {
     sections.push([ `api/${serviceId}`, clientVersion ]);
    }
    if (env.AWS_EXECUTION_ENV) {
     sections.push([ `exec-env/${env.AWS_EXECUTION_ENV}` ]);
    }
    const appId = await (config?.userAgentAppId?.());
    const resolvedUserAgent = appId ? [ ...sections, [ `app/${appId}` ] ] : [ ...sections ];
    return resolvedUserAgent;
   };
  };
  const defaultUserAgent = createDefaultUserAgentProvider;
  const UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
  const UA_APP_ID_INI_NAME = "sdk_ua_app_id";
  const UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id";
  const NODE_APP_ID_CONFIG_OPTIONS = {
   environmentVariableSelector: env => env[UA_APP_ID_ENV_NAME],
   configFileSelector: profile => profile[UA_APP_ID_INI_NAME] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED],
   default: DEFAULT_UA_APP_ID
  };
  const createUserAgentStringParsingProvider = ({serviceId, clientVersion}) => async config => {
   const module = __webpack_require__(71825);
   const parse = module.parse ?? module.default.parse ?? (() => "");
   const parsedUA = typeof window !== "undefined" && window?.navigator?.userAgent ? parse(window.navigator.userAgent) : undefined;
   const sections = [ [ "aws-sdk-js", clientVersion ], [ "ua", "2.1" ], [ `os/${parsedUA?.os?.name || "other"}`, parsedUA?.os?.version ], [ "lang/js" ], [ "md/browser", `${parsedUA?.browser?.name ?? "unknown"}_${parsedUA?.browser?.version ?? "unknown"}` ] ];
   if (serviceId) {
    sections.push([ `api/${serviceId}`, clientVersion ]);
   }
   const appId = await (config?.userAgentAppId?.());
   if (appId) {
    sections.push([ `app/${appId}` ]);
   }
   return sections;
  };
  const fallback = {
   os(ua) {
    if (/iPhone|iPad|iPod/.test(ua)) {
     return "iOS";
    }
    if (/Macintosh|Mac OS X/.test(ua)) {
     return "macOS";
    }
    if (/Windows NT/.test(ua)) {
     return "Windows";
    }
    if (/Android/.test(ua)) {
     return "Android";
    }
    if (/Linux/.test(ua)) {
     return "Linux";
    }
    return undefined;
   },
   browser(ua) {
    if (/EdgiOS|EdgA|Edg\//.test(ua)) {
     return "Microsoft Edge";
    }
    if (/Firefox\//.test(ua)) {
     return "Firefox";
    }
    if (/Chrome\//.test(ua)) {
     return "Chrome";
    }
    if (/Safari\//.test(ua)) {
     return "Safari";
    }
    return undefined;
   }
  };
  const isVirtualHostableS3Bucket = (value, allowSubDomains = false) => {
   if (allowSubDomains) {
    for (const label of value.split(".")) {
     if (!isVirtualHostableS3Bucket(label)) {
      return false;
     }
    }
    return true;
   }
   if (!isValidHostLabel(value)) {
    return false;
   }
   if (value.length < 3 || value.length > 63) {
    return false;
   }
   if (value !== value.toLowerCase()) {
    return false;
   }
   if (isIpAddress(value)) {
    return false;
   }
   return true;
  };
  const ARN_DELIMITER = ":";
  const RESOURCE_DELIMITER = "/";
  const parseArn = value => {
   const segments = value.split(ARN_DELIMITER);
   if (segments.length < 6) {
    return null;
   }
   const [arn, partition, service, region, accountId, ...resourcePath] = segments;
   if (arn !== "arn" || partition === "" || service === "" || resourcePath.join(ARN_DELIMITER) === "") {
    return null;
   }
   const resourceId = resourcePath.map(resource => resource.split(RESOURCE_DELIMITER)).flat();
   return {
    partition,
    service,
    region,
    accountId,
    resourceId
   };
  };
  const awsEndpointFunctions = {
   isVirtualHostableS3Bucket,
   parseArn,
   partition
  };
  customEndpointFunctions.aws = awsEndpointFunctions;
  const resolveDefaultAwsRegionalEndpointsConfig = input => {
   if (typeof input.endpointProvider !== "function") {
    throw new Error("@aws-sdk/util-endpoint - endpointProvider and endpoint missing in config for this client.");
   }
   const {endpoint} = input;
   if (endpoint === undefined) {
    input.endpoint = async () => toEndpointV1(input.endpointProvider({
     Region: typeof input.region === "function" ? await input.region() : input.region,
     UseDualStack: typeof input.useDualstackEndpoint === "function" ? await input.useDualstackEndpoint() : input.useDualstackEndpoint,
     UseFIPS: typeof input.useFipsEndpoint === "function" ? await input.useFipsEndpoint() : input.useFipsEndpoint,
     Endpoint: undefined
    }, {
     logger: input.logger
    }));
   }
   return input;
  };
  const toEndpointV1 = endpoint => parseUrl(endpoint.url);
  function stsRegionDefaultResolver(loaderConfig = {}) {
   return loadConfig({
    ...NODE_REGION_CONFIG_OPTIONS,
    async default() {
     if (!warning.silence) {
      console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.");
     }
     return "us-east-1";
    }
   }, {
    ...NODE_REGION_CONFIG_FILE_OPTIONS,
    ...loaderConfig
   });
  }
  const warning = {
   silence: false
  };
  const getAwsRegionExtensionConfiguration = runtimeConfig => ({
   setRegion(region) {
    runtimeConfig.region = region;
   },
   region() {
    return runtimeConfig.region;
   }
  });
  const resolveAwsRegionExtensionConfiguration = awsRegionExtensionConfiguration => ({
   region: awsRegionExtensionConfiguration.region()
  });
  exports.DEFAULT_UA_APP_ID = DEFAULT_UA_APP_ID;
  exports.NODE_APP_ID_CONFIG_OPTIONS = NODE_APP_ID_CONFIG_OPTIONS;
  exports.UA_APP_ID_ENV_NAME = UA_APP_ID_ENV_NAME;
  exports.UA_APP_ID_INI_NAME = UA_APP_ID_INI_NAME;
  exports.awsEndpointFunctions = awsEndpointFunctions;
  exports.createDefaultUserAgentProvider = createDefaultUserAgentProvider;
  exports.createUserAgentStringParsingProvider = createUserAgentStringParsingProvider;
  exports.crtAvailability = crtAvailability;
  exports.defaultUserAgent = defaultUserAgent;
  exports.emitWarningIfUnsupportedVersion = emitWarningIfUnsupportedVersion;
  exports.fallback = fallback;
  exports.getAwsRegionExtensionConfiguration = getAwsRegionExtensionConfiguration;
  exports.getDefaultSocketTimeout = getDefaultSocketTimeout;
  exports.getHostHeaderPlugin = getHostHeaderPlugin;
  exports.getLoggerPlugin = getLoggerPlugin;
  exports.getLongPollPlugin = getLongPollPlugin;
  exports.getRecursionDetectionPlugin = getRecursionDetectionPlugin;
  exports.getUserAgentMiddlewareOptions = getUserAgentMiddlewareOptions;
  exports.getUserAgentPlugin = getUserAgentPlugin;
  exports.getUserAgentPrefix = getUserAgentPrefix;
  exports.hostHeaderMiddleware = hostHeaderMiddleware;
  exports.hostHeaderMiddlewareOptions = hostHeaderMiddlewareOptions;
  exports.isVirtualHostableS3Bucket = isVirtualHostableS3Bucket;
  exports.loggerMiddleware = loggerMiddleware;
  exports.loggerMiddlewareOptions = loggerMiddlewareOptions;
  exports.parseArn = parseArn;
  exports.partition = partition;
  exports.recursionDetectionMiddleware = recursionDetectionMiddleware;
  exports.recursionDetectionMiddlewareOptions = recursionDetectionMiddlewareOptions;
  exports.resolveAwsRegionExtensionConfiguration = resolveAwsRegionExtensionConfiguration;
  exports.resolveDefaultAwsRegionalEndpointsConfig = resolveDefaultAwsRegionalEndpointsConfig;
  exports.resolveHostHeaderConfig = resolveHostHeaderConfig;
  exports.resolveUserAgentConfig = resolveUserAgentConfig;
  exports.setCredentialFeature = setCredentialFeature;
  exports.setFeature = setFeature;
  exports.setPartitionInfo = setPartitionInfo;
  exports.setTokenFeature = setTokenFeature;
  exports.state = state;
  exports.stsRegionDefaultResolver = stsRegionDefaultResolver;
  exports.stsRegionWarning = warning;
  exports.toEndpointV1 = toEndpointV1;
  exports.useDefaultPartitionInfo = useDefaultPartitionInfo;
  exports.userAgentMiddleware = userAgentMiddleware;
 },
 97523: (__unused_webpack_module, exports, __webpack_require__) => {
  const {ProviderError, booleanSelector, SelectorType, loadConfig} = __webpack_require__(47291);
  const {setCredentialFeature} = __webpack_require__(5152);
  const {normalizeProvider, memoizeIdentityProvider, isIdentityExpired, doesIdentityRequireRefresh} = __webpack_require__(90402);
  const {SignatureV4} = __webpack_require__(75118);
  const {HttpResponse, HttpRequest} = __webpack_require__(93422);
  const {SMITHY_CONTEXT_KEY} = __webpack_require__(90690);
  const getDateHeader = response => HttpResponse.isInstance(response) ? response.headers?.date ?? response.headers?.Date : undefined;
  const getAgeHeader = response => HttpResponse.isInstance(response) ? response.headers?.age ?? response.headers?.Age : undefined;
  const getSkewCorrectedDate = systemClockOffset => new Date(Date.now() + systemClockOffset);
  const getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
   if (ageHeader !== undefined) {
    return currentSystemClockOffset;
   }
   const serverTime = Date.parse(clockTime);
   if (Number.isNaN(serverTime)) {
    return currentSystemClockOffset;
   }
   const timeResponseReceived = Date.now();
   if (timeRequestSent !== undefined && timeResponseReceived - timeRequestSent > 9e5) {
    return currentSystemClockOffset;
   }
   return serverTime - timeResponseReceived;
  };
  const throwSigningPropertyError = (name, property) => {
   if (!property) {
    throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
   }
   return property;
  };
  const hasEventStreamOutput = signingProperties => {
   const context = signingProperties.context;
   const eventStream = context?.[SMITHY_CONTEXT_KEY]?.eventStream;
   return eventStream?.output === true;
  };
  const validateSigningProperties = async signingProperties => {
   const context = throwSigningPropertyError("context", signingProperties.context);
   const config = throwSigningPropertyError("config", signingProperties.config);
   const authScheme = context.endpointV2?.properties?.authSchemes?.[0];
   const signerFunction = throwSigningPropertyError("signer", config.signer);
   const signer = await signerFunction(authScheme);
   const signingRegion = signingProperties?.signingRegion;
   const signingRegionSet = signingProperties?.signingRegionSet;
   const signingName = signingProperties?.signingName;
   return {
    config,
    signer,
    signingRegion,
    signingRegionSet,
    signingName
   };
  };
  class AwsSdkSigV4Signer {
   async sign(httpRequest, identity, signingProperties) {
    if (!HttpRequest.isInstance(httpRequest)) {
     throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    }
    const validatedProps = await validateSigningProperties(signingProperties);
    const {config, signer} = validatedProps;
    let {signingRegion, signingName} = validatedProps;
    const handlerExecutionContext = signingProperties.context;
    if (handlerExecutionContext?.authSchemes?.length ?? 0 > 1) {
     const [first, second] = handlerExecutionContext.authSchemes;
     if (first?.name === "sigv4a" && second?.name === "sigv4") {
      signingRegion = second?.signingRegion ?? signingRegion;
      signingName = second?.signingName ?? signingName;
     }
    }
    const noSkewCorrection = await (config.disableClockSkewCorrection?.()) === true;
    signingProperties._disableClockSkewCorrection = noSkewCorrection;
    const skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
    signingProperties._skipClockSkewSampling = skipSkewSampling;
    if (!skipSkewSampling) {
     signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
     signingProperties._requestSentAt = Date.now();
    }
    const signedRequest = await signer.sign(httpRequest, {
     signingDate: noSkewCorrection ? new Date : getSkewCorrectedDate(config.systemClockOffset),
     signingRegion,
     signingService: signingName
    });
    return signedRequest;
   }
   errorHandler(signingProperties) {
    return error => {
     const errorException = error;
     if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
      const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
      if (serverTime) {
       const config = throwSigningPropertyError("config", signingProperties.config);
       const preRequestOffset = signingProperties._preRequestSystemClockOffset;
       const timeRequestSent = signingProperties._requestSentAt;
       const ageHeader = getAgeHeader(errorException.$response);
       const newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
       config.systemClockOffset = newOffset;
       const skewExceedsThreshold = Math.abs(newOffset) >= 24e4;
       const isLocalCorrection = newOffset !== preRequestOffset;
       const isConcurrentCorrection = preRequestOffset !== undefined && preRequestOffset !== newOffset;
       if (skewExceedsThreshold && (isLocalCorrection || isConcurrentCorrection) && errorException.$metadata) {
        errorException.$metadata.clockSkewCorrected = true;
       }
      }
     }
     throw error;
    };
   }
   successHandler(httpResponse, signingProperties) {
    if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) {
     return;
    }
    const dateHeader = getDateHeader(httpResponse);
    if (dateHeader) {
     const config = throwSigningPropertyError("config", signingProperties.config);
     const timeRequestSent = signingProperties._requestSentAt;
     const ageHeader = getAgeHeader(httpResponse);
     config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
    }
   }
  }
  const AWSSDKSigV4Signer = AwsSdkSigV4Signer;
  class AwsSdkSigV4ASigner extends AwsSdkSigV4Signer {
   async sign(httpRequest, identity, signingProperties) {
    if (!HttpRequest.isInstance(httpRequest)) {
     throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    }
    const {config, signer, signingRegion, signingRegionSet, signingName} = await validateSigningProperties(signingProperties);
    const configResolvedSigningRegionSet = await (config.sigv4aSigningRegionSet?.());
    const multiRegionOverride = (configResolvedSigningRegionSet ?? signingRegionSet ?? [ signingRegion ]).join(",");
    const noSkewCorrection = await (config.disableClockSkewCorrection?.()) === true;
    signingProperties._disableClockSkewCorrection = noSkewCorrection;
    if (!noSkewCorrection) {
     signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
     signingProperties._requestSentAt = Date.now();
    }
    const signedRequest = await signer.sign(httpRequest, {
     signingDate: noSkewCorrection ? new Date : getSkewCorrectedDate(config.systemClockOffset),
     signingRegion: multiRegionOverride,
     signingService: signingName
    });
    return signedRequest;
   }
  }
  const getArrayForCommaSeparatedString = str => typeof str === "string" && str.length > 0 ? str.split(",").map(item => item.trim()) : [];
  const getBearerTokenEnvKey = signingName => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;
  const NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
  const NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
  const NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
   environmentVariableSelector: (env, options) => {
    if (options?.signingName) {
     const bearerTokenKey = getBearerTokenEnvKey(options.signingName);
     if (bearerTokenKey in env) {
      return [ "httpBearerAuth" ];
     }
    }
    if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)) {
     return undefined;
    }
    return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
   },
   configFileSelector: profile => {
    if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) {
     return undefined;
    }
    return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
   },
   default: []
  };
  const resolveAwsSdkSigV4AConfig = config => {
   config.sigv4aSigningRegionSet = normalizeProvider(config.sigv4aSigningRegionSet);
   return config;
  };
  const NODE_SIGV4A_CONFIG_OPTIONS = {
   environmentVariableSelector(env) {
    if (env.AWS_SIGV4A_SIGNING_REGION_SET) {
     return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(_ => _.trim());
    }
    throw new ProviderError("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
     tryNextLink: true
    });
   },
   configFileSelector(profile) {
    if (profile.sigv4a_signing_region_set) {
     return (profile.sigv4a_signing_region_set ?? "").split(",").map(_ => _.trim());
    }
    throw new ProviderError("sigv4a_signing_region_set not set in profile.", {
     tryNextLink: true
    });
   },
   default: undefined
  };
  const bindResolveAwsSdkSigV4Config = defaultDisableClockSkewCorrection => config => {
   let inputCredentials = config.credentials;
   let isUserSupplied = !!config.credentials;
   let resolvedCredentials = undefined;
   Object.defineProperty(config, "credentials", {
    set(credentials) {
     if (credentials && credentials !== inputCredentials && credentials !== resolvedCredentials) {
      isUserSupplied = true;
     }
     inputCredentials = credentials;
     const memoizedProvider = normalizeCredentialProvider(config, {
      credentials: inputCredentials,
      credentialDefaultProvider: config.credentialDefaultProvider
     });
     const boundProvider = bindCallerConfig(config, memoizedProvider);
     if (isUserSupplied && !boundProvider.attributed) {
      const isCredentialObject = typeof inputCredentials === "object" && inputCredentials !== null;
      resolvedCredentials = async options => {
       const creds = await boundProvider(options);
       const attributedCreds = creds;
       if (isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0)) {
        return setCredentialFeature(attributedCreds, "CREDENTIALS_CODE", "e");
       }
       return attributedCreds;
      };
      resolvedCredentials.memoized = boundProvider.memoized;
      resolvedCredentials.configBound = boundProvider.configBound;
      resolvedCredentials.attributed = true;
     } else {
      resolvedCredentials = boundProvider;
     }
    },
    get() {
     return resolvedCredentials;
    },
    enumerable: true,
    configurable: true
   });
   config.credentials = inputCredentials;
   const {signingEscapePath = true, systemClockOffset = config.systemClockOffset || 0, sha256} = config;
   let signer;
   if (config.signer) {
    signer = normalizeProvider(config.signer);
   } else if (config.regionInfoProvider) {
    signer = () => normalizeProvider(config.region)().then(async region => [ await config.regionInfoProvider(region, {
     useFipsEndpoint: await config.useFipsEndpoint(),
     useDualstackEndpoint: await config.useDualstackEndpoint()
    }) || {}, region ]).then(([regionInfo, region]) => {
     const {signingRegion, signingService} = regionInfo;
     config.signingRegion = config.signingRegion || signingRegion || region;
     config.signingName = config.signingName || signingService || config.serviceId;
     const params = {
      ...config,
      credentials: config.credentials,
      region: config.signingRegion,
      service: config.signingName,
      sha256,
      uriEscapePath: signingEscapePath
     };
     const SignerCtor = config.signerConstructor || SignatureV4;
     return new SignerCtor(params);
    });
   } else {
    signer = async authScheme => {
     authScheme = Object.assign({}, {
      name: "sigv4",
      signingName: config.signingName || config.defaultSigningName,
      signingRegion: await normalizeProvider(config.region)(),
      properties: {}
     }, authScheme);
     const signingRegion = authScheme.signingRegion;
     const signingService = authScheme.signingName;
     config.signingRegion = config.signingRegion || signingRegion;
     config.signingName = config.signingName || signingService || config.serviceId;
     const params = {
      ...config,
      credentials: config.credentials,
      region: config.signingRegion,
      service: config.signingName,
      sha256,
      uriEscapePath: signingEscapePath
     };
     const SignerCtor = config.signerConstructor || SignatureV4;
     return new SignerCtor(params);
    };
   }
   const resolvedConfig = Object.assign(config, {
    systemClockOffset,
    signingEscapePath,
    signer,
    disableClockSkewCorrection: normalizeProvider(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
   });
   return resolvedConfig;
  };
  function normalizeCredentialProvider(config, {credentials, credentialDefaultProvider}) {
   let credentialsProvider;
   if (credentials) {
    if (!credentials?.memoized) {
     credentialsProvider = memoizeIdentityProvider(credentials, isIdentityExpired, doesIdentityRequireRefresh);
    } else {
     credentialsProvider = credentials;
    }
   } else {
    if (credentialDefaultProvider) {
     credentialsProvider = normalizeProvider(credentialDefaultProvider(Object.assign({}, config, {
      parentClientConfig: config
     })));
    } else {
     credentialsProvider = async () => {
      throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
     };
    }
   }
   credentialsProvider.memoized = true;
   return credentialsProvider;
  }
  function bindCallerConfig(config, credentialsProvider) {
   if (credentialsProvider.configBound) {
    return credentialsProvider;
   }
   const fn = async options => credentialsProvider({
    ...options,
    callerClientConfig: config
   });
   fn.memoized = credentialsProvider.memoized;
   fn.configBound = true;
   return fn;
  }
  const ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
  const CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction";
  const NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS = {
   environmentVariableSelector: env => booleanSelector(env, ENV_DISABLE_CLOCK_SKEW_CORRECTION, SelectorType.ENV),
   configFileSelector: profile => booleanSelector(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, SelectorType.CONFIG),
   default: false
  };
  const DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = loadConfig(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);
  const resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);
  const resolveAWSSDKSigV4Config = resolveAwsSdkSigV4Config;
  exports.AWSSDKSigV4Signer = AWSSDKSigV4Signer;
  exports.AwsSdkSigV4ASigner = AwsSdkSigV4ASigner;
  exports.AwsSdkSigV4Signer = AwsSdkSigV4Signer;
  exports.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = NODE_AUTH_SCHEME_PREFERENCE_OPTIONS;
  exports.NODE_SIGV4A_CONFIG_OPTIONS = NODE_SIGV4A_CONFIG_OPTIONS;
  exports.getBearerTokenEnvKey = getBearerTokenEnvKey;
  exports.resolveAWSSDKSigV4Config = resolveAWSSDKSigV4Config;
  exports.resolveAwsSdkSigV4AConfig = resolveAwsSdkSigV4AConfig;
  exports.resolveAwsSdkSigV4Config = resolveAwsSdkSigV4Config;
  exports.validateSigningProperties = validateSigningProperties;
 },
 37288: (__unused_webpack_module, exports, __webpack_require__) => {
  const {SmithyRpcV2CborProtocol, loadSmithyRpcV2CborErrorCode} = __webpack_require__(36264);
  const {TypeRegistry, NormalizedSchema, deref} = __webpack_require__(26890);
  const {decorateServiceException, getValueFromTextNode} = __webpack_require__(92658);
  const {RpcProtocol, JsonCodec2, loadJsonRpcErrorCode, HttpBindingProtocol, HttpInterceptingShapeSerializer, HttpInterceptingShapeDeserializer, loadRestJsonErrorCode, SmithyRpcV2JsonProtocol, loadSmithyRpcV2JsonErrorCode, FromStringShapeDeserializer, determineTimestampFormat, extendedEncodeURIComponent, collectBody} = __webpack_require__(93422);
  const {JsonCodec, JsonShapeDeserializer, JsonShapeDeserializer2, JsonShapeSerializer, JsonShapeSerializer2, parseJsonBody, parseJsonErrorBody} = __webpack_require__(93422);
  exports.JsonCodec = JsonCodec;
  exports.JsonCodec2 = JsonCodec2;
  exports.JsonShapeDeserializer = JsonShapeDeserializer;
  exports.JsonShapeDeserializer2 = JsonShapeDeserializer2;
  exports.JsonShapeSerializer = JsonShapeSerializer;
  exports.JsonShapeSerializer2 = JsonShapeSerializer2;
  exports.loadJsonRpcErrorCode = loadJsonRpcErrorCode;
  exports.loadRestJsonErrorCode = loadRestJsonErrorCode;
  exports.parseJsonBody = parseJsonBody;
  exports.parseJsonErrorBody = parseJsonErrorBody;
  const {parseXML, XmlNode, XmlText} = __webpack_require__(94274);
  const {toUtf8, toBase64, generateIdempotencyToken, NumericValue, dateToUtcString, fromBase64, expectUnion} = __webpack_require__(92430);
  class ProtocolLib {
   queryCompat;
   errorRegistry;
   constructor(queryCompat = false) {
    this.queryCompat = queryCompat;
   }
   resolveRestContentType(defaultContentType, inputSchema) {
    const members = inputSchema.getMemberSchemas();
    const httpPayloadMember = Object.values(members).find(m => !!m.getMergedTraits().httpPayload);
    if (httpPayloadMember) {
     const mediaType = httpPayloadMember.getMergedTraits().mediaType;
     if (mediaType) {
      return mediaType;
     } else if (httpPayloadMember.isStringSchema()) {
      return "text/plain";
     } else if (httpPayloadMember.isBlobSchema()) {
      return "application/octet-stream";
     } else {
      return defaultContentType;
     }
    } else if (!inputSchema.isUnitSchema()) {
     const hasBody = Object.values(members).find(m => {
      const {httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders} = m.getMergedTraits();
      const noPrefixHeaders = httpPrefixHeaders === void 0;
      return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && noPrefixHeaders;
     });
     if (hasBody) {
      return defaultContentType;
     }
    }
   }
   async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
    let errorName = errorIdentifier;
    if (errorIdentifier.includes("#")) {
     [, errorName] = errorIdentifier.split("#");
    }
    const errorMetadata = {
     $metadata: metadata,
     $fault: response.statusCode < 500 ? "client" : "server"
    };
    if (!this.errorRegistry) {
     throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
    }
    try {
     const errorSchema = getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier);
     return {
      errorSchema,
      errorMetadata
     };
    } catch (e) {
     dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
     const synthetic = this.errorRegistry;
     const baseExceptionSchema = synthetic.getBaseException();
     if (baseExceptionSchema) {
      const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
      throw this.decorateServiceException(Object.assign(new ErrorCtor({
       name: errorName
      }), errorMetadata), dataObject);
     }
     const d = dataObject;
     const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
     throw this.decorateServiceException(Object.assign(new Error(message), {
      name: errorName
     }, errorMetadata), dataObject);
    }
   }
   compose(composite, errorIdentifier, defaultNamespace) {
    let namespace = defaultNamespace;
    if (errorIdentifier.includes("#")) {
     [namespace] = errorIdentifier.split("#");
    }
    const staticRegistry = TypeRegistry.for(namespace);
    const defaultSyntheticRegistry = TypeRegistry.for("smithy.ts.sdk.synthetic." + defaultNamespace);
    composite.copyFrom(staticRegistry);
    composite.copyFrom(defaultSyntheticRegistry);
    this.errorRegistry = composite;
   }
   decorateServiceException(exception, additions = {}) {
    if (this.queryCompat) {
     const msg = exception.Message ?? additions.Message;
     const error = decorateServiceException(exception, additions);
     if (msg) {
      error.message = msg;
     }
     const errorObj = error.Error ?? {};
     errorObj.Type = error.Error?.Type;
     errorObj.Code = error.Error?.Code;
     errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
     error.Error = errorObj;
     const reqId = error.$metadata.requestId;
     if (reqId) {
      error.RequestId = reqId;
     }
     return error;
    }
    return decorateServiceException(exception, additions);
   }
   setQueryCompatError(output, response) {
    const queryErrorHeader = response.headers?.["x-amzn-query-error"];
    if (output !== undefined && queryErrorHeader != null) {
     const [Code, Type] = queryErrorHeader.split(";");
     const keys = Object.keys(output);
     const Error = {
      Code,
      Type
     };
     output.Code = Code;
     output.Type = Type;
     for (let i = 0; i < keys.length; i++) {
      const k = keys[i];
      Error[k === "message" ? "Message" : k] = output[k];
     }
     delete Error.__type;
     output.Error = Error;
    }
   }
   queryCompatOutput(queryCompatErrorData, errorData) {
    if (queryCompatErrorData.Error) {
     errorData.Error = queryCompatErrorData.Error;
    }
    if (queryCompatErrorData.Type) {
     errorData.Type = queryCompatErrorData.Type;
    }
    if (queryCompatErrorData.Code) {
     errorData.Code = queryCompatErrorData.Code;
    }
   }
   findQueryCompatibleError(registry, errorName) {
    try {
     return registry.getSchema(errorName);
    } catch (e) {
     return registry.find(schema => NormalizedSchema.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
    }
   }
  }
  class AwsSmithyRpcV2CborProtocol extends SmithyRpcV2CborProtocol {
   awsQueryCompatible;
   mixin;
   constructor({defaultNamespace, errorTypeRegistries, awsQueryCompatible}) {
    super({
     defaultNamespace,
     errorTypeRegistries
    });
    this.awsQueryCompatible = !!awsQueryCompatible;
    this.mixin = new ProtocolLib(this.awsQueryCompatible);
   }
   async serializeRequest(operationSchema, input, context) {
    const request = await super.serializeRequest(operationSchema, input, context);
    if (this.awsQueryCompatible) {
     request.headers["x-amzn-query-mode"] = "true";
    }
    return request;
   }
   async handleError(operationSchema, context, response, dataObject, metadata) {
    if (this.awsQueryCompatible) {
     this.mixin.setQueryCompatError(dataObject, response);
    }
    const errorName = (() => {
     const compatHeader = response.headers["x-amzn-query-error"];
     if (compatHeader && this.awsQueryCompatible) {
      return compatHeader.split(";")[0];
     }
     return loadSmithyRpcV2CborErrorCode(response, dataObject) ?? "Unknown";
    })();
    this.mixin.compose(this.compositeErrorRegistry, errorName, this.options.defaultNamespace);
    const {errorSchema, errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorName, this.options.defaultNamespace, response, dataObject, metadata, this.awsQueryCompatible ? this.mixin.findQueryCompatibleError : undefined);
    const ns = NormalizedSchema.of(errorSchema);
    const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
    const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
    const exception = new ErrorCtor({});
    const output = {};
    for (const [name, member] of ns.structIterator()) {
     if (dataObject[name] != null) {
      output[name] = this.deserializer.readValue(member, dataObject[name]);
     }
    }
    if (this.awsQueryCompatible) {
     this.mixin.queryCompatOutput(dataObject, output);
    }
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
     $fault: ns.getMergedTraits().error,
     message
    }, output), dataObject);
   }
  }
  class AwsJsonRpcProtocol extends RpcProtocol {
   serializer;
   deserializer;
   serviceTarget;
   codec;
   mixin;
   awsQueryCompatible;
   constructor({defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec}) {
    super({
     defaultNamespace,
     errorTypeRegistries
    });
    this.serviceTarget = serviceTarget;
    this.codec = jsonCodec ?? new JsonCodec2({
     timestampFormat: {
      useTrait: true,
      default: 7
     },
     jsonName: false
    });
    this.serializer = this.codec.createSerializer();
    this.deserializer = this.codec.createDeserializer();
    this.awsQueryCompatible = !!awsQueryCompatible;
    this.mixin = new ProtocolLib(this.awsQueryCompatible);
   }
   async serializeRequest(operationSchema, input, context) {
    const request = await super.serializeRequest(operationSchema, input, context);
    if (!request.path.endsWith("/")) {
     request.path += "/";
    }
    request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
    request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
    if (this.awsQueryCompatible) {
     request.headers["x-amzn-query-mode"] = "true";
    }
    if (deref(operationSchema.input) === "unit" || !request.body) {
     request.body = "{}";
    }
    return request;
   }
   getPayloadCodec() {
    return this.codec;
   }
   async handleError(operationSchema, context, response, dataObject, metadata) {
    const {awsQueryCompatible} = this;
    if (awsQueryCompatible) {
     this.mixin.setQueryCompatError(dataObject, response);
    }
    const errorIdentifier = loadJsonRpcErrorCode(response, dataObject, awsQueryCompatible) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    const {errorSchema, errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : undefined);
    const ns = NormalizedSchema.of(errorSchema);
    const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
    const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
    const exception = new ErrorCtor({});
    const output = {};
    const errorDeserializer = this.codec.createDeserializer();
    for (const [name, member] of ns.structIterator()) {
     if (dataObject[name] != null) {
      output[name] = errorDeserializer.readObject(member, dataObject[name]);
     }
    }
    if (awsQueryCompatible) {
     this.mixin.queryCompatOutput(dataObject, output);
    }
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
     $fault: ns.getMergedTraits().error,
     message
    }, output), dataObject);
   }
  }
  class AwsJson1_0Protocol extends AwsJsonRpcProtocol {
   constructor({defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec}) {
    super({
     defaultNamespace,
     errorTypeRegistries,
     serviceTarget,
     awsQueryCompatible,
     jsonCodec
    });
   }
   getShapeId() {
    return "aws.protocols#awsJson1_0";
   }
   getJsonRpcVersion() {
    return "1.0";
   }
   getDefaultContentType() {
    return "application/x-amz-json-1.0";
   }
  }
  class AwsJson1_1Protocol extends AwsJsonRpcProtocol {
   constructor({defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec}) {
    super({
     defaultNamespace,
     errorTypeRegistries,
     serviceTarget,
     awsQueryCompatible,
     jsonCodec
    });
   }
   getShapeId() {
    return "aws.protocols#awsJson1_1";
   }
   getJsonRpcVersion() {
    return "1.1";
   }
   getDefaultContentType() {
    return "application/x-amz-json-1.1";
   }
  }
  class AwsRestJsonProtocol extends HttpBindingProtocol {
   serializer;
   deserializer;
   codec;
   mixin=new ProtocolLib;
   constructor({defaultNamespace, errorTypeRegistries, jsonCodec}) {
    super({
     defaultNamespace,
     errorTypeRegistries
    });
    const settings = {
     timestampFormat: {
      useTrait: true,
      default: 7
     },
     httpBindings: true,
     jsonName: true
    };
    this.codec = jsonCodec ?? new JsonCodec2(settings);
    this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings);
    this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
   }
   getShapeId() {
    return "aws.protocols#restJson1";
   }
   getPayloadCodec() {
    return this.codec;
   }
   setSerdeContext(serdeContext) {
    this.codec.setSerdeContext(serdeContext);
    super.setSerdeContext(serdeContext);
   }
   async serializeRequest(operationSchema, input, context) {
    const request = await super.serializeRequest(operationSchema, input, context);
    const inputSchema = NormalizedSchema.of(operationSchema.input);
    if (!request.headers["content-type"]) {
     const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
     if (contentType) {
      request.headers["content-type"] = contentType;
     }
    }
    if (request.body == null && request.headers["content-type"] === this.getDefaultContentType()) {
     request.body = "{}";
    }
    return request;
   }
   async deserializeResponse(operationSchema, context, response) {
    const output = await super.deserializeResponse(operationSchema, context, response);
    const outputSchema = NormalizedSchema.of(operationSchema.output);
    for (const [name, member] of outputSchema.structIterator()) {
     if (member.getMemberTraits().httpPayload && !(name in output)) {
      output[name] = null;
     }
    }
    return output;
   }
   async handleError(operationSchema, context, response, dataObject, metadata) {
    const errorIdentifier = loadRestJsonErrorCode(response, dataObject) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    const {errorSchema, errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
    const ns = NormalizedSchema.of(errorSchema);
    const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
    const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
    const exception = new ErrorCtor({});
    await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
    const output = {};
    const errorDeserializer = this.codec.createDeserializer();
    for (const [name, member] of ns.structIterator()) {
     const target = member.getMergedTraits().jsonName ?? name;
     output[name] = errorDeserializer.readObject(member, dataObject[target]);
    }
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
     $fault: ns.getMergedTraits().error,
     message
    }, output), dataObject);
   }
   getDefaultContentType() {
    return "application/json";
   }
  }
  class AwsSmithyRpcV2JsonProtocol extends SmithyRpcV2JsonProtocol {
   awsQueryCompatible;
   mixin;
   constructor({defaultNamespace, errorTypeRegistries, awsQueryCompatible}) {
    super({
     defaultNamespace,
     errorTypeRegistries
    });
    this.awsQueryCompatible = !!awsQueryCompatible;
    this.mixin = new ProtocolLib(this.awsQueryCompatible);
   }
   async serializeRequest(operationSchema, input, context) {
    const request = await super.serializeRequest(operationSchema, input, context);
    if (this.awsQueryCompatible) {
     request.headers["x-amzn-query-mode"] = "true";
    }
    return request;
   }
   async handleError(operationSchema, context, response, dataObject, metadata) {
    if (this.awsQueryCompatible) {
     this.mixin.setQueryCompatError(dataObject, response);
    }
    const errorName = (() => {
     const compatHeader = response.headers["x-amzn-query-error"];
     if (compatHeader && this.awsQueryCompatible) {
      return compatHeader.split(";")[0];
     }
     return loadSmithyRpcV2JsonErrorCode(response, dataObject) ?? "Unknown";
    })();
    this.mixin.compose(this.compositeErrorRegistry, errorName, this.options.defaultNamespace);
    const {errorSchema, errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorName, this.options.defaultNamespace, response, dataObject, metadata, this.awsQueryCompatible ? this.mixin.findQueryCompatibleError : undefined);
    const ns = NormalizedSchema.of(errorSchema);
    const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
    const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
    const exception = new ErrorCtor({});
    const output = {};
    const errorDeserializer = this.getPayloadCodec().createDeserializer();
    for (const [name, member] of ns.structIterator()) {
     if (dataObject[name] != null) {
      output[name] = errorDeserializer.readObject(member, dataObject[name]);
     }
    }
    if (this.awsQueryCompatible) {
     this.mixin.queryCompatOutput(dataObject, output);
    }
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
     $fault: ns.getMergedTraits().error,
     message
    }, output), dataObject);
   }
  }
  class SerdeContextConfig {
   serdeContext;
   setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
   }
  }
  class UnionSerde {
   from;
   to;
   keys;
   constructor(from, to) {
    this.from = from;
    this.to = to;
    const keys = Object.keys(this.from);
    const set = new Set(keys);
    set.delete("__type");
    this.keys = set;
   }
   mark(key) {
    this.keys.delete(key);
   }
   hasUnknown() {
    return this.keys.size === 1 && Object.keys(this.to).length === 0;
   }
   writeUnknown() {
    if (this.hasUnknown()) {
     const k = this.keys.values().next().value;
     const v = this.from[k];
     this.to.$unknown = [ k, v ];
    }
   }
  }
  function writeKey(obj) {
   Object.defineProperty(obj, "__proto__", {
    value: undefined,
    writable: true,
    enumerable: true,
    configurable: true
   });
  }
  class XmlShapeDeserializer extends SerdeContextConfig {
   settings;
   stringDeserializer;
   constructor(settings) {
    super();
    this.settings = settings;
    this.stringDeserializer = new FromStringShapeDeserializer(settings);
   }
   setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
    this.stringDeserializer.setSerdeContext(serdeContext);
   }
   read(schema, bytes, key) {
    const ns = NormalizedSchema.of(schema);
    const memberSchemas = ns.getMemberSchemas();
    const isEventPayload = ns.isStructSchema() && ns.isMemberSchema() && !!Object.values(memberSchemas).find(memberNs => !!memberNs.getMemberTraits().eventPayload);
    if (isEventPayload) {
     const output = {};
     const memberName = Object.keys(memberSchemas)[0];
     const eventMemberSchema = memberSchemas[memberName];
     if (eventMemberSchema.isBlobSchema()) {
      output[memberName] = bytes;
     } else {
      output[memberName] = this.read(memberSchemas[memberName], bytes);
     }
     return output;
    }
    const xmlString = (this.serdeContext?.utf8Encoder ?? toUtf8)(bytes);
    const parsedObject = this.parseXml(xmlString);
    return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
   }
   readSchema(_schema, value) {
    const ns = NormalizedSchema.of(_schema);
    if (ns.isUnitSchema()) {
     return;
    }
    const traits = ns.getMergedTraits();
    if (ns.isListSchema() && !Array.isArray(value)) {
     return this.readSchema(ns, [ value ]);
    }
    if (value == null) {
     return value;
    }
    if (typeof value === "object") {
     const flat = !!traits.xmlFlattened;
     if (ns.isListSchema()) {
      const listValue = ns.getValueSchema();
      const buffer = [];
      const sourceKey = listValue.getMergedTraits().xmlName ?? "member";
      const source = flat ? value : (value[0] ?? value)[sourceKey];
      if (source == null) {
       return buffer;
      }
      const sourceArray = Array.isArray(source) ? source : [ source ];
      for (const v of sourceArray) {
       buffer.push(this.readSchema(listValue, v));
      }
      return buffer;
     }
     const buffer = {};
     if (ns.isMapSchema()) {
      const keyNs = ns.getKeySchema();
      const memberNs = ns.getValueSchema();
      let entries;
      if (flat) {
       entries = Array.isArray(value) ? value : [ value ];
      } else {
       entries = Array.isArray(value.entry) ? value.entry : [ value.entry ];
      }
      const keyProperty = keyNs.getMergedTraits().xmlName ?? "key";
      const valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
      for (const entry of entries) {
       const key = entry[keyProperty];
       const value = entry[valueProperty];
       if (key === "__proto__") {
        writeKey(buffer);
       }
       buffer[key] = this.readSchema(memberNs, value);
      }
      return buffer;
     }
     if (ns.isStructSchema()) {
      const union = ns.isUnionSchema();
      let unionSerde;
      if (union) {
       unionSerde = new UnionSerde(value, buffer);
      }
      for (const [memberName, memberSchema] of ns.structIterator()) {
       const memberTraits = memberSchema.getMergedTraits();
       const xmlObjectKey = !memberTraits.httpPayload ? memberSchema.getMemberTraits().xmlName ?? memberName : memberTraits.xmlName ?? memberSchema.getName();
       if (union) {
        unionSerde.mark(xmlObjectKey);
       }
       if (value[xmlObjectKey] != null) {
        buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]);
       }
      }
      if (union) {
       unionSerde.writeUnknown();
      }
      return buffer;
     }
     if (ns.isDocumentSchema()) {
      return value;
     }
     throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(true)}`);
    }
    if (ns.isListSchema()) {
     return [];
    }
    if (ns.isMapSchema() || ns.isStructSchema()) {
     return {};
    }
    return this.stringDeserializer.read(ns, value);
   }
   parseXml(xml) {
    if (xml.length) {
     let parsedObj;
     try {
      parsedObj = parseXML(xml);
     } catch (e) {
      if (e && typeof e === "object") {
       Object.defineProperty(e, "$responseBodyText", {
        value: xml
       });
      }
      throw e;
     }
     const textNodeName = "#text";
     const key = Object.keys(parsedObj)[0];
     const parsedObjToReturn = parsedObj[key];
     if (parsedObjToReturn[textNodeName]) {
      parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
      delete parsedObjToReturn[textNodeName];
     }
     return getValueFromTextNode(parsedObjToReturn);
    }
    return {};
   }
  }
  class QueryShapeSerializer extends SerdeContextConfig {
   settings;
   buffer;
   constructor(settings) {
    super();
    this.settings = settings;
   }
   write(schema, value, prefix = "") {
    if (this.buffer === undefined) {
     this.buffer = "";
    }
    const ns = NormalizedSchema.of(schema);
    if (prefix && !prefix.endsWith(".")) {
     prefix += ".";
    }
    if (ns.isBlobSchema()) {
     if (typeof value === "string" || value instanceof Uint8Array) {
      this.writeKey(prefix);
      this.writeValue((this.serdeContext?.base64Encoder ?? toBase64)(value));
     }
    } else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
     if (value != null) {
      this.writeKey(prefix);
      this.writeValue(String(value));
     } else if (ns.isIdempotencyToken()) {
      this.writeKey(prefix);
      this.writeValue(generateIdempotencyToken());
     }
    } else if (ns.isBigIntegerSchema()) {
     if (value != null) {
      this.writeKey(prefix);
      this.writeValue(String(value));
     }
    } else if (ns.isBigDecimalSchema()) {
     if (value != null) {
      this.writeKey(prefix);
      this.writeValue(value instanceof NumericValue ? value.string : String(value));
     }
    } else if (ns.isTimestampSchema()) {
     if (value instanceof Date) {
      this.writeKey(prefix);
      const format = determineTimestampFormat(ns, this.settings);
      switch (format) {
      case 5:
       this.writeValue(value.toISOString().replace(".000Z", "Z"));
       break;

      case 6:
       this.writeValue(dateToUtcString(value));
       break;

      case 7:
       this.writeValue(String(value.getTime() / 1e3));
       break;
      }
     }
    } else if (ns.isDocumentSchema()) {
     if (Array.isArray(value)) {
      this.write(64 | 15, value, prefix);
     } else if (value instanceof Date) {
      this.write(4, value, prefix);
     } else if (value instanceof Uint8Array) {
      this.write(21, value, prefix);
     } else if (value && typeof value === "object") {
      this.write(128 | 15, value, prefix);
     } else {
      this.writeKey(prefix);
      this.writeValue(String(value));
     }
    } else if (ns.isListSchema()) {
     if (Array.isArray(value)) {
      if (value.length === 0) {
       if (this.settings.serializeEmptyLists) {
        this.writeKey(prefix);
        this.writeValue("");
       }
      } else {
       const member = ns.getValueSchema();
       const flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
       let i = 1;
       for (const item of value) {
        if (item == null) {
         continue;
        }
        const traits = member.getMergedTraits();
        const suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
        const key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
        this.write(member, item, key);
        ++i;
       }
      }
     }
    } else if (ns.isMapSchema()) {
     if (value && typeof value === "object") {
      const keySchema = ns.getKeySchema();
      const memberSchema = ns.getValueSchema();
      const flat = ns.getMergedTraits().xmlFlattened;
      let i = 1;
      for (const k in value) {
       const v = value[k];
       if (v == null) {
        continue;
       }
       const keyTraits = keySchema.getMergedTraits();
       const keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
       const key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`;
       const valTraits = memberSchema.getMergedTraits();
       const valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
       const valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
       this.write(keySchema, k, key);
       this.write(memberSchema, v, valueKey);
       ++i;
      }
     }
    } else if (ns.isStructSchema()) {
     if (value && typeof value === "object") {
      let didWriteMember = false;
      for (const [memberName, member] of ns.structIterator()) {
       if (value[memberName] == null && !member.isIdempotencyToken()) {
        continue;
       }
       const traits = member.getMergedTraits();
       const suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
       const key = `${prefix}${suffix}`;
       this.write(member, value[memberName], key);
       didWriteMember = true;
      }
      if (!didWriteMember && ns.isUnionSchema()) {
       const {$unknown} = value;
       if (Array.isArray($unknown)) {
        const [k, v] = $unknown;
        const key = `${prefix}${k}`;
        this.write(15, v, key);
       }
      }
     }
    } else if (ns.isUnitSchema()) ; else {
     throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
    }
   }
   flush() {
    if (this.buffer === undefined) {
     throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
    }
    const str = this.buffer;
    delete this.buffer;
    return str;
   }
   getKey(memberName, xmlName, ec2QueryName, keySource) {
    const {ec2, capitalizeKeys} = this.settings;
    if (ec2 && ec2QueryName) {
     return ec2QueryName;
    }
    const key = xmlName ?? memberName;
    if (capitalizeKeys && keySource === "struct") {
     return key[0].toUpperCase() + key.slice(1);
    }
    return key;
   }
   writeKey(key) {
    if (key.endsWith(".")) {
     key = key.slice(0, key.length - 1);
    }
    this.buffer += `&${extendedEncodeURIComponent(key)}=`;
   }
   writeValue(value) {
    this.buffer += extendedEncodeURIComponent(value);
   }
  }
  class AwsQueryProtocol extends RpcProtocol {
   options;
   serializer;
   deserializer;
   mixin=new ProtocolLib;
   constructor(options) {
    super({
     defaultNamespace: options.defaultNamespace,
     errorTypeRegistries: options.errorTypeRegistries
    });
    this.options = options;
    const settings = {
     timestampFormat: {
      useTrait: true,
      default: 5
     },
     httpBindings: false,
     xmlNamespace: options.xmlNamespace,
     serviceNamespace: options.defaultNamespace,
     serializeEmptyLists: true
    };
    this.serializer = new QueryShapeSerializer(settings);
    this.deserializer = new XmlShapeDeserializer(settings);
   }
   getShapeId() {
    return "aws.protocols#awsQuery";
   }
   setSerdeContext(serdeContext) {
    this.serializer.setSerdeContext(serdeContext);
    this.deserializer.setSerdeContext(serdeContext);
   }
   getPayloadCodec() {
    throw new Error("AWSQuery protocol has no payload codec.");
   }
   async serializeRequest(operationSchema, input, context) {
    const request = await super.serializeRequest(operationSchema, input, context);
    if (!request.path.endsWith("/")) {
     request.path += "/";
    }
    request.headers["content-type"] = "application/x-www-form-urlencoded";
    if (deref(operationSchema.input) === "unit" || !request.body) {
     request.body = "";
    }
    const action = operationSchema.name.split("#")[1] ?? operationSchema.name;
    request.body = `Action=${action}&Version=${this.options.version}` + request.body;
    if (request.body.endsWith("&")) {
     request.body = request.body.slice(-1);
    }
    return request;
   }
   async deserializeResponse(operationSchema, context, response) {
    const deserializer = this.deserializer;
    const ns = NormalizedSchema.of(operationSchema.output);
    const dataObject = {};
    if (response.statusCode >= 300) {
     const bytes = await collectBody(response.body, context);
     if (bytes.byteLength > 0) {
      Object.assign(dataObject, await deserializer.read(15, bytes));
     }
     await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
    }
    for (const header in response.headers) {
     const value = response.headers[header];
     delete response.headers[header];
     response.headers[header.toLowerCase()] = value;
    }
    const shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
    const awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : undefined;
    const bytes = await collectBody(response.body, context);
    if (bytes.byteLength > 0) {
     Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
    }
    dataObject.$metadata = this.deserializeMetadata(response);
    return dataObject;
   }
   useNestedResult() {
    return true;
   }
   async handleError(operationSchema, context, response, dataObject, metadata) {
    const errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    const errorData = this.loadQueryError(dataObject) ?? {};
    const message = this.loadQueryErrorMessage(dataObject);
    errorData.message = message;
    errorData.Error = {
     Type: errorData.Type,
     Code: errorData.Code,
     Message: message
    };
    const {errorSchema, errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
    const ns = NormalizedSchema.of(errorSchema);
    const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
    const exception = new ErrorCtor({});
    const output = {
     Type: errorData.Error.Type,
     Code: errorData.Error.Code,
     Error: errorData.Error
    };
    for (const [name, member] of ns.structIterator()) {
     const target = member.getMergedTraits().xmlName ?? name;
     const value = errorData[target] ?? dataObject[target];
     output[name] = this.deserializer.readSchema(member, value);
    }
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
     $fault: ns.getMergedTraits().error,
     message
    }, output), dataObject);
   }
   loadQueryErrorCode(output, data) {
    const code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
    if (code !== undefined) {
     return code;
    }
    if (output.statusCode == 404) {
     return "NotFound";
    }
   }
   loadQueryError(data) {
    return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
   }
   loadQueryErrorMessage(data) {
    const errorData = this.loadQueryError(data);
    return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
   }
   getDefaultContentType() {
    return "application/x-www-form-urlencoded";
   }
  }
  class AwsEc2QueryProtocol extends AwsQueryProtocol {
   options;
   constructor(options) {
    super(options);
    this.options = options;
    const ec2Settings = {
     capitalizeKeys: true,
     flattenLists: true,
     serializeEmptyLists: false,
     ec2: true
    };
    Object.assign(this.serializer.settings, ec2Settings);
   }
   getShapeId() {
    return "aws.protocols#ec2Query";
   }
   useNestedResult() {
    return false;
   }
  }
  const collectBodyString = (streamBody, context) => collectBody(streamBody, context).then(body => (context?.utf8Encoder ?? toUtf8)(body));
  const parseXmlBody = (streamBody, context) => collectBodyString(streamBody, context).then(encoded => {
   if (encoded.length) {
    let parsedObj;
    try {
     parsedObj = parseXML(encoded);
    } catch (e) {
     if (e && typeof e === "object") {
      Object.defineProperty(e, "$responseBodyText", {
       value: encoded
      });
     }
     throw e;
    }
    const textNodeName = "#text";
    const key = Object.keys(parsedObj)[0];
    const parsedObjToReturn = parsedObj[key];
    if (parsedObjToReturn[textNodeName]) {
     parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
     delete parsedObjToReturn[textNodeName];
    }
    return getValueFromTextNode(parsedObjToReturn);
   }
   return {};
  });
  const parseXmlErrorBody = async (errorBody, context) => {
   const value = await parseXmlBody(errorBody, context);
   if (value.Error) {
    value.Error.message = value.Error.message ?? value.Error.Message;
   }
   return value;
  };
  const loadRestXmlErrorCode = (output, data) => {
   if (data?.Error?.Code !== undefined) {
    return data.Error.Code;
   }
   if (data?.Code !== undefined) {
    return data.Code;
   }
   if (output.statusCode == 404) {
    return "NotFound";
   }
  };
  class XmlShapeSerializer extends SerdeContextConfig {
   settings;
   stringBuffer;
   byteBuffer;
   buffer;
   constructor(settings) {
    super();
    this.settings = settings;
   }
   write(schema, value) {
    const ns = NormalizedSchema.of(schema);
    if (ns.isStringSchema() && typeof value === "string") {
     this.stringBuffer = value;
    } else if (ns.isBlobSchema()) {
     this.byteBuffer = "byteLength" in value ? value : (this.serdeContext?.base64Decoder ?? fromBase64)(value);
    } else {
     this.buffer = this.writeStruct(ns, value, undefined);
     const traits = ns.getMergedTraits();
     if (traits.httpPayload && !traits.xmlName) {
      this.buffer.withName(ns.getName());
     }
    }
   }
   flush() {
    if (this.byteBuffer !== undefined) {
     const bytes = this.byteBuffer;
     delete this.byteBuffer;
     return bytes;
    }
    if (this.stringBuffer !== undefined) {
     const str = this.stringBuffer;
     delete this.stringBuffer;
     return str;
    }
    const buffer = this.buffer;
    if (this.settings.xmlNamespace) {
     if (!buffer?.attributes?.["xmlns"]) {
      buffer.addAttribute("xmlns", this.settings.xmlNamespace);
     }
    }
    delete this.buffer;
    return buffer.toString();
   }
   writeStruct(ns, value, parentXmlns) {
    const traits = ns.getMergedTraits();
    const name = ns.isMemberSchema() && !traits.httpPayload ? ns.getMemberTraits().xmlName ?? ns.getMemberName() : traits.xmlName ?? ns.getName();
    if (!name || !ns.isStructSchema()) {
     throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${ns.getName(true)}.`);
    }
    const structXmlNode = XmlNode.of(name);
    const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
    for (const [memberName, memberSchema] of ns.structIterator()) {
     const val = value[memberName];
     if (val != null || memberSchema.isIdempotencyToken()) {
      if (memberSchema.getMergedTraits().xmlAttribute) {
       structXmlNode.addAttribute(memberSchema.getMergedTraits().xmlName ?? memberName, this.writeSimple(memberSchema, val));
       continue;
      }
      if (memberSchema.isListSchema()) {
       this.writeList(memberSchema, val, structXmlNode, xmlns);
      } else if (memberSchema.isMapSchema()) {
       this.writeMap(memberSchema, val, structXmlNode, xmlns);
      } else if (memberSchema.isStructSchema()) {
       structXmlNode.addChildNode(this.writeStruct(memberSchema, val, xmlns));
      } else {
       const memberNode = XmlNode.of(memberSchema.getMergedTraits().xmlName ?? memberSchema.getMemberName());
       this.writeSimpleInto(memberSchema, val, memberNode, xmlns);
       structXmlNode.addChildNode(memberNode);
      }
     }
    }
    const {$unknown} = value;
    if ($unknown && ns.isUnionSchema() && Array.isArray($unknown) && Object.keys(value).length === 1) {
     const [k, v] = $unknown;
     const node = XmlNode.of(k);
     if (typeof v !== "string") {
      if (value instanceof XmlNode || value instanceof XmlText) {
       structXmlNode.addChildNode(value);
      } else {
       throw new Error(`@aws-sdk - $unknown union member in XML requires ` + `value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.`);
      }
     }
     this.writeSimpleInto(0, v, node, xmlns);
     structXmlNode.addChildNode(node);
    }
    if (xmlns) {
     structXmlNode.addAttribute(xmlnsAttr, xmlns);
    }
    return structXmlNode;
   }
   writeList(listMember, array, container, parentXmlns) {
    if (!listMember.isMemberSchema()) {
     throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${listMember.getName(true)}`);
    }
    const listTraits = listMember.getMergedTraits();
    const listValueSchema = listMember.getValueSchema();
    const listValueTraits = listValueSchema.getMergedTraits();
    const sparse = !!listValueTraits.sparse;
    const flat = !!listTraits.xmlFlattened;
    const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(listMember, parentXmlns);
    const writeItem = (container, value) => {
     if (listValueSchema.isListSchema()) {
      this.writeList(listValueSchema, Array.isArray(value) ? value : [ value ], container, xmlns);
     } else if (listValueSchema.isMapSchema()) {
      this.writeMap(listValueSchema, value, container, xmlns);
     } else if (listValueSchema.isStructSchema()) {
      const struct = this.writeStruct(listValueSchema, value, xmlns);
      container.addChildNode(struct.withName(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member"));
     } else {
      const listItemNode = XmlNode.of(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member");
      this.writeSimpleInto(listValueSchema, value, listItemNode, xmlns);
      container.addChildNode(listItemNode);
     }
    };
    if (flat) {
     for (const value of array) {
      if (sparse || value != null) {
       writeItem(container, value);
      }
     }
    } else {
     const listNode = XmlNode.of(listTraits.xmlName ?? listMember.getMemberName());
     if (xmlns) {
      listNode.addAttribute(xmlnsAttr, xmlns);
     }
     for (const value of array) {
      if (sparse || value != null) {
       writeItem(listNode, value);
      }
     }
     container.addChildNode(listNode);
    }
   }
   writeMap(mapMember, map, container, parentXmlns, containerIsMap = false) {
    if (!mapMember.isMemberSchema()) {
     throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${mapMember.getName(true)}`);
    }
    const mapTraits = mapMember.getMergedTraits();
    const mapKeySchema = mapMember.getKeySchema();
    const mapKeyTraits = mapKeySchema.getMergedTraits();
    const keyTag = mapKeyTraits.xmlName ?? "key";
    const mapValueSchema = mapMember.getValueSchema();
    const mapValueTraits = mapValueSchema.getMergedTraits();
    const valueTag = mapValueTraits.xmlName ?? "value";
    const sparse = !!mapValueTraits.sparse;
    const flat = !!mapTraits.xmlFlattened;
    const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(mapMember, parentXmlns);
    const addKeyValue = (entry, key, val) => {
     const keyNode = XmlNode.of(keyTag, key);
     const [keyXmlnsAttr, keyXmlns] = this.getXmlnsAttribute(mapKeySchema, xmlns);
     if (keyXmlns) {
      keyNode.addAttribute(keyXmlnsAttr, keyXmlns);
     }
     entry.addChildNode(keyNode);
     let valueNode = XmlNode.of(valueTag);
     if (mapValueSchema.isListSchema()) {
      this.writeList(mapValueSchema, val, valueNode, xmlns);
     } else if (mapValueSchema.isMapSchema()) {
      this.writeMap(mapValueSchema, val, valueNode, xmlns, true);
     } else if (mapValueSchema.isStructSchema()) {
      valueNode = this.writeStruct(mapValueSchema, val, xmlns);
     } else {
      this.writeSimpleInto(mapValueSchema, val, valueNode, xmlns);
     }
     entry.addChildNode(valueNode);
    };
    if (flat) {
     for (const key in map) {
      const val = map[key];
      if (sparse || val != null) {
       const entry = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
       addKeyValue(entry, key, val);
       container.addChildNode(entry);
      }
     }
    } else {
     let mapNode;
     if (!containerIsMap) {
      mapNode = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
      if (xmlns) {
       mapNode.addAttribute(xmlnsAttr, xmlns);
      }
      container.addChildNode(mapNode);
     }
     for (const key in map) {
      const val = map[key];
      if (sparse || val != null) {
       const entry = XmlNode.of("entry");
       addKeyValue(entry, key, val);
       (containerIsMap ? container : mapNode).addChildNode(entry);
      }
     }
    }
   }
   writeSimple(_schema, value) {
    if (null === value) {
     throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
    }
    const ns = NormalizedSchema.of(_schema);
    let nodeContents = null;
    if (value && typeof value === "object") {
     if (ns.isBlobSchema()) {
      nodeContents = (this.serdeContext?.base64Encoder ?? toBase64)(value);
     } else if (ns.isTimestampSchema() && value instanceof Date) {
      const format = determineTimestampFormat(ns, this.settings);
      switch (format) {
      case 5:
       nodeContents = value.toISOString().replace(".000Z", "Z");
       break;

      case 6:
       nodeContents = dateToUtcString(value);
       break;

      case 7:
       nodeContents = String(value.getTime() / 1e3);
       break;

      default:
       console.warn("Missing timestamp format, using http date", value);
       nodeContents = dateToUtcString(value);
       break;
      }
     } else if (ns.isBigDecimalSchema() && value) {
      if (value instanceof NumericValue) {
       return value.string;
      }
      return String(value);
     } else if (ns.isMapSchema() || ns.isListSchema()) {
      throw new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.");
     } else {
      throw new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${ns.getName(true)}`);
     }
    }
    if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) {
     nodeContents = String(value);
    }
    if (ns.isStringSchema()) {
     if (value === undefined && ns.isIdempotencyToken()) {
      nodeContents = generateIdempotencyToken();
     } else {
      nodeContents = String(value);
     }
    }
    if (nodeContents === null) {
     throw new Error(`Unhandled schema-value pair ${ns.getName(true)}=${value}`);
    }
    return nodeContents;
   }
   writeSimpleInto(_schema, value, into, parentXmlns) {
    const nodeContents = this.writeSimple(_schema, value);
    const ns = NormalizedSchema.of(_schema);
    const content = new XmlText(nodeContents);
    const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
    if (xmlns) {
     into.addAttribute(xmlnsAttr, xmlns);
    }
    into.addChildNode(content);
   }
   getXmlnsAttribute(ns, parentXmlns) {
    const traits = ns.getMergedTraits();
    const [prefix, xmlns] = traits.xmlNamespace ?? [];
    if (xmlns && xmlns !== parentXmlns) {
     return [ prefix ? `xmlns:${prefix}` : "xmlns", xmlns ];
    }
    return [ void 0, void 0 ];
   }
  }
  class XmlCodec extends SerdeContextConfig {
   settings;
   constructor(settings) {
    super();
    this.settings = settings;
   }
   createSerializer() {
    const serializer = new XmlShapeSerializer(this.settings);
    serializer.setSerdeContext(this.serdeContext);
    return serializer;
   }
   createDeserializer() {
    const deserializer = new XmlShapeDeserializer(this.settings);
    deserializer.setSerdeContext(this.serdeContext);
    return deserializer;
   }
  }
  class AwsRestXmlProtocol extends HttpBindingProtocol {
   codec;
   serializer;
   deserializer;
   mixin=new ProtocolLib;
   constructor(options) {
    super(options);
    const settings = {
     timestampFormat: {
      useTrait: true,
      default: 5
     },
     httpBindings: true,
     xmlNamespace: options.xmlNamespace,
     serviceNamespace: options.defaultNamespace
    };
    this.codec = new XmlCodec(settings);
    this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings);
    this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
   }
   getPayloadCodec() {
    return this.codec;
   }
   getShapeId() {
    return "aws.protocols#restXml";
   }
   async serializeRequest(operationSchema, input, context) {
    const request = await super.serializeRequest(operationSchema, input, context);
    const inputSchema = NormalizedSchema.of(operationSchema.input);
    if (!request.headers["content-type"]) {
     const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
     if (contentType) {
      request.headers["content-type"] = contentType;
     }
    }
    if (typeof request.body === "string" && request.headers["content-type"] === this.getDefaultContentType() && !request.body.startsWith("<?xml ") && !this.hasUnstructuredPayloadBinding(inputSchema)) {
     request.body = '<?xml version="1.0" encoding="UTF-8"?>' + request.body;
    }
    return request;
   }
   async deserializeResponse(operationSchema, context, response) {
    return super.deserializeResponse(operationSchema, context, response);
   }
   async handleError(operationSchema, context, response, dataObject, metadata) {
    const errorIdentifier = loadRestXmlErrorCode(response, dataObject) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    if (dataObject.Error && typeof dataObject.Error === "object") {
     for (const key of Object.keys(dataObject.Error)) {
      dataObject[key] = dataObject.Error[key];
      if (key.toLowerCase() === "message") {
       dataObject.message = dataObject.Error[key];
      }
     }
    }
    if (dataObject.RequestId && !metadata.requestId) {
     metadata.requestId = dataObject.RequestId;
    }
    const {errorSchema, errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
    const ns = NormalizedSchema.of(errorSchema);
    const message = dataObject.Error?.message ?? dataObject.Error?.Message ?? dataObject.message ?? dataObject.Message ?? "UnknownError";
    const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
    const exception = new ErrorCtor({});
    await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
    const output = {};
    const errorDeserializer = this.codec.createDeserializer();
    for (const [name, member] of ns.structIterator()) {
     const target = member.getMergedTraits().xmlName ?? name;
     const value = dataObject.Error?.[target] ?? dataObject[target];
     output[name] = errorDeserializer.readSchema(member, value);
    }
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
     $fault: ns.getMergedTraits().error,
     message
    }, output), dataObject);
   }
   getDefaultContentType() {
    return "application/xml";
   }
   hasUnstructuredPayloadBinding(ns) {
    for (const [, member] of ns.structIterator()) {
     if (member.getMergedTraits().httpPayload) {
      return !(member.isStructSchema() || member.isMapSchema() || member.isListSchema());
     }
    }
    return false;
   }
  }
  const awsExpectUnion = value => {
   if (value == null) {
    return undefined;
   }
   if (typeof value === "object" && "__type" in value) {
    delete value.__type;
   }
   return expectUnion(value);
  };
  const _toStr = val => {
   if (val == null) {
    return val;
   }
   if (typeof val === "number" || typeof val === "bigint") {
    const warning = new Error(`Received number ${val} where a string was expected.`);
    warning.name = "Warning";
    console.warn(warning);
    return String(val);
   }
   if (typeof val === "boolean") {
    const warning = new Error(`Received boolean ${val} where a string was expected.`);
    warning.name = "Warning";
    console.warn(warning);
    return String(val);
   }
   return val;
  };
  const _toBool = val => {
   if (val == null) {
    return val;
   }
   if (typeof val === "string") {
    const lowercase = val.toLowerCase();
    if (val !== "" && lowercase !== "false" && lowercase !== "true") {
     const warning = new Error(`Received string "${val}" where a boolean was expected.`);
     warning.name = "Warning";
     console.warn(warning);
    }
    return val !== "" && lowercase !== "false";
   }
   return val;
  };
  const _toNum = val => {
   if (val == null) {
    return val;
   }
   if (typeof val === "string") {
    const num = Number(val);
    if (num.toString() !== val) {
     const warning = new Error(`Received string "${val}" where a number was expected.`);
     warning.name = "Warning";
     console.warn(warning);
     return val;
    }
    return num;
   }
   return val;
  };
  exports.AwsEc2QueryProtocol = AwsEc2QueryProtocol;
  exports.AwsJson1_0Protocol = AwsJson1_0Protocol;
  exports.AwsJson1_1Protocol = AwsJson1_1Protocol;
  exports.AwsJsonRpcProtocol = AwsJsonRpcProtocol;
  exports.AwsQueryProtocol = AwsQueryProtocol;
  exports.AwsRestJsonProtocol = AwsRestJsonProtocol;
  exports.AwsRestXmlProtocol = AwsRestXmlProtocol;
  exports.AwsSmithyRpcV2CborProtocol = AwsSmithyRpcV2CborProtocol;
  exports.AwsSmithyRpcV2JsonProtocol = AwsSmithyRpcV2JsonProtocol;
  exports.QueryShapeSerializer = QueryShapeSerializer;
  exports.XmlCodec = XmlCodec;
  exports.XmlShapeDeserializer = XmlShapeDeserializer;
  exports.XmlShapeSerializer = XmlShapeSerializer;
  exports._toBool = _toBool;
  exports._toNum = _toNum;
  exports._toStr = _toStr;
  exports.awsExpectUnion = awsExpectUnion;
  exports.loadRestXmlErrorCode = loadRestXmlErrorCode;
  exports.parseXmlBody = parseXmlBody;
  exports.parseXmlErrorBody = parseXmlErrorBody;
 },
 5785: (__unused_webpack_module, exports, __webpack_require__) => {
  const {SignatureV4, signatureV4aContainer} = __webpack_require__(75118);
  const signatureV4CrtContainer = {
   CrtSignerV4: null
  };
  const SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
  const SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
  class SignatureV4SignWithCredentials extends SignatureV4 {
   async signWithCredentials(requestToSign, credentials, options) {
    const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
    requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken;
    const privateAccess = this;
    setSingleOverride(privateAccess, credentialsWithoutSessionToken);
    return privateAccess.signRequest(requestToSign, options ?? {});
   }
   async presignWithCredentials(requestToSign, credentials, options) {
    const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
    delete requestToSign.headers[SESSION_TOKEN_HEADER];
    requestToSign.headers[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
    requestToSign.query = requestToSign.query ?? {};
    requestToSign.query[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
    const privateAccess = this;
    setSingleOverride(privateAccess, credentialsWithoutSessionToken);
    return this.presign(requestToSign, options);
   }
  }
  function getCredentialsWithoutSessionToken(credentials) {
   return {
    accessKeyId: credentials.accessKeyId,
    secretAccessKey: credentials.secretAccessKey,
    expiration: credentials.expiration
   };
  }
  function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
   const currentCredentialProvider = privateAccess.credentialProvider;
   privateAccess.credentialProvider = () => {
    privateAccess.credentialProvider = currentCredentialProvider;
    return Promise.resolve(credentialsWithoutSessionToken);
   };
  }
  class SignatureV4MultiRegion {
   sigv4aSigner;
   sigv4Signer;
   signerOptions;
   static sigv4aDependency() {
    if (typeof signatureV4CrtContainer.CrtSignerV4 === "function") {
     return "crt";
    } else if (typeof signatureV4aContainer.SignatureV4a === "function") {
     return "js";
    }
    return "none";
   }
   constructor(options) {
    this.sigv4Signer = new SignatureV4SignWithCredentials(options);
    this.signerOptions = options;
   }
   async sign(requestToSign, options = {}) {
    if (options.signingRegion === "*") {
     return this.getSigv4aSigner().sign(requestToSign, options);
    }
    return this.sigv4Signer.sign(requestToSign, options);
   }
   async signWithCredentials(requestToSign, credentials, options = {}) {
    if (options.signingRegion === "*") {
     const signer = this.getSigv4aSigner();
     const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
     if (CrtSignerV4 && signer instanceof CrtSignerV4) {
      return signer.signWithCredentials(requestToSign, credentials, options);
     } else {
      throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. ` + `Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. ` + `You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] ` + `or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. ` + `For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
     }
    }
    return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
   }
   async presign(originalRequest, options = {}) {
    if (options.signingRegion === "*") {
     const signer = this.getSigv4aSigner();
     const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
     if (CrtSignerV4 && signer instanceof CrtSignerV4) {
      return signer.presign(originalRequest, options);
     } else {
      throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. ` + `Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. ` + `You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] ` + `or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. ` + `For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
     }
    }
    return this.sigv4Signer.presign(originalRequest, options);
   }
   async presignWithCredentials(originalRequest, credentials, options = {}) {
    if (options.signingRegion === "*") {
     throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
    }
    return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
   }
   getSigv4aSigner() {
    if (!this.sigv4aSigner) {
     const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
     const JsSigV4aSigner = signatureV4aContainer.SignatureV4a;
     if (this.signerOptions.runtime === "node") {
      if (!CrtSignerV4 && !JsSigV4aSigner) {
       throw new Error("Neither CRT nor JS SigV4a implementation is available. " + "Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. " + "For more information please go to " + "https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
      }
      if (CrtSignerV4 && typeof CrtSignerV4 === "function") {
       this.sigv4aSigner = new CrtSignerV4({
        ...this.signerOptions,
        signingAlgorithm: 1
       });
      } else if (JsSigV4aSigner && typeof JsSigV4aSigner === "function") {
       this.sigv4aSigner = new JsSigV4aSigner({
        ...this.signerOptions
       });
      } else {
       throw new Error("Available SigV4a implementation is not a valid constructor. " + "Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a." + "For more information please go to " + "https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
      }
     } else {
      if (!JsSigV4aSigner || typeof JsSigV4aSigner !== "function") {
       throw new Error("JS SigV4a implementation is not available or not a valid constructor. " + "Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. " + "You must also register the package by calling [require('@aws-sdk/signature-v4a');] " + "or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. " + "For more information please go to " + "https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
      }
      this.sigv4aSigner = new JsSigV4aSigner({
       ...this.signerOptions
      });
     }
    }
    return this.sigv4aSigner;
   }
  }
  exports.SignatureV4MultiRegion = SignatureV4MultiRegion;
  exports.SignatureV4SignWithCredentials = SignatureV4SignWithCredentials;
  exports.signatureV4CrtContainer = signatureV4CrtContainer;
 },
 94274: (__unused_webpack_module, exports) => {
  const ATTR_ESCAPE_RE = /[&<>"]/g;
  const ATTR_ESCAPE_MAP = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;"
  };
  function escapeAttribute(value) {
   return value.replace(ATTR_ESCAPE_RE, ch => ATTR_ESCAPE_MAP[ch]);
  }
  const ELEMENT_ESCAPE_RE = /[&"'<>\r\n\u0085\u2028]/g;
  const ELEMENT_ESCAPE_MAP = {
   "&": "&amp;",
   '"': "&quot;",
   "'": "&apos;",
   "<": "&lt;",
   ">": "&gt;",
   "\r": "&#x0D;",
   "\n": "&#x0A;",
   "": "&#x85;",
   "\u2028": "&#x2028;"
  };
  function escapeElement(value) {
   return value.replace(ELEMENT_ESCAPE_RE, ch => ELEMENT_ESCAPE_MAP[ch]);
  }
  class XmlText {
   value;
   constructor(value) {
    this.value = value;
   }
   toString() {
    return escapeElement("" + this.value);
   }
  }
  class XmlNode {
   name;
   children;
   attributes={};
   static of(name, childText, withName) {
    const node = new XmlNode(name);
    if (childText !== undefined) {
     node.addChildNode(new XmlText(childText));
    }
    if (withName !== undefined) {
     node.withName(withName);
    }
    return node;
   }
   constructor(name, children = []) {
    this.name = name;
    this.children = children;
   }
   withName(name) {
    this.name = name;
    return this;
   }
   addAttribute(name, value) {
    this.attributes[name] = value;
    return this;
   }
   addChildNode(child) {
    this.children.push(child);
    return this;
   }
   removeAttribute(name) {
    delete this.attributes[name];
    return this;
   }
   n(name) {
    this.name = name;
    return this;
   }
   c(child) {
    this.children.push(child);
    return this;
   }
   a(name, value) {
    if (value != null) {
     this.attributes[name] = value;
    }
    return this;
   }
   cc(input, field, withName = field) {
    if (input[field] != null) {
     const node = XmlNode.of(field, input[field]).withName(withName);
     this.c(node);
    }
   }
   l(input, listName, memberName, valueProvider) {
    if (input[listName] != null) {
     const nodes = valueProvider();
     nodes.map(node => {
      node.withName(memberName);
      this.c(node);
     });
    }
   }
   lc(input, listName, memberName, valueProvider) {
    if (input[listName] != null) {
     const nodes = valueProvider();
     const containerNode = new XmlNode(memberName);
     nodes.map(node => {
      containerNode.c(node);
     });
     this.c(containerNode);
    }
   }
   toString() {
    const hasChildren = Boolean(this.children.length);
    let xmlText = `<${this.name}`;
    const attributes = this.attributes;
    for (const attributeName of Object.keys(attributes)) {
     const attribute = attributes[attributeName];
     if (attribute != null) {
      xmlText += ` ${attributeName}="${escapeAttribute("" + attribute)}"`;
     }
    }
    return xmlText += !hasChildren ? "/>" : `>${this.children.map(c => c.toString()).join("")}</${this.name}>`;
   }
  }
  function writeKey(obj) {
   Object.defineProperty(obj, "__proto__", {
    value: undefined,
    writable: true,
    enumerable: true,
    configurable: true
   });
  }
  function parseXML(xml) {
   const state = new AwsXmlParser(xml);
   return state.parse();
  }
  class AwsXmlParser {
   x;
   i=0;
   z;
   constructor(x) {
    this.x = x;
    this.x = x.replace(/\r\n?/g, "\n");
    this.z = this.x.length;
   }
   parse() {
    const p = this;
    const {z} = p;
    while (p.i < z) {
     p.trim();
     if (p.i >= z) {
      break;
     }
     if (p.isNext("<?")) {
      p.readTo("?>");
      p.trim();
     } else if (p.isNext("\x3c!--")) {
      p.readTo("--\x3e");
      p.trim();
     } else if (p.isNext("<!DOCTYPE", false)) {
      p.skipDoctype();
      p.trim();
     } else if (p.x[p.i] === "<") {
      const root = p.parseTag();
      return {
       [root.tag]: root.value
      };
     } else {
      throw new Error("@aws-sdk XML parse error: unexpected content.");
     }
    }
    throw new Error("@aws-sdk XML parse error: no root element.");
   }
   isNext(s, caseSensitive = true) {
    const p = this;
    if (caseSensitive) {
     return p.x.startsWith(s, p.i);
    }
    return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
   }
   readTo(stop) {
    const p = this;
    const _i = p.x.indexOf(stop, p.i);
    if (_i === -1) {
     throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
    }
    const result = p.x.slice(p.i, _i);
    p.i = _i + stop.length;
    return result;
   }
   trim() {
    const p = this;
    while (p.i < p.z && " \t\r\n".includes(p.x[p.i])) {
     ++p.i;
    }
   }
   readAttrValue() {
    const p = this;
    const quote = p.x[p.i];
    ++p.i;
    let value = "";
    while (p.i < p.z && p.x[p.i] !== quote) {
     value += p.x[p.i++];
    }
    ++p.i;
    return p.decodeEntities(value);
   }
   parseTag() {
    const p = this;
    ++p.i;
    let tag = "";
    while (p.i < p.z && !" \t\r\n>/".includes(p.x[p.i])) {
     tag += p.x[p.i++];
    }
    let hasAttrs = false;
    const attrs = {};
    while (p.i < p.z) {
     p.trim();
     if (">/".includes(p.x[p.i])) {
      break;
     }
     let name = "";
     while (p.i < p.z && !"= \t\r\n>/?".includes(p.x[p.i])) {
      name += p.x[p.i++];
     }
     p.trim();
     if (p.x[p.i] !== "=") {
      break;
     }
     ++p.i;
     p.trim();
     if (name === "__proto__") {
      writeKey(attrs);
     }
     attrs[name] = p.readAttrValue();
     hasAttrs = true;
    }
    if (p.i >= p.z) {
     throw new Error("@aws-sdk XML parse error: unexpected end of input.");
    }
    if (p.x[p.i] === "/") {
     ++p.i;
     if (p.i >= p.z || p.x[p.i] !== ">") {
      throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
     }
     ++p.i;
     return {
      tag,
      value: hasAttrs ? attrs : ""
     };
    }
    if (p.x[p.i] !== ">") {
     throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
    }
    ++p.i;
    const textParts = [];
    const childTags = [];
    let hasElementChild = false;
    while (p.i < p.z) {
     if (p.isNext("</")) {
      break;
     }
     if (p.x[p.i] === "<") {
      if (p.isNext("\x3c!--")) {
       p.readTo("--\x3e");
      } else if (p.isNext("<![CDATA[")) {
       p.i += 9;
       textParts.push(p.readTo("]]>"));
      } else if (p.isNext("<?")) {
       p.readTo("?>");
      } else {
       hasElementChild = true;
       childTags.push(p.parseTag());
      }
     } else {
      let text = "";
      while (p.i < p.z && p.x[p.i] !== "<") {
       text += p.x[p.i++];
      }
      textParts.push(p.decodeEntities(text));
     }
    }
    if (!p.isNext("</")) {
     throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
    }
    p.i += 2;
    const closeTag = p.readTo(">").trim();
    if (closeTag !== tag) {
     throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
    }
    if (!hasAttrs && textParts.length === 0 && !hasElementChild) {
     return {
      tag,
      value: ""
     };
    }
    if (!hasAttrs && !hasElementChild) {
     const text = textParts.length === 1 ? textParts[0] : textParts.join("");
     if (text.trim() === "" && text.includes("\n")) {
      return {
       tag,
       value: ""
      };
     }
     return {
      tag,
      value: text
     };
    }
    const obj = {};
    for (const text of textParts) {
     if (text.trim() === "" && text.includes("\n")) {
      continue;
     }
     obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
    }
    for (const child of childTags) {
     if (child.tag === "__proto__") {
      writeKey(obj);
     }
     if (child.tag in obj) {
      if (Array.isArray(obj[child.tag])) {
       obj[child.tag].push(child.value);
      } else {
       obj[child.tag] = [ obj[child.tag], child.value ];
      }
     } else {
      obj[child.tag] = child.value;
     }
    }
    for (const [k, v] of Object.entries(attrs)) {
     if (k === "__proto__") {
      writeKey(obj);
     }
     obj[k] = v;
    }
    return {
     tag,
     value: obj
    };
   }
   static ENTITIES={
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'"
   };
   skipDoctype() {
    const p = this;
    p.i += 9;
    let depth = 0;
    while (p.i < p.z) {
     const c = p.x[p.i];
     if (c === "[") {
      ++depth;
     } else if (c === "]") {
      --depth;
     } else if (c === ">" && depth === 0) {
      ++p.i;
      return;
     }
     ++p.i;
    }
    throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
   }
   decodeEntities(s) {
    return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => {
     if (hex) {
      return String.fromCharCode(parseInt(hex, 16));
     }
     if (dec) {
      return String.fromCharCode(parseInt(dec, 10));
     }
     return AwsXmlParser.ENTITIES[named] ?? "";
    });
   }
  }
  exports.XmlNode = XmlNode;
  exports.XmlText = XmlText;
  exports.parseXML = parseXML;
 },
 29320: (__unused_webpack_module, exports, __webpack_require__) => {
  const PROTECTED_KEYS = {
   REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
   X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
   TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
   TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
   TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
   BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
  };
  const NO_GLOBAL_AWS_LAMBDA = [ "true", "1" ].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
  if (!NO_GLOBAL_AWS_LAMBDA) {
   globalThis.awslambda = globalThis.awslambda || {};
  }
  class InvokeStoreBase {
   static PROTECTED_KEYS=PROTECTED_KEYS;
   isProtectedKey(key) {
    return Object.values(PROTECTED_KEYS).includes(key);
   }
   getRequestId() {
    return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
   }
   getXRayTraceId() {
    return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
   }
   getTenantId() {
    return this.get(PROTECTED_KEYS.TENANT_ID);
   }
   getTraceparent() {
    return this.get(PROTECTED_KEYS.TRACEPARENT);
   }
   getTracestate() {
    return this.get(PROTECTED_KEYS.TRACESTATE);
   }
   getBaggage() {
    return this.get(PROTECTED_KEYS.BAGGAGE);
   }
  }
  class InvokeStoreSingle extends InvokeStoreBase {
   currentContext;
   getContext() {
    return this.currentContext;
   }
   hasContext() {
    return this.currentContext !== undefined;
   }
   get(key) {
    return this.currentContext?.[key];
   }
   set(key, value) {
    if (this.isProtectedKey(key)) {
     throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
    }
    this.currentContext = this.currentContext || {};
    this.currentContext[key] = value;
   }
   run(context, fn) {
    this.currentContext = context;
    return fn();
   }
  }
  class InvokeStoreMulti extends InvokeStoreBase {
   als;
   static async create() {
    const instance = new InvokeStoreMulti;
    const asyncHooks = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 16698, 23));
    instance.als = new asyncHooks.AsyncLocalStorage;
    return instance;
   }
   getContext() {
    return this.als.getStore();
   }
   hasContext() {
    return this.als.getStore() !== undefined;
   }
   get(key) {
    return this.als.getStore()?.[key];
   }
   set(key, value) {
    if (this.isProtectedKey(key)) {
     throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
    }
    const store = this.als.getStore();
    if (!store) {
     throw new Error("No context available");
    }
    store[key] = value;
   }
   run(context, fn) {
    return this.als.run(context, fn);
   }
  }
  exports.InvokeStore = void 0;
  (function(InvokeStore) {
   let instance = null;
   async function getInstanceAsync(forceInvokeStoreMulti) {
    if (!instance) {
     instance = (async () => {
      const isMulti = forceInvokeStoreMulti === true || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env;
      const newInstance = isMulti ? await InvokeStoreMulti.create() : new InvokeStoreSingle;
      if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore) {
       return globalThis.awslambda.InvokeStore;
      } else if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda) {
       globalThis.awslambda.InvokeStore = newInstance;
       return newInstance;
      } else {
       return newInstance;
      }
     })();
    }
    return instance;
   }
   InvokeStore.getInstanceAsync = getInstanceAsync;
   InvokeStore._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? {
    reset: () => {
     instance = null;
     if (globalThis.awslambda?.InvokeStore) {
      delete globalThis.awslambda.InvokeStore;
     }
     globalThis.awslambda = {
      InvokeStore: undefined
     };
    }
   } : undefined;
  })(exports.InvokeStore || (exports.InvokeStore = {}));
  exports.InvokeStoreBase = InvokeStoreBase;
 },
 90402: (__unused_webpack_module, exports, __webpack_require__) => {
  const {getSmithyContext, hasOwn} = __webpack_require__(34534);
  exports.getSmithyContext = getSmithyContext;
  const {HttpRequest} = __webpack_require__(93422);
  const {requestBuilder} = __webpack_require__(93422);
  exports.requestBuilder = requestBuilder;
  const {HttpApiKeyAuthLocation} = __webpack_require__(90690);
  const resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
   if (!authSchemePreference || authSchemePreference.length === 0) {
    return candidateAuthOptions;
   }
   const preferredAuthOptions = [];
   for (const preferredSchemeName of authSchemePreference) {
    for (const candidateAuthOption of candidateAuthOptions) {
     const candidateAuthSchemeName = candidateAuthOption.schemeId.split("#")[1];
     if (candidateAuthSchemeName === preferredSchemeName) {
      preferredAuthOptions.push(candidateAuthOption);
     }
    }
   }
   for (const candidateAuthOption of candidateAuthOptions) {
    if (!preferredAuthOptions.find(({schemeId}) => schemeId === candidateAuthOption.schemeId)) {
     preferredAuthOptions.push(candidateAuthOption);
    }
   }
   return preferredAuthOptions;
  };
  function convertHttpAuthSchemesToMap(httpAuthSchemes) {
   const map = new Map;
   for (const scheme of httpAuthSchemes) {
    map.set(scheme.schemeId, scheme);
   }
   return map;
  }
  const httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async args => {
   const options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input));
   const authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
   const resolvedOptions = resolveAuthOptions(options, authSchemePreference);
   const authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes);
   const smithyContext = getSmithyContext(context);
   const failureReasons = [];
   for (const option of resolvedOptions) {
    const scheme = authSchemes.get(option.schemeId);
    if (!scheme) {
     failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
     continue;
    }
    const identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
    if (!identityProvider) {
     failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
     continue;
    }
    const {identityProperties = {}, signingProperties = {}} = option.propertiesExtractor?.(config, context) || {};
    option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
    option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
    smithyContext.selectedHttpAuthScheme = {
     httpAuthOption: option,
     identity: await identityProvider(option.identityProperties),
     signer: scheme.signer
    };
    break;
   }
   if (!smithyContext.selectedHttpAuthScheme) {
    throw new Error(failureReasons.join("\n"));
   }
   return next(args);
  };
  const httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
   step: "serialize",
   tags: [ "HTTP_AUTH_SCHEME" ],
   name: "httpAuthSchemeMiddleware",
   override: true,
   relation: "before",
   toMiddleware: "endpointV2Middleware"
  };
  const getHttpAuthSchemeEndpointRuleSetPlugin = (config, {httpAuthSchemeParametersProvider, identityProviderConfigProvider}) => ({
   applyToStack: clientStack => {
    clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
     httpAuthSchemeParametersProvider,
     identityProviderConfigProvider
    }), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
   }
  });
  const httpAuthSchemeMiddlewareOptions = {
   step: "serialize",
   tags: [ "HTTP_AUTH_SCHEME" ],
   name: "httpAuthSchemeMiddleware",
   override: true,
   relation: "before",
   toMiddleware: "serializerMiddleware"
  };
  const getHttpAuthSchemePlugin = (config, {httpAuthSchemeParametersProvider, identityProviderConfigProvider}) => ({
   applyToStack: clientStack => {
    clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
     httpAuthSchemeParametersProvider,
     identityProviderConfigProvider
    }), httpAuthSchemeMiddlewareOptions);
   }
  });
  const defaultErrorHandler = signingProperties => error => {
   throw error;
  };
  const defaultSuccessHandler = (httpResponse, signingProperties) => {};
  const httpSigningMiddleware = config => (next, context) => async args => {
   if (!HttpRequest.isInstance(args.request)) {
    return next(args);
   }
   const smithyContext = getSmithyContext(context);
   const scheme = smithyContext.selectedHttpAuthScheme;
   if (!scheme) {
    throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
   }
   const {httpAuthOption: {signingProperties = {}}, identity, signer} = scheme;
   const output = await next({
    ...args,
    request: await signer.sign(args.request, identity, signingProperties)
   }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
   (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
   return output;
  };
  const httpSigningMiddlewareOptions = {
   step: "finalizeRequest",
   tags: [ "HTTP_SIGNING" ],
   name: "httpSigningMiddleware",
   aliases: [ "apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware" ],
   override: true,
   relation: "after",
   toMiddleware: "retryMiddleware"
  };
  const getHttpSigningPlugin = config => ({
   applyToStack: clientStack => {
    clientStack.addRelativeTo(httpSigningMiddleware(), httpSigningMiddlewareOptions);
   }
  });
  const normalizeProvider = input => {
   if (typeof input === "function") {
    return input;
   }
   const promisified = Promise.resolve(input);
   return () => promisified;
  };
  const makePagedClientRequest = async (CommandCtor, client, input, withCommand = _ => _, ...args) => {
   let command = new CommandCtor(input);
   command = withCommand(command) ?? command;
   return await client.send(command, ...args);
  };
  function createPaginator(ClientCtor, CommandCtor, inputTokenName, outputTokenName, pageSizeTokenName) {
   return async function* paginateOperation(config, input, ...additionalArguments) {
    const _input = input;
    let token = config.startingToken ?? _input[inputTokenName];
    let hasNext = true;
    let page;
    while (hasNext) {
     _input[inputTokenName] = token;
     if (pageSizeTokenName) {
      _input[pageSizeTokenName] = _input[pageSizeTokenName] ?? config.pageSize;
     }
     if (config.client instanceof ClientCtor) {
      page = await makePagedClientRequest(CommandCtor, config.client, input, config.withCommand, ...additionalArguments);
     } else {
      throw new Error(`Invalid client, expected instance of ${ClientCtor.name}`);
     }
     yield page;
     const prevToken = token;
     token = get(page, outputTokenName);
     hasNext = !!(token && (!config.stopOnSameToken || token !== prevToken));
    }
    return undefined;
   };
  }
  const get = (fromObject, path) => {
   let cursor = fromObject;
   const pathComponents = path.split(".");
   for (const step of pathComponents) {
    if (!cursor || typeof cursor !== "object") {
     return undefined;
    }
    cursor = cursor[step];
   }
   return cursor;
  };
  function setFeature(context, feature, value) {
   if (!context.__smithy_context) {
    context.__smithy_context = {
     features: {}
    };
   } else if (!context.__smithy_context.features) {
    context.__smithy_context.features = {};
   }
   context.__smithy_context.features[feature] = value;
  }
  class DefaultIdentityProviderConfig {
   authSchemes=new Map;
   constructor(config) {
    for (const key in config) {
     if (!hasOwn(config, key)) {
      continue;
     }
     const value = config[key];
     if (value !== undefined) {
      this.authSchemes.set(key, value);
     }
    }
   }
   getIdentityProvider(schemeId) {
    return this.authSchemes.get(schemeId);
   }
  }
  class HttpApiKeyAuthSigner {
   async sign(httpRequest, identity, signingProperties) {
    if (!signingProperties) {
     throw new Error("request could not be signed with `apiKey` since the `name` and `in` signer properties are missing");
    }
    if (!signingProperties.name) {
     throw new Error("request could not be signed with `apiKey` since the `name` signer property is missing");
    }
    if (!signingProperties.in) {
     throw new Error("request could not be signed with `apiKey` since the `in` signer property is missing");
    }
    if (!identity.apiKey) {
     throw new Error("request could not be signed with `apiKey` since the `apiKey` is not defined");
    }
    const clonedRequest = HttpRequest.clone(httpRequest);
    if (signingProperties.in === HttpApiKeyAuthLocation.QUERY) {
     clonedRequest.query[signingProperties.name] = identity.apiKey;
    } else if (signingProperties.in === HttpApiKeyAuthLocation.HEADER) {
     clonedRequest.headers[signingProperties.name] = signingProperties.scheme ? `${signingProperties.scheme} ${identity.apiKey}` : identity.apiKey;
    } else {
     throw new Error("request can only be signed with `apiKey` locations `query` or `header`, " + "but found: `" + signingProperties.in + "`");
    }
    return clonedRequest;
   }
  }
  class HttpBearerAuthSigner {
   async sign(httpRequest, identity, signingProperties) {
    const clonedRequest = HttpRequest.clone(httpRequest);
    if (!identity.token) {
     throw new Error("request could not be signed with `token` since the `token` is not defined");
    }
    clonedRequest.headers["Authorization"] = `Bearer ${identity.token}`;
    return clonedRequest;
   }
  }
  class NoAuthSigner {
   async sign(httpRequest, identity, signingProperties) {
    return httpRequest;
   }
  }
  const createIsIdentityExpiredFunction = expirationMs => function isIdentityExpired(identity) {
   return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
  };
  const EXPIRATION_MS = 3e5;
  const isIdentityExpired = createIsIdentityExpiredFunction(EXPIRATION_MS);
  const doesIdentityRequireRefresh = identity => identity.expiration !== undefined;
  const memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
   if (provider === undefined) {
    return undefined;
   }
   const normalizedProvider = typeof provider !== "function" ? async () => Promise.resolve(provider) : provider;
   let resolved;
   let pending;
   let hasResult;
   let isConstant = false;
   const coalesceProvider = async options => {
    if (!pending) {
     pending = normalizedProvider(options);
    }
    try {
     resolved = await pending;
     hasResult = true;
     isConstant = false;
    } finally {
     pending = undefined;
    }
    return resolved;
   };
   if (isExpired === undefined) {
    return async options => {
     if (!hasResult || options?.forceRefresh) {
      resolved = await coalesceProvider(options);
     }
     return resolved;
    };
   }
   return async options => {
    if (!hasResult || options?.forceRefresh) {
     resolved = await coalesceProvider(options);
    }
    if (isConstant) {
     return resolved;
    }
    if (!requiresRefresh(resolved)) {
     isConstant = true;
     return resolved;
    }
    if (isExpired(resolved)) {
     await coalesceProvider(options);
     return resolved;
    }
    return resolved;
   };
  };
  exports.DefaultIdentityProviderConfig = DefaultIdentityProviderConfig;
  exports.EXPIRATION_MS = EXPIRATION_MS;
  exports.HttpApiKeyAuthSigner = HttpApiKeyAuthSigner;
  exports.HttpBearerAuthSigner = HttpBearerAuthSigner;
  exports.NoAuthSigner = NoAuthSigner;
  exports.createIsIdentityExpiredFunction = createIsIdentityExpiredFunction;
  exports.createPaginator = createPaginator;
  exports.doesIdentityRequireRefresh = doesIdentityRequireRefresh;
  exports.getHttpAuthSchemeEndpointRuleSetPlugin = getHttpAuthSchemeEndpointRuleSetPlugin;
  exports.getHttpAuthSchemePlugin = getHttpAuthSchemePlugin;
  exports.getHttpSigningPlugin = getHttpSigningPlugin;
  exports.httpAuthSchemeEndpointRuleSetMiddlewareOptions = httpAuthSchemeEndpointRuleSetMiddlewareOptions;
  exports.httpAuthSchemeMiddleware = httpAuthSchemeMiddleware;
  exports.httpAuthSchemeMiddlewareOptions = httpAuthSchemeMiddlewareOptions;
  exports.httpSigningMiddleware = httpSigningMiddleware;
  exports.httpSigningMiddlewareOptions = httpSigningMiddlewareOptions;
  exports.isIdentityExpired = isIdentityExpired;
  exports.memoizeIdentityProvider = memoizeIdentityProvider;
  exports.normalizeProvider = normalizeProvider;
  exports.setFeature = setFeature;
 },
 99542: (__unused_webpack_module, exports, __webpack_require__) => {
  const {createReadStream} = __webpack_require__(73024);
  const {Writable} = __webpack_require__(57075);
  const {toUint8Array, concatBytes} = __webpack_require__(92430);
  const {createHash, createHmac} = __webpack_require__(77598);
  const zlib = __webpack_require__(38522);
  async function blobReader(blob, onChunk, chunkSize = 1024 * 1024) {
   const size = blob.size;
   let totalBytesRead = 0;
   while (totalBytesRead < size) {
    const slice = blob.slice(totalBytesRead, Math.min(size, totalBytesRead + chunkSize));
    onChunk(new Uint8Array(await slice.arrayBuffer()));
    totalBytesRead += slice.size;
   }
  }
  const blobHasher = async function blobHasher(hashCtor, blob) {
   const hash = new hashCtor;
   await blobReader(blob, chunk => {
    hash.update(chunk);
   });
   return hash.digest();
  };
  class HashCalculator extends Writable {
   hash;
   constructor(hash, options) {
    super(options);
    this.hash = hash;
   }
   _write(chunk, encoding, callback) {
    try {
     this.hash.update(toUint8Array(chunk));
    } catch (err) {
     return callback(err);
    }
    callback();
   }
  }
  const fileStreamHasher = (hashCtor, fileStream) => new Promise((resolve, reject) => {
   if (!isReadStream(fileStream)) {
    reject(new Error("Unable to calculate hash for non-file streams."));
    return;
   }
   const fileStreamTee = createReadStream(fileStream.path, {
    start: fileStream.start,
    end: fileStream.end
   });
   const hash = new hashCtor;
   const hashCalculator = new HashCalculator(hash);
   fileStreamTee.pipe(hashCalculator);
   fileStreamTee.on("error", err => {
    hashCalculator.end();
    reject(err);
   });
   hashCalculator.on("error", reject);
   hashCalculator.on("finish", function() {
    hash.digest().then(resolve).catch(reject);
   });
  });
  const isReadStream = stream => typeof stream.path === "string";
  const readableStreamHasher = (hashCtor, readableStream) => {
   if (readableStream.readableFlowing !== null) {
    throw new Error("Unable to calculate hash for flowing readable stream");
   }
   const hash = new hashCtor;
   const hashCalculator = new HashCalculator(hash);
   readableStream.pipe(hashCalculator);
   return new Promise((resolve, reject) => {
    readableStream.on("error", err => {
     hashCalculator.end();
     reject(err);
    });
    hashCalculator.on("error", reject);
    hashCalculator.on("finish", () => {
     hash.digest().then(resolve).catch(reject);
    });
   });
  };
  class Md5Js {
   digestLength=16;
   state=Uint32Array.from(INIT$1);
   writeBuffer=new DataView(new ArrayBuffer(64));
   bufferLength=0;
   bytesHashed=0;
   update(sourceData) {
    const data = toUint8Array(sourceData);
    let pos = 0;
    let len = data.byteLength;
    this.bytesHashed += len;
    while (len > 0) {
     this.writeBuffer.setUint8(this.bufferLength++, data[pos++]);
     --len;
     if (this.bufferLength === 64) {
      compress(this.state, this.writeBuffer);
      this.bufferLength = 0;
     }
    }
   }
   async digest() {
    const state = Uint32Array.from(this.state);
    const buf = new DataView(this.writeBuffer.buffer.slice(0));
    let bufLen = this.bufferLength;
    const bits = this.bytesHashed * 8;
    buf.setUint8(bufLen++, 128);
    if (this.bufferLength % 64 >= 56) {
     for (let i = bufLen; i < 64; ++i) {
      buf.setUint8(i, 0);
     }
     compress(state, buf);
     bufLen = 0;
    }
    for (let i = bufLen; i < 56; ++i) {
     buf.setUint8(i, 0);
    }
    buf.setUint32(56, bits >>> 0, true);
    buf.setUint32(60, Math.floor(bits / 2 ** 32), true);
    compress(state, buf);
    const out = new Uint8Array(16);
    const view = new DataView(out.buffer);
    for (let i = 0; i < 4; ++i) {
     view.setUint32(i * 4, state[i], true);
    }
    return out;
   }
   reset() {
    this.state.set(INIT$1);
    this.writeBuffer = new DataView(new ArrayBuffer(64));
    this.bufferLength = 0;
    this.bytesHashed = 0;
   }
  }
  const INIT$1 = [ 1732584193, 4023233417, 2562383102, 271733878 ];
  const M = 4294967295;
  const S = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21);
  const T = Array.from({
   length: 64
  }, (_, i) => Math.abs(Math.sin(i + 1)) * 2 ** 32 >>> 0);
  function compress(state, block) {
   let a = state[0], b = state[1], c = state[2], d = state[3];
   for (let i = 0; i < 64; ++i) {
    let f, g;
    if (i < 16) {
     f = b & c | ~b & d;
     g = i;
    } else if (i < 32) {
     f = d & b | c & ~d;
     g = (5 * i + 1) % 16;
    } else if (i < 48) {
     f = b ^ c ^ d;
     g = (3 * i + 5) % 16;
    } else {
     f = c ^ (b | ~d);
     g = 7 * i % 16;
    }
    const x = block.getUint32(g * 4, true);
    const tmp = d;
    d = c;
    c = b;
    const s = S[(i >> 4) * 4 + (i & 3)];
    const sum = (a + f & M) + (x + T[i] & M) & M;
    b = b + ((sum << s | sum >>> 32 - s) >>> 0) & M;
    a = tmp;
   }
   state[0] = state[0] + a & M;
   state[1] = state[1] + b & M;
   state[2] = state[2] + c & M;
   state[3] = state[3] + d & M;
  }
  const hasNativeCrypto$1 = (() => {
   try {
    createHash("md5");
    return true;
   } catch {
    return false;
   }
  })();
  const Md5Node = hasNativeCrypto$1 ? buildNativeClass$2() : Md5Js;
  function buildNativeClass$2() {
   return class Md5Node {
    digestLength=16;
    hash=createHash("md5");
    update(data) {
     this.hash.update(toUint8Array(data));
    }
    async digest() {
     const buf = this.hash.copy().digest();
     return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
    }
    reset() {
     this.hash = createHash("md5");
    }
   };
  }
  const CRC32_TABLE = new Uint32Array(256);
  for (let i = 0; i < 256; ++i) {
   let c = i;
   for (let j = 0; j < 8; ++j) {
    c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
   }
   CRC32_TABLE[i] = c >>> 0;
  }
  const ONES = 4294967295;
  class Crc32Js {
   digestLength=4;
   checksum=ONES;
   update(data) {
    for (let i = 0; i < data.length; ++i) {
     this.checksum = this.checksum >>> 8 ^ CRC32_TABLE[(this.checksum ^ data[i]) & 255];
    }
   }
   digestSync() {
    return (this.checksum ^ ONES) >>> 0;
   }
   async digest() {
    const value = this.digestSync();
    const out = new Uint8Array(4);
    new DataView(out.buffer).setUint32(0, value, false);
    return out;
   }
   reset() {
    this.checksum = ONES;
   }
  }
  const zlibCrc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : undefined;
  const Crc32Node = zlibCrc32 ? buildNativeClass$1(zlibCrc32) : Crc32Js;
  function buildNativeClass$1(nativeCrc32) {
   return class Crc32Node {
    digestLength=4;
    value=0;
    update(data) {
     this.value = nativeCrc32(data, this.value);
    }
    digestSync() {
     return this.value >>> 0;
    }
    async digest() {
     const out = new Uint8Array(4);
     new DataView(out.buffer).setUint32(0, this.digestSync(), false);
     return out;
    }
    reset() {
     this.value = 0;
    }
   };
  }
  const BLOCK = 64;
  const DIGEST_LENGTH = 32;
  const MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
  class Sha256Js {
   digestLength=DIGEST_LENGTH;
   state=Int32Array.from(INIT);
   w;
   buffer=new Uint8Array(64);
   bufferLength=0;
   bytesHashed=0;
   finished=false;
   inner;
   outer;
   constructor(secret) {
    if (secret) {
     const key = Sha256Js.normalizeKey(secret);
     this.inner = new Sha256Js;
     this.outer = new Sha256Js;
     const {inner, outer} = this;
     const pad = new Uint8Array(BLOCK * 2);
     for (let i = 0; i < BLOCK; ++i) {
      pad[i] = 54 ^ key[i];
      pad[i + BLOCK] = 92 ^ key[i];
     }
     inner.update(pad.subarray(0, BLOCK));
     outer.update(pad.subarray(BLOCK));
    }
   }
   update(data) {
    if (this.finished) {
     throw new Error("Attempted to update an already finished HMAC.");
    }
    if (this.inner) {
     this.inner.update(data);
     return;
    }
    const chunk = toUint8Array(data);
    let position = 0;
    let {byteLength} = chunk;
    this.bytesHashed += byteLength;
    if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) {
     throw new Error("Cannot hash more than 2^53 - 1 bits");
    }
    while (byteLength > 0) {
     this.buffer[this.bufferLength++] = chunk[position++];
     byteLength--;
     if (this.bufferLength === BLOCK) {
      this.hashBuffer();
      this.bufferLength = 0;
     }
    }
   }
   async digest() {
    const {inner, outer} = this;
    if (inner && outer) {
     if (this.finished) {
      throw new Error("Attempted to digest an already finished HMAC.");
     }
     this.finished = true;
     const innerDigest = inner.digestSync();
     outer.update(innerDigest);
     return outer.digestSync();
    }
    return this.digestSync();
   }
   reset() {
    this.state = Int32Array.from(INIT);
    this.buffer = new Uint8Array(64);
    this.bufferLength = 0;
    this.bytesHashed = 0;
   }
   digestSync() {
    const state = this.state.slice();
    const buffer = this.buffer.slice();
    let bufferLength = this.bufferLength;
    const bitsHashed = this.bytesHashed * 8;
    const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    bufferView.setUint8(bufferLength++, 128);
    if ((bufferLength - 1) % BLOCK >= BLOCK - 8) {
     for (let i = bufferLength; i < BLOCK; ++i) {
      bufferView.setUint8(i, 0);
     }
     this.hashBufferWith(state, buffer);
     bufferLength = 0;
    }
    for (let i = bufferLength; i < BLOCK - 8; ++i) {
     bufferView.setUint8(i, 0);
    }
    bufferView.setUint32(BLOCK - 8, Math.floor(bitsHashed / 4294967296), false);
    bufferView.setUint32(BLOCK - 4, bitsHashed, false);
    this.hashBufferWith(state, buffer);
    const out = new Uint8Array(DIGEST_LENGTH);
    for (let i = 0; i < 8; ++i) {
     out[i * 4] = state[i] >>> 24 & 255;
     out[i * 4 + 1] = state[i] >>> 16 & 255;
     out[i * 4 + 2] = state[i] >>> 8 & 255;
     out[i * 4 + 3] = state[i] >>> 0 & 255;
    }
    return out;
   }
   static normalizeKey(secret) {
    const key = toUint8Array(secret);
    if (key.byteLength > BLOCK) {
     const h = new Sha256Js;
     h.update(key);
     const out = h.digestSync();
     const padded = new Uint8Array(BLOCK);
     padded.set(out);
     return padded;
    }
    if (key.byteLength < BLOCK) {
     const padded = new Uint8Array(BLOCK);
     padded.set(key);
     return padded;
    }
    return key;
   }
   hashBuffer() {
    this.hashBufferWith(this.state, this.buffer);
   }
   hashBufferWith(state, buffer) {
    const w = this.w ??= new Int32Array(64);
    let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
    for (let i = 0; i < BLOCK; ++i) {
     if (i < 16) {
      w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255;
     } else {
      let u = w[i - 2];
      const t1 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
      u = w[i - 15];
      const t2 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
      w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
     }
     const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
     const t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
     s7 = s6;
     s6 = s5;
     s5 = s4;
     s4 = s3 + t1 | 0;
     s3 = s2;
     s2 = s1;
     s1 = s0;
     s0 = t1 + t2 | 0;
    }
    state[0] += s0;
    state[1] += s1;
    state[2] += s2;
    state[3] += s3;
    state[4] += s4;
    state[5] += s5;
    state[6] += s6;
    state[7] += s7;
   }
  }
  const INIT = new Int32Array([ 1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225 ]);
  const K = new Int32Array([ 1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298 ]);
  const hasNativeCrypto = (() => {
   try {
    createHash("sha256");
    return true;
   } catch {
    return false;
   }
  })();
  const Sha256Node = hasNativeCrypto ? buildNativeClass() : Sha256Js;
  function buildNativeClass() {
   return class Sha256Node {
    digestLength=32;
    secret;
    hash;
    isHmac;
    finished=false;
    constructor(secret) {
     this.secret = secret;
     this.isHmac = !!secret;
     this.hash = this.createHash();
    }
    update(data) {
     if (this.finished) {
      throw new Error("Attempted to update an already finished hash.");
     }
     this.hash.update(data);
    }
    async digest() {
     let buf;
     if (this.isHmac) {
      this.finished = true;
      buf = this.hash.digest();
     } else {
      buf = this.hash.copy().digest();
     }
     return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
    }
    reset() {
     this.hash = this.createHash();
     this.finished = false;
    }
    createHash() {
     return this.secret ? createHmac("sha256", toBuffer(this.secret)) : createHash("sha256");
    }
   };
  }
  function toBuffer(data) {
   if (typeof data === "string") {
    return data;
   }
   if (ArrayBuffer.isView(data)) {
    return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
   }
   return Buffer.from(data);
  }
  const {digest, sign, importKey} = globalThis?.crypto?.subtle ?? {};
  const subtle = typeof digest === "function" && typeof sign === "function" && typeof importKey === "function" ? globalThis.crypto.subtle : undefined;
  const MAX_PENDING_BYTES = 8 * 1024 * 1024;
  class Sha256WebCrypto {
   digestLength=32;
   secret;
   pending=[];
   pendingBytes=0;
   fallback;
   finished=false;
   constructor(secret) {
    if (secret) {
     this.secret = toUint8Array(secret);
    }
   }
   update(data) {
    if (this.finished) {
     throw new Error("Attempted to update an already finished HMAC.");
    }
    if (this.fallback) {
     this.fallback.update(data);
     return;
    }
    this.pending.push(data.slice());
    this.pendingBytes += data.byteLength;
    if (this.pendingBytes >= MAX_PENDING_BYTES) {
     this.switchToFallback();
    }
   }
   async digest() {
    if (this.fallback) {
     return this.fallback.digest();
    }
    if (this.secret && this.finished) {
     throw new Error("Attempted to digest an already finished HMAC.");
    }
    const data = concatBytes(this.pending);
    if (subtle) {
     if (this.secret) {
      this.finished = true;
      const key = await subtle.importKey("raw", this.secret, {
       name: "HMAC",
       hash: "SHA-256"
      }, false, [ "sign" ]);
      const sig = await subtle.sign("HMAC", key, data);
      return new Uint8Array(sig);
     }
     const hash = await subtle.digest("SHA-256", data);
     return new Uint8Array(hash);
    }
    const sha256 = new Sha256Js(this.secret);
    sha256.update(data);
    return sha256.digest();
   }
   reset() {
    this.pending = [];
    this.pendingBytes = 0;
    this.fallback = undefined;
    this.finished = false;
   }
   switchToFallback() {
    const sha256Js = new Sha256Js(this.secret);
    for (const chunk of this.pending) {
     sha256Js.update(chunk);
    }
    this.fallback = sha256Js;
    this.pending = [];
    this.pendingBytes = 0;
   }
  }
  exports.Crc32 = Crc32Node;
  exports.Crc32Js = Crc32Js;
  exports.Crc32Node = Crc32Node;
  exports.Md5 = Md5Node;
  exports.Md5Js = Md5Js;
  exports.Md5Node = Md5Node;
  exports.Sha256 = Sha256Node;
  exports.Sha256Js = Sha256Js;
  exports.Sha256Node = Sha256Node;
  exports.Sha256WebCrypto = Sha256WebCrypto;
  exports.blobHasher = blobHasher;
  exports.blobReader = blobReader;
  exports.fileStreamHasher = fileStreamHasher;
  exports.readableStreamHasher = readableStreamHasher;
 },
 23609: (__unused_webpack_module, exports, __webpack_require__) => {
  const {Readable} = __webpack_require__(57075);
  const {NoOpLogger, normalizeProvider} = __webpack_require__(92658);
  const {HttpResponse, HttpRequest} = __webpack_require__(93422);
  const {parseRfc7231DateTime, v4} = __webpack_require__(92430);
  const {SMITHY_CONTEXT_KEY} = __webpack_require__(90690);
  const {hasOwn} = __webpack_require__(34534);
  const isStreamingPayload = request => request?.body instanceof Readable || typeof ReadableStream !== "undefined" && request?.body instanceof ReadableStream;
  const CLOCK_SKEW_ERROR_CODES = [ "AccessDeniedException", "AuthFailure", "InvalidSignatureException", "RequestExpired", "RequestInTheFuture", "RequestTimeTooSkewed", "SignatureDoesNotMatch" ];
  const THROTTLING_ERROR_CODES = [ "BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException", "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException" ];
  const TRANSIENT_ERROR_CODES = [ "TimeoutError", "RequestTimeout", "RequestTimeoutException" ];
  const TRANSIENT_ERROR_STATUS_CODES = [ 500, 502, 503, 504 ];
  const NODEJS_TIMEOUT_ERROR_CODES = [ "ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT" ];
  const NODEJS_NETWORK_ERROR_CODES = [ "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN" ];
  const isRetryableByTrait = error => error?.$retryable !== undefined;
  const isClockSkewError = error => CLOCK_SKEW_ERROR_CODES.includes(error.name);
  const isClockSkewCorrectedError = error => error.$metadata?.clockSkewCorrected;
  const isBrowserNetworkError = error => {
   const errorMessages = new Set([ "Failed to fetch", "NetworkError when attempting to fetch resource", "The Internet connection appears to be offline", "Load failed", "Network request failed" ]);
   const isValid = error && error instanceof TypeError;
   if (!isValid) {
    return false;
   }
   return errorMessages.has(error.message);
  };
  const isThrottlingError = error => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == true;
  const isTransientError = (error, depth = 0) => error?.name !== "AbortError" && (isRetryableByTrait(error) || isClockSkewCorrectedError(error) || error.name === "InvalidSignatureException" && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(error) || isNodeJsHttp2TransientError(error) || error.cause !== undefined && depth <= 10 && isTransientError(error.cause, depth + 1));
  const isServerError = error => {
   if (error.$metadata?.httpStatusCode !== undefined) {
    const statusCode = error.$metadata.httpStatusCode;
    if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) {
     return true;
    }
    return false;
   }
   return false;
  };
  function isNodeJsHttp2TransientError(error) {
   return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
  }
  const race = (promise, signal) => {
   if (!signal) {
    return promise;
   }
   let cleanup = () => {};
   const aborted = new Promise((_, reject) => {
    const handler = () => reject(createAbortError());
    if (signal.aborted) {
     handler();
    } else if (typeof signal.addEventListener === "function") {
     signal.addEventListener("abort", handler, {
      once: true
     });
     cleanup = () => signal.removeEventListener("abort", handler);
    } else {
     signal.onabort = handler;
    }
   });
   return Promise.race([ promise, aborted ]).finally(cleanup);
  };
  const createAbortError = () => Object.assign(new Error("Request aborted"), {
   name: "AbortError"
  });
  const isAbortError = error => typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
  const DEFAULT_RETRY_DELAY_BASE = 100;
  const MAXIMUM_RETRY_DELAY = 20 * 1e3;
  const THROTTLING_RETRY_DELAY_BASE = 500;
  const INITIAL_RETRY_TOKENS = 500;
  const RETRY_COST = 5;
  const TIMEOUT_RETRY_COST = 10;
  const NO_RETRY_INCREMENT = 1;
  const INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
  const REQUEST_HEADER = "amz-sdk-request";
  function parseRetryAfterHeader(response, logger) {
   if (!HttpResponse.isInstance(response)) {
    return;
   }
   for (const header in response.headers) {
    if (!hasOwn(response.headers, header)) {
     continue;
    }
    const h = header.toLowerCase();
    if (h === "retry-after") {
     const retryAfter = response.headers[header];
     let retryAfterSeconds = NaN;
     if (retryAfter.endsWith("GMT")) {
      try {
       const date = parseRfc7231DateTime(retryAfter);
       retryAfterSeconds = (date.getTime() - Date.now()) / 1e3;
      } catch (e) {
       logger?.trace?.("Failed to parse retry-after header");
       logger?.trace?.(e);
      }
     } else if (retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) {
      retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]);
     } else if (retryAfter.match(/^((\d+)|(\d+\.\d+))$/)) {
      retryAfterSeconds = Number(retryAfter);
     } else if (Date.parse(retryAfter) >= Date.now()) {
      retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3;
     }
     if (isNaN(retryAfterSeconds)) {
      return;
     }
     return new Date(Date.now() + retryAfterSeconds * 1e3);
    } else if (h === "x-amz-retry-after") {
     const v = response.headers[header];
     const backoffMilliseconds = Number(v);
     if (isNaN(backoffMilliseconds)) {
      logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
      return;
     }
     return new Date(Date.now() + backoffMilliseconds);
    }
   }
  }
  function getRetryAfterHint(response, logger) {
   return parseRetryAfterHeader(response, logger);
  }
  const asSdkError = error => {
   if (error instanceof Error) {
    return error;
   }
   if (error instanceof Object) {
    return Object.assign(new Error, error);
   }
   if (typeof error === "string") {
    return new Error(error);
   }
   return new Error(`AWS SDK error wrapper for ${error}`);
  };
  function bindRetryMiddleware(isStreamingPayload) {
   return options => (next, context) => async args => {
    let retryStrategy = await options.retryStrategy();
    const maxAttempts = await options.maxAttempts();
    const abortSignal = context[SMITHY_CONTEXT_KEY]?.abortSignal;
    if (isRetryStrategyV2(retryStrategy)) {
     retryStrategy = retryStrategy;
     const retryTokenScope = (context["partition_id"] ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
     let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal);
     let lastError = new Error;
     let attempts = 0;
     let totalRetryDelay = 0;
     const {request} = args;
     const isRequest = HttpRequest.isInstance(request);
     if (isRequest) {
      request.headers[INVOCATION_ID_HEADER] = v4();
     }
     while (true) {
      try {
       if (isRequest) {
        request.headers[REQUEST_HEADER] = `attempt=${attempts + 1}; max=${maxAttempts}`;
       }
       const {response, output} = await next(args);
       retryStrategy.recordSuccess(retryToken);
       output.$metadata.attempts = attempts + 1;
       output.$metadata.totalRetryDelay = totalRetryDelay;
       return {
        response,
        output
       };
      } catch (e) {
       const retryErrorInfo = getRetryErrorInfo(e, options.logger);
       lastError = asSdkError(e);
       if (isRequest && isStreamingPayload(request)) {
        (context.logger instanceof NoOpLogger ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
        throw lastError;
       }
       try {
        retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
       } catch (refreshError) {
        if (abortSignal?.aborted && isAbortError(refreshError)) {
         throw refreshError;
        }
        if (!lastError.$metadata) {
         lastError.$metadata = {};
        }
        lastError.$metadata.attempts = attempts + 1;
        lastError.$metadata.totalRetryDelay = totalRetryDelay;
        throw lastError;
       }
       attempts = retryToken.getRetryCount();
       const delay = retryToken.getRetryDelay();
       totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
       if (delay > 0) {
        await race(new Promise(resolve => setTimeout(resolve, delay)), abortSignal);
       }
      }
     }
    } else {
     retryStrategy = retryStrategy;
     if (retryStrategy?.mode) {
      context.userAgent = [ ...context.userAgent || [], [ "cfg/retry-mode", retryStrategy.mode ] ];
     }
     return retryStrategy.retry(next, args);
    }
   };
  }
  const isRetryStrategyV2 = retryStrategy => typeof retryStrategy.acquireInitialRetryToken !== "undefined" && typeof retryStrategy.refreshRetryTokenForRetry !== "undefined" && typeof retryStrategy.recordSuccess !== "undefined";
  const getRetryErrorInfo = (error, logger) => {
   const errorInfo = {
    error,
    errorType: getRetryErrorType(error)
   };
   const retryAfterHint = parseRetryAfterHeader(error.$response, logger);
   if (retryAfterHint) {
    errorInfo.retryAfterHint = retryAfterHint;
   }
   return errorInfo;
  };
  const getRetryErrorType = error => {
   if (isThrottlingError(error)) {
    return "THROTTLING";
   }
   if (isTransientError(error)) {
    return "TRANSIENT";
   }
   if (isServerError(error)) {
    return "SERVER_ERROR";
   }
   return "CLIENT_ERROR";
  };
  const retryMiddlewareOptions = {
   name: "retryMiddleware",
   tags: [ "RETRY" ],
   step: "finalizeRequest",
   priority: "high",
   override: true
  };
  function bindGetRetryPlugin(isStreamingPayload) {
   const retryMiddleware = bindRetryMiddleware(isStreamingPayload);
   return options => ({
    applyToStack: clientStack => {
     clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
    }
   });
  }
  class DefaultRateLimiter {
   static setTimeoutFn=(fn, delay) => setTimeout(fn, delay);
   beta;
   minCapacity;
   minFillRate;
   scaleConstant;
   smooth;
   enabled=false;
   availableTokens=0;
   lastMaxRate=0;
   measuredTxRate=0;
   requestCount=0;
   fillRate;
   lastThrottleTime;
   lastTimestamp=0;
   lastTxRateBucket;
   maxCapacity;
   timeWindow=0;
   constructor(options) {
    this.beta = options?.beta ?? .7;
    this.minCapacity = options?.minCapacity ?? 1;
    this.minFillRate = options?.minFillRate ?? .5;
    this.scaleConstant = options?.scaleConstant ?? .4;
    this.smooth = options?.smooth ?? .8;
    this.lastThrottleTime = this.getCurrentTimeInSeconds();
    this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
    this.fillRate = this.minFillRate;
    this.maxCapacity = this.minCapacity;
   }
   async getSendToken() {
    return this.acquireTokenBucket(1);
   }
   updateClientSendingRate(response) {
    let calculatedRate;
    this.updateMeasuredRate();
    const retryErrorInfo = response;
    const isThrottling = retryErrorInfo?.errorType === "THROTTLING" || isThrottlingError(retryErrorInfo?.error ?? response);
    if (isThrottling) {
     const rateToUse = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
     this.lastMaxRate = rateToUse;
     this.calculateTimeWindow();
     this.lastThrottleTime = this.getCurrentTimeInSeconds();
     calculatedRate = this.cubicThrottle(rateToUse);
     this.enableTokenBucket();
    } else {
     this.calculateTimeWindow();
     calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
    }
    const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
    this.updateTokenBucketRate(newRate);
   }
   getCurrentTimeInSeconds() {
    return Date.now() / 1e3;
   }
   async acquireTokenBucket(amount) {
    if (!this.enabled) {
     return;
    }
    this.refillTokenBucket();
    while (amount > this.availableTokens) {
     const delay = (amount - this.availableTokens) / this.fillRate * 1e3;
     await new Promise(resolve => DefaultRateLimiter.setTimeoutFn(resolve, delay));
     this.refillTokenBucket();
    }
    this.availableTokens = this.availableTokens - amount;
   }
   refillTokenBucket() {
    const timestamp = this.getCurrentTimeInSeconds();
    if (!this.lastTimestamp) {
     this.lastTimestamp = timestamp;
     return;
    }
    const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
    this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
    this.lastTimestamp = timestamp;
   }
   calculateTimeWindow() {
    this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
   }
   cubicThrottle(rateToUse) {
    return this.getPrecise(rateToUse * this.beta);
   }
   cubicSuccess(timestamp) {
    return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
   }
   enableTokenBucket() {
    this.enabled = true;
   }
   updateTokenBucketRate(newRate) {
    this.refillTokenBucket();
    this.fillRate = Math.max(newRate, this.minFillRate);
    this.maxCapacity = Math.max(newRate, this.minCapacity);
    this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
   }
   updateMeasuredRate() {
    const t = this.getCurrentTimeInSeconds();
    const timeBucket = Math.floor(t * 2) / 2;
    this.requestCount++;
    if (timeBucket > this.lastTxRateBucket) {
     const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
     this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
     this.requestCount = 0;
     this.lastTxRateBucket = timeBucket;
    }
   }
   getPrecise(num) {
    return parseFloat(num.toFixed(8));
   }
  }
  class Retry {
   static v2026=true;
   static delay() {
    return 50;
   }
   static throttlingDelay() {
    return 1e3;
   }
   static cost() {
    return 14;
   }
   static throttlingCost() {
    return 5;
   }
   static modifiedCostType() {
    return "THROTTLING";
   }
  }
  class DefaultRetryBackoffStrategy {
   x=Retry.delay();
   computeNextBackoffDelay(i) {
    const b = Math.random();
    const r = 2;
    const t_i = b * Math.min(this.x * r ** i, MAXIMUM_RETRY_DELAY);
    return Math.floor(t_i);
   }
   setDelayBase(delay) {
    this.x = delay;
   }
  }
  class DefaultRetryToken {
   delay;
   count;
   cost;
   longPoll;
   $retryLog={
    acquisitionDelay: 0
   };
   constructor(delay, count, cost, longPoll) {
    this.delay = delay;
    this.count = count;
    this.cost = cost;
    this.longPoll = longPoll;
   }
   getRetryCount() {
    return this.count;
   }
   getRetryDelay() {
    return Math.min(MAXIMUM_RETRY_DELAY, this.delay);
   }
   getRetryCost() {
    return this.cost;
   }
   isLongPoll() {
    return this.longPoll;
   }
  }
  var RETRY_MODES;
  (function(RETRY_MODES) {
   RETRY_MODES["STANDARD"] = "standard";
   RETRY_MODES["ADAPTIVE"] = "adaptive";
  })(RETRY_MODES || (RETRY_MODES = {}));
  const DEFAULT_MAX_ATTEMPTS = 3;
  const DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;
  const refusal = {
   incompatible: 1,
   attempts: 2,
   capacity: 3
  };
  let StandardRetryStrategy$1 = class StandardRetryStrategy {
   mode=RETRY_MODES.STANDARD;
   retryBackoffStrategy;
   capacity=INITIAL_RETRY_TOKENS;
   maxAttemptsProvider;
   baseDelay;
   constructor(arg1) {
    if (typeof arg1 === "number") {
     this.maxAttemptsProvider = async () => arg1;
    } else if (typeof arg1 === "function") {
     this.maxAttemptsProvider = arg1;
    } else if (arg1 && typeof arg1 === "object") {
     this.maxAttemptsProvider = async () => arg1.maxAttempts;
     this.baseDelay = arg1.baseDelay;
     this.retryBackoffStrategy = arg1.backoff;
    }
    this.maxAttemptsProvider ??= async () => DEFAULT_MAX_ATTEMPTS;
    this.baseDelay ??= Retry.delay();
    this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy;
   }
   async acquireInitialRetryToken(retryTokenScope) {
    return new DefaultRetryToken(Retry.delay(), 0, undefined, retryTokenScope.includes(":longpoll"));
   }
   async refreshRetryTokenForRetry(token, errorInfo) {
    const maxAttempts = await this.getMaxAttempts();
    const retryCode = this.retryCode(token, errorInfo, maxAttempts);
    const shouldRetry = retryCode === 0;
    const isLongPoll = token.isLongPoll?.();
    if (shouldRetry || isLongPoll) {
     const errorType = errorInfo.errorType;
     this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
     const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
     let retryDelay = delayFromErrorType;
     if (errorInfo.retryAfterHint instanceof Date) {
      retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3));
     }
     if (!shouldRetry) {
      const longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
      if (longPollBackoff > 0) {
       await new Promise(r => setTimeout(r, longPollBackoff));
      }
     } else {
      const capacityCost = this.getCapacityCost(errorType);
      this.capacity -= capacityCost;
      const nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? false);
      await new Promise(r => setTimeout(r, retryDelay));
      nextToken.$retryLog.acquisitionDelay = retryDelay;
      return nextToken;
     }
    }
    throw new Error("No retry token available");
   }
   recordSuccess(token) {
    this.capacity = Math.min(INITIAL_RETRY_TOKENS, this.capacity + (token.getRetryCost() ?? NO_RETRY_INCREMENT));
   }
   getCapacity() {
    return this.capacity;
   }
   async maxAttempts() {
    return this.maxAttemptsProvider();
   }
   async getMaxAttempts() {
    try {
     return await this.maxAttemptsProvider();
    } catch (ignored) {
     console.warn(`Max attempts provider could not resolve. Using default of ${DEFAULT_MAX_ATTEMPTS}`);
     return DEFAULT_MAX_ATTEMPTS;
    }
   }
   retryCode(tokenToRenew, errorInfo, maxAttempts) {
    const attempts = tokenToRenew.getRetryCount() + 1;
    const retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible;
    const attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts;
    const capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
    return retryableStatus || attemptStatus || capacityStatus;
   }
   getCapacityCost(errorType) {
    return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
   }
   isRetryableError(errorType) {
    return errorType === "THROTTLING" || errorType === "TRANSIENT";
   }
  };
  let AdaptiveRetryStrategy$1 = class AdaptiveRetryStrategy {
   mode=RETRY_MODES.ADAPTIVE;
   rateLimiter;
   standardRetryStrategy;
   constructor(maxAttemptsProvider, options) {
    const {rateLimiter} = options ?? {};
    this.rateLimiter = rateLimiter ?? new DefaultRateLimiter;
    this.standardRetryStrategy = options ? new StandardRetryStrategy$1({
     maxAttempts: typeof maxAttemptsProvider === "number" ? maxAttemptsProvider : 3,
     ...options
    }) : new StandardRetryStrategy$1(maxAttemptsProvider);
   }
   async acquireInitialRetryToken(retryTokenScope) {
    const token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
    await this.rateLimiter.getSendToken();
    return token;
   }
   async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
    this.rateLimiter.updateClientSendingRate(errorInfo);
    const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
    await this.rateLimiter.getSendToken();
    return token;
   }
   recordSuccess(token) {
    this.rateLimiter.updateClientSendingRate({});
    this.standardRetryStrategy.recordSuccess(token);
   }
   async maxAttemptsProvider() {
    return this.standardRetryStrategy.maxAttempts();
   }
  };
  class ConfiguredRetryStrategy extends StandardRetryStrategy$1 {
   computeNextBackoffDelay;
   constructor(maxAttempts, computeNextBackoffDelay = Retry.delay()) {
    super(typeof maxAttempts === "function" ? maxAttempts : async () => maxAttempts);
    if (typeof computeNextBackoffDelay === "number") {
     this.computeNextBackoffDelay = () => computeNextBackoffDelay;
    } else {
     this.computeNextBackoffDelay = computeNextBackoffDelay;
    }
    this.retryBackoffStrategy.computeNextBackoffDelay = completedAttempt => {
     const nextAttempt = completedAttempt + 1;
     return this.computeNextBackoffDelay(nextAttempt);
    };
   }
  }
  const getDefaultRetryQuota = (initialRetryTokens, options) => {
   const MAX_CAPACITY = initialRetryTokens;
   const noRetryIncrement = NO_RETRY_INCREMENT;
   const retryCost = RETRY_COST;
   const timeoutRetryCost = TIMEOUT_RETRY_COST;
   let availableCapacity = initialRetryTokens;
   const getCapacityAmount = error => error.name === "TimeoutError" ? timeoutRetryCost : retryCost;
   const hasRetryTokens = error => getCapacityAmount(error) <= availableCapacity;
   const retrieveRetryTokens = error => {
    if (!hasRetryTokens(error)) {
     throw new Error("No retry token available");
    }
    const capacityAmount = getCapacityAmount(error);
    availableCapacity -= capacityAmount;
    return capacityAmount;
   };
   const releaseRetryTokens = capacityReleaseAmount => {
    availableCapacity += capacityReleaseAmount ?? noRetryIncrement;
    availableCapacity = Math.min(availableCapacity, MAX_CAPACITY);
   };
   return Object.freeze({
    hasRetryTokens,
    retrieveRetryTokens,
    releaseRetryTokens
   });
  };
  const defaultDelayDecider = (delayBase, attempts) => Math.floor(Math.min(MAXIMUM_RETRY_DELAY, Math.random() * 2 ** attempts * delayBase));
  const defaultRetryDecider = error => {
   if (!error) {
    return false;
   }
   return isRetryableByTrait(error) || isClockSkewError(error) || isThrottlingError(error) || isTransientError(error);
  };
  class StandardRetryStrategy {
   maxAttemptsProvider;
   retryDecider;
   delayDecider;
   retryQuota;
   mode=RETRY_MODES.STANDARD;
   constructor(maxAttemptsProvider, options) {
    this.maxAttemptsProvider = maxAttemptsProvider;
    this.retryDecider = options?.retryDecider ?? defaultRetryDecider;
    this.delayDecider = options?.delayDecider ?? defaultDelayDecider;
    this.retryQuota = options?.retryQuota ?? getDefaultRetryQuota(INITIAL_RETRY_TOKENS);
   }
   shouldRetry(error, attempts, maxAttempts) {
    return attempts < maxAttempts && this.retryDecider(error) && this.retryQuota.hasRetryTokens(error);
   }
   async getMaxAttempts() {
    let maxAttempts;
    try {
     maxAttempts = await this.maxAttemptsProvider();
    } catch (ignored) {
     maxAttempts = DEFAULT_MAX_ATTEMPTS;
    }
    return maxAttempts;
   }
   async retry(next, args, options) {
    let retryTokenAmount;
    let attempts = 0;
    let totalDelay = 0;
    const maxAttempts = await this.getMaxAttempts();
    const {request} = args;
    if (HttpRequest.isInstance(request)) {
     request.headers[INVOCATION_ID_HEADER] = v4();
    }
    while (true) {
     try {
      if (HttpRequest.isInstance(request)) {
       request.headers[REQUEST_HEADER] = `attempt=${attempts + 1}; max=${maxAttempts}`;
      }
      if (options?.beforeRequest) {
       await options.beforeRequest();
      }
      const {response, output} = await next(args);
      if (options?.afterRequest) {
       options.afterRequest(response);
      }
      this.retryQuota.releaseRetryTokens(retryTokenAmount);
      output.$metadata.attempts = attempts + 1;
      output.$metadata.totalRetryDelay = totalDelay;
      return {
       response,
       output
      };
     } catch (e) {
      const err = asSdkError(e);
      attempts++;
      if (this.shouldRetry(err, attempts, maxAttempts)) {
       retryTokenAmount = this.retryQuota.retrieveRetryTokens(err);
       const delayFromDecider = this.delayDecider(isThrottlingError(err) ? THROTTLING_RETRY_DELAY_BASE : DEFAULT_RETRY_DELAY_BASE, attempts);
       const delayFromResponse = getDelayFromRetryAfterHeader(err.$response);
       const delay = Math.max(delayFromResponse || 0, delayFromDecider);
       totalDelay += delay;
       await new Promise(resolve => setTimeout(resolve, delay));
       continue;
      }
      if (!err.$metadata) {
       err.$metadata = {};
      }
      err.$metadata.attempts = attempts;
      err.$metadata.totalRetryDelay = totalDelay;
      throw err;
     }
    }
   }
  }
  const getDelayFromRetryAfterHeader = response => {
   if (!HttpResponse.isInstance(response)) {
    return;
   }
   const retryAfterHeaderName = Object.keys(response.headers).find(key => key.toLowerCase() === "retry-after");
   if (!retryAfterHeaderName) {
    return;
   }
   const retryAfter = response.headers[retryAfterHeaderName];
   const retryAfterSeconds = Number(retryAfter);
   if (!Number.isNaN(retryAfterSeconds)) {
    return Math.min(retryAfterSeconds * 1e3, 2e4);
   }
   const retryAfterDate = new Date(retryAfter);
   return Math.min(retryAfterDate.getTime() - Date.now(), 2e4);
  };
  class AdaptiveRetryStrategy extends StandardRetryStrategy {
   rateLimiter;
   constructor(maxAttemptsProvider, options) {
    const {rateLimiter, ...superOptions} = options ?? {};
    super(maxAttemptsProvider, superOptions);
    this.rateLimiter = rateLimiter ?? new DefaultRateLimiter;
    this.mode = RETRY_MODES.ADAPTIVE;
   }
   async retry(next, args) {
    return super.retry(next, args, {
     beforeRequest: async () => this.rateLimiter.getSendToken(),
     afterRequest: response => {
      this.rateLimiter.updateClientSendingRate(response);
     }
    });
   }
  }
  const ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
  const CONFIG_MAX_ATTEMPTS = "max_attempts";
  const NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
   environmentVariableSelector: env => {
    const value = env[ENV_MAX_ATTEMPTS];
    if (!value) {
     return undefined;
    }
    const maxAttempt = parseInt(value);
    if (Number.isNaN(maxAttempt)) {
     throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
    }
    return maxAttempt;
   },
   configFileSelector: profile => {
    const value = profile[CONFIG_MAX_ATTEMPTS];
    if (!value) {
     return undefined;
    }
    const maxAttempt = parseInt(value);
    if (Number.isNaN(maxAttempt)) {
     throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
    }
    return maxAttempt;
   },
   default: DEFAULT_MAX_ATTEMPTS
  };
  const resolveRetryConfig = (input, defaults) => {
   const {retryStrategy, retryMode} = input;
   const {defaultMaxAttempts = DEFAULT_MAX_ATTEMPTS, defaultBaseDelay = Retry.delay()} = defaults ?? {};
   const maxAttemptsProvider = normalizeProvider(input.maxAttempts ?? defaultMaxAttempts);
   let controller = retryStrategy ? Promise.resolve(retryStrategy) : undefined;
   const getDefault = async () => {
    const maxAttempts = await maxAttemptsProvider();
    const adaptive = await normalizeProvider(retryMode)() === RETRY_MODES.ADAPTIVE;
    if (adaptive) {
     return new AdaptiveRetryStrategy$1(maxAttemptsProvider, {
      maxAttempts,
      baseDelay: defaultBaseDelay
     });
    }
    return new StandardRetryStrategy$1({
     maxAttempts,
     baseDelay: defaultBaseDelay
    });
   };
   return Object.assign(input, {
    maxAttempts: maxAttemptsProvider,
    retryStrategy: () => controller ??= getDefault()
   });
  };
  const ENV_RETRY_MODE = "AWS_RETRY_MODE";
  const CONFIG_RETRY_MODE = "retry_mode";
  const NODE_RETRY_MODE_CONFIG_OPTIONS = {
   environmentVariableSelector: env => env[ENV_RETRY_MODE],
   configFileSelector: profile => profile[CONFIG_RETRY_MODE],
   default: DEFAULT_RETRY_MODE
  };
  const omitRetryHeadersMiddleware = () => next => async args => {
   const {request} = args;
   if (HttpRequest.isInstance(request)) {
    delete request.headers[INVOCATION_ID_HEADER];
    delete request.headers[REQUEST_HEADER];
   }
   return next(args);
  };
  const omitRetryHeadersMiddlewareOptions = {
   name: "omitRetryHeadersMiddleware",
   tags: [ "RETRY", "HEADERS", "OMIT_RETRY_HEADERS" ],
   relation: "before",
   toMiddleware: "awsAuthMiddleware",
   override: true
  };
  const getOmitRetryHeadersPlugin = options => ({
   applyToStack: clientStack => {
    clientStack.addRelativeTo(omitRetryHeadersMiddleware(), omitRetryHeadersMiddlewareOptions);
   }
  });
  const retryMiddleware = bindRetryMiddleware(isStreamingPayload);
  const getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);
  exports.AdaptiveRetryStrategy = AdaptiveRetryStrategy$1;
  exports.CONFIG_MAX_ATTEMPTS = CONFIG_MAX_ATTEMPTS;
  exports.CONFIG_RETRY_MODE = CONFIG_RETRY_MODE;
  exports.ConfiguredRetryStrategy = ConfiguredRetryStrategy;
  exports.DEFAULT_MAX_ATTEMPTS = DEFAULT_MAX_ATTEMPTS;
  exports.DEFAULT_RETRY_DELAY_BASE = DEFAULT_RETRY_DELAY_BASE;
  exports.DEFAULT_RETRY_MODE = DEFAULT_RETRY_MODE;
  exports.DefaultRateLimiter = DefaultRateLimiter;
  exports.DeprecatedAdaptiveRetryStrategy = AdaptiveRetryStrategy;
  exports.DeprecatedStandardRetryStrategy = StandardRetryStrategy;
  exports.ENV_MAX_ATTEMPTS = ENV_MAX_ATTEMPTS;
  exports.ENV_RETRY_MODE = ENV_RETRY_MODE;
  exports.INITIAL_RETRY_TOKENS = INITIAL_RETRY_TOKENS;
  exports.INVOCATION_ID_HEADER = INVOCATION_ID_HEADER;
  exports.MAXIMUM_RETRY_DELAY = MAXIMUM_RETRY_DELAY;
  exports.NODE_MAX_ATTEMPT_CONFIG_OPTIONS = NODE_MAX_ATTEMPT_CONFIG_OPTIONS;
  exports.NODE_RETRY_MODE_CONFIG_OPTIONS = NODE_RETRY_MODE_CONFIG_OPTIONS;
  exports.NO_RETRY_INCREMENT = NO_RETRY_INCREMENT;
  exports.REQUEST_HEADER = REQUEST_HEADER;
  exports.RETRY_COST = RETRY_COST;
  exports.RETRY_MODES = RETRY_MODES;
  exports.Retry = Retry;
  exports.StandardRetryStrategy = StandardRetryStrategy$1;
  exports.THROTTLING_RETRY_DELAY_BASE = THROTTLING_RETRY_DELAY_BASE;
  exports.TIMEOUT_RETRY_COST = TIMEOUT_RETRY_COST;
  exports.defaultDelayDecider = defaultDelayDecider;
  exports.defaultRetryDecider = defaultRetryDecider;
  exports.getOmitRetryHeadersPlugin = getOmitRetryHeadersPlugin;
  exports.getRetryAfterHint = getRetryAfterHint;
  exports.getRetryPlugin = getRetryPlugin;
  exports.isBrowserNetworkError = isBrowserNetworkError;
  exports.isClockSkewCorrectedError = isClockSkewCorrectedError;
  exports.isClockSkewError = isClockSkewError;
  exports.isNodeJsHttp2TransientError = isNodeJsHttp2TransientError;
  exports.isRetryableByTrait = isRetryableByTrait;
  exports.isServerError = isServerError;
  exports.isThrottlingError = isThrottlingError;
  exports.isTransientError = isTransientError;
  exports.omitRetryHeadersMiddleware = omitRetryHeadersMiddleware;
  exports.omitRetryHeadersMiddlewareOptions = omitRetryHeadersMiddlewareOptions;
  exports.resolveRetryConfig = resolveRetryConfig;
  exports.retryMiddleware = retryMiddleware;
  exports.retryMiddlewareOptions = retryMiddlewareOptions;
 },
 61279: (__unused_webpack_module, exports, __webpack_require__) => {
  const {hasOwn} = __webpack_require__(92430);
  const {streamCollector} = __webpack_require__(92430);
  exports.streamCollector = streamCollector;
  const {buildQueryString, HttpResponse} = __webpack_require__(93422);
  const node_https = __webpack_require__(44708);
  const {Readable} = __webpack_require__(57075);
  const http2 = __webpack_require__(32467);
  function buildAbortError(abortSignal) {
   const reason = abortSignal && typeof abortSignal === "object" && "reason" in abortSignal ? abortSignal.reason : undefined;
   if (reason) {
    if (reason instanceof Error) {
     const abortError = new Error("Request aborted");
     abortError.name = "AbortError";
     abortError.cause = reason;
     return abortError;
    }
    const abortError = new Error(String(reason));
    abortError.name = "AbortError";
    return abortError;
   }
   const abortError = new Error("Request aborted");
   abortError.name = "AbortError";
   return abortError;
  }
  const NODEJS_TIMEOUT_ERROR_CODES = [ "ECONNRESET", "EPIPE", "ETIMEDOUT" ];
  const getTransformedHeaders = headers => {
   const transformedHeaders = {};
   for (const name in headers) {
    if (!hasOwn(headers, name)) {
     continue;
    }
    const headerValues = headers[name];
    transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
   }
   return transformedHeaders;
  };
  const timing = {
   setTimeout: (cb, ms) => setTimeout(cb, ms),
   clearTimeout: timeoutId => clearTimeout(timeoutId)
  };
  const DEFER_EVENT_LISTENER_TIME$2 = 1e3;
  const setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
   if (!timeoutInMs) {
    return -1;
   }
   const registerTimeout = offset => {
    const timeoutId = timing.setTimeout(() => {
     request.destroy();
     reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), {
      name: "TimeoutError"
     }));
    }, timeoutInMs - offset);
    const doWithSocket = socket => {
     if (socket?.connecting) {
      socket.on("connect", () => {
       timing.clearTimeout(timeoutId);
      });
     } else {
      timing.clearTimeout(timeoutId);
     }
    };
    if (request.socket) {
     doWithSocket(request.socket);
    } else {
     request.on("socket", doWithSocket);
    }
   };
   if (timeoutInMs < 2e3) {
    registerTimeout(0);
    return 0;
   }
   return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME$2), DEFER_EVENT_LISTENER_TIME$2);
  };
  const setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => {
   if (timeoutInMs) {
    return timing.setTimeout(() => {
     let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
     if (throwOnRequestTimeout) {
      const error = Object.assign(new Error(msg), {
       name: "TimeoutError",
       code: "ETIMEDOUT"
      });
      req.destroy(error);
      reject(error);
     } else {
      msg += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
      logger?.warn?.(msg);
     }
    }, timeoutInMs);
   }
   return -1;
  };
  const DEFER_EVENT_LISTENER_TIME$1 = 3e3;
  const setSocketKeepAlive = (request, {keepAlive, keepAliveMsecs}, deferTimeMs = DEFER_EVENT_LISTENER_TIME$1) => {
   if (keepAlive !== true) {
    return -1;
   }
   const registerListener = () => {
    if (request.socket) {
     request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
    } else {
     request.on("socket", socket => {
      socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
     });
    }
   };
   if (deferTimeMs === 0) {
    registerListener();
    return 0;
   }
   return timing.setTimeout(registerListener, deferTimeMs);
  };
  const resolveDefaultSocketTimeout = config => {
   const value = config?.defaultSocketTimeout;
   return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : undefined;
  };
  const DEFER_EVENT_LISTENER_TIME = 3e3;
  const setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
   if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) {
    return;
   }
   let response;
   request.once("response", res => response = res);
   const onTimeout = () => {
    if (response?.complete) {
     request.socket?.destroy();
     return;
    }
    const error = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), {
     name: "TimeoutError"
    });
    response?.destroy(error);
    request.destroy();
    reject(error);
   };
   const registerTimeout = () => {
    const {socket} = request;
    if (!socket) {
     request.once("socket", registerTimeout);
    } else if (socket.connecting) {
     socket.once("connect", registerTimeout);
    } else {
     socket.setTimeout(timeoutInMs, onTimeout);
     request.on("close", () => socket.removeListener("timeout", onTimeout));
    }
   };
   if (timeoutInMs < 6e3) {
    registerTimeout();
    return;
   }
   const deferralId = timing.setTimeout(registerTimeout, DEFER_EVENT_LISTENER_TIME);
   request.once("close", () => timing.clearTimeout(deferralId));
  };
  const MIN_WAIT_TIME = 6e3;
  async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
   const headers = request.headers;
   const expect = headers ? headers.Expect || headers.expect : undefined;
   let timeoutId = -1;
   let sendBody = true;
   if (!externalAgent && expect === "100-continue") {
    sendBody = await Promise.race([ new Promise(resolve => {
     timeoutId = Number(timing.setTimeout(() => resolve(true), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
    }), new Promise(resolve => {
     httpRequest.on("continue", () => {
      timing.clearTimeout(timeoutId);
      resolve(true);
     });
     httpRequest.on("response", () => {
      timing.clearTimeout(timeoutId);
      resolve(false);
     });
     httpRequest.on("error", () => {
      timing.clearTimeout(timeoutId);
      resolve(false);
     });
    }) ]);
   }
   if (sendBody) {
    writeBody(httpRequest, request.body);
   }
  }
  function writeBody(httpRequest, body) {
   if (body instanceof Readable) {
    body.pipe(httpRequest);
    return;
   }
   if (body) {
    const isBuffer = Buffer.isBuffer(body);
    const isString = typeof body === "string";
    if (isBuffer || isString) {
     if (isBuffer && body.byteLength === 0) {
      httpRequest.end();
     } else {
      httpRequest.end(body);
     }
     return;
    }
    const uint8 = body;
    if (typeof uint8 === "object" && uint8.buffer && typeof uint8.byteOffset === "number" && typeof uint8.byteLength === "number") {
     httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
     return;
    }
    httpRequest.end(Buffer.from(body));
    return;
   }
   httpRequest.end();
  }
  const DEFAULT_REQUEST_TIMEOUT = 0;
  let hAgent = undefined;
  let hRequest = undefined;
  class NodeHttpHandler {
   config;
   configProvider;
   socketWarningTimestamp=0;
   externalAgent=false;
   metadata={
    handlerProtocol: "http/1.1"
   };
   static create(instanceOrOptions) {
    if (typeof instanceOrOptions?.handle === "function") {
     return instanceOrOptions;
    }
    return new NodeHttpHandler(instanceOrOptions);
   }
   static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
    const {sockets, requests, maxSockets} = agent;
    if (typeof maxSockets !== "number" || maxSockets === Infinity) {
     return socketWarningTimestamp;
    }
    const interval = 15e3;
    if (Date.now() - interval < socketWarningTimestamp) {
     return socketWarningTimestamp;
    }
    if (sockets && requests) {
     for (const origin in sockets) {
      if (!hasOwn(sockets, origin)) {
       continue;
      }
      const socketsInUse = sockets[origin]?.length ?? 0;
      const requestsEnqueued = requests[origin]?.length ?? 0;
      if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
       logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
       return Date.now();
      }
     }
    }
    return socketWarningTimestamp;
   }
   constructor(options) {
    this.configProvider = new Promise((resolve, reject) => {
     if (typeof options === "function") {
      options().then(_options => {
       resolve(this.resolveDefaultConfig(_options));
      }).catch(reject);
     } else {
      resolve(this.resolveDefaultConfig(options));
     }
    });
   }
   destroy() {
    this.config?.httpAgent?.destroy();
    this.config?.httpsAgent?.destroy();
   }
   async handle(request, {abortSignal, requestTimeout} = {}) {
    if (!this.config) {
     this.config = await this.configProvider;
    }
    const config = this.config;
    const logger = config.logger;
    const isSSL = request.protocol === "https:";
    if (!isSSL && !this.config.httpAgent) {
     this.config.httpAgent = await this.config.httpAgentProvider();
    }
    return new Promise((_resolve, _reject) => {
     let writeRequestBodyPromise = undefined;
     let socketWarningTimeoutId = -1;
     let connectionTimeoutId = -1;
     let requestTimeoutId = -1;
     let keepAliveTimeoutId = -1;
     const clearTimeouts = () => {
      timing.clearTimeout(socketWarningTimeoutId);
      timing.clearTimeout(connectionTimeoutId);
      timing.clearTimeout(requestTimeoutId);
      timing.clearTimeout(keepAliveTimeoutId);
     };
     const resolve = async arg => {
      await writeRequestBodyPromise;
      clearTimeouts();
      _resolve(arg);
     };
     const reject = async arg => {
      await writeRequestBodyPromise;
      clearTimeouts();
      _reject(arg);
     };
     if (abortSignal?.aborted) {
      const abortError = buildAbortError(abortSignal);
      reject(abortError);
      return;
     }
     const headers = request.headers;
     const expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
     let agent = isSSL ? config.httpsAgent : config.httpAgent;
     if (expectContinue && !this.externalAgent) {
      agent = new (isSSL ? node_https.Agent : hAgent)({
       keepAlive: false,
       maxSockets: Infinity
      });
     }
     socketWarningTimeoutId = timing.setTimeout(() => {
      this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
     }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
     const queryString = request.query ? buildQueryString(request.query) : "";
     let auth = undefined;
     if (request.username != null || request.password != null) {
      const username = request.username ?? "";
      const password = request.password ?? "";
      auth = `${username}:${password}`;
     }
     let path = request.path;
     if (queryString) {
      path += `?${queryString}`;
     }
     if (request.fragment) {
      path += `#${request.fragment}`;
     }
     let hostname = request.hostname ?? "";
     if (hostname[0] === "[" && hostname.endsWith("]")) {
      hostname = request.hostname.slice(1, -1);
     } else {
      hostname = request.hostname;
     }
     const nodeHttpsOptions = {
      headers: request.headers,
      host: hostname,
      method: request.method,
      path,
      port: request.port,
      agent,
      auth
     };
     const requestFunc = isSSL ? node_https.request : hRequest;
     const req = requestFunc(nodeHttpsOptions, res => {
      const httpResponse = new HttpResponse({
       statusCode: res.statusCode || -1,
       reason: res.statusMessage,
       headers: getTransformedHeaders(res.headers),
       body: res
      });
      resolve({
       response: httpResponse
      });
     });
     req.on("error", err => {
      if (NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)) {
       reject(Object.assign(err, {
        name: "TimeoutError"
       }));
      } else {
       reject(err);
      }
     });
     if (abortSignal) {
      const onAbort = () => {
       req.destroy();
       const abortError = buildAbortError(abortSignal);
       reject(abortError);
      };
      if (typeof abortSignal.addEventListener === "function") {
       const signal = abortSignal;
       signal.addEventListener("abort", onAbort, {
        once: true
       });
       req.once("close", () => signal.removeEventListener("abort", onAbort));
      } else {
       abortSignal.onabort = onAbort;
      }
     }
     const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
     connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
     requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
     const defaultSocketTimeout = config.socketTimeout === undefined ? resolveDefaultSocketTimeout(config) : undefined;
     if (defaultSocketTimeout) {
      setSocketTimeout(req, reject, defaultSocketTimeout, true);
     } else {
      setSocketTimeout(req, reject, config.socketTimeout);
     }
     const httpAgent = nodeHttpsOptions.agent;
     if (typeof httpAgent === "object" && "keepAlive" in httpAgent) {
      keepAliveTimeoutId = setSocketKeepAlive(req, {
       keepAlive: httpAgent.keepAlive,
       keepAliveMsecs: httpAgent.keepAliveMsecs
      });
     }
     writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch(e => {
      clearTimeouts();
      return _reject(e);
     });
    });
   }
   updateHttpClientConfig(key, value) {
    this.config = undefined;
    this.configProvider = this.configProvider.then(config => {
     switch (key) {
     case Symbol.for("logger"):
      key = "logger";
      value = config.logger ?? value;
      break;

     case Symbol.for("@smithy/defaultSocketTimeout"):
      key = "defaultSocketTimeout";
      value = resolveDefaultSocketTimeout(config) ?? value;
      break;
     }
     return {
      ...config,
      [key]: value
     };
    });
   }
   httpHandlerConfigs() {
    return this.config ?? {};
   }
   resolveDefaultConfig(options) {
    const {requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger} = options || {};
    const keepAlive = true;
    const maxSockets = 50;
    let httpAgentPromise;
    return {
     connectionTimeout,
     requestTimeout,
     socketTimeout,
     defaultSocketTimeout: resolveDefaultSocketTimeout(options),
     socketAcquisitionWarningTimeout,
     throwOnRequestTimeout,
     httpAgentProvider: () => httpAgentPromise ??= (async () => {
      const node_http = __webpack_require__(37067);
      const {Agent, request} = node_http.default ?? node_http;
      hRequest = request;
      hAgent = Agent;
      if (httpAgent instanceof hAgent || typeof httpAgent?.destroy === "function") {
       this.externalAgent = true;
       return httpAgent;
      }
      return new hAgent({
       keepAlive,
       maxSockets,
       ...httpAgent
      });
     })(),
     httpsAgent: (() => {
      if (httpsAgent instanceof node_https.Agent || typeof httpsAgent?.destroy === "function") {
       this.externalAgent = true;
       return httpsAgent;
      }
      return new node_https.Agent({
       keepAlive,
       maxSockets,
       ...httpsAgent
      });
     })(),
     logger
    };
   }
  }
  const ids = new Uint16Array(1);
  class ClientHttp2SessionRef {
   id=ids[0]++;
   total=0;
   max=0;
   session;
   refs=0;
   constructor(session) {
    session.unref();
    this.session = session;
   }
   retain() {
    if (this.session.destroyed) {
     throw new Error("@smithy/node-http-handler - cannot acquire reference to destroyed session.");
    }
    this.refs += 1;
    this.total += 1;
    this.max = Math.max(this.refs, this.max);
    this.session.ref();
   }
   free() {
    if (this.session.destroyed) {
     return;
    }
    this.refs -= 1;
    if (this.refs === 0) {
     this.session.unref();
    }
    if (this.refs < 0) {
     throw new Error("@smithy/node-http-handler - ClientHttp2Session refcount at zero, cannot decrement.");
    }
   }
   deref() {
    return this.session;
   }
   close() {
    if (!this.session.closed) {
     this.session.close();
    }
   }
   destroy() {
    this.refs = 0;
    if (!this.session.destroyed) {
     this.session.setTimeout(0);
     this.session.destroy();
    }
   }
   useCount() {
    return this.refs;
   }
  }
  class NodeHttp2ConnectionPool {
   sessions=[];
   maxConcurrency=0;
   constructor(sessions) {
    this.sessions = (sessions ?? []).map(session => new ClientHttp2SessionRef(session));
   }
   poll() {
    let cleanup = false;
    for (const session of this.sessions) {
     if (session.deref().destroyed) {
      cleanup = true;
      continue;
     }
     if (!this.maxConcurrency || session.useCount() < this.maxConcurrency) {
      return session;
     }
    }
    if (cleanup) {
     for (const session of this.sessions) {
      if (session.deref().destroyed) {
       this.remove(session);
      }
     }
    }
   }
   offerLast(ref) {
    this.sessions.push(ref);
   }
   remove(ref) {
    const ix = this.sessions.indexOf(ref);
    if (ix > -1) {
     this.sessions.splice(ix, 1);
    }
   }
   [Symbol.iterator]() {
    return this.sessions[Symbol.iterator]();
   }
   setMaxConcurrency(maxConcurrency) {
    this.maxConcurrency = maxConcurrency;
   }
   destroy(ref) {
    this.remove(ref);
    ref.destroy();
   }
  }
  class NodeHttp2ConnectionManager {
   config;
   connectOptions;
   connectionPools=new Map;
   constructor(config) {
    this.config = config;
    if (this.config.maxConcurrency && this.config.maxConcurrency <= 0) {
     throw new RangeError("maxConcurrency must be greater than zero.");
    }
   }
   lease(requestContext, connectionConfiguration) {
    const url = this.getUrlString(requestContext);
    const pool = this.getPool(url);
    if (!this.config.disableConcurrency && !connectionConfiguration.isEventStream) {
     const available = pool.poll();
     if (available) {
      available.retain();
      return available;
     }
    }
    const ref = new ClientHttp2SessionRef(this.connect(url));
    const session = ref.deref();
    if (this.config.maxConcurrency) {
     session.settings({
      maxConcurrentStreams: this.config.maxConcurrency
     }, err => {
      if (err) {
       throw new Error("Fail to set maxConcurrentStreams to " + this.config.maxConcurrency + "when creating new session for " + requestContext.destination.toString());
      }
     });
    }
    const graceful = () => {
     this.removeFromPoolAndClose(url, ref);
    };
    const ensureDestroyed = () => {
     this.removeFromPoolAndCheckedDestroy(url, ref);
    };
    session.on("goaway", graceful);
    session.on("error", ensureDestroyed);
    session.on("frameError", ensureDestroyed);
    session.on("close", ensureDestroyed);
    if (connectionConfiguration.requestTimeout) {
     session.setTimeout(connectionConfiguration.requestTimeout, ensureDestroyed);
    }
    pool.offerLast(ref);
    ref.retain();
    return ref;
   }
   release(_requestContext, ref) {
    ref.free();
   }
   createIsolatedSession(requestContext, connectionConfiguration) {
    const url = this.getUrlString(requestContext);
    const ref = new ClientHttp2SessionRef(this.connect(url));
    const session = ref.deref();
    session.settings({
     maxConcurrentStreams: 1
    });
    const ensureDestroyed = () => {
     ref.destroy();
    };
    session.on("error", ensureDestroyed);
    session.on("frameError", ensureDestroyed);
    session.on("close", ensureDestroyed);
    const timeout = connectionConfiguration.requestTimeout ?? 3e5;
    session.setTimeout(timeout, ensureDestroyed);
    ref.retain();
    return ref;
   }
   destroy() {
    for (const [url, connectionPool] of this.connectionPools) {
     for (const session of [ ...connectionPool ]) {
      session.destroy();
     }
     this.connectionPools.delete(url);
    }
   }
   setMaxConcurrentStreams(maxConcurrentStreams) {
    if (maxConcurrentStreams && maxConcurrentStreams <= 0) {
     throw new RangeError("maxConcurrentStreams must be greater than zero.");
    }
    this.config.maxConcurrency = maxConcurrentStreams;
    for (const pool of this.connectionPools.values()) {
     pool.setMaxConcurrency(maxConcurrentStreams);
    }
   }
   setDisableConcurrentStreams(disableConcurrentStreams) {
    this.config.disableConcurrency = disableConcurrentStreams;
   }
   setNodeHttp2ConnectOptions(nodeHttp2ConnectOptions) {
    this.connectOptions = nodeHttp2ConnectOptions;
   }
   debug() {
    const pools = {};
    for (const [url, pool] of this.connectionPools) {
     const sessions = [];
     for (const ref of pool) {
      sessions.push({
       id: ref.id,
       active: ref.useCount(),
       maxConcurrent: ref.max,
       totalRequests: ref.total
      });
     }
     pools[url] = {
      sessions
     };
    }
    return pools;
   }
   removeFromPoolAndClose(authority, ref) {
    this.connectionPools.get(authority)?.remove(ref);
    ref.close();
   }
   removeFromPoolAndCheckedDestroy(authority, ref) {
    this.connectionPools.get(authority)?.remove(ref);
    ref.destroy();
   }
   getPool(url) {
    if (!this.connectionPools.has(url)) {
     const pool = new NodeHttp2ConnectionPool;
     if (this.config.maxConcurrency) {
      pool.setMaxConcurrency(this.config.maxConcurrency);
     }
     this.connectionPools.set(url, pool);
    }
    return this.connectionPools.get(url);
   }
   getUrlString(request) {
    return request.destination.toString();
   }
   connect(url) {
    return this.connectOptions === undefined ? http2.connect(url) : http2.connect(url, this.connectOptions);
   }
  }
  const {constants} = http2;
  class NodeHttp2Handler {
   config;
   configProvider;
   metadata={
    handlerProtocol: "h2"
   };
   connectionManager=new NodeHttp2ConnectionManager({});
   static create(instanceOrOptions) {
    if (typeof instanceOrOptions?.handle === "function") {
     return instanceOrOptions;
    }
    return new NodeHttp2Handler(instanceOrOptions);
   }
   constructor(options) {
    this.configProvider = new Promise((resolve, reject) => {
     if (typeof options === "function") {
      options().then(opts => {
       resolve(opts || {});
      }).catch(reject);
     } else {
      resolve(options || {});
     }
    });
   }
   destroy() {
    this.connectionManager.destroy();
   }
   async handle(request, {abortSignal, requestTimeout, isEventStream} = {}) {
    if (!this.config) {
     const config = await this.configProvider;
     this.config = {
      ...config,
      defaultSocketTimeout: resolveDefaultSocketTimeout(config)
     };
     const {disableConcurrentStreams, maxConcurrentStreams, nodeHttp2ConnectOptions} = this.config;
     this.connectionManager.setDisableConcurrentStreams(disableConcurrentStreams ?? false);
     if (maxConcurrentStreams) {
      this.connectionManager.setMaxConcurrentStreams(maxConcurrentStreams);
     }
     if (nodeHttp2ConnectOptions) {
      this.connectionManager.setNodeHttp2ConnectOptions(nodeHttp2ConnectOptions);
     }
    }
    const {requestTimeout: configRequestTimeout, disableConcurrentStreams, sessionTimeout} = this.config;
    const useIsolatedSession = disableConcurrentStreams || isEventStream;
    const effectiveRequestTimeout = requestTimeout ?? configRequestTimeout;
    const defaultSocketTimeout = effectiveRequestTimeout === undefined && sessionTimeout === undefined ? this.config.defaultSocketTimeout : undefined;
    return new Promise((_resolve, _reject) => {
     let fulfilled = false;
     let writeRequestBodyPromise = undefined;
     const resolve = async arg => {
      await writeRequestBodyPromise;
      _resolve(arg);
     };
     const reject = async arg => {
      await writeRequestBodyPromise;
      _reject(arg);
     };
     if (abortSignal?.aborted) {
      fulfilled = true;
      const abortError = buildAbortError(abortSignal);
      reject(abortError);
      return;
     }
     const {hostname, method, port, protocol, query} = request;
     let auth = "";
     if (request.username != null || request.password != null) {
      const username = request.username ?? "";
      const password = request.password ?? "";
      auth = `${username}:${password}@`;
     }
     const authority = `${protocol}//${auth}${hostname}${port ? `:${port}` : ""}`;
     const requestContext = {
      destination: new URL(authority)
     };
     const connectConfig = {
      requestTimeout: this.config?.sessionTimeout,
      isEventStream
     };
     const ref = useIsolatedSession ? this.connectionManager.createIsolatedSession(requestContext, connectConfig) : this.connectionManager.lease(requestContext, connectConfig);
     const session = ref.deref();
     const rejectWithDestroy = err => {
      if (useIsolatedSession) {
       ref.destroy();
      }
      fulfilled = true;
      reject(err);
     };
     const queryString = query ? buildQueryString(query) : "";
     let path = request.path;
     if (queryString) {
      path += `?${queryString}`;
     }
     if (request.fragment) {
      path += `#${request.fragment}`;
     }
     const clientHttp2Stream = session.request({
      ...request.headers,
      [constants.HTTP2_HEADER_PATH]: path,
      [constants.HTTP2_HEADER_METHOD]: method
     });
     if (effectiveRequestTimeout) {
      clientHttp2Stream.setTimeout(effectiveRequestTimeout, () => {
       clientHttp2Stream.close();
       const timeoutError = new Error(`Stream timed out because of no activity for ${effectiveRequestTimeout} ms`);
       timeoutError.name = "TimeoutError";
       rejectWithDestroy(timeoutError);
      });
     } else if (defaultSocketTimeout) {
      clientHttp2Stream.setTimeout(defaultSocketTimeout, () => {
       const timeoutError = new Error(`Stream timed out because of no activity for ${defaultSocketTimeout} ms`);
       timeoutError.name = "TimeoutError";
       fulfilled = true;
       reject(timeoutError);
       clientHttp2Stream.destroy(timeoutError);
       if (useIsolatedSession) {
        ref.destroy();
       }
      });
      clientHttp2Stream.once("response", () => clientHttp2Stream.setTimeout(defaultSocketTimeout));
     }
     if (abortSignal) {
      const onAbort = () => {
       clientHttp2Stream.close();
       const abortError = buildAbortError(abortSignal);
       rejectWithDestroy(abortError);
      };
      if (typeof abortSignal.addEventListener === "function") {
       const signal = abortSignal;
       signal.addEventListener("abort", onAbort, {
        once: true
       });
       clientHttp2Stream.once("close", () => signal.removeEventListener("abort", onAbort));
      } else {
       abortSignal.onabort = onAbort;
      }
     }
     clientHttp2Stream.on("frameError", (type, code, id) => {
      rejectWithDestroy(new Error(`Frame type id ${type} in stream id ${id} has failed with code ${code}.`));
     });
     clientHttp2Stream.on("error", rejectWithDestroy);
     clientHttp2Stream.on("aborted", () => {
      rejectWithDestroy(new Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${clientHttp2Stream.rstCode}.`));
     });
     clientHttp2Stream.on("response", headers => {
      const httpResponse = new HttpResponse({
       statusCode: headers[":status"] ?? -1,
       headers: getTransformedHeaders(headers),
       body: clientHttp2Stream
      });
      fulfilled = true;
      resolve({
       response: httpResponse
      });
      if (useIsolatedSession) {
       session.close();
       clientHttp2Stream.on("end", () => {
        ref.destroy();
       });
      }
     });
     clientHttp2Stream.on("close", () => {
      if (useIsolatedSession) {
       ref.destroy();
      } else {
       this.connectionManager.release(requestContext, ref);
      }
      if (!fulfilled) {
       const error = new Error("Unexpected error: http2 request did not get a response");
       if (session.destroyed) {
        error.name = "TimeoutError";
       }
       rejectWithDestroy(error);
      }
     });
     writeRequestBodyPromise = writeRequestBody(clientHttp2Stream, request, effectiveRequestTimeout);
    });
   }
   updateHttpClientConfig(key, value) {
    this.config = undefined;
    this.configProvider = this.configProvider.then(config => {
     switch (key) {
     case Symbol.for("@smithy/defaultSocketTimeout"):
      key = "defaultSocketTimeout";
      value = resolveDefaultSocketTimeout(config) ?? value;
      break;
     }
     return {
      ...config,
      [key]: value
     };
    });
   }
   httpHandlerConfigs() {
    return this.config ?? {};
   }
  }
  exports.DEFAULT_REQUEST_TIMEOUT = DEFAULT_REQUEST_TIMEOUT;
  exports.NodeHttp2Handler = NodeHttp2Handler;
  exports.NodeHttpHandler = NodeHttpHandler;
 }
};
