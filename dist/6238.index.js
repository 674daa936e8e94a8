export const id = 6238;

export const ids = [ 6238 ];

export const modules = {
 39732: (module, __unused_webpack_exports, __webpack_require__) => {
  var Buffer = __webpack_require__(20181).Buffer;
  var SlowBuffer = __webpack_require__(20181).SlowBuffer;
  module.exports = bufferEq;
  function bufferEq(a, b) {
   if (!Buffer.isBuffer(a) || !Buffer.isBuffer(b)) {
    return false;
   }
   if (a.length !== b.length) {
    return false;
   }
   var c = 0;
   for (var i = 0; i < a.length; i++) {
    c |= a[i] ^ b[i];
   }
   return c === 0;
  }
  bufferEq.install = function() {
   Buffer.prototype.equal = SlowBuffer.prototype.equal = function equal(that) {
    return bufferEq(this, that);
   };
  };
  var origBufEqual = Buffer.prototype.equal;
  var origSlowBufEqual = SlowBuffer.prototype.equal;
  bufferEq.restore = function() {
   Buffer.prototype.equal = origBufEqual;
   SlowBuffer.prototype.equal = origSlowBufEqual;
  };
 },
 325: (module, __unused_webpack_exports, __webpack_require__) => {
  var Buffer = __webpack_require__(93058).Buffer;
  var getParamBytesForAlg = __webpack_require__(5028);
  var MAX_OCTET = 128, CLASS_UNIVERSAL = 0, PRIMITIVE_BIT = 32, TAG_SEQ = 16, TAG_INT = 2, ENCODED_TAG_SEQ = TAG_SEQ | PRIMITIVE_BIT | CLASS_UNIVERSAL << 6, ENCODED_TAG_INT = TAG_INT | CLASS_UNIVERSAL << 6;
  function base64Url(base64) {
   return base64.replace(/=/g, '').replace(/\+/g, '-').replace(/\//g, '_');
  }
  function signatureAsBuffer(signature) {
   if (Buffer.isBuffer(signature)) {
    return signature;
   } else if ('string' === typeof signature) {
    return Buffer.from(signature, 'base64');
   }
   throw new TypeError('ECDSA signature must be a Base64 string or a Buffer');
  }
  function derToJose(signature, alg) {
   signature = signatureAsBuffer(signature);
   var paramBytes = getParamBytesForAlg(alg);
   var maxEncodedParamLength = paramBytes + 1;
   var inputLength = signature.length;
   var offset = 0;
   if (signature[offset++] !== ENCODED_TAG_SEQ) {
    throw new Error('Could not find expected "seq"');
   }
   var seqLength = signature[offset++];
   if (seqLength === (MAX_OCTET | 1)) {
    seqLength = signature[offset++];
   }
   if (inputLength - offset < seqLength) {
    throw new Error('"seq" specified length of "' + seqLength + '", only "' + (inputLength - offset) + '" remaining');
   }
   if (signature[offset++] !== ENCODED_TAG_INT) {
    throw new Error('Could not find expected "int" for "r"');
   }
   var rLength = signature[offset++];
   if (inputLength - offset - 2 < rLength) {
    throw new Error('"r" specified length of "' + rLength + '", only "' + (inputLength - offset - 2) + '" available');
   }
   if (maxEncodedParamLength < rLength) {
    throw new Error('"r" specified length of "' + rLength + '", max of "' + maxEncodedParamLength + '" is acceptable');
   }
   var rOffset = offset;
   offset += rLength;
   if (signature[offset++] !== ENCODED_TAG_INT) {
    throw new Error('Could not find expected "int" for "s"');
   }
   var sLength = signature[offset++];
   if (inputLength - offset !== sLength) {
    throw new Error('"s" specified length of "' + sLength + '", expected "' + (inputLength - offset) + '"');
   }
   if (maxEncodedParamLength < sLength) {
    throw new Error('"s" specified length of "' + sLength + '", max of "' + maxEncodedParamLength + '" is acceptable');
   }
   var sOffset = offset;
   offset += sLength;
   if (offset !== inputLength) {
    throw new Error('Expected to consume entire buffer, but "' + (inputLength - offset) + '" bytes remain');
   }
   var rPadding = paramBytes - rLength, sPadding = paramBytes - sLength;
   var dst = Buffer.allocUnsafe(rPadding + rLength + sPadding + sLength);
   for (offset = 0; offset < rPadding; ++offset) {
    dst[offset] = 0;
   }
   signature.copy(dst, offset, rOffset + Math.max(-rPadding, 0), rOffset + rLength);
   offset = paramBytes;
   for (var o = offset; offset < o + sPadding; ++offset) {
    dst[offset] = 0;
   }
   signature.copy(dst, offset, sOffset + Math.max(-sPadding, 0), sOffset + sLength);
   dst = dst.toString('base64');
   dst = base64Url(dst);
   return dst;
  }
  function countPadding(buf, start, stop) {
   var padding = 0;
   while (start + padding < stop && buf[start + padding] === 0) {
    ++padding;
   }
   var needsSign = buf[start + padding] >= MAX_OCTET;
   if (needsSign) {
    --padding;
   }
   return padding;
  }
  function joseToDer(signature, alg) {
   signature = signatureAsBuffer(signature);
   var paramBytes = getParamBytesForAlg(alg);
   var signatureBytes = signature.length;
   if (signatureBytes !== paramBytes * 2) {
    throw new TypeError('"' + alg + '" signatures must be "' + paramBytes * 2 + '" bytes, saw "' + signatureBytes + '"');
   }
   var rPadding = countPadding(signature, 0, paramBytes);
   var sPadding = countPadding(signature, paramBytes, signature.length);
   var rLength = paramBytes - rPadding;
   var sLength = paramBytes - sPadding;
   var rsBytes = 1 + 1 + rLength + 1 + 1 + sLength;
   var shortLength = rsBytes < MAX_OCTET;
   var dst = Buffer.allocUnsafe((shortLength ? 2 : 3) + rsBytes);
   var offset = 0;
   dst[offset++] = ENCODED_TAG_SEQ;
   if (shortLength) {
    dst[offset++] = rsBytes;
   } else {
    dst[offset++] = MAX_OCTET | 1;
    dst[offset++] = rsBytes & 255;
   }
   dst[offset++] = ENCODED_TAG_INT;
   dst[offset++] = rLength;
   if (rPadding < 0) {
    dst[offset++] = 0;
    offset += signature.copy(dst, offset, 0, paramBytes);
   } else {
    offset += signature.copy(dst, offset, rPadding, paramBytes);
   }
   dst[offset++] = ENCODED_TAG_INT;
   dst[offset++] = sLength;
   if (sPadding < 0) {
    dst[offset++] = 0;
    signature.copy(dst, offset, paramBytes);
   } else {
    signature.copy(dst, offset, paramBytes + sPadding);
   }
   return dst;
  }
  module.exports = {
   derToJose,
   joseToDer
  };
 },
 5028: module => {
  function getParamSize(keySize) {
   var result = (keySize / 8 | 0) + (keySize % 8 === 0 ? 0 : 1);
   return result;
  }
  var paramBytesForAlg = {
   ES256: getParamSize(256),
   ES384: getParamSize(384),
   ES512: getParamSize(521)
  };
  function getParamBytesForAlg(alg) {
   var paramBytes = paramBytesForAlg[alg];
   if (paramBytes) {
    return paramBytes;
   }
   throw new Error('Unknown algorithm "' + alg + '"');
  }
  module.exports = getParamBytesForAlg;
 },
 81261: (__unused_webpack_module, exports, __webpack_require__) => {
  var __webpack_unused_export__;
  __webpack_unused_export__ = {
   value: true
  };
  exports.t = void 0;
  const awsrequestsigner_1 = __webpack_require__(27647);
  const baseexternalclient_1 = __webpack_require__(142);
  const defaultawssecuritycredentialssupplier_1 = __webpack_require__(69157);
  const util_1 = __webpack_require__(37870);
  const gaxios_1 = __webpack_require__(17842);
  class AwsClient extends baseexternalclient_1.BaseExternalAccountClient {
   environmentId;
   awsSecurityCredentialsSupplier;
   regionalCredVerificationUrl;
   awsRequestSigner;
   region;
   static #DEFAULT_AWS_REGIONAL_CREDENTIAL_VERIFICATION_URL='https://sts.{region}.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15';
   static AWS_EC2_METADATA_IPV4_ADDRESS='169.254.169.254';
   static AWS_EC2_METADATA_IPV6_ADDRESS='fd00:ec2::254';
   constructor(options) {
    super(options);
    const opts = (0, util_1.originalOrCamelOptions)(options);
    const credentialSource = opts.get('credential_source');
    const awsSecurityCredentialsSupplier = opts.get('aws_security_credentials_supplier');
    if (!credentialSource && !awsSecurityCredentialsSupplier) {
     throw new Error('A credential source or AWS security credentials supplier must be specified.');
    }
    if (credentialSource && awsSecurityCredentialsSupplier) {
     throw new Error('Only one of credential source or AWS security credentials supplier can be specified.');
    }
    if (awsSecurityCredentialsSupplier) {
     this.awsSecurityCredentialsSupplier = awsSecurityCredentialsSupplier;
     this.regionalCredVerificationUrl = AwsClient.#DEFAULT_AWS_REGIONAL_CREDENTIAL_VERIFICATION_URL;
     this.credentialSourceType = 'programmatic';
    } else {
     const credentialSourceOpts = (0, util_1.originalOrCamelOptions)(credentialSource);
     this.environmentId = credentialSourceOpts.get('environment_id');
     const regionUrl = credentialSourceOpts.get('region_url');
     const securityCredentialsUrl = credentialSourceOpts.get('url');
     const imdsV2SessionTokenUrl = credentialSourceOpts.get('imdsv2_session_token_url');
     this.awsSecurityCredentialsSupplier = new defaultawssecuritycredentialssupplier_1.DefaultAwsSecurityCredentialsSupplier({
      regionUrl,
      securityCredentialsUrl,
      imdsV2SessionTokenUrl
     });
     this.regionalCredVerificationUrl = credentialSourceOpts.get('regional_cred_verification_url');
     this.credentialSourceType = 'aws';
     this.validateEnvironmentId();
    }
    this.awsRequestSigner = null;
    this.region = '';
   }
   validateEnvironmentId() {
    const match = this.environmentId?.match(/^(aws)(\d+)$/);
    if (!match || !this.regionalCredVerificationUrl) {
     throw new Error('No valid AWS "credential_source" provided');
    } else if (parseInt(match[2], 10) !== 1) {
     throw new Error(`aws version "${match[2]}" is not supported in the current build.`);
    }
   }
   async retrieveSubjectToken() {
    if (!this.awsRequestSigner) {
     this.region = await this.awsSecurityCredentialsSupplier.getAwsRegion(this.supplierContext);
     this.awsRequestSigner = new awsrequestsigner_1.AwsRequestSigner(async () => this.awsSecurityCredentialsSupplier.getAwsSecurityCredentials(this.supplierContext), this.region);
    }
    const options = await this.awsRequestSigner.getRequestOptions({
     ...AwsClient.RETRY_CONFIG,
     url: this.regionalCredVerificationUrl.replace('{region}', this.region),
     method: 'POST'
    });
    const reformattedHeader = [];
    const extendedHeaders = gaxios_1.Gaxios.mergeHeaders({
     'x-goog-cloud-target-resource': this.audience
    }, options.headers);
    extendedHeaders.forEach((value, key) => reformattedHeader.push({
     key,
     value
    }));
    return encodeURIComponent(JSON.stringify({
     url: options.url,
     method: options.method,
     headers: reformattedHeader
    }));
   }
  }
  exports.t = AwsClient;
 },
 27647: (__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.AwsRequestSigner = void 0;
  const gaxios_1 = __webpack_require__(17842);
  const crypto_1 = __webpack_require__(88851);
  const AWS_ALGORITHM = 'AWS4-HMAC-SHA256';
  const AWS_REQUEST_TYPE = 'aws4_request';
  class AwsRequestSigner {
   getCredentials;
   region;
   crypto;
   constructor(getCredentials, region) {
    this.getCredentials = getCredentials;
    this.region = region;
    this.crypto = (0, crypto_1.createCrypto)();
   }
   async getRequestOptions(amzOptions) {
    if (!amzOptions.url) {
     throw new RangeError('"url" is required in "amzOptions"');
    }
    const requestPayloadData = typeof amzOptions.data === 'object' ? JSON.stringify(amzOptions.data) : amzOptions.data;
    const url = amzOptions.url;
    const method = amzOptions.method || 'GET';
    const requestPayload = amzOptions.body || requestPayloadData;
    const additionalAmzHeaders = amzOptions.headers;
    const awsSecurityCredentials = await this.getCredentials();
    const uri = new URL(url);
    if (typeof requestPayload !== 'string' && requestPayload !== undefined) {
     throw new TypeError(`'requestPayload' is expected to be a string if provided. Got: ${requestPayload}`);
    }
    const headerMap = await generateAuthenticationHeaderMap({
     crypto: this.crypto,
     host: uri.host,
     canonicalUri: uri.pathname,
     canonicalQuerystring: uri.search.slice(1),
     method,
     region: this.region,
     securityCredentials: awsSecurityCredentials,
     requestPayload,
     additionalAmzHeaders
    });
    const headers = gaxios_1.Gaxios.mergeHeaders(headerMap.amzDate ? {
     'x-amz-date': headerMap.amzDate
    } : {}, {
     authorization: headerMap.authorizationHeader,
     host: uri.host
    }, additionalAmzHeaders || {});
    if (awsSecurityCredentials.token) {
     gaxios_1.Gaxios.mergeHeaders(headers, {
      'x-amz-security-token': awsSecurityCredentials.token
     });
    }
    const awsSignedReq = {
     url,
     method,
     headers
    };
    if (requestPayload !== undefined) {
     awsSignedReq.body = requestPayload;
    }
    return awsSignedReq;
   }
  }
  exports.AwsRequestSigner = AwsRequestSigner;
  async function sign(crypto, key, msg) {
   return await crypto.signWithHmacSha256(key, msg);
  }
  async function getSigningKey(crypto, key, dateStamp, region, serviceName) {
   const kDate = await sign(crypto, `AWS4${key}`, dateStamp);
   const kRegion = await sign(crypto, kDate, region);
   const kService = await sign(crypto, kRegion, serviceName);
   const kSigning = await sign(crypto, kService, 'aws4_request');
   return kSigning;
  }
  async function generateAuthenticationHeaderMap(options) {
   const additionalAmzHeaders = gaxios_1.Gaxios.mergeHeaders(options.additionalAmzHeaders);
   const requestPayload = options.requestPayload || '';
   const serviceName = options.host.split('.')[0].replace(/-fips$/, '');
   const now = new Date;
   const amzDate = now.toISOString().replace(/[-:]/g, '').replace(/\.[0-9]+/, '');
   const dateStamp = now.toISOString().replace(/[-]/g, '').replace(/T.*/, '');
   if (options.securityCredentials.token) {
    additionalAmzHeaders.set('x-amz-security-token', options.securityCredentials.token);
   }
   const amzHeaders = gaxios_1.Gaxios.mergeHeaders({
    host: options.host
   }, additionalAmzHeaders.has('date') ? {} : {
    'x-amz-date': amzDate
   }, additionalAmzHeaders);
   let canonicalHeaders = '';
   const signedHeadersList = [ ...amzHeaders.keys() ].sort();
   signedHeadersList.forEach(key => {
    canonicalHeaders += `${key}:${amzHeaders.get(key)}\n`;
   });
   const signedHeaders = signedHeadersList.join(';');
   const payloadHash = await options.crypto.sha256DigestHex(requestPayload);
   const canonicalRequest = `${options.method.toUpperCase()}\n` + `${options.canonicalUri}\n` + `${options.canonicalQuerystring}\n` + `${canonicalHeaders}\n` + `${signedHeaders}\n` + `${payloadHash}`;
   const credentialScope = `${dateStamp}/${options.region}/${serviceName}/${AWS_REQUEST_TYPE}`;
   const stringToSign = `${AWS_ALGORITHM}\n` + `${amzDate}\n` + `${credentialScope}\n` + await options.crypto.sha256DigestHex(canonicalRequest);
   const signingKey = await getSigningKey(options.crypto, options.securityCredentials.secretAccessKey, dateStamp, options.region, serviceName);
   const signature = await sign(options.crypto, signingKey, stringToSign);
   const authorizationHeader = `${AWS_ALGORITHM} Credential=${options.securityCredentials.accessKeyId}/` + `${credentialScope}, SignedHeaders=${signedHeaders}, ` + `Signature=${(0, 
   crypto_1.fromArrayBufferToHex)(signature)}`;
   return {
    amzDate: additionalAmzHeaders.has('date') ? undefined : amzDate,
    authorizationHeader,
    canonicalQuerystring: options.canonicalQuerystring
   };
  }
 },
 142: (__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.BaseExternalAccountClient = exports.CLOUD_RESOURCE_MANAGER = exports.EXTERNAL_ACCOUNT_TYPE = exports.EXPIRATION_TIME_OFFSET = void 0;
  const gaxios_1 = __webpack_require__(17842);
  const stream = __webpack_require__(2203);
  const authclient_1 = __webpack_require__(34810);
  const sts = __webpack_require__(121);
  const util_1 = __webpack_require__(37870);
  const shared_cjs_1 = __webpack_require__(65470);
  const STS_GRANT_TYPE = 'urn:ietf:params:oauth:grant-type:token-exchange';
  const STS_REQUEST_TOKEN_TYPE = 'urn:ietf:params:oauth:token-type:access_token';
  const DEFAULT_OAUTH_SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
  const DEFAULT_TOKEN_LIFESPAN = 3600;
  exports.EXPIRATION_TIME_OFFSET = 5 * 60 * 1e3;
  exports.EXTERNAL_ACCOUNT_TYPE = 'external_account';
  exports.CLOUD_RESOURCE_MANAGER = 'https://cloudresourcemanager.googleapis.com/v1/projects/';
  const WORKFORCE_AUDIENCE_PATTERN = '//iam\\.googleapis\\.com/locations/[^/]+/workforcePools/[^/]+/providers/.+';
  const DEFAULT_TOKEN_URL = 'https://sts.{universeDomain}/v1/token';
  class BaseExternalAccountClient extends authclient_1.AuthClient {
   scopes;
   projectNumber;
   audience;
   subjectTokenType;
   stsCredential;
   clientAuth;
   credentialSourceType;
   cachedAccessToken;
   serviceAccountImpersonationUrl;
   serviceAccountImpersonationLifetime;
   workforcePoolUserProject;
   configLifetimeRequested;
   tokenUrl;
   cloudResourceManagerURL;
   supplierContext;
   #pendingAccessToken=null;
   constructor(options) {
    super(options);
    const opts = (0, util_1.originalOrCamelOptions)(options);
    const type = opts.get('type');
    if (type && type !== exports.EXTERNAL_ACCOUNT_TYPE) {
     throw new Error(`Expected "${exports.EXTERNAL_ACCOUNT_TYPE}" type but ` + `received "${options.type}"`);
    }
    const clientId = opts.get('client_id');
    const clientSecret = opts.get('client_secret');
    this.tokenUrl = opts.get('token_url') ?? DEFAULT_TOKEN_URL.replace('{universeDomain}', this.universeDomain);
    const subjectTokenType = opts.get('subject_token_type');
    const workforcePoolUserProject = opts.get('workforce_pool_user_project');
    const serviceAccountImpersonationUrl = opts.get('service_account_impersonation_url');
    const serviceAccountImpersonation = opts.get('service_account_impersonation');
    const serviceAccountImpersonationLifetime = (0, util_1.originalOrCamelOptions)(serviceAccountImpersonation).get('token_lifetime_seconds');
    this.cloudResourceManagerURL = new URL(opts.get('cloud_resource_manager_url') || `https://cloudresourcemanager.${this.universeDomain}/v1/projects/`);
    if (clientId) {
     this.clientAuth = {
      confidentialClientType: 'basic',
      clientId,
      clientSecret
     };
    }
    this.stsCredential = new sts.StsCredentials({
     tokenExchangeEndpoint: this.tokenUrl,
     clientAuthentication: this.clientAuth
    });
    this.scopes = opts.get('scopes') || [ DEFAULT_OAUTH_SCOPE ];
    this.cachedAccessToken = null;
    this.audience = opts.get('audience');
    this.subjectTokenType = subjectTokenType;
    this.workforcePoolUserProject = workforcePoolUserProject;
    const workforceAudiencePattern = new RegExp(WORKFORCE_AUDIENCE_PATTERN);
    if (this.workforcePoolUserProject && !this.audience.match(workforceAudiencePattern)) {
     throw new Error('workforcePoolUserProject should not be set for non-workforce pool ' + 'credentials.');
    }
    this.serviceAccountImpersonationUrl = serviceAccountImpersonationUrl;
    this.serviceAccountImpersonationLifetime = serviceAccountImpersonationLifetime;
    if (this.serviceAccountImpersonationLifetime) {
     this.configLifetimeRequested = true;
    } else {
     this.configLifetimeRequested = false;
     this.serviceAccountImpersonationLifetime = DEFAULT_TOKEN_LIFESPAN;
    }
    this.projectNumber = this.getProjectNumber(this.audience);
    this.supplierContext = {
     audience: this.audience,
     subjectTokenType: this.subjectTokenType,
     transporter: this.transporter
    };
   }
   getServiceAccountEmail() {
    if (this.serviceAccountImpersonationUrl) {
     if (this.serviceAccountImpersonationUrl.length > 256) {
      throw new RangeError(`URL is too long: ${this.serviceAccountImpersonationUrl}`);
     }
     const re = /serviceAccounts\/(?<email>[^:]+):generateAccessToken$/;
     const result = re.exec(this.serviceAccountImpersonationUrl);
     return result?.groups?.email || null;
    }
    return null;
   }
   setCredentials(credentials) {
    super.setCredentials(credentials);
    this.cachedAccessToken = credentials;
   }
   async getAccessToken() {
    if (!this.cachedAccessToken || this.isExpired(this.cachedAccessToken)) {
     await this.refreshAccessTokenAsync();
    }
    return {
     token: this.cachedAccessToken.access_token,
     res: this.cachedAccessToken.res
    };
   }
   async getRequestHeaders() {
    const accessTokenResponse = await this.getAccessToken();
    const headers = new Headers({
     authorization: `Bearer ${accessTokenResponse.token}`
    });
    return this.addSharedMetadataHeaders(headers);
   }
   request(opts, callback) {
    if (callback) {
     this.requestAsync(opts).then(r => callback(null, r), e => callback(e, e.response));
    } else {
     return this.requestAsync(opts);
    }
   }
   async getProjectId() {
    const projectNumber = this.projectNumber || this.workforcePoolUserProject;
    if (this.projectId) {
     return this.projectId;
    } else if (projectNumber) {
     const headers = await this.getRequestHeaders();
     const opts = {
      ...BaseExternalAccountClient.RETRY_CONFIG,
      headers,
      url: `${this.cloudResourceManagerURL.toString()}${projectNumber}`,
      responseType: 'json'
     };
     authclient_1.AuthClient.setMethodName(opts, 'getProjectId');
     const response = await this.transporter.request(opts);
     this.projectId = response.data.projectId;
     return this.projectId;
    }
    return null;
   }
   async requestAsync(opts, reAuthRetried = false) {
    let response;
    try {
     const requestHeaders = await this.getRequestHeaders();
     opts.headers = gaxios_1.Gaxios.mergeHeaders(opts.headers);
     this.addUserProjectAndAuthHeaders(opts.headers, requestHeaders);
     response = await this.transporter.request(opts);
    } catch (e) {
     const res = e.response;
     if (res) {
      const statusCode = res.status;
      const isReadableStream = res.config.data instanceof stream.Readable;
      const isAuthErr = statusCode === 401 || statusCode === 403;
      if (!reAuthRetried && isAuthErr && !isReadableStream && this.forceRefreshOnFailure) {
       await this.refreshAccessTokenAsync();
       return await this.requestAsync(opts, true);
      }
     }
     throw e;
    }
    return response;
   }
   async refreshAccessTokenAsync() {
    this.#pendingAccessToken = this.#pendingAccessToken || this.#internalRefreshAccessTokenAsync();
    try {
     return await this.#pendingAccessToken;
    } finally {
     this.#pendingAccessToken = null;
    }
   }
   async #internalRefreshAccessTokenAsync() {
    const subjectToken = await this.retrieveSubjectToken();
    const stsCredentialsOptions = {
     grantType: STS_GRANT_TYPE,
     audience: this.audience,
     requestedTokenType: STS_REQUEST_TOKEN_TYPE,
     subjectToken,
     subjectTokenType: this.subjectTokenType,
     scope: this.serviceAccountImpersonationUrl ? [ DEFAULT_OAUTH_SCOPE ] : this.getScopesArray()
    };
    const additionalOptions = !this.clientAuth && this.workforcePoolUserProject ? {
     userProject: this.workforcePoolUserProject
    } : undefined;
    const additionalHeaders = new Headers({
     'x-goog-api-client': this.getMetricsHeaderValue()
    });
    const stsResponse = await this.stsCredential.exchangeToken(stsCredentialsOptions, additionalHeaders, additionalOptions);
    if (this.serviceAccountImpersonationUrl) {
     this.cachedAccessToken = await this.getImpersonatedAccessToken(stsResponse.access_token);
    } else if (stsResponse.expires_in) {
     this.cachedAccessToken = {
      access_token: stsResponse.access_token,
      expiry_date: (new Date).getTime() + stsResponse.expires_in * 1e3,
      res: stsResponse.res
     };
    } else {
     this.cachedAccessToken = {
      access_token: stsResponse.access_token,
      res: stsResponse.res
     };
    }
    this.credentials = {};
    Object.assign(this.credentials, this.cachedAccessToken);
    delete this.credentials.res;
    this.emit('tokens', {
     refresh_token: null,
     expiry_date: this.cachedAccessToken.expiry_date,
     access_token: this.cachedAccessToken.access_token,
     token_type: 'Bearer',
     id_token: null
    });
    return this.cachedAccessToken;
   }
   getProjectNumber(audience) {
    const match = audience.match(/\/projects\/([^/]+)/);
    if (!match) {
     return null;
    }
    return match[1];
   }
   async getImpersonatedAccessToken(token) {
    const opts = {
     ...BaseExternalAccountClient.RETRY_CONFIG,
     url: this.serviceAccountImpersonationUrl,
     method: 'POST',
     headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`
     },
     data: {
      scope: this.getScopesArray(),
      lifetime: this.serviceAccountImpersonationLifetime + 's'
     },
     responseType: 'json'
    };
    authclient_1.AuthClient.setMethodName(opts, 'getImpersonatedAccessToken');
    const response = await this.transporter.request(opts);
    const successResponse = response.data;
    return {
     access_token: successResponse.accessToken,
     expiry_date: new Date(successResponse.expireTime).getTime(),
     res: response
    };
   }
   isExpired(accessToken) {
    const now = (new Date).getTime();
    return accessToken.expiry_date ? now >= accessToken.expiry_date - this.eagerRefreshThresholdMillis : false;
   }
   getScopesArray() {
    if (typeof this.scopes === 'string') {
     return [ this.scopes ];
    }
    return this.scopes || [ DEFAULT_OAUTH_SCOPE ];
   }
   getMetricsHeaderValue() {
    const nodeVersion = process.version.replace(/^v/, '');
    const saImpersonation = this.serviceAccountImpersonationUrl !== undefined;
    const credentialSourceType = this.credentialSourceType ? this.credentialSourceType : 'unknown';
    return `gl-node/${nodeVersion} auth/${shared_cjs_1.pkg.version} google-byoid-sdk source/${credentialSourceType} sa-impersonation/${saImpersonation} config-lifetime/${this.configLifetimeRequested}`;
   }
   getTokenUrl() {
    return this.tokenUrl;
   }
  }
  exports.BaseExternalAccountClient = BaseExternalAccountClient;
 },
 26129: (__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.CertificateSubjectTokenSupplier = exports.InvalidConfigurationError = exports.CertificateSourceUnavailableError = exports.CERTIFICATE_CONFIGURATION_ENV_VARIABLE = void 0;
  const util_1 = __webpack_require__(37870);
  const fs = __webpack_require__(79896);
  const crypto_1 = __webpack_require__(76982);
  const https = __webpack_require__(65692);
  exports.CERTIFICATE_CONFIGURATION_ENV_VARIABLE = 'GOOGLE_API_CERTIFICATE_CONFIG';
  class CertificateSourceUnavailableError extends Error {
   constructor(message) {
    super(message);
    this.name = 'CertificateSourceUnavailableError';
   }
  }
  exports.CertificateSourceUnavailableError = CertificateSourceUnavailableError;
  class InvalidConfigurationError extends Error {
   constructor(message) {
    super(message);
    this.name = 'InvalidConfigurationError';
   }
  }
  exports.InvalidConfigurationError = InvalidConfigurationError;
  class CertificateSubjectTokenSupplier {
   certificateConfigPath;
   trustChainPath;
   cert;
   key;
   constructor(opts) {
    if (!opts.useDefaultCertificateConfig && !opts.certificateConfigLocation) {
     throw new InvalidConfigurationError('Either `useDefaultCertificateConfig` must be true or a `certificateConfigLocation` must be provided.');
    }
    if (opts.useDefaultCertificateConfig && opts.certificateConfigLocation) {
     throw new InvalidConfigurationError('Both `useDefaultCertificateConfig` and `certificateConfigLocation` cannot be provided.');
    }
    this.trustChainPath = opts.trustChainPath;
    this.certificateConfigPath = opts.certificateConfigLocation ?? '';
   }
   async createMtlsHttpsAgent() {
    if (!this.key || !this.cert) {
     throw new InvalidConfigurationError('Cannot create mTLS Agent with missing certificate or key');
    }
    return new https.Agent({
     key: this.key,
     cert: this.cert
    });
   }
   async getSubjectToken() {
    this.certificateConfigPath = await this.#resolveCertificateConfigFilePath();
    const {certPath, keyPath} = await this.#getCertAndKeyPaths();
    ({cert: this.cert, key: this.key} = await this.#getKeyAndCert(certPath, keyPath));
    return await this.#processChainFromPaths(this.cert);
   }
   async #resolveCertificateConfigFilePath() {
    const overridePath = this.certificateConfigPath;
    if (overridePath) {
     if (await (0, util_1.isValidFile)(overridePath)) {
      return overridePath;
     }
     throw new CertificateSourceUnavailableError(`Provided certificate config path is invalid: ${overridePath}`);
    }
    const envPath = process.env[exports.CERTIFICATE_CONFIGURATION_ENV_VARIABLE];
    if (envPath) {
     if (await (0, util_1.isValidFile)(envPath)) {
      return envPath;
     }
     throw new CertificateSourceUnavailableError(`Path from environment variable "${exports.CERTIFICATE_CONFIGURATION_ENV_VARIABLE}" is invalid: ${envPath}`);
    }
    const wellKnownPath = (0, util_1.getWellKnownCertificateConfigFileLocation)();
    if (await (0, util_1.isValidFile)(wellKnownPath)) {
     return wellKnownPath;
    }
    throw new CertificateSourceUnavailableError('Could not find certificate configuration file. Searched override path, ' + `the "${exports.CERTIFICATE_CONFIGURATION_ENV_VARIABLE}" env var, and the gcloud path (${wellKnownPath}).`);
   }
   async #getCertAndKeyPaths() {
    const configPath = this.certificateConfigPath;
    let fileContents;
    try {
     fileContents = await fs.promises.readFile(configPath, 'utf8');
    } catch (err) {
     throw new CertificateSourceUnavailableError(`Failed to read certificate config file at: ${configPath}`);
    }
    try {
     const config = JSON.parse(fileContents);
     const certPath = config?.cert_configs?.workload?.cert_path;
     const keyPath = config?.cert_configs?.workload?.key_path;
     if (!certPath || !keyPath) {
      throw new InvalidConfigurationError(`Certificate config file (${configPath}) is missing required "cert_path" or "key_path" in the workload config.`);
     }
     return {
      certPath,
      keyPath
     };
    } catch (e) {
     if (e instanceof InvalidConfigurationError) throw e;
     throw new InvalidConfigurationError(`Failed to parse certificate config from ${configPath}: ${e.message}`);
    }
   }
   async #getKeyAndCert(certPath, keyPath) {
    let cert, key;
    try {
     cert = await fs.promises.readFile(certPath);
     new crypto_1.X509Certificate(cert);
    } catch (err) {
     const message = err instanceof Error ? err.message : String(err);
     throw new CertificateSourceUnavailableError(`Failed to read certificate file at ${certPath}: ${message}`);
    }
    try {
     key = await fs.promises.readFile(keyPath);
     (0, crypto_1.createPrivateKey)(key);
    } catch (err) {
     const message = err instanceof Error ? err.message : String(err);
     throw new CertificateSourceUnavailableError(`Failed to read private key file at ${keyPath}: ${message}`);
    }
    return {
     cert,
     key
    };
   }
   async #processChainFromPaths(leafCertBuffer) {
    const leafCert = new crypto_1.X509Certificate(leafCertBuffer);
    if (!this.trustChainPath) {
     return JSON.stringify([ leafCert.raw.toString('base64') ]);
    }
    try {
     const chainPems = await fs.promises.readFile(this.trustChainPath, 'utf8');
     const pemBlocks = chainPems.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
     const chainCerts = pemBlocks.map((pem, index) => {
      try {
       return new crypto_1.X509Certificate(pem);
      } catch (err) {
       const message = err instanceof Error ? err.message : String(err);
       throw new InvalidConfigurationError(`Failed to parse certificate at index ${index} in trust chain file ${this.trustChainPath}: ${message}`);
      }
     });
     const leafIndex = chainCerts.findIndex(chainCert => leafCert.raw.equals(chainCert.raw));
     let finalChain;
     if (leafIndex === -1) {
      finalChain = [ leafCert, ...chainCerts ];
     } else if (leafIndex === 0) {
      finalChain = chainCerts;
     } else {
      throw new InvalidConfigurationError(`Leaf certificate exists in the trust chain but is not the first entry (found at index ${leafIndex}).`);
     }
     return JSON.stringify(finalChain.map(cert => cert.raw.toString('base64')));
    } catch (err) {
     if (err instanceof InvalidConfigurationError) throw err;
     const message = err instanceof Error ? err.message : String(err);
     throw new CertificateSourceUnavailableError(`Failed to process certificate chain from ${this.trustChainPath}: ${message}`);
    }
   }
  }
  exports.CertificateSubjectTokenSupplier = CertificateSubjectTokenSupplier;
 },
 69157: (__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.DefaultAwsSecurityCredentialsSupplier = void 0;
  const authclient_1 = __webpack_require__(34810);
  class DefaultAwsSecurityCredentialsSupplier {
   regionUrl;
   securityCredentialsUrl;
   imdsV2SessionTokenUrl;
   additionalGaxiosOptions;
   constructor(opts) {
    this.regionUrl = opts.regionUrl;
    this.securityCredentialsUrl = opts.securityCredentialsUrl;
    this.imdsV2SessionTokenUrl = opts.imdsV2SessionTokenUrl;
    this.additionalGaxiosOptions = opts.additionalGaxiosOptions;
   }
   async getAwsRegion(context) {
    if (this.#regionFromEnv) {
     return this.#regionFromEnv;
    }
    const metadataHeaders = new Headers;
    if (!this.#regionFromEnv && this.imdsV2SessionTokenUrl) {
     metadataHeaders.set('x-aws-ec2-metadata-token', await this.#getImdsV2SessionToken(context.transporter));
    }
    if (!this.regionUrl) {
     throw new RangeError('Unable to determine AWS region due to missing ' + '"options.credential_source.region_url"');
    }
    const opts = {
     ...this.additionalGaxiosOptions,
     url: this.regionUrl,
     method: 'GET',
     responseType: 'text',
     headers: metadataHeaders
    };
    authclient_1.AuthClient.setMethodName(opts, 'getAwsRegion');
    const response = await context.transporter.request(opts);
    return response.data.substr(0, response.data.length - 1);
   }
   async getAwsSecurityCredentials(context) {
    if (this.#securityCredentialsFromEnv) {
     return this.#securityCredentialsFromEnv;
    }
    const metadataHeaders = new Headers;
    if (this.imdsV2SessionTokenUrl) {
     metadataHeaders.set('x-aws-ec2-metadata-token', await this.#getImdsV2SessionToken(context.transporter));
    }
    const roleName = await this.#getAwsRoleName(metadataHeaders, context.transporter);
    const awsCreds = await this.#retrieveAwsSecurityCredentials(roleName, metadataHeaders, context.transporter);
    return {
     accessKeyId: awsCreds.AccessKeyId,
     secretAccessKey: awsCreds.SecretAccessKey,
     token: awsCreds.Token
    };
   }
   async #getImdsV2SessionToken(transporter) {
    const opts = {
     ...this.additionalGaxiosOptions,
     url: this.imdsV2SessionTokenUrl,
     method: 'PUT',
     responseType: 'text',
     headers: {
      'x-aws-ec2-metadata-token-ttl-seconds': '300'
     }
    };
    authclient_1.AuthClient.setMethodName(opts, '#getImdsV2SessionToken');
    const response = await transporter.request(opts);
    return response.data;
   }
   async #getAwsRoleName(headers, transporter) {
    if (!this.securityCredentialsUrl) {
     throw new Error('Unable to determine AWS role name due to missing ' + '"options.credential_source.url"');
    }
    const opts = {
     ...this.additionalGaxiosOptions,
     url: this.securityCredentialsUrl,
     method: 'GET',
     responseType: 'text',
     headers
    };
    authclient_1.AuthClient.setMethodName(opts, '#getAwsRoleName');
    const response = await transporter.request(opts);
    return response.data;
   }
   async #retrieveAwsSecurityCredentials(roleName, headers, transporter) {
    const opts = {
     ...this.additionalGaxiosOptions,
     url: `${this.securityCredentialsUrl}/${roleName}`,
     headers,
     responseType: 'json'
    };
    authclient_1.AuthClient.setMethodName(opts, '#retrieveAwsSecurityCredentials');
    const response = await transporter.request(opts);
    return response.data;
   }
   get #regionFromEnv() {
    return process.env['AWS_REGION'] || process.env['AWS_DEFAULT_REGION'] || null;
   }
   get #securityCredentialsFromEnv() {
    if (process.env['AWS_ACCESS_KEY_ID'] && process.env['AWS_SECRET_ACCESS_KEY']) {
     return {
      accessKeyId: process.env['AWS_ACCESS_KEY_ID'],
      secretAccessKey: process.env['AWS_SECRET_ACCESS_KEY'],
      token: process.env['AWS_SESSION_TOKEN']
     };
    }
    return null;
   }
  }
  exports.DefaultAwsSecurityCredentialsSupplier = DefaultAwsSecurityCredentialsSupplier;
 },
 43247: (__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.InvalidSubjectTokenError = exports.InvalidMessageFieldError = exports.InvalidCodeFieldError = exports.InvalidTokenTypeFieldError = exports.InvalidExpirationTimeFieldError = exports.InvalidSuccessFieldError = exports.InvalidVersionFieldError = exports.ExecutableResponseError = exports.ExecutableResponse = void 0;
  const SAML_SUBJECT_TOKEN_TYPE = 'urn:ietf:params:oauth:token-type:saml2';
  const OIDC_SUBJECT_TOKEN_TYPE1 = 'urn:ietf:params:oauth:token-type:id_token';
  const OIDC_SUBJECT_TOKEN_TYPE2 = 'urn:ietf:params:oauth:token-type:jwt';
  class ExecutableResponse {
   version;
   success;
   expirationTime;
   tokenType;
   errorCode;
   errorMessage;
   subjectToken;
   constructor(responseJson) {
    if (!responseJson.version) {
     throw new InvalidVersionFieldError("Executable response must contain a 'version' field.");
    }
    if (responseJson.success === undefined) {
     throw new InvalidSuccessFieldError("Executable response must contain a 'success' field.");
    }
    this.version = responseJson.version;
    this.success = responseJson.success;
    if (this.success) {
     this.expirationTime = responseJson.expiration_time;
     this.tokenType = responseJson.token_type;
     if (this.tokenType !== SAML_SUBJECT_TOKEN_TYPE && this.tokenType !== OIDC_SUBJECT_TOKEN_TYPE1 && this.tokenType !== OIDC_SUBJECT_TOKEN_TYPE2) {
      throw new InvalidTokenTypeFieldError("Executable response must contain a 'token_type' field when successful " + `and it must be one of ${OIDC_SUBJECT_TOKEN_TYPE1}, ${OIDC_SUBJECT_TOKEN_TYPE2}, or ${SAML_SUBJECT_TOKEN_TYPE}.`);
     }
     if (this.tokenType === SAML_SUBJECT_TOKEN_TYPE) {
      if (!responseJson.saml_response) {
       throw new InvalidSubjectTokenError(`Executable response must contain a 'saml_response' field when token_type=${SAML_SUBJECT_TOKEN_TYPE}.`);
      }
      this.subjectToken = responseJson.saml_response;
     } else {
      if (!responseJson.id_token) {
       throw new InvalidSubjectTokenError("Executable response must contain a 'id_token' field when " + `token_type=${OIDC_SUBJECT_TOKEN_TYPE1} or ${OIDC_SUBJECT_TOKEN_TYPE2}.`);
      }
      this.subjectToken = responseJson.id_token;
     }
    } else {
     if (!responseJson.code) {
      throw new InvalidCodeFieldError("Executable response must contain a 'code' field when unsuccessful.");
     }
     if (!responseJson.message) {
      throw new InvalidMessageFieldError("Executable response must contain a 'message' field when unsuccessful.");
     }
     this.errorCode = responseJson.code;
     this.errorMessage = responseJson.message;
    }
   }
   isValid() {
    return !this.isExpired() && this.success;
   }
   isExpired() {
    return this.expirationTime !== undefined && this.expirationTime < Math.round(Date.now() / 1e3);
   }
  }
  exports.ExecutableResponse = ExecutableResponse;
  class ExecutableResponseError extends Error {
   constructor(message) {
    super(message);
    Object.setPrototypeOf(this, new.target.prototype);
   }
  }
  exports.ExecutableResponseError = ExecutableResponseError;
  class InvalidVersionFieldError extends ExecutableResponseError {}
  exports.InvalidVersionFieldError = InvalidVersionFieldError;
  class InvalidSuccessFieldError extends ExecutableResponseError {}
  exports.InvalidSuccessFieldError = InvalidSuccessFieldError;
  class InvalidExpirationTimeFieldError extends ExecutableResponseError {}
  exports.InvalidExpirationTimeFieldError = InvalidExpirationTimeFieldError;
  class InvalidTokenTypeFieldError extends ExecutableResponseError {}
  exports.InvalidTokenTypeFieldError = InvalidTokenTypeFieldError;
  class InvalidCodeFieldError extends ExecutableResponseError {}
  exports.InvalidCodeFieldError = InvalidCodeFieldError;
  class InvalidMessageFieldError extends ExecutableResponseError {}
  exports.InvalidMessageFieldError = InvalidMessageFieldError;
  class InvalidSubjectTokenError extends ExecutableResponseError {}
  exports.InvalidSubjectTokenError = InvalidSubjectTokenError;
 },
 10932: (__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.FileSubjectTokenSupplier = void 0;
  const util_1 = __webpack_require__(39023);
  const fs = __webpack_require__(79896);
  const readFile = (0, util_1.promisify)(fs.readFile ?? (() => {}));
  const realpath = (0, util_1.promisify)(fs.realpath ?? (() => {}));
  const lstat = (0, util_1.promisify)(fs.lstat ?? (() => {}));
  class FileSubjectTokenSupplier {
   filePath;
   formatType;
   subjectTokenFieldName;
   constructor(opts) {
    this.filePath = opts.filePath;
    this.formatType = opts.formatType;
    this.subjectTokenFieldName = opts.subjectTokenFieldName;
   }
   async getSubjectToken() {
    let parsedFilePath = this.filePath;
    try {
     parsedFilePath = await realpath(parsedFilePath);
     if (!(await lstat(parsedFilePath)).isFile()) {
      throw new Error;
     }
    } catch (err) {
     if (err instanceof Error) {
      err.message = `The file at ${parsedFilePath} does not exist, or it is not a file. ${err.message}`;
     }
     throw err;
    }
    let subjectToken;
    const rawText = await readFile(parsedFilePath, {
     encoding: 'utf8'
    });
    if (this.formatType === 'text') {
     subjectToken = rawText;
    } else if (this.formatType === 'json' && this.subjectTokenFieldName) {
     const json = JSON.parse(rawText);
     subjectToken = json[this.subjectTokenFieldName];
    }
    if (!subjectToken) {
     throw new Error('Unable to parse the subject_token from the credential_source file');
    }
    return subjectToken;
   }
  }
  exports.FileSubjectTokenSupplier = FileSubjectTokenSupplier;
 },
 29960: (__unused_webpack_module, exports, __webpack_require__) => {
  var __webpack_unused_export__;
  __webpack_unused_export__ = {
   value: true
  };
  exports.s = void 0;
  const baseexternalclient_1 = __webpack_require__(142);
  const util_1 = __webpack_require__(37870);
  const filesubjecttokensupplier_1 = __webpack_require__(10932);
  const urlsubjecttokensupplier_1 = __webpack_require__(24627);
  const certificatesubjecttokensupplier_1 = __webpack_require__(26129);
  const stscredentials_1 = __webpack_require__(121);
  const gaxios_1 = __webpack_require__(17842);
  class IdentityPoolClient extends baseexternalclient_1.BaseExternalAccountClient {
   subjectTokenSupplier;
   constructor(options) {
    super(options);
    const opts = (0, util_1.originalOrCamelOptions)(options);
    const credentialSource = opts.get('credential_source');
    const subjectTokenSupplier = opts.get('subject_token_supplier');
    if (!credentialSource && !subjectTokenSupplier) {
     throw new Error('A credential source or subject token supplier must be specified.');
    }
    if (credentialSource && subjectTokenSupplier) {
     throw new Error('Only one of credential source or subject token supplier can be specified.');
    }
    if (subjectTokenSupplier) {
     this.subjectTokenSupplier = subjectTokenSupplier;
     this.credentialSourceType = 'programmatic';
    } else {
     const credentialSourceOpts = (0, util_1.originalOrCamelOptions)(credentialSource);
     const formatOpts = (0, util_1.originalOrCamelOptions)(credentialSourceOpts.get('format'));
     const formatType = formatOpts.get('type') || 'text';
     const formatSubjectTokenFieldName = formatOpts.get('subject_token_field_name');
     if (formatType !== 'json' && formatType !== 'text') {
      throw new Error(`Invalid credential_source format "${formatType}"`);
     }
     if (formatType === 'json' && !formatSubjectTokenFieldName) {
      throw new Error('Missing subject_token_field_name for JSON credential_source format');
     }
     const file = credentialSourceOpts.get('file');
     const url = credentialSourceOpts.get('url');
     const certificate = credentialSourceOpts.get('certificate');
     const headers = credentialSourceOpts.get('headers');
     if (file && url || url && certificate || file && certificate) {
      throw new Error('No valid Identity Pool "credential_source" provided, must be either file, url, or certificate.');
     } else if (file) {
      this.credentialSourceType = 'file';
      this.subjectTokenSupplier = new filesubjecttokensupplier_1.FileSubjectTokenSupplier({
       filePath: file,
       formatType,
       subjectTokenFieldName: formatSubjectTokenFieldName
      });
     } else if (url) {
      this.credentialSourceType = 'url';
      this.subjectTokenSupplier = new urlsubjecttokensupplier_1.UrlSubjectTokenSupplier({
       url,
       formatType,
       subjectTokenFieldName: formatSubjectTokenFieldName,
       headers,
       additionalGaxiosOptions: IdentityPoolClient.RETRY_CONFIG
      });
     } else if (certificate) {
      this.credentialSourceType = 'certificate';
      const certificateSubjecttokensupplier = new certificatesubjecttokensupplier_1.CertificateSubjectTokenSupplier({
       useDefaultCertificateConfig: certificate.use_default_certificate_config,
       certificateConfigLocation: certificate.certificate_config_location,
       trustChainPath: certificate.trust_chain_path
      });
      this.subjectTokenSupplier = certificateSubjecttokensupplier;
     } else {
      throw new Error('No valid Identity Pool "credential_source" provided, must be either file, url, or certificate.');
     }
    }
   }
   async retrieveSubjectToken() {
    const subjectToken = await this.subjectTokenSupplier.getSubjectToken(this.supplierContext);
    if (this.subjectTokenSupplier instanceof certificatesubjecttokensupplier_1.CertificateSubjectTokenSupplier) {
     const mtlsAgent = await this.subjectTokenSupplier.createMtlsHttpsAgent();
     this.stsCredential = new stscredentials_1.StsCredentials({
      tokenExchangeEndpoint: this.getTokenUrl(),
      clientAuthentication: this.clientAuth,
      transporter: new gaxios_1.Gaxios({
       agent: mtlsAgent
      })
     });
     this.transporter = new gaxios_1.Gaxios({
      ...this.transporter.defaults || {},
      agent: mtlsAgent
     });
    }
    return subjectToken;
   }
  }
  exports.s = IdentityPoolClient;
 },
 27060: (__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.JWTAccess = void 0;
  const jws = __webpack_require__(33324);
  const util_1 = __webpack_require__(37870);
  const DEFAULT_HEADER = {
   alg: 'RS256',
   typ: 'JWT'
  };
  class JWTAccess {
   email;
   key;
   keyId;
   projectId;
   eagerRefreshThresholdMillis;
   cache=new util_1.LRUCache({
    capacity: 500,
    maxAge: 60 * 60 * 1e3
   });
   constructor(email, key, keyId, eagerRefreshThresholdMillis) {
    this.email = email;
    this.key = key;
    this.keyId = keyId;
    this.eagerRefreshThresholdMillis = eagerRefreshThresholdMillis ?? 5 * 60 * 1e3;
   }
   getCachedKey(url, scopes) {
    let cacheKey = url;
    if (scopes && Array.isArray(scopes) && scopes.length) {
     cacheKey = url ? `${url}_${scopes.join('_')}` : `${scopes.join('_')}`;
    } else if (typeof scopes === 'string') {
     cacheKey = url ? `${url}_${scopes}` : scopes;
    }
    if (!cacheKey) {
     throw Error('Scopes or url must be provided');
    }
    return cacheKey;
   }
   getRequestHeaders(url, additionalClaims, scopes) {
    const key = this.getCachedKey(url, scopes);
    const cachedToken = this.cache.get(key);
    const now = Date.now();
    if (cachedToken && cachedToken.expiration - now > this.eagerRefreshThresholdMillis) {
     return new Headers(cachedToken.headers);
    }
    const iat = Math.floor(Date.now() / 1e3);
    const exp = JWTAccess.getExpirationTime(iat);
    let defaultClaims;
    if (Array.isArray(scopes)) {
     scopes = scopes.join(' ');
    }
    if (scopes) {
     defaultClaims = {
      iss: this.email,
      sub: this.email,
      scope: scopes,
      exp,
      iat
     };
    } else {
     defaultClaims = {
      iss: this.email,
      sub: this.email,
      aud: url,
      exp,
      iat
     };
    }
    if (additionalClaims) {
     for (const claim in defaultClaims) {
      if (additionalClaims[claim]) {
       throw new Error(`The '${claim}' property is not allowed when passing additionalClaims. This claim is included in the JWT by default.`);
      }
     }
    }
    const header = this.keyId ? {
     ...DEFAULT_HEADER,
     kid: this.keyId
    } : DEFAULT_HEADER;
    const payload = Object.assign(defaultClaims, additionalClaims);
    const signedJWT = jws.sign({
     header,
     payload,
     secret: this.key
    });
    const headers = new Headers({
     authorization: `Bearer ${signedJWT}`
    });
    this.cache.set(key, {
     expiration: exp * 1e3,
     headers
    });
    return headers;
   }
   static getExpirationTime(iat) {
    const exp = iat + 3600;
    return exp;
   }
   fromJSON(json) {
    if (!json) {
     throw new Error('Must pass in a JSON object containing the service account auth settings.');
    }
    if (!json.client_email) {
     throw new Error('The incoming JSON object does not contain a client_email field');
    }
    if (!json.private_key) {
     throw new Error('The incoming JSON object does not contain a private_key field');
    }
    this.email = json.client_email;
    this.key = json.private_key;
    this.keyId = json.private_key_id;
    this.projectId = json.project_id;
   }
   fromStream(inputStream, callback) {
    if (callback) {
     this.fromStreamAsync(inputStream).then(() => callback(), callback);
    } else {
     return this.fromStreamAsync(inputStream);
    }
   }
   fromStreamAsync(inputStream) {
    return new Promise((resolve, reject) => {
     if (!inputStream) {
      reject(new Error('Must pass in a stream containing the service account auth settings.'));
     }
     let s = '';
     inputStream.setEncoding('utf8').on('data', chunk => s += chunk).on('error', reject).on('end', () => {
      try {
       const data = JSON.parse(s);
       this.fromJSON(data);
       resolve();
      } catch (err) {
       reject(err);
      }
     });
    });
   }
  }
  exports.JWTAccess = JWTAccess;
 },
 75277: (__unused_webpack_module, exports, __webpack_require__) => {
  var __webpack_unused_export__;
  __webpack_unused_export__ = {
   value: true
  };
  exports.y = void 0;
  const googleToken_1 = __webpack_require__(33067);
  const getCredentials_1 = __webpack_require__(53165);
  const jwtaccess_1 = __webpack_require__(27060);
  const oauth2client_1 = __webpack_require__(10091);
  const authclient_1 = __webpack_require__(34810);
  class JWT extends oauth2client_1.OAuth2Client {
   email;
   keyFile;
   key;
   keyId;
   defaultScopes;
   scopes;
   scope;
   subject;
   gtoken;
   additionalClaims;
   useJWTAccessWithScope;
   defaultServicePath;
   access;
   constructor(options = {}) {
    super(options);
    this.email = options.email;
    this.keyFile = options.keyFile;
    this.key = options.key;
    this.keyId = options.keyId;
    this.scopes = options.scopes;
    this.subject = options.subject;
    this.additionalClaims = options.additionalClaims;
    this.credentials = {
     refresh_token: 'jwt-placeholder',
     expiry_date: 1
    };
   }
   createScoped(scopes) {
    const jwt = new JWT(this);
    jwt.scopes = scopes;
    return jwt;
   }
   async getRequestMetadataAsync(url) {
    url = this.defaultServicePath ? `https://${this.defaultServicePath}/` : url;
    const useSelfSignedJWT = !this.hasUserScopes() && url || this.useJWTAccessWithScope && this.hasAnyScopes() || this.universeDomain !== authclient_1.DEFAULT_UNIVERSE;
    if (this.subject && this.universeDomain !== authclient_1.DEFAULT_UNIVERSE) {
     throw new RangeError(`Service Account user is configured for the credential. Domain-wide delegation is not supported in universes other than ${authclient_1.DEFAULT_UNIVERSE}`);
    }
    if (!this.apiKey && useSelfSignedJWT) {
     if (this.additionalClaims && this.additionalClaims.target_audience) {
      const {tokens} = await this.refreshToken();
      return {
       headers: this.addSharedMetadataHeaders(new Headers({
        authorization: `Bearer ${tokens.id_token}`
       }))
      };
     } else {
      if (!this.access) {
       this.access = new jwtaccess_1.JWTAccess(this.email, this.key, this.keyId, this.eagerRefreshThresholdMillis);
      }
      let scopes;
      if (this.hasUserScopes()) {
       scopes = this.scopes;
      } else if (!url) {
       scopes = this.defaultScopes;
      }
      const useScopes = this.useJWTAccessWithScope || this.universeDomain !== authclient_1.DEFAULT_UNIVERSE;
      const headers = await this.access.getRequestHeaders(url ?? undefined, this.additionalClaims, useScopes ? scopes : undefined);
      return {
       headers: this.addSharedMetadataHeaders(headers)
      };
     }
    } else if (this.hasAnyScopes() || this.apiKey) {
     return super.getRequestMetadataAsync(url);
    } else {
     return {
      headers: new Headers
     };
    }
   }
   async fetchIdToken(targetAudience) {
    const gtoken = new googleToken_1.GoogleToken({
     iss: this.email,
     sub: this.subject,
     scope: this.scopes || this.defaultScopes,
     keyFile: this.keyFile,
     key: this.key,
     additionalClaims: {
      target_audience: targetAudience
     },
     transporter: this.transporter
    });
    await gtoken.getToken({
     forceRefresh: true
    });
    if (!gtoken.idToken) {
     throw new Error('Unknown error: Failed to fetch ID token');
    }
    return gtoken.idToken;
   }
   hasUserScopes() {
    if (!this.scopes) {
     return false;
    }
    return this.scopes.length > 0;
   }
   hasAnyScopes() {
    if (this.scopes && this.scopes.length > 0) return true;
    if (this.defaultScopes && this.defaultScopes.length > 0) return true;
    return false;
   }
   authorize(callback) {
    if (callback) {
     this.authorizeAsync().then(r => callback(null, r), callback);
    } else {
     return this.authorizeAsync();
    }
   }
   async authorizeAsync() {
    const result = await this.refreshToken();
    if (!result) {
     throw new Error('No result returned');
    }
    this.credentials = result.tokens;
    this.credentials.refresh_token = 'jwt-placeholder';
    this.key = this.gtoken.googleTokenOptions?.key;
    this.email = this.gtoken.googleTokenOptions?.iss;
    return result.tokens;
   }
   async refreshTokenNoCache() {
    const gtoken = this.createGToken();
    const token = await gtoken.getToken({
     forceRefresh: this.isTokenExpiring()
    });
    const tokens = {
     access_token: token.access_token,
     token_type: 'Bearer',
     expiry_date: gtoken.expiresAt,
     id_token: gtoken.idToken
    };
    this.emit('tokens', tokens);
    return {
     res: null,
     tokens
    };
   }
   createGToken() {
    if (!this.gtoken) {
     this.gtoken = new googleToken_1.GoogleToken({
      iss: this.email,
      sub: this.subject,
      scope: this.scopes || this.defaultScopes,
      keyFile: this.keyFile,
      key: this.key,
      additionalClaims: this.additionalClaims,
      transporter: this.transporter
     });
    }
    return this.gtoken;
   }
   fromJSON(json) {
    if (!json) {
     throw new Error('Must pass in a JSON object containing the service account auth settings.');
    }
    if (!json.client_email) {
     throw new Error('The incoming JSON object does not contain a client_email field');
    }
    if (!json.private_key) {
     throw new Error('The incoming JSON object does not contain a private_key field');
    }
    this.email = json.client_email;
    this.key = json.private_key;
    this.keyId = json.private_key_id;
    this.projectId = json.project_id;
    this.quotaProjectId = json.quota_project_id;
    this.universeDomain = json.universe_domain || this.universeDomain;
   }
   fromStream(inputStream, callback) {
    if (callback) {
     this.fromStreamAsync(inputStream).then(() => callback(), callback);
    } else {
     return this.fromStreamAsync(inputStream);
    }
   }
   fromStreamAsync(inputStream) {
    return new Promise((resolve, reject) => {
     if (!inputStream) {
      throw new Error('Must pass in a stream containing the service account auth settings.');
     }
     let s = '';
     inputStream.setEncoding('utf8').on('error', reject).on('data', chunk => s += chunk).on('end', () => {
      try {
       const data = JSON.parse(s);
       this.fromJSON(data);
       resolve();
      } catch (e) {
       reject(e);
      }
     });
    });
   }
   fromAPIKey(apiKey) {
    if (typeof apiKey !== 'string') {
     throw new Error('Must provide an API Key string.');
    }
    this.apiKey = apiKey;
   }
   async getCredentials() {
    if (this.key) {
     return {
      private_key: this.key,
      client_email: this.email
     };
    } else if (this.keyFile) {
     const gtoken = this.createGToken();
     const creds = await (0, getCredentials_1.getCredentials)(this.keyFile);
     return {
      private_key: creds.privateKey,
      client_email: creds.clientEmail
     };
    }
    throw new Error('A key or a keyFile must be provided to getCredentials.');
   }
  }
  exports.y = JWT;
 },
 53882: (__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.LoginTicket = void 0;
  class LoginTicket {
   envelope;
   payload;
   constructor(env, pay) {
    this.envelope = env;
    this.payload = pay;
   }
   getEnvelope() {
    return this.envelope;
   }
   getPayload() {
    return this.payload;
   }
   getUserId() {
    const payload = this.getPayload();
    if (payload && payload.sub) {
     return payload.sub;
    }
    return null;
   }
   getAttributes() {
    return {
     envelope: this.getEnvelope(),
     payload: this.getPayload()
    };
   }
  }
  exports.LoginTicket = LoginTicket;
 },
 10091: (__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.OAuth2Client = exports.ClientAuthentication = exports.CertificateFormat = exports.CodeChallengeMethod = void 0;
  const gaxios_1 = __webpack_require__(17842);
  const querystring = __webpack_require__(83480);
  const stream = __webpack_require__(2203);
  const formatEcdsa = __webpack_require__(325);
  const util_1 = __webpack_require__(37870);
  const crypto_1 = __webpack_require__(88851);
  const authclient_1 = __webpack_require__(34810);
  const loginticket_1 = __webpack_require__(53882);
  var CodeChallengeMethod;
  (function(CodeChallengeMethod) {
   CodeChallengeMethod["Plain"] = "plain";
   CodeChallengeMethod["S256"] = "S256";
  })(CodeChallengeMethod || (exports.CodeChallengeMethod = CodeChallengeMethod = {}));
  var CertificateFormat;
  (function(CertificateFormat) {
   CertificateFormat["PEM"] = "PEM";
   CertificateFormat["JWK"] = "JWK";
  })(CertificateFormat || (exports.CertificateFormat = CertificateFormat = {}));
  var ClientAuthentication;
  (function(ClientAuthentication) {
   ClientAuthentication["ClientSecretPost"] = "ClientSecretPost";
   ClientAuthentication["ClientSecretBasic"] = "ClientSecretBasic";
   ClientAuthentication["None"] = "None";
  })(ClientAuthentication || (exports.ClientAuthentication = ClientAuthentication = {}));
  class OAuth2Client extends authclient_1.AuthClient {
   redirectUri;
   certificateCache={};
   certificateExpiry=null;
   certificateCacheFormat=CertificateFormat.PEM;
   refreshTokenPromises=new Map;
   endpoints;
   issuers;
   clientAuthentication;
   _clientId;
   _clientSecret;
   refreshHandler;
   constructor(options = {}, clientSecret, redirectUri) {
    super(typeof options === 'object' ? options : {});
    if (typeof options !== 'object') {
     options = {
      clientId: options,
      clientSecret,
      redirectUri
     };
    }
    this._clientId = options.clientId || options.client_id;
    this._clientSecret = options.clientSecret || options.client_secret;
    this.redirectUri = options.redirectUri || options.redirect_uris?.[0];
    this.endpoints = {
     tokenInfoUrl: 'https://oauth2.googleapis.com/tokeninfo',
     oauth2AuthBaseUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
     oauth2TokenUrl: 'https://oauth2.googleapis.com/token',
     oauth2RevokeUrl: 'https://oauth2.googleapis.com/revoke',
     oauth2FederatedSignonPemCertsUrl: 'https://www.googleapis.com/oauth2/v1/certs',
     oauth2FederatedSignonJwkCertsUrl: 'https://www.googleapis.com/oauth2/v3/certs',
     oauth2IapPublicKeyUrl: 'https://www.gstatic.com/iap/verify/public_key',
     ...options.endpoints
    };
    this.clientAuthentication = options.clientAuthentication || ClientAuthentication.ClientSecretPost;
    this.issuers = options.issuers || [ 'accounts.google.com', 'https://accounts.google.com', this.universeDomain ];
   }
   static GOOGLE_TOKEN_INFO_URL='https://oauth2.googleapis.com/tokeninfo';
   static CLOCK_SKEW_SECS_=300;
   static DEFAULT_MAX_TOKEN_LIFETIME_SECS_=86400;
   generateAuthUrl(opts = {}) {
    if (opts.code_challenge_method && !opts.code_challenge) {
     throw new Error('If a code_challenge_method is provided, code_challenge must be included.');
    }
    opts.response_type = opts.response_type || 'code';
    opts.client_id = opts.client_id || this._clientId;
    opts.redirect_uri = opts.redirect_uri || this.redirectUri;
    if (Array.isArray(opts.scope)) {
     opts.scope = opts.scope.join(' ');
    }
    const rootUrl = this.endpoints.oauth2AuthBaseUrl.toString();
    return rootUrl + '?' + querystring.stringify(opts);
   }
   generateCodeVerifier() {
    throw new Error('generateCodeVerifier is removed, please use generateCodeVerifierAsync instead.');
   }
   async generateCodeVerifierAsync() {
    const crypto = (0, crypto_1.createCrypto)();
    const randomString = crypto.randomBytesBase64(96);
    const codeVerifier = randomString.replace(/\+/g, '~').replace(/=/g, '_').replace(/\//g, '-');
    const unencodedCodeChallenge = await crypto.sha256DigestBase64(codeVerifier);
    const codeChallenge = unencodedCodeChallenge.split('=')[0].replace(/\+/g, '-').replace(/\//g, '_');
    return {
     codeVerifier,
     codeChallenge
    };
   }
   getToken(codeOrOptions, callback) {
    const options = typeof codeOrOptions === 'string' ? {
     code: codeOrOptions
    } : codeOrOptions;
    if (callback) {
     this.getTokenAsync(options).then(r => callback(null, r.tokens, r.res), e => callback(e, null, e.response));
    } else {
     return this.getTokenAsync(options);
    }
   }
   async getTokenAsync(options) {
    const url = this.endpoints.oauth2TokenUrl.toString();
    const headers = new Headers;
    const values = {
     client_id: options.client_id || this._clientId,
     code_verifier: options.codeVerifier,
     code: options.code,
     grant_type: 'authorization_code',
     redirect_uri: options.redirect_uri || this.redirectUri
    };
    if (this.clientAuthentication === ClientAuthentication.ClientSecretBasic) {
     const basic = Buffer.from(`${this._clientId}:${this._clientSecret}`);
     headers.set('authorization', `Basic ${basic.toString('base64')}`);
    }
    if (this.clientAuthentication === ClientAuthentication.ClientSecretPost) {
     values.client_secret = this._clientSecret;
    }
    const opts = {
     ...OAuth2Client.RETRY_CONFIG,
     method: 'POST',
     url,
     data: new URLSearchParams((0, util_1.removeUndefinedValuesInObject)(values)),
     headers
    };
    authclient_1.AuthClient.setMethodName(opts, 'getTokenAsync');
    const res = await this.transporter.request(opts);
    const tokens = res.data;
    if (res.data && res.data.expires_in) {
     tokens.expiry_date = (new Date).getTime() + res.data.expires_in * 1e3;
     delete tokens.expires_in;
    }
    this.emit('tokens', tokens);
    return {
     tokens,
     res
    };
   }
   async refreshToken(refreshToken) {
    if (!refreshToken) {
     return this.refreshTokenNoCache(refreshToken);
    }
    if (this.refreshTokenPromises.has(refreshToken)) {
     return this.refreshTokenPromises.get(refreshToken);
    }
    const p = this.refreshTokenNoCache(refreshToken).then(r => {
     this.refreshTokenPromises.delete(refreshToken);
     return r;
    }, e => {
     this.refreshTokenPromises.delete(refreshToken);
     throw e;
    });
    this.refreshTokenPromises.set(refreshToken, p);
    return p;
   }
   async refreshTokenNoCache(refreshToken) {
    if (!refreshToken) {
     throw new Error('No refresh token is set.');
    }
    const url = this.endpoints.oauth2TokenUrl.toString();
    const data = {
     refresh_token: refreshToken,
     client_id: this._clientId,
     client_secret: this._clientSecret,
     grant_type: 'refresh_token'
    };
    let res;
    try {
     const opts = {
      ...OAuth2Client.RETRY_CONFIG,
      method: 'POST',
      url,
      data: new URLSearchParams((0, util_1.removeUndefinedValuesInObject)(data))
     };
     authclient_1.AuthClient.setMethodName(opts, 'refreshTokenNoCache');
     res = await this.transporter.request(opts);
    } catch (e) {
     if (e instanceof gaxios_1.GaxiosError && e.message === 'invalid_grant' && e.response?.data && /ReAuth/i.test(e.response.data.error_description)) {
      e.message = JSON.stringify(e.response.data);
     }
     throw e;
    }
    const tokens = res.data;
    if (res.data && res.data.expires_in) {
     tokens.expiry_date = (new Date).getTime() + res.data.expires_in * 1e3;
     delete tokens.expires_in;
    }
    this.emit('tokens', tokens);
    return {
     tokens,
     res
    };
   }
   refreshAccessToken(callback) {
    if (callback) {
     this.refreshAccessTokenAsync().then(r => callback(null, r.credentials, r.res), callback);
    } else {
     return this.refreshAccessTokenAsync();
    }
   }
   async refreshAccessTokenAsync() {
    const r = await this.refreshToken(this.credentials.refresh_token);
    const tokens = r.tokens;
    tokens.refresh_token = this.credentials.refresh_token;
    this.credentials = tokens;
    return {
     credentials: this.credentials,
     res: r.res
    };
   }
   getAccessToken(callback) {
    if (callback) {
     this.getAccessTokenAsync().then(r => callback(null, r.token, r.res), callback);
    } else {
     return this.getAccessTokenAsync();
    }
   }
   async getAccessTokenAsync() {
    const shouldRefresh = !this.credentials.access_token || this.isTokenExpiring();
    if (shouldRefresh) {
     if (!this.credentials.refresh_token) {
      if (this.refreshHandler) {
       const refreshedAccessToken = await this.processAndValidateRefreshHandler();
       if (refreshedAccessToken?.access_token) {
        this.setCredentials(refreshedAccessToken);
        return {
         token: this.credentials.access_token
        };
       }
      } else {
       throw new Error('No refresh token or refresh handler callback is set.');
      }
     }
     const r = await this.refreshAccessTokenAsync();
     if (!r.credentials || r.credentials && !r.credentials.access_token) {
      throw new Error('Could not refresh access token.');
     }
     return {
      token: r.credentials.access_token,
      res: r.res
     };
    } else {
     return {
      token: this.credentials.access_token
     };
    }
   }
   async getRequestHeaders(url) {
    const headers = (await this.getRequestMetadataAsync(url)).headers;
    return headers;
   }
   async getRequestMetadataAsync(url) {
    url;
    const thisCreds = this.credentials;
    if (!thisCreds.access_token && !thisCreds.refresh_token && !this.apiKey && !this.refreshHandler) {
     throw new Error('No access, refresh token, API key or refresh handler callback is set.');
    }
    if (thisCreds.access_token && !this.isTokenExpiring()) {
     thisCreds.token_type = thisCreds.token_type || 'Bearer';
     const headers = new Headers({
      authorization: thisCreds.token_type + ' ' + thisCreds.access_token
     });
     return {
      headers: this.addSharedMetadataHeaders(headers)
     };
    }
    if (this.refreshHandler) {
     const refreshedAccessToken = await this.processAndValidateRefreshHandler();
     if (refreshedAccessToken?.access_token) {
      this.setCredentials(refreshedAccessToken);
      const headers = new Headers({
       authorization: 'Bearer ' + this.credentials.access_token
      });
      return {
       headers: this.addSharedMetadataHeaders(headers)
      };
     }
    }
    if (this.apiKey) {
     return {
      headers: new Headers({
       'X-Goog-Api-Key': this.apiKey
      })
     };
    }
    let r = null;
    let tokens = null;
    try {
     r = await this.refreshToken(thisCreds.refresh_token);
     tokens = r.tokens;
    } catch (err) {
     const e = err;
     if (e.response && (e.response.status === 403 || e.response.status === 404)) {
      e.message = `Could not refresh access token: ${e.message}`;
     }
     throw e;
    }
    const credentials = this.credentials;
    credentials.token_type = credentials.token_type || 'Bearer';
    tokens.refresh_token = credentials.refresh_token;
    this.credentials = tokens;
    const headers = new Headers({
     authorization: credentials.token_type + ' ' + tokens.access_token
    });
    return {
     headers: this.addSharedMetadataHeaders(headers),
     res: r.res
    };
   }
   static getRevokeTokenUrl(token) {
    return (new OAuth2Client).getRevokeTokenURL(token).toString();
   }
   getRevokeTokenURL(token) {
    const url = new URL(this.endpoints.oauth2RevokeUrl);
    url.searchParams.append('token', token);
    return url;
   }
   revokeToken(token, callback) {
    const opts = {
     ...OAuth2Client.RETRY_CONFIG,
     url: this.getRevokeTokenURL(token).toString(),
     method: 'POST'
    };
    authclient_1.AuthClient.setMethodName(opts, 'revokeToken');
    if (callback) {
     this.transporter.request(opts).then(r => callback(null, r), callback);
    } else {
     return this.transporter.request(opts);
    }
   }
   revokeCredentials(callback) {
    if (callback) {
     this.revokeCredentialsAsync().then(res => callback(null, res), callback);
    } else {
     return this.revokeCredentialsAsync();
    }
   }
   async revokeCredentialsAsync() {
    const token = this.credentials.access_token;
    this.credentials = {};
    if (token) {
     return this.revokeToken(token);
    } else {
     throw new Error('No access token to revoke.');
    }
   }
   request(opts, callback) {
    if (callback) {
     this.requestAsync(opts).then(r => callback(null, r), e => callback(e, e.response));
    } else {
     return this.requestAsync(opts);
    }
   }
   async requestAsync(opts, reAuthRetried = false) {
    try {
     const r = await this.getRequestMetadataAsync();
     opts.headers = gaxios_1.Gaxios.mergeHeaders(opts.headers);
     this.addUserProjectAndAuthHeaders(opts.headers, r.headers);
     if (this.apiKey) {
      opts.headers.set('X-Goog-Api-Key', this.apiKey);
     }
     return await this.transporter.request(opts);
    } catch (e) {
     const res = e.response;
     if (res) {
      const statusCode = res.status;
      const mayRequireRefresh = this.credentials && this.credentials.access_token && this.credentials.refresh_token && (!this.credentials.expiry_date || this.forceRefreshOnFailure);
      const mayRequireRefreshWithNoRefreshToken = this.credentials && this.credentials.access_token && !this.credentials.refresh_token && (!this.credentials.expiry_date || this.forceRefreshOnFailure) && this.refreshHandler;
      const isReadableStream = res.config.data instanceof stream.Readable;
      const isAuthErr = statusCode === 401 || statusCode === 403;
      if (!reAuthRetried && isAuthErr && !isReadableStream && mayRequireRefresh) {
       await this.refreshAccessTokenAsync();
       return this.requestAsync(opts, true);
      } else if (!reAuthRetried && isAuthErr && !isReadableStream && mayRequireRefreshWithNoRefreshToken) {
       const refreshedAccessToken = await this.processAndValidateRefreshHandler();
       if (refreshedAccessToken?.access_token) {
        this.setCredentials(refreshedAccessToken);
       }
       return this.requestAsync(opts, true);
      }
     }
     throw e;
    }
   }
   verifyIdToken(options, callback) {
    if (callback && typeof callback !== 'function') {
     throw new Error('This method accepts an options object as the first parameter, which includes the idToken, audience, and maxExpiry.');
    }
    if (callback) {
     this.verifyIdTokenAsync(options).then(r => callback(null, r), callback);
    } else {
     return this.verifyIdTokenAsync(options);
    }
   }
   async verifyIdTokenAsync(options) {
    if (!options.idToken) {
     throw new Error('The verifyIdToken method requires an ID Token');
    }
    const response = await this.getFederatedSignonCertsAsync();
    const login = await this.verifySignedJwtWithCertsAsync(options.idToken, response.certs, options.audience, this.issuers, options.maxExpiry);
    return login;
   }
   async getTokenInfo(accessToken) {
    const {data} = await this.transporter.request({
     ...OAuth2Client.RETRY_CONFIG,
     method: 'POST',
     headers: {
      'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
      authorization: `Bearer ${accessToken}`
     },
     url: this.endpoints.tokenInfoUrl.toString()
    });
    const info = Object.assign({
     expiry_date: (new Date).getTime() + data.expires_in * 1e3,
     scopes: data.scope.split(' ')
    }, data);
    delete info.expires_in;
    delete info.scope;
    return info;
   }
   getFederatedSignonCerts(callback) {
    if (callback) {
     this.getFederatedSignonCertsAsync().then(r => callback(null, r.certs, r.res), callback);
    } else {
     return this.getFederatedSignonCertsAsync();
    }
   }
   async getFederatedSignonCertsAsync() {
    const nowTime = (new Date).getTime();
    const format = (0, crypto_1.hasBrowserCrypto)() ? CertificateFormat.JWK : CertificateFormat.PEM;
    if (this.certificateExpiry && nowTime < this.certificateExpiry.getTime() && this.certificateCacheFormat === format) {
     return {
      certs: this.certificateCache,
      format
     };
    }
    let res;
    let url;
    switch (format) {
    case CertificateFormat.PEM:
     url = this.endpoints.oauth2FederatedSignonPemCertsUrl.toString();
     break;

    case CertificateFormat.JWK:
     url = this.endpoints.oauth2FederatedSignonJwkCertsUrl.toString();
     break;

    default:
     throw new Error(`Unsupported certificate format ${format}`);
    }
    try {
     const opts = {
      ...OAuth2Client.RETRY_CONFIG,
      url
     };
     authclient_1.AuthClient.setMethodName(opts, 'getFederatedSignonCertsAsync');
     res = await this.transporter.request(opts);
    } catch (e) {
     if (e instanceof Error) {
      e.message = `Failed to retrieve verification certificates: ${e.message}`;
     }
     throw e;
    }
    const cacheControl = res?.headers.get('cache-control');
    let cacheAge = -1;
    if (cacheControl) {
     const maxAge = /max-age=(?<maxAge>[0-9]+)/.exec(cacheControl)?.groups?.maxAge;
     if (maxAge) {
      cacheAge = Number(maxAge) * 1e3;
     }
    }
    let certificates = {};
    switch (format) {
    case CertificateFormat.PEM:
     certificates = res.data;
     break;

    case CertificateFormat.JWK:
     for (const key of res.data.keys) {
      certificates[key.kid] = key;
     }
     break;

    default:
     throw new Error(`Unsupported certificate format ${format}`);
    }
    const now = new Date;
    this.certificateExpiry = cacheAge === -1 ? null : new Date(now.getTime() + cacheAge);
    this.certificateCache = certificates;
    this.certificateCacheFormat = format;
    return {
     certs: certificates,
     format,
     res
    };
   }
   getIapPublicKeys(callback) {
    if (callback) {
     this.getIapPublicKeysAsync().then(r => callback(null, r.pubkeys, r.res), callback);
    } else {
     return this.getIapPublicKeysAsync();
    }
   }
   async getIapPublicKeysAsync() {
    let res;
    const url = this.endpoints.oauth2IapPublicKeyUrl.toString();
    try {
     const opts = {
      ...OAuth2Client.RETRY_CONFIG,
      url
     };
     authclient_1.AuthClient.setMethodName(opts, 'getIapPublicKeysAsync');
     res = await this.transporter.request(opts);
    } catch (e) {
     if (e instanceof Error) {
      e.message = `Failed to retrieve verification certificates: ${e.message}`;
     }
     throw e;
    }
    return {
     pubkeys: res.data,
     res
    };
   }
   verifySignedJwtWithCerts() {
    throw new Error('verifySignedJwtWithCerts is removed, please use verifySignedJwtWithCertsAsync instead.');
   }
   async verifySignedJwtWithCertsAsync(jwt, certs, requiredAudience, issuers, maxExpiry) {
    const crypto = (0, crypto_1.createCrypto)();
    if (!maxExpiry) {
     maxExpiry = OAuth2Client.DEFAULT_MAX_TOKEN_LIFETIME_SECS_;
    }
    const segments = jwt.split('.');
    if (segments.length !== 3) {
     throw new Error('Wrong number of segments in token: ' + jwt);
    }
    const signed = segments[0] + '.' + segments[1];
    let signature = segments[2];
    let envelope;
    let payload;
    try {
     envelope = JSON.parse(crypto.decodeBase64StringUtf8(segments[0]));
    } catch (err) {
     if (err instanceof Error) {
      err.message = `Can't parse token envelope: ${segments[0]}': ${err.message}`;
     }
     throw err;
    }
    if (!envelope) {
     throw new Error("Can't parse token envelope: " + segments[0]);
    }
    try {
     payload = JSON.parse(crypto.decodeBase64StringUtf8(segments[1]));
    } catch (err) {
     if (err instanceof Error) {
      err.message = `Can't parse token payload '${segments[0]}`;
     }
     throw err;
    }
    if (!payload) {
     throw new Error("Can't parse token payload: " + segments[1]);
    }
    if (!Object.prototype.hasOwnProperty.call(certs, envelope.kid)) {
     throw new Error('No pem found for envelope: ' + JSON.stringify(envelope));
    }
    const cert = certs[envelope.kid];
    if (envelope.alg === 'ES256') {
     signature = formatEcdsa.joseToDer(signature, 'ES256').toString('base64');
    }
    const verified = await crypto.verify(cert, signed, signature);
    if (!verified) {
     throw new Error('Invalid token signature: ' + jwt);
    }
    if (!payload.iat) {
     throw new Error('No issue time in token: ' + JSON.stringify(payload));
    }
    if (!payload.exp) {
     throw new Error('No expiration time in token: ' + JSON.stringify(payload));
    }
    const iat = Number(payload.iat);
    if (isNaN(iat)) throw new Error('iat field using invalid format');
    const exp = Number(payload.exp);
    if (isNaN(exp)) throw new Error('exp field using invalid format');
    const now = (new Date).getTime() / 1e3;
    if (exp >= now + maxExpiry) {
     throw new Error('Expiration time too far in future: ' + JSON.stringify(payload));
    }
    const earliest = iat - OAuth2Client.CLOCK_SKEW_SECS_;
    const latest = exp + OAuth2Client.CLOCK_SKEW_SECS_;
    if (now < earliest) {
     throw new Error('Token used too early, ' + now + ' < ' + earliest + ': ' + JSON.stringify(payload));
    }
    if (now > latest) {
     throw new Error('Token used too late, ' + now + ' > ' + latest + ': ' + JSON.stringify(payload));
    }
    if (issuers && issuers.indexOf(payload.iss) < 0) {
     throw new Error('Invalid issuer, expected one of [' + issuers + '], but got ' + payload.iss);
    }
    if (typeof requiredAudience !== 'undefined' && requiredAudience !== null) {
     const aud = payload.aud;
     let audVerified = false;
     if (requiredAudience.constructor === Array) {
      audVerified = requiredAudience.indexOf(aud) > -1;
     } else {
      audVerified = aud === requiredAudience;
     }
     if (!audVerified) {
      throw new Error('Wrong recipient, payload audience != requiredAudience');
     }
    }
    return new loginticket_1.LoginTicket(envelope, payload);
   }
   async processAndValidateRefreshHandler() {
    if (this.refreshHandler) {
     const accessTokenResponse = await this.refreshHandler();
     if (!accessTokenResponse.access_token) {
      throw new Error('No access token is returned by the refreshHandler callback.');
     }
     return accessTokenResponse;
    }
    return;
   }
   isTokenExpiring() {
    const expiryDate = this.credentials.expiry_date;
    return expiryDate ? expiryDate <= (new Date).getTime() + this.eagerRefreshThresholdMillis : false;
   }
  }
  exports.OAuth2Client = OAuth2Client;
 },
 46077: (__unused_webpack_module, exports, __webpack_require__) => {
  var __webpack_unused_export__;
  __webpack_unused_export__ = {
   value: true
  };
  exports.PW = __webpack_unused_export__ = void 0;
  const baseexternalclient_1 = __webpack_require__(142);
  const executable_response_1 = __webpack_require__(43247);
  const pluggable_auth_handler_1 = __webpack_require__(908);
  var pluggable_auth_handler_2 = __webpack_require__(908);
  __webpack_unused_export__ = {
   enumerable: true,
   get: function() {
    return pluggable_auth_handler_2.ExecutableError;
   }
  };
  const DEFAULT_EXECUTABLE_TIMEOUT_MILLIS = 30 * 1e3;
  const MINIMUM_EXECUTABLE_TIMEOUT_MILLIS = 5 * 1e3;
  const MAXIMUM_EXECUTABLE_TIMEOUT_MILLIS = 120 * 1e3;
  const GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES = 'GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES';
  const MAXIMUM_EXECUTABLE_VERSION = 1;
  class PluggableAuthClient extends baseexternalclient_1.BaseExternalAccountClient {
   command;
   timeoutMillis;
   outputFile;
   handler;
   constructor(options) {
    super(options);
    if (!options.credential_source.executable) {
     throw new Error('No valid Pluggable Auth "credential_source" provided.');
    }
    this.command = options.credential_source.executable.command;
    if (!this.command) {
     throw new Error('No valid Pluggable Auth "credential_source" provided.');
    }
    if (options.credential_source.executable.timeout_millis === undefined) {
     this.timeoutMillis = DEFAULT_EXECUTABLE_TIMEOUT_MILLIS;
    } else {
     this.timeoutMillis = options.credential_source.executable.timeout_millis;
     if (this.timeoutMillis < MINIMUM_EXECUTABLE_TIMEOUT_MILLIS || this.timeoutMillis > MAXIMUM_EXECUTABLE_TIMEOUT_MILLIS) {
      throw new Error(`Timeout must be between ${MINIMUM_EXECUTABLE_TIMEOUT_MILLIS} and ` + `${MAXIMUM_EXECUTABLE_TIMEOUT_MILLIS} milliseconds.`);
     }
    }
    this.outputFile = options.credential_source.executable.output_file;
    this.handler = new pluggable_auth_handler_1.PluggableAuthHandler({
     command: this.command,
     timeoutMillis: this.timeoutMillis,
     outputFile: this.outputFile
    });
    this.credentialSourceType = 'executable';
   }
   async retrieveSubjectToken() {
    if (process.env[GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES] !== '1') {
     throw new Error('Pluggable Auth executables need to be explicitly allowed to run by ' + 'setting the GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES environment ' + 'Variable to 1.');
    }
    let executableResponse = undefined;
    if (this.outputFile) {
     executableResponse = await this.handler.retrieveCachedResponse();
    }
    if (!executableResponse) {
     const envMap = new Map;
     envMap.set('GOOGLE_EXTERNAL_ACCOUNT_AUDIENCE', this.audience);
     envMap.set('GOOGLE_EXTERNAL_ACCOUNT_TOKEN_TYPE', this.subjectTokenType);
     envMap.set('GOOGLE_EXTERNAL_ACCOUNT_INTERACTIVE', '0');
     if (this.outputFile) {
      envMap.set('GOOGLE_EXTERNAL_ACCOUNT_OUTPUT_FILE', this.outputFile);
     }
     const serviceAccountEmail = this.getServiceAccountEmail();
     if (serviceAccountEmail) {
      envMap.set('GOOGLE_EXTERNAL_ACCOUNT_IMPERSONATED_EMAIL', serviceAccountEmail);
     }
     executableResponse = await this.handler.retrieveResponseFromExecutable(envMap);
    }
    if (executableResponse.version > MAXIMUM_EXECUTABLE_VERSION) {
     throw new Error(`Version of executable is not currently supported, maximum supported version is ${MAXIMUM_EXECUTABLE_VERSION}.`);
    }
    if (!executableResponse.success) {
     throw new pluggable_auth_handler_1.ExecutableError(executableResponse.errorMessage, executableResponse.errorCode);
    }
    if (this.outputFile) {
     if (!executableResponse.expirationTime) {
      throw new executable_response_1.InvalidExpirationTimeFieldError('The executable response must contain the `expiration_time` field for successful responses when an output_file has been specified in the configuration.');
     }
    }
    if (executableResponse.isExpired()) {
     throw new Error('Executable response is expired.');
    }
    return executableResponse.subjectToken;
   }
  }
  exports.PW = PluggableAuthClient;
 },
 908: (__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.PluggableAuthHandler = exports.ExecutableError = void 0;
  const executable_response_1 = __webpack_require__(43247);
  const childProcess = __webpack_require__(35317);
  const fs = __webpack_require__(79896);
  class ExecutableError extends Error {
   code;
   constructor(message, code) {
    super(`The executable failed with exit code: ${code} and error message: ${message}.`);
    this.code = code;
    Object.setPrototypeOf(this, new.target.prototype);
   }
  }
  exports.ExecutableError = ExecutableError;
  class PluggableAuthHandler {
   commandComponents;
   timeoutMillis;
   outputFile;
   constructor(options) {
    if (!options.command) {
     throw new Error('No command provided.');
    }
    this.commandComponents = PluggableAuthHandler.parseCommand(options.command);
    this.timeoutMillis = options.timeoutMillis;
    if (!this.timeoutMillis) {
     throw new Error('No timeoutMillis provided.');
    }
    this.outputFile = options.outputFile;
   }
   retrieveResponseFromExecutable(envMap) {
    return new Promise((resolve, reject) => {
     const child = childProcess.spawn(this.commandComponents[0], this.commandComponents.slice(1), {
      env: {
       ...process.env,
       ...Object.fromEntries(envMap)
      }
     });
     let output = '';
     child.stdout.on('data', data => {
      output += data;
     });
     child.stderr.on('data', err => {
      output += err;
     });
     const timeout = setTimeout(() => {
      child.removeAllListeners();
      child.kill();
      return reject(new Error('The executable failed to finish within the timeout specified.'));
     }, this.timeoutMillis);
     child.on('close', code => {
      clearTimeout(timeout);
      if (code === 0) {
       try {
        const responseJson = JSON.parse(output);
        const response = new executable_response_1.ExecutableResponse(responseJson);
        return resolve(response);
       } catch (error) {
        if (error instanceof executable_response_1.ExecutableResponseError) {
         return reject(error);
        }
        return reject(new executable_response_1.ExecutableResponseError(`The executable returned an invalid response: ${output}`));
       }
      } else {
       return reject(new ExecutableError(output, code.toString()));
      }
     });
    });
   }
   async retrieveCachedResponse() {
    if (!this.outputFile || this.outputFile.length === 0) {
     return undefined;
    }
    let filePath;
    try {
     filePath = await fs.promises.realpath(this.outputFile);
    } catch {
     return undefined;
    }
    if (!(await fs.promises.lstat(filePath)).isFile()) {
     return undefined;
    }
    const responseString = await fs.promises.readFile(filePath, {
     encoding: 'utf8'
    });
    if (responseString === '') {
     return undefined;
    }
    try {
     const responseJson = JSON.parse(responseString);
     const response = new executable_response_1.ExecutableResponse(responseJson);
     if (response.isValid()) {
      return new executable_response_1.ExecutableResponse(responseJson);
     }
     return undefined;
    } catch (error) {
     if (error instanceof executable_response_1.ExecutableResponseError) {
      throw error;
     }
     throw new executable_response_1.ExecutableResponseError(`The output file contained an invalid response: ${responseString}`);
    }
   }
   static parseCommand(command) {
    const components = command.match(/(?:[^\s"]+|"[^"]*")+/g);
    if (!components) {
     throw new Error(`Provided command: "${command}" could not be parsed.`);
    }
    for (let i = 0; i < components.length; i++) {
     if (components[i][0] === '"' && components[i].slice(-1) === '"') {
      components[i] = components[i].slice(1, -1);
     }
    }
    return components;
   }
  }
  exports.PluggableAuthHandler = PluggableAuthHandler;
 },
 99807: (__unused_webpack_module, exports, __webpack_require__) => {
  var __webpack_unused_export__;
  __webpack_unused_export__ = {
   value: true
  };
  exports.yD = __webpack_unused_export__ = void 0;
  const oauth2client_1 = __webpack_require__(10091);
  const authclient_1 = __webpack_require__(34810);
  __webpack_unused_export__ = 'authorized_user';
  class UserRefreshClient extends oauth2client_1.OAuth2Client {
   _refreshToken;
   constructor(optionsOrClientId, clientSecret, refreshToken, eagerRefreshThresholdMillis, forceRefreshOnFailure) {
    const opts = optionsOrClientId && typeof optionsOrClientId === 'object' ? optionsOrClientId : {
     clientId: optionsOrClientId,
     clientSecret,
     refreshToken,
     eagerRefreshThresholdMillis,
     forceRefreshOnFailure
    };
    super(opts);
    this._refreshToken = opts.refreshToken;
    this.credentials.refresh_token = opts.refreshToken;
   }
   async refreshTokenNoCache() {
    return super.refreshTokenNoCache(this._refreshToken);
   }
   async fetchIdToken(targetAudience) {
    const opts = {
     ...UserRefreshClient.RETRY_CONFIG,
     url: this.endpoints.oauth2TokenUrl,
     method: 'POST',
     data: new URLSearchParams({
      client_id: this._clientId,
      client_secret: this._clientSecret,
      grant_type: 'refresh_token',
      refresh_token: this._refreshToken,
      target_audience: targetAudience
     }),
     responseType: 'json'
    };
    authclient_1.AuthClient.setMethodName(opts, 'fetchIdToken');
    const res = await this.transporter.request(opts);
    return res.data.id_token;
   }
   fromJSON(json) {
    if (!json) {
     throw new Error('Must pass in a JSON object containing the user refresh token');
    }
    if (json.type !== 'authorized_user') {
     throw new Error('The incoming JSON object does not have the "authorized_user" type');
    }
    if (!json.client_id) {
     throw new Error('The incoming JSON object does not contain a client_id field');
    }
    if (!json.client_secret) {
     throw new Error('The incoming JSON object does not contain a client_secret field');
    }
    if (!json.refresh_token) {
     throw new Error('The incoming JSON object does not contain a refresh_token field');
    }
    this._clientId = json.client_id;
    this._clientSecret = json.client_secret;
    this._refreshToken = json.refresh_token;
    this.credentials.refresh_token = json.refresh_token;
    this.quotaProjectId = json.quota_project_id;
    this.universeDomain = json.universe_domain || this.universeDomain;
   }
   fromStream(inputStream, callback) {
    if (callback) {
     this.fromStreamAsync(inputStream).then(() => callback(), callback);
    } else {
     return this.fromStreamAsync(inputStream);
    }
   }
   async fromStreamAsync(inputStream) {
    return new Promise((resolve, reject) => {
     if (!inputStream) {
      return reject(new Error('Must pass in a stream containing the user refresh token.'));
     }
     let s = '';
     inputStream.setEncoding('utf8').on('error', reject).on('data', chunk => s += chunk).on('end', () => {
      try {
       const data = JSON.parse(s);
       this.fromJSON(data);
       return resolve();
      } catch (err) {
       return reject(err);
      }
     });
    });
   }
   static fromJSON(json) {
    const client = new UserRefreshClient;
    client.fromJSON(json);
    return client;
   }
  }
  exports.yD = UserRefreshClient;
 },
 24627: (__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.UrlSubjectTokenSupplier = void 0;
  const authclient_1 = __webpack_require__(34810);
  class UrlSubjectTokenSupplier {
   url;
   headers;
   formatType;
   subjectTokenFieldName;
   additionalGaxiosOptions;
   constructor(opts) {
    this.url = opts.url;
    this.formatType = opts.formatType;
    this.subjectTokenFieldName = opts.subjectTokenFieldName;
    this.headers = opts.headers;
    this.additionalGaxiosOptions = opts.additionalGaxiosOptions;
   }
   async getSubjectToken(context) {
    const opts = {
     ...this.additionalGaxiosOptions,
     url: this.url,
     method: 'GET',
     headers: this.headers,
     responseType: this.formatType
    };
    authclient_1.AuthClient.setMethodName(opts, 'getSubjectToken');
    let subjectToken;
    if (this.formatType === 'text') {
     const response = await context.transporter.request(opts);
     subjectToken = response.data;
    } else if (this.formatType === 'json' && this.subjectTokenFieldName) {
     const response = await context.transporter.request(opts);
     subjectToken = response.data[this.subjectTokenFieldName];
    }
    if (!subjectToken) {
     throw new Error('Unable to parse the subject_token from the credential_source URL');
    }
    return subjectToken;
   }
  }
  exports.UrlSubjectTokenSupplier = UrlSubjectTokenSupplier;
 },
 95412: (__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.ErrorWithCode = void 0;
  class ErrorWithCode extends Error {
   code;
   constructor(message, code) {
    super(message);
    this.code = code;
   }
  }
  exports.ErrorWithCode = ErrorWithCode;
 },
 53165: (__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.getCredentials = getCredentials;
  const path = __webpack_require__(16928);
  const fs = __webpack_require__(79896);
  const util_1 = __webpack_require__(39023);
  const errorWithCode_1 = __webpack_require__(95412);
  const readFile = fs.readFile ? (0, util_1.promisify)(fs.readFile) : async () => {
   throw new errorWithCode_1.ErrorWithCode('use key rather than keyFile.', 'MISSING_CREDENTIALS');
  };
  var ExtensionFiles;
  (function(ExtensionFiles) {
   ExtensionFiles["JSON"] = ".json";
   ExtensionFiles["DER"] = ".der";
   ExtensionFiles["CRT"] = ".crt";
   ExtensionFiles["PEM"] = ".pem";
   ExtensionFiles["P12"] = ".p12";
   ExtensionFiles["PFX"] = ".pfx";
  })(ExtensionFiles || (ExtensionFiles = {}));
  class JsonCredentialsProvider {
   keyFilePath;
   constructor(keyFilePath) {
    this.keyFilePath = keyFilePath;
   }
   async getCredentials() {
    const key = await readFile(this.keyFilePath, 'utf8');
    let body;
    try {
     body = JSON.parse(key);
    } catch (error) {
     const err = error;
     throw new Error(`Invalid JSON key file: ${err.message}`);
    }
    const privateKey = body.private_key;
    const clientEmail = body.client_email;
    if (!privateKey || !clientEmail) {
     throw new errorWithCode_1.ErrorWithCode('private_key and client_email are required.', 'MISSING_CREDENTIALS');
    }
    return {
     privateKey,
     clientEmail
    };
   }
  }
  class PemCredentialsProvider {
   keyFilePath;
   constructor(keyFilePath) {
    this.keyFilePath = keyFilePath;
   }
   async getCredentials() {
    const privateKey = await readFile(this.keyFilePath, 'utf8');
    return {
     privateKey
    };
   }
  }
  class P12CredentialsProvider {
   async getCredentials() {
    throw new errorWithCode_1.ErrorWithCode('*.p12 certificates are not supported after v6.1.2. ' + 'Consider utilizing *.json format or converting *.p12 to *.pem using the OpenSSL CLI.', 'UNKNOWN_CERTIFICATE_TYPE');
   }
  }
  class CredentialsProviderFactory {
   static create(keyFilePath) {
    const keyFileExtension = path.extname(keyFilePath);
    switch (keyFileExtension) {
    case ExtensionFiles.JSON:
     return new JsonCredentialsProvider(keyFilePath);

    case ExtensionFiles.DER:
    case ExtensionFiles.CRT:
    case ExtensionFiles.PEM:
     return new PemCredentialsProvider(keyFilePath);

    case ExtensionFiles.P12:
    case ExtensionFiles.PFX:
     return new P12CredentialsProvider;

    default:
     throw new errorWithCode_1.ErrorWithCode('Unknown certificate type. Type is determined based on file extension. ' + 'Current supported extensions are *.json, and *.pem.', 'UNKNOWN_CERTIFICATE_TYPE');
    }
   }
  }
  async function getCredentials(keyFilePath) {
   const provider = CredentialsProviderFactory.create(keyFilePath);
   return provider.getCredentials();
  }
 },
 17362: (__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.getToken = getToken;
  const jwsSign_1 = __webpack_require__(46490);
  const GOOGLE_TOKEN_URL = 'https://oauth2.googleapis.com/token';
  const GOOGLE_GRANT_TYPE = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
  const generateRequestOptions = tokenOptions => ({
   method: 'POST',
   url: GOOGLE_TOKEN_URL,
   data: new URLSearchParams({
    grant_type: GOOGLE_GRANT_TYPE,
    assertion: (0, jwsSign_1.getJwsSign)(tokenOptions)
   }),
   responseType: 'json',
   retryConfig: {
    httpMethodsToRetry: [ 'POST' ]
   }
  });
  async function getToken(tokenOptions) {
   if (!tokenOptions.transporter) {
    throw new Error('No transporter set.');
   }
   try {
    const gaxiosOptions = generateRequestOptions(tokenOptions);
    const response = await tokenOptions.transporter.request(gaxiosOptions);
    return response.data;
   } catch (e) {
    const err = e;
    const errorData = err.response?.data;
    if (errorData?.error) {
     err.message = `${errorData.error}: ${errorData.error_description}`;
    }
    throw err;
   }
  }
 },
 33067: (__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.GoogleToken = void 0;
  const gaxios_1 = __webpack_require__(17842);
  const tokenHandler_1 = __webpack_require__(71488);
  const revokeToken_1 = __webpack_require__(78024);
  class GoogleToken {
   tokenOptions;
   tokenHandler;
   constructor(options) {
    this.tokenOptions = options || {};
    this.tokenOptions.transporter = this.tokenOptions.transporter || {
     request: opts => (0, gaxios_1.request)(opts)
    };
    if (!this.tokenOptions.iss) {
     this.tokenOptions.iss = this.tokenOptions.email;
    }
    if (typeof this.tokenOptions.scope === 'object') {
     this.tokenOptions.scope = this.tokenOptions.scope.join(' ');
    }
    this.tokenHandler = new tokenHandler_1.TokenHandler(this.tokenOptions);
   }
   get expiresAt() {
    return this.tokenHandler.tokenExpiresAt;
   }
   get accessToken() {
    return this.tokenHandler.token?.access_token;
   }
   get idToken() {
    return this.tokenHandler.token?.id_token;
   }
   get tokenType() {
    return this.tokenHandler.token?.token_type;
   }
   get refreshToken() {
    return this.tokenHandler.token?.refresh_token;
   }
   hasExpired() {
    return this.tokenHandler.hasExpired();
   }
   isTokenExpiring() {
    return this.tokenHandler.isTokenExpiring();
   }
   getToken(callbackOrOptions, opts = {
    forceRefresh: false
   }) {
    let callback;
    if (typeof callbackOrOptions === 'function') {
     callback = callbackOrOptions;
    } else if (typeof callbackOrOptions === 'object') {
     opts = callbackOrOptions;
    }
    const promise = this.tokenHandler.getToken(opts.forceRefresh ?? false);
    if (callback) {
     promise.then(token => callback(null, token), callback);
    }
    return promise;
   }
   revokeToken(callback) {
    if (!this.accessToken) {
     return Promise.reject(new Error('No token to revoke.'));
    }
    const promise = (0, revokeToken_1.revokeToken)(this.accessToken, this.tokenOptions.transporter);
    if (callback) {
     promise.then(() => callback(), callback);
    }
    this.tokenHandler = new tokenHandler_1.TokenHandler(this.tokenOptions);
   }
   get googleTokenOptions() {
    return this.tokenOptions;
   }
  }
  exports.GoogleToken = GoogleToken;
 },
 46490: (__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.buildPayloadForJwsSign = buildPayloadForJwsSign;
  exports.getJwsSign = getJwsSign;
  const jws_1 = __webpack_require__(33324);
  const ALG_RS256 = 'RS256';
  const GOOGLE_TOKEN_URL = 'https://oauth2.googleapis.com/token';
  function buildPayloadForJwsSign(tokenOptions) {
   const iat = Math.floor((new Date).getTime() / 1e3);
   const payload = {
    iss: tokenOptions.iss,
    scope: tokenOptions.scope,
    aud: GOOGLE_TOKEN_URL,
    exp: iat + 3600,
    iat,
    sub: tokenOptions.sub,
    ...tokenOptions.additionalClaims
   };
   return payload;
  }
  function getJwsSign(tokenOptions) {
   const payload = buildPayloadForJwsSign(tokenOptions);
   return (0, jws_1.sign)({
    header: {
     alg: ALG_RS256
    },
    payload,
    secret: tokenOptions.key
   });
  }
 },
 78024: (__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.revokeToken = revokeToken;
  const GOOGLE_REVOKE_TOKEN_URL = 'https://oauth2.googleapis.com/revoke?token=';
  const DEFAULT_RETRY_VALUE = true;
  async function revokeToken(accessToken, transporter) {
   const url = GOOGLE_REVOKE_TOKEN_URL + accessToken;
   return await transporter.request({
    url,
    retry: DEFAULT_RETRY_VALUE
   });
  }
 },
 71488: (__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.TokenHandler = void 0;
  const getToken_1 = __webpack_require__(17362);
  const getCredentials_1 = __webpack_require__(53165);
  class TokenHandler {
   token;
   tokenExpiresAt;
   inFlightRequest;
   tokenOptions;
   constructor(tokenOptions) {
    this.tokenOptions = tokenOptions;
   }
   async processCredentials() {
    if (!this.tokenOptions.key && !this.tokenOptions.keyFile) {
     throw new Error('No key or keyFile set.');
    }
    if (!this.tokenOptions.key && this.tokenOptions.keyFile) {
     const credentials = await (0, getCredentials_1.getCredentials)(this.tokenOptions.keyFile);
     this.tokenOptions.key = credentials.privateKey;
     this.tokenOptions.email = credentials.clientEmail;
     this.tokenOptions.iss = this.tokenOptions.iss || credentials.clientEmail;
    }
   }
   isTokenExpiring() {
    if (!this.token || !this.tokenExpiresAt) {
     return true;
    }
    const now = (new Date).getTime();
    const eagerRefreshThresholdMillis = this.tokenOptions.eagerRefreshThresholdMillis ?? 0;
    return this.tokenExpiresAt <= now + eagerRefreshThresholdMillis;
   }
   hasExpired() {
    if (this.token && this.tokenExpiresAt) {
     const now = (new Date).getTime();
     return now >= this.tokenExpiresAt;
    }
    return true;
   }
   async getToken(forceRefresh) {
    await this.processCredentials();
    if (this.inFlightRequest && !forceRefresh) {
     return this.inFlightRequest;
    }
    if (this.token && !this.isTokenExpiring() && !forceRefresh) {
     return this.token;
    }
    try {
     this.inFlightRequest = (0, getToken_1.getToken)(this.tokenOptions);
     const token = await this.inFlightRequest;
     this.token = token;
     this.tokenExpiresAt = (new Date).getTime() + (token.expires_in ?? 0) * 1e3;
     return token;
    } finally {
     this.inFlightRequest = undefined;
    }
   }
  }
  exports.TokenHandler = TokenHandler;
 },
 38622: (module, __unused_webpack_exports, __webpack_require__) => {
  var Buffer = __webpack_require__(93058).Buffer;
  var crypto = __webpack_require__(76982);
  var formatEcdsa = __webpack_require__(325);
  var util = __webpack_require__(39023);
  var MSG_INVALID_ALGORITHM = '"%s" is not a valid algorithm.\n  Supported algorithms are:\n  "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512" and "none".';
  var MSG_INVALID_SECRET = 'secret must be a string or buffer';
  var MSG_INVALID_VERIFIER_KEY = 'key must be a string or a buffer';
  var MSG_INVALID_SIGNER_KEY = 'key must be a string, a buffer or an object';
  var supportsKeyObjects = typeof crypto.createPublicKey === 'function';
  if (supportsKeyObjects) {
   MSG_INVALID_VERIFIER_KEY += ' or a KeyObject';
   MSG_INVALID_SECRET += 'or a KeyObject';
  }
  function checkIsPublicKey(key) {
   if (Buffer.isBuffer(key)) {
    return;
   }
   if (typeof key === 'string') {
    return;
   }
   if (!supportsKeyObjects) {
    throw typeError(MSG_INVALID_VERIFIER_KEY);
   }
   if (typeof key !== 'object') {
    throw typeError(MSG_INVALID_VERIFIER_KEY);
   }
   if (typeof key.type !== 'string') {
    throw typeError(MSG_INVALID_VERIFIER_KEY);
   }
   if (typeof key.asymmetricKeyType !== 'string') {
    throw typeError(MSG_INVALID_VERIFIER_KEY);
   }
   if (typeof key.export !== 'function') {
    throw typeError(MSG_INVALID_VERIFIER_KEY);
   }
  }
  function checkIsPrivateKey(key) {
   if (Buffer.isBuffer(key)) {
    return;
   }
   if (typeof key === 'string') {
    return;
   }
   if (typeof key === 'object') {
    return;
   }
   throw typeError(MSG_INVALID_SIGNER_KEY);
  }
  function checkIsSecretKey(key) {
   if (Buffer.isBuffer(key)) {
    return;
   }
   if (typeof key === 'string') {
    return key;
   }
   if (!supportsKeyObjects) {
    throw typeError(MSG_INVALID_SECRET);
   }
   if (typeof key !== 'object') {
    throw typeError(MSG_INVALID_SECRET);
   }
   if (key.type !== 'secret') {
    throw typeError(MSG_INVALID_SECRET);
   }
   if (typeof key.export !== 'function') {
    throw typeError(MSG_INVALID_SECRET);
   }
  }
  function fromBase64(base64) {
   return base64.replace(/=/g, '').replace(/\+/g, '-').replace(/\//g, '_');
  }
  function toBase64(base64url) {
   base64url = base64url.toString();
   var padding = 4 - base64url.length % 4;
   if (padding !== 4) {
    for (var i = 0; i < padding; ++i) {
     base64url += '=';
    }
   }
   return base64url.replace(/\-/g, '+').replace(/_/g, '/');
  }
  function typeError(template) {
   var args = [].slice.call(arguments, 1);
   var errMsg = util.format.bind(util, template).apply(null, args);
   return new TypeError(errMsg);
  }
  function bufferOrString(obj) {
   return Buffer.isBuffer(obj) || typeof obj === 'string';
  }
  function normalizeInput(thing) {
   if (!bufferOrString(thing)) thing = JSON.stringify(thing);
   return thing;
  }
  function createHmacSigner(bits) {
   return function sign(thing, secret) {
    checkIsSecretKey(secret);
    thing = normalizeInput(thing);
    var hmac = crypto.createHmac('sha' + bits, secret);
    var sig = (hmac.update(thing), hmac.digest('base64'));
    return fromBase64(sig);
   };
  }
  var bufferEqual;
  var timingSafeEqual = 'timingSafeEqual' in crypto ? function timingSafeEqual(a, b) {
   if (a.byteLength !== b.byteLength) {
    return false;
   }
   return crypto.timingSafeEqual(a, b);
  } : function timingSafeEqual(a, b) {
   if (!bufferEqual) {
    bufferEqual = __webpack_require__(39732);
   }
   return bufferEqual(a, b);
  };
  function createHmacVerifier(bits) {
   return function verify(thing, signature, secret) {
    var computedSig = createHmacSigner(bits)(thing, secret);
    return timingSafeEqual(Buffer.from(signature), Buffer.from(computedSig));
   };
  }
  function createKeySigner(bits) {
   return function sign(thing, privateKey) {
    checkIsPrivateKey(privateKey);
    thing = normalizeInput(thing);
    var signer = crypto.createSign('RSA-SHA' + bits);
    var sig = (signer.update(thing), signer.sign(privateKey, 'base64'));
    return fromBase64(sig);
   };
  }
  function createKeyVerifier(bits) {
   return function verify(thing, signature, publicKey) {
    checkIsPublicKey(publicKey);
    thing = normalizeInput(thing);
    signature = toBase64(signature);
    var verifier = crypto.createVerify('RSA-SHA' + bits);
    verifier.update(thing);
    return verifier.verify(publicKey, signature, 'base64');
   };
  }
  function createPSSKeySigner(bits) {
   return function sign(thing, privateKey) {
    checkIsPrivateKey(privateKey);
    thing = normalizeInput(thing);
    var signer = crypto.createSign('RSA-SHA' + bits);
    var sig = (signer.update(thing), signer.sign({
     key: privateKey,
     padding: crypto.constants.RSA_PKCS1_PSS_PADDING,
     saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST
    }, 'base64'));
    return fromBase64(sig);
   };
  }
  function createPSSKeyVerifier(bits) {
   return function verify(thing, signature, publicKey) {
    checkIsPublicKey(publicKey);
    thing = normalizeInput(thing);
    signature = toBase64(signature);
    var verifier = crypto.createVerify('RSA-SHA' + bits);
    verifier.update(thing);
    return verifier.verify({
     key: publicKey,
     padding: crypto.constants.RSA_PKCS1_PSS_PADDING,
     saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST
    }, signature, 'base64');
   };
  }
  function createECDSASigner(bits) {
   var inner = createKeySigner(bits);
   return function sign() {
    var signature = inner.apply(null, arguments);
    signature = formatEcdsa.derToJose(signature, 'ES' + bits);
    return signature;
   };
  }
  function createECDSAVerifer(bits) {
   var inner = createKeyVerifier(bits);
   return function verify(thing, signature, publicKey) {
    signature = formatEcdsa.joseToDer(signature, 'ES' + bits).toString('base64');
    var result = inner(thing, signature, publicKey);
    return result;
   };
  }
  function createNoneSigner() {
   return function sign() {
    return '';
   };
  }
  function createNoneVerifier() {
   return function verify(thing, signature) {
    return signature === '';
   };
  }
  module.exports = function jwa(algorithm) {
   var signerFactories = {
    hs: createHmacSigner,
    rs: createKeySigner,
    ps: createPSSKeySigner,
    es: createECDSASigner,
    none: createNoneSigner
   };
   var verifierFactories = {
    hs: createHmacVerifier,
    rs: createKeyVerifier,
    ps: createPSSKeyVerifier,
    es: createECDSAVerifer,
    none: createNoneVerifier
   };
   var match = algorithm.match(/^(RS|PS|ES|HS)(256|384|512)$|^(none)$/);
   if (!match) throw typeError(MSG_INVALID_ALGORITHM, algorithm);
   var algo = (match[1] || match[3]).toLowerCase();
   var bits = match[2];
   return {
    sign: signerFactories[algo](bits),
    verify: verifierFactories[algo](bits)
   };
  };
 },
 33324: (__unused_webpack_module, exports, __webpack_require__) => {
  var SignStream = __webpack_require__(78600);
  var VerifyStream = __webpack_require__(4368);
  var ALGORITHMS = [ 'HS256', 'HS384', 'HS512', 'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512' ];
  exports.ALGORITHMS = ALGORITHMS;
  exports.sign = SignStream.sign;
  exports.verify = VerifyStream.verify;
  exports.decode = VerifyStream.decode;
  exports.isValid = VerifyStream.isValid;
  exports.createSign = function createSign(opts) {
   return new SignStream(opts);
  };
  exports.createVerify = function createVerify(opts) {
   return new VerifyStream(opts);
  };
 },
 41831: (module, __unused_webpack_exports, __webpack_require__) => {
  var Buffer = __webpack_require__(93058).Buffer;
  var Stream = __webpack_require__(2203);
  var util = __webpack_require__(39023);
  function DataStream(data) {
   this.buffer = null;
   this.writable = true;
   this.readable = true;
   if (!data) {
    this.buffer = Buffer.alloc(0);
    return this;
   }
   if (typeof data.pipe === 'function') {
    this.buffer = Buffer.alloc(0);
    data.pipe(this);
    return this;
   }
   if (data.length || typeof data === 'object') {
    this.buffer = data;
    this.writable = false;
    process.nextTick(function() {
     this.emit('end', data);
     this.readable = false;
     this.emit('close');
    }.bind(this));
    return this;
   }
   throw new TypeError('Unexpected data type (' + typeof data + ')');
  }
  util.inherits(DataStream, Stream);
  DataStream.prototype.write = function write(data) {
   this.buffer = Buffer.concat([ this.buffer, Buffer.from(data) ]);
   this.emit('data', data);
  };
  DataStream.prototype.end = function end(data) {
   if (data) this.write(data);
   this.emit('end', data);
   this.emit('close');
   this.writable = false;
   this.readable = false;
  };
  module.exports = DataStream;
 },
 78600: (module, __unused_webpack_exports, __webpack_require__) => {
  var Buffer = __webpack_require__(93058).Buffer;
  var DataStream = __webpack_require__(41831);
  var jwa = __webpack_require__(38622);
  var Stream = __webpack_require__(2203);
  var toString = __webpack_require__(95126);
  var util = __webpack_require__(39023);
  function base64url(string, encoding) {
   return Buffer.from(string, encoding).toString('base64').replace(/=/g, '').replace(/\+/g, '-').replace(/\//g, '_');
  }
  function jwsSecuredInput(header, payload, encoding) {
   encoding = encoding || 'utf8';
   var encodedHeader = base64url(toString(header), 'binary');
   var encodedPayload = base64url(toString(payload), encoding);
   return util.format('%s.%s', encodedHeader, encodedPayload);
  }
  function jwsSign(opts) {
   var header = opts.header;
   var payload = opts.payload;
   var secretOrKey = opts.secret || opts.privateKey;
   var encoding = opts.encoding;
   var algo = jwa(header.alg);
   var securedInput = jwsSecuredInput(header, payload, encoding);
   var signature = algo.sign(securedInput, secretOrKey);
   return util.format('%s.%s', securedInput, signature);
  }
  function SignStream(opts) {
   var secret = opts.secret;
   secret = secret == null ? opts.privateKey : secret;
   secret = secret == null ? opts.key : secret;
   if (/^hs/i.test(opts.header.alg) === true && secret == null) {
    throw new TypeError('secret must be a string or buffer or a KeyObject');
   }
   var secretStream = new DataStream(secret);
   this.readable = true;
   this.header = opts.header;
   this.encoding = opts.encoding;
   this.secret = this.privateKey = this.key = secretStream;
   this.payload = new DataStream(opts.payload);
   this.secret.once('close', function() {
    if (!this.payload.writable && this.readable) this.sign();
   }.bind(this));
   this.payload.once('close', function() {
    if (!this.secret.writable && this.readable) this.sign();
   }.bind(this));
  }
  util.inherits(SignStream, Stream);
  SignStream.prototype.sign = function sign() {
   try {
    var signature = jwsSign({
     header: this.header,
     payload: this.payload.buffer,
     secret: this.secret.buffer,
     encoding: this.encoding
    });
    this.emit('done', signature);
    this.emit('data', signature);
    this.emit('end');
    this.readable = false;
    return signature;
   } catch (e) {
    this.readable = false;
    this.emit('error', e);
    this.emit('close');
   }
  };
  SignStream.sign = jwsSign;
  module.exports = SignStream;
 },
 95126: (module, __unused_webpack_exports, __webpack_require__) => {
  var Buffer = __webpack_require__(20181).Buffer;
  module.exports = function toString(obj) {
   if (typeof obj === 'string') return obj;
   if (typeof obj === 'number' || Buffer.isBuffer(obj)) return obj.toString();
   return JSON.stringify(obj);
  };
 },
 4368: (module, __unused_webpack_exports, __webpack_require__) => {
  var Buffer = __webpack_require__(93058).Buffer;
  var DataStream = __webpack_require__(41831);
  var jwa = __webpack_require__(38622);
  var Stream = __webpack_require__(2203);
  var toString = __webpack_require__(95126);
  var util = __webpack_require__(39023);
  var JWS_REGEX = /^[a-zA-Z0-9\-_]+?\.[a-zA-Z0-9\-_]+?\.([a-zA-Z0-9\-_]+)?$/;
  function isObject(thing) {
   return Object.prototype.toString.call(thing) === '[object Object]';
  }
  function safeJsonParse(thing) {
   if (isObject(thing)) return thing;
   try {
    return JSON.parse(thing);
   } catch (e) {
    return undefined;
   }
  }
  function headerFromJWS(jwsSig) {
   var encodedHeader = jwsSig.split('.', 1)[0];
   return safeJsonParse(Buffer.from(encodedHeader, 'base64').toString('binary'));
  }
  function securedInputFromJWS(jwsSig) {
   return jwsSig.split('.', 2).join('.');
  }
  function signatureFromJWS(jwsSig) {
   return jwsSig.split('.')[2];
  }
  function payloadFromJWS(jwsSig, encoding) {
   encoding = encoding || 'utf8';
   var payload = jwsSig.split('.')[1];
   return Buffer.from(payload, 'base64').toString(encoding);
  }
  function isValidJws(string) {
   return JWS_REGEX.test(string) && !!headerFromJWS(string);
  }
  function jwsVerify(jwsSig, algorithm, secretOrKey) {
   if (!algorithm) {
    var err = new Error("Missing algorithm parameter for jws.verify");
    err.code = "MISSING_ALGORITHM";
    throw err;
   }
   jwsSig = toString(jwsSig);
   var signature = signatureFromJWS(jwsSig);
   var securedInput = securedInputFromJWS(jwsSig);
   var algo = jwa(algorithm);
   return algo.verify(securedInput, signature, secretOrKey);
  }
  function jwsDecode(jwsSig, opts) {
   opts = opts || {};
   jwsSig = toString(jwsSig);
   if (!isValidJws(jwsSig)) return null;
   var header = headerFromJWS(jwsSig);
   if (!header) return null;
   var payload = payloadFromJWS(jwsSig);
   if (header.typ === 'JWT' || opts.json) payload = JSON.parse(payload, opts.encoding);
   return {
    header,
    payload,
    signature: signatureFromJWS(jwsSig)
   };
  }
  function VerifyStream(opts) {
   opts = opts || {};
   var secretOrKey = opts.secret;
   secretOrKey = secretOrKey == null ? opts.publicKey : secretOrKey;
   secretOrKey = secretOrKey == null ? opts.key : secretOrKey;
   if (/^hs/i.test(opts.algorithm) === true && secretOrKey == null) {
    throw new TypeError('secret must be a string or buffer or a KeyObject');
   }
   var secretStream = new DataStream(secretOrKey);
   this.readable = true;
   this.algorithm = opts.algorithm;
   this.encoding = opts.encoding;
   this.secret = this.publicKey = this.key = secretStream;
   this.signature = new DataStream(opts.signature);
   this.secret.once('close', function() {
    if (!this.signature.writable && this.readable) this.verify();
   }.bind(this));
   this.signature.once('close', function() {
    if (!this.secret.writable && this.readable) this.verify();
   }.bind(this));
  }
  util.inherits(VerifyStream, Stream);
  VerifyStream.prototype.verify = function verify() {
   try {
    var valid = jwsVerify(this.signature.buffer, this.algorithm, this.key.buffer);
    var obj = jwsDecode(this.signature.buffer, this.encoding);
    this.emit('done', valid, obj);
    this.emit('data', valid);
    this.emit('end');
    this.readable = false;
    return valid;
   } catch (e) {
    this.readable = false;
    this.emit('error', e);
    this.emit('close');
   }
  };
  VerifyStream.decode = jwsDecode;
  VerifyStream.isValid = isValidJws;
  VerifyStream.verify = jwsVerify;
  module.exports = VerifyStream;
 },
 93058: (module, exports, __webpack_require__) => {
  var buffer = __webpack_require__(20181);
  var Buffer = buffer.Buffer;
  function copyProps(src, dst) {
   for (var key in src) {
    dst[key] = src[key];
   }
  }
  if (Buffer.from && Buffer.alloc && Buffer.allocUnsafe && Buffer.allocUnsafeSlow) {
   module.exports = buffer;
  } else {
   copyProps(buffer, exports);
   exports.Buffer = SafeBuffer;
  }
  function SafeBuffer(arg, encodingOrOffset, length) {
   return Buffer(arg, encodingOrOffset, length);
  }
  SafeBuffer.prototype = Object.create(Buffer.prototype);
  copyProps(Buffer, SafeBuffer);
  SafeBuffer.from = function(arg, encodingOrOffset, length) {
   if (typeof arg === 'number') {
    throw new TypeError('Argument must not be a number');
   }
   return Buffer(arg, encodingOrOffset, length);
  };
  SafeBuffer.alloc = function(size, fill, encoding) {
   if (typeof size !== 'number') {
    throw new TypeError('Argument must be a number');
   }
   var buf = Buffer(size);
   if (fill !== undefined) {
    if (typeof encoding === 'string') {
     buf.fill(fill, encoding);
    } else {
     buf.fill(fill);
    }
   } else {
    buf.fill(0);
   }
   return buf;
  };
  SafeBuffer.allocUnsafe = function(size) {
   if (typeof size !== 'number') {
    throw new TypeError('Argument must be a number');
   }
   return Buffer(size);
  };
  SafeBuffer.allocUnsafeSlow = function(size) {
   if (typeof size !== 'number') {
    throw new TypeError('Argument must be a number');
   }
   return buffer.SlowBuffer(size);
  };
 }
};
