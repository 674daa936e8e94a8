/** How a printed trust and a judgement read in a terminal. In: data · out: text. Pure. */
import { SAFE_CLAIMS } from '../../core/identity.ts';
import { CLOUD_NAMES, type TrustCloud } from '../../privilege/trust/clouds.ts';
import type { Job } from '../../privilege/trust/job.ts';
import type { Judgement, Outcome, ReadTrust, Row } from '../../privilege/trust/judge/index.ts';
import { type Pin, pinsOf } from '../../privilege/trust/pins.ts';
import { type PrintedTrust, pinLine, type TrustDocument } from '../../privilege/trust/print/index.ts';
import { plural } from '../../report/format.ts';
import type { Told } from './claims.ts';

export type TrustFormat = 'json' | 'cli' | 'terraform';

const WIDTH = 100;

/** Lines of at most 100 columns, further ones below the first. */
function wrapped(text: string, indent: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && indent + line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}

function listed(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [title, ...items.map((item) => `  - ${wrapped(item, 4)}`), ''];
}

// --- print ---

interface ShownClaim {
  readonly claim: string;
  readonly value: string;
  readonly why?: string;
}

/** The claims the trust names: those that messages may show anyway, and those shown here because the trust needs them. */
export function shownClaims(
  job: Job,
  pins: readonly Pin[],
): { readonly usual: readonly ShownClaim[]; readonly beyond: readonly ShownClaim[] } {
  const isUsual = (claim: string): boolean => SAFE_CLAIMS.some((safe) => safe === claim);
  const common = [
    { claim: 'iss', value: job.issuer },
    { claim: 'aud', value: job.audience },
  ];
  return {
    usual: [...common, ...pins.filter(({ claim }) => isUsual(claim)).map(({ claim, value }) => ({ claim, value }))],
    beyond: pins.filter(({ claim }) => !isUsual(claim)),
  };
}

function claimLines(job: Job, pins: readonly Pin[]): string[] {
  const { usual, beyond } = shownClaims(job, pins);
  const width = Math.max(...[...usual, ...beyond].map(({ claim }) => claim.length));
  const line = ({ claim, value }: ShownClaim): string => `  ${claim.padEnd(width)}  ${value}`;
  return [
    'The claims it names',
    ...usual.map(line),
    '',
    ...(beyond.length === 0
      ? []
      : [
          'and beyond those that messages show anyway',
          ...beyond.flatMap((one) => [line(one), `  ${' '.repeat(width)}  ${wrapped(one.why ?? '', width + 4)}`]),
          '',
        ]),
  ];
}

/** The trust as it is pasted, with everything else around it; commands and Terraform can go into a file as they are. */
export function printedText(cloud: TrustCloud, told: Told, printed: PrintedTrust, format: TrustFormat): string {
  const head = [
    `The tight trust of ${CLOUD_NAMES[cloud]} for ${told.from}`,
    '',
    ...claimLines(told.job, printed.pins),
    ...listed('Know', [...told.notes, ...printed.notes]),
    ...listed('Replace', printed.replace),
  ];
  const code = format === 'cli' ? printed.cli : format === 'terraform' ? printed.terraform : undefined;
  if (code !== undefined) {
    const comments = head.join('\n').trimEnd().split('\n');
    return `${comments.map((line) => `# ${line}`.trimEnd()).join('\n')}\n\n${code}\n`;
  }
  const document = ({ title, file, text }: TrustDocument): string[] => [`--- ${title} (${file})`, '', text, ''];
  return `${[
    ...head,
    ...printed.trust.flatMap(document),
    'What it may do: call models, nothing else',
    '',
    ...printed.permissions.flatMap(document),
  ].join('\n')}`;
}

// --- check ---

const MARKS: Readonly<Record<Outcome, string>> = {
  in: '✗ gets in',
  unknown: '? unknown',
  held: '! held',
  out: '✓ refused',
};
const ORDER: readonly Outcome[] = ['in', 'unknown', 'held', 'out'];
const COLUMN = 12;

