export const id = 7446;

export const ids = [ 7446 ];

export const modules = {
 7446: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   doctor: () => doctor
  });
  var conduct = __webpack_require__(6740);
  var flow_door = __webpack_require__(9519);
  var errors = __webpack_require__(3828);
  var identity = __webpack_require__(3829);
  var get_identity = __webpack_require__(2217);
  var install_agent = __webpack_require__(8727);
  var lifetime = __webpack_require__(4065);
  var make_plan = __webpack_require__(9179);
  // CONCATENATED MODULE: ./lib/flow/examine.js
  function sources(plan, env) {
   const {agent, cloud, backend} = plan;
   const says = (0, lifetime.W3)(cloud) ? `${cloud.cloud} (${backend}), held by the broker: ${agent.name} is given an address and a token of the run` : `${cloud.cloud} (${backend}): the one these inputs ask for is the only one ${agent.name} is given`;
   const set = agent.shadows.filter(name => (env[name] ?? '') !== '');
   return [ {
    mark: 'ok',
    title: 'source',
    says
   }, ...set.map(name => ({
    mark: 'note',
    title: '  set aside',
    says: `${name} is in this step's environment; ${agent.name} would have taken it instead, or mixed it in. It never reaches the agent.`
   })), {
    mark: 'note',
    title: '  set aside',
    says: 'settings, helpers and logins of this user and of the repository: the agent starts with empty folders of its own'
   }, {
    mark: 'note',
    title: 'lasts',
    says: (0, lifetime.XA)(cloud, plan.identity, agent).says
   } ];
  }
  async function examine(ask, say) {
   const {host, inputs, platform} = ask;
   const lines = [];
   let first;
   const tell = (mark, title, says) => {
    lines.push({
     mark,
     title,
     says
    });
    say(lines.at(-1));
   };
   const fail = (title, thrown) => {
    const error = (0, errors.dK)(thrown);
    first ??= error;
    tell(error.exit === 0 ? 'note' : 'bad', title, [ error.message, error.likely ].filter(Boolean).join(' '));
    for (const fault of error.faults) tell('bad', `  ${fault.input}`, `${fault.what} Write: ${fault.write.replaceAll('\n', ' · ')}`);
    if (error.fix) tell('note', '  fix', error.fix.replaceAll('\n', `\n${' '.repeat(17)}`));
   };
   tell('note', 'platform', `${platform.id}, ${host.platform}-${host.arch}, Node.js ${host.nodeVersion}`);
   let plan;
   try {
    plan = await (0, make_plan.Cs)('doctor', inputs, platform, host, ask);
   } catch (thrown) {
    fail('inputs', thrown);
    tell(platform.canMint(host.env) ? 'ok' : 'note', 'identity', platform.canMint(host.env) ? 'this job may ask for identity tokens' : 'this job cannot ask for identity tokens');
    return {
     lines,
     error: first
    };
   }
   tell('ok', 'inputs', `cloud ${plan.cloud.cloud}, backend ${plan.backend}, model ${plan.models.join(', ') || plan.model}`);
   const state = await (0, install_agent.agentState)(plan.agent, plan.agentVersion, host, plan.agentCommand);
   tell('note', 'agent', `${plan.agent.id} ${state.version}: ${state.says}`);
   for (const line of sources(plan, host.env)) tell(line.mark, line.title, line.says);
   await hold(plan, ask, tell, fail);
   plan.cloud.warm(host);
   const identities = (0, get_identity.X)(plan, host, inputs.text('trust-subject'));
   if (plan.cloud.audience !== undefined && !await told(identities, tell, fail)) return {
    lines,
    error: first
   };
   try {
    const credential = await plan.cloud.exchange(() => identities.next(), host);
    const minutes = credential.expiresAt === undefined ? '' : `, expires in ${Math.round((credential.expiresAt - host.now()) / 6e4)} min`;
    tell('ok', 'credential', `${credential.principal ?? credential.account ?? plan.cloud.cloud} (${credential.kind}${minutes})`);
    for (const probe of await (plan.cloud.probe?.(credential, host)) ?? []) {
     const mark = probe.verdict === 'callable' ? 'ok' : probe.verdict === 'unknown' ? 'note' : 'bad';
     tell(mark, 'model', `${probe.model}: ${probe.verdict}. ${probe.says}`);
     if (mark === 'bad') first ??= notCallable(probe);
    }
   } catch (thrown) {
    fail('credential', thrown);
   }
   return {
    lines,
    error: first
   };
  }
  async function hold({context}, {host, inputs}, tell, fail) {
   try {
    const {isolate} = await __webpack_require__.e(9024).then(__webpack_require__.bind(__webpack_require__, 9024));
    const asked = inputs.text('isolation') ?? 'auto';
    const held = await isolate({
     asked,
     workspace: context.workspace,
     writable: false,
     reads: [],
     hides: []
    }, host);
    tell(held.mode === 'none' ? 'note' : 'ok', 'isolation', `${held.mode}: ${held.says}`);
    for (const reason of held.refused) tell('note', '  not had', reason);
    await held.close();
   } catch (thrown) {
    fail('isolation', thrown);
   }
  }
  function notCallable({model, verdict}) {
   return verdict === 'missing' ? new errors.FM('model-missing', `The model endpoint does not know ${model}.`) : new errors.FM('model-denied', `The credential may not call ${model}.`);
  }
  async function told(identities, tell, fail) {
   try {
    const token = await identities.next();
    const claims = Object.entries((0, identity.P)(token.claims)).map(([name, value]) => `${name} ${value}`);
    const life = token.claims.exp !== undefined && token.claims.iat !== undefined ? `, lives ${token.claims.exp - token.claims.iat} s` : '';
    tell('ok', 'identity', `${token.says}${life}`);
    for (const claim of claims) tell('note', '', claim);
    return true;
   } catch (thrown) {
    fail('identity', thrown);
    return false;
   }
  }
  var read_inputs = __webpack_require__(9185);
  // CONCATENATED MODULE: ./lib/commands/doctor.js
  const MARKS = {
   ok: '✓',
   bad: '✗',
   note: '·'
  };
  async function doctor(door, words) {
   const {inputs} = (0, read_inputs.Ww)(words, []);
   const platform = (0, flow_door.t)(door.env);
   const host = door.createHost({
    platform,
    env: door.env,
    cwd: door.cwd,
    log: 'stdout'
   });
   try {
    (0, conduct.s)(inputs, host);
    const {error} = await examine({
     command: 'doctor',
     inputs,
     platform,
     host,
     stdin: door.stdin
    }, line => host.log.line(`${MARKS[line.mark]} ${line.title.padEnd(14)} ${line.says}`));
    return error?.exit ?? 0;
   } finally {
    host.close();
   }
  }
 }
};
