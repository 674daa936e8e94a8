/**
 * Judges what AWS policies allow against what calling models needs.
 * In: policy documents, a permission boundary, the target · out: findings and the effective actions. Pure; talks to no host.
 * Traps: the list of actions has a date, and an action it does not know is unknown, not harmless; a fault in a document is unknown and
 * never a pass; trust policies, service control policies and the resources' own policies are not seen from here.
 */
import { type Finding, reaches, SEVERITIES, type Severity, type Verdict } from '../../core/finding.ts';
import type { Target } from '../check.ts';
import type { ActionIndex, ActionList } from './action-list.ts';
import { type Fault, type FaultKind, type PolicySource, readDocument, type Statement, shown } from './document.ts';
import {
  BREADTHS,
  countLevels,
  type EffectiveActions,
  effectiveActions,
  type Grant,
  reachOf,
  type Share,
} from './effective.ts';
import { type NarrowPolicy, narrowPolicy } from './narrow.ts';
import { BEARER, HARMLESS, INVOKING, MANTLE_INVOKING } from './needed.ts';
import { type Breadth, breadthOf, isEverything, isLiteral, Pattern } from './pattern.ts';
import { GROUPS } from './rules/index.ts';
import type { Rule, RuleGroup } from './rules/rule.ts';

export interface PolicyOptions {
  /** The permission boundary of the role. */
  readonly boundary?: PolicySource | undefined;
  /** Models to be called; default: those of the target. */
  readonly models?: readonly string[] | undefined;
  readonly target?: Partial<Target> | undefined;
  /** False: no Bedrock bearer is wanted, so being able to make one is told. */
  readonly bearer?: boolean | undefined;
}

export interface PolicyJudgement {
  /** The gravest first. */
  readonly findings: readonly Finding[];
  /** Undefined: there was too much to reckon, which is a finding. */
  readonly effective?: EffectiveActions | undefined;
  /** What was judged, and by which list. */
  readonly says: readonly string[];
}

interface Case extends Places {
  readonly effective: EffectiveActions;
  readonly identity: readonly Statement[];
  readonly boundary: readonly Statement[] | undefined;
  readonly narrow: NarrowPolicy;
  readonly bearer: boolean | undefined;
}

export function judgeDocuments(
  documents: readonly PolicySource[],
  list: ActionList,
  options: PolicyOptions = {},
): PolicyJudgement {
  const read = documents.map(readDocument);
  const boundary = options.boundary && readDocument(options.boundary);
  const faults = [...read, ...(boundary ? [boundary] : [])].flatMap((one) => one.faults);
  const identity = read.flatMap(({ statements }) => statements);
  // Nothing is held in favour of a boundary that IAM would not take.
  const limits = boundary?.faults.some(({ kind }) => kind !== 'variable') ? undefined : boundary?.statements;
  const effective = effectiveActions(list, identity, limits);
  if (!effective) faults.push({ kind: 'size', where: 'The documents', what: 'They are too much to reckon together.' });
  if (effective?.rough)
    faults.push({ kind: 'size', where: 'The documents', what: 'Not every Deny could be taken off.' });
  const target = { ...options.target, ...(options.models ? { models: options.models } : {}) };
  const judged = effective && judgeCase(caseOf(effective, identity, limits, target, options.bearer));
  const findings = [...(judged ?? []), ...faultFindings(faults)];
  const judgedDocuments = read.filter(({ statements, faults }) => statements.length > 0 || faults.length === 0);
  return {
    findings: findings.sort(graver),
    effective,
    says: saysOf(list, judgedDocuments.length, effective, limits !== undefined),
  };
}

function caseOf(
  effective: EffectiveActions,
  identity: readonly Statement[],
  boundary: readonly Statement[] | undefined,
  target: Partial<Target>,
  bearer: boolean | undefined,
): Case {
  return { effective, identity, boundary, narrow: narrowPolicy(target), bearer, ...placesOf(effective.list) };
}

