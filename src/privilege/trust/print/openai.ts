/**
 * The mapping of OpenAI that admits exactly this job to model requests.
 * In: the job, provider, service account · out: JSON and commands. Talks to no host.
 * Trap: exactly one enabled mapping has to match a job; a second one locks it out.
 * https://developers.openai.com/api/docs/guides/workload-identity-federation
 */
import type { Job } from '../job.ts';
import { pinsOf } from '../pins.ts';
import type { Place, PrintedTrust } from './printed.ts';
import { comment, hereFile } from './quote.ts';

const PROVIDER = 'idp_abc123';
const ACCOUNT = 'sa_abc123';
/** As OpenAI's own refusals name them ("Missing scopes: …"). */
const SCOPES = ['model.request', 'api.responses.write'];

export function printOpenai(job: Job, { openai: place }: Place): PrintedTrust {
  const pins = pinsOf(job);
  const provider = place.provider ?? PROVIDER;
  const permissions = { type: 'restricted', scopes: SCOPES };
  const mapping = JSON.stringify(
    {
      name: 'ci-agent',
      project_id: 'proj_abc123',
      service_account_id: place.serviceAccount ?? ACCOUNT,
      attribute_matchers: Object.fromEntries(pins.map(({ claim, value }) => [claim, value])),
      permissions,
    },
    null,
    2,
  );
  const issuer = JSON.stringify({ issuer: job.issuer, audience: job.audience }, null, 2);
  return {
    pins,
    trust: [
      { title: 'Provider (in the dashboard)', file: 'provider.json', text: issuer },
      { title: 'Mapping', file: 'mapping.json', text: mapping },
    ],
    permissions: [
      { title: 'Permissions, in the mapping', file: 'mapping.json', text: JSON.stringify({ permissions }, null, 2) },
    ],
    cli: [
      comment(`1. In the dashboard: a provider with issuer ${job.issuer} and audience ${job.audience}.`),
      '',
      comment('2. The mapping: who gets in, and that it may call models only (permissions). We have not run this.'),
      hereFile('mapping.json', mapping),
      `curl --fail-with-body -sS https://api.openai.com/v1/organization/workload_identity_providers/${provider}/federation_rules \\`,
      '  -H "authorization: Bearer $OPENAI_ADMIN_KEY" -H "content-type: application/json" --data @mapping.json',
    ].join('\n'),
    terraform: undefined,
    replace: [
      'proj_abc123: the project',
      ...(place.provider === undefined ? [`${PROVIDER}: the provider (--openai-identity-provider-id)`] : []),
      ...(place.serviceAccount === undefined ? [`${ACCOUNT}: the service account (--openai-service-account-id)`] : []),
    ],
    notes: notesOf(job),
  };
}

function notesOf(job: Job): readonly string[] {
  const isWild = pinsOf(job).some(({ value }) => /[*?]/.test(value));
  return [
    'Exactly one enabled mapping has to match: take older ones for the same job away.',
    ...(job.kind === 'github' && job.shared
      ? []
      : ['OpenAI takes issuers outside its setup guides for the API only by agreement.']),
    ...(isWild
      ? ['A value has * or ? in it. OpenAI does not say whether these are wildcards: choose another name.']
      : []),
  ];
}
