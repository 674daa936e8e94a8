export const id = 6048;
export const ids = [6048];
export const modules = {

/***/ 6048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ conduct),
  s: () => (/* binding */ hideSecrets)
});

// EXTERNAL MODULE: ./lib/process/environment.js
var environment = __webpack_require__(968);
// EXTERNAL MODULE: ./lib/flow/index.js + 3 modules
var flow = __webpack_require__(8096);
// EXTERNAL MODULE: ./lib/flow/read-inputs.js + 4 modules
var read_inputs = __webpack_require__(9185);
// EXTERNAL MODULE: ./lib/flow/read-secrets.js
var read_secrets = __webpack_require__(2926);
// EXTERNAL MODULE: ./lib/flow/results-state.js
var results_state = __webpack_require__(2238);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/report/json.js
function jsonReport(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/report/markdown.js + 1 modules
var report_markdown = __webpack_require__(5243);
// EXTERNAL MODULE: ./lib/report/terminal.js
var terminal = __webpack_require__(1488);
;// CONCATENATED MODULE: ./lib/flow/outputs.js
const OUTPUTS = [
    {
        name: 'outcome',
        about: '`success`, `failed`, `timed-out`, `over-budget`, `skipped`, `denied` or `cancelled`.',
        of: (report) => report.outcome,
    },
    {
        name: 'result',
        about: "The agent's final answer, redacted. Untrusted text: give it to a shell only through an environment variable.",
        of: (report) => report.result,
    },
    {
        name: 'structured-output',
        about: 'The answer as JSON, when `json-schema` is given.',
        of: (report) => (report.structuredOutput === undefined ? undefined : JSON.stringify(report.structuredOutput)),
    },
    { name: 'session-id', about: "The agent's own session id.", of: (report) => report.agent?.sessionId },
    {
        name: 'changed-files',
        about: 'Names of the files the agent changed, one a line; set when it may write.',
        of: (report) => report.changedFiles?.join('\n'),
    },
    {
        name: 'patch',
        about: 'Path of a patch with these changes, secrets looked for; for a second job that applies it.',
        of: (report) => report.patch,
    },
    {
        name: 'session',
        about: 'Folder of the kept session, for `resume` in a later step of this job.',
        of: (report) => report.session,
    },
    {
        name: 'cost-usd',
        about: 'What the run cost in US dollars: by the count of the agent, else its tokens at the prices of our dated table.',
        of: (report) => report.agent?.costUsd,
    },
    { name: 'turns', about: 'Turns the agent took.', of: (report) => report.agent?.turns },
    { name: 'input-tokens', about: 'Tokens read, cached ones included.', of: (report) => report.agent?.inputTokens },
    { name: 'output-tokens', about: 'Tokens written.', of: (report) => report.agent?.outputTokens },
    { name: 'duration-seconds', about: 'Wall clock time of the whole step.', of: (report) => report.durationSeconds },
    {
        name: 'transcript',
        about: 'Path of the redacted transcript, one JSON event a line.',
        of: (report) => report.transcript,
    },
    {
        name: 'credential-expires-at',
        about: 'When the credential ends, ISO 8601.',
        of: (report) => report.credential?.expiresAt,
    },
    {
        name: 'aws-account-id',
        about: 'The account the credential belongs to.',
        of: (report) => (report.credential?.cloud === 'aws' ? report.credential.account : undefined),
    },
    {
        name: 'isolation',
        about: 'What keeps the agent from the credential: `none` in this release (it runs as the same user).',
        of: (report) => (report.command === 'run' ? report.isolation : undefined),
    },
    { name: 'report', about: 'Path of the whole result as JSON.', of: (_report, path) => path },
];
function outputsOf(report, reportPath) {
    const set = {};
    for (const output of OUTPUTS) {
        const value = output.of(report, reportPath);
        if (value !== undefined)
            set[output.name] = String(value);
    }
    return set;
}

;// CONCATENATED MODULE: ./lib/flow/tell-result.js





async function tellResult(report, results, host, onGitHub) {
    const told = {};
    const write = (name, text) => {
        if (results === undefined)
            return undefined;
        const path = (0,external_node_path_.join)(results, name);
        try {
            if (host.files.isLink(results))
                throw Object.assign(new Error('a link'), { code: 'ELOOP' });
            host.files.remove(path);
            host.files.writePrivate(path, text);
            return path;
        }
        catch (error) {
            host.log.line(`${name} could not be written (${error.code ?? 'unknown'}).`);
            return undefined;
        }
    };
    const reportPath = write('report.json', jsonReport(report));
    if (reportPath)
        told.reportPath = reportPath;
    const markdown = (0,report_markdown/* markdownSummary */.yo)(report);
    if (onGitHub)
        await host.voice.summary(markdown, report.command !== 'run');
    else {
        const path = write('summary.md', markdown);
        if (path)
            told.summaryPath = path;
    }
    for (const [name, value] of Object.entries(outputsOf(report, told.reportPath)))
        host.voice.output(name, value);
    if (report.error && report.outcome === 'skipped') {
        host.voice.annotate('notice', report.error.what, 'keyless-agent skipped');
    }
    else if (report.error) {
        const faults = (report.error.faults ?? []).map((fault) => `${fault.input}: ${fault.what}`);
        host.voice.annotate('error', [report.error.what, ...faults, report.error.likely].flatMap((part) => (part ? asSentence(part) : [])).join(' '), 'keyless-agent');
    }
    if (report.error)
        for (const line of (0,terminal/* errorText */.kc)(report.error, host.log.colour))
            host.log.line(line);
    else if (report.command !== 'exec')
        for (const line of (0,terminal/* verdictText */.nt)(report, host.log.colour))
            host.log.line(line);
    return told;
}
function asSentence(text) {
    return /[.!?…:]$/.test(text) ? text : `${text}.`;
}
function tellPlan(report, host) {
    for (const line of (0,terminal/* planText */.Pt)(report, host.log.colour))
        host.log.line(line);
}

;// CONCATENATED MODULE: ./lib/flow/conduct.js






async function conduct(ask, use, onGitHub) {
    const { host, inputs } = ask;
    hideSecrets(inputs, host);
    const { report, results } = await (0,flow/* walk */.GG)(ask, use);
    if (inputs.flag('dry-run') && !report.error) {
        tellPlan(report, host);
        return { report, exit: 0 };
    }
    const told = await tellResult(report, results, host, onGitHub);
    if (results !== undefined)
        host.voice.saveState(results_state/* RESULTS_DIR_STATE */.b, '');
    return { ...told, report, exit: report.exit };
}
function hideSecrets(inputs, host) {
    hideStepSecrets(host);
    (0,read_secrets/* takeSecrets */.P)(inputs, (0,read_inputs/* allInputs */.j3)(), host);
}
function hideStepSecrets(host) {
    const plain = (0,read_inputs/* allInputs */.j3)().filter((spec) => spec.type !== 'secret');
    const open = new Set(plain.map((spec) => `INPUT_${spec.name.toUpperCase().replaceAll('-', '_')}`));
    const named = Object.entries(host.env).filter(([name]) => !open.has(name.toUpperCase().replaceAll('-', '_')));
    for (const secret of (0,environment/* secretsToHide */.jK)(Object.fromEntries(named)))
        host.hide(secret);
}


/***/ }),

