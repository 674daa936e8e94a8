/**
 * Where a GitLab runner keeps what a job was given. In: variables → out: folders, there or not. Talks to no host.
 * Traps: the helper of the docker executor works with umask 0000, so that everybody may read and change file variables, GITLAB_ENV
 * and the included git configuration with the job token; the kubernetes executor gives its scripts, with every variable in them, mode 0777.
 * https://docs.gitlab.com/runner/configuration/feature-flags/ (FF_DISABLE_UMASK_FOR_DOCKER_EXECUTOR)
 */
import { dirname } from 'node:path';
import type { Env } from '../platform.ts';

export function runnerFolders({ CI_PROJECT_DIR, GITLAB_ENV, CI_PROJECT_ID, CI_JOB_ID }: Env): readonly string[] {
  const own =
    CI_PROJECT_ID && CI_JOB_ID ? [`/scripts-${CI_PROJECT_ID}-${CI_JOB_ID}`, `/logs-${CI_PROJECT_ID}-${CI_JOB_ID}`] : [];
  const temporary = [GITLAB_ENV ? dirname(GITLAB_ENV) : '', CI_PROJECT_DIR ? `${CI_PROJECT_DIR}.tmp` : ''];
  return [...new Set([...temporary.filter((path) => path.endsWith('.tmp')), ...own])];
}
