/** SARIF 2.1.0, as far as the standard and GitHub's code scanning ask for it. */
import { Validator } from '@cfworker/json-schema';
import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/core/finding.ts';
import type { Report } from '../../src/core/report.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import { done } from './report-fixtures.ts';

/** The parts of the standard that are required, and those that GitHub asks for beside them. */
const SCHEMA = {
  type: 'object',
  required: ['$schema', 'version', 'runs'],
  properties: {
    version: { const: '2.1.0' },
    $schema: { type: 'string', format: 'uri' },
    runs: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['tool', 'results'],
        properties: {
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name', 'rules'],
                properties: { name: { type: 'string', minLength: 1 }, rules: { items: { $ref: '#/$defs/rule' } } },
              },
            },
          },
          automationDetails: { type: 'object', required: ['id'] },
          invocations: { items: { type: 'object', required: ['executionSuccessful'] } },
          results: { type: 'array', items: { $ref: '#/$defs/result' } },
        },
      },
    },
  },
  $defs: {
    message: { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } },
    rule: {
      type: 'object',
      required: ['id', 'shortDescription', 'fullDescription', 'help', 'helpUri', 'properties'],
      properties: {
        shortDescription: { $ref: '#/$defs/message' },
        fullDescription: { $ref: '#/$defs/message' },
        help: { $ref: '#/$defs/message' },
        helpUri: { type: 'string', format: 'uri' },
        defaultConfiguration: { properties: { level: { enum: ['none', 'note', 'warning', 'error'] } } },
        properties: {
          required: ['tags', 'security-severity'],
          properties: { 'security-severity': { type: 'string', pattern: '^(10\\.0|[0-9]\\.[0-9])$' } },
        },
      },
    },
    result: {
      type: 'object',
      required: ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
      properties: {
        level: { enum: ['note', 'warning', 'error'] },
        message: { $ref: '#/$defs/message' },
        locations: {
          type: 'array',
          minItems: 1,
          items: {
            required: ['physicalLocation'],
            properties: {
              physicalLocation: {
                required: ['artifactLocation', 'region'],
                properties: {
                  artifactLocation: {
                    required: ['uri'],
                    properties: { uri: { type: 'string', format: 'uri-reference' } },
                  },
                  region: { required: ['startLine'], properties: { startLine: { type: 'integer', minimum: 1 } } },
                },
              },
            },
          },
        },
        partialFingerprints: { type: 'object', minProperties: 1, additionalProperties: { type: 'string' } },
        suppressions: {
          items: {
            required: ['kind'],
            properties: {
              kind: { enum: ['inSource', 'external'] },
              status: { enum: ['accepted', 'underReview', 'rejected'] },
            },
          },
        },
      },
    },
  },
};

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly object[];
}
interface Log {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: {
          readonly rules: readonly {
            readonly id: string;
            readonly helpUri: string;
            readonly properties: Record<string, string>;
          }[];
        };
      };
      readonly automationDetails: { readonly id: string };
      readonly results: readonly Result[];
    },
  ];
}

const PLACE = { file: '.github/workflows/agent.yml', job: 'review' };
const SECRETS: Finding = {
  id: 'aws-role-secrets',
  layer: 'cloud',
  verdict: 'exceeded',
  severity: 'high',
  title: 'The role may list 12 secrets.',
  detail: 'It can most often read some.',
  fix: 'Take it away.',
};
const log = (findings: readonly Finding[], place = PLACE): Log => {
  const report: Report = { ...done, command: 'check', findings };
  return JSON.parse(sarifReport(report, place)) as Log;
};
const resultsOf = (findings: readonly Finding[]): readonly Result[] => log(findings).runs[0].results;
const printOf = (finding: Finding): string => resultsOf([finding])[0]!.partialFingerprints['keylessFinding/v1']!;

