/**
 * What became of a run of Pi, told honestly: in JSON mode it ends with status 0 even when no request was answered.
 *
 * In: what was heard, how the process ended, what was ordered → out: a code with likely cause and fix, or nothing (success).
 * No text of the model endpoint is repeated here; it is only classified.
 */
import type { AgentResult, Exit, Heard, Judgement, LaunchOrder } from '../../core/launch.ts';
import { ended, lastWords } from '../ending.ts';
import { endpointFault } from '../endpoint-fault.ts';

function crashed(heard: Heard, exit: Exit): Judgement {
  const words = lastWords(heard.errorTail);
  const what = `Pi ${ended(exit)} without a result.${words === '' ? '' : ` Its last words: ${words}`}`;
  const give = (likely: string, fix: string): Judgement => ({ code: 'agent-crashed', what, likely, fix });
  if (/No API key|No models available|Authentication failed/i.test(heard.errorTail)) {
    return give(
      'Pi found no credential it can use for this backend.',
      'Run `keyless-agent doctor` in the same job and report what it prints.',
    );
  }
  if (/Unknown option|Invalid thinking level/i.test(heard.errorTail)) {
    return give('An argument is not known to this version of Pi.', 'Correct or remove it in agent-args.');
  }
  if (/Failed to load extension/i.test(heard.errorTail)) {
    return give('This version of Pi does not take the gate that holds its tools.', 'agent-version: pinned');
  }
  if (exit.code === 137 || exit.signal === 'SIGKILL') {
    return give(
      'It was killed from outside; most often the machine had no memory left.',
      'Use a runner with more memory, or a smaller task.',
    );
  }
  if (exit.code === 126 || exit.code === 127) {
    return give('The program could not be started.', 'Remove the cache folder of keyless-agent and run again.');
  }
  return give(
    'It crashed, or was ended by something outside this step.',
    'Run again; if it stays, use agent-version: pinned.',
  );
}

const UNREACHABLE = /^(connection error|request timed out|terminated|fetch failed)|socket hang up|other side closed/i;
/** Bedrock's SDK tells no status. */
const UNKNOWN_MODEL = /model identifier is invalid|on-demand throughput/i;
/** Vendors that answer a wrong key with 400, or in words of their own. */
const WRONG_KEY = /(incorrect|invalid|wrong) (x-)?api[ -]?key|api key not valid|API_KEY_INVALID|AuthError/i;
const REFUSALS = /refusal|content_filter|guardrail|safety/i;

function failed(result: AgentResult, order: LaunchOrder): Judgement {
  const said = result.errors.join('\n');
  const give = (what: string, likely: string, fix: string): Judgement => ({ code: 'agent-failed', what, likely, fix });
  // Pi classifies a refusal of the model as an error.
  if (REFUSALS.test(result.stopReason ?? '') || /\brefus(ed|al)\b.*\bmodel\b|content[_ ]filter/i.test(said)) {
    return give('The model refused the task.', 'Its safety rules see a misuse.', 'Say in the task what it is for.');
  }
  const fault = endpointFault(
    {
      status: result.httpStatus ?? (UNKNOWN_MODEL.test(said) ? 404 : undefined),
      // One vendor says "token expired or incorrect" of any wrong key.
      said: said.replace(/expired or incorrect/i, 'incorrect'),
      refused: WRONG_KEY.test(said),
      unreachable: UNREACHABLE.test(said),
    },
    order.model,
    order.access.backend,
  );
  if (fault) return fault;
  if (/too long|context (window|length)|maximum context/i.test(said) || result.httpStatus === 413) {
    return give(
      'The task does not fit into the context of the model.',
      'It is too long.',
      'Put the material into files and name them in a short task.',
    );
  }
  if (/without a stop reason/i.test(said)) {
    return {
      code: 'model-unreachable',
      what: 'The model endpoint kept giving answers that were cut off or no answers at all.',
      likely: 'A proxy or gateway in between does not pass the stream on.',
      fix: 'Check base-url and the proxy, or run again later.',
    };
  }
  return give(
    `Pi reported an error${result.httpStatus === undefined ? '' : ` (status ${result.httpStatus})`}.`,
    'See the end of the log and the transcript.',
    'Run again; if it stays, use agent-version: pinned.',
  );
}

/** The tools that were denied, by name only: the call itself is the agent's text and must not become advice. */
function suggestion(denials: readonly string[]): string {
  const names = [...new Set(denials)].filter((name) => /^\w{1,20}$/.test(name));
  return names.map((name) => (name === 'bash' ? 'bash(npm test)' : name)).join(', ') || 'edit, write, bash(npm test)';
}

/** @returns an empty judgement for success */
export function judge(heard: Heard, exit: Exit, order: LaunchOrder): Judgement {
  const { result } = heard;
  if (!result) return crashed(heard, exit);
  if (result.failed) return failed(result, order);
  if (exit.signal !== undefined || (exit.code ?? 0) !== 0) {
    return {
      code: 'agent-crashed',
      what: `Pi gave an answer and then ${ended(exit)}.`,
      likely: 'It was ended from outside, or failed while it closed down.',
      fix: 'Run again; if it stays, use agent-version: pinned.',
    };
  }
  if (heard.denials > 0 && heard.denials >= heard.toolCalls) {
    return {
      code: 'agent-denied',
      what: `The agent tried ${heard.denials} tool ${heard.denials === 1 ? 'call' : 'calls'} and none was allowed.`,
      likely:
        'The task needs tools that neither allowed-tools nor agent-permissions gives; without them the agent can only read.',
      fix: `allowed-tools: ${suggestion(result.denials)}   (name what the task really needs)`,
    };
  }
  if (/length|max_tokens/.test(result.stopReason ?? '')) {
    return {
      code: 'agent-failed',
      what: 'The answer was longer than the model may write at once.',
      likely: 'The task asks for too much text.',
      fix: 'Ask for a shorter answer, or let the agent write files.',
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
