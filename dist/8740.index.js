export const id = 8740;

export const ids = [ 8740 ];

export const modules = {
 28740: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   startMantle: () => startMantle
  });
  var _aws_sigv4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77543);
  var _iam_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70124);
  var _loopback_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98387);
  var _messages_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44387);
  var _openai_api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39623);
  var _service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37063);
  const MODELS = [ 'openai.gpt-5.5', 'openai.gpt-5.6-sol', 'openai.gpt-oss-120b' ];
  class MantleError extends Error {
   status;
   code;
   type;
   constructor(status, code, message, type = 'invalid_request_error') {
    super(message);
    this.status = status;
    this.code = code;
    this.type = type;
   }
  }
  function errorReply({status, code, type, message}) {
   const retry = status === 429 ? {
    'retry-after': '1'
   } : {};
   return {
    ...(0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_2__.DB)(status, {
     error: {
      code,
      message,
      param: null,
      type
     }
    }, retry),
    error: code
   };
  }
  const KNOWN_FAULTS = {
   rate_limit_exceeded: [ 429, 'Too many requests, please wait before trying again.', 'rate_limit_error' ],
   server_error: [ 500, 'The system encountered an unexpected error during processing.', 'server_error' ],
   service_unavailable: [ 503, 'Bedrock is unable to process your request.', 'server_error' ]
  };
  const SIGNATURE_CODES = {
   missing: 'MissingAuthenticationTokenException',
   incomplete: 'IncompleteSignatureException',
   'unknown-key': 'UnrecognizedClientException',
   expired: 'ExpiredTokenException',
   scope: 'InvalidSignatureException',
   date: 'InvalidSignatureException',
   signature: 'InvalidSignatureException'
  };
  async function startMantle(options) {
   let {model} = options;
   const conversations = [];
   const bearers = new Set;
   const speak = request => {
    conversations.push(request);
    return model(request);
   };
   const service = await (0, _service_js__WEBPACK_IMPORTED_MODULE_5__.iL)({
    ...options,
    service: 'bedrock-mantle',
    fits: (fault, request) => (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_3__.Ld)(fault, /"stream"\s*:\s*true/.test(request.body.toString('utf8'))),
    handle: (request, now, fault) => {
     const refused = (0, _service_js__WEBPACK_IMPORTED_MODULE_5__.Zd)(fault);
     const bearer = (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_2__.DH)(request);
     if (bearer !== undefined) bearers.add(bearer);
     try {
      if (refused) {
       const [status, message, type] = KNOWN_FAULTS[refused.code] ?? [ 400, refused.code, 'invalid_request_error' ];
       throw new MantleError(refused.status ?? status, refused.code, refused.message ?? message, type);
      }
      return answer({
       ...options,
       model: speak
      }, request, now, fault);
     } catch (error) {
      if (error instanceof MantleError) return errorReply(error);
      if (error instanceof _openai_api_js__WEBPACK_IMPORTED_MODULE_4__.B) return errorReply(new MantleError(400, 'invalid_value', error.message));
      throw error;
     }
    }
   });
   return {
    ...service,
    play: next => {
     model = next;
    },
    conversations: () => conversations,
    bearersSeen: () => [ ...bearers ]
   };
  }
  const ROUTES = {
   'POST /openai/v1/responses': 'responses',
   'POST /v1/responses': 'responses',
   'POST /openai/v1/chat/completions': 'chat',
   'POST /v1/chat/completions': 'chat',
   'GET /openai/v1/models': 'models',
   'GET /v1/models': 'models'
  };
  function answer(options, request, now, fault) {
   const route = ROUTES[`${request.method} ${request.path}`];
   if (route === undefined) throw new MantleError(404, 'not_found', `Invalid URL (${request.method} ${request.path})`);
   const session = authenticate(options, request, now);
   const told = {
    principal: session.arn,
    action: route
   };
   const resource = projectOf(options, request);
   if (route === 'models') {
    authorise(session, {
     action: 'bedrock-mantle:ListModels',
     resource
    });
    const data = (options.models ?? MODELS).map(id => ({
     id,
     object: 'model'
    }));
    return {
     ...(0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_2__.DB)(200, {
      object: 'list',
      data
     }),
     ...told
    };
   }
   const asked = (0, _openai_api_js__WEBPACK_IMPORTED_MODULE_4__.bM)(request.body, route);
   const context = {
    'bedrock-mantle:Model': asked.model
   };
   authorise(session, {
    action: 'bedrock-mantle:CreateInference',
    resource,
    context
   });
   if (!(options.models ?? MODELS).includes(asked.model)) {
    throw new MantleError(404, 'model_not_found', `The model '${asked.model}' does not exist`);
   }
   return {
    ...(0, _openai_api_js__WEBPACK_IMPORTED_MODULE_4__.Td)(asked, {
     model: options.model,
     fault,
     paceMs: options.paceMs
    }),
    ...told
   };
  }
  function projectOf({partition, region, account}, request) {
   const project = (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_2__.wx)(request, 'openai-project') ?? 'default';
   return `arn:${partition}:bedrock-mantle:${region}:${account}:project/${project}`;
  }
  function authenticate({sessions, region}, request, now) {
   const bearer = (0, _loopback_server_js__WEBPACK_IMPORTED_MODULE_2__.DH)(request);
   const verified = bearer === undefined ? (0, _aws_sigv4_js__WEBPACK_IMPORTED_MODULE_0__.l_)(request, {
    sessions,
    region,
    now,
    service: 'bedrock-mantle'
   }) : (0, _aws_sigv4_js__WEBPACK_IMPORTED_MODULE_0__.gP)(bearer, {
    sessions,
    region,
    now,
    service: 'bedrock'
   });
   if (!verified.session) {
    const code = SIGNATURE_CODES[verified.problem];
    throw new MantleError(401, code, verified.message, 'authentication_error');
   }
   if (bearer !== undefined) {
    const context = {
     'bedrock-mantle:BearerTokenType': 'SHORT_TERM',
     'bedrock:BearerTokenType': 'SHORT_TERM'
    };
    authorise(verified.session, {
     action: 'bedrock-mantle:CallWithBearerToken',
     resource: '*',
     context
    });
    authorise(verified.session, {
     action: 'bedrock:CallWithBearerToken',
     resource: '*',
     context
    });
   }
   return verified.session;
  }
  function authorise(session, access) {
   const reason = (0, _iam_policy_js__WEBPACK_IMPORTED_MODULE_1__.x5)(session.grants, access);
   if (reason === undefined) return;
   throw new MantleError(403, 'access_denied', (0, _iam_policy_js__WEBPACK_IMPORTED_MODULE_1__.$$)(session.arn, access, reason), 'permission_denied_error');
  }
 }
};