interface Places {
  /** Places of the actions that calling models may need. */
  readonly needed: ReadonlySet<ActionIndex>;
  readonly ofRule: ReadonlyMap<Rule, readonly (ActionIndex | undefined)[]>;
}

const PLACES = new WeakMap<ActionList, Places>();

/** Looked up once for a list. */
function placesOf(list: ActionList): Places {
  const known = PLACES.get(list);
  if (known) return known;
  const names = [...INVOKING, MANTLE_INVOKING, ...BEARER, ...HARMLESS];
  const rules = GROUPS.flatMap((group) => group.rules);
  const places: Places = {
    needed: new Set(names.flatMap((name) => list.matching(name))),
    ofRule: new Map(rules.map((rule) => [rule, rule.needs.map((action) => list.place(action))])),
  };
  PLACES.set(list, places);
  return places;
}

function judgeCase(of: Case): readonly Finding[] {
  return [
    ...entryFindings(of),
    ...GROUPS.flatMap((group) => groupFinding(group, of)),
    ...modelFindings(of),
    ...bearerFinding(of),
    ...moreFinding(of),
    ...unknownActions(of),
  ];
}

function graver(one: Finding, other: Finding): number {
  const order: Readonly<Record<Verdict, number>> = { exceeded: 0, unknown: 1, proved: 2, enforced: 3 };
  return (
    SEVERITIES.indexOf(other.severity) - SEVERITIES.indexOf(one.severity) || order[one.verdict] - order[other.verdict]
  );
}

function saysOf(
  list: ActionList,
  documents: number,
  effective: EffectiveActions | undefined,
  bounded: boolean,
): readonly string[] {
  const seen = 'Not seen: service control policies, policies of the resources, who may assume the role.';
  if (documents === 0) return ['No document could be judged.', seen];
  const count = effective?.places().length;
  return [
    `${documents === 1 ? 'One document' : `${documents} documents`}${bounded ? ' and a permission boundary' : ''} judged against the ${list.names.length} actions of ${list.services} services that AWS listed on ${list.asOf}.`,
    ...(count === undefined ? [] : [`Allowed: ${count === 1 ? 'one action' : `${count} actions`}.`]),
    seen,
  ];
}

// --- what every finding says ---

interface Told {
  readonly id: string;
  readonly verdict: 'exceeded' | 'unknown';
  readonly severity: Severity;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly fix?: string | undefined;
}

function tell(told: Told): Finding {
  return { layer: 'cloud', ...told };
}

function fixOf(of: Case, instead?: string): string {
  const rest = instead === undefined ? '' : `\nIf the task needs it, name the one thing:\n${instead}`;
  return `Allow what calling the models needs, and nothing else:\n${of.narrow.text}${rest}`;
}

/** Some of many, and how many more there are. */
function some(texts: readonly string[], most = 4): string {
  const unique = [...new Set(texts)];
  const more = unique.length - most;
  return more > 0 ? `${unique.slice(0, most).join(', ')} and ${more} more` : unique.join(', ');
}

function lower(severity: Severity, most: Severity | undefined): Severity {
  return most !== undefined && reaches(severity, most) ? most : severity;
}

function widest(breadths: readonly Breadth[]): Breadth {
  return BREADTHS.find((breadth) => breadths.includes(breadth)) ?? 'named';
}

function highest(severities: readonly Severity[]): Severity {
  return SEVERITIES.findLast((severity) => severities.includes(severity)) ?? 'info';
}

// --- the rule tables ---

interface Hit {
  readonly rule: Rule;
  readonly verdict: 'exceeded' | 'unknown';
  readonly severity: Severity;
  readonly where: readonly string[];
}

