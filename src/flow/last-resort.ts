/** A failure that no journey could tell: before there is a host with its vault, or in the telling itself. */
import { KeylessError } from '../core/errors.ts';
import { errorText } from '../report/terminal.ts';

/**
 * The lines to print and the exit status. What is not ours is named by its class alone: its message could hold anything.
 */
export function lastResort(thrown: unknown): { readonly text: string; readonly exit: number } {
  const error =
    thrown instanceof KeylessError
      ? thrown
      : new KeylessError(
          'internal',
          `A fault of keyless-agent itself: ${thrown instanceof Error ? thrown.name : typeof thrown}.`,
          {
            fix: 'Please report it with the version (keyless-agent --version) and what you called.',
          },
        );
  const { code, message, likely, fix, facts, faults, link } = error;
  return {
    text: `${errorText({ code, what: message, likely, fix, facts, faults, link }, false).join('\n')}\n`,
    exit: error.exit,
  };
}
