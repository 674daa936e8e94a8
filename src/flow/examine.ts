/**
 * What this job's environment allows, told as a list: tokens and their expiry, endpoints, versions, the agent, and which models
 * the credential may call. Uses the same steps as a run; each failure is a line, not an end.
 */
import type { ModelProbe } from '../clouds/cloud.ts';
import { asKeylessError, KeylessError } from '../core/errors.ts';
import type { Host } from '../core/host.ts';
import { safeClaims } from '../core/identity.ts';
import { getIdentity, type Identities } from './get-identity.ts';
import type { JourneyAsk } from './index.ts';
import { agentState } from './install-agent.ts';
import { tryIsolation } from './isolation-facts.ts';
import { hasBroker, lifetimeOf } from './lifetime.ts';
import { makePlan, type Plan } from './make-plan.ts';

type Mark = 'ok' | 'bad' | 'note';

export interface Line {
  readonly mark: Mark;
  readonly title: string;
  readonly says: string;
}

/** Tells line by line as it is found, and remembers the first failure, for the exit status. */
class Notebook {
  readonly #say: (line: Line) => void;
  error: KeylessError | undefined;

  constructor(say: (line: Line) => void) {
    this.#say = say;
  }

  tell(mark: Mark, title: string, says: string): void {
    this.#say({ mark, title, says });
  }

  fail(title: string, thrown: unknown): void {
    const error = asKeylessError(thrown);
    this.error ??= error;
    this.tell(error.exit === 0 ? 'note' : 'bad', title, [error.message, error.likely].filter(Boolean).join(' '));
    for (const fault of error.faults)
      this.tell('bad', `  ${fault.input}`, `${fault.what} Write: ${fault.write.replaceAll('\n', ' · ')}`);
    if (error.fix) this.tell('note', '  fix', error.fix.replaceAll('\n', `\n${' '.repeat(17)}`));
  }
}

/** Which credential the agent will use, and what of this step's environment would have won over it or mixed with it. */
function sources(plan: Plan, env: Readonly<Record<string, string | undefined>>): Line[] {
  const { agent, cloud, backend } = plan;
  const says = hasBroker(cloud)
    ? `${cloud.cloud} (${backend}), held by the broker: ${agent.name} is given an address and a token of the run`
    : `${cloud.cloud} (${backend}): the one these inputs ask for is the only one ${agent.name} is given`;
  const set = agent.shadows.filter((name) => (env[name] ?? '') !== '');
  return [
    { mark: 'ok', title: 'source', says },
    ...set.map(
      (name): Line => ({
        mark: 'note',
        title: '  set aside',
        says: `${name} is in this step's environment; ${agent.name} would have taken it instead, or mixed it in. It never reaches the agent.`,
      }),
    ),
    {
      mark: 'note',
      title: '  set aside',
      says: 'settings, helpers and logins of this user and of the repository: the agent starts with empty folders of its own',
    },
    { mark: 'note', title: 'lasts', says: lifetimeOf(cloud, plan.identity, agent).says },
  ];
}

/** @returns the first failure; undefined: all is well */
export async function examine(ask: JourneyAsk, say: (line: Line) => void): Promise<KeylessError | undefined> {
  const notes = new Notebook(say);
  const { host, platform } = ask;
  notes.tell('note', 'platform', `${platform.id}, ${host.platform}-${host.arch}, Node.js ${host.nodeVersion}`);
  const plan = await planned(ask, notes);
  if (!plan) return notes.error;
  const state = await agentState(plan.agent, plan.agentVersion, host, plan.agentCommand);
  notes.tell('note', 'agent', `${plan.agent.id} ${state.version}: ${state.says}`);
  for (const line of sources(plan, host.env)) notes.tell(line.mark, line.title, line.says);
  await hold(plan, ask, notes);
  plan.cloud.warm(host);
  const identities = getIdentity(plan, host, ask.inputs.text('trust-subject'));
  if (plan.cloud.audience !== undefined && !(await told(identities, notes))) return notes.error;
  await exchanged(plan, identities, host, notes);
  return notes.error;
}

/** Undefined: there is none, which has been told. */
async function planned(ask: JourneyAsk, notes: Notebook): Promise<Plan | undefined> {
  const { host, inputs, platform } = ask;
  try {
    const plan = await makePlan('doctor', inputs, platform, host, ask);
    const { cloud, backend, models, model } = plan;
    notes.tell('ok', 'inputs', `cloud ${cloud.cloud}, backend ${backend}, model ${models.join(', ') || model}`);
    return plan;
  } catch (thrown) {
    notes.fail('inputs', thrown);
    const mayAsk = platform.canMint(host.env);
    notes.tell(mayAsk ? 'ok' : 'note', 'identity', `this job ${mayAsk ? 'may' : 'cannot'} ask for identity tokens`);
    return undefined;
  }
}

/** What would keep the agent from the rest of the job here. */
async function hold({ context }: Plan, { host, inputs }: JourneyAsk, notes: Notebook): Promise<void> {
  try {
    const held = await tryIsolation(inputs, context.workspace, host);
    notes.tell(held.mode === 'none' ? 'note' : 'ok', 'isolation', `${held.mode}: ${held.says}`);
    for (const reason of held.refused) notes.tell('note', '  not had', reason);
  } catch (thrown) {
    notes.fail('isolation', thrown);
  }
}

/** The credential, and which models it may call. */
async function exchanged({ cloud }: Plan, identities: Identities, host: Host, notes: Notebook): Promise<void> {
  try {
    const credential = await cloud.exchange(() => identities.next(), host);
    const { expiresAt, kind } = credential;
    const left = expiresAt === undefined ? '' : `, expires in ${Math.round((expiresAt - host.now()) / 60_000)} min`;
    notes.tell('ok', 'credential', `${credential.principal ?? credential.account ?? cloud.cloud} (${kind}${left})`);
    for (const probe of (await cloud.probe?.(credential, host)) ?? []) {
      const mark = probe.verdict === 'callable' ? 'ok' : probe.verdict === 'unknown' ? 'note' : 'bad';
      notes.tell(mark, 'model', `${probe.model}: ${probe.verdict}. ${probe.says}`);
      if (mark === 'bad') notes.error ??= notCallable(probe);
    }
  } catch (thrown) {
    notes.fail('credential', thrown);
  }
}

/** A job that would fail at the model must not be told that all is well. */
function notCallable({ model, verdict }: ModelProbe): KeylessError {
  return verdict === 'missing'
    ? new KeylessError('model-missing', `The model endpoint does not know ${model}.`)
    : new KeylessError('model-denied', `The credential may not call ${model}.`);
}

/** Fetches one token to show its claims; the exchange then asks for its own. */
async function told(identities: Identities, notes: Notebook): Promise<boolean> {
  try {
    const token = await identities.next();
    const claims = Object.entries(safeClaims(token.claims)).map(([name, value]) => `${name} ${value}`);
    const life =
      token.claims.exp !== undefined && token.claims.iat !== undefined
        ? `, lives ${token.claims.exp - token.claims.iat} s`
        : '';
    notes.tell('ok', 'identity', `${token.says}${life}`);
    for (const claim of claims) notes.tell('note', '', claim);
    return true;
  } catch (thrown) {
    notes.fail('identity', thrown);
    return false;
  }
}
