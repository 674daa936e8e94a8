/**
 * What this job's environment allows, told as a list: tokens and their expiry, endpoints, versions, the agent, and which models
 * the credential may call. Uses the same steps as a run; each failure is a line, not an end.
 */
import type { ModelProbe } from '../clouds/cloud.ts';
import { asKeylessError, KeylessError } from '../core/errors.ts';
import { safeClaims } from '../core/identity.ts';
import { getIdentity, type Identities } from './get-identity.ts';
import type { JourneyAsk } from './index.ts';
import { agentState } from './install-agent.ts';
import { tryIsolation } from './isolation-facts.ts';
import { hasBroker, lifetimeOf } from './lifetime.ts';
import { makePlan, type Plan } from './make-plan.ts';

export type Mark = 'ok' | 'bad' | 'note';

export interface Line {
  readonly mark: Mark;
  readonly title: string;
  readonly says: string;
}

export interface Examination {
  readonly lines: readonly Line[];
  /** The first failure, for the exit status. */
  readonly error?: KeylessError | undefined;
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

export async function examine(ask: JourneyAsk, say: (line: Line) => void): Promise<Examination> {
  const { host, inputs, platform } = ask;
  const lines: Line[] = [];
  let first: KeylessError | undefined;
  const tell = (mark: Mark, title: string, says: string): void => {
    lines.push({ mark, title, says });
    say(lines.at(-1)!);
  };
  const fail = (title: string, thrown: unknown): void => {
    const error = asKeylessError(thrown);
    first ??= error;
    tell(error.exit === 0 ? 'note' : 'bad', title, [error.message, error.likely].filter(Boolean).join(' '));
    for (const fault of error.faults)
      tell('bad', `  ${fault.input}`, `${fault.what} Write: ${fault.write.replaceAll('\n', ' · ')}`);
    if (error.fix) tell('note', '  fix', error.fix.replaceAll('\n', `\n${' '.repeat(17)}`));
  };

  tell('note', 'platform', `${platform.id}, ${host.platform}-${host.arch}, Node.js ${host.nodeVersion}`);
  let plan: Plan;
  try {
    plan = await makePlan('doctor', inputs, platform, host, ask);
  } catch (thrown) {
    fail('inputs', thrown);
    tell(
      platform.canMint(host.env) ? 'ok' : 'note',
      'identity',
      platform.canMint(host.env) ? 'this job may ask for identity tokens' : 'this job cannot ask for identity tokens',
    );
    return { lines, error: first };
  }
  tell(
    'ok',
    'inputs',
    `cloud ${plan.cloud.cloud}, backend ${plan.backend}, model ${plan.models.join(', ') || plan.model}`,
  );
  const state = await agentState(plan.agent, plan.agentVersion, host, plan.agentCommand);
  tell('note', 'agent', `${plan.agent.id} ${state.version}: ${state.says}`);

  for (const line of sources(plan, host.env)) tell(line.mark, line.title, line.says);
  await hold(plan, ask, tell, fail);

  plan.cloud.warm(host);
  const identities = getIdentity(plan, host, inputs.text('trust-subject'));
  if (plan.cloud.audience !== undefined && !(await told(identities, tell, fail))) return { lines, error: first };
  try {
    const credential = await plan.cloud.exchange(() => identities.next(), host);
    const minutes =
      credential.expiresAt === undefined
        ? ''
        : `, expires in ${Math.round((credential.expiresAt - host.now()) / 60_000)} min`;
    tell(
      'ok',
      'credential',
      `${credential.principal ?? credential.account ?? plan.cloud.cloud} (${credential.kind}${minutes})`,
    );
    for (const probe of (await plan.cloud.probe?.(credential, host)) ?? []) {
      const mark = probe.verdict === 'callable' ? 'ok' : probe.verdict === 'unknown' ? 'note' : 'bad';
      tell(mark, 'model', `${probe.model}: ${probe.verdict}. ${probe.says}`);
      if (mark === 'bad') first ??= notCallable(probe);
    }
  } catch (thrown) {
    fail('credential', thrown);
  }
  return { lines, error: first };
}

/** What would keep the agent from the rest of the job here. */
async function hold(
  { context }: Plan,
  { host, inputs }: JourneyAsk,
  tell: (mark: Mark, title: string, says: string) => void,
  fail: (title: string, thrown: unknown) => void,
): Promise<void> {
  try {
    const held = await tryIsolation(inputs, context.workspace, host);
    tell(held.mode === 'none' ? 'note' : 'ok', 'isolation', `${held.mode}: ${held.says}`);
    for (const reason of held.refused) tell('note', '  not had', reason);
  } catch (thrown) {
    fail('isolation', thrown);
  }
}

/** A job that would fail at the model must not be told that all is well. */
function notCallable({ model, verdict }: ModelProbe): KeylessError {
  return verdict === 'missing'
    ? new KeylessError('model-missing', `The model endpoint does not know ${model}.`)
    : new KeylessError('model-denied', `The credential may not call ${model}.`);
}

/** Fetches one token to show its claims; the exchange then asks for its own. */
async function told(
  identities: Identities,
  tell: (mark: Mark, title: string, says: string) => void,
  fail: (title: string, thrown: unknown) => void,
): Promise<boolean> {
  try {
    const token = await identities.next();
    const claims = Object.entries(safeClaims(token.claims)).map(([name, value]) => `${name} ${value}`);
    const life =
      token.claims.exp !== undefined && token.claims.iat !== undefined
        ? `, lives ${token.claims.exp - token.claims.iat} s`
        : '';
    tell('ok', 'identity', `${token.says}${life}`);
    for (const claim of claims) tell('note', '', claim);
    return true;
  } catch (thrown) {
    fail('identity', thrown);
    return false;
  }
}
