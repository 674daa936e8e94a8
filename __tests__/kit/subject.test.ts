import { describe, expect, it } from '@jest/globals';
import { admits, parseGithubSubject, whyRefused } from '../../src/kit/subject.ts';

describe('the subject of a job', () => {
  it('is taken apart in the legacy and in the immutable form', () => {
    expect(parseGithubSubject('repo:acme/shop:ref:refs/heads/main')).toEqual({
      owner: 'acme',
      repository: 'shop',
      kind: 'ref',
      value: 'refs/heads/main',
    });
    expect(parseGithubSubject('repo:acme@12/shop@34:environment:agent')).toEqual({
      owner: 'acme',
      ownerId: '12',
      repository: 'shop',
      repositoryId: '34',
      kind: 'environment',
      value: 'agent',
    });
    expect(parseGithubSubject('repository_owner_id:12:repository_id:34')).toBeUndefined();
  });

  it('matches wildcards as StringLike does, and nothing of a pattern is taken for a regular expression', () => {
    expect(admits('repo:acme/*:ref:refs/heads/main', 'repo:acme/shop:ref:refs/heads/main')).toBe(true);
    expect(admits('repo:acme/sh?p:*', 'repo:acme/shop:pull_request')).toBe(true);
    expect(admits('repo:acme/shop.v2:*', 'repo:acme/shopxv2:pull_request')).toBe(false);
    expect(admits('repo:acme/shop:ref:refs/heads/main', 'repo:acme/shop:ref:refs/heads/main2')).toBe(false);
  });

  const job = 'repo:acme/shop:ref:refs/heads/main';
  const rows: readonly (readonly [string, string, string])[] = [
    ['repo:Acme/shop:ref:refs/heads/main', job, 'upper and lower case'],
    ['repo:acme/shop:environment:a:b', 'repo:acme/shop:environment:a%3Ab', '%3A'],
    [job, 'repo:acme@1/shop@2:ref:refs/heads/main', 'immutable subject'],
    ['repo:acme@1/shop@2:ref:refs/heads/main', job, 'legacy subject without ids'],
    ['repo:acme/shop:environment:agent', job, 'environment: agent'],
    [job, 'repo:acme/shop:environment:agent', 'replaces the ref'],
    [job, 'repo:acme/shop:pull_request', 'pull request run'],
    [job, 'repo:evil/shop:ref:refs/heads/main', 'belongs to evil/shop'],
    ['repo:acme/shop:ref:refs/heads/dev', job, "job's ref is refs/heads/main"],
    [job, 'repository_id:34', 'customised template'],
  ];
  it.each(rows)('a trust for %s says why it refuses %s', (expected, actual, phrase) => {
    expect(whyRefused(actual, expected).join(' ')).toContain(phrase);
    expect(whyRefused(actual, actual)).toEqual([]);
  });
});
