/** Short ways to judge what a test writes. */

import { ACTION_DATA } from '../../../src/privilege/policy/action-data.ts';
import { ActionList } from '../../../src/privilege/policy/action-list.ts';
import { judgeDocuments, type PolicyJudgement, type PolicyOptions } from '../../../src/privilege/policy/judge.ts';

export const LIST = new ActionList(ACTION_DATA);

export interface Written {
  readonly [element: string]: unknown;
}

export function allow(Action: unknown, Resource: unknown = '*', Condition?: unknown): Written {
  return { Effect: 'Allow', Action, Resource, ...(Condition === undefined ? {} : { Condition }) };
}

export function deny(Action: unknown, Resource: unknown = '*', Condition?: unknown): Written {
  return { ...allow(Action, Resource, Condition), Effect: 'Deny' };
}

export function documentOf(...Statement: readonly unknown[]): Written {
  return { Version: '2012-10-17', Statement };
}

export function judge(statements: readonly unknown[], options: PolicyOptions = {}): PolicyJudgement {
  return judgeDocuments([{ name: 'p.json', object: documentOf(...statements) }], LIST, options);
}

export function judgeText(text: string): PolicyJudgement {
  return judgeDocuments([{ name: 'p.json', text }], LIST);
}

/** `aws-policy-pass-role exceeded critical`, sorted. */
export function told({ findings }: PolicyJudgement): readonly string[] {
  return findings.map(({ id, verdict, severity }) => `${id} ${verdict} ${severity}`).sort();
}

/** Verdict and severity of one finding; undefined: it is not there. */
export function verdictOf(judgement: PolicyJudgement, id: string): string | undefined {
  const found = judgement.findings.find((finding) => finding.id === id);
  return found && `${found.verdict} ${found.severity}`;
}

export function exceeded({ findings }: PolicyJudgement): readonly string[] {
  return findings.filter(({ verdict }) => verdict === 'exceeded').map(({ id }) => id);
}

export const CODED_LEVELS = { r: 'read', w: 'write', t: 'tagging', p: 'permissions' } as const;