/***/ 8096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YQ: () => (/* binding */ cancelledError),
  O1: () => (/* binding */ timer),
  GG: () => (/* binding */ walk)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/agents/index.js + 62 modules
var agents = __webpack_require__(554);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/identity.js
var core_identity = __webpack_require__(3829);
// EXTERNAL MODULE: ./lib/process/containment.js
var containment = __webpack_require__(4701);
// EXTERNAL MODULE: ./lib/flow/check-privilege.js + 10 modules
var check_privilege = __webpack_require__(4877);
;// CONCATENATED MODULE: ./lib/flow/get-credentials.js
async function getCredentials(plan, identities, host) {
    return plan.cloud.exchange(() => identities.next(), host);
}

// EXTERNAL MODULE: ./lib/flow/get-identity.js + 2 modules
var get_identity = __webpack_require__(1625);
// EXTERNAL MODULE: ./lib/flow/make-plan.js + 2 modules
var make_plan = __webpack_require__(4333);
// EXTERNAL MODULE: ./lib/core/version.js
var version = __webpack_require__(8067);
// EXTERNAL MODULE: ./lib/flow/redact-event.js
var redact_event = __webpack_require__(6158);
;// CONCATENATED MODULE: ./lib/flow/make-report.js




const LONGEST_RESULT_CHARS = 500_000;
function makeReport(journey, now, redact) {
    const { plan, credential, identity, run, error } = journey;
    const outcome = error ? errors/* CODES */.Lp[error.code].outcome : 'success';
    const result = run?.result?.text ?? (error ? run?.lastText : undefined);
    const report = {
        version: version/* VERSION */.x,
        command: journey.command,
        outcome,
        exit: error?.exit ?? 0,
        error: error && {
            code: error.code,
            what: error.message,
            likely: error.likely,
            fix: error.fix,
            facts: error.facts,
            link: error.link,
            faults: error.faults,
        },
        plan: plan?.lines ?? [],
        identity: identity && { says: identity.says, claims: (0,core_identity/* safeClaims */.P)(identity.claims), trust: identity.trust },
        credential: credential && {
            cloud: credential.cloud,
            kind: credential.kind,
            account: credential.account,
            principal: credential.principal,
            expiresAt: credential.expiresAt === undefined ? undefined : new Date(credential.expiresAt).toISOString(),
            confirmed: credential.confirmed,
        },
        findings: journey.findings,
        agent: run &&
            plan && {
            id: plan.agent.id,
            version: journey.installed?.version ?? run.agentVersion,
            model: plan.model,
            backend: plan.backend,
            sessionId: run.sessionId,
            turns: run.turns,
            toolCalls: run.toolCalls,
            denials: run.result?.denials ?? [],
            costUsd: run.costUsd,
            costSource: run.costSource,
            inputTokens: run.inputTokens,
            outputTokens: run.outputTokens,
            setAside: journey.setAside ?? [],
            containment: run.containment,
            survivors: run.survivors,
        },
        result: result && result.length > LONGEST_RESULT_CHARS
            ? `${result.slice(0, LONGEST_RESULT_CHARS)}\n… (cut; ${result.length} characters)`
            : result,
        structuredOutput: run?.result?.structuredOutput,
        isolation: journey.isolation,
        times: journey.times,
        durationSeconds: Math.round((now - journey.startedAt) / 100) / 10,
        transcript: run?.transcript,
        session: journey.session,
        changedFiles: journey.changedFiles,
        patch: journey.patch,
        repository: journey.run && journey.repository?.listed,
        notes: [...(plan?.notes ?? []), ...journey.notes, ...(run?.notes ?? [])],
    };
    return (0,redact_event/* redactDeep */.K)(report, redact);
}

