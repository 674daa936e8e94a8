export const id = 4242;

export const ids = [ 4242 ];

export const modules = {
 70030: (__unused_webpack_module, exports) => {
  var __webpack_unused_export__;
  __webpack_unused_export__ = {
   value: true
  };
  exports.w = void 0;
  exports.w = {
   operationRequestMap: new WeakMap
  };
 },
 74242: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => ClientAssertionCredential
  });
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/utils/Constants.mjs
  const SKU = "msal.js.common";
  const DEFAULT_AUTHORITY = "https://login.microsoftonline.com/common/";
  const DEFAULT_AUTHORITY_HOST = "login.microsoftonline.com";
  const DEFAULT_COMMON_TENANT = "common";
  const ADFS = "adfs";
  const AAD_INSTANCE_DISCOVERY_ENDPT = `${DEFAULT_AUTHORITY}discovery/instance?api-version=1.1&authorization_endpoint=`;
  const CIAM_AUTH_URL = ".ciamlogin.com";
  const AAD_TENANT_DOMAIN_SUFFIX = ".onmicrosoft.com";
  const RESOURCE_DELIM = "|";
  const CONSUMER_UTID = "9188040d-6c67-4c5b-b112-36a304b66dad";
  const OPENID_SCOPE = "openid";
  const PROFILE_SCOPE = "profile";
  const OFFLINE_ACCESS_SCOPE = "offline_access";
  const EMAIL_SCOPE = "email";
  const CODE_GRANT_TYPE = "authorization_code";
  const S256_CODE_CHALLENGE_METHOD = "S256";
  const URL_FORM_CONTENT_TYPE = "application/x-www-form-urlencoded;charset=utf-8";
  const AUTHORIZATION_PENDING = "authorization_pending";
  const NOT_APPLICABLE = "N/A";
  const NOT_AVAILABLE = "Not Available";
  const FORWARD_SLASH = "/";
  const IMDS_ENDPOINT = "http://169.254.169.254/metadata/instance/compute";
  const IMDS_VERSION = "2021-02-01";
  const IMDS_TIMEOUT = 2e3;
  const AZURE_REGION_AUTO_DISCOVER_FLAG = "TryAutoDetect";
  const REGIONAL_AUTH_PUBLIC_CLOUD_SUFFIX = "login.microsoft.com";
  const KNOWN_PUBLIC_CLOUDS = [ "login.microsoftonline.com", "login.windows.net", "login.microsoft.com", "sts.windows.net" ];
  const SHR_NONCE_VALIDITY = 240;
  const INVALID_INSTANCE = "invalid_instance";
  const HTTP_SUCCESS = 200;
  const HTTP_SUCCESS_RANGE_START = 200;
  const HTTP_SUCCESS_RANGE_END = 299;
  const HTTP_REDIRECT = 302;
  const HTTP_CLIENT_ERROR = 400;
  const HTTP_CLIENT_ERROR_RANGE_START = 400;
  const HTTP_BAD_REQUEST = 400;
  const HTTP_UNAUTHORIZED = 401;
  const HTTP_NOT_FOUND = 404;
  const HTTP_REQUEST_TIMEOUT = 408;
  const HTTP_GONE = 410;
  const HTTP_TOO_MANY_REQUESTS = 429;
  const HTTP_CLIENT_ERROR_RANGE_END = 499;
  const HTTP_SERVER_ERROR = 500;
  const HTTP_SERVER_ERROR_RANGE_START = 500;
  const HTTP_SERVICE_UNAVAILABLE = 503;
  const HTTP_GATEWAY_TIMEOUT = 504;
  const HTTP_SERVER_ERROR_RANGE_END = 599;
  const HTTP_MULTI_SIDED_ERROR = 600;
  const HttpMethod = {
   GET: "GET",
   POST: "POST"
  };
  const OIDC_DEFAULT_SCOPES = [ OPENID_SCOPE, PROFILE_SCOPE, OFFLINE_ACCESS_SCOPE ];
  const OIDC_SCOPES = [ ...OIDC_DEFAULT_SCOPES, EMAIL_SCOPE ];
  const HeaderNames = {
   CONTENT_TYPE: "Content-Type",
   CONTENT_LENGTH: "Content-Length",
   DPOP: "DPoP",
   RETRY_AFTER: "Retry-After",
   CCS_HEADER: "X-AnchorMailbox",
   WWWAuthenticate: "WWW-Authenticate",
   AuthenticationInfo: "Authentication-Info",
   X_MS_REQUEST_ID: "x-ms-request-id",
   X_MS_HTTP_VERSION: "x-ms-httpver"
  };
  const PersistentCacheKeys = {
   ACTIVE_ACCOUNT_FILTERS: "active-account-filters"
  };
  const AADAuthority = {
   COMMON: "common",
   ORGANIZATIONS: "organizations",
   CONSUMERS: "consumers"
  };
  const ClaimsRequestKeys = {
   ACCESS_TOKEN: "access_token",
   XMS_CC: "xms_cc",
   ID_TOKEN: "id_token",
   SIGNIN_STATE: "signin_state",
   LOGIN_HINT: "login_hint",
   TENANT_REGION_SUB_SCOPE: "tenant_region_sub_scope"
  };
  const PromptValue = {
   LOGIN: "login",
   SELECT_ACCOUNT: "select_account",
   CONSENT: "consent",
   NONE: "none",
   CREATE: "create",
   NO_SESSION: "no_session"
  };
  const CodeChallengeMethodValues = {
   PLAIN: "plain",
   S256: "S256"
  };
  const OAuthResponseType = {
   CODE: "code",
   IDTOKEN_TOKEN: "id_token token",
   IDTOKEN_TOKEN_REFRESHTOKEN: "id_token token refresh_token"
  };
  const ResponseMode = {
   QUERY: "query",
   FRAGMENT: "fragment",
   FORM_POST: "form_post"
  };
  const GrantType = {
   IMPLICIT_GRANT: "implicit",
   AUTHORIZATION_CODE_GRANT: "authorization_code",
   CLIENT_CREDENTIALS_GRANT: "client_credentials",
   RESOURCE_OWNER_PASSWORD_GRANT: "password",
   REFRESH_TOKEN_GRANT: "refresh_token",
   DEVICE_CODE_GRANT: "device_code",
   JWT_BEARER: "urn:ietf:params:oauth:grant-type:jwt-bearer",
   USER_FIC: "user_fic"
  };
  const CACHE_ACCOUNT_TYPE_MSSTS = "MSSTS";
  const CACHE_ACCOUNT_TYPE_ADFS = "ADFS";
  const CACHE_ACCOUNT_TYPE_MSAV1 = "MSA";
  const Constants_CACHE_ACCOUNT_TYPE_GENERIC = "Generic";
  const Constants_CACHE_KEY_SEPARATOR = "-";
  const CLIENT_INFO_SEPARATOR = ".";
  const CredentialType = {
   ID_TOKEN: "IdToken",
   ACCESS_TOKEN: "AccessToken",
   ACCESS_TOKEN_WITH_AUTH_SCHEME: "AccessToken_With_AuthScheme",
   REFRESH_TOKEN: "RefreshToken"
  };
  const CacheType = {
   ADFS: 1001,
   MSA: 1002,
   MSSTS: 1003,
   GENERIC: 1004,
   ACCESS_TOKEN: 2001,
   REFRESH_TOKEN: 2002,
   ID_TOKEN: 2003,
   APP_METADATA: 3001,
   UNDEFINED: 9999
  };
  const APP_METADATA = "appmetadata";
  const CLIENT_INFO = "client_info";
  const THE_FAMILY_ID = "1";
  const AUTHORITY_METADATA_CACHE_KEY = "authority-metadata";
  const AUTHORITY_METADATA_REFRESH_TIME_SECONDS = 3600 * 24;
  const AuthorityMetadataSource = {
   CONFIG: "config",
   CACHE: "cache",
   NETWORK: "network",
   HARDCODED_VALUES: "hardcoded_values"
  };
  const SERVER_TELEM_SCHEMA_VERSION = 5;
  const SERVER_TELEM_MAX_CUR_HEADER_BYTES = 80;
  const SERVER_TELEM_MAX_LAST_HEADER_BYTES = 330;
  const SERVER_TELEM_MAX_CACHED_ERRORS = 50;
  const SERVER_TELEM_CACHE_KEY = "server-telemetry";
  const SERVER_TELEM_CATEGORY_SEPARATOR = "|";
  const SERVER_TELEM_VALUE_SEPARATOR = ",";
  const SERVER_TELEM_OVERFLOW_TRUE = "1";
  const SERVER_TELEM_OVERFLOW_FALSE = "0";
  const SERVER_TELEM_UNKNOWN_ERROR = "unknown_error";
  const AuthenticationScheme = {
   BEARER: "Bearer",
   POP: "pop",
   DPOP: "DPoP",
   SSH: "ssh-cert"
  };
  const DEFAULT_THROTTLE_TIME_SECONDS = 60;
  const DEFAULT_MAX_THROTTLE_TIME_SECONDS = 3600;
  const THROTTLING_PREFIX = "throttling";
  const X_MS_LIB_CAPABILITY_VALUE = "retry-after, h429";
  const INVALID_GRANT_ERROR = "invalid_grant";
  const CLIENT_MISMATCH_ERROR = "client_mismatch";
  const PasswordGrantConstants = {
   username: "username",
   password: "password"
  };
  const RegionDiscoverySources = {
   FAILED_AUTO_DETECTION: "1",
   INTERNAL_CACHE: "2",
   ENVIRONMENT_VARIABLE: "3",
   IMDS: "4"
  };
  const RegionDiscoveryOutcomes = {
   CONFIGURED_MATCHES_DETECTED: "1",
   CONFIGURED_NO_AUTO_DETECTION: "2",
   CONFIGURED_NOT_DETECTED: "3",
   AUTO_DETECTION_REQUESTED_SUCCESSFUL: "4",
   AUTO_DETECTION_REQUESTED_FAILED: "5"
  };
  const CacheOutcome = {
   NOT_APPLICABLE: "0",
   FORCE_REFRESH_OR_CLAIMS: "1",
   NO_CACHED_ACCESS_TOKEN: "2",
   CACHED_ACCESS_TOKEN_EXPIRED: "3",
   PROACTIVELY_REFRESHED: "4"
  };
  const JsonWebTokenTypes = {
   Jwt: "JWT",
   Jwk: "JWK",
   Pop: "pop",
   Dpop: "dpop+jwt"
  };
  const ONE_DAY_IN_MS = 864e5;
  const DEFAULT_TOKEN_RENEWAL_OFFSET_SEC = 300;
  const EncodingTypes = {
   BASE64: "base64",
   HEX: "hex",
   UTF8: "utf-8"
  };
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/logger/Logger.mjs
  var LogLevel;
  (function(LogLevel) {
   LogLevel[LogLevel["Error"] = 0] = "Error";
   LogLevel[LogLevel["Warning"] = 1] = "Warning";
   LogLevel[LogLevel["Info"] = 2] = "Info";
   LogLevel[LogLevel["Verbose"] = 3] = "Verbose";
   LogLevel[LogLevel["Trace"] = 4] = "Trace";
  })(LogLevel || (LogLevel = {}));
  const CACHE_CAPACITY = 50;
  const MAX_LOGS_PER_CORRELATION = 500;
  const correlationCache = new Map;
  function markAsRecentlyUsed(correlationId, data) {
   correlationCache.delete(correlationId);
   correlationCache.set(correlationId, data);
  }
  function addLogToCache(correlationId, loggedMessage) {
   const currentTime = Date.now();
   let data = correlationCache.get(correlationId);
   if (data) {
    markAsRecentlyUsed(correlationId, data);
   } else {
    data = {
     logs: [],
     firstEventTime: currentTime
    };
    correlationCache.set(correlationId, data);
    if (correlationCache.size > CACHE_CAPACITY) {
     const firstKey = correlationCache.keys().next().value;
     if (firstKey !== undefined) {
      correlationCache.delete(firstKey);
     }
    }
   }
   data.logs.push({
    ...loggedMessage,
    milliseconds: currentTime - data.firstEventTime
   });
   if (data.logs.length > MAX_LOGS_PER_CORRELATION) {
    data.logs.shift();
   }
  }
  function getAndFlushLogsFromCache(correlationId) {
   const res = [];
   for (const id of [ "", correlationId ]) {
    const data = correlationCache.get(id);
    res.push(...data?.logs ?? []);
    correlationCache.delete(id);
   }
   return res;
  }
  function getMessageHash(str) {
   if (str.length < 6) {
    return null;
   }
   if (str.length > 6 && str[6] !== " ") {
    return null;
   }
   for (let i = 0; i < 6; i++) {
    const char = str[i];
    const isAlphaNumeric = char >= "a" && char <= "z" || char >= "A" && char <= "Z" || char >= "0" && char <= "9";
    if (!isAlphaNumeric) {
     return null;
    }
   }
   return str.substring(0, 6);
  }
  class Logger_Logger {
   constructor(loggerOptions, packageName, packageVersion) {
    this.level = LogLevel.Info;
    const defaultLoggerCallback = () => {};
    const setLoggerOptions = loggerOptions || Logger_Logger.createDefaultLoggerOptions();
    this.localCallback = setLoggerOptions.loggerCallback || defaultLoggerCallback;
    this.piiLoggingEnabled = setLoggerOptions.piiLoggingEnabled || false;
    this.level = typeof setLoggerOptions.logLevel === "number" ? setLoggerOptions.logLevel : LogLevel.Info;
    this.packageName = packageName || "";
    this.packageVersion = packageVersion || "";
   }
   static createDefaultLoggerOptions() {
    return {
     loggerCallback: () => {},
     piiLoggingEnabled: false,
     logLevel: LogLevel.Info
    };
   }
   clone(packageName, packageVersion) {
    return new Logger_Logger({
     loggerCallback: this.localCallback,
     piiLoggingEnabled: this.piiLoggingEnabled,
     logLevel: this.level
    }, packageName, packageVersion);
   }
   logMessage(logMessage, options) {
    const correlationId = options.correlationId;
    const messageHash = getMessageHash(logMessage);
    if (messageHash) {
     const loggedMessage = {
      hash: messageHash,
      level: options.logLevel,
      containsPii: options.containsPii || false,
      milliseconds: 0
     };
     addLogToCache(correlationId, loggedMessage);
    }
    if (options.logLevel > this.level || !this.piiLoggingEnabled && options.containsPii) {
     return;
    }
    const timestamp = (new Date).toUTCString();
    const logHeader = `[${timestamp}] : [${correlationId}]`;
    const log = `${logHeader} : ${this.packageName}@${this.packageVersion} : ${LogLevel[options.logLevel]} - ${logMessage}`;
    this.executeCallback(options.logLevel, log, options.containsPii || false);
   }
   executeCallback(level, message, containsPii) {
    if (this.localCallback) {
     this.localCallback(level, message, containsPii);
    }
   }
   error(message, correlationId) {
    this.logMessage(message, {
     logLevel: LogLevel.Error,
     containsPii: false,
     correlationId
    });
   }
   errorPii(message, correlationId) {
    this.logMessage(message, {
     logLevel: LogLevel.Error,
     containsPii: true,
     correlationId
    });
   }
   warning(message, correlationId) {
    this.logMessage(message, {
     logLevel: LogLevel.Warning,
     containsPii: false,
     correlationId
    });
   }
   warningPii(message, correlationId) {
    this.logMessage(message, {
     logLevel: LogLevel.Warning,
     containsPii: true,
     correlationId
    });
   }
   info(message, correlationId) {
    this.logMessage(message, {
     logLevel: LogLevel.Info,
     containsPii: false,
     correlationId
    });
   }
   infoPii(message, correlationId) {
    this.logMessage(message, {
     logLevel: LogLevel.Info,
     containsPii: true,
     correlationId
    });
   }
   verbose(message, correlationId) {
    this.logMessage(message, {
     logLevel: LogLevel.Verbose,
     containsPii: false,
     correlationId
    });
   }
   verbosePii(message, correlationId) {
    this.logMessage(message, {
     logLevel: LogLevel.Verbose,
     containsPii: true,
     correlationId
    });
   }
   trace(message, correlationId) {
    this.logMessage(message, {
     logLevel: LogLevel.Trace,
     containsPii: false,
     correlationId
    });
   }
   tracePii(message, correlationId) {
    this.logMessage(message, {
     logLevel: LogLevel.Trace,
     containsPii: true,
     correlationId
    });
   }
   isPiiLoggingEnabled() {
    return this.piiLoggingEnabled || false;
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/constants/AADServerParamKeys.mjs
  const CLIENT_ID = "client_id";
  const REDIRECT_URI = "redirect_uri";
  const RESPONSE_TYPE = "response_type";
  const RESPONSE_MODE = "response_mode";
  const GRANT_TYPE = "grant_type";
  const CLAIMS = "claims";
  const SCOPE = "scope";
  const ERROR = "error";
  const ERROR_DESCRIPTION = "error_description";
  const ACCESS_TOKEN = "access_token";
  const ID_TOKEN = "id_token";
  const REFRESH_TOKEN = "refresh_token";
  const EXPIRES_IN = "expires_in";
  const REFRESH_TOKEN_EXPIRES_IN = "refresh_token_expires_in";
  const STATE = "state";
  const NONCE = "nonce";
  const PROMPT = "prompt";
  const SESSION_STATE = "session_state";
  const AADServerParamKeys_CLIENT_INFO = "client_info";
  const CODE = "code";
  const CODE_CHALLENGE = "code_challenge";
  const CODE_CHALLENGE_METHOD = "code_challenge_method";
  const CODE_VERIFIER = "code_verifier";
  const CLIENT_REQUEST_ID = "client-request-id";
  const X_CLIENT_SKU = "x-client-SKU";
  const X_CLIENT_VER = "x-client-VER";
  const X_CLIENT_OS = "x-client-OS";
  const X_CLIENT_CPU = "x-client-CPU";
  const X_CLIENT_CURR_TELEM = "x-client-current-telemetry";
  const X_CLIENT_LAST_TELEM = "x-client-last-telemetry";
  const X_MS_LIB_CAPABILITY = "x-ms-lib-capability";
  const X_APP_NAME = "x-app-name";
  const X_APP_VER = "x-app-ver";
  const POST_LOGOUT_URI = "post_logout_redirect_uri";
  const ID_TOKEN_HINT = "id_token_hint";
  const DEVICE_CODE = "device_code";
  const CLIENT_SECRET = "client_secret";
  const CLIENT_ASSERTION = "client_assertion";
  const CLIENT_ASSERTION_TYPE = "client_assertion_type";
  const TOKEN_TYPE = "token_type";
  const REQ_CNF = "req_cnf";
  const DPOP_JKT = "dpop_jkt";
  const OBO_ASSERTION = "assertion";
  const REQUESTED_TOKEN_USE = "requested_token_use";
  const ON_BEHALF_OF = "on_behalf_of";
  const FOCI = "foci";
  const CCS_HEADER = "X-AnchorMailbox";
  const RETURN_SPA_CODE = "return_spa_code";
  const AADServerParamKeys_NATIVE_BROKER = "nativebroker";
  const LOGOUT_HINT = "logout_hint";
  const SID = "sid";
  const LOGIN_HINT = "login_hint";
  const DOMAIN_HINT = "domain_hint";
  const X_CLIENT_EXTRA_SKU = "x-client-xtra-sku";
  const BROKER_CLIENT_ID = "brk_client_id";
  const BROKER_REDIRECT_URI = "brk_redirect_uri";
  const INSTANCE_AWARE = "instance_aware";
  const AADServerParamKeys_EAR_JWK = "ear_jwk";
  const AADServerParamKeys_EAR_JWE_CRYPTO = "ear_jwe_crypto";
  const RESOURCE = "resource";
  const CLI_DATA = "clidata";
  const USER_FEDERATED_IDENTITY_CREDENTIAL = "user_federated_identity_credential";
  const USERNAME = "username";
  const USER_ID = "user_id";
  const FMI_PATH = "fmi_path";
  const ATTRIBUTE_TOKENS = "attribute_tokens";
  const POPUP_ORIGIN_CHECK_DONE = "pocd";
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/utils/Constants.mjs
  const Constants_DEFAULT_MANAGED_IDENTITY_ID = "system_assigned_managed_identity";
  const MANAGED_IDENTITY_DEFAULT_TENANT = "managed_identity";
  const Constants_DEFAULT_AUTHORITY_FOR_MANAGED_IDENTITY = null && `https://login.microsoftonline.com/${MANAGED_IDENTITY_DEFAULT_TENANT}/`;
  const ManagedIdentityHeaders = {
   AUTHORIZATION_HEADER_NAME: "Authorization",
   METADATA_HEADER_NAME: "Metadata",
   APP_SERVICE_SECRET_HEADER_NAME: "X-IDENTITY-HEADER",
   ML_AND_SF_SECRET_HEADER_NAME: "secret",
   CLIENT_SKU: X_CLIENT_SKU,
   CLIENT_VER: X_CLIENT_VER,
   CLIENT_REQUEST_ID: "x-ms-client-request-id"
  };
  const ManagedIdentityQueryParameters = {
   API_VERSION: "api-version",
   RESOURCE: "resource",
   SHA256_TOKEN_TO_REFRESH: "token_sha256_to_refresh",
   XMS_CC: "xms_cc"
  };
  const ManagedIdentityEnvironmentVariableNames = {
   AZURE_POD_IDENTITY_AUTHORITY_HOST: "AZURE_POD_IDENTITY_AUTHORITY_HOST",
   DEFAULT_IDENTITY_CLIENT_ID: "DEFAULT_IDENTITY_CLIENT_ID",
   IDENTITY_ENDPOINT: "IDENTITY_ENDPOINT",
   IDENTITY_HEADER: "IDENTITY_HEADER",
   IDENTITY_SERVER_THUMBPRINT: "IDENTITY_SERVER_THUMBPRINT",
   IMDS_ENDPOINT: "IMDS_ENDPOINT",
   MSI_ENDPOINT: "MSI_ENDPOINT",
   MSI_SECRET: "MSI_SECRET"
  };
  const Constants_ManagedIdentitySourceNames = {
   APP_SERVICE: "AppService",
   AZURE_ARC: "AzureArc",
   CLOUD_SHELL: "CloudShell",
   DEFAULT_TO_IMDS: "DefaultToImds",
   IMDS: "Imds",
   MACHINE_LEARNING: "MachineLearning",
   SERVICE_FABRIC: "ServiceFabric"
  };
  const Constants_ManagedIdentityIdType = {
   SYSTEM_ASSIGNED: "system-assigned",
   USER_ASSIGNED_CLIENT_ID: "user-assigned-client-id",
   USER_ASSIGNED_RESOURCE_ID: "user-assigned-resource-id",
   USER_ASSIGNED_OBJECT_ID: "user-assigned-object-id"
  };
  const Constants_HttpMethod = {
   GET: "GET",
   POST: "POST"
  };
  const REGION_ENVIRONMENT_VARIABLE = "REGION_NAME";
  const MSAL_FORCE_REGION = "MSAL_FORCE_REGION";
  const RANDOM_OCTET_SIZE = 32;
  const Hash = {
   SHA256: "sha256"
  };
  const CharSet = {
   CV_CHARSET: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
  };
  const CACHE = {
   KEY_SEPARATOR: "-"
  };
  const Constants_Constants = {
   MSAL_SKU: "msal.js.node",
   JWT_BEARER_ASSERTION_TYPE: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
   HTTP_PROTOCOL: "http://",
   LOCALHOST: "localhost"
  };
  const ApiId = {
   acquireTokenSilent: 62,
   acquireTokenByUsernamePassword: 371,
   acquireTokenByDeviceCode: 671,
   acquireTokenByClientCredential: 771,
   acquireTokenByOBO: 772,
   acquireTokenWithManagedIdentity: 773,
   acquireTokenByUserFederatedIdentityCredential: 774,
   acquireTokenByCode: 871,
   acquireTokenByRefreshToken: 872
  };
  const JwtConstants = {
   RSA_256: "RS256",
   PSS_256: "PS256",
   X5T_256: "x5t#S256",
   X5T: "x5t",
   X5C: "x5c",
   AUDIENCE: "aud",
   EXPIRATION_TIME: "exp",
   ISSUER: "iss",
   SUBJECT: "sub",
   NOT_BEFORE: "nbf",
   JWT_ID: "jti"
  };
  const LOOPBACK_SERVER_CONSTANTS = {
   INTERVAL_MS: 100,
   TIMEOUT_MS: 5e3
  };
  const AZURE_ARC_SECRET_FILE_MAX_SIZE_BYTES = 4096;
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/error/AuthError.mjs
  function getDefaultErrorMessage(code) {
   return `See https://aka.ms/msal.js.errors#${code} for details`;
  }
  class AuthError extends Error {
   constructor(errorCode, correlationId, errorMessage, suberror) {
    const message = errorMessage || (errorCode ? getDefaultErrorMessage(errorCode) : "");
    const errorString = message ? `${errorCode}: ${message}` : errorCode;
    super(errorString);
    Object.setPrototypeOf(this, AuthError.prototype);
    this.errorCode = errorCode || "";
    this.errorMessage = message || "";
    this.subError = suberror || "";
    this.correlationId = correlationId;
    this.name = "AuthError";
   }
  }
  function createAuthError(code, correlationId, additionalMessage) {
   return new AuthError(code, correlationId, additionalMessage || getDefaultErrorMessage(code));
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/telemetry/server/ServerTelemetryManager.mjs
  const skuGroupSeparator = ",";
  const skuValueSeparator = "|";
  function makeExtraSkuString(params) {
   const {skus, libraryName, libraryVersion, extensionName, extensionVersion} = params;
   const skuMap = new Map([ [ 0, [ libraryName, libraryVersion ] ], [ 2, [ extensionName, extensionVersion ] ] ]);
   let skuArr = [];
   if (skus?.length) {
    skuArr = skus.split(skuGroupSeparator);
    if (skuArr.length < 4) {
     return skus;
    }
   } else {
    skuArr = Array.from({
     length: 4
    }, () => skuValueSeparator);
   }
   skuMap.forEach((value, key) => {
    if (value.length === 2 && value[0]?.length && value[1]?.length) {
     setSku({
      skuArr,
      index: key,
      skuName: value[0],
      skuVersion: value[1]
     });
    }
   });
   return skuArr.join(skuGroupSeparator);
  }
  function setSku(params) {
   const {skuArr, index, skuName, skuVersion} = params;
   if (index >= skuArr.length) {
    return;
   }
   skuArr[index] = [ skuName, skuVersion ].join(skuValueSeparator);
  }
  class ServerTelemetryManager {
   constructor(telemetryRequest, cacheManager) {
    this.cacheOutcome = CacheOutcome.NOT_APPLICABLE;
    this.cacheManager = cacheManager;
    this.apiId = telemetryRequest.apiId;
    this.correlationId = telemetryRequest.correlationId;
    this.wrapperSKU = telemetryRequest.wrapperSKU || "";
    this.wrapperVer = telemetryRequest.wrapperVer || "";
    this.telemetryCacheKey = SERVER_TELEM_CACHE_KEY + Constants_CACHE_KEY_SEPARATOR + telemetryRequest.clientId;
   }
   generateCurrentRequestHeaderValue() {
    const request = `${this.apiId}${SERVER_TELEM_VALUE_SEPARATOR}${this.cacheOutcome}`;
    const platformFieldsArr = [ this.wrapperSKU, this.wrapperVer ];
    const nativeBrokerErrorCode = this.getNativeBrokerErrorCode();
    if (nativeBrokerErrorCode?.length) {
     platformFieldsArr.push(`broker_error=${nativeBrokerErrorCode}`);
    }
    const platformFields = platformFieldsArr.join(SERVER_TELEM_VALUE_SEPARATOR);
    const regionDiscoveryFields = this.getRegionDiscoveryFields();
    const requestWithRegionDiscoveryFields = [ request, regionDiscoveryFields ].join(SERVER_TELEM_VALUE_SEPARATOR);
    return [ SERVER_TELEM_SCHEMA_VERSION, requestWithRegionDiscoveryFields, platformFields ].join(SERVER_TELEM_CATEGORY_SEPARATOR);
   }
   generateLastRequestHeaderValue() {
    const lastRequests = this.getLastRequests();
    const maxErrors = ServerTelemetryManager.maxErrorsToSend(lastRequests);
    const failedRequests = lastRequests.failedRequests.slice(0, 2 * maxErrors).join(SERVER_TELEM_VALUE_SEPARATOR);
    const errors = lastRequests.errors.slice(0, maxErrors).join(SERVER_TELEM_VALUE_SEPARATOR);
    const errorCount = lastRequests.errors.length;
    const overflow = maxErrors < errorCount ? SERVER_TELEM_OVERFLOW_TRUE : SERVER_TELEM_OVERFLOW_FALSE;
    const platformFields = [ errorCount, overflow ].join(SERVER_TELEM_VALUE_SEPARATOR);
    return [ SERVER_TELEM_SCHEMA_VERSION, lastRequests.cacheHits, failedRequests, errors, platformFields ].join(SERVER_TELEM_CATEGORY_SEPARATOR);
   }
   cacheFailedRequest(error) {
    try {
     const lastRequests = this.getLastRequests();
     if (lastRequests.errors.length >= SERVER_TELEM_MAX_CACHED_ERRORS) {
      lastRequests.failedRequests.shift();
      lastRequests.failedRequests.shift();
      lastRequests.errors.shift();
     }
     lastRequests.failedRequests.push(this.apiId, this.correlationId);
     if (error instanceof Error && !!error && error.toString()) {
      if (error instanceof AuthError) {
       if (error.subError) {
        lastRequests.errors.push(error.subError);
       } else if (error.errorCode) {
        lastRequests.errors.push(error.errorCode);
       } else {
        lastRequests.errors.push(error.toString());
       }
      } else {
       lastRequests.errors.push(error.toString());
      }
     } else {
      lastRequests.errors.push(SERVER_TELEM_UNKNOWN_ERROR);
     }
     this.cacheManager.setServerTelemetry(this.telemetryCacheKey, lastRequests, this.correlationId);
    } catch {}
    return;
   }
   incrementCacheHits() {
    const lastRequests = this.getLastRequests();
    lastRequests.cacheHits += 1;
    this.cacheManager.setServerTelemetry(this.telemetryCacheKey, lastRequests, this.correlationId);
    return lastRequests.cacheHits;
   }
   getLastRequests() {
    const initialValue = {
     failedRequests: [],
     errors: [],
     cacheHits: 0
    };
    const lastRequests = this.cacheManager.getServerTelemetry(this.telemetryCacheKey, this.correlationId);
    return lastRequests || initialValue;
   }
   clearTelemetryCache() {
    const lastRequests = this.getLastRequests();
    const numErrorsFlushed = ServerTelemetryManager.maxErrorsToSend(lastRequests);
    const errorCount = lastRequests.errors.length;
    if (numErrorsFlushed === errorCount) {
     this.cacheManager.removeItem(this.telemetryCacheKey, this.correlationId);
    } else {
     const serverTelemEntity = {
      failedRequests: lastRequests.failedRequests.slice(numErrorsFlushed * 2),
      errors: lastRequests.errors.slice(numErrorsFlushed),
      cacheHits: 0
     };
     this.cacheManager.setServerTelemetry(this.telemetryCacheKey, serverTelemEntity, this.correlationId);
    }
   }
   static maxErrorsToSend(serverTelemetryEntity) {
    let i;
    let maxErrors = 0;
    let dataSize = 0;
    const errorCount = serverTelemetryEntity.errors.length;
    for (i = 0; i < errorCount; i++) {
     const apiId = serverTelemetryEntity.failedRequests[2 * i] || "";
     const correlationId = serverTelemetryEntity.failedRequests[2 * i + 1] || "";
     const errorCode = serverTelemetryEntity.errors[i] || "";
     dataSize += apiId.toString().length + correlationId.toString().length + errorCode.length + 3;
     if (dataSize < SERVER_TELEM_MAX_LAST_HEADER_BYTES) {
      maxErrors += 1;
     } else {
      break;
     }
    }
    return maxErrors;
   }
   getRegionDiscoveryFields() {
    const regionDiscoveryFields = [];
    regionDiscoveryFields.push(this.regionUsed || "");
    regionDiscoveryFields.push(this.regionSource || "");
    regionDiscoveryFields.push(this.regionOutcome || "");
    return regionDiscoveryFields.join(",");
   }
   updateRegionDiscoveryMetadata(regionDiscoveryMetadata) {
    this.regionUsed = regionDiscoveryMetadata.region_used;
    this.regionSource = regionDiscoveryMetadata.region_source;
    this.regionOutcome = regionDiscoveryMetadata.region_outcome;
   }
   setCacheOutcome(cacheOutcome) {
    this.cacheOutcome = cacheOutcome;
   }
   setNativeBrokerErrorCode(errorCode) {
    const lastRequests = this.getLastRequests();
    lastRequests.nativeBrokerErrorCode = errorCode;
    this.cacheManager.setServerTelemetry(this.telemetryCacheKey, lastRequests, this.correlationId);
   }
   getNativeBrokerErrorCode() {
    return this.getLastRequests().nativeBrokerErrorCode;
   }
   clearNativeBrokerErrorCode() {
    const lastRequests = this.getLastRequests();
    delete lastRequests.nativeBrokerErrorCode;
    this.cacheManager.setServerTelemetry(this.telemetryCacheKey, lastRequests, this.correlationId);
   }
   static makeExtraSkuString(params) {
    return makeExtraSkuString(params);
   }
  }
  class StubServerTelemetryManager extends ServerTelemetryManager {
   constructor() {
    super({
     clientId: "",
     apiId: 0,
     correlationId: "",
     forceRefresh: false
    }, {});
   }
   generateCurrentRequestHeaderValue() {
    return "";
   }
   generateLastRequestHeaderValue() {
    return "";
   }
   cacheFailedRequest() {}
   incrementCacheHits() {
    return 0;
   }
   clearTelemetryCache() {}
   getRegionDiscoveryFields() {
    return "";
   }
   updateRegionDiscoveryMetadata() {}
   setCacheOutcome() {}
   setNativeBrokerErrorCode() {}
   getNativeBrokerErrorCode() {
    return undefined;
   }
   clearNativeBrokerErrorCode() {}
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/error/ClientAuthError.mjs
  class ClientAuthError extends AuthError {
   constructor(errorCode, correlationId, additionalMessage) {
    super(errorCode, correlationId, additionalMessage);
    this.name = "ClientAuthError";
    Object.setPrototypeOf(this, ClientAuthError.prototype);
   }
  }
  function ClientAuthError_createClientAuthError(errorCode, correlationId, additionalMessage) {
   return new ClientAuthError(errorCode, correlationId, additionalMessage);
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/error/ClientAuthErrorCodes.mjs
  const clientInfoDecodingError = "client_info_decoding_error";
  const clientInfoEmptyError = "client_info_empty_error";
  const tokenParsingError = "token_parsing_error";
  const nullOrEmptyToken = "null_or_empty_token";
  const endpointResolutionError = "endpoints_resolution_error";
  const networkError = "network_error";
  const openIdConfigError = "openid_config_error";
  const hashNotDeserialized = "hash_not_deserialized";
  const ClientAuthErrorCodes_invalidState = "invalid_state";
  const ClientAuthErrorCodes_stateMismatch = "state_mismatch";
  const ClientAuthErrorCodes_stateNotFound = "state_not_found";
  const nonceMismatch = "nonce_mismatch";
  const multipleMatchingTokens = "multiple_matching_tokens";
  const multipleMatchingAppMetadata = "multiple_matching_appMetadata";
  const requestCannotBeMade = "request_cannot_be_made";
  const cannotRemoveEmptyScope = "cannot_remove_empty_scope";
  const cannotAppendScopeSet = "cannot_append_scopeset";
  const emptyInputScopeSet = "empty_input_scopeset";
  const noAccountInSilentRequest = "no_account_in_silent_request";
  const invalidCacheRecord = "invalid_cache_record";
  const invalidCacheEnvironment = "invalid_cache_environment";
  const noAccountFound = "no_account_found";
  const noCryptoObject = "no_crypto_object";
  const unexpectedCredentialType = "unexpected_credential_type";
  const dpopTokenTypeMismatch = "dpop_token_type_mismatch";
  const tokenRefreshRequired = "token_refresh_required";
  const tokenClaimsCnfRequiredForSignedJwt = "token_claims_cnf_required_for_signedjwt";
  const ClientAuthErrorCodes_authorizationCodeMissingFromServerResponse = "authorization_code_missing_from_server_response";
  const bindingKeyNotRemoved = "binding_key_not_removed";
  const endSessionEndpointNotSupported = "end_session_endpoint_not_supported";
  const keyIdMissing = "key_id_missing";
  const noNetworkConnectivity = "no_network_connectivity";
  const userCanceled = "user_canceled";
  const methodNotImplemented = "method_not_implemented";
  const nestedAppAuthBridgeDisabled = "nested_app_auth_bridge_disabled";
  const platformBrokerError = "platform_broker_error";
  const resourceParameterRequired = "resource_parameter_required";
  const misplacedResourceParam = "misplaced_resource_parameter";
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/request/BaseAuthRequest.mjs
  function enforceResourceParameter(isMcp, request) {
   if (!isMcp) {
    return;
   }
   if (request.resource && (containsResourceParam(request.extraParameters) || containsResourceParam(request.extraQueryParameters))) {
    throw ClientAuthError_createClientAuthError(misplacedResourceParam, request.correlationId || "");
   }
   if (!request.resource) {
    throw ClientAuthError_createClientAuthError(resourceParameterRequired, request.correlationId || "");
   }
  }
  function containsResourceParam(params) {
   if (!params) {
    return false;
   }
   return Object.prototype.hasOwnProperty.call(params, "resource");
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/error/ClientConfigurationError.mjs
  class ClientConfigurationError extends AuthError {
   constructor(errorCode, correlationId) {
    super(errorCode, correlationId);
    this.name = "ClientConfigurationError";
    Object.setPrototypeOf(this, ClientConfigurationError.prototype);
   }
  }
  function ClientConfigurationError_createClientConfigurationError(errorCode, correlationId) {
   return new ClientConfigurationError(errorCode, correlationId);
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/error/ClientConfigurationErrorCodes.mjs
  const redirectUriEmpty = "redirect_uri_empty";
  const claimsRequestParsingError = "claims_request_parsing_error";
  const authorityUriInsecure = "authority_uri_insecure";
  const ClientConfigurationErrorCodes_urlParseError = "url_parse_error";
  const urlEmptyError = "empty_url_error";
  const emptyInputScopesError = "empty_input_scopes_error";
  const invalidClaims = "invalid_claims";
  const tokenRequestEmpty = "token_request_empty";
  const logoutRequestEmpty = "logout_request_empty";
  const invalidCodeChallengeMethod = "invalid_code_challenge_method";
  const pkceParamsMissing = "pkce_params_missing";
  const invalidCloudDiscoveryMetadata = "invalid_cloud_discovery_metadata";
  const invalidAuthorityMetadata = "invalid_authority_metadata";
  const untrustedAuthority = "untrusted_authority";
  const missingSshJwk = "missing_ssh_jwk";
  const missingSshKid = "missing_ssh_kid";
  const unsupportedAuthenticationScheme = "unsupported_authentication_scheme";
  const missingNonceAuthenticationHeader = "missing_nonce_authentication_header";
  const invalidAuthenticationHeader = "invalid_authentication_header";
  const cannotSetOIDCOptions = "cannot_set_OIDCOptions";
  const cannotAllowPlatformBroker = "cannot_allow_platform_broker";
  const authorityMismatch = "authority_mismatch";
  const invalidRequestMethodForEAR = "invalid_request_method_for_EAR";
  const invalidPlatformBrokerConfiguration = "invalid_platform_broker_configuration";
  const issuerValidationFailed = "issuer_validation_failed";
  const invalidResponseMode = "invalid_response_mode";
  const invalidDpopHtm = "invalid_dpop_htm";
  const invalidDpopHtu = "invalid_dpop_htu";
  const invalidDpopNonce = "invalid_dpop_nonce";
  const dpopMissingResourceContext = "dpop_missing_resource_context";
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/utils/ProtocolUtils.mjs
  function setRequestState(cryptoObj, userState, meta, correlationId) {
   const libraryState = generateLibraryState(cryptoObj, correlationId, meta);
   return userState ? `${libraryState}${RESOURCE_DELIM}${userState}` : libraryState;
  }
  function generateLibraryState(cryptoObj, correlationId, meta) {
   if (!cryptoObj) {
    throw ClientAuthError_createClientAuthError(noCryptoObject, correlationId);
   }
   const stateObj = {
    id: cryptoObj.createNewGuid()
   };
   if (meta) {
    stateObj.meta = meta;
   }
   const stateString = JSON.stringify(stateObj);
   return cryptoObj.base64Encode(stateString);
  }
  function parseRequestState(base64Decode, state, correlationId) {
   if (!base64Decode) {
    throw ClientAuthError_createClientAuthError(noCryptoObject, correlationId);
   }
   if (!state) {
    throw ClientAuthError_createClientAuthError(ClientAuthErrorCodes_invalidState, correlationId);
   }
   try {
    const splitState = state.split(RESOURCE_DELIM);
    const libraryState = splitState[0];
    const userState = splitState.length > 1 ? splitState.slice(1).join(RESOURCE_DELIM) : "";
    const libraryStateString = base64Decode(libraryState);
    const libraryStateObj = JSON.parse(libraryStateString);
    return {
     userRequestState: userState || "",
     libraryState: libraryStateObj
    };
   } catch (e) {
    throw ClientAuthError_createClientAuthError(ClientAuthErrorCodes_invalidState, correlationId);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/error/ServerError.mjs
  class ServerError_ServerError extends AuthError {
   constructor(errorCode, correlationId, errorMessage, subError, errorNo, status) {
    super(errorCode, correlationId, errorMessage, subError);
    this.name = "ServerError";
    this.errorNo = errorNo;
    this.status = status;
    Object.setPrototypeOf(this, ServerError_ServerError.prototype);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/authority/AuthorityType.mjs
  const AuthorityType = {
   Default: 0,
   Adfs: 1,
   Ciam: 3
  };
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/authority/OpenIdConfigResponse.mjs
  function isOpenIdConfigResponse(response) {
   return response.hasOwnProperty("authorization_endpoint") && response.hasOwnProperty("token_endpoint") && response.hasOwnProperty("issuer") && response.hasOwnProperty("jwks_uri");
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/utils/StringUtils.mjs
  class StringUtils {
   static isEmptyObj(strObj) {
    if (strObj) {
     try {
      const obj = JSON.parse(strObj);
      return Object.keys(obj).length === 0;
     } catch (e) {}
    }
    return true;
   }
   static startsWith(str, search) {
    return str.indexOf(search) === 0;
   }
   static endsWith(str, search) {
    return str.length >= search.length && str.lastIndexOf(search) === str.length - search.length;
   }
   static queryStringToObject(query) {
    const obj = {};
    const params = query.split("&");
    const decode = s => decodeURIComponent(s.replace(/\+/g, " "));
    params.forEach(pair => {
     if (pair.trim()) {
      const [key, value] = pair.split(/=(.+)/g, 2);
      if (key && value) {
       obj[decode(key)] = decode(value);
      }
     }
    });
    return obj;
   }
   static trimArrayEntries(arr) {
    return arr.map(entry => entry.trim());
   }
   static removeEmptyStringsFromArray(arr) {
    return arr.filter(entry => !!entry);
   }
   static jsonParseHelper(str) {
    try {
     return JSON.parse(str);
    } catch (e) {
     return null;
    }
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/url/UrlString.mjs
  class UrlString {
   get urlString() {
    return this._urlString;
   }
   constructor(url, correlationId) {
    this._urlString = url;
    this.correlationId = correlationId;
    if (!this._urlString) {
     throw ClientConfigurationError_createClientConfigurationError(urlEmptyError, correlationId);
    }
    if (!url.includes("#")) {
     this._urlString = UrlString.canonicalizeUri(url);
    }
   }
   static canonicalizeUri(url) {
    if (url) {
     let lowerCaseUrl = url.toLowerCase();
     if (StringUtils.endsWith(lowerCaseUrl, "?")) {
      lowerCaseUrl = lowerCaseUrl.slice(0, -1);
     } else if (StringUtils.endsWith(lowerCaseUrl, "?/")) {
      lowerCaseUrl = lowerCaseUrl.slice(0, -2);
     }
     if (!StringUtils.endsWith(lowerCaseUrl, "/")) {
      lowerCaseUrl += "/";
     }
     return lowerCaseUrl;
    }
    return url;
   }
   validateAsUri() {
    let components;
    try {
     components = this.getUrlComponents();
    } catch (e) {
     throw ClientConfigurationError_createClientConfigurationError(ClientConfigurationErrorCodes_urlParseError, this.correlationId);
    }
    if (!components.HostNameAndPort || !components.PathSegments) {
     throw ClientConfigurationError_createClientConfigurationError(ClientConfigurationErrorCodes_urlParseError, this.correlationId);
    }
    if (!components.Protocol || components.Protocol.toLowerCase() !== "https:") {
     throw ClientConfigurationError_createClientConfigurationError(authorityUriInsecure, this.correlationId);
    }
   }
   static appendQueryString(url, queryString) {
    if (!queryString) {
     return url;
    }
    return url.indexOf("?") < 0 ? `${url}?${queryString}` : `${url}&${queryString}`;
   }
   static removeHashFromUrl(url) {
    return UrlString.canonicalizeUri(url.split("#")[0]);
   }
   replaceTenantPath(tenantId) {
    const urlObject = this.getUrlComponents();
    const pathArray = urlObject.PathSegments;
    if (tenantId && pathArray.length !== 0 && (pathArray[0] === AADAuthority.COMMON || pathArray[0] === AADAuthority.ORGANIZATIONS)) {
     pathArray[0] = tenantId;
    }
    return UrlString.constructAuthorityUriFromObject(urlObject, this.correlationId);
   }
   getUrlComponents() {
    const regEx = RegExp("^(([^:/?#]+):)?(//([^/?#]*))?([^?#]*)(\\?([^#]*))?(#(.*))?");
    const match = this.urlString.match(regEx);
    if (!match) {
     throw ClientConfigurationError_createClientConfigurationError(ClientConfigurationErrorCodes_urlParseError, this.correlationId);
    }
    const urlComponents = {
     Protocol: match[1],
     HostNameAndPort: match[4],
     AbsolutePath: match[5],
     QueryString: match[7]
    };
    let pathSegments = urlComponents.AbsolutePath.split("/");
    pathSegments = pathSegments.filter(val => val && val.length > 0);
    urlComponents.PathSegments = pathSegments;
    if (urlComponents.QueryString && urlComponents.QueryString.endsWith("/")) {
     urlComponents.QueryString = urlComponents.QueryString.substring(0, urlComponents.QueryString.length - 1);
    }
    return urlComponents;
   }
   static getDomainFromUrl(url, correlationId) {
    const regEx = RegExp("^([^:/?#]+://)?([^/?#]*)");
    const match = url.match(regEx);
    if (!match) {
     throw ClientConfigurationError_createClientConfigurationError(ClientConfigurationErrorCodes_urlParseError, correlationId);
    }
    return match[2];
   }
   static getAbsoluteUrl(relativeUrl, baseUrl, correlationId) {
    if (relativeUrl[0] === FORWARD_SLASH) {
     const url = new UrlString(baseUrl, correlationId);
     const baseComponents = url.getUrlComponents();
     return baseComponents.Protocol + "//" + baseComponents.HostNameAndPort + relativeUrl;
    }
    return relativeUrl;
   }
   static constructAuthorityUriFromObject(urlObject, correlationId) {
    return new UrlString(urlObject.Protocol + "//" + urlObject.HostNameAndPort + "/" + urlObject.PathSegments.join("/"), correlationId);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/authority/AuthorityMetadata.mjs
  const endpointHosts = [ {
   host: "login.microsoftonline.com"
  }, {
   host: "login.partner.microsoftonline.cn"
  }, {
   host: "login.microsoftonline.us"
  }, {
   host: "login.sovcloud-identity.fr"
  }, {
   host: "login.sovcloud-identity.de"
  }, {
   host: "login.sovcloud-identity.sg"
  } ];
  function buildOpenIdConfig(host, issuerHost) {
   return {
    token_endpoint: `https://${host}/{tenantid}/oauth2/v2.0/token`,
    jwks_uri: `https://${host}/{tenantid}/discovery/v2.0/keys`,
    issuer: `https://${issuerHost}/{tenantid}/v2.0`,
    authorization_endpoint: `https://${host}/{tenantid}/oauth2/v2.0/authorize`,
    end_session_endpoint: `https://${host}/{tenantid}/oauth2/v2.0/logout`
   };
  }
  const dynamicEndpointMetadata = endpointHosts.reduce((acc, {host, issuerHost}) => {
   acc[host] = buildOpenIdConfig(host, issuerHost || host);
   return acc;
  }, {});
  const rawMetdataJSON = {
   endpointMetadata: dynamicEndpointMetadata,
   instanceDiscoveryMetadata: {
    metadata: [ {
     preferred_network: "login.microsoftonline.com",
     preferred_cache: "login.windows.net",
     aliases: [ "login.microsoftonline.com", "login.windows.net", "login.microsoft.com", "sts.windows.net" ]
    }, {
     preferred_network: "login.partner.microsoftonline.cn",
     preferred_cache: "login.partner.microsoftonline.cn",
     aliases: [ "login.partner.microsoftonline.cn", "login.chinacloudapi.cn" ]
    }, {
     preferred_network: "login.microsoftonline.de",
     preferred_cache: "login.microsoftonline.de",
     aliases: [ "login.microsoftonline.de" ]
    }, {
     preferred_network: "login.microsoftonline.us",
     preferred_cache: "login.microsoftonline.us",
     aliases: [ "login.microsoftonline.us", "login.usgovcloudapi.net" ]
    }, {
     preferred_network: "login-us.microsoftonline.com",
     preferred_cache: "login-us.microsoftonline.com",
     aliases: [ "login-us.microsoftonline.com" ]
    }, {
     preferred_network: "login.sovcloud-identity.fr",
     preferred_cache: "login.sovcloud-identity.fr",
     aliases: [ "login.sovcloud-identity.fr" ]
    }, {
     preferred_network: "login.sovcloud-identity.de",
     preferred_cache: "login.sovcloud-identity.de",
     aliases: [ "login.sovcloud-identity.de" ]
    }, {
     preferred_network: "login.sovcloud-identity.sg",
     preferred_cache: "login.sovcloud-identity.sg",
     aliases: [ "login.sovcloud-identity.sg" ]
    } ]
   }
  };
  const EndpointMetadata = rawMetdataJSON.endpointMetadata;
  const InstanceDiscoveryMetadata = rawMetdataJSON.instanceDiscoveryMetadata;
  const InstanceDiscoveryMetadataAliases = new Set;
  InstanceDiscoveryMetadata.metadata.forEach(metadataEntry => {
   metadataEntry.aliases.forEach(alias => {
    InstanceDiscoveryMetadataAliases.add(alias);
   });
  });
  function getAliasesFromStaticSources(staticAuthorityOptions, logger, correlationId) {
   let staticAliases;
   const canonicalAuthority = staticAuthorityOptions.canonicalAuthority;
   if (canonicalAuthority) {
    const authorityHost = new UrlString(canonicalAuthority, correlationId).getUrlComponents().HostNameAndPort;
    staticAliases = getAliasesFromMetadata(logger, correlationId, authorityHost, staticAuthorityOptions.cloudDiscoveryMetadata?.metadata, AuthorityMetadataSource.CONFIG) || getAliasesFromMetadata(logger, correlationId, authorityHost, InstanceDiscoveryMetadata.metadata, AuthorityMetadataSource.HARDCODED_VALUES) || staticAuthorityOptions.knownAuthorities;
   }
   return staticAliases || [];
  }
  function getAliasesFromMetadata(logger, correlationId, authorityHost, cloudDiscoveryMetadata, source) {
   logger.trace(`getAliasesFromMetadata called with source: '${source}'`, correlationId);
   if (authorityHost && cloudDiscoveryMetadata) {
    const metadata = getCloudDiscoveryMetadataFromNetworkResponse(cloudDiscoveryMetadata, authorityHost);
    if (metadata) {
     logger.trace(`getAliasesFromMetadata: found cloud discovery metadata in '${source}', returning aliases`, correlationId);
     return metadata.aliases;
    } else {
     logger.trace(`getAliasesFromMetadata: did not find cloud discovery metadata in '${source}'`, correlationId);
    }
   }
   return null;
  }
  function getCloudDiscoveryMetadataFromHardcodedValues(authorityHost) {
   const metadata = getCloudDiscoveryMetadataFromNetworkResponse(InstanceDiscoveryMetadata.metadata, authorityHost);
   return metadata;
  }
  function getCloudDiscoveryMetadataFromNetworkResponse(response, authorityHost) {
   for (let i = 0; i < response.length; i++) {
    const metadata = response[i];
    if (metadata.aliases.includes(authorityHost)) {
     return metadata;
    }
   }
   return null;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/authority/ProtocolMode.mjs
  const ProtocolMode_ProtocolMode = {
   AAD: "AAD",
   OIDC: "OIDC",
   EAR: "EAR"
  };
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/authority/AuthorityOptions.mjs
  const AzureCloudInstance = {
   None: "none",
   AzurePublic: "https://login.microsoftonline.com",
   AzureChina: "https://login.chinacloudapi.cn",
   AzureGermany: "https://login.microsoftonline.de",
   AzureUsGovernment: "https://login.microsoftonline.us"
  };
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/authority/CloudInstanceDiscoveryResponse.mjs
  function isCloudInstanceDiscoveryResponse(response) {
   return response.hasOwnProperty("tenant_discovery_endpoint") && response.hasOwnProperty("metadata");
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/authority/CloudInstanceDiscoveryErrorResponse.mjs
  function isCloudInstanceDiscoveryErrorResponse(response) {
   return response.hasOwnProperty("error") && response.hasOwnProperty("error_description");
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/telemetry/performance/PerformanceEvents.mjs
  const NetworkClientSendPostRequestAsync = "networkClientSendPostRequestAsync";
  const RefreshTokenClientExecutePostToTokenEndpoint = "refreshTokenClientExecutePostToTokenEndpoint";
  const AuthorizationCodeClientExecutePostToTokenEndpoint = "authorizationCodeClientExecutePostToTokenEndpoint";
  const RefreshTokenClientExecuteTokenRequest = "refreshTokenClientExecuteTokenRequest";
  const RefreshTokenClientAcquireToken = "refreshTokenClientAcquireToken";
  const RefreshTokenClientAcquireTokenWithCachedRefreshToken = "refreshTokenClientAcquireTokenWithCachedRefreshToken";
  const RefreshTokenClientCreateTokenRequestBody = "refreshTokenClientCreateTokenRequestBody";
  const SilentFlowClientGenerateResultFromCacheRecord = "silentFlowClientGenerateResultFromCacheRecord";
  const GetAuthCodeUrl = "getAuthCodeUrl";
  const HandleCodeResponseFromServer = "handleCodeResponseFromServer";
  const AuthClientExecuteTokenRequest = "authClientExecuteTokenRequest";
  const AuthClientCreateTokenRequestBody = "authClientCreateTokenRequestBody";
  const UpdateTokenEndpointAuthority = "updateTokenEndpointAuthority";
  const PopTokenGenerateCnf = "popTokenGenerateCnf";
  const HandleServerTokenResponse = "handleServerTokenResponse";
  const AuthorityResolveEndpointsAsync = "authorityResolveEndpointsAsync";
  const AuthorityGetCloudDiscoveryMetadataFromNetwork = "authorityGetCloudDiscoveryMetadataFromNetwork";
  const AuthorityUpdateCloudDiscoveryMetadata = "authorityUpdateCloudDiscoveryMetadata";
  const AuthorityGetEndpointMetadataFromNetwork = "authorityGetEndpointMetadataFromNetwork";
  const AuthorityUpdateEndpointMetadata = "authorityUpdateEndpointMetadata";
  const AuthorityUpdateMetadataWithRegionalInformation = "authorityUpdateMetadataWithRegionalInformation";
  const RegionDiscoveryDetectRegion = "regionDiscoveryDetectRegion";
  const RegionDiscoveryGetRegionFromIMDS = "regionDiscoveryGetRegionFromIMDS";
  const RegionDiscoveryGetCurrentVersion = "regionDiscoveryGetCurrentVersion";
  const CacheManagerGetRefreshToken = "cacheManagerGetRefreshToken";
  const SetUserData = "setUserData";
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/utils/FunctionWrappers.mjs
  const invoke = (callback, eventName, logger, telemetryClient, correlationId) => (...args) => {
   logger.trace(`Executing function '${eventName}'`, correlationId);
   const inProgressEvent = telemetryClient.startMeasurement(eventName, correlationId);
   if (correlationId) {
    telemetryClient.incrementFields({
     [`ext.${eventName}CallCount`]: 1
    }, correlationId);
   }
   try {
    const result = callback(...args);
    inProgressEvent.end({
     success: true
    });
    logger.trace(`Returning result from '${eventName}'`, correlationId);
    return result;
   } catch (e) {
    logger.trace(`Error occurred in '${eventName}'`, correlationId);
    try {
     logger.trace(JSON.stringify(e), correlationId);
    } catch (e) {
     logger.trace("Unable to print error message.", correlationId);
    }
    inProgressEvent.end({
     success: false
    }, e);
    throw e;
   }
  };
  const invokeAsync = (callback, eventName, logger, telemetryClient, correlationId) => (...args) => {
   logger.trace(`Executing function '${eventName}'`, correlationId);
   const inProgressEvent = telemetryClient.startMeasurement(eventName, correlationId);
   if (correlationId) {
    telemetryClient.incrementFields({
     [`ext.${eventName}CallCount`]: 1
    }, correlationId);
   }
   return callback(...args).then(response => {
    logger.trace(`Returning result from '${eventName}'`, correlationId);
    inProgressEvent.end({
     success: true
    });
    return response;
   }).catch(e => {
    logger.trace(`Error occurred in '${eventName}'`, correlationId);
    try {
     logger.trace(JSON.stringify(e), correlationId);
    } catch (e) {
     logger.trace("Unable to print error message.", correlationId);
    }
    inProgressEvent.end({
     success: false
    }, e);
    throw e;
   });
  };
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/authority/RegionDiscovery.mjs
  class RegionDiscovery {
   constructor(networkInterface, logger, performanceClient, correlationId) {
    this.networkInterface = networkInterface;
    this.logger = logger;
    this.performanceClient = performanceClient;
    this.correlationId = correlationId;
   }
   async detectRegion(environmentRegion, regionDiscoveryMetadata) {
    let autodetectedRegionName = environmentRegion;
    if (!autodetectedRegionName) {
     const options = RegionDiscovery.IMDS_OPTIONS;
     try {
      const localIMDSVersionResponse = await invokeAsync(this.getRegionFromIMDS.bind(this), RegionDiscoveryGetRegionFromIMDS, this.logger, this.performanceClient, this.correlationId)(IMDS_VERSION, options);
      if (localIMDSVersionResponse.status === HTTP_SUCCESS) {
       autodetectedRegionName = localIMDSVersionResponse.body?.location;
       if (autodetectedRegionName) {
        regionDiscoveryMetadata.region_source = RegionDiscoverySources.IMDS;
       }
      }
      if (localIMDSVersionResponse.status === HTTP_BAD_REQUEST) {
       const currentIMDSVersion = await invokeAsync(this.getCurrentVersion.bind(this), RegionDiscoveryGetCurrentVersion, this.logger, this.performanceClient, this.correlationId)(options);
       if (!currentIMDSVersion) {
        regionDiscoveryMetadata.region_source = RegionDiscoverySources.FAILED_AUTO_DETECTION;
        return null;
       }
       const currentIMDSVersionResponse = await invokeAsync(this.getRegionFromIMDS.bind(this), RegionDiscoveryGetRegionFromIMDS, this.logger, this.performanceClient, this.correlationId)(currentIMDSVersion, options);
       if (currentIMDSVersionResponse.status === HTTP_SUCCESS) {
        autodetectedRegionName = currentIMDSVersionResponse.body?.location;
        if (autodetectedRegionName) {
         regionDiscoveryMetadata.region_source = RegionDiscoverySources.IMDS;
        }
       }
      }
     } catch (e) {
      regionDiscoveryMetadata.region_source = RegionDiscoverySources.FAILED_AUTO_DETECTION;
      return null;
     }
    } else {
     regionDiscoveryMetadata.region_source = RegionDiscoverySources.ENVIRONMENT_VARIABLE;
    }
    if (!autodetectedRegionName) {
     regionDiscoveryMetadata.region_source = RegionDiscoverySources.FAILED_AUTO_DETECTION;
    }
    return autodetectedRegionName || null;
   }
   async getRegionFromIMDS(version, options) {
    return this.networkInterface.sendGetRequestAsync(`${IMDS_ENDPOINT}?api-version=${version}`, options, IMDS_TIMEOUT);
   }
   async getCurrentVersion(options) {
    try {
     const response = await this.networkInterface.sendGetRequestAsync(`${IMDS_ENDPOINT}?format=json`, options);
     if (response.status === HTTP_BAD_REQUEST && response.body && response.body["newest-versions"] && response.body["newest-versions"].length > 0) {
      return response.body["newest-versions"][0];
     }
     return null;
    } catch (e) {
     return null;
    }
   }
  }
  RegionDiscovery.IMDS_OPTIONS = {
   headers: {
    Metadata: "true"
   }
  };
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/account/AuthToken.mjs
  function extractTokenClaims(encodedToken, base64Decode, correlationId) {
   const jswPayload = getJWSPayload(encodedToken, correlationId);
   try {
    const base64Decoded = base64Decode(jswPayload);
    return JSON.parse(base64Decoded);
   } catch (err) {
    throw ClientAuthError_createClientAuthError(tokenParsingError, correlationId);
   }
  }
  function isKmsi(idTokenClaims) {
   if (!idTokenClaims.signin_state) {
    return false;
   }
   const kmsiClaims = [ "kmsi", "dvc_dmjd" ];
   return idTokenClaims.signin_state.some(value => kmsiClaims.includes(value.trim().toLowerCase()));
  }
  function getJWSPayload(authToken, correlationId) {
   if (!authToken) {
    throw ClientAuthError_createClientAuthError(nullOrEmptyToken, correlationId);
   }
   const tokenPartsRegex = /^([^\.\s]*)\.([^\.\s]+)\.([^\.\s]*)$/;
   const matches = tokenPartsRegex.exec(authToken);
   if (!matches || matches.length < 4) {
    throw ClientAuthError_createClientAuthError(tokenParsingError, correlationId);
   }
   return matches[2];
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/utils/TimeUtils.mjs
  function nowSeconds() {
   return Math.round((new Date).getTime() / 1e3);
  }
  function toSecondsFromDate(date) {
   return date.getTime() / 1e3;
  }
  function toDateFromSeconds(seconds) {
   if (seconds) {
    return new Date(Number(seconds) * 1e3);
   }
   return new Date;
  }
  function isTokenExpired(expiresOn, offset) {
   const expirationSec = Number(expiresOn) || 0;
   const offsetCurrentTimeSec = nowSeconds() + offset;
   return offsetCurrentTimeSec > expirationSec;
  }
  function isCacheExpired(lastUpdatedAt, cacheRetentionDays) {
   const cacheExpirationTimestamp = Number(lastUpdatedAt) + cacheRetentionDays * 24 * 60 * 60 * 1e3;
   return Date.now() > cacheExpirationTimestamp;
  }
  function wasClockTurnedBack(cachedAt) {
   const cachedAtSec = Number(cachedAt);
   return cachedAtSec > nowSeconds();
  }
  function delay(t, value) {
   return new Promise(resolve => setTimeout(() => resolve(value), t));
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/cache/utils/CacheHelpers.mjs
  function createIdTokenEntity(homeAccountId, environment, idToken, clientId, tenantId) {
   const idTokenEntity = {
    credentialType: CredentialType.ID_TOKEN,
    homeAccountId,
    environment,
    clientId,
    secret: idToken,
    realm: tenantId,
    lastUpdatedAt: Date.now().toString()
   };
   return idTokenEntity;
  }
  function createAccessTokenEntity(homeAccountId, environment, accessToken, clientId, tenantId, scopes, expiresOn, extExpiresOn, base64Decode, correlationId, refreshOn, tokenType, userAssertionHash, keyId, additionalCacheKeyComponents) {
   const atEntity = {
    homeAccountId,
    credentialType: CredentialType.ACCESS_TOKEN,
    secret: accessToken,
    cachedAt: nowSeconds().toString(),
    expiresOn: expiresOn.toString(),
    extendedExpiresOn: extExpiresOn.toString(),
    environment,
    clientId,
    realm: tenantId,
    target: scopes,
    tokenType: tokenType || AuthenticationScheme.BEARER,
    lastUpdatedAt: Date.now().toString()
   };
   if (userAssertionHash) {
    atEntity.userAssertionHash = userAssertionHash;
   }
   if (refreshOn) {
    atEntity.refreshOn = refreshOn.toString();
   }
   const normalizedTokenType = atEntity.tokenType?.toLowerCase();
   if (atEntity.tokenType?.toLowerCase() !== AuthenticationScheme.BEARER.toLowerCase()) {
    atEntity.credentialType = CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME;
    switch (normalizedTokenType) {
    case AuthenticationScheme.POP:
     const tokenClaims = extractTokenClaims(accessToken, base64Decode, correlationId);
     if (!tokenClaims?.cnf?.kid) {
      throw ClientAuthError_createClientAuthError(tokenClaimsCnfRequiredForSignedJwt, correlationId);
     }
     atEntity.keyId = tokenClaims.cnf.kid;
     break;

    case "dpop":
     if (!keyId) {
      throw ClientAuthError_createClientAuthError(keyIdMissing, correlationId);
     }
     atEntity.keyId = keyId;
     break;

    case AuthenticationScheme.SSH:
     atEntity.keyId = keyId;
    }
   }
   if (additionalCacheKeyComponents && Object.keys(additionalCacheKeyComponents).length > 0) {
    atEntity.additionalCacheKeyComponents = additionalCacheKeyComponents;
   }
   return atEntity;
  }
  function createRefreshTokenEntity(homeAccountId, environment, refreshToken, clientId, familyId, userAssertionHash, expiresOn) {
   const rtEntity = {
    credentialType: CredentialType.REFRESH_TOKEN,
    homeAccountId,
    environment,
    clientId,
    secret: refreshToken,
    lastUpdatedAt: Date.now().toString()
   };
   if (userAssertionHash) {
    rtEntity.userAssertionHash = userAssertionHash;
   }
   if (familyId) {
    rtEntity.familyId = familyId;
   }
   if (expiresOn) {
    rtEntity.expiresOn = expiresOn.toString();
   }
   return rtEntity;
  }
  function isCredentialEntity(entity) {
   return entity.hasOwnProperty("homeAccountId") && entity.hasOwnProperty("environment") && entity.hasOwnProperty("credentialType") && entity.hasOwnProperty("clientId") && entity.hasOwnProperty("secret");
  }
  function isAccessTokenEntity(entity) {
   if (!entity) {
    return false;
   }
   return isCredentialEntity(entity) && entity.hasOwnProperty("realm") && entity.hasOwnProperty("target") && (entity["credentialType"] === CredentialType.ACCESS_TOKEN || entity["credentialType"] === CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME);
  }
  function isIdTokenEntity(entity) {
   if (!entity) {
    return false;
   }
   return isCredentialEntity(entity) && entity.hasOwnProperty("realm") && entity["credentialType"] === CredentialType.ID_TOKEN;
  }
  function isRefreshTokenEntity(entity) {
   if (!entity) {
    return false;
   }
   return isCredentialEntity(entity) && entity["credentialType"] === CredentialType.REFRESH_TOKEN;
  }
  function isServerTelemetryEntity(key, entity) {
   const validateKey = key.indexOf(SERVER_TELEM_CACHE_KEY) === 0;
   let validateEntity = true;
   if (entity) {
    validateEntity = entity.hasOwnProperty("failedRequests") && entity.hasOwnProperty("errors") && entity.hasOwnProperty("cacheHits");
   }
   return validateKey && validateEntity;
  }
  function isThrottlingEntity(key, entity) {
   let validateKey = false;
   if (key) {
    validateKey = key.indexOf(THROTTLING_PREFIX) === 0;
   }
   let validateEntity = true;
   if (entity) {
    validateEntity = entity.hasOwnProperty("throttleTime");
   }
   return validateKey && validateEntity;
  }
  function generateAppMetadataKey({environment, clientId}) {
   const appMetaDataKeyArray = [ APP_METADATA, environment, clientId ];
   return appMetaDataKeyArray.join(Constants_CACHE_KEY_SEPARATOR).toLowerCase();
  }
  function isAppMetadataEntity(key, entity) {
   if (!entity) {
    return false;
   }
   return key.indexOf(APP_METADATA) === 0 && entity.hasOwnProperty("clientId") && entity.hasOwnProperty("environment");
  }
  function isAuthorityMetadataEntity(key, entity) {
   if (!entity) {
    return false;
   }
   return key.indexOf(AUTHORITY_METADATA_CACHE_KEY) === 0 && entity.hasOwnProperty("aliases") && entity.hasOwnProperty("preferred_cache") && entity.hasOwnProperty("preferred_network") && entity.hasOwnProperty("canonical_authority") && entity.hasOwnProperty("authorization_endpoint") && entity.hasOwnProperty("token_endpoint") && entity.hasOwnProperty("issuer") && entity.hasOwnProperty("aliasesFromNetwork") && entity.hasOwnProperty("endpointsFromNetwork") && entity.hasOwnProperty("expiresAt") && entity.hasOwnProperty("jwks_uri");
  }
  function generateAuthorityMetadataExpiresAt() {
   return nowSeconds() + AUTHORITY_METADATA_REFRESH_TIME_SECONDS;
  }
  function updateAuthorityEndpointMetadata(authorityMetadata, updatedValues, fromNetwork) {
   authorityMetadata.authorization_endpoint = updatedValues.authorization_endpoint;
   authorityMetadata.token_endpoint = updatedValues.token_endpoint;
   authorityMetadata.end_session_endpoint = updatedValues.end_session_endpoint;
   authorityMetadata.issuer = updatedValues.issuer;
   authorityMetadata.endpointsFromNetwork = fromNetwork;
   authorityMetadata.jwks_uri = updatedValues.jwks_uri;
  }
  function updateCloudDiscoveryMetadata(authorityMetadata, updatedValues, fromNetwork) {
   authorityMetadata.aliases = updatedValues.aliases;
   authorityMetadata.preferred_cache = updatedValues.preferred_cache;
   authorityMetadata.preferred_network = updatedValues.preferred_network;
   authorityMetadata.aliasesFromNetwork = fromNetwork;
  }
  function isAuthorityMetadataExpired(metadata) {
   return metadata.expiresAt <= nowSeconds();
  }
  function serializeAttributeTokens(attributeTokens) {
   if (!attributeTokens || attributeTokens.length === 0) {
    return undefined;
   }
   return [ ...attributeTokens ].sort().join(" ");
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/authority/Authority.mjs
  class Authority_Authority {
   constructor(authority, networkInterface, cacheManager, authorityOptions, logger, correlationId, performanceClient, managedIdentity) {
    this.canonicalAuthority = authority;
    this._canonicalAuthority.validateAsUri();
    this.networkInterface = networkInterface;
    this.cacheManager = cacheManager;
    this.authorityOptions = authorityOptions;
    this.regionDiscoveryMetadata = {
     region_used: undefined,
     region_source: undefined,
     region_outcome: undefined
    };
    this.logger = logger;
    this.performanceClient = performanceClient;
    this.correlationId = correlationId;
    this.managedIdentity = managedIdentity || false;
    this.regionDiscovery = new RegionDiscovery(networkInterface, this.logger, this.performanceClient, this.correlationId);
   }
   getAuthorityType(authorityUri) {
    if (authorityUri.HostNameAndPort.endsWith(CIAM_AUTH_URL)) {
     return AuthorityType.Ciam;
    }
    const pathSegments = authorityUri.PathSegments;
    if (pathSegments.length) {
     switch (pathSegments[0].toLowerCase()) {
     case ADFS:
      return AuthorityType.Adfs;
     }
    }
    return AuthorityType.Default;
   }
   get authorityType() {
    return this.getAuthorityType(this.canonicalAuthorityUrlComponents);
   }
   get protocolMode() {
    return this.authorityOptions.protocolMode;
   }
   get options() {
    return this.authorityOptions;
   }
   get canonicalAuthority() {
    return this._canonicalAuthority.urlString;
   }
   set canonicalAuthority(url) {
    this._canonicalAuthority = new UrlString(url, this.correlationId);
    this._canonicalAuthority.validateAsUri();
    this._canonicalAuthorityUrlComponents = null;
   }
   get canonicalAuthorityUrlComponents() {
    if (!this._canonicalAuthorityUrlComponents) {
     this._canonicalAuthorityUrlComponents = this._canonicalAuthority.getUrlComponents();
    }
    return this._canonicalAuthorityUrlComponents;
   }
   get hostnameAndPort() {
    return this.canonicalAuthorityUrlComponents.HostNameAndPort.toLowerCase();
   }
   get tenant() {
    return this.canonicalAuthorityUrlComponents.PathSegments[0];
   }
   get authorizationEndpoint() {
    if (this.discoveryComplete()) {
     return this.replacePath(this.metadata.authorization_endpoint);
    } else {
     throw ClientAuthError_createClientAuthError(endpointResolutionError, this.correlationId);
    }
   }
   get tokenEndpoint() {
    if (this.discoveryComplete()) {
     return this.replacePath(this.metadata.token_endpoint);
    } else {
     throw ClientAuthError_createClientAuthError(endpointResolutionError, this.correlationId);
    }
   }
   get deviceCodeEndpoint() {
    if (this.discoveryComplete()) {
     return this.replacePath(this.metadata.token_endpoint.replace("/token", "/devicecode"));
    } else {
     throw ClientAuthError_createClientAuthError(endpointResolutionError, this.correlationId);
    }
   }
   get endSessionEndpoint() {
    if (this.discoveryComplete()) {
     if (!this.metadata.end_session_endpoint) {
      throw ClientAuthError_createClientAuthError(endSessionEndpointNotSupported, this.correlationId);
     }
     return this.replacePath(this.metadata.end_session_endpoint);
    } else {
     throw ClientAuthError_createClientAuthError(endpointResolutionError, this.correlationId);
    }
   }
   get selfSignedJwtAudience() {
    if (this.discoveryComplete()) {
     return this.replacePath(this.metadata.issuer);
    } else {
     throw ClientAuthError_createClientAuthError(endpointResolutionError, this.correlationId);
    }
   }
   get jwksUri() {
    if (this.discoveryComplete()) {
     return this.replacePath(this.metadata.jwks_uri);
    } else {
     throw ClientAuthError_createClientAuthError(endpointResolutionError, this.correlationId);
    }
   }
   canReplaceTenant(authorityUri) {
    return authorityUri.PathSegments.length === 1 && !Authority_Authority.reservedTenantDomains.has(authorityUri.PathSegments[0]) && this.getAuthorityType(authorityUri) === AuthorityType.Default && this.protocolMode !== ProtocolMode_ProtocolMode.OIDC;
   }
   replaceTenant(urlString) {
    return urlString.replace(/{tenant}|{tenantid}/g, this.tenant);
   }
   replacePath(urlString) {
    let endpoint = urlString;
    const cachedAuthorityUrl = new UrlString(this.metadata.canonical_authority, this.correlationId);
    const cachedAuthorityUrlComponents = cachedAuthorityUrl.getUrlComponents();
    const cachedAuthorityParts = cachedAuthorityUrlComponents.PathSegments;
    const currentAuthorityParts = this.canonicalAuthorityUrlComponents.PathSegments;
    currentAuthorityParts.forEach((currentPart, index) => {
     let cachedPart = cachedAuthorityParts[index];
     if (index === 0 && this.canReplaceTenant(cachedAuthorityUrlComponents)) {
      const tenantId = new UrlString(this.metadata.authorization_endpoint, this.correlationId).getUrlComponents().PathSegments[0];
      if (cachedPart !== tenantId) {
       this.logger.verbose(`Replacing tenant domain name '${cachedPart}' with id '${tenantId}'`, this.correlationId);
       cachedPart = tenantId;
      }
     }
     if (currentPart !== cachedPart) {
      endpoint = endpoint.replace(`/${cachedPart}/`, `/${currentPart}/`);
     }
    });
    return this.replaceTenant(endpoint);
   }
   get defaultOpenIdConfigurationEndpoint() {
    const canonicalAuthorityHost = this.hostnameAndPort;
    if (this.canonicalAuthority.endsWith("v2.0/") || this.authorityType === AuthorityType.Adfs || this.protocolMode === ProtocolMode_ProtocolMode.OIDC && !this.isAliasOfKnownMicrosoftAuthority(canonicalAuthorityHost)) {
     return `${this.canonicalAuthority}.well-known/openid-configuration`;
    }
    return `${this.canonicalAuthority}v2.0/.well-known/openid-configuration`;
   }
   discoveryComplete() {
    return !!this.metadata;
   }
   async resolveEndpointsAsync() {
    const metadataEntity = this.getCurrentMetadataEntity();
    const cloudDiscoverySource = await invokeAsync(this.updateCloudDiscoveryMetadata.bind(this), AuthorityUpdateCloudDiscoveryMetadata, this.logger, this.performanceClient, this.correlationId)(metadataEntity);
    this.canonicalAuthority = this.canonicalAuthority.replace(this.hostnameAndPort, metadataEntity.preferred_network);
    const endpointSource = await invokeAsync(this.updateEndpointMetadata.bind(this), AuthorityUpdateEndpointMetadata, this.logger, this.performanceClient, this.correlationId)(metadataEntity);
    this.updateCachedMetadata(metadataEntity, cloudDiscoverySource, {
     source: endpointSource
    });
    this.performanceClient?.addFields({
     cloudDiscoverySource,
     authorityEndpointSource: endpointSource
    }, this.correlationId);
   }
   getCurrentMetadataEntity() {
    let metadataEntity = this.cacheManager.getAuthorityMetadataByAlias(this.hostnameAndPort, this.correlationId);
    if (!metadataEntity) {
     metadataEntity = {
      aliases: [],
      preferred_cache: this.hostnameAndPort,
      preferred_network: this.hostnameAndPort,
      canonical_authority: this.canonicalAuthority,
      authorization_endpoint: "",
      token_endpoint: "",
      end_session_endpoint: "",
      issuer: "",
      aliasesFromNetwork: false,
      endpointsFromNetwork: false,
      expiresAt: generateAuthorityMetadataExpiresAt(),
      jwks_uri: ""
     };
    }
    return metadataEntity;
   }
   updateCachedMetadata(metadataEntity, cloudDiscoverySource, endpointMetadataResult) {
    if (cloudDiscoverySource !== AuthorityMetadataSource.CACHE && endpointMetadataResult?.source !== AuthorityMetadataSource.CACHE) {
     metadataEntity.expiresAt = generateAuthorityMetadataExpiresAt();
     metadataEntity.canonical_authority = this.canonicalAuthority;
    }
    const cacheKey = this.cacheManager.generateAuthorityMetadataCacheKey(metadataEntity.preferred_cache, this.correlationId);
    this.cacheManager.setAuthorityMetadata(cacheKey, metadataEntity, this.correlationId);
    this.metadata = metadataEntity;
   }
   async updateEndpointMetadata(metadataEntity) {
    const localMetadata = this.updateEndpointMetadataFromLocalSources(metadataEntity);
    if (localMetadata) {
     if (localMetadata.source === AuthorityMetadataSource.HARDCODED_VALUES) {
      if (this.authorityOptions.azureRegionConfiguration?.azureRegion) {
       if (localMetadata.metadata) {
        const hardcodedMetadata = await invokeAsync(this.updateMetadataWithRegionalInformation.bind(this), AuthorityUpdateMetadataWithRegionalInformation, this.logger, this.performanceClient, this.correlationId)(localMetadata.metadata);
        updateAuthorityEndpointMetadata(metadataEntity, hardcodedMetadata, false);
        metadataEntity.canonical_authority = this.canonicalAuthority;
       }
      }
     }
     return localMetadata.source;
    }
    let metadata = await invokeAsync(this.getEndpointMetadataFromNetwork.bind(this), AuthorityGetEndpointMetadataFromNetwork, this.logger, this.performanceClient, this.correlationId)();
    if (metadata) {
     this.validateIssuer(metadata.issuer);
     if (this.authorityOptions.azureRegionConfiguration?.azureRegion) {
      metadata = await invokeAsync(this.updateMetadataWithRegionalInformation.bind(this), AuthorityUpdateMetadataWithRegionalInformation, this.logger, this.performanceClient, this.correlationId)(metadata);
     }
     updateAuthorityEndpointMetadata(metadataEntity, metadata, true);
     return AuthorityMetadataSource.NETWORK;
    } else {
     throw ClientAuthError_createClientAuthError(openIdConfigError, this.defaultOpenIdConfigurationEndpoint, this.correlationId);
    }
   }
   updateEndpointMetadataFromLocalSources(metadataEntity) {
    this.logger.verbose("Attempting to get endpoint metadata from authority configuration", this.correlationId);
    const configMetadata = this.getEndpointMetadataFromConfig();
    if (configMetadata) {
     this.logger.verbose("Found endpoint metadata in authority configuration", this.correlationId);
     updateAuthorityEndpointMetadata(metadataEntity, configMetadata, false);
     return {
      source: AuthorityMetadataSource.CONFIG
     };
    }
    this.logger.verbose("Did not find endpoint metadata in the config... Attempting to get endpoint metadata from the hardcoded values.", this.correlationId);
    const hardcodedMetadata = this.getEndpointMetadataFromHardcodedValues();
    if (hardcodedMetadata) {
     updateAuthorityEndpointMetadata(metadataEntity, hardcodedMetadata, false);
     return {
      source: AuthorityMetadataSource.HARDCODED_VALUES,
      metadata: hardcodedMetadata
     };
    } else {
     this.logger.verbose("Did not find endpoint metadata in hardcoded values... Attempting to get endpoint metadata from the network metadata cache.", this.correlationId);
    }
    const metadataEntityExpired = isAuthorityMetadataExpired(metadataEntity);
    if (this.isAuthoritySameType(metadataEntity) && metadataEntity.endpointsFromNetwork && !metadataEntityExpired) {
     this.logger.verbose("Found endpoint metadata in the cache.", "");
     return {
      source: AuthorityMetadataSource.CACHE
     };
    } else if (metadataEntityExpired) {
     this.logger.verbose("The metadata entity is expired.", "");
    }
    return null;
   }
   isAuthoritySameType(metadataEntity) {
    const cachedAuthorityUrl = new UrlString(metadataEntity.canonical_authority, this.correlationId);
    const cachedParts = cachedAuthorityUrl.getUrlComponents().PathSegments;
    return cachedParts.length === this.canonicalAuthorityUrlComponents.PathSegments.length;
   }
   getEndpointMetadataFromConfig() {
    if (this.authorityOptions.authorityMetadata) {
     try {
      return JSON.parse(this.authorityOptions.authorityMetadata);
     } catch (e) {
      throw ClientConfigurationError_createClientConfigurationError(invalidAuthorityMetadata, this.correlationId);
     }
    }
    return null;
   }
   async getEndpointMetadataFromNetwork() {
    const options = {};
    const openIdConfigurationEndpoint = this.defaultOpenIdConfigurationEndpoint;
    this.logger.verbose(`Authority.getEndpointMetadataFromNetwork: attempting to retrieve OAuth endpoints from '${openIdConfigurationEndpoint}'`, this.correlationId);
    try {
     const response = await this.networkInterface.sendGetRequestAsync(openIdConfigurationEndpoint, options);
     const isValidResponse = isOpenIdConfigResponse(response.body);
     if (isValidResponse) {
      return response.body;
     } else {
      this.logger.verbose(`Authority.getEndpointMetadataFromNetwork: could not parse response as OpenID configuration`, this.correlationId);
      return null;
     }
    } catch (e) {
     this.logger.verbose(`Authority.getEndpointMetadataFromNetwork: '${e}'`, this.correlationId);
     return null;
    }
   }
   getEndpointMetadataFromHardcodedValues() {
    if (this.hostnameAndPort in EndpointMetadata) {
     return EndpointMetadata[this.hostnameAndPort];
    }
    return null;
   }
   async updateMetadataWithRegionalInformation(metadata) {
    const userConfiguredAzureRegion = this.authorityOptions.azureRegionConfiguration?.azureRegion;
    if (userConfiguredAzureRegion) {
     if (userConfiguredAzureRegion !== AZURE_REGION_AUTO_DISCOVER_FLAG) {
      this.regionDiscoveryMetadata.region_outcome = RegionDiscoveryOutcomes.CONFIGURED_NO_AUTO_DETECTION;
      this.regionDiscoveryMetadata.region_used = userConfiguredAzureRegion;
      return Authority_Authority.replaceWithRegionalInformation(metadata, userConfiguredAzureRegion, this.correlationId);
     }
     const autodetectedRegionName = await invokeAsync(this.regionDiscovery.detectRegion.bind(this.regionDiscovery), RegionDiscoveryDetectRegion, this.logger, this.performanceClient, this.correlationId)(this.authorityOptions.azureRegionConfiguration?.environmentRegion, this.regionDiscoveryMetadata);
     if (autodetectedRegionName) {
      this.regionDiscoveryMetadata.region_outcome = RegionDiscoveryOutcomes.AUTO_DETECTION_REQUESTED_SUCCESSFUL;
      this.regionDiscoveryMetadata.region_used = autodetectedRegionName;
      return Authority_Authority.replaceWithRegionalInformation(metadata, autodetectedRegionName, this.correlationId);
     }
     this.regionDiscoveryMetadata.region_outcome = RegionDiscoveryOutcomes.AUTO_DETECTION_REQUESTED_FAILED;
    }
    return metadata;
   }
   async updateCloudDiscoveryMetadata(metadataEntity) {
    const localMetadataSource = this.updateCloudDiscoveryMetadataFromLocalSources(metadataEntity);
    if (localMetadataSource) {
     return localMetadataSource;
    }
    const metadata = await invokeAsync(this.getCloudDiscoveryMetadataFromNetwork.bind(this), AuthorityGetCloudDiscoveryMetadataFromNetwork, this.logger, this.performanceClient, this.correlationId)();
    if (metadata) {
     updateCloudDiscoveryMetadata(metadataEntity, metadata, true);
     return AuthorityMetadataSource.NETWORK;
    }
    throw ClientConfigurationError_createClientConfigurationError(untrustedAuthority, this.correlationId);
   }
   updateCloudDiscoveryMetadataFromLocalSources(metadataEntity) {
    this.logger.verbose("Attempting to get cloud discovery metadata from authority configuration", this.correlationId);
    this.logger.verbosePii(`Known Authorities: '${this.authorityOptions.knownAuthorities || NOT_APPLICABLE}'`, this.correlationId);
    this.logger.verbosePii(`Authority Metadata: '${this.authorityOptions.authorityMetadata || NOT_APPLICABLE}'`, this.correlationId);
    this.logger.verbosePii(`Canonical Authority: '${metadataEntity.canonical_authority || NOT_APPLICABLE}'`, this.correlationId);
    const metadata = this.getCloudDiscoveryMetadataFromConfig();
    if (metadata) {
     this.logger.verbose("Found cloud discovery metadata in authority configuration", this.correlationId);
     updateCloudDiscoveryMetadata(metadataEntity, metadata, false);
     return AuthorityMetadataSource.CONFIG;
    }
    this.logger.verbose("Did not find cloud discovery metadata in the config... Attempting to get cloud discovery metadata from the hardcoded values.", this.correlationId);
    const hardcodedMetadata = getCloudDiscoveryMetadataFromHardcodedValues(this.hostnameAndPort);
    if (hardcodedMetadata) {
     this.logger.verbose("Found cloud discovery metadata from hardcoded values.", this.correlationId);
     updateCloudDiscoveryMetadata(metadataEntity, hardcodedMetadata, false);
     return AuthorityMetadataSource.HARDCODED_VALUES;
    }
    this.logger.verbose("Did not find cloud discovery metadata in hardcoded values... Attempting to get cloud discovery metadata from the network metadata cache.", this.correlationId);
    const metadataEntityExpired = isAuthorityMetadataExpired(metadataEntity);
    if (this.isAuthoritySameType(metadataEntity) && metadataEntity.aliasesFromNetwork && !metadataEntityExpired) {
     this.logger.verbose("Found cloud discovery metadata in the cache.", "");
     return AuthorityMetadataSource.CACHE;
    } else if (metadataEntityExpired) {
     this.logger.verbose("The metadata entity is expired.", "");
    }
    return null;
   }
   getCloudDiscoveryMetadataFromConfig() {
    if (this.authorityType === AuthorityType.Ciam) {
     this.logger.verbose("CIAM authorities do not support cloud discovery metadata, generate the aliases from authority host.", this.correlationId);
     return Authority_Authority.createCloudDiscoveryMetadataFromHost(this.hostnameAndPort);
    }
    if (this.authorityOptions.cloudDiscoveryMetadata) {
     this.logger.verbose("The cloud discovery metadata has been provided as a network response, in the config.", this.correlationId);
     try {
      this.logger.verbose("Attempting to parse the cloud discovery metadata.", this.correlationId);
      const parsedResponse = JSON.parse(this.authorityOptions.cloudDiscoveryMetadata);
      const metadata = getCloudDiscoveryMetadataFromNetworkResponse(parsedResponse.metadata, this.hostnameAndPort);
      this.logger.verbose("Parsed the cloud discovery metadata.", "");
      if (metadata) {
       this.logger.verbose("There is returnable metadata attached to the parsed cloud discovery metadata.", this.correlationId);
       return metadata;
      } else {
       this.logger.verbose("There is no metadata attached to the parsed cloud discovery metadata.", this.correlationId);
      }
     } catch (e) {
      this.logger.verbose("Unable to parse the cloud discovery metadata. Throwing Invalid Cloud Discovery Metadata Error.", this.correlationId);
      throw ClientConfigurationError_createClientConfigurationError(invalidCloudDiscoveryMetadata, this.correlationId);
     }
    }
    if (this.isInKnownAuthorities(this.hostnameAndPort)) {
     this.logger.verbose("The host is included in knownAuthorities. Creating new cloud discovery metadata from the host.", this.correlationId);
     return Authority_Authority.createCloudDiscoveryMetadataFromHost(this.hostnameAndPort);
    }
    return null;
   }
   async getCloudDiscoveryMetadataFromNetwork() {
    const instanceDiscoveryEndpoint = `${AAD_INSTANCE_DISCOVERY_ENDPT}${this.canonicalAuthority}oauth2/v2.0/authorize`;
    const options = {};
    let match = null;
    try {
     const response = await this.networkInterface.sendGetRequestAsync(instanceDiscoveryEndpoint, options);
     let typedResponseBody;
     let metadata;
     if (isCloudInstanceDiscoveryResponse(response.body)) {
      typedResponseBody = response.body;
      metadata = typedResponseBody.metadata;
      this.logger.verbosePii(`tenant_discovery_endpoint is: '${typedResponseBody.tenant_discovery_endpoint}'`, this.correlationId);
     } else if (isCloudInstanceDiscoveryErrorResponse(response.body)) {
      this.logger.warning(`A CloudInstanceDiscoveryErrorResponse was returned. The cloud instance discovery network request's status code is: '${response.status}'`, this.correlationId);
      typedResponseBody = response.body;
      if (typedResponseBody.error === INVALID_INSTANCE) {
       this.logger.error("The CloudInstanceDiscoveryErrorResponse error is invalid_instance.", this.correlationId);
       return null;
      }
      this.logger.warning(`The CloudInstanceDiscoveryErrorResponse error is '${typedResponseBody.error}'`, this.correlationId);
      this.logger.warning(`The CloudInstanceDiscoveryErrorResponse error description is '${typedResponseBody.error_description}'`, this.correlationId);
      this.logger.warning("Setting the value of the CloudInstanceDiscoveryMetadata (returned from the network, correlationId) to []", this.correlationId);
      metadata = [];
     } else {
      this.logger.error("AAD did not return a CloudInstanceDiscoveryResponse or CloudInstanceDiscoveryErrorResponse", this.correlationId);
      return null;
     }
     this.logger.verbose("Attempting to find a match between the developer's authority and the CloudInstanceDiscoveryMetadata returned from the network request.", this.correlationId);
     match = getCloudDiscoveryMetadataFromNetworkResponse(metadata, this.hostnameAndPort);
    } catch (error) {
     if (error instanceof AuthError) {
      this.logger.error(`There was a network error while attempting to get the cloud discovery instance metadata.\nError: '${error.errorCode}'\nError Description: '${error.errorMessage}'`, this.correlationId);
     } else {
      const typedError = error;
      this.logger.error(`A non-MSALJS error was thrown while attempting to get the cloud instance discovery metadata.\nError: '${typedError.name}'\nError Description: '${typedError.message}'`, this.correlationId);
     }
     return null;
    }
    if (!match) {
     this.logger.warning("The developer's authority was not found within the CloudInstanceDiscoveryMetadata returned from the network request.", this.correlationId);
     this.logger.verbose("Creating custom Authority for custom domain scenario.", this.correlationId);
     match = Authority_Authority.createCloudDiscoveryMetadataFromHost(this.hostnameAndPort);
    }
    return match;
   }
   isInKnownAuthorities(host) {
    const normalizedHost = host.toLowerCase();
    const matches = this.authorityOptions.knownAuthorities.filter(authority => authority && UrlString.getDomainFromUrl(authority, this.correlationId).toLowerCase() === normalizedHost);
    return matches.length > 0;
   }
   static generateAuthority(authorityString, azureCloudOptions) {
    let authorityAzureCloudInstance;
    if (azureCloudOptions && azureCloudOptions.azureCloudInstance !== AzureCloudInstance.None) {
     const tenant = azureCloudOptions.tenant ? azureCloudOptions.tenant : DEFAULT_COMMON_TENANT;
     authorityAzureCloudInstance = `${azureCloudOptions.azureCloudInstance}/${tenant}/`;
    }
    return authorityAzureCloudInstance ? authorityAzureCloudInstance : authorityString;
   }
   static createCloudDiscoveryMetadataFromHost(host) {
    return {
     preferred_network: host,
     preferred_cache: host,
     aliases: [ host ]
    };
   }
   getPreferredCache() {
    if (this.managedIdentity) {
     return DEFAULT_AUTHORITY_HOST;
    } else if (this.discoveryComplete()) {
     return this.metadata.preferred_cache;
    } else {
     throw ClientAuthError_createClientAuthError(endpointResolutionError, this.correlationId);
    }
   }
   isAlias(host) {
    return this.metadata.aliases.indexOf(host) > -1;
   }
   isAliasOfKnownMicrosoftAuthority(host) {
    return InstanceDiscoveryMetadataAliases.has(host);
   }
   validateIssuer(issuer) {
    if (!issuer) {
     throw ClientConfigurationError_createClientConfigurationError(issuerValidationFailed, this.correlationId);
    }
    let issuerUrl;
    try {
     issuerUrl = new URL(issuer);
    } catch {
     throw ClientConfigurationError_createClientConfigurationError(issuerValidationFailed, this.correlationId);
    }
    const issuerScheme = issuerUrl.protocol;
    const issuerHost = issuerUrl.host;
    const authorityScheme = (this.canonicalAuthorityUrlComponents.Protocol || "").toLowerCase();
    const authorityHost = (this.canonicalAuthorityUrlComponents.HostNameAndPort || "").toLowerCase();
    const matchesAuthorityOrigin = this.matchesAuthorityOrigin(issuerScheme, issuerHost, authorityScheme, authorityHost);
    const matchesKnownMicrosoftHost = issuerScheme === "https:" && this.isAliasOfKnownMicrosoftAuthority(issuerHost);
    const matchesRegionalMicrosoftHost = issuerScheme === "https:" && this.matchesRegionalMicrosoftHost(issuerHost);
    const matchesCiamTenantPattern = this.matchesCiamTenantPattern(issuerUrl, authorityHost, this.canonicalAuthorityUrlComponents.PathSegments);
    const matchesKnownAuthority = issuerScheme === "https:" && this.isInKnownAuthorities(issuerHost);
    if (matchesAuthorityOrigin || matchesKnownMicrosoftHost || matchesRegionalMicrosoftHost || matchesCiamTenantPattern || matchesKnownAuthority) {
     return;
    }
    throw ClientConfigurationError_createClientConfigurationError(issuerValidationFailed, this.correlationId);
   }
   matchesAuthorityOrigin(issuerScheme, issuerHost, authorityScheme, authorityHost) {
    return issuerScheme === authorityScheme && issuerHost === authorityHost;
   }
   matchesRegionalMicrosoftHost(issuerHost) {
    const firstDot = issuerHost.indexOf(".");
    if (firstDot > 0 && firstDot < issuerHost.length - 1) {
     const hostWithoutRegion = issuerHost.substring(firstDot + 1);
     return this.isAliasOfKnownMicrosoftAuthority(hostWithoutRegion);
    }
    return false;
   }
   matchesCiamTenantPattern(issuerUrl, authorityHost, authorityPathSegments) {
    const pathSegment = authorityPathSegments[0];
    const tenantName = pathSegment ? pathSegment.endsWith(AAD_TENANT_DOMAIN_SUFFIX) ? pathSegment.slice(0, -AAD_TENANT_DOMAIN_SUFFIX.length) : pathSegment : authorityHost.split(".")[0];
    if (!tenantName) {
     return false;
    }
    const ciamBaseURL = `https://${tenantName}${CIAM_AUTH_URL}`;
    const validCiamPatterns = [ ciamBaseURL, `${ciamBaseURL}/${tenantName}`, `${ciamBaseURL}/${tenantName}/v2.0`, `${ciamBaseURL}/${tenantName}${AAD_TENANT_DOMAIN_SUFFIX}`, `${ciamBaseURL}/${tenantName}${AAD_TENANT_DOMAIN_SUFFIX}/v2.0` ];
    const issuerPath = issuerUrl.pathname.replace(/\/+$/, "");
    const normalizedIssuer = `${issuerUrl.protocol}//${issuerUrl.host}${issuerPath}`;
    return validCiamPatterns.some(pattern => pattern === normalizedIssuer);
   }
   static isPublicCloudAuthority(host) {
    return KNOWN_PUBLIC_CLOUDS.indexOf(host) >= 0;
   }
   static buildRegionalAuthorityString(host, region, correlationId, queryString) {
    const authorityUrlInstance = new UrlString(host, correlationId);
    authorityUrlInstance.validateAsUri();
    const authorityUrlParts = authorityUrlInstance.getUrlComponents();
    let hostNameAndPort = `${region}.${authorityUrlParts.HostNameAndPort}`;
    if (this.isPublicCloudAuthority(authorityUrlParts.HostNameAndPort)) {
     hostNameAndPort = `${region}.${REGIONAL_AUTH_PUBLIC_CLOUD_SUFFIX}`;
    }
    const url = UrlString.constructAuthorityUriFromObject({
     ...authorityUrlInstance.getUrlComponents(),
     HostNameAndPort: hostNameAndPort
    }, correlationId).urlString;
    if (queryString) return `${url}?${queryString}`;
    return url;
   }
   static replaceWithRegionalInformation(metadata, azureRegion, correlationId) {
    const regionalMetadata = {
     ...metadata
    };
    regionalMetadata.authorization_endpoint = Authority_Authority.buildRegionalAuthorityString(regionalMetadata.authorization_endpoint, azureRegion, correlationId);
    regionalMetadata.token_endpoint = Authority_Authority.buildRegionalAuthorityString(regionalMetadata.token_endpoint, azureRegion, correlationId);
    if (regionalMetadata.end_session_endpoint) {
     regionalMetadata.end_session_endpoint = Authority_Authority.buildRegionalAuthorityString(regionalMetadata.end_session_endpoint, azureRegion, correlationId);
    }
    return regionalMetadata;
   }
   static transformCIAMAuthority(authority, correlationId) {
    let ciamAuthority = authority;
    const authorityUrl = new UrlString(authority, correlationId);
    const authorityUrlComponents = authorityUrl.getUrlComponents();
    if (authorityUrlComponents.PathSegments.length === 0 && authorityUrlComponents.HostNameAndPort.endsWith(CIAM_AUTH_URL)) {
     const tenantIdOrDomain = authorityUrlComponents.HostNameAndPort.split(".")[0];
     ciamAuthority = `${ciamAuthority}${tenantIdOrDomain}${AAD_TENANT_DOMAIN_SUFFIX}`;
    }
    return ciamAuthority;
   }
  }
  Authority_Authority.reservedTenantDomains = new Set([ "{tenant}", "{tenantid}", AADAuthority.COMMON, AADAuthority.CONSUMERS, AADAuthority.ORGANIZATIONS ]);
  function getTenantFromAuthorityString(authority, correlationId) {
   const authorityUrl = new UrlString(authority, correlationId);
   const authorityUrlComponents = authorityUrl.getUrlComponents();
   const tenantId = authorityUrlComponents.PathSegments.slice(-1)[0]?.toLowerCase();
   switch (tenantId) {
   case AADAuthority.COMMON:
   case AADAuthority.ORGANIZATIONS:
   case AADAuthority.CONSUMERS:
    return undefined;

   default:
    return tenantId;
   }
  }
  function formatAuthorityUri(authorityUri) {
   return authorityUri.endsWith(FORWARD_SLASH) ? authorityUri : `${authorityUri}${FORWARD_SLASH}`;
  }
  function buildStaticAuthorityOptions(authOptions) {
   const rawCloudDiscoveryMetadata = authOptions.cloudDiscoveryMetadata;
   let cloudDiscoveryMetadata = undefined;
   if (rawCloudDiscoveryMetadata) {
    try {
     cloudDiscoveryMetadata = JSON.parse(rawCloudDiscoveryMetadata);
    } catch (e) {
     throw ClientConfigurationError_createClientConfigurationError(invalidCloudDiscoveryMetadata, "");
    }
   }
   return {
    canonicalAuthority: authOptions.authority ? formatAuthorityUri(authOptions.authority) : undefined,
    knownAuthorities: authOptions.knownAuthorities,
    cloudDiscoveryMetadata
   };
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/request/ScopeSet.mjs
  class ScopeSet {
   constructor(inputScopes, correlationId) {
    this.correlationId = correlationId;
    const scopeArr = inputScopes ? StringUtils.trimArrayEntries([ ...inputScopes ]) : [];
    const filteredInput = scopeArr ? StringUtils.removeEmptyStringsFromArray(scopeArr) : [];
    if (!filteredInput || !filteredInput.length) {
     throw ClientConfigurationError_createClientConfigurationError(emptyInputScopesError, correlationId);
    }
    this.scopes = new Set;
    filteredInput.forEach(scope => this.scopes.add(scope));
   }
   static fromString(inputScopeString, correlationId) {
    const scopeString = inputScopeString || "";
    const inputScopes = scopeString.split(" ");
    return new ScopeSet(inputScopes, correlationId);
   }
   static createSearchScopes(inputScopeString, correlationId) {
    const scopesToUse = inputScopeString && inputScopeString.length > 0 ? inputScopeString : [ ...OIDC_DEFAULT_SCOPES ];
    const scopeSet = new ScopeSet(scopesToUse, correlationId);
    if (!scopeSet.containsOnlyOIDCScopes()) {
     scopeSet.removeOIDCScopes();
    } else {
     scopeSet.removeScope(OFFLINE_ACCESS_SCOPE);
    }
    return scopeSet;
   }
   containsScope(scope) {
    const lowerCaseScopes = this.printScopesLowerCase().split(" ");
    const lowerCaseScopesSet = new ScopeSet(lowerCaseScopes, this.correlationId);
    return scope ? lowerCaseScopesSet.scopes.has(scope.toLowerCase()) : false;
   }
   containsScopeSet(scopeSet) {
    if (!scopeSet || scopeSet.scopes.size <= 0) {
     return false;
    }
    return this.scopes.size >= scopeSet.scopes.size && scopeSet.asArray().every(scope => this.containsScope(scope));
   }
   containsOnlyOIDCScopes() {
    let defaultScopeCount = 0;
    OIDC_SCOPES.forEach(defaultScope => {
     if (this.containsScope(defaultScope)) {
      defaultScopeCount += 1;
     }
    });
    return this.scopes.size === defaultScopeCount;
   }
   appendScope(newScope) {
    if (newScope) {
     this.scopes.add(newScope.trim());
    }
   }
   appendScopes(newScopes) {
    try {
     newScopes.forEach(newScope => this.appendScope(newScope));
    } catch (e) {
     throw ClientAuthError_createClientAuthError(cannotAppendScopeSet, this.correlationId);
    }
   }
   removeScope(scope) {
    if (!scope) {
     throw ClientAuthError_createClientAuthError(cannotRemoveEmptyScope, this.correlationId);
    }
    this.scopes.delete(scope.trim());
   }
   removeOIDCScopes() {
    OIDC_SCOPES.forEach(defaultScope => {
     this.scopes.delete(defaultScope);
    });
   }
   unionScopeSets(otherScopes) {
    if (!otherScopes) {
     throw ClientAuthError_createClientAuthError(emptyInputScopeSet, this.correlationId);
    }
    const unionScopes = new Set;
    otherScopes.scopes.forEach(scope => unionScopes.add(scope.toLowerCase()));
    this.scopes.forEach(scope => unionScopes.add(scope.toLowerCase()));
    return unionScopes;
   }
   intersectingScopeSets(otherScopes) {
    if (!otherScopes) {
     throw ClientAuthError_createClientAuthError(emptyInputScopeSet, this.correlationId);
    }
    if (!otherScopes.containsOnlyOIDCScopes()) {
     otherScopes.removeOIDCScopes();
    }
    const unionScopes = this.unionScopeSets(otherScopes);
    const sizeOtherScopes = otherScopes.getScopeCount();
    const sizeThisScopes = this.getScopeCount();
    const sizeUnionScopes = unionScopes.size;
    return sizeUnionScopes < sizeThisScopes + sizeOtherScopes;
   }
   getScopeCount() {
    return this.scopes.size;
   }
   asArray() {
    const array = [];
    this.scopes.forEach(val => array.push(val));
    return array;
   }
   printScopes() {
    if (this.scopes) {
     const scopeArr = this.asArray();
     return scopeArr.join(" ");
    }
    return "";
   }
   printScopesLowerCase() {
    return this.printScopes().toLowerCase();
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/request/RequestParameterBuilder.mjs
  function instrumentBrokerParams(parameters, correlationId, performanceClient) {
   if (!correlationId) {
    return;
   }
   const clientId = parameters.get(CLIENT_ID);
   if (clientId && parameters.has(BROKER_CLIENT_ID)) {
    performanceClient?.addFields({
     embeddedClientId: clientId,
     embeddedRedirectUri: parameters.get(REDIRECT_URI)
    }, correlationId);
   }
  }
  function addResponseType(parameters, responseType) {
   parameters.set(RESPONSE_TYPE, responseType);
  }
  function addResponseMode(parameters, responseMode) {
   parameters.set(RESPONSE_MODE, responseMode ? responseMode : ResponseMode.QUERY);
  }
  function addNativeBroker(parameters) {
   parameters.set(NATIVE_BROKER, "1");
  }
  function addScopes(parameters, scopes, correlationId, addOidcScopes = true, defaultScopes = OIDC_DEFAULT_SCOPES) {
   if (addOidcScopes && !defaultScopes.includes("openid") && !scopes.includes("openid")) {
    defaultScopes.push("openid");
   }
   const requestScopes = addOidcScopes ? [ ...scopes || [], ...defaultScopes ] : scopes || [];
   const scopeSet = new ScopeSet(requestScopes, correlationId);
   parameters.set(SCOPE, scopeSet.printScopes());
  }
  function addClientId(parameters, clientId) {
   parameters.set(CLIENT_ID, clientId);
  }
  function addRedirectUri(parameters, redirectUri) {
   parameters.set(REDIRECT_URI, redirectUri);
  }
  function addPostLogoutRedirectUri(parameters, redirectUri) {
   parameters.set(POST_LOGOUT_URI, redirectUri);
  }
  function addIdTokenHint(parameters, idTokenHint) {
   parameters.set(ID_TOKEN_HINT, idTokenHint);
  }
  function addDomainHint(parameters, domainHint) {
   parameters.set(DOMAIN_HINT, domainHint);
  }
  function addLoginHint(parameters, loginHint) {
   parameters.set(LOGIN_HINT, loginHint);
  }
  function addCcsUpn(parameters, loginHint) {
   parameters.set(HeaderNames.CCS_HEADER, `UPN:${loginHint}`);
  }
  function addCcsOid(parameters, clientInfo) {
   parameters.set(HeaderNames.CCS_HEADER, `Oid:${clientInfo.uid}@${clientInfo.utid}`);
  }
  function addSid(parameters, sid) {
   parameters.set(SID, sid);
  }
  function addClaims(parameters, correlationId, claims, clientCapabilities, skipBrokerClaims, claimsToMerge) {
   const configClaims = skipBrokerClaims && parameters.has(BROKER_CLIENT_ID) ? undefined : clientCapabilities;
   const mergedClaims = buildMergedClaims(claims, configClaims, correlationId, claimsToMerge);
   parameters.set(CLAIMS, mergedClaims);
  }
  function addCorrelationId(parameters, correlationId) {
   parameters.set(CLIENT_REQUEST_ID, correlationId);
  }
  function addLibraryInfo(parameters, libraryInfo) {
   parameters.set(X_CLIENT_SKU, libraryInfo.sku);
   parameters.set(X_CLIENT_VER, libraryInfo.version);
   if (libraryInfo.os) {
    parameters.set(X_CLIENT_OS, libraryInfo.os);
   }
   if (libraryInfo.cpu) {
    parameters.set(X_CLIENT_CPU, libraryInfo.cpu);
   }
  }
  function addApplicationTelemetry(parameters, appTelemetry) {
   if (appTelemetry?.appName) {
    parameters.set(X_APP_NAME, appTelemetry.appName);
   }
   if (appTelemetry?.appVersion) {
    parameters.set(X_APP_VER, appTelemetry.appVersion);
   }
  }
  function addPrompt(parameters, prompt) {
   parameters.set(PROMPT, prompt);
  }
  function addState(parameters, state) {
   if (state) {
    parameters.set(STATE, state);
   }
  }
  function addNonce(parameters, nonce) {
   parameters.set(NONCE, nonce);
  }
  function addCodeChallengeParams(parameters, codeChallenge, codeChallengeMethod) {
   if (codeChallenge && codeChallengeMethod) {
    parameters.set(CODE_CHALLENGE, codeChallenge);
    parameters.set(CODE_CHALLENGE_METHOD, codeChallengeMethod);
   } else {
    throw ClientConfigurationError_createClientConfigurationError(pkceParamsMissing, "");
   }
  }
  function addAuthorizationCode(parameters, code) {
   parameters.set(CODE, code);
  }
  function addDeviceCode(parameters, code) {
   parameters.set(DEVICE_CODE, code);
  }
  function addRefreshToken(parameters, refreshToken) {
   parameters.set(REFRESH_TOKEN, refreshToken);
  }
  function addCodeVerifier(parameters, codeVerifier) {
   parameters.set(CODE_VERIFIER, codeVerifier);
  }
  function addClientSecret(parameters, clientSecret) {
   parameters.set(CLIENT_SECRET, clientSecret);
  }
  function addClientAssertion(parameters, clientAssertion) {
   if (clientAssertion) {
    parameters.set(CLIENT_ASSERTION, clientAssertion);
   }
  }
  function addClientAssertionType(parameters, clientAssertionType) {
   if (clientAssertionType) {
    parameters.set(CLIENT_ASSERTION_TYPE, clientAssertionType);
   }
  }
  function addOboAssertion(parameters, oboAssertion) {
   parameters.set(OBO_ASSERTION, oboAssertion);
  }
  function addRequestTokenUse(parameters, tokenUse) {
   parameters.set(REQUESTED_TOKEN_USE, tokenUse);
  }
  function addGrantType(parameters, grantType) {
   parameters.set(GRANT_TYPE, grantType);
  }
  function addClientInfo(parameters) {
   parameters.set(CLIENT_INFO, "1");
  }
  function addCliData(parameters) {
   parameters.set(CLI_DATA, "1");
  }
  function addInstanceAware(parameters) {
   if (!parameters.has(INSTANCE_AWARE)) {
    parameters.set(INSTANCE_AWARE, "true");
   }
  }
  function addPopupOriginCheckDone(parameters) {
   if (!parameters.has(POPUP_ORIGIN_CHECK_DONE)) {
    parameters.set(POPUP_ORIGIN_CHECK_DONE, "1");
   }
  }
  function addExtraParameters(parameters, extraParams) {
   Object.entries(extraParams).forEach(([key, value]) => {
    if (!parameters.has(key) && value) {
     parameters.set(key, value);
    }
   });
  }
  const DEFAULT_ID_TOKEN_CLAIMS = {
   [ClaimsRequestKeys.SIGNIN_STATE]: {
    essential: false
   },
   [ClaimsRequestKeys.LOGIN_HINT]: {
    essential: false
   },
   [ClaimsRequestKeys.TENANT_REGION_SUB_SCOPE]: {
    essential: false
   }
  };
  function parseClaims(claims, correlationId = "") {
   let parsed;
   try {
    parsed = JSON.parse(claims);
   } catch (e) {
    throw ClientConfigurationError_createClientConfigurationError(invalidClaims, correlationId);
   }
   if (!isPlainObject(parsed)) {
    throw ClientConfigurationError_createClientConfigurationError(invalidClaims, correlationId);
   }
   return parsed;
  }
  function isPlainObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function deepMergeClaims(baseClaims, claimsToMerge) {
   const merged = {
    ...baseClaims
   };
   for (const [key, mergeInValue] of Object.entries(claimsToMerge)) {
    const baseValue = merged[key];
    if (isPlainObject(baseValue) && isPlainObject(mergeInValue)) {
     merged[key] = deepMergeClaims(baseValue, mergeInValue);
    } else {
     merged[key] = mergeInValue;
    }
   }
   return merged;
  }
  function buildMergedClaims(claims, clientCapabilities, correlationId = "", claimsToMerge) {
   let mergedClaims = claims ? parseClaims(claims, correlationId) : {};
   if (claimsToMerge?.trim()) {
    mergedClaims = deepMergeClaims(mergedClaims, parseClaims(claimsToMerge, correlationId));
   }
   if (!Object.prototype.hasOwnProperty.call(mergedClaims, ClaimsRequestKeys.ID_TOKEN)) {
    mergedClaims[ClaimsRequestKeys.ID_TOKEN] = {};
   }
   const idTokenClaims = mergedClaims[ClaimsRequestKeys.ID_TOKEN];
   for (const [key, value] of Object.entries(DEFAULT_ID_TOKEN_CLAIMS)) {
    if (!(key in idTokenClaims)) {
     idTokenClaims[key] = value;
    }
   }
   if (clientCapabilities && clientCapabilities.length > 0) {
    if (!Object.prototype.hasOwnProperty.call(mergedClaims, ClaimsRequestKeys.ACCESS_TOKEN)) {
     mergedClaims[ClaimsRequestKeys.ACCESS_TOKEN] = {};
    }
    mergedClaims[ClaimsRequestKeys.ACCESS_TOKEN][ClaimsRequestKeys.XMS_CC] = {
     values: clientCapabilities
    };
   }
   return JSON.stringify(mergedClaims);
  }
  function addUsername(parameters, username) {
   parameters.set(PasswordGrantConstants.username, username);
  }
  function addPassword(parameters, password) {
   parameters.set(PasswordGrantConstants.password, password);
  }
  function addPopToken(parameters, cnfString) {
   if (cnfString) {
    parameters.set(TOKEN_TYPE, AuthenticationScheme.POP);
    parameters.set(REQ_CNF, cnfString);
   }
  }
  function addSshJwk(parameters, sshJwkString) {
   if (sshJwkString) {
    parameters.set(TOKEN_TYPE, AuthenticationScheme.SSH);
    parameters.set(REQ_CNF, sshJwkString);
   }
  }
  function addServerTelemetry(parameters, serverTelemetryManager) {
   parameters.set(X_CLIENT_CURR_TELEM, serverTelemetryManager.generateCurrentRequestHeaderValue());
   parameters.set(X_CLIENT_LAST_TELEM, serverTelemetryManager.generateLastRequestHeaderValue());
  }
  function addThrottling(parameters) {
   parameters.set(X_MS_LIB_CAPABILITY, X_MS_LIB_CAPABILITY_VALUE);
  }
  function addLogoutHint(parameters, logoutHint) {
   parameters.set(LOGOUT_HINT, logoutHint);
  }
  function addBrokerParameters(parameters, brokerClientId, brokerRedirectUri) {
   if (!parameters.has(BROKER_CLIENT_ID)) {
    parameters.set(BROKER_CLIENT_ID, brokerClientId);
   }
   if (!parameters.has(BROKER_REDIRECT_URI)) {
    parameters.set(BROKER_REDIRECT_URI, brokerRedirectUri);
   }
  }
  function addEARParameters(parameters, jwk) {
   parameters.set(EAR_JWK, encodeURIComponent(jwk));
   const jweCryptoB64Encoded = "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0";
   parameters.set(EAR_JWE_CRYPTO, jweCryptoB64Encoded);
  }
  function addResource(parameters, resource) {
   if (resource) {
    parameters.set(RESOURCE, resource);
   }
  }
  function addAttributeTokens(parameters, attributeTokens) {
   const serialized = serializeAttributeTokens(attributeTokens);
   if (serialized) {
    parameters.set(ATTRIBUTE_TOKENS, serialized);
   } else {
    parameters.delete(ATTRIBUTE_TOKENS);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/utils/UrlUtils.mjs
  function stripLeadingHashOrQuery(responseString) {
   if (responseString.startsWith("#/")) {
    return responseString.substring(2);
   } else if (responseString.startsWith("#") || responseString.startsWith("?")) {
    return responseString.substring(1);
   }
   return responseString;
  }
  function getDeserializedResponse(responseString) {
   if (!responseString || responseString.indexOf("=") < 0) {
    return null;
   }
   try {
    const normalizedResponse = stripLeadingHashOrQuery(responseString);
    if (!/^[^=&?#/]+(?:=|&|$)/.test(normalizedResponse)) {
     return null;
    }
    const deserializedHash = Object.fromEntries(new URLSearchParams(normalizedResponse));
    if (deserializedHash.code || deserializedHash.ear_jwe || deserializedHash.error || deserializedHash.error_description || deserializedHash.state) {
     return deserializedHash;
    }
   } catch (e) {
    throw ClientAuthError_createClientAuthError(hashNotDeserialized, "");
   }
   return null;
  }
  function mapToQueryString(parameters) {
   const queryParameterArray = new Array;
   parameters.forEach((value, key) => {
    queryParameterArray.push(`${key}=${encodeURIComponent(value)}`);
   });
   return queryParameterArray.join("&");
  }
  function normalizeUrlForComparison(url, logger, correlationId) {
   if (!url) {
    return url;
   }
   const urlWithoutHash = url.split("#")[0];
   if (!urlWithoutHash) {
    return urlWithoutHash;
   }
   try {
    const urlObj = new URL(urlWithoutHash);
    if (!urlObj.search) {
     urlObj.search = "";
    }
    let pathname;
    try {
     pathname = decodeURIComponent(urlObj.pathname);
    } catch (e) {
     pathname = urlObj.pathname;
    }
    if (!pathname.endsWith("/")) {
     pathname += "/";
    }
    urlObj.pathname = pathname;
    return urlObj.href;
   } catch (e) {
    logger?.error(`Failed to normalize URL for comparison: '${e}'`, correlationId || "");
    throw createClientConfigurationError(urlParseError, correlationId || "");
   }
  }
  function validateUrl(url, logger, correlationId) {
   try {
    new URL(url);
   } catch (e) {
    logger?.error(`Failed to validate URL: '${e}'`, correlationId || "");
    throw createClientConfigurationError(urlParseError, correlationId || "");
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/crypto/ICrypto.mjs
  const JsonWebTokenAlgorithms = {
   ES256: "ES256",
   RS256: "RS256"
  };
  const ICrypto_DEFAULT_CRYPTO_IMPLEMENTATION = {
   createNewGuid: () => {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   },
   base64Decode: () => {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   },
   base64Encode: () => {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   },
   base64UrlEncode: () => {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   },
   encodeKid: () => {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   },
   async removeTokenBindingKey(kid, correlationId) {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, correlationId);
   },
   async clearKeystore(correlationId) {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, correlationId);
   },
   async signTokenBindingJwt(header, payload, kid, correlationId) {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, correlationId);
   },
   async hashString() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
  };
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/crypto/ITokenBindingKeyManager.mjs
  const DEFAULT_TOKEN_BINDING_KEY_MANAGER = {
   async provisionTokenBindingKey(request) {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, request.correlationId);
   },
   async removeTokenBindingKey(_kid, correlationId) {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, correlationId);
   },
   async getTokenBindingPublicKeyJwk(_kid, correlationId) {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, correlationId);
   }
  };
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/packageMetadata.mjs
  const packageMetadata_name = "@azure/msal-common";
  const packageMetadata_version = "16.16.1";
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/account/AccountInfo.mjs
  function tenantIdMatchesHomeTenant(tenantId, homeAccountId) {
   return !!tenantId && !!homeAccountId && tenantId === homeAccountId.split(".")[1];
  }
  function AccountInfo_buildTenantProfile(homeAccountId, localAccountId, tenantId, nativeAccountId, idTokenClaims) {
   if (idTokenClaims) {
    const {oid, sub, tid, name, tfp, acr, preferred_username, upn, login_hint} = idTokenClaims;
    const tenantId = tid || tfp || acr || "";
    return {
     tenantId,
     localAccountId: oid || sub || "",
     name,
     username: preferred_username || upn || "",
     loginHint: login_hint,
     isHomeTenant: tenantIdMatchesHomeTenant(tenantId, homeAccountId),
     upn,
     ...nativeAccountId && {
      nativeAccountId
     }
    };
   } else {
    return {
     tenantId,
     localAccountId,
     username: "",
     isHomeTenant: tenantIdMatchesHomeTenant(tenantId, homeAccountId),
     ...nativeAccountId && {
      nativeAccountId
     }
    };
   }
  }
  function updateAccountTenantProfileData(baseAccountInfo, tenantProfile, idTokenClaims, idTokenSecret) {
   let updatedAccountInfo = baseAccountInfo;
   if (tenantProfile) {
    const {isHomeTenant, ...tenantProfileOverride} = tenantProfile;
    updatedAccountInfo = {
     ...baseAccountInfo,
     ...tenantProfileOverride
    };
   }
   if (idTokenClaims) {
    const {isHomeTenant, ...claimsSourcedTenantProfile} = AccountInfo_buildTenantProfile(baseAccountInfo.homeAccountId, baseAccountInfo.localAccountId, baseAccountInfo.tenantId, updatedAccountInfo.nativeAccountId, idTokenClaims);
    updatedAccountInfo = {
     ...updatedAccountInfo,
     ...claimsSourcedTenantProfile,
     idTokenClaims,
     idToken: idTokenSecret,
     kmsi: isKmsi(idTokenClaims)
    };
    return updatedAccountInfo;
   }
   return updatedAccountInfo;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/error/CacheErrorCodes.mjs
  const cacheQuotaExceeded = "cache_quota_exceeded";
  const cacheErrorUnknown = "cache_error_unknown";
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/error/CacheError.mjs
  class CacheError extends Error {
   constructor(errorCode, errorMessage) {
    const message = errorMessage || getDefaultErrorMessage(errorCode);
    super(message);
    Object.setPrototypeOf(this, CacheError.prototype);
    this.name = "CacheError";
    this.errorCode = errorCode;
    this.errorMessage = message;
   }
  }
  function createCacheError(e) {
   if (!(e instanceof Error)) {
    return new CacheError(cacheErrorUnknown);
   }
   if (e.name === "QuotaExceededError" || e.name === "NS_ERROR_DOM_QUOTA_REACHED" || e.message.includes("exceeded the quota")) {
    return new CacheError(cacheQuotaExceeded);
   } else {
    return new CacheError(e.name, e.message);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/account/ClientInfo.mjs
  function buildClientInfo(rawClientInfo, base64Decode) {
   if (!rawClientInfo) {
    throw ClientAuthError_createClientAuthError(clientInfoEmptyError, "");
   }
   try {
    const decodedClientInfo = base64Decode(rawClientInfo);
    return JSON.parse(decodedClientInfo);
   } catch (e) {
    throw ClientAuthError_createClientAuthError(clientInfoDecodingError, "");
   }
  }
  function buildClientInfoFromHomeAccountId(homeAccountId) {
   if (!homeAccountId) {
    throw ClientAuthError_createClientAuthError(clientInfoDecodingError, "");
   }
   const clientInfoParts = homeAccountId.split(CLIENT_INFO_SEPARATOR, 2);
   return {
    uid: clientInfoParts[0],
    utid: clientInfoParts.length < 2 ? "" : clientInfoParts[1]
   };
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/account/TokenClaims.mjs
  function getTenantIdFromIdTokenClaims(idTokenClaims) {
   if (idTokenClaims) {
    const tenantId = idTokenClaims.tid || idTokenClaims.tfp || idTokenClaims.acr;
    return tenantId || null;
   }
   return null;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/cache/utils/AccountEntityUtils.mjs
  function generateAccountId(accountEntity) {
   const accountId = [ accountEntity.homeAccountId, accountEntity.environment ];
   return accountId.join(CACHE_KEY_SEPARATOR).toLowerCase();
  }
  function getAccountInfo(accountEntity) {
   const tenantProfiles = accountEntity.tenantProfiles || [];
   if (tenantProfiles.length === 0 && accountEntity.realm && accountEntity.localAccountId) {
    tenantProfiles.push(AccountInfo_buildTenantProfile(accountEntity.homeAccountId, accountEntity.localAccountId, accountEntity.realm, accountEntity.nativeAccountId));
   }
   const homeTenantProfile = tenantProfiles.find(tp => tp.tenantId === accountEntity.realm);
   const nativeAccountId = homeTenantProfile?.nativeAccountId || accountEntity.nativeAccountId;
   return {
    homeAccountId: accountEntity.homeAccountId,
    environment: accountEntity.environment,
    tenantId: accountEntity.realm,
    username: accountEntity.username,
    localAccountId: accountEntity.localAccountId,
    loginHint: accountEntity.loginHint,
    name: accountEntity.name,
    nativeAccountId,
    authorityType: accountEntity.authorityType,
    tenantProfiles: new Map(tenantProfiles.map(tenantProfile => [ tenantProfile.tenantId, tenantProfile ])),
    dataBoundary: accountEntity.dataBoundary
   };
  }
  function isSingleTenant(accountEntity) {
   return !accountEntity.tenantProfiles;
  }
  function createAccountEntity(accountDetails, authority, correlationId, base64Decode) {
   let authorityType;
   if (authority.authorityType === AuthorityType.Adfs) {
    authorityType = CACHE_ACCOUNT_TYPE_ADFS;
   } else if (authority.protocolMode === ProtocolMode_ProtocolMode.OIDC) {
    authorityType = Constants_CACHE_ACCOUNT_TYPE_GENERIC;
   } else {
    authorityType = CACHE_ACCOUNT_TYPE_MSSTS;
   }
   let clientInfo;
   let dataBoundary;
   if (accountDetails.clientInfo && base64Decode) {
    clientInfo = buildClientInfo(accountDetails.clientInfo, base64Decode);
    if (clientInfo.xms_tdbr) {
     dataBoundary = clientInfo.xms_tdbr === "EU" ? "EU" : "None";
    }
   }
   const env = accountDetails.environment || authority && authority.getPreferredCache();
   if (!env) {
    throw ClientAuthError_createClientAuthError(invalidCacheEnvironment, correlationId);
   }
   const preferredUsername = accountDetails.idTokenClaims?.preferred_username || accountDetails.idTokenClaims?.upn;
   const email = accountDetails.idTokenClaims?.emails ? accountDetails.idTokenClaims.emails[0] : null;
   const username = preferredUsername || email || "";
   const loginHint = accountDetails.idTokenClaims?.login_hint;
   const realm = clientInfo?.utid || getTenantIdFromIdTokenClaims(accountDetails.idTokenClaims) || "";
   const localAccountId = clientInfo?.uid || accountDetails.idTokenClaims?.oid || accountDetails.idTokenClaims?.sub || "";
   let tenantProfiles;
   if (accountDetails.tenantProfiles) {
    tenantProfiles = accountDetails.tenantProfiles;
   } else {
    const tenantProfile = AccountInfo_buildTenantProfile(accountDetails.homeAccountId, localAccountId, realm, accountDetails.nativeAccountId, accountDetails.idTokenClaims);
    tenantProfiles = [ tenantProfile ];
   }
   return {
    homeAccountId: accountDetails.homeAccountId,
    environment: env,
    realm,
    localAccountId,
    username,
    authorityType,
    loginHint,
    clientInfo: accountDetails.clientInfo,
    name: accountDetails.idTokenClaims?.name || "",
    lastModificationTime: undefined,
    lastModificationApp: undefined,
    cloudGraphHostName: accountDetails.cloudGraphHostName,
    msGraphHost: accountDetails.msGraphHost,
    nativeAccountId: accountDetails.nativeAccountId,
    tenantProfiles,
    dataBoundary
   };
  }
  function createAccountEntityFromAccountInfo(accountInfo, cloudGraphHostName, msGraphHost) {
   const tenantProfiles = Array.from(accountInfo.tenantProfiles?.values() || []);
   if (tenantProfiles.length === 0 && accountInfo.tenantId && accountInfo.localAccountId) {
    tenantProfiles.push(buildTenantProfile(accountInfo.homeAccountId, accountInfo.localAccountId, accountInfo.tenantId, accountInfo.nativeAccountId, accountInfo.idTokenClaims));
   } else if (accountInfo.nativeAccountId) {
    const matchingProfile = tenantProfiles.find(tp => tp.tenantId === accountInfo.tenantId);
    if (matchingProfile && !matchingProfile.nativeAccountId) {
     matchingProfile.nativeAccountId = accountInfo.nativeAccountId;
    }
   }
   return {
    authorityType: accountInfo.authorityType || CACHE_ACCOUNT_TYPE_GENERIC,
    homeAccountId: accountInfo.homeAccountId,
    localAccountId: accountInfo.localAccountId,
    nativeAccountId: accountInfo.nativeAccountId,
    realm: accountInfo.tenantId,
    environment: accountInfo.environment,
    username: accountInfo.username,
    loginHint: accountInfo.loginHint,
    name: accountInfo.name,
    cloudGraphHostName,
    msGraphHost,
    tenantProfiles,
    dataBoundary: accountInfo.dataBoundary
   };
  }
  function generateHomeAccountId(serverClientInfo, authType, logger, cryptoObj, correlationId, idTokenClaims) {
   if (authType !== AuthorityType.Adfs) {
    if (serverClientInfo) {
     try {
      const clientInfo = buildClientInfo(serverClientInfo, cryptoObj.base64Decode);
      if (clientInfo.uid && clientInfo.utid) {
       return `${clientInfo.uid}.${clientInfo.utid}`;
      }
     } catch (e) {}
    }
    logger.warning("No client info in response", correlationId);
   }
   return idTokenClaims?.sub || "";
  }
  function isAccountEntity(entity) {
   if (!entity) {
    return false;
   }
   return entity.hasOwnProperty("homeAccountId") && entity.hasOwnProperty("environment") && entity.hasOwnProperty("realm") && entity.hasOwnProperty("localAccountId") && entity.hasOwnProperty("username") && entity.hasOwnProperty("authorityType");
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/cache/CacheManager.mjs
  class CacheManager {
   constructor(clientId, cryptoImpl, logger, performanceClient, staticAuthorityOptions, tokenBindingKeyManager) {
    this.clientId = clientId;
    this.cryptoImpl = cryptoImpl;
    this.tokenBindingKeyManager = tokenBindingKeyManager;
    this.commonLogger = logger.clone(packageMetadata_name, packageMetadata_version);
    this.staticAuthorityOptions = staticAuthorityOptions;
    this.performanceClient = performanceClient;
   }
   getAllAccounts(accountFilter = {}, correlationId) {
    return this.buildTenantProfiles(this.getAccountsFilteredBy(accountFilter, correlationId), correlationId, accountFilter);
   }
   getAccountInfoFilteredBy(accountFilter, correlationId) {
    if (Object.keys(accountFilter).length === 0 || Object.values(accountFilter).every(value => value === null || value === undefined || value === "")) {
     this.commonLogger.warning("getAccountInfoFilteredBy: Account filter is empty or invalid, returning null", correlationId);
     return null;
    }
    const allAccounts = this.getAllAccounts(accountFilter, correlationId);
    if (allAccounts.length > 1) {
     const sortedAccounts = allAccounts.sort((a, b) => {
      const aHasClaims = a.idTokenClaims ? 1 : 0;
      const bHasClaims = b.idTokenClaims ? 1 : 0;
      return bHasClaims - aHasClaims;
     });
     return sortedAccounts[0];
    } else if (allAccounts.length === 1) {
     return allAccounts[0];
    } else {
     return null;
    }
   }
   getBaseAccountInfo(accountFilter, correlationId) {
    const accountEntities = this.getAccountsFilteredBy(accountFilter, correlationId);
    if (accountEntities.length > 0) {
     return getAccountInfo(accountEntities[0]);
    } else {
     return null;
    }
   }
   buildTenantProfiles(cachedAccounts, correlationId, accountFilter) {
    return cachedAccounts.flatMap(accountEntity => this.getTenantProfilesFromAccountEntity(accountEntity, correlationId, accountFilter?.tenantId, accountFilter));
   }
   getTenantedAccountInfoByFilter(accountInfo, tokenKeys, tenantProfile, correlationId, tenantProfileFilter) {
    let tenantedAccountInfo = null;
    let idTokenClaims;
    if (tenantProfileFilter) {
     if (!this.tenantProfileMatchesFilter(tenantProfile, tenantProfileFilter)) {
      return null;
     }
    }
    const idToken = this.getIdToken(accountInfo, correlationId, tokenKeys, tenantProfile.tenantId);
    if (idToken) {
     idTokenClaims = extractTokenClaims(idToken.secret, this.cryptoImpl.base64Decode, correlationId);
     if (!this.idTokenClaimsMatchTenantProfileFilter(idTokenClaims, tenantProfileFilter)) {
      return null;
     }
    }
    tenantedAccountInfo = updateAccountTenantProfileData(accountInfo, tenantProfile, idTokenClaims, idToken?.secret);
    return tenantedAccountInfo;
   }
   getTenantProfilesFromAccountEntity(accountEntity, correlationId, targetTenantId, tenantProfileFilter) {
    const accountInfo = getAccountInfo(accountEntity);
    let searchTenantProfiles = accountInfo.tenantProfiles || new Map;
    const tokenKeys = this.getTokenKeys();
    if (targetTenantId) {
     const tenantProfile = searchTenantProfiles.get(targetTenantId);
     if (tenantProfile) {
      searchTenantProfiles = new Map([ [ targetTenantId, tenantProfile ] ]);
     } else {
      return [];
     }
    }
    const matchingTenantProfiles = [];
    searchTenantProfiles.forEach(tenantProfile => {
     const tenantedAccountInfo = this.getTenantedAccountInfoByFilter(accountInfo, tokenKeys, tenantProfile, correlationId, tenantProfileFilter);
     if (tenantedAccountInfo) {
      matchingTenantProfiles.push(tenantedAccountInfo);
     }
    });
    return matchingTenantProfiles;
   }
   tenantProfileMatchesFilter(tenantProfile, tenantProfileFilter) {
    if (!!tenantProfileFilter.localAccountId && !this.matchLocalAccountIdFromTenantProfile(tenantProfile, tenantProfileFilter.localAccountId)) {
     return false;
    }
    if (!!tenantProfileFilter.name && !(tenantProfile.name === tenantProfileFilter.name)) {
     return false;
    }
    if (tenantProfileFilter.isHomeTenant !== undefined && !(tenantProfile.isHomeTenant === tenantProfileFilter.isHomeTenant)) {
     return false;
    }
    if (!!tenantProfileFilter.username && !this.matchUsername(tenantProfile.username, tenantProfileFilter.username) && !this.matchUsername(tenantProfile.upn, tenantProfileFilter.username)) {
     return false;
    }
    if (!!tenantProfileFilter.loginHint && !this.matchLoginHintWithTenantProfile(tenantProfile, tenantProfileFilter.loginHint)) {
     return false;
    }
    if (!!tenantProfileFilter.upn && !(tenantProfile.upn === tenantProfileFilter.upn)) {
     return false;
    }
    if (!!tenantProfileFilter.nativeAccountId && tenantProfile.nativeAccountId !== tenantProfileFilter.nativeAccountId) {
     return false;
    }
    return true;
   }
   idTokenClaimsMatchTenantProfileFilter(idTokenClaims, tenantProfileFilter) {
    if (tenantProfileFilter) {
     if (!!tenantProfileFilter.localAccountId && !this.matchLocalAccountIdFromTokenClaims(idTokenClaims, tenantProfileFilter.localAccountId)) {
      return false;
     }
     if (!!tenantProfileFilter.loginHint && !this.matchLoginHintFromTokenClaims(idTokenClaims, tenantProfileFilter.loginHint)) {
      return false;
     }
     if (!!tenantProfileFilter.username && !this.matchUsername(idTokenClaims.preferred_username, tenantProfileFilter.username) && !this.matchUsername(idTokenClaims.upn, tenantProfileFilter.username)) {
      return false;
     }
     if (!!tenantProfileFilter.name && !this.matchName(idTokenClaims, tenantProfileFilter.name)) {
      return false;
     }
     if (!!tenantProfileFilter.sid && !this.matchSid(idTokenClaims, tenantProfileFilter.sid)) {
      return false;
     }
    }
    return true;
   }
   async saveCacheRecord(cacheRecord, correlationId, kmsi, apiId, storeInCache) {
    if (!cacheRecord) {
     throw ClientAuthError_createClientAuthError(invalidCacheRecord, correlationId);
    }
    try {
     if (!!cacheRecord.account) {
      await this.setAccount(cacheRecord.account, correlationId, kmsi, apiId);
     }
     if (!!cacheRecord.idToken && storeInCache?.idToken !== false) {
      await this.setIdTokenCredential(cacheRecord.idToken, correlationId, kmsi);
     }
     if (!!cacheRecord.accessToken && storeInCache?.accessToken !== false) {
      await this.saveAccessToken(cacheRecord.accessToken, correlationId, kmsi);
     }
     if (!!cacheRecord.refreshToken && storeInCache?.refreshToken !== false) {
      await this.setRefreshTokenCredential(cacheRecord.refreshToken, correlationId, kmsi);
     }
     if (!!cacheRecord.appMetadata) {
      this.setAppMetadata(cacheRecord.appMetadata, correlationId);
     }
    } catch (e) {
     this.commonLogger?.error(`CacheManager.saveCacheRecord: failed`, correlationId);
     if (e instanceof AuthError) {
      throw e;
     } else {
      throw createCacheError(e);
     }
    }
   }
   async saveAccessToken(credential, correlationId, kmsi) {
    let additionalCacheKeyHash;
    if (credential.additionalCacheKeyComponents && Object.keys(credential.additionalCacheKeyComponents).length > 0) {
     additionalCacheKeyHash = await this.cryptoImpl.hashString(JSON.stringify(credential.additionalCacheKeyComponents));
    }
    const accessTokenFilter = {
     clientId: credential.clientId,
     credentialType: credential.credentialType,
     environment: credential.environment,
     homeAccountId: credential.homeAccountId,
     realm: credential.realm,
     tokenType: credential.tokenType
    };
    const tokenKeys = this.getTokenKeys();
    const currentScopes = ScopeSet.fromString(credential.target, correlationId);
    const accessTokenKeysToRemove = [];
    tokenKeys.accessToken.forEach(key => {
     if (!this.accessTokenKeyMatchesFilter(key, accessTokenFilter, false)) {
      return;
     }
     const tokenEntity = this.getAccessTokenCredential(key, correlationId);
     if (tokenEntity && this.credentialMatchesFilter(tokenEntity, accessTokenFilter, correlationId)) {
      const tokenScopeSet = ScopeSet.fromString(tokenEntity.target, correlationId);
      if (tokenScopeSet.intersectingScopeSets(currentScopes)) {
       accessTokenKeysToRemove.push(key);
      }
     }
    });
    for (const key of accessTokenKeysToRemove) {
     await this.removeAccessTokenAndTokenBindingKey(key, correlationId, credential.keyId);
    }
    await this.setAccessTokenCredential(credential, correlationId, kmsi, additionalCacheKeyHash);
   }
   getAccountsFilteredBy(accountFilter, correlationId) {
    const allAccountKeys = this.getAccountKeys();
    const matchingAccounts = [];
    allAccountKeys.forEach(cacheKey => {
     const entity = this.getAccount(cacheKey, correlationId);
     if (!entity) {
      return;
     }
     if (!!accountFilter.homeAccountId && !this.matchHomeAccountId(entity, accountFilter.homeAccountId)) {
      return;
     }
     if (!!accountFilter.environment && !this.matchEnvironment(entity, accountFilter.environment, correlationId)) {
      return;
     }
     if (!!accountFilter.realm && !this.matchRealm(entity, accountFilter.realm)) {
      return;
     }
     if (!!accountFilter.authorityType && !this.matchAuthorityType(entity, accountFilter.authorityType)) {
      return;
     }
     const tenantProfileFilter = {
      localAccountId: accountFilter?.localAccountId,
      name: accountFilter?.name,
      username: accountFilter?.username,
      loginHint: accountFilter?.loginHint,
      upn: accountFilter?.upn,
      nativeAccountId: accountFilter?.nativeAccountId
     };
     const matchingTenantProfiles = entity.tenantProfiles?.filter(tenantProfile => this.tenantProfileMatchesFilter(tenantProfile, tenantProfileFilter));
     if (matchingTenantProfiles && matchingTenantProfiles.length === 0) {
      return;
     }
     matchingAccounts.push(entity);
    });
    return matchingAccounts;
   }
   credentialMatchesFilter(entity, filter, correlationId) {
    if (!!filter.clientId && !this.matchClientId(entity, filter.clientId)) {
     return false;
    }
    if (!!filter.userAssertionHash && !this.matchUserAssertionHash(entity, filter.userAssertionHash)) {
     return false;
    }
    if (typeof filter.homeAccountId === "string" && !this.matchHomeAccountId(entity, filter.homeAccountId)) {
     return false;
    }
    if (!!filter.environment && !this.matchEnvironment(entity, filter.environment, correlationId)) {
     return false;
    }
    if (!!filter.realm && !this.matchRealm(entity, filter.realm)) {
     return false;
    }
    if (!!filter.credentialType && !this.matchCredentialType(entity, filter.credentialType)) {
     return false;
    }
    if (!!filter.familyId && !this.matchFamilyId(entity, filter.familyId)) {
     return false;
    }
    if (!!filter.target && !this.matchTarget(entity, filter.target, correlationId)) {
     return false;
    }
    if (entity.credentialType === CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME) {
     if (!this.matchAccessTokenWithAuthScheme(entity, filter)) {
      return false;
     }
    }
    const entityComponents = entity.additionalCacheKeyComponents;
    const filterComponents = filter.additionalCacheKeyComponents;
    const entityHasComponents = !!entityComponents && Object.keys(entityComponents).length > 0;
    const filterHasComponents = !!filterComponents && Object.keys(filterComponents).length > 0;
    if (entityHasComponents !== filterHasComponents) {
     return false;
    }
    if (entityHasComponents && filterHasComponents) {
     const entityKeys = Object.keys(entityComponents).sort();
     const filterKeys = Object.keys(filterComponents).sort();
     if (entityKeys.length !== filterKeys.length) {
      return false;
     }
     for (let i = 0; i < entityKeys.length; i++) {
      if (entityKeys[i] !== filterKeys[i] || entityComponents[entityKeys[i]] !== filterComponents[filterKeys[i]]) {
       return false;
      }
     }
    }
    return true;
   }
   getAppMetadataFilteredBy(filter, correlationId) {
    const allCacheKeys = this.getKeys();
    const matchingAppMetadata = {};
    allCacheKeys.forEach(cacheKey => {
     if (!this.isAppMetadata(cacheKey)) {
      return;
     }
     const entity = this.getAppMetadata(cacheKey, correlationId);
     if (!entity) {
      return;
     }
     if (!!filter.environment && !this.matchEnvironment(entity, filter.environment, correlationId)) {
      return;
     }
     if (!!filter.clientId && !this.matchClientId(entity, filter.clientId)) {
      return;
     }
     matchingAppMetadata[cacheKey] = entity;
    });
    return matchingAppMetadata;
   }
   getAuthorityMetadataByAlias(host, correlationId) {
    const allCacheKeys = this.getAuthorityMetadataKeys();
    let matchedEntity = null;
    allCacheKeys.forEach(cacheKey => {
     if (!this.isAuthorityMetadata(cacheKey) || cacheKey.indexOf(this.clientId) === -1) {
      return;
     }
     const entity = this.getAuthorityMetadata(cacheKey, correlationId);
     if (!entity) {
      return;
     }
     if (entity.aliases.indexOf(host) === -1) {
      return;
     }
     matchedEntity = entity;
    });
    return matchedEntity;
   }
   removeAllAccounts(correlationId) {
    const accounts = this.getAllAccounts({}, correlationId);
    accounts.forEach(account => {
     this.removeAccount(account, correlationId);
    });
   }
   removeAccount(account, correlationId) {
    const accountKeys = this.getAccountKeys();
    const keyFilter = key => key.includes(account.homeAccountId) && key.includes(account.environment);
    this.getTokenKeys().idToken.filter(keyFilter).forEach(key => {
     this.removeIdToken(key, correlationId);
    });
    this.removeAccountContext(account, correlationId);
    accountKeys.filter(keyFilter).forEach(key => {
     this.removeItem(key, correlationId);
     this.performanceClient.incrementFields({
      accountsRemoved: 1
     }, correlationId);
    });
   }
   removeAccountContext(account, correlationId) {
    const allTokenKeys = this.getTokenKeys();
    const keyFilter = key => key.includes(account.homeAccountId) && key.includes(account.environment);
    allTokenKeys.accessToken.filter(keyFilter).forEach(key => {
     this.removeAccessToken(key, correlationId);
    });
    allTokenKeys.refreshToken.filter(keyFilter).forEach(key => {
     this.removeRefreshToken(key, correlationId);
    });
   }
   removeAccessToken(key, correlationId) {
    const credential = this.removeAccessTokenCredential(key, correlationId);
    if (credential) {
     void this.removeTokenBindingKeyForCredential(credential, correlationId);
    }
   }
   async removeAccessTokenAndTokenBindingKey(key, correlationId, preservedKeyId) {
    const credential = this.removeAccessTokenCredential(key, correlationId);
    if (credential) {
     await this.removeTokenBindingKeyForCredential(credential, correlationId, preservedKeyId);
    }
   }
   removeAccessTokenCredential(key, correlationId) {
    const credential = this.getAccessTokenCredential(key, correlationId);
    if (!credential) {
     return null;
    }
    this.removeItem(key, correlationId);
    this.performanceClient.incrementFields({
     accessTokensRemoved: 1
    }, correlationId);
    return credential;
   }
   async removeTokenBindingKeyForCredential(credential, correlationId, preservedKeyId) {
    if (credential.credentialType.toLowerCase() === CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME.toLowerCase()) {
     const tokenType = credential.tokenType?.toLowerCase();
     switch (tokenType) {
     case AuthenticationScheme.POP:
     case AuthenticationScheme.DPOP.toLowerCase():
      {
       const accessTokenWithAuthSchemeEntity = credential;
       const kid = accessTokenWithAuthSchemeEntity.keyId;
       if (kid && kid !== preservedKeyId && !this.isTokenBindingKeyReferenced(kid, correlationId)) {
        try {
         await this.tokenBindingKeyManager.removeTokenBindingKey(kid, correlationId);
        } catch {
         this.commonLogger.error("Failed to remove token binding key", correlationId);
         this.performanceClient?.incrementFields({
          removeTokenBindingKeyFailure: 1
         }, correlationId);
        }
       }
       break;
      }
     }
    }
   }
   isTokenBindingKeyReferenced(keyId, correlationId) {
    return this.getTokenKeys().accessToken.some(accessTokenKey => {
     const accessToken = this.getAccessTokenCredential(accessTokenKey, correlationId);
     return accessToken?.keyId === keyId;
    });
   }
   removeAppMetadata(correlationId) {
    const allCacheKeys = this.getKeys();
    allCacheKeys.forEach(cacheKey => {
     if (this.isAppMetadata(cacheKey)) {
      this.removeItem(cacheKey, correlationId);
     }
    });
    return true;
   }
   getIdToken(account, correlationId, tokenKeys, targetRealm) {
    this.commonLogger.trace("CacheManager - getIdToken called", correlationId);
    const idTokenFilter = {
     homeAccountId: account.homeAccountId,
     environment: account.environment,
     credentialType: CredentialType.ID_TOKEN,
     clientId: this.clientId,
     realm: targetRealm
    };
    const idTokenMap = this.getIdTokensByFilter(idTokenFilter, correlationId, tokenKeys);
    const numIdTokens = idTokenMap.size;
    if (numIdTokens < 1) {
     this.commonLogger.info("CacheManager:getIdToken - No token found", correlationId);
     return null;
    } else if (numIdTokens > 1) {
     let tokensToBeRemoved = idTokenMap;
     if (!targetRealm) {
      const homeIdTokenMap = new Map;
      idTokenMap.forEach((idToken, key) => {
       if (idToken.realm === account.tenantId) {
        homeIdTokenMap.set(key, idToken);
       }
      });
      const numHomeIdTokens = homeIdTokenMap.size;
      if (numHomeIdTokens < 1) {
       this.commonLogger.info("CacheManager:getIdToken - Multiple ID tokens found for account but none match account entity tenant id, returning first result", correlationId);
       return idTokenMap.values().next().value ?? null;
      } else if (numHomeIdTokens === 1) {
       this.commonLogger.info("CacheManager:getIdToken - Multiple ID tokens found for account, defaulting to home tenant profile", correlationId);
       return homeIdTokenMap.values().next().value ?? null;
      } else {
       tokensToBeRemoved = homeIdTokenMap;
      }
     }
     this.commonLogger.info("CacheManager:getIdToken - Multiple matching ID tokens found, clearing them", correlationId);
     tokensToBeRemoved.forEach((idToken, key) => {
      this.removeIdToken(key, correlationId);
     });
     this.performanceClient.addFields({
      multiMatchedID: idTokenMap.size
     }, correlationId);
     return null;
    }
    this.commonLogger.info("CacheManager:getIdToken - Returning ID token", correlationId);
    return idTokenMap.values().next().value ?? null;
   }
   getIdTokensByFilter(filter, correlationId, tokenKeys) {
    const idTokenKeys = tokenKeys && tokenKeys.idToken || this.getTokenKeys().idToken;
    const idTokens = new Map;
    idTokenKeys.forEach(key => {
     if (!this.idTokenKeyMatchesFilter(key, {
      clientId: this.clientId,
      ...filter
     })) {
      return;
     }
     const idToken = this.getIdTokenCredential(key, correlationId);
     if (idToken && this.credentialMatchesFilter(idToken, filter, correlationId)) {
      idTokens.set(key, idToken);
     }
    });
    return idTokens;
   }
   idTokenKeyMatchesFilter(inputKey, filter) {
    const key = inputKey.toLowerCase();
    if (filter.clientId && key.indexOf(filter.clientId.toLowerCase()) === -1) {
     return false;
    }
    if (filter.homeAccountId && key.indexOf(filter.homeAccountId.toLowerCase()) === -1) {
     return false;
    }
    return true;
   }
   removeIdToken(key, correlationId) {
    this.removeItem(key, correlationId);
   }
   removeRefreshToken(key, correlationId) {
    this.removeItem(key, correlationId);
   }
   getAccessToken(account, request, tokenKeys, targetRealm) {
    const correlationId = request.correlationId;
    this.commonLogger.trace("CacheManager - getAccessToken called", correlationId);
    const scopes = ScopeSet.createSearchScopes(request.scopes, correlationId);
    const authScheme = request.authenticationScheme || AuthenticationScheme.BEARER;
    const normalizedAuthScheme = authScheme.toLowerCase();
    const credentialType = authScheme && authScheme.toLowerCase() !== AuthenticationScheme.BEARER.toLowerCase() ? CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME : CredentialType.ACCESS_TOKEN;
    const attributeTokenPartition = serializeAttributeTokens(request.attributeTokens);
    const additionalCacheKeyComponents = attributeTokenPartition ? {
     attribute_tokens: attributeTokenPartition
    } : undefined;
    const accessTokenFilter = {
     homeAccountId: account.homeAccountId,
     environment: account.environment,
     credentialType,
     clientId: this.clientId,
     realm: targetRealm || account.tenantId,
     target: scopes,
     tokenType: authScheme,
     keyId: authScheme === AuthenticationScheme.SSH ? request.sshKid : normalizedAuthScheme === AuthenticationScheme.DPOP.toLowerCase() ? request.popKid || request.dpopJkt : undefined,
     additionalCacheKeyComponents
    };
    const accessTokenKeys = tokenKeys && tokenKeys.accessToken || this.getTokenKeys().accessToken;
    const accessTokens = [];
    const matchedKeys = [];
    accessTokenKeys.forEach(key => {
     if (this.accessTokenKeyMatchesFilter(key, accessTokenFilter, true)) {
      const accessToken = this.getAccessTokenCredential(key, correlationId);
      if (accessToken && this.credentialMatchesFilter(accessToken, accessTokenFilter, correlationId)) {
       accessTokens.push(accessToken);
       matchedKeys.push(key);
      }
     }
    });
    if (accessTokens.length < 1) {
     this.commonLogger.info("CacheManager:getAccessToken - No token found", correlationId);
     return null;
    } else if (accessTokens.length > 1) {
     this.commonLogger.info("CacheManager:getAccessToken - Multiple access tokens found, clearing them", correlationId);
     matchedKeys.forEach(key => {
      this.removeAccessToken(key, correlationId);
     });
     this.performanceClient.addFields({
      multiMatchedAT: accessTokens.length
     }, correlationId);
     return null;
    }
    this.commonLogger.info("CacheManager:getAccessToken - Returning access token", correlationId);
    return accessTokens[0];
   }
   accessTokenKeyMatchesFilter(inputKey, filter, keyMustContainAllScopes) {
    const key = inputKey.toLowerCase();
    if (filter.clientId && key.indexOf(filter.clientId.toLowerCase()) === -1) {
     return false;
    }
    if (filter.homeAccountId && key.indexOf(filter.homeAccountId.toLowerCase()) === -1) {
     return false;
    }
    if (filter.realm && key.indexOf(filter.realm.toLowerCase()) === -1) {
     return false;
    }
    if (filter.target) {
     const scopes = filter.target.asArray();
     for (let i = 0; i < scopes.length; i++) {
      if (keyMustContainAllScopes && !key.includes(scopes[i].toLowerCase())) {
       return false;
      } else if (!keyMustContainAllScopes && key.includes(scopes[i].toLowerCase())) {
       return true;
      }
     }
    }
    return true;
   }
   getAccessTokensByFilter(filter, correlationId) {
    const tokenKeys = this.getTokenKeys();
    const accessTokens = [];
    tokenKeys.accessToken.forEach(key => {
     if (!this.accessTokenKeyMatchesFilter(key, filter, true)) {
      return;
     }
     const accessToken = this.getAccessTokenCredential(key, correlationId);
     if (accessToken && this.credentialMatchesFilter(accessToken, filter, correlationId)) {
      accessTokens.push(accessToken);
     }
    });
    return accessTokens;
   }
   getRefreshToken(account, familyRT, correlationId, tokenKeys) {
    this.commonLogger.trace("CacheManager - getRefreshToken called", correlationId);
    const id = familyRT ? THE_FAMILY_ID : undefined;
    const refreshTokenFilter = {
     homeAccountId: account.homeAccountId,
     environment: account.environment,
     credentialType: CredentialType.REFRESH_TOKEN,
     clientId: this.clientId,
     familyId: id
    };
    const refreshTokenKeys = tokenKeys && tokenKeys.refreshToken || this.getTokenKeys().refreshToken;
    const refreshTokens = [];
    refreshTokenKeys.forEach(key => {
     if (this.refreshTokenKeyMatchesFilter(key, refreshTokenFilter)) {
      const refreshToken = this.getRefreshTokenCredential(key, correlationId);
      if (refreshToken && this.credentialMatchesFilter(refreshToken, refreshTokenFilter, correlationId)) {
       refreshTokens.push(refreshToken);
      }
     }
    });
    const numRefreshTokens = refreshTokens.length;
    if (numRefreshTokens < 1) {
     this.commonLogger.info("CacheManager:getRefreshToken - No refresh token found.", correlationId);
     return null;
    }
    if (numRefreshTokens > 1) {
     this.performanceClient.addFields({
      multiMatchedRT: numRefreshTokens
     }, correlationId);
    }
    this.commonLogger.info("CacheManager:getRefreshToken - returning refresh token", correlationId);
    return refreshTokens[0];
   }
   refreshTokenKeyMatchesFilter(inputKey, filter) {
    const key = inputKey.toLowerCase();
    if (filter.familyId && key.indexOf(filter.familyId.toLowerCase()) === -1) {
     return false;
    }
    if (!filter.familyId && filter.clientId && key.indexOf(filter.clientId.toLowerCase()) === -1) {
     return false;
    }
    if (filter.homeAccountId && key.indexOf(filter.homeAccountId.toLowerCase()) === -1) {
     return false;
    }
    return true;
   }
   readAppMetadataFromCache(environment, correlationId) {
    const appMetadataFilter = {
     environment,
     clientId: this.clientId
    };
    const appMetadata = this.getAppMetadataFilteredBy(appMetadataFilter, correlationId);
    const appMetadataEntries = Object.keys(appMetadata).map(key => appMetadata[key]);
    const numAppMetadata = appMetadataEntries.length;
    if (numAppMetadata < 1) {
     return null;
    } else if (numAppMetadata > 1) {
     throw ClientAuthError_createClientAuthError(multipleMatchingAppMetadata, correlationId);
    }
    return appMetadataEntries[0];
   }
   isAppMetadataFOCI(environment, correlationId) {
    const appMetadata = this.readAppMetadataFromCache(environment, correlationId);
    return !!(appMetadata && appMetadata.familyId === THE_FAMILY_ID);
   }
   matchHomeAccountId(entity, homeAccountId) {
    return !!(typeof entity.homeAccountId === "string" && homeAccountId === entity.homeAccountId);
   }
   matchLocalAccountIdFromTokenClaims(tokenClaims, localAccountId) {
    const idTokenLocalAccountId = tokenClaims.oid || tokenClaims.sub;
    return localAccountId === idTokenLocalAccountId;
   }
   matchLocalAccountIdFromTenantProfile(tenantProfile, localAccountId) {
    return tenantProfile.localAccountId === localAccountId;
   }
   matchName(claims, name) {
    return !!(name.toLowerCase() === claims.name?.toLowerCase());
   }
   matchUsername(cachedUsername, filterUsername) {
    return !!(cachedUsername && typeof cachedUsername === "string" && filterUsername?.toLowerCase() === cachedUsername.toLowerCase());
   }
   matchLoginHintWithTenantProfile(tenantProfile, loginHintFilter) {
    return tenantProfile.loginHint === loginHintFilter || tenantProfile.username === loginHintFilter || tenantProfile.upn === loginHintFilter;
   }
   matchUserAssertionHash(entity, userAssertionHash) {
    return !!(entity.userAssertionHash && userAssertionHash === entity.userAssertionHash);
   }
   matchEnvironment(entity, environment, correlationId) {
    if (this.staticAuthorityOptions) {
     const staticAliases = getAliasesFromStaticSources(this.staticAuthorityOptions, this.commonLogger, correlationId);
     if (staticAliases.includes(environment) && staticAliases.includes(entity.environment)) {
      return true;
     }
    }
    const cloudMetadata = this.getAuthorityMetadataByAlias(environment, correlationId);
    if (cloudMetadata && cloudMetadata.aliases.indexOf(entity.environment) > -1) {
     return true;
    }
    return false;
   }
   matchCredentialType(entity, credentialType) {
    return entity.credentialType && credentialType.toLowerCase() === entity.credentialType.toLowerCase();
   }
   matchClientId(entity, clientId) {
    return !!(entity.clientId && clientId === entity.clientId);
   }
   matchFamilyId(entity, familyId) {
    return !!(entity.familyId && familyId === entity.familyId);
   }
   matchRealm(entity, realm) {
    return !!(entity.realm?.toLowerCase() === realm.toLowerCase());
   }
   matchLoginHintFromTokenClaims(tokenClaims, loginHint) {
    if (tokenClaims.login_hint === loginHint) {
     return true;
    }
    if (tokenClaims.preferred_username === loginHint) {
     return true;
    }
    if (tokenClaims.upn === loginHint) {
     return true;
    }
    if (tokenClaims.emails && tokenClaims.emails.includes(loginHint)) {
     return true;
    }
    return false;
   }
   matchSid(idTokenClaims, sid) {
    return idTokenClaims.sid === sid;
   }
   matchAuthorityType(entity, authorityType) {
    return !!(entity.authorityType && authorityType.toLowerCase() === entity.authorityType.toLowerCase());
   }
   matchTarget(entity, target, correlationId) {
    const isNotAccessTokenCredential = entity.credentialType !== CredentialType.ACCESS_TOKEN && entity.credentialType !== CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME;
    if (isNotAccessTokenCredential || !entity.target) {
     return false;
    }
    const entityScopeSet = ScopeSet.fromString(entity.target, correlationId);
    return entityScopeSet.containsScopeSet(target);
   }
   matchTokenType(entity, tokenType) {
    return !!(entity.tokenType && entity.tokenType.toLowerCase() === tokenType.toLowerCase());
   }
   matchAccessTokenWithAuthScheme(entity, filter) {
    const normalizedFilterTokenType = filter.tokenType?.toLowerCase();
    if (!!filter.tokenType && !this.matchTokenType(entity, filter.tokenType)) {
     return false;
    }
    switch (normalizedFilterTokenType) {
    case "dpop":
    case AuthenticationScheme.SSH:
     return this.matchKeyBoundAccessToken(entity, filter);

    default:
     return true;
    }
   }
   matchKeyBoundAccessToken(entity, filter) {
    if (!filter.keyId) {
     return true;
    }
    return this.matchKeyId(entity, filter.keyId);
   }
   matchKeyId(entity, keyId) {
    return !!(entity.keyId && entity.keyId === keyId);
   }
   isAppMetadata(key) {
    return key.indexOf(APP_METADATA) !== -1;
   }
   isAuthorityMetadata(key) {
    return key.indexOf(AUTHORITY_METADATA_CACHE_KEY) !== -1;
   }
   generateAuthorityMetadataCacheKey(authority) {
    return `${AUTHORITY_METADATA_CACHE_KEY}-${this.clientId}-${authority}`;
   }
   static toObject(obj, json) {
    for (const propertyName in json) {
     obj[propertyName] = json[propertyName];
    }
    return obj;
   }
  }
  class DefaultStorageClass extends CacheManager {
   async setAccount() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
   getAccount() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
   async setIdTokenCredential() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
   getIdTokenCredential() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
   async setAccessTokenCredential() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
   getAccessTokenCredential() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
   async setRefreshTokenCredential() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
   getRefreshTokenCredential() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
   setAppMetadata() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
   getAppMetadata() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
   setServerTelemetry() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
   getServerTelemetry() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
   setAuthorityMetadata() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
   getAuthorityMetadata() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
   getAuthorityMetadataKeys() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
   setThrottlingCache() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
   getThrottlingCache() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
   removeItem() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
   getKeys() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
   getAccountKeys() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
   getTokenKeys() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
   generateCredentialKey(_credential, _hash) {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
   generateAccountKey() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/telemetry/performance/PerformanceEvent.mjs
  const PerformanceEventStatus = {
   NotStarted: 0,
   InProgress: 1,
   Completed: 2
  };
  const EXT_FIELD_PREFIX = "ext.";
  const IntFields = new Set([ "accessTokenSize", "durationMs", "idTokenSize", "matsSilentStatus", "matsHttpStatus", "refreshTokenSize", "startTimeMs", "status", "multiMatchedAT", "multiMatchedID", "multiMatchedRT", "unencryptedCacheCount", "encryptedCacheExpiredCount", "oldAccountCount", "oldAccessCount", "oldIdCount", "oldRefreshCount", "currAccountCount", "currAccessCount", "currIdCount", "currRefreshCount", "ttlExpiredAcntCount", "ttlExpiredITCount", "ttlExpiredATCount", "ttlExpiredRTCount", "decryptFailedAcntCount", "decryptFailedITCount", "decryptFailedATCount", "decryptFailedRTCount", "invalidAcntCount", "invalidITCount", "invalidATCount", "invalidRTCount", "expiredATCount", "expiredRTCount", "upgradedCacheCount", "cacheMatchedAccounts", "networkRtt", "redirectBridgeTimeoutMs", "redirectBridgeMessageVersion", "fetchRetryCount" ]);
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/telemetry/performance/StubPerformanceClient.mjs
  class StubPerformanceClient_StubPerformanceClient {
   generateId() {
    return "callback-id";
   }
   startMeasurement(measureName, correlationId) {
    return {
     end: () => null,
     discard: () => {},
     add: () => {},
     increment: () => {},
     event: {
      eventId: this.generateId(),
      status: PerformanceEventStatus.InProgress,
      authority: "",
      libraryName: "",
      libraryVersion: "",
      clientId: "",
      name: measureName,
      startTimeMs: Date.now(),
      correlationId: correlationId || ""
     }
    };
   }
   endMeasurement() {
    return null;
   }
   discardMeasurements() {
    return;
   }
   removePerformanceCallback() {
    return true;
   }
   addPerformanceCallback() {
    return "";
   }
   emitEvents() {
    return;
   }
   addFields() {
    return;
   }
   addGlobalFields() {
    return;
   }
   incrementFields() {
    return;
   }
   cacheEventByCorrelationId() {
    return;
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/config/ClientConfiguration.mjs
  const DEFAULT_SYSTEM_OPTIONS = {
   tokenRenewalOffsetSeconds: DEFAULT_TOKEN_RENEWAL_OFFSET_SEC,
   preventCorsPreflight: false
  };
  const DEFAULT_LOGGER_IMPLEMENTATION = {
   loggerCallback: () => {},
   piiLoggingEnabled: false,
   logLevel: LogLevel.Info,
   correlationId: ""
  };
  const DEFAULT_NETWORK_IMPLEMENTATION = {
   async sendGetRequestAsync() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   },
   async sendPostRequestAsync() {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, "");
   }
  };
  const DEFAULT_LIBRARY_INFO = {
   sku: SKU,
   version: packageMetadata_version,
   cpu: "",
   os: ""
  };
  const DEFAULT_CLIENT_CREDENTIALS = {
   clientSecret: "",
   clientAssertion: undefined
  };
  const DEFAULT_AZURE_CLOUD_OPTIONS = {
   azureCloudInstance: AzureCloudInstance.None,
   tenant: `${DEFAULT_COMMON_TENANT}`
  };
  const DEFAULT_TELEMETRY_OPTIONS = {
   application: {
    appName: "",
    appVersion: ""
   }
  };
  function buildClientConfiguration({authOptions: userAuthOptions, systemOptions: userSystemOptions, loggerOptions: userLoggerOption, storageInterface: storageImplementation, networkInterface: networkImplementation, cryptoInterface: cryptoImplementation, tokenBindingKeyManager, clientCredentials, libraryInfo, telemetry, serverTelemetryManager, persistencePlugin, serializableCache}) {
   const loggerOptions = {
    ...DEFAULT_LOGGER_IMPLEMENTATION,
    ...userLoggerOption
   };
   const resolvedTokenBindingKeyManager = tokenBindingKeyManager || DEFAULT_TOKEN_BINDING_KEY_MANAGER;
   return {
    authOptions: buildAuthOptions(userAuthOptions),
    systemOptions: {
     ...DEFAULT_SYSTEM_OPTIONS,
     ...userSystemOptions
    },
    loggerOptions,
    storageInterface: storageImplementation || new DefaultStorageClass(userAuthOptions.clientId, ICrypto_DEFAULT_CRYPTO_IMPLEMENTATION, new Logger_Logger(loggerOptions, packageMetadata_name, packageMetadata_version), new StubPerformanceClient_StubPerformanceClient, undefined, resolvedTokenBindingKeyManager),
    networkInterface: networkImplementation || DEFAULT_NETWORK_IMPLEMENTATION,
    cryptoInterface: cryptoImplementation || ICrypto_DEFAULT_CRYPTO_IMPLEMENTATION,
    tokenBindingKeyManager: resolvedTokenBindingKeyManager,
    clientCredentials: clientCredentials || DEFAULT_CLIENT_CREDENTIALS,
    libraryInfo: {
     ...DEFAULT_LIBRARY_INFO,
     ...libraryInfo
    },
    telemetry: {
     ...DEFAULT_TELEMETRY_OPTIONS,
     ...telemetry
    },
    serverTelemetryManager: serverTelemetryManager || null,
    persistencePlugin: persistencePlugin || null,
    serializableCache: serializableCache || null
   };
  }
  function buildAuthOptions(authOptions) {
   return {
    clientCapabilities: [],
    azureCloudOptions: DEFAULT_AZURE_CLOUD_OPTIONS,
    instanceAware: false,
    isMcp: false,
    ...authOptions
   };
  }
  function isOidcProtocolMode(config) {
   return config.authOptions.authority.options.protocolMode === ProtocolMode_ProtocolMode.OIDC;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/cache/persistence/TokenCacheContext.mjs
  class TokenCacheContext {
   constructor(tokenCache, hasChanged) {
    this.cache = tokenCache;
    this.hasChanged = hasChanged;
   }
   get cacheHasChanged() {
    return this.hasChanged;
   }
   get tokenCache() {
    return this.cache;
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/error/JoseHeaderError.mjs
  class JoseHeaderError extends AuthError {
   constructor(errorCode, correlationId, errorMessage) {
    super(errorCode, correlationId, errorMessage);
    this.name = "JoseHeaderError";
    Object.setPrototypeOf(this, JoseHeaderError.prototype);
   }
  }
  function createJoseHeaderError(code, correlationId) {
   return new JoseHeaderError(code, correlationId);
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/utils/ObjectUtils.mjs
  function ObjectUtils_isPlainObject(value) {
   if (typeof value !== "object" || value === null || Object.prototype.toString.call(value) !== "[object Object]") {
    return false;
   }
   if (Object.getPrototypeOf(value) === null) {
    return true;
   }
   let proto = value;
   while (Object.getPrototypeOf(proto) !== null) {
    proto = Object.getPrototypeOf(proto);
   }
   return Object.getPrototypeOf(value) === proto;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/error/JoseHeaderErrorCodes.mjs
  const missingKidError = "missing_kid_error";
  const missingAlgError = "missing_alg_error";
  const missingJwkError = "missing_jwk_error";
  const invalidJwkError = "invalid_jwk_error";
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/crypto/JoseHeader.mjs
  class JoseHeader {
   constructor(options, correlationId) {
    if (typeof options.alg !== "string" || !options.alg) {
     throw createJoseHeaderError(missingAlgError, correlationId);
    }
    this.typ = options.typ;
    this.alg = options.alg;
    this.kid = options.kid;
    this.jwk = options.jwk;
   }
   static getShrHeader(shrHeaderOptions, correlationId) {
    if (!shrHeaderOptions.kid) {
     throw createJoseHeaderError(missingKidError, correlationId);
    }
    if (!shrHeaderOptions.alg) {
     throw createJoseHeaderError(missingAlgError, correlationId);
    }
    return new JoseHeader({
     typ: shrHeaderOptions.typ || JsonWebTokenTypes.Pop,
     kid: shrHeaderOptions.kid,
     alg: shrHeaderOptions.alg
    }, correlationId);
   }
   static getDpopHeader(dpopHeaderOptions, correlationId) {
    if (!ObjectUtils_isPlainObject(dpopHeaderOptions.jwk)) {
     throw createJoseHeaderError(missingJwkError, correlationId);
    }
    if (!dpopHeaderOptions.alg) {
     throw createJoseHeaderError(missingAlgError, correlationId);
    }
    if (Object.keys(dpopHeaderOptions.jwk).length === 0) {
     throw createJoseHeaderError(invalidJwkError, correlationId);
    }
    return new JoseHeader({
     typ: JsonWebTokenTypes.Dpop,
     alg: dpopHeaderOptions.alg,
     jwk: dpopHeaderOptions.jwk
    }, correlationId);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/crypto/PopTokenGenerator.mjs
  const KeyLocation = {
   SW: "sw"
  };
  const SHR_TOKEN_BINDING_KEY_TYPE = "shr";
  const SHR_TOKEN_BINDING_KEY_ALGORITHM = JsonWebTokenAlgorithms.RS256;
  class PopTokenGenerator {
   constructor(cryptoUtils, tokenBindingKeyManager, performanceClient) {
    this.cryptoUtils = cryptoUtils;
    this.tokenBindingKeyManager = tokenBindingKeyManager;
    this.performanceClient = performanceClient;
   }
   async generateCnf(request, logger) {
    const reqCnf = await invokeAsync(this.generateKid.bind(this), PopTokenGenerateCnf, logger, this.performanceClient, request.correlationId)(request);
    const reqCnfString = this.cryptoUtils.base64UrlEncode(JSON.stringify(reqCnf));
    return {
     kid: reqCnf.kid,
     reqCnfString
    };
   }
   async generateKid(request) {
    const kidThumbprint = await this.tokenBindingKeyManager.provisionTokenBindingKey({
     correlationId: request.correlationId,
     tokenBindingKeyType: SHR_TOKEN_BINDING_KEY_TYPE,
     tokenBindingKeyAlgorithm: SHR_TOKEN_BINDING_KEY_ALGORITHM
    });
    return {
     kid: kidThumbprint,
     xms_ksl: KeyLocation.SW
    };
   }
   async signPopToken(accessToken, keyId, request) {
    return this.signPayload(accessToken, keyId, request);
   }
   async signPayload(payload, keyId, request, claims) {
    const {resourceRequestMethod, resourceRequestUri, shrClaims, shrNonce, shrOptions} = request;
    const resourceUrlString = resourceRequestUri ? new UrlString(resourceRequestUri, request.correlationId) : undefined;
    const resourceUrlComponents = resourceUrlString?.getUrlComponents();
    const publicKeyJwk = await this.tokenBindingKeyManager.getTokenBindingPublicKeyJwk(keyId, request.correlationId);
    const encodedKeyIdThumbprint = this.cryptoUtils.base64UrlEncode(JSON.stringify({
     kid: keyId
    }));
    const shrAlgorithm = shrOptions?.header?.alg || publicKeyJwk.alg || SHR_TOKEN_BINDING_KEY_ALGORITHM;
    const shrHeader = JoseHeader.getShrHeader({
     ...shrOptions?.header,
     alg: shrAlgorithm,
     kid: encodedKeyIdThumbprint
    }, request.correlationId);
    const shrPayload = {
     at: payload,
     ts: nowSeconds(),
     m: resourceRequestMethod?.toUpperCase(),
     u: resourceUrlComponents?.HostNameAndPort,
     nonce: shrNonce || this.cryptoUtils.createNewGuid(),
     p: resourceUrlComponents?.AbsolutePath,
     q: resourceUrlComponents?.QueryString ? [ [], resourceUrlComponents.QueryString ] : undefined,
     client_claims: shrClaims || undefined,
     ...claims,
     cnf: {
      jwk: publicKeyJwk
     }
    };
    return this.cryptoUtils.signTokenBindingJwt(shrHeader, shrPayload, keyId, request.correlationId);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/crypto/DpopProofGenerator.mjs
  const DPOP_HTM_REGEX = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
  const DPOP_TOKEN_BINDING_KEY_TYPE = "dpop";
  const DPOP_JWT_HEADER_ALGORITHM = JsonWebTokenAlgorithms.ES256;
  function buildProofHeader(publicJwk, correlationId) {
   return JoseHeader.getDpopHeader({
    alg: DPOP_JWT_HEADER_ALGORITHM,
    jwk: publicJwk
   }, correlationId);
  }
  function normalizeHtm(htm, correlationId) {
   if (typeof htm !== "string" || !DPOP_HTM_REGEX.test(htm)) {
    throw ClientConfigurationError_createClientConfigurationError(invalidDpopHtm, correlationId);
   }
   return htm.toUpperCase();
  }
  function normalizeHtu(url, correlationId) {
   let parsedUrl;
   try {
    parsedUrl = new URL(url);
   } catch {
    throw ClientConfigurationError_createClientConfigurationError(ClientConfigurationErrorCodes_urlParseError, correlationId);
   }
   if (!/^https:\/\//i.test(url) || parsedUrl.protocol !== "https:" || parsedUrl.username || parsedUrl.password) {
    throw ClientConfigurationError_createClientConfigurationError(invalidDpopHtu, correlationId);
   }
   parsedUrl.search = "";
   parsedUrl.hash = "";
   return parsedUrl.href;
  }
  function validateDpopNonce(nonce, correlationId) {
   if (nonce !== undefined && nonce.trim().length === 0) {
    throw ClientConfigurationError_createClientConfigurationError(invalidDpopNonce, correlationId);
   }
  }
  function normalizeDpopResourceRequestContext(context, correlationId = "") {
   return {
    htm: normalizeHtm(context.htm, correlationId),
    htu: normalizeHtu(context.htu, correlationId)
   };
  }
  class DpopProofGenerator {
   constructor(cryptoUtils, tokenBindingKeyManager) {
    this.cryptoUtils = cryptoUtils;
    this.tokenBindingKeyManager = tokenBindingKeyManager;
   }
   async generateJkt(correlationId = "") {
    return this.tokenBindingKeyManager.provisionTokenBindingKey({
     tokenBindingKeyType: DPOP_TOKEN_BINDING_KEY_TYPE,
     tokenBindingKeyAlgorithm: DPOP_JWT_HEADER_ALGORITHM,
     correlationId
    });
   }
   buildTokenProofClaims(params, correlationId = "") {
    validateDpopNonce(params.nonce, correlationId);
    const claims = {
     jti: this.cryptoUtils.createNewGuid(),
     htm: "POST",
     htu: normalizeHtu(params.tokenEndpoint, correlationId),
     iat: nowSeconds()
    };
    if (params.nonce !== undefined) {
     claims.nonce = params.nonce;
    }
    return claims;
   }
   async generateTokenProof(params, keyId, correlationId = "") {
    return this.generateProof(this.buildTokenProofClaims(params, correlationId), keyId, correlationId);
   }
   buildResourceProofClaims(params, correlationId = "") {
    validateDpopNonce(params.nonce, correlationId);
    const resourceContext = normalizeDpopResourceRequestContext(params, correlationId);
    const claims = {
     jti: this.cryptoUtils.createNewGuid(),
     htm: resourceContext.htm,
     htu: resourceContext.htu,
     ath: params.ath,
     iat: nowSeconds()
    };
    if (params.nonce !== undefined) {
     claims.nonce = params.nonce;
    }
    return claims;
   }
   async generateResourceProof(params, keyId, correlationId = "") {
    const {htu, htm, nonce} = params;
    if (!htu || !htm) {
     throw ClientConfigurationError_createClientConfigurationError(dpopMissingResourceContext, correlationId);
    }
    const ath = await this.cryptoUtils.hashString(params.accessToken);
    return this.generateProof(this.buildResourceProofClaims({
     htu,
     htm,
     ath,
     nonce
    }, correlationId), keyId, correlationId);
   }
   async generateProof(claims, keyId, correlationId) {
    const publicJwk = await this.tokenBindingKeyManager.getTokenBindingPublicKeyJwk(keyId, correlationId);
    return this.cryptoUtils.signTokenBindingJwt(buildProofHeader(publicJwk, correlationId), claims, keyId, correlationId);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/error/InteractionRequiredAuthErrorCodes.mjs
  const noTokensFound = "no_tokens_found";
  const nativeAccountUnavailable = "native_account_unavailable";
  const refreshTokenExpired = "refresh_token_expired";
  const uiNotAllowed = "ui_not_allowed";
  const interactionRequired = "interaction_required";
  const consentRequired = "consent_required";
  const loginRequired = "login_required";
  const badToken = "bad_token";
  const interruptedUser = "interrupted_user";
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/error/InteractionRequiredAuthError.mjs
  const InteractionRequiredServerErrorMessage = [ interactionRequired, consentRequired, loginRequired, badToken, uiNotAllowed, interruptedUser ];
  const InteractionRequiredAuthSubErrorMessage = [ "message_only", "additional_action", "basic_action", "user_password_expired", "consent_required", "bad_token", "ui_not_allowed", "interrupted_user" ];
  class InteractionRequiredAuthError_InteractionRequiredAuthError extends AuthError {
   constructor(errorCode, correlationId, errorMessage, subError, timestamp, traceId, claims, errorNo) {
    super(errorCode, correlationId, errorMessage, subError);
    Object.setPrototypeOf(this, InteractionRequiredAuthError_InteractionRequiredAuthError.prototype);
    this.timestamp = timestamp || "";
    this.traceId = traceId || "";
    this.claims = claims || "";
    this.name = "InteractionRequiredAuthError";
    this.errorNo = errorNo;
   }
  }
  function InteractionRequiredAuthError_isInteractionRequiredError(errorCode, errorString, subError) {
   const isInteractionRequiredErrorCode = !!errorCode && InteractionRequiredServerErrorMessage.indexOf(errorCode) > -1;
   const isInteractionRequiredSubError = !!subError && InteractionRequiredAuthSubErrorMessage.indexOf(subError) > -1;
   const isInteractionRequiredErrorDesc = !!errorString && InteractionRequiredServerErrorMessage.some(irErrorCode => errorString.indexOf(irErrorCode) > -1);
   return isInteractionRequiredErrorCode || isInteractionRequiredErrorDesc || isInteractionRequiredSubError;
  }
  function createInteractionRequiredAuthError(errorCode, correlationId, errorMessage) {
   return new InteractionRequiredAuthError_InteractionRequiredAuthError(errorCode, correlationId, errorMessage);
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/response/ResponseHandler.mjs
  class ResponseHandler {
   constructor(clientId, cacheStorage, cryptoObj, logger, performanceClient, serializableCache, persistencePlugin, tokenBindingKeyManager = DEFAULT_TOKEN_BINDING_KEY_MANAGER) {
    this.clientId = clientId;
    this.cacheStorage = cacheStorage;
    this.cryptoObj = cryptoObj;
    this.tokenBindingKeyManager = tokenBindingKeyManager;
    this.logger = logger;
    this.performanceClient = performanceClient;
    this.serializableCache = serializableCache;
    this.persistencePlugin = persistencePlugin;
   }
   validateTokenResponse(serverResponse, correlationId, refreshAccessToken) {
    if (serverResponse.error || serverResponse.error_description || serverResponse.suberror) {
     const errString = `Error(s): ${serverResponse.error_codes || NOT_AVAILABLE} - Timestamp: ${serverResponse.timestamp || NOT_AVAILABLE} - Description: ${serverResponse.error_description || NOT_AVAILABLE} - Correlation ID: ${serverResponse.correlation_id || NOT_AVAILABLE} - Trace ID: ${serverResponse.trace_id || NOT_AVAILABLE}`;
     const serverErrorNo = serverResponse.error_codes?.length ? serverResponse.error_codes[0] : undefined;
     const serverError = new ServerError_ServerError(serverResponse.error || "", serverResponse.correlation_id || "", errString, serverResponse.suberror, serverErrorNo, serverResponse.status);
     if (refreshAccessToken && serverResponse.status && serverResponse.status >= HTTP_SERVER_ERROR_RANGE_START && serverResponse.status <= HTTP_SERVER_ERROR_RANGE_END) {
      this.logger.warning(`executeTokenRequest:validateTokenResponse - AAD is currently unavailable and the access token is unable to be refreshed.\n${serverError}`, correlationId);
      return;
     } else if (refreshAccessToken && serverResponse.status && serverResponse.status >= HTTP_CLIENT_ERROR_RANGE_START && serverResponse.status <= HTTP_CLIENT_ERROR_RANGE_END) {
      this.logger.warning(`executeTokenRequest:validateTokenResponse - AAD is currently available but is unable to refresh the access token.\n${serverError}`, correlationId);
      return;
     }
     if (InteractionRequiredAuthError_isInteractionRequiredError(serverResponse.error, serverResponse.error_description, serverResponse.suberror)) {
      throw new InteractionRequiredAuthError_InteractionRequiredAuthError(serverResponse.error || "", serverResponse.correlation_id || "", serverResponse.error_description, serverResponse.suberror, serverResponse.timestamp || "", serverResponse.trace_id || "", serverResponse.claims || "", serverErrorNo);
     }
     throw serverError;
    }
   }
   async handleServerTokenResponse(serverTokenResponse, authority, reqTimestamp, request, apiId, authCodePayload, userAssertionHash, handlingRefreshTokenResponse, forceCacheRefreshTokenResponse, serverRequestId, additionalCacheKeyComponents) {
    let idTokenClaims;
    if (serverTokenResponse.id_token) {
     idTokenClaims = extractTokenClaims(serverTokenResponse.id_token || "", this.cryptoObj.base64Decode, request.correlationId);
    }
    if (authCodePayload && Object.prototype.hasOwnProperty.call(authCodePayload, "nonce")) {
     const expectedNonce = authCodePayload.nonce;
     const tokenNonce = idTokenClaims?.nonce;
     if (tokenNonce !== undefined && expectedNonce === undefined) {
      this.logger.warning("Authorization code response contains an ID Token nonce, but no expected nonce was supplied. Rejecting the response.", request.correlationId);
      throw ClientAuthError_createClientAuthError(nonceMismatch, request.correlationId);
     }
     if (expectedNonce !== undefined && (typeof expectedNonce !== "string" || typeof tokenNonce !== "string" || expectedNonce !== tokenNonce)) {
      throw ClientAuthError_createClientAuthError(nonceMismatch, request.correlationId);
     }
    }
    this.homeAccountIdentifier = generateHomeAccountId(serverTokenResponse.client_info || "", authority.authorityType, this.logger, this.cryptoObj, request.correlationId, idTokenClaims);
    let requestStateObj;
    if (!!authCodePayload && !!authCodePayload.state) {
     requestStateObj = parseRequestState(this.cryptoObj.base64Decode, authCodePayload.state, request.correlationId);
    }
    serverTokenResponse.key_id = serverTokenResponse.key_id || request.dpopJkt || request.sshKid || undefined;
    if (request.authenticationScheme === AuthenticationScheme.DPOP) {
     if (serverTokenResponse.token_type?.toLowerCase() !== AuthenticationScheme.DPOP.toLowerCase()) {
      this.performanceClient?.addFields({
       dpopTokenTypeMismatch: serverTokenResponse.token_type
      }, request.correlationId);
      throw ClientAuthError_createClientAuthError(dpopTokenTypeMismatch, request.correlationId);
     }
     serverTokenResponse.token_type = AuthenticationScheme.DPOP;
    }
    const attributeTokenPartition = serializeAttributeTokens(request.attributeTokens);
    const cacheKeyComponents = additionalCacheKeyComponents ?? (attributeTokenPartition ? {
     attribute_tokens: attributeTokenPartition
    } : undefined);
    const cacheRecord = this.generateCacheRecord(serverTokenResponse, authority, reqTimestamp, request, idTokenClaims, userAssertionHash, authCodePayload, cacheKeyComponents);
    let cacheContext;
    try {
     if (this.persistencePlugin && this.serializableCache) {
      this.logger.verbose("Persistence enabled, calling beforeCacheAccess", request.correlationId);
      cacheContext = new TokenCacheContext(this.serializableCache, true);
      await this.persistencePlugin.beforeCacheAccess(cacheContext);
     }
     if (handlingRefreshTokenResponse && !forceCacheRefreshTokenResponse && cacheRecord.account) {
      const cachedAccounts = this.cacheStorage.getAllAccounts({
       homeAccountId: cacheRecord.account.homeAccountId,
       environment: cacheRecord.account.environment
      }, request.correlationId);
      if (cachedAccounts.length < 1) {
       this.logger.warning("Account used to refresh tokens not in persistence, refreshed tokens will not be stored in the cache", request.correlationId);
       this.performanceClient?.addFields({
        acntLoggedOut: true
       }, request.correlationId);
       return await ResponseHandler.generateAuthenticationResult(this.cryptoObj, authority, cacheRecord, false, request, this.performanceClient, {
        idTokenClaims,
        requestState: requestStateObj,
        requestId: serverRequestId,
        tokenBindingKeyManager: this.tokenBindingKeyManager
       });
      }
     }
     await this.cacheStorage.saveCacheRecord(cacheRecord, request.correlationId, isKmsi(idTokenClaims || {}), apiId, request.storeInCache);
    } finally {
     if (this.persistencePlugin && this.serializableCache && cacheContext) {
      this.logger.verbose("Persistence enabled, calling afterCacheAccess", request.correlationId);
      await this.persistencePlugin.afterCacheAccess(cacheContext);
     }
    }
    return ResponseHandler.generateAuthenticationResult(this.cryptoObj, authority, cacheRecord, false, request, this.performanceClient, {
     idTokenClaims,
     requestState: requestStateObj,
     serverTokenResponse,
     requestId: serverRequestId,
     tokenBindingKeyManager: this.tokenBindingKeyManager
    });
   }
   generateCacheRecord(serverTokenResponse, authority, reqTimestamp, request, idTokenClaims, userAssertionHash, authCodePayload, additionalCacheKeyComponents) {
    const env = authority.getPreferredCache();
    if (!env) {
     throw ClientAuthError_createClientAuthError(invalidCacheEnvironment, request.correlationId);
    }
    const claimsTenantId = getTenantIdFromIdTokenClaims(idTokenClaims);
    let cachedIdToken;
    let cachedAccount;
    if (serverTokenResponse.id_token && !!idTokenClaims) {
     cachedIdToken = createIdTokenEntity(this.homeAccountIdentifier, env, serverTokenResponse.id_token, this.clientId, claimsTenantId || "");
     cachedAccount = buildAccountToCache(this.cacheStorage, authority, this.homeAccountIdentifier, this.cryptoObj.base64Decode, request.correlationId, idTokenClaims, serverTokenResponse.client_info, env, claimsTenantId, authCodePayload, undefined, this.logger, this.performanceClient);
    }
    let cachedAccessToken = null;
    if (serverTokenResponse.access_token) {
     const responseScopes = serverTokenResponse.scope ? ScopeSet.fromString(serverTokenResponse.scope, request.correlationId) : new ScopeSet(request.scopes || [], request.correlationId);
     const expiresIn = (typeof serverTokenResponse.expires_in === "string" ? parseInt(serverTokenResponse.expires_in, 10) : serverTokenResponse.expires_in) || 0;
     const extExpiresIn = (typeof serverTokenResponse.ext_expires_in === "string" ? parseInt(serverTokenResponse.ext_expires_in, 10) : serverTokenResponse.ext_expires_in) || 0;
     const refreshIn = (typeof serverTokenResponse.refresh_in === "string" ? parseInt(serverTokenResponse.refresh_in, 10) : serverTokenResponse.refresh_in) || undefined;
     const tokenExpirationSeconds = reqTimestamp + expiresIn;
     const extendedTokenExpirationSeconds = tokenExpirationSeconds + extExpiresIn;
     const refreshOnSeconds = refreshIn && refreshIn > 0 ? reqTimestamp + refreshIn : undefined;
     cachedAccessToken = createAccessTokenEntity(this.homeAccountIdentifier, env, serverTokenResponse.access_token, this.clientId, claimsTenantId || authority.tenant || "", responseScopes.printScopes(), tokenExpirationSeconds, extendedTokenExpirationSeconds, this.cryptoObj.base64Decode, request.correlationId, refreshOnSeconds, serverTokenResponse.token_type, userAssertionHash, serverTokenResponse.key_id, additionalCacheKeyComponents);
     const resource = request.resource || null;
     if (resource) {
      cachedAccessToken.resource = resource;
     }
    }
    let cachedRefreshToken = null;
    if (serverTokenResponse.refresh_token) {
     let rtExpiresOn;
     if (serverTokenResponse.refresh_token_expires_in) {
      const rtExpiresIn = typeof serverTokenResponse.refresh_token_expires_in === "string" ? parseInt(serverTokenResponse.refresh_token_expires_in, 10) : serverTokenResponse.refresh_token_expires_in;
      rtExpiresOn = reqTimestamp + rtExpiresIn;
      this.performanceClient?.addFields({
       ntwkRtExpiresOnSeconds: rtExpiresOn
      }, request.correlationId);
     }
     cachedRefreshToken = createRefreshTokenEntity(this.homeAccountIdentifier, env, serverTokenResponse.refresh_token, this.clientId, serverTokenResponse.foci, userAssertionHash, rtExpiresOn);
    }
    let cachedAppMetadata = null;
    if (serverTokenResponse.foci) {
     cachedAppMetadata = {
      clientId: this.clientId,
      environment: env,
      familyId: serverTokenResponse.foci
     };
    }
    return {
     account: cachedAccount,
     idToken: cachedIdToken,
     accessToken: cachedAccessToken,
     refreshToken: cachedRefreshToken,
     appMetadata: cachedAppMetadata
    };
   }
   static async generateAuthenticationResult(cryptoObj, authority, cacheRecord, fromTokenCache, request, performanceClient, options = {}) {
    const {idTokenClaims, requestState, serverTokenResponse, requestId, tokenBindingKeyManager = DEFAULT_TOKEN_BINDING_KEY_MANAGER} = options;
    let accessToken = "";
    let responseScopes = [];
    let expiresOn = null;
    let extExpiresOn;
    let refreshOn;
    let familyId = "";
    let dpopProof;
    if (cacheRecord.accessToken) {
     const accessTokenType = cacheRecord.accessToken.tokenType?.toLowerCase();
     if (cacheRecord.accessToken.tokenType === AuthenticationScheme.POP && !request.popKid) {
      const popTokenGenerator = new PopTokenGenerator(cryptoObj, tokenBindingKeyManager, performanceClient);
      const {secret, keyId} = cacheRecord.accessToken;
      if (!keyId) {
       throw ClientAuthError_createClientAuthError(keyIdMissing, request.correlationId);
      }
      accessToken = await popTokenGenerator.signPopToken(secret, keyId, request);
     } else {
      accessToken = cacheRecord.accessToken.secret;
     }
     if (accessTokenType === AuthenticationScheme.DPOP.toLowerCase()) {
      if (!cacheRecord.accessToken.keyId) {
       throw ClientAuthError_createClientAuthError(keyIdMissing, request.correlationId);
      }
      const dpopProofGenerator = new DpopProofGenerator(cryptoObj, tokenBindingKeyManager);
      dpopProof = await dpopProofGenerator.generateResourceProof({
       htu: request.resourceRequestUri,
       htm: request.resourceRequestMethod,
       accessToken: cacheRecord.accessToken.secret
      }, cacheRecord.accessToken.keyId, request.correlationId);
     }
     responseScopes = ScopeSet.fromString(cacheRecord.accessToken.target, request.correlationId).asArray();
     expiresOn = toDateFromSeconds(cacheRecord.accessToken.expiresOn);
     extExpiresOn = toDateFromSeconds(cacheRecord.accessToken.extendedExpiresOn);
     if (cacheRecord.accessToken.refreshOn) {
      refreshOn = toDateFromSeconds(cacheRecord.accessToken.refreshOn);
     }
    }
    if (cacheRecord.appMetadata) {
     familyId = cacheRecord.appMetadata.familyId === THE_FAMILY_ID ? THE_FAMILY_ID : "";
    }
    const uid = idTokenClaims?.oid || idTokenClaims?.sub || "";
    const tid = idTokenClaims?.tid || "";
    const regionSubScope = idTokenClaims?.tenant_region_sub_scope;
    if (typeof regionSubScope === "string") {
     performanceClient?.addFields({
      regionSubScope
     }, request.correlationId);
    }
    if (serverTokenResponse?.spa_accountid && !!cacheRecord.account) {
     cacheRecord.account.nativeAccountId = serverTokenResponse?.spa_accountid;
     const targetTenantId = tid || cacheRecord.account.realm;
     if (cacheRecord.account.tenantProfiles) {
      const matchingProfile = cacheRecord.account.tenantProfiles.find(tp => tp.tenantId === targetTenantId);
      if (matchingProfile) {
       matchingProfile.nativeAccountId = serverTokenResponse.spa_accountid;
      }
     }
    }
    const accountInfo = cacheRecord.account ? updateAccountTenantProfileData(getAccountInfo(cacheRecord.account), undefined, idTokenClaims, cacheRecord.idToken?.secret) : null;
    return {
     authority: authority.canonicalAuthority,
     uniqueId: uid,
     tenantId: tid,
     scopes: responseScopes,
     account: accountInfo,
     idToken: cacheRecord?.idToken?.secret || "",
     idTokenClaims: idTokenClaims || {},
     accessToken,
     dpopProof,
     fromCache: fromTokenCache,
     expiresOn,
     extExpiresOn,
     refreshOn,
     correlationId: request.correlationId,
     requestId: requestId || "",
     familyId,
     tokenType: cacheRecord.accessToken?.tokenType?.toLowerCase() === AuthenticationScheme.DPOP.toLowerCase() ? AuthenticationScheme.DPOP : cacheRecord.accessToken?.tokenType || "",
     state: requestState ? requestState.userRequestState : "",
     cloudGraphHostName: cacheRecord.account?.cloudGraphHostName || "",
     msGraphHost: cacheRecord.account?.msGraphHost || "",
     code: serverTokenResponse?.spa_code,
     fromPlatformBroker: false
    };
   }
  }
  function buildAccountToCache(cacheStorage, authority, homeAccountId, base64Decode, correlationId, idTokenClaims, clientInfo, environment, claimsTenantId, authCodePayload, nativeAccountId, logger, performanceClient) {
   logger?.verbose("setCachedAccount called", correlationId);
   const accountEnvironment = environment || authority.getPreferredCache();
   const matchedAccounts = cacheStorage.getAccountsFilteredBy({
    homeAccountId,
    environment: accountEnvironment
   }, correlationId);
   performanceClient?.addFields({
    cacheMatchedAccounts: matchedAccounts.length
   }, correlationId);
   if (matchedAccounts.length > 1) {
    logger?.warning("Multiple base accounts matched homeAccountId. Ignoring cached account and creating a new base account.", correlationId);
   }
   const cachedAccount = matchedAccounts.length === 1 ? matchedAccounts[0] : null;
   const baseAccount = cachedAccount || createAccountEntity({
    homeAccountId,
    idTokenClaims,
    clientInfo,
    environment,
    cloudGraphHostName: authCodePayload?.cloud_graph_host_name,
    msGraphHost: authCodePayload?.msgraph_host,
    nativeAccountId
   }, authority, correlationId, base64Decode);
   const tenantProfiles = baseAccount.tenantProfiles || [];
   const tenantId = claimsTenantId || baseAccount.realm;
   if (tenantId && !tenantProfiles.find(tenantProfile => tenantProfile.tenantId === tenantId)) {
    const newTenantProfile = AccountInfo_buildTenantProfile(homeAccountId, baseAccount.localAccountId, tenantId, nativeAccountId, idTokenClaims);
    tenantProfiles.push(newTenantProfile);
   }
   baseAccount.tenantProfiles = tenantProfiles;
   return baseAccount;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/account/CcsCredential.mjs
  const CcsCredentialType = {
   HOME_ACCOUNT_ID: "home_account_id",
   UPN: "UPN"
  };
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/utils/ClientAssertionUtils.mjs
  async function getClientAssertion(clientAssertion, clientId, tokenEndpoint, fmiPath) {
   if (typeof clientAssertion === "string") {
    return clientAssertion;
   } else {
    const config = {
     clientId,
     tokenEndpoint,
     fmiPath
    };
    return clientAssertion(config);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/network/RequestThumbprint.mjs
  function getRequestThumbprint(clientId, request, homeAccountId) {
   return {
    clientId,
    authority: request.authority,
    scopes: request.scopes,
    homeAccountIdentifier: homeAccountId,
    claims: request.claims,
    authenticationScheme: request.authenticationScheme,
    resourceRequestMethod: request.resourceRequestMethod,
    resourceRequestUri: request.resourceRequestUri,
    shrClaims: request.shrClaims,
    sshKid: request.sshKid,
    embeddedClientId: request.embeddedClientId || request.extraParameters?.clientId,
    resource: request.resource,
    attributeTokens: serializeAttributeTokens(request.attributeTokens)
   };
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/network/ResponseHeaders.mjs
  const normalizedHeaderRecords = new WeakSet;
  function normalizeResponseHeaders(headers) {
   if (normalizedHeaderRecords.has(headers)) {
    return headers;
   }
   const normalized = Object.fromEntries(Object.entries(headers).map(([name, value]) => [ name.toLowerCase(), value ]));
   normalizedHeaderRecords.add(normalized);
   return normalized;
  }
  function getResponseHeader(headers, name) {
   const key = name.toLowerCase();
   if (Object.prototype.hasOwnProperty.call(headers, key)) {
    return headers[key];
   }
   if (normalizedHeaderRecords.has(headers)) {
    return undefined;
   }
   const headerName = Object.keys(headers).find(header => header.toLowerCase() === key);
   return headerName === undefined ? undefined : headers[headerName];
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/network/ThrottlingUtils.mjs
  class ThrottlingUtils {
   static generateThrottlingStorageKey(thumbprint) {
    return `${THROTTLING_PREFIX}.${JSON.stringify(thumbprint)}`;
   }
   static preProcess(cacheManager, thumbprint, correlationId) {
    const key = ThrottlingUtils.generateThrottlingStorageKey(thumbprint);
    const value = cacheManager.getThrottlingCache(key, correlationId);
    if (value) {
     if (value.throttleTime < Date.now()) {
      cacheManager.removeItem(key, correlationId);
      return;
     }
     throw new ServerError_ServerError(value.errorCodes?.join(" ") || "", correlationId, value.errorMessage, value.subError);
    }
   }
   static postProcess(cacheManager, thumbprint, response, correlationId) {
    const retryAfter = getRetryAfterHeader(response);
    if (ThrottlingUtils.checkResponseStatus(response) || retryAfter !== undefined) {
     const thumbprintValue = {
      throttleTime: ThrottlingUtils.calculateThrottleTime(parseInt(retryAfter || "")),
      error: response.body.error,
      errorCodes: response.body.error_codes,
      errorMessage: response.body.error_description,
      subError: response.body.suberror
     };
     cacheManager.setThrottlingCache(ThrottlingUtils.generateThrottlingStorageKey(thumbprint), thumbprintValue, correlationId);
    }
   }
   static checkResponseStatus(response) {
    return response.status === 429 || response.status >= 500 && response.status < 600;
   }
   static checkResponseForRetryAfter(response) {
    return getRetryAfterHeader(response) !== undefined;
   }
   static calculateThrottleTime(throttleTime) {
    const time = throttleTime <= 0 ? 0 : throttleTime;
    const currentSeconds = Date.now() / 1e3;
    return Math.floor(Math.min(currentSeconds + (time || DEFAULT_THROTTLE_TIME_SECONDS), currentSeconds + DEFAULT_MAX_THROTTLE_TIME_SECONDS) * 1e3);
   }
   static removeThrottle(cacheManager, clientId, request, homeAccountIdentifier) {
    const thumbprint = getRequestThumbprint(clientId, request, homeAccountIdentifier);
    const key = this.generateThrottlingStorageKey(thumbprint);
    cacheManager.removeItem(key, request.correlationId);
   }
  }
  function getRetryAfterHeader(response) {
   if ((response.status < 200 || response.status >= 300) && response.headers) {
    return getResponseHeader(response.headers, HeaderNames.RETRY_AFTER);
   }
   return undefined;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/error/NetworkError.mjs
  class NetworkError extends AuthError {
   constructor(error, httpStatus, responseHeaders) {
    super(error.errorCode, error.correlationId, error.errorMessage, error.subError);
    Object.setPrototypeOf(this, NetworkError.prototype);
    this.name = "NetworkError";
    this.error = error;
    this.httpStatus = httpStatus;
    this.responseHeaders = responseHeaders;
   }
  }
  function createNetworkError(error, httpStatus, responseHeaders, additionalError) {
   error.errorMessage = `${error.errorMessage}, additionalErrorInfo: error.name:${additionalError?.name}, error.message:${additionalError?.message}`;
   return new NetworkError(error, httpStatus, responseHeaders);
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/protocol/Token.mjs
  function createTokenRequestHeaders(logger, preventCorsPreflight, ccsCred) {
   const headers = {};
   headers[HeaderNames.CONTENT_TYPE] = URL_FORM_CONTENT_TYPE;
   if (!preventCorsPreflight && ccsCred) {
    switch (ccsCred.type) {
    case CcsCredentialType.HOME_ACCOUNT_ID:
     try {
      const clientInfo = buildClientInfoFromHomeAccountId(ccsCred.credential);
      headers[HeaderNames.CCS_HEADER] = `Oid:${clientInfo.uid}@${clientInfo.utid}`;
     } catch (e) {
      logger.verbose(`Could not parse home account ID for CCS Header: '${e}'`, "");
     }
     break;

    case CcsCredentialType.UPN:
     headers[HeaderNames.CCS_HEADER] = `UPN: ${ccsCred.credential}`;
     break;
    }
   }
   return headers;
  }
  async function addDpopTokenProofHeader(headers, request, tokenEndpoint, cryptoUtils, tokenBindingKeyManager) {
   if (request.authenticationScheme !== AuthenticationScheme.DPOP) {
    return;
   }
   const dpopProofGenerator = new DpopProofGenerator(cryptoUtils, tokenBindingKeyManager);
   const keyId = request.dpopJkt;
   if (!keyId?.trim()) {
    throw ClientAuthError_createClientAuthError(keyIdMissing, request.correlationId);
   }
   headers[HeaderNames.DPOP] = await dpopProofGenerator.generateTokenProof({
    tokenEndpoint
   }, keyId, request.correlationId);
  }
  function createTokenQueryParameters(request, clientId, redirectUri, performanceClient) {
   const parameters = new Map;
   if (request.embeddedClientId) {
    addBrokerParameters(parameters, clientId, redirectUri);
   }
   if (request.extraQueryParameters) {
    addExtraParameters(parameters, request.extraQueryParameters);
   }
   addCorrelationId(parameters, request.correlationId);
   instrumentBrokerParams(parameters, request.correlationId, performanceClient);
   return mapToQueryString(parameters);
  }
  async function executePostToTokenEndpoint(tokenEndpoint, queryString, headers, thumbprint, correlationId, cacheManager, networkClient, logger, performanceClient, serverTelemetryManager) {
   const response = await sendPostRequest(thumbprint, tokenEndpoint, {
    body: queryString,
    headers
   }, correlationId, cacheManager, networkClient, logger, performanceClient);
   if (serverTelemetryManager && response.status < 500 && response.status !== 429) {
    serverTelemetryManager.clearTelemetryCache();
   }
   return response;
  }
  async function sendPostRequest(thumbprint, tokenEndpoint, options, correlationId, cacheManager, networkClient, logger, performanceClient) {
   ThrottlingUtils.preProcess(cacheManager, thumbprint, correlationId);
   let response;
   try {
    response = await invokeAsync(networkClient.sendPostRequestAsync.bind(networkClient), NetworkClientSendPostRequestAsync, logger, performanceClient, correlationId)(tokenEndpoint, {
     ...options,
     correlationId,
     performanceClient
    });
    const responseHeaders = normalizeResponseHeaders(response.headers || {});
    response = {
     ...response,
     headers: responseHeaders
    };
    performanceClient?.addFields({
     refreshTokenSize: response.body.refresh_token?.length || 0,
     httpVerToken: responseHeaders[HeaderNames.X_MS_HTTP_VERSION] || "",
     requestId: responseHeaders[HeaderNames.X_MS_REQUEST_ID] || ""
    }, correlationId);
   } catch (e) {
    if (e instanceof NetworkError) {
     const responseHeaders = e.responseHeaders ? normalizeResponseHeaders(e.responseHeaders) : undefined;
     if (responseHeaders) {
      performanceClient?.addFields({
       httpVerToken: responseHeaders[HeaderNames.X_MS_HTTP_VERSION] || "",
       requestId: responseHeaders[HeaderNames.X_MS_REQUEST_ID] || "",
       contentTypeHeader: getResponseHeader(responseHeaders, HeaderNames.CONTENT_TYPE) || undefined,
       contentLengthHeader: getResponseHeader(responseHeaders, HeaderNames.CONTENT_LENGTH) || undefined,
       httpStatus: e.httpStatus
      }, correlationId);
     }
     throw e.error;
    }
    if (e instanceof AuthError) {
     throw e;
    } else {
     throw ClientAuthError_createClientAuthError(networkError, correlationId);
    }
   }
   ThrottlingUtils.postProcess(cacheManager, thumbprint, response, correlationId);
   return response;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/authority/AuthorityFactory.mjs
  async function createDiscoveredInstance(authorityUri, networkClient, cacheManager, authorityOptions, logger, correlationId, performanceClient) {
   const authorityUriFinal = Authority_Authority.transformCIAMAuthority(formatAuthorityUri(authorityUri), correlationId);
   const acquireTokenAuthority = new Authority_Authority(authorityUriFinal, networkClient, cacheManager, authorityOptions, logger, correlationId, performanceClient);
   try {
    await invokeAsync(acquireTokenAuthority.resolveEndpointsAsync.bind(acquireTokenAuthority), AuthorityResolveEndpointsAsync, logger, performanceClient, correlationId)();
    return acquireTokenAuthority;
   } catch (e) {
    throw ClientAuthError_createClientAuthError(endpointResolutionError, correlationId);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/client/AuthorizationCodeClient.mjs
  class AuthorizationCodeClient {
   constructor(configuration, performanceClient) {
    this.includeRedirectUri = true;
    this.config = buildClientConfiguration(configuration);
    this.logger = new Logger_Logger(this.config.loggerOptions, packageMetadata_name, packageMetadata_version);
    this.cryptoUtils = this.config.cryptoInterface;
    this.cacheManager = this.config.storageInterface;
    this.networkClient = this.config.networkInterface;
    this.serverTelemetryManager = this.config.serverTelemetryManager;
    this.authority = this.config.authOptions.authority;
    this.performanceClient = performanceClient;
    this.oidcDefaultScopes = this.config.authOptions.authority.options.OIDCOptions?.defaultScopes;
   }
   async acquireToken(request, apiId, authCodePayload) {
    if (!request.code) {
     throw ClientAuthError_createClientAuthError(requestCannotBeMade, request.correlationId);
    }
    if (authCodePayload && authCodePayload.cloud_instance_host_name) {
     await invokeAsync(this.updateTokenEndpointAuthority.bind(this), UpdateTokenEndpointAuthority, this.logger, this.performanceClient, request.correlationId)(authCodePayload.cloud_instance_host_name, request.correlationId);
    }
    const reqTimestamp = nowSeconds();
    const response = await invokeAsync(this.executeTokenRequest.bind(this), AuthClientExecuteTokenRequest, this.logger, this.performanceClient, request.correlationId)(this.authority, request, this.serverTelemetryManager);
    const requestId = response.headers?.[HeaderNames.X_MS_REQUEST_ID];
    const responseHandler = new ResponseHandler(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
    responseHandler.validateTokenResponse(response.body, request.correlationId);
    return invokeAsync(responseHandler.handleServerTokenResponse.bind(responseHandler), HandleServerTokenResponse, this.logger, this.performanceClient, request.correlationId)(response.body, this.authority, reqTimestamp, request, apiId, authCodePayload, undefined, undefined, undefined, requestId);
   }
   getLogoutUri(logoutRequest) {
    if (!logoutRequest) {
     throw ClientConfigurationError_createClientConfigurationError(logoutRequestEmpty, "");
    }
    const queryString = this.createLogoutUrlQueryString(logoutRequest);
    return UrlString.appendQueryString(this.authority.endSessionEndpoint, queryString);
   }
   async executeTokenRequest(authority, request, serverTelemetryManager) {
    const queryParametersString = createTokenQueryParameters(request, this.config.authOptions.clientId, this.config.authOptions.redirectUri, this.performanceClient);
    const endpoint = UrlString.appendQueryString(authority.tokenEndpoint, queryParametersString);
    const requestBody = await invokeAsync(this.createTokenRequestBody.bind(this), AuthClientCreateTokenRequestBody, this.logger, this.performanceClient, request.correlationId)(request);
    let ccsCredential = undefined;
    if (request.clientInfo) {
     try {
      const clientInfo = buildClientInfo(request.clientInfo, this.cryptoUtils.base64Decode);
      ccsCredential = {
       credential: `${clientInfo.uid}${CLIENT_INFO_SEPARATOR}${clientInfo.utid}`,
       type: CcsCredentialType.HOME_ACCOUNT_ID
      };
     } catch (e) {
      this.logger.verbose(`Could not parse client info for CCS Header: '${e}'`, request.correlationId);
     }
    }
    const headers = createTokenRequestHeaders(this.logger, this.config.systemOptions.preventCorsPreflight, ccsCredential || request.ccsCredential);
    await addDpopTokenProofHeader(headers, request, endpoint, this.cryptoUtils, this.config.tokenBindingKeyManager);
    const thumbprint = getRequestThumbprint(this.config.authOptions.clientId, request);
    return invokeAsync(executePostToTokenEndpoint, AuthorizationCodeClientExecutePostToTokenEndpoint, this.logger, this.performanceClient, request.correlationId)(endpoint, requestBody, headers, thumbprint, request.correlationId, this.cacheManager, this.networkClient, this.logger, this.performanceClient, serverTelemetryManager);
   }
   async createTokenRequestBody(request) {
    const parameters = new Map;
    addClientId(parameters, request.embeddedClientId || request.extraParameters?.[CLIENT_ID] || this.config.authOptions.clientId);
    if (!this.includeRedirectUri) {
     if (!request.redirectUri) {
      throw ClientConfigurationError_createClientConfigurationError(redirectUriEmpty, request.correlationId);
     }
    } else {
     addRedirectUri(parameters, request.redirectUri);
    }
    addScopes(parameters, request.scopes, request.correlationId, true, this.oidcDefaultScopes);
    addResource(parameters, request.resource);
    if (request.attributeTokens) {
     addAttributeTokens(parameters, request.attributeTokens);
    }
    this.performanceClient?.addFields({
     hasAttributeTokens: !!request.attributeTokens?.length
    }, request.correlationId);
    addAuthorizationCode(parameters, request.code);
    addLibraryInfo(parameters, this.config.libraryInfo);
    addApplicationTelemetry(parameters, this.config.telemetry.application);
    addThrottling(parameters);
    if (this.serverTelemetryManager && !isOidcProtocolMode(this.config)) {
     addServerTelemetry(parameters, this.serverTelemetryManager);
    }
    if (request.codeVerifier) {
     addCodeVerifier(parameters, request.codeVerifier);
    }
    if (this.config.clientCredentials.clientSecret) {
     addClientSecret(parameters, this.config.clientCredentials.clientSecret);
    }
    if (this.config.clientCredentials.clientAssertion) {
     const clientAssertion = this.config.clientCredentials.clientAssertion;
     addClientAssertion(parameters, await getClientAssertion(clientAssertion.assertion, this.config.authOptions.clientId, request.resourceRequestUri));
     addClientAssertionType(parameters, clientAssertion.assertionType);
    }
    addGrantType(parameters, GrantType.AUTHORIZATION_CODE_GRANT);
    addClientInfo(parameters);
    if (request.authenticationScheme === AuthenticationScheme.POP) {
     const popTokenGenerator = new PopTokenGenerator(this.cryptoUtils, this.config.tokenBindingKeyManager, this.performanceClient);
     let reqCnfData;
     if (!request.popKid) {
      const generatedReqCnfData = await invokeAsync(popTokenGenerator.generateCnf.bind(popTokenGenerator), PopTokenGenerateCnf, this.logger, this.performanceClient, request.correlationId)(request, this.logger);
      reqCnfData = generatedReqCnfData.reqCnfString;
     } else {
      reqCnfData = this.cryptoUtils.encodeKid(request.popKid);
     }
     addPopToken(parameters, reqCnfData);
    } else if (request.authenticationScheme === AuthenticationScheme.SSH) {
     if (request.sshJwk) {
      addSshJwk(parameters, request.sshJwk);
     } else {
      throw ClientConfigurationError_createClientConfigurationError(missingSshJwk, request.correlationId);
     }
    }
    let ccsCred = undefined;
    if (request.clientInfo) {
     try {
      const clientInfo = buildClientInfo(request.clientInfo, this.cryptoUtils.base64Decode);
      ccsCred = {
       credential: `${clientInfo.uid}${CLIENT_INFO_SEPARATOR}${clientInfo.utid}`,
       type: CcsCredentialType.HOME_ACCOUNT_ID
      };
     } catch (e) {
      this.logger.verbose(`Could not parse client info for CCS Header: '${e}'`, request.correlationId);
     }
    } else {
     ccsCred = request.ccsCredential;
    }
    if (this.config.systemOptions.preventCorsPreflight && ccsCred) {
     switch (ccsCred.type) {
     case CcsCredentialType.HOME_ACCOUNT_ID:
      try {
       const clientInfo = buildClientInfoFromHomeAccountId(ccsCred.credential);
       addCcsOid(parameters, clientInfo);
      } catch (e) {
       this.logger.verbose(`Could not parse home account ID for CCS Header: '${e}'`, request.correlationId);
      }
      break;

     case CcsCredentialType.UPN:
      addCcsUpn(parameters, ccsCred.credential);
      break;
     }
    }
    if (request.embeddedClientId) {
     addBrokerParameters(parameters, this.config.authOptions.clientId, this.config.authOptions.redirectUri);
    }
    if (request.extraParameters) {
     addExtraParameters(parameters, request.extraParameters);
    }
    if (request.enableSpaAuthorizationCode && (!request.extraParameters || !request.extraParameters[RETURN_SPA_CODE])) {
     addExtraParameters(parameters, {
      [RETURN_SPA_CODE]: "1"
     });
    }
    instrumentBrokerParams(parameters, request.correlationId, this.performanceClient);
    addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities, request.skipBrokerClaims);
    return mapToQueryString(parameters);
   }
   createLogoutUrlQueryString(request) {
    const parameters = new Map;
    if (request.postLogoutRedirectUri) {
     addPostLogoutRedirectUri(parameters, request.postLogoutRedirectUri);
    }
    if (request.correlationId) {
     addCorrelationId(parameters, request.correlationId);
    }
    if (request.idTokenHint) {
     addIdTokenHint(parameters, request.idTokenHint);
    }
    if (request.state) {
     addState(parameters, request.state);
    }
    if (request.logoutHint) {
     addLogoutHint(parameters, request.logoutHint);
    }
    if (request.popupOriginCheckDone) {
     addPopupOriginCheckDone(parameters);
    }
    if (request.extraQueryParameters) {
     addExtraParameters(parameters, request.extraQueryParameters);
    }
    if (this.config.authOptions.instanceAware) {
     addInstanceAware(parameters);
    }
    return mapToQueryString(parameters);
   }
   async updateTokenEndpointAuthority(cloudInstanceHostName, correlationId) {
    const cloudInstanceAuthorityUri = `https://${cloudInstanceHostName}/${this.authority.tenant}/`;
    const cloudInstanceAuthority = await createDiscoveredInstance(cloudInstanceAuthorityUri, this.networkClient, this.cacheManager, this.authority.options, this.logger, correlationId, this.performanceClient);
    this.authority = cloudInstanceAuthority;
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/client/RefreshTokenClient.mjs
  const DEFAULT_REFRESH_TOKEN_EXPIRATION_OFFSET_SECONDS = 300;
  class RefreshTokenClient {
   constructor(configuration, performanceClient) {
    this.config = buildClientConfiguration(configuration);
    this.logger = new Logger_Logger(this.config.loggerOptions, packageMetadata_name, packageMetadata_version);
    this.cryptoUtils = this.config.cryptoInterface;
    this.cacheManager = this.config.storageInterface;
    this.networkClient = this.config.networkInterface;
    this.serverTelemetryManager = this.config.serverTelemetryManager;
    this.authority = this.config.authOptions.authority;
    this.performanceClient = performanceClient;
   }
   async acquireToken(request, apiId) {
    const reqTimestamp = nowSeconds();
    const response = await invokeAsync(this.executeTokenRequest.bind(this), RefreshTokenClientExecuteTokenRequest, this.logger, this.performanceClient, request.correlationId)(request, this.authority);
    const requestId = response.headers?.[HeaderNames.X_MS_REQUEST_ID];
    const responseHandler = new ResponseHandler(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
    responseHandler.validateTokenResponse(response.body, request.correlationId);
    return invokeAsync(responseHandler.handleServerTokenResponse.bind(responseHandler), HandleServerTokenResponse, this.logger, this.performanceClient, request.correlationId)(response.body, this.authority, reqTimestamp, request, apiId, undefined, undefined, true, request.forceCache, requestId);
   }
   async acquireTokenByRefreshToken(request, apiId) {
    if (!request) {
     throw ClientConfigurationError_createClientConfigurationError(tokenRequestEmpty, "");
    }
    if (!request.account) {
     throw ClientAuthError_createClientAuthError(noAccountInSilentRequest, request.correlationId);
    }
    const isFOCI = this.cacheManager.isAppMetadataFOCI(request.account.environment, request.correlationId);
    if (isFOCI) {
     try {
      return await invokeAsync(this.acquireTokenWithCachedRefreshToken.bind(this), RefreshTokenClientAcquireTokenWithCachedRefreshToken, this.logger, this.performanceClient, request.correlationId)(request, true, apiId);
     } catch (e) {
      const noFamilyRTInCache = e instanceof InteractionRequiredAuthError_InteractionRequiredAuthError && e.errorCode === noTokensFound;
      const clientMismatchErrorWithFamilyRT = e instanceof ServerError_ServerError && e.errorCode === INVALID_GRANT_ERROR && e.subError === CLIENT_MISMATCH_ERROR;
      if (noFamilyRTInCache || clientMismatchErrorWithFamilyRT) {
       return invokeAsync(this.acquireTokenWithCachedRefreshToken.bind(this), RefreshTokenClientAcquireTokenWithCachedRefreshToken, this.logger, this.performanceClient, request.correlationId)(request, false, apiId);
      } else {
       throw e;
      }
     }
    }
    return invokeAsync(this.acquireTokenWithCachedRefreshToken.bind(this), RefreshTokenClientAcquireTokenWithCachedRefreshToken, this.logger, this.performanceClient, request.correlationId)(request, false, apiId);
   }
   async acquireTokenWithCachedRefreshToken(request, foci, apiId) {
    const refreshToken = invoke(this.cacheManager.getRefreshToken.bind(this.cacheManager), CacheManagerGetRefreshToken, this.logger, this.performanceClient, request.correlationId)(request.account, foci, request.correlationId, undefined);
    if (!refreshToken) {
     throw createInteractionRequiredAuthError(noTokensFound, request.correlationId);
    }
    if (refreshToken.expiresOn) {
     const offset = request.refreshTokenExpirationOffsetSeconds || DEFAULT_REFRESH_TOKEN_EXPIRATION_OFFSET_SECONDS;
     this.performanceClient?.addFields({
      cacheRtExpiresOnSeconds: Number(refreshToken.expiresOn),
      rtOffsetSeconds: offset
     }, request.correlationId);
     if (isTokenExpired(refreshToken.expiresOn, offset)) {
      throw createInteractionRequiredAuthError(refreshTokenExpired, request.correlationId);
     }
    }
    const refreshTokenRequest = {
     ...request,
     refreshToken: refreshToken.secret,
     authenticationScheme: request.authenticationScheme || AuthenticationScheme.BEARER,
     ccsCredential: {
      credential: request.account.homeAccountId,
      type: CcsCredentialType.HOME_ACCOUNT_ID
     }
    };
    if (refreshTokenRequest.authenticationScheme === AuthenticationScheme.DPOP && !refreshTokenRequest.dpopJkt) {
     const dpopProofGenerator = new DpopProofGenerator(this.cryptoUtils, this.config.tokenBindingKeyManager);
     refreshTokenRequest.dpopJkt = await dpopProofGenerator.generateJkt(request.correlationId);
    }
    try {
     return await invokeAsync(this.acquireToken.bind(this), RefreshTokenClientAcquireToken, this.logger, this.performanceClient, request.correlationId)(refreshTokenRequest, apiId);
    } catch (e) {
     if (e instanceof InteractionRequiredAuthError_InteractionRequiredAuthError) {
      if (e.subError === badToken) {
       this.logger.verbose("acquireTokenWithRefreshToken: bad refresh token, removing from cache", request.correlationId);
       const badRefreshTokenKey = this.cacheManager.generateCredentialKey(refreshToken);
       this.cacheManager.removeRefreshToken(badRefreshTokenKey, request.correlationId);
      }
     }
     throw e;
    }
   }
   async executeTokenRequest(request, authority) {
    const queryParametersString = createTokenQueryParameters(request, this.config.authOptions.clientId, this.config.authOptions.redirectUri, this.performanceClient);
    const endpoint = UrlString.appendQueryString(authority.tokenEndpoint, queryParametersString);
    const requestBody = await invokeAsync(this.createTokenRequestBody.bind(this), RefreshTokenClientCreateTokenRequestBody, this.logger, this.performanceClient, request.correlationId)(request);
    const headers = createTokenRequestHeaders(this.logger, this.config.systemOptions.preventCorsPreflight, request.ccsCredential);
    await addDpopTokenProofHeader(headers, request, endpoint, this.cryptoUtils, this.config.tokenBindingKeyManager);
    const thumbprint = getRequestThumbprint(this.config.authOptions.clientId, request);
    return invokeAsync(executePostToTokenEndpoint, RefreshTokenClientExecutePostToTokenEndpoint, this.logger, this.performanceClient, request.correlationId)(endpoint, requestBody, headers, thumbprint, request.correlationId, this.cacheManager, this.networkClient, this.logger, this.performanceClient, this.serverTelemetryManager);
   }
   async createTokenRequestBody(request) {
    const parameters = new Map;
    addClientId(parameters, request.embeddedClientId || request.extraParameters?.[CLIENT_ID] || this.config.authOptions.clientId);
    if (request.redirectUri) {
     addRedirectUri(parameters, request.redirectUri);
    }
    addScopes(parameters, request.scopes, request.correlationId, true, this.config.authOptions.authority.options.OIDCOptions?.defaultScopes);
    addResource(parameters, request.resource);
    addGrantType(parameters, GrantType.REFRESH_TOKEN_GRANT);
    addClientInfo(parameters);
    addLibraryInfo(parameters, this.config.libraryInfo);
    addApplicationTelemetry(parameters, this.config.telemetry.application);
    addThrottling(parameters);
    if (this.serverTelemetryManager && !isOidcProtocolMode(this.config)) {
     addServerTelemetry(parameters, this.serverTelemetryManager);
    }
    addRefreshToken(parameters, request.refreshToken);
    if (request.attributeTokens) {
     addAttributeTokens(parameters, request.attributeTokens);
    }
    this.performanceClient?.addFields({
     hasAttributeTokens: !!request.attributeTokens?.length
    }, request.correlationId);
    if (this.config.clientCredentials.clientSecret) {
     addClientSecret(parameters, this.config.clientCredentials.clientSecret);
    }
    if (this.config.clientCredentials.clientAssertion) {
     const clientAssertion = this.config.clientCredentials.clientAssertion;
     addClientAssertion(parameters, await getClientAssertion(clientAssertion.assertion, this.config.authOptions.clientId, request.resourceRequestUri));
     addClientAssertionType(parameters, clientAssertion.assertionType);
    }
    if (request.authenticationScheme === AuthenticationScheme.POP) {
     const popTokenGenerator = new PopTokenGenerator(this.cryptoUtils, this.config.tokenBindingKeyManager, this.performanceClient);
     let reqCnfData;
     if (!request.popKid) {
      const generatedReqCnfData = await invokeAsync(popTokenGenerator.generateCnf.bind(popTokenGenerator), PopTokenGenerateCnf, this.logger, this.performanceClient, request.correlationId)(request, this.logger);
      reqCnfData = generatedReqCnfData.reqCnfString;
     } else {
      reqCnfData = this.cryptoUtils.encodeKid(request.popKid);
     }
     addPopToken(parameters, reqCnfData);
    } else if (request.authenticationScheme === AuthenticationScheme.SSH) {
     if (request.sshJwk) {
      addSshJwk(parameters, request.sshJwk);
     } else {
      throw ClientConfigurationError_createClientConfigurationError(missingSshJwk, request.correlationId);
     }
    }
    if (this.config.systemOptions.preventCorsPreflight && request.ccsCredential) {
     switch (request.ccsCredential.type) {
     case CcsCredentialType.HOME_ACCOUNT_ID:
      try {
       const clientInfo = buildClientInfoFromHomeAccountId(request.ccsCredential.credential);
       addCcsOid(parameters, clientInfo);
      } catch (e) {
       this.logger.verbose(`Could not parse home account ID for CCS Header: '${e}'`, request.correlationId);
      }
      break;

     case CcsCredentialType.UPN:
      addCcsUpn(parameters, request.ccsCredential.credential);
      break;
     }
    }
    if (request.embeddedClientId) {
     addBrokerParameters(parameters, this.config.authOptions.clientId, this.config.authOptions.redirectUri);
    }
    if (request.extraParameters) {
     addExtraParameters(parameters, {
      ...request.extraParameters
     });
    }
    instrumentBrokerParams(parameters, request.correlationId, this.performanceClient);
    addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities, request.skipBrokerClaims);
    return mapToQueryString(parameters);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/client/SilentFlowClient.mjs
  class SilentFlowClient {
   constructor(configuration, performanceClient) {
    this.config = buildClientConfiguration(configuration);
    this.logger = new Logger_Logger(this.config.loggerOptions, packageMetadata_name, packageMetadata_version);
    this.cryptoUtils = this.config.cryptoInterface;
    this.cacheManager = this.config.storageInterface;
    this.networkClient = this.config.networkInterface;
    this.serverTelemetryManager = this.config.serverTelemetryManager;
    this.authority = this.config.authOptions.authority;
    this.performanceClient = performanceClient;
   }
   async acquireCachedToken(request) {
    let lastCacheOutcome = CacheOutcome.NOT_APPLICABLE;
    if (request.forceRefresh || !StringUtils.isEmptyObj(request.claims)) {
     this.setCacheOutcome(CacheOutcome.FORCE_REFRESH_OR_CLAIMS, request.correlationId);
     throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
    }
    if (!request.account) {
     throw ClientAuthError_createClientAuthError(noAccountInSilentRequest, request.correlationId);
    }
    const requestTenantId = request.account.tenantId || getTenantFromAuthorityString(request.authority, request.correlationId);
    const tokenKeys = this.cacheManager.getTokenKeys();
    const cachedAccessToken = this.cacheManager.getAccessToken(request.account, request, tokenKeys, requestTenantId);
    if (!cachedAccessToken) {
     this.setCacheOutcome(CacheOutcome.NO_CACHED_ACCESS_TOKEN, request.correlationId);
     throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
    } else if (wasClockTurnedBack(cachedAccessToken.cachedAt) || isTokenExpired(cachedAccessToken.expiresOn, this.config.systemOptions.tokenRenewalOffsetSeconds)) {
     this.setCacheOutcome(CacheOutcome.CACHED_ACCESS_TOKEN_EXPIRED, request.correlationId);
     throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
    } else if (request.resource) {
     if (cachedAccessToken.resource !== request.resource) {
      this.setCacheOutcome(CacheOutcome.NO_CACHED_ACCESS_TOKEN, request.correlationId);
      throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
     }
    } else if (cachedAccessToken.refreshOn && isTokenExpired(cachedAccessToken.refreshOn, 0)) {
     lastCacheOutcome = CacheOutcome.PROACTIVELY_REFRESHED;
    }
    const cachedAccessTokenType = cachedAccessToken.tokenType?.toLowerCase();
    if (cachedAccessTokenType === AuthenticationScheme.DPOP.toLowerCase()) {
     if (!cachedAccessToken.keyId) {
      this.logger.info("SilentFlowClient:acquireCachedToken - Cached DPoP access token is missing keyId; refresh required", request.correlationId);
      this.setCacheOutcome(CacheOutcome.NO_CACHED_ACCESS_TOKEN, request.correlationId);
      throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
     }
     try {
      await this.config.tokenBindingKeyManager.getTokenBindingPublicKeyJwk(cachedAccessToken.keyId, request.correlationId);
     } catch {
      this.logger.info("SilentFlowClient:acquireCachedToken - Local DPoP key was not found for cached access token; refresh required", request.correlationId);
      this.setCacheOutcome(CacheOutcome.NO_CACHED_ACCESS_TOKEN, request.correlationId);
      throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
     }
    }
    const environment = request.authority || this.authority.getPreferredCache();
    const cacheRecord = {
     account: this.cacheManager.getAccount(this.cacheManager.generateAccountKey(request.account), request.correlationId),
     accessToken: cachedAccessToken,
     idToken: this.cacheManager.getIdToken(request.account, request.correlationId, tokenKeys, requestTenantId),
     refreshToken: null,
     appMetadata: this.cacheManager.readAppMetadataFromCache(environment, request.correlationId)
    };
    this.setCacheOutcome(lastCacheOutcome, request.correlationId);
    if (this.config.serverTelemetryManager) {
     this.config.serverTelemetryManager.incrementCacheHits();
    }
    return [ await invokeAsync(this.generateResultFromCacheRecord.bind(this), SilentFlowClientGenerateResultFromCacheRecord, this.logger, this.performanceClient, request.correlationId)(cacheRecord, request), lastCacheOutcome ];
   }
   setCacheOutcome(cacheOutcome, correlationId) {
    this.serverTelemetryManager?.setCacheOutcome(cacheOutcome);
    this.performanceClient?.addFields({
     cacheOutcome
    }, correlationId);
    if (cacheOutcome !== CacheOutcome.NOT_APPLICABLE) {
     this.logger.info(`Token refresh is required due to cache outcome: '${cacheOutcome}'`, correlationId);
    }
   }
   async generateResultFromCacheRecord(cacheRecord, request) {
    let idTokenClaims;
    if (cacheRecord.idToken) {
     idTokenClaims = extractTokenClaims(cacheRecord.idToken.secret, this.config.cryptoInterface.base64Decode, request.correlationId);
    }
    return ResponseHandler.generateAuthenticationResult(this.cryptoUtils, this.authority, cacheRecord, true, request, this.performanceClient, {
     idTokenClaims,
     tokenBindingKeyManager: this.config.tokenBindingKeyManager
    });
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/network/HttpClient.mjs
  class HttpClient_HttpClient {
   async sendGetRequestAsync(url, options, timeout) {
    return this.sendRequest(url, Constants_HttpMethod.GET, options, timeout);
   }
   async sendPostRequestAsync(url, options) {
    return this.sendRequest(url, Constants_HttpMethod.POST, options);
   }
   async sendRequest(url, method, options, timeout) {
    const controller = new AbortController;
    let timeoutId;
    if (timeout) {
     timeoutId = setTimeout(() => {
      controller.abort();
     }, timeout);
    }
    const fetchOptions = {
     method,
     headers: getFetchHeaders(options),
     signal: controller.signal
    };
    if (method === Constants_HttpMethod.POST) {
     fetchOptions.body = options?.body || "";
    }
    let response;
    try {
     response = await fetch(url, fetchOptions);
    } catch (error) {
     if (timeoutId) {
      clearTimeout(timeoutId);
     }
     if (error instanceof Error && error.name === "AbortError") {
      throw createAuthError(networkError, "", "Request timeout");
     }
     const baseAuthError = createAuthError(networkError, "", `Network request failed: ${error instanceof Error ? error.message : "unknown"}`);
     throw createNetworkError(baseAuthError, undefined, undefined, error instanceof Error ? error : undefined);
    }
    if (timeoutId) {
     clearTimeout(timeoutId);
    }
    try {
     return {
      headers: getHeaderDict(response.headers),
      body: await response.json(),
      status: response.status
     };
    } catch (error) {
     throw createAuthError(tokenParsingError, "", `Failed to parse response: ${error instanceof Error ? error.message : "unknown"}`);
    }
   }
  }
  function getHeaderDict(headers) {
   const headerDict = {};
   headers.forEach((value, key) => {
    headerDict[key] = value;
   });
   return headerDict;
  }
  function getFetchHeaders(options) {
   const headers = new Headers;
   if (!(options && options.headers)) {
    return headers;
   }
   Object.entries(options.headers).forEach(([key, value]) => {
    headers.append(key, value);
   });
   return headers;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/error/ManagedIdentityErrorCodes.mjs
  const invalidFileExtension = "invalid_file_extension";
  const invalidFilePath = "invalid_file_path";
  const ManagedIdentityErrorCodes_invalidManagedIdentityIdType = "invalid_managed_identity_id_type";
  const invalidSecret = "invalid_secret";
  const missingId = "missing_client_id";
  const networkUnavailable = "network_unavailable";
  const platformNotSupported = "platform_not_supported";
  const unableToCreateAzureArc = "unable_to_create_azure_arc";
  const unableToCreateCloudShell = "unable_to_create_cloud_shell";
  const ManagedIdentityErrorCodes_unableToCreateSource = "unable_to_create_source";
  const unableToReadSecretFile = "unable_to_read_secret_file";
  const userAssignedNotAvailableAtRuntime = "user_assigned_not_available_at_runtime";
  const userAssignedManagedIdentityNotConfirmed = "user_assigned_managed_identity_not_confirmed";
  const wwwAuthenticateHeaderMissing = "www_authenticate_header_missing";
  const wwwAuthenticateHeaderUnsupportedFormat = "www_authenticate_header_unsupported_format";
  const MsiEnvironmentVariableUrlMalformedErrorCodes = {
   [ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST]: "azure_pod_identity_authority_host_url_malformed",
   [ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT]: "identity_endpoint_url_malformed",
   [ManagedIdentityEnvironmentVariableNames.IMDS_ENDPOINT]: "imds_endpoint_url_malformed",
   [ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT]: "msi_endpoint_url_malformed"
  };
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/error/ManagedIdentityError.mjs
  const ManagedIdentityErrorMessages = {
   [invalidFileExtension]: "The file path in the WWW-Authenticate header does not contain a .key file.",
   [invalidFilePath]: "The file path in the WWW-Authenticate header is not in a valid Windows or Linux Format.",
   [ManagedIdentityErrorCodes_invalidManagedIdentityIdType]: "More than one ManagedIdentityIdType was provided.",
   [invalidSecret]: "The secret in the file on the file path in the WWW-Authenticate header is greater than 4096 bytes.",
   [platformNotSupported]: "The platform is not supported by Azure Arc. Azure Arc only supports Windows and Linux.",
   [missingId]: "A ManagedIdentityId id was not provided.",
   [MsiEnvironmentVariableUrlMalformedErrorCodes.AZURE_POD_IDENTITY_AUTHORITY_HOST]: `The Managed Identity's '${ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST}' environment variable is malformed.`,
   [MsiEnvironmentVariableUrlMalformedErrorCodes.IDENTITY_ENDPOINT]: `The Managed Identity's '${ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT}' environment variable is malformed.`,
   [MsiEnvironmentVariableUrlMalformedErrorCodes.IMDS_ENDPOINT]: `The Managed Identity's '${ManagedIdentityEnvironmentVariableNames.IMDS_ENDPOINT}' environment variable is malformed.`,
   [MsiEnvironmentVariableUrlMalformedErrorCodes.MSI_ENDPOINT]: `The Managed Identity's '${ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT}' environment variable is malformed.`,
   [networkUnavailable]: "Authentication unavailable. The request to the managed identity endpoint timed out.",
   [unableToCreateAzureArc]: "Azure Arc Managed Identities can only be system assigned.",
   [unableToCreateCloudShell]: "Cloud Shell Managed Identities can only be system assigned.",
   [ManagedIdentityErrorCodes_unableToCreateSource]: "Unable to create a Managed Identity source based on environment variables.",
   [unableToReadSecretFile]: "Unable to read the secret file.",
   [userAssignedNotAvailableAtRuntime]: "Service Fabric user assigned managed identity ClientId or ResourceId is not configurable at runtime.",
   [userAssignedManagedIdentityNotConfirmed]: "Azure Arc did not confirm the requested user-assigned managed identity in the token response. The agent likely does not support user-assigned managed identity and returned the system-assigned identity.",
   [wwwAuthenticateHeaderMissing]: "A 401 response was received from the Azure Arc Managed Identity, but the www-authenticate header is missing.",
   [wwwAuthenticateHeaderUnsupportedFormat]: "A 401 response was received from the Azure Arc Managed Identity, but the www-authenticate header is in an unsupported format."
  };
  class ManagedIdentityError extends AuthError {
   constructor(errorCode, correlationId) {
    super(errorCode, correlationId, ManagedIdentityErrorMessages[errorCode]);
    this.name = "ManagedIdentityError";
    Object.setPrototypeOf(this, ManagedIdentityError.prototype);
   }
  }
  function ManagedIdentityError_createManagedIdentityError(errorCode, correlationId) {
   return new ManagedIdentityError(errorCode, correlationId);
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/config/ManagedIdentityId.mjs
  class ManagedIdentityId_ManagedIdentityId {
   get id() {
    return this._id;
   }
   set id(value) {
    this._id = value;
   }
   get idType() {
    return this._idType;
   }
   set idType(value) {
    this._idType = value;
   }
   constructor(managedIdentityIdParams) {
    const userAssignedClientId = managedIdentityIdParams?.userAssignedClientId;
    const userAssignedResourceId = managedIdentityIdParams?.userAssignedResourceId;
    const userAssignedObjectId = managedIdentityIdParams?.userAssignedObjectId;
    if (userAssignedClientId) {
     if (userAssignedResourceId || userAssignedObjectId) {
      throw createManagedIdentityError(invalidManagedIdentityIdType, "");
     }
     this.id = userAssignedClientId;
     this.idType = ManagedIdentityIdType.USER_ASSIGNED_CLIENT_ID;
    } else if (userAssignedResourceId) {
     if (userAssignedClientId || userAssignedObjectId) {
      throw createManagedIdentityError(invalidManagedIdentityIdType, "");
     }
     this.id = userAssignedResourceId;
     this.idType = ManagedIdentityIdType.USER_ASSIGNED_RESOURCE_ID;
    } else if (userAssignedObjectId) {
     if (userAssignedClientId || userAssignedResourceId) {
      throw createManagedIdentityError(invalidManagedIdentityIdType, "");
     }
     this.id = userAssignedObjectId;
     this.idType = ManagedIdentityIdType.USER_ASSIGNED_OBJECT_ID;
    } else {
     this.id = DEFAULT_MANAGED_IDENTITY_ID;
     this.idType = ManagedIdentityIdType.SYSTEM_ASSIGNED;
    }
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/error/NodeAuthError.mjs
  const NodeAuthErrorMessage = {
   invalidLoopbackAddressType: {
    code: "invalid_loopback_server_address_type",
    desc: "Loopback server address is not type string. This is unexpected."
   },
   unableToLoadRedirectUri: {
    code: "unable_to_load_redirectUrl",
    desc: "Loopback server callback was invoked without a url. This is unexpected."
   },
   noAuthCodeInResponse: {
    code: "no_auth_code_in_response",
    desc: "No auth code found in the server response. Please check your network trace to determine what happened."
   },
   noLoopbackServerExists: {
    code: "no_loopback_server_exists",
    desc: "No loopback server exists yet."
   },
   loopbackServerAlreadyExists: {
    code: "loopback_server_already_exists",
    desc: "Loopback server already exists. Cannot create another."
   },
   loopbackServerTimeout: {
    code: "loopback_server_timeout",
    desc: "Timed out waiting for auth code listener to be registered."
   },
   loopbackServerQueryResponseNotSupported: {
    code: "loopback_server_query_response_not_supported",
    desc: "The loopback server received an OAuth response in the URL. Interactive authentication requires form_post."
   },
   stateNotFoundError: {
    code: "state_not_found",
    desc: "State not found. Please verify that the request originated from msal."
   },
   thumbprintMissing: {
    code: "thumbprint_missing_from_client_certificate",
    desc: "Client certificate does not contain a SHA-1 or SHA-256 thumbprint."
   },
   redirectUriNotSupported: {
    code: "redirect_uri_not_supported",
    desc: "RedirectUri is not supported in this scenario. Please remove redirectUri from the request."
   },
   unsupportedCcaInstanceAware: {
    code: "unsupported_cca_instance_aware",
    desc: "Instance-aware configuration is not supported by ConfidentialClientApplication."
   }
  };
  class NodeAuthError extends AuthError {
   constructor(errorCode, correlationId, errorMessage) {
    super(errorCode, correlationId, errorMessage);
    this.name = "NodeAuthError";
   }
   static createInvalidLoopbackAddressTypeError() {
    return new NodeAuthError(NodeAuthErrorMessage.invalidLoopbackAddressType.code, "", `${NodeAuthErrorMessage.invalidLoopbackAddressType.desc}`);
   }
   static createUnableToLoadRedirectUrlError() {
    return new NodeAuthError(NodeAuthErrorMessage.unableToLoadRedirectUri.code, "", `${NodeAuthErrorMessage.unableToLoadRedirectUri.desc}`);
   }
   static createNoAuthCodeInResponseError(correlationId = "") {
    return new NodeAuthError(NodeAuthErrorMessage.noAuthCodeInResponse.code, correlationId, `${NodeAuthErrorMessage.noAuthCodeInResponse.desc}`);
   }
   static createNoLoopbackServerExistsError() {
    return new NodeAuthError(NodeAuthErrorMessage.noLoopbackServerExists.code, "", `${NodeAuthErrorMessage.noLoopbackServerExists.desc}`);
   }
   static createLoopbackServerAlreadyExistsError() {
    return new NodeAuthError(NodeAuthErrorMessage.loopbackServerAlreadyExists.code, "", `${NodeAuthErrorMessage.loopbackServerAlreadyExists.desc}`);
   }
   static createLoopbackServerTimeoutError(correlationId = "") {
    return new NodeAuthError(NodeAuthErrorMessage.loopbackServerTimeout.code, correlationId, `${NodeAuthErrorMessage.loopbackServerTimeout.desc}`);
   }
   static createLoopbackServerQueryResponseNotSupportedError() {
    return new NodeAuthError(NodeAuthErrorMessage.loopbackServerQueryResponseNotSupported.code, "", NodeAuthErrorMessage.loopbackServerQueryResponseNotSupported.desc);
   }
   static createStateNotFoundError(correlationId = "") {
    return new NodeAuthError(NodeAuthErrorMessage.stateNotFoundError.code, correlationId, NodeAuthErrorMessage.stateNotFoundError.desc);
   }
   static createThumbprintMissingError() {
    return new NodeAuthError(NodeAuthErrorMessage.thumbprintMissing.code, "", NodeAuthErrorMessage.thumbprintMissing.desc);
   }
   static createRedirectUriNotSupportedError(correlationId = "") {
    return new NodeAuthError(NodeAuthErrorMessage.redirectUriNotSupported.code, correlationId, NodeAuthErrorMessage.redirectUriNotSupported.desc);
   }
   static createUnsupportedCcaInstanceAwareError(correlationId = "") {
    return new NodeAuthError(NodeAuthErrorMessage.unsupportedCcaInstanceAware.code, correlationId, NodeAuthErrorMessage.unsupportedCcaInstanceAware.desc);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/config/Configuration.mjs
  const DEFAULT_AUTH_OPTIONS = {
   clientId: "",
   authority: DEFAULT_AUTHORITY,
   clientSecret: "",
   clientAssertion: "",
   clientCertificate: {
    thumbprint: "",
    thumbprintSha256: "",
    privateKey: "",
    x5c: ""
   },
   knownAuthorities: [],
   cloudDiscoveryMetadata: "",
   authorityMetadata: "",
   clientCapabilities: [],
   azureCloudOptions: {
    azureCloudInstance: AzureCloudInstance.None,
    tenant: ""
   },
   isMcp: false
  };
  const DEFAULT_LOGGER_OPTIONS = {
   loggerCallback: () => {},
   piiLoggingEnabled: false,
   logLevel: LogLevel.Info
  };
  const Configuration_DEFAULT_SYSTEM_OPTIONS = {
   loggerOptions: DEFAULT_LOGGER_OPTIONS,
   networkClient: new HttpClient_HttpClient,
   disableInternalRetries: false,
   protocolMode: ProtocolMode_ProtocolMode.AAD
  };
  const Configuration_DEFAULT_TELEMETRY_OPTIONS = {
   application: {
    appName: "",
    appVersion: ""
   }
  };
  function buildAppConfiguration({auth, broker, cache, system, telemetry}) {
   const systemOptions = {
    ...Configuration_DEFAULT_SYSTEM_OPTIONS,
    networkClient: new HttpClient_HttpClient,
    loggerOptions: system?.loggerOptions || DEFAULT_LOGGER_OPTIONS,
    disableInternalRetries: system?.disableInternalRetries || false
   };
   if (!!auth.clientCertificate && !!!auth.clientCertificate.thumbprint && !!!auth.clientCertificate.thumbprintSha256) {
    throw NodeAuthError.createStateNotFoundError();
   }
   return {
    auth: {
     ...DEFAULT_AUTH_OPTIONS,
     ...auth
    },
    broker: {
     ...broker
    },
    cache: {
     ...cache
    },
    system: {
     ...systemOptions,
     ...system
    },
    telemetry: {
     ...Configuration_DEFAULT_TELEMETRY_OPTIONS,
     ...telemetry
    }
   };
  }
  function Configuration_buildManagedIdentityConfiguration({clientCapabilities, managedIdentityIdParams, system}) {
   const managedIdentityId = new ManagedIdentityId(managedIdentityIdParams);
   const loggerOptions = system?.loggerOptions || DEFAULT_LOGGER_OPTIONS;
   let networkClient;
   if (system?.networkClient) {
    networkClient = system.networkClient;
   } else {
    networkClient = new HttpClient;
   }
   return {
    clientCapabilities: clientCapabilities || [],
    managedIdentityId,
    system: {
     loggerOptions,
     networkClient
    },
    disableInternalRetries: system?.disableInternalRetries || false
   };
  }
  var external_node_crypto_ = __webpack_require__(77598);
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/crypto/GuidGenerator.mjs
  class GuidGenerator {
   generateGuid() {
    return (0, external_node_crypto_.randomUUID)();
   }
   isGuid(guid) {
    const regexGuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
    return regexGuid.test(guid);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/utils/EncodingUtils.mjs
  class EncodingUtils {
   static base64Encode(str, encoding) {
    return Buffer.from(str, encoding).toString(EncodingTypes.BASE64);
   }
   static base64EncodeUrl(str, encoding) {
    return EncodingUtils.base64Encode(str, encoding).replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
   }
   static base64Decode(base64Str) {
    return Buffer.from(base64Str, EncodingTypes.BASE64).toString("utf8");
   }
   static base64DecodeUrl(base64Str) {
    let str = base64Str.replace(/-/g, "+").replace(/_/g, "/");
    while (str.length % 4) {
     str += "=";
    }
    return EncodingUtils.base64Decode(str);
   }
  }
  var external_crypto_ = __webpack_require__(76982);
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/crypto/HashUtils.mjs
  class HashUtils_HashUtils {
   sha256(buffer) {
    return external_crypto_.createHash(Hash.SHA256).update(buffer).digest();
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/crypto/PkceGenerator.mjs
  class PkceGenerator {
   constructor() {
    this.hashUtils = new HashUtils_HashUtils;
   }
   async generatePkceCodes() {
    const verifier = this.generateCodeVerifier();
    const challenge = this.generateCodeChallengeFromVerifier(verifier);
    return {
     verifier,
     challenge
    };
   }
   generateCodeVerifier() {
    const charArr = [];
    const maxNumber = 256 - 256 % CharSet.CV_CHARSET.length;
    while (charArr.length <= RANDOM_OCTET_SIZE) {
     const byte = external_crypto_.randomBytes(1)[0];
     if (byte >= maxNumber) {
      continue;
     }
     const index = byte % CharSet.CV_CHARSET.length;
     charArr.push(CharSet.CV_CHARSET[index]);
    }
    const verifier = charArr.join("");
    return EncodingUtils.base64EncodeUrl(verifier);
   }
   generateCodeChallengeFromVerifier(codeVerifier) {
    return EncodingUtils.base64EncodeUrl(this.hashUtils.sha256(codeVerifier).toString(EncodingTypes.BASE64), EncodingTypes.BASE64);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/crypto/CryptoProvider.mjs
  class CryptoProvider_CryptoProvider {
   constructor() {
    this.pkceGenerator = new PkceGenerator;
    this.guidGenerator = new GuidGenerator;
    this.hashUtils = new HashUtils_HashUtils;
   }
   base64UrlEncode() {
    throw new Error("Method not implemented.");
   }
   encodeKid() {
    throw new Error("Method not implemented.");
   }
   createNewGuid() {
    return this.guidGenerator.generateGuid();
   }
   base64Encode(input) {
    return EncodingUtils.base64Encode(input);
   }
   base64Decode(input) {
    return EncodingUtils.base64Decode(input);
   }
   generatePkceCodes() {
    return this.pkceGenerator.generatePkceCodes();
   }
   removeTokenBindingKey(kid, correlationId) {
    throw new Error("Method not implemented.");
   }
   clearKeystore(correlationId) {
    throw new Error("Method not implemented.");
   }
   signTokenBindingJwt(header, payload, kid, correlationId) {
    throw ClientAuthError_createClientAuthError(methodNotImplemented, correlationId);
   }
   async hashString(plainText) {
    return EncodingUtils.base64EncodeUrl(this.hashUtils.sha256(plainText).toString(EncodingTypes.BASE64), EncodingTypes.BASE64);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/cache/serializer/Deserializer.mjs
  class Deserializer {
   static deserializeJSONBlob(jsonFile) {
    const deserializedCache = !jsonFile ? {} : JSON.parse(jsonFile);
    return deserializedCache;
   }
   static deserializeAccounts(accounts) {
    const accountObjects = {};
    if (accounts) {
     Object.keys(accounts).map(function(key) {
      const serializedAcc = accounts[key];
      const mappedAcc = {
       homeAccountId: serializedAcc.home_account_id,
       environment: serializedAcc.environment,
       realm: serializedAcc.realm,
       localAccountId: serializedAcc.local_account_id,
       username: serializedAcc.username,
       authorityType: serializedAcc.authority_type,
       name: serializedAcc.name,
       clientInfo: serializedAcc.client_info,
       lastModificationTime: serializedAcc.last_modification_time,
       lastModificationApp: serializedAcc.last_modification_app,
       tenantProfiles: serializedAcc.tenantProfiles?.map(serializedTenantProfile => JSON.parse(serializedTenantProfile)),
       lastUpdatedAt: Date.now().toString()
      };
      const account = {};
      CacheManager.toObject(account, mappedAcc);
      accountObjects[key] = account;
     });
    }
    return accountObjects;
   }
   static deserializeIdTokens(idTokens) {
    const idObjects = {};
    if (idTokens) {
     Object.keys(idTokens).map(function(key) {
      const serializedIdT = idTokens[key];
      const idToken = {
       homeAccountId: serializedIdT.home_account_id,
       environment: serializedIdT.environment,
       credentialType: serializedIdT.credential_type,
       clientId: serializedIdT.client_id,
       secret: serializedIdT.secret,
       realm: serializedIdT.realm,
       lastUpdatedAt: Date.now().toString()
      };
      idObjects[key] = idToken;
     });
    }
    return idObjects;
   }
   static deserializeAccessTokens(accessTokens) {
    const atObjects = {};
    if (accessTokens) {
     Object.keys(accessTokens).map(function(key) {
      const serializedAT = accessTokens[key];
      const accessToken = {
       homeAccountId: serializedAT.home_account_id,
       environment: serializedAT.environment,
       credentialType: serializedAT.credential_type,
       clientId: serializedAT.client_id,
       secret: serializedAT.secret,
       realm: serializedAT.realm,
       target: serializedAT.target,
       cachedAt: serializedAT.cached_at,
       expiresOn: serializedAT.expires_on,
       extendedExpiresOn: serializedAT.extended_expires_on,
       refreshOn: serializedAT.refresh_on,
       keyId: serializedAT.key_id,
       tokenType: serializedAT.token_type,
       userAssertionHash: serializedAT.userAssertionHash,
       resource: serializedAT.resource,
       additionalCacheKeyComponents: serializedAT.additionalCacheKeyComponents,
       lastUpdatedAt: Date.now().toString()
      };
      atObjects[key] = accessToken;
     });
    }
    return atObjects;
   }
   static deserializeRefreshTokens(refreshTokens) {
    const rtObjects = {};
    if (refreshTokens) {
     Object.keys(refreshTokens).map(function(key) {
      const serializedRT = refreshTokens[key];
      const refreshToken = {
       homeAccountId: serializedRT.home_account_id,
       environment: serializedRT.environment,
       credentialType: serializedRT.credential_type,
       clientId: serializedRT.client_id,
       secret: serializedRT.secret,
       familyId: serializedRT.family_id,
       target: serializedRT.target,
       realm: serializedRT.realm,
       lastUpdatedAt: Date.now().toString()
      };
      rtObjects[key] = refreshToken;
     });
    }
    return rtObjects;
   }
   static deserializeAppMetadata(appMetadata) {
    const appMetadataObjects = {};
    if (appMetadata) {
     Object.keys(appMetadata).map(function(key) {
      const serializedAmdt = appMetadata[key];
      appMetadataObjects[key] = {
       clientId: serializedAmdt.client_id,
       environment: serializedAmdt.environment,
       familyId: serializedAmdt.family_id
      };
     });
    }
    return appMetadataObjects;
   }
   static deserializeAllCache(jsonCache) {
    return {
     accounts: jsonCache.Account ? this.deserializeAccounts(jsonCache.Account) : {},
     idTokens: jsonCache.IdToken ? this.deserializeIdTokens(jsonCache.IdToken) : {},
     accessTokens: jsonCache.AccessToken ? this.deserializeAccessTokens(jsonCache.AccessToken) : {},
     refreshTokens: jsonCache.RefreshToken ? this.deserializeRefreshTokens(jsonCache.RefreshToken) : {},
     appMetadata: jsonCache.AppMetadata ? this.deserializeAppMetadata(jsonCache.AppMetadata) : {}
    };
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/cache/serializer/Serializer.mjs
  class Serializer {
   static serializeJSONBlob(data) {
    return JSON.stringify(data);
   }
   static serializeAccounts(accCache) {
    const accounts = {};
    Object.keys(accCache).map(function(key) {
     const accountEntity = accCache[key];
     accounts[key] = {
      home_account_id: accountEntity.homeAccountId,
      environment: accountEntity.environment,
      realm: accountEntity.realm,
      local_account_id: accountEntity.localAccountId,
      username: accountEntity.username,
      authority_type: accountEntity.authorityType,
      name: accountEntity.name,
      client_info: accountEntity.clientInfo,
      last_modification_time: accountEntity.lastModificationTime,
      last_modification_app: accountEntity.lastModificationApp,
      tenantProfiles: accountEntity.tenantProfiles?.map(tenantProfile => JSON.stringify(tenantProfile))
     };
    });
    return accounts;
   }
   static serializeIdTokens(idTCache) {
    const idTokens = {};
    Object.keys(idTCache).map(function(key) {
     const idTEntity = idTCache[key];
     idTokens[key] = {
      home_account_id: idTEntity.homeAccountId,
      environment: idTEntity.environment,
      credential_type: idTEntity.credentialType,
      client_id: idTEntity.clientId,
      secret: idTEntity.secret,
      realm: idTEntity.realm
     };
    });
    return idTokens;
   }
   static serializeAccessTokens(atCache) {
    const accessTokens = {};
    Object.keys(atCache).map(function(key) {
     const atEntity = atCache[key];
     accessTokens[key] = {
      home_account_id: atEntity.homeAccountId,
      environment: atEntity.environment,
      credential_type: atEntity.credentialType,
      client_id: atEntity.clientId,
      secret: atEntity.secret,
      realm: atEntity.realm,
      target: atEntity.target,
      cached_at: atEntity.cachedAt,
      expires_on: atEntity.expiresOn,
      extended_expires_on: atEntity.extendedExpiresOn,
      refresh_on: atEntity.refreshOn,
      key_id: atEntity.keyId,
      token_type: atEntity.tokenType,
      userAssertionHash: atEntity.userAssertionHash,
      resource: atEntity.resource,
      additionalCacheKeyComponents: atEntity.additionalCacheKeyComponents
     };
    });
    return accessTokens;
   }
   static serializeRefreshTokens(rtCache) {
    const refreshTokens = {};
    Object.keys(rtCache).map(function(key) {
     const rtEntity = rtCache[key];
     refreshTokens[key] = {
      home_account_id: rtEntity.homeAccountId,
      environment: rtEntity.environment,
      credential_type: rtEntity.credentialType,
      client_id: rtEntity.clientId,
      secret: rtEntity.secret,
      family_id: rtEntity.familyId,
      target: rtEntity.target,
      realm: rtEntity.realm
     };
    });
    return refreshTokens;
   }
   static serializeAppMetadata(amdtCache) {
    const appMetadata = {};
    Object.keys(amdtCache).map(function(key) {
     const amdtEntity = amdtCache[key];
     appMetadata[key] = {
      client_id: amdtEntity.clientId,
      environment: amdtEntity.environment,
      family_id: amdtEntity.familyId
     };
    });
    return appMetadata;
   }
   static serializeAllCache(inMemCache) {
    return {
     Account: this.serializeAccounts(inMemCache.accounts),
     IdToken: this.serializeIdTokens(inMemCache.idTokens),
     AccessToken: this.serializeAccessTokens(inMemCache.accessTokens),
     RefreshToken: this.serializeRefreshTokens(inMemCache.refreshTokens),
     AppMetadata: this.serializeAppMetadata(inMemCache.appMetadata)
    };
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/cache/CacheHelpers.mjs
  function computeAdditionalCacheKeyHash(components) {
   const sortedKeys = Object.keys(components).sort();
   let input = "";
   for (const key of sortedKeys) {
    const value = components[key];
    input += `${Buffer.byteLength(key, "utf8")}:${key}` + `${Buffer.byteLength(value, "utf8")}:${value}`;
   }
   return (0, external_crypto_.createHash)("sha256").update(input, "utf8").digest("base64url");
  }
  function generateCredentialKey(credential, hash) {
   const familyId = credential.credentialType === CredentialType.REFRESH_TOKEN && credential.familyId || credential.clientId;
   const scheme = credential.tokenType && credential.tokenType.toLowerCase() !== AuthenticationScheme.BEARER.toLowerCase() ? credential.tokenType.toLowerCase() : "";
   const credentialKey = [ credential.homeAccountId, credential.environment, credential.credentialType, familyId, credential.realm || "", credential.target || "", scheme ];
   if (credential.additionalCacheKeyComponents && Object.keys(credential.additionalCacheKeyComponents).length > 0) {
    credentialKey.push(hash ?? computeAdditionalCacheKeyHash(credential.additionalCacheKeyComponents));
   }
   return credentialKey.join(CACHE.KEY_SEPARATOR).toLowerCase();
  }
  function generateAccountKey(account) {
   const homeTenantId = account.homeAccountId.split(".")[1];
   const accountKey = [ account.homeAccountId, account.environment, homeTenantId || account.tenantId || "" ];
   return accountKey.join(CACHE.KEY_SEPARATOR).toLowerCase();
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/cache/NodeStorage.mjs
  class NodeStorage_NodeStorage extends CacheManager {
   constructor(logger, clientId, cryptoImpl, staticAuthorityOptions) {
    super(clientId, cryptoImpl, logger, new StubPerformanceClient_StubPerformanceClient, staticAuthorityOptions, DEFAULT_TOKEN_BINDING_KEY_MANAGER);
    this.cache = {};
    this.changeEmitters = [];
    this.logger = logger;
   }
   registerChangeEmitter(func) {
    this.changeEmitters.push(func);
   }
   emitChange() {
    this.changeEmitters.forEach(func => func.call(null));
   }
   cacheToInMemoryCache(cache) {
    const inMemoryCache = {
     accounts: {},
     idTokens: {},
     accessTokens: {},
     refreshTokens: {},
     appMetadata: {}
    };
    for (const key in cache) {
     const value = cache[key];
     if (typeof value !== "object") {
      continue;
     }
     if (isAccountEntity(value)) {
      inMemoryCache.accounts[key] = value;
     } else if (isIdTokenEntity(value)) {
      inMemoryCache.idTokens[key] = value;
     } else if (isAccessTokenEntity(value)) {
      inMemoryCache.accessTokens[key] = value;
     } else if (isRefreshTokenEntity(value)) {
      inMemoryCache.refreshTokens[key] = value;
     } else if (isAppMetadataEntity(key, value)) {
      inMemoryCache.appMetadata[key] = value;
     } else {
      continue;
     }
    }
    return inMemoryCache;
   }
   inMemoryCacheToCache(inMemoryCache) {
    let cache = this.getCache();
    cache = {
     ...cache,
     ...inMemoryCache.accounts,
     ...inMemoryCache.idTokens,
     ...inMemoryCache.accessTokens,
     ...inMemoryCache.refreshTokens,
     ...inMemoryCache.appMetadata
    };
    return cache;
   }
   getInMemoryCache() {
    this.logger.trace("Getting in-memory cache", "");
    const inMemoryCache = this.cacheToInMemoryCache(this.getCache());
    return inMemoryCache;
   }
   setInMemoryCache(inMemoryCache) {
    this.logger.trace("Setting in-memory cache", "");
    const cache = this.inMemoryCacheToCache(inMemoryCache);
    this.setCache(cache);
    this.emitChange();
   }
   getCache() {
    this.logger.trace("Getting cache key-value store", "");
    return this.cache;
   }
   setCache(cache) {
    this.logger.trace("Setting cache key value store", "");
    this.cache = cache;
    this.emitChange();
   }
   getItem(key) {
    this.logger.tracePii(`Item key: ${key}`, "");
    const cache = this.getCache();
    return cache[key];
   }
   setItem(key, value) {
    this.logger.tracePii(`Item key: ${key}`, "");
    const cache = this.getCache();
    cache[key] = value;
    this.setCache(cache);
   }
   generateCredentialKey(credential, additionalCacheKeyHash) {
    return generateCredentialKey(credential, additionalCacheKeyHash);
   }
   generateAccountKey(account) {
    return generateAccountKey(account);
   }
   getAccountKeys() {
    const inMemoryCache = this.getInMemoryCache();
    const accountKeys = Object.keys(inMemoryCache.accounts);
    return accountKeys;
   }
   getTokenKeys() {
    const inMemoryCache = this.getInMemoryCache();
    const tokenKeys = {
     idToken: Object.keys(inMemoryCache.idTokens),
     accessToken: Object.keys(inMemoryCache.accessTokens),
     refreshToken: Object.keys(inMemoryCache.refreshTokens)
    };
    return tokenKeys;
   }
   getAccount(accountKey) {
    const cachedAccount = this.getItem(accountKey);
    return cachedAccount && typeof cachedAccount === "object" ? {
     ...cachedAccount
    } : null;
   }
   async setAccount(account) {
    const accountKey = this.generateAccountKey(getAccountInfo(account));
    this.setItem(accountKey, account);
   }
   getIdTokenCredential(idTokenKey) {
    const idToken = this.getItem(idTokenKey);
    if (isIdTokenEntity(idToken)) {
     return idToken;
    }
    return null;
   }
   async setIdTokenCredential(idToken) {
    const idTokenKey = this.generateCredentialKey(idToken);
    this.setItem(idTokenKey, idToken);
   }
   getAccessTokenCredential(accessTokenKey) {
    const accessToken = this.getItem(accessTokenKey);
    if (isAccessTokenEntity(accessToken)) {
     return accessToken;
    }
    return null;
   }
   async setAccessTokenCredential(accessToken, _correlationId, _kmsi, additionalCacheKeyHash) {
    const accessTokenKey = this.generateCredentialKey(accessToken, additionalCacheKeyHash);
    this.setItem(accessTokenKey, accessToken);
   }
   getRefreshTokenCredential(refreshTokenKey) {
    const refreshToken = this.getItem(refreshTokenKey);
    if (isRefreshTokenEntity(refreshToken)) {
     return refreshToken;
    }
    return null;
   }
   async setRefreshTokenCredential(refreshToken) {
    const refreshTokenKey = this.generateCredentialKey(refreshToken);
    this.setItem(refreshTokenKey, refreshToken);
   }
   getAppMetadata(appMetadataKey) {
    const appMetadata = this.getItem(appMetadataKey);
    if (isAppMetadataEntity(appMetadataKey, appMetadata)) {
     return appMetadata;
    }
    return null;
   }
   setAppMetadata(appMetadata) {
    const appMetadataKey = generateAppMetadataKey(appMetadata);
    this.setItem(appMetadataKey, appMetadata);
   }
   getServerTelemetry(serverTelemetrykey) {
    const serverTelemetryEntity = this.getItem(serverTelemetrykey);
    if (serverTelemetryEntity && isServerTelemetryEntity(serverTelemetrykey, serverTelemetryEntity)) {
     return serverTelemetryEntity;
    }
    return null;
   }
   setServerTelemetry(serverTelemetryKey, serverTelemetry) {
    this.setItem(serverTelemetryKey, serverTelemetry);
   }
   getAuthorityMetadata(key) {
    const authorityMetadataEntity = this.getItem(key);
    if (authorityMetadataEntity && isAuthorityMetadataEntity(key, authorityMetadataEntity)) {
     return authorityMetadataEntity;
    }
    return null;
   }
   getAuthorityMetadataKeys() {
    return this.getKeys().filter(key => this.isAuthorityMetadata(key));
   }
   setAuthorityMetadata(key, metadata) {
    this.setItem(key, metadata);
   }
   getThrottlingCache(throttlingCacheKey) {
    const throttlingCache = this.getItem(throttlingCacheKey);
    if (throttlingCache && isThrottlingEntity(throttlingCacheKey, throttlingCache)) {
     return throttlingCache;
    }
    return null;
   }
   setThrottlingCache(throttlingCacheKey, throttlingCache) {
    this.setItem(throttlingCacheKey, throttlingCache);
   }
   removeItem(key) {
    this.logger.tracePii(`Item key: ${key}`, "");
    let result = false;
    const cache = this.getCache();
    if (!!cache[key]) {
     delete cache[key];
     result = true;
    }
    if (result) {
     this.setCache(cache);
     this.emitChange();
    }
    return result;
   }
   removeOutdatedAccount(accountKey) {
    this.removeItem(accountKey);
   }
   containsKey(key) {
    return this.getKeys().includes(key);
   }
   getKeys() {
    this.logger.trace("Retrieving all cache keys", "");
    const cache = this.getCache();
    return [ ...Object.keys(cache) ];
   }
   clear() {
    this.logger.trace("Clearing cache entries created by MSAL", "");
    const cacheKeys = this.getKeys();
    cacheKeys.forEach(key => {
     if (this.isAuthorityMetadata(key)) {
      return;
     }
     this.removeItem(key);
    });
    this.emitChange();
   }
   static generateInMemoryCache(cache) {
    return Deserializer.deserializeAllCache(Deserializer.deserializeJSONBlob(cache));
   }
   static generateJsonCache(inMemoryCache) {
    return Serializer.serializeAllCache(inMemoryCache);
   }
   updateCredentialCacheKey(currentCacheKey, credential) {
    const updatedCacheKey = this.generateCredentialKey(credential);
    if (currentCacheKey !== updatedCacheKey) {
     const cacheItem = this.getItem(currentCacheKey);
     if (cacheItem) {
      this.removeItem(currentCacheKey);
      this.setItem(updatedCacheKey, cacheItem);
      this.logger.verbose(`Updated an outdated ${credential.credentialType} cache key`, "");
      return updatedCacheKey;
     } else {
      this.logger.error(`Attempted to update an outdated ${credential.credentialType} cache key but no item matching the outdated key was found in storage`, "");
     }
    }
    return currentCacheKey;
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/cache/TokenCache.mjs
  const defaultSerializedCache = {
   Account: {},
   IdToken: {},
   AccessToken: {},
   RefreshToken: {},
   AppMetadata: {}
  };
  class TokenCache {
   constructor(storage, logger, cachePlugin) {
    this.cacheHasChanged = false;
    this.storage = storage;
    this.storage.registerChangeEmitter(this.handleChangeEvent.bind(this));
    if (cachePlugin) {
     this.persistence = cachePlugin;
    }
    this.logger = logger;
   }
   hasChanged() {
    return this.cacheHasChanged;
   }
   serialize() {
    this.logger.trace("Serializing in-memory cache", "");
    let finalState = Serializer.serializeAllCache(this.storage.getInMemoryCache());
    if (this.cacheSnapshot) {
     this.logger.trace("Reading cache snapshot from disk", "");
     finalState = this.mergeState(JSON.parse(this.cacheSnapshot), finalState);
    } else {
     this.logger.trace("No cache snapshot to merge", "");
    }
    this.cacheHasChanged = false;
    return JSON.stringify(finalState);
   }
   deserialize(cache) {
    this.logger.trace("Deserializing JSON to in-memory cache", "");
    this.cacheSnapshot = cache;
    if (this.cacheSnapshot) {
     this.logger.trace("Reading cache snapshot from disk", "");
     const deserializedCache = Deserializer.deserializeAllCache(this.overlayDefaults(JSON.parse(this.cacheSnapshot)));
     this.storage.setInMemoryCache(deserializedCache);
    } else {
     this.logger.trace("No cache snapshot to deserialize", "");
    }
   }
   getKVStore() {
    return this.storage.getCache();
   }
   getCacheSnapshot() {
    const deserializedPersistentStorage = NodeStorage_NodeStorage.generateInMemoryCache(this.cacheSnapshot);
    return this.storage.inMemoryCacheToCache(deserializedPersistentStorage);
   }
   async getAllAccounts(correlationId = (new CryptoProvider_CryptoProvider).createNewGuid()) {
    this.logger.trace("getAllAccounts called", correlationId);
    let cacheContext;
    try {
     if (this.persistence) {
      cacheContext = new TokenCacheContext(this, false);
      await this.persistence.beforeCacheAccess(cacheContext);
     }
     return this.storage.getAllAccounts({}, correlationId);
    } finally {
     if (this.persistence && cacheContext) {
      await this.persistence.afterCacheAccess(cacheContext);
     }
    }
   }
   async getAccountByHomeId(homeAccountId) {
    const allAccounts = await this.getAllAccounts();
    if (homeAccountId && allAccounts && allAccounts.length) {
     return allAccounts.filter(accountObj => accountObj.homeAccountId === homeAccountId)[0] || null;
    } else {
     return null;
    }
   }
   async getAccountByLocalId(localAccountId) {
    const allAccounts = await this.getAllAccounts();
    if (localAccountId && allAccounts && allAccounts.length) {
     return allAccounts.filter(accountObj => accountObj.localAccountId === localAccountId)[0] || null;
    } else {
     return null;
    }
   }
   async removeAccount(account, correlationId) {
    this.logger.trace("removeAccount called", correlationId || "");
    let cacheContext;
    try {
     if (this.persistence) {
      cacheContext = new TokenCacheContext(this, true);
      await this.persistence.beforeCacheAccess(cacheContext);
     }
     this.storage.removeAccount(account, correlationId || (new GuidGenerator).generateGuid());
    } finally {
     if (this.persistence && cacheContext) {
      await this.persistence.afterCacheAccess(cacheContext);
     }
    }
   }
   async overwriteCache() {
    if (!this.persistence) {
     this.logger.info("No persistence layer specified, cache cannot be overwritten", "");
     return;
    }
    this.logger.info("Overwriting in-memory cache with persistent cache", "");
    this.storage.clear();
    const cacheContext = new TokenCacheContext(this, false);
    await this.persistence.beforeCacheAccess(cacheContext);
    const cacheSnapshot = this.getCacheSnapshot();
    this.storage.setCache(cacheSnapshot);
    await this.persistence.afterCacheAccess(cacheContext);
   }
   handleChangeEvent() {
    this.cacheHasChanged = true;
   }
   mergeState(oldState, currentState) {
    this.logger.trace("Merging in-memory cache with cache snapshot", "");
    const stateAfterRemoval = this.mergeRemovals(oldState, currentState);
    return this.mergeUpdates(stateAfterRemoval, currentState);
   }
   mergeUpdates(oldState, newState) {
    Object.keys(newState).forEach(newKey => {
     const newValue = newState[newKey];
     if (!oldState.hasOwnProperty(newKey)) {
      if (newValue !== null) {
       oldState[newKey] = newValue;
      }
     } else {
      const newValueNotNull = newValue !== null;
      const newValueIsObject = typeof newValue === "object";
      const newValueIsNotArray = !Array.isArray(newValue);
      const oldStateNotUndefinedOrNull = typeof oldState[newKey] !== "undefined" && oldState[newKey] !== null;
      if (newValueNotNull && newValueIsObject && newValueIsNotArray && oldStateNotUndefinedOrNull) {
       this.mergeUpdates(oldState[newKey], newValue);
      } else {
       oldState[newKey] = newValue;
      }
     }
    });
    return oldState;
   }
   mergeRemovals(oldState, newState) {
    this.logger.trace("Remove updated entries in cache", "");
    const accounts = oldState.Account ? this.mergeRemovalsDict(oldState.Account, newState.Account) : oldState.Account;
    const accessTokens = oldState.AccessToken ? this.mergeRemovalsDict(oldState.AccessToken, newState.AccessToken) : oldState.AccessToken;
    const refreshTokens = oldState.RefreshToken ? this.mergeRemovalsDict(oldState.RefreshToken, newState.RefreshToken) : oldState.RefreshToken;
    const idTokens = oldState.IdToken ? this.mergeRemovalsDict(oldState.IdToken, newState.IdToken) : oldState.IdToken;
    const appMetadata = oldState.AppMetadata ? this.mergeRemovalsDict(oldState.AppMetadata, newState.AppMetadata) : oldState.AppMetadata;
    return {
     ...oldState,
     Account: accounts,
     AccessToken: accessTokens,
     RefreshToken: refreshTokens,
     IdToken: idTokens,
     AppMetadata: appMetadata
    };
   }
   mergeRemovalsDict(oldState, newState) {
    const finalState = {
     ...oldState
    };
    Object.keys(oldState).forEach(oldKey => {
     if (!newState || !newState.hasOwnProperty(oldKey)) {
      delete finalState[oldKey];
     }
    });
    return finalState;
   }
   overlayDefaults(passedInCache) {
    this.logger.trace("Overlaying input cache with the default cache", "");
    return {
     Account: {
      ...defaultSerializedCache.Account,
      ...passedInCache.Account
     },
     IdToken: {
      ...defaultSerializedCache.IdToken,
      ...passedInCache.IdToken
     },
     AccessToken: {
      ...defaultSerializedCache.AccessToken,
      ...passedInCache.AccessToken
     },
     RefreshToken: {
      ...defaultSerializedCache.RefreshToken,
      ...passedInCache.RefreshToken
     },
     AppMetadata: {
      ...defaultSerializedCache.AppMetadata,
      ...passedInCache.AppMetadata
     }
    };
   }
  }
  var external_jsonwebtoken_ = __webpack_require__(19071);
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/error/ClientAuthErrorCodes.mjs
  const missingTenantIdError = "missing_tenant_id_error";
  const userTimeoutReached = "user_timeout_reached";
  const invalidAssertion = "invalid_assertion";
  const invalidClientCredential = "invalid_client_credential";
  const emptyFicAssertion = "empty_fic_assertion";
  const conflictingUserIdentifiers = "conflicting_user_identifiers";
  const missingUserIdentifier = "missing_user_identifier";
  const deviceCodePollingCancelled = "device_code_polling_cancelled";
  const deviceCodeExpired = "device_code_expired";
  const deviceCodeUnknownError = "device_code_unknown_error";
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/client/ClientAssertion.mjs
  class ClientAssertion {
   static fromAssertion(assertion) {
    const clientAssertion = new ClientAssertion;
    clientAssertion.jwt = assertion;
    return clientAssertion;
   }
   static fromCertificate(thumbprint, privateKey, publicCertificate) {
    const clientAssertion = new ClientAssertion;
    clientAssertion.privateKey = privateKey;
    clientAssertion.thumbprint = thumbprint;
    clientAssertion.useSha256 = false;
    if (publicCertificate) {
     clientAssertion.publicCertificate = this.parseCertificate(publicCertificate);
    }
    return clientAssertion;
   }
   static fromCertificateWithSha256Thumbprint(thumbprint, privateKey, publicCertificate) {
    const clientAssertion = new ClientAssertion;
    clientAssertion.privateKey = privateKey;
    clientAssertion.thumbprint = thumbprint;
    clientAssertion.useSha256 = true;
    if (publicCertificate) {
     clientAssertion.publicCertificate = this.parseCertificate(publicCertificate);
    }
    return clientAssertion;
   }
   getJwt(cryptoProvider, issuer, jwtAudience) {
    if (this.privateKey && this.thumbprint) {
     if (this.jwt && !this.isExpired() && issuer === this.issuer && jwtAudience === this.jwtAudience) {
      return this.jwt;
     }
     return this.createJwt(cryptoProvider, issuer, jwtAudience);
    }
    if (this.jwt) {
     return this.jwt;
    }
    throw ClientAuthError_createClientAuthError(invalidAssertion, "");
   }
   createJwt(cryptoProvider, issuer, jwtAudience) {
    this.issuer = issuer;
    this.jwtAudience = jwtAudience;
    const issuedAt = nowSeconds();
    this.expirationTime = issuedAt + 600;
    const algorithm = this.useSha256 ? JwtConstants.PSS_256 : JwtConstants.RSA_256;
    const header = {
     alg: algorithm
    };
    const thumbprintHeader = this.useSha256 ? JwtConstants.X5T_256 : JwtConstants.X5T;
    Object.assign(header, {
     [thumbprintHeader]: EncodingUtils.base64EncodeUrl(this.thumbprint, EncodingTypes.HEX)
    });
    if (this.publicCertificate) {
     Object.assign(header, {
      [JwtConstants.X5C]: this.publicCertificate
     });
    }
    const payload = {
     [JwtConstants.AUDIENCE]: this.jwtAudience,
     [JwtConstants.EXPIRATION_TIME]: this.expirationTime,
     [JwtConstants.ISSUER]: this.issuer,
     [JwtConstants.SUBJECT]: this.issuer,
     [JwtConstants.NOT_BEFORE]: issuedAt,
     [JwtConstants.JWT_ID]: cryptoProvider.createNewGuid()
    };
    this.jwt = external_jsonwebtoken_["default"].sign(payload, this.privateKey, {
     header
    });
    return this.jwt;
   }
   isExpired() {
    return this.expirationTime < nowSeconds();
   }
   static parseCertificate(publicCertificate) {
    const regexToFindCerts = /-----BEGIN CERTIFICATE-----\r*\n(.+?)\r*\n-----END CERTIFICATE-----/gs;
    const certs = [];
    let matches;
    while ((matches = regexToFindCerts.exec(publicCertificate)) !== null) {
     certs.push(matches[1].replace(/\r*\n/g, ""));
    }
    return certs;
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/packageMetadata.mjs
  const dist_packageMetadata_name = "@azure/msal-node";
  const dist_packageMetadata_version = "7.2.1";
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/client/BaseClient.mjs
  class BaseClient {
   constructor(configuration) {
    this.config = buildClientConfiguration(configuration);
    this.logger = new Logger_Logger(this.config.loggerOptions, dist_packageMetadata_name, dist_packageMetadata_version);
    this.cryptoUtils = this.config.cryptoInterface;
    this.cacheManager = this.config.storageInterface;
    this.networkClient = this.config.networkInterface;
    this.serverTelemetryManager = this.config.serverTelemetryManager;
    this.authority = this.config.authOptions.authority;
    this.performanceClient = new StubPerformanceClient_StubPerformanceClient;
   }
   createTokenRequestHeaders(ccsCred) {
    return createTokenRequestHeaders(this.logger, false, ccsCred);
   }
   async executePostToTokenEndpoint(tokenEndpoint, queryString, headers, thumbprint, correlationId) {
    return executePostToTokenEndpoint(tokenEndpoint, queryString, headers, thumbprint, correlationId, this.cacheManager, this.networkClient, this.logger, this.performanceClient, this.serverTelemetryManager);
   }
   async sendPostRequest(thumbprint, tokenEndpoint, options, correlationId) {
    return sendPostRequest(thumbprint, tokenEndpoint, options, correlationId, this.cacheManager, this.networkClient, this.logger, this.performanceClient);
   }
   createTokenQueryParameters(request) {
    return createTokenQueryParameters(request, this.config.authOptions.clientId, this.config.authOptions.redirectUri, this.performanceClient);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/client/UsernamePasswordClient.mjs
  class UsernamePasswordClient extends BaseClient {
   constructor(configuration) {
    super(configuration);
   }
   async acquireToken(request) {
    this.logger.info("in acquireToken call in username-password client", request.correlationId);
    const reqTimestamp = nowSeconds();
    const response = await this.executeTokenRequest(this.authority, request);
    const responseHandler = new ResponseHandler(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
    responseHandler.validateTokenResponse(response.body, request.correlationId);
    const tokenResponse = responseHandler.handleServerTokenResponse(response.body, this.authority, reqTimestamp, request, ApiId.acquireTokenByUsernamePassword);
    return tokenResponse;
   }
   async executeTokenRequest(authority, request) {
    const queryParametersString = this.createTokenQueryParameters(request);
    const endpoint = UrlString.appendQueryString(authority.tokenEndpoint, queryParametersString);
    const requestBody = await this.createTokenRequestBody(request);
    const headers = this.createTokenRequestHeaders({
     credential: request.username,
     type: CcsCredentialType.UPN
    });
    const thumbprint = {
     clientId: this.config.authOptions.clientId,
     authority: authority.canonicalAuthority,
     scopes: request.scopes,
     claims: request.claims,
     authenticationScheme: request.authenticationScheme,
     resourceRequestMethod: request.resourceRequestMethod,
     resourceRequestUri: request.resourceRequestUri,
     shrClaims: request.shrClaims,
     sshKid: request.sshKid
    };
    return this.executePostToTokenEndpoint(endpoint, requestBody, headers, thumbprint, request.correlationId);
   }
   async createTokenRequestBody(request) {
    const parameters = new Map;
    addClientId(parameters, this.config.authOptions.clientId);
    addUsername(parameters, request.username);
    addPassword(parameters, request.password);
    addScopes(parameters, request.scopes, request.correlationId);
    addResponseType(parameters, OAuthResponseType.IDTOKEN_TOKEN);
    addGrantType(parameters, GrantType.RESOURCE_OWNER_PASSWORD_GRANT);
    addClientInfo(parameters);
    addLibraryInfo(parameters, this.config.libraryInfo);
    addApplicationTelemetry(parameters, this.config.telemetry.application);
    addThrottling(parameters);
    if (this.serverTelemetryManager) {
     addServerTelemetry(parameters, this.serverTelemetryManager);
    }
    const correlationId = request.correlationId || this.config.cryptoInterface.createNewGuid();
    addCorrelationId(parameters, correlationId);
    if (this.config.clientCredentials.clientSecret) {
     addClientSecret(parameters, this.config.clientCredentials.clientSecret);
    }
    const clientAssertion = this.config.clientCredentials.clientAssertion;
    if (clientAssertion) {
     addClientAssertion(parameters, await getClientAssertion(clientAssertion.assertion, this.config.authOptions.clientId, request.resourceRequestUri));
     addClientAssertionType(parameters, clientAssertion.assertionType);
    }
    if (!StringUtils.isEmptyObj(request.claims) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) {
     addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities);
    }
    if (this.config.systemOptions.preventCorsPreflight && request.username) {
     addCcsUpn(parameters, request.username);
    }
    return mapToQueryString(parameters);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/protocol/Authorize.mjs
  function getStandardAuthorizeRequestParameters(authOptions, request, logger, performanceClient) {
   const correlationId = request.correlationId;
   const parameters = new Map;
   addClientId(parameters, request.embeddedClientId || request.extraQueryParameters?.[CLIENT_ID] || authOptions.clientId);
   const requestScopes = [ ...request.scopes || [], ...request.extraScopesToConsent || [] ];
   addScopes(parameters, requestScopes, request.correlationId, true, authOptions.authority.options.OIDCOptions?.defaultScopes);
   addResource(parameters, request.resource);
   addRedirectUri(parameters, request.redirectUri);
   addCorrelationId(parameters, correlationId);
   addResponseMode(parameters, request.responseMode);
   addClientInfo(parameters);
   addCliData(parameters);
   if (request.prompt) {
    addPrompt(parameters, request.prompt);
    performanceClient?.addFields({
     prompt: request.prompt
    }, correlationId);
   }
   if (request.domainHint) {
    addDomainHint(parameters, request.domainHint);
    performanceClient?.addFields({
     domainHintFromRequest: true
    }, correlationId);
   }
   if (request.prompt !== PromptValue.SELECT_ACCOUNT) {
    if (request.sid && request.prompt === PromptValue.NONE) {
     logger.verbose("createAuthCodeUrlQueryString: Prompt is none, adding sid from request", request.correlationId);
     addSid(parameters, request.sid);
     performanceClient?.addFields({
      sidFromRequest: true
     }, correlationId);
    } else if (request.account) {
     const accountSid = extractAccountSid(request.account);
     let accountLoginHintClaim = extractLoginHint(request.account);
     if (accountLoginHintClaim && request.domainHint) {
      logger.warning(`AuthorizationCodeClient.createAuthCodeUrlQueryString: "domainHint" param is set, skipping opaque "login_hint" claim. Please consider not passing domainHint`, request.correlationId);
      accountLoginHintClaim = null;
     }
     if (accountLoginHintClaim) {
      logger.verbose("createAuthCodeUrlQueryString: login_hint claim present on account", request.correlationId);
      addLoginHint(parameters, accountLoginHintClaim);
      performanceClient?.addFields({
       loginHintFromClaim: true
      }, correlationId);
      try {
       const clientInfo = buildClientInfoFromHomeAccountId(request.account.homeAccountId);
       addCcsOid(parameters, clientInfo);
      } catch (e) {
       logger.verbose("createAuthCodeUrlQueryString: Could not parse home account ID for CCS Header", request.correlationId);
      }
     } else if (accountSid && request.prompt === PromptValue.NONE) {
      logger.verbose("createAuthCodeUrlQueryString: Prompt is none, adding sid from account", request.correlationId);
      addSid(parameters, accountSid);
      performanceClient?.addFields({
       sidFromClaim: true
      }, correlationId);
      try {
       const clientInfo = buildClientInfoFromHomeAccountId(request.account.homeAccountId);
       addCcsOid(parameters, clientInfo);
      } catch (e) {
       logger.verbose("createAuthCodeUrlQueryString: Could not parse home account ID for CCS Header", request.correlationId);
      }
     } else if (request.loginHint) {
      logger.verbose("createAuthCodeUrlQueryString: Adding login_hint from request", request.correlationId);
      addLoginHint(parameters, request.loginHint);
      addCcsUpn(parameters, request.loginHint);
      performanceClient?.addFields({
       loginHintFromRequest: true
      }, correlationId);
     } else if (request.account.username) {
      logger.verbose("createAuthCodeUrlQueryString: Adding login_hint from account", request.correlationId);
      addLoginHint(parameters, request.account.username);
      performanceClient?.addFields({
       loginHintFromUpn: true
      }, correlationId);
      try {
       const clientInfo = buildClientInfoFromHomeAccountId(request.account.homeAccountId);
       addCcsOid(parameters, clientInfo);
      } catch (e) {
       logger.verbose("createAuthCodeUrlQueryString: Could not parse home account ID for CCS Header", request.correlationId);
      }
     }
    } else if (request.loginHint) {
     logger.verbose("createAuthCodeUrlQueryString: No account, adding login_hint from request", request.correlationId);
     addLoginHint(parameters, request.loginHint);
     addCcsUpn(parameters, request.loginHint);
     performanceClient?.addFields({
      loginHintFromRequest: true
     }, correlationId);
    }
   } else {
    logger.verbose("createAuthCodeUrlQueryString: Prompt is select_account, ignoring account hints", request.correlationId);
   }
   if (request.nonce) {
    addNonce(parameters, request.nonce);
   }
   if (request.state) {
    addState(parameters, request.state);
   }
   if (request.embeddedClientId) {
    addBrokerParameters(parameters, authOptions.clientId, authOptions.redirectUri);
   }
   addClaims(parameters, request.correlationId, request.claims, authOptions.clientCapabilities, request.skipBrokerClaims);
   if (authOptions.instanceAware && (!request.extraQueryParameters || !Object.keys(request.extraQueryParameters).includes(INSTANCE_AWARE))) {
    addInstanceAware(parameters);
   }
   if (request.popupOriginCheckDone) {
    addPopupOriginCheckDone(parameters);
   }
   return parameters;
  }
  function getAuthorizeUrl(authority, requestParameters) {
   const queryString = mapToQueryString(requestParameters);
   return UrlString.appendQueryString(authority.authorizationEndpoint, queryString);
  }
  function getAuthorizationCodePayload(serverParams, cachedState, correlationId) {
   validateAuthorizationResponse(serverParams, cachedState, correlationId);
   if (!serverParams.code) {
    throw createClientAuthError(authorizationCodeMissingFromServerResponse, correlationId);
   }
   return serverParams;
  }
  function validateAuthorizationResponse(serverResponse, requestState, correlationId) {
   if (!serverResponse.state || !requestState) {
    throw serverResponse.state ? createClientAuthError(stateNotFound, correlationId, "Cached State") : createClientAuthError(stateNotFound, correlationId, "Server State");
   }
   let decodedServerResponseState;
   let decodedRequestState;
   try {
    decodedServerResponseState = decodeURIComponent(serverResponse.state);
   } catch (e) {
    throw createClientAuthError(invalidState, correlationId, serverResponse.state);
   }
   try {
    decodedRequestState = decodeURIComponent(requestState);
   } catch (e) {
    throw createClientAuthError(invalidState, correlationId, serverResponse.state);
   }
   if (decodedServerResponseState !== decodedRequestState) {
    throw createClientAuthError(stateMismatch, correlationId);
   }
   if (serverResponse.error || serverResponse.error_description || serverResponse.suberror) {
    const serverErrorNo = parseServerErrorNo(serverResponse);
    if (isInteractionRequiredError(serverResponse.error, serverResponse.error_description, serverResponse.suberror)) {
     throw new InteractionRequiredAuthError(serverResponse.error || "", serverResponse.correlation_id || correlationId, serverResponse.error_description, serverResponse.suberror, serverResponse.timestamp || "", serverResponse.trace_id || "", serverResponse.claims || "", serverErrorNo);
    }
    throw new ServerError(serverResponse.error || "", serverResponse.correlation_id || correlationId, serverResponse.error_description, serverResponse.suberror, serverErrorNo);
   }
  }
  function parseServerErrorNo(serverResponse) {
   const errorCodePrefix = "code=";
   const errorCodePrefixIndex = serverResponse.error_uri?.lastIndexOf(errorCodePrefix);
   return errorCodePrefixIndex && errorCodePrefixIndex >= 0 ? serverResponse.error_uri?.substring(errorCodePrefixIndex + errorCodePrefix.length) : undefined;
  }
  function extractAccountSid(account) {
   return account.idTokenClaims?.sid || null;
  }
  function extractLoginHint(account) {
   return account.loginHint || account.idTokenClaims?.login_hint || null;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/protocol/Authorize.mjs
  function getAuthCodeRequestUrl(config, authority, request, logger) {
   const parameters = getStandardAuthorizeRequestParameters({
    ...config.auth,
    authority,
    redirectUri: request.redirectUri || ""
   }, request, logger);
   addLibraryInfo(parameters, {
    sku: Constants_Constants.MSAL_SKU,
    version: dist_packageMetadata_version,
    cpu: process.arch || "",
    os: process.platform || ""
   });
   if (config.system.protocolMode !== ProtocolMode_ProtocolMode.OIDC) {
    addApplicationTelemetry(parameters, config.telemetry.application);
   }
   addResponseType(parameters, OAuthResponseType.CODE);
   if (request.codeChallenge && request.codeChallengeMethod) {
    addCodeChallengeParams(parameters, request.codeChallenge, request.codeChallengeMethod);
   }
   addExtraParameters(parameters, request.extraQueryParameters || {});
   return getAuthorizeUrl(authority, parameters);
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/client/SilentRequestCoalescer.mjs
  const activeSilentTokenRequests = new WeakMap;
  function acquireTokenSilentDeduped(owner, logger, silentRequestKey, correlationId, acquireToken) {
   const existingRequests = activeSilentTokenRequests.get(owner);
   const activeRequests = existingRequests || new Map;
   if (!existingRequests) {
    activeSilentTokenRequests.set(owner, activeRequests);
   }
   const inProgressRequest = activeRequests.get(silentRequestKey);
   if (inProgressRequest) {
    logger.verbose("acquireTokenSilent has been called previously, returning the result from the first call", correlationId);
    return applyCallerCorrelationIdToResult(inProgressRequest, correlationId);
   }
   logger.verbose("acquireTokenSilent called for the first time, storing active request", correlationId);
   const activeRequest = Promise.resolve().then(acquireToken).finally(() => {
    activeRequests.delete(silentRequestKey);
    if (activeRequests.size === 0) {
     activeSilentTokenRequests.delete(owner);
    }
   });
   activeRequests.set(silentRequestKey, activeRequest);
   return applyCallerCorrelationIdToResult(activeRequest, correlationId);
  }
  function getSilentRequestKey(input) {
   const {request} = input;
   const authority = input.requestType === "native" ? request.authority : input.authority;
   const commonKeyFields = {
    requestType: input.requestType,
    clientId: input.requestType === "native" ? input.request.clientId : input.clientId,
    authority,
    scopes: canonicalizeRequestValues(request.scopes),
    claims: request.claims,
    authenticationScheme: request.authenticationScheme,
    resourceRequestMethod: request.resourceRequestMethod,
    resourceRequestUri: request.resourceRequestUri,
    forceRefresh: request.forceRefresh,
    redirectUri: request.redirectUri || "",
    resource: request.resource,
    extraParameters: canonicalizeRequestValues(request.extraParameters)
   };
   if (input.requestType === "native") {
    return JSON.stringify({
     ...commonKeyFields,
     accountId: input.request.accountId,
     shrNonce: input.request.shrNonce,
     extraScopesToConsent: canonicalizeRequestValues(input.request.extraScopesToConsent),
     loginHint: input.request.loginHint,
     prompt: input.request.prompt
    });
   }
   const nonNativeRequest = input.request;
   const thumbprint = getRequestThumbprint(input.clientId, {
    ...nonNativeRequest,
    authority
   }, nonNativeRequest.account.homeAccountId);
   return JSON.stringify({
    ...thumbprint,
    ...commonKeyFields,
    accountTenantId: nonNativeRequest.account.tenantId,
    accountEnvironment: nonNativeRequest.account.environment,
    refreshTokenExpirationOffsetSeconds: nonNativeRequest.refreshTokenExpirationOffsetSeconds,
    extraQueryParameters: canonicalizeRequestValues(nonNativeRequest.extraQueryParameters),
    skipBrokerClaims: thumbprint.embeddedClientId || nonNativeRequest.extraParameters?.[BROKER_CLIENT_ID] ? nonNativeRequest.skipBrokerClaims : undefined
   });
  }
  function snapshotNativeRequest(request) {
   return {
    ...request,
    scopes: [ ...request.scopes ],
    extraParameters: request.extraParameters ? {
     ...request.extraParameters
    } : undefined,
    extraScopesToConsent: request.extraScopesToConsent ? [ ...request.extraScopesToConsent ] : undefined
   };
  }
  function canonicalizeRequestValues(values) {
   if (Array.isArray(values)) {
    return Array.from(new Set(values.map(scope => scope.trim()).filter(scope => scope.length > 0))).sort();
   }
   return values ? Object.keys(values).sort().map(key => [ key, values[key] ]) : undefined;
  }
  function applyCallerCorrelationIdToResult(activeRequest, correlationId) {
   return activeRequest.then(result => ({
    ...result,
    correlationId
   }));
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/client/ClientApplication.mjs
  class ClientApplication {
   constructor(configuration) {
    this.config = buildAppConfiguration(configuration);
    this.cryptoProvider = new CryptoProvider_CryptoProvider;
    this.logger = new Logger_Logger(this.config.system.loggerOptions, dist_packageMetadata_name, dist_packageMetadata_version);
    this.storage = new NodeStorage_NodeStorage(this.logger, this.config.auth.clientId, this.cryptoProvider, buildStaticAuthorityOptions(this.config.auth));
    this.tokenCache = new TokenCache(this.storage, this.logger, this.config.cache.cachePlugin);
   }
   async getAuthCodeUrl(request) {
    this.logger.info("getAuthCodeUrl called", request.correlationId || "");
    const validRequest = {
     ...request,
     ...await this.initializeBaseRequest(request),
     responseMode: request.responseMode || ResponseMode.QUERY,
     authenticationScheme: AuthenticationScheme.BEARER,
     state: request.state || "",
     nonce: request.nonce || ""
    };
    const discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, undefined, request.azureCloudOptions);
    return getAuthCodeRequestUrl(this.config, discoveredAuthority, validRequest, this.logger);
   }
   async acquireTokenByCode(request, authCodePayLoad) {
    this.logger.info("acquireTokenByCode called", request.correlationId || "");
    let validatedAuthCodePayload = authCodePayLoad;
    if (request.state && validatedAuthCodePayload) {
     this.logger.info("acquireTokenByCode - validating state", request.correlationId || "");
     this.validateState(request.state, validatedAuthCodePayload.state || "", request.correlationId || "");
     validatedAuthCodePayload = {
      ...validatedAuthCodePayload,
      state: ""
     };
    }
    const expectedNonce = request.nonce !== undefined ? request.nonce : validatedAuthCodePayload?.nonce;
    validatedAuthCodePayload = {
     ...validatedAuthCodePayload,
     code: request.code,
     nonce: expectedNonce
    };
    const validRequest = {
     ...request,
     ...await this.initializeBaseRequest(request),
     authenticationScheme: AuthenticationScheme.BEARER
    };
    const serverTelemetryManager = this.initializeServerTelemetryManager(ApiId.acquireTokenByCode, validRequest.correlationId);
    try {
     const discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, undefined, request.azureCloudOptions);
     const authClientConfig = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, validRequest.redirectUri, serverTelemetryManager);
     const authorizationCodeClient = new AuthorizationCodeClient(authClientConfig, new StubPerformanceClient_StubPerformanceClient);
     this.logger.verbose("Auth code client created", validRequest.correlationId);
     return await authorizationCodeClient.acquireToken(validRequest, ApiId.acquireTokenByCode, validatedAuthCodePayload);
    } catch (e) {
     if (e instanceof AuthError) {
      e.correlationId = validRequest.correlationId;
     }
     serverTelemetryManager.cacheFailedRequest(e);
     throw e;
    }
   }
   async acquireTokenByRefreshToken(request) {
    this.logger.info("acquireTokenByRefreshToken called", request.correlationId || "");
    const validRequest = {
     ...request,
     ...await this.initializeBaseRequest(request),
     authenticationScheme: AuthenticationScheme.BEARER
    };
    const serverTelemetryManager = this.initializeServerTelemetryManager(ApiId.acquireTokenByRefreshToken, validRequest.correlationId);
    try {
     const discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, undefined, request.azureCloudOptions);
     const refreshTokenClientConfig = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, validRequest.redirectUri || "", serverTelemetryManager);
     const refreshTokenClient = new RefreshTokenClient(refreshTokenClientConfig, new StubPerformanceClient_StubPerformanceClient);
     this.logger.verbose("Refresh token client created", validRequest.correlationId);
     return await refreshTokenClient.acquireToken(validRequest, ApiId.acquireTokenByRefreshToken);
    } catch (e) {
     if (e instanceof AuthError) {
      e.correlationId = validRequest.correlationId;
     }
     serverTelemetryManager.cacheFailedRequest(e);
     throw e;
    }
   }
   async acquireTokenSilent(request) {
    const validRequest = {
     ...request,
     ...await this.initializeBaseRequest(request),
     forceRefresh: request.forceRefresh || false
    };
    if (!validRequest.account) {
     return this.acquireTokenSilentAsync(validRequest, request.azureCloudOptions);
    }
    const authorityForThumbprint = Authority_Authority.generateAuthority(validRequest.authority, request.azureCloudOptions || this.config.auth.azureCloudOptions);
    const silentRequestKey = getSilentRequestKey({
     requestType: "non-native",
     request: validRequest,
     authority: authorityForThumbprint,
     clientId: this.config.auth.clientId
    });
    return acquireTokenSilentDeduped(this, this.logger, silentRequestKey, validRequest.correlationId, () => this.acquireTokenSilentAsync(validRequest, request.azureCloudOptions));
   }
   async acquireTokenSilentAsync(validRequest, azureCloudOptions) {
    const serverTelemetryManager = this.initializeServerTelemetryManager(ApiId.acquireTokenSilent, validRequest.correlationId, validRequest.forceRefresh);
    try {
     const discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, undefined, azureCloudOptions);
     const clientConfiguration = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, validRequest.redirectUri || "", serverTelemetryManager);
     const silentFlowClient = new SilentFlowClient(clientConfiguration, new StubPerformanceClient_StubPerformanceClient);
     this.logger.verbose("Silent flow client created", validRequest.correlationId);
     try {
      await this.tokenCache.overwriteCache();
      return await this.acquireCachedTokenSilent(validRequest, silentFlowClient, clientConfiguration);
     } catch (error) {
      if (error instanceof ClientAuthError && error.errorCode === tokenRefreshRequired) {
       const refreshTokenClient = new RefreshTokenClient(clientConfiguration, new StubPerformanceClient_StubPerformanceClient);
       return refreshTokenClient.acquireTokenByRefreshToken(validRequest, ApiId.acquireTokenSilent);
      }
      throw error;
     }
    } catch (error) {
     if (error instanceof AuthError) {
      error.correlationId = validRequest.correlationId;
     }
     serverTelemetryManager.cacheFailedRequest(error);
     throw error;
    }
   }
   async acquireCachedTokenSilent(validRequest, silentFlowClient, clientConfiguration) {
    const [authResponse, cacheOutcome] = await silentFlowClient.acquireCachedToken({
     ...validRequest,
     scopes: validRequest.scopes?.length ? validRequest.scopes : [ ...OIDC_DEFAULT_SCOPES ]
    });
    if (cacheOutcome === CacheOutcome.PROACTIVELY_REFRESHED) {
     this.logger.info("ClientApplication:acquireCachedTokenSilent - Cached access token's refreshOn property has been exceeded'. It's not expired, but must be refreshed.", validRequest.correlationId);
     const refreshTokenClient = new RefreshTokenClient(clientConfiguration, new StubPerformanceClient_StubPerformanceClient);
     try {
      await refreshTokenClient.acquireTokenByRefreshToken(validRequest, ApiId.acquireTokenSilent);
     } catch {}
    }
    return authResponse;
   }
   async acquireTokenByUsernamePassword(request) {
    this.logger.info("acquireTokenByUsernamePassword called", request.correlationId || "");
    const validRequest = {
     ...request,
     ...await this.initializeBaseRequest(request)
    };
    const serverTelemetryManager = this.initializeServerTelemetryManager(ApiId.acquireTokenByUsernamePassword, validRequest.correlationId);
    try {
     const discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, undefined, request.azureCloudOptions);
     const usernamePasswordClientConfig = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, "", serverTelemetryManager);
     const usernamePasswordClient = new UsernamePasswordClient(usernamePasswordClientConfig);
     this.logger.verbose("Username password client created", validRequest.correlationId);
     return await usernamePasswordClient.acquireToken(validRequest);
    } catch (e) {
     if (e instanceof AuthError) {
      e.correlationId = validRequest.correlationId;
     }
     serverTelemetryManager.cacheFailedRequest(e);
     throw e;
    }
   }
   getTokenCache() {
    this.logger.info("getTokenCache called", "");
    return this.tokenCache;
   }
   validateState(state, cachedState, correlationId) {
    if (!state) {
     throw NodeAuthError.createStateNotFoundError(correlationId);
    }
    if (state !== cachedState) {
     throw ClientAuthError_createClientAuthError(ClientAuthErrorCodes_stateMismatch, correlationId);
    }
   }
   getLogger() {
    return this.logger;
   }
   setLogger(logger) {
    this.logger = logger;
   }
   async buildOauthClientConfiguration(discoveredAuthority, requestCorrelationId, redirectUri, serverTelemetryManager) {
    this.logger.verbose("buildOauthClientConfiguration called", requestCorrelationId);
    this.logger.info(`Building oauth client configuration with the following authority: ${discoveredAuthority.tokenEndpoint}.`, requestCorrelationId);
    serverTelemetryManager?.updateRegionDiscoveryMetadata(discoveredAuthority.regionDiscoveryMetadata);
    const clientConfiguration = {
     authOptions: {
      clientId: this.config.auth.clientId,
      authority: discoveredAuthority,
      clientCapabilities: this.config.auth.clientCapabilities,
      redirectUri,
      isMcp: this.config.auth.isMcp
     },
     loggerOptions: {
      logLevel: this.config.system.loggerOptions.logLevel,
      loggerCallback: this.config.system.loggerOptions.loggerCallback,
      piiLoggingEnabled: this.config.system.loggerOptions.piiLoggingEnabled,
      correlationId: requestCorrelationId
     },
     cryptoInterface: this.cryptoProvider,
     networkInterface: this.config.system.networkClient,
     storageInterface: this.storage,
     serverTelemetryManager,
     clientCredentials: {
      clientSecret: this.clientSecret,
      clientAssertion: await this.getClientAssertion(discoveredAuthority)
     },
     libraryInfo: {
      sku: Constants_Constants.MSAL_SKU,
      version: dist_packageMetadata_version,
      cpu: process.arch || "",
      os: process.platform || ""
     },
     telemetry: this.config.telemetry,
     persistencePlugin: this.config.cache.cachePlugin,
     serializableCache: this.tokenCache
    };
    return clientConfiguration;
   }
   async getClientAssertion(authority) {
    if (this.developerProvidedClientAssertion) {
     this.clientAssertion = ClientAssertion.fromAssertion(await getClientAssertion(this.developerProvidedClientAssertion, this.config.auth.clientId, authority.tokenEndpoint));
    }
    return this.clientAssertion && {
     assertion: this.clientAssertion.getJwt(this.cryptoProvider, this.config.auth.clientId, authority.tokenEndpoint),
     assertionType: Constants_Constants.JWT_BEARER_ASSERTION_TYPE
    };
   }
   async initializeBaseRequest(authRequest) {
    const correlationId = authRequest.correlationId || this.cryptoProvider.createNewGuid();
    this.logger.verbose("initializeRequestScopes called", correlationId);
    if (authRequest.authenticationScheme && authRequest.authenticationScheme === AuthenticationScheme.POP) {
     this.logger.verbose("Authentication Scheme 'pop' is not supported yet, setting Authentication Scheme to 'Bearer' for request", correlationId);
    }
    authRequest.authenticationScheme = AuthenticationScheme.BEARER;
    return {
     ...authRequest,
     scopes: [ ...authRequest && authRequest.scopes || [], ...OIDC_DEFAULT_SCOPES ],
     correlationId,
     authority: authRequest.authority || this.config.auth.authority
    };
   }
   initializeServerTelemetryManager(apiId, correlationId, forceRefresh) {
    const telemetryPayload = {
     clientId: this.config.auth.clientId,
     correlationId,
     apiId,
     forceRefresh: forceRefresh || false
    };
    return new ServerTelemetryManager(telemetryPayload, this.storage);
   }
   async createAuthority(authorityString, requestCorrelationId, azureRegionConfiguration, azureCloudOptions) {
    this.logger.verbose("createAuthority called", requestCorrelationId);
    const authorityUrl = Authority_Authority.generateAuthority(authorityString, azureCloudOptions || this.config.auth.azureCloudOptions);
    const authorityOptions = {
     protocolMode: this.config.system.protocolMode,
     knownAuthorities: this.config.auth.knownAuthorities,
     cloudDiscoveryMetadata: this.config.auth.cloudDiscoveryMetadata,
     authorityMetadata: this.config.auth.authorityMetadata,
     azureRegionConfiguration
    };
    return createDiscoveredInstance(authorityUrl, this.config.system.networkClient, this.storage, authorityOptions, this.logger, requestCorrelationId, new StubPerformanceClient_StubPerformanceClient);
   }
   clearCache() {
    this.storage.clear();
   }
  }
  var external_http_ = __webpack_require__(58611);
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/network/LoopbackClient.mjs
  class LoopbackClient {
   constructor(preferredPort) {
    this.preferredPort = preferredPort;
   }
   async listenForAuthCode(expectedState, successTemplate, errorTemplate) {
    if (this.server) {
     throw NodeAuthError.createLoopbackServerAlreadyExistsError();
    }
    if (!expectedState) {
     throw NodeAuthError.createStateNotFoundError("");
    }
    return new Promise((resolve, reject) => {
     this.server = external_http_.createServer((req, res) => {
      const method = req.method?.toUpperCase();
      if (method !== "GET" && method !== "POST") {
       res.writeHead(405, {
        Allow: "GET, POST"
       });
       res.end("Method Not Allowed");
       return;
      }
      const url = req.url;
      if (!url) {
       res.end(errorTemplate || "Error occurred loading redirectUrl");
       reject(NodeAuthError.createUnableToLoadRedirectUrlError());
       return;
      } else if (url === FORWARD_SLASH) {
       if (method === "POST") {
        this.handlePostRequest(req, res, resolve, expectedState, successTemplate, errorTemplate);
        return;
       }
       res.end(successTemplate || "Auth code was successfully acquired. You can close this window now.");
       return;
      }
      if (method === "GET") {
       const redirectUri = this.getRedirectUri();
       const parsedUrl = new URL(url, redirectUri);
       const authCodeResponse = getDeserializedResponse(parsedUrl.search) || {};
       if (!authCodeResponse.code && !authCodeResponse.error) {
        res.writeHead(200);
        res.end();
        return;
       }
       if (!this.isExpectedState(parsedUrl.searchParams, expectedState)) {
        res.writeHead(400);
        res.end("Invalid authorization response state.");
        return;
       }
       res.writeHead(400);
       res.end("OAuth responses must use form_post and cannot be returned in the URL.");
       reject(NodeAuthError.createLoopbackServerQueryResponseNotSupportedError());
      } else {
       res.writeHead(200);
       res.end();
      }
     });
     const port = this.preferredPort || 0;
     this.server.on("error", err => {
      if (err.code === "EADDRINUSE" && this.preferredPort && port !== 0) {
       this.server?.listen(0, "127.0.0.1");
      } else {
       reject(err);
      }
     });
     this.server.listen(port, "127.0.0.1");
    });
   }
   handlePostRequest(req, res, resolve, expectedState, successTemplate, errorTemplate) {
    const contentType = req.headers["content-type"]?.split(";")[0]?.trim();
    if (contentType !== "application/x-www-form-urlencoded") {
     res.writeHead(415);
     res.end("Unsupported Media Type");
     return;
    }
    let body = "";
    req.on("error", () => {
     if (!res.headersSent) {
      res.writeHead(400);
     }
     res.end();
    });
    req.on("data", chunk => {
     body += chunk.toString();
    });
    req.on("end", () => {
     const authCodeResponse = getDeserializedResponse(`?${body}`) || {};
     if (!authCodeResponse.code && !authCodeResponse.error) {
      res.writeHead(200);
      res.end();
      return;
     }
     if (!this.isExpectedState(new URLSearchParams(body), expectedState)) {
      res.writeHead(400);
      res.end("Invalid authorization response state.");
      return;
     }
     if (authCodeResponse.error) {
      res.writeHead(200);
      res.end(errorTemplate || `Error occurred: ${authCodeResponse.error}`);
     } else {
      res.writeHead(200);
      res.end(successTemplate || "Auth code was successfully acquired. You can close this window now.");
     }
     resolve(authCodeResponse);
    });
   }
   isExpectedState(parameters, expectedState) {
    const states = parameters.getAll("state");
    return states.length === 1 && states[0] === expectedState;
   }
   getRedirectUri() {
    if (!this.server || !this.server.listening) {
     throw NodeAuthError.createNoLoopbackServerExistsError();
    }
    const address = this.server.address();
    if (!address || typeof address === "string" || !address.port) {
     this.closeServer();
     throw NodeAuthError.createInvalidLoopbackAddressTypeError();
    }
    const port = address && address.port;
    return `${Constants_Constants.HTTP_PROTOCOL}${Constants_Constants.LOCALHOST}:${port}`;
   }
   closeServer() {
    if (this.server) {
     this.server.close();
     if (typeof this.server.closeAllConnections === "function") {
      this.server.closeAllConnections();
     }
     this.server.unref();
     this.server = undefined;
    }
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-common/dist/error/AuthErrorCodes.mjs
  const unexpectedError = "unexpected_error";
  const postRequestFailed = "post_request_failed";
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/client/DeviceCodeClient.mjs
  class DeviceCodeClient extends BaseClient {
   constructor(configuration) {
    super(configuration);
   }
   async acquireToken(request) {
    const deviceCodeResponse = await this.getDeviceCode(request);
    request.deviceCodeCallback(deviceCodeResponse);
    const reqTimestamp = nowSeconds();
    const response = await this.acquireTokenWithDeviceCode(request, deviceCodeResponse);
    const responseHandler = new ResponseHandler(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
    responseHandler.validateTokenResponse(response, request.correlationId);
    return responseHandler.handleServerTokenResponse(response, this.authority, reqTimestamp, request, ApiId.acquireTokenByDeviceCode);
   }
   async getDeviceCode(request) {
    const queryParametersString = this.createExtraQueryParameters(request);
    const endpoint = UrlString.appendQueryString(this.authority.deviceCodeEndpoint, queryParametersString);
    const queryString = this.createQueryString(request);
    const headers = this.createTokenRequestHeaders();
    const thumbprint = {
     clientId: this.config.authOptions.clientId,
     authority: request.authority,
     scopes: request.scopes,
     claims: request.claims,
     authenticationScheme: request.authenticationScheme,
     resourceRequestMethod: request.resourceRequestMethod,
     resourceRequestUri: request.resourceRequestUri,
     shrClaims: request.shrClaims,
     sshKid: request.sshKid
    };
    return this.executePostRequestToDeviceCodeEndpoint(endpoint, queryString, headers, thumbprint, request.correlationId);
   }
   createExtraQueryParameters(request) {
    const parameters = new Map;
    if (request.extraQueryParameters) {
     addExtraParameters(parameters, request.extraQueryParameters);
    }
    return mapToQueryString(parameters);
   }
   async executePostRequestToDeviceCodeEndpoint(deviceCodeEndpoint, queryString, headers, thumbprint, correlationId) {
    const {body: {user_code: userCode, device_code: deviceCode, verification_uri: verificationUri, expires_in: expiresIn, interval, message}} = await this.sendPostRequest(thumbprint, deviceCodeEndpoint, {
     body: queryString,
     headers
    }, correlationId);
    return {
     userCode,
     deviceCode,
     verificationUri,
     expiresIn,
     interval,
     message
    };
   }
   createQueryString(request) {
    const parameters = new Map;
    addScopes(parameters, request.scopes, request.correlationId);
    addClientId(parameters, this.config.authOptions.clientId);
    if (request.extraQueryParameters) {
     addExtraParameters(parameters, request.extraQueryParameters);
    }
    if (request.claims || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) {
     addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities);
    }
    return mapToQueryString(parameters);
   }
   continuePolling(deviceCodeExpirationTime, correlationId, userSpecifiedTimeout, userSpecifiedCancelFlag) {
    if (userSpecifiedCancelFlag) {
     this.logger.error("Token request cancelled by setting DeviceCodeRequest.cancel = true", correlationId);
     throw ClientAuthError_createClientAuthError(deviceCodePollingCancelled, correlationId);
    } else if (userSpecifiedTimeout && userSpecifiedTimeout < deviceCodeExpirationTime && nowSeconds() > userSpecifiedTimeout) {
     this.logger.error(`User defined timeout for device code polling reached. The timeout was set for ${userSpecifiedTimeout}`, correlationId);
     throw ClientAuthError_createClientAuthError(userTimeoutReached, correlationId);
    } else if (nowSeconds() > deviceCodeExpirationTime) {
     if (userSpecifiedTimeout) {
      this.logger.verbose(`User specified timeout ignored as the device code has expired before the timeout elapsed. The user specified timeout was set for ${userSpecifiedTimeout}`, correlationId);
     }
     this.logger.error(`Device code expired. Expiration time of device code was ${deviceCodeExpirationTime}`, correlationId);
     throw ClientAuthError_createClientAuthError(deviceCodeExpired, correlationId);
    }
    return true;
   }
   async acquireTokenWithDeviceCode(request, deviceCodeResponse) {
    const queryParametersString = this.createTokenQueryParameters(request);
    const endpoint = UrlString.appendQueryString(this.authority.tokenEndpoint, queryParametersString);
    const requestBody = this.createTokenRequestBody(request, deviceCodeResponse);
    const headers = this.createTokenRequestHeaders();
    const userSpecifiedTimeout = request.timeout ? nowSeconds() + request.timeout : undefined;
    const deviceCodeExpirationTime = nowSeconds() + deviceCodeResponse.expiresIn;
    const pollingIntervalMilli = deviceCodeResponse.interval * 1e3;
    while (this.continuePolling(deviceCodeExpirationTime, request.correlationId, userSpecifiedTimeout, request.cancel)) {
     const thumbprint = {
      clientId: this.config.authOptions.clientId,
      authority: request.authority,
      scopes: request.scopes,
      claims: request.claims,
      authenticationScheme: request.authenticationScheme,
      resourceRequestMethod: request.resourceRequestMethod,
      resourceRequestUri: request.resourceRequestUri,
      shrClaims: request.shrClaims,
      sshKid: request.sshKid
     };
     const response = await this.executePostToTokenEndpoint(endpoint, requestBody, headers, thumbprint, request.correlationId);
     if (response.body && response.body.error) {
      if (response.body.error === AUTHORIZATION_PENDING) {
       this.logger.info("Authorization pending. Continue polling.", request.correlationId);
       await delay(pollingIntervalMilli);
      } else {
       this.logger.info("Unexpected error in polling from the server", request.correlationId);
       throw createAuthError(postRequestFailed, request.correlationId, response.body.error);
      }
     } else {
      this.logger.verbose("Authorization completed successfully. Polling stopped.", request.correlationId);
      return response.body;
     }
    }
    this.logger.error("Polling stopped for unknown reasons.", request.correlationId);
    throw ClientAuthError_createClientAuthError(deviceCodeUnknownError, request.correlationId);
   }
   createTokenRequestBody(request, deviceCodeResponse) {
    const parameters = new Map;
    addScopes(parameters, request.scopes, request.correlationId);
    addClientId(parameters, this.config.authOptions.clientId);
    addGrantType(parameters, GrantType.DEVICE_CODE_GRANT);
    addDeviceCode(parameters, deviceCodeResponse.deviceCode);
    const correlationId = request.correlationId || this.config.cryptoInterface.createNewGuid();
    addCorrelationId(parameters, correlationId);
    addClientInfo(parameters);
    addLibraryInfo(parameters, this.config.libraryInfo);
    addApplicationTelemetry(parameters, this.config.telemetry.application);
    addThrottling(parameters);
    if (this.serverTelemetryManager) {
     addServerTelemetry(parameters, this.serverTelemetryManager);
    }
    if (!StringUtils.isEmptyObj(request.claims) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) {
     addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities);
    }
    return mapToQueryString(parameters);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/client/PublicClientApplication.mjs
  class PublicClientApplication extends ClientApplication {
   constructor(configuration) {
    super(configuration);
    if (this.config.broker.nativeBrokerPlugin) {
     if (this.config.broker.nativeBrokerPlugin.isBrokerAvailable) {
      this.nativeBrokerPlugin = this.config.broker.nativeBrokerPlugin;
      this.nativeBrokerPlugin.setLogger(this.config.system.loggerOptions);
     } else {
      this.logger.warning("NativeBroker implementation was provided but the broker is unavailable.", "");
     }
    }
    this.skus = ServerTelemetryManager.makeExtraSkuString({
     libraryName: Constants_Constants.MSAL_SKU,
     libraryVersion: dist_packageMetadata_version
    });
   }
   async acquireTokenByDeviceCode(request) {
    this.logger.info("acquireTokenByDeviceCode called", request.correlationId || "");
    enforceResourceParameter(this.config.auth.isMcp, request);
    const validRequest = Object.assign(request, await this.initializeBaseRequest(request));
    const serverTelemetryManager = this.initializeServerTelemetryManager(ApiId.acquireTokenByDeviceCode, validRequest.correlationId);
    try {
     const discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, undefined, request.azureCloudOptions);
     const deviceCodeConfig = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, "", serverTelemetryManager);
     const deviceCodeClient = new DeviceCodeClient(deviceCodeConfig);
     this.logger.verbose("Device code client created", validRequest.correlationId);
     return await deviceCodeClient.acquireToken(validRequest);
    } catch (e) {
     if (e instanceof AuthError) {
      e.correlationId = validRequest.correlationId;
     }
     serverTelemetryManager.cacheFailedRequest(e);
     throw e;
    }
   }
   async acquireTokenInteractive(request) {
    const correlationId = request.correlationId || this.cryptoProvider.createNewGuid();
    this.logger.trace("acquireTokenInteractive called", correlationId);
    enforceResourceParameter(this.config.auth.isMcp, request);
    const {openBrowser, successTemplate, errorTemplate, windowHandle, preferredPort, ...remainingProperties} = request;
    if (this.nativeBrokerPlugin) {
     const brokerRequest = {
      ...remainingProperties,
      clientId: this.config.auth.clientId,
      scopes: request.scopes || OIDC_DEFAULT_SCOPES,
      redirectUri: request.redirectUri || "",
      authority: request.authority || this.config.auth.authority,
      correlationId,
      extraParameters: {
       ...remainingProperties.extraQueryParameters,
       ...remainingProperties.extraParameters,
       [X_CLIENT_EXTRA_SKU]: this.skus
      },
      accountId: remainingProperties.account?.nativeAccountId
     };
     return this.nativeBrokerPlugin.acquireTokenInteractive(brokerRequest, windowHandle);
    }
    if (request.redirectUri) {
     if (!this.config.broker.nativeBrokerPlugin) {
      throw NodeAuthError.createRedirectUriNotSupportedError(correlationId);
     }
     request.redirectUri = "";
    }
    const {verifier, challenge} = await this.cryptoProvider.generatePkceCodes();
    const loopbackClient = new LoopbackClient(preferredPort);
    const responseMode = remainingProperties.responseMode;
    if (responseMode !== undefined && responseMode !== ResponseMode.FORM_POST) {
     throw ClientConfigurationError_createClientConfigurationError(invalidResponseMode, correlationId);
    }
    const state = setRequestState(this.cryptoProvider, remainingProperties.state ? this.cryptoProvider.base64Encode(remainingProperties.state) : remainingProperties.state, undefined, correlationId);
    let authCodeResponse = {};
    let authCodeListenerError = null;
    try {
     const authCodeListener = loopbackClient.listenForAuthCode(state, successTemplate, errorTemplate).then(response => {
      authCodeResponse = response;
     }).catch(e => {
      authCodeListenerError = e;
     });
     const redirectUri = await this.waitForRedirectUri(loopbackClient, correlationId);
     const validRequest = {
      ...remainingProperties,
      correlationId,
      scopes: request.scopes || OIDC_DEFAULT_SCOPES,
      redirectUri,
      responseMode: ResponseMode.FORM_POST,
      codeChallenge: challenge,
      codeChallengeMethod: CodeChallengeMethodValues.S256,
      state
     };
     const authCodeUrl = await this.getAuthCodeUrl(validRequest);
     await openBrowser(authCodeUrl);
     await authCodeListener;
     if (authCodeListenerError) {
      throw authCodeListenerError;
     }
     this.validateState(state, authCodeResponse.state || "", correlationId);
     if (authCodeResponse.error) {
      throw new ServerError_ServerError(authCodeResponse.error, correlationId, authCodeResponse.error_description, authCodeResponse.suberror);
     } else if (!authCodeResponse.code) {
      throw NodeAuthError.createNoAuthCodeInResponseError(correlationId);
     }
     const clientInfo = authCodeResponse.client_info;
     const tokenRequest = {
      code: authCodeResponse.code,
      codeVerifier: verifier,
      clientInfo: clientInfo || "",
      ...validRequest,
      state: remainingProperties.state
     };
     return await this.acquireTokenByCode(tokenRequest);
    } finally {
     loopbackClient.closeServer();
    }
   }
   async acquireTokenSilent(request) {
    const correlationId = request.correlationId || this.cryptoProvider.createNewGuid();
    this.logger.trace("acquireTokenSilent called", correlationId);
    enforceResourceParameter(this.config.auth.isMcp, request);
    if (this.nativeBrokerPlugin) {
     const nativeBrokerPlugin = this.nativeBrokerPlugin;
     const brokerRequest = snapshotNativeRequest({
      ...request,
      clientId: this.config.auth.clientId,
      scopes: request.scopes || OIDC_DEFAULT_SCOPES,
      redirectUri: request.redirectUri || "",
      authority: request.authority || this.config.auth.authority,
      correlationId,
      extraParameters: {
       ...request.extraQueryParameters,
       ...request.extraParameters,
       [X_CLIENT_EXTRA_SKU]: this.skus
      },
      accountId: request.account.nativeAccountId,
      forceRefresh: request.forceRefresh || false
     });
     const silentRequestKey = getSilentRequestKey({
      requestType: "native",
      request: brokerRequest
     });
     return acquireTokenSilentDeduped(this, this.logger, silentRequestKey, correlationId, () => nativeBrokerPlugin.acquireTokenSilent(brokerRequest));
    }
    if (request.redirectUri) {
     if (!this.config.broker.nativeBrokerPlugin) {
      throw NodeAuthError.createRedirectUriNotSupportedError(correlationId);
     }
     request.redirectUri = "";
    }
    return super.acquireTokenSilent(request);
   }
   async acquireTokenByCode(request, authCodePayLoad) {
    enforceResourceParameter(this.config.auth.isMcp, request);
    return super.acquireTokenByCode(request, authCodePayLoad);
   }
   async acquireTokenByRefreshToken(request) {
    enforceResourceParameter(this.config.auth.isMcp, request);
    return super.acquireTokenByRefreshToken(request);
   }
   async signOut(request) {
    if (this.nativeBrokerPlugin && request.account.nativeAccountId) {
     const signoutRequest = {
      clientId: this.config.auth.clientId,
      accountId: request.account.nativeAccountId,
      correlationId: request.correlationId || this.cryptoProvider.createNewGuid()
     };
     await this.nativeBrokerPlugin.signOut(signoutRequest);
    }
    await this.getTokenCache().removeAccount(request.account, request.correlationId);
   }
   async getAllAccounts() {
    if (this.nativeBrokerPlugin) {
     const correlationId = this.cryptoProvider.createNewGuid();
     return this.nativeBrokerPlugin.getAllAccounts(this.config.auth.clientId, correlationId);
    }
    return this.getTokenCache().getAllAccounts();
   }
   async waitForRedirectUri(loopbackClient, correlationId) {
    return new Promise((resolve, reject) => {
     let ticks = 0;
     const id = setInterval(() => {
      if (LOOPBACK_SERVER_CONSTANTS.TIMEOUT_MS / LOOPBACK_SERVER_CONSTANTS.INTERVAL_MS < ticks) {
       clearInterval(id);
       reject(NodeAuthError.createLoopbackServerTimeoutError(correlationId));
       return;
      }
      try {
       const r = loopbackClient.getRedirectUri();
       clearInterval(id);
       resolve(r);
       return;
      } catch (e) {
       if (e instanceof AuthError && e.errorCode === NodeAuthErrorMessage.noLoopbackServerExists.code) {
        ticks++;
        return;
       }
       clearInterval(id);
       reject(e);
       return;
      }
     }, LOOPBACK_SERVER_CONSTANTS.INTERVAL_MS);
    });
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/client/ClientCredentialClient.mjs
  class ClientCredentialClient_ClientCredentialClient extends BaseClient {
   constructor(configuration, appTokenProvider) {
    super(configuration);
    this.appTokenProvider = appTokenProvider;
   }
   async acquireToken(request) {
    let additionalCacheKeyComponents;
    if (request.fmiPath) {
     additionalCacheKeyComponents = {
      ...additionalCacheKeyComponents,
      fmi_path: request.fmiPath
     };
    }
    if (request.claimsFromClient && !StringUtils.isEmptyObj(request.claimsFromClient)) {
     additionalCacheKeyComponents = {
      ...additionalCacheKeyComponents,
      client_claims: request.claimsFromClient
     };
    }
    if (request.skipCache || !StringUtils.isEmptyObj(request.claims)) {
     return this.executeTokenRequest(request, this.authority, undefined, additionalCacheKeyComponents);
    }
    const [cachedAuthenticationResult, lastCacheOutcome] = await this.getCachedAuthenticationResult(request, this.config, this.cryptoUtils, this.authority, this.cacheManager, this.serverTelemetryManager, additionalCacheKeyComponents);
    if (cachedAuthenticationResult) {
     if (lastCacheOutcome === CacheOutcome.PROACTIVELY_REFRESHED) {
      this.logger.info("ClientCredentialClient:getCachedAuthenticationResult - Cached access token's refreshOn property has been exceeded'. It's not expired, but must be refreshed.", request.correlationId);
      const refreshAccessToken = true;
      await this.executeTokenRequest(request, this.authority, refreshAccessToken, additionalCacheKeyComponents);
     }
     return cachedAuthenticationResult;
    } else {
     return this.executeTokenRequest(request, this.authority, undefined, additionalCacheKeyComponents);
    }
   }
   async getCachedAuthenticationResult(request, config, cryptoUtils, authority, cacheManager, serverTelemetryManager, additionalCacheKeyComponents) {
    const clientConfiguration = config;
    const managedIdentityConfiguration = config;
    let lastCacheOutcome = CacheOutcome.NOT_APPLICABLE;
    let cacheContext;
    if (clientConfiguration.serializableCache && clientConfiguration.persistencePlugin) {
     cacheContext = new TokenCacheContext(clientConfiguration.serializableCache, false);
     await clientConfiguration.persistencePlugin.beforeCacheAccess(cacheContext);
    }
    const cachedAccessToken = this.readAccessTokenFromCache(authority, managedIdentityConfiguration.managedIdentityId?.id || clientConfiguration.authOptions.clientId, new ScopeSet(request.scopes || [], request.correlationId), cacheManager, request.correlationId, additionalCacheKeyComponents);
    if (clientConfiguration.serializableCache && clientConfiguration.persistencePlugin && cacheContext) {
     await clientConfiguration.persistencePlugin.afterCacheAccess(cacheContext);
    }
    if (!cachedAccessToken) {
     serverTelemetryManager?.setCacheOutcome(CacheOutcome.NO_CACHED_ACCESS_TOKEN);
     return [ null, CacheOutcome.NO_CACHED_ACCESS_TOKEN ];
    }
    if (isTokenExpired(cachedAccessToken.expiresOn, clientConfiguration.systemOptions?.tokenRenewalOffsetSeconds || DEFAULT_TOKEN_RENEWAL_OFFSET_SEC)) {
     serverTelemetryManager?.setCacheOutcome(CacheOutcome.CACHED_ACCESS_TOKEN_EXPIRED);
     return [ null, CacheOutcome.CACHED_ACCESS_TOKEN_EXPIRED ];
    }
    if (cachedAccessToken.refreshOn && isTokenExpired(cachedAccessToken.refreshOn.toString(), 0)) {
     lastCacheOutcome = CacheOutcome.PROACTIVELY_REFRESHED;
     serverTelemetryManager?.setCacheOutcome(CacheOutcome.PROACTIVELY_REFRESHED);
    }
    return [ await ResponseHandler.generateAuthenticationResult(cryptoUtils, authority, {
     account: null,
     idToken: null,
     accessToken: cachedAccessToken,
     refreshToken: null,
     appMetadata: null
    }, true, request, this.performanceClient, {
     tokenBindingKeyManager: this.config.tokenBindingKeyManager
    }), lastCacheOutcome ];
   }
   readAccessTokenFromCache(authority, id, scopeSet, cacheManager, correlationId, additionalCacheKeyComponents) {
    const accessTokenFilter = {
     homeAccountId: "",
     environment: authority.canonicalAuthorityUrlComponents.HostNameAndPort,
     credentialType: CredentialType.ACCESS_TOKEN,
     clientId: id,
     realm: authority.tenant,
     target: ScopeSet.createSearchScopes(scopeSet.asArray(), correlationId),
     additionalCacheKeyComponents
    };
    const accessTokens = cacheManager.getAccessTokensByFilter(accessTokenFilter, correlationId);
    if (accessTokens.length < 1) {
     return null;
    } else if (accessTokens.length > 1) {
     throw ClientAuthError_createClientAuthError(multipleMatchingTokens, correlationId);
    }
    return accessTokens[0];
   }
   async executeTokenRequest(request, authority, refreshAccessToken, additionalCacheKeyComponents) {
    let serverTokenResponse;
    let reqTimestamp;
    if (this.appTokenProvider) {
     this.logger.info("Using appTokenProvider extensibility.", request.correlationId);
     const appTokenPropviderParameters = {
      correlationId: request.correlationId,
      tenantId: this.config.authOptions.authority.tenant,
      scopes: request.scopes,
      claims: request.claims
     };
     reqTimestamp = nowSeconds();
     const appTokenProviderResult = await this.appTokenProvider(appTokenPropviderParameters);
     serverTokenResponse = {
      access_token: appTokenProviderResult.accessToken,
      expires_in: appTokenProviderResult.expiresInSeconds,
      refresh_in: appTokenProviderResult.refreshInSeconds,
      token_type: AuthenticationScheme.BEARER
     };
    } else {
     const queryParametersString = this.createTokenQueryParameters(request);
     const endpoint = UrlString.appendQueryString(authority.tokenEndpoint, queryParametersString);
     const requestBody = await this.createTokenRequestBody(request);
     const headers = this.createTokenRequestHeaders();
     const thumbprint = {
      clientId: this.config.authOptions.clientId,
      authority: request.authority,
      scopes: request.scopes,
      claims: request.claims,
      authenticationScheme: request.authenticationScheme,
      resourceRequestMethod: request.resourceRequestMethod,
      resourceRequestUri: request.resourceRequestUri,
      shrClaims: request.shrClaims,
      sshKid: request.sshKid
     };
     this.logger.info("Sending token request to endpoint: " + authority.tokenEndpoint, request.correlationId);
     reqTimestamp = nowSeconds();
     const response = await this.executePostToTokenEndpoint(endpoint, requestBody, headers, thumbprint, request.correlationId);
     serverTokenResponse = response.body;
     serverTokenResponse.status = response.status;
    }
    const responseHandler = new ResponseHandler(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
    responseHandler.validateTokenResponse(serverTokenResponse, request.correlationId, refreshAccessToken);
    const tokenResponse = await responseHandler.handleServerTokenResponse(serverTokenResponse, this.authority, reqTimestamp, request, ApiId.acquireTokenByClientCredential, undefined, undefined, undefined, undefined, undefined, additionalCacheKeyComponents);
    return tokenResponse;
   }
   async createTokenRequestBody(request) {
    const parameters = new Map;
    addClientId(parameters, this.config.authOptions.clientId);
    addScopes(parameters, request.scopes, request.correlationId, false);
    addGrantType(parameters, GrantType.CLIENT_CREDENTIALS_GRANT);
    addLibraryInfo(parameters, this.config.libraryInfo);
    addApplicationTelemetry(parameters, this.config.telemetry.application);
    addThrottling(parameters);
    if (this.serverTelemetryManager) {
     addServerTelemetry(parameters, this.serverTelemetryManager);
    }
    const correlationId = request.correlationId || this.config.cryptoInterface.createNewGuid();
    addCorrelationId(parameters, correlationId);
    if (this.config.clientCredentials.clientSecret) {
     addClientSecret(parameters, this.config.clientCredentials.clientSecret);
    }
    const clientAssertion = request.clientAssertion || this.config.clientCredentials.clientAssertion;
    if (clientAssertion) {
     addClientAssertion(parameters, await getClientAssertion(clientAssertion.assertion, this.config.authOptions.clientId, this.authority.tokenEndpoint, request.fmiPath));
     addClientAssertionType(parameters, clientAssertion.assertionType);
    }
    if (request.fmiPath) {
     parameters.set(FMI_PATH, request.fmiPath);
    }
    if (!StringUtils.isEmptyObj(request.claims) || !StringUtils.isEmptyObj(request.claimsFromClient) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) {
     addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities, undefined, request.claimsFromClient);
    }
    return mapToQueryString(parameters);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/client/OnBehalfOfClient.mjs
  class OnBehalfOfClient extends BaseClient {
   constructor(configuration) {
    super(configuration);
   }
   async acquireToken(request) {
    this.scopeSet = new ScopeSet(request.scopes || [], request.correlationId);
    this.userAssertionHash = await this.cryptoUtils.hashString(request.oboAssertion);
    let additionalCacheKeyComponents;
    if (request.claimsFromClient && !StringUtils.isEmptyObj(request.claimsFromClient)) {
     additionalCacheKeyComponents = {
      client_claims: request.claimsFromClient
     };
    }
    if (request.skipCache || !StringUtils.isEmptyObj(request.claims)) {
     return this.executeTokenRequest(request, this.authority, this.userAssertionHash, additionalCacheKeyComponents);
    }
    try {
     return await this.getCachedAuthenticationResult(request, additionalCacheKeyComponents);
    } catch (e) {
     return await this.executeTokenRequest(request, this.authority, this.userAssertionHash, additionalCacheKeyComponents);
    }
   }
   async getCachedAuthenticationResult(request, additionalCacheKeyComponents) {
    const cachedAccessToken = this.readAccessTokenFromCacheForOBO(this.config.authOptions.clientId, request, additionalCacheKeyComponents);
    if (!cachedAccessToken) {
     this.serverTelemetryManager?.setCacheOutcome(CacheOutcome.NO_CACHED_ACCESS_TOKEN);
     this.logger.info("SilentFlowClient:acquireCachedToken - No access token found in cache for the given properties.", request.correlationId);
     throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
    } else if (isTokenExpired(cachedAccessToken.expiresOn, this.config.systemOptions.tokenRenewalOffsetSeconds)) {
     this.serverTelemetryManager?.setCacheOutcome(CacheOutcome.CACHED_ACCESS_TOKEN_EXPIRED);
     this.logger.info(`OnbehalfofFlow:getCachedAuthenticationResult - Cached access token is expired or will expire within ${this.config.systemOptions.tokenRenewalOffsetSeconds} seconds.`, request.correlationId);
     throw ClientAuthError_createClientAuthError(tokenRefreshRequired, request.correlationId);
    }
    const cachedIdToken = this.readIdTokenFromCacheForOBO(cachedAccessToken.homeAccountId, request.correlationId);
    let idTokenClaims;
    let cachedAccount = null;
    if (cachedIdToken) {
     idTokenClaims = extractTokenClaims(cachedIdToken.secret, EncodingUtils.base64Decode, request.correlationId);
     const localAccountId = idTokenClaims.oid || idTokenClaims.sub;
     const accountInfo = {
      homeAccountId: cachedIdToken.homeAccountId,
      environment: cachedIdToken.environment,
      tenantId: cachedIdToken.realm,
      username: "",
      localAccountId: localAccountId || ""
     };
     cachedAccount = this.cacheManager.getAccount(this.cacheManager.generateAccountKey(accountInfo), request.correlationId);
    }
    if (this.config.serverTelemetryManager) {
     this.config.serverTelemetryManager.incrementCacheHits();
    }
    return ResponseHandler.generateAuthenticationResult(this.cryptoUtils, this.authority, {
     account: cachedAccount,
     accessToken: cachedAccessToken,
     idToken: cachedIdToken,
     refreshToken: null,
     appMetadata: null
    }, true, request, this.performanceClient, {
     idTokenClaims,
     tokenBindingKeyManager: this.config.tokenBindingKeyManager
    });
   }
   readIdTokenFromCacheForOBO(atHomeAccountId, correlationId) {
    const idTokenFilter = {
     homeAccountId: atHomeAccountId,
     environment: this.authority.canonicalAuthorityUrlComponents.HostNameAndPort,
     credentialType: CredentialType.ID_TOKEN,
     clientId: this.config.authOptions.clientId,
     realm: this.authority.tenant
    };
    const idTokenMap = this.cacheManager.getIdTokensByFilter(idTokenFilter, correlationId);
    if (Object.values(idTokenMap).length < 1) {
     return null;
    }
    return Object.values(idTokenMap)[0];
   }
   readAccessTokenFromCacheForOBO(clientId, request, additionalCacheKeyComponents) {
    const authScheme = request.authenticationScheme || AuthenticationScheme.BEARER;
    const credentialType = authScheme && authScheme.toLowerCase() !== AuthenticationScheme.BEARER.toLowerCase() ? CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME : CredentialType.ACCESS_TOKEN;
    const accessTokenFilter = {
     credentialType,
     clientId,
     target: ScopeSet.createSearchScopes(this.scopeSet.asArray(), request.correlationId),
     tokenType: authScheme,
     keyId: request.sshKid,
     userAssertionHash: this.userAssertionHash,
     additionalCacheKeyComponents
    };
    const accessTokens = this.cacheManager.getAccessTokensByFilter(accessTokenFilter, request.correlationId);
    const numAccessTokens = accessTokens.length;
    if (numAccessTokens < 1) {
     return null;
    } else if (numAccessTokens > 1) {
     throw ClientAuthError_createClientAuthError(multipleMatchingTokens, request.correlationId);
    }
    return accessTokens[0];
   }
   async executeTokenRequest(request, authority, userAssertionHash, additionalCacheKeyComponents) {
    const queryParametersString = this.createTokenQueryParameters(request);
    const endpoint = UrlString.appendQueryString(authority.tokenEndpoint, queryParametersString);
    const requestBody = await this.createTokenRequestBody(request);
    const headers = this.createTokenRequestHeaders();
    const thumbprint = {
     clientId: this.config.authOptions.clientId,
     authority: request.authority,
     scopes: request.scopes,
     claims: request.claims,
     authenticationScheme: request.authenticationScheme,
     resourceRequestMethod: request.resourceRequestMethod,
     resourceRequestUri: request.resourceRequestUri,
     shrClaims: request.shrClaims,
     sshKid: request.sshKid
    };
    const reqTimestamp = nowSeconds();
    const response = await this.executePostToTokenEndpoint(endpoint, requestBody, headers, thumbprint, request.correlationId);
    const responseHandler = new ResponseHandler(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
    responseHandler.validateTokenResponse(response.body, request.correlationId);
    const tokenResponse = await responseHandler.handleServerTokenResponse(response.body, this.authority, reqTimestamp, request, ApiId.acquireTokenByOBO, undefined, userAssertionHash, undefined, undefined, undefined, additionalCacheKeyComponents);
    return tokenResponse;
   }
   async createTokenRequestBody(request) {
    const parameters = new Map;
    addClientId(parameters, this.config.authOptions.clientId);
    addScopes(parameters, request.scopes, request.correlationId);
    addGrantType(parameters, GrantType.JWT_BEARER);
    addClientInfo(parameters);
    addLibraryInfo(parameters, this.config.libraryInfo);
    addApplicationTelemetry(parameters, this.config.telemetry.application);
    addThrottling(parameters);
    if (this.serverTelemetryManager) {
     addServerTelemetry(parameters, this.serverTelemetryManager);
    }
    const correlationId = request.correlationId || this.config.cryptoInterface.createNewGuid();
    addCorrelationId(parameters, correlationId);
    addRequestTokenUse(parameters, ON_BEHALF_OF);
    addOboAssertion(parameters, request.oboAssertion);
    if (this.config.clientCredentials.clientSecret) {
     addClientSecret(parameters, this.config.clientCredentials.clientSecret);
    }
    const clientAssertion = this.config.clientCredentials.clientAssertion;
    if (clientAssertion) {
     addClientAssertion(parameters, await getClientAssertion(clientAssertion.assertion, this.config.authOptions.clientId, request.resourceRequestUri));
     addClientAssertionType(parameters, clientAssertion.assertionType);
    }
    if (!StringUtils.isEmptyObj(request.claims) || !StringUtils.isEmptyObj(request.claimsFromClient) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) {
     addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities, undefined, request.claimsFromClient);
    }
    return mapToQueryString(parameters);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/client/UserFederatedIdentityCredentialClient.mjs
  class UserFederatedIdentityCredentialClient extends BaseClient {
   constructor(configuration) {
    super(configuration);
   }
   async acquireToken(request) {
    return this.executeTokenRequest(request, this.authority);
   }
   async executeTokenRequest(request, authority) {
    const scopeSet = new ScopeSet(request.scopes || [], request.correlationId);
    scopeSet.appendScopes(OIDC_DEFAULT_SCOPES);
    const augmentedScopes = scopeSet.asArray();
    const queryParametersString = this.createTokenQueryParameters(request);
    const endpoint = UrlString.appendQueryString(authority.tokenEndpoint, queryParametersString);
    const requestBody = await this.createTokenRequestBody(request, augmentedScopes);
    const headers = this.createTokenRequestHeaders();
    const thumbprint = {
     clientId: this.config.authOptions.clientId,
     authority: request.authority,
     scopes: augmentedScopes,
     claims: request.claims,
     authenticationScheme: request.authenticationScheme,
     resourceRequestMethod: request.resourceRequestMethod,
     resourceRequestUri: request.resourceRequestUri,
     shrClaims: request.shrClaims,
     sshKid: request.sshKid
    };
    const reqTimestamp = nowSeconds();
    const response = await this.executePostToTokenEndpoint(endpoint, requestBody, headers, thumbprint, request.correlationId);
    const responseHandler = new ResponseHandler(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
    responseHandler.validateTokenResponse(response.body, request.correlationId);
    const tokenResponse = await responseHandler.handleServerTokenResponse(response.body, this.authority, reqTimestamp, request, ApiId.acquireTokenByUserFederatedIdentityCredential);
    return tokenResponse;
   }
   async createTokenRequestBody(request, augmentedScopes) {
    const parameters = new Map;
    addClientId(parameters, this.config.authOptions.clientId);
    addScopes(parameters, augmentedScopes, request.correlationId);
    addGrantType(parameters, GrantType.USER_FIC);
    addClientInfo(parameters);
    parameters.set(USER_FEDERATED_IDENTITY_CREDENTIAL, request.assertion);
    if (request.username) {
     parameters.set(USERNAME, request.username);
    } else if (request.userObjectId) {
     parameters.set(USER_ID, request.userObjectId);
    }
    addLibraryInfo(parameters, this.config.libraryInfo);
    addApplicationTelemetry(parameters, this.config.telemetry.application);
    addThrottling(parameters);
    if (this.serverTelemetryManager) {
     addServerTelemetry(parameters, this.serverTelemetryManager);
    }
    const correlationId = request.correlationId || this.config.cryptoInterface.createNewGuid();
    addCorrelationId(parameters, correlationId);
    if (this.config.clientCredentials.clientSecret) {
     addClientSecret(parameters, this.config.clientCredentials.clientSecret);
    }
    const clientAssertion = request.clientAssertion || this.config.clientCredentials.clientAssertion;
    if (clientAssertion) {
     addClientAssertion(parameters, await getClientAssertion(clientAssertion.assertion, this.config.authOptions.clientId, this.authority.tokenEndpoint));
     addClientAssertionType(parameters, clientAssertion.assertionType);
    }
    if (!StringUtils.isEmptyObj(request.claims) || !StringUtils.isEmptyObj(request.claimsFromClient) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) {
     addClaims(parameters, request.correlationId, request.claims, this.config.authOptions.clientCapabilities, undefined, request.claimsFromClient);
    }
    return mapToQueryString(parameters);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/client/ConfidentialClientApplication.mjs
  class ConfidentialClientApplication extends ClientApplication {
   constructor(configuration) {
    if ("instanceAware" in configuration.auth && configuration.auth.instanceAware === true) {
     throw NodeAuthError.createUnsupportedCcaInstanceAwareError();
    }
    super(configuration);
    const clientSecretNotEmpty = !!this.config.auth.clientSecret;
    const clientAssertionNotEmpty = !!this.config.auth.clientAssertion;
    const certificateNotEmpty = (!!this.config.auth.clientCertificate?.thumbprint || !!this.config.auth.clientCertificate?.thumbprintSha256) && !!this.config.auth.clientCertificate?.privateKey;
    if (this.appTokenProvider) {
     return;
    }
    if (clientSecretNotEmpty && clientAssertionNotEmpty || clientAssertionNotEmpty && certificateNotEmpty || clientSecretNotEmpty && certificateNotEmpty) {
     throw ClientAuthError_createClientAuthError(invalidClientCredential, "");
    }
    if (this.config.auth.clientSecret) {
     this.clientSecret = this.config.auth.clientSecret;
     return;
    }
    if (this.config.auth.clientAssertion) {
     this.developerProvidedClientAssertion = this.config.auth.clientAssertion;
     return;
    }
    if (!certificateNotEmpty) {
     throw ClientAuthError_createClientAuthError(invalidClientCredential, "");
    } else {
     this.clientAssertion = !!this.config.auth.clientCertificate.thumbprintSha256 ? ClientAssertion.fromCertificateWithSha256Thumbprint(this.config.auth.clientCertificate.thumbprintSha256, this.config.auth.clientCertificate.privateKey, this.config.auth.clientCertificate.x5c) : ClientAssertion.fromCertificate(this.config.auth.clientCertificate.thumbprint, this.config.auth.clientCertificate.privateKey, this.config.auth.clientCertificate.x5c);
    }
    this.appTokenProvider = undefined;
   }
   async getAuthCodeUrl(request) {
    if (request.extraQueryParameters && Object.prototype.hasOwnProperty.call(request.extraQueryParameters, "instance_aware")) {
     throw NodeAuthError.createUnsupportedCcaInstanceAwareError(request.correlationId);
    }
    return super.getAuthCodeUrl(request);
   }
   async acquireTokenByCode(request, authCodePayload) {
    const sanitizedAuthCodePayload = authCodePayload ? {
     code: request.code,
     state: authCodePayload.state,
     nonce: request.nonce
    } : undefined;
    return super.acquireTokenByCode(request, sanitizedAuthCodePayload);
   }
   SetAppTokenProvider(provider) {
    this.appTokenProvider = provider;
   }
   async acquireTokenByClientCredential(request) {
    this.logger.info("acquireTokenByClientCredential called", request.correlationId || "");
    let clientAssertion;
    if (request.clientAssertion) {
     clientAssertion = {
      assertion: await getClientAssertion(request.clientAssertion, this.config.auth.clientId),
      assertionType: Constants_Constants.JWT_BEARER_ASSERTION_TYPE
     };
    }
    const baseRequest = await this.initializeBaseRequest(request);
    const validBaseRequest = {
     ...baseRequest,
     scopes: baseRequest.scopes.filter(scope => !OIDC_DEFAULT_SCOPES.includes(scope))
    };
    const validRequest = {
     ...request,
     ...validBaseRequest,
     clientAssertion
    };
    const authority = new UrlString(validRequest.authority, validRequest.correlationId);
    const tenantId = authority.getUrlComponents().PathSegments[0];
    if (Object.values(AADAuthority).includes(tenantId)) {
     throw ClientAuthError_createClientAuthError(missingTenantIdError, validRequest.correlationId);
    }
    const ENV_MSAL_FORCE_REGION = process.env[MSAL_FORCE_REGION];
    let region;
    if (validRequest.azureRegion !== "DisableMsalForceRegion") {
     if (!validRequest.azureRegion && ENV_MSAL_FORCE_REGION) {
      region = ENV_MSAL_FORCE_REGION;
     } else {
      region = validRequest.azureRegion;
     }
    }
    const azureRegionConfiguration = {
     azureRegion: region,
     environmentRegion: process.env[REGION_ENVIRONMENT_VARIABLE]
    };
    const serverTelemetryManager = this.initializeServerTelemetryManager(ApiId.acquireTokenByClientCredential, validRequest.correlationId, validRequest.skipCache);
    try {
     const discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, azureRegionConfiguration, request.azureCloudOptions);
     const clientCredentialConfig = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, "", serverTelemetryManager);
     const clientCredentialClient = new ClientCredentialClient_ClientCredentialClient(clientCredentialConfig, this.appTokenProvider);
     this.logger.verbose("Client credential client created", validRequest.correlationId);
     return await clientCredentialClient.acquireToken(validRequest);
    } catch (e) {
     if (e instanceof AuthError) {
      e.correlationId = validRequest.correlationId;
     }
     serverTelemetryManager.cacheFailedRequest(e);
     throw e;
    }
   }
   async acquireTokenOnBehalfOf(request) {
    this.logger.info("acquireTokenOnBehalfOf called", request.correlationId || "");
    const validRequest = {
     ...request,
     ...await this.initializeBaseRequest(request)
    };
    try {
     const discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, undefined, request.azureCloudOptions);
     const onBehalfOfConfig = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, "", undefined);
     const oboClient = new OnBehalfOfClient(onBehalfOfConfig);
     this.logger.verbose("On behalf of client created", validRequest.correlationId);
     return await oboClient.acquireToken(validRequest);
    } catch (e) {
     if (e instanceof AuthError) {
      e.correlationId = validRequest.correlationId;
     }
     throw e;
    }
   }
   async acquireTokenByUserFederatedIdentityCredential(request) {
    this.logger.info("acquireTokenByUserFederatedIdentityCredential called", request.correlationId || "");
    if (request.userObjectId && request.username) {
     throw ClientAuthError_createClientAuthError(conflictingUserIdentifiers, request.correlationId || "");
    }
    if (!request.userObjectId && !request.username) {
     throw ClientAuthError_createClientAuthError(missingUserIdentifier, request.correlationId || "");
    }
    if (!request.assertion) {
     throw ClientAuthError_createClientAuthError(emptyFicAssertion, request.correlationId || "");
    }
    let clientAssertion;
    if (request.clientAssertion) {
     clientAssertion = {
      assertion: await getClientAssertion(request.clientAssertion, this.config.auth.clientId),
      assertionType: Constants_Constants.JWT_BEARER_ASSERTION_TYPE
     };
    }
    const baseRequest = await this.initializeBaseRequest(request);
    const validRequest = {
     ...request,
     ...baseRequest,
     assertion: request.assertion,
     clientAssertion
    };
    const serverTelemetryManager = this.initializeServerTelemetryManager(ApiId.acquireTokenByUserFederatedIdentityCredential, validRequest.correlationId);
    try {
     const discoveredAuthority = await this.createAuthority(validRequest.authority, validRequest.correlationId, undefined, request.azureCloudOptions);
     const clientConfig = await this.buildOauthClientConfiguration(discoveredAuthority, validRequest.correlationId, "", serverTelemetryManager);
     const ficClient = new UserFederatedIdentityCredentialClient(clientConfig);
     this.logger.verbose("UserFederatedIdentityCredential client created", validRequest.correlationId);
     return await ficClient.acquireToken(validRequest);
    } catch (e) {
     if (e instanceof AuthError) {
      e.correlationId = validRequest.correlationId;
     }
     serverTelemetryManager.cacheFailedRequest(e);
     throw e;
    }
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/utils/TimeUtils.mjs
  function isIso8601(dateString) {
   if (typeof dateString !== "string") {
    return false;
   }
   const date = new Date(dateString);
   return !isNaN(date.getTime()) && date.toISOString() === dateString;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/network/HttpClientWithRetries.mjs
  class HttpClientWithRetries {
   constructor(httpClientNoRetries, retryPolicy, logger) {
    this.httpClientNoRetries = httpClientNoRetries;
    this.retryPolicy = retryPolicy;
    this.logger = logger;
   }
   async sendNetworkRequestAsyncHelper(httpMethod, url, options) {
    if (httpMethod === Constants_HttpMethod.GET) {
     return this.httpClientNoRetries.sendGetRequestAsync(url, options);
    } else {
     return this.httpClientNoRetries.sendPostRequestAsync(url, options);
    }
   }
   async sendNetworkRequestAsync(httpMethod, url, options) {
    let response = await this.sendNetworkRequestAsyncHelper(httpMethod, url, options);
    if ("isNewRequest" in this.retryPolicy) {
     this.retryPolicy.isNewRequest = true;
    }
    let currentRetry = 0;
    while (await this.retryPolicy.pauseForRetry(response.status, currentRetry, this.logger, response.headers[HeaderNames.RETRY_AFTER])) {
     response = await this.sendNetworkRequestAsyncHelper(httpMethod, url, options);
     currentRetry++;
    }
    return response;
   }
   async sendGetRequestAsync(url, options) {
    return this.sendNetworkRequestAsync(Constants_HttpMethod.GET, url, options);
   }
   async sendPostRequestAsync(url, options) {
    return this.sendNetworkRequestAsync(Constants_HttpMethod.POST, url, options);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/client/ManagedIdentitySources/BaseManagedIdentitySource.mjs
  const ManagedIdentityUserAssignedIdQueryParameterNames = {
   MANAGED_IDENTITY_CLIENT_ID_2017: "clientid",
   MANAGED_IDENTITY_CLIENT_ID: "client_id",
   MANAGED_IDENTITY_OBJECT_ID: "object_id",
   MANAGED_IDENTITY_RESOURCE_ID_IMDS: "msi_res_id",
   MANAGED_IDENTITY_RESOURCE_ID_NON_IMDS: "mi_res_id"
  };
  class BaseManagedIdentitySource {
   constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries) {
    this.logger = logger;
    this.nodeStorage = nodeStorage;
    this.networkClient = networkClient;
    this.cryptoProvider = cryptoProvider;
    this.disableInternalRetries = disableInternalRetries;
   }
   createCorrelationId() {
    return this.cryptoProvider.createNewGuid();
   }
   async getServerTokenResponseAsync(response, _networkClient, _networkRequest, _networkRequestOptions) {
    return this.getServerTokenResponse(response);
   }
   getServerTokenResponse(response) {
    let refreshIn, expiresIn;
    if (response.body.expires_on) {
     if (isIso8601(response.body.expires_on)) {
      response.body.expires_on = new Date(response.body.expires_on).getTime() / 1e3;
     }
     expiresIn = response.body.expires_on - nowSeconds();
     if (expiresIn > 2 * 3600) {
      refreshIn = expiresIn / 2;
     }
    }
    const serverTokenResponse = {
     status: response.status,
     access_token: response.body.access_token,
     expires_in: expiresIn,
     scope: response.body.resource,
     token_type: response.body.token_type,
     refresh_in: refreshIn,
     correlation_id: response.body.correlation_id || response.body.correlationId,
     error: typeof response.body.error === "string" ? response.body.error : response.body.error?.code,
     error_description: response.body.message || (typeof response.body.error === "string" ? response.body.error_description : response.body.error?.message),
     error_codes: response.body.error_codes,
     timestamp: response.body.timestamp,
     trace_id: response.body.trace_id
    };
    return serverTokenResponse;
   }
   async acquireTokenWithManagedIdentity(managedIdentityRequest, managedIdentityId, fakeAuthority, refreshAccessToken) {
    const networkRequest = this.createRequest(managedIdentityRequest.resource, managedIdentityId);
    if (managedIdentityRequest.revokedTokenSha256Hash) {
     this.logger.info(`[Managed Identity] The following claims are present in the request: ${managedIdentityRequest.claims}`, "");
     networkRequest.queryParameters[ManagedIdentityQueryParameters.SHA256_TOKEN_TO_REFRESH] = managedIdentityRequest.revokedTokenSha256Hash;
    }
    if (managedIdentityRequest.clientCapabilities?.length) {
     const clientCapabilities = managedIdentityRequest.clientCapabilities.toString();
     this.logger.info(`[Managed Identity] The following client capabilities are present in the request: ${clientCapabilities}`, "");
     networkRequest.queryParameters[ManagedIdentityQueryParameters.XMS_CC] = clientCapabilities;
    }
    const headers = networkRequest.headers;
    headers[HeaderNames.CONTENT_TYPE] = URL_FORM_CONTENT_TYPE;
    const networkRequestOptions = {
     headers
    };
    if (Object.keys(networkRequest.bodyParameters).length) {
     networkRequestOptions.body = networkRequest.computeParametersBodyString();
    }
    const networkClientHelper = this.disableInternalRetries ? this.networkClient : new HttpClientWithRetries(this.networkClient, networkRequest.retryPolicy, this.logger);
    const reqTimestamp = nowSeconds();
    let response;
    try {
     if (networkRequest.httpMethod === Constants_HttpMethod.POST) {
      response = await networkClientHelper.sendPostRequestAsync(networkRequest.computeUri(), networkRequestOptions);
     } else {
      response = await networkClientHelper.sendGetRequestAsync(networkRequest.computeUri(), networkRequestOptions);
     }
    } catch (error) {
     if (error instanceof AuthError) {
      throw error;
     } else {
      throw ClientAuthError_createClientAuthError(networkError, managedIdentityRequest.correlationId);
     }
    }
    const responseHandler = new ResponseHandler(managedIdentityId.id, this.nodeStorage, this.cryptoProvider, this.logger, new StubPerformanceClient_StubPerformanceClient, null, null);
    const serverTokenResponse = await this.getServerTokenResponseAsync(response, networkClientHelper, networkRequest, networkRequestOptions);
    responseHandler.validateTokenResponse(serverTokenResponse, serverTokenResponse.correlation_id || "", refreshAccessToken);
    return responseHandler.handleServerTokenResponse(serverTokenResponse, fakeAuthority, reqTimestamp, managedIdentityRequest, ApiId.acquireTokenWithManagedIdentity);
   }
   getManagedIdentityUserAssignedIdQueryParameterKey(managedIdentityIdType, isImds, usesApi2017) {
    switch (managedIdentityIdType) {
    case Constants_ManagedIdentityIdType.USER_ASSIGNED_CLIENT_ID:
     this.logger.info(`[Managed Identity] [API version ${usesApi2017 ? "2017+" : "2019+"}] Adding user assigned client id to the request.`, "");
     return usesApi2017 ? ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_CLIENT_ID_2017 : ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_CLIENT_ID;

    case Constants_ManagedIdentityIdType.USER_ASSIGNED_RESOURCE_ID:
     this.logger.info("[Managed Identity] Adding user assigned resource id to the request.", "");
     return isImds ? ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_RESOURCE_ID_IMDS : ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_RESOURCE_ID_NON_IMDS;

    case Constants_ManagedIdentityIdType.USER_ASSIGNED_OBJECT_ID:
     this.logger.info("[Managed Identity] Adding user assigned object id to the request.", "");
     return ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_OBJECT_ID;

    default:
     throw ManagedIdentityError_createManagedIdentityError(ManagedIdentityErrorCodes_invalidManagedIdentityIdType, "");
    }
   }
  }
  BaseManagedIdentitySource.getValidatedEnvVariableUrlString = (envVariableStringName, envVariable, sourceName, logger) => {
   try {
    return new UrlString(envVariable, "").urlString;
   } catch (error) {
    logger.info(`[Managed Identity] ${sourceName} managed identity is unavailable because the '${envVariableStringName}' environment variable is malformed.`, "");
    throw ManagedIdentityError_createManagedIdentityError(MsiEnvironmentVariableUrlMalformedErrorCodes[envVariableStringName], "");
   }
  };
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/retry/LinearRetryStrategy.mjs
  class LinearRetryStrategy {
   calculateDelay(retryHeader, minimumDelay) {
    if (!retryHeader) {
     return minimumDelay;
    }
    let millisToSleep = Math.round(parseFloat(retryHeader) * 1e3);
    if (isNaN(millisToSleep)) {
     millisToSleep = new Date(retryHeader).valueOf() - (new Date).valueOf();
    }
    return Math.max(minimumDelay, millisToSleep);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/retry/DefaultManagedIdentityRetryPolicy.mjs
  const DEFAULT_MANAGED_IDENTITY_MAX_RETRIES = 3;
  const DEFAULT_MANAGED_IDENTITY_RETRY_DELAY_MS = 1e3;
  const DEFAULT_MANAGED_IDENTITY_HTTP_STATUS_CODES_TO_RETRY_ON = [ HTTP_NOT_FOUND, HTTP_REQUEST_TIMEOUT, HTTP_TOO_MANY_REQUESTS, HTTP_SERVER_ERROR, HTTP_SERVICE_UNAVAILABLE, HTTP_GATEWAY_TIMEOUT ];
  class DefaultManagedIdentityRetryPolicy {
   constructor() {
    this.linearRetryStrategy = new LinearRetryStrategy;
   }
   static get DEFAULT_MANAGED_IDENTITY_RETRY_DELAY_MS() {
    return DEFAULT_MANAGED_IDENTITY_RETRY_DELAY_MS;
   }
   async pauseForRetry(httpStatusCode, currentRetry, logger, retryAfterHeader) {
    if (DEFAULT_MANAGED_IDENTITY_HTTP_STATUS_CODES_TO_RETRY_ON.includes(httpStatusCode) && currentRetry < DEFAULT_MANAGED_IDENTITY_MAX_RETRIES) {
     const retryAfterDelay = this.linearRetryStrategy.calculateDelay(retryAfterHeader, DefaultManagedIdentityRetryPolicy.DEFAULT_MANAGED_IDENTITY_RETRY_DELAY_MS);
     logger.verbose(`Retrying request in ${retryAfterDelay}ms (retry attempt: ${currentRetry + 1})`, "");
     await new Promise(resolve => setTimeout(resolve, retryAfterDelay));
     return true;
    }
    return false;
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/config/ManagedIdentityRequestParameters.mjs
  class ManagedIdentityRequestParameters {
   constructor(httpMethod, endpoint, retryPolicy) {
    this.httpMethod = httpMethod;
    this._baseEndpoint = endpoint;
    this.headers = {};
    this.bodyParameters = {};
    this.queryParameters = {};
    this.retryPolicy = retryPolicy || new DefaultManagedIdentityRetryPolicy;
   }
   computeUri() {
    const parameters = new Map;
    if (this.queryParameters) {
     addExtraParameters(parameters, this.queryParameters);
    }
    const queryParametersString = mapToQueryString(parameters);
    return UrlString.appendQueryString(this._baseEndpoint, queryParametersString);
   }
   computeParametersBodyString() {
    const parameters = new Map;
    if (this.bodyParameters) {
     addExtraParameters(parameters, this.bodyParameters);
    }
    return mapToQueryString(parameters);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/client/ManagedIdentitySources/AppService.mjs
  const APP_SERVICE_MSI_API_VERSION = "2019-08-01";
  class AppService_AppService extends BaseManagedIdentitySource {
   constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, identityEndpoint, identityHeader) {
    super(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries);
    this.identityEndpoint = identityEndpoint;
    this.identityHeader = identityHeader;
   }
   static getEnvironmentVariables() {
    const identityEndpoint = process.env[ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT];
    const identityHeader = process.env[ManagedIdentityEnvironmentVariableNames.IDENTITY_HEADER];
    return [ identityEndpoint, identityHeader ];
   }
   static tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries) {
    const [identityEndpoint, identityHeader] = AppService_AppService.getEnvironmentVariables();
    if (!identityEndpoint || !identityHeader) {
     logger.info(`[Managed Identity] ${Constants_ManagedIdentitySourceNames.APP_SERVICE} managed identity is unavailable because one or both of the '${ManagedIdentityEnvironmentVariableNames.IDENTITY_HEADER}' and '${ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT}' environment variables are not defined.`, "");
     return null;
    }
    const validatedIdentityEndpoint = AppService_AppService.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT, identityEndpoint, Constants_ManagedIdentitySourceNames.APP_SERVICE, logger);
    logger.info(`[Managed Identity] Environment variables validation passed for ${Constants_ManagedIdentitySourceNames.APP_SERVICE} managed identity. Endpoint URI: ${validatedIdentityEndpoint}. Creating ${Constants_ManagedIdentitySourceNames.APP_SERVICE} managed identity.`, "");
    return new AppService_AppService(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, identityEndpoint, identityHeader);
   }
   createRequest(resource, managedIdentityId) {
    const request = new ManagedIdentityRequestParameters(Constants_HttpMethod.GET, this.identityEndpoint);
    request.headers[ManagedIdentityHeaders.APP_SERVICE_SECRET_HEADER_NAME] = this.identityHeader;
    request.queryParameters[ManagedIdentityQueryParameters.API_VERSION] = APP_SERVICE_MSI_API_VERSION;
    request.queryParameters[ManagedIdentityQueryParameters.RESOURCE] = resource;
    if (managedIdentityId.idType !== Constants_ManagedIdentityIdType.SYSTEM_ASSIGNED) {
     request.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(managedIdentityId.idType)] = managedIdentityId.id;
    }
    return request;
   }
  }
  var external_fs_ = __webpack_require__(79896);
  var external_path_ = __webpack_require__(16928);
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/client/ManagedIdentitySources/AzureArc.mjs
  const ARC_API_VERSION = "2020-06-01";
  const DEFAULT_AZURE_ARC_IDENTITY_ENDPOINT = "http://127.0.0.1:40342/metadata/identity/oauth2/token";
  const HIMDS_EXECUTABLE_HELPER_STRING = "N/A: himds executable exists";
  const SUPPORTED_AZURE_ARC_PLATFORMS = {
   win32: `${process.env["ProgramData"]}\\AzureConnectedMachineAgent\\Tokens\\`,
   linux: "/var/opt/azcmagent/tokens/"
  };
  const AZURE_ARC_FILE_DETECTION = {
   win32: `${process.env["ProgramFiles"]}\\AzureConnectedMachineAgent\\himds.exe`,
   linux: "/opt/azcmagent/bin/himds"
  };
  class AzureArc_AzureArc extends BaseManagedIdentitySource {
   constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, identityEndpoint) {
    super(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries);
    this.identityEndpoint = identityEndpoint;
   }
   static getEnvironmentVariables() {
    let identityEndpoint = process.env[ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT];
    let imdsEndpoint = process.env[ManagedIdentityEnvironmentVariableNames.IMDS_ENDPOINT];
    if (!identityEndpoint || !imdsEndpoint) {
     const fileDetectionPath = AZURE_ARC_FILE_DETECTION[process.platform];
     try {
      (0, external_fs_.accessSync)(fileDetectionPath, external_fs_.constants.F_OK | external_fs_.constants.R_OK);
      identityEndpoint = DEFAULT_AZURE_ARC_IDENTITY_ENDPOINT;
      imdsEndpoint = HIMDS_EXECUTABLE_HELPER_STRING;
     } catch (err) {}
    }
    return [ identityEndpoint, imdsEndpoint ];
   }
   static tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, _managedIdentityId) {
    const [identityEndpoint, imdsEndpoint] = AzureArc_AzureArc.getEnvironmentVariables();
    if (!identityEndpoint || !imdsEndpoint) {
     logger.info(`[Managed Identity] ${Constants_ManagedIdentitySourceNames.AZURE_ARC} managed identity is unavailable through environment variables because one or both of '${ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT}' and '${ManagedIdentityEnvironmentVariableNames.IMDS_ENDPOINT}' are not defined. ${Constants_ManagedIdentitySourceNames.AZURE_ARC} managed identity is also unavailable through file detection.`, "");
     return null;
    }
    if (imdsEndpoint === HIMDS_EXECUTABLE_HELPER_STRING) {
     logger.info(`[Managed Identity] ${Constants_ManagedIdentitySourceNames.AZURE_ARC} managed identity is available through file detection. Defaulting to known ${Constants_ManagedIdentitySourceNames.AZURE_ARC} endpoint: ${DEFAULT_AZURE_ARC_IDENTITY_ENDPOINT}. Creating ${Constants_ManagedIdentitySourceNames.AZURE_ARC} managed identity.`, "");
    } else {
     const validatedIdentityEndpoint = AzureArc_AzureArc.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT, identityEndpoint, Constants_ManagedIdentitySourceNames.AZURE_ARC, logger);
     validatedIdentityEndpoint.endsWith("/") ? validatedIdentityEndpoint.slice(0, -1) : validatedIdentityEndpoint;
     AzureArc_AzureArc.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.IMDS_ENDPOINT, imdsEndpoint, Constants_ManagedIdentitySourceNames.AZURE_ARC, logger);
     logger.info(`[Managed Identity] Environment variables validation passed for ${Constants_ManagedIdentitySourceNames.AZURE_ARC} managed identity. Endpoint URI: ${validatedIdentityEndpoint}. Creating ${Constants_ManagedIdentitySourceNames.AZURE_ARC} managed identity.`, "");
    }
    return new AzureArc_AzureArc(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, identityEndpoint);
   }
   createRequest(resource, managedIdentityId) {
    const request = new ManagedIdentityRequestParameters(Constants_HttpMethod.GET, this.identityEndpoint.replace("localhost", "127.0.0.1"));
    request.headers[ManagedIdentityHeaders.METADATA_HEADER_NAME] = "true";
    request.queryParameters[ManagedIdentityQueryParameters.API_VERSION] = ARC_API_VERSION;
    request.queryParameters[ManagedIdentityQueryParameters.RESOURCE] = resource;
    if (managedIdentityId.idType !== Constants_ManagedIdentityIdType.SYSTEM_ASSIGNED) {
     request.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(managedIdentityId.idType, true)] = managedIdentityId.id;
    }
    return request;
   }
   validateUserAssignedIdentityWasHonored(networkRequest, responseBody) {
    const queryParameters = networkRequest.queryParameters;
    let requestedIdentity;
    let echoedIdentity;
    if (queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_CLIENT_ID]) {
     requestedIdentity = queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_CLIENT_ID];
     echoedIdentity = responseBody.client_id;
    } else if (queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_OBJECT_ID]) {
     requestedIdentity = queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_OBJECT_ID];
     echoedIdentity = responseBody.object_id;
    } else if (queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_RESOURCE_ID_IMDS]) {
     requestedIdentity = queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_RESOURCE_ID_IMDS];
     echoedIdentity = responseBody.msi_res_id || responseBody.mi_res_id;
    } else {
     return;
    }
    if (!echoedIdentity || echoedIdentity.toLowerCase() !== requestedIdentity.toLowerCase()) {
     this.logger.error("[Managed Identity] Azure Arc did not confirm the requested user-assigned identity in the token response. The agent likely does not support user-assigned managed identity and returned the system-assigned identity.", "");
     throw ManagedIdentityError_createManagedIdentityError(userAssignedManagedIdentityNotConfirmed, "");
    }
   }
   async getServerTokenResponseAsync(originalResponse, networkClient, networkRequest, networkRequestOptions) {
    let retryResponse;
    if (originalResponse.status === HTTP_UNAUTHORIZED) {
     const wwwAuthHeader = originalResponse.headers["www-authenticate"];
     if (!wwwAuthHeader) {
      throw ManagedIdentityError_createManagedIdentityError(wwwAuthenticateHeaderMissing, "");
     }
     if (!wwwAuthHeader.includes("Basic realm=")) {
      throw ManagedIdentityError_createManagedIdentityError(wwwAuthenticateHeaderUnsupportedFormat, "");
     }
     const secretFilePath = wwwAuthHeader.split("Basic realm=")[1];
     if (!SUPPORTED_AZURE_ARC_PLATFORMS.hasOwnProperty(process.platform)) {
      throw ManagedIdentityError_createManagedIdentityError(platformNotSupported, "");
     }
     const expectedSecretFilePath = SUPPORTED_AZURE_ARC_PLATFORMS[process.platform];
     const fileName = external_path_.basename(secretFilePath);
     if (!fileName.endsWith(".key")) {
      throw ManagedIdentityError_createManagedIdentityError(invalidFileExtension, "");
     }
     if (expectedSecretFilePath + fileName !== secretFilePath) {
      throw ManagedIdentityError_createManagedIdentityError(invalidFilePath, "");
     }
     let secretFileSize;
     try {
      secretFileSize = await (0, external_fs_.statSync)(secretFilePath).size;
     } catch (e) {
      throw ManagedIdentityError_createManagedIdentityError(unableToReadSecretFile, "");
     }
     if (secretFileSize > AZURE_ARC_SECRET_FILE_MAX_SIZE_BYTES) {
      throw ManagedIdentityError_createManagedIdentityError(invalidSecret, "");
     }
     let secret;
     try {
      secret = (0, external_fs_.readFileSync)(secretFilePath, EncodingTypes.UTF8);
     } catch (e) {
      throw ManagedIdentityError_createManagedIdentityError(unableToReadSecretFile, "");
     }
     const authHeaderValue = `Basic ${secret}`;
     this.logger.info(`[Managed Identity] Adding authorization header to the request.`, "");
     networkRequest.headers[ManagedIdentityHeaders.AUTHORIZATION_HEADER_NAME] = authHeaderValue;
     try {
      retryResponse = await networkClient.sendGetRequestAsync(networkRequest.computeUri(), networkRequestOptions);
     } catch (error) {
      if (error instanceof AuthError) {
       throw error;
      } else {
       throw ClientAuthError_createClientAuthError(networkError, "");
      }
     }
    }
    const finalResponse = retryResponse || originalResponse;
    if (finalResponse.body.access_token) {
     this.validateUserAssignedIdentityWasHonored(networkRequest, finalResponse.body);
    }
    return this.getServerTokenResponse(finalResponse);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/client/ManagedIdentitySources/CloudShell.mjs
  class CloudShell_CloudShell extends BaseManagedIdentitySource {
   constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, msiEndpoint) {
    super(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries);
    this.msiEndpoint = msiEndpoint;
   }
   static getEnvironmentVariables() {
    const msiEndpoint = process.env[ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT];
    return [ msiEndpoint ];
   }
   static tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, managedIdentityId) {
    const [msiEndpoint] = CloudShell_CloudShell.getEnvironmentVariables();
    if (!msiEndpoint) {
     logger.info(`[Managed Identity] ${Constants_ManagedIdentitySourceNames.CLOUD_SHELL} managed identity is unavailable because the '${ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT} environment variable is not defined.`, "");
     return null;
    }
    const validatedMsiEndpoint = CloudShell_CloudShell.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT, msiEndpoint, Constants_ManagedIdentitySourceNames.CLOUD_SHELL, logger);
    logger.info(`[Managed Identity] Environment variable validation passed for ${Constants_ManagedIdentitySourceNames.CLOUD_SHELL} managed identity. Endpoint URI: ${validatedMsiEndpoint}. Creating ${Constants_ManagedIdentitySourceNames.CLOUD_SHELL} managed identity.`, "");
    if (managedIdentityId.idType !== Constants_ManagedIdentityIdType.SYSTEM_ASSIGNED) {
     throw ManagedIdentityError_createManagedIdentityError(unableToCreateCloudShell, "");
    }
    return new CloudShell_CloudShell(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, msiEndpoint);
   }
   createRequest(resource) {
    const request = new ManagedIdentityRequestParameters(Constants_HttpMethod.POST, this.msiEndpoint);
    request.headers[ManagedIdentityHeaders.METADATA_HEADER_NAME] = "true";
    request.bodyParameters[ManagedIdentityQueryParameters.RESOURCE] = resource;
    return request;
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/retry/ExponentialRetryStrategy.mjs
  class ExponentialRetryStrategy {
   constructor(minExponentialBackoff, maxExponentialBackoff, exponentialDeltaBackoff) {
    this.minExponentialBackoff = minExponentialBackoff;
    this.maxExponentialBackoff = maxExponentialBackoff;
    this.exponentialDeltaBackoff = exponentialDeltaBackoff;
   }
   calculateDelay(currentRetry) {
    if (currentRetry === 0) {
     return this.minExponentialBackoff;
    }
    const exponentialDelay = Math.min(Math.pow(2, currentRetry - 1) * this.exponentialDeltaBackoff, this.maxExponentialBackoff);
    return exponentialDelay;
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/retry/ImdsRetryPolicy.mjs
  const HTTP_STATUS_400_CODES_FOR_EXPONENTIAL_STRATEGY = [ HTTP_NOT_FOUND, HTTP_REQUEST_TIMEOUT, HTTP_GONE, HTTP_TOO_MANY_REQUESTS ];
  const EXPONENTIAL_STRATEGY_NUM_RETRIES = 3;
  const LINEAR_STRATEGY_NUM_RETRIES = 7;
  const MIN_EXPONENTIAL_BACKOFF_MS = 1e3;
  const MAX_EXPONENTIAL_BACKOFF_MS = 4e3;
  const EXPONENTIAL_DELTA_BACKOFF_MS = 2e3;
  const HTTP_STATUS_GONE_RETRY_AFTER_MS = 10 * 1e3;
  class ImdsRetryPolicy {
   constructor() {
    this.exponentialRetryStrategy = new ExponentialRetryStrategy(ImdsRetryPolicy.MIN_EXPONENTIAL_BACKOFF_MS, ImdsRetryPolicy.MAX_EXPONENTIAL_BACKOFF_MS, ImdsRetryPolicy.EXPONENTIAL_DELTA_BACKOFF_MS);
   }
   static get MIN_EXPONENTIAL_BACKOFF_MS() {
    return MIN_EXPONENTIAL_BACKOFF_MS;
   }
   static get MAX_EXPONENTIAL_BACKOFF_MS() {
    return MAX_EXPONENTIAL_BACKOFF_MS;
   }
   static get EXPONENTIAL_DELTA_BACKOFF_MS() {
    return EXPONENTIAL_DELTA_BACKOFF_MS;
   }
   static get HTTP_STATUS_GONE_RETRY_AFTER_MS() {
    return HTTP_STATUS_GONE_RETRY_AFTER_MS;
   }
   set isNewRequest(value) {
    this._isNewRequest = value;
   }
   async pauseForRetry(httpStatusCode, currentRetry, logger) {
    if (this._isNewRequest) {
     this._isNewRequest = false;
     this.maxRetries = httpStatusCode === HTTP_GONE ? LINEAR_STRATEGY_NUM_RETRIES : EXPONENTIAL_STRATEGY_NUM_RETRIES;
    }
    if ((HTTP_STATUS_400_CODES_FOR_EXPONENTIAL_STRATEGY.includes(httpStatusCode) || httpStatusCode >= HTTP_SERVER_ERROR_RANGE_START && httpStatusCode <= HTTP_SERVER_ERROR_RANGE_END && currentRetry < this.maxRetries) && currentRetry < this.maxRetries) {
     const retryAfterDelay = httpStatusCode === HTTP_GONE ? ImdsRetryPolicy.HTTP_STATUS_GONE_RETRY_AFTER_MS : this.exponentialRetryStrategy.calculateDelay(currentRetry);
     logger.verbose(`Retrying request in ${retryAfterDelay}ms (retry attempt: ${currentRetry + 1})`, "");
     await new Promise(resolve => setTimeout(resolve, retryAfterDelay));
     return true;
    }
    return false;
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/client/ManagedIdentitySources/Imds.mjs
  const IMDS_TOKEN_PATH = "/metadata/identity/oauth2/token";
  const DEFAULT_IMDS_ENDPOINT = `http://169.254.169.254${IMDS_TOKEN_PATH}`;
  const IMDS_API_VERSION = "2018-02-01";
  class Imds_Imds extends BaseManagedIdentitySource {
   constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, identityEndpoint) {
    super(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries);
    this.identityEndpoint = identityEndpoint;
   }
   static tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries) {
    let validatedIdentityEndpoint;
    if (process.env[ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST]) {
     logger.info(`[Managed Identity] Environment variable ${ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST} for ${Constants_ManagedIdentitySourceNames.IMDS} returned endpoint: ${process.env[ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST]}`, "");
     validatedIdentityEndpoint = Imds_Imds.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST, `${process.env[ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST]}${IMDS_TOKEN_PATH}`, Constants_ManagedIdentitySourceNames.IMDS, logger);
    } else {
     logger.info(`[Managed Identity] Unable to find ${ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST} environment variable for ${Constants_ManagedIdentitySourceNames.IMDS}, using the default endpoint.`, "");
     validatedIdentityEndpoint = DEFAULT_IMDS_ENDPOINT;
    }
    return new Imds_Imds(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, validatedIdentityEndpoint);
   }
   createRequest(resource, managedIdentityId) {
    const request = new ManagedIdentityRequestParameters(Constants_HttpMethod.GET, this.identityEndpoint);
    request.headers[ManagedIdentityHeaders.METADATA_HEADER_NAME] = "true";
    request.headers[ManagedIdentityHeaders.CLIENT_SKU] = Constants_Constants.MSAL_SKU;
    request.headers[ManagedIdentityHeaders.CLIENT_VER] = dist_packageMetadata_version;
    request.headers[ManagedIdentityHeaders.CLIENT_REQUEST_ID] = this.createCorrelationId();
    request.queryParameters[ManagedIdentityQueryParameters.API_VERSION] = IMDS_API_VERSION;
    request.queryParameters[ManagedIdentityQueryParameters.RESOURCE] = resource;
    if (managedIdentityId.idType !== Constants_ManagedIdentityIdType.SYSTEM_ASSIGNED) {
     request.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(managedIdentityId.idType, true)] = managedIdentityId.id;
    }
    request.retryPolicy = new ImdsRetryPolicy;
    return request;
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/client/ManagedIdentitySources/ServiceFabric.mjs
  const SERVICE_FABRIC_MSI_API_VERSION = "2019-07-01-preview";
  class ServiceFabric_ServiceFabric extends BaseManagedIdentitySource {
   constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, identityEndpoint, identityHeader) {
    super(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries);
    this.identityEndpoint = identityEndpoint;
    this.identityHeader = identityHeader;
   }
   static getEnvironmentVariables() {
    const identityEndpoint = process.env[ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT];
    const identityHeader = process.env[ManagedIdentityEnvironmentVariableNames.IDENTITY_HEADER];
    const identityServerThumbprint = process.env[ManagedIdentityEnvironmentVariableNames.IDENTITY_SERVER_THUMBPRINT];
    return [ identityEndpoint, identityHeader, identityServerThumbprint ];
   }
   static tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, managedIdentityId) {
    const [identityEndpoint, identityHeader, identityServerThumbprint] = ServiceFabric_ServiceFabric.getEnvironmentVariables();
    if (!identityEndpoint || !identityHeader || !identityServerThumbprint) {
     logger.info(`[Managed Identity] ${Constants_ManagedIdentitySourceNames.SERVICE_FABRIC} managed identity is unavailable because one or all of the '${ManagedIdentityEnvironmentVariableNames.IDENTITY_HEADER}', '${ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT}' or '${ManagedIdentityEnvironmentVariableNames.IDENTITY_SERVER_THUMBPRINT}' environment variables are not defined.`, "");
     return null;
    }
    const validatedIdentityEndpoint = ServiceFabric_ServiceFabric.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT, identityEndpoint, Constants_ManagedIdentitySourceNames.SERVICE_FABRIC, logger);
    logger.info(`[Managed Identity] Environment variables validation passed for ${Constants_ManagedIdentitySourceNames.SERVICE_FABRIC} managed identity. Endpoint URI: ${validatedIdentityEndpoint}. Creating ${Constants_ManagedIdentitySourceNames.SERVICE_FABRIC} managed identity.`, "");
    if (managedIdentityId.idType !== Constants_ManagedIdentityIdType.SYSTEM_ASSIGNED) {
     logger.warning(`[Managed Identity] ${Constants_ManagedIdentitySourceNames.SERVICE_FABRIC} user assigned managed identity is configured in the cluster, not during runtime. See also: https://learn.microsoft.com/en-us/azure/service-fabric/configure-existing-cluster-enable-managed-identity-token-service.`, "");
    }
    return new ServiceFabric_ServiceFabric(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, identityEndpoint, identityHeader);
   }
   createRequest(resource, managedIdentityId) {
    const request = new ManagedIdentityRequestParameters(Constants_HttpMethod.GET, this.identityEndpoint);
    request.headers[ManagedIdentityHeaders.ML_AND_SF_SECRET_HEADER_NAME] = this.identityHeader;
    request.queryParameters[ManagedIdentityQueryParameters.API_VERSION] = SERVICE_FABRIC_MSI_API_VERSION;
    request.queryParameters[ManagedIdentityQueryParameters.RESOURCE] = resource;
    if (managedIdentityId.idType !== Constants_ManagedIdentityIdType.SYSTEM_ASSIGNED) {
     request.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(managedIdentityId.idType)] = managedIdentityId.id;
    }
    return request;
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/client/ManagedIdentitySources/MachineLearning.mjs
  const MACHINE_LEARNING_MSI_API_VERSION = "2017-09-01";
  const MANAGED_IDENTITY_MACHINE_LEARNING_UNSUPPORTED_ID_TYPE_ERROR = `Only client id is supported for user-assigned managed identity in ${Constants_ManagedIdentitySourceNames.MACHINE_LEARNING}.`;
  class MachineLearning_MachineLearning extends BaseManagedIdentitySource {
   constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, msiEndpoint, secret) {
    super(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries);
    this.msiEndpoint = msiEndpoint;
    this.secret = secret;
   }
   static getEnvironmentVariables() {
    const msiEndpoint = process.env[ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT];
    const secret = process.env[ManagedIdentityEnvironmentVariableNames.MSI_SECRET];
    return [ msiEndpoint, secret ];
   }
   static tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries) {
    const [msiEndpoint, secret] = MachineLearning_MachineLearning.getEnvironmentVariables();
    if (!msiEndpoint || !secret) {
     logger.info(`[Managed Identity] ${Constants_ManagedIdentitySourceNames.MACHINE_LEARNING} managed identity is unavailable because one or both of the '${ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT}' and '${ManagedIdentityEnvironmentVariableNames.MSI_SECRET}' environment variables are not defined.`, "");
     return null;
    }
    const validatedMsiEndpoint = MachineLearning_MachineLearning.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT, msiEndpoint, Constants_ManagedIdentitySourceNames.MACHINE_LEARNING, logger);
    logger.info(`[Managed Identity] Environment variables validation passed for ${Constants_ManagedIdentitySourceNames.MACHINE_LEARNING} managed identity. Endpoint URI: ${validatedMsiEndpoint}. Creating ${Constants_ManagedIdentitySourceNames.MACHINE_LEARNING} managed identity.`, "");
    return new MachineLearning_MachineLearning(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, msiEndpoint, secret);
   }
   createRequest(resource, managedIdentityId) {
    const request = new ManagedIdentityRequestParameters(Constants_HttpMethod.GET, this.msiEndpoint);
    request.headers[ManagedIdentityHeaders.METADATA_HEADER_NAME] = "true";
    request.headers[ManagedIdentityHeaders.ML_AND_SF_SECRET_HEADER_NAME] = this.secret;
    request.queryParameters[ManagedIdentityQueryParameters.API_VERSION] = MACHINE_LEARNING_MSI_API_VERSION;
    request.queryParameters[ManagedIdentityQueryParameters.RESOURCE] = resource;
    if (managedIdentityId.idType === Constants_ManagedIdentityIdType.SYSTEM_ASSIGNED) {
     request.queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_CLIENT_ID_2017] = process.env[ManagedIdentityEnvironmentVariableNames.DEFAULT_IDENTITY_CLIENT_ID];
    } else if (managedIdentityId.idType === Constants_ManagedIdentityIdType.USER_ASSIGNED_CLIENT_ID) {
     request.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(managedIdentityId.idType, false, true)] = managedIdentityId.id;
    } else {
     throw new Error(MANAGED_IDENTITY_MACHINE_LEARNING_UNSUPPORTED_ID_TYPE_ERROR);
    }
    return request;
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/client/ManagedIdentityClient.mjs
  class ManagedIdentityClient_ManagedIdentityClient {
   constructor(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries) {
    this.logger = logger;
    this.nodeStorage = nodeStorage;
    this.networkClient = networkClient;
    this.cryptoProvider = cryptoProvider;
    this.disableInternalRetries = disableInternalRetries;
   }
   async sendManagedIdentityTokenRequest(managedIdentityRequest, managedIdentityId, fakeAuthority, refreshAccessToken) {
    if (!ManagedIdentityClient_ManagedIdentityClient.identitySource) {
     ManagedIdentityClient_ManagedIdentityClient.identitySource = this.selectManagedIdentitySource(this.logger, this.nodeStorage, this.networkClient, this.cryptoProvider, this.disableInternalRetries, managedIdentityId);
    }
    return ManagedIdentityClient_ManagedIdentityClient.identitySource.acquireTokenWithManagedIdentity(managedIdentityRequest, managedIdentityId, fakeAuthority, refreshAccessToken);
   }
   allEnvironmentVariablesAreDefined(environmentVariables) {
    return Object.values(environmentVariables).every(environmentVariable => environmentVariable !== undefined);
   }
   getManagedIdentitySource() {
    ManagedIdentityClient_ManagedIdentityClient.sourceName = this.allEnvironmentVariablesAreDefined(ServiceFabric.getEnvironmentVariables()) ? ManagedIdentitySourceNames.SERVICE_FABRIC : this.allEnvironmentVariablesAreDefined(AppService.getEnvironmentVariables()) ? ManagedIdentitySourceNames.APP_SERVICE : this.allEnvironmentVariablesAreDefined(MachineLearning.getEnvironmentVariables()) ? ManagedIdentitySourceNames.MACHINE_LEARNING : this.allEnvironmentVariablesAreDefined(CloudShell.getEnvironmentVariables()) ? ManagedIdentitySourceNames.CLOUD_SHELL : this.allEnvironmentVariablesAreDefined(AzureArc.getEnvironmentVariables()) ? ManagedIdentitySourceNames.AZURE_ARC : ManagedIdentitySourceNames.DEFAULT_TO_IMDS;
    return ManagedIdentityClient_ManagedIdentityClient.sourceName;
   }
   selectManagedIdentitySource(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, managedIdentityId) {
    const source = ServiceFabric.tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, managedIdentityId) || AppService.tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries) || MachineLearning.tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries) || CloudShell.tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, managedIdentityId) || AzureArc.tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries, managedIdentityId) || Imds.tryCreate(logger, nodeStorage, networkClient, cryptoProvider, disableInternalRetries);
    if (!source) {
     throw createManagedIdentityError(unableToCreateSource, "");
    }
    return source;
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/client/ManagedIdentityApplication.mjs
  const SOURCES_THAT_SUPPORT_TOKEN_REVOCATION = [ Constants_ManagedIdentitySourceNames.SERVICE_FABRIC ];
  class ManagedIdentityApplication {
   constructor(configuration) {
    this.config = buildManagedIdentityConfiguration(configuration || {});
    this.logger = new Logger(this.config.system.loggerOptions, name, version);
    const fakeStatusAuthorityOptions = {
     canonicalAuthority: Constants.DEFAULT_AUTHORITY
    };
    if (!ManagedIdentityApplication.nodeStorage) {
     ManagedIdentityApplication.nodeStorage = new NodeStorage(this.logger, this.config.managedIdentityId.id, DEFAULT_CRYPTO_IMPLEMENTATION, fakeStatusAuthorityOptions);
    }
    this.networkClient = this.config.system.networkClient;
    this.cryptoProvider = new CryptoProvider;
    const fakeAuthorityOptions = {
     protocolMode: ProtocolMode.AAD,
     knownAuthorities: [ DEFAULT_AUTHORITY_FOR_MANAGED_IDENTITY ],
     cloudDiscoveryMetadata: "",
     authorityMetadata: ""
    };
    this.fakeAuthority = new Authority(DEFAULT_AUTHORITY_FOR_MANAGED_IDENTITY, this.networkClient, ManagedIdentityApplication.nodeStorage, fakeAuthorityOptions, this.logger, this.cryptoProvider.createNewGuid(), new StubPerformanceClient, true);
    this.fakeClientCredentialClient = new ClientCredentialClient({
     authOptions: {
      clientId: this.config.managedIdentityId.id,
      authority: this.fakeAuthority
     }
    });
    this.managedIdentityClient = new ManagedIdentityClient(this.logger, ManagedIdentityApplication.nodeStorage, this.networkClient, this.cryptoProvider, this.config.disableInternalRetries);
    this.hashUtils = new HashUtils;
   }
   async acquireToken(managedIdentityRequestParams) {
    if (!managedIdentityRequestParams.resource) {
     throw createClientConfigurationError(ClientConfigurationErrorCodes.urlEmptyError, "");
    }
    const managedIdentityRequest = {
     forceRefresh: managedIdentityRequestParams.forceRefresh,
     resource: managedIdentityRequestParams.resource.replace("/.default", ""),
     scopes: [ managedIdentityRequestParams.resource.replace("/.default", "") ],
     authority: this.fakeAuthority.canonicalAuthority,
     correlationId: this.cryptoProvider.createNewGuid(),
     claims: managedIdentityRequestParams.claims,
     clientCapabilities: this.config.clientCapabilities
    };
    if (managedIdentityRequest.forceRefresh) {
     return this.acquireTokenFromManagedIdentity(managedIdentityRequest, this.config.managedIdentityId, this.fakeAuthority);
    }
    const [cachedAuthenticationResult, lastCacheOutcome] = await this.fakeClientCredentialClient.getCachedAuthenticationResult(managedIdentityRequest, this.config, this.cryptoProvider, this.fakeAuthority, ManagedIdentityApplication.nodeStorage);
    if (managedIdentityRequest.claims) {
     const sourceName = this.managedIdentityClient.getManagedIdentitySource();
     if (cachedAuthenticationResult && SOURCES_THAT_SUPPORT_TOKEN_REVOCATION.includes(sourceName)) {
      const revokedTokenSha256Hash = this.hashUtils.sha256(cachedAuthenticationResult.accessToken).toString(Constants.EncodingTypes.HEX);
      managedIdentityRequest.revokedTokenSha256Hash = revokedTokenSha256Hash;
     }
     return this.acquireTokenFromManagedIdentity(managedIdentityRequest, this.config.managedIdentityId, this.fakeAuthority);
    }
    if (cachedAuthenticationResult) {
     if (lastCacheOutcome === Constants.CacheOutcome.PROACTIVELY_REFRESHED) {
      this.logger.info("ClientCredentialClient:getCachedAuthenticationResult - Cached access token's refreshOn property has been exceeded'. It's not expired, but must be refreshed.", managedIdentityRequest.correlationId);
      const refreshAccessToken = true;
      await this.acquireTokenFromManagedIdentity(managedIdentityRequest, this.config.managedIdentityId, this.fakeAuthority, refreshAccessToken);
     }
     return cachedAuthenticationResult;
    } else {
     return this.acquireTokenFromManagedIdentity(managedIdentityRequest, this.config.managedIdentityId, this.fakeAuthority);
    }
   }
   async acquireTokenFromManagedIdentity(managedIdentityRequest, managedIdentityId, fakeAuthority, refreshAccessToken) {
    return this.managedIdentityClient.sendManagedIdentityTokenRequest(managedIdentityRequest, managedIdentityId, fakeAuthority, refreshAccessToken);
   }
   getManagedIdentitySource() {
    return ManagedIdentityClient.sourceName || this.managedIdentityClient.getManagedIdentitySource();
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/msal-node/dist/index.mjs
  const dist_PromptValue = PromptValue;
  const dist_ResponseMode = ResponseMode;
  var logging = __webpack_require__(88908);
  var constants = __webpack_require__(25721);
  // CONCATENATED MODULE: ./node_modules/@azure/identity/dist/esm/msal/nodeFlows/msalPlugins.js
  let persistenceProvider = undefined;
  const msalNodeFlowCacheControl = {
   setPersistence(pluginProvider) {
    persistenceProvider = pluginProvider;
   }
  };
  let nativeBrokerInfo = undefined;
  let vsCodeAuthRecordPath = null && undefined;
  let vsCodeBrokerInfo = undefined;
  function hasNativeBroker() {
   return nativeBrokerInfo !== undefined;
  }
  function hasVSCodePlugin() {
   return vsCodeAuthRecordPath !== undefined && vsCodeBrokerInfo !== undefined;
  }
  const msalNodeFlowNativeBrokerControl = {
   setNativeBroker(broker) {
    nativeBrokerInfo = {
     broker
    };
   }
  };
  const msalNodeFlowVSCodeCredentialControl = {
   setVSCodeAuthRecordPath(path) {
    vsCodeAuthRecordPath = path;
   },
   setVSCodeBroker(broker) {
    vsCodeBrokerInfo = {
     broker
    };
   }
  };
  function generatePluginConfiguration(options) {
   const config = {
    cache: {},
    broker: {
     ...options.brokerOptions,
     isEnabled: options.brokerOptions?.enabled ?? false,
     enableMsaPassthrough: options.brokerOptions?.legacyEnableMsaPassthrough ?? false
    }
   };
   if (options.tokenCachePersistenceOptions?.enabled) {
    if (persistenceProvider === undefined) {
     throw new Error([ "Persistent token caching was requested, but no persistence provider was configured.", "You must install the identity-cache-persistence plugin package (`npm install --save @azure/identity-cache-persistence`)", "and enable it by importing `useIdentityPlugin` from `@azure/identity` and calling", "`useIdentityPlugin(cachePersistencePlugin)` before using `tokenCachePersistenceOptions`." ].join(" "));
    }
    const cacheBaseName = options.tokenCachePersistenceOptions.name || constants.Rg;
    config.cache.cachePlugin = persistenceProvider({
     name: `${cacheBaseName}.${constants.hn}`,
     ...options.tokenCachePersistenceOptions
    });
    config.cache.cachePluginCae = persistenceProvider({
     name: `${cacheBaseName}.${constants.P0}`,
     ...options.tokenCachePersistenceOptions
    });
   }
   if (options.brokerOptions?.enabled) {
    config.broker.nativeBrokerPlugin = getBrokerPlugin(options.isVSCodeCredential || false);
   }
   return config;
  }
  const brokerErrorTemplates = {
   missing: (credentialName, packageName, pluginVar) => [ `${credentialName} was requested, but no plugin was configured or no authentication record was found.`, `You must install the ${packageName} plugin package (npm install --save ${packageName})`, "and enable it by importing `useIdentityPlugin` from `@azure/identity` and calling", `useIdentityPlugin(${pluginVar}) before using enableBroker.` ].join(" "),
   unavailable: (credentialName, packageName) => [ `${credentialName} was requested, and the plugin is configured, but the broker is unavailable.`, `Ensure the ${credentialName} plugin is properly installed and configured.`, "Check for missing native dependencies and ensure the package is properly installed.", `See the README for prerequisites on installing and using ${packageName}.` ].join(" ")
  };
  const brokerConfig = {
   vsCode: {
    credentialName: "Visual Studio Code Credential",
    packageName: "@azure/identity-vscode",
    pluginVar: "vsCodePlugin",
    get brokerInfo() {
     return vsCodeBrokerInfo;
    }
   },
   native: {
    credentialName: "Broker for WAM",
    packageName: "@azure/identity-broker",
    pluginVar: "nativeBrokerPlugin",
    get brokerInfo() {
     return nativeBrokerInfo;
    }
   }
  };
  function getBrokerPlugin(isVSCodePlugin) {
   const {credentialName, packageName, pluginVar, brokerInfo} = brokerConfig[isVSCodePlugin ? "vsCode" : "native"];
   if (brokerInfo === undefined) {
    throw new Error(brokerErrorTemplates.missing(credentialName, packageName, pluginVar));
   }
   if (brokerInfo.broker.isBrokerAvailable === false) {
    throw new Error(brokerErrorTemplates.unavailable(credentialName, packageName));
   }
   return brokerInfo.broker;
  }
  const msalPlugins = {
   generatePluginConfiguration
  };
  var errors = __webpack_require__(21429);
  var esm = __webpack_require__(16966);
  var dist_esm = __webpack_require__(65473);
  // CONCATENATED MODULE: ./node_modules/@azure/identity/dist/esm/msal/utils.js
  const utils_logger = (0, logging.kF)("IdentityUtils");
  const LatestAuthenticationRecordVersion = "1.0";
  function ensureValidMsalToken(scopes, msalToken, getTokenOptions) {
   const error = message => {
    utils_logger.getToken.info(message);
    return new errors.WT({
     scopes: Array.isArray(scopes) ? scopes : [ scopes ],
     getTokenOptions,
     message
    });
   };
   if (!msalToken) {
    throw error("No response");
   }
   if (!msalToken.expiresOn) {
    throw error(`Response had no "expiresOn" property.`);
   }
   if (!msalToken.accessToken) {
    throw error(`Response had no "accessToken" property.`);
   }
  }
  function getAuthority(tenantId, host) {
   if (!host) {
    host = constants.$z;
   }
   if (new RegExp(`${tenantId}/?$`).test(host)) {
    return host;
   }
   if (host.endsWith("/")) {
    return host + tenantId;
   } else {
    return `${host}/${tenantId}`;
   }
  }
  function getKnownAuthorities(tenantId, authorityHost, disableInstanceDiscovery) {
   if (tenantId === "adfs" && authorityHost || disableInstanceDiscovery) {
    return [ authorityHost ];
   }
   return [];
  }
  const defaultLoggerCallback = (credLogger, platform = (esm.qx ? "Node" : "Browser")) => (level, message, containsPii) => {
   if (containsPii) {
    return;
   }
   switch (level) {
   case LogLevel.Error:
    credLogger.info(`MSAL ${platform} V2 error: ${message}`);
    return;

   case LogLevel.Info:
    credLogger.info(`MSAL ${platform} V2 info message: ${message}`);
    return;

   case LogLevel.Verbose:
    credLogger.info(`MSAL ${platform} V2 verbose message: ${message}`);
    return;

   case LogLevel.Warning:
    credLogger.info(`MSAL ${platform} V2 warning: ${message}`);
    return;
   }
  };
  function getMSALLogLevel(logLevel) {
   switch (logLevel) {
   case "error":
    return LogLevel.Error;

   case "info":
    return LogLevel.Info;

   case "verbose":
    return LogLevel.Verbose;

   case "warning":
    return LogLevel.Warning;

   default:
    return LogLevel.Info;
   }
  }
  function randomUUID() {
   return coreRandomUUID();
  }
  function handleMsalError(scopes, error, getTokenOptions) {
   if (error.name === "AuthError" || error.name === "ClientAuthError" || error.name === "BrowserAuthError") {
    const msalError = error;
    switch (msalError.errorCode) {
    case "endpoints_resolution_error":
     utils_logger.info((0, logging.Wk)(scopes, error.message));
     return new errors.oT(error.message);

    case "device_code_polling_cancelled":
     return new dist_esm.l("The authentication has been aborted by the caller.");

    case "consent_required":
    case "interaction_required":
    case "login_required":
     utils_logger.info((0, logging.Wk)(scopes, `Authentication returned errorCode ${msalError.errorCode}`));
     break;

    default:
     utils_logger.info((0, logging.Wk)(scopes, `Failed to acquire token: ${error.message}`));
     break;
    }
   }
   if (error.name === "ClientConfigurationError" || error.name === "BrowserConfigurationAuthError" || error.name === "AbortError" || error.name === "AuthenticationError") {
    return error;
   }
   if (error.name === "NativeAuthError") {
    utils_logger.info((0, logging.Wk)(scopes, `Error from the native broker: ${error.message} with status code: ${error.statusCode}`));
    return error;
   }
   return new errors.WT({
    scopes,
    getTokenOptions,
    message: error.message,
    cause: error
   });
  }
  function publicToMsal(account) {
   return {
    localAccountId: account.homeAccountId,
    environment: account.authority,
    username: account.username,
    homeAccountId: account.homeAccountId,
    tenantId: account.tenantId
   };
  }
  function msalToPublic(clientId, account) {
   const record = {
    authority: account.environment ?? constants.XI,
    homeAccountId: account.homeAccountId,
    tenantId: account.tenantId || constants.XC,
    username: account.username,
    clientId,
    version: LatestAuthenticationRecordVersion
   };
   return record;
  }
  function serializeAuthenticationRecord(record) {
   return JSON.stringify(record);
  }
  function deserializeAuthenticationRecord(serializedRecord) {
   const parsed = JSON.parse(serializedRecord);
   if (parsed.version && parsed.version !== LatestAuthenticationRecordVersion) {
    throw Error("Unsupported AuthenticationRecord version");
   }
   return parsed;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/base64.js
  function encodeString(value) {
   return uint8ArrayToString(stringToUint8Array(value, "utf-8"), "base64");
  }
  function encodeByteArray(value) {
   return uint8ArrayToString(value, "base64");
  }
  function decodeString(value) {
   return stringToUint8Array(value, "base64");
  }
  function base64_decodeStringToString(value) {
   return uint8ArrayToString(stringToUint8Array(value, "base64"), "utf-8");
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/serializer.js
  class SerializerImpl {
   modelMappers;
   isXML;
   constructor(modelMappers = {}, isXML = false) {
    this.modelMappers = modelMappers;
    this.isXML = isXML;
   }
   validateConstraints(mapper, value, objectName) {
    const failValidation = (constraintName, constraintValue) => {
     throw new Error(`"${objectName}" with value "${value}" should satisfy the constraint "${constraintName}": ${constraintValue}.`);
    };
    if (mapper.constraints && value !== undefined && value !== null) {
     const {ExclusiveMaximum, ExclusiveMinimum, InclusiveMaximum, InclusiveMinimum, MaxItems, MaxLength, MinItems, MinLength, MultipleOf, Pattern, UniqueItems} = mapper.constraints;
     if (ExclusiveMaximum !== undefined && value >= ExclusiveMaximum) {
      failValidation("ExclusiveMaximum", ExclusiveMaximum);
     }
     if (ExclusiveMinimum !== undefined && value <= ExclusiveMinimum) {
      failValidation("ExclusiveMinimum", ExclusiveMinimum);
     }
     if (InclusiveMaximum !== undefined && value > InclusiveMaximum) {
      failValidation("InclusiveMaximum", InclusiveMaximum);
     }
     if (InclusiveMinimum !== undefined && value < InclusiveMinimum) {
      failValidation("InclusiveMinimum", InclusiveMinimum);
     }
     if (MaxItems !== undefined && value.length > MaxItems) {
      failValidation("MaxItems", MaxItems);
     }
     if (MaxLength !== undefined && value.length > MaxLength) {
      failValidation("MaxLength", MaxLength);
     }
     if (MinItems !== undefined && value.length < MinItems) {
      failValidation("MinItems", MinItems);
     }
     if (MinLength !== undefined && value.length < MinLength) {
      failValidation("MinLength", MinLength);
     }
     if (MultipleOf !== undefined && value % MultipleOf !== 0) {
      failValidation("MultipleOf", MultipleOf);
     }
     if (Pattern) {
      const pattern = typeof Pattern === "string" ? new RegExp(Pattern) : Pattern;
      if (typeof value !== "string" || value.match(pattern) === null) {
       failValidation("Pattern", Pattern);
      }
     }
     if (UniqueItems && value.some((item, i, ar) => ar.indexOf(item) !== i)) {
      failValidation("UniqueItems", UniqueItems);
     }
    }
   }
   serialize(mapper, object, objectName, options = {
    xml: {}
   }) {
    const updatedOptions = {
     xml: {
      rootName: options.xml.rootName ?? "",
      includeRoot: options.xml.includeRoot ?? false,
      xmlCharKey: options.xml.xmlCharKey ?? XML_CHARKEY
     }
    };
    let payload = {};
    const mapperType = mapper.type.name;
    if (!objectName) {
     objectName = mapper.serializedName;
    }
    if (mapperType.match(/^Sequence$/i) !== null) {
     payload = [];
    }
    if (mapper.isConstant) {
     object = mapper.defaultValue;
    }
    const {required, nullable} = mapper;
    if (required && nullable && object === undefined) {
     throw new Error(`${objectName} cannot be undefined.`);
    }
    if (required && !nullable && (object === undefined || object === null)) {
     throw new Error(`${objectName} cannot be null or undefined.`);
    }
    if (!required && nullable === false && object === null) {
     throw new Error(`${objectName} cannot be null.`);
    }
    if (object === undefined || object === null) {
     payload = object;
    } else {
     if (mapperType.match(/^any$/i) !== null) {
      payload = object;
     } else if (mapperType.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i) !== null) {
      payload = serializeBasicTypes(mapperType, objectName, object);
     } else if (mapperType.match(/^Enum$/i) !== null) {
      const enumMapper = mapper;
      payload = serializeEnumType(objectName, enumMapper.type.allowedValues, object);
     } else if (mapperType.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i) !== null) {
      payload = serializeDateTypes(mapperType, object, objectName);
     } else if (mapperType.match(/^ByteArray$/i) !== null) {
      payload = serializeByteArrayType(objectName, object);
     } else if (mapperType.match(/^Base64Url$/i) !== null) {
      payload = serializeBase64UrlType(objectName, object);
     } else if (mapperType.match(/^Sequence$/i) !== null) {
      payload = serializeSequenceType(this, mapper, object, objectName, Boolean(this.isXML), updatedOptions);
     } else if (mapperType.match(/^Dictionary$/i) !== null) {
      payload = serializeDictionaryType(this, mapper, object, objectName, Boolean(this.isXML), updatedOptions);
     } else if (mapperType.match(/^Composite$/i) !== null) {
      payload = serializeCompositeType(this, mapper, object, objectName, Boolean(this.isXML), updatedOptions);
     }
    }
    return payload;
   }
   deserialize(mapper, responseBody, objectName, options = {
    xml: {}
   }) {
    const updatedOptions = {
     xml: {
      rootName: options.xml.rootName ?? "",
      includeRoot: options.xml.includeRoot ?? false,
      xmlCharKey: options.xml.xmlCharKey ?? XML_CHARKEY
     },
     ignoreUnknownProperties: options.ignoreUnknownProperties ?? false
    };
    if (responseBody === undefined || responseBody === null) {
     if (this.isXML && mapper.type.name === "Sequence" && !mapper.xmlIsWrapped) {
      responseBody = [];
     }
     if (mapper.defaultValue !== undefined) {
      responseBody = mapper.defaultValue;
     }
     return responseBody;
    }
    let payload;
    const mapperType = mapper.type.name;
    if (!objectName) {
     objectName = mapper.serializedName;
    }
    if (mapperType.match(/^Composite$/i) !== null) {
     payload = deserializeCompositeType(this, mapper, responseBody, objectName, updatedOptions);
    } else {
     if (this.isXML) {
      const xmlCharKey = updatedOptions.xml.xmlCharKey;
      if (responseBody[XML_ATTRKEY] !== undefined && responseBody[xmlCharKey] !== undefined) {
       responseBody = responseBody[xmlCharKey];
      }
     }
     if (mapperType.match(/^Number$/i) !== null) {
      payload = parseFloat(responseBody);
      if (isNaN(payload)) {
       payload = responseBody;
      }
     } else if (mapperType.match(/^Boolean$/i) !== null) {
      if (responseBody === "true") {
       payload = true;
      } else if (responseBody === "false") {
       payload = false;
      } else {
       payload = responseBody;
      }
     } else if (mapperType.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i) !== null) {
      payload = responseBody;
     } else if (mapperType.match(/^(Date|DateTime|DateTimeRfc1123)$/i) !== null) {
      payload = new Date(responseBody);
     } else if (mapperType.match(/^UnixTime$/i) !== null) {
      payload = unixTimeToDate(responseBody);
     } else if (mapperType.match(/^ByteArray$/i) !== null) {
      payload = base64.decodeString(responseBody);
     } else if (mapperType.match(/^Base64Url$/i) !== null) {
      payload = base64UrlToByteArray(responseBody);
     } else if (mapperType.match(/^Sequence$/i) !== null) {
      payload = deserializeSequenceType(this, mapper, responseBody, objectName, updatedOptions);
     } else if (mapperType.match(/^Dictionary$/i) !== null) {
      payload = deserializeDictionaryType(this, mapper, responseBody, objectName, updatedOptions);
     }
    }
    if (mapper.isConstant) {
     payload = mapper.defaultValue;
    }
    return payload;
   }
  }
  function createSerializer(modelMappers = {}, isXML = false) {
   return new SerializerImpl(modelMappers, isXML);
  }
  function trimEnd(str, ch) {
   let len = str.length;
   while (len - 1 >= 0 && str[len - 1] === ch) {
    --len;
   }
   return str.substr(0, len);
  }
  function bufferToBase64Url(buffer) {
   if (!buffer) {
    return undefined;
   }
   if (!(buffer instanceof Uint8Array)) {
    throw new Error(`Please provide an input of type Uint8Array for converting to Base64Url.`);
   }
   const str = base64.encodeByteArray(buffer);
   return trimEnd(str, "=").replace(/\+/g, "-").replace(/\//g, "_");
  }
  function base64UrlToByteArray(str) {
   if (!str) {
    return undefined;
   }
   if (str && typeof str.valueOf() !== "string") {
    throw new Error("Please provide an input of type string for converting to Uint8Array");
   }
   str = str.replace(/-/g, "+").replace(/_/g, "/");
   return base64.decodeString(str);
  }
  function splitSerializeName(prop) {
   const classes = [];
   let partialclass = "";
   if (prop) {
    const subwords = prop.split(".");
    for (const item of subwords) {
     if (item.charAt(item.length - 1) === "\\") {
      partialclass += item.substr(0, item.length - 1) + ".";
     } else {
      partialclass += item;
      classes.push(partialclass);
      partialclass = "";
     }
    }
   }
   return classes;
  }
  function dateToUnixTime(d) {
   if (!d) {
    return undefined;
   }
   if (typeof d.valueOf() === "string") {
    d = new Date(d);
   }
   return Math.floor(d.getTime() / 1e3);
  }
  function unixTimeToDate(n) {
   if (!n) {
    return undefined;
   }
   return new Date(n * 1e3);
  }
  function serializeBasicTypes(typeName, objectName, value) {
   if (value !== null && value !== undefined) {
    if (typeName.match(/^Number$/i) !== null) {
     if (typeof value !== "number") {
      throw new Error(`${objectName} with value ${value} must be of type number.`);
     }
    } else if (typeName.match(/^String$/i) !== null) {
     if (typeof value.valueOf() !== "string") {
      throw new Error(`${objectName} with value "${value}" must be of type string.`);
     }
    } else if (typeName.match(/^Uuid$/i) !== null) {
     if (!(typeof value.valueOf() === "string" && isValidUuid(value))) {
      throw new Error(`${objectName} with value "${value}" must be of type string and a valid uuid.`);
     }
    } else if (typeName.match(/^Boolean$/i) !== null) {
     if (typeof value !== "boolean") {
      throw new Error(`${objectName} with value ${value} must be of type boolean.`);
     }
    } else if (typeName.match(/^Stream$/i) !== null) {
     const objectType = typeof value;
     if (objectType !== "string" && typeof value.pipe !== "function" && typeof value.tee !== "function" && !(value instanceof ArrayBuffer) && !ArrayBuffer.isView(value) && !((typeof Blob === "function" || typeof Blob === "object") && value instanceof Blob) && objectType !== "function") {
      throw new Error(`${objectName} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`);
     }
    }
   }
   return value;
  }
  function serializeEnumType(objectName, allowedValues, value) {
   if (!allowedValues) {
    throw new Error(`Please provide a set of allowedValues to validate ${objectName} as an Enum Type.`);
   }
   const isPresent = allowedValues.some(item => {
    if (typeof item.valueOf() === "string") {
     return item.toLowerCase() === value.toLowerCase();
    }
    return item === value;
   });
   if (!isPresent) {
    throw new Error(`${value} is not a valid value for ${objectName}. The valid values are: ${JSON.stringify(allowedValues)}.`);
   }
   return value;
  }
  function serializeByteArrayType(objectName, value) {
   if (value !== undefined && value !== null) {
    if (!(value instanceof Uint8Array)) {
     throw new Error(`${objectName} must be of type Uint8Array.`);
    }
    value = base64.encodeByteArray(value);
   }
   return value;
  }
  function serializeBase64UrlType(objectName, value) {
   if (value !== undefined && value !== null) {
    if (!(value instanceof Uint8Array)) {
     throw new Error(`${objectName} must be of type Uint8Array.`);
    }
    value = bufferToBase64Url(value);
   }
   return value;
  }
  function serializeDateTypes(typeName, value, objectName) {
   if (value !== undefined && value !== null) {
    if (typeName.match(/^Date$/i) !== null) {
     if (!(value instanceof Date || typeof value.valueOf() === "string" && !isNaN(Date.parse(value)))) {
      throw new Error(`${objectName} must be an instanceof Date or a string in ISO8601 format.`);
     }
     value = value instanceof Date ? value.toISOString().substring(0, 10) : new Date(value).toISOString().substring(0, 10);
    } else if (typeName.match(/^DateTime$/i) !== null) {
     if (!(value instanceof Date || typeof value.valueOf() === "string" && !isNaN(Date.parse(value)))) {
      throw new Error(`${objectName} must be an instanceof Date or a string in ISO8601 format.`);
     }
     value = value instanceof Date ? value.toISOString() : new Date(value).toISOString();
    } else if (typeName.match(/^DateTimeRfc1123$/i) !== null) {
     if (!(value instanceof Date || typeof value.valueOf() === "string" && !isNaN(Date.parse(value)))) {
      throw new Error(`${objectName} must be an instanceof Date or a string in RFC-1123 format.`);
     }
     value = value instanceof Date ? value.toUTCString() : new Date(value).toUTCString();
    } else if (typeName.match(/^UnixTime$/i) !== null) {
     if (!(value instanceof Date || typeof value.valueOf() === "string" && !isNaN(Date.parse(value)))) {
      throw new Error(`${objectName} must be an instanceof Date or a string in RFC-1123/ISO8601 format ` + `for it to be serialized in UnixTime/Epoch format.`);
     }
     value = dateToUnixTime(value);
    } else if (typeName.match(/^TimeSpan$/i) !== null) {
     if (!isDuration(value)) {
      throw new Error(`${objectName} must be a string in ISO 8601 format. Instead was "${value}".`);
     }
    }
   }
   return value;
  }
  function serializeSequenceType(serializer, mapper, object, objectName, isXml, options) {
   if (!Array.isArray(object)) {
    throw new Error(`${objectName} must be of type Array.`);
   }
   let elementType = mapper.type.element;
   if (!elementType || typeof elementType !== "object") {
    throw new Error(`"element" metadata for an Array must be defined in the ` + `mapper and it must be of type "object" in ${objectName}.`);
   }
   if (elementType.type.name === "Composite" && elementType.type.className) {
    elementType = serializer.modelMappers[elementType.type.className] ?? elementType;
   }
   const tempArray = [];
   for (let i = 0; i < object.length; i++) {
    const serializedValue = serializer.serialize(elementType, object[i], objectName, options);
    if (isXml && elementType.xmlNamespace) {
     const xmlnsKey = elementType.xmlNamespacePrefix ? `xmlns:${elementType.xmlNamespacePrefix}` : "xmlns";
     if (elementType.type.name === "Composite") {
      tempArray[i] = {
       ...serializedValue
      };
      tempArray[i][XML_ATTRKEY] = {
       [xmlnsKey]: elementType.xmlNamespace
      };
     } else {
      tempArray[i] = {};
      tempArray[i][options.xml.xmlCharKey] = serializedValue;
      tempArray[i][XML_ATTRKEY] = {
       [xmlnsKey]: elementType.xmlNamespace
      };
     }
    } else {
     tempArray[i] = serializedValue;
    }
   }
   return tempArray;
  }
  function serializeDictionaryType(serializer, mapper, object, objectName, isXml, options) {
   if (typeof object !== "object") {
    throw new Error(`${objectName} must be of type object.`);
   }
   const valueType = mapper.type.value;
   if (!valueType || typeof valueType !== "object") {
    throw new Error(`"value" metadata for a Dictionary must be defined in the ` + `mapper and it must of type "object" in ${objectName}.`);
   }
   const tempDictionary = {};
   for (const key of Object.keys(object)) {
    const serializedValue = serializer.serialize(valueType, object[key], objectName, options);
    Object.defineProperty(tempDictionary, key, {
     value: getXmlObjectValue(valueType, serializedValue, isXml, options),
     enumerable: true,
     configurable: true,
     writable: true
    });
   }
   if (isXml && mapper.xmlNamespace) {
    const xmlnsKey = mapper.xmlNamespacePrefix ? `xmlns:${mapper.xmlNamespacePrefix}` : "xmlns";
    const result = tempDictionary;
    result[XML_ATTRKEY] = {
     [xmlnsKey]: mapper.xmlNamespace
    };
    return result;
   }
   return tempDictionary;
  }
  function resolveAdditionalProperties(serializer, mapper, objectName) {
   const additionalProperties = mapper.type.additionalProperties;
   if (!additionalProperties && mapper.type.className) {
    const modelMapper = resolveReferencedMapper(serializer, mapper, objectName);
    return modelMapper?.type.additionalProperties;
   }
   return additionalProperties;
  }
  function resolveReferencedMapper(serializer, mapper, objectName) {
   const className = mapper.type.className;
   if (!className) {
    throw new Error(`Class name for model "${objectName}" is not provided in the mapper "${JSON.stringify(mapper, undefined, 2)}".`);
   }
   return serializer.modelMappers[className];
  }
  function resolveModelProperties(serializer, mapper, objectName) {
   let modelProps = mapper.type.modelProperties;
   if (!modelProps) {
    const modelMapper = resolveReferencedMapper(serializer, mapper, objectName);
    if (!modelMapper) {
     throw new Error(`mapper() cannot be null or undefined for model "${mapper.type.className}".`);
    }
    modelProps = modelMapper?.type.modelProperties;
    if (!modelProps) {
     throw new Error(`modelProperties cannot be null or undefined in the ` + `mapper "${JSON.stringify(modelMapper)}" of type "${mapper.type.className}" for object "${objectName}".`);
    }
   }
   return modelProps;
  }
  function serializeCompositeType(serializer, mapper, object, objectName, isXml, options) {
   if (getPolymorphicDiscriminatorRecursively(serializer, mapper)) {
    mapper = getPolymorphicMapper(serializer, mapper, object, "clientName");
   }
   if (object !== undefined && object !== null) {
    const payload = {};
    const modelProps = resolveModelProperties(serializer, mapper, objectName);
    for (const key of Object.keys(modelProps)) {
     const propertyMapper = modelProps[key];
     if (propertyMapper.readOnly) {
      continue;
     }
     let propName;
     let parentObject = payload;
     if (serializer.isXML) {
      if (propertyMapper.xmlIsWrapped) {
       propName = propertyMapper.xmlName;
      } else {
       propName = propertyMapper.xmlElementName || propertyMapper.xmlName;
      }
     } else {
      const paths = splitSerializeName(propertyMapper.serializedName);
      propName = paths.pop();
      for (const pathName of paths) {
       const childObject = parentObject[pathName];
       if ((childObject === undefined || childObject === null) && (object[key] !== undefined && object[key] !== null || propertyMapper.defaultValue !== undefined)) {
        parentObject[pathName] = {};
       }
       parentObject = parentObject[pathName];
      }
     }
     if (parentObject !== undefined && parentObject !== null) {
      if (isXml && mapper.xmlNamespace) {
       const xmlnsKey = mapper.xmlNamespacePrefix ? `xmlns:${mapper.xmlNamespacePrefix}` : "xmlns";
       parentObject[XML_ATTRKEY] = {
        ...parentObject[XML_ATTRKEY],
        [xmlnsKey]: mapper.xmlNamespace
       };
      }
      const propertyObjectName = propertyMapper.serializedName !== "" ? objectName + "." + propertyMapper.serializedName : objectName;
      let toSerialize = object[key];
      const polymorphicDiscriminator = getPolymorphicDiscriminatorRecursively(serializer, mapper);
      if (polymorphicDiscriminator && polymorphicDiscriminator.clientName === key && (toSerialize === undefined || toSerialize === null)) {
       toSerialize = mapper.serializedName;
      }
      const serializedValue = serializer.serialize(propertyMapper, toSerialize, propertyObjectName, options);
      if (serializedValue !== undefined && propName !== undefined && propName !== null) {
       const value = getXmlObjectValue(propertyMapper, serializedValue, isXml, options);
       if (isXml && propertyMapper.xmlIsAttribute) {
        parentObject[XML_ATTRKEY] = parentObject[XML_ATTRKEY] || {};
        parentObject[XML_ATTRKEY][propName] = serializedValue;
       } else if (isXml && propertyMapper.xmlIsWrapped) {
        parentObject[propName] = {
         [propertyMapper.xmlElementName]: value
        };
       } else {
        parentObject[propName] = value;
       }
      }
     }
    }
    const additionalPropertiesMapper = resolveAdditionalProperties(serializer, mapper, objectName);
    if (additionalPropertiesMapper) {
     const propNames = Object.keys(modelProps);
     for (const clientPropName of Object.keys(object)) {
      const isAdditionalProperty = propNames.every(pn => pn !== clientPropName);
      if (isAdditionalProperty) {
       Object.defineProperty(payload, clientPropName, {
        value: serializer.serialize(additionalPropertiesMapper, object[clientPropName], objectName + '["' + clientPropName + '"]', options),
        enumerable: true,
        configurable: true,
        writable: true
       });
      }
     }
    }
    return payload;
   }
   return object;
  }
  function getXmlObjectValue(propertyMapper, serializedValue, isXml, options) {
   if (!isXml || !propertyMapper.xmlNamespace) {
    return serializedValue;
   }
   const xmlnsKey = propertyMapper.xmlNamespacePrefix ? `xmlns:${propertyMapper.xmlNamespacePrefix}` : "xmlns";
   const xmlNamespace = {
    [xmlnsKey]: propertyMapper.xmlNamespace
   };
   if ([ "Composite" ].includes(propertyMapper.type.name)) {
    if (serializedValue[XML_ATTRKEY]) {
     return serializedValue;
    } else {
     const result = {
      ...serializedValue
     };
     result[XML_ATTRKEY] = xmlNamespace;
     return result;
    }
   }
   const result = {};
   result[options.xml.xmlCharKey] = serializedValue;
   result[XML_ATTRKEY] = xmlNamespace;
   return result;
  }
  function isSpecialXmlProperty(propertyName, options) {
   return [ XML_ATTRKEY, options.xml.xmlCharKey ].includes(propertyName);
  }
  function deserializeCompositeType(serializer, mapper, responseBody, objectName, options) {
   const xmlCharKey = options.xml.xmlCharKey ?? XML_CHARKEY;
   if (getPolymorphicDiscriminatorRecursively(serializer, mapper)) {
    mapper = getPolymorphicMapper(serializer, mapper, responseBody, "serializedName");
   }
   const modelProps = resolveModelProperties(serializer, mapper, objectName);
   let instance = {};
   const handledPropertyNames = [];
   for (const key of Object.keys(modelProps)) {
    const propertyMapper = modelProps[key];
    const paths = splitSerializeName(modelProps[key].serializedName);
    handledPropertyNames.push(paths[0]);
    const {serializedName, xmlName, xmlElementName} = propertyMapper;
    let propertyObjectName = objectName;
    if (serializedName !== "" && serializedName !== undefined) {
     propertyObjectName = objectName + "." + serializedName;
    }
    const headerCollectionPrefix = propertyMapper.headerCollectionPrefix;
    if (headerCollectionPrefix) {
     const dictionary = {};
     for (const headerKey of Object.keys(responseBody)) {
      if (headerKey.startsWith(headerCollectionPrefix)) {
       Object.defineProperty(dictionary, headerKey.substring(headerCollectionPrefix.length), {
        value: serializer.deserialize(propertyMapper.type.value, responseBody[headerKey], propertyObjectName, options),
        enumerable: true,
        configurable: true,
        writable: true
       });
      }
      handledPropertyNames.push(headerKey);
     }
     instance[key] = dictionary;
    } else if (serializer.isXML) {
     if (propertyMapper.xmlIsAttribute && responseBody[XML_ATTRKEY]) {
      instance[key] = serializer.deserialize(propertyMapper, responseBody[XML_ATTRKEY][xmlName], propertyObjectName, options);
     } else if (propertyMapper.xmlIsMsText) {
      if (responseBody[xmlCharKey] !== undefined) {
       instance[key] = responseBody[xmlCharKey];
      } else if (typeof responseBody === "string") {
       instance[key] = responseBody;
      }
     } else {
      const propertyName = xmlElementName || xmlName || serializedName;
      if (propertyMapper.xmlIsWrapped) {
       const wrapped = responseBody[xmlName];
       const elementList = wrapped?.[xmlElementName] ?? [];
       Object.defineProperty(instance, key, {
        value: serializer.deserialize(propertyMapper, elementList, propertyObjectName, options),
        enumerable: true,
        configurable: true,
        writable: true
       });
       handledPropertyNames.push(xmlName);
      } else {
       const property = responseBody[propertyName];
       instance[key] = serializer.deserialize(propertyMapper, property, propertyObjectName, options);
       handledPropertyNames.push(propertyName);
      }
     }
    } else {
     let propertyInstance;
     let res = responseBody;
     let steps = 0;
     for (const item of paths) {
      if (!res) break;
      steps++;
      res = res[item];
     }
     if (res === null && steps < paths.length) {
      res = undefined;
     }
     propertyInstance = res;
     const polymorphicDiscriminator = mapper.type.polymorphicDiscriminator;
     if (polymorphicDiscriminator && key === polymorphicDiscriminator.clientName && (propertyInstance === undefined || propertyInstance === null)) {
      propertyInstance = mapper.serializedName;
     }
     let serializedValue;
     if (Array.isArray(responseBody[key]) && modelProps[key].serializedName === "") {
      propertyInstance = responseBody[key];
      const arrayInstance = serializer.deserialize(propertyMapper, propertyInstance, propertyObjectName, options);
      for (const [k, v] of Object.entries(instance)) {
       if (!Object.prototype.hasOwnProperty.call(arrayInstance, k)) {
        arrayInstance[k] = v;
       }
      }
      instance = arrayInstance;
     } else if (propertyInstance !== undefined || propertyMapper.defaultValue !== undefined) {
      serializedValue = serializer.deserialize(propertyMapper, propertyInstance, propertyObjectName, options);
      instance[key] = serializedValue;
     }
    }
   }
   const additionalPropertiesMapper = mapper.type.additionalProperties;
   if (additionalPropertiesMapper) {
    const isAdditionalProperty = responsePropName => {
     for (const clientPropName of Object.keys(modelProps)) {
      const paths = splitSerializeName(modelProps[clientPropName].serializedName);
      if (paths[0] === responsePropName) {
       return false;
      }
     }
     return true;
    };
    for (const responsePropName of Object.keys(responseBody)) {
     if (isAdditionalProperty(responsePropName)) {
      const deserializedValue = serializer.deserialize(additionalPropertiesMapper, responseBody[responsePropName], objectName + '["' + responsePropName + '"]', options);
      Object.defineProperty(instance, responsePropName, {
       value: deserializedValue,
       enumerable: true,
       configurable: true,
       writable: true
      });
     }
    }
   } else if (responseBody && !options.ignoreUnknownProperties) {
    for (const key of Object.keys(responseBody)) {
     if (instance[key] === undefined && !handledPropertyNames.includes(key) && !isSpecialXmlProperty(key, options)) {
      Object.defineProperty(instance, key, {
       value: responseBody[key],
       enumerable: true,
       configurable: true,
       writable: true
      });
     }
    }
   }
   return instance;
  }
  function deserializeDictionaryType(serializer, mapper, responseBody, objectName, options) {
   const value = mapper.type.value;
   if (!value || typeof value !== "object") {
    throw new Error(`"value" metadata for a Dictionary must be defined in the ` + `mapper and it must of type "object" in ${objectName}`);
   }
   if (responseBody) {
    const tempDictionary = {};
    for (const key of Object.keys(responseBody)) {
     Object.defineProperty(tempDictionary, key, {
      value: serializer.deserialize(value, responseBody[key], objectName, options),
      enumerable: true,
      configurable: true,
      writable: true
     });
    }
    return tempDictionary;
   }
   return responseBody;
  }
  function deserializeSequenceType(serializer, mapper, responseBody, objectName, options) {
   let element = mapper.type.element;
   if (!element || typeof element !== "object") {
    throw new Error(`"element" metadata for an Array must be defined in the ` + `mapper and it must be of type "object" in ${objectName}`);
   }
   if (responseBody) {
    if (!Array.isArray(responseBody)) {
     responseBody = [ responseBody ];
    }
    if (element.type.name === "Composite" && element.type.className) {
     element = serializer.modelMappers[element.type.className] ?? element;
    }
    const tempArray = [];
    for (let i = 0; i < responseBody.length; i++) {
     tempArray[i] = serializer.deserialize(element, responseBody[i], `${objectName}[${i}]`, options);
    }
    return tempArray;
   }
   return responseBody;
  }
  function getIndexDiscriminator(discriminators, discriminatorValue, typeName) {
   const typeNamesToCheck = [ typeName ];
   while (typeNamesToCheck.length) {
    const currentName = typeNamesToCheck.shift();
    const indexDiscriminator = discriminatorValue === currentName ? discriminatorValue : currentName + "." + discriminatorValue;
    if (Object.prototype.hasOwnProperty.call(discriminators, indexDiscriminator)) {
     return discriminators[indexDiscriminator];
    } else {
     for (const [name, mapper] of Object.entries(discriminators)) {
      if (name.startsWith(currentName + ".") && mapper.type.uberParent === currentName && mapper.type.className) {
       typeNamesToCheck.push(mapper.type.className);
      }
     }
    }
   }
   return undefined;
  }
  function getPolymorphicMapper(serializer, mapper, object, polymorphicPropertyName) {
   const polymorphicDiscriminator = getPolymorphicDiscriminatorRecursively(serializer, mapper);
   if (polymorphicDiscriminator) {
    let discriminatorName = polymorphicDiscriminator[polymorphicPropertyName];
    if (discriminatorName) {
     if (polymorphicPropertyName === "serializedName") {
      discriminatorName = discriminatorName.replace(/\\/gi, "");
     }
     const discriminatorValue = object[discriminatorName];
     const typeName = mapper.type.uberParent ?? mapper.type.className;
     if (typeof discriminatorValue === "string" && typeName) {
      const polymorphicMapper = getIndexDiscriminator(serializer.modelMappers.discriminators, discriminatorValue, typeName);
      if (polymorphicMapper) {
       mapper = polymorphicMapper;
      }
     }
    }
   }
   return mapper;
  }
  function getPolymorphicDiscriminatorRecursively(serializer, mapper) {
   return mapper.type.polymorphicDiscriminator || getPolymorphicDiscriminatorSafely(serializer, mapper.type.uberParent) || getPolymorphicDiscriminatorSafely(serializer, mapper.type.className);
  }
  function getPolymorphicDiscriminatorSafely(serializer, typeName) {
   return typeName && serializer.modelMappers[typeName] && serializer.modelMappers[typeName].type.polymorphicDiscriminator;
  }
  const MapperTypeNames = {
   Base64Url: "Base64Url",
   Boolean: "Boolean",
   ByteArray: "ByteArray",
   Composite: "Composite",
   Date: "Date",
   DateTime: "DateTime",
   DateTimeRfc1123: "DateTimeRfc1123",
   Dictionary: "Dictionary",
   Enum: "Enum",
   Number: "Number",
   Object: "Object",
   Sequence: "Sequence",
   String: "String",
   Stream: "Stream",
   TimeSpan: "TimeSpan",
   UnixTime: "UnixTime"
  };
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/abort-controller/AbortError.js
  class AbortError extends Error {
   constructor(message) {
    super(message);
    this.name = "AbortError";
   }
  }
  var logger_logger = __webpack_require__(3482);
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/httpHeaders.js
  function normalizeName(name) {
   return name.toLowerCase();
  }
  function normalizeValue(value) {
   return String(value).trim().replace(/[\r\n]/g, "");
  }
  function* headerIterator(map) {
   for (const entry of map.values()) {
    yield [ entry.name, entry.value ];
   }
  }
  class HttpHeadersImpl {
   _headersMap;
   constructor(rawHeaders) {
    this._headersMap = new Map;
    if (rawHeaders) {
     for (const headerName of Object.keys(rawHeaders)) {
      this.set(headerName, rawHeaders[headerName]);
     }
    }
   }
   set(name, value) {
    this._headersMap.set(normalizeName(name), {
     name,
     value: normalizeValue(value)
    });
   }
   get(name) {
    return this._headersMap.get(normalizeName(name))?.value;
   }
   has(name) {
    return this._headersMap.has(normalizeName(name));
   }
   delete(name) {
    this._headersMap.delete(normalizeName(name));
   }
   toJSON(options = {}) {
    const result = {};
    if (options.preserveCase) {
     for (const entry of this._headersMap.values()) {
      result[entry.name] = entry.value;
     }
    } else {
     for (const [normalizedName, entry] of this._headersMap) {
      result[normalizedName] = entry.value;
     }
    }
    return result;
   }
   toString() {
    return JSON.stringify(this.toJSON({
     preserveCase: true
    }));
   }
   [Symbol.iterator]() {
    return headerIterator(this._headersMap);
   }
  }
  function httpHeaders_createHttpHeaders(rawHeaders) {
   return new HttpHeadersImpl(rawHeaders);
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/uuidUtils.js
  function uuidUtils_randomUUID() {
   return globalThis.crypto.randomUUID();
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/pipelineRequest.js
  class PipelineRequestImpl {
   url;
   method;
   headers;
   timeout;
   withCredentials;
   body;
   multipartBody;
   formData;
   streamResponseStatusCodes;
   enableBrowserStreams;
   proxySettings;
   disableKeepAlive;
   abortSignal;
   requestId;
   allowInsecureConnection;
   onUploadProgress;
   onDownloadProgress;
   requestOverrides;
   authSchemes;
   constructor(options) {
    this.url = options.url;
    this.body = options.body;
    this.headers = options.headers ?? httpHeaders_createHttpHeaders();
    this.method = options.method ?? "GET";
    this.timeout = options.timeout ?? 0;
    this.multipartBody = options.multipartBody;
    this.formData = options.formData;
    this.disableKeepAlive = options.disableKeepAlive ?? false;
    this.proxySettings = options.proxySettings;
    this.streamResponseStatusCodes = options.streamResponseStatusCodes;
    this.withCredentials = options.withCredentials ?? false;
    this.abortSignal = options.abortSignal;
    this.onUploadProgress = options.onUploadProgress;
    this.onDownloadProgress = options.onDownloadProgress;
    this.requestId = options.requestId || uuidUtils_randomUUID();
    this.allowInsecureConnection = options.allowInsecureConnection ?? false;
    this.enableBrowserStreams = options.enableBrowserStreams ?? false;
    this.requestOverrides = options.requestOverrides;
    this.authSchemes = options.authSchemes;
   }
  }
  function pipelineRequest_createPipelineRequest(options) {
   return new PipelineRequestImpl(options);
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/pipeline.js
  const ValidPhaseNames = new Set([ "Deserialize", "Serialize", "Retry", "Sign" ]);
  class HttpPipeline {
   _policies=[];
   _orderedPolicies;
   constructor(policies) {
    this._policies = policies?.slice(0) ?? [];
    this._orderedPolicies = undefined;
   }
   addPolicy(policy, options = {}) {
    if (options.phase && options.afterPhase) {
     throw new Error("Policies inside a phase cannot specify afterPhase.");
    }
    if (options.phase && !ValidPhaseNames.has(options.phase)) {
     throw new Error(`Invalid phase name: ${options.phase}`);
    }
    if (options.afterPhase && !ValidPhaseNames.has(options.afterPhase)) {
     throw new Error(`Invalid afterPhase name: ${options.afterPhase}`);
    }
    this._policies.push({
     policy,
     options
    });
    this._orderedPolicies = undefined;
   }
   removePolicy(options) {
    const removedPolicies = [];
    this._policies = this._policies.filter(policyDescriptor => {
     if (options.name && policyDescriptor.policy.name === options.name || options.phase && policyDescriptor.options.phase === options.phase) {
      removedPolicies.push(policyDescriptor.policy);
      return false;
     } else {
      return true;
     }
    });
    this._orderedPolicies = undefined;
    return removedPolicies;
   }
   sendRequest(httpClient, request) {
    const policies = this.getOrderedPolicies();
    const pipeline = policies.reduceRight((next, policy) => req => policy.sendRequest(req, next), req => httpClient.sendRequest(req));
    return pipeline(request);
   }
   getOrderedPolicies() {
    if (!this._orderedPolicies) {
     this._orderedPolicies = this.orderPolicies();
    }
    return this._orderedPolicies;
   }
   clone() {
    return new HttpPipeline(this._policies);
   }
   static create() {
    return new HttpPipeline;
   }
   orderPolicies() {
    const result = [];
    const policyMap = new Map;
    function createPhase(name) {
     return {
      name,
      policies: new Set,
      hasRun: false,
      hasAfterPolicies: false
     };
    }
    const serializePhase = createPhase("Serialize");
    const noPhase = createPhase("None");
    const deserializePhase = createPhase("Deserialize");
    const retryPhase = createPhase("Retry");
    const signPhase = createPhase("Sign");
    const orderedPhases = [ serializePhase, noPhase, deserializePhase, retryPhase, signPhase ];
    function getPhase(phase) {
     if (phase === "Retry") {
      return retryPhase;
     } else if (phase === "Serialize") {
      return serializePhase;
     } else if (phase === "Deserialize") {
      return deserializePhase;
     } else if (phase === "Sign") {
      return signPhase;
     } else {
      return noPhase;
     }
    }
    for (const descriptor of this._policies) {
     const policy = descriptor.policy;
     const options = descriptor.options;
     const policyName = policy.name;
     if (policyMap.has(policyName)) {
      throw new Error("Duplicate policy names not allowed in pipeline");
     }
     const node = {
      policy,
      dependsOn: new Set,
      dependants: new Set
     };
     if (options.afterPhase) {
      node.afterPhase = getPhase(options.afterPhase);
      node.afterPhase.hasAfterPolicies = true;
     }
     policyMap.set(policyName, node);
     const phase = getPhase(options.phase);
     phase.policies.add(node);
    }
    for (const descriptor of this._policies) {
     const {policy, options} = descriptor;
     const policyName = policy.name;
     const node = policyMap.get(policyName);
     if (!node) {
      throw new Error(`Missing node for policy ${policyName}`);
     }
     if (options.afterPolicies) {
      for (const afterPolicyName of options.afterPolicies) {
       const afterNode = policyMap.get(afterPolicyName);
       if (afterNode) {
        node.dependsOn.add(afterNode);
        afterNode.dependants.add(node);
       }
      }
     }
     if (options.beforePolicies) {
      for (const beforePolicyName of options.beforePolicies) {
       const beforeNode = policyMap.get(beforePolicyName);
       if (beforeNode) {
        beforeNode.dependsOn.add(node);
        node.dependants.add(beforeNode);
       }
      }
     }
    }
    function walkPhase(phase) {
     phase.hasRun = true;
     for (const node of phase.policies) {
      if (node.afterPhase && (!node.afterPhase.hasRun || node.afterPhase.policies.size)) {
       continue;
      }
      if (node.dependsOn.size === 0) {
       result.push(node.policy);
       for (const dependant of node.dependants) {
        dependant.dependsOn.delete(node);
       }
       policyMap.delete(node.policy.name);
       phase.policies.delete(node);
      }
     }
    }
    function walkPhases() {
     for (const phase of orderedPhases) {
      walkPhase(phase);
      if (phase.policies.size > 0 && phase !== noPhase) {
       if (!noPhase.hasRun) {
        walkPhase(noPhase);
       }
       return;
      }
      if (phase.hasAfterPolicies) {
       walkPhase(noPhase);
      }
     }
    }
    let iteration = 0;
    while (policyMap.size > 0) {
     iteration++;
     const initialResultLength = result.length;
     walkPhases();
     if (result.length <= initialResultLength && iteration > 1) {
      throw new Error("Cannot satisfy policy dependencies due to requirements cycle.");
     }
    }
    return result;
   }
  }
  function pipeline_createEmptyPipeline() {
   return HttpPipeline.create();
  }
  var error = __webpack_require__(34820);
  var external_node_util_ = __webpack_require__(57975);
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/inspect.js
  const custom = external_node_util_.inspect.custom;
  var util_sanitizer = __webpack_require__(51945);
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/restError.js
  const errorSanitizer = new util_sanitizer.I;
  class restError_RestError extends Error {
   static REQUEST_SEND_ERROR="REQUEST_SEND_ERROR";
   static PARSE_ERROR="PARSE_ERROR";
   code;
   statusCode;
   request;
   response;
   details;
   constructor(message, options = {}) {
    super(message);
    this.name = "RestError";
    this.code = options.code;
    this.statusCode = options.statusCode;
    Object.defineProperty(this, "request", {
     value: options.request,
     enumerable: false
    });
    Object.defineProperty(this, "response", {
     value: options.response,
     enumerable: false
    });
    const agent = this.request?.agent ? {
     maxFreeSockets: this.request.agent.maxFreeSockets,
     maxSockets: this.request.agent.maxSockets
    } : undefined;
    Object.defineProperty(this, custom, {
     value: () => `RestError: ${this.message} \n ${errorSanitizer.sanitize({
      ...this,
      request: {
       ...this.request,
       agent
      },
      response: this.response
     })}`,
     enumerable: false
    });
    Object.setPrototypeOf(this, restError_RestError.prototype);
   }
  }
  function restError_isRestError(e) {
   if (e instanceof restError_RestError) {
    return true;
   }
   return (0, error.b)(e) && e.name === "RestError";
  }
  var external_node_http_ = __webpack_require__(37067);
  var external_node_https_ = __webpack_require__(44708);
  var external_node_zlib_ = __webpack_require__(38522);
  var external_node_stream_ = __webpack_require__(57075);
  var log = __webpack_require__(47507);
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/requestBodyHeaders.js
  function getHeaderPairs(headers) {
   return Array.isArray(headers[0]) ? headers : Array.from({
    length: Math.ceil(headers.length / 2)
   }, (_, index) => [ headers[index * 2], headers[index * 2 + 1] ]);
  }
  function isIterable(value) {
   return Symbol.iterator in value && typeof value[Symbol.iterator] === "function";
  }
  function removeContinueToken(value) {
   if (typeof value === "string") {
    const tokens = value.split(",");
    const remaining = tokens.filter(token => token.trim().toLowerCase() !== "100-continue");
    if (remaining.length === tokens.length) {
     return value;
    }
    return remaining.map(token => token.trim()).filter(Boolean).join(", ") || undefined;
   }
   if (Array.isArray(value)) {
    const remaining = value.map(removeContinueToken).filter(entry => entry !== undefined);
    return remaining.length > 0 ? remaining : undefined;
   }
   return value;
  }
  function stripRequestBodyHeaders(request, removeFraming) {
   const stripHeaderValue = (name, value) => {
    const lowerName = name.toLowerCase();
    if (removeFraming && (lowerName === "content-length" || lowerName === "transfer-encoding" || lowerName === "trailer")) {
     return undefined;
    }
    return lowerName === "expect" ? removeContinueToken(value) : value;
   };
   const stripHeaderPairs = pairs => pairs.flatMap(([name, value]) => {
    const updated = typeof name === "string" ? stripHeaderValue(name, value) : value;
    return updated === undefined ? [] : [ [ name, updated ] ];
   });
   for (const [name, value] of request.headers) {
    const updated = stripHeaderValue(name, value);
    if (updated === undefined) {
     request.headers.delete(name);
    } else if (typeof updated === "string" && updated !== value) {
     request.headers.set(name, updated);
    }
   }
   const overrides = request.requestOverrides;
   if (!overrides || !("headers" in overrides)) {
    return;
   }
   const headers = overrides.headers;
   if (Array.isArray(headers)) {
    const updatedPairs = stripHeaderPairs(getHeaderPairs(headers));
    request.requestOverrides = {
     ...overrides,
     headers: Array.isArray(headers[0]) ? updatedPairs : updatedPairs.flat()
    };
   } else if (headers && typeof headers === "object" && isIterable(headers)) {
    const pairs = Array.from(headers, entry => {
     if (!Array.isArray(entry) || entry.length !== 2) {
      throw new TypeError("Header entry must be a name/value pair");
     }
     return entry;
    });
    request.requestOverrides = {
     ...overrides,
     headers: stripHeaderPairs(pairs)
    };
   } else if (headers && typeof headers === "object") {
    const updatedHeaders = {};
    for (const [name, value] of Object.entries(headers)) {
     const updated = stripHeaderValue(name, value);
     if (updated !== undefined) {
      updatedHeaders[name] = updated;
     }
    }
    request.requestOverrides = {
     ...overrides,
     headers: updatedHeaders
    };
   }
  }
  function removeExpectContinueHeader(request) {
   stripRequestBodyHeaders(request, false);
  }
  function removeRequestBodyHeaders(request) {
   stripRequestBodyHeaders(request, true);
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/nodeExpectContinue.js
  const EXPECT_CONTINUE_TIMEOUT_IN_MS = 1e3;
  function getHeaderValues(headers, name) {
   if (Array.isArray(headers)) {
    return getHeaderPairs(headers).filter(([key]) => typeof key === "string" && key.toLowerCase() === name).flatMap(([, value]) => Array.isArray(value) ? value : [ value ]);
   }
   if (headers && typeof headers === "object") {
    if ("get" in headers && typeof headers.get === "function") {
     const value = headers.get(name);
     return value === undefined || value === null ? [] : [ value ];
    }
    let value;
    for (const [key, entry] of Object.entries(headers)) {
     if (key.toLowerCase() === name) {
      value = entry;
     }
    }
    return value === undefined ? [] : Array.isArray(value) ? value : [ value ];
   }
   return [];
  }
  function getEffectiveHeaderValues(request, name) {
   const headers = request.requestOverrides && "headers" in request.requestOverrides ? request.requestOverrides.headers : request.headers;
   return getHeaderValues(headers, name.toLowerCase());
  }
  function hasExpectContinue(request) {
   return getEffectiveHeaderValues(request, "expect").some(value => typeof value === "string" && value.split(",").some(token => token.trim().toLowerCase() === "100-continue"));
  }
  function addHeader(headers, name, value) {
   if (!Array.isArray(headers)) {
    return {
     ...headers,
     [name]: value
    };
   }
   return Array.isArray(headers[0]) ? [ ...headers, [ name, value ] ] : [ ...headers, name, value ];
  }
  function hasHeader(headers, name) {
   if (Array.isArray(headers)) {
    return getHeaderPairs(headers).some(([key]) => typeof key === "string" && key.toLowerCase() === name);
   }
   return Object.keys(headers ?? {}).some(key => key.toLowerCase() === name);
  }
  function addExpectContinueFraming(options, bodyLength) {
   if (hasHeader(options.headers, "content-length") || hasHeader(options.headers, "transfer-encoding")) {
    return;
   }
   options.headers = addHeader(options.headers, bodyLength === null ? "Transfer-Encoding" : "Content-Length", bodyLength === null ? "chunked" : String(bodyLength));
  }
  function createExpectContinueRequest(options) {
   let fallback;
   let waiting = true;
   let bodyStarted = false;
   let errorReported = false;
   let request;
   let bodyError;
   const bodyStream = options.bodyStream;
   bodyStream?.once("error", onBodyError);
   if (bodyStream && "errored" in bodyStream && bodyStream.errored instanceof Error) {
    process.nextTick(onBodyError, bodyStream.errored);
    return;
   }
   try {
    request = options.createRequest(onResponse);
   } catch (error) {
    onError(error);
    return;
   }
   function stopWaiting(keepBodyObserved = false) {
    waiting = false;
    if (fallback !== undefined) {
     clearTimeout(fallback);
     fallback = undefined;
    }
    request?.removeListener("continue", sendBody);
    request?.removeListener("socket", onSocket);
    if (!keepBodyObserved) {
     bodyStream?.removeListener("error", onBodyError);
    }
   }
   function onError(error) {
    const requestError = error instanceof Error ? error : new Error(String(error));
    if (!errorReported) {
     errorReported = true;
     stopWaiting();
     options.onError(requestError);
    }
    return requestError;
   }
   function onBodyError(error) {
    if (errorReported || !waiting && !bodyStarted) {
     return;
    }
    errorReported = true;
    bodyError = error instanceof Error ? error : new Error(String(error));
    stopWaiting();
    options.onBodyError(error);
    request?.destroy(bodyError);
   }
   function sendBody() {
    if (!waiting) {
     return;
    }
    bodyStarted = true;
    stopWaiting(true);
    try {
     options.sendBody(request);
    } catch (error) {
     onBodyError(error);
    } finally {
     bodyStream?.removeListener("error", onBodyError);
    }
   }
   function onAbort() {
    stopWaiting();
    options.onAbort(request);
   }
   function onSocket() {
    if (!waiting) {
     return;
    }
    try {
     request.flushHeaders();
     if (!waiting) {
      return;
     }
     request.write("", error => {
      if (error) {
       request.destroy(onError(error));
      } else if (waiting) {
       fallback = setTimeout(sendBody, EXPECT_CONTINUE_TIMEOUT_IN_MS);
      }
     });
    } catch (error) {
     request.destroy(onError(error));
    }
   }
   function onResponse(response) {
    stopWaiting();
    if (!bodyStarted) {
     request.shouldKeepAlive = false;
     const destroyRequest = () => {
      response.removeListener("end", destroyRequest);
      response.removeListener("close", destroyRequest);
      request.destroy();
     };
     response.once("end", destroyRequest);
     response.once("close", destroyRequest);
     if (response.readableEnded || response.destroyed) {
      destroyRequest();
     }
    }
    options.onResponse(response);
   }
   request.once("error", onError);
   if (bodyError) {
    request.destroy(bodyError);
    return;
   }
   if (options.abortSignal.aborted) {
    onAbort();
    return;
   }
   options.abortSignal.addEventListener("abort", onAbort, {
    once: true
   });
   request.once("close", () => stopWaiting());
   if (request.destroyed || request.closed) {
    stopWaiting();
   }
   if (!waiting) {
    return;
   }
   request.once("continue", sendBody);
   if (request.socket) {
    onSocket();
   } else {
    request.once("socket", onSocket);
   }
  }
  var responseBody = __webpack_require__(9095);
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/nodeHttpClient.js
  const DEFAULT_TLS_SETTINGS = {};
  function nodeHttpClient_isReadableStream(body) {
   return typeof body === "object" && body !== null && "pipe" in body && typeof body.pipe === "function";
  }
  function isStreamComplete(stream) {
   if (stream.readable === false) {
    return Promise.resolve();
   }
   return new Promise(resolve => {
    const handler = () => {
     resolve();
     stream.removeListener("close", handler);
     stream.removeListener("end", handler);
     stream.removeListener("error", handler);
    };
    stream.on("close", handler);
    stream.on("end", handler);
    stream.on("error", handler);
   });
  }
  function isArrayBuffer(body) {
   return external_node_util_.types.isArrayBuffer(body) || ArrayBuffer.isView(body);
  }
  function arrayBufferToBuffer(body) {
   if (Buffer.isBuffer(body)) {
    return body;
   }
   return ArrayBuffer.isView(body) ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : Buffer.from(body);
  }
  class ReportTransform extends external_node_stream_.Transform {
   loadedBytes=0;
   progressCallback;
   _transform(chunk, _encoding, callback) {
    this.push(chunk);
    this.loadedBytes += chunk.length;
    try {
     this.progressCallback({
      loadedBytes: this.loadedBytes
     });
     callback();
    } catch (e) {
     callback(e);
    }
   }
   constructor(progressCallback) {
    super();
    this.progressCallback = progressCallback;
   }
  }
  function createRequestLifecycle(request, options, isInsecure, resolve, reject) {
   let clientRequest;
   let response;
   let requestDone = false;
   let resolveRequestComplete;
   const requestComplete = new Promise(_resolve => {
    resolveRequestComplete = _resolve;
   });
   const onComplete = () => {
    requestDone = true;
    clientRequest.removeListener("finish", onComplete);
    clientRequest.removeListener("close", onComplete);
    resolveRequestComplete();
   };
   const onResponse = incomingResponse => {
    response = incomingResponse;
    resolve({
     response: incomingResponse,
     requestComplete,
     isRequestComplete: () => requestDone,
     disposeRequest: () => {
      if (!requestDone) {
       clientRequest.destroy();
      }
     }
    });
   };
   return {
    createRequest: (onResponseCallback = onResponse) => {
     clientRequest = isInsecure ? external_node_http_.request(options, onResponseCallback) : external_node_https_.request(options, onResponseCallback);
     clientRequest.once("finish", onComplete);
     clientRequest.once("close", onComplete);
     return clientRequest;
    },
    onResponse,
    rejectRequest: error => {
     reject(toRequestSendError(error, request));
    },
    abortRequest: req => {
     const abortError = new AbortError("The operation was aborted. Rejecting from abort signal callback while making request.");
     response?.destroy(abortError);
     req.destroy(abortError);
     reject(abortError);
    }
   };
  }
  function toRequestSendError(error, request) {
   if (restError_isRestError(error)) {
    return error;
   }
   const prematureClose = error.code === "ERR_STREAM_PREMATURE_CLOSE";
   return new restError_RestError(prematureClose ? "Request body stream closed before ending" : error.message, {
    code: prematureClose ? restError_RestError.REQUEST_SEND_ERROR : error.code ?? restError_RestError.REQUEST_SEND_ERROR,
    request
   });
  }
  function sendRequestBody(clientRequest, body, request, onError) {
   if (body && nodeHttpClient_isReadableStream(body)) {
    pipeUploadStream(body, clientRequest, request, onError);
   } else if (body) {
    if (typeof body === "string" || Buffer.isBuffer(body)) {
     clientRequest.end(body);
    } else {
     log.v.error("Unrecognized body type", body);
     throw new restError_RestError("Unrecognized body type", {
      request
     });
    }
   } else {
    clientRequest.end();
   }
  }
  function prepareRequestBody(request, useExpectContinue) {
   const requestBody = request.body;
   const resolvedBody = typeof requestBody === "function" ? requestBody() : requestBody;
   const body = resolvedBody && isArrayBuffer(resolvedBody) ? arrayBufferToBuffer(resolvedBody) : resolvedBody;
   if (!useExpectContinue && body && !request.headers.has("Content-Length")) {
    const bodyLength = getBodyLength(body);
    if (bodyLength !== null) {
     request.headers.set("Content-Length", bodyLength);
    }
   }
   if (!body || !request.onUploadProgress) {
    return body;
   }
   const uploadReportStream = new ReportTransform(request.onUploadProgress);
   uploadReportStream.on("error", e => {
    log.v.error("Error in upload progress", e);
   });
   if (nodeHttpClient_isReadableStream(body)) {
    pipeUploadStream(body, uploadReportStream, request);
   } else {
    uploadReportStream.end(body);
   }
   return uploadReportStream;
  }
  class NodeHttpClient {
   cachedHttpAgent;
   cachedHttpsAgents=new WeakMap;
   async sendRequest(request) {
    const requestBody = request.body;
    const abortController = new AbortController;
    let abortListener;
    const requestAbortSignal = request.abortSignal;
    if (requestAbortSignal) {
     if (requestAbortSignal.aborted) {
      throw new AbortError("The operation was aborted. Request has already been canceled.");
     }
     abortListener = event => {
      if (event.type === "abort") {
       abortController.abort();
      }
     };
     requestAbortSignal.addEventListener("abort", abortListener);
    }
    let timeoutId;
    if (request.timeout > 0) {
     timeoutId = setTimeout(() => {
      const sanitizer = new util_sanitizer.I;
      log.v.info(`request to '${sanitizer.sanitizeUrl(request.url)}' timed out. canceling...`);
      abortController.abort();
     }, request.timeout);
    }
    const acceptEncoding = request.headers.get("Accept-Encoding");
    const shouldDecompress = acceptEncoding?.includes("gzip") || acceptEncoding?.includes("deflate");
    let body;
    let responseStream;
    let requestComplete = Promise.resolve();
    try {
     let useExpectContinue = hasExpectContinue(request);
     const knownBodyLength = useExpectContinue && typeof requestBody !== "function" ? getBodyLength(requestBody ?? null) : null;
     if (knownBodyLength === 0) {
      removeExpectContinueHeader(request);
      useExpectContinue = false;
     }
     if (!useExpectContinue) {
      body = prepareRequestBody(request, false);
     }
     const result = useExpectContinue ? await this.makeRequestWithExpectContinue(request, abortController, () => {
      body = prepareRequestBody(request, true);
      return body;
     }, knownBodyLength) : await this.makeRequest(request, abortController, body);
     requestComplete = result.requestComplete;
     const res = result.response;
     const headers = getResponseHeaders(res);
     const status = res.statusCode ?? 0;
     const response = {
      status,
      headers,
      request
     };
     if (!result.isRequestComplete()) {
      (0, responseBody.aP)(response, result.requestComplete);
      const clearDisposer = (0, responseBody.rb)(response, result.disposeRequest);
      result.requestComplete.then(clearDisposer).catch(error => {
       log.v.warning("Error disposing request", error);
      });
     }
     const method = typeof request.requestOverrides?.method === "string" ? request.requestOverrides.method.toUpperCase() : request.method;
     if (method === "HEAD") {
      res.resume();
      return response;
     }
     responseStream = shouldDecompress ? getDecodedResponseStream(res, headers, abortController.signal) : res;
     const onDownloadProgress = request.onDownloadProgress;
     if (onDownloadProgress) {
      const downloadReportStream = new ReportTransform(onDownloadProgress);
      downloadReportStream.on("error", e => {
       log.v.error("Error in download progress", e);
      });
      responseStream = pipeResponseStream(responseStream, downloadReportStream, abortController.signal);
     }
     if (request.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY) || request.streamResponseStatusCodes?.has(response.status)) {
      response.readableStreamBody = responseStream;
     } else {
      response.bodyAsText = await streamToText(responseStream);
     }
     return response;
    } catch (error) {
     if (nodeHttpClient_isReadableStream(body)) {
      (0, responseBody.WT)(body);
     }
     if (responseStream) {
      (0, responseBody.WT)(responseStream);
     }
     throw error;
    } finally {
     if (timeoutId !== undefined) {
      clearTimeout(timeoutId);
     }
     if (requestAbortSignal && abortListener) {
      let uploadStreamDone = Promise.resolve();
      if (nodeHttpClient_isReadableStream(body)) {
       uploadStreamDone = isStreamComplete(body);
      }
      let downloadStreamDone = Promise.resolve();
      if (nodeHttpClient_isReadableStream(responseStream)) {
       downloadStreamDone = isStreamComplete(responseStream);
      }
      Promise.all([ requestComplete, uploadStreamDone, downloadStreamDone ]).then(() => {
       if (abortListener) {
        requestAbortSignal.removeEventListener("abort", abortListener);
       }
      }).catch(e => {
       log.v.warning("Error when cleaning up abortListener on httpRequest", e);
      });
     }
    }
   }
   makeRequest(request, abortController, body) {
    const {options, isInsecure} = this.getRequestOptions(request);
    return new Promise((resolve, reject) => {
     const {createRequest, rejectRequest, abortRequest} = createRequestLifecycle(request, options, isInsecure, resolve, reject);
     const req = createRequest();
     req.once("error", rejectRequest);
     abortController.signal.addEventListener("abort", () => abortRequest(req));
     sendRequestBody(req, body, request, rejectRequest);
    });
   }
   makeRequestWithExpectContinue(request, abortController, prepareBody, knownBodyLength) {
    const {options, isInsecure} = this.getRequestOptions(request);
    addExpectContinueFraming(options, knownBodyLength);
    return new Promise((resolve, reject) => {
     const {createRequest, onResponse, rejectRequest, abortRequest} = createRequestLifecycle(request, options, isInsecure, resolve, reject);
     createExpectContinueRequest({
      abortSignal: abortController.signal,
      bodyStream: nodeHttpClient_isReadableStream(request.body) ? request.body : undefined,
      createRequest,
      onAbort: abortRequest,
      onError: rejectRequest,
      onBodyError: reject,
      onResponse,
      sendBody: clientRequest => {
       const body = prepareBody();
       sendRequestBody(clientRequest, body, request, rejectRequest);
      }
     });
    });
   }
   getRequestOptions(request) {
    const url = new URL(request.url);
    const isInsecure = url.protocol !== "https:";
    if (isInsecure && !request.allowInsecureConnection) {
     throw new Error(`Cannot connect to ${request.url} while allowInsecureConnection is false.`);
    }
    const agent = request.agent ?? this.getOrCreateAgent(request, isInsecure);
    return {
     isInsecure,
     options: {
      agent,
      hostname: url.hostname,
      path: `${url.pathname}${url.search}`,
      port: url.port,
      method: request.method,
      headers: request.headers.toJSON({
       preserveCase: true
      }),
      ...request.requestOverrides
     }
    };
   }
   getOrCreateAgent(request, isInsecure) {
    const disableKeepAlive = request.disableKeepAlive;
    if (isInsecure) {
     if (disableKeepAlive) {
      return external_node_http_.globalAgent;
     }
     if (!this.cachedHttpAgent) {
      this.cachedHttpAgent = new external_node_http_.Agent({
       keepAlive: true
      });
     }
     return this.cachedHttpAgent;
    } else {
     if (disableKeepAlive && !request.tlsSettings) {
      return external_node_https_.globalAgent;
     }
     const tlsSettings = request.tlsSettings ?? DEFAULT_TLS_SETTINGS;
     let agent = this.cachedHttpsAgents.get(tlsSettings);
     if (agent && agent.options.keepAlive === !disableKeepAlive) {
      return agent;
     }
     log.v.info("No cached TLS Agent exist, creating a new Agent");
     agent = new external_node_https_.Agent({
      keepAlive: !disableKeepAlive,
      ...tlsSettings
     });
     this.cachedHttpsAgents.set(tlsSettings, agent);
     return agent;
    }
   }
  }
  function getResponseHeaders(res) {
   const headers = httpHeaders_createHttpHeaders();
   for (const header of Object.keys(res.headers)) {
    const value = res.headers[header];
    if (Array.isArray(value)) {
     if (value.length > 0) {
      headers.set(header, value[0]);
     }
    } else if (value) {
     headers.set(header, value);
    }
   }
   return headers;
  }
  function getDecodedResponseStream(stream, headers, abortSignal) {
   const contentEncoding = headers.get("Content-Encoding");
   if (contentEncoding === "gzip") {
    return pipeResponseStream(stream, external_node_zlib_.createGunzip(), abortSignal);
   } else if (contentEncoding === "deflate") {
    return pipeResponseStream(stream, external_node_zlib_.createInflate(), abortSignal);
   }
   return stream;
  }
  function pipeUploadStream(source, destination, request, onError) {
   let tearingDown = false;
   const cleanupFinished = (0, external_node_stream_.finished)(source, {
    writable: false
   }, onSourceComplete);
   function onSourceComplete(error) {
    cleanupFinished();
    destination.removeListener("close", onDestinationClose);
    if (error && !tearingDown) {
     const requestError = toRequestSendError(error, request);
     destination.destroy(requestError);
     onError?.(requestError);
    }
   }
   function onDestinationClose() {
    tearingDown = true;
    source.unpipe(destination);
    (0, responseBody.WT)(source);
   }
   destination.once("close", onDestinationClose);
   source.pipe(destination);
  }
  function pipeResponseStream(source, destination, abortSignal) {
   (0, responseBody.rp)(destination, source);
   let cleanupSource = () => {};
   let cleanupDestination = () => {};
   cleanupSource = (0, external_node_stream_.finished)(source, {
    writable: false
   }, error => {
    cleanupSource();
    if (error) {
     destination.destroy(abortSignal.aborted ? new AbortError : error);
    }
   });
   cleanupDestination = (0, external_node_stream_.finished)(destination, {
    writable: false
   }, () => {
    cleanupDestination();
    source.unpipe(destination);
    if (source.readable) {
     (0, responseBody.WT)(source);
    }
   });
   return source.pipe(destination);
  }
  function streamToText(stream) {
   return new Promise((resolve, reject) => {
    const buffer = [];
    const cleanupFinished = (0, external_node_stream_.finished)(stream, {
     writable: false
    }, onComplete);
    function onData(chunk) {
     if (Buffer.isBuffer(chunk)) {
      buffer.push(chunk);
     } else {
      buffer.push(Buffer.from(chunk));
     }
    }
    function onComplete(error) {
     cleanupFinished();
     stream.removeListener("data", onData);
     if (error?.name === "AbortError") {
      reject(error);
     } else if (error) {
      reject(new restError_RestError(`Error reading response as text: ${error.message}`, {
       code: restError_RestError.PARSE_ERROR
      }));
     } else {
      resolve(Buffer.concat(buffer).toString("utf8"));
     }
    }
    stream.on("data", onData);
   });
  }
  function getBodyLength(body) {
   if (!body) {
    return 0;
   } else if (Buffer.isBuffer(body)) {
    return body.length;
   } else if (nodeHttpClient_isReadableStream(body)) {
    return null;
   } else if (isArrayBuffer(body)) {
    return body.byteLength;
   } else if (typeof body === "string") {
    return Buffer.byteLength(body);
   } else {
    return null;
   }
  }
  function createNodeHttpClient() {
   return new NodeHttpClient;
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/defaultHttpClient.js
  function defaultHttpClient_createDefaultHttpClient() {
   return createNodeHttpClient();
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/logPolicy.js
  const logPolicyName = "logPolicy";
  function logPolicy_logPolicy(options = {}) {
   const logger = options.logger ?? log.v.info;
   const sanitizer = new util_sanitizer.I({
    additionalAllowedHeaderNames: options.additionalAllowedHeaderNames,
    additionalAllowedQueryParameters: options.additionalAllowedQueryParameters
   });
   return {
    name: logPolicyName,
    async sendRequest(request, next) {
     if (!logger.enabled) {
      return next(request);
     }
     logger(`Request: ${sanitizer.sanitize(request)}`);
     const response = await next(request);
     logger(`Response status code: ${response.status}`);
     logger(`Headers: ${sanitizer.sanitize({
      headers: response.headers
     })}`);
     return response;
    }
   };
  }
  var external_node_os_ = __webpack_require__(48161);
  var external_node_process_ = __webpack_require__(1708);
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/userAgentPlatform.js
  function getHeaderName() {
   return "User-Agent";
  }
  async function userAgentPlatform_setPlatformSpecificData(map) {
   if (process && process.versions) {
    const osInfo = `${os.type()} ${os.release()}; ${os.arch()}`;
    if (process.versions.bun) {
     map.set("Bun", `${process.versions.bun} (${osInfo})`);
    } else if (process.versions.deno) {
     map.set("Deno", `${process.versions.deno} (${osInfo})`);
    } else if (process.versions.node) {
     map.set("Node", `${process.versions.node} (${osInfo})`);
    }
   }
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/userAgent.js
  function getUserAgentString(telemetryInfo) {
   const parts = [];
   for (const [key, value] of telemetryInfo) {
    const token = value ? `${key}/${value}` : key;
    parts.push(token);
   }
   return parts.join(" ");
  }
  function getUserAgentHeaderName() {
   return getHeaderName();
  }
  async function userAgent_getUserAgentValue(prefix) {
   const runtimeInfo = new Map;
   runtimeInfo.set("ts-http-runtime", SDK_VERSION);
   await setPlatformSpecificData(runtimeInfo);
   const defaultAgent = getUserAgentString(runtimeInfo);
   const userAgentValue = prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
   return userAgentValue;
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/userAgentPolicy.js
  const UserAgentHeaderName = getUserAgentHeaderName();
  const userAgentPolicyName = "userAgentPolicy";
  function userAgentPolicy_userAgentPolicy(options = {}) {
   const userAgentValue = getUserAgentValue(options.userAgentPrefix);
   return {
    name: userAgentPolicyName,
    async sendRequest(request, next) {
     if (!request.headers.has(UserAgentHeaderName)) {
      request.headers.set(UserAgentHeaderName, await userAgentValue);
     }
     return next(request);
    }
   };
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/random.js
  function getRandomIntegerInclusive(min, max) {
   min = Math.ceil(min);
   max = Math.floor(max);
   const offset = Math.floor(Math.random() * (max - min + 1));
   return offset + min;
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/delay.js
  function calculateRetryDelay(retryAttempt, config) {
   const exponentialDelay = config.retryDelayInMs * Math.pow(2, retryAttempt);
   const clampedDelay = Math.min(config.maxRetryDelayInMs, exponentialDelay);
   const retryAfterInMs = clampedDelay / 2 + getRandomIntegerInclusive(0, clampedDelay / 2);
   return {
    retryAfterInMs
   };
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/helpers.js
  const StandardAbortMessage = "The operation was aborted.";
  function helpers_delay(delayInMs, value, options) {
   return new Promise((resolve, reject) => {
    let timer = undefined;
    let onAborted = undefined;
    const rejectOnAbort = () => reject(new AbortError(options?.abortErrorMsg ? options?.abortErrorMsg : StandardAbortMessage));
    const removeListeners = () => {
     if (options?.abortSignal && onAborted) {
      options.abortSignal.removeEventListener("abort", onAborted);
     }
    };
    onAborted = () => {
     if (timer) {
      clearTimeout(timer);
     }
     removeListeners();
     return rejectOnAbort();
    };
    if (options?.abortSignal && options.abortSignal.aborted) {
     return rejectOnAbort();
    }
    timer = setTimeout(() => {
     removeListeners();
     resolve(value);
    }, delayInMs);
    if (options?.abortSignal) {
     options.abortSignal.addEventListener("abort", onAborted);
    }
   });
  }
  function parseHeaderValueAsNumber(response, headerName) {
   const value = response.headers.get(headerName);
   if (!value) return;
   const valueAsNum = Number(value);
   if (Number.isNaN(valueAsNum)) return;
   return valueAsNum;
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/retryStrategies/throttlingRetryStrategy.js
  const RetryAfterHeader = "Retry-After";
  const AllRetryAfterHeaders = [ "retry-after-ms", "x-ms-retry-after-ms", RetryAfterHeader ];
  function getRetryAfterInMs(response) {
   if (!(response && [ 429, 503 ].includes(response.status))) return undefined;
   try {
    for (const header of AllRetryAfterHeaders) {
     const retryAfterValue = parseHeaderValueAsNumber(response, header);
     if (retryAfterValue === 0 || retryAfterValue) {
      const multiplyingFactor = header === RetryAfterHeader ? 1e3 : 1;
      return retryAfterValue * multiplyingFactor;
     }
    }
    const retryAfterHeader = response.headers.get(RetryAfterHeader);
    if (!retryAfterHeader) return;
    const date = Date.parse(retryAfterHeader);
    const diff = date - Date.now();
    return Number.isFinite(diff) ? Math.max(0, diff) : undefined;
   } catch {
    return undefined;
   }
  }
  function isThrottlingRetryResponse(response) {
   return Number.isFinite(getRetryAfterInMs(response));
  }
  function throttlingRetryStrategy_throttlingRetryStrategy() {
   return {
    name: "throttlingRetryStrategy",
    retry({response}) {
     const retryAfterInMs = getRetryAfterInMs(response);
     if (!Number.isFinite(retryAfterInMs)) {
      return {
       skipStrategy: true
      };
     }
     return {
      retryAfterInMs
     };
    }
   };
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/retryStrategies/exponentialRetryStrategy.js
  const DEFAULT_CLIENT_RETRY_INTERVAL = 1e3;
  const DEFAULT_CLIENT_MAX_RETRY_INTERVAL = 1e3 * 64;
  function exponentialRetryStrategy_exponentialRetryStrategy(options = {}) {
   const retryInterval = options.retryDelayInMs ?? DEFAULT_CLIENT_RETRY_INTERVAL;
   const maxRetryInterval = options.maxRetryDelayInMs ?? DEFAULT_CLIENT_MAX_RETRY_INTERVAL;
   return {
    name: "exponentialRetryStrategy",
    retry({retryCount, response, responseError}) {
     const matchedSystemError = isSystemError(responseError);
     const ignoreSystemErrors = matchedSystemError && options.ignoreSystemErrors;
     const isExponential = isExponentialRetryResponse(response);
     const ignoreExponentialResponse = isExponential && options.ignoreHttpStatusCodes;
     const unknownResponse = response && (isThrottlingRetryResponse(response) || !isExponential);
     if (unknownResponse || ignoreExponentialResponse || ignoreSystemErrors) {
      return {
       skipStrategy: true
      };
     }
     if (responseError && !matchedSystemError && !isExponential) {
      return {
       errorToThrow: responseError
      };
     }
     return calculateRetryDelay(retryCount, {
      retryDelayInMs: retryInterval,
      maxRetryDelayInMs: maxRetryInterval
     });
    }
   };
  }
  function isExponentialRetryResponse(response) {
   return Boolean(response && response.status !== undefined && (response.status >= 500 || response.status === 408) && response.status !== 501 && response.status !== 505);
  }
  function isSystemError(err) {
   if (!err) {
    return false;
   }
   return err.code === "ETIMEDOUT" || err.code === "ESOCKETTIMEDOUT" || err.code === "ECONNREFUSED" || err.code === "ECONNRESET" || err.code === "ENOENT" || err.code === "ENOTFOUND";
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/constants.js
  const constants_SDK_VERSION = "0.3.10";
  const constants_DEFAULT_RETRY_POLICY_COUNT = 3;
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/retryPolicy.js
  const retryPolicyLogger = (0, logger_logger.KV)("ts-http-runtime retryPolicy");
  const retryPolicyName = "retryPolicy";
  function retryPolicy_retryPolicy(strategies, options = {
   maxRetries: constants_DEFAULT_RETRY_POLICY_COUNT
  }) {
   const logger = options.logger || retryPolicyLogger;
   return {
    name: retryPolicyName,
    async sendRequest(request, next) {
     let response;
     let responseError;
     let retryCount = -1;
     retryRequest: while (true) {
      retryCount += 1;
      responseError = undefined;
      try {
       logger.info(`Retry ${retryCount}: Attempting to send request`, request.requestId);
       response = await next(request);
       logger.info(`Retry ${retryCount}: Received a response from request`, request.requestId);
      } catch (e) {
       logger.error(`Retry ${retryCount}: Received an error from request`, request.requestId);
       if (!restError_isRestError(e)) {
        throw e;
       }
       responseError = e;
       response = e.response;
      }
      if (request.abortSignal?.aborted) {
       logger.error(`Retry ${retryCount}: Request aborted.`);
       const abortError = new AbortError;
       throw abortError;
      }
      if (retryCount >= (options.maxRetries ?? constants_DEFAULT_RETRY_POLICY_COUNT)) {
       logger.info(`Retry ${retryCount}: Maximum retries reached. Returning the last received response, or throwing the last received error.`);
       if (responseError) {
        throw responseError;
       } else if (response) {
        return response;
       } else {
        throw new Error("Maximum retries reached with no response or error to throw");
       }
      }
      logger.info(`Retry ${retryCount}: Processing ${strategies.length} retry strategies.`);
      strategiesLoop: for (const strategy of strategies) {
       const strategyLogger = strategy.logger || logger;
       strategyLogger.info(`Retry ${retryCount}: Processing retry strategy ${strategy.name}.`);
       const modifiers = strategy.retry({
        retryCount,
        response,
        responseError
       });
       if (modifiers.skipStrategy) {
        strategyLogger.info(`Retry ${retryCount}: Skipped.`);
        continue strategiesLoop;
       }
       const {errorToThrow, retryAfterInMs, redirectTo} = modifiers;
       if (errorToThrow) {
        strategyLogger.error(`Retry ${retryCount}: Retry strategy ${strategy.name} throws error:`, errorToThrow);
        throw errorToThrow;
       }
       if (retryAfterInMs || retryAfterInMs === 0) {
        strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} retries after ${retryAfterInMs}`);
        if (response) {
         await (0, responseBody.VA)(response);
        }
        await helpers_delay(retryAfterInMs, undefined, {
         abortSignal: request.abortSignal
        });
        continue retryRequest;
       }
       if (redirectTo) {
        strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} redirects to ${redirectTo}`);
        if (response) {
         await (0, responseBody.VA)(response);
        }
        request.url = redirectTo;
        continue retryRequest;
       }
      }
      if (responseError) {
       logger.info(`None of the retry strategies could work with the received error. Throwing it.`);
       throw responseError;
      }
      if (response) {
       logger.info(`None of the retry strategies could work with the received response. Returning it.`);
       return response;
      }
     }
    }
   };
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/defaultRetryPolicy.js
  const defaultRetryPolicyName = "defaultRetryPolicy";
  function defaultRetryPolicy_defaultRetryPolicy(options = {}) {
   return {
    name: defaultRetryPolicyName,
    sendRequest: retryPolicy_retryPolicy([ throttlingRetryStrategy_throttlingRetryStrategy(), exponentialRetryStrategy_exponentialRetryStrategy(options) ], {
     maxRetries: options.maxRetries ?? constants_DEFAULT_RETRY_POLICY_COUNT
    }).sendRequest
   };
  }
  var bytesEncoding = __webpack_require__(3816);
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/formData.js
  function convertBodyToFormDataMap(body) {
   if (typeof FormData !== "undefined" && body instanceof FormData) {
    const formDataMap = {};
    for (const [key, value] of body.entries()) {
     const existing = formDataMap[key];
     if (Array.isArray(existing)) {
      existing.push(value);
     } else {
      formDataMap[key] = existing !== undefined ? [ existing, value ] : [ value ];
     }
    }
    return formDataMap;
   }
   return undefined;
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/formDataPolicy.js
  const formDataPolicyName = "formDataPolicy";
  function formDataPolicy_formDataPolicy() {
   return {
    name: formDataPolicyName,
    async sendRequest(request, next) {
     const converted = convertBodyToFormDataMap(request.body);
     if (converted) {
      request.formData = converted;
      request.body = undefined;
     }
     if (request.formData) {
      const contentType = request.headers.get("Content-Type");
      if (contentType && contentType.indexOf("application/x-www-form-urlencoded") !== -1) {
       request.body = wwwFormUrlEncode(request.formData);
      } else {
       await prepareFormData(request.formData, request);
      }
      request.formData = undefined;
     }
     return next(request);
    }
   };
  }
  function wwwFormUrlEncode(formData) {
   const urlSearchParams = new URLSearchParams;
   for (const [key, value] of Object.entries(formData)) {
    if (Array.isArray(value)) {
     for (const subValue of value) {
      urlSearchParams.append(key, subValue.toString());
     }
    } else {
     urlSearchParams.append(key, value.toString());
    }
   }
   return urlSearchParams.toString();
  }
  async function prepareFormData(formData, request) {
   const contentType = request.headers.get("Content-Type");
   if (contentType && !contentType.startsWith("multipart/form-data")) {
    return;
   }
   request.headers.set("Content-Type", contentType ?? "multipart/form-data");
   const parts = [];
   for (const [fieldName, values] of Object.entries(formData)) {
    for (const value of Array.isArray(values) ? values : [ values ]) {
     if (typeof value === "string") {
      parts.push({
       headers: httpHeaders_createHttpHeaders({
        "Content-Disposition": `form-data; name="${fieldName}"`
       }),
       body: (0, bytesEncoding.A)(value, "utf-8")
      });
     } else if (value === undefined || value === null || typeof value !== "object") {
      throw new Error(`Unexpected value for key ${fieldName}: ${value}. Value should be serialized to string first.`);
     } else {
      const fileName = value.name || "blob";
      const headers = httpHeaders_createHttpHeaders();
      headers.set("Content-Disposition", `form-data; name="${fieldName}"; filename="${fileName}"`);
      headers.set("Content-Type", value.type || "application/octet-stream");
      parts.push({
       headers,
       body: value
      });
     }
    }
   }
   request.multipartBody = {
    parts
   };
  }
  var external_net_ = __webpack_require__(69278);
  var external_tls_ = __webpack_require__(64756);
  var external_assert_ = __webpack_require__(42613);
  var src = __webpack_require__(2830);
  var external_https_ = __webpack_require__(65692);
  // CONCATENATED MODULE: ./node_modules/agent-base/dist/helpers.js
  async function toBuffer(stream) {
   let length = 0;
   const chunks = [];
   for await (const chunk of stream) {
    length += chunk.length;
    chunks.push(chunk);
   }
   return Buffer.concat(chunks, length);
  }
  async function json(stream) {
   const buf = await toBuffer(stream);
   const str = buf.toString('utf8');
   try {
    return JSON.parse(str);
   } catch (_err) {
    const err = _err;
    err.message += ` (input: ${str})`;
    throw err;
   }
  }
  function req(url, opts = {}) {
   const href = typeof url === 'string' ? url : url.href;
   const req = (href.startsWith('https:') ? https : http).request(url, opts);
   const promise = new Promise((resolve, reject) => {
    req.once('response', resolve).once('error', reject).end();
   });
   req.then = promise.then.bind(promise);
   return req;
  }
  // CONCATENATED MODULE: ./node_modules/agent-base/dist/index.js
  const INTERNAL = Symbol('AgentBaseInternalState');
  class Agent extends external_http_.Agent {
   constructor(opts) {
    super(opts);
    this[INTERNAL] = {};
   }
   isSecureEndpoint(options) {
    if (options) {
     if (typeof options.secureEndpoint === 'boolean') {
      return options.secureEndpoint;
     }
     if (typeof options.protocol === 'string') {
      return options.protocol === 'https:';
     }
    }
    const {stack} = new Error;
    if (typeof stack !== 'string') return false;
    return stack.split('\n').some(l => l.indexOf('(https.js:') !== -1 || l.indexOf('node:https:') !== -1);
   }
   incrementSockets(name) {
    if (this.maxSockets === Infinity && this.maxTotalSockets === Infinity) {
     return null;
    }
    if (!this.sockets[name]) {
     this.sockets[name] = [];
    }
    const fakeSocket = new external_net_.Socket({
     writable: false
    });
    this.sockets[name].push(fakeSocket);
    this.totalSocketCount++;
    return fakeSocket;
   }
   decrementSockets(name, socket) {
    if (!this.sockets[name] || socket === null) {
     return;
    }
    const sockets = this.sockets[name];
    const index = sockets.indexOf(socket);
    if (index !== -1) {
     sockets.splice(index, 1);
     this.totalSocketCount--;
     if (sockets.length === 0) {
      delete this.sockets[name];
     }
    }
   }
   getName(options) {
    const secureEndpoint = this.isSecureEndpoint(options);
    if (secureEndpoint) {
     return external_https_.Agent.prototype.getName.call(this, options);
    }
    return super.getName(options);
   }
   createSocket(req, options, cb) {
    const connectOpts = {
     ...options,
     secureEndpoint: this.isSecureEndpoint(options)
    };
    const name = this.getName(connectOpts);
    const fakeSocket = this.incrementSockets(name);
    Promise.resolve().then(() => this.connect(req, connectOpts)).then(socket => {
     this.decrementSockets(name, fakeSocket);
     if (typeof socket.addRequest === 'function') {
      try {
       return socket.addRequest(req, connectOpts);
      } catch (err) {
       return cb(err);
      }
     }
     this[INTERNAL].currentSocket = socket;
     super.createSocket(req, options, cb);
    }, err => {
     this.decrementSockets(name, fakeSocket);
     cb(err);
    });
   }
   createConnection() {
    const socket = this[INTERNAL].currentSocket;
    this[INTERNAL].currentSocket = undefined;
    if (!socket) {
     throw new Error('No socket was returned in the `connect()` function');
    }
    return socket;
   }
   get defaultPort() {
    return this[INTERNAL].defaultPort ?? (this.protocol === 'https:' ? 443 : 80);
   }
   set defaultPort(v) {
    if (this[INTERNAL]) {
     this[INTERNAL].defaultPort = v;
    }
   }
   get protocol() {
    return this[INTERNAL].protocol ?? (this.isSecureEndpoint() ? 'https:' : 'http:');
   }
   set protocol(v) {
    if (this[INTERNAL]) {
     this[INTERNAL].protocol = v;
    }
   }
  }
  var external_url_ = __webpack_require__(87016);
  // CONCATENATED MODULE: ./node_modules/https-proxy-agent/dist/parse-proxy-response.js
  const debug = src('https-proxy-agent:parse-proxy-response');
  function parseProxyResponse(socket) {
   return new Promise((resolve, reject) => {
    let buffersLength = 0;
    const buffers = [];
    function read() {
     const b = socket.read();
     if (b) ondata(b); else socket.once('readable', read);
    }
    function cleanup() {
     socket.removeListener('end', onend);
     socket.removeListener('error', onerror);
     socket.removeListener('readable', read);
    }
    function onend() {
     cleanup();
     debug('onend');
     reject(new Error('Proxy connection ended before receiving CONNECT response'));
    }
    function onerror(err) {
     cleanup();
     debug('onerror %o', err);
     reject(err);
    }
    function ondata(b) {
     buffers.push(b);
     buffersLength += b.length;
     const buffered = Buffer.concat(buffers, buffersLength);
     const endOfHeaders = buffered.indexOf('\r\n\r\n');
     if (endOfHeaders === -1) {
      debug('have not received end of HTTP headers yet...');
      read();
      return;
     }
     const headerParts = buffered.slice(0, endOfHeaders).toString('ascii').split('\r\n');
     const firstLine = headerParts.shift();
     if (!firstLine) {
      socket.destroy();
      return reject(new Error('No header received from proxy CONNECT response'));
     }
     const firstLineParts = firstLine.split(' ');
     const statusCode = +firstLineParts[1];
     const statusText = firstLineParts.slice(2).join(' ');
     const headers = {};
     for (const header of headerParts) {
      if (!header) continue;
      const firstColon = header.indexOf(':');
      if (firstColon === -1) {
       socket.destroy();
       return reject(new Error(`Invalid header from proxy CONNECT response: "${header}"`));
      }
      const key = header.slice(0, firstColon).toLowerCase();
      const value = header.slice(firstColon + 1).trimStart();
      const current = headers[key];
      if (typeof current === 'string') {
       headers[key] = [ current, value ];
      } else if (Array.isArray(current)) {
       current.push(value);
      } else {
       headers[key] = value;
      }
     }
     debug('got proxy server response: %o %o', firstLine, headers);
     cleanup();
     resolve({
      connect: {
       statusCode,
       statusText,
       headers
      },
      buffered
     });
    }
    socket.on('error', onerror);
    socket.on('end', onend);
    read();
   });
  }
  // CONCATENATED MODULE: ./node_modules/proxy-agent-negotiate/dist/index.js
  function createNegotiateAuth() {
   return async ({response, scheme}) => {
    if (scheme.toLowerCase() !== 'negotiate') {
     throw new Error(`Expected Negotiate scheme but got "${scheme}"`);
    }
    let kerberos;
    try {
     kerberos = await __webpack_require__.e(8050).then(__webpack_require__.t.bind(__webpack_require__, 98050, 19));
    } catch {
     throw new Error('The "kerberos" package is required for Negotiate proxy authentication. ' + 'Install it with: npm install kerberos');
    }
    const proxyAuthenticate = response.headers['proxy-authenticate'] || '';
    const challengeHeader = Array.isArray(proxyAuthenticate) ? proxyAuthenticate[0] : proxyAuthenticate;
    const serverToken = typeof challengeHeader === 'string' && challengeHeader.includes(' ') ? challengeHeader.split(' ').slice(1).join(' ') : undefined;
    const client = await kerberos.initializeClient('HTTP@proxy', {
     mechOID: kerberos.GSS_MECH_OID_SPNEGO
    });
    const token = await client.step(serverToken || '');
    if (!token) {
     throw new Error('Kerberos client.step() returned no token');
    }
    return {
     headers: {
      'Proxy-Authorization': `Negotiate ${token}`
     }
    };
   };
  }
  // CONCATENATED MODULE: ./node_modules/https-proxy-agent/dist/index.js
  const dist_debug = src('https-proxy-agent');
  const setServernameFromNonIpHost = options => {
   if (options.servername === undefined && options.host && !external_net_.isIP(options.host)) {
    return {
     ...options,
     servername: options.host
    };
   }
   return options;
  };
  class HttpsProxyAgent extends Agent {
   constructor(proxy, opts) {
    super(opts);
    this.options = {
     path: undefined
    };
    this.proxy = typeof proxy === 'string' ? new external_url_.URL(proxy) : proxy;
    this.proxyHeaders = opts?.headers ?? {};
    dist_debug('Creating new HttpsProxyAgent instance: %o', this.proxy.href);
    if (opts?.negotiate) {
     this.onProxyAuth = createNegotiateAuth();
    } else if (opts?.onProxyAuth) {
     this.onProxyAuth = opts.onProxyAuth;
    }
    const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, '');
    const port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === 'https:' ? 443 : 80;
    this.connectOpts = {
     ALPNProtocols: [ 'http/1.1' ],
     ...opts ? omit(opts, 'headers', 'onProxyAuth', 'negotiate') : null,
     host,
     port
    };
   }
   async connect(req, opts) {
    const {proxy} = this;
    if (!opts.host) {
     throw new TypeError('No "host" provided');
    }
    let socket;
    if (proxy.protocol === 'https:') {
     dist_debug('Creating `tls.Socket`: %o', this.connectOpts);
     socket = external_tls_.connect(setServernameFromNonIpHost(this.connectOpts));
    } else {
     dist_debug('Creating `net.Socket`: %o', this.connectOpts);
     socket = external_net_.connect(this.connectOpts);
    }
    const headers = typeof this.proxyHeaders === 'function' ? this.proxyHeaders() : {
     ...this.proxyHeaders
    };
    const host = external_net_.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
    let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;
    if (proxy.username || proxy.password) {
     const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
     headers['Proxy-Authorization'] = `Basic ${Buffer.from(auth).toString('base64')}`;
    }
    headers.Host = `${host}:${opts.port}`;
    if (!headers['Proxy-Connection']) {
     headers['Proxy-Connection'] = this.keepAlive ? 'Keep-Alive' : 'close';
    }
    for (const name of Object.keys(headers)) {
     payload += `${name}: ${headers[name]}\r\n`;
    }
    const proxyResponsePromise = parseProxyResponse(socket);
    socket.write(`${payload}\r\n`);
    const {connect, buffered} = await proxyResponsePromise;
    req.emit('proxyConnect', connect);
    this.emit('proxyConnect', connect, req);
    req.emit('proxy', {
     proxy: this.proxy.href,
     socket
    });
    if (connect.statusCode === 200) {
     req.once('socket', resume);
     if (opts.secureEndpoint) {
      dist_debug('Upgrading socket connection to TLS');
      return external_tls_.connect({
       ...omit(setServernameFromNonIpHost(opts), 'host', 'path', 'port'),
       socket
      });
     }
     return socket;
    }
    if (connect.statusCode === 407 && this.onProxyAuth) {
     dist_debug('Got 407 response, invoking onProxyAuth callback');
     socket.destroy();
     const proxyAuthenticate = connect.headers['proxy-authenticate'] || '';
     const scheme = Array.isArray(proxyAuthenticate) ? proxyAuthenticate[0].split(/\s/)[0] : proxyAuthenticate.split(/\s/)[0];
     const authResponse = await this.onProxyAuth({
      response: connect,
      scheme
     });
     return this._connectWithAuth(req, opts, authResponse.headers);
    }
    socket.destroy();
    const fakeSocket = new external_net_.Socket({
     writable: false
    });
    fakeSocket.readable = true;
    req.once('socket', s => {
     dist_debug('Replaying proxy buffer for failed request');
     external_assert_(s.listenerCount('data') > 0);
     s.push(buffered);
     s.push(null);
    });
    return fakeSocket;
   }
   async _connectWithAuth(req, opts, authHeaders) {
    const {proxy} = this;
    let socket;
    if (proxy.protocol === 'https:') {
     socket = external_tls_.connect(setServernameFromNonIpHost(this.connectOpts));
    } else {
     socket = external_net_.connect(this.connectOpts);
    }
    const headers = typeof this.proxyHeaders === 'function' ? this.proxyHeaders() : {
     ...this.proxyHeaders
    };
    const host = external_net_.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
    let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;
    if (proxy.username || proxy.password) {
     const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
     headers['Proxy-Authorization'] = `Basic ${Buffer.from(auth).toString('base64')}`;
    }
    Object.assign(headers, authHeaders);
    headers.Host = `${host}:${opts.port}`;
    if (!headers['Proxy-Connection']) {
     headers['Proxy-Connection'] = this.keepAlive ? 'Keep-Alive' : 'close';
    }
    for (const name of Object.keys(headers)) {
     payload += `${name}: ${headers[name]}\r\n`;
    }
    const proxyResponsePromise = parseProxyResponse(socket);
    socket.write(`${payload}\r\n`);
    const {connect} = await proxyResponsePromise;
    req.emit('proxyConnect', connect);
    this.emit('proxyConnect', connect, req);
    if (connect.statusCode === 200) {
     req.once('socket', resume);
     if (opts.secureEndpoint) {
      dist_debug('Upgrading socket connection to TLS');
      return external_tls_.connect({
       ...omit(setServernameFromNonIpHost(opts), 'host', 'path', 'port'),
       socket
      });
     }
     return socket;
    }
    socket.destroy();
    throw new Error(`Proxy authentication failed with status ${connect.statusCode} after retry`);
   }
  }
  HttpsProxyAgent.protocols = [ 'http', 'https' ];
  function resume(socket) {
   setImmediate(() => {
    socket.resume();
   });
  }
  function omit(obj, ...keys) {
   const ret = {};
   let key;
   for (key in obj) {
    if (!keys.includes(key)) {
     ret[key] = obj[key];
    }
   }
   return ret;
  }
  var external_events_ = __webpack_require__(24434);
  // CONCATENATED MODULE: ./node_modules/http-proxy-agent/dist/index.js
  const http_proxy_agent_dist_debug = src('http-proxy-agent');
  class HttpProxyAgent extends Agent {
   constructor(proxy, opts) {
    super(opts);
    this.proxy = typeof proxy === 'string' ? new external_url_.URL(proxy) : proxy;
    this.proxyHeaders = opts?.headers ?? {};
    http_proxy_agent_dist_debug('Creating new HttpProxyAgent instance: %o', this.proxy.href);
    if (opts?.negotiate) {
     this.onProxyAuth = createNegotiateAuth();
    } else if (opts?.onProxyAuth) {
     this.onProxyAuth = opts.onProxyAuth;
    }
    const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, '');
    const port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === 'https:' ? 443 : 80;
    this.connectOpts = {
     ...opts ? dist_omit(opts, 'headers', 'onProxyAuth', 'negotiate') : null,
     host,
     port
    };
   }
   addRequest(req, opts) {
    req._header = null;
    this.setRequestProps(req, opts);
    super.addRequest(req, opts);
   }
   setRequestProps(req, opts) {
    const {proxy} = this;
    const protocol = opts.secureEndpoint ? 'https:' : 'http:';
    const hostname = req.getHeader('host') || 'localhost';
    const base = `${protocol}//${hostname}`;
    const url = new external_url_.URL(req.path, base);
    if (opts.port !== 80) {
     url.port = String(opts.port);
    }
    req.path = String(url);
    const headers = typeof this.proxyHeaders === 'function' ? this.proxyHeaders() : {
     ...this.proxyHeaders
    };
    if (proxy.username || proxy.password) {
     const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
     headers['Proxy-Authorization'] = `Basic ${Buffer.from(auth).toString('base64')}`;
    }
    if (!headers['Proxy-Connection']) {
     headers['Proxy-Connection'] = this.keepAlive ? 'Keep-Alive' : 'close';
    }
    for (const name of Object.keys(headers)) {
     const value = headers[name];
     if (value) {
      req.setHeader(name, value);
     }
    }
   }
   async connect(req, opts) {
    req._header = null;
    if (!req.path.includes('://')) {
     this.setRequestProps(req, opts);
    }
    let first;
    let endOfHeaders;
    http_proxy_agent_dist_debug('Regenerating stored HTTP header string for request');
    req._implicitHeader();
    if (req.outputData && req.outputData.length > 0) {
     http_proxy_agent_dist_debug('Patching connection write() output buffer with updated header');
     first = req.outputData[0].data;
     endOfHeaders = first.indexOf('\r\n\r\n') + 4;
     req.outputData[0].data = req._header + first.substring(endOfHeaders);
     http_proxy_agent_dist_debug('Output buffer: %o', req.outputData[0].data);
    }
    let socket;
    if (this.proxy.protocol === 'https:') {
     http_proxy_agent_dist_debug('Creating `tls.Socket`: %o', this.connectOpts);
     socket = external_tls_.connect(this.connectOpts);
    } else {
     http_proxy_agent_dist_debug('Creating `net.Socket`: %o', this.connectOpts);
     socket = external_net_.connect(this.connectOpts);
    }
    await (0, external_events_.once)(socket, 'connect');
    const connect = {
     socket
    };
    req.emit('proxyConnect', connect);
    this.emit('proxyConnect', connect, req);
    req.emit('proxy', {
     proxy: this.proxy.href,
     socket
    });
    return socket;
   }
  }
  HttpProxyAgent.protocols = [ 'http', 'https' ];
  function dist_omit(obj, ...keys) {
   const ret = {};
   let key;
   for (key in obj) {
    if (!keys.includes(key)) {
     ret[key] = obj[key];
    }
   }
   return ret;
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/proxyPolicy.js
  const HTTPS_PROXY = "HTTPS_PROXY";
  const HTTP_PROXY = "HTTP_PROXY";
  const ALL_PROXY = "ALL_PROXY";
  const NO_PROXY = "NO_PROXY";
  const proxyPolicyName = "proxyPolicy";
  const globalNoProxyList = [];
  let noProxyListLoaded = false;
  const globalBypassedMap = new Map;
  function getEnvironmentValue(name) {
   if (process.env[name]) {
    return process.env[name];
   } else if (process.env[name.toLowerCase()]) {
    return process.env[name.toLowerCase()];
   }
   return undefined;
  }
  function loadEnvironmentProxyValue() {
   if (!process) {
    return undefined;
   }
   const httpsProxy = getEnvironmentValue(HTTPS_PROXY);
   const allProxy = getEnvironmentValue(ALL_PROXY);
   const httpProxy = getEnvironmentValue(HTTP_PROXY);
   return httpsProxy || allProxy || httpProxy;
  }
  function isBypassed(uri, noProxyList, bypassedMap) {
   if (noProxyList.length === 0) {
    return false;
   }
   const host = new URL(uri).hostname;
   if (bypassedMap?.has(host)) {
    return bypassedMap.get(host);
   }
   let isBypassedFlag = false;
   for (const pattern of noProxyList) {
    if (pattern[0] === ".") {
     if (host.endsWith(pattern)) {
      isBypassedFlag = true;
     } else {
      if (host.length === pattern.length - 1 && host === pattern.slice(1)) {
       isBypassedFlag = true;
      }
     }
    } else {
     if (host === pattern) {
      isBypassedFlag = true;
     }
    }
   }
   bypassedMap?.set(host, isBypassedFlag);
   return isBypassedFlag;
  }
  function loadNoProxy() {
   const noProxy = getEnvironmentValue(NO_PROXY);
   noProxyListLoaded = true;
   if (noProxy) {
    return noProxy.split(",").map(item => item.trim()).filter(item => item.length);
   }
   return [];
  }
  function getDefaultProxySettings(proxyUrl) {
   if (!proxyUrl) {
    proxyUrl = loadEnvironmentProxyValue();
    if (!proxyUrl) {
     return undefined;
    }
   }
   const parsedUrl = new URL(proxyUrl);
   const schema = parsedUrl.protocol ? parsedUrl.protocol + "//" : "";
   return {
    host: schema + parsedUrl.hostname,
    port: Number.parseInt(parsedUrl.port || "80"),
    username: parsedUrl.username,
    password: parsedUrl.password
   };
  }
  function getDefaultProxySettingsInternal() {
   const envProxy = loadEnvironmentProxyValue();
   return envProxy ? new URL(envProxy) : undefined;
  }
  function getUrlFromProxySettings(settings) {
   let parsedProxyUrl;
   try {
    parsedProxyUrl = new URL(settings.host);
   } catch {
    throw new Error(`Expecting a valid host string in proxy settings, but found "${settings.host}".`);
   }
   parsedProxyUrl.port = String(settings.port);
   if (settings.username) {
    parsedProxyUrl.username = settings.username;
   }
   if (settings.password) {
    parsedProxyUrl.password = settings.password;
   }
   return parsedProxyUrl;
  }
  function setProxyAgentOnRequest(request, cachedAgents, proxyUrl) {
   if (request.agent) {
    return;
   }
   const url = new URL(request.url);
   const isInsecure = url.protocol !== "https:";
   if (request.tlsSettings) {
    log.v.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.");
   }
   if (isInsecure) {
    if (!cachedAgents.httpProxyAgent) {
     cachedAgents.httpProxyAgent = new HttpProxyAgent(proxyUrl);
    }
    request.agent = cachedAgents.httpProxyAgent;
   } else {
    if (!cachedAgents.httpsProxyAgent) {
     cachedAgents.httpsProxyAgent = new HttpsProxyAgent(proxyUrl);
    }
    request.agent = cachedAgents.httpsProxyAgent;
   }
  }
  function proxyPolicy_proxyPolicy(proxySettings, options) {
   if (!noProxyListLoaded) {
    globalNoProxyList.push(...loadNoProxy());
   }
   const defaultProxy = proxySettings ? getUrlFromProxySettings(proxySettings) : getDefaultProxySettingsInternal();
   const cachedAgents = {};
   return {
    name: proxyPolicyName,
    async sendRequest(request, next) {
     if (!request.proxySettings && defaultProxy && !isBypassed(request.url, options?.customNoProxyList ?? globalNoProxyList, options?.customNoProxyList ? undefined : globalBypassedMap)) {
      setProxyAgentOnRequest(request, cachedAgents, defaultProxy);
     } else if (request.proxySettings) {
      setProxyAgentOnRequest(request, cachedAgents, getUrlFromProxySettings(request.proxySettings));
     }
     return next(request);
    }
   };
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/redirectPolicy.js
  const redirectPolicyName = "redirectPolicy";
  const allowedRedirect = [ "GET", "HEAD" ];
  function redirectPolicy_redirectPolicy(options = {}) {
   const {maxRetries = 20, allowCrossOriginRedirects = false} = options;
   return {
    name: redirectPolicyName,
    async sendRequest(request, next) {
     const response = await next(request);
     return handleRedirect(next, response, maxRetries, allowCrossOriginRedirects);
    }
   };
  }
  async function handleRedirect(next, response, maxRetries, allowCrossOriginRedirects, currentRetries = 0) {
   const {request, status, headers} = response;
   const locationHeader = headers.get("location");
   if (locationHeader && (status === 300 || status === 301 && allowedRedirect.includes(request.method) || status === 302 && allowedRedirect.includes(request.method) || status === 303 && request.method === "POST" || status === 307) && currentRetries < maxRetries) {
    const url = new URL(locationHeader, request.url);
    if (!allowCrossOriginRedirects) {
     const originalUrl = new URL(request.url);
     if (url.origin !== originalUrl.origin) {
      log.v.verbose(`Skipping cross-origin redirect from ${originalUrl.origin} to ${url.origin}.`);
      return response;
     }
    }
    request.url = url.toString();
    if (status === 303) {
     request.method = "GET";
     if (request.requestOverrides && "method" in request.requestOverrides) {
      request.requestOverrides = {
       ...request.requestOverrides,
       method: "GET"
      };
     }
     removeRequestBodyHeaders(request);
     delete request.body;
    }
    request.headers.delete("Authorization");
    await (0, responseBody.VA)(response);
    const res = await next(request);
    return handleRedirect(next, res, maxRetries, allowCrossOriginRedirects, currentRetries + 1);
   }
   return response;
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/platformPolicies.js
  function platformPolicies_addPlatformPolicies(pipeline, options) {
   if (options.agent) {
    pipeline.addPolicy(agentPolicy(options.agent));
   }
   if (options.tlsOptions) {
    pipeline.addPolicy(tlsPolicy(options.tlsOptions));
   }
   pipeline.addPolicy(proxyPolicy(options.proxyOptions));
   pipeline.addPolicy(decompressResponsePolicy());
   pipeline.addPolicy(redirectPolicy(options.redirectOptions), {
    afterPhase: "Retry"
   });
  }
  var external_stream_ = __webpack_require__(2203);
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/typeGuards-node.js
  function typeGuards_node_isNodeReadableStream(x) {
   return x instanceof Readable;
  }
  function typeGuards_node_isWebReadableStream(x) {
   return x instanceof ReadableStream;
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/typeGuards.js
  function typeGuards_isBinaryBody(body) {
   return body !== undefined && (body instanceof Uint8Array || typeGuards_isReadableStream(body) || typeof body === "function" || body instanceof Blob);
  }
  function typeGuards_isReadableStream(x) {
   return isNodeReadableStream(x) || isWebReadableStream(x);
  }
  function typeGuards_isBlob(x) {
   return x instanceof Blob;
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/concat.js
  async function* streamAsyncIterator() {
   const reader = this.getReader();
   try {
    while (true) {
     const {done, value} = await reader.read();
     if (done) {
      return;
     }
     yield value;
    }
   } finally {
    reader.releaseLock();
   }
  }
  function makeAsyncIterable(webStream) {
   if (!webStream[Symbol.asyncIterator]) {
    webStream[Symbol.asyncIterator] = streamAsyncIterator.bind(webStream);
   }
   if (!webStream.values) {
    webStream.values = streamAsyncIterator.bind(webStream);
   }
  }
  function ensureNodeStream(stream) {
   if (stream instanceof ReadableStream) {
    makeAsyncIterable(stream);
    return external_stream_.Readable.fromWeb(stream);
   } else {
    return stream;
   }
  }
  function toStream(source) {
   if (source instanceof Uint8Array) {
    return external_stream_.Readable.from(Buffer.from(source));
   } else if (typeGuards_isBlob(source)) {
    return ensureNodeStream(source.stream());
   } else {
    return ensureNodeStream(source);
   }
  }
  async function concat(sources) {
   return function() {
    const streams = sources.map(x => typeof x === "function" ? x() : x).map(toStream);
    return external_stream_.Readable.from(async function*() {
     for (const stream of streams) {
      for await (const chunk of stream) {
       yield chunk;
      }
     }
    }());
   };
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/multipartPolicy.js
  function generateBoundary() {
   return `----AzSDKFormBoundary${uuidUtils_randomUUID()}`;
  }
  function encodeHeaders(headers) {
   let result = "";
   for (const [key, value] of headers) {
    result += `${key}: ${value}\r\n`;
   }
   return result;
  }
  function getLength(source) {
   if (source instanceof Uint8Array) {
    return source.byteLength;
   } else if (typeGuards_isBlob(source)) {
    return source.size === -1 ? undefined : source.size;
   } else {
    return undefined;
   }
  }
  function getTotalLength(sources) {
   let total = 0;
   for (const source of sources) {
    const partLength = getLength(source);
    if (partLength === undefined) {
     return undefined;
    } else {
     total += partLength;
    }
   }
   return total;
  }
  async function buildRequestBody(request, parts, boundary) {
   const sources = [ (0, bytesEncoding.A)(`--${boundary}`, "utf-8"), ...parts.flatMap(part => [ (0, 
   bytesEncoding.A)("\r\n", "utf-8"), (0, bytesEncoding.A)(encodeHeaders(part.headers), "utf-8"), (0, 
   bytesEncoding.A)("\r\n", "utf-8"), part.body, (0, bytesEncoding.A)(`\r\n--${boundary}`, "utf-8") ]), (0, 
   bytesEncoding.A)("--\r\n\r\n", "utf-8") ];
   const contentLength = getTotalLength(sources);
   if (contentLength) {
    request.headers.set("Content-Length", contentLength);
   }
   request.body = await concat(sources);
  }
  const multipartPolicy_multipartPolicyName = "multipartPolicy";
  const maxBoundaryLength = 70;
  const validBoundaryCharacters = new Set(`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?`);
  function assertValidBoundary(boundary) {
   if (boundary.length > maxBoundaryLength) {
    throw new Error(`Multipart boundary "${boundary}" exceeds maximum length of 70 characters`);
   }
   if (Array.from(boundary).some(x => !validBoundaryCharacters.has(x))) {
    throw new Error(`Multipart boundary "${boundary}" contains invalid characters`);
   }
  }
  function multipartPolicy_multipartPolicy() {
   return {
    name: multipartPolicy_multipartPolicyName,
    async sendRequest(request, next) {
     if (!request.multipartBody) {
      return next(request);
     }
     if (request.body) {
      throw new Error("multipartBody and regular body cannot be set at the same time");
     }
     let boundary = request.multipartBody.boundary;
     const contentTypeHeader = request.headers.get("Content-Type") ?? "multipart/mixed";
     const parsedHeader = contentTypeHeader.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
     if (!parsedHeader) {
      throw new Error(`Got multipart request body, but content-type header was not multipart: ${contentTypeHeader}`);
     }
     const [, contentType, parsedBoundary] = parsedHeader;
     if (parsedBoundary && boundary && parsedBoundary !== boundary) {
      throw new Error(`Multipart boundary was specified as ${parsedBoundary} in the header, but got ${boundary} in the request body`);
     }
     boundary ??= parsedBoundary;
     if (boundary) {
      assertValidBoundary(boundary);
     } else {
      boundary = generateBoundary();
     }
     request.headers.set("Content-Type", `${contentType}; boundary=${boundary}`);
     await buildRequestBody(request, request.multipartBody.parts, boundary);
     request.multipartBody = undefined;
     return next(request);
    }
   };
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/createPipelineFromOptions.js
  function createPipelineFromOptions_createPipelineFromOptions(options) {
   const pipeline = createEmptyPipeline();
   addPlatformPolicies(pipeline, options);
   pipeline.addPolicy(formDataPolicy(), {
    beforePolicies: [ multipartPolicyName ]
   });
   pipeline.addPolicy(userAgentPolicy(options.userAgentOptions));
   pipeline.addPolicy(multipartPolicy(), {
    afterPhase: "Deserialize"
   });
   pipeline.addPolicy(defaultRetryPolicy(options.retryOptions), {
    phase: "Retry"
   });
   pipeline.addPolicy(logPolicy(options.loggingOptions), {
    afterPhase: "Sign"
   });
   return pipeline;
  }
  var env = __webpack_require__(27970);
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/checkInsecureConnection.js
  let insecureConnectionWarningEmmitted = false;
  function allowInsecureConnection(request, options) {
   if (options.allowInsecureConnection && request.allowInsecureConnection) {
    const url = new URL(request.url);
    if (url.hostname === "localhost" || url.hostname === "127.0.0.1") {
     return true;
    }
   }
   return false;
  }
  function emitInsecureConnectionWarning() {
   const warning = "Sending token over insecure transport. Assume any token issued is compromised.";
   logger.warning(warning);
   if (!insecureConnectionWarningEmmitted) {
    insecureConnectionWarningEmmitted = true;
    emitNodeWarning(warning);
   }
  }
  function checkInsecureConnection_ensureSecureConnection(request, options) {
   if (!request.url.toLowerCase().startsWith("https://")) {
    if (allowInsecureConnection(request, options)) {
     emitInsecureConnectionWarning();
    } else {
     throw new Error("Authentication is not permitted for non-TLS protected (non-https) URLs when allowInsecureConnection is false.");
    }
   }
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/apiKeyAuthenticationPolicy.js
  const apiKeyAuthenticationPolicyName = "apiKeyAuthenticationPolicy";
  function apiKeyAuthenticationPolicy_apiKeyAuthenticationPolicy(options) {
   return {
    name: apiKeyAuthenticationPolicyName,
    async sendRequest(request, next) {
     ensureSecureConnection(request, options);
     const scheme = (request.authSchemes ?? options.authSchemes)?.find(x => x.kind === "apiKey");
     if (!scheme) {
      return next(request);
     }
     if (scheme.apiKeyLocation !== "header") {
      throw new Error(`Unsupported API key location: ${scheme.apiKeyLocation}`);
     }
     request.headers.set(scheme.name, options.credential.key);
     return next(request);
    }
   };
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/basicAuthenticationPolicy.js
  const basicAuthenticationPolicyName = "bearerAuthenticationPolicy";
  function basicAuthenticationPolicy_basicAuthenticationPolicy(options) {
   return {
    name: basicAuthenticationPolicyName,
    async sendRequest(request, next) {
     ensureSecureConnection(request, options);
     const scheme = (request.authSchemes ?? options.authSchemes)?.find(x => x.kind === "http" && x.scheme === "basic");
     if (!scheme) {
      return next(request);
     }
     const {username, password} = options.credential;
     const headerValue = uint8ArrayToString(stringToUint8Array(`${username}:${password}`, "utf-8"), "base64");
     request.headers.set("Authorization", `Basic ${headerValue}`);
     return next(request);
    }
   };
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/bearerAuthenticationPolicy.js
  const bearerAuthenticationPolicyName = "bearerAuthenticationPolicy";
  function bearerAuthenticationPolicy_bearerAuthenticationPolicy(options) {
   return {
    name: bearerAuthenticationPolicyName,
    async sendRequest(request, next) {
     ensureSecureConnection(request, options);
     const scheme = (request.authSchemes ?? options.authSchemes)?.find(x => x.kind === "http" && x.scheme === "bearer");
     if (!scheme) {
      return next(request);
     }
     const token = await options.credential.getBearerToken({
      abortSignal: request.abortSignal
     });
     request.headers.set("Authorization", `Bearer ${token}`);
     return next(request);
    }
   };
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/oauth2AuthenticationPolicy.js
  const oauth2AuthenticationPolicyName = "oauth2AuthenticationPolicy";
  function oauth2AuthenticationPolicy_oauth2AuthenticationPolicy(options) {
   return {
    name: oauth2AuthenticationPolicyName,
    async sendRequest(request, next) {
     ensureSecureConnection(request, options);
     const scheme = (request.authSchemes ?? options.authSchemes)?.find(x => x.kind === "oauth2");
     if (!scheme) {
      return next(request);
     }
     const token = await options.credential.getOAuth2Token(scheme.flows, {
      abortSignal: request.abortSignal
     });
     request.headers.set("Authorization", `Bearer ${token}`);
     return next(request);
    }
   };
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/client/clientHelpers.js
  let cachedHttpClient;
  function clientHelpers_createDefaultPipeline(options = {}) {
   const pipeline = createPipelineFromOptions(options);
   pipeline.addPolicy(apiVersionPolicy(options));
   const {credential, authSchemes, allowInsecureConnection} = options;
   if (credential) {
    if (isApiKeyCredential(credential)) {
     pipeline.addPolicy(apiKeyAuthenticationPolicy({
      authSchemes,
      credential,
      allowInsecureConnection
     }));
    } else if (isBasicCredential(credential)) {
     pipeline.addPolicy(basicAuthenticationPolicy({
      authSchemes,
      credential,
      allowInsecureConnection
     }));
    } else if (isBearerTokenCredential(credential)) {
     pipeline.addPolicy(bearerAuthenticationPolicy({
      authSchemes,
      credential,
      allowInsecureConnection
     }));
    } else if (isOAuth2TokenCredential(credential)) {
     pipeline.addPolicy(oauth2AuthenticationPolicy({
      authSchemes,
      credential,
      allowInsecureConnection
     }));
    }
   }
   return pipeline;
  }
  function clientHelpers_getCachedDefaultHttpsClient() {
   if (!cachedHttpClient) {
    cachedHttpClient = createDefaultHttpClient();
   }
   return cachedHttpClient;
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/client/multipart.js
  function getHeaderValue(descriptor, headerName) {
   if (descriptor.headers) {
    const actualHeaderName = Object.keys(descriptor.headers).find(x => x.toLowerCase() === headerName.toLowerCase());
    if (actualHeaderName) {
     return descriptor.headers[actualHeaderName];
    }
   }
   return undefined;
  }
  function getPartContentType(descriptor) {
   const contentTypeHeader = getHeaderValue(descriptor, "content-type");
   if (contentTypeHeader) {
    return contentTypeHeader;
   }
   if (descriptor.contentType === null) {
    return undefined;
   }
   if (descriptor.contentType) {
    return descriptor.contentType;
   }
   const {body} = descriptor;
   if (body === null || body === undefined) {
    return undefined;
   }
   if (typeof body === "string" || typeof body === "number" || typeof body === "boolean") {
    return "text/plain; charset=UTF-8";
   }
   if (body instanceof Blob) {
    return body.type || "application/octet-stream";
   }
   if (isBinaryBody(body)) {
    return "application/octet-stream";
   }
   return "application/json";
  }
  function escapeDispositionField(value) {
   return JSON.stringify(value);
  }
  function getContentDisposition(descriptor) {
   const contentDispositionHeader = getHeaderValue(descriptor, "content-disposition");
   if (contentDispositionHeader) {
    return contentDispositionHeader;
   }
   if (descriptor.dispositionType === undefined && descriptor.name === undefined && descriptor.filename === undefined) {
    return undefined;
   }
   const dispositionType = descriptor.dispositionType ?? "form-data";
   let disposition = dispositionType;
   if (descriptor.name) {
    disposition += `; name=${escapeDispositionField(descriptor.name)}`;
   }
   let filename = undefined;
   if (descriptor.filename) {
    filename = descriptor.filename;
   } else if (typeof File !== "undefined" && descriptor.body instanceof File) {
    const filenameFromFile = descriptor.body.name;
    if (filenameFromFile !== "") {
     filename = filenameFromFile;
    }
   }
   if (filename) {
    disposition += `; filename=${escapeDispositionField(filename)}`;
   }
   return disposition;
  }
  function normalizeBody(body, contentType) {
   if (body === undefined) {
    return new Uint8Array([]);
   }
   if (isBinaryBody(body)) {
    return body;
   }
   if (typeof body === "string" || typeof body === "number" || typeof body === "boolean") {
    return stringToUint8Array(String(body), "utf-8");
   }
   if (contentType && /application\/(.+\+)?json(;.+)?/i.test(String(contentType))) {
    return stringToUint8Array(JSON.stringify(body), "utf-8");
   }
   throw new RestError(`Unsupported body/content-type combination: ${body}, ${contentType}`);
  }
  function buildBodyPart(descriptor) {
   const contentType = getPartContentType(descriptor);
   const contentDisposition = getContentDisposition(descriptor);
   const headers = createHttpHeaders(descriptor.headers ?? {});
   if (contentType) {
    headers.set("content-type", contentType);
   }
   if (contentDisposition) {
    headers.set("content-disposition", contentDisposition);
   }
   const body = normalizeBody(descriptor.body, contentType);
   return {
    headers,
    body
   };
  }
  function multipart_buildMultipartBody(parts) {
   return {
    parts: parts.map(buildBodyPart)
   };
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/client/sendRequest.js
  async function sendRequest_sendRequest(method, url, pipeline, options = {}, customHttpClient) {
   const httpClient = customHttpClient ?? getCachedDefaultHttpsClient();
   const request = buildPipelineRequest(method, url, options);
   try {
    const response = await pipeline.sendRequest(httpClient, request);
    const headers = response.headers.toJSON();
    const stream = response.readableStreamBody ?? response.browserStreamBody;
    const parsedBody = options.responseAsStream || stream !== undefined ? undefined : getResponseBody(response);
    const body = stream ?? parsedBody;
    if (options?.onResponse) {
     options.onResponse({
      ...response,
      request,
      rawHeaders: headers,
      parsedBody
     });
    }
    return {
     request,
     headers,
     status: `${response.status}`,
     body
    };
   } catch (e) {
    if (isRestError(e) && e.response && options.onResponse) {
     const {response} = e;
     const rawHeaders = response.headers.toJSON();
     options?.onResponse({
      ...response,
      request,
      rawHeaders
     }, e);
    }
    throw e;
   }
  }
  function getContentType(body) {
   if (body === undefined) {
    return undefined;
   }
   if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) {
    return "application/octet-stream";
   }
   if (isBlob(body) && body.type) {
    return body.type;
   }
   if (typeof body === "string") {
    try {
     JSON.parse(body);
     return "application/json";
    } catch (error) {
     return undefined;
    }
   }
   return "application/json";
  }
  function buildPipelineRequest(method, url, options = {}) {
   const headers = createHttpHeaders(options.headers);
   let requestContentType = options.contentType;
   if (!requestContentType) {
    requestContentType = headers.get("content-type");
   }
   if (requestContentType === undefined) {
    requestContentType = getContentType(options.body);
   }
   const {body, multipartBody} = getRequestBody(options.body, requestContentType);
   const accept = options.accept ?? headers.get("accept") ?? (options.noDefaultAcceptHeader ? undefined : "application/json");
   if (accept !== undefined) {
    headers.set("accept", accept);
   }
   if (requestContentType) {
    headers.set("content-type", requestContentType);
   }
   const {allowInsecureConnection, abortSignal, onUploadProgress, onDownloadProgress, timeout, responseAsStream, noDefaultAcceptHeader: _noDefaultAcceptHeader, url: _url, method: _method, body: _body, multipartBody: _multiBody, headers: _headers, ...rest} = options;
   const request = createPipelineRequest({
    url,
    method,
    body,
    multipartBody,
    headers,
    allowInsecureConnection,
    abortSignal,
    onUploadProgress,
    onDownloadProgress,
    timeout,
    enableBrowserStreams: true,
    streamResponseStatusCodes: responseAsStream ? new Set([ Number.POSITIVE_INFINITY ]) : undefined
   });
   Object.assign(request, rest);
   return request;
  }
  function getRequestBody(body, contentType = "") {
   if (body === undefined) {
    return {
     body: undefined
    };
   }
   if (typeof FormData !== "undefined" && body instanceof FormData) {
    return {
     body
    };
   }
   if (isBlob(body)) {
    return {
     body
    };
   }
   if (isReadableStream(body)) {
    return {
     body
    };
   }
   if (typeof body === "function") {
    return {
     body
    };
   }
   if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) {
    return {
     body
    };
   }
   const firstType = contentType.split(";")[0];
   switch (firstType) {
   case "application/json":
    return {
     body: JSON.stringify(body)
    };

   case "multipart/form-data":
    if (Array.isArray(body)) {
     return {
      multipartBody: buildMultipartBody(body)
     };
    }
    return {
     body: JSON.stringify(body)
    };

   case "text/plain":
    return {
     body: String(body)
    };

   default:
    if (typeof body === "string") {
     return {
      body
     };
    }
    return {
     body: JSON.stringify(body)
    };
   }
  }
  function getResponseBody(response) {
   const contentType = response.headers.get("content-type") ?? "";
   const firstType = contentType.split(";")[0];
   const bodyToParse = response.bodyAsText ?? "";
   if (firstType === "text/plain") {
    return String(bodyToParse);
   }
   try {
    return bodyToParse ? JSON.parse(bodyToParse) : undefined;
   } catch (error) {
    if (firstType === "application/json") {
     throw createParseError(response, error);
    }
    return String(bodyToParse);
   }
  }
  function createParseError(response, err) {
   const msg = `Error "${err}" occurred while parsing the response body - ${response.bodyAsText}.`;
   const errCode = err.code ?? RestError.PARSE_ERROR;
   return new RestError(msg, {
    code: errCode,
    statusCode: response.status,
    request: response.request,
    response
   });
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/client/getClient.js
  function getClient(endpoint, clientOptions = {}) {
   const pipeline = clientOptions.pipeline ?? createDefaultPipeline(clientOptions);
   if (clientOptions.additionalPolicies?.length) {
    for (const {policy, position} of clientOptions.additionalPolicies) {
     const afterPhase = position === "perRetry" ? "Sign" : undefined;
     pipeline.addPolicy(policy, {
      afterPhase
     });
    }
   }
   const noDefaultAcceptHeader = clientOptions.internal?.noDefaultAcceptHeader ?? false;
   const {allowInsecureConnection, httpClient} = clientOptions;
   const endpointUrl = clientOptions.endpoint ?? endpoint;
   const client = (path, ...args) => {
    const getUrl = requestOptions => buildRequestUrl(endpointUrl, path, args, {
     allowInsecureConnection,
     ...requestOptions
    });
    return {
     get: (requestOptions = {}) => buildOperation("GET", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient, noDefaultAcceptHeader),
     post: (requestOptions = {}) => buildOperation("POST", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient, noDefaultAcceptHeader),
     put: (requestOptions = {}) => buildOperation("PUT", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient, noDefaultAcceptHeader),
     patch: (requestOptions = {}) => buildOperation("PATCH", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient, noDefaultAcceptHeader),
     delete: (requestOptions = {}) => buildOperation("DELETE", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient, noDefaultAcceptHeader),
     head: (requestOptions = {}) => buildOperation("HEAD", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient, noDefaultAcceptHeader),
     options: (requestOptions = {}) => buildOperation("OPTIONS", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient, noDefaultAcceptHeader),
     trace: (requestOptions = {}) => buildOperation("TRACE", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient, noDefaultAcceptHeader)
    };
   };
   return {
    path: client,
    pathUnchecked: client,
    pipeline
   };
  }
  function buildOperation(method, url, pipeline, options, allowInsecureConnection, httpClient, noDefaultAcceptHeader = false) {
   allowInsecureConnection = options.allowInsecureConnection ?? allowInsecureConnection;
   return {
    then: function(onFulfilled, onrejected) {
     return sendRequest(method, url, pipeline, {
      ...options,
      allowInsecureConnection,
      noDefaultAcceptHeader
     }, httpClient).then(onFulfilled, onrejected);
    },
    async asBrowserStream() {
     if (isNodeLike) {
      throw new Error("`asBrowserStream` is supported only in the browser environment. Use `asNodeStream` instead to obtain the response body stream. If you require a Web stream of the response in Node, consider using `Readable.toWeb` on the result of `asNodeStream`.");
     } else {
      return sendRequest(method, url, pipeline, {
       ...options,
       allowInsecureConnection,
       noDefaultAcceptHeader,
       responseAsStream: true
      }, httpClient);
     }
    },
    async asNodeStream() {
     if (isNodeLike) {
      return sendRequest(method, url, pipeline, {
       ...options,
       allowInsecureConnection,
       noDefaultAcceptHeader,
       responseAsStream: true
      }, httpClient);
     } else {
      throw new Error("`isNodeStream` is not supported in the browser environment. Use `asBrowserStream` to obtain the response body stream.");
     }
    }
   };
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/client/restError.js
  function createRestError(messageOrResponse, response) {
   const resp = typeof messageOrResponse === "string" ? response : messageOrResponse;
   const internalError = resp.body?.error ?? resp.body;
   const message = typeof messageOrResponse === "string" ? messageOrResponse : internalError?.message ?? `Unexpected status code: ${resp.status}`;
   return new RestError(message, {
    statusCode: statusCodeToNumber(resp.status),
    code: internalError?.code,
    request: resp.request,
    response: toPipelineResponse(resp)
   });
  }
  function toPipelineResponse(errorResponse) {
   return {
    headers: createHttpHeaders(errorResponse.headers),
    request: errorResponse.request,
    status: statusCodeToNumber(errorResponse.status) ?? -1,
    ...typeof errorResponse.body === "string" ? {
     bodyAsText: errorResponse.body
    } : {}
   };
  }
  function statusCodeToNumber(statusCode) {
   const status = Number.parseInt(statusCode);
   return Number.isNaN(status) ? undefined : status;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/pipeline.js
  function esm_pipeline_createEmptyPipeline() {
   return pipeline_createEmptyPipeline();
  }
  var logger_dist_esm = __webpack_require__(7567);
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/log.js
  const log_logger = (0, logger_dist_esm.KV)("core-rest-pipeline");
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/agentPolicy.js
  const agentPolicyName = "agentPolicy";
  function agentPolicy_agentPolicy(agent) {
   return {
    name: agentPolicyName,
    sendRequest: async (req, next) => {
     if (!req.agent) {
      req.agent = agent;
     }
     return next(req);
    }
   };
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/decompressResponsePolicy.js
  const decompressResponsePolicyName = "decompressResponsePolicy";
  function decompressResponsePolicy_decompressResponsePolicy() {
   return {
    name: decompressResponsePolicyName,
    async sendRequest(request, next) {
     if (request.method !== "HEAD") {
      request.headers.set("Accept-Encoding", "gzip,deflate");
     }
     return next(request);
    }
   };
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/exponentialRetryPolicy.js
  const exponentialRetryPolicyName = "exponentialRetryPolicy";
  function exponentialRetryPolicy(options = {}) {
   return retryPolicy([ exponentialRetryStrategy({
    ...options,
    ignoreSystemErrors: true
   }) ], {
    maxRetries: options.maxRetries ?? DEFAULT_RETRY_POLICY_COUNT
   });
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/systemErrorRetryPolicy.js
  const systemErrorRetryPolicyName = "systemErrorRetryPolicy";
  function systemErrorRetryPolicy(options = {}) {
   return {
    name: systemErrorRetryPolicyName,
    sendRequest: retryPolicy([ exponentialRetryStrategy({
     ...options,
     ignoreHttpStatusCodes: true
    }) ], {
     maxRetries: options.maxRetries ?? DEFAULT_RETRY_POLICY_COUNT
    }).sendRequest
   };
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/throttlingRetryPolicy.js
  const throttlingRetryPolicyName = "throttlingRetryPolicy";
  function throttlingRetryPolicy(options = {}) {
   return {
    name: throttlingRetryPolicyName,
    sendRequest: retryPolicy([ throttlingRetryStrategy() ], {
     maxRetries: options.maxRetries ?? DEFAULT_RETRY_POLICY_COUNT
    }).sendRequest
   };
  }
  // CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/tlsPolicy.js
  const tlsPolicyName = "tlsPolicy";
  function tlsPolicy_tlsPolicy(tlsSettings) {
   return {
    name: tlsPolicyName,
    sendRequest: async (req, next) => {
     if (!req.tlsSettings) {
      req.tlsSettings = tlsSettings;
     }
     return next(req);
    }
   };
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/logPolicy.js
  const logPolicy_logPolicyName = null && tspLogPolicyName;
  function policies_logPolicy_logPolicy(options = {}) {
   return logPolicy_logPolicy({
    logger: log_logger.info,
    ...options
   });
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/redirectPolicy.js
  const redirectPolicy_redirectPolicyName = null && tspRedirectPolicyName;
  function policies_redirectPolicy_redirectPolicy(options = {}) {
   return redirectPolicy_redirectPolicy(options);
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/util/userAgentPlatform.js
  function userAgentPlatform_getHeaderName() {
   return "User-Agent";
  }
  async function util_userAgentPlatform_setPlatformSpecificData(map) {
   if (external_node_process_ && external_node_process_.versions) {
    const osInfo = `${external_node_os_.type()} ${external_node_os_.release()}; ${external_node_os_.arch()}`;
    if (external_node_process_.versions.bun) {
     map.set("Bun", `${external_node_process_.versions.bun} (${osInfo})`);
    } else if (external_node_process_.versions.deno) {
     map.set("Deno", `${external_node_process_.versions.deno} (${osInfo})`);
    } else if (external_node_process_.versions.node) {
     map.set("Node", `${external_node_process_.versions.node} (${osInfo})`);
    }
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/constants.js
  const esm_constants_SDK_VERSION = "1.25.0";
  const esm_constants_DEFAULT_RETRY_POLICY_COUNT = 3;
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/util/userAgent.js
  function userAgent_getUserAgentString(telemetryInfo) {
   const parts = [];
   for (const [key, value] of telemetryInfo) {
    const token = value ? `${key}/${value}` : key;
    parts.push(token);
   }
   return parts.join(" ");
  }
  function userAgent_getUserAgentHeaderName() {
   return userAgentPlatform_getHeaderName();
  }
  async function util_userAgent_getUserAgentValue(prefix) {
   const runtimeInfo = new Map;
   runtimeInfo.set("core-rest-pipeline", esm_constants_SDK_VERSION);
   await util_userAgentPlatform_setPlatformSpecificData(runtimeInfo);
   const defaultAgent = userAgent_getUserAgentString(runtimeInfo);
   const userAgentValue = prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
   return userAgentValue;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/userAgentPolicy.js
  const userAgentPolicy_UserAgentHeaderName = userAgent_getUserAgentHeaderName();
  const userAgentPolicy_userAgentPolicyName = "userAgentPolicy";
  function policies_userAgentPolicy_userAgentPolicy(options = {}) {
   const userAgentValue = util_userAgent_getUserAgentValue(options.userAgentPrefix);
   return {
    name: userAgentPolicy_userAgentPolicyName,
    async sendRequest(request, next) {
     if (!request.headers.has(userAgentPolicy_UserAgentHeaderName)) {
      request.headers.set(userAgentPolicy_UserAgentHeaderName, await userAgentValue);
     }
     return next(request);
    }
   };
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/util/createFile.js
  function createFile(content, name, options = {}) {
   return createRawFile(content, name, options);
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/util/file.js
  function file_isNodeReadableStream(x) {
   return typeof x === "object" && x !== null && "pipe" in x && typeof x.pipe === "function";
  }
  const unimplementedMethods = {
   arrayBuffer: () => {
    throw new Error("Not implemented");
   },
   bytes: () => {
    throw new Error("Not implemented");
   },
   slice: () => {
    throw new Error("Not implemented");
   },
   text: () => {
    throw new Error("Not implemented");
   }
  };
  const rawContent = Symbol("rawContent");
  function hasRawContent(x) {
   return typeof x[rawContent] === "function";
  }
  function getRawContent(blob) {
   if (hasRawContent(blob)) {
    return blob[rawContent]();
   } else {
    return blob;
   }
  }
  function file_createRawFile(content, name, options = {}) {
   return {
    ...unimplementedMethods,
    type: options.type ?? "",
    lastModified: options.lastModified ?? (new Date).getTime(),
    webkitRelativePath: options.webkitRelativePath ?? "",
    size: content.byteLength,
    name,
    arrayBuffer: async () => toArrayBuffer(content).buffer,
    stream: () => new Blob([ toArrayBuffer(content) ]).stream(),
    [rawContent]: () => content
   };
  }
  function createFileFromStream(stream, name, options = {}) {
   return {
    ...unimplementedMethods,
    type: options.type ?? "",
    lastModified: options.lastModified ?? (new Date).getTime(),
    webkitRelativePath: options.webkitRelativePath ?? "",
    size: options.size ?? -1,
    name,
    stream: () => {
     const s = stream();
     if (file_isNodeReadableStream(s)) {
      throw new Error("Not supported: a Node stream was provided as input to createFileFromStream.");
     }
     return s;
    },
    [rawContent]: stream
   };
  }
  function hasArrayBuffer(source) {
   return "resize" in source.buffer;
  }
  function toArrayBuffer(source) {
   if (hasArrayBuffer(source)) {
    if (source.byteOffset !== 0 || source.byteLength !== source.buffer.byteLength) {
     return new Uint8Array(source);
    }
    return source;
   }
   return source.map(x => x);
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/multipartPolicy.js
  const policies_multipartPolicy_multipartPolicyName = multipartPolicy_multipartPolicyName;
  function policies_multipartPolicy_multipartPolicy() {
   const tspPolicy = multipartPolicy_multipartPolicy();
   return {
    name: policies_multipartPolicy_multipartPolicyName,
    sendRequest: async (request, next) => {
     if (request.multipartBody) {
      for (const part of request.multipartBody.parts) {
       if (hasRawContent(part.body)) {
        part.body = getRawContent(part.body);
       }
      }
     }
     return tspPolicy.sendRequest(request, next);
    }
   };
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/decompressResponsePolicy.js
  const decompressResponsePolicy_decompressResponsePolicyName = null && tspDecompressResponsePolicyName;
  function policies_decompressResponsePolicy_decompressResponsePolicy() {
   return decompressResponsePolicy_decompressResponsePolicy();
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/defaultRetryPolicy.js
  const defaultRetryPolicy_defaultRetryPolicyName = null && tspDefaultRetryPolicyName;
  function policies_defaultRetryPolicy_defaultRetryPolicy(options = {}) {
   return defaultRetryPolicy_defaultRetryPolicy(options);
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/formDataPolicy.js
  const formDataPolicy_formDataPolicyName = null && tspFormDataPolicyName;
  function policies_formDataPolicy_formDataPolicy() {
   return formDataPolicy_formDataPolicy();
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/proxyPolicy.js
  const proxyPolicy_proxyPolicyName = null && tspProxyPolicyName;
  function proxyPolicy_getDefaultProxySettings(proxyUrl) {
   return tspGetDefaultProxySettings(proxyUrl);
  }
  function policies_proxyPolicy_proxyPolicy(proxySettings, options) {
   return proxyPolicy_proxyPolicy(proxySettings, options);
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/setClientRequestIdPolicy.js
  const setClientRequestIdPolicyName = "setClientRequestIdPolicy";
  function setClientRequestIdPolicy(requestIdHeaderName = "x-ms-client-request-id") {
   return {
    name: setClientRequestIdPolicyName,
    async sendRequest(request, next) {
     if (!request.headers.has(requestIdHeaderName)) {
      request.headers.set(requestIdHeaderName, request.requestId);
     }
     return next(request);
    }
   };
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/agentPolicy.js
  const agentPolicy_agentPolicyName = null && tspAgentPolicyName;
  function policies_agentPolicy_agentPolicy(agent) {
   return agentPolicy_agentPolicy(agent);
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/tlsPolicy.js
  const tlsPolicy_tlsPolicyName = null && tspTlsPolicyName;
  function policies_tlsPolicy_tlsPolicy(tlsSettings) {
   return tlsPolicy_tlsPolicy(tlsSettings);
  }
  var core_tracing_dist_esm = __webpack_require__(65433);
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/restError.js
  const esm_restError_RestError = restError_RestError;
  function esm_restError_isRestError(e) {
   return restError_isRestError(e);
  }
  var internal = __webpack_require__(1834);
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/tracingPolicy.js
  const tracingPolicyName = "tracingPolicy";
  function tracingPolicy(options = {}) {
   const userAgentPromise = util_userAgent_getUserAgentValue(options.userAgentPrefix);
   const sanitizer = new internal.If({
    additionalAllowedQueryParameters: options.additionalAllowedQueryParameters
   });
   const tracingClient = tryCreateTracingClient();
   return {
    name: tracingPolicyName,
    async sendRequest(request, next) {
     if (!tracingClient) {
      return next(request);
     }
     const userAgent = await userAgentPromise;
     const spanAttributes = {
      "http.url": sanitizer.sanitizeUrl(request.url),
      "http.method": request.method,
      "http.user_agent": userAgent,
      requestId: request.requestId
     };
     if (userAgent) {
      spanAttributes["http.user_agent"] = userAgent;
     }
     const {span, tracingContext} = tryCreateSpan(tracingClient, request, spanAttributes) ?? {};
     if (!span || !tracingContext) {
      return next(request);
     }
     try {
      const response = await tracingClient.withContext(tracingContext, next, request);
      tryProcessResponse(span, response);
      return response;
     } catch (err) {
      tryProcessError(span, err);
      throw err;
     }
    }
   };
  }
  function tryCreateTracingClient() {
   try {
    return (0, core_tracing_dist_esm.y)({
     namespace: "",
     packageName: "@azure/core-rest-pipeline",
     packageVersion: esm_constants_SDK_VERSION
    });
   } catch (e) {
    log_logger.warning(`Error when creating the TracingClient: ${(0, esm.u1)(e)}`);
    return undefined;
   }
  }
  function tryCreateSpan(tracingClient, request, spanAttributes) {
   try {
    const {span, updatedOptions} = tracingClient.startSpan(`HTTP ${request.method}`, {
     tracingOptions: request.tracingOptions
    }, {
     spanKind: "client",
     spanAttributes
    });
    if (!span.isRecording()) {
     span.end();
     return undefined;
    }
    const headers = tracingClient.createRequestHeaders(updatedOptions.tracingOptions.tracingContext);
    for (const [key, value] of Object.entries(headers)) {
     request.headers.set(key, value);
    }
    return {
     span,
     tracingContext: updatedOptions.tracingOptions.tracingContext
    };
   } catch (e) {
    log_logger.warning(`Skipping creating a tracing span due to an error: ${(0, esm.u1)(e)}`);
    return undefined;
   }
  }
  function tryProcessError(span, error) {
   try {
    span.setStatus({
     status: "error",
     error: (0, esm.bJ)(error) ? error : undefined
    });
    if (esm_restError_isRestError(error) && error.statusCode) {
     span.setAttribute("http.status_code", error.statusCode);
    }
    span.end();
   } catch (e) {
    log_logger.warning(`Skipping tracing span processing due to an error: ${(0, esm.u1)(e)}`);
   }
  }
  function tryProcessResponse(span, response) {
   try {
    span.setAttribute("http.status_code", response.status);
    const serviceRequestId = response.headers.get("x-ms-request-id");
    if (serviceRequestId) {
     span.setAttribute("serviceRequestId", serviceRequestId);
    }
    if (response.status >= 400) {
     span.setStatus({
      status: "error"
     });
    }
    span.end();
   } catch (e) {
    log_logger.warning(`Skipping tracing span processing due to an error: ${(0, esm.u1)(e)}`);
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/util/wrapAbortSignal.js
  function wrapAbortSignalLike(abortSignalLike) {
   if (abortSignalLike instanceof AbortSignal) {
    return {
     abortSignal: abortSignalLike
    };
   }
   if (abortSignalLike.aborted) {
    return {
     abortSignal: AbortSignal.abort("reason" in abortSignalLike ? abortSignalLike.reason : undefined)
    };
   }
   const controller = new AbortController;
   let needsCleanup = true;
   function cleanup() {
    if (needsCleanup) {
     abortSignalLike.removeEventListener("abort", listener);
     needsCleanup = false;
    }
   }
   function listener() {
    controller.abort("reason" in abortSignalLike ? abortSignalLike.reason : undefined);
    cleanup();
   }
   abortSignalLike.addEventListener("abort", listener);
   return {
    abortSignal: controller.signal,
    cleanup
   };
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/wrapAbortSignalLikePolicy.js
  const wrapAbortSignalLikePolicyName = "wrapAbortSignalLikePolicy";
  function wrapAbortSignalLikePolicy() {
   return {
    name: wrapAbortSignalLikePolicyName,
    sendRequest: async (request, next) => {
     if (!request.abortSignal) {
      return next(request);
     }
     const {abortSignal, cleanup} = wrapAbortSignalLike(request.abortSignal);
     request.abortSignal = abortSignal;
     try {
      return await next(request);
     } finally {
      cleanup?.();
     }
    }
   };
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/createPipelineFromOptions.js
  function esm_createPipelineFromOptions_createPipelineFromOptions(options) {
   const pipeline = esm_pipeline_createEmptyPipeline();
   if (esm.qx) {
    if (options.agent) {
     pipeline.addPolicy(policies_agentPolicy_agentPolicy(options.agent));
    }
    if (options.tlsOptions) {
     pipeline.addPolicy(policies_tlsPolicy_tlsPolicy(options.tlsOptions));
    }
    pipeline.addPolicy(policies_proxyPolicy_proxyPolicy(options.proxyOptions));
    pipeline.addPolicy(policies_decompressResponsePolicy_decompressResponsePolicy());
   }
   pipeline.addPolicy(wrapAbortSignalLikePolicy());
   pipeline.addPolicy(policies_formDataPolicy_formDataPolicy(), {
    beforePolicies: [ policies_multipartPolicy_multipartPolicyName ]
   });
   pipeline.addPolicy(policies_userAgentPolicy_userAgentPolicy(options.userAgentOptions));
   pipeline.addPolicy(setClientRequestIdPolicy(options.telemetryOptions?.clientRequestIdHeaderName));
   pipeline.addPolicy(policies_multipartPolicy_multipartPolicy(), {
    afterPhase: "Deserialize"
   });
   pipeline.addPolicy(policies_defaultRetryPolicy_defaultRetryPolicy(options.retryOptions), {
    phase: "Retry"
   });
   pipeline.addPolicy(tracingPolicy({
    ...options.userAgentOptions,
    ...options.loggingOptions
   }), {
    afterPhase: "Retry"
   });
   if (esm.qx) {
    pipeline.addPolicy(policies_redirectPolicy_redirectPolicy(options.redirectOptions), {
     afterPhase: "Retry"
    });
   }
   pipeline.addPolicy(policies_logPolicy_logPolicy(options.loggingOptions), {
    afterPhase: "Sign"
   });
   return pipeline;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/defaultHttpClient.js
  function esm_defaultHttpClient_createDefaultHttpClient() {
   const client = defaultHttpClient_createDefaultHttpClient();
   return {
    async sendRequest(request) {
     const {abortSignal, cleanup} = request.abortSignal ? wrapAbortSignalLike(request.abortSignal) : {};
     try {
      request.abortSignal = abortSignal;
      return await client.sendRequest(request);
     } finally {
      cleanup?.();
     }
    }
   };
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/httpHeaders.js
  function esm_httpHeaders_createHttpHeaders(rawHeaders) {
   return httpHeaders_createHttpHeaders(rawHeaders);
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/pipelineRequest.js
  function esm_pipelineRequest_createPipelineRequest(options) {
   return pipelineRequest_createPipelineRequest(options);
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/exponentialRetryPolicy.js
  const exponentialRetryPolicy_exponentialRetryPolicyName = null && tspExponentialRetryPolicyName;
  function exponentialRetryPolicy_exponentialRetryPolicy(options = {}) {
   return tspExponentialRetryPolicy(options);
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/systemErrorRetryPolicy.js
  const systemErrorRetryPolicy_systemErrorRetryPolicyName = null && tspSystemErrorRetryPolicyName;
  function systemErrorRetryPolicy_systemErrorRetryPolicy(options = {}) {
   return tspSystemErrorRetryPolicy(options);
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/throttlingRetryPolicy.js
  const throttlingRetryPolicy_throttlingRetryPolicyName = null && tspThrottlingRetryPolicyName;
  function throttlingRetryPolicy_throttlingRetryPolicy(options = {}) {
   return tspThrottlingRetryPolicy(options);
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/retryPolicy.js
  const retryPolicy_retryPolicyLogger = (0, logger_dist_esm.KV)("core-rest-pipeline retryPolicy");
  function policies_retryPolicy_retryPolicy(strategies, options = {
   maxRetries: DEFAULT_RETRY_POLICY_COUNT
  }) {
   return tspRetryPolicy(strategies, {
    logger: retryPolicy_retryPolicyLogger,
    ...options
   });
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/util/tokenCycler.js
  const DEFAULT_CYCLER_OPTIONS = {
   forcedRefreshWindowInMs: 1e3,
   retryIntervalInMs: 3e3,
   refreshWindowInMs: 1e3 * 60 * 2
  };
  async function beginRefresh(getAccessToken, retryIntervalInMs, refreshTimeout) {
   async function tryGetAccessToken() {
    if (Date.now() < refreshTimeout) {
     try {
      return await getAccessToken();
     } catch {
      return null;
     }
    } else {
     const finalToken = await getAccessToken();
     if (finalToken === null) {
      throw new Error("Failed to refresh access token.");
     }
     return finalToken;
    }
   }
   let token = await tryGetAccessToken();
   while (token === null) {
    await (0, esm.cb)(retryIntervalInMs);
    token = await tryGetAccessToken();
   }
   return token;
  }
  function tokenCycler_createTokenCycler(credential, tokenCyclerOptions) {
   let refreshWorker = null;
   let token = null;
   let tenantId;
   const options = {
    ...DEFAULT_CYCLER_OPTIONS,
    ...tokenCyclerOptions
   };
   const cycler = {
    get isRefreshing() {
     return refreshWorker !== null;
    },
    get shouldRefresh() {
     if (token === null) {
      return true;
     }
     if (cycler.isRefreshing) {
      return false;
     }
     if (token.refreshAfterTimestamp && token.refreshAfterTimestamp < Date.now()) {
      return true;
     }
     return token.expiresOnTimestamp - options.refreshWindowInMs < Date.now();
    },
    get mustRefresh() {
     return token === null || token.expiresOnTimestamp - options.forcedRefreshWindowInMs < Date.now();
    }
   };
   function refresh(scopes, getTokenOptions) {
    if (!cycler.isRefreshing) {
     const tryGetAccessToken = () => credential.getToken(scopes, getTokenOptions);
     refreshWorker = beginRefresh(tryGetAccessToken, options.retryIntervalInMs, token?.expiresOnTimestamp ?? Date.now()).then(_token => {
      refreshWorker = null;
      token = _token;
      tenantId = getTokenOptions.tenantId;
      return token;
     }).catch(reason => {
      refreshWorker = null;
      token = null;
      tenantId = undefined;
      throw reason;
     });
    }
    return refreshWorker;
   }
   return async (scopes, tokenOptions) => {
    const hasClaimChallenge = Boolean(tokenOptions.claims);
    const tenantIdChanged = tenantId !== tokenOptions.tenantId;
    if (hasClaimChallenge) {
     token = null;
    }
    const mustRefresh = tenantIdChanged || hasClaimChallenge || cycler.mustRefresh;
    if (mustRefresh) {
     return refresh(scopes, tokenOptions);
    }
    if (cycler.shouldRefresh) {
     refresh(scopes, tokenOptions);
    }
    return token;
   };
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/bearerTokenAuthenticationPolicy.js
  const bearerTokenAuthenticationPolicyName = "bearerTokenAuthenticationPolicy";
  async function trySendRequest(request, next) {
   try {
    return [ await next(request), undefined ];
   } catch (e) {
    if (esm_restError_isRestError(e) && e.response) {
     return [ e.response, e ];
    } else {
     throw e;
    }
   }
  }
  async function defaultAuthorizeRequest(options) {
   const {scopes, getAccessToken, request} = options;
   const getTokenOptions = {
    abortSignal: request.abortSignal,
    tracingOptions: request.tracingOptions,
    enableCae: true
   };
   const accessToken = await getAccessToken(scopes, getTokenOptions);
   if (accessToken) {
    options.request.headers.set("Authorization", `Bearer ${accessToken.token}`);
   }
  }
  function isChallengeResponse(response) {
   return response.status === 401 && response.headers.has("WWW-Authenticate");
  }
  async function authorizeRequestOnCaeChallenge(onChallengeOptions, caeClaims) {
   const {scopes} = onChallengeOptions;
   const accessToken = await onChallengeOptions.getAccessToken(scopes, {
    enableCae: true,
    claims: caeClaims
   });
   if (!accessToken) {
    return false;
   }
   onChallengeOptions.request.headers.set("Authorization", `${accessToken.tokenType ?? "Bearer"} ${accessToken.token}`);
   return true;
  }
  function bearerTokenAuthenticationPolicy(options) {
   const {credential, scopes, challengeCallbacks} = options;
   const logger = options.logger || log_logger;
   const callbacks = {
    authorizeRequest: challengeCallbacks?.authorizeRequest?.bind(challengeCallbacks) ?? defaultAuthorizeRequest,
    authorizeRequestOnChallenge: challengeCallbacks?.authorizeRequestOnChallenge?.bind(challengeCallbacks)
   };
   const getAccessToken = credential ? tokenCycler_createTokenCycler(credential) : () => Promise.resolve(null);
   return {
    name: bearerTokenAuthenticationPolicyName,
    async sendRequest(request, next) {
     if (!request.url.toLowerCase().startsWith("https://")) {
      throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");
     }
     await callbacks.authorizeRequest({
      scopes: Array.isArray(scopes) ? scopes : [ scopes ],
      request,
      getAccessToken,
      logger
     });
     let response;
     let error;
     let shouldSendRequest;
     [response, error] = await trySendRequest(request, next);
     if (isChallengeResponse(response)) {
      let claims = getCaeChallengeClaims(response.headers.get("WWW-Authenticate"));
      if (claims) {
       let parsedClaim;
       try {
        parsedClaim = atob(claims);
       } catch (e) {
        logger.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);
        return response;
       }
       shouldSendRequest = await authorizeRequestOnCaeChallenge({
        scopes: Array.isArray(scopes) ? scopes : [ scopes ],
        response,
        request,
        getAccessToken,
        logger
       }, parsedClaim);
       if (shouldSendRequest) {
        [response, error] = await trySendRequest(request, next);
       }
      } else if (callbacks.authorizeRequestOnChallenge) {
       shouldSendRequest = await callbacks.authorizeRequestOnChallenge({
        scopes: Array.isArray(scopes) ? scopes : [ scopes ],
        request,
        response,
        getAccessToken,
        logger
       });
       if (shouldSendRequest) {
        [response, error] = await trySendRequest(request, next);
       }
       if (isChallengeResponse(response)) {
        claims = getCaeChallengeClaims(response.headers.get("WWW-Authenticate") ?? "");
        if (claims) {
         let parsedClaim;
         try {
          parsedClaim = atob(claims);
         } catch (e) {
          logger.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);
          return response;
         }
         shouldSendRequest = await authorizeRequestOnCaeChallenge({
          scopes: Array.isArray(scopes) ? scopes : [ scopes ],
          response,
          request,
          getAccessToken,
          logger
         }, parsedClaim);
         if (shouldSendRequest) {
          [response, error] = await trySendRequest(request, next);
         }
        }
       }
      }
     }
     if (error) {
      throw error;
     } else {
      return response;
     }
    }
   };
  }
  function parseChallenges(challenges) {
   const challengeRegex = /(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g;
   const paramRegex = /(\w+)="([^"]*)"/g;
   const parsedChallenges = [];
   let match;
   while ((match = challengeRegex.exec(challenges)) !== null) {
    const scheme = match[1];
    const paramsString = match[2];
    const params = {};
    let paramMatch;
    while ((paramMatch = paramRegex.exec(paramsString)) !== null) {
     params[paramMatch[1]] = paramMatch[2];
    }
    parsedChallenges.push({
     scheme,
     params
    });
   }
   return parsedChallenges;
  }
  function getCaeChallengeClaims(challenges) {
   if (!challenges) {
    return;
   }
   const parsedChallenges = parseChallenges(challenges);
   return parsedChallenges.find(x => x.scheme === "Bearer" && x.params.claims && x.params.error === "insufficient_claims")?.params.claims;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/auxiliaryAuthenticationHeaderPolicy.js
  const auxiliaryAuthenticationHeaderPolicyName = "auxiliaryAuthenticationHeaderPolicy";
  const AUTHORIZATION_AUXILIARY_HEADER = "x-ms-authorization-auxiliary";
  async function sendAuthorizeRequest(options) {
   const {scopes, getAccessToken, request} = options;
   const getTokenOptions = {
    abortSignal: request.abortSignal,
    tracingOptions: request.tracingOptions
   };
   return (await getAccessToken(scopes, getTokenOptions))?.token ?? "";
  }
  function auxiliaryAuthenticationHeaderPolicy(options) {
   const {credentials, scopes} = options;
   const logger = options.logger || coreLogger;
   const tokenCyclerMap = new WeakMap;
   return {
    name: auxiliaryAuthenticationHeaderPolicyName,
    async sendRequest(request, next) {
     if (!request.url.toLowerCase().startsWith("https://")) {
      throw new Error("Bearer token authentication for auxiliary header is not permitted for non-TLS protected (non-https) URLs.");
     }
     if (!credentials || credentials.length === 0) {
      logger.info(`${auxiliaryAuthenticationHeaderPolicyName} header will not be set due to empty credentials.`);
      return next(request);
     }
     const tokenPromises = [];
     for (const credential of credentials) {
      let getAccessToken = tokenCyclerMap.get(credential);
      if (!getAccessToken) {
       getAccessToken = createTokenCycler(credential);
       tokenCyclerMap.set(credential, getAccessToken);
      }
      tokenPromises.push(sendAuthorizeRequest({
       scopes: Array.isArray(scopes) ? scopes : [ scopes ],
       request,
       getAccessToken,
       logger
      }));
     }
     const auxiliaryTokens = (await Promise.all(tokenPromises)).filter(token => Boolean(token));
     if (auxiliaryTokens.length === 0) {
      logger.warning(`None of the auxiliary tokens are valid. ${AUTHORIZATION_AUXILIARY_HEADER} header will not be set.`);
      return next(request);
     }
     request.headers.set(AUTHORIZATION_AUXILIARY_HEADER, auxiliaryTokens.map(token => `Bearer ${token}`).join(", "));
     return next(request);
    }
   };
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/interfaces.js
  const interfaces_XML_ATTRKEY = "$";
  const interfaces_XML_CHARKEY = "_";
  var state_cjs = __webpack_require__(70030);
  // CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/state.js
  const state = state_cjs.w;
  // CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/operationHelpers.js
  function getOperationArgumentValueFromParameter(operationArguments, parameter, fallbackObject) {
   let parameterPath = parameter.parameterPath;
   const parameterMapper = parameter.mapper;
   let value;
   if (typeof parameterPath === "string") {
    parameterPath = [ parameterPath ];
   }
   if (Array.isArray(parameterPath)) {
    if (parameterPath.length > 0) {
     if (parameterMapper.isConstant) {
      value = parameterMapper.defaultValue;
     } else {
      let propertySearchResult = getPropertyFromParameterPath(operationArguments, parameterPath);
      if (!propertySearchResult.propertyFound && fallbackObject) {
       propertySearchResult = getPropertyFromParameterPath(fallbackObject, parameterPath);
      }
      let useDefaultValue = false;
      if (!propertySearchResult.propertyFound) {
       useDefaultValue = parameterMapper.required || parameterPath[0] === "options" && parameterPath.length === 2;
      }
      value = useDefaultValue ? parameterMapper.defaultValue : propertySearchResult.propertyValue;
     }
    }
   } else {
    if (parameterMapper.required) {
     value = {};
    }
    for (const [propertyName, propertyPath] of Object.entries(parameterPath)) {
     const propertyMapper = parameterMapper.type.modelProperties[propertyName];
     const propertyValue = getOperationArgumentValueFromParameter(operationArguments, {
      parameterPath: propertyPath,
      mapper: propertyMapper
     }, fallbackObject);
     if (propertyValue !== undefined) {
      if (!value) {
       value = {};
      }
      Object.defineProperty(value, propertyName, {
       value: propertyValue,
       enumerable: true,
       configurable: true,
       writable: true
      });
     }
    }
   }
   return value;
  }
  function getPropertyFromParameterPath(parent, parameterPath) {
   const result = {
    propertyFound: false
   };
   let i = 0;
   for (;i < parameterPath.length; ++i) {
    const parameterPathPart = parameterPath[i];
    if (parent && parameterPathPart in parent) {
     parent = parent[parameterPathPart];
    } else {
     break;
    }
   }
   if (i === parameterPath.length) {
    result.propertyValue = parent;
    result.propertyFound = true;
   }
   return result;
  }
  const originalRequestSymbol = Symbol.for("@azure/core-client original request");
  function hasOriginalRequest(request) {
   return originalRequestSymbol in request;
  }
  function getOperationRequestInfo(request) {
   if (hasOriginalRequest(request)) {
    return getOperationRequestInfo(request[originalRequestSymbol]);
   }
   let info = state.operationRequestMap.get(request);
   if (!info) {
    info = {};
    state.operationRequestMap.set(request, info);
   }
   return info;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/deserializationPolicy.js
  const defaultJsonContentTypes = [ "application/json", "text/json" ];
  const defaultXmlContentTypes = [ "application/xml", "application/atom+xml" ];
  const deserializationPolicyName = "deserializationPolicy";
  function deserializationPolicy(options = {}) {
   const jsonContentTypes = options.expectedContentTypes?.json ?? defaultJsonContentTypes;
   const xmlContentTypes = options.expectedContentTypes?.xml ?? defaultXmlContentTypes;
   const parseXML = options.parseXML;
   const serializerOptions = options.serializerOptions;
   const updatedOptions = {
    xml: {
     rootName: serializerOptions?.xml.rootName ?? "",
     includeRoot: serializerOptions?.xml.includeRoot ?? false,
     xmlCharKey: serializerOptions?.xml.xmlCharKey ?? interfaces_XML_CHARKEY
    }
   };
   return {
    name: deserializationPolicyName,
    async sendRequest(request, next) {
     const response = await next(request);
     return deserializeResponseBody(jsonContentTypes, xmlContentTypes, response, updatedOptions, parseXML);
    }
   };
  }
  function getOperationResponseMap(parsedResponse) {
   let result;
   const request = parsedResponse.request;
   const operationInfo = getOperationRequestInfo(request);
   const operationSpec = operationInfo?.operationSpec;
   if (operationSpec) {
    if (!operationInfo?.operationResponseGetter) {
     result = operationSpec.responses[parsedResponse.status];
    } else {
     result = operationInfo?.operationResponseGetter(operationSpec, parsedResponse);
    }
   }
   return result;
  }
  function shouldDeserializeResponse(parsedResponse) {
   const request = parsedResponse.request;
   const operationInfo = getOperationRequestInfo(request);
   const shouldDeserialize = operationInfo?.shouldDeserialize;
   let result;
   if (shouldDeserialize === undefined) {
    result = true;
   } else if (typeof shouldDeserialize === "boolean") {
    result = shouldDeserialize;
   } else {
    result = shouldDeserialize(parsedResponse);
   }
   return result;
  }
  async function deserializeResponseBody(jsonContentTypes, xmlContentTypes, response, options, parseXML) {
   const parsedResponse = await parse(jsonContentTypes, xmlContentTypes, response, options, parseXML);
   if (!shouldDeserializeResponse(parsedResponse)) {
    return parsedResponse;
   }
   const operationInfo = getOperationRequestInfo(parsedResponse.request);
   const operationSpec = operationInfo?.operationSpec;
   if (!operationSpec || !operationSpec.responses) {
    return parsedResponse;
   }
   const responseSpec = getOperationResponseMap(parsedResponse);
   const {error, shouldReturnResponse} = handleErrorResponse(parsedResponse, operationSpec, responseSpec, options);
   if (error) {
    throw error;
   } else if (shouldReturnResponse) {
    return parsedResponse;
   }
   if (responseSpec) {
    if (responseSpec.bodyMapper) {
     let valueToDeserialize = parsedResponse.parsedBody;
     if (operationSpec.isXML && responseSpec.bodyMapper.type.name === MapperTypeNames.Sequence) {
      valueToDeserialize = typeof valueToDeserialize === "object" ? valueToDeserialize[responseSpec.bodyMapper.xmlElementName] : [];
     }
     try {
      parsedResponse.parsedBody = operationSpec.serializer.deserialize(responseSpec.bodyMapper, valueToDeserialize, "operationRes.parsedBody", options);
     } catch (deserializeError) {
      const restError = new esm_restError_RestError(`Error ${deserializeError} occurred in deserializing the responseBody - ${parsedResponse.bodyAsText}`, {
       statusCode: parsedResponse.status,
       request: parsedResponse.request,
       response: parsedResponse
      });
      throw restError;
     }
    } else if (operationSpec.httpMethod === "HEAD") {
     parsedResponse.parsedBody = response.status >= 200 && response.status < 300;
    }
    if (responseSpec.headersMapper) {
     parsedResponse.parsedHeaders = operationSpec.serializer.deserialize(responseSpec.headersMapper, parsedResponse.headers.toJSON(), "operationRes.parsedHeaders", {
      xml: {},
      ignoreUnknownProperties: true
     });
    }
   }
   return parsedResponse;
  }
  function isOperationSpecEmpty(operationSpec) {
   const expectedStatusCodes = Object.keys(operationSpec.responses);
   return expectedStatusCodes.length === 0 || expectedStatusCodes.length === 1 && expectedStatusCodes[0] === "default";
  }
  function handleErrorResponse(parsedResponse, operationSpec, responseSpec, options) {
   const isSuccessByStatus = 200 <= parsedResponse.status && parsedResponse.status < 300;
   const isExpectedStatusCode = isOperationSpecEmpty(operationSpec) ? isSuccessByStatus : !!responseSpec;
   if (isExpectedStatusCode) {
    if (responseSpec) {
     if (!responseSpec.isError) {
      return {
       error: null,
       shouldReturnResponse: false
      };
     }
    } else {
     return {
      error: null,
      shouldReturnResponse: false
     };
    }
   }
   const errorResponseSpec = responseSpec ?? operationSpec.responses.default;
   const initialErrorMessage = parsedResponse.request.streamResponseStatusCodes?.has(parsedResponse.status) ? `Unexpected status code: ${parsedResponse.status}` : parsedResponse.bodyAsText;
   const error = new esm_restError_RestError(initialErrorMessage, {
    statusCode: parsedResponse.status,
    request: parsedResponse.request,
    response: parsedResponse
   });
   if (!errorResponseSpec && !(parsedResponse.parsedBody?.error?.code && parsedResponse.parsedBody?.error?.message)) {
    throw error;
   }
   const defaultBodyMapper = errorResponseSpec?.bodyMapper;
   const defaultHeadersMapper = errorResponseSpec?.headersMapper;
   try {
    if (parsedResponse.parsedBody) {
     const parsedBody = parsedResponse.parsedBody;
     let deserializedError;
     if (defaultBodyMapper) {
      let valueToDeserialize = parsedBody;
      if (operationSpec.isXML && defaultBodyMapper.type.name === MapperTypeNames.Sequence) {
       valueToDeserialize = [];
       const elementName = defaultBodyMapper.xmlElementName;
       if (typeof parsedBody === "object" && elementName) {
        valueToDeserialize = parsedBody[elementName];
       }
      }
      deserializedError = operationSpec.serializer.deserialize(defaultBodyMapper, valueToDeserialize, "error.response.parsedBody", options);
     }
     const internalError = parsedBody.error || deserializedError || parsedBody;
     error.code = internalError.code;
     if (internalError.message) {
      error.message = internalError.message;
     }
     if (defaultBodyMapper) {
      error.response.parsedBody = deserializedError;
     }
    }
    if (parsedResponse.headers && defaultHeadersMapper) {
     error.response.parsedHeaders = operationSpec.serializer.deserialize(defaultHeadersMapper, parsedResponse.headers.toJSON(), "operationRes.parsedHeaders");
    }
   } catch (defaultError) {
    error.message = `Error "${defaultError.message}" occurred in deserializing the responseBody - "${parsedResponse.bodyAsText}" for the default response.`;
   }
   return {
    error,
    shouldReturnResponse: false
   };
  }
  async function parse(jsonContentTypes, xmlContentTypes, operationResponse, opts, parseXML) {
   if (!operationResponse.request.streamResponseStatusCodes?.has(operationResponse.status) && operationResponse.bodyAsText) {
    const text = operationResponse.bodyAsText;
    const contentType = operationResponse.headers.get("Content-Type") || "";
    const contentComponents = !contentType ? [] : contentType.split(";").map(component => component.toLowerCase());
    try {
     if (contentComponents.length === 0 || contentComponents.some(component => jsonContentTypes.indexOf(component) !== -1)) {
      operationResponse.parsedBody = JSON.parse(text);
      return operationResponse;
     } else if (contentComponents.some(component => xmlContentTypes.indexOf(component) !== -1)) {
      if (!parseXML) {
       throw new Error("Parsing XML not supported.");
      }
      const body = await parseXML(text, opts.xml);
      operationResponse.parsedBody = body;
      return operationResponse;
     }
    } catch (err) {
     const msg = `Error "${err}" occurred while parsing the response body - ${operationResponse.bodyAsText}.`;
     const errCode = err.code || esm_restError_RestError.PARSE_ERROR;
     const e = new esm_restError_RestError(msg, {
      code: errCode,
      statusCode: operationResponse.status,
      request: operationResponse.request,
      response: operationResponse
     });
     throw e;
    }
   }
   return operationResponse;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/interfaceHelpers.js
  function getStreamingResponseStatusCodes(operationSpec) {
   const result = new Set;
   for (const [statusCode, operationResponse] of Object.entries(operationSpec.responses)) {
    if (operationResponse.bodyMapper && operationResponse.bodyMapper.type.name === MapperTypeNames.Stream) {
     result.add(Number(statusCode));
    }
   }
   return result;
  }
  function getPathStringFromParameter(parameter) {
   const {parameterPath, mapper} = parameter;
   let result;
   if (typeof parameterPath === "string") {
    result = parameterPath;
   } else if (Array.isArray(parameterPath)) {
    result = parameterPath.join(".");
   } else {
    result = mapper.serializedName;
   }
   return result;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/serializationPolicy.js
  const serializationPolicyName = "serializationPolicy";
  function serializationPolicy(options = {}) {
   const stringifyXML = options.stringifyXML;
   return {
    name: serializationPolicyName,
    sendRequest(request, next) {
     const operationInfo = getOperationRequestInfo(request);
     const operationSpec = operationInfo?.operationSpec;
     const operationArguments = operationInfo?.operationArguments;
     if (operationSpec && operationArguments) {
      serializeHeaders(request, operationArguments, operationSpec);
      serializeRequestBody(request, operationArguments, operationSpec, stringifyXML);
     }
     return next(request);
    }
   };
  }
  function serializeHeaders(request, operationArguments, operationSpec) {
   if (operationSpec.headerParameters) {
    for (const headerParameter of operationSpec.headerParameters) {
     let headerValue = getOperationArgumentValueFromParameter(operationArguments, headerParameter);
     if (headerValue !== null && headerValue !== undefined || headerParameter.mapper.required) {
      headerValue = operationSpec.serializer.serialize(headerParameter.mapper, headerValue, getPathStringFromParameter(headerParameter));
      const headerCollectionPrefix = headerParameter.mapper.headerCollectionPrefix;
      if (headerCollectionPrefix) {
       for (const key of Object.keys(headerValue)) {
        request.headers.set(headerCollectionPrefix + key, headerValue[key]);
       }
      } else {
       request.headers.set(headerParameter.mapper.serializedName || getPathStringFromParameter(headerParameter), headerValue);
      }
     }
    }
   }
   const customHeaders = operationArguments.options?.requestOptions?.customHeaders;
   if (customHeaders) {
    for (const customHeaderName of Object.keys(customHeaders)) {
     request.headers.set(customHeaderName, customHeaders[customHeaderName]);
    }
   }
  }
  function serializeRequestBody(request, operationArguments, operationSpec, stringifyXML = function() {
   throw new Error("XML serialization unsupported!");
  }) {
   const serializerOptions = operationArguments.options?.serializerOptions;
   const updatedOptions = {
    xml: {
     rootName: serializerOptions?.xml.rootName ?? "",
     includeRoot: serializerOptions?.xml.includeRoot ?? false,
     xmlCharKey: serializerOptions?.xml.xmlCharKey ?? interfaces_XML_CHARKEY
    }
   };
   const xmlCharKey = updatedOptions.xml.xmlCharKey;
   if (operationSpec.requestBody && operationSpec.requestBody.mapper) {
    request.body = getOperationArgumentValueFromParameter(operationArguments, operationSpec.requestBody);
    const bodyMapper = operationSpec.requestBody.mapper;
    const {required, serializedName, xmlName, xmlElementName, xmlNamespace, xmlNamespacePrefix, nullable} = bodyMapper;
    const typeName = bodyMapper.type.name;
    try {
     if (request.body !== undefined && request.body !== null || nullable && request.body === null || required) {
      const requestBodyParameterPathString = getPathStringFromParameter(operationSpec.requestBody);
      request.body = operationSpec.serializer.serialize(bodyMapper, request.body, requestBodyParameterPathString, updatedOptions);
      const isStream = typeName === MapperTypeNames.Stream;
      if (operationSpec.isXML) {
       const xmlnsKey = xmlNamespacePrefix ? `xmlns:${xmlNamespacePrefix}` : "xmlns";
       const value = getXmlValueWithNamespace(xmlNamespace, xmlnsKey, typeName, request.body, updatedOptions);
       if (typeName === MapperTypeNames.Sequence) {
        request.body = stringifyXML(prepareXMLRootList(value, xmlElementName || xmlName || serializedName, xmlnsKey, xmlNamespace), {
         rootName: xmlName || serializedName,
         xmlCharKey
        });
       } else if (!isStream) {
        request.body = stringifyXML(value, {
         rootName: xmlName || serializedName,
         xmlCharKey
        });
       }
      } else if (typeName === MapperTypeNames.String && (operationSpec.contentType?.match("text/plain") || operationSpec.mediaType === "text")) {
       return;
      } else if (!isStream) {
       request.body = JSON.stringify(request.body);
      }
     }
    } catch (error) {
     throw new Error(`Error "${error.message}" occurred in serializing the payload - ${JSON.stringify(serializedName, undefined, "  ")}.`, {
      cause: error
     });
    }
   } else if (operationSpec.formDataParameters && operationSpec.formDataParameters.length > 0) {
    request.formData = {};
    for (const formDataParameter of operationSpec.formDataParameters) {
     const formDataParameterValue = getOperationArgumentValueFromParameter(operationArguments, formDataParameter);
     if (formDataParameterValue !== undefined && formDataParameterValue !== null) {
      const formDataParameterPropertyName = formDataParameter.mapper.serializedName || getPathStringFromParameter(formDataParameter);
      request.formData[formDataParameterPropertyName] = operationSpec.serializer.serialize(formDataParameter.mapper, formDataParameterValue, getPathStringFromParameter(formDataParameter), updatedOptions);
     }
    }
   }
  }
  function getXmlValueWithNamespace(xmlNamespace, xmlnsKey, typeName, serializedValue, options) {
   if (xmlNamespace && ![ "Composite", "Sequence", "Dictionary" ].includes(typeName)) {
    const result = {};
    result[options.xml.xmlCharKey] = serializedValue;
    result[interfaces_XML_ATTRKEY] = {
     [xmlnsKey]: xmlNamespace
    };
    return result;
   }
   return serializedValue;
  }
  function prepareXMLRootList(obj, elementName, xmlNamespaceKey, xmlNamespace) {
   if (!Array.isArray(obj)) {
    obj = [ obj ];
   }
   if (!xmlNamespaceKey || !xmlNamespace) {
    return {
     [elementName]: obj
    };
   }
   const result = {
    [elementName]: obj
   };
   result[interfaces_XML_ATTRKEY] = {
    [xmlNamespaceKey]: xmlNamespace
   };
   return result;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/pipeline.js
  function createClientPipeline(options = {}) {
   const pipeline = esm_createPipelineFromOptions_createPipelineFromOptions(options ?? {});
   if (options.credentialOptions) {
    pipeline.addPolicy(bearerTokenAuthenticationPolicy({
     credential: options.credentialOptions.credential,
     scopes: options.credentialOptions.credentialScopes
    }));
   }
   pipeline.addPolicy(serializationPolicy(options.serializationOptions), {
    phase: "Serialize"
   });
   pipeline.addPolicy(deserializationPolicy(options.deserializationOptions), {
    phase: "Deserialize"
   });
   return pipeline;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/utils.js
  function isPrimitiveBody(value, mapperTypeName) {
   return mapperTypeName !== "Composite" && mapperTypeName !== "Dictionary" && (typeof value === "string" || typeof value === "number" || typeof value === "boolean" || mapperTypeName?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i) !== null || value === undefined || value === null);
  }
  const validateISODuration = /^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
  function utils_isDuration(value) {
   return validateISODuration.test(value);
  }
  const validUuidRegex = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;
  function utils_isValidUuid(uuid) {
   return validUuidRegex.test(uuid);
  }
  function handleNullableResponseAndWrappableBody(responseObject) {
   const combinedHeadersAndBody = {
    ...responseObject.headers,
    ...responseObject.body
   };
   if (responseObject.hasNullableType && Object.getOwnPropertyNames(combinedHeadersAndBody).length === 0) {
    return responseObject.shouldWrapBody ? {
     body: null
    } : null;
   } else {
    return responseObject.shouldWrapBody ? {
     ...responseObject.headers,
     body: responseObject.body
    } : combinedHeadersAndBody;
   }
  }
  function flattenResponse(fullResponse, responseSpec) {
   const parsedHeaders = fullResponse.parsedHeaders;
   if (fullResponse.request.method === "HEAD") {
    return {
     ...parsedHeaders,
     body: fullResponse.parsedBody
    };
   }
   const bodyMapper = responseSpec && responseSpec.bodyMapper;
   const isNullable = Boolean(bodyMapper?.nullable);
   const expectedBodyTypeName = bodyMapper?.type.name;
   if (expectedBodyTypeName === "Stream") {
    return {
     ...parsedHeaders,
     blobBody: fullResponse.blobBody,
     readableStreamBody: fullResponse.readableStreamBody
    };
   }
   const modelProperties = expectedBodyTypeName === "Composite" && bodyMapper.type.modelProperties || {};
   const isPageableResponse = Object.keys(modelProperties).some(k => modelProperties[k].serializedName === "");
   if (expectedBodyTypeName === "Sequence" || isPageableResponse) {
    const arrayResponse = fullResponse.parsedBody ?? [];
    for (const key of Object.keys(modelProperties)) {
     if (modelProperties[key].serializedName) {
      arrayResponse[key] = fullResponse.parsedBody?.[key];
     }
    }
    if (parsedHeaders) {
     for (const key of Object.keys(parsedHeaders)) {
      arrayResponse[key] = parsedHeaders[key];
     }
    }
    return isNullable && !fullResponse.parsedBody && !parsedHeaders && Object.getOwnPropertyNames(modelProperties).length === 0 ? null : arrayResponse;
   }
   return handleNullableResponseAndWrappableBody({
    body: fullResponse.parsedBody,
    headers: parsedHeaders,
    hasNullableType: isNullable,
    shouldWrapBody: isPrimitiveBody(fullResponse.parsedBody, expectedBodyTypeName)
   });
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/httpClientCache.js
  let httpClientCache_cachedHttpClient;
  function getCachedDefaultHttpClient() {
   if (!httpClientCache_cachedHttpClient) {
    httpClientCache_cachedHttpClient = esm_defaultHttpClient_createDefaultHttpClient();
   }
   return httpClientCache_cachedHttpClient;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/urlHelpers.js
  const CollectionFormatToDelimiterMap = {
   CSV: ",",
   SSV: " ",
   Multi: "Multi",
   TSV: "\t",
   Pipes: "|"
  };
  function getRequestUrl(baseUri, operationSpec, operationArguments, fallbackObject) {
   const urlReplacements = calculateUrlReplacements(operationSpec, operationArguments, fallbackObject);
   let isAbsolutePath = false;
   let requestUrl = replaceAll(baseUri, urlReplacements);
   if (operationSpec.path) {
    let path = replaceAll(operationSpec.path, urlReplacements);
    if (operationSpec.path === "/{nextLink}" && path.startsWith("/")) {
     path = path.substring(1);
    }
    if (isAbsoluteUrl(path)) {
     requestUrl = path;
     isAbsolutePath = true;
    } else {
     requestUrl = appendPath(requestUrl, path);
    }
   }
   const {queryParams, sequenceParams} = calculateQueryParameters(operationSpec, operationArguments, fallbackObject);
   requestUrl = appendQueryParams(requestUrl, queryParams, sequenceParams, isAbsolutePath);
   return requestUrl;
  }
  function replaceAll(input, replacements) {
   let result = input;
   for (const [searchValue, replaceValue] of replacements) {
    result = result.split(searchValue).join(replaceValue);
   }
   return result;
  }
  function calculateUrlReplacements(operationSpec, operationArguments, fallbackObject) {
   const result = new Map;
   if (operationSpec.urlParameters?.length) {
    for (const urlParameter of operationSpec.urlParameters) {
     let urlParameterValue = getOperationArgumentValueFromParameter(operationArguments, urlParameter, fallbackObject);
     const parameterPathString = getPathStringFromParameter(urlParameter);
     urlParameterValue = operationSpec.serializer.serialize(urlParameter.mapper, urlParameterValue, parameterPathString);
     if (!urlParameter.skipEncoding) {
      urlParameterValue = encodeURIComponent(urlParameterValue);
     }
     result.set(`{${urlParameter.mapper.serializedName || parameterPathString}}`, urlParameterValue);
    }
   }
   return result;
  }
  function isAbsoluteUrl(url) {
   return url.includes("://");
  }
  function appendPath(url, pathToAppend) {
   if (!pathToAppend) {
    return url;
   }
   const parsedUrl = new URL(url);
   let newPath = parsedUrl.pathname;
   if (!newPath.endsWith("/")) {
    newPath = `${newPath}/`;
   }
   if (pathToAppend.startsWith("/")) {
    pathToAppend = pathToAppend.substring(1);
   }
   const searchStart = pathToAppend.indexOf("?");
   if (searchStart !== -1) {
    const path = pathToAppend.substring(0, searchStart);
    const search = pathToAppend.substring(searchStart + 1);
    newPath = newPath + path;
    if (search) {
     parsedUrl.search = parsedUrl.search ? `${parsedUrl.search}&${search}` : search;
    }
   } else {
    newPath = newPath + pathToAppend;
   }
   Object.assign(parsedUrl, {
    pathname: newPath
   });
   return parsedUrl.toString();
  }
  function calculateQueryParameters(operationSpec, operationArguments, fallbackObject) {
   const result = new Map;
   const sequenceParams = new Set;
   if (operationSpec.queryParameters?.length) {
    for (const queryParameter of operationSpec.queryParameters) {
     if (queryParameter.mapper.type.name === "Sequence" && queryParameter.mapper.serializedName) {
      sequenceParams.add(queryParameter.mapper.serializedName);
     }
     let queryParameterValue = getOperationArgumentValueFromParameter(operationArguments, queryParameter, fallbackObject);
     if (queryParameterValue !== undefined && queryParameterValue !== null || queryParameter.mapper.required) {
      queryParameterValue = operationSpec.serializer.serialize(queryParameter.mapper, queryParameterValue, getPathStringFromParameter(queryParameter));
      const delimiter = queryParameter.collectionFormat ? CollectionFormatToDelimiterMap[queryParameter.collectionFormat] : "";
      if (Array.isArray(queryParameterValue)) {
       queryParameterValue = queryParameterValue.map(item => {
        if (item === null || item === undefined) {
         return "";
        }
        return item;
       });
      }
      if (queryParameter.collectionFormat === "Multi" && queryParameterValue.length === 0) {
       continue;
      } else if (Array.isArray(queryParameterValue) && (queryParameter.collectionFormat === "SSV" || queryParameter.collectionFormat === "TSV")) {
       queryParameterValue = queryParameterValue.join(delimiter);
      }
      if (!queryParameter.skipEncoding) {
       if (Array.isArray(queryParameterValue)) {
        queryParameterValue = queryParameterValue.map(item => encodeURIComponent(item));
       } else {
        queryParameterValue = encodeURIComponent(queryParameterValue);
       }
      }
      if (Array.isArray(queryParameterValue) && (queryParameter.collectionFormat === "CSV" || queryParameter.collectionFormat === "Pipes")) {
       queryParameterValue = queryParameterValue.join(delimiter);
      }
      result.set(queryParameter.mapper.serializedName || getPathStringFromParameter(queryParameter), queryParameterValue);
     }
    }
   }
   return {
    queryParams: result,
    sequenceParams
   };
  }
  function simpleParseQueryParams(queryString) {
   const result = new Map;
   if (!queryString || queryString[0] !== "?") {
    return result;
   }
   queryString = queryString.slice(1);
   const pairs = queryString.split("&");
   for (const pair of pairs) {
    const [name, value] = pair.split("=", 2);
    const existingValue = result.get(name);
    if (existingValue) {
     if (Array.isArray(existingValue)) {
      existingValue.push(value);
     } else {
      result.set(name, [ existingValue, value ]);
     }
    } else {
     result.set(name, value);
    }
   }
   return result;
  }
  function appendQueryParams(url, queryParams, sequenceParams, noOverwrite = false) {
   if (queryParams.size === 0) {
    return url;
   }
   const parsedUrl = new URL(url);
   const combinedParams = simpleParseQueryParams(parsedUrl.search);
   for (const [name, value] of queryParams) {
    const existingValue = combinedParams.get(name);
    if (Array.isArray(existingValue)) {
     if (Array.isArray(value)) {
      existingValue.push(...value);
      const valueSet = new Set(existingValue);
      combinedParams.set(name, Array.from(valueSet));
     } else {
      existingValue.push(value);
     }
    } else if (existingValue) {
     if (Array.isArray(value)) {
      value.unshift(existingValue);
     } else if (sequenceParams.has(name)) {
      combinedParams.set(name, [ existingValue, value ]);
     }
     if (!noOverwrite) {
      combinedParams.set(name, value);
     }
    } else {
     combinedParams.set(name, value);
    }
   }
   const searchPieces = [];
   for (const [name, value] of combinedParams) {
    if (typeof value === "string") {
     searchPieces.push(`${name}=${value}`);
    } else if (Array.isArray(value)) {
     for (const subValue of value) {
      searchPieces.push(`${name}=${subValue}`);
     }
    } else {
     searchPieces.push(`${name}=${value}`);
    }
   }
   parsedUrl.search = searchPieces.length ? `?${searchPieces.join("&")}` : "";
   return parsedUrl.toString();
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/log.js
  const esm_log_logger = (0, logger_dist_esm.KV)("core-client");
  // CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/serviceClient.js
  class ServiceClient {
   _endpoint;
   _requestContentType;
   _allowInsecureConnection;
   _httpClient;
   pipeline;
   constructor(options = {}) {
    this._requestContentType = options.requestContentType;
    this._endpoint = options.endpoint ?? options.baseUri;
    if (options.baseUri) {
     esm_log_logger.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead.");
    }
    this._allowInsecureConnection = options.allowInsecureConnection;
    this._httpClient = options.httpClient || getCachedDefaultHttpClient();
    this.pipeline = options.pipeline || serviceClient_createDefaultPipeline(options);
    if (options.additionalPolicies?.length) {
     for (const {policy, position} of options.additionalPolicies) {
      const afterPhase = position === "perRetry" ? "Sign" : undefined;
      this.pipeline.addPolicy(policy, {
       afterPhase
      });
     }
    }
   }
   sendRequest(request) {
    return this.pipeline.sendRequest(this._httpClient, request);
   }
   async sendOperationRequest(operationArguments, operationSpec) {
    const endpoint = operationSpec.baseUrl || this._endpoint;
    if (!endpoint) {
     throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.");
    }
    const url = getRequestUrl(endpoint, operationSpec, operationArguments, this);
    const request = esm_pipelineRequest_createPipelineRequest({
     url
    });
    request.method = operationSpec.httpMethod;
    const operationInfo = getOperationRequestInfo(request);
    operationInfo.operationSpec = operationSpec;
    operationInfo.operationArguments = operationArguments;
    const contentType = operationSpec.contentType || this._requestContentType;
    if (contentType && operationSpec.requestBody) {
     request.headers.set("Content-Type", contentType);
    }
    const options = operationArguments.options;
    if (options) {
     const requestOptions = options.requestOptions;
     if (requestOptions) {
      if (requestOptions.timeout) {
       request.timeout = requestOptions.timeout;
      }
      if (requestOptions.onUploadProgress) {
       request.onUploadProgress = requestOptions.onUploadProgress;
      }
      if (requestOptions.onDownloadProgress) {
       request.onDownloadProgress = requestOptions.onDownloadProgress;
      }
      if (requestOptions.shouldDeserialize !== undefined) {
       operationInfo.shouldDeserialize = requestOptions.shouldDeserialize;
      }
      if (requestOptions.allowInsecureConnection) {
       request.allowInsecureConnection = true;
      }
     }
     if (options.abortSignal) {
      request.abortSignal = options.abortSignal;
     }
     if (options.tracingOptions) {
      request.tracingOptions = options.tracingOptions;
     }
    }
    if (this._allowInsecureConnection) {
     request.allowInsecureConnection = true;
    }
    if (request.streamResponseStatusCodes === undefined) {
     request.streamResponseStatusCodes = getStreamingResponseStatusCodes(operationSpec);
    }
    try {
     const rawResponse = await this.sendRequest(request);
     const flatResponse = flattenResponse(rawResponse, operationSpec.responses[rawResponse.status]);
     if (options?.onResponse) {
      options.onResponse(rawResponse, flatResponse);
     }
     return flatResponse;
    } catch (error) {
     if (typeof error === "object" && error?.response) {
      const rawResponse = error.response;
      const flatResponse = flattenResponse(rawResponse, operationSpec.responses[error.statusCode] || operationSpec.responses["default"]);
      error.details = flatResponse;
      if (options?.onResponse) {
       options.onResponse(rawResponse, flatResponse, error);
      }
     }
     throw error;
    }
   }
  }
  function serviceClient_createDefaultPipeline(options) {
   const credentialScopes = getCredentialScopes(options);
   const credentialOptions = options.credential && credentialScopes ? {
    credentialScopes,
    credential: options.credential
   } : undefined;
   return createClientPipeline({
    ...options,
    credentialOptions
   });
  }
  function getCredentialScopes(options) {
   if (options.credentialScopes) {
    return options.credentialScopes;
   }
   if (options.endpoint) {
    return `${options.endpoint}/.default`;
   }
   if (options.baseUri) {
    return `${options.baseUri}/.default`;
   }
   if (options.credential) {
    throw new Error(`When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy`);
   }
   return undefined;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/authorizeRequestOnClaimChallenge.js
  function parseCAEChallenge(challenges) {
   const bearerChallenges = `, ${challenges.trim()}`.split(", Bearer ").filter(x => x);
   return bearerChallenges.map(challenge => {
    const challengeParts = `${challenge.trim()}, `.split('", ').filter(x => x);
    const keyValuePairs = challengeParts.map(keyValue => (([key, value]) => ({
     [key]: value
    }))(keyValue.trim().split('="')));
    return keyValuePairs.reduce((a, b) => ({
     ...a,
     ...b
    }), {});
   });
  }
  async function authorizeRequestOnClaimChallenge(onChallengeOptions) {
   const {scopes, response} = onChallengeOptions;
   const logger = onChallengeOptions.logger || coreClientLogger;
   const challenge = response.headers.get("WWW-Authenticate");
   if (!challenge) {
    logger.info(`The WWW-Authenticate header was missing. Failed to perform the Continuous Access Evaluation authentication flow.`);
    return false;
   }
   const challenges = parseCAEChallenge(challenge) || [];
   const parsedChallenge = challenges.find(x => x.claims);
   if (!parsedChallenge) {
    logger.info(`The WWW-Authenticate header was missing the necessary "claims" to perform the Continuous Access Evaluation authentication flow.`);
    return false;
   }
   const accessToken = await onChallengeOptions.getAccessToken(parsedChallenge.scope ? [ parsedChallenge.scope ] : scopes, {
    claims: decodeStringToString(parsedChallenge.claims)
   });
   if (!accessToken) {
    return false;
   }
   onChallengeOptions.request.headers.set("Authorization", `${accessToken.tokenType ?? "Bearer"} ${accessToken.token}`);
   return true;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/authorizeRequestOnTenantChallenge.js
  const authorizeRequestOnTenantChallenge_Constants = {
   DefaultScope: "/.default",
   HeaderConstants: {
    AUTHORIZATION: "authorization"
   }
  };
  function isUuid(text) {
   return /^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.test(text);
  }
  const authorizeRequestOnTenantChallenge = async challengeOptions => {
   const requestOptions = requestToOptions(challengeOptions.request);
   const challenge = getChallenge(challengeOptions.response);
   if (challenge) {
    const challengeInfo = parseChallenge(challenge);
    const challengeScopes = buildScopes(challengeOptions, challengeInfo);
    const tenantId = extractTenantId(challengeInfo);
    if (!tenantId) {
     return false;
    }
    const accessToken = await challengeOptions.getAccessToken(challengeScopes, {
     ...requestOptions,
     tenantId
    });
    if (!accessToken) {
     return false;
    }
    challengeOptions.request.headers.set(authorizeRequestOnTenantChallenge_Constants.HeaderConstants.AUTHORIZATION, `${accessToken.tokenType ?? "Bearer"} ${accessToken.token}`);
    return true;
   }
   return false;
  };
  function extractTenantId(challengeInfo) {
   const parsedAuthUri = new URL(challengeInfo.authorization_uri);
   const pathSegments = parsedAuthUri.pathname.split("/");
   const tenantId = pathSegments[1];
   if (tenantId && isUuid(tenantId)) {
    return tenantId;
   }
   return undefined;
  }
  function buildScopes(challengeOptions, challengeInfo) {
   if (!challengeInfo.resource_id) {
    return challengeOptions.scopes;
   }
   const challengeScopes = new URL(challengeInfo.resource_id);
   let scope = new URL(authorizeRequestOnTenantChallenge_Constants.DefaultScope, challengeScopes.origin).toString();
   if (scope === "https://disk.azure.com/.default") {
    scope = "https://disk.azure.com//.default";
   }
   return [ scope ];
  }
  function getChallenge(response) {
   const challenge = response.headers.get("WWW-Authenticate");
   if (response.status === 401 && challenge) {
    return challenge;
   }
   return;
  }
  function parseChallenge(challenge) {
   const bearerChallenge = challenge.slice("Bearer ".length);
   const challengeParts = `${bearerChallenge.trim()} `.split(" ").filter(x => x);
   const keyValuePairs = challengeParts.map(keyValue => (([key, value]) => ({
    [key]: value
   }))(keyValue.trim().split("=")));
   return keyValuePairs.reduce((a, b) => ({
    ...a,
    ...b
   }), {});
  }
  function requestToOptions(request) {
   return {
    abortSignal: request.abortSignal,
    requestOptions: {
     timeout: request.timeout
    },
    tracingOptions: request.tracingOptions
   };
  }
  // CONCATENATED MODULE: ./node_modules/@azure/identity/dist/esm/util/identityTokenEndpoint.js
  function getIdentityTokenEndpointSuffix(tenantId) {
   if (tenantId === "adfs") {
    return "oauth2/token";
   } else {
    return "oauth2/v2.0/token";
   }
  }
  var tracing = __webpack_require__(72331);
  // CONCATENATED MODULE: ./node_modules/@azure/identity/dist/esm/credentials/managedIdentityCredential/utils.js
  const DefaultScopeSuffix = "/.default";
  const serviceFabricErrorMessage = "Specifying a `clientId` or `resourceId` is not supported by the Service Fabric managed identity environment. The managed identity configuration is determined by the Service Fabric cluster resource configuration. See https://aka.ms/servicefabricmi for more information";
  function mapScopesToResource(scopes) {
   let scope = "";
   if (Array.isArray(scopes)) {
    if (scopes.length !== 1) {
     return;
    }
    scope = scopes[0];
   } else if (typeof scopes === "string") {
    scope = scopes;
   }
   if (!scope.endsWith(DefaultScopeSuffix)) {
    return scope;
   }
   return scope.substr(0, scope.lastIndexOf(DefaultScopeSuffix));
  }
  function parseExpirationTimestamp(body) {
   if (typeof body.expires_on === "number") {
    return body.expires_on * 1e3;
   }
   if (typeof body.expires_on === "string") {
    const asNumber = +body.expires_on;
    if (!isNaN(asNumber)) {
     return asNumber * 1e3;
    }
    const asDate = Date.parse(body.expires_on);
    if (!isNaN(asDate)) {
     return asDate;
    }
   }
   if (typeof body.expires_in === "number") {
    return Date.now() + body.expires_in * 1e3;
   }
   throw new Error(`Failed to parse token expiration from body. expires_in="${body.expires_in}", expires_on="${body.expires_on}"`);
  }
  function parseRefreshTimestamp(body) {
   if (body.refresh_on) {
    if (typeof body.refresh_on === "number") {
     return body.refresh_on * 1e3;
    }
    if (typeof body.refresh_on === "string") {
     const asNumber = +body.refresh_on;
     if (!isNaN(asNumber)) {
      return asNumber * 1e3;
     }
     const asDate = Date.parse(body.refresh_on);
     if (!isNaN(asDate)) {
      return asDate;
     }
    }
    throw new Error(`Failed to parse refresh_on from body. refresh_on="${body.refresh_on}"`);
   } else {
    return undefined;
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/identity/dist/esm/util/authorityHost.js
  function getAuthorityHost(options) {
   let authorityHost = options?.authorityHost;
   if (!authorityHost && esm.qx) {
    authorityHost = process.env.AZURE_AUTHORITY_HOST;
   }
   return authorityHost ?? constants.$z;
  }
  // CONCATENATED MODULE: ./node_modules/@azure/identity/dist/esm/client/identityClient.js
  const noCorrelationId = "noCorrelationId";
  const HttpStatus = {
   CLIENT_ERROR_RANGE_START: 400,
   CLIENT_ERROR_RANGE_END: 499,
   SERVER_ERROR_RANGE_START: 500,
   SERVER_ERROR_RANGE_END: 599
  };
  class IdentityClient extends ServiceClient {
   authorityHost;
   allowLoggingAccountIdentifiers;
   abortControllers;
   allowInsecureConnection=false;
   tokenCredentialOptions;
   constructor(options) {
    const packageDetails = `azsdk-js-identity/${constants.MF}`;
    const userAgentPrefix = options?.userAgentOptions?.userAgentPrefix ? `${options.userAgentOptions.userAgentPrefix} ${packageDetails}` : `${packageDetails}`;
    const baseUri = getAuthorityHost(options);
    if (!baseUri.startsWith("https:")) {
     throw new Error("The authorityHost address must use the 'https' protocol.");
    }
    super({
     requestContentType: "application/json; charset=utf-8",
     retryOptions: {
      maxRetries: 3
     },
     ...options,
     userAgentOptions: {
      userAgentPrefix
     },
     baseUri
    });
    this.authorityHost = baseUri;
    this.abortControllers = new Map;
    this.allowLoggingAccountIdentifiers = options?.loggingOptions?.allowLoggingAccountIdentifiers;
    this.tokenCredentialOptions = {
     ...options
    };
    if (options?.allowInsecureConnection) {
     this.allowInsecureConnection = options.allowInsecureConnection;
    }
   }
   async sendTokenRequest(request) {
    logging.vF.info(`IdentityClient: sending token request to [${request.url}]`);
    const response = await this.sendRequest(request);
    if (response.bodyAsText && (response.status === 200 || response.status === 201)) {
     const parsedBody = JSON.parse(response.bodyAsText);
     if (!parsedBody.access_token) {
      return null;
     }
     this.logIdentifiers(response);
     const token = {
      accessToken: {
       token: parsedBody.access_token,
       expiresOnTimestamp: parseExpirationTimestamp(parsedBody),
       refreshAfterTimestamp: parseRefreshTimestamp(parsedBody),
       tokenType: "Bearer"
      },
      refreshToken: parsedBody.refresh_token
     };
     logging.vF.info(`IdentityClient: [${request.url}] token acquired, expires on ${token.accessToken.expiresOnTimestamp}`);
     return token;
    } else {
     const error = new errors.v3(response.status, response.bodyAsText);
     logging.vF.warning(`IdentityClient: authentication error. HTTP status: ${response.status}, ${error.errorResponse.errorDescription}`);
     throw error;
    }
   }
   async refreshAccessToken(tenantId, clientId, scopes, refreshToken, clientSecret, options = {}) {
    if (refreshToken === undefined) {
     return null;
    }
    logging.vF.info(`IdentityClient: refreshing access token with client ID: ${clientId}, scopes: ${scopes} started`);
    const refreshParams = {
     grant_type: "refresh_token",
     client_id: clientId,
     refresh_token: refreshToken,
     scope: scopes
    };
    if (clientSecret !== undefined) {
     refreshParams.client_secret = clientSecret;
    }
    const query = new URLSearchParams(refreshParams);
    return tracing.U.withSpan("IdentityClient.refreshAccessToken", options, async updatedOptions => {
     try {
      const urlSuffix = getIdentityTokenEndpointSuffix(tenantId);
      const request = esm_pipelineRequest_createPipelineRequest({
       url: `${this.authorityHost}/${tenantId}/${urlSuffix}`,
       method: "POST",
       body: query.toString(),
       abortSignal: options.abortSignal,
       headers: esm_httpHeaders_createHttpHeaders({
        Accept: "application/json",
        "Content-Type": "application/x-www-form-urlencoded"
       }),
       tracingOptions: updatedOptions.tracingOptions
      });
      const response = await this.sendTokenRequest(request);
      logging.vF.info(`IdentityClient: refreshed token for client ID: ${clientId}`);
      return response;
     } catch (err) {
      if (err.name === errors.GJ && err.errorResponse.error === "interaction_required") {
       logging.vF.info(`IdentityClient: interaction required for client ID: ${clientId}`);
       return null;
      } else {
       logging.vF.warning(`IdentityClient: failed refreshing token for client ID: ${clientId}: ${err}`);
       throw err;
      }
     }
    });
   }
   generateAbortSignal(correlationId) {
    const controller = new AbortController;
    const controllers = this.abortControllers.get(correlationId) || [];
    controllers.push(controller);
    this.abortControllers.set(correlationId, controllers);
    const existingOnAbort = controller.signal.onabort;
    controller.signal.onabort = (...params) => {
     this.abortControllers.set(correlationId, undefined);
     if (existingOnAbort) {
      existingOnAbort.apply(controller.signal, params);
     }
    };
    return controller.signal;
   }
   abortRequests(correlationId) {
    const key = correlationId || noCorrelationId;
    const controllers = [ ...this.abortControllers.get(key) || [], ...this.abortControllers.get(noCorrelationId) || [] ];
    if (!controllers.length) {
     return;
    }
    for (const controller of controllers) {
     controller.abort();
    }
    this.abortControllers.set(key, undefined);
   }
   getCorrelationId(options) {
    const parameter = options?.body?.split("&").map(part => part.split("=")).find(([key]) => key === "client-request-id");
    return parameter && parameter.length ? parameter[1] || noCorrelationId : noCorrelationId;
   }
   async sendGetRequestAsync(url, options) {
    const request = esm_pipelineRequest_createPipelineRequest({
     url,
     method: "GET",
     body: options?.body,
     allowInsecureConnection: this.allowInsecureConnection,
     headers: esm_httpHeaders_createHttpHeaders(options?.headers),
     abortSignal: this.generateAbortSignal(noCorrelationId)
    });
    const response = await this.sendRequest(request);
    this.logIdentifiers(response);
    return {
     body: this.parseResponseBody(response),
     headers: response.headers.toJSON(),
     status: response.status
    };
   }
   async sendPostRequestAsync(url, options) {
    const request = esm_pipelineRequest_createPipelineRequest({
     url,
     method: "POST",
     body: options?.body,
     headers: esm_httpHeaders_createHttpHeaders(options?.headers),
     allowInsecureConnection: this.allowInsecureConnection,
     abortSignal: this.generateAbortSignal(this.getCorrelationId(options))
    });
    const response = await this.sendRequest(request);
    this.logIdentifiers(response);
    return {
     body: this.parseResponseBody(response),
     headers: response.headers.toJSON(),
     status: response.status
    };
   }
   getTokenCredentialOptions() {
    return this.tokenCredentialOptions;
   }
   logIdentifiers(response) {
    if (!this.allowLoggingAccountIdentifiers || !response.bodyAsText) {
     return;
    }
    const unavailableUpn = "No User Principal Name available";
    try {
     const parsed = response.parsedBody || JSON.parse(response.bodyAsText);
     const accessToken = parsed.access_token;
     if (!accessToken) {
      return;
     }
     const base64Metadata = accessToken.split(".")[1];
     const {appid, upn, tid, oid} = JSON.parse((0, esm.SW)((0, esm.Al)(base64Metadata, "base64url"), "utf-8"));
     logging.vF.info(`[Authenticated account] Client ID: ${appid}. Tenant ID: ${tid}. User Principal Name: ${upn || unavailableUpn}. Object ID (user): ${oid}`);
    } catch (e) {
     logging.vF.warning("allowLoggingAccountIdentifiers was set, but we couldn't log the account information. Error:", e.message);
    }
   }
   parseResponseBody(response) {
    let parsedBody;
    try {
     parsedBody = JSON.parse(response.bodyAsText || "");
    } catch (error) {
     logging.vF.info(`IdentityClient: Could not parse response body: ${error}`);
     let errorType;
     let errorDescriptionHelper;
     if (response.status >= HttpStatus.CLIENT_ERROR_RANGE_START && response.status <= HttpStatus.CLIENT_ERROR_RANGE_END) {
      errorType = "client_error";
      errorDescriptionHelper = "A client";
     } else if (response.status >= HttpStatus.SERVER_ERROR_RANGE_START && response.status <= HttpStatus.SERVER_ERROR_RANGE_END) {
      errorType = "server_error";
      errorDescriptionHelper = "A server";
     } else {
      errorType = "unknown_error";
      errorDescriptionHelper = "An unknown";
     }
     const errorDescriptionLines = [ `${errorDescriptionHelper} error occured.`, `Http status code: ${response.status}`, `Http status message: ${response.bodyAsText || "Unknown"}`, `Headers: ${JSON.stringify(response.headers)}` ];
     parsedBody = {
      error: errorType,
      error_description: errorDescriptionLines.join("\n")
     };
    }
    return parsedBody;
   }
  }
  // CONCATENATED MODULE: ./node_modules/@azure/identity/dist/esm/regionalAuthority.js
  var RegionalAuthority;
  (function(RegionalAuthority) {
   RegionalAuthority["AutoDiscoverRegion"] = "AutoDiscoverRegion";
   RegionalAuthority["USWest"] = "westus";
   RegionalAuthority["USWest2"] = "westus2";
   RegionalAuthority["USCentral"] = "centralus";
   RegionalAuthority["USEast"] = "eastus";
   RegionalAuthority["USEast2"] = "eastus2";
   RegionalAuthority["USNorthCentral"] = "northcentralus";
   RegionalAuthority["USSouthCentral"] = "southcentralus";
   RegionalAuthority["USWestCentral"] = "westcentralus";
   RegionalAuthority["CanadaCentral"] = "canadacentral";
   RegionalAuthority["CanadaEast"] = "canadaeast";
   RegionalAuthority["BrazilSouth"] = "brazilsouth";
   RegionalAuthority["EuropeNorth"] = "northeurope";
   RegionalAuthority["EuropeWest"] = "westeurope";
   RegionalAuthority["UKSouth"] = "uksouth";
   RegionalAuthority["UKWest"] = "ukwest";
   RegionalAuthority["FranceCentral"] = "francecentral";
   RegionalAuthority["FranceSouth"] = "francesouth";
   RegionalAuthority["SwitzerlandNorth"] = "switzerlandnorth";
   RegionalAuthority["SwitzerlandWest"] = "switzerlandwest";
   RegionalAuthority["GermanyNorth"] = "germanynorth";
   RegionalAuthority["GermanyWestCentral"] = "germanywestcentral";
   RegionalAuthority["NorwayWest"] = "norwaywest";
   RegionalAuthority["NorwayEast"] = "norwayeast";
   RegionalAuthority["AsiaEast"] = "eastasia";
   RegionalAuthority["AsiaSouthEast"] = "southeastasia";
   RegionalAuthority["JapanEast"] = "japaneast";
   RegionalAuthority["JapanWest"] = "japanwest";
   RegionalAuthority["AustraliaEast"] = "australiaeast";
   RegionalAuthority["AustraliaSouthEast"] = "australiasoutheast";
   RegionalAuthority["AustraliaCentral"] = "australiacentral";
   RegionalAuthority["AustraliaCentral2"] = "australiacentral2";
   RegionalAuthority["IndiaCentral"] = "centralindia";
   RegionalAuthority["IndiaSouth"] = "southindia";
   RegionalAuthority["IndiaWest"] = "westindia";
   RegionalAuthority["KoreaSouth"] = "koreasouth";
   RegionalAuthority["KoreaCentral"] = "koreacentral";
   RegionalAuthority["UAECentral"] = "uaecentral";
   RegionalAuthority["UAENorth"] = "uaenorth";
   RegionalAuthority["SouthAfricaNorth"] = "southafricanorth";
   RegionalAuthority["SouthAfricaWest"] = "southafricawest";
   RegionalAuthority["ChinaNorth"] = "chinanorth";
   RegionalAuthority["ChinaEast"] = "chinaeast";
   RegionalAuthority["ChinaNorth2"] = "chinanorth2";
   RegionalAuthority["ChinaEast2"] = "chinaeast2";
   RegionalAuthority["GermanyCentral"] = "germanycentral";
   RegionalAuthority["GermanyNorthEast"] = "germanynortheast";
   RegionalAuthority["GovernmentUSVirginia"] = "usgovvirginia";
   RegionalAuthority["GovernmentUSIowa"] = "usgoviowa";
   RegionalAuthority["GovernmentUSArizona"] = "usgovarizona";
   RegionalAuthority["GovernmentUSTexas"] = "usgovtexas";
   RegionalAuthority["GovernmentUSDodEast"] = "usdodeast";
   RegionalAuthority["GovernmentUSDodCentral"] = "usdodcentral";
  })(RegionalAuthority || (RegionalAuthority = {}));
  function calculateRegionalAuthority(regionalAuthority) {
   let azureRegion = regionalAuthority;
   if (azureRegion === undefined && globalThis.process?.env?.AZURE_REGIONAL_AUTHORITY_NAME !== undefined) {
    azureRegion = process.env.AZURE_REGIONAL_AUTHORITY_NAME;
   }
   if (azureRegion === RegionalAuthority.AutoDiscoverRegion) {
    return "AUTO_DISCOVER";
   }
   return azureRegion;
  }
  var tenantIdUtils = __webpack_require__(88069);
  // CONCATENATED MODULE: ./node_modules/@azure/identity/dist/esm/msal/nodeFlows/msalClient.js
  const msalLogger = (0, logging.kF)("MsalClient");
  function generateMsalConfiguration(clientId, tenantId, msalClientOptions = {}) {
   const resolvedTenant = (0, tenantIdUtils.gk)(msalClientOptions.logger ?? msalLogger, tenantId, clientId);
   const authority = getAuthority(resolvedTenant, getAuthorityHost(msalClientOptions));
   const httpClient = new IdentityClient({
    ...msalClientOptions,
    authorityHost: authority,
    loggingOptions: msalClientOptions.loggingOptions
   });
   const msalConfig = {
    auth: {
     clientId,
     authority,
     knownAuthorities: getKnownAuthorities(resolvedTenant, authority, msalClientOptions.disableInstanceDiscovery)
    },
    system: {
     networkClient: httpClient,
     loggerOptions: {
      loggerCallback: defaultLoggerCallback(msalClientOptions.logger ?? msalLogger),
      logLevel: getMSALLogLevel((0, logger_dist_esm.XM)()),
      piiLoggingEnabled: msalClientOptions.loggingOptions?.enableUnsafeSupportLogging
     }
    }
   };
   return msalConfig;
  }
  function createMsalClient(clientId, tenantId, createMsalClientOptions = {}) {
   const state = {
    msalConfig: generateMsalConfiguration(clientId, tenantId, createMsalClientOptions),
    cachedAccount: createMsalClientOptions.authenticationRecord ? publicToMsal(createMsalClientOptions.authenticationRecord) : null,
    pluginConfiguration: msalPlugins.generatePluginConfiguration(createMsalClientOptions),
    logger: createMsalClientOptions.logger ?? msalLogger
   };
   const publicApps = new Map;
   async function getPublicApp(options = {}) {
    const appKey = options.enableCae ? "CAE" : "default";
    let publicClientApp = publicApps.get(appKey);
    if (publicClientApp) {
     state.logger.getToken.info("Existing PublicClientApplication found in cache, returning it.");
     return publicClientApp;
    }
    state.logger.getToken.info(`Creating new PublicClientApplication with CAE ${options.enableCae ? "enabled" : "disabled"}.`);
    const cachePlugin = options.enableCae ? state.pluginConfiguration.cache.cachePluginCae : state.pluginConfiguration.cache.cachePlugin;
    state.msalConfig.auth.clientCapabilities = options.enableCae ? [ "cp1" ] : undefined;
    publicClientApp = new PublicClientApplication({
     ...state.msalConfig,
     broker: {
      nativeBrokerPlugin: state.pluginConfiguration.broker.nativeBrokerPlugin
     },
     cache: {
      cachePlugin: await cachePlugin
     }
    });
    publicApps.set(appKey, publicClientApp);
    return publicClientApp;
   }
   const confidentialApps = new Map;
   async function getConfidentialApp(options = {}) {
    const appKey = options.enableCae ? "CAE" : "default";
    let confidentialClientApp = confidentialApps.get(appKey);
    if (confidentialClientApp) {
     state.logger.getToken.info("Existing ConfidentialClientApplication found in cache, returning it.");
     return confidentialClientApp;
    }
    state.logger.getToken.info(`Creating new ConfidentialClientApplication with CAE ${options.enableCae ? "enabled" : "disabled"}.`);
    const cachePlugin = options.enableCae ? state.pluginConfiguration.cache.cachePluginCae : state.pluginConfiguration.cache.cachePlugin;
    state.msalConfig.auth.clientCapabilities = options.enableCae ? [ "cp1" ] : undefined;
    confidentialClientApp = new ConfidentialClientApplication({
     ...state.msalConfig,
     broker: {
      nativeBrokerPlugin: state.pluginConfiguration.broker.nativeBrokerPlugin
     },
     cache: {
      cachePlugin: await cachePlugin
     }
    });
    confidentialApps.set(appKey, confidentialClientApp);
    return confidentialClientApp;
   }
   async function getTokenSilent(app, scopes, options = {}) {
    if (state.cachedAccount === null) {
     state.logger.getToken.info("No cached account found in local state.");
     throw new errors.WT({
      scopes
     });
    }
    if (options.claims) {
     state.cachedClaims = options.claims;
    }
    const silentRequest = {
     account: state.cachedAccount,
     scopes,
     claims: state.cachedClaims
    };
    if (state.pluginConfiguration.broker.isEnabled) {
     silentRequest.extraQueryParameters ||= {};
     if (state.pluginConfiguration.broker.enableMsaPassthrough) {
      silentRequest.extraQueryParameters["msal_request_type"] = "consumer_passthrough";
     }
    }
    if (options.proofOfPossessionOptions) {
     silentRequest.shrNonce = options.proofOfPossessionOptions.nonce;
     silentRequest.authenticationScheme = "pop";
     silentRequest.resourceRequestMethod = options.proofOfPossessionOptions.resourceRequestMethod;
     silentRequest.resourceRequestUri = options.proofOfPossessionOptions.resourceRequestUrl;
    }
    state.logger.getToken.info("Attempting to acquire token silently");
    try {
     return await app.acquireTokenSilent(silentRequest);
    } catch (err) {
     throw handleMsalError(scopes, err, options);
    }
   }
   function calculateRequestAuthority(options) {
    if (options?.tenantId) {
     return getAuthority(options.tenantId, getAuthorityHost(createMsalClientOptions));
    }
    return state.msalConfig.auth.authority;
   }
   async function withSilentAuthentication(msalApp, scopes, options, onAuthenticationRequired) {
    let response = null;
    try {
     response = await getTokenSilent(msalApp, scopes, options);
    } catch (e) {
     if (e.name !== "AuthenticationRequiredError") {
      throw e;
     }
     if (options.disableAutomaticAuthentication) {
      throw new errors.WT({
       scopes,
       getTokenOptions: options,
       message: "Automatic authentication has been disabled. You may call the authentication() method."
      });
     }
    }
    if (response === null) {
     try {
      response = await onAuthenticationRequired();
     } catch (err) {
      throw handleMsalError(scopes, err, options);
     }
    }
    ensureValidMsalToken(scopes, response, options);
    state.cachedAccount = response?.account ?? null;
    state.logger.getToken.info((0, logging.DZ)(scopes));
    return {
     token: response.accessToken,
     expiresOnTimestamp: response.expiresOn.getTime(),
     refreshAfterTimestamp: response.refreshOn?.getTime(),
     tokenType: response.tokenType
    };
   }
   async function getTokenByClientSecret(scopes, clientSecret, options = {}) {
    state.logger.getToken.info(`Attempting to acquire token using client secret`);
    state.msalConfig.auth.clientSecret = clientSecret;
    const msalApp = await getConfidentialApp(options);
    try {
     const response = await msalApp.acquireTokenByClientCredential({
      scopes,
      authority: calculateRequestAuthority(options),
      azureRegion: calculateRegionalAuthority(),
      claims: options?.claims
     });
     ensureValidMsalToken(scopes, response, options);
     state.logger.getToken.info((0, logging.DZ)(scopes));
     return {
      token: response.accessToken,
      expiresOnTimestamp: response.expiresOn.getTime(),
      refreshAfterTimestamp: response.refreshOn?.getTime(),
      tokenType: response.tokenType
     };
    } catch (err) {
     throw handleMsalError(scopes, err, options);
    }
   }
   async function getTokenByClientAssertion(scopes, clientAssertion, options = {}) {
    state.logger.getToken.info(`Attempting to acquire token using client assertion`);
    state.msalConfig.auth.clientAssertion = clientAssertion;
    const msalApp = await getConfidentialApp(options);
    try {
     const response = await msalApp.acquireTokenByClientCredential({
      scopes,
      authority: calculateRequestAuthority(options),
      azureRegion: calculateRegionalAuthority(),
      claims: options?.claims,
      clientAssertion
     });
     ensureValidMsalToken(scopes, response, options);
     state.logger.getToken.info((0, logging.DZ)(scopes));
     return {
      token: response.accessToken,
      expiresOnTimestamp: response.expiresOn.getTime(),
      refreshAfterTimestamp: response.refreshOn?.getTime(),
      tokenType: response.tokenType
     };
    } catch (err) {
     throw handleMsalError(scopes, err, options);
    }
   }
   async function getTokenByClientCertificate(scopes, certificate, options = {}) {
    state.logger.getToken.info(`Attempting to acquire token using client certificate`);
    state.msalConfig.auth.clientCertificate = certificate;
    const msalApp = await getConfidentialApp(options);
    try {
     const response = await msalApp.acquireTokenByClientCredential({
      scopes,
      authority: calculateRequestAuthority(options),
      azureRegion: calculateRegionalAuthority(),
      claims: options?.claims
     });
     ensureValidMsalToken(scopes, response, options);
     state.logger.getToken.info((0, logging.DZ)(scopes));
     return {
      token: response.accessToken,
      expiresOnTimestamp: response.expiresOn.getTime(),
      refreshAfterTimestamp: response.refreshOn?.getTime(),
      tokenType: response.tokenType
     };
    } catch (err) {
     throw handleMsalError(scopes, err, options);
    }
   }
   async function getTokenByDeviceCode(scopes, deviceCodeCallback, options = {}) {
    state.logger.getToken.info(`Attempting to acquire token using device code`);
    const msalApp = await getPublicApp(options);
    return withSilentAuthentication(msalApp, scopes, options, () => {
     const requestOptions = {
      scopes,
      cancel: options?.abortSignal?.aborted ?? false,
      deviceCodeCallback,
      authority: calculateRequestAuthority(options),
      claims: options?.claims
     };
     const deviceCodeRequest = msalApp.acquireTokenByDeviceCode(requestOptions);
     if (options.abortSignal) {
      options.abortSignal.addEventListener("abort", () => {
       requestOptions.cancel = true;
      });
     }
     return deviceCodeRequest;
    });
   }
   async function getTokenByUsernamePassword(scopes, username, password, options = {}) {
    state.logger.getToken.info(`Attempting to acquire token using username and password`);
    const msalApp = await getPublicApp(options);
    return withSilentAuthentication(msalApp, scopes, options, () => {
     const requestOptions = {
      scopes,
      username,
      password,
      authority: calculateRequestAuthority(options),
      claims: options?.claims
     };
     return msalApp.acquireTokenByUsernamePassword(requestOptions);
    });
   }
   function getActiveAccount() {
    if (!state.cachedAccount) {
     return undefined;
    }
    return msalToPublic(clientId, state.cachedAccount);
   }
   async function getTokenByAuthorizationCode(scopes, redirectUri, authorizationCode, clientSecret, options = {}) {
    state.logger.getToken.info(`Attempting to acquire token using authorization code`);
    let msalApp;
    if (clientSecret) {
     state.msalConfig.auth.clientSecret = clientSecret;
     msalApp = await getConfidentialApp(options);
    } else {
     msalApp = await getPublicApp(options);
    }
    return withSilentAuthentication(msalApp, scopes, options, () => msalApp.acquireTokenByCode({
     scopes,
     redirectUri,
     code: authorizationCode,
     authority: calculateRequestAuthority(options),
     claims: options?.claims
    }));
   }
   async function getTokenOnBehalfOf(scopes, userAssertionToken, clientCredentials, options = {}) {
    msalLogger.getToken.info(`Attempting to acquire token on behalf of another user`);
    if (typeof clientCredentials === "string") {
     msalLogger.getToken.info(`Using client secret for on behalf of flow`);
     state.msalConfig.auth.clientSecret = clientCredentials;
    } else if (typeof clientCredentials === "function") {
     msalLogger.getToken.info(`Using client assertion callback for on behalf of flow`);
     state.msalConfig.auth.clientAssertion = clientCredentials;
    } else {
     msalLogger.getToken.info(`Using client certificate for on behalf of flow`);
     state.msalConfig.auth.clientCertificate = clientCredentials;
    }
    const msalApp = await getConfidentialApp(options);
    try {
     const response = await msalApp.acquireTokenOnBehalfOf({
      scopes,
      authority: calculateRequestAuthority(options),
      claims: options.claims,
      oboAssertion: userAssertionToken
     });
     ensureValidMsalToken(scopes, response, options);
     msalLogger.getToken.info((0, logging.DZ)(scopes));
     return {
      token: response.accessToken,
      expiresOnTimestamp: response.expiresOn.getTime(),
      refreshAfterTimestamp: response.refreshOn?.getTime(),
      tokenType: response.tokenType
     };
    } catch (err) {
     throw handleMsalError(scopes, err, options);
    }
   }
   function createBaseInteractiveRequest(scopes, options) {
    return {
     openBrowser: async url => {
      const open = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 71622));
      await open.default(url);
     },
     scopes,
     authority: calculateRequestAuthority(options),
     claims: options?.claims,
     loginHint: options?.loginHint,
     errorTemplate: options?.browserCustomizationOptions?.errorMessage,
     successTemplate: options?.browserCustomizationOptions?.successMessage,
     prompt: options?.loginHint ? "login" : "select_account"
    };
   }
   async function getBrokeredTokenInternal(scopes, useDefaultBrokerAccount, options = {}) {
    msalLogger.verbose("Authentication will resume through the broker");
    const app = await getPublicApp(options);
    const interactiveRequest = createBaseInteractiveRequest(scopes, options);
    if (state.pluginConfiguration.broker.parentWindowHandle) {
     interactiveRequest.windowHandle = Buffer.from(state.pluginConfiguration.broker.parentWindowHandle);
    } else {
     msalLogger.warning("Parent window handle is not specified for the broker. This may cause unexpected behavior. Please provide the parentWindowHandle.");
    }
    if (state.pluginConfiguration.broker.enableMsaPassthrough) {
     (interactiveRequest.extraQueryParameters ??= {})["msal_request_type"] = "consumer_passthrough";
    }
    if (useDefaultBrokerAccount) {
     interactiveRequest.prompt = "none";
     msalLogger.verbose("Attempting broker authentication using the default broker account");
    } else {
     msalLogger.verbose("Attempting broker authentication without the default broker account");
    }
    if (options.proofOfPossessionOptions) {
     interactiveRequest.shrNonce = options.proofOfPossessionOptions.nonce;
     interactiveRequest.authenticationScheme = "pop";
     interactiveRequest.resourceRequestMethod = options.proofOfPossessionOptions.resourceRequestMethod;
     interactiveRequest.resourceRequestUri = options.proofOfPossessionOptions.resourceRequestUrl;
    }
    try {
     return await app.acquireTokenInteractive(interactiveRequest);
    } catch (e) {
     msalLogger.verbose(`Failed to authenticate through the broker: ${e.message}`);
     if (options.disableAutomaticAuthentication) {
      throw new errors.WT({
       scopes,
       getTokenOptions: options,
       message: "Cannot silently authenticate with default broker account."
      });
     }
     if (useDefaultBrokerAccount) {
      return getBrokeredTokenInternal(scopes, false, options);
     } else {
      throw e;
     }
    }
   }
   async function getBrokeredToken(scopes, useDefaultBrokerAccount, options = {}) {
    msalLogger.getToken.info(`Attempting to acquire token using brokered authentication with useDefaultBrokerAccount: ${useDefaultBrokerAccount}`);
    const response = await getBrokeredTokenInternal(scopes, useDefaultBrokerAccount, options);
    ensureValidMsalToken(scopes, response, options);
    state.cachedAccount = response?.account ?? null;
    state.logger.getToken.info((0, logging.DZ)(scopes));
    return {
     token: response.accessToken,
     expiresOnTimestamp: response.expiresOn.getTime(),
     refreshAfterTimestamp: response.refreshOn?.getTime(),
     tokenType: response.tokenType
    };
   }
   async function getTokenByInteractiveRequest(scopes, options = {}) {
    msalLogger.getToken.info(`Attempting to acquire token interactively`);
    const app = await getPublicApp(options);
    return withSilentAuthentication(app, scopes, options, async () => {
     const interactiveRequest = createBaseInteractiveRequest(scopes, options);
     if (state.pluginConfiguration.broker.isEnabled) {
      return getBrokeredTokenInternal(scopes, state.pluginConfiguration.broker.useDefaultBrokerAccount ?? false, options);
     }
     if (options.proofOfPossessionOptions) {
      interactiveRequest.shrNonce = options.proofOfPossessionOptions.nonce;
      interactiveRequest.authenticationScheme = "pop";
      interactiveRequest.resourceRequestMethod = options.proofOfPossessionOptions.resourceRequestMethod;
      interactiveRequest.resourceRequestUri = options.proofOfPossessionOptions.resourceRequestUrl;
     }
     return app.acquireTokenInteractive(interactiveRequest);
    });
   }
   return {
    getActiveAccount,
    getBrokeredToken,
    getTokenByClientSecret,
    getTokenByClientAssertion,
    getTokenByClientCertificate,
    getTokenByDeviceCode,
    getTokenByUsernamePassword,
    getTokenByAuthorizationCode,
    getTokenOnBehalfOf,
    getTokenByInteractiveRequest
   };
  }
  // CONCATENATED MODULE: ./node_modules/@azure/identity/dist/esm/credentials/clientAssertionCredential.js
  const clientAssertionCredential_logger = (0, logging.kF)("ClientAssertionCredential");
  class ClientAssertionCredential {
   msalClient;
   tenantId;
   additionallyAllowedTenantIds;
   getAssertion;
   options;
   constructor(tenantId, clientId, getAssertion, options = {}) {
    if (!tenantId) {
     throw new errors.oT("ClientAssertionCredential: tenantId is a required parameter.");
    }
    if (!clientId) {
     throw new errors.oT("ClientAssertionCredential: clientId is a required parameter.");
    }
    if (!getAssertion) {
     throw new errors.oT("ClientAssertionCredential: clientAssertion is a required parameter.");
    }
    this.tenantId = tenantId;
    this.additionallyAllowedTenantIds = (0, tenantIdUtils.Vp)(options?.additionallyAllowedTenants);
    this.options = options;
    this.getAssertion = getAssertion;
    this.msalClient = createMsalClient(clientId, tenantId, {
     ...this.options,
     logger: clientAssertionCredential_logger
    });
   }
   async getToken(scopes, options = {}) {
    return tracing.U.withSpan(`${this.constructor.name}.getToken`, options, async newOptions => {
     newOptions.tenantId = (0, tenantIdUtils.sl)(this.tenantId, newOptions, this.additionallyAllowedTenantIds, clientAssertionCredential_logger);
     const arrayScopes = Array.isArray(scopes) ? scopes : [ scopes ];
     return this.msalClient.getTokenByClientAssertion(arrayScopes, this.getAssertion, newOptions);
    });
   }
  }
 }
};
