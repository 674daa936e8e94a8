import { describe, expect, it } from '@jest/globals';
import { gitlab } from '../../src/ci/gitlab.ts';
import { fetchUrl } from '../../src/flow/review/read-change.ts';

describe('the address that git fetches from', () => {
  it.each([
    ['https://github.com', 'octo-org/payments', 'https://github.com/octo-org/payments.git'],
    ['https://gitlab.com', 'acme/team/tools/payments', 'https://gitlab.com/acme/team/tools/payments.git'],
    ['https://example.com:8443/gitlab/', 'acme/payments', 'https://example.com:8443/gitlab/acme/payments.git'],
    ['http://127.0.0.1:4000', 'acme/payments', 'http://127.0.0.1:4000/acme/payments.git'],
  ])('of %s and %s', (server, repository, url) => expect(fetchUrl(server, repository)).toBe(url));

  it.each([
    ['http://gitlab.example.com', 'acme/payments'],
    ['ssh://gitlab.example.com', 'acme/payments'],
    ['https://gitlab.example.com', 'payments'],
    ['https://gitlab.example.com', 'acme/payments?x=--upload-pack'],
    ['https://gitlab.example.com', undefined],
    ['none', 'acme/payments'],
  ])('is none for %s and %s', (server, repository) => expect(fetchUrl(server, repository)).toBeUndefined());
});

describe('an authority of a GitLab of one’s own', () => {
  it('is trusted for the server of the job', () => {
    const env = { CI_SERVER_URL: 'https://gitlab.example.com:8443/x', CI_SERVER_TLS_CA_FILE: '/builds/ca.pem' };
    expect(gitlab.authority?.(env)).toEqual({ host: 'gitlab.example.com:8443', file: '/builds/ca.pem' });
    expect(gitlab.authority?.({ CI_SERVER_URL: 'https://gitlab.com' })).toBeUndefined();
  });
});