;// CONCATENATED MODULE: ./lib/flow/named-inputs.js
const MOST_BYTES = 10 * 1024 * 1024;
const NAMING = ['task-file', 'mcp-config', 'jwt-jwks'];
async function readNamedInputs(inputs, context, host) {
    const files = NAMING.flatMap((input) => {
        const path = inputs.text(input)?.trim();
        return path === undefined || path === '-' || path.startsWith('{') ? [] : [{ input, path, maxBytes: MOST_BYTES }];
    });
    if (files.length === 0)
        return new Map();
    const { readFromBase } = await __webpack_require__.e(/* import() */ 4979).then(__webpack_require__.bind(__webpack_require__, 4979));
    return readFromBase(files, context(), inputs.text('repo-config'), host);
}

// EXTERNAL MODULE: ./lib/flow/results-state.js
var results_state = __webpack_require__(2238);
// EXTERNAL MODULE: ./lib/flow/stages.js
var stages = __webpack_require__(861);
;// CONCATENATED MODULE: ./lib/flow/index.js













async function walk(ask, use) {
    const { host, inputs, platform } = ask;
    const journey = {
        command: ask.command,
        startedAt: host.now(),
        findings: [],
        isolation: 'none',
        times: {},
        notes: [],
    };
    try {
        const named = await readNamedInputs(inputs, () => (0,make_plan/* contextOf */.Vm)(platform, host), host);
        const plan = (0,make_plan/* makePlan */.Cs)(ask.command, inputs, platform, host, { ...ask, named });
        journey.plan = plan;
        for (const note of plan.notes)
            host.voice.annotate('warning', note, 'keyless-agent');
        if (inputs.flag('dry-run')) {
            journey.dryRun = true;
        }
        else {
            await Promise.race([cancellation(host, journey), travel(plan, ask, journey, use)]);
        }
    }
    catch (thrown) {
        journey.error = (0,errors/* asKeylessError */.dK)(thrown);
    }
    finally {
        journey.repository?.release();
    }
    return { report: makeReport(journey, host.now(), (text) => host.redact(text)), results: journey.results };
}
function makeResults({ inputs, host }, plan) {
    const named = inputs.text('output-dir');
    const path = named === undefined
        ? (0,external_node_path_.join)((0,external_node_path_.dirname)(host.files.privateDir()), `keyless-agent-results-${host.random(6)}`)
        : (0,external_node_path_.resolve)(plan.context.workspace, named);
    if (named !== undefined && (0,make_plan/* leadsOut */.qm)(path, plan.context.workspace, host)) {
        throw new errors/* KeylessError */.FM('input-invalid', `The results folder ${path} is a link that leads out of the workspace.`, {
            fix: 'output-dir: the folder itself',
        });
    }
    try {
        host.files.makePrivateDir(path);
    }
    catch (error) {
        throw new errors/* KeylessError */.FM('input-invalid', `The results folder ${path} cannot be made (${error.code ?? 'unknown'}).`, {
            fix: 'output-dir: a folder that this user may write to, or leave output-dir out',
            cause: error,
        });
    }
    if (named === undefined)
        host.voice.saveState(results_state/* RESULTS_DIR_STATE */.b, path);
    return path;
}
async function travel(plan, ask, journey, use) {
    const { host } = ask;
    const clock = timer(host, journey);
    if (plan.command === 'run')
        journey.results = makeResults(ask, plan);
    const install = plan.command === 'run' ? startInstall(plan, ask) : undefined;
    const survey = plan.command === 'run' ? startSurvey(plan, ask, journey) : undefined;
    const identities = (0,get_identity/* getIdentity */.X)(plan, host, ask.inputs.text('trust-subject'));
    plan.cloud.warm(host);
    if (plan.command === 'run')
        void (0,containment/* containment */.R7)(host);
    (0,stages/* stage */.d)(host, 'identity', (0,make_plan/* identityLine */.fL)(plan.identity, plan.cloud));
    const credential = await clock('exchange', () => getCredentials(plan, identities, host));
    journey.identity = identities.last();
    journey.credential = credential;
    for (const [name, value] of Object.entries((0,core_identity/* safeClaims */.P)(journey.identity?.claims ?? {}))) {
        (0,stages/* stage */.d)(host, '', `${name.padEnd(11)} ${value}`);
    }
    (0,stages/* stage */.d)(host, 'credential', credentialLine(credential, host.now()));
    const installed = await clock('install', async () => install);
    journey.installed = installed;
    await survey;
    journey.notes.push(...(journey.repository?.notes ?? []));
    const more = [...(installed?.findings ?? []), ...(journey.repository?.findings ?? [])];
    const verdicts = await clock('checks', () => (0,check_privilege/* checkPrivilege */._)(plan, journey.identity, credential, more, host));
    journey.findings = verdicts.findings;
    (0,stages/* stage */.d)(host, 'checks', countLine(verdicts.findings));
    for (const finding of verdicts.findings) {
        if (finding.verdict === 'exceeded' && finding.severity !== 'low' && finding.severity !== 'info') {
            (0,stages/* stage */.d)(host, '', `${finding.severity}: ${finding.title}`);
        }
    }
    if (verdicts.stop)
        throw verdicts.stop;
    if (host.cancelled.aborted)
        throw cancelledError(host.cancelled.reason);
    await use(plan, credential, journey, identities);
}
function startInstall(plan, ask) {
    const install = ask.binary
        ? Promise.resolve({
            binary: ask.binary.path,
            args: ask.binary.args,
            version: ask.binary.version,
            source: 'built-in',
            findings: [],
        })
        : __webpack_require__.e(/* import() */ 510).then(__webpack_require__.bind(__webpack_require__, 510)).then(({ installAgent }) => installAgent(plan.agent, plan.agentVersion, ask.host, plan.agentCommand));
    install.catch(() => undefined);
    return install;
}
function startSurvey(plan, { inputs, host }, journey) {
    const survey = __webpack_require__.e(/* import() */ 4979).then(__webpack_require__.bind(__webpack_require__, 4979)).then(({ surveyRepository }) => surveyRepository({
        context: plan.context,
        workingDirectory: plan.workingDirectory,
        repoConfig: inputs.text('repo-config'),
        repoFiles: agents/* agents */.X.map(({ repoFiles }) => repoFiles),
        edits: mayEdit(plan),
        ours: journey.results === undefined ? [] : [journey.results],
    }, host));
    survey.then((repository) => {
        journey.repository = repository;
        if (host.cancelled.aborted && !journey.agentRunning)
            repository.release();
    }, () => undefined);
    return survey;
}
function mayEdit({ agent, permissions, allowedTools }) {
    const writes = permissions === 'edit' || permissions === 'full' || allowedTools.length > 0;
    return writes || agent.install.kind === 'command';
}
const CANCEL_GRACE_MS = 6000;
function cancellation(host, journey) {
    return new Promise((_, reject) => {
        const give = () => reject(cancelledError(host.cancelled.reason));
        const stop = () => {
            if (journey.agentRunning)
                setTimeout(give, CANCEL_GRACE_MS).unref();
            else
                give();
        };
        if (host.cancelled.aborted)
            stop();
        else
            host.cancelled.addEventListener('abort', stop, { once: true });
    });
}
function cancelledError(reason) {
    return reason === 'SIGTERM'
        ? new errors/* KeylessError */.FM('terminated', 'The run was ended by SIGTERM.')
        : new errors/* KeylessError */.FM('cancelled', 'The run was cancelled.');
}
function timer(host, journey) {
    return async (name, work) => {
        const from = host.now();
        try {
            return await work();
        }
        finally {
            journey.times[name] = host.now() - from;
        }
    };
}
function credentialLine(credential, now) {
    const left = credential.expiresAt === undefined ? '' : `, expires in ${Math.round((credential.expiresAt - now) / 60_000)} min`;
    return `${credential.principal ?? credential.cloud} (${credential.kind}${left})`;
}
function countLine(findings) {
    const counts = ['enforced', 'proved', 'exceeded', 'unknown']
        .map((verdict) => [findings.filter((finding) => finding.verdict === verdict).length, verdict])
        .filter(([count]) => count > 0)
        .map(([count, verdict]) => `${count} ${verdict}`);
    return counts.join(' · ') || 'switched off';
}


