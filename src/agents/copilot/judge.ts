/**
 * What became of a run of Copilot, told honestly: exit status 0 alone proves nothing.
 *
 * In: what was heard, how the process ended, what was ordered → out: a code with likely cause and fix, or nothing (success).
 * Trap: the CLI ends with status 0 when every tool was denied; a token that GitHub refuses and a model it does not serve are told
 * on standard error only, before any line of JSON.
 */
import type { AgentResult, Exit, Heard, Judgement, LaunchOrder } from '../../core/launch.ts';
import { adviceFor } from '../advice.ts';
import { ended, lastWords } from '../ending.ts';
import { endpointFault } from '../endpoint-fault.ts';

function beforeStart({ errorTail }: Heard, exit: Exit, { model, access }: LaunchOrder): Judgement {
  const advice = adviceFor(access.backend);
  if (/from --model flag is not available/i.test(errorTail)) {
    return {
      code: 'model-missing',
      what: `GitHub Copilot does not offer ${model} to this token.`,
      likely: 'The name is misspelt, the model is retired, or a policy of the organisation switches it off.',
      fix: advice.missingFix,
    };
  }
  if (/Authentication failed|No authentication|not supported by Copilot/i.test(errorTail)) {
    return {
      code: 'model-denied',
      what: 'GitHub refused the token before the start.',
      likely: advice.deniedLikely(model),
      fix: advice.deniedFix,
    };
  }
  if (/error sending request for url|\[(ENOTFOUND|ECONN\w+|ETIMEDOUT|EAI_AGAIN)\]/.test(errorTail)) {
    return {
      code: 'model-unreachable',
      what: 'GitHub Copilot could not be reached: its list of models was not to be had.',
      likely: 'A firewall or proxy is in the way, or the name is not resolved.',
      fix: advice.unreachableFix,
    };
  }
  const give = (likely: string, fix: string): Judgement => {
    const words = lastWords(errorTail);
    const what = `Copilot ${ended(exit)} without a result.${words === '' ? '' : ` Its last words: ${words}`}`;
    return { code: 'agent-crashed', what, likely, fix };
  };
  if (/unexpected argument|unknown option|invalid value/i.test(errorTail)) {
    return give('An argument is not known to this version of Copilot.', 'Correct or remove it in agent-args.');
  }
  if (exit.code === 137 || exit.signal === 'SIGKILL') {
    return give(
      'It was killed from outside; most often the machine had no memory left.',
      'Use a runner with more memory, or a smaller task.',
    );
  }
  if (/ENOSPC|no space left/i.test(errorTail)) {
    return give('The disk is full: Copilot unpacks 240 MB at its start.', 'Use a runner with more free space.');
  }
  return give(
    'It crashed, or was ended by something outside this step.',
    'Run again; if it stays, use agent-version: pinned.',
  );
}

function failed(result: AgentResult, heard: Heard, order: LaunchOrder): Judgement {
  const { backend } = order.access;
  if (result.httpStatus === 402 || result.errorClass === 'quota') {
    return {
      code: 'model-throttled',
      what: 'The quota of the Copilot plan is used up.',
      likely: 'Premium requests or AI credits of this billing period are spent.',
      fix: adviceFor(backend).quotaFix,
    };
  }
  const fault = endpointFault(
    {
      status: result.httpStatus,
      said: result.errors.join('\n'),
      refused: result.errorClass === 'authentication' || result.errorClass === 'authorization',
      unreachable: result.errorClass === 'transport',
    },
    order.model,
    backend,
  );
  if (fault) return fault;
  if (/model_not_supported|model is not supported/i.test(result.errors.join('\n'))) {
    return {
      code: 'model-missing',
      what: `The model endpoint does not serve ${order.model}.`,
      likely: 'The name is misspelt, or the model is not enabled.',
      fix: adviceFor(backend).missingFix,
    };
  }
  return {
    code: 'agent-failed',
    what: `Copilot reported an error${result.httpStatus === undefined ? '' : ` (status ${result.httpStatus})`} and ${ended({ code: 1, signal: undefined })}.`,
    likely:
      lastWords(heard.errorTail) === '' ? 'See the end of the log and the transcript.' : lastWords(heard.errorTail),
    fix: 'Run again; if it stays, use agent-version: pinned.',
  };
}

/** @returns an empty judgement for success */
export function judge(heard: Heard, exit: Exit, order: LaunchOrder): Judgement {
  const { result } = heard;
  if (!result) return beforeStart(heard, exit, order);
  if (result.failed) return failed(result, heard, order);
  if (exit.signal !== undefined || (exit.code ?? 0) !== 0) {
    return {
      code: 'agent-crashed',
      what: `Copilot gave a result and then ${ended(exit)}.`,
      likely: 'It was ended from outside, or failed while it closed down.',
      fix: 'Run again; if it stays, use agent-version: pinned.',
    };
  }
  if (heard.denials > 0 && heard.denials >= heard.toolCalls) {
    return {
      code: 'agent-denied',
      what: `The agent tried ${heard.denials} tool ${heard.denials === 1 ? 'call' : 'calls'} and none was allowed.`,
      likely: 'The task needs tools or files that allowed-tools does not name; without it the agent can only read.',
      fix: 'allowed-tools: write, shell(npm test)   (name what the task really needs)',
    };
  }
  if ((result.text ?? '').trim() === '') {
    return {
      code: 'agent-empty',
      what: 'The agent ended without an answer.',
      likely: 'The task does not ask for one, or the model ended early.',
      fix: 'Say in the task what the answer shall be.',
    };
  }
  return {};
}
