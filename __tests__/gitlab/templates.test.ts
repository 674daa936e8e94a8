/** What is printed for GitLab agrees with itself, with the declared inputs and with the program it fetches. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { PRINTS } from '../../scripts/generate.ts';
import { TEMPLATE_NAMES } from '../../scripts/gitlab-templates.ts';
import { compressed, programPacks } from '../../scripts/program-packs.ts';
import { staleTemplates } from '../../scripts/release-component.ts';
import { allInputs } from '../../src/flow/read-inputs.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const FILES = TEMPLATE_NAMES.flatMap((name) => [`gitlab/templates/${name}.yml`, `gitlab/plain/${name}.yml`]);

interface Input {
  readonly type?: string;
  readonly default?: unknown;
  readonly options?: readonly unknown[];
  readonly regex?: string;
  readonly description?: string;
}

interface Job {
  readonly variables: Readonly<Record<string, { value: string; expand: boolean } | string>>;
  readonly script: readonly string[];
  readonly id_tokens?: Readonly<Record<string, { aud: string }>>;
  readonly environment?: unknown;
  readonly inherit?: unknown;
  readonly dependencies?: unknown;
  readonly allow_failure?: unknown;
}

function parsed(file: string) {
  const [head, body, ...more] = parseAllDocuments(read(file), { uniqueKeys: true });
  if (!head || !body || 'empty' in head) throw new Error(`${file} is no template`);
  const errors = [head, body, ...more].flatMap((document) => ('errors' in document ? document.errors : []));
  const { spec } = head.toJS() as { spec: { inputs: Record<string, Input>; component?: string[] } };
  const jobs = body.toJS() as Record<string, Job>;
  return { errors: errors.map(String), spec, jobs, job: jobs['$[[ inputs.job-name ]]']!, text: read(file) };
}

/** What a template pins, from its script. */
function pinOf(file: string) {
  const line = /^const PIN = (.*);$/m.exec(parsed(file).job.script.join('\n'))?.[1] ?? '{}';
  return JSON.parse(line) as { ref: string; packs: Record<string, { sha256: string; inputs?: string[] }> };
}

const packs = programPacks(root);

