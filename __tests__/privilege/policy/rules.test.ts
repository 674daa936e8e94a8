/** The rule tables: no action that does not exist, no row twice, an anchor for every finding. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { GROUPS } from '../../../src/privilege/policy/rules/index.ts';
import { allow, judge, LIST, verdictOf } from './judging.ts';

const root = resolve(import.meta.dirname, '../../..');
const rules = GROUPS.flatMap((group) => group.rules.map((rule) => ({ group, rule })));

describe('the rules', () => {
  it('name only actions that AWS lists, spelt as AWS spells them', () => {
    const wrong = rules
      .flatMap(({ rule }) => rule.needs)
      .filter((action) => LIST.names[LIST.place(action) ?? -1] !== action);
    expect(rules.length).toBeGreaterThan(600);
    expect(wrong).toEqual([]);
  });

  it('stand in one group once', () => {
    const keys = rules.map(({ group, rule }) => `${group.id} ${rule.needs.join(' ')} ${rule.passedTo ?? ''}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('each raise their group when their actions are allowed on everything', () => {
    const silent = rules.filter(({ group, rule }) => {
      const { findings } = judge([allow(rule.needs)]);
      return !findings.some(({ id, verdict }) => id === group.id && verdict === 'exceeded');
    });
    expect(silent.map(({ rule }) => rule.needs.join(' '))).toEqual([]);
  });

  it('that need several actions are silent when the last of them is missing', () => {
    const several = rules.filter(({ rule }) => rule.needs.length > 1 && rule.passedTo === undefined);
    expect(several.length).toBeGreaterThan(3);
    const loud = several.filter(({ rule, group }) => {
      const { findings } = judge([allow(rule.needs.slice(0, -1))]);
      return findings.some(({ id, title }) => id === group.id && title.includes(rule.needs.join(' with ')));
    });
    expect(loud.map(({ rule }) => rule.needs.join(' '))).toEqual([]);
  });

  it('cover every right of IAM that manages permissions and is not a mere deletion', () => {
    const managing = LIST.matching('iam:*')
      .filter((place) => LIST.levels[place] === 'permissions')
      .map((place) => LIST.names[place]!)
      .filter((name) => !/:Delete(?:AccountPasswordPolicy|Policy|PolicyVersion)$|:CreatePolicy$/.test(name));
    expect(managing.length).toBeGreaterThan(15);
    expect(managing.filter((name) => verdictOf(judge([allow(name)]), 'aws-policy-escalation') === undefined)).toEqual(
      [],
    );
  });

  it('have an anchor in docs/findings.md for every finding', () => {
    const folder = join(root, 'src/privilege/policy');
    const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('action-data.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    const ids = new Set(
      texts.flatMap((text) => [...text.matchAll(/'(aws-policy-[a-z-]*[a-z])'/g)].map((match) => match[1]!)),
    );
    const page = readFileSync(join(root, 'docs/findings.md'), 'utf8');
    expect(ids.size).toBeGreaterThan(18);
    expect([...ids].filter((id) => !page.includes(`\n## ${id}\n`))).toEqual([]);
  });
});