/***/ }),

/***/ 6158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ redactDeep),
/* harmony export */   g: () => (/* binding */ redactEvent)
/* harmony export */ });
function redactDeep(value, redact) {
    const walk = (item) => {
        if (typeof item === 'string')
            return redact(item);
        if (Array.isArray(item))
            return item.map(walk);
        if (item !== null && typeof item === 'object') {
            return Object.fromEntries(Object.entries(item).map(([key, inner]) => [redact(key), walk(inner)]));
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
            return { ...event, text: stream.push(event.text) };
        case 'tool':
            return { ...event, name: whole(event.name), detail: stream.push(event.detail) };
        default:
            return { ...redactDeep(event, whole), kind: event.kind };
    }
}


/***/ }),

/***/ 2238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ RESULTS_DIR_STATE)
/* harmony export */ });
const RESULTS_DIR_STATE = 'RESULTS_DIR';


/***/ }),

/***/ 861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ stage)
/* harmony export */ });
function stage(host, name, text) {
    host.log.line(`${name.padEnd(11)} ${text}`);
}


/***/ }),

/***/ 4701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R7: () => (/* binding */ containment),
/* harmony export */   k_: () => (/* binding */ contained),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
const FOLDERS = ['/usr/bin', '/bin', '/usr/sbin', '/sbin'];
const PROBE_MS = 2000;
const FIRST_PROCESS = 'trap : HUP INT TERM; "$@"; exit "$?"';
const probes = new WeakMap();
function find(host, name) {
    return FOLDERS.map((folder) => `${folder}/${name}`).find((path) => host.files.exists(path));
}
function candidates(host) {
    const unshare = find(host, 'unshare');
    if (host.platform !== 'linux' || unshare === undefined)
        return [];
    const setpriv = find(host, 'setpriv');
    const bound = setpriv === undefined ? [] : [setpriv, '--pdeathsig', 'KILL'];
    const own = ['--pid', '--fork', '--kill-child', '--mount-proc'];
    return [
        [...bound, unshare, ...own],
        [...bound, unshare, '--user', '--map-current-user', ...own],
    ];
}
async function works(host, words) {
    try {
        const child = host.spawn({
            file: words[0],
            args: [...words.slice(1), '/bin/sh', '-c', 'exit 0'],
            env: {},
            cwd: '/',
        });
        child.stdin?.end();
        child.stdout.resume();
        child.stderr.resume();
        const alarm = setTimeout(() => child.kill('SIGKILL'), PROBE_MS);
        const exit = await child.exit;
        clearTimeout(alarm);
        return exit.code === 0;
    }
    catch {
        return false;
    }
}
async function probe(host) {
    for (const words of candidates(host)) {
        if (await works(host, words))
            return words;
    }
    return undefined;
}
async function containment(host) {
    if (host.platform === 'win32')
        return 'process-tree';
    return (await namespaceWords(host)) ? 'pid-namespace' : 'process-group';
}
function namespaceWords(host) {
    const known = probes.get(host) ?? probe(host);
    probes.set(host, known);
    return known;
}
function grouped(host, order) {
    if (host.platform === 'win32')
        return { order, containment: 'process-tree' };
    return { order: { ...order, group: true }, containment: 'process-group' };
}
async function contained(host, order) {
    const words = host.platform === 'win32' ? undefined : await namespaceWords(host);
    if (!words)
        return grouped(host, order);
    const args = [...words.slice(1), '/bin/sh', '-c', FIRST_PROCESS, 'sh', order.file, ...order.args];
    return { order: { ...order, file: words[0], args, group: true }, containment: 'pid-namespace' };
}


