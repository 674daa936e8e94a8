/**
 * Expressions in CEL, as Google's conditions and mappings and Anthropic's conditions are written.
 * In: an expression, variables · out: its value, a refusal (the evaluation failed, as on a missing claim), or unknown. Talks to no host.
 * Traps: the evaluator is loaded when the first expression is met; a function or variable it does not know is unknown, not a refusal,
 * for the cloud may know it; nobody can stop it in the middle, so what could take long is not begun.
 * https://github.com/google/cel-spec · https://cloud.google.com/iam/docs/workload-identity-federation#conditions
 */
import type { CelInput } from '@bufbuild/cel';

export type Value =
  | { readonly kind: 'value'; readonly value: unknown }
  /** The evaluation failed; the cloud takes that for a no. */
  | { readonly kind: 'failed'; readonly because: string }
  | { readonly kind: 'unknown'; readonly because: string };

export type Expression = (variables: Readonly<Record<string, unknown>>) => Value;

/** Characters; what Google and Anthropic take at most. */
const LONGEST = 4096;
/** Loops (`all`, `exists`, `map` …) in one expression. */
const MOST_LOOPS = 2;
/** Failures that come from the claims; all others come from the expression, which the cloud may understand better. */
const FROM_CLAIMS =
  /^(?:field not found|no such key|found no matching overload|index .* out of bounds|.*divide by zero|.*overflow)/;

/** Turns expressions into functions. The library is loaded here. */
export async function celCompiler(): Promise<(text: string) => Expression> {
  const [cel, { strings }] = await Promise.all([import('@bufbuild/cel'), import('@bufbuild/cel/ext')]);
  const extract = cel.celMethod(
    'extract',
    cel.CelScalar.STRING,
    [cel.CelScalar.STRING],
    cel.CelScalar.STRING,
    function (this: string, template: string) {
      return extracted(this, template);
    },
  );
  const env = cel.celEnv({ funcs: [...strings, extract] });
  return (text) => {
    if (text.length > LONGEST) return () => unknown(`it is longer than ${LONGEST} characters`);
    let run: (variables: Record<string, CelInput>) => unknown;
    try {
      const parsed = cel.parse(text);
      if (tooLong(parsed)) return () => unknown('it loops more than can be judged in bounded time');
      run = cel.plan(env, parsed);
    } catch {
      return () => unknown('it is not CEL that can be read here');
    }
    return (variables) => {
      try {
        const result = run(variables as Record<string, CelInput>);
        if (!cel.isCelError(result)) return { kind: 'value', value: result };
        return FROM_CLAIMS.test(result.message)
          ? { kind: 'failed', because: shown(result.message) }
          : unknown(shown(result.message));
      } catch {
        return unknown('it cannot be evaluated here');
      }
    };
  };
}

function unknown(because: string): Value {
  return { kind: 'unknown', because };
}

/** Messages repeat names of claims and functions; nothing longer. */
function shown(message: string): string {
  return message.split('\n', 1)[0]!.slice(0, 120);
}

/** Counts loops, and refuses one inside another. */
function tooLong(parsed: unknown): boolean {
  let loops = 0;
  const visit = (node: unknown, inLoop: boolean): boolean => {
    if (typeof node !== 'object' || node === null) return false;
    const isLoop = (node as { case?: unknown }).case === 'comprehensionExpr';
    if (isLoop && (inLoop || ++loops > MOST_LOOPS)) return true;
    return Object.values(node).some((child) => visit(child, inLoop || isLoop));
  };
  return visit((parsed as { expr?: unknown }).expr, false);
}

/** Google's own: the part of a text that stands where the template has `{name}`; empty when the template does not fit. */
function extracted(text: string, template: string): string {
  const match = /^([^{}]*)\{[^{}]*\}([^{}]*)$/.exec(template);
  if (!match) return '';
  const [, before = '', after = ''] = match;
  const start = text.indexOf(before);
  if (start < 0) return '';
  const rest = text.slice(start + before.length);
  const end = after === '' ? rest.length : rest.indexOf(after);
  return end < 0 ? '' : rest.slice(0, end);
}
