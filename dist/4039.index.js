export const id = 4039;

export const ids = [ 4039 ];

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
 10824: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => geography
  });
  const GEOGRAPHIES = [ [ /^us-gov-/, 'us-gov.' ], [ /^(us|ca)-/, 'us.' ], [ /^eu-/, 'eu.' ], [ /^ap-northeast-[13]$/, 'jp.' ], [ /^ap-southeast-[24]$/, 'au.' ] ];
  function geography(region = 'us-east-1') {
   return GEOGRAPHIES.find(([pattern]) => pattern.test(region))?.[1] ?? 'global.';
  }
 },
 84039: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   pi: () => pi
  });
  var check_inputs = __webpack_require__(61414);
  var tool_rules = __webpack_require__(64052);
  // CONCATENATED MODULE: ./lib/agents/pi/tools.js
  const READING = [ 'read', 'grep', 'find', 'ls' ];
  const EDITING = [ 'edit', 'write' ];
  const SHELL = 'bash';
  const TOOLS = [ ...READING, ...EDITING, SHELL ];
  const GRANTED = {
   'read-only': READING,
   edit: [ ...READING, ...EDITING ],
   full: TOOLS
  };
  function readRule(text) {
   const [, name = '', only] = /^(\w+)(?:\((.+)\))?$/s.exec(text.trim()) ?? [];
   const tool = name.toLowerCase();
   return TOOLS.includes(tool) ? {
    tool,
    only
   } : undefined;
  }
  function chooseTools(order) {
   const granted = order.permissions ? GRANTED[order.permissions] : READING;
   const rules = order.permissions === 'read-only' ? [] : rulesOf(order.allowedTools);
   const shell = rules.filter(({tool}) => tool === SHELL);
   const anyCommand = granted.includes(SHELL) || shell.some(({only}) => only === undefined);
   return {
    tools: [ ...new Set([ ...granted, ...rules.map(({tool}) => tool) ]) ],
    excluded: [ ...new Set(rulesOf(order.deniedTools).map(({tool}) => tool)) ],
    commands: anyCommand ? undefined : shell.flatMap(({only}) => only ?? [])
   };
  }
  function rulesOf(list) {
   return (0, tool_rules.q)(list).flatMap(text => readRule(text) ?? []);
  }
  // CONCATENATED MODULE: ./lib/agents/pi/arguments.js
  const ALLOWED = {
   '--thinking': /^(off|minimal|low|medium|high|xhigh|max)$/
  };
  const REFUSALS = {
   '--api-key': 'api-key: ${{ secrets.MODEL_KEY }}   with backend: …',
   '--model': 'model: …',
   '--provider': 'backend: …',
   '--tools': 'allowed-tools: read, edit, bash(npm test)',
   '--exclude-tools': 'denied-tools: bash',
   '--append-system-prompt': 'system-prompt: …',
   '--continue': 'resume: ${{ steps.first.outputs.session }}',
   '--session': 'resume: ${{ steps.first.outputs.session }}',
   '--approve': 'leave it out: it runs code of the repository beside the credential',
   '--extension': 'leave it out: it runs in the process that holds the credential'
  };
  function checkTools(inputs) {
   const readOnly = inputs.text('agent-permissions') === 'read-only';
   for (const text of (0, tool_rules.q)(inputs.list('allowed-tools'))) {
    const rule = readRule(text);
    if (!rule) {
     inputs.fault('allowed-tools', 'Pi has the tools read, grep, find, ls, edit, write and bash.', 'allowed-tools: edit, bash(npm test)');
    } else if (rule.only !== undefined && rule.tool !== SHELL) {
     inputs.fault('allowed-tools', `Only bash takes a rule in parentheses; ${rule.tool} does not.`, `allowed-tools: ${rule.tool}`);
    } else if (readOnly && !READING.some(tool => tool === rule.tool)) {
     inputs.fault('allowed-tools', `read-only means no ${rule.tool}.`, `agent-permissions: ${rule.tool === SHELL ? 'full' : 'edit'}   (or leave ${rule.tool} out)`);
    }
   }
   for (const text of (0, tool_rules.q)(inputs.list('denied-tools'))) {
    const rule = readRule(text);
    if (rule && rule.only === undefined) continue;
    inputs.fault('denied-tools', rule ? 'A denied pattern could be evaded; a tool is denied as a whole.' : 'Pi has the tools read, grep, find, ls, edit, write and bash.', `denied-tools: ${rule?.tool ?? SHELL}`);
   }
  }
  function checkInputs(inputs) {
   (0, check_inputs.PX)(inputs, ALLOWED, REFUSALS);
   checkTools(inputs);
   (0, check_inputs.Is)(inputs, 'Pi');
   if (/claude/i.test(inputs.text('model') ?? '') && inputs.given('workload-identity-provider')) {
    inputs.fault('model', 'On Vertex AI Pi speaks to Gemini models only.', 'model: gemini-2.5-pro   (or agent: claude-code)');
   }
  }
  var card = __webpack_require__(38972);
  var kit_fields = __webpack_require__(11567);
  // CONCATENATED MODULE: ./lib/agents/pi/gate.js
  const REFUSAL = 'keyless-agent: ';
  function gateSource(policy) {
   return `const policy = ${JSON.stringify(policy)};\n${BODY}`;
  }
  const BODY = String.raw`import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { basename, delimiter, dirname, join, relative, resolve, isAbsolute, sep } from 'node:path';

const ODD_SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/;
const SHELL_SIGNS = /[;&|<>$\x60\\\n\r(){}!~]/;

const refuse = (why) => ({ block: true, reason: 'keyless-agent: ' + why });

function exists(path) {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return false;
    throw error;
  }
}

/** Where a path really leads; what does not exist yet counts where it would be. A link to nowhere throws. */
function real(path) {
  const rest = [];
  let at = path;
  while (!exists(at) && dirname(at) !== at) {
    rest.unshift(basename(at));
    at = dirname(at);
  }
  return join(realpathSync(at), ...rest);
}

function inside(path, folder) {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith('..' + sep) && !isAbsolute(way));
}

function judgePath(input, writes) {
  const asked = String(input.path ?? '.').replace(/^@/, '');
  if (/^~|^file:/i.test(asked) || ODD_SPACES.test(asked)) return refuse('write the path plainly, relative to the working folder.');
  const { folder, readable } = policy.files;
  const path = real(resolve(folder, asked));
  const roots = (writes ? [folder] : [folder, ...readable]).map((root) => realpathSync(root));
  const root = roots.find((one) => inside(path, one));
  if (root === undefined || ODD_SPACES.test(path)) return refuse('only files below the working folder can be reached.');
  if (writes && relative(root, path).split(sep).some((part) => part.toLowerCase() === '.git')) {
    return refuse('.git is not written to.');
  }
  if (!writes && !exists(path)) return refuse('there is no such file.');
  input.path = path;
  return undefined;
}

function judgeCommand(command) {
  const line = String(command ?? '').trim();
  const fits = policy.commands.some((rule) => {
    if (!rule.endsWith(' *')) return line === rule;
    return (line === rule.slice(0, -2) || line.startsWith(rule.slice(0, -1))) && !SHELL_SIGNS.test(line);
  });
  return fits ? undefined : refuse('this command is not among those that are allowed.');
}

function findSearch() {
  const { argv, arch, env, platform } = process;
  const modules = join(dirname(argv[1]), '..', '..', '..', '..');
  const beside = join(modules, '@vscode', 'ripgrep-' + platform + '-' + arch, 'bin');
  if (existsSync(beside)) env.PATH = beside + delimiter + (env.PATH ?? '');
}

const READS = ['read', 'grep', 'find', 'ls'];
const WRITES = ['edit', 'write'];

export default function gate(pi) {
  findSearch();
  pi.on('session_start', async (_event, ctx) => {
    const { model } = ctx;
    if (model && model.id !== policy.model) await pi.setModel({ ...model, id: policy.model, name: policy.model });
  });
  pi.on('tool_call', (event) => {
    const { toolName, input } = event;
    if (toolName === 'bash') return policy.commands ? judgeCommand(input.command) : undefined;
    if (!policy.files) return undefined;
    if (READS.includes(toolName)) return judgePath(input, false);
    if (WRITES.includes(toolName)) return judgePath(input, true);
    return refuse('this tool is not known.');
  });
}
`;
  // CONCATENATED MODULE: ./lib/agents/pi/hear.js
  function number(value) {
   return typeof value === 'number' && Number.isFinite(value) ? value : 0;
  }
  function contentText(content) {
   return (0, kit_fields.YO)(content).map(block => (0, kit_fields.Qq)((0, kit_fields.Ik)(block)?.text) ?? '').filter(part => part !== '').join('\n');
  }
  function detail(args) {
   const fields = (0, kit_fields.Ik)(args);
   if (!fields) return '';
   return (0, kit_fields.Qq)(fields.command) ?? (0, kit_fields.Qq)(fields.pattern) ?? (0, 
   kit_fields.Qq)(fields.path) ?? '';
  }
  function statusOf(message) {
   const found = /^\s*([45]\d\d)\b/.exec(message) ?? /(?:\(|status(?: code)?:? ?|HTTP |code"?:? ?)([45]\d\d)\b/i.exec(message) ?? (/ExpiredToken|UnrecognizedClient|InvalidSignature|AccessDenied|not authorized/i.test(message) ? [ '', '403' ] : null);
   return found ? Number(found[1]) : undefined;
  }
  const FAILED = [ 'error', 'aborted' ];
  class PiEar {
   #sessionId;
   #turns=0;
   #retrying=false;
   #inputTokens=0;
   #outputTokens=0;
   #costUsd=0;
   #last;
   #denials=[];
   hear(line) {
    if (line.trim() === '') return [];
    let event;
    try {
     event = (0, kit_fields.Ik)(JSON.parse(line));
    } catch {
     event = undefined;
    }
    return event && typeof event.type === 'string' ? this.#take(event) : [ {
     kind: 'other',
     text: line
    } ];
   }
   #take(event) {
    switch (event.type) {
    case 'session':
     this.#sessionId = (0, kit_fields.Qq)(event.id);
     return [ {
      kind: 'start',
      ...this.#sessionId && {
       sessionId: this.#sessionId
      }
     } ];

    case 'turn_start':
     return this.#turn();

    case 'message_end':
     return this.#message((0, kit_fields.Ik)(event.message) ?? {});

    case 'tool_execution_start':
     return [ {
      kind: 'tool',
      name: (0, kit_fields.Qq)(event.toolName) ?? 'tool',
      detail: detail(event.args)
     } ];

    case 'tool_execution_end':
     return [ this.#toolResult(event) ];

    case 'auto_retry_start':
     return [ this.#retry(event) ];

    default:
     return [];
    }
   }
   #turn() {
    const again = this.#retrying;
    this.#retrying = false;
    if (again) return [];
    this.#turns++;
    return [ {
     kind: 'turn'
    } ];
   }
   #message(message) {
    if (message.role !== 'assistant') return [];
    this.#last = message;
    const usage = (0, kit_fields.Ik)(message.usage) ?? {};
    const cached = number(usage.cacheRead);
    const inputTokens = number(usage.input) + cached + number(usage.cacheWrite);
    const outputTokens = number(usage.output);
    this.#inputTokens += inputTokens;
    this.#outputTokens += outputTokens;
    this.#costUsd += number((0, kit_fields.Ik)(usage.cost)?.total);
    const said = FAILED.includes(String(message.stopReason)) ? '' : contentText(message.content);
    return [ ...said.trim() === '' ? [] : [ {
     kind: 'text',
     text: said
    } ], ...inputTokens + outputTokens === 0 ? [] : [ {
     kind: 'usage',
     inputTokens,
     outputTokens,
     cachedTokens: cached
    } ] ];
   }
   #toolResult(event) {
    const said = contentText((0, kit_fields.Ik)(event.result)?.content);
    const failed = event.isError === true;
    const tool = (0, kit_fields.Qq)(event.toolName) ?? 'tool';
    const reason = failed ? denialOf(said, tool) : undefined;
    if (reason === undefined) return {
     kind: 'tool-result',
     failed,
     text: said
    };
    if (this.#denials.length < 100) this.#denials.push(tool);
    return {
     kind: 'denied',
     tool,
     reason
    };
   }
   #retry(event) {
    this.#retrying = true;
    const status = statusOf((0, kit_fields.Qq)(event.errorMessage) ?? '');
    return {
     kind: 'retry',
     attempt: number(event.attempt),
     most: number(event.maxAttempts),
     delaySeconds: number(event.delayMs) / 1e3,
     ...status === undefined ? {} : {
      status
     }
    };
   }
   end() {
    const last = this.#last;
    if (!last) return [];
    const stopReason = (0, kit_fields.Qq)(last.stopReason);
    const failed = FAILED.includes(String(stopReason));
    const error = (0, kit_fields.Qq)(last.errorMessage);
    const result = {
     failed,
     text: failed ? undefined : contentText(last.content),
     sessionId: this.#sessionId,
     turns: this.#turns,
     costUsd: this.#costUsd > 0 ? this.#costUsd : undefined,
     inputTokens: this.#inputTokens,
     outputTokens: this.#outputTokens,
     denials: this.#denials,
     errors: error === undefined ? [] : [ error ],
     httpStatus: failed && error !== undefined ? statusOf(error) : undefined,
     stopReason: (0, kit_fields.Qq)(last.rawStopReason) ?? stopReason
    };
    return [ {
     kind: 'result',
     result
    } ];
   }
  }
  function denialOf(said, tool) {
   if (said.startsWith(REFUSAL)) return said.slice(REFUSAL.length);
   return said === `Tool ${tool} not found` ? 'not among the tools of this run' : undefined;
  }
  var ending = __webpack_require__(19055);
  var endpoint_fault = __webpack_require__(67056);
  // CONCATENATED MODULE: ./lib/agents/pi/judge.js
  function crashed(heard, exit) {
   const words = (0, ending.a)(heard.errorTail);
   const what = `Pi ${(0, ending.v)(exit)} without a result.${words === '' ? '' : ` Its last words: ${words}`}`;
   const give = (likely, fix) => ({
    code: 'agent-crashed',
    what,
    likely,
    fix
   });
   if (/No API key|No models available|Authentication failed/i.test(heard.errorTail)) {
    return give('Pi found no credential it can use for this backend.', 'Run `keyless-agent doctor` in the same job and report what it prints.');
   }
   if (/Unknown option|Invalid thinking level/i.test(heard.errorTail)) {
    return give('An argument is not known to this version of Pi.', 'Correct or remove it in agent-args.');
   }
   if (/Failed to load extension/i.test(heard.errorTail)) {
    return give('This version of Pi does not take the gate that holds its tools.', 'agent-version: pinned');
   }
   if (exit.code === 137 || exit.signal === 'SIGKILL') {
    return give('It was killed from outside; most often the machine had no memory left.', 'Use a runner with more memory, or a smaller task.');
   }
   if (exit.code === 126 || exit.code === 127) {
    return give('The program could not be started.', 'Remove the cache folder of keyless-agent and run again.');
   }
   return give('It crashed, or was ended by something outside this step.', 'Run again; if it stays, use agent-version: pinned.');
  }
  const UNREACHABLE = /^(connection error|request timed out|terminated|fetch failed)|socket hang up|other side closed/i;
  const UNKNOWN_MODEL = /model identifier is invalid|on-demand throughput/i;
  const WRONG_KEY = /(incorrect|invalid|wrong) (x-)?api[ -]?key|api key not valid|API_KEY_INVALID|AuthError/i;
  const judge_REFUSALS = /refusal|content_filter|guardrail|safety/i;
  function failed(result, order) {
   const said = result.errors.join('\n');
   const give = (what, likely, fix) => ({
    code: 'agent-failed',
    what,
    likely,
    fix
   });
   if (judge_REFUSALS.test(result.stopReason ?? '') || /\brefus(ed|al)\b.*\bmodel\b|content[_ ]filter/i.test(said)) {
    return give('The model refused the task.', 'Its safety rules see a misuse.', 'Say in the task what it is for.');
   }
   const fault = (0, endpoint_fault.O)({
    status: result.httpStatus ?? (UNKNOWN_MODEL.test(said) ? 404 : undefined),
    said: said.replace(/expired or incorrect/i, 'incorrect'),
    refused: WRONG_KEY.test(said),
    unreachable: UNREACHABLE.test(said)
   }, order.model, order.access.backend);
   if (fault) return fault;
   if (/too long|context (window|length)|maximum context/i.test(said) || result.httpStatus === 413) {
    return give('The task does not fit into the context of the model.', 'It is too long.', 'Put the material into files and name them in a short task.');
   }
   if (/without a stop reason/i.test(said)) {
    return {
     code: 'model-unreachable',
     what: 'The model endpoint kept giving answers that were cut off or no answers at all.',
     likely: 'A proxy or gateway in between does not pass the stream on.',
     fix: 'Check base-url and the proxy, or run again later.'
    };
   }
   return give(`Pi reported an error${result.httpStatus === undefined ? '' : ` (status ${result.httpStatus})`}.`, 'See the end of the log and the transcript.', 'Run again; if it stays, use agent-version: pinned.');
  }
  function suggestion(denials) {
   const names = [ ...new Set(denials) ].filter(name => /^\w{1,20}$/.test(name));
   return names.map(name => name === 'bash' ? 'bash(npm test)' : name).join(', ') || 'edit, write, bash(npm test)';
  }
  function judge(heard, exit, order) {
   const {result} = heard;
   if (!result) return crashed(heard, exit);
   if (result.failed) return failed(result, order);
   if (exit.signal !== undefined || (exit.code ?? 0) !== 0) {
    return {
     code: 'agent-crashed',
     what: `Pi gave an answer and then ${(0, ending.v)(exit)}.`,
     likely: 'It was ended from outside, or failed while it closed down.',
     fix: 'Run again; if it stays, use agent-version: pinned.'
    };
   }
   if (heard.denials > 0 && heard.denials >= heard.toolCalls) {
    return {
     code: 'agent-denied',
     what: `The agent tried ${heard.denials} tool ${heard.denials === 1 ? 'call' : 'calls'} and none was allowed.`,
     likely: 'The task needs tools that neither allowed-tools nor agent-permissions gives; without them the agent can only read.',
     fix: `allowed-tools: ${suggestion(result.denials)}   (name what the task really needs)`
    };
   }
   if (/length|max_tokens/.test(result.stopReason ?? '')) {
    return {
     code: 'agent-failed',
     what: 'The answer was longer than the model may write at once.',
     likely: 'The task asks for too much text.',
     fix: 'Ask for a shorter answer, or let the agent write files.'
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
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(3828);
  var secret = __webpack_require__(58563);
  // CONCATENATED MODULE: ./lib/agents/pi/backends.js
  const PROVIDERS = {
   anthropic: 'anthropic',
   bedrock: 'amazon-bedrock',
   vertex: 'google-vertex',
   openai: 'openai',
   'azure-openai': 'azure-openai-responses',
   gemini: 'google',
   gateway: 'gateway',
   mistral: 'mistral',
   groq: 'groq',
   cerebras: 'cerebras',
   xai: 'xai',
   openrouter: 'openrouter',
   'vercel-ai-gateway': 'vercel-ai-gateway',
   zai: 'zai',
   'opencode-zen': 'opencode',
   minimax: 'minimax',
   'minimax-cn': 'minimax-cn'
  };
  const THINKING_BETA = 'interleaved-thinking-2025-05-14';
  const ELSEWHERE = 'the-header-in-models-json-is-sent';
  function literal(value) {
   const text = (0, secret.D)(value).replaceAll('$', '$$$$');
   return text.startsWith('!') ? `$${text}` : text;
  }
  function headersOf(access) {
   const pairs = (access.headers ?? []).map(line => {
    const text = (0, secret.D)(line);
    const cut = text.indexOf(':');
    return [ text.slice(0, cut), literal(text.slice(cut + 1).trim()) ];
   });
   return Object.fromEntries(pairs);
  }
  function given(fields) {
   return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  }
  function keyed(access, provider, model, config = {}) {
   const headers = headersOf(access);
   const whole = Object.keys(headers).length > 0 ? {
    ...config,
    headers
   } : config;
   return {
    provider,
    model,
    env: {},
    ...Object.keys(whole).length > 0 ? {
     config: whole
    } : {},
    key: access.token?.value
   };
  }
  function withBearer(access, model, config) {
   const {token, env} = access;
   const betas = env.ANTHROPIC_BETAS;
   return {
    provider: 'anthropic',
    model,
    env: {
     ANTHROPIC_AUTH_TOKEN: ELSEWHERE
    },
    config: {
     ...config,
     headers: {
      ...headersOf(access),
      ...token && {
       Authorization: `Bearer ${literal(token.value)}`
      },
      ...betas === undefined ? {} : {
       'anthropic-beta': `${(0, secret.D)(betas)},${THINKING_BETA}`
      }
     }
    }
   };
  }
  function anthropic(access, model) {
   const {endpoint, token} = access;
   const config = endpoint === undefined ? {} : {
    baseUrl: endpoint
   };
   return token?.scheme === 'api-key' ? keyed(access, 'anthropic', model, config) : withBearer(access, model, config);
  }
  function gateway(access, model) {
   const url = access.endpoint ?? '';
   if (/claude/i.test(model)) {
    return withBearer(access, model, {
     baseUrl: url,
     models: [ {
      id: model,
      api: 'anthropic-messages',
      contextWindow: 2e5,
      maxTokens: 32e3
     } ]
    });
   }
   return keyed(access, 'gateway', model, {
    baseUrl: `${url}/v1`,
    api: 'openai-completions',
    models: [ {
     id: model
    } ]
   });
  }
  function openai(access, model) {
   return keyed(access, 'openai', model, access.endpoint === undefined ? {} : {
    baseUrl: access.endpoint
   });
  }
  function deploymentOf(access, model) {
   const map = access.env.AZURE_OPENAI_DEPLOYMENT_NAME_MAP;
   const entries = map === undefined ? [] : (0, secret.D)(map).split(',');
   return entries.map(entry => entry.split('=', 2)).find(([name]) => name === model)?.[1] ?? model;
  }
  function azureOpenai(access, model) {
   const {resource, endpoint} = access;
   const url = endpoint ?? `https://${resource}.openai.azure.com/openai/v1`;
   const deployment = deploymentOf(access, model);
   if (access.token?.scheme !== 'api-key') {
    return keyed(access, 'azure-openai', deployment, {
     baseUrl: url,
     api: 'openai-responses',
     models: [ {
      id: deployment
     } ]
    });
   }
   const setup = keyed(access, 'azure-openai-responses', deployment, {
    models: [ {
     id: deployment,
     api: 'azure-openai-responses',
     baseUrl: url
    } ]
   });
   const version = access.env.AZURE_OPENAI_API_VERSION;
   return {
    ...setup,
    env: {
     AZURE_OPENAI_BASE_URL: url,
     ...version === undefined ? {} : {
      AZURE_OPENAI_API_VERSION: version
     }
    }
   };
  }
  function bedrock(access, model) {
   const moved = access.endpoint === undefined ? {} : {
    AWS_ENDPOINT_URL_BEDROCK_RUNTIME: access.endpoint
   };
   const protocol = access.endpoint === undefined ? {} : {
    AWS_BEDROCK_FORCE_HTTP1: '1'
   };
   return {
    provider: 'amazon-bedrock',
    model,
    env: {
     ...access.env,
     ...moved,
     ...protocol
    }
   };
  }
  function vertex(access, model) {
   if (!access.files) {
    throw new errors.FM('input-invalid', 'Pi reads Google credentials from a file that leads to them, never a token.', {
     likely: 'This binary gets a token once, without an address where it can be asked for.',
     fix: 'agent: claude-code'
    });
   }
   const place = {
    GOOGLE_CLOUD_PROJECT: access.project,
    GOOGLE_CLOUD_LOCATION: access.region,
    GOOGLE_CLOUD_UNIVERSE_DOMAIN: access.env.GOOGLE_CLOUD_UNIVERSE_DOMAIN,
    GOOGLE_VERTEX_BASE_URL: access.endpoint
   };
   return {
    provider: 'google-vertex',
    model,
    env: given(place)
   };
  }
  function gemini(access, model) {
   const {endpoint} = access;
   return keyed(access, 'google', model, endpoint === undefined ? {} : {
    baseUrl: `${endpoint}/v1beta`
   });
  }
  const BY_BACKEND = {
   anthropic,
   gemini,
   gateway,
   openai,
   bedrock,
   vertex,
   'azure-openai': azureOpenai
  };
  function setUp(access, model) {
   const own = BY_BACKEND[access.backend];
   return own ? own(access, model) : keyed(access, PROVIDERS[access.backend] ?? access.backend, model);
  }
  function setupFiles({provider, config, key}) {
   const entry = key === undefined ? {} : {
    [provider]: {
     type: 'api_key',
     key: literal(key)
    }
   };
   return {
    models: new secret.z("Pi's models.json", JSON.stringify({
     providers: config ? {
      [provider]: config
     } : {}
    })),
    auth: new secret.z("Pi's auth.json", JSON.stringify(entry))
   };
  }
  // CONCATENATED MODULE: ./lib/agents/pi/launch.js
  const SHADOWS = [ 'AI_GATEWAY_API_KEY', 'ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_OAUTH_TOKEN', 'AWS_ACCESS_KEY_ID', 'AWS_BEARER_TOKEN_BEDROCK', 'AWS_BEDROCK_FORCE_HTTP1', 'AWS_BEDROCK_SKIP_AUTH', 'AWS_CONFIG_FILE', 'AWS_CONTAINER_AUTHORIZATION_TOKEN', 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE', 'AWS_CONTAINER_CREDENTIALS_FULL_URI', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_DEFAULT_REGION', 'AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_BEDROCK_RUNTIME', 'AWS_PROFILE', 'AWS_REGION', 'AWS_ROLE_ARN', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_SHARED_CREDENTIALS_FILE', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_API_VERSION', 'AZURE_OPENAI_BASE_URL', 'AZURE_OPENAI_DEPLOYMENT_NAME_MAP', 'AZURE_OPENAI_RESOURCE_NAME', 'CEREBRAS_API_KEY', 'GCLOUD_PROJECT', 'GEMINI_API_KEY', 'GOOGLE_APPLICATION_CREDENTIALS', 'GOOGLE_CLOUD_API_KEY', 'GOOGLE_CLOUD_LOCATION', 'GOOGLE_CLOUD_PROJECT', 'GOOGLE_GEMINI_BASE_URL', 'GOOGLE_VERTEX_BASE_URL', 'GROQ_API_KEY', 'MINIMAX_API_KEY', 'MINIMAX_CN_API_KEY', 'MISTRAL_API_KEY', 'OPENAI_API_KEY', 'OPENAI_BASE_URL', 'OPENCODE_API_KEY', 'OPENROUTER_API_KEY', 'PI_CODING_AGENT_DIR', 'PI_CODING_AGENT_SESSION_DIR', 'PI_PACKAGE_DIR', 'XAI_API_KEY', 'ZAI_API_KEY' ];
  const SETTINGS = {
   defaultProjectTrust: 'never',
   cacheWarming: 'off',
   enableInstallTelemetry: false,
   enableAnalytics: false,
   retry: {
    enabled: true,
    maxRetries: 3,
    baseDelayMs: 2e3,
    maxAgentDelayMs: 1e4,
    provider: {
     maxRetries: 0
    }
   },
   warnings: {
    anthropicExtraUsage: false
   }
  };
  const ALONE = [ '--no-approve', '--no-extensions', '--no-skills', '--no-prompt-templates', '--no-themes' ];
  const agentDir = dirs => (0, external_node_path_.join)(dirs.config, 'pi');
  const gateFile = dirs => (0, external_node_path_.join)(agentDir(dirs), 'gate.js');
  function gate(order, dirs, setup, choice) {
   const shell = choice.tools.includes(SHELL);
   const source = gateSource({
    model: setup.model,
    ...order.permissions === 'full' ? {} : {
     files: {
      folder: order.workingDirectory,
      readable: shell ? [ dirs.temp ] : []
     }
    },
    commands: shell ? choice.commands : []
   });
   return {
    path: gateFile(dirs),
    content: source
   };
  }
  function sessionFlags(order, dirs) {
   if (!order.keepSession && order.resume === undefined) return [ '--no-session' ];
   const folder = [ '--session-dir', (0, external_node_path_.join)(agentDir(dirs), 'sessions') ];
   return order.resume === undefined ? folder : [ ...folder, '--session', order.resume ];
  }
  function launch(order, dirs) {
   const setup = setUp(order.access, order.model);
   const choice = chooseTools(order);
   const {models, auth} = setupFiles(setup);
   const file = (name, content) => ({
    path: (0, external_node_path_.join)(agentDir(dirs), name),
    content
   });
   return {
    argv: [ '--print', '--mode', 'json', ...sessionFlags(order, dirs), ...ALONE, ...order.instructions ? [] : [ '--no-context-files' ], '--extension', gateFile(dirs), '--provider', setup.provider, '--model', setup.model, '--tools', choice.tools.join(','), ...choice.excluded.length === 0 ? [] : [ '--exclude-tools', choice.excluded.join(',') ], ...order.agentArgs ],
    env: {
     ...setup.env,
     PI_CODING_AGENT_DIR: agentDir(dirs),
     PI_OFFLINE: '1',
     PI_TELEMETRY: '0'
    },
    stdin: order.task,
    files: [ file('models.json', models), file('auth.json', auth), file('settings.json', JSON.stringify(SETTINGS)), ...order.systemPrompt === undefined ? [] : [ file('APPEND_SYSTEM.md', order.systemPrompt) ], gate(order, dirs, setup, choice) ],
    shadows: SHADOWS
   };
  }
  var geography = __webpack_require__(10824);
  // CONCATENATED MODULE: ./lib/agents/pi/models.js
  const CLAUDE = 'claude-sonnet-4-5-20250929';
  const DEFAULTS = {
   anthropic: CLAUDE,
   gateway: CLAUDE,
   openai: 'gpt-5.5',
   vertex: 'gemini-2.5-pro',
   gemini: 'gemini-2.5-pro',
   mistral: 'devstral-2512',
   groq: 'openai/gpt-oss-120b',
   cerebras: 'gpt-oss-120b',
   xai: 'grok-4.7',
   openrouter: 'anthropic/claude-sonnet-4.5',
   'vercel-ai-gateway': 'anthropic/claude-sonnet-4.5',
   zai: 'glm-5.3',
   'opencode-zen': 'claude-sonnet-4-5',
   minimax: 'MiniMax-M2.7',
   'minimax-cn': 'MiniMax-M2.7'
  };
  function defaultModel(backend, region) {
   if (backend !== 'bedrock') return DEFAULTS[backend];
   return `${(0, geography.J)(region)}anthropic.${CLAUDE}-v1:0`;
  }
  // CONCATENATED MODULE: ./lib/agents/pi/programs.js
  const VERSION = '0.87.1';
  const PROGRAMS = {
   'linux-x64': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    beside: [ '@vscode/ripgrep-linux-x64' ],
    digest: '3b16645860c2810ba4ea42a32671eadf0741c85159c0026be8130bb8fc5bd27f',
    megabytes: 65
   },
   'linux-x64-musl': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    beside: [ '@vscode/ripgrep-linux-x64' ],
    digest: '3b16645860c2810ba4ea42a32671eadf0741c85159c0026be8130bb8fc5bd27f',
    megabytes: 65
   },
   'linux-arm64': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    beside: [ '@vscode/ripgrep-linux-arm64' ],
    digest: '3ecbfc20f79cfef232117871aa09c55f03086b5e1d9e89982b7479702e443ef2',
    megabytes: 65
   },
   'linux-arm64-musl': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    beside: [ '@vscode/ripgrep-linux-arm64' ],
    digest: '3ecbfc20f79cfef232117871aa09c55f03086b5e1d9e89982b7479702e443ef2',
    megabytes: 65
   },
   'darwin-x64': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    beside: [ '@vscode/ripgrep-darwin-x64' ],
    digest: 'befaa49957c2631e9a7abd5e1fee4a7b9f3c14de4a3f540dac052bb8643d9e4d',
    megabytes: 65
   },
   'darwin-arm64': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    beside: [ '@vscode/ripgrep-darwin-arm64' ],
    digest: '9e53a184f7e26f920f5fdcdcfbed43bc6250c290206e5dc247432c504215de5c',
    megabytes: 65
   },
   'win32-x64': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    beside: [ '@vscode/ripgrep-win32-x64' ],
    digest: 'b654ac42ecfa1e7cf42971bb40dc0561945da3cff1ac0750251378ffb7c9ec40',
    megabytes: 65
   },
   'win32-arm64': {
    path: 'node_modules/@earendil-works/pi-coding-agent/dist/bundle/cli.js',
    script: true,
    beside: [ '@vscode/ripgrep-win32-arm64' ],
    digest: 'fbc52721bab913e89c2e37025120b5e44995909a180f73c7d4bbd139e4278bf9',
    megabytes: 65
   }
  };
  // CONCATENATED MODULE: ./lib/agents/pi/index.js
  const pi = {
   ...card.N,
   name: 'Pi',
   rereads: {
    vertex: 'google-token-url'
   },
   defaultModel,
   install: {
    kind: 'tree',
    package: '@earendil-works/pi-coding-agent',
    version: VERSION,
    lock: 'pi',
    programs: PROGRAMS,
    minimumNode: '22.19',
    versionArgs: [ '--version' ],
    versionPattern: /^(\d+\.\d+\.\d+(?:-[\w.]+)?)$/m
   },
   abilities: {
    permissions: {
     'read-only': {
      by: 'no other tools than read, grep, find and ls exist; our gate keeps them below the working folder'
     },
     edit: {
      by: 'edit and write exist too, below the working folder and outside of .git by our gate; there is no shell'
     },
     full: {
      by: 'all of its tools, anywhere: Pi has no sandbox and asks nothing'
     }
    },
    limits: {
     'max-turns': {
      grade: 'after the turn',
      by: 'us'
     },
     'max-cost-usd': {
      grade: 'after the turn',
      by: 'us'
     },
     'allowed-tools': {
      grade: 'hard',
      by: 'us'
     },
     'denied-tools': {
      grade: 'hard',
      by: 'agent'
     }
    },
    jsonSchema: 'retry',
    mcp: [],
    session: [ 'config/pi/sessions' ],
    toolExample: 'edit, write, bash(npm test)'
   },
   shadows: SHADOWS,
   check: checkInputs,
   launch,
   environment: access => access.env,
   listen: () => new PiEar,
   judge
  };
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
