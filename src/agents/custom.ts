/**
 * Any command line, with the environment of a chosen backend: a script of the user's own, or an agent this house does not know.
 *
 * In: LaunchOrder with the words of `agent-command` → out: Launch. Talks to whatever the command talks to.
 * Traps: no shell takes the words apart, so `|`, `>` and `$NAME` are plain text; the task comes on standard input, never among the
 * words, where every process of the machine could read it.
 * Spec: the variables are those of the vendors' SDKs, told on each cloud's page of the docs.
 */
import { join } from 'node:path';
import { type Access, BACKENDS, type Backend } from '../core/credential.ts';
import type { Inputs } from '../core/inputs.ts';
import type { AgentEvent, Ear, Exit, Heard, Judgement, Launch, LaunchDirs, LaunchOrder } from '../core/launch.ts';
import type { Value } from '../core/secret.ts';
import { splitWords } from '../kit/words.ts';
import type { Agent } from './agent.ts';

const EXAMPLE = 'agent-command: ./scripts/agent.sh --model {model}';
/** What of the output becomes the answer. */
const LONGEST_ANSWER_CHARS = 1_000_000;

function check(inputs: Inputs): void {
  const text = inputs.text('agent-command');
  const words = splitWords(text ?? '');
  if (text === undefined) inputs.fault('agent-command', '`agent: custom` needs the command to run.', EXAMPLE);
  else if (words === undefined) inputs.fault('agent-command', 'A quote is opened and never closed.', EXAMPLE);
  else if (words.some((word) => /^(\||\|\||&&|;|>|>>|<|&)$/.test(word))) {
    inputs.fault(
      'agent-command',
      'No shell reads the words: pipes and redirections are plain text.',
      "agent-command: bash -c '…'   (a shell, on purpose)",
    );
  }
  if (inputs.given('agent-args')) {
    inputs.fault('agent-args', 'The arguments of a custom agent stand in its command.', EXAMPLE);
  }
}

type Variables = Readonly<Record<string, Value>>;

/** Where the vendors' SDKs look for the address of the model, beside the variables the cloud itself gives. */
const ADDRESSES: Readonly<Partial<Record<Backend, (at: string) => Variables>>> = {
  bedrock: (at) => ({ AWS_ENDPOINT_URL_BEDROCK_RUNTIME: at, ANTHROPIC_BEDROCK_BASE_URL: at }),
  'bedrock-mantle': (at) => ({ OPENAI_BASE_URL: `${at}/v1` }),
  vertex: (at) => ({ GOOGLE_VERTEX_BASE_URL: at, ANTHROPIC_VERTEX_BASE_URL: `${at}/v1` }),
  foundry: (at) => ({ ANTHROPIC_FOUNDRY_BASE_URL: at }),
  gemini: (at) => ({ GOOGLE_GEMINI_BASE_URL: at }),
};

function addressVariables({ backend, endpoint }: Access): Variables {
  return (endpoint === undefined ? undefined : ADDRESSES[backend]?.(endpoint)) ?? {};
}

/** Where those who speak the API of another vendor look for the token. */
function tokenVariables({ backend, token, env }: Access): Variables {
  const { AWS_BEARER_TOKEN_BEDROCK: bearer, ANTHROPIC_FOUNDRY_API_KEY: key } = env;
  if (backend === 'bedrock-mantle' && bearer) return { OPENAI_API_KEY: bearer };
  if (backend === 'foundry' && token && !key) return { ANTHROPIC_FOUNDRY_AUTH_TOKEN: token.value };
  return {};
}

function launch(order: LaunchOrder, dirs: LaunchDirs): Launch {
  const file = join(dirs.config, 'task.md');
  const task = order.systemPrompt === undefined ? order.task : `${order.systemPrompt}\n\n${order.task}`;
  const words = order.command
    .slice(1)
    .map((word) => word.replaceAll('{model}', order.model).replaceAll('{task-file}', file));
  const named = order.command.some((word) => word.includes('{task-file}'));
  return {
    argv: words,
    env: { ...addressVariables(order.access), ...tokenVariables(order.access), ...order.access.env },
    stdin: named ? '' : task,
    files: named ? [{ path: file, content: task }] : [],
    shadows: [],
  };
}

/** Everything it prints is its answer. */
function listen(): Ear {
  let said = '';
  return {
    hear(line: string): readonly AgentEvent[] {
      if (said.length < LONGEST_ANSWER_CHARS) said += `${line}\n`;
      return line.trim() === '' ? [] : [{ kind: 'text', text: line }];
    },
    end(exit: Exit): readonly AgentEvent[] {
      const failed = exit.code !== 0;
      return [{ kind: 'result', result: { failed, text: said.trim(), denials: [], errors: [] } }];
    },
  };
}

function judge({ result, errorTail }: Heard, exit: Exit): Judgement {
  if (exit.code !== 0) {
    const how = exit.signal === undefined ? `ended with status ${exit.code ?? 'none'}` : `was ended by ${exit.signal}`;
    const words = errorTail.trimEnd().split('\n').at(-1)?.trim().slice(0, 200) ?? '';
    return {
      code: exit.signal === undefined ? 'agent-failed' : 'agent-crashed',
      what: `The command ${how}.${words === '' ? '' : ` Its last words: ${words}`}`,
      likely: 'See the end of the log.',
      fix: 'Correct agent-command, or what it runs.',
    };
  }
  if ((result?.text ?? '') === '') {
    return {
      code: 'agent-empty',
      what: 'The command printed nothing.',
      likely: 'Its answer goes somewhere else.',
      fix: 'Let it print its answer on standard output.',
    };
  }
  return {};
}

const REFUSED = { refused: 'what a command of your own may do is not ours to say' } as const;
const NOT_HELD = { grade: 'none', by: 'us' } as const;

export const custom: Agent = {
  id: 'custom',
  name: 'A custom agent',
  inputs: [
    {
      name: 'agent-command',
      type: 'text',
      group: 'Agent',
      about:
        'With `agent: custom`, the command to run: words split as a shell would, no shell. `{model}` and `{task-file}` are replaced; without `{task-file}` the task comes on standard input. What it prints is the answer.',
      example: './scripts/agent.sh --model {model}',
      alias: ['agent_command'],
    },
  ],
  speaks: BACKENDS,
  defaultModel: () => undefined,
  rereads: { vertex: 'google-token-url' },
  install: { kind: 'command' },
  abilities: {
    permissions: {
      'read-only': REFUSED,
      edit: REFUSED,
      full: { by: 'its own rules; only time and processes are held' },
    },
    limits: { 'max-turns': NOT_HELD, 'max-cost-usd': NOT_HELD, 'allowed-tools': NOT_HELD, 'denied-tools': NOT_HELD },
    jsonSchema: 'retry',
    mcp: [],
    session: [],
    toolExample: '',
  },
  repoFiles: { instructions: [], settings: [] },
  shadows: [],
  check,
  launch,
  environment: (access) => access.env,
  listen,
  judge,
};
