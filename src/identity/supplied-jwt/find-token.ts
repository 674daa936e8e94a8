/**
 * Where the supplied JWT comes from. In: inputs, the step's environment · out: one place, or faults on the inputs.
 * Order: jwt-token · KEYLESS_JWT_TOKEN · CODEMIE_JWT_TOKEN · the variable that jwt-token-env names · jwt-token-file · standard
 * input (`jwt-token-file: -`) · jwt-token-command.
 * Traps: people write the token where a variable's name belongs, so what was written there is never repeated; what a pipe
 * (`<(command)`) gives can be read once only, so what the plan read is used by the first `next`.
 */

import { resolve } from 'node:path';
import type { Host } from '../../core/host.ts';
import type { Inputs } from '../../core/inputs.ts';
import { shownPath } from '../../kit/shown-path.ts';
import { whyUnreadable } from '../../kit/unreadable.ts';
import { splitWords } from '../../kit/words.ts';
import type { IdentityOffer } from '../source.ts';
import { TOKEN_INPUTS, TOKEN_VARIABLES } from './inputs.ts';
import { LONGEST_TOKEN } from './read-jwt.ts';
import { noToken } from './refusals.ts';
import { runCommand } from './run-command.ts';

export interface TokenPlace {
  /** `KEYLESS_JWT_TOKEN`, `jwt-token-file /path`. */
  readonly name: string;
  /** Places that were given too, and lose. */
  readonly passedOver: readonly string[];
  /** Whether a later `next` may give a fresh one. */
  readonly renews: boolean;
  /** What the plan could read without running anything. */
  readonly peeked: string | undefined;
  /** @throws KeylessError identity-unavailable */
  next(host: Host): Promise<string>;
}

type Place = Omit<TokenPlace, 'passedOver'>;

/** A line end behind the token. */
const MOST_BYTES = LONGEST_TOKEN + 2;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Tokens that stand for the job itself and must not travel. */
const RUNNERS_OWN = /^(ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|CI_JOB_TOKEN)$/i;

/** undefined: nothing usable was given, which is then a fault. */
export function findToken(inputs: Inputs, offer: IdentityOffer): TokenPlace | undefined {
  const variables = TOKEN_VARIABLES.filter((name) => (offer.env[name] ?? '') !== '');
  const names = ['jwt-token', ...variables, ...TOKEN_INPUTS.slice(1)].filter(
    (name) => inputs.given(name) || variables.some((variable) => variable === name),
  );
  const [first] = names;
  if (first === undefined) {
    const empty = TOKEN_VARIABLES.filter((name) => offer.env[name] === '');
    const what =
      empty.length > 0 ? `${empty.join(' and ')} is empty.` : 'A supplied JWT is asked for, and there is none.';
    inputs.fault(
      'jwt-token',
      what,
      'jwt-token: ${{ secrets.AGENT_JWT }}   (or KEYLESS_JWT_TOKEN, jwt-token-file, jwt-token-command)',
    );
    return undefined;
  }
  const place = placeOf(first, inputs, offer);
  return place && { ...place, passedOver: names.slice(1) };
}

function placeOf(name: string, inputs: Inputs, offer: IdentityOffer): Place | undefined {
  switch (name) {
    case 'jwt-token':
      return fixed('jwt-token', inputs.text('jwt-token') ?? '');
    case 'jwt-token-env':
      return variablePlace(inputs.text('jwt-token-env')?.trim() ?? '', inputs, offer);
    case 'jwt-token-file':
      return filePlace(inputs.text('jwt-token-file') ?? '', inputs, offer);
    case 'jwt-token-command':
      return commandPlace(inputs.text('jwt-token-command') ?? '', inputs);
    default:
      return fixed(name, offer.env[name] ?? '');
  }
}

/** A token that is as it is. */
function fixed(name: string, text: string): Place {
  return { name, renews: false, peeked: text, next: async () => text };
}

function variablePlace(variable: string, inputs: Inputs, offer: IdentityOffer): Place | undefined {
  const write = 'jwt-token-env: MY_CUSTOM_TOKEN';
  if (!VARIABLE.test(variable)) {
    inputs.fault(
      'jwt-token-env',
      'It is not the name of an environment variable.',
      `${write}   (the name, not the token)`,
    );
    return undefined;
  }
  if (RUNNERS_OWN.test(variable)) {
    inputs.fault('jwt-token-env', `${variable} belongs to the runner and is never handed on.`, write);
    return undefined;
  }
  const value = offer.env[variable];
  if (!value) {
    const what = `${variable} is ${value === '' ? 'empty' : 'not set'}.`;
    inputs.fault('jwt-token-env', what, `env:\n  ${variable}: \${{ secrets.AGENT_JWT }}`);
    return undefined;
  }
  return fixed(variable, value);
}

function filePlace(path: string, inputs: Inputs, offer: IdentityOffer): Place | undefined {
  const isInput = path === '-';
  const name = isInput ? 'standard input' : `jwt-token-file ${path}`;
  let peeked: string | undefined;
  try {
    const text = isInput ? offer.stdin() : offer.read?.(path, MOST_BYTES);
    peeked = text === undefined ? undefined : withoutLineEnd(text);
  } catch (error) {
    inputs.fault(
      'jwt-token-file',
      `${shownPath(path)} ${whyNot(error)}.`,
      'jwt-token-file: /var/run/secrets/tokens/agent',
    );
    return undefined;
  }
  if (peeked === '') {
    const write = isInput
      ? 'mint-token | keyless-agent … --jwt-token-file -   (then not for the task)'
      : 'a file that holds the JWT';
    inputs.fault('jwt-token-file', `${isInput ? 'Standard input' : path} is empty.`, write);
    return undefined;
  }
  if (isInput) return fixed(name, peeked ?? '');
  let ready = peeked;
  return {
    name,
    renews: true,
    peeked,
    next: async (host) => {
      const text = ready ?? readAgain(path, host);
      ready = undefined;
      return text;
    },
  };
}

function readAgain(path: string, host: Host): string {
  try {
    return withoutLineEnd(host.files.read(resolve(host.cwd, path), MOST_BYTES));
  } catch (error) {
    const likely = 'It was there when the run was planned, or is written by something that has stopped.';
    throw noToken(
      `jwt-token-file ${path} ${whyNot(error)}.`,
      likely,
      'Let its writer keep it readable for the whole run.',
    );
  }
}

function whyNot(error: unknown): string {
  return (error as NodeJS.ErrnoException).code === 'EISDIR' ? 'is a folder' : whyUnreadable(error, LONGEST_TOKEN);
}

function commandPlace(line: string, inputs: Inputs): Place | undefined {
  const words = splitWords(line);
  const [file = ''] = words ?? [];
  const write = 'jwt-token-command: /usr/local/bin/mint-token --audience my-gateway';
  if (!words || file === '') {
    inputs.fault('jwt-token-command', words ? 'It names no program.' : 'A quote is left open.', write);
    return undefined;
  }
  if (/[\\/]/.test(file) && !/^([\\/]|[A-Za-z]:[\\/])/.test(file)) {
    const what =
      'A relative path leads into the repository, where anybody may have written: an absolute one, or a name in PATH.';
    inputs.fault('jwt-token-command', what, write);
    return undefined;
  }
  return {
    name: `jwt-token-command ${file}`,
    renews: true,
    peeked: undefined,
    next: async (host) => withoutLineEnd(await runCommand(words, MOST_BYTES, host)),
  };
}

/** Files and programs end their text with a line end; a token has none. */
function withoutLineEnd(text: string): string {
  return text.replace(/\r?\n$/, '');
}
