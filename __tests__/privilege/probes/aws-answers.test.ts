import { describe, expect, it } from '@jest/globals';
import type { HttpResponse } from '../../../src/core/host.ts';
import { denialOf, elementOf, errorOf, refusesSignature } from '../../../src/privilege/probes/aws-answers.ts';
import { addressOf, type ServiceId } from '../../../src/privilege/probes/aws-endpoints.ts';
import { ROLE_GROUPS, SESSION_CANARIES } from '../../../src/privilege/probes/aws-questions.ts';

const ME = 'arn:aws:sts::123456789012:assumed-role/ci-agent/s';

const answer = (status: number, body: string, type?: string): HttpResponse => ({
  status,
  headers: type === undefined ? {} : { 'x-amzn-errortype': type },
  body,
});
const query = (code: string, message: string): string =>
  `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>1</RequestId></ErrorResponse>`;
const because = (action: string, reason: string, who = ME): string =>
  `User: ${who} is not authorized to perform: ${action} on resource: arn:aws:iam::123456789012:user/ ${reason}`;

describe('a denial of AWS', () => {
  it.each([
    ['because no session policy allows the iam:ListUsers action', 'session policy'],
    ['with an explicit deny in a session policy', 'session policy'],
    ['because no identity-based policy allows the iam:ListUsers action', 'identity'],
    ['with an explicit deny in an identity-based policy', 'identity'],
    ['because no permissions boundary allows the iam:ListUsers action', 'identity'],
    ['with an explicit deny in a service control policy', 'elsewhere'],
    ['with an explicit deny in a service control policy: arn:aws:organizations::1:policy/o-1/p-1', 'elsewhere'],
    ['due to an explicit deny in a Service Control Policy', 'elsewhere'],
    ['because no resource control policy allows the iam:ListUsers action', 'elsewhere'],
    ['because no VPC endpoint policy allows the iam:ListUsers action', 'elsewhere'],
    ['with an explicit deny', 'unsaid'],
  ])('%s → %s', (reason, by) => {
    const body = query('AccessDenied', because('iam:ListUsers', reason));
    expect(denialOf('query', 'iam:ListUsers', ME, answer(403, body))).toBe(by);
  });

  it.each([
    ['another action', 403, query('AccessDenied', because('iam:ListRoles', 'with an explicit deny'))],
    ['somebody else', 403, query('AccessDenied', because('iam:ListUsers', 'x', 'arn:aws:iam::1:user/bob'))],
    ['another status', 400, query('AccessDenied', because('iam:ListUsers', 'x'))],
    ['another code', 403, query('ExpiredToken', because('iam:ListUsers', 'x'))],
    ['no reason at all', 403, query('AccessDenied', '')],
    ['words of a proxy', 403, '<html><body>Access Denied</body></html>'],
    ['words of another protocol', 403, '{"__type":"AccessDeniedException","message":"no"}'],
    ['an error inside of a page', 403, `<html>${query('AccessDenied', because('iam:ListUsers', 'x'))}</html>`],
  ])('is none when it is about %s', (_, status, body) => {
    const proper = query('AccessDenied', because('iam:ListUsers', 'x'));
    expect(denialOf('query', 'iam:ListUsers', ME, answer(403, proper))).toBe('unsaid');
    expect(denialOf('query', 'iam:ListUsers', ME, answer(status, body))).toBeUndefined();
  });

  it.each([
    [
      'ec2',
      403,
      '<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>You are not authorized to perform this operation.</Message></Error></Errors><RequestID>1</RequestID></Response>',
      undefined,
      'ec2:DescribeRegions',
      'unsaid',
    ],
    [
      's3',
      403,
      '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>1</RequestId></Error>',
      undefined,
      's3:ListAllMyBuckets',
      'unsaid',
    ],
    [
      'json',
      400,
      `{"__type":"com.amazonaws.kms#AccessDeniedException","Message":"User: ${ME} is not authorized to perform: kms:ListKeys because no session policy allows the kms:ListKeys action"}`,
      undefined,
      'kms:ListKeys',
      'session policy',
    ],
    [
      'rest',
      403,
      `{"message":"User: ${ME} is not authorized to perform: lambda:ListFunctions on resource: * because no identity-based policy allows the lambda:ListFunctions action"}`,
      'AccessDeniedException:http://internal.amazon.com/',
      'lambda:ListFunctions',
      'identity',
    ],
  ] as const)('is understood in the protocol %s', (protocol, status, body, type, action, by) => {
    expect(denialOf(protocol, action, ME, answer(status, body, type))).toBe(by);
    expect(denialOf(protocol, action, ME, answer(status + 100, body, type))).toBeUndefined();
  });

  it('is none in JSON that names a member twice', () => {
    const body =
      '{"__type":"AccessDeniedException","__type":"x","message":"is not authorized to perform: kms:ListKeys"}';
    expect(errorOf('json', answer(400, body))).toBeUndefined();
  });

  it('is read with its entities', () => {
    expect(elementOf('<Message>a &amp;lt; &#60;&#x62;&gt; &nope; &#99999999;</Message>', 'Message')).toBe(
      'a &lt; <b> &nope; &#99999999;',
    );
  });
});

describe('a refused signature', () => {
  it.each([
    ['query', 403, query('SignatureDoesNotMatch', 'x'), true],
    [
      'ec2',
      401,
      '<Response><Errors><Error><Code>AuthFailure</Code><Message>x</Message></Error></Errors></Response>',
      true,
    ],
    ['json', 400, '{"__type":"InvalidSignatureException","message":"x"}', true],
    ['query', 403, query('AccessDenied', 'x'), false],
    ['query', 500, query('SignatureDoesNotMatch', 'x'), false],
    ['query', 200, '<GetUserResponse/>', false],
    ['json', 400, '{"__type":"ThrottlingException","message":"x"}', false],
  ] as const)('%s %i %s', (protocol, status, body, expected) => {
    expect(refusesSignature(protocol, answer(status, body))).toBe(expected);
  });
});

