/**
 * What went wrong at the model endpoint, whichever CLI tells of it: status and words → one of our codes, its cause and its fix.
 *
 * In: what a CLI said of a failed request → out: a judgement, or nothing. No text of the endpoint is repeated; it is only classified.
 * Trap: a CLI's own advice ("check permissions and model access") stands beside every refusal and proves nothing.
 * Spec: RFC 9110 section 15; the vendors' error pages named in docs/errors.md
 */
import type { Backend } from '../core/credential.ts';
import type { Judgement } from '../core/launch.ts';
import { type Advice, adviceFor } from './advice.ts';

/** One failed request, as far as the CLI tells. */
export interface EndpointFault {
  readonly status?: number | undefined;
  /** The error's own words, to be classified. */
  readonly said: string;
  /** Where else the word "expired" may stand, such as standard error. */
  readonly also?: string | undefined;
  /** The CLI says it is the credential, without a status. */
  readonly refused?: boolean | undefined;
  /** The CLI says there was no answer at all. */
  readonly unreachable?: boolean | undefined;
}

const EXPIRED = /expired/i;
const WRONG_MODEL =
  /model identifier is invalid|on-demand throughput|isn.t supported|not supported|issue with the selected model|model .*not (found|exist)/i;
const MODEL_ACCESS = /access to the model with|enable this model for your account|marketplace/i;

function denied(expired: boolean, modelAccess: boolean, model: string, advice: Advice): Judgement {
  if (expired) {
    return {
      code: 'model-denied',
      what: 'The model endpoint refused the credential: it has expired.',
      likely: 'The run took longer than the credential lives.',
      fix: advice.expired,
    };
  }
  if (modelAccess) {
    return {
      code: 'model-denied',
      what: `The account has no access to ${model}.`,
      likely: 'Access to this model was never granted in the account, or not in this region.',
      fix: advice.noAccess,
    };
  }
  return {
    code: 'model-denied',
    what: 'The model endpoint refused the credential.',
    likely: advice.deniedLikely(model),
    fix: advice.deniedFix,
  };
}

/** A fault of the model endpoint as one of our codes, with the cure for this backend; undefined when it is none. */
export function endpointFault(fault: EndpointFault, model: string, backend: Backend): Judgement | undefined {
  const { status, said } = fault;
  const advice = adviceFor(backend);
  if (status === 401 || status === 403 || fault.refused) {
    return denied(EXPIRED.test(said + (fault.also ?? '')), MODEL_ACCESS.test(said), model, advice);
  }
  if (status === 404 || (status === 400 && WRONG_MODEL.test(said))) {
    return {
      code: 'model-missing',
      what: `The model endpoint does not know ${model}, or not in this region.`,
      likely: advice.missingLikely ?? 'The id is misspelt or retired, or the model is not enabled here.',
      fix: advice.missingFix,
    };
  }
  if (status === 429) {
    return {
      code: 'model-throttled',
      what: 'The model endpoint kept answering that there are too many requests.',
      likely: 'The quota of this account for the model is used up by this and other jobs.',
      fix: advice.quotaFix,
    };
  }
  if (status === 529 || status === 503) {
    return {
      code: 'model-throttled',
      what: `The model endpoint kept answering that it is overloaded (${status}).`,
      likely: 'The model has no capacity at the moment.',
      fix: 'Run again later.',
    };
  }
  if (status !== undefined && status >= 500) {
    return {
      code: 'model-unreachable',
      what: `The model endpoint kept failing (${status}).`,
      likely: 'A disturbance at the model endpoint, or at a proxy in front of it.',
      fix: 'Run again later; see the health page of the cloud.',
    };
  }
  if (
    fault.unreachable ||
    /connection (refused|error|failed)|ENOTFOUND|ECONN|timed out|error sending request/i.test(said)
  ) {
    return {
      code: 'model-unreachable',
      what: 'The model endpoint could not be reached.',
      likely: 'A firewall or proxy is in the way, the name is not resolved, or the region has no such endpoint.',
      fix: advice.unreachableFix,
    };
  }
  return undefined;
}
