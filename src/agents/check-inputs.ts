/**
 * What every agent asks of the inputs they share, and the allow list by which most judge `agent-args`.
 *
 * In: Inputs, what the agent can do → out: faults. No host is contacted.
 * Trap: a rule or a value stands on a command line as it is: one that begins with a dash would be a flag.
 */
import type { Inputs } from '../core/inputs.ts';
import type { Permissions } from '../core/launch.ts';
import { splitWords } from '../kit/words.ts';
import type { Agent } from './agent.ts';
import { toolRules } from './tool-rules.ts';

/** One argument of a process is at most 128 KiB on Linux (MAX_ARG_STRLEN). */
const LONGEST_ARGUMENT_BYTES = 120 * 1024;

/**
 * Tells every fault in the inputs that agents share.
 * @param agent undefined: there is none of the name that was given, and what depends on it cannot be judged
 */
export function checkSharedInputs(inputs: Inputs, agent: Agent | undefined): void {
  const turns = inputs.number('max-turns');
  if (turns !== undefined && (turns < 1 || !Number.isInteger(turns))) {
    inputs.fault('max-turns', `${turns} is not a whole number of turns.`, 'max-turns: 30');
  }
  const cost = inputs.number('max-cost-usd');
  if (cost !== undefined && cost <= 0) {
    inputs.fault('max-cost-usd', `${cost} US dollars buy nothing.`, 'max-cost-usd: 2.50');
  }
  for (const name of ['max-tokens', 'max-requests']) {
    const most = inputs.number(name);
    if (most === undefined || (most >= 1 && Number.isInteger(most))) continue;
    inputs.fault(
      name,
      `${most} is not a whole number above zero.`,
      `${name}: ${name === 'max-tokens' ? 2_000_000 : 200}`,
    );
  }
  for (const name of ['agent-args', 'system-prompt', 'json-schema']) checkLength(inputs, name);
  checkSchema(inputs);
  if (!agent) return;
  checkAbilities(inputs, agent);
  checkPermissions(inputs, agent);
  for (const name of ['allowed-tools', 'denied-tools']) checkRules(inputs, name, agent);
}

/**
 * Tells the limits that nobody could hold.
 * @param held by somebody else than the agent
 */
export function checkLimits(inputs: Inputs, agent: Agent, held: readonly string[]): void {
  for (const [name, { grade }] of Object.entries(agent.abilities.limits)) {
    if (grade !== 'none' || held.includes(name) || !inputs.given(name)) continue;
    inputs.fault(
      name,
      `${agent.name} has no way to hold it.`,
      `leave ${name} out (docs/agents.md lists the limits of each agent)`,
    );
  }
}

function checkAbilities(inputs: Inputs, agent: Agent): void {
  if (inputs.given('mcp-config') && agent.abilities.mcp.length === 0) {
    inputs.fault('mcp-config', `${agent.name} knows no MCP servers.`, 'agent: claude-code   (or leave mcp-config out)');
  }
  for (const name of ['resume', 'keep-session']) {
    if (agent.abilities.session.length > 0 || !inputs.given(name)) continue;
    inputs.fault(name, `${agent.name} cannot go on with an earlier session.`, `leave ${name} out`);
  }
}

function checkPermissions(inputs: Inputs, agent: Agent): void {
  const asked = inputs.text('agent-permissions') as Permissions | undefined;
  const held = asked && agent.abilities.permissions[asked];
  if (!held || !('refused' in held)) {
    if (asked === 'read-only' && inputs.given('mcp-config')) {
      inputs.fault(
        'mcp-config',
        'read-only means no MCP servers.',
        'agent-permissions: edit   (or leave mcp-config out)',
      );
    }
    return;
  }
  const others = Object.entries(agent.abilities.permissions).filter(([, how]) => !('refused' in how));
  inputs.fault(
    'agent-permissions',
    `${agent.name} cannot hold ${asked}: ${held.refused}.`,
    others.length > 0 ? `agent-permissions: ${others.map(([name]) => name).join(' | ')}` : 'another agent',
  );
}

function checkRules(inputs: Inputs, name: string, agent: Agent): void {
  for (const rule of toolRules(inputs.list(name))) {
    if (!rule.startsWith('-')) continue;
    inputs.fault(name, `"${rule.slice(0, 40)}" is a flag, not a tool.`, `${name}: ${agent.abilities.toolExample}`);
  }
}

