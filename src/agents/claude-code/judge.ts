/**
 * What became of a run of Claude Code, told honestly: exit status 0 and `subtype: "success"` alone prove nothing.
 *
 * In: what was heard, how the process ended, what was ordered → out: a code with likely cause and fix, or nothing (success).
 * Trap: the CLI ends with status 0 when every tool was denied, when the answer is empty, and when a JSON schema was not filled.
 * No text of the model endpoint is repeated here; it is only classified.
 * Spec: https://code.claude.com/docs/en/headless, https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html
 */

import type { AgentResult, Exit, Heard, Judgement, LaunchOrder } from '../../core/launch.ts';
import { ended, lastWords } from '../ending.ts';
import { type EndpointFault, endpointFault } from '../endpoint-fault.ts';

function crashed(heard: Heard, exit: Exit): Judgement {
  const words = lastWords(heard.errorTail);
  const what = `Claude Code ${ended(exit)} without a result.${words === '' ? '' : ` Its last words: ${words}`}`;
  const give = (likely: string, fix: string): Judgement => ({ code: 'agent-crashed', what, likely, fix });
  if (/unknown option|unknown argument|too many arguments/i.test(heard.errorTail)) {
    return give('An argument is not known to this version of Claude Code.', 'Correct or remove it in agent-args.');
  }
  if (/root\/sudo/i.test(heard.errorTail)) {
    return give(
      'A permission mode was asked for that Claude Code refuses to root.',
      'Name the tools instead: allowed-tools: Edit, Write.',
    );
  }
  if (/not logged in/i.test(heard.errorTail)) {
    return give(
      'Claude Code found no credential.',
      'Run `keyless-agent doctor` in the same job and report what it prints.',
    );
  }
  if (/invalid.*(json|schema|settings|mcp)|(json|schema|settings|mcp).*invalid/i.test(heard.errorTail)) {
    return give(
      'An argument that carries JSON was not accepted.',
      'Check json-schema and the --mcp-config in agent-args.',
    );
  }
  if (exit.code === 137 || exit.signal === 'SIGKILL') {
    return give(
      'It was killed from outside; most often the machine had no memory left.',
      'Use a runner with more memory, or a smaller task.',
    );
  }
  if (exit.code === 126 || exit.code === 127) {
    return give('The binary could not be started.', 'Remove the cache folder of keyless-agent and run again.');
  }
  return give(
    'It crashed, or was ended by something outside this step.',
    'Run again; if it stays, use agent-version: pinned.',
  );
}

/** What the CLI tells of the request that failed; after its own retries only the status of the last one is known. */
function faultOf(result: AgentResult, heard: Heard): EndpointFault {
  const { errorClass } = result;
  return {
    status: result.httpStatus ?? (errorClass === 'api_error' ? heard.lastRetryStatus : undefined),
    said: result.errors.join('\n'),
    also: heard.errorTail,
    refused: errorClass === 'provider_credentials',
    unreachable: errorClass === 'connection_failed',
  };
}

function failed(result: AgentResult, heard: Heard, order: LaunchOrder): Judgement {
  if (result.subtype === 'error_max_turns') {
    return {
      code: 'over-budget',
      what: `The agent reached the limit of ${order.maxTurns ?? result.turns ?? 'its'} turns before it was done.`,
      likely: 'The task needs more steps than max-turns allows.',
      fix: `max-turns: ${(order.maxTurns ?? 10) * 2}   (or a smaller task)`,
    };
  }
  if (result.subtype === 'error_max_budget_usd') {
    return {
      code: 'over-budget',
      what: 'The agent used up its budget.',
      likely: 'The task costs more than was granted.',
      fix: `max-cost-usd: ${(order.maxCostUsd ?? 1) * 2}   (or a smaller task)`,
    };
  }
  const fault = endpointFault(faultOf(result, heard), order.model, order.access.backend);
  if (fault) return fault;
  const give = (what: string, likely: string, fix: string): Judgement => ({ code: 'agent-failed', what, likely, fix });
  if (result.subtype === 'error_during_execution') {
    return give('Claude Code was interrupted while it worked.', 'Something ended it from outside.', 'Run again.');
  }
  if (result.errorClass === 'blocking_limit' || result.httpStatus === 413) {
    return give(
      'The task does not fit into the context of the model.',
      'It is too long.',
      'Put the material into files and name them in a short task.',
    );
  }
  if (result.stopReason === 'refusal') {
    return give('The model refused the task.', 'Its safety rules see a misuse.', 'Say in the task what it is for.');
  }
  if (result.stopReason === 'max_tokens') {
    return give(
      'The answer was longer than the model may write at once.',
      'The task asks for too much text.',
      'Ask for a shorter answer, or let the agent write files.',
    );
  }
  return give(
    `Claude Code reported an error${result.httpStatus === undefined ? '' : ` (status ${result.httpStatus})`}.`,
    'See the end of the log and the transcript.',
    'Run again; if it stays, use agent-version: pinned.',
  );
}

/** @returns an empty judgement for success */
export function judge(heard: Heard, exit: Exit, order: LaunchOrder): Judgement {
  const { result } = heard;
  if (!result) return crashed(heard, exit);
  if (result.failed) return failed(result, heard, order);
  if (exit.signal !== undefined || (exit.code ?? 0) !== 0) {
    return {
      code: 'agent-crashed',
      what: `Claude Code gave a result and then ${ended(exit)}.`,
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
  if (order.jsonSchema !== undefined && result.structuredOutput === undefined) {
    return {
      code: 'agent-structure',
      what: 'The agent did not fill the JSON schema.',
      likely: 'The model did not give its answer in the asked form, or the schema cannot be filled for this task.',
      fix: 'Say in the task what each field means, make fields optional, or use a stronger model.',
    };
  }
  if ((result.text ?? '').trim() === '' && result.structuredOutput === undefined) {
    return {
      code: 'agent-empty',
      what: 'The agent ended without an answer.',
      likely: 'The task does not ask for one, or the model ended early.',
      fix: 'Say in the task what the answer shall be.',
    };
  }
  return {};
}

/** The tools that were denied, by name only: the call itself is the agent's text and must not become advice. */
function suggestion(denials: readonly string[]): string {
  const names = [...new Set(denials.map((entry) => entry.split('(', 1)[0]!))].filter((name) => /^\w+$/.test(name));
  return names.map((name) => (name === 'Bash' ? 'Bash(npm test)' : name)).join(', ') || 'Edit, Write, Bash(npm test)';
}
