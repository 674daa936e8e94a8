/**
 * Every IAM action there was on one day, and what kind each is.
 * In: the compact text of action-data.ts · out: a list that is asked by name or by pattern. Talks to no host.
 * Traps: names are compared without regard to case; an action newer than the list is not in it, which proves nothing about it.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
import { isLiteral, Pattern } from './pattern.ts';

/** The form of action-data.ts, as scripts/iam-actions.ts writes it. */
export interface ActionData {
  readonly asOf: string;
  readonly verbs: string;
  readonly words: string;
  readonly services: string;
}

export type Level = 'read' | 'write' | 'tagging' | 'permissions';

const LEVELS: Readonly<Record<string, Level>> = { r: 'read', w: 'write', t: 'tagging', p: 'permissions' };
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const FIRST_WORD = 0x100;

/** An action by its place in the list. */
export type ActionIndex = number;

export class ActionList {
  /** Day the data was taken, ISO 8601. */
  readonly asOf: string;
  /** `bedrock:InvokeModel`, by service. */
  readonly names: readonly string[];
  readonly levels: readonly Level[];
  readonly #lower: readonly string[];
  readonly #places: ReadonlyMap<string, ActionIndex>;
  /** By the usual spelling, which most policies have. */
  readonly #exact: ReadonlyMap<string, ActionIndex>;
  /** First place and the one after the last. */
  readonly #services: ReadonlyMap<string, readonly [from: number, to: number]>;

  constructor(data: ActionData) {
    const verbs = data.verbs.split(' ').map((text) => [text.slice(0, -1), text.slice(-1)] as const);
    const words = data.words.split(' ');
    const names: string[] = [];
    const levels: Level[] = [];
    const services = new Map<string, readonly [number, number]>();
    const lower: string[] = [];
    for (const line of data.services.split('\n')) {
      const [service = '', ...items] = line.split(' ');
      const from = names.length;
      const actions = readService(items, words, verbs).map(([name, level]) => {
        const full = `${service}:${name}`;
        return [full.toLowerCase(), full, LEVELS[level]!] as const;
      });
      actions.sort(([one], [other]) => (one < other ? -1 : 1));
      for (const [key, name, level] of actions) {
        lower.push(key);
        names.push(name);
        levels.push(level);
      }
      services.set(service, [from, names.length]);
    }
    this.asOf = data.asOf;
    this.names = names;
    this.levels = levels;
    this.#lower = lower;
    this.#places = new Map(lower.map((name, place) => [name, place]));
    this.#exact = new Map(names.map((name, place) => [name, place]));
    this.#services = services;
  }

  get services(): number {
    return this.#services.size;
  }

  place(action: string): ActionIndex | undefined {
    return this.#exact.get(action) ?? this.#places.get(action.toLowerCase());
  }

  /** How many actions there are to look at for an entry with a wildcard. */
  spanOf(entry: string): number {
    const [from, to] = this.#range(entry.toLowerCase());
    return to - from;
  }

  /** The actions an `Action` entry such as `s3:Get*` stands for on the day of the list; none: it stands for nothing known. */
  matching(entry: string): readonly ActionIndex[] {
    if (isLiteral(entry)) {
      const place = this.place(entry);
      return place === undefined ? [] : [place];
    }
    const wanted = entry.toLowerCase();
    const [from, to] = this.#range(wanted);
    const pattern = new Pattern(wanted);
    const found: ActionIndex[] = [];
    const head = /^[^*?]*/.exec(wanted)![0];
    const beginsOnly = !/[^*]/.test(wanted.slice(head.length));
    // Within a service the names are sorted, so those that begin alike stand together.
    const together = from > 0 || to < this.names.length;
    for (let place = together ? this.#first(head, from, to) : from; place < to; place++) {
      const name = this.#lower[place]!;
      if (together && !name.startsWith(head)) break;
      if (beginsOnly || pattern.covers(name)) found.push(place);
    }
    return found;
  }

  /** The first place whose name is not before `head`. */
  #first(head: string, from: number, to: number): ActionIndex {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#lower[middle]! < head) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #range(wanted: string): readonly [from: number, to: number] {
    const service = wanted.slice(0, Math.max(0, wanted.indexOf(':')));
    const named = service !== '' && isLiteral(service);
    return named ? (this.#services.get(service) ?? [0, 0]) : [0, this.names.length];
  }
}

function readService(
  items: readonly string[],
  words: readonly string[],
  verbs: readonly (readonly [verb: string, level: string])[],
): (readonly [name: string, level: string])[] {
  const actions: (readonly [string, string])[] = [];
  let before = '';
  for (let at = 0; at + 1 < items.length; at += 2) {
    const text = items[at]!;
    const kept = before.slice(0, Number.parseInt(text[0]!, 36));
    const rest = kept + text.slice(1).replace(/[\u0100-\uffff]/g, (code) => words[code.charCodeAt(0) - FIRST_WORD]!);
    for (const [, bare, letter, level] of items[at + 1]!.matchAll(/\.(\w)|(\w)(?:=(\w))?/g)) {
      const [verb, usual] = letter === undefined ? ['', bare!] : verbs[LETTERS.indexOf(letter)]!;
      actions.push([verb + rest, level ?? usual]);
    }
    before = rest;
  }
  return actions;
}
