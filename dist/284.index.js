export const id = 284;
export const ids = [284];
export const modules = {

/***/ 4877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ admission),
  _: () => (/* binding */ checkPrivilege)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/finding.js
var finding = __webpack_require__(6134);
;// CONCATENATED MODULE: ./lib/privilege/checks/claims-context.js
const claimsContext = {
    id: 'claims-context',
    inspect({ identity, context }) {
        if (!identity)
            return [];
        const { claims } = identity;
        const pairs = [
            ['repository', claims.repository, context.repository],
            ['run_id', claims.run_id, context.runId],
            ['sha', claims.sha, context.sha],
        ];
        const differing = pairs.filter(([, claim, here]) => claim !== undefined && here !== undefined && !same(claim, here));
        if (differing.length === 0)
            return [];
        return [
            {
                id: 'identity-context',
                layer: 'identity',
                verdict: 'exceeded',
                severity: 'high',
                stops: true,
                title: `The identity token is not of this run: ${differing.map(([name]) => name).join(', ')} differs.`,
                detail: 'A token of another run was handed in, or the variables of this run were changed.',
                fix: 'Run the job again; on a self-hosted runner look for steps that set GITHUB_ variables.',
            },
        ];
    },
};
function same(claim, here) {
    return String(claim).toLowerCase() === here.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/privilege/checks/cloud-limits.js
const POLICY = 'aws-session-policy';
const cloudLimits = {
    id: 'cloud-limits',
    inspect({ planned, credential }) {
        const judged = planned.map((finding) => believe(finding, credential));
        const policyPlanned = planned.some(({ id }) => id === POLICY || id === 'aws-ambient-uncut');
        return credential?.cloud === 'aws' && !policyPlanned ? [...judged, MISSING_POLICY] : judged;
    },
};
function believe(finding, credential) {
    const claimed = finding.layer === 'cloud' && (finding.verdict === 'enforced' || finding.verdict === 'proved');
    if (!claimed)
        return finding;
    if (!credential)
        return { ...finding, verdict: 'unknown', title: `${finding.title} (not confirmed: nothing was exchanged)` };
    if (credential.confirmed.includes(finding.id))
        return finding;
    return finding.id === POLICY
        ? MISSING_POLICY
        : { ...finding, verdict: 'unknown', title: `${finding.title} (not confirmed)` };
}
const MISSING_POLICY = {
    id: POLICY,
    layer: 'cloud',
    verdict: 'exceeded',
    severity: 'high',
    stops: true,
    title: 'No session policy holds: the credential has every right of the role.',
    detail: 'The token endpoint did not confirm a session policy.',
    fix: 'Let keyless-agent do the exchange with role-to-assume, and leave inline-session-policy out.',
};

;// CONCATENATED MODULE: ./lib/privilege/believed-claims.js
function believedClaims(identity) {
    return identity && identity.trust !== 'unverified' ? identity.claims : {};
}

;// CONCATENATED MODULE: ./lib/privilege/checks/environment.js

const environment = {
    id: 'environment',
    inspect({ context, identity }) {
        if (context.platform !== 'github' || !identity || believedClaims(identity).environment !== undefined)
            return [];
        const repository = /^repo:[^:]+/.exec(identity.claims.sub ?? '')?.[0] ?? 'repo:<owner>/<repository>';
        return [
            {
                id: 'environment-none',
                layer: 'identity',
                verdict: 'exceeded',
                severity: 'low',
                title: 'The job is not bound to an environment.',
                detail: 'An environment brings branch rules and reviewers, and the trust policy can ask for it.',
                fix: `jobs:\n  agent:\n    environment: agent\nand in the trust policy:\n  "sub": "${repository}:environment:agent"`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/privilege/checks/identity-claims.js
const LONG_LIFE_SECONDS = 600;
const identityClaims = {
    id: 'identity-claims',
    inspect({ identity, audience }) {
        if (!identity)
            return [];
        const { claims } = identity;
        return [...audienceFindings(identity, audience), ...subjectFindings(claims), ...lifeFindings(claims)];
    },
};
function audienceFindings({ claims, trust }, asked) {
    if (asked === undefined)
        return [];
    const audiences = [claims.aud ?? []].flat();
    if (audiences.length === 1 && audiences[0] === asked) {
        if (trust === 'unverified')
            return [];
        const title = `The identity token is good for ${asked} only.`;
        return [{ id: 'identity-audience', layer: 'identity', verdict: 'enforced', severity: 'info', title }];
    }
    return [
        {
            id: 'identity-audience',
            layer: 'identity',
            verdict: 'exceeded',
            severity: 'high',
            stops: true,
            title: `The identity token is for ${audiences.join(', ') || 'no audience'}, asked for was ${asked}.`,
            detail: 'Whoever receives a token for several audiences can use it at all of them.',
            fix: `audience: ${asked}`,
        },
    ];
}
function subjectForm(sub) {
    const match = /^repo:([^/:]+)\/([^:]+):(environment:.+|pull_request|ref:.+)$/.exec(sub);
    if (!match)
        return { form: 'custom', immutable: false };
    const [, owner = '', name = '', tail = ''] = match;
    const immutable = /@\d+$/.test(owner) && /@\d+$/.test(name);
    if (tail === 'pull_request')
        return { form: 'pull-request', immutable };
    return { form: tail.startsWith('environment:') ? 'environment' : 'ref', immutable };
}
function subjectFindings(claims) {
    const sub = claims.sub ?? '';
    const { form, immutable } = subjectForm(sub);
    if (form === 'custom')
        return customFindings(sub);
    const findings = [];
    if (form === 'pull-request') {
        findings.push({
            id: 'identity-subject-pull-request',
            layer: 'identity',
            verdict: 'exceeded',
            severity: 'medium',
            title: 'The subject is the same for every pull request of the repository.',
            detail: 'A role that admits it admits any branch, with whatever workflow that branch carries.',
            fix: 'jobs:\n  agent:\n    environment: agent   # the subject then ends in :environment:agent',
        });
    }
    if (!immutable) {
        findings.push({
            id: 'identity-subject-name-only',
            layer: 'identity',
            verdict: 'exceeded',
            severity: 'low',
            title: 'The subject names owner and repository without their ids.',
            detail: 'A name that is given up can be taken by someone else; a condition on the ids still holds then.',
            fix: idCondition(claims),
        });
    }
    return findings;
}
function idCondition({ iss, repository_id: id }) {
    const provider = (iss ?? 'https://token.actions.githubusercontent.com').replace(/^https:\/\//, '');
    const value = typeof id === 'string' ? id : '<repository id>';
    return `Add to the trust policy's StringEquals:\n  "${provider}:repository_id": "${value}"`;
}
function customFindings(sub) {
    if (/(?:^|:)(?:repo|repository|repository_id|job_workflow_ref|project_path):/.test(sub))
        return [];
    const ownerOnly = /(?:^|:)(?:repository_owner|repository_owner_id|enterprise|enterprise_id):/.test(sub);
    return [
        {
            id: 'identity-subject-custom',
            layer: 'identity',
            verdict: ownerOnly ? 'exceeded' : 'unknown',
            severity: 'medium',
            title: ownerOnly
                ? 'The subject names the owner only: every repository of the owner has the same.'
                : 'The subject has a form that is not known here.',
            fix: 'Let the subject include repository_id (include_claim_keys of the OIDC customisation).',
        },
    ];
}
function lifeFindings({ exp, iat }) {
    if (exp === undefined || iat === undefined || exp - iat <= LONG_LIFE_SECONDS)
        return [];
    return [
        {
            id: 'identity-lifetime',
            layer: 'identity',
            verdict: 'exceeded',
            severity: 'medium',
            title: `The identity token lives ${Math.round((exp - iat) / 60)} minutes; five are usual.`,
            detail: 'Whoever reads it can exchange it for as long.',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/privilege/checks/isolation.js
const isolation = {
    id: 'isolation',
    inspect({ command }, host) {
        if (command === 'doctor')
            return [];
        const reachable = [
            ...(host.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ? ['the variables that ask for identity tokens (in /proc)'] : []),
            ...(host.files.exists('/usr/bin/sudo') ? ['sudo, if the user may use it'] : []),
            ...(host.files.exists('/var/run/docker.sock') ? ['the docker socket'] : []),
        ];
        return [
            {
                id: 'isolation-none',
                layer: 'agent',
                verdict: 'exceeded',
                severity: 'medium',
                title: 'The agent runs as the same user as the rest of the job.',
                detail: `It can read what that user can read${reachable.length > 0 ? `: ${reachable.join(', ')}` : ''}.`,
                fix: 'Give the job nothing else worth reading: only id-token: write and contents: read, no other secrets.',
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/privilege/checks/ref-protection.js

const ON_A_REF = new Set([
    'push',
    'workflow_dispatch',
    'repository_dispatch',
    'schedule',
    'release',
    'create',
    'dynamic',
]);
const refProtection = {
    id: 'ref-protection',
    inspect(subject) {
        const { context, identity } = subject;
        if (context.platform !== 'github' || !ON_A_REF.has(context.event ?? ''))
            return [];
        const isProtected = protection(subject);
        if (isProtected === true)
            return [];
        if (isProtected === undefined) {
            const title = 'Whether the branch is protected could not be told.';
            return [{ id: 'ref-protection-unknown', layer: 'job', verdict: 'unknown', severity: 'low', title }];
        }
        return [
            {
                id: 'ref-unprotected',
                layer: 'job',
                verdict: 'exceeded',
                severity: believedClaims(identity).environment === undefined ? 'medium' : 'low',
                title: `${context.ref ?? 'The branch'} is not protected.`,
                detail: 'Whoever may push to it can change this workflow and use its identity.',
                fix: 'Protect the branch (Settings → Rules), or let the trust policy name a protected branch or an environment only.',
            },
        ];
    },
};
function protection({ context, identity }) {
    const claim = believedClaims(identity).ref_protected;
    if (claim === 'true' || claim === 'false')
        return claim === 'true';
    return context.refProtected;
}

;// CONCATENATED MODULE: ./lib/privilege/checks/runner.js
const runner = {
    id: 'runner',
    inspect({ context }, host) {
        const findings = [];
        if (context.runner === 'self-hosted')
            findings.push(SELF_HOSTED);
        if (context.runner === 'unknown' && context.platform === 'github')
            findings.push(UNKNOWN);
        if (context.debug || isOn(host.env.RUNNER_DEBUG) || isOn(host.env.ACTIONS_STEP_DEBUG))
            findings.push(DEBUG);
        return findings;
    },
};
function isOn(value) {
    return value === '1' || value === 'true';
}
const SELF_HOSTED = {
    id: 'runner-self-hosted',
    layer: 'job',
    verdict: 'exceeded',
    severity: 'medium',
    title: 'The runner is self-hosted: what earlier jobs left there can reach this one, and the reverse.',
    detail: 'Such a machine often has a role or keys of its own, which an agent can find.',
    fix: 'Use a hosted runner, or one that is thrown away after each job (--ephemeral) and has no role of its own.',
};
const UNKNOWN = {
    id: 'runner-unknown',
    layer: 'job',
    verdict: 'unknown',
    severity: 'low',
    title: 'Whether the runner is hosted or self-hosted could not be told.',
};
const DEBUG = {
    id: 'debug-logging',
    layer: 'job',
    verdict: 'exceeded',
    severity: 'medium',
    title: 'Debug logging is on: other steps and the runner print more than they should.',
    detail: 'What we print is redacted; what they print is not ours.',
    fix: 'Delete the variables ACTIONS_STEP_DEBUG and ACTIONS_RUNNER_DEBUG, or run the job again without debug logging.',
};

;// CONCATENATED MODULE: ./lib/privilege/checks/trigger.js

const OPEN_EVENTS = new Set([
    'pull_request_target',
    'issue_comment',
    'issues',
    'workflow_run',
    'discussion',
    'discussion_comment',
    'pull_request_review_comment',
    'fork',
    'watch',
]);
const CHANGE_EVENTS = new Set(['pull_request', 'pull_request_target', 'pull_request_review', 'workflow_run']);
const trigger = {
    id: 'trigger',
    inspect({ context, identity }) {
        const { event, fork } = context;
        if (event === undefined)
            return [];
        if (fork === true)
            return [forkFinding(event)];
        if (OPEN_EVENTS.has(event)) {
            const gated = believedClaims(identity).environment !== undefined || (CHANGE_EVENTS.has(event) && fork === false);
            return [openFinding(event, gated)];
        }
        return CHANGE_EVENTS.has(event) && fork === undefined ? [originFinding(event)] : [];
    },
};
function forkFinding(event) {
    return {
        id: 'trigger-fork',
        layer: 'job',
        verdict: 'exceeded',
        severity: 'high',
        title: `The change comes from a fork (${event}), and yet the job may have an identity.`,
        detail: 'A stranger decides what the agent reads and which files of the repository it runs.',
        fix: 'jobs:\n  agent:\n    if: github.event.pull_request.head.repo.full_name == github.repository',
    };
}
function openFinding(event, gated) {
    return {
        id: 'trigger-untrusted',
        layer: 'job',
        verdict: 'exceeded',
        severity: gated ? 'medium' : 'high',
        title: `${event} can be caused by people without write access.`,
        detail: gated
            ? 'The environment (or the origin of the change) narrows it; what the agent reads may still be a stranger’s.'
            : 'Their text reaches an agent that holds a credential.',
        fix: 'Use pull_request, push, schedule or workflow_dispatch, or put an approval in between:\njobs:\n  agent:\n    environment: agent   # with required reviewers',
    };
}
function originFinding(event) {
    return {
        id: 'trigger-origin',
        layer: 'job',
        verdict: 'unknown',
        severity: 'medium',
        title: `Whether this ${event} comes from a fork could not be told.`,
        detail: 'The event file has no head repository.',
    };
}

;// CONCATENATED MODULE: ./lib/privilege/index.js










const CHECKS = [
    identityClaims,
    claimsContext,
    trigger,
    refProtection,
    environment,
    runner,
    isolation,
    cloudLimits,
];
async function inspectAll(subject, host, checks = CHECKS) {
    const found = await Promise.all(checks.map((check) => inspectOne(check, subject, host)));
    return found.flat();
}
async function inspectOne(check, subject, host) {
    try {
        return await check.inspect(subject, host);
    }
    catch {
        const title = `The check ${check.id} broke, so nothing is known from it.`;
        return [{ id: 'check-broken', layer: 'job', verdict: 'unknown', severity: 'medium', title }];
    }
}
function decide(findings, mode, threshold) {
    if (mode === 'warn' || mode === 'off')
        return undefined;
    const exceeding = findings.filter((finding) => exceeds(finding, threshold));
    const unknown = mode === 'strict' ? findings.filter(({ verdict }) => verdict === 'unknown') : [];
    const stopping = [...exceeding, ...unknown];
    if (stopping.length === 0)
        return undefined;
    const code = exceeding.length > 0 ? 'privilege-exceeded' : 'privilege-unknown';
    return new errors/* KeylessError */.FM(code, stopping.map(({ title }) => title).join(' '), {
        likely: [...new Set(stopping.map(({ detail }) => detail).filter((text) => text !== undefined))].join(' ') || undefined,
        fix: fixOf(stopping, exceeding.length > 0 ? 'warn' : 'enforce'),
        facts: { findings: stopping.map(({ id }) => id).join(', '), 'least-privilege': mode, threshold },
    });
}
function exceeds({ verdict, severity, stops }, threshold) {
    if (verdict === 'enforced' || verdict === 'proved')
        return false;
    return stops === true || (verdict === 'exceeded' && (0,finding/* reaches */.O)(severity, threshold));
}
function fixOf(stopping, weaker) {
    const fixes = stopping.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
    return [...new Set(fixes), `Or accept it knowingly: least-privilege: ${weaker}`].join('\n');
}

;// CONCATENATED MODULE: ./lib/flow/check-privilege.js

function admission(plan, identities, host) {
    return async (fresh) => {
        const { stop } = await checkPrivilege(plan, identities.last(), fresh, [], host);
        if (stop)
            throw stop;
    };
}
async function checkPrivilege(plan, identity, credential, more, host) {
    const { mode, threshold } = plan.privilege;
    if (mode === 'off')
        return { findings: [] };
    const findings = await inspectAll({
        command: plan.command,
        context: plan.context,
        identity,
        audience: plan.cloud.audience,
        credential,
        planned: [...plan.cloud.findings, ...(identity?.findings ?? []), ...(credential?.findings ?? []), ...more],
    }, host);
    return { findings, stop: decide(findings, mode, threshold) };
}


/***/ }),

/***/ 9519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* reexport */ platformOf),
  I: () => (/* binding */ quietGithub)
});

;// CONCATENATED MODULE: ./lib/ci/github/context.js
function child(value, ...names) {
    let at = value;
    for (const name of names) {
        if (at === null || typeof at !== 'object')
            return undefined;
        at = at[name];
    }
    return at;
}
function readEvent(env, readFile) {
    const path = env.GITHUB_EVENT_PATH;
    if (!path)
        return undefined;
    try {
        const parsed = JSON.parse(readFile(path) ?? 'null');
        return parsed !== null && typeof parsed === 'object' ? parsed : undefined;
    }
    catch {
        return undefined;
    }
}
const PULL_REQUEST_EVENTS = [
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
];
function fromFork(name, event) {
    if (name === undefined)
        return undefined;
    if (PULL_REQUEST_EVENTS.includes(name)) {
        const pull = child(event, 'pull_request');
        return differs(child(pull, 'head', 'repo'), child(pull, 'base', 'repo', 'full_name'));
    }
    if (name === 'workflow_run') {
        return differs(child(event, 'workflow_run', 'head_repository'), child(event, 'repository', 'full_name'));
    }
    if (name === 'issue_comment') {
        if (!event)
            return undefined;
        return child(event, 'issue', 'pull_request') === undefined ? false : undefined;
    }
    return false;
}
function differs(head, base) {
    if (typeof base !== 'string')
        return undefined;
    if (head === null)
        return true;
    const name = child(head, 'full_name');
    return typeof name === 'string' ? name.toLowerCase() !== base.toLowerCase() : undefined;
}
const RUNNERS = { 'github-hosted': 'hosted', 'self-hosted': 'self-hosted' };
function flag(value) {
    return value === 'true' ? true : value === 'false' ? false : undefined;
}
function runUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    if (!server || !repository || !id)
        return undefined;
    const attempt = env.GITHUB_RUN_ATTEMPT;
    return `${server}/${repository}/actions/runs/${id}${attempt ? `/attempts/${attempt}` : ''}`;
}
function readContext(env, cwd, readFile) {
    const event = readEvent(env, readFile);
    const given = (name) => env[name] || undefined;
    return {
        platform: 'github',
        server: given('GITHUB_SERVER_URL'),
        repository: given('GITHUB_REPOSITORY'),
        ref: given('GITHUB_REF'),
        sha: given('GITHUB_SHA'),
        event: given('GITHUB_EVENT_NAME'),
        actor: given('GITHUB_ACTOR'),
        runId: given('GITHUB_RUN_ID'),
        runAttempt: given('GITHUB_RUN_ATTEMPT'),
        runUrl: runUrl(env),
        workflowRef: given('GITHUB_WORKFLOW_REF'),
        refProtected: flag(env.GITHUB_REF_PROTECTED),
        fork: fromFork(given('GITHUB_EVENT_NAME'), event),
        dependabot: [env.GITHUB_ACTOR, child(event, 'sender', 'login')].includes('dependabot[bot]'),
        runner: RUNNERS[env.RUNNER_ENVIRONMENT] ?? 'unknown',
        workspace: given('GITHUB_WORKSPACE') ?? cwd,
        debug: env.RUNNER_DEBUG === '1',
    };
}

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/host.js
var core_host = __webpack_require__(8717);
// EXTERNAL MODULE: ./lib/core/secret.js
var secret = __webpack_require__(8563);
;// CONCATENATED MODULE: ./lib/ci/github/id-token.js



const TOTAL_MS = 30_000;
const ONE_TRY_MS = 10_000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8_000;
const FAULT_TRIES = 4;
const LONGEST_TOKEN_CHARS = 32_768;
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const PERMISSIONS = 'permissions:\n  id-token: write\n  contents: read';
const FORK_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
const DEPENDABOT_EVENTS = [...FORK_EVENTS, 'push', 'create', 'deployment', 'deployment_status'];
function canMint(env) {
    return Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
}
async function requestIdToken(audience, host, context) {
    if (!canMint(host.env))
        throw noToken(context);
    const bearer = new secret/* Secret */.z('identity request token', host.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '');
    host.hide(bearer);
    const url = requestUrl(host.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '', audience);
    const token = readToken(await askUntilAnswered(url, bearer, host));
    host.hide(token);
    return token;
}
function requestUrl(base, audience) {
    const url = URL.canParse(base) ? new URL(base) : undefined;
    const loopback = url !== undefined && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
    if (url?.protocol !== 'https:' && !(url?.protocol === 'http:' && loopback)) {
        throw new errors/* KeylessError */.FM('endpoint-refused', 'ACTIONS_ID_TOKEN_REQUEST_URL is not an https address.', {
            likely: 'The runner sets this variable; something in the job replaced it.',
            fix: 'Do not set ACTIONS_ID_TOKEN_REQUEST_URL in the workflow.',
        });
    }
    return `${base}${url.search === '' ? '?' : '&'}audience=${encodeURIComponent(audience)}`;
}
async function askUntilAnswered(url, bearer, host) {
    const deadline = host.now() + TOTAL_MS;
    let faults = 0;
    for (let attempt = 1;; attempt++) {
        const answer = await ask(url, bearer, host, deadline);
        if (!(answer instanceof core_host/* HttpError */.j) && answer.status === 200)
            return answer;
        const state = answer instanceof core_host/* HttpError */.j ? undefined : jobState(answer);
        const early = state === 'Pending' || state === 'Delayed';
        if (!early)
            faults++;
        const again = early || (faults < FAULT_TRIES && isTransient(answer));
        const wait = pause(attempt, host);
        if (!again || host.now() + wait >= deadline)
            throw refused(answer, state, attempt, new URL(url).host);
        await host.sleep(wait);
    }
}
async function ask(url, bearer, host, deadline) {
    try {
        return await host.http.request({
            method: 'GET',
            url,
            headers: { authorization: `Bearer ${bearer.reveal()}`, accept: 'application/json' },
            timeoutMs: Math.max(1_000, Math.min(ONE_TRY_MS, deadline - host.now())),
            maxBytes: 256 * 1024,
        });
    }
    catch (error) {
        if (error instanceof core_host/* HttpError */.j)
            return error;
        throw error;
    }
}
function isTransient(answer) {
    if (answer instanceof core_host/* HttpError */.j)
        return answer.fault !== 'tls' && answer.fault !== 'too-large';
    return answer.status >= 500 || answer.status === 429 || answer.status === 408;
}
function jobState(answer) {
    return answer.status === 403 ? /\b(Pending|Delayed|Completed)\b/.exec(answer.body)?.[1] : undefined;
}
function pause(attempt, host) {
    const base = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
    return Math.round(base * (1 + Number.parseInt(host.random(1), 16) / 1024));
}
function readToken(answer) {
    let value;
    try {
        value = JSON.parse(answer.body)?.value;
    }
    catch {
        value = undefined;
    }
    if (typeof value !== 'string' || value.length > LONGEST_TOKEN_CHARS || !JWT.test(value)) {
        throw new errors/* KeylessError */.FM('identity-malformed', "GitHub's token endpoint answered without a usable token.", {
            likely: 'A proxy or gateway between the runner and GitHub answered in its place.',
            fix: 'Check the proxy of this runner, then run the job again.',
        });
    }
    return new secret/* Secret */.z('identity token', value);
}
function refused(answer, state, tries, where) {
    const times = tries === 1 ? '' : ` (${tries} tries)`;
    if (answer instanceof core_host/* HttpError */.j) {
        return new errors/* KeylessError */.FM('identity-request-failed', `No answer from GitHub's token endpoint${times}.`, {
            likely: `${answer.message}.`,
            fix: `Let the runner reach ${where}, directly or through HTTPS_PROXY.`,
            facts: { host: where, fault: answer.fault },
        });
    }
    const facts = { host: where, status: String(answer.status) };
    if (state)
        facts['job state'] = state;
    const what = `GitHub's token endpoint answered ${answer.status}${state ? `: the job is "${state}"` : ''}${times}.`;
    return new errors/* KeylessError */.FM('identity-request-failed', what, { ...cure(answer.status, state), facts });
}
function cure(status, state) {
    if (state === 'Completed') {
        return {
            likely: 'The token was asked for after the main part of the job had ended; GitHub gives none then.',
            fix: 'Ask in a normal step, not in a post step or from a process that outlives its step.',
        };
    }
    if (state) {
        return { likely: 'GitHub had not registered the start of the job yet.', fix: 'Run the job again.' };
    }
    if (status >= 500 || status === 429 || status === 408) {
        return {
            likely: 'The endpoint is overloaded or down.',
            fix: 'Run the job again; see https://www.githubstatus.com.',
        };
    }
    return {
        likely: 'The request token is expired, or the variables were taken from another job.',
        fix: 'Let each job use its own ACTIONS_ID_TOKEN_REQUEST_* variables, and run the job again.',
    };
}
function noToken(context) {
    const event = context.event ?? '';
    if (context.fork === true && FORK_EVENTS.includes(event)) {
        return new errors/* KeylessError */.FM('identity-fork', 'This pull request comes from a fork, so GitHub gives the job no identity token.', {
            likely: 'This is how GitHub keeps the code of strangers from acting for your repository. Nothing was run.',
            fix: 'Nothing is broken. To run it on a reviewed change, push that change to a branch of this repository.',
        });
    }
    if (context.dependabot && DEPENDABOT_EVENTS.includes(event)) {
        return new errors/* KeylessError */.FM('identity-fork', 'Dependabot started this run, so GitHub gives the job no identity token.', {
            likely: 'Runs started by Dependabot get a read-only token. Nothing was run.',
            fix: "Nothing is broken. To leave such runs out: if: github.actor != 'dependabot[bot]'",
        });
    }
    return new errors/* KeylessError */.FM('identity-unavailable', 'This job may not ask GitHub for an identity token.', {
        likely: 'The job lacks the permission id-token: write. A reusable workflow needs it in the calling job too.',
        fix: PERMISSIONS,
    });
}

;// CONCATENATED MODULE: ./lib/ci/github/voice.js


const SUMMARY_BYTES = 1024 * 1024;
const CUT_NOTICE = '\n\n> **The summary ends here**: GitHub shows at most 1 MiB. The whole result is in the report and the transcript.\n';
const SHORTEST_MASK_CHARS = 4;
const NAME = /^[A-Za-z_][\w-]*$/;
const REFUSED_ENV = /^(NODE_OPTIONS|PATH|BASH_ENV|ENV|CI|LD_.*|DYLD_.*|GITHUB_.*|RUNNER_.*|ACTIONS_.*|INPUT_.*|GIT_.*)$/i;
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
class GithubVoice {
    #env;
    #sinks;
    constructor(env, sinks) {
        this.#env = env;
        this.#sinks = sinks;
    }
    mask(secret) {
        for (const line of new Set(secret.reveal().split(/\r\n|\n|\r/))) {
            const text = line.trim();
            if (text.length >= SHORTEST_MASK_CHARS)
                this.#sinks.log(`::add-mask::${escapeData(text)}`);
        }
    }
    exportEnv(name, value) {
        if (REFUSED_ENV.test(name))
            throw new errors/* KeylessError */.FM('internal', `${name} may not be exported to later steps.`);
        this.#record('GITHUB_ENV', name, typeof value === 'string' ? this.#sinks.redact(value) : (0,secret/* revealed */.D)(value));
    }
    output(name, value) {
        this.#record('GITHUB_OUTPUT', name, this.#sinks.redact(value));
    }
    saveState(name, value) {
        this.#record('GITHUB_STATE', name, this.#sinks.redact(value));
    }
    annotate(level, message, title) {
        const { redact } = this.#sinks;
        const property = title === undefined ? '' : ` title=${escapeProperty(redact(title))}`;
        this.#sinks.log(`::${level}${property}::${escapeData(redact(message))}`);
    }
    group(title) {
        this.#sinks.log(`::group::${escapeData(this.#sinks.redact(title))}`);
    }
    endGroup() {
        this.#sinks.log('::endgroup::');
    }
    debug(text) {
        this.#sinks.log(`::debug::${escapeData(this.#sinks.redact(text))}`);
    }
    async summary(markdown, quick = false) {
        const path = this.#path('GITHUB_STEP_SUMMARY');
        const room = SUMMARY_BYTES - (this.#sinks.size?.(path) ?? 0);
        const text = cutToFit(`${this.#sinks.redact(markdown).trimEnd()}\n`, room);
        if (text === '') {
            this.#sinks.log('The job summary is full (GitHub shows at most 1 MiB); ours was left out.');
            return;
        }
        if (quick || !this.#sinks.ownProcess)
            return this.#sinks.append(path, text);
        const { summary } = await __webpack_require__.e(/* import() */ 6421).then(__webpack_require__.bind(__webpack_require__, 6421));
        await summary.emptyBuffer().addRaw(text).write();
    }
    prepareSummary() {
        if (this.#sinks.ownProcess)
            __webpack_require__.e(/* import() */ 6421).then(__webpack_require__.bind(__webpack_require__, 6421)).catch(() => { });
    }
    #record(file, name, value) {
        if (!NAME.test(name))
            throw new errors/* KeylessError */.FM('internal', `"${name}" is not a name for ${file}.`);
        const path = this.#path(file);
        const delimiter = this.#delimiter(value);
        this.#sinks.append(path, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    }
    #delimiter(value) {
        const base = `keyless_${this.#sinks.random(16)}`;
        let delimiter = base;
        for (let n = 1; value.includes(delimiter); n++)
            delimiter = `${base}_${n}`;
        return delimiter;
    }
    #path(file) {
        const path = this.#env[file];
        if (path)
            return path;
        throw new errors/* KeylessError */.FM('environment-unsafe', `${file} is not set, although GITHUB_ACTIONS is.`, {
            likely: 'GITHUB_ACTIONS was set by hand, or a container was started without the variables of the runner.',
            fix: `Unset GITHUB_ACTIONS outside GitHub, or hand ${file} through to the container.`,
        });
    }
}
function cutToFit(text, room) {
    const bytes = Buffer.from(text);
    if (bytes.length <= room)
        return text;
    const fence = '\n```';
    const most = room - Buffer.byteLength(CUT_NOTICE) - fence.length;
    if (most <= 0)
        return '';
    const end = bytes.lastIndexOf('\n', most);
    if (end <= 0)
        return '';
    const kept = bytes.subarray(0, end).toString();
    const open = (kept.match(/^ {0,3}```/gm)?.length ?? 0) % 2 === 1;
    return `${kept}${open ? fence : ''}${CUT_NOTICE}`;
}

;// CONCATENATED MODULE: ./lib/ci/github.js



function readInput(env, name) {
    const value = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
    return value === '' ? undefined : value;
}
const github = {
    id: 'github',
    docs: 'https://docs.github.com/actions/reference/workflows-and-actions/variables',
    detect: (env) => env.GITHUB_ACTIONS === 'true',
    context: readContext,
    input: readInput,
    idTokenSeconds: 300,
    canMint: canMint,
    idToken: requestIdToken,
    voice: (env, sinks) => new GithubVoice(env, sinks),
    commandFiles: ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'],
};

;// CONCATENATED MODULE: ./lib/ci/shell.js

function noIdentity() {
    return new errors/* KeylessError */.FM('identity-unavailable', 'This shell has no CI identity.', {
        likely: 'The command does not run inside a CI job that hands out identity tokens. GitHub Actions is the one understood.',
        fix: 'Run it in a step of a GitHub Actions job that has\n\npermissions:\n  id-token: write\n  contents: read\n\nTo try everything on this machine, without a cloud: keyless-agent demo',
    });
}
function shellVoice(sinks) {
    return {
        mask: () => { },
        exportEnv: (name) => {
            throw new errors/* KeylessError */.FM('input-invalid', `There is no later step here that ${name} could be exported to.`, {
                fix: 'keyless-agent auth --env-file FILE, or keyless-agent exec -- COMMAND',
            });
        },
        output: () => { },
        annotate: (level, message, title) => {
            sinks.log(sinks.redact(`${level}: ${title ? `${title}: ` : ''}${message}`));
        },
        summary: async () => { },
        saveState: () => { },
    };
}
const shell = {
    id: 'shell',
    docs: 'https://github.com/keyless-agent/keyless-agent#readme',
    detect: () => false,
    context: (_env, cwd) => ({ platform: 'shell', dependabot: false, runner: 'unknown', workspace: cwd, debug: false }),
    input: () => undefined,
    canMint: () => false,
    idToken: async () => {
        throw noIdentity();
    },
    voice: (_env, sinks) => shellVoice(sinks),
    commandFiles: [],
};

;// CONCATENATED MODULE: ./lib/ci/index.js



const PLATFORMS = [github];
function platformOf(env, known = PLATFORMS) {
    const claiming = known.filter((platform) => platform.detect(env));
    if (claiming.length > 1) {
        const names = claiming.map((platform) => platform.id).join(' and ');
        throw new errors/* KeylessError */.FM('environment-unsafe', `The environment looks like ${names} at once.`, {
            likely: 'Variables of one CI system were copied into the other.',
            fix: 'Unset the variables of the system this job does not run in.',
        });
    }
    return claiming[0] ?? shell;
}

;// CONCATENATED MODULE: ./lib/flow/door.js



const quietGithub = { ...github, voice: shell.voice, commandFiles: [] };


/***/ }),

/***/ 1625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ getIdentity)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/identity.js
var core_identity = __webpack_require__(3829);
;// CONCATENATED MODULE: ./lib/kit/subject.js
const GITHUB = /^repo:([^/@:]+)(?:@(\d+))?\/([^@:]+)(?:@(\d+))?:([^:]+)(?::([\s\S]+))?$/;
function parseGithubSubject(subject) {
    const match = GITHUB.exec(subject);
    if (!match)
        return undefined;
    const [, owner, ownerId, repository, repositoryId, kind, value] = match;
    return { owner: owner, ownerId, repository: repository, repositoryId, kind: kind, value };
}
function admits(pattern, subject) {
    const grammar = pattern
        .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '[\\s\\S]*')
        .replaceAll('?', '[\\s\\S]');
    return new RegExp(`^${grammar}$`).test(subject);
}
function whyRefused(actual, expected) {
    if (admits(expected, actual))
        return [];
    if (admits(expected.toLowerCase(), actual.toLowerCase())) {
        return ['They differ in upper and lower case only; every cloud compares them exactly.'];
    }
    if (admits(expected.replaceAll(/%3a/gi, ':'), actual.replaceAll(/%3a/gi, ':'))) {
        return ['They differ in `:` and `%3A` only: inside a value GitHub writes a colon as %3A.'];
    }
    const [is, wants] = [parseGithubSubject(actual), parseGithubSubject(expected)];
    if (!is || !wants) {
        return [
            is
                ? "The trust names a subject that is not in GitHub's default form."
                : 'The subject of this job follows a customised template.',
        ];
    }
    const reasons = [];
    if (is.repositoryId !== undefined && wants.repositoryId === undefined) {
        reasons.push('This repository has the immutable subject, with ids behind the names; the trust names the legacy form without them.');
    }
    else if (is.repositoryId === undefined && wants.repositoryId !== undefined) {
        reasons.push('This repository has the legacy subject without ids; the trust names the immutable form.');
    }
    if (is.owner !== wants.owner || is.repository !== wants.repository) {
        reasons.push(`The job belongs to ${is.owner}/${is.repository}, the trust admits ${wants.owner}/${wants.repository}.`);
    }
    if (is.kind !== wants.kind)
        reasons.push(kindDifference(is, wants));
    else if (is.value !== wants.value) {
        reasons.push(`The job's ${is.kind} is ${is.value ?? '(none)'}, the trust admits ${wants.value ?? '(none)'}.`);
    }
    return reasons.length > 0 ? reasons : ['The subjects are not the same.'];
}
function kindDifference(is, wants) {
    if (wants.kind === 'environment')
        return `The trust asks for the environment ${wants.value}; this job has none. Write: environment: ${wants.value}`;
    if (is.kind === 'environment')
        return `This job has the environment ${is.value}, which replaces the ${wants.kind} in its subject.`;
    if (is.kind === 'pull_request')
        return 'This is a pull request run; its subject names no branch.';
    return `The job's subject names a ${is.kind}, the trust a ${wants.kind}.`;
}

;// CONCATENATED MODULE: ./lib/flow/preflight.js



function preflight(identity, trustSubject) {
    const subject = identity.claims.sub ?? '';
    if (trustSubject === undefined)
        return;
    const reasons = whyRefused(subject, trustSubject);
    if (reasons.length === 0)
        return;
    throw new errors/* KeylessError */.FM('exchange-denied', 'The trust that trust-subject names does not admit this job; nothing was exchanged.', {
        likely: reasons.join(' '),
        fix: `In the trust, instead of  ${trustSubject}\nwrite                   ${subject}`,
        facts: (0,core_identity/* safeClaims */.P)(identity.claims),
    });
}

;// CONCATENATED MODULE: ./lib/flow/get-identity.js

function getIdentity(plan, host, trustSubject) {
    let last;
    const fetch = async () => {
        last = await plan.identity.get(plan.cloud.audience ?? '', host);
        preflight(last, trustSubject);
        return last;
    };
    let inFlight = plan.cloud.audience === undefined ? undefined : fetch();
    inFlight?.catch(() => undefined);
    return {
        next: () => {
            const token = inFlight ?? fetch();
            inFlight = undefined;
            return token;
        },
        last: () => last,
    };
}


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ lifetimeOf),
/* harmony export */   m: () => (/* binding */ servesSdks)
/* harmony export */ });
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(662);

const A_DAY = 24 * 3600;
function lifetimeOf(cloud, identity, agent) {
    const again = cloud.renews === 'always' || (cloud.renews === 'identity' && identity.renews);
    const reread = cloud.delivery !== undefined && agent.rereads[cloud.backend] === cloud.delivery;
    if (reread && again && cloud.delivery) {
        return {
            delivery: cloud.delivery,
            renews: true,
            seconds: Number.POSITIVE_INFINITY,
            says: `renews itself (${cloud.delivery})`,
        };
    }
    const why = again ? `${agent.id} reads it once` : 'no fresh identity token can be had';
    return {
        delivery: 'static',
        renews: false,
        seconds: cloud.lifeSeconds,
        says: cloud.lifeSeconds > A_DAY
            ? 'until it is taken back'
            : `${(0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(cloud.lifeSeconds)}, not renewed: ${why}`,
    };
}
function servesSdks(delivery) {
    return delivery === 'google-token-url';
}


/***/ }),

/***/ 2262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   fL: () => (/* binding */ identityLine),
/* harmony export */   qm: () => (/* binding */ leadsOut)
/* harmony export */ });
/* unused harmony export isInside */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _agents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1922);
/* harmony import */ var _clouds_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8197);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(662);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8563);
/* harmony import */ var _identity_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2437);
/* harmony import */ var _kit_nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2334);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(968);
/* harmony import */ var _lifetime_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4065);










