/** Whatever ends the step early: the agent and all it started go with it, the result is told, nothing is left. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { bashScript } from '../../src/emulators/index.ts';
import { CLEAN, inJob, standIn, until, WITH } from '../fakes/runner.ts';

const SECONDS = 60_000;

describe('a cancelled step', () => {
  it.concurrent.each([
    { signal: 'SIGINT', exit: 130, code: 'cancelled', says: 'The run was cancelled.' },
    { signal: 'SIGTERM', exit: 143, code: 'terminated', says: 'The run was ended by SIGTERM.' },
  ] as const)(
    'by $signal ends the working agent, reports and cleans up within seven seconds',
    async ({ signal, exit, code, says }) => {
      await inJob({ agent: 'stand-in' }, async (runner) => {
        const step = runner.begin(standIn('work'));
        await step.running.said('I am at work.');
        const from = performance.now();
        step.running.child.kill(signal);
        const ended = await step.finish();
        expect((performance.now() - from) / 1000).toBeLessThan(7);
        expect(ended).toMatchObject({ exit, signal: undefined });
        expect(ended.outputs).toMatchObject({ outcome: 'cancelled', 'aws-account-id': '123456789012' });
        expect(ended.log).toContain(says);
        expect(ended.log).toContain(`docs/errors.md#${code}`);
        expect(ended.summary).toContain('## ❌');
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'ends an agent that ignores the gentle signals in time as well',
    async () => {
      await inJob({ agent: 'stand-in' }, async (runner) => {
        const step = runner.begin(standIn('hang'));
        await step.running.said('I shall wait for ever.');
        const from = performance.now();
        step.running.child.kill('SIGINT');
        const ended = await step.finish();
        expect((performance.now() - from) / 1000).toBeLessThan(7);
        expect(ended.exit).toBe(130);
        expect(ended.outputs).toMatchObject({ outcome: 'cancelled' });
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it.concurrent('as the runner cancels, SIGINT and 7.5 seconds later SIGTERM, with the real agent in the middle of a command', async () => {
    await inJob({ agent: 'claude-code', world: { model: bashScript('tail -f README.md') } }, async (runner) => {
      const step = runner.begin({ ...WITH, task: 'Wait.', 'allowed-tools': 'Bash' });
      await step.running.said('Bash tail -f README.md', 200);
      const from = performance.now();
      step.running.child.kill('SIGINT');
      const late = setTimeout(() => step.running.child.kill('SIGTERM'), 7500);
      const ended = await step.finish();
      clearTimeout(late);
      expect((performance.now() - from) / 1000).toBeLessThan(7);
      expect(ended.exit).toBe(130);
      expect(ended.outputs).toMatchObject({ outcome: 'cancelled' });
      expect(await runner.wrapUp()).toEqual(CLEAN);
    });
  }, 240_000);

  it.concurrent(
    'before there is an agent ends at once',
    async () => {
      await inJob({ agent: 'stand-in' }, async (runner, world) => {
        world.sts.faults.add({ kind: 'hang' }, Number.POSITIVE_INFINITY);
        const step = runner.begin(standIn('answer'));
        await until(() => world.requests.some(({ service }) => service === 'sts'), 20);
        const from = performance.now();
        step.running.child.kill('SIGINT');
        const ended = await step.finish();
        expect((performance.now() - from) / 1000).toBeLessThan(3);
        expect(ended.exit).toBe(130);
        expect(ended.outputs).toMatchObject({ outcome: 'cancelled' });
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );
});

describe('a main step that was killed outright', () => {
  it.concurrent.each(['work', 'hang'])(
    'leaves nothing after post (the agent was told to %s)',
    async (task) => {
      await inJob({ agent: 'stand-in' }, async (runner) => {
        const step = runner.begin(standIn(task));
        await step.running.said('::group::The agent at work');
        await step.running.said('turn 1');
        step.running.child.kill('SIGKILL');
        const ended = await step.finish();
        expect(ended).toMatchObject({ exit: undefined, signal: 'SIGKILL', outputs: {} });
        expect(readdirSync(runner.temp).filter((name) => name.startsWith('keyless-agent-')).length).toBeGreaterThan(0);
        expect(await runner.wrapUp()).toEqual(CLEAN);
      });
    },
    SECONDS,
  );

  it.concurrent(
    'gives post a state that it does not trust: what is not ours is left alone',
    async () => {
      await inJob({ agent: 'stand-in' }, async (runner) => {
        const ended = await runner.main(standIn('answer'));
        expect(ended.exit).toBe(0);
        const post = await runner.post({ STATE_PRIVATE_DIR: runner.workspace });
        expect(post.exit).toBe(0);
        expect(readdirSync(runner.workspace)).toContain('README.md');
        expect(post.stdout).toContain('it is not provably ours');
      });
    },
    SECONDS,
  );
});