function groupFinding(group: RuleGroup, of: Case): readonly Finding[] {
  const all = group.rules.flatMap((rule) => hitOf(rule, group, of));
  const exceeded = all.filter(({ verdict }) => verdict === 'exceeded');
  const hits = exceeded.length > 0 ? exceeded : all;
  if (hits.length === 0) return [];
  const sorted = hits.toSorted((one, other) => SEVERITIES.indexOf(other.severity) - SEVERITIES.indexOf(one.severity));
  const shownHits = sorted.slice(0, 4);
  const why = [...new Set(shownHits.map(({ rule }) => rule.why))].join('; ');
  return [
    tell({
      id: group.id,
      verdict: exceeded.length > 0 ? 'exceeded' : 'unknown',
      severity: highest(hits.map(({ severity }) => severity)),
      title: `${group.title}: ${some(sorted.map(({ rule }) => rule.needs.join(' with ')))}.`,
      detail: `${group.detail} Here ${why}. Allowed by ${some(
        shownHits.flatMap(({ where }) => where),
        3,
      )}.`,
      fix: fixOf(of, group.instead),
    }),
  ];
}

function hitOf(rule: Rule, group: RuleGroup, of: Case): readonly Hit[] {
  const places = of.ofRule.get(rule)!;
  // Most rules end here, so nothing is made before it is known that they apply.
  if (places.some((place) => place === undefined || of.effective.sumAt(place).allowed === 'no')) return [];
  const grants = places.map((place) => of.effective.grantsAt(place!));
  if (rule.passedTo !== undefined) grants[0] = grants[0]!.filter((grant) => mayPass(grant, rule.passedTo!));
  if (grants.some((one) => one.length === 0)) return [];
  const certain = grants.every((one) => one.some((grant) => grant.certain));
  const pools = certain ? grants.map((one) => one.filter((grant) => grant.certain)) : grants;
  const weight = group.weights[widest(pools[0]!.map(reachOf))];
  const through = pools.some((pool) => pool.every((grant) => grant.through));
  return [
    {
      rule,
      verdict: certain ? weight.verdict : 'unknown',
      severity: lower(lower(weight.severity, rule.most), through ? 'low' : undefined),
      where: pools.flatMap((pool) => pool.slice(0, 2).map(({ statement }) => statement.where)),
    },
  ];
}

function mayPass({ passedTo }: Grant, service: string): boolean {
  return passedTo === undefined || passedTo.some((value) => new Pattern(value).covers(service) || !isPlainName(value));
}

/** A variable may stand for any service. */
function isPlainName(value: string): boolean {
  return !value.includes('${');
}

// --- wildcards and their like ---

/** What is left of one entry of a statement, beyond what calling models needs. */
interface Left {
  readonly places: readonly ActionIndex[];
  readonly certain: boolean;
  readonly breadth: Breadth;
  readonly through: boolean;
}

function leftOf(places: readonly ActionIndex[], statement: Statement, of: Case): Left | undefined {
  const left: ActionIndex[] = [];
  const shares = new Set<Share>();
  for (const place of places) {
    const share = of.needed.has(place) ? undefined : of.effective.shareAt(place, statement);
    if (share === undefined) continue;
    left.push(place);
    shares.add(share);
  }
  if (left.length === 0) return undefined;
  const all = [...shares];
  const certain = all.filter((share) => share.certain);
  const counting = certain.length > 0 ? certain : all;
  return {
    places: left,
    certain: certain.length > 0,
    breadth: widest(counting.map(({ breadth }) => breadth)),
    through: counting.every(({ through }) => through),
  };
}

interface Entry {
  readonly id: string;
  readonly text: string;
  readonly where: string;
  readonly certain: boolean;
  readonly severity: Severity;
}