export function judgedText(cloud: TrustCloud, told: Told, trust: ReadTrust, { own, rows, tight }: Judgement): string {
  const count = (outcome: Outcome): number => rows.filter((row) => row.outcome === outcome).length;
  const ownMark = { yes: '✓ admitted', no: '✗ refused', unknown: '? unknown' }[own.admitted];
  const line = (mark: string, text: string): string => `  ${mark.padEnd(COLUMN)}${wrapped(text, COLUMN + 2)}`;
  const of = (outcome: Outcome): Row[] => rows.filter((row) => row.outcome === outcome);
  const lines = (list: readonly Row[]): string[] => list.map((row) => line(MARKS[row.outcome], detailed(row)));
  const table = ORDER.flatMap((outcome) =>
    outcome === 'held' ? heldLines(of(outcome), lines) : block(lines(of(outcome))),
  );
  return `${[
    `${trust.says}, judged by ${told.from}`,
    '',
    line(ownMark, `${told.job.subject}${own.admitted === 'yes' ? '' : ` (${own.because})`}`),
    '',
    ...table,
    ...advice(cloud, told.job, rows),
    ...listed('Know', [...told.notes, ...trust.notes]),
    verdictOf(cloud, own.admitted, tight, count),
  ].join('\n')}\n`;
}

function block(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [...lines, ''];
}

/** Those who get in and are stopped elsewhere, by who stops them. */
function heldLines(rows: readonly Row[], lines: (list: readonly Row[]) => string[]): string[] {
  const holders = [...new Set(rows.map(({ heldBy }) => heldBy))];
  return holders.flatMap((holder) => [
    `  ${wrapped(`Not stopped by the trust, only by ${holder}:`, 2)}`,
    ...block(lines(rows.filter(({ heldBy }) => heldBy === holder))),
  ]);
}

function detailed({ set, outcome, because }: Row): string {
  return outcome === 'unknown' ? `${set.who} (${because})` : set.who;
}

/** One line to write for all that it keeps out. */
function advice(cloud: TrustCloud, job: Job, rows: readonly Row[]): string[] {
  const open = rows.filter(({ outcome }) => outcome === 'in' || outcome === 'unknown');
  if (open.length === 0) return [];
  const pins = [...new Set(open.map(({ set }) => set.pin))];
  const groups = pins.map((pin) => {
    const mine = open.filter(({ set }) => set.pin === pin);
    const whys = [...new Set(mine.map(({ set }) => set.why))].slice(0, 3);
    const write = pinLine(cloud, job, pin) ?? cannot(cloud, job, pin);
    return [`  ${write}`, ...whys.map((why) => `      ${wrapped(why, 6)}`), ''].join('\n');
  });
  return ['What to write, and why', '', ...groups];
}

/** Why there is no such line. */
function cannot(cloud: TrustCloud, job: Job, pin: string): string {
  if (pin === 'environment') return 'environment: agent   (in the job, with rules in the settings of the repository)';
  const isTold = pinsOf(job).some(({ claim }) => claim === pin);
  if (isTold)
    return `${CLOUD_NAMES[cloud]} cannot compare ${pin} here: give the job an environment of its own, with rules`;
  return `${pin}: name it too. These claims do not have it; those of a token of the job do`;
}

function verdictOf(
  cloud: TrustCloud,
  own: 'yes' | 'no' | 'unknown',
  tight: boolean,
  count: (outcome: Outcome) => number,
): string {
  if (own !== 'yes') {
    return `Not proved: the trust ${own === 'no' ? 'refuses this very job' : 'cannot be judged for this very job'}, so its refusals say nothing. Are these the claims it is meant for?`;
  }
  const held = count('held');
  const rest =
    held === 0 ? '' : ` ${held === 1 ? 'One is' : `${held} are`} stopped only by rules elsewhere; look at those.`;
  if (tight) return `Tight: this job gets in, ${plural(count('out'), 'other is', 'others are')} refused.${rest}`;
  const parts = [
    ...(count('in') > 0
      ? [`${plural(count('in'), 'hostile claim set')} ${count('in') === 1 ? 'gets' : 'get'} in`]
      : []),
    ...(count('unknown') > 0 ? [`${count('unknown')} cannot be judged`] : []),
  ];
  return `Not tight: ${parts.join(', ')}. The whole trust to write: keyless-agent trust print --cloud ${cloud}`;
}
