/**
 * The federation rule of Anthropic that admits exactly this job to model inference.
 * In: the job, service account, workspace · out: JSON, commands, Terraform. Talks to no host.
 * Trap: a subject that ends in `*` would be a prefix; then it goes into the condition.
 * https://platform.claude.com/docs/en/api/http/admin/federation_rules/create
 */
import type { Job } from '../job.ts';
import { pinsOf } from '../pins.ts';
import type { Place, PrintedTrust } from './printed.ts';
import { celText, comment, hclText, hereFile } from './quote.ts';

const ACCOUNT = 'svac_01AbCdEfGhIjKlMnOpQrStUv';
const WORKSPACE = 'wrkspc_01AbCdEfGhIjKlMnOpQrStUv';
const ISSUER = 'fdis_01AbCdEfGhIjKlMnOpQrStUv';
const SCOPE = 'workspace:inference';
const SECONDS = 600;

export function printAnthropic(job: Job, { anthropic: place }: Place): PrintedTrust {
  const pins = pinsOf(job);
  const others = Object.fromEntries(
    pins.filter(({ claim }) => claim !== 'sub').map(({ claim, value }) => [claim, value]),
  );
  const match = {
    ...(job.subject.endsWith('*')
      ? { condition: `claims.sub == ${celText(job.subject)}` }
      : { subject_prefix: job.subject }),
    audience: job.audience,
    ...(Object.keys(others).length > 0 ? { claims: others } : {}),
  };
  const account = place.serviceAccount ?? ACCOUNT;
  const workspace = place.workspace ?? WORKSPACE;
  const issuer = JSON.stringify({ name: 'ci', issuer_url: job.issuer, jwks: { type: 'discovery' } }, null, 2);
  const rule = JSON.stringify(
    {
      name: 'ci-agent',
      issuer_id: ISSUER,
      match,
      target: { type: 'service_account', service_account_id: account },
      workspace_id: workspace,
      oauth_scope: SCOPE,
      token_lifetime_seconds: SECONDS,
    },
    null,
    2,
  );
  return {
    pins,
    trust: [
      { title: 'Issuer', file: 'issuer.json', text: issuer },
      { title: 'Federation rule', file: 'rule.json', text: rule },
    ],
    permissions: [
      { title: 'Scope, in the rule', file: 'rule.json', text: JSON.stringify({ oauth_scope: SCOPE }, null, 2) },
    ],
    cli: commands(issuer, rule),
    terraform: terraform(job, match, account, workspace),
    replace: [
      `${ISSUER}: the id the issuer got`,
      ...(place.serviceAccount === undefined
        ? [`${ACCOUNT}: the service account (--anthropic-service-account-id)`]
        : []),
      ...(place.workspace === undefined ? [`${WORKSPACE}: the workspace (--anthropic-workspace-id)`] : []),
    ],
    notes: [],
  };
}

function commands(issuer: string, rule: string): string {
  return [
    comment('1. The issuer, once an organisation. It prints the id to put into rule.json.'),
    hereFile('issuer.json', issuer),
    'ant beta:organization:federation:issuers create < issuer.json',
    '',
    comment('2. The rule: who gets in, and that it may call models only (oauth_scope).'),
    hereFile('rule.json', rule),
    'ant beta:organization:federation:rules create < rule.json',
  ].join('\n');
}

function terraform(job: Job, match: Readonly<Record<string, unknown>>, account: string, workspace: string): string {
  const width = Math.max(...Object.keys(match).map((name) => name.length));
  const lines = Object.entries(match).map(([name, value]) => `    ${name.padEnd(width)} = ${hclValue(value)}`);
  return `${comment("Anthropic publishes no provider; this is the community's ippontech/anthropic. We have not run it.")}
resource "anthropic_federation_issuer" "ci" {
  name       = "ci"
  issuer_url = ${hclText(job.issuer)}
}

resource "anthropic_federation_rule" "ci_agent" {
  name      = "ci-agent"
  issuer_id = anthropic_federation_issuer.ci.id
  match = {
${lines.join('\n')}
  }
  target                 = { service_account_id = ${hclText(account)} }
  workspace_id           = ${hclText(workspace)}
  oauth_scope            = ${hclText(SCOPE)}
  token_lifetime_seconds = ${SECONDS}
}`;
}

function hclValue(value: unknown): string {
  if (typeof value === 'string') return hclText(value);
  const pairs = Object.entries(value as Record<string, string>);
  const width = Math.max(...pairs.map(([name]) => name.length));
  return `{\n${pairs.map(([name, one]) => `      ${name.padEnd(width)} = ${hclText(one)}`).join('\n')}\n    }`;
}