/** One finding for each kind of entry. */
function entryFindings(of: Case): readonly Finding[] {
  const entries = of.identity
    .filter(({ effect }) => effect === 'Allow')
    .flatMap((statement) => [...wildcards(statement, of), ...exceptions(statement, of)]);
  return ENTRY_KINDS.flatMap(({ id, title, detail }) => {
    const all = entries.filter((entry) => entry.id === id);
    const certain = all.filter((entry) => entry.certain);
    const counting = certain.length > 0 ? certain : all;
    if (counting.length === 0) return [];
    return [
      tell({
        id,
        verdict: certain.length > 0 ? 'exceeded' : 'unknown',
        severity: highest(counting.map(({ severity }) => severity)),
        title: `${title}: ${some(counting.map(({ text }) => text))}.`,
        detail: `${detail} Written in ${some(
          counting.map(({ where }) => where),
          3,
        )}.`,
        fix: fixOf(of),
      }),
    ];
  });
}

const ENTRY_KINDS = [
  {
    id: 'aws-policy-wildcard-all',
    title: 'The policy allows every action',
    detail: 'Whoever holds the credential may do everything in the account.',
  },
  {
    id: 'aws-policy-wildcard-service',
    title: 'The policy allows everything of a service',
    detail: 'That is the service’s permissions and deletions too, and every action it will have.',
  },
  {
    id: 'aws-policy-wildcard-action',
    title: 'A wildcard allows more actions than calling models needs',
    detail: 'It also stands for actions that AWS has yet to add.',
  },
  {
    id: 'aws-policy-not-action',
    title: 'The policy allows everything except a list',
    detail: 'NotAction with Allow covers every service that is not listed, and every new one.',
  },
  {
    id: 'aws-policy-not-resource',
    title: 'The policy allows all resources except a list',
    detail: 'NotResource with Allow covers everything that is not listed, in every account that lets it in.',
  },
  {
    id: 'aws-policy-condition-open',
    title: 'A condition holds nobody back',
    detail: 'ForAllValues and IfExists also hold when the key is missing, and a star fits every value.',
  },
] as const;

function wildcards(statement: Statement, of: Case): readonly Entry[] {
  if (statement.exceptActions) return [];
  return statement.actions.flatMap((text) => {
    if (isLiteral(text)) return [];
    const left = leftOf(of.effective.matching(text), statement, of);
    if (!left) return [];
    const everything = /^\*(?::\*)?$/.test(text);
    const service = /^[^:*?]+:\*+$/.test(text);
    const kind = everything ? 'all' : service ? 'service' : 'action';
    const severity = everything ? fullSeverity(left, of) : partial(left, service ? 'high' : 'low');
    const shownText = kind === 'action' ? `${text} (${left.places.length})` : text;
    return [
      { id: `aws-policy-wildcard-${kind}`, text: shownText, where: statement.where, certain: left.certain, severity },
    ];
  });
}

function exceptions(statement: Statement, of: Case): readonly Entry[] {
  const { where, exceptActions, exceptResources, condition } = statement;
  const open = condition.open.length > 0;
  if (!exceptActions && !exceptResources && !open) return [];
  const { list } = of.effective;
  const left = leftOf(of.effective.members(statement), statement, of);
  if (!left) return [];
  const entries: Entry[] = [];
  const add = (id: string, text: string, severity: Severity): void => {
    entries.push({ id, text, where, certain: left.certain, severity });
  };
  if (exceptActions) add('aws-policy-not-action', `all but ${some(statement.actions)}`, fullSeverity(left, of));
  const changes = left.places.some((place) => list.levels[place] !== 'read');
  if (exceptResources) add('aws-policy-not-resource', where, partial(left, changes ? 'high' : 'medium'));
  if (open) add('aws-policy-condition-open', some(condition.open), 'low');
  return entries;
}

/** IAM among it, the credential can make itself everything. */
function fullSeverity(left: Left, of: Case): Severity {
  const { list } = of.effective;
  const iam = left.places.some(
    (place) => list.levels[place] === 'permissions' && list.names[place]!.startsWith('iam:'),
  );
  return partial(left, iam ? 'critical' : 'high');
}

function partial({ breadth, through }: Left, severity: Severity): Severity {
  return lower(lower(severity, breadth === 'every' ? undefined : 'medium'), through ? 'low' : undefined);
}

