export const id = 6740;

export const ids = [ 6740 ];

export const modules = {
 16740: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => conduct,
   s: () => hideSecrets
  });
  var _process_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96390);
  var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75384);
  var _read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89185);
  var _read_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82926);
  var _results_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32238);
  var _tell_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79707);
  async function conduct(ask, use, onGitHub) {
   const {host, inputs} = ask;
   hideSecrets(inputs, host);
   const {report, results} = await (0, _index_js__WEBPACK_IMPORTED_MODULE_1__.GG)(ask, use);
   if (inputs.flag('dry-run') && !report.error) {
    (0, _tell_result_js__WEBPACK_IMPORTED_MODULE_4__.f)(report, host);
    return {
     report,
     exit: 0
    };
   }
   const told = await (0, _tell_result_js__WEBPACK_IMPORTED_MODULE_4__.F)(report, results, host, onGitHub, ask.printed);
   if (results !== undefined) host.voice.saveState(_results_state_js__WEBPACK_IMPORTED_MODULE_5__.b, '');
   return {
    ...told,
    report,
    exit: report.exit
   };
  }
  function hideSecrets(inputs, host) {
   hideStepSecrets(host);
   (0, _read_secrets_js__WEBPACK_IMPORTED_MODULE_3__.P)(inputs, (0, _read_inputs_js__WEBPACK_IMPORTED_MODULE_2__.j3)(), host);
  }
  function hideStepSecrets(host) {
   const plain = (0, _read_inputs_js__WEBPACK_IMPORTED_MODULE_2__.j3)().filter(spec => spec.type !== 'secret');
   const open = new Set(plain.map(spec => `INPUT_${spec.name.toUpperCase().replaceAll('-', '_')}`));
   const isOpen = name => open.has(name) || name.startsWith('KEYLESS_WITH_');
   const named = Object.entries(host.env).filter(([name]) => !isOpen(name.toUpperCase().replaceAll('-', '_')));
   for (const secret of (0, _process_environment_js__WEBPACK_IMPORTED_MODULE_0__.jK)(Object.fromEntries(named))) host.hide(secret);
  }
 },
 44983: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => getCredentials
  });
  async function getCredentials(plan, identities, host) {
   return plan.cloud.exchange(() => identities.next(), host);
  }
 },
 75384: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   GG: () => walk,
   O1: () => timer,
   YQ: () => cancelledError,
   Yg: () => credentialLine,
   bk: () => makeResults,
   t9: () => endInReport
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _agents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17358);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
  var _core_identity_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3829);
  var _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61023);
  var _check_privilege_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73658);
  var _get_credentials_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(44983);
  var _get_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82217);
  var _inside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20350);
  var _isolation_facts_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(23670);
  var _keep_results_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35074);
  var _lifetime_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64065);
  var _make_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99179);
  var _make_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(66203);
  var _named_inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(99019);
  var _results_state_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(32238);
  var _review_inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(88388);
  var _stages_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(10861);
  async function walk(ask, use) {
   const {host, inputs, platform} = ask;
   const journey = (0, _make_report_js__WEBPACK_IMPORTED_MODULE_10__.Q4)(ask.command, host, platform.id);
   try {
    if (ask.prepare) await ask.prepare(journey); else (0, _review_inputs_js__WEBPACK_IMPORTED_MODULE_12__.oX)(inputs, ask.command);
    const named = await (0, _named_inputs_js__WEBPACK_IMPORTED_MODULE_11__.J)(inputs, () => (0, 
    _make_plan_js__WEBPACK_IMPORTED_MODULE_9__.Vm)(platform, host), host);
    const plan = await (0, _make_plan_js__WEBPACK_IMPORTED_MODULE_9__.Cs)(ask.command, inputs, platform, host, {
     ...ask,
     named
    });
    journey.plan = plan;
    for (const note of plan.notes) host.voice.annotate('warning', note, 'keyless-agent');
    if (inputs.flag('dry-run')) {
     journey.dryRun = true;
    } else {
     await Promise.race([ cancellation(host, journey), travel(plan, ask, journey, use) ]);
    }
   } catch (thrown) {
    journey.error = (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.dK)(thrown);
   } finally {
    journey.repository?.release();
    await (journey.hold?.close());
    (0, _keep_results_js__WEBPACK_IMPORTED_MODULE_7__.ce)(journey, host);
   }
   return {
    report: (0, _make_report_js__WEBPACK_IMPORTED_MODULE_10__.dO)(journey, host.now(), text => host.redact(text)),
    results: journey.results
   };
  }
  function makeResults({inputs, host}, plan) {
   const named = inputs.text('output-dir');
   const {workspace} = plan.context;
   const path = named === undefined ? undefined : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, named);
   if (path !== undefined && isLinked(path, workspace, host)) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.FM('input-invalid', `The results folder ${path} is a link, or behind one.`, {
     fix: 'output-dir: the folder itself'
    });
   }
   try {
    if (path === undefined) {
     const made = (0, _keep_results_js__WEBPACK_IMPORTED_MODULE_7__.VI)(host);
     host.voice.saveState(_results_state_js__WEBPACK_IMPORTED_MODULE_13__.b, made);
     return made;
    }
    host.files.makePrivateDir(path);
   } catch (error) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.FM('input-invalid', `The results folder ${path} cannot be made (${error.code ?? 'unknown'}).`, {
     fix: 'output-dir: a folder that this user may write to, or leave output-dir out',
     cause: error
    });
   }
   return path;
  }
  function isLinked(path, workspace, host) {
   if (path === workspace || !(0, _inside_js__WEBPACK_IMPORTED_MODULE_6__.F)(path, workspace)) return false;
   return host.files.isLink(path) || isLinked((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), workspace, host);
  }
  async function travel(plan, ask, journey, use) {
   const {host} = ask;
   const clock = timer(host, journey);
   if (plan.command === 'run') {
    journey.results ??= makeResults(ask, plan);
    (0, _keep_results_js__WEBPACK_IMPORTED_MODULE_7__.O$)(journey, plan.context.workspace);
   }
   const install = plan.command === 'run' ? startInstall(plan, ask) : undefined;
   const survey = plan.command === 'run' ? startSurvey(plan, ask, journey) : undefined;
   const hold = plan.command === 'run' ? startHold(plan, ask, journey) : undefined;
   const identities = (0, _get_identity_js__WEBPACK_IMPORTED_MODULE_5__.X)(plan, host, ask.inputs.text('trust-subject'));
   plan.cloud.warm(host);
   (0, _stages_js__WEBPACK_IMPORTED_MODULE_14__.d)(host, 'identity', (0, _make_plan_js__WEBPACK_IMPORTED_MODULE_9__.fL)(plan.identity, plan.cloud));
   const credential = await clock('exchange', () => (0, _get_credentials_js__WEBPACK_IMPORTED_MODULE_15__.p)(plan, identities, host));
   journey.identity = identities.last();
   journey.credential = credential;
   for (const [name, value] of Object.entries((0, _core_identity_js__WEBPACK_IMPORTED_MODULE_16__.P)(journey.identity?.claims ?? {}))) {
    (0, _stages_js__WEBPACK_IMPORTED_MODULE_14__.d)(host, '', `${name.padEnd(11)} ${value}`);
   }
   (0, _stages_js__WEBPACK_IMPORTED_MODULE_14__.d)(host, 'credential', credentialLine(credential, host.now()));
   const isolation = async () => {
    await (hold?.catch(() => undefined));
    return journey.hold && (0, _isolation_facts_js__WEBPACK_IMPORTED_MODULE_17__.UU)(journey.hold.isolation, ask.inputs);
   };
   const probes = (0, _check_privilege_js__WEBPACK_IMPORTED_MODULE_4__.oV)(plan, journey.identity, credential, host, {
    isolation: isolation()
   });
   const installed = await clock('install', async () => install);
   journey.installed = installed;
   await survey;
   await hold;
   if (journey.hold) tellHold(plan, journey.hold, host);
   journey.notes.push(...journey.repository?.notes ?? []);
   const more = [ ...installed?.findings ?? [], ...journey.repository?.findings ?? [] ];
   const verdicts = await clock('checks', async () => {
    const asked = await probes.within(_check_privilege_js__WEBPACK_IMPORTED_MODULE_4__.bA);
    return (0, _check_privilege_js__WEBPACK_IMPORTED_MODULE_4__._P)(plan, journey.identity, credential, more, host, {
     asked,
     isolation: await isolation()
    });
   });
   journey.findings = verdicts.findings;
   (0, _stages_js__WEBPACK_IMPORTED_MODULE_14__.d)(host, 'checks', countLine(verdicts.findings));
   for (const finding of verdicts.findings) {
    if (isPressing(finding)) {
     (0, _stages_js__WEBPACK_IMPORTED_MODULE_14__.d)(host, '', `${finding.severity}: ${finding.title}`);
    }
   }
   if (verdicts.stop) throw verdicts.stop;
   if (host.cancelled.aborted) throw cancelledError(host.cancelled.reason);
   await use(plan, credential, journey, identities);
  }
  function startInstall(plan, ask) {
   const install = ask.binary ? Promise.resolve({
    binary: ask.binary.path,
    args: ask.binary.args,
    version: ask.binary.version,
    source: 'built-in',
    findings: []
   }) : __webpack_require__.e(8727).then(__webpack_require__.bind(__webpack_require__, 8727)).then(({installAgent}) => installAgent(plan.agent, plan.agentVersion, ask.host, plan.agentCommand));
   install.catch(() => undefined);
   return install;
  }
  function startSurvey(plan, {inputs, host}, journey) {
   const survey = __webpack_require__.e(5097).then(__webpack_require__.bind(__webpack_require__, 5097)).then(({surveyRepository}) => surveyRepository({
    context: plan.context,
    workingDirectory: plan.workingDirectory,
    repoConfig: inputs.text('repo-config'),
    repoFiles: _agents_index_js__WEBPACK_IMPORTED_MODULE_1__.X.map(({repoFiles}) => repoFiles),
    edits: mayEdit(plan),
    ours: journey.results === undefined ? [] : [ journey.results ]
   }, host));
   survey.then(repository => {
    journey.repository = repository;
    if (host.cancelled.aborted && !journey.agentRunning) repository.release();
   }, () => undefined);
   return survey;
  }
  function startHold(plan, {inputs, host, platform}, journey) {
   const ask = {
    inputs,
    writable: mayEdit(plan),
    hides: [ ...journey.results === undefined ? [] : [ journey.results ], ...platform.runnerFolders?.(host.env) ?? [] ]
   };
   const hold = __webpack_require__.e(7395).then(__webpack_require__.bind(__webpack_require__, 87395)).then(({holdAgent}) => holdAgent(plan, ask, host)).then(given => {
    journey.hold = given;
    journey.isolation = given.isolation.mode;
    if (host.cancelled.aborted && !journey.agentRunning) void given.close();
   });
   hold.catch(() => undefined);
   return hold;
  }
  function tellHold(plan, {isolation}, host) {
   (0, _stages_js__WEBPACK_IMPORTED_MODULE_14__.d)(host, 'isolation', `${isolation.mode}: ${isolation.says}`);
   for (const reason of isolation.refused) (0, _stages_js__WEBPACK_IMPORTED_MODULE_14__.d)(host, '', `not had: ${reason}`);
   const {delivery} = (0, _lifetime_js__WEBPACK_IMPORTED_MODULE_8__.XA)(plan.cloud, plan.identity, plan.agent);
   if (delivery === 'broker') (0, _stages_js__WEBPACK_IMPORTED_MODULE_14__.d)(host, '', 'the credential stays in the broker; the agent gets an address and a token of this run');
  }
  function mayEdit({agent, permissions, allowedTools}) {
   const writes = permissions === 'edit' || permissions === 'full' || allowedTools.length > 0;
   return writes || agent.install.kind === 'command';
  }
  const CANCEL_GRACE_MS = 6e3;
  async function endInReport(journey, host, work) {
   try {
    await Promise.race([ cancellation(host, journey), work() ]);
   } catch (thrown) {
    journey.error = (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.dK)(thrown);
   }
   return (0, _make_report_js__WEBPACK_IMPORTED_MODULE_10__.dO)(journey, host.now(), text => host.redact(text));
  }
  function cancellation(host, journey) {
   return new Promise((_, reject) => {
    const give = () => reject(cancelledError(host.cancelled.reason));
    const stop = () => {
     if (journey.agentRunning) setTimeout(give, CANCEL_GRACE_MS).unref(); else give();
    };
    if (host.cancelled.aborted) stop(); else host.cancelled.addEventListener('abort', stop, {
     once: true
    });
   });
  }
  function cancelledError(reason) {
   return reason === 'SIGTERM' ? new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.FM('terminated', 'The run was ended by SIGTERM.') : new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.FM('cancelled', 'The run was cancelled.');
  }
  function timer(host, journey) {
   return async (name, work) => {
    const from = host.now();
    try {
     return await work();
    } finally {
     journey.times[name] = host.now() - from;
    }
   };
  }
  function isPressing({verdict, severity, accepted}) {
   return verdict === 'exceeded' && severity !== 'low' && severity !== 'info' && accepted === undefined;
  }
  function credentialLine(credential, now) {
   const left = credential.expiresAt === undefined ? '' : `, expires in ${Math.round((credential.expiresAt - now) / 6e4)} min`;
   return `${credential.principal ?? credential.cloud} (${credential.kind}${left})`;
  }
  function countLine(findings) {
   return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.s_)(findings) || 'switched off';
  }
 },
 35074: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O$: () => holdResults,
   VI: () => newResults,
   ce: () => secureResults
  });
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(3828);
  var external_node_crypto_ = __webpack_require__(77598);
  var external_node_fs_ = __webpack_require__(73024);
  // CONCATENATED MODULE: ./lib/kit/held-folder.js
  class HeldFolder {
   #named;
   #path;
   #file;
   #stats;
   constructor(path) {
    this.#named = path;
    this.#path = (0, external_node_fs_.realpathSync)(path);
    this.#stats = this.#open();
   }
   putBack() {
    if (this.#isInPlace()) {
     this.#openUp();
     return 'kept';
    }
    clearWay((0, external_node_path_.dirname)(this.#path));
    const aside = `${this.#path}.${(0, external_node_crypto_.randomBytes)(6).toString('hex')}`;
    if (look(this.#path)) (0, external_node_fs_.renameSync)(this.#path, aside);
    const found = this.#return();
    if (!found) {
     (0, external_node_fs_.mkdirSync)(this.#path, {
      mode: 448
     });
     this.close();
     this.#stats = this.#open();
    }
    attempt(() => (0, external_node_fs_.rmSync)(aside, {
     recursive: true,
     force: true
    }));
    if (!this.#isInPlace()) throw Object.assign(new Error(`ELOOP: ${this.#named} leads elsewhere`), {
     code: 'ELOOP'
    });
    this.#openUp();
    return found ? 'found' : 'lost';
   }
   close() {
    const file = this.#file;
    this.#file = undefined;
    if (file !== undefined) attempt(() => (0, external_node_fs_.closeSync)(file));
   }
   #open() {
    attempt(() => {
     this.#file = (0, external_node_fs_.openSync)(this.#path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY | external_node_fs_.constants.O_NOFOLLOW);
    });
    return this.#file === undefined ? (0, external_node_fs_.lstatSync)(this.#path) : (0, 
    external_node_fs_.fstatSync)(this.#file);
   }
   #isOurs(path) {
    const stats = look(path);
    return stats?.isDirectory() === true && stats.dev === this.#stats.dev && stats.ino === this.#stats.ino;
   }
   #isInPlace() {
    return this.#isOurs(this.#path) && attempt(() => (0, external_node_fs_.realpathSync)(this.#named)) === this.#path;
   }
   #return() {
    const at = this.#file === undefined ? undefined : attempt(() => (0, external_node_fs_.readlinkSync)(`/proc/self/fd/${this.#file}`));
    if (at === undefined || !this.#isOurs(at)) return false;
    attempt(() => (0, external_node_fs_.renameSync)(at, this.#path));
    return this.#isOurs(this.#path);
   }
   #openUp() {
    const [file, {mode}] = [ this.#file, this.#stats ];
    if (file !== undefined) attempt(() => (0, external_node_fs_.fchmodSync)(file, (0, 
    external_node_fs_.fstatSync)(file).mode & 3647 | mode & 448));
   }
  }
  function clearWay(folder) {
   const parent = (0, external_node_path_.dirname)(folder);
   if (parent === folder) return;
   clearWay(parent);
   const stats = look(folder);
   if (!stats?.isDirectory()) {
    (0, external_node_fs_.rmSync)(folder, {
     force: true
    });
    (0, external_node_fs_.mkdirSync)(folder);
   } else if (stats.uid === process.getuid?.() && (stats.mode & 448) !== 448) {
    (0, external_node_fs_.chmodSync)(folder, stats.mode & 4095 | 448);
   }
  }
  function look(path) {
   try {
    return (0, external_node_fs_.lstatSync)(path);
   } catch {
    return undefined;
   }
  }
  function attempt(work) {
   try {
    return work();
   } catch {
    return undefined;
   }
  }
  var inside = __webpack_require__(20350);
  // CONCATENATED MODULE: ./lib/flow/keep-results.js
  function holdResults(journey, workspace) {
   const {results} = journey;
   if (results === undefined) return;
   if ((0, inside.F)(workspace, results)) {
    throw new errors.FM('input-invalid', `The results folder ${results} holds the workspace, where the agent works.`, {
     fix: 'output-dir: a folder of its own, such as results'
    });
   }
   journey.held = new HeldFolder(results);
  }
  function secureResults(journey, host) {
   const {held} = journey;
   if (!held) return;
   try {
    const how = held.putBack();
    if (how !== 'kept') tell(DONE[how], journey, host);
   } catch {
    held.close();
    journey.held = undefined;
    journey.results = newResults(host);
    tell(`made that its path cannot be ours; the results are in ${journey.results}`, journey, host);
   }
  }
  function newResults(host) {
   const path = (0, external_node_path_.join)((0, external_node_path_.dirname)(host.files.privateDir()), `keyless-agent-results-${host.random(6)}`);
   host.files.makePrivateDir(path);
   return path;
  }
  const DONE = {
   found: 'moved it; it is back in its place, and what lay there is removed',
   lost: 'removed it; there is a new one in its place, and what was in it is lost'
  };
  function tell(what, journey, host) {
   const title = `The results folder was not as we had left it: the agent ${what}.`;
   host.voice.annotate('warning', title, 'keyless-agent');
   journey.findings = [ ...journey.findings, {
    id: 'agent-results-folder',
    layer: 'agent',
    verdict: 'exceeded',
    severity: 'high',
    title,
    detail: 'What lies there is handed on as the result of this job.'
   } ];
  }
 },
 66203: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q4: () => beginJourney,
   RO: () => deniedHosts,
   dO: () => makeReport
  });
  var _agents_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96582);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
  var _core_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3829);
  var _core_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18067);
  var _lifetime_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64065);
  var _redact_event_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56158);
  function beginJourney(command, host, platform) {
   return {
    command,
    platform,
    startedAt: host.now(),
    findings: [],
    isolation: 'none',
    times: {},
    notes: []
   };
  }
  const LONGEST_RESULT_CHARS = 5e5;
  function usedBy(run, requests) {
   const {costUsd, costSource, inputTokens, outputTokens} = run;
   const told = {
    costUsd,
    costSource,
    inputTokens,
    outputTokens
   };
   if (!requests) return told;
   const counted = inputTokens + outputTokens > 0 ? told : {
    ...told,
    ...tokensOf(requests)
   };
   if (costUsd !== undefined || requests.costUsd === undefined) return counted;
   return {
    ...counted,
    costUsd: requests.costUsd,
    costSource: `prices of ${_agents_prices_js__WEBPACK_IMPORTED_MODULE_0__.nx}`
   };
  }
  function tokensOf({inputTokens, outputTokens}) {
   return {
    inputTokens,
    outputTokens
   };
  }
  function inYamlOf(platform, fix) {
   return platform === 'gitlab' ? fix?.replaceAll(/^(# )?with:$/gm, '$1inputs:') : fix;
  }
  function deniedHosts(hold) {
   const denied = [ ...hold?.denied() ?? [] ].map(([host, count]) => ({
    host,
    count
   }));
   return denied.length === 0 ? undefined : denied.sort((one, other) => other.count - one.count);
  }
  function makeReport(journey, now, redact) {
   const {plan, credential, identity, run, error} = journey;
   const outcome = error ? _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Lp[error.code].outcome : 'success';
   const isReview = journey.review !== undefined;
   const result = isReview ? undefined : run?.result?.text ?? (error ? run?.lastText : undefined);
   const report = {
    version: _core_version_js__WEBPACK_IMPORTED_MODULE_3__.x,
    command: journey.command,
    outcome,
    exit: error?.exit ?? 0,
    error: error && {
     code: error.code,
     what: error.message,
     likely: error.likely,
     fix: inYamlOf(journey.platform, error.fix),
     facts: error.facts,
     link: error.link,
     faults: error.faults
    },
    plan: plan?.lines ?? [],
    identity: identity && {
     says: identity.says,
     claims: (0, _core_identity_js__WEBPACK_IMPORTED_MODULE_4__.P)(identity.claims),
     trust: identity.trust
    },
    credential: credential && {
     cloud: credential.cloud,
     kind: credential.kind,
     account: credential.account,
     principal: credential.principal,
     expiresAt: credential.expiresAt === undefined ? undefined : new Date(credential.expiresAt).toISOString(),
     confirmed: credential.confirmed
    },
    findings: journey.findings.map(finding => ({
     ...finding,
     fix: inYamlOf(journey.platform, finding.fix)
    })),
    agent: run && plan && {
     id: plan.agent.id,
     version: journey.installed?.version ?? run.agentVersion,
     model: plan.model,
     backend: plan.backend,
     sessionId: run.sessionId,
     turns: run.turns,
     toolCalls: run.toolCalls,
     denials: run.result?.denials ?? [],
     ...usedBy(run, journey.requests),
     setAside: journey.setAside ?? [],
     containment: run.containment,
     survivors: run.survivors
    },
    result: result && result.length > LONGEST_RESULT_CHARS ? `${result.slice(0, LONGEST_RESULT_CHARS)}\n… (cut; ${result.length} characters)` : result,
    structuredOutput: isReview ? undefined : run?.result?.structuredOutput,
    review: journey.review,
    reviewFile: journey.review?.file ?? journey.reviewFile,
    shards: journey.shards,
    isolation: journey.isolation,
    delivery: run && plan && (0, _lifetime_js__WEBPACK_IMPORTED_MODULE_2__.A9)(plan),
    requests: journey.requests,
    deniedHosts: deniedHosts(journey.hold),
    times: journey.times,
    durationSeconds: Math.round((now - journey.startedAt) / 100) / 10,
    transcript: run?.transcript,
    session: journey.session,
    changedFiles: journey.changedFiles,
    patch: journey.patch,
    repository: journey.run && journey.repository?.listed,
    notes: [ ...plan?.notes ?? [], ...journey.notes, ...run?.notes ?? [] ]
   };
   return (0, _redact_event_js__WEBPACK_IMPORTED_MODULE_5__.K)(report, redact);
  }
 },
 99019: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => readNamedInputs
  });
  var _privilege_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76065);
  const MOST_BYTES = 10 * 1024 * 1024;
  const NAMING = [ 'task-file', 'mcp-config', 'jwt-jwks' ];
  async function readNamedInputs(inputs, context, host) {
   const files = NAMING.flatMap(input => {
    const path = inputs.text(input)?.trim();
    return path === undefined || path === '-' || path.startsWith('{') ? [] : [ {
     input,
     path,
     maxBytes: MOST_BYTES
    } ];
   });
   const baseline = inputs.text(_privilege_inputs_js__WEBPACK_IMPORTED_MODULE_0__.U)?.trim();
   const accepted = baseline === undefined ? [] : [ {
    input: _privilege_inputs_js__WEBPACK_IMPORTED_MODULE_0__.U,
    path: baseline,
    maxBytes: MOST_BYTES
   } ];
   if (files.length + accepted.length === 0) return new Map;
   const {readFromBase} = await __webpack_require__.e(5097).then(__webpack_require__.bind(__webpack_require__, 5097));
   const texts = await readFromBase(files, context(), inputs.text('repo-config'), host);
   return new Map([ ...texts, ...await readFromBase(accepted, context(), undefined, host) ]);
  }
 },
 42174: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => outputsOf
  });
  const OUTPUTS = [ {
   name: 'outcome',
   about: '`success`, `failed`, `timed-out`, `over-budget`, `skipped`, `denied` or `cancelled`.',
   of: report => report.command === 'exec' && report.outcome === 'success' ? undefined : report.outcome
  }, {
   name: 'result',
   about: "The agent's final answer, redacted. Untrusted text: give it to a shell only through an environment variable.",
   of: report => report.result
  }, {
   name: 'structured-output',
   about: 'The answer as JSON, when `json-schema` is given.',
   of: report => report.structuredOutput === undefined ? undefined : JSON.stringify(report.structuredOutput)
  }, {
   name: 'session-id',
   about: "The agent's own session id.",
   of: report => report.agent?.sessionId
  }, {
   name: 'changed-files',
   about: 'Names of the files the agent changed, one a line; set when it may write.',
   of: report => report.changedFiles?.join('\n')
  }, {
   name: 'patch',
   about: 'Path of a patch with these changes, secrets looked for; for a second job that applies it.',
   of: report => report.patch
  }, {
   name: 'session',
   about: 'Folder of the kept session, for `resume` in a later step of this job.',
   of: report => report.session
  }, {
   name: 'cost-usd',
   about: 'What the run cost in US dollars: by the count of the agent, else its tokens at the prices of our dated table.',
   of: report => report.agent?.costUsd
  }, {
   name: 'turns',
   about: 'Turns the agent took.',
   of: report => report.agent?.turns
  }, {
   name: 'input-tokens',
   about: 'Tokens read, cached ones included.',
   of: report => report.agent?.inputTokens
  }, {
   name: 'output-tokens',
   about: 'Tokens written.',
   of: report => report.agent?.outputTokens
  }, {
   name: 'duration-seconds',
   about: 'Wall clock time of the whole step.',
   of: report => report.durationSeconds
  }, {
   name: 'transcript',
   about: 'Path of the redacted transcript, one JSON event a line.',
   of: report => report.transcript
  }, {
   name: 'credential-expires-at',
   about: 'When the credential ends, ISO 8601.',
   of: report => report.credential?.expiresAt
  }, {
   name: 'aws-account-id',
   about: 'The account the credential belongs to.',
   of: report => report.credential?.cloud === 'aws' ? report.credential.account : undefined
  }, {
   name: 'isolation',
   about: 'What kept the agent from the rest of the job: `namespace` (own processes, files and network), `user` (another user) or `none`.',
   of: report => report.command === 'run' && report.agent ? report.isolation : undefined
  }, {
   name: 'requests',
   about: 'Path of the record of every request to the model, one JSON line each: time, model, tokens, cost, never content.',
   of: report => report.requests?.file
  }, {
   name: 'exceeded',
   about: 'How many findings of the least-privilege check are `exceeded` and not accepted.',
   of: report => countOpen(report, 'exceeded')
  }, {
   name: 'unknown',
   about: 'How many findings of the least-privilege check are `unknown` and not accepted. An unknown is no pass.',
   of: report => countOpen(report, 'unknown')
  }, {
   name: 'review',
   about: 'With `mode: review`: path of review.json, for `review-file` of the publishing step or job.',
   of: report => report.reviewFile
  }, {
   name: 'review-findings',
   about: 'How many findings a review has.',
   of: report => report.review?.findings
  }, {
   name: 'review-url',
   about: 'Where the published review can be read.',
   of: report => report.review?.url
  }, {
   name: 'review-reach',
   about: 'How far publication went: `inline` (at the lines), `summary` (one comment alone) or `none` (job summary and annotations).',
   of: report => report.review?.reach
  }, {
   name: 'code-quality',
   about: "Path of a review's findings in the format of GitLab's Code Quality report.",
   of: report => report.review?.codeQuality
  }, {
   name: 'shards',
   about: 'With `mode: plan`: the parts of the change as JSON, `["1/2","2/2"]`, for `strategy.matrix`.',
   of: report => report.shards === undefined ? undefined : JSON.stringify(report.shards)
  }, {
   name: 'report',
   about: 'Path of the whole result as JSON.',
   of: (_report, paths) => paths.report
  }, {
   name: 'findings',
   about: 'With `check`: path of the findings as JSON.',
   of: (_report, paths) => paths.findings
  }, {
   name: 'sarif',
   about: 'With `check`: path of the findings as SARIF, for `github/codeql-action/upload-sarif`.',
   of: (_report, paths) => paths.sarif
  } ];
  function countOpen({findings}, verdict) {
   if (findings.length === 0) return undefined;
   return findings.filter(finding => finding.verdict === verdict && finding.accepted === undefined).length;
  }
  function outputsOf(report, paths) {
   const set = {};
   for (const output of OUTPUTS) {
    const value = output.of(report, paths);
    if (value !== undefined) set[output.name] = String(value);
   }
   return set;
  }
 },
 56158: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => redactDeep,
   g: () => redactEvent
  });
  function redactDeep(value, redact) {
   const walk = item => {
    if (typeof item === 'string') return redact(item);
    if (Array.isArray(item)) return item.map(walk);
    if (item !== null && typeof item === 'object') {
     return Object.fromEntries(Object.entries(item).map(([key, inner]) => [ redact(key), walk(inner) ]));
    }
    return item;
   };
   return walk(value);
  }
  function redactEvent(event, stream, whole) {
   switch (event.kind) {
   case 'text':
   case 'other':
   case 'tool-result':
    return {
     ...event,
     text: stream.push(event.text)
    };

   case 'tool':
    return {
     ...event,
     name: whole(event.name),
     detail: stream.push(event.detail)
    };

   default:
    return {
     ...redactDeep(event, whole),
     kind: event.kind
    };
   }
  }
 },
 32238: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => RESULTS_DIR_STATE
  });
  const RESULTS_DIR_STATE = 'RESULTS_DIR';
 },
 10861: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => stage
  });
  function stage(host, name, text) {
   host.log.line(`${name.padEnd(11)} ${text}`);
  }
 },
 79707: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => tellResult,
   f: () => tellPlan
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _report_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97406);
  var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61023);
  var _report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91488);
  var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42174);
  async function tellResult(report, results, host, onGitHub, printed = false) {
   const told = {};
   const write = (name, text) => {
    if (results === undefined) return undefined;
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(results, name);
    try {
     if (host.files.isLink(results)) throw Object.assign(new Error('a link'), {
      code: 'ELOOP'
     });
     host.files.remove(path);
     host.files.writePrivate(path, text);
     return path;
    } catch (error) {
     host.log.line(`${name} could not be written (${error.code ?? 'unknown'}).`);
     return undefined;
    }
   };
   const reportPath = write('report.json', (0, _report_json_js__WEBPACK_IMPORTED_MODULE_4__.L)(report));
   if (reportPath) told.reportPath = reportPath;
   const markdown = (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.yo)(report);
   if (onGitHub) await host.voice.summary(markdown, report.command !== 'run'); else {
    const path = write('summary.md', markdown);
    if (path) told.summaryPath = path;
   }
   for (const [name, value] of Object.entries((0, _outputs_js__WEBPACK_IMPORTED_MODULE_3__.Y)(report, {
    report: told.reportPath
   }))) host.voice.output(name, value);
   if (onGitHub) annotate(report, host);
   if (report.review && !printed) for (const line of (0, _report_terminal_js__WEBPACK_IMPORTED_MODULE_2__.aP)(report.review, host.log.colour)) host.log.line(line);
   if (report.error) for (const line of (0, _report_terminal_js__WEBPACK_IMPORTED_MODULE_2__.kc)(report.error, host.log.colour)) host.log.line(line); else if (report.command !== 'exec') for (const line of (0, 
   _report_terminal_js__WEBPACK_IMPORTED_MODULE_2__.nt)(report, host.log.colour)) host.log.line(line);
   return told;
  }
  function annotate({error, outcome}, {voice}) {
   if (!error) return;
   if (outcome === 'skipped') {
    voice.annotate('notice', error.what, 'keyless-agent skipped');
    return;
   }
   const faults = (error.faults ?? []).map(fault => `${fault.input}: ${fault.what}`);
   const parts = [ error.what, ...faults, error.likely ].flatMap(part => part ? asSentence(part) : []);
   voice.annotate('error', parts.join(' '), 'keyless-agent');
  }
  function asSentence(text) {
   return /[.!?…:]$/.test(text) ? text : `${text}.`;
  }
  function tellPlan(report, host) {
   for (const line of (0, _report_terminal_js__WEBPACK_IMPORTED_MODULE_2__.Pt)(report, host.log.colour)) host.log.line(line);
  }
 },
 97406: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => jsonReport,
   x: () => jsonFindings
  });
  var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56134);
  function jsonReport(report) {
   return `${JSON.stringify(report, null, 2)}\n`;
  }
  function jsonFindings({version, outcome, exit, error, findings, identity, credential, notes}) {
   const linked = findings.map(finding => ({
    ...finding,
    link: (0, _core_finding_js__WEBPACK_IMPORTED_MODULE_0__._r)(finding.id)
   }));
   const told = {
    form: 1,
    version,
    outcome,
    exit,
    error,
    identity,
    credential,
    findings: linked,
    notes
   };
   return `${JSON.stringify(told, null, 2)}\n`;
  }
 }
};
