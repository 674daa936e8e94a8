/**
 * What policies allow in the end: what is allowed, less what is denied, within the boundary.
 * In: statements, the list of actions · out: for each action the grants that are left. Talks to no host.
 * Actions that the same statements speak of share one result, so the work grows with the statements and not with the 22,000 actions.
 * Traps: a Deny with a condition, a variable or a part of the resources takes away only what it surely covers; what is too much to
 * reckon is left as allowed, and that is said.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
import type { ActionIndex, ActionList, Level } from './action-list.ts';
import type { ResourceEntry, Statement } from './document.ts';
import { type Breadth, breadthOf, canMeet, covers, isEverything, isLiteral } from './pattern.ts';

/** One thing that may be done an action to. */
export interface Grant {
  /** The Allow it comes from. */
  readonly statement: Statement;
  readonly resource: string;
  readonly breadth: Breadth;
  /** False: whether it is granted depends on something that cannot be told. */
  readonly certain: boolean;
  /** Condition keys that name the things. */
  readonly narrowedBy: readonly string[];
  /** Only another service does it, with these rights. */
  readonly through: boolean;
  readonly passedTo: readonly string[] | undefined;
}

/** Places looked at while actions are sorted, and characters compared while denials are taken off. */
const MOST_PLACES = 20_000_000;
const MOST_CHARACTERS = 30_000_000;

type Side = 'identity' | 'boundary';
interface Sided {
  readonly side: Side;
  readonly statement: Statement;
}

interface ActionClass {
  readonly parent: ActionClass | undefined;
  readonly last: Sided | undefined;
  grants: readonly Grant[];
  /** What each statement contributes. */
  shares?: ReadonlyMap<Statement, Share>;
  /** True: none of its grants is bound to the ARNs of a service. */
  everywhere?: boolean;
  /** Of all its grants together. */
  sum?: Sum;
}

/** What is left of a statement for an action. */
export interface Share {
  readonly certain: boolean;
  readonly breadth: Breadth;
  readonly through: boolean;
}

/** What all grants of an action come to. */
export interface Sum {
  readonly allowed: Allowed;
  /** Everything of a kind, for sure, and not only through another service. */
  readonly wide: boolean;
}

/** Certain: some resource for sure · maybe: depends on what cannot be told · no. */
export type Allowed = 'certain' | 'maybe' | 'no';

