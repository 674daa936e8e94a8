import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { channel } from '../../src/ci/gitlab/inputs.ts';
import { gitlab } from '../../src/ci/gitlab.ts';
import { readShellInputs } from '../../src/flow/read-inputs.ts';

const read = (name: string, written: string, env: Record<string, string> = {}) =>
  channel.read({ ...env, [`KEYLESS_WITH_${name.toUpperCase().replaceAll('-', '_')}`]: written }, name);

const asked = (env: Record<string, string>, words: string[] = []) =>
  readShellInputs(words, [], { platform: gitlab, env }).inputs;

describe('an input of a template', () => {
  it('comes as it was written, blanks around it aside', () => {
    expect(read('task', 'Say "it\'s" `done`; then stop.\nLine two \n')).toEqual({
      value: 'Say "it\'s" `done`; then stop.\nLine two',
    });
  });

  it('has references to CI variables filled in, once', () => {
    const env = { CI_MERGE_REQUEST_TITLE: 'Fix $CI_JOB_TOKEN and ${AWS_ROLE}', AWS_ROLE: 'arn:aws:iam::1:role/x' };
    expect(read('role-to-assume', '$AWS_ROLE', env)).toEqual({ value: 'arn:aws:iam::1:role/x' });
    expect(read('role-to-assume', '${AWS_ROLE}/deep', env)).toEqual({ value: 'arn:aws:iam::1:role/x/deep' });
    expect(read('task', 'Review "$CI_MERGE_REQUEST_TITLE"', env)).toEqual({
      value: 'Review "Fix $CI_JOB_TOKEN and ${AWS_ROLE}"',
    });
  });

  it('never lets text of a stranger name a variable', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const env = { TITLE: title, SOME_VALUE: 'secret-of-the-job' };
        expect(read('task', 'About $TITLE.', env)).toEqual({ value: `About ${title}.` });
      }),
    );
  });

  it('keeps a dollar sign that is written twice, and amounts of money', () => {
    expect(read('task', 'It costs $$HOME and $5.', { HOME: '/root' })).toEqual({ value: 'It costs $HOME and $5.' });
  });

  it('refuses a variable named like a key, and takes its twin that is none', () => {
    const env = { CI_JOB_TOKEN: 'glcbt-1', CI_REGISTRY_PASSWORD: 'x', DEPLOY_KEY_FILE: '/f' };
    expect(read('task', 'Use $CI_JOB_TOKEN.', env)).toMatchObject({ what: expect.stringContaining('$CI_JOB_TOKEN') });
    expect(read('model', '${CI_REGISTRY_PASSWORD}', env)).toMatchObject({ what: expect.any(String) });
    expect(read('task', 'Use $DEPLOY_KEY_FILE.', env)).toEqual({ value: 'Use /f.' });
  });

  it('refuses a variable in which the runner has filled in a key, such as a title that named it', () => {
    const env = {
      CI_JOB_TOKEN: 'glcbt-64_Zm9vYmFy',
      KEYLESS_AGENT_ID_TOKEN: `eyJhbGciOiJub25lIn0.${Buffer.from('{"iss":"x","aud":"y"}').toString('base64url')}.c2ln`,
      CACHE_KEY: 'feature/login',
    };
    const refused = (title: string) =>
      read('task', 'Review "$CI_MERGE_REQUEST_TITLE".', { ...env, CI_MERGE_REQUEST_TITLE: title });
    expect(refused(`Fix ${env.CI_JOB_TOKEN} now`)).toEqual({
      what: '$CI_MERGE_REQUEST_TITLE holds the value of CI_JOB_TOKEN: GitLab fills in what is named in a title or a branch, whoever wrote it.',
      write: 'task: …   (without $CI_MERGE_REQUEST_TITLE)',
    });
    expect(refused(env.KEYLESS_AGENT_ID_TOKEN)).toMatchObject({
      what: expect.stringContaining('KEYLESS_AGENT_ID_TOKEN'),
    });
    expect(refused('Fix $CI_JOB_TOKEN in feature/login')).toEqual({
      value: 'Review "Fix $CI_JOB_TOKEN in feature/login".',
    });
  });

  it('is a fault when it names a variable that is not set; in prose it stays as written', () => {
    expect(read('role-to-assume', '$AGENT_ROLE')).toMatchObject({ what: '$AGENT_ROLE is not set in this job.' });
    expect(read('task', 'What is $AGENT_ROLE?')).toEqual({ value: 'What is $AGENT_ROLE?' });
  });

  it('counts the audience of the template as not given, any other as given', () => {
    expect(read('audience', 'sts.amazonaws.com')).toBeUndefined();
    expect(read('audience', 'api://AzureADTokenExchange')).toEqual({ value: 'api://AzureADTokenExchange' });
  });
});

describe('a command line in a GitLab job', () => {
  it('reads the variables of the template beside its flags, which win', () => {
    const inputs = asked({ KEYLESS_WITH_TASK: 'from the template', KEYLESS_WITH_AWS_REGION: 'eu-west-1' }, [
      '--task',
      'x',
    ]);
    expect([inputs.text('task'), inputs.from('task')]).toEqual(['x', 'flag']);
    expect([inputs.text('aws-region'), inputs.from('aws-region')]).toEqual(['eu-west-1', 'input']);
  });

  it('takes defaults, 0 and the blank behind a boolean for what they are', () => {
    const inputs = asked({
      KEYLESS_WITH_TIMEOUT: '30m',
      KEYLESS_WITH_MAX_TURNS: '0 ',
      KEYLESS_WITH_DRY_RUN: 'true ',
      KEYLESS_WITH_MODEL: '',
    });
    expect(['timeout', 'max-turns', 'dry-run', 'model'].map((name) => inputs.given(name))).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(inputs.flag('dry-run')).toBe(true);
  });

  it('takes secrets by the name of their variable', () => {
    const inputs = asked({ KEYLESS_WITH_API_KEY_ENV: 'AGENT_API_KEY' });
    expect(inputs.text('api-key-env')).toBe('AGENT_API_KEY');
  });

  it('names an input that does not exist, and gathers the faults of all', () => {
    const { faults } = asked({ KEYLESS_WITH_TUSK: 'x', KEYLESS_WITH_MODEL: '$NOT_SET' });
    expect(faults).toEqual([
      { input: 'tusk', what: 'There is no input "tusk".', write: 'task: …' },
      { input: 'model', what: '$NOT_SET is not set in this job.', write: expect.stringContaining('NOT_SET') },
    ]);
  });

  it('reads no bare variable, and none of the template anywhere else', () => {
    expect(asked({ TASK: 'x', INPUT_TASK: 'x', KEYLESS_TASK: 'x' }).given('task')).toBe(false);
    expect(readShellInputs([], []).inputs.given('task')).toBe(false);
  });
});
