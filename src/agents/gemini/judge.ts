/**
 * What became of a run of Gemini CLI, told honestly.
 *
 * In: what was heard, how the process ended, what was ordered → out: a code with likely cause and fix, or nothing (success).
 * Traps: the exit status of a failed request is the HTTP status modulo 256; an empty or broken answer ends with status 0; a key that
 * is not valid is a 400. No text of the model endpoint is repeated here; it is only classified.
 * Spec: https://geminicli.com/docs/cli/headless/#exit-codes, https://ai.google.dev/gemini-api/docs/troubleshooting
 */
import type { AgentResult, Exit, Heard, Judgement, LaunchOrder } from '../../core/launch.ts';
import { ended, lastWords } from '../ending.ts';
import { type EndpointFault, endpointFault } from '../endpoint-fault.ts';
import { TOOL_EXAMPLE } from './arguments.ts';

const TURN_LIMIT = 53;

/** The CLI's own exit statuses. */
const STATUSES: Readonly<Record<number, readonly [likely: string, fix: string]>> = {
  41: ['Gemini CLI found no credential.', 'Run `keyless-agent doctor` in the same job and report what it prints.'],
  42: ['Gemini CLI did not accept its arguments or the task.', 'Correct agent-args; give the task as plain text.'],
  44: ['Gemini CLI could not start its sandbox.', 'Leave --sandbox out of agent-args.'],
  52: ['Gemini CLI did not accept its settings.', 'Use agent-version: pinned.'],
  55: ['Gemini CLI does not trust the folder it works in.', 'Use agent-version: pinned.'],
  126: ['The program could not be started.', 'Remove the cache folder of keyless-agent and run again.'],
  127: ['The program could not be started.', 'Remove the cache folder of keyless-agent and run again.'],
  137: [
    'It was killed from outside; most often the machine had no memory left.',
    'Use a runner with more memory, or a smaller task.',
  ],
};

function crashed(heard: Heard, exit: Exit): Judgement {
  const words = lastWords(heard.errorTail);
  const [likely, fix] = STATUSES[exit.signal === 'SIGKILL' ? 137 : (exit.code ?? -1)] ?? [
    'It crashed, or was ended by something outside this step.',
    'Run again; if it stays, use agent-version: pinned.',
  ];
  return {
    code: 'agent-crashed',
    what: `Gemini CLI ${ended(exit)} without a result.${words === '' ? '' : ` Its last words: ${words}`}`,
    likely,
    fix,
  };
}

/** The status in the error's own words; without one the CLI tells it by its exit status, of which 8 bits are left. */
function statusOf(said: string, exit: Exit): number | undefined {
  const told = /"code":\s*(\d{3})\b/.exec(said)?.[1];
  if (told !== undefined) return Number(told);
  if (/\bnot found\b/i.test(said)) return 404;
  const code = exit.code ?? 0;
  return code >= 144 && code <= 255 ? code + 256 : undefined;
}

function faultOf(result: AgentResult, heard: Heard, exit: Exit): EndpointFault {
  const said = result.errors.join('\n');
  const status = statusOf(said, exit);
  const badKey = status === 400 && /API_KEY_INVALID|API key/i.test(said);
  return {
    status: badKey ? 401 : status === 400 && /not servable in region/.test(said) ? 404 : status,
    said,
    also: heard.errorTail,
    refused: /default credentials|subject token|temporarily_unavailable|invalid_grant/i.test(said),
    unreachable: status === undefined && /fetch failed|terminated|sending request/i.test(said),
  };
}

function failed(result: AgentResult, heard: Heard, exit: Exit, order: LaunchOrder): Judgement {
  if (exit.code === TURN_LIMIT || result.errorClass === 'FatalTurnLimitedError') {
    return {
      code: 'over-budget',
      what: `The agent reached the limit of ${order.maxTurns ?? result.turns ?? 'its'} turns before it was done.`,
      likely: 'The task needs more steps than max-turns allows.',
      fix: `max-turns: ${(order.maxTurns ?? 10) * 2}   (or a smaller task)`,
    };
  }
  const said = result.errors.join('\n');
  if (/empty response|only thoughts|no text/i.test(said)) return empty();
  const fault = endpointFault(faultOf(result, heard, exit), order.model, order.access.backend);
  if (fault) return fault;
  const give = (what: string, likely: string, fix: string): Judgement => ({ code: 'agent-failed', what, likely, fix });
  if (/safety|recitation|blocked/i.test(said)) {
    return give('The model refused the task.', 'Its safety rules see a misuse.', 'Say in the task what it is for.');
  }
  if (/token.*(limit|exceed)|maximum.*token/i.test(said)) {
    return give(
      'The answer or the task is longer than the model takes.',
      'The task asks for too much text at once.',
      'Put the material into files, or ask for a shorter answer.',
    );
  }
  if (/without a finish reason/i.test(said)) {
    return {
      code: 'model-unreachable',
      what: 'The model endpoint kept breaking off in the middle of an answer.',
      likely: 'A disturbance at the model endpoint, or at a proxy in front of it.',
      fix: 'Run again later.',
    };
  }
  return give(
    'Gemini CLI reported an error.',
    'See the end of the log and the transcript.',
    'Run again; if it stays, use agent-version: pinned.',
  );
}

function empty(): Judgement {
  return {
    code: 'agent-empty',
    what: 'The agent ended without an answer.',
    likely: 'The task does not ask for one, or the model ended early.',
    fix: 'Say in the task what the answer shall be.',
  };
}

/** @returns an empty judgement for success */
export function judge(heard: Heard, exit: Exit, order: LaunchOrder): Judgement {
  const { result } = heard;
  if (/Policy file error/.test(heard.errorTail)) {
    return {
      code: 'agent-failed',
      what: 'Gemini CLI did not accept the policy with which it was started.',
      likely: 'This version reads policies in another form.',
      fix: 'Use agent-version: pinned.',
    };
  }
  if (!result) return crashed(heard, exit);
  if (result.failed) return failed(result, heard, exit, order);
  if (exit.signal !== undefined || (exit.code ?? 0) !== 0) {
    return {
      code: 'agent-crashed',
      what: `Gemini CLI gave a result and then ${ended(exit)}.`,
      likely: 'It was ended from outside, or failed while it closed down.',
      fix: 'Run again; if it stays, use agent-version: pinned.',
    };
  }
  if (heard.denials > 0 && heard.denials >= heard.toolCalls) {
    return {
      code: 'agent-denied',
      what: `The agent tried ${heard.denials} tool ${heard.denials === 1 ? 'call' : 'calls'} and none was allowed.`,
      likely: 'The task needs tools that allowed-tools does not name; without it the agent can only read.',
      fix: `allowed-tools: ${suggestion(result.denials)}   (name what the task really needs)`,
    };
  }
  return (result.text ?? '').trim() === '' ? empty() : {};
}

/** The tools that were denied, by name only: the call itself is the agent's text and must not become advice. */
function suggestion(denials: readonly string[]): string {
  const names = [...new Set(denials.map((entry) => entry.split('(', 1)[0]!))].filter((name) => /^\w+$/.test(name));
  return (
    names.map((name) => (name === 'run_shell_command' ? 'run_shell_command(npm test)' : name)).join(', ') ||
    TOOL_EXAMPLE
  );
}
