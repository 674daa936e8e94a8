/**
 * `trust print`: the claims of this job in, the tight trust out.
 * In: the ask · out: text to print. Talks to: whoever gives the identity token.
 */
import { CLOUDS } from '../../clouds/index.ts';
import type { Claims } from '../../core/identity.ts';
import { TRUST_CLOUDS, type TrustCloud } from '../../privilege/trust/clouds.ts';
import { printTrust } from '../../privilege/trust/print/index.ts';
import { printable } from '../../report/format.ts';
import { cloudOfAudience, faulty, jobOf, readClaims, stopOnFaults, type TrustAsk, usualAudience } from './claims.ts';
import { placeOf } from './place.ts';
import { printedText, shownClaims, type TrustFormat } from './text.ts';

export interface PrintAsk extends TrustAsk {
  readonly format: TrustFormat;
  /** One JSON document with everything, for machines. */
  readonly machine: boolean;
}

/** @throws KeylessError */
export async function printTrustOf(ask: PrintAsk): Promise<string> {
  const { inputs } = ask;
  const claims = readClaims(ask);
  const cloud = ask.cloud ?? askedCloud(ask, claims);
  const place = await placeOf(inputs);
  stopOnFaults(inputs);
  const told = await jobOf(ask, cloud, claims, usualAudience(cloud, inputs));
  const printed = printTrust(cloud, told.job, place);
  if (ask.format === 'terraform' && printed.terraform === undefined) {
    throw faulty('--format', 'There is no Terraform provider for this trust.', '--format cli');
  }
  if (!ask.machine) return printable(printedText(cloud, told, printed, ask.format));
  const { usual, beyond } = shownClaims(told.job, printed.pins);
  const documents = (list: typeof printed.trust): unknown =>
    list.map(({ title, file, text }) => ({ title, file, document: JSON.parse(text) }));
  const whole = {
    cloud,
    claims: Object.fromEntries([...usual, ...beyond].map(({ claim, value }) => [claim, value])),
    trust: documents(printed.trust),
    permissions: documents(printed.permissions),
    cli: printed.cli,
    terraform: printed.terraform ?? null,
    replace: printed.replace,
    notes: [...told.notes, ...printed.notes],
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

const OUR_NAMES: Readonly<Record<string, TrustCloud>> = {
  aws: 'aws',
  gcp: 'google',
  azure: 'azure',
  anthropic: 'anthropic',
  openai: 'openai',
};

/** The cloud whose inputs are given, or the one the claims were made for. */
function askedCloud({ inputs }: TrustAsk, claims: Claims | undefined): TrustCloud {
  const asked = CLOUDS.filter((cloud) => cloud.asked(inputs)).flatMap(({ id }) => OUR_NAMES[id] ?? []);
  const [only] = asked;
  if (asked.length === 1 && only !== undefined) return only;
  const made = asked.length === 0 ? cloudOfAudience(claims) : undefined;
  if (made !== undefined) return made;
  throw faulty('--cloud', 'Nothing says which cloud the trust is for.', `--cloud ${TRUST_CLOUDS.join(' | ')}`);
}
