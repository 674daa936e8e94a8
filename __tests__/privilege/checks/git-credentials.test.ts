import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gitCredentials } from '../../../src/privilege/checks/git-credentials.ts';
import { readGitConfig } from '../../../src/privilege/git-config.ts';
import { type Changes, folder, found, hostWith, judged, tidy } from './job-fixtures.ts';

afterEach(tidy);

const CANARY = 'ghs_CANARY0123456789abcdefghijklmnop';
const HEADER = `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${Buffer.from(`x-access-token:${CANARY}`).toString('base64')}\n`;
const PLAIN = '[core]\n\tbare = false\n[remote "origin"]\n\turl = https://github.com/octo-org/payments\n';

describe('a git configuration', () => {
  it.each([
    ['a header with a token', HEADER, ['a request header']],
    ['a header in another case', '[HTTP "https://x/"]\nEXTRAHEADER=authorization: bearer x', ['a request header']],
    ['a header on the line of its section', '[http] extraheader = "Authorization: bearer x"', ['a request header']],
    ['a header over two lines', '[http]\nextraheader = AUTHOR\\\nIZATION: basic x', ['a request header']],
    ['a header of GitLab', '[http]\nextraheader = JOB-TOKEN: x', ['a request header']],
    ['a harmless header', '[http]\nextraheader = X-Request-Id: 7', []],
    ['an emptied header', '[http]\nextraheader =', []],
    [
      'a password in an address',
      `[remote "origin"]\nurl = https://gitlab-ci-token:${CANARY}@gitlab.example.com/a/b.git`,
      ['a remote address'],
    ],
    ['a token as user', `[remote "origin"]\nurl = https://${CANARY}@github.com/a/b`, ['a remote address']],
    [
      'a token in a push address',
      `[remote "origin"]\npushurl = "https://x:${CANARY}@github.com/a/b"`,
      ['a remote address'],
    ],
    [
      'a token in a replacement',
      `[url "https://x:${CANARY}@github.com/"]\ninsteadOf = https://github.com/`,
      ['a remote address'],
    ],
    ['a token of a submodule', `[submodule "lib"]\nurl = https://x:${CANARY}@github.com/a/lib`, ['a remote address']],
    ['a plain user', '[remote "origin"]\nurl = https://mona@dev.azure.com/a/b', []],
    [
      'the user of SSH',
      '[remote "origin"]\nurl = ssh://git@github.com/a/b\n[remote "b"]\nurl = git@github.com:a/b',
      [],
    ],
    ['an SSH key', '[core]\nsshCommand = "ssh" -i "$RUNNER_TEMP/1f" -o StrictHostKeyChecking=yes', ['an SSH key']],
    ['an SSH command without a key', '[core]\nsshCommand = ssh -o StrictHostKeyChecking=yes', []],
    ['a helper', '[credential]\nhelper = store', ['a credential helper']],
    ['a helper taken away', '[credential "https://github.com"]\nhelper =', []],
    ['cookies', '[http]\ncookieFile = ~/.gitcookies', ['a cookie file']],
    ['a comment', `# [http]\n#extraheader = AUTHORIZATION: basic x\n${PLAIN}`, []],
    ['the same key of another section', '[user]\nextraheader = AUTHORIZATION: basic x', []],
    ['nothing', PLAIN, []],
  ])('with %s', (_name, text, kept) => {
    expect(readGitConfig(text).kept).toEqual(kept);
  });

  it('tells what it includes, with and without a condition', () => {
    const text =
      '[includeIf "gitdir:/w/.git"]\n\tpath = /tmp/git-credentials-1.config\n[include]\npath="../more" ; a comment';
    expect(readGitConfig(text).includes).toEqual(['/tmp/git-credentials-1.config', '../more']);
  });

  it('never throws, and takes no time, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        expect(Array.isArray(readGitConfig(text).kept)).toBe(true);
      }),
    );
    const start = performance.now();
    for (const odd of ['[http "', '\\\n', 'url = https://a:', '[a "\\', '= ']) readGitConfig(odd.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

function checkout(files: Readonly<Record<string, string>>): Changes {
  const workspace = folder();
  for (const [path, text] of Object.entries({
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.git/config': PLAIN,
    ...files,
  })) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  return { context: { workspace }, subject: { command: 'check' } };
}

const ID = 'checkout-credentials';

describe('a checkout', () => {
  it('without a credential is nothing to tell', async () => {
    expect(await found(gitCredentials, checkout({}))).toEqual([]);
  });

  it('that is none is nothing to tell', async () => {
    expect(await found(gitCredentials, { context: { workspace: folder() } })).toEqual([]);
  });

  it('that keeps the token of the job is a finding, and the token is not in it', async () => {
    const findings = await found(gitCredentials, checkout({ '.git/config': HEADER + PLAIN }));
    expect(findings.map(({ id, verdict, severity }) => `${id} ${verdict} ${severity}`)).toEqual([
      `${ID} exceeded medium`,
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/CANARY|eC1hY2Nlc3M/);
    expect(findings[0]?.fix).toContain('persist-credentials: false');
  });

  it('that keeps it in an included file is one too', async () => {
    const temp = folder();
    const path = join(temp, 'git-credentials-5f.config');
    writeFileSync(path, HEADER);
    const include = `[includeIf "gitdir:/w/.git"]\n\tpath = ${path}\n`;
    expect(await judged(gitCredentials, ID, checkout({ '.git/config': PLAIN + include }))).toBe('exceeded medium');
  });

  it('that includes a file which is gone is none', async () => {
    const include = '[includeIf "gitdir:/w/.git"]\n\tpath = /nowhere/git-credentials-5f.config\n';
    expect(await judged(gitCredentials, ID, checkout({ '.git/config': PLAIN + include }))).toBe('none');
  });

  it('that keeps it in a file of its home folder is one', async () => {
    const home = folder();
    writeFileSync(join(home, 'more'), HEADER);
    const changes = checkout({ '.git/config': `${PLAIN}[include]\npath = ~/more\n` });
    expect(await judged(gitCredentials, ID, changes, hostWith({ HOME: home }))).toBe('exceeded medium');
  });

  it('whose submodule keeps it is one', async () => {
    const files = { '.git/modules/lib/HEAD': 'ref: refs/heads/main\n', '.git/modules/lib/config': HEADER };
    expect(await judged(gitCredentials, ID, checkout(files))).toBe('exceeded medium');
  });

  it('whose files include each other in a circle ends', async () => {
    const changes = checkout({ '.git/config': '[include]\npath = a', '.git/a': `[include]\npath = config\n${HEADER}` });
    expect(await judged(gitCredentials, ID, changes)).toBe('exceeded medium');
  });

  it('that includes more files than can be read is not known', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`.git/f${at}`, `[include]\npath = f${at + 1}`]),
    );
    expect(await judged(gitCredentials, ID, checkout({ ...files, '.git/config': '[include]\npath = f0' }))).toBe(
      'unknown medium',
    );
  });

  it('whose included file cannot be read is not known', async () => {
    const changes = checkout({ '.git/config': '[include]\npath = folder', '.git/folder/x': '' });
    expect(await judged(gitCredentials, ID, changes)).toBe('unknown medium');
  });

  it('with a lasting key is graver where nothing takes it out', async () => {
    const key = '[core]\nsshCommand = ssh -i /tmp/key\n';
    const changes = checkout({ '.git/config': key });
    expect(await judged(gitCredentials, ID, changes)).toBe('exceeded medium');
    expect(await judged(gitCredentials, ID, { ...changes, subject: { command: 'exec' } })).toBe('exceeded high');
  });

  it('is told once: not again when the run has found it already', async () => {
    const planned = [{ id: ID, layer: 'job', verdict: 'exceeded', severity: 'medium', title: '' }] as const;
    const changes = checkout({ '.git/config': HEADER });
    expect(await judged(gitCredentials, ID, { ...changes, subject: { planned } })).toBe('none');
  });

  it('on GitLab is answered with words of GitLab', async () => {
    const url = `[remote "origin"]\nurl = https://gitlab-ci-token:${CANARY}@gitlab.example.com/a/b.git\n`;
    const [finding] = await found(gitCredentials, checkout({ '.git/config': url }), hostWith({ GITLAB_CI: 'true' }));
    expect(finding?.fix).toContain('git remote set-url');
  });
});