describe('the templates for GitLab', () => {
  it('are what the declarations and dist print', () => {
    expect(Object.keys(PRINTS)).toEqual(expect.arrayContaining(FILES));
    expect(staleTemplates()).toEqual([]);
  });

  it.each(FILES)('%s is YAML without a key given twice', (file) => expect(parsed(file).errors).toEqual([]));

  it.each(FILES)('%s pins the packs of dist, byte for byte', (file) => {
    const pinned = Object.entries(pinOf(file).packs).map(([name, { sha256 }]) => [name, sha256]);
    // A command of the user's own has no use for the check, and no other job than a review reads a change.
    const used = packs
      .filter(({ name }) => name !== 'check' || !file.endsWith('exec.yml'))
      .filter(({ name }) => name !== 'review' || file.endsWith('review.yml'));
    expect(pinned).toEqual(used.map(({ name, sha256 }) => [name, sha256]));
  });

  it.each(FILES)('%s uses no input and no context that it does not declare, and declares none in vain', (file) => {
    const { spec, text } = parsed(file);
    const body = text.slice(text.indexOf('\n---\n'));
    const used = new Set([...body.matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)].map((match) => match[1]!));
    expect([...used].sort()).toEqual(Object.keys(spec.inputs).sort());
    const context = [...body.matchAll(/\$\[\[ component\.(\w+) \]\]/g)].map((match) => match[1]!);
    expect(context.filter((name) => !spec.component?.includes(name))).toEqual([]);
    expect(context.length > 0).toBe(file.includes('/templates/'));
  });

  it.each(FILES)('%s has a default that its options list and its pattern fits', (file) => {
    const { spec } = parsed(file);
    const wrong = Object.entries(spec.inputs).filter(([, input]) => {
      if (input.default === undefined || (input.description ?? '').length < 10) return true;
      if (input.options && !input.options.includes(input.default)) return true;
      return input.regex !== undefined && !new RegExp(input.regex).test(String(input.default));
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it.each(FILES)('%s carries every value in a variable that GitLab does not expand, as text', (file) => {
    const { spec, job } = parsed(file);
    for (const [name, value] of Object.entries(job.variables)) {
      if (name === 'GIT_DEPTH') continue;
      const { value: text, expand } = value as { value: string; expand: boolean };
      if (!text.includes('$[[')) continue;
      const input = /^\$\[\[ inputs\.([\w-]+) \]\]/.exec(text)?.[1] ?? '';
      expect([name, expand]).toEqual([name, false]);
      // Alone, a boolean or number would stay one, and a variable is neither.
      expect([name, text.endsWith(' ')]).toEqual([name, (spec.inputs[input]?.type ?? 'string') !== 'string']);
    }
  });

  it.each(FILES)('%s has one identity token for one audience, and no secret as an input', (file) => {
    const { job, spec } = parsed(file);
    expect(job.id_tokens).toEqual({ KEYLESS_AGENT_ID_TOKEN: { aud: '$[[ inputs.audience ]]' } });
    const secrets = allInputs().filter(({ type }) => type === 'secret');
    expect(secrets.length).toBeGreaterThan(3);
    expect(secrets.filter(({ name }) => name in spec.inputs)).toEqual([]);
  });

  it.each(FILES)('%s writes no value into shell text but those whose pattern allows it', (file) => {
    const { job, spec } = parsed(file);
    const inText = [...job.script.join('\n').matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)].map((match) => match[1]!);
    expect(inText.filter((name) => spec.inputs[name]?.regex === undefined)).toEqual([]);
    for (const name of inText) {
      const pattern = new RegExp(spec.inputs[name]!.regex!);
      for (const hostile of ['a"b', "a'b", 'a b', 'a\\b', 'a/b\nKEYLESS_AGENT_PROGRAM\nid', 'https://x/"+x']) {
        expect([name, hostile, pattern.test(hostile)]).toEqual([name, hostile, false]);
      }
    }
  });

  it('lets the job that publishes have the token, and neither an identity nor what an agent would be given', () => {
    const { jobs } = parsed('gitlab/templates/review.yml');
    const publish = jobs['$[[ inputs.job-name ]]:publish'];
    expect([publish?.id_tokens, publish?.environment]).toEqual([
      undefined,
      { name: '$[[ inputs.publish-environment ]]', action: 'access' },
    ]);
    expect(Object.keys(publish?.variables ?? {}).sort()).toEqual([
      'GIT_STRATEGY',
      'KEYLESS_WITH_FAIL_ON',
      'KEYLESS_WITH_GITLAB_TOKEN_VARIABLE',
      'KEYLESS_WITH_MAX_FINDINGS',
      'KEYLESS_WITH_MIN_SEVERITY',
      'KEYLESS_WITH_MODE',
      'KEYLESS_WITH_PULL_REQUEST',
      'KEYLESS_WITH_REVIEW_FILE',
    ]);
  });

  it.each([
    { template: 'keyless-agent', without: (group: string) => group === 'Review', left: [] },
    {
      template: 'review',
      without: () => false,
      // Of a run, of other events, or of GitHub.
      left: [
        'task',
        'task-file',
        'mode',
        'review-file',
        'publish',
        'range',
        'staged',
        'request-changes',
        'check-run',
        'review-sarif',
        'comment-trigger',
        'allow-untrusted',
        'agent-permissions',
        'allowed-tools',
        'mcp-config',
        'json-schema',
        'resume',
      ],
    },
  ])('$template offers every other input of the action, the same name and default', ({ template, without, left }) => {
    const { spec } = parsed(`gitlab/templates/${template}.yml`);
    const inputs = allInputs().filter(
      ({ shellOnly, type, name, group }) => !shellOnly && type !== 'secret' && name !== 'output-dir' && !without(group),
    );
    const offered = inputs.filter(({ name }) => spec.inputs[name] !== undefined);
    const missing = inputs.filter((input) => !offered.includes(input)).map(({ name }) => name);
    expect([...missing].sort()).toEqual([...left].sort());
    const other = offered.filter(({ name, default: usual = '', type }) => {
      const zero = type === 'number' && usual === '' && name !== 'pull-request' ? '0' : usual;
      return name !== 'audience' && String(spec.inputs[name]!.default) !== zero;
    });
    expect(other.map(({ name }) => name)).toEqual([]);
  });

  it.each(FILES)('%s stays within what GitLab takes: 500 inputs, 50 options each', (file) => {
    const inputs = Object.values(parsed(file).spec.inputs);
    expect([inputs.length > 60, inputs.length < 500]).toEqual([true, true]);
    expect(Math.max(...inputs.map(({ options = [] }) => options.length))).toBeLessThanOrEqual(50);
  });

  it.each(FILES)('%s lets nothing else run beside the token, and no earlier job set a variable', (file) => {
    const { jobs, job } = parsed(file);
    expect(job.dependencies).toBe('$[[ inputs.dependencies ]]');
    const isExec = file.endsWith('exec.yml');
    // Whoever extends a hidden job has a script before it in mind; exit codes are those of the command.
    expect([job.inherit, job.allow_failure === undefined]).toEqual([isExec ? undefined : { default: false }, isExec]);
    const publish = jobs['$[[ inputs.job-name ]]:publish'];
    expect(publish?.inherit).toEqual(publish && { default: false });
  });

  it('have no global keyword', () => {
    for (const file of FILES) {
      const names = Object.keys(parsed(file).jobs);
      expect(names.filter((name) => !name.startsWith('$[[ inputs.job-name ]]'))).toEqual([]);
    }
  });
});

describe('the packs of the program', () => {
  it('hold the command line, and nothing that a GitLab job never needs', () => {
    const names = Object.keys(packs[0]!.files);
    expect(names).toEqual(expect.arrayContaining(['dist/cli.js', 'dist/index.js', 'dist/package.json']));
    expect(names.filter((name) => /main\.js|post\.js|licenses|xdg-open/.test(name))).toEqual([]);
  });

  it('are compressed to what their checksum is made of', () => {
    const [pack] = [...packs].sort((one, other) => one.text.length - other.text.length);
    expect(brotliDecompressSync(compressed(pack!)).toString('utf8')).toBe(pack!.text);
  });

  it('leave other clouds out of what a job on AWS downloads', () => {
    const [program, google, azure] = packs;
    expect([program!.name, google!.name, azure!.name]).toEqual(['program', 'google', 'azure']);
    expect(Object.values(program!.files).filter((text) => /google-auth-library\/|@azure\/msal/.test(text))).toEqual([]);
    expect(pinOf(FILES[0]!).packs.google!.inputs).toContain('workload-identity-provider');
    expect(pinOf(FILES[0]!).packs.azure!.inputs).toContain('tenant-id');
    expect(pinOf(FILES[0]!).packs.program!.inputs).toBeUndefined();
  });
});