// --- models ---

const BY_MODEL = new Set(['bedrock:inferenceprofilearn', 'bedrock-mantle:model', 'bedrock:promptrouterarn']);

function modelFindings(of: Case): readonly Finding[] {
  const { effective, narrow } = of;
  const grants = [...INVOKING, MANTLE_INVOKING].flatMap((action) => effective.grants(action));
  const byModel = ({ narrowedBy }: Grant): boolean => narrowedBy.some((key) => BY_MODEL.has(key));
  const unpinned = grants.filter((grant) => !byModel(grant) && !(breadthOfModel(grant.resource) === 'named'));
  const wanted = new Set(narrow.resources.map(modelName));
  const others = grants.filter(
    (grant) =>
      wanted.size > 0 && !unpinned.includes(grant) && !byModel(grant) && !wanted.has(modelName(grant.resource)),
  );
  return [
    ...modelFinding('aws-policy-model-wildcard', 'The policy allows calling more than named models', unpinned, of),
    ...modelFinding(
      'aws-policy-model-other',
      'The policy allows calling models that this job does not use',
      others,
      of,
    ),
  ];
}

function modelFinding(id: string, title: string, grants: readonly Grant[], of: Case): readonly Finding[] {
  const certain = grants.filter((grant) => grant.certain);
  const counting = certain.length > 0 ? certain : grants;
  if (counting.length === 0) return [];
  const every = counting.some(({ resource }) => breadthOfModel(resource) === 'every');
  return [
    tell({
      id,
      verdict: certain.length > 0 ? 'exceeded' : 'unknown',
      severity: every ? 'medium' : 'low',
      title: `${title}: ${some(
        counting.map(({ resource }) => shown(resource)),
        3,
      )}.`,
      detail: `An expensive model is then one request away. Allowed by ${some(
        counting.map(({ statement }) => statement.where),
        3,
      )}.`,
      fix: fixOf(of),
    }),
  ];
}

/** On bedrock-mantle a project stands for every model, whatever its name. */
function breadthOfModel(resource: string): Breadth {
  if (isEverything(resource) || /^arn:[^:]*:bedrock-mantle:/.test(resource)) return 'every';
  return breadthOf(resource);
}

/** The name, without the region and account it is addressed by. */
function modelName(arn: string): string {
  return arn.slice(arn.indexOf('/') + 1);
}

function bearerFinding(of: Case): readonly Finding[] {
  const made = BEARER.filter((action) => of.effective.allows(action) === 'certain');
  if (of.bearer !== false || made.length === 0) return [];
  return [
    tell({
      id: 'aws-policy-bearer',
      verdict: 'exceeded',
      severity: 'low',
      title: `It can make a Bedrock API key of its session: ${made.join(', ')}.`,
      detail: 'Such a key works from anywhere until the session ends.',
      fix: fixOf(of),
    }),
  ];
}

// --- the rest ---

function moreFinding(of: Case): readonly Finding[] {
  const { list } = of.effective;
  const places = of.effective.places().filter((place) => !of.needed.has(place));
  if (places.length === 0) return [];
  const counts = countLevels(list, places);
  const wide = places.some((place) => list.levels[place] !== 'read' && of.effective.sumAt(place).wide);
  const parts = [
    [counts.permissions, 'change permissions'],
    [counts.write, 'write'],
    [counts.tagging, 'tag'],
    [counts.read, 'read'],
  ] as const;
  const kinds = parts.flatMap(([count, kind]) => (count === 0 ? [] : [`${count} ${kind}`]));
  const gravest = (['permissions', 'write', 'tagging', 'read'] as const).find((level) => counts[level] > 0)!;
  const examples = places.filter((place) => list.levels[place] === gravest);
  return [
    tell({
      id: 'aws-policy-more-than-models',
      verdict: 'exceeded',
      severity: wide ? 'medium' : 'low',
      title: `The policy allows ${places.length === 1 ? 'one action' : `${places.length} actions`} that calling models does not need (${kinds.join(', ')}): ${some(examples.map((place) => list.names[place]!))}.`,
      detail: `Counted against the actions AWS listed on ${list.asOf}.`,
      fix: fixOf(of),
    }),
  ];
}

