/** What the documentation tells people to copy works: checked with GitHub's own language service, parsers and the declared inputs. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { validate } from '@actions/languageservice';
import { describe, expect, it } from '@jest/globals';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { parseModel } from '../../src/clouds/aws/models.ts';
import { modelPolicy } from '../../src/clouds/aws/policy.ts';
import { trustPolicy } from '../../src/clouds/aws/trust.ts';
import { COMMANDS } from '../../src/commands/shell.ts';
import { CODES } from '../../src/core/errors.ts';
import { allInputs } from '../../src/flow/read-inputs.ts';
import {
  anchorsOf,
  type Block,
  blocksOf,
  expressionsInRun,
  isGitlab,
  relativeLinks,
  sidesOf,
  stepsOf,
  unknownInputs,
  unknownOutputs,
  usesOfProgram,
  workflowOf,
} from './blocks.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

const PAGES = [
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'));
const EXAMPLES = readdirSync(join(root, 'examples')).map((name) => `examples/${name}`);

const blocks = PAGES.flatMap((page) => blocksOf(page, read(page)));
const where = ({ file, line }: Block): string => `${file}:${line}`;
const inLanguage = (language: string): Block[] => blocks.filter((block) => block.language === language);

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}
const actionText = read('action.yml');
const action = parse(actionText) as ActionFile;
const inputNames = new Set(Object.keys(action.inputs));
const outputNames = new Set(Object.keys(action.outputs));
const FLAGS = [
  'help',
  'version',
  'no-agent-download',
  'json',
  'online',
  'offline',
  'cloud',
  'claims',
  'format',
  'shards',
];
const flagNames = new Set([...allInputs().map((spec) => spec.name), ...FLAGS]);

let documents = 0;
/** What GitHub's language service says against a text; nothing for a sound one. It caches by address, so each text gets its own. */
async function diagnose(name: 'action.yml' | 'workflow.yml', text: string): Promise<string[]> {
  const uri = `file:///${documents++}/${name}`;
  const ours = { name: 'keyless-agent', description: '', inputs: action.inputs, outputs: action.outputs };
  const said = await validate(TextDocument.create(uri, 'yaml', 0, text), {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name: repository }) =>
        owner === 'keyless-agent' ? ours : { name: repository, description: '' },
    },
  });
  return said.map(({ message }) => (typeof message === 'string' ? message : JSON.stringify(message)));
}

