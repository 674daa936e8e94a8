/**
 * One workflow file, read as far as the checks need it: what starts it, and one of its jobs.
 * In: the text of a workflow, the id of a job · out: plain data, or why it cannot be read. Talks to no host.
 * Traps: the text may be a stranger's. Aliases are followed one at a time and counted, never unfolded, so a text of a few lines
 * cannot grow; a key that stands there twice, an expression or an odd form makes the answer "not known", never a guess.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax · https://yaml.org/spec/1.2.2/
 */
import type { Alias, Document, Node, Pair, Scalar, YAMLMap } from 'yaml';

export interface Step {
  /** `actions/checkout@v6`. */
  readonly uses?: string | undefined;
  readonly run?: string | undefined;
  /** Plain values of `with`, by name as written. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** `permissions:` as written: a word, pairs, or nothing at all. */
export type Written = string | Readonly<Record<string, string>> | undefined;

export interface WorkflowJob {
  readonly permissions: Written;
  /** The workflow this job calls instead of having steps. */
  readonly uses?: string | undefined;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly permissions: Written;
  readonly jobs: ReadonlyMap<string, WorkflowJob>;
}

/** Said in place of a workflow. */
export class Unreadable extends Error {}

const ODD = 'it is written in a form that is not read here';
/** Longer than any workflow people write; what is hostile is read in about a second at most. */
const LONGEST_CHARS = 256 * 1024;
/** Each one followed may be read as a whole. */
const MOST_ALIASES = 100;
const MOST_STEPS = 2000;

/** @throws Unreadable */
export async function readWorkflow(text: string): Promise<Workflow> {
  if (text.length > LONGEST_CHARS) throw new Unreadable('it is too long');
  const yaml = await import('yaml');
  const document = parse(yaml, text);
  try {
    return new Reader(yaml, document).workflow();
  } catch (error) {
    // A structure of thousands of levels ends in a RangeError.
    throw error instanceof Unreadable ? error : new Unreadable(ODD);
  }
}

type Yaml = typeof import('yaml');

function parse(yaml: Yaml, text: string): Document {
  let document: Document;
  try {
    // Keys that stand there twice are looked for where it matters: the library compares each with each.
    // Silent, it would also be silent about a second document.
    document = yaml.parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'error', merge: false });
  } catch {
    throw new Unreadable(ODD);
  }
  if (document.errors.length > 0) throw new Unreadable('it is not valid YAML');
  return document;
}

/** What each alias stands for: the last anchor of its name before it. One look through the document for all. */
function targetsIn(yaml: Yaml, document: Document): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  yaml.visit(document, {
    Value: (_key, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, node as Node);
    },
    Alias: (_key, node) => {
      const target = anchors.get(node.source);
      if (target) targets.set(node, target);
    },
  });
  return targets;
}

class Reader {
  readonly #yaml: Yaml;
  readonly #document: Document;
  readonly #targets: ReadonlyMap<Alias, Node>;
  #aliases = 0;
  #steps = 0;

  constructor(yaml: Yaml, document: Document) {
    this.#yaml = yaml;
    this.#document = document;
    this.#targets = targetsIn(yaml, document);
  }

  workflow(): Workflow {
    const root = this.#pairs(this.#document.contents);
    const jobs = [...this.#pairs(root.get('jobs'))].map(([id, node]) => [id, this.#job(node)] as const);
    return { permissions: this.#permissions(root), jobs: new Map(jobs) };
  }

  #job(node: Node | undefined): WorkflowJob {
    const job = this.#pairs(node);
    return {
      permissions: this.#permissions(job),
      uses: this.#text(job.get('uses')),
      steps: this.#items(job.get('steps')).map((step) => this.#step(step)),
    };
  }

  #step(node: Node | undefined): Step {
    this.#steps += 1;
    if (this.#steps > MOST_STEPS) throw new Unreadable('it has too many steps');
    const step = this.#pairs(node);
    const given = step.get('with');
    const inputs = given === undefined ? [] : [...this.#pairs(given)];
    return {
      uses: this.#text(step.get('uses')),
      run: this.#text(step.get('run')),
      inputs: Object.fromEntries(inputs.map(([name, value]) => [name, this.#text(value) ?? ''])),
    };
  }

  #permissions(owner: ReadonlyMap<string, Node | undefined>): Written {
    if (!owner.has('permissions')) return undefined;
    const node = this.#resolved(owner.get('permissions'));
    const word = this.#text(node);
    if (word !== undefined) return word;
    const levels = [...this.#pairs(node)].map(([name, value]) => {
      const level = this.#text(value);
      if (level === undefined) throw new Unreadable(ODD);
      return [name, level] as const;
    });
    return Object.fromEntries(levels);
  }

  /** The pairs of a mapping, by key. @throws Unreadable for anything else, and for a key that stands there twice */
  #pairs(node: Node | undefined | null): ReadonlyMap<string, Node | undefined> {
    const map = this.#resolved(node);
    if (!this.#yaml.isMap(map)) throw new Unreadable(ODD);
    const found = new Map<string, Node | undefined>();
    const seen = new Set<string>();
    for (const { key, value } of (map as YAMLMap<Node, Node | null>).items as Pair<Node, Node | null>[]) {
      const name = this.#keyText(key);
      if (name === undefined || name === '<<') throw new Unreadable(ODD);
      // GitHub takes names that differ in case only for the same one, and refuses them.
      if (seen.has(name.toLowerCase())) throw new Unreadable('a key stands there twice');
      seen.add(name.toLowerCase());
      found.set(name, value ?? undefined);
    }
    return found;
  }

  #items(node: Node | undefined): readonly (Node | undefined)[] {
    const list = this.#resolved(node);
    if (list === undefined) return [];
    if (!this.#yaml.isSeq(list)) throw new Unreadable(ODD);
    return list.items as Node[];
  }

  #keyText(key: unknown): string | undefined {
    const node = this.#resolved(key as Node);
    if (!this.#yaml.isScalar(node)) return undefined;
    return typeof node.value === 'string' ? node.value : String(node.value);
  }

  /** The text of a plain value; undefined for lists, mappings and nothing. */
  #text(node: Node | undefined): string | undefined {
    const scalar = this.#resolved(node);
    if (!this.#yaml.isScalar(scalar)) return undefined;
    const { value } = scalar as Scalar;
    return value === null || value === undefined ? undefined : String(value);
  }

  #resolved(node: Node | undefined | null): Node | undefined {
    if (!this.#yaml.isAlias(node)) return node ?? undefined;
    this.#aliases += 1;
    if (this.#aliases > MOST_ALIASES) throw new Unreadable('it has too many aliases');
    const target = this.#targets.get(node);
    if (target === undefined) throw new Unreadable(ODD);
    return target;
  }
}