function unknownActions(of: Case): readonly Finding[] {
  const { list } = of.effective;
  const found = of.identity
    .filter(({ effect, exceptActions }) => effect === 'Allow' && !exceptActions)
    .flatMap(({ actions, where }) =>
      actions
        .filter((text) => of.effective.matching(text).length === 0 && !isTakenAway(text, of))
        .map((text) => ({ text, where })),
    );
  if (found.length === 0) return [];
  return [
    tell({
      id: 'aws-policy-unknown-action',
      verdict: 'unknown',
      severity: 'low',
      title: `What these actions allow is not known: ${some(found.map(({ text }) => text))}.`,
      detail: `They are not among the actions AWS listed on ${list.asOf}: newer, retired or misspelt. Written in ${some(
        found.map(({ where }) => where),
        3,
      )}.`,
      fix: 'Take out what the task does not need, and correct the spelling of the rest.',
    }),
  ];
}

/** An action nobody knows is still denied by a Deny of everything, and kept out by a boundary that does not name it. */
function isTakenAway(action: string, of: Case): boolean {
  const covers = ({ actions, exceptActions }: Statement): boolean =>
    actions.some((entry) => new Pattern(entry.toLowerCase()).covers(action.toLowerCase())) !== exceptActions;
  const denied = [...of.identity, ...(of.boundary ?? [])].some(
    (statement) =>
      statement.effect === 'Deny' &&
      !statement.condition.conditional &&
      !statement.exceptResources &&
      statement.resources.some(({ exact, pattern }) => exact && isEverything(pattern)) &&
      covers(statement),
  );
  return denied || (of.boundary !== undefined && !of.boundary.some((one) => one.effect === 'Allow' && covers(one)));
}

function faultFindings(faults: readonly Fault[]): readonly Finding[] {
  return (Object.keys(FAULTS) as FaultKind[]).flatMap((kind) => {
    const found = faults.filter((fault) => fault.kind === kind);
    const { id, severity, title, fix } = FAULTS[kind];
    if (found.length === 0) return [];
    const places = found.slice(0, 3).map(({ where, what }) => `${where}: ${what}`);
    const more = found.length > places.length ? ` And ${found.length - places.length} more.` : '';
    return [tell({ id, verdict: 'unknown', severity, title, detail: `${places.join(' ')}${more}`, fix })];
  });
}

const FAULTS: Readonly<Record<FaultKind, Pick<Told, 'id' | 'severity' | 'title'> & { readonly fix: string }>> = {
  lookalike: {
    id: 'aws-policy-lookalike',
    severity: 'high',
    title: 'The policy has letters that only look like the usual ones.',
    fix: 'Type the entry anew, in ASCII.',
  },
  syntax: {
    id: 'aws-policy-syntax',
    severity: 'medium',
    title: 'A policy document is not one that IAM takes, so what it allows is not known.',
    fix: 'Correct it; aws accessanalyzer validate-policy names every fault.',
  },
  condition: {
    id: 'aws-policy-condition-unknown',
    severity: 'medium',
    title: 'A condition cannot be judged, so whether it holds anything back is not known.',
    fix: '"Condition": { "StringEquals": { "aws:ResourceAccount": "123456789012" } }',
  },
  size: {
    id: 'aws-policy-too-large',
    severity: 'medium',
    title: 'The policy is too large to be judged wholly.',
    fix: 'Split it, and hand over the documents of one role only.',
  },
  variable: {
    id: 'aws-policy-variable',
    severity: 'low',
    title: 'What the policy allows depends on variables that are known only when it is used.',
    fix: 'Write the resource out. A role of a CI job has no aws:username.',
  },
};
