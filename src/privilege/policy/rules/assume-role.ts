/** Becoming another role. What that role may do stands in documents that are not here. */
import { allowing, each, type RuleGroup } from './rule.ts';

export const assumeRole: RuleGroup = {
  id: 'aws-policy-assume-role',
  title: 'It can become another role',
  detail: 'Every role that trusts this account or identity is within reach; a session policy does not follow into it.',
  weights: {
    every: { verdict: 'exceeded', severity: 'critical' },
    some: { verdict: 'exceeded', severity: 'high' },
    named: { verdict: 'unknown', severity: 'medium' },
  },
  rules: each('sts', 'AssumeRole', 'what that role may do counts as well'),
  instead: allowing('sts:AssumeRole', 'arn:aws:iam::123456789012:role/one-role'),
};
