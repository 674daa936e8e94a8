/**
 * Stands in for Claude Code where the real one cannot be made to misbehave. The first word of the task says what it does; the
 * rest are its arguments. It speaks the real one's stream-json.
 */
import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const whole = readFileSync(0, 'utf8');
const [behaviour, ...words] = whole.trim().split(/\s+/);
const model = process.env.ANTHROPIC_MODEL;

const write = (text, to = process.stdout) => new Promise((done) => to.write(text, done));
const tell = (event) => write(`${JSON.stringify(event)}\n`);
let messages = 0;
const say = (...texts) =>
  tell({
    type: 'assistant',
    message: {
      id: `msg_${++messages}`,
      model,
      role: 'assistant',
      content: texts.map((text) => ({ type: 'text', text })),
      usage: { input_tokens: 10, output_tokens: 5 },
    },
  });
const toolSays = (text) =>
  tell({
    type: 'user',
    message: { role: 'user', content: [{ type: 'tool_result', tool_use_id: 't1', content: text }] },
  });
const finish = (result, more = {}) =>
  tell({
    type: 'result',
    subtype: 'success',
    is_error: false,
    result,
    session_id: '5f0c6f0e-6a51-4a3e-9a3e-0d5b1f1a2b3c',
    num_turns: 1,
    total_cost_usd: 0.0123,
    usage: { input_tokens: 10, output_tokens: 5 },
    permission_denials: [],
    terminal_reason: 'completed',
    ...more,
  });

/** Everything secret within reach: the token of the run; and a credential, should there be one after all. */
const SECRETS = ['AWS_BEARER_TOKEN_BEDROCK', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];

function secrets() {
  const found = SECRETS.map((name) => process.env[name]).filter((value) => value);
  if (found.length === 0) throw new Error('there is nothing to steal, so nothing is tried');
  return found;
}

/** One JSON line, written in pieces that cut every secret in the middle. */
async function inPieces(event, values) {
  let rest = `${JSON.stringify(event)}\n`;
  for (const value of values) {
    const cut = rest.indexOf(value) + (value.length >> 1);
    await write(rest.slice(0, cut));
    await sleep(20);
    rest = rest.slice(cut);
  }
  await write(rest);
}

/** What a reviewing agent answers: base64 of a JSON list, one answer for each part, or the text itself. */
async function review(task) {
  const answers = JSON.parse(Buffer.from(process.env.STAND_IN_REVIEW ?? 'W10=', 'base64').toString('utf8'));
  const part = Number(/This is part (\d+) of/.exec(task)?.[1] ?? 1);
  const answer = answers[part - 1];
  if (process.env.STAND_IN_TELLS) await say(task);
  if (answer === 'crash') process.kill(process.pid, 'SIGSEGV');
  const steal = (text) => text.replace('THE TOKEN', secrets()[0]);
  if (typeof answer === 'string') return finish(steal(answer));
  const filled = JSON.parse(steal(JSON.stringify(answer)));
  await say('I have read the change.');
  return finish(JSON.stringify(filled), { structured_output: filled });
}