/** A diff inside a JSON document, Terraform or a shell line rather than a workflow. */
function isOtherDiff({ text }: Block): boolean {
  return /^[ +-]\s*(?:["[{]|resource "|(?:gcloud|az|keyless-agent) )/.test(text);
}

interface Placed {
  readonly at: string;
  /** Undefined: the text is no part of a workflow. */
  readonly text: string | undefined;
}

/** Whole workflows: every YAML block and example, and every diff of YAML as it reads after the change. */
const workflows: readonly Placed[] = [
  ...inLanguage('yaml')
    // Those of GitLab: __tests__/gitlab/docs.test.ts.
    .filter(({ text }) => !isGitlab(text))
    .map((block) => ({ at: where(block), text: workflowOf(block.text) })),
  ...inLanguage('diff')
    .filter((block) => !isOtherDiff(block))
    .map((block) => ({ at: where(block), text: workflowOf(sidesOf(block.text).after) })),
  ...EXAMPLES.filter((file) => !isGitlab(read(file))).map((file) => ({ at: file, text: workflowOf(read(file)) })),
];

/** Applies a check to every workflow; its complaints with the place. */
async function complaints(check: (workflow: string) => readonly string[] | Promise<readonly string[]>) {
  const all: string[] = [];
  for (const { at, text } of workflows) {
    const said = text === undefined ? ['is no part of a workflow'] : await check(text);
    all.push(...said.map((one) => `${at}: ${one}`));
  }
  return all;
}

describe('workflows in the documentation', () => {
  it('are found: pages without blocks would pass every check', () => {
    expect(inLanguage('yaml').length).toBeGreaterThan(5);
    expect(inLanguage('diff').length).toBeGreaterThan(20);
    expect(inLanguage('json').length).toBeGreaterThan(4);
    expect(EXAMPLES).toEqual(expect.arrayContaining(['examples/auth-only.yml', 'examples/explain-commit.yml']));
  });

  it('stand in blocks whose language says how they are checked', () => {
    const known = ['yaml', 'diff', 'json', 'sh', 'hcl', 'text'];
    expect(blocks.filter(({ language }) => !known.includes(language)).map(where)).toEqual([]);
  });

  it('are accepted by the language service of GitHub', async () => {
    expect(await complaints((text) => diagnose('workflow.yml', text))).toEqual([]);
  }, 60_000);

  it('give the action no input that it does not have', async () => {
    expect(await complaints((text) => unknownInputs(text, inputNames))).toEqual([]);
  });

  it('read no output that the action does not have', async () => {
    expect(await complaints((text) => unknownOutputs(text, outputNames))).toEqual([]);
  });

  it('write no expression into a run line', async () => {
    expect(await complaints(expressionsInRun)).toEqual([]);
  });

  it('change something where they are a diff, with a sign or a blank before every line', () => {
    const wrong = inLanguage('diff').filter(({ text }) => {
      const { before, after } = sidesOf(text);
      return before === after || !text.split('\n').every((line) => line === '' || /^[ +-]/.test(line));
    });
    expect(wrong.map(where)).toEqual([]);
  });
});

describe('the language service', () => {
  it('accepts action.yml', async () => expect(await diagnose('action.yml', actionText)).toEqual([]));

  it('refuses an action.yml with an unknown runtime', async () => {
    expect(await diagnose('action.yml', actionText.replace('using: node24', 'using: node2'))).not.toEqual([]);
  });

  it('refuses a workflow with a misspelt input or permission', async () => {
    const workflow = (input: string, permission: string): string =>
      `on: push\npermissions:\n  ${permission}: write\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n` +
      `      - id: agent\n        uses: keyless-agent/keyless-agent@v1\n        with:\n          ${input}: x\n` +
      `      - run: printf '%s\\n' "$X"\n        env:\n          X: \${{ steps.agent.outputs.result }}\n`;
    const said = (...words: [string, string]) => diagnose('workflow.yml', workflow(...words));
    expect(await said('task', 'id-token')).toEqual([]);
    expect(await said('tusk', 'id-token')).toEqual(["Invalid action input 'tusk'"]);
    expect(await said('task', 'id-tokn')).not.toEqual([]);
  });
});

describe('the readers of these tests', () => {
  const steps =
    "- uses: keyless-agent/keyless-agent@v1\n  with: { task: x }\n- run: echo '${{ steps.a.outputs.result }}'\n";
  const workflow = workflowOf(steps) ?? '';

  it('put a list of steps, a job, a step and inputs into a workflow', () => {
    expect(stepsOf(workflow)).toHaveLength(2);
    expect(stepsOf(workflowOf('permissions: { id-token: write }\nsteps:\n  - run: ls\n') ?? '')).toEqual([
      { run: 'ls' },
    ]);
    expect(stepsOf(workflowOf('with:\n  task: x\n') ?? '')[0]).toMatchObject({ with: { task: 'x' } });
    expect(workflowOf('jobs:\n  a:\n    runs-on: x\n')).toBe('on: push\njobs:\n  a:\n    runs-on: x\n');
  });

  it('take nothing else for a workflow', () => {
    expect(workflowOf('colour: green\n')).toBeUndefined();
    expect(() => workflowOf('with: {\n')).toThrow();
  });

  it('see an unknown input, an unknown output and an expression in a run line', () => {
    expect(unknownOutputs('X: ${{ steps.agent.outputs.cost-usd }}', new Set(['cost-usd']))).toEqual([]);
    expect(unknownOutputs('X: ${{ steps.agent.outputs.cost-eur }}', new Set(['cost-usd']))).toEqual(['cost-eur']);
    expect(unknownInputs(workflow, new Set(['task']))).toEqual([]);
    expect(unknownInputs(workflow, new Set(['model']))).toEqual(['task']);
    expect(expressionsInRun(workflow)).toEqual(['${{ steps.a.outputs.result }}']);
  });

  it('see the flags of the program across line ends, and only before a lone --', () => {
    const shell =
      'FOO=1 keyless-agent exec --aws-region eu-west-1 \\\n  --task "a -- b --c" --model x -- ls --all\n' +
      'ls --long\nnode -- .keyless/dist/cli.js demo --fast\n';
    expect(usesOfProgram(shell)).toEqual([
      { command: 'exec', flags: ['aws-region', 'task', 'model'] },
      { command: 'demo', flags: ['fast'] },
    ]);
  });

  it('make anchors as GitHub does, and pass over links in code', () => {
    expect([...anchorsOf('# A `b` & c!\n## x\n### x\n```sh\n# no\n```\n')]).toEqual(['a-b--c', 'x', 'x-1']);
    expect(relativeLinks('[`a`](b.md#c) `[d](e)` [f](https://g.h)\n```md\n[i](j)\n```\n')).toEqual(['b.md#c']);
  });

  it('give each side of a diff', () => {
    expect(sidesOf(' a\n-b\n+c\n')).toEqual({ before: 'a\nb\n', after: 'a\nc\n' });
  });
});

describe('shell lines in the documentation', () => {
  const lines = [
    ...inLanguage('sh').map((block) => ({ at: where(block), text: block.text })),
    ...inLanguage('diff').map((block) => ({ at: where(block), text: sidesOf(block.text).after })),
    ...workflows.flatMap(({ at, text }) => stepsOf(text ?? 'jobs: {}').map(({ run = '' }) => ({ at, text: run }))),
  ];
  const uses = lines.flatMap(({ at, text }) => usesOfProgram(text).map((use) => ({ at, ...use })));

  it('name commands that exist', () => {
    expect(uses.length).toBeGreaterThan(5);
    const known = [...Object.keys(COMMANDS), 'help', '--version', '--help'];
    const wrong = uses.filter(({ command }) => !known.includes(command));
    expect(wrong.map(({ at, command }) => `${at}: ${command}`)).toEqual([]);
  });

  it('name flags that exist', () => {
    const wrong = uses.flatMap(({ at, flags }) =>
      flags.filter((flag) => !flagNames.has(flag)).map((flag) => `${at}: --${flag}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('policies in the documentation', () => {
  it('are JSON', () => {
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    expect(isJson('{"a":}')).toBe(false);
    expect(
      inLanguage('json')
        .filter(({ text }) => !isJson(text))
        .map(where),
    ).toEqual([]);
  });

  const documentsOf = (page: string): unknown[] =>
    inLanguage('json')
      .filter(({ file }) => file === page)
      .map(({ text }) => JSON.parse(text));
  const role = { partition: 'aws', account: '123456789012' } as const;

  it.each(['README.md', 'docs/aws.md'])(
    '%s shows a permission policy that allows what is asked for and no more',
    (page) => {
      const scope = { ...role, region: 'us-east-1' };
      const model = parseModel('us.anthropic.claude-sonnet-4-5-20250929-v1:0', scope);
      if ('what' in model) throw new Error(model.what);
      const asked: unknown = JSON.parse(modelPolicy([model], { ...scope, models: [], bearer: false }));
      expect(documentsOf(page)).toContainEqual(asked);
    },
  );

  it.each([
    ['README.md', 'repo:my-org/my-repo:ref:refs/heads/main'],
    ['docs/aws.md', 'repo:my-org/my-repo:environment:agent'],
  ])('%s shows the trust policy that an error would print for %s, and the number of the repository', (page, sub) => {
    const claims = { iss: 'https://token.actions.githubusercontent.com', aud: 'sts.amazonaws.com', sub };
    const printed = JSON.parse(trustPolicy(claims, role) ?? 'null') as {
      Statement: { Condition: { StringEquals: Record<string, string> } }[];
    };
    // An error shows no claim beyond the usual ones.
    printed.Statement[0]!.Condition.StringEquals['token.actions.githubusercontent.com:repository_id'] = '7654321';
    expect(documentsOf(page)).toContainEqual(printed);
  });
});

describe('links in the documentation', () => {
  function isBroken(page: string, target: string): boolean {
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    if (!statSync(join(root, file), { throwIfNoEntry: false })) return true;
    return anchor !== undefined && !anchorsOf(read(file)).has(anchor);
  }

  it('lead to files and headings that exist', () => {
    const links = PAGES.flatMap((page) => relativeLinks(read(page)).map((target) => ({ page, target })));
    expect(links.length).toBeGreaterThan(30);
    const broken = links.filter(({ page, target }) => isBroken(page, target));
    expect(broken.map(({ page, target }) => `${page}: ${target}`)).toEqual([]);
  });

  it('are told when file or heading is missing', () => {
    expect(isBroken('docs/aws.md', 'errors.md#exchange-policy')).toBe(false);
    expect(isBroken('docs/aws.md', 'errors.md#exchange-polite')).toBe(true);
    expect(isBroken('docs/aws.md', 'terrors.md')).toBe(true);
  });
});

describe('headings of errors and findings', () => {
  const headings = (page: string): string[] => [...read(page).matchAll(/^## ([a-z-]+)$/gm)].map((match) => match[1]!);

  it('name every error code once, and none that is gone', () => {
    expect(headings('docs/errors.md').sort()).toEqual(Object.keys(CODES).sort());
  });

  const sources = ['privilege', 'clouds', 'identity', 'flow', 'agents']
    .map((wing) => join(root, 'src', wing))
    .flatMap((wing) => readdirSync(wing, { recursive: true, encoding: 'utf8' }).map((name) => join(wing, name)))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(path, 'utf8'));

  it('name no finding that is gone', () => {
    const source = sources.join('\n');
    expect(headings('docs/findings.md').filter((id) => !source.includes(`'${id}'`))).toEqual([]);
  });

  it('name every finding: its id is a link people follow', () => {
    // A finding has its layer beside its id; what has none is a check, a probe or a question.
    const ids = sources.flatMap((text) =>
      [...text.matchAll(/\bid: '([a-z-]+)',\s+(?:layer|verdict|severity|\.\.\.common)\b/g)].map((match) => match[1]!),
    );
    expect(ids.length).toBeGreaterThan(80);
    const known = headings('docs/findings.md');
    expect([...new Set(ids)].filter((id) => !known.includes(id))).toEqual([]);
  });
});
