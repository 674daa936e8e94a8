/** What the documentation tells GitLab users to copy works: GitLab's own schema, the inputs that exist, and a plan for each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { gitlab as platform } from '../../src/ci/gitlab.ts';
import { VERSION } from '../../src/core/version.ts';
import { makePlan } from '../../src/flow/make-plan.ts';
import { readShellInputs } from '../../src/flow/read-inputs.ts';
import { planReview } from '../../src/flow/review/prepare.ts';
import { blocksOf, isGitlab, usesOfProgram } from '../docs/blocks.ts';
import { FakeHost } from '../fakes/fake-host.ts';
import { FakeGitlab } from '../fakes/gitlab.ts';

const SECONDS = 60_000;
const root = resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const below = (folder: string, end: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name}`);

const texts = [
  ...['README.md', 'gitlab/README.md', ...below('docs', '.md')].flatMap((page) =>
    blocksOf(page, read(page))
      .filter(({ language }) => language === 'yaml')
      .map(({ line, text }) => ({ at: `${page}:${line}`, text })),
  ),
  ...below('examples', '.yml').map((file) => ({ at: file, text: read(file) })),
].filter(({ text }) => isGitlab(text));

interface Include {
  readonly component?: string;
  readonly file?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
}

interface Asked {
  readonly at: string;
  /** `templates/review.yml`. */
  readonly template: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

function includesOf({ at, text }: { at: string; text: string }): Asked[] {
  const { include = [] } = parse(text) as { include?: Include[] };
  return include.map(({ component, file, inputs = {} }) => ({
    at,
    template: file ?? `templates/${/\/([\w-]+)@[^/]+$/.exec(component ?? '')?.[1]}.yml`,
    inputs,
  }));
}

function specOf(template: string): Readonly<Record<string, { default: unknown }>> {
  const [head] = parseAllDocuments(read(`gitlab/${template}`));
  return (head as { toJS(): { spec: { inputs: Record<string, { default: unknown }> } } }).toJS().spec.inputs;
}

/** The faults of the plan that a job with these inputs makes. */
async function faultsOf({ template, inputs }: Asked): Promise<string[]> {
  const given = Object.entries(inputs).map(([name, value]) => [
    `KEYLESS_WITH_${name.toUpperCase().replaceAll('-', '_')}`,
    `${value} `,
  ]);
  const own =
    /KEYLESS_WITH_(JOB_|PUBLISH_ENVIRONMENT|ARTIFACTS_|ALLOW_FAILURE|TAGS|GIT_DEPTH|STAGE|IMAGE|RULES|COMPONENT_|PROGRAM_|SOURCE_REF|COMMAND)/;
  const preset = Object.entries(specOf(template)).filter(([name]) => name === 'audience');
  const isReview = template.endsWith('review.yml');
  const env: Record<string, string> = {
    GITLAB_CI: 'true',
    CI_PIPELINE_SOURCE: 'push',
    AGENT_ROLE: 'arn:aws:iam::123456789012:role/ci-agent',
    MERGE_REQUEST: '7',
    ...Object.fromEntries(preset.map(([name, input]) => [`KEYLESS_WITH_${name.toUpperCase()}`, String(input.default)])),
    ...Object.fromEntries(given.filter(([name]) => !own.test(name!))),
  };
  const host = new FakeHost({ env });
  const { inputs: asked } = readShellInputs([], [], { platform, env });
  try {
    if (isReview) planReview({ inputs: asked, platform, host });
    await makePlan(
      template.endsWith('exec.yml') ? 'exec' : inputs.check === true ? 'check' : 'run',
      asked,
      platform,
      host,
    );
    return [];
  } catch (thrown) {
    const { message, faults = [] } = thrown as { message: string; faults?: { input: string; what: string }[] };
    return [message, ...faults.map(({ input, what }) => `${input}: ${what}`)];
  } finally {
    host.dispose();
  }
}

const asked = texts.flatMap(includesOf);

describe('pipelines in the documentation', () => {
  const gitlab = new FakeGitlab();
  beforeAll(() => gitlab.open([`v${VERSION}`, 'v1.0.0']), SECONDS);
  afterAll(() => gitlab.close());

  it('are found: pages without any would pass every check', () => {
    expect(texts.length).toBeGreaterThan(8);
    expect(asked.map(({ template }) => template)).toEqual(
      expect.arrayContaining([
        'templates/keyless-agent.yml',
        'templates/review.yml',
        'templates/exec.yml',
        'plain/review.yml',
      ]),
    );
  });

  it.each(texts.map(({ at, text }) => [at, text]))(
    '%s is accepted by the schema of GitLab',
    async (_at, text) => {
      gitlab.write(text.includes('stages:') ? text : `stages: [test]\n${text}`);
      const { exit, log } = await gitlab.preview();
      expect([exit, exit === 0 ? '' : log]).toEqual([0, '']);
    },
    SECONDS,
  );

  it('give a template no input that it does not have', () => {
    const own = includesOf({ at: 'gitlab/.gitlab-ci.yml', text: read('gitlab/.gitlab-ci.yml') });
    const wrong = [...asked, ...own].flatMap(({ at, template, inputs }) => {
      const known = specOf(template);
      return Object.keys(inputs)
        .filter((name) => !(name in known))
        .map((name) => `${at}: ${name}`);
    });
    expect(wrong).toEqual([]);
    expect('tusk' in specOf('templates/keyless-agent.yml')).toBe(false);
  });

  it('make plans without a fault', async () => {
    const faults = await Promise.all(asked.map(async (one) => [one.at, ...(await faultsOf(one))]));
    expect(faults.filter(([, ...found]) => found.length > 0)).toEqual([]);
    const both = { 'role-to-assume': 'arn:aws:iam::1:role/x', 'aws-region': 'us-east-1', 'tenant-id': 'contoso.com' };
    const wrong = { at: '', template: 'templates/keyless-agent.yml', inputs: { ...both, task: 'x' } };
    expect(await faultsOf(wrong)).not.toEqual([]);
  });

  it('call the program with flags that exist', () => {
    const known = new Set(Object.keys(specOf('templates/keyless-agent.yml')));
    for (const name of ['id-token-variable', 'env-file']) known.add(name);
    const scripts = texts.flatMap(({ at, text }) =>
      Object.values(parse(text) as Record<string, { script?: string[] }>).flatMap(({ script = [] }) =>
        script.flatMap((line) => usesOfProgram(line).flatMap(({ flags }) => flags.map((flag) => ({ at, flag })))),
      ),
    );
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter(({ flag }) => !known.has(flag))).toEqual([]);
  });
});