describe('the log', () => {
  const validator = new Validator(SCHEMA as object);

  it('has what the standard and GitHub ask for, with findings and without', () => {
    const unknown: Finding = {
      ...SECRETS,
      id: 'aws-role-data',
      verdict: 'unknown',
      accepted: { reason: 'x', until: '2027-01-31' },
    };
    expect(validator.validate(log([SECRETS, unknown])).errors).toEqual([]);
    expect(validator.validate(log([])).errors).toEqual([]);
  });

  it('would not pass without a place or a fingerprint', () => {
    const sound = log([SECRETS]) as unknown as { runs: [{ results: [Record<string, unknown>] }] };
    sound.runs[0].results[0].locations = [];
    expect(validator.validate(sound).valid).toBe(false);
  });

  it('names the job, so that two jobs do not close each other’s alerts', () => {
    expect(log([]).runs[0].automationDetails.id).toBe('keyless-agent/.github/workflows/agent.yml/review/');
  });
});

describe('a result', () => {
  it('is made of what is exceeded or unknown, and of nothing that holds', () => {
    const all = (['enforced', 'proved', 'exceeded', 'unknown'] as const).map((verdict) => ({ ...SECRETS, verdict }));
    expect(resultsOf(all).map(({ message }) => message.text.split('\n')[0])).toEqual([
      'The role may list 12 secrets.',
      'Unknown: The role may list 12 secrets.',
    ]);
  });

  it.each([
    ['critical', 'error', '9.5'],
    ['high', 'error', '8.0'],
    ['medium', 'warning', '5.5'],
    ['low', 'note', '2.0'],
    ['info', 'note', '0.5'],
  ] as const)('of severity %s is shown as %s, %s', (severity, level, score) => {
    const { results, tool } = log([{ ...SECRETS, severity }]).runs[0];
    expect(results[0]?.level).toBe(level);
    expect(tool.driver.rules[0]?.properties['security-severity']).toBe(score);
  });

  it('that is unknown warns at most: nobody knows whether it is so', () => {
    expect(resultsOf([{ ...SECRETS, verdict: 'unknown', severity: 'critical' }])[0]?.level).toBe('warning');
    expect(resultsOf([{ ...SECRETS, verdict: 'unknown', severity: 'low' }])[0]?.level).toBe('note');
  });

  it('points to its rule, and the rule to the docs', () => {
    const { results, tool } = log([SECRETS, { ...SECRETS, id: 'trigger-fork' }, SECRETS]).runs[0];
    expect(results.map(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId)).toEqual([
      true,
      true,
      true,
    ]);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['aws-role-secrets', 'trigger-fork']);
    expect(tool.driver.rules[1]?.helpUri).toMatch(/docs\/findings\.md#trigger-fork$/);
  });

  it('stands at the workflow, or at the file it is about', () => {
    const uri = ({ locations }: Result): string => locations[0].physicalLocation.artifactLocation.uri;
    expect(resultsOf([SECRETS, { ...SECRETS, file: 'infra/my role.json' }]).map(uri)).toEqual([
      '.github/workflows/agent.yml',
      'infra/my%20role.json',
    ]);
  });

  it('that is accepted is suppressed, with the reason', () => {
    const accepted = { ...SECRETS, accepted: { reason: 'An old account.', until: '2027-01-31' } };
    expect(resultsOf([accepted])[0]?.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'An old account. (until 2027-01-31)' },
    ]);
    expect(resultsOf([SECRETS])[0]?.suppressions).toBeUndefined();
  });
});

describe('a fingerprint', () => {
  it('is the same in every run, whatever numbers and ids a title holds', () => {
    expect(printOf(SECRETS)).toBe(printOf({ ...SECRETS, title: 'The role may list 13 secrets.' }));
    expect(printOf(SECRETS)).toBe(printOf({ ...SECRETS, severity: 'low', detail: 'Other words.' }));
  });

  it('differs by id, by words, by file and by job', () => {
    const prints = [
      printOf(SECRETS),
      printOf({ ...SECRETS, id: 'aws-role-data' }),
      printOf({ ...SECRETS, title: 'The role may list buckets.' }),
      printOf({ ...SECRETS, file: 'infra/role.json' }),
      log([SECRETS], { ...PLACE, job: 'other' }).runs[0].results[0]!.partialFingerprints['keylessFinding/v1'],
    ];
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('is never that of two results of one run', () => {
    const prints = resultsOf([SECRETS, SECRETS, SECRETS]).map((one) => one.partialFingerprints['keylessFinding/v1']);
    expect(prints.map((print) => print?.split(':')[1])).toEqual(['1', '2', '3']);
  });
});
