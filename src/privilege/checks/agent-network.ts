/**
 * Where the agent can send what it has read, and which services of the machine answer it.
 * In: what holds the agent's network, allowed hosts · out: finding agent-network. Talks to no host.
 * Trap: a list of hosts is no wall when one of them takes text from anybody: a code host, a paste service, a package registry.
 * https://docs.github.com/en/actions/reference/security/secure-use
 */
import type { Finding, Severity } from '../../core/finding.ts';
import type { IsolationFacts, PrivilegeCheck, Subject } from '../check.ts';
import { mayRunPrograms, startsAgent } from '../exposure.ts';

export const agentNetwork: PrivilegeCheck = {
  id: 'agent-network',
  inspect(subject: Subject): readonly Finding[] {
    const { agent, context } = subject;
    if (!agent || !startsAgent(subject)) return [];
    const { isolation } = agent;
    if (!isolation) return [NOT_TOLD];
    if (!isolation.ownNetwork) return [open(context.runner === 'self-hosted' && mayRunPrograms(agent))];
    return [closed(isolation)];
  },
};

const COMMON = { id: 'agent-network', layer: 'agent' } as const;
const HOLD = 'with:\n  isolation: namespace   # a network of its own: the model, and what allow-hosts names';

const NOT_TOLD: Finding = {
  ...COMMON,
  verdict: 'unknown',
  severity: 'low',
  title: 'Which addresses the agent can reach is not known: how it is isolated was not told.',
  fix: HOLD,
};

function open(inner: boolean): Finding {
  return {
    ...COMMON,
    verdict: 'exceeded',
    severity: inner ? 'medium' : 'low',
    title: 'The agent reaches every address that this machine reaches.',
    detail: inner
      ? 'On a machine of your own that includes its network, and the metadata service that hands out the machine’s role.'
      : 'What it has read can leave that way.',
    fix: HOLD,
  };
}

/** `*`, `*.com`: everything. */
const ANYWHERE = /^\*$|^\*\.?[a-z]{2,6}$/i;
/** Whoever has an account there receives what is sent: code hosts, pastes, tunnels, package registries, buckets of anybody. */
const TAKERS = [
  'api.github.com',
  'bitbucket.org',
  'codeberg.org',
  'gist.github.com',
  'github.com',
  'gitlab.com',
  'pastebin.com',
  'registry.npmjs.org',
  's3.amazonaws.com',
  'storage.googleapis.com',
  'upload.pypi.org',
  'uploads.github.com',
  'webhook.site',
];
const FAMILIES =
  /(^|\.)(s3[\w.-]*\.amazonaws\.com|blob\.core\.windows\.net|storage\.googleapis\.com|ngrok(-free)?\.(io|app))$/;

/** `*.github.com` opens each of its hosts. */
function takesAnything(host: string): boolean {
  const bare = host.toLowerCase().replace(/:\d+$/, '');
  if (TAKERS.includes(bare) || FAMILIES.test(bare)) return true;
  return bare.startsWith('*.') && TAKERS.some((taker) => taker.endsWith(bare.slice(1)));
}

function closed({ allowHosts }: IsolationFacts): Finding {
  const everything = allowHosts.filter((host) => ANYWHERE.test(host));
  const takers = allowHosts.filter(takesAnything);
  if (everything.length === 0 && takers.length === 0) {
    const beyond = allowHosts.length === 0 ? '' : ` and ${allowHosts.map(shown).slice(0, 10).join(', ')}`;
    return {
      ...COMMON,
      verdict: 'enforced',
      severity: 'info',
      title: `The agent reaches the model${beyond}, no more.`,
    };
  }
  const severity: Severity = everything.length > 0 ? 'medium' : 'low';
  const named = everything.length > 0 ? everything : takers;
  return {
    ...COMMON,
    verdict: 'exceeded',
    severity,
    title: `allow-hosts opens a way out: ${named.slice(0, 10).map(shown).join(', ')}.`,
    detail:
      everything.length > 0
        ? 'The agent can send what it has read to anybody.'
        : 'There anybody with an account receives what is sent, so the agent can send what it has read to anybody.',
    fix: 'with:\n  allow-hosts: registry.example.com   # a mirror of your own; or leave it out, and install before the agent starts',
  };
}

const shown = (host: string): string => host.replaceAll(/[^\w.*:-]/g, '?').slice(0, 80);
