/** The dated list of actions: whole, fresh, and asked by name or pattern. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { actionData, readSource } from '../../../scripts/iam-actions.ts';
import { CODED_LEVELS, LIST } from './judging.ts';

const FILE = resolve(import.meta.dirname, '../../../src/privilege/policy/action-data.ts');
const source = readSource();

describe('the list of actions', () => {
  it('is what the script writes from the installed package', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(actionData(source));
  });

  it('stays below 160 KB', () => expect(Buffer.byteLength(readFileSync(FILE))).toBeLessThan(160_000));

  it('holds every action of the package with its gravest level, and no other', () => {
    const wanted = [...source.services].flatMap(([service, actions]) =>
      actions.map(([name, level]) => `${service}:${name} ${CODED_LEVELS[level]}`),
    );
    const held = LIST.names.map((name, place) => `${name} ${LIST.levels[place]}`);
    expect(held.length).toBeGreaterThan(20_000);
    expect(held.toSorted()).toEqual(wanted.toSorted());
  });

  it.each([
    ['iam:CreatePolicyVersion', 'permissions'],
    ['bedrock:InvokeModel', 'read'],
    ['iam:PassRole', 'write'],
    ['ec2:CreateTags', 'tagging'],
    ['s3:ListAllMyBuckets', 'read'],
  ])('%s is of level %s', (name, level) => expect(LIST.levels[LIST.place(name)!]).toBe(level));

  it('says the day it was taken', () => expect(LIST.asOf).toMatch(/^20\d\d-\d\d-\d\d$/));

  it('finds a name in any case', () =>
    expect(LIST.names[LIST.place('BEDROCK:invokemodel')!]).toBe('bedrock:InvokeModel'));

  it('does not know a name that is one letter off', () => expect(LIST.place('bedrock:InvokeModels')).toBeUndefined());

  it.each([
    ['bedrock:InvokeModel*', ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream']],
    ['sts:assumerol?', ['sts:AssumeRole']],
    ['sqs:*Message', ['sqs:ReceiveMessage', 'sqs:SendMessage', 'sqs:DeleteMessage']],
    ['nosuch:*', []],
    ['bedrock:Nothing*', []],
  ])('%s stands for %p', (entry, names) => {
    expect(
      LIST.matching(entry)
        .map((place) => LIST.names[place])
        .sort(),
    ).toEqual([...names].sort());
  });

  it('does not let a service’s wildcard reach into a service whose name begins alike', () => {
    const services = new Set(LIST.matching('bedrock:*').map((place) => LIST.names[place]!.split(':')[0]));
    expect([...services]).toEqual(['bedrock']);
  });

  it('takes * for every action', () => expect(LIST.matching('*')).toHaveLength(LIST.names.length));
});