const TASK_LIMIT_BYTES = 10 * 1024 * 1024;
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way === '' || (!way.startsWith('..') && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way));
}
function leadsOut(path, workspace, host) {
    return isInside(path, workspace) && !host.files.isWithin(path, workspace);
}
function readTask(inputs, command, workspace, host, stdin) {
    if (command !== 'run')
        return undefined;
    const given = ['task', 'task-file'].filter((name) => inputs.given(name));
    if (given.length === 0) {
        inputs.fault('task', '`run` needs a task.', 'task: Explain what changed in the last commit and list risks.');
        return undefined;
    }
    if (given.length === 2) {
        inputs.fault('task-file', 'Both `task` and `task-file` are given.', 'one of them: task: …  or  task-file: …');
        return undefined;
    }
    const file = inputs.text('task-file');
    if (file === undefined)
        return inputs.text('task');
    if (file !== '-' && leadsOut((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, file), workspace, host)) {
        inputs.fault('task-file', `${file} is a link that leads out of the workspace; what it leads to would be shown to the model.`, 'task-file: .github/review-task.md   (the file itself)');
        return undefined;
    }
    try {
        const text = file === '-' ? stdin() : host.files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, file), TASK_LIMIT_BYTES);
        if (text.trim() !== '')
            return text;
        inputs.fault('task-file', `${file} is empty.`, 'a file that holds the task');
    }
    catch (error) {
        const code = error.code;
        const why = code === 'EFBIG' ? 'is larger than 10 MB' : code === 'ENOENT' ? 'does not exist' : 'cannot be read';
        inputs.fault('task-file', `${file} ${why}.`, 'task-file: .github/review-task.md (relative to the workspace)');
    }
    return undefined;
}
const LONGEST_TIMEOUT = 24 * 24 * 3600;
function readTimeout(inputs) {
    const seconds = inputs.seconds('timeout') ?? 1800;
    if (seconds <= LONGEST_TIMEOUT)
        return seconds;
    inputs.fault('timeout', `${(0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(seconds)} is longer than any job: at most 576h.`, 'timeout: 10m');
    return LONGEST_TIMEOUT;
}
function chooseAgent(inputs) {
    const id = inputs.text('agent') ?? '';
    const found = _agents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .agents */ .X.find((agent) => agent.id === id);
    if (found)
        return found;
    const ids = _agents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .agents */ .X.map((agent) => agent.id);
    const near = (0,_kit_nearest_js__WEBPACK_IMPORTED_MODULE_9__/* .nearest */ .p)(id, ids);
    inputs.fault('agent', `There is no agent "${id}".`, `agent: ${near ?? ids.join(' | ')}`);
    return _agents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .agents */ .X[0];
}
function chooseCloud(inputs) {
    const asked = _clouds_index_js__WEBPACK_IMPORTED_MODULE_2__/* .CLOUDS */ .J.filter((cloud) => cloud.asked(inputs));
    if (asked.length > 1) {
        const ids = asked.map((cloud) => cloud.id).join(' and ');
        inputs.fault('backend', `Inputs of two clouds are given: ${ids}.`, 'the inputs of one cloud only');
    }
    if (asked.length === 0) {
        inputs.fault('role-to-assume', 'No cloud is named: nothing says where the model is served.', 'role-to-assume: arn:aws:iam::123456789012:role/ci-agent\naws-region: us-east-1');
    }
    return asked[0];
}
function chooseBackend(inputs, agent, cloud, command) {
    const wanted = inputs.text('backend');
    const offered = cloud?.offers ?? agent.speaks;
    const shared = offered.filter((backend) => agent.speaks.includes(backend));
    const others = command === 'run' ? [] : offered.filter((backend) => !shared.includes(backend));
    const common = [...shared, ...others];
    const both = `${agent.id} speaks ${agent.speaks.join(', ')}; ${cloud?.id ?? 'no cloud'} offers ${offered.join(', ')}`;
    if (wanted !== undefined && !common.includes(wanted)) {
        inputs.fault('backend', `${wanted} is not possible here: ${both}.`, `backend: ${common.join(' | ') || '(another agent or cloud)'}`);
    }
    else if (common.length === 0) {
        inputs.fault('agent', `Agent and cloud have no backend in common: ${both}.`, 'another agent, or the inputs of another cloud');
    }
    return wanted ?? common[0] ?? agent.speaks[0];
}
function workingDirectory(inputs, workspace, host) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, inputs.text('working-directory') ?? '.');
    if (!isInside(path, workspace) || leadsOut(path, workspace, host)) {
        inputs.fault('working-directory', 'The folder lies outside the workspace.', 'working-directory: services/api');
    }
    else if (!host.files.exists(path)) {
        inputs.fault('working-directory', `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path)} does not exist.`, 'working-directory: . (and check out first)');
    }
    return path;
}
function version(inputs) {
    const text = inputs.text('agent-version') ?? 'pinned';
    if (!/^(pinned|latest|\d+\.\d+\.\d+(-[\w.]+)?)$/.test(text)) {
        inputs.fault('agent-version', `"${text}" is not a version.`, 'agent-version: pinned   (or 2.1.329, or latest)');
    }
    return text;
}
function envFile(inputs, command, context, host) {
    if (command !== 'auth' || context.platform === 'github')
        return undefined;
    const given = inputs.text('env-file');
    if (given === undefined) {
        inputs.fault('env-file', 'Off GitHub `auth` needs a file to write to.', '--env-file "$XDG_RUNTIME_DIR/agent.env"');
        return undefined;
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(given);
    if (isInside(path, context.workspace) || host.files.isWithin(path, context.workspace)) {
        inputs.fault('env-file', 'The file would lie in the workspace, where it can be committed.', '--env-file "$XDG_RUNTIME_DIR/agent.env"');
    }
    else if (host.files.exists(path) || host.files.isLink(path)) {
        inputs.fault('env-file', `${path} exists already.`, `keyless-agent release --env-file "${path}"   (or another name)`);
    }
    return path;
}
function agentEnvFaults(agentEnv, host) {
    const dirs = { home: '', config: '', temp: '' };
    return (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .buildEnvironment */ .AF)({ stepEnv: host.env, platform: host.platform, agentEnv, set: {}, dirs }).faults;
}
function lifeNotes(timeoutSeconds, lifetime, command) {
    if (command !== 'run' || timeoutSeconds <= lifetime.seconds)
        return [];
    return [
        `timeout (${(0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(timeoutSeconds)}) is longer than the credential lasts (${lifetime.says}): the agent is ended before ` +
            `that, with what it has by then. Write timeout: ${(0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(lifetime.seconds)} or give the credential a longer life.`,
    ];
}
function makePlan(command, inputs, platform, host, { stdin = () => '', hasPost = false } = {}) {
    const context = platform.context(host.env, host.cwd, (path) => host.files.exists(path) ? host.files.read(path) : undefined);
    const agent = chooseAgent(inputs);
    const task = readTask(inputs, command, context.workspace, host, stdin);
    const timeoutSeconds = readTimeout(inputs);
    if (command === 'run')
        agent.check(inputs);
    const faults = [...(0,_process_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .unsafeEnvironment */ .G)(host.env), ...agentEnvFaults(inputs.list('agent-env'), host)];
    for (const fault of faults)
        inputs.fault(fault.input, fault.what, fault.write);
    const chosenCloud = chooseCloud(inputs);
    const backend = chooseBackend(inputs, agent, chosenCloud, command);
    const region = inputs.text('aws-region');
    const chosen = inputs.text('model');
    const model = chosen ?? agent.defaultModel(backend, region);
    const named = command === 'run' || command === 'doctor' || chosen !== undefined ? [model] : [];
    const models = [...new Set([...named, ...inputs.list('allowed-models')])];
    const offer = {
        platform: platform.id,
        canMint: platform.canMint(host.env),
        idToken: (audience) => platform.idToken(audience, host, context),
        lifeSeconds: platform.idTokenSeconds,
        env: host.env,
        stdin,
        now: () => host.now(),
        read: (path, maxBytes) => host.files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, path), maxBytes),
    };
    const identity = _identity_index_js__WEBPACK_IMPORTED_MODULE_6__/* .IDENTITY_SOURCES */ .c.map((source) => source.plan(inputs, offer)).find((plan) => plan !== undefined);
    const cloud = chosenCloud?.plan(inputs, {
        backend,
        models,
        seconds: timeoutSeconds,
        context,
        identity,
        env: host.env,
    });
    const plan = {
        command,
        context,
        agent,
        agentVersion: version(inputs),
        backend,
        model,
        models,
        task,
        timeoutSeconds,
        workingDirectory: workingDirectory(inputs, context.workspace, host),
        agentEnv: inputs.list('agent-env'),
        privilege: {
            mode: (inputs.text('least-privilege') ?? 'enforce'),
            threshold: (inputs.text('least-privilege-threshold') ?? 'high'),
        },
        hasPost,
        envFile: envFile(inputs, command, context, host),
    };
    if (inputs.faults.length > 0 || !cloud || !identity) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .KeylessError */ .FM('input-invalid', faultCount(inputs.faults.length), { faults: inputs.faults });
    }
    return {
        ...plan,
        identity,
        cloud,
        lines: planLines({ ...plan, identity, cloud }, inputs),
        notes: lifeNotes(timeoutSeconds, (0,_lifetime_js__WEBPACK_IMPORTED_MODULE_8__/* .lifetimeOf */ .X)(cloud, identity, agent), command),
    };
}
function faultCount(count) {
    return count === 1 ? 'One input needs a change.' : `${count} inputs need a change.`;
}
function planLines(plan, inputs) {
    const { context, cloud, agent } = plan;
    const lines = [
        { title: 'Command', value: plan.command },
        {
            title: 'Job',
            value: [context.repository, context.ref, context.event].filter(Boolean).join(' · ') || context.platform,
        },
        { title: 'Identity', value: identityLine(plan.identity, cloud) },
        ...cloud.says,
        { title: 'Least privilege', value: `${plan.privilege.mode}, threshold ${plan.privilege.threshold}` },
    ];
    const gets = { run: 'Agent gets', auth: 'Exports', exec: 'Command gets', doctor: undefined }[plan.command];
    if (gets)
        lines.push({ title: gets, value: variableNames(plan, inputs.text('model')) });
    if (plan.command === 'run') {
        lines.push({
            title: 'Agent',
            value: `${agent.id} ${plan.agentVersion === 'pinned' ? agent.install.version : plan.agentVersion}`,
        }, { title: 'Model', value: `${plan.model} (${plan.backend})${inputs.given('model') ? '' : ', the default'}` }, { title: 'Task', value: summarise(plan.task ?? '') }, { title: 'Folder', value: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(context.workspace, plan.workingDirectory) || '.' }, { title: 'Time limit', value: (0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(plan.timeoutSeconds) }, { title: 'Credential lasts', value: (0,_lifetime_js__WEBPACK_IMPORTED_MODULE_8__/* .lifetimeOf */ .X)(cloud, plan.identity, agent).says });
    }
    return lines;
}
function identityLine(identity, cloud) {
    const isUsed = cloud.audience !== undefined || cloud.renews === 'identity' || identity.id === 'ambient';
    if (!isUsed)
        return 'none is needed';
    return `${identity.says}${cloud.audience ? `, audience ${cloud.audience}` : ''}`;
}
function variableNames(plan, chosenModel) {
    const { cloud, agent, command } = plan;
    const parts = Object.fromEntries(cloud.parts.map((name) => [name, new _core_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .z(name, '')]));
    const credential = { cloud: cloud.cloud, kind: '', parts, confirmed: [] };
    const leaves = command === 'auth' && plan.hasPost && (0,_lifetime_js__WEBPACK_IMPORTED_MODULE_8__/* .servesSdks */ .m)(cloud.delivery);
    const renews = leaves || (command === 'run' && (0,_lifetime_js__WEBPACK_IMPORTED_MODULE_8__/* .lifetimeOf */ .X)(cloud, plan.identity, agent).renews);
    const source = renews
        ? { url: 'http://127.0.0.1', bearer: new _core_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .z('loopback bearer', ''), command: [] }
        : undefined;
    const access = cloud.access(credential, source);
    return Object.keys({
        ...(command === 'auth' ? cloud.access(credential).env : {}),
        ...access.env,
        ...agent.environment(access, command === 'run' ? plan.model : chosenModel),
        ...access.files,
    }).join(', ');
}
function summarise(text) {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    return line.length > 120 ? `${line.slice(0, 117)}… (${text.length} characters)` : line;
}


/***/ }),