const behaviours = {
  Review: async () => review(whole),
  answer: async () => {
    await say('I read the last commit.');
    await finish(words.join(' ') || 'Nothing to worry about.');
  },
  crash: async () => {
    await write('fatal: the heap is corrupt\n', process.stderr);
    process.kill(process.pid, 'SIGSEGV');
    await sleep(5000);
  },
  vanish: async () => {},
  hang: async () => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
    await say('I shall wait for ever.');
    await sleep(600_000);
  },
  empty: async () => finish(''),
  error: async () => finish('The model said no.', { is_error: true, api_error_status: 403, terminal_reason: 'error' }),
  garbage: async () => {
    await write(Buffer.from([0, 1, 2, 0xff, 0xfe, 0x80, 10, 0x7b, 0x22, 10, 0x7b, 0x7d, 10, 0x5b, 0x5d, 10]));
    await write('{"type":"assistant","message":null}\n{"type":"result"\nnull\n"text"\n{"type":42}\n');
  },
  /** 100 MB of lines, then an answer. */
  flood: async () => {
    const block = `${'the same line again and again, as a broken tool prints it'.repeat(2)}\n`.repeat(9000);
    for (let bytes = 0; bytes < 100e6; bytes += block.length) await write(block);
    await finish('Done after the flood.');
  },
  /** 100 MB without a line end, then an answer. */
  river: async () => {
    const block = 'x'.repeat(1_000_000);
    for (let count = 0; count < 100; count++) await write(block);
    await write('\n');
    await finish('Done after the river.');
  },
  /** An answer of three million characters of three bytes each. */
  essay: async () => finish(`${'€'.repeat(99)}\n`.repeat(30_000)),
  /** 160 KB of talk in lines of 1 KB. */
  chatter: async () => {
    for (let count = 0; count < 160; count++) await say(`${count} ${'and so on '.repeat(100)}`);
    await finish('I have said it all.');
  },
  /** Every secret in halves: over pieces of a line, over blocks, over events, over streams of characters. */
  halves: async () => {
    const values = secrets();
    const halves = values.map((value) => [value.slice(0, value.length >> 1), value.slice(value.length >> 1)]);
    const text = `keys: ${values.join(' and ')} end`;
    await inPieces(
      { type: 'assistant', message: { id: 'm', model, role: 'assistant', content: [{ type: 'text', text }] } },
      values,
    );
    for (const [first, second] of halves) {
      await say(`first ${first}`);
      await say(second);
      await say(first, second);
      await toolSays(first);
      await toolSays(second);
      await write(first, process.stderr);
      await sleep(20);
      await write(`${second}\n`, process.stderr);
      await write(first);
      await sleep(20);
      await write(`${second}\n`);
    }
    await finish(text);
  },
  /** Every secret in every dress the canary knows of, everywhere. */
  encoded: async () => {
    const dressed = secrets().flatMap((value) => {
      const bytes = Buffer.from(value);
      const hex = bytes.toString('hex');
      return [
        bytes.toString('base64'),
        Buffer.from(`a${value}`).toString('base64'),
        Buffer.from(`ab${value}`).toString('base64url'),
        hex,
        hex.toUpperCase(),
        encodeURIComponent(value),
        JSON.stringify(JSON.stringify(value)),
        [...value].reverse().join(''),
      ];
    });
    const text = dressed.join('\n');
    await say(text);
    await toolSays(text);
    await tell({
      type: 'assistant',
      message: { id: 'm', model, content: [{ type: 'tool_use', id: 't', name: 'Bash', input: { command: text } }] },
    });
    await write(`${text}\n`);
    await write(`${text}\n`, process.stderr);
    await finish(text, { structured_output: { [dressed[0]]: text, list: dressed } });
  },
  commands: async () => {
    const evil = [
      '::set-output name=outcome::success',
      '::add-mask::the',
      '::stop-commands::pwned',
      '::error file=a.js,line=1::planted',
      '  ::warning::planted',
      '##[group]planted',
      '##vso[task.setvariable variable=PLANTED]1',
      '\u001b[1m::notice::planted\u001b[0m',
    ].join('\n');
    await say(evil);
    await say(`all fine\r::error::planted\r\n::debug::planted`);
    await toolSays(evil);
    await write(`${evil}\n`);
    await write(`${evil}\n`, process.stderr);
    await finish(evil);
  },
  /** Fills the runner's command files whose paths it was told. */
  plant: async () => {
    for (const path of words) appendFileSync(path, 'PLANTED=1\n');
    await finish('Planted.');
  },
  /** Leaves processes behind, in sessions of their own; their names begin with the argument. */
  leave: async () => {
    // Detached: a session and a group of its own, out of reach of a signal to ours.
    spawn('sleep', [`${words[0]}1`], { detached: true, stdio: 'inherit' }).unref();
    spawn('sh', ['-c', `sleep ${words[0]}2 & sleep ${words[0]}3`], { detached: true, stdio: 'ignore' }).unref();
    spawn('env', ['-i', 'sh', '-c', `cd / && sleep ${words[0]}4`], { detached: true, stdio: 'ignore' }).unref();
    await sleep(300);
    await finish('I left something running.');
    process.exit(0);
  },
  /** The names of all its variables. */
  environment: async () => finish(JSON.stringify(Object.keys(process.env).sort())),
  /** Writes to the workspace, as a task may ask. */
  edit: async () => {
    writeFileSync('NOTES.md', 'a note\n');
    await finish('Written.');
  },
  /** Works until it is told to stop, then says so as the real one does. */
  work: async () => {
    process.on('SIGINT', async () => {
      await finish(undefined, { subtype: 'error_during_execution', is_error: true });
      process.exit(0);
    });
    await say('I am at work.');
    await sleep(600_000);
  },
};

await tell({ type: 'system', subtype: 'init', model, claude_code_version: '9.9.9', session_id: '5f0c6f0e' });
await (behaviours[behaviour] ?? (async () => finish(`I do not know how to ${behaviour}.`)))();
