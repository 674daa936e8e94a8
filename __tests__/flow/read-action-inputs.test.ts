import { describe, expect, it } from '@jest/globals';
import { github } from '../../src/ci/github.ts';
import { readActionInputs } from '../../src/flow/read-inputs.ts';

describe('the inputs of an action step', () => {
  it('are taken in either spelling', () => {
    expect(readActionInputs(github, { INPUT_ALLOWED_MODELS: 'a' }).list('allowed-models')).toEqual(['a']);
  });

  it('are a fault in two spellings that disagree, and none in two that agree', () => {
    const both = (other: string) =>
      readActionInputs(github, { 'INPUT_ALLOWED-ACCOUNT-IDS': '123456789012', INPUT_ALLOWED_ACCOUNT_IDS: other });
    expect(both('999999999999').faults.map(({ input }) => input)).toEqual(['allowed-account-ids']);
    expect(both('123456789012').faults).toEqual([]);
  });

  it('in their other spelling win over the default that the runner fills in', () => {
    const env = { 'INPUT_LEAST-PRIVILEGE': 'enforce', INPUT_LEAST_PRIVILEGE: 'strict' };
    const inputs = readActionInputs(github, env);
    expect(inputs.text('least-privilege')).toBe('strict');
    expect(inputs.faults).toEqual([]);
  });
});