/***/ }),

/***/ 7703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   LU: () => (/* binding */ tokens),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   y: () => (/* binding */ cost)
/* harmony export */ });
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(662);

const UNPRINTABLE = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]/gu;
function printable(text) {
    return text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '');
}
function oneLine(text, most) {
    const line = printable(text).replace(/\s+/g, ' ').trim();
    const characters = Array.from(line.slice(0, most * 2 + 2));
    return characters.length <= most
        ? line
        : `${characters
            .slice(0, most - 1)
            .join('')
            .trimEnd()}…`;
}
function compact(count) {
    if (count < 1000)
        return String(count);
    const [value, unit] = count < 999_950 ? [count / 1000, 'k'] : [count / 1_000_000, 'M'];
    return `${value.toFixed(1).replace(/\.0$/, '')}${unit}`;
}
function dollars(amount) {
    return amount > 0 && amount < 0.005 ? '<$0.01' : `$${amount.toFixed(2)}`;
}
function cost({ costUsd, costSource }) {
    const amount = dollars(costUsd);
    return costSource === undefined || costSource === 'agent' ? amount : `about ${amount} (${costSource})`;
}
function seconds(value) {
    return value < 9.95 ? `${value.toFixed(1).replace(/\.0$/, '')}s` : (0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(value);
}
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
function moment(iso) {
    return iso.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/, '$1 $2 UTC');
}
function tokens(agent) {
    const { inputTokens = 0, outputTokens = 0 } = agent;
    return inputTokens + outputTokens === 0
        ? undefined
        : `${compact(inputTokens)} tokens in, ${compact(outputTokens)} out`;
}
function headline(report) {
    if (report.error)
        return report.error.what.replace(/\.$/, '');
    if (report.outcome === 'skipped')
        return 'Skipped';
    return report.command === 'auth' ? 'Credentials are ready' : 'Done';
}


/***/ }),

/***/ 5243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nT: () => (/* binding */ isOpen),
  yo: () => (/* binding */ markdownSummary),
  md: () => (/* binding */ worstFirst)
});

// UNUSED EXPORTS: countVerdicts

// EXTERNAL MODULE: ./lib/core/finding.js
var core_finding = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(7703);
;// CONCATENATED MODULE: ./lib/report/safe-markdown.js