/***/ 968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ buildEnvironment),
/* harmony export */   G: () => (/* binding */ unsafeEnvironment),
/* harmony export */   jK: () => (/* binding */ secretsToHide)
/* harmony export */ });
/* unused harmony export namedLikeKey */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8563);
/* harmony import */ var _kit_safe_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6003);



const EVERYWHERE = /^(PATH|LANG|LANGUAGE|LC_[A-Z]+|TZ|TERM|NO_COLOR|SSL_CERT_FILE|SSL_CERT_DIR|NODE_EXTRA_CA_CERTS)$/;
const PROXY = /^(https?|no|all)_proxy$/i;
const POSIX = /^(SHELL|USER|LOGNAME)$/;
const WINDOWS = /^(SystemRoot|SystemDrive|windir|ComSpec|PATHEXT|OS|NUMBER_OF_PROCESSORS|PROCESSOR_ARCHITECTURE|ProgramFiles|ProgramFiles\(x86\)|ProgramW6432|ProgramData|CommonProgramFiles|USERNAME|CLAUDE_CODE_GIT_BASH_PATH)$/i;
function look(env, name, platform) {
    if (platform !== 'win32')
        return env[name];
    const found = Object.keys(env).find((key) => key.toUpperCase() === name.toUpperCase());
    return found === undefined ? undefined : env[found];
}
function allowed(stepEnv, platform) {
    const own = platform === 'win32' ? WINDOWS : POSIX;
    const env = {};
    for (const [name, value] of Object.entries(stepEnv)) {
        if (value === undefined || value === '')
            continue;
        if (EVERYWHERE.test(platform === 'win32' ? name.toUpperCase() : name) || PROXY.test(name) || own.test(name))
            env[name] = value;
    }
    for (const name of Object.keys(env)) {
        if (name.toUpperCase() === 'PATH')
            env[name] = (0,_kit_safe_path_js__WEBPACK_IMPORTED_MODULE_2__/* .safePath */ .n)(env[name], platform);
    }
    return env;
}
function loopbackPastProxy(env) {
    const named = Object.keys(env).filter((name) => PROXY.test(name) && !/^no_/i.test(name));
    if (named.length === 0)
        return {};
    const known = env.NO_PROXY ?? env.no_proxy ?? '';
    const hosts = [...new Set([...known.split(',').map((host) => host.trim()), '127.0.0.1', 'localhost', '::1'])].filter((host) => host !== '');
    return { NO_PROXY: hosts.join(','), no_proxy: hosts.join(',') };
}
function homes(dirs, platform) {
    if (platform !== 'win32')
        return { HOME: dirs.home, TMPDIR: dirs.temp };
    return {
        HOME: dirs.home,
        USERPROFILE: dirs.home,
        APPDATA: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dirs.home, 'AppData', 'Roaming'),
        LOCALAPPDATA: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dirs.home, 'AppData', 'Local'),
        TEMP: dirs.temp,
        TMP: dirs.temp,
    };
}
function git(workspace) {
    const config = [['credential.helper', '']];
    if (workspace !== undefined)
        config.push(['safe.directory', workspace]);
    const env = { GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_COUNT: String(config.length) };
    config.forEach(([key, value], at) => {
        env[`GIT_CONFIG_KEY_${at}`] = key;
        env[`GIT_CONFIG_VALUE_${at}`] = value;
    });
    return env;
}
function noFallThrough(dirs) {
    const empty = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dirs.config, 'aws-empty');
    return {
        env: { AWS_EC2_METADATA_DISABLED: 'true', AWS_CONFIG_FILE: empty, AWS_SHARED_CREDENTIALS_FILE: empty },
        files: { [empty]: '' },
    };
}
const REFUSED = [
    {
        names: /^(ACTIONS_ID_TOKEN_REQUEST_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_)/,
        why: 'lets the agent make identity tokens of this job, or write its cache',
        write: 'leave it out; the identity stays with keyless-agent',
    },
    {
        names: /^(GITHUB_TOKEN|GH_TOKEN|GH_ENTERPRISE_TOKEN|GITHUB_ENTERPRISE_TOKEN|CI_JOB_|GITLAB_TOKEN)/,
        why: "is the job's token for the code host",
        write: 'a later step that alone holds the token and posts the output `result`',
    },
    {
        names: /^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$/,
        why: 'names a file with which the agent could change later steps',
        write: 'outputs of this step: result, structured-output',
    },
    { names: /^AWS_(REGION|DEFAULT_REGION)$/, why: 'decides where the model is called', write: 'aws-region: us-east-1' },
    {
        names: /^AWS_/,
        why: 'carries or redirects an AWS credential',
        write: 'role-to-assume: arn:aws:iam::123456789012:role/ci-agent',
    },
    {
        names: /^ANTHROPIC_(MODEL|SMALL_FAST_MODEL|DEFAULT_)/,
        why: 'would call another model than the credential is cut down to',
        write: 'model: us.anthropic.claude-sonnet-4-5-20250929-v1:0',
    },
    {
        names: /^ANTHROPIC_BEDROCK_BASE_URL$/,
        why: 'redirects model calls and their credential',
        write: 'bedrock-endpoint: https://…',
    },
    {
        names: /^(ANTHROPIC_|CLAUDE_)/,
        why: 'carries or redirects a credential, or changes how the agent is held',
        write: 'role-to-assume: …  and agent-args: …',
    },
    {
        names: /^(OPENAI_|AZURE_|ARM_|GOOGLE_|GCLOUD_|CLOUDSDK_|GEMINI_|VERTEX|CLOUD_ML_)/,
        why: 'carries or redirects the credential of a cloud',
        write: 'leave it out; the credential comes from the identity of the job',
    },
    {
        names: /^(NODE_OPTIONS|NODE_PATH|NODE_REPL_EXTERNAL_MODULE|BUN_|DENO_|LD_|DYLD_|GLIBC_TUNABLES$|GCONV_PATH$|BASH_ENV$|BASH_FUNC_|ENV$|ZDOTDIR$|PROMPT_COMMAND$|SHELLOPTS$|BASHOPTS$|PS4$|IFS$|PYTHON(PATH|STARTUP|HOME|INSPECT|WARNINGS|BREAKPOINT|USERBASE)|PERL5?(OPT|LIB|DB)|PERL5LIB|RUBY(OPT|LIB)|JAVA_TOOL_OPTIONS$|_JAVA_OPTIONS$|JDK_JAVA_OPTIONS$|DOTNET_STARTUP_HOOKS$|COR(ECLR)?_|ELECTRON_RUN_AS_NODE$)/,
        why: 'loads code into every process the agent starts',
        write: 'leave it out',
    },
    {
        names: /^GIT_/,
        why: 'makes git start other programs, use other credentials or another repository',
        write: 'leave it out',
    },
    {
        names: /^(SSH_|GPG_|GNUPGHOME$|KUBECONFIG$|DOCKER_|NETRC$|CURL_HOME$|SUDO_)/,
        why: 'leads to keys of the user or the machine',
        write: 'leave it out',
    },
    {
        names: /^(PATH|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|TMPDIR|TEMP|TMP|SHELL|COMSPEC|PATHEXT|SYSTEMROOT|WINDIR|XDG_.*|PWD|KEYLESS_.*)$/,
        why: 'is set by keyless-agent',
        write: 'leave it out; extend PATH in an earlier step (GITHUB_PATH)',
    },
    {
        names: /_PROXY$/i,
        why: 'decides which machine sees the traffic',
        write: "the variable in the step's own env: it is passed on",
    },
    {
        names: /^(NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR))$/,
        why: 'decides which certificates are trusted',
        write: "the variable in the step's own env: it is passed on",
    },
    {
        names: /^(NODE_TLS_REJECT_UNAUTHORIZED|NODE_DEBUG|SSLKEYLOGFILE|PYTHONHTTPSVERIFY|CURL_CA_BUNDLE|REQUESTS_CA_BUNDLE)$/,
        why: 'switches the protection of connections off, or writes their keys down',
        write: 'leave it out',
    },
    {
        names: /^(EDITOR|VISUAL|PAGER|BROWSER|LESSOPEN|LESSCLOSE|MANPAGER)$/,
        why: 'names a program that other programs start',
        write: 'leave it out',
    },
    { names: /^(INPUT_|RUNNER_TRACKING_ID$)/, why: 'belongs to the CI system', write: 'leave it out' },
];
const KEY_NAME = /(^|[_-])(TOKEN|KEY|APIKEY|SECRET|SECRETS|PASSWORD|PASSWD|PASS|PASSPHRASE|PWD|CREDENTIALS?|PAT|JWT|BEARER|COOKIE|DSN)([_-]|$)/i;
const PLACE_NAME = /[_-](FILE|PATH|DIR|SOCK|URL|URI|HOST|ENDPOINT|PORT|ID|NAME|VERSION|TTL|TTL_MS)$/i;
function namedLikeKey(name) {
    return KEY_NAME.test(name) && !PLACE_NAME.test(name) && !/^(PWD|OLDPWD|INPUT_.*_?PWD)$/.test(name);
}
function refusal(name) {
    const upper = name.toUpperCase();
    const known = REFUSED.find((row) => row.names.test(name) || row.names.test(upper));
    if (known || !namedLikeKey(name))
        return known;
    return {
        names: KEY_NAME,
        why: 'is named like a key, and the text the agent reads can take the agent over',
        write: 'do what needs the key in a step of its own (if it is no key, give it another name)',
    };
}
function asked(ask) {
    const env = {};
    const faults = [];
    const fault = (what, write) => {
        faults.push({ input: 'agent-env', what, write });
    };
    for (const entry of ask.agentEnv) {
        const cut = entry.indexOf('=');
        const name = cut < 0 ? entry : entry.slice(0, cut);
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
            fault(`"${name.slice(0, 40)}" is not the name of a variable.`, 'agent-env: JAVA_HOME, LOG_LEVEL=debug');
            continue;
        }
        const refused = refusal(name);
        if (refused) {
            fault(`${name} ${refused.why}.`, refused.write);
            continue;
        }
        const value = cut < 0 ? look(ask.stepEnv, name, ask.platform) : entry.slice(cut + 1);
        if (value === undefined)
            fault(`${name} is not in the environment of this step.`, `env: { ${name}: … } on the step, or agent-env: ${name}=value`);
        else
            env[name] = value;
    }
    return { env, faults };
}
function merge(platform, layers) {
    const env = {};
    for (const layer of layers) {
        for (const [name, value] of Object.entries(layer)) {
            if (platform === 'win32') {
                const same = Object.keys(env).find((known) => known.toUpperCase() === name.toUpperCase());
                if (same !== undefined)
                    delete env[same];
            }
            env[name] = value;
        }
    }
    return env;
}
function buildEnvironment(ask) {
    const base = allowed(ask.stepEnv, ask.platform);
    const extra = asked(ask);
    const fence = noFallThrough(ask.dirs);
    const set = Object.fromEntries(Object.entries(ask.set).map(([name, value]) => [name, (0,_core_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .revealed */ .D)(value)]));
    const env = merge(ask.platform, [
        base,
        loopbackPastProxy(base),
        { CI: 'true' },
        extra.env,
        homes(ask.dirs, ask.platform),
        git(ask.workspace),
        fence.env,
        set,
    ]);
    const setAside = (ask.shadows ?? []).filter((name) => {
        const had = look(ask.stepEnv, name, ask.platform);
        return had !== undefined && had !== '' && had !== set[name];
    });
    return { env, setAside: [...new Set(setAside)].sort(), faults: extra.faults, files: fence.files };
}
function unsafeEnvironment(env) {
    const faults = [];
    const fault = (input, what, write) => {
        faults.push({ input, what, write });
    };
    if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
        fault('NODE_TLS_REJECT_UNAUTHORIZED', 'NODE_TLS_REJECT_UNAUTHORIZED=0 accepts every certificate: the identity token could be sent to anyone.', 'NODE_EXTRA_CA_CERTS: /path/to/company-ca.pem   (and remove NODE_TLS_REJECT_UNAUTHORIZED)');
    }
    if (env.SSLKEYLOGFILE) {
        fault('SSLKEYLOGFILE', 'SSLKEYLOGFILE writes the keys of TLS connections to a file.', 'remove SSLKEYLOGFILE from the step');
    }
    if (/(^|,)\s*(\*|https?|http2|net|tls|undici|fetch)(?![a-z])/i.test(env.NODE_DEBUG ?? '')) {
        fault('NODE_DEBUG', 'NODE_DEBUG prints requests with their tokens to the log.', 'remove NODE_DEBUG from the step');
    }
    if (/--(inspect|tls-keylog|trace-tls|heapsnapshot)/.test(env.NODE_OPTIONS ?? '')) {
        fault('NODE_OPTIONS', 'NODE_OPTIONS opens a debugger or writes TLS keys down.', 'NODE_OPTIONS without --inspect, --tls-keylog, --trace-tls');
    }
    return faults;
}
const ALWAYS = /^(ACTIONS_.*TOKEN|GITHUB_TOKEN|GH_TOKEN|CI_JOB_TOKEN|CI_JOB_JWT.*|AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|BEARER_TOKEN_BEDROCK|CONTAINER_AUTHORIZATION_TOKEN)|ANTHROPIC_(API_KEY|AUTH_TOKEN|FOUNDRY_API_KEY|FOUNDRY_AUTH_TOKEN)|CLAUDE_CODE_OAUTH_TOKEN|OPENAI_API_KEY|NODE_AUTH_TOKEN|NPM_TOKEN)$/;
const SHORTEST_SECRET = 6;
const PLAIN_WORD = /^(true|false|enabled|disabled|required|optional|default|always|public|private|inherit|unset|masked|\*+|\d{1,11})$/i;
const PATH_LIKE = /^(~|\.{1,2}|[A-Za-z]:)?([\\/][\w.@ -]+){2,}[\\/]?$/;
function looksSecret(value) {
    return (value.length >= SHORTEST_SECRET &&
        !PLAIN_WORD.test(value) &&
        !PATH_LIKE.test(value) &&
        !/^[a-z][a-z0-9+.-]*:\/\//i.test(value));
}
function passwords(name, value) {
    const found = /^[a-z][a-z0-9+.-]*:\/\/([^/@\s]*):([^/@\s]+)@/i.exec(value);
    const password = found?.[2];
    if (password === undefined || password.length < SHORTEST_SECRET)
        return [];
    const texts = new Set([password]);
    try {
        texts.add(decodeURIComponent(password));
    }
    catch {
    }
    return [...texts].map((text) => new _core_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(`password in ${name}`, text));
}
function secretsToHide(stepEnv) {
    const secrets = new Map();
    for (const [name, value] of Object.entries(stepEnv)) {
        if (value === undefined)
            continue;
        const trimmed = value.trim();
        const hide = ALWAYS.test(name) ? trimmed.length >= SHORTEST_SECRET : namedLikeKey(name) && looksSecret(trimmed);
        if (hide)
            secrets.set(trimmed, new _core_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(name, trimmed));
        for (const secret of passwords(name, trimmed))
            secrets.set(secret.reveal(), secret);
    }
    return [...secrets.values()];
}


/***/ })

};
