/**
 * The names Google Cloud goes by: a workload identity provider, a service account, a project, a location.
 * In: text · out: parts, or which mistake it is and what to write. Talks to no host.
 * Trap: the provider is named with the project's NUMBER and ends in the provider, not the pool; everything else takes the id.
 * https://cloud.google.com/iam/docs/workload-identity-federation · https://cloud.google.com/resource-manager/docs/creating-managing-projects
 */

export interface Provider {
  /** `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`. */
  readonly name: string;
  readonly number: string;
  readonly pool: string;
  readonly provider: string;
}

export interface ServiceAccount {
  readonly email: string;
  /** The project it lives in, when its address tells. */
  readonly project: string | undefined;
}

export interface Mistake {
  readonly what: string;
  readonly write: string;
}

// Google asks for at least four; a shorter one is told by Google itself.
const ID = '[a-z0-9-]{1,32}';
const PROVIDER = new RegExp(`^projects/(\\d{1,20})/locations/global/workloadIdentityPools/(${ID})/providers/(${ID})$`);
const PROJECT_ID = /^(?:[a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/;
const PROJECT_NUMBER = /^\d{1,20}$/;
const EXAMPLE_NUMBER = '123456789012';
const EXAMPLE_EMAIL = 'ci-agent@my-project.iam.gserviceaccount.com';

/** @returns the parts, or every mistake in it at once */
export function parseProvider(text: string): Provider | Mistake {
  const match = PROVIDER.exec(text);
  if (match) return { name: text, number: match[1]!, pool: match[2]!, provider: match[3]! };
  if (/\s/.test(text)) return { what: 'The name has white space in it.', write: text.replaceAll(/\s/g, '') };
  return providerMistake(text);
}

function providerMistake(text: string): Mistake {
  const said: string[] = [];
  const scheme = /^(?:(https?:)?\/\/[^/]+|principal(?:Set)?:\/\/[^/]+)\/+/.exec(text);
  if (scheme) said.push(prefixMistake(scheme[0]));
  const path = text.slice(scheme?.[0].length ?? 0).replaceAll(/^\/+|\/+$/g, '');
  const after = segments(path);
  if (after('workforcePools') !== undefined) {
    said.push('A workforce pool is for people; a job needs a workload identity pool.');
  }
  const number = projectOf(path, after('projects'), said);
  const location = after('locations');
  if (location === undefined) said.push('`locations/global` is missing.');
  else if (location !== 'global') said.push('The location of a workload identity pool is always `global`.');
  const pool = after('workloadIdentityPools');
  const provider = after('providers');
  if (pool === undefined) said.push('`workloadIdentityPools/POOL` is missing.');
  else if (provider === undefined) {
    said.push('This names the pool, not the provider in it: `/providers/PROVIDER` is missing at the end.');
  }
  for (const id of [pool, provider]) {
    if (id !== undefined && !new RegExp(`^${ID}$`).test(id)) {
      said.push('Pool and provider ids are 4 to 32 lower-case letters, digits and hyphens.');
    }
  }
  if (said.length === 0) said.push('The name has parts that do not belong there.');
  const names = `workloadIdentityPools/${idOr(pool, 'my-pool')}/providers/${idOr(provider, 'my-provider')}`;
  return {
    what: [...new Set(said)].join(' '),
    write: `projects/${number.write}/locations/global/${names}${number.note}`,
  };
}

function prefixMistake(prefix: string): string {
  if (prefix.startsWith('principal')) return 'This is a principal, the member of an IAM binding, not the provider.';
  return prefix.startsWith('http')
    ? 'The address in front (https://…/) does not belong to the name; it is part of the audience.'
    : 'This is the full resource name; the part in front of `projects/` does not belong here.';
}

/** The segment after a word. */
function segments(path: string): (word: string) => string | undefined {
  const parts = path.split('/');
  return (word) => {
    const at = parts.indexOf(word);
    return at < 0 ? undefined : parts[at + 1];
  };
}

function projectOf(path: string, project: string | undefined, said: string[]): { write: string; note: string } {
  if (project === undefined) {
    said.push('`projects/NUMBER` is missing at the beginning.');
    const first = path.split('/')[0] ?? '';
    return { write: PROJECT_NUMBER.test(first) ? first : EXAMPLE_NUMBER, note: '' };
  }
  if (PROJECT_NUMBER.test(project)) return { write: project, note: '' };
  if (!PROJECT_ID.test(project)) {
    said.push('The project is not a project number.');
    return { write: EXAMPLE_NUMBER, note: '' };
  }
  said.push(`"${project}" is a project id; here Google takes the project's number.`);
  const note = `   # gcloud projects describe ${project} --format='value(projectNumber)'`;
  return { write: EXAMPLE_NUMBER, note };
}

function idOr(id: string | undefined, otherwise: string): string {
  return id !== undefined && new RegExp(`^${ID}$`).test(id) ? id : otherwise;
}

const OWN_ACCOUNT = /^[a-z0-9][a-z0-9-]{0,62}@([a-z0-9-]+(?:\.[a-z0-9-]+)*)\.iam\.gserviceaccount\.com$/;
/** Accounts that Google makes with a project (`NUMBER-compute@developer…`): the address does not always tell the project. */
const GOOGLE_ACCOUNT = /^[a-z0-9][a-z0-9.-]{0,62}@[a-z0-9-]+\.gserviceaccount\.com$/;

/** Text that may be a key is never repeated. */
export function parseServiceAccount(text: string): ServiceAccount | Mistake {
  const own = OWN_ACCOUNT.exec(text);
  if (own) return { email: text, project: projectOfDomain(own[1]!) };
  if (GOOGLE_ACCOUNT.test(text)) return { email: text, project: undefined };
  if (text.trimStart().startsWith('{')) {
    return { what: 'This looks like a key file; only the address of the account is needed.', write: EXAMPLE_EMAIL };
  }
  const inner = /([a-z0-9][a-z0-9.-]*@[a-z0-9.-]+\.gserviceaccount\.com)(?::.*)?\s*$/.exec(text)?.[1];
  if (inner !== undefined && inner.length <= 200) {
    return { what: 'The input takes the address of the account alone.', write: inner };
  }
  if (/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(text)) {
    const write = `${text}@my-project.iam.gserviceaccount.com`;
    return { what: `"${text}" is the name of an account, not its address.`, write };
  }
  const what = text.includes('@')
    ? 'This is not the address of a service account (…gserviceaccount.com); people and groups cannot be impersonated.'
    : 'This is not the address of a service account.';
  return { what, write: EXAMPLE_EMAIL };
}

/** `my-project`, or for projects of a domain or another universe `my-project.example.com` → `example.com:my-project`. */
function projectOfDomain(domain: string): string {
  const [project = '', ...rest] = domain.split('.');
  return rest.length === 0 ? project : `${rest.join('.')}:${project}`;
}

/** The project's id (its number is taken as well), or the mistake. */
export function parseProject(text: string): { readonly project: string } | Mistake {
  if (PROJECT_ID.test(text) || PROJECT_NUMBER.test(text)) return { project: text };
  const inner = /^(?:\/\/[^/]+\/)?projects\/([^/]+)\/?$/.exec(text)?.[1];
  if (inner !== undefined && (PROJECT_ID.test(inner) || PROJECT_NUMBER.test(inner))) {
    return { what: 'The input takes the id alone, without `projects/`.', write: inner };
  }
  return {
    what: 'A project id is 6 to 30 lower-case letters, digits and hyphens; a display name is something else.',
    write: 'my-project   # gcloud projects list',
  };
}

/** `global`, a multi-region (`us`, `eu`) or a region (`europe-west1`). */
export function parseLocation(text: string): { readonly location: string } | Mistake {
  if (/^(?:global|us|eu|[a-z]+-[a-z]+\d{1,2})$/.test(text)) return { location: text };
  const zone = /^([a-z]+-[a-z]+\d{1,2})-[a-z]$/.exec(text)?.[1];
  if (zone !== undefined) return { what: `"${text}" is a zone, not a region.`, write: zone };
  const aws = /^[a-z]{2}-[a-z]+-\d$/.test(text);
  const what = aws ? `"${text}" is a region of AWS.` : 'This is not a location of Vertex AI.';
  return { what, write: 'global   # or us-east5, europe-west1 …' };
}
