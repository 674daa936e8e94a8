/**
 * GitHub Copilot: a GitHub token is the credential. The job's own needs nothing stored; every other kind is a finding.
 * In: inputs · out: a plan without identity; then the token and the variables for an agent. Nothing is exchanged.
 * Talks to: the API of the token's own GitHub (api.github.com, api.acme.ghe.com), to learn what else the token can do.
 * Trap: the agent itself holds the token, so whatever else the token can do, the agent can.
 * https://docs.github.com/en/copilot/concepts/agents/about-copilot-cli
 */
import type { RunContext } from '../../core/context.ts';
import type { Access, Credential } from '../../core/credential.ts';
import type { Host } from '../../core/host.ts';
import type { Inputs } from '../../core/inputs.ts';
import { hostEntry } from '../base-url.ts';
import type { Cloud, CloudAsk, CloudPlan } from '../cloud.ts';
import { COPILOT_INPUTS, type CopilotOrder, isAskedFor, readOrder, type TokenKind } from './inputs.ts';
import { inspect } from './inspect.ts';

export const copilot: Cloud = {
  id: 'copilot',
  offers: ['copilot'],
  inputs: COPILOT_INPUTS,
  asked: isAskedFor,
  plan(inputs: Inputs, ask: CloudAsk): CloudPlan | undefined {
    if (!isAskedFor(inputs)) return undefined;
    const order = readOrder(inputs, ask);
    return order && makePlan(order, ask);
  },
};

/** Longest life, seconds: a job's token, an app sign-in's of eight hours, and for stored ones, whose end we cannot know, a year. */
const LIVES: Readonly<Record<TokenKind, number>> = {
  installation: 3600,
  'app-user': 8 * 3600,
  oauth: 31_536_000,
  'fine-grained': 31_536_000,
};

/** A job on GitHub has its token until it ends, a day at most. */
const JOB_LIFE = 24 * 3600;

const SAID: Readonly<Record<TokenKind, string>> = {
  installation: 'an installation token (ghs_)',
  oauth: 'a stored OAuth token (gho_)',
  'app-user': "a stored token of a person's app sign-in (ghu_)",
  'fine-grained': 'a stored fine-grained token (github_pat_)',
};

function makePlan(order: CopilotOrder, { backend, context }: CloudAsk): CloudPlan {
  const ofJob = order.kind === 'installation' && context.platform === 'github';
  return {
    cloud: 'copilot',
    backend,
    target: { endpoint: order.apiUrl },
    says: [
      { title: 'GitHub', value: order.host },
      { title: 'Credential', value: SAID[order.kind] },
      { title: 'Asked about the token', value: order.apiUrl },
    ],
    lifeSeconds: ofJob ? JOB_LIFE : LIVES[order.kind],
    parts: ['Token'],
    findings: [],
    warm: (host) => host.http.warm(order.apiUrl),
    exchange: (_identity, host) => receive(order, context, host),
    access: (credential) => accessOf(credential, order),
    hosts: hostsOf(order),
    renews: 'never',
  };
}

async function receive(order: CopilotOrder, context: RunContext, host: Host): Promise<Credential> {
  host.hide(order.token);
  const { kind, principal, findings } = await inspect(order, context, host);
  // GitHub itself has told what they say.
  const confirmed = findings.filter(({ verdict }) => verdict === 'enforced').map(({ id }) => id);
  return { cloud: 'copilot', kind, principal, parts: { Token: order.token }, confirmed, findings };
}

/** Whom the CLI talks to: it asks the one which address of the other is this user's. */
function hostsOf({ host, apiUrl }: CopilotOrder): readonly string[] {
  const service = host === 'github.com' ? '*.githubcopilot.com' : `*.${host}`;
  return [host, hostEntry(apiUrl), service];
}

/** One variable, the first the CLI looks at; the host only where it is not the default. */
function accessOf({ parts, expiresAt }: Credential, { host }: CopilotOrder): Access {
  const { Token } = parts;
  if (!Token) throw new Error('not a credential of Copilot');
  return {
    backend: 'copilot',
    env: { COPILOT_GITHUB_TOKEN: Token, ...(host === 'github.com' ? {} : { COPILOT_GH_HOST: host }) },
    token: { value: Token, scheme: 'bearer' },
    expiresAt,
  };
}
