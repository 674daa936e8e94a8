export const id = 7446;

export const ids = [ 7446 ];

export const modules = {
 37446: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   doctor: () => doctor
  });
  var conduct = __webpack_require__(16740);
  var flow_door = __webpack_require__(11757);
  var errors = __webpack_require__(3828);
  var identity = __webpack_require__(3829);
  var get_identity = __webpack_require__(82217);
  var install_agent = __webpack_require__(8727);
  var isolation_facts = __webpack_require__(23670);
  var lifetime = __webpack_require__(64065);
  var make_plan = __webpack_require__(99179);
  // CONCATENATED MODULE: ./lib/flow/examine.js
  class Notebook {
   #say;
   error;
   constructor(say) {
    this.#say = say;
   }
   tell(mark, title, says) {
    this.#say({
     mark,
     title,
     says
    });
   }
   fail(title, thrown) {
    const error = (0, errors.dK)(thrown);
    this.error ??= error;
    this.tell(error.exit === 0 ? 'note' : 'bad', title, [ error.message, error.likely ].filter(Boolean).join(' '));
    for (const fault of error.faults) this.tell('bad', `  ${fault.input}`, `${fault.what} Write: ${fault.write.replaceAll('\n', ' · ')}`);
    if (error.fix) this.tell('note', '  fix', error.fix.replaceAll('\n', `\n${' '.repeat(17)}`));
   }
  }
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
   const notes = new Notebook(say);
   const {host, platform} = ask;
   notes.tell('note', 'platform', `${platform.id}, ${host.platform}-${host.arch}, Node.js ${host.nodeVersion}`);
   const plan = await planned(ask, notes);
   if (!plan) return notes.error;
   const state = await (0, install_agent.agentState)(plan.agent, plan.agentVersion, host, plan.agentCommand);
   notes.tell('note', 'agent', `${plan.agent.id} ${state.version}: ${state.says}`);
   for (const line of sources(plan, host.env)) notes.tell(line.mark, line.title, line.says);
   await hold(plan, ask, notes);
   plan.cloud.warm(host);
   const identities = (0, get_identity.X)(plan, host, ask.inputs.text('trust-subject'));
   if (plan.cloud.audience !== undefined && !await told(identities, notes)) return notes.error;
   await exchanged(plan, identities, host, notes);
   return notes.error;
  }
  async function planned(ask, notes) {
   const {host, inputs, platform} = ask;
   try {
    const plan = await (0, make_plan.Cs)('doctor', inputs, platform, host, ask);
    const {cloud, backend, models, model} = plan;
    notes.tell('ok', 'inputs', `cloud ${cloud.cloud}, backend ${backend}, model ${models.join(', ') || model}`);
    return plan;
   } catch (thrown) {
    notes.fail('inputs', thrown);
    const mayAsk = platform.canMint(host.env);
    notes.tell(mayAsk ? 'ok' : 'note', 'identity', `this job ${mayAsk ? 'may' : 'cannot'} ask for identity tokens`);
    return undefined;
   }
  }
  async function hold({context}, {host, inputs}, notes) {
   try {
    const held = await (0, isolation_facts.AE)(inputs, context.workspace, host);
    notes.tell(held.mode === 'none' ? 'note' : 'ok', 'isolation', `${held.mode}: ${held.says}`);
    for (const reason of held.refused) notes.tell('note', '  not had', reason);
   } catch (thrown) {
    notes.fail('isolation', thrown);
   }
  }
  async function exchanged({cloud}, identities, host, notes) {
   try {
    const credential = await cloud.exchange(() => identities.next(), host);
    const {expiresAt, kind} = credential;
    const left = expiresAt === undefined ? '' : `, expires in ${Math.round((expiresAt - host.now()) / 6e4)} min`;
    notes.tell('ok', 'credential', `${credential.principal ?? credential.account ?? cloud.cloud} (${kind}${left})`);
    for (const probe of await (cloud.probe?.(credential, host)) ?? []) {
     const mark = probe.verdict === 'callable' ? 'ok' : probe.verdict === 'unknown' ? 'note' : 'bad';
     notes.tell(mark, 'model', `${probe.model}: ${probe.verdict}. ${probe.says}`);
     if (mark === 'bad') notes.error ??= notCallable(probe);
    }
   } catch (thrown) {
    notes.fail('credential', thrown);
   }
  }
  function notCallable({model, verdict}) {
   return verdict === 'missing' ? new errors.FM('model-missing', `The model endpoint does not know ${model}.`) : new errors.FM('model-denied', `The credential may not call ${model}.`);
  }
  async function told(identities, notes) {
   try {
    const token = await identities.next();
    const claims = Object.entries((0, identity.P)(token.claims)).map(([name, value]) => `${name} ${value}`);
    const life = token.claims.exp !== undefined && token.claims.iat !== undefined ? `, lives ${token.claims.exp - token.claims.iat} s` : '';
    notes.tell('ok', 'identity', `${token.says}${life}`);
    for (const claim of claims) notes.tell('note', '', claim);
    return true;
   } catch (thrown) {
    notes.fail('identity', thrown);
    return false;
   }
  }
  var read_inputs = __webpack_require__(89185);
  // CONCATENATED MODULE: ./lib/commands/doctor.js
  const MARKS = {
   ok: '✓',
   bad: '✗',
   note: '·'
  };
  async function doctor(door, words) {
   const platform = (0, flow_door.t)(door.env);
   const {inputs} = (0, read_inputs.Ww)(words, [], {
    platform,
    env: door.env
   });
   const host = door.createHost({
    platform,
    env: door.env,
    cwd: door.cwd,
    log: 'stdout'
   });
   try {
    (0, conduct.s)(inputs, host);
    const error = await examine({
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
