/**
 * Writes the tight trust for a job.
 * In: a cloud, the job, what is known of the place · out: the trust in the forms people paste, and what to know beside it.
 * Talks to no host.
 */
import type { TrustCloud } from '../clouds.ts';
import { isPullRef, type Job } from '../job.ts';
import { type Pin, pinsOf } from '../pins.ts';
import { printAnthropic } from './anthropic.ts';
import { awsKey, awsPins, awsValue, printAws } from './aws.ts';
import { azureClause, azurePins, printAzure } from './azure.ts';
import { celClause, printGoogle } from './google.ts';
import { printOpenai } from './openai.ts';
import type { Place, PrintedTrust } from './printed.ts';

export { EXAMPLE_PROVIDER, type Place, type PrintedTrust, type TrustDocument } from './printed.ts';

const PRINTERS: Readonly<Record<TrustCloud, (job: Job, place: Place) => PrintedTrust>> = {
  aws: printAws,
  google: printGoogle,
  azure: printAzure,
  anthropic: printAnthropic,
  openai: printOpenai,
};

export function printTrust(cloud: TrustCloud, job: Job, place: Place): PrintedTrust {
  const printed = PRINTERS[cloud](job, place);
  return { ...printed, notes: [...jobNotes(job), ...branchNote(job, printed), ...printed.notes] };
}

/** What the job's own kind means for any trust. */
function jobNotes(job: Job): readonly string[] {
  const odd = [job.subject, ...pinsOf(job).map(({ value }) => value)].find((value) => /[^\u0020-\u007e]/.test(value));
  const letters =
    odd === undefined
      ? []
      : [
          `A name has letters outside ASCII, which may only look like the ones you mean: ${JSON.stringify(odd).replaceAll(/[^\u0020-\u007e]/g, escaped)}`,
        ];
  if (job.kind === 'gitlab')
    return [
      ...letters,
      ...(job.refProtected
        ? []
        : ['The ref is not protected: whoever may push to the project acts as this job. Protect it.']),
    ];
  if (job.kind === 'other')
    return [...letters, 'The issuer is not known here: the trust names subject and audience, and no more.'];
  return [
    ...letters,
    job.environment === undefined ? noEnvironment(job) : inEnvironment(job.environment),
    ...(job.form === 'custom'
      ? ['The subject follows a template of the owner; a change of the template changes it.']
      : []),
    ...(job.repositoryId === undefined
      ? [
          `The claims have no repository_id, so the trust names names only, which can change hands. The id: gh api repos/${job.owner}/${job.name} --jq .id`,
        ]
      : []),
  ];
}

function escaped(letter: string): string {
  return `\\u{${letter.codePointAt(0)!.toString(16)}}`;
}

function noEnvironment(job: Job & { kind: 'github' }): string {
  const what =
    job.event === 'pull_request' || isPullRef(job.ref)
      ? 'NOT TIGHT: every pull request has this subject, whatever it changes in the workflow.'
      : 'issue_comment and workflow_run events carry the subject of the default branch, so a branch alone does not tell them from a push.';
  return `${what} Give the job an environment of its own (environment: agent) with rules, and print again.`;
}

function inEnvironment(environment: string): string {
  return `Pinned to the environment ${environment}: issue_comment and workflow_run events carry the subject of the default branch, so a branch alone would not tell them from a push. Give the environment rules: which branches may use it, and reviewers.`;
}

/** How to widen it on purpose, by the claims this cloud can compare. */
function branchNote(job: Job, { pins }: PrintedTrust): string[] {
  const names = pins.map(({ claim }) => claim).filter((claim) => claim === 'ref' || claim === 'job_workflow_ref');
  if (job.kind !== 'github' || job.environment === undefined || names.length === 0) return [];
  return [
    `To admit other branches as well, leave ${names.join(' and ')} out; then the rules of the environment alone decide.`,
  ];
}

/** The line that keeps somebody out, as this cloud writes it; undefined: it cannot compare that claim. */
export function pinLine(cloud: TrustCloud, job: Job, claim: string): string | undefined {
  if (claim === 'aud') return audienceLine(cloud, job);
  if (claim === 'iss') return issuerLine(cloud, job);
  const pin = pinsFor(cloud, job).find((one) => one.claim === claim);
  if (!pin) return undefined;
  switch (cloud) {
    case 'aws':
      return `"StringEquals": { ${JSON.stringify(awsKey(job.issuer, claim))}: ${JSON.stringify(awsValue(pin.value))} }`;
    case 'google':
      return celClause(pin);
    case 'azure':
      return azurePins(job).length === 1 ? `"subject": ${JSON.stringify(pin.value)}` : azureClause(pin);
    case 'anthropic':
      return claim === 'sub'
        ? `"subject_prefix": ${JSON.stringify(pin.value)}`
        : `"claims": { ${JSON.stringify(claim)}: ${JSON.stringify(pin.value)} }`;
    case 'openai':
      return `"attribute_matchers": { ${JSON.stringify(claim)}: ${JSON.stringify(pin.value)} }`;
  }
}

function pinsFor(cloud: TrustCloud, job: Job): readonly Pin[] {
  if (cloud === 'aws') return awsPins(job);
  return cloud === 'azure' ? azurePins(job) : pinsOf(job);
}

function audienceLine(cloud: TrustCloud, job: Job): string {
  const value = JSON.stringify(job.audience);
  switch (cloud) {
    case 'aws':
      return `"StringEquals": { ${JSON.stringify(awsKey(job.issuer, 'aud'))}: ${value} }`;
    case 'google':
      return `"allowedAudiences": [${value}]   (or none, for the provider's own name)`;
    case 'azure':
      return `"audiences": [${value}]`;
    case 'anthropic':
      return `"audience": ${value}`;
    case 'openai':
      return `audience of the provider: ${value}`;
  }
}

function issuerLine(cloud: TrustCloud, job: Job): string {
  const value = JSON.stringify(job.issuer);
  switch (cloud) {
    case 'aws':
      return `"Principal": { "Federated": "arn:aws:iam::ACCOUNT:oidc-provider/${job.issuer.replace(/^https:\/\//, '')}" }`;
    case 'google':
      return `"oidc": { "issuerUri": ${value} }`;
    case 'azure':
      return `"issuer": ${value}`;
    default:
      return `issuer of the provider: ${value}`;
  }
}
