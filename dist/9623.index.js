export const id = 9623;

export const ids = [ 9623 ];

export const modules = {
 39623: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => BadRequest,
   Td: () => answerModelRequest,
   bM: () => readModelRequest
  });
  var loopback_server = __webpack_require__(98387);
  var messages_api = __webpack_require__(44387);
  var openai_chat = __webpack_require__(6359);
  var external_node_crypto_ = __webpack_require__(77598);
  // CONCATENATED MODULE: ./lib/emulators/openai-responses.js
  class BadResponses extends Error {
   parameter;
   code;
   constructor(parameter, message, code = null) {
    super(message);
    this.parameter = parameter;
    this.code = code;
   }
  }
  function readResponses(body, bytes, deployment) {
   const model = deployment ?? body.model;
   if (typeof model !== 'string') throw new BadResponses('model', "Missing required parameter: 'model'.");
   const items = itemsOf(body.input);
   checkCalls(items);
   const offered = new Map(toolsOf([ ...array(body.tools), ...items.flatMap(({tools}) => array(tools)) ]));
   const system = items.filter(({role}) => role === 'developer' || role === 'system').map(one => textOf(one.content));
   if (typeof body.instructions === 'string') system.unshift(body.instructions);
   return {
    model,
    streams: body.stream === true,
    asked: {
     max_tokens: Number(body.max_output_tokens ?? 4096),
     system: system.join('\n'),
     messages: conversation(items),
     tools: [ ...offered.keys() ].map(name => ({
      name
     }))
    },
    bytes,
    offered,
    structured: readFormat(body.text)
   };
  }
  const array = value => Array.isArray(value) ? value : [];
  function itemsOf(input) {
   if (typeof input === 'string') return [ {
    role: 'user',
    content: input
   } ];
   if (Array.isArray(input) && input.length > 0) return input;
   throw new BadResponses('input', "Missing required parameter: 'input'.");
  }
  const CALLS = [ 'function_call', 'custom_tool_call', 'local_shell_call', 'tool_search_call' ];
  const OUTPUTS = [ 'function_call_output', 'custom_tool_call_output', 'local_shell_call_output', 'tool_search_output' ];
  function checkCalls(items) {
   const idsOf = types => items.filter(({type}) => types.includes(String(type))).map(({call_id}) => call_id);
   const [called, answered] = [ idsOf(CALLS), idsOf(OUTPUTS) ];
   const stray = answered.find(id => !called.includes(id));
   if (stray !== undefined) {
    throw new BadResponses('input', `No tool call found for function call output with call_id ${String(stray)}.`);
   }
   const open = called.find(id => !answered.includes(id));
   if (open !== undefined) throw new BadResponses('input', `No tool output found for function call ${String(open)}.`);
  }
  function textOf(content) {
   if (typeof content === 'string') return content;
   return array(content).map(part => part.text).filter(text => typeof text === 'string').join('\n');
  }
  function conversation(items) {
   const turns = [];
   for (const item of items) {
    const said = blockOf(item);
    if (!said) continue;
    const last = turns.at(-1);
    if (last?.role === said.role) last.content.push(said.block); else turns.push({
     role: said.role,
     content: [ said.block ]
    });
   }
   return turns;
  }
  function blockOf(item) {
   const type = String(item.type ?? 'message');
   if (type === 'message' && (item.role === 'user' || item.role === 'assistant')) {
    return {
     role: item.role,
     block: {
      type: 'text',
      text: textOf(item.content)
     }
    };
   }
   const id = String(item.call_id);
   if (OUTPUTS.includes(type)) {
    return {
     role: 'user',
     block: {
      type: 'tool_result',
      tool_use_id: id,
      content: textOf(item.output)
     }
    };
   }
   if (!CALLS.includes(type)) return undefined;
   return {
    role: 'assistant',
    block: {
     type: 'tool_use',
     id,
     ...calledOf(type, item)
    }
   };
  }
  function calledOf(type, item) {
   if (type === 'custom_tool_call') return {
    name: String(item.name),
    input: {
     input: item.input
    }
   };
   if (type === 'local_shell_call') return {
    name: 'local_shell',
    input: item.action ?? {}
   };
   if (type === 'tool_search_call') return {
    name: 'tool_search',
    input: item.arguments ?? {}
   };
   return {
    name: String(item.name),
    input: parsed(String(item.arguments ?? '{}'))
   };
  }
  function parsed(text) {
   try {
    return JSON.parse(text);
   } catch {
    return {};
   }
  }
  function toolsOf(tools, namespace) {
   return tools.flatMap(tool => {
    const name = tool.name;
    if (tool.type === 'namespace') return toolsOf(array(tool.tools), String(name));
    if (tool.type === 'local_shell' || tool.type === 'tool_search') return [ [ tool.type, {
     kind: tool.type
    } ] ];
    if (tool.type !== 'function' && tool.type !== 'custom') return [];
    if (typeof name !== 'string') throw new BadResponses('tools', "Missing required parameter: 'tools[0].name'.");
    return [ [ name, {
     kind: tool.type,
     namespace: namespace || undefined
    } ] ];
   });
  }
  function readFormat(text) {
   const format = text?.format;
   if (format?.type !== 'json_schema') return false;
   if (typeof format.name !== 'string' || !/^[a-zA-Z0-9_-]{1,64}$/.test(format.name)) {
    throw new BadResponses('text.format.name', "Missing required parameter: 'text.format.name'.");
   }
   if (format.strict === true) checkStrict(format.schema, format.name, []);
   return true;
  }
  function checkStrict(schema, name, context) {
   if (typeof schema !== 'object' || schema === null) return;
   const where = `(${context.map(step => `'${step}'`).join(', ')})`;
   const invalid = what => new BadResponses('text.format.schema', `Invalid schema for response_format '${name}': In context=${where}, ${what}`, 'invalid_json_schema');
   const properties = schema.properties;
   if (schema.type === 'object' || properties) {
    if (schema.additionalProperties !== false) {
     throw invalid("'additionalProperties' is required to be supplied and to be false.");
    }
    const missing = Object.keys(properties ?? {}).find(key => !array(schema.required).includes(key));
    if (missing !== undefined) {
     throw invalid(`'required' is required to be supplied and to be an array including every key in properties. Missing '${missing}'.`);
    }
   }
   for (const [key, inner] of Object.entries(properties ?? {})) checkStrict(inner, name, [ ...context, 'properties', key ]);
   checkStrict(schema.items, name, [ ...context, 'items' ]);
  }
  const identifier = prefix => prefix + (0, external_node_crypto_.randomBytes)(24).toString('hex');
  function composeResponses(turn, request) {
   const items = turn.content.map(block => itemOf(block, request, turn.stopReason));
   const output = items.map(({item}) => item);
   const usage = usageOf(turn, request.bytes, JSON.stringify(output).length);
   const base = {
    id: identifier('resp_'),
    object: 'response',
    created_at: Math.floor(Date.now() / 1e3),
    model: request.model,
    error: null
   };
   const cut = turn.stopReason === 'max_tokens';
   const whole = {
    ...base,
    status: cut ? 'incomplete' : 'completed',
    incomplete_details: cut ? {
     reason: 'max_output_tokens'
    } : null,
    output,
    usage
   };
   const begun = {
    ...base,
    status: 'in_progress',
    incomplete_details: null,
    output: [],
    usage: null
   };
   const events = [ {
    type: 'response.created',
    response: begun
   }, {
    type: 'response.in_progress',
    response: begun
   }, ...items.flatMap(({item, opened, events: between}, output_index) => [ {
    type: 'response.output_item.added',
    output_index,
    item: opened
   }, ...between(output_index), {
    type: 'response.output_item.done',
    output_index,
    item
   } ]), {
    type: cut ? 'response.incomplete' : 'response.completed',
    response: whole
   } ];
   return {
    whole,
    frames: events.map((event, sequence_number) => openai_responses_frame({
     ...event,
     sequence_number
    }))
   };
  }
  function openai_responses_frame(event) {
   return Buffer.from(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  }
  const STREAM_ERROR = openai_responses_frame({
   type: 'error',
   code: 'server_error',
   message: 'The server had an error.',
   param: null
  });
  function itemOf(block, request, stopReason) {
   if (block.type === 'text') return messageItem(block.text, stopReason === 'refusal');
   if (request.structured && block.name === 'StructuredOutput') return messageItem(JSON.stringify(block.input), false);
   const offered = request.offered.get(block.name) ?? {
    kind: 'function'
   };
   if (offered.kind === 'custom') return customItem(block, offered);
   if (offered.kind === 'local_shell') return plainItem('lsh_', block, {
    type: 'local_shell_call',
    action: action(block)
   });
   if (offered.kind === 'tool_search') {
    return plainItem('tsc_', block, {
     type: 'tool_search_call',
     execution: 'client',
     arguments: block.input
    });
   }
   return functionItem(block, offered);
  }
  function messageItem(text, refuses) {
   const [type, field] = refuses ? [ 'refusal', 'refusal' ] : [ 'output_text', 'text' ];
   const part = {
    type,
    [field]: text,
    ...refuses ? {} : {
     annotations: []
    }
   };
   const item = {
    id: identifier('msg_'),
    type: 'message',
    role: 'assistant',
    status: 'completed',
    content: [ part ]
   };
   return {
    item,
    opened: {
     ...item,
     status: 'in_progress',
     content: []
    },
    events: output_index => {
     const at = {
      item_id: item.id,
      output_index,
      content_index: 0
     };
     return [ {
      type: 'response.content_part.added',
      ...at,
      part: {
       ...part,
       [field]: ''
      }
     }, ...(0, messages_api.Xe)(text).map(delta => ({
      type: `response.${type}.delta`,
      ...at,
      delta
     })), {
      type: `response.${type}.done`,
      ...at,
      [field]: text
     }, {
      type: 'response.content_part.done',
      ...at,
      part
     } ];
    }
   };
  }
  function functionItem(block, {namespace}) {
   const text = JSON.stringify(block.input);
   const item = {
    id: identifier('fc_'),
    type: 'function_call',
    status: 'completed',
    call_id: block.id,
    name: block.name,
    arguments: text,
    ...namespace === undefined ? {} : {
     namespace
    }
   };
   return {
    item,
    opened: {
     ...item,
     status: 'in_progress',
     arguments: ''
    },
    events: output_index => {
     const at = {
      item_id: item.id,
      output_index
     };
     return [ ...(0, messages_api.Xe)(text).map(delta => ({
      type: 'response.function_call_arguments.delta',
      ...at,
      delta
     })), {
      type: 'response.function_call_arguments.done',
      ...at,
      arguments: text
     } ];
    }
   };
  }
  function customItem(block, {namespace}) {
   const text = String(block.input.input ?? '');
   const item = {
    id: identifier('ctc_'),
    type: 'custom_tool_call',
    status: 'completed',
    call_id: block.id,
    name: block.name,
    input: text,
    ...namespace === undefined ? {} : {
     namespace
    }
   };
   return {
    item,
    opened: {
     ...item,
     status: 'in_progress',
     input: ''
    },
    events: output_index => {
     const at = {
      item_id: item.id,
      output_index
     };
     return [ ...(0, messages_api.Xe)(text).map(delta => ({
      type: 'response.custom_tool_call_input.delta',
      ...at,
      delta
     })), {
      type: 'response.custom_tool_call_input.done',
      ...at,
      input: text
     } ];
    }
   };
  }
  const action = block => ({
   type: 'exec',
   env: {},
   ...block.input
  });
  function plainItem(prefix, block, fields) {
   const item = {
    id: identifier(prefix),
    status: 'completed',
    call_id: block.id,
    ...fields
   };
   return {
    item,
    opened: {
     ...item,
     status: 'in_progress'
    },
    events: () => []
   };
  }
  function usageOf(turn, bytes, said) {
   const input = turn.usage?.inputTokens ?? (0, messages_api.k8)(bytes);
   const output = turn.usage?.outputTokens ?? (0, messages_api.k8)(said);
   return {
    input_tokens: input,
    input_tokens_details: {
     cached_tokens: 0
    },
    output_tokens: output,
    output_tokens_details: {
     reasoning_tokens: 0
    },
    total_tokens: input + output
   };
  }
  // CONCATENATED MODULE: ./lib/emulators/openai-api.js
  class BadRequest extends Error {
   parameter;
   code;
   constructor(parameter, message, code = null) {
    super(message);
    this.parameter = parameter;
    this.code = code;
   }
  }
  function readModelRequest(bytes, api, deployment) {
   const body = (0, loopback_server.op)(bytes);
   if (!body) throw new BadRequest('', 'We could not parse the JSON body of your request.');
   try {
    if (api === 'chat') {
     const request = (0, openai_chat.lr)(body, bytes.length, deployment);
     return {
      ...request,
      api,
      compose: turn => (0, openai_chat.DV)(turn, request)
     };
    }
    const request = readResponses(body, bytes.length, deployment);
    return {
     ...request,
     api,
     compose: turn => composeResponses(turn, request)
    };
   } catch (error) {
    if (error instanceof openai_chat.yl) throw new BadRequest(error.parameter, error.message);
    if (error instanceof BadResponses) throw new BadRequest(error.parameter, error.message, error.code);
    throw error;
   }
  }
  function answerModelRequest(request, options) {
   const {whole, frames} = request.compose(options.model(request.asked));
   if (!request.streams) {
    return {
     status: 200,
     headers: {
      'content-type': 'application/json'
     },
     body: JSON.stringify(whole)
    };
   }
   const fault = (0, messages_api.RN)(options.fault);
   return {
    status: 200,
    headers: {
     'content-type': 'text/event-stream; charset=utf-8'
    },
    stream: out => (0, messages_api.Ht)(out, frames, {
     fault,
     exception: STREAM_ERROR,
     paceMs: options.paceMs
    })
   };
  }
 },
 6359: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DV: () => composeChat,
   lr: () => readChat,
   yl: () => BadChat
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _messages_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44387);
  class BadChat extends Error {
   parameter;
   constructor(parameter, message) {
    super(message);
    this.parameter = parameter;
   }
  }
  const ROLES = [ 'system', 'developer', 'user', 'assistant', 'tool' ];
  function readChat(body, bytes, deployment) {
   const model = deployment ?? body.model;
   if (typeof model !== 'string') throw new BadChat('model', "Missing required parameter: 'model'.");
   const {messages} = body;
   if (!Array.isArray(messages) || messages.length === 0) {
    throw new BadChat('messages', "Missing required parameter: 'messages'.");
   }
   const said = messages;
   checkMessages(said);
   const system = said.filter(({role}) => role === 'system' || role === 'developer').map(one => textOf(one.content));
   const options = body.stream_options;
   return {
    model,
    streams: body.stream === true,
    includesUsage: options?.include_usage === true,
    asked: {
     max_tokens: Number(body.max_completion_tokens ?? body.max_tokens ?? 4096),
     system: system.join('\n'),
     messages: conversation(said),
     tools: toolsOf(body.tools)
    },
    bytes
   };
  }
  function checkMessages(messages) {
   let open = [];
   messages.forEach(({role, tool_call_id, tool_calls}, at) => {
    if (!ROLES.includes(String(role))) throw new BadChat(`messages[${at}].role`, `Invalid value: '${String(role)}'.`);
    if (role === 'tool') {
     if (!open.includes(tool_call_id)) {
      const message = "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.";
      throw new BadChat(`messages[${at}].role`, message);
     }
     open = open.filter(id => id !== tool_call_id);
     return;
    }
    refuseOpen(open);
    open = (tool_calls ?? []).map(({id}) => id);
   });
   refuseOpen(open);
  }
  function refuseOpen(open) {
   if (open.length === 0) return;
   const message = "An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The " + `following tool_call_ids did not have response messages: ${open.join(', ')}`;
   throw new BadChat('messages', message);
  }
  function textOf(content) {
   if (typeof content === 'string') return content;
   if (!Array.isArray(content)) return '';
   return content.map(({text}) => typeof text === 'string' ? text : '').join('\n');
  }
  function conversation(messages) {
   const turns = [];
   let results;
   for (const message of messages) {
    if (message.role === 'tool') {
     if (!results) {
      results = [];
      turns.push({
       role: 'user',
       content: results
      });
     }
     results.push({
      type: 'tool_result',
      tool_use_id: String(message.tool_call_id),
      content: textOf(message.content)
     });
     continue;
    }
    results = undefined;
    if (message.role === 'user') turns.push({
     role: 'user',
     content: [ {
      type: 'text',
      text: textOf(message.content)
     } ]
    });
    if (message.role === 'assistant') turns.push({
     role: 'assistant',
     content: spoken(message)
    });
   }
   return turns;
  }
  function spoken(message) {
   const text = textOf(message.content);
   const calls = (message.tool_calls ?? []).map(call => {
    const input = parsed(String(call.function?.arguments ?? '{}'));
    return {
     type: 'tool_use',
     id: String(call.id),
     name: String(call.function?.name),
     input
    };
   });
   return [ ...text === '' ? [] : [ {
    type: 'text',
    text
   } ], ...calls ];
  }
  function parsed(text) {
   try {
    return JSON.parse(text);
   } catch {
    return {};
   }
  }
  function toolsOf(tools) {
   if (!Array.isArray(tools)) return [];
   return tools.flatMap((tool, at) => {
    const name = tool.function?.name;
    if (typeof name === 'string') return [ {
     name
    } ];
    throw new BadChat(`tools[${at}].function`, `Missing required parameter: 'tools[${at}].function'.`);
   });
  }
  const FINISHES = {
   end_turn: 'stop',
   tool_use: 'tool_calls',
   max_tokens: 'length',
   refusal: 'content_filter'
  };
  function composeChat(turn, request) {
   const text = turn.content.flatMap(block => block.type === 'text' ? [ block.text ] : []).join('');
   const calls = turn.content.flatMap(block => block.type === 'tool_use' ? [ block ] : []);
   const toolCalls = calls.map(({id, name, input}) => ({
    id,
    type: 'function',
    function: {
     name,
     arguments: JSON.stringify(input)
    }
   }));
   const finish = FINISHES[turn.stopReason ?? (calls.length > 0 ? 'tool_use' : 'end_turn')];
   const usage = usageOf(turn, request.bytes, text.length + JSON.stringify(toolCalls).length);
   const common = {
    id: `chatcmpl-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}`,
    created: Math.floor(Date.now() / 1e3),
    model: request.model
   };
   const message = {
    role: 'assistant',
    content: text === '' ? null : text,
    refusal: null,
    ...toolCalls.length > 0 && {
     tool_calls: toolCalls
    }
   };
   const choices = [ {
    index: 0,
    message,
    finish_reason: finish,
    logprobs: null
   } ];
   const chunk = (delta, finish_reason = null) => ({
    ...common,
    object: 'chat.completion.chunk',
    choices: [ {
     index: 0,
     delta,
     finish_reason
    } ]
   });
   const chunks = [ chunk({
    role: 'assistant',
    content: toolCalls.length > 0 && text === '' ? null : ''
   }), ...(0, _messages_api_js__WEBPACK_IMPORTED_MODULE_1__.Xe)(text).map(content => chunk({
    content
   })), ...toolCalls.flatMap((call, index) => callDeltas(call, index).map(delta => chunk(delta))), chunk({}, finish), ...request.includesUsage ? [ {
    ...common,
    object: 'chat.completion.chunk',
    choices: [],
    usage
   } ] : [] ];
   return {
    whole: {
     ...common,
     object: 'chat.completion',
     choices,
     usage
    },
    frames: [ ...chunks.map(one => JSON.stringify(one)), '[DONE]' ].map(line => Buffer.from(`data: ${line}\n\n`))
   };
  }
  function callDeltas(call, index) {
   const opened = {
    index,
    id: call.id,
    type: 'function',
    function: {
     name: call.function.name,
     arguments: ''
    }
   };
   const pieces = (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_1__.Xe)(call.function.arguments).map(piece => ({
    index,
    function: {
     arguments: piece
    }
   }));
   return [ opened, ...pieces ].map(one => ({
    tool_calls: [ one ]
   }));
  }
  function usageOf(turn, bytes, said) {
   const prompt = turn.usage?.inputTokens ?? (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_1__.k8)(bytes);
   const completion = turn.usage?.outputTokens ?? (0, _messages_api_js__WEBPACK_IMPORTED_MODULE_1__.k8)(said);
   return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    prompt_tokens_details: {
     cached_tokens: 0
    },
    completion_tokens_details: {
     reasoning_tokens: 0
    }
   };
  }
 }
};
