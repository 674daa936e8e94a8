export const id = 7302;

export const ids = [ 7302 ];

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
 7302: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   copilot: () => copilot
  });
  var check_inputs = __webpack_require__(61414);
  var secret = __webpack_require__(58563);
  // CONCATENATED MODULE: ./lib/agents/copilot/backends.js
  const PROVIDERS = {
   openai: ({endpoint}) => ({
    type: 'openai',
    url: endpoint ?? 'https://api.openai.com/v1',
    wire: 'responses'
   }),
   'azure-openai': azure,
   anthropic: ({endpoint}) => ({
    type: 'anthropic',
    url: endpoint ?? 'https://api.anthropic.com'
   }),
   gateway: ({endpoint = ''}) => ({
    type: 'openai',
    url: `${endpoint.replace(/\/+$/, '')}/v1`,
    wire: 'completions'
   })
  };
  function azure(access) {
   const url = azureUrl(access);
   if (access.token?.scheme !== 'api-key') return {
    type: 'openai',
    url,
    wire: 'responses'
   };
   return {
    type: 'azure',
    url: url.replace(/\/openai\/v1$/, ''),
    wire: 'responses'
   };
  }
  function azureUrl({endpoint, env, resource}) {
   if (endpoint !== undefined) return endpoint;
   const {AZURE_OPENAI_ENDPOINT: origin} = env;
   return `${typeof origin === 'string' ? origin : `https://${resource}.openai.azure.com`}/openai/v1`;
  }
  function deploymentOf({env}, model) {
   const {AZURE_OPENAI_DEPLOYMENT_NAME_MAP: map} = env;
   const pairs = typeof map === 'string' ? map.split(',').map(pair => pair.split('=')) : [];
   return pairs.find(([name]) => name?.trim() === model)?.[1]?.trim();
  }
  const OAUTH_BETA = 'anthropic-beta: oauth-2025-04-20';
  function headersOf({token, headers = []}) {
   const lines = [ ...token?.scheme === 'oauth' ? [ OAUTH_BETA ] : [], ...headers ];
   if (lines.length === 0) return undefined;
   return new secret.z('provider headers', lines.map(line => (0, secret.D)(line)).join('\n'));
  }
  function credentialOf({token}) {
   const name = token?.scheme === 'api-key' ? 'COPILOT_PROVIDER_API_KEY' : 'COPILOT_PROVIDER_BEARER_TOKEN';
   return {
    [name]: token?.value
   };
  }
  function catalogueName(model) {
   const [, family, major, minor] = /claude-(sonnet|opus|haiku)-(\d+)-(\d{1,2})(?:[-@]\d{8})?$/.exec(model) ?? [];
   return family === undefined ? undefined : `claude-${family}-${major}.${minor}`;
  }
  function modelVariables(access, model) {
   if (model === undefined) return {};
   const deployment = deploymentOf(access, model);
   const known = catalogueName(model) ?? (deployment === undefined ? undefined : model);
   if (known === undefined) return {
    COPILOT_MODEL: model
   };
   return {
    COPILOT_PROVIDER_MODEL_ID: known,
    COPILOT_PROVIDER_WIRE_MODEL: deployment ?? model
   };
  }
  function given(variables) {
   return Object.fromEntries(Object.entries(variables).filter(entry => entry[1] !== undefined));
  }
  function accessEnvironment(access, model) {
   const provider = PROVIDERS[access.backend]?.(access);
   if (!provider) return given({
    ...access.env,
    COPILOT_MODEL: model
   });
   return given({
    COPILOT_OFFLINE: 'true',
    COPILOT_PROVIDER_TYPE: provider.type,
    COPILOT_PROVIDER_BASE_URL: provider.url,
    COPILOT_PROVIDER_WIRE_API: provider.wire,
    COPILOT_PROVIDER_HEADERS: headersOf(access),
    ...credentialOf(access),
    ...modelVariables(access, model)
   });
  }
  const DEFAULTS = {
   copilot: 'claude-sonnet-4.5',
   openai: 'gpt-5.4',
   'azure-openai': 'gpt-5.4',
   anthropic: 'claude-sonnet-4-5-20250929',
   gateway: 'claude-sonnet-4-5-20250929'
  };
  function defaultModel(backend) {
   return DEFAULTS[backend];
  }
  var card = __webpack_require__(91079);
  var kit_fields = __webpack_require__(11567);
  var external_node_path_ = __webpack_require__(76760);
  var tool_rules = __webpack_require__(64052);
  // CONCATENATED MODULE: ./lib/agents/copilot/tools.js
  const READING = [ 'view', 'grep', 'rg', 'glob' ];
  const WRITING = [ 'create', 'edit', 'apply_patch', 'str_replace_editor' ];
  const SHELL = [ 'bash', 'read_bash', 'write_bash', 'stop_bash', 'list_bash' ];
  const POWERSHELL = SHELL.map(name => name.replace('bash', 'powershell'));
  const KINDS = {
   shell: [ ...SHELL, ...POWERSHELL ],
   write: WRITING,
   url: [ 'web_fetch' ]
  };
  const NOT_HARMLESS = [ 'git diff', 'git log', 'git show', 'git grep', 'git branch', 'uniq', 'file', 'date' ];
  const kindOf = rule => rule.split('(', 1)[0].trim();
  function toolsOf(rule, servers) {
   const kind = kindOf(rule);
   if (servers.some(({name}) => name === kind)) return [];
   return KINDS[kind] ?? [ kind ];
  }
  function shellDenials(rules) {
   const commands = rules.filter(rule => kindOf(rule) === 'shell').map(rule => /^shell\((.*)\)$/.exec(rule)?.[1]);
   if (commands.length === 0 || commands.includes(undefined)) return [];
   const named = harmless => commands.some((command = '') => {
    const words = command.replace(/:\*$/, '');
    return words === harmless || words.startsWith(`${harmless} `) || command.endsWith(':*') && words === harmless.split(' ')[0];
   });
   return NOT_HARMLESS.filter(harmless => !named(harmless)).map(harmless => `shell(${harmless}${harmless.includes(' ') ? '' : ':*'})`);
  }
  function denialFlags(rules, servers) {
   return rules.map(rule => {
    const byRule = rule.includes('(') || kindOf(rule) in KINDS || servers.some(({name}) => name === rule);
    return byRule ? `--deny-tool=${rule}` : `--excluded-tools=${rule}`;
   });
  }
  function serverRules(servers) {
   return servers.map(({name}) => name).filter(name => !(name in KINDS));
  }
  function toolFlags(order) {
   const {permissions, workingDirectory} = order;
   const servers = permissions === 'read-only' ? [] : order.mcpServers;
   const denied = denialFlags((0, tool_rules.q)(order.deniedTools), servers);
   if (permissions === 'full') {
    return [ '--allow-all', ...order.instructions ? [] : [ '--excluded-tools=skill' ], ...denied ];
   }
   const asked = (0, tool_rules.q)(order.allowedTools);
   const rules = [ ...permissions === 'edit' ? [ 'write' ] : [], ...asked ];
   const tools = [ ...READING, ...rules.flatMap(rule => toolsOf(rule, servers)), ...servers.map(({name}) => `${name}/*`) ];
   return [ ...[ ...new Set(tools) ].map(tool => `--available-tools=${tool}`), ...[ ...rules, ...serverRules(servers) ].map(rule => `--allow-tool=${rule}`), ...shellDenials(asked).map(rule => `--deny-tool=${rule}`), ...rules.some(rule => kindOf(rule) === 'write') ? [ `--deny-tool=write(${(0, 
   external_node_path_.join)(workingDirectory, '.git')}/**)` ] : [], ...denied ];
  }
  // CONCATENATED MODULE: ./lib/agents/copilot/launch.js
  const SHADOWS = [ 'COPILOT_AGENT_MODEL', 'COPILOT_ALLOW_ALL', 'COPILOT_API_URL', 'COPILOT_CLI_DIST_DIR', 'COPILOT_CUSTOM_INSTRUCTIONS_DIRS', 'COPILOT_DEBUG_GITHUB_API_URL', 'COPILOT_GH_HOST', 'COPILOT_GITHUB_TOKEN', 'COPILOT_HOME', 'COPILOT_MODEL', 'COPILOT_OFFLINE', 'COPILOT_OTEL_ENABLED', 'COPILOT_OTEL_FILE_EXPORTER_PATH', 'COPILOT_PKG_CACHE_HOME', 'COPILOT_PROMPT', 'COPILOT_PROVIDERS_CONFIG', 'COPILOT_PROVIDER_API_KEY', 'COPILOT_PROVIDER_API_KEY_COMMAND', 'COPILOT_PROVIDER_AZURE_API_VERSION', 'COPILOT_PROVIDER_BASE_URL', 'COPILOT_PROVIDER_BEARER_TOKEN', 'COPILOT_PROVIDER_GHES_HOST', 'COPILOT_PROVIDER_GHES_TOKEN', 'COPILOT_PROVIDER_HEADERS', 'COPILOT_PROVIDER_MODEL_ID', 'COPILOT_PROVIDER_TRANSPORT', 'COPILOT_PROVIDER_TYPE', 'COPILOT_PROVIDER_WIRE_API', 'COPILOT_PROVIDER_WIRE_MODEL', 'COPILOT_SKILLS_DIRS', 'GH_CONFIG_DIR', 'GH_HOST', 'GH_TOKEN', 'GITHUB_COPILOT_AGENT_GITHUB_TOKEN', 'GITHUB_COPILOT_GITHUB_TOKEN', 'GITHUB_COPILOT_INTEGRATION_ID', 'GITHUB_COPILOT_PROMPT_MODE_EXTENSIONS', 'GITHUB_COPILOT_PROMPT_MODE_REPO_HOOKS', 'GITHUB_COPILOT_PROMPT_MODE_WORKSPACE_MCP', 'GITHUB_MCP_URL_OVERRIDE', 'GITHUB_PERSONAL_ACCESS_TOKEN', 'GITHUB_TOKEN', 'OTEL_EXPORTER_OTLP_ENDPOINT' ];
  const usageFile = dirs => (0, external_node_path_.join)(dirs.config, 'usage.json');
  const mcpFile = dirs => (0, external_node_path_.join)(dirs.config, 'mcp.json');
  function mcpConfig(servers) {
   const rows = servers.map(server => [ server.name, server.kind === 'http' ? {
    type: 'http',
    url: server.url,
    tools: [ '*' ]
   } : {
    type: 'local',
    command: server.command,
    args: server.args,
    env: server.env,
    tools: [ '*' ]
   } ]);
   return JSON.stringify({
    mcpServers: Object.fromEntries(rows)
   });
  }
  const ALWAYS = [ '--output-format=json', '--no-color', '--log-level=none', '--no-ask-user', '--no-auto-update', '--no-remote-export', '--disable-builtin-mcps', '--disable-client-telemetry' ];
  function flags(order, dirs, files) {
   return [ ...ALWAYS, `--usage-output-file=${usageFile(dirs)}`, ...order.access.backend === 'copilot' ? [ `--model=${order.model}` ] : [], ...order.instructions ? [] : [ '--no-custom-instructions' ], ...order.resume === undefined ? [] : [ `--resume=${order.resume}` ], ...files.map(({path}) => `--additional-mcp-config=@${path}`), ...order.agentArgs, ...toolFlags(order) ];
  }
  function launch(order, dirs) {
   const servers = order.permissions === 'read-only' ? [] : order.mcpServers;
   const files = servers.length === 0 ? [] : [ {
    path: mcpFile(dirs),
    content: mcpConfig(servers)
   } ];
   return {
    argv: flags(order, dirs, files),
    env: {
     ...accessEnvironment(order.access, order.model),
     COPILOT_HOME: (0, external_node_path_.join)(dirs.config, 'copilot'),
     COPILOT_AUTO_UPDATE: 'false'
    },
    stdin: order.systemPrompt === undefined ? order.task : `${order.systemPrompt}\n\n${order.task}`,
    files,
    shadows: SHADOWS
   };
  }
  // CONCATENATED MODULE: ./lib/agents/copilot/hear.js
  function parse(line) {
   try {
    return (0, kit_fields.Ik)(JSON.parse(line));
   } catch {
    return undefined;
   }
  }
  const TELLING = [ 'command', 'path', 'pattern', 'url', 'query', 'prompt', 'description' ];
  function detail(given) {
   const fields = (0, kit_fields.Ik)(given);
   return TELLING.map(name => (0, kit_fields.Qq)(fields?.[name])).find(value => value !== undefined) ?? (0, 
   kit_fields.Qq)(given) ?? '';
  }
  const MOST_TRIES = 6;
  const MOST_OPEN = 1e3;
  const MOST_DENIALS = 100;
  const WITHHELD = /^Tool '[^']*' does not exist/;
  class CopilotEar {
   #usagePath;
   #open=new Map;
   #denials=[];
   #turns=0;
   #tries=0;
   #answer;
   #refusal;
   #fault;
   #ended;
   constructor(dirs) {
    this.#usagePath = usageFile(dirs);
   }
   hear(line) {
    if (line.trim() === '') return [];
    const event = parse(line);
    const type = (0, kit_fields.Qq)(event?.type);
    if (!event || type === undefined) return [ {
     kind: 'other',
     text: line
    } ];
    return this.#event(type, (0, kit_fields.Ik)(event.data) ?? {}, event);
   }
   #event(type, data, event) {
    switch (type) {
    case 'assistant.message':
     return this.#message(data);

    case 'tool.execution_start':
     return this.#called(data);

    case 'tool.execution_complete':
     return this.#returned(data);

    case 'model.call_failure':
     this.#refusal = {
      status: (0, kit_fields.ai)(data.statusCode),
      said: (0, kit_fields.Qq)(data.errorMessage) ?? '',
      transport: data.failureKind === 'transport'
     };
     return [];

    case 'assistant.turn_retry':
     return [ this.#retried() ];

    case 'session.error':
     this.#fault = {
      message: (0, kit_fields.Qq)(data.message) ?? 'error',
      kind: (0, kit_fields.Qq)(data.errorType),
      status: (0, kit_fields.ai)(data.statusCode)
     };
     return [];

    case 'result':
     this.#ended = {
      sessionId: (0, kit_fields.Qq)(event.sessionId),
      exitCode: (0, kit_fields.ai)(event.exitCode) ?? 0
     };
     return [];

    default:
     return [];
    }
   }
   #message(data) {
    this.#turns++;
    this.#tries = 0;
    this.#refusal = undefined;
    this.#fault = undefined;
    const said = (0, kit_fields.Qq)(data.content) ?? '';
    const spoken = said.trim() === '' ? [] : [ {
     kind: 'text',
     text: said
    } ];
    if ((0, kit_fields.Qq)(data.parentToolCallId) !== undefined) return [ {
     kind: 'turn'
    } ];
    const calls = Array.isArray(data.toolRequests) && data.toolRequests.length > 0;
    this.#answer = calls ? undefined : said;
    return [ ...spoken, {
     kind: 'turn'
    } ];
   }
   #called(data) {
    const call = {
     name: (0, kit_fields.Qq)(data.toolName) ?? 'tool',
     detail: detail(data.arguments)
    };
    const id = (0, kit_fields.Qq)(data.toolCallId);
    if (id !== undefined && this.#open.size < MOST_OPEN) this.#open.set(id, call);
    return [ {
     kind: 'tool',
     ...call
    } ];
   }
   #returned(data) {
    const id = (0, kit_fields.Qq)(data.toolCallId) ?? '';
    const call = this.#open.get(id);
    this.#open.delete(id);
    const error = (0, kit_fields.Ik)(data.error);
    const withheld = error !== undefined && WITHHELD.test((0, kit_fields.Qq)(error.message) ?? '');
    if (error?.code === 'denied' || withheld) {
     const tool = call?.name ?? 'tool';
     if (this.#denials.length < MOST_DENIALS) this.#denials.push(call?.detail ? `${tool}(${call.detail})` : tool);
     const reason = withheld ? 'not among the tools of this run' : (0, kit_fields.Qq)(error?.message) ?? 'not allowed';
     return [ {
      kind: 'denied',
      tool,
      reason
     } ];
    }
    const result = (0, kit_fields.Qq)((0, kit_fields.Ik)(data.result)?.content) ?? (0, 
    kit_fields.Qq)(error?.message) ?? '';
    return [ {
     kind: 'tool-result',
     failed: data.success !== true,
     text: result
    } ];
   }
   #retried() {
    this.#tries++;
    const status = this.#refusal?.status;
    const most = Math.max(MOST_TRIES - 1, this.#tries);
    return {
     kind: 'retry',
     attempt: this.#tries,
     most,
     delaySeconds: 0,
     ...status === undefined ? {} : {
      status
     }
    };
   }
   end(exit, read) {
    if (!this.#ended && !this.#fault) return [];
    const failed = this.#fault !== undefined || (this.#ended?.exitCode ?? exit.code ?? 1) !== 0;
    const result = {
     failed,
     text: failed ? undefined : this.#answer,
     sessionId: this.#ended?.sessionId,
     turns: this.#turns,
     ...tokensIn(read(this.#usagePath)),
     denials: this.#denials,
     errors: this.#errors(),
     httpStatus: this.#fault?.status ?? (this.#fault ? this.#refusal?.status : undefined),
     errorClass: this.#errorClass()
    };
    return [ {
     kind: 'result',
     result
    } ];
   }
   #errors() {
    if (!this.#fault) return [];
    const said = this.#refusal?.said ?? '';
    return [ said === '' ? this.#fault.message : said ];
   }
   #errorClass() {
    if (!this.#fault) return undefined;
    if (/API_KEY_COMMAND/.test(this.#fault.message) && this.#fault.status === undefined) return 'token_command';
    return this.#refusal?.transport ? 'transport' : this.#fault.kind;
   }
  }
  function tokensIn(file) {
   const metrics = (0, kit_fields.Ik)(parse(file ?? '')?.modelMetrics);
   if (!metrics) return {};
   const usages = Object.values(metrics).map(one => (0, kit_fields.Ik)((0, kit_fields.Ik)(one)?.usage));
   const sum = name => usages.reduce((total, usage) => total + ((0, kit_fields.ai)(usage?.[name]) ?? 0), 0);
   return {
    inputTokens: sum('inputTokens'),
    outputTokens: sum('outputTokens')
   };
  }
  function listenTo(dirs) {
   return new CopilotEar(dirs);
  }
  var agents_advice = __webpack_require__(25164);
  var ending = __webpack_require__(19055);
  var endpoint_fault = __webpack_require__(67056);
  // CONCATENATED MODULE: ./lib/agents/copilot/judge.js
  function beforeStart({errorTail}, exit, {model, access}) {
   const advice = (0, agents_advice.c)(access.backend);
   if (/from --model flag is not available/i.test(errorTail)) {
    return {
     code: 'model-missing',
     what: `GitHub Copilot does not offer ${model} to this token.`,
     likely: 'The name is misspelt, the model is retired, or a policy of the organisation switches it off.',
     fix: advice.missingFix
    };
   }
   if (/Authentication failed|No authentication|not supported by Copilot/i.test(errorTail)) {
    return {
     code: 'model-denied',
     what: 'GitHub refused the token before the start.',
     likely: advice.deniedLikely(model),
     fix: advice.deniedFix
    };
   }
   if (/error sending request for url|\[(ENOTFOUND|ECONN\w+|ETIMEDOUT|EAI_AGAIN)\]/.test(errorTail)) {
    return {
     code: 'model-unreachable',
     what: 'GitHub Copilot could not be reached: its list of models was not to be had.',
     likely: 'A firewall or proxy is in the way, or the name is not resolved.',
     fix: advice.unreachableFix
    };
   }
   const give = (likely, fix) => {
    const words = (0, ending.a)(errorTail);
    const what = `Copilot ${(0, ending.v)(exit)} without a result.${words === '' ? '' : ` Its last words: ${words}`}`;
    return {
     code: 'agent-crashed',
     what,
     likely,
     fix
    };
   };
   if (/unexpected argument|unknown option|invalid value/i.test(errorTail)) {
    return give('An argument is not known to this version of Copilot.', 'Correct or remove it in agent-args.');
   }
   if (exit.code === 137 || exit.signal === 'SIGKILL') {
    return give('It was killed from outside; most often the machine had no memory left.', 'Use a runner with more memory, or a smaller task.');
   }
   if (/ENOSPC|no space left/i.test(errorTail)) {
    return give('The disk is full: Copilot unpacks 240 MB at its start.', 'Use a runner with more free space.');
   }
   return give('It crashed, or was ended by something outside this step.', 'Run again; if it stays, use agent-version: pinned.');
  }
  function failed(result, heard, order) {
   const {backend} = order.access;
   if (result.httpStatus === 402 || result.errorClass === 'quota') {
    return {
     code: 'model-throttled',
     what: 'The quota of the Copilot plan is used up.',
     likely: 'Premium requests or AI credits of this billing period are spent.',
     fix: (0, agents_advice.c)(backend).quotaFix
    };
   }
   const fault = (0, endpoint_fault.O)({
    status: result.httpStatus,
    said: result.errors.join('\n'),
    refused: result.errorClass === 'authentication' || result.errorClass === 'authorization',
    unreachable: result.errorClass === 'transport'
   }, order.model, backend);
   if (fault) return fault;
   if (/model_not_supported|model is not supported/i.test(result.errors.join('\n'))) {
    return {
     code: 'model-missing',
     what: `The model endpoint does not serve ${order.model}.`,
     likely: 'The name is misspelt, or the model is not enabled.',
     fix: (0, agents_advice.c)(backend).missingFix
    };
   }
   return {
    code: 'agent-failed',
    what: `Copilot reported an error${result.httpStatus === undefined ? '' : ` (status ${result.httpStatus})`} and ${(0, 
    ending.v)({
     code: 1,
     signal: undefined
    })}.`,
    likely: (0, ending.a)(heard.errorTail) === '' ? 'See the end of the log and the transcript.' : (0, 
    ending.a)(heard.errorTail),
    fix: 'Run again; if it stays, use agent-version: pinned.'
   };
  }
  function judge(heard, exit, order) {
   const {result} = heard;
   if (!result) return beforeStart(heard, exit, order);
   if (result.failed) return failed(result, heard, order);
   if (exit.signal !== undefined || (exit.code ?? 0) !== 0) {
    return {
     code: 'agent-crashed',
     what: `Copilot gave a result and then ${(0, ending.v)(exit)}.`,
     likely: 'It was ended from outside, or failed while it closed down.',
     fix: 'Run again; if it stays, use agent-version: pinned.'
    };
   }
   if (heard.denials > 0 && heard.denials >= heard.toolCalls) {
    return {
     code: 'agent-denied',
     what: `The agent tried ${heard.denials} tool ${heard.denials === 1 ? 'call' : 'calls'} and none was allowed.`,
     likely: 'The task needs tools or files that allowed-tools does not name; without it the agent can only read.',
     fix: 'allowed-tools: write, shell(npm test)   (name what the task really needs)'
    };
   }
   if ((result.text ?? '').trim() === '') {
    return {
     code: 'agent-empty',
     what: 'The agent ended without an answer.',
     likely: 'The task does not ask for one, or the model ended early.',
     fix: 'Say in the task what the answer shall be.'
    };
   }
   return {};
  }
  // CONCATENATED MODULE: ./lib/agents/copilot/programs.js
  const VERSION = '1.0.102';
  const PROGRAMS = {
   'linux-x64': {
    path: 'node_modules/@github/copilot-linux-x64/copilot',
    digest: 'cd63bcc44d9d9da23d9168f6bc7c4966282f1bbb5a3d0ee7d71e1a398e577844',
    megabytes: 129
   },
   'linux-x64-musl': {
    path: 'node_modules/@github/copilot-linuxmusl-x64/copilot',
    digest: 'e0fb551eb0ce52bc21fa924ca2f264e1e59486577e69cb3080063c240756363b',
    megabytes: 125
   },
   'linux-arm64': {
    path: 'node_modules/@github/copilot-linux-arm64/copilot',
    digest: 'e054fca7e40fd9e8fe21ef8b6caa9f246859e0375a7d19a125dc0b48aaf4df4a',
    megabytes: 130
   },
   'linux-arm64-musl': {
    path: 'node_modules/@github/copilot-linuxmusl-arm64/copilot',
    digest: '6f3add4aa30c521c2d10439f1d2d5ee9dc5eb571954b2ef6e739b72652d329fa',
    megabytes: 121
   },
   'darwin-x64': {
    path: 'node_modules/@github/copilot-darwin-x64/copilot',
    digest: '719a7d75e10923d15c29b2649e8f683525d687c296328b5f969e60259db736da',
    megabytes: 126
   },
   'darwin-arm64': {
    path: 'node_modules/@github/copilot-darwin-arm64/copilot',
    digest: '34b55d9d5e6620c18da5f0d2b78ae2108717b7707eaa216f1912714b4e677ac3',
    megabytes: 119
   },
   'win32-x64': {
    path: 'node_modules/@github/copilot-win32-x64/copilot.exe',
    digest: 'b2b9a708c33cd1db7648a4ab456ba41b4e3349e016aaca7b307bb45fdd84e6ac',
    megabytes: 113
   },
   'win32-arm64': {
    path: 'node_modules/@github/copilot-win32-arm64/copilot.exe',
    digest: '7ddde23ddba1be3839976798010f9ed4fb8625906cf5bffde3c7d0611300c46a',
    megabytes: 113
   }
  };
  // CONCATENATED MODULE: ./lib/agents/copilot/index.js
  const HARMLESS = {
   '--reasoning-effort': /^(none|minimal|low|medium|high|xhigh|max)$/,
   '--context': /^(default|long_context)$/,
   '--max-ai-credits': /^\d+$/,
   '--deny-url': 'value',
   '--secret-env-vars': /^[A-Z][A-Z0-9_,]*$/,
   '--disallow-temp-dir': 'alone'
  };
  const NAMED_INPUT = {
   '--model': 'model: claude-sonnet-4.5',
   '--allow-tool': 'allowed-tools: write, shell(npm test)',
   '--available-tools': 'allowed-tools: write, shell(npm test)',
   '--deny-tool': 'denied-tools: shell(git push)',
   '--excluded-tools': 'denied-tools: web_fetch',
   '--allow-all-tools': 'agent-permissions: full',
   '--allow-all': 'agent-permissions: full',
   '--yolo': 'agent-permissions: full',
   '--resume': 'resume: ${{ steps.first.outputs.session }}',
   '--continue': 'resume: ${{ steps.first.outputs.session }}',
   '--additional-mcp-config': 'mcp-config: \'{"mcpServers":{…}}\'',
   '-p': 'task: …',
   '--prompt': 'task: …'
  };
  const copilot = {
   ...card.N,
   name: 'GitHub Copilot CLI',
   defaultModel,
   rereads: {},
   install: {
    kind: 'tree',
    package: '@github/copilot',
    version: VERSION,
    lock: 'copilot',
    programs: PROGRAMS,
    versionArgs: [ '--binary-version' ],
    versionPattern: /^Copilot binary version: (\d+\.\d+\.\d+(?:-[\w.]+)?)$/m
   },
   abilities: {
    permissions: {
     'read-only': {
      by: 'no other tools exist in the session'
     },
     edit: {
      by: 'tools that write files exist too, below the working directory and never in .git; no shell'
     },
     full: {
      by: 'every tool, path and address is allowed; settings of the repository are still not loaded'
     }
    },
    limits: {
     'max-turns': {
      grade: 'after the turn',
      by: 'us'
     },
     'max-cost-usd': {
      grade: 'none',
      by: 'us'
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
    jsonSchema: 'retry',
    mcp: [ 'http', 'stdio' ],
    session: [ 'config/copilot/session-state' ],
    toolExample: 'write, shell(npm test)'
   },
   shadows: SHADOWS,
   check: inputs => {
    (0, check_inputs.PX)(inputs, HARMLESS, NAMED_INPUT);
    (0, check_inputs.ZA)(inputs, READING);
    (0, check_inputs.Is)(inputs, 'Copilot');
   },
   launch,
   environment: accessEnvironment,
   noise: /after disposal has started/,
   listen: (_order, dirs) => listenTo(dirs),
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