const ZERO_WIDTH = '&#8203;';
function safeMarkdown(untrusted) {
    const out = [];
    let prose = [];
    let fence;
    const endProse = () => {
        if (prose.length > 0)
            out.push(safeProse(prose.join('\n')));
        prose = [];
    };
    const endFence = () => {
        if (fence)
            out.push(...writeFence(fence));
        fence = undefined;
    };
    for (const line of (0,format/* printable */.g$)(untrusted).split('\n')) {
        if (fence) {
            if (closes(line, fence))
                endFence();
            else
                fence.lines.push(line);
            continue;
        }
        fence = opens(line);
        if (fence)
            endProse();
        else
            prose.push(line);
    }
    endProse();
    endFence();
    return out.join('\n');
}
function opens(line) {
    const match = /^([ \t]*)(`{3,}|~{3,})(.*)$/.exec(line);
    if (!match)
        return undefined;
    const [, blank = '', mark = '', info = ''] = match;
    if (mark.startsWith('`') && info.includes('`'))
        return undefined;
    return { mark, indent: blank.replaceAll('\t', '    ').length, info: info.trim(), lines: [] };
}
function closes(line, fence) {
    const text = line.trim();
    return text.length >= fence.mark.length && text === (fence.mark[0] ?? '').repeat(text.length);
}
function writeFence({ indent, info, lines }) {
    const margin = indent <= 3 ? ' '.repeat(indent) : '';
    const longest = lines
        .join('\n')
        .match(/`{3,}/g)
        ?.reduce((most, run) => Math.max(most, run.length), 2) ?? 2;
    const mark = '`'.repeat(Math.max(3, longest + 1));
    const language = /^[\w+#.-]*/.exec(info)?.[0] ?? '';
    const body = lines.map((line) => `${margin}${line.replace(new RegExp(`^[ \\t]{0,${indent}}`), '')}`.trimEnd());
    return [`${margin}${mark}${language}`, ...body, `${margin}${mark}`];
}
const CELL_BREAK = '\ue000';
function safeProse(text) {
    const shown = text
        .replaceAll(CELL_BREAK, '')
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/^ {0,3}\[[^\]\n]*\]:[ \t]*(?:#|<>)[^\n]*$/gm, '')
        .replace(/^\|.*$/gm, (row) => row.replace(/<br ?\/?>/g, CELL_BREAK));
    let out = '';
    let from = 0;
    for (const span of shown.matchAll(/(?<!`)(`+)(?!`)([^\n]*?[^`\n])\1(?!`)/g)) {
        out += safeText(shown.slice(from, span.index)) + safeSpan(span[0], span[2] ?? '');
        from = span.index + span[0].length;
    }
    return (out + safeText(shown.slice(from))).replaceAll(CELL_BREAK, '<br>');
}
function safeSpan(span, content) {
    if (!/[<@]|!\[/.test(content))
        return span;
    const escaped = content.trim().replace(/[^\w\s./-]/gu, (character) => `&#${character.codePointAt(0)};`);
    return `<code>${escaped}</code>`;
}
function safeText(text) {
    return text
        .replace(/<(?=[A-Za-z/!?])/g, '&lt;')
        .replaceAll('![', '[image: ')
        .replace(/&(?:#0*64|#x0*40|commat);?/gi, '@')
        .replace(/(?<![A-Za-z0-9])@(?=[A-Za-z0-9])/g, `@${ZERO_WIDTH}`);
}

;// CONCATENATED MODULE: ./lib/report/markdown.js



const LONGEST_ANSWER = 400_000;
const MARKS = {
    success: '✅',
    skipped: '⏭️',
    failed: '❌',
    denied: '❌',
    'timed-out': '❌',
    'over-budget': '❌',
    cancelled: '❌',
};
function markdownSummary(report) {
    const parts = [
        verdict(report),
        report.error ? errorPart(report.error) : '',
        answer(report),
        report.result && !report.error ? '---' : '',
        table(report),
        notesPart(report.notes),
        findingsPart(report.findings),
        `<sub>keyless-agent ${report.version}</sub>`,
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
const MOST_NAMES = 10;
function names(paths) {
    const shown = paths.slice(0, MOST_NAMES).map(code).join(', ');
    return paths.length > MOST_NAMES ? `${shown} and ${paths.length - MOST_NAMES} more` : shown;
}
function changedCell(files) {
    return files.length === 0 ? 'no file' : `${count(files.length, 'file')}: ${names(files)}`;
}
function asideCell(listed) {
    const kinds = [...new Set(listed.map(({ what }) => what))];
    return join(kinds.map((kind) => `${markdown_text(kind)}: ${names(listed.filter(({ what }) => what === kind).map(({ path }) => path))}`));
}
function verdict(report) {
    const { agent, outcome, durationSeconds } = report;
    const figures = [
        markdown_text((0,format/* headline */.Pl)(report)),
        (0,format/* seconds */.YA)(durationSeconds),
        agent?.costUsd === undefined ? '' : (0,format/* cost */.y)({ ...agent, costUsd: agent.costUsd }),
    ];
    return `## ${MARKS[outcome]} ${join(figures)}`;
}
function errorPart(error) {
    const parts = [];
    if (error.likely)
        parts.push(`**Likely cause:** ${markdown_text(error.likely)}`);
    const faults = error.faults ?? [];
    if (faults.length > 0) {
        parts.push(faults
            .map((fault) => `- **${markdown_text(fault.input)}**: ${markdown_text(fault.what)}\n${indent(fenced(fault.write))}`)
            .join('\n'));
    }
    if (error.fix)
        parts.push(error.fix.includes('\n') ? `**Fix:**\n\n${fenced(error.fix)}` : `**Fix:** ${markdown_text(error.fix)}`);
    const facts = Object.entries(error.facts ?? {});
    if (facts.length > 0)
        parts.push(rows(facts.map(([name, value]) => [markdown_text(name), code(value)])));
    parts.push(`[More about \`${error.code}\`](${error.link})`);
    return parts.join('\n\n');
}
function answer(report) {
    const given = report.result?.trim();
    if (!given)
        return report.structuredOutput === undefined
            ? ''
            : fenced(JSON.stringify(report.structuredOutput, null, 2), 'json');
    const partial = report.error ? '_What the agent had written by then:_\n\n' : '';
    const bytes = Buffer.from(given);
    if (bytes.length <= LONGEST_ANSWER)
        return partial + safeMarkdown(given);
    const head = bytes.subarray(0, LONGEST_ANSWER).toString('utf8');
    const cut = head.slice(0, head.lastIndexOf('\n') + 1 || head.length - 1);
    return `${partial}${safeMarkdown(cut.trimEnd())}\n\n_The answer goes on; it is whole in the report file._`;
}
function table(report) {
    const { identity, credential, agent, findings } = report;
    const lines = [
        [
            'Identity',
            identity &&
                join([
                    identity.claims.sub ? code(identity.claims.sub) : markdown_text(identity.says),
                    identity.claims.aud && `for ${markdown_text(identity.claims.aud)}`,
                ], ' '),
        ],
        ['Credential', credential && credentialCell(credential)],
        ['Checks', findings.length > 0 ? countVerdicts(findings) : undefined],
        [
            'Agent',
            agent && join([markdown_text(join([agent.id, agent.version], ' ')), agent.model && code(agent.model), agent.backend]),
        ],
        [
            'Work',
            agent && join([count(agent.turns, 'turn'), count(agent.toolCalls, 'tool call'), deniedCell(agent.denials ?? [])]),
        ],
        [
            'Cost',
            agent &&
                join([agent.costUsd === undefined ? undefined : (0,format/* cost */.y)({ ...agent, costUsd: agent.costUsd }), (0,format/* tokens */.LU)(agent)]),
        ],
        ['Changed', report.changedFiles && changedCell(report.changedFiles)],
        ['Repository', report.repository?.length ? asideCell(report.repository) : undefined],
        ['Isolation', agent && join([markdown_text(report.isolation), agent.containment && `held by ${markdown_text(agent.containment)}`])],
        [
            'Survivors',
            agent?.survivors?.length
                ? `${agent.survivors.map(code).join(', ')} outlived the agent and were ended`
                : undefined,
        ],
        ['Time', timeCell(report)],
    ];
    const told = lines.flatMap(([name, value]) => (value ? [[`**${name}**`, value]] : []));
    return told.length > 1 ? rows(told) : '';
}
function credentialCell(credential) {
    return join([
        markdown_text(join([credential.cloud, credential.kind], ' ')),
        credential.principal ? code(credential.principal) : credential.account && code(credential.account),
        credential.expiresAt && `until ${(0,format/* moment */.n$)(credential.expiresAt)}`,
    ]);
}
function deniedCell(denials) {
    return denials.length === 0
        ? undefined
        : `${denials.length} denied (${[...new Set(denials)].slice(0, 5).map(code).join(', ')})`;
}
function timeCell(report) {
    const parts = Object.entries(report.times)
        .filter(([, milliseconds]) => milliseconds >= 50)
        .map(([name, milliseconds]) => `${markdown_text(name)} ${(0,format/* seconds */.YA)(milliseconds / 1000)}`);
    return join([(0,format/* seconds */.YA)(report.durationSeconds), ...parts]);
}
function countVerdicts(findings) {
    return ['enforced', 'proved', 'exceeded', 'unknown']
        .map((name) => [findings.filter((finding) => finding.verdict === name).length, name])
        .filter(([number]) => number > 0)
        .map(([number, name]) => `${number} ${name}`)
        .join(' · ');
}
function worstFirst(findings) {
    return [...findings].sort((one, other) => Number(isOpen(other)) - Number(isOpen(one)) ||
        core_finding/* SEVERITIES */.o.indexOf(other.severity) - core_finding/* SEVERITIES */.o.indexOf(one.severity));
}
function isOpen(finding) {
    return finding.verdict === 'exceeded' || finding.verdict === 'unknown';
}
function findingsPart(findings) {
    if (findings.length === 0)
        return '';
    const urgent = findings.filter((finding) => isOpen(finding) && (0,core_finding/* reaches */.O)(finding.severity, 'medium')).length;
    const title = urgent === 0 ? 'Least-privilege checks' : `Least-privilege checks: ${(0,format/* plural */.LS)(urgent, 'finding')} to look at`;
    const lines = worstFirst(findings).map((finding) => [
        finding.verdict,
        isOpen(finding) ? finding.severity : '',
        findingCell(finding),
    ]);
    return `<details>\n<summary>${title}</summary>\n\n${rows(lines, ['Verdict', 'Severity', 'Finding'])}\n\n</details>`;
}
function findingCell({ title, detail, fix }) {
    const more = [detail && markdown_text(detail), fix && fixCell(fix)].filter(Boolean).join('<br>');
    return more === '' ? markdown_text(title) : `<details><summary>${markdown_text(title)}</summary>${more}</details>`;
}
function notesPart(notes) {
    return notes.map((note) => `- ${markdown_text(note)}`).join('\n');
}
function join(parts, between = ' · ') {
    return parts.filter((part) => part !== undefined && part !== false && part !== '').join(between);
}
function count(number, one) {
    return number === undefined ? undefined : (0,format/* plural */.LS)(number, one);
}
function rows(lines, head = ['', '']) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n');
}
function markdown_text(plain) {
    return (0,format/* oneLine */.TN)(plain, 2000)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/[\\`*[\]|]/g, '\\$&')
        .replace(/!(?=\\\[)/g, '&#33;')
        .replace(/(?<![A-Za-z0-9])@(?=[A-Za-z0-9])/g, '@&#8203;');
}
const CODE_SPECIAL = /[&<>|`*_[\]\\~@!:]/g;
function entities(plain) {
    return plain.replace(CODE_SPECIAL, (character) => `&#${character.codePointAt(0)};`);
}
function code(plain) {
    const line = (0,format/* oneLine */.TN)(plain, 2000);
    return /[`|]/.test(line) || line === '' ? `<code>${entities(line)}</code>` : `\`${line}\``;
}
function fixCell(plain) {
    const lines = (0,format/* printable */.g$)(plain).trimEnd();
    return lines.includes('\n') ? `Fix:<pre>${entities(lines).replaceAll('\n', '<br>')}</pre>` : `Fix: ${markdown_text(lines)}`;
}
function fenced(plain, language = '') {
    const body = (0,format/* printable */.g$)(plain).trimEnd();
    const longest = body.match(/`{3,}/g)?.reduce((most, run) => Math.max(most, run.length), 2) ?? 2;
    const mark = '`'.repeat(longest + 1);
    return `${mark}${language}\n${body}\n${mark}`;
}
function indent(block) {
    return block.replace(/^/gm, '  ');
}


/***/ }),

/***/ 1488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ planText),
/* harmony export */   kc: () => (/* binding */ errorText),
/* harmony export */   nt: () => (/* binding */ verdictText)
/* harmony export */ });
/* unused harmony export findingsText */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7703);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5243);



const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };
function painter(colour) {
    return (style, text) => (colour ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
}
function labelled(label, text, width, paint) {
    const [first = '', ...rest] = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text).trimEnd().split('\n');
    const blank = ' '.repeat(width + 4);
    return [
        `  ${paint('dim', label.padEnd(width))}  ${first}`,
        ...rest.map((line) => (line === '' ? '' : `${blank}${line}`)),
    ];
}
function errorText(error, colour) {
    const paint = painter(colour);
    const skipped = _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp[error.code]?.outcome === 'skipped';
    const mark = skipped ? paint('dim', '–') : paint('red', '✗');
    const lines = ['', `${mark} ${paint('bold', (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(error.what))}`, ''];
    for (const fault of error.faults ?? []) {
        lines.push(`  ${paint('bold', (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(fault.input))}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(fault.what)}`);
        lines.push(...(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(fault.write)
            .split('\n')
            .map((line) => `      ${paint('green', line)}`), '');
    }
    if (error.likely)
        lines.push(...labelled('likely', error.likely, 6, paint));
    if (error.fix)
        lines.push(...labelled('fix', error.fix, 6, paint));
    const facts = Object.entries(error.facts ?? {});
    const width = Math.max(0, ...facts.map(([name]) => name.length));
    const told = facts.map(([name, value]) => `${name.padEnd(width)}  ${value.replaceAll('\n', ' ')}`).join('\n');
    if (told !== '')
        lines.push(...labelled('facts', told, 6, paint));
    lines.push(...labelled('more', error.link, 6, paint), '');
    return lines;
}
function planText(report, colour) {
    const paint = painter(colour);
    const width = Math.max(0, ...report.plan.map(({ title }) => title.length));
    const lines = ['', paint('bold', 'The plan. Nothing has been asked for, changed or started.'), ''];
    for (const { title, value } of report.plan)
        lines.push(...labelled(title, value, width, paint));
    lines.push('', ...findingsText(report.findings, colour));
    return [...lines, ...notes(report, paint)];
}
const COLOURS = {
    info: 'dim',
    low: 'dim',
    medium: 'yellow',
    high: 'red',
    critical: 'red',
};
function findingsText(findings, colour) {
    const paint = painter(colour);
    const lines = [];
    for (const finding of (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(findings)) {
        const open = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT)(finding);
        const severity = (open ? finding.severity : '').padEnd(8);
        const verdict = finding.verdict.padEnd(8);
        const label = open
            ? paint(COLOURS[finding.severity], `${verdict}  ${severity}`)
            : `${paint('green', verdict)}  ${severity}`;
        lines.push(`  ${label}  ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(finding.title)}`);
        if (open && finding.fix)
            lines.push(...(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(finding.fix)
                .split('\n')
                .map((line) => `${' '.repeat(22)}${paint('dim', line)}`));
    }
    return lines.length === 0 ? [] : [...lines, ''];
}
function verdictText(report, colour) {
    const paint = painter(colour);
    const { agent, credential } = report;
    const figures = [
        (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA)(report.durationSeconds),
        agent?.turns === undefined ? undefined : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(agent.turns, 'turn'),
        agent && (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .tokens */ .LU)(agent),
        agent?.costUsd === undefined ? undefined : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)({ ...agent, costUsd: agent.costUsd }),
        report.changedFiles?.length ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(report.changedFiles.length, 'file')} changed` : undefined,
        agent || !credential?.expiresAt ? undefined : `valid until ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(credential.expiresAt)}`,
    ].filter((figure) => figure !== undefined);
    const mark = report.outcome === 'success' ? paint('green', '✓') : paint('dim', '–');
    return [
        '',
        `${mark} ${paint('bold', (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(report)))}${paint('dim', ` · ${figures.join(' · ')}`)}`,
        ...notes(report, paint),
        '',
    ];
}
function notes(report, paint) {
    return report.notes.map((note) => `  ${paint('dim', '·')} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(note)}`);
}


/***/ })

};
