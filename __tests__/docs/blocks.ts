/**
 * Reads documentation for the tests: fenced blocks, links and anchors of Markdown, and workflow fragments put into a whole workflow.
 *
 * In: text → out: data. Nothing is validated here.
 * Trap: a block inside a list is indented; a diff holds two texts, of which the one after the change is what people copy.
 * Spec: https://spec.commonmark.org (fenced code blocks), https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
import { parseDocument } from 'yaml';

export const ACTION = 'keyless-agent/keyless-agent@v1';

export interface Block {
  readonly file: string;
  /** Of the opening fence, from 1. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** Every fenced block; one without a language has the language ''. */
export function blocksOf(file: string, markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: { indent: number; fence: string; language: string; line: number; lines: string[] } | undefined;
  for (const [at, line] of markdown.split('\n').entries()) {
    const match = /^( *)(`{3,})(\S*)\s*$/.exec(line);
    if (!open && match) {
      open = { indent: match[1]!.length, fence: match[2]!, language: match[3]!, line: at + 1, lines: [] };
    } else if (open && match && match[2]!.length >= open.fence.length && match[3] === '') {
      blocks.push({ file, line: open.line, language: open.language, text: `${open.lines.join('\n')}\n` });
      open = undefined;
    } else if (open) {
      open.lines.push(line.slice(Math.min(open.indent, line.search(/\S|$/))));
    }
  }
  if (open) throw new Error(`${file}:${open.line}: the block is never closed`);
  return blocks;
}

/** A diff as it reads before and after the change. */
export function sidesOf(diff: string): { before: string; after: string } {
  const side = (sign: string): string =>
    diff
      .split('\n')
      .filter((line) => line.startsWith(sign) || line.startsWith(' '))
      .map((line) => line.slice(1))
      .join('\n');
  return { before: `${side('-')}\n`, after: `${side('+')}\n` };
}

const JOB_KEYS = ['permissions', 'steps', 'runs-on', 'environment', 'timeout-minutes', 'strategy', 'concurrency'];
const STEP_KEYS = ['with', 'env', 'uses', 'run', 'id', 'if', 'name'];

function indented(text: string, by: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
}

/**
 * A workflow, or a part of one put into a workflow around it. Undefined: it is no part of a workflow.
 * @throws when the text is not YAML
 */
export function workflowOf(text: string): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) throw document.errors[0];
  const value: unknown = document.toJS();
  const top = 'on: push\njobs:\n  job:\n';
  if (Array.isArray(value)) return `${top}    runs-on: ubuntu-latest\n    steps:\n${indented(text, 6)}`;
  if (value === null || typeof value !== 'object') return undefined;
  const keys = Object.keys(value);
  if (keys.includes('jobs')) return keys.includes('on') ? text : `on: push\n${text}`;
  if (keys.every((key) => JOB_KEYS.includes(key))) {
    const rest = [
      keys.includes('runs-on') ? '' : '    runs-on: ubuntu-latest\n',
      keys.includes('steps') ? '' : '    steps:\n      - run: "true"\n',
    ];
    return `${top}${rest.join('')}${indented(text, 4)}`;
  }
  if (keys.every((key) => STEP_KEYS.includes(key))) {
    const uses = keys.includes('uses') || keys.includes('run') ? '' : `        uses: ${ACTION}\n`;
    return `${top}    runs-on: ubuntu-latest\n    steps:\n      - name: step\n${uses}${indented(text, 8)}`;
  }
  return undefined;
}

export interface Step {
  readonly env?: Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** Every step of every job of a whole workflow. */
export function stepsOf(workflow: string): Step[] {
  const { jobs } = parseDocument(workflow).toJS() as { jobs: Record<string, { steps?: Step[] }> };
  return Object.values(jobs).flatMap((job) => job.steps ?? []);
}

/** Inputs given to this action that it does not have. */
export function unknownInputs(workflow: string, known: ReadonlySet<string>): string[] {
  return stepsOf(workflow)
    .filter((step) => step.uses?.startsWith('keyless-agent/keyless-agent@') === true)
    .flatMap((step) => Object.keys(step.with ?? {}))
    .filter((name) => !known.has(name));
}

/** `run:` texts that an expression is written into: what stands in it would be read as shell code. */
export function expressionsInRun(workflow: string): string[] {
  return stepsOf(workflow).flatMap((step) => step.run?.match(/\$\{\{[^}]*\}\}/g) ?? []);
}

/** Each use of the program in shell text: its command, and its flags before a lone `--`. */
export function usesOfProgram(shell: string): { command: string; flags: string[] }[] {
  const lines = shell.replaceAll(/\\\n\s*/g, ' ').split('\n');
  return lines.flatMap((line) => {
    const match = /(?:^|[\s;&|(])(?:keyless-agent|node (?:-- )?(?:\S+\/)?dist\/cli\.js)\s+(.*)$/.exec(line);
    if (!match) return [];
    const bare = match[1]!.replaceAll(/"[^"]*"|'[^']*'/g, 'text').split(/\s--(?=\s|$)/)[0]!;
    const flags = [...bare.matchAll(/(?<=^|\s)--([a-z][\w-]*)/gi)].map((found) => found[1]!);
    return [{ command: bare.split(/\s+/)[0]!, flags }];
  });
}

/** Outputs of the step `agent`, which is this action in every example, that the action does not have. */
export function unknownOutputs(workflow: string, known: ReadonlySet<string>): string[] {
  const named = [...workflow.matchAll(/\bsteps\.agent\.outputs\.([\w-]+)/g)].map((match) => match[1]!);
  return named.filter((name) => !known.has(name));
}

const FENCED = /^( *)(`{3,})[\s\S]*?^ *\2 *$/gm;

/** Targets of links that are not addresses: `docs/aws.md#trust-policy`, `#terraform`, `LICENSE`. Code is passed over. */
export function relativeLinks(markdown: string): string[] {
  const prose = markdown.replaceAll(FENCED, '').replaceAll(/`[^`\n]*`/g, 'code');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!).filter((to) => !/^[a-z]+:/.test(to));
}

/** Anchors of a page, as GitHub makes them from headings. */
export function anchorsOf(markdown: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading] of markdown.replaceAll(FENCED, '').matchAll(/^#{1,6} +(.+?) *$/gm)) {
    const kept = heading!.toLowerCase().replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '');
    const base = kept.replaceAll(' ', '-');
    let anchor = base;
    for (let n = 1; anchors.has(anchor); n++) anchor = `${base}-${n}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** True for a pipeline of GitLab, or a part of one: it includes something, or a job of it has a script of its own. */
export function isGitlab(text: string): boolean {
  const value: unknown = parseDocument(text).toJS();
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  if ('include' in value || 'id_tokens' in value) return true;
  return Object.values(value).some((job: unknown) => {
    return job !== null && typeof job === 'object' && ('script' in job || 'extends' in job || 'id_tokens' in job);
  });
}
