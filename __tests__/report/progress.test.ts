import { describe, expect, it } from '@jest/globals';
import type { AgentEvent } from '../../src/core/launch.ts';
import { Progress } from '../../src/report/progress.ts';

function shown(events: readonly (readonly [number, AgentEvent])[]): string {
  const progress = new Progress();
  return events.flatMap(([at, event]) => progress.lines(event, at)).join('\n');
}

const usage = (inputTokens: number, messageId: string): AgentEvent => ({
  kind: 'usage',
  inputTokens,
  outputTokens: 100,
  messageId,
});

describe('progress', () => {
  it('tells turn by turn what the agent does, and what it has used so far', () => {
    expect(
      shown([
        [0.2, { kind: 'start', model: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0' }],
        [2.2, { kind: 'text', text: "I'll look at the last commit\nfirst." }],
        [4, { kind: 'tool', name: 'Bash', detail: 'git show --stat HEAD' }],
        [4, usage(1000, 'a')],
        [4, usage(3000, 'a')],
        [5, { kind: 'tool-result', failed: false, text: '1 file changed' }],
        [9, { kind: 'tool', name: 'Read', detail: 'src/login.js' }],
        [9, { kind: 'tool', name: 'Read', detail: 'src/gone.js' }],
        [11, { kind: 'denied', tool: 'Bash', reason: 'curl is not among the allowed tools' }],
        [12, { kind: 'tool-result', failed: true, text: 'File does not exist.\nmore' }],
        [65, { kind: 'retry', attempt: 1, most: 10, delaySeconds: 2, status: 429 }],
        [66, { kind: 'other', text: 'npm warn deprecated' }],
        [70, { kind: 'text', text: ' \n' }],
        [
          3672,
          {
            kind: 'result',
            result: {
              failed: false,
              turns: 2,
              costUsd: 0.0834,
              inputTokens: 12_345,
              outputTokens: 640,
              denials: [],
              errors: [],
            },
          },
        ],
      ]),
    ).toBe(
      `     0s  start     us.anthropic.claude-sonnet-4-5-20250929-v1:0
     2s  turn 1    I'll look at the last commit first.
     4s  turn 1    Bash git show --stat HEAD
     9s  turn 2    Read src/login.js  (3.1k tokens so far)
     9s  turn 2    Read src/gone.js
    11s  denied    Bash: curl is not among the allowed tools
    12s  failed    File does not exist.
   1m5s  retry     the model answered 429, try 1 of 10 in 2s
   1m6s            npm warn deprecated
1h1m12s  done      2 turns · 12.3k tokens in, 640 out · $0.08`,
    );
  });

  it('keeps every line to 160 characters of the agent’s words, whole characters only', () => {
    const [line = ''] = new Progress().lines({ kind: 'text', text: '😀'.repeat(500) }, 1);
    expect(line).toBe(`     1s  turn 1    ${'😀'.repeat(159)}…`);
    const exact = new Progress().lines({ kind: 'text', text: 'x'.repeat(160) }, 1)[0];
    expect(exact).toBe(`     1s  turn 1    ${'x'.repeat(160)}`);
  });

  it('gives no line that an agent could break in two or colour', () => {
    const lines = new Progress().lines({ kind: 'tool', name: 'Bash', detail: 'a\r\n::error::b\u001b[2J\u0007' }, 1);
    expect(lines).toEqual(['     1s  turn 1    Bash a ::error::b']);
  });

  it('says why a run failed', () => {
    const result = { failed: true, subtype: 'error_max_turns', turns: 1, denials: [], errors: [] };
    expect(new Progress().lines({ kind: 'result', result }, 3)).toEqual([
      '     3s  failed    1 turn · error_max_turns',
    ]);
  });

  it('begins a turn after a call that was denied, and tells no wait that an agent does not tell', () => {
    expect(
      shown([
        [1, { kind: 'tool', name: 'edit', detail: 'a.js' }],
        [1, { kind: 'denied', tool: 'edit', reason: 'not among the tools of this run' }],
        [2, { kind: 'text', text: 'Then I only tell.' }],
        [3, { kind: 'retry', attempt: 1, most: 5, delaySeconds: 0 }],
      ]),
    ).toBe(
      `     1s  turn 1    edit a.js
     1s  denied    edit: not among the tools of this run
     2s  turn 2    Then I only tell.
     3s  retry     try 1 of 5`,
    );
  });
});