describe('where AWS is asked', () => {
  it.each([
    ['ec2', 'eu-central-1', 'https://ec2.eu-central-1.amazonaws.com', 'eu-central-1'],
    ['s3', 'cn-north-1', 'https://s3.cn-north-1.amazonaws.com.cn', 'cn-north-1'],
    ['iam', 'eu-central-1', 'https://iam.amazonaws.com', 'us-east-1'],
    ['iam', 'cn-northwest-1', 'https://iam.cn-north-1.amazonaws.com.cn', 'cn-north-1'],
    ['iam', 'us-gov-east-1', 'https://iam.us-gov.amazonaws.com', 'us-gov-west-1'],
    ['organizations', 'cn-north-1', 'https://organizations.cn-northwest-1.amazonaws.com.cn', 'cn-northwest-1'],
    ['bedrock-agentcore', 'us-west-2', 'https://bedrock-agentcore-control.us-west-2.amazonaws.com', 'us-west-2'],
  ] as const)('%s in %s', (service, region, url, signingRegion) => {
    expect(addressOf(service, region, {})).toEqual({ url, signingRegion });
  });

  it.each([
    ['ec2', { AWS_ENDPOINT_URL_EC2: 'http://127.0.0.1:8080/' }, 'http://127.0.0.1:8080'],
    ['ec2', { AWS_ENDPOINT_URL: 'http://localhost:4566' }, 'http://localhost:4566'],
    ['ec2', { AWS_ENDPOINT_URL: 'http://localhost:1', AWS_ENDPOINT_URL_EC2: 'http://[::1]:2' }, 'http://[::1]:2'],
    ['secretsmanager', { AWS_ENDPOINT_URL_SECRETS_MANAGER: 'http://127.0.0.1:1' }, 'http://127.0.0.1:1'],
    [
      'ec2',
      { AWS_ENDPOINT_URL_EC2: 'https://ec2-fips.us-east-1.amazonaws.com' },
      'https://ec2-fips.us-east-1.amazonaws.com',
    ],
    ['ec2', { AWS_ENDPOINT_URL_EC2: 'https://ec2.us-east-1.api.aws' }, 'https://ec2.us-east-1.api.aws'],
    [
      'ssm',
      { AWS_ENDPOINT_URL_SSM: 'https://vpce-0a1b-2c3d.ssm.us-east-1.vpce.amazonaws.com' },
      'https://vpce-0a1b-2c3d.ssm.us-east-1.vpce.amazonaws.com',
    ],
    ['ec2', { AWS_ENDPOINT_URL_EC2: '' }, 'https://ec2.us-east-1.amazonaws.com'],
  ] as const)('%s is found where %j leads', (service, env, url) => {
    expect(addressOf(service, 'us-east-1', env)).toEqual({ url, signingRegion: 'us-east-1' });
  });

  it.each([
    'https://ec2.evil.example',
    'https://my-bucket.s3.amazonaws.com',
    'https://ec2.us-east-1.amazonaws.com.evil.example',
    'https://ec2.eu-west-1.amazonaws.com',
    'http://ec2.us-east-1.amazonaws.com',
    'https://ec2.us-east-1.amazonaws.com:8443',
    'https://vpce-0a1b.com.us-east-1.vpce.amazonaws.com',
    'https://user:pass@127.0.0.1',
    'http://10.0.0.1',
    'ftp://127.0.0.1',
    'no address',
  ])('nothing is asked at %s', (moved) => {
    expect(addressOf('ec2', 'us-east-1', { AWS_ENDPOINT_URL_EC2: moved })).toBe(
      "AWS_ENDPOINT_URL_EC2 names neither loopback nor the service's own host",
    );
  });

  it('nothing is asked in a region that is none', () => {
    expect(addressOf('ec2', 'us-east-1.evil.example/', {})).toBe('the region is not known');
  });
});

describe('the questions', () => {
  const questions = [...SESSION_CANARIES, ...ROLE_GROUPS.flatMap((group) => group.questions)];

  it('have names and addresses of their own', () => {
    const ids = questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, service } of questions) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
      expect(addressOf(service as ServiceId, 'us-east-1', {})).toHaveProperty('url');
    }
  });

  it.each(questions)('$action is granted by nothing that is not its documented success', (question) => {
    const bodies = ['', '{}', '[]', 'null', '<html/>', '{"ok":true}', '<Response/>', query('AccessDenied', 'x')];
    const hits = [200, 400, 403, 412].flatMap((status) =>
      bodies.filter((body) => question.granted(answer(status, body))),
    );
    expect(hits).toEqual([]);
  });

  it.each([
    [412, 'DryRunOperation', true],
    [400, 'DryRunOperation', false],
    [412, 'UnauthorizedOperation', false],
  ])('a dry run that answers %i %s is granted: %s', (status, code, expected) => {
    const body = `<Response><Errors><Error><Code>${code}</Code><Message>x</Message></Error></Errors></Response>`;
    const dryRuns = questions.filter(({ protocol }) => protocol === 'ec2');
    expect(dryRuns.map((question) => question.granted(answer(status, body)))).toEqual([expected, expected, expected]);
  });

  it.each(questions)('$action changes nothing', ({ action, body = '' }) => {
    const reads = /^[a-z0-9-]+:(?:List|Describe|Get)/.test(action);
    expect(reads || new URLSearchParams(body).get('DryRun') === 'true').toBe(true);
  });
});
