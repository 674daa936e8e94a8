export const id = 3527;

export const ids = [ 3527 ];

export const modules = {
 20950: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Kp: () => findProgram,
   My: () => cacheRoots,
   Ng: () => platformKey,
   q1: () => storeRoot
  });
  var _kit_binary_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79168);
  var _kit_search_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35628);
  function platformKey(host) {
   const key = `${host.platform}-${host.arch}`;
   if (host.platform !== 'linux') return key;
   const machine = host.arch === 'arm64' ? 'aarch64' : 'x86_64';
   const glibc = host.arch === 'arm64' ? '/lib/ld-linux-aarch64.so.1' : '/lib64/ld-linux-x86-64.so.2';
   const musl = host.files.exists(`/lib/ld-musl-${machine}.so.1`);
   return musl && (host.files.exists('/etc/alpine-release') || !host.files.exists(glibc)) ? `${key}-musl` : key;
  }
  function cacheRoots(host) {
   const {join, isAbsolute} = (0, _kit_search_path_js__WEBPACK_IMPORTED_MODULE_1__.f0)(host);
   const home = (0, _kit_search_path_js__WEBPACK_IMPORTED_MODULE_1__.lt)(host);
   const usual = {
    win32: host.env.LOCALAPPDATA,
    darwin: home && join(home, 'Library', 'Caches')
   };
   const own = host.env.XDG_CACHE_HOME || (usual[host.platform] ?? (home && join(home, '.cache')));
   const candidates = [ host.env.RUNNER_TOOL_CACHE, own ];
   return candidates.filter(folder => !!folder && isAbsolute(folder)).map(folder => join(folder, 'keyless-agent')).filter(folder => !(0, 
   _kit_search_path_js__WEBPACK_IMPORTED_MODULE_1__.P_)(folder, host));
  }
  function storeRoot(host) {
   const usable = cacheRoots(host).find(_kit_binary_cache_js__WEBPACK_IMPORTED_MODULE_0__.tz);
   if (usable !== undefined) return usable;
   const root = (0, _kit_search_path_js__WEBPACK_IMPORTED_MODULE_1__.f0)(host).join(host.files.privateDir(), 'agent-cache');
   host.files.makePrivateDir(root);
   return root;
  }
  function findProgram(name, host) {
   const names = host.platform === 'win32' && !name.toLowerCase().endsWith('.exe') ? [ `${name}.exe` ] : [ name ];
   for (const folder of (0, _kit_search_path_js__WEBPACK_IMPORTED_MODULE_1__.oe)(host)) {
    const found = names.map(each => (0, _kit_search_path_js__WEBPACK_IMPORTED_MODULE_1__.f0)(host).join(folder, each)).find(path => host.files.exists(path));
    if (found !== undefined) return found;
   }
   return undefined;
  }
 },
 69413: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => remaining,
   k: () => Meter
  });
  var _agents_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96582);
  function remaining({maxTurns, maxCostUsd}, used) {
   const left = {
    maxTurns: maxTurns === undefined ? undefined : maxTurns - (used.turns ?? 0),
    maxCostUsd: maxCostUsd === undefined ? undefined : maxCostUsd - (used.costUsd ?? 0)
   };
   const isUsedUp = (left.maxTurns ?? 1) < 1 || (left.maxCostUsd ?? 1) <= 0;
   return isUsedUp ? undefined : left;
  }
  const OPEN_MESSAGES = 64;
  class Meter {
   #limits;
   #model;
   #open=new Map;
   #settled={
    inputTokens: 0,
    outputTokens: 0,
    cachedTokens: 0
   };
   #turns=0;
   #unnamed=0;
   #judgement;
   constructor(limits, model) {
    this.#limits = limits;
    this.#model = model;
   }
   get judgement() {
    return this.#judgement;
   }
   take(event) {
    if (event.kind === 'turn') this.#turns++;
    if (event.kind === 'usage') this.#count(event);
    if (event.kind === 'result' || this.#judgement) return false;
    this.#judgement = this.#judge(event);
    return this.#judgement !== undefined;
   }
   sums(result) {
    const heard = this.#sum();
    const usage = {
     inputTokens: result?.inputTokens ?? heard.inputTokens,
     outputTokens: result?.outputTokens ?? heard.outputTokens
    };
    const isCounted = result?.costUsd === undefined && usage.inputTokens + usage.outputTokens > 0;
    const ours = isCounted ? (0, _agents_prices_js__WEBPACK_IMPORTED_MODULE_0__.ho)(this.#model, {
     ...heard,
     ...usage
    }) : undefined;
    return {
     ...usage,
     turns: result?.turns ?? (this.#turns > 0 ? this.#turns : undefined),
     costUsd: result?.costUsd ?? ours,
     costSource: result?.costUsd !== undefined ? 'agent' : ours === undefined ? undefined : `prices of ${_agents_prices_js__WEBPACK_IMPORTED_MODULE_0__.nx}`
    };
   }
   #count({messageId, inputTokens, outputTokens, cachedTokens = 0}) {
    const id = messageId ?? `#${this.#unnamed++}`;
    this.#open.set(id, {
     inputTokens,
     outputTokens,
     cachedTokens
    });
    const [oldest] = this.#open;
    if (this.#open.size <= OPEN_MESSAGES || !oldest) return;
    this.#open.delete(oldest[0]);
    this.#settled = added(this.#settled, oldest[1]);
   }
   #sum() {
    return [ ...this.#open.values() ].reduce(added, this.#settled);
   }
   #judge(event) {
    const {maxTurns, maxCostUsd} = this.#limits;
    if (event.kind === 'turn' && maxTurns !== undefined && this.#turns > maxTurns) {
     return {
      code: 'over-budget',
      what: `The agent reached the limit of ${maxTurns} turns before it was done.`,
      likely: 'The task needs more steps than max-turns allows.',
      fix: `max-turns: ${maxTurns * 2}   (or a smaller task)`
     };
    }
    if (event.kind !== 'usage' || maxCostUsd === undefined) return undefined;
    const cost = (0, _agents_prices_js__WEBPACK_IMPORTED_MODULE_0__.ho)(this.#model, this.#sum());
    if (cost === undefined || cost <= maxCostUsd) return undefined;
    return {
     code: 'over-budget',
     what: `The agent has used ${cost.toFixed(2)} US dollars, more than the ${maxCostUsd} it was granted.`,
     likely: `The task costs more (tokens so far at prices of ${_agents_prices_js__WEBPACK_IMPORTED_MODULE_0__.nx}).`,
     fix: `max-cost-usd: ${maxCostUsd * 2}   (or a smaller task)`
    };
   }
  }
  function added(a, b) {
   return {
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    cachedTokens: a.cachedTokens + b.cachedTokens
   };
  }
 },
 83527: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   addedUp: () => addedUp,
   granted: () => granted,
   useRun: () => useRun
  });
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(3828);
  var core_inputs = __webpack_require__(50662);
  var program_place = __webpack_require__(91914);
  var supervise = __webpack_require__(51246);
  var answer_schema = __webpack_require__(22650);
  var budget = __webpack_require__(31975);
  var secret = __webpack_require__(58563);
  var words = __webpack_require__(12281);
  var environment = __webpack_require__(96390);
  var write_files = __webpack_require__(38629);
  // CONCATENATED MODULE: ./lib/flow/equip-agent.js
  function wayOut({wayOut: variables}, {shadows}) {
   return Object.fromEntries(Object.entries(variables).filter(([name]) => !shadows.includes(name)));
  }
  function equipAgent(plan, inputs, moment, host) {
   const {access} = moment;
   const root = (0, external_node_path_.join)(host.files.privateDir(), moment.folder);
   const dirs = {
    home: (0, external_node_path_.join)(root, 'home'),
    config: (0, external_node_path_.join)(root, 'config'),
    temp: (0, external_node_path_.join)(root, 'tmp')
   };
   for (const dir of [ root, ...Object.values(dirs) ]) host.files.makePrivateDir(dir);
   const order = {
    task: moment.task,
    access,
    model: plan.model,
    permissions: plan.permissions,
    maxTurns: moment.left ? moment.left.maxTurns : inputs.number('max-turns'),
    maxCostUsd: moment.left ? moment.left.maxCostUsd : inputs.number('max-cost-usd'),
    allowedTools: inputs.list('allowed-tools'),
    deniedTools: inputs.list('denied-tools'),
    mcpServers: moment.mcpServers,
    instructions: moment.instructions,
    tidied: moment.tidied,
    resume: moment.resume?.(dirs),
    keepSession: inputs.flag('keep-session'),
    command: plan.agentCommand,
    systemPrompt: inputs.text('system-prompt'),
    jsonSchema: plan.agent.abilities.jsonSchema === 'native' ? inputs.text('json-schema') : undefined,
    agentArgs: (0, words.y)(inputs.text('agent-args') ?? '') ?? [],
    workingDirectory: plan.workingDirectory
   };
   const launch = plan.agent.launch(order, dirs);
   for (const file of launch.files) {
    if (order.resume !== undefined) host.files.remove(file.path);
    host.lease({
     kind: 'path',
     path: file.path
    });
    host.files.writePrivate(file.path, (0, secret.D)(file.content));
   }
   const built = (0, environment.AF)({
    stepEnv: host.env,
    platform: host.platform,
    agentEnv: plan.agentEnv,
    set: {
     ...wayOut(moment, launch),
     ...launch.env,
     ...(0, write_files.h)(access, host, root)
    },
    shadows: launch.shadows,
    dirs,
    workspace: plan.context.workspace
   });
   if (built.faults.length > 0) {
    throw new errors.FM('input-invalid', 'agent-env names variables that the agent must not get.', {
     faults: built.faults
    });
   }
   for (const [path, content] of Object.entries(built.files)) host.files.writePrivate(path, content);
   return {
    order,
    dirs,
    root,
    launch,
    env: built.env,
    setAside: built.setAside
   };
  }
  // CONCATENATED MODULE: ./lib/flow/guard-files.js
  const MOST_BYTES = 64 * 1024 * 1024;
  function guardFiles(names, host) {
   const kept = new Map;
   for (const name of names) {
    const path = host.env[name];
    if (path) kept.set(name, {
     path,
     content: isThere(path, host) ? host.files.read(path, MOST_BYTES) : undefined
    });
   }
   return {
    restore: () => {
     const changed = [];
     for (const [name, {path, content}] of kept) {
      if (content === undefined ? !isThere(path, host) : sameContent(path, content, host)) continue;
      changed.push(name);
      putBack(path, content, host);
     }
     return changed;
    }
   };
  }
  function isThere(path, host) {
   try {
    return host.files.exists(path) || host.files.isLink(path);
   } catch {
    return false;
   }
  }
  function sameContent(path, content, host) {
   try {
    return host.files.isPlainFile(path) && host.files.read(path, MOST_BYTES) === content;
   } catch {
    return false;
   }
  }
  function putBack(path, content, host) {
   try {
    host.files.remove(path);
    if (content !== undefined) host.files.append(path, content);
   } catch {}
  }
  var hand_over = __webpack_require__(10366);
  var flow = __webpack_require__(75384);
  var places = __webpack_require__(20950);
  var keep_results = __webpack_require__(35074);
  var make_report = __webpack_require__(66203);
  var flow_mcp = __webpack_require__(76432);
  var meter = __webpack_require__(69413);
  // CONCATENATED MODULE: ./lib/flow/requests-record.js
  const MOST_POINTS = 100;
  function keepRecord(record, folder, host) {
   const {requests, sums, refused} = record;
   return {
    count: sums.requests,
    inputTokens: sums.inputTokens,
    outputTokens: sums.outputTokens,
    costUsd: sums.costUsd,
    refused,
    medianFirstByteMs: median(requests.map(({firstByteMs}) => firstByteMs)),
    plot: grouped(requests.map(({inputTokens, outputTokens}) => inputTokens + outputTokens)),
    file: folder === undefined || requests.length === 0 ? undefined : writeRecord(record, folder, host)
   };
  }
  function writeRecord({requests, forgotten}, folder, host) {
   const path = (0, external_node_path_.join)(folder, 'requests.jsonl');
   const rows = requests.map(({at, ...rest}) => JSON.stringify({
    at: new Date(at).toISOString(),
    ...rest
   }));
   if (forgotten > 0) rows.unshift(JSON.stringify({
    forgotten
   }));
   try {
    if (host.files.isLink(folder)) return undefined;
    host.files.remove(path);
    host.files.writePrivate(path, `${host.redact(rows.join('\n'))}\n`);
    return path;
   } catch {
    return undefined;
   }
  }
  function median(values) {
   const sorted = [ ...values ].sort((one, other) => one - other);
   return sorted[Math.floor(sorted.length / 2)];
  }
  function grouped(values) {
   const size = Math.max(1, Math.ceil(values.length / MOST_POINTS));
   const groups = [];
   values.forEach((value, at) => {
    groups[Math.floor(at / size)] = (groups[Math.floor(at / size)] ?? 0) + value;
   });
   return groups;
  }
  var external_node_string_decoder_ = __webpack_require__(46193);
  // CONCATENATED MODULE: ./lib/kit/lines.js
  class LineSplitter {
   #decoder=new external_node_string_decoder_.StringDecoder('utf8');
   #most;
   #each;
   #parts=[];
   #length=0;
   constructor(mostChars, each) {
    this.#most = mostChars;
    this.#each = each;
   }
   push(bytes) {
    this.#take(this.#decoder.write(bytes));
   }
   end() {
    this.#take(this.#decoder.end());
    if (this.#length > 0) this.#flush();
   }
   #take(text) {
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
     this.#keep(text.slice(from, at));
     this.#flush();
     from = at + 1;
    }
    if (from < text.length) this.#keep(text.slice(from));
   }
   #keep(piece) {
    let rest = piece;
    while (this.#length + rest.length > this.#most) {
     const room = this.#most - this.#length;
     this.#parts.push(rest.slice(0, room));
     this.#flush();
     rest = rest.slice(room);
    }
    this.#parts.push(rest);
    this.#length += rest.length;
   }
   #flush() {
    const line = this.#parts.join('');
    this.#parts = [];
    this.#length = 0;
    this.#each(line.endsWith('\r') ? line.slice(0, -1) : line);
   }
  }
  var commands = __webpack_require__(11619);
  var format = __webpack_require__(87703);
  // CONCATENATED MODULE: ./lib/report/progress.js
  const LONGEST = 160;
  class Progress {
   #folder;
   #turn=0;
   #speaking=false;
   #said=0;
   #usage=new Map;
   constructor(folder = '') {
    this.#folder = folder;
   }
   lines(event, elapsedSeconds) {
    const [label, text] = this.#describe(event);
    if (text.trim() === '') return [];
    return [ `${(0, core_inputs.a3)(elapsedSeconds).padStart(7)}  ${label.padEnd(8)}  ${(0, 
    format.TN)(text, LONGEST)}${this.#soFar(event)}` ];
   }
   #describe(event) {
    switch (event.kind) {
    case 'start':
     return [ 'start', event.model ?? 'the agent is up' ];

    case 'text':
     return [ this.#act(event.text), opening(event.text) ];

    case 'tool':
     return [ this.#act(event.name), `${event.name} ${this.#short(event.detail)}` ];

    case 'tool-result':
     this.#speaking = false;
     return [ 'failed', event.failed ? this.#short(event.text.trimStart().split('\n', 1).join('')) || 'the tool gave no reason' : '' ];

    case 'denied':
     this.#speaking = false;
     return [ 'denied', `${event.tool}: ${event.reason}` ];

    case 'retry':
     return [ 'retry', describeRetry(event) ];

    case 'turn':
     return [ '', '' ];

    case 'usage':
     this.#usage.set(event.messageId ?? String(this.#usage.size), event.inputTokens + event.outputTokens);
     return [ '', '' ];

    case 'result':
     return [ event.result.failed ? 'failed' : 'done', describeResult(event.result) ];

    case 'other':
     return [ '', event.text ];
    }
   }
   #short(text) {
    return this.#folder === '' ? text : text.replaceAll(`${this.#folder}/`, '');
   }
   #act(text) {
    if (!this.#speaking && text.trim() !== '') {
     this.#speaking = true;
     this.#turn++;
    }
    return `turn ${this.#turn}`;
   }
   #soFar(event) {
    if (event.kind !== 'text' && event.kind !== 'tool' || this.#said === this.#turn) return '';
    this.#said = this.#turn;
    let used = 0;
    for (const one of this.#usage.values()) used += one;
    return used === 0 ? '' : `  (${(0, format.oE)(used)} tokens so far)`;
   }
  }
  function opening(text) {
   const trimmed = text.trim();
   if (trimmed.length <= LONGEST) return trimmed;
   return `${trimmed.split('\n', 1).join('').replace(/^#+ /, '')} …`;
  }
  function describeRetry(event) {
   const status = event.status === undefined ? '' : `the model answered ${event.status}, `;
   const wait = event.delaySeconds > 0 ? ` in ${(0, core_inputs.a3)(event.delaySeconds)}` : '';
   return `${status}try ${event.attempt} of ${event.most}${wait}`;
  }
  function describeResult(result) {
   const parts = [ result.turns === undefined ? undefined : (0, format.LS)(result.turns, 'turn'), (0, 
   format.LU)(result), result.costUsd === undefined ? undefined : (0, format.E9)(result.costUsd), result.failed ? result.errors[0] ?? result.subtype : undefined ].filter(part => part !== undefined);
   return parts.join(' · ') || 'no figures given';
  }
  var redact_event = __webpack_require__(56158);
  // CONCATENATED MODULE: ./lib/flow/transcript.js
  const MOST_CHARS = 5e7;
  const MOST_CHARS_A_TEXT = 65536;
  class Transcript {
   path;
   #file;
   #written=0;
   fault;
   constructor(path, files) {
    this.path = path;
    this.#try(() => {
     files.remove(path);
     this.#file = files.openPrivate(path);
    });
   }
   add(event, elapsedMs) {
    if (this.fault) return;
    const shorten = (_key, value) => typeof value === 'string' && value.length > MOST_CHARS_A_TEXT ? `${value.slice(0, MOST_CHARS_A_TEXT)}… (${value.length} characters)` : value;
    const line = `${JSON.stringify({
     atMs: Math.round(elapsedMs),
     ...event
    }, shorten)}\n`;
    if (this.#written + line.length > MOST_CHARS) {
     this.fault = 'The transcript reached 50 MB and ends there.';
     return;
    }
    this.#written += line.length;
    this.#try(() => this.#file?.append(line));
   }
   close() {
    this.#file?.close();
    this.#file = undefined;
   }
   #try(work) {
    try {
     work();
    } catch (error) {
     const code = error.code ?? 'unknown';
     this.fault = code === 'ENOSPC' ? 'The disk is full: the transcript ends early.' : `The transcript could not be written (${code}).`;
    }
   }
  }
  // CONCATENATED MODULE: ./lib/flow/run-agent.js
  const LONGEST_LINE_CHARS = 16 * 1024 * 1024;
  const ERROR_TAIL_CHARS = 8 * 1024;
  const MOST_OTHER_LINES = 200;
  const LONGEST_FILE_BYTES = 16 * 1024 * 1024;
  async function runAgent(order, host) {
   const {equipment} = order;
   const started = host.now();
   const listener = new Listener(order, host, started);
   const out = new LineSplitter(LONGEST_LINE_CHARS, line => listener.line(line));
   const err = new LineSplitter(ERROR_TAIL_CHARS, line => listener.errorLine(line));
   const watched = await (0, supervise.z)(host, {
    file: order.binary,
    args: equipment.launch.argv,
    env: equipment.env,
    cwd: equipment.order.workingDirectory,
    stdin: equipment.launch.stdin
   }, {
    timeoutSeconds: order.seconds,
    onStdout: bytes => out.push(bytes),
    onStderr: bytes => err.push(bytes),
    stop: listener.stop,
    isolation: order.isolation
   });
   out.end();
   err.end();
   return listener.conclude(watched);
  }
  class Listener {
   #order;
   #ear;
   #transcript;
   #host;
   #redact;
   #started;
   #progress;
   #meter;
   #stop=new AbortController;
   #result;
   #version;
   #sessionId;
   #toolCalls=0;
   #denials=0;
   #retryStatus;
   #errorTail='';
   #others=0;
   #lastText;
   constructor(order, host, started) {
    const {equipment} = order;
    this.#order = order;
    this.#ear = order.agent.listen(equipment.order, equipment.dirs);
    this.#meter = new meter.k(order.limits, order.model);
    this.#progress = new Progress(equipment.order.workingDirectory);
    this.#transcript = new Transcript(order.transcriptPath, host.files);
    this.#host = host;
    const stream = host.redactEvents();
    this.#redact = {
     push: text => stream.push(withoutEscapes(text)),
     end: () => stream.end()
    };
    this.#started = started;
   }
   get stop() {
    return this.#stop.signal;
   }
   line(line) {
    for (const event of this.#ear.hear(line)) this.#event(event);
   }
   errorLine(line) {
    if (line.trim() === '') return;
    this.#errorTail = `${this.#errorTail}${line}\n`.slice(-ERROR_TAIL_CHARS);
    if (!this.#order.agent.noise?.test(withoutEscapes(line))) this.#event({
     kind: 'other',
     text: line
    });
   }
   #event(raw) {
    if (raw.kind === 'result') this.#order.onAnswer?.(raw.result);
    this.#take((0, redact_event.g)(raw, this.#redact, text => this.#host.redact(withoutEscapes(text))));
   }
   #take(event) {
    if (event.kind === 'start') {
     this.#version = event.version ?? this.#version;
     this.#sessionId = event.sessionId ?? this.#sessionId;
    }
    if (event.kind === 'text') this.#lastText = event.text;
    if (event.kind === 'tool') this.#toolCalls++;
    if (event.kind === 'denied') this.#denials++;
    if (event.kind === 'retry') this.#retryStatus = event.status ?? this.#retryStatus;
    if (event.kind === 'result') this.#result = event.result;
    if (this.#meter.take(event)) this.#stop.abort();
    const elapsedMs = this.#host.now() - this.#started;
    this.#transcript.add(event, elapsedMs);
    if (event.kind === 'other' && ++this.#others > MOST_OTHER_LINES) {
     if (this.#others === MOST_OTHER_LINES + 1) this.#host.log.line('        (the agent prints more lines of its own; they are not shown)');
     return;
    }
    for (const line of this.#progress.lines(event, elapsedMs / 1e3)) this.#host.log.line((0, 
    commands.$0)(line));
   }
   conclude(watched) {
    const {agent, equipment} = this.#order;
    for (const event of this.#ear.end(watched.exit, path => this.#read(path))) this.#event(event);
    const rest = this.#redact.end();
    if (rest !== '') this.#take({
     kind: 'other',
     text: rest
    });
    this.#transcript.close();
    const heard = {
     result: this.#result,
     lastText: this.#lastText,
     toolCalls: this.#toolCalls,
     denials: Math.max(this.#denials, this.#result?.denials.length ?? 0),
     lastRetryStatus: this.#retryStatus,
     errorTail: this.#host.redact(this.#errorTail)
    };
    return {
     exit: watched.exit,
     timedOut: watched.timedOut,
     cancelled: watched.cancelled,
     survivors: watched.survivors,
     containment: watched.containment,
     judgement: this.#meter.judgement ?? withDenied(agent.judge(heard, watched.exit, equipment.order), equipment.order),
     result: this.#result,
     agentVersion: this.#version,
     sessionId: this.#result?.sessionId ?? this.#sessionId,
     toolCalls: this.#toolCalls,
     ...this.#meter.sums(this.#result),
     lastText: this.#lastText,
     transcript: this.#transcript.fault?.includes('could not') ? undefined : this.#transcript.path,
     notes: this.#transcript.fault ? [ this.#transcript.fault ] : [],
     seconds: (this.#host.now() - this.#started) / 1e3
    };
   }
   #read(path) {
    const {dirs} = this.#order.equipment;
    const {files} = this.#host;
    try {
     const ours = Object.values(dirs).some(dir => files.isWithin(path, dir));
     return ours && files.isPlainFile(path) ? files.read(path, LONGEST_FILE_BYTES) : undefined;
    } catch {
     return undefined;
    }
   }
  }
  function withDenied(judgement, {deniedTools}) {
   if (judgement.code !== 'agent-denied' || deniedTools.length === 0) return judgement;
   const also = `denied-tools takes away ${deniedTools.join(', ')}, whatever else allows it.`;
   return {
    ...judgement,
    likely: [ judgement.likely, also ].filter(Boolean).join(' ')
   };
  }
  function withoutEscapes(text) {
   const stripper = (0, commands.nK)();
   return stripper.push(text) + stripper.end();
  }
  var session = __webpack_require__(46704);
  var stages = __webpack_require__(10861);
  // CONCATENATED MODULE: ./lib/flow/use-run.js
  const PREPARE_AFTER_MS = 200;
  function useRun(ask, work) {
   return async (plan, credential, journey, identities) => {
    const {host} = ask;
    const rereads = ask.binary ? {} : plan.agent.rereads;
    const handed = await (0, hand_over.M)(plan, credential, identities, rereads, (0, 
    budget.a)(plan, ask.inputs), host);
    const mcp = await (0, flow_mcp.bj)(plan.mcpServers, audience => plan.identity.get(audience, host), host);
    let concluded;
    let held = false;
    try {
     await openDoors(handed, mcp.servers, journey);
     journey.repository?.hold();
     held = true;
     const deadline = host.now() + handed.seconds * 1e3;
     const start = one => runOnce(ask, plan, journey, {
      ...handed,
      mcpServers: mcp.servers,
      deadline,
      ...one
     });
     const once = {
      task: plan.task ?? '',
      folder: 'agent',
      transcript: 'transcript.jsonl'
     };
     journey.run = await (work?.(start) ?? start(once));
    } finally {
     mcp.close();
     handed.close();
     if (handed.broker) journey.requests = keepRecord(handed.broker.record(), journey.results, host);
     if (held) concluded = await conclude(journey, host);
    }
    journey.notes.push(...mcp.notes(), ...networkNotes(journey, ask.inputs));
    const renewed = handed.renewal?.count ?? 0;
    if (renewed > 0) journey.notes.push(`The credential was renewed ${renewed === 1 ? 'once' : `${renewed} times`}.`);
    const error = verdict(journey.run, plan, handed, ask.inputs);
    if (error) throw error;
    if (concluded?.stopped) throw concluded.stopped;
   };
  }
  function networkNotes({hold}, inputs) {
   if (!hold) return [];
   if (!hold.isolation.ownNetwork) {
    const isListed = inputs.given('allow-hosts');
    return isListed ? [ 'allow-hosts was not held: the agent had the network of the machine (see isolation).' ] : [];
   }
   const denied = (0, make_report.RO)(hold);
   if (!denied) return [];
   const shown = denied.slice(0, MOST_DENIED);
   const names = shown.map(({host, count}) => count === 1 ? host : `${host} (${count} times)`);
   const more = denied.length > MOST_DENIED ? ` and ${denied.length - MOST_DENIED} more` : '';
   return [ `Connections that were refused: ${names.join(', ')}${more}. What the task needs goes into allow-hosts.` ];
  }
  const MOST_DENIED = 10;
  async function openDoors({broker, ports}, mcpServers, {hold}) {
   const relays = mcpServers.flatMap(server => server.kind === 'http' ? [ Number(new URL(server.url).port) ] : []);
   const own = broker && Number(new URL(broker.url).port);
   for (const port of new Set([ ...ports, ...relays ])) {
    await (hold?.open(port, port === own ? socket => broker?.accept(socket) : undefined));
   }
  }
  async function conclude(journey, host) {
   const patch = host.cancelled.aborted ? undefined : (0, external_node_path_.join)(journey.results, 'agent.patch');
   const concluded = await (journey.repository?.conclude(patch));
   if (!concluded) return undefined;
   journey.findings = [ ...journey.findings, ...concluded.findings ];
   journey.notes.push(...concluded.notes);
   journey.changedFiles = concluded.changedFiles;
   journey.patch = concluded.patch;
   for (const {severity, title} of concluded.findings) {
    if (severity === 'high') host.voice.annotate('warning', title, 'keyless-agent');
   }
   return concluded;
  }
  async function runOnce(ask, plan, journey, handed) {
   const {host, inputs} = ask;
   const {task, folder} = handed;
   const resumed = inputs.text('resume');
   const schema = plan.agent.abilities.jsonSchema === 'retry' ? inputs.text('json-schema') : undefined;
   const moment = {
    task: schema === undefined ? task : (0, answer_schema.$8)(task, schema),
    access: handed.access,
    instructions: journey.repository?.instructions ?? false,
    tidied: journey.repository !== undefined && journey.repository.mode !== 'unread',
    mcpServers: handed.mcpServers,
    wayOut: journey.hold?.env ?? {},
    folder,
    left: handed.left,
    ...resumed !== undefined && {
     resume: dirs => (0, session.NR)(resumed, plan.agent, dirs, host)
    }
   };
   const equipment = equipAgent(plan, inputs, moment, host);
   await admit(equipment, journey, host);
   announce(plan, journey, equipment, handed.seconds, host);
   const run = await atWork(ask, plan, journey, equipment, handed);
   if (inputs.flag('keep-session')) keep(run, plan, equipment, journey, host);
   if (schema === undefined || run.judgement.code !== undefined || run.cancelled || run.timedOut) return run;
   const reading = await (0, answer_schema.JN)(run.result?.text ?? '', schema);
   if (reading.faults === undefined) return structured(run, reading.value);
   const left = (0, meter.T)(handed.left ?? granted(inputs), run);
   if (!left) return {
    ...run,
    judgement: usedUp(reading.faults[0])
   };
   (0, stages.d)(host, 'answer', `It does not fill the JSON schema; the agent is asked once more. ${reading.faults[0]}`);
   const correction = (0, answer_schema.Qz)(task, schema, run.result?.text ?? '', reading.faults);
   const again = equipAgent(plan, inputs, {
    ...moment,
    task: correction,
    folder: `${folder}-again`,
    resume: undefined,
    left
   }, host);
   await admit(again, journey, host);
   const second = addedUp(run, await atWork(ask, plan, journey, again, handed));
   if (second.judgement.code !== undefined || second.cancelled || second.timedOut) return second;
   const corrected = await (0, answer_schema.JN)(second.result?.text ?? '', schema);
   if (corrected.faults === undefined) return structured(second, corrected.value);
   const judgement = {
    code: 'agent-structure',
    what: `The agent did not fill the JSON schema: ${corrected.faults[0]}`,
    likely: 'The model did not give its answer in the asked form, also when it was told what was wrong with it.',
    fix: 'Say in the task what each field means, make fields optional, or use a stronger model.'
   };
   return {
    ...second,
    judgement
   };
  }
  async function admit({root}, {hold, installed, plan}, host) {
   const kept = [ host.env.HOME ?? '', host.env.RUNNER_TEMP ?? '' ].filter(folder => folder !== '');
   const words = [ installed.binary, ...installed.args, ...startedBy(plan, host) ].filter(word => (0, 
   external_node_path_.isAbsolute)(word));
   const programs = [ ...new Set(words.map(word => (0, program_place.K)(word, kept))) ];
   const own = programs.filter(place => host.files.isWithin(place, host.files.privateDir()));
   await (hold?.isolation.admit({
    writes: [ root, ...own ],
    programs: programs.filter(place => !own.includes(place))
   }));
  }
  function startedBy({agent, agentCommand, mcpServers}, host) {
   const {install} = agent;
   const local = mcpServers.flatMap(server => server.kind === 'stdio' ? [ server.command, ...server.args ] : []);
   const starts = install.kind === 'command' && install.starts ? [ install.starts ] : [];
   const words = [ ...agentCommand, ...local, ...starts ];
   const found = words.map(word => (0, external_node_path_.isAbsolute)(word) ? word : (0, 
   places.Kp)(word, host));
   return found.filter(path => path !== undefined && host.files.exists(path));
  }
  function usedUp(fault) {
   return {
    code: 'over-budget',
    what: `The answer does not fill the JSON schema, and the limits leave nothing to correct it with: ${fault}`,
    likely: 'The work took all of max-turns or max-cost-usd.',
    fix: 'A higher max-turns or max-cost-usd, or a smaller task.'
   };
  }
  function structured(run, value) {
   return {
    ...run,
    result: {
     failed: false,
     denials: [],
     errors: [],
     ...run.result,
     structuredOutput: value
    }
   };
  }
  const TWICE = 'The answer was asked for twice: the first did not fill the JSON schema.';
  function granted(inputs) {
   return {
    maxTurns: inputs.number('max-turns'),
    maxCostUsd: inputs.number('max-cost-usd')
   };
  }
  function addedUp(first, second, notes = [ TWICE ]) {
   const sum = (a, b) => a === undefined && b === undefined ? undefined : (a ?? 0) + (b ?? 0);
   return {
    ...second,
    toolCalls: first.toolCalls + second.toolCalls,
    turns: sum(first.turns, second.turns),
    inputTokens: first.inputTokens + second.inputTokens,
    outputTokens: first.outputTokens + second.outputTokens,
    costUsd: sum(first.costUsd, second.costUsd),
    survivors: [ ...first.survivors, ...second.survivors ],
    notes: [ ...first.notes, ...second.notes, ...notes ],
    seconds: first.seconds + second.seconds
   };
  }
  function keep(run, plan, {dirs}, journey, host) {
   const kept = (0, session.as)(run.sessionId, plan.agent, dirs, journey.results, host);
   journey.session = kept.path;
   if (kept.note) journey.notes.push(kept.note);
  }
  function announce(plan, journey, {setAside}, seconds, host) {
   const {source, version} = journey.installed;
   journey.setAside = setAside;
   const who = source === 'built-in' ? 'built-in scripted agent' : [ plan.agent.id, version ].filter(Boolean).join(' ');
   (0, stages.d)(host, 'agent', `${who} on ${plan.model}, at most ${(0, core_inputs.a3)(seconds)}`);
   if (setAside.length > 0) (0, stages.d)(host, '', `left out of its environment: ${setAside.join(', ')}`);
   const {repository} = journey;
   if (!repository) return;
   (0, stages.d)(host, 'repository', repository.says);
   for (const {path, what} of repository.listed) (0, stages.d)(host, '', `${what}: ${path}`);
  }
  async function atWork(ask, plan, journey, equipment, {deadline, transcript, onAnswer}) {
   const {host, platform} = ask;
   const {binary, args} = journey.installed;
   const {preflight} = equipment.launch;
   const {isolation} = journey.hold;
   if (preflight && !ask.binary) {
    await fly(preflight, [ binary, ...args ], equipment, isolation, host);
    (0, keep_results.ce)(journey, host);
   }
   const guard = guardFiles(platform.commandFiles, host);
   const release = host.atExit?.(() => {
    guard.restore();
    (0, keep_results.ce)(journey, host);
   });
   host.log.group('The agent at work');
   journey.agentRunning = true;
   try {
    prepareSummary(host);
    const launch = {
     ...equipment.launch,
     argv: [ ...args, ...equipment.launch.argv ]
    };
    const run = await (0, flow.O1)(host, journey)('agent', () => runAgent({
     agent: plan.agent,
     equipment: {
      ...equipment,
      launch
     },
     binary,
     model: plan.model,
     seconds: Math.max(1, (deadline - host.now()) / 1e3),
     limits: ourLimits(plan, equipment.order),
     isolation,
     transcriptPath: (0, external_node_path_.join)(journey.results, transcript),
     onAnswer
    }, host).finally(() => (0, keep_results.ce)(journey, host)));
    const isKept = run.transcript !== undefined && host.files.exists(run.transcript);
    return isKept ? run : {
     ...run,
     transcript: undefined
    };
   } finally {
    journey.agentRunning = false;
    host.log.endGroup();
    const changed = guard.restore();
    release?.();
    if (changed.length > 0) tellTampering(changed, journey, host);
   }
  }
  function tellTampering(changed, journey, host) {
   const title = `The agent wrote to ${changed.join(', ')}; what it wrote was taken out.`;
   host.voice.annotate('warning', title, 'keyless-agent');
   journey.findings = [ ...journey.findings, {
    id: 'agent-command-files',
    layer: 'agent',
    verdict: 'exceeded',
    severity: 'high',
    title,
    detail: 'A variable written there would have acted in a later step of this job.'
   } ];
  }
  const LONGEST_PREFLIGHT_OUTPUT = 8 * 1024;
  async function fly(preflight, command, equipment, isolation, host) {
   let output = '';
   const keep = bytes => {
    output = (output + bytes.toString('utf8')).slice(-LONGEST_PREFLIGHT_OUTPUT);
   };
   const [file, ...args] = command;
   const {exit} = await (0, supervise.z)(host, {
    file,
    args: [ ...args, ...preflight.argv ],
    env: equipment.env,
    cwd: equipment.order.workingDirectory,
    stdin: ''
   }, {
    timeoutSeconds: preflight.seconds,
    isolation,
    onStdout: keep,
    onStderr: keep
   });
   const {code, what, likely, fix} = preflight.judge(exit, host.redact(output));
   if (code !== undefined) throw new errors.FM(code, what ?? 'The agent cannot work here.', {
    likely,
    fix
   });
  }
  function ourLimits(plan, {maxTurns, maxCostUsd}) {
   const isOurs = name => plan.agent.abilities.limits[name].by === 'us';
   return {
    maxTurns: isOurs('max-turns') ? maxTurns : undefined,
    maxCostUsd: isOurs('max-cost-usd') && !(0, budget.o)(plan) ? maxCostUsd : undefined
   };
  }
  function prepareSummary(host) {
   host.sleep(PREPARE_AFTER_MS).then(() => host.voice.prepareSummary?.(), () => undefined);
  }
  function verdict(run, plan, handed, inputs) {
   const {seconds, lifetime, renewal, broker} = handed;
   if (run.cancelled) return (0, flow.YQ)(run.cancelled);
   if (run.timedOut && seconds < plan.timeoutSeconds) {
    return new errors.FM('timed-out', `The agent was ended after ${(0, core_inputs.a3)(seconds)}, before its credential ended.`, {
     likely: `The credential lives ${lifetime.says}.`,
     fix: 'A longer life of the credential where the cloud offers one (role-duration-seconds on AWS, access-token-lifetime on Google Cloud), or a smaller task.'
    });
   }
   if (run.timedOut) {
    return new errors.FM('timed-out', `The agent was ended after ${(0, core_inputs.a3)(plan.timeoutSeconds)}.`, {
     likely: 'The task needs more time, or the agent was waiting for something that never came.',
     fix: `${plan.endsWithJob ? 'job-timeout: 2h   (timeout: 2h in a job of your own: the job ended before the time of the agent did)' : `timeout: ${(0, 
     core_inputs.a3)(plan.timeoutSeconds * 2)}`}\nor a smaller task, or a limit on turns: max-turns: 20`
    });
   }
   const {code, what, likely, fix} = broker?.judgement() ?? run.judgement;
   if (code !== undefined && code !== 'over-budget' && renewal?.fault) return renewal.fault;
   if (code === undefined) return undefined;
   const ours = inputs.from('json-schema') === 'review' ? REVIEW_CURES[code] : undefined;
   return new errors.FM(code, what ?? 'The agent failed.', {
    likely,
    fix,
    ...ours
   });
  }
  const AGAIN = 'Run it again, or take a stronger model: model: …';
  const REVIEW_CURES = {
   'agent-structure': {
    likely: 'The model did not give its findings in the form that a review asks for.',
    fix: AGAIN
   },
   'agent-empty': {
    likely: 'The model ended before it gave its findings.',
    fix: AGAIN
   },
   'agent-denied': {
    likely: 'The model wanted to do more than read, which a review does not allow.',
    fix: AGAIN
   }
  };
 },
 79168: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bj: () => sha256Of,
   UN: () => putFile,
   Zn: () => isOwnFolder,
   dF: () => makeExecutable,
   hB: () => readEntry,
   ik: () => place,
   lj: () => freshFolder,
   tz: () => makeRoot,
   vf: () => discard
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
  const MARKER = 'verified.json';
  const FRESH = '.new-';
  const STALE_MS = 60 * 60 * 1e3;
  function stats(path) {
   return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, {
    throwIfNoEntry: false
   });
  }
  function isOwnFolder(path) {
   const found = stats(path);
   if (!found?.isDirectory()) return false;
   return process.getuid === undefined || found.uid === process.getuid() && (found.mode & 63) === 0;
  }
  function makeRoot(root) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(root, {
     recursive: true,
     mode: 448
    });
   } catch {
    return false;
   }
   return isOwnFolder(root);
  }
  function readEntry(folder, program) {
   const full = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, program);
   try {
    const marker = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, MARKER), 'utf8'));
    const found = stats(full);
    return found?.isFile() && found.size === marker.bytes && typeof marker.sha256 === 'string' ? {
     folder,
     program: full,
     marker
    } : undefined;
   } catch {
    return undefined;
   }
  }
  async function sha256Of(path) {
   const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
   await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, {
    highWaterMark: 4 * 1024 * 1024
   }), hash);
   return hash.digest('hex');
  }
  function freshFolder(root, nowMs) {
   for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(root)) {
    if (name.startsWith(FRESH) && nowMs - (stats((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name))?.mtimeMs ?? nowMs) > STALE_MS) discard((0, 
    node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name));
   }
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, FRESH + (0, 
   node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex'));
   (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, {
    mode: 448
   });
   return folder;
  }
  function putFile(folder, name, text) {
   (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), text, {
    mode: 384,
    flag: 'wx'
   });
  }
  function discard(folder) {
   (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, {
    recursive: true,
    force: true,
    maxRetries: 3
   });
  }
  function place(order) {
   const {root, target, program} = order;
   const folder = freshFolder(root, order.nowMs);
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(order.source, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, order.name));
    const marker = {
     version: order.version,
     sha256: order.sha256,
     bytes: (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, program)).size
    };
    putFile(folder, MARKER, JSON.stringify(marker));
    if (order.replace && (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(target)) {
     const aside = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, FRESH + (0, 
     node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex'));
     (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(target, aside);
     discard(aside);
    }
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(folder, target);
    return {
     folder: target,
     program: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, program),
     marker
    };
   } catch (error) {
    discard(folder);
    const theirs = readEntry(target, program);
    if (theirs?.marker.sha256 === order.sha256) return theirs;
    throw error;
   }
  }
  function makeExecutable(path) {
   (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(path, 320);
  }
 },
 91914: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => programPlace,
   h: () => isOpenToAll
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  function programPlace(path, kept) {
   const real = resolved(path);
   const tree = /^(.*\/keyless-agent\/[^/]+)\//.exec(real)?.[1] ?? /^(.*?\/node_modules)\//.exec(real)?.[1] ?? (0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real);
   const holdsMore = tree === '/' || kept.some(folder => folder === tree || folder.startsWith(`${tree}/`));
   return holdsMore ? real : tree;
  }
  function isOpenToAll(folder) {
   const found = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, {
    throwIfNoEntry: false
   });
   return found?.isDirectory() === true && (found.mode & 5) === 5;
  }
  function resolved(path) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
   } catch {
    return path;
   }
  }
 }
};
