/**
 * What became of a run of OpenCode, told honestly: exit status 0 alone proves nothing.
 *
 * In: what was heard, how the process ended, what was ordered → out: a code with likely cause and fix, or nothing (success).
 * Traps: the CLI ends with status 0 when every tool was refused, when nothing was said, and when its retries were ended; a model or
 * provider it does not know is an `UnknownError` without words. No text of the model endpoint is repeated here; it is only
 * classified.
 * Spec: https://opencode.ai/docs/cli, https://opencode.ai/docs/troubleshooting
 */
import type { AgentResult, Exit, Heard, Judgement, LaunchOrder } from '../../core/launch.ts';
import { ended, lastWords } from '../ending.ts';
import { endpointFault } from '../endpoint-fault.ts';

function crashed(heard: Heard, exit: Exit): Judgement {
  const words = lastWords(heard.errorTail);
  const what = `OpenCode ${ended(exit)} without a result.${words === '' ? '' : ` Its last words: ${words}`}`;
  const give = (likely: string, fix: string): Judgement => ({ code: 'agent-crashed', what, likely, fix });
  if (/illegal instruction/i.test(heard.errorTail) || exit.signal === 'SIGILL' || exit.code === 132) {
    return give('The processor of this machine lacks instructions the binary needs (AVX2).', 'Use another runner.');
  }
  if (exit.code === 137 || exit.signal === 'SIGKILL') {
    return give(
      'It was killed from outside; most often the machine had no memory left. OpenCode takes up to 1 GB.',
      'Use a runner with more memory, or a smaller task.',
    );
  }
  if (/session not found/i.test(heard.errorTail)) {
    return give(
      'The kept session is of another repository, or holds no such session.',
      'Leave resume out, or resume in a checkout of the same repository.',
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

/** Words of the CLI's own error classes and of the libraries inside it. */
const UNREACHABLE = /unable to connect|cannot connect|connection|socket|fetch failed|timed? ?out|terminated/i;
const REFUSED = /could not load (the )?(default )?credential|security token|unauthori[sz]ed/i;
const THROTTLED = /too many (requests|tokens)|rate.?limit|quota|resource.?exhausted/i;
const OVERLOADED = /overloaded|unavailable/i;
const SERVER = /internal|unexpected error|server error|error occurred/i;
const MODEL = /model ?not ?found|ProviderModelNotFound|no such model/i;

/** Where the CLI tells no status its words have to do. */
function statusOf(result: AgentResult, said: string): number | undefined {
  if (result.httpStatus !== undefined && result.httpStatus >= 400) return result.httpStatus;
  if (MODEL.test(said)) return 404;
  if (THROTTLED.test(said)) return 429;
  if (OVERLOADED.test(said)) return 503;
  return SERVER.test(said) ? 500 : undefined;
}

function failed(result: AgentResult, heard: Heard, order: LaunchOrder): Judgement {
  const said = [...result.errors, result.errorClass ?? ''].join('\n');
  const refused = REFUSED.test(said);
  const status = refused ? undefined : statusOf(result, said);
  const fault = endpointFault(
    { status, said, also: heard.errorTail, refused, unreachable: status === undefined && UNREACHABLE.test(said) },
    order.model,
    order.access.backend,
  );
  if (fault) return fault;
  const give = (what: string, likely: string, fix: string): Judgement => ({ code: 'agent-failed', what, likely, fix });
  if (result.errorClass === 'ContextOverflowError' || result.httpStatus === 413) {
    return give(
      'The task does not fit into the context of the model.',
      'It is too long.',
      'Put the material into files and name them in a short task.',
    );
  }
  if (result.errorClass === 'MessageOutputLengthError') {
    return give('The answer was cut off.', 'It is longer than the model may give.', 'Ask for a shorter answer.');
  }
  if (result.httpStatus === 400) {
    return give(
      'The model endpoint did not accept the request.',
      'The model does not know something OpenCode sends, such as tools.',
      'Use a model that can call tools, or another agent.',
    );
  }
  return give(
    'OpenCode failed.',
    'An error it does not explain; its name is in the transcript.',
    'Run again; the transcript (output `transcript`) holds every step.',
  );
}

/** @returns an empty judgement when the agent did what it was asked */
export function judge(heard: Heard, exit: Exit, order: LaunchOrder): Judgement {
  const { result } = heard;
  if (!result) return crashed(heard, exit);
  const told = result.errors.length > 0 || result.httpStatus !== undefined;
  if (result.failed) return told ? failed(result, heard, order) : crashed(heard, exit);
  if (heard.denials > 0 && heard.denials >= heard.toolCalls) {
    return {
      code: 'agent-denied',
      what: `The agent tried ${heard.denials} tool ${heard.denials === 1 ? 'call' : 'calls'} and none was allowed.`,
      likely:
        'The task needs tools that neither agent-permissions nor allowed-tools grants; without them the agent can only read.',
      fix: `allowed-tools: ${suggestion(result.denials)}   (name what the task really needs)`,
    };
  }
  if ((result.text ?? '').trim() === '') {
    return {
      code: 'agent-empty',
      what: 'The agent ended without an answer.',
      likely:
        result.stopReason === 'length'
          ? 'The answer was cut off before it began.'
          : 'The task does not ask for one, or the model ended early.',
      fix: 'Say in the task what the answer shall be.',
    };
  }
  if (result.stopReason === 'content-filter') {
    return {
      code: 'agent-failed',
      what: 'The model refused the task.',
      likely: 'Its safety rules see a misuse.',
      fix: 'Say in the task what it is for.',
    };
  }
  return {};
}

/** The tools that were denied, by name only: the call itself is the agent's text and must not become advice. */
function suggestion(denials: readonly string[]): string {
  const names = [...new Set(denials.map((entry) => entry.split('(', 1)[0]!))].filter((name) => /^\w+$/.test(name));
  return names.map((name) => (name === 'bash' ? 'bash(npm test)' : name)).join(', ') || 'edit, bash(npm test)';
}