/** What `read-only` leaves out cannot be had back by naming it. @param reading tools that only read files */
export function checkReadOnly(inputs: Inputs, reading: readonly string[]): void {
  if (inputs.text('agent-permissions') !== 'read-only') return;
  for (const rule of toolRules(inputs.list('allowed-tools'))) {
    const tool = rule.split('(', 1)[0]!.trim();
    if (reading.includes(tool) || rule.startsWith('-')) continue;
    inputs.fault(
      'allowed-tools',
      `read-only means no ${tool.slice(0, 40)}.`,
      `leave ${tool.slice(0, 40)} out   (or leave agent-permissions out: allowed-tools then names what it may do beyond reading)`,
    );
  }
}

/** Behind the broker any client could send one; Anthropic takes it from its own alone. @param name of the agent */
export function checkSubscription(inputs: Inputs, name: string): void {
  if (!inputs.given('claude-code-oauth-token')) return;
  inputs.fault(
    'claude-code-oauth-token',
    `A Claude subscription is for Claude Code; ${name} would have to pass for it.`,
    'api-key: ${{ secrets.MODEL_KEY }}',
  );
}

function checkLength(inputs: Inputs, name: string): void {
  const bytes = Buffer.byteLength(inputs.text(name) ?? '');
  if (bytes > LONGEST_ARGUMENT_BYTES) {
    inputs.fault(
      name,
      `It has ${bytes} bytes; an argument of a process holds at most ${LONGEST_ARGUMENT_BYTES}.`,
      `${name}: shorter (put long text into the task)`,
    );
  }
}

function checkSchema(inputs: Inputs): void {
  const text = inputs.text('json-schema');
  if (text === undefined) return;
  try {
    const schema: unknown = JSON.parse(text);
    if (schema !== null && typeof schema === 'object' && !Array.isArray(schema)) return;
    inputs.fault(
      'json-schema',
      'The schema is not a JSON object.',
      `json-schema: '{"type":"object","properties":{…}}'`,
    );
  } catch {
    inputs.fault('json-schema', 'The schema is not JSON.', `json-schema: '{"type":"object","properties":{…}}'`);
  }
}

/** A flag of the CLI that may stand in `agent-args`: alone, or with one value (which may be held to a pattern). */
export type AllowedFlag = 'alone' | 'value' | RegExp;

/**
 * Judges `agent-args` by a list of what is harmless; everything else is refused.
 * @param refusals flags people will try, with the line to write instead
 */
export function checkArguments(
  inputs: Inputs,
  allowed: Readonly<Record<string, AllowedFlag>>,
  refusals: Readonly<Record<string, string>> = {},
): void {
  const words = splitWords(inputs.text('agent-args') ?? '');
  if (words === undefined) {
    inputs.fault('agent-args', 'A quote is opened and never closed.', 'agent-args: --flag "one value"');
    return;
  }
  const list = `leave it out, or use one of: ${Object.keys(allowed).join(', ') || '(none)'}`;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const flag = word.startsWith('--') ? word.split('=', 1)[0]! : word;
    const known = Object.hasOwn(allowed, flag) ? allowed[flag] : undefined;
    const write = refusals[flag] ?? list;
    if (!word.startsWith('-')) {
      inputs.fault('agent-args', `Word ${at + 1} is no flag; it would become the prompt.`, 'task: …');
    } else if (known === undefined) {
      const shown = /^--?[A-Za-z][\w-]{0,40}$/.test(flag) ? flag : `Word ${at + 1}`;
      inputs.fault('agent-args', `${shown} is not among the arguments that are known to be harmless.`, write);
      // Its value, as likely as not: told with it.
      if (!word.includes('=') && words[at + 1]?.startsWith('-') === false) at++;
    } else if (known === 'alone') {
      if (word.includes('=')) inputs.fault('agent-args', `${flag} takes no value.`, `agent-args: ${flag}`);
    } else {
      const value = word.includes('=') ? word.slice(flag.length + 1) : words[++at];
      if (value === undefined || value.startsWith('-')) {
        inputs.fault('agent-args', `${flag} has no value.`, `agent-args: ${flag} …`);
      } else if (known instanceof RegExp && !known.test(value)) {
        inputs.fault('agent-args', `The value of ${flag} is not among those that are known to be harmless.`, write);
      }
    }
  }
}