/**
 * Whose ARNs the actions of a service are about, where that is certain: a grant on other ARNs is none.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const ABOUT: Readonly<Record<string, string>> = {
  dynamodb: 'dynamodb',
  ecr: 'ecr',
  iam: 'iam',
  kms: 'kms',
  lambda: 'lambda',
  s3: 's3',
  secretsmanager: 'secretsmanager',
  sns: 'sns',
  sqs: 'sqs',
  states: 'states',
};

export class EffectiveActions {
  readonly list: ActionList;
  /** Something was too much to reckon: the set may be larger than the truth, never smaller. */
  readonly rough: boolean;
  readonly #classes: readonly ActionClass[];
  readonly #ofAction: Int32Array;
  readonly #entries: Map<string, readonly ActionIndex[]>;
  #places: readonly ActionIndex[] | undefined;

  constructor(list: ActionList, sorted: Sorted, rough: boolean) {
    this.list = list;
    this.#classes = sorted.classes;
    this.#ofAction = sorted.ofAction;
    this.#entries = sorted.entries;
    this.rough = rough;
  }

  /** What an entry of the policies stands for. */
  matching(entry: string): readonly ActionIndex[] {
    return this.#entries.get(entry) ?? this.list.matching(entry);
  }

  /** Places a statement speaks of. */
  members(statement: Statement): readonly ActionIndex[] {
    return membersOf(statement, this.list, this.#entries);
  }

  grantsAt(place: ActionIndex): readonly Grant[] {
    const of = this.#classes[this.#ofAction[place]!]!;
    const { grants } = of;
    of.everywhere ??= grants.every(({ resource }) => resource === '*');
    if (of.everywhere) return grants;
    const about = ABOUT[this.list.names[place]!.split(':', 1)[0]!];
    return about === undefined ? grants : grants.filter(({ resource }) => isAbout(resource, about));
  }

  /** An action the list does not know has none. */
  grants(action: string): readonly Grant[] {
    const place = this.list.place(action);
    return place === undefined ? [] : this.grantsAt(place);
  }

  allows(action: string): Allowed {
    const place = this.list.place(action);
    return place === undefined ? 'no' : this.sumAt(place).allowed;
  }

  sumAt(place: ActionIndex): Sum {
    const of = this.#classes[this.#ofAction[place]!]!;
    const grants = this.grantsAt(place);
    if (grants !== of.grants) return sumOf(grants);
    of.sum ??= sumOf(grants);
    return of.sum;
  }

  /** What a statement still allows at a place; undefined: nothing. */
  shareAt(place: ActionIndex, statement: Statement): Share | undefined {
    const of = this.#classes[this.#ofAction[place]!]!;
    of.shares ??= sharesOf(of.grants);
    return of.shares.get(statement);
  }

  /** Places of all that is allowed for sure. */
  places(): readonly ActionIndex[] {
    if (this.#places) return this.#places;
    const found: ActionIndex[] = [];
    for (let place = 0; place < this.#ofAction.length; place++) {
      if (this.sumAt(place).allowed === 'certain') found.push(place);
    }
    this.#places = found;
    return found;
  }

  /** Names of all that is allowed for sure, by service. */
  names(): readonly string[] {
    return this.places().map((place) => this.list.names[place]!);
  }

  byLevel(): Readonly<Record<Level, number>> {
    return countLevels(this.list, this.places());
  }
}

export function countLevels(list: ActionList, places: readonly ActionIndex[]): Readonly<Record<Level, number>> {
  const counts = { read: 0, write: 0, tagging: 0, permissions: 0 };
  for (const place of places) counts[list.levels[place]!]++;
  return counts;
}

function isAbout(resource: string, about: string): boolean {
  const service = resource.split(':', 3)[2];
  return service === undefined || !isLiteral(service) || service === about;
}

/** The widest of its grants speaks for a statement; conditions that name things count as a part of the name. */
function sharesOf(grants: readonly Grant[]): ReadonlyMap<Statement, Share> {
  const shares = new Map<Statement, Share>();
  for (const grant of grants) {
    const before = shares.get(grant.statement);
    const share = { certain: grant.certain, breadth: reachOf(grant), through: grant.through };
    shares.set(grant.statement, before === undefined ? share : wider(before, share));
  }
  return shares;
}

function wider(one: Share, other: Share): Share {
  if (one.certain !== other.certain) return one.certain ? one : other;
  return {
    certain: one.certain,
    breadth: BREADTHS.find((breadth) => breadth === one.breadth || breadth === other.breadth)!,
    through: one.through && other.through,
  };
}

/** From wide to narrow. */
export const BREADTHS: readonly Breadth[] = ['every', 'some', 'named'];

/** How much a grant reaches: a condition that names things makes a part of everything. */
export function reachOf({ breadth, narrowedBy }: Grant): Breadth {
  return breadth === 'every' && narrowedBy.length > 0 ? 'some' : breadth;
}

function sumOf(grants: readonly Grant[]): Sum {
  const certain = grants.filter((grant) => grant.certain);
  return {
    allowed: certain.length > 0 ? 'certain' : grants.length > 0 ? 'maybe' : 'no',
    wide: certain.some((grant) => !grant.through && reachOf(grant) === 'every'),
  };
}

/**
 * @param boundary undefined: there is none; an empty list: it allows nothing
 * @returns undefined when there is too much to sort
 */
export function effectiveActions(
  list: ActionList,
  identity: readonly Statement[],
  boundary: readonly Statement[] | undefined,
): EffectiveActions | undefined {
  const sided: Sided[] = [
    ...identity.map((statement) => ({ side: 'identity', statement }) as const),
    ...(boundary ?? []).map((statement) => ({ side: 'boundary', statement }) as const),
  ];
  const sorted = sortActions(list, sided);
  if (!sorted) return undefined;
  const reckoning = new Reckoning();
  for (const one of sorted.classes) one.grants = grantsOf(one, boundary !== undefined, reckoning);
  return new EffectiveActions(list, sorted, reckoning.exhausted);
}

interface Sorted {
  readonly classes: readonly ActionClass[];
  /** Class of each action. */
  readonly ofAction: Int32Array;
  /** What each entry of the statements stands for. */
  readonly entries: Map<string, readonly ActionIndex[]>;
}

/** Splits the actions into classes of those that the same statements speak of. */
function sortActions(list: ActionList, sided: readonly Sided[]): Sorted | undefined {
  const classes: ActionClass[] = [{ parent: undefined, last: undefined, grants: [] }];
  const ofAction = new Int32Array(list.names.length);
  const entries = new Map<string, readonly ActionIndex[]>();
  let places = 0;
  for (const one of sided) {
    places += costOf(one.statement, list, entries);
    if (places > MOST_PLACES) return undefined;
    const members = membersOf(one.statement, list, entries);
    places += members.length;
    const next = new Map<number, number>();
    for (const place of members) {
      const before = ofAction[place]!;
      let after = next.get(before);
      if (after === undefined) {
        after = classes.push({ parent: classes[before]!, last: one, grants: [] }) - 1;
        next.set(before, after);
      }
      ofAction[place] = after;
    }
  }
  return { classes, ofAction, entries };
}

/** Places that have to be looked at to find the members. */
function costOf(
  { actions, exceptActions }: Statement,
  list: ActionList,
  entries: ReadonlyMap<string, unknown>,
): number {
  const searched = actions.filter((entry) => !isLiteral(entry) && !entries.has(entry));
  return searched.reduce((sum, entry) => sum + list.spanOf(entry), exceptActions ? list.names.length : 0);
}

/** Places a statement speaks of, each once. */
function membersOf(
  { actions, exceptActions }: Statement,
  list: ActionList,
  entries: Map<string, readonly ActionIndex[]>,
): readonly ActionIndex[] {
  const found = actions.map((entry) => {
    const known = entries.get(entry);
    if (known) return known;
    const places = list.matching(entry);
    entries.set(entry, places);
    return places;
  });
  if (!exceptActions) return found.length === 1 ? found[0]! : [...new Set(found.flat())];
  const named = new Uint8Array(list.names.length);
  for (const places of found) for (const place of places) named[place] = 1;
  const members: ActionIndex[] = [];
  for (let place = 0; place < named.length; place++) if (named[place] === 0) members.push(place);
  return members;
}

/** Counts the comparisons, and says when they are too many. */
class Reckoning {
  exhausted = false;
  #left = MOST_CHARACTERS;

  covers(wide: string, narrow: string): boolean {
    return this.#pays(wide, narrow) && covers(wide, narrow);
  }

  canMeet(one: string, other: string): boolean {
    return !this.#pays(one, other) || canMeet(one, other);
  }

  #pays(one: string, other: string): boolean {
    if (isEverything(one) || isEverything(other)) return true;
    // A question mark makes the search start anew at each character.
    this.#left -= one.includes('?') ? one.length * other.length : one.length + other.length;
    if (this.#left > 0) return true;
    this.exhausted = true;
    return false;
  }
}

function grantsOf(of: ActionClass, bounded: boolean, reckoning: Reckoning): readonly Grant[] {
  const speaking: Sided[] = [];
  for (let at: ActionClass | undefined = of; at?.last; at = at.parent) speaking.push(at.last);
  speaking.reverse();
  const allowing = (side: Side): Statement[] =>
    speaking.filter((one) => one.side === side && one.statement.effect === 'Allow').map(({ statement }) => statement);
  const denying = speaking.map(({ statement }) => statement).filter(({ effect }) => effect === 'Deny');
  const binding = denying.filter(({ condition }) => !condition.conditional);
  if (binding.some(deniesEverything)) return [];
  let grants = allowing('identity').flatMap((statement) => grantsOfStatement(statement));
  if (bounded) grants = within(grants, allowing('boundary'), reckoning);
  for (const statement of binding) grants = lessDenied(grants, statement, reckoning);
  return distinct(grants);
}

function deniesEverything({ resources, exceptResources }: Statement): boolean {
  return !exceptResources && resources.some(({ exact, pattern }) => exact && isEverything(pattern));
}

function grantsOfStatement(statement: Statement): Grant[] {
  if (!statement.exceptResources) return statement.resources.map((resource) => grantOf(statement, resource));
  const nothing = statement.resources.some(({ exact, pattern }) => exact && isEverything(pattern));
  return nothing ? [] : [grantOf(statement, { pattern: '*', exact: true, odd: false })];
}

function grantOf(statement: Statement, { pattern, odd }: ResourceEntry): Grant {
  const { condition } = statement;
  return {
    statement,
    resource: pattern,
    breadth: isEverything(pattern) ? 'every' : breadthOf(pattern),
    certain: !odd && condition.certain,
    narrowedBy: condition.narrowedBy,
    through: condition.through,
    passedTo: condition.passedTo,
  };
}

function placed(grant: Grant, resource: string): Grant {
  return resource === grant.resource ? grant : { ...grant, resource, breadth: breadthOf(resource) };
}

/** What the boundary leaves of each grant. */
function within(grants: readonly Grant[], boundary: readonly Statement[], reckoning: Reckoning): Grant[] {
  const limits = distinct(boundary.flatMap(grantsOfStatement));
  return grants.flatMap((grant) => {
    if (reckoning.exhausted) return limits.length === 0 ? [] : [grant];
    return limits.flatMap((limit) => {
      const common = commonOf(grant.resource, limit.resource, reckoning);
      return common === undefined ? [] : [{ ...placed(grant, common), ...bothConditions(grant, limit) }];
    });
  });
}

/** The narrower of two patterns; undefined: nothing fits both. When they overlap in part, the first stands for both. */
function commonOf(one: string, other: string, reckoning: Reckoning): string | undefined {
  if (reckoning.covers(other, one)) return one;
  if (reckoning.covers(one, other)) return other;
  return reckoning.canMeet(one, other) ? one : undefined;
}

function bothConditions(
  one: Grant,
  other: Pick<Grant, 'certain' | 'narrowedBy' | 'through' | 'passedTo'>,
): Pick<Grant, 'certain' | 'narrowedBy' | 'through' | 'passedTo'> {
  return {
    certain: one.certain && other.certain,
    narrowedBy: [...one.narrowedBy, ...other.narrowedBy],
    through: one.through || other.through,
    passedTo: one.passedTo ?? other.passedTo,
  };
}

function lessDenied(grants: readonly Grant[], denying: Statement, reckoning: Reckoning): Grant[] {
  const { resources, exceptResources } = denying;
  if (exceptResources) {
    return grants.flatMap((grant) => {
      if (reckoning.exhausted) return [grant];
      const left = resources.map(({ pattern }) => commonOf(grant.resource, pattern, reckoning));
      return left.flatMap((resource) => (resource === undefined ? [] : [placed(grant, resource)]));
    });
  }
  const sure = resources.filter(({ exact }) => exact);
  return grants.filter(({ resource }) => !sure.some(({ pattern }) => reckoning.covers(pattern, resource)));
}

/** One of those that differ in nothing but the place they come from is enough for the judgement; statements are kept apart. */
function distinct(grants: readonly Grant[]): Grant[] {
  const seen = new Map<Statement, Set<string>>();
  return grants.filter((grant) => {
    const keys = seen.get(grant.statement) ?? new Set();
    seen.set(grant.statement, keys);
    const key = `${grant.resource}\n${grant.certain}${grant.through}${grant.narrowedBy}\n${grant.passedTo}`;
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}
