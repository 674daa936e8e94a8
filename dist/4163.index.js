export const id = 4163;

export const ids = [ 4163 ];

export const modules = {
 25164: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => adviceFor
  });
  const DIRECT = {
   expired: 'A shorter timeout, or an identity that can be had again during the run.',
   noAccess: 'Enable the model for the workspace in the Claude Console.',
   deniedLikely: model => `The token's scope or workspace does not allow ${model}, or the key was revoked.`,
   deniedFix: 'Check scope and workspace of the federation rule (workspace:inference is enough), or the key.',
   missingFix: 'model: claude-sonnet-4-5-20250929',
   quotaFix: 'Run fewer jobs at a time, or raise the rate limits of the workspace.',
   unreachableFix: 'Allow api.anthropic.com, set HTTPS_PROXY, or check anthropic-base-url.'
  };
  const ADVICE = {
   bedrock: {
    expired: 'role-duration-seconds: 3600   (up to the maximum session duration of the role), or a shorter timeout.',
    noAccess: 'Enable the model for this account and region in the Amazon Bedrock console.',
    deniedLikely: model => `The role may not call ${model}, the session policy does not list it, or an organisation policy denies a region of the profile.`,
    deniedFix: 'Allow bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream on the inference profile and on its foundation model in ' + 'every region of the profile; name further models with allowed-models.',
    missingLikely: 'The id is misspelt, retired, or needs the prefix of an inference profile.',
    missingFix: 'model: us.anthropic.claude-sonnet-4-5-20250929-v1:0   (an inference profile of your region: us., eu., jp., au., global. …)',
    quotaFix: 'Run fewer jobs at a time, raise the quota in Service Quotas, or use a profile over more regions (global.).',
    unreachableFix: 'Allow bedrock-runtime.<region>.amazonaws.com, set HTTPS_PROXY, or check aws-region and bedrock-endpoint.'
   },
   vertex: {
    expired: 'access-token-lifetime: 1h with a service-account, or a shorter timeout.',
    noAccess: 'Enable the model in the Model Garden of the project.',
    deniedLikely: model => `The principal lacks aiplatform.endpoints.predict on the project, or ${model} is not enabled in it.`,
    deniedFix: 'Grant a custom role with aiplatform.endpoints.predict to the principal, and enable the model in Model Garden.',
    missingFix: 'model: gemini-2.5-pro or claude-sonnet-4-5@20250929, as the agent speaks it   (and a vertex-location that serves it, such as global)',
    quotaFix: 'Run fewer jobs at a time, raise the quota of the model in the project, or use vertex-location: global.',
    unreachableFix: 'Allow <location>-aiplatform.googleapis.com, set HTTPS_PROXY, or check vertex-location and vertex-endpoint.'
   },
   foundry: {
    expired: 'A shorter timeout: the token of Foundry is read once.',
    noAccess: 'Deploy the model in the Foundry resource.',
    deniedLikely: model => `The application has no role on the Foundry resource that allows ${model}.`,
    deniedFix: 'Assign a role with the data actions of the endpoint to the application; docs/azure.md names the narrow one.',
    missingLikely: 'There is no deployment of this name in the resource, or it was made a moment ago.',
    missingFix: 'model: the name of your deployment, such as claude-sonnet-4-5',
    quotaFix: 'Run fewer jobs at a time, or raise the tokens per minute of the deployment.',
    unreachableFix: 'Allow <resource>.services.ai.azure.com, set HTTPS_PROXY, or check foundry-resource and foundry-base-url.'
   },
   anthropic: DIRECT,
   'bedrock-mantle': {
    expired: 'role-duration-seconds: 3600   (up to the maximum session duration of the role), or a shorter timeout.',
    noAccess: 'Enable the model for this account and region in the Amazon Bedrock console.',
    deniedLikely: model => `The role may not call ${model} through the OpenAI-compatible endpoint of Bedrock.`,
    deniedFix: 'Allow bedrock-mantle:CreateInference on the project; docs/codex.md has the policy.',
    missingFix: 'model: openai.gpt-5.5   (a model that the endpoint of your region lists)',
    quotaFix: 'Run fewer jobs at a time, or raise the quota in Service Quotas.',
    unreachableFix: 'Allow bedrock-mantle.<region>.api.aws, set HTTPS_PROXY, or check aws-region.'
   },
   openai: {
    expired: 'A shorter timeout, or an identity that can be had again during the run.',
    noAccess: 'Give the project of the service account access to the model.',
    deniedLikely: model => `The mapping or the project does not allow ${model}, or the key was revoked.`,
    deniedFix: 'Check the permissions of the mapping (model requests are enough), the project, or the key.',
    missingFix: 'model: gpt-5.5',
    quotaFix: 'Run fewer jobs at a time, or raise the rate limits of the project.',
    unreachableFix: 'Allow api.openai.com, set HTTPS_PROXY, or check openai-base-url.'
   },
   'azure-openai': {
    expired: 'A shorter timeout, or an agent that reads the token again (docs/agents.md).',
    noAccess: 'Deploy the model in the Azure OpenAI resource.',
    deniedLikely: model => `The application has no role on the resource that allows ${model}.`,
    deniedFix: 'Assign "Cognitive Services OpenAI User" on the one resource to the application.',
    missingLikely: 'There is no deployment of this name in the resource, or it was made a moment ago.',
    missingFix: 'model: the name of your deployment, such as gpt-5-codex',
    quotaFix: 'Run fewer jobs at a time, or raise the tokens per minute of the deployment.',
    unreachableFix: 'Allow <resource>.openai.azure.com, set HTTPS_PROXY, or check azure-openai-resource and azure-openai-base-url.'
   },
   gemini: {
    expired: 'A key that is still valid.',
    noAccess: 'Enable the Gemini API for the project of the key.',
    deniedLikely: model => `The key is restricted, revoked, or not for ${model}.`,
    deniedFix: 'Check the key and its restrictions in Google AI Studio, or go keyless through Vertex AI.',
    missingFix: 'model: gemini-2.5-pro',
    quotaFix: 'Run fewer jobs at a time, or raise the quota of the project.',
    unreachableFix: 'Allow generativelanguage.googleapis.com, or set HTTPS_PROXY.'
   },
   copilot: {
    expired: 'A shorter timeout: the token of a job ends with the job.',
    noAccess: 'Enable the model in the Copilot policy of the organisation.',
    deniedLikely: model => `The token may not make Copilot requests, the organisation does not allow Copilot CLI, or not ${model}.`,
    deniedFix: 'permissions:\n  contents: read\n  copilot-requests: write',
    missingFix: 'model: a model of your Copilot plan, such as claude-sonnet-4.5',
    quotaFix: 'Wait for the quota of premium requests, or raise it in the billing settings of the organisation.',
    unreachableFix: 'Allow api.githubcopilot.com (or the API of your GitHub Enterprise host), or set HTTPS_PROXY.'
   },
   gateway: {
    ...DIRECT,
    expired: 'A token that lives longer, or a source that can be asked again: jwt-token-file, jwt-token-command.',
    noAccess: 'Enable the model in the gateway.',
    deniedLikely: model => `The gateway does not accept this token, or not for ${model}.`,
    deniedFix: 'keyless-agent doctor with the same inputs shows what the gateway rejects; check audience, issuer and its model list.',
    missingFix: "model: a name of the gateway's own model list",
    quotaFix: 'Run fewer jobs at a time, or raise the limits of the gateway.',
    unreachableFix: "Allow the gateway's host, set HTTPS_PROXY, or check base-url."
   }
  };
  const KEY = {
   ...DIRECT,
   expired: 'A key that is still valid.',
   noAccess: 'Enable the model for the account of the key.',
   deniedLikely: model => `The key was revoked, or does not allow ${model}.`,
   deniedFix: 'Check the key in the console of the vendor.',
   missingFix: "model: a name of the vendor's own model list",
   unreachableFix: "Allow the vendor's host, or set HTTPS_PROXY."
  };
  function adviceFor(backend) {
   return ADVICE[backend] ?? KEY;
  }
 },
 61414: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Is: () => checkSubscription,
   J5: () => checkLimits,
   PX: () => checkArguments,
   RL: () => checkSharedInputs,
   ZA: () => checkReadOnly
  });
  var _kit_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12281);
  var _tool_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64052);
  const LONGEST_ARGUMENT_BYTES = 120 * 1024;
  function checkSharedInputs(inputs, agent) {
   const turns = inputs.number('max-turns');
   if (turns !== undefined && (turns < 1 || !Number.isInteger(turns))) {
    inputs.fault('max-turns', `${turns} is not a whole number of turns.`, 'max-turns: 30');
   }
   const cost = inputs.number('max-cost-usd');
   if (cost !== undefined && cost <= 0) {
    inputs.fault('max-cost-usd', `${cost} US dollars buy nothing.`, 'max-cost-usd: 2.50');
   }
   for (const name of [ 'max-tokens', 'max-requests' ]) {
    const most = inputs.number(name);
    if (most === undefined || most >= 1 && Number.isInteger(most)) continue;
    inputs.fault(name, `${most} is not a whole number above zero.`, `${name}: ${name === 'max-tokens' ? 2e6 : 200}`);
   }
   for (const name of [ 'agent-args', 'system-prompt', 'json-schema' ]) checkLength(inputs, name);
   checkSchema(inputs);
   if (!agent) return;
   checkAbilities(inputs, agent);
   checkPermissions(inputs, agent);
   for (const name of [ 'allowed-tools', 'denied-tools' ]) checkRules(inputs, name, agent);
  }
  function checkLimits(inputs, agent, held) {
   for (const [name, {grade}] of Object.entries(agent.abilities.limits)) {
    if (grade !== 'none' || held.includes(name) || !inputs.given(name)) continue;
    inputs.fault(name, `${agent.name} has no way to hold it.`, `leave ${name} out (docs/agents.md lists the limits of each agent)`);
   }
  }
  function checkAbilities(inputs, agent) {
   if (inputs.given('mcp-config') && agent.abilities.mcp.length === 0) {
    inputs.fault('mcp-config', `${agent.name} knows no MCP servers.`, 'agent: claude-code   (or leave mcp-config out)');
   }
   for (const name of [ 'resume', 'keep-session' ]) {
    if (agent.abilities.session.length > 0 || !inputs.given(name)) continue;
    inputs.fault(name, `${agent.name} cannot go on with an earlier session.`, `leave ${name} out`);
   }
  }
  function checkPermissions(inputs, agent) {
   const asked = inputs.text('agent-permissions');
   const held = asked && agent.abilities.permissions[asked];
   if (!held || !('refused' in held)) {
    if (asked === 'read-only' && inputs.given('mcp-config')) {
     inputs.fault('mcp-config', 'read-only means no MCP servers.', 'agent-permissions: edit   (or leave mcp-config out)');
    }
    return;
   }
   const others = Object.entries(agent.abilities.permissions).filter(([, how]) => !('refused' in how));
   inputs.fault('agent-permissions', `${agent.name} cannot hold ${asked}: ${held.refused}.`, others.length > 0 ? `agent-permissions: ${others.map(([name]) => name).join(' | ')}` : 'another agent');
  }
  function checkRules(inputs, name, agent) {
   for (const rule of (0, _tool_rules_js__WEBPACK_IMPORTED_MODULE_0__.q)(inputs.list(name))) {
    if (!rule.startsWith('-')) continue;
    inputs.fault(name, `"${rule.slice(0, 40)}" is a flag, not a tool.`, `${name}: ${agent.abilities.toolExample}`);
   }
  }
  function checkReadOnly(inputs, reading) {
   if (inputs.text('agent-permissions') !== 'read-only') return;
   for (const rule of (0, _tool_rules_js__WEBPACK_IMPORTED_MODULE_0__.q)(inputs.list('allowed-tools'))) {
    const tool = rule.split('(', 1)[0].trim();
    if (reading.includes(tool) || rule.startsWith('-')) continue;
    inputs.fault('allowed-tools', `read-only means no ${tool.slice(0, 40)}.`, `leave ${tool.slice(0, 40)} out   (or leave agent-permissions out: allowed-tools then names what it may do beyond reading)`);
   }
  }
  function checkSubscription(inputs, name) {
   if (!inputs.given('claude-code-oauth-token')) return;
   inputs.fault('claude-code-oauth-token', `A Claude subscription is for Claude Code; ${name} would have to pass for it.`, 'api-key: ${{ secrets.MODEL_KEY }}');
  }
  function checkLength(inputs, name) {
   const bytes = Buffer.byteLength(inputs.text(name) ?? '');
   if (bytes > LONGEST_ARGUMENT_BYTES) {
    inputs.fault(name, `It has ${bytes} bytes; an argument of a process holds at most ${LONGEST_ARGUMENT_BYTES}.`, `${name}: shorter (put long text into the task)`);
   }
  }
  function checkSchema(inputs) {
   const text = inputs.text('json-schema');
   if (text === undefined) return;
   try {
    const schema = JSON.parse(text);
    if (schema !== null && typeof schema === 'object' && !Array.isArray(schema)) return;
    inputs.fault('json-schema', 'The schema is not a JSON object.', `json-schema: '{"type":"object","properties":{…}}'`);
   } catch {
    inputs.fault('json-schema', 'The schema is not JSON.', `json-schema: '{"type":"object","properties":{…}}'`);
   }
  }
  function checkArguments(inputs, allowed, refusals = {}) {
   const words = (0, _kit_words_js__WEBPACK_IMPORTED_MODULE_1__.y)(inputs.text('agent-args') ?? '');
   if (words === undefined) {
    inputs.fault('agent-args', 'A quote is opened and never closed.', 'agent-args: --flag "one value"');
    return;
   }
   const list = `leave it out, or use one of: ${Object.keys(allowed).join(', ') || '(none)'}`;
   for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const flag = word.startsWith('--') ? word.split('=', 1)[0] : word;
    const known = Object.hasOwn(allowed, flag) ? allowed[flag] : undefined;
    const write = refusals[flag] ?? list;
    if (!word.startsWith('-')) {
     inputs.fault('agent-args', `Word ${at + 1} is no flag; it would become the prompt.`, 'task: …');
    } else if (known === undefined) {
     const shown = /^--?[A-Za-z][\w-]{0,40}$/.test(flag) ? flag : `Word ${at + 1}`;
     inputs.fault('agent-args', `${shown} is not among the arguments that are known to be harmless.`, write);
     if (!word.includes('=') && words[at + 1]?.startsWith('-') === false) at++;
    } else if (known === 'alone') {
     if (word.includes('=')) inputs.fault('agent-args', `${flag} takes no value.`, `agent-args: ${flag}`);
    } else {
     const value = word.includes('=') ? word.slice(flag.length + 1) : words[++at];
     if (value === undefined || value.startsWith('-')) {
      inputs.fault('agent-args', `${flag} has no value.`, `agent-args: ${flag} …`);
     } else if (known instanceof RegExp && !known.test(value)) {
      inputs.fault('agent-args', `The value of ${flag} is not among those that are known to be harmless.`, write);
     }
    }
   }
  }
 },
 54163: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   codex: () => codex
  });
  var check_inputs = __webpack_require__(61414);
  var tool_rules = __webpack_require__(64052);
  // CONCATENATED MODULE: ./lib/agents/codex/schema.js
  function object(value) {
   return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : undefined;
  }
  const ONE = [ 'items', 'additionalProperties', 'not' ];
  const LIST = [ 'anyOf', 'oneOf', 'allOf', 'prefixItems' ];
  const NAMED = [ 'properties', '$defs', 'definitions' ];
  function mapped(schema, change) {
   const one = value => {
    const inner = object(value);
    return inner ? change(inner) : value;
   };
   return Object.fromEntries(Object.entries(schema).map(([key, value]) => {
    if (ONE.includes(key)) return [ key, one(value) ];
    if (LIST.includes(key) && Array.isArray(value)) return [ key, value.map(one) ];
    const named = NAMED.includes(key) ? object(value) : undefined;
    if (!named) return [ key, value ];
    return [ key, Object.fromEntries(Object.entries(named).map(([name, inner]) => [ name, one(inner) ])) ];
   }));
  }
  function requiredOf(schema) {
   return Array.isArray(schema.required) ? schema.required : [];
  }
  function admitsNull(schema) {
   const {type, anyOf} = object(schema) ?? {};
   return [ type ].flat().includes('null') || Array.isArray(anyOf) && anyOf.some(admitsNull);
  }
  function strictSchema(schema) {
   const inner = mapped(schema, strictSchema);
   const properties = object(inner.properties);
   if (!properties && inner.type !== 'object') return inner;
   const required = requiredOf(schema);
   const closed = Object.entries(properties ?? {}).map(([name, property]) => [ name, required.includes(name) || admitsNull(property) ? property : {
    anyOf: [ property, {
     type: 'null'
    } ]
   } ]);
   return {
    ...inner,
    properties: Object.fromEntries(closed),
    required: Object.keys(properties ?? {}),
    additionalProperties: inner.additionalProperties ?? false
   };
  }
  function isOpen(schema) {
   const {additionalProperties} = schema;
   if (additionalProperties !== undefined && additionalProperties !== false) return true;
   let open = false;
   mapped(schema, inner => {
    open ||= isOpen(inner);
    return inner;
   });
   return open;
  }
  function withoutPadding(value, schema) {
   const known = object(schema) ?? {};
   if (Array.isArray(value)) return value.map(entry => withoutPadding(entry, known.items));
   const fields = object(value);
   const properties = object(known.properties);
   if (!fields || !properties) return value;
   const required = requiredOf(known);
   return Object.fromEntries(Object.entries(fields).filter(([name, field]) => field !== null || required.includes(name) || admitsNull(properties[name])).map(([name, field]) => [ name, withoutPadding(field, properties[name]) ]));
  }
  // CONCATENATED MODULE: ./lib/agents/codex/tools.js
  const ALLOWABLE = [ 'exec_command', 'apply_patch', 'web_search' ];
  const DENIABLE = [ ...ALLOWABLE, 'view_image', 'spawn_agent' ];
  function sandboxOf(order, allowed, denied) {
   const {permissions} = order;
   if (permissions === 'read-only' || denied.includes('apply_patch')) return 'read-only';
   if (permissions === 'full') return 'danger-full-access';
   return permissions === 'edit' || allowed.includes('apply_patch') ? 'workspace-write' : 'read-only';
  }
  function powersOf(order) {
   const allowed = (0, tool_rules.q)(order.allowedTools);
   const denied = (0, tool_rules.q)(order.deniedTools);
   const reading = order.permissions === 'read-only';
   const sandbox = sandboxOf(order, allowed, denied);
   const shell = !reading && !denied.includes('exec_command');
   const asksWeb = order.permissions === 'full' || allowed.includes('web_search');
   const web = asksWeb && !reading && !denied.includes('web_search');
   return {
    sandbox,
    shell,
    config: {
     sandbox_mode: sandbox,
     approval_policy: 'never',
     web_search: web ? 'live' : 'disabled',
     ...reading || denied.includes('spawn_agent') ? {
      agents: {
       enabled: false
      }
     } : {},
     sandbox_workspace_write: {
      exclude_slash_tmp: true,
      network_access: false
     }
    },
    features: {
     shell_tool: shell,
     view_image: !denied.includes('view_image')
    }
   };
  }
  // CONCATENATED MODULE: ./lib/agents/codex/arguments.js
  const HARMLESS_KEY = /^(model_reasoning_effort|model_reasoning_summary|model_verbosity|model_context_window|model_auto_compact_token_limit|tool_output_token_limit)="?[A-Za-z0-9_-]+"?$/;
  const ALLOWED = {
   '-c': HARMLESS_KEY,
   '--config': HARMLESS_KEY
  };
  const REFUSALS = {
   '-m': 'model: gpt-5.5-2026-04-23',
   '--model': 'model: gpt-5.5-2026-04-23',
   '-s': 'agent-permissions: edit   (or full)',
   '--sandbox': 'agent-permissions: edit   (or full)',
   '--full-auto': 'agent-permissions: edit',
   '--dangerously-bypass-approvals-and-sandbox': 'agent-permissions: full',
   '--yolo': 'agent-permissions: full',
   '--trust': 'leave it out: it would let the repository configure the agent',
   '--output-schema': "json-schema: '{…}'",
   '--search': 'allowed-tools: web_search'
  };
  function checkInputs(inputs) {
   (0, check_inputs.PX)(inputs, ALLOWED, REFUSALS);
   checkTools(inputs, 'allowed-tools', ALLOWABLE);
   checkTools(inputs, 'denied-tools', DENIABLE);
   const shell = (0, tool_rules.q)(inputs.list('allowed-tools')).includes('exec_command');
   if (inputs.text('agent-permissions') === 'read-only' && shell) {
    inputs.fault('allowed-tools', 'read-only means no shell.', 'leave agent-permissions out: the shell then only reads');
   }
   checkSchema(inputs);
  }
  function checkTools(inputs, input, known) {
   for (const rule of (0, tool_rules.q)(inputs.list(input))) {
    if (known.includes(rule)) continue;
    inputs.fault(input, `"${rule.slice(0, 40)}" is no tool that Codex can be ${input === 'allowed-tools' ? 'allowed' : 'denied'} by name.`, `${input}: ${known.join(', ')}`);
   }
  }
  function checkSchema(inputs) {
   const text = inputs.text('json-schema');
   if (text === undefined) return;
   let schema;
   try {
    schema = JSON.parse(text);
   } catch {
    return;
   }
   if (schema === null || typeof schema !== 'object' || !isOpen(schema)) return;
   inputs.fault('json-schema', 'An object in it takes further properties; to such a schema the service cannot hold an answer.', 'json-schema: …   (with "additionalProperties": false, and every property named)');
  }
  var secret = __webpack_require__(58563);
  // CONCATENATED MODULE: ./lib/agents/codex/backends.js
  const NAME = 'keyless';
  const TOKEN = 'KEYLESS_MODEL_TOKEN';
  const HEADER = 'KEYLESS_MODEL_HEADER_';
  const REQUEST_RETRIES = 3;
  const STREAM_RETRIES = 2;
  const OPENAI_URL = 'https://api.openai.com/v1';
  function credential({token}, keyHeader) {
   if (!token) return {
    table: {},
    env: {}
   };
   const env = {
    [TOKEN]: token.value
   };
   if (keyHeader === undefined || token.scheme !== 'api-key') return {
    table: {
     env_key: TOKEN
    },
    env
   };
   return {
    table: {
     env_http_headers: {
      [keyHeader]: TOKEN
     }
    },
    env
   };
  }
  function headers(lines) {
   const table = {};
   const env = {};
   lines.forEach((line, at) => {
    const [name = '', ...rest] = (0, secret.D)(line).split(':');
    const value = rest.join(':').trim();
    table[name.trim()] = `${HEADER}${at}`;
    env[`${HEADER}${at}`] = typeof line === 'string' ? value : new secret.z('custom header', value);
   });
   return {
    table,
    env
   };
  }
  function ownProvider(base_url, access, more = {}, keyHeader) {
   const {table, env} = credential(access, keyHeader);
   const given = headers(access.headers ?? []);
   const named = {
    ...table.env_http_headers,
    ...given.table
   };
   const provider = {
    name: NAME,
    base_url,
    wire_api: 'responses',
    request_max_retries: REQUEST_RETRIES,
    stream_max_retries: STREAM_RETRIES,
    ...table,
    ...Object.keys(named).length === 0 ? {} : {
     env_http_headers: named
    },
    ...more
   };
   return {
    config: {
     model_provider: NAME,
     model_providers: {
      [NAME]: provider
     }
    },
    env: {
     ...env,
     ...given.env
    }
   };
  }
  function nativeFederation(access) {
   if (!('OPENAI_FEDERATION_RULE_ID' in access.env)) return undefined;
   return {
    config: {
     model_provider: 'openai',
     openai_base_url: access.endpoint
    },
    env: access.env
   };
  }
  function azure(access) {
   const version = access.env.AZURE_OPENAI_API_VERSION;
   const query = version === undefined ? {} : {
    query_params: {
     'api-version': (0, secret.D)(version)
    }
   };
   return ownProvider(access.endpoint ?? `https://${access.resource}.openai.azure.com/openai/v1`, access, query, 'api-key');
  }
  const BY_BACKEND = {
   openai: access => nativeFederation(access) ?? ownProvider(access.endpoint ?? OPENAI_URL, access),
   'azure-openai': azure,
   gateway: access => ownProvider(`${(access.endpoint ?? '').replace(/\/v1$/, '')}/v1`, access),
   'bedrock-mantle': access => ({
    config: {
     model_provider: 'amazon-bedrock',
     ...access.endpoint === undefined ? {} : {
      model_providers: {
       'amazon-bedrock': {
        base_url: `${access.endpoint}/openai/v1`
       }
      }
     }
    },
    env: access.env
   })
  };
  function providerOf(access) {
   const provider = BY_BACKEND[access.backend]?.(access);
   if (!provider) throw new Error(`Codex does not speak ${access.backend}`);
   return provider;
  }
  function servedModel(access, model) {
   const map = access.env.AZURE_OPENAI_DEPLOYMENT_NAME_MAP;
   if (access.backend !== 'azure-openai' || map === undefined) return model;
   const rows = (0, secret.D)(map).split(',').map(row => row.split('=').map(part => part.trim()));
   return rows.find(([name]) => name === model)?.[1] ?? model;
  }
  function accessEnvironment(access) {
   const {backend, token} = access;
   return {
    ...access.env,
    ...backend === 'openai' && token ? {
     CODEX_API_KEY: token.value
    } : {}
   };
  }
  const DEFAULTS = {
   openai: 'gpt-5.5-2026-04-23',
   'azure-openai': 'gpt-5.5',
   gateway: 'gpt-5.5',
   'bedrock-mantle': 'openai.gpt-5.5'
  };
  function defaultModel(backend) {
   return DEFAULTS[backend];
  }
  var card = __webpack_require__(63622);
  var fields = __webpack_require__(11567);
  var words = __webpack_require__(12281);
  // CONCATENATED MODULE: ./lib/agents/codex/hear.js
  function number(value) {
   return typeof value === 'number' && Number.isFinite(value) ? value : 0;
  }
  const MOST_OPEN_ITEMS = 256;
  function bareCommand(command) {
   const [shell = '', flag = '', script, ...rest] = (0, words.y)(command) ?? [];
   return /sh$/.test(shell) && /^-l?c$/.test(flag) && script !== undefined && rest.length === 0 ? script : command;
  }
  function callOf(item) {
   switch (item.type) {
   case 'command_execution':
    return {
     name: 'exec_command',
     detail: bareCommand((0, fields.Qq)(item.command) ?? '')
    };

   case 'file_change':
    {
     const changes = Array.isArray(item.changes) ? item.changes : [];
     return {
      name: 'apply_patch',
      detail: changes.map(change => (0, fields.Qq)((0, fields.Ik)(change)?.path) ?? '').join(', ')
     };
    }

   case 'mcp_tool_call':
    return {
     name: `mcp__${(0, fields.Qq)(item.server) ?? ''}__${(0, fields.Qq)(item.tool) ?? ''}`,
     detail: ''
    };

   case 'web_search':
    return {
     name: 'web_search',
     detail: (0, fields.Qq)(item.query) ?? ''
    };

   default:
    return undefined;
   }
  }
  function outcomeOf(item) {
   const error = (0, fields.Qq)((0, fields.Ik)(item.error)?.message);
   const failed = [ 'failed', 'declined' ].includes((0, fields.Qq)(item.status) ?? '') || number(item.exit_code) !== 0;
   const said = (0, fields.Qq)(item.aggregated_output) ?? error ?? contentText((0, 
   fields.Ik)(item.result)?.content);
   return {
    kind: 'tool-result',
    failed: failed || error !== undefined,
    text: said
   };
  }
  function contentText(content) {
   return (Array.isArray(content) ? content : []).map(part => (0, fields.Qq)((0, fields.Ik)(part)?.text) ?? '').filter(part => part !== '').join('\n');
  }
  const STATUS = /(?:unexpected|last) status:? (\d{3})/;
  function statusOf(message) {
   const told = STATUS.exec(message)?.[1];
   if (told !== undefined) return Number(told);
   if (/experiencing high demand/.test(message)) return 500;
   if (/^Quota exceeded/.test(message)) return 429;
   return /^The (?:API deployment|model .*) does(?: not|n't) exist|DeploymentNotFound/.test(message) ? 404 : undefined;
  }
  class CodexEar {
   #schema;
   #told=new Set;
   #sessionId;
   #said;
   #failure;
   #done=false;
   #tokens={
    input: 0,
    cached: 0,
    output: 0
   };
   constructor(order) {
    this.#schema = order.jsonSchema;
   }
   hear(line) {
    if (line.trim() === '') return [];
    let event;
    try {
     event = (0, fields.Ik)(JSON.parse(line));
    } catch {
     event = undefined;
    }
    if (typeof event?.type !== 'string') return [ {
     kind: 'other',
     text: line
    } ];
    return this.#event(event);
   }
   #event(event) {
    switch (event.type) {
    case 'thread.started':
     this.#sessionId = (0, fields.Qq)(event.thread_id);
     return [ {
      kind: 'start',
      ...this.#sessionId !== undefined && {
       sessionId: this.#sessionId
      }
     } ];

    case 'item.started':
     return this.#item((0, fields.Ik)(event.item) ?? {}, false);

    case 'item.completed':
     return this.#item((0, fields.Ik)(event.item) ?? {}, true);

    case 'turn.completed':
     this.#done = true;
     return this.#usage((0, fields.Ik)(event.usage) ?? {});

    case 'turn.failed':
     this.#failure = (0, fields.Qq)((0, fields.Ik)(event.error)?.message) ?? 'The turn failed.';
     return [];

    case 'error':
     return retryOf((0, fields.Qq)(event.message) ?? '');

    default:
     return [];
    }
   }
   #item(item, completed) {
    if (item.type === 'agent_message' && completed) {
     this.#said = (0, fields.Qq)(item.text) ?? '';
     return this.#said.trim() === '' ? [] : [ {
      kind: 'text',
      text: this.#said
     } ];
    }
    if (item.type === 'error') return completed ? [ {
     kind: 'other',
     text: (0, fields.Qq)(item.message) ?? ''
    } ] : [];
    const call = callOf(item);
    if (!call) return [];
    const id = (0, fields.Qq)(item.id) ?? '';
    const events = this.#told.has(id) ? [] : [ {
     kind: 'tool',
     ...call
    } ];
    if (!completed) {
     if (this.#told.size < MOST_OPEN_ITEMS) this.#told.add(id);
     return events;
    }
    this.#told.delete(id);
    return [ ...events, outcomeOf(item) ];
   }
   #usage(usage) {
    const [input, cached, output] = [ usage.input_tokens, usage.cached_input_tokens, usage.output_tokens ].map(number);
    const {input: i, cached: c, output: o} = this.#tokens;
    this.#tokens = {
     input: i + (input ?? 0),
     cached: c + (cached ?? 0),
     output: o + (output ?? 0)
    };
    return [ {
     kind: 'usage',
     inputTokens: input ?? 0,
     outputTokens: output ?? 0,
     cachedTokens: cached ?? 0
    } ];
   }
   end(_exit) {
    const failure = this.#failure;
    if (failure === undefined && !this.#done) return [];
    const result = {
     failed: failure !== undefined,
     text: failure === undefined ? this.#said : undefined,
     structuredOutput: failure === undefined ? this.#structured() : undefined,
     sessionId: this.#sessionId,
     inputTokens: this.#done ? this.#tokens.input : undefined,
     outputTokens: this.#done ? this.#tokens.output : undefined,
     denials: [],
     errors: failure === undefined ? [] : [ failure ],
     httpStatus: failure === undefined ? undefined : statusOf(failure)
    };
    return [ {
     kind: 'result',
     result
    } ];
   }
   #structured() {
    if (this.#schema === undefined || this.#said === undefined) return undefined;
    try {
     const answer = JSON.parse(this.#said);
     return withoutPadding(answer, JSON.parse(this.#schema));
    } catch {
     return undefined;
    }
   }
  }
  function retryOf(message) {
   const [, attempt, most, why = ''] = /^Reconnecting\.\.\. (\d+)\/(\d+) \(([\s\S]*)\)$/.exec(message) ?? [];
   if (attempt === undefined) return [];
   const status = statusOf(why);
   return [ {
    kind: 'retry',
    attempt: Number(attempt),
    most: Number(most),
    delaySeconds: 0,
    ...status === undefined ? {} : {
     status
    }
   } ];
  }
  var ending = __webpack_require__(19055);
  var endpoint_fault = __webpack_require__(67056);
  // CONCATENATED MODULE: ./lib/agents/codex/judge.js
  function crashed({errorTail}, exit, order) {
   const words = (0, ending.a)(errorTail);
   const what = `Codex ${(0, ending.v)(exit)} without a result.${words === '' ? '' : ` Its last words: ${words}`}`;
   const give = (likely, fix) => ({
    code: 'agent-crashed',
    what,
    likely,
    fix
   });
   if ('OPENAI_FEDERATION_RULE_ID' in order.access.env && /federat|workload|token exchange|oauth|cloud config bundle/i.test(errorTail)) {
    return {
     code: 'model-denied',
     what: "Codex's own federation did not come to an end.",
     likely: 'The rule does not admit this job, or its answer is not what this version of Codex expects.',
     fix: 'with:\n  openai-identity-provider-id: …\n  openai-service-account-id: …'
    };
   }
   if (exit.code === 2 && /unexpected argument|cannot be used/i.test(errorTail)) {
    return give('An argument is not known to this version of Codex.', 'Correct or remove it in agent-args.');
   }
   if (/error loading config|invalid (type|value)|unknown variant/i.test(errorTail)) {
    return give('This version of Codex does not take its configuration.', 'Use agent-version: pinned, or correct agent-args.');
   }
   if (order.resume !== undefined && /no (rollout|session|thread)|not found/i.test(errorTail)) {
    return give('The session to go on with is not there.', 'Leave resume out, or hand over the folder of a kept session.');
   }
   if (exit.code === 137 || exit.signal === 'SIGKILL') {
    return give('It was killed from outside; most often the machine had no memory left.', 'Use a runner with more memory, or a smaller task.');
   }
   if (exit.code === 126 || exit.code === 127) {
    return give('The binary could not be started.', 'Remove the cache folder of keyless-agent and run again.');
   }
   return give('It crashed, or was ended by something outside this step.', 'Run again; if it stays, use agent-version: pinned.');
  }
  function failed(result, heard, order) {
   const said = result.errors.join('\n');
   if (/^budget reached/.test(said)) {
    return {
     code: 'over-budget',
     what: 'The agent used up its budget.',
     likely: 'The task costs more than was granted.',
     fix: `max-cost-usd: ${(order.maxCostUsd ?? 1) * 2}   (or a smaller task)`
    };
   }
   if (/ran out of room in the model's context window/.test(said)) {
    return {
     code: 'agent-failed',
     what: 'The task does not fit into the context of the model.',
     likely: 'It is too long.',
     fix: 'Put the material into files and name them in a short task.'
    };
   }
   if (/Invalid schema for response_format/.test(said)) {
    return {
     code: 'agent-structure',
     what: 'The model endpoint does not take the JSON schema.',
     likely: 'It uses keywords that the service cannot hold an answer to.',
     fix: 'Use objects, arrays, strings, numbers, booleans and enums only; say the rest in the task.'
    };
   }
   const fault = (0, endpoint_fault.O)({
    status: result.httpStatus ?? heard.lastRetryStatus,
    said,
    also: heard.errorTail,
    refused: /failed to load AWS credentials|AWS signature has expired/.test(said),
    unreachable: /Connection failed|stream disconnected|error sending request/.test(said)
   }, order.model, order.access.backend);
   if (fault) return fault;
   return {
    code: 'agent-failed',
    what: `Codex reported an error${result.httpStatus === undefined ? '' : ` (status ${result.httpStatus})`}.`,
    likely: 'See the end of the log and the transcript.',
    fix: 'Run again; if it stays, use agent-version: pinned.'
   };
  }
  const SANDBOX_BROKEN = /bubblewrap|codex-linux-sandbox|sandbox-exec: /;
  const PATCH_REJECTED = /patch rejected/g;
  const NO_SUCH_TOOL = /unsupported call: /g;
  function hollow(result, heard, order) {
   if (heard.toolCalls === 0 && SANDBOX_BROKEN.test(heard.errorTail)) {
    return {
     code: 'agent-failed',
     what: 'The sandbox of Codex did not start; none of its commands ran.',
     likely: 'User namespaces are not to be had here.',
     fix: 'See docs/codex.md, "The sandbox".'
    };
   }
   const rejected = heard.errorTail.match(PATCH_REJECTED)?.length ?? 0;
   if (heard.toolCalls === 0 && rejected > 0) {
    return {
     code: 'agent-denied',
     what: `The agent tried ${rejected} ${rejected === 1 ? 'change' : 'changes'} of files and none was allowed.`,
     likely: 'The task needs more than reading.',
     fix: 'agent-permissions: edit'
    };
   }
   const missing = heard.errorTail.match(NO_SUCH_TOOL)?.length ?? 0;
   if (heard.toolCalls === 0 && missing > 0) {
    return {
     code: 'agent-denied',
     what: `The agent tried ${missing} tool ${missing === 1 ? 'call' : 'calls'} and none was allowed.`,
     likely: 'The task needs a tool that the preset or denied-tools takes away.',
     fix: 'agent-permissions: edit   (or full, or less in denied-tools)'
    };
   }
   if (order.jsonSchema !== undefined && result.structuredOutput === undefined) {
    return {
     code: 'agent-structure',
     what: 'The agent did not fill the JSON schema.',
     likely: 'The endpoint does not hold answers to a schema, or the schema cannot be filled for this task.',
     fix: 'Say in the task what each field means, make fields optional, or use a stronger model.'
    };
   }
   if ((result.text ?? '').trim() !== '') return {};
   return {
    code: 'agent-empty',
    what: 'The agent ended without an answer.',
    likely: 'The task does not ask for one, or the model ended early.',
    fix: 'Say in the task what the answer shall be.'
   };
  }
  function judge(heard, exit, order) {
   const {result} = heard;
   if (!result) return crashed(heard, exit, order);
   if (result.failed) return failed(result, heard, order);
   if (exit.signal !== undefined || (exit.code ?? 0) !== 0) {
    return {
     code: 'agent-crashed',
     what: `Codex gave a result and then ${(0, ending.v)(exit)}.`,
     likely: 'It was ended from outside, or failed while it closed down.',
     fix: 'Run again; if it stays, use agent-version: pinned.'
    };
   }
   return hollow(result, heard, order);
  }
  var external_node_path_ = __webpack_require__(76760);
  var prices = __webpack_require__(96582);
  // CONCATENATED MODULE: ./lib/agents/codex/toml.js
  function tomlOf(table) {
   return pairs(table).map(pair => `${pair}\n`).join('');
  }
  function pairs(table) {
   return Object.entries(table).flatMap(([key, value]) => value === undefined ? [] : [ `${/^[A-Za-z0-9_-]+$/.test(key) ? key : toml_text(key)} = ${inline(value)}` ]);
  }
  function inline(value) {
   if (typeof value === 'string') return toml_text(value);
   if (typeof value === 'number') return String(value);
   if (typeof value === 'boolean') return String(value);
   if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
   return `{ ${pairs(value).join(', ')} }`;
  }
  function toml_text(value) {
   return JSON.stringify(value).replaceAll('', '\\u007f');
  }
  // CONCATENATED MODULE: ./lib/agents/codex/launch.js
  const SHADOWS = [ 'AWS_ACCESS_KEY_ID', 'AWS_BEARER_TOKEN_BEDROCK', 'AWS_CONFIG_FILE', 'AWS_CONTAINER_AUTHORIZATION_TOKEN', 'AWS_CONTAINER_CREDENTIALS_FULL_URI', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_PROFILE', 'AWS_ROLE_ARN', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_SHARED_CREDENTIALS_FILE', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'CODEX_ACCESS_TOKEN', 'CODEX_API_KEY', 'CODEX_AUTHAPI_BASE_URL', 'CODEX_CA_CERTIFICATE', 'CODEX_EXEC_SERVER_URL', 'CODEX_HOME', 'CODEX_SQLITE_HOME', 'GOOGLE_APPLICATION_CREDENTIALS', 'OPENAI_API_KEY', 'OPENAI_BASE_URL', 'OPENAI_FEDERATION_RULE_ID', 'OPENAI_IDENTITY_TOKEN_FILE', 'OPENAI_ORGANIZATION', 'OPENAI_PROJECT', 'OPENAI_WORKLOAD_IDENTITY_CONTEXT' ];
  const SWITCHED_OFF = [ 'apps', 'hooks', 'image_generation', 'plugins', 'remote_plugin', 'shell_snapshot', 'skill_mcp_dependency_install', 'tool_suggest', 'unbounded_connection_retries' ];
  const MICRO_DOLLARS = 1e6;
  function budget({maxCostUsd, model}) {
   if (maxCostUsd === undefined) return undefined;
   const input = (0, prices.ho)(model, {
    inputTokens: MICRO_DOLLARS,
    outputTokens: 0
   });
   const output = (0, prices.ho)(model, {
    inputTokens: 0,
    outputTokens: MICRO_DOLLARS
   });
   if (input === undefined || output === undefined) return undefined;
   return {
    enabled: true,
    limit_tokens: Math.max(1, Math.round(maxCostUsd * MICRO_DOLLARS)),
    reminder_at_remaining_tokens: [],
    prefill_token_weight: input,
    sampling_token_weight: output
   };
  }
  function mcpServers(servers) {
   if (servers.length === 0) return undefined;
   const rows = servers.map(server => [ server.name, server.kind === 'http' ? {
    url: server.url,
    default_tools_approval_mode: 'approve'
   } : {
    command: server.command,
    args: server.args,
    env: server.env,
    default_tools_approval_mode: 'approve'
   } ]);
   return Object.fromEntries(rows);
  }
  function configuration(order, powers, provider) {
   return tomlOf({
    ...powers.config,
    ...provider,
    allow_login_shell: false,
    shell_environment_policy: {
     inherit: 'core'
    },
    project_doc_max_bytes: order.instructions ? undefined : 0,
    skills: {
     include_instructions: false
    },
    developer_instructions: order.systemPrompt,
    mcp_servers: order.permissions === 'read-only' ? undefined : mcpServers(order.mcpServers),
    analytics: {
     enabled: false
    },
    feedback: {
     enabled: false
    },
    check_for_update_on_startup: false,
    suppress_unstable_features_warning: true,
    history: {
     persistence: 'none'
    },
    features: {
     ...Object.fromEntries(SWITCHED_OFF.map(name => [ name, false ])),
     ...powers.features,
     rollout_budget: budget(order)
    }
   });
  }
  function preflight(powers, dirs) {
   const runs = powers.shell || powers.sandbox === 'workspace-write';
   if (!runs || powers.sandbox === 'danger-full-access' || /^[A-Za-z]:/.test(dirs.config)) return undefined;
   return {
    argv: [ 'sandbox', '--', '/bin/sh', '-c', 'exit 0' ],
    seconds: 20,
    judge: judgeSandbox
   };
  }
  function judgeSandbox(exit) {
   if (exit.code === 0) return {};
   return {
    code: 'agent-unavailable',
    what: 'The sandbox of Codex does not start here; every command of the agent would fail.',
    likely: 'User namespaces are switched off for this user: by AppArmor (Ubuntu 24.04), or by the seccomp profile of a container.',
    fix: 'On the runner: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0\n' + 'In a container: run it with --security-opt seccomp=unconfined --security-opt apparmor=unconfined\n' + 'On a runner that is thrown away afterwards: agent-permissions: full   (no sandbox at all)'
   };
  }
  const homeOf = dirs => (0, external_node_path_.join)(dirs.config, 'codex');
  function launch(order, dirs) {
   const provider = providerOf(order.access);
   const powers = powersOf(order);
   const schema = (0, external_node_path_.join)(dirs.config, 'schema.json');
   const files = [ {
    path: (0, external_node_path_.join)(homeOf(dirs), 'config.toml'),
    content: configuration(order, powers, provider.config)
   } ];
   if (order.jsonSchema !== undefined) {
    files.push({
     path: schema,
     content: JSON.stringify(strictSchema(JSON.parse(order.jsonSchema)))
    });
   }
   return {
    argv: [ 'exec', '--json', '--color', 'never', '--skip-git-repo-check', '--ignore-rules', ...order.keepSession || order.resume !== undefined ? [] : [ '--ephemeral' ], '--model', servedModel(order.access, order.model), ...order.jsonSchema === undefined ? [] : [ '--output-schema', schema ], ...order.agentArgs, ...order.resume === undefined ? [] : [ 'resume', order.resume ], '-' ],
    env: {
     ...provider.env,
     CODEX_HOME: homeOf(dirs)
    },
    stdin: order.task,
    files,
    shadows: SHADOWS,
    preflight: preflight(powers, dirs)
   };
  }
  // CONCATENATED MODULE: ./lib/agents/codex/programs.js
  const VERSION = '0.169.0';
  const PROGRAMS = {
   'linux-x64': {
    path: 'node_modules/@openai/codex-linux-x64/vendor/x86_64-unknown-linux-musl/bin/codex',
    digest: '003278a79f7946a5d2ed6d307b25edfdc1c28941ef15948d4524dcdad0f9b7b5',
    megabytes: 167
   },
   'linux-x64-musl': {
    path: 'node_modules/@openai/codex-linux-x64/vendor/x86_64-unknown-linux-musl/bin/codex',
    digest: '003278a79f7946a5d2ed6d307b25edfdc1c28941ef15948d4524dcdad0f9b7b5',
    megabytes: 167
   },
   'linux-arm64': {
    path: 'node_modules/@openai/codex-linux-arm64/vendor/aarch64-unknown-linux-musl/bin/codex',
    digest: 'fb40a8b8d355cec59c86fafba455b676487cfec52c647edb54cf7f82b4155ae6',
    megabytes: 172
   },
   'linux-arm64-musl': {
    path: 'node_modules/@openai/codex-linux-arm64/vendor/aarch64-unknown-linux-musl/bin/codex',
    digest: 'fb40a8b8d355cec59c86fafba455b676487cfec52c647edb54cf7f82b4155ae6',
    megabytes: 172
   },
   'darwin-x64': {
    path: 'node_modules/@openai/codex-darwin-x64/vendor/x86_64-apple-darwin/bin/codex',
    digest: '50411523bcbbee22f56ee6eb58ea25e42f8313b5c599ee36e788aa37848f50e9',
    megabytes: 164
   },
   'darwin-arm64': {
    path: 'node_modules/@openai/codex-darwin-arm64/vendor/aarch64-apple-darwin/bin/codex',
    digest: '816b71544fc4c7dbccbecfe097ca33f9636690c6ec44925bc03d0dce560d37e9',
    megabytes: 154
   },
   'win32-x64': {
    path: 'node_modules/@openai/codex-win32-x64/vendor/x86_64-pc-windows-msvc/bin/codex.exe',
    digest: 'f55a69b5598a3f6611b24f146b7ff956d09cc71a4d202ee6bbd83fc4ff43e690',
    megabytes: 187
   },
   'win32-arm64': {
    path: 'node_modules/@openai/codex-win32-arm64/vendor/aarch64-pc-windows-msvc/bin/codex.exe',
    digest: '844dde2664096920de3a3ee16ce7a4cf0a8ed3bffee7a340540b2cecacbaefa5',
    megabytes: 176
   }
  };
  // CONCATENATED MODULE: ./lib/agents/codex/index.js
  const codex = {
   ...card.N,
   name: 'Codex',
   rereads: {},
   defaultModel,
   install: {
    kind: 'tree',
    package: '@openai/codex',
    version: VERSION,
    lock: 'codex',
    programs: PROGRAMS,
    versionArgs: [ '--version' ],
    versionPattern: /^codex-cli (\d+\.\d+\.\d+(?:-[\w.]+)?)$/m
   },
   abilities: {
    permissions: {
     'read-only': {
      by: 'there is no shell; it sees the task and nothing of the files'
     },
     edit: {
      by: 'its sandbox: the workspace alone can be written, no network'
     },
     full: {
      by: 'its sandbox is off: shell, network and web search are open'
     }
    },
    limits: {
     'max-turns': {
      grade: 'none',
      by: 'agent'
     },
     'max-cost-usd': {
      grade: 'after the turn',
      by: 'agent',
      byOurPrices: true
     },
     'allowed-tools': {
      grade: 'hard',
      by: 'agent'
     },
     'denied-tools': {
      grade: 'hard',
      by: 'agent'
     }
    },
    jsonSchema: 'native',
    mcp: [ 'http', 'stdio' ],
    session: [ 'config/codex/sessions' ],
    toolExample: 'apply_patch, web_search'
   },
   shadows: SHADOWS,
   check: checkInputs,
   launch,
   environment: accessEnvironment,
   noise: /failed to refresh available models/,
   listen: order => new CodexEar(order),
   judge
  };
 },
 19055: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => lastWords,
   v: () => ended
  });
  function lastWords(tail) {
   const line = tail.trimEnd().split('\n').at(-1)?.trim() ?? '';
   return line.length > 200 ? `${line.slice(0, 200)}…` : line;
  }
  function ended(exit) {
   if (exit.signal !== undefined) return `was ended by ${exit.signal}`;
   return exit.code === undefined ? 'ended' : `ended with status ${exit.code}`;
  }
 },
 67056: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => endpointFault
  });
  var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25164);
  const EXPIRED = /expired/i;
  const WRONG_MODEL = /model identifier is invalid|on-demand throughput|isn.t supported|not supported|issue with the selected model|model .*not (found|exist)/i;
  const MODEL_ACCESS = /access to the model with|enable this model for your account|marketplace/i;
  function denied(expired, modelAccess, model, advice) {
   if (expired) {
    return {
     code: 'model-denied',
     what: 'The model endpoint refused the credential: it has expired.',
     likely: 'The run took longer than the credential lives.',
     fix: advice.expired
    };
   }
   if (modelAccess) {
    return {
     code: 'model-denied',
     what: `The account has no access to ${model}.`,
     likely: 'Access to this model was never granted in the account, or not in this region.',
     fix: advice.noAccess
    };
   }
   return {
    code: 'model-denied',
    what: 'The model endpoint refused the credential.',
    likely: advice.deniedLikely(model),
    fix: advice.deniedFix
   };
  }
  function endpointFault(fault, model, backend) {
   const {status, said} = fault;
   const advice = (0, _advice_js__WEBPACK_IMPORTED_MODULE_0__.c)(backend);
   if (status === 401 || status === 403 || fault.refused) {
    return denied(EXPIRED.test(said + (fault.also ?? '')), MODEL_ACCESS.test(said), model, advice);
   }
   if (status === 404 || status === 400 && WRONG_MODEL.test(said)) {
    return {
     code: 'model-missing',
     what: `The model endpoint does not know ${model}, or not in this region.`,
     likely: advice.missingLikely ?? 'The id is misspelt or retired, or the model is not enabled here.',
     fix: advice.missingFix
    };
   }
   if (status === 429) {
    return {
     code: 'model-throttled',
     what: 'The model endpoint kept answering that there are too many requests.',
     likely: 'The quota of this account for the model is used up by this and other jobs.',
     fix: advice.quotaFix
    };
   }
   if (status === 529 || status === 503) {
    return {
     code: 'model-throttled',
     what: `The model endpoint kept answering that it is overloaded (${status}).`,
     likely: 'The model has no capacity at the moment.',
     fix: 'Run again later.'
    };
   }
   if (status !== undefined && status >= 500) {
    return {
     code: 'model-unreachable',
     what: `The model endpoint kept failing (${status}).`,
     likely: 'A disturbance at the model endpoint, or at a proxy in front of it.',
     fix: 'Run again later; see the health page of the cloud.'
    };
   }
   if (fault.unreachable || /connection (refused|error|failed)|ENOTFOUND|ECONN|timed out|error sending request/i.test(said)) {
    return {
     code: 'model-unreachable',
     what: 'The model endpoint could not be reached.',
     likely: 'A firewall or proxy is in the way, the name is not resolved, or the region has no such endpoint.',
     fix: advice.unreachableFix
    };
   }
   return undefined;
  }
 },
 96582: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   gu: () => isPriced,
   ho: () => costOf,
   nx: () => PRICES_OF
  });
  const PRICES_OF = '2026-11';
  const PRICES = {
   'claude-fable-5-1': [ 10, .25, 50 ],
   'claude-fable-5': [ 10, 1, 50 ],
   'claude-opus-5-5': [ 4, .2, 20 ],
   'claude-opus-5': [ 5, .5, 25 ],
   'claude-opus-4-8': [ 5, .5, 25 ],
   'claude-opus-4-7': [ 5, .5, 25 ],
   'claude-opus-4-6': [ 5, .5, 25 ],
   'claude-opus-4-5': [ 5, .5, 25 ],
   'claude-opus-4-1': [ 15, 1.5, 75 ],
   'claude-opus-4': [ 15, 1.5, 75 ],
   'claude-sonnet-5-5': [ 2, .1, 10 ],
   'claude-sonnet-5': [ 2, .2, 10 ],
   'claude-sonnet-4-6': [ 3, .3, 15 ],
   'claude-sonnet-4-5': [ 3, .3, 15 ],
   'claude-sonnet-4': [ 3, .3, 15 ],
   'claude-haiku-5-5': [ .5, .05, 2.5 ],
   'claude-haiku-4-5': [ 1, .1, 5 ],
   'gpt-6.2-astra': [ 8, .4, 40 ],
   'gpt-6.2-sol': [ 2, .1, 10 ],
   'gpt-6.1-sol': [ 2, .1, 10 ],
   'gpt-6-astra': [ 10, 1, 50 ],
   'gpt-6-sol': [ 2, .2, 10 ],
   'gpt-6-luna': [ .1, .01, .5 ],
   'gpt-5.6-sol': [ 4, .4, 20 ],
   'gpt-5.6': [ 4, .4, 20 ],
   'gpt-5.6-terra': [ 2, .2, 12 ],
   'gpt-5.6-luna': [ .2, .02, 1.2 ],
   'gpt-5.5': [ 5, .5, 30 ],
   'gpt-5.4': [ 2.5, .25, 15 ],
   'gpt-5.4-mini': [ .75, .075, 4.5 ],
   'gpt-5.4-nano': [ .2, .02, 1.25 ],
   'gpt-5.3-codex': [ 1.75, .175, 14 ],
   'gpt-5.2': [ 1.75, .175, 14 ],
   'gpt-5.1': [ 1.25, .125, 10 ],
   'gpt-5': [ 1.25, .125, 10 ],
   'gpt-5-mini': [ .25, .025, 2 ],
   'gpt-5-nano': [ .05, .005, .4 ],
   'gpt-4.1': [ 2, .5, 8 ],
   'gpt-4.1-mini': [ .4, .1, 1.6 ],
   'gpt-4o': [ 2.5, 1.25, 10 ],
   'gpt-4o-mini': [ .15, .075, .6 ],
   o3: [ 2, .5, 8 ],
   'o4-mini': [ 1.1, .275, 4.4 ],
   'gemini-3.8-flash': [ .75, .075, 3.75 ],
   'gemini-3.7-flash': [ .75, .075, 3.75 ],
   'gemini-3.6-flash': [ .75, .075, 3.75 ],
   'gemini-3.5-flash': [ 1.5, .15, 9 ],
   'gemini-3.5-flash-lite': [ .3, .03, 2.5 ],
   'gemini-3.1-pro-preview': [ 2, .2, 12 ],
   'gemini-3.1-flash-lite': [ .25, .025, 1.5 ],
   'gemini-3-flash-preview': [ .5, .05, 3 ],
   'gemini-2.5-pro': [ 1.25, .125, 10 ],
   'gemini-2.5-flash': [ .3, .03, 2.5 ],
   'gemini-2.5-flash-lite': [ .1, .01, .4 ]
  };
  const REGIONAL = 1.1;
  const ONE_PRICE_EVERYWHERE = [ 'claude-opus-4-1', 'claude-opus-4', 'claude-sonnet-4' ];
  const BEDROCK = /^(?:(global|us-gov|us|eu|jp|au|apac|in|ca)\.)?(?:anthropic|openai)\./;
  const BEFORE = /^(?:arn:[\w-]+:bedrock:[\w-]*:\d*:(?:inference-profile|foundation-model)\/|(?:.*\/)?publishers\/[\w-]+\/models\/|models\/|(?:anthropic|openai|google|azure|github-copilot)\/)/;
  const BEHIND = [ /\[1m\]$/, /-v\d+(?::\d+)*$/, /@(?:default|latest|\d+)$/, /-latest$/, /-\d{4}-\d\d-\d\d$/, /-\d{8}$/ ];
  function costOf(model, usage) {
   const price = priceOf(model);
   if (!price) return undefined;
   const cached = Math.min(usage.cachedTokens ?? 0, usage.inputTokens);
   const [input, read, output] = price;
   return ((usage.inputTokens - cached) * input + cached * read + usage.outputTokens * output) / 1e6;
  }
  function isPriced(model) {
   return priceOf(model) !== undefined;
  }
  function priceOf(model) {
   const id = model.trim().toLowerCase().replace(BEFORE, '');
   const bedrock = BEDROCK.exec(id);
   const name = plainName(bedrock ? id.slice(bedrock[0].length) : id);
   const price = Object.hasOwn(PRICES, name) ? PRICES[name] : undefined;
   if (!price || !bedrock || bedrock[1] === 'global' || ONE_PRICE_EVERYWHERE.includes(name)) return price;
   const [input, cached, output] = price;
   return [ input * REGIONAL, cached * REGIONAL, output * REGIONAL ];
  }
  function plainName(id) {
   const bare = BEHIND.reduce((name, end) => name.replace(end, ''), id);
   return bare.startsWith('claude-') ? bare.replaceAll('.', '-') : bare;
  }
 },
 64052: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => toolRules
  });
  function toolRules(pieces) {
   const rules = [];
   let open = '';
   for (const piece of pieces) {
    open = open === '' ? piece : `${open}, ${piece}`;
    if (open.split('(').length > open.split(')').length) continue;
    rules.push(open);
    open = '';
   }
   return open === '' ? rules : [ ...rules, open ];
  }
 }
};
