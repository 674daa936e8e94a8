/**
 * Whom a trust for this job must refuse.
 * In: the job · out: claim sets, none of them the job's own. Talks to no host.
 */
import type { Job, OtherJob } from '../job.ts';
import { githubSets } from './github.ts';
import { gitlabSets } from './gitlab.ts';
import { changed, type HostileSet, otherCase } from './set.ts';

export type { HostileSet } from './set.ts';

export function hostileSets(job: Job): readonly HostileSet[] {
  const sets = job.kind === 'github' ? githubSets(job) : job.kind === 'gitlab' ? gitlabSets(job) : otherSets(job);
  const own = JSON.stringify(sorted(job.claims));
  return sets.filter(({ claims }) => JSON.stringify(sorted(claims)) !== own);
}

function sorted(claims: object): unknown[] {
  return Object.entries(claims).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Of an issuer that nobody here knows there is only the subject. */
function otherSets(job: OtherJob): HostileSet[] {
  const why = 'Another identity of the same issuer acts as this job.';
  const subject = (id: string, who: string, sub: string): HostileSet => ({
    id,
    who,
    why,
    claims: { ...job.claims, sub },
    pin: 'sub',
  });
  const other = otherCase(job.subject);
  return [
    subject('other-subject', 'another subject', 'somebody-else'),
    subject('subject-suffix', 'a subject that begins like this one', `${job.subject}-evil`),
    subject('subject-prefix', 'a subject that ends like this one', `evil-${job.subject}`),
    ...(other === undefined ? [] : [subject('subject-case', 'the subject in other case', other)]),
    {
      id: 'other-audience',
      who: 'this job, by a token for another audience',
      why: 'A token that was meant for another service, and leaked there, opens this one too.',
      claims: { ...job.claims, aud: 'https://elsewhere.example' },
      pin: 'aud',
    },
    {
      id: 'other-issuer',
      who: 'the same claims from another issuer',
      why: 'Whoever runs an issuer writes into its tokens what he likes.',
      claims: { ...job.claims, iss: 'https://issuer.evil.example' },
      pin: 'iss',
    },
    {
      id: 'missing-claims',
      who: 'a token without subject',
      why: 'A condition that holds when its claim is missing (…IfExists, ForAllValues, has()) is none.',
      claims: changed(job.claims, { sub: undefined }),
      pin: 'sub',
    },
  ];
}
