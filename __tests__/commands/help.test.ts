import { describe, expect, it } from '@jest/globals';
import { help } from '../../src/commands/help.ts';
import { readShellInputs } from '../../src/flow/read-inputs.ts';
import { REVIEW_INPUTS, refuseReading, refuseReviewInputs, refuseRunInputs } from '../../src/flow/review/inputs.ts';

const listed = (command: string): string[] =>
  [...help(command).matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name]) => name!);
const readers = {
  run: (inputs) => refuseReviewInputs(inputs, 'run'),
  review: (inputs) => refuseRunInputs(inputs, 'review'),
  publish: refuseReading,
} satisfies Record<string, (inputs: ReturnType<typeof readShellInputs>['inputs']) => void>;

describe('the help of a command', () => {
  it.each(Object.entries(readers))('lists for %s nothing that it refuses', (command, refuse) => {
    const names = listed(command).filter((name) => name !== 'json' && name !== 'agent');
    expect(names.length).toBeGreaterThan(5);
    const { inputs } = readShellInputs(
      names.map((name) => `--${name}=true`),
      [],
    );
    refuse(inputs);
    expect(inputs.faults).toEqual([]);
  });

  it('names for plan and publish what they read, and no cloud', () => {
    expect(listed('plan')).toEqual(
      expect.arrayContaining(['staged', 'range', 'review-ignore', 'max-shards', 'github-token-env']),
    );
    expect(listed('publish')).toEqual(
      expect.arrayContaining(['review-file', 'pull-request', 'check-run', 'fail-on', 'github-token-env']),
    );
    for (const command of ['plan', 'publish']) {
      expect(help(command).split('\n').length).toBeLessThan(60);
      expect(listed(command)).not.toContain('role-to-assume');
      expect(listed(command)).not.toContain('task');
    }
    expect(listed('plan')).not.toContain('fail-on');
  });

  it('lists for review every input of reviews but those of other commands, and what a line of --json holds', () => {
    const others = ['mode', 'review-file'];
    const names = REVIEW_INPUTS.map(({ name }) => name).filter((name) => !others.includes(name));
    expect(listed('review')).toEqual(expect.arrayContaining([...names, 'role-to-assume', 'model']));
    expect(listed('review')).not.toEqual(expect.arrayContaining(['task']));
    expect(help('review')).toContain('path, startLine, endLine, severity');
  });
});
