/**
 * What became of a run of Codex, told honestly: exit status 0 alone proves nothing.
 *
 * In: what was heard, how the process ended, what was ordered → out: a code with likely cause and fix, or nothing (success).
 * Trap: the CLI ends with status 0 when its sandbox could not start and when every patch was rejected; why, only standard error says.
 * No text of the model endpoint is repeated here; it is only classified.
 * Spec: https://developers.openai.com/codex/noninteractive
 */
import type { AgentResult, Exit, Heard, Judgement, LaunchOrder } from '../../core/launch.ts';
import { ended, lastWords } from '../ending.ts';
import { endpointFault } from '../endpoint-fault.ts';

function crashed({ errorTail }: Heard, exit: Exit, order: LaunchOrder): Judgement {
  const words = lastWords(errorTail);
  const what = `Codex ${ended(exit)} without a result.${words === '' ? '' : ` Its last words: ${words}`}`;
  const give = (likely: string, fix: string): Judgement => ({ code: 'agent-crashed', what, likely, fix });
  if (
    'OPENAI_FEDERATION_RULE_ID' in order.access.env &&
    /federat|workload|token exchange|oauth|cloud config bundle/i.test(errorTail)
  ) {
    return {
      code: 'model-denied',
      what: "Codex's own federation did not come to an end.",
      likely: 'The rule does not admit this job, or its answer is not what this version of Codex expects.',
      fix: 'with:\n  openai-identity-provider-id: …\n  openai-service-account-id: …',
    };
  }
  if (exit.code === 2 && /unexpected argument|cannot be used/i.test(errorTail)) {
    return give('An argument is not known to this version of Codex.', 'Correct or remove it in agent-args.');
  }
  if (/error loading config|invalid (type|value)|unknown variant/i.test(errorTail)) {
    return give(
      'This version of Codex does not take its configuration.',
      'Use agent-version: pinned, or correct agent-args.',
    );
  }
  if (order.resume !== undefined && /no (rollout|session|thread)|not found/i.test(errorTail)) {
    return give(
      'The session to go on with is not there.',
      'Leave resume out, or hand over the folder of a kept session.',
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

function failed(result: AgentResult, heard: Heard, order: LaunchOrder): Judgement {
  const said = result.errors.join('\n');
  if (/^budget reached/.test(said)) {
    return {
      code: 'over-budget',
      what: 'The agent used up its budget.',
      likely: 'The task costs more than was granted.',
      fix: `max-cost-usd: ${(order.maxCostUsd ?? 1) * 2}   (or a smaller task)`,
    };
  }
  if (/ran out of room in the model's context window/.test(said)) {
    return {
      code: 'agent-failed',
      what: 'The task does not fit into the context of the model.',
      likely: 'It is too long.',
      fix: 'Put the material into files and name them in a short task.',
    };
  }
  if (/Invalid schema for response_format/.test(said)) {
    return {
      code: 'agent-structure',
      what: 'The model endpoint does not take the JSON schema.',
      likely: 'It uses keywords that the service cannot hold an answer to.',
      fix: 'Use objects, arrays, strings, numbers, booleans and enums only; say the rest in the task.',
    };
  }
  const fault = endpointFault(
    {
      status: result.httpStatus ?? heard.lastRetryStatus,
      said,
      also: heard.errorTail,
      refused: /failed to load AWS credentials|AWS signature has expired/.test(said),
      unreachable: /Connection failed|stream disconnected|error sending request/.test(said),
    },
    order.model,
    order.access.backend,
  );
  if (fault) return fault;
  return {
    code: 'agent-failed',
    what: `Codex reported an error${result.httpStatus === undefined ? '' : ` (status ${result.httpStatus})`}.`,
    likely: 'See the end of the log and the transcript.',
    fix: 'Run again; if it stays, use agent-version: pinned.',
  };
}

const SANDBOX_BROKEN = /bubblewrap|codex-linux-sandbox|sandbox-exec: /;
const PATCH_REJECTED = /patch rejected/g;
/** The model called what was taken away. */
const NO_SUCH_TOOL = /unsupported call: /g;

/** What went wrong although the CLI is content. */
function hollow(result: AgentResult, heard: Heard, order: LaunchOrder): Judgement {
  if (heard.toolCalls === 0 && SANDBOX_BROKEN.test(heard.errorTail)) {
    return {
      code: 'agent-failed',
      what: 'The sandbox of Codex did not start; none of its commands ran.',
      likely: 'User namespaces are not to be had here.',
      fix: 'See docs/codex.md, "The sandbox".',
    };
  }
  const rejected = heard.errorTail.match(PATCH_REJECTED)?.length ?? 0;
  if (heard.toolCalls === 0 && rejected > 0) {
    return {
      code: 'agent-denied',
      what: `The agent tried ${rejected} ${rejected === 1 ? 'change' : 'changes'} of files and none was allowed.`,
      likely: 'The task needs more than reading.',
      fix: 'agent-permissions: edit',
    };
  }
  const missing = heard.errorTail.match(NO_SUCH_TOOL)?.length ?? 0;
  if (heard.toolCalls === 0 && missing > 0) {
    return {
      code: 'agent-denied',
      what: `The agent tried ${missing} tool ${missing === 1 ? 'call' : 'calls'} and none was allowed.`,
      likely: 'The task needs a tool that the preset or denied-tools takes away.',
      fix: 'agent-permissions: edit   (or full, or less in denied-tools)',
    };
  }
  if (order.jsonSchema !== undefined && result.structuredOutput === undefined) {
    return {
      code: 'agent-structure',
      what: 'The agent did not fill the JSON schema.',
      likely: 'The endpoint does not hold answers to a schema, or the schema cannot be filled for this task.',
      fix: 'Say in the task what each field means, make fields optional, or use a stronger model.',
    };
  }
  if ((result.text ?? '').trim() !== '') return {};
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
  if (!result) return crashed(heard, exit, order);
  if (result.failed) return failed(result, heard, order);
  if (exit.signal !== undefined || (exit.code ?? 0) !== 0) {
    return {
      code: 'agent-crashed',
      what: `Codex gave a result and then ${ended(exit)}.`,
      likely: 'It was ended from outside, or failed while it closed down.',
      fix: 'Run again; if it stays, use agent-version: pinned.',
    };
  }
  return hollow(result, heard, order);
}
