import { describe, expect, it } from '@jest/globals';
import { github } from '../../src/ci/github.ts';
import { runnerFolders } from '../../src/ci/gitlab/runner-folders.ts';
import { gitlab } from '../../src/ci/gitlab.ts';

const JOB = { CI_PROJECT_DIR: '/builds/acme/payments', CI_PROJECT_ID: '71', CI_JOB_ID: '4711' };

describe('what a GitLab runner keeps of a job', () => {
  it('lies beside the workspace, and where the kubernetes executor has its scripts', () => {
    expect(runnerFolders({ ...JOB, GITLAB_ENV: '/builds/acme/payments.tmp/gitlab_runner_env' })).toEqual([
      '/builds/acme/payments.tmp',
      '/scripts-71-4711',
      '/logs-71-4711',
    ]);
  });

  it('is found by the file for later scripts too, where the builds folder of the job is another', () => {
    expect(runnerFolders({ GITLAB_ENV: '/custom/x.tmp/gitlab_runner_env' })).toEqual(['/custom/x.tmp']);
  });

  it('is never a folder that somebody named by GITLAB_ENV: closing it would close what is not of the runner', () => {
    expect(runnerFolders({ GITLAB_ENV: '/home/me/env' })).toEqual([]);
  });

  it.each([{ CI_PROJECT_ID: '71' }, { CI_JOB_ID: '4711' }, { CI_PROJECT_ID: '', CI_JOB_ID: '4711' }, {}])(
    'is not guessed at from %j',
    (env) => {
      expect(runnerFolders(env)).toEqual([]);
    },
  );

  it('is asked for on GitLab alone, where the file for later scripts is guarded', () => {
    expect(gitlab.runnerFolders?.(JOB)).toContain('/builds/acme/payments.tmp');
    expect(gitlab.commandFiles).toEqual(['GITLAB_ENV']);
    expect(github.runnerFolders).toBeUndefined();
  });
});
